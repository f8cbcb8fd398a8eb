//! What the grammar's actions call: they build nodes in the arena, give each its depth, and report what the grammar
//! itself cannot see. `action/` holds them by subject.
//! Not here: precedence (`operators.rs`), targets (`cover.rs`), and rules that need the surroundings of a node (`early.rs`).

mod expr;
mod function;
mod modifier;
mod module;
mod stmt;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};

use bumpalo::Bump;

use crate::ast::{Expr, ExprKind, Ident, Module, Name, Names, Stmt, StmtKind, TypeDecl};
use crate::codes::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::erase::Erasures;
use crate::list::List;
use crate::parse::{Language, ParseOptions};
use crate::span::Span;

pub(crate) use expr::{Chain, Cover};
pub(crate) use function::{ClassTail, FnHead, MemberDraft, Method, ParamDraft, Signature};
pub(crate) use module::ImportClause;
pub(crate) use stmt::{ForStart, Target};

/// Bytes of drafts for each byte of a source: most hooks take no more.
const DRAFTS_PER_BYTE: usize = 16;

/// An arena has room for what it is expected to hold, up to so many bytes.
const SMALL_ARENA_MAX: usize = 1 << 20;
/// A larger one has so many addresses, and takes memory as it grows. glibc keeps blocks of a size that was freed once, unless it
/// is larger than 32 MiB.
const LARGE_ARENA: usize = 33 << 20;

/// An empty arena that is expected to hold `n_bytes`.
pub fn arena_for(n_bytes: usize) -> Bump {
    let room = if n_bytes <= SMALL_ARENA_MAX { n_bytes } else { LARGE_ARENA };
    // Where there are not so many addresses, it grows as it needs to.
    Bump::try_with_capacity(room).unwrap_or_default()
}

/// How much work the patterns of a source may be, in the units of `becket_regex::check`.
const REGEX_COST_MAX: u64 = 4_000_000;

/// What one parse has at hand: the arena, the source, and what is collected on the way.
pub(crate) struct Ctx<'a> {
    pub arena: &'a Bump,
    /// What is no part of the tree: lists that grow, and what is copied from them.
    drafts: Bump,
    pub source: &'a str,
    pub depth_max: u16,
    nodes_max: u32,
    functions_max: u32,
    /// Whether the source is a `.ts` hook.
    pub is_typescript: bool,
    names: RefCell<Names<'a>>,
    diagnostics: RefCell<Diagnostics>,
    n_nodes: Cell<u32>,
    /// Where the token begins that was read last.
    pub at: Cell<u32>,
    n_functions: Cell<u32>,
    /// What reading the patterns of regular expressions was in work.
    regex_cost: Cell<u64>,
    is_over_limit: Cell<bool>,
    /// Starts of `{ a = 1 }` members in object literals, which are good only if the literal turns out to be a pattern.
    shorthand_defaults: RefCell<BTreeSet<u32>>,
    /// Commas after `...x`, by the end of `x`: good in a literal, not in a pattern.
    spread_commas: RefCell<BTreeMap<u32, u32>>,
    /// Starts of names in parentheses that became assignment targets: good there, not in parameters.
    parenthesised_targets: RefCell<BTreeSet<u32>>,
    /// Documentation comments, by the start of the token that follows.
    docs: RefCell<BTreeMap<u32, Span>>,
    /// Where the partner of a `(` is that was looked for, by its start.
    partners: RefCell<HashMap<u32, u32>>,
    /// How many more tokens may be looked at ahead of the parse.
    n_looks: Cell<u32>,
    /// What the text of functions does not show.
    pub erasures: RefCell<Erasures>,
    /// Where the first token of the source begins, once that was asked.
    pub first_token: OnceCell<u32>,
    /// Where `declare` stands, by the word behind it.
    pub ambient: RefCell<BTreeMap<u32, u32>>,
    /// Where `class` stands behind `abstract`.
    pub abstract_classes: RefCell<BTreeSet<u32>>,
}

impl<'a> Ctx<'a> {
    /// A new context for one source.
    pub fn new(arena: &'a Bump, source: &'a str, options: &ParseOptions) -> Self {
        Self {
            arena,
            drafts: arena_for(DRAFTS_PER_BYTE * source.len()),
            source,
            depth_max: options.depth_max,
            nodes_max: options.nodes_max,
            functions_max: options.functions_max,
            is_typescript: options.language == Language::TypeScript,
            names: RefCell::new(Names::for_source(source.len())),
            diagnostics: RefCell::default(),
            n_nodes: Cell::new(0),
            at: Cell::new(0),
            n_functions: Cell::new(0),
            regex_cost: Cell::new(0),
            is_over_limit: Cell::new(false),
            shorthand_defaults: RefCell::default(),
            spread_commas: RefCell::default(),
            parenthesised_targets: RefCell::default(),
            docs: RefCell::default(),
            partners: RefCell::default(),
            n_looks: Cell::new((source.len() as u32).saturating_mul(8).saturating_add(10_000)),
            erasures: RefCell::default(),
            first_token: OnceCell::new(),
            ambient: RefCell::default(),
            abstract_classes: RefCell::default(),
        }
    }

