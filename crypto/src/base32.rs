//! Crockford's base 32, in which people read and type codes (specs/roll.md).

/// Values 0 to 31 as characters.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The character of a value; only its low five bits count.
pub(crate) fn character(value: u8) -> char {
    ALPHABET
        .get(usize::from(value & 31))
        .map_or('0', |&c| char::from(c))
}

/// The value of a character, read leniently: lower case, `I` and `L` as 1, `O` as 0.
pub(crate) fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c => c,
    };
    ALPHABET
        .iter()
        .position(|&a| char::from(a) == c)
        .and_then(|v| u8::try_from(v).ok())
}

/// Whether people write this character only to group others.
pub(crate) fn is_separator(c: char) -> bool {
    c == '-' || c.is_whitespace()
}

/// The first `5 * count` bits of the bytes as values, most significant bit first.
pub(crate) fn values(bytes: &[u8], count: usize) -> Vec<u8> {
    let bit = |i: usize| bytes.get(i / 8).map_or(0, |b| (b >> (7 - i % 8)) & 1);
    (0..count)
        .map(|c| (0..5).fold(0, |v, b| (v << 1) | bit(5 * c + b)))
        .collect()
}

/// Characters of values in groups joined by dashes.
pub(crate) fn grouped(values: &[u8], group: usize) -> String {
    let groups: Vec<String> = values
        .chunks(group)
        .map(|g| g.iter().map(|&v| character(v)).collect())
        .collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_taken_from_the_front() {
        assert_eq!(values(&[0b1000_0100, 0b0010_0000], 3), [16, 16, 16]);
        assert_eq!(grouped(&[0, 10, 31, 18], 2), "0A-ZJ");
    }

    #[test]
    fn reading_is_lenient() {
        assert_eq!(value('l'), value('1'));
        assert_eq!(value('o'), Some(0));
        assert_eq!(value('z'), Some(31));
        assert_eq!(value('U'), None);
    }
}
