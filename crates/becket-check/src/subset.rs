//! What is JavaScript and Becket does not run: constructs, each with its own code.
//! Not here: builtins (`family.rs`), globals (`global.rs`), members (`member.rs`).

use becket_syntax::ast::{self, StmtKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::checked::{FunctionId, Use};
use crate::resolve::Resolver;

/// How many parameters a function may have.
const PARAMS_MAX: usize = 200;

impl<'a> Resolver<'a, '_> {
    /// Statements that are refused as such.
    pub(crate) fn refuse_stmt(&mut self, stmt: &ast::Stmt<'a>) {
        // The parser has reported what TypeScript adds and cannot be erased.
        if let StmtKind::With(..) = stmt.kind {
            let span = Span::new(stmt.span.start, stmt.span.end.min(stmt.span.start + 4));
            let diagnostic = Diagnostic::error(Code::With, span, "Becket does not run `with`")
                .help("name the object: `const { a, b } = object;`");
            self.error(diagnostic);
        }
    }

    /// Functions of a form that is refused, or too large.
    pub(crate) fn refuse_function(&mut self, function: &ast::Function<'a>) {
        if let Some(extra) = function.params.get(PARAMS_MAX) {
            let diagnostic = Diagnostic::error(Code::TooManyParams, extra.span, "a function has too many parameters")
                .label(format!("the parameter after the first {PARAMS_MAX}"))
                .help("take one object, or the rest as an array: `...rest`");
            self.error(diagnostic);
        }
    }

    /// `await`: at the top level it makes the whole module wait.
    pub(crate) fn note_await(&mut self) {
        self.awaits_at_top |= self.function == FunctionId::TOP;
    }

    pub(crate) fn refuse_import_meta(&mut self, span: Span) {
        let diagnostic = Diagnostic::error(Code::ImportMeta, span, "Becket does not run `import.meta`")
            .label("a hook does not know where it is stored");
        self.error(diagnostic);
    }

    pub(crate) fn refuse_import_call(&mut self, span: Span) {
        let diagnostic = Diagnostic::error(
            Code::ImportCall,
            Span::new(span.start, span.start + 6),
            "Becket does not run `import(…)`",
        )
        .label("what a hook needs is known before it runs")
        .help("write `import { name } from \"module\";` at the top");
        self.error(diagnostic);
    }

    /// Names whose value cannot be held: they are only good for what stands after them.
    pub(crate) fn refuse_bare(&mut self, it: Use, name: ast::Name, span: Span) {
        let text = self.text(name);
        match it {
            Use::Namespace => {
                let diagnostic =
                    Diagnostic::error(Code::NamespaceUse, span, format!("`{text}` is used without a member"))
                        .label("a namespace is not a value in Becket")
                        .help(format!("write `{text}.name`, or import the functions by name"));
                self.error(diagnostic);
            }
            Use::Builtin(id) if crate::import::is_builtin_module(id) => self.refuse_bare(Use::Namespace, name, span),
            Use::StdForm(_) => {
                self.error(Diagnostic::error(Code::UnknownName, span, format!("`{text}` is only a form of call")));
            }
            Use::Binding { .. }
            | Use::Builtin(_)
            | Use::Undefined
            | Use::NaN
            | Use::Infinity
            | Use::Import(_)
            | Use::Arguments
            | Use::Private(_)
            | Use::Super(_)
            | Use::Intrinsic(_) => {}
        }
    }
}