    /// Leaves a part of the source blank.
    pub fn erase(&self, span: Span) {
        self.erasures.borrow_mut().blank(span);
    }

    /// The statement that is left of a declaration from `lo` to `hi`, if `declare` stands before it.
    pub fn ambient_stmt(&self, lo: u32, hi: u32) -> Option<&Stmt<'a>> {
        let start = self.ambient.borrow().get(&lo).copied()?;
        self.erase_whole(Span::new(start, hi));
        Some(self.stmt(start, hi, 0, StmtKind::Types(self.alloc(TypeDecl::Declare))))
    }

    /// Reports the body, which begins at `span`, of what is only declared.
    pub fn report_ambient_body(&self, span: Span) {
        self.report(
            Diagnostic::error(Code::Unexpected, span, "what is declared only has no body").label("a body begins here"),
        );
    }

    /// The module of these statements at the end, and what was wrong.
    pub fn finish(self, body: &'a [Stmt<'a>]) -> (Module<'a>, Diagnostics) {
        for start in self.shorthand_defaults.borrow().iter() {
            let span = Span::new(*start, *start + 1);
            self.diagnostics.borrow_mut().push(
                Diagnostic::error(
                    Code::BadShorthandDefault,
                    span,
                    "`name = value` is not a property of an object literal",
                )
                .label("only a destructuring pattern has defaults")
                .help("write `name: value`"),
            );
        }
        let module = Module {
            body,
            names: self.names.into_inner(),
            n_nodes: self.n_nodes.get(),
            erased: self.arena.alloc_slice_copy(&self.erasures.into_inner().finish()),
            span: Span::new(0, self.source.len() as u32),
        };
        (module, self.diagnostics.into_inner())
    }

    /// Adds a diagnostic.
    pub fn report(&self, diagnostic: Diagnostic) {
        let mut diagnostics = self.diagnostics.borrow_mut();
        // A token may be read twice where types end; what is wrong with it is reported once.
        if !diagnostics.iter().any(|known| *known == diagnostic) {
            diagnostics.push(diagnostic);
        }
    }

    /// Adds a diagnostic if there is one.
    pub fn report_all(&self, diagnostic: Option<Diagnostic>) {
        if let Some(diagnostic) = diagnostic {
            self.report(diagnostic);
        }
    }

    /// How many errors were reported.
    pub fn n_errors(&self) -> u32 {
        self.diagnostics.borrow().n_errors()
    }

    /// Whether a limit was passed; the parse then stops.
    pub fn is_over_limit(&self) -> bool {
        self.is_over_limit.get()
    }

    /// Reports the first limit that is passed.
    fn report_over_limit(&self, diagnostic: Diagnostic) {
        if !self.is_over_limit.replace(true) {
            self.report(diagnostic.label("the limit is passed here"));
        }
    }

    /// Reports that the nesting at `span` is too deep.
    pub fn report_too_deep(&self, span: Span) {
        let headline = format!("nesting is deeper than {} levels", self.depth_max);
        self.report_over_limit(
            Diagnostic::error(Code::TooDeep, span, headline)
                .help("name the inner parts with `const` or move them into functions"),
        );
    }

    /// Counts a node of the tree.
    pub fn count_node(&self, span: Span) {
        let n_nodes = self.n_nodes.get() + 1;
        self.n_nodes.set(n_nodes);
        if n_nodes > self.nodes_max {
            let headline = format!("the source has more than {} nodes", self.nodes_max);
            self.report_over_limit(Diagnostic::error(Code::TooManyNodes, first_of(span), headline));
        }
    }

    /// Counts a function.
    pub fn count_function(&self, span: Span) {
        let n_functions = self.n_functions.get() + 1;
        self.n_functions.set(n_functions);
        if n_functions > self.functions_max {
            let headline = format!("the source has more than {} functions", self.functions_max);
            self.report_over_limit(Diagnostic::error(Code::TooManyFunctions, first_of(span), headline));
        }
    }

    /// Counts the work that reading a pattern was: a short one may name large sets of characters.
    pub fn count_regex(&self, cost: u64, span: Span) {
        let sum = self.regex_cost.get().saturating_add(cost);
        self.regex_cost.set(sum);
        if sum > REGEX_COST_MAX {
            let headline = "the regular expressions of the source are too large together";
            self.report_over_limit(Diagnostic::error(Code::RegexTooLarge, first_of(span), headline));
        }
    }

    /// The depth of a node whose parts are `below` deep.
    pub fn level(&self, below: u16, span: Span) -> u16 {
        let depth = below.saturating_add(1);
        if depth > self.depth_max {
            self.report_too_deep(first_of(span));
        }
        depth
    }

    pub fn alloc<T: Copy>(&self, value: T) -> &'a T {
        self.arena.alloc(value)
    }

    /// The same for what the tree has no reference to: it is given back when the parse is over.
    pub fn draft<T: Copy>(&self, value: T) -> &T {
        self.drafts.alloc(value)
    }

    /// The list with an item more, which counts as a node beside those that it is made of: it is copied.
    pub fn push<'c, T: Copy>(&'c self, list: List<'c, T>, item: T) -> List<'c, T> {
        self.count_node(Span::new(self.at.get(), self.at.get() + 1));
        list.push(&self.drafts, item)
    }

    /// The elements of a list, for a time.
    pub fn drafted<'c, T: Copy>(&'c self, list: List<'c, T>) -> &'c [T] {
        list.slice(&self.drafts, |item| item)
    }

    /// The slice of what a list refers to.
    pub fn slice<T: Copy>(&self, list: List<'_, &T>) -> &'a [T] {
        list.slice(self.arena, |item| *item)
    }

    /// The statements of a module, block or body.
    pub fn stmts(&self, list: List<'_, &Stmt<'a>>) -> &'a [Stmt<'a>] {
        let stmts = self.slice(list);
        if self.is_typescript {
            self.end_before_erased(stmts);
        }
        stmts
    }

    /// A new expression over parts that are `below` deep.
    pub fn expr(&self, lo: u32, hi: u32, below: u16, kind: ExprKind<'a>) -> &'a Expr<'a> {
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.arena.alloc(Expr { span, depth: self.level(below, span), is_parenthesised: false, kind })
    }

    /// The stand-in for an expression about which a diagnostic was made.
    pub fn error_expr(&self, span: Span) -> &'a Expr<'a> {
        self.expr(span.start, span.end, 0, ExprKind::Error)
    }

    pub fn intern(&self, text: &'a str) -> Name {
        self.names.borrow_mut().intern(text)
    }

    pub fn name_text(&self, name: Name) -> &'a str {
        self.names.borrow().text(name)
    }

    pub fn ident(&self, lo: u32, hi: u32, name: Name) -> Ident {
        Ident { name, span: Span::new(lo, hi) }
    }

    /// The name that is spelled by the source itself.
    pub fn word(&self, lo: u32, hi: u32) -> Ident {
        let span = Span::new(lo, hi);
        Ident { name: self.intern(span.text(self.source)), span }
    }

    /// A name that is bound here.
    pub fn binding(&self, ident: Ident) -> Ident {
        let text = self.name_text(ident.name);
        if matches!(text, "eval" | "arguments") {
            self.report(
                Diagnostic::error(
                    Code::EvalOrArguments,
                    ident.span,
                    format!("`{text}` cannot be the name of a binding"),
                )
                .label("reserved in modules")
                .help("choose another name"),
            );
        }
        ident
    }

    /// Remembers the documentation comment before a token.
    pub fn note_doc(&self, token_start: u32, comment: Span) {
        self.docs.borrow_mut().insert(token_start, comment);
    }

    /// The documentation comment before the token at `token_start`.
    pub fn doc_before(&self, token_start: u32) -> Option<Span> {
        self.docs.borrow().get(&token_start).copied()
    }

    /// Pays for looking at one token ahead of the parse; false when the budget is used up.
    pub fn take_look(&self) -> bool {
        let n_looks = self.n_looks.get();
        self.n_looks.set(n_looks.saturating_sub(1));
        n_looks > 0
    }

    /// Where the partner of the bracket at `open` was found; 0 if it has none.
    pub fn partner(&self, open: u32) -> Option<u32> {
        self.partners.borrow().get(&open).copied()
    }

    /// Remembers the partner of a bracket, 0 for none.
    pub fn note_partner(&self, open: u32, close: u32) {
        self.partners.borrow_mut().insert(open, close);
    }

    /// The source between two places.
    pub fn text(&self, lo: u32, hi: u32) -> &'a str {
        self.source.get(lo as usize..hi as usize).unwrap_or("")
    }

    pub fn has_newline(&self, lo: u32, hi: u32) -> bool {
        self.text(lo, hi).contains(['\n', '\r', '\u{2028}', '\u{2029}'])
    }
}

/// The first byte of a span: where a limit is passed, not all that lies behind it.
fn first_of(span: Span) -> Span {
    Span::new(span.start, span.end.min(span.start + 1))
}
