//! `cargo xtask bench --stream`: a file of events through `becket run --input`, on one thread and on two, and through jq and jaq
//! where they are installed. Not here: one call (`bench.rs`).
//!
//! The commands take turns, and of each the fastest run counts. Beside the time on the wall stands the processor's, which other
//! programs disturb less: what two threads take more of it than one is lost to going together.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4 as _;

use crate::Result;
use crate::{measure, process};

const HOOKS: &[&str] = &["rename", "redact"];
const PEERS: &[&str] = &["jq", "jaq"];
/// Events of the file; the peers get every tenth part of it.
const EVENTS: usize = 40_000;
const PEERS_PART: usize = 10;

/// What one command took, of all its runs the least.
#[derive(Clone, Copy)]
struct Took {
    wall: Duration,
    cpu: Duration,
}

/// Prints the table.
pub(crate) fn print(event: &str, rounds: u64) -> Result<()> {
    let becket = measure::release()?;
    let folder = process::target_dir().join("bench");
    let (all, part) = (folder.join("events.ndjson"), folder.join("part.ndjson"));
    let line = format!("{event}\n");
    process::write(&all, &line.repeat(EVENTS))?;
    process::write(&part, &line.repeat(EVENTS / PEERS_PART))?;
    println!("| hook | one thread | two | faster | processor time, two by one | jq | jaq |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for hook in HOOKS {
        let ours = |jobs: &str| {
            let mut command = Command::new(&becket);
            command.arg("run").arg(source(hook, "js")).arg("--input").arg(&all).args(["--jobs", jobs]);
            command
        };
        let [mut one, mut two] = [took(ours("1"))?, took(ours("2"))?];
        for _ in 1..rounds {
            one = one.least(took(ours("1"))?);
            two = two.least(took(ours("2"))?);
        }
        let speed = |took: &Took, events: usize| {
            format!("{:.1} MB/s", (events * line.len()) as f64 / 1e6 / took.wall.as_secs_f64())
        };
        let mut row = format!(
            "| {hook} | {} | {} | {:.2} | {:.2} |",
            speed(&one, EVENTS),
            speed(&two, EVENTS),
            one.wall.as_secs_f64() / two.wall.as_secs_f64(),
            two.cpu.as_secs_f64() / one.cpu.as_secs_f64()
        );
        for peer in PEERS {
            let mut command = Command::new(peer);
            command.args(["-c", "-f"]).arg(source(hook, "jq")).arg(&part);
            match took(command) {
                Ok(took) => row.push_str(&format!(" {} |", speed(&took, EVENTS / PEERS_PART))),
                Err(_) => row.push_str(" – |"),
            }
        }
        println!("{row}");
    }
    Ok(())
}

fn source(hook: &str, extension: &str) -> PathBuf {
    process::root().join("benches/stream").join(Path::new(hook).with_extension(extension))
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

impl Took {
    fn least(self, other: Self) -> Self {
        Self { wall: self.wall.min(other.wall), cpu: self.cpu.min(other.cpu) }
    }
}
