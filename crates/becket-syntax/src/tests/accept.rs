//! What is accepted and what is refused: a table of sources with Node's answers, the rules for whole sources, and the
//! type syntax of `.ts` hooks.

use bumpalo::Bump;

use super::verdict;
use crate::{Language, ParseOptions, parse_module};

/// The source that a line of the table writes as a JSON string.
fn unquoted(text: &str) -> String {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).expect("a quoted source");
    let mut units: Vec<u16> = Vec::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
            continue;
        }
        match chars.next().expect("an escape") {
            'n' => units.push(10),
            'u' => {
                let digits: String = chars.by_ref().take(4).collect();
                units.push(u16::from_str_radix(&digits, 16).expect("four digits"));
            }
            other => units.push(other as u16),
        }
    }
    String::from_utf16(&units).expect("whole characters")
}

#[test]
fn sources_are_accepted_as_node_accepts_them() {
    let table = include_str!("verdicts.txt");
    let mut n_cases = 0;
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (expected, quoted) = line.split_once(' ').expect("a verdict and a source");
        let accepted = match expected {
            "accept" | "left-to-the-checker" => true,
            "refuse" | "refused-earlier" | "refused-by-name" => false,
            other => panic!("no such verdict: {other}"),
        };
        let found = verdict(&unquoted(quoted), Language::JavaScript);
        if found.is_ok() != accepted {
            wrong.push(format!("{line}: found {found:?}"));
        }
        n_cases += 1;
    }
    assert!(n_cases > 950, "{n_cases}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_byte_order_mark_and_a_hashbang_are_skipped_at_the_start_only() {
    assert_eq!(verdict("\u{feff}#!/usr/bin/env becket\nlet a = 1", Language::JavaScript), Ok(()));
    assert_eq!(verdict("#!/usr/bin/env becket", Language::JavaScript), Ok(()));
    assert!(verdict("let a\n#!x", Language::JavaScript).is_err());
}

#[test]
fn characters_that_reorder_the_text_are_refused_everywhere() {
    for source in ["let a = '\u{202e}'", "// \u{2066}", "`\u{2069}`", "/\u{202a}/", "/* \u{202d} */"] {
        assert_eq!(verdict(source, Language::JavaScript), Err(vec!["B0003".to_owned()]), "{source:?}");
    }
    assert_eq!(verdict("let a = '\u{200f}\\u202e'", Language::JavaScript), Ok(()));
}

#[test]
fn line_separators_are_line_ends_in_code_and_characters_in_strings() {
    assert_eq!(verdict("a\u{2028}b // c\u{2029}d", Language::JavaScript), Ok(()));
    assert_eq!(verdict("'\u{2028}\u{2029}'", Language::JavaScript), Ok(()));
    assert!(
        verdict("/\u{2028}/", Language::JavaScript)
            .is_err_and(|codes| codes.first().is_some_and(|code| code == "B0007"))
    );
}

#[test]
fn a_source_over_the_limit_is_not_read() {
    let arena = Bump::new();
    let options = ParseOptions { source_bytes_max: 10, ..ParseOptions::default() };
    assert!(!parse_module(&arena, "let a = 12", &options).1.has_errors());
    let (module, diagnostics) = parse_module(&arena, "let a = 123", &options);
    assert_eq!(diagnostics.iter().next().map(|it| it.code.number()), Some(601));
    assert!(module.body.is_empty());
}

#[test]
fn nesting_is_accepted_up_to_the_limit_and_refused_past_it() {
    let nested = |n: usize| format!("x = {}1{}", "[".repeat(n), "]".repeat(n));
    // The statement and the assignment are two levels, the number is one.
    assert_eq!(verdict(&nested(253), Language::JavaScript), Ok(()));
    assert_eq!(verdict(&nested(254), Language::JavaScript), Err(vec!["B0602".to_owned()]));
    let parentheses = |n: usize| format!("{}1{}", "(".repeat(n), ")".repeat(n));
    assert_eq!(verdict(&parentheses(256), Language::JavaScript), Ok(()));
    assert_eq!(verdict(&parentheses(257), Language::JavaScript), Err(vec!["B0602".to_owned()]));
}

#[test]
fn long_runs_without_nesting_are_accepted() {
    let runs = [
        ["x = 1", &"+1".repeat(80_000)].concat(),
        ["x = a", &"&&a".repeat(50_000)].concat(),
        ["a", &".b".repeat(50_000)].concat(),
        ["a", &"()".repeat(50_000)].concat(),
        ["if (a) b;", &" else if (a) b;".repeat(20_000)].concat(),
        ["x = [", &"1,".repeat(50_000), "]"].concat(),
        ["(", &"a,".repeat(50_000), "a)"].concat(),
    ];
    for source in runs {
        assert_eq!(verdict(&source, Language::JavaScript), Ok(()), "{}", source.get(..20).unwrap_or(""));
    }
}

