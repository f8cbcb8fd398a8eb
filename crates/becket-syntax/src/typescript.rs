//! Type syntax of `.ts` hooks: where it is, and what of it stays in the tree. The driver asks for a piece where the
//! grammar accepts one; the piece is parsed on its own (`types.rs`) and handed to the grammar as one token.
//! Not here: questions that need a look ahead (`skim.rs`).

use crate::action_types::Parsed;
use crate::ast::{BinaryOp, RefusedSyntax, StmtKind, Type, TypeDecl, TypeKind};
use crate::codes::Code;
use crate::declaration::{DeclaredItem, DeclaredKind};
use crate::diagnostic::Diagnostic;
use crate::driver::{Driver, Fit};
use crate::lexer::{Ahead, Token};
use crate::literal::is_word;
use crate::skim;
use crate::span::Span;
use crate::token::{InfixOp, Modifier, Tok};
use crate::types;

/// A statement that leaves no trace, or that is refused by name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeStmt<'a> {
    pub kind: StmtKind<'a>,
    pub depth: u16,
}

const ANY_TYPE: Type<'static> = Type { span: Span::new(0, 0), depth: 0, kind: TypeKind::Other };
const ANY_ANNOTATION: Tok<'static> = Tok::TypeAnnotation(&ANY_TYPE);
const ANY_AS: Tok<'static> = Tok::TypeAs(&ANY_TYPE);
const ANY_PARAMS: Tok<'static> = Tok::TypeParams(&[]);
const ANY_STMT: Tok<'static> = Tok::TypeStmt(&TypeStmt { kind: StmtKind::Empty, depth: 0 });
const ANY_MODIFIER: Tok<'static> = Tok::Modifier(Modifier::Access);

/// What a token is as type syntax.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spelled<'a> {
    /// The token for the grammar.
    As(Token<'a>, Fit),
    /// Nothing that the grammar sees; the token behind it comes next.
    Dropped(Token<'a>),
    NoType,
}

/// What a line end before the parameters of an arrow does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum NewLine {
    Ends,
    Passes,
}

