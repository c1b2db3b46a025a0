//! Every hash label, transcript label and transcript name of the protocol, in one place
//! (specs/notation.md).

/// The version of the protocol, absorbed by every proof of an election.
pub const VERSION: &str = "urne/v1";

/// Labels of [`crate::hash::hash`].
pub mod hash {
    /// Id of an election.
    pub const MANIFEST: &str = "urne/v1/manifest";
    /// `prev` of entry 0.
    pub const LOG: &str = "urne/v1/log";
    /// What an Ed25519 signature of a body covers.
    pub const ENTRY: &str = "urne/v1/entry";
    /// Hash of a body that later messages name.
    pub const MESSAGE: &str = "urne/v1/message";
    /// Hash of all messages of one round of the ceremony.
    pub const ROUND: &str = "urne/v1/round";
    /// A trustee's commitment to its packages.
    pub const COMMIT: &str = "urne/v1/commit";
    /// Joint keys and verification shares.
    pub const KEYS: &str = "urne/v1/keys";
    /// The electoral roll.
    pub const ROLL: &str = "urne/v1/roll";
    /// A compiled statement.
    pub const STATEMENT: &str = "urne/v1/statement";
    /// A prepared ballot.
    pub const TRACKING: &str = "urne/v1/tracking";
    /// A credential.
    pub const FINGERPRINT: &str = "urne/v1/fingerprint";
    /// Whom a lot prefers among equals.
    pub const LOT: &str = "urne/v1/lot";
    /// The order in which a voter is shown the options.
    pub const SHUFFLE: &str = "urne/v1/shuffle";
    /// What the signature of a refusal covers.
    pub const REFUSAL: &str = "urne/v1/refusal";
}

/// Labels of [`crate::hash::scalar`].
pub mod scalar {
    /// Half key of a registrar for a code.
    pub const CREDENTIAL: &str = "urne/v1/credential";
    /// Randomness of a ballot's encryption.
    pub const RANDOMNESS: &str = "urne/v1/randomness";
    /// Randomness of the rehearsal's test ciphertexts.
    pub const REHEARSAL: &str = "urne/v1/rehearsal";
}

/// Prefixes of the derived generators.
pub mod generator {
    /// `H_i`.
    pub const H: &str = "urne/v1/generator/H";
    /// `K_i`.
    pub const K: &str = "urne/v1/generator/K";
}

/// Labels that start a Merlin transcript.
pub mod transcript {
    /// The ballot proof.
    pub const BALLOT: &[u8] = b"urne/v1/ballot";
    /// The signature of a ballot.
    pub const BALLOT_SIGNATURE: &[u8] = b"urne/v1/ballot-signature";
    /// Possession of a half key on a registrar's list.
    pub const CREDENTIAL_POSSESSION: &[u8] = b"urne/v1/credential-possession";
    /// A partial decryption.
    pub const DECRYPTION: &[u8] = b"urne/v1/decryption";
    /// A trustee's rehearsal.
    pub const REHEARSAL: &[u8] = b"urne/v1/rehearsal";
}

/// Names of transcript messages and challenges.
pub mod name {
    /// Version of the protocol.
    pub const VERSION: &[u8] = b"version";
    /// Leaf hash of the `open` entry.
    pub const OPEN: &[u8] = b"open";
    /// A credential.
    pub const CREDENTIAL: &[u8] = b"credential";
    /// A style's id.
    pub const STYLE: &[u8] = b"style";
    /// Tracking hash of the ballot that is replaced.
    pub const REPLACES: &[u8] = b"replaces";
    /// Statement hash.
    pub const STATEMENT: &[u8] = b"statement";
    /// `R || S_1 || ... || S_m`.
    pub const CIPHERTEXT: &[u8] = b"ciphertext";
    /// `V_1 || ... || V_q`.
    pub const AMOUNTS: &[u8] = b"amounts";
    /// `B || A`.
    pub const COMMITMENTS: &[u8] = b"commitments";
    /// Challenge that folds the positions.
    pub const RHO: &[u8] = b"rho";
    /// `E_1 || E_2`, with amounts `E_3 || E_4` behind them.
    pub const ANNOUNCEMENTS: &[u8] = b"announcements";
    /// Challenge of the ballot proof.
    pub const X: &[u8] = b"x";
    /// All answers, before the range proof goes on.
    pub const ANSWERS: &[u8] = b"answers";
    /// SHA-256 of a ballot's body.
    pub const BODY: &[u8] = b"body";
    /// Nonce commitment of a Schnorr proof.
    pub const NONCE: &[u8] = b"nonce";
    /// Challenge of a Schnorr or Chaum-Pedersen proof.
    pub const C: &[u8] = b"c";
    /// Id of the election.
    pub const ELECTION: &[u8] = b"election";
    /// Ordinal of a registrar.
    pub const REGISTRAR: &[u8] = b"registrar";
    /// Row label of a registrar's list.
    pub const LABEL: &[u8] = b"label";
    /// Weight of a credential.
    pub const WEIGHT: &[u8] = b"weight";
    /// A half key; also the leaf hash of the `key` entry.
    pub const KEY: &[u8] = b"key";
    /// Roll hash.
    pub const ROLL: &[u8] = b"roll";
    /// Leaf hash of the `close` entry.
    pub const CLOSE: &[u8] = b"close";
    /// Ordinal of a trustee.
    pub const TRUSTEE: &[u8] = b"trustee";
    /// Id of a contest.
    pub const CONTEST: &[u8] = b"contest";
    /// `R_c` of an aggregate.
    pub const BASE: &[u8] = b"base";
    /// Verification shares of the positions.
    pub const KEYS: &[u8] = b"keys";
    /// Decryption shares of the positions.
    pub const SHARES: &[u8] = b"shares";
    /// Challenge that folds the positions.
    pub const W: &[u8] = b"w";
    /// `T_1 || T_2`.
    pub const NONCES: &[u8] = b"nonces";
    /// What a prover's random generator is keyed with.
    pub const WITNESS: &[u8] = b"witness";
}

/// Names of the key ceremony outside of transcripts.
pub mod ceremony {
    /// Context of the proof of possession (RFC 9591's suite and its `HDKG`).
    pub const FROST_DKG: &[u8] = b"FROST-RISTRETTO255-SHA512-v1dkg";
    /// `info` of the sealed shares.
    pub const SHARE_INFO: &[u8] = b"urne/v1/share";
}
