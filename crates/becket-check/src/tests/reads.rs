//! Which parts of the event a hook reads.

use becket_syntax::{Language, ParseOptions, parse_module};
use bumpalo::Bump;

use super::checked;
use crate::{Options, check};

#[track_caller]
fn reads_typed(source: &str, expected: Option<&str>) {
    let arena = Bump::new();
    let (module, diagnostics) =
        parse_module(&arena, source, &ParseOptions { language: Language::TypeScript, ..ParseOptions::default() });
    assert!(!diagnostics.has_errors(), "{diagnostics:?}\n{source}");
    let (checked, diagnostics) = check(&module, source, &Options::default());
    let checked = checked.unwrap_or_else(|| panic!("{diagnostics:?}"));
    assert_eq!(checked.reads.map(|paths| paths.join(" ")).as_deref(), expected, "{source}");
}

#[track_caller]
fn reads(source: &str, expected: Option<&str>) {
    checked(source, &Options::default(), |checked, diagnostics| {
        let checked = checked.unwrap_or_else(|| panic!("{diagnostics:?}"));
        assert_eq!(checked.reads.map(|paths| paths.join(" ")).as_deref(), expected, "{source}");
    });
}

#[test]
fn paths_are_read_as_far_as_they_are_certain() {
    reads("export default (e) => e.user.name + e.user.id;", Some("user.id user.name"));
    reads("export default (e) => e.user?.name ?? e['login'];", Some("login user.name"));
    reads("export default (e) => e.items.map((item) => item.price);", Some("items"));
    reads("export default (e) => e.items.length;", Some("items"));
    reads("export default (e) => e.items[0].price;", Some("items"));
    reads("export default (e) => e.labels[e.kind];", Some("kind labels"));
    reads("export default function (event) { return () => event.a; }", Some("a"));
    reads("export default () => 1;", Some(""));
    reads("export default (e) => 1;", Some(""));
}

#[test]
fn a_path_inside_another_is_not_repeated() {
    reads("export default (e) => [e.user, e.user.name, e.user2];", Some("user user2"));
}

#[test]
fn patterns_read_what_they_take() {
    reads("export default ({ user: { name }, id = 1 }) => name + id;", Some("id user.name"));
    reads("export default (e) => { const { a, b: { c } } = e; return a + c; };", Some("a b.c"));
    reads("export default ({ list: [first], ['x']: y }) => first + y;", None);
    reads("export default ({ a, ...rest }) => rest;", None);
}

#[test]
fn expressions_inside_a_pattern_are_read_too() {
    reads("export default (e) => { const { of: { [e.id]: x } } = e; return x; };", Some("id of"));
    reads("export default (e) => { const { of: [x = e.id] } = e; return x; };", Some("id of"));
    reads("export default (e) => { const { of: { a = e.id, ...rest } } = e; return [a, rest]; };", Some("id of"));
    reads("export default (e) => { const { of: { b: { a = e } } } = e; return a; };", None);
    reads("export default (e) => { const x = {}; ({ of: x[e.id] } = e); return x; };", None);
    reads("export default (e) => { const x = {}; const { of: x2 = x[e.id] } = e; return x2; };", Some("id of"));
    reads("export default (e) => { const { a: { length } } = e; return length; };", Some("a"));
    reads("export default ({ a: { length } }) => length;", Some("a"));
    reads("export default ({ length }) => length;", None);
    reads("export default ({ a, b: { c = a.d } }) => c;", Some("a b.c"));
}

#[test]
fn a_method_reads_what_it_is_called_on() {
    for called in [
        "e.hasOwnProperty!('id')",
        "e.hasOwnProperty!!('id')",
        "e!.hasOwnProperty!('id')",
        "e.hasOwnProperty?.('id')",
        "e['hasOwnProperty']!('id')",
        "(e.hasOwnProperty)('id')",
        "((e.hasOwnProperty))('id')",
        "(e?.hasOwnProperty)('id')",
        "(e.hasOwnProperty!)('id')",
        "(e.hasOwnProperty)!('id')",
        "(e.hasOwnProperty as any)('id')",
        "((e.hasOwnProperty as any)!)!('id')",
        "((e!.hasOwnProperty satisfies any) as any)('id')",
    ] {
        reads_typed(&format!("export default (e: any) => {called};"), None);
        reads_typed(&format!("export default (e: any) => [{}, e.b];", called.replacen('e', "e.a", 1)), Some("a b"));
    }
    reads_typed("export default (e: any) => (e.a.f(e.x).g as any)(e.y);", Some("a x y"));
    reads_typed("export default (e: any) => [e.a!.b!.c, (e.d.f)!.g];", Some("a.b.c d.f.g"));
}

