//! What messages call something that should be iterable. V8 knows where it was when it asked for the iterator and looks for what
//! stands there: that may be the iterable, a call inside it, or nothing. A call that fails at the place of an iterable is taken
//! for one, too.
//! Not here: how expressions are printed (`note.rs`), and which place was last (`last.rs`).

use becket_bytecode::module::UNPLACED;
use becket_syntax::ast::{self, ExprKind, LinkKind};
use becket_syntax::span::Span;

use super::last::{Found, Last, last, last_after_statement};
use super::{Callee, Calls, chain_position, is_nary, position};
use crate::chain::{is_optional, split_last};
use crate::function::Emitter;
use crate::pattern::Whole;

/// What asks for an iterator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Asker {
    /// A loop, `...`, a pattern.
    Iterable,
    /// `for await`
    AsyncLoop,
    /// `yield*`
    Delegate,
    /// `yield*` in an async generator.
    AsyncDelegate,
}

impl Asker {
    fn word(self) -> &'static str {
        match self {
            Self::Iterable | Self::Delegate => "iterable",
            Self::AsyncLoop | Self::AsyncDelegate => "async iterable",
        }
    }

    /// How calls are printed in what it asks.
    fn calls(self) -> Calls {
        match self {
            Self::Iterable | Self::Delegate => Calls::Hidden,
            Self::AsyncLoop | Self::AsyncDelegate => Calls::Shown,
        }
    }
}

const DELEGATED: &str = "yield* (intermediate value)";
const CALLED: &str = " is not a function or its return value";

/// A call at a place.
#[derive(Clone, Copy, Debug)]
enum Call<'a> {
    Plain(&'a ast::Expr<'a>, &'a [ast::Link<'a>]),
    New(&'a ast::Expr<'a>),
}

/// Where V8 says that the whole of an expression is, if it can find it there.
fn whole_position(names: &ast::Names<'_>, expr: &ast::Expr<'_>) -> Option<u32> {
    match expr.kind {
        ExprKind::Typed(inner, _) => whole_position(names, inner),
        ExprKind::Sequence([_, end]) => whole_position(names, end),
        ExprKind::Logical(ast::LogicalOp::Coalesce, list) => Some(list.last()?.span.start),
        ExprKind::Logical(_, [_, _]) => None,
        ExprKind::Sequence([first, ..]) | ExprKind::Logical(_, [first, ..]) => whole_position(names, first),
        ExprKind::Binary(first, tails) => binary_position(names, first, tails),
        ExprKind::Chain(_, links) if is_optional(links) => None,
        ExprKind::Assign(..) | ExprKind::AssignOp(..) | ExprKind::Update { .. } => Some(expr.span.end),
        ExprKind::Name(_)
        | ExprKind::This
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::BigInt(_)
        | ExprKind::String(_)
        | ExprKind::Regex { .. }
        | ExprKind::Template(_)
        | ExprKind::Array(_)
        | ExprKind::Object(_)
        | ExprKind::Function(_)
        | ExprKind::Class(_)
        | ExprKind::Unary(..)
        | ExprKind::Logical(..)
        | ExprKind::Conditional(..)
        | ExprKind::Chain(..)
        | ExprKind::New(..)
        | ExprKind::Sequence(_)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::Super
        | ExprKind::NewTarget
        | ExprKind::ImportMeta
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Error => Some(position(names, expr).start),
    }
}

/// Three operands and more of the same operator are one expression, which is where its first operand is.
fn binary_position(names: &ast::Names<'_>, first: &ast::Expr<'_>, tails: &[ast::BinaryTail<'_>]) -> Option<u32> {
    let end = tails.last()?;
    let n_same = tails.iter().rev().take_while(|tail| tail.op == end.op).count();
    match tails.get(..tails.len() - n_same)? {
        _ if n_same == 1 || !is_nary(end.op) => Some(end.op_span.start),
        [] => whole_position(names, first),
        before => binary_position(names, first, before),
    }
}

/// The call inside an expression that V8 says is at a place, if it prints the expression to there.
fn call_at<'a>(names: &ast::Names<'_>, expr: &'a ast::Expr<'a>, at: u32) -> Option<Call<'a>> {
    match expr.kind {
        ExprKind::Typed(inner, _) => call_at(names, inner, at),
        ExprKind::Sequence([_, end]) => call_at(names, end, at),
        ExprKind::Logical(ast::LogicalOp::Coalesce, list) => call_at(names, list.last()?, at),
        ExprKind::Sequence([first, ..]) | ExprKind::Logical(_, [first, ..]) | ExprKind::Binary(first, _) => {
            call_at(names, first, at)
        }
        ExprKind::Conditional(condition, ..) => call_at(names, condition, at),
        ExprKind::New(callee, _) => (expr.span.start == at).then_some(Call::New(callee)),
        ExprKind::Chain(base, links) => (1..=links.len())
            .filter_map(|n| links.get(..n))
            .find(|part| ends_in_call(part) && chain_position(names, base, part).is_some_and(|span| span.start == at))
            .and_then(|part| Some(Call::Plain(base, split_last(part)?.1)))
            .or_else(|| call_at(names, base, at)),
        ExprKind::Name(_)
        | ExprKind::This
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::BigInt(_)
        | ExprKind::String(_)
        | ExprKind::Regex { .. }
        | ExprKind::Template(_)
        | ExprKind::Array(_)
        | ExprKind::Object(_)
        | ExprKind::Function(_)
        | ExprKind::Class(_)
        | ExprKind::Unary(..)
        | ExprKind::Update { .. }
        | ExprKind::Logical(..)
        | ExprKind::Assign(..)
        | ExprKind::AssignOp(..)
        | ExprKind::Sequence(_)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::Super
        | ExprKind::NewTarget
        | ExprKind::ImportMeta
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Error => None,
    }
}

