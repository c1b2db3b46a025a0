//! The worker that holds the state of a verification.

use serde_json::{Value, json};
use urne_verifier::checks::Verifier;
use urne_verifier::log::Place;
use urne_verifier::record::{self, Address, Located, Unreadable};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::answer::{Refused, answer};
use crate::expected;
use crate::helper::bundle;
use crate::slices::{Reader, Slices, Source};

/// A verification under way.
///
/// Every object must be given, in its order: bundles as their bytes or as helpers found them, then hash tiles; then
/// the sums of all bundles that hold counted ballots. What is left out is refused here and in the verifier.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Verification {
    expected: String,
    verifier: Option<Verifier>,
    /// The election's address, where the record is read from a board.
    address: Option<Address>,
    /// The objects after the checkpoint.
    places: Vec<Place>,
    /// How many of them were given.
    given: usize,
    /// What is wrong with an archive after its objects.
    damaged: Option<String>,
    read: bool,
}

#[wasm_bindgen]
impl Verification {
    /// With what the observer expects: `{"election","board_key","checkpoints":[{"name","text"}],"receipts",
    /// "fingerprint","tracking"}`, each left out or empty if nothing is expected.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(expected: &str) -> Self {
        Self {
            expected: expected.to_owned(),
            verifier: None,
            address: None,
            places: Vec::new(),
            given: 0,
            damaged: None,
            read: false,
        }
    }

    /// Whether what the observer expects can be read; the error's code names the field.
    #[must_use]
    pub fn expected(&self) -> String {
        answer(expected::read(&self.expected).map(|_| Value::Null))
    }

    /// Opens an archive: where its objects are.
    pub fn open_archive(&mut self, file: &Slices) -> String {
        answer(self.open_source(file))
    }

    /// Opens the record at an election's address, whose checkpoint is this.
    pub fn open_board(&mut self, address: &str, checkpoint: &[u8]) -> String {
        answer(self.open_address(address, checkpoint))
    }

    /// Gives the next object.
    pub fn object(&mut self, path: &str, full: bool, bytes: &[u8]) -> String {
        let taken = self.next_place(path).and_then(|place| {
            let bytes = match place {
                Place::Bundle { .. } => bundle(path, full, bytes)?.2,
                _ => bytes,
            };
            self.verifier()?.object(place, bytes);
            Ok(())
        });
        self.advance(taken)
    }

    /// Gives the next bundle as a helper found it.
    pub fn examined(&mut self, path: &str, report: &str) -> String {
        let taken = self.next_place(path).and_then(|place| {
            let Place::Bundle { number, width } = place else {
                return Err(Refused::internal(format!("{path} is no bundle")));
            };
            let verifier = self.verifier()?;
            let taken = verifier.examined(number, width, report);
            taken.map_err(Refused::internal)
        });
        self.advance(taken)
    }

    /// Says that a board has no such hash tile.
    pub fn absent(&mut self, path: &str) -> String {
        let taken = self.next_place(path).and_then(|place| match place {
            Place::Tile { .. } if self.address.is_some() => Ok(()),
            _ => Err(Refused::internal(format!("{path} is needed"))),
        });
        self.advance(taken)
    }

    /// What helpers need, from `open` to the end of voting; before and after, null.
    pub fn context(&mut self) -> String {
        answer(self.verifier().map(|verifier| json!(verifier.context())))
    }

    /// The manifest's body, as it stands in the log.
    pub fn manifest(&mut self) -> String {
        let verifier = self.verifier();
        answer(verifier.map(|verifier| json!(verifier.manifest_body())))
    }

    /// Ends the first reading; the paths of the bundles that are needed again.
    pub fn end(&mut self) -> String {
        answer(self.end_reading())
    }

    /// Gives a bundle a second time, to be summed here, where there was nothing to share.
    pub fn again(&mut self, path: &str, full: bool, bytes: &[u8]) -> String {
        let taken = bundle(path, full, bytes).and_then(|(number, width, bytes)| {
            let same = self.verifier()?.ballots(number, width, bytes);
            same.map_err(|e| Refused::new("changed", e))
        });
        answer(taken.map(|()| Value::Null))
    }

    /// The ballots of a bundle that count, for [`crate::Helper::sum`].
    pub fn counted(&mut self, path: &str) -> String {
        let counted = bundle(path, false, &[]).and_then(|(number, ..)| {
            let counted = self.verifier()?.counted_in(number);
            Ok(json!(json!(counted).to_string()))
        });
        answer(counted)
    }

    /// Compares a bundle that a helper has summed with the first reading.
    pub fn summed(&mut self, again: &str) -> String {
        let taken = self.verifier().and_then(|verifier| {
            let same = verifier.summed(again);
            same.map_err(|e| Refused::new("changed", e))
        });
        answer(taken.map(|()| Value::Null))
    }

    /// Adds a helper's sums.
    pub fn add_sums(&mut self, sums: &str) -> String {
        let taken = self.verifier().and_then(|verifier| {
            let added = verifier.add_sums(sums);
            added.map_err(Refused::internal)
        });
        answer(taken.map(|()| Value::Null))
    }

    /// The files of the pages that the board is to be asked for: `[{"name","url"}]`.
    pub fn pages(&mut self) -> String {
        let base = self.address.as_ref().map(|address| address.base.clone());
        let base = base.unwrap_or_default();
        let files = self.verifier().map(|verifier| {
            let files = verifier.page_files().iter();
            let of_one = |file: &urne_verifier::log::PageFile| {
                json!({"name": file.name, "url": file.address(&base)})
            };
            files.map(of_one).collect()
        });
        answer(files)
    }

    /// Gives a file of the pages as the board served it.
    pub fn page(&mut self, name: &str, bytes: &[u8]) -> String {
        let taken = self.verifier();
        answer(taken.map(|verifier| {
            verifier.page_served(name, Ok(bytes));
            Value::Null
        }))
    }

    /// Says that a file of the pages did not come.
    pub fn no_page(&mut self, name: &str, why: &str) -> String {
        let taken = self.verifier();
        answer(taken.map(|verifier| {
            verifier.page_served(name, Err(why));
            Value::Null
        }))
    }

    /// The report: `{"report","json","html"}`, the latter two as files. It can be asked for once.
    pub fn conclude(&mut self) -> String {
        answer(self.write_report())
    }
}

