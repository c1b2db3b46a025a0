//! A trustee without our tools: it has a key in the manifest and sends what it likes.

use rand_core::OsRng;
use urne_board_client::{Accepted, Error, Follower};
use urne_crypto::ceremony::{self, DealerState, KeyShares, Received, ReceiverState, SealedShare};
use urne_record::Body;
use urne_record::sign::{self, SigningKey};

use crate::Town;

/// Key, place in the manifest, and what it knows of the running attempt.
#[derive(Debug)]
pub struct Stranger {
    name: String,
    key: SigningKey,
    trustee: u32,
    dealer: Option<DealerState>,
    receiver: Option<ReceiverState>,
    shares: Option<KeyShares>,
}

/// What a stranger does is done by the library, so failures are the library's.
type Made<T> = anyhow::Result<T>;

impl Stranger {
    /// A fresh key for the trustee of this number.
    pub fn new(trustee: u32, name: &str) -> Self {
        let key = SigningKey::generate(&mut OsRng);
        Self {
            name: name.to_owned(),
            key,
            trustee,
            dealer: None,
            receiver: None,
            shares: None,
        }
    }

    /// As the manifest names it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its public key in base64url.
    pub fn public_key(&self) -> String {
        sign::public(&self.key).to_string()
    }

    /// Signs and posts a message of its own.
    ///
    /// # Errors
    /// The board's refusal.
    pub fn post(&self, town: &Town, body: impl Into<Body>) -> Result<Accepted, Error> {
        town.post(body, &self.key)
    }

    /// Round 1, honestly.
    ///
    /// # Errors
    /// The message cannot come now, or is refused.
    pub fn commit(&mut self, town: &Town) -> Made<()> {
        let log = town.log()?;
        let state = ceremony::commit(parameters(&log), self.trustee, &mut OsRng)?;
        let body = log
            .election()
            .draft()
            .commit(self.trustee, &state.commitment())?;
        self.dealer = Some(state);
        self.post(town, body)?;
        Ok(())
    }

    /// Round 2: the opening's first part, of the packages committed to or of others.
    ///
    /// # Errors
    /// The message cannot come now, or is refused.
    pub fn open(&mut self, town: &Town, change: impl FnOnce(&mut Vec<u8>)) -> Made<()> {
        let log = town.log()?;
        let mut parts = log.election().draft().opening(self.dealer()?)?;
        anyhow::ensure!(
            parts.len() == 1,
            "these elections have openings of one part"
        );
        let mut body = parts.remove(0);
        let mut packages = body.packages.0;
        change(&mut packages);
        body.packages = packages.into();
        self.post(town, body)?;
        Ok(())
    }

    /// Round 3: a share for each other trustee, each as it should be or changed.
    ///
    /// # Errors
    /// The message cannot come now, or is refused.
    pub fn deal(&mut self, town: &Town, change: impl Fn(&mut SealedShare)) -> Made<()> {
        let log = town.log()?;
        let attempt = log.election().ceremony().attempt();
        let (openings, keys) = attempt
            .openings()
            .zip(attempt.receiving_keys())
            .ok_or_else(|| anyhow::anyhow!("round 2 is not complete"))?;
        let dealer = DealerState::from_bytes(&self.dealer()?.to_bytes()?)?;
        let (receiver, sealed) = ceremony::deal(dealer, &openings, &keys, &mut OsRng)?;
        self.receiver = Some(receiver);
        for mut share in sealed {
            change(&mut share);
            let body = log.election().draft().share(self.trustee, &share)?;
            self.post(town, body)?;
        }
        Ok(())
    }

    /// Round 4: confirms, or complains of a dealer whose share is right if one is named.
    ///
    /// # Errors
    /// The message cannot come now, or is refused.
    pub fn confirm(&mut self, town: &Town) -> Made<()> {
        let log = town.log()?;
        let attempt = log.election().ceremony().attempt();
        let round = || anyhow::anyhow!("round 3 is not complete");
        let openings = attempt.openings().ok_or_else(round)?;
        let sealed = attempt.shares_for(self.trustee).ok_or_else(round)?;
        let keys = attempt.keys().ok_or_else(round)?;
        let receiver = self.receiver.as_ref().ok_or_else(round)?;
        match ceremony::receive(receiver, &openings, keys, &sealed)? {
            Received::Confirmed(shares) => self.shares = Some(shares),
            Received::Complaint(complaint) => anyhow::bail!("{complaint:?}"),
        }
        self.post(town, log.election().draft().confirm(self.trustee)?)?;
        Ok(())
    }

    /// Rehearses, honestly.
    ///
    /// # Errors
    /// The message cannot come now, or is refused.
    pub fn rehearse(&self, town: &Town) -> Made<()> {
        let log = town.log()?;
        let election = log.election();
        let context = election.rehearsal_context().zip(election.keys());
        let (context, keys) =
            context.ok_or_else(|| anyhow::anyhow!("it is too early to rehearse"))?;
        let made = context.rehearse(keys, self.shares()?, &mut OsRng)?;
        self.post(town, election.draft().rehearsal(self.trustee, made)?)?;
        Ok(())
    }

    /// The secret of its receiving key, taken out of its own state.
    ///
    /// # Errors
    /// It has not dealt yet.
    pub fn receiving_secret(&self) -> Made<[u8; 32]> {
        let state = self
            .receiver
            .as_ref()
            .ok_or_else(|| anyhow::anyhow!("nothing was dealt"))?;
        // kind, election, five numbers, then the secret.
        let bytes = state.to_bytes();
        let secret = bytes.get(4 + 32 + 20..).and_then(<[u8]>::first_chunk);
        secret
            .copied()
            .ok_or_else(|| anyhow::anyhow!("the state is too short"))
    }

    /// Its shares of the election's keys.
    ///
    /// # Errors
    /// It has not confirmed yet.
    pub fn shares(&self) -> Made<&KeyShares> {
        self.shares
            .as_ref()
            .ok_or_else(|| anyhow::anyhow!("nothing was confirmed"))
    }

    fn dealer(&self) -> Made<&DealerState> {
        self.dealer
            .as_ref()
            .ok_or_else(|| anyhow::anyhow!("nothing was committed"))
    }
}

fn parameters(log: &Follower) -> &ceremony::Parameters {
    log.election().ceremony().attempt().parameters()
}
