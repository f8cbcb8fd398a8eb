//! Runs the cases through Becket and compares, or records those that Node runs too again.
//! Not here: what a case expects (`case.rs`, `expectation.rs`), generated programs (`differential.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::case::{self, Case, Kind};
use crate::docs;
use crate::expectation::{self, Ending};
use crate::node::Node;
use crate::process;
use crate::tally::Tally;

/// A case that runs longer than this hangs: limits end a run of Becket long before.
pub(crate) const CASE_LIMIT: Duration = Duration::from_mins(2);

/// What the person asked for.
enum Mode {
    Check,
    /// Record what Node prints.
    Bless,
    /// Check, then take the cases that agree off `not-yet.txt`.
    Settle,
}

/// `cargo xtask conformance [--bless | --settle] [FILTER]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let mut mode = Mode::Check;
    let mut filter = "";
    for arg in args {
        match arg.as_str() {
            "--bless" => mode = Mode::Bless,
            "--settle" => mode = Mode::Settle,
            option if option.starts_with('-') => return Err(format!("conformance has no option {option}")),
            word => filter = word.trim_end_matches(".js"),
        }
    }
    let cases = if matches!(mode, Mode::Bless) { case::recorded(filter)? } else { case::all(filter)? };
    if cases.is_empty() {
        return Err(format!("no case has `{filter}` in its name"));
    }
    let tally = match mode {
        Mode::Bless => return bless(&cases),
        Mode::Check => {
            let tally = check(&cases, false)?;
            if filter.is_empty() {
                docs::check().unwrap_or_else(|stale| println!("{stale}"));
            }
            tally
        }
        Mode::Settle => check(&cases, true)?,
    };
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the cases failed", tally.failed)) }
}

/// Every case that `cargo xtask test` does not run elsewhere: hostile programs have a suite of their own, which checks the same and
/// more.
pub(crate) fn suite() -> Result<Tally> {
    let mut cases = case::all("")?;
    cases.retain(|case| !case.name.starts_with("hostile/"));
    check(&cases, false)
}

/// The `becket` binary: `BECKET_BINARY` if it is set, else the one that cargo builds.
///
/// # Errors
/// If it cannot be built, or does not run a hook of one line.
pub(crate) fn becket() -> Result<PathBuf> {
    let binary = if let Some(binary) = std::env::var_os("BECKET_BINARY") {
        PathBuf::from(binary)
    } else {
        process::run(process::cargo().args(["build", "--quiet", "--locked", "--package", "becket-cli"]))?;
        process::target_dir().join("debug").join(format!("becket{}", std::env::consts::EXE_SUFFIX))
    };
    let probe = process::target_dir().join("conformance-probe.js");
    process::write(&probe, "console.log(\"ready\");\n")?;
    match outcome_in(&binary, &probe)?.as_str() {
        "ready\n" => Ok(binary),
        other => Err(format!("{} prints `{other}` for `console.log(\"ready\")`", binary.display())),
    }
}

/// What `becket run SCRIPT` did.
pub(crate) fn outcome_in(becket: &Path, script: &Path) -> Result<String> {
    case::outcome(&process::capture(&mut becket_run(becket, script, &[]), CASE_LIMIT)?)
}

fn check(cases: &[Case], settle: bool) -> Result<Tally> {
    let becket = becket()?;
    let not_yet = case::not_yet()?;
    let differences = process::in_parallel(cases, |case| difference(&becket, case));
    let mut tally = Tally::default();
    let mut folders: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut agreeing = BTreeSet::new();
    let mut known = 0;
    for (case, difference) in cases.iter().zip(differences) {
        let listed = not_yet.contains(&case.name);
        let passed = match (difference, listed) {
            (None, false) => true,
            (None, true) => {
                agreeing.insert(case.name.clone());
                if !settle {
                    println!(
                        "agrees {}\n    take it off conformance/not-yet.txt: `cargo xtask conformance --settle`",
                        case.name
                    );
                }
                settle
            }
            (Some(_), true) => {
                known += 1;
                continue;
            }
            (Some(shown), false) => {
                println!("differs {}\n{shown}", case.name);
                false
            }
        };
        tally.count(passed);
        folders.entry(case.folder()).or_default().count(passed);
    }
    for (folder, tally) in &folders {
        println!("{folder}: {tally}");
    }
    if settle {
        println!("{} cases taken off conformance/not-yet.txt", case::settle(&agreeing)?);
    }
    if known > 0 {
        println!("conformance: {known} cases are known not to pass yet (conformance/not-yet.txt)");
    }
    println!("conformance: {tally}");
    Ok(tally)
}

