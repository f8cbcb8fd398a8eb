//! Three hooks over real deliveries of GitHub's webhooks: compiled, stored in a SQLite file, loaded back, run; then a table of
//! what they did. `cargo xtask demo` runs this; `cargo run --release -p becket --example demo -- hooks.db` does too.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use becket::{Data, Function, Hook, Host, SqliteStore, Store as _, journal};

/// Each hook's name; its file is `examples/hooks/NAME.js`.
const HOOKS: [&str; 3] = ["route", "redact", "push-alert"];

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    let store = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("hooks.db"), PathBuf::from);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let events = fs::read_to_string(root.join("conformance/hooks/events/github-webhooks.ndjson"))?;
    let store = Arc::new(SqliteStore::open(&store)?);

    let mut host = Host::new();
    host.set_store(store.clone());
    host.declare("alerts.d.ts", fs::read(root.join("examples/hooks/alerts.d.ts"))?)?;
    let sent = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&sent);
    let notify = Function::plain(move |_call, _args| {
        // A real host would tell somebody here, with `call.idempotency_key()` so that nobody is told twice.
        count.fetch_add(1, Ordering::Relaxed);
        Ok(Data::Undefined)
    });
    host.provide("alerts", "notify", notify)?;
    host.allow("alerts");

    for name in HOOKS {
        let source = fs::read_to_string(root.join(format!("examples/hooks/{name}.js")))?;
        let hook = host.compile(&format!("{name}.js"), &source)?;
        let blob = store.put_blob(hook.bytes())?;
        let version = store.submit(name, &blob, journal::now_ms())?;
        store.activate(name, version.number)?;
    }

    println!(
        "{:<12}{:>8}{:>9}{:>8}{:>12}{:>12}{:>10}{:>9}",
        "hook", "events", "results", "failed", "steps p50", "steps max", "µs/event", "effects"
    );
    for name in HOOKS {
        let row = Row::of(&host.load_active(name)?, &events);
        println!("{name:<12}{row}");
    }
    let entries = store.journal(None)?;
    journal::verify(&entries)?;
    println!(
        "the journal holds {} calls and is sound; {} alerts were sent",
        journal::calls(&entries).len(),
        sent.load(Ordering::Relaxed)
    );
    Ok(())
}

/// What a hook did with all events.
struct Row {
    n_failed: usize,
    /// Of each event, in order of size.
    steps: Vec<u64>,
    time: Duration,
    effects: u64,
}

impl Row {
    fn of(hook: &Hook, events: &str) -> Self {
        let mut row = Self { n_failed: 0, steps: Vec::new(), time: Duration::ZERO, effects: 0 };
        let started = Instant::now();
        for event in events.lines() {
            let outcome = hook.run_json(event);
            row.n_failed += usize::from(outcome.result.is_err());
            row.effects += outcome.effects;
            row.steps.push(outcome.usage.steps);
        }
        row.time = started.elapsed();
        row.steps.sort_unstable();
        row
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let n_events = self.steps.len();
        let median = self.steps.get(n_events / 2).copied().unwrap_or(0);
        let most = self.steps.last().copied().unwrap_or(0);
        let micros = self.time.as_secs_f64() * 1e6 / n_events.max(1) as f64;
        let n_results = n_events - self.n_failed;
        write!(
            f,
            "{n_events:>8}{n_results:>9}{:>8}{median:>12}{most:>12}{micros:>10.1}{:>9}",
            self.n_failed, self.effects
        )
    }
}
