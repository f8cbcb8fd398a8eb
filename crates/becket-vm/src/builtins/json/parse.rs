//! JSON text to values: one pass, without recursion, straight to the heap. Not here: the containers that are open
//! (`builder.rs`) and the messages (`failure.rs`). Invariant: every unit is paid for before it is read, in slices.

use alloc::vec::Vec;

use super::failure::{self, Failure, Position};
use super::units::{Cells, Size, short_escape};
use crate::atom::PropertyKey;
use crate::builder::{Builder, OPEN_STEPS, Payer};
use crate::layout::Kind;
use crate::machine::{LONG_NAME, Machine, Run};
use crate::number::{self, Unit};
use crate::string::{self, Units, last_word};
use crate::value::Word;

/// What the units of a text are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Encoding {
    /// Those of a string.
    Units,
    /// The bytes of valid UTF-8.
    Utf8,
}

/// What becomes of primitives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Leaves {
    /// Their values.
    Values,
    /// Their text, as a string.
    Sources,
    /// The same, and there is nothing but one: no container, and no space around it.
    Raw,
}

/// A unit of a text in the form that strings have.
pub(super) trait Code: Unit {
    /// Units of this width.
    fn units(units: &[Self]) -> Units<'_>;
    /// Whether units are these bytes.
    fn spell(units: &[Self], bytes: &[u8]) -> bool;
    /// The index of the first unit that cannot stand for itself in a string; the length where there is none.
    fn find_special(units: &[Self]) -> usize;
    /// The same for one that is not ASCII, either.
    fn find_odd(units: &[Self]) -> usize;
}

impl Code for u8 {
    fn units(units: &[Self]) -> Units<'_> {
        Units::Latin1(units)
    }

    #[inline]
    fn spell(units: &[Self], bytes: &[u8]) -> bool {
        is_same(units, bytes)
    }

    fn find_special(units: &[Self]) -> usize {
        find_special_byte(units)
    }

    #[inline]
    fn find_odd(units: &[Self]) -> usize {
        find_odd_byte(units)
    }
}

impl Code for u16 {
    fn units(units: &[Self]) -> Units<'_> {
        Units::Utf16(units)
    }

    fn spell(units: &[Self], bytes: &[u8]) -> bool {
        units.iter().zip(bytes).all(|(unit, byte)| *unit == u16::from(*byte))
    }

    fn find_special(units: &[Self]) -> usize {
        units.iter().position(|unit| is_special(*unit)).unwrap_or(units.len())
    }

    fn find_odd(units: &[Self]) -> usize {
        units.iter().position(|unit| is_special(*unit) || *unit >= 0x80).unwrap_or(units.len())
    }
}

/// Whether two texts are the same: most are short, and a call takes longer than they do.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(first), Some(last)) = (one.first_chunk::<8>(), one.last_chunk::<8>()) {
        let is_alike = other.first_chunk() == Some(first) && other.last_chunk() == Some(last);
        return is_alike && (one.len() <= 16 || one == other);
    }
    match (one.first_chunk::<4>(), one.last_chunk::<4>()) {
        (Some(first), Some(last)) => other.first_chunk() == Some(first) && other.last_chunk() == Some(last),
        _ => one.iter().eq(other),
    }
}

