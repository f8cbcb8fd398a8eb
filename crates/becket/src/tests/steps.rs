//! Steps and memory are a function of the hook and the event alone. The sample hooks' are written down,
//! `examples/hooks/steps.txt`, and whatever should not matter does not: how the event comes in, the collector, the memory limit,
//! a run that moves to another machine at every call, debug or release. `python-bindings/tests/test_steps.py` holds Python to the
//! same file. To write the file anew: `BECKET_BLESS=1 cargo test -p becket steps`, and say in CHANGELOG.md why a step costs
//! another price.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use becket_vm::quick_builtins;
use becket_vm::worker::{Answer, Entry, Step, Worker};

use crate::{Data, Function, Hook, Host, Limit, Limits, text};

const HOOKS: [&str; 3] = ["route", "redact", "push-alert"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn events() -> Vec<String> {
    let text = fs::read_to_string(root().join("conformance/hooks/events/github-webhooks.ndjson")).expect("it is there");
    text.lines().map(String::from).collect()
}

fn hook(name: &str, set_up: impl FnOnce(&mut Host)) -> Hook {
    let mut host = Host::new();
    set_up(&mut host);
    let api = fs::read(root().join("examples/hooks/alerts.d.ts")).expect("it is there");
    host.declare("alerts.d.ts", api).expect("well formed");
    host.provide("alerts", "notify", Function::plain(|_, _| Ok(Data::Undefined))).expect("declared");
    host.allow("alerts");
    let source = fs::read_to_string(root().join(format!("examples/hooks/{name}.js"))).expect("it is there");
    host.compile(&format!("{name}.js"), &source).expect("accepted")
}

/// The steps that are written down: of each hook, a number for each event.
fn golden() -> Vec<(String, Vec<u64>)> {
    let path = root().join("examples/hooks/steps.txt");
    if std::env::var_os("BECKET_BLESS").is_some() {
        let mut text = String::new();
        for name in HOOKS {
            let hook = hook(name, |_| {});
            let steps: Vec<String> =
                events().iter().map(|event| hook.run_json(event).usage.steps.to_string()).collect();
            writeln!(text, "{name} {}", steps.join(" ")).expect("a string grows");
        }
        fs::write(&path, text).expect("written");
    }
    let text = fs::read_to_string(path).expect("it is there");
    let line = |line: &str| {
        let mut words = line.split(' ');
        let name = words.next().expect("a name").to_owned();
        (name, words.map(|word| word.parse().expect("a number")).collect())
    };
    text.lines().map(line).collect()
}

/// Checks what a way of running gives for every `stride`th event.
fn check(what: &str, stride: usize, set_up: impl Fn(&mut Host), run: impl Fn(&Hook, &str) -> u64) {
    let events = events();
    for (name, expected) in golden() {
        let hook = hook(&name, &set_up);
        assert_eq!(expected.len(), events.len());
        for (idx, event) in events.iter().enumerate().step_by(stride) {
            assert_eq!(run(&hook, event), expected[idx], "{name}, event {idx}, {what}");
        }
    }
}

fn of_json(hook: &Hook, event: &str) -> u64 {
    let outcome = hook.run_json(event);
    assert!(outcome.result.is_ok(), "{:?}", outcome.result);
    outcome.usage.steps
}

fn of_data(hook: &Hook, event: &str) -> u64 {
    hook.run_data(&text::from_json(&serde_json::from_str(event).expect("JSON"))).usage.steps
}

#[test]
fn the_sample_hooks_take_the_steps_that_are_written_down() {
    check("from JSON", 1, |_| {}, of_json);
    check("from data", 1, |_| {}, of_data);
}

#[test]
fn the_collector_and_the_memory_limit_do_not_change_steps() {
    check("stressed", 15, Host::stress_collector, of_json);
    check("stressed, from data", 29, Host::stress_collector, of_data);
    let default = Limit::Memory.row().default;
    for factor in [1, 4] {
        check("another memory limit", 3, |host| host.set_limit(Limit::Memory, default / 2 * factor), of_json);
    }
}

#[test]
fn a_run_that_moves_at_every_call_takes_the_same_steps() {
    check(
        "moved",
        1,
        |_| {},
        |hook, event| {
            let (program, edition) = (&hook.linkage.program, hook.linkage.workers.edition());
            let mut worker = Worker::new(edition);
            worker.prepare(program, &hook.limits).expect("the top level returns");
            worker.start_json(Entry::Export("default"), event.as_bytes(), &hook.limits).expect("it begins");
            while let Step::Call(_) = worker.resume() {
                let snapshot = worker.save(0).expect("there is room");
                worker = Worker::new(edition);
                worker.restore(program, &snapshot, |_| None).expect("it was just written");
                worker.answer(&Answer::Value(Data::Undefined)).expect("it waits");
            }
            worker.usage().steps
        },
    );
}

#[test]
fn a_second_event_takes_the_steps_of_the_first_however_far_a_property_is() {
    let source = "class A { m() { return 1; } get p() { return 2; } constructor() { this.x = 1; } } class B extends A {} \
                  class C extends B {} class D extends C {} class E extends D {} class F extends E {} class G extends F {} \
                  const near = new C(), far = new G(); \
                  function added(it) { it.y = 1; it[0] = 1; return it; } \
                  export default () => near.m() + far.m() + far.p + new G().m() + new G().x \
                    + added(new A()).y + added(new C()).y + added(new D()).y + added(new E()).y + added(new G()).y;";
    let hook = Host::new().compile("hook.js", source).expect("accepted");
    let steps: Vec<u64> = (0..3).map(|_| hook.run_json("{}").usage.steps).collect();
    assert!(steps.iter().all(|it| *it == steps[0]), "{steps:?}");
}

/// Whether a call goes the shorter way depends on inline caches, which a run finds as others have left them. What is kept on the
/// stack, and so what is live when the heap is collected, must not.
#[test]
fn a_second_event_takes_the_memory_of_the_first() {
    let calls = [
        "'a\\nb\\nc'.split('\\n').length",
        "'of more than sixteen units'.split('r')[1]",
        "[{ n: 1 }].push({ n: 2 })",
        "[{ n: 1 }].pop().n",
        "(() => { const a = []; for (let i = 0; i < 9; i++) a.push({ i }); return a.length })()",
        "new Map([[{ n: 1 }, 2]]).set({ n: 3 }, { n: 4 }).size",
        "new Map([[1, { n: 2 }]]).get(1).n",
        "new Map([[1, { n: 2 }]]).delete(1)",
        "new Set([{ n: 1 }]).add({ n: 2 }).size",
        "new Set([1]).has({ n: 1 })",
        "'abc'.slice(1).concat('d'.repeat(40)).indexOf('dd')",
        "('a' + 'b'.repeat(40)).includes('ba') + ('x'.repeat(50) + 'y').startsWith('xx')",
        "Math.floor('1.5') + Math.sqrt({ valueOf: () => 4 })",
        "Array.isArray([{ n: 1 }])",
        "({ ...{ a: { n: 1 } } }).a.n",
        "[3, 1, 2].map((n) => ({ n })).sort((a, b) => a.n - b.n).length",
        "'a-b'.replace(/-/, () => 'x'.repeat(30)).length",
        "/b/.test('abc'.repeat(30))",
        "[1, [{ n: 2 }]].flat().length",
        "(() => { const o = {}; o['k' + 1] = { n: 1 }; o['k' + 2] = { n: 2 }; return o.k1.n })()",
        "(() => { class A { #p = { n: 1 }; get p() { return this.#p } set p(v) { this.#p = v } } const a = new A(); a.p = { n: 2 }; return a.p.n })()",
        "JSON.parse('[{\"n\":1}]').length",
        "[...'abc', ...[{ n: 1 }]].length",
        "(({ a, ...rest }) => rest.b)({ a: 1, b: { n: 1 } }).n",
        "(() => { for (const k in { a: 1, b: 2 }) if (k === 'b') return k })()",
    ];
    for call in calls {
        let source = format!(
            "const call = () => {call}; export default () => {{ const first = call(); let n = 0; \
             for (let i = 0; i < 9000; i++) n += [i, {{ i }}].length; return [first, n] }}"
        );
        let hook = Host::new().compile("hook.js", &source).unwrap_or_else(|error| panic!("{call}: {error}"));
        let hook = hook.with_limits(&Limits { memory_bytes_max: 200_000, ..*hook.limits() });
        let usages: Vec<_> = (0..3)
            .map(|_| {
                let outcome = hook.run_json("{}");
                assert!(outcome.result.is_ok() && outcome.usage.collections > 0, "{call}: {:?}", outcome.result);
                outcome.usage
            })
            .collect();
        assert!(usages.iter().all(|it| *it == usages[0]), "{call}: {usages:?}");
    }
}

/// A table whose keys are all integers goes by them at once (`map.rs`); that must not be seen.
#[test]
fn a_map_of_integers_takes_the_steps_of_one_of_other_keys() {
    let steps = |first: &str| {
        let source = format!(
            "const first = [{first}][0], key = (i) => i + first; \
             export default () => {{ const map = new Map(), set = new Set(); let sum = 0; \
             for (let i = 0; i < 300; i++) {{ map.set(key(i % 200), i); set.add(key(i)); sum += map.get(key(i)) ?? 0; }} \
             for (let i = 0; i < 300; i++) {{ if (map.delete(key(i % 30))) map.set(key(i % 7), i); sum += set.has(key(i)) ? 1 : 0; }} \
             map.set('other', 1); map.set(-1, 2); map.set(2 ** 31, 3); set.delete(key(3)); set.add(0.25); set.add(key(3)); \
             return [sum, map.size, set.size, map.get(key(5)), map.has('other'), set.has(key(3)), [...map.values()].join()]; }};"
        );
        let hook = Host::new().compile("hook.js", &source).expect("accepted");
        let outcome = hook.run_json("{}");
        (outcome.result.expect("no error"), outcome.usage.steps)
    };
    let (integers, fractions, negatives) = (steps("0"), steps("0.5"), steps("-5000"));
    assert_eq!(integers, fractions);
    assert_eq!(integers, negatives);
}

/// What a call with arguments too many takes more than the call without, which the loop may know a shorter way for: as much as it
/// does of a builtin that has none.
#[test]
fn a_call_that_has_a_shorter_way_takes_the_steps_of_the_long_one() {
    let keys =
        ["1", "1.5", "-0", "'a'", "'b'", "'a'.concat('b')", "'of more than sixteen units'", "null", "undefined", "NaN"];
    let more = |call: &str, key: &str, few: &str, many: &str| {
        let steps = |args: &str| {
            let source = format!(
                "const map = new Map([[1, 2], ['a', 3], [0, 4]]); const set = new Set([1, 'a', 0, null]); const text = 'abcab'; \
                 export default () => {{ const key = {key}; map.has(key); return {call}({args}); }};"
            );
            let hook = Host::new().compile("hook.js", &source).expect("accepted");
            hook.run_json("{}").usage.steps
        };
        steps(many) - steps(few)
    };
    let of_one = more("Math.cbrt", "1", "key", "key, 0");
    let of_two = more("Math.cbrt", "1", "key", "key, undefined, 0");
    assert!(quick_builtins().all(|path| path != "Math.cbrt"));
    for path in quick_builtins() {
        let call = match path.rsplit_once(".prototype.") {
            Some(("String", method)) => format!("text.{method}"),
            Some(("Array", method)) => format!("[key].{method}"),
            Some(("Map", method)) => format!("map.{method}"),
            Some(("Set", method)) => format!("set.{method}"),
            Some((of, _)) => panic!("what is a receiver for {path}, of {of}?"),
            None => path.to_owned(),
        };
        // The arguments of the shorter way, and with more that change nothing.
        let (few, many, expected) = match path {
            "Array.prototype.pop" => ("", "0", of_one),
            // An element that is pushed costs a step.
            "Array.prototype.push" => ("key", "key, 0", of_one + 1),
            "Map.prototype.set" => ("key, 1", "key, 1, 0", of_one),
            _ => ("key", "key, undefined, 0", of_two),
        };
        for key in keys {
            assert_eq!(more(&call, key, few, many), expected, "{call} of {key}");
        }
    }
}

/// Steps of a loop of 20 turns less those of one of 10, or of so many times that.
fn turns(times: u32, before: &str, turn: &str) -> u64 {
    let steps = |n_turns: u32| {
        let source = format!("export default () => {{ {before} for (let i = 0; i < {n_turns}; i++) {{ {turn} }} }};");
        of_json(&Host::new().compile("hook.js", &source).expect("accepted"), "{}")
    };
    steps(20 * times) - steps(10 * times)
}

fn names(count: usize) -> String {
    (0..count).map(|idx| format!("v{idx}")).collect::<Vec<_>>().join(", ")
}

/// What `conformance/hostile/` can only hold to a clock: these pay for work that nothing else of the run shows.
#[test]
fn captures_handlers_and_locals_are_paid_for_by_their_number() {
    let closure = |count| turns(1, &format!("let {0}, g;", names(count)), &format!("g = () => [{}];", names(count)));
    assert_eq!([4, 1000].map(closure), [70, 2_600]);
    let throw = |count| {
        let handlers = "try { o(); } catch {} ".repeat(count);
        turns(1, &format!("const o = () => 0; {handlers}"), "try { throw 1; } catch {}")
    };
    assert_eq!([0, 1000].map(throw), [70, 1_320]);
    let call = |count| {
        let names = names(count);
        turns(1, &format!("function f(x) {{ if (x) return 0; let {names}; return () => [{names}]; }}"), "f(1);")
    };
    assert_eq!([4, 1000].map(call), [120, 2_320]);
}

#[test]
fn a_property_pays_for_the_prototypes_above_it() {
    let add = |turn: &str, count| {
        turns(1, &format!("let o = {{}}; for (let i = 0; i < {count}; i++) o = Object.create(o);"), turn)
    };
    for turn in ["o.q = 1; delete o.q;", "o[5] = 1; delete o[5];"] {
        assert_eq!([2, 1000].map(|count| add(turn, count)), [110, 20_040], "{turn}");
    }
}

/// A table is made anew when deleted entries fill it: each key that is put into it has paid for that.
#[test]
fn a_key_that_comes_and_goes_pays_for_the_table_that_is_made_anew() {
    for (made, put, turn, few, many) in [
        ("Map", "t.set('k' + i, i);", "t.delete('k1'); t.set('k1', 1);", 230, [270_628, 280_012]),
        ("Set", "t.add(i / 2);", "t.delete(0.5); t.add(0.5);", 220, [260_628, 270_012]),
    ] {
        let steps = |times, count| {
            turns(times, &format!("const t = new {made}(); for (let i = 0; i < {count}; i++) {put}"), turn)
        };
        assert_eq!([steps(1, 10), steps(1, 10_000)], [few; 2], "{made}");
        assert_eq!([steps(1000, 10), steps(1000, 10_000)], many, "{made}");
    }
}

/// A text of at most 256 units, by a separator of at most 16, into at most 16 parts is split at once; with a limit it never is.
#[test]
fn splitting_a_short_text_takes_the_steps_of_splitting_a_long_one() {
    let texts = ["''", "'ada'", "'a,b'", "'a, b, c, d'", "',,'", "'a long first part, and another'", "'x'.repeat(256)"];
    let many = ["'a,'.repeat(15)", "'a,'.repeat(16)", "'a long part with more units, '.repeat(9)", "'é,ü'", "'λ,μ'"];
    for separator in ["','", "', '", "'of more than sixteen units'"] {
        let more = texts.iter().chain(&many).map(|text| {
            let steps = |limit: &str| {
                let source = format!(
                    "export default () => {{ const text = {text}; text.charCodeAt(0); \
                     const parts = text.split({separator}{limit}); return parts.length + parts.join('').length; }};"
                );
                of_json(&Host::new().compile("hook.js", &source).expect("accepted"), "{}")
            };
            steps(", 100") - steps("")
        });
        let more: Vec<u64> = more.collect();
        assert!(more.iter().all(|it| *it == more[0]), "{separator}: {more:?}");
    }
}

/// An object that has been in a Set is copied property by property.
#[test]
fn an_object_that_is_copied_at_once_takes_the_steps_of_one_that_is_not() {
    for count in [0, 1, 2, 8, 9, 16, 17, 40] {
        let properties = (0..count).map(|idx| format!("p{idx}: {idx}, ")).collect::<Vec<_>>().concat();
        let steps = |first: &str, then: &str| {
            let source = format!(
                "const set = new Set(); export default () => {{ const from = {{ {properties} }}; {first} \
                 const copy = {{ ...from, more: 1 }}; {then} return copy; }};"
            );
            of_json(&Host::new().compile("hook.js", &source).expect("accepted"), "{}")
        };
        assert_eq!(steps("set.add(from);", ""), steps("", "set.add(from);"), "{count} properties");
    }
}

/// A part of a text with units of two bytes keeps two bytes for each, which nothing can see.
#[test]
fn equal_texts_take_the_same_steps_however_they_are_stored() {
    let steps = |text: &str| {
        let source =
            format!("export default () => {{ const text = {text}.slice(0, 3); return text.repeat(1000).length; }};");
        of_json(&Host::new().compile("hook.js", &source).expect("accepted"), "{}")
    };
    assert_eq!(steps("'abcx'"), steps("'abcλ'"));
}
