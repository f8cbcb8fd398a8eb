//! A worker that takes over what another's top level left does all that this one does, in as many steps; and whatever the top level
//! left, small or large, a run finds it as it was left, and nothing of the runs before.
//! Not here: suspended runs (`suspended.rs`).

use std::format;
use std::string::String;
use std::sync::Arc;

use super::{edition, outcome, program as program_of};
use crate::data::Data;
use crate::limits::Limits;
use crate::program::Program;
use crate::worker::{End, Entry, Step, Worker};

/// Modules whose top levels leave every kind of thing.
const TOP_LEVELS: &[&str] = &[
    "const table = { a: 1, b: { c: [1, 2, { d: 'x' }] } }; let n = 0;
        export default (e) => { n++; table.b.c.push(e); table['k' + e] = n; return [Object.keys(table), table, n] }",
    "class A { #p = 1; static s = 2; constructor(x) { this.x = x } get p() { return this.#p++ } m() { return super.toString === undefined } }
        class B extends A { constructor() { super(5) } get q() { return this.p + this.x } }
        const b = new B(); export default (e) => [b.q, b.q, A.s, b.m(), new B().q, b instanceof A, B.name, e]",
    "const frozen = Object.freeze({ z: 1, y: [1] }); const sealed = Object.seal({ w: 2 }); const fixed = Object.preventExtensions([1]);
        export default (e) => { let n = 0; for (const f of [() => { frozen.z = 2 }, () => { sealed.v = 1 }, () => fixed.push(1)]) try { f() } catch (x) { n += x.message.length }
        sealed.w = e; return [n, frozen, sealed, fixed] }",
    "const map = new Map([['a', 1], [2, 'b'], [{}, null]]); const set = new Set('hello'); const weak = new WeakMap(); const key = {}; weak.set(key, 3);
        export default (e) => { map.set(e, e); set.add(e); return [[...map.keys()].length, [...set], weak.get(key), map.get(2)] }",
    "const many = {}; for (let i = 0; i < 200; i++) many['name' + i] = i; delete many.name7; const sparse = []; sparse[9000] = 1;
        export default (e) => { many[e] = 1; sparse[3] = e; return [Object.keys(many).length, many.name8, sparse.length, Object.keys(sparse)] }",
    "const s = Symbol('s'); const o = { [s]: 1, [Symbol.iterator]: function* () { yield 1; yield 2 }, ['comp' + 'uted']: 3 };
        export default (e) => { o[s] += e; return [o[s], [...o], Object.keys(o)] }",
    "const re = /a(b+)/g; const sticky = /x/y; re.test('abab'); const big = 12345678901234567890n; const date = new Date(86400000);
        export default (e) => [re.exec('xxabb')?.[1], re.lastIndex, sticky.test('x'), String(big * 2n), date.toISOString(), 'abc'.replace(/b/, e)]",
    "function* g() { let n = 0; for (;;) n += yield n } const it = g(); it.next(); it.next(4); const bound = Math.max.bind(null, 3);
        export default (e) => [it.next(e).value, it.next(1).value, bound(e), [3, 1, 2].sort()]",
    "const rope = 'a' + 'b'.repeat(40) + Math.floor(2.5); const error = new TypeError('t'); const bytes = new Uint8Array([1, 2, 3]); console.log('top', rope);
        export default (e) => { bytes[0] = e; return [rope.length, rope.slice(3), error.message, bytes, e] }",
    "const fs = [1, 2].map((x) => () => x++); const box = (() => { let n = 0; return { inc: () => ++n, get n() { return n } } })(); box.inc();
        export default (e) => { box.inc(); return [fs[0](), fs[0](), fs[1](), box.n, e] }",
    "const at = /@/g, digit = /\\d/; export default (e) => [digit.test('none'), 'none'.replace(at, 'x'), 'none'.replace(digit, 'y'), digit.test(`${e}`), at.lastIndex]",
    "throw new Error('top'); export default () => 1",
];

/// Iterators of a top level whose tables have been replaced, each by one that is replaced by the next: in the image, and then
/// beyond it. What a run does then, what it gives, and what that is.
const REPLACED: &[[&str; 4]] = &[
    [
        "const m = new Map([[0, 0]]), it = m.keys(); for (let i = 1; i < 20; i++) m.set(i, i)",
        "for (let i = 20; i < 60; i++) m.set(i, i)",
        "[m.size, [...it].length].join()",
        "60,60",
    ],
    [
        "const s = new Set(['x']), it = s.values(); for (let i = 0; i < 20; i++) s.add(i)",
        "s.clear(); s.add('after')",
        "[s.size, ...it].join()",
        "1,after",
    ],
    [
        "const m = new Map([[1, 1], [2, 2]]), it = m.entries(); it.next(); for (let i = 3; i < 90; i++) m.set(i, i)",
        "for (let i = 1; i < 80; i++) m.delete(i); for (let i = 90; i < 999; i++) m.set(i, i)",
        "[m.size, it.next().value, [...it].length].join()",
        "919,80,80,918",
    ],
];

