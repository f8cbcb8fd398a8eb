//! What is accepted and what is refused, as tables of sources. Each expectation is that of Node 24's module parser.

use bumpalo::Bump;

use crate::{Language, ParseOptions, parse_module};

/// Whether a source is a hook without syntax errors, and otherwise the codes of its diagnostics.
pub(super) fn verdict(source: &str, language: Language) -> Result<(), Vec<String>> {
    let arena = Bump::new();
    let (_, diagnostics) = parse_module(&arena, source, &ParseOptions { language, ..ParseOptions::default() });
    if diagnostics.has_errors() { Err(diagnostics.iter().map(|it| it.code.to_string()).collect()) } else { Ok(()) }
}

fn check(cases: &[(&str, bool)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(source, accepted)| (source, accepted, verdict(source, Language::JavaScript)))
        .filter(|(_, accepted, verdict)| verdict.is_ok() != **accepted)
        .map(|(source, accepted, verdict)| format!("{source:?}: expected {accepted}, found {verdict:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn first_table() {
    check(&[
        ("a\nb", true),
        ("a b", false),
        ("{ 1 2 } 3", false),
        ("{ 1\n2 } 3", true),
        ("for (a; b\n) c", false),
        ("function f(){ return\na + b }", true),
        ("a = b\n++c", true),
        ("if (a > b)\nelse c = d", false),
        ("a = b + c\n(d + e).print()", true),
        ("do x(); while(y) z()", true),
        ("x\n=> 1", false),
        ("var x = a\n/b/g.exec(c).map(d)", true),
        ("var a = 1\nlet b = /re/g.test(x)\nconst c = {a, b}\n[1,2].map(f)", true),
        ("const f = async x => x\nasync function g() { for await (const x of y) {} }", true),
        ("for (var i = 'a' in b ? 1 : 2;;) ;", false),
        ("for (var i = (1 in b) ? 1 : 2;;) ;", true),
        ("for (var i = a ? b in c : 2;;) ;", true),
        ("for (const k in a in b) x", true),
        ("for (const [a,b] of Object.entries(c)) d", true),
        ("for (let {a = 1 in x} of y) z", true),
        (
            "class A { x = 1\n #y\n static z\n get\n foo() { return 1 }\n static { a }\n async *m(){ yield* a; yield } }",
            true,
        ),
        ("x = {a, get b(){return 1}, set b(v){}, async c(){}, *d(){}, [e]: 1, get: 1, set, async, ...f}", true),
        ("({a = 1} = {})", true),
        ("(a, {b}, [c] = []) => { return {a} }", true),
        ("() => {}\n[1]", true),
        ("() => {} [1]", false),
        ("x => ({})", true),
        ("x => {}", true),
        ("async (a, b) => a", true),
        ("async(a, b)", true),
        ("`a${b}c${`d${e}`}f`", true),
        ("a?.b?.[c]?.(d) ?? e", true),
        ("a || b ?? c", false),
        ("-a ** b", false),
        ("a ? b : c ? d : e", true),
        ("label: for (;;) { continue label }", true),
        ("if (a) ; else b", true),
        ("if (a) if (b) c; else d; else e", true),
        ("export default function () {}\nexport default class {}", true),
        ("export default async () => 1", true),
        ("export { a as b, c }\nimport d, { e as f } from 'g'\nimport * as h from \"i\"", true),
        ("new a.b(c).d(new e, new f())", true),
        ("switch (a) { case 1: b; break; default: c }", true),
        ("try { a } catch { b } finally { c }", true),
        ("var a = function () {} / 2", true),
        ("a = {} / 2", true),
        ("{} /re/.test(x)", true),
        ("if (x) /re/.exec(y)", true),
        ("(x) / 2 / 3", true),
        ("x++ / 2", true),
        ("i\n++\nj", true),
        ("let x\nlet y = 1\n{ z }", true),
        ("throw a\n", true),
        ("async\nfunction f(){}", true),
        ("var of = of => of; for (of of of) of", true),
        ("a.if.class.function.in = {in: 1, class: 2, function: 3}", true),
        ("#x in y", false),
        ("while(1) { break\n}", true),
        ("return", false),
        ("x = y\n`t`", true),
        ("const a = b\nclass C {}\nfunction d(){}", true),
    ]);
}
