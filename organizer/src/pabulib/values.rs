//! The keys and values of META.

use std::collections::BTreeMap;

use super::sections::Section;
use crate::fault::Fault;
use crate::money::Written;
use crate::words::say;

pub(super) struct Values<'a> {
    pub(super) file: &'a str,
    pub(super) line: u64,
    values: BTreeMap<String, (u64, String)>,
}

impl<'a> Values<'a> {
    pub(super) fn read(file: &'a str, section: &Section) -> Result<Self, Fault> {
        let header = &section.header;
        if !header.field(0).eq_ignore_ascii_case("key")
            || !header.field(1).eq_ignore_ascii_case("value")
        {
            return Err(Fault::at(file, header.line, say!("pabulib-meta-columns")));
        }
        let mut values = BTreeMap::new();
        for row in &section.rows {
            let key = row.field(0).to_ascii_lowercase();
            if key.is_empty() {
                return Err(Fault::at(file, row.line, say!("pabulib-no-name")));
            }
            // A title written without quotes may hold the separator itself.
            let value = row.fields.iter().skip(1).collect::<Vec<_>>().join(";");
            let value = value.trim_end_matches(';').trim().to_owned();
            if let Some((first, _)) = values.insert(key, (row.line, value)) {
                let name = row.field(0);
                let what = say!("pabulib-name-twice", name = name, line = %first);
                return Err(Fault::at(file, row.line, what));
            }
        }
        Ok(Values {
            file,
            line: section.line,
            values,
        })
    }

    fn filled(&self, key: &str) -> Option<(u64, &str)> {
        let (line, value) = self.values.get(key)?;
        (!value.is_empty()).then_some((*line, value.as_str()))
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.filled(key).map(|(_, value)| value)
    }

    pub(super) fn required(&self, key: &str) -> Result<(u64, &str), Fault> {
        match self.values.get(key) {
            Some((line, value)) if !value.is_empty() => Ok((*line, value)),
            Some((line, _)) => Err(Fault::at(
                self.file,
                *line,
                say!("pabulib-empty", name = key),
            )),
            None => Err(Fault::at(
                self.file,
                self.line,
                say!("pabulib-not-said", name = key),
            )),
        }
    }

    pub(super) fn number(&self, key: &str) -> Result<Option<(u64, u64)>, Fault> {
        let Some((line, value)) = self.filled(key) else {
            return Ok(None);
        };
        // Some files write whole numbers as 7.0.
        let whole = Written::decimal(value).and_then(|written| written.in_unit(0));
        let number = whole.map_err(|_| {
            let what = say!("pabulib-whole", name = key, value = value);
            Fault::at(self.file, line, what)
        })?;
        Ok(Some((line, number)))
    }

    pub(super) fn amount(&self, key: &str) -> Result<Option<(u64, Written)>, Fault> {
        let Some((line, value)) = self.filled(key) else {
            return Ok(None);
        };
        let amount = Written::decimal(value).map_err(|what| {
            let what = say!("pabulib-value", name = key, what = what);
            Fault::at(self.file, line, what)
        })?;
        Ok(Some((line, amount)))
    }
}