/// What makes the image of a top level so large that only what was written is put back between runs.
const LARGE: &str = "const padding = Array.from({ length: 9000 }, (_, i) => ({ i }));";

/// What a run does and prints, and what it took.
fn run(worker: &mut Worker, event: f64) -> String {
    let started = worker.start(Entry::Export("default"), &Data::Number(event), &Limits::default());
    end(worker, started)
}

/// The same of a run that was started.
fn end(worker: &mut Worker, started: Result<(), End>) -> String {
    let outcome = started.and_then(|()| match worker.resume() {
        Step::Done => worker.result(),
        Step::Ended(end) => Err(end),
        step @ (Step::Call(_) | Step::Pending) => panic!("{step:?}"),
    });
    format!("{outcome:?} {:?} {:?}", worker.usage(), String::from_utf8(worker.take_output()))
}

fn observed(worker: &mut Worker, program: &Arc<Program>) -> String {
    let runs = [7.0, 7.0, 9.0].map(|event| run(worker, event));
    format!("{} {} {}", runs.join("\n"), worker.image_steps(), program.functions.len())
}

#[test]
fn a_worker_that_takes_over_an_image_is_as_one_that_made_it() {
    let limits = Limits::default();
    let mut n_taken_over = 0;
    for source in TOP_LEVELS {
        let program = program_of(source);
        let mut first = Worker::new(&edition());
        let prepared = first.prepare(&program, &limits);
        let image = first.image();
        n_taken_over += usize::from(image.is_some());
        // One that knows nothing, and one whose shapes and names have other numbers.
        let [mut fresh, mut busy] = [Worker::new(&edition()), Worker::new(&edition())];
        for other in TOP_LEVELS.iter().rev().filter(|other| *other != source) {
            let _ = busy.prepare(&program_of(other), &limits);
        }
        for worker in [&mut fresh, &mut busy] {
            assert_eq!(worker.prepare_with(&program, &limits, image.as_ref()), prepared, "{source}");
            if prepared.is_ok() {
                assert_eq!(observed(worker, &program), observed(&mut first, &program), "{source}");
            }
        }
        // Under other limits the top level might have ended otherwise, and is run.
        let tight = Limits { steps_max: 20, ..limits };
        let ended = Worker::new(&edition()).prepare(&program, &tight);
        assert_eq!(Worker::new(&edition()).prepare_with(&program, &tight, image.as_ref()), ended, "{source}");
    }
    // All but the one with a table of names, the one whose names are made up, and the one that throws.
    assert_eq!(n_taken_over, TOP_LEVELS.len() - 3);
}

#[test]
fn iterators_of_the_top_level_go_on_where_tables_are_replaced_and_collected() {
    for [top, change, result, expected] in REPLACED {
        for n_garbage in [0, 9_000, 18_000, 36_000] {
            let garbage = format!("for (let i = 0, n = 0; i < {n_garbage}; i++) n += [i, [i]].length");
            let source = format!("{top}; export default () => {{ {change}; {garbage}; return {result} }}");
            assert_eq!(outcome(&source, &Data::Undefined), Ok(Data::String((*expected).into())), "{source}");
        }
    }
}

#[test]
fn a_run_finds_what_the_top_level_left_and_nothing_of_the_runs_before() {
    let limits = Limits::default();
    let large = TOP_LEVELS.iter().map(|source| format!("{LARGE} {source}"));
    let mut n_compared = 0;
    for source in TOP_LEVELS.iter().map(|source| String::from(*source)).chain(large) {
        let program = program_of(&source);
        let mut first = Worker::new(&edition());
        if first.prepare(&program, &limits).is_err() {
            continue;
        }
        for event in [7.0, 7.0, 9.0, 8.0] {
            let mut fresh = Worker::new(&edition());
            fresh.prepare(&program, &limits).expect("it was prepared before");
            let (_, expected) = (fresh.take_output(), run(&mut fresh, event));
            first.take_output();
            assert_eq!(run(&mut first, event), expected, "{source}");
        }
        n_compared += 1;
    }
    // All but the one that throws, which has nothing to run.
    assert_eq!(n_compared, 2 * (TOP_LEVELS.len() - 1));
}

/// A program that makes up `n` names and twice as many shapes, and keeps a few of them.
fn names(n: u32) -> String {
    format!(
        "const kept = {{}}; export default (e) => {{ let last; for (let i = 0; i < {n}; i++) {{ last = {{ ['n' + e + i]: i }}; last.b = i;
            if (i % 500 === 0) kept['k' + e + i] = last }} return [Object.keys(kept).length, kept, last, 'k70' in kept] }}"
    )
}

