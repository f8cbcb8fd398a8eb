//! The instructions that kernels take, counted by valgrind's callgrind: the same on a busy machine and a quiet one. Against
//! QuickJS's for `cargo xtask bench --instructions`, and of six kernels against the figures kept in `benches/instructions.txt`, so
//! that a test sees a slowdown without a clock.
//! Not here: times, and the kernels themselves (`bench.rs`).

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::bench::{self, Kernel, UNIT};
use crate::peers;
use crate::process;
use crate::tally::Tally;

const CALLGRIND_LIMIT: Duration = Duration::from_mins(10);

/// The kernels whose figures are kept: calls, a loop, properties, strings, and two whole hooks.
const KEPT: &[&str] = &["fib", "loop", "properties", "strings", "hook-enrich", "hook-redact"];

/// By how much a figure may differ from the kept one.
const TOLERANCE: f64 = 0.03;

/// What is built for the kept figures has no link-time optimisation, which takes a minute and changes little.
const LTO: &str = "off";

/// Prints the steps and instructions of one run of each kernel in Becket, and the instructions in QuickJS. An instruction is no
/// time, but the ratios come near.
pub(crate) fn compare(becket: &Path, kernels: &[Kernel]) -> Result<()> {
    let quickjs = peers::quickjs()?;
    println!("| kernel | n | steps | instructions | a step | {UNIT} | ratio |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let (mut sum, mut counted) = (0.0, 0.0);
    for kernel in kernels {
        match in_both(becket, &quickjs, kernel) {
            Ok((steps, ours, theirs)) => {
                println!(
                    "| {} | {} | {steps} | {ours} | {:.1} | {theirs} | {:.2} |",
                    kernel.name,
                    kernel.counted,
                    ours / steps,
                    ours / theirs
                );
                sum += (ours / theirs).ln();
                counted += 1.0;
            }
            Err(why) => println!("| {} | {} | {why} |", kernel.name, kernel.counted),
        }
    }
    println!("| geometric mean | | | | | | {:.2} |", (sum / counted).exp());
    println!("\ncallgrind_annotate {}/bench/callgrind.KERNEL.out", process::target_dir().display());
    Ok(())
}

/// The suite of `cargo xtask test`: each kept figure still holds. The figures are those of one compiler on one kind of machine;
/// elsewhere there is nothing to compare them with.
pub(crate) fn suite() -> Result<Tally> {
    let mut tally = Tally::default();
    let kept = process::read(&kept_file())?;
    let mut lines = kept.lines();
    let compiler = lines.next().unwrap_or_default();
    if compiler != compiler_now()? {
        println!("instructions: the figures are those of {compiler}, so nothing is compared");
        return Ok(tally);
    }
    let kept: BTreeMap<&str, f64> = lines
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(name, count)| Some((name, count.trim().parse().ok()?)))
        .collect();
    for (name, now) in of_kept_kernels()? {
        let before = kept.get(name.as_str()).copied().unwrap_or(f64::NAN);
        let holds = (now / before - 1.0).abs() <= TOLERANCE;
        if !holds {
            println!("{name}: {now} instructions, kept are {before}: {:+.1} %", (now / before - 1.0) * 100.0);
            println!("    slower: find out why; faster: `cargo xtask bench --record` keeps the new figure");
        }
        tally.count(holds);
    }
    println!("instructions: {tally}");
    Ok(tally)
}

/// Writes the figures of now.
pub(crate) fn record() -> Result<()> {
    let mut text = compiler_now()? + "\n";
    for (name, count) in of_kept_kernels()? {
        let _ = writeln!(text, "{name} {count}");
    }
    process::write(&kept_file(), &text)
}

fn kept_file() -> PathBuf {
    process::root().join("benches/instructions.txt")
}

/// What the figures hold for: the compiler and the target.
fn compiler_now() -> Result<String> {
    let captured = process::capture(Command::new("rustc").arg("-vV"), CALLGRIND_LIMIT)?;
    let field = |name: &str| captured.stdout.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    Ok(format!("rustc {}, {}", field("release: "), field("host: ")))
}

fn of_kept_kernels() -> Result<Vec<(String, f64)>> {
    let becket = bench::build_becket(Some(LTO))?;
    let kernels: Vec<Kernel> =
        bench::kernels()?.into_iter().filter(|kernel| KEPT.contains(&kernel.name.as_str())).collect();
    let counts = process::in_parallel(&kernels, |kernel| Ok((kernel.name.clone(), in_becket(&becket, kernel)?.1)));
    counts.into_iter().collect()
}

/// Steps and instructions of one run in Becket, and instructions of one in QuickJS.
fn in_both(becket: &Path, quickjs: &Path, kernel: &Kernel) -> Result<(f64, f64, f64)> {
    let (steps, ours) = in_becket(becket, kernel)?;
    // What a second run adds: the driver has no function that is only the run.
    let out = process::target_dir().join("bench/callgrind.quickjs.out");
    let (_, one) = callgrind(&[], &out, quickjs, kernel, 0)?;
    let (_, two) = callgrind(&[], &out, quickjs, kernel, 1)?;
    Ok((steps, ours, two - one))
}

/// Steps and instructions of one run in Becket.
pub(crate) fn in_becket(becket: &Path, kernel: &Kernel) -> Result<(f64, f64)> {
    let out = process::target_dir().join("bench").join(format!("callgrind.{}.out", kernel.name));
    let only_the_run = ["--collect-atstart=no", "--toggle-collect=*counted*"];
    let (printed, count) = callgrind(&only_the_run, &out, becket, kernel, 0)?;
    Ok((number_in(printed.lines().find(|line| line.ends_with("steps"))), count))
}

/// What a driver prints, and the instructions that callgrind counts in it.
fn callgrind(options: &[&str], out: &Path, driver: &Path, kernel: &Kernel, runs: u32) -> Result<(String, f64)> {
    let mut command = Command::new("valgrind");
    command
        .arg("--tool=callgrind")
        .args(options)
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(driver)
        .arg(&kernel.file)
        .arg(kernel.counted.to_string())
        .arg(runs.to_string())
        .env("STEPS", "1");
    let captured = process::capture(&mut command, CALLGRIND_LIMIT)
        .map_err(|error| format!("{error}: valgrind is needed (Debian: apt-get install valgrind)"))?;
    if captured.code != Some(0) {
        let why = captured.stderr.lines().find(|line| !line.starts_with("=="));
        return Err(why.unwrap_or("stopped after its time").to_owned());
    }
    let profile = process::read(out)?;
    Ok((captured.stdout, number_in(profile.lines().find(|line| line.starts_with("totals:")))))
}

/// The first number among the words of a line.
fn number_in(line: Option<&str>) -> f64 {
    line.and_then(|line| line.split(' ').find_map(|word| word.parse().ok())).unwrap_or(f64::NAN)
}
