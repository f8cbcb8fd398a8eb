//! Assignments, compound assignments, `++` and `--`. Not here: what a pattern takes apart (`pattern.rs`).

use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::{PrivateKind, Use};
use becket_syntax::ast::{self, AssignOp, ExprKind, LogicalOp, PatternKind, UpdateOp};
use becket_syntax::span::Span;

use crate::constant::Key;
use crate::expr::assigns;
use crate::function::Emitter;
use crate::note::object_position;
use crate::pattern::{Mode, Origin};

/// A property that is about to be read or written: its object and key are in registers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reference {
    /// `object.name`
    Prop { object: u8, atom: u32 },
    /// `object[key]`
    Elem { object: u8, key: u8 },
    /// `super[key]`: where to look and `this` are in two registers.
    Super { pair: u8, key: u8 },
    /// `object.#name`
    Private { object: u8, number: u32, at: Span },
    /// What the checker refuses.
    Nothing,
}

impl<'a> Emitter<'_, '_, 'a> {
    /// Where the operator stands that follows this offset: after spaces, comments and closing parentheses.
    pub(crate) fn operator_after(&self, end: u32) -> Span {
        let source = self.checked.source.as_bytes();
        let mut at = end as usize;
        loop {
            match (source.get(at), source.get(at + 1)) {
                (Some(b'/'), Some(b'*')) => {
                    at += 2;
                    while at < source.len() && source.get(at..at + 2) != Some(b"*/") {
                        at += 1;
                    }
                    at += 2;
                }
                (Some(b'/'), Some(b'/')) => {
                    while source.get(at).is_some_and(|byte| *byte != b'\n') {
                        at += 1;
                    }
                }
                // A byte above ASCII can only be a space here.
                (Some(byte), _) if byte.is_ascii_whitespace() || *byte >= 0x80 || *byte == b')' || *byte == 0xb => {
                    at += 1;
                }
                _ => break,
            }
        }
        Span { start: at as u32, end: at as u32 }
    }

    /// The object and key of a member expression.
    pub(crate) fn reference(&mut self, member: &'a ast::Expr<'a>, is_disturbed: bool) -> Reference {
        match member.kind {
            ExprKind::Typed(inner, _) => self.reference(inner, is_disturbed),
            ExprKind::Chain(base, links) => {
                let Some((last, prefix)) = crate::chain::split_last(links) else { return Reference::Nothing };
                if let (ExprKind::Super, []) = (base.kind, prefix) {
                    return match self.super_pair(base) {
                        Some(pair) => Reference::Super { pair, key: self.super_name(last) },
                        None => Reference::Nothing,
                    };
                }
                match last.kind {
                    ast::LinkKind::Member(name) => {
                        let object = self.object_of(base, prefix, is_disturbed);
                        let string = self.builder.pools.name(&self.checked.module.names, name.name);
                        match self.builder.pools.key(string) {
                            Key::Atom(atom) => Reference::Prop { object, atom },
                            Key::Index(index) => Reference::Elem { object, key: self.index_key(index) },
                        }
                    }
                    ast::LinkKind::Index(key) => {
                        let object = self.object_of(base, prefix, is_disturbed || assigns(key));
                        self.pass_code();
                        match self.literal_key(key) {
                            Some(Key::Atom(atom)) => Reference::Prop { object, atom },
                            Some(Key::Index(index)) => Reference::Elem { object, key: self.index_key(index) },
                            None => {
                                if let ExprKind::Name(_) = key.kind {
                                    self.pass(key.span.start);
                                }
                                Reference::Elem { object, key: self.stable(key, is_disturbed) }
                            }
                        }
                    }
                    ast::LinkKind::Private(name) => match self.private_at(name) {
                        Some(number) => {
                            let object = self.object_of(base, prefix, is_disturbed);
                            Reference::Private { object, number, at: name.span }
                        }
                        None => Reference::Nothing,
                    },
                    ast::LinkKind::Call(_) | ast::LinkKind::Tag(_) | ast::LinkKind::Typed => {
                        self.refuse();
                        Reference::Nothing
                    }
                }
            }
            _ => {
                self.refuse();
                Reference::Nothing
            }
        }
    }

