//! Strings and keys in quotes, as `util.inspect` writes them. Not here: JSON's quotes (`builtins/json/sink.rs`).

use alloc::format;
use alloc::string::String;

/// A string in the quotes that need the fewest escapes: single ones, else double ones, else backticks.
pub(super) fn quoted(units: &[u16]) -> String {
    let has = |byte: u8| units.contains(&u16::from(byte));
    let quote = if !has(b'\'') {
        b'\''
    } else if !has(b'"') {
        b'"'
    } else if !has(b'`') && !units.windows(2).any(|pair| pair == [u16::from(b'$'), u16::from(b'{')]) {
        b'`'
    } else {
        b'\''
    };
    let mut text = String::with_capacity(units.len() + 2);
    text.push(char::from(quote));
    for unit in char::decode_utf16(units.iter().copied()) {
        match unit {
            Ok('\n') => text.push_str("\\n"),
            Ok('\t') => text.push_str("\\t"),
            Ok('\r') => text.push_str("\\r"),
            Ok('\u{8}') => text.push_str("\\b"),
            Ok('\u{C}') => text.push_str("\\f"),
            Ok('\\') => text.push_str("\\\\"),
            Ok('\'') if quote == b'\'' => text.push_str("\\'"),
            Ok(c) if c < ' ' || ('\u{7F}'..='\u{9F}').contains(&c) => {
                text.push_str(&format!("\\x{:02X}", u32::from(c)));
            }
            Ok(c) => text.push(c),
            Err(lone) => text.push_str(&format!("\\u{:x}", lone.unpaired_surrogate())),
        }
    }
    text.push(char::from(quote));
    text
}

/// Whether a key is shown without quotes.
pub(super) fn is_identifier(units: &[u16]) -> bool {
    let is_part = |unit: &u16| u8::try_from(*unit).is_ok_and(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
    units.iter().all(is_part) && units.first().is_some_and(|unit| !(0x30..=0x39).contains(unit))
}
