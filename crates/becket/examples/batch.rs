//! Many modules in one process, for the tests that compare thousands of them: each line of standard input is
//! `{"name":"x.js","source":"…"}`, each line of standard output says how the top level of that module ended,
//! `{"code":1,"output":"…","text":"Uncaught TypeError: …","steps":12}`, with the exit code that `becket run` would have. With
//! `"stressed":true` in the request the collector runs at every allocation.
//! Not here: which modules, and what is expected of them (xtask's `batch.rs` starts this).
//!
//! A module that panics ends with `{"code":101}` and the process goes on; one that overflows the native stack takes the process
//! with it, which the other side sees.

use std::io::{BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use becket::{Error, Host, Limit, Severity};
use serde_json::{Value, json};

/// Higher than the default: these are tests, and some count to a million.
const STEPS_MAX: u64 = 200_000_000;
const MEMORY_BYTES_MAX: u64 = 256 << 20;
const OUTPUT_BYTES_MAX: u64 = 16 << 20;

fn main() -> std::io::Result<()> {
    let plain = host();
    let mut stressed = host();
    stressed.stress_collector();
    // The text of a panic is part of the answer, and nobody reads standard error.
    std::panic::set_hook(Box::new(|_| {}));
    let mut stdout = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line?)?;
        let name = request["name"].as_str().unwrap_or("module.js");
        let source = request["source"].as_str().unwrap_or_default();
        let host = if request["stressed"] == true { &stressed } else { &plain };
        let answer = catch_unwind(AssertUnwindSafe(|| run(host, name, source))).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
            json!({ "code": 101, "output": "", "text": format!("panic: {text}") })
        });
        writeln!(stdout, "{answer}")?;
        stdout.flush()?;
    }
    Ok(())
}

fn host() -> Host {
    let mut host = Host::new();
    host.set_limit(Limit::Steps, STEPS_MAX);
    host.set_limit(Limit::Memory, MEMORY_BYTES_MAX);
    host.set_limit(Limit::Output, OUTPUT_BYTES_MAX);
    host
}

fn run(host: &Host, name: &str, source: &str) -> Value {
    let hook = match host.compile(name, source) {
        Ok(hook) => hook,
        Err(error) => return json!({ "code": 2, "output": "", "text": text(&error) }),
    };
    let outcome = hook.run_top_level();
    let output = String::from_utf8_lossy(&outcome.output);
    let steps = outcome.usage.steps;
    match &outcome.result {
        Ok(_) => json!({ "code": 0, "output": output, "text": "", "steps": steps }),
        Err(error) => json!({ "code": code(error), "output": output, "text": text(error), "steps": steps }),
    }
}

/// The exit code that the command line has for it.
fn code(error: &Error) -> u8 {
    if error.is_limit() {
        3
    } else if error.is_rejected() {
        2
    } else if error.is_embedder() {
        64
    } else {
        1
    }
}

/// One line for each diagnostic, without the source, or what the command line says first.
fn text(error: &Error) -> String {
    if let Some(diagnostics) = error.diagnostics() {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let lines = errors.map(|diagnostic| format!("error[{}]: {}", diagnostic.code, diagnostic.headline));
        return lines.collect::<Vec<String>>().join("\n");
    }
    if let Some(thrown) = error.thrown() {
        return format!("Uncaught {}", thrown.text());
    }
    match error.stopped() {
        Some(code) => format!("error[{code}]: {error}"),
        None => error.to_string(),
    }
}
