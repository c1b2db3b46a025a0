//! Reading the members of an object in their canonical order: since keys are sorted and every
//! member is required, a decoder names them one after another and then says that it is done.

use std::borrow::Cow;
use std::vec::IntoIter;

use super::{Malformed, Object, Text, Value, from_base64_url, from_hex, is_id, is_name};
use crate::notation::{Hash, Point};

/// The members of an object that are still to be read.
#[derive(Debug)]
pub struct Fields<'a> {
    members: IntoIter<(&'a str, Value<'a>)>,
    what: &'static str,
}

impl<'a> Fields<'a> {
    /// The members of an object; `what` names it in errors.
    pub fn new(object: Object<'a>, what: &'static str) -> Self {
        Self {
            members: object.members.into_iter(),
            what,
        }
    }

    /// The members of a value that must be an object.
    pub fn of(value: Value<'a>, what: &'static str) -> Result<Self, Malformed> {
        match value {
            Value::Object(object) => Ok(Self::new(object, what)),
            _ => Err(Malformed(format!("{what}: not an object"))),
        }
    }

    fn error(&self, key: &str, reason: &str) -> Malformed {
        Malformed(format!("{}.{key}: {reason}", self.what))
    }

    /// The next member, which must be `key`.
    pub fn value(&mut self, key: &str) -> Result<Value<'a>, Malformed> {
        match self.members.next() {
            Some((found, value)) if found == key => Ok(value),
            Some((found, _)) => Err(Malformed(format!(
                "{}: `{found}` stands where `{key}` belongs",
                self.what
            ))),
            None => Err(self.error(key, "is missing")),
        }
    }

    /// All members that are left, for an object whose keys are not known before.
    pub fn into_members(self) -> IntoIter<(&'a str, Value<'a>)> {
        self.members
    }

    /// Nothing may be left.
    pub fn end(mut self) -> Result<(), Malformed> {
        match self.members.next() {
            Some((found, _)) => Err(self.error(found, "is no member of this object")),
            None => Ok(()),
        }
    }

    /// A string.
    pub fn string(&mut self, key: &str) -> Result<Cow<'a, str>, Malformed> {
        match self.value(key)? {
            Value::Text(text) => Ok(text),
            _ => Err(self.error(key, "not a string")),
        }
    }

    /// A string that must be `wanted`.
    pub fn literal(&mut self, key: &str, wanted: &str) -> Result<(), Malformed> {
        let found = self.string(key)?;
        if found == wanted {
            Ok(())
        } else {
            Err(self.error(key, "is another"))
        }
    }

    /// An integer.
    pub fn integer(&mut self, key: &str) -> Result<u64, Malformed> {
        match self.value(key)? {
            Value::Integer(n) => Ok(n),
            _ => Err(self.error(key, "not an integer")),
        }
    }

    /// A boolean.
    pub fn boolean(&mut self, key: &str) -> Result<bool, Malformed> {
        match self.value(key)? {
            Value::Boolean(b) => Ok(b),
            _ => Err(self.error(key, "not a boolean")),
        }
    }

    /// An array.
    pub fn array(&mut self, key: &str) -> Result<Vec<Value<'a>>, Malformed> {
        match self.value(key)? {
            Value::Array(values) => Ok(values),
            _ => Err(self.error(key, "not an array")),
        }
    }

    /// An array whose items are decoded by `item`.
    pub fn list<T>(
        &mut self,
        key: &str,
        item: impl FnMut(Value<'a>) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let items: Result<Vec<T>, Malformed> = self.array(key)?.into_iter().map(item).collect();
        items.map_err(|e| self.error(key, &e.0))
    }

    /// An array of integers.
    pub fn integers(&mut self, key: &str) -> Result<Vec<u64>, Malformed> {
        self.list(key, |value| match value {
            Value::Integer(n) => Ok(n),
            _ => Err(Malformed::new("not an integer")),
        })
    }

    /// An array of ids.
    pub fn ids(&mut self, key: &str) -> Result<Vec<String>, Malformed> {
        self.list(key, |value| match value {
            Value::Text(text) if is_id(&text) => Ok(text.into_owned()),
            _ => Err(Malformed::new("not an id")),
        })
    }

    /// An object.
    pub fn object(&mut self, key: &'static str) -> Result<Fields<'a>, Malformed> {
        let value = self.value(key)?;
        Fields::of(value, key).map_err(|_| self.error(key, "not an object"))
    }

    /// A text in several languages.
    pub fn text(&mut self, key: &str, may_be_empty: bool) -> Result<Text, Malformed> {
        let value = self.value(key)?;
        Text::decode(value, may_be_empty).map_err(|e| self.error(key, &e.0))
    }

    /// An id.
    pub fn id(&mut self, key: &str) -> Result<String, Malformed> {
        let id = self.string(key)?;
        if is_id(&id) {
            Ok(id.into_owned())
        } else {
            Err(self.error(key, "not an id"))
        }
    }

    /// A name of a person or organisation, or a reason.
    pub fn name(&mut self, key: &str) -> Result<String, Malformed> {
        let name = self.string(key)?;
        if is_name(&name) {
            Ok(name.into_owned())
        } else {
            Err(self.error(key, "not 1 to 200 characters without control characters"))
        }
    }

    /// `N` bytes in hexadecimal.
    pub fn hex<const N: usize>(&mut self, key: &str) -> Result<[u8; N], Malformed> {
        let text = self.string(key)?;
        from_hex(&text).map_err(|e| self.error(key, &e.0))
    }

    /// A hash in hexadecimal.
    pub fn hash(&mut self, key: &str) -> Result<Hash, Malformed> {
        self.hex::<32>(key)
    }

    /// Bytes in base64url.
    pub fn bytes(&mut self, key: &str) -> Result<Vec<u8>, Malformed> {
        let text = self.string(key)?;
        from_base64_url(&text).map_err(|e| self.error(key, &e.0))
    }

    /// `N` bytes in base64url.
    pub fn fixed<const N: usize>(&mut self, key: &str) -> Result<[u8; N], Malformed> {
        let bytes = self.bytes(key)?;
        bytes
            .try_into()
            .map_err(|_| self.error(key, &format!("not {N} bytes")))
    }

    /// A point in base64url.
    pub fn point(&mut self, key: &str) -> Result<Point, Malformed> {
        let bytes = self.fixed::<32>(key)?;
        Point::decode(bytes).map_err(|e| self.error(key, &e.0))
    }

    /// Concatenated points in base64url.
    pub fn points(&mut self, key: &str) -> Result<Vec<Point>, Malformed> {
        let bytes = self.bytes(key)?;
        Point::decode_all(&bytes).map_err(|e| self.error(key, &e.0))
    }
}
