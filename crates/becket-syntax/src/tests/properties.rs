//! What holds for every text.

use bumpalo::Bump;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use crate::render::{Colour, render_all};
use crate::{Language, ParseOptions, parse_declarations, parse_module, print, source};

/// Text that is more like a hook than random characters are.
fn like_a_hook() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
        Just("\n".to_owned()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

const PIECES: &[&str] = &[
    "a",
    "b",
    "1",
    "1n",
    "\"s\"",
    "`t`",
    "`a${",
    "}b${",
    "}c`",
    "/r/g",
    "/",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ";",
    ",",
    ":",
    "?",
    "?.",
    ".",
    "...",
    "=>",
    "=",
    "+=",
    "+",
    "-",
    "*",
    "**",
    "++",
    "--",
    "!",
    "&&",
    "||",
    "??",
    "<",
    ">",
    ">>",
    "in",
    "of",
    "instanceof",
    "async",
    "await",
    "yield",
    "function",
    "class",
    "extends",
    "static",
    "get",
    "set",
    "new",
    "new.target",
    "super",
    "this",
    "let",
    "const",
    "var",
    "if",
    "else",
    "for",
    "for (",
    "while",
    "do",
    "switch",
    "case",
    "default",
    "break",
    "continue",
    "return",
    "throw",
    "try",
    "catch",
    "finally",
    "import",
    "export",
    "from",
    "as",
    "#x",
    "delete",
    "typeof",
    "void",
    "label:",
    "debugger",
    "interface",
    "type",
    "declare",
    "enum",
    "abstract",
    "satisfies",
    ": T",
    "<T>",
    "@d",
    "=> {",
    "({",
    "})",
    "\\u0061",
    "/*",
    "*/",
];

/// Parses in both languages, and renders what is reported.
fn parse_all(text: &str) -> Result<(), String> {
    for language in [Language::JavaScript, Language::TypeScript] {
        let arena = Bump::new();
        let options = ParseOptions { language, ..ParseOptions::default() };
        let (module, diagnostics) = parse_module(&arena, text, &options);
        let printed = print::module(&module);
        render_all(&diagnostics, text, "hook.js", Colour::Plain);
        let (again, diagnostics_again) = parse_module(&arena, text, &options);
        if print::module(&again) != printed || diagnostics_again != diagnostics {
            return Err("a second parse gives something else".to_owned());
        }
        for diagnostic in &diagnostics {
            if diagnostic.span.start > diagnostic.span.end || diagnostic.span.end as usize > text.len() {
                return Err(format!("{diagnostic:?} lies outside of the source"));
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn parsing_never_panics_on_any_text(text in any::<String>()) {
        prop_assert_eq!(parse_all(&text), Ok(()));
        parse_declarations(&Bump::new(), &text);
    }

    #[test]
    fn parsing_never_panics_on_what_is_like_a_hook(text in like_a_hook()) {
        prop_assert_eq!(parse_all(&text), Ok(()));
        parse_declarations(&Bump::new(), &text);
    }

    #[test]
    fn decoding_never_panics_on_any_bytes(bytes in any::<Vec<u8>>()) {
        match source::decode(&bytes) {
            Ok(text) => prop_assert_eq!(text.as_bytes(), bytes.as_slice()),
            Err(error) => prop_assert!(error.span.end as usize <= bytes.len()),
        }
    }

    #[test]
    fn line_ends_and_semicolons_between_statements_give_the_same_tree(names in prop::collection::vec("[a-c]", 1..20)) {
        let arena = Bump::new();
        let tree = |separator: &str| print::module(&parse_module(&arena, arena.alloc_str(&names.join(separator)), &ParseOptions::default()).0);
        prop_assert_eq!(tree("\n"), tree(";"));
        prop_assert_eq!(tree("\r\n"), tree(" ; "));
    }

    #[test]
    fn a_number_has_the_value_that_rust_gives_its_text(value in any::<f64>()) {
        let text = format!("x = {:e}", value.abs());
        if value.is_finite() {
            let arena = Bump::new();
            let (module, _) = parse_module(&arena, &text, &ParseOptions::default());
            prop_assert_eq!(print::module(&module), format!("(= x {})\n", value.abs()));
        }
    }

    #[test]
    fn hexadecimal_numbers_are_rounded_as_exact_ones(value in any::<u64>(), zeros in 0usize..20) {
        let arena = Bump::new();
        let text = format!("x = 0x{value:x}{}", "0".repeat(zeros));
        let (module, _) = parse_module(&arena, &text, &ParseOptions::default());
        let expected = value as f64 * 16f64.powi(zeros as i32);
        prop_assert_eq!(print::module(&module), format!("(= x {expected})\n"));
    }
}
