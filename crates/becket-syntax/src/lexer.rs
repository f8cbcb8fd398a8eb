//! Source text to tokens, one at a time: trivia skipped, literals finished, names interned, substitutions of templates
//! followed by a stack of braces.
//! Not here: what depends on the parser's state. A `/` is handed out as it is; the driver asks for the regular expression.

use logos::Logos;

use crate::action::Ctx;
use crate::ast::TemplatePart;
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::literal::{self, Numeric};
use crate::span::Span;
use crate::token::{RegexText, Tok};

/// A token where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub tok: Tok<'a>,
    pub span: Span,
    /// A line ends between the token before and this one.
    pub after_newline: bool,
    /// Is a name that is written with an escape: never a keyword.
    pub has_escape: bool,
}

/// The lexer of one source.
pub(crate) struct Lexer<'a, 'c> {
    ctx: &'c Ctx<'a>,
    inner: logos::Lexer<'a, Tok<'a>>,
    /// For each open brace: does it belong to a template?
    braces: Vec<bool>,
    /// The last documentation comment before the last token.
    pub doc: Option<Span>,
}

impl<'a, 'c> Lexer<'a, 'c> {
    /// A lexer at the beginning of the source, past a byte order mark and a `#!` line.
    pub fn new(ctx: &'c Ctx<'a>) -> Self {
        let bom = if ctx.source.starts_with('\u{feff}') { 3 } else { 0 };
        let rest = ctx.source.get(bom..).unwrap_or("");
        let hashbang = if rest.starts_with("#!") {
            rest.find(['\n', '\r', '\u{2028}', '\u{2029}']).unwrap_or(rest.len())
        } else {
            0
        };
        let mut lexer = Self { ctx, inner: Tok::lexer(ctx.source), braces: Vec::new(), doc: None };
        lexer.inner.bump(bom + hashbang);
        lexer
    }

    /// Where the next token is looked for.
    pub fn at(&self) -> usize {
        self.inner.span().end
    }

    /// Continues at `at`, which is at or behind the present place.
    pub fn skip_to(&mut self, at: usize) {
        let here = self.at();
        if at > here && self.ctx.source.is_char_boundary(at) {
            self.inner.bump(at.min(self.ctx.source.len()) - here);
        }
    }

    /// Makes `token`, the last one that was taken, the next one again.
    pub fn unread(&mut self, token: Token<'a>) {
        self.unread_from(token, token.span.start);
    }

    /// The same, and what stands between `at` and the token as well: a line end there counts again.
    pub fn unread_from(&mut self, token: Token<'a>, at: u32) {
        match token.tok {
            Tok::LBrace | Tok::TemplateHead(_) => {
                self.braces.pop();
            }
            Tok::RBrace => self.braces.push(false),
            Tok::TemplateTail(_) => self.braces.push(true),
            _ => {}
        }
        self.rewind(at as usize);
    }

    /// Takes only the first byte of `token`, the last one that was taken: `>` of `>>`.
    pub fn split(&mut self, token: Token<'a>) {
        self.rewind(token.span.start as usize + 1);
    }

