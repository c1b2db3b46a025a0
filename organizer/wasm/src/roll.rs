//! What a registrar does: a voter list looked at, codes made, the list posted and compared.

use std::collections::BTreeMap;

use rand_core::OsRng;
use serde_json::{Value, json};
use urne_organizer::registrar::{self, Imported, Issued, List};
use urne_organizer::voters::{self, Expected, Reading};
use urne_record::{Election, Hash32, Id, Manifest, json as canonical};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::words::say;

/// A voter list that was read without fault, and what was made of it.
#[derive(Debug)]
pub struct Voters {
    imported: Imported,
    styles: Vec<Id>,
    issued: Vec<Issued>,
}

fn expected(manifest: &Manifest) -> Expected {
    let ids = manifest.styles.iter().map(|style| style.id.to_string());
    Expected {
        styles: Some(ids.collect()),
        labels: manifest.registrars.len() == 2,
    }
}

/// The dry run: what is in a file, and everything that is wrong with it. The voters are there if nothing is.
///
/// # Errors
/// A file that is not text, or whose rows cannot be told apart.
pub fn look(
    file: &str,
    bytes: Vec<u8>,
    manifest: &Manifest,
) -> Result<(Value, Option<Voters>), Error> {
    let reading = voters::read(file, bytes, &expected(manifest))?;
    if !reading.complaints.is_empty() {
        return Ok((complaints(&reading), None));
    }
    let column = reading.voter_column;
    let imported = Imported::new(reading.voters, &mut OsRng);
    let styles = imported
        .styles(manifest)
        .map_err(|error| Error::File(error.to_string()))?;
    let rows = imported.rows.iter().zip(&styles);
    let rows = rows.map(|(row, style)| (Some(style.as_str()), row.weight));
    let few = json!(imported.singled_out(&styles, manifest));
    let told = found(rows, &column, &few, manifest.floor);
    let voters = Voters {
        imported,
        styles,
        issued: Vec::new(),
    };
    Ok((told, Some(voters)))
}

/// The dry run before there is an election; `styles` are those of its draft, if that is known.
///
/// # Errors
/// A file that is not text, or whose rows cannot be told apart.
pub fn look_before(
    file: &str,
    bytes: Vec<u8>,
    styles: Option<Vec<String>>,
) -> Result<Value, Error> {
    let expected = Expected {
        styles,
        labels: false,
    };
    let reading = voters::read(file, bytes, &expected)?;
    if !reading.complaints.is_empty() {
        return Ok(complaints(&reading));
    }
    let rows = reading.voters.iter();
    let rows = rows.map(|voter| (voter.style.as_deref(), voter.weight));
    Ok(found(rows, &reading.voter_column, &json!([]), 0))
}

/// What is in a list without fault: its rows by ballot style, where they have one, and by weight.
fn found<'a>(
    rows: impl Iterator<Item = (Option<&'a str>, u32)>,
    column: &str,
    few: &Value,
    floor: u32,
) -> Value {
    let (mut by_style, mut by_weight) = (BTreeMap::new(), BTreeMap::new());
    let (mut voters, mut all) = (0u64, 0u64);
    for (style, weight) in rows {
        voters += 1;
        all += u64::from(weight);
        *by_weight.entry(weight).or_insert(0u64) += 1;
        if let Some(style) = style {
            let count: &mut (u64, u64) = by_style.entry(style).or_default();
            count.0 += 1;
            count.1 += u64::from(weight);
        }
    }
    let styles = by_style.into_iter().map(
        |(style, (voters, weight))| json!({"style": style, "voters": voters, "weight": weight}),
    );
    let weights = by_weight
        .into_iter()
        .map(|(weight, voters)| json!({"weight": weight, "voters": voters}));
    json!({
        "voters": voters,
        "weight": all,
        "column": column,
        "styles": styles.collect::<Vec<_>>(),
        "weights": weights.collect::<Vec<_>>(),
        "few": few,
        "floor": floor,
        "complaints": [],
    })
}

fn complaints(reading: &Reading) -> Value {
    let complaint =
        |c: &voters::Complaint| json!({"line": c.line, "column": c.column, "what": c.what});
    let complaints: Vec<Value> = reading.complaints.iter().map(complaint).collect();
    json!({"voters": reading.voters.len(), "complaints": complaints})
}

