//! `cargo xtask calibrate`: nanoseconds a step of every builtin and every family of instructions, with arguments of growing size,
//! and of bringing in and giving back events, as a ratio to the median of ordinary code. It fails where a ratio is above
//! [`RATIO_MAX`]. With `--memory` arguments and events are about as large as memory allows, and it fails where more is resident
//! than a run's limit allows. Always an optimised build.
//! Not here: the programs (`calls.rs`) and events (`events.rs`), and looking for worse ones (`hunt.rs`).

use std::io::BufWriter;
use std::path::Path;

use crate::Result;
use crate::calls::{self, ARGUMENTS, Call};
use crate::conformance;
use crate::events;
use crate::measure::{self, Measured, RATIO_MAX, Turns};
use crate::process;
use crate::tally::Tally;

/// Sizes of what is called and of arguments.
const SIZES: [usize; 4] = [10, 100, 1000, 10_000];
/// The same for `--memory`: one of them makes each kind of value nearly as large as it can be.
const LARGE: [usize; 3] = [400_000, 1_300_000, 7_000_000];
/// Steps of a run: enough to show a ratio of some size.
const STEPS: u64 = 300_000;
/// And enough to make and use what is large.
const STEPS_OF_LARGE: u64 = 6_000_000;
/// Rows that are shown.
const SHOWN: usize = 40;
/// Of so many programs the tests have one; without a factor in common with the sizes or the arguments.
const SAMPLE_STRIDE: usize = 127;

/// What one call took, or a file of events.
struct Row {
    name: String,
    /// Those of a call; what a hook does with an event.
    arguments: &'static str,
    size: usize,
    /// Nothing with `--memory`.
    ratio: Option<f64>,
    rss_bytes: u64,
}

impl Row {
    fn ratio(&self) -> f64 {
        self.ratio.unwrap_or(0.0)
    }

    fn shown_ratio(&self) -> String {
        self.ratio.map_or("–".into(), |ratio| format!("{ratio:.1}"))
    }
}

/// `cargo xtask calibrate [--memory] [FILTER]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let (is_memory, args) = match args {
        [first, rest @ ..] if first == "--memory" => (true, rest),
        _ => (false, args),
    };
    let filter = match args {
        [] => "",
        [word] if !word.starts_with('-') => word,
        _ => return Err("calibrate takes --memory and a part of a name".into()),
    };
    let becket = measure::release()?;
    if is_memory { memory(&becket, filter) } else { pace(&becket, filter) }
}

/// What steps take.
fn pace(becket: &Path, filter: &str) -> Result<()> {
    let turns = Turns::new(becket)?;
    let calls = calls::all()?;
    let (mut rows, failed) = rows(becket, Some(&turns), &work(&calls, filter, &SIZES));
    rows.sort_by(|left, right| right.ratio().total_cmp(&left.ratio()));
    show(&rows);
    let n_above = rows.iter().filter(|row| row.ratio() > RATIO_MAX).count();
    println!(
        "\n{} programs; ordinary code takes {:.2} ns a step now; {n_above} above {RATIO_MAX}; at most {:.1} MiB resident.",
        rows.len(),
        turns.yardstick()?.step_ns,
        most_resident(&rows)
    );
    check_whole(&rows, &failed)?;
    if n_above == 0 { Ok(()) } else { Err(format!("{n_above} of {} take too long a step", rows.len())) }
}

/// One of so many programs, as `cargo xtask test` wants it: the same in each run, and of each builtin some. In the build of the
/// other tests, where ordinary code is slower than in an optimised one and builtins are too, so that only what is far too cheap
/// shows.
pub(crate) fn suite() -> Result<Tally> {
    let becket = conformance::becket()?;
    let turns = Turns::new(&becket)?;
    let calls = calls::all()?;
    let sample: Vec<_> = work(&calls, "", &SIZES).into_iter().step_by(SAMPLE_STRIDE).collect();
    let (rows, failed) = rows(&becket, Some(&turns), &sample);
    for error in &failed {
        println!("calibrate: {error}");
    }
    let n_above = rows.iter().filter(|row| row.ratio() > RATIO_MAX).count();
    let tally = Tally { passed: rows.len() - n_above, failed: n_above + failed.len() };
    println!("time a step of builtins: {tally}");
    Ok(tally)
}

/// What is resident.
fn memory(becket: &Path, filter: &str) -> Result<()> {
    let calls = calls::all()?;
    let (mut rows, failed) = rows(becket, None, &work(&calls, filter, &LARGE));
    rows.sort_by_key(|row| std::cmp::Reverse(row.rss_bytes));
    show(&rows);
    let allowed = measure::rss_allowed(measure::MEMORY_DEFAULT);
    let n_above = rows.iter().filter(|row| row.rss_bytes > allowed).count();
    println!("\n{} programs; at most {:.1} MiB resident; {} allowed.", rows.len(), most_resident(&rows), allowed >> 20);
    check_whole(&rows, &failed)?;
    if n_above == 0 { Ok(()) } else { Err(format!("{n_above} of {} take too much memory", rows.len())) }
}

