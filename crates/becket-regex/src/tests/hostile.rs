//! Patterns that make other engines work without end: here the steps grow with the subject and no faster.
//! Not here: what patterns match (`matching.rs`).

use alloc::vec::Vec;
use std::string::{String, ToString};

use crate::tests::matching::Counter;
use crate::{Flags, Regex, Scratch};

fn steps(pattern: &str, flags: &str, subject: &str) -> u64 {
    let pattern: Vec<u16> = pattern.encode_utf16().collect();
    let flags = Flags::parse(flags.encode_utf16()).expect("flags");
    let regex = Regex::new(&pattern, flags).expect("a pattern");
    let mut counter = Counter::default();
    let _ = regex.exec(subject.as_bytes(), 0, false, &mut Scratch::default(), &mut counter);
    counter.steps
}

/// Steps over a subject made of `unit` repeated `n` times, then `tail`.
fn over(pattern: &str, flags: &str, unit: &str, n: usize, tail: &str) -> u64 {
    steps(pattern, flags, &(unit.repeat(n) + tail))
}

const HOSTILE: &[(&str, &str, &str)] = &[
    ("(a+)+b", "a", ""),
    ("(a+)+$", "a", "!"),
    ("(a|a)*b", "a", ""),
    ("(a|aa)+$", "a", "!"),
    ("(a*)*b", "a", ""),
    ("(a*)*$", "a", "!"),
    ("(.*)*x", "a", ""),
    ("(?:.*)*(?:.*)*x", "a", ""),
    ("(?:a?){20}(?:a){20}b", "a", ""),
    ("(x+x+)+y", "x", ""),
    ("(?:(?:a*)*)*b", "a", ""),
    ("(?:a|b|ab)*c", "ab", ""),
    ("\\s+$", " ", "x"),
    ("^(?:(?=.*x).)*$", "a", "x"),
    ("^(?:(?=(.*)x).)*y", "a", "x"),
    ("(?:(?=(a+)+b).)*c", "a", ""),
    ("(?:(?!(a+)+b).)*c", "a", ""),
    ("(?:(?=(?:(?=a*b).)*c).)*d", "a", "b"),
    ("(?<=(a+)+b)c", "a", "c"),
    ("(?:(?<=^a*)a)*b", "a", ""),
    ("(?<!(?:a|a)*b)(?:a|a)*c", "a", ""),
    ("(?:a{0,3}){0,40}b", "a", ""),
    ("(?:(?:aa|a){1,30})*b", "a", ""),
    ("a*?a*?a*?b", "a", ""),
    (".*.*=.*", "a", ""),
    ("[^=]*=[^;]*;", "a", ""),
    ("<[^>]*>[^<]*<\\/[^>]*>", "<a>", ""),
    ("(?:[a-z]+[0-9]*)+@", "a", ""),
    ("(?:a|b?)*?c", "a", ""),
    ("(|a|b)*c", "ab", ""),
    ("(?:()|a)+b", "a", ""),
    ("(?:(a)|(b)|(ab))*?$", "ab", "!"),
    ("\\b(?:\\w+\\s*)*!", "word ", ""),
    ("(?:\\.|[^\"])*\"", "a", ""),
];

#[test]
fn a_match_without_back_references_is_linear() {
    let mut wrong = String::new();
    for (pattern, unit, tail) in HOSTILE {
        let small = over(pattern, "", unit, 2_000, tail);
        let large = over(pattern, "", unit, 16_000, tail);
        if large > small * 10 + 1000 {
            wrong += &std::format!("/{pattern}/: {small} steps, {large} for eight times as much\n");
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn a_megabyte_is_searched_in_bounded_steps() {
    for (pattern, unit, tail) in HOSTILE.iter().step_by(5) {
        let n = (1 << 20) / unit.len();
        let taken = over(pattern, "", unit, n, tail);
        assert!(taken < 400 * (1 << 20), "/{pattern}/: {taken} steps");
    }
}

#[test]
fn counters_that_are_not_unrolled_are_still_remembered() {
    let pattern = "(?:(?:ab|a|b){1,50}){1,50}c";
    let small = over(pattern, "", "ab", 100, "");
    let large = over(pattern, "", "ab", 200, "");
    assert!(large < small * 5, "{small} {large}");
}

#[test]
fn a_large_pattern_is_refused_or_made_ready_in_time() {
    for pattern in [
        "(?:a{1000}){1000}".to_string(),
        "(".repeat(240) + &")".repeat(240),
        "((a?){1000}){1000}".to_string(),
        "[\\p{L}--a]".repeat(2000),
        "(?:a|b)".repeat(50_000),
        "((((((((a+)+)+)+)+)+)+)+)+".repeat(20),
        "(?=".repeat(200) + "a" + &")".repeat(200),
        "(?:".repeat(200) + "a" + &"?)*".repeat(200),
        "(?:".repeat(100) + "a" + &"){2}".repeat(100),
    ] {
        let units: Vec<u16> = pattern.encode_utf16().collect();
        let flags = Flags::parse("v".encode_utf16()).expect("flags");
        let Ok(regex) = Regex::new(&units, flags) else { continue };
        assert!(regex.cost() >= pattern.len() as u64 / 16);
        let _ = regex.exec(b"aaaaaaaaab", 0, false, &mut Scratch::default(), &mut Counter::default());
    }
    let deep: Vec<u16> = ("(".repeat(5000) + &")".repeat(5000)).encode_utf16().collect();
    assert!(Regex::new(&deep, Flags::default()).is_err_and(crate::Fault::is_limit));
}

#[test]
fn the_steps_of_a_match_do_not_depend_on_what_was_matched_before() {
    let flags = Flags::parse("i".encode_utf16()).expect("flags");
    let pattern: Vec<u16> = "(a+)+b".encode_utf16().collect();
    let regex = Regex::new(&pattern, flags).expect("a pattern");
    let mut scratch = Scratch::default();
    let subject = "aA".repeat(3000);
    let mut counts = Vec::new();
    for _ in 0..3 {
        let mut counter = Counter::default();
        let _ = regex.exec(subject.as_bytes(), 0, false, &mut scratch, &mut counter);
        counts.push((counter.steps, counter.bytes));
    }
    assert_eq!(counts.first(), counts.last());
    assert_eq!(counts.first(), counts.get(1));
}

#[test]
fn a_class_of_sets_is_read_no_further_than_its_cost() {
    let strings = |n: usize| "\\q{".to_string() + &"|ab".repeat(n) + "}";
    let members =
        ["\\p{RGI_Emoji}".repeat(8_000), "[\\p{RGI_Emoji}]".repeat(8_000), "\\p{L}".repeat(26_000), strings(40_000)];
    for (members, fits) in members.iter().zip([false, false, false, true]) {
        let pattern: Vec<u16> = std::format!("[{members}]").encode_utf16().collect();
        let mut cost = 0;
        let made = Regex::new_counted(&pattern, Flags::parse("v".encode_utf16()).expect("flags"), &mut cost);
        assert_eq!(made.err(), if fits { None } else { Some(crate::Fault::TooLarge) });
        assert!(cost < 1_100_000, "{cost}");
    }
}
