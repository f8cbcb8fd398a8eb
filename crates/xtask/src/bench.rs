//! `cargo xtask bench`: the kernels in `benches/kernels/` in Becket, Node, Node's interpreter, QuickJS-ng and Luau, in one
//! run on one machine, as ratios. Never a test: it fails only where checksums differ.
//! Not here: counting instructions (`instructions.rs`), the tables of the page (`figures.rs`), compiling and loading (`cold.rs`),
//! streams (`stream.rs`), how hostile scripts end (`bounds.rs`), single events (`text.rs`), the peers themselves (`peers.rs`), and
//! the drivers (becket-vm's example `kernel`, `benches/node.mjs`, `benches/peers/`), which load a kernel, run it once to warm up,
//! and print its checksum and the nanoseconds of each further run.
//!
//! Other programs disturb a machine for seconds at a time, so the engines take turns, round after round, and of each the
//! fastest run counts.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::bounds;
use crate::cold;
use crate::figures;
use crate::instructions;
use crate::node::Node;
use crate::peers;
use crate::process;
use crate::stream;
use crate::text;

/// Timed runs of one start of a driver.
const RUNS_PER_START: u32 = 2;
const ROUNDS: u64 = 5;
const START_LIMIT: Duration = Duration::from_mins(2);
const PYTHON_LIMIT: Duration = Duration::from_mins(10);

/// One file of `benches/kernels/`, ready for the drivers.
pub(crate) struct Kernel {
    pub(crate) name: String,
    /// The argument of a timed run.
    n: u64,
    /// The argument when instructions are counted, which takes fifty times as long.
    pub(crate) counted: u64,
    /// The source with what it needs before it.
    pub(crate) file: PathBuf,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Times,
    Instructions,
    Record,
    Python,
    Peers,
    Cold,
    Stream,
    Text,
    Pauses,
    Metering,
    Bounds,
    Once,
}

/// The options by which it is asked for.
const OPTIONS: [(&str, What); 12] = [
    ("--kernels", What::Times),
    ("--instructions", What::Instructions),
    ("--record", What::Record),
    ("--python", What::Python),
    ("--peers", What::Peers),
    ("--cold", What::Cold),
    ("--pauses", What::Pauses),
    ("--metering", What::Metering),
    ("--text", What::Text),
    ("--stream", What::Stream),
    ("--bounds", What::Bounds),
    ("--once", What::Once),
];

/// What has a table in `docs/benchmarks.md`, in the order of that page.
pub(crate) fn written() -> impl Iterator<Item = &'static str> {
    let is_written = |what: What| !matches!(what, What::Record | What::Once);
    OPTIONS.iter().filter(move |(_, what)| is_written(*what)).map(|(option, _)| *option)
}

/// One engine and how its driver is started.
struct Engine {
    name: &'static str,
    start: Box<dyn Fn() -> Command>,
    /// Where its own versions of some kernels are, if it does not take JavaScript.
    own_kernels: Option<PathBuf>,
}

impl Engine {
    fn of_javascript(name: &'static str, start: impl Fn() -> Command + 'static) -> Self {
        Self { name, start: Box::new(start), own_kernels: None }
    }

    /// The file that its driver takes; none where it has no version of the kernel.
    fn file(&self, kernel: &Kernel) -> Option<PathBuf> {
        match &self.own_kernels {
            None => Some(kernel.file.clone()),
            Some(folder) => Some(folder.join(&kernel.name).with_extension("luau")).filter(|file| file.exists()),
        }
    }
}

/// What a driver printed.
pub(crate) struct Report {
    pub(crate) checksum: String,
    pub(crate) fastest: f64,
}

/// The engine by which the others are divided.
pub(crate) const UNIT: &str = "quickjs";

