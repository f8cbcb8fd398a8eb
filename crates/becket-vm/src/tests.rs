//! Tests of the machine as a whole: source in, outcome out. One function makes a program of a source, so that a change of the
//! interface edits one place. Not here: the library's functions, which conformance compares with Node.

use std::format;
use std::string::String;
use std::sync::{Arc, OnceLock};
use std::vec::Vec;

use becket_bytecode::verify::{Verified, VerifyMode, verify};
use becket_check::capability::Api;

use crate::data::Data;
use crate::edition::Edition;
use crate::layout::Kind;
use crate::limits::{Limit, Limits, Usage};
use crate::ops::TypeName;
use crate::program::Program;
use crate::snapshot::VERSION;
use crate::worker::{Answer, End, Entry, Step, Worker};

mod crossing;
mod image;
mod room;
mod suspended;
mod waiting;
mod watch;

/// A verified module of a source.
fn module(source: &str, is_std: bool) -> Verified {
    let arena = bumpalo::Bump::new();
    let parse = becket_syntax::ParseOptions::default();
    let (tree, diagnostics) = becket_syntax::parse_module(&arena, source, &parse);
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    let tree = arena.alloc(tree);
    let api = capabilities();
    let allow = [String::from("host")];
    let options = becket_check::Options { api: Some(&api), allow: &allow, is_std };
    let (checked, diagnostics) = becket_check::check(tree, source, &options);
    let checked = checked.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let options = becket_compile::Options { file_name: "hook.js", keeps_source: false, constants_max: usize::MAX };
    let module = becket_compile::compile(&checked, &options);
    let mode = if is_std { VerifyMode::Std } else { VerifyMode::Hook };
    verify(module, mode).unwrap_or_else(|error| panic!("{error}"))
}

/// One capability, `host`, with a function that answers at once and one that gives a promise.
fn capabilities() -> Api {
    let declared = "declare module 'host' { /** @effect read */ export function ask(question: any): any; \
                    /** @effect read */ export function later(question: any): Promise<any> }";
    let arena = bumpalo::Bump::new();
    let (declarations, _) = becket_syntax::parse_declarations(&arena, declared);
    let mut api = Api::default();
    assert!(!becket_check::declare(&declarations, &mut api).has_errors());
    api
}

/// The edition, from the sources beside the workspace.
pub(crate) fn edition() -> Arc<Edition> {
    static EDITION: OnceLock<Arc<Edition>> = OnceLock::new();
    Arc::clone(EDITION.get_or_init(|| edition_keyed(0x5EED)))
}

/// The same as another process would have it: names hash differently.
fn edition_keyed(hash_key: u64) -> Arc<Edition> {
    {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stdlib-api");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).expect("it is there").flatten().map(|entry| entry.path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
        files.sort();
        let source: String = files.iter().map(|path| std::fs::read_to_string(path).expect("it is text")).collect();
        Edition::new(module(&source, true), hash_key).expect("it fits")
    }
}

/// A program of a source.
pub(crate) fn program(source: &str) -> Arc<Program> {
    let module = module(source, false);
    let hash = module.module().source_hash;
    Program::load(module, hash, &edition())
}

/// How a run of `export default` over an event ends.
pub(crate) fn outcome(source: &str, event: &Data) -> Result<Data, End> {
    let mut worker = Worker::new(&edition());
    outcome_in(&mut worker, &program(source), event, &Limits::default())
}

fn outcome_in(worker: &mut Worker, program: &Arc<Program>, event: &Data, limits: &Limits) -> Result<Data, End> {
    worker.prepare(program, limits)?;
    worker.start(Entry::Export("default"), event, limits)?;
    match worker.resume() {
        Step::Done => worker.result(),
        Step::Ended(end) => Err(end),
        step @ (Step::Call(_) | Step::Pending) => panic!("{step:?}"),
    }
}

fn value(source: &str) -> String {
    match outcome(&format!("export default function (event) {{ {source} }}"), &Data::Number(7.0)) {
        Ok(data) => format!("{data:?}"),
        Err(end) => format!("{end:?}"),
    }
}

/// Small programs and their results, one a line: `source => result`. The sources are bodies of `export default`.
fn table(sources: &[&str]) -> String {
    let lines: Vec<String> = sources.iter().map(|source| format!("{source} => {}", value(source))).collect();
    lines.join("\n")
}

#[test]
fn types_are_listed_in_the_order_of_their_numbers() {
    assert!(TypeName::ALL.iter().enumerate().all(|(number, (name, _))| *name as usize == number));
}

