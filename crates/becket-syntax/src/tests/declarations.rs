//! Declaration files: what they hold, their tags, and what is refused.

use std::fmt::Write;

use bumpalo::Bump;
use insta::assert_snapshot;

use crate::declaration::{Declarations, DeclaredItem, DeclaredKind, Tag, TagKind};
use crate::parse_declarations;
use crate::print_types::{type_text, write_function};
use crate::render::{Colour, render_all};

/// The declarations as text, or the diagnostics.
fn declared(source: &str) -> String {
    let arena = Bump::new();
    let (declarations, diagnostics) = parse_declarations(&arena, source);
    if !diagnostics.is_empty() {
        return render_all(&diagnostics, source, "api.d.ts", Colour::Plain);
    }
    let mut out = String::new();
    for module in declarations.modules {
        let _ = writeln!(out, "module {:?}{}", module.name, tags(module.tags));
        module.items.iter().for_each(|it| item(&mut out, "  ", it, &declarations));
    }
    declarations.items.iter().for_each(|it| item(&mut out, "", it, &declarations));
    out
}

fn item(out: &mut String, indent: &str, item: &DeclaredItem<'_>, all: &Declarations<'_>) {
    let export = if item.is_exported { "export " } else { "" };
    let _ = write!(out, "{indent}{export}{} ", all.names.text(item.name.name));
    match item.kind {
        DeclaredKind::Function(function) => write_function(out, function, ": ", &all.names),
        DeclaredKind::Const(ty) => out.push_str(&type_text(ty, &all.names)),
        DeclaredKind::Interface(interface) => {
            for parent in interface.extends {
                let _ = write!(out, "extends {} ", type_text(parent, &all.names));
            }
            let ty =
                crate::ast::Type { span: item.span, depth: 0, kind: crate::ast::TypeKind::Object(interface.members) };
            out.push_str(&type_text(&ty, &all.names));
            interface.members.iter().filter(|it| !it.tags.is_empty()).for_each(|it| {
                let _ = write!(out, "{}", tags(it.tags));
            });
        }
        DeclaredKind::Alias(alias) => {
            let _ = write!(out, "= {}", type_text(alias.ty, &all.names));
        }
    }
    let _ = writeln!(out, "{}", tags(item.tags));
}

