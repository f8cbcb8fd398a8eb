//! The trees of sources, as text.

use bumpalo::Bump;
use insta::assert_snapshot;

use crate::render::{Colour, render_all};
use crate::{Language, ParseOptions, parse_module, print};

/// The tree of a source, or its diagnostics.
fn tree_of(source: &str, language: Language) -> String {
    let arena = Bump::new();
    let (module, diagnostics) = parse_module(&arena, source, &ParseOptions { language, ..ParseOptions::default() });
    if diagnostics.is_empty() {
        print::module(&module)
    } else {
        render_all(&diagnostics, source, "hook.js", Colour::Plain)
    }
}

fn tree(source: &str) -> String {
    tree_of(source, Language::JavaScript)
}

#[test]
fn operators_bind_as_the_standard_says() {
    assert_snapshot!(tree("a + b - c * d ** e ** f / g"), @"(a + b - (c * (d ** (e ** f)) / g))");
    assert_snapshot!(tree("a || b && c | d ^ e & f == g < h << i + j"), @"(|| a (&& b (c | (d ^ (e & (f == (g < (h << (i + j)))))))))");
    assert_snapshot!(tree("a ?? b ?? (c || d)"), @"(?? a b (|| c d))");
    assert_snapshot!(tree("a = b ? c : d ? e : f, g"), @"(, (= a (? b c (? d e f))) g)");
    assert_snapshot!(tree("!a + (-b) ** c"), @"((! a) + ((- b) ** c))");
    assert_snapshot!(tree("typeof a.b instanceof c in d"), @"((typeof a.b) instanceof c in d)");
    assert_snapshot!(tree("a < b == c > d !== e"), @"((a < b) == (c > d) !== e)");
    assert_snapshot!(tree("class A { #p; m(o) { return #p in o in q && a == #p in o } }"), @"(class A (field #p) m: (method (o) (return (&& ((#p in o) in q) (a == (#p in o))))))");
}

