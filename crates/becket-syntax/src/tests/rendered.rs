//! What the author of a hook reads when something is missing or cannot stand where it stands.

use bumpalo::Bump;
use insta::assert_snapshot;

use crate::{ParseOptions, parse_module};

/// Code, place and texts of each diagnostic, one a line.
fn said(source: &str) -> String {
    let arena = Bump::new();
    let (_, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    let lines: Vec<String> = diagnostics
        .iter()
        .map(|it| {
            let others: Vec<String> = it.secondary.iter().map(|(span, label)| format!(" + {span:?} {label}")).collect();
            let others = others.concat();
            let help = it.help.as_ref().map(|help| format!(" = {help}")).unwrap_or_default();
            format!("{} {:?} {}: {}{others}{help}", it.code, it.span, it.headline, it.label)
        })
        .collect();
    lines.join("\n")
}

#[test]
fn brackets_that_are_missing() {
    assert_snapshot!(said("f(a, b"), @"B0102 1..2 `(` is never closed: opens here = add `)`");
    assert_snapshot!(said("f(a, b;\ng()"), @"B0101 6..7 `,` or `)` is missing before `;`: cannot follow what stands before it + 1..2 inside this `(`");
    assert_snapshot!(said("x = [1, 2\n}"), @"B0102 10..11 `]` is missing before `}`: `]` is expected first + 4..5 this `[` is still open");
    assert_snapshot!(said("if (a) {\n  b\n"), @"B0102 7..8 `{` is never closed: opens here = add `}`");
    assert_snapshot!(said("a)"), @"B0101 1..2 `)` closes nothing: no bracket is open here");
    assert_snapshot!(said("x = { a: 1 b: 2 }"), @"B0101 11..12 `,` or `}` is missing before `b`: cannot follow what stands before it + 4..5 inside this `{`");
    assert_snapshot!(said("if a) b"), @"B0101 3..4 `(` is missing before `a`: cannot follow what stands before it");
    assert_snapshot!(said("function f() return 1"), @"B0101 13..19 `{` is missing before `return`: the body of the function is expected");
    assert_snapshot!(said("x = `a${b"), @"B0102 4..8 `${` is never closed: opens here = add `}`");
}

#[test]
fn operands_and_names_that_are_missing() {
    assert_snapshot!(said("x = 1 +"), @"B0101 7..7 an expression or name is missing at the end of the file: after this");
    assert_snapshot!(said("x = * 2"), @"B0101 4..5 an expression is missing before `*`: cannot begin an expression");
    assert_snapshot!(said("f(a, , b)"), @"B0101 5..6 an expression is missing before `,`: cannot begin an expression");
    assert_snapshot!(said("let = 1"), @"B0101 4..5 a name is missing before `=`: a name or pattern is expected");
    assert_snapshot!(said("const class = 1"), @"B0111 6..11 `class` is a reserved word, not a name: reserved = choose another name");
    assert_snapshot!(said("let public = 1"), @"B0111 4..10 `public` is a reserved word, not a name: reserved in modules = choose another name");
    assert_snapshot!(said("x = a ? b"), @"B0101 9..9 the last statement is not complete at the end of the file: after this");
    assert_snapshot!(said("x = else"), @"B0101 4..8 `else` belongs to no `if`: no `if` statement ends before this");
    assert_snapshot!(said("import { a } 'm'"), @"B0101 13..16 `from` is missing before this string: cannot follow what stands before it");
    assert_snapshot!(said("import { a } from m"), @"B0101 18..19 a string is missing before `m`: a string is expected");
    assert_snapshot!(said("a."), @"B0101 2..2 an expression or name is missing at the end of the file: after this");
    assert_snapshot!(said("function (a) {}"), @"B0101 9..10 a name is missing before `(`: a name or pattern is expected");
}

#[test]
fn statements_and_words_out_of_place() {
    assert_snapshot!(said("a b"), @"B0103 2..3 `;` or a line end is missing before `b`: a new statement begins here + 1..1 the statement before ends here");
    assert_snapshot!(said("let x = 1 let y = 2"), @"B0103 10..13 `;` or a line end is missing before `let`: a new statement begins here + 9..9 the statement before ends here");
    assert_snapshot!(said("else a"), @"B0101 0..4 `else` belongs to no `if`: no `if` statement ends before this");
    assert_snapshot!(said("case 1: a"), @"B0101 0..4 `case` belongs to no `switch`: not directly inside a `switch`");
    assert_snapshot!(said("catch (a) {}"), @"B0101 0..5 `catch` belongs to no `try`: no `try` block ends before this");
    assert_snapshot!(said("if (a) let b = 1"), @"B0128 7..10 a `let` declaration cannot be the only statement here: its binding could never be used = put it in braces");
    assert_snapshot!(said("{ import a from 'b' }"), @"B0134 2..8 `import` stands inside another statement: belongs to the top level of the module");
    assert_snapshot!(said("a\n=> b"), @"B0108 2..4 a line ends before `=>`: must stand on the line on which the parameters end");
    assert_snapshot!(said("throw\na"), @"B0109 0..5 a line ends after `throw`: what is thrown must begin on this line");
    assert_snapshot!(said("for (let a = 1 of b) ;"), @"B0130 15..17 a loop head with `of` has one target, without a value: what stands left of `of` is more than a target");
    assert_snapshot!(said("new a?.b()"), @"B0131 5..7 an optional chain cannot stand here: after `new` only `.` and `[…]` may follow");
    assert_snapshot!(said("@a class B {}"), @"B0204 0..1 Becket does not run decorators: a decorator begins here = call the function on the class or value");
    assert_snapshot!(said("enum A { B }"), @"B0202 0..4 Becket does not run `enum`: TypeScript only, and not erasable = write a `const` object, or a union of strings");
    assert_snapshot!(said("var tru\\u0065"), @r#"B0013 4..13 `tru\u0065` is a keyword, written with an escape: a keyword must be written plainly"#);
}

#[test]
fn characters_and_literals_that_are_wrong() {
    assert_snapshot!(said("x = “a”"), @r#"
    B0002 4..7 the character `“` begins no token of JavaScript: U+201C = write `"`
    B0002 8..11 the character `”` begins no token of JavaScript: U+201D = write `"`
    "#);
    assert_snapshot!(said("x = 'abc"), @"B0005 4..8 the string has no closing quote: ends with the line = add `'`, or use a template (`` ` ``) for text of several lines");
    assert_snapshot!(said("x = 017 + 08"), @r"
    B0009 4..7 numbers with a leading `0` belong to sloppy mode: not in a module = write `0o17` for the octal number, or `17` for the decimal one
    B0009 10..12 numbers with a leading `0` belong to sloppy mode: not in a module = write `8`
    ");
    assert_snapshot!(said("x = 1__0 + 3a"), @r"
    B0010 4..8 `1__0` is not a number: only one `_` may stand between two digits
    B0010 11..13 `3a` is not a number: a name or digit follows the number directly
    ");
    assert_snapshot!(said("/* a"), @"B0004 0..2 the comment has no end: begins here = add `*/`");
    assert_snapshot!(said("x = /a/gx"), @"B0012 7..9 there is no regular expression flag `x`: the flags are `d g i m s u v y`");
    assert_snapshot!(said("x = '\\x4'"), @r#"B0008 5..7 `\x` is not a complete escape: `\x` needs two hexadecimal digits, `\u` four or a number in braces up to 10FFFF"#);
    assert_snapshot!(said("a\u{0}b"), @"B0002 1..2 the NUL character begins no token of JavaScript: U+0000 stands here outside a string or comment");
}

#[test]
fn one_pass_reports_several_errors_and_no_echoes() {
    let source = "let a = ;\nlet b = 1 2;\nfunction f( { return }\nlet c = (1;\nbreak\nlet d = 1;\n";
    assert_snapshot!(said(source), @r"
    B0101 8..9 an expression is missing before `;`: cannot begin an expression
    B0103 20..21 `;` or a line end is missing before `2`: a new statement begins here + 19..19 the statement before ends here
    B0101 44..45 `:` is missing before `}`: cannot follow what stands before it
    B0101 56..57 `,` or `)` is missing before `;`: cannot follow what stands before it + 54..55 inside this `(`
    B0115 58..63 `break` has nothing to leave: no loop or `switch` is around it
    ");
}
