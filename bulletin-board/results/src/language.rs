//! Which language of an election's texts is shown.

use urne_record::Text;
use urne_record::manifest::{ContestOption, Manifest};

/// The language that most texts of the manifest have; among equals the one that the process speaks,
/// else the first.
pub fn of(manifest: &Manifest) -> &str {
    preferring(manifest, urne_words::spoken().tag())
}

/// The language that most texts of the manifest have; among equals the preferred one, else the first.
pub fn preferring<'a>(manifest: &'a Manifest, preferred: &str) -> &'a str {
    let options = |options: &'a [ContestOption]| options.iter().map(|option| &option.title);
    let texts: Vec<&Text> = std::iter::once(&manifest.title)
        .chain(manifest.contests.iter().map(|contest| &contest.title))
        .chain(
            manifest
                .contests
                .iter()
                .flat_map(|contest| options(&contest.options)),
        )
        .collect();
    let languages = manifest.title.parts().iter().map(|part| part.lang.as_str());
    let count = |lang: &str| {
        let has = |text: &&&Text| text.parts().iter().any(|part| part.lang == lang);
        texts.iter().filter(has).count()
    };
    // The first of the best: `max_by_key` would take the last.
    languages
        .rev()
        .max_by_key(|lang| (count(lang), *lang == preferred))
        .unwrap_or("en")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use urne_record::fixtures::Fixture;
    use urne_record::text::Localized;

    use super::*;

    fn both() -> Text {
        let part = |lang: &str| Localized {
            lang: lang.to_owned(),
            text: lang.to_owned(),
        };
        Text::new(vec![part("en"), part("fr")]).unwrap()
    }

    #[test]
    fn the_language_of_most_texts_wins_then_the_preferred_then_the_first() {
        let mut manifest = Fixture::new(1, 1).unwrap().election.manifest().clone();
        manifest.title = both();
        for contest in &mut manifest.contests {
            contest.title = both();
            contest
                .options
                .iter_mut()
                .for_each(|option| option.title = both());
        }
        assert_eq!(preferring(&manifest, "de"), "en");
        assert_eq!(preferring(&manifest, "fr"), "fr");
        manifest.contests[0].title = Text::single("fr", "Question").unwrap();
        assert_eq!(preferring(&manifest, "en"), "fr");
    }
}
