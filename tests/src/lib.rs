//! End-to-end tests: real processes, hostile roles, test vectors.
