//! What the compiler cannot check: which crate may depend on which, how long files are and how wide pages and comments, how they
//! open, what each diagnostic has, which builtins have no case, why there is each dependency.
//! Not here: formatting and lints (rustfmt, clippy).
//! Findings are printed one a line, as `path: what is wrong`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::Result;
use crate::case;
use crate::process;
use crate::tally::Tally;

/// Which of our crates each crate may depend on. The run side never depends on the compile side, so that a host can load and run
/// blobs without the compiler. Dependencies of tests are free.
const EDGES: &[(&str, &[&str])] = &[
    ("becket-regex", &[]),
    // A literal that is no regular expression is an early error.
    ("becket-syntax", &["becket-regex"]),
    ("becket-bytecode", &[]),
    ("becket-check", &["becket-syntax", "becket-bytecode"]),
    ("becket-compile", &["becket-check", "becket-syntax", "becket-bytecode", "becket-regex"]),
    // Builds the standard image from the builtins that are written in the hook language, so at build time it uses the compiler.
    ("becket-stdlib", &["becket-syntax", "becket-check", "becket-compile", "becket-bytecode"]),
    ("becket-vm", &["becket-bytecode", "becket-regex"]),
    ("becket-host", &["becket-vm", "becket-bytecode"]),
    ("becket-sqlite", &["becket-host"]),
    (
        "becket",
        &[
            "becket-syntax",
            "becket-check",
            "becket-compile",
            "becket-stdlib",
            "becket-bytecode",
            "becket-vm",
            "becket-host",
            "becket-sqlite",
        ],
    ),
    ("becket-http", &["becket"]),
    ("becket-cli", &["becket", "becket-http"]),
    ("xtask", &[]),
];

/// No file is longer.
const LINES_MAX: usize = 800;

/// The language must stay readable in one sitting.
const GRAMMAR_LINES_MAX: usize = 700;

/// No comment and no line of a page is wider, short of rows of tables, which cannot be broken.
const COLUMNS_MAX: usize = 132;

/// Files that may be longer, and why.
const LONG_FILES: &[(&str, &str)] = &[
    ("crates/becket-vm/src/interp.rs", "one match over the opcode table, whose hot state must stay in locals"),
    ("stdlib-api/lib.d.ts", "the types of the whole library, which editors and the checker read as one file"),
    ("conformance/rejected/B0601-a-source-over-a-mebibyte.js", "it shows what happens to a source of that length"),
];

/// Codes that no hook shows, and what shows them.
const WITHOUT_EXAMPLE: &[(&str, &str)] =
    &[("B0297", "only blobs without their source reach it: becket-vm's own tests make one")];

/// Crates that are workspaces of their own, so that nothing else resolves with them.
const APART: &[&str] = &["python-bindings", "fuzz", "benches/peers"];

/// Where our sources and pages are.
const FOLDERS: &[&str] =
    &["crates", "grammar", "stdlib-api", "python-bindings", "fuzz", "benches", "conformance", "docs", "examples"];

/// The pages beside those folders.
const PAGES: &[&str] = &["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];

/// `cargo xtask tidy`
pub(crate) fn command(args: &[String]) -> Result<()> {
    if !args.is_empty() {
        return Err("tidy takes no arguments".into());
    }
    let tally = suite()?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} findings", tally.failed)) }
}

/// Prints what is wrong. Each finding is a failure; a tidy workspace passes once.
pub(crate) fn suite() -> Result<Tally> {
    let findings = findings()?;
    for finding in &findings {
        println!("{finding}");
    }
    println!("tidy: {} findings", findings.len());
    Ok(Tally { passed: usize::from(findings.is_empty()), failed: findings.len() })
}

