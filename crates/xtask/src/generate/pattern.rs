//! Statements that take values apart by patterns, nested at random, from sources that log what is asked of them: declarations,
//! assignments to properties, parameters, heads of loops and `catch`.
//! Not here: small patterns in passing (`statement.rs`, `scenario.rs`).

use super::Generator;
use super::program::Stmt;

const DEPTH: u32 = 3;

/// `at` logs and gives on; `it` is an iterable that logs.
const PRELUDE: &str = "const log = []; const at = (label, x) => (log.push(label), x); \
    const it = (label, values, end) => ({ [Symbol.iterator]() { let i = 0; at(label); return { \
    next() { at(`${label}.next`); return i < values.length ? { get done() { return at(`${label}.done`, false); }, get value() { return at(`${label}.value`, values[i++]); } } : { done: true }; }, \
    return() { at(`${label}.return`); return end; } }; } });";

/// How a pattern's names come to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Binds {
    /// It declares them.
    Names,
    /// It assigns to them, and to properties.
    Targets,
}

impl Generator {
    pub(super) fn pattern_statement(&mut self) -> Stmt {
        self.labels = 0;
        self.promises = 0;
        let binds = if self.random.once_in(3) { Binds::Targets } else { Binds::Names };
        let pattern = self.pattern(DEPTH, binds);
        let source = self.source(DEPTH);
        let names: Vec<String> = (1..=self.promises).map(|n| format!("n{n}")).collect();
        let shown = format!("console.log({});", names.join(", "));
        let statement = if binds == Binds::Targets {
            format!(
                "const o = {{ set a(x) {{ at(\"set a\"); this.z = x; }}, b: {{}} }}; let {}; try {{ console.log(({pattern} = {source}) !== 0); }} finally {{ {shown} console.log(o); }}",
                if names.is_empty() { "n0".into() } else { names.join(", ") }
            )
        } else {
            match self.random.below(7) {
                0 | 1 => format!("const {pattern} = {source}; {shown}"),
                2 => format!("let {pattern} = {source}; {shown}"),
                3 => format!(
                    "((p, {pattern} = {source}, q = at(\"q\", 1)) => {{ {shown} console.log(p, q); }})({}, undefined);",
                    self.leaf()
                ),
                4 => format!("(function ({pattern}) {{ {shown} console.log(arguments.length); }})({source}, 1);"),
                5 => format!("for (const {pattern} of [{source}, {source}]) {{ {shown} }}"),
                _ => format!("try {{ throw {source}; }} catch ({pattern}) {{ {shown} }}"),
            }
        };
        Stmt::line("{").body(vec![Stmt::line(PRELUDE), Stmt::line(format!(
            "try {{ {statement} }} catch (e) {{ console.log(e instanceof Error ? `${{e.name}}: ${{e.message}}` : e); }} console.log(log.join(\" \"));"
        ))]).text("}")
    }

    fn name_of_a_label(&mut self) -> String {
        self.labels += 1;
        format!("\"a{}\"", self.labels)
    }

    fn leaf(&mut self) -> String {
        self.random
            .pick(&[
                "1",
                "\"text\"",
                "undefined",
                "null",
                "0n",
                "[5, 6]",
                "{ a: 1, b: 2 }",
                "true",
                "\"\"",
                "Symbol.iterator",
                "() => 1",
            ])
            .to_owned()
    }

    /// What is taken apart.
    fn source(&mut self, depth: u32) -> String {
        if depth == 0 {
            return self.leaf();
        }
        let depth = depth - 1;
        let label = self.name_of_a_label();
        match self.random.below(12) {
            0 => self.leaf(),
            1..=4 => {
                let mut members = Vec::new();
                for key in ["a", "b", "c", "1"] {
                    let value = self.source(depth);
                    match self.random.below(5) {
                        0 => {}
                        1 | 2 => members.push(format!("{key}: {value}")),
                        _ => members.push(format!(
                            "get {}() {{ return at(\"get {key}\", {value}); }}",
                            if key == "1" { "1" } else { key }
                        )),
                    }
                }
                format!("{{ {} }}", members.join(", "))
            }
            5..=8 => {
                let n = self.random.below(4);
                let items: Vec<String> = (0..n).map(|_| self.source(depth)).collect();
                let end = self.random.pick(&["{}", "{}", "{}", "5", "undefined", "at(\"e\", null)"]);
                format!("it({label}, [{}], {end})", items.join(", "))
            }
            9 => format!("[{}, , {}]", self.source(depth), self.source(depth)),
            10 => format!(
                "(function* () {{ try {{ yield {}; yield {}; }} finally {{ at({label}); }} }})()",
                self.source(depth),
                self.source(depth)
            ),
            _ => format!("at({label}, {})", self.source(depth)),
        }
    }

    fn target(&mut self, depth: u32, binds: Binds) -> String {
        if depth > 0 && self.random.once_in(3) {
            return self.pattern(depth, binds);
        }
        if binds == Binds::Targets && self.random.once_in(2) {
            let (one, two) = (self.name_of_a_label(), self.name_of_a_label());
            return match self.random.below(5) {
                0 => format!("at({one}, o).a"),
                1 => format!("o[at({one}, \"k\")]"),
                2 => format!("at({one}, o)[at({two}, \"b\")].c"),
                3 => "o.b[1]".into(),
                _ => format!("at({one}, null).x"),
            };
        }
        self.promises += 1;
        format!("n{}", self.promises)
    }

    fn with_default(&mut self, target: String) -> String {
        if self.random.once_in(2) {
            let (label, value) = (self.name_of_a_label(), self.source(1));
            match self.random.below(5) {
                0 => format!("{target} = () => ({value})"),
                1 => format!("{target} = class {{}}"),
                _ => format!("{target} = at({label}, {value})"),
            }
        } else {
            target
        }
    }

    fn pattern(&mut self, depth: u32, binds: Binds) -> String {
        let depth = depth - 1;
        let n = self.random.below(4);
        let mut parts = Vec::new();
        if self.random.once_in(2) {
            for _ in 0..n {
                if self.random.once_in(6) {
                    parts.push(String::new());
                    continue;
                }
                let target = self.target(depth, binds);
                parts.push(self.with_default(target));
            }
            if self.random.once_in(3) {
                parts.push(format!("...{}", self.target(depth, binds)));
            }
            return format!("[{}]", parts.join(", "));
        }
        for _ in 0..n {
            let label = self.name_of_a_label();
            let key = match self.random.below(6) {
                0 => format!("[at({label}, \"b\")]"),
                1 => "\"c\"".into(),
                2 => "1".into(),
                3 => format!(
                    "[{}]",
                    self.random.pick(&["`a`", "1", "Symbol.iterator", "{ toString() { return at(\"key\", \"a\"); } }"])
                ),
                _ => self.random.pick(&["a", "b", "length"]).to_owned(),
            };
            let target = self.target(depth, binds);
            let target = self.with_default(target);
            parts.push(format!("{key}: {target}"));
        }
        if self.random.once_in(4) {
            self.promises += 1;
            parts.push(format!("...n{}", self.promises));
        }
        format!("{{ {} }}", parts.join(", "))
    }
}
