//! Declaration files: the modules that a host offers, the types of its events, and what their documentation tags promise.
//! Not here: the grammar's actions for types (`action_types.rs`), and what the tags mean (becket-check, becket-host).

use bumpalo::Bump;

use crate::action::Ctx;
use crate::action_types::Parsed;
use crate::ast::{Alias, FunctionType, Ident, Interface, Module, Names, Type};
use crate::codes::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lexer::Lexer;
use crate::parse::{Language, ParseOptions};
use crate::source;
use crate::span::Span;
use crate::token::Tok;
use crate::types;

/// A whole declaration file.
#[derive(Debug)]
pub struct Declarations<'a> {
    /// `declare module "…" { … }`, in source order.
    pub modules: &'a [DeclaredModule<'a>],
    /// What is declared outside of modules: the types of events.
    pub items: &'a [DeclaredItem<'a>],
    /// All names that the declarations use.
    pub names: Names<'a>,
}

/// `declare module "name" { items }`
#[derive(Clone, Copy, Debug)]
pub struct DeclaredModule<'a> {
    /// Where.
    pub span: Span,
    /// What hooks import from.
    pub name: &'a str,
    /// Where the name is, quotes included.
    pub name_span: Span,
    /// The tags of the comment before it.
    pub tags: &'a [Tag<'a>],
    /// What it exports; in a `declare module`, that is everything.
    pub items: &'a [DeclaredItem<'a>],
}

/// One declaration.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredItem<'a> {
    /// Where.
    pub span: Span,
    /// Its name.
    pub name: Ident,
    /// Written with `export`.
    pub is_exported: bool,
    /// The tags of the comment before it.
    pub tags: &'a [Tag<'a>],
    /// What.
    pub kind: DeclaredKind<'a>,
}

/// What is declared.
#[derive(Clone, Copy, Debug)]
pub enum DeclaredKind<'a> {
    /// `function name(params): result`
    Function(&'a FunctionType<'a>),
    /// `const name: T`, also `let` and `var`.
    Const(&'a Type<'a>),
    /// `interface Name { … }`
    Interface(&'a Interface<'a>),
    /// `type Name = T`
    Alias(&'a Alias<'a>),
}

/// A documentation tag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tag<'a> {
    /// From the `@` to the end of its text.
    pub span: Span,
    /// Which.
    pub kind: TagKind<'a>,
}

/// The tags that Becket knows, and all others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TagKind<'a> {
    /// `@capability NAME`
    Capability(&'a str),
    /// `@effect pure|read|write`
    Effect(Effect),
    /// `@undo FUNCTION`
    Undo(&'a str),
    /// `@approval always|once|never`
    Approval(Approval),
    /// `@label NAME`
    Label(&'a str),
    /// `@sink`
    Sink,
    /// `@cost STEPS`
    Cost(u32),
    /// `@limit COUNT/PERIOD`
    Limit(u32, Period),
    /// `@name text`: documentation.
    Other(&'a str, &'a str),
}

/// What a capability's function does to the world.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Nothing, and its result depends on its arguments alone.
    Pure,
    /// Looks.
    Read,
    /// Changes.
    Write,
}

/// When a call needs the yes of a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Approval {
    /// Each call.
    Always,
    /// The first call.
    Once,
    /// No call.
    Never,
}

/// The period of a rate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Period {
    /// `s`, `second`
    Second,
    /// `min`, `minute`
    Minute,
    /// `h`, `hour`
    Hour,
    /// `day`
    Day,
}

/// The declarations of a `.d.ts` file, and what is wrong with it. Reading stops at the first syntax error.
pub fn parse_declarations<'a>(arena: &'a Bump, source: &'a str) -> (Declarations<'a>, Diagnostics) {
    let options = ParseOptions { language: Language::TypeScript, ..ParseOptions::default() };
    let ctx = Ctx::new(arena, source, &options);
    let (mut modules, mut items): (&[DeclaredModule<'_>], &[DeclaredItem<'_>]) = (&[], &[]);
    if source.len() as u64 > u64::from(options.source_bytes_max) {
        ctx.report(source::too_long(options.source_bytes_max));
    } else {
        source::check_characters(&ctx);
        let mut lexer = Lexer::new(&ctx);
        if let Some((Parsed::File(all_modules, all_items), _)) = types::parse_piece(&ctx, &mut lexer, Tok::MarkFile) {
            (modules, items) = (all_modules, all_items);
        }
    }
    let (Module { names, .. }, mut diagnostics) = ctx.finish(&[]);
    diagnostics.sort();
    (Declarations { modules, items, names }, diagnostics)
}