/// What is wrong, in a fixed order.
fn findings() -> Result<Vec<String>> {
    let root = process::root();
    let workspace = metadata(&root.join("Cargo.toml"))?;
    let mut findings = edges(&workspace);
    let mut dependencies = workspace.dependencies();
    for folder in APART {
        dependencies.extend(metadata(&root.join(folder).join("Cargo.toml"))?.dependencies());
    }
    findings.extend(unexplained(&dependencies, &process::read(&root.join("docs/dependencies.md"))?));
    for file in files(&root)? {
        let name = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().into_owned();
        let text = process::read_lossy(&file)?;
        findings.extend(length(&name, &text));
        findings.extend(opening(&name, &text));
        findings.extend(width(&name, &text));
    }
    findings.extend(diagnostics(&root)?);
    let table = root.join("stdlib-api/builtins.txt");
    if table.exists() {
        let mut cases = String::new();
        for case in case::recorded("")? {
            cases.push_str(&process::read(&case.script)?);
        }
        // What the host must grant is shown there.
        let capabilities = fs::read_dir(root.join("conformance/capabilities")).map_err(|error| error.to_string())?;
        for folder in capabilities.flatten() {
            let hook = folder.path().join("hook.js");
            if hook.exists() {
                cases.push_str(&process::read(&hook)?);
            }
        }
        findings.extend(untested_builtins(&process::read(&table)?, &cases));
    }
    Ok(findings)
}

/// A workspace as cargo sees it.
struct Metadata {
    packages: Vec<Value>,
}

/// Asks cargo for a workspace's crates, without their dependencies' own.
fn metadata(manifest: &Path) -> Result<Metadata> {
    let output = process::cargo()
        .args(["metadata", "--format-version", "1", "--no-deps", "--manifest-path"])
        .arg(manifest)
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let mut value: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    match value["packages"].take() {
        Value::Array(packages) => Ok(Metadata { packages }),
        _ => Err("cargo metadata names no packages".into()),
    }
}

impl Metadata {
    /// What its crates take from registries, for whatever purpose.
    fn dependencies(&self) -> BTreeSet<String> {
        let all = self.packages.iter().flat_map(|package| list(&package["dependencies"]));
        let theirs = all.filter(|dependency| dependency["path"].is_null());
        theirs.filter_map(|dependency| dependency["name"].as_str().map(String::from)).collect()
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Dependencies between our crates that `EDGES` does not allow.
fn edges(metadata: &Metadata) -> Vec<String> {
    let mut findings = Vec::new();
    let ours: BTreeSet<&str> = metadata.packages.iter().filter_map(|package| package["name"].as_str()).collect();
    for package in &metadata.packages {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed)) = EDGES.iter().find(|(from, _)| *from == name) else {
            findings.push(format!("crates/{name}: a new crate needs a row in EDGES (crates/xtask/src/tidy.rs)"));
            continue;
        };
        for dependency in list(&package["dependencies"]).iter().filter(|dependency| dependency["kind"] != "dev") {
            let to = dependency["name"].as_str().unwrap_or_default();
            if ours.contains(to) && !allowed.contains(&to) {
                findings.push(format!("crates/{name}/Cargo.toml: {name} may not depend on {to}"));
            }
        }
    }
    findings
}

/// Dependencies without a row in `docs/dependencies.md`, and rows without a dependency.
fn unexplained(dependencies: &BTreeSet<String>, page: &str) -> Vec<String> {
    let rows: BTreeSet<String> =
        page.lines().filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned())).collect();
    let missing =
        dependencies.difference(&rows).map(|name| format!("docs/dependencies.md: no row says what `{name}` is for"));
    let left = rows.difference(dependencies).map(|name| format!("docs/dependencies.md: nothing depends on `{name}`"));
    missing.chain(left).collect()
}

/// Our own sources and pages, in order; not what was installed, built or fetched.
fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = PAGES.iter().map(|name| root.join(name)).collect();
    let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|name| root.join(name)).collect();
    folders.retain(|folder| folder.is_dir());
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !name.starts_with('.')
                    && !matches!(name.as_str(), "target" | "node_modules" | "corpus" | "__pycache__")
                {
                    folders.push(path);
                }
            } else if has_extension(&name, &["rs", "lalrpop", "js", "mjs", "ts", "py", "pyi", "md"]) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extensions.contains(&extension))
}

