//! Source to blob: the passes in their order, and what they say when they refuse.
//! Not here: any rule of the language (the passes' own crates), and loading (`host.rs`).

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use becket_bytecode::blob;
use becket_bytecode::module::Module;
use becket_check::capability::Api;
use becket_check::checked::{BindingKind, Checked, Use};
use becket_check::infer::{Kind, kind_of_expr, type_of_expr};
use becket_syntax::ast::{Expr, ExprKind, StmtKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::{Diagnostic, Diagnostics};
use becket_syntax::render::{Colour, render, render_all};
use becket_syntax::source::decode;
use becket_syntax::span::Span;
use becket_syntax::{Language, ParseOptions, arena_for, parse_module, retell};
use becket_vm::limits::Limits;

use crate::error::Error;
use crate::hook::Hook;
use crate::host::Host;

/// Compiles a hook that imports nothing, with the default limits.
///
/// # Errors
/// [`Error::is_rejected`] with all diagnostics if the hook is refused.
///
/// # Examples
/// ```
/// let hook = becket::compile("export default (event) => event.total * 2")?;
/// assert_eq!(hook.run(&serde_json::json!({ "total": 21 }))?, 42);
/// # Ok::<(), becket::Error>(())
/// ```
pub fn compile(source: &str) -> Result<Hook, Error> {
    Host::new().compile("hook.js", source)
}

/// A refused source, with what is wrong with it.
#[derive(Clone, Debug)]
pub struct Rejection {
    /// The file that was named.
    pub path: String,
    /// Its text; U+FFFD stands for what is not UTF-8.
    pub source: String,
    /// What is wrong, in order of place.
    pub diagnostics: Diagnostics,
}

impl Rejection {
    /// The diagnostics as text, with the lines of the source that they are about.
    pub fn render(&self, colour: Colour) -> String {
        render_all(&self.diagnostics, &self.source, &self.path, colour)
    }

    /// One diagnostic as text, with the lines of the source that it is about.
    pub fn render_one(&self, diagnostic: &Diagnostic, colour: Colour) -> String {
        render(diagnostic, &self.source, &self.path, colour)
    }

    /// Line and column of a byte offset of the source, both from 1; the column counts characters.
    pub fn position(&self, offset: u32) -> (usize, usize) {
        let before = self.source.get(..offset as usize).unwrap_or(&self.source);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(start..).map_or(0, |line| line.chars().count()) + 1;
        (before.matches('\n').count() + 1, column)
    }
}

/// What a source is compiled against.
pub(crate) struct Settings<'s> {
    pub(crate) api: &'s Api,
    pub(crate) allow: &'s [String],
    pub(crate) limits: &'s Limits,
}

/// A compiled source.
pub(crate) struct Compiled {
    pub(crate) module: Module,
    /// Its blob.
    pub(crate) bytes: Vec<u8>,
    /// Where its source is in the blob.
    pub(crate) source: Option<Range<usize>>,
}

/// The module of a source, and the warnings.
pub(crate) fn to_module(path: &str, bytes: &[u8], settings: &Settings<'_>) -> Result<(Compiled, Rejection), Rejection> {
    let (mut module, mut rejection) = with_checked(path, bytes, settings, |checked| {
        // Stack traces name the file and not the folder, which is the host's own business.
        let file_name = Path::new(path).file_name().map_or(Cow::Borrowed("hook.js"), |name| name.to_string_lossy());
        let constants_max = usize::try_from(settings.limits.constants_max).unwrap_or(usize::MAX);
        let options = becket_compile::Options { file_name: &file_name, keeps_source: true, constants_max };
        let module = becket_compile::compile(checked, &options);
        if module.n_constants() > constants_max {
            let headline = format!("the hook has more than {constants_max} different strings and numbers");
            let diagnostic = Diagnostic::error(Code::TooManyConstants, Span::new(0, 0), headline);
            return Err(diagnostic.label("the whole file, names included"));
        }
        Ok(module)
    })?;
    // The tree is gone: its memory and that of the blob are not needed together.
    let bytes = blob::encode(&module);
    // What is compiled here must be loaded again under these limits.
    let (n_bytes, max) = (bytes.len() + module.list_bytes(), blob::memory_max(settings.limits.source_bytes_max));
    if n_bytes > max {
        let headline = format!("the compiled hook takes {n_bytes} bytes of memory, more than {max}");
        let diagnostic = Diagnostic::error(Code::SourceTooLong, Span::new(0, 0), headline);
        rejection.diagnostics.push(diagnostic.label("the whole file"));
        return Err(rejection);
    }
    let source = module.source.take().and_then(|_| blob::source_at(&bytes));
    Ok((Compiled { module, bytes, source }, rejection))
}