/// How what Becket did differs from what the case expects, if it does.
fn difference(becket: &Path, case: &Case) -> Option<String> {
    let compared = match case.kind {
        Kind::Accepted => process::read(&case.recorded()).and_then(|recorded| {
            let got = outcome_in(becket, &case.script)?;
            Ok((recorded != got).then(|| case::difference(&recorded, &got)))
        }),
        Kind::Hook => process::read(&case.recorded()).and_then(|recorded| {
            let args = ["--input".to_string(), case.events()?.to_string_lossy().into_owned()];
            let got = case::results(&process::capture(&mut becket_run(becket, &case.script, &args), CASE_LIMIT)?)?;
            Ok((recorded != got).then(|| case::difference(&recorded, &got)))
        }),
        Kind::Rejected => process::read_lossy(&case.script).and_then(|source| {
            let args = expectation::options(&source, &case.script);
            let captured = process::capture(&mut becket_run(becket, &case.script, &args), CASE_LIMIT)?;
            let (marked, got) = (expectation::marked(&source)?, expectation::reported(&captured)?);
            Ok((marked != got).then(|| case::difference(&marked, &got)))
        }),
        Kind::Ends => Ending::of_case(&case.script).and_then(|ending| {
            let mut args = ending.args.clone();
            args.push("--stats".into());
            let run = || process::capture(&mut becket_run(becket, &case.script, &args), CASE_LIMIT);
            ending.check(&run()?, &run()?).map(|()| None)
        }),
    };
    compared.unwrap_or_else(|message| Some(indented(&message)))
}

pub(crate) fn becket_run(becket: &Path, script: &Path, args: &[String]) -> Command {
    let mut command = Command::new(becket);
    let verb = if script.to_string_lossy().ends_with(".d.ts") { "check" } else { "run" };
    command.arg(verb).arg(script).args(args).env("NO_COLOR", "1");
    command
}

fn bless(cases: &[Case]) -> Result<()> {
    let node = Node::find()?;
    let mut changed = 0;
    let mut failures = Vec::new();
    for (case, recorded) in cases.iter().zip(process::in_parallel(cases, |case| record(&node, case))) {
        match recorded {
            Ok(true) => {
                changed += 1;
                println!("recorded {}", case.name);
            }
            Ok(false) => {}
            Err(message) => failures.push(format!("{}\n{}", case.name, indented(&message))),
        }
    }
    println!("{} cases, {changed} outputs changed", cases.len());
    if failures.is_empty() { Ok(()) } else { Err(format!("Node cannot run:\n{}", failures.join("\n"))) }
}

/// Records what Node prints for a case; says whether that is news.
fn record(node: &Node, case: &Case) -> Result<bool> {
    let mut command = node.command();
    if case.kind == Kind::Hook {
        command.arg(case::home().join("hooks.mjs")).arg(&case.script).arg(case.events()?);
    } else {
        command.arg("--import").arg(case::home().join("uncaught.mjs")).arg(&case.script);
    }
    let captured = process::capture(&mut command, CASE_LIMIT)?;
    if !matches!(captured.code, Some(0 | 1)) || captured.stdout.contains(&*process::root().to_string_lossy()) {
        return Err(format!(
            "exit code {:?}, or a path of this machine in the output\n{}",
            captured.code, captured.stderr
        ));
    }
    let path = case.recorded();
    if path.exists() && process::read(&path)? == captured.stdout {
        return Ok(false);
    }
    process::write(&path, &captured.stdout)?;
    Ok(true)
}

fn indented(text: &str) -> String {
    text.lines().take(20).flat_map(|line| ["    ", line, "\n"]).collect()
}