fn length(name: &str, text: &str) -> Option<String> {
    let max = if name == "grammar/becket.lalrpop" { GRAMMAR_LINES_MAX } else { LINES_MAX };
    let lines = text.lines().count();
    let excused = LONG_FILES.iter().any(|(file, _)| *file == name);
    match (lines > max, excused) {
        (true, false) => Some(format!("{name}: {lines} lines, and at most {max} are allowed")),
        (false, true) => Some(format!("{name}: short enough now; take it off LONG_FILES")),
        _ => None,
    }
}

fn opening(name: &str, text: &str) -> Option<String> {
    (has_extension(name, &["rs"]) && !text.starts_with("//!"))
        .then(|| format!("{name}: does not open with `//!` (what it is, what it is not, where its neighbour is)"))
}

/// Lines of a page, and comments, that are too wide to be read beside the sources: rustfmt leaves comments as they are.
fn width(name: &str, text: &str) -> Vec<String> {
    let is_bound = |line: &str| match name.rsplit_once('.') {
        Some((_, "md")) => !line.starts_with('|'),
        Some((_, "rs")) => line.trim_start().starts_with("//"),
        _ => false,
    };
    let is_wide = |line: &str| line.chars().count() > COLUMNS_MAX && is_bound(line);
    let wide = text.lines().enumerate().filter(|(_, line)| is_wide(line));
    wide.map(|(at, _)| format!("{name}:{}: wider than {COLUMNS_MAX} columns", at + 1)).collect()
}

/// Builtins that the table calls done and that no accepted case names.
fn untested_builtins(table: &str, cases: &str) -> Vec<String> {
    let named: BTreeSet<&str> =
        cases.split(|character: char| !character.is_ascii_alphanumeric() && character != '_').collect();
    let mut findings = Vec::new();
    let mut object = "";
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let (declared, status) = row.split_once(" : ").unwrap_or((row, "later"));
        let mut words = declared.split_whitespace();
        let (path, name) = match words.next() {
            Some("=") => {
                object = words.next().unwrap_or_default();
                (object.to_string(), object)
            }
            Some(key) => (format!("{object}.{key}"), key),
            None => continue,
        };
        let done = ["native", "std", "special"].iter().any(|how| status.starts_with(how));
        // Keys such as `@@iterator` are reached by the language itself.
        if done && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !named.contains(name) {
            findings.push(format!(
                "conformance/accepted/builtins: no case names {path}, and stdlib-api/builtins.txt says it is done"
            ));
        }
    }
    findings
}

/// Codes without a page or an example, and pages without a code.
fn diagnostics(root: &Path) -> Result<Vec<String>> {
    let table = root.join("crates/becket-syntax/src/codes.rs");
    let defined = if table.exists() { codes_in(&process::read(&table)?) } else { BTreeSet::new() };
    let pages = codes_of_files(&root.join("docs/diagnostics"))?;
    let examples = codes_of_files(&root.join("conformance/rejected"))?;
    let mut findings = Vec::new();
    for code in &defined {
        if !pages.contains(code) {
            findings.push(format!("docs/diagnostics/{code}.md: missing, and the code is defined"));
        }
        let excused = WITHOUT_EXAMPLE.iter().any(|(without, _)| without == code);
        if !examples.contains(code) && !excused {
            findings.push(format!("conformance/rejected/{code}-*: missing, and the code is defined"));
        }
    }
    for code in pages.union(&examples).filter(|code| !defined.contains(*code)) {
        findings.push(format!("{code}: has a page or an example, and codes.rs does not define it"));
    }
    Ok(findings)
}

/// The codes of the table's rows, such as `101 Unexpected "…";`.
fn codes_in(table: &str) -> BTreeSet<String> {
    let rows = table.lines().filter(|line| line.ends_with("\";"));
    rows.filter_map(|line| line.split_whitespace().next()?.parse::<u16>().ok())
        .map(|number| format!("B{number:04}"))
        .collect()
}

