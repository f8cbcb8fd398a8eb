//! One run of `becket`, or of another engine, in a process of its own, and what it cost the machine: processor time, wall time,
//! resident memory.
//! Not here: what a run may cost (`hostile.rs`, `bounds.rs`), and generated programs (`hunt.rs`, `calibrate.rs`).
//!
//! Processor time is what the kernel counts for the process: other programs disturb it less than the wall's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::Result;
use crate::process::{self, Captured};

/// A process is killed after that many seconds of processor time: limits end a run of Becket long before.
const CPU_SECONDS_MAX: u32 = 60;
/// And when it asks for more address space than that, so that a mistake here does not take the machine with it.
const ADDRESS_KIB_MAX: u32 = 6 << 20;
/// Engines that reserve a great deal of address space and use little get all that there is.
const NO_ADDRESS_LIMIT: &str = "unlimited";

/// Of what a run prints, so much is kept from the beginning and so much from the end.
const KEPT_BYTES_MAX: usize = 1 << 17;

/// What a process may hold beside twice the memory limit of its run: the program itself, the compiler's tree and the blob, the
/// tables of names and shapes, patterns, the output. Twice: a collection copies to as much as half of the limit, and a builtin
/// makes a text of at most half of it before it is on the heap.
const RSS_BESIDE_MAX: u64 = 16 << 20;
/// The memory limit of a run that sets no other.
pub(crate) const MEMORY_DEFAULT: u64 = 16 << 20;

/// The most memory that may be resident in a process whose run has this limit.
pub(crate) fn rss_allowed(memory_limit: u64) -> u64 {
    2 * memory_limit + RSS_BESIDE_MAX
}

/// What one run printed and cost.
pub(crate) struct Measured {
    pub(crate) captured: Captured,
    /// In user code and in the kernel together.
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
    /// The most memory that was resident at a time.
    pub(crate) rss_bytes: u64,
}

impl Measured {
    /// The number after `NAME=` in what `--stats` prints.
    pub(crate) fn stat(&self, name: &str) -> Option<u64> {
        let (_, rest) = self.captured.stderr.split_once(&format!("{name}="))?;
        rest.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
    }

    /// All that was paid in steps: by the program, for the event, and for the result.
    pub(crate) fn steps(&self) -> u64 {
        ["steps", "input_steps", "result_steps"].iter().filter_map(|name| self.stat(name)).sum()
    }

    /// How it ended, in a word or two: `limit steps`, `completed`, `TypeError`, `B0296`.
    pub(crate) fn end(&self) -> String {
        let after = |mark: &str| {
            let line = self.captured.stderr.lines().find_map(|line| line.strip_prefix(mark));
            let word = line.and_then(|rest| rest.split([':', ' ', ']', ',']).find(|word| !word.is_empty()));
            word.map_or("?".into(), |word| word.chars().take(20).collect::<String>())
        };
        match self.captured.code {
            Some(0) => "completed".into(),
            Some(1) => format!("uncaught {}", after("Uncaught ")),
            Some(2) => format!("refused {}", after("error[")),
            Some(3) => format!("limit {}", after("limit ")),
            Some(code) => format!("exit code {code}"),
            None => "killed".into(),
        }
    }
}

/// Runs `becket run SCRIPT --stats ARGS` and measures it.
pub(crate) fn run(becket: &Path, script: &Path, args: &[String]) -> Result<Measured> {
    let mut command = bounded(becket, &ADDRESS_KIB_MAX.to_string());
    measured(command.arg("run").arg(script).args(args).arg("--stats").env("NO_COLOR", "1"))
}

/// Runs another engine's program with a script of that name and measures it.
pub(crate) fn run_peer(peer: &Command, args: &[String]) -> Result<Measured> {
    let mut command = bounded(Path::new(peer.get_program()), NO_ADDRESS_LIMIT);
    for (name, value) in peer.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    measured(command.args(peer.get_args()).args(args))
}

