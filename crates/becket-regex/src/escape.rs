//! What follows a backslash, and names of groups.
//! Not here: how classes put their members together (`class.rs`).

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::class::Contents;
use crate::fault::Fault;
use crate::parse::Parser;
use crate::set::{self, Set};
use crate::tree::Node;
use crate::unicode;

/// Where an escape stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Pattern,
    Class,
}

impl Parser<'_> {
    /// An escape outside of a class, at its backslash. Nothing if it has no node that could be repeated, or has been put.
    pub(crate) fn atom_escape(&mut self) -> Result<Option<Node>, Fault> {
        let Some(unit) = self.unit(1) else { return Err(Fault::EscapeAtEnd) };
        match u8::try_from(unit).unwrap_or(0) {
            c @ (b'b' | b'B') => {
                self.pos += 2;
                self.push_word_assertion(c == b'B');
                return Ok(None);
            }
            b'1'..=b'9' => {
                self.pos += 1;
                if let Some(group) = self.back_reference() {
                    if self.is_in_group(group) {
                        return Ok(Some(Node::Empty));
                    }
                    return Ok(Some(Node::BackRef { groups: Arc::new([group]), ignore_case: self.modes.ignore_case }));
                }
                if self.unicode {
                    return Err(Fault::Escape);
                }
                self.pos -= 1;
            }
            b'k' if self.unicode || self.groups().1 => {
                self.pos += 2;
                if !self.at(b'<') {
                    return Err(Fault::NamedReference);
                }
                self.pos += 1;
                let name = self.name()?;
                if self.is_in_named(&name) {
                    return Ok(Some(Node::Empty));
                }
                self.named_reference(name)?;
                return Ok(None);
            }
            _ => {}
        }
        self.pos += 1;
        if let Some(contents) = self.class_escape(Place::Pattern)? {
            return Ok(Some(self.contents_node(contents)));
        }
        let c = self.character_escape(Place::Pattern)?;
        Ok(Some(self.char_node(c)))
    }

    /// The number of a group that exists, at its first digit.
    fn back_reference(&mut self) -> Option<u32> {
        let start = self.pos;
        let mut number = 0;
        while let Some(unit) = self.unit(0).filter(|unit| (0x30..0x3a).contains(unit)) {
            number = number * 10 + u32::from(unit) - 0x30;
            self.pos += 1;
            if number > 32767 {
                break;
            }
        }
        if number <= self.tree.captures || number <= self.groups().0 {
            return Some(number);
        }
        self.pos = start;
        None
    }

    /// `d D s S w W`, and `p P` with `u` and `v`, after the backslash.
    pub(crate) fn class_escape(&mut self, place: Place) -> Result<Option<Contents>, Fault> {
        let Some(letter) = self.unit(0).and_then(|unit| u8::try_from(unit).ok()) else { return Ok(None) };
        let (positive, negative) = match letter {
            b'd' | b'D' => (set::digits(), letter == b'D'),
            b's' | b'S' => (set::spaces(), letter == b'S'),
            b'w' | b'W' => (self.word_set(), letter == b'W'),
            b'p' | b'P' if self.unicode => {
                self.pos += 1;
                return self.property(letter == b'P', place).map(Some);
            }
            _ => return Ok(None),
        };
        self.pos += 1;
        let set = if negative { positive.complement(self.max()) } else { positive };
        Ok(Some(Contents::of(set)))
    }

    /// `{name}` or `{name=value}`.
    fn property(&mut self, negative: bool, place: Place) -> Result<Contents, Fault> {
        let fault = if place == Place::Class { Fault::PropertyNameInClass } else { Fault::PropertyName };
        if !self.eat(b'{') {
            return Err(fault);
        }
        let name = self.property_word();
        let value = if self.eat(b'=') { Some(self.property_word()) } else { None };
        if !self.eat(b'}') {
            return Err(fault);
        }
        self.cost += 256;
        if let Some(set) = unicode::property(&name, value.as_deref()) {
            self.cost += set.ranges().len() as u64;
            // V8 does not ignore case in this one.
            if self.sets && name == "ASCII" {
                return Ok(Contents::of(if negative { set.complement(self.max()) } else { set }));
            }
            return Ok(Contents::of(self.property_set(set, negative)));
        }
        if self.sets
            && value.is_none()
            && !negative
            && let Some((set, strings)) = unicode::strings(&name)
        {
            self.cost += set.ranges().len() as u64;
            return Ok(self.contents_of(set, strings));
        }
        Err(fault)
    }

    /// Under `v` case is ignored first and the complement taken then; under `u` the other way round.
    fn property_set(&mut self, set: Set, negative: bool) -> Set {
        if !negative {
            return self.closed(set);
        }
        if self.sets {
            return self.closed(set).complement(self.max());
        }
        let complement = set.complement(self.max());
        self.closed(complement)
    }

    /// The set with all that are one with a member here.
    pub(crate) fn closed(&mut self, set: Set) -> Set {
        match self.folding() {
            Some(folding) => {
                self.cost += 64;
                folding.close(set, &mut self.cost)
            }
            None => set,
        }
    }

    fn property_word(&mut self) -> String {
        let mut word = String::new();
        while let Some(c) = self.unit(0).and_then(|unit| u8::try_from(unit).ok()) {
            if !c.is_ascii_alphanumeric() && c != b'_' {
                break;
            }
            word.push(char::from(c));
            self.pos += 1;
        }
        word
    }

    /// An escape of one character, after the backslash.
    pub(crate) fn character_escape(&mut self, place: Place) -> Result<u32, Fault> {
        let Some(c) = self.next() else { return Err(Fault::EscapeAtEnd) };
        let ascii = u8::try_from(c).unwrap_or(0xff);
        match ascii {
            b'f' => return Ok(0x0c),
            b'n' => return Ok(0x0a),
            b'r' => return Ok(0x0d),
            b't' => return Ok(0x09),
            b'v' => return Ok(0x0b),
            b'c' => return self.control_escape(place),
            b'0'..=b'9' => return self.decimal_escape(c, place),
            b'x' => {
                return match self.hex(2) {
                    Some(value) => Ok(value),
                    None if self.unicode => Err(Fault::Escape),
                    None => Ok(c),
                };
            }
            b'u' => {
                return match self.unicode_escape(self.unicode) {
                    Some(value) => Ok(value),
                    None if self.unicode => Err(Fault::UnicodeEscape),
                    None => Ok(c),
                };
            }
            _ => {}
        }
        let fine = if self.unicode {
            let syntax = matches!(
                ascii,
                b'^' | b'$' | b'\\' | b'.' | b'*' | b'+' | b'?' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|' | b'/'
            );
            let in_class = place == Place::Class && (ascii == b'-' || self.sets && is_reserved_punctuator(ascii));
            syntax || in_class
        } else {
            !(ascii == b'k' && self.groups().1)
        };
        if fine { Ok(c) } else { Err(Fault::Escape) }
    }

    /// After `\c`.
    fn control_escape(&mut self, place: Place) -> Result<u32, Fault> {
        if let Some(c) = self.unit(0).and_then(|unit| u8::try_from(unit).ok()) {
            let digit = place == Place::Class && !self.unicode && (c.is_ascii_digit() || c == b'_');
            if c.is_ascii_alphabetic() || digit {
                self.pos += 1;
                return Ok(u32::from(c & 31));
            }
        }
        if self.unicode {
            return Err(Fault::UnicodeEscape);
        }
        // The backslash is itself; the `c` is read again.
        self.pos -= 1;
        Ok(0x5c)
    }

    /// After a backslash and the digit `c`.
    fn decimal_escape(&mut self, c: u32, place: Place) -> Result<u32, Fault> {
        let next_digit = self.unit(0).is_some_and(|unit| (0x30..0x3a).contains(&unit));
        if self.unicode {
            return match c {
                0x30 if !next_digit => Ok(0),
                0x30 => Err(Fault::DecimalEscape),
                0x38 | 0x39 => Err(Fault::Escape),
                _ if place == Place::Class => Err(Fault::DecimalEscape),
                _ => Err(Fault::Escape),
            };
        }
        if c >= 0x38 {
            return Ok(c);
        }
        let mut value = c - 0x30;
        for _ in 0..2 {
            let Some(digit) = self.unit(0).filter(|unit| (0x30..0x38).contains(unit)) else { break };
            if value >= 32 {
                break;
            }
            value = value * 8 + u32::from(digit) - 0x30;
            self.pos += 1;
        }
        Ok(value)
    }

    /// Exactly `count` hexadecimal digits, or nothing is read.
    fn hex(&mut self, count: usize) -> Option<u32> {
        let mut value = 0;
        for ahead in 0..count {
            let digit = char::from(u8::try_from(self.unit(ahead)?).ok()?).to_digit(16)?;
            value = value * 16 + digit;
        }
        self.pos += count;
        Some(value)
    }

    /// After `\u`: four digits, or with `u` and `v` a pair of escapes or digits in braces. Nothing is read if it is not one.
    fn unicode_escape(&mut self, code_points: bool) -> Option<u32> {
        let start = self.pos;
        if code_points && self.eat(b'{') {
            let value = self.braced_hex();
            if value.is_none() {
                self.pos = start;
            }
            return value;
        }
        let high = self.hex(4)?;
        if code_points && (0xd800..0xdc00).contains(&high) && self.at(b'\\') && self.unit(1) == Some(u16::from(b'u')) {
            let after = self.pos;
            self.pos += 2;
            if let Some(low) = self.hex(4)
                && (0xdc00..0xe000).contains(&low)
            {
                return Some(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            }
            self.pos = after;
        }
        Some(high)
    }

    fn braced_hex(&mut self) -> Option<u32> {
        let mut value = 0;
        let mut digits = 0;
        while let Some(digit) = self.unit(0).and_then(|unit| char::from(u8::try_from(unit).ok()?).to_digit(16)) {
            value = value * 16 + digit;
            if value > set::MAX {
                return None;
            }
            digits += 1;
            self.pos += 1;
        }
        (digits > 0 && self.eat(b'}')).then_some(value)
    }

    /// The name of a group up to and with `>`.
    pub(crate) fn name(&mut self) -> Result<Vec<u16>, Fault> {
        let mut name = Vec::new();
        loop {
            let Some(mut c) = self.next_as(true) else { return Err(Fault::CaptureName) };
            if c == u32::from(b'>') {
                return if name.is_empty() { Err(Fault::CaptureName) } else { Ok(name) };
            }
            if c == u32::from(b'\\') && self.at(b'u') {
                self.pos += 1;
                c = self.unicode_escape(true).ok_or(Fault::UnicodeEscape)?;
            }
            // Outside ASCII, the characters of names are looked up in sets, which must be found first.
            self.cost += if name.is_empty() && c >= 0x80 { 4096 } else { 64 };
            let names = &mut self.name_chars;
            let fits = if name.is_empty() { names.starts(c) } else { names.continues(c) };
            let Some(c) = char::from_u32(c).filter(|_| fits) else { return Err(Fault::CaptureName) };
            name.extend_from_slice(c.encode_utf16(&mut [0; 2]));
        }
    }
}

/// `ClassSetReservedPunctuator`
fn is_reserved_punctuator(c: u8) -> bool {
    matches!(c, b'&' | b'-' | b'!' | b'#' | b'%' | b',' | b':' | b';' | b'<' | b'=' | b'>' | b'@' | b'`' | b'~')
}
