//! Names outside ASCII that Node may see otherwise than Becket: the tables of characters that the two use are of different years,
//! and Node does not put together again what is composed already. Such a name stops the run. Not here: the names themselves
//! (`host.rs`). The ranges were found by trying each character in eleven surroundings in both.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// Characters that only one of the two knows, or that they know differently: from, to.
const RANGES: [(u32, u32); 107] = [
    (0x558, 0x558),
    (0x58B, 0x58C),
    (0x5C8, 0x5C9),
    (0x61D, 0x61D),
    (0x870, 0x88F),
    (0x897, 0x89F),
    (0x8B5, 0x8B5),
    (0x8C8, 0x8D2),
    (0xB53, 0xB54),
    (0xC3C, 0xC3C),
    (0xCF3, 0xCF3),
    (0xECE, 0xECE),
    (0x1715, 0x1715),
    (0x1734, 0x1734),
    (0x1AC1, 0x1AF0),
    (0x1B3A, 0x1B3A),
    (0x1B3C, 0x1B3C),
    (0x1B42, 0x1B42),
    (0x1DFA, 0x1DFA),
    (0x208F, 0x208F),
    (0x209D, 0x209F),
    (0x20C0, 0x20C4),
    (0x2427, 0x2429),
    (0x2B96, 0x2B96),
    (0x2E53, 0x2E5D),
    (0x2E60, 0x2E63),
    (0x31E4, 0x31E5),
    (0xA7DD, 0xA7DD),
    (0xA7E2, 0xA7E2),
    (0xAB6C, 0xAB6D),
    (0xFBC2, 0xFBD2),
    (0xFD40, 0xFD4F),
    (0xFD90, 0xFD91),
    (0xFDC8, 0xFDCF),
    (0xFDFE, 0xFDFF),
    (0x107BB, 0x107BF),
    (0x10940, 0x10959),
    (0x10D40, 0x10D65),
    (0x10D69, 0x10D85),
    (0x10D8E, 0x10D8F),
    (0x10EC2, 0x10EC7),
    (0x10EC9, 0x10EEE),
    (0x10EF0, 0x10EFF),
    (0x10F70, 0x10F89),
    (0x11070, 0x11070),
    (0x11073, 0x11074),
    (0x110C2, 0x110C2),
    (0x11241, 0x11241),
    (0x113B8, 0x113C0),
    (0x113C2, 0x113C2),
    (0x113C5, 0x113C5),
    (0x113C7, 0x113CA),
    (0x113CC, 0x113D0),
    (0x113D2, 0x113D2),
    (0x113E1, 0x113E2),
    (0x11B0A, 0x11B0A),
    (0x11B60, 0x11B67),
    (0x11DF0, 0x11DF1),
    (0x11F00, 0x11F01),
    (0x11F03, 0x11F03),
    (0x11F34, 0x11F3A),
    (0x11F3E, 0x11F42),
    (0x11F5A, 0x11F5A),
    (0x1246F, 0x1246F),
    (0x12475, 0x1247F),
    (0x12550, 0x12686),
    (0x13440, 0x13440),
    (0x13447, 0x13455),
    (0x1611E, 0x1612F),
    (0x18CD6, 0x18CDA),
    (0x18D1F, 0x18D20),
    (0x18E00, 0x19191),
    (0x191A0, 0x191D2),
    (0x1B123, 0x1B128),
    (0x1B168, 0x1B168),
    (0x1CED2, 0x1CED4),
    (0x1CEDD, 0x1CEDF),
    (0x1CEF1, 0x1CEFD),
    (0x1CF00, 0x1CF2D),
    (0x1CF30, 0x1CF46),
    (0x1D127, 0x1D128),
    (0x1D1EB, 0x1D1FF),
    (0x1D250, 0x1D281),
    (0x1D6A6, 0x1D6A6),
    (0x1DB00, 0x1DB1C),
    (0x1DF1F, 0x1DF24),
    (0x1DF2B, 0x1DF81),
    (0x1DF90, 0x1DF96),
    (0x1DFCD, 0x1DFFF),
    (0x1E08F, 0x1E08F),
    (0x1E2AE, 0x1E2AE),
    (0x1E4EC, 0x1E4EF),
    (0x1E5EE, 0x1E5EF),
    (0x1E6E3, 0x1E6E3),
    (0x1E6E6, 0x1E6E6),
    (0x1E6EE, 0x1E6EF),
    (0x1E6F5, 0x1E6F5),
    (0x1F1AE, 0x1F1AE),
    (0x1F6D9, 0x1F6D9),
    (0x1F7DA, 0x1F7DB),
    (0x1F7F1, 0x1F7FF),
    (0x1FA8B, 0x1FA8D),
    (0x1FACC, 0x1FACC),
    (0x1FADD, 0x1FADD),
    (0x1FAEB, 0x1FAEB),
    (0x1FAF9, 0x1FAFA),
    (0x2B81E, 0x2B81E),
];

/// No name of the network is longer. The work on a label grows with the square of its length.
const LENGTH_MAX: usize = 256;

/// Whether it is unsure what Node makes of a name.
pub(super) fn is_unsure(name: &str) -> bool {
    if name.len() > LENGTH_MAX || name.contains(['\u{200C}', '\u{200D}']) {
        return true;
    }
    let has_odd = name.chars().any(|c| {
        let at = RANGES.partition_point(|range| range.1 < u32::from(c));
        RANGES.get(at).is_some_and(|range| range.0 <= u32::from(c))
    });
    has_odd || has_mark_on_composed(name) || has_odd_neighbour(name)
}

/// Whether one label is written from right to left, and another neither begins with such a letter nor begins with a letter and ends
/// with a letter or digit of ASCII: Node looks at each label by itself.
fn has_odd_neighbour(name: &str) -> bool {
    if !name.contains(is_right_to_left) {
        return false;
    }
    name.split(['.', '\u{3002}', '\u{FF0E}', '\u{FF61}']).any(|label| {
        let is_plain = label.is_ascii()
            && label.starts_with(|c: char| c.is_ascii_alphabetic())
            && label.ends_with(|c: char| c.is_ascii_alphanumeric());
        !label.is_empty() && !is_plain && !label.starts_with(is_letter_from_right)
    })
}

/// A letter that is written from right to left, and no mark, digit or sign beside such letters.
fn is_letter_from_right(c: char) -> bool {
    matches!(u32::from(c), 0x5D0..=0x5EA | 0x620..=0x64A | 0x671..=0x6D3 | 0x712..=0x72F | 0xFE80..=0xFEFC)
}

fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

/// Whether a mark stands behind a letter that has one already.
fn has_mark_on_composed(name: &str) -> bool {
    let mut before = ' ';
    for c in name.chars() {
        let is_jamo = ('\u{1161}'..='\u{11C2}').contains(&c);
        let is_mark = is_combining_mark(c) || canonical_combining_class(c) != 0 || is_jamo;
        if is_mark && !before.is_ascii() && before.nfd().count() > 1 {
            return true;
        }
        before = c;
    }
    false
}