    fn object_of(&mut self, base: &'a ast::Expr<'a>, prefix: &'a [ast::Link<'a>], is_disturbed: bool) -> u8 {
        if prefix.is_empty() {
            return self.stable(base, is_disturbed);
        }
        let dst = self.temp();
        self.chain(base, prefix, dst);
        dst
    }

    /// An array index as a key in a register.
    pub(crate) fn index_key(&mut self, index: u32) -> u8 {
        let reg = self.temp();
        self.load_number(f64::from(index), reg);
        reg
    }

    /// Reads the property.
    pub(crate) fn get(&mut self, reference: Reference, span: Span, dst: u8) {
        match reference {
            Reference::Prop { object, atom } => self.emit_at(span, Instr::new(Opcode::GetProp, dst, object, 0, atom)),
            Reference::Elem { object, key } => self.emit_at(span, Instr::abc(Opcode::GetElem, dst, object, key)),
            Reference::Super { pair, key } => {
                // V8 converts the key anew where it is written.
                let read = self.temp();
                self.emit_at(span, Instr::abc(Opcode::ToPropertyKey, read, key, 0));
                self.emit_at(span, Instr::abc(Opcode::GetSuper, dst, pair, read));
            }
            Reference::Private { object, number, at } => {
                let span = if self.is_field(number) { span } else { at };
                self.get_private(span, number, object, dst);
            }
            Reference::Nothing => (),
        }
    }

    /// Reads the property where V8 says that the code before it stands: its object, as a rule.
    fn get_here(&mut self, reference: Reference, member: &ast::Expr<'a>, dst: u8) {
        let span = match reference {
            Reference::Prop { .. } | Reference::Elem { .. } => self.here(),
            Reference::Super { .. } | Reference::Private { .. } | Reference::Nothing => {
                object_position(self.names(), member)
            }
        };
        self.get(reference, span, dst);
    }

    /// Whether a private name is that of a field: of others V8 says that they are read and written at their names.
    fn is_field(&self, number: u32) -> bool {
        self.checked.privates[number as usize].kind == PrivateKind::Field
    }

    /// Whether it is known that this cannot be written: a private method, or an accessor without a setter.
    fn is_read_only(&self, reference: Reference) -> bool {
        let Reference::Private { number, .. } = reference else { return false };
        let private = &self.checked.privates[number as usize];
        private.kind != PrivateKind::Field && private.setter.is_none()
    }

    /// Writes the property.
    pub(crate) fn set(&mut self, reference: Reference, span: Span, src: u8) {
        match reference {
            Reference::Prop { object, atom } => self.emit_at(span, Instr::new(Opcode::SetProp, object, src, 0, atom)),
            Reference::Elem { object, key } => self.emit_at(span, Instr::abc(Opcode::SetElem, object, key, src)),
            Reference::Super { pair, key } => {
                // What is assigned comes before the key is converted.
                self.emit_at(span, Instr::abc(Opcode::ToPropertyKey, key, key, 0));
                self.emit_at(span, Instr::abc(Opcode::SetSuper, pair, key, src));
            }
            Reference::Private { object, number, at } => {
                let span = if self.is_field(number) { span } else { at };
                self.set_private(span, number, object, src);
            }
            Reference::Nothing => (),
        }
    }

    /// An assignment of any kind. The result is in the returned register, which may be the variable's own.
    pub(crate) fn assignment(&mut self, expr: &'a ast::Expr<'a>, hint: Option<u8>) -> u8 {
        match expr.kind {
            ExprKind::Assign(target, value) if expr.span.start != target.span.start => {
                self.assign_in_parens(target, value, hint)
            }
            ExprKind::Assign(target, value) => self.assign(target, value, hint),
            ExprKind::AssignOp(op, target, value) => match (target.kind, op) {
                (PatternKind::Name(name), AssignOp::Binary(op)) => self.operate_name(target, name, op, value, hint),
                (PatternKind::Name(name), AssignOp::Logical(op)) => {
                    // A name in parentheses names nothing.
                    let string = if expr.span.start == target.span.start {
                        self.builder.pools.name(&self.checked.module.names, name)
                    } else {
                        self.builder.pools.string("")
                    };
                    self.logical_name((target, name), string, op, value, hint)
                }
                (PatternKind::Member(member), AssignOp::Binary(op)) => {
                    let result = self.result(hint);
                    let reference = self.reference(member, assigns(value));
                    let operator = self.operator_after(target.span.end);
                    self.get_here(reference, member, result);
                    self.binary_op(op, None, result, value, result);
                    self.set(reference, operator, result);
                    result
                }
                (PatternKind::Member(member), AssignOp::Logical(op)) => {
                    let result = self.result(hint);
                    let reference = self.reference(member, assigns(value));
                    let end = self.label();
                    self.get_here(reference, member, result);
                    self.branch(ends_early(op), result, 0, end);
                    self.expr_to(value, result);
                    let operator = self.operator_after(target.span.end);
                    self.set(reference, operator, result);
                    self.bind(end);
                    result
                }
                (PatternKind::Object { .. } | PatternKind::Array { .. }, _) => self.refused(),
            },
            _ => self.refused(),
        }
    }

    fn refused(&mut self) -> u8 {
        self.refuse();
        self.temp()
    }

    /// A temporary for the result: the one that is wanted, if it is one.
    fn result(&mut self, hint: Option<u8>) -> u8 {
        match hint {
            Some(dst) if self.is_temp(dst) => dst,
            _ => self.temp(),
        }
    }

    /// `(f) = function () {}`: a name in parentheses names nothing.
    fn assign_in_parens(&mut self, target: &'a ast::Pattern<'a>, value: &'a ast::Expr<'a>, hint: Option<u8>) -> u8 {
        let PatternKind::Name(name) = target.kind else { return self.assign(target, value, hint) };
        let reg = self.result(hint);
        self.expr_to(value, reg);
        self.store_name(target, name, reg);
        reg
    }

    fn assign(&mut self, target: &'a ast::Pattern<'a>, value: &'a ast::Expr<'a>, hint: Option<u8>) -> u8 {
        match target.kind {
            PatternKind::Name(name) => {
                let string = self.builder.pools.name(&self.checked.module.names, name);
                let found = self.checked.use_at(target.span.start);
                if let Some(Use::Binding { id, needs_tdz_check: false }) = found
                    && let (Some(home), false) = (self.register_of(id), self.checked.binding(id).is_constant())
                {
                    self.named_to_local(value, string, home);
                    return home;
                }
                let reg = match self.register_if_plain(value) {
                    Some(reg) => reg,
                    None => {
                        let reg = self.result(hint);
                        self.named_to(value, string, reg);
                        reg
                    }
                };
                self.store_name(target, name, reg);
                reg
            }
            PatternKind::Member(member) => {
                let result = self.register_if_plain(value);
                let result = if result.is_none() { Some(self.result(hint)) } else { None };
                let reference = self.reference(member, assigns(value));
                let reg = match result {
                    Some(reg) => {
                        self.expr_to(value, reg);
                        reg
                    }
                    None => self.expr(value),
                };
                let operator = self.operator_after(target.span.end);
                self.set(reference, operator, reg);
                reg
            }
            PatternKind::Object { .. } | PatternKind::Array { .. } => {
                self.expect_iterable_of(target, value);
                let reg = self.stable(value, true);
                self.bind_pattern(target, reg, Mode::Assign, Origin::Assigned(value));
                reg
            }
        }
    }

    /// Assigns a register to what a name means.
    pub(crate) fn store_name(&mut self, target: &ast::Pattern<'a>, name: ast::Name, src: u8) {
        self.store_name_at(self.operator_after(target.span.end), target, name, src);
    }

    /// The same where the assignment is said to be elsewhere than behind the name.
    pub(crate) fn store_name_at(&mut self, operator: Span, target: &ast::Pattern<'a>, name: ast::Name, src: u8) {
        self.pass(operator.start);
        match self.checked.use_at(target.span.start) {
            Some(Use::Binding { id, needs_tdz_check }) => {
                self.store_binding(id, needs_tdz_check, operator, src);
            }
            Some(Use::Import(_) | Use::Namespace) => {
                let string = self.builder.pools.name(&self.checked.module.names, name);
                let constant = self.builder.pools.string_constant(string);
                self.emit_at(operator, Instr::new(Opcode::ThrowConstAssign, 0, 0, 0, constant));
            }
            _ => self.refuse(),
        }
    }

    /// The value of a name that is about to be changed, in a register that is its own or free to use.
    fn old_value(&mut self, target: &ast::Pattern<'a>, dst: u8) -> u8 {
        let span = self.here();
        match self.checked.use_at(target.span.start) {
            Some(Use::Binding { id, needs_tdz_check }) => match self.register_of(id) {
                Some(_) => self.load_binding(id, needs_tdz_check, span),
                None => {
                    self.load_binding_to(id, needs_tdz_check, span, dst);
                    dst
                }
            },
            Some(Use::Import(import)) => {
                self.emit(Instr::new(Opcode::LoadImport, dst, 0, 0, import));
                dst
            }
            _ => dst,
        }
    }

    /// The register in which a name's new value may be computed: its own, if nothing forbids the assignment.
    fn own_register(&self, target: &ast::Pattern<'a>) -> Option<u8> {
        let id = self.binding_at(target.span.start)?;
        if self.checked.binding(id).is_constant() { None } else { self.register_of(id) }
    }

    fn operate_name(
        &mut self,
        target: &'a ast::Pattern<'a>,
        name: ast::Name,
        op: ast::BinaryOp,
        value: &'a ast::Expr<'a>,
        hint: Option<u8>,
    ) -> u8 {
        let own = self.own_register(target);
        let result = if own.is_none() || assigns(value) { self.result(hint) } else { 0 };
        let mut old = self.old_value(target, result);
        if !self.is_temp(old) && assigns(value) {
            self.emit(Instr::abc(Opcode::Move, result, old, 0));
            old = result;
        }
        let result = own.unwrap_or(result);
        self.binary_op(op, None, old, value, result);
        if own.is_none() {
            self.store_name(target, name, result);
        }
        result
    }

    fn logical_name(
        &mut self,
        (target, name): (&'a ast::Pattern<'a>, ast::Name),
        string: u32,
        op: LogicalOp,
        value: &'a ast::Expr<'a>,
        hint: Option<u8>,
    ) -> u8 {
        let own = self.own_register(target);
        let result = if own.is_none() { self.result(hint) } else { 0 };
        let old = self.old_value(target, result);
        let end = self.label();
        match own {
            Some(home) => {
                self.branch(ends_early(op), old, 0, end);
                self.named_to_local(value, string, home);
                self.bind(end);
                home
            }
            None => {
                self.emit(Instr::abc(Opcode::Move, result, old, 0));
                self.branch(ends_early(op), result, 0, end);
                self.named_to(value, string, result);
                self.store_name(target, name, result);
                self.bind(end);
                result
            }
        }
    }

    /// `++` and `--`; with `dst`, for the value.
    pub(crate) fn update(&mut self, expr: &'a ast::Expr<'a>, dst: Option<u8>) {
        let ExprKind::Update { op, is_prefix, target, at } = expr.kind else { return };
        let opcode = match op {
            UpdateOp::Increment => Opcode::Inc,
            UpdateOp::Decrement => Opcode::Dec,
        };
        let written = Span { start: at, end: at };
        let before = dst.filter(|_| !is_prefix);
        let after = dst.filter(|_| is_prefix);
        match target.kind {
            PatternKind::Name(name) => {
                let own = self.own_register(target);
                let scratch = if own.is_none() { self.temp() } else { 0 };
                let old = self.old_value(target, scratch);
                let new = own.unwrap_or(scratch);
                let new = self.step(opcode, old, new, before);
                if own.is_none() {
                    self.store_name_at(written, target, name, new);
                }
                self.pass(at);
                if let Some(after) = after {
                    self.emit(Instr::abc(Opcode::Move, after, new, 0));
                }
            }
            PatternKind::Member(member) => {
                let reference = self.reference(member, false);
                let value = self.temp();
                if self.is_read_only(reference) {
                    // V8 does not read what it cannot write.
                    self.set(reference, written, value);
                }
                self.get_here(reference, member, value);
                let new = self.step(opcode, value, value, before);
                let reference = match reference {
                    Reference::Private { object, number, .. } => Reference::Private { object, number, at: written },
                    other => other,
                };
                self.set(reference, written, new);
                if let Some(after) = after {
                    self.emit(Instr::abc(Opcode::Move, after, new, 0));
                }
            }
            PatternKind::Object { .. } | PatternKind::Array { .. } => self.refuse(),
        }
    }

    /// `new = old + 1`; `before` gets the old value as a number. V8 gives the conversion no position.
    fn step(&mut self, op: Opcode, old: u8, new: u8, before: Option<u8>) -> u8 {
        match before {
            Some(before) => {
                self.emit_here(Instr::abc(Opcode::ToNumeric, before, old, 0));
                self.emit_here(Instr::abc(op, new, before, 0));
            }
            None => self.emit_here(Instr::abc(op, new, old, 0)),
        }
        new
    }
}

/// The branch past the assignment.
fn ends_early(op: LogicalOp) -> Opcode {
    match op {
        LogicalOp::And => Opcode::JumpFalse,
        LogicalOp::Or => Opcode::JumpTrue,
        LogicalOp::Coalesce => Opcode::JumpNotNullish,
    }
}
