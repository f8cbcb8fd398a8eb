//! Bytes as hexadecimal digits, and back. Not here: which texts have them (`journal.rs`, `text.rs`).

const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];

/// Two small digits for each byte.
pub(crate) fn written(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    write(bytes, &mut text);
    text
}

/// The same at the end of a text.
pub(crate) fn write(bytes: &[u8], text: &mut String) {
    let digit = |half: u8| DIGITS.get(usize::from(half)).copied().unwrap_or('0');
    text.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
}

/// The byte of each pair of digits; none for a pair that is something else. A last one without its second is left out.
pub(crate) fn read(text: &str) -> impl Iterator<Item = Option<u8>> {
    text.as_bytes().chunks_exact(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
}
