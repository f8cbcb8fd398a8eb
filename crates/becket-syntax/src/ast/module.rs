//! The nodes of imports and exports.
//! Not here: statements and expressions (`ast.rs`), types (`ast/types.rs`).

use super::{Expr, Ident, Stmt, Text};
use crate::span::Span;

/// An import declaration.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The module's name.
    pub module: Text<'a>,
    /// Where the module's name is.
    pub module_span: Span,
    /// `import type …`: erased.
    pub is_type: bool,
    /// What is imported; empty for `import "module"`.
    pub specifiers: &'a [ImportSpecifier<'a>],
    /// `with { … }`: recognised to be refused.
    pub attributes: Option<Span>,
}

/// One imported name.
#[derive(Clone, Copy, Debug)]
pub struct ImportSpecifier<'a> {
    /// Where.
    pub span: Span,
    /// What of the module.
    pub imported: Imported<'a>,
    /// The name here.
    pub local: Ident,
    /// `import { type T }`: erased.
    pub is_type: bool,
}

/// What of a module is imported.
#[derive(Clone, Copy, Debug)]
pub enum Imported<'a> {
    /// `import local from`
    Default,
    /// `import * as local from`
    Namespace,
    /// `import { name as local } from`
    Name(ExportName<'a>),
}

/// A name that is exported or imported; may be a string.
#[derive(Clone, Copy, Debug)]
pub struct ExportName<'a> {
    /// Where.
    pub span: Span,
    /// The name's text; a string with a lone surrogate is an early error.
    pub text: &'a str,
}

/// An export declaration.
#[derive(Clone, Copy, Debug)]
pub enum Export<'a> {
    /// `export let a = 1`, `export function f() {}`, `export class C {}`, `export type T = …`
    Decl(&'a Stmt<'a>),
    /// `export default expr`
    DefaultExpr(&'a Expr<'a>),
    /// `export default function …` or `export default class …`
    DefaultDecl(&'a Stmt<'a>),
    /// `export { a as b }`, and `export { a as b } from "m"`, which is refused.
    Names {
        /// The names.
        specifiers: &'a [ExportSpecifier<'a>],
        /// The module they come from.
        from: Option<(Text<'a>, Span)>,
        /// `export type { … }`: erased.
        is_type: bool,
    },
    /// `export * from "m"`, `export * as n from "m"`: refused.
    All(Option<ExportName<'a>>, Text<'a>),
}

/// One `local as exported`.
#[derive(Clone, Copy, Debug)]
pub struct ExportSpecifier<'a> {
    /// Where.
    pub span: Span,
    /// The name here.
    pub local: ExportName<'a>,
    /// The name for others.
    pub exported: ExportName<'a>,
    /// `export { type T }`: erased.
    pub is_type: bool,
}
