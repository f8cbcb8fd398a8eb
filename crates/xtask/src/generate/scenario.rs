//! Statements about what is easy to get wrong: the order of conversions and comparisons, arrays that change under a callback, jumps
//! through `finally`, parameters with defaults.
//! Not here: plain statements (`statement.rs`).

use super::program::Stmt;
use super::{Frame, Generator, Type};

impl Generator {
    /// One of them.
    pub(super) fn scenario(&mut self) -> Stmt {
        match self.random.below(9) {
            0 => self.logged_sort(),
            1 => self.logged_conversion(),
            2 => self.array_that_changes(),
            3 => self.map_that_changes(),
            4 => self.parameters(),
            5 => self.finally_that_jumps(),
            6 => self.logged_json(),
            7 => self.labelled_block(),
            _ => self.logged_destructuring(),
        }
    }

    /// A sort whose comparator prints what it is asked; not every comparator is consistent.
    fn logged_sort(&mut self) -> Stmt {
        let n = self.random.between(2, 12);
        let items: Vec<String> = (0..n).map(|_| self.random.below(20).to_string()).collect();
        let comparison = self.random.pick(&[
            "a - b",
            "b - a",
            "a % 5 - b % 5",
            "(a % 3) - b",
            "a > b",
            "a < b ? -1 : 1",
            "(a % 4 ? a : NaN) - b",
            "0",
            "String(a - b)",
            "a === b ? 0 : undefined",
        ]);
        let method = self.random.pick(&["sort", "toSorted"]);
        Stmt::line(format!(
            "console.log([{}].{method}((a, b) => {{ console.log(a, b); return {comparison}; }}));",
            items.join(", ")
        ))
    }

    /// An operator on objects that print when they are converted.
    fn logged_conversion(&mut self) -> Stmt {
        let operator =
            self.random.pick(&["+", "-", "*", "<", ">", "<=", ">=", "==", "!=", "===", "**", "|", ">>>", "&&", "??"]);
        let (left, right) = (self.convertible("left"), self.convertible("right"));
        let whole = match self.random.below(4) {
            0 => format!("`${{{left}}}${{{right}}}`"),
            1 => format!("[{left}, {right}].join()"),
            2 => format!("{{ [{left}]: 1, [{right}]: 2 }}"),
            _ => format!("{left} {operator} {right}"),
        };
        Stmt::line(format!("try {{ console.log({whole}); }} catch (e) {{ console.log(e.name); }}"))
    }

    fn convertible(&mut self, name: &str) -> String {
        if self.random.once_in(4) {
            return format!("({})", self.anything(1));
        }
        let (number, text) = (self.expression(Type::Num, 1), self.expression(Type::Str, 1));
        let value_of = if self.random.once_in(4) { "{}".to_string() } else { number };
        format!(
            "({{ valueOf() {{ console.log(\"{name} valueOf\"); return {value_of}; }}, \
             toString() {{ console.log(\"{name} toString\"); return {text}; }} }})"
        )
    }

    /// A callback that changes the array it is called for.
    fn array_that_changes(&mut self) -> Stmt {
        let name = self.fresh('v');
        let items = self.bounded(Type::Nums, 2);
        let change = self.random.pick(&[
            "push(i)",
            "pop()",
            "shift()",
            "splice(i, 1)",
            "reverse()",
            "unshift(x)",
            "sort()",
            "fill(0, i)",
        ]);
        let method = self.random.pick(&[
            "map",
            "filter",
            "forEach",
            "some",
            "every",
            "find",
            "findIndex",
            "findLast",
            "flatMap",
            "reduce",
        ]);
        let guard = self.random.pick(&["i === 0", "i < 2", "i === 1", "x !== 1"]);
        let params = if method == "reduce" { "acc, x, i" } else { "x, i" };
        let rest = if method == "reduce" { ", 0" } else { "" };
        let result = self.random.pick(&["x", "x > 1", "[x]", "undefined", "i", "false"]);
        Stmt::line(format!(
            "const {name} = {items}; console.log({name}.{method}(({params}) => {{ console.log(i, x); \
             if ({name}.length < 20 && {guard}) {name}.{change}; return {result}; }}{rest}), {name});"
        ))
        .declaring(&name)
    }

    /// A Map or a Set that changes while it is walked; the walk is cut after a few turns.
    fn map_that_changes(&mut self) -> Stmt {
        let (name, turn) = (self.fresh('v'), self.fresh('v'));
        let change = self.random.pick(&["delete(k)", "set(k + \"!\", 1)", "delete(\"a\")", "set(\"a\", 9)", "clear()"]);
        let keys = self.bounded(Type::Strs, 2);
        Stmt::line(format!(
            "const {name} = new Map([\"a\", \"b\", ...{keys}].map((k, i) => [k, i])); let {turn} = 0; \
             for (const [k, n] of {name}) {{ console.log(k, n); if (++{turn} > 6) break; {name}.{change}; }} console.log({name});"
        ))
        .declaring(&name)
        .declaring(&turn)
    }

