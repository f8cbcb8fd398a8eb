//! `cargo xtask bench --stream`: a file of events through `becket run --input`, on one thread and on two, and through DuckDB, Node,
//! VRL, QuickJS, jaq, and jq where it is installed. Not here: one event (`text.rs`), and the hooks (`benches/stream/`).
//!
//! The commands take turns, and of each the least counts, without what it takes for one event. On one core that is the
//! processor's time, which other programs disturb less, and in which the help that some get from further threads counts as well;
//! on two threads it is the time on the wall, which needs a machine that has nothing else to do.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use wait4::Wait4 as _;

use crate::Result;
use crate::node::{self, Node};
use crate::{measure, peers, process};

const HOOKS: &[&str] = &["rename", "redact"];
/// Events of the file, of that for programs which take minutes otherwise, and of that whose results are compared.
const EVENTS: usize = 40_000;
const FEW_EVENTS: usize = 4_000;
const COMPARED: usize = 100;
/// How jq and jaq are started.
const JQ: &str = "-c -f stream/HOOK.jq EVENTS";
const COMPARED_LIMIT: Duration = Duration::from_mins(1);

/// A program, and how it goes over a file of events.
struct Program {
    name: String,
    threads: u8,
    events: usize,
    path: PathBuf,
    /// Words, of which `EVENTS` is the file, `SCRIPT` the hook from text to text, and `HOOK` its name in others. Files are in
    /// `benches/`.
    args: &'static str,
}

/// What one command took, of all its runs the least.
#[derive(Clone, Copy)]
struct Took {
    wall: Duration,
    cpu: Duration,
}

/// Prints the table.
pub(crate) fn print(event: &str, rounds: u64) -> Result<()> {
    let programs = programs()?;
    let mut rows: Vec<String> = programs.iter().map(|program| format!("| {} |", program.name)).collect();
    let mut lost = "| becket, processor time of two threads by one's |".to_owned();
    for hook in HOOKS {
        let module = process::read(&process::root().join(format!("benches/stream/{hook}.js")))?;
        peers::write_script(&script(hook), &module)?;
        compare(&programs, hook, &events(event, COMPARED)?)?;
        let took = turns(&programs, hook, event, rounds)?;
        for ((program, took), row) in programs.iter().zip(&took).zip(&mut rows) {
            let megabytes = (program.events * (event.len() + 1)) as f64 / 1e6;
            let time = if program.threads == 1 { took.cpu } else { took.wall };
            let _ = write!(row, " {:.1} |", megabytes / time.as_secs_f64());
        }
        if let [one, two, ..] = took.as_slice() {
            let _ = write!(lost, " {:.2} |", two.cpu.as_secs_f64() / one.cpu.as_secs_f64());
        }
    }
    println!("| MB/s | {} |\n| --- |{}", HOOKS.join(" | "), " ---: |".repeat(HOOKS.len()));
    println!("{}\n{lost}", rows.join("\n"));
    Ok(())
}

/// Runs each hook over some events in Becket once and measures nothing.
pub(crate) fn once(event: &str) -> Result<()> {
    let becket = measure::release()?;
    for hook in HOOKS {
        took(becket_program(1, &becket).command(hook, &events(event, FEW_EVENTS)?))?;
    }
    Ok(())
}

fn becket_program(threads: u8, path: &Path) -> Program {
    let (name, args) = match threads {
        1 => ("becket, one core", "run stream/HOOK.js --jobs 1 --input EVENTS"),
        _ => ("becket, two threads", "run stream/HOOK.js --jobs 2 --input EVENTS"),
    };
    Program { name: name.into(), threads, events: EVENTS, path: path.to_owned(), args }
}

