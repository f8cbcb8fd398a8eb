//! QuickJS-ng behind the protocol of `cargo xtask bench`: `quickjs FILE N RUNS` loads the kernel, runs it once to warm up, and
//! prints its checksum and then the nanoseconds of each further run. With other arguments FILE is a script whose value is a function
//! from JSON text to JSON text, behind the protocols of `events.rs`. Not here: the other drivers (`benches/node.mjs`,
//! becket-vm's example `kernel`) and what is made of the figures (xtask's `bench.rs`).

mod events;

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
    let [file, how @ ..] = args else { return Err("usage: quickjs FILE …".into()) };
    let source = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let context = Context::full(&runtime).map_err(|error| error.to_string())?;
    context.with(|ctx| {
        let shown = |error: rquickjs::Error| format!("{error}: {:?}", ctx.catch());
        let [n, runs] = how else {
            let hook: Function<'_> = ctx.eval(source).map_err(shown)?;
            return events::drive(how, |event| hook.call::<_, String>((event,)).map_err(shown));
        };
        let n: f64 = n.parse().map_err(|_| format!("{n} is no number"))?;
        let runs: u32 = runs.parse().map_err(|_| format!("{runs} is no number"))?;
        measure(&ctx, &source, n, runs).map_err(shown)
    })
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
