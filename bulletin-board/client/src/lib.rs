//! What every role's tool needs to talk to a board: follow and check the log, submit, keep what was seen.
