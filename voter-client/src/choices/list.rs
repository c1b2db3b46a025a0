//! Lists as people write them, `a,b,c`.

use super::mistake::Mistake;

/// The text behind `contest=`, and what stands between the things that it names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct List<'a> {
    text: &'a str,
    separator: char,
}

impl<'a> List<'a> {
    pub(super) fn new(text: &'a str, separator: char) -> Self {
        Self {
            text: text.trim(),
            separator,
        }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The same with another separator, if that occurs.
    pub(super) fn or_separated_by(self, other: char) -> Self {
        match self.text.contains(other) {
            true => Self {
                separator: other,
                ..self
            },
            false => self,
        }
    }

    /// Reads every item. Titles may hold the separator: the text is first tried as one item, and
    /// an item that is not understood together with those that follow.
    pub(super) fn items<T>(
        self,
        read: impl Fn(&str) -> Result<T, Mistake>,
    ) -> Result<Vec<T>, Mistake> {
        if let Ok(whole) = read(self.text) {
            return Ok(vec![whole]);
        }
        let mut items = Vec::new();
        let mut rest = self.text;
        while !rest.is_empty() {
            let ends = rest.match_indices(self.separator).map(|(place, _)| place);
            let mut ends = ends.chain([rest.len()]).filter_map(|end| {
                let (item, behind) = rest.split_at_checked(end)?;
                Some((
                    item.trim(),
                    behind.strip_prefix(self.separator).unwrap_or(behind),
                ))
            });
            let Some((first, behind)) = ends.next() else {
                break;
            };
            let (item, behind) = match (first.is_empty(), read(first)) {
                (true, _) => (None, behind),
                (false, Ok(item)) => (Some(item), behind),
                (false, Err(mistake)) => {
                    let longer = ends.find_map(|(text, behind)| Some((read(text).ok()?, behind)));
                    let (item, behind) = longer.ok_or(mistake)?;
                    (Some(item), behind)
                }
            };
            items.extend(item);
            rest = behind;
        }
        Ok(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, known: &[&str]) -> Result<Vec<String>, Mistake> {
        List::new(text, ',').items(|item| match known.contains(&item) {
            true => Ok(item.to_owned()),
            false => Err(Mistake::UnknownOption {
                named: item.to_owned(),
            }),
        })
    }

    #[test]
    fn titles_may_hold_the_separator() {
        let known = ["a", "b", "Smith, Anna", "a,b"];
        let cases: [(&str, &[&str]); 6] = [
            ("", &[]),
            ("b, a", &["b", "a"]),
            ("a,b", &["a,b"]),
            ("b,Smith, Anna,a", &["b", "Smith, Anna", "a"]),
            (",a,,b,", &["a", "b"]),
            ("Smith, Anna", &["Smith, Anna"]),
        ];
        for (text, items) in cases {
            assert_eq!(
                read(text, &known).as_deref(),
                Ok(items.map_owned().as_slice()),
                "{text}"
            );
        }
        let unknown = |named: &str| Mistake::UnknownOption {
            named: named.to_owned(),
        };
        assert_eq!(read("a,Smith,b", &known), Err(unknown("Smith")));
    }

    trait MapOwned {
        fn map_owned(&self) -> Vec<String>;
    }

    impl MapOwned for &[&str] {
        fn map_owned(&self) -> Vec<String> {
            self.iter().map(|item| (*item).to_owned()).collect()
        }
    }
}
