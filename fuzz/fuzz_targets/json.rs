//! Any bytes as an event: refused, or the hook gets a value that it gives back as JSON text.
#![no_main]

use std::sync::{Arc, OnceLock};

use becket_vm::program::Program;
use becket_vm::worker::{Entry, Step, Worker};

fn program() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let source = "export default function (event) { return [event, JSON.parse(JSON.stringify([event]))] }";
        let verified = becket_fuzz::compile(source).expect("it is accepted");
        Program::load(verified, [3; 32], becket_fuzz::edition())
    })
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut worker = Worker::new(becket_fuzz::edition());
    worker.prepare(program(), &becket_fuzz::LIMITS).expect("it is prepared");
    if worker.start_json(Entry::Export("default"), bytes, &becket_fuzz::LIMITS).is_ok()
        && worker.resume() == Step::Done
    {
        let _ = worker.result_json();
    }
});
