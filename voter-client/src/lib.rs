//! The voter's tool: prepare, check and cast a ballot, and find it again.
