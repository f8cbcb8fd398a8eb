//! What of a `.ts` hook is not shown in the text of its functions, exactly as Node's type stripping leaves it: blanks, and here and
//! there a semicolon or a parenthesis, so that what is left means the same.
//! Not here: which tokens are types (`typescript.rs`), and the text itself (becket-bytecode's `erased.rs`).

use crate::action::Ctx;
use crate::ast::{BinaryOp, Erased, Fill};
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
}

impl Erasures {
    pub fn blank(&mut self, span: Span) {
        self.blanks.push(span);
    }

    /// The same for what holds other erased parts: nothing of them shows.
    fn blank_whole(&mut self, span: Span) {
        // What is discovered later stands later: those inside are the last ones.
        while self.fills.pop_if(|(at, _)| *at >= span.start).is_some() {}
        self.blanks.push(span);
    }

    fn fill(&mut self, at: u32, fill: Fill) {
        self.fills.push((at, fill));
    }

    /// All of it in source order, each place once.
    pub fn finish(mut self) -> Vec<Erased> {
        self.blanks.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        self.fills.sort_by_key(|(at, _)| *at);
        let mut fills = self.fills.into_iter().peekable();
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
            | Tok::ParamModifier => self.ctx.erase(token.span),
            Tok::TypeAs(_) => {
                self.ctx.erase(Span::new(self.previous.span.end, end));
                let mut ahead = self.lexer.ahead();
                let next = ahead.next(false);
                if next.after_newline && goes_on(next, self.ctx.source) {
                    self.ctx.erasures.borrow_mut().fill(start, Fill::Semicolon);
                }
            }
            Tok::TypeStmt(_) => {
                self.ctx.erase_statement(token.span);
            }
            Tok::Modifier(_) => {
                self.ctx.erase(token.span);
                if token.after_newline && !self.ends_member() && self.is_member_that_goes_on() {
                    self.ctx.erasures.borrow_mut().fill(start, Fill::Semicolon);
                }
            }
            Tok::ArrowParen => self.erase_parenthesis(token),
            Tok::Arrow => self.erase_arrow_parenthesis(),
            _ => {}
        }
    }

    fn text_between(&self, start: u32, end: u32) -> &'a str {
        Span::new(start, end).text(self.ctx.source)
    }

    fn ends_member(&self) -> bool {
        matches!(self.previous.tok, Tok::Semi | Tok::LBlock | Tok::LBrace | Tok::RBrace | Tok::Static)
    }

    fn is_member_that_goes_on(&self) -> bool {
        let next = self.lexer.ahead().next(false);
        matches!(next.tok, Tok::Star | Tok::LBracket | Tok::Infix(InfixOp::Binary(BinaryOp::In | BinaryOp::Instanceof)))
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

impl Ctx<'_> {
    /// Leaves a statement blank, but for a semicolon where what follows would go on with what is before it.
    pub fn erase_statement(&self, span: Span) {
        self.erasures.borrow_mut().blank_whole(span);
        let next = Ahead::at(self.source, span.end as usize).next(false);
        let would_go_on =
            goes_on(next, self.source) || matches!(next.tok, Tok::Slash | Tok::SlashEq | Tok::Sign(InfixOp::Binary(_)));
        let before = Span::new(0, span.start).text(self.source).trim_end();
        if next.after_newline && would_go_on && !before.is_empty() && !before.ends_with(';') {
            self.erasures.borrow_mut().fill(span.start, Fill::Semicolon);
        }
    }
}

/// Whether a token on the next line goes on with an expression before it.
fn goes_on(token: Token<'_>, source: &str) -> bool {
    matches!(token.tok, Tok::LParen | Tok::LBracket) || token.span.text(source).starts_with('`')
}

fn has_newline(text: &str) -> bool {
    text.contains(['\n', '\r', '\u{2028}', '\u{2029}'])
}
