//! Nothing that Node runs and conformance holds is refused.

use std::fs;
use std::path::{Path, PathBuf};

use becket_syntax::{ParseOptions, parse_module};
use bumpalo::Bump;

use super::checked;
use crate::{Options, check};

/// All hooks below a folder.
pub(super) fn scripts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            scripts(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "js") {
            found.push(path);
        }
    }
}

#[test]
fn every_accepted_conformance_case_passes_the_checks() {
    let mut found = Vec::new();
    scripts(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../conformance/accepted")), &mut found);
    assert!(found.len() > 100, "the cases are where they were");
    let mut refused = Vec::new();
    for path in found {
        let source = fs::read_to_string(&path).expect("a case is text");
        checked(&source, &Options::default(), |checked, diagnostics| {
            if checked.is_none() {
                let file = path.display();
                refused.extend(
                    diagnostics
                        .iter()
                        .map(|it| format!("{file}: {} {} `{}`", it.code, it.headline, it.span.text(&source))),
                );
            }
        });
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn whole_hooks_and_hostile_cases_pass_the_checks_unless_they_say_otherwise() {
    let conformance = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance");
    let mut found = Vec::new();
    scripts(&conformance.join("hostile"), &mut found);
    scripts(&conformance.join("limits"), &mut found);
    scripts(&conformance.join("hooks"), &mut found);
    let mut wrong = Vec::new();
    for path in found {
        let source = fs::read_to_string(&path).expect("a case is text");
        // Nothing is declared here.
        let needs = ["// ends: refused", "// ends: any", "// with: --api"];
        let may_be_refused = source.lines().any(|line| needs.iter().any(|start| line.starts_with(start)));
        let arena = Bump::new();
        let (module, mut diagnostics) = parse_module(&arena, &source, &ParseOptions::default());
        diagnostics.append(check(&module, &source, &Options::default()).1);
        if diagnostics.has_errors() && !may_be_refused {
            let file = path.display();
            wrong.extend(
                diagnostics.iter().map(|it| format!("{file}: {} {} `{}`", it.code, it.headline, it.span.text(&source))),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
