//! The cases of `conformance/port/`: hooks in the manner of other platforms, and the list of all that must change in each.
//!
//! `BECKET_BLESS=1 cargo test -p becket port` writes the lists again, for a person to read.

use std::fs;
use std::path::Path;

use crate::{Effort, Host, PortGroup};

#[test]
fn every_hook_of_another_platform_has_its_list() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/port");
    let mut files: Vec<_> = fs::read_dir(&home).expect("it is there").map(|it| it.expect("read").path()).collect();
    files.retain(|path| path.extension().is_some_and(|it| it == "js"));
    files.sort();
    assert!(files.len() >= 10);
    let mut wrong = Vec::new();
    for path in files {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let mut port = Host::new().explain_port(&name, fs::read(&path).expect("read"));
        // What a later version runs is not what these lists are about.
        port.items.retain(|it| it.group != PortGroup::Language);
        let shown = port.render();
        let expected = path.with_extension("txt");
        if std::env::var_os("BECKET_BLESS").is_some() {
            fs::write(&expected, &shown).expect("written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != shown {
            wrong.push(format!("{name}\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_use_of_a_name_is_listed_and_not_only_the_first() {
    let source = "export default (e) => [process.env.A, process.env.B, Buffer.from(e).length, Buffer.from(e).length];";
    let port = Host::new().explain_port("hook.js", source);
    let places: Vec<(usize, &str)> =
        port.items.iter().map(|it| (it.column, it.code.as_deref().unwrap_or_default())).collect();
    assert_eq!(places, [(24, "B0404"), (39, "B0404"), (54, "B0405"), (77, "B0405")]);
}

#[test]
fn what_types_cannot_be_erased_is_listed_once() {
    let port = Host::new().explain_port("hook.ts", "enum Level { Low }\nnamespace Names { export const a = 1; }");
    let places: Vec<_> = port.items.iter().map(|it| (it.line, it.code.as_deref().unwrap_or_default())).collect();
    assert_eq!(places, [(1, "B0202"), (2, "B0203")]);
}

#[test]
fn more_than_twenty_places_are_listed() {
    let source = "export default () => null;\n".to_owned() + &"setTimeout(null, 1);\n".repeat(50);
    let port = Host::new().explain_port("hook.js", source);
    assert_eq!((port.items.len(), port.n_dropped), (50, 0));
    assert_eq!(port.items.last().map(|it| it.line), Some(51));
}

#[test]
fn a_text_that_cannot_be_read_is_listed_as_such() {
    let port = Host::new().explain_port("hook.js", "export default (event) => {{{");
    assert!(port.items.iter().all(|it| it.group == PortGroup::Syntax));
    assert!(!port.items.is_empty());
    let port = Host::new().explain_port("hook.js", b"let a = '\xFF';");
    assert_eq!(port.items.len(), 1);
}

#[test]
fn what_needs_nothing_says_so() {
    let port = Host::new().explain_port("hook.js", "export default (event) => event.total * 2;");
    assert_eq!((port.items.len(), port.summary().as_str()), (0, "nothing must change"));
    assert_eq!(port.count(Effort::Edit), 0);
}

#[test]
fn types_in_a_js_hook_are_told_as_such() {
    let port = Host::new().explain_port("hook.js", "export default (event: { id: string }): string => event.id;");
    let codes: Vec<&str> = port.items.iter().map(|it| it.code.as_deref().unwrap_or_default()).collect();
    assert_eq!(codes, ["B0208"]);
}