pub(crate) fn command(args: &[String]) -> Result<()> {
    let (mut rounds, mut kernel, mut asked, mut is_written) = (None, None, None, false);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--kernel" => kernel = Some(value()?.clone()),
            "--runs" => rounds = Some(value()?.parse().map_err(|_| "--runs needs a number".to_owned())?),
            "--write" => is_written = true,
            other => {
                let option = OPTIONS.iter().find(|(option, _)| *option == other);
                asked = Some(*option.ok_or_else(|| format!("there is no option {other}"))?);
            }
        }
    }
    if is_written {
        let one = asked.map(|(option, _)| option);
        let options: Vec<_> = written().filter(|option| one.is_none_or(|one| one == *option)).collect();
        if options.is_empty() || kernel.is_some() {
            return Err("--write takes all kernels, and what has a table in docs/benchmarks.md".into());
        }
        return figures::renew(&options, rounds);
    }
    let (what, rounds) = (asked.map_or(What::Times, |(_, what)| what), rounds.unwrap_or(ROUNDS));
    match what {
        What::Times => compare(build_becket(None)?, &chosen(kernel)?, rounds),
        What::Instructions => instructions::compare(&build_becket(None)?, &chosen(kernel)?),
        What::Record => instructions::record(),
        What::Python => python(rounds),
        What::Peers => in_python("python_peers.py", peers::IN_PYTHON, rounds).map(|tables| print!("{tables}")),
        What::Cold => cold::print(&event_json()?),
        What::Stream => stream::print(&event_json()?, rounds),
        What::Text => text::print(&event_json()?, rounds),
        What::Pauses => cold::print_pauses(),
        What::Bounds => bounds::print(),
        What::Metering => metering(&chosen(kernel)?, rounds),
        What::Once => once(),
    }
}

/// Runs what is timed in Becket once, with less to do, and measures nothing: for a profile.
fn once() -> Result<()> {
    let (becket, event) = (build_becket(None)?, event_json()?);
    for kernel in kernels()? {
        report(Command::new(&becket).arg(&kernel.file).args([kernel.counted.to_string(), "1".into()]))?;
    }
    cold::once(&event)?;
    text::once(&event)?;
    stream::once(&event)?;
    in_python("python_call.py", &[], 1).map(|_| ())
}

/// The kernel of a name, or all.
fn chosen(name: Option<String>) -> Result<Vec<Kernel>> {
    let mut kernels = kernels()?;
    if let Some(name) = name {
        kernels.retain(|kernel| kernel.name == name);
    }
    if kernels.is_empty() { Err("there is no such kernel in benches/kernels/".to_owned()) } else { Ok(kernels) }
}

/// The kernels in order of their names. The first line of each says its arguments: `// n: 30, counted at 20, with event`.
pub(crate) fn kernels() -> Result<Vec<Kernel>> {
    let folder = process::root().join("benches/kernels");
    let event = process::read(&process::root().join("benches/event.js"))?;
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files.iter().map(|file| kernel(file, &event)).collect()
}

fn kernel(path: &Path, event: &str) -> Result<Kernel> {
    let source = process::read(path)?;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let head = source.lines().next().unwrap_or("");
    let number = |before: &str| -> Result<u64> {
        let rest = head.split_once(before).map_or("", |(_, rest)| rest);
        let digits = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
        digits.parse().map_err(|_| format!("{}: the first line must say `{before}…`", path.display()))
    };
    let (n, counted) = (number("// n: ")?, number("counted at ")?);
    let needs_event = head.ends_with("with event");
    let file = process::target_dir().join("bench").join(format!("{name}.mjs"));
    process::write(&file, &format!("{}{source}", if needs_event { event } else { "" }))?;
    Ok(Kernel { name, n, counted, file })
}

/// The driver, as it is timed, or with another kind of link-time optimisation, which is enough for counting.
pub(crate) fn build_becket(lto: Option<&str>) -> Result<PathBuf> {
    let mut build = process::cargo();
    build.args(["build", "--release", "--locked", "--quiet", "-p", "becket-vm", "--example", "kernel"]);
    // Code that is built by parts takes up to an eighth more instructions.
    build.env("CARGO_INCREMENTAL", "0");
    if let Some(lto) = lto {
        build.env("CARGO_PROFILE_RELEASE_LTO", lto);
    }
    process::run(&mut build)?;
    Ok(process::target_dir().join("release/examples/kernel"))
}

