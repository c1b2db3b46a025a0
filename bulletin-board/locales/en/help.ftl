# Help that all command lines share. English stands beside the arguments in the code.
