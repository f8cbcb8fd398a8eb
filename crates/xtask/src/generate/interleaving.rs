//! A statement in which promises, async functions, async generators, thenables and combinators run at the same time, and all that
//! happens goes to one log: its order is what is compared.
//! Not here: generators and iterators that nobody waits for (`iteration.rs`).
//!
//! The log is printed when a row of empty turns has passed. Most rejections are handled, some late, and some never.

use super::Generator;
use super::program::Stmt;

/// How deep promises nest in a promise, and statements in an async function.
const DEPTH: u32 = 3;

/// What every such statement begins with. `see` shows a value, `at` logs one and gives it on.
const PRELUDE: &str = "const log = [], kept = []; \
    const see = (x) => x instanceof Error ? `${x.name}(${x.errors ? x.errors.map(see) : x.message})` : Array.isArray(x) ? `[${x.map(see)}]` \
    : typeof x === \"object\" && x ? `{${Object.entries(x).map(([k, w]) => `${k}:${see(w)}`)}}` : typeof x === \"function\" ? \"fn\" : String(x); \
    const at = (label, x) => (log.push(x === undefined ? label : `${label}=${see(x)}`), x); \
    const keep = (p) => (kept.push(p), p); \
    const told = (label, p) => keep(p).then((x) => at(`${label}+`, x), (x) => at(`${label}-`, x)); \
    const iterable = (label, values, result) => ({ [Symbol.iterator]() { let i = 0; at(label); return { \
    next() { at(`${label}.next`); return i < values.length ? { value: values[i++], done: false } : { value: 9, done: true }; }, \
    return(x) { at(`${label}.return`, x); return result; } }; } }); \
    const asyncIterable = (label, values, result) => ({ [Symbol.asyncIterator]() { let i = 0; at(label); return { \
    next(x) { at(`${label}.next`, x); return i < values.length ? { value: values[i++], done: false } : Promise.resolve({ value: 9, done: true }); }, \
    return(x) { at(`${label}.return`, x); return result; } }; } }); \
    class Mine extends Promise { then(...hows) { at(\"then\"); return super.then(...hows); } static resolve(x) { at(\"resolve\", typeof x); return super.resolve(x); } }";

/// Where a step stands: what it may do besides waiting.
#[derive(Clone, Copy)]
struct Place {
    yields: bool,
    in_loop: bool,
}

impl Generator {
    /// Pieces that start at once, empty turns, and the log.
    pub(super) fn interleaving(&mut self) -> Stmt {
        self.labels = 0;
        self.promises = 0;
        let mut pieces = vec![Stmt::line(PRELUDE)];
        for _ in 0..self.random.between(2, 6) {
            let piece = self.piece();
            pieces.push(Stmt::line(piece));
        }
        let turns = if self.random.once_in(6) { self.random.below(12) } else { 150 };
        let last = if self.random.once_in(12) { "" } else { " for (const p of kept) p.catch(() => {});" };
        Stmt::line("{")
            .body(pieces)
            .text(format!("for (let i = 0; i < {turns}; i++) await null; console.log(log.join(\" \"));{last} }}"))
    }

    fn at(&mut self) -> String {
        self.labels += 1;
        format!("\"a{}\"", self.labels)
    }

    /// A declaration or a task.
    fn piece(&mut self) -> String {
        let label = self.at();
        match self.random.below(8) {
            0 | 1 => {
                let promise = self.promise(DEPTH);
                self.promises += 1;
                format!("const p{} = keep({promise});", self.promises)
            }
            2 => format!("told({label}, {});", self.promise(DEPTH)),
            3 => format!(
                "told({label}, (async () => {{ {} }})());",
                self.steps(DEPTH, Place { yields: false, in_loop: false })
            ),
            4 => format!(
                "(async () => {{ {} }})().then((x) => at({label}, x)).catch((x) => at({label}, x));",
                self.steps(DEPTH, Place { yields: false, in_loop: false })
            ),
            5 | 6 => self.requests(),
            _ => {
                let late = self.promise(1);
                let waits = ".then(() => 0)".repeat(self.random.below(5));
                format!("{{ const q = {late}; Promise.resolve(){waits}.then(() => told({label}, q)); }}")
            }
        }
    }

