//! The shape, the table and the drawing of diagnostics.

use std::collections::HashSet;

use insta::assert_snapshot;

use crate::codes::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, REPORTED_MAX, Severity};
use crate::render::{Colour, render, render_all};
use crate::source;
use crate::span::Span;

fn unexpected(start: u32, end: u32) -> Diagnostic {
    Diagnostic::error(Code::Unexpected, Span::new(start, end), "`)` is unexpected here")
}

#[test]
fn every_code_has_its_own_number_and_parses_back() {
    let mut numbers = HashSet::new();
    for code in Code::ALL {
        assert!(numbers.insert(code.number()), "{code} is there twice");
        assert_eq!(Code::parse(&code.to_string()), Some(*code));
        assert!(!code.title().is_empty());
    }
    assert_eq!(Code::parse("B9999"), None);
    assert_eq!(Code::parse("E0101"), None);
}

#[test]
fn a_diagnostic_is_drawn_with_its_line_carets_and_help() {
    let source = "import { chrage } from \"billing\";\n";
    let diagnostic = Diagnostic::error(Code::Unexpected, Span::new(9, 15), "`billing` has no export `chrage`")
        .label("not declared in billing.d.ts")
        .secondary(Span::new(23, 32), "this module")
        .help("did you mean `charge`?");
    assert_snapshot!(render(&diagnostic, source, "hook.js", Colour::Plain), @r#"
    error[B0101]: `billing` has no export `chrage`
     --> hook.js:1:10
      |
    1 | import { chrage } from "billing";
      |          ^^^^^^        --------- this module
      |          |
      |          not declared in billing.d.ts
      |
      = help: did you mean `charge`?
    "#);
    assert!(render(&diagnostic, source, "hook.js", Colour::Ansi).contains("\u{1b}["));
}

#[test]
fn a_text_that_quotes_the_source_cannot_steer_the_terminal() {
    let diagnostic = Diagnostic::error(Code::Unexpected, Span::new(0, 1), "`\u{1b}[2J\u{202e}` is unexpected here");
    let shown = render(&diagnostic, "x", "hook.js", Colour::Plain);
    assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
}

#[test]
fn a_span_outside_the_source_or_inside_a_character_is_drawn_at_the_nearest_place() {
    for (start, end) in [(0, 1), (1, 1), (2, 1), (7, 900), (0, u32::MAX)] {
        assert!(render(&unexpected(start, end), "«»", "hook.js", Colour::Plain).starts_with("error[B0101]: "));
    }
}

#[test]
fn a_list_keeps_twenty_and_counts_the_rest() {
    let mut diagnostics = Diagnostics::new();
    for at in 0..REPORTED_MAX as u32 + 2 {
        diagnostics.push(unexpected(at, at + 1));
    }
    assert_eq!((diagnostics.len(), diagnostics.n_dropped(), diagnostics.n_errors()), (20, 2, 22));
    let text = render_all(&diagnostics, &"x".repeat(30), "hook.js", Colour::Plain);
    assert!(text.ends_with("\n\nand 2 more problems like these"));
    let mut both = diagnostics.clone();
    both.append(diagnostics);
    assert_eq!((both.len(), both.n_dropped(), both.n_errors()), (20, 24, 44));
}

#[test]
fn an_error_is_shown_even_after_many_warnings() {
    let mut diagnostics = Diagnostics::new();
    for _ in 0..30 {
        diagnostics.push(Diagnostic::warning(Code::Unexpected, Span::new(0, 1), "look"));
    }
    assert!(!diagnostics.has_errors());
    diagnostics.push(unexpected(0, 1));
    assert!(diagnostics.has_errors());
    assert!(diagnostics.iter().any(|it| it.severity == Severity::Error));
}

#[test]
fn bytes_that_are_not_utf8_are_refused_where_they_stand() {
    assert_eq!(source::decode("é".as_bytes()), Ok("é"));
    let error = source::decode(b"let a = '\xff';").unwrap_err();
    assert_eq!((error.code, error.span), (Code::InvalidUtf8, Span::new(9, 10)));
    assert_eq!(source::decode(b"\xe2\x82").unwrap_err().span, Span::new(0, 1));
}
