//! QuickJS-ng behind the protocol of `cargo xtask bench`: `quickjs FILE N RUNS` loads the kernel, runs it once to warm up, and
//! prints its checksum and then the nanoseconds of each further run. Not here: the other drivers (`benches/node.mjs`,
//! becket-vm's example `kernel`) and what is made of the figures (xtask's `bench.rs`).

use std::process::ExitCode;
use std::time::Instant;

use rquickjs::{Context, Ctx, Function, Module, Runtime};

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
    let [file, n, runs] = args else { return Err("usage: quickjs FILE N RUNS".into()) };
    let source = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let n: f64 = n.parse().map_err(|_| format!("{n} is no number"))?;
    let runs: u32 = runs.parse().map_err(|_| format!("{runs} is no number"))?;
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let context = Context::full(&runtime).map_err(|error| error.to_string())?;
    context.with(|ctx| measure(&ctx, &source, n, runs).map_err(|error| format!("{error}: {:?}", ctx.catch())))
}

fn measure(ctx: &Ctx<'_>, source: &str, n: f64, runs: u32) -> rquickjs::Result<()> {
    let (module, evaluated) = Module::declare(ctx.clone(), "kernel", source)?.eval()?;
    evaluated.finish::<()>()?;
    let kernel: Function<'_> = module.get("default")?;
    let checksum: f64 = kernel.call((n,))?;
    println!("{checksum}");
    for _ in 0..runs {
        let started = Instant::now();
        let _: f64 = kernel.call((n,))?;
        println!("{}", started.elapsed().as_nanos());
    }
    Ok(())
}
