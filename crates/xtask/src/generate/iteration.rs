//! Statements about generators, iterators of the program's own, promises and `async` functions.
//! Not here: loops over arrays and Maps (`statement.rs`, `scenario.rs`).

use super::program::Stmt;
use super::{CALLS, Generator, Type};

/// What a generator's body is made of; `x` is what was sent last.
const STEPS: &[&str] = &[
    "x = yield 1;",
    "x = yield x;",
    "x = yield* [2, 3];",
    "x = yield* \"ab\";",
    "x = yield* inner();",
    "console.log(\"got\", x);",
    "for (const y of [1, 2]) { if (yield y) break; }",
    "try { yield 4; } finally { console.log(\"finally\"); }",
    "try { x = yield 5; } catch (e) { console.log(\"caught\", e); x = yield e; } finally { yield 6; }",
    "try { yield 7; } finally { if (x) return \"over\"; }",
    "if (x === \"stop\") return x;",
    "const [p, q = yield 8] = [yield 9];  console.log(p, q);",
    "x = `${yield 10}-${yield 11}`;",
    "x = { a: yield 12, ...(yield 13) };",
    "while (x-- > 0) yield x;",
];

impl Generator {
    pub(super) fn generator_scenario(&mut self) -> Stmt {
        match self.random.below(4) {
            0 | 1 => self.driven_generator(),
            2 => self.generator_in_a_pattern(),
            _ => self.own_iterator(),
        }
    }

    /// A generator that is driven by next, return and throw.
    fn driven_generator(&mut self) -> Stmt {
        let name = self.fresh('f');
        let steps: Vec<&str> = (0..self.random.between(2, 5)).map(|_| self.random.pick(STEPS)).collect();
        // Each step in a block, since some declare names.
        let steps: Vec<String> = steps.iter().map(|step| format!("{{ {step} }}")).collect();
        let calls: Vec<String> = (0..self.random.between(2, 7))
            .map(|_| match self.random.below(9) {
                0 => format!("[\"return\", {}]", self.expression(Type::Num, 0)),
                1 => "[\"throw\", \"t\"]".into(),
                2 => "[\"next\", \"stop\"]".into(),
                _ => format!("[\"next\", {}]", self.expression(Type::Num, 0)),
            })
            .collect();
        Stmt::line(format!(
            "function* {name}(x = 0) {{ function* inner() {{ try {{ return yield \"i\"; }} finally {{ console.log(\"inner\"); }} }} {} return x; }} \
             {{ const g = {name}(2); for (const [how, value] of [{}]) try {{ console.log(how, g[how](value)); }} catch (e) {{ console.log(how, \"thrown\", e instanceof Error ? e.message : e); }} }}",
            steps.join(" "),
            calls.join(", ")
        ))
        .declaring(&name)
    }

    /// A generator that a pattern, a spread or a loop leaves early.
    fn generator_in_a_pattern(&mut self) -> Stmt {
        let name = self.fresh('f');
        let usage = self.random.pick(&[
            "const [a, , b = 7] = g(); console.log(a, b);",
            "const [...all] = g(); console.log(all);",
            "console.log(Math.max(...g()), [...g(), ...g()]);",
            "for (const x of g()) { console.log(x); if (x > 1) break; }",
            "l: for (const x of g()) for (const y of g()) { if (y > x) continue l; console.log(x, y); }",
            "console.log(new Set(g()), new Map([...g()].map((x) => [x, x])));",
            "console.log(Array.from(g(), (x, i) => x * i), Object.fromEntries([...g()].entries()));",
            "for (const x of g()) { try { if (x === 2) throw x; } finally { console.log(\"f\", x); } }",
            "let a; [a = 1, [a] = [5]] = g(); console.log(a);",
            "const [[x]] = g(); console.log(x);",
            "console.log(g().map((x) => x + 1).filter((x) => x % 2).take(2).toArray(), [...g().drop(1)], g().some((x) => x > 1));",
            "console.log(g().flatMap((x) => [x, x]).toArray(), g().reduce((a, b) => a + b), g().find((x) => x > 1));",
        ]);
        let n = self.random.between(1, 4);
        Stmt::line(format!(
            "const {name} = function* () {{ try {{ for (let i = 1; i <= {n}; i++) {{ console.log(\"yield\", i); yield i; }} return \"end\"; }} \
             finally {{ console.log(\"closed\"); }} }}; try {{ {} }} catch (e) {{ console.log(e instanceof Error ? e.name : e); }}",
            usage.replace("g()", &format!("{name}()"))
        ))
        .declaring(&name)
    }

