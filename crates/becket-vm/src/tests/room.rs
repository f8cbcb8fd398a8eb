//! What is made beside the heap is paid for and has room before it is made, and costs what it did.
//! Not here: each limit at its edge (`tests.rs`), and what a process holds (`conformance/hostile/memory/`).

use std::format;
use std::string::String;
use std::vec::Vec;

use super::{edition, end_under, hook};
use crate::data::Data;
use crate::heap::TRIGGER_MIN;
use crate::limits::{Limit, Limits, Usage};
use crate::tables::SWEEP_MIN;
use crate::worker::{Answer, End, Entry, Step, Worker};

/// How a hook ends that may use so many bytes.
fn end_within(memory_bytes_max: u64, body: &str) -> Result<Data, Limit> {
    let limits = Limits { memory_bytes_max, steps_max: 1_000_000_000, ..Limits::default() };
    end_under(&hook(body), &limits).0.map_err(|end| match end {
        End::Limit(limit, _) => limit,
        end => panic!("{body}: {end:?}"),
    })
}

/// What a hook takes that returns `true`.
fn usage_of(body: &str) -> Usage {
    let (end, usage) = end_under(&hook(body), &Limits::default());
    assert_eq!(end, Ok(Data::Bool(true)), "{body}");
    usage
}

#[test]
fn a_text_of_a_long_string_ends_the_run_where_it_may_not_be() {
    // A text takes two bytes a unit, and a quarter of the limit at most.
    for (units, expected) in [(1 << 17, Ok(Data::Bool(true))), ((1 << 17) + 1, Err(Limit::Memory))] {
        for made in [
            "String(Symbol(t))",
            "Symbol(t).toString()",
            "(() => { const s = Symbol(t); return { [s]: () => 1 }[s].name })()",
            "Object.defineProperty(() => 1, 'name', { value: t }).bind().name",
            "`${{ [Symbol.toStringTag]: t }}`",
        ] {
            let body = format!("const t = 'n'.repeat({units}); return {made}.length > {units}");
            assert_eq!(end_within(1 << 20, &body), expected, "{body}");
        }
    }
}

#[test]
fn a_long_name_in_json_costs_what_is_written_of_it() {
    // One more unit: from here on no plan keeps the name. Eight units are a step, here and there in each of four places.
    for (unit, gap) in [("n", "0"), ("n", "2"), ("\\n", "0"), ("\\\\", "2"), ("é", "0"), ("中", "1"), ("\\ud800", "0")]
    {
        let steps = |units: u32| {
            let name = format!("const o = {{}}; o['{unit}'.repeat({units})] = 1;");
            let text = format!("{name} return JSON.stringify(o, null, {gap}).length > {units}");
            usage_of(&text).steps
        };
        let [short, kept, long] = [1007, 1015, 1023].map(steps);
        let each = kept - short;
        assert!(long - kept <= each + 1, "{unit} {gap}");
        let [first, second, third] = [1024, 1032, 1040].map(steps);
        assert!((second - first).abs_diff(each) <= 1 && (third - second).abs_diff(each) <= 1, "{unit} {gap}");
        assert!(first - long <= each, "{unit} {gap}: {long} {first}");
    }
}

#[test]
fn long_names_are_counted_however_they_are_asked_for() {
    let body = |key: &str| {
        format!("const o = {{}}, base = 10n ** 3000n; for (let i = 0; i < 1500; i++) o[{key}] = 1; return true")
    };
    for key in ["'n'.repeat(3000) + i", "base + BigInt(i)"] {
        assert_eq!(end_within(1 << 22, &body(key)), Err(Limit::Memory), "{key}");
        assert_eq!(end_within(1 << 26, &body(key)), Ok(Data::Bool(true)), "{key}");
    }
}

#[test]
fn a_search_finds_any_number_of_places() {
    let body = String::from(
        "for (const part of ['a', 'ab', '\\u4e2d', 'a\\u4e2d']) for (const n of [0, 1, 1023, 1024, 1025, 2047, 2048, 2049, 5000]) {
            for (const end of ['', 'x', '\\u4e2e']) {
                const text = ('y' + part).repeat(n) + end, parts = text.split(part);
                if (parts.length !== n + 1 || parts.join(part) !== text || parts.some((p, i) => p !== (i < n ? 'y' : end))) return [part, n];
                for (const limit of [1, 1024, 1025, 3000]) {
                    if (text.split(part, limit).length !== Math.min(limit, n + 1)) return [part, n, limit];
                }
                if (text.replaceAll(part, '-') !== 'y-'.repeat(n) + end) return [part, n, '-'];
                if (text.replaceAll('', '.').length !== 2 * text.length + 1) return [part, n, '.'];
            }
        } return true",
    );
    assert_eq!(end_within(1 << 24, &body), Ok(Data::Bool(true)));
}

