//! `cargo xtask hostile`: the cases in `conformance/hostile/`, each in a process of its own, with what it took. A case fails if it
//! ends in another way than it says, if two runs take different steps, or if the process needs more memory than the limit and a
//! constant. With `--release` it may take ten times the steps, so that its time says something, and fails as well if a step takes
//! longer than [`RATIO_MAX`] times one of ordinary code.
//! Not here: how a run is measured (`measure.rs`), and the search for programs that are worse (`hunt.rs`).

use std::path::Path;
use std::time::Duration;

use crate::Result;
use crate::case::{self, Case};
use crate::conformance;
use crate::expectation::Ending;
use crate::measure::{self, Pace, RATIO_MAX, Turns, Yardstick};
use crate::process;
use crate::tally::Tally;

/// And longer than that no source compiles, in a release build.
const UNCOUNTED_MAX: Duration = Duration::from_secs(2);
/// Rows of the list of the worst.
const WORST: usize = 12;

/// What a case took.
struct Row {
    category: String,
    name: String,
    end: String,
    steps: u64,
    wall: Duration,
    rss_bytes: u64,
    /// Nothing without `--release`, and where the time is that of compiling.
    pace: Option<Pace>,
    failure: Option<String>,
}

/// `cargo xtask hostile [--release] [FILTER]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let mut filter = "";
    let mut is_release = false;
    for arg in args {
        match arg.as_str() {
            "--release" => is_release = true,
            option if option.starts_with('-') => return Err(format!("hostile has no option {option}")),
            word => filter = word.trim_end_matches(".js"),
        }
    }
    let becket = if is_release { measure::release()? } else { conformance::becket()? };
    let turns = if is_release { Some(Turns::new(&becket)?) } else { None };
    let rows = rows(&becket, filter, turns.as_ref())?;
    show(&rows);
    if let Some(turns) = &turns {
        show_yardstick(&turns.yardstick()?);
    }
    let failed = rows.iter().filter(|row| row.failure.is_some()).count();
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} hostile programs failed", rows.len())) }
}

/// Every hostile program, as `cargo xtask test` wants it.
pub(crate) fn suite() -> Result<Tally> {
    let becket = conformance::becket()?;
    let mut tally = Tally::default();
    for row in rows(&becket, "", None)? {
        if let Some(failure) = &row.failure {
            println!("hostile/{}/{}: {failure}", row.category, row.name);
        }
        tally.count(row.failure.is_none());
    }
    println!("hostile programs: {tally}");
    Ok(tally)
}

/// With `turns` as `--release` says.
fn rows(becket: &Path, filter: &str, turns: Option<&Turns<'_>>) -> Result<Vec<Row>> {
    let mut cases = case::all("hostile/")?;
    cases.retain(|case| case.name.starts_with("hostile/") && case.name.contains(filter));
    if cases.is_empty() {
        return Err(format!("no hostile program has `{filter}` in its name"));
    }
    process::in_parallel(&cases, |case| row(becket, case, turns)).into_iter().collect()
}

/// Runs a case twice.
fn row(becket: &Path, case: &Case, turns: Option<&Turns<'_>>) -> Result<Row> {
    let mut ending = Ending::of_case(&case.script)?;
    if turns.is_some() {
        ending.allow_ten_times_the_steps();
    }
    let first = measure::run(becket, &case.script, &ending.args)?;
    let second = measure::run(becket, &case.script, &ending.args)?;
    let steps = first.steps();
    let cpu = first.cpu.min(second.cpu);
    let (category, name) = place(&case.name);
    // The time of `compile` goes into compiling, which is bounded by the size of the source and takes no steps.
    let is_run = category != "compile" && first.captured.code != Some(2);
    let run = || measure::run(becket, &case.script, &ending.args);
    let pace = turns.filter(|_| is_run).map(|turns| turns.pace(cpu, steps, run)).transpose()?;
    let rss_bytes = first.rss_bytes.max(second.rss_bytes);
    let failure = ending.check(&first.captured, &second.captured).err().or_else(|| {
        let limit = memory_limit(&ending.args);
        let allowed = measure::rss_allowed(limit);
        if rss_bytes > allowed {
            Some(format!("{} MiB resident, where {} are allowed", rss_bytes >> 20, allowed >> 20))
        } else if let Some(pace) = pace.filter(|pace| pace.ratio > RATIO_MAX) {
            Some(format!("a step takes {:.1} times one of ordinary code, where {RATIO_MAX} are allowed", pace.ratio))
        } else if turns.is_some() && !is_run && cpu > UNCOUNTED_MAX {
            Some(format!("{} ms that no step counts, where {} are allowed", cpu.as_millis(), UNCOUNTED_MAX.as_millis()))
        } else {
            None
        }
    });
    let end = first.end();
    Ok(Row { category, name, end, steps, wall: first.wall.min(second.wall), rss_bytes, pace, failure })
}

