//! The parse of a hook: each token gets the spelling that fits the parser's state, semicolons are inserted where the
//! standard says (ECMA-262 12.10), brackets are counted, and after an error the parse goes on at the next statement.
//! Not here: the tables and the machine over them (`lr.rs`), and the words for what is unexpected (`unexpected.rs`).
//! Invariant: the grammar sees only tokens that it could shift at the moment of asking, so nothing is reduced too early.

use crate::action::Ctx;
use crate::ast::{AssignOp, BinaryOp, Name, Stmt};
use crate::lexer::{Lexer, Token};
use crate::lr::{Fed, Machine};
use crate::parse::HookTables;
use crate::span::Span;
use crate::token::{InfixOp, RegexText, Tok};
use crate::typescript::Spelled;

/// An open bracket.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bracket {
    /// As written: `(`, `[`, `{`, or `${` of a template.
    pub text: &'static str,
    pub span: Span,
    /// Height of the parser's stack with this bracket on it.
    height: usize,
    /// The parentheses of a loop head in which an `in` may still be that of the loop.
    pub awaits_in: bool,
    /// The parentheses after `while`.
    is_while: bool,
    /// `?` of conditionals that still wait for their `:` at this level.
    n_questions: u32,
}

/// The stacks and the place of one parse.
pub(crate) struct Driver<'a, 'c> {
    pub ctx: &'c Ctx<'a>,
    pub lexer: Lexer<'a, 'c>,
    pub machine: Machine<HookTables<'a, 'c>>,
    pub brackets: Vec<Bracket>,
    /// The token before, and the one before that.
    pub previous: Token<'a>,
    pub before_previous: Token<'a>,
    /// What `previous` closed was the parentheses after `while`.
    closed_while: bool,
    /// Questions outside of all brackets.
    n_questions: u32,
    /// Tokens shifted since the last error: a new error directly after one is its echo.
    n_since_error: u32,
}

/// How the parse goes on.
#[derive(Clone, Copy, Debug)]
enum Flow<'a> {
    GoOn,
    /// With this token, at which a recovery stopped.
    GoOnAt(Token<'a>),
    Stop,
}

/// Whether a token fits the parser's state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fit {
    Yes,
    No,
    /// Has one spelling only, and was not tried.
    Untried,
}

/// No level of a tree has more parts waiting on the parser's stack than this.
const STATES_PER_LEVEL: usize = 16;

/// A source with more errors than this is read no further.
const ERRORS_MAX: u32 = 1_000;

const ANY_NAME: Tok<'static> = Tok::Ident(Name(0));
const ANY_KEYWORD: Tok<'static> = Tok::Keyword(Name(0));
const ANY_REGEX: Tok<'static> = Tok::Regex(&RegexText { pattern: "", flags: "" });

impl<'a, 'c> Driver<'a, 'c> {
    pub fn new(ctx: &'c Ctx<'a>, tables: HookTables<'a, 'c>) -> Self {
        let nothing = Token { tok: Tok::Semi, span: Span::default(), after_newline: false, has_escape: false };
        Self {
            ctx,
            lexer: Lexer::new(ctx),
            machine: Machine::new(tables),
            brackets: Vec::new(),
            previous: nothing,
            before_previous: nothing,
            closed_while: false,
            n_questions: 0,
            n_since_error: 1,
        }
    }

