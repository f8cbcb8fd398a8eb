//! Actions for imports and exports.
//! Not here: whether a module or an exported name exists, which the checker knows.

use super::Ctx;
use crate::ast::{
    Export, ExportName, ExportSpecifier, Ident, Import, ImportSpecifier, Imported, Stmt, StmtKind, Text, TypeDecl,
};
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::list::List;
use crate::span::Span;

/// What stands between `import` and `from`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ImportClause<'a, 'c> {
    pub default: Option<&'c ImportSpecifier<'a>>,
    pub rest: List<'c, &'c ImportSpecifier<'a>>,
}

impl<'a> Ctx<'a> {
    pub fn import_clause<'c>(
        &'c self,
        default: Option<&'c ImportSpecifier<'a>>,
        rest: List<'c, &'c ImportSpecifier<'a>>,
    ) -> &'c ImportClause<'a, 'c> {
        self.draft(ImportClause { default, rest })
    }

    pub fn import(
        &self,
        lo: u32,
        hi: u32,
        is_type: bool,
        clause: &ImportClause<'a, '_>,
        module: &Text<'a>,
        module_span: Span,
        attributes: Option<Span>,
    ) -> &Stmt<'a> {
        let rest = self.slice(clause.rest);
        let specifiers = match clause.default {
            None => rest,
            Some(default) => {
                let all: Vec<_> = std::iter::once(*default).chain(rest.iter().copied()).collect();
                self.arena.alloc_slice_copy(&all)
            }
        };
        self.check_type_twice(is_type, specifiers.iter().filter(|it| it.is_type).map(|it| it.span));
        let import = Import { module: *module, module_span, is_type, specifiers, attributes };
        self.stmt(lo, hi, 0, StmtKind::Import(self.alloc(import)))
    }

    /// `import type { type T }`
    fn check_type_twice(&self, is_type: bool, marked: impl Iterator<Item = Span>) {
        if let Some(span) = marked.into_iter().next().filter(|_| is_type) {
            self.report(
                Diagnostic::error(Code::Unexpected, span, "`type` is there twice")
                    .label("all that is named here is a type already")
                    .help("remove this `type`"),
            );
        }
    }

    pub fn import_specifier(
        &self,
        lo: u32,
        hi: u32,
        is_type: bool,
        imported: Imported<'a>,
        local: Ident,
    ) -> &ImportSpecifier<'a> {
        let (span, local) = (Span::new(lo, hi), self.binding(local));
        self.count_node(span);
        self.draft(ImportSpecifier { span, imported, local, is_type })
    }

    pub fn export(&self, lo: u32, hi: u32, export: Export<'a>) -> &Stmt<'a> {
        let below = match export {
            Export::Decl(stmt) | Export::DefaultDecl(stmt) => stmt.depth,
            Export::DefaultExpr(expr) => expr.depth,
            Export::Names { .. } | Export::All(..) => 0,
        };
        self.stmt(lo, hi, below, StmtKind::Export(self.alloc(export)))
    }

    /// `export type * from "m"`
    pub fn erased_export(&self, lo: u32, hi: u32) -> &Stmt<'a> {
        self.stmt(lo, hi, 0, StmtKind::Types(self.alloc(TypeDecl::Declare)))
    }

    pub fn export_names(
        &self,
        lo: u32,
        hi: u32,
        is_type: bool,
        list: List<'_, &ExportSpecifier<'a>>,
        from: Option<(Text<'a>, Span)>,
    ) -> &Stmt<'a> {
        let specifiers = self.slice(list);
        self.check_type_twice(is_type, specifiers.iter().filter(|it| it.is_type).map(|it| it.span));
        if from.is_none() {
            specifiers.iter().for_each(|specifier| self.check_local(&specifier.local));
        }
        self.export(lo, hi, Export::Names { specifiers, from, is_type })
    }

    /// Without `from`, what is exported is a binding of this module.
    fn check_local(&self, local: &ExportName<'a>) {
        let written = local.span.text(self.source);
        let is_string = written.starts_with(['"', '\'']);
        if is_string || crate::lexer::is_reserved(local.text) {
            self.report(
                Diagnostic::error(
                    Code::ReservedName,
                    local.span,
                    format!("{} is no name of a binding", shown(written)),
                )
                .label("only a binding of this module can be exported without `from`"),
            );
        }
    }

    pub fn export_specifier(
        &self,
        lo: u32,
        hi: u32,
        is_type: bool,
        local: &ExportName<'a>,
        exported: &ExportName<'a>,
    ) -> &ExportSpecifier<'a> {
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.draft(ExportSpecifier { span, local: *local, exported: *exported, is_type })
    }

    pub fn export_ident(&self, ident: Ident) -> &ExportName<'a> {
        self.export_name(ident.span, self.name_text(ident.name))
    }

    fn export_name(&self, span: Span, text: &'a str) -> &ExportName<'a> {
        self.count_node(span);
        self.draft(ExportName { span, text })
    }

    pub fn export_string(&self, lo: u32, hi: u32, text: &Text<'a>) -> &ExportName<'a> {
        let span = Span::new(lo, hi);
        let text = match *text {
            Text::Utf8(text) => text,
            Text::Utf16(_) => {
                self.report(
                    Diagnostic::error(Code::LoneSurrogateName, span, "the name has half of a surrogate pair")
                        .label("not a text that UTF-8 can hold"),
                );
                ""
            }
        };
        self.export_name(span, text)
    }
}

fn shown(written: &str) -> String {
    if written.starts_with(['"', '\'']) { written.to_owned() } else { format!("`{written}`") }
}
