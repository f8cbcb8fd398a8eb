//! Hooks in TypeScript: what types leave behind, and what is refused by name.

use becket_syntax::render::{Colour, render_all};
use becket_syntax::{Language, ParseOptions, parse_module};
use bumpalo::Bump;
use insta::assert_snapshot;

use super::billing;
use crate::{Options, check};

/// The diagnostics of a `.ts` hook that is granted `billing`.
fn rendered(source: &str) -> String {
    let arena = Bump::new();
    let options = ParseOptions { language: Language::TypeScript, ..ParseOptions::default() };
    let (module, mut diagnostics) = parse_module(&arena, source, &options);
    let api = billing();
    if !diagnostics.has_errors() {
        diagnostics
            .append(check(&module, source, &Options { api: Some(&api), allow: &["billing".into()], is_std: false }).1);
    }
    render_all(&diagnostics, source, "hook.ts", Colour::Plain)
}

#[test]
fn types_are_no_names_of_values() {
    assert_eq!(
        rendered(
            r#"
import { charge, type Receipt } from "billing";
import type { Receipt as R2 } from "billing";
interface Event { customer: string; cents: number; tags?: string[] }
type Result = { id: string } | null;
const pick = <T>(values: T[], at: number): T | undefined => values[at];
export default function (event: Event, retry?: boolean): Result {
    const tags = event.tags as string[];
    const receipt: Receipt = charge(event.customer, event.cents!);
    return pick<string>(tags, 0) === "x" ? { id: receipt.id } : null;
}
export type { Result };
"#
        ),
        ""
    );
}

#[test]
fn a_type_is_not_a_value() {
    assert_snapshot!(rendered(
        "interface Point { x: number }\nconst p = Point;\nexport { Point };\nconsole.log(p as Nothing);"
    ));
}
