//! Statements about classes: what runs when, what is private, what a derived class takes over.
//! Not here: plain objects (`expression.rs`).

use super::program::Stmt;
use super::{CALLS, Generator, Type};

impl Generator {
    pub(super) fn class_scenario(&mut self) -> Stmt {
        match self.random.below(8) {
            0 | 1 => self.class_order(),
            2 | 3 => self.class_pair(),
            4 => self.class_private(),
            5 => self.class_errors(),
            6 => self.class_misuse(),
            _ => self.class_of_builtin(),
        }
    }

    /// Keys, fields, static blocks and constructors that print when they run.
    fn class_order(&mut self) -> Stmt {
        let name = self.fresh('v');
        let log = |what: &str, value: &str| format!("(console.log(\"{what}\"), {value})");
        let mut members = Vec::new();
        for idx in 0..self.random.between(2, 5) {
            let value = self.expression(Type::Num, 1);
            let is_static = if self.random.once_in(3) { "static " } else { "" };
            let key = if self.random.once_in(2) {
                format!("[{}]", log(&format!("key {idx}"), &format!("\"k{idx}\"")))
            } else {
                format!("k{idx}")
            };
            members.push(match self.random.below(6) {
                0 => format!("{is_static}{key} = {};", log(&format!("field {idx}"), &value)),
                1 => format!("{is_static}{key}(a = {value}) {{ return [a, typeof this]; }}"),
                2 => format!("{is_static}get {key}() {{ return {value}; }}"),
                3 => format!("{is_static}set {key}(value) {{ console.log(\"set\", value); }}"),
                4 => format!("static {{ console.log(\"static\", typeof this, {value}); }}"),
                _ => format!("{is_static}{key} = () => [{value}, typeof this, this === undefined];"),
            });
        }
        let constructor = if self.random.once_in(2) {
            "constructor(...args) { console.log(\"new\", args, new.target.name); } "
        } else {
            ""
        };
        let heritage = self.random.pick(&["", "", " extends (console.log(\"heritage\"), class Base { base = 1; })"]);
        let constructor = match (heritage, constructor) {
            ("", constructor) => constructor.to_owned(),
            (_, "") => String::new(),
            _ => "constructor(...args) { console.log(\"before\"); super(); console.log(\"new\", args, this); } ".into(),
        };
        let use_it = format!(
            "const o = new {name}(1, 2); console.log(o, Object.getOwnPropertyNames(o), Object.getOwnPropertyNames({name}), \
             Object.getOwnPropertyNames({name}.prototype), {name}.name, {name}.length, typeof {name});"
        );
        Stmt::line(format!("class {name}{heritage} {{ {constructor}{} }} {{ {use_it} }}", members.join(" ")))
            .declaring(&name)
    }

    /// A base and a derived class whose methods call each other.
    fn class_pair(&mut self) -> Stmt {
        let (base, derived) = (self.fresh('v'), self.fresh('v'));
        let (a, b, text) =
            (self.expression(Type::Num, 1), self.expression(Type::Num, 1), self.expression(Type::Str, 1));
        let over = self.random.pick(&[
            "m(x) { return [\"derived\", super.m(x + 1)]; }",
            "m(x) { return (() => super.m(x))(); }",
            "get p() { return [super.p, this.n]; }",
            "set p(x) { super.p = x * 2; this.seen = x; }",
            "m = (x) => [x, super.m(x)];",
            "static s() { return [\"derived\", super.s()]; }",
            "toString() { return `<${super.toString()}>`; }",
            "m(x) { this.n++; return super[\"m\"](x); }",
        ]);
        let constructor = self.random.pick(&[
            "",
            "constructor(n) { super(n + 1); this.own = n; }",
            "constructor(n) { const make = () => super(n); make(); }",
            "constructor(n) { super(n); return { replaced: true }; }",
            "constructor(n) { if (n > 2) super(n); else super(-n); }",
        ]);
        let call = self.random.pick(&["m(2)", "p", "p = 5", "toString()", "hasOwnProperty(\"m\")", "n"]);
        Stmt::line(format!(
            "class {base} {{ n = {a}; static count = 0; constructor(n) {{ this.n += n; {base}.count++; }} m(x) {{ return [\"base\", x, this.n]; }} \
             get p() {{ return this.n; }} set p(x) {{ this.n = x; }} static s() {{ return [this.name, this.count]; }} toString() {{ return {text} + this.n; }} }} \
             class {derived} extends {base} {{ {constructor} {over} }} \
             for (const make of [{base}, {derived}]) {{ try {{ const o = new make({b}); console.log(o.{call}, o, `${{o}}`, o instanceof {base}, make.s()); }} \
             catch (e) {{ console.log(e.name, e.message, {CALLS}); }} }}"
        ))
        .declaring(&base)
        .declaring(&derived)
    }