    /// An iterator object that prints what is asked of it.
    fn own_iterator(&mut self) -> Stmt {
        let name = self.fresh('v');
        let n = self.random.between(0, 3);
        let finish = self.random.pick(&[
            "return() { console.log(\"return\"); return {}; },",
            "return() { console.log(\"return\"); throw new RangeError(\"r\"); },",
            "return() { return 1; },",
            "",
        ]);
        let result = self.random.pick(&["{ done: false, value: i }", "{ value: i }", "{ get done() { console.log(\"done?\"); return false; }, get value() { console.log(\"value?\"); return i; } }", "5"]);
        let usage = self.random.pick(&[
            "const [a] = o; console.log(a);",
            "for (const x of o) { if (x > 0) break; }",
            "for (const x of o) { throw new TypeError(\"mine\"); }",
            "console.log([...o]);",
            "const [a, ...r] = o; console.log(a, r);",
            "console.log(Array.from(o));",
            "console.log(new Set(o).size);",
        ]);
        Stmt::line(format!(
            "const {name} = {{ [Symbol.iterator]() {{ let i = 0; console.log(\"iterator\"); return {{ next() {{ console.log(\"next\"); return i++ < {n} ? {result} : {{ done: true, value: \"end\" }}; }}, {finish} }}; }} }}; \
             try {{ {} }} catch (e) {{ console.log(e.name, e.message, {CALLS}); }}",
            usage.replace("= o;", &format!("= {name};")).replace("of o)", &format!("of {name})")).replace("...o]", &format!("...{name}]")).replace("(o)", &format!("({name})"))
        ))
        .declaring(&name)
    }

    /// Promises whose reactions print; the program waits for all of them.
    pub(super) fn async_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let mut tasks = Vec::new();
        for idx in 0..self.random.between(1, 3) {
            let steps: Vec<String> = (0..self.random.between(1, 4)).map(|_| self.async_step()).collect();
            tasks.push(format!("(async (t) => {{ let x = t; {} return x; }})({idx})", steps.join(" ")));
        }
        let combinator = self.random.pick(&["all", "allSettled", "race", "any", "all"]);
        let tail = self.random.pick(&[
            "",
            ".then((r) => [r, \"then\"])",
            ".finally(() => console.log(\"finally\"))",
            ".catch((e) => [\"caught\", e])",
        ]);
        Stmt::line(format!(
            "const {name} = [{}]; try {{ console.log(await Promise.{combinator}({name}){tail}); }} catch (e) {{ console.log(\"rejected\", e instanceof AggregateError ? e.errors : e); }} \
             await Promise.allSettled({name});",
            tasks.join(", ")
        ))
        .declaring(&name)
    }

    fn async_step(&mut self) -> String {
        let step = self.random.pick(&[
                "console.log(t, x); x = await x;",
                "x = await Promise.resolve(x + 1); console.log(t, x);",
                "await null; console.log(t, \"tick\");",
                "for (const y of [1, 2]) { await y; console.log(t, y); }",
                "for await (const y of [Promise.resolve(1), 2]) { console.log(t, y); x += y; }",
                "try { await Promise.reject(new TypeError(\"no\")); } catch (e) { console.log(t, e.name); }",
                "try { await (async () => { throw t; })(); } finally { console.log(t, \"finally\"); }",
                "x = await { then(resolve) { console.log(t, \"then\"); resolve(x * 2); } };",
                "x = await new Promise((resolve) => { console.log(t, \"executor\"); resolve(7); });",
                "Promise.resolve().then(() => console.log(t, \"micro\"));",
                "Promise.resolve(x).then((v) => console.log(t, \"v\", v));",
                "x = (await Promise.all([x, Promise.resolve(2), (async () => 3)()])).length;",
                "for await (const y of (async function* () { yield 1; console.log(t, \"between\"); yield Promise.resolve(2); })()) console.log(t, y);",
                "if (x > 1) throw `over ${x}`;",
        ]);
        step.to_owned()
    }
}
