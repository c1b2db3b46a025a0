//! The objects of a record by their paths, and how a bundle splits into entries.

use crate::encoding::Malformed;

/// Where an object of a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// `checkpoint`
    Checkpoint,
    /// `tile/entries/<N>`, with its number of entries, 1 to 256.
    Bundle {
        /// N
        number: u64,
        /// W, or 256.
        width: usize,
    },
    /// `tile/<L>/<N>`, with its number of hashes, 1 to 256.
    Tile {
        /// L
        level: u8,
        /// N
        number: u64,
        /// W, or 256.
        width: usize,
    },
}

impl Place {
    /// Reads a path; `None` if no object of a record has it.
    pub fn parse(path: &str) -> Option<Self> {
        if path == "checkpoint" {
            return Some(Self::Checkpoint);
        }
        let (kind, rest) = path.strip_prefix("tile/")?.split_once('/')?;
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, decimal(width).filter(|w| (1..256).contains(w))?),
            None => (rest, 256),
        };
        let number = parse_number(number)?;
        let width = usize::try_from(width).ok()?;
        if kind == "entries" {
            return Some(Self::Bundle { number, width });
        }
        let level = decimal(kind).and_then(|level| u8::try_from(level).ok())?;
        (level < 8).then_some(Self::Tile {
            level,
            number,
            width,
        })
    }

    /// The path.
    pub fn path(&self) -> String {
        let partial = |width: usize| {
            if width == 256 {
                String::new()
            } else {
                format!(".p/{width}")
            }
        };
        match *self {
            Self::Checkpoint => "checkpoint".to_owned(),
            Self::Bundle { number, width } => {
                format!("tile/entries/{}{}", write_number(number), partial(width))
            }
            Self::Tile {
                level,
                number,
                width,
            } => {
                format!("tile/{level}/{}{}", write_number(number), partial(width))
            }
        }
    }

    /// Orders objects as an archive does: checkpoint, bundles, hash tiles by level. Of one tile
    /// there is one width.
    pub fn rank(&self) -> (u8, u64) {
        match *self {
            Self::Checkpoint => (0, 0),
            Self::Bundle { number, .. } => (1, number),
            Self::Tile { level, number, .. } => (2 + level, number),
        }
    }

    /// The most bytes that the object can have.
    pub fn max_bytes(&self) -> u64 {
        match *self {
            Self::Checkpoint => 16 * 1024,
            Self::Bundle { width, .. } => u64::try_from(width).unwrap_or(256) * (2 + 65_535),
            Self::Tile { width, .. } => u64::try_from(width).unwrap_or(256) * 32,
        }
    }
}

/// A decimal number as people write it: no sign, no leading zero.
pub(super) fn decimal(text: &str) -> Option<u64> {
    let plain =
        text.bytes().all(|b| b.is_ascii_digit()) && (text.len() == 1 || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

/// Groups of three digits, all but the last led by `x`.
fn write_number(number: u64) -> String {
    let mut text = format!("{:03}", number % 1000);
    let mut rest = number / 1000;
    while rest > 0 {
        text = format!("x{:03}/{text}", rest % 1000);
        rest /= 1000;
    }
    text
}

fn parse_number(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = digits.parse().ok()?;
    // Writing it again is the simplest rule for "written in this way only".
    (write_number(number) == text).then_some(number)
}

/// Splits a bundle into exactly `width` entries, each with its two bytes of length before it.
pub fn split_bundle(bytes: &[u8], width: usize) -> Result<Vec<&[u8]>, Malformed> {
    let mut entries = Vec::with_capacity(width.min(256));
    let mut rest = bytes;
    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, after) = after.split_at_checked(length).ok_or_else(|| {
            Malformed(format!("entry {} of the bundle is cut off", entries.len()))
        })?;
        if entries.len() == width {
            return Err(Malformed(format!(
                "more than {width} entries in the bundle"
            )));
        }
        entries.push(entry);
        rest = after;
    }
    if !rest.is_empty() {
        return Err(Malformed::new("a byte is left at the bundle's end"));
    }
    if entries.len() == width {
        Ok(entries)
    } else {
        Err(Malformed(format!(
            "{} entries in a bundle of {width}",
            entries.len()
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let bundle = |number, width| Place::Bundle { number, width };
        assert_eq!(Place::parse("tile/entries/000"), Some(bundle(0, 256)));
        assert_eq!(
            Place::parse("tile/entries/x001/x234/067"),
            Some(bundle(1_234_067, 256))
        );
        assert_eq!(
            Place::parse("tile/entries/x001/000.p/7"),
            Some(bundle(1000, 7))
        );
        assert_eq!(
            Place::parse("tile/1/000.p/255"),
            Some(Place::Tile {
                level: 1,
                number: 0,
                width: 255
            })
        );
        for place in [bundle(0, 256), bundle(1_234_067, 1), Place::Checkpoint] {
            assert_eq!(Place::parse(&place.path()), Some(place));
        }
        for bad in [
            "",
            "tile",
            "tile/entries/",
            "tile/entries/0",
            "tile/entries/0000",
            "tile/entries/x000/000",
            "tile/entries/1/234",
            "tile/entries/000.p/0",
            "tile/entries/000.p/256",
            "tile/entries/000.p/01",
            "tile/entries/000.p/",
            "tile/00/000",
            "tile/8/000",
            "tile/-1/000",
            "tile/entries/x99999999999999999999/000",
            "/checkpoint",
            "tile/entries/000/",
            "tile/entries/x018446744073709551616/000",
            "tile/entries/\u{661}00",
        ] {
            assert_eq!(Place::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn bundles_split_exactly() {
        assert_eq!(
            split_bundle(b"\0\x02ab\0\0\0\x01c", 3),
            Ok(vec![&b"ab"[..], b"", b"c"])
        );
        for (bytes, width) in [
            (&b"\0\x02ab"[..], 2),
            (b"\0\x02ab", 0),
            (b"\0\x02a", 1),
            (b"\0\x02ab\0", 1),
            (b"", 1),
        ] {
            assert!(split_bundle(bytes, width).is_err());
        }
    }
}
