//! Runs that a clock may end. In these tests the machine looks at it every 61 steps. Not here: the host's clock (becket-host).

use core::cell::Cell;

use super::*;
use crate::snapshot::SnapshotError;
use crate::watch::Watch;

std::thread_local! {
    /// Looks at the clock on this thread.
    static LOOKS: Cell<u64> = const { Cell::new(0) };
}

/// A clock that has run out after so many looks.
fn after_looks(looks: u64) -> Watch {
    LOOKS.set(0);
    let is_past = |until: u64| {
        LOOKS.set(LOOKS.get() + 1);
        LOOKS.get() > until
    };
    Watch { until: looks, is_past }
}

/// How a hook ends with this clock, what it has used, and how often it looked.
fn end_with(program: &Arc<Program>, watch: Option<Watch>, limits: &Limits) -> (Result<Data, End>, Usage, u64) {
    let mut worker = Worker::new(&edition());
    worker.set_watch(watch);
    let (end, usage) = end_in(&mut worker, program, limits);
    (end, usage, LOOKS.get())
}

/// What takes more than one look, in the ways that there are to pay.
const LONG: &[&str] = &[
    "let n = 0; for (let i = 0; i < 900; i++) n += i % 7; return n",
    "const a = []; for (let i = 0; i < 300; i++) { a.push({ i }); a.shift(); a.unshift(i) } return a.length",
    "return Array.from({ length: 400 }, (_, i) => (i * 7919) % 101).sort((a, b) => a - b).map((x) => x + 1).filter((x) => x % 2)",
    "return 'ab-1 '.repeat(400).replace(/(a)(b)-/g, (m, a, b) => b + a).split(' ').join('').length",
    "return /^(\\w+\\s?)*$/.test('words '.repeat(40) + '!')",
    "const m = new Map(); for (let i = 0; i < 300; i++) m.set('k' + i, i); return [...m.values()].reduce((a, b) => a + b)",
    "return JSON.stringify(JSON.parse(JSON.stringify(Array.from({ length: 90 }, (_, i) => ({ i, s: 's' + i })))))",
    "const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); return f(12)",
    "return (3n ** 900n * 7n ** 700n % 1000003n).toString()",
    "let s = ''; for (let i = 0; i < 200; i++) { s += i; s.charCodeAt(s.length - 1) } return s.length",
    "return (async () => { let n = 0; for (let i = 0; i < 90; i++) n += await i; return n })()",
    "const l = []; for (let i = 0; i < 60; i++) { try { try { l.push(ask(i)); throw i } finally { l.push(0) } } catch (e) { l.push(e) } } return l",
    "const o = {}; for (let i = 0; i < 99; i++) { o['k' + i] = { ...o }.k1; delete o['k' + (i - 2)] } return Object.keys(o)",
];

#[test]
fn a_clock_that_does_not_end_a_run_changes_nothing() {
    for body in VARIED.iter().chain(LONG) {
        let program = hook(body);
        let (end, usage, _) = end_with(&program, None, &Limits::default());
        assert!(end.is_ok(), "{body}: {end:?}");
        let watched = |limits: &Limits| end_with(&program, Some(after_looks(u64::MAX)), limits);
        let (same, same_usage, looks) = watched(&Limits::default());
        assert_eq!((&same, same_usage), (&end, usage), "{body}");
        assert!(looks > 2 || usage.steps < 400, "{body}: {looks} looks in {} steps", usage.steps);
        // Nor where another limit is.
        let exactly = Limits { steps_max: usage.steps, ..Limits::default() };
        assert_eq!(watched(&exactly).0, end, "{body}");
        for fewer in [usage.steps - 1, usage.steps / 2, usage.steps / 3, 1] {
            let limits = Limits { steps_max: fewer, ..Limits::default() };
            let ended = watched(&limits).0;
            assert_eq!(ended, end_with(&program, None, &limits).0, "{body}");
            assert!(matches!(ended, Err(End::Limit(Limit::Steps, _))), "{body}: {ended:?}");
        }
    }
}

