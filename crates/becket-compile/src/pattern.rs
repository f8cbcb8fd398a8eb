//! Destructuring: what takes a value apart, in declarations, parameters, loops and assignments.
//! Not here: assignments to a single place (`assign.rs`).
//!
//! Array patterns rely on this of an iteration: once it has ended, or its `next` has thrown, `IterNext` goes to its label
//! at once and `IterClose` does nothing.

use becket_bytecode::ops::{Instr, Opcode};
use becket_syntax::ast::{self, ExprKind, PatternKind};
use becket_syntax::span::Span;

use crate::assign::Reference;
use crate::binding::Home;
use crate::constant::Key;
use crate::control::Control;
use crate::function::{CROWDED, DIRECT_MAX, Emitter};
use crate::note::{Asker, assigned_position, object_position};

/// Names before a rest that are in registers; more are in an array.
const REST_KEYS_MAX: usize = 48;

/// What a pattern does with its names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    /// Gives new variables their first value.
    Initialise,
    /// Assigns to what exists.
    Assign,
}

/// Where the value comes from, for messages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Origin<'a> {
    /// The initial value of a declaration, and where it begins.
    Value(&'a ast::Expr<'a>, u32),
    /// The right side of an assignment.
    Assigned(&'a ast::Expr<'a>),
    /// A parameter.
    Param,
    /// A parameter with a default.
    ParamOrDefault(&'a ast::Expr<'a>),
    /// A `for` loop.
    Loop,
    /// `catch`
    Catch,
    /// A property or element of another pattern, perhaps with a default.
    Nested(Option<&'a ast::Expr<'a>>),
    /// A property of the outermost pattern, without a default.
    Property(Whole<'a>, &'a ast::PatternProp<'a>),
}

/// Where the value of an outermost pattern comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Whole<'a> {
    /// An expression.
    Expr(&'a ast::Expr<'a>),
    /// A parameter.
    Param,
    /// A parameter with a default.
    ParamOrDefault,
    /// A `for` loop.
    Loop,
    /// `catch`
    Catch,
}

impl<'a> Origin<'a> {
    /// Where the value of a property comes from.
    fn of_property(self, prop: &'a ast::PatternProp<'a>) -> Self {
        if prop.elem.default.is_some() {
            return Self::Nested(prop.elem.default);
        }
        let whole = match self {
            Self::Value(expr, _) | Self::Assigned(expr) | Self::Nested(Some(expr)) => Whole::Expr(expr),
            Self::Param => Whole::Param,
            Self::ParamOrDefault(_) => Whole::ParamOrDefault,
            Self::Loop => Whole::Loop,
            Self::Catch => Whole::Catch,
            Self::Nested(None) | Self::Property(..) => return Self::Nested(None),
        };
        Self::Property(whole, prop)
    }
}

/// A target that is ready to receive its value.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// A name or a nested pattern: nothing to prepare.
    Later,
    /// A property whose object and key are evaluated.
    Property(Reference),
}

impl<'a> Emitter<'_, '_, 'a> {
    /// Makes the homes of all names in a pattern.
    pub(crate) fn declare_pattern(&mut self, pattern: &'a ast::Pattern<'a>) {
        match pattern.kind {
            PatternKind::Name(_) => {
                let Some(id) = self.binding_at(pattern.span.start) else { return };
                let binding = self.checked.binding(id);
                if binding.slot.is_some() || self.builder.homes[id.0 as usize] != Home::None {
                    return;
                }
                if binding.is_boxed {
                    self.declare_now(id);
                } else {
                    self.builder.homes[id.0 as usize] = self.local();
                }
            }
            PatternKind::Member(_) => (),
            PatternKind::Object { props, rest } => {
                for prop in props {
                    self.declare_pattern(prop.elem.target);
                }
                if let Some(rest) = rest {
                    self.declare_pattern(rest);
                }
            }
            PatternKind::Array { elems, rest } => {
                for elem in elems.iter().flatten() {
                    self.declare_pattern(elem.target);
                }
                if let Some(rest) = rest {
                    self.declare_pattern(rest);
                }
            }
        }
    }

    /// The register of the variable that a pattern is, if its value can be put there as it is.
    pub(crate) fn plain_register(&self, pattern: &ast::Pattern<'a>) -> Option<u8> {
        match pattern.kind {
            PatternKind::Name(_) => self.register_of(self.binding_at(pattern.span.start)?),
            _ => None,
        }
    }

