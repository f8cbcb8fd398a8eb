//! Type syntax of `.ts` hooks: where it is, and what of it stays in the tree. The driver asks for a piece where the
//! grammar accepts one; questions that need a look ahead (is this `(` that of an arrow?) are answered here.
//! Not here: the parse of the pieces (`types.rs`).

use crate::action::Ctx;
use crate::ast::StmtKind;
use crate::driver::ends_operand;
use crate::lexer::{Ahead, Lexer, Token};
use crate::token::Tok;

/// A statement that leaves no trace, or that is refused by name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeStmt<'a> {
    pub kind: StmtKind<'a>,
    pub depth: u16,
}

/// Whether the partner of the parenthesis `open`, the last token, stands before `=>`.
pub(crate) fn is_before_arrow<'a>(ctx: &Ctx<'a>, lexer: &Lexer<'a, '_>, open: Token<'a>) -> bool {
    let Some(close) = partner(ctx, lexer.ahead(), open) else { return false };
    let mut ahead = lexer.ahead();
    ahead.skip_to(close as usize + 1);
    matches!(ahead.next(false).tok, Tok::Arrow)
}

/// Where the parenthesis `open`, behind which `ahead` stands, is closed. Each is looked for once: a search notes the
/// partners of all parentheses that it passes, so that nested ones cost nothing more.
pub(crate) fn partner<'a>(ctx: &Ctx<'a>, mut ahead: Ahead<'a>, open: Token<'a>) -> Option<u32> {
    if let Some(close) = ctx.partner(open.span.start) {
        return (close > open.span.start).then_some(close);
    }
    let mut opened: Vec<(u32, char)> = vec![(open.span.start, '(')];
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
                    if kind == '(' {
                        ctx.note_partner(start, at);
                    }
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