/// Becket without a count of steps.
fn build_unmetered() -> Result<PathBuf> {
    let target = process::target_dir().join("bench-unmetered");
    // Beside the options of `.cargo/config.toml`.
    let flags = r#"target.'cfg(all())'.rustflags = ["--cfg=becket_unmetered"]"#;
    process::run(
        process::cargo()
            .args(["build", "--release", "--locked", "--quiet", "-p", "becket-vm", "--example", "kernel"])
            .args(["--config", flags, "--target-dir"])
            .arg(&target),
    )?;
    Ok(target.join("release/examples/kernel"))
}

fn compare(becket: PathBuf, kernels: &[Kernel], rounds: u64) -> Result<()> {
    let (quickjs, luau) = (peers::quickjs()?, peers::luau()?);
    let node = Node::find()?;
    let jitless = node.clone();
    let driver = process::root().join("benches/node.mjs");
    let jitless_driver = driver.clone();
    let engines = [
        Engine::of_javascript("becket", move || Command::new(&becket)),
        Engine::of_javascript(UNIT, move || Command::new(&quickjs)),
        Engine::of_javascript("jitless", move || {
            let mut command = jitless.command();
            command.arg("--jitless").arg(&jitless_driver);
            command
        }),
        Engine::of_javascript("node", move || {
            let mut command = node.command();
            command.arg(&driver);
            command
        }),
        Engine {
            name: "luau",
            start: Box::new(move || Command::new(&luau)),
            own_kernels: Some(process::root().join("benches/luau")),
        },
    ];
    let mut table = Table::new(&engines);
    for kernel in kernels {
        let fastest = turns(&engines, kernel, rounds, &mut table.notes)?;
        table.add(&kernel.name, &fastest);
    }
    table.finish();
    Ok(())
}

/// The fastest run of each engine, in nanoseconds; none where the engine cannot run the kernel.
fn turns(engines: &[Engine], kernel: &Kernel, rounds: u64, notes: &mut Vec<String>) -> Result<Vec<Option<f64>>> {
    let mut fastest: Vec<Option<f64>> = vec![Some(f64::INFINITY); engines.len()];
    let mut checksum: Option<(&str, String)> = None;
    for _ in 0..rounds.max(1) {
        for (engine, fastest) in engines.iter().zip(&mut fastest) {
            let Some(so_far) = *fastest else { continue };
            let Some(file) = engine.file(kernel) else {
                *fastest = None;
                continue;
            };
            match start(engine, &file, kernel.n) {
                Ok(report) => {
                    let (first, expected) = checksum.get_or_insert((engine.name, report.checksum.clone()));
                    if *expected != report.checksum {
                        return Err(format!(
                            "{}: {first} gives {expected}, {} gives {}",
                            kernel.name, engine.name, report.checksum
                        ));
                    }
                    *fastest = Some(so_far.min(report.fastest));
                }
                Err(why) => {
                    notes.push(format!("{} in {}: {why}", kernel.name, engine.name));
                    *fastest = None;
                }
            }
        }
    }
    Ok(fastest)
}

fn start(engine: &Engine, file: &Path, n: u64) -> Result<Report> {
    report((engine.start)().arg(file).arg(n.to_string()).arg(RUNS_PER_START.to_string()))
}

/// What a driver prints: a checksum or a result, and the nanoseconds of each run.
pub(crate) fn report(driver: &mut Command) -> Result<Report> {
    let captured = process::capture(driver, START_LIMIT)?;
    if captured.code != Some(0) {
        return Err(captured.stderr.lines().next().unwrap_or("stopped after its time").to_owned());
    }
    let mut lines = captured.stdout.lines();
    let checksum = lines.next().unwrap_or("").to_owned();
    let fastest = lines.filter_map(|line| line.parse::<f64>().ok()).fold(f64::INFINITY, f64::min);
    Ok(Report { checksum, fastest })
}

/// The event of the hook kernels in JSON.
fn event_json() -> Result<String> {
    let print =
        format!("{}console.log(JSON.stringify(EVENT))", process::read(&process::root().join("benches/event.js"))?);
    let event = process::capture(Node::find()?.command().args(["-e", &print]), START_LIMIT)?;
    Ok(event.stdout.trim().to_owned())
}