impl<'a> Ctx<'a> {
    /// The tags of the documentation comment before the token at `token_start`.
    pub(crate) fn tags_before(&self, token_start: u32) -> &'a [Tag<'a>] {
        let Some(comment) = self.doc_before(token_start) else { return &[] };
        let text = self.text(comment.start, comment.end);
        let mut tags = Vec::new();
        let mut starts: Vec<usize> =
            text.match_indices('@').map(|(at, _)| at).filter(|at| begins_tag(text, *at)).collect();
        let inner_end = text.len().saturating_sub(2);
        starts.push(inner_end);
        for pair in starts.windows(2) {
            let &[from, to] = pair else { continue };
            let written = text.get(from..to).unwrap_or("");
            if let Some(tag) = self.tag(comment.start + from as u32, written) {
                tags.push(tag);
            }
        }
        self.arena.alloc_slice_copy(&tags)
    }

    /// The tag that is written as `@name text` at `start`; reports a known one that is not well formed.
    fn tag(&self, start: u32, written: &'a str) -> Option<Tag<'a>> {
        let name_len = written.bytes().skip(1).take_while(u8::is_ascii_alphanumeric).count();
        let name = written.get(1..=name_len)?;
        let line = written.get(1 + name_len..)?.lines().next().unwrap_or("");
        let word = line.trim();
        let span = Span::new(start, start + 1 + (name_len + line.trim_end().len()) as u32);
        let expected = match (name, parse_known(name, word)) {
            (_, Known::Good(kind)) => return Some(Tag { span, kind }),
            (_, Known::Unknown) => {
                let text = written.get(1 + name_len..)?.trim();
                return Some(Tag { span, kind: TagKind::Other(name, text) });
            }
            (_, Known::Bad(expected)) => expected,
        };
        self.report(
            Diagnostic::error(Code::BadTag, span, format!("`@{name}` is not well formed"))
                .label(if word.is_empty() {
                    "something is missing after it".to_owned()
                } else {
                    format!("`{word}` is not what it takes")
                })
                .help(format!("write `{}`", format!("@{name} {expected}").trim_end())),
        );
        None
    }
}

/// A tag begins after white space or a star, not inside `{@link …}` or an address.
fn begins_tag(text: &str, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    let after = text.as_bytes().get(at + 1);
    before.is_some_and(|b| b.is_ascii_whitespace() || *b == b'*') && after.is_some_and(u8::is_ascii_alphabetic)
}

enum Known<'a> {
    Good(TagKind<'a>),
    /// With what it takes.
    Bad(&'static str),
    Unknown,
}

fn parse_known<'a>(name: &str, word: &'a str) -> Known<'a> {
    let (kind, expected) = match name {
        "capability" => (one_word(word).map(TagKind::Capability), "NAME"),
        "effect" => (effect(word).map(TagKind::Effect), "pure|read|write"),
        "undo" => (one_word(word).map(TagKind::Undo), "FUNCTION"),
        "approval" => (approval(word).map(TagKind::Approval), "always|once|never"),
        "label" => (one_word(word).map(TagKind::Label), "NAME"),
        "sink" => (word.is_empty().then_some(TagKind::Sink), ""),
        "cost" => (word.replace('_', "").parse().ok().map(TagKind::Cost), "STEPS"),
        "limit" => (limit(word), "COUNT/s|min|hour|day"),
        _ => return Known::Unknown,
    };
    kind.map_or(Known::Bad(expected), Known::Good)
}

fn one_word(word: &str) -> Option<&str> {
    let is_word =
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'$'));
    is_word.then_some(word)
}

fn effect(word: &str) -> Option<Effect> {
    match word {
        "pure" => Some(Effect::Pure),
        "read" => Some(Effect::Read),
        "write" => Some(Effect::Write),
        _ => None,
    }
}

fn approval(word: &str) -> Option<Approval> {
    match word {
        "always" => Some(Approval::Always),
        "once" => Some(Approval::Once),
        "never" => Some(Approval::Never),
        _ => None,
    }
}

fn limit<'a>(word: &str) -> Option<TagKind<'a>> {
    let (count, period) = word.split_once('/')?;
    let period = match period.trim() {
        "s" | "sec" | "second" => Period::Second,
        "min" | "minute" => Period::Minute,
        "h" | "hour" => Period::Hour,
        "d" | "day" => Period::Day,
        _ => return None,
    };
    let count = count.trim().parse().ok().filter(|count| *count > 0)?;
    Some(TagKind::Limit(count, period))
}
