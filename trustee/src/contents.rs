//! What a trustee keeps: a signing key and, for each election, how far it has come.

use std::fmt;

use urne_record::sign::{self, SigningKey};
use urne_record::{Hash32, Key32, Manifest};
use zeroize::Zeroizing;

use crate::attempt::Attempt;
use crate::codec::{DecodeError, Reader, Writer};
use crate::error::Error;
use crate::intent::Intents;

/// The first bytes of the decrypted file.
const HEADER: &[u8] = b"urne/v1/trustee-file\n";

/// Everything in a trustee's file. Secrets are wiped when it is dropped.
pub struct Contents {
    /// The trustee's name, as the manifest should give it.
    pub name: String,
    /// log2 of scrypt's N, kept for the next write.
    pub work_factor: u8,
    pub(crate) signing_key: SigningKey,
    pub(crate) elections: Vec<Participation>,
}

/// One election in which the trustee takes part.
pub struct Participation {
    /// The election's id.
    pub election: Hash32,
    /// The election's address.
    pub address: String,
    /// The trustee's ordinal in the manifest, from 1.
    pub trustee: u32,
    /// The newest checkpoint that was verified, a signed note: the log must extend it.
    pub checkpoint: Option<String>,
    /// The running or last attempt of the key ceremony.
    pub attempt: Option<Attempt>,
    /// The rehearsal as it was or will be sent.
    pub rehearsal: Option<Vec<u8>>,
    /// What may be decrypted.
    pub intents: Intents,
    /// The partial decryption as it was or will be sent.
    pub decryption: Option<Vec<u8>>,
}

impl Contents {
    /// The contents of a new file: a name and a fresh signing key.
    pub fn new(name: String, signing_key: SigningKey, work_factor: u8) -> Self {
        Self {
            name,
            work_factor,
            signing_key,
            elections: Vec::new(),
        }
    }

    /// The public key that the manifest names.
    pub fn public_key(&self) -> Key32 {
        sign::public(&self.signing_key)
    }

    /// The key that signs this trustee's messages.
    pub fn signing_key(&self) -> &SigningKey {
        &self.signing_key
    }

    /// The elections joined, in that order.
    pub fn elections(&self) -> &[Participation] {
        &self.elections
    }

    /// The participation in an election, if it was joined.
    pub fn election(&self, id: &Hash32) -> Option<&Participation> {
        self.elections.iter().find(|one| one.election == *id)
    }

    /// The participation in an election.
    ///
    /// # Errors
    /// [`Error::NotJoined`]
    pub fn participation(&self, id: &Hash32) -> Result<&Participation, Error> {
        self.election(id).ok_or(Error::NotJoined)
    }

    /// The signing key and, for changes, the participation in an election.
    ///
    /// # Errors
    /// [`Error::NotJoined`]
    pub fn participation_mut(
        &mut self,
        id: &Hash32,
    ) -> Result<(&SigningKey, &mut Participation), Error> {
        let found = self.elections.iter_mut().find(|one| one.election == *id);
        Ok((&self.signing_key, found.ok_or(Error::NotJoined)?))
    }

    /// This trustee's ordinal in a manifest.
    ///
    /// # Errors
    /// [`Error::NotNamed`]
    pub fn ordinal_in(&self, manifest: &Manifest) -> Result<u32, Error> {
        let key = self.public_key();
        (1..)
            .zip(&manifest.trustees)
            .find(|(_, party)| party.key == key)
            .map(|(ordinal, _)| ordinal)
            .ok_or(Error::NotNamed(key))
    }

    /// Joins an election, or notes its new address; what was kept of it stays.
    pub fn join(&mut self, election: Hash32, address: String, trustee: u32) {
        match self.participation_mut(&election) {
            Ok((_, joined)) => joined.address = address,
            Err(_) => self
                .elections
                .push(Participation::new(election, address, trustee)),
        }
    }

    /// The bytes to be encrypted.
    pub(crate) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut output = Writer::new();
        output.raw(HEADER);
        output.bytes(self.name.as_bytes());
        output.u8(self.work_factor);
        output.raw(self.signing_key.as_bytes());
        output.list(&self.elections, |output, one| one.write(output));
        output.finish()
    }

    /// Reads what [`Contents::encode`] wrote.
    ///
    /// # Errors
    /// Anything that it would not have written.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut input = Reader::new(bytes);
        if input.raw(HEADER.len())? != HEADER {
            return Err(DecodeError("fault-begin"));
        }
        let name = input.string()?;
        let work_factor = input.u8()?;
        let secret = Zeroizing::new(input.array::<32>()?);
        let elections = input.list(Participation::read)?;
        input.end()?;
        Ok(Self {
            name,
            work_factor,
            signing_key: SigningKey::from_bytes(&secret),
            elections,
        })
    }
}

impl Participation {
    /// Nothing done yet.
    pub fn new(election: Hash32, address: String, trustee: u32) -> Self {
        Self {
            election,
            address,
            trustee,
            checkpoint: None,
            attempt: None,
            rehearsal: None,
            intents: Intents::default(),
            decryption: None,
        }
    }

    fn write(&self, output: &mut Writer) {
        output.raw(self.election.as_bytes());
        output.bytes(self.address.as_bytes());
        output.u32(self.trustee);
        output.option(self.checkpoint.as_ref(), |output, note| {
            output.bytes(note.as_bytes());
        });
        output.option(self.attempt.as_ref(), |output, one| one.write(output));
        output.option(self.rehearsal.as_ref(), |output, sent| output.bytes(sent));
        self.intents.write(output);
        output.option(self.decryption.as_ref(), |output, sent| output.bytes(sent));
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            election: input.array()?.into(),
            address: input.string()?,
            trustee: input.u32()?,
            checkpoint: input.option(Reader::string)?,
            attempt: input.option(Attempt::read)?,
            rehearsal: input.option(|input| input.bytes().map(<[u8]>::to_vec))?,
            intents: Intents::read(input)?,
            decryption: input.option(|input| input.bytes().map(<[u8]>::to_vec))?,
        })
    }
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contents")
            .field("name", &self.name)
            .field("elections", &self.elections.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Participation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Participation")
            .field("election", &self.election)
            .field("trustee", &self.trustee)
            .finish_non_exhaustive()
    }
}
