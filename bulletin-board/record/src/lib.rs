//! What stands in the log of an election: entries, encoding, state machine, chain, tree, checkpoints and receipts.
