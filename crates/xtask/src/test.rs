//! `cargo xtask test`: every suite there is, one after the other, and the counts of all on the last line.
//! Not here: the suites. A suite is a row of `SUITES`; it prints what it likes and gives its counts.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::Result;
use crate::calibrate;
use crate::conformance;
use crate::deep;
use crate::differential;
use crate::formats;
use crate::hostile;
use crate::instructions;
use crate::mutants;
use crate::process;
use crate::python;
use crate::regexes;
use crate::stress;
use crate::tally::Tally;
use crate::tidy;

/// A suite's name, and what runs it.
type Suite = (&'static str, fn() -> Result<Tally>);

/// In the order in which they run.
const SUITES: &[Suite] = &[
    // First, before the suites that hold much in memory: what a process is seen to have resident begins with what its parent had.
    ("hostile programs", hostile::suite),
    ("time a step of builtins", calibrate::suite),
    ("what the compiler cannot check", tidy::suite),
    ("Rust tests", rust),
    ("Python", python::suite),
    ("conformance against Node", conformance::suite),
    ("conformance with a collection at every allocation", stress::suite),
    ("deep and cyclic values through every builtin", deep::suite),
    ("generated programs against Node", differential::suite),
    ("generated regular expressions against Node", regexes::suite),
    ("generated numbers, dates and URLs against Node", formats::suite),
    ("damaged sources against Node", mutants::suite),
    ("instructions of kernels", instructions::suite),
];

/// `cargo xtask test`
pub(crate) fn command(args: &[String]) -> Result<()> {
    if !args.is_empty() {
        return Err("test takes no arguments; `cargo test -p CRATE NAME` runs a part".into());
    }
    let mut total = Tally::default();
    for (name, suite) in SUITES {
        println!("== {name}");
        total += suite().unwrap_or_else(|error| {
            println!("error: {name}: {error}");
            Tally { passed: 0, failed: 1 }
        });
    }
    println!("{total}");
    // The counts are the last line, so a failure says no more than its exit code.
    if total.failed == 0 { Ok(()) } else { std::process::exit(1) }
}

/// Unit, snapshot and property tests and the examples in the documentation.
fn rust() -> Result<Tally> {
    let mut child = process::cargo()
        .args(["test", "--workspace", "--locked", "--no-fail-fast"])
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo: {error}"))?;
    let mut tally = Tally::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line.map_err(|error| error.to_string())?;
            if let Some(counts) = counts(&line) {
                tally += counts;
            }
            if !is_noise(&line) {
                println!("{line}");
            }
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if !status.success() && tally.failed == 0 {
        // A crate did not build, or a test binary died before it could count.
        tally.failed = 1;
    }
    Ok(tally)
}

/// The counts in a line such as `test result: ok. 5 passed; 0 failed; 0 ignored; …`.
fn counts(line: &str) -> Option<Tally> {
    let rest = line.strip_prefix("test result: ")?;
    let number = |word: &str| -> Option<usize> {
        let (before, _) = rest.split_once(word)?;
        before.trim_end().rsplit([' ', ';']).next()?.parse().ok()
    };
    Some(Tally { passed: number(" passed")?, failed: number(" failed")? })
}

/// Lines that say only that nothing went wrong.
fn is_noise(line: &str) -> bool {
    line.is_empty()
        || line.ends_with(" ... ok")
        || (line.starts_with("running ") && line.contains(" test"))
        || line.starts_with("test result: ok.")
        || line.starts_with("all doctests ran in ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_the_result_line() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.01s";
        assert_eq!(counts(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(counts("running 3 tests"), None);
    }

    #[test]
    fn a_failing_test_is_never_left_out() {
        assert!(!is_noise("test tests::a_hook_runs ... FAILED"));
        assert!(is_noise("test tests::a_hook_runs ... ok"));
    }
}
