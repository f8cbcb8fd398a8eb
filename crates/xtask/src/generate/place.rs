//! Statements that throw somewhere inside, whose stack is printed: each line and column is where V8 says that it is.
//! Not here: what is thrown elsewhere and caught (`statement.rs`).

use super::program::Stmt;
use super::{CALLS, Generator};

/// What the forms use: what throws when it is called, converted, read, written, gone through, or closed.
const MEANS: &str = "const w = () => { throw new Error(\"w\"); }, id = (x) => x, bad = { toString() { w(); } }, \
     gx = { get x() { w(); }, set x(v) { w(); } }, next = { [Symbol.iterator]: () => ({ next() { w(); } }) }, \
     close = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return() { w(); } }) }, \
     own = { gx, bad, next, close, none: null };";

/// What throws, or gives what soon will.
const LEAVES: &[&str] = &[
    "w()",
    "own.none.a",
    "own.a.b",
    "own.a()",
    "own.none()",
    "gx.x",
    "id(gx).x",
    "own.gx.x",
    "own?.gx.x",
    "id(own).gx[\"x\"]",
    "(bad + 1)",
    "(bad < 1)",
    "-bad",
    "bad++",
    "--bad",
    "own.bad++",
    "--own[id(\"bad\")]",
    "(own.n += bad)",
    "`${bad}`",
    "own[bad]",
    "(delete own[bad])",
    "(bad in own)",
    "[...next]",
    "({ ...gx })",
    "({ ...own.gx, a: 1 })",
    "({ a: id(1), ...gx })",
    "({ get a() { return 1; }, ...gx })",
    "({ [bad]: 1 })",
    "({ [bad]() {} })",
    "(gx.x = 1)",
    "(gx.x += 1)",
    "gx.x++",
    "(own.gx.x ??= 1)",
    "new own.a()",
    "new (class extends own.a {})()",
    "new (class extends Object { constructor() { return 1; } })()",
    "new Map(next)",
    "id(...next)",
    "id(1, ...next, 2)",
    "(([a]) => a)(next)",
    "(([a]) => a)(close)",
    "(({ x }) => x)(gx)",
    "(({ ...r }) => r)(gx)",
    "((a, b = gx.x) => b)()",
    "own.bad",
    "own.gx",
    "own.next",
    "own.close",
    "bad",
    "close",
    "id(1)",
];

/// What stands around an expression `E`.
const AROUND: &[&str] = &[
    "id(E)",
    "id(id(1), E)",
    "[id(1), E]",
    "({ a: E })",
    "({ a: id(1), b: E })",
    "({ ...E })",
    "({ a: 1, ...E })",
    "(id(1), E)",
    "(1 + E)",
    "(E + 1)",
    "(id(1) + id(2) * E)",
    "`a${E}b${id(2)}`",
    "(E ? 1 : 2)",
    "(id(1) ? E : 2)",
    "(E ?? id(1))",
    "(id(0) || E)",
    "!E",
    "(own[E]++)",
    "--own[E]",
    "(typeof E)",
    "(() => E)()",
    "(function () { return E; })()",
    "(E).x",
    "(E)?.x.y",
    "new (class { x = E; })()",
    "class { static x = E; }",
    "class { static { id(E); } }",
    "class { [E]() {} }",
    "(class Q { #p; static m(o) { return o.#p; } }).m(E)",
    "id(...[E])",
    "[...E]",
    "[...(function* () { yield* E; })()]",
    "[...(function* () { const a = id(yield 1, E); })()]",
];

/// Statements with an expression `E`.
const STATEMENTS: &[&str] = &[
    "E;",
    "id(E);",
    "return E;",
    "const a = E;",
    "let a = id(1) + 1; const b = E;",
    "let a = id(1) + 1; class A { static x = E; }",
    "let a = id(1); class A extends Object { x = E; } new A();",
    "let a; a = E;",
    "let a = \"\"; a += E;",
    "own.c = E;",
    "own[\"c\"] = E;",
    "own[id(\"c\")] = E;",
    "const { x } = E;",
    "const { x, ...r } = E;",
    "const { x: [a] } = E;",
    "const [a] = E;",
    "const [a, ...r] = E;",
    "let a; [a] = E;",
    "let a; ({ x: a } = E);",
    "[own.c] = E;",
    "const a = 1; [a] = E;",
    "const [a = E] = [];",
    "if (E) id(1);",
    "if (id(0)) id(1); else if (E) id(2);",
    "switch (E) { case id(1): }",
    "switch (1) { case E: }",
    "while (E) { id(1); break; }",
    "do { if (id(1)) break; } while (E);",
    "for (let i = E; ;) break;",
    "for (; E;) break;",
    "for (let i = 0; i < 1; E) i++;",
    "for (const a of E) break;",
    "for (const a of close) { E; break; }",
    "for (const a of close) { if (a) id(1); else E; if (id(a)) return id(2); }",
    "l: for (const b of [1, 2]) for (const a of close) { id(1); continue l; }",
    "for (const a of close) try { return id(1); } finally { id(2); }",
    "for (const a of close) try { id(1); } finally { break; }",
    "for (const a of close) try { id(1); break; } catch { id(2); }",
    "for (gx.x of [E]) id(1);",
    "for (gx.x in { a: 1 }) id(1);",
    "for (id(own).gx.x in { a: 1 }) id(1);",
    "for (const a in E) id(own)[a].x.y;",
    "for (const [a] of [E]) id(1);",
    "for (const { x } of [E]) id(1);",
    "throw E;",
    "try { E; } finally { id(1); }",
    "try { id(1); } finally { E; }",
    "try { w(); } catch { E; }",
    "try { w(); } catch ({ message: { a: { b } } }) { id(1); }",
];

impl Generator {
    /// A statement whose exception tells where it was.
    pub(super) fn place_scenario(&mut self) -> Stmt {
        let mut expr = String::from(self.random.pick(LEAVES));
        for _ in 0..self.random.below(4) {
            expr = replaced(self.random.pick(AROUND), &expr);
        }
        let stmt = self.random.pick(STATEMENTS);
        // Where the statement begins with it, a class or an object would be something else.
        let expr = if stmt.starts_with('E') || expr.starts_with("class") { format!("({expr})") } else { expr };
        let stmt = replaced(stmt, &expr);
        Stmt::line(format!(
            "{{ {MEANS} try {{ (() => {{ {stmt} }})(); console.log(\"none\"); }} catch (e) {{ console.log(e?.name, {CALLS}); }} }}"
        ))
    }
}

/// Puts an expression where a statement has an `E` that is no part of a word.
fn replaced(stmt: &str, expr: &str) -> String {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut out = String::new();
    let mut before = None;
    let mut chars = stmt.chars().peekable();
    while let Some(c) = chars.next() {
        if c == 'E' && !is_word(before) && !is_word(chars.peek().copied()) {
            out.push_str(expr);
        } else {
            out.push(c);
        }
        before = Some(c);
    }
    out
}
