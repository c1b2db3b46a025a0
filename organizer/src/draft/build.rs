//! From draft to manifest: every setting is turned into its checked type, or its line is named.

use rand_core::{CryptoRng, RngCore};
use toml::Spanned;
use urne_record::manifest::{self, KeyName, Manifest, Witnesses};
use urne_record::{Hash32, Hex, Id, Key32, Minute, Name, OptionalText, Text, sign};

use super::Written;
use super::check::Finding;
use super::schema::{Draft, Moment, Party, Style, Words};
use super::when::{self, Clock};
use crate::fault::Fault;
use crate::words::say;

/// What the draft does not hold: keys of the signer and the board, and the salt.
#[derive(Clone, Debug)]
pub struct Signers {
    /// The organizer's public key.
    pub organizer: Key32,
    /// The board's key and name, as the board answers them.
    pub board: KeyName,
    /// 32 random bytes.
    pub salt: Hash32,
}

/// The manifest of a draft that is to be posted now, with a fresh salt, and doubts and advice about it.
///
/// # Errors
/// The line of the first setting that no manifest may have.
pub fn build(
    written: &Written,
    organizer: Key32,
    board: KeyName,
    rng: &mut (impl RngCore + CryptoRng),
) -> Result<(Manifest, Vec<Finding>), Fault> {
    let top = |what: String| Fault::at(&written.file, 1, what);
    let clock = match &written.draft.timezone {
        Some(zone) => {
            Clock::system(Some(zone.get_ref())).map_err(|what| written.fault(zone, what))?
        }
        None => Clock::system(None).map_err(top)?,
    };
    let mut salt = [0; 32];
    rng.fill_bytes(&mut salt);
    let signers = Signers {
        organizer,
        board,
        salt: Hex(salt),
    };
    let manifest = manifest(written, &signers, &clock)?;
    let now = clock.minute().map_err(top)?;
    let findings = super::check::check(written, &manifest, now);
    Ok((manifest, findings))
}

/// Least number of counted ballots per weight class, where the draft does not say.
const FLOOR: i64 = 5;

/// The manifest that the draft describes.
///
/// # Errors
/// The line of the first setting that no manifest may have.
pub fn manifest(written: &Written, signers: &Signers, clock: &Clock) -> Result<Manifest, Fault> {
    super::check::distinct_ids(written)?;
    let draft = &written.draft;
    let builder = Builder {
        written,
        language: language(written)?,
    };
    let organizer = manifest::Party {
        key: signers.organizer,
        name: builder.name(&draft.organizer.name)?,
    };
    let registrars = builder.parties("registrar", &draft.registrars)?;
    let trustees = builder.parties("trustee", &draft.trustees)?;
    let majority = trustees.len() as i64 / 2 + 1;
    let manifest = Manifest {
        board: signers.board.clone(),
        closes: builder.time(&draft.closes, clock)?,
        contests: draft
            .contests
            .iter()
            .map(|c| builder.contest(c))
            .collect::<Result<_, _>>()?,
        description: builder.description()?,
        early_close: draft.early_close,
        floor: builder.number(draft.floor.as_ref(), FLOOR, "floor")?,
        group: Default::default(),
        kind: Default::default(),
        opens: builder.time(&draft.opens, clock)?,
        organizer,
        registrars,
        salt: signers.salt,
        styles: builder.styles()?,
        threshold: builder.number(draft.threshold.as_ref(), majority, "threshold")?,
        title: builder.text(&draft.title)?,
        trustees,
        version: Default::default(),
        witnesses: builder.witnesses()?,
    };
    super::check::rules(written, &manifest)?;
    Ok(manifest)
}

/// The language of plain texts.
fn language(written: &Written) -> Result<&str, Fault> {
    let Some(language) = &written.draft.language else {
        return Ok("en");
    };
    let tag = language.get_ref().as_str();
    Text::<1>::single(tag, "x")
        .map(|_| tag)
        .map_err(|_| written.fault(language, say!("draft-language", tag = tag)))
}

pub(super) struct Builder<'a> {
    pub(super) written: &'a Written,
    language: &'a str,
}

