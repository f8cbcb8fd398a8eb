//! Tests of what JSON does without a machine. Not here: the methods, which conformance holds to Node.

use proptest::prelude::*;

use super::parse::{find_odd_byte, find_special_byte};

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
}