#[test]
fn endless_chains_are_too_deep_before_they_are_read() {
    for part in [
        "(", "[", "{", "`${", "f(", "a=", "a=>", "!", "a?", "a?b:", "if(a)", "for(;;)", "l:", "do ", "new ", "await ",
        "x={a:",
    ] {
        let source = part.repeat(100_000);
        for language in [Language::JavaScript, Language::TypeScript] {
            let found = verdict(&source, language);
            assert!(found.as_ref().is_err_and(|codes| codes.iter().any(|code| code == "B0602")), "{part}: {found:?}");
        }
    }
}

#[test]
fn looking_ahead_in_a_hostile_ts_hook_is_bounded() {
    let parts = ["f<", "x?(a):b=>", "@a()\n", "(a):", "<T>(a)=>", "a as b,", "let x:(", "interface A {", "f(this:a,"];
    for part in parts.into_iter().chain(["declare\nnamespace\nx\n"]) {
        let source = part.repeat(30_000);
        verdict(&source, Language::TypeScript).ok();
    }
}

#[test]
fn type_syntax_is_accepted_in_ts_hooks() {
    let accepted = [
        "let a: string, b: number[] = [], c: [A, B?], d!: E; var f: { a: T; b?(): U }",
        "function f<T extends object, U = T>(this: W, a: T, b?: U, { c }: { c: number } = {}, ...d: T[]): a is T { return a! }",
        "function f(a: string): void\nfunction f(a: any) {}\nexport function g(): void;\nexport function g() {}",
        "const f = (a: A, b?: B): C<D> => a, g = async <T,>(x: T): Promise<T> => x, h = <T>(x) => x, i = (): void => {}",
        "const a = b ? (c) : d => e, f = b ? (c): d => e : g, h = b ? (c, d) : e, i = b ? (c) => d : e",
        "const a = (b as C).d + (e satisfies F) as G, h = i as const; for (const x of y as Z) ;",
        "f<A, B<C>>(d); new M<K, V<W>[]>(); t<A>`x`; const i = f<A>; a?.b<C>(d); a?.<C>(d)",
        "a < b && c > (d); a < b || c > d; if (a < b) c; for (; i < n; i++) ; x = a < b ? c : d; a < (b >> c)",
        "a!.b![c]!()!; a! = b; a!++; x = !a!\n!b",
        "class A<T> extends B<T> implements C, D<E> { x: T; y?: U = 1; z!: V; readonly a = 1; [k: string]: any }",
        "class A extends Z { private constructor(); public static override readonly x = 1; declare y: T }",
        "class A { protected async *m<T>(): G {} }",
        "abstract class A { abstract m(): void; abstract x: T; get a(): T { return 1 } set a(v: T) {} o?(): void; }",
        "class A { declare; abstract; readonly = 1; public() {} static async: T; private: U }",
        "interface A<T> extends B, C<D> { (a: T): U; new (b: V): W; c?: X, readonly d: Y\n e(): Z; get f(): G }",
        "type A<T> = T | { [K in keyof T]?: T[K] } | (A extends (infer U)[] ? U : never) | typeof b.c | `x${D}` | -1",
        "type F = (a: A, ...b: B[]) => void; type G = new () => H; type I = asserts; let j: (K | L)[], m: (N), o: () => P | Q",
        "declare const a: B; declare function e(f: G): H; declare module 'i' { export const j: K } declare class L {}",
        "import type { A } from 'a'; import type B from 'b'; import { type C, type D as E } from 'c'; export type { F }",
        "import type, { type } from 'a'; import { type as as } from 'b'; import type from 'c'",
        "type = 1; declare; abstract; namespace; module; as; satisfies\ninterface_; x = type; type\nA = 1",
        "export interface A {} export type B = C; export default interface D {} export declare const e: F",
        "export abstract class G {}",
        "try {} catch (e: unknown) {} label: for (;;) break label; const o = { m<T>(a: T): T { return a }, async *n(): G {} }",
        "let a: A\n[b] = c; type B = C\n[d].e()",
        "let a: Map<string, Array<Array<number>>>= b",
    ];
    for source in accepted {
        assert_eq!(verdict(source, Language::TypeScript), Ok(()), "{source}");
    }
}

#[test]
fn what_is_not_erasable_is_refused_by_name() {
    let refused = [
        ("enum A { B }", "B0202"),
        ("const enum A { B }", "B0202"),
        ("export enum A { B }", "B0202"),
        ("namespace A { let b }", "B0203"),
        ("module A.B { let b }", "B0203"),
        ("@a class B {}", "B0204"),
        ("class A { @b() @c.d m() {} }", "B0204"),
        ("class A { constructor(private b: C) {} }", "B0205"),
        ("class A { constructor(public readonly b = 1) {} }", "B0205"),
        ("import a = require('b')", "B0206"),
        ("export = a", "B0206"),
        ("x = <T>y", "B0211"),
    ];
    for (source, code) in refused {
        let found = verdict(source, Language::TypeScript);
        assert_eq!(
            found.as_ref().err().and_then(|codes| codes.first()).map(String::as_str),
            Some(code),
            "{source}: {found:?}"
        );
    }
}

