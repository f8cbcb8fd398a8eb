//! `cargo xtask bench --text`: an event in JSON text to a result in JSON text in a program that embeds Becket, beside VRL, V8 and
//! QuickJS. Not here: the drivers (becket's example `text`, `benches/events.mjs`, `benches/peers/`).
//!
//! The hooks are those of `benches/kernels/`, without the loop that is timed there; `benches/vrl/` has some of them in VRL.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Result;
use crate::bench;
use crate::node::{self, Node};
use crate::{peers, process};

const HOOKS: &[&str] = &["rename", "enrich", "redact", "aggregate", "template"];
/// Events of a timed run, and such runs of one start of a driver.
const EVENTS: u32 = 5_000;
const RUNS_PER_START: u32 = 4;

/// Starts a driver with a hook; none where the hook is not written for it.
type Start = Box<dyn Fn(&Hook) -> Option<Command>>;

/// A hook in the forms that the drivers take.
struct Hook {
    name: &'static str,
    module: PathBuf,
    script: PathBuf,
}

/// Prints the table.
pub(crate) fn print(event: &str, rounds: u64) -> Result<()> {
    let file = process::target_dir().join("bench/event.json");
    process::write(&file, event)?;
    let engines = engines()?;
    let names: Vec<&str> = engines.iter().map(|(name, _)| name.as_str()).collect();
    println!("| microseconds an event | {} |", names.join(" | "));
    println!("| --- |{}", " ---: |".repeat(names.len()));
    for name in HOOKS {
        let hook = hook(name)?;
        let mut fastest = vec![f64::INFINITY; engines.len()];
        let mut expected = None;
        for _ in 0..rounds.max(1) {
            for ((engine, start), fastest) in engines.iter().zip(&mut fastest) {
                let Some(mut command) = start(&hook) else { continue };
                let report = bench::report(command.arg(&file).args([EVENTS.to_string(), RUNS_PER_START.to_string()]))?;
                let result: Value = serde_json::from_str(&report.checksum).map_err(|error| error.to_string())?;
                if *expected.get_or_insert_with(|| result.clone()) != result {
                    return Err(format!("{name} in {engine} gives {result}"));
                }
                *fastest = fastest.min(report.fastest / f64::from(EVENTS) / 1e3);
            }
        }
        let shown = |time: &f64| if time.is_finite() { format!("{time:.1}") } else { "–".to_owned() };
        println!("| {name} | {} |", fastest.iter().map(shown).collect::<Vec<_>>().join(" | "));
    }
    Ok(())
}

/// Runs each hook in Becket once and measures nothing.
pub(crate) fn once(event: &str) -> Result<()> {
    let file = process::target_dir().join("bench/event.json");
    process::write(&file, event)?;
    let becket = becket()?;
    for name in HOOKS {
        bench::report(Command::new(&becket).arg(hook(name)?.module).arg(&file).args(["500", "1"]))?;
    }
    Ok(())
}

/// Becket's driver.
fn becket() -> Result<PathBuf> {
    let build = ["build", "--release", "--quiet", "--locked", "-p", "becket", "--example", "text"];
    process::run(process::cargo().args(build))?;
    Ok(process::target_dir().join("release/examples/text"))
}

/// Becket first.
fn engines() -> Result<Vec<(String, Start)>> {
    let becket = becket()?;
    let node = Node::find()?;
    let (quickjs, vrl) = (peers::quickjs()?, peers::vrl()?);
    let with = |program: &Path, file: &Path| {
        let mut command = Command::new(program);
        command.arg(file);
        command
    };
    Ok(vec![
        ("becket".into(), Box::new(move |hook: &Hook| Some(with(&becket, &hook.module))) as Start),
        (
            format!("vrl {}", peers::version("vrl")?),
            Box::new(move |hook| {
                let file = process::root().join("benches/vrl").join(hook.name).with_extension("vrl");
                file.exists().then(|| with(&vrl, &file))
            }),
        ),
        (
            format!("node:vm {}", node::VERSION),
            Box::new(move |hook| {
                let mut command = node.command();
                command.arg(process::root().join("benches/events.mjs")).arg(&hook.script);
                Some(command)
            }),
        ),
        (
            format!("quickjs (rquickjs {})", peers::version("rquickjs")?),
            Box::new(move |hook| Some(with(&quickjs, &hook.script))),
        ),
    ])
}

/// The hook of a kernel: its last function before the loop that is timed there.
fn hook(name: &'static str) -> Result<Hook> {
    let source = process::read(&process::root().join(format!("benches/kernels/hook-{name}.js")))?;
    let (before, _) = source.split_once("export default").ok_or("a kernel exports its loop")?;
    let (_, last) = before.rsplit_once("\nfunction ").ok_or("a kernel has a hook")?;
    let function = last.split('(').next().unwrap_or_default();
    let module = format!("{before}export default {function};\n");
    let folder = process::target_dir().join("bench/text");
    let hook = Hook {
        name,
        module: folder.join(name).with_extension("js"),
        script: folder.join(name).with_extension("script.js"),
    };
    process::write(&hook.module, &module)?;
    peers::write_script(&hook.script, &module)?;
    Ok(hook)
}