    /// Looks at the tokens that follow without taking them.
    pub fn ahead(&self) -> Ahead<'a> {
        Ahead { source: self.ctx.source, inner: self.inner.clone(), braces: Vec::new() }
    }

    /// The next token. Behind the last one, [`Tok::End`] for ever.
    pub fn next(&mut self) -> Token<'a> {
        let mut after_newline = false;
        self.doc = None;
        loop {
            after_newline |= self.skip_blanks();
            let from = self.at();
            let Some(matched) = self.inner.next() else {
                let end = self.ctx.source.len();
                return self.token(Tok::End, end, end, after_newline);
            };
            match matched {
                Ok(Tok::Space | Tok::LineComment) => {}
                Ok(Tok::Newline) => after_newline = true,
                Ok(Tok::BlockComment) => after_newline |= self.block_comment(from),
                Ok(Tok::HtmlComment) => {
                    let span = self.inner.span();
                    // `a-->b` is `a-- > b` unless only trivia stands before it on its line.
                    if self.inner.slice() == "-->" && !(after_newline || self.is_first(from)) {
                        let at = span.start;
                        self.rewind(at + 2);
                        return self.token(Tok::Decrement, at, at + 2, after_newline);
                    }
                    self.ctx.report(
                        Diagnostic::error(
                            Code::HtmlComment,
                            Span::new(span.start as u32, span.end as u32),
                            format!("`{}` is not a comment in a module", self.inner.slice()),
                        )
                        .label("an HTML-like comment of old scripts")
                        .help("write `//`, or put spaces between the operators"),
                    );
                    self.skip_line();
                }
                Ok(tok) => return self.finish(tok, from, after_newline),
                Err(()) => return self.stray(from, after_newline),
            }
        }
    }

    /// Skips what mostly stands between tokens, without asking the lexer's tables; says whether a line ends there.
    fn skip_blanks(&mut self) -> bool {
        let rest = self.ctx.source.as_bytes().get(self.at()..).unwrap_or_default();
        let n = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n')).unwrap_or(rest.len());
        if n > 0 {
            self.inner.bump(n);
        }
        rest.iter().take(n).any(|byte| *byte == b'\n')
    }

    /// The regular expression that begins with the slash of `token`, which was the last one.
    pub fn regex(&mut self, token: Token<'a>) -> Token<'a> {
        let start = token.span.start as usize;
        let scanned = literal::regex(self.ctx.source, start);
        self.skip_to(scanned.end);
        let (pattern, flags) = scanned.value;
        let mut cost = 0;
        let problem = scanned.problem.or_else(|| literal::bad_pattern(pattern, flags, start, &mut cost));
        self.ctx.report_all(problem);
        self.ctx.count_regex(cost, token.span);
        let tok = Tok::Regex(self.ctx.arena.alloc(RegexText { pattern, flags }));
        Token { tok, span: Span::new(start as u32, scanned.end as u32), ..token }
    }

    fn token(&self, tok: Tok<'a>, start: usize, end: usize, after_newline: bool) -> Token<'a> {
        self.ctx.at.set(start as u32);
        Token { tok, span: Span::new(start as u32, end as u32), after_newline, has_escape: false }
    }

    fn rewind(&mut self, at: usize) {
        let mut inner = Tok::lexer(self.ctx.source);
        inner.bump(at);
        self.inner = inner;
    }

    fn is_first(&self, at: usize) -> bool {
        self.ctx.source.get(..at).is_some_and(|before| before.trim().is_empty())
    }

    fn skip_line(&mut self) {
        let rest = self.inner.remainder();
        let len = rest.find(['\n', '\r', '\u{2028}', '\u{2029}']).unwrap_or(rest.len());
        self.inner.bump(len);
    }

    /// Skips a comment whose `/*` was matched at `start`; says whether a line ends in it.
    fn block_comment(&mut self, start: usize) -> bool {
        let rest = self.inner.remainder();
        if rest.starts_with('*') && !rest.starts_with("*/") {
            let end = rest.find("*/").map_or(rest.len(), |len| len + 2);
            self.doc = Some(Span::new(start as u32, (self.at() + end) as u32));
        }
        let len = if let Some(len) = rest.find("*/") {
            len + 2
        } else {
            let span = Span::new(start as u32, start as u32 + 2);
            self.ctx.report(
                Diagnostic::error(Code::UnterminatedComment, span, "the comment has no end")
                    .label("begins here")
                    .help("add `*/`"),
            );
            rest.len()
        };
        self.inner.bump(len);
        rest.get(..len).unwrap_or("").contains(['\n', '\r', '\u{2028}', '\u{2029}'])
    }

    fn finish(&mut self, tok: Tok<'a>, start: usize, after_newline: bool) -> Token<'a> {
        let source = self.ctx.source;
        let first = source.as_bytes().get(start).copied().unwrap_or(0);
        if first.is_ascii_alphabetic() || matches!(first, b'_' | b'$' | b'\\') {
            return self.word(tok, start, after_newline);
        }
        let tok = match tok {
            Tok::Other => {
                let c = self.inner.slice().chars().next().unwrap_or(' ');
                return if literal::is_name_start(c) {
                    self.word(tok, start, after_newline)
                } else {
                    self.stray(start, after_newline)
                };
            }
            Tok::Digit => {
                let scanned = literal::number(self.ctx.arena, source, start);
                self.take(scanned.end, scanned.problem);
                match scanned.value {
                    Numeric::Number(value) => Tok::Number(value),
                    Numeric::BigInt(digits) => Tok::BigInt(self.ctx.arena.alloc(digits)),
                }
            }
            Tok::Quote => {
                let scanned = literal::string(self.ctx.arena, source, start);
                self.take(scanned.end, scanned.problem);
                Tok::String(self.ctx.arena.alloc(scanned.value))
            }
            Tok::Backtick => self.template(start, start + 1),
            Tok::Hash => return self.private_name(start, after_newline),
            Tok::LBrace => {
                self.braces.push(false);
                tok
            }
            Tok::RBrace if self.braces.pop() == Some(true) => self.template(start, start + 1),
            // `a?.5:b` is a conditional.
            Tok::QuestionDot if source.as_bytes().get(start + 2).is_some_and(u8::is_ascii_digit) => {
                self.rewind(start + 1);
                Tok::Question
            }
            tok => tok,
        };
        self.token(tok, start, self.at(), after_newline)
    }

    fn take(&mut self, end: usize, problem: Option<Diagnostic>) {
        self.skip_to(end);
        self.ctx.report_all(problem);
    }

    fn word(&mut self, tok: Tok<'a>, start: usize, after_newline: bool) -> Token<'a> {
        let source = self.ctx.source;
        let may_go_on = source.as_bytes().get(self.at()).is_some_and(|b| *b == b'\\' || !b.is_ascii());
        let is_begun = matches!(tok, Tok::Other | Tok::Backslash);
        let scanned = (may_go_on || is_begun).then(|| literal::name(source, start));
        // What follows may also be a space or a line end beyond ASCII.
        if let Some(scanned) = scanned.filter(|scanned| is_begun || scanned.end > self.at()) {
            self.take(scanned.end, scanned.problem);
            let written = source.get(start..scanned.end).unwrap_or("");
            let Some(text) = scanned.value else {
                return self.token(Tok::Ident(self.ctx.intern(written)), start, scanned.end, after_newline);
            };
            let text = &*self.ctx.arena.alloc_str(&text);
            let name = self.ctx.intern(text);
            let tok = if is_reserved(text) { Tok::Keyword(name) } else { Tok::Ident(name) };
            return Token { has_escape: true, ..self.token(tok, start, scanned.end, after_newline) };
        }
        let tok = if matches!(tok, Tok::Word) { Tok::Ident(self.ctx.intern(self.inner.slice())) } else { tok };
        self.token(tok, start, self.at(), after_newline)
    }

    fn private_name(&mut self, start: usize, after_newline: bool) -> Token<'a> {
        let source = self.ctx.source;
        let scanned = literal::name(source, start + 1);
        if scanned.end == start + 1 {
            return self.stray(start, after_newline);
        }
        self.take(scanned.end, scanned.problem);
        let text = match scanned.value {
            Some(text) => &*self.ctx.arena.alloc_str(&text),
            None => source.get(start + 1..scanned.end).unwrap_or(""),
        };
        self.token(Tok::PrivateName(self.ctx.intern(text)), start, scanned.end, after_newline)
    }

    /// The template text from `from`; `opening` is the backtick or brace before it.
    fn template(&mut self, opening: usize, from: usize) -> Tok<'a> {
        let source = self.ctx.source;
        let is_head = source.as_bytes().get(opening) == Some(&b'`');
        let scanned = literal::template(self.ctx.arena, source, from, opening);
        self.take(scanned.end, scanned.problem);
        let text = scanned.value;
        let span = Span::new(from as u32, text.text_end as u32);
        let part = self.ctx.arena.alloc(TemplatePart { cooked: text.cooked, raw: text.raw, span });
        if text.opens {
            self.braces.push(true);
        }
        match (is_head, text.opens) {
            (true, false) => Tok::TemplateWhole(part),
            (true, true) => Tok::TemplateHead(part),
            (false, true) => Tok::TemplateMiddle(part),
            (false, false) => Tok::TemplateTail(part),
        }
    }

    fn stray(&mut self, start: usize, after_newline: bool) -> Token<'a> {
        let c = self.ctx.source.get(start..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let end = start + c.len_utf8();
        self.skip_to(end);
        let shown = if c == '\0' { "the NUL character".to_owned() } else { format!("the character `{c}`") };
        let diagnostic = Diagnostic::error(
            Code::StrayCharacter,
            Span::new(start as u32, end as u32),
            format!("{shown} begins no token of JavaScript"),
        );
        let diagnostic = match look_alike(c) {
            Some(meant) => diagnostic.label(format!("U+{:04X}", c as u32)).help(format!("write `{meant}`")),
            None => diagnostic.label(format!("U+{:04X} stands here outside a string or comment", c as u32)),
        };
        self.ctx.report(diagnostic);
        self.token(Tok::Stray, start, end, after_newline)
    }
}

/// What a character that slips in from word processors and other keyboards was meant to be.
fn look_alike(c: char) -> Option<char> {
    Some(match c {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' => '\'',
        '–' | '—' | '−' => '-',
        '×' => '*',
        '（' => '(',
        '）' => ')',
        '；' => ';',
        '，' => ',',
        '：' => ':',
        '…' => '.',
        _ => return None,
    })
}

/// The words that are never names in a module, however they are written.
pub(crate) fn is_reserved(text: &str) -> bool {
    // Words with a token of their own, save those that are names in most places.
    let mut lexer = Tok::lexer(text);
    let is_word = matches!(
        lexer.next(),
        Some(Ok(tok)) if !matches!(tok, Tok::Word | Tok::As | Tok::Async | Tok::From | Tok::Get | Tok::Of | Tok::Set | Tok::Other)
    );
    is_word && lexer.next().is_none() && text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
}

/// A cheap look at the tokens ahead: nothing is finished, nothing reported.
#[derive(Clone)]
pub(crate) struct Ahead<'a> {
    source: &'a str,
    inner: logos::Lexer<'a, Tok<'a>>,
    /// For each brace that was opened here: does it belong to a template?
    braces: Vec<bool>,
}