#[test]
fn a_search_that_does_not_fit_ends_in_the_memory_limit() {
    // A pattern of two-byte units takes six bytes more for each, in a text that has such units.
    for find in ["t.indexOf(p, 1)", "t.lastIndexOf(p)", "t.split(p).length", "t.replaceAll(p, '').length"] {
        let body = |unit: &str, n: u32| {
            format!("const p = '{unit}'.repeat({n}), t = 'y' + p + '\\u4e2e'.slice(0, {n} % 2); return {find} > 0")
        };
        for (unit, units, expected) in [
            ("\\u4e2d", 30_000, Ok(Data::Bool(true))),
            ("\\u4e2d", 90_000, Err(Limit::Memory)),
            ("x", 90_000, Ok(Data::Bool(true))),
            ("x", 180_000, Ok(Data::Bool(true))),
        ] {
            assert_eq!(end_within(1 << 20, &body(unit, units)), expected, "{find} of {units}");
        }
    }
    // Four bytes are kept for each place.
    let places = |n: u32| format!("return 'x'.repeat({n}).replaceAll('x', '').length === 0");
    assert_eq!(end_within(1 << 20, &places(100_000)), Ok(Data::Bool(true)));
    assert_eq!(end_within(1 << 20, &places(300_000)), Err(Limit::Memory));
}

#[test]
fn tables_that_were_swept_within_a_run_give_back_their_room_before_the_next() {
    // The last sweep leaves next to nothing there, so that the next one is due where the first was.
    let program = hook(
        "const hold = () => { const held = []; for (let i = 0; i < 33000; i++) held.push({ ['a' + i]: 1 }) };
         hold(); for (let i = 0; i < 60000; i++) ({ ['b' + i]: 1 });",
    );
    let mut worker = Worker::new(&edition());
    worker.prepare(&program, &Limits::default()).expect("the top level does nothing");
    let n_sweeps_before = |worker: &mut Worker| {
        worker.start(Entry::Export("default"), &Data::Null, &Limits::default()).expect("it fits");
        worker.machine.n_sweeps
    };
    assert_eq!(n_sweeps_before(&mut worker), 0);
    assert_eq!(worker.resume(), Step::Done);
    let n_sweeps = worker.machine.n_sweeps;
    assert!(n_sweeps > 1 && worker.machine.sweep_at == SWEEP_MIN, "{n_sweeps}, and {}", worker.machine.sweep_at);
    assert_eq!(n_sweeps_before(&mut worker), n_sweeps + 1);
}

#[test]
fn arguments_of_a_call_together_take_half_of_the_limit() {
    // The list takes 16 bytes and those of its items, a string 16 and its units.
    let units = ((1 << 19) - 16 - 3 * size_of::<Data>() - 2 * 16) / 2;
    for (units, expected) in [(units, Ok(Data::Bool(true))), (units + 1, Err(Limit::Memory))] {
        let body = format!("const t = 'n'.repeat({units}); return ask(1, t, t) === 1");
        assert_eq!(end_within(1 << 20, &body), expected, "{body}");
    }
    // What is shared on the heap is not outside.
    for (count, expected) in [(80, Ok(Data::Bool(true))), (300, Err(Limit::Memory))] {
        for shared in ["[]", "[1]", "{}", "{ a: 1 }", "new Uint8Array(20)", "'text'", "1", "'é'"] {
            let body =
                format!("const a = new Array({count}).fill({shared}); ask(1, new Array({count}).fill(a)); return true");
            assert_eq!(end_within(3 << 20, &body), expected, "{body}");
        }
    }
}

#[test]
fn arguments_cost_what_they_take_outside() {
    let steps = |args: &str| {
        let texts = "const s = 'n'.repeat(32000), w = 'é中'.repeat(1000), b = new Uint8Array(32000)";
        usage_of(&format!("{texts}; ask({args}); return true")).steps
    };
    let idle = steps("1, 1");
    let paid = |bytes: u64| (2 * size_of::<Data>() as u64 + 2 * 16 + bytes - 1024) / 32;
    assert_eq!(
        steps("1, s") - idle,
        32_000 / 16 + 7 + paid(4 * 32_000),
        "eight bytes of a text are a step, besides reading it and the seven ropes that `repeat` made"
    );
    assert_eq!(steps("1, b") - idle, 32_000 / 128 + paid(32_000));
    assert_eq!(steps("1, w") - idle, 2_000 / 16 + paid(4 * 5_000), "in UTF-8");
    assert_eq!(steps("1, 'text'"), steps("1, 1"), "usual calls cost the same");
}

