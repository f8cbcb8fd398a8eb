//! Patterns and what they match.
//! Not here: hostile patterns.

use alloc::vec::Vec;
use std::format;
use std::string::String;

use crate::{Flags, Meter, Regex, Scratch};

/// Counts.
#[derive(Default)]
pub(super) struct Counter {
    pub(super) steps: u64,
    pub(super) bytes: usize,
}

impl Meter for Counter {
    type Stop = ();
    fn charge(&mut self, steps: u32) -> Result<(), ()> {
        assert!(steps <= 4096);
        self.steps += u64::from(steps);
        Ok(())
    }
    fn grow(&mut self, bytes: usize) -> Result<(), ()> {
        self.bytes += bytes;
        Ok(())
    }
}

/// The first match of `/pattern/flags` in `subject`: its groups, or why not.
pub(super) fn exec(pattern: &str, flags: &str, subject: &str) -> String {
    let units: Vec<u16> = subject.encode_utf16().collect();
    let pattern: Vec<u16> = pattern.encode_utf16().collect();
    let Some(flags) = Flags::parse(flags.encode_utf16()) else { return "bad flags".into() };
    let regex = match Regex::new(&pattern, flags) {
        Ok(regex) => regex,
        Err(fault) => return fault.message().into(),
    };
    let mut scratch = Scratch::default();
    let found = regex.exec(&units, 0, false, &mut scratch, &mut Counter::default()).unwrap_or(false);
    if !found {
        return "no".into();
    }
    let groups: Vec<String> = (0..=regex.groups())
        .map(|group| match scratch.group(group) {
            Some((start, end)) => format!("{start}..{end}"),
            None => "-".into(),
        })
        .collect();
    groups.join(" ")
}

#[test]
fn groups_are_where_the_standard_puts_them() {
    for (pattern, flags, subject, expected) in [
        ("abc", "", "xabcx", "1..4"),
        ("a|ab", "", "abc", "0..1"),
        ("((a)|(ab))((c)|(bc))", "", "abc", "0..3 0..1 0..1 - 1..3 - 1..3"),
        ("(z)((a+)?(b+)?(c))*", "", "zaacbbbcac", "0..10 0..1 8..10 8..9 - 9..10"),
        ("(a*)*", "", "b", "0..0 -"),
        ("(?=(a+))", "", "baaabac", "1..1 1..4"),
        ("(.*?)a(?!(a+)b\\2c)\\2(.*)", "", "baaabaac", "0..8 0..2 - 3..8"),
        ("(?<=\\$(\\d+))x", "", "a$12x", "4..5 2..4"),
        ("(?<=(\\d+)(\\d+))$", "", "1053", "4..4 0..1 1..4"),
        ("(a?b??)*", "", "ab", "0..2 1..2"),
        ("\\u{1f600}+", "u", "x\u{1f600}\u{1f600}", "1..5"),
        (".", "u", "\u{1f600}", "0..2"),
        (".", "", "\u{1f600}", "0..1"),
        ("[^x]", "u", "\u{1f600}", "0..2"),
        ("\\bfoo\\b", "", "a foo b", "2..5"),
        ("[\\w.+-]+@[\\w-]+\\.[\\w.-]+", "", "@ a@b, c.d+e@f.g!", "7..16"),
        ("([a-z]+)@(?<!xab@)", "", "xab@ ab@", "5..8 5..7"),
        ("([a-z]{2,})@(\\d)?", "i", "a@ bC@ D@ éf@ \u{1f600}GH@7", "3..6 3..5 -"),
        ("([a-z]+)@\\1", "", "xab@ab", "1..6 1..3"),
        ("(?:[a-z]+=)+;", "", "a=b;a=b=c= x=;", "11..14"),
        ("\\p{L}+:", "u", "1:é\u{1f600}ab:", "5..8"),
        ("(?:a{2}){3}", "", "aaaaaaa", "0..6"),
        ("\\p{Lu}+", "u", "abÄÖc", "2..4"),
        ("[\\p{L}--[a-z]]+", "v", "abÄÖc", "2..4"),
        ("\\p{RGI_Emoji}", "v", "x👨‍👩‍👧‍👦y", "1..12"),
        ("[\\q{abc|ab|}x]", "v", "ababc", "0..2"),
        ("ſ", "iu", "S", "0..1"),
        ("ſ", "i", "S", "no"),
        ("(?i:a)b", "", "Ab", "0..2"),
        ("(?<y>\\d{4})|(?<y>x)", "", "x", "0..1 - 0..1"),
        ("(a)\\1", "", "aa", "0..2 0..1"),
        ("^.*$", "m", "a\nb", "0..1"),
        ("(?:(?:a|b){40}){40}", "", "ab", "no"),
    ] {
        assert_eq!(exec(pattern, flags, subject), expected, "/{pattern}/{flags} on {subject}");
    }
}

