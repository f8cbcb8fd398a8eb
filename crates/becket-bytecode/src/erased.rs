//! What a function's source text shows where types were: blanks of the same length, so that nothing else moves.
//! Not here: what is erased (becket-syntax's `erase.rs`), and the table of it in a blob (`encode.rs`).
//! Invariant: what is erased is not empty, in order and apart, which the verifier asks of every blob; and the text is as many bytes
//! long as the source, whatever the list.

use alloc::string::String;

/// A part of the source that is not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Erased {
    /// Where it begins, in bytes.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What stands there.
    pub fill: Fill,
}

/// What is shown in place of what is erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Fill {
    /// Blanks.
    Blank = b' ',
    /// The end of a statement, where what follows would go on with the one before.
    Semicolon = b';',
    /// A parenthesis that was moved to the line of what it belongs to.
    Open = b'(',
    /// The same.
    Close = b')',
}

impl Fill {
    /// The fill that shows as this character.
    pub const fn of(byte: u8) -> Option<Self> {
        match byte {
            b' ' => Some(Self::Blank),
            b';' => Some(Self::Semicolon),
            b'(' => Some(Self::Open),
            b')' => Some(Self::Close),
            _ => None,
        }
    }
}

/// A text that begins at `start` of a source, with blanks where something was erased.
pub fn blanked(text: &str, start: u32, erased: &[Erased]) -> String {
    if erased.is_empty() {
        return String::from(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut erased = erased.get(erased.partition_point(|it| it.end <= start)..).unwrap_or_default();
    for (at, c) in text.char_indices() {
        let at = start.saturating_add(at as u32);
        while let [first, rest @ ..] = erased
            && first.end <= at
        {
            erased = rest;
        }
        match erased.first() {
            Some(it) if it.start <= at && it.fill == Fill::Blank => blank(c, &mut shown),
            Some(it) if it.start <= at && c.is_ascii() => shown.push(char::from(it.fill as u8)),
            _ => shown.push(c),
        }
    }
    shown
}

/// The blank that is as long as a character. What is white space already (ECMA-262 12.2) stays.
fn blank(c: char, shown: &mut String) {
    match c.len_utf8() {
        _ if (c.is_whitespace() && c != '\u{85}') || c == '\u{feff}' => shown.push(c),
        1 => shown.push(' '),
        2 => shown.push('\u{a0}'),
        3 => shown.push('\u{2002}'),
        _ => shown.push_str(" \u{feff}"),
    }
}
