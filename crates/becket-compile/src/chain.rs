//! Members, calls and `new`: chains of links, with their call windows and their early ends.
//! Not here: what messages call a callee (`note.rs`).
//!
//! A chain's intermediate values go where the next link needs them: a receiver into the second register of the window, a
//! callee into the first, so that they are not moved again.

use becket_bytecode::builtins::{How, Special};
use becket_bytecode::module::{APPLIED, AT_DOT, AT_NAME};
use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};
use becket_check::checked::{StdForm, Use};
use becket_syntax::ast::{self, ExprKind, LinkKind};
use becket_syntax::span::Span;
use becket_syntax::words;

use crate::constant::{Key, text_of};
use crate::expr::{arg_assigns, assigns, int_of};
use crate::function::{DIRECT_MAX, Emitter, Label};
use crate::note::Callee;

/// Splits off the last link that means something at run time.
pub(crate) fn split_last<'a>(links: &'a [ast::Link<'a>]) -> Option<(&'a ast::Link<'a>, &'a [ast::Link<'a>])> {
    let at = links.iter().rposition(|link| !matches!(link.kind, LinkKind::Typed))?;
    Some((links.get(at)?, links.get(..at)?))
}

/// The place in a chain at which the next link that means something stands.
fn next_link(links: &[ast::Link<'_>], from: usize) -> Option<usize> {
    (from..links.len()).find(|at| !matches!(links[*at].kind, LinkKind::Typed))
}

fn is_call(links: &[ast::Link<'_>], at: Option<usize>) -> bool {
    at.is_some_and(|at| matches!(links[at].kind, LinkKind::Call(_) | LinkKind::Tag(_)))
}

/// Whether a chain may end early, with `undefined`.
pub(crate) fn is_optional(links: &[ast::Link<'_>]) -> bool {
    links.iter().any(|link| link.is_optional)
}

fn is_member(link: &ast::Link<'_>) -> bool {
    matches!(link.kind, LinkKind::Member(_) | LinkKind::Index(_) | LinkKind::Private(_))
}

/// Whether a builtin is one of `Math`'s own, none of which looks at its receiver: what is in the window then is left over. Those
/// that `Math` inherits do look.
fn ignores_receiver(builtin: u32) -> bool {
    becket_bytecode::builtins::get(builtin).is_some_and(|row| row.path.starts_with("Math."))
}

/// The chain inside types and parentheses, if it ends in a member: called, it keeps its receiver.
fn member_chain<'a>(expr: &'a ast::Expr<'a>) -> Option<(&'a ast::Expr<'a>, &'a [ast::Link<'a>])> {
    match expr.kind {
        ExprKind::Typed(inner, _) => member_chain(inner),
        ExprKind::Chain(base, links) => {
            let (last, _) = split_last(links)?;
            is_member(last).then_some((base, links))
        }
        _ => None,
    }
}

/// What a call is given.
#[derive(Clone, Copy, Debug)]
enum Given<'a> {
    Args(&'a [ast::Arg<'a>], Callee<'a>),
    /// A tagged template: its object, and the values of its parts.
    Template(&'a ast::Template<'a>),
}

impl<'a> Given<'a> {
    fn has_spread(&self) -> bool {
        matches!(self, Self::Args(args, _) if args.iter().any(|arg| matches!(arg, ast::Arg::Spread(_))))
    }

    fn of(link: &ast::Link<'a>, callee: Callee<'a>) -> Option<Self> {
        match link.kind {
            LinkKind::Call(args) => Some(Self::Args(args, callee)),
            LinkKind::Tag(template) => Some(Self::Template(template)),
            _ => None,
        }
    }
}

/// How the arguments of a call are given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Args {
    /// Each in its register.
    Direct(u8),
    /// In an array.
    Array,
    /// The same, which V8 makes a list of: one is spread before the last.
    Applied,
}

/// A chain while it is compiled.
struct Walk<'a> {
    base: &'a ast::Expr<'a>,
    links: &'a [ast::Link<'a>],
    /// Where the last value goes.
    dst: u8,
    /// The call window.
    window: u8,
    /// Where the chain goes on when it ends early.
    short: Label,
    /// The first link that is optional or a call; behind it V8 gives members another position.
    late_from: usize,
}

