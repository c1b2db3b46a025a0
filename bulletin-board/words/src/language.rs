//! The languages, and how each writes numbers.

/// A language in which everything is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    Fr,
    /// English.
    En,
    /// Spanish.
    Es,
    /// Catalan.
    Ca,
}

impl Language {
    /// All of them, in the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::Fr, Self::En, Self::Es, Self::Ca];

    /// The language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Es => "es",
            Self::Ca => "ca",
        }
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
            Self::Es => "Español",
            Self::Ca => "Català",
        }
    }

    /// Which way it is written: the pages are ready for the other one.
    pub fn direction(self) -> &'static str {
        "ltr"
    }

    /// The language of a tag such as `fr`, `fr-CA` or `FR_be`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim();
        let same = |language: &Self| language.tag().eq_ignore_ascii_case(primary);
        Self::ALL.into_iter().find(same)
    }

    /// A whole number, as browsers show it.
    pub fn number(self, value: u64) -> String {
        let digits = value.to_string();
        let between = match self {
            Self::Fr => "\u{202f}",
            Self::En => ",",
            Self::Es | Self::Ca => ".",
        };
        // Spanish leaves four digits together.
        if self == Self::Es && digits.len() < 5 {
            return digits;
        }
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push_str(between);
            }
            text.push(digit);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_by_their_language() {
        assert_eq!(Language::of_tag("fr-CA"), Some(Language::Fr));
        assert_eq!(Language::of_tag("ES"), Some(Language::Es));
        assert_eq!(Language::of_tag("english"), None);
        assert_eq!(Language::of_tag(""), None);
    }

    /// What `Intl.NumberFormat` gives.
    #[test]
    fn numbers_look_as_in_browsers() {
        let numbers = |value| Language::ALL.map(|language| language.number(value));
        assert_eq!(numbers(0), ["0", "0", "0", "0"]);
        assert_eq!(numbers(1234), ["1\u{202f}234", "1,234", "1234", "1.234"]);
        assert_eq!(
            numbers(1_234_567),
            [
                "1\u{202f}234\u{202f}567",
                "1,234,567",
                "1.234.567",
                "1.234.567"
            ]
        );
    }
}