impl<'a> Driver<'a, '_> {
    /// The spelling of a token as type syntax, if it begins some here.
    pub fn spell_types(&mut self, raw: Token<'a>) -> Spelled<'a> {
        let mark = |tok: Tok<'a>| Spelled::As(Token { tok, ..raw }, Fit::Yes);
        match raw.tok {
            Tok::Colon if self.machine.accepts(&ANY_ANNOTATION) => {
                let is_result = matches!(self.previous.tok, Tok::RParen);
                self.piece(raw, if is_result { Tok::MarkResult } else { Tok::MarkType })
            }
            Tok::Question if self.machine.accepts(&Tok::OptionalMark) => mark(Tok::OptionalMark),
            Tok::Bang if !raw.after_newline && self.machine.accepts(&Tok::NonNull) => mark(Tok::NonNull),
            Tok::Infix(InfixOp::Binary(BinaryOp::Lt)) => self.angle(raw),
            Tok::LParen if self.machine.accepts(&Tok::ArrowParen) && self.is_arrow(self.lexer.ahead(), raw) => {
                mark(Tok::ArrowParen)
            }
            Tok::LBracket if self.machine.accepts(&Tok::IndexSignature) && self.is_index_signature() => {
                self.lexer.unread(raw);
                self.piece(raw, Tok::MarkIndex)
            }
            Tok::This if self.machine.accepts(&Tok::ParamModifier) => self.this_param(raw),
            Tok::At => self.decorator(raw),
            Tok::Const if matches!(self.peek().tok, Tok::Enum) => self.refused_block(raw, RefusedSyntax::Enum),
            Tok::Enum if self.machine.accepts(&ANY_STMT) => self.refused_block(raw, RefusedSyntax::Enum),
            Tok::Async => self.async_arrow(raw),
            Tok::Ident(_) | Tok::StrictReserved | Tok::As if !raw.has_escape => self.type_word(raw),
            _ => Spelled::NoType,
        }
    }

    fn peek(&self) -> Token<'a> {
        self.lexer.ahead().next(false)
    }

    fn text(&self, token: Token<'a>) -> &'a str {
        token.span.text(self.ctx.source)
    }

    /// Parses a piece and gives it as one token that begins at `raw`. Where it is not well formed, a stray token: what
    /// was wrong is reported, and the statement is dropped.
    fn piece(&mut self, raw: Token<'a>, mark: Tok<'a>) -> Spelled<'a> {
        let Some((parsed, end)) = types::parse_piece(self.ctx, &mut self.lexer, mark) else {
            return Spelled::As(Token { tok: Tok::Stray, ..raw }, Fit::No);
        };
        let tok = match (*parsed, mark) {
            (Parsed::Type(ty), Tok::MarkType | Tok::MarkResult) => Tok::TypeAnnotation(ty),
            (Parsed::TypeParams(params), _) => Tok::TypeParams(params),
            (Parsed::Types, Tok::MarkTypes) => Tok::Implements,
            (Parsed::Types, _) => Tok::TypeArgs,
            (Parsed::Member, _) => Tok::IndexSignature,
            (Parsed::Item(item), _) => Tok::TypeStmt(self.ctx.alloc(self.item_stmt(item))),
            (Parsed::Type(_) | Parsed::File(..), _) => Tok::Stray,
        };
        let span = Span::new(raw.span.start, end);
        Spelled::As(Token { tok, span, ..raw }, Fit::Yes)
    }

    fn item_stmt(&self, item: &DeclaredItem<'a>) -> TypeStmt<'a> {
        let (decl, depth) = match item.kind {
            DeclaredKind::Interface(interface) => {
                (TypeDecl::Interface(interface), crate::depth::Depth::depth(interface.members))
            }
            DeclaredKind::Alias(alias) => (TypeDecl::Alias(alias), alias.ty.depth),
            DeclaredKind::Function(_) | DeclaredKind::Const(_) => (TypeDecl::Declare, 0),
        };
        TypeStmt { kind: StmtKind::Types(self.ctx.alloc(decl)), depth }
    }

    // `<`

    fn angle(&mut self, raw: Token<'a>) -> Spelled<'a> {
        if self.machine.accepts(&ANY_PARAMS) {
            let is_operand = self.machine.accepts(&Tok::Typeof);
            if is_operand && !self.is_generic_arrow(self.lexer.ahead(), NewLine::Passes) {
                self.ctx.report(
                    Diagnostic::error(Code::AngleCast, raw.span, "Becket does not read `<T>value`")
                        .label("a type assertion in angle brackets")
                        .help("write `value as T`"),
                );
                return Spelled::As(Token { tok: Tok::Stray, ..raw }, Fit::No);
            }
            self.lexer.unread(raw);
            return self.piece(raw, Tok::MarkTypeParams);
        }
        if self.machine.accepts(&Tok::TypeArgs) {
            let Some(behind) = skim::type_args(self.ctx, self.lexer.ahead()) else { return Spelled::NoType };
            let in_heritage = self.machine.accepts(&Tok::Implements);
            if skim::may_follow_type_args(behind, in_heritage, self.ctx.source) {
                self.lexer.unread(raw);
                return self.piece(raw, Tok::MarkTypeArgs);
            }
        }
        Spelled::NoType
    }

    /// Whether `<…>` here, whose `<` was taken, stands before the parameters of an arrow.
    fn is_generic_arrow(&self, ahead: Ahead<'a>, new_line: NewLine) -> bool {
        let Some(mut behind) = skim::type_params(self.ctx, ahead) else { return false };
        let open = behind.next(false);
        let goes_on = new_line == NewLine::Passes || !open.after_newline;
        goes_on && matches!(open.tok, Tok::LParen) && self.is_arrow(behind, open)
    }

    // Arrows.

    /// Whether the parenthesis `open`, behind which `ahead` stands, is that of arrow parameters.
    fn is_arrow(&self, ahead: Ahead<'a>, open: Token<'a>) -> bool {
        let Some(close) = skim::partner(self.ctx, ahead.clone(), open) else { return false };
        let mut behind = ahead;
        behind.skip_to(close as usize + 1);
        let next = behind.next(false);
        match next.tok {
            Tok::Arrow => true,
            // In `a ? (b) : c => d`, the arrow `(b): c => d` needs another `:` after it.
            Tok::Colon => match skim::result_type(self.ctx, behind) {
                None => false,
                Some(body) => !self.is_in_conditional() || skim::has_colon(self.ctx, body),
            },
            _ => false,
        }
    }

    fn async_arrow(&mut self, raw: Token<'a>) -> Spelled<'a> {
        let mut ahead = self.lexer.ahead();
        let next = ahead.next(false);
        if next.after_newline || !self.machine.accepts(&Tok::AsyncArrow) {
            return Spelled::NoType;
        }
        let is_arrow = match next.tok {
            Tok::LParen => self.is_arrow(ahead, next),
            Tok::Infix(InfixOp::Binary(BinaryOp::Lt)) => self.is_generic_arrow(ahead, NewLine::Ends),
            _ => false,
        };
        if is_arrow { Spelled::As(Token { tok: Tok::AsyncArrow, ..raw }, Fit::Yes) } else { Spelled::NoType }
    }

    // Parameters and members.

    /// `this: T` declares a type only, and is dropped with the comma after it. It is the first parameter, and no arrow has it.
    fn this_param(&mut self, raw: Token<'a>) -> Spelled<'a> {
        if !matches!(self.previous.tok, Tok::LParen) {
            return Spelled::NoType;
        }
        let colon = self.peek();
        if matches!(colon.tok, Tok::Colon) {
            self.lexer.skip_to(colon.span.end as usize);
            if types::parse_piece(self.ctx, &mut self.lexer, Tok::MarkType).is_none() {
                return Spelled::As(Token { tok: Tok::Stray, ..raw }, Fit::No);
            }
        }
        let comma = self.peek();
        if matches!(comma.tok, Tok::Comma) {
            self.lexer.skip_to(comma.span.end as usize);
        }
        self.ctx.erase(Span::new(raw.span.start, self.lexer.at() as u32));
        Spelled::Dropped(self.lexer.next())
    }

    fn is_index_signature(&self) -> bool {
        let mut ahead = self.lexer.ahead();
        let name = ahead.next(false);
        is_word(self.text(name)) && matches!(ahead.next(false).tok, Tok::Colon)
    }

    fn decorator(&mut self, raw: Token<'a>) -> Spelled<'a> {
        self.ctx.report(
            Diagnostic::error(Code::Decorator, raw.span, "Becket does not run decorators")
                .label("a decorator begins here")
                .help("call the function on the class or value"),
        );
        let mut end = raw.span.end;
        let mut ahead = self.lexer.ahead();
        loop {
            let token = ahead.next(false);
            match token.tok {
                Tok::LParen => {
                    if let Some(close) = skim::partner(self.ctx, ahead, token) {
                        end = close + 1;
                    }
                    break;
                }
                Tok::Dot => {}
                _ if is_word(self.text(token)) && (end == raw.span.end || self.ctx.text(end - 1, end) == ".") => {}
                _ => break,
            }
            end = token.span.end;
        }
        self.lexer.skip_to(end as usize);
        Spelled::Dropped(self.lexer.next())
    }

    // Words.

    fn type_word(&mut self, raw: Token<'a>) -> Spelled<'a> {
        let mut ahead = self.lexer.ahead();
        let next = ahead.next(false);
        let next_text = self.text(next);
        let same_line_name = !next.after_newline && is_word(next_text);
        match self.text(raw) {
            "as" | "satisfies" if !raw.after_newline && self.machine.accepts(&ANY_AS) => self.type_as(raw),
            "implements" if self.machine.accepts(&Tok::Implements) => self.piece(raw, Tok::MarkTypes),
            "interface" if same_line_name && self.machine.accepts(&ANY_STMT) => self.statement(raw),
            "type" => {
                let after = ahead.next(false).tok;
                if same_line_name
                    && matches!(after, Tok::Eq | Tok::Infix(InfixOp::Binary(BinaryOp::Lt)))
                    && self.machine.accepts(&ANY_STMT)
                {
                    return self.statement(raw);
                }
                self.type_only(raw, next)
            }
            "declare" if is_word(next_text) && self.machine.accepts(&ANY_STMT) => self.declare(raw, next),
            "namespace" | "module" if same_line_name && self.machine.accepts(&ANY_STMT) => {
                if matches!(ahead.next(false).tok, Tok::LBrace | Tok::Dot) {
                    self.refused_block(raw, RefusedSyntax::Namespace)
                } else {
                    Spelled::NoType
                }
            }
            "abstract" if next_text == "class" && !next.after_newline && self.machine.accepts(&Tok::ClassDecl) => {
                self.ctx.erase(raw.span);
                self.ctx.abstract_classes.borrow_mut().insert(next.span.start);
                Spelled::Dropped(self.lexer.next())
            }
            word => self.modifier(raw, word, next),
        }
    }

    /// `declare` and what it is before.
    fn declare(&mut self, raw: Token<'a>, next: Token<'a>) -> Spelled<'a> {
        if matches!(self.previous.tok, Tok::Default) {
            return Spelled::NoType;
        }
        let mut ahead = self.lexer.ahead();
        ahead.next(false);
        let after = ahead.next(false);
        let types = StmtKind::Types(self.ctx.alloc(TypeDecl::Declare));
        let declared = match self.text(next) {
            "const" if matches!(after.tok, Tok::Enum) => return self.skip_block(raw, types),
            "const" | "let" | "var" | "function" | "class" => next,
            "abstract" if matches!(after.tok, Tok::Class) => after,
            "type" | "interface" if is_word(self.text(after)) => return self.statement(raw),
            "enum" | "namespace" if is_word(self.text(after)) => return self.skip_block(raw, types),
            "global" if matches!(after.tok, Tok::LBrace) => return self.skip_block(raw, types),
            "module" if matches!(after.tok, Tok::Quote) => return self.skip_block(raw, types),
            "module" if is_word(self.text(after)) => return self.refused_block(raw, RefusedSyntax::Namespace),
            _ => return Spelled::NoType,
        };
        // The rest is read as if it had a value, and then left out.
        self.ctx.ambient.borrow_mut().insert(declared.span.start, raw.span.start);
        Spelled::Dropped(self.lexer.next())
    }

    fn statement(&mut self, raw: Token<'a>) -> Spelled<'a> {
        self.lexer.unread(raw);
        self.piece(raw, Tok::MarkStatement)
    }

    fn type_as(&mut self, raw: Token<'a>) -> Spelled<'a> {
        let Spelled::As(token, fit) = self.piece(raw, Tok::MarkType) else { return Spelled::NoType };
        let tok = match token.tok {
            Tok::TypeAnnotation(ty) => Tok::TypeAs(ty),
            tok => tok,
        };
        Spelled::As(Token { tok, ..token }, fit)
    }

    /// `type` in `import type …`, `export type { … }` and `{ type T }`.
    fn type_only(&mut self, raw: Token<'a>, next: Token<'a>) -> Spelled<'a> {
        if !self.machine.accepts(&Tok::TypeOnly) {
            return Spelled::NoType;
        }
        let text = self.text(next);
        let is_mark = match next.tok {
            Tok::LBrace | Tok::Star => true,
            Tok::Quote => !matches!(self.previous.tok, Tok::Import),
            _ => is_word(text) && !matches!(text, "as" | "from"),
        };
        if is_mark { Spelled::As(Token { tok: Tok::TypeOnly, ..raw }, Fit::Yes) } else { Spelled::NoType }
    }

    fn modifier(&mut self, raw: Token<'a>, word: &str, next: Token<'a>) -> Spelled<'a> {
        let modifier = match word {
            "public" | "private" | "protected" => Modifier::Access,
            "readonly" => Modifier::Readonly,
            "override" => Modifier::Override,
            "declare" => Modifier::Declare,
            "abstract" => Modifier::Abstract,
            _ => return Spelled::NoType,
        };
        let begins_member = is_word(self.text(next))
            || matches!(next.tok, Tok::LBracket | Tok::Hash | Tok::Star | Tok::Quote | Tok::Digit);
        let may_begin = !next.after_newline || modifier == Modifier::Abstract && is_word(self.text(next));
        if begins_member && may_begin && self.machine.accepts(&ANY_MODIFIER) {
            return Spelled::As(Token { tok: Tok::Modifier(modifier), ..raw }, Fit::Yes);
        }
        let begins_param = is_word(self.text(next)) || matches!(next.tok, Tok::LBracket | Tok::LBrace);
        if begins_param
            && !matches!(modifier, Modifier::Declare | Modifier::Abstract)
            && self.machine.accepts(&Tok::ParamModifier)
        {
            // `private readonly x`: one mark for both.
            while matches!(self.text(self.peek()), "readonly" | "override") {
                let end = self.peek().span.end as usize;
                self.lexer.skip_to(end);
            }
            return Spelled::As(Token { tok: Tok::ParamModifier, ..raw }, Fit::Yes);
        }
        Spelled::NoType
    }

    // What is refused by name.

    fn refused_block(&mut self, raw: Token<'a>, syntax: RefusedSyntax) -> Spelled<'a> {
        if !self.machine.accepts(&ANY_STMT) {
            return Spelled::NoType;
        }
        let (code, name, help) = match syntax {
            RefusedSyntax::Namespace => (Code::Namespace, "`namespace`", "write a module, or a `const` object"),
            RefusedSyntax::Enum => (Code::Enum, "`enum`", "write a `const` object, or a union of strings"),
        };
        self.ctx.report(
            Diagnostic::error(code, raw.span, format!("Becket does not run {name}"))
                .label("TypeScript only, and not erasable")
                .help(help),
        );
        self.skip_block(raw, StmtKind::Refused(syntax))
    }

    /// Skips to the end of the next braces, as one statement.
    fn skip_block(&mut self, raw: Token<'a>, kind: StmtKind<'a>) -> Spelled<'a> {
        let mut ahead = self.lexer.ahead();
        let mut end = raw.span.end;
        let has_no_block = loop {
            if !self.ctx.take_look() {
                return Spelled::NoType;
            }
            let token = ahead.next(false);
            match token.tok {
                Tok::End => break true,
                // `declare module "m";`
                Tok::Semi => {
                    end = token.span.end;
                    break true;
                }
                Tok::LBrace => {
                    let close = skim::partner(self.ctx, ahead.clone(), token);
                    end = close.map_or(token.span.end, |close| close + 1);
                    self.check_ambient(ahead, end);
                    break false;
                }
                _ if token.after_newline && ends_in_quote(self.ctx.text(raw.span.start, end)) => break true,
                _ => end = token.span.end,
            }
        };
        if has_no_block && !self.ctx.text(raw.span.start, end).contains(['"', '\'']) {
            return Spelled::NoType;
        }
        self.lexer.skip_to(end as usize);
        let tok = Tok::TypeStmt(self.ctx.alloc(TypeStmt { kind, depth: 0 }));
        Spelled::As(Token { tok, span: Span::new(raw.span.start, end), ..raw }, Fit::Yes)
    }

    /// Reports a body of a function before `end`, where there are declarations only.
    fn check_ambient(&self, mut ahead: Ahead<'a>, end: u32) {
        let mut before = Tok::LBrace;
        loop {
            let token = ahead.next(false);
            if matches!(token.tok, Tok::End) || token.span.start >= end {
                return;
            }
            if matches!((before, token.tok), (Tok::RParen, Tok::LBrace)) {
                return self.ctx.report_ambient_body(token.span);
            }
            before = token.tok;
        }
    }
}

fn ends_in_quote(text: &str) -> bool {
    text.ends_with(['"', '\''])
}
