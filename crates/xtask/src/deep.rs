//! `cargo xtask deep`: every builtin, and what else goes through values, on a million values in each other and on values that
//! hold themselves. Each call may give, throw or reach a limit, as long as the process lives: nothing in it may recurse as deep
//! as data is. Not here: the builtins (`calls.rs`), and what calls give (`conformance/`).

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::calls::{self, Call};
use crate::conformance;
use crate::process;
use crate::tally::Tally;

/// How many values are in each other.
const DEPTH: usize = 1_000_000;
/// Of the other values.
const SIZE: usize = 3;
/// Calls of one process, which has its deep values made once.
const CALLS_A_PROCESS: usize = 120;
const PROCESS_LIMIT: Duration = Duration::from_mins(8);

/// What each call is made with. `cause` is of errors, whose causes are in each other.
const VALUES: &str = "
const deepArray = (() => { let v = [1]; for (let i = 0; i < DEPTH; i++) v = [v]; return v; })();
const deepObject = (() => { let v = { a: 1 }; for (let i = 0; i < DEPTH; i++) v = { a: v }; return v; })();
const deepText = (() => { let v = \"ab\"; for (let i = 0; i < DEPTH; i++) v = i % 2 ? \"cd\" + v : v + \"ef\"; return v; })();
const deepError = (() => { let v = new Error(\"x\"); for (let i = 0; i < DEPTH / 20; i++) v = new Error(\"x\", { cause: v }); return v; })();
const deepMap = (() => { let v = new Map(); for (let i = 0; i < DEPTH / 20; i++) v = new Map([[v, v]]); return v; })();
const deepPromise = (() => { let v = Promise.resolve(1); for (let i = 0; i < DEPTH / 20; i++) v = v.then((x) => x); return v; })();
const cyclicArray = [1, { a: 2 }]; cyclicArray.push(cyclicArray);
const cyclicObject = { a: { b: [1] } }; cyclicObject.a.b.push(cyclicObject);
const cyclicMap = new Map([[1, 2]]); cyclicMap.set(cyclicMap, cyclicMap);
";

/// The names of all of them.
const NAMES: &[&str] = &[
    "deepArray",
    "deepObject",
    "deepText",
    "deepError",
    "deepMap",
    "deepPromise",
    "cyclicArray",
    "cyclicObject",
    "cyclicMap",
];

/// What stands for a receiver of ordinary size.
const RECEIVERS: &[(&str, &[&str])] = &[
    ("numbers", &["deepArray", "cyclicArray", "deepObject"]),
    ("object", &["deepObject", "cyclicObject", "deepMap"]),
    ("narrow", &["deepText"]),
    ("error", &["deepError"]),
    ("map", &["deepMap", "cyclicMap"]),
    ("promise", &["deepPromise"]),
];

/// What goes through values and is no builtin of the table. `V` is the value.
const STATEMENTS: &[&str] = &[
    "`${V}`;",
    "V + V;",
    "V == \"x\";",
    "V === V;",
    "V < V;",
    "[...V];",
    "({ ...V });",
    "for (const k in V) break;",
    "for (const v of V) break;",
    "const { a, ...rest } = V;",
    "const [x, ...rest] = V;",
    "({ [V]: 1 });",
    "throw V;",
    "throw new Error(\"x\", { cause: V });",
    "return V;",
    "console.log(V);",
    "console.error(\"%o %O %j %s\", V, V, V, V);",
    "console.dir(V, { depth: Infinity });",
    "V.missing();",
    "V.x.y;",
    "new V();",
    "switch (V) { case V: }",
    "await V;",
    "return (async () => V)();",
    "return Promise.reject(V);",
    "function* g() { yield V; } for (const x of g());",
    "JSON.parse(\"[\".repeat(1e6) + \"]\".repeat(1e6)); V;",
    "new RegExp(\"(\".repeat(1e5) + \")\".repeat(1e5)); V;",
];

/// `cargo xtask deep [FILTER]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let filter = match args {
        [] => "",
        [word] if !word.starts_with('-') => word,
        _ => return Err("deep takes a part of a name, or nothing".into()),
    };
    let tally = check(filter)?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the calls end the process", tally.failed)) }
}

/// All of it, as `cargo xtask test` wants it.
pub(crate) fn suite() -> Result<Tally> {
    check("")
}

fn check(filter: &str) -> Result<Tally> {
    let becket = conformance::becket()?;
    let all = calls::all()?;
    let mut bodies: Vec<(String, String)> = statements();
    for call in &all {
        bodies.extend(variants(call));
    }
    bodies.retain(|(name, _)| name.contains(filter));
    if bodies.is_empty() {
        return Err(format!("nothing has `{filter}` in its name"));
    }
    let parts: Vec<(usize, &[(String, String)])> = bodies.chunks(CALLS_A_PROCESS).enumerate().collect();
    let mut tally = Tally::default();
    for part in process::in_parallel(&parts, |(number, calls)| run(&becket, *number, calls)) {
        tally += part?;
    }
    println!("deep and cyclic values: {tally}");
    Ok(tally)
}

fn statements() -> Vec<(String, String)> {
    let of = |statement: &&str| {
        let statement = (*statement).to_owned();
        NAMES.iter().map(move |name| (format!("{statement} of {name}"), statement.replace('V', name)))
    };
    STATEMENTS.iter().flat_map(of).collect()
}

/// A call with each deep value as its argument, and on each that stands for its receiver.
fn variants(call: &Call) -> Vec<(String, String)> {
    let mut variants = Vec::new();
    let arguments: &[&str] = if call.takes_arguments() { NAMES } else { &[] };
    for name in arguments {
        // Once more for what takes a function first.
        variants.push((format!("{}({name})", call.name), call.body.replace("ARGS", &format!("{name}, {name}"))));
    }
    for (ordinary, deep) in RECEIVERS.iter().filter(|(ordinary, _)| call.name.ends_with(&format!(" of {ordinary}"))) {
        for name in *deep {
            let body = call.body.replace(&calls::fresh(ordinary), name).replace("ARGS", "(x) => x, 1");
            variants.push((format!("{} on {name}", call.name), body));
        }
    }
    variants
}

/// Runs calls in one process, one after the other. A call that ends the process fails; the rest goes on in another.
fn run(becket: &Path, number: usize, mut calls: &[(String, String)]) -> Result<Tally> {
    let mut tally = Tally::default();
    let folder = process::target_dir().join("measured");
    let (script, events) = (folder.join(format!("deep-{number}.js")), folder.join(format!("deep-{number}.ndjson")));
    while !calls.is_empty() {
        process::write(&script, &source(calls))?;
        let indices: Vec<String> = (0..calls.len()).map(|index| index.to_string()).collect();
        process::write(&events, &(indices.join("\n") + "\n"))?;
        let mut command = Command::new(becket);
        command.arg("run").arg(&script).arg("--input").arg(&events);
        command.args(["--jobs", "1", "--steps", "2000000000", "--memory", "1500000000", "--time", "60000"]);
        command.args(["--output-limit", "100000", "--allow", "clock", "--allow", "random"]);
        let captured = process::capture(&mut command, PROCESS_LIMIT)?;
        // Of what is printed, only results have a line of this form.
        let is_end = |line: &&str| line.starts_with("{\"error\":") || line.starts_with("{\"call\":");
        let done = captured.stdout.lines().filter(is_end).count().min(calls.len());
        tally.passed += done;
        let Some((name, body)) = calls.get(done) else { break };
        println!("deep: {name}: exit code {:?}\n    {body}\n{}", captured.code, captured.stderr);
        tally.failed += 1;
        calls = &calls[done + 1..];
    }
    Ok(tally)
}

fn source(calls: &[(String, String)]) -> String {
    let mut bodies = String::new();
    for (_, body) in calls {
        let _ = writeln!(bodies, "  async () => {{ {body} }},");
    }
    let mut source = format!("const N = {SIZE}, DEPTH = {DEPTH};\nlet flips = 0;\nconst rounds = 1;\n{VALUES}");
    source += &calls::values(&bodies);
    // A result goes out as it is where the body returns one.
    source
        + &format!(
            "const calls = [\n{bodies}];\nexport default async (event) => ({{ call: event, gave: await calls[event]() }});\n"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receivers_are_replaced_and_arguments_given() {
        let all = calls::all().expect("the table is there");
        let map = all.iter().find(|call| call.name == "Array.prototype.map of numbers").expect("it is a builtin");
        let variants = variants(map);
        assert_eq!(variants.len(), NAMES.len() + 3);
        assert!(variants.iter().all(|(_, body)| !body.contains("ARGS")));
        assert!(variants.iter().any(|(_, body)| body.contains("deepArray.map((x) => x, 1)")), "{variants:?}");
    }
}
