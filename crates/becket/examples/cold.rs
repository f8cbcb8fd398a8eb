//! What a hook costs before it is warm, for `cargo xtask bench --cold`: `cold HOOK EVENT ROW [N]` measures one row and prints its
//! figure. Not here: which rows there are, and what they should be (xtask's `cold.rs`).
//!
//! Different hooks are made of one source: each has constants and property names of its own.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use becket::{Hook, Host};

type Measured<T> = Result<T, Box<dyn Error>>;

fn main() -> Measured<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [hook, event, row, n @ ..] = args.as_slice() else { return Err("usage: cold HOOK EVENT ROW [N]".into()) };
    let source = std::fs::read_to_string(hook)?;
    let event = std::fs::read(event)?;
    let n: usize = n.first().map_or(Ok(0), |n| n.parse())?;
    match row.as_str() {
        "compile" => compile(&source, n),
        "load" => load(&source, n),
        "fresh" => fresh(&source, &event, n),
        "start" => start(n),
        "idle" => idle(&source, &event, n),
        "many" => many(&source, &event, n),
        other => Err(format!("there is no row {other}").into()),
    }
}

/// The source with names and constants of its own.
fn variant(source: &str, number: usize) -> String {
    source
        .replace("FREE_FROM = 5000", &format!("FREE_FROM = {}", 5000 + number))
        .replace("buyer:", &format!("buyer{number}:"))
}

fn microseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn fastest(times: &[Duration]) -> f64 {
    microseconds(times.iter().min().copied().unwrap_or_default())
}

#[inline(never)]
fn compiled(host: &Host, source: &str) -> Measured<Hook> {
    Ok(host.compile("hook.js", source)?)
}

#[inline(never)]
fn loaded(host: &Host, blob: &[u8]) -> Measured<Hook> {
    Ok(host.load(blob)?)
}

/// Loads and runs once.
#[inline(never)]
fn first_call(host: &Host, blob: &[u8], event: &[u8]) -> Measured<Hook> {
    let hook = host.load(blob)?;
    run(&hook, event)?;
    Ok(hook)
}

#[inline(never)]
fn run(hook: &Hook, event: &[u8]) -> Measured<usize> {
    Ok(hook.run_json(event).result?.len())
}

/// Source to a loaded hook, with all checks.
fn compile(source: &str, n: usize) -> Measured<()> {
    let host = Host::new();
    let mut times = Vec::with_capacity(n);
    for _ in 0..=n {
        let started = Instant::now();
        let hook = compiled(&host, source)?;
        times.push(started.elapsed());
        drop(black_box(hook));
    }
    println!("{:.1}", fastest(&times));
    Ok(())
}

/// Blob to a loaded hook; the bytes of the blob and of the source in it.
fn load(source: &str, n: usize) -> Measured<()> {
    let host = Host::new();
    let blob = compiled(&host, source)?.bytes().to_vec();
    let mut times = Vec::with_capacity(n);
    for _ in 0..=n {
        let started = Instant::now();
        let hook = loaded(&host, &blob)?;
        times.push(started.elapsed());
        drop(black_box(hook));
    }
    println!("{:.1}\n{}\n{}", fastest(&times), blob.len(), source.len());
    Ok(())
}

/// Blob to the result of the first call, each of another hook.
fn fresh(source: &str, event: &[u8], n: usize) -> Measured<()> {
    let host = Host::new();
    let blobs: Vec<Vec<u8>> = (0..=n)
        .map(|number| Ok(compiled(&host, &variant(source, number))?.bytes().to_vec()))
        .collect::<Measured<_>>()?;
    let mut times = Vec::with_capacity(n);
    for blob in &blobs {
        let started = Instant::now();
        let hook = first_call(&host, blob, event)?;
        times.push(started.elapsed());
        drop(black_box(hook));
    }
    println!("{:.1}", fastest(&times));
    Ok(())
}

/// A whole call of a hook that does nothing.
fn start(n: usize) -> Measured<()> {
    const CALLS: usize = 100;
    let hook = compiled(&Host::new(), "export default () => 0;")?;
    let mut fastest = Duration::MAX;
    for _ in 0..=n / CALLS {
        let started = Instant::now();
        for _ in 0..CALLS {
            black_box(run(&hook, b"0")?);
        }
        fastest = fastest.min(started.elapsed());
    }
    println!("{:.2}", microseconds(fastest) / CALLS as f64);
    Ok(())
}

/// What each of many hooks that have run once adds to the process, in KiB.
fn idle(source: &str, event: &[u8], n: usize) -> Measured<()> {
    let host = Host::new();
    run(&compiled(&host, source)?, event)?;
    let before = resident_kib()?;
    let hooks = many_hooks(&host, source, event, n)?;
    println!("{:.1}", (resident_kib()? - before) as f64 / hooks.len() as f64);
    Ok(())
}

/// Many hooks in one process: their resident memory in MiB, microseconds a call of one of them, and of all of them in turn.
fn many(source: &str, event: &[u8], n: usize) -> Measured<()> {
    const CALLS: usize = 100;
    let host = Host::new();
    let hooks = many_hooks(&host, source, event, n)?;
    // Both take turns, a few calls at a time, and of each the fastest turn counts.
    let (mut hot, mut round) = (Duration::MAX, Duration::MAX);
    for some in hooks.chunks_exact(CALLS) {
        let started = Instant::now();
        in_turn(some, event)?;
        round = round.min(started.elapsed());
        let Some(hook) = some.first() else { continue };
        // Twice, since the first turn warms up.
        for _ in 0..2 {
            let started = Instant::now();
            again(hook, event, CALLS)?;
            hot = hot.min(started.elapsed());
        }
    }
    let each = |time: Duration| microseconds(time) / CALLS as f64;
    println!("{}\n{:.2}\n{:.2}", resident_kib()? >> 10, each(hot), each(round));
    Ok(())
}

#[inline(never)]
fn again(hook: &Hook, event: &[u8], calls: usize) -> Measured<()> {
    for _ in 0..calls {
        black_box(run(hook, event)?);
    }
    Ok(())
}

#[inline(never)]
fn in_turn(hooks: &[Hook], event: &[u8]) -> Measured<()> {
    for hook in hooks {
        black_box(run(hook, event)?);
    }
    Ok(())
}

fn many_hooks(host: &Host, source: &str, event: &[u8], n: usize) -> Measured<Vec<Hook>> {
    let mut hooks = Vec::with_capacity(n);
    for number in 0..n {
        let hook = loaded(host, compiled(host, &variant(source, number))?.bytes())?;
        run(&hook, event)?;
        hooks.push(hook);
    }
    Ok(hooks)
}

/// Resident memory of this process.
fn resident_kib() -> Measured<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