impl Verification {
    /// Opens an archive from any source.
    fn open_source(&mut self, source: &(impl Source + ?Sized)) -> Result<Value, Refused> {
        let expectations = expected::read(&self.expected)?;
        let refused = |e: Unreadable| match e {
            Unreadable::NotAnArchive(_) => Refused::new("not-an-archive", e),
            _ => Refused::new("unreadable", e),
        };
        let mut index = record::index(Reader::new(source)).map_err(refused)?;
        let checkpoint = index.objects.remove(0);
        let bytes = source.part(checkpoint.offset, checkpoint.length);
        let bytes = bytes.map_err(|e| refused(e.into()))?;
        self.verifier = Some(Verifier::new(&bytes, expectations));
        self.address = None;
        self.damaged = index.damaged;
        self.begin(index.objects.iter().map(|object| object.place).collect());
        let object = |object: &Located| {
            let path = object.place.path();
            json!({"path": path, "offset": object.offset, "length": object.length})
        };
        Ok(self.plan(index.objects.iter().map(object).collect()))
    }

    /// Opens an archive whose bytes are at hand, as tests do.
    pub fn open_bytes(&mut self, archive: &[u8]) -> String {
        answer(self.open_source(archive))
    }

    fn open_address(&mut self, address: &str, checkpoint: &[u8]) -> Result<Value, Refused> {
        let mut expectations = expected::read(&self.expected)?;
        let address = Address::parse(address).map_err(Refused::internal)?;
        // Whoever names an address expects the election that it names.
        expectations.election.get_or_insert(address.election);
        let mut verifier = Verifier::new(checkpoint, expectations);
        verifier.from_address();
        let size = verifier.stated_size().unwrap_or(0);
        self.verifier = Some(verifier);
        self.address = Some(address);
        self.damaged = None;
        self.begin(record::places(size).collect());
        let paths = self
            .places
            .iter()
            .map(|place| json!({"path": place.path()}));
        let paths = paths.collect();
        Ok(self.plan(paths))
    }

    fn begin(&mut self, places: Vec<Place>) {
        (self.places, self.given, self.read) = (places, 0, false);
    }

    fn plan(&self, objects: Vec<Value>) -> Value {
        let size = self.verifier.as_ref().and_then(Verifier::stated_size);
        json!({"objects": objects, "size": size.unwrap_or(0)})
    }

    fn verifier(&mut self) -> Result<&mut Verifier, Refused> {
        let closed = || Refused::internal("no record is open");
        self.verifier.as_mut().ok_or_else(closed)
    }

    fn next_place(&self, path: &str) -> Result<Place, Refused> {
        let next = self.places.get(self.given).copied();
        let next = next.filter(|place| place.path() == path);
        next.ok_or_else(|| Refused::internal(format!("{path} is not the next object")))
    }

    fn advance(&mut self, taken: Result<(), Refused>) -> String {
        answer(taken.and_then(|()| {
            self.given += 1;
            self.status()
        }))
    }

    fn status(&mut self) -> Result<Value, Refused> {
        let read = self.read;
        let verifier = self.verifier()?;
        let standings = verifier.standings(read).into_iter();
        let words: Vec<&str> = standings.map(|standing| standing.word()).collect();
        let (entries, ballots) = (verifier.entries(), verifier.ballots_taken());
        Ok(json!({"entries": entries, "ballots": ballots, "standings": words}))
    }

    fn end_reading(&mut self) -> Result<Value, Refused> {
        if self.given != self.places.len() {
            return Err(Refused::internal("not every object was given"));
        }
        let damaged = self.damaged.take();
        let verifier = self.verifier()?;
        if let Some(what) = damaged {
            verifier.damaged(&what);
        }
        verifier.end();
        let again = match verifier.needs_ballots() {
            true => verifier.bundles_with_ballots(),
            false => Vec::new(),
        };
        self.read = true;
        let number_of = |place: &Place| match place {
            Place::Bundle { number, .. } => Some(*number),
            _ => None,
        };
        let again = self.places.iter().filter(|place| {
            number_of(place).is_some_and(|number| again.binary_search(&number).is_ok())
        });
        let paths: Vec<String> = again.map(Place::path).collect();
        Ok(json!({"again": paths, "status": self.status()?}))
    }

    fn write_report(&mut self) -> Result<Value, Refused> {
        if !self.read {
            return Err(Refused::internal("the record has not been read to its end"));
        }
        if self.verifier()?.needs_ballots() {
            let all = self.verifier()?.ballots_end();
            all.map_err(|_| Refused::internal("not every counted ballot was summed"))?;
        }
        let verifier = self.verifier.take();
        let verifier = verifier.ok_or_else(|| Refused::internal("no record is open"))?;
        let report = verifier.conclude();
        let (json, html) = (report.to_json(), report.to_html());
        Ok(json!({"report": report, "json": json, "html": html}))
    }
}
