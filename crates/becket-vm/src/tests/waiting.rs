//! Tests of calls that wait: generators, async functions and calls of the host in flight, written down and gone on with.

use std::format;
use std::string::String;

use super::suspended::outcome_asking;
use super::{edition, outcome, program};
use crate::data::Data;
use crate::limits::{Limit, Limits};
use crate::worker::{Answer, End, Entry, Step, Worker};

#[test]
fn a_run_with_calls_that_wait_goes_on_in_another_process() {
    let sources = [
        "function* g(n) { for (let i = 0; i < n; i++) yield ask(i); return 'r' } const it = g(3); it.next(); ask('between'); return [it.next(), ...it]",
        "function* inner() { try { yield ask(1); yield 2 } finally { ask('fin') } } function* outer() { yield* inner() } const it = outer(); it.next(); ask('wait'); return it.return('r')",
        "for (const x of (function* () { yield ask(1); yield ask(2) })()) ask(x); return 1",
        "return [1, 2].values().map((x) => ask(x) * 2).toArray()",
        "const f = async (x) => { const y = await ask(x); ask('in'); return [y, await ask(x + 1)] }; return Promise.all([f(1), f(2)])",
        "let s = ''; const f = async () => { for (const x of 'abc') { await null; s += ask(x) } }; return f().then(() => { ask('then'); return s })",
        "async function* g() { for (let i = 0; i < 3; i++) yield ask(i) } return (async () => { const l = []; for await (const x of g()) { l.push(x); ask('loop') } return l })()",
        "return new Promise((resolve) => resolve({ then(r) { r(ask('thenable')) } }))",
        "return later(1)",
        "return Promise.all([later(1), later(2), later(3)]).then((l) => l.concat(ask(4)))",
        "const f = async (x) => { const y = await later(x); return [y, await later(y + 1)] }; return Promise.allSettled([f(1), f(10), f(100)])",
        "const log = []; later('a').then((v) => log.push(v)); later('b').then((v) => log.push(v)); return later('c').then((v) => [v, log])",
        "later('left alone'); return 'done'",
        "return Promise.race([later(1), later(2)])",
    ];
    for source in sources {
        let source = format!(
            "import {{ ask, later }} from 'host'; let count = 0; export default function () {{ count++; {source} }}"
        );
        let stays = outcome_asking(&source, false);
        assert!(stays.0.is_ok() && stays.2 > 0, "{source}: {stays:?}");
        assert_eq!(stays, outcome_asking(&source, true), "{source}");
    }
}

#[test]
fn a_promise_that_nothing_can_settle_ends_the_run_and_says_where_it_waits() {
    let source = "const never = new Promise(() => {});
        async function inner() {
          return await never;
        }
        export default async function () { return await inner(); }";
    let end = outcome(source, &Data::Undefined);
    let Err(End::Stuck(Some(at))) = end else { panic!("{end:?}") };
    assert_eq!((at.line, at.column), (3, 18));
    let end = outcome("export default function () { return new Promise(() => {}) }", &Data::Undefined);
    assert_eq!(end, Err(End::Stuck(None)));
}

#[test]
fn jobs_are_bounded_like_everything_else() {
    let endless = "export default function () { const f = () => Promise.resolve().then(f); return f() }";
    let end = outcome(endless, &Data::Undefined);
    assert!(matches!(end, Err(End::Limit(Limit::Steps, _))), "{end:?}");
    let awaits = "export default async function () { for (;;) await null }";
    let end = outcome(awaits, &Data::Undefined);
    assert!(matches!(end, Err(End::Limit(Limit::Steps, _))), "{end:?}");
    let chain = "function* g() { yield* g() } export default function () { return [...g()] }";
    let end = outcome(chain, &Data::Undefined);
    assert!(matches!(end, Err(End::Limit(Limit::Depth, _))), "{end:?}");
    let queue = "export default function () { const p = Promise.resolve(); for (;;) p.then(() => {}) }";
    let end = outcome(queue, &Data::Undefined);
    assert!(matches!(end, Err(End::Limit(Limit::Memory | Limit::Steps, _))), "{end:?}");
}

#[test]
fn ten_calls_are_in_flight_at_once_and_are_answered_in_any_order() {
    let source = "import { later } from 'host';
        export default async () => {
          const log = [];
          await Promise.all(Array.from({ length: 10 }, async (_, i) => { log.push(await later(i)) }));
          return log;
        }";
    let program = program(source);
    let mut worker = Worker::new(&edition());
    worker.prepare(&program, &Limits::default()).expect("it has a top level");
    worker.start(Entry::Export("default"), &Data::Undefined, &Limits::default()).expect("it begins");
    for call in 0..10 {
        let step = worker.resume();
        assert!(matches!(&step, Step::Call(request) if request.call == call && request.is_async), "{step:?}");
    }
    assert_eq!(worker.resume(), Step::Pending);
    assert_eq!(worker.pending_calls().len(), 10);
    let order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7];
    for call in order {
        worker.answer_call(call, &Answer::Value(Data::Number(call as f64))).expect("it fits");
        assert_eq!(worker.resume(), if call == 7 { Step::Done } else { Step::Pending });
    }
    let log = order.iter().map(|call| Data::Number(*call as f64)).collect();
    assert_eq!(worker.result(), Ok(Data::Array(log)));
}

#[test]
fn a_rejection_of_the_host_can_be_caught() {
    let source = "import { later } from 'host';
        export default async () => { try { return await later(1) } catch (e) { return e.message } }";
    let mut worker = Worker::new(&edition());
    worker.prepare(&program(source), &Limits::default()).expect("it has a top level");
    worker.start(Entry::Export("default"), &Data::Undefined, &Limits::default()).expect("it begins");
    assert!(matches!(worker.resume(), Step::Call(_)));
    assert_eq!(worker.resume(), Step::Pending);
    worker.answer_call(0, &Answer::Throw(String::from("no"))).expect("it fits");
    assert_eq!(worker.resume(), Step::Done);
    assert_eq!(worker.result(), Ok(Data::String(String::from("no"))));
}
