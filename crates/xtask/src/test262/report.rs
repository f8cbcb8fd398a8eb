//! Counts by directory: printed, and recorded for the summary in `conformance/test262/shares.txt`.
//! Not here: the verdicts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use crate::Result;
use crate::case;
use crate::process;

use super::verdict::{Test, Verdict};

/// How many of the commonest refusals `--list refused` sums up.
const REFUSALS_SHOWN: usize = 60;

/// The counts of one directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shares {
    pub(crate) pass: usize,
    pub(crate) refused: usize,
    pub(crate) as_node: usize,
    pub(crate) wrong: usize,
    pub(crate) crash: usize,
    pub(crate) skipped: usize,
    /// Tests that must run to their end and that Becket claims.
    pub(crate) positive: usize,
    /// How many of them do.
    pub(crate) positive_pass: usize,
}

impl Shares {
    fn add(&mut self, test: Option<&Test>, verdict: &Verdict) {
        match verdict {
            Verdict::Skipped => self.skipped += 1,
            Verdict::Pass => self.pass += 1,
            Verdict::Refused(_) => self.refused += 1,
            Verdict::AsNode(_) => self.as_node += 1,
            Verdict::Wrong(_) => self.wrong += 1,
            Verdict::Crash(_) => self.crash += 1,
        }
        let Some(test) = test else { return };
        if test.is_claimed && test.meta.negative.is_none() && !matches!(verdict, Verdict::AsNode(_)) {
            self.positive += 1;
            self.positive_pass += usize::from(*verdict == Verdict::Pass);
        }
    }

    pub(crate) fn sum(&mut self, other: &Self) {
        self.pass += other.pass;
        self.refused += other.refused;
        self.as_node += other.as_node;
        self.wrong += other.wrong;
        self.crash += other.crash;
        self.skipped += other.skipped;
        self.positive += other.positive;
        self.positive_pass += other.positive_pass;
    }

    /// How many of the positive tests pass, in per cent.
    pub(crate) fn percent(&self) -> String {
        match self.positive {
            0 => "–".into(),
            n => format!("{:.1}", self.positive_pass as f64 * 100.0 / n as f64),
        }
    }

    fn is_run(&self) -> bool {
        self.numbers().iter().sum::<usize>() > self.skipped
    }

    fn numbers(&self) -> [usize; 8] {
        let Self { pass, refused, as_node, wrong, crash, skipped, positive, positive_pass } = *self;
        [pass, refused, as_node, wrong, crash, skipped, positive, positive_pass]
    }
}

/// What the table's columns are called; the last is made from the two before it.
pub(crate) const COLUMNS: [&str; 9] =
    ["pass", "refused", "as Node", "wrong", "crash", "skipped", "positive", "of them pass", "%"];

pub(crate) fn row(name: &str, shares: &Shares) -> String {
    let mut row = format!("| {name} |");
    for number in shares.numbers() {
        let _ = write!(row, " {number} |");
    }
    let _ = write!(row, " {} |", shares.percent());
    row
}

/// All verdicts.
pub(crate) struct Report {
    /// How many names of a path make a directory.
    depth: usize,
    directories: BTreeMap<String, Shares>,
    verdicts: Vec<(String, Verdict)>,
}

impl Report {
    pub(crate) fn new(only: &str) -> Self {
        let depth = only.split('/').filter(|part| !part.is_empty()).count() + 1;
        Self { depth: depth.max(2), directories: BTreeMap::new(), verdicts: Vec::new() }
    }

    pub(crate) fn add(&mut self, file: &str, test: Option<&Test>, verdict: Verdict) {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let directory = folder.split('/').take(self.depth).collect::<Vec<&str>>().join("/");
        self.directories.entry(directory).or_default().add(test, &verdict);
        self.verdicts.push((file.to_owned(), verdict));
    }

    pub(crate) fn n_bad(&self) -> usize {
        self.directories.values().map(|shares| shares.wrong + shares.crash).sum()
    }

