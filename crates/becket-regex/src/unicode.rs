//! Properties of Unicode by name, of the version that the reference has.
//! Not here: classes of case (`fold.rs`); how the tables were made (`tables/make.mjs`).
//!
//! The tables: `names.txt` has a line for each set (`kind offset name alias…`); `sets.bin` has the ends of its ranges as
//! variable-length differences; `strings.bin` has the texts of properties of strings, front coded.

use alloc::format;
use alloc::vec::Vec;
use core::str::SplitAsciiWhitespace;

use memchr::memmem;

use crate::set::Set;
use crate::texts::Texts;

pub(crate) mod fold;
mod tables;

pub use crate::unicode::tables::VERSION;

static NAMES: &str = include_str!("unicode/names.txt");
static SETS: &[u8] = include_bytes!("unicode/sets.bin");
static STRINGS: &[u8] = include_bytes!("unicode/strings.bin");

/// Longer than any name of a property.
const NAME_MAX: usize = 64;

/// The set that `\p{name}` or `\p{name=value}` is.
pub(crate) fn property(name: &str, value: Option<&str>) -> Option<Set> {
    match (name, value) {
        ("General_Category" | "gc", Some(value)) => lookup(&["gc"], value),
        ("Script" | "sc", Some(value)) => lookup(&["sc"], value),
        ("Script_Extensions" | "scx", Some(value)) => lookup(&["scx"], value),
        (_, Some(_)) => None,
        (name, None) => lookup(&["gc", "is"], name),
    }
}

/// The property of strings `name`: its single characters, and its longer texts.
pub(crate) fn strings(name: &str) -> Option<(Set, Texts)> {
    let mut found = (Set::new(), Texts::default());
    if name != "RGI_Emoji" {
        add_strings(line(&["str"], name)?, &mut found);
        return Some(found);
    }
    // The union of the other properties of strings.
    for line in NAMES.lines().filter(|line| line.starts_with("str ")) {
        add_strings(line.split_ascii_whitespace(), &mut found);
    }
    found.1.sort();
    Some(found)
}

/// Adds what a line of a property of strings says: its kind, where its set is, and from where to where its texts are.
fn add_strings(mut words: SplitAsciiWhitespace<'_>, found: &mut (Set, Texts)) {
    words.next();
    let [set, from, to] = core::array::from_fn(|_| words.next().and_then(|word| word.parse().ok()).unwrap_or(0));
    found.0 = core::mem::take(&mut found.0).union(&decode(set));
    add_texts(STRINGS.get(from..to).unwrap_or_default(), &mut found.1);
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
            None => self.starts.get_or_insert_with(|| lookup(&["is"], "ID_Start").unwrap_or_default()).has(c),
        }
    }

    /// `ID_Continue`, and what identifiers have besides.
    pub(crate) fn continues(&mut self, c: u32) -> bool {
        match ascii(c) {
            Some(c) => c.is_ascii_alphanumeric() || matches!(c, b'$' | b'_'),
            None if matches!(c, 0x200c | 0x200d) => true,
            None => self.continues.get_or_insert_with(|| lookup(&["is"], "ID_Continue").unwrap_or_default()).has(c),
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

/// The first line of one of these kinds that has the name `name`, as its words.
fn line(kinds: &[&str], name: &str) -> Option<SplitAsciiWhitespace<'static>> {
    if name.is_empty() || name.len() > NAME_MAX {
        return None;
    }
    let needle = format!(" {name}");
    memmem::find_iter(NAMES.as_bytes(), &needle).find_map(|at| {
        let (before, after) = NAMES.split_at_checked(at)?;
        if !after.get(needle.len()..)?.starts_with([' ', '\n']) {
            return None;
        }
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let words = NAMES.get(start..)?.lines().next()?.split_ascii_whitespace();
        // The numbers of a line are no names.
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic()) && words.clone().any(|word| word == name);
        let fits = is_name && words.clone().next().is_some_and(|kind| kinds.contains(&kind));
        fits.then_some(words)
    })
}

fn lookup(kinds: &[&str], name: &str) -> Option<Set> {
    let offset = line(kinds, name)?.nth(1)?.parse().ok()?;
    Some(decode(offset))
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
    Set::from_vec(ranges)
}

/// Adds the texts that are front coded in `bytes`.
fn add_texts(mut bytes: &[u8], found: &mut Texts) {
    let mut text: Vec<u8> = Vec::new();
    while let [shared, more, rest @ ..] = bytes {
        let more = usize::from(*more).min(rest.len());
        let (suffix, left) = rest.split_at(more);
        text.truncate(usize::from(*shared));
        text.extend_from_slice(suffix);
        if let Ok(utf8) = core::str::from_utf8(&text) {
            found.push(utf8.chars().map(u32::from));
        }
        bytes = left;
    }
}