/// A program that the system stops when it has taken what no run takes.
fn bounded(program: &Path, address_kib: &str) -> Command {
    let limits = format!("ulimit -c 0; ulimit -t {CPU_SECONDS_MAX}; ulimit -v {address_kib}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &limits]).arg(program);
    command
}

fn measured(command: &mut Command) -> Result<Measured> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("sh: {error}"))?;
    // What this process holds, the next child begins with, and is counted for: so little is kept of what it prints.
    let stdout = process::drain(child.stdout.take(), KEPT_BYTES_MAX);
    let stderr = process::drain(child.stderr.take(), KEPT_BYTES_MAX);
    let used = child.wait4().map_err(|error| format!("{command:?}: {error}"))?;
    let wall = started.elapsed();
    let code = used.status.code();
    let captured = Captured { stdout: process::joined(stdout), stderr: process::joined(stderr), code };
    Ok(Measured { captured, cpu: used.rusage.utime + used.rusage.stime, wall, rss_bytes: used.rusage.maxrss })
}

/// Runs a source that is made up here; it is written to a file of that name first, unless it is there.
pub(crate) fn run_source(becket: &Path, name: &str, source: &str, args: &[String]) -> Result<Measured> {
    let file = process::target_dir().join("measured").join(format!("{name}.js"));
    if process::read(&file).ok().as_deref() != Some(source) {
        process::write(&file, source)?;
    }
    run(becket, &file, args)
}

/// What a step of ordinary code takes, and what a process takes that has nothing to do, at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Yardstick {
    /// Nanoseconds a step: the median of [`ORDINARY`].
    pub(crate) step_ns: f64,
    /// Processor time of an empty hook.
    pub(crate) idle: Duration,
    pub(crate) idle_rss_bytes: u64,
}

/// Programs of the kind that people write, each for [`ORDINARY_STEPS`].
const ORDINARY: &[&str] = &[
    "let n = 0; for (let i = 0; ; i++) n = (n + i * 3) % 1000;",
    "const o = { a: 1, b: { c: 2 } }; let n = 0; for (;;) { n += o.a + o.b.c; o.a = n % 7; }",
    "const f = (x) => x + 1; let n = 0; for (;;) n = f(n);",
    "const a = Array.from({ length: 100 }, (_, i) => i); let n = 0; for (;;) for (const x of a) n += x;",
    "const a = Array.from({ length: 100 }, (_, i) => i); for (;;) a.map((x) => x * 2).filter((x) => x % 3).length;",
    "for (;;) { const s = []; for (let i = 0; i < 50; i++) s.push(`item ${i}`); s.join(\", \"); }",
    "const m = new Map(); for (let i = 0; ; i++) m.set(i % 500, (m.get(i % 500) ?? 0) + 1);",
    "const e = { id: 5, tags: [\"a\", \"b\"], user: { name: \"Ann\" } }; for (;;) JSON.parse(JSON.stringify(e));",
    "for (;;) { const { a, ...rest } = { a: 1, b: 2, c: 3 }; const copy = { ...rest, a }; }",
    "class P { constructor(x) { this.x = x; } plus(o) { return new P(this.x + o.x); } } let p = new P(1); for (;;) p = p.plus(p);",
    "const t = \"the quick brown fox jumps\"; for (;;) t.split(\" \").map((w) => w[0].toUpperCase() + w.slice(1)).join(\" \");",
];

const ORDINARY_STEPS: u64 = 3_000_000;
/// How much longer a step of any program may take than the median of ordinary ones.
pub(crate) const RATIO_MAX: f64 = 20.0;
/// Time that shows no fault yet: starting a process and compiling vary by that much.
const NOISE: Duration = Duration::from_millis(5);
/// A machine that others use as well is half as fast from one minute to the next: for so long a yardstick holds.
const HOLDS: Duration = Duration::from_secs(10);
/// From this ratio on a program is measured so many times again, each between two yardsticks of its own, and the lowest ratio
/// counts.
const RATIO_SEEN: f64 = 10.0;
const REPEATS: usize = 4;

