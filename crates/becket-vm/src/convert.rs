//! Conversions and comparisons of values that are no objects, as the standard defines them. Objects never get here: they go
//! through a helper, whose calls are frames. Not here: the formatting of numbers itself (`number/`).

use alloc::string::String;

use crate::machine::{Machine, Run, Slot};
use crate::number::{self, format};
use crate::string::{self, Units};
use crate::value::{Tag, Word};

impl Machine {
    /// ToBoolean. ECMA-262 7.1.2.
    #[inline]
    pub(crate) fn truthy(&self, value: Word) -> bool {
        match value.tag() {
            Tag::Special => value == Word::TRUE,
            Tag::Int => value.as_int() != 0,
            Tag::Double => {
                let number = value.as_double();
                number != 0.0 && !number.is_nan()
            }
            Tag::String => string::length(&self.heap, value.offset()) != 0,
            Tag::BigInt => self.n_digits(value) != 0,
            Tag::Object | Tag::Immediate | Tag::Symbol | Tag::Internal => true,
        }
    }

    /// ToNumber of a value that is no object; strings must be flat, and have paid for their length. `None`: an object, or a symbol
    /// or BigInt, which throws.
    pub(crate) fn primitive_to_number(&mut self, value: Word) -> Option<f64> {
        match value.tag() {
            Tag::Int | Tag::Double => value.as_number(),
            Tag::Special => Some(match value {
                Word::TRUE => 1.0,
                Word::FALSE | Word::NULL => 0.0,
                _ => f64::NAN,
            }),
            Tag::String => {
                let (number, price) = match self.units(value) {
                    Units::Latin1(units) => (number::parse::string_to_number(units), number::parse::price(units)),
                    Units::Utf16(units) => (number::parse::string_to_number(units), number::parse::price(units)),
                };
                self.owe(price);
                Some(number)
            }
            Tag::Object | Tag::Immediate | Tag::Symbol | Tag::BigInt | Tag::Internal => None,
        }
    }

    /// ToString of a value that is no object and no string, as text; BigInts are paid for elsewhere (`big_to_text`).
    pub(crate) fn primitive_to_text(&self, value: Word) -> String {
        match value.tag() {
            Tag::Int => alloc::format!("{}", value.as_int()),
            Tag::Double => number_text(value.as_double()),
            Tag::Special => String::from(match value {
                Word::NULL => "null",
                Word::TRUE => "true",
                Word::FALSE => "false",
                _ => "undefined",
            }),
            Tag::String => self.units(value).to_display(),
            Tag::BigInt => {
                // Where the time of the run is over, nobody reads it any more.
                let text = self.big(value).to_text(10, &mut self.held.pacer()).unwrap_or_default();
                String::from_utf8(text).unwrap_or_default()
            }
            Tag::Object | Tag::Immediate | Tag::Symbol | Tag::Internal => String::new(),
        }
    }

    /// ToString of a value at a position of the stack that is no object; `None` for objects. A symbol throws.
    pub(crate) fn primitive_to_string(&mut self, value: Slot) -> Run<Option<Word>> {
        let word = self.at(value.0);
        match word.tag() {
            Tag::String => Ok(Some(word)),
            Tag::Int if (0..10).contains(&word.as_int()) => {
                Ok(Some(crate::edition::unit_string(b'0' + word.as_int() as u8)))
            }
            Tag::Int | Tag::Double => {
                let mut buffer = format::Buffer::new();
                let text = format::to_ascii(word.as_number().unwrap_or(0.0), &mut buffer);
                self.new_string(Units::Latin1(text)).map(Some)
            }
            Tag::Special => {
                let text = self.primitive_to_text(word);
                let key = self.atoms.intern_str(&text);
                self.key_string(key).map(Some)
            }
            Tag::BigInt => self.big_to_string(word, 10).map(Some),
            Tag::Symbol | Tag::Immediate if word.is_symbol() => {
                Err(self.throw_type("Cannot convert a Symbol value to a string"))
            }
            Tag::Object | Tag::Immediate | Tag::Symbol | Tag::Internal => Ok(None),
        }
    }

    /// `a === b`. ECMA-262 7.2.14. Strings are made flat where they must be compared, and pay for their length.
    pub(crate) fn strict_equals(&mut self, left: Slot, right: Slot) -> Run<bool> {
        let (a, b) = (self.at(left.0), self.at(right.0));
        if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
            return Ok(a == b);
        }
        if a.is_string() && b.is_string() {
            let n = string::length(&self.heap, a.offset());
            if n != string::length(&self.heap, b.offset()) {
                return Ok(false);
            }
            self.charge(u64::from(n) / 16)?;
            if a == b {
                return Ok(true);
            }
            self.flatten_paid(left)?;
            self.flatten_paid(right)?;
            return Ok(string::equal(&self.heap, self.at(left.0).offset(), self.at(right.0).offset()));
        }
        if a.is_bigint() && b.is_bigint() {
            return self.big_equals(a, b);
        }
        Ok(a == b)
    }

    /// The order of two strings on the stack; they are made flat, and pay for that and for the length of the shorter.
    pub(crate) fn compare_strings(&mut self, left: Slot, right: Slot) -> Run<core::cmp::Ordering> {
        let n = string::length(&self.heap, self.at(left.0).offset())
            .min(string::length(&self.heap, self.at(right.0).offset()));
        self.charge(u64::from(n) / 16)?;
        self.flatten_paid(left)?;
        self.flatten_paid(right)?;
        Ok(self.units(self.at(left.0)).compare(self.units(self.at(right.0))))
    }

    /// `a == b` of values of which none is an object that must be converted; `None`: a helper must do it.
    /// ECMA-262 7.2.13.
    pub(crate) fn loose_equals(&mut self, left: Slot, right: Slot) -> Run<Option<bool>> {
        let (a, b) = (self.at(left.0), self.at(right.0));
        if a.is_nullish() || b.is_nullish() {
            return Ok(Some(a.is_nullish() && b.is_nullish()));
        }
        let (object_a, object_b) = (a.is_language_object(), b.is_language_object());
        if object_a && object_b {
            return Ok(Some(a == b));
        }
        if object_a || object_b {
            return Ok(None);
        }
        if a.is_string() && b.is_string() || a.is_symbol() || b.is_symbol() || a.is_bool() && b.is_bool() {
            return self.strict_equals(left, right).map(Some);
        }
        if a.is_bigint() || b.is_bigint() {
            return Ok(Some(self.compare_bigs(left, right)? == Some(core::cmp::Ordering::Equal)));
        }
        self.flatten_if_string(left)?;
        self.flatten_if_string(right)?;
        let (a, b) = (self.primitive_to_number(self.at(left.0)), self.primitive_to_number(self.at(right.0)));
        Ok(Some(a.is_some() && a == b))
    }

    /// Makes a value flat if it is a string that is about to be read as a number; pays for its length.
    pub(crate) fn flatten_if_string(&mut self, slot: Slot) -> Run<()> {
        let word = self.at(slot.0);
        if word.is_string() {
            let n = string::length(&self.heap, word.offset());
            self.charge(u64::from(n) / 4)?;
            self.flatten(slot)?;
        }
        Ok(())
    }
}

/// Number::toString in base ten. ECMA-262 6.1.6.1.20.
pub(crate) fn number_text(number: f64) -> String {
    let mut text = String::new();
    format::to_string(number, &mut text);
    text
}
