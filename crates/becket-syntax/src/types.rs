//! The parse of types and declarations: one piece at a time, begun by a mark, ended where no further token fits.
//! Not here: where a hook has such a piece (`typescript.rs`), and the grammar's actions (`action_types.rs`).

use crate::action::Ctx;
use crate::action_types::{PREDEFINED, Parsed};
use crate::ast::{BinaryOp, Name};
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::lexer::{Lexer, Token};
use crate::literal::is_word;
use crate::lr::{Fed, Machine};
use crate::parse::{TypeTables, type_tables};
use crate::skim::{self, is_before_arrow};
use crate::span::Span;
use crate::token::{InfixOp, Tok};

const LESS: Tok<'static> = Tok::Infix(InfixOp::Binary(BinaryOp::Lt));
const GREATER: Tok<'static> = Tok::Infix(InfixOp::Binary(BinaryOp::Gt));
/// `extends` behind `infer T`, where it does not make a condition.
const CONSTRAINT: Tok<'static> = Tok::TypeWord("extends constraint");
const ANY_NAME: Tok<'static> = Tok::Ident(Name(0));
const ANY_KEYWORD: Tok<'static> = Tok::Keyword(Name(0));

/// Parses the piece that `mark` asks for from where the lexer is, and leaves the lexer behind it. The second value is
/// where the piece ends. Reports what is wrong and returns nothing where it is not well formed.
pub(crate) fn parse_piece<'a, 'c>(
    ctx: &'c Ctx<'a>,
    lexer: &mut Lexer<'a, 'c>,
    mark: Tok<'a>,
) -> Option<(&'a Parsed<'a>, u32)> {
    let mut machine = Machine::new(type_tables(ctx));
    let start = lexer.at() as u32;
    machine.feed(mark, start, start);
    TypeParse {
        ctx,
        lexer,
        machine,
        end: start,
        is_predefined: false,
        is_member: false,
        levels: vec![false],
        is_first: true,
    }
    .run()
}

struct TypeParse<'a, 'c, 'l> {
    ctx: &'c Ctx<'a>,
    lexer: &'l mut Lexer<'a, 'c>,
    machine: Machine<TypeTables<'a, 'c>>,
    /// Where the last token ends.
    end: u32,
    /// Whether the last token named a type that takes no arguments.
    is_predefined: bool,
    /// Whether the last token was the point before a member.
    is_member: bool,
    /// For each open bracket of any kind, and outside of all: between the `extends` and the `?` of a condition.
    levels: Vec<bool>,
    is_first: bool,
}

impl<'a> TypeParse<'a, '_, '_> {
    fn run(mut self) -> Option<(&'a Parsed<'a>, u32)> {
        loop {
            let raw = self.lexer.next();
            if let Some(comment) = self.lexer.doc {
                self.ctx.note_doc(raw.span.start, comment);
            }
            let (mut token, mut fits) = self.spell(raw);
            let may_insert = raw.after_newline || matches!(raw.tok, Tok::RBrace | Tok::End);
            if !fits && may_insert && self.machine.accepts(&Tok::AutoSemi) {
                self.machine.feed(Tok::AutoSemi, self.end, self.end);
                (token, fits) = self.spell(raw);
            }
            if !fits {
                if self.machine.accepts_end() {
                    self.lexer.unread_from(raw, self.end);
                    return self.machine.end().map(|parsed| (parsed, self.end));
                }
                self.report(raw);
                self.lexer.unread_from(raw, self.end);
                return None;
            }
            if self.machine.feed(token.tok, token.span.start, token.span.end) == Fed::Refused || self.note(token) {
                return None;
            }
        }
    }