    /// Takes the value in a register apart.
    pub(crate) fn bind_pattern(&mut self, pattern: &'a ast::Pattern<'a>, src: u8, mode: Mode, origin: Origin<'a>) {
        let mark = self.next;
        match (pattern.kind, mode) {
            (PatternKind::Name(_), Mode::Initialise) => {
                if let Some(id) = self.binding_at(pattern.span.start) {
                    self.initialise(id, src);
                }
            }
            (PatternKind::Name(name), Mode::Assign) => self.store_name_at(pattern.span, pattern, name, src),
            (PatternKind::Member(member), _) => {
                let reference = self.reference(member, false);
                self.set(reference, object_position(self.names(), member), src);
            }
            (PatternKind::Object { props, rest }, _) => {
                self.object_pattern(pattern.span, props, rest, src, mode, origin);
            }
            (PatternKind::Array { elems, rest }, _) => self.array_pattern(pattern, elems, rest, src, mode, origin),
        }
        self.release(mark);
    }

    /// An assignment evaluates the object and key of its target before it gets the value.
    fn prepare(&mut self, pattern: &'a ast::Pattern<'a>) -> Place {
        match pattern.kind {
            PatternKind::Member(member) => Place::Property(self.reference(member, true)),
            PatternKind::Name(_) | PatternKind::Object { .. } | PatternKind::Array { .. } => Place::Later,
        }
    }

    /// What is given to an array pattern has to be iterable.
    pub(crate) fn expect_iterable_of(&mut self, target: &ast::Pattern<'a>, value: &'a ast::Expr<'a>) {
        if matches!(target.kind, PatternKind::Array { .. }) {
            self.expect_iterable(value, Asker::Iterable);
        }
    }

    /// Applies the default and hands the value over.
    fn deliver(&mut self, place: Place, elem: &'a ast::PatternElem<'a>, value: u8, mode: Mode, origin: Origin<'a>) {
        if let Some(default) = elem.default {
            self.expect_iterable_of(elem.target, default);
            self.default_value(elem.target, default, value);
        }
        match place {
            Place::Property(reference) => self.set(reference, assigned_position(self.names(), elem.target), value),
            Place::Later if self.plain_register(elem.target) == Some(value) => (),
            Place::Later => self.bind_pattern(elem.target, value, mode, origin),
        }
    }

    /// Where the value of an element goes first: to its variable, if nobody can see it there too early.
    fn first_register(&mut self, elem: &'a ast::PatternElem<'a>, mode: Mode) -> u8 {
        let is_seen = match mode {
            Mode::Assign => true,
            Mode::Initialise => self.binding_at(elem.target.span.start).is_none_or(|id| {
                let binding = self.checked.binding(id);
                binding.needs_tdz || binding.kind == becket_check::checked::BindingKind::Var
            }),
        };
        match self.plain_register(elem.target) {
            Some(reg) if !is_seen => reg,
            _ => self.temp(),
        }
    }

    // Objects.