#[test]
fn operators_and_control_flow_give_what_the_standard_says() {
    insta::assert_snapshot!(table(&[
        "return 1 + 2",
        "let s = 0; for (let i = 0; i < 10; i++) s += i; return s",
        "const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); return f(20)",
        "const o = {a: 1, b: 'x'}; o.c = o.a + 2; return o",
        "const a = [1, 2, 3]; a.push(4); return a",
        "let t = ''; for (const x of [1, 2, 3]) t += x + ','; return t",
        "try { null.x } catch (e) { return e.message }",
        "const {a, ...r} = {a: 1, b: 2, c: 3}; return [a, r]",
        "return `${1}${'a'}${{ toString() { return 'obj' } }}`",
        "return ({ valueOf() { return 5 } }) + 1",
        "const o = { get x() { return 9 } }; return o.x",
        "let n = 0; for (const k in {a: 1, b: 2}) n += k.length; return n",
        "return Object.keys({b: 1, 2: 1, a: 1, 1: 1})",
        "function F(x) { this.x = x } return new F(3).x",
        "let s = 'x'; for (;;) s += s",
    ]));
}

#[test]
fn endless_programs_end_in_their_limit() {
    insta::assert_snapshot!(table(&[
        "for (;;) {}",
        "try { for (;;) {} } catch { return 1 } finally { return 2 }",
        "function f() { return f() } return f()",
        "const a = []; for (;;) a.push([1,2,3,4,5,6,7,8])",
    ]));
}

/// A program that makes up names, 40,000 of them, in objects that it drops and in one that it keeps.
const NAMES: &str = "const kept = {}; let n = 0;
    for (let i = 0; i < 40000; i++) { const o = {}; o['k' + i] = i; o['l' + i] = i; n += o['k' + i]; if (i % 100 === 0) kept['m' + i] = i }
    return [n, Object.keys(kept).length, kept.m100, kept.m39900]";

#[test]
fn made_up_names_do_not_stay_in_the_workers_tables() {
    let mut worker = Worker::new(&edition());
    let program = program(&format!("export default function () {{ {NAMES} }}"));
    for _ in 0..2 {
        let data = outcome_in(&mut worker, &program, &Data::Undefined, &Limits::default());
        let expected = [799_980_000.0, 400.0, 100.0, 39_900.0].map(Data::Number);
        assert_eq!(data, Ok(Data::Array(expected.to_vec())));
        assert!(worker.machine.atoms.len() < 40_000, "{}", worker.machine.atoms.len());
        assert!(worker.machine.shapes.len() < 40_000, "{}", worker.machine.shapes.len());
    }
}

#[test]
fn a_stressed_collector_changes_neither_results_nor_steps() {
    let sources = [
        "const o = {}; for (let i = 0; i < 50; i++) o['k' + i] = [i, { i }]; return o",
        "let s = ''; for (let i = 0; i < 60; i++) s = s + i + 'x'; return [s, s.length, s === s + '']",
        "const f = (n) => n < 2 ? [n] : [f(n - 1), { n, s: 'n' + n }]; return f(12)",
        "const a = []; for (let i = 0; i < 300; i++) a.push({ i }); while (a.length > 5) a.shift(); return a",
        "const { a, b: [c, ...d], ...e } = { a: 1, b: [2, 3, 4], x: 'y', z: { w: 1 } }; return [a, c, d, e]",
        "const log = []; const k = { toString() { log.push('k'); return 'p' } }; const o = { [k]: 1 }; o[k] += 2; return [o, log]",
        "try { null.x } catch (e) { return [e.message, e instanceof TypeError] }",
        "let n = 1n; for (let i = 1n; i < 60n; i++) n *= i; return [`${n}`, `${n / 7n ** 9n - (n << 3n)}`, n.toString(36), Number(n)]",
        "const o = {}; for (let i = 0; i < 40; i++) o[Symbol('s' + i)] = o['k' + i] = i; const c = { ...o }; return [c, Symbol.for('a') === Symbol.for('a'), `${String(Symbol('x'))}`]",
        "const m = new WeakMap(); const k = []; for (let i = 0; i < 30; i++) { k.push({ i }); m.set(k[i], [i]); m.set({}, i) } return k.map((x) => m.get(x))",
        "const t = 'ab'.repeat(100); return [[t].join('中').length, [t, t].join('中').length, [t + '中'].join('').length]",
        "return [encodeURIComponent('é€ ' + 'x'.repeat(30)), decodeURIComponent('%E2%82%AC%41'), 'e\u{301}x'.normalize(), escape('é€')]",
    ];
    for source in sources {
        let program = program(&format!("export default function (event) {{ {source} }}"));
        let mut runs = Vec::new();
        for is_stressed in [false, true] {
            let mut worker = Worker::new(&edition());
            if is_stressed {
                worker.stress_collector();
            }
            let data = outcome_in(&mut worker, &program, &Data::Undefined, &Limits::default());
            runs.push((data, worker.usage()));
        }
        assert_eq!(runs[0], runs[1], "{source}");
    }
}

