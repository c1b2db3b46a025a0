# English help stands beside the arguments in the code.