    fn object_pattern(
        &mut self,
        span: Span,
        props: &'a [ast::PatternProp<'a>],
        rest: Option<&'a ast::Pattern<'a>>,
        src: u8,
        mode: Mode,
        origin: Origin<'a>,
    ) {
        self.check_coercible(span, props, rest, src, origin);
        let is_long = props.len() > REST_KEYS_MAX;
        let n_kept = if is_long { 1 } else { props.len() as u8 };
        let kept = rest.map(|rest| {
            let block = self.temp();
            for _ in 0..n_kept {
                self.temp();
            }
            self.emit(Instr::abc(Opcode::Move, block, src, 0));
            if is_long {
                self.emit(Instr::new(Opcode::NewArray, block + 1, 0, 0, 0));
            }
            (block, rest)
        });
        for (number, prop) in props.iter().enumerate() {
            let mark = self.next;
            let name = self.literal_name(&prop.key);
            let key = match (name, kept) {
                (Some(Key::Atom(_)), None) => None,
                (Some(Key::Atom(atom)), Some((block, _))) if !is_long => {
                    let string = self.builder.pools.atom_string(atom);
                    self.load_string(string, block + 1 + number as u8);
                    None
                }
                (_, Some((block, _))) => {
                    let key = self.key_in_register(&prop.key);
                    if is_long {
                        self.emit(Instr::abc(Opcode::Append, block + 1, key, 0));
                        Some(key)
                    } else {
                        let place = block + 1 + number as u8;
                        self.emit(Instr::abc(Opcode::Move, place, key, 0));
                        Some(place)
                    }
                }
                (_, None) => Some(self.key_in_register(&prop.key)),
            };
            let place = self.prepare(prop.elem.target);
            let value = self.first_register(&prop.elem, mode);
            match (name, key) {
                (Some(Key::Atom(atom)), _) => {
                    self.emit_at(prop.elem.target.span, Instr::new(Opcode::GetProp, value, src, 0, atom));
                }
                (_, Some(key)) => {
                    let is_late = matches!(prop.key.kind, ast::PropKeyKind::Computed(key)
                        if !matches!(key.kind, ExprKind::String(_) | ExprKind::Number(_)));
                    let span = if is_late { self.here() } else { prop.elem.target.span };
                    self.emit_at(span, Instr::abc(Opcode::GetElem, value, src, key));
                }
                (_, None) => (),
            }
            self.deliver(place, &prop.elem, value, mode, origin.of_property(prop));
            self.release(mark);
        }
        if let Some((block, rest)) = kept {
            let place = self.prepare(rest);
            let value = self.temp();
            self.emit_at(rest.span, Instr::abc(Opcode::CopyRest, value, block, n_kept + 1));
            match place {
                Place::Property(reference) => self.set(reference, assigned_position(self.names(), rest), value),
                Place::Later => self.bind_pattern(rest, value, mode, Origin::Nested(None)),
            }
        }
    }

    /// Throws where the value is `undefined` or `null`, unless the first property's read says it as well.
    fn check_coercible(
        &mut self,
        span: Span,
        props: &'a [ast::PatternProp<'a>],
        rest: Option<&'a ast::Pattern<'a>>,
        src: u8,
        origin: Origin<'a>,
    ) {
        let first = props.first();
        let is_named = first.is_some_and(|prop| !matches!(prop.key.kind, ast::PropKeyKind::Computed(_)));
        // V8 finds the pattern again by its first property, if that is a plain name, or an object pattern with a default.
        let found = first.filter(|_| is_named).and_then(|prop| match prop.elem.target.kind {
            PatternKind::Object { .. } => prop.elem.default,
            PatternKind::Name(_) | PatternKind::Member(_) | PatternKind::Array { .. } => None,
        });
        let is_place = first.is_some_and(|prop| match prop.elem.target.kind {
            PatternKind::Member(_) => true,
            PatternKind::Name(_) | PatternKind::Array { .. } => prop.elem.default.is_some(),
            PatternKind::Object { .. } => false,
        });
        let is_inner = matches!(origin, Origin::Nested(None) | Origin::Property(..));
        if is_named && (self.is_in_key || found.is_none() && (is_place || is_inner)) {
            return;
        }
        let origin = found.map_or(origin, |default| Origin::Nested(Some(default)));
        let note = self.destructuring_note(first, rest.is_some(), origin);
        let at = match (first, rest) {
            (Some(prop), _) if is_named => prop.elem.target.span,
            (None, Some(rest)) => rest.span,
            _ => span,
        };
        self.emit_noted(at, note, Instr::abc(Opcode::CheckObjectCoercible, src, 0, 0));
    }

    // Arrays.

    fn array_pattern(
        &mut self,
        pattern: &'a ast::Pattern<'a>,
        elems: &'a [Option<ast::PatternElem<'a>>],
        rest: Option<&'a ast::Pattern<'a>>,
        src: u8,
        mode: Mode,
        origin: Origin<'a>,
    ) {
        let iter = self.temp();
        self.temp();
        self.temp();
        let exception = self.temp();
        let floor = std::mem::replace(&mut self.floor, self.next);
        let (at, note) = self.iterable(pattern, origin);
        self.emit_noted(at, note, Instr::abc(Opcode::IterInit, iter, src, 0));
        let start = self.pc();
        // A generator can be told to return in the middle.
        self.control.push(Control::Iteration { value: exception, exits: Vec::new() });
        for elem in elems {
            let mark = self.next;
            match elem {
                None => {
                    let value = self.temp();
                    self.skip_value(pattern.span, iter, value);
                }
                Some(elem) => self.array_elem(elem, iter, mode),
            }
            self.release(mark);
        }
        if let Some(rest) = rest {
            let last = elems.iter().rev().flatten().next();
            let before =
                last.map_or(pattern.span.start + 1, |elem| elem.default.map_or(elem.target.span, |it| it.span).end);
            self.array_rest(before, rest, iter, mode);
        }
        let exits = self.iteration_exits();
        let (caught, end) = (self.label(), self.label());
        let has_handler = self.may_throw_since(start) && self.cover(start, caught, exception);
        if rest.is_none() {
            self.emit_here(Instr::abc(Opcode::IterClose, iter, 0, 0));
        }
        if has_handler || !exits.is_empty() {
            self.jump(end);
        }
        if has_handler {
            self.bind(caught);
            self.emit_at(pattern.span, Instr::abc(Opcode::IterClose, iter, 1, 0));
            self.emit_at(pattern.span, Instr::abc(Opcode::Throw, exception, 0, 0));
        }
        for (exit, stub) in exits {
            self.bind(stub);
            self.emit_at(pattern.span, Instr::abc(Opcode::IterClose, iter, 0, 0));
            self.go_on(exit, exception);
        }
        self.bind(end);
        self.floor = floor;
    }

    /// Where V8 says that what an array pattern takes apart is, and what it calls it when that is not iterable.
    fn iterable(&mut self, pattern: &'a ast::Pattern<'a>, origin: Origin<'a>) -> (Span, Option<u32>) {
        match origin {
            Origin::Value(init, start) => (Span { start, end: init.span.end }, self.declared_note(init, start)),
            Origin::Assigned(_) => (self.operator_after(pattern.span.end), None),
            Origin::Nested(Some(default)) => {
                (self.default_place(default).unwrap_or(pattern.span), self.default_note(default))
            }
            Origin::Property(whole, prop) => (pattern.span, self.member_iterable_note(whole, prop)),
            Origin::ParamOrDefault(default) => {
                (self.default_place(default).unwrap_or_else(|| self.here()), self.param_note(default))
            }
            Origin::Param => (self.here(), None),
            Origin::Nested(None) | Origin::Catch => (pattern.span, None),
            Origin::Loop => {
                let end = pattern.span.end;
                (Span { start: end.saturating_sub(1), end }, Some(self.builder.pools.string(".for")))
            }
        }
    }

    fn array_elem(&mut self, elem: &'a ast::PatternElem<'a>, iter: u8, mode: Mode) {
        let place = self.prepare(elem.target);
        let value = self.first_register(elem, mode);
        self.next_value(elem.target.span, iter, value);
        self.pass(elem.target.span.start);
        self.deliver(place, elem, value, mode, Origin::Nested(elem.default));
    }

    /// The next value, or `undefined` when there is none.
    fn next_value(&mut self, span: Span, iter: u8, value: u8) {
        let next = self.label();
        self.emit(Instr::abc(Opcode::LoadUndefined, value, 0, 0));
        self.branch_at(span, Opcode::IterNext, value, iter, next);
        self.bind(next);
    }

    /// One step whose value nobody asks for.
    fn skip_value(&mut self, span: Span, iter: u8, unused: u8) {
        let next = self.label();
        self.branch_at(span, Opcode::IterSkip, unused, iter, next);
        self.bind(next);
    }

    /// Where the dots stand that come after this offset, holes or not.
    fn dots_after(&self, mut end: u32) -> u32 {
        loop {
            let start = self.operator_after(end).start;
            if self.checked.source.as_bytes().get(start as usize) != Some(&b',') {
                return start;
            }
            end = start + 1;
        }
    }

    fn array_rest(&mut self, before: u32, rest: &'a ast::Pattern<'a>, iter: u8, mode: Mode) {
        let place = self.prepare(rest);
        let array = self.temp();
        let value = self.temp();
        // V8 says that all of this is at the dots.
        let at = Span { start: self.dots_after(before), end: rest.span.end };
        let (next, end) = (self.label(), self.label());
        self.emit(Instr::new(Opcode::NewArray, array, 0, 0, 0));
        let was_dead = self.is_dead;
        self.bind_head(next, was_dead);
        self.branch_at(at, Opcode::IterNext, value, iter, end);
        self.emit(Instr::abc(Opcode::Append, array, value, 0));
        self.jump(next);
        self.bind(end);
        match place {
            Place::Property(reference) => self.set(reference, assigned_position(self.names(), rest), array),
            Place::Later if let (PatternKind::Name(name), Mode::Assign) = (rest.kind, mode) => {
                self.store_name_at(at, rest, name, array);
            }
            Place::Later => self.bind_pattern(rest, array, mode, Origin::Nested(None)),
        }
    }

    /// `[a, b] = [b, a]`: a literal is taken apart without being made, since an array's iteration cannot be changed. Says
    /// whether it was one.
    pub(crate) fn swap(&mut self, target: &'a ast::Pattern<'a>, value: &'a ast::Expr<'a>, mode: Mode) -> bool {
        let (PatternKind::Array { elems, rest: None }, ExprKind::Array(values)) = (target.kind, value.kind) else {
            return false;
        };
        let is_plain = values.iter().all(|value| matches!(value, ast::ArrayElem::Expr(_)));
        let fits = elems.len() <= values.len() && values.len() <= DIRECT_MAX && self.next <= CROWDED;
        if !is_plain || !fits {
            return false;
        }
        let base = self.next;
        for value in values {
            if let ast::ArrayElem::Expr(expr) = value {
                let reg = self.temp();
                self.expr_to(expr, reg);
            }
        }
        for (reg, elem) in (base..).zip(elems) {
            if let Some(elem) = elem {
                let place = self.prepare(elem.target);
                self.deliver(place, elem, reg, mode, Origin::Nested(elem.default));
            }
        }
        true
    }

    /// The same for an assignment whose value nobody uses.
    pub(crate) fn swap_assignment(&mut self, target: &'a ast::Pattern<'a>, value: &'a ast::Expr<'a>) -> bool {
        self.swap(target, value, Mode::Assign)
    }
}
