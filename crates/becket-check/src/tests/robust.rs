//! Checking never panics, whatever the tree: conformance cases with pieces taken out, doubled or moved, trees that the parser
//! recovered after errors included.

use std::fs;
use std::path::PathBuf;

use becket_syntax::{Language, ParseOptions, parse_module};
use bumpalo::Bump;

use super::accepted::scripts;
use crate::{Options, check};

/// A small generator of numbers, the same on each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

fn mutated(source: &str, numbers: &mut Numbers) -> String {
    let tokens: Vec<&str> = source.split_inclusive(|c: char| !c.is_alphanumeric()).collect();
    let (from, len, to) = (numbers.below(tokens.len()), 1 + numbers.below(3), numbers.below(tokens.len()));
    let piece: String = tokens.iter().skip(from).take(len).copied().collect();
    let mut out = String::new();
    let how = numbers.below(3);
    for (i, token) in tokens.iter().enumerate() {
        if i == to && how != 0 {
            out.push_str(&piece);
        }
        if how == 1 || !(from..from + len).contains(&i) {
            out.push_str(token);
        }
    }
    out
}

#[test]
fn damaged_cases_never_make_checking_panic() {
    let mut found: Vec<PathBuf> = Vec::new();
    scripts(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../conformance/accepted"), &mut found);
    found.sort();
    let mut numbers = Numbers(7);
    let mut n_checked = 0;
    for path in found {
        let source = fs::read_to_string(&path).expect("a case is text");
        for language in [Language::JavaScript, Language::TypeScript] {
            let text = mutated(&source, &mut numbers);
            let arena = Bump::new();
            let (module, _) = parse_module(&arena, &text, &ParseOptions { language, ..ParseOptions::default() });
            let (checked, diagnostics) = check(&module, &text, &Options::default());
            assert_eq!(checked.is_none(), diagnostics.has_errors());
            n_checked += usize::from(checked.is_some());
        }
    }
    assert!(n_checked > 50, "some of them are still whole: {n_checked}");
}