/// Calls of hooks from Python, beside the same work in Python.
fn python(rounds: u64) -> Result<()> {
    let timed = in_python("python_call.py", &[], rounds)?;
    println!("| hook | becket, microseconds a call | python | ratio |");
    println!("| --- | ---: | ---: | ---: |");
    for line in timed.lines() {
        println!("| {} |", line.replace('\t', " | "));
    }
    Ok(())
}

/// What a script of `benches/` prints in an environment with the wheel and other packages, given the event and how often.
fn in_python(script: &str, packages: &[&str], rounds: u64) -> Result<String> {
    let wheel = process::root().join("python-bindings");
    let interpreter = peers::python(&[&[&*wheel.to_string_lossy()], packages].concat())?;
    let mut command = Command::new(&interpreter);
    command.arg(process::root().join("benches").join(script)).arg(event_json()?).arg(rounds.to_string());
    let timed = process::capture(&mut command, PYTHON_LIMIT)?;
    if timed.code == Some(0) { Ok(timed.stdout) } else { Err(timed.stderr) }
}

/// What counting steps takes: times and instructions, by those of a build that counts none.
fn metering(kernels: &[Kernel], rounds: u64) -> Result<()> {
    let (metered, unmetered) = (build_becket(None)?, build_unmetered()?);
    let drivers = [metered.clone(), unmetered.clone()];
    let engines = drivers.map(|driver| Engine::of_javascript("becket", move || Command::new(&driver)));
    println!("| kernel | time | instructions |\n| --- | ---: | ---: |");
    let (mut time_sum, mut count_sum) = (0.0, 0.0);
    for kernel in kernels {
        let fastest = turns(&engines, kernel, rounds, &mut Vec::new())?;
        let [Some(with), Some(without)] = fastest.as_slice() else {
            return Err(format!("{} did not run", kernel.name));
        };
        let count = |driver: &Path| instructions::in_becket(driver, kernel).map(|(_, count)| count);
        let (time, count) = (with / without, count(&metered)? / count(&unmetered)?);
        println!("| {} | {time:.3} | {count:.3} |", kernel.name);
        time_sum += f64::ln(time);
        count_sum += count.ln();
    }
    let mean = |sum: f64| (sum / kernels.len() as f64).exp();
    println!("| geometric mean | {:.3} | {:.3} |", mean(time_sum), mean(count_sum));
    Ok(())
}

/// The result, as Markdown: the unit's milliseconds, the other engines' share of them, and the geometric means.
struct Table {
    /// For each engine, the sum of the logarithms of its ratios, and how many there are.
    sums: Vec<(f64, u32)>,
    notes: Vec<String>,
}

impl Table {
    fn new(engines: &[Engine]) -> Self {
        let names: Vec<&'static str> = engines.iter().map(|engine| engine.name).filter(|name| *name != UNIT).collect();
        println!("| kernel | {UNIT}, ms | {} |", names.join(" | "));
        println!("| --- | ---: |{}", " ---: |".repeat(names.len()));
        Self { sums: vec![(0.0, 0); engines.len()], notes: Vec::new() }
    }

    fn add(&mut self, kernel: &str, fastest: &[Option<f64>]) {
        // The unit is the second of the engines.
        let Some(unit) = fastest.get(1).copied().flatten() else { return println!("| {kernel} | not run |") };
        let mut row = format!("| {kernel} | {:.1} |", unit / 1e6);
        for (index, ns) in fastest.iter().enumerate().filter(|(index, _)| *index != 1) {
            let Some(ns) = ns else {
                row.push_str(" – |");
                continue;
            };
            if let Some((sum, count)) = self.sums.get_mut(index) {
                *sum += (ns / unit).ln();
                *count += 1;
            }
            let _ = write!(row, " {:.2} |", ns / unit);
        }
        println!("{row}");
    }

    fn finish(&self) {
        let mut row = "| geometric mean | 1 |".to_owned();
        for (_, (sum, count)) in self.sums.iter().enumerate().filter(|(index, _)| *index != 1) {
            let mean = (sum / f64::from(*count)).exp();
            let _ = write!(row, " {mean:.2} |");
        }
        println!("{row}");
        for note in &self.notes {
            println!("\n{note}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kernel_says_its_arguments() {
        for kernel in kernels().expect("the folder is there") {
            assert!(kernel.counted < kernel.n, "{}", kernel.name);
        }
    }
}
