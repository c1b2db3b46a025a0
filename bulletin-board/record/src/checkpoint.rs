//! Checkpoints (C2SP tlog-checkpoint; specs/log.md): the log's signature over size and root.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::Error;
use crate::bytes::{Fixed, Hash32, Hex, Key32};
use crate::cosignature::{self, Cosigned};
use crate::manifest::Manifest;
use crate::note::{self, Line, Note};
use crate::sign::{self, SigningKey};

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// `board.name || "/" || election id`.
    pub origin: String,
    /// Number of entries.
    pub size: u64,
    /// Root of the tree.
    pub root: Hash32,
}

/// A checkpoint whose log signature, and every cosignature of a known witness, has verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedCheckpoint {
    checkpoint: Checkpoint,
    note: Note,
    cosigned: Vec<Cosigned>,
}

impl Checkpoint {
    /// The text that is signed: origin, size, root, a line each.
    pub fn text(&self) -> String {
        format!(
            "{}\n{}\n{}\n",
            self.origin,
            self.size,
            STANDARD.encode(self.root.as_bytes())
        )
    }

    /// Reads the text of a checkpoint.
    ///
    /// # Errors
    /// [`Error::Checkpoint`]
    pub fn parse_text(text: &str) -> Result<Self, Error> {
        const WRONG: Error =
            Error::Checkpoint("the text is not origin, size and root, a line each");
        let mut lines = text.strip_suffix('\n').ok_or(WRONG)?.split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(WRONG);
        };
        let root = STANDARD.decode(root).map_err(|_| WRONG)?;
        let checkpoint = Checkpoint {
            origin: origin.to_owned(),
            size: size.parse().map_err(|_| WRONG)?,
            root: root.try_into().map(Hex).map_err(|_| WRONG)?,
        };
        // Written again it must be the same: no sign or leading zero in the size.
        if checkpoint.text() == text && !origin.is_empty() {
            Ok(checkpoint)
        } else {
            Err(WRONG)
        }
    }

    /// Signs as the board. The caller hashes the stored bytes again before it signs a root.
    pub fn sign(&self, board: &SigningKey) -> Note {
        let text = self.text();
        let key = sign::public(board);
        let line = Line {
            name: self.origin.clone(),
            key_id: note::key_id(&self.origin, note::TYPE_ED25519, key.as_bytes()),
            signature: sign::sign(b"", text.as_bytes(), board).0.to_vec(),
        };
        Note {
            text,
            lines: vec![line],
        }
    }
}

impl VerifiedCheckpoint {
    /// Reads a checkpoint note of an election and verifies all signatures of known keys.
    ///
    /// # Errors
    /// Not well formed, another origin, the log's signature missing or false, or a false
    /// cosignature of a witness of the manifest.
    pub fn verify(note: &str, manifest: &Manifest) -> Result<Self, Error> {
        let verified = Self::verify_log(note, &manifest.origin(), &manifest.board.key)?;
        let cosigned = cosignature::verify_all(&verified.note, &manifest.witnesses)?;
        Ok(VerifiedCheckpoint {
            cosigned,
            ..verified
        })
    }

    /// Reads a checkpoint note and verifies the log's signature only.
    ///
    /// # Errors
    /// As [`VerifiedCheckpoint::verify`], but for cosignatures.
    pub fn verify_log(note: &str, origin: &str, board: &Key32) -> Result<Self, Error> {
        let note = Note::parse(note)?;
        let checkpoint = Checkpoint::parse_text(&note.text)?;
        if checkpoint.origin != origin {
            return Err(Error::Checkpoint("it is of another log"));
        }
        let key_id = note::key_id(origin, note::TYPE_ED25519, board.as_bytes());
        let line = note
            .line_of(origin, key_id)?
            .ok_or(Error::Checkpoint("it is not signed by the board's key"))?;
        let signature: [u8; 64] = line
            .signature
            .as_slice()
            .try_into()
            .map_err(|_| Error::Signature("the board".to_owned()))?;
        sign::verify(
            b"",
            note.text.as_bytes(),
            &Fixed(signature),
            board,
            "the board",
        )?;
        Ok(VerifiedCheckpoint {
            checkpoint,
            note,
            cosigned: Vec::new(),
        })
    }

    /// Origin, size and root.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// Number of entries.
    pub fn size(&self) -> u64 {
        self.checkpoint.size
    }

    /// Root of the tree.
    pub fn root(&self) -> Hash32 {
        self.checkpoint.root
    }

    /// The note with all its signature lines.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// The witnesses whose cosignatures have verified.
    pub fn cosigned(&self) -> &[Cosigned] {
        &self.cosigned
    }

    /// Checks the quorum of the manifest.
    ///
    /// # Errors
    /// [`Error::Quorum`]
    pub fn require_quorum(&self, manifest: &Manifest) -> Result<(), Error> {
        let need = usize::try_from(manifest.witnesses.quorum).unwrap_or(usize::MAX);
        let have = self.cosigned.len();
        if have < need {
            Err(Error::Quorum { have, need })
        } else {
            Ok(())
        }
    }
}
