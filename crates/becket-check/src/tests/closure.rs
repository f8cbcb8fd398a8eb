//! Closures: what they take along, what needs a box, and what must be checked for being initialised.

use insta::assert_snapshot;

use super::dumped;

#[test]
fn a_value_that_never_changes_after_capture_is_copied() {
    assert_snapshot!(dumped("function f(a) { const b = a; let c; c = b; return () => [a, b, c]; }\nf();"));
}

#[test]
fn a_value_that_changes_after_capture_is_boxed() {
    assert_snapshot!(dumped("function f(a) { let n = 0; const g = () => n; n = a; return g; }\nf();"));
}

#[test]
fn a_value_that_the_closure_changes_is_boxed() {
    assert_snapshot!(dumped("function counter() { let n = 0; return () => ++n; }\ncounter();"));
}

#[test]
fn a_closure_that_is_created_before_the_value_needs_a_box_and_a_check() {
    assert_snapshot!(dumped("function f() { const g = () => late; const late = 1; return g(); }\nf();"));
}

#[test]
fn hoisted_functions_capture_each_other_in_order() {
    assert_snapshot!(dumped(
        "function f() { return b(); function a() { return 1; } function b() { return a() + c(); } function c() {} }\nf();"
    ));
}

#[test]
fn a_loop_variable_that_only_the_update_changes_is_copied_for_each_iteration() {
    assert_snapshot!(dumped("const all = [];\nfor (let i = 0; i < 3; i++) all.push(() => i);"));
}

#[test]
fn a_loop_variable_that_the_body_changes_after_capture_is_boxed_for_each_iteration() {
    assert_snapshot!(dumped("const all = [];\nfor (let i = 0; i < 3; i++) { all.push(() => i); i += 1; }"));
}

#[test]
fn a_var_that_a_loop_assigns_is_boxed() {
    assert_snapshot!(dumped(
        "function f(xs) { const all = []; for (var x of xs) all.push(() => x); return all; }\nf([]);"
    ));
}

#[test]
fn a_variable_outside_the_loop_that_its_body_assigns_is_boxed() {
    assert_snapshot!(dumped(
        "function f(xs) { let last; for (const x of xs) { xs.push(() => last); last = x; } }\nf([]);"
    ));
}

#[test]
fn functions_between_pass_captures_through() {
    assert_snapshot!(dumped("function f(a) { return () => { const b = 1; return () => a + b; }; }\nf();"));
}

#[test]
fn a_module_variable_needs_no_check_in_functions_that_run_later() {
    assert_snapshot!(dumped(
        "export default function (event) { return helper(event) + limit; }\nfunction helper(e) { return e + step; }\nconst arrow = () => limit;\nconst limit = 1, step = arrow;"
    ));
}

#[test]
fn a_module_variable_is_checked_in_functions_that_may_run_before() {
    assert_snapshot!(dumped(
        "use();\nfunction use() { return inner(); }\nfunction inner() { return limit; }\nconst limit = 1;\nuse();"
    ));
}

#[test]
fn a_switch_may_jump_over_a_declaration() {
    assert_snapshot!(dumped(
        "function f(n) { switch (n) { case 0: let a = 1; return () => a; case 1: return () => a; } }\nf(1);"
    ));
}

#[test]
fn parameters_are_initialised_one_after_the_other() {
    assert_snapshot!(dumped("function f(a, b = () => [a, c], c = a) { return [b, c]; }\nf();"));
}
