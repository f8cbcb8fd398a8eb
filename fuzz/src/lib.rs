//! What the fuzz targets share: an edition, a hook that asks the host, and a run under small limits that answers it.
//! Not here: the targets (`fuzz_targets/`), one for each trust boundary.

use std::sync::{Arc, OnceLock};

use becket_bytecode::verify::{Verified, VerifyMode, verify};
use becket_check::capability::Api;
use becket_vm::data::Data;
use becket_vm::edition::Edition;
use becket_vm::limits::Limits;
use becket_vm::program::Program;
use becket_vm::worker::{Answer, Entry, Step, Worker};

/// Small enough that the slowest input takes milliseconds.
pub const LIMITS: Limits = Limits {
    steps_max: 50_000,
    memory_bytes_max: 1 << 20,
    depth_max: 128,
    output_bytes_max: 4_096,
    calls_max: 16,
    time_ms_max: 10_000,
    source_bytes_max: 1 << 20,
    nodes_max: 250_000,
    functions_max: 20_000,
    constants_max: 50_000,
};

/// The edition, made once.
pub fn edition() -> &'static Arc<Edition> {
    static EDITION: OnceLock<Arc<Edition>> = OnceLock::new();
    EDITION.get_or_init(|| {
        let module = becket_bytecode::blob::decode(becket_stdlib::EDITION_1).expect("Becket was built with it");
        Edition::new(verify(module, VerifyMode::Std).expect("it was verified"), 0x5EED).expect("it fits")
    })
}

/// One capability, `host`, with one function.
const DECLARED: &str = "declare module 'host' { /** @effect read */ export function ask(question: any): any }";

fn api() -> &'static Api {
    static API: OnceLock<Api> = OnceLock::new();
    API.get_or_init(|| {
        let arena = bumpalo::Bump::new();
        let (declarations, _) = becket_syntax::parse_declarations(&arena, DECLARED);
        let mut api = Api::default();
        assert!(!becket_check::declare(&declarations, &mut api).has_errors());
        api
    })
}

/// The verified module of a source, if it is accepted. What is accepted must verify.
pub fn compile(source: &str) -> Option<Verified> {
    let arena = bumpalo::Bump::new();
    let (tree, diagnostics) = becket_syntax::parse_module(&arena, source, &becket_syntax::ParseOptions::default());
    if diagnostics.has_errors() {
        return None;
    }
    let tree = arena.alloc(tree);
    let allow = [String::from("host")];
    let options = becket_check::Options { api: Some(api()), allow: &allow, is_std: false };
    let (checked, _) = becket_check::check(tree, source, &options);
    let options = becket_compile::Options { file_name: "hook.js", keeps_source: false, constants_max: usize::MAX };
    let module = becket_compile::compile(&checked?, &options);
    Some(verify(module, VerifyMode::Hook).expect("what is compiled verifies"))
}

/// A worker that has a program ready and its run begun, if both can be.
pub fn begin(verified: Verified, hash: [u8; 32]) -> Option<(Worker, Arc<Program>)> {
    let program = Program::load(verified, hash, edition());
    let mut worker = Worker::new(edition());
    worker.prepare(&program, &LIMITS).ok()?;
    let entry = if program.module.exports.is_empty() { Entry::Script } else { Entry::Export("default") };
    worker.start(entry, &Data::Array(vec![Data::Number(1.0), Data::String("x".into())]), &LIMITS).ok()?;
    Some((worker, program))
}

/// Runs to the end, answering each question with itself.
pub fn finish(worker: &mut Worker) {
    while let Step::Call(request) = worker.resume() {
        let answer = request.args.into_iter().next().unwrap_or_default();
        if worker.answer(&Answer::Value(answer)).is_err() {
            return;
        }
    }
    let usage = worker.usage();
    assert!(usage.memory_bytes <= 2 * LIMITS.memory_bytes_max, "{usage:?}");
}
