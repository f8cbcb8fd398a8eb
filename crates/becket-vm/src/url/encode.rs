//! Percent-encoding as the URL standard has it: which bytes each part encodes, and the encoding of forms.
//! Not here: `encodeURIComponent` and its family, which are the language's own.

use alloc::string::String;
use alloc::vec::Vec;

use crate::builtins::module::query;
use crate::encoding::{hex_value, percent_encoded};
use crate::string::Units;

/// What a part encodes besides control characters and everything outside ASCII.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Set(&'static [u8]);

pub(super) const CONTROLS: Set = Set(b"");
pub(super) const FRAGMENT: Set = Set(b" \"<>`");
pub(super) const QUERY: Set = Set(b" \"#<>");
pub(super) const SPECIAL_QUERY: Set = Set(b" \"#<>'");
pub(super) const PATH: Set = Set(b" \"#<>?^`{}");
pub(super) const USERINFO: Set = Set(b" \"#<>?^`{}/:;=@[\\]|");

fn push_encoded(byte: u8, to: &mut String) {
    to.extend(percent_encoded(byte).map(char::from));
}

/// Writes a byte as a part has it.
pub(super) fn push(byte: u8, set: Set, to: &mut String) {
    if !(0x20..0x7F).contains(&byte) || set.0.contains(&byte) {
        push_encoded(byte, to);
    } else {
        to.push(char::from(byte));
    }
}

/// The most bytes that a text can become in an address, whichever part it is in; `is_slash_kept` says that `/` is none of a name.
pub(super) fn longest(text: &str, is_slash_kept: bool) -> u64 {
    let kept = |byte: u8| (0x20..0x7F).contains(&byte) && !b"'".contains(&byte) && !USERINFO.0.contains(&byte);
    text.bytes().map(|byte| if kept(byte) || byte == b'/' && is_slash_kept { 1 } else { 3 }).sum()
}

/// A text as a part has it.
pub(super) fn encoded(text: &str, set: Set) -> String {
    let mut made = String::with_capacity(text.len());
    for byte in text.bytes() {
        push(byte, set, &mut made);
    }
    made
}

/// The bytes that a text with `%XX` stands for.
pub(super) fn decoded(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, more)) = rest.split_first() {
        rest = more;
        let digit = |at: usize| more.get(at).copied().and_then(hex_value);
        match (*first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high << 4 | low);
                rest = more.get(2..).unwrap_or(&[]);
            }
            (byte, ..) => bytes.push(byte),
        }
    }
    bytes
}

/// What a name or value in a form stands for: `+` is a space, `%XX` a byte. Where something is no `%XX`, or the bytes are no text,
/// Node takes the units of the whole for bytes.
pub(super) fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    if !has_encoded(text) {
        return spaced;
    }
    let units: Vec<u16> = spaced.encode_utf16().collect();
    query::unescaped(Units::Utf16(&units))
}

/// Whether there is a byte of the form `%XX`.
fn has_encoded(text: &str) -> bool {
    let mut seen = 0;
    for byte in text.bytes() {
        seen = match byte {
            b'%' => 1,
            _ if seen > 0 && byte.is_ascii_hexdigit() => seen + 1,
            _ => 0,
        };
        if seen == 3 {
            return true;
        }
    }
    false
}

/// Whether a byte stands for itself in a form.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"*-._".contains(&byte)
}

/// How many bytes a name or value has in a form.
pub(super) fn form_len(text: &str) -> usize {
    text.bytes().map(|byte| if byte == b' ' || is_plain(byte) { 1 } else { 3 }).sum()
}

/// A name or value as a form has it.
pub(super) fn form_encoded(text: &str) -> String {
    let mut made = String::with_capacity(form_len(text));
    for byte in text.bytes() {
        match byte {
            b' ' => made.push('+'),
            _ if is_plain(byte) => made.push(char::from(byte)),
            _ => push_encoded(byte, &mut made),
        }
    }
    made
}

/// The pairs of a query.
pub(crate) fn form_pairs(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (form_decoded(name), form_decoded(value))
        })
        .collect()
}

/// The text of pairs.
pub(crate) fn form_text(pairs: &[(String, String)]) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(&form_encoded(name));
        text.push('=');
        text.push_str(&form_encoded(value));
    }
    text
}
