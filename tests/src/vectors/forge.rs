//! A record in the hands of a dishonest board: entries are changed, dropped, moved and signed again by whoever
//! takes part, and chain, tree and checkpoint are made anew around them.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use ed25519_dalek::Signer as _;
use serde_json::{Value, json};
use urne_crypto::{hash, labels};
use urne_record::bytes::Hash32;
use urne_record::checkpoint::Checkpoint;
use urne_record::cosignature;
use urne_record::entry::{chain_start, leaf_hash};
use urne_record::fixtures::Fixture;
use urne_record::merkle::CompactRange;
use urne_record::sign::SigningKey;
use urne_record::tiles::{TilePath, encode_bundle, tile_root};

/// An entry as its author and the board would have it.
#[derive(Clone, Debug)]
pub struct Item {
    /// What the author signed.
    pub body: Value,
    /// In base64url.
    pub signature: String,
    /// The board's time.
    pub time: String,
    /// Instead of its place.
    pub index: Option<u64>,
    /// Instead of the leaf hash of the entry before.
    pub prev: Option<String>,
    /// Instead of the canonical bytes of all this.
    pub raw: Option<Vec<u8>>,
}

/// Everyone's signing keys.
#[derive(Clone, Debug)]
pub struct Keys {
    /// The board's.
    pub board: SigningKey,
    /// The organizer's.
    pub organizer: SigningKey,
    /// The registrars', in order.
    pub registrars: Vec<SigningKey>,
    /// The trustees', in order.
    pub trustees: Vec<SigningKey>,
    /// The witnesses' by name; they cosign whatever they are shown.
    pub witnesses: Vec<(String, SigningKey)>,
}

/// A record that can be changed in every way.
#[derive(Clone, Debug)]
pub struct Forge {
    /// The entries.
    pub items: Vec<Item>,
    /// Who signs.
    pub keys: Keys,
    /// Instead of the checkpoint's size.
    pub size: Option<u64>,
    /// Instead of the checkpoint's root.
    pub root: Option<Hash32>,
    /// Instead of the checkpoint's origin.
    pub origin: Option<String>,
}

impl Forge {
    /// The record of an election as it is.
    pub fn new(fixture: &Fixture) -> Self {
        let item = |bytes: &Vec<u8>| {
            let entry: Value = serde_json::from_slice(bytes).expect("an entry is JSON");
            let text = |member: &str| entry[member].as_str().expect("a string").to_owned();
            Item {
                body: entry["body"].clone(),
                signature: text("signature"),
                time: text("time"),
                index: None,
                prev: None,
                raw: None,
            }
        };
        let people = &fixture.people;
        Forge {
            items: fixture.entries.iter().map(item).collect(),
            keys: Keys {
                board: people.board.clone(),
                organizer: people.organizer.clone(),
                registrars: people.registrars.clone(),
                trustees: people.trustees.clone(),
                witnesses: people.witnesses.clone(),
            },
            size: None,
            root: None,
            origin: None,
        }
    }

    /// Places of all entries of a kind.
    pub fn all(&self, kind: &str) -> Vec<usize> {
        let places = 0..self.items.len();
        places
            .filter(|place| self.items[*place].body["kind"] == kind)
            .collect()
    }

    /// Place of the n-th entry of a kind, from 0.
    pub fn find(&self, kind: &str, n: usize) -> usize {
        self.all(kind)[n]
    }

    /// Keeps what stands before an entry.
    #[must_use]
    pub fn before(mut self, place: usize) -> Self {
        self.items.truncate(place);
        self
    }

    /// Keeps what stands up to an entry.
    #[must_use]
    pub fn up_to(self, place: usize) -> Self {
        self.before(place + 1)
    }

    /// Changes a body without its author.
    pub fn edit(&mut self, place: usize, change: impl FnOnce(&mut Value)) {
        change(&mut self.items[place].body);
    }

    /// Changes a body with the help of its author.
    pub fn change(&mut self, place: usize, change: impl FnOnce(&mut Value)) {
        self.edit(place, change);
        let body = self.items[place].body.clone();
        self.items[place].signature = self.sign(&body);
    }

    /// Appends a message of an honest or dishonest author, at the time of the last entry.
    pub fn push(&mut self, body: Value) {
        let signature = self.sign(&body);
        self.push_signed(body, signature);
    }

    /// Appends a message with a signature from elsewhere.
    pub fn push_signed(&mut self, body: Value, signature: String) {
        let time = self.items.last().map(|item| item.time.clone());
        self.items.push(Item {
            body,
            signature,
            time: time.expect("there is a manifest"),
            index: None,
            prev: None,
            raw: None,
        });
    }

    /// Fixes the bytes of all entries as they are now, so that nothing is chained again.
    pub fn freeze(&mut self) {
        let entries = self.entries();
        for (item, bytes) in self.items.iter_mut().zip(entries) {
            item.raw = Some(bytes);
        }
    }

    /// Replaces a piece of the text of an entry, which need not be JSON afterwards.
    pub fn spell(&mut self, place: usize, from: &str, to: &str) {
        let text = String::from_utf8(self.entries().swap_remove(place)).expect("text");
        assert!(text.contains(from), "{from} is not in {text}");
        self.items[place].raw = Some(text.replacen(from, to, 1).into_bytes());
    }

