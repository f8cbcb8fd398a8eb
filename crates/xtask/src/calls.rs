//! Small programs that do one thing again and again, in a size that is asked for: a call of each builtin with each kind of
//! argument, and each family of instructions. `stdlib-api/builtins.txt` says which builtins there are.
//! Not here: measuring them (`calibrate.rs`), and putting several together (`hunt.rs`).

use crate::Result;
use crate::process;

/// What every program has at its head, for a size N.
const VALUES: &[(&str, &str)] = &[
    ("numbers", "Array.from({ length: N }, (_, i) => (i * 7919) % 1009)"),
    ("words", "Array.from({ length: N }, (_, i) => \"word \" + ((i * 7919) % 1009))"),
    ("holes", "new Array(N)"),
    ("far", "(() => { const a = []; for (let i = 0; i < N; i++) a[i * 5000] = i; return a; })()"),
    ("nested", "(() => { let a = [1]; for (let i = 0; i < N; i++) a = [a, 2]; return a; })()"),
    ("narrow", "\"ab-1 \".repeat(N)"),
    ("wide", "\"\\u4e2d\\u03a3\\u{1f600}\".repeat(N)"),
    ("marks", "\"a\" + \"\\u0301\\u0316\".repeat(N)"),
    ("digits", "\"7\".repeat(N)"),
    ("spaces", "\" \".repeat(N)"),
    // What grows: in upper and lower case, decomposed, in JSON, as part of a URL.
    ("odd", "\"\\u0390\\u0130\\ud800\\u0001\".repeat(N)"),
    ("json", "JSON.stringify(Array.from({ length: N }, (_, i) => ({ id: i, name: \"n\" + i })))"),
    ("object", "Object.fromEntries(Array.from({ length: N }, (_, i) => [\"k\" + i, i]))"),
    ("indexed", "Object.fromEntries(Array.from({ length: N }, (_, i) => [i * 3, i]))"),
    ("chain", "(() => { let o = { x: 1 }; for (let i = 0; i < N; i++) o = Object.create(o); return o; })()"),
    ("map", "new Map(Array.from({ length: N }, (_, i) => [i, \"v\" + i]))"),
    ("set", "new Set(Array.from({ length: N }, (_, i) => \"v\" + i))"),
    ("weak", "new WeakMap([[object, 1]])"),
    ("weakset", "new WeakSet([object])"),
    ("bytes", "new Uint8Array(N).fill(97)"),
    ("floats", "new Float64Array(N).fill(0.1)"),
    ("buffer", "new ArrayBuffer(N, { maxByteLength: 2 * N })"),
    ("view", "new DataView(new ArrayBuffer(N + 8))"),
    ("big", "3n ** BigInt(Math.min(N, 20000))"),
    ("negative", "-(7n ** BigInt(Math.min(N, 20000)))"),
    ("huge", "1.7976931348623157e308"),
    ("tiny", "5e-324"),
    ("third", "N / 3"),
    ("half", "Math.floor(N / 2)"),
    ("date", "new Date(1e12 + N)"),
    ("pattern", "/(a)(?<b>b)?-|\\d+$/g"),
    ("evil", "/^(\\w+\\s?)*$/"),
    ("unicode", "/[\\p{L}--[a-z]]+x/v"),
    ("error", "new TypeError(\"m\".repeat(N), { cause: narrow })"),
    ("promise", "Promise.resolve(numbers)"),
    ("symbol", "Symbol(\"s\".repeat(N))"),
    ("bound", "((...a) => a.length).bind(null, ...new Array(Math.min(N, 100)))"),
    ("identity", "(x) => x"),
    ("pair", "(a, b) => b - a"),
    ("lie", "() => (flips++ % 3) - 1"),
    ("truth", "() => true"),
    ("like", "({ length: N, 0: 1, 5: 2 })"),
    ("entries", "Array.from({ length: N }, (_, i) => [\"k\" + i, i])"),
    ("deep", "\"[\".repeat(N) + \"]\".repeat(N)"),
    ("decoder", "new TextDecoder()"),
    ("encoder", "new TextEncoder()"),
];

