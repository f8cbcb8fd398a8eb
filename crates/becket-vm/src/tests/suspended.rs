//! Tests of runs that stop at a question, are written down and go on in another process. Not here: calls that wait for each
//! other (`waiting.rs`), and what a snapshot looks like (`snapshot.rs`).

use std::format;
use std::string::String;
use std::sync::Arc;
use std::vec;

use super::{edition, edition_keyed, module, program};
use crate::data::Data;
use crate::edition::Edition;
use crate::limits::{Limit, Limits, Usage};
use crate::program::Program;
use crate::snapshot::SnapshotError;
use crate::worker::{Answer, End, Entry, Step, Worker};

/// A hook as two processes have it: names hash differently.
struct Processes([(Arc<Edition>, Arc<Program>); 2]);

impl Processes {
    fn new(source: &str) -> Self {
        let module = module(source, false);
        let hash = module.module().source_hash;
        Self([edition(), edition_keyed(0xBEEF)].map(|edition| {
            let program = Program::load(module.clone(), hash, &edition);
            (edition, program)
        }))
    }

    /// Runs the hook to its end, answering each question with itself. With `moves`, every suspended run is written down and goes
    /// on in a worker of the other process.
    fn outcome_asking(&self, limits: &Limits, moves: bool) -> (Result<Data, End>, Usage, u64) {
        let Self([here, there]) = self;
        let mut worker = Worker::new(&here.0);
        let mut n_calls = 0;
        let mut flying = vec![];
        let end = (|| {
            worker.prepare(&here.1, &Limits::default())?;
            worker.start(Entry::Export("default"), &Data::Undefined, limits)?;
            loop {
                let step = match worker.resume() {
                    Step::Done => return worker.result(),
                    Step::Ended(end) => return Err(end),
                    Step::Call(request) if request.is_async => {
                        flying.push((request.call, request.args));
                        continue;
                    }
                    step @ (Step::Call(_) | Step::Pending) => step,
                };
                n_calls += 1;
                if moves {
                    let snapshot = worker.save(0)?;
                    let (edition, program) = if n_calls % 2 == 1 { there } else { here };
                    worker = Worker::new(edition);
                    worker.restore(program, &snapshot, |_| None).expect("it was just written");
                }
                let answer = |args: vec::Vec<Data>| Answer::Value(args.into_iter().next().unwrap_or_default());
                match step {
                    Step::Call(request) => worker.answer(&answer(request.args))?,
                    // The last call is answered first.
                    _ => {
                        let (call, args) = flying.pop().expect("a call is in flight");
                        worker.answer_call(call, &answer(args))?;
                    }
                }
            }
        })();
        let usage = worker.usage();
        (end, usage, n_calls)
    }
}

/// How a hook ends that moves to another process at each question, or does not.
pub(super) fn outcome_asking(source: &str, moves: bool) -> (Result<Data, End>, Usage, u64) {
    Processes::new(source).outcome_asking(&Limits::default(), moves)
}

/// A hook of a body.
fn asking(body: &str) -> String {
    format!("import {{ ask }} from 'host'; let count = 0; export default function () {{ count++; {body} }}")
}

/// Checks that a run of a hook, which asks and completes, is the same where it moves to another process at each question.
fn check_moves(source: &str) {
    let hook = Processes::new(source);
    let stays = hook.outcome_asking(&Limits::default(), false);
    assert!(stays.0.is_ok() && stays.2 > 0, "{source}: {stays:?}");
    assert_eq!(stays, hook.outcome_asking(&Limits::default(), true), "{source}");
}

