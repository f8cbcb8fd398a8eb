//! What of a `.ts` hook is not shown in the text of its functions, exactly as Node's type stripping leaves it: blanks, and here and
//! there a semicolon or a parenthesis, so that what is left means the same.
//! Not here: which tokens are types (`typescript.rs`), and the text itself (becket-bytecode's `erased.rs`).

use std::cmp::Reverse;

use crate::action::Ctx;
use crate::ast::{Erased, Export, Fill, LoopHead, Stmt, StmtKind};
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::driver::Driver;
use crate::lexer::{Ahead, Token};
use crate::span::Span;
use crate::token::{InfixOp, Tok};

/// What is erased, in the order of its discovery: inner parts come before the outer ones that hold them.
#[derive(Debug, Default)]
pub(crate) struct Erasures {
    blanks: Vec<Span>,
    /// What is written over blanks.
    fills: Vec<(u32, Fill)>,
    /// What shows nothing of the fills inside that were there before it: with the number of fills at that time.
    wholes: Vec<(Span, usize)>,
}

impl Erasures {
    pub fn blank(&mut self, span: Span) {
        self.blanks.push(span);
    }

    /// The same for what holds other erased parts: nothing of them shows.
    fn blank_whole(&mut self, span: Span) {
        self.wholes.push((span, self.fills.len()));
        self.blanks.push(span);
    }

    fn fill(&mut self, at: u32, fill: Fill) {
        self.fills.push((at, fill));
    }

    /// The fills that show, in source order.
    fn shown_fills(&mut self) -> Vec<(u32, Fill)> {
        self.wholes.sort_by_key(|(span, n_fills)| (span.start, Reverse(span.end), Reverse(*n_fills)));
        let mut wholes = self.wholes.iter().peekable();
        let mut outermost = (Span::new(0, 0), 0);
        let mut fills: Vec<_> = self.fills.iter().copied().enumerate().collect();
        fills.sort_by_key(|(_, (at, _))| *at);
        fills.retain(|(order, (at, _))| {
            while let Some(whole) = wholes.next_if(|(span, _)| span.start <= *at) {
                if whole.0.start >= outermost.0.end {
                    outermost = *whole;
                }
            }
            *at >= outermost.0.end || *order >= outermost.1
        });
        fills.into_iter().map(|(_, fill)| fill).collect()
    }

    /// All of it in source order, each place once.
    pub fn finish(mut self) -> Vec<Erased> {
        self.blanks.sort_by_key(|span| (span.start, Reverse(span.end)));
        let mut fills = self.shown_fills().into_iter().peekable();
        let mut erased = Vec::new();
        let mut done = 0;
        for Span { start, end } in self.blanks {
            let mut from = start.max(done);
            while let Some((at, fill)) = fills.next_if(|(at, _)| *at < end) {
                if at >= from {
                    push_blank(&mut erased, Span::new(from, at));
                    erased.push(Erased { span: Span::new(at, at + 1), fill });
                    from = at + 1;
                }
            }
            push_blank(&mut erased, Span::new(from, end));
            done = done.max(end);
        }
        erased
    }
}

fn push_blank(erased: &mut Vec<Erased>, span: Span) {
    if span.start < span.end {
        erased.push(Erased { span, fill: Fill::Blank });
    }
}

impl<'a> Driver<'a, '_> {
    /// Notes what a token that was shifted leaves blank.
    pub fn erase(&mut self, token: Token<'a>) {
        let Span { start, end } = token.span;
        match token.tok {
            Tok::TypeAnnotation(_)
            | Tok::TypeParams(_)
            | Tok::TypeArgs
            | Tok::Implements
            | Tok::OptionalMark
            | Tok::NonNull
            | Tok::Modifier(_)
            | Tok::ParamModifier => self.ctx.erase(token.span),
            Tok::TypeAs(_) => {
                self.ctx.erase(Span::new(self.previous.span.end, end));
                let mut ahead = self.lexer.ahead();
                let next = ahead.next(false);
                if next.after_newline && goes_on(next, self.ctx.source) {
                    self.ctx.erasures.borrow_mut().fill(start, Fill::Semicolon);
                }
            }
            Tok::TypeStmt(_) => self.ctx.erase_whole(token.span),
            Tok::ArrowParen => self.erase_parenthesis(token),
            Tok::Arrow => self.erase_arrow_parenthesis(),
            _ => {}
        }
    }

    fn text_between(&self, start: u32, end: u32) -> &'a str {
        Span::new(start, end).text(self.ctx.source)
    }

    /// The parameters of an arrow may not begin on another line than `async` or `return`.
    fn erase_parenthesis(&mut self, paren: Token<'a>) {
        let params = self.previous.span;
        if matches!(self.previous.tok, Tok::TypeParams(_))
            && matches!(self.before_previous.tok, Tok::AsyncArrow | Tok::Return | Tok::Throw | Tok::Yield)
            && has_newline(self.text_between(params.start, paren.span.start))
        {
            self.ctx.erase(paren.span);
            self.ctx.erasures.borrow_mut().fill(params.start, Fill::Open);
        }
    }

    /// An arrow may not stand on another line than the parenthesis before it.
    fn erase_arrow_parenthesis(&mut self) {
        let (paren, result) = (self.before_previous.span, self.previous.span);
        if matches!(self.previous.tok, Tok::TypeAnnotation(_))
            && matches!(self.before_previous.tok, Tok::RParen)
            && has_newline(self.text_between(paren.end, result.end))
        {
            self.ctx.erase(paren);
            self.ctx.erasures.borrow_mut().fill(result.end.saturating_sub(1), Fill::Close);
        }
    }
}

