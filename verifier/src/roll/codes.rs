//! Voters' codes, fingerprints and tracking codes: Crockford's base 32.

use curve25519_dalek::scalar::Scalar;

use crate::encoding::Malformed;
use crate::notation::{Hash, hash, hash_to_scalar};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH: usize = 28;

/// The first `5 * characters` bits, most significant first.
pub fn base32(bytes: &[u8], characters: usize) -> String {
    let bit = |i: usize| bytes.get(i / 8).map_or(0, |byte| byte >> (7 - i % 8) & 1);
    let value = |c: usize| (5 * c..5 * c + 5).fold(0, |value, i| value << 1 | bit(i));
    (0..characters)
        .filter_map(|c| ALPHABET.get(usize::from(value(c))))
        .map(|c| char::from(*c))
        .collect()
}

fn grouped(characters: &str, group: usize) -> String {
    let chunks: Vec<String> = characters
        .as_bytes()
        .chunks(group)
        .map(|c| String::from_utf8_lossy(c).into_owned())
        .collect();
    chunks.join("-")
}

/// The fingerprint of a credential: 100 bits in four groups of five.
pub fn fingerprint(credential: &[u8; 32]) -> String {
    grouped(&base32(&hash("urne/v1/fingerprint", &[credential]), 20), 5)
}

/// The tracking code of a tracking hash: 125 bits in five groups of five.
pub fn tracking_code(tracking: &Hash) -> String {
    grouped(&base32(tracking, 25), 5)
}

/// Reads what a person typed: no spaces and dashes, `I` and `L` as 1, `O` as 0, upper case.
pub fn read_code(typed: &str) -> Result<String, Malformed> {
    let read = |c: char| match c.to_ascii_uppercase() {
        'I' | 'L' => Ok('1'),
        'O' => Ok('0'),
        upper if upper.is_ascii() && ALPHABET.iter().any(|a| char::from(*a) == upper) => Ok(upper),
        _ => Err(Malformed(format!("`{c}` stands in no code"))),
    };
    typed
        .chars()
        .filter(|c| !matches!(c, ' ' | '-'))
        .map(read)
        .collect()
}

/// Whether a typed code is this one.
pub fn same_code(typed: &str, code: &str) -> bool {
    read_code(typed).is_ok_and(|typed| typed == code.replace('-', ""))
}

/// The normal form of a voter's code, if its length and its two check characters are right.
pub fn normal_form(typed: &str) -> Result<String, Malformed> {
    let code = read_code(typed)?;
    if code.len() != CODE_LENGTH {
        return Err(Malformed(format!("a code has {CODE_LENGTH} characters")));
    }
    let value = |c: u8| {
        ALPHABET
            .iter()
            .position(|a| *a == c)
            .and_then(|v| u8::try_from(v).ok())
    };
    // Horner's rule at the two roots a and a^2 of the code polynomial.
    for root in [2, 4] {
        let sum = code
            .bytes()
            .filter_map(value)
            .fold(0, |sum, c| times(sum, root) ^ c);
        if sum != 0 {
            return Err(Malformed::new("a character of the code is wrong"));
        }
    }
    Ok(code)
}

/// The product in GF(2)[a]/(a^5 + a^2 + 1).
fn times(mut x: u8, mut y: u8) -> u8 {
    let mut product = 0;
    while y > 0 {
        if y & 1 == 1 {
            product ^= x;
        }
        x <<= 1;
        if x & 0x20 != 0 {
            x ^= 0b10_0101;
        }
        y >>= 1;
    }
    product
}

/// The half key of a registrar for a code in normal form.
pub fn half_key(election: &Hash, registrar: u8, normal_form: &str) -> Scalar {
    hash_to_scalar(
        "urne/v1/credential",
        &[election, &[registrar], normal_form.as_bytes()],
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn base32_reads_bits_from_the_top() {
        assert_eq!(base32(&[0b0000_1000, 0b1000_0000], 3), "120");
        assert_eq!(base32(&[0xff; 32], 25), "Z".repeat(25));
        assert_eq!(tracking_code(&[0; 32]), "00000-00000-00000-00000-00000");
        assert_eq!(fingerprint(&[0; 32]).len(), 23);
    }

    #[test]
    fn the_field_has_31_powers() {
        let mut power = 1;
        for _ in 1..31 {
            power = times(power, 2);
            assert_ne!(power, 1);
        }
        assert_eq!(times(power, 2), 1);
    }

    #[test]
    fn reading_is_lenient() {
        assert!(same_code("oil0-1 abc", "0110-1ABC"));
        assert!(!same_code("0110-1ABD", "0110-1ABC"));
        assert!(read_code("U").is_err() && read_code("ä").is_err());
        assert_eq!(normal_form(&"0".repeat(28)).unwrap(), "0".repeat(28));
        assert_eq!(normal_form(&"o".repeat(28)).unwrap(), "0".repeat(28));
        assert!(normal_form(&"0".repeat(27)).is_err());
        for place in 0..28 {
            let mut code = vec![b'0'; 28];
            code.splice(place..=place, [b'1']);
            assert!(normal_form(&String::from_utf8(code).unwrap()).is_err());
        }
    }
}
