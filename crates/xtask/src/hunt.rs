//! `cargo xtask hunt`: a search for programs whose steps take long, or that hold much memory for their steps. Programs are put
//! together from the calls of `calls.rs`, and the worst are changed a little, again and again. It prints what it found: finds
//! become cases in `conformance/hostile/`, and are mended.
//! Not here: every call by itself, once (`calibrate.rs`).

use std::path::Path;
use std::time::{Duration, Instant};

use crate::Result;
use crate::calls::{self, ARGUMENTS, Call};
use crate::measure::{self, Turns};
use crate::process;
use crate::random::Random;

const SECONDS: u64 = 60;
/// Steps of a run.
const STEPS: u64 = 300_000;
/// Programs that are kept and changed, by each measure.
const KEPT: usize = 12;
/// Programs that are run between two looks at the time.
const ROUND: usize = 16;
const SIZES: &[usize] = &[1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];
/// One in so many programs is new; the others are changed ones.
const NEW_ONE_IN: usize = 4;
/// What is shown of each measure.
const SHOWN: usize = 5;

/// A program as the search sees it: a size, and calls with arguments, both numbers in their tables.
#[derive(Clone, PartialEq, Eq)]
struct Candidate {
    size: usize,
    calls: Vec<(usize, usize)>,
}

/// A candidate and what it took.
struct Find {
    candidate: Candidate,
    /// How many times the median a step takes.
    ratio: f64,
    bytes_per_step: f64,
    rss_bytes: u64,
}

/// `cargo xtask hunt [--seconds N] [--seed S]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let values = process::numbers(args, &["--seconds", "--seed"])?;
    let seconds = values.first().copied().flatten().unwrap_or(SECONDS);
    let mut random = Random::new(values.get(1).copied().flatten().unwrap_or(1));
    let becket = measure::release()?;
    let turns = Turns::new(&becket)?;
    let table = calls::all()?;
    let until = Instant::now() + Duration::from_secs(seconds);
    let (mut slow, mut large): (Vec<Find>, Vec<Find>) = (Vec::new(), Vec::new());
    let mut n_run = 0;
    while Instant::now() < until {
        let round: Vec<Candidate> = (0..ROUND).map(|_| next(&mut random, &table, &slow, &large)).collect();
        let numbered: Vec<(usize, Candidate)> = round.into_iter().enumerate().collect();
        n_run += numbered.len();
        for find in
            process::in_parallel(&numbered, |(idx, it)| find(&becket, &turns, &table, *idx, it)).into_iter().flatten()
        {
            keep(&mut large, &find, |find| find.bytes_per_step);
            keep(&mut slow, &find, |find| find.ratio);
        }
    }
    println!("{n_run} programs in {seconds} s; ordinary code takes {:.2} ns a step now.", turns.yardstick()?.step_ns);
    for (what, finds) in [("the slowest steps", &slow), ("the most memory a step", &large)] {
        println!("\n== {what}");
        for find in finds.iter().take(SHOWN) {
            let rss = find.rss_bytes as f64 / f64::from(1 << 20);
            println!(
                "\n// {:.1} times the median, {:.1} bytes a step, {rss:.1} MiB resident",
                find.ratio, find.bytes_per_step
            );
            print!("{}", source(&table, &find.candidate));
        }
    }
    Ok(())
}

/// A new candidate, or one that was found, changed.
fn next(random: &mut Random, table: &[Call], slow: &[Find], large: &[Find]) -> Candidate {
    let kept: Vec<&Find> = slow.iter().chain(large).collect();
    if kept.is_empty() || random.once_in(NEW_ONE_IN) {
        let n_calls = random.between(1, 2);
        let calls = (0..n_calls).map(|_| (random.below(table.len()), random.below(ARGUMENTS.len()))).collect();
        return Candidate { size: random.below(SIZES.len()), calls };
    }
    let mut changed = kept
        .get(random.below(kept.len()))
        .map_or_else(|| Candidate { size: 0, calls: vec![(0, 0)] }, |find| find.candidate.clone());
    let at = random.below(changed.calls.len());
    match random.below(6) {
        0 => changed.size = random.below(SIZES.len()),
        1 => changed.size = (changed.size + 1).min(SIZES.len() - 1),
        2 => changed.size = changed.size.saturating_sub(1),
        3 => changed.calls[at].1 = random.below(ARGUMENTS.len()),
        4 if changed.calls.len() > 1 => drop(changed.calls.remove(at)),
        4 | 5 if changed.calls.len() < 4 => {
            changed.calls.push((random.below(table.len()), random.below(ARGUMENTS.len())));
        }
        _ => changed.calls[at].0 = random.below(table.len()),
    }
    changed
}

fn source(table: &[Call], candidate: &Candidate) -> String {
    let calls: Vec<(&Call, &str)> =
        candidate.calls.iter().map(|(call, arguments)| (&table[*call], ARGUMENTS[*arguments])).collect();
    calls::program(SIZES[candidate.size], &calls)
}

/// Runs a candidate, and several times more where it is slow (`Turns::pace`); nothing if it is refused.
fn find(becket: &Path, turns: &Turns<'_>, table: &[Call], idx: usize, candidate: &Candidate) -> Option<Find> {
    let source = source(table, candidate);
    let args = ["--steps".to_owned(), STEPS.to_string()];
    let run = || measure::run_source(becket, &format!("hunt-{idx}"), &source, &args);
    let measured = run().ok()?;
    if !matches!(measured.captured.code, Some(0 | 1 | 3)) {
        if measured.captured.code != Some(2) {
            println!("// ends as no run may: {}\n{source}", measured.end());
        }
        return None;
    }
    let steps = measured.stat("steps")?;
    let idle_rss_bytes = turns.yardstick().ok()?.idle_rss_bytes;
    Some(Find {
        candidate: candidate.clone(),
        ratio: turns.pace(measured.cpu, steps, run).ok()?.ratio,
        bytes_per_step: measured.rss_bytes.saturating_sub(idle_rss_bytes) as f64 / steps.max(STEPS / 10) as f64,
        rss_bytes: measured.rss_bytes,
    })
}

/// Puts a find among the worst by a measure. Of those that do the same first thing only the worst stays, so that they stay
/// different.
fn keep(finds: &mut Vec<Find>, find: &Find, measure: impl Fn(&Find) -> f64) {
    let first = |find: &Find| find.candidate.calls.first().map(|(call, _)| *call);
    if let Some(same) = finds.iter_mut().find(|other| first(other) == first(find)) {
        if measure(same) < measure(find) {
            *same = copy(find);
        }
    } else {
        finds.push(copy(find));
    }
    finds.sort_by(|left, right| measure(right).total_cmp(&measure(left)));
    finds.truncate(KEPT);
}

fn copy(find: &Find) -> Find {
    Find { candidate: find.candidate.clone(), ..*find }
}
