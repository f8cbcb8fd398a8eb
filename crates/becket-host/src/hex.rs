//! Bytes as hexadecimal digits, and back. Not here: which texts have them (`journal.rs`, `text.rs`).

use std::fmt::Write as _;

/// Two small digits for each byte.
pub(crate) fn written(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The byte of each pair of digits; none for a pair that is something else. A last one without its second is left out.
pub(crate) fn read(text: &str) -> impl Iterator<Item = Option<u8>> {
    text.as_bytes().chunks_exact(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
}
