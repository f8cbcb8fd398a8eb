//! The record of searches for differences to Node that found none: `--record` after `cargo xtask differential` and its sisters
//! adds a line to `conformance/searches.txt`, which the summary shows.
//! Not here: the searches (`differential.rs`, `formats.rs`, `mutants.rs`, `regexes.rs`).

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::process;

/// The commands that search, and how many records of each are kept.
const SEARCHES: &[&str] = &["differential", "numbers", "dates", "characters", "urls", "mutants", "regexes"];
const KEPT: usize = 3;

const RECORD: &str = "--record";

/// The arguments without `--record`, and whether it was among them, for a command that searches.
pub(crate) fn without_record(command: &str, args: &[String]) -> (Vec<String>, bool) {
    let rest: Vec<String> = args.iter().filter(|arg| *arg != RECORD || !SEARCHES.contains(&command)).cloned().collect();
    let records = rest.len() < args.len();
    (rest, records)
}

fn file() -> PathBuf {
    process::root().join("conformance/searches.txt")
}

/// Adds a search that found nothing, with the day of the commit that it ran at.
pub(crate) fn record(command: &str, args: &[String]) -> Result<()> {
    let mut git = Command::new("git");
    git.args(["log", "-1", "--format=%cs"]).current_dir(process::root());
    let day = process::capture(&mut git, Duration::from_mins(1))?.stdout.trim().to_owned();
    let kept = process::read(&file())?;
    process::write(
        &file(),
        &with(&kept, command, &format!("{day} {}", [&[command.to_owned()], args].concat().join(" "))),
    )
}

/// The records with one more, the latest of each command first, in the order of the commands.
fn with(records: &str, command: &str, line: &str) -> String {
    let mut text = String::new();
    for search in SEARCHES {
        let of_it = |line: &&str| line.split(' ').nth(1) == Some(search);
        let new = (*search == command).then_some(line);
        let old = records.lines().filter(of_it).filter(|old| new != Some(*old));
        for line in new.into_iter().chain(old).take(KEPT) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The summary's section.
pub(crate) fn section(page: &mut String) -> Result<()> {
    page.push_str(
        "\n## Searches\n\nThe latest that were recorded (`--record`). None has found a difference; what earlier ones found are cases.\n\n\
         | on code of | search |\n| --- | --- |\n",
    );
    for line in process::read(&file())?.lines() {
        let (day, search) = line.split_once(' ').ok_or_else(|| format!("{}: {line}", file().display()))?;
        let _ = writeln!(page, "| {day} | `cargo xtask {search}` |");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_records_of_each_search_are_kept() {
        let mut records = "2026-01-01 dates --seed 1\n2026-01-01 differential --seed 1\n".to_owned();
        for seed in [2, 3, 4, 4] {
            records = with(&records, "differential", &format!("2026-01-02 differential --seed {seed}"));
        }
        let lines: Vec<&str> = records.lines().collect();
        assert_eq!(
            lines,
            [
                "2026-01-02 differential --seed 4",
                "2026-01-02 differential --seed 3",
                "2026-01-02 differential --seed 2",
                "2026-01-01 dates --seed 1",
            ]
        );
    }

    #[test]
    fn only_searches_can_be_recorded_here() {
        let args = ["--record".to_owned(), "x".to_owned()];
        assert_eq!(without_record("dates", &args), (vec!["x".to_owned()], true));
        assert_eq!(without_record("test262", &args), (args.to_vec(), false));
    }
}