#[test]
fn a_run_that_keeps_much_ends_under_stress_too() {
    // Two hundred thousand objects that are all kept: with a collection at each, the collector would look at more than 10^11 words.
    let program = program(
        "export default function () { const a = []; for (let i = 0; i < 100000; i++) a.push([i, { i }]); return a.length; }",
    );
    let run = |is_stressed: bool| {
        let mut worker = Worker::new(&edition());
        if is_stressed {
            worker.stress_collector();
        }
        let data = outcome_in(&mut worker, &program, &Data::Undefined, &Limits::default());
        (data, worker.usage())
    };
    let plain = run(false);
    assert_eq!(plain.0, Ok(Data::Number(100_000.0)));
    assert_eq!(run(true), plain);
}

/// A generator of numbers for tests that must be the same each time. Source: Vigna, SplitMix64.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % end as u64) as usize
    }
}

/// Hooks that use most operations.
const VARIED: &[&str] = &[
    "const a = [3, 1, 2]; let n = 0; for (const x of a) n += x; const o = { n, a }; o.b = o.n * 2; delete o.n; return o",
    "const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); try { return f(8) } finally { ask(1) }",
    "let s = ''; for (let i = 0; i < 40; i++) s += `${i}-` + { toString() { return 'o' } }; return [s.length, s]",
    "const { a = 1, b: [c, ...d] = [1, 2, 3], ...r } = { x: 1, y: [2], z: { w: 3 } }; return [a, c, d, r]",
    "function F(x) { this.x = x } const o = new F(ask(2)); let k; for (k in o) { if (k in o) break } return [k, o instanceof F, typeof o]",
    "const o = { get v() { return 1 }, set v(w) { n = w } }; let n = 0; o.v = 5; switch (n) { case 5: n += o.v; default: n <<= 2 } return n ** 2 % 7",
    "const fs = []; for (let i = 0; i < 5; i++) fs.push((...rest) => [i++, ...rest]); return fs[2](1, ...[2, 3])",
    "label: for (let i = 0; ; i++) { for (;;) { if (i > 3) break label; try { throw new Error('e' + i) } catch (e) { if (e.message === 'e2') continue label } break } } return !0",
    "function* g(a, ...r) { try { const x = yield a; yield* r; return x } finally { yield ask(a) } } const it = g(1, 2, 3); return [it.next(), it.next(5), ...it, [...g(7, 8)], it.return(4)]",
    "async function f(x) { try { return (await ask(x)) + (await Promise.all([1, Promise.resolve(2)]))[1] } catch (e) { return e.message } finally { await 0 } } return f(3).then((v) => [v]).finally(() => 1)",
    "async function* g() { for (let i = 0; i < 4; i++) { const x = yield i; if (x) return x } } return (async () => { const l = []; for await (const v of g()) l.push(v); for await (const v of [1, ask(2)]) l.push(v); const it = g(); return [l, await it.next(), await it.next(6), await it.return(1)] })()",
    "return [[1, 2, 3].values().map((x) => x * 2).filter((x) => x > 2).take(5).toArray(), (() => { let n = 0; return Iterator.from({ next: () => ({ done: n++ > 3, value: n }) }) })().drop(1).toArray()]",
    "const a = []; a[4000] = 1; a.length = 10; a[2] = { a }; return [a.length, a[2] === a, 1 / -0, -0 === 0, NaN !== NaN, '2' > 11, null ?? 3]",
];

