//! `conformance/SUMMARY.md`: what Becket runs, what it refuses, and how each is tested, made from the cases, the table of builtins,
//! the codes and the last recorded run of the ECMAScript suite.
//! Not here: writing it (`docs.rs`), running cases (`conformance.rs`) and the suite (`test262.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::Result;
use crate::case::{self, Case};
use crate::process;
use crate::searches;
use crate::test262;

const OPENING: &str = "# What Becket runs, and how that is tested

Written by `cargo xtask docs` from the cases here, `stdlib-api/builtins.txt`, the diagnostic codes and the last recorded run of the
ECMAScript conformance suite. The rule that all of it holds up: what is accepted behaves as in Node 24 with `TZ=UTC`; the rest is
refused with a diagnostic.

| tested by | what | command |
| --- | --- | --- |
| cases | each rule by a small hook, what it prints recorded from Node | `cargo xtask conformance` |
| generated programs | whole programs from a seed, printed output and exceptions against Node | `cargo xtask differential` |
| generated numbers, dates and URLs | formatting and parsing, value by value, against Node | `cargo xtask numbers`, `cargo xtask dates`, `cargo xtask urls` |
| generated regular expressions | patterns over subjects, every match and group against Node | `cargo xtask regexes` |
| all code points | case mappings and normal forms of every character against Node | `cargo xtask characters` |
| hostile programs | programs that try to take too much, each with its end, time and memory | `cargo xtask hostile` |
| damaged sources | cases with tokens removed, added and swapped: Becket and Node accept the same | `cargo xtask mutants` |
| collections everywhere | each case once more with a collection at every allocation, same steps | `cargo xtask stress` |
| the ECMAScript suite | a checkout of it, by directory | `cargo xtask test262 PATH` |
";

/// The whole page.
pub(crate) fn page() -> Result<String> {
    let mut page = String::from(OPENING);
    cases(&mut page, &case::all("")?);
    searches::section(&mut page)?;
    builtins(&mut page, &process::read(&process::root().join("stdlib-api/builtins.txt"))?);
    refusals(&mut page)?;
    shares(&mut page)?;
    Ok(page)
}

/// How many cases each folder has.
fn cases(page: &mut String, cases: &[Case]) {
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases {
        *folders.entry(case.folder()).or_default() += 1;
    }
    let _ = write!(page, "\n## Cases\n\n{} in all.\n\n| folder | cases |\n| --- | ---: |\n", cases.len());
    for (folder, n) in folders {
        let _ = writeln!(page, "| [{folder}]({folder}) | {n} |");
    }
}

/// What Becket does with the properties of one builtin object.
#[derive(Debug, Default, PartialEq, Eq)]
struct Object {
    name: String,
    done: usize,
    later: Vec<String>,
    refused: Vec<String>,
}

fn builtins(page: &mut String, table: &str) {
    page.push_str("\n## Builtins\n\n| object | in | not yet | refused |\n| --- | ---: | --- | --- |\n");
    for Object { name, done, later, refused } in objects(table) {
        let _ = writeln!(page, "| `{name}` | {done} | {} | {} |", listed(&later), listed(&refused));
    }
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<String>>().join(" ")
}

/// The objects of the table with their functions by status. Where a constructor is refused, so is all that it has.
fn objects(table: &str) -> Vec<Object> {
    let mut objects: Vec<Object> = Vec::new();
    for row in table.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        let (declared, status) = row.split_once(" : ").unwrap_or((row, ""));
        let is_object = declared.starts_with("= ");
        let mut words = declared.trim_start_matches("= ").split_whitespace();
        let key = words.next().unwrap_or_default().to_owned();
        if is_object {
            objects.push(Object { name: key.clone(), ..Object::default() });
        }
        let Some(object) = objects.last_mut() else { continue };
        let key = if is_object { format!("{}()", object.name) } else { key };
        match status.split(' ').next().unwrap_or_default() {
            "" => {}
            "later" => object.later.push(key),
            "refused" => object.refused.push(key),
            _ => object.done += 1,
        }
    }
    objects.retain(|object| object.done > 0 || !object.later.is_empty() || !object.refused.is_empty());
    objects
}

/// What is valid JavaScript or TypeScript and refused: the codes B02xx to B04xx that have a rejected case.
fn refusals(page: &mut String) -> Result<()> {
    let table = process::read(&process::root().join("crates/becket-syntax/src/codes.rs"))?;
    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    for case in case::all("rejected/")? {
        let name = case.name.rsplit('/').next().unwrap_or_default();
        *shown.entry(name.chars().take(5).collect()).or_default() += 1;
    }
    page.push_str(
        "\n## Out\n\nWhat is refused, beside what Node refuses too.\n\n| code | what | cases |\n| --- | --- | ---: |\n",
    );
    let mut seen = BTreeSet::new();
    for (code, title) in table.lines().filter_map(titled) {
        let is_ours = ("B0200".."B0500").contains(&code.as_str());
        if let (true, Some(n), true) = (is_ours, shown.get(&code), seen.insert(code.clone())) {
            let _ = writeln!(page, "| [{code}](../docs/diagnostics/{code}.md) | {title} | {n} |");
        }
    }
    Ok(())
}

/// The code and title in a row such as `201 With "`with`";`.
fn titled(line: &str) -> Option<(String, String)> {
    let (row, title) = line.trim().strip_suffix("\";")?.split_once(" \"")?;
    let number: u16 = row.split_whitespace().next()?.parse().ok()?;
    let title = title.replace("\\\\", "\\").replace("\\\"", "\"");
    Some((format!("B{number:04}"), title.replace('|', "\\|")))
}

fn shares(page: &mut String) -> Result<()> {
    page.push_str(
        "\n## The ECMAScript suite\n\n\
         The last recorded run (`test262/README.md` says what the columns mean): wrong and crash must be 0; the last column is the\n\
         share that passes of the tests that must run to their end and that Becket claims.\n\n",
    );
    let _ = writeln!(page, "| directory | {} |", test262::COLUMNS.join(" | "));
    let _ = writeln!(page, "| --- |{}", " ---: |".repeat(test262::COLUMNS.len()));
    let mut total = test262::Shares::default();
    for (directory, shares) in test262::recorded_shares()? {
        let _ = writeln!(page, "{}", test262::row(&directory, &shares));
        total.sum(&shares);
    }
    let _ = writeln!(page, "{}", test262::row("all", &total));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builtins_are_counted_by_status() {
        let table = "# c\n= Math object proto=Object.prototype\nabs w-c fn 1 : native . n\nrandom w-c fn 0 : later\nE --- value 1\n= Proxy fn 2 proto=Function.prototype : refused\n";
        let objects = objects(table);
        assert_eq!(objects[0], Object { name: "Math".into(), done: 1, later: vec!["random".into()], refused: vec![] });
        assert_eq!(objects[1].refused, ["Proxy()"]);
    }

    #[test]
    fn a_title_is_read_from_its_row() {
        assert_eq!(titled("    201 With \"`with`\";"), Some(("B0201".into(), "`with`".into())));
        assert_eq!(titled(r#"    299 Unlike "`\\q` or \"`|`\"";"#), Some(("B0299".into(), r#"`\q` or "`\|`""#.into())));
        assert_eq!(titled("    let n = 5;"), None);
    }
}
