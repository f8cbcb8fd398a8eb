//! The words for a token where it cannot stand: what is missing, in the terms of who wrote the hook.
//! Not here: where the parse goes on (`driver.rs`). Never here: a list of what the grammar would take.

use crate::ast::{BinaryOp, Name};
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::driver::{Driver, is_name};
use crate::lexer::Token;
use crate::span::Span;
use crate::token::{InfixOp, Tok};

impl<'a> Driver<'a, '_> {
    /// The diagnostic for `token`, which the parser refused.
    pub fn unexpected(&mut self, token: Token<'a>) -> Diagnostic {
        if let Some(diagnostic) = self.unexpected_end(token) {
            return diagnostic;
        }
        if let Some(diagnostic) = self.newline_rules(token) {
            return diagnostic;
        }
        if let Some(diagnostic) = self.refused_syntax(token) {
            return diagnostic;
        }
        if let Some(diagnostic) = self.wrong_bracket(token) {
            return diagnostic;
        }
        if let Some(diagnostic) = self.out_of_place(token) {
            return diagnostic;
        }
        if let Some(diagnostic) = self.reserved_word(token) {
            return diagnostic;
        }
        let diagnostic = self.missing(token);
        self.with_keyword(token, diagnostic)
    }

    fn unexpected_end(&mut self, token: Token<'a>) -> Option<Diagnostic> {
        if !matches!(token.tok, Tok::End) {
            return None;
        }
        if let Some(bracket) = self.brackets.last() {
            let closer = closing(bracket.text);
            let help = format!("add `{closer}`");
            return Some(
                Diagnostic::error(Code::Unclosed, bracket.span, format!("`{}` is never closed", bracket.text))
                    .label("opens here")
                    .help(help),
            );
        }
        let what =
            if self.expects_name() { "an expression or name is missing" } else { "the last statement is not complete" };
        let end = self.previous.span.end;
        Some(
            Diagnostic::error(Code::Unexpected, Span::new(end, end), format!("{what} at the end of the file"))
                .label("after this"),
        )
    }

    fn newline_rules(&mut self, token: Token<'a>) -> Option<Diagnostic> {
        if matches!(token.tok, Tok::Arrow) && token.after_newline {
            return Some(
                Diagnostic::error(Code::NewlineBeforeArrow, token.span, "a line ends before `=>`")
                    .label("must stand on the line on which the parameters end"),
            );
        }
        if token.after_newline && matches!(self.previous.tok, Tok::Throw) {
            return Some(
                Diagnostic::error(Code::NewlineAfterThrow, self.previous.span, "a line ends after `throw`")
                    .label("what is thrown must begin on this line"),
            );
        }
        if token.after_newline && matches!(self.previous.tok, Tok::Yield) {
            return Some(
                Diagnostic::error(Code::Unexpected, self.previous.span, "a line ends after `yield`")
                    .label("what is yielded must begin on this line"),
            );
        }
        None
    }

    /// Syntax of JavaScript's neighbours that is known only to be refused by name.
    fn refused_syntax(&mut self, token: Token<'a>) -> Option<Diagnostic> {
        let source = self.ctx.source;
        let previous = self.previous.span.text(source);
        if matches!(token.tok, Tok::Enum) {
            return Some(
                Diagnostic::error(Code::Enum, token.span, "Becket does not run `enum`")
                    .label("TypeScript only, and not erasable")
                    .help("write a `const` object, or a union of strings"),
            );
        }
        if matches!(token.tok, Tok::At) {
            return Some(
                Diagnostic::error(Code::Decorator, token.span, "Becket does not run decorators")
                    .label("a decorator begins here")
                    .help("call the function on the class or value"),
            );
        }
        if let Some(span) = self.using_declaration(token) {
            return Some(
                Diagnostic::error(Code::Using, span, "Becket does not run `using`")
                    .label("this declaration")
                    .help("write `const`, and `try … finally` where something must be released"),
            );
        }
        if previous == "accessor" && self.machine.accepts(&Tok::AutoSemi) && !token.after_newline {
            return Some(
                Diagnostic::error(Code::AccessorKeyword, self.previous.span, "Becket does not run `accessor` fields")
                    .label("this field")
                    .help("write a field, or a getter and a setter"),
            );
        }
        let before = self.before_previous.span.text(source);
        if matches!(token.tok, Tok::Eq) && (previous == "export" || matches!(before, "import" | "type")) {
            return Some(
                Diagnostic::error(Code::ImportEquals, token.span, "Becket does not run `import … =` and `export =`")
                    .label("a form of CommonJS modules")
                    .help("write `import … from \"…\"` or `export default …`"),
            );
        }
        None
    }

    /// The `using` of a declaration whose name, or what follows it, `token` is: of a statement, or in the head of a loop.
    fn using_declaration(&mut self, token: Token<'a>) -> Option<Span> {
        let source = self.ctx.source;
        let (previous, before) = (self.previous, self.before_previous);
        let is_in_head = self.brackets.last().is_some_and(|bracket| bracket.awaits_in);
        let is_first = matches!(before.tok, Tok::LParen | Tok::Await);
        if previous.span.text(source) == "using" && !token.after_newline {
            let is_word = matches!(token.tok, Tok::Ident(_)) || is_name(&token.tok);
            let is_name = is_word && !matches!(token.tok, Tok::Of);
            let is_of = matches!(token.tok, Tok::Of) && matches!(before.tok, Tok::Await);
            let is_declared = if is_in_head { is_first && (is_name || is_of) } else { is_name };
            return (is_declared && (is_in_head || self.machine.accepts(&Tok::AutoSemi))).then_some(previous.span);
        }
        // `for (using of = …`
        let is_named_of = is_in_head && matches!(previous.tok, Tok::Of) && before.span.text(source) == "using";
        (is_named_of && matches!(token.tok, Tok::Eq)).then_some(before.span)
    }

    /// The target of a rest element before `token`, a comma in the brackets that are open.
    fn rest_before_comma(&self, token: Token<'a>) -> Option<Span> {
        let open = self.brackets.last()?;
        let text = self.ctx.source.get(open.span.end as usize..token.span.start as usize)?;
        let at = text.rfind("...")? + 3;
        let target = text.get(at..)?;
        let depth = |depth: i32, c: char| match c {
            '(' | '[' | '{' => depth + 1,
            ')' | ']' | '}' => depth - 1,
            _ => depth,
        };
        let mut level = 0;
        let is_whole = target.chars().all(|c| {
            level = depth(level, c);
            level >= 0 && (c != ',' || level > 0)
        });
        let blank = target.len() - target.trim_start().len();
        let start = open.span.end + (at + blank) as u32;
        (is_whole && level == 0).then(|| Span::new(start, self.previous.span.end.max(start)))
    }

    fn wrong_bracket(&mut self, token: Token<'a>) -> Option<Diagnostic> {
        let text = match token.tok {
            Tok::RParen => ")",
            Tok::RBracket => "]",
            Tok::RBrace => "}",
            _ => return None,
        };
        let Some(open) = self.brackets.last().copied() else {
            return Some(
                Diagnostic::error(Code::Unexpected, token.span, format!("`{text}` closes nothing"))
                    .label("no bracket is open here"),
            );
        };
        let closer = closing(open.text);
        if closer != text {
            return Some(
                Diagnostic::error(Code::Unclosed, token.span, format!("`{closer}` is missing before `{text}`"))
                    .label(format!("`{closer}` is expected first"))
                    .secondary(open.span, format!("this `{}` is still open", open.text)),
            );
        }
        if self.expects_name() {
            return Some(
                Diagnostic::error(Code::Unexpected, token.span, format!("an expression is missing before `{text}`"))
                    .label("nothing stands before this"),
            );
        }
        None
    }

    /// Words that stand well, but elsewhere.
    fn out_of_place(&mut self, token: Token<'a>) -> Option<Diagnostic> {
        let text = token.span.text(self.ctx.source);
        let error = |code: Code, headline: String| Diagnostic::error(code, token.span, headline);
        let expects_statement = self.machine.accepts(&Tok::Debugger);
        match token.tok {
            Tok::ForIn | Tok::Of
                if self.brackets.last().is_some_and(|bracket| bracket.text == "(") && !self.expects_name() =>
            {
                Some(
                    error(Code::BadForHead, format!("a loop head with `{text}` has one target, without a value"))
                        .label(format!("what stands left of `{text}` is more than a target")),
                )
            }
            Tok::QuestionDot if !self.expects_name() && !expects_statement => Some(
                error(Code::BadOptionalChain, "an optional chain cannot stand here".to_owned())
                    .label("after `new` only `.` and `[…]` may follow"),
            ),
            _ if matches!(self.previous.tok, Tok::Import)
                && !matches!(token.tok, Tok::Dot)
                && self.machine.accepts(&Tok::LParen) =>
            {
                Some(
                    Diagnostic::error(
                        Code::MisplacedModuleItem,
                        self.previous.span,
                        "`import` stands inside another statement",
                    )
                    .label("belongs to the top level of the module"),
                )
            }
            Tok::Import | Tok::Export if expects_statement => Some(
                error(Code::MisplacedModuleItem, format!("`{text}` stands inside another statement"))
                    .label("belongs to the top level of the module"),
            ),
            Tok::LParen if matches!(self.previous.tok, Tok::Import) && matches!(self.before_previous.tok, Tok::New) => {
                Some(
                    Diagnostic::error(Code::NewImport, self.previous.span, "`new` cannot stand before `import`")
                        .label("an import is not a constructor"),
                )
            }
            Tok::Let | Tok::Const | Tok::Class | Tok::ClassDecl | Tok::ClassExpr if expects_statement => Some(
                error(Code::DeclarationPosition, format!("a `{text}` declaration cannot be the only statement here"))
                    .label("its binding could never be used")
                    .help("put it in braces"),
            ),
            Tok::Function | Tok::FunctionDecl | Tok::FunctionExpr | Tok::AsyncFunctionDecl | Tok::AsyncFunctionExpr
                if expects_statement =>
            {
                Some(
                    error(
                        Code::DeclarationPosition,
                        "a function declaration cannot be the only statement here".to_owned(),
                    )
                    .label("modules are strict")
                    .help("put it in braces"),
                )
            }
            Tok::Else => Some(
                error(Code::Unexpected, "`else` belongs to no `if`".to_owned())
                    .label("no `if` statement ends before this"),
            ),
            Tok::Catch | Tok::Finally => Some(
                error(Code::Unexpected, format!("`{text}` belongs to no `try`"))
                    .label("no `try` block ends before this"),
            ),
            Tok::Case | Tok::Default if expects_statement => Some(
                error(Code::Unexpected, format!("`{text}` belongs to no `switch`"))
                    .label("not directly inside a `switch`"),
            ),
            _ => None,
        }
    }

    fn reserved_word(&mut self, token: Token<'a>) -> Option<Diagnostic> {
        let text = token.span.text(self.ctx.source);
        if matches!(token.tok, Tok::Keyword(_)) && token.has_escape {
            return Some(
                Diagnostic::error(
                    Code::EscapedKeyword,
                    token.span,
                    format!("`{text}` is a keyword, written with an escape"),
                )
                .label("a keyword must be written plainly"),
            );
        }
        let is_word =
            text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && !matches!(token.tok, Tok::Ident(_));
        if !is_word || !self.expects_name() {
            return None;
        }
        if matches!(token.tok, Tok::StrictReserved) {
            return Some(reserved(token.span, text, "reserved in modules"));
        }
        let expects_value = self.machine.accepts(&Tok::Number(0.0));
        if !expects_value {
            return Some(reserved(token.span, text, "reserved"));
        }
        if matches!(token.tok, Tok::Infix(InfixOp::Binary(BinaryOp::In | BinaryOp::Instanceof))) {
            return None;
        }
        let previous = self.previous.span.text(self.ctx.source);
        Some(
            Diagnostic::error(Code::Unexpected, token.span, format!("an expression is missing before `{text}`")).label(
                if previous.is_empty() {
                    "cannot begin an expression".to_owned()
                } else {
                    format!("cannot follow `{}`", shorten(previous))
                },
            ),
        )
    }

    /// What is missing before `token`.
    fn missing(&mut self, token: Token<'a>) -> Diagnostic {
        let found = self.describe(token);
        let error = |code: Code, headline: String| Diagnostic::error(code, token.span, headline);
        if self.machine.accepts(&Tok::LBlock)
            && !self.machine.accepts(&Tok::Debugger)
            && self.machine.accepts(&Tok::AutoSemi)
        {
            return error(Code::Unexpected, format!("`{{` is missing before {found}"))
                .label("the body of the function is expected");
        }
        if !token.after_newline && self.machine.accepts_both(&Tok::AutoSemi, &token.tok) {
            let end = self.previous.span.end;
            return error(Code::MissingSemicolon, format!("`;` or a line end is missing before {found}"))
                .label("a new statement begins here")
                .secondary(Span::new(end, end), "the statement before ends here");
        }
        if let Some(open) = self.brackets.last().copied() {
            let closer = closing(open.text);
            let closes = match open.text {
                "(" => self.machine.accepts(&Tok::RParen),
                "[" => self.machine.accepts(&Tok::RBracket),
                "{" => self.machine.accepts(&Tok::RBrace),
                _ => false,
            };
            let is_list = self.machine.accepts(&Tok::Comma);
            if closes
                && matches!(token.tok, Tok::Comma)
                && let Some(span) = self.rest_before_comma(token)
            {
                return rest_position(span);
            }
            if closes && (is_list || !self.expects_name()) {
                let what = if is_list { format!("`,` or `{closer}`") } else { format!("`{closer}`") };
                return error(Code::Unexpected, format!("{what} is missing before {found}"))
                    .label("cannot follow what stands before it")
                    .secondary(open.span, format!("inside this `{}`", open.text));
            }
        }
        let single = [
            (Tok::LParen, "`(`"),
            (Tok::LBlock, "`{`"),
            (Tok::Colon, "`:`"),
            (Tok::Arrow, "`=>`"),
            (Tok::From, "`from`"),
            (Tok::As, "`as`"),
            (Tok::While, "`while`"),
            (Tok::Semi, "`;`"),
        ];
        if !self.expects_name() {
            for (tok, shown) in single {
                if self.machine.accepts(&tok) {
                    return error(Code::Unexpected, format!("{shown} is missing before {found}"))
                        .label("cannot follow what stands before it");
                }
            }
            if self.machine.accepts(&Tok::String(&crate::ast::Text::Utf8(""))) {
                return error(Code::Unexpected, format!("a string is missing before {found}"))
                    .label("a string is expected");
            }
        } else if self.machine.accepts(&Tok::Number(0.0)) && !self.machine.accepts(&Tok::Debugger) {
            return error(Code::Unexpected, format!("an expression is missing before {found}"))
                .label("cannot begin an expression");
        } else if self.machine.accepts(&Tok::Debugger) {
            return error(Code::Unexpected, format!("{found} cannot begin a statement")).label("unexpected here");
        } else if self.machine.accepts(&Tok::Keyword(Name(0))) {
            return error(Code::Unexpected, format!("a name is missing before {found}")).label("a name is expected");
        } else {
            return error(Code::Unexpected, format!("a name is missing before {found}"))
                .label("a name or pattern is expected");
        }
        error(Code::Unexpected, format!("{found} is unexpected here")).label("cannot follow what stands before it")
    }

    fn describe(&self, token: Token<'a>) -> String {
        let text = token.span.text(self.ctx.source);
        match token.tok {
            Tok::String(_) => "this string".to_owned(),
            Tok::TemplateWhole(_) | Tok::TemplateHead(_) | Tok::TemplateMiddle(_) | Tok::TemplateTail(_) => {
                "this template".to_owned()
            }
            Tok::Regex(_) => "this regular expression".to_owned(),
            _ => format!("`{}`", shorten(text)),
        }
    }
}

/// A rest element with something behind it.
pub(crate) fn rest_position(span: Span) -> Diagnostic {
    Diagnostic::error(Code::RestPosition, span, "a rest element must be the last, without a comma after it")
        .label("something follows it")
}

fn reserved(span: Span, text: &str, label: &str) -> Diagnostic {
    Diagnostic::error(Code::ReservedName, span, format!("`{text}` is a reserved word, not a name"))
        .label(label)
        .help("choose another name")
}

fn closing(open: &str) -> &'static str {
    match open {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}

fn shorten(text: &str) -> &str {
    let line = text.lines().next().unwrap_or("");
    let mut end = line.len().min(30);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    line.get(..end).unwrap_or("")
}