#[test]
fn a_run_can_stop_anywhere_and_go_on_in_another_process() {
    let sources = [
        "const o = { get a() { return ask(1) }, set a(v) { log.push(ask(v)) } }; const log = []; o.a = o.a + 1; return [log, { ...o }]",
        "function f(n) { return n === 0 ? ask('deep') : f(n - 1) + n } return f(20)",
        "try { try { throw ask(new Array(3).length) } finally { ask('f') } } catch (e) { return e }",
        "const kept = []; for (let i = 0; i < 5; i++) kept.push(() => ask(i)); let n = 0; for (const g of kept) n += g(); return n",
        "let s = ''; for (let i = 0; i < 30; i++) s += ask('x' + i); return s",
        "const o = {}; for (let i = 0; i < 200; i++) o['k' + i] = i; ask(1); for (let i = 0; i < 200; i++) delete o['k' + i]; o.z = ask(2); return o",
        "const a = []; a[100000] = ask(1); a[5] = ask(2); return [a.length, a[5], a[100000]]",
        "let n = 0; for (const k in { a: 1, b: 2, c: 3 }) n += ask(k).length; return n",
        "const { a = ask('d'), ...r } = { b: ask(1), c: 2 }; return [a, r]",
        "const o = { toString() { return ask('s') } }; return o + ask('t') + `${o}`",
        "const by = (x) => ({ x, toString() { return 'v' + ask(x) } }); return [3, 1, 2].map((n) => [by(n), by(n + 1)].sort((a, b) => (a + '' < b + '' ? 1 : -1)).map((o) => o.x + `${o}`))",
        "const m = new Map([[1, 'a'], [{}, 'b']]); const log = []; m.forEach((v, k) => { log.push(v + ask(1)); m.delete(k) }); for (const x of new Set('abc')) log.push(ask(x)); return log",
        "function F(x) { this.x = ask(x) } const o = new F(3); return [o.x, o instanceof F]",
        "const n = 3n ** 200n, z = 0n, m = -n; ask(1); return [`${n}`, `${m}`, `${z}`, n === 3n ** 200n, new Set([n, 3n ** 200n]).size]",
        "const s = Symbol('s'), r = Symbol.for('r'), o = { [s]: 1, [r]: 2, a: 3 }; ask(1); o[s] += ask(2) === 5 ? 1 : 7; return [o[s], o[Symbol.for('r')], { ...o }[s], s.description]",
        "const k = {}, m = new WeakMap([[k, 1]]), s = new WeakSet([k]); ask(1); m.set(k, m.get(k) + 1); return [m.get(k), s.has(k), m.has({})]",
        "const o = { name: 'N', message: ask('m') }; Error.captureStackTrace(o); ask(1); o.stack; Error.captureStackTrace(o); ask(2); return o.stack",
        "const l = Object.defineProperty([1, 2], 'length', { writable: false }); ask(1); try { l[2] = ask(2) } catch (e) { return [e.message, l] }",
        "const r = JSON.rawJSON('1.0'); ask(1); return JSON.stringify([r, JSON.isRawJSON(r), { r }])",
        "const total = 19.99, all = [total, -0, 2 ** 53, `${NaN}`, 1 / 3]; ask(1); return [total, all, 1 / all[1], new Date(1.7e12 + ask(0.25)) - 0]",
        "let log = ''; for (const a of [1, 2]) for (const b of 'xy') { log += a + b + ask(b); if (b === 'y') continue; } return log",
    ];
    for source in sources {
        check_moves(&asking(source));
    }
}