/// What stands for the receiver of the methods of a prototype. Where a method may change it, or use it up, it is made anew.
const RECEIVERS: &[(&str, &[&str])] = &[
    ("Object.prototype", &["object", "numbers"]),
    ("Function.prototype", &["bound", "identity"]),
    ("Array.prototype", &["numbers", "words", "holes", "far", "nested"]),
    ("String.prototype", &["narrow", "wide", "marks", "digits", "spaces", "odd"]),
    ("Number.prototype", &["huge", "tiny", "third"]),
    ("Boolean.prototype", &["true"]),
    ("Symbol.prototype", &["symbol"]),
    ("BigInt.prototype", &["big", "negative"]),
    ("Map.prototype", &["map"]),
    ("Set.prototype", &["set"]),
    ("WeakMap.prototype", &["weak"]),
    ("WeakSet.prototype", &["weakset"]),
    ("Error.prototype", &["error"]),
    ("RegExp.prototype", &["pattern", "evil", "unicode"]),
    ("Date.prototype", &["date"]),
    ("Promise.prototype", &["promise"]),
    ("ArrayBuffer.prototype", &["buffer"]),
    ("DataView.prototype", &["view"]),
    ("%TypedArray%.prototype", &["bytes", "floats"]),
    ("Iterator.prototype", &["numbers.values()", "map.entries()"]),
    ("%GeneratorPrototype%", &["(function* () { yield* numbers; })()"]),
    ("TextEncoder.prototype", &["encoder"]),
    ("TextDecoder.prototype", &["decoder"]),
];

/// Arguments of a call.
pub(crate) const ARGUMENTS: &[&str] = &[
    "",
    "half",
    "narrow",
    "identity",
    "half, half",
    "narrow, half",
    "numbers",
    "object",
    "pattern, \"$&$1\"",
    "pair",
    "lie",
    "wide, narrow",
    "half, narrow",
    "digits, 7",
    "set",
    "like",
    "entries",
    "json, identity",
    "deep",
    "big",
    "64, negative",
    "bytes",
    "words, null, 10",
    "nested",
    "spaces",
    "odd",
    "2, 100",
    "100",
    "null, numbers",
    "Infinity",
    "\"x\"",
];

