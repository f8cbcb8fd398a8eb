//! `cargo xtask calibrate`: nanoseconds a step of every builtin and every family of instructions, with arguments of growing size, as a
//! ratio to the median of ordinary code. It fails where a ratio is above [`RATIO_MAX`]. Always an optimised build.
//! Not here: the programs (`calls.rs`), and looking for worse ones (`hunt.rs`).

use std::path::Path;

use crate::Result;
use crate::calls::{self, ARGUMENTS, Call};
use crate::measure::{self, RATIO_MAX, Turns};
use crate::process;

/// Sizes of what is called and of arguments.
const SIZES: [usize; 4] = [10, 100, 1000, 10_000];
/// Steps of a run: enough to show a ratio of some size.
const STEPS: u64 = 300_000;
/// Rows that are shown.
const SHOWN: usize = 40;

/// What one call took.
struct Row {
    name: String,
    arguments: &'static str,
    size: usize,
    ratio: f64,
    rss_bytes: u64,
}

/// `cargo xtask calibrate [FILTER]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let filter = match args {
        [] => "",
        [word] if !word.starts_with('-') => word,
        _ => return Err("calibrate takes a part of a name, or nothing".into()),
    };
    let becket = measure::release()?;
    let turns = Turns::new(&becket)?;
    let mut work = Vec::new();
    for call in calls::all()?.into_iter().filter(|call| call.name.contains(filter)) {
        for arguments in if call.takes_arguments() { ARGUMENTS } else { &ARGUMENTS[..1] } {
            work.extend(SIZES.map(|size| (call.clone(), *arguments, size)));
        }
    }
    let mut rows: Vec<Row> =
        process::in_parallel(&work, |(call, arguments, size)| row(&becket, &turns, call, arguments, *size))
            .into_iter()
            .flatten()
            .collect();
    rows.sort_by(|left, right| right.ratio.total_cmp(&left.ratio));
    println!("| what | arguments | size | ratio to the median | RSS MiB |\n| --- | --- | ---: | ---: | ---: |");
    for row in rows.iter().take(SHOWN) {
        let rss = row.rss_bytes as f64 / f64::from(1 << 20);
        println!("| {} | {} | {} | {:.1} | {rss:.1} |", row.name, row.arguments, row.size, row.ratio);
    }
    let n_above = rows.iter().filter(|row| row.ratio > RATIO_MAX).count();
    println!(
        "\n{} programs; ordinary code takes {:.2} ns a step now; {n_above} above {RATIO_MAX}; at most {:.1} MiB resident.",
        rows.len(),
        turns.yardstick()?.step_ns,
        rows.iter().map(|row| row.rss_bytes).max().unwrap_or(0) as f64 / f64::from(1 << 20)
    );
    if n_above == 0 { Ok(()) } else { Err(format!("{n_above} of {} take too long a step", rows.len())) }
}

/// Measures one program; nothing if it is refused.
fn row(becket: &Path, turns: &Turns<'_>, call: &Call, arguments: &'static str, size: usize) -> Option<Row> {
    let source = calls::program(size, &[(call, arguments)]);
    let name = format!("{:?}", std::thread::current().id()).replace(['(', ')'], "");
    let args = ["--steps".to_owned(), STEPS.to_string()];
    let run = || measure::run_source(becket, &name, &source, &args);
    let measured = run().ok()?;
    if measured.captured.code == Some(2) {
        return None;
    }
    let ratio = turns.pace(measured.cpu, measured.stat("steps")?, run).ok()?.ratio;
    if ratio > RATIO_MAX {
        // All of it takes long: a run that is stopped has shown what it found.
        println!("{}({arguments}) of size {size}: {ratio:.1}", call.name);
    }
    Some(Row { name: call.name.clone(), arguments, size, ratio, rss_bytes: measured.rss_bytes })
}
