//! `cargo xtask test262`: a checkout of the ECMAScript conformance suite, run through Becket and counted by directory.
//! Not here: the processes that run the tests (`batch.rs`), and the page that shows the counts (`summary.rs`).
//! None of the suite is in this repository: the person names a checkout.
//!
//! Reading order: `meta` (what a test says of itself), `exclusion` (what is not run, and why), `harness` (a test becomes a module),
//! `verdict` (how it ended), `report` (counts by directory).

mod exclusion;
mod harness;
mod meta;
mod report;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::Result;
use crate::batch::{Pool, Profile};
use crate::node::Node;
use crate::process;

use exclusion::{Exclusions, Rule};
use harness::Harness;
use meta::Meta;
use report::Report;
use verdict::{Test, Verdict};

pub(crate) use report::{COLUMNS, Shares, recorded_shares, row};

/// A test that takes longer hangs: the limit of steps ends a run of Becket before.
const TEST_LIMIT: Duration = Duration::from_mins(1);

/// What the person asked for.
struct Options {
    suite: PathBuf,
    /// The part of `test/` that is run.
    only: String,
    list: Option<String>,
    record: bool,
    profile: Profile,
}

/// `cargo xtask test262 PATH [--only SUBPATH] [--list VERDICT] [--record] [--release]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let options = options(args)?;
    let exclusions = Exclusions::read()?;
    let harness = Harness::new(&options.suite);
    let pool = Pool::build(options.profile, TEST_LIMIT)?;
    let node = Node::find()?;
    let files = files(&options.suite.join("test"), &options.only)?;
    let judged = process::in_parallel(&files, |file| {
        let judged = judge(&options.suite, file, &exclusions, &harness, &pool, &node);
        judged.map(|(test, verdict)| (file.clone(), test, verdict))
    });
    let mut report = Report::new(&options.only);
    for judged in judged {
        let (file, test, verdict) = judged?;
        report.add(&file, test.as_ref(), verdict);
    }
    report.print(options.list.as_deref());
    if options.record {
        report.record()?;
    }
    match report.n_bad() {
        0 => Ok(()),
        n => Err(format!("{n} tests ended wrongly; `--list wrong` and `--list crash` name them")),
    }
}

fn options(args: &[String]) -> Result<Options> {
    let mut options =
        Options { suite: PathBuf::new(), only: String::new(), list: None, record: false, profile: Profile::Dev };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--only" => value()?.trim_matches('/').clone_into(&mut options.only),
            "--list" => options.list = Some(value()?.clone()),
            "--record" => options.record = true,
            "--release" => options.profile = Profile::Release,
            option if option.starts_with('-') => return Err(format!("test262 has no option {option}")),
            path => options.suite = path.into(),
        }
    }
    if options.record && !options.only.is_empty() {
        return Err("--record is for the whole suite".into());
    }
    if options.suite.join("harness/assert.js").is_file() {
        Ok(options)
    } else {
        Err("name a checkout of the suite: `cargo xtask test262 PATH`, where PATH/harness/assert.js is".into())
    }
}

/// The tests below `test/ONLY`, by their path below `test/`, in order. Fixtures are parts of other tests.
fn files(tests: &Path, only: &str) -> Result<Vec<String>> {
    let start = tests.join(only);
    let start = if start.exists() { start } else { tests.join(format!("{only}.js")) };
    if !start.exists() {
        return Err(format!("{} is not there", start.display()));
    }
    let mut found = Vec::new();
    let mut paths = vec![start];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            for entry in entries {
                paths.push(entry.map_err(|error| error.to_string())?.path());
            }
            continue;
        }
        let name = path.strip_prefix(tests).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if name.strip_suffix(".js").is_some_and(|name| !name.ends_with("_FIXTURE")) {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// What became of one test; no test where it is not run.
fn judge(
    suite: &Path,
    file: &str,
    exclusions: &Exclusions,
    harness: &Harness,
    pool: &Pool,
    node: &Node,
) -> Result<(Option<Test>, Verdict)> {
    let path = suite.join("test").join(file);
    let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let source = String::from_utf8_lossy(&bytes).into_owned();
    let meta = Meta::of(&source);
    let rule = exclusions.of(file, &meta);
    if matches!(rule, Some(Rule::Skip)) {
        return Ok((None, Verdict::Skipped));
    }
    let module = harness.module(&meta, &source)?;
    let test = Test { meta, is_claimed: rule.is_none() };
    let verdict = verdict::of(&test.meta, &pool.run("test.js", &module)?);
    let verdict = match verdict {
        Verdict::Wrong(text) => verdict::beside_node(file, &module, text, pool, node)?,
        Verdict::Refused(text) if verdict::is_syntax(&text) => verdict::parsed_by_node(file, &module, text, node)?,
        other => other,
    };
    Ok((Some(test), verdict))
}