/// What a top level leaves, how a run changes it before a question, and what it gives after that.
const CHANGES: &[[&str; 3]] = &[
    ["const m = new Map(), s = new Set('ab')", "m.set(1, 'x'); s.add('c')", "[m.size, m.get(1), ...s]"],
    ["const m = new Map([[1, 2], [3, 4]])", "m.delete(1); m.set(3, 5)", "[...m]"],
    [
        "const m = new Map([[1, 2]])",
        "m.clear(); for (let i = 0; i < 50; i++) m.set(i, [i])",
        "[m.size, m.get(7), m.has(50)]",
    ],
    [
        "const m = new Map([[0, 0]]), it = m.keys(); for (let i = 1; i < 20; i++) m.set(i, i)",
        "for (let i = 20; i < 60; i++) m.set(i, i); it.next()",
        "[m.size, [...it].length]",
    ],
    ["const k = {}, w = new WeakMap(), v = new WeakSet()", "w.set(k, 1); v.add(k)", "[w.get(k), v.has(k)]"],
    ["const m = new Map([[1, 1], [2, 2]])", "m.get(1)", "[m.set('x', 1).size, ...m]"],
    ["const m = new Map([[1, 1], [2, 2]])", "m.set(3, 3)", "[m.set('x', 1).size, ...m]"],
    [
        "const s = new Set(); for (let i = 0; i < 20; i++) s.add(i)",
        "for (let i = 0; i < 20; i++) s.delete(i)",
        "[s.add('x').size, ...s]",
    ],
    ["const m = new Map([[1, 1]]); m.set('y', 1); m.delete('y')", "m.get(1)", "[m.set('x', 1).size, ...m]"],
    ["const s = new Set([1])", "s.has(1)", "[s.add('x').size, ...s]"],
    [
        "const s = new Set(); for (let i = 0; i < 20; i++) s.add(i); s.add('y'); s.delete('y')",
        "s.add(20)",
        "[s.add('x').size, ...s]",
    ],
    ["const s = new Set(); for (let i = 0; i < 20; i++) s.add(i)", "s.add(20)", "[s.add('x').size, ...s]"],
    ["const q = [1, 2, 3]", "q.shift(); q.push(q.shift())", "[q.length, ...q]"],
    ["const q = [1, 2, 3]", "while (q.length) q.shift()", "[q.length, q.push(4), ...q]"],
    [
        "const q = Array.from({ length: 99 }, (_, i) => i)",
        "for (let i = 0; i < 90; i++) q.shift(); q.unshift('u')",
        "[q.length, ...q]",
    ],
    ["const q = [3, 1, 2]", "q.sort(); q.splice(1, 1, 'a', 'b'); q.length = 9; q.reverse()", "[q.length, ...q]"],
    ["const q = []; q[9000] = 1", "q[3] = 2; delete q[9000]", "[q.length, Object.keys(q)]"],
    [
        "const o = { a: 1 }, p = { o }",
        "o.b = 2; delete o.a; p.o = { p }; for (let i = 0; i < 40; i++) o['k' + i] = i",
        "[o, Object.keys(p.o)]",
    ],
    [
        "const o = {}; for (let i = 0; i < 2000; i++) o['k' + i] = i",
        "delete o.k7; o.z = 1",
        "[Object.keys(o).length, o.z, o.k8, o.k7]",
    ],
    [
        "class A { #p = [1]; static n = 0; add() { this.#p.push(++A.n); return this.#p } } const a = new A()",
        "a.add()",
        "a.add()",
    ],
    ["function* g() { let n = 0; for (;;) n += yield n } const it = g(); it.next()", "it.next(4)", "it.next(1).value"],
    ["const it = [1, 2, 3][Symbol.iterator](), c = 'xyz'[Symbol.iterator]()", "it.next(); c.next()", "[...it, ...c]"],
    ["const r = /a(b+)/g; r.test('abab')", "r.exec('abab')", "[r.lastIndex, r.exec('ab')]"],
    [
        "const d = new Date(0), b = new Uint8Array([1, 2]), v = new DataView(b.buffer)",
        "d.setTime(5); b[0] = 9; v.setInt8(1, 3)",
        "[+d, ...b]",
    ],
    [
        "const u = new URL('http://a/?x=1')",
        "u.searchParams.append('y', '2'); u.hash = 'h'",
        "[u.href, u.searchParams.size]",
    ],
    [
        "let s = 'a'.repeat(40); const r = s + Math.floor(2.5), part = r.slice(3, 39)",
        "s += r; r.indexOf('2'); part.charCodeAt(1)",
        "[s.length, r, part]",
    ],
    ["let s = ''; for (let i = 0; i < 9; i++) s += 'part of a text ' + i", "s.includes('9')", "[s.length, s]"],
    [
        "const d = [0.5, -0, 1e-310, 2 ** 40], m = new Map([[0.5, 1.5]]), at = new Date(1.7e12)",
        "d.push(0.1 + 0.2, Infinity); m.set(2.5, 3.5)",
        "[...d, 1 / d[1], m.get(0.5), m.get(2.5), +at]",
    ],
    [
        "const f = (() => { let n = 0; return () => ++n })(), big = [2n ** 99n]",
        "f(); big.push(big[0] * 3n)",
        "[f(), `${big}`]",
    ],
    [
        "const o = Object.freeze({ z: [1] }), e = new Error('e')",
        "o.z.push(2); e.message = 'f'; e.cause = o",
        "[o, `${e}`, e.cause === o]",
    ],
    ["const p = Promise.resolve([1])", "p.then((a) => a.push(2))", "p instanceof Promise"],
];