    /// The signature that the author of this kind of message makes.
    pub fn sign(&self, body: &Value) -> String {
        let of = |keys: &[SigningKey], member: &str| {
            let ordinal = usize::try_from(body[member].as_u64().expect("an ordinal")).unwrap();
            keys[ordinal - 1].clone()
        };
        let key = match body["kind"].as_str().expect("a kind") {
            "roll" => of(&self.keys.registrars, "registrar"),
            "rehearsal" | "partial-decryption" => of(&self.keys.trustees, "trustee"),
            kind if kind.starts_with("trustee-") => of(&self.keys.trustees, "trustee"),
            _ => self.keys.organizer.clone(),
        };
        sign(&key, body)
    }

    /// The entries' bytes, chained.
    pub fn entries(&self) -> Vec<Vec<u8>> {
        let mut prev = hex(chain_start().as_bytes());
        let mut entries = Vec::new();
        for (index, item) in (0u64..).zip(&self.items) {
            let entry = json!({
                "body": item.body,
                "index": item.index.unwrap_or(index),
                "prev": item.prev.as_ref().unwrap_or(&prev),
                "signature": item.signature,
                "time": item.time,
            });
            let bytes = item.raw.clone().unwrap_or_else(|| canonical(&entry));
            prev = hex(leaf_hash(&bytes).as_bytes());
            entries.push(bytes);
        }
        entries
    }

    /// The leaf hash of an entry, in hex.
    pub fn leaf(&self, place: usize) -> String {
        hex(leaf_hash(&self.entries()[place]).as_bytes())
    }

    /// The election's id in hex, by the manifest as it stands.
    pub fn election(&self) -> String {
        let manifest = canonical(&self.items[0].body);
        hex(&hash::hash(labels::hash::MANIFEST, &[&manifest]))
    }

    /// The root over these entries.
    pub fn root_of(entries: &[Vec<u8>]) -> Hash32 {
        let mut range = CompactRange::new();
        entries
            .iter()
            .for_each(|entry| range.push(leaf_hash(entry)));
        range.root()
    }

    /// The checkpoint, signed by the board and cosigned by the witnesses that are left.
    pub fn checkpoint(&self) -> String {
        let entries = self.entries();
        let name = &self.items[0].body["board"]["name"];
        let origin = format!("{}/{}", name.as_str().unwrap_or_default(), self.election());
        let checkpoint = Checkpoint {
            origin: self.origin.clone().unwrap_or(origin),
            size: self.size.unwrap_or(entries.len() as u64),
            root: self.root.unwrap_or_else(|| Self::root_of(&entries)),
        };
        let mut note = checkpoint.sign(&self.keys.board);
        for (name, key) in &self.keys.witnesses {
            let line = cosignature::cosign(&note.text, 1_803_891_600, name, key);
            note.lines.push(line);
        }
        note.encode()
    }

    /// The objects of the archive with their paths, in order: of fewer than 65,536 entries.
    pub fn objects(&self) -> Vec<(String, Vec<u8>)> {
        let entries = self.entries();
        assert!(entries.len() < 65_536, "hash tiles of two levels");
        let leaves: Vec<Hash32> = entries.iter().map(|entry| leaf_hash(entry)).collect();
        let bundles = entries.chunks(256).map(|bundle| {
            let bundle = bundle.iter().map(Vec::as_slice);
            encode_bundle(bundle).expect("small entries")
        });
        let roots: Vec<Hash32> = leaves.chunks_exact(256).map(tile_root).collect();
        let tile = |hashes: &[Hash32]| hashes.iter().flat_map(|hash| hash.0).collect();
        let tiles = leaves.chunks(256).chain(roots.chunks(256)).map(tile);
        let size = entries.len() as u64;
        let paths = TilePath::bundles(size).chain(TilePath::hash_tiles(size));
        let named = paths.map(|path| path.to_string()).zip(bundles.chain(tiles));
        std::iter::once(("checkpoint".to_owned(), self.checkpoint().into_bytes()))
            .chain(named)
            .collect()
    }

    /// The archive.
    pub fn archive(&self) -> Vec<u8> {
        archive(&self.objects())
    }
}

/// A tar file of objects, whatever they are.
pub fn archive(objects: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (path, bytes) in objects {
        let mut header = tar::Header::new_ustar();
        header.set_path(path).expect("a short path");
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(bytes.len() as u64);
        header.set_cksum();
        tar.append(&header, bytes.as_slice()).expect("in memory");
    }
    tar.into_inner().expect("in memory")
}

/// Canonical bytes: the members are sorted, since these maps are.
pub fn canonical(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("a value")
}

/// An author's Ed25519 signature of a body.
pub fn sign(key: &SigningKey, body: &Value) -> String {
    let message = [&b"urne/v1/entry\n"[..], &canonical(body)].concat();
    base64(&key.sign(&message).to_bytes())
}

/// The message hash of a body.
pub fn message(body: &Value) -> [u8; 32] {
    hash::hash(labels::hash::MESSAGE, &[&canonical(body)])
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

/// Bytes of lower-case hexadecimal.
pub fn unhex<const N: usize>(value: &Value) -> [u8; N] {
    let bytes = HEXLOWER.decode(value.as_str().expect("a string").as_bytes());
    bytes
        .expect("hexadecimal")
        .try_into()
        .expect("that many bytes")
}

/// Base64url.
pub fn base64(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Bytes of base64url.
pub fn unbase64(value: &Value) -> Vec<u8> {
    let text = value.as_str().expect("a string");
    BASE64URL_NOPAD.decode(text.as_bytes()).expect("base64url")
}

/// Another value of a binary field: its bytes are changed as asked.
pub fn with_bytes(value: &mut Value, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = unbase64(value);
    change(&mut bytes);
    *value = base64(&bytes).into();
}
