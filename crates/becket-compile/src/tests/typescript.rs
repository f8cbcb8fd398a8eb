//! A table of forms of TypeScript with Node's answers: whether it takes them, and what its type stripping leaves of them.

use becket_bytecode::erased::blanked;
use becket_syntax::{Language, ParseOptions, parse_module};
use bumpalo::Bump;

use crate::module::erased;

/// The text that a line of the table writes as a JSON string, and the rest of the line.
fn quoted(line: &str) -> Option<(String, &str)> {
    let mut units: Vec<u16> = Vec::new();
    let mut chars = line.strip_prefix('"')?.chars();
    loop {
        match chars.next()? {
            '"' => return Some((String::from_utf16(&units).ok()?, chars.as_str().trim_start())),
            '\\' => match chars.next()? {
                'n' => units.push(10),
                'r' => units.push(13),
                't' => units.push(9),
                'u' => {
                    let digits: String = chars.by_ref().take(4).collect();
                    units.push(u16::from_str_radix(&digits, 16).ok()?);
                }
                other => units.push(other as u16),
            },
            c => units.extend_from_slice(c.encode_utf16(&mut [0; 2])),
        }
    }
}

/// What is left of a source, or the codes of what is wrong with it.
fn stripped(source: &str) -> Result<String, Vec<String>> {
    let arena = Bump::new();
    let options = ParseOptions { language: Language::TypeScript, ..ParseOptions::default() };
    let (module, diagnostics) = parse_module(&arena, source, &options);
    if diagnostics.has_errors() {
        return Err(diagnostics.iter().map(|it| it.code.to_string()).collect());
    }
    let erased: Vec<_> = module.erased.iter().map(erased).collect();
    Ok(blanked(source, 0, &erased))
}

#[test]
fn forms_of_typescript_are_taken_and_stripped_as_node_takes_and_strips_them() {
    let table = include_str!("typescript.txt");
    let mut n_forms = 0;
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (verdict, rest) = line.split_once(' ').expect("a verdict and a source");
        let (source, rest) = quoted(rest).expect("a source");
        let found = stripped(&source);
        let is_right = match (verdict, &found) {
            ("accept", Ok(text)) => quoted(rest).is_none_or(|(expected, _)| expected == *text),
            ("refuse" | "left-to-the-checker", _) => found.is_err() == (verdict == "refuse"),
            ("refused-by-name", Err(codes)) => codes.iter().all(|code| rest.split(' ').any(|it| it == code)),
            _ => false,
        };
        if !is_right {
            wrong.push(format!("{line}\n   {found:?}"));
        }
        n_forms += 1;
    }
    assert!(n_forms > 750, "{n_forms}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