    /// An async generator that is asked several things at once.
    fn requests(&mut self) -> String {
        let body = self.steps(DEPTH, Place { yields: true, in_loop: false });
        let mut asked = String::new();
        for _ in 0..self.random.between(1, 5) {
            let label = self.at();
            let method = self.random.pick(&["next", "next", "next", "return", "throw"]);
            // What is returned to a generator that is done is awaited where no call runs, so a getter there is refused (B0292).
            let value = if method == "return" { self.plain() } else { self.settled() };
            let value =
                if method == "return" && self.random.once_in(3) { format!("Promise.resolve({value})") } else { value };
            let wait = self.random.pick(&["", "", "", "await null; ", "await 0; await 0; "]);
            asked.push_str(&format!("{wait}told({label}, g.{method}({value})); "));
        }
        format!("(async () => {{ const g = (async function* (x) {{ {body} }})(7); {asked} }})();")
    }

    /// A value that is no promise.
    fn plain(&mut self) -> String {
        let label = self.at();
        match self.random.below(8) {
            0 => format!("new TypeError({label})"),
            1 => format!("[{label}]"),
            2 => "undefined".into(),
            3 => self.random.below(10).to_string(),
            _ => label,
        }
    }

    /// A value, a promise that is settled, a promise that was declared, or a thenable.
    fn settled(&mut self) -> String {
        let (label, value) = (self.at(), self.plain());
        match self.random.below(12) {
            0..=2 => value,
            3 | 4 => format!("Promise.resolve({value})"),
            5 => format!("keep(Promise.reject({value}))"),
            6 | 7 if self.promises > 0 => format!("p{}", 1 + self.random.below(self.promises)),
            8 => format!("{{ then(y, n) {{ at({label}, typeof y); {} }} }}", self.settling()),
            9 => format!("{{ get then() {{ at({label}); return (y, n) => {{ {} }}; }} }}", self.settling()),
            10 => format!("Mine.resolve({value})"),
            _ => format!("Promise.resolve().then(() => at({label}, {value}))"),
        }
    }

    /// What the executor of a promise or the `then` of a thenable does with `y` and `n`.
    fn settling(&mut self) -> String {
        let (value, other) = (self.plain(), self.plain());
        match self.random.below(10) {
            0..=3 => format!("y({value});"),
            4 => format!("n({value});"),
            5 => format!("y({value}); n({other}); y({other});"),
            6 => format!("throw {value};"),
            7 => format!("y({value}); throw {other};"),
            8 => format!("Promise.resolve({value}).then(y, n);"),
            _ => format!("y(Promise.resolve({value}));"),
        }
    }

    /// An expression that gives a promise, as a rule.
    fn promise(&mut self, depth: u32) -> String {
        if depth == 0 {
            return format!("Promise.resolve({})", self.settled());
        }
        let depth = depth - 1;
        let label = self.at();
        match self.random.below(17) {
            0 => format!("Promise.resolve({})", self.settled()),
            1 => format!("new Promise((y, n) => {{ at({label}); {} }})", self.settling()),
            2 | 3 => format!("{}.then({})", self.promise(depth), self.handler(depth)),
            4 => format!("{}.then({}, {})", self.promise(depth), self.handler(depth), self.handler(depth)),
            5 => format!("{}.catch({})", self.promise(depth), self.handler(depth)),
            6 | 7 => format!("{}.finally({})", self.promise(depth), self.handler(depth)),
            8..=10 => {
                let method = self.random.pick(&["all", "allSettled", "race", "any"]);
                let class = self.random.pick(&["Promise", "Promise", "Promise", "Mine"]);
                format!("{class}.{method}({})", self.list(depth))
            }
            11 | 12 => format!("(async () => {{ {} }})()", self.steps(depth, Place { yields: false, in_loop: false })),
            13 => format!(
                "(() => {{ const w = Promise.withResolvers(); Promise.resolve({}).then(w.resolve, w.reject); return w.promise; }})()",
                self.settled()
            ),
            14 => format!("new Mine((y, n) => {{ {} }})", self.settling()),
            15 => format!("(async (x) => x)({})", self.settled()),
            // In Node a rejection among what `Array.fromAsync` walks can keep it busy for ever, so there is none.
            _ => {
                format!("Array.fromAsync([{}, Promise.resolve({})], (x) => at({label}, x))", self.plain(), self.plain())
            }
        }
    }

    fn handler(&mut self, depth: u32) -> String {
        let (label, value) = (self.at(), self.settled());
        match self.random.below(9) {
            0..=3 => format!("(x) => at({label}, x)"),
            4 => format!("(x) => (at({label}, x), {value})"),
            5 => format!("(x) => {{ at({label}, x); throw {}; }}", self.plain()),
            6 => format!("async (x) => {{ {} }}", self.steps(depth.min(1), Place { yields: false, in_loop: false })),
            7 => "undefined".into(),
            _ => format!("(x) => (at({label}, x), {})", self.promise(depth.min(1))),
        }
    }

