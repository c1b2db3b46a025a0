//! The bulletin board: orders the entries of an election, makes them durable and serves them.