#[test]
fn chains_are_one_node() {
    assert_snapshot!(tree("a.b[c](d, ...e)?.f?.[g]?.(h).i"), @"a.b[c](d ...e)?.f?.[g]?.(h).i");
    assert_snapshot!(tree("new a.b(c).d(new e, new new f()())"), @"(new a.b (c)).d((new e ()) (new (new f ()) ()))");
    assert_snapshot!(tree("a`b${c}d${e}`.f"), @"a`b${c}d${e}`.f");
    assert_snapshot!(tree("(a?.b).c; (a, b).c; a?.5:1"), @r"
    a?.b.c
    (, a b).c
    (? a 0.5 1)
    ");
}

#[test]
fn if_else_if_is_one_node() {
    assert_snapshot!(tree("if (a) b; else if (c) d; else if (e) if (f) g; else h; else i"), @"(if a b c d e (if f g else h) else i)");
    assert_snapshot!(tree("if (a) for (;;) if (b) c; else d"), @"(if a (for _ _ _ (if b c else d)))");
}

#[test]
fn loops_and_their_targets() {
    assert_snapshot!(tree("for (let i = 0, n = 1; i < n; i++) ; for (var { a = 1, ...b } in c) ; for ([a, , b.c = 2] of d) ;"), @r"
    (for (let i = 0 n = 1) (i < n) (i++) (empty))
    (for-in (var {a = 1 ...b}) c (empty))
    (for-of [a _ b.c = 2] d (empty))
    ");
    assert_snapshot!(tree("l: for await (const x of of) continue l; do a\nwhile (b) while (c) break"), @r"
    (label l (for-await (const x) of (continue l)))
    (do a b)
    (while c (break))
    ");
}

#[test]
fn functions_arrows_and_their_parameters() {
    assert_snapshot!(tree("function f(a, { b: [c = 1, ...d], ...e } = {}, ...[g]) { 'use strict'.a; return }"), @r#"(function f (a {b: [c = 1 ...d] ...e} = (object) ...[g]) "use strict".a (return))"#);
    assert_snapshot!(tree("x = a => b => ({}), y = async (a, { b = 1 }, [c], ...d) => { await a }, z = async a => a"), @"(, (= x (=> (a) => (=> (b) => (object)))) (= y (async => (a {b = 1} [c] ...d) (await a))) (= z (async => (a) => a)))");
    assert_snapshot!(tree("export default async function* () { yield* a; yield; for (;;) yield b }"), @"(export-default (async function* () (yield* a) (yield) (for _ _ _ (yield b))))");
    assert_snapshot!(tree("x = function* f() {}, y = async function () {}"), @"(, (= x (function* f ())) (= y (async function ())))");
}

#[test]
fn literals_and_patterns() {
    assert_snapshot!(tree("x = [a, , ...b, ,], y = { a, b: 1, 'c d': 2, 3: 4, [e]: f, get g() { return 1 }, set g(v) {}, async *h() {}, ...i }"), @r#"(, (= x (array a _ ...b _)) (= y (object a b: 1 "c d": 2 3: 4 [e]: f get g: (method () (return 1)) set g: (method (v)) h: (async method* ()) ...i)))"#);
    assert_snapshot!(tree("({ a: b.c, d = 1, ...e[f] } = [g, (h), [i] = j] = k)"), @"(= {a: b.c d = 1 ...e[f]} (= [g h [i] = j] k))");
    assert_snapshot!(tree(r#"x = "\u{1F600}\ud83d\ude00\ud83d\x41\
\0" + '\'' + `a\n${b}` + /[/\]]\//giu"#), @r#"(= x (utf16[d83d, de00, d83d, de00, d83d, 41, 0] + "'" + `a\n${b}` + /[/\]]\//giu))"#);
    assert_snapshot!(tree("x = 0xff + 0b11 + 0o17 + 1_000.5e-1 + .5 + 123n + 0x1_Fn + 9007199254740993 + 0x20000000000001"), @"(= x (255 + 3 + 15 + 100.05 + 0.5 + 123n + 0x1Fn + 9007199254740992 + 9007199254740992))");
}

#[test]
fn classes_and_their_members() {
    assert_snapshot!(tree("class A extends (b, c) { a; static b = 1; #c = this; static { d } constructor() { super(); } get e() {} static async *[f]() {} 'constructor2'() {} }"), @"(class A extends (, b c) (field a) static (field b = 1) (field #c = this) static (block d) constructor: (constructor () super()) get e: (method ()) static [f]: (async method* ()) constructor2: (method ()))");
    assert_snapshot!(tree("x = class { static static; get; set; async; static async\nm() {} }"), @"(= x (class static (field static) (field get) (field set) (field async) static (field async) m: (method ())))");
}

#[test]
fn statements_of_every_form() {
    assert_snapshot!(tree("try { a } catch { b } finally { c }; try { d } catch ({ e }) { f }"), @r"
    (try (block a) (catch _ b) (finally c))
    (empty)
    (try (block d) (catch {e} f))
    ");
    assert_snapshot!(tree("switch (a) { case 1: case b: c; default: { d } } debugger; throw e; ; { f: g }"), @r"
    (switch a (case 1) (case b c) (default (block d)))
    (debugger)
    (throw e)
    (empty)
    (block (label f g))
    ");
    assert_snapshot!(tree("var a, [b] = c; let d = 1\nconst e = d"), @r"
    (var a [b] = c)
    (let d = 1)
    (const e = d)
    ");
}

#[test]
fn imports_and_exports() {
    assert_snapshot!(tree("import a, { b as c, default as d, 'e f' as g } from 'm'; import * as h from 'n'; import 'o'; import i from 'p' with { type: 'json' }"), @r#"
    (import default:a b:c default:d "e f":g from "m")
    (import *:h from "n")
    (import from "o")
    (import default:i from "p" with)
    "#);
    assert_snapshot!(tree("export { a as b, c as 'd e' }; export * from 'm'; export * as f from 'n'; export { default } from 'o'; export const g = 1; export default class {}; var a, c"), @r#"
    (export a:b c:"d e")
    (export-all from "m")
    (export-all f from "n")
    (export default:default from "o")
    (export (const g = 1))
    (export-default (class))
    (empty)
    (var a c)
    "#);
}

#[test]
fn types_leave_the_values() {
    let source = "const f = <T>(a: T, b?: string): T | null => a as any; class A<T> implements B { private x!: T; m(): void; m() { return f<T>(this.x!) } }";
    assert_snapshot!(tree_of(source, Language::TypeScript), @r"
    (const f = (=> (a: T b?: string): (T | null) => (as a any)))
    (class A (field x) (types) m: (method () (return f!(this.x!))))
    ");
    let source = "interface A<T> extends B { a?: T[] } type C = A<string> | 'x'; declare function f(): void";
    assert_snapshot!(tree_of(source, Language::TypeScript), @r#"
    (interface A<T> extends B { a?: (T)[] })
    (type C = (A<string> | "x"))
    (declare)
    "#);
}

#[test]
fn the_tree_goes_on_behind_an_error() {
    let arena = Bump::new();
    let source = "let a = 1 +;\nfunction f() { return b c; d }\nif (e { f }\ng()\nconst h = [1, 2;\nexport default i";
    let (module, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    assert_eq!(diagnostics.len(), 4);
    assert_snapshot!(print::module(&module), @r"
    (recovered)
    (function f () (recovered) d)
    (recovered)
    (recovered)
    (export-default i)
    ");
}
