//! Tests of what strings do without a machine: searching against the obvious search, case against Node. Not here: the methods
//! themselves, which conformance holds to Node.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::case::{Case, byte_by_byte, converted_size, grows, push_converted};
use super::search;
use crate::heap::Heap;
use crate::string::join::{self, Texts};
use crate::string::made::Made;
use crate::string::{self, Units, make};
use crate::value::Word;

/// The places of a pattern by the definition.
fn places(text: &[u16], pattern: &[u16]) -> Vec<usize> {
    (0..=text.len()).filter(|start| text.get(*start..start + pattern.len()) == Some(pattern)).collect()
}

/// The same without overlaps.
fn apart(places: &[usize], n_pattern: usize) -> Vec<u32> {
    let mut end = 0;
    let mut out = Vec::new();
    for place in places {
        if *place >= end {
            out.push(*place as u32);
            end = place + n_pattern.max(1);
        }
    }
    out
}

/// Text of few different units, so that patterns are found and nearly found often.
fn units() -> impl Strategy<Value = (Vec<u16>, Vec<u16>)> {
    let unit = prop_oneof![Just(0x61), Just(0x62), Just(0x6161), Just(0x6261)];
    (prop::collection::vec(unit.clone(), 0..40), prop::collection::vec(unit, 0..5))
}

proptest! {
    #[test]
    fn a_search_finds_what_is_there((text, pattern) in units(), from in 0..45usize) {
        let all = places(&text, &pattern);
        let (narrow_text, narrow_pattern) = (bytes(&text), bytes(&pattern));
        let mut forms = alloc::vec![(Units::Utf16(&text), Units::Utf16(&pattern))];
        if let Some(text) = &narrow_text {
            forms.push((Units::Latin1(text), Units::Utf16(&pattern)));
        }
        if let Some(pattern) = &narrow_pattern {
            forms.push((Units::Utf16(&text), Units::Latin1(pattern)));
        }
        if let (Some(text), Some(pattern)) = (&narrow_text, &narrow_pattern) {
            forms.push((Units::Latin1(text), Units::Latin1(pattern)));
        }
        for (text, sought) in forms {
            prop_assert_eq!(search::find(text, sought, from), all.iter().copied().find(|place| *place >= from));
            prop_assert_eq!(search::find_last(text, sought), all.last().copied());
            let apart = apart(&all, pattern.len());
            let mut found = alloc::vec![7];
            search::all(text, sought, 0, usize::MAX, &mut found);
            prop_assert_eq!(found.split_first(), Some((&7, &*apart)));
            let some: Vec<u32> = apart.iter().take(2).map(|place| place + 5).collect();
            found.clear();
            search::all(text, sought, 5, 2, &mut found);
            prop_assert_eq!(found, some);
        }
    }

    #[test]
    fn both_widths_have_the_same_case(units in prop::collection::vec(any::<u8>(), 0..50)) {
        let wide: Vec<u16> = units.iter().map(|unit| u16::from(*unit)).collect();
        for case in [Case::Lower, Case::Upper] {
            prop_assert_eq!(changed(Units::Latin1(&units), case), changed(Units::Utf16(&wide), case));
        }
    }

    #[test]
    fn no_units_make_case_panic(units in prop::collection::vec(any::<u16>(), 0..50)) {
        let lone = |units: &[u16]| char::decode_utf16(units.iter().copied()).filter(Result::is_err).count();
        for case in [Case::Lower, Case::Upper] {
            prop_assert_eq!(lone(&changed(Units::Utf16(&units), case)), lone(&units));
        }
    }
}

fn bytes(units: &[u16]) -> Option<Vec<u8>> {
    units.iter().map(|unit| u8::try_from(*unit).ok()).collect()
}

fn changed(units: Units<'_>, case: Case) -> Vec<u16> {
    match units {
        Units::Latin1(narrow) if case == Case::Lower || !grows(narrow) => byte_by_byte(narrow, case)
            .map_or_else(|| units.iter().collect(), |made| made.into_iter().map(u16::from).collect()),
        _ => {
            let (len, is_narrow) = converted_size(units, case);
            let mut made = Made::with_capacity(len, is_narrow);
            push_converted(units, case, &mut made);
            assert_eq!((made.units().len(), made.units().iter().all(|unit| unit < 0x100)), (len, is_narrow));
            made.units().iter().collect()
        }
    }
}

