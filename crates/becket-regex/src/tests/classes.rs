//! Sets of characters and of texts: closing under case over pieces of the tables is what it is character by character, names are
//! found, and what many places share is kept once.
//! Not here: what classes match (`matching.rs`, `cargo xtask regexes`).

use alloc::vec::Vec;
use std::string::{String, ToString};

use crate::set::{MAX, Set, digits, spaces, words, words_in_any_case};
use crate::texts::Texts;
use crate::unicode::fold::Folding;
use crate::unicode::{property, strings};
use crate::{Flags, Regex};

/// The set with the class of case of each member.
fn closed_one_by_one(folding: Folding, set: &Set) -> Set {
    let cased = set.chars().filter(|c| folding.next(*c) != *c);
    let classes: Vec<(u32, u32)> = cased.flat_map(|c| folding.class(c).into_ranges()).collect();
    Set::from_vec(classes).union(set)
}

fn closed(folding: Folding, set: &Set) -> Set {
    folding.close(set.clone(), &mut 0)
}

fn regex(pattern: &str, flags: &str) -> Regex {
    let pattern: Vec<u16> = pattern.encode_utf16().collect();
    let flags = Flags::parse(flags.encode_utf16()).expect("flags");
    Regex::new(&pattern, flags).expect("a pattern")
}

#[test]
fn closing_a_set_is_closing_each_of_its_characters() {
    let named = ["L", "Lu", "Ll", "Lt", "Cased", "Zl", "ASCII", "Any", "Uppercase", "Changes_When_Lowercased"];
    let mut sets: Vec<Set> = named.iter().map(|name| property(name, None).expect(name)).collect();
    sets.extend([
        Set::new(),
        words(),
        spaces(),
        digits(),
        Set::one(0x17f),
        Set::one(0x1c5),
        Set::of(&[(0x1c4, 0x1c5)]),
    ]);
    sets.extend(sets.clone().iter().map(|set| set.complement(MAX)));
    sets.extend((0..0x2200).step_by(7).map(|low| Set::of(&[(low, low + low % 13), (low + 40, low + 40)])));
    for folding in [Folding::Unicode, Folding::Legacy] {
        for set in &sets {
            assert!(closed(folding, set) == closed_one_by_one(folding, set), "{folding:?} {:?}", set.ranges().first());
        }
    }
}

#[test]
fn escapes_are_closed_under_case_as_they_are() {
    assert_eq!(closed(Folding::Unicode, &words()), words_in_any_case());
    assert_eq!(closed(Folding::Legacy, &words()), words());
    for set in [digits(), spaces()] {
        assert_eq!(closed(Folding::Unicode, &set), set);
        assert_eq!(closed(Folding::Legacy, &set), set);
    }
}

#[test]
fn folding_is_the_same_for_ascii_by_letters_and_by_the_tables() {
    for folding in [Folding::Unicode, Folding::Legacy] {
        for (a, b) in (0..0x80).flat_map(|a| (0..0x80).map(move |b| (a, b))) {
            assert_eq!(folding.same(a, b), folding.class(a).has(b), "{folding:?} {a} {b}");
        }
    }
}

#[test]
fn each_name_of_a_property_is_found_and_nothing_else() {
    for line in include_str!("../unicode/names.txt").lines() {
        let mut words = line.split_ascii_whitespace();
        let kind = words.next().expect("a kind");
        let offset = words.next().expect("a number");
        for name in words.filter(|word| !word.starts_with(|c: char| c.is_ascii_digit())) {
            let found = match kind {
                "gc" => property("gc", Some(name)).is_some() && property(name, None).is_some(),
                "sc" => property("Script", Some(name)).is_some() && property(name, None).is_none(),
                "scx" => property("scx", Some(name)).is_some(),
                "is" => property(name, None).is_some() && property("gc", Some(name)).is_none(),
                _ => strings(name).is_some() && property(name, None).is_none(),
            };
            assert!(found, "{kind} {name}");
        }
        assert_eq!(property(offset, None), None);
    }
    for name in ["", " ", "l", "Letter L", "Lett", "etter", "gc", "is", "0", "RGI_Emoji"] {
        assert!(property(name, None).is_none(), "{name}");
    }
    assert_eq!(property(&"L".repeat(100_000), None), None);
    assert_eq!(strings("Emoji"), None);
}

#[test]
fn operations_on_texts_are_those_on_sets() {
    let texts = |list: &[&str]| {
        let mut texts = Texts::default();
        for text in list {
            texts.push(text.chars().map(u32::from));
        }
        texts.sort();
        texts
    };
    let (left, right) = (texts(&["b", "", "ab", "a", "ab"]), texts(&["ab", "abc", "", "c"]));
    assert_eq!(left, texts(&["", "a", "ab", "b"]));
    assert_eq!(left.intersection(&right), texts(&["", "ab"]));
    assert_eq!(left.difference(&right), texts(&["a", "b"]));
    assert_eq!(left.difference(&Texts::default()), left);
    assert_eq!(left.intersection(&Texts::default()), Texts::default());
}

#[test]
fn classes_in_classes_and_copies_of_a_class_are_kept_once() {
    let emoji = "\\p{RGI_Emoji}";
    let nested = "[".repeat(200) + emoji + &"]".repeat(200);
    let (one, many) = (regex(emoji, "v"), regex(&nested, "v"));
    assert!(many.cost() < one.cost() + 2 * nested.len() as u64);
    for copies in [emoji.to_string() + "{1000}", "(?<=".to_string() + emoji + "{1000})"] {
        assert!(regex(&copies, "v").bytes() < one.bytes() + 1_000_000, "{copies}");
    }
}

#[test]
fn what_is_large_is_paid_for() {
    for (pattern, flags, least) in [
        ("[\\0-\\u{10ffff}]", "iu", 300),
        ("[b-\\uffff]", "i", 300),
        ("[\\p{RGI_Emoji}--\\p{RGI_Emoji}]", "v", 30_000),
        ("[^[^[^\\p{L}]]]", "v", 3 * 600),
    ] {
        let pattern: String = pattern.into();
        assert!(regex(&pattern, flags).cost() > least, "{pattern}");
    }
}
