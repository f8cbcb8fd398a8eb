//! Scopes: which declaration a name means.

use insta::assert_snapshot;

use super::dumped;

#[test]
fn var_belongs_to_the_function_and_let_to_the_block() {
    assert_snapshot!(dumped("function f() { { var a = 1; let b = a; } return a; }\nf();"));
}

#[test]
fn a_function_in_a_block_is_seen_in_the_block_only() {
    assert_snapshot!(dumped("let f = 1;\n{ f(); function f() {} }\nf;"));
}

#[test]
fn a_var_and_a_function_named_like_a_parameter_are_the_parameter() {
    assert_snapshot!(dumped("function f(a, b) { var a; function b() {} return [a, b]; }\nf();"));
}

#[test]
fn with_defaults_the_body_has_variables_of_its_own() {
    assert_snapshot!(dumped("function f(a, get = () => a) { var a; return [a, get]; }\nf();"));
}

#[test]
fn a_function_expression_sees_its_own_name() {
    assert_snapshot!(dumped("const f = function g(n) { return n ? g(n - 1) : 0; };\nf(1);"));
}

#[test]
fn each_part_of_try_has_a_scope() {
    assert_snapshot!(dumped(
        "try { let a = 1; a; } catch ({ message: a }) { let b = a; b; } finally { const a = 2; a; }"
    ));
}

#[test]
fn a_var_in_a_catch_means_the_parameter_where_it_is_assigned() {
    assert_snapshot!(dumped("function f() { try {} catch (e) { var e = 1; } return e; }\nf();"));
}

#[test]
fn the_cases_of_a_switch_share_one_scope() {
    assert_snapshot!(dumped("function f(n) { switch (n) { case 0: let a = 1; a; break; default: a = 2; } }\nf(1);"));
}

#[test]
fn the_head_of_a_loop_has_a_scope() {
    assert_snapshot!(dumped(
        "for (let i = 0; i < 3; i++) { const i = 1; i; }\nfor (const k in {}) k;\nfor (const [v] of []) v;"
    ));
}

#[test]
fn arguments_and_this_belong_to_the_nearest_plain_function() {
    assert_snapshot!(dumped(
        "function f() { return () => [this, arguments[0], new.target, () => this]; }\nf();\n(() => this)();"
    ));
}

#[test]
fn exports_live_in_slots() {
    assert_snapshot!(dumped(
        "const a = 1;\nexport let b = a, { c } = {};\nexport { a as d };\nexport default function () { return c; }"
    ));
}

#[test]
fn the_default_export_of_an_expression_has_a_variable_without_a_name() {
    assert_snapshot!(dumped("const limit = 3;\nexport default (event) => event.n > limit;"));
}

#[test]
fn constants_and_builtins_are_known() {
    assert_snapshot!(dumped(
        "[undefined, NaN, Infinity, Math.max(1), Object.prototype.hasOwnProperty.call, typeof nothing];"
    ));
}

#[test]
fn shorthand_and_patterns_are_uses() {
    assert_snapshot!(dumped("let a, b, c;\n({ a, b: [b = c], ...c } = { a });"));
}
