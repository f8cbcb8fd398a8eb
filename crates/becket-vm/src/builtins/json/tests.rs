//! Tests of what JSON does without a machine. Not here: the methods, which conformance holds to Node.

use alloc::string::String;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::failure::{Failure, Position, message};
use super::parse::{Encoding, find_odd_byte, find_special_byte};
use super::units::{Cells, Size, units_in};

/// Texts of few characters, of one to four bytes in UTF-8.
fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(alloc::vec!['a', '"', '1', '\r', '\n', 'é', '中', '😀']), 0..70)
        .prop_map(String::from_iter)
}

/// Units as a string of a JSON text in UTF-8: some as they are, where they can be, and some escaped.
fn escaped(units: &[(u16, bool)]) -> String {
    let mut text = String::new();
    for (unit, as_it_is) in units {
        match char::from_u32(u32::from(*unit)).filter(|c| *as_it_is && !matches!(c, '\0'..='\x1F' | '"' | '\\')) {
            Some(c) => text.push(c),
            None if *unit == 0x0A => text.push_str("\\n"),
            None if *unit == 0x5C => text.push_str("\\\\"),
            None => text.push_str(&alloc::format!("\\u{unit:04x}")),
        }
    }
    text
}

/// What is written into as many cells as are counted, of two bytes and of one.
fn written(text: &str, size: Size) -> (Vec<u16>, Vec<u8>) {
    let (mut wide, mut narrow) = (alloc::vec![0; size.len], alloc::vec![0; size.len]);
    Cells::new(&mut wide).write_escaped(text.as_bytes(), Encoding::Utf8);
    Cells::new(&mut narrow).write_escaped(text.as_bytes(), Encoding::Utf8);
    (wide, narrow)
}

proptest! {
    #[test]
    fn the_first_special_byte_is_found(
        bytes in prop::collection::vec(prop_oneof![Just(0x20), Just(0x21), 0x18..0x24_u8, 0x5A..0x5E_u8, any::<u8>()], 0..20),
        plain in 0..20usize,
    ) {
        let mut units = alloc::vec![b'a'; plain];
        units.extend(bytes);
        let first = units.iter().position(|unit| *unit < 0x20 || matches!(unit, b'"' | b'\\'));
        prop_assert_eq!(find_special_byte(&units), first.unwrap_or(units.len()));
        let first = units.iter().position(|unit| *unit < 0x20 || *unit >= 0x80 || matches!(unit, b'"' | b'\\'));
        prop_assert_eq!(find_odd_byte(&units), first.unwrap_or(units.len()));
    }

    #[test]
    fn a_position_is_the_same_in_utf_8_and_in_utf_16(text in texts(), more in 0..200usize, after in 0..70usize) {
        // Far from both ends, near one, or near both.
        let text = "中".repeat(more) + &text + &"é\n".repeat(after);
        let units: Vec<u16> = text.encode_utf16().collect();
        for (index, _) in text.char_indices().chain([(text.len(), 'a')]) {
            let at = text.get(..index).expect("a position between characters").encode_utf16().count();
            let narrow = Position::of(text.as_bytes(), index, Encoding::Utf8);
            let wide = Position::of(&units, at, Encoding::Units);
            for failure in [Failure::Token, Failure::Rest] {
                prop_assert_eq!(message(&narrow, failure), message(&wide, failure));
            }
            let shown = String::from_utf16_lossy(&message(&narrow, Failure::Rest));
            let position = alloc::format!(" at position {at} (");
            prop_assert!(shown.contains(&position));
        }
    }

    #[test]
    fn units_are_counted_and_written_alike(
        units in prop::collection::vec((prop_oneof![0..0x100_u16, Just(0x4E2D), any::<u16>()], any::<bool>()), 0..300)
    ) {
        let text = escaped(&units);
        let mut size = Size::NONE;
        let mut rest = text.as_str();
        while let Some((plain, escape)) = rest.split_once('\\') {
            size.add_plain(plain.as_bytes(), Encoding::Utf8);
            let len = if escape.starts_with('u') { 5 } else { 1 };
            let unit = match escape.as_bytes() {
                [b'u', ..] => u16::from_str_radix(escape.get(1..5).expect("four digits"), 16).expect("digits"),
                [b'n', ..] => 0x0A,
                _ => 0x5C,
            };
            size.add(unit);
            rest = escape.get(len..).expect("the escape");
        }
        size.add_plain(rest.as_bytes(), Encoding::Utf8);
        let expected: Vec<u16> = units.iter().map(|(unit, _)| *unit).collect();
        prop_assert_eq!(size, Size { len: expected.len(), is_narrow: expected.iter().all(|unit| *unit < 0x100) });
        let (wide, narrow) = written(&text, size);
        if size.is_narrow {
            prop_assert!(narrow.iter().map(|unit| u16::from(*unit)).eq(expected.iter().copied()));
        }
        prop_assert_eq!(wide, expected);
    }

    #[test]
    fn units_of_utf_8_are_counted(text in texts()) {
        prop_assert_eq!(units_in(text.as_bytes(), Encoding::Utf8), text.encode_utf16().count());
    }
}
