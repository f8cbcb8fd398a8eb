//! Declarations of capability modules: what hooks may call, and what is refused before any hook is checked.

use std::fmt::Write as _;

use insta::assert_snapshot;

use super::api_of;

/// The model of what a file declares, and what is wrong with it.
fn declared(text: &str) -> String {
    let (api, problems) = api_of(text);
    let mut out = String::new();
    for module in &api.modules {
        let _ = writeln!(out, "{} ({}) {}", module.name, module.capability, module.types.join(" "));
        for function in &module.functions {
            let it = &function.signature;
            let params: Vec<String> = it
                .params
                .iter()
                .map(|param| {
                    let dots = if param.is_rest { "..." } else { "" };
                    format!("{dots}{}{}: {}", param.name, if param.is_optional { "?" } else { "" }, param.ty)
                })
                .collect();
            let _ = writeln!(out, "  {}({}): {}", function.name, params.join(", "), it.returns);
            let _ = writeln!(
                out,
                "    {} {:?} async {} undo {:?} approval {:?} label {:?} sink {} cost {:?} limit {:?}",
                it.capability, it.effect, it.is_async, it.undo, it.approval, it.label, it.is_sink, it.cost, it.limit
            );
        }
    }
    out + &problems
}

#[test]
fn functions_have_types_and_tags() {
    assert_snapshot!(declared(
        r#"
/** @capability payments */
declare module "billing" {
  interface Receipt { readonly id: string; lines: Line[]; paid?: boolean }
  type Line = { text: string; cents: number };
  /**
   * Charges a customer.
   * @effect write
   * @undo refund
   * @approval once
   * @cost 50
   * @limit 10/min
   */
  export function charge(customer: string, cents: number, ...notes: string[]): Promise<Receipt>;
  /** @effect read @label confidential */
  export function find(id: string, how?: "fast" | "exact"): Receipt | null;
  /** @sink @capability refunds */
  export function refund(receipt: Partial<Receipt>): void;
}
"#
    ));
}

#[test]
fn types_are_resolved_where_they_are_declared() {
    assert_snapshot!(declared(
        r#"
interface Base { id: number }
type Pair<A, B> = [A, B];
declare module "m" {
  interface Thing extends Base { tags: Record<string, string[]>; parent?: Thing }
  export function f<T>(a: Pair<string, number>, b: Base & { x: T }, c: { [key: string]: boolean }, d: keyof Base): Thing;
  export function g(a: unknown, b: 1 | true | "x" | null, c: Array<object>): void;
}
"#
    ));
}

#[test]
fn what_cannot_cross_is_refused() {
    assert_snapshot!(declared(
        r#"declare module "m" {
  export const limit: number;
  export function each(f: (x: number) => void): void;
  export function big(n: bigint, o: { m(): void }): Promise<Promise<string>>;
  export function typo(s: strng): Reciept;
  interface Receipt { id: string }
  /** @undo refnd */
  export function charge(): void;
  export function refund(): void;
  export function refund(): void;
}
declare module "m" {}
"#
    ));
}

#[test]
fn types_that_multiply_are_cut_short() {
    let mut text = String::from("declare module \"m\" {\n  type T0 = string;\n");
    for i in 1..60 {
        let _ = writeln!(text, "  type T{i} = [T{}, T{}];", i - 1, i - 1);
    }
    text.push_str("  export function f(x: T59): void;\n}\n");
    let (api, problems) = api_of(&text);
    assert_eq!(problems, "");
    let shown = api.modules[0].functions[0].signature.params[0].ty.to_string();
    assert!(shown.len() < 100_000, "{}", shown.len());
}