/// The type of the expression that a source ends with, as far as the checker is certain of it.
pub(crate) fn type_at_end(path: &str, bytes: &[u8], settings: &Settings<'_>) -> Result<String, Rejection> {
    let ty = with_checked(path, bytes, settings, |checked| {
        let last = checked.module.body.last().map(|stmt| stmt.kind);
        Ok(match last {
            Some(StmtKind::Expr(expr)) if is_function(checked, expr) => "Function".to_owned(),
            Some(StmtKind::Expr(expr)) => type_of_expr(checked, expr).to_string(),
            _ => "undefined".to_owned(),
        })
    });
    ty.map(|(ty, _)| ty)
}

/// Whether an expression certainly gives a function, which is no type of data.
fn is_function(checked: &Checked<'_>, expr: &Expr<'_>) -> bool {
    let is_declared = match (expr.kind, checked.use_at(expr.span.start)) {
        (ExprKind::Name(_), Some(Use::Binding { id, .. })) => {
            let binding = checked.binding(id);
            binding.kind == BindingKind::Function && !binding.is_reassigned
        }
        _ => false,
    };
    is_declared || kind_of_expr(checked, expr) == Some(Kind::Function)
}

/// What the tree of a hook takes for each byte of its source, at most for most of them: memory that is asked for at once.
const ARENA_PER_BYTE: usize = 32;

/// What `make` makes of a source that is accepted so far, and the warnings.
fn with_checked<T>(
    path: &str,
    bytes: &[u8],
    settings: &Settings<'_>,
    make: impl FnOnce(&Checked<'_>) -> Result<T, Diagnostic>,
) -> Result<(T, Rejection), Rejection> {
    let rejection =
        |source: &str, diagnostics| Rejection { path: path.to_owned(), source: source.to_owned(), diagnostics };
    let source = decode(bytes).map_err(|diagnostic| rejection(&String::from_utf8_lossy(bytes), one(diagnostic)))?;
    let arena = arena_for(ARENA_PER_BYTE * source.len());
    let at_most = |max: u64| u32::try_from(max).unwrap_or(u32::MAX);
    let options = ParseOptions {
        language: language(path),
        source_bytes_max: at_most(settings.limits.source_bytes_max),
        nodes_max: at_most(settings.limits.nodes_max),
        functions_max: at_most(settings.limits.functions_max),
        ..ParseOptions::default()
    };
    let (tree, mut diagnostics) = parse_module(&arena, source, &options);
    if diagnostics.has_errors() {
        drop(arena);
        return Err(rejection(source, retell(source, &options, diagnostics)));
    }
    let options = becket_check::Options { api: Some(settings.api), allow: settings.allow, is_std: false };
    let (checked, found) = becket_check::check(&tree, source, &options);
    diagnostics.append(found);
    let Some(checked) = checked else { return Err(rejection(source, diagnostics)) };
    match make(&checked) {
        Ok(made) => Ok((made, rejection(source, diagnostics))),
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            Err(rejection(source, diagnostics))
        }
    }
}

/// What a file of this name is read as.
pub(crate) fn language(path: &str) -> Language {
    let is_typescript = Path::new(path).extension().is_some_and(|extension| extension == "ts" || extension == "mts");
    if is_typescript { Language::TypeScript } else { Language::JavaScript }
}

pub(crate) fn one(diagnostic: Diagnostic) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(diagnostic);
    diagnostics
}