/// An event of `n` names and as many shapes.
fn named_event(event: f64, n: u32) -> Data {
    Data::Array((0..n).map(|i| Data::Object([(format!("n{event}{i}"), Data::Number(event))].into())).collect())
}

/// Events of programs that take turns.
const EVENTS: [f64; 2] = [7.0, 9.0];

/// The event of a number.
type EventOf = fn(f64) -> Data;

/// When a worker forgot names and shapes: before another program, before a run, in the middle of one.
type Forgot = [bool; 3];

/// Runs a program as a host does. Says what it did, and notes what was forgotten.
fn turn(worker: &mut Worker, program: &Arc<Program>, event: &Data, forgot: &mut Forgot) -> String {
    let limits = Limits::default();
    if !worker.is_prepared(program, &limits) {
        let n_shapes = worker.machine.shapes.len();
        worker.prepare(program, &limits).expect("the top level returns");
        forgot[0] |= worker.machine.shapes.len() < n_shapes;
    }
    worker.take_output();
    let before = worker.machine.n_sweeps;
    let started = worker.start(Entry::Export("default"), event, &limits);
    let at_rest = worker.machine.n_sweeps;
    let ended = end(worker, started);
    forgot[1] |= at_rest > before;
    forgot[2] |= worker.machine.n_sweeps > at_rest;
    ended
}

#[test]
fn programs_that_take_turns_on_one_worker_do_what_each_does_alone() {
    let number: EventOf = Data::Number;
    // Names and shapes are forgotten where another program is made ready, and besides nowhere else, in the middle of a run and
    // before the next one, or only before that: what an event brought, and no instruction looked at.
    let makers: [(String, EventOf, Forgot); 3] = [
        (names(2_500), number, [true, false, false]),
        (names(10_000), number, [true, true, true]),
        ("export default () => 1".into(), |event| named_event(event, 9_000), [true, true, false]),
    ];
    for (source, event_of, expected) in makers {
        let maker = program_of(&source);
        let alone = |program: &Arc<Program>, event_of: EventOf| {
            EVENTS.map(|event| turn(&mut Worker::new(&edition()), program, &event_of(event), &mut [false; 3]))
        };
        let makers = alone(&maker, event_of);
        let mut n_compared = 0;
        for source in TOP_LEVELS {
            let program = program_of(source);
            if Worker::new(&edition()).prepare(&program, &Limits::default()).is_err() {
                continue;
            }
            let (mut worker, mut forgot) = (Worker::new(&edition()), [false; 3]);
            let others = alone(&program, number);
            for (idx, event) in EVENTS.into_iter().enumerate() {
                let other = (&program, number(event), &others);
                let made = (&maker, event_of(event), &makers);
                for (program, event, alone) in [&other, &made, &made, &other] {
                    assert_eq!(turn(&mut worker, program, event, &mut forgot), alone[idx], "{source}");
                    n_compared += 1;
                }
            }
            assert_eq!(forgot, expected, "{source}");
        }
        // All but the one that throws.
        assert_eq!(n_compared, (TOP_LEVELS.len() - 1) * EVENTS.len() * 4);
    }
}

#[test]
fn what_each_event_does_again_it_pays_for_again() {
    let ropes = "let text = ''; for (let i = 0; i < 10000; i++) text = 'a' + text;";
    let usage = |body: &str| {
        let mut worker = Worker::new(&edition());
        worker
            .prepare(&program_of(&format!("{ropes} {body}")), &Limits::default())
            .expect("the top level is within its limits");
        run(&mut worker, 1.0);
        worker.usage()
    };
    let read = usage("export default () => text.charCodeAt(5)");
    assert!(read.steps > 9_900, "{read:?}");
    let given = usage("export default () => text");
    assert!(given.result_steps > 9_900, "{given:?}");
    let entries = "const map = new Map(); for (let i = 0; i < 10000; i++) map.set(i, i);";
    let indexed = usage(&format!("{entries} export default () => map.set('x', 1).size"));
    assert!(indexed.steps > 9_900, "{indexed:?}");
}

#[test]
fn a_top_level_of_many_shapes_does_not_run_again_for_each_event() {
    let source =
        "const kept = []; for (let i = 0; i < 8300; i++) kept.push({ ['k' + i]: 1 }); export default () => kept.length";
    let mut worker = Worker::new(&edition());
    let program = program_of(source);
    worker.prepare(&program, &Limits::default()).expect("it is within its limits");
    let n_sweeps = worker.machine.n_sweeps;
    let generation = worker.machine.heap.generation();
    worker.prepare(&program, &Limits::default()).expect("there is nothing to do");
    assert_eq!((worker.machine.n_sweeps, worker.machine.heap.generation()), (n_sweeps, generation));
}
