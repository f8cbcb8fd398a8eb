//! What is wrong with a text that is no JSON: the messages of V8. Not here: where it is found (`parse.rs`).

use alloc::format;
use alloc::vec::Vec;

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

/// Units on each side of the place that a message shows.
const CONTEXT: usize = 10;

/// Throws the SyntaxError for what is wrong at a position of a text.
#[cold]
pub(super) fn throw(machine: &mut Machine, text: Units<'_>, at: usize, failure: Failure) -> Trap {
    let message = match failure {
        Failure::Token => unexpected(text, at),
        Failure::FirstKey => placed(text, at, "Expected property name or '}' in JSON"),
        Failure::Key => placed(text, at, "Expected double-quoted property name in JSON"),
        Failure::Colon => placed(text, at, "Expected ':' after property name in JSON"),
        Failure::Element => placed(text, at, "Expected ',' or ']' after array element in JSON"),
        Failure::Member => placed(text, at, "Expected ',' or '}' after property value in JSON"),
        Failure::Rest => placed(text, at, "Unexpected non-whitespace character after JSON"),
        Failure::Raw => "Invalid value for JSON.rawJSON".encode_utf16().collect(),
        Failure::StringEnd => placed(text, at, "Unterminated string in JSON"),
        Failure::Control => placed(text, at, "Bad control character in string literal in JSON"),
        Failure::Escape => placed(text, at, "Bad escaped character in JSON"),
        Failure::UnicodeEscape => placed(text, at, "Bad Unicode escape in JSON"),
        Failure::Minus => placed(text, at, "No number after minus sign in JSON"),
        Failure::Number => placed(text, at, "Unexpected number in JSON"),
        Failure::Fraction => placed(text, at, "Unterminated fractional number in JSON"),
        Failure::Exponent => placed(text, at, "Exponent part is missing a number in JSON"),
    };
    throw_units(machine, well_known::SYNTAX_ERROR_PROTOTYPE(), &message)
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

fn placed(text: Units<'_>, at: usize, what: &str) -> Vec<u16> {
    let (mut line, mut start) = (1, 0);
    for index in 0..at {
        let unit = text.at(index);
        if unit == u16::from(b'\n') || unit == u16::from(b'\r') && text.at(index + 1) != u16::from(b'\n') {
            line += 1;
            start = index + 1;
        }
    }
    let column = at + 1 - start;
    format!("{what} at position {at} (line {line} column {column})").encode_utf16().collect()
}

fn unexpected(text: Units<'_>, at: usize) -> Vec<u16> {
    let len = text.len();
    if at >= len {
        return "Unexpected end of JSON input".encode_utf16().collect();
    }
    match text.at(at) {
        // These begin tokens of their own, which only the inside of a literal can make unexpected.
        0x22 => return placed(text, at, "Unexpected string in JSON"),
        0x2D | 0x30..=0x39 => return placed(text, at, "Unexpected number in JSON"),
        _ => {}
    }
    let special: [&[u8]; 4] = [b"NaN", b"Infinity", b"undefined", b"[object Object]"];
    let mut message: Vec<u16> = Vec::new();
    let is_special = special.iter().any(|special| text.equals(Units::Latin1(special)));
    let (mut from, mut to) = (0, len);
    if !is_special {
        message.extend("Unexpected token '".encode_utf16());
        message.push(text.at(at));
        message.extend("', ".encode_utf16());
        if len > 2 * CONTEXT {
            from = at.saturating_sub(CONTEXT);
            to = if at >= CONTEXT && at >= len - CONTEXT { len } else { at + CONTEXT };
        }
    }
    let dots = |is_cut: bool| if is_cut { "..." } else { "" }.encode_utf16();
    message.extend(dots(from > 0 || to < len && at >= CONTEXT));
    message.push(u16::from(b'"'));
    message.extend(text.slice(from, to).iter());
    message.push(u16::from(b'"'));
    message.extend(dots(to < len));
    message.extend(" is not valid JSON".encode_utf16());
    message
}