#[test]
fn a_clock_ends_a_run_at_each_look_and_cannot_be_caught() {
    for body in LONG {
        let program = hook(body);
        let (.., looks) = end_with(&program, Some(after_looks(u64::MAX)), &Limits::default());
        assert!(looks > 1, "{body}");
        for past in (0..looks).step_by((looks as usize / 40).max(1)) {
            let (end, ..) = end_with(&program, Some(after_looks(past)), &Limits::default());
            assert!(matches!(end, Err(End::Limit(Limit::Time, _))), "{body}, after {past} of {looks} looks: {end:?}");
        }
    }
}

#[test]
fn what_never_ends_is_ended_by_the_clock() {
    let limits = Limits { steps_max: 1 << 50, ..Limits::default() };
    for body in [
        "for (;;);",
        "for (;;) { try { for (;;) throw 1 } catch { } finally { continue } }",
        "const f = async () => { for (;;) await 0 }; return f()",
        "function* g() { for (;;) yield 1 } for (const x of g());",
        "for (;;) /(a|aa)+\\1$/.test('a'.repeat(3000) + 'b')",
        "return [3, 1, 2].sort(() => { for (;;); })",
        "const s = new Set([1]); s.forEach((x) => { s.delete(x); s.add(x + 1) })",
    ] {
        let (end, usage, _) = end_with(&hook(body), Some(after_looks(50)), &limits);
        assert!(matches!(end, Err(End::Limit(Limit::Time, _))), "{body}: {end:?}");
        assert!(usage.steps < 100_000, "{body}: {} steps", usage.steps);
    }
}

#[test]
fn work_that_is_paid_for_at_once_is_watched() {
    let limits = Limits { steps_max: 1 << 60, memory_bytes_max: 1 << 26, ..Limits::default() };
    for body in [
        "const b = (1n << 20000000n) - 1n; return String(b * b).length",
        "const b = (1n << 20000000n) - 1n; return String(b / ((1n << 9000000n) + 1n)).length",
        "const b = (1n << 20000000n) - 1n; return b.toString().length",
        "return String(BigInt('7'.repeat(9000000))).length",
        "return String(12345678901n ** 900000n).length",
    ] {
        let began = std::time::Instant::now();
        let (end, ..) = end_with(&hook(body), Some(after_looks(30)), &limits);
        assert!(matches!(end, Err(End::Limit(Limit::Time, _))), "{body}: {end:?}");
        // It would be minutes.
        assert!(began.elapsed().as_secs() < 20, "{body}: {:?}", began.elapsed());
    }
}

#[test]
fn a_run_that_moved_is_watched_where_it_goes_on() {
    let program = hook("const n = ask(1); for (;;);");
    let limits = Limits { steps_max: 1 << 50, ..Limits::default() };
    let mut worker = Worker::new(&edition());
    worker.prepare(&program, &limits).expect("the top level returns");
    worker.start(Entry::Export("default"), &Data::Undefined, &limits).expect("there is a default export");
    assert!(matches!(worker.resume(), Step::Call(_)));
    let saved = worker.save(0).expect("there is room");
    let mut worker = Worker::new(&edition());
    worker.restore(&program, &saved, |_| Some(after_looks(9))).expect("it was just written");
    worker.answer(&Answer::Value(Data::Undefined)).expect("it waits");
    assert!(matches!(worker.resume(), Step::Ended(End::Limit(Limit::Time, _))));
}

#[test]
fn a_worker_forgets_the_clock_with_the_run_and_a_restored_one_has_its_own() {
    let long = "for (let i = 0; i < 500; i++) seen.push({ i });";
    let source =
        format!("import {{ ask }} from 'host'; const seen = []; {long} export default () => [ask(1), seen.length]");
    let program = program(&source);
    let limits = Limits::default();
    let mut first = Worker::new(&edition());
    first.prepare(&program, &limits).expect("the top level returns");
    first.start(Entry::Export("default"), &Data::Undefined, &limits).expect("there is a default export");
    assert!(matches!(first.resume(), Step::Call(_)));
    let saved = first.save(0).expect("there is room");
    // The clock of a run before has run out; the top level has not been run here.
    let mut other = Worker::new(&edition());
    other.set_watch(Some(after_looks(0)));
    other.release();
    assert_eq!(other.restore(&program, &saved, |_| None), Ok(()));
    let mut timed = Worker::new(&edition());
    assert_eq!(timed.restore(&program, &saved, |_| Some(after_looks(0))), Err(SnapshotError::TopLevel));
}
