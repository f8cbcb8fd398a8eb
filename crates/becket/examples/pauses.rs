//! How long a run stands still while its heap is collected, for `cargo xtask bench --pauses`: prints, for heaps of several sizes,
//! the kibibytes that the longest collection went through, how many collections there were, and the milliseconds of one.
//! Not here: what is made of the figures (xtask's `bench.rs`).
//!
//! The machine has no clock, so a pause is what a run takes longer with things that live, by collection.

use std::error::Error;
use std::time::{Duration, Instant};

use becket::{Hook, Host, Limit};

/// Keeps `event[0]` objects, and makes `event[1]` more that nobody keeps.
const SOURCE: &str = "
export default ([live, garbage]) => {
  let kept = null;
  for (let i = 0; i < live; i++) kept = { next: kept, number: i, name: 'n' };
  for (let i = 0; i < garbage; i++) ({ next: null, number: i, name: 'n' });
  return kept === null;
};";

/// Objects that nobody keeps: some 100 MB.
const GARBAGE: u32 = 2_000_000;
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let mut host = Host::new();
    host.set_limit(Limit::Steps, u64::from(u32::MAX));
    let hook = host.compile("pauses.js", SOURCE)?;
    let (bare, _, _) = run(&hook, 0, 0)?;
    let (alone, n_alone, _) = run(&hook, 0, GARBAGE)?;
    // Of a heap where nothing lives, a collection takes no time that could be measured.
    let garbage = alone.saturating_sub(bare);
    eprintln!("{n_alone} collections of an empty heap");
    for live in [5_000, 20_000, 80_000, 150_000] {
        let (kept, n_before, _) = run(&hook, live, 0)?;
        let (whole, n_all, longest) = run(&hook, live, GARBAGE)?;
        let count = n_all - n_before;
        let pause = whole.saturating_sub(kept).saturating_sub(garbage).as_secs_f64() * 1e3 / count as f64;
        println!("{} {count} {pause:.2}", longest / 1024);
    }
    Ok(())
}

/// The fastest of several runs; how often its heap was collected, and the bytes of the longest collection.
fn run(hook: &Hook, live: u32, garbage: u32) -> Result<(Duration, u64, u64), Box<dyn Error>> {
    let event = format!("[{live},{garbage}]");
    let mut fastest = Duration::MAX;
    let mut usage = becket::Usage::default();
    for _ in 0..ROUNDS {
        let started = Instant::now();
        let outcome = hook.run_json(event.as_bytes());
        fastest = fastest.min(started.elapsed());
        usage = outcome.usage;
        outcome.result?;
    }
    Ok((fastest, usage.collections, usage.collection_bytes_max))
}