fn tags(tags: &[Tag<'_>]) -> String {
    tags.iter()
        .map(|tag| match tag.kind {
            TagKind::Other(name, text) => format!(" @{name}({text})"),
            kind => format!(" {kind:?}"),
        })
        .collect()
}

#[test]
fn a_capability_module_with_its_tags() {
    let source = r#"
/** @capability payments */
declare module "billing" {
  /** Charges a customer. @effect write @undo refund */
  export function charge(customer: string, cents: number): Promise<Receipt>;
  /**
   * Gives it back. See {@link charge} and a@b.c.
   * @effect write
   * @approval always
   * @limit 10/min
   * @cost 1_000
   * @sink
   * @param receipt what `charge` gave
   */
  export function refund(receipt: Receipt, reason?: "wrong" | "late", ...more: string[]): void
  export interface Receipt extends Base { id: string; readonly cents: number; note?: string | null
    /** @label confidential */ email: string, paid(at: Date): boolean; [key: string]: unknown }
  export const VERSION: "1.0";
  export type Currency = "EUR" | "USD";
}
"#;
    assert_snapshot!(declared(source), @r#"
    module "billing" Capability("payments")
      export charge (customer: string, cents: number): Promise<Receipt> Effect(Write) Undo("refund")
      export refund (receipt: Receipt, reason?: ("wrong" | "late"), ...more: (string)[]): void Effect(Write) Approval(Always) Limit(10, Minute) Cost(1000) Sink @param(receipt what `charge` gave)
      export Receipt extends Base { id: string; readonly cents: number; note?: (string | null); email: string; paid(at: Date): boolean; [key]: unknown } Label("confidential")
      export VERSION "1.0"
      export Currency = ("EUR" | "USD")
    "#);
}

#[test]
fn types_of_every_form() {
    let source = r#"
type A = { a: number }[] | [x: string, y?: number, ...rest: boolean[]] & B.C<D, E<F>>;
type Fn = <T extends object>(this: Window, a: T, b?: (c: number) => void) => asserts a is string
type Cond<T> = T extends (infer U)[] ? U : never
type Mapped = { readonly [K in keyof T as `x${K}`]?: T[K] }
type Ops = keyof typeof x | unique symbol | readonly string[] | -1 | 1n | import("y").Z<1>
interface Call { (a: number): string; new (b: string): Call; get size(): number; set size(v: number); delete(): void; [Symbol.iterator](): any; readonly: boolean }
interface Empty {}
declare function f(x: A): x is B
export default interface Event { type: "push" }
declare const on: boolean
"#;
    assert_snapshot!(declared(source), @r#"
    A = (({ a: number })[] | ([string, number, (boolean)[]] & B.C<D, E<F>>))
    Fn = <T>(this: Window, a: T, b?: (c: number) => void) => void
    Cond = (other)
    Mapped = (other)
    Ops = ((other) | (other) | (string)[] | -1 | (other) | (other))
    Call { (a: number): string; (b: string): Call; size: number; size: number; delete(): void; [Symbol.iterator](): any; readonly: boolean }
    Empty { }
    f (x: A): boolean
    export Event { type: "push" }
    on boolean
    "#);
}

#[test]
fn a_tag_that_is_not_well_formed_is_shown() {
    assert_snapshot!(declared("/** @effect writes */ declare function f(): void;"), @r"
    error[B0146]: `@effect` is not well formed
     --> api.d.ts:1:5
      |
    1 | /** @effect writes */ declare function f(): void;
      |     ^^^^^^^^^^^^^^ `writes` is not what it takes
      |
      = help: write `@effect pure|read|write`
    ");
    assert_snapshot!(declared("/** @limit 10 */ declare function f(): void;"), @r"
    error[B0146]: `@limit` is not well formed
     --> api.d.ts:1:5
      |
    1 | /** @limit 10 */ declare function f(): void;
      |     ^^^^^^^^^ `10` is not what it takes
      |
      = help: write `@limit COUNT/s|min|hour|day`
    ");
    assert_snapshot!(declared("/** @undo */ declare function f(): void;"), @r"
    error[B0146]: `@undo` is not well formed
     --> api.d.ts:1:5
      |
    1 | /** @undo */ declare function f(): void;
      |     ^^^^^ something is missing after it
      |
      = help: write `@undo FUNCTION`
    ");
}

#[test]
fn what_declarations_do_not_have_is_refused() {
    assert_snapshot!(declared("declare module \"m\" { export class C {} }"), @r#"
    error[B0145]: `class` begins no declaration
     --> api.d.ts:1:29
      |
    1 | declare module "m" { export class C {} }
      |                             ^^^^^ declarations have functions, constants, interfaces and types
    "#);
    assert_snapshot!(declared("export function f(a: ): void"), @r"
    error[B0145]: a type is missing before `)`
     --> api.d.ts:1:22
      |
    1 | export function f(a: ): void
      |                      ^ unexpected here
    ");
    assert_snapshot!(declared("declare module \"m\" { export function f(): void"), @r#"
    error[B0145]: the file ends before the declaration is complete
     --> api.d.ts:1:47
      |
    1 | declare module "m" { export function f(): void
      |                                               ^ unexpected here
    "#);
}

#[test]
fn declarations_never_nest_too_deep() {
    let deep = format!("type A = {}1{};", "[".repeat(100_000), "]".repeat(100_000));
    assert!(declared(&deep).starts_with("error[B0602]: nesting is deeper than 256 levels"));
    let chain = format!("type A = {};", vec!["(a: 1) => "; 20_000].concat() + "1");
    assert!(declared(&chain).starts_with("error[B0602]"), "{}", declared(&chain).get(..100).unwrap_or(""));
    let wide = format!("type A = {};", vec!["\"x\""; 20_000].join(" | "));
    assert!(declared(&wide).starts_with("A = (\"x\" | "));
}
