//! The refused cases of conformance: each gives exactly the diagnostics that it marks. And the pages about diagnostics: what
//! they say to write instead is accepted.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use becket_syntax::diagnostic::{Diagnostics, Severity};
use becket_syntax::{Language, ParseOptions, parse_declarations, parse_module, retell};
use bumpalo::Bump;

use super::billing;
use crate::capability::Api;
use crate::{Options, check, declare};

fn diagnostics_of(source: &str, language: Language, options: &Options<'_>) -> Diagnostics {
    let arena = Bump::new();
    let how = ParseOptions { language, ..ParseOptions::default() };
    let (module, found) = parse_module(&arena, source, &how);
    let mut diagnostics = retell(source, &how, found);
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

/// The diagnostics, one a line, as `LINE:COLUMN error[CODE] headline`.
fn reported(source: &str, diagnostics: &Diagnostics) -> String {
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    for it in diagnostics {
        let before = source.get(..it.span.start as usize).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        let severity = if it.severity == Severity::Error { "error" } else { "warning" };
        found.push((line, column, format!("{severity}[{}] {}", it.code, it.headline)));
    }
    listed(found)
}

/// The diagnostics that a case marks, in the same form: `// ^^^ error[…] …` under the place, `//< error[…] …` for the first column.
fn marked(source: &str) -> String {
    let mut found = Vec::new();
    let mut marked_line = 0;
    for (i, line) in source.lines().enumerate() {
        let comment = line.trim_start().strip_prefix("//").unwrap_or("");
        let text = comment.trim_start_matches(['<', ' ', '^']);
        if comment.starts_with([' ', '<', '^']) && (text.starts_with("error[") || text.starts_with("warning[")) {
            let caret = if comment.starts_with('<') { Some(0) } else { line.chars().position(|c| c == '^') };
            found.push((marked_line, caret.map_or(0, |at| at + 1), text.to_owned()));
        } else {
            marked_line = i + 1;
        }
    }
    listed(found)
}

fn listed(mut found: Vec<(usize, usize, String)>) -> String {
    found.sort();
    found.iter().fold(String::new(), |mut out, (line, column, text)| {
        let _ = writeln!(out, "{line}:{column} {text}");
        out
    })
}

fn files(folder: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("the entry can be read").path())
        .filter(|path| path.extension().is_some_and(|it| extensions.iter().any(|extension| it == *extension)))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("B0")))
        .map(|path| {
            let bytes = fs::read(&path).expect("the file can be read");
            (path.display().to_string(), String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn every_refused_case_gives_the_diagnostics_that_it_marks() {
    let api = billing();
    let mut wrong = String::new();
    for (path, source) in files("conformance/rejected", &["js", "ts"]) {
        if is_seen_elsewhere(&path, &source) {
            continue;
        }
        let with = source.lines().next().and_then(|line| line.strip_prefix("// with: ")).unwrap_or_default();
        let allow = with.split_once("--allow ").map_or("", |it| it.1).split(' ').next().unwrap_or_default();
        let allow: Vec<String> = allow.split(',').map(String::from).collect();
        let options = Options { api: with.contains("--api").then_some(&api), allow: &allow, is_std: false };
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
        let (marked, reported) = (marked(&source), reported(&source, &diagnostics));
        if marked != reported {
            let _ = writeln!(wrong, "{path}\nmarks\n{marked}gives\n{reported}");
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

/// Whether a case stops a run, is no text, or has limits of its own: conformance has it.
fn is_seen_elsewhere(path: &str, source: &str) -> bool {
    let at_run_time = ["/B0001", "/B0242", "/B0286", "/B029"];
    at_run_time.iter().any(|code| path.contains(code)) || source.starts_with("// with: --compile-")
}