#[test]
fn a_damaged_blob_is_refused_or_runs_within_its_limits() {
    let limits = Limits {
        steps_max: 20_000,
        memory_bytes_max: 1 << 20,
        depth_max: 64,
        output_bytes_max: 100,
        calls_max: 10,
        ..Limits::default()
    };
    let mut numbers = Numbers(1);
    let (mut n_run, mut n_refused) = (0, 0);
    for source in VARIED {
        let source =
            format!("import {{ ask }} from 'host'; let count = 0; export default function () {{ count++; {source} }}");
        let blob = becket_bytecode::blob::encode(module(&source, false).module());
        for _ in 0..1200 {
            let mut bytes = blob.clone();
            let end = bytes.len() - 32;
            for _ in 0..=numbers.below(3) {
                let at = 8 + numbers.below(end - 8);
                bytes[at] =
                    if numbers.below(2) == 0 { bytes[at] ^ (1 << numbers.below(8)) } else { numbers.below(256) as u8 };
            }
            becket_bytecode::blob::rehash(&mut bytes);
            let hash = becket_bytecode::blob::id(&bytes).expect("it is long enough");
            let verified =
                becket_bytecode::blob::decode(&bytes).ok().and_then(|module| verify(module, VerifyMode::Hook).ok());
            let Some(verified) = verified else {
                n_refused += 1;
                continue;
            };
            n_run += 1;
            let program = Program::load(verified, hash, &edition());
            let mut worker = Worker::new(&edition());
            if worker.prepare(&program, &limits).is_err()
                || worker.start(Entry::Export("default"), &Data::Null, &limits).is_err()
            {
                continue;
            }
            while let Step::Call(_) = worker.resume() {
                if worker.answer(&Answer::Value(Data::Number(1.0))).is_err() {
                    break;
                }
            }
            let usage = worker.usage();
            assert!(usage.memory_bytes <= 2 << 20, "{usage:?}");
        }
    }
    assert!(n_run > 1000 && n_refused > 1000, "{n_run} ran, {n_refused} were refused");
}

#[test]
fn events_do_not_see_each_other() {
    let source = "let count = 0; const seen = []; const table = { a: 1 };
        export default function (event) {
            count++; seen.push(event); table['k' + event] = event; table.a += event;
            let n = 0; for (let i = 0; i < event % 17; i++) n += i;
            return [count, seen, table, n];
        }";
    let program = program(source);
    let limits = Limits::default();
    let run = |worker: &mut Worker, event: usize| {
        let data = outcome_in(worker, &program, &Data::Number(event as f64), &limits);
        (data, worker.usage())
    };
    let mut one = Worker::new(&edition());
    let in_one: Vec<_> = (0..1000).map(|event| run(&mut one, event)).collect();
    let mut order: Vec<usize> = (0..1000).collect();
    let mut numbers = Numbers(2);
    (0..1000).for_each(|i| order.swap(i, numbers.below(1000)));
    let mut shuffled = Worker::new(&edition());
    for event in order {
        assert_eq!(run(&mut shuffled, event), in_one[event]);
        if event % 50 == 0 {
            assert_eq!(run(&mut Worker::new(&edition()), event), in_one[event]);
        }
    }
    assert_eq!(in_one[3].0, outcome_in(&mut Worker::new(&edition()), &program, &Data::Number(3.0), &limits));
}

/// How a hook ends under limits, its questions answered with themselves.
fn end_under(program: &Arc<Program>, limits: &Limits) -> (Result<Data, End>, Usage) {
    end_in(&mut Worker::new(&edition()), program, limits)
}

/// The same in a worker.
fn end_in(worker: &mut Worker, program: &Arc<Program>, limits: &Limits) -> (Result<Data, End>, Usage) {
    let end = (|| {
        worker.prepare(program, &Limits::default())?;
        worker.start(Entry::Export("default"), &Data::Number(1.0), limits)?;
        loop {
            match worker.resume() {
                Step::Done => return worker.result(),
                Step::Ended(end) => return Err(end),
                Step::Pending => panic!("nothing is in flight"),
                Step::Call(request) => {
                    worker.answer(&Answer::Value(request.args.into_iter().next().unwrap_or_default()))?;
                }
            }
        }
    })();
    (end, worker.usage())
}

fn hook(body: &str) -> Arc<Program> {
    program(&format!("import {{ ask }} from 'host'; export default function (event) {{ {body} }}"))
}

#[test]
fn each_limit_holds_exactly() {
    let limit_of = |end: &Result<Data, End>| match end {
        Err(End::Limit(limit, _)) => Some(*limit),
        _ => None,
    };
    for body in VARIED {
        let program = hook(body);
        let (end, usage) = end_under(&program, &Limits::default());
        assert!(end.is_ok(), "{body}: {end:?}");
        let steps = |steps_max| end_under(&program, &Limits { steps_max, ..Limits::default() }).0;
        assert_eq!(steps(usage.steps), end, "{body}");
        for fewer in [usage.steps - 1, usage.steps / 2, usage.steps / 3, 1] {
            assert_eq!(limit_of(&steps(fewer)), Some(Limit::Steps), "{body}");
        }
    }
    let asks = hook("let n = 0; for (let i = 0; i < 7; i++) n += ask(i); return n");
    let calls = |calls_max| end_under(&asks, &Limits { calls_max, ..Limits::default() }).0;
    assert_eq!((limit_of(&calls(7)), limit_of(&calls(6))), (None, Some(Limit::Calls)));
    let deep = hook("const f = (n) => n === 0 ? 0 : 1 + f(n - 1); return f(50)");
    let depth = |depth_max| end_under(&deep, &Limits { depth_max, ..Limits::default() }).0;
    assert_eq!((limit_of(&depth(52)), limit_of(&depth(51))), (None, Some(Limit::Depth)));
    let large = hook("const a = []; for (let i = 0; i < 3000; i++) a.push({ i }); return a.length");
    let memory = |memory_bytes_max| limit_of(&end_under(&large, &Limits { memory_bytes_max, ..Limits::default() }).0);
    let (mut too_small, mut enough) = (1_000, 16 << 20);
    while enough - too_small > 1 {
        let middle = u64::midpoint(too_small, enough);
        *if memory(middle).is_some() { &mut too_small } else { &mut enough } = middle;
    }
    for i in 0..20 {
        assert_eq!(memory(enough + i * 1_003), None, "{enough}");
        assert_eq!(memory(too_small - i * 1_003), Some(Limit::Memory), "{too_small}");
    }
}