impl<'a> Walk<'a> {
    fn new(base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>], dst: u8, window: u8, short: Label) -> Self {
        let is_late = |link: &ast::Link<'_>| link.is_optional || matches!(link.kind, LinkKind::Call(_));
        let late_from = links.iter().position(is_late).unwrap_or(links.len());
        Self { base, links, dst, window, short, late_from }
    }
}

impl<'a> Emitter<'_, '_, 'a> {
    /// The value of a chain.
    pub(crate) fn chain(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>], dst: u8) {
        let short = self.label();
        self.chain_or(base, links, dst, short);
        if is_optional(links) {
            let end = self.label();
            self.jump(end);
            self.bind(short);
            self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0));
            self.bind(end);
        }
    }

    /// The value of a chain; goes to `short` when it ends early.
    pub(crate) fn chain_or(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>], dst: u8, short: Label) {
        let mark = self.next;
        let is_top = self.is_temp(dst) && dst + 1 == self.next && dst >= self.floor;
        let window = if is_top { dst } else { self.next };
        let walk = Walk::new(base, links, dst, window, short);
        let reg = self.walk(&walk);
        self.emit(Instr::abc(Opcode::Move, dst, reg, 0));
        self.release(mark);
    }

    /// Where the value before the link at `at` should be.
    fn wanted(&self, walk: &Walk<'a>, at: usize) -> u8 {
        let Some(next) = next_link(walk.links, at) else { return walk.dst };
        match walk.links[next].kind {
            LinkKind::Call(_) | LinkKind::Tag(_) => walk.window,
            _ if is_call(walk.links, next_link(walk.links, next + 1)) => walk.window + 1,
            _ if self.is_temp(walk.dst) => walk.dst,
            _ => walk.window,
        }
    }

    /// Makes sure that all registers below `end` are taken.
    pub(crate) fn take_up_to(&mut self, end: u8) {
        for _ in self.next..end {
            self.temp();
        }
    }

    fn walk(&mut self, walk: &Walk<'a>) -> u8 {
        let bottom = self.next;
        let (mut value, mut at) = self.walk_begin(walk);
        while let Some(next) = next_link(walk.links, at) {
            let link = &walk.links[next];
            // What is in use: the value, and what was before the chain.
            self.next = bottom.max(value.filter(|reg| self.is_temp(*reg)).map_or(0, |reg| reg + 1));
            if let (None, ExprKind::Super) = (value, walk.base.kind) {
                (value, at) = self.super_link(walk, next);
                continue;
            }
            let after = next_link(walk.links, next + 1);
            if is_member(link) && is_call(walk.links, after) {
                let call = after.unwrap_or(next);
                value = Some(self.method_call(walk, value, next, call));
                at = call + 1;
                continue;
            }
            let out = self.wanted(walk, next + 1);
            value = Some(match link.kind {
                LinkKind::Call(args) => {
                    let callee = Callee::Chain(walk.base, &walk.links[..next]);
                    self.plain_call(walk, value, next, Given::Args(args, callee), out)
                }
                LinkKind::Tag(template) => self.plain_call(walk, value, next, Given::Template(template), out),
                LinkKind::Member(_) | LinkKind::Index(_) | LinkKind::Private(_) => self.member(walk, value, next, out),
                LinkKind::Typed => out,
            });
            at = next + 1;
        }
        match value {
            Some(value) => value,
            None => self.expr(walk.base),
        }
    }

    /// Bases that are not values: builtins, imports, intrinsics. Gives the value and the first link that is left.
    fn walk_begin(&mut self, walk: &Walk<'a>) -> (Option<u8>, usize) {
        let nothing = (None, 0);
        if !matches!(walk.base.kind, ExprKind::Name(_)) {
            return nothing;
        }
        let Some(first) = next_link(walk.links, 0) else { return nothing };
        let link = &walk.links[first];
        let out = self.wanted(walk, first + 1);
        match (self.checked.use_at(walk.base.span.start), link.kind) {
            (Some(Use::Import(import)), LinkKind::Call(args)) if !link.is_optional => {
                match self.host_call(walk.base.span, import, args, out) {
                    Some(reg) => (Some(reg), first + 1),
                    None => nothing,
                }
            }
            (Some(Use::Namespace), LinkKind::Member(name)) => match self.checked.use_at(name.span.start) {
                Some(Use::Import(import)) => {
                    if let Some(next) = next_link(walk.links, first + 1)
                        && let LinkKind::Call(args) = walk.links[next].kind
                    {
                        let out = self.wanted(walk, next + 1);
                        if let Some(reg) = self.host_call(name.span, import, args, out) {
                            return (Some(reg), next + 1);
                        }
                    }
                    self.take_up_to(out.saturating_add(1).max(self.next));
                    self.emit(Instr::new(Opcode::LoadImport, out, 0, 0, import));
                    (Some(out), first + 1)
                }
                _ => nothing,
            },
            (Some(Use::Intrinsic(intrinsic)), LinkKind::Call(args)) => {
                let mark = self.next;
                let n = becket_bytecode::intrinsics::INTRINSICS.get(intrinsic as usize).map_or(0, |row| row.2);
                let base = self.next;
                for number in 0..usize::from(n) {
                    let reg = self.temp();
                    match args.get(number) {
                        Some(ast::Arg::Expr(expr)) => self.expr_to(expr, reg),
                        _ => self.emit(Instr::abc(Opcode::LoadUndefined, reg, 0, 0)),
                    }
                }
                self.release(mark);
                self.take_up_to(out.saturating_add(1).max(self.next));
                self.emit_at(walk.base.span, Instr::new(Opcode::Intrinsic, out, base, n, intrinsic as u32));
                (Some(out), first + 1)
            }
            (Some(Use::StdForm(form)), LinkKind::Call(args)) => {
                (Some(self.std_form(walk.base.span, form, args, walk.window, out)), first + 1)
            }
            (Some(Use::Builtin(_)), LinkKind::Member(name)) if !link.is_optional => {
                match self.checked.use_at(name.span.start) {
                    Some(Use::Builtin(id)) if !is_call(walk.links, next_link(walk.links, first + 1)) => {
                        self.take_up_to(out.saturating_add(1).max(self.next));
                        self.emit(Instr::new(Opcode::LoadBuiltin, out, 0, 0, id));
                        (Some(out), first + 1)
                    }
                    _ => nothing,
                }
            }
            _ => nothing,
        }
    }

    /// A call of a host function, if its arguments can be given one by one.
    fn host_call(&mut self, span: Span, import: u32, args: &'a [ast::Arg<'a>], out: u8) -> Option<u8> {
        if args.len() > DIRECT_MAX || args.iter().any(|arg| matches!(arg, ast::Arg::Spread(_))) {
            return None;
        }
        let mark = self.next;
        let base = self.next;
        for arg in args {
            if let ast::Arg::Expr(expr) = arg {
                let reg = self.temp();
                self.expr_to(expr, reg);
            }
        }
        self.release(mark);
        self.take_up_to(out.saturating_add(1).max(self.next));
        self.emit_at(span, Instr::new(Opcode::CallHost, out, base, args.len() as u8, import));
        Some(out)
    }

    /// `$call(function, this, …)`, `$construct(constructor, …)` and `$apply(function, this, array)` of the standard library's
    /// own code.
    fn std_form(&mut self, span: Span, form: StdForm, args: &'a [ast::Arg<'a>], window: u8, out: u8) -> u8 {
        let n_head = match form {
            StdForm::Call | StdForm::Apply => 2,
            StdForm::Construct => 1,
        };
        self.take_up_to(window + 2);
        for (number, reg) in (0..n_head).zip(window..) {
            match args.get(number) {
                Some(ast::Arg::Expr(expr)) => self.expr_to(expr, reg),
                _ => self.emit(Instr::abc(Opcode::LoadUndefined, reg, 0, 0)),
            }
        }
        self.next = (window + 2).max(self.locals);
        let mut args = self.args(span, Given::Args(args.get(n_head..).unwrap_or_default(), Callee::Form), window);
        if form == StdForm::Apply && args == Args::Direct(1) {
            args = Args::Array;
        }
        let (direct, spread) = match form {
            StdForm::Call | StdForm::Apply => (Opcode::Call, Opcode::CallSpread),
            StdForm::Construct => (Opcode::New, Opcode::NewSpread),
        };
        self.emit_call(span, None, (direct, spread), window, args, out);
        out
    }

    fn emit_call(&mut self, span: Span, note: Option<u32>, ops: (Opcode, Opcode), window: u8, args: Args, out: u8) {
        let instr = match args {
            Args::Direct(n) => Instr::abc(ops.0, out, window, n),
            Args::Array | Args::Applied => Instr::abc(ops.1, out, window, 1),
        };
        let note = match args {
            Args::Applied => note.map(|_| self.builder.pools.string(APPLIED)),
            Args::Direct(_) | Args::Array => note,
        };
        self.emit_noted(span, note, instr);
    }

    /// Evaluates arguments to behind the window.
    fn args(&mut self, span: Span, given: Given<'a>, window: u8) -> Args {
        self.take_up_to(window + WINDOW_WORDS);
        self.next = self.next.min(window + WINDOW_WORDS).max(self.locals);
        let (args, callee) = match given {
            Given::Args(args, callee) => (args, callee),
            Given::Template(template) => return self.template_args(template),
        };
        if args.len() <= DIRECT_MAX && !args.iter().any(|arg| matches!(arg, ast::Arg::Spread(_))) {
            for arg in args {
                if let ast::Arg::Expr(expr) = arg {
                    let reg = self.temp();
                    self.expr_to(expr, reg);
                }
            }
            return Args::Direct(args.len() as u8);
        }
        let array = self.temp();
        self.args_array(span, args, callee, array);
        let spread = args.iter().position(|arg| matches!(arg, ast::Arg::Spread(_)));
        if spread.is_some_and(|at| at + 1 < args.len()) { Args::Applied } else { Args::Array }
    }

    /// Where V8 says that a call is: its function's name, else its parenthesis.
    fn call_position(&self, walk: &Walk<'a>, at: usize) -> Span {
        if let LinkKind::Tag(_) = walk.links[at].kind {
            return walk.links[at].span;
        }
        let before = walk.links[..at].iter().rev().find(|link| !matches!(link.kind, LinkKind::Typed));
        let is_name = matches!(walk.base.kind, ExprKind::Name(_)) && !walk.base.is_parenthesised;
        match before.map(|link| link.kind) {
            Some(LinkKind::Member(name)) if !walk.links[at].is_optional && !self.is_keyword(name) => name.span,
            None if is_name && !walk.links[at].is_optional => walk.base.span,
            _ => self.link_start(&walk.links[at]),
        }
    }

    /// Whether a property is named like a word of the language: V8 takes it for no name where it asks where a call is.
    fn is_keyword(&self, name: ast::Ident) -> bool {
        words::is_keyword(self.names().text(name.name))
    }

    /// The link without its `?.`.
    fn link_start(&self, link: &ast::Link<'a>) -> Span {
        let source = self.checked.source.as_bytes();
        let mut start = link.span.start;
        if link.is_optional && source.get(start as usize..start as usize + 2) == Some(b"?.") {
            start += 2;
        }
        Span { start, end: link.span.end.max(start) }
    }

    /// Where V8 says that a property is read: its name, but its dot in the part of a chain behind a call or `?.`.
    fn member_position(&self, walk: &Walk<'a>, at: usize) -> Span {
        let link = &walk.links[at];
        match link.kind {
            LinkKind::Member(name) if at < walk.late_from => name.span,
            LinkKind::Private(_) if !link.is_optional && at < walk.late_from => {
                Span { start: link.span.start + 1, end: link.span.end }
            }
            LinkKind::Member(_) | LinkKind::Private(_) => link.span,
            _ => self.link_start(link),
        }
    }

    /// How a property with a literal key is named.
    pub(crate) fn literal_key(&mut self, key: &ast::Expr<'a>) -> Option<Key> {
        match key.kind {
            ExprKind::String(text) => {
                let string = self.builder.pools.text(text_of(text));
                Some(self.builder.pools.key(string))
            }
            ExprKind::Number(value) => int_of(value).and_then(|int| u32::try_from(int).ok()).map(Key::Index),
            ExprKind::Typed(inner, _) => self.literal_key(inner),
            _ => None,
        }
    }

    pub(crate) fn key_of_link(&mut self, link: &ast::Link<'a>) -> Option<Key> {
        match link.kind {
            LinkKind::Member(name) => {
                let string = self.builder.pools.name(&self.checked.module.names, name.name);
                Some(self.builder.pools.key(string))
            }
            LinkKind::Index(key) => self.literal_key(key),
            _ => None,
        }
    }

    /// `out = object.name` or `out = object[key]`
    fn get_link(&mut self, walk: &Walk<'a>, at: usize, object: u8, out: u8) {
        let link = &walk.links[at];
        let span = self.member_position(walk, at);
        let mark = self.next;
        match (self.key_of_link(link), link.kind) {
            (Some(Key::Atom(atom)), _) => self.emit_at(span, Instr::new(Opcode::GetProp, out, object, 0, atom)),
            (Some(Key::Index(index)), _) => {
                let key = self.index_key(index);
                self.emit_at(span, Instr::abc(Opcode::GetElem, out, object, key));
            }
            (None, LinkKind::Index(key)) => {
                let key = self.expr(key);
                self.emit_at(span, Instr::abc(Opcode::GetElem, out, object, key));
            }
            (None, LinkKind::Private(name)) => {
                if let Some(number) = self.private_at(name) {
                    self.get_private(span, number, object, out);
                }
            }
            (None, _) => self.refuse(),
        }
        self.release(mark);
    }

    /// A member that is not called.
    fn member(&mut self, walk: &Walk<'a>, value: Option<u8>, at: usize, out: u8) -> u8 {
        let link = &walk.links[at];
        self.take_up_to(out.saturating_add(1).min(walk.window + 2));
        let object = match value {
            Some(value) => value,
            None => self.stable(walk.base, matches!(link.kind, LinkKind::Index(key) if assigns(key))),
        };
        if link.is_optional {
            self.branch(Opcode::JumpNullish, object, 0, walk.short);
        }
        self.get_link(walk, at, object, out);
        out
    }

    /// `receiver.name(args)`
    fn method_call(&mut self, walk: &Walk<'a>, value: Option<u8>, member: usize, call: usize) -> u8 {
        let window = walk.window;
        let out = self.wanted(walk, call + 1);
        let (member_link, call_link) = (&walk.links[member], &walk.links[call]);
        let callee = Callee::Chain(walk.base, &walk.links[..call]);
        let Some(given) = Given::of(call_link, callee) else { return out };
        let builtin = match (value, member_link.kind) {
            (None, LinkKind::Member(name))
                if matches!(walk.base.kind, ExprKind::Name(_)) && !member_link.is_optional =>
            {
                match self.checked.use_at(name.span.start) {
                    Some(Use::Builtin(id)) => Some(id),
                    _ => None,
                }
            }
            _ => None,
        };
        self.take_up_to(window + 2);
        match value {
            Some(reg) => self.emit(Instr::abc(Opcode::Move, window + 1, reg, 0)),
            None if builtin.is_some_and(ignores_receiver) => (),
            None => self.expr_to(walk.base, window + 1),
        }
        self.next = (window + 2).max(self.locals);
        if member_link.is_optional {
            self.branch(Opcode::JumpNullish, window + 1, 0, walk.short);
        }
        let span = self.call_position(walk, call);
        if let Some(id) = builtin {
            self.emit(Instr::new(Opcode::LoadBuiltin, window, 0, 0, id));
            let read = self.member_position(walk, member);
            self.pass(read.start);
            let args = self.args(span, given, window);
            // Without a note a stack takes a function that has a name of its own, too, for one that is called by that.
            // What `call` and `apply` call has the receiver that they are given.
            let is_plain = becket_bytecode::builtins::get(id).is_some_and(|row| {
                let gives_receiver = matches!(row.how, How::Special(Special::Call | Special::Apply));
                row.is_function && !row.path.starts_with("%global%.") && !gives_receiver
            });
            let note = if is_plain { None } else { self.callee_note_at(span.start, callee) };
            self.emit_call(span, note, (Opcode::Call, Opcode::CallSpread), window, args, out);
            return out;
        }
        let note = self.callee_note_at(span.start, callee);
        let name = if let LinkKind::Member(name) = member_link.kind { Some(name) } else { None };
        let is_word = name.is_some_and(|name| self.is_keyword(name));
        // The note of a call in the place of an iterable does not say where its method is read.
        let is_iterable = is_word && self.builder.expected.contains_key(&span.start);
        let is_direct = !call_link.is_optional
            && !is_iterable
            && match given {
                Given::Args(args, _) => {
                    args.len() <= DIRECT_MAX
                        && args.iter().all(|arg| matches!(arg, ast::Arg::Expr(expr) if self.is_quiet(expr)))
                }
                Given::Template(_) => false,
            }
            && name.is_some_and(|name| self.has_one_place(name, span));
        if is_direct && let Some(Key::Atom(atom)) = self.key_of_link(member_link) {
            // Looking the method up after the arguments is what the machine does; these arguments cannot tell.
            // V8 says of reading a method behind a call that it is at the dot.
            let is_late = member >= walk.late_from;
            let note = note.map(|note| if is_word { self.builder.pools.behind(AT_NAME, note) } else { note });
            let note = note.map(|note| if is_late { self.builder.pools.behind(AT_DOT, note) } else { note });
            if let Args::Direct(n) = self.args(span, given, window) {
                self.emit_noted(span, note, Instr::new(Opcode::CallMethod, out, window, n, atom));
            }
            return out;
        }
        self.get_link(walk, member, window + 1, window);
        if call_link.is_optional {
            self.branch(Opcode::JumpNullish, window, 0, walk.short);
        }
        let args = self.args(span, given, window);
        self.emit_call(span, note, (Opcode::Call, Opcode::CallSpread), window, args, out);
        out
    }

    /// Whether a method can be looked up where it is called, so that what is wrong with that has one place.
    fn has_one_place(&self, name: ast::Ident, call: Span) -> bool {
        !self.is_keyword(name)
            || name.span.end == call.start
                && self.checked.module.names.text(name.name).len() as u32 == name.span.end - name.span.start
    }

    /// `callee(args)` where the callee is no member.
    fn plain_call(&mut self, walk: &Walk<'a>, value: Option<u8>, at: usize, given: Given<'a>, out: u8) -> u8 {
        let window = walk.window;
        let link = &walk.links[at];
        self.take_up_to(window + 2);
        let mut has_receiver = false;
        let mut is_known = false;
        match (value, member_chain(walk.base)) {
            (Some(reg), _) => self.emit(Instr::abc(Opcode::Move, window, reg, 0)),
            (None, Some((base, links))) => {
                self.callee_with_receiver(base, links, window);
                has_receiver = true;
            }
            (None, None) => {
                if given.has_spread() {
                    // V8 takes the receiver first.
                    self.pass_code();
                }
                self.expr_to(walk.base, window);
                if let ExprKind::Name(_) = walk.base.kind {
                    match self.checked.use_at(walk.base.span.start) {
                        Some(Use::Builtin(id)) => {
                            has_receiver = true;
                            is_known = becket_bytecode::builtins::get(id).is_some_and(|row| row.is_function);
                        }
                        Some(Use::Binding { id, .. }) => {
                            has_receiver = self.ignores_receiver(id);
                            is_known = has_receiver;
                        }
                        _ => (),
                    }
                }
            }
        }
        self.next = (window + 2).max(self.locals);
        if link.is_optional {
            self.branch(Opcode::JumpNullish, window, 0, walk.short);
        }
        if !has_receiver {
            self.emit(Instr::abc(Opcode::LoadUndefined, window + 1, 0, 0));
        }
        let span = self.call_position(walk, at);
        let args = self.args(span, given, window);
        let note =
            if is_known { None } else { self.callee_note_at(span.start, Callee::Chain(walk.base, &walk.links[..at])) };
        self.emit_call(span, note, (Opcode::Call, Opcode::CallSpread), window, args, out);
        out
    }

    /// A member in parentheses that is called: its object is the receiver.
    fn callee_with_receiver(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>], window: u8) {
        let Some((last, prefix)) = split_last(links) else { return };
        let (short, end) = (self.label(), self.label());
        let at = prefix.len();
        if let (ExprKind::Super, []) = (base.kind, prefix) {
            self.super_callee(base, last, window);
            return;
        }
        self.chain_or(base, prefix, window + 1, short);
        if last.is_optional {
            self.branch(Opcode::JumpNullish, window + 1, 0, short);
        }
        let walk = Walk::new(base, links, window, window, short);
        self.get_link(&walk, at, window + 1, window);
        if is_optional(links) {
            self.jump(end);
            self.bind(short);
            self.emit(Instr::abc(Opcode::LoadUndefined, window, 0, 0));
            self.emit(Instr::abc(Opcode::LoadUndefined, window + 1, 0, 0));
            self.bind(end);
        }
    }

    /// `new callee(args)`
    pub(crate) fn new_expr(&mut self, span: Span, callee: &'a ast::Expr<'a>, args: &'a [ast::Arg<'a>], dst: u8) {
        let is_top = self.is_temp(dst) && dst + 1 == self.next && dst >= self.floor;
        let window = if is_top { dst } else { self.next };
        self.take_up_to(window + 1);
        self.expr_to(callee, window);
        let note =
            if self.is_constructor(callee) { None } else { self.callee_note_at(span.start, Callee::New(callee)) };
        let args = self.args(span, Given::Args(args, Callee::New(callee)), window);
        self.emit_call(span, note, (Opcode::New, Opcode::NewSpread), window, args, dst);
    }

    /// Whether the callee is a builtin that `new` takes.
    fn is_constructor(&self, callee: &ast::Expr<'a>) -> bool {
        matches!(callee.kind, ExprKind::Name(_))
            && matches!(self.checked.use_at(callee.span.start), Some(Use::Builtin(id))
                if becket_bytecode::builtins::own(id, "prototype").is_some())
    }

    /// `delete expr`
    pub(crate) fn delete(&mut self, span: Span, inner: &'a ast::Expr<'a>, dst: u8) {
        let Some((base, links)) = member_chain(inner) else {
            self.effect(inner);
            self.emit(Instr::abc(Opcode::LoadTrue, dst, 0, 0));
            return;
        };
        let Some((last, prefix)) = split_last(links) else { return };
        if let (ExprKind::Super, []) = (base.kind, prefix) {
            self.delete_super(span, base, last, dst);
            return;
        }
        let (short, end) = (self.label(), self.label());
        let object = if prefix.is_empty() {
            self.stable(base, matches!(last.kind, LinkKind::Index(key) if assigns(key)))
        } else {
            let object = self.temp();
            self.chain_or(base, prefix, object, short);
            object
        };
        if last.is_optional {
            self.branch(Opcode::JumpNullish, object, 0, short);
        }
        match (self.key_of_link(last), last.kind) {
            (Some(Key::Atom(atom)), _) => self.emit_here(Instr::new(Opcode::DeleteProp, dst, object, 0, atom)),
            (Some(Key::Index(index)), _) => {
                let key = self.index_key(index);
                self.emit_here(Instr::abc(Opcode::DeleteElem, dst, object, key));
            }
            (None, LinkKind::Index(key)) => {
                let key = self.expr(key);
                self.emit_here(Instr::abc(Opcode::DeleteElem, dst, object, key));
            }
            (None, _) => self.refuse(),
        }
        if is_optional(links) {
            self.jump(end);
            self.bind(short);
            self.emit(Instr::abc(Opcode::LoadTrue, dst, 0, 0));
            self.bind(end);
        }
    }

    /// The first link behind `super`, with the call behind that. Gives the value and the first link that is left.
    fn super_link(&mut self, walk: &Walk<'a>, at: usize) -> (Option<u8>, usize) {
        let link = &walk.links[at];
        if let LinkKind::Call(_) = link.kind {
            let out = self.wanted(walk, at + 1);
            self.take_up_to(out.saturating_add(1).max(self.next).min(walk.window + 2));
            self.super_call(walk.base, link, walk.window, out);
            return (Some(out), at + 1);
        }
        let after = next_link(walk.links, at + 1);
        if !is_call(walk.links, after) {
            let out = self.wanted(walk, at + 1);
            self.take_up_to(out.saturating_add(1).min(walk.window + 2));
            let span = self.member_position(walk, at);
            let mark = self.next;
            if let Some(pair) = self.super_pair(walk.base) {
                let key = self.super_key(link);
                self.emit_at(span, Instr::abc(Opcode::GetSuper, out, pair, key));
            }
            self.release(mark);
            return (Some(out), at + 1);
        }
        let call = after.unwrap_or(at);
        let out = self.wanted(walk, call + 1);
        self.take_up_to(walk.window + 2);
        self.super_callee(walk.base, link, walk.window);
        self.next = (walk.window + 2).max(self.locals);
        let call_link = &walk.links[call];
        if call_link.is_optional {
            self.branch(Opcode::JumpNullish, walk.window, 0, walk.short);
        }
        let span = self.call_position(walk, call);
        let callee = Callee::Chain(walk.base, &walk.links[..call]);
        let note = self.callee_note_at(span.start, callee);
        if let Some(given) = Given::of(call_link, callee) {
            let args = self.args(span, given, walk.window);
            self.emit_call(span, note, (Opcode::Call, Opcode::CallSpread), walk.window, args, out);
        }
        (Some(out), call + 1)
    }

    /// `super.name` and its receiver into a window.
    fn super_callee(&mut self, base: &'a ast::Expr<'a>, link: &'a ast::Link<'a>, window: u8) {
        let mark = self.next;
        if let Some(pair) = self.super_pair(base) {
            let key = self.super_key(link);
            let span = match link.kind {
                LinkKind::Member(name) => name.span,
                _ => link.span,
            };
            self.emit_at(span, Instr::abc(Opcode::GetSuper, window, pair, key));
            self.emit(Instr::abc(Opcode::Move, window + 1, pair + 1, 0));
        }
        self.release(mark);
    }

    /// The arguments of `super(…)`, and the call.
    pub(crate) fn emit_super_call(&mut self, span: Span, args: &'a [ast::Arg<'a>], window: u8) {
        let args = self.args(span, Given::Args(args, Callee::Super), window);
        self.emit_call(span, None, (Opcode::CallSuper, Opcode::CallSuperSpread), window, args, window);
    }

    /// The template object and the values of a tagged template.
    fn template_args(&mut self, template: &'a ast::Template<'a>) -> Args {
        let n = template.exprs.len() + 1;
        if n <= DIRECT_MAX {
            let object = self.temp();
            self.template_object(template, object);
            for expr in template.exprs {
                let reg = self.temp();
                self.expr_to(expr, reg);
            }
            return Args::Direct(n as u8);
        }
        let array = self.temp();
        self.emit(Instr::new(Opcode::NewArray, array, 0, 0, 0));
        let mark = self.next;
        let object = self.temp();
        self.template_object(template, object);
        self.emit(Instr::abc(Opcode::Append, array, object, 0));
        self.release(mark);
        for expr in template.exprs {
            self.append(array, expr);
        }
        Args::Array
    }

    /// The array of a call's arguments.
    fn args_array(&mut self, span: Span, args: &'a [ast::Arg<'a>], callee: Callee<'a>, array: u8) {
        debug_assert!(args.iter().all(|arg| !arg_assigns(arg)) || self.is_temp(array));
        self.new_array(array, 0, matches!(args, [ast::Arg::Spread(_), _, ..]));
        let n_spreads = args.iter().filter(|arg| matches!(arg, ast::Arg::Spread(_))).count();
        for (at, arg) in args.iter().enumerate() {
            match arg {
                ast::Arg::Expr(expr) => self.append(array, expr),
                ast::Arg::Spread(expr) => {
                    // V8 says that the call is at fault where it is the last argument, and no other one is spread.
                    let is_last = at + 1 == args.len() && n_spreads == 1;
                    let note =
                        if is_last { self.last_argument_note(expr, callee) } else { self.argument_note(expr, callee) };
                    if !is_last {
                        self.begin_spread(at, expr);
                    }
                    self.append_spread(if is_last { span } else { self.spread_place(expr) }, array, expr, note);
                }
            }
        }
    }
}