    /// Counts brackets; whether the limit is passed.
    fn note(&mut self, token: Token<'a>) -> bool {
        self.is_first = false;
        self.end = token.span.end;
        let text = token.span.text(self.ctx.source);
        self.is_predefined = !self.is_member
            && matches!(token.tok, Tok::Ident(_))
            && (text == "undefined" || PREDEFINED.contains(&text));
        self.is_member = matches!(token.tok, Tok::Dot);
        match token.tok {
            Tok::LParen
            | Tok::ParamsParen
            | Tok::LBracket
            | Tok::LBrace
            | Tok::TemplateHead(_)
            | Tok::Infix(InfixOp::Binary(BinaryOp::Lt)) => self.levels.push(false),
            Tok::RParen
            | Tok::RBracket
            | Tok::RBrace
            | Tok::TemplateTail(_)
            | Tok::Infix(InfixOp::Binary(BinaryOp::Gt))
                if self.levels.len() > 1 =>
            {
                self.levels.pop();
            }
            Tok::Extends | Tok::Question => {
                if let Some(is_condition) = self.levels.last_mut() {
                    *is_condition = matches!(token.tok, Tok::Extends);
                }
            }
            _ => {}
        }
        if self.levels.len() > usize::from(self.ctx.depth_max) + 1 {
            self.ctx.report_too_deep(token.span);
        }
        self.ctx.is_over_limit()
    }

    /// The token with the spelling that fits, and whether one does.
    fn spell(&mut self, raw: Token<'a>) -> (Token<'a>, bool) {
        let text = raw.span.text(self.ctx.source);
        // A `[` on a new line does not go on with the type before it.
        if matches!(raw.tok, Tok::LBracket)
            && raw.after_newline
            && !self.is_first
            && (self.machine.accepts(&Tok::AutoSemi) || (self.levels.len() == 1 && self.machine.accepts_end()))
        {
            return (raw, false);
        }
        if text.starts_with('>') && text.len() > 1 && self.machine.accepts(&GREATER) {
            self.lexer.split(raw);
            let span = Span::new(raw.span.start, raw.span.start + 1);
            return (Token { tok: GREATER, span, ..raw }, true);
        }
        if text == "<<" && self.machine.accepts(&LESS) && !self.is_predefined {
            self.lexer.split(raw);
            let span = Span::new(raw.span.start, raw.span.start + 1);
            return (Token { tok: LESS, span, ..raw }, true);
        }
        match raw.tok {
            // `a as number < b`; of a member `number<T>()` the arguments are parameters.
            Tok::Infix(InfixOp::Binary(BinaryOp::Lt)) if self.is_predefined && self.machine.accepts(&Tok::LBracket) => {
                (raw, false)
            }
            Tok::LParen if self.machine.accepts(&Tok::ParamsParen) => {
                let is_params = !self.machine.accepts(&Tok::LParen) || is_before_arrow(self.ctx, self.lexer, raw);
                (Token { tok: if is_params { Tok::ParamsParen } else { Tok::LParen }, ..raw }, true)
            }
            Tok::Question if self.machine.accepts(&Tok::QuestionColon) => {
                let next = self.lexer.ahead().next(false);
                if matches!(next.tok, Tok::Colon) {
                    self.lexer.skip_to(next.span.end as usize);
                    return (Token { tok: Tok::QuestionColon, span: raw.span.to(next.span), ..raw }, true);
                }
                self.plain(raw)
            }
            _ if is_word(text) => self.word(raw, text),
            _ => self.plain(raw),
        }
    }

    fn plain(&mut self, raw: Token<'a>) -> (Token<'a>, bool) {
        let fits = match raw.tok {
            Tok::End => false,
            tok => self.machine.accepts(&tok),
        };
        (raw, fits)
    }