impl<'a> Ahead<'a> {
    /// A look from `at`, where a token begins or ends.
    pub fn at(source: &'a str, at: usize) -> Self {
        let mut ahead = Self { source, inner: Tok::lexer(source), braces: Vec::new() };
        ahead.skip_to(at);
        ahead
    }

    /// The next token as matched, with strings and names taken whole. `regex_fits` says whether a slash here begins a
    /// regular expression. Of a template, `` `a${ `` counts as an opening brace, `` }b` `` as a closing one, `}c${` as a
    /// comma, and the whole as a quote.
    pub fn next(&mut self, regex_fits: bool) -> Token<'a> {
        let mut after_newline = false;
        loop {
            let start = self.inner.span().end;
            let tok = match self.inner.next() {
                None => Tok::End,
                Some(Err(())) => Tok::Stray,
                Some(Ok(tok)) => tok,
            };
            let tok = match tok {
                Tok::LBrace => {
                    self.braces.push(false);
                    tok
                }
                Tok::RBrace if self.braces.pop() == Some(true) => {
                    if self.skip_template_text() {
                        Tok::Comma
                    } else {
                        Tok::RBrace
                    }
                }
                Tok::Backtick => {
                    if self.skip_template_text() {
                        Tok::LBrace
                    } else {
                        Tok::Quote
                    }
                }
                tok => tok,
            };
            match tok {
                Tok::Space | Tok::LineComment | Tok::HtmlComment => continue,
                Tok::Newline => {
                    after_newline = true;
                    continue;
                }
                Tok::BlockComment => {
                    let rest = self.inner.remainder();
                    let len = rest.find("*/").map_or(rest.len(), |len| len + 2);
                    after_newline |= rest.get(..len).unwrap_or("").contains(['\n', '\r', '\u{2028}', '\u{2029}']);
                    self.inner.bump(len);
                    continue;
                }
                Tok::Quote if self.inner.slice().len() == 1 && self.inner.slice() != "`" => self.skip_string(start),
                Tok::Slash | Tok::SlashEq if regex_fits => self.skip_to(literal::regex(self.source, start).end),
                Tok::Other | Tok::Backslash => self.skip_to(literal::name(self.source, start).end),
                _ => {}
            }
            let first = self.source.as_bytes().get(start).copied().unwrap_or(0);
            let is_name = first.is_ascii_alphabetic() || matches!(first, b'_' | b'$' | b'\\') || !first.is_ascii();
            let next = self.source.as_bytes().get(self.inner.span().end);
            let is_longer = is_name && next.is_some_and(|b| *b == b'\\' || !b.is_ascii());
            if is_longer {
                self.skip_to(literal::name(self.source, start).end);
            }
            let tok = if is_longer || matches!(tok, Tok::Other | Tok::Backslash) { Tok::Word } else { tok };
            let span = Span::new(start as u32, self.inner.span().end as u32);
            return Token { tok, span, after_newline, has_escape: false };
        }
    }

    /// Continues at `at`, behind the present place.
    pub fn skip_to(&mut self, at: usize) {
        let here = self.inner.span().end;
        if at > here && at <= self.source.len() && self.source.is_char_boundary(at) {
            self.inner.bump(at - here);
        }
    }

    /// Skips the text of a template; whether a substitution opens after it.
    fn skip_template_text(&mut self) -> bool {
        let bytes = self.source.as_bytes();
        let mut at = self.inner.span().end;
        let opens = loop {
            match bytes.get(at) {
                None => break false,
                Some(b'`') => {
                    at += 1;
                    break false;
                }
                Some(b'$') if bytes.get(at + 1) == Some(&b'{') => {
                    at += 2;
                    break true;
                }
                Some(b'\\') => at += 2,
                Some(_) => at += 1,
            }
        };
        let mut at = at.min(bytes.len());
        while !self.source.is_char_boundary(at) {
            at += 1;
        }
        self.skip_to(at);
        if opens {
            self.braces.push(true);
        }
        opens
    }

    fn skip_string(&mut self, start: usize) {
        let bytes = self.source.as_bytes();
        let quote = bytes.get(start).copied();
        let mut at = start + 1;
        while let Some(b) = bytes.get(at) {
            match b {
                b'\\' => at += 1,
                b'\n' | b'\r' => break,
                b if Some(*b) == quote => {
                    at += 1;
                    break;
                }
                _ => {}
            }
            at += 1;
        }
        let mut at = at.min(bytes.len());
        while !self.source.is_char_boundary(at) {
            at += 1;
        }
        self.skip_to(at);
    }
}