    /// Parses the whole source. Where errors leave no whole tree, the statements are empty.
    pub fn run(mut self) -> &'a [Stmt<'a>] {
        let mut token = self.lexer.next();
        loop {
            token = match self.place(token) {
                Flow::GoOn => self.lexer.next(),
                Flow::GoOnAt(token) => token,
                Flow::Stop => break,
            };
        }
        let body = self.machine.end().unwrap_or(&[]);
        // The last reductions may be the ones that pass the limit; no walk may follow such a tree.
        if self.ctx.is_over_limit() { &[] } else { body }
    }

    /// Puts one token where it belongs, or reports it and goes to the next statement.
    fn place(&mut self, raw: Token<'a>) -> Flow<'a> {
        if matches!(raw.tok, Tok::Stray) {
            return self.recover(raw);
        }
        // A `;` or `,` on the next line is no operand, so it may still belong to the word.
        let may_be_operand = !matches!(raw.tok, Tok::Semi | Tok::Comma);
        if raw.after_newline && may_be_operand && self.is_restricted() {
            if self.machine.accepts(&Tok::AutoSemi) {
                self.insert(Tok::AutoSemi);
            } else if self.is_split_by_newline(raw) {
                return self.refuse(raw);
            }
        }
        let (mut token, fit) = self.spell(raw);
        let may_insert = token.after_newline || matches!(token.tok, Tok::RBrace | Tok::End);
        if fit != Fit::Yes && (may_insert || self.closed_while) && (fit == Fit::No || !self.accepts(&token.tok)) {
            let semi = if may_insert { Tok::AutoSemi } else { Tok::DoWhileSemi };
            if self.machine.accepts(&semi) {
                self.insert(semi);
                // Decided anew: `{` after an inserted semicolon begins a block.
                token = self.spell(raw).0;
            } else if may_insert && self.closed_while && self.machine.accepts(&Tok::DoWhileSemi) {
                self.insert(Tok::DoWhileSemi);
                token = self.spell(raw).0;
            }
        }
        if matches!(token.tok, Tok::Stray) {
            // Type syntax that was not well formed, and is reported.
            return self.recover(token);
        }
        if matches!(token.tok, Tok::End) {
            return if self.machine.accepts_end() { Flow::Stop } else { self.refuse(token) };
        }
        if matches!(token.tok, Tok::Arrow) && token.after_newline {
            return self.refuse(token);
        }
        match self.machine.feed(token.tok, token.span.start, token.span.end) {
            Fed::Shifted => self.note(token),
            Fed::Refused => self.refuse(token),
        }
    }

    fn accepts(&mut self, tok: &Tok<'a>) -> bool {
        if matches!(tok, Tok::End) { self.machine.accepts_end() } else { self.machine.accepts(tok) }
    }

    /// Inserts a semicolon behind the previous token.
    fn insert(&mut self, semi: Tok<'a>) {
        let at = self.previous.span.end;
        self.machine.feed(semi, at, at);
        self.closed_while = false;
    }

    /// After these words no line may end before what belongs to them.
    fn is_restricted(&self) -> bool {
        matches!(self.previous.tok, Tok::Return | Tok::Break | Tok::Continue | Tok::Throw | Tok::Yield)
    }

    /// A restricted word whose operand stands on the next line, where no semicolon can be inserted.
    fn is_split_by_newline(&self, raw: Token<'a>) -> bool {
        let ends = matches!(
            raw.tok,
            Tok::RParen
                | Tok::RBracket
                | Tok::RBrace
                | Tok::Comma
                | Tok::Colon
                | Tok::Semi
                | Tok::TemplateMiddle(_)
                | Tok::TemplateTail(_)
                | Tok::End
        );
        !ends && matches!(self.previous.tok, Tok::Throw | Tok::Yield)
    }

    // Spelling.

    /// The token with the spelling that fits the parser's state.
    #[inline]
    pub fn spell(&mut self, raw: Token<'a>) -> (Token<'a>, Fit) {
        if self.ctx.is_typescript || may_be_spelled_otherwise(&raw.tok) {
            self.spelled(raw)
        } else {
            (raw, Fit::Untried)
        }
    }

    #[inline(never)]
    fn spelled(&mut self, raw: Token<'a>) -> (Token<'a>, Fit) {
        let mut raw = raw;
        while self.ctx.is_typescript {
            match self.spell_types(raw) {
                Spelled::As(token, fit) => return (token, fit),
                Spelled::Dropped(next) => raw = next,
                Spelled::NoType => break,
            }
        }
        match raw.tok {
            Tok::LBrace => self.either(raw, Tok::LBlock, Tok::LObject),
            Tok::Function => self.either_or_keyword(raw, Tok::FunctionDecl, Tok::FunctionExpr),
            Tok::Class => self.either_or_keyword(raw, Tok::ClassDecl, Tok::ClassExpr),
            Tok::Increment if !raw.after_newline => self.either(raw, Tok::PostIncrement, Tok::Increment),
            Tok::Decrement if !raw.after_newline => self.either(raw, Tok::PostDecrement, Tok::Decrement),
            Tok::Slash | Tok::SlashEq => self.slash(raw),
            Tok::Async => self.async_word(raw),
            Tok::Infix(InfixOp::Binary(BinaryOp::In)) if self.takes_for_in() => {
                (Token { tok: Tok::ForIn, ..raw }, Fit::Untried)
            }
            _ if is_reserved_word(&raw.tok) => self.word(raw),
            _ => (raw, Fit::Untried),
        }
    }

    fn either(&mut self, raw: Token<'a>, first: Tok<'a>, second: Tok<'a>) -> (Token<'a>, Fit) {
        if self.machine.accepts(&first) {
            return (Token { tok: first, ..raw }, Fit::Yes);
        }
        let fit = if self.machine.accepts(&second) { Fit::Yes } else { Fit::No };
        (Token { tok: second, ..raw }, fit)
    }

    fn either_or_keyword(&mut self, raw: Token<'a>, first: Tok<'a>, second: Tok<'a>) -> (Token<'a>, Fit) {
        if self.machine.accepts(&ANY_KEYWORD) { self.word(raw) } else { self.declaration_or_expr(raw, first, second) }
    }

    /// No statement begins with the expression: `if (a) function f() {}` is an error.
    fn declaration_or_expr(&mut self, raw: Token<'a>, first: Tok<'a>, second: Tok<'a>) -> (Token<'a>, Fit) {
        let (token, fit) = self.either(raw, first, second);
        let is_declaration = matches!(token.tok, Tok::FunctionDecl | Tok::ClassDecl | Tok::AsyncFunctionDecl);
        if fit == Fit::Yes && !is_declaration && self.machine.accepts(&Tok::Debugger) {
            return (Token { tok: first, ..raw }, Fit::No);
        }
        (token, fit)
    }

    /// A reserved word is a name where any word is.
    fn word(&mut self, raw: Token<'a>) -> (Token<'a>, Fit) {
        if !self.machine.accepts(&ANY_KEYWORD) {
            return (raw, Fit::Untried);
        }
        let name = self.ctx.word(raw.span.start, raw.span.end).name;
        (Token { tok: Tok::Keyword(name), ..raw }, Fit::Yes)
    }

    fn slash(&mut self, raw: Token<'a>) -> (Token<'a>, Fit) {
        if self.machine.accepts(&ANY_REGEX) {
            return (self.lexer.regex(raw), Fit::Yes);
        }
        let tok = match raw.tok {
            Tok::SlashEq => Tok::AssignOp(AssignOp::Binary(BinaryOp::Div)),
            _ => Tok::Infix(InfixOp::Binary(BinaryOp::Div)),
        };
        (Token { tok, ..raw }, Fit::Untried)
    }

    /// `async function` is one token, and `async` before `name =>` another: elsewhere it is a name, and before a line
    /// end never more than that.
    fn async_word(&mut self, raw: Token<'a>) -> (Token<'a>, Fit) {
        let mut ahead = self.lexer.ahead();
        let next = ahead.next(false);
        if next.after_newline {
            let name = self.ctx.word(raw.span.start, raw.span.end).name;
            return (Token { tok: Tok::Ident(name), ..raw }, Fit::Untried);
        }
        if matches!(next.tok, Tok::Function) {
            let (token, fit) = self.declaration_or_expr(raw, Tok::AsyncFunctionDecl, Tok::AsyncFunctionExpr);
            let after_semi = fit == Fit::No && raw.after_newline && self.machine.accepts(&Tok::AutoSemi);
            if fit == Fit::Yes {
                self.lexer.skip_to(next.span.end as usize);
            }
            if fit == Fit::Yes || after_semi {
                let span = raw.span.to(next.span);
                return (Token { span, ..token }, fit);
            }
        } else if is_name(&next.tok)
            && matches!(ahead.next(false).tok, Tok::Arrow)
            && self.machine.accepts(&Tok::AsyncArrow)
        {
            return (Token { tok: Tok::AsyncArrow, ..raw }, Fit::Yes);
        }
        (raw, Fit::Untried)
    }

    /// Between the `?` and the `:` of a conditional, at the present level of brackets.
    pub fn is_in_conditional(&self) -> bool {
        self.brackets.last().map_or(self.n_questions, |bracket| bracket.n_questions) > 0
    }

    /// In a loop head, an `in` outside of inner brackets and conditionals is that of the loop.
    fn takes_for_in(&mut self) -> bool {
        let is_outside = self.brackets.last().is_some_and(|bracket| bracket.awaits_in && bracket.n_questions == 0);
        // Behind a dot it is a name.
        is_outside && !self.machine.accepts(&ANY_KEYWORD)
    }

    // After a token was shifted.

    fn note(&mut self, token: Token<'a>) -> Flow<'a> {
        self.closed_while = false;
        if self.ctx.is_typescript {
            self.erase(token);
        }
        match token.tok {
            Tok::LParen | Tok::ArrowParen => self.open("(", token),
            Tok::LBracket => self.open("[", token),
            Tok::LBlock | Tok::LObject => self.open("{", token),
            Tok::TemplateHead(_) => self.open("${", token),
            Tok::RParen | Tok::RBracket | Tok::RBrace | Tok::TemplateTail(_) => {
                self.closed_while = self.brackets.pop().is_some_and(|bracket| bracket.is_while);
            }
            Tok::Question => self.count_question(1),
            Tok::Colon => self.count_question(-1),
            // `for (of in of)`: first in a head, `of` is a name.
            Tok::Of if matches!(self.previous.tok, Tok::LParen | Tok::Var | Tok::Let | Tok::Const) => {}
            Tok::Semi | Tok::Of | Tok::ForIn => {
                if let Some(bracket) = self.brackets.last_mut() {
                    bracket.awaits_in = false;
                }
            }
            _ => {}
        }
        self.before_previous = self.previous;
        self.previous = token;
        self.n_since_error = self.n_since_error.saturating_add(1);
        // Without brackets too a chain of unfinished parts can be endless: `a = a = a = …`.
        let depth_max = usize::from(self.ctx.depth_max);
        if self.brackets.len() > depth_max || self.machine.height() > depth_max * STATES_PER_LEVEL {
            self.ctx.report_too_deep(token.span);
        }
        if self.ctx.is_over_limit() { Flow::Stop } else { Flow::GoOn }
    }

    fn open(&mut self, text: &'static str, token: Token<'a>) {
        let is_for = matches!(self.previous.tok, Tok::For)
            || (matches!(self.previous.tok, Tok::Await) && matches!(self.before_previous.tok, Tok::For));
        let is_paren = text == "(";
        self.brackets.push(Bracket {
            text,
            span: token.span,
            height: self.machine.height(),
            awaits_in: is_paren && is_for,
            is_while: is_paren && matches!(self.previous.tok, Tok::While),
            n_questions: 0,
        });
    }

    fn count_question(&mut self, by: i32) {
        let count = match self.brackets.last_mut() {
            Some(bracket) => &mut bracket.n_questions,
            None => &mut self.n_questions,
        };
        *count = count.saturating_add_signed(by);
    }

    fn is_in_expression(&self) -> bool {
        self.brackets.last().is_some_and(|bracket| matches!(bracket.text, "(" | "["))
    }

    // Errors.

    fn refuse(&mut self, token: Token<'a>) -> Flow<'a> {
        if self.n_since_error > 0 {
            let diagnostic = self.unexpected(token);
            self.ctx.report(diagnostic);
        }
        // Recovery may look at all that was read since the last good statement; far fewer errors than this are shown.
        if self.ctx.n_errors() > ERRORS_MAX {
            return Flow::Stop;
        }
        self.recover(token)
    }

    /// Drops the statement in which `token` was refused: the parser's stack down to where a statement may stand, and
    /// the tokens up to the statement's end at that level of brackets.
    fn recover(&mut self, token: Token<'a>) -> Flow<'a> {
        let from = token.span.start;
        // Directly after a recovery the place that it chose was wrong: a `}` then ends the block around it.
        let has_progress = self.n_since_error > 0;
        let top = match self.brackets.last() {
            Some(open) if !has_progress && matches!(token.tok, Tok::RBrace) => open.height.saturating_sub(1),
            _ => self.machine.height(),
        };
        let height = (1..=top).rev().find(|height| self.machine.accepts_below(*height, &Tok::Debugger)).unwrap_or(1);
        let level = self.brackets.iter().filter(|bracket| bracket.height <= height).count();
        let mut token = token;
        let is_first_of_line = loop {
            if matches!(token.tok, Tok::End) {
                // Inside brackets that are never closed there is no statement to complete; and no second try.
                if level > 0 || !has_progress {
                    return Flow::Stop;
                }
                break true;
            }
            let is_inside = self.brackets.len() > level;
            match token.tok {
                Tok::Semi if !is_inside => break false,
                Tok::RBrace if !is_inside && level > 0 => break true,
                _ if !is_inside && token.after_newline && self.n_since_error > 0 && begins_statement(&token.tok) => {
                    break true;
                }
                // In parentheses or square brackets no statement begins: one of them was never closed.
                _ if is_inside
                    && token.after_newline
                    && self.is_in_expression()
                    && only_begins_statement(&token.tok) =>
                {
                    break true;
                }
                Tok::Slash | Tok::SlashEq if !ends_operand(&self.previous.tok) => token = self.lexer.regex(token),
                Tok::LParen => self.open("(", token),
                Tok::LBracket => self.open("[", token),
                Tok::LBrace | Tok::LBlock | Tok::LObject => self.open("{", token),
                Tok::TemplateHead(_) => self.open("${", token),
                Tok::RParen | Tok::RBracket | Tok::RBrace | Tok::TemplateTail(_) if is_inside => {
                    self.brackets.pop();
                }
                _ => {}
            }
            self.n_since_error = 1;
            self.before_previous = self.previous;
            self.previous = token;
            token = self.lexer.next();
        };
        self.brackets.truncate(level);
        self.machine.truncate(height);
        let to = if is_first_of_line { self.previous.span.end } else { token.span.end };
        self.machine.feed(Tok::Recovered, from.min(to), to);
        self.closed_while = false;
        self.n_since_error = 0;
        if !is_first_of_line {
            self.previous = token;
            return Flow::GoOn;
        }
        Flow::GoOnAt(token)
    }
}

/// Whether a token of a JavaScript hook may have another spelling.
fn may_be_spelled_otherwise(tok: &Tok<'_>) -> bool {
    is_reserved_word(tok)
        || matches!(tok, Tok::LBrace | Tok::Increment | Tok::Decrement | Tok::Slash | Tok::SlashEq | Tok::Async)
}

/// Words that the grammar knows as keywords and that are names after a point and before a colon.
fn is_reserved_word(tok: &Tok<'_>) -> bool {
    matches!(
        tok,
        Tok::Await
            | Tok::Break
            | Tok::Case
            | Tok::Catch
            | Tok::Class
            | Tok::Const
            | Tok::Continue
            | Tok::Debugger
            | Tok::Default
            | Tok::Delete
            | Tok::Do
            | Tok::Else
            | Tok::Enum
            | Tok::Export
            | Tok::Extends
            | Tok::False
            | Tok::Finally
            | Tok::For
            | Tok::Function
            | Tok::If
            | Tok::Import
            | Tok::Infix(InfixOp::Binary(BinaryOp::In | BinaryOp::Instanceof))
            | Tok::Let
            | Tok::New
            | Tok::Null
            | Tok::Return
            | Tok::StrictReserved
            | Tok::Super
            | Tok::Switch
            | Tok::This
            | Tok::Throw
            | Tok::True
            | Tok::Try
            | Tok::Typeof
            | Tok::Var
            | Tok::Void
            | Tok::While
            | Tok::With
            | Tok::Yield
    )
}

/// Whether an unfinished token is a name that arrow parameters may be.
pub(crate) fn is_name(tok: &Tok<'_>) -> bool {
    matches!(tok, Tok::Word | Tok::As | Tok::Async | Tok::From | Tok::Get | Tok::Of | Tok::Set)
}

pub(crate) fn begins_statement(tok: &Tok<'_>) -> bool {
    matches!(
        tok,
        Tok::Const
            | Tok::Let
            | Tok::Var
            | Tok::Function
            | Tok::Class
            | Tok::If
            | Tok::For
            | Tok::While
            | Tok::Do
            | Tok::Return
            | Tok::Throw
            | Tok::Try
            | Tok::Switch
            | Tok::Import
            | Tok::Export
            | Tok::Break
            | Tok::Continue
    )
}

/// The same, for words that begin nothing else.
fn only_begins_statement(tok: &Tok<'_>) -> bool {
    begins_statement(tok) && !matches!(tok, Tok::Function | Tok::Class | Tok::Import)
}

/// Whether a slash after this token divides; a guess, made only among tokens that are dropped.
pub(crate) fn ends_operand(tok: &Tok<'_>) -> bool {
    matches!(
        tok,
        Tok::Ident(_)
            | Tok::Word
            | Tok::Digit
            | Tok::Quote
            | Tok::Number(_)
            | Tok::BigInt(_)
            | Tok::String(_)
            | Tok::Regex(_)
            | Tok::TemplateWhole(_)
            | Tok::TemplateTail(_)
            | Tok::RParen
            | Tok::RBracket
            | Tok::RBrace
            | Tok::This
            | Tok::Super
            | Tok::Null
            | Tok::True
            | Tok::False
            | Tok::As
            | Tok::Async
            | Tok::From
            | Tok::Get
            | Tok::Of
            | Tok::Set
    )
}

impl Driver<'_, '_> {
    /// Whether a binding or reference may stand here.
    pub fn expects_name(&mut self) -> bool {
        self.machine.accepts(&ANY_NAME)
    }
}