    /// Private members, and what lacks them.
    fn class_private(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (value, operator) =
            (self.expression(Type::Num, 1), self.random.pick(&["+=", "-=", "??=", "||=", "**=", "="]));
        let other = self.random.pick(&["{}", "null", "1", "[]", "new (class {})()"]);
        Stmt::line(format!(
            "class {name} {{ #n = {value}; static #made = 0; #m(x) {{ return [x, this.#n]; }} get #g() {{ return this.#n * 2; }} set #g(x) {{ this.#n = x; }} \
             constructor() {{ {name}.#made++; }} bump(x) {{ this.#n {operator} x; this.#g = this.#g + 1; return this.#m(x); }} \
             static has(o) {{ return #n in o; }} static read(o) {{ return o.#n; }} static write(o) {{ o.#m = 1; }} static made() {{ return {name}.#made; }} \
             static optional(o) {{ return o?.#n; }} static call(o) {{ return o.#m(1); }} }} \
             {{ const o = new {name}(); console.log(o, o.bump(3), {name}.made(), Object.keys(o), JSON.stringify(o)); \
             for (const f of [\"has\", \"read\", \"write\", \"optional\", \"call\"]) for (const x of [o, {other}]) \
             try {{ console.log(f, {name}[f](x)); }} catch (e) {{ console.log(f, e.name, e.message, {CALLS}); }} }}"
        ))
        .declaring(&name)
    }

    /// Errors of classes of the program's own.
    fn class_errors(&mut self) -> Stmt {
        let (name, deep) = (self.fresh('v'), self.fresh('v'));
        let parent = self.random.pick(&["Error", "TypeError", "RangeError"]);
        let message = self.expression(Type::Str, 1);
        let naming = self.random.pick(&["this.name = \"Own\";", "this.code = 5;", "", "this.name = new.target.name;"]);
        Stmt::line(format!(
            "class {name} extends {parent} {{ constructor(message, options) {{ super(message, options); {naming} }} }} class {deep} extends {name} {{}} \
             try {{ throw new {deep}({message}, {{ cause: {} }}); }} catch (e) {{ console.log(e.name, e.message, e.cause, String(e), e instanceof {name}, \
             e instanceof {parent}, Object.keys(e), Object.hasOwn(e, \"message\"), e.stack.split(\"\\n\")[0], {CALLS}); }}",
            self.random.pick(&["1", "\"why\"", "undefined", "null"])
        ))
        .declaring(&name)
        .declaring(&deep)
    }

    /// What classes do not let one do, with V8's words for it.
    fn class_misuse(&mut self) -> Stmt {
        let name = self.fresh('v');
        let misuse = self.random.pick(&[
            "A()",
            "new (class extends A { constructor() { } })()",
            "new (class extends A { constructor() { this.x = 1; super(); } })()",
            "new (class extends A { constructor() { super(); super(); } })()",
            "new (class extends A { constructor() { return 1; } })()",
            "new (class extends null { })()",
            "class B extends 5 {}",
            "class B extends undefined {}",
            "class B extends (() => 1) {}",
            "new A().m.call(undefined)",
            "new (new A().m)()",
            "new A().g = 1",
            "new A().missing()",
            "A.s.call(5)",
            "Object.freeze(new A()).f = 2",
            "A.prototype.m.call({ f: 7 })",
            "(() => { A.f = 1; return A.f; })()",
            "new (class { x = this.y; y = this.x; z = 1 })()",
            "(() => { A = 1; })()",
        ]);
        Stmt::line(format!(
            "try {{ class A {{ f = 1; m() {{ return this?.f; }} get g() {{ return 1; }} static s() {{ return typeof this; }} }} {}; }} \
             catch (e) {{ const {name} = e; console.log({name}.name, {name}.message, {CALLS}); }}",
            if misuse.starts_with("class") { misuse.to_owned() } else { format!("console.log({misuse})") }
        ))
        .declaring(&name)
    }

    /// Classes that extend Array and Map.
    fn class_of_builtin(&mut self) -> Stmt {
        let name = self.fresh('v');
        let items = self.bounded(Type::Nums, 1);
        if self.random.once_in(3) {
            return Stmt::line(format!(
                "class {name} extends Map {{ set(k, v) {{ console.log(\"set\", k); return super.set(k, v); }} get total() {{ return [...this.values()].length; }} }} \
                 {{ const m = new {name}([[1, 2], [3, 4]]); m.set({items}.length, 1); console.log(m, m.total, m.size, m instanceof Map); }}"
            ))
            .declaring(&name);
        }
        let method = self.random.pick(&[
            "map((x) => x * 2)",
            "filter((x) => x > 1)",
            "slice(1)",
            "concat([1])",
            "flat()",
            "splice(0, 1)",
            "toSorted()",
            "sum()",
            "push(9)",
            "at(-1)",
            "toReversed()",
            "with(0, 1)",
        ]);
        Stmt::line(format!(
            "class {name} extends Array {{ sum() {{ return this.reduce((a, b) => a + b, 0); }} }} \
             {{ const a = {name}.from({items}); try {{ const r = a.{method}; console.log(a, a.length, r, r instanceof {name}, Array.isArray(a), JSON.stringify(a)); }} \
             catch (e) {{ console.log(e.name, e.message, {CALLS}); }} }}"
        ))
        .declaring(&name)
    }
}
