//! `cargo xtask docs`: pages that are made from tables, so that they cannot say anything else than those; `cargo xtask docs
//! --check` and a test hold them fresh.
//! Not here: pages that people write, and what the summary says (`summary.rs`).

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::Result;
use crate::process;
use crate::summary;

/// A page: where it is, and what makes it.
type Page = (&'static str, fn() -> Result<String>);

const PAGES: &[Page] = &[("docs/bytecode.md", bytecode), ("conformance/SUMMARY.md", summary::page)];

/// `cargo xtask docs [--check]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let is_check = match args {
        [] => false,
        [arg] if arg == "--check" => true,
        _ => return Err("docs takes `--check` or nothing".into()),
    };
    if is_check {
        return check();
    }
    for (name, make) in PAGES {
        process::write(&path(name), &make()?)?;
        println!("{name}");
    }
    Ok(())
}

/// Fails where a page is not what the tables say now.
pub(crate) fn check() -> Result<()> {
    let stale = stale()?;
    if stale.is_empty() { Ok(()) } else { Err(stale_message(&stale)) }
}

fn path(name: &str) -> PathBuf {
    process::root().join(name)
}

/// The pages that are not what would be written now.
fn stale() -> Result<Vec<&'static str>> {
    let mut found = Vec::new();
    for (name, make) in PAGES {
        if process::read(&path(name)).ok().as_deref() != Some(make()?.as_str()) {
            found.push(*name);
        }
    }
    Ok(found)
}

fn stale_message(stale: &[&str]) -> String {
    format!("{}: not what the tables say now; `cargo xtask docs` writes it", stale.join(", "))
}

/// A row of the opcode table.
#[derive(Debug, PartialEq, Eq)]
struct Op {
    name: String,
    number: u8,
    operands: String,
    cost: String,
    flags: String,
    doc: String,
}

/// `docs/bytecode.md`.
fn bytecode() -> Result<String> {
    let source = process::read(&path("crates/becket-bytecode/src/ops.rs"))?;
    let ops = ops_in(&source);
    if ops.is_empty() {
        return Err("ops.rs: no row of the table was understood".into());
    }
    let mut page = String::from(
        "# Bytecode\n\n\
         Written by `cargo xtask docs` from `crates/becket-bytecode/src/ops.rs`; change it there.\n\n",
    );
    for line in source.lines().map_while(|line| line.strip_prefix("//!")).skip(4) {
        page.push_str(line.strip_prefix(' ').unwrap_or(line));
        page.push('\n');
    }
    page.push_str(
        "\nA price is in steps, and is paid for a whole block when a branch goes to it. Work in proportion to a value is paid for beside it.\n\
         \n## Operands\n\n| kind | what it is |\n| --- | --- |\n",
    );
    for (name, doc) in variants_in(&source, "pub enum Kind {") {
        let _ = writeln!(page, "| `{name}` | {doc} |");
    }
    page.push_str("\n## What an operation may do\n\n| flag | meaning |\n| --- | --- |\n");
    for (name, doc) in variants_in(&source, "pub enum Flag {") {
        let _ = writeln!(page, "| {name} | {doc} |");
    }
    page.push_str("\n## Operations\n\n| number | name | operands | steps | flags | what it does |\n| ---: | --- | --- | ---: | --- | --- |\n");
    for Op { name, number, operands, cost, flags, doc } in &ops {
        let doc = doc.replace('|', "\\|");
        let _ = writeln!(page, "| {number} | `{name}` | {operands} | {cost} | {flags} | {doc} |");
    }
    Ok(page)
}

/// The rows of the table: `Name = 1 { a: Dst } cost 1, Throws;` under their documentation.
fn ops_in(source: &str) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut doc = String::new();
    for line in source.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("///") {
            doc.push_str(text);
            continue;
        }
        if let Some(op) = op_in(line, doc.trim()) {
            ops.push(op);
        }
        doc.clear();
    }
    ops
}

fn op_in(line: &str, doc: &str) -> Option<Op> {
    let (name, rest) = line.strip_suffix(';')?.split_once(" = ")?;
    let (number, rest) = rest.split_once(" {")?;
    let (operands, rest) = rest.split_once('}')?;
    let rest = rest.trim().strip_prefix("cost ")?;
    let (cost, flags) = rest.split_once(", ").unwrap_or((rest, ""));
    let operands = operands.trim();
    Some(Op {
        name: name.into(),
        number: number.parse().ok()?,
        operands: if operands.is_empty() { String::new() } else { format!("`{operands}`") },
        cost: cost.into(),
        flags: flags.into(),
        doc: doc.into(),
    })
}

/// The documented variants of an enum without fields.
fn variants_in(source: &str, head: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut doc = String::new();
    let lines = source.lines().skip_while(|line| *line != head).skip(1);
    for line in lines.take_while(|line| *line != "}").map(str::trim) {
        match line.strip_prefix("/// ") {
            Some(text) => {
                let _ = write!(doc, "{}{text}", if doc.is_empty() { "" } else { " " });
            }
            None => found.push((line.trim_end_matches(',').into(), std::mem::take(&mut doc))),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_are_what_the_tables_say() {
        let stale = stale().expect("the tables can be read");
        assert!(stale.is_empty(), "{}", stale_message(&stale));
    }

    #[test]
    fn a_row_of_the_table_is_read_with_its_documentation() {
        let source = "    /// `dst = a + b`.\n    /// More.\n    Add = 30 { a: Dst, b: Reg } cost 1, Throws, Branches;\n    Nop = 0 { } cost 0;\n";
        let ops = ops_in(source);
        assert_eq!(ops.len(), 2);
        assert_eq!(ops[0].doc, "`dst = a + b`. More.");
        assert_eq!(
            (ops[0].number, ops[0].operands.as_str(), ops[0].flags.as_str()),
            (30, "`a: Dst, b: Reg`", "Throws, Branches")
        );
        assert_eq!((ops[1].cost.as_str(), ops[1].flags.as_str()), ("0", ""));
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        let source = process::read(&path("crates/becket-bytecode/src/ops.rs")).expect("a source");
        let rows = source.lines().filter(|line| line.contains("} cost ") && line.ends_with(';')).count();
        assert_eq!(ops_in(&source).len(), rows);
    }
}
