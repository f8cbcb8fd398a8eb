//! Looks ahead over tokens without parsing them, for the questions that the type syntax of `.ts` hooks leaves to the
//! token layer: is this `(` that of an arrow, is this `<` that of type arguments?
//! Not here: the decisions (`typescript.rs`, `types.rs`).
//! Invariant: each bracket is followed to its partner once, every other look is bounded by [`TOKENS_MAX`], and all looks
//! of a parse together by a budget in proportion to the source: past it the answer is "no".

use crate::action::Ctx;
use crate::ast::BinaryOp;
use crate::driver::{begins_statement, ends_operand};
use crate::lexer::{Ahead, Lexer, Token};
use crate::token::{InfixOp, Tok};

/// How far a look over a type or an arrow's body goes before it gives up, which means "no".
const TOKENS_MAX: u32 = 2_000;

/// Whether the partner of the parenthesis `open`, the last token, stands before `=>`.
pub(crate) fn is_before_arrow<'a>(ctx: &Ctx<'a>, lexer: &Lexer<'a, '_>, open: Token<'a>) -> bool {
    let Some(close) = partner(ctx, lexer.ahead(), open) else { return false };
    let mut ahead = lexer.ahead();
    ahead.skip_to(close as usize + 1);
    matches!(ahead.next(false).tok, Tok::Arrow)
}

/// Where the bracket `open`, behind which `ahead` stands, is closed. Each parenthesis is looked for once: a search notes
/// the partners of all that it passes, so that nested ones cost nothing more.
pub(crate) fn partner<'a>(ctx: &Ctx<'a>, mut ahead: Ahead<'a>, open: Token<'a>) -> Option<u32> {
    if let Some(close) = ctx.partner(open.span.start) {
        return (close > open.span.start).then_some(close);
    }
    let first = if matches!(open.tok, Tok::LBrace) { '{' } else { '(' };
    let mut opened: Vec<(u32, char)> = vec![(open.span.start, first)];
    let mut before = Tok::LParen;
    loop {
        let token = ahead.next(!ends_operand(&before));
        let at = token.span.start;
        let closes = match token.tok {
            Tok::LParen => {
                opened.push((at, '('));
                None
            }
            Tok::LBracket => {
                opened.push((at, '['));
                None
            }
            Tok::LBrace => {
                opened.push((at, '{'));
                None
            }
            Tok::RParen => Some('('),
            Tok::RBracket => Some('['),
            Tok::RBrace => Some('{'),
            Tok::End => Some(' '),
            _ => None,
        };
        if let Some(kind) = closes {
            match opened.pop() {
                Some((start, opener)) if opener == kind => {
                    ctx.note_partner(start, at);
                    if opened.is_empty() {
                        return Some(at);
                    }
                }
                // Brackets that do not pair: none that is still open has a partner.
                last => {
                    for (start, _) in opened.into_iter().chain(last) {
                        ctx.note_partner(start, 0);
                    }
                    return None;
                }
            }
        }
        before = token.tok;
    }
}

/// Behind the `>` that closes type arguments, behind whose `<` `ahead` stands; nothing where these are no types.
pub(crate) fn type_args<'a>(ctx: &Ctx<'a>, ahead: Ahead<'a>) -> Option<Ahead<'a>> {
    angles(ctx, ahead, Angles::Args)
}

/// The same of type parameters, which may have defaults.
pub(crate) fn type_params<'a>(ctx: &Ctx<'a>, ahead: Ahead<'a>) -> Option<Ahead<'a>> {
    angles(ctx, ahead, Angles::Params)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Angles {
    Args,
    Params,
}

fn angles<'a>(ctx: &Ctx<'a>, mut ahead: Ahead<'a>, kind: Angles) -> Option<Ahead<'a>> {
    let mut skim = Skim { n_angles: 1, ..Skim::default() };
    for _ in 0..TOKENS_MAX {
        if !ctx.take_look() {
            break;
        }
        let token = ahead.next(false);
        let is_default = matches!(token.tok, Tok::Eq) && skim.n_angles == 1 && skim.n_brackets == 0;
        if is_default && kind == Angles::Args {
            return None;
        }
        if skim.step(&token)? == Step::AnglesClosed {
            return Some(ahead);
        }
    }
    None
}

/// Behind the `=>` that follows a result type, before which `ahead` stands; nothing where no type with `=>` follows.
pub(crate) fn result_type<'a>(ctx: &Ctx<'a>, mut ahead: Ahead<'a>) -> Option<Ahead<'a>> {
    let mut skim = Skim::default();
    for _ in 0..TOKENS_MAX {
        if !ctx.take_look() {
            break;
        }
        let token = ahead.next(false);
        if matches!(token.tok, Tok::Arrow) && skim.is_outside() && !skim.expects_operand() {
            return Some(ahead);
        }
        skim.step(&token)?;
    }
    None
}

/// Whether the `?` of a condition follows the type before which `ahead` stands.
pub(crate) fn is_before_question<'a>(ctx: &Ctx<'a>, mut ahead: Ahead<'a>) -> bool {
    let mut skim = Skim::default();
    for _ in 0..TOKENS_MAX {
        if !ctx.take_look() {
            break;
        }
        let token = ahead.next(false);
        if matches!(token.tok, Tok::Question) && skim.is_outside() {
            let behind = ahead.next(false);
            return !matches!(behind.tok, Tok::RBracket | Tok::Comma | Tok::RParen);
        }
        if skim.step(&token).is_none() {
            break;
        }
    }
    false
}

