//! What is wrong with a text that is no JSON, and where: V8's messages, the line, the column and the units around. Not here: the
//! check (`parse.rs`).

use alloc::format;
use alloc::vec::Vec;

use super::parse::{Code, Encoding};
use super::units::{Cells, units_in};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::shape::Attrs;
use crate::string::Units;

/// What is wrong at a position of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Failure {
    /// No token can begin here, or the text ends.
    Token,
    /// An object begins with something else.
    FirstKey,
    /// After a comma in an object.
    Key,
    /// After a key.
    Colon,
    /// After an element.
    Element,
    /// After the value of a property.
    Member,
    /// After the whole value.
    Rest,
    /// Nothing, or something after the whole value, where JSON is to be taken as it is.
    Raw,
    /// The text ends in a string.
    StringEnd,
    /// A control character in a string.
    Control,
    /// A backslash and something else than an escape.
    Escape,
    /// A digit that is not hexadecimal.
    UnicodeEscape,
    /// No digit after a minus sign.
    Minus,
    /// A digit after a leading zero.
    Number,
    /// No digit after a point.
    Fraction,
    /// No digit in an exponent.
    Exponent,
}

/// Units on each side of the position that a message shows.
const CONTEXT: usize = 10;

/// Units of a text around a position that are looked at: as many as a text has that is shown as a whole.
const AROUND: usize = 2 * CONTEXT;
/// Units of the text that hold so many, in UTF-8 too.
const WINDOW: usize = 4 * AROUND;

/// A position of a text, found without a copy of the text.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Position {
    /// How many units are before it.
    at: usize,
    line: usize,
    column: usize,
    /// How many units there are in all.
    len: usize,
    /// Those around it; a short text as a whole.
    around: Vec<u16>,
    /// How many units are before these.
    first: usize,
}

impl Position {
    /// The position of an index of a text, which is no part of a character.
    pub(super) fn of<U: Code>(text: &[U], at: usize, encoding: Encoding) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let is = |unit: Option<&U>, byte: u8| unit.is_some_and(|unit| unit.code() == u16::from(byte));
        let (mut line, mut start) = (1, 0);
        for (index, unit) in before.iter().enumerate() {
            if is(Some(unit), b'\n') || is(Some(unit), b'\r') && !is(text.get(index + 1), b'\n') {
                line += 1;
                start = index + 1;
            }
        }
        // Characters are not cut.
        let is_inside = |index: &usize| {
            encoding == Encoding::Utf8 && text.get(*index).is_some_and(|unit| unit.code() & 0xC0 == 0x80)
        };
        let from = (at.saturating_sub(WINDOW)..at).find(|index| !is_inside(index)).unwrap_or(at);
        let to = (at..=text.len().min(at + WINDOW)).rfind(|index| !is_inside(index)).unwrap_or(at);
        let part = text.get(from..to).unwrap_or(&[]);
        let mut around = alloc::vec![0_u16; units_in(part, encoding)];
        Cells::new(&mut around).write_plain(part, encoding);
        Self {
            at: units_in(before, encoding),
            line,
            column: 1 + units_in(before.get(start..).unwrap_or(&[]), encoding),
            len: units_in(text, encoding),
            around,
            first: units_in(text.get(..from).unwrap_or(&[]), encoding),
        }
    }

    /// The units from one index to another, of those around the position.
    fn units(&self, from: usize, to: usize) -> &[u16] {
        self.around.get(from.saturating_sub(self.first)..to.saturating_sub(self.first)).unwrap_or(&[])
    }
}

/// Throws the SyntaxError for what is wrong at a position of a text.
#[cold]
pub(super) fn throw(machine: &mut Machine, position: &Position, failure: Failure) -> Trap {
    throw_units(machine, well_known::SYNTAX_ERROR_PROTOTYPE(), &message(position, failure))
}

pub(super) fn message(position: &Position, failure: Failure) -> Vec<u16> {
    match failure {
        Failure::Token => unexpected(position),
        Failure::FirstKey => placed(position, "Expected property name or '}' in JSON"),
        Failure::Key => placed(position, "Expected double-quoted property name in JSON"),
        Failure::Colon => placed(position, "Expected ':' after property name in JSON"),
        Failure::Element => placed(position, "Expected ',' or ']' after array element in JSON"),
        Failure::Member => placed(position, "Expected ',' or '}' after property value in JSON"),
        Failure::Rest => placed(position, "Unexpected non-whitespace character after JSON"),
        Failure::Raw => "Invalid value for JSON.rawJSON".encode_utf16().collect(),
        Failure::StringEnd => placed(position, "Unterminated string in JSON"),
        Failure::Control => placed(position, "Bad control character in string literal in JSON"),
        Failure::Escape => placed(position, "Bad escaped character in JSON"),
        Failure::UnicodeEscape => placed(position, "Bad Unicode escape in JSON"),
        Failure::Minus => placed(position, "No number after minus sign in JSON"),
        Failure::Number => placed(position, "Unexpected number in JSON"),
        Failure::Fraction => placed(position, "Unterminated fractional number in JSON"),
        Failure::Exponent => placed(position, "Exponent part is missing a number in JSON"),
    }
}

/// Throws an error whose message may have lone surrogates.
#[cold]
pub(super) fn throw_units(machine: &mut Machine, prototype: u32, message: &[u16]) -> Trap {
    match new_error(machine, prototype, message) {
        Ok(()) => Trap::Throw,
        Err(trap) => trap,
    }
}

fn new_error(machine: &mut Machine, prototype: u32, message: &[u16]) -> Run<()> {
    let error = machine.new_error(prototype, None)?;
    machine.put(state::EXCEPTION, error);
    let message = machine.new_units(message)?;
    machine.add_named(Slot(state::EXCEPTION), machine.edition.names.message, message, Attrs(5))
}

fn placed(position: &Position, what: &str) -> Vec<u16> {
    let Position { at, line, column, .. } = position;
    format!("{what} at position {at} (line {line} column {column})").encode_utf16().collect()
}

fn unexpected(position: &Position) -> Vec<u16> {
    let (at, len) = (position.at, position.len);
    let [unit] = *position.units(at, at + 1) else {
        return "Unexpected end of JSON input".encode_utf16().collect();
    };
    match unit {
        // These begin tokens of their own, which only the inside of a literal can make unexpected.
        0x22 => return placed(position, "Unexpected string in JSON"),
        0x2D | 0x30..=0x39 => return placed(position, "Unexpected number in JSON"),
        _ => {}
    }
    let special: [&[u8]; 4] = [b"NaN", b"Infinity", b"undefined", b"[object Object]"];
    let mut message: Vec<u16> = Vec::new();
    let whole = Units::Utf16(position.units(0, len));
    let is_special = special.iter().any(|special| whole.equals(Units::Latin1(special)));
    let (mut from, mut to) = (0, len);
    if !is_special {
        message.extend("Unexpected token '".encode_utf16());
        message.push(unit);
        message.extend("', ".encode_utf16());
        if len > AROUND {
            from = at.saturating_sub(CONTEXT);
            to = if at >= CONTEXT && at >= len - CONTEXT { len } else { at + CONTEXT };
        }
    }
    let dots = |is_cut: bool| if is_cut { "..." } else { "" }.encode_utf16();
    message.extend(dots(from > 0 || to < len && at >= CONTEXT));
    message.push(u16::from(b'"'));
    message.extend(position.units(from, to));
    message.push(u16::from(b'"'));
    message.extend(dots(to < len));
    message.extend(" is not valid JSON".encode_utf16());
    message
}
