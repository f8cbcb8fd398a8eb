//! Becket behind the protocol of `cargo xtask bench`: `kernel FILE N RUNS` loads the kernel, runs it once to warm up, and prints
//! its checksum and then the nanoseconds of each further run. Not here: the other engines' drivers (`benches/`), and what is made
//! of the figures (xtask's `bench.rs`).
//!
//! With `STEPS=1` in the environment the last line tells the steps of a run.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use becket_bytecode::blob;
use becket_bytecode::verify::{Verified, VerifyMode, verify};
use becket_vm::data::Data;
use becket_vm::edition::Edition;
use becket_vm::limits::Limits;
use becket_vm::program::Program;
use becket_vm::worker::{Entry, Step, Worker};

/// Kernels run under the default limits, save for the steps: they are longer than hooks are.
const STEPS_MAX: u64 = 1_000_000_000_000;

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
    let [file, n, runs] = args else { return Err("usage: kernel FILE N RUNS".into()) };
    let source = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let n: f64 = n.parse().map_err(|_| format!("{n} is no number"))?;
    let runs: u32 = runs.parse().map_err(|_| format!("{runs} is no number"))?;
    let edition = edition()?;
    let module = compiled(&source)?;
    let hash = module.module().source_hash;
    let program = Program::load(module, hash, &edition);
    let limits = Limits { steps_max: STEPS_MAX, ..Limits::default() };
    let mut worker = Worker::new(&edition);
    worker.prepare(&program, &limits).map_err(|end| format!("{end:?}"))?;
    let mut once = |n: f64| {
        worker.start(Entry::Export("default"), &Data::Number(n), &limits).map_err(|end| format!("{end:?}"))?;
        let started = Instant::now();
        counted(&mut worker)?;
        Ok::<_, String>((started.elapsed(), worker.result().map_err(|end| format!("{end:?}"))?, worker.usage().steps))
    };
    let (_, checksum, steps) = once(n)?;
    let Data::Number(checksum) = checksum else { return Err(format!("the checksum is no number: {checksum:?}")) };
    println!("{checksum}");
    for _ in 0..runs {
        println!("{}", once(n)?.0.as_nanos());
    }
    if std::env::var_os("STEPS").is_some() {
        println!("{steps} steps");
    }
    Ok(())
}

/// The run itself. callgrind counts what happens in the function of this name.
#[inline(never)]
fn counted(worker: &mut Worker) -> Result<(), String> {
    match worker.resume() {
        Step::Done => Ok(()),
        step => Err(format!("{step:?}")),
    }
}

fn edition() -> Result<Arc<Edition>, String> {
    let module = blob::decode(becket_stdlib::EDITION_1).map_err(|error| error.to_string())?;
    let module = verify(module, VerifyMode::Std).map_err(|error| error.to_string())?;
    Edition::new(module, 0x5EED).map_err(|error| format!("{error:?}"))
}

fn compiled(source: &str) -> Result<Verified, String> {
    let arena = bumpalo::Bump::new();
    let (tree, diagnostics) = becket_syntax::parse_module(&arena, source, &becket_syntax::ParseOptions::default());
    if diagnostics.has_errors() {
        return Err(format!("{diagnostics:?}"));
    }
    let (checked, diagnostics) = becket_check::check(&tree, source, &becket_check::Options::default());
    let checked = checked.ok_or_else(|| format!("{diagnostics:?}"))?;
    let options = becket_compile::Options { file_name: "kernel.js", keeps_source: false, constants_max: usize::MAX };
    verify(becket_compile::compile(&checked, &options), VerifyMode::Hook).map_err(|error| error.to_string())
}