/// Whether a `:` of an enclosing conditional follows the expression before which `ahead` stands.
pub(crate) fn has_colon(ctx: &Ctx<'_>, mut ahead: Ahead<'_>) -> bool {
    let mut n_brackets = 0u32;
    let mut n_questions = 0u32;
    let mut before = Tok::Arrow;
    for _ in 0..TOKENS_MAX {
        if !ctx.take_look() {
            break;
        }
        let token = ahead.next(!ends_operand(&before));
        // Two operands with a line end between: a statement ended.
        if n_brackets == 0 && token.after_newline && ends_operand(&before) && begins_operand(&token.tok) {
            return false;
        }
        match token.tok {
            Tok::LParen | Tok::LBracket | Tok::LBrace => n_brackets += 1,
            Tok::RParen | Tok::RBracket | Tok::RBrace => match n_brackets.checked_sub(1) {
                Some(rest) => n_brackets = rest,
                None => return false,
            },
            Tok::Question if n_brackets == 0 => n_questions += 1,
            Tok::Colon if n_brackets == 0 => match n_questions.checked_sub(1) {
                Some(rest) => n_questions = rest,
                None => return true,
            },
            Tok::Semi | Tok::Comma if n_brackets == 0 => return false,
            Tok::End => return false,
            _ => {}
        }
        before = token.tok;
    }
    false
}

/// Whether the token behind type arguments lets them be that: TypeScript's own rule.
pub(crate) fn may_follow_type_args(mut behind: Ahead<'_>, in_heritage: bool, source: &str) -> bool {
    let next = behind.next(false);
    let text = next.span.text(source);
    next.after_newline
        || text.starts_with('`')
        || (in_heritage && (matches!(next.tok, Tok::LBrace) || text == "implements"))
        || matches!(
            next.tok,
            Tok::LParen
                | Tok::RParen
                | Tok::RBracket
                | Tok::RBrace
                | Tok::Comma
                | Tok::Semi
                | Tok::Colon
                | Tok::Dot
                | Tok::QuestionDot
                | Tok::End
        )
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    GoOn,
    AnglesClosed,
}

/// A walk over tokens as long as they could be those of a type.
#[derive(Default)]
struct Skim {
    n_angles: u32,
    n_brackets: u32,
    /// The last token outside of brackets ended an operand.
    has_operand: bool,
    has_extends: bool,
}

impl Skim {
    fn is_outside(&self) -> bool {
        self.n_angles == 0 && self.n_brackets == 0
    }

    fn expects_operand(&self) -> bool {
        !self.has_operand
    }

    fn step(&mut self, token: &Token<'_>) -> Option<Step> {
        match token.tok {
            Tok::LParen | Tok::LBracket | Tok::LBrace => {
                // After a whole type, a brace is the body of what it belongs to.
                if self.n_brackets == 0 && self.has_operand && !matches!(token.tok, Tok::LBracket) {
                    return None;
                }
                self.n_brackets += 1;
                return Some(Step::GoOn);
            }
            Tok::RParen | Tok::RBracket | Tok::RBrace => {
                self.n_brackets = self.n_brackets.checked_sub(1)?;
                self.has_operand = true;
                return Some(Step::GoOn);
            }
            Tok::End => return None,
            _ if self.n_brackets > 0 => return Some(Step::GoOn),
            _ => {}
        }
        match token.tok {
            Tok::Infix(InfixOp::Binary(op)) => return self.operator(op),
            Tok::Dot | Tok::Ellipsis | Tok::Sign(_) => self.has_operand = false,
            Tok::Comma if self.n_angles > 0 => self.has_operand = false,
            Tok::Arrow if self.has_operand => self.has_operand = false,
            Tok::Extends => {
                self.has_extends = true;
                self.has_operand = false;
            }
            Tok::Eq if self.n_angles > 0 => self.has_operand = false,
            Tok::Question | Tok::Colon if self.has_extends => self.has_operand = false,
            Tok::Quote | Tok::Digit => self.has_operand = true,
            tok if is_type_word(&tok) => self.has_operand = !matches!(tok, Tok::Typeof | Tok::New | Tok::Import),
            _ => return None,
        }
        Some(Step::GoOn)
    }

    fn operator(&mut self, op: BinaryOp) -> Option<Step> {
        let n_closed = match op {
            BinaryOp::BitOr | BinaryOp::BitAnd => {
                self.has_operand = false;
                return Some(Step::GoOn);
            }
            BinaryOp::Lt => {
                self.n_angles += 1;
                self.has_operand = false;
                return Some(Step::GoOn);
            }
            BinaryOp::Gt => 1,
            BinaryOp::Shr => 2,
            BinaryOp::UShr => 3,
            _ => return None,
        };
        self.n_angles = self.n_angles.checked_sub(n_closed)?;
        self.has_operand = true;
        Some(if self.n_angles == 0 { Step::AnglesClosed } else { Step::GoOn })
    }
}

/// Whether a token can only begin an operand or a statement.
fn begins_operand(tok: &Tok<'_>) -> bool {
    is_type_word(tok)
        || begins_statement(tok)
        || matches!(tok, Tok::Digit | Tok::Quote | Tok::LBrace | Tok::Super | Tok::Delete | Tok::Await | Tok::Yield)
}

/// Words that may stand in a type.
fn is_type_word(tok: &Tok<'_>) -> bool {
    matches!(
        tok,
        Tok::Word
            | Tok::As
            | Tok::Async
            | Tok::Await
            | Tok::Const
            | Tok::False
            | Tok::From
            | Tok::Get
            | Tok::Import
            | Tok::New
            | Tok::Null
            | Tok::Of
            | Tok::Set
            | Tok::StrictReserved
            | Tok::This
            | Tok::True
            | Tok::Typeof
            | Tok::Void
    )
}