/// The index of the first byte that is a control character, a quote or a backslash; the length where there is none.
pub(crate) fn find_special_byte(units: &[u8]) -> usize {
    let mut at = 0;
    while let Some(eight) = units.get(at..at + 8) {
        let word = eight.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        let marks = special_bytes(word);
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    // What is beyond the last are spaces.
    let n_last = units.len() - at;
    let word = last_word(units, n_last) | ((LOW * 0x20) << (8 * n_last));
    at + (special_bytes(word).trailing_zeros() as usize / 8).min(n_last)
}

/// The index of the first byte that is not ASCII, or is a control character, a quote or a backslash; the length where there is
/// none.
#[inline]
pub(crate) fn find_odd_byte(units: &[u8]) -> usize {
    let mut at = 0;
    while let Some(sixteen) = units.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let marks = odd_bytes(sixteen);
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += 16;
    }
    let rest = units.get(at..).unwrap_or(&[]);
    let (eights, last) = rest.as_chunks::<8>();
    if let [eight] = eights {
        let marks = odd_of_eight(u64::from_le_bytes(*eight));
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    if last.is_empty() {
        return at;
    }
    // What is beyond the last are spaces.
    let word = last_word(rest, last.len()) | ((LOW * 0x20) << (8 * last.len()));
    at + (odd_of_eight(word).trailing_zeros() as usize / 8).min(last.len())
}

/// The high bit of each byte that is not ASCII, or below 0x20, a quote or a backslash; bytes above a hit may be marked too.
#[inline(always)]
fn odd_of_eight(word: u64) -> u64 {
    special_bytes(word) | word & HIGH
}

/// All bits of each byte that is not ASCII, or below 0x20, a quote or a backslash.
#[inline(always)]
fn odd_bytes(bytes: &[u8; 16]) -> u128 {
    // The compiler makes three comparisons of sixteen bytes of this.
    let is_odd = |byte: u8| byte.cast_signed() < 0x20 || byte == 0x22 || byte == 0x5C;
    let mut marks = [0; 16];
    for (mark, byte) in marks.iter_mut().zip(bytes) {
        *mark = if is_odd(*byte) { 0xFF } else { 0 };
    }
    u128::from_le_bytes(marks)
}

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = LOW << 7;

/// The high bit of each byte that is below 0x20, a quote or a backslash; bytes above a hit may be marked too.
#[inline(always)]
fn special_bytes(word: u64) -> u64 {
    let below = word.wrapping_sub(LOW * 0x20) & !word;
    let quote = (word ^ (LOW * 0x22)).wrapping_sub(LOW) & !(word ^ (LOW * 0x22));
    let backslash = (word ^ (LOW * 0x5C)).wrapping_sub(LOW) & !(word ^ (LOW * 0x5C));
    (below | quote | backslash) & HIGH
}

fn is_special(unit: u16) -> bool {
    unit < 0x20 || unit == 0x22 || unit == 0x5C
}

/// Powers of ten: with fewer digits than these in all, a number is a quotient of two that are exact.
const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// Units that are paid for at a time.
const SLICE: usize = 4_096;
/// What making an error takes, in steps.
const FAILURE_STEPS: u64 = 64;
/// Units for one step.
const UNITS_PER_STEP: usize = 4;
/// Strings of fewer units are made in the buffer where they are not in the text as they are.
const SHORT: usize = 64;

struct Parser<'m, 't, U> {
    build: Builder<'m>,
    text: &'t [U],
    encoding: Encoding,
    leaves: Leaves,
    /// The next unit.
    at: usize,
    /// Units that are paid for.
    paid: usize,
    /// The units of a short string or a key that are not in the text as they are.
    buffer: Vec<u16>,
}

/// A string in the text.
enum Piece {
    /// Without escapes.
    Raw(Part),
    /// With some: from where to where, and what it stands for.
    Escaped { from: usize, to: usize, size: Size },
}

/// A part of the text: from where to where, and whether it is ASCII.
struct Part {
    from: usize,
    to: usize,
    is_ascii: bool,
}

/// The value of a JSON text.
pub(super) fn decode<U: Code>(machine: &mut Machine, text: &[U], encoding: Encoding, leaves: Leaves) -> Run<Word> {
    let build = Builder::new(machine, Payer::Builder);
    let mut parser = Parser { build, text, encoding, leaves, at: 0, paid: 0, buffer: Vec::new() };
    let result = parser.check_beginning().and_then(|()| parser.value());
    parser.build.clear();
    result
}

impl<U: Code> Parser<'_, '_, U> {
    /// The unit at a position, as a byte where it is ASCII; 0 beyond the end and for all others.
    #[inline]
    fn peek(&self) -> u8 {
        self.text.get(self.at).map_or(0, |unit| u8::try_from(unit.code()).unwrap_or(0))
    }

    #[cold]
    fn fail<T>(&mut self, failure: Failure) -> Run<T> {
        self.build.machine.charge(FAILURE_STEPS + self.text.len() as u64 / 4)?;
        self.build.charge_open()?;
        let position = Position::of(self.text, self.at, self.encoding);
        Err(failure::throw(self.build.machine, &position, failure))
    }

    /// Pays for the next slice of the text.
    #[cold]
    fn pay(&mut self) -> Run<()> {
        let slice = self.text.len().saturating_sub(self.paid).min(SLICE);
        self.build.machine.charge(slice.div_ceil(UNITS_PER_STEP) as u64)?;
        self.paid += SLICE;
        Ok(())
    }

    #[inline(always)]
    fn skip_space(&mut self) -> Run<()> {
        if self.at < self.paid && self.peek() > b' ' { Ok(()) } else { self.skip_spaces() }
    }

    fn skip_spaces(&mut self) -> Run<()> {
        loop {
            if self.at >= self.paid {
                self.pay()?;
            }
            if !matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
                return Ok(());
            }
            self.at += 1;
        }
    }

    /// Fails where a raw text begins with what is no primitive.
    fn check_beginning(&mut self) -> Run<()> {
        if self.leaves != Leaves::Raw {
            return Ok(());
        }
        if self.text.is_empty() {
            return self.fail(Failure::Raw);
        }
        let is_primitive = !matches!(self.peek(), b'{' | b'[' | b' ' | b'\n' | b'\r' | b'\t');
        if is_primitive { Ok(()) } else { self.fail(Failure::Token) }
    }

    /// Fails where something comes after the whole value.
    fn check_end(&mut self) -> Run<()> {
        let failure = if self.leaves == Leaves::Raw { Failure::Raw } else { Failure::Rest };
        if self.leaves != Leaves::Raw {
            self.skip_space()?;
        }
        if self.at < self.text.len() { self.fail(failure) } else { Ok(()) }
    }

    /// The whole text.
    fn value(&mut self) -> Run<Word> {
        loop {
            self.skip_space()?;
            let mut value = match self.peek() {
                b'"' => {
                    let start = self.at;
                    let piece = self.string()?;
                    if self.leaves == Leaves::Values { self.new_string(&piece)? } else { self.source(start)? }
                }
                b'{' => {
                    self.build.machine.charge(OPEN_STEPS)?;
                    self.build.open_object()?;
                    self.inside()?;
                    if self.peek() == b'}' {
                        self.close()?
                    } else {
                        self.key(Failure::FirstKey)?;
                        continue;
                    }
                }
                b'[' => {
                    self.build.machine.charge(OPEN_STEPS)?;
                    self.build.open_array(0)?;
                    self.inside()?;
                    if self.peek() == b']' {
                        self.close()?
                    } else {
                        continue;
                    }
                }
                b'-' | b'0'..=b'9' => {
                    let start = self.at;
                    let number = self.number()?;
                    if self.leaves == Leaves::Values { number } else { self.source(start)? }
                }
                b't' => self.literal(b"true", Word::TRUE)?,
                b'f' => self.literal(b"false", Word::FALSE)?,
                b'n' => self.literal(b"null", Word::NULL)?,
                _ => return self.fail(Failure::Token),
            };
            // The value is complete, and with it perhaps the containers that it is in.
            loop {
                self.build.add(value)?;
                if !self.build.is_open() {
                    self.check_end()?;
                    return Ok(self.build.machine.at(self.build.machine.native_top - 1));
                }
                let is_object = self.build.is_object();
                self.skip_space()?;
                match (self.peek(), is_object) {
                    (b',', true) => {
                        self.at += 1;
                        self.skip_space()?;
                        self.key(Failure::Key)?;
                        break;
                    }
                    (b',', false) => {
                        self.at += 1;
                        break;
                    }
                    (b'}', true) | (b']', false) => value = self.close()?,
                    (_, true) => return self.fail(Failure::Member),
                    (_, false) => return self.fail(Failure::Element),
                }
            }
        }
    }

    /// Goes on to what is in a container.
    #[inline]
    fn inside(&mut self) -> Run<()> {
        self.at += 1;
        self.skip_space()
    }

    /// Closes the innermost container and gives its value.
    fn close(&mut self) -> Run<Word> {
        self.at += 1;
        self.build.close()
    }

    /// A key and its colon.
    fn key(&mut self, failure: Failure) -> Run<()> {
        if self.peek() != b'"' {
            return self.fail(failure);
        }
        if !self.expected_key() {
            self.other_key()?;
        } else if self.at < self.paid && self.peek() == b':' {
            self.at += 1;
            return Ok(());
        }
        self.skip_space()?;
        if self.peek() != b':' {
            return self.fail(Failure::Colon);
        }
        self.at += 1;
        Ok(())
    }

    /// A key that is not the expected one.
    #[inline(never)]
    fn other_key(&mut self) -> Run<()> {
        self.build.sweep_if_due();
        let piece = self.string()?;
        let is_plain = matches!(piece, Piece::Raw(Part { is_ascii: true, .. }));
        let key = self.property_key(&piece)?;
        self.build.key(key, is_plain)
    }

    /// Whether the key is the one that came after this shape the last time: then it is neither hashed nor looked up.
    #[inline]
    fn expected_key(&mut self) -> bool {
        let Some((key, next)) = self.build.expected() else { return false };
        let Units::Latin1(units) = self.build.machine.atoms.units(key) else { return false };
        let from = self.at + 1;
        let end = from + units.len();
        if end >= self.paid || units.len() >= LONG_NAME {
            return false;
        }
        let is_same = self.text.get(from..end).is_some_and(|text| U::spell(text, units))
            && self.text.get(end).is_some_and(|unit| unit.code() == u16::from(b'"'));
        if is_same {
            self.build.meet(next);
            self.at = end + 1;
        }
        is_same
    }

    fn property_key(&mut self, piece: &Piece) -> Run<PropertyKey> {
        let size = self.size(piece);
        // No index is so long.
        self.build.machine.take_name(size.len as u64)?;
        let units = match *piece {
            Piece::Raw(Part { from, to, is_ascii }) if is_ascii || self.encoding == Encoding::Units => {
                U::units(self.text.get(from..to).unwrap_or(&[]))
            }
            Piece::Raw(_) | Piece::Escaped { .. } => {
                self.fill_buffer(piece, size);
                Units::Utf16(&self.buffer)
            }
        };
        if let Some(index) = units.array_index() {
            return Ok(PropertyKey::Index(index));
        }
        let hash = units.hash(self.build.machine.atoms.hash_key());
        Ok(PropertyKey::Name(self.build.machine.atoms.intern(units, hash)))
    }

    fn literal(&mut self, text: &[u8], value: Word) -> Run<Word> {
        let start = self.at;
        for byte in text {
            if self.peek() != *byte {
                return self.fail(Failure::Token);
            }
            self.at += 1;
        }
        if self.leaves == Leaves::Values { Ok(value) } else { self.source(start) }
    }

    /// The text since `start` as a string.
    fn source(&mut self, start: usize) -> Run<Word> {
        let text = self.text.get(start..self.at).unwrap_or(&[]);
        let is_ascii = text.iter().all(|unit| unit.code() < 0x80);
        self.new_string(&Piece::Raw(Part { from: start, to: self.at, is_ascii }))
    }

    /// Passes the digits that are next; tells how many.
    fn digits(&mut self) -> Run<usize> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
            if self.at >= self.paid {
                self.pay()?;
            }
        }
        Ok(self.at - start)
    }

    fn number(&mut self) -> Run<Word> {
        let start = self.at;
        let is_negative = self.peek() == b'-';
        if is_negative {
            self.at += 1;
            if !self.peek().is_ascii_digit() {
                return self.fail(Failure::Minus);
            }
        }
        let first = self.at;
        let starts_with_zero = self.peek() == b'0';
        let n_digits = self.digits()?;
        if starts_with_zero && n_digits > 1 {
            self.at = first + 1;
            return self.fail(Failure::Number);
        }
        let next = self.peek();
        if n_digits <= 9 && !matches!(next, b'.' | b'e' | b'E') && !(is_negative && starts_with_zero) {
            let digits = self.text.get(first..self.at).unwrap_or(&[]);
            let value = digits.iter().fold(0, |value, digit| value * 10 + i32::from(digit.code()) - i32::from(b'0'));
            return Ok(Word::int(if is_negative { -value } else { value }));
        }
        if next == b'.' {
            self.at += 1;
            let n_fraction = self.digits()?;
            if n_fraction == 0 {
                return self.fail(Failure::Fraction);
            }
            if let Some(power) = POWERS.get(n_fraction).filter(|_| n_digits + n_fraction < POWERS.len())
                && !matches!(self.peek(), b'e' | b'E')
            {
                // Both are exact, and so their quotient is rounded once.
                let value = self.whole(first, self.at) / power;
                return Ok(Word::number(if is_negative { -value } else { value }));
            }
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            if self.digits()? == 0 {
                return self.fail(Failure::Exponent);
            }
        }
        let units = self.text.get(start..self.at).unwrap_or(&[]);
        self.build.machine.charge(number::parse::price(units))?;
        Ok(Word::number(number::parse::string_to_number(units)))
    }

    /// The digits of a part of the text, whatever else is among them, as a whole number.
    fn whole(&self, from: usize, to: usize) -> f64 {
        let units = self.text.get(from..to).unwrap_or(&[]).iter();
        let digits = units.map(|unit| unit.code().wrapping_sub(u16::from(b'0'))).filter(|digit| *digit < 10);
        digits.fold(0_u64, |value, digit| value * 10 + u64::from(digit)) as f64
    }

    /// Goes on to the first unit that does not stand for itself in a string; says whether all before it are ASCII.
    #[inline]
    fn skip_plain(&mut self) -> Run<bool> {
        let end = self.paid.min(self.text.len());
        self.at += U::find_odd(self.text.get(self.at..end).unwrap_or(&[]));
        let is_plain = self.at < end && self.text.get(self.at).is_some_and(|unit| unit.code() < 0x80);
        if is_plain { Ok(true) } else { self.skip_on() }
    }

    /// The same where what was looked at first has no end, or was not ASCII.
    fn skip_on(&mut self) -> Run<bool> {
        let mut is_ascii = true;
        loop {
            let end = self.paid.min(self.text.len());
            let rest = self.text.get(self.at..end).unwrap_or(&[]);
            self.at += if is_ascii { U::find_odd(rest) } else { U::find_special(rest) };
            let is_odd = is_ascii && self.text.get(self.at).is_some_and(|unit| unit.code() >= 0x80);
            if self.at < end && is_odd {
                is_ascii = false;
            } else if self.at < end || end == self.text.len() {
                return Ok(is_ascii);
            } else {
                self.pay()?;
            }
        }
    }

    /// A string whose opening quote is next.
    fn string(&mut self) -> Run<Piece> {
        self.at += 1;
        let start = self.at;
        let is_ascii = self.skip_plain()?;
        if self.peek() == b'"' {
            self.at += 1;
            return Ok(Piece::Raw(Part { from: start, to: self.at - 1, is_ascii }));
        }
        self.escaped_string(start)
    }

    /// The same, which has an escape or a fault, where the parser is.
    #[inline(never)]
    fn escaped_string(&mut self, from: usize) -> Run<Piece> {
        let (mut start, mut size, mut n_escapes) = (from, Size::NONE, 0);
        loop {
            size.add_plain(self.text.get(start..self.at).unwrap_or(&[]), self.encoding);
            let Some(unit) = self.text.get(self.at) else { return self.fail(Failure::StringEnd) };
            match unit.code() {
                0x22 => {
                    self.at += 1;
                    // It is gone through again when it is written.
                    self.build.machine.charge(1 + n_escapes / 4)?;
                    return Ok(Piece::Escaped { from, to: self.at - 1, size });
                }
                0x5C => {
                    size.add(self.escape()?);
                    n_escapes += 1;
                }
                _ => return self.fail(Failure::Control),
            }
            start = self.at;
            self.skip_plain()?;
        }
    }

    /// The unit that an escape whose backslash is next stands for.
    fn escape(&mut self) -> Run<u16> {
        self.at += 1;
        if self.at >= self.text.len() {
            return self.fail(Failure::Token);
        }
        let letter = self.peek();
        if letter == b'u' {
            let mut unit = 0;
            for _ in 0..4 {
                self.at += 1;
                let Some(digit) = char::from(self.peek()).to_digit(16) else {
                    return self.fail(Failure::UnicodeEscape);
                };
                unit = unit << 4 | digit as u16;
            }
            self.at += 1;
            return Ok(unit);
        }
        let Some(unit) = short_escape(letter) else {
            // The first unit that V8 does not look up in its table of escapes: U+0100, in UTF-8 its first byte.
            let beyond = if self.encoding == Encoding::Utf8 { 0xC4 } else { 0x100 };
            let is_beyond = self.text.get(self.at).is_some_and(|unit| unit.code() >= beyond);
            return self.fail(if is_beyond { Failure::Token } else { Failure::Escape });
        };
        self.at += 1;
        Ok(u16::from(unit))
    }

    /// How many units a string has.
    fn size(&self, piece: &Piece) -> Size {
        match *piece {
            Piece::Raw(Part { from, to, is_ascii: true }) => Size { len: to - from, is_narrow: true },
            Piece::Raw(Part { from, to, is_ascii: false }) => {
                let mut size = Size::NONE;
                size.add_plain(self.text.get(from..to).unwrap_or(&[]), self.encoding);
                size
            }
            Piece::Escaped { size, .. } => size,
        }
    }

    /// Puts the units of a string into the buffer.
    fn fill_buffer(&mut self, piece: &Piece, size: Size) {
        self.buffer.clear();
        self.buffer.resize(size.len, 0);
        write(self.text, self.encoding, piece, Cells::new(&mut self.buffer));
    }

    fn new_string(&mut self, piece: &Piece) -> Run<Word> {
        if let Piece::Raw(Part { from, to, is_ascii }) = *piece {
            let units = U::units(self.text.get(from..to).unwrap_or(&[]));
            let is_ready = match units {
                Units::Latin1(_) => self.encoding == Encoding::Units || is_ascii,
                Units::Utf16(wide) => !is_ascii && wide.iter().any(|unit| *unit >= 0x100),
            };
            if is_ready {
                return self.build.machine.new_string(units);
            }
        }
        let size = self.size(piece);
        if size.len < SHORT {
            self.fill_buffer(piece, size);
            return self.build.machine.new_units(&self.buffer);
        }
        // A copy of a long one would be beside the text and the heap.
        let machine = &mut *self.build.machine;
        if size.is_narrow {
            let at = machine.new_flat(Kind::Latin1, size.len)?;
            write(self.text, self.encoding, piece, Cells::new(machine.bytes_mut(at)));
            Ok(Word::string(at))
        } else {
            let at = machine.new_flat(Kind::Utf16, size.len)?;
            write(self.text, self.encoding, piece, Cells::new(machine.wide_mut(at)));
            Ok(Word::string(at))
        }
    }
}

/// Writes the units of a string of a text.
fn write<U: Code, T: string::Unit>(text: &[U], encoding: Encoding, piece: &Piece, mut cells: Cells<'_, T>) {
    match *piece {
        Piece::Raw(Part { from, to, .. }) => cells.write_plain(text.get(from..to).unwrap_or(&[]), encoding),
        Piece::Escaped { from, to, .. } => cells.write_escaped(text.get(from..to).unwrap_or(&[]), encoding),
    }
}
