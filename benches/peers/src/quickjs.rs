//! QuickJS-ng behind the protocol of `cargo xtask bench`: `quickjs FILE N RUNS` loads the kernel, runs it once to warm up, and
//! prints its checksum and then the nanoseconds of each further run. With other arguments FILE is a script whose value is a
//! function from JSON text to JSON text, behind the protocols of `events.rs`. `quickjs FILE cold N` compiles and loads a module `N`
//! times, and prints the microseconds of each and the bytes of what is loaded. `quickjs FILE bounded SECONDS BYTES` runs a hostile
//! script for so long and with so much memory at most, and prints how it ended, if the process is still there to say so and still
//! computes. Not here: the other drivers (`benches/node.mjs`, becket-vm's example `kernel`) and what is made of the figures
//! (xtask's `bench.rs`).

mod events;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use rquickjs::module::WriteOptions;
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
    if let [word, seconds, bytes] = how
        && word == "bounded"
    {
        let end = bounded(&runtime, &source, seconds, bytes)?;
        println!("{end}");
        return Ok(());
    }
    let context = Context::full(&runtime).map_err(|error| error.to_string())?;
    if let [row, n] = how
        && row == "cold"
    {
        let n: u32 = n.parse().map_err(|_| format!("{n} is no number"))?;
        return cold(&runtime, &source, n).map_err(|error| error.to_string());
    }
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

/// The fastest of many times that a module is compiled and that its bytecode is loaded, each in a context of its own.
fn cold(runtime: &Runtime, source: &str, n: u32) -> rquickjs::Result<()> {
    let (mut compile, mut load, mut bytecode) = (Duration::MAX, Duration::MAX, Vec::new());
    for _ in 0..=n {
        Context::full(runtime)?.with(|ctx| {
            let started = Instant::now();
            let module = Module::declare(ctx, "hook", source)?;
            compile = compile.min(started.elapsed());
            bytecode = module.write(WriteOptions::default())?;
            rquickjs::Result::Ok(())
        })?;
        Context::full(runtime)?.with(|ctx| {
            let started = Instant::now();
            // SAFETY: these bytes have just been written by the same engine.
            unsafe { Module::load(ctx, &bytecode) }?;
            load = load.min(started.elapsed());
            rquickjs::Result::Ok(())
        })?;
    }
    println!("{:.1}\n{:.1}\n{}", compile.as_secs_f64() * 1e6, load.as_secs_f64() * 1e6, bytecode.len());
    Ok(())
}

/// How a script ends that may take so many seconds and bytes.
fn bounded(runtime: &Runtime, source: &str, seconds: &str, bytes: &str) -> Result<String, String> {
    let (until, limit) = (seconds.parse().map(Duration::from_secs), bytes.parse());
    let (Ok(until), Ok(limit)) = (until, limit) else { return Err(format!("{seconds} and {bytes} are no numbers")) };
    let started = Instant::now();
    runtime.set_memory_limit(limit);
    runtime.set_interrupt_handler(Some(Box::new(move || started.elapsed() > until)));
    let context = |what: &str| Context::full(runtime).map_err(|error| format!("{what}: {error}"));
    let end = context("a first context")?.with(|ctx| match ctx.eval::<(), _>(source) {
        Ok(()) => "completed".to_owned(),
        // The engine's own way to stop a script is an error that nothing catches.
        Err(_) if started.elapsed() > until => "time".to_owned(),
        Err(_) => {
            let thrown = ctx.catch();
            let field = |name: &str| thrown.as_object().and_then(|error| error.get::<_, String>(name).ok());
            // There is none where no memory was left to make it.
            let is_memory = field("message").is_none_or(|message| message == "out of memory");
            if is_memory { "memory".to_owned() } else { field("name").unwrap_or_else(|| "an error".to_owned()) }
        }
    });
    runtime.set_interrupt_handler(None);
    runtime.run_gc();
    match context("it no longer computes")?.with(|ctx| ctx.eval::<i32, _>("6 * 7")) {
        Ok(42) => Ok(end),
        _ => Err("it no longer computes".into()),
    }
}
