//! The refused cases of conformance: each gives exactly the diagnostics that it marks. And the pages about diagnostics: what
//! they say to write instead is accepted.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use becket_syntax::diagnostic::{Diagnostics, Severity};
use becket_syntax::span::Span;
use becket_syntax::{Language, ParseOptions, parse_declarations, parse_module};
use bumpalo::Bump;

use super::billing;
use crate::capability::Api;
use crate::{Options, check, declare};

fn diagnostics_of(source: &str, language: Language, options: &Options<'_>) -> Diagnostics {
    let arena = Bump::new();
    let (module, mut diagnostics) = parse_module(&arena, source, &ParseOptions { language, ..ParseOptions::default() });
    if !diagnostics.has_errors() {
        diagnostics.append(check(&module, source, options).1);
    }
    diagnostics
}

fn declaration_diagnostics(source: &str) -> Diagnostics {
    let arena = Bump::new();
    let (declarations, mut diagnostics) = parse_declarations(&arena, source);
    diagnostics.append(declare(&declarations, &mut Api::default()));
    diagnostics
}

/// The marks that a case would need, in its own form: under each line what is reported there.
fn marked(source: &str, diagnostics: &Diagnostics) -> String {
    let mut out = String::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let end = start + line.len();
        out.push_str(line);
        for it in diagnostics.iter().filter(|it| (start..end).contains(&(it.span.start as usize))) {
            let before = source[start..it.span.start as usize].chars().count();
            let shown =
                Span::new(it.span.start, it.span.end.min(end as u32)).text(source).trim_end().chars().count().max(1);
            let severity = if it.severity == Severity::Error { "error" } else { "warning" };
            let _ = match before {
                0 | 1 => writeln!(out, "//< {severity}[{}] {}", it.code, it.headline),
                _ => writeln!(
                    out,
                    "//{}{} {severity}[{}] {}",
                    " ".repeat(before - 2),
                    "^".repeat(shown),
                    it.code,
                    it.headline
                ),
            };
        }
        start = end;
    }
    out
}

fn is_mark(line: &str) -> bool {
    let text = line.trim_start();
    text.starts_with("//") && (text.contains(" error[B") || text.contains(" warning[B"))
}

fn files(folder: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("the entry can be read").path())
        .filter(|path| path.extension().is_some_and(|it| extensions.iter().any(|extension| it == *extension)))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("B0")))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("the file is text")))
        .collect();
    found.sort();
    found
}

#[test]
fn every_refused_case_gives_the_diagnostics_that_it_marks() {
    let api = billing();
    let granted = ["billing".to_owned()];
    let mut wrong = String::new();
    for (path, text) in files("conformance/rejected", &["js", "ts"]) {
        let source: String = text.split_inclusive('\n').filter(|line| !is_mark(line)).collect();
        let with = source.lines().next().and_then(|line| line.strip_prefix("// with: ")).unwrap_or_default();
        let options = Options {
            api: with.contains("--api").then_some(&api),
            allow: if with.contains("--allow billing") { &granted } else { &[] },
            is_std: false,
        };
        let language = if Path::new(&path).extension().is_some_and(|it| it == "ts") {
            Language::TypeScript
        } else {
            Language::JavaScript
        };
        let diagnostics = if path.ends_with(".d.ts") {
            declaration_diagnostics(&source)
        } else {
            diagnostics_of(&source, language, &options)
        };
        let expected = marked(&source, &diagnostics);
        if expected != text {
            let _ = writeln!(wrong, "{path}\nshould be\n{expected}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_a_page_says_to_write_instead_is_accepted() {
    let api = billing();
    let granted = ["billing".to_owned()];
    let options = Options { api: Some(&api), allow: &granted, is_std: false };
    for (path, text) in files("docs/diagnostics", &["md"]) {
        let Some((_, instead)) = text.split_once("## Instead\n\n```") else { continue };
        let (kind, rest) = instead.split_once('\n').unwrap_or_default();
        let source = rest.split("```").next().unwrap_or_default();
        let diagnostics = match kind {
            "js" => diagnostics_of(source, Language::JavaScript, &options),
            _ if source.starts_with("declare module") => declaration_diagnostics(source),
            _ => diagnostics_of(source, Language::TypeScript, &options),
        };
        assert!(diagnostics.is_empty(), "{path}: {diagnostics:?}");
    }
}