#[test]
fn steps_do_not_depend_on_the_memory_limit_while_it_suffices() {
    let program = hook(
        "let s = ''; const a = []; for (let i = 0; i < 20000; i++) { s = 'x' + i; a[i % 50] = { s, i } } return a.length",
    );
    let run = |memory_bytes_max| end_under(&program, &Limits { memory_bytes_max, ..Limits::default() });
    let (end, usage) = run(16 << 20);
    for memory in [1 << 18, 1 << 20, 1 << 26] {
        let (other_end, other_usage) = run(memory);
        assert_eq!((&other_end, other_usage.steps), (&end, usage.steps));
    }
}

#[test]
fn collections_are_counted_and_none_goes_through_more_than_half_of_the_limit() {
    let live = |count: u32| {
        let program = hook(&format!(
            "const kept = []; for (let i = 0; i < {count}; i++) kept.push({{ i }}); \
             for (let i = 0; i < 400000; i++) ({{ i }}); return kept.length"
        ));
        end_under(&program, &Limits { memory_bytes_max: 4 << 20, ..Limits::default() })
    };
    let (end, few) = live(10);
    assert!(end.is_ok() && few.collections > 30 && few.collection_bytes_max < 16 << 10, "{few:?}");
    let (end, many) = live(20_000);
    assert!(end.is_ok() && many.collections > 5 && many.collection_bytes_max > 20_000 * 32, "{many:?}");
    let (end, most) = live(100_000);
    assert!(end.is_err() && most.collection_bytes_max < 2 << 20, "{end:?} {most:?}");
    let none = end_under(&hook("return 1"), &Limits::default()).1;
    assert_eq!((none.collections, none.collection_bytes_max), (0, 0));
}

