//! SCDL "Délibérations" (Socle commun des données locales): a row for each decision of an assembly,
//! with its votes for, against and abstaining.

use std::collections::BTreeMap;

use urne_record::body::Outcome;
use urne_record::manifest::Ballot;
use urne_words::say;

use crate::error::{Error, Result};
use crate::results::{BLANK, Counted, Results};
use crate::said::WORDS;

/// What the file must say that an election does not.
#[derive(Clone, Debug)]
pub struct Deliberations {
    /// Name of the assembly's local authority.
    pub name: String,
    /// Its SIRET: 14 digits.
    pub siret: String,
    /// Code and name of the matter (nomenclature ACTES), such as `8.4` and `aménagement`.
    pub matter: (String, String),
    /// The contests; all if empty.
    pub contests: Vec<String>,
    /// Ids of decisions by contest; the contest's own if absent.
    pub ids: BTreeMap<String, String>,
    /// The day of the decision, `2026-12-01`; that of the result if absent.
    pub date: Option<String>,
    /// Where the text of the decisions stands.
    pub url: Option<String>,
    /// Which options are votes for, against, and abstentions.
    pub votes: Votes,
}

/// Options by what they mean; by their ids if empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    meanings: BTreeMap<String, Meaning>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    For,
    Against,
    Abstention,
}

/// Ids that say what an option means.
const KNOWN: [(&[&str], Meaning); 3] = [
    (
        &["pour", "oui", "yes", "for", "si", "tak", "ja", "aye"],
        Meaning::For,
    ),
    (
        &["contre", "non", "no", "against", "nie", "nein", "nay"],
        Meaning::Against,
    ),
    (
        &["abstention", "abstain", "abstentions", "abst", BLANK],
        Meaning::Abstention,
    ),
];

impl Votes {
    /// Reads `OPTION=pour`, `OPTION=contre`, `OPTION=abstention`; `blank` is the blank vote.
    ///
    /// # Errors
    /// One has another form.
    pub fn read(texts: &[String]) -> Result<Self> {
        let mut meanings = BTreeMap::new();
        for text in texts {
            let (option, word) = text
                .split_once('=')
                .ok_or_else(|| Error::Given(say!(WORDS, "scdl-vote", text = text)))?;
            let meaning = match word.trim().to_lowercase().as_str() {
                "pour" | "for" => Meaning::For,
                "contre" | "against" => Meaning::Against,
                "abstention" => Meaning::Abstention,
                other => {
                    return Err(Error::Given(say!(WORDS, "scdl-meaning", text = other)));
                }
            };
            let option = match option.trim() {
                "blank" => BLANK,
                option => option,
            };
            meanings.insert(option.to_owned(), meaning);
        }
        Ok(Votes { meanings })
    }

    fn meaning(&self, id: &str) -> Option<Meaning> {
        if !self.meanings.is_empty() {
            return self.meanings.get(id).copied();
        }
        let id = id.to_lowercase();
        let (_, meaning) = KNOWN.iter().find(|(ids, _)| ids.contains(&id.as_str()))?;
        Some(*meaning)
    }
}

const COLUMNS: [&str; 17] = [
    "COLL_NOM",
    "COLL_SIRET",
    "DELIB_ID",
    "DELIB_DATE",
    "DELIB_MATIERE_CODE",
    "DELIB_MATIERE_NOM",
    "DELIB_OBJET",
    "BUDGET_ANNEE",
    "BUDGET_NOM",
    "PREF_ID",
    "PREF_DATE",
    "VOTE_EFFECTIF",
    "VOTE_REEL",
    "VOTE_POUR",
    "VOTE_CONTRE",
    "VOTE_ABSTENTION",
    "DELIB_URL",
];

/// `deliberations.csv`.
///
/// # Errors
/// What is missing or wrong; a contest that is no vote for, against or abstaining.
pub fn deliberations(results: &Results<'_>, terms: &Deliberations) -> Result<Vec<u8>> {
    if terms.siret.len() != 14 || !terms.siret.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::Given(say!(WORDS, "scdl-siret", text = &terms.siret)));
    }
    let (code, matter) = &terms.matter;
    let dotted = code.split_once('.').is_some_and(|(first, second)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        first.len() == 1 && (1..=2).contains(&second.len()) && digits(first) && digits(second)
    });
    if !dotted {
        return Err(Error::Given(say!(WORDS, "scdl-code", text = code)));
    }
    let date = match &terms.date {
        Some(date) => date.clone(),
        None => results.posted().chars().take(10).collect(),
    };
    if date.parse::<jiff::civil::Date>().is_err() {
        return Err(Error::Given(say!(WORDS, "scdl-day", text = &date)));
    }
    for id in terms.contests.iter().chain(terms.ids.keys()) {
        if !results
            .contests()
            .iter()
            .any(|c| c.contest.id.as_str() == id)
        {
            return Err(Error::Given(say!(WORDS, "scdl-contest", id = id)));
        }
    }
    let lang = results.language();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for counted in results.contests() {
        let id = counted.contest.id.as_str();
        if !terms.contests.is_empty() && !terms.contests.iter().any(|named| named == id) {
            continue;
        }
        let votes = votes(counted, &terms.votes)
            .map_err(|why| Error::Given(say!(WORDS, "scdl-not-such", id = id, why = why)))?;
        let number = |meaning| votes.get(&meaning).copied().unwrap_or(0).to_string();
        writer.write_record([
            terms.name.as_str(),
            &terms.siret,
            terms.ids.get(id).map_or(id, String::as_str),
            &date,
            code,
            matter,
            counted.contest.title.pick(lang),
            "",
            "",
            "",
            "",
            &counted.eligible.to_string(),
            &counted.weight.to_string(),
            &number(Meaning::For),
            &number(Meaning::Against),
            &number(Meaning::Abstention),
            terms.url.as_deref().unwrap_or_default(),
        ])?;
    }
    Ok(writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?)
}

/// The votes of one contest, or why it is no such vote.
fn votes(counted: &Counted<'_>, votes: &Votes) -> Result<BTreeMap<Meaning, u64>, String> {
    match &counted.contest.ballot {
        Ballot::Choice(choice) if choice.max == 1 => {}
        _ => return Err(say!(WORDS, "scdl-several")),
    }
    if counted.result.outcome == Outcome::Withheld {
        return Err(say!(WORDS, "scdl-withheld"));
    }
    let mut sums: BTreeMap<Meaning, (String, u64)> = BTreeMap::new();
    for line in counted.lines() {
        let meaning = votes.meaning(line.id).ok_or_else(|| {
            let id = line.id.trim_matches(['(', ')']);
            say!(WORDS, "scdl-unclear", option = line.id, id = id)
        })?;
        let total = line.total.unwrap_or(0);
        if let Some((other, _)) = sums.insert(meaning, (line.id.to_owned(), total)) {
            return Err(say!(WORDS, "scdl-same", one = other, two = line.id));
        }
    }
    if !sums.contains_key(&Meaning::For) {
        return Err(say!(WORDS, "scdl-no-for"));
    }
    if !sums.contains_key(&Meaning::Against) {
        return Err(say!(WORDS, "scdl-no-against"));
    }
    Ok(sums
        .into_iter()
        .map(|(meaning, (_, total))| (meaning, total))
        .collect())
}