/// That all was measured, and that there was something to measure.
///
/// # Errors
/// Where it is not so.
fn check_whole(rows: &[Row], failed: &[String]) -> Result<()> {
    match failed.first() {
        Some(first) => Err(format!("{} could not be measured; the first: {first}", failed.len())),
        None if rows.is_empty() => Err("nothing has that in its name".into()),
        None => Ok(()),
    }
}

/// What is measured.
enum Work<'calls> {
    /// Something to call, its arguments, and their size.
    Call(&'calls Call, &'static str, usize),
    /// A kind of event, what a hook does with it, and its size.
    Event(&'static str, &'static (&'static str, &'static str), usize),
}

fn work<'calls>(calls: &'calls [Call], filter: &str, sizes: &[usize]) -> Vec<Work<'calls>> {
    let mut work = Vec::new();
    for call in calls.iter().filter(|call| call.name.contains(filter)) {
        for arguments in if call.takes_arguments() { ARGUMENTS } else { &ARGUMENTS[..1] } {
            work.extend(sizes.iter().map(|size| Work::Call(call, arguments, *size)));
        }
    }
    for kind in events::KINDS.iter().filter(|kind| event_name(kind).contains(filter)) {
        for hook in events::HOOKS {
            work.extend(sizes.iter().map(|size| Work::Event(kind, hook, *size)));
        }
    }
    work
}

fn event_name(kind: &str) -> String {
    format!("event: {kind}")
}

/// What could be measured, and why something could not. Nothing is paced without `turns`.
fn rows(becket: &Path, turns: Option<&Turns<'_>>, work: &[Work<'_>]) -> (Vec<Row>, Vec<String>) {
    let row = |work: &Work<'_>| match work {
        Work::Call(call, arguments, size) => call_row(becket, turns, call, arguments, *size),
        Work::Event(kind, hook, size) => event_row(becket, turns, kind, hook, *size),
    };
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    for row in process::in_parallel(work, row) {
        match row {
            Ok(row) => rows.extend(row),
            Err(error) => failed.push(error),
        }
    }
    (rows, failed)
}

fn show(rows: &[Row]) {
    println!("| what | arguments | size | ratio to the median | RSS MiB |\n| --- | --- | ---: | ---: | ---: |");
    for row in rows.iter().take(SHOWN) {
        let ratio = row.shown_ratio();
        println!("| {} | {} | {} | {ratio} | {:.1} |", row.name, row.arguments, row.size, mib(row.rss_bytes));
    }
}

fn mib(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

fn most_resident(rows: &[Row]) -> f64 {
    mib(rows.iter().map(|row| row.rss_bytes).max().unwrap_or(0))
}

/// Measures one program; nothing if it is refused.
fn call_row(
    becket: &Path,
    turns: Option<&Turns<'_>>,
    call: &Call,
    arguments: &'static str,
    size: usize,
) -> Result<Option<Row>> {
    let source = calls::program(size, &[(call, arguments)]);
    let steps = if turns.is_some() { STEPS } else { STEPS_OF_LARGE };
    let args = ["--steps".to_owned(), steps.to_string()];
    row(turns, (call.name.clone(), arguments, size), || measure::run_source(becket, &thread_name(), &source, &args))
}

/// Measures one worker over a file of events; nothing if the hook is refused.
fn event_row(
    becket: &Path,
    turns: Option<&Turns<'_>>,
    kind: &str,
    (does, hook): &'static (&'static str, &'static str),
    size: usize,
) -> Result<Option<Row>> {
    let file = process::target_dir().join("measured").join(format!("{}.ndjson", thread_name()));
    let out = BufWriter::new(process::create(&file)?);
    events::write(out, kind, size).map_err(|error| format!("{}: {error}", file.display()))?;
    let args = ["--jobs".into(), "1".into(), "--input".into(), file.display().to_string()];
    row(turns, (event_name(kind), does, size), || measure::run_source(becket, &thread_name(), hook, &args))
}

/// Distinguishes the files of measurements that are made at the same time.
fn thread_name() -> String {
    format!("{:?}", std::thread::current().id()).replace(['(', ')'], "")
}

fn row(
    turns: Option<&Turns<'_>>,
    (name, arguments, size): (String, &'static str, usize),
    run: impl Fn() -> Result<Measured>,
) -> Result<Option<Row>> {
    let measured = run()?;
    if measured.captured.code == Some(2) {
        return Ok(None);
    }
    let ratio = match turns {
        Some(turns) => Some(turns.pace(measured.cpu, measured.steps(), run)?.ratio),
        None => None,
    };
    let row = Row { name, arguments, size, ratio, rss_bytes: measured.rss_bytes };
    if row.ratio() > RATIO_MAX || row.rss_bytes > measure::rss_allowed(measure::MEMORY_DEFAULT) {
        // All of it takes long: a run that is stopped has shown what it found.
        println!("{}({arguments}) of size {size}: {}, {:.1} MiB", row.name, row.shown_ratio(), mib(row.rss_bytes));
    }
    Ok(Some(row))
}