#[test]
fn steps_are_the_same_on_every_machine() {
    let steps = |body: &str| {
        let (end, usage) = end_under(&hook(body), &Limits::default());
        assert!(end.is_ok(), "{body}: {end:?}");
        format!("{} {body}", usage.steps)
    };
    let lines: Vec<String> = VARIED.iter().map(|body| steps(body)).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_key_that_leaves_is_paid_for_by_its_bytes() {
    let result_steps = |body: &str| {
        let (end, usage) = end_under(&hook(body), &Limits::default());
        assert!(end.is_ok(), "{body}: {end:?}");
        usage.result_steps
    };
    for [first, second] in [
        ["({})", "({ k: 1 })"],
        ["({ ['k'.repeat(300)]: 1 })", "({ ['k'.repeat(300)]: 1, ['\\u20ac'.repeat(300)]: 1 })"],
    ] {
        let steps = result_steps(&format!("return {second}")) - result_steps(&format!("return {first}"));
        let bytes = if second.contains("20ac") { 900 } else { 1 };
        assert_eq!(steps, 1 + 8 + bytes / 4, "{second}");
    }
}

#[test]
fn functions_that_lead_to_each_other_lead_any_number_of_times() {
    insta::assert_snapshot!(table(&[
        "let f = () => 1; for (let i = 0; i < 30000; i++) { f = f.bind(null); delete f.name } return f()",
        "let f = function () {}; for (let i = 0; i < 3000; i++) { f = f.bind(null); delete f.name } return typeof new f()",
        "const { call } = () => 1; const a = [() => 7]; for (let i = 0; i < 8000; i++) a.unshift(call); try { return call.call(...a) } catch (e) { return e.message }",
    ]));
}

#[test]
fn apply_reads_whatever_is_like_an_array() {
    insta::assert_snapshot!(table(&[
        "const f = (...a) => a; return f.apply(null, { length: 2, 0: 'a', get 1() { return 'b' } })",
        "const f = (...a) => a; return f.apply(null, { length: { valueOf() { return 2 } }, 0: 3, 1: 9 })",
        "const f = (...a) => a; return (function () { return f.apply(null, arguments) })(1, undefined, 2)",
        "const f = (...a) => a; return f.apply(null, [1, , 2])",
        "const f = (...a) => a; return f.apply(null, { length: '1', 0: 'x' })",
        "const f = (...a) => a; try { return f.apply(null, 'ab') } catch (e) { return e.message }",
        "const f = (...a) => a; return f.apply(null, () => 1)",
    ]));
}

#[test]
fn work_on_long_strings_is_paid_for() {
    let steps = |body: &str, count: u32| {
        let body = format!(
            "const s = 'x'.repeat(200000); const t = 'x'.repeat(200000); const o = {{ [s]: () => 1 }}; const f = o[s];
             const m = new Map([[s, 1]]); const e = new Error(s); const a = [s]; for (let i = 0; i < {count}; i++) {{ {body} }}"
        );
        let (end, usage) = end_under(&hook(&body), &Limits { steps_max: 1_000_000_000, ..Limits::default() });
        assert!(end.is_ok(), "{body}: {end:?}");
        usage.steps
    };
    let mut unpaid = Vec::new();
    for body in [
        "o[t]",
        "o[s] = i",
        "s in o",
        "({ [s]: i })",
        "f.bind(null)",
        "Object.keys(o)",
        "for (const k in o) ;",
        "s === t",
        "s < t",
        "m.get(t)",
        "a.indexOf(t)",
        "a.includes(t)",
        "s.indexOf('y')",
        "s.startsWith(t)",
        "s.toUpperCase()",
        "s.split('')[0]",
        "e.stack",
        "`${e}`.indexOf('y')",
        "JSON.stringify(s)",
        "JSON.stringify({ [t]: 1 })",
        "JSON.parse(`{\"${s}\":1}`)",
        "try { s in s } catch {}",
        "try { null[s] } catch {}",
        "try { Object.freeze(o)[s] = 1 } catch {}",
        "Number(s)",
        "switch (s) { case t: }",
        "[s, t].sort()",
        "[s, t].join()",
        "Object.entries(o)",
        "Object.assign({}, o)",
        "const { [s]: v, ...r } = o",
        "Object.fromEntries([[s, 1]])",
        "Object.hasOwn(o, t)",
        "new Set([s, t]).size",
    ] {
        let per_round = (steps(body, 10) - steps(body, 0)) / 10;
        if per_round < 200_000 / 64 {
            unpaid.push(format!("{body}: {per_round} steps"));
        }
    }
    assert_eq!(unpaid, [] as [String; 0]);
}

#[test]
fn a_worker_does_not_run_what_is_over() {
    let hook = hook("for (;;) ask(event)");
    let limits = Limits { calls_max: 3, ..Limits::default() };
    let mut worker = Worker::new(&edition());
    assert_eq!(worker.resume(), Step::Ended(End::NotReady));
    worker.prepare(&hook, &limits).expect("it returns");
    assert_eq!(worker.resume(), Step::Ended(End::NotReady));
    worker.start(Entry::Export("default"), &Data::Null, &limits).expect("there is one");
    for _ in 0..3 {
        assert_eq!(worker.answer(&Answer::Value(Data::Null)), Err(End::NotReady));
        assert!(matches!(worker.resume(), Step::Call(_)));
        assert_eq!(worker.resume(), Step::Ended(End::NotReady));
        worker.answer(&Answer::Value(Data::Null)).expect("it waits");
    }
    assert!(matches!(worker.resume(), Step::Ended(End::Limit(Limit::Calls, _))));
    assert_eq!(worker.resume(), Step::Ended(End::NotReady));
    assert_eq!(worker.answer(&Answer::Value(Data::Null)), Err(End::NotReady));
    assert!(worker.start(Entry::Export("none"), &Data::Null, &limits).is_err());
    assert_eq!(worker.resume(), Step::Ended(End::NotReady));
}

#[test]
fn a_limit_does_not_depend_on_what_the_worker_ran_before() {
    let deep = hook("const f = (n) => n === 0 ? 0 : 1 + f(n - 1); return f(event)");
    let limits = Limits { memory_bytes_max: 1 << 16, ..Limits::default() };
    let run = |worker: &mut Worker, depth: u32| {
        let data = outcome_in(worker, &deep, &Data::Number(f64::from(depth)), &limits);
        (data, worker.usage())
    };
    let mut used = Worker::new(&edition());
    let ample = Limits::default();
    assert!(outcome_in(&mut used, &deep, &Data::Number(4000.0), &ample).is_ok());
    let mut ends = [0, 0];
    for depth in (1..1200).step_by(7) {
        let fresh = run(&mut Worker::new(&edition()), depth);
        assert_eq!(run(&mut used, depth), fresh, "{depth}");
        ends[usize::from(fresh.0.is_ok())] += 1;
    }
    assert!(ends.iter().all(|count| *count > 10), "{ends:?}");
}

#[test]
fn there_is_no_unbounded_limit() {
    let endless = hook("for (let i = 0; i < 10; i++) ; return event");
    let none = Limits { steps_max: u64::MAX, memory_bytes_max: u64::MAX, depth_max: u64::MAX, ..Limits::default() };
    let (end, usage) = end_under(&endless, &none);
    assert_eq!((end, usage.steps < 1_000), (Ok(Data::Number(1.0)), true));
    assert_eq!(none.bounded().steps_max, Limit::Steps.row().max);
}

#[test]
fn what_leaves_a_run_is_bounded_by_its_memory() {
    let limits = Limits { steps_max: 1_000_000_000, ..Limits::default() };
    for body in [
        "let a = [1, 2, 3, 4]; for (let i = 0; i < 40; i++) a = [a, a]; return a",
        "const s = 'x'.repeat(1 << 20); const a = []; for (let i = 0; i < 100; i++) a.push(s); return a",
        "const a = []; a.length = 4e9; return a",
        "const s = 'x'.repeat(1 << 20); const o = { [s]: 1 }; const a = []; for (let i = 0; i < 100; i++) a.push(o); ask(a)",
        // A word of the heap for each, and 177 bytes as data.
        "return new Array(900000).fill({ k: 1 })",
    ] {
        let (end, _) = end_under(&hook(body), &limits);
        assert!(matches!(end, Err(End::Limit(Limit::Memory, _))), "{body}");
    }
}

#[test]
fn a_name_has_as_many_units_as_a_sixteenth_of_memory_has_bytes() {
    let limits = Limits { memory_bytes_max: 1 << 24, ..Limits::default() };
    let is_over = |end: Result<Data, End>| match end {
        Ok(_) => false,
        Err(End::Limit(Limit::Memory, _)) => true,
        Err(end) => panic!("{end:?}"),
    };
    for (units, expected) in [(1 << 20, false), ((1 << 20) + 1, true)] {
        for body in [
            format!("event['n'.repeat({units})] = 1"),
            format!("'n'.repeat({units}) in event"),
            format!("return JSON.parse('{{\"' + 'n'.repeat({units}) + '\":1}}').length"),
            format!("Object.fromEntries([['n'.repeat({units}), 1]])"),
        ] {
            let program = program(&format!("export default (event) => {{ {body} }}"));
            let mut worker = Worker::new(&edition());
            let end = outcome_in(&mut worker, &program, &Data::Object(Vec::new()), &limits);
            assert_eq!(is_over(end), expected, "{body}");
        }
        let event = Data::Object(Vec::from([("n".repeat(units), Data::Null)]));
        let program = program("export default (event) => Object.keys(event).length");
        let mut worker = Worker::new(&edition());
        assert_eq!(is_over(outcome_in(&mut worker, &program, &event, &limits)), expected);
        worker.prepare(&program, &limits).expect("it returns");
        let text = format!("{{\"{}\":null}}", "n".repeat(units));
        let started = worker.start_json(Entry::Export("default"), text.as_bytes(), &limits);
        assert_eq!(is_over(started.map(|()| Data::Null)), expected);
    }
}

#[test]
fn memory_is_the_most_that_was_in_use_at_a_time() {
    let peak = |body: &str| end_under(&hook(body), &Limits::default()).1.memory_bytes;
    let dropped = "let a = []; for (let i = 0; i < 100000; i++) a.push(i); a = null; for (let i = 0; i < 400000; i++) ({ i }); return 1";
    assert!(peak(dropped) > 800_000, "{}", peak(dropped));
}

#[test]
fn what_the_top_level_prints_each_run_prints_first() {
    let program = program("console.log('top'); export default (event) => { console.log('event', event) }");
    let mut worker = Worker::new(&edition());
    for event in 0..3 {
        outcome_in(&mut worker, &program, &Data::Number(f64::from(event)), &Limits::default()).expect("it returns");
        assert_eq!(String::from_utf8_lossy(&worker.take_output()), format!("top\nevent {event}\n"));
        assert_eq!(worker.usage().output_bytes, 12);
    }
}

#[test]
fn the_text_of_a_function_without_its_source_stops_the_run() {
    for body in ["return String(() => 1)", "const f = () => 1; f.name = 'g'", "try { `${() => 1}` } catch {}"] {
        let end = outcome(&format!("export default () => {{ {body} }}"), &Data::Undefined);
        assert!(matches!(end, Err(End::Refused(297, _))), "{body}: {end:?}");
    }
}

#[test]
fn large_integers_are_paid_for_before_they_are_made() {
    for (body, limit) in [
        ("return `${2n ** 1000000n}`", Limit::Steps),
        ("let n = 3n; for (;;) n *= n", Limit::Steps),
        ("let n = 1n; for (let i = 1n; ; i++) n *= i", Limit::Steps),
        ("return 7n ** 10000000n", Limit::Steps),
        ("const a = []; for (let i = 0; i < 1000; i++) a.push(1n << 1000000n)", Limit::Memory),
        ("return 1n << 1000000000n", Limit::Memory),
        ("return BigInt('9'.repeat(8000000))", Limit::Steps),
        ("return BigInt.asUintN(1000000000, -1n)", Limit::Memory),
        ("let n = 1n << 4000000n; for (;;) n = n / 3n + n", Limit::Steps),
    ] {
        let end = outcome(&format!("export default () => {{ {body} }}"), &Data::Undefined);
        assert!(matches!(end, Err(End::Limit(it, _)) if it == limit), "{body}: {end:?}");
    }
}

/// Steps by which a run is in debt when it ends in a limit of 1,000.
fn debt_at_the_limit(source: &str) -> i64 {
    let mut worker = Worker::new(&edition());
    let limits = Limits { steps_max: 1_000, ..Limits::default() };
    let end = outcome_in(&mut worker, &program(source), &Data::Undefined, &limits);
    assert!(matches!(end, Err(End::Limit(Limit::Steps, _))), "{end:?}");
    -worker.machine.fuel
}

#[test]
fn calls_are_not_left_with_a_debt() {
    let branches = "if (a) b = a;".repeat(200);
    let source =
        format!("function f(n, a) {{ let b; if (n) f(n - 1, a); {branches} return b }} export default () => f(60, 1)");
    let debt = debt_at_the_limit(&source);
    assert!(debt < 1_000, "one call may be in debt, and not all that wait for it: {debt} steps");
}

#[test]
fn the_text_of_a_function_is_paid_by_its_length() {
    let body = format!("/* {} */", "x".repeat(100_000));
    for code in ["try { f.name = 1 } catch { }", "`${f}`"] {
        let debt = debt_at_the_limit(&format!(
            "const f = Object.freeze(() => {{ {body} }}); export default () => {{ {code} }}"
        ));
        assert!(debt > 90_000, "{code}: {debt} steps");
    }
}

/// For each version of the format, the hash of what its layout shows: the kinds with their numbers and words, and the code that
/// writes them. A version that was on the main branch keeps its line; a writer that only reads otherwise gets its line changed.
const LAYOUTS: &[(u16, &str)] = &[
    (2, "afdce41d1dcaa4263d6a4107222d7c7ab405b55c05723f37c560db75a2ab1655"),
    (3, "97631edfe86712c9e5c867331d166156ec7d839949c468b4e0cf25b83a80f7bc"),
    (4, "af60f02a5d4716287d2d0ea058a96f6f8311b8cdaf04eee8806481bbf5f0e77d"),
    (5, "466b76e4650c632be00e2e8e439c87957345b9cb43b92f90bd3acf1349192e4b"),
    (6, "bc54f8afc7129693df7b80e8cc5d5b8cf9f90349a1f78bb86e3ae32848cdf48d"),
];

#[test]
fn a_change_of_a_snapshot_s_layout_is_a_new_version() {
    let mut shown = blake3::Hasher::new();
    for number in 0..=u8::MAX {
        let kind = Kind::from_number(number);
        shown.update(format!("{number} {kind:?} {:?};", kind.layout()).as_bytes());
    }
    // What words of registers mean: how an iteration goes on, and what a frame must do at its end.
    let ways: Vec<_> = (0..16).map(crate::ops::iterate::Way::from_bits).collect();
    let flags = (crate::call::FrameFlags::STEP, crate::call::FrameFlags::EACH);
    shown.update(format!("{ways:?} {flags:?} {}", crate::machine::state::END).as_bytes());
    let code = include_str!("snapshot/write.rs").lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.flat_map(str::split_whitespace).collect();
    shown.update(code.as_bytes());
    let found = format!("{}", shown.finalize());
    let recorded = LAYOUTS.iter().find(|(version, _)| *version == VERSION).map(|(_, hash)| *hash);
    assert_eq!(
        recorded,
        Some(found.as_str()),
        "raise `VERSION` and add a line for it: older snapshots must not be misread"
    );
}