fn ends_in_call(links: &[ast::Link<'_>]) -> bool {
    links.last().is_some_and(|link| matches!(link.kind, LinkKind::Call(_) | LinkKind::Tag(_)))
}

impl<'a> Emitter<'_, '_, 'a> {
    /// What a message calls an iterable that V8 finds.
    fn iterable_text(&self, expr: &'a ast::Expr<'a>, calls: Calls) -> Option<String> {
        let call = whole_position(self.names(), expr).and_then(|at| call_at(self.names(), expr, at));
        let is_printed_whole = !matches!(expr.kind, ExprKind::Conditional(..));
        let text = match (expr.kind, call) {
            (ExprKind::Chain(..), Some(Call::Plain(base, callee))) if calls == Calls::Hidden => {
                self.printed(calls, |printer| printer.chain(base, callee))
            }
            _ => self.printed(calls, |printer| printer.expr(expr)),
        }?;
        Some(if call.is_some() && is_printed_whole { text + CALLED } else { text })
    }

    /// What a message says of the call that V8 finds instead of an iterable.
    fn found_text(&self, found: Found<'a>) -> Option<String> {
        match found {
            Found::Call(base, links) => {
                self.printed(Calls::Shown, |printer| printer.chain(base, links)).map(|callee| format!("\0\0{callee}"))
            }
            Found::Spread(expr) => self.iterable_text(expr, Calls::Hidden),
            Found::Nothing => None,
        }
    }

    /// Tells what a call that fails at the place of an iterable is taken for, before it is compiled.
    pub(crate) fn expect_iterable(&mut self, expr: &'a ast::Expr<'a>, asker: Asker) {
        let Some(at) = whole_position(self.names(), expr).filter(|_| !self.is_in_key) else { return };
        let text = match (call_at(self.names(), expr, at), asker) {
            (None, _) => return,
            (Some(Call::New(callee)), Asker::Iterable) => self.printed(Calls::Hidden, |printer| printer.expr(callee)),
            (Some(Call::New(_)), Asker::AsyncLoop) => Some("(intermediate value)".into()),
            (Some(Call::New(_)), Asker::Delegate | Asker::AsyncDelegate) => Some(DELEGATED.into()),
            (Some(Call::Plain(..)), Asker::Delegate | Asker::AsyncDelegate) => {
                Some(format!(".next\0{DELEGATED} is not {}", asker.word()))
            }
            (Some(Call::Plain(..)), Asker::Iterable | Asker::AsyncLoop) => {
                self.iterable_text(expr, asker.calls()).map(|text| format!(".next\0{text} is not {}", asker.word()))
            }
        };
        if let Some(note) = self.interned(text) {
            self.builder.expected.insert(at, note);
        }
    }

    /// What messages call the callee of the call at a place.
    pub(crate) fn callee_note_at(&mut self, at: u32, callee: Callee<'a>) -> Option<u32> {
        match self.builder.expected.get(&at) {
            Some(note) => Some(*note),
            None => self.callee_note(callee),
        }
    }

    /// What a message calls what is spread into an array: V8 is where that is.
    pub(crate) fn spread_note(&mut self, expr: &'a ast::Expr<'a>) -> Option<u32> {
        let text = self.iterable_text(expr, Calls::Hidden);
        self.interned(text)
    }

    fn last_note(&mut self, expr: &'a ast::Expr<'a>, last: Last<'a>) -> Option<u32> {
        if whole_position(self.names(), expr) == Some(last.at) {
            return self.spread_note(expr);
        }
        let text = self.found_text(last.found);
        self.interned(text)
    }

    /// What a message calls the iterable of a loop: V8 is where that is, and then in it.
    pub(crate) fn loop_note(&mut self, expr: &'a ast::Expr<'a>) -> Option<u32> {
        match last_after_statement(self.names(), expr) {
            Some(last) => self.last_note(expr, last),
            None => self.spread_note(expr),
        }
    }

    /// The same of `for await`. Where V8 finds nothing, it says that there is no method.
    pub(crate) fn async_loop_note(&mut self, expr: &'a ast::Expr<'a>) -> Option<u32> {
        let text = match last_after_statement(self.names(), expr) {
            Some(last) if whole_position(self.names(), expr) != Some(last.at) => {
                self.found_text(last.found).or_else(|| Some("\0\0".into()))
            }
            _ => self.iterable_text(expr, Calls::Shown),
        };
        self.interned(text)
    }

    /// What a message says of the first step of `yield*`, whose method is none, as if it came first in its statement.
    pub(crate) fn delegate_step_note(&self, expr: &ast::Expr<'_>, asker: Asker) -> Option<String> {
        let last = last_after_statement(self.names(), expr)?;
        let is_found = !self.is_in_key && whole_position(self.names(), expr) == Some(last.at);
        is_found.then(|| format!(".next\0{DELEGATED} is not {}", asker.word()))
    }

    /// What a message calls the operand of `yield*`, as if that came first in its statement.
    pub(crate) fn delegate_note(&mut self, expr: &'a ast::Expr<'a>) -> Option<u32> {
        let last = last_after_statement(self.names(), expr)?;
        let is_whole = whole_position(self.names(), expr) == Some(last.at);
        let text = if is_whole && !self.is_in_key { Some(DELEGATED.into()) } else { self.found_text(last.found) };
        self.interned(text)
    }

    /// Where V8 says that the default of an array pattern is: where it was last in it.
    pub(crate) fn default_place(&self, expr: &'a ast::Expr<'a>) -> Option<Span> {
        last(self.names(), expr).map(|last| Span { start: last.at, end: expr.span.end.max(last.at) })
    }

    /// What a message calls the default of an array pattern: what V8 finds where it was last.
    pub(crate) fn default_note(&mut self, expr: &'a ast::Expr<'a>) -> Option<u32> {
        self.last_note(expr, last(self.names(), expr)?)
    }

    /// The same of a parameter's default. V8 makes a condition of it, and does not find the whole.
    pub(crate) fn param_note(&mut self, default: &'a ast::Expr<'a>) -> Option<u32> {
        let text = self.found_text(last(self.names(), default)?.found);
        self.interned(text)
    }

    /// The same of the value in a declaration, which begins at a place: V8 was there last.
    pub(crate) fn declared_note(&mut self, expr: &'a ast::Expr<'a>, start: u32) -> Option<u32> {
        let found = match call_at(self.names(), expr, start) {
            Some(Call::Plain(base, links)) => Found::Call(base, links),
            Some(Call::New(callee)) => Found::Call(callee, &[]),
            None => Found::Nothing,
        };
        self.last_note(expr, Last { at: start, found })
    }

    /// What messages call what is spread as the last argument, and the callee.
    pub(crate) fn last_argument_note(&mut self, expr: &'a ast::Expr<'a>, callee: Callee<'a>) -> Option<u32> {
        let whole = if self.is_in_key {
            Some(UNPLACED.to_string())
        } else {
            self.printed(Calls::Shown, |printer| printer.expr(expr))
        };
        self.argument(whole, callee, None)
    }

    /// The same where other arguments follow, or more is spread: V8 is where the iterable is, and finds only a call there.
    pub(crate) fn argument_note(&mut self, expr: &'a ast::Expr<'a>, callee: Callee<'a>) -> Option<u32> {
        let found = match whole_position(self.names(), expr).and_then(|at| call_at(self.names(), expr, at)) {
            Some(Call::Plain(base, links)) => self.printed(Calls::Shown, |printer| printer.chain(base, links)),
            Some(Call::New(callee)) => self.printed(Calls::Shown, |printer| printer.expr(callee)),
            None => None,
        };
        self.argument(None, callee, found)
    }

    fn argument(&mut self, whole: Option<String>, callee: Callee<'a>, found: Option<String>) -> Option<u32> {
        let callee = self.callee_text(callee).unwrap_or_default();
        let whole = whole.unwrap_or_default();
        let found = found.map_or_else(String::new, |found| format!("\0{found}"));
        self.interned(Some(format!("...{whole}\0{callee}{found}")))
    }

    /// What a message calls the value that an array pattern is a property of: `\0` comes before it.
    pub(crate) fn member_iterable_note(&mut self, whole: Whole<'a>, prop: &ast::PatternProp<'a>) -> Option<u32> {
        if let ast::PropKeyKind::Computed(key) = prop.key.kind
            && last(self.names(), key).is_some()
        {
            // V8 finds the pattern by what was evaluated last, and that was the key.
            return None;
        }
        if self.is_in_key {
            return None;
        }
        let text = format!("\0{}", self.whole_text(whole).unwrap_or_default());
        self.interned(Some(text))
    }
}
