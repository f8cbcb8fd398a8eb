//! Nothing that Node runs and conformance holds is refused.

use std::fs;
use std::path::{Path, PathBuf};

use becket_syntax::codes::Code;

use super::checked;
use crate::Options;

fn scripts(folder: &Path, found: &mut Vec<PathBuf>) {
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
                // Tagged templates wait for the machine's template objects; their cases are here already.
                let unexpected = diagnostics.iter().filter(|it| it.code != Code::TaggedTemplate);
                refused.extend(
                    unexpected.map(|it| format!("{file}: {} {} `{}`", it.code, it.headline, it.span.text(&source))),
                );
            }
        });
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}