    /// What a combinator is given.
    fn list(&mut self, depth: u32) -> String {
        let n = self.random.below(4);
        let items: Vec<String> =
            (0..n).map(|_| if self.random.once_in(2) { self.settled() } else { self.promise(depth.min(1)) }).collect();
        let items = format!("[{}]", items.join(", "));
        let label = self.at();
        match self.random.below(6) {
            0 => format!("iterable({label}, {items}, {{}})"),
            1 => format!("new Set({items})"),
            2 => format!("(function* () {{ try {{ yield* {items}; }} finally {{ at({label}); }} }})()"),
            _ => items,
        }
    }

    /// What `for await` walks.
    fn iterable(&mut self, depth: u32) -> String {
        let label = self.at();
        let result = self.random.pick(&["{}", "{}", "Promise.resolve({})", "undefined", "Promise.reject(\"r\")"]);
        match self.random.below(5) {
            0 | 1 => self.list(depth),
            2 => {
                let (one, two) = (self.settled(), self.settled());
                format!("asyncIterable({label}, [{one}, {two}], {result})")
            }
            3 => {
                let (one, two) = (self.settled(), self.settled());
                format!("iterable({label}, [{one}, {two}], {result})")
            }
            _ if depth == 0 => format!("[{}]", self.settled()),
            _ => format!(
                "(async function* (x) {{ {} }})(3)",
                self.steps(depth - 1, Place { yields: true, in_loop: false })
            ),
        }
    }

    fn steps(&mut self, depth: u32, place: Place) -> String {
        let n = self.random.between(1, 3);
        let steps: Vec<String> = (0..n).map(|_| self.step(depth, place)).collect();
        steps.join(" ")
    }

    /// A statement of an async function, or of an async generator.
    fn step(&mut self, depth: u32, place: Place) -> String {
        let label = self.at();
        if place.yields && self.random.once_in(2) {
            return match self.random.below(5) {
                0 => format!("at({label}, yield* {});", self.iterable(depth.min(1))),
                1 => format!("yield {};", self.settled()),
                _ => format!("at({label}, yield {});", self.settled()),
            };
        }
        if depth == 0 {
            return format!("at({label}, await {});", self.settled());
        }
        let depth = depth - 1;
        let inner = Place { in_loop: true, ..place };
        match self.random.below(20) {
            0 => format!("at({label});"),
            1..=3 => format!("at({label}, await {});", self.settled()),
            4 => format!("at({label}, await {});", self.promise(depth)),
            5 | 6 => format!(
                "try {{ {} }} catch (e) {{ at({label}, e); {} }}",
                self.steps(depth, place),
                if self.random.once_in(2) { self.step(depth, place) } else { String::new() }
            ),
            7 | 8 => {
                format!("try {{ {} }} finally {{ at({label}); {} }}", self.steps(depth, place), self.step(depth, place))
            }
            9 => format!(
                "try {{ {} }} catch (e) {{ at({label}, e); {} }} finally {{ {} }}",
                self.steps(depth, place),
                self.step(depth, place),
                self.step(depth, place)
            ),
            10..=12 => format!(
                "for await (const y of {}) {{ at({label}, y); {} }}",
                self.iterable(depth),
                self.steps(depth, inner)
            ),
            13 => format!(
                "for (const y of [1, 2]) {{ at({label}, await {}); {} }}",
                self.settled(),
                self.step(depth, inner)
            ),
            14 => format!("if ((await {}) !== {label}) {{ {} }}", self.settled(), self.steps(depth, place)),
            15 => {
                let jump = if place.in_loop {
                    self.random.pick(&["break", "continue", "break", "return 5"])
                } else {
                    "return 6"
                };
                format!("if (log.length % {} === 0) {jump};", self.random.between(2, 3))
            }
            16 => format!("throw {};", self.plain()),
            17 => match self.random.below(3) {
                0 => format!("return {};", self.settled()),
                1 => format!("return await {};", self.settled()),
                _ => format!("return {};", self.promise(depth)),
            },
            18 => format!(
                "{{ const [a = await {}, b = at({label}, await {})] = [await {}]; at({label}, [a, b]); }}",
                self.settled(),
                self.settled(),
                self.settled()
            ),
            _ => format!(
                "at({label}, [await {}, at({label}), `${{see(await {})}}`, ...[await 2]]);",
                self.settled(),
                self.settled()
            ),
        }
    }
}
