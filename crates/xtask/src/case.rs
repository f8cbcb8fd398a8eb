//! The cases in `conformance/`: where they are, what is recorded for those that Node runs too, how two outputs are compared and
//! shown.
//! Not here: running them (`conformance.rs`), what the others expect (`expectation.rs`). `conformance/README.md` describes the
//! formats.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::Result;
use crate::process::{self, Captured};

/// How many lines of a difference are shown.
const LINES_SHOWN: usize = 12;

/// What a case shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// It prints what Node printed.
    Accepted,
    /// A hook that gives for each event what Node gave.
    Hook,
    /// It is refused, with the diagnostics that it marks.
    Rejected,
    /// It ends as its first line says, in the same number of steps each time.
    Ends,
}

/// The folders with one file a case.
const FOLDERS: &[(&str, Kind)] = &[
    ("accepted", Kind::Accepted),
    ("hooks", Kind::Hook),
    ("rejected", Kind::Rejected),
    ("limits", Kind::Ends),
    ("hostile", Kind::Ends),
];

/// One case: a script and what is expected of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Case {
    pub(crate) kind: Kind,
    /// The path below `conformance/`, without `.js`: how the case is named everywhere.
    pub(crate) name: String,
    pub(crate) script: PathBuf,
}

impl Case {
    /// Where its output is recorded.
    pub(crate) fn recorded(&self) -> PathBuf {
        self.script.with_extension("out")
    }

    /// The events of a hook, which its first line names: `// events: odd.ndjson`.
    pub(crate) fn events(&self) -> Result<PathBuf> {
        let source = process::read(&self.script)?;
        let name = source.lines().next().and_then(|line| line.strip_prefix("// events: "));
        let name = name.ok_or_else(|| format!("{} does not begin with `// events: FILE`", self.name))?;
        Ok(home().join("hooks/events").join(name))
    }

    /// The folder that it is counted under.
    pub(crate) fn folder(&self) -> &str {
        self.name.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// `conformance/`.
pub(crate) fn home() -> PathBuf {
    process::root().join("conformance")
}

/// Hooks are cases; a declaration file is one only if it is named by the code that it is refused with.
fn is_case(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match name.strip_suffix(".d.ts") {
        Some(name) => name.starts_with("B0"),
        None => path.extension().is_some_and(|extension| extension == "js" || extension == "ts"),
    }
}

/// Every case whose name contains `filter`, in order.
pub(crate) fn all(filter: &str) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for (folder, kind) in FOLDERS {
        let mut folders = vec![home().join(folder)];
        folders.retain(|folder| folder.is_dir());
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            for entry in entries {
                let path = entry.map_err(|error| error.to_string())?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if is_case(&path) {
                    cases.push(Case { kind: *kind, name: name_of(&path), script: path });
                }
            }
        }
    }
    cases.retain(|case| case.name.contains(filter));
    cases.sort();
    Ok(cases)
}

/// Those that Node runs too, so that what they print is recorded.
pub(crate) fn recorded(filter: &str) -> Result<Vec<Case>> {
    let in_node = |case: &Case| matches!(case.kind, Kind::Accepted | Kind::Hook);
    Ok(all(filter)?.into_iter().filter(in_node).collect())
}

/// Cases that Becket is known not to pass yet, from `conformance/not-yet.txt`. The list may only shrink.
pub(crate) fn not_yet() -> Result<BTreeSet<String>> {
    let path = not_yet_path();
    if !path.exists() {
        return Ok(BTreeSet::new());
    }
    let text = process::read(&path)?;
    Ok(text
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !name.starts_with('#'))
        .map(String::from)
        .collect())
}

/// Writes the list without the cases in `agreeing`; a list with no case left is removed.
pub(crate) fn settle(agreeing: &BTreeSet<String>) -> Result<usize> {
    let path = not_yet_path();
    if !path.exists() {
        return Ok(0);
    }
    let text = process::read(&path)?;
    let (gone, kept): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.split_whitespace().next().is_some_and(|name| agreeing.contains(name)));
    if kept.iter().any(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        process::write(&path, &(kept.join("\n") + "\n"))?;
    } else {
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(gone.len())
}

/// What Becket did, in the form in which Node's output is recorded; or why that has no such form.
pub(crate) fn outcome(captured: &Captured) -> Result<String> {
    match captured.code {
        Some(0) => Ok(captured.stdout.clone()),
        Some(1) => match captured.stderr.lines().find_map(|line| line.strip_prefix("Uncaught ")) {
            Some(thrown) => Ok(format!("{}uncaught {thrown}\n", captured.stdout)),
            None => Err(format!("exit code 1 without a line `Uncaught …`\n{}", captured.stderr)),
        },
        Some(code) => Err(format!("exit code {code}\n{}", captured.stderr)),
        None => Err(format!("stopped: it took too long, or a signal ended it\n{}", captured.stderr)),
    }
}

