//! Any bytes as a snapshot: refused, or a run that goes on within the limits.
#![no_main]

use std::sync::{Arc, OnceLock};

use becket_vm::program::Program;
use becket_vm::worker::{Answer, Step, Worker};

const SOURCE: &str = "import { ask } from 'host'; let n = 0; const kept = { a: [1, { b: 'x' }] };
export default function (event) { n++; const o = { toString() { return ask(kept) + n } };
    const f = (d) => d === 0 ? `${o}` : f(d - 1) + d; for (const x of [1, 2]) { kept['k' + x] = f(3) } return [kept, event] }";

/// The program, and a snapshot of it at its first question.
fn seed() -> &'static (Arc<Program>, Vec<u8>) {
    static SEED: OnceLock<(Arc<Program>, Vec<u8>)> = OnceLock::new();
    SEED.get_or_init(|| {
        let verified = becket_fuzz::compile(SOURCE).expect("it is accepted");
        let (mut worker, program) = becket_fuzz::begin(verified, [2; 32]).expect("it begins");
        assert!(matches!(worker.resume(), Step::Call(_)));
        (program, worker.save(0).expect("there is room"))
    })
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (program, snapshot) = seed();
    // Pairs of bytes say what to change where; so most inputs get past the head.
    let mut damaged = snapshot.clone();
    let (places, rest) = bytes.as_chunks::<3>();
    for [high, low, value] in places {
        let at = usize::from(u16::from_be_bytes([*high, *low])) % damaged.len();
        damaged[at] = *value;
    }
    damaged.truncate(damaged.len() - rest.len().min(1));
    let mut worker = Worker::new(becket_fuzz::edition());
    if worker.restore(program, &damaged, |_| None).is_ok() && worker.answer(&Answer::Value(Default::default())).is_ok() {
        while let Step::Call(_) = worker.resume() {
            if worker.answer(&Answer::Value(Default::default())).is_err() {
                return;
            }
        }
    }
});