    /// A function with a default that uses an earlier parameter, a pattern and a rest.
    fn parameters(&mut self) -> Stmt {
        let name = self.fresh('f');
        let (default, inner) = (self.expression(Type::Num, 1), self.expression(Type::Str, 1));
        let args: Vec<String> = (0..self.random.below(5))
            .map(|idx| match idx {
                1 if self.random.once_in(3) => "undefined".into(),
                2 => format!("{{ s: {} }}", self.expression(Type::Str, 1)),
                _ => self.expression(Type::Num, 1),
            })
            .collect();
        let spread =
            if self.random.once_in(3) { format!(", ...{}", self.expression(Type::Nums, 1)) } else { String::new() };
        let spread = if args.is_empty() { String::new() } else { spread };
        Stmt::line(format!(
            "const {name} = (a, b = [a, {default}], {{ s = {inner}, ...others }} = {{}}, ...rest) => [a, b, s, others, rest]; \
             console.log({name}.length, {name}({}{spread}));",
            args.join(", ")
        ))
        .declaring(&name)
    }

    /// `return`, `break`, `continue` and `throw` that meet in a `finally`.
    fn finally_that_jumps(&mut self) -> Stmt {
        let name = self.fresh('f');
        let ways =
            ["return \"in\"", "break", "continue", "throw \"in\"", "console.log(\"in\")", "break l", "continue l"];
        let (inside, after, caught) = (self.random.pick(&ways), self.random.pick(&ways), self.random.pick(&ways));
        let (when, then) = (self.random.below(3), self.random.below(3));
        let catch = if self.random.once_in(2) {
            format!("catch (e) {{ console.log(\"caught\", e); {caught}; }} ")
        } else {
            String::new()
        };
        Stmt::line(format!(
            "const {name} = () => {{ let i = 0; l: for (const a of [1, 2]) {{ for (const b of [1, 2]) {{ if (i++ > 5) return \"cut\"; \
             try {{ console.log(a, b); if (i > {when}) {inside}; }} {catch}finally {{ console.log(\"finally\", i); if (i > {then}) {after}; }} }} }} \
             return \"end\"; }}; try {{ console.log({name}()); }} catch (e) {{ console.log(\"thrown\", e); }}"
        ))
        .declaring(&name)
    }

    /// JSON with a replacer or a reviver that prints.
    fn logged_json(&mut self) -> Stmt {
        let value = self.anything(2);
        let indent = self.random.pick(&["", ", 2", ", \"--\"", ", 20"]);
        if self.random.once_in(2) {
            let change =
                self.random.pick(&["v", "k === \"n\" ? undefined : v", "typeof v === \"number\" ? String(v) : v"]);
            return Stmt::line(format!(
                "console.log(JSON.stringify({value}, (k, v) => {{ console.log(k, typeof v); return {change}; }}{indent}));"
            ));
        }
        let change = self.random.pick(&["v", "k === \"s\" ? undefined : v", "Array.isArray(v) ? v.length : v"]);
        Stmt::line(format!(
            "console.log(JSON.parse(JSON.stringify({value}), (k, v) => {{ console.log(k, typeof v); return {change}; }}));"
        ))
    }

    fn labelled_block(&mut self) -> Stmt {
        let label = self.fresh('l');
        let condition = self.boolean(2);
        self.frames.push(Frame::default());
        let (before, after) = (self.anything(2), self.anything(2));
        self.frames.pop();
        Stmt::line(format!(
            "{label}: {{ console.log({before}); if ({condition}) break {label}; console.log({after}); }}"
        ))
        .declaring(&label)
    }

    /// A pattern over getters that print.
    fn logged_destructuring(&mut self) -> Stmt {
        let (one, two, three) = (self.fresh('v'), self.fresh('v'), self.fresh('v'));
        let (a, default) = (self.expression(Type::Num, 1), self.expression(Type::Num, 1));
        let b = self.random.pick(&["undefined", "null", "7", "[8]"]);
        self.declare(&one, Type::Num, true);
        Stmt::line(format!(
            "let {{ [(console.log(\"key\"), \"a\")]: {one}, b: {two} = (console.log(\"default\"), {default}), ...{three} }} = \
             {{ get b() {{ console.log(\"get b\"); return {b}; }}, get a() {{ console.log(\"get a\"); return {a}; }}, get c() {{ console.log(\"get c\"); return 3; }} }}; \
             console.log({one}, {two}, {three});"
        ))
        .declaring(&one)
        .declaring(&two)
        .declaring(&three)
    }
}