fn codes_of_files(folder: &Path) -> Result<BTreeSet<String>> {
    if !folder.is_dir() {
        return Ok(BTreeSet::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut codes = BTreeSet::new();
    for entry in entries {
        let name = entry.map_err(|error| error.to_string())?.file_name().to_string_lossy().into_owned();
        codes.extend(name.split(['-', '.']).next().filter(|word| is_code(word)).map(String::from));
    }
    Ok(codes)
}

fn is_code(word: &str) -> bool {
    word.len() == 5 && word.starts_with('B') && word[1..].bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_run_side_may_not_depend_on_the_compile_side() {
        let workspace = |kind: Value| Metadata {
            packages: vec![
                json!({ "name": "becket-vm", "dependencies": [{ "name": "becket-syntax", "kind": kind }] }),
                json!({ "name": "becket-syntax", "dependencies": [] }),
            ],
        };
        assert_eq!(
            edges(&workspace(Value::Null)),
            ["crates/becket-vm/Cargo.toml: becket-vm may not depend on becket-syntax"]
        );
        assert!(edges(&workspace(json!("dev"))).is_empty());
    }

    #[test]
    fn a_crate_without_a_row_is_a_finding() {
        let workspace = Metadata { packages: vec![json!({ "name": "becket-new", "dependencies": [] })] };
        assert_eq!(edges(&workspace).len(), 1);
    }

    #[test]
    fn a_dependency_without_a_row_and_a_row_without_a_dependency_are_findings() {
        let dependencies = BTreeSet::from(["logos".to_owned(), "memchr".to_owned()]);
        assert_eq!(unexplained(&dependencies, "| `logos` | a |\n| `memchr` | b |\n"), Vec::<String>::new());
        assert_eq!(unexplained(&dependencies, "| `logos` | a |\nsee `memchr`\n").len(), 1);
        assert_eq!(unexplained(&dependencies, "| `logos` | a |\n| `memchr` | b |\n| `clap` | c |\n").len(), 1);
    }

    #[test]
    fn only_dependencies_from_elsewhere_need_a_row() {
        let dependencies = json!([{ "name": "logos" }, { "name": "becket-vm", "path": "crates/becket-vm" }]);
        let workspace = Metadata { packages: vec![json!({ "name": "a", "dependencies": dependencies })] };
        assert_eq!(workspace.dependencies().into_iter().collect::<Vec<_>>(), ["logos"]);
    }

    #[test]
    fn a_file_of_801_lines_is_too_long_and_one_of_800_is_not() {
        assert_eq!(length("crates/x/src/a.rs", &"\n".repeat(800)), None);
        assert!(length("crates/x/src/a.rs", &"\n".repeat(801)).is_some());
    }

    #[test]
    fn a_line_of_133_columns_is_too_wide_outside_of_tables_and_one_of_132_is_not() {
        let line = |columns| "é".repeat(columns);
        assert!(width("docs/a.md", &format!("{}\n| {} |\n", line(132), line(200))).is_empty());
        assert_eq!(width("docs/a.md", &format!("\n{}\n", line(133))), ["docs/a.md:2: wider than 132 columns"]);
    }

    #[test]
    fn a_comment_of_133_columns_is_too_wide_with_its_indentation_and_other_code_is_not() {
        let comment = |columns: usize| format!("    /// {}", "é".repeat(columns - 8));
        let text = format!("{}\n{}\nlet text = \"{}\";\n", comment(132), comment(133), "é".repeat(200));
        assert_eq!(width("crates/x/src/a.rs", &text), ["crates/x/src/a.rs:2: wider than 132 columns"]);
    }

    #[test]
    fn a_builtin_that_is_done_needs_a_case() {
        let table = "= Math object proto=Object.prototype\nabs w-c fn 1 : native n\nf16round w-c fn 1 : later\n@@iterator w-c fn 0 : std\nPI --- value 3\n";
        assert_eq!(untested_builtins(table, "console.log(Math.abs(-1));"), Vec::<String>::new());
        assert_eq!(untested_builtins(table, "console.log(absolute);").len(), 1);
    }

    #[test]
    fn codes_are_read_from_the_rows_of_the_table() {
        let table = "//! 3 words;\n    101 Unexpected \"a token\";\n    2 Stray \"a character\";\n    let n = 5;\n";
        assert_eq!(codes_in(table).into_iter().collect::<Vec<_>>(), ["B0002", "B0101"]);
    }
}
