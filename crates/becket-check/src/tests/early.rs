//! Names that are declared twice, exported wrongly or used too early. Node refuses the same programs, but for the last group,
//! which it runs into an exception every time.

use insta::assert_snapshot;

use super::{codes, rendered};

#[track_caller]
fn accepted(source: &str) {
    assert_eq!(codes(source), "", "{source}");
}

#[track_caller]
fn refused(code: &str, source: &str) {
    assert!(codes(source).contains(code), "{source} gives `{}`", codes(source));
}

#[test]
fn a_name_is_declared_once_in_a_scope() {
    refused("B0160", "let a; let a;");
    refused("B0160", "let a; { var a; }");
    refused("B0160", "var a; let a;");
    refused("B0160", "function f() {} function f() {}");
    refused("B0160", "function f() {} var f;");
    refused("B0160", "{ function f() {} function f() {} }");
    refused("B0160", "function g() { let f; function f() {} }");
    refused("B0160", "for (let a of []) { var a; }");
    refused("B0160", "for (let a, a;;) {}");
    refused("B0160", "switch (1) { case 1: let a; case 2: var a; }");
    refused("B0160", "switch (1) { case 1: let a; break; case 2: let a; }");
    refused("B0160", "try {} catch (e) { let e; }");
    refused("B0160", "try {} catch ([e]) { var e; }");
    refused("B0160", "let e; try {} catch (e) { var e; }");
    refused("B0160", "{ let e; try {} catch (e) { try {} catch (e) { var e; } } }");
    refused("B0160", "function f(a) { let a; }");
    refused("B0160", "const { a, b: a } = {};");
}

#[test]
fn names_that_may_be_repeated_are() {
    accepted("var a; var a;");
    accepted("let a; { let a; }");
    accepted("function g() { function f() {} function f() {} var f; }");
    accepted("function f(a) { var a; function a() {} }");
    accepted("function f(a) { { let a; } }");
    accepted("try {} catch (e) { var e; }");
    accepted("try {} catch (e) { { let e; } }");
    accepted("try {} catch (e) { try {} catch (e) { var e; } }");
    accepted("let e; function f() { try {} catch (e) { var e; } }");
    accepted("try {} catch (e) { for (var e of []); }");
    accepted("for (let a of []) { let a; }");
    accepted("(function f() { let f; });");
    accepted("function f() { let undefined = 1; return undefined; }");
}

#[test]
fn parameters_have_different_names() {
    refused("B0161", "function f(a, a) {}");
    refused("B0161", "function f({ a }, [a]) {}");
    refused("B0161", "((a, ...a) => 1);");
    accepted("function f(a, { b }, ...c) {}");
}

#[test]
fn exports_are_declared_and_different() {
    refused("B0163", "export { nothing };");
    refused("B0163", "export { Math };");
    refused("B0162", "export default 1; export default 2;");
    refused("B0162", "let a; export { a }; export { a };");
    refused("B0162", "let a; export { a as default }; export default 1;");
    accepted("let a; export { a, a as b, a as default };");
}

#[test]
fn a_use_that_always_comes_too_early_is_refused() {
    refused("B0413", "a; let a;");
    refused("B0413", "let a = a;");
    refused("B0413", "const a = a + 1;");
    refused("B0413", "for (const x of x) {}");
    refused("B0413", "function f() { a = 1; let a; }");
    refused("B0413", "typeof a; const a = 1;");
}

#[test]
fn a_use_that_may_come_later_is_not_refused() {
    accepted("if (Math.abs(1)) a; let a;");
    accepted("try { a; } catch {} let a;");
    accepted("function f() { return a; } let a; f();");
    accepted("const f = () => f();");
    accepted("const { a, b = a } = {};");
    accepted("function f(n) { if (n) return; a; let a; }");
    accepted("for (;;) { let a = 1; a; break; }");
    accepted("null && a; let a;");
}

#[test]
fn a_duplicate_shows_both_places() {
    assert_snapshot!(rendered("const total = 1;\nlet total = 2;"));
}

#[test]
fn an_early_use_shows_the_declaration() {
    assert_snapshot!(rendered("console.log(total);\nconst total = 1;"));
}

#[test]
fn assigning_a_constant_is_a_warning() {
    assert_snapshot!(rendered("const a = 1;\na = 2;"));
}
