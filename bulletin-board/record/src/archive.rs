//! The archive (specs/log.md): an election in one tar file, always the same bytes.