#[test]
fn a_search_without_a_unit_that_every_match_needs_is_over_at_once() {
    let steps = |pattern: &str, subject: &str, sticky| {
        let units: Vec<u16> = subject.encode_utf16().collect();
        let regex = Regex::new(&pattern.encode_utf16().collect::<Vec<_>>(), Flags::default()).expect("a pattern");
        let mut counter = Counter::default();
        let found = regex.exec(&units, 0, sticky, &mut Scratch::default(), &mut counter);
        (found, counter.steps)
    };
    let text = "the quick brown fox ".repeat(500);
    for pattern in [r"\w+@\w+", r"(\w+)(@)", r"\w+(?:@|@)\w*@{2,}"] {
        let (found, cost) = steps(pattern, &text, false);
        assert_eq!(found, Ok(false));
        assert!(cost < 200, "{pattern}: {cost}");
    }
    // What only some matches have is not needed.
    for pattern in [r"\w+@?", r"\w+(?:@|$| )", r"\w+(?!@)", r"\w+@*", r"(?<!@)\w+"] {
        assert_eq!(steps(pattern, &text, false).0, Ok(true), "{pattern}");
    }
    // A search at one place looks no further.
    let (found, cost) = steps(r"\s*@", &text, true);
    assert_eq!(found, Ok(false));
    assert!(cost < 10, "{cost}");
}

#[test]
fn what_is_seen_at_once_to_match_nothing_costs_what_the_search_for_it_costs() {
    let patterns = [
        ("@", ""),
        ("[\\w.+-]+@[\\w-]+\\.[\\w.-]+", "g"),
        ("[\\w.+-]+@[\\w-]+\\.[\\w.-]+", "gu"),
        ("\\d+-\\d+", ""),
        ("a{3}", "i"),
        ("ab|ac", ""),
        ("[xy]z", ""),
        ("token=(\\w+)", "u"),
        ("^a", ""),
        ("\\w\\w", ""),
        ("(?:)", ""),
        ("\u{1f600}+x", "u"),
    ];
    let long = "no such thing here, ".repeat(40);
    let subjects = ["", "a", "ab", "a@b.c", "12-34", "plain text", "\u{1f600}x", "x\u{301}y", &long];
    let mut n_seen = 0;
    for ((pattern, flags), subject) in patterns.iter().flat_map(|of| subjects.map(|subject| (of, subject))) {
        let units: Vec<u16> = pattern.encode_utf16().collect();
        let regex = Regex::new(&units, Flags::parse(flags.encode_utf16()).unwrap()).unwrap();
        let wide: Vec<u16> = subject.encode_utf16().collect();
        let narrow: Option<Vec<u8>> = wide.iter().map(|unit| u8::try_from(*unit).ok()).collect();
        let mut check = |misses: Option<u32>, search: &dyn Fn(&mut Counter) -> Result<bool, ()>| {
            let Some(steps) = misses else { return };
            let mut counter = Counter::default();
            assert_eq!(search(&mut counter), Ok(false), "/{pattern}/{flags} in {subject}");
            assert_eq!(counter.steps, u64::from(steps), "/{pattern}/{flags} in {subject}");
            n_seen += 1;
        };
        check(regex.misses(&wide), &|counter| regex.exec(&wide, 0, false, &mut Scratch::default(), counter));
        if let Some(narrow) = &narrow {
            check(regex.misses(narrow), &|counter| regex.exec(narrow, 0, false, &mut Scratch::default(), counter));
        }
    }
    assert!(n_seen > 50, "{n_seen}");
}