/// Becket first, on one thread and on two.
fn programs() -> Result<Vec<Program>> {
    let (becket, jaq) = (measure::release()?, peers::jaq()?);
    let python = peers::python(&[&format!("duckdb=={}", peers::DUCKDB)])?;
    let node = PathBuf::from(Node::find()?.command().get_program());
    let program = |name: &str, threads, path: &Path, args| Program {
        name: format!("{name}, {}", if threads == 1 { "one core" } else { "two threads" }),
        threads,
        events: if args == JQ { FEW_EVENTS } else { EVENTS },
        path: path.to_owned(),
        args,
    };
    let duckdb = format!("duckdb {}", peers::DUCKDB);
    let mut programs = vec![
        becket_program(1, &becket),
        becket_program(2, &becket),
        program(&duckdb, 1, &python, "duckdb_stream.py stream/HOOK.sql 1 EVENTS"),
        program(&duckdb, 2, &python, "duckdb_stream.py stream/HOOK.sql 2 EVENTS"),
        program(&format!("vrl {}", peers::version("vrl")?), 1, &peers::vrl()?, "vrl/HOOK.vrl EVENTS"),
        program(&format!("node {}", node::VERSION), 1, &node, "events.mjs SCRIPT EVENTS"),
        program(&format!("quickjs (rquickjs {})", peers::version("rquickjs")?), 1, &peers::quickjs()?, "SCRIPT EVENTS"),
        program(&format!("jaq {}", peers::JAQ), 1, &jaq, JQ),
    ];
    if let Ok(version) = process::capture(Command::new("jq").arg("--version"), COMPARED_LIMIT) {
        programs.push(program(version.stdout.trim(), 1, Path::new("jq"), JQ));
    }
    Ok(programs)
}

/// What each program takes for its events, beyond what it takes for one.
fn turns(programs: &[Program], hook: &str, event: &str, rounds: u64) -> Result<Vec<Took>> {
    let one = events(event, 1)?;
    let longest = Took { wall: Duration::MAX, cpu: Duration::MAX };
    let mut least = vec![(longest, longest); programs.len()];
    for _ in 0..rounds.max(1) {
        for (program, (start, whole)) in programs.iter().zip(&mut least) {
            *start = start.least(took(program.command(hook, &one))?);
            *whole = whole.least(took(program.command(hook, &events(event, program.events)?))?);
        }
    }
    Ok(least.into_iter().map(|(start, whole)| whole.without(start)).collect())
}

/// That all programs make the same of the events as the first.
fn compare(programs: &[Program], hook: &str, events: &Path) -> Result<()> {
    let mut expected: Option<Vec<Value>> = None;
    for program in programs {
        let captured = process::capture(&mut program.command(hook, events), COMPARED_LIMIT)?;
        let results = captured.stdout.lines().map(serde_json::from_str).collect::<std::result::Result<Vec<_>, _>>();
        let results = results.map_err(|error| format!("{hook} in {}: {error}: {}", program.name, captured.stderr))?;
        if results.len() != COMPARED || *expected.get_or_insert_with(|| results.clone()) != results {
            return Err(format!("{hook} in {} gives something else: {}", program.name, captured.stdout));
        }
    }
    Ok(())
}

/// A file of that many events, each with an identity of its own.
fn events(event: &str, n: usize) -> Result<PathBuf> {
    let file = process::target_dir().join(format!("bench/{n}.ndjson"));
    if !file.exists() {
        let lines: String = (0..n).map(|number| event.replace("01HV7Z8Q", &format!("{number:08X}")) + "\n").collect();
        process::write(&file, &lines)?;
    }
    Ok(file)
}

fn script(hook: &str) -> PathBuf {
    process::target_dir().join(format!("bench/stream/{hook}.script.js"))
}

/// Runs a command whose output nobody reads.
fn took(mut command: Command) -> Result<Took> {
    let started = Instant::now();
    let child =
        command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().map_err(|error| format!("{command:?}: {error}"))?;
    let used = child.wait4().map_err(|error| format!("{command:?}: {error}"))?;
    if !used.status.success() {
        return Err(format!("{command:?}: {}", used.status));
    }
    Ok(Took { wall: started.elapsed(), cpu: used.rusage.utime + used.rusage.stime })
}

impl Program {
    fn command(&self, hook: &str, events: &Path) -> Command {
        let mut command = Command::new(&self.path);
        command.current_dir(process::root().join("benches"));
        command.args(self.args.split(' ').map(|word| match word {
            "EVENTS" => events.to_owned(),
            "SCRIPT" => script(hook),
            word => word.replace("HOOK", hook).into(),
        }));
        command
    }
}

impl Took {
    fn least(self, other: Self) -> Self {
        Self { wall: self.wall.min(other.wall), cpu: self.cpu.min(other.cpu) }
    }

    fn without(self, start: Self) -> Self {
        Self { wall: self.wall.saturating_sub(start.wall), cpu: self.cpu.saturating_sub(start.cpu) }
    }
}
