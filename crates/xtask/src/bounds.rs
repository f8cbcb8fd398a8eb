//! `cargo xtask bench --bounds`: how the hostile scripts of `benches/bounds/` end in Becket, in QuickJS-ng, and in V8 behind
//! `node:vm` and behind its Python package, each in a process of its own, and garbage of 10 GB under the memory limit.
//! Not here: the many more that Becket alone is tested with (`hostile.rs`), and how a run is measured (`measure.rs`).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::measure::{self, MEMORY_DEFAULT, Measured};
use crate::node::Node;
use crate::{peers, process};

/// What the others get, which count no steps.
const SECONDS: u64 = 1;
/// They look at the clock at places of their own choice: so much later is stopped all the same.
const STOPPED_WITHIN: Duration = Duration::from_secs(5 * SECONDS);

/// Arrays of 800 KB, 10.1 GB together, and a step limit that lets them all be made.
const GARBAGE: &str = "for (let i = 0; i < 12600; i++) new Array(100000).fill(0);\n";
const GARBAGE_STEPS: u64 = 10_000_000_000;

/// Another engine, and how its driver is given a script.
struct Peer {
    name: &'static str,
    driver: Command,
    /// After the name of the script.
    limits: Vec<String>,
}

/// Prints the tables.
pub(crate) fn print() -> Result<()> {
    let (becket, peers) = (measure::release()?, peers()?);
    let names: Vec<&str> = peers.iter().map(|peer| peer.name).collect();
    println!("| script | becket | steps | {} |", names.join(" | "));
    println!("| --- | --- | ---: |{}", " --- |".repeat(names.len()));
    for script in scripts()? {
        let ends: Result<Vec<String>> = peers.iter().map(|peer| in_peer(peer, &script)).collect();
        let (end, steps) = in_becket(&becket, &script)?;
        println!("| {} | {end} | {steps} | {} |", shown(&script)?, ends?.join(" | "));
    }
    let args = ["--steps".to_owned(), GARBAGE_STEPS.to_string()];
    let garbage = measure::run_source(&becket, "garbage", GARBAGE, &args)?;
    println!("\n| 10 GB of garbage | end | collections | limit, MiB | resident, MiB | s |");
    println!("| --- | --- | ---: | ---: | ---: | ---: |");
    println!(
        "| `{}` | {} | {} | {} | {:.1} | {:.1} |",
        GARBAGE.trim_end(),
        garbage.end(),
        garbage.stat("collections").unwrap_or(0),
        MEMORY_DEFAULT >> 20,
        mib(&garbage),
        garbage.wall.as_secs_f64()
    );
    Ok(())
}

fn peers() -> Result<Vec<Peer>> {
    let driver = |name: &str| process::root().join("benches").join(name);
    let (seconds, bytes) = (SECONDS.to_string(), MEMORY_DEFAULT.to_string());
    let mut node = Node::find()?.command();
    node.arg(format!("--max-old-space-size={}", MEMORY_DEFAULT >> 20)).arg(driver("bounds.mjs"));
    let mut python = Command::new(peers::python(peers::IN_PYTHON)?);
    python.arg(driver("bounds.py"));
    Ok(vec![
        Peer {
            name: "quickjs",
            driver: Command::new(peers::quickjs()?),
            limits: vec!["bounded".into(), seconds.clone(), bytes.clone()],
        },
        Peer { name: "node:vm", driver: node, limits: vec![seconds.clone()] },
        Peer { name: "mini-racer", driver: python, limits: vec![seconds, bytes] },
    ])
}

fn scripts() -> Result<Vec<PathBuf>> {
    let folder = process::root().join("benches/bounds");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

/// A script as the cell of a table.
fn shown(script: &Path) -> Result<String> {
    Ok(format!("`{}`", process::read(script)?.trim_end().replace('|', "\\|")))
}

/// How a script ends in Becket, and its steps, which must be the same the second time.
fn in_becket(becket: &Path, script: &Path) -> Result<(String, u64)> {
    let [first, second] = [measure::run(becket, script, &[])?, measure::run(becket, script, &[])?];
    match (first.stat("steps"), second.stat("steps")) {
        (Some(steps), Some(again)) if steps == again => Ok((cell(&first.end(), &first), steps)),
        (steps, again) => Err(format!("{}: {steps:?} steps, and then {again:?}", script.display())),
    }
}

/// How a script ends in another engine.
fn in_peer(peer: &Peer, script: &Path) -> Result<String> {
    let mut args = vec![script.to_string_lossy().into_owned()];
    args.extend(peer.limits.iter().cloned());
    let measured = measure::run_peer(&peer.driver, &args)?;
    let end = match measured.captured.code {
        Some(0) if measured.wall > STOPPED_WITHIN => format!("{}, late", measured.captured.stdout.trim_end()),
        Some(0) => measured.captured.stdout.trim_end().to_owned(),
        None if measured.cpu > STOPPED_WITHIN => "**not stopped**".to_owned(),
        None => "**the process died**".to_owned(),
        // The driver is at fault.
        Some(_) => return Err(format!("{}: {}", peer.name, measured.captured.stderr)),
    };
    Ok(cell(&end, &measured))
}

fn cell(end: &str, measured: &Measured) -> String {
    format!("{end}, {} ms, {:.0} MiB", measured.wall.as_millis(), mib(measured))
}

fn mib(measured: &Measured) -> f64 {
    measured.rss_bytes as f64 / f64::from(1 << 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_ten_hostile_scripts_of_a_line_each() {
        let scripts = scripts().expect("the folder is there");
        assert_eq!(scripts.len(), 10);
        for script in scripts {
            let cell = shown(&script).expect("it is text");
            assert!(!cell.contains('\n'), "{}", script.display());
        }
    }
}