    fn word(&mut self, raw: Token<'a>, text: &'a str) -> (Token<'a>, bool) {
        if matches!(raw.tok, Tok::Extends) && self.machine.accepts(&CONSTRAINT) && !self.begins_condition() {
            return (Token { tok: CONSTRAINT, ..raw }, true);
        }
        if let Some(word) = type_word(text)
            && !raw.has_escape
            && self.machine.accepts(&Tok::TypeWord(word))
            && self.means_word(word)
        {
            return (Token { tok: Tok::TypeWord(word), ..raw }, true);
        }
        if matches!(raw.tok, Tok::As | Tok::From | Tok::Get | Tok::Set) && self.machine.accepts(&raw.tok) {
            return (raw, true);
        }
        let is_construct =
            matches!(raw.tok, Tok::New) && matches!(self.lexer.ahead().next(false).tok, Tok::LParen | Tok::Infix(_));
        if !is_construct && !matches!(raw.tok, Tok::Ident(_)) && self.machine.accepts(&ANY_KEYWORD) {
            let name = self.ctx.word(raw.span.start, raw.span.end).name;
            return (Token { tok: Tok::Keyword(name), ..raw }, true);
        }
        if self.machine.accepts(&raw.tok) {
            return (raw, true);
        }
        // Words with a meaning in hooks only.
        let is_name_here = matches!(
            raw.tok,
            Tok::Of | Tok::Async | Tok::Static | Tok::StrictReserved | Tok::As | Tok::From | Tok::Get | Tok::Set
        );
        if is_name_here && self.machine.accepts(&ANY_NAME) {
            let name = self.ctx.word(raw.span.start, raw.span.end).name;
            return (Token { tok: Tok::Ident(name), ..raw }, true);
        }
        (raw, false)
    }

    /// Whether `extends` behind `infer T` begins a condition of its own, as it may in brackets: `(infer T extends U ? V : W)`.
    fn begins_condition(&self) -> bool {
        self.levels.last() == Some(&false) && skim::is_before_question(self.ctx, self.lexer.ahead())
    }

    /// Whether what follows lets a word that may be a name have its meaning.
    fn means_word(&mut self, word: &str) -> bool {
        let next = self.lexer.ahead().next(false);
        let text = next.span.text(self.ctx.source);
        let is_name = is_word(text) && !matches!(text, "extends" | "is" | "in" | "as");
        match word {
            "is" | "infer" | "keyof" | "unique" => true,
            "abstract" => text == "new",
            "asserts" => (is_name || text == "is") && !next.after_newline,
            "declare" | "interface" | "type" => is_name,
            "module" => matches!(next.tok, Tok::Quote),
            "out" => is_name,
            "readonly" if self.machine.accepts(&Tok::TypeWord("keyof")) => true,
            "readonly" => is_name || matches!(next.tok, Tok::LBracket | Tok::Quote | Tok::Digit),
            _ => is_name || matches!(next.tok, Tok::LParen | Tok::LBracket | Tok::LBrace | Tok::Quote),
        }
    }

    fn report(&mut self, token: Token<'a>) {
        if matches!(token.tok, Tok::Stray) {
            return;
        }
        let text = token.span.text(self.ctx.source);
        let found = format!("`{text}`");
        let expects_type = self.machine.accepts(&Tok::Number(0.0)) && self.machine.accepts(&ANY_NAME);
        let headline = if matches!(token.tok, Tok::End) {
            "the file ends before the declaration is complete".to_owned()
        } else if expects_type && !self.machine.accepts(&ANY_KEYWORD) {
            format!("a type is missing before {found}")
        } else if self.machine.accepts(&Tok::TypeWord("interface")) {
            format!("{found} begins no declaration")
        } else {
            format!("{found} cannot stand here in a declaration or type")
        };
        let diagnostic = Diagnostic::error(Code::BadDeclaration, token.span, headline);
        self.ctx.report(if text == "namespace" || text == "enum" || text == "class" || text == "abstract" {
            diagnostic.label("declarations have functions, constants, interfaces and types")
        } else {
            diagnostic.label("unexpected here")
        });
    }
}

/// The words with a meaning in types.
fn type_word(text: &str) -> Option<&'static str> {
    [
        "abstract",
        "asserts",
        "declare",
        "infer",
        "interface",
        "is",
        "keyof",
        "module",
        "out",
        "readonly",
        "type",
        "unique",
    ]
    .into_iter()
    .find(|word| *word == text)
}