    pub(crate) fn print(&self, list: Option<&str>) {
        if let Some(list) = list {
            self.list(list);
        }
        println!("| directory | {} |", COLUMNS.join(" | "));
        println!("| --- |{}", " ---: |".repeat(COLUMNS.len()));
        let mut total = Shares::default();
        for (directory, shares) in &self.directories {
            if shares.is_run() {
                println!("{}", row(directory, shares));
            }
            total.sum(shares);
        }
        println!("{}", row("all", &total));
    }

    /// The tests with one verdict, and why.
    fn list(&self, wanted: &str) {
        let mut causes: BTreeMap<&str, usize> = BTreeMap::new();
        for (file, verdict) in &self.verdicts {
            let (name, text) = match verdict {
                Verdict::Skipped => ("skipped", ""),
                Verdict::Pass => ("pass", ""),
                Verdict::Refused(text) => ("refused", text.as_str()),
                Verdict::AsNode(text) => ("as-node", text.as_str()),
                Verdict::Wrong(text) => ("wrong", text.as_str()),
                Verdict::Crash(text) => ("crash", text.as_str()),
            };
            if name == wanted {
                println!("{file}: {}", text.replace('\n', " ⏎ "));
                *causes.entry(text.lines().next().unwrap_or_default()).or_default() += 1;
            }
        }
        if wanted == "refused" {
            let mut causes: Vec<(&str, usize)> = causes.into_iter().collect();
            causes.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
            println!("\nThe commonest first diagnostics:");
            for (cause, n) in causes.iter().take(REFUSALS_SHOWN) {
                println!("{n:6} {cause}");
            }
        }
        println!();
    }

    /// Writes the counts for the summary.
    pub(crate) fn record(&self) -> Result<()> {
        let mut text = String::from(
            "# Written by `cargo xtask test262 PATH --record`: counts of the last recorded run, a directory a line.\n\
             # directory: pass refused as-Node wrong crash skipped positive positive-that-pass\n",
        );
        for (directory, shares) in self.directories.iter().filter(|(_, shares)| shares.is_run()) {
            let numbers = shares.numbers().map(|number| number.to_string()).join(" ");
            let _ = writeln!(text, "{directory}: {numbers}");
        }
        process::write(&recorded_path(), &text)
    }
}

fn recorded_path() -> PathBuf {
    case::home().join("test262/shares.txt")
}

/// What the last recorded run counted, by directory.
pub(crate) fn recorded_shares() -> Result<Vec<(String, Shares)>> {
    let text = process::read(&recorded_path())?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| parsed(line).ok_or_else(|| format!("shares.txt: `{line}`"))).collect()
}

fn parsed(line: &str) -> Option<(String, Shares)> {
    let (directory, numbers) = line.split_once(": ")?;
    let numbers: Vec<usize> = numbers.split(' ').map(str::parse).collect::<std::result::Result<_, _>>().ok()?;
    let [pass, refused, as_node, wrong, crash, skipped, positive, positive_pass] = *numbers.as_slice() else {
        return None;
    };
    let shares = Shares { pass, refused, as_node, wrong, crash, skipped, positive, positive_pass };
    Some((directory.to_owned(), shares))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorded_line_is_read_back() {
        let shares =
            Shares { pass: 1, refused: 2, as_node: 3, wrong: 4, crash: 5, skipped: 6, positive: 7, positive_pass: 8 };
        let line = format!("language/asi: {}", shares.numbers().map(|number| number.to_string()).join(" "));
        assert_eq!(parsed(&line), Some(("language/asi".into(), shares)));
        assert_eq!(parsed("language/asi: 1 2"), None);
    }

    #[test]
    fn what_is_expected_to_fail_is_not_in_the_share() {
        let mut shares = Shares::default();
        let test = |text: &str, is_claimed| Test { meta: super::super::Meta::of(text), is_claimed };
        shares.add(Some(&test("", true)), &Verdict::Pass);
        shares.add(Some(&test("", true)), &Verdict::Refused(String::new()));
        shares.add(Some(&test("", false)), &Verdict::Refused(String::new()));
        shares.add(Some(&test("/*---\nnegative:\n  phase: parse\n---*/", true)), &Verdict::Pass);
        assert_eq!((shares.positive, shares.positive_pass, shares.percent().as_str()), (2, 1, "50.0"));
    }
}