/// The folder and the name of a case.
fn place(name: &str) -> (String, String) {
    let below = name.strip_prefix("hostile/").unwrap_or(name);
    let (category, name) = below.split_once('/').unwrap_or(("", below));
    (category.into(), name.into())
}

/// What `--memory` says among the options of a case.
fn memory_limit(args: &[String]) -> u64 {
    let mut words = args.iter().skip_while(|word| *word != "--memory").skip(1);
    words.next().and_then(|bytes| bytes.parse().ok()).unwrap_or(measure::MEMORY_DEFAULT)
}

fn show(rows: &[Row]) {
    println!("| category | program | end | steps | wall ms | RSS MiB | ns a step | ratio |");
    println!("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |");
    for row in rows {
        println!("{}", line(row));
    }
    println!("\n{} programs.", rows.len());
    if rows.iter().any(|row| row.pace.is_some()) {
        worst(rows, "ratio", |row| row.pace.map_or(0.0, |pace| pace.ratio));
    }
    worst(rows, "resident memory", |row| row.rss_bytes as f64);
    worst(rows, "wall time", |row| row.wall.as_secs_f64());
    for row in rows {
        if let Some(failure) = &row.failure {
            println!("\nfails: {}/{}: {failure}", row.category, row.name);
        }
    }
}

fn show_yardstick(yardstick: &Yardstick) {
    println!(
        "\nOrdinary code takes {:.2} ns a step now. An empty hook: {:.1} ms, {:.1} MiB.",
        yardstick.step_ns,
        yardstick.idle.as_secs_f64() * 1e3,
        mib(yardstick.idle_rss_bytes)
    );
}

fn worst(rows: &[Row], what: &str, key: impl Fn(&Row) -> f64) {
    let mut sorted: Vec<&Row> = rows.iter().collect();
    sorted.sort_by(|left, right| key(right).total_cmp(&key(left)));
    println!("\nThe worst by {what}:");
    for row in sorted.into_iter().take(WORST) {
        println!("{}", line(row));
    }
}

fn line(row: &Row) -> String {
    let pace = row.pace.map_or("– | –".into(), |pace| format!("{:.1} | {:.1}", pace.ns_per_step, pace.ratio));
    format!(
        "| {} | {} | {} | {} | {:.1} | {:.1} | {pace} |",
        row.category,
        row.name,
        row.end,
        row.steps,
        row.wall.as_secs_f64() * 1e3,
        mib(row.rss_bytes)
    )
}

fn mib(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hostile_program_lies_in_a_folder_of_its_category() {
        let cases = case::all("hostile/").expect("conformance/ is there");
        assert!(cases.len() >= 200, "only {} hostile programs", cases.len());
        for case in cases {
            assert!(!place(&case.name).0.is_empty(), "{} lies in no category", case.name);
        }
    }

    #[test]
    fn the_memory_limit_is_that_of_the_options() {
        let args = ["--steps", "5", "--memory", "1024"].map(String::from);
        assert_eq!(memory_limit(&args), 1024);
        assert_eq!(memory_limit(&[]), measure::MEMORY_DEFAULT);
    }
}