#[test]
fn what_a_run_has_changed_of_the_top_level_moves_with_it() {
    for [top, change, result] in CHANGES {
        // Garbage enough that the heap is collected, before the question and after.
        let garbage = "for (let i = 0, n = 0; i < 9000; i++) n += [i, [i]].length;";
        for between in ["", garbage] {
            let body = format!("{change}; {between} ask(1); {between} return {result}");
            let source = format!("import {{ ask }} from 'host'; {top}; export default function () {{ {body} }}");
            check_moves(&source);
        }
    }
}

#[test]
fn a_run_that_moves_ends_at_the_same_step_at_every_limit() {
    let sources = [
        // Jumps ahead, which pay nothing themselves: over an `else`, to behind a `switch`, out of a loop, and over `finally`.
        "let n = 0; for (const x of [1, 2, 3]) { if (ask(x) > 1) { n += x } else { n -= ask(x) } } return n",
        "const f = (x) => x ? ask(x) ? 'yes' : 'no' : ask('none'); return [f(1), f(0), f(2)]",
        "switch (ask(2)) { case 1: return 1; case 2: ask('two'); break; default: ask('other') } return ask('end')",
        "for (let i = 0; ; i++) { if (i === 2) break; try { if (ask(i) === 0) continue; ask('in') } finally { ask('f') } } return 1",
        // From match to match, which takes no call.
        "let s = ''; for (const m of 'a1b2'.matchAll(/[a-z](\\d)/g)) { s += ask(m[1]) } return s",
        // Callbacks that are called again in the same frame: asking within, or not, with each way to go on, and a hole.
        "return [1, 2, , 4].map((x, k) => { let y; if (k > 0) y = ask(x); return [x, y] }).filter(([, y]) => y)",
        "return [1, 2, 3].filter((x) => x !== 2).reduce((sum, x) => sum + ask(x), ask(10))",
        "let n = 0; [1, 2, 3].forEach((x) => { n += x }); return [n, [0, 1].some((x) => ask(x)), [1, 0].every((x) => ask(x)), [5, 6].find((x) => ask(x) === 6), [5, 6].findIndex((x) => x === 6)]",
        "const a = []; [1, 2, 3, 4, 5].map((x) => a.push({ x, y: [x, ask(x)] })); return a",
    ];
    for source in sources {
        let hook = Processes::new(&asking(source));
        let whole = hook.outcome_asking(&Limits::default(), false);
        assert!(whole.0.is_ok() && whole.2 > 1, "{source}: {whole:?}");
        for steps_max in 0..=whole.1.steps {
            let limits = Limits { steps_max, ..Limits::default() };
            let stays = hook.outcome_asking(&limits, false);
            let is_enough = !matches!(stays.0, Err(End::Limit(Limit::Steps, _)));
            assert_eq!(is_enough, steps_max == whole.1.steps, "{source} at {steps_max}");
            assert_eq!(stays, hook.outcome_asking(&limits, true), "{source} at {steps_max}");
        }
    }
}

#[test]
fn a_run_can_stop_between_matches() {
    let sources = [
        "const log = []; for (const m of 'a1b2c3'.matchAll(/(?<l>[a-z])(\\d)/g)) log.push([ask(m[1]), m.index, m.groups.l]); return log",
        "const log = []; for (const [m] of 'aXbX'.matchAll(/x/gi)) { log.push(ask(m)); if (log.length === 1) continue; break } return log",
        "const it = 'é😀x'.matchAll(/./gu); const [a, b = ask(0)] = it; ask('held'); return [a[0], b[0], [...it].length, it.next().done]",
        "return Array.from('a1b2'.matchAll(/\\d/g), (m) => ask(m[0]) + m.index)",
        "return 'a1b2c3'.replace(/([a-z])(\\d)/g, (m, l, d, at) => ask(l) + at + d)",
        "return ['a-b'.replaceAll(/-/g, (m) => ask(m) + '+'), 'x y'.replace(/(?<g>y)/, (...all) => ask(all.at(-1).g))]",
        "const re = /b/g; return 'abcb'.replace(re, (m, at) => { re.lastIndex = 9; return ask(at) + 'abab'.replace(re, () => ask('in')) })",
        "const it = 'ab'.matchAll(/(?:)/g); ask(1); const l = []; for (const m of it) { l.push(m.index); it.own = ask(m.index) } return l",
    ];
    for source in sources {
        check_moves(&asking(source));
    }
}