/// The results of a hook, in the form in which Node's are recorded: of an exception only the name and the message count.
pub(crate) fn results(captured: &Captured) -> Result<String> {
    if !matches!(captured.code, Some(0 | 1)) {
        return outcome(captured);
    }
    Ok(captured.stdout.lines().map(|line| plain_error(line).unwrap_or_else(|| line.into()) + "\n").collect())
}

/// `{"error":{"name":…,"message":…}}` of a line that tells of an exception and perhaps says more about it.
fn plain_error(line: &str) -> Option<String> {
    let value: Value = line.starts_with("{\"error\":").then(|| serde_json::from_str(line).ok())??;
    let error = value["error"].as_object()?;
    let (name, message) = (error.get("name")?, error.get("message")?);
    Some(format!("{{\"error\":{{\"name\":{name},\"message\":{message}}}}}"))
}

/// The lines in which two outputs differ, `-` recorded and `+` got, with one line of context.
pub(crate) fn difference(recorded: &str, got: &str) -> String {
    let recorded: Vec<&str> = recorded.split('\n').collect();
    let got: Vec<&str> = got.split('\n').collect();
    let before = recorded.iter().zip(&got).take_while(|(left, right)| left == right).count();
    let most = recorded.len().min(got.len()) - before;
    let after =
        recorded.iter().rev().zip(got.iter().rev()).take(most).take_while(|(left, right)| left == right).count();
    let mut shown = String::new();
    let mut show = |mark: char, lines: &[&str]| {
        for line in lines.iter().take(LINES_SHOWN) {
            let _ = writeln!(
                shown,
                "    {mark} {}",
                line.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\"")
            );
        }
        if lines.len() > LINES_SHOWN {
            let _ = writeln!(shown, "    {mark} … {} more lines", lines.len() - LINES_SHOWN);
        }
    };
    show(' ', &recorded[before.saturating_sub(1)..before]);
    show('-', &recorded[before..recorded.len() - after]);
    show('+', &got[before..got.len() - after]);
    shown
}

fn not_yet_path() -> PathBuf {
    home().join("not-yet.txt")
}

fn name_of(script: &Path) -> String {
    let below = script.strip_prefix(home()).unwrap_or(script).with_extension("");
    below.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_shows_only_the_lines_that_differ() {
        let shown = difference("a\nb\nc\nd\n", "a\nb\nX\nd\n");
        assert_eq!(shown, "      b\n    - c\n    + X\n");
    }

    #[test]
    fn a_missing_last_line_is_a_difference() {
        assert_eq!(difference("a\nb\n", "a\n"), "      a\n    - b\n");
    }

    #[test]
    fn an_uncaught_exception_becomes_the_last_line() {
        let captured =
            Captured { stdout: "1\n".into(), stderr: "Uncaught TypeError: no\n    at f\n".into(), code: Some(1) };
        assert_eq!(outcome(&captured), Ok("1\nuncaught TypeError: no\n".into()));
    }

    #[test]
    fn of_a_failed_event_the_name_and_the_message_count() {
        let stdout = "1\n{\"error\":{\"name\":\"TypeError\",\"message\":\"no\",\"stack\":\"at f\"}}\n{\"error\":5}\n";
        let captured = Captured { stdout: stdout.into(), stderr: String::new(), code: Some(1) };
        let plain = "1\n{\"error\":{\"name\":\"TypeError\",\"message\":\"no\"}}\n{\"error\":5}\n";
        assert_eq!(results(&captured), Ok(plain.into()));
    }

    #[test]
    fn a_refusal_is_not_an_outcome() {
        let captured = Captured { stdout: String::new(), stderr: "error[B0304]: no\n".into(), code: Some(2) };
        assert_eq!(outcome(&captured), Err("exit code 2\nerror[B0304]: no\n".into()));
    }

    #[test]
    fn every_recorded_case_has_a_recorded_output_and_no_output_is_left_over() {
        let cases = recorded("").expect("conformance/ is there");
        assert!(cases.len() >= 100, "only {} cases found", cases.len());
        for case in &cases {
            assert!(case.recorded().exists(), "{} has no .out: run `cargo xtask conformance --bless`", case.name);
        }
        let outputs = cases.iter().map(Case::folder).collect::<BTreeSet<_>>().into_iter().flat_map(|folder| {
            fs::read_dir(home().join(folder))
                .expect("the folder of a case")
                .filter_map(|entry| Some(entry.ok()?.path()))
        });
        for output in outputs.filter(|path| path.extension().is_some_and(|extension| extension == "out")) {
            let is_known = ["js", "ts"].iter().any(|extension| output.with_extension(extension).exists());
            assert!(is_known, "{} belongs to no case", output.display());
        }
    }
}