/// Made by `node tests/case.mjs`, Node 24.21.
const DIGEST: u64 = 0xf98d_2b29_38ff_ca72;

#[test]
fn every_code_point_has_the_case_that_node_gives_it() {
    let mut digest: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: String, case: Case| {
        let units: Vec<u16> = text.encode_utf16().collect();
        for unit in changed(Units::Utf16(&units), case) {
            digest = (digest ^ u64::from(unit)).wrapping_mul(0x0100_0000_01B3);
        }
    };
    for point in '\0'..=char::MAX {
        add(String::from(point), Case::Lower);
        add(alloc::format!("x{point}y"), Case::Upper);
        add(alloc::format!("a{point}Σ{point}b"), Case::Lower);
        add(alloc::format!("{point}Σ{point}"), Case::Lower);
    }
    assert_eq!(digest, DIGEST, "Unicode {:?}", char::UNICODE_VERSION);
}

/// A string of one byte a unit on a heap, its word, and whether what is beyond its last unit is zero.
fn shown(heap: &Heap, at: u32) -> (Vec<u8>, bool) {
    let Units::Latin1(units) = string::units(heap, at) else { return (Vec::new(), false) };
    let last = heap.get(at + 1 + (units.len() as u32).div_ceil(8));
    (units.to_vec(), units.len() % 8 == 0 || last >> (units.len() % 8 * 8) == 0)
}

proptest! {
    #[test]
    fn parts_and_joined_strings_have_their_units(
        texts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..6),
        cuts in prop::collection::vec((0..40usize, 0..40usize), 6),
    ) {
        let mut heap = Heap::new(Arc::new([]));
        let (mut parts, mut expected) = (Vec::new(), Vec::new());
        for (text, (start, end)) in texts.iter().zip(cuts) {
            let whole = make::push_narrow(&mut heap, text);
            let (start, end) = (start.min(text.len()), end.min(text.len()));
            let (start, end) = (start.min(end), start.max(end));
            let part = make::push_part(&mut heap, whole, start as u32, (end - start) as u32);
            prop_assert_eq!(shown(&heap, part), (text.get(start..end).unwrap_or(&[]).to_vec(), true));
            // A slice beside the strings that are whole.
            let slice = make::push_slice(&mut heap, whole, start as u32, (end - start) as u32);
            for (at, units) in [(whole, text.as_slice()), (slice, text.get(start..end).unwrap_or(&[]))] {
                parts.push(Word::string(at).0);
                expected.extend_from_slice(units);
            }
        }
        let mut texts = Texts::new();
        texts.add(-2.5);
        parts.insert(0, Word::number(-2.5).0);
        expected.splice(0..0, *b"-2.5");
        let joined = join::push_joined::<false>(&mut heap, &parts, &texts, expected.len() as u32);
        prop_assert_eq!(shown(&heap, joined), (expected.clone(), true));
        // Twice the same, in two bytes a unit, and then beside what has two bytes already.
        let widened = |units: &[u8]| units.iter().map(|unit| u16::from(*unit)).collect::<Vec<_>>();
        parts.insert(0, Word::string(joined).0);
        let wide = join::push_joined::<true>(&mut heap, &parts, &texts, 2 * expected.len() as u32);
        let doubled = [expected.as_slice(), expected.as_slice()].concat();
        prop_assert_eq!(string::units(&heap, wide).iter().collect::<Vec<_>>(), widened(&doubled));
        let start = doubled.len() as u32 / 3;
        let slice = make::push_slice(&mut heap, wide, start, doubled.len() as u32 - start);
        let parts = [Word::string(wide).0, Word::string(slice).0];
        let joined = join::push_joined::<true>(&mut heap, &parts, &Texts::new(), 2 * doubled.len() as u32 - start);
        let all = [doubled.as_slice(), doubled.get(start as usize..).unwrap_or(&[])].concat();
        prop_assert_eq!(string::units(&heap, joined).iter().collect::<Vec<_>>(), widened(&all));
    }
}