#[test]
fn a_run_that_moves_finds_the_tables_as_full_as_one_that_stays() {
    // What names and shapes take is looked at when so much has been allocated: neither that nor what is found may depend on whether
    // the run was written down in between, or on what else the tables have.
    let sources = [
        "const all = []; for (let i = 0; ; i++) { all.push({ ['k' + i]: i }); if (i % 4999 === 0) ask(i) }",
        "const all = []; for (let i = 0; ; i++) { all.push({ ['n'.repeat(3000) + i]: i }); if (i === 0 || i === 499) ask(i) }",
        "const o = {}; for (let i = 0; ; i++) { o['n'.repeat(3000) + i] = i; if (i === 0 || i === 499) ask(i) }",
        "const o = {}, n = 10n ** 2000n; for (let i = 0; ; i++) { o[n + BigInt(i)] = i; if (i === 0 || i === 499) ask(i) }",
    ];
    for (source, memory_bytes_max) in sources.iter().flat_map(|source| [1 << 22, 1 << 23].map(|max| (source, max))) {
        let hook = Processes::new(&asking(source));
        let limits = Limits { memory_bytes_max, steps_max: 100_000_000, ..Limits::default() };
        let stays = hook.outcome_asking(&limits, false);
        assert!(matches!(stays.0, Err(End::Limit(Limit::Memory, _))) && stays.2 > 1, "{source}: {stays:?}");
        assert_eq!(stays, hook.outcome_asking(&limits, true), "{source} within {memory_bytes_max}");
    }
    // Names of what is dropped are no matter, however many were asked for before.
    let dropped =
        "for (let i = 0; i < 3000; i++) { ({ ['n'.repeat(3000) + i]: i }); if (i === 0 || i === 499) ask(i) }";
    let hook = Processes::new(&asking(dropped));
    let limits = Limits { memory_bytes_max: 1 << 22, ..Limits::default() };
    let stays = hook.outcome_asking(&limits, false);
    assert!(stays.0.is_ok(), "{stays:?}");
    assert_eq!(stays, hook.outcome_asking(&limits, true));
}

/// Stops inside of `toString` under `+`, inside of a `sort` callback, inside of a `map` callback.
const NESTED: &str = "import { ask } from 'host'; let count = 0;
    const by = (x) => ({ x, toString() { count++; return 'v' + ask(x) } });
    export default function () {
        return [[3, 1, 2].map((n) => [by(n), by(n + 1)].sort((a, b) => (a + '' < b + '' ? 1 : -1)).map((o) => o.x)), count];
    }";