/// The list with a random label for each voter, for two registrars.
///
/// # Errors
/// A list with faults, or one that has labels.
pub fn labelled(file: &str, bytes: Vec<u8>) -> Result<String, Error> {
    let reading = voters::read(file, bytes, &Expected::default())?;
    if let Some(complaint) = reading.complaints.first() {
        return Err(Error::File(complaint.to_string()));
    }
    if reading.voters.iter().any(|voter| voter.label.is_some()) {
        return Err(Error::File(say!("voters-labelled")));
    }
    let bytes = voters::with_labels(&reading.voters, &mut OsRng)
        .map_err(|error| Error::File(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Error::File(error.to_string()))
}

impl Voters {
    /// Makes a code for each voter, and the list that is posted.
    ///
    /// # Errors
    /// A key that cannot be made, which does not happen by chance.
    pub fn issue(
        &mut self,
        election: &Hash32,
        ordinal: u8,
        done: impl Fn() + Sync,
    ) -> Result<List, Error> {
        self.issued = registrar::issue(&self.imported, &self.styles, election, ordinal, done)
            .map_err(|error| Error::Misuse(error.to_string()))?;
        let rows = self.issued.iter().map(|issued| issued.row().clone());
        Ok(List::new(*election, u32::from(ordinal), rows.collect()))
    }

    /// How many voters there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.imported.rows.len()
    }

    /// Whether there is nobody; a list that was read without fault has somebody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.imported.rows.is_empty()
    }

    /// The file of codes, as the command line writes it.
    ///
    /// # Errors
    /// No codes were made.
    pub fn codes(&self, halves: bool) -> Result<Zeroizing<String>, Error> {
        self.require_codes()?;
        let bytes = registrar::codes_csv(&self.imported, &self.issued, halves)
            .map_err(|error| Error::File(error.to_string()))?;
        let text = std::str::from_utf8(&bytes).map_err(|error| Error::File(error.to_string()))?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// What stands on the letters of some voters, in the list's order.
    ///
    /// # Errors
    /// No codes were made.
    pub fn letters(&self, from: usize, count: usize) -> Result<Value, Error> {
        self.require_codes()?;
        let rows = self.imported.rows.iter().zip(&self.issued);
        let letter = |(row, issued): (&registrar::Row, &Issued)| json!({"voter": row.voter, "code": issued.code().as_str(), "style": issued.row().style});
        Ok(rows.skip(from).take(count).map(letter).collect())
    }

    fn require_codes(&self) -> Result<(), Error> {
        if self.issued.is_empty() {
            return Err(Error::Misuse("no codes were made".to_owned()));
        }
        Ok(())
    }
}

/// The list's file, as the command line keeps it.
#[must_use]
pub fn file(list: &List) -> Value {
    let text = String::from_utf8_lossy(&canonical::encode(list)).into_owned();
    json!({"name": List::file_name(&list.election), "text": text})
}

/// What stands on the board of this registrar's list: `posted` parts of `parts`; and where the roll is complete,
/// whether it says of everybody what the list says.
#[must_use]
pub fn compare(election: &Election, list: &List) -> Value {
    let manifest = election.manifest();
    let (posted, parts) = election.list_progress(list.registrar);
    let Some(roll) = election.roll() else {
        return json!({"posted": posted, "parts": parts, "voters": list.rows.len(), "roll": null});
    };
    let style = |id: &Id| manifest.styles.iter().position(|style| style.id == *id);
    let same = if manifest.registrars.len() == 1 {
        let on_roll = |row: &urne_record::body::RollRow| {
            let member = roll.member(&row.key);
            member.is_some_and(|member| {
                member.weight == row.weight && Some(member.style) == style(&row.style)
            })
        };
        list.rows.iter().filter(|row| on_roll(row)).count()
    } else {
        // The credentials are sums of both halves, which one registrar cannot compute: style and weight are compared.
        let mut classes: BTreeMap<(usize, u32), i64> = BTreeMap::new();
        for member in roll.members() {
            *classes.entry((member.style, member.weight)).or_default() += 1;
        }
        let taken = list.rows.iter().filter(|row| {
            let class = style(&row.style).and_then(|s| classes.get_mut(&(s, row.weight)));
            class.is_some_and(|left| {
                *left -= 1;
                *left >= 0
            })
        });
        taken.count()
    };
    json!({
        "posted": posted, "parts": parts, "voters": list.rows.len(), "same": same,
        "roll": roll.len(), "weight": roll.weight(),
    })
}
