//! The code that a voter types: 26 random characters and a Reed-Solomon checksum of two (specs/roll.md).

use crate::{Error, base32};
use rand_core::{CryptoRng, RngCore};
use std::fmt;
use std::str::FromStr;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Characters of a code.
pub const LENGTH: usize = 28;
const RANDOM: usize = 26;

/// A voter's code, or with two registrars one of the two. Whoever knows it can vote: `Display` writes it
/// for the letter to the voter, `Debug` does not.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Code([u8; LENGTH]);

impl Code {
    /// Draws a code: 130 random bits.
    pub fn random(rng: &mut (impl RngCore + CryptoRng)) -> Self {
        let mut random = Zeroizing::new([0; RANDOM]);
        rng.fill_bytes(&mut *random);
        let mut values = [0; LENGTH];
        for (value, byte) in values.iter_mut().zip(random.iter()) {
            *value = byte & 31;
        }
        let [one, two] = checksum(&random.map(|b| b & 31));
        let [.., last_but_one, last] = &mut values;
        (*last_but_one, *last) = (one, two);
        Self(values)
    }

    /// The 28 upper-case characters without dashes, from which the key is derived.
    #[must_use]
    pub fn normal_form(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|&v| base32::character(v)).collect())
    }
}

impl FromStr for Code {
    type Err = Error;

    /// Reads leniently: spaces and dashes are dropped, case does not matter, `I`, `L` are 1 and `O` is 0.
    fn from_str(text: &str) -> Result<Self, Error> {
        let mut code = Self([0; LENGTH]);
        let mut found = 0;
        for c in text.chars().filter(|&c| !base32::is_separator(c)) {
            let value = base32::value(c).ok_or(Error::CodeCharacter(found + 1))?;
            if let Some(slot) = code.0.get_mut(found) {
                *slot = value;
            }
            found += 1;
        }
        if found != LENGTH {
            return Err(Error::CodeLength(found));
        }
        if syndrome(&code.0, 1) != 0 || syndrome(&code.0, 2) != 0 {
            return Err(Error::CodeChecksum);
        }
        Ok(code)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Zeroizing::new(base32::grouped(&self.0, 4)))
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(redacted)")
    }
}

/// Product in GF(2)[a]/(a^5 + a^2 + 1).
fn multiply(x: u8, y: u8) -> u8 {
    let (mut product, mut x) = (0, x);
    for bit in 0..5 {
        product ^= x * ((y >> bit) & 1);
        x = (x << 1) ^ (0b10_0101 * (x >> 4));
    }
    product
}

/// The value at `a^power` of the polynomial whose leading coefficient comes first.
fn syndrome(values: &[u8], power: u32) -> u8 {
    let root = 1 << power;
    values.iter().fold(0, |sum, &c| multiply(sum, root) ^ c)
}

/// The two values that give the polynomial the roots `a` and `a^2`.
fn checksum(random: &[u8; RANDOM]) -> [u8; 2] {
    let mut padded = [0; LENGTH];
    for (slot, &value) in padded.iter_mut().zip(random) {
        *slot = value;
    }
    let (s1, s2) = (syndrome(&padded, 1), syndrome(&padded, 2));
    padded.zeroize();
    // c_26 a + c_27 = s1 and c_26 a^2 + c_27 = s2; 1 / (a + a^2) = a^12.
    let inverse = (0..12).fold(1, |p, _| multiply(p, 2));
    let first = multiply(s1 ^ s2, inverse);
    [first, multiply(first, 2) ^ s1]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;
    use rand_core::OsRng;

    fn text(code: &Code) -> Vec<u8> {
        code.normal_form().as_bytes().to_vec()
    }

    #[test]
    fn inverse_of_a_plus_a_squared() {
        let inverse = (0..12).fold(1, |p, _| multiply(p, 2));
        assert_eq!(multiply(inverse, 0b110), 1);
    }

    #[test]
    fn shown_codes_are_read_again() {
        for _ in 0..100 {
            let code = Code::random(&mut OsRng);
            let shown = code.to_string();
            assert_eq!(shown.len(), LENGTH + 6);
            let lenient = shown.to_lowercase().replace('1', "l").replace('0', " o");
            assert_eq!(
                *lenient.parse::<Code>().unwrap().normal_form(),
                *code.normal_form()
            );
        }
    }

    #[test]
    fn malformed_codes_say_why() {
        assert_eq!("ABC".parse::<Code>().unwrap_err(), Error::CodeLength(3));
        assert_eq!(
            "AB-CU".parse::<Code>().unwrap_err(),
            Error::CodeCharacter(4)
        );
        assert!(format!("{:?}", Code::random(&mut OsRng)).contains("redacted"));
    }

    proptest! {
        #[test]
        fn one_or_two_wrong_characters_are_detected(
            i in 0..LENGTH, j in 0..LENGTH, a in 0u8..32, b in 0u8..32,
        ) {
            let code = Code::random(&mut OsRng);
            let mut typed = text(&code);
            typed[i] = base32::ALPHABET[usize::from(a)];
            typed[j] = base32::ALPHABET[usize::from(b)];
            let same = typed == text(&code);
            prop_assert_eq!(String::from_utf8(typed).unwrap().parse::<Code>().is_ok(), same);
        }

        #[test]
        fn exchanged_characters_are_detected(i in 0..LENGTH, j in 0..LENGTH) {
            let code = Code::random(&mut OsRng);
            let mut typed = text(&code);
            typed.swap(i, j);
            let same = typed == text(&code);
            prop_assert_eq!(String::from_utf8(typed).unwrap().parse::<Code>().is_ok(), same);
        }
    }
}
