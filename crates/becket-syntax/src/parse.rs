//! The entrance: source text to the tree of a hook. Only this file names the generated parsers.
//! Not here: the driver that feeds it (`driver.rs`), and early errors that are a walk over the tree (`early.rs`).

use bumpalo::Bump;

use crate::action::Ctx;
use crate::ast::{Module, Names};
use crate::codes::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::driver::Driver;
use crate::early;
use crate::source;
use crate::span::Span;

#[allow(warnings, clippy::all, clippy::pedantic, clippy::restriction)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/becket.rs"));
}

#[allow(warnings, clippy::all, clippy::pedantic, clippy::restriction)]
mod generated_types {
    include!(concat!(env!("OUT_DIR"), "/declarations.rs"));
}

/// The tables of the grammar of types and declarations.
pub(crate) type TypeTables<'a, 'c> = generated_types::__parse__Start::__StateMachine<'a, 'c>;

pub(crate) fn type_tables<'a, 'c>(ctx: &'c Ctx<'a>) -> TypeTables<'a, 'c> {
    generated_types::__parse__Start::__machine(ctx)
}

/// The tables of the grammar of hooks.
pub(crate) type HookTables<'a, 'c> = generated::__parse__Module::__StateMachine<'a, 'c>;

/// The language of a source.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Language {
    /// `.js`, `.mjs`
    #[default]
    JavaScript,
    /// `.ts`: types are parsed and erased.
    TypeScript,
}

/// How to parse.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseOptions {
    /// The language of the source.
    pub language: Language,
    /// Levels of nesting that a hook may have.
    pub depth_max: u16,
    /// Bytes that a source may have.
    pub source_bytes_max: u32,
    /// Nodes that its tree may have.
    pub nodes_max: u32,
    /// Functions that it may have.
    pub functions_max: u32,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self {
            language: Language::JavaScript,
            depth_max: 256,
            source_bytes_max: 1 << 20,
            nodes_max: 250_000,
            functions_max: 20_000,
        }
    }
}

/// The tree of a hook, and what is wrong with it. With errors the tree is what could be read.
///
/// Of errors that may be those of a `.ts` hook with the name of a `.js` hook, [`retell`] says more.
pub fn parse_module<'a>(arena: &'a Bump, source: &'a str, options: &ParseOptions) -> (Module<'a>, Diagnostics) {
    let span = Span::new(0, source.len() as u32);
    if source.len() as u64 > u64::from(options.source_bytes_max) {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(source::too_long(options.source_bytes_max));
        return (Module { body: &[], names: Names::default(), n_nodes: 0, erased: &[], span }, diagnostics);
    }
    let ctx = Ctx::new(arena, source, options);
    source::check_characters(&ctx);
    let driver = Driver::new(&ctx, generated::__parse__Module::__machine(&ctx));
    let body = driver.run();
    let (module, mut diagnostics) = ctx.finish(body);
    early::check(&module, &mut diagnostics);
    diagnostics.sort();
    (module, diagnostics)
}

/// What [`parse_module`] found; where a `.js` hook has errors and would have none as a `.ts` hook, one diagnostic that says so.
///
/// The source is read again: drop the tree with the errors first, or both are in memory.
pub fn retell(source: &str, options: &ParseOptions, found: Diagnostics) -> Diagnostics {
    let retold = match options.language {
        Language::JavaScript => typescript_in_javascript(source, options, &found),
        Language::TypeScript => None,
    };
    retold.unwrap_or(found)
}

fn typescript_in_javascript(source: &str, options: &ParseOptions, found: &Diagnostics) -> Option<Diagnostics> {
    let first = found.iter().find(|it| matches!(it.code.number(), 100..200))?;
    let arena = Bump::new();
    let options = ParseOptions { language: Language::TypeScript, ..*options };
    let (_, as_typescript) = parse_module(&arena, source, &options);
    if as_typescript.has_errors() {
        return None;
    }
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(
        Diagnostic::error(
            Code::TypesInJavaScript,
            first.span,
            "the hook has type annotations, but is not a `.ts` hook",
        )
        .label("JavaScript has no such syntax")
        .help("name the file `.ts`, or remove the types"),
    );
    Some(diagnostics)
}