#[test]
fn a_run_that_was_written_to_disk_goes_on_in_another_process() {
    let limits = Limits::default();
    let finish = |worker: &mut Worker, first: Data| {
        let mut answer = first;
        let end = loop {
            worker.answer(&Answer::Value(answer)).expect("it fits");
            match worker.resume() {
                Step::Done => break worker.result(),
                Step::Ended(end) => break Err(end),
                Step::Pending => panic!("nothing is in flight"),
                Step::Call(request) => answer = request.args.into_iter().next().unwrap_or_default(),
            }
        };
        format!("{end:?} {:?}", worker.usage())
    };
    let module = module(NESTED, false);
    let hash = module.module().source_hash;
    // The other process is this test again, with the file in its environment.
    if let Ok(path) = std::env::var("BECKET_TEST_SNAPSHOT") {
        let edition = edition_keyed(0xD15C);
        let mut worker = Worker::new(&edition);
        let snapshot = std::fs::read(&path).expect("the other process wrote it");
        worker.restore(&Program::load(module, hash, &edition), &snapshot, |_| None).expect("it was just written");
        std::fs::write(format!("{path}.out"), finish(&mut worker, Data::Number(5.0))).expect("the folder is there");
        return;
    }
    let begin = || {
        let mut worker = Worker::new(&edition());
        let program = Program::load(module.clone(), hash, &edition());
        worker.prepare(&program, &limits).expect("the top level returns");
        worker.start(Entry::Export("default"), &Data::Undefined, &limits).expect("there is a default export");
        for answer in [4.0, 3.0] {
            assert!(matches!(worker.resume(), Step::Call(_)));
            worker.answer(&Answer::Value(Data::Number(answer))).expect("it fits");
        }
        assert!(matches!(worker.resume(), Step::Call(_)));
        worker
    };
    let path = std::env::temp_dir().join(format!("becket-{}.snapshot", std::process::id()));
    std::fs::write(&path, begin().save(0).expect("there is room")).expect("the folder is there");
    let status = std::process::Command::new(std::env::current_exe().expect("it runs"))
        .args(["--exact", "tests::suspended::a_run_that_was_written_to_disk_goes_on_in_another_process"])
        .env("BECKET_TEST_SNAPSHOT", &path)
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.is_ok_and(|status| status.success()));
    let out = path.with_extension("snapshot.out");
    let there = std::fs::read_to_string(&out).expect("the other process wrote it");
    for file in [&path, &out] {
        std::fs::remove_file(file).expect("it is there");
    }
    assert_eq!(there, finish(&mut begin(), Data::Number(5.0)));
}

#[test]
fn a_run_that_is_too_large_to_be_written_down_ends() {
    // Two thirds of the limit: bytes, and 32 for each object.
    for (made, fits) in [
        ("new Array(1000).fill(0.5)", [70, 85]),
        ("Array.from({ length: 1000 }, () => ({}))", [11, 15]),
        ("'中'.repeat(2000 + i)", [100, 130]),
    ] {
        for (count, is_kept) in fits.into_iter().zip([true, false]) {
            let body = format!("const all = []; for (let i = 0; i < {count}; i++) all.push({made}); return ask(1)");
            let limits = Limits { memory_bytes_max: 1 << 20, steps_max: 1 << 30, ..Limits::default() };
            let hook = Processes::new(&asking(&body));
            let (stays, ..) = hook.outcome_asking(&limits, false);
            assert_eq!(stays, Ok(Data::Number(1.0)), "{body}");
            let (moves, ..) = hook.outcome_asking(&limits, true);
            let is_ended = matches!(moves, Err(End::Limit(Limit::Memory, _)));
            assert!(if is_kept { moves == stays } else { is_ended }, "{body}: {moves:?}");
        }
    }
}

#[test]
fn a_snapshot_of_a_larger_heap_than_the_limit_is_refused() {
    let (edition, program) = (edition(), program(&asking("return ask(1)")));
    let mut worker = Worker::new(&edition);
    worker.prepare(&program, &Limits::default()).expect("the top level returns");
    worker.start(Entry::Export("default"), &Data::Undefined, &Limits::default()).expect("there is a default export");
    assert!(matches!(worker.resume(), Step::Call(_)));
    let saved = worker.save(0).expect("there is room");
    // Behind a head of 42 bytes are 19 numbers, each up to its first byte below 0x80. Six are of the heap, behind ten others.
    let (head, rest) = saved.split_at(42);
    let meters: vec::Vec<&[u8]> = rest.split_inclusive(|byte| *byte < 0x80).take(19).collect();
    let body = &rest[meters.concat().len()..];
    for (at, _) in meters.iter().enumerate() {
        // The largest number.
        let mut forged = meters.clone();
        forged[at] = &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        let forged = [head, &forged.concat(), body].concat();
        let mut worker = Worker::new(&edition);
        let restored = worker.restore(&program, &forged, |_| None);
        if (10..16).contains(&at) {
            let refused = SnapshotError::Malformed("the heap was larger than the limit");
            assert_eq!(restored, Err(refused), "number {at}");
        }
        // Whatever else it says, the worker is sound.
        if restored.is_ok() {
            let _ = worker.answer(&Answer::Value(Data::Number(1.0)));
            let _ = (worker.resume(), worker.usage());
        }
    }
}