/// Families of instructions: what is done once, and what is done again and again.
const INSTRUCTIONS: &[(&str, &str, &str)] = &[
    ("arithmetic", "let n = 1;", "n = (n * 3 + 1) % 1000 - (n >> 1 | 5);"),
    ("floats", "let n = 0.5;", "n = n * 1.1 / 1.2 + 0.1;"),
    ("remainder of floats", "let n = huge;", "n % 3e-300; tiny % 7;"),
    ("powers", "let n = 1.0000001;", "n ** 1e9; n ** -0.5;"),
    ("comparisons", "let n = 0;", "if (n < 5 && n !== 7 || n == \"5\") n++; else n = 0;"),
    ("text added", "let s = \"\";", "s += narrow; if (s.length > 1e6) s = \"\";"),
    ("text added and read", "let s = \"\";", "s += \"abc\"; s.charCodeAt(s.length - 1); if (s.length > N) s = \"\";"),
    ("text compared", "const u = narrow + \"x\";", "narrow + \"y\" === u; narrow < u;"),
    ("wide text compared", "const u = wide + \"x\";", "wide + \"y\" === u; wide < u;"),
    ("template", "", "`${half} ${narrow} ${third}`;"),
    ("tagged template", "const tag = (s, ...v) => v;", "tag`a${1}b${2}`;"),
    ("property read", "const o = { a: { b: 1 } };", "o.a.b;"),
    (
        "property of many shapes",
        "const all = numbers.slice(0, 100).map((n) => ({ [\"k\" + n]: n, x: n })); let i = 0;",
        "all[i++ % all.length].x;",
    ),
    ("property added", "", "const o = {}; o.a = 1; o.b = 2; o.c = 3;"),
    ("property deleted", "", "const o = { a: 1, b: 2, c: 3 }; delete o.a; o.d = 4;"),
    ("computed property", "let i = 0;", "object[\"k\" + i++ % N];"),
    ("property of a new name", "let i = 0;", "object[\"x\" + i++];"),
    ("long name", "let i = 0;", "object[narrow + i++];"),
    ("property up a chain", "", "chain.x; chain.y;"),
    ("in", "", "\"k5\" in object; 5 in numbers; \"y\" in chain;"),
    ("element read", "let i = 0;", "numbers[i++ % N]; holes[i % N]; far[(i % N) * 5000];"),
    ("element written", "let i = 0;", "numbers[i++ % N] = i; far[i * 5000 % 1e6] = i;"),
    ("text element", "let i = 0;", "narrow[i++ % N]; wide[i % N];"),
    ("bytes", "let i = 0;", "bytes[i++ % N] = floats[i % N];"),
    ("array literal", "", "[1, [2, half], ...words.slice(0, 3)];"),
    ("object literal", "", "({ a: 1, b: { c: half }, [\"d\" + half]: 5 });"),
    ("spread of an array", "", "[...numbers];"),
    ("spread of holes", "", "[...holes];"),
    ("spread of text", "", "[...wide];"),
    ("spread of an object", "", "({ ...object });"),
    ("rest of an object", "", "const { k1, ...rest } = object;"),
    ("rest of an array", "", "const [x, ...rest] = numbers;"),
    ("call", "const f = (a, b) => a + b;", "f(1, half);"),
    ("call with many", "const f = (...a) => a.length;", "f(...numbers);"),
    ("call with missing", "const f = (a, b = 1, { c } = {}, ...d) => c;", "f(1);"),
    ("arguments", "function f() { return arguments.length; }", "f(...numbers);"),
    ("closure", "", "const x = half; const f = () => x; f();"),
    ("recursion", "const f = (n) => (n ? f(n - 1) : 0);", "f(Math.min(N, 1000));"),
    ("bound call", "", "bound(1);"),
    ("getter", "const o = { get x() { return 1; }, set x(v) {} };", "o.x; o.x = 1;"),
    ("conversion", "const o = { valueOf: () => 1, toString: () => \"k1\" };", "o + 1; `${o}`; object[o]; o < 5;"),
    ("new", "class A { a = 1; #b = 2; constructor(c) { this.c = c; } get b() { return this.#b; } }", "new A(half).b;"),
    (
        "new of a subclass",
        "class A { constructor() { this.a = 1; } m() { return 1; } } class B extends A { m() { return super.m(); } }",
        "new B().m();",
    ),
    ("new of a builtin's subclass", "class A extends Array {} class E extends Error {}", "new A(3); new E(\"x\");"),
    ("class", "", "class A { static s = 1; m() {} get g() { return 1; } }"),
    ("instanceof", "class A {}", "chain instanceof A; numbers instanceof Array;"),
    ("typeof", "", "typeof half === \"number\"; typeof undefined;"),
    ("switch", "let i = 0;", "switch (i++ % 5) { case 0: break; case \"1\": break; case 3: i++; default: }"),
    ("throw", "", "try { throw half; } catch (e) {}"),
    ("throw an error", "", "try { throw new Error(narrow); } catch (e) { e.message; }"),
    ("throw from the machine", "", "try { null.x; } catch {} try { half(); } catch {} try { object.k1.x.y; } catch {}"),
    ("stack of an error", "const f = (n) => (n ? f(n - 1) : new Error(narrow).stack);", "f(20);"),
    ("finally", "", "try { half; } finally { half; }"),
    ("for of an array", "", "for (const x of numbers);"),
    ("for of holes", "", "for (const x of holes);"),
    ("for of text", "", "for (const x of wide);"),
    ("for of a map", "", "for (const [k, v] of map);"),
    ("for of entries", "", "for (const [i, v] of words.entries());"),
    ("for in", "", "for (const k in object);"),
    ("for in of an array", "", "for (const k in numbers);"),
    ("for in of far elements", "", "for (const k in far);"),
    ("for in of a chain", "", "for (const k in chain);"),
    ("for in of text", "", "for (const k in narrow);"),
    ("generator", "function* g() { for (let i = 0; i < 100; i++) yield i; }", "for (const x of g());"),
    (
        "generator of generators",
        "function* g(n) { if (n) yield* g(n - 1); yield n; }",
        "for (const x of g(Math.min(N, 100)));",
    ),
    ("iterator closed", "function* g() { try { yield 1; yield 2; } finally { half; } }", "for (const x of g()) break;"),
    ("await", "", "await half;"),
    ("async call", "const f = async (x) => { await 0; return x; };", "await f(1);"),
    ("async generator", "async function* g() { yield 1; yield 2; }", "for await (const x of g());"),
    ("promises", "", "await Promise.all([1, Promise.resolve(2)]);"),
    ("thenable", "", "await { then(f) { f(1); } };"),
    ("rejection", "", "try { await Promise.reject(1); } catch {}"),
    ("BigInt sum", "", "big + negative; big - negative; -big;"),
    ("BigInt product", "", "big * negative;"),
    ("BigInt quotient", "const square = big * big;", "square / big; square % negative;"),
    ("BigInt power", "", "big ** 3n; 2n ** BigInt(half);"),
    ("BigInt shift", "", "big << BigInt(half); big >> 5n;"),
    ("BigInt bits", "", "big & negative; big | 5n; big ^ negative; ~big;"),
    ("BigInt compared", "const other = big + 1n;", "big < other; big === other; big == half; big < digits;"),
    ("BigInt text", "", "`${big}`;"),
    ("regular expression literal", "", "/a+(?:b|c)*\\d{2,5}/i.test(\"aabc12\");"),
    ("new pattern", "let i = 0;", "new RegExp(\"a{1,50}[\\\\w-]+\" + i++);"),
    ("symbol key", "const s = Symbol(); const o = { [s]: 1 };", "o[s]; o[Symbol()];"),
    ("optional chain", "", "object?.k1?.x?.[0]?.();"),
    ("logical assignment", "let n = 0;", "n ||= 1; n &&= 0; n ??= 5;"),
    ("comma, void and not", "", "(half, void 0, !half, -narrow, +digits);"),
    ("labels", "", "outer: for (let i = 0; i < 3; i++) { for (;;) { if (i) continue outer; break outer; } }"),
    ("frozen objects", "", "Object.freeze({ a: 1 }).a;"),
];

