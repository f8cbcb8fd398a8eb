//! Types of expressions, where they are certain.

use becket_syntax::ast::{self, StmtKind};

use super::checked;
use crate::Options;
use crate::infer::type_of_expr;

/// The type of the last expression statement.
#[track_caller]
fn typed(source: &str, expected: &str) {
    checked(source, &Options::default(), |checked, diagnostics| {
        let checked = checked.unwrap_or_else(|| panic!("{diagnostics:?}"));
        let Some(ast::Stmt { kind: StmtKind::Expr(expr), .. }) = checked.module.body.last() else {
            panic!("the last statement is an expression: {source}");
        };
        assert_eq!(type_of_expr(&checked, expr).to_string(), expected, "{source}");
    });
}

#[test]
fn literals_have_their_types() {
    typed("1", "number");
    typed("'a' + 1", "string");
    typed("`${1}`", "string");
    typed("[1, 2]", "number[]");
    typed("[1, 'a']", "any[]");
    typed("({ a: 1, b: [null] })", "{ a: number; b: null[] }");
    typed("null", "null");
    typed("void 0", "undefined");
    typed("undefined", "undefined");
}

#[test]
fn operators_have_their_types() {
    typed("1 + 2 * 3", "number");
    typed("1 < 2", "boolean");
    typed("var x; !x", "boolean");
    typed("typeof 1", "string");
    typed("-'1'", "any");
    typed("const n = 1; n + 1", "number");
    typed("let n = 1; n", "any");
    typed("Number('1') > 0 ? 'a' : 'b'", "string");
    typed("String(1)", "string");
    typed("const f = (x) => x + 1; f(1)", "any");
}