#[test]
fn an_event_that_escapes_is_read_whole() {
    reads("export default (e) => e;", None);
    reads("export default (e) => JSON.stringify(e);", None);
    reads("export default (e) => ({ ...e });", None);
    reads("export default (e) => e[e.key];", None);
    reads("export default (e) => { const f = e; return f.a; };", None);
    reads("export default (e) => e.hasOwnProperty('a');", None);
    reads("export default function (e) { return arguments[0]; }", None);
    reads("export default (e) => { e = {}; return e.a; };", None);
    reads("export default (...all) => all;", None);
    reads("export default (e) => 'a' in e;", None);
}

#[test]
fn a_function_may_be_exported_by_its_name() {
    reads("const f = (e) => e.a; export default f;", Some("a"));
    reads("function f(e) { return e.a; } export default f;", Some("a"));
    reads("export default f; export function f(e) { return e.a; }", Some("a"));
    reads("export const f = function g(e) { return e.a + g({ b: 1 }); }; export default f;", Some("a"));
    reads("function f(e) { return arguments[0]; } export default f;", None);
    reads("let f = (e) => e.a; export default f;", None);
    reads("function f(e) { return e.a; } f = 1; export default f;", None);
    reads("const g = (e) => e, f = g; export default f;", None);
    reads("const { f } = { f: (e) => e }; export default f;", None);
}

#[test]
fn another_variable_of_the_same_name_is_not_the_event() {
    reads("export default (e) => { { const e = { x: 1 }; JSON.stringify(e); } return e.a; };", Some("a"));
}

#[test]
fn a_hook_that_reads_very_much_is_said_to_read_all() {
    let names = |n: usize| (0..n).map(|i| format!("a{i}")).collect::<Vec<_>>().join(", ");
    let pattern = |n: usize| format!("export default ({{ {} }}) => 1;", names(n));
    reads(
        &pattern(256),
        Some(&{
            let mut all: Vec<String> = (0..256).map(|i| format!("a{i}")).collect();
            all.sort();
            all.join(" ")
        }),
    );
    reads(&pattern(257), None);
    // Neither a long chain nor many names below a long one are written out again and again.
    let deep = ["a"; 16].join(".");
    reads(&format!("export default (e) => e{};", ".a".repeat(50_000)), Some(&deep));
    reads(&format!("export default (e) => e.{deep};"), Some(&deep));
    reads(&format!("export default ({}x{}) => x;", "{ a: ".repeat(20), " }".repeat(20)), Some(&deep));
    reads(&format!("export default ({{ {}: {{ {} }} }}) => 1;", "k".repeat(50_000), names(20_000)), None);
}

#[test]
fn assertions_of_types_are_seen_through() {
    reads_typed("export default (e: unknown) => (e as E).user.name;", Some("user.name"));
    reads_typed("export default (e) => (e as any as E)!.user!.name;", Some("user.name"));
    reads_typed("export default (e) => (e.user as User).name + (e!.user satisfies U).id;", Some("user.id user.name"));
    reads_typed("export default (e) => { const { a, b: { c } } = e as E; return a + c; };", Some("a b.c"));
    reads_typed("export default (e) => (e.items as T[]).map((x) => x);", Some("items"));
    reads_typed("export default (e) => (e.items as T[])[(e.at as number)];", Some("at items"));
    reads_typed("export default (e) => (e.f as F)(e.a);", None);
    reads_typed("export default (e) => (e as E);", None);
    reads_typed("export default (e) => f(e!);function f(x: any) { return x }", None);
    reads_typed("export default (e) => [e as E, (e as E).a];", None);
}