/// Something to be done again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// `Array.prototype.map of numbers`, or the family of instructions.
    pub(crate) name: String,
    pub(crate) setup: String,
    /// A statement. `ARGS` stands for the arguments, where it may have any.
    pub(crate) body: String,
}

impl Call {
    /// Whether arguments can be put in.
    pub(crate) fn takes_arguments(&self) -> bool {
        self.body.contains("ARGS")
    }
}

/// Every call of a builtin with each of its receivers, and every family of instructions.
pub(crate) fn all() -> Result<Vec<Call>> {
    let table = process::read(&process::root().join("stdlib-api/builtins.txt"))?;
    let mut calls: Vec<Call> = INSTRUCTIONS
        .iter()
        .map(|(name, setup, body)| Call { name: (*name).into(), setup: (*setup).into(), body: (*body).into() })
        .collect();
    let mut owner = String::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (left, status) = line.split_once(" : ").unwrap_or((line, ""));
        let mut words = left.split_whitespace();
        let is_run = ["native", "std", "special"].iter().any(|kind| status.starts_with(kind));
        match (words.next(), words.next(), words.next()) {
            (Some("="), Some(path), kind) => {
                owner = path.into();
                if kind == Some("fn") && is_run && !path.contains(['.', '%']) {
                    let construct = if matches!(path, "Symbol" | "BigInt") { "" } else { "new " };
                    calls.push(call(format!("new {path}"), &format!("{construct}{path}(ARGS)")));
                }
            }
            (Some(key), Some(_), Some(kind)) if is_run && matches!(kind, "fn" | "get") => {
                calls.extend(members(&owner, key, kind == "fn"));
            }
            _ => {}
        }
    }
    Ok(calls)
}

fn call(name: String, expression: &str) -> Call {
    Call { name, setup: String::new(), body: format!("try {{ {expression}; }} catch {{}}") }
}

