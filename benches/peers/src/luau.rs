//! Luau's interpreter behind the protocol of `cargo xtask bench`: `luau FILE N RUNS` takes a file of `benches/luau/`, as the driver
//! of QuickJS takes a kernel. Not here: what is made of the figures (xtask's `bench.rs`).

use std::process::ExitCode;
use std::time::Instant;

use mlua::{Function, Lua};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<(), String> {
    let [file, n, runs] = args else { return Err("usage: luau FILE N RUNS".into()) };
    let source = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let n: f64 = n.parse().map_err(|_| format!("{n} is no number"))?;
    let runs: u32 = runs.parse().map_err(|_| format!("{runs} is no number"))?;
    measure(&source, n, runs).map_err(|error| error.to_string())
}

fn measure(source: &str, n: f64, runs: u32) -> mlua::Result<()> {
    let lua = Lua::new();
    lua.sandbox(true)?;
    let kernel: Function = lua.load(source).eval()?;
    let checksum: f64 = kernel.call(n)?;
    println!("{checksum}");
    for _ in 0..runs {
        let started = Instant::now();
        let _: f64 = kernel.call(n)?;
        println!("{}", started.elapsed().as_nanos());
    }
    Ok(())
}