impl Builder<'_> {
    fn draft(&self) -> &Draft {
        &self.written.draft
    }

    fn time(&self, moment: &Spanned<Moment>, clock: &Clock) -> Result<Minute, Fault> {
        when::moment(moment.get_ref(), clock).map_err(|what| self.written.fault(moment, what))
    }

    fn number(
        &self,
        number: Option<&Spanned<i64>>,
        default: i64,
        what: &str,
    ) -> Result<u32, Fault> {
        let value = number.map_or(default, |number| *number.get_ref());
        u32::try_from(value).map_err(|_| {
            let what = say!("draft-number", name = what, value = %value);
            match number {
                Some(number) => self.written.fault(number, what),
                None => Fault::at(&self.written.file, 1, what),
            }
        })
    }

    fn name(&self, name: &Spanned<String>) -> Result<Name, Fault> {
        let parsed = name.get_ref().trim().parse();
        parsed.map_err(|_| self.written.fault(name, say!("draft-name")))
    }

    pub(super) fn id(&self, id: &Spanned<String>) -> Result<Id, Fault> {
        let parsed = id.get_ref().parse();
        parsed.map_err(|_| self.written.fault(id, say!("draft-id", id = id.get_ref())))
    }

    pub(super) fn text(&self, words: &Spanned<Words>) -> Result<Text, Fault> {
        self.words(words.get_ref())
            .map_err(|what| self.written.fault(words, what))
    }

    pub(super) fn words<const MIN: usize>(&self, words: &Words) -> Result<Text<MIN>, String> {
        let localized = |lang: &str, text: &str| urne_record::text::Localized {
            lang: lang.to_owned(),
            text: text.trim().to_owned(),
        };
        let parts = match words {
            Words::Plain(text) => vec![localized(self.language, text)],
            Words::Languages(texts) => texts
                .iter()
                .map(|(lang, text)| localized(lang, text))
                .collect(),
        };
        Text::new(parts).map_err(|_| say!("draft-text"))
    }

    fn description(&self) -> Result<OptionalText, Fault> {
        let Some(words) = &self.draft().description else {
            return OptionalText::new(Vec::new())
                .map_err(|error| Fault::at(&self.written.file, 1, error.to_string()));
        };
        if matches!(words.get_ref(), Words::Plain(text) if text.trim().is_empty()) {
            return OptionalText::new(Vec::new())
                .map_err(|error| self.written.fault(words, error.to_string()));
        }
        self.words(words.get_ref())
            .map_err(|what| self.written.fault(words, what))
    }

    fn key(
        &self,
        role: &str,
        name: &Spanned<String>,
        key: &Spanned<String>,
    ) -> Result<Key32, Fault> {
        let text = key.get_ref().trim();
        let parsed = text
            .parse::<Key32>()
            .ok()
            .filter(|key| sign::public_key(key).is_ok());
        parsed.ok_or_else(|| {
            let command = key_command(role);
            let what = if text.is_empty() || super::template::is_paste(text) {
                let name = name.get_ref();
                say!(
                    "draft-key-missing",
                    role = role,
                    name = name,
                    command = command
                )
            } else {
                say!("draft-key-wrong", text = text, command = command)
            };
            self.written.fault(key, what)
        })
    }

    fn parties(
        &self,
        role: &str,
        parties: &[Spanned<Party>],
    ) -> Result<Vec<manifest::Party>, Fault> {
        let party = |party: &Spanned<Party>| {
            let Party { name, key } = party.get_ref();
            Ok(manifest::Party {
                key: self.key(role, name, key)?,
                name: self.name(name)?,
            })
        };
        parties.iter().map(party).collect()
    }

    fn witnesses(&self) -> Result<Witnesses, Fault> {
        let witnesses = &self.draft().witnesses;
        let witness = |party: &Spanned<Party>| {
            let Party { name, key } = party.get_ref();
            Ok(KeyName {
                key: self.key("witness", name, key)?,
                name: name.get_ref().clone(),
            })
        };
        Ok(Witnesses {
            keys: witnesses
                .keys
                .iter()
                .map(witness)
                .collect::<Result<_, _>>()?,
            quorum: self.number(witnesses.quorum.as_ref(), 0, "quorum")?,
        })
    }

    fn styles(&self) -> Result<Vec<manifest::Style>, Fault> {
        let all = || -> Result<Vec<Id>, Fault> {
            self.draft()
                .contests
                .iter()
                .map(|contest| self.id(&contest.get_ref().id))
                .collect()
        };
        let at_top =
            |error: urne_record::Error| Fault::at(&self.written.file, 1, error.to_string());
        if self.draft().styles.is_empty() {
            let id: Id = "all".parse().map_err(at_top)?;
            return Ok(vec![manifest::Style {
                contests: all()?,
                id,
                title: self.text(&self.draft().title)?,
            }]);
        }
        let style = |style: &Spanned<Style>| {
            let Style {
                id,
                title,
                contests,
            } = style.get_ref();
            let title = match title {
                Some(title) => self.text(title)?,
                None => Text::single(self.language, id.get_ref())
                    .map_err(|error| self.written.fault(id, error.to_string()))?,
            };
            let contests = match contests {
                Some(ids) => self.style_contests(ids.get_ref(), &all()?)?,
                None => all()?,
            };
            Ok(manifest::Style {
                contests,
                id: self.id(id)?,
                title,
            })
        };
        self.draft().styles.iter().map(style).collect()
    }

    /// The contests of a style in the manifest's order, whatever the order in the draft.
    fn style_contests(&self, written: &[Spanned<String>], all: &[Id]) -> Result<Vec<Id>, Fault> {
        let mut places = Vec::with_capacity(written.len());
        for id in written {
            let place = all.iter().position(|known| known.as_str() == id.get_ref());
            let place = place.ok_or_else(|| {
                let what = say!("draft-no-contest", id = id.get_ref());
                self.written.fault(id, what)
            })?;
            if places.contains(&place) {
                let what = say!("draft-contest-twice", id = id.get_ref());
                return Err(self.written.fault(id, what));
            }
            places.push(place);
        }
        places.sort_unstable();
        Ok(places
            .into_iter()
            .filter_map(|place| all.get(place).cloned())
            .collect())
    }
}

fn key_command(role: &str) -> String {
    match role {
        "trustee" => "urne-trustee key --name NAME".to_owned(),
        "registrar" => "urne-organizer registrar key".to_owned(),
        _ => say!("draft-witness-tool"),
    }
}