impl<'a> Ctx<'a> {
    /// Leaves a part of the source blank, with all that was to be written inside of it.
    pub fn erase_whole(&self, span: Span) {
        self.erasures.borrow_mut().blank_whole(span);
    }

    /// Writes a semicolon over what is erased.
    pub fn fill_semicolon(&self, at: u32) {
        self.erasures.borrow_mut().fill(at, Fill::Semicolon);
    }

    /// What stands before erased statements of a list, and would go on with the statement behind them: Node ends it where
    /// that statement begins another line. Where it does not, the list is refused.
    pub fn end_before_erased(&self, stmts: &[Stmt<'a>]) {
        let mut left = None;
        for (at, stmt) in stmts.iter().enumerate() {
            if !is_erased(stmt) {
                left = Some(stmt);
                continue;
            }
            if stmts.get(at + 1).is_none_or(is_erased) {
                continue;
            }
            let next = Ahead::at(self.source, stmt.span.end as usize).next(false);
            if !would_go_on(next, self.source) {
                continue;
            }
            let previous = at.checked_sub(1).and_then(|at| stmts.get(at));
            if !next.after_newline {
                if let Some(left) = left.filter(|left| is_open(left, self.source)) {
                    self.report_between("statement", left.span, stmt.span);
                }
            } else if let Some(previous) = previous.filter(|it| ends_in_semicolon(it, self.source)) {
                self.fill_semicolon(previous.span.end - 1);
            } else if previous.is_some() || self.first_token() < stmt.span.start {
                self.fill_semicolon(stmt.span.start);
            }
        }
    }

    fn first_token(&self) -> u32 {
        *self.first_token.get_or_init(|| Ahead::at(self.source, 0).next(false).span.start)
    }

    /// The field `get: T` would go on with what is on the next line: Node ends it over the colon.
    pub fn end_named_like_mark(&self, key: Span, ty: Span) {
        if !matches!(key.text(self.source), "get" | "set" | "static") {
            return;
        }
        let mut ahead = Ahead::at(self.source, key.end as usize);
        let mut token = ahead.next(false);
        while token.span.start < ty.start && !matches!(token.tok, Tok::Colon) {
            token = ahead.next(false);
        }
        self.fill_semicolon(token.span.start);
    }

    /// Reports what goes on, for Node, with what stands behind an erased part.
    pub fn report_between(&self, what: &str, open: Span, erased: Span) {
        self.report(
            Diagnostic::error(Code::TypesBetween, open, format!("Node goes on with this {what} behind what it erases"))
                .label("`;` is missing after this")
                .secondary(erased, "this leaves no trace"),
        );
    }
}

/// Whether nothing is left of a statement.
fn is_erased(stmt: &Stmt<'_>) -> bool {
    match stmt.kind {
        StmtKind::Types(_) => true,
        StmtKind::Import(import) => import.is_type,
        StmtKind::Export(Export::Names { is_type, .. }) => *is_type,
        StmtKind::Export(Export::Decl(inner)) => is_erased(inner),
        _ => false,
    }
}

/// Whether a statement ends in an expression that only a line end closes.
fn is_open(stmt: &Stmt<'_>, source: &str) -> bool {
    let ends = |inner| is_open(inner, source);
    !ends_in_semicolon(stmt, source)
        && match stmt.kind {
            StmtKind::Expr(_) | StmtKind::Throw(_) | StmtKind::Export(Export::DefaultExpr(_)) => true,
            StmtKind::Return(value) => value.is_some(),
            StmtKind::Var(var) => var.decls.last().is_some_and(|decl| decl.init.is_some()),
            StmtKind::If(arms, otherwise) => otherwise.or(arms.last().map(|arm| arm.then)).is_some_and(ends),
            StmtKind::Loop(it) => !matches!(it.head, LoopHead::DoWhile(_)) && ends(it.body),
            StmtKind::Labelled(_, inner) | StmtKind::With(_, inner) => ends(inner),
            StmtKind::Export(Export::Decl(inner)) => ends(inner),
            _ => false,
        }
}

fn ends_in_semicolon(stmt: &Stmt<'_>, source: &str) -> bool {
    stmt.span.text(source).ends_with(';')
}

/// Whether a token goes on with a statement before it that has no end of its own.
fn would_go_on(token: Token<'_>, source: &str) -> bool {
    goes_on(token, source) || matches!(token.tok, Tok::Slash | Tok::SlashEq | Tok::Sign(InfixOp::Binary(_)))
}

/// Whether a token on the next line goes on with an expression before it.
fn goes_on(token: Token<'_>, source: &str) -> bool {
    matches!(token.tok, Tok::LParen | Tok::LBracket) || token.span.text(source).starts_with('`')
}

pub(crate) fn has_newline(text: &str) -> bool {
    text.contains(['\n', '\r', '\u{2028}', '\u{2029}'])
}
