//! Parses files and says what came of it: `cargo run --release -p becket-syntax --example parse -- [--tree] [--time] FILE…`.
//! With `--time`, the best of 200 parses of each file; with `--list`, the names of the files come from standard input,
//! one a line, and each gets one line of answer (accepted, or the first code). With `--all`, each diagnostic as one line:
//! line, column, length, severity, code and headline.

use std::io::BufRead;
use std::time::Instant;

use becket_syntax::diagnostic::Severity;
use becket_syntax::render::{Colour, render_all};
use becket_syntax::{Language, ParseOptions, parse_declarations, parse_module, print, retell, source};
use bumpalo::Bump;

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let mut flag = |name: &str| {
        let before = args.len();
        args.retain(|arg| arg != name);
        args.len() < before
    };
    let (tree, time, list, all) = (flag("--tree"), flag("--time"), flag("--list"), flag("--all"));
    if list {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            println!("{}", answer(&line));
        }
    }
    for path in &args {
        if all {
            show_lines(path);
        } else {
            show(path, tree, time);
        }
    }
}

fn show_lines(path: &str) {
    let bytes = std::fs::read(path).unwrap_or_default();
    let Ok(text) = source::decode(&bytes) else { return };
    let arena = Bump::new();
    let diagnostics = if path.ends_with(".d.ts") {
        parse_declarations(&arena, text).1
    } else {
        retell(text, &options(path), parse_module(&arena, text, &options(path)).1)
    };
    for it in &diagnostics {
        let before = text.get(..it.span.start as usize).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        let length = it.span.text(text).lines().next().unwrap_or("").chars().count();
        let severity = if it.severity == Severity::Error { "error" } else { "warning" };
        println!("{line}:{column} {length} {severity}[{}] {}", it.code, it.headline);
    }
}

fn options(path: &str) -> ParseOptions {
    let language = if std::path::Path::new(path).extension().is_some_and(|it| it == "ts") {
        Language::TypeScript
    } else {
        Language::JavaScript
    };
    ParseOptions { language, source_bytes_max: 1 << 26, ..ParseOptions::default() }
}

fn answer(path: &str) -> String {
    let Ok(bytes) = std::fs::read(path) else { return format!("unreadable {path}") };
    let Ok(text) = source::decode(&bytes) else { return format!("B0001 {path}") };
    let arena = Bump::new();
    let diagnostics = retell(text, &options(path), parse_module(&arena, text, &options(path)).1);
    match diagnostics.iter().next() {
        None => format!("ok {path}"),
        Some(first) => format!("{} {path} {} {}", first.code, first.span.start, first.headline),
    }
}

fn show(path: &str, tree: bool, time: bool) {
    let bytes = std::fs::read(path).unwrap_or_default();
    let Ok(text) = source::decode(&bytes) else {
        println!("{path}: not UTF-8");
        return;
    };
    let arena = Bump::new();
    let (module, diagnostics) = parse_module(&arena, text, &options(path));
    let diagnostics = retell(text, &options(path), diagnostics);
    if !diagnostics.is_empty() {
        println!("{}", render_all(&diagnostics, text, path, Colour::Plain));
    }
    if tree {
        print!("{}", print::module(&module));
    }
    if time {
        let mut best = f64::MAX;
        for _ in 0..200 {
            let arena = Bump::new();
            let start = Instant::now();
            let (module, _) = parse_module(&arena, text, &options(path));
            best = best.min(start.elapsed().as_secs_f64() * 1e6);
            assert!(module.n_nodes > 0);
        }
        println!("{path}: {} lines, {} nodes, {best:.0} µs", text.lines().count(), module.n_nodes);
    }
}
