//! A function of random control flow: loops, labels, `try`, `switch` and jumps between them, as a plain function, a generator that
//! is driven by next, return and throw, an async function, an async generator, a constructor or a static block.
//! Not here: one jump through one `finally` (`scenario.rs`), and steps that wait for one another (`interleaving.rs`).
//!
//! Whether a jump is taken follows from a sequence of numbers that the program computes itself; a budget ends what runs too long.

use super::program::Stmt;
use super::{CALLS, Generator};

/// How deep statements nest.
const DEPTH: u32 = 4;

/// `when(n)` is true about once in `n` times; `at` logs, and throws what nothing catches for good when the budget is spent.
const PRELUDE: &str = "const log = []; let seed = «S», budget = 60; \
    const when = (n) => (seed = (seed * 75 + 74) % 65537) % n === 0; \
    const at = (x) => { log.push(x); if (budget-- < 0) throw \"budget\"; return x; };";

/// What kind of function the statements stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Function,
    Generator,
    Async,
    AsyncGenerator,
    Constructor,
    StaticBlock,
}

/// What a jump may leave, from outside in.
struct Around {
    form: Form,
    labels: Vec<(String, bool)>,
    /// Loops and switches around, and loops among them.
    breaks: u32,
    continues: u32,
}

impl Generator {
    pub(super) fn control_flow(&mut self) -> Stmt {
        const FORMS: &[Form] = &[
            Form::Function,
            Form::Function,
            Form::Generator,
            Form::Generator,
            Form::Async,
            Form::AsyncGenerator,
            Form::Constructor,
            Form::StaticBlock,
        ];
        let form = FORMS[self.random.below(FORMS.len())];
        self.labels = 0;
        let mut around = Around { form, labels: Vec::new(), breaks: 0, continues: 0 };
        let prelude = PRELUDE.replace("«S»", &self.random.below(60000).to_string());
        let body = self.flow_body(DEPTH, &mut around);
        let shown = "console.log(log.join(\" \"), r);";
        // Where V8 closes an iteration in its loop depends on what it takes for reached.
        let caught = format!(
            "catch (e) {{ console.log(log.join(\" \"), \"thrown\", e instanceof Error ? `${{e.name}}: ${{e.message}}` : e, /^Iterator result/.test(e?.message) || {CALLS}); }}"
        );
        let (before, after) = match form {
            Form::Function => ("const f = () => {".into(), format!("}}; try {{ const r = f(); {shown} }} {caught}")),
            Form::Async => ("const f = async () => {".into(), format!("}}; try {{ const r = await f(); {shown} }} {caught}")),
            Form::Constructor => (
                "class B { constructor() { at(\"B\"); this.b = 1; } } class D extends B { f = at(\"field\"); constructor() { ".into(),
                format!("if (when(2)) super(); at(typeof this); }} }} try {{ const r = new D(); {shown} }} {caught}"),
            ),
            Form::StaticBlock => {
                ("try { class C { static { ".into(), format!("}} static r = at(\"r\"); }} const r = C.r; {shown} }} {caught}"))
            }
            Form::Generator | Form::AsyncGenerator => {
                let (star, wait) = if form == Form::Generator { ("function*", "") } else { ("async function*", "await ") };
                let calls: Vec<&str> =
                    (0..self.random.between(3, 12)).map(|_| self.random.pick(&["next", "next", "next", "next", "next", "return", "throw"])).collect();
                (
                    format!("const f = {star} () {{"),
                    format!(
                        "}}; {{ const g = f(); let n = 0; for (const how of \"{}\".split(\" \")) try {{ const r = {wait}g[how](n++); console.log(how, r); }} {caught} }} console.log(log.join(\" \"));",
                        calls.join(" ")
                    ),
                )
            }
        };
        Stmt::line("{").body(vec![Stmt::line(prelude), Stmt::line(before).body(body).text(after)]).text("}")
    }

    fn flow_body(&mut self, depth: u32, around: &mut Around) -> Vec<Stmt> {
        (0..self.random.between(1, 3)).map(|_| self.flow(depth, around)).collect()
    }

    fn mark(&mut self) -> String {
        self.labels += 1;
        format!("at({})", self.labels)
    }

    /// One statement.
    fn flow(&mut self, depth: u32, around: &mut Around) -> Stmt {
        if depth == 0 {
            return if self.random.once_in(2) { self.flow_jump(around) } else { self.flow_mark(around) };
        }
        let depth = depth - 1;
        match self.random.below(14) {
            0 => self.flow_mark(around),
            1..=3 => self.flow_jump(around),
            4..=7 => self.flow_try(depth, around),
            8 => {
                let name = format!("b{}", self.labels);
                self.labels += 1;
                around.labels.push((name.clone(), false));
                let body = self.flow_body(depth, around);
                around.labels.pop();
                Stmt::line(format!("{name}: {{")).body(body).text("}")
            }
            9 => {
                let (one, two) = (self.mark(), self.mark());
                around.breaks += 1;
                let (first, second) = (self.flow_body(depth, around), self.flow_body(depth, around));
                around.breaks -= 1;
                Stmt::line(format!("switch ({one}, when(2)) {{ case {two} > 0: {{"))
                    .body(first)
                    .text("} default: {")
                    .body(second)
                    .text("} }")
            }
            10 => Stmt::line(format!("if (when({})) {{", self.random.between(2, 3)))
                .body(self.flow_body(depth, around))
                .text("} else {")
                .body(self.flow_body(depth, around))
                .text("}"),
            _ => self.flow_loop(depth, around),
        }
    }

