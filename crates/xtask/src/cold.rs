//! `cargo xtask bench --cold`: what a hook costs before it is warm, and many of them in one process, beside what they should cost.
//! Not here: the measurements (becket's example `cold`), and warm runs (`bench.rs`).

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::{peers, process};

const LIMIT: Duration = Duration::from_mins(20);
/// Different hooks in one process.
const MANY: &str = "100000";
const HOOK: &str = "benches/cold/hook.js";

/// Prints the table.
pub(crate) fn print(event: &str) -> Result<()> {
    let file = ready(event)?;
    let [quickjs_compiles, quickjs_loads, quickjs_bytes] = lines(&mut quickjs()?)?;
    println!("| what | measured | target | quickjs |\n| --- | ---: | ---: | ---: |");
    let row = |what: &str, measured: &str, target: &str, quickjs: &str| {
        println!("| {what} | {measured} | {target} | {quickjs} |");
    };
    let [compile] = figures(&file, "compile", "5000")?;
    let peer = format!("{quickjs_compiles} µs, unchecked");
    row("compile a hook of 50 lines with all checks, and load it", &format!("{compile} µs"), "100 µs", &peer);
    let [load, bytes, source] = figures(&file, "load", "20000")?;
    row("load its blob, verified", &format!("{load} µs"), "5 µs", &format!("{quickjs_loads} µs, unverified"));
    let without = number(&bytes)? - number(&source)?;
    let blob = format!("{bytes} and {without} bytes");
    row("the blob, with its source and without", &blob, "2048 bytes without", &format!("{quickjs_bytes} bytes"));
    let [fresh] = figures(&file, "fresh", "5000")?;
    row("blob to the result of the first call", &format!("{fresh} µs"), "30 µs", "–");
    let [start] = figures(&file, "start", "200000")?;
    row("a call of a loaded hook that does nothing", &format!("{start} µs"), "1 µs", "–");
    let [idle] = figures(&file, "idle", "10000")?;
    row("an idle hook", &format!("{idle} KiB"), "16 KiB", "–");
    let [resident, hot, round] = figures(&file, "many", MANY)?;
    row(&format!("{MANY} different hooks, resident"), &format!("{resident} MiB"), "1638 MiB", "–");
    let ratio = number(&round)? / number(&hot)?;
    row("each of them in turn, by one hot hook", &format!("{round} / {hot} µs = {ratio:.2}"), "2", "–");
    Ok(())
}

/// What compiles and loads the same hook in QuickJS, which checks and verifies nothing.
fn quickjs() -> Result<Command> {
    let mut command = Command::new(peers::quickjs()?);
    command.arg(process::root().join(HOOK)).args(["cold", "1000"]);
    Ok(command)
}

/// Runs a part of it once and measures nothing.
pub(crate) fn once(event: &str) -> Result<()> {
    let file = ready(event)?;
    let _: [String; 1] = figures(&file, "compile", "500")?;
    let _: [String; 3] = figures(&file, "load", "2000")?;
    let _: [String; 1] = figures(&file, "fresh", "500")?;
    Ok(())
}

/// Builds what measures, and gives the file with the event.
fn ready(event: &str) -> Result<PathBuf> {
    process::run(process::cargo().args(["build", "--release", "--quiet", "-p", "becket", "--example", "cold"]))?;
    let file = process::target_dir().join("bench/event.json");
    process::write(&file, event)?;
    Ok(file)
}

/// Prints how long a collection of the heap takes.
pub(crate) fn print_pauses() -> Result<()> {
    process::run(process::cargo().args(["build", "--release", "--quiet", "-p", "becket", "--example", "pauses"]))?;
    let captured = process::capture(&mut Command::new(process::target_dir().join("release/examples/pauses")), LIMIT)?;
    if captured.code != Some(0) {
        return Err(captured.stderr);
    }
    println!("| what lives, KiB | collections | one, ms |\n| ---: | ---: | ---: |");
    for line in captured.stdout.lines() {
        println!("| {} |", line.replace(' ', " | "));
    }
    Ok(())
}

fn number(text: &str) -> Result<f64> {
    text.parse().map_err(|_| format!("{text} is no number"))
}

/// What the example prints for a row.
fn figures<const N: usize>(event: &PathBuf, row: &str, n: &str) -> Result<[String; N]> {
    let mut command = Command::new(process::target_dir().join("release/examples/cold"));
    lines(command.arg(process::root().join(HOOK)).arg(event).args([row, n])).map_err(|why| format!("{row}: {why}"))
}

/// The lines that a program prints, which are so many.
fn lines<const N: usize>(command: &mut Command) -> Result<[String; N]> {
    let captured = process::capture(command, LIMIT)?;
    if captured.code != Some(0) {
        return Err(captured.stderr);
    }
    let lines: Vec<String> = captured.stdout.lines().map(str::to_owned).collect();
    lines.try_into().map_err(|lines| format!("{lines:?}"))
}
