//! Properties of Unicode by name, of the version that the reference has.
//! Not here: classes of case (`fold.rs`); how the tables were made (`tables/make.mjs`).
//!
//! The tables: `names.txt` has a line for each set (`kind offset name alias…`); `sets.bin` has the ends of its ranges as
//! variable-length differences; `strings.bin` has the texts of properties of strings, front coded.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::set::Set;

pub(crate) mod fold;
mod tables;

pub use crate::unicode::tables::VERSION;

static NAMES: &str = include_str!("unicode/names.txt");
static SETS: &[u8] = include_bytes!("unicode/sets.bin");
static STRINGS: &[u8] = include_bytes!("unicode/strings.bin");

/// The set that `\p{name}` or `\p{name=value}` is.
pub(crate) fn property(name: &str, value: Option<&str>) -> Option<Set> {
    match (name, value) {
        ("General_Category" | "gc", Some(value)) => lookup("gc", value),
        ("Script" | "sc", Some(value)) => lookup("sc", value),
        ("Script_Extensions" | "scx", Some(value)) => lookup("scx", value),
        (_, Some(_)) => None,
        (name, None) => lookup("gc", name).or_else(|| lookup("is", name)),
    }
}

/// The property of strings `name`: its single characters, and its longer texts.
pub(crate) fn strings(name: &str) -> Option<(Set, BTreeSet<Vec<u32>>)> {
    if name == "RGI_Emoji" {
        return all_emoji();
    }
    let mut words = rows("str").find(|words| words.clone().nth(3) == Some(name))?;
    let [set, from, to] = core::array::from_fn(|_| words.next().and_then(|word| word.parse().ok()).unwrap_or(0));
    Some((decode(set), texts(STRINGS.get(from..to).unwrap_or_default())))
}

/// The characters of identifiers and of names of groups: the sets are found once, when they are first asked for.
#[derive(Clone, Default, Debug)]
pub(crate) struct NameChars {
    starts: Option<Set>,
    continues: Option<Set>,
}

impl NameChars {
    /// `ID_Start`, and what identifiers have besides.
    pub(crate) fn starts(&mut self, c: u32) -> bool {
        match ascii(c) {
            Some(c) => c.is_ascii_alphabetic() || matches!(c, b'$' | b'_'),
            None => self.starts.get_or_insert_with(|| lookup("is", "ID_Start").unwrap_or_default()).has(c),
        }
    }

    /// `ID_Continue`, and what identifiers have besides.
    pub(crate) fn continues(&mut self, c: u32) -> bool {
        match ascii(c) {
            Some(c) => c.is_ascii_alphanumeric() || matches!(c, b'$' | b'_'),
            None if matches!(c, 0x200c | 0x200d) => true,
            None => self.continues.get_or_insert_with(|| lookup("is", "ID_Continue").unwrap_or_default()).has(c),
        }
    }
}

fn ascii(c: u32) -> Option<u8> {
    u8::try_from(c).ok().filter(u8::is_ascii)
}

/// Whether a text is a name that an identifier could have. The first character outside ASCII takes as long as 2,048 others.
pub fn is_name(text: &str) -> bool {
    let (mut names, mut chars) = (NameChars::default(), text.chars().map(u32::from));
    chars.next().is_some_and(|c| names.starts(c)) && chars.all(|c| names.continues(c))
}

/// `RGI_Emoji` is the union of the other properties of strings.
fn all_emoji() -> Option<(Set, BTreeSet<Vec<u32>>)> {
    let mut all = (Set::new(), BTreeSet::new());
    for mut words in rows("str") {
        let (set, mut texts) = strings(words.nth(3)?)?;
        all.0 = all.0.union(&set);
        all.1.append(&mut texts);
    }
    Some(all)
}

/// The lines of one kind, each as its words after the kind.
fn rows(kind: &'static str) -> impl Iterator<Item = core::str::SplitAsciiWhitespace<'static>> {
    NAMES.lines().filter_map(move |line| {
        let mut words = line.split_ascii_whitespace();
        (words.next() == Some(kind)).then_some(words)
    })
}

fn lookup(kind: &'static str, name: &str) -> Option<Set> {
    rows(kind).find_map(|mut words| {
        let offset = words.next()?.parse().ok()?;
        words.any(|word| word == name).then(|| decode(offset))
    })
}

/// The set whose ends are stored at `offset`.
fn decode(offset: usize) -> Set {
    let mut bytes = SETS.get(offset..).unwrap_or_default().iter();
    let mut number = || {
        let (mut number, mut shift) = (0u32, 0);
        for &byte in bytes.by_ref() {
            number |= u32::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 || shift > 21 {
                break;
            }
        }
        number
    };
    let pairs = number() / 2;
    let mut at = 0;
    let mut ranges = Vec::new();
    for _ in 0..pairs {
        let low = at + number();
        at = low + number();
        ranges.push((low, at.saturating_sub(1)));
    }
    Set::of(&ranges)
}

/// The texts that are front coded in `bytes`, as code points.
fn texts(mut bytes: &[u8]) -> BTreeSet<Vec<u32>> {
    let mut found = BTreeSet::new();
    let mut text: Vec<u8> = Vec::new();
    while let [shared, more, rest @ ..] = bytes {
        let more = usize::from(*more).min(rest.len());
        let (suffix, left) = rest.split_at(more);
        text.truncate(usize::from(*shared));
        text.extend_from_slice(suffix);
        if let Ok(utf8) = core::str::from_utf8(&text) {
            found.insert(utf8.chars().map(u32::from).collect());
        }
        bytes = left;
    }
    found
}
