//! The trustee's tool: key ceremony, rehearsal and decryption.
fn main() {}