#[test]
fn types_in_a_js_hook_are_called_what_they_are() {
    for source in
        ["let a: string = 1", "function f(a: B): C {}", "interface A {}", "type A = B", "x = a as B", "f<A>(b)!"]
    {
        let found = verdict(source, Language::JavaScript);
        assert_eq!(found, Err(vec!["B0208".to_owned()]), "{source}");
    }
    assert_eq!(verdict("let a: = 1", Language::JavaScript).map_err(|codes| codes.len()), Err(1));
}

#[test]
fn a_comma_in_a_comment_does_not_follow_a_rest() {
    for source in
        ["({ ...a /* , */ } = b)", "async (...a /* , */) => a", "({ ...(a) /*,*/ } = b)", "({ ...a // ,\n} = b)"]
    {
        assert_eq!(verdict(source, Language::JavaScript), Ok(()), "{source}");
    }
    for source in ["({ ...a, } = b)", "async (...a, ) => a", "({ ...a /* */ , } = b)"] {
        assert_eq!(verdict(source, Language::JavaScript), Err(vec!["B0136".to_owned()]), "{source}");
    }
}

/// The codes of a source under limits of this many nodes and functions.
fn under(nodes_max: u32, functions_max: u32, source: &str) -> Vec<u16> {
    let arena = Bump::new();
    let options = ParseOptions { nodes_max, functions_max, ..ParseOptions::default() };
    let (_, diagnostics) = parse_module(&arena, source, &options);
    diagnostics.iter().map(|it| it.code.number()).collect()
}

#[test]
fn as_many_nodes_as_the_limit_are_accepted_and_one_more_is_not() {
    // A statement and its place in the list, an assignment, its target twice (read as an expression first), the value.
    assert_eq!(under(6, 100, "a = 1"), []);
    assert_eq!(under(5, 100, "a = 1"), [605]);
    assert_eq!(under(5, 100, "a = 1; b = 2; c = 3"), [605]);
}

#[test]
fn whatever_a_source_has_many_of_counts_as_nodes() {
    for (before, unit, after) in [
        ("[", ",", "]"),
        ("let [", ",", "] = []"),
        ("a", ".b", ""),
        ("a", "?.b", ""),
        ("a", "``", ""),
        ("`", "${a}", "`"),
        ("({", "a,", "})"),
        ("({", "...a,", "})"),
        ("[", "...a,", "]"),
        ("f(", "...a,", ")"),
        ("class A {", "1;", "}"),
        ("class A {", "'';", "}"),
        ("class A {", "static {}", "}"),
        ("import {", "a as b,", "} from 'm'"),
    ] {
        let source = format!("{before}{}{after}", unit.repeat(1000));
        assert!(under(900, 2000, &source).contains(&605), "{before}{unit}{after}");
    }
    // A member, an element of a pattern, a part of a template or a name of a module is three nodes at least: the name, what holds
    // it, and its place in the list.
    for (before, unit, after) in [
        ("let [", "a,", "] = []"),
        ("[", "a,", "] = []"),
        ("`", "${a}", "`"),
        ("a`", "${a}", "`"),
        ("({", "a,", "})"),
        ("({", "a: 1,", "})"),
        ("({", "a,", "} = {})"),
        ("let {", "a,", "} = {}"),
        ("let {", "a: b,", "} = {}"),
        ("import {", "a,", "} from 'm'"),
        ("export {", "a,", "} from 'm'"),
    ] {
        let source = format!("{before}{}{after}", unit.repeat(1000));
        assert!(under(2900, 2000, &source).contains(&605), "{before}{unit}{after}");
    }
}

#[test]
fn as_many_functions_as_the_limit_are_accepted_and_one_more_is_not() {
    let source = "function a() {} const b = { c() {}, get d() { return () => 1 } }";
    assert_eq!(under(100, 4, source), []);
    assert_eq!(under(100, 3, source), [606]);
    // The constructor of a class counts whether it is written or not, and so does what gives an instance its fields.
    for (source, n_functions) in [
        ("class A {}", 1),
        ("class A { constructor() {} }", 1),
        ("class A { static b = 1; get c() { return 1 } }", 3),
        ("class A { b; c; d() {} }", 3),
        ("class A { #b() {} constructor() {} }", 3),
    ] {
        assert_eq!(under(100, n_functions, source), [], "{source}");
        assert_eq!(under(100, n_functions - 1, source), [606], "{source}");
    }
}

#[test]
fn long_chains_of_any_link_take_time_and_stack_in_proportion() {
    let many = 120_000;
    assert_eq!(verdict(&format!("a{} = 1", "!".repeat(many)), Language::TypeScript), Ok(()));
    assert_eq!(verdict(&format!("a{}", "``".repeat(many / 2)), Language::JavaScript), Ok(()));
    assert_eq!(verdict(&format!("let a: b{}", ".c".repeat(many)), Language::TypeScript), Ok(()));
}