    fn flow_mark(&mut self, around: &Around) -> Stmt {
        let mark = self.mark();
        Stmt::line(match around.form {
            Form::Generator if self.random.once_in(2) => format!("at(yield {mark});"),
            Form::Async if self.random.once_in(2) => format!("await {mark};"),
            Form::AsyncGenerator => match self.random.below(3) {
                0 => format!("await {mark};"),
                1 => format!("at(yield {mark});"),
                _ => format!("{mark};"),
            },
            Form::Constructor if self.random.once_in(4) => "super();".into(),
            Form::Constructor if self.random.once_in(4) => "at(this.b);".into(),
            _ => format!("{mark};"),
        })
    }

    fn flow_try(&mut self, depth: u32, around: &mut Around) -> Stmt {
        let mut stmt = Stmt::line("try {").body(self.flow_body(depth, around));
        let form = self.random.below(3);
        if form != 0 {
            let head = self.random.pick(&[
                "} catch (e) { at(String(e).slice(0, 20));",
                "} catch {",
                "} catch ({ message }) { at(message);",
            ]);
            stmt = stmt.text(head).body(self.flow_body(depth, around));
        }
        if form != 1 {
            stmt = stmt.text(format!("}} finally {{ {};", self.mark())).body(self.flow_body(depth, around));
        }
        stmt.text("}")
    }

    fn flow_loop(&mut self, depth: u32, around: &mut Around) -> Stmt {
        let name = format!("o{}", self.labels);
        let label = if self.random.once_in(2) { format!("{name}: ") } else { String::new() };
        let (one, two) = (self.mark(), self.mark());
        let closing = format!(
            "[Symbol.iterator]() {{ let i = 0; return {{ next: () => ({one}, {{ value: i, done: i++ > 1 }}), return() {{ {two}; {} }} }}; }}",
            self.random.pick(&[
                "return {};",
                "return {};",
                "throw \"r\";",
                "return 1;",
                "if (when(2)) throw \"r\"; return {};"
            ])
        );
        let head = match self.random.below(9) {
            0 => format!("for (let i = 0; i < 2; i++, {one}) {{"),
            1 => format!("for (const i of [1, 2]) {{ {one};"),
            2 | 3 => format!("for (const i of {{ {closing} }}) {{"),
            4 => format!("for (const i in {{ a: 1, b: 2 }}) {{ {one};"),
            5 => format!("do {{ {one};"),
            6 => format!("for (let i = 0, f = () => i; {one}, i < 2; i++) {{ at(f());"),
            7 if matches!(around.form, Form::Async | Form::AsyncGenerator) => {
                format!("for await (const i of {{ {closing} }}) {{")
            }
            8 if around.form == Form::Generator => format!("for (const i of [yield* {{ {closing} }}, {one}]) {{"),
            _ => format!(
                "for (const i of (function* () {{ try {{ yield {one}; yield 0; }} finally {{ {two}; }} }})()) {{"
            ),
        };
        let end = if head.starts_with("do") { "} while (when(2));" } else { "}" };
        around.breaks += 1;
        around.continues += 1;
        if !label.is_empty() {
            around.labels.push((name, true));
        }
        let body = self.flow_body(depth, around);
        if !label.is_empty() {
            around.labels.pop();
        }
        around.breaks -= 1;
        around.continues -= 1;
        Stmt::line(format!("{label}{head}")).body(body).text(end)
    }

    fn flow_jump(&mut self, around: &Around) -> Stmt {
        let mut ways = vec![format!("throw {}", self.mark()), "null.x".to_string()];
        if around.form != Form::StaticBlock {
            ways.push(if around.form == Form::Constructor {
                "return {}".into()
            } else {
                format!("return {}", self.mark())
            });
            ways.push("return".into());
        }
        if matches!(around.form, Form::Generator | Form::AsyncGenerator) {
            ways.push("return yield 5".into());
        }
        if matches!(around.form, Form::Async | Form::AsyncGenerator) {
            ways.push("return await 6".into());
        }
        if around.breaks > 0 {
            ways.push("break".into());
        }
        if around.continues > 0 {
            ways.push("continue".into());
        }
        for (label, is_loop) in &around.labels {
            ways.push(format!("break {label}"));
            if *is_loop {
                ways.push(format!("continue {label}"));
            }
        }
        let way = &ways[self.random.below(ways.len())];
        let often = self.random.between(1, 4);
        Stmt::line(if often == 1 { format!("{way};") } else { format!("if (when({often})) {way};") })
    }
}
