//! A strict decoder of the canonical JSON of specs/encoding.md.
//!
//! It accepts a byte string only if the canonical writer would have produced it byte for byte,
//! so it never needs to write the value again in order to compare.

use std::borrow::Cow;

use super::Malformed;

/// Objects and arrays may stand in each other this deep, the outermost being the first.
pub const MAX_DEPTH: usize = 16;

const LARGEST_INTEGER: u64 = (1 << 53) - 1;

/// A decoded value that borrows from the input where it can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// An object with its members in canonical order.
    Object(Object<'a>),
    /// An array.
    Array(Vec<Value<'a>>),
    /// A string, unescaped.
    Text(Cow<'a, str>),
    /// `true` or `false`.
    Boolean(bool),
    /// An integer from 0 to 2^53 - 1.
    Integer(u64),
}

/// An object: its members in order, and the very bytes it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object<'a> {
    /// Keys and values, keys strictly increasing.
    pub members: Vec<(&'a str, Value<'a>)>,
    /// The canonical bytes, from `{` to `}`.
    pub bytes: &'a [u8],
}

impl<'a> Object<'a> {
    /// The value of a member, if there is one.
    pub fn get(&self, key: &str) -> Option<&Value<'a>> {
        self.members.iter().find(|(k, _)| *k == key).map(|(_, v)| v)
    }
}

/// Decodes one value that fills `bytes` completely.
pub fn parse(bytes: &[u8]) -> Result<Value<'_>, Malformed> {
    let text = std::str::from_utf8(bytes)
        .map_err(|e| Malformed(format!("byte {}: not UTF-8", e.valid_up_to())))?;
    let mut reader = Reader {
        rest: text,
        length: text.len(),
    };
    let value = reader.value(0)?;
    if reader.rest.is_empty() {
        Ok(value)
    } else {
        Err(reader.error("bytes after the value"))
    }
}

struct Reader<'a> {
    rest: &'a str,
    length: usize,
}

impl<'a> Reader<'a> {
    fn error(&self, what: &str) -> Malformed {
        Malformed(format!("byte {}: {what}", self.length - self.rest.len()))
    }

    fn peek(&self) -> Option<u8> {
        self.rest.as_bytes().first().copied()
    }

    fn eat(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes the first `n` bytes, which must end at a character boundary.
    fn take(&mut self, n: usize) -> Result<&'a str, Malformed> {
        let (head, rest) = self
            .rest
            .split_at_checked(n)
            .ok_or_else(|| self.error("the value is cut off"))?;
        self.rest = rest;
        Ok(head)
    }

    fn value(&mut self, depth: usize) -> Result<Value<'a>, Malformed> {
        match self.peek() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => Err(self.error("nested deeper than 16")),
            Some(b'{') => self.object(depth + 1).map(Value::Object),
            Some(b'[') => self.array(depth + 1).map(Value::Array),
            Some(b'"') => self.string().map(Value::Text),
            Some(b'0'..=b'9') => self.integer().map(Value::Integer),
            _ if self.eat("true") => Ok(Value::Boolean(true)),
            _ if self.eat("false") => Ok(Value::Boolean(false)),
            Some(_) => Err(self.error("no canonical value starts here")),
            None => Err(self.error("the value is cut off")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Object<'a>, Malformed> {
        let start = self.rest;
        self.eat("{");
        let mut members: Vec<(&'a str, Value<'a>)> = Vec::new();
        if !self.eat("}") {
            loop {
                let key = self.key()?;
                if members.last().is_some_and(|(previous, _)| *previous >= key) {
                    return Err(self.error("keys are not sorted, or one is repeated"));
                }
                if !self.eat(":") {
                    return Err(self.error("a colon is expected"));
                }
                members.push((key, self.value(depth)?));
                if self.eat("}") {
                    break;
                }
                if !self.eat(",") {
                    return Err(self.error("a comma or the object's end is expected"));
                }
            }
        }
        let used = start.len() - self.rest.len();
        let bytes = start.as_bytes().get(..used).unwrap_or_default();
        Ok(Object { members, bytes })
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Value<'a>>, Malformed> {
        self.eat("[");
        let mut values = Vec::new();
        if self.eat("]") {
            return Ok(values);
        }
        loop {
            values.push(self.value(depth)?);
            if self.eat("]") {
                return Ok(values);
            }
            if !self.eat(",") {
                return Err(self.error("a comma or the array's end is expected"));
            }
        }
    }