#[test]
fn what_a_host_does_with_a_call_is_paid_for_by_the_run() {
    let program = hook("const t = 'n'.repeat(1000); ask(t); return t.length");
    let limits = Limits { memory_bytes_max: 1 << 20, ..Limits::default() };
    let called = || {
        let mut worker = Worker::new(&edition());
        worker.prepare(&program, &limits).expect("it runs");
        worker.start(Entry::Export("default"), &Data::Null, &limits).expect("it starts");
        assert!(matches!(worker.resume(), Step::Call(_)));
        worker
    };
    let mut worker = called();
    let before = worker.usage().steps;
    assert_eq!(worker.charge_call(100, 1 << 19), Ok(()));
    assert_eq!(worker.usage().steps, before + 100);
    worker.answer(&Answer::Value(Data::Null)).expect("it goes on");
    assert!(matches!(worker.resume(), Step::Done));
    assert_eq!(worker.result(), Ok(Data::Number(1000.0)));

    for (steps, bytes, limit) in
        [(limits.steps_max, 0, Limit::Steps), (u64::MAX, 0, Limit::Steps), (0, 1 << 20, Limit::Memory)]
    {
        let mut worker = called();
        let end = worker.charge_call(steps, bytes).expect_err("it is over");
        assert!(matches!(end, End::Limit(it, Some(_)) if it == limit), "{end:?}");
        assert_eq!(worker.answer(&Answer::Value(Data::Null)), Err(End::NotReady));
        assert_eq!(worker.charge_call(0, 0), Err(End::NotReady));
    }
}

/// Of each family of what allocates, some at the sizes where most words are taken for a step.
const ALLOCATES: &[&str] = &[
    "x = {}",
    "x = [1, 2, 3, 4]",
    "x = [[], [], [], [], [], [], [], [], [], [], [], [], [], []]",
    "x = [[1], [2], [3], [4], [5], [6], [7], [8]]",
    "x = [].values()",
    "x = { get a() { return 1 } }",
    "x = () => x",
    "x = (function* () {})()",
    "x = (async function* (a, b, c, d, e, f, g, h, i, j, k, l, m, n) {})()",
    "x = ((...rest) => rest)(...list)",
    "x = new Promise(() => {})",
    "x = new Map()",
    "x = new Map([[1, 1]])",
    "x = new Map(pairs.slice(0, 513))",
    "x = new Set([1])",
    "x = new Set(list.slice(0, 513))",
    "x = new Array(8)",
    "x = new Array(1000)",
    "x = new Array(100000).fill(0)",
    "x = []; x.length = 1000; x.fill(1)",
    "x = []; x[900] = 1",
    "x = []; x[1024] = 1",
    "x = {}; x[900] = 1",
    "x = [...list]",
    "x = [...new Map(pairs)]",
    "x = Array.from(list)",
    "x = list.slice(); x.push(1)",
    "x = list.slice(); x.unshift(1)",
    "x = list.concat(list)",
    "x = Object.entries(object)",
    "x = new Uint8Array(8)",
    "x = new Uint8Array(40000)",
    "x = doubles.slice()",
    "x = new Float64Array(doubles)",
    "x = new ArrayBuffer(1000)",
    "x = 'ab'.repeat(40000)",
    "x = 'ab'.padStart(40000)",
    "x = `${text}z`",
    "x = `${text}z`.at(1)",
    "x = `${text}中`.at(1)",
    "x = `${long}z`.at(1)",
    "x = `${long}中`.at(1)",
    "x = ('中' + long).charCodeAt(3)",
    "x = new Set().add(`${long}z`)",
    "x = [`${long}z`].join('')",
    "x = big + 1n",
    "x = 1n << 4000n",
    "x = { a: 1, b: 2 }; delete x.a",
    "x = () => 1; x.a = 1; x.b = 2; delete x.a",
    "x = { 1000: 1 }",
    "x = []; x[1e6] = 1",
    "x = {}; x[1e6] = 1",
    "x = new Map(pairs.slice(0, 257))",
];

#[test]
fn what_allocates_pays_for_its_words() {
    // A collection is not paid for by itself: what it takes for a step has a bound as far as what a step allocates has one.
    let words_per_step_max = 1.6;
    let made = "const list = new Array(1000).fill(1), pairs = list.map((_, i) => [i, i]), big = 1n << 4000n; \
                const text = 'a'.repeat(1000), long = 'a'.repeat(100000), doubles = new Float64Array(1000); \
                const object = Object.fromEntries(list.slice(0, 100).map((_, i) => ['k' + i, i])); let x;";
    let limits = Limits { steps_max: 5_000_000, ..Limits::default() };
    let too_many: Vec<String> = ALLOCATES
        .iter()
        .filter_map(|body| {
            let (end, usage) = end_under(&hook(&format!("{made} for (;;) {{ {body} }}")), &limits);
            assert!(matches!(end, Err(End::Limit(Limit::Steps, _))), "{body}: {end:?}");
            assert!(usage.collections > 0, "{body}");
            // Where much lives, more is allocated between two.
            let between = TRIGGER_MIN.max(usage.collection_bytes_max / 8);
            let words_per_step = (usage.collections * between) as f64 / usage.steps as f64;
            (words_per_step > words_per_step_max).then(|| format!("{body}: {words_per_step:.2}"))
        })
        .collect();
    assert_eq!(too_many, [] as [String; 0]);
}
