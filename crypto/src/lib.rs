//! The cryptography of Urne: encryption, proofs, key ceremony, tally and decryption, without input or output.