    fn key(&mut self) -> Result<&'a str, Malformed> {
        if !self.eat("\"") {
            return Err(self.error("a key is expected"));
        }
        let length = self
            .rest
            .bytes()
            .position(|b| !(b.is_ascii_lowercase() || b == b'_'))
            .ok_or_else(|| self.error("the key is cut off"))?;
        if length == 0 {
            return Err(self.error("a key consists of lower-case letters and `_`"));
        }
        let key = self.take(length)?;
        if self.eat("\"") {
            Ok(key)
        } else {
            Err(self.error("a key consists of lower-case letters and `_`"))
        }
    }

    fn integer(&mut self) -> Result<u64, Malformed> {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let digits = self.take(length)?;
        if digits.len() > 1 && digits.starts_with('0') {
            return Err(self.error("a number with a leading zero"));
        }
        match digits.parse::<u64>() {
            Ok(n) if n <= LARGEST_INTEGER => Ok(n),
            _ => Err(self.error("a number above 2^53 - 1")),
        }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Malformed> {
        self.eat("\"");
        let plain = self.plain_run()?;
        if self.eat("\"") {
            return Ok(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            if self.eat("\"") {
                return Ok(Cow::Owned(text));
            }
            text.push(self.escape()?);
            text.push_str(self.plain_run()?);
        }
    }

    /// The characters up to the next quote or backslash.
    fn plain_run(&mut self) -> Result<&'a str, Malformed> {
        let stop = self
            .rest
            .bytes()
            .position(|b| b == b'"' || b == b'\\' || b < 0x20);
        let run = self.take(stop.ok_or_else(|| self.error("the string is cut off"))?)?;
        if self.peek().is_some_and(|b| b < 0x20) {
            return Err(self.error("a control character that is not escaped"));
        }
        Ok(run)
    }

    fn escape(&mut self) -> Result<char, Malformed> {
        const SHORT: [(&str, char); 7] = [
            ("\\\"", '"'),
            ("\\\\", '\\'),
            ("\\b", '\u{8}'),
            ("\\t", '\t'),
            ("\\n", '\n'),
            ("\\f", '\u{c}'),
            ("\\r", '\r'),
        ];
        for (escape, character) in SHORT {
            if self.eat(escape) {
                return Ok(character);
            }
        }
        if !self.eat("\\u00") {
            return Err(self.error("an escape that the canonical form does not use"));
        }
        let digits = self.take(2)?;
        let lower = digits
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        match u8::from_str_radix(digits, 16) {
            Ok(code) if lower && code < 0x20 && !matches!(code, 8 | 9 | 10 | 12 | 13) => {
                Ok(char::from(code))
            }
            _ => Err(self.error("an escape that the canonical form does not use")),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    #[test]
    fn reads_every_kind_of_value() {
        let value = parse(br#"{"a":[0,9007199254740991,true,false],"b":"\u00e9","c_":{}}"#);
        assert!(value.is_err(), "an escape that is not needed");
        let value =
            parse("{\"a\":[0,9007199254740991,true],\"b\":\"\u{e9}\\n\\u001f\"}".as_bytes());
        let Value::Object(object) = value.unwrap() else {
            panic!("not an object")
        };
        assert_eq!(object.get("b"), Some(&Value::Text("\u{e9}\n\u{1f}".into())));
        assert_eq!(
            object.get("a"),
            Some(&Value::Array(vec![
                Value::Integer(0),
                Value::Integer(9_007_199_254_740_991),
                Value::Boolean(true)
            ]))
        );
    }

    #[test]
    fn an_object_knows_its_own_bytes() {
        let Value::Object(outer) = parse(br#"{"body":{"a":1},"index":0}"#).unwrap() else {
            panic!("not an object")
        };
        let Some(Value::Object(inner)) = outer.get("body") else {
            panic!("no body")
        };
        assert_eq!(inner.bytes, br#"{"a":1}"#);
    }

    #[test]
    fn rejects_what_it_would_not_have_written() {
        for bad in [
            &br#""#[..],
            b" 1",
            b"1 ",
            b"null",
            b"-0",
            b"-1",
            b"01",
            b"1.0",
            b"1e0",
            b"9007199254740992",
            b"99999999999999999999999999",
            br#"{"b":1,"a":2}"#,
            br#"{"a":1,"a":2}"#,
            br#"{"A":1}"#,
            br#"{"":1}"#,
            br#"{"a" :1}"#,
            br#"{"a":1,}"#,
            br#"{"a":1"#,
            br#"[1,]"#,
            br#"[1 ,2]"#,
            br#"[1"#,
            br#""a"#,
            br#""\/""#,
            br#""\u000A""#,
            br#""\u000a""#,
            br#""\u001F""#,
            br#""\u0041""#,
            br#""\ud83d\ude00""#,
            br#""\u00""#,
            b"\"\x01\"",
            b"\"\xff\"",
            b"\"\xed\xa0\x80\"",
            b"\xef\xbb\xbf1",
        ] {
            assert!(parse(bad).is_err(), "{}", String::from_utf8_lossy(bad));
        }
    }

    #[test]
    fn nesting_ends_at_sixteen() {
        let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(parse(nested(16).as_bytes()).is_ok());
        assert!(parse(nested(17).as_bytes()).is_err());
        assert!(parse("[".repeat(1_000_000).as_bytes()).is_err());
    }
}