/// The yardstick and programs, measured in turns.
pub(crate) struct Turns<'a> {
    becket: &'a Path,
    latest: Mutex<(Instant, Yardstick)>,
}

/// What a step of a program takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) ns_per_step: f64,
    /// How many times a step of ordinary code, measured at about the same time. It is above [`RATIO_MAX`] only if the time is more
    /// than noise; below that it still says which of two programs is slower.
    pub(crate) ratio: f64,
}

impl<'a> Turns<'a> {
    pub(crate) fn new(becket: &'a Path) -> Result<Self> {
        Ok(Self { becket, latest: Mutex::new((Instant::now(), yardstick(becket)?)) })
    }

    /// A yardstick that holds.
    pub(crate) fn yardstick(&self) -> Result<Yardstick> {
        let (since, latest) = *self.latest.lock().map_err(|error| error.to_string())?;
        if since.elapsed() < HOLDS { Ok(latest) } else { self.again() }
    }

    fn again(&self) -> Result<Yardstick> {
        let measured = yardstick(self.becket)?;
        *self.latest.lock().map_err(|error| error.to_string())? = (Instant::now(), measured);
        Ok(measured)
    }

    /// What a step of a program takes that took `cpu` for `steps` just now, and again if that was much.
    pub(crate) fn pace(&self, cpu: Duration, steps: u64, run: impl Fn() -> Result<Measured>) -> Result<Pace> {
        confirmed(self.yardstick()?.pace(cpu, steps), || {
            let before = self.again()?;
            let measured = run()?;
            let after = self.again()?;
            let faster = if before.step_ns < after.step_ns { before } else { after };
            Ok(faster.pace(measured.cpu, steps))
        })
    }
}

/// The lowest of a pace and, where that is much, of some others of the same program.
fn confirmed(first: Pace, mut again: impl FnMut() -> Result<Pace>) -> Result<Pace> {
    let mut lowest = first;
    for _ in 0..if first.ratio < RATIO_SEEN { 0 } else { REPEATS } {
        let pace = again()?;
        if pace.ratio < lowest.ratio {
            lowest = pace;
        }
    }
    Ok(lowest)
}

fn yardstick(becket: &Path) -> Result<Yardstick> {
    let mut idle = Duration::MAX;
    let mut idle_rss_bytes = 0;
    for _ in 0..3 {
        let measured = run_source(becket, "idle", ";\n", &[])?;
        idle = idle.min(measured.cpu);
        idle_rss_bytes = measured.rss_bytes;
    }
    let args = ["--steps".to_owned(), ORDINARY_STEPS.to_string()];
    let mut ordinary = Vec::new();
    for (idx, source) in ORDINARY.iter().enumerate() {
        let measured = run_source(becket, &format!("ordinary-{idx}"), &format!("{source}\n"), &args)?;
        let steps = measured.stat("steps").ok_or_else(|| format!("no steps of `{source}`"))?;
        ordinary.push(measured.cpu.saturating_sub(idle).as_secs_f64() * 1e9 / steps as f64);
    }
    ordinary.sort_by(f64::total_cmp);
    let step_ns = ordinary.get(ordinary.len() / 2).copied().unwrap_or(1.0);
    Ok(Yardstick { step_ns, idle, idle_rss_bytes })
}

impl Yardstick {
    /// What a step of a run takes, without what every process takes. A run of few steps counts as one of so many that noise alone
    /// makes no more of it than [`RATIO_MAX`].
    fn pace(&self, cpu: Duration, steps: u64) -> Pace {
        let time_ns = cpu.saturating_sub(self.idle).as_secs_f64() * 1e9;
        let steps_min = NOISE.as_secs_f64() * 1e9 / (RATIO_MAX * self.step_ns);
        let ns_per_step = time_ns / (steps as f64).max(steps_min);
        Pace { ns_per_step, ratio: ns_per_step / self.step_ns }
    }
}