/// The calls of one member of an object: on each receiver if the object is a prototype, else on the object.
fn members(owner: &str, key: &str, is_method: bool) -> Vec<Call> {
    let access = match key.strip_prefix("@@") {
        Some(symbol) => format!("[Symbol.{symbol}]"),
        None => format!(".{key}"),
    };
    let arguments = if is_method { "(ARGS)" } else { "" };
    if owner == "%global%" {
        return vec![call(key.into(), &format!("{key}{arguments}"))];
    }
    match RECEIVERS.iter().find(|(path, _)| *path == owner) {
        Some((_, receivers)) => receivers
            .iter()
            .map(|receiver| {
                call(format!("{owner}{access} of {receiver}"), &format!("{}{access}{arguments}", fresh(receiver)))
            })
            .collect(),
        None if owner.contains(['.', '%']) || owner == "console" => Vec::new(),
        None => vec![call(format!("{owner}{access}"), &format!("{owner}{access}{arguments}"))],
    }
}

/// A receiver as an expression: made again now and then where methods use it up, so that it keeps its size.
pub(crate) fn fresh(receiver: &str) -> String {
    let is_value = VALUES.iter().any(|(name, _)| *name == receiver);
    if is_value {
        format!("(rounds % 16 ? {receiver} : {receiver} = make_{receiver}())")
    } else {
        format!("({receiver})")
    }
}

/// The values that a text names, and those that they name, in order.
fn needed(text: &str) -> Vec<(&'static str, &'static str)> {
    let names = |text: &str, name: &str| {
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .any(|word| word == name || word.strip_prefix("make_") == Some(name))
    };
    let mut wanted = vec![false; VALUES.len()];
    for (idx, (name, _)) in VALUES.iter().enumerate() {
        wanted[idx] = names(text, name);
    }
    for idx in (0..VALUES.len()).rev() {
        if wanted[idx] {
            for (other, (name, _)) in VALUES.iter().enumerate().take(idx) {
                wanted[other] |= names(VALUES[idx].1, name);
            }
        }
    }
    VALUES.iter().zip(wanted).filter(|(_, wanted)| *wanted).map(|(value, _)| *value).collect()
}

/// What makes the values that a text names, of size `N`.
pub(crate) fn values(text: &str) -> String {
    let mut made = String::new();
    for (name, expression) in needed(text) {
        made += &format!("const make_{name} = () => {expression};\nlet {name} = make_{name}();\n");
    }
    made
}

/// A program that does all of `calls` again and again, with values of this size.
pub(crate) fn program(size: usize, calls: &[(&Call, &str)]) -> String {
    let setups: Vec<&str> = calls.iter().map(|(call, _)| call.setup.as_str()).collect();
    let bodies: Vec<String> = calls.iter().map(|(call, arguments)| call.body.replace("ARGS", arguments)).collect();
    let mut source = format!("const N = {size};\nlet flips = 0, rounds = 1;\n");
    source += &values(&format!("{} {}", setups.join(" "), bodies.join(" ")));
    if let [(call, _)] = calls {
        source += &call.setup;
        source += "\n";
    }
    source += "for (;; rounds++) {\n";
    for ((call, _), body) in calls.iter().zip(&bodies) {
        // Several together: each has what it sets up to itself, made anew.
        let setup = if calls.len() == 1 { "" } else { call.setup.as_str() };
        source += &format!("  {{ {setup} {body} }}\n");
    }
    source + "}\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_native_builtin_that_can_be_reached_has_a_call() {
        let calls = all().expect("the table is there");
        assert!(calls.len() > 700, "only {}", calls.len());
        for name in
            ["String.prototype.repeat of narrow", "JSON.parse", "parseInt", "new Map", "Map.prototype.size of map"]
        {
            assert!(calls.iter().any(|call| call.name == name), "{name}");
        }
    }

    #[test]
    fn a_program_has_the_values_that_it_names() {
        let error = Call { name: String::new(), setup: String::new(), body: "error.message;".into() };
        let source = program(5, &[(&error, "")]);
        assert!(source.contains("let narrow = make_narrow();"), "{source}");
        assert!(!source.contains("numbers"), "{source}");
    }
}