/// What builds `becket` with all optimisations.
pub(crate) fn build_release() -> Command {
    let mut build = process::cargo();
    build.args(["build", "--release", "--quiet", "--locked", "--package", "becket-cli"]);
    build
}

/// `becket` with all optimisations.
pub(crate) fn release() -> Result<PathBuf> {
    process::run(&mut build_release())?;
    Ok(process::target_dir().join("release").join(format!("becket{}", std::env::consts::EXE_SUFFIX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const YARDSTICK: Yardstick = Yardstick { step_ns: 3.0, idle: Duration::from_millis(2), idle_rss_bytes: 0 };
    /// Of a run of `hunt` and `calibrate`: ordinary code takes less than a millisecond for them.
    const STEPS: u64 = 300_000;

    fn ratio(cpu_us: u64, steps: u64) -> f64 {
        YARDSTICK.pace(Duration::from_micros(cpu_us), steps).ratio
    }

    fn of_ratio(ratio: f64) -> Pace {
        Pace { ns_per_step: ratio, ratio }
    }

    #[test]
    fn another_engine_has_the_environment_of_its_command() {
        let mut peer = Command::new("sh");
        peer.args(["-c", "echo $TZ ${HOME-none} $0"]).env("TZ", "UTC").env_remove("HOME");
        let measured = run_peer(&peer, &["script".into()]).expect("sh is there");
        assert_eq!(measured.captured.stdout, "UTC none script\n");
    }

    #[test]
    fn a_slower_program_has_a_higher_ratio_below_the_noise_as_well() {
        let ratios: Vec<f64> = (3..=12).map(|cpu_ms| ratio(cpu_ms * 1000, STEPS)).collect();
        assert!(ratios.is_sorted_by(|left, right| left < right), "{ratios:?}");
        assert!((ratio(2900, STEPS) - 1.0).abs() < 1e-9, "ordinary code is the measure");
    }

    #[test]
    fn no_ratio_is_below_nothing() {
        assert_eq!(
            ratio(1000, STEPS).total_cmp(&0.0),
            std::cmp::Ordering::Equal,
            "a process may start faster than the idle one"
        );
        assert_eq!(ratio(2000, 0).total_cmp(&0.0), std::cmp::Ordering::Equal);
    }

    #[test]
    fn few_steps_that_take_long_are_seen() {
        assert!(ratio(4000, 10) > ratio(3000, 10));
        assert!(ratio(3000, 10) > ratio(3000, STEPS));
        assert!(ratio(8000, 10) > RATIO_MAX, "six milliseconds for ten steps");
    }

    #[test]
    fn noise_alone_is_no_fault() {
        for steps in [0, 1, 100, 10_000, STEPS, 10 * STEPS] {
            assert!(ratio(6990, steps) <= RATIO_MAX, "{steps} steps");
        }
    }

    #[test]
    fn the_lowest_of_several_measurements_counts_where_the_first_was_much() {
        let mut others = [35.0, 4.0, 30.0, 28.0].into_iter();
        let pace = confirmed(of_ratio(40.0), || Ok(of_ratio(others.next().expect("four repeats")))).expect("measured");
        assert!(pace.ratio < RATIO_SEEN && others.next().is_none());
        let slow = confirmed(of_ratio(40.0), || Ok(of_ratio(30.0))).expect("measured");
        assert!(slow.ratio > RATIO_MAX, "what is slow each time stays a find");
    }

    #[test]
    fn what_is_not_much_is_measured_once() {
        let pace = confirmed(of_ratio(RATIO_SEEN / 2.0), || Err("measured again".into())).expect("measured once");
        assert!(pace.ratio < RATIO_SEEN);
    }
}
