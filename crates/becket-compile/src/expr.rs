//! Expressions: into a given register, into any register, or for their effect alone.
//! Not here: members and calls (`chain.rs`), literals of objects, arrays and templates (`literal.rs`), assignments
//! (`assign.rs`), branches (`condition.rs`).
//!
//! The target of [`Emitter::expr_to`] may be written early if it is a temporary: nothing else reads it. A local may not: an
//! exception, or a later part of the expression, would see half a value. [`Emitter::expr_to_local`] is for that.

use becket_bytecode::module::Text;
use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::Use;
use becket_regex::Flags;
use becket_syntax::ast::{self, BinaryOp, ExprKind, UnaryOp};
use becket_syntax::span::Span;

use crate::class::Naming;
use crate::constant::text_of;
use crate::function::{CROWDED, Emitter};

/// A value that is known when the hook is compiled.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Known {
    Number(f64),
    String(Text),
    Bool(bool),
    Null,
    Undefined,
}

impl Known {
    /// ECMA-262 7.1.2
    pub(crate) fn is_truthy(&self) -> bool {
        match self {
            Self::Number(value) => *value != 0.0 && !value.is_nan(),
            Self::String(Text::Latin1(units)) => !units.is_empty(),
            Self::String(Text::Utf16(units)) => !units.is_empty(),
            Self::Bool(value) => *value,
            Self::Null | Self::Undefined => false,
        }
    }
}

/// Both texts, one after the other.
fn joined(a: &Text, b: &Text) -> Text {
    let units = |text: &Text| match text {
        Text::Latin1(bytes) => bytes.iter().map(|byte| u16::from(*byte)).collect(),
        Text::Utf16(units) => units.to_vec(),
    };
    let mut all: Vec<u16> = units(a);
    all.extend(units(b));
    Text::from_units(&all)
}

/// What an operator gives, where that can be said exactly.
fn fold(op: BinaryOp, a: &Known, b: &Known) -> Option<Known> {
    match (op, a, b) {
        (BinaryOp::Add, Known::Number(a), Known::Number(b)) => Some(Known::Number(a + b)),
        (BinaryOp::Sub, Known::Number(a), Known::Number(b)) => Some(Known::Number(a - b)),
        (BinaryOp::Mul, Known::Number(a), Known::Number(b)) => Some(Known::Number(a * b)),
        (BinaryOp::Div, Known::Number(a), Known::Number(b)) => Some(Known::Number(a / b)),
        // Folding must not make the blob much longer than its source.
        (BinaryOp::Add, Known::String(a), Known::String(b)) => {
            Some(Known::String(joined(a, b))).filter(|_| len(a) < 4096)
        }
        _ => None,
    }
}

fn len(text: &Text) -> usize {
    match text {
        Text::Latin1(bytes) => bytes.len(),
        Text::Utf16(units) => units.len(),
    }
}

/// The operation of an operator, and the form of it that has a number as its right operand.
fn binary_ops(op: BinaryOp) -> (Opcode, Option<Opcode>) {
    match op {
        BinaryOp::Add => (Opcode::Add, Some(Opcode::AddInt)),
        BinaryOp::Sub => (Opcode::Sub, Some(Opcode::SubInt)),
        BinaryOp::Mul => (Opcode::Mul, Some(Opcode::MulInt)),
        BinaryOp::Div => (Opcode::Div, None),
        BinaryOp::Rem => (Opcode::Rem, Some(Opcode::RemInt)),
        BinaryOp::Exp => (Opcode::Exp, None),
        BinaryOp::BitAnd => (Opcode::BitAnd, Some(Opcode::BitAndInt)),
        BinaryOp::BitOr => (Opcode::BitOr, Some(Opcode::BitOrInt)),
        BinaryOp::BitXor => (Opcode::BitXor, None),
        BinaryOp::Shl => (Opcode::Shl, Some(Opcode::ShlInt)),
        BinaryOp::Shr => (Opcode::Shr, Some(Opcode::ShrInt)),
        BinaryOp::UShr => (Opcode::UShr, Some(Opcode::UShrInt)),
        BinaryOp::LooseEq => (Opcode::LooseEq, None),
        BinaryOp::LooseNe => (Opcode::LooseNe, None),
        BinaryOp::StrictEq => (Opcode::StrictEq, None),
        BinaryOp::StrictNe => (Opcode::StrictNe, None),
        BinaryOp::Lt => (Opcode::Lt, None),
        BinaryOp::Le => (Opcode::Le, None),
        BinaryOp::Gt => (Opcode::Gt, None),
        BinaryOp::Ge => (Opcode::Ge, None),
        BinaryOp::In => (Opcode::In, None),
        BinaryOp::Instanceof => (Opcode::Instanceof, None),
    }
}

/// The number as a 32-bit integer, if it is one; −0 is not.
pub(crate) fn int_of(value: f64) -> Option<i32> {
    let int = value as i32;
    (f64::from(int).to_bits() == value.to_bits()).then_some(int)
}

/// Whether evaluating it assigns to a variable, outside of functions.
pub(crate) fn assigns(expr: &ast::Expr<'_>) -> bool {
    match expr.kind {
        ExprKind::Name(_)
        | ExprKind::This
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::BigInt(_)
        | ExprKind::String(_)
        | ExprKind::Regex { .. }
        | ExprKind::Function(_)
        | ExprKind::Super
        | ExprKind::NewTarget
        | ExprKind::ImportMeta
        | ExprKind::Error => false,
        ExprKind::Update { .. } | ExprKind::Assign(..) | ExprKind::AssignOp(..) => true,
        // The checker refuses these, or they are rare: better a copy too many.
        ExprKind::Class(_) | ExprKind::Yield(..) | ExprKind::Await(_) | ExprKind::ImportCall(_) => true,
        ExprKind::Template(template) => template.exprs.iter().any(assigns),
        ExprKind::Array(elems) => elems.iter().any(|elem| match elem {
            ast::ArrayElem::Expr(expr) | ast::ArrayElem::Spread(expr) => assigns(expr),
            ast::ArrayElem::Hole => false,
        }),
        ExprKind::Object(props) => props.iter().any(|prop| match prop {
            ast::Prop::Value { key, value, .. } => key_assigns(key) || assigns(value),
            ast::Prop::Method { key, .. } => key_assigns(key),
            ast::Prop::Spread(expr) => assigns(expr),
        }),
        ExprKind::Unary(_, inner) | ExprKind::Typed(inner, _) | ExprKind::PrivateIn(_, inner) => assigns(inner),
        ExprKind::Binary(first, tails) => assigns(first) || tails.iter().any(|tail| assigns(&tail.right)),
        ExprKind::Logical(_, list) | ExprKind::Sequence(list) => list.iter().any(assigns),
        ExprKind::Conditional(test, then, otherwise) => assigns(test) || assigns(then) || assigns(otherwise),
        ExprKind::Chain(base, links) => {
            assigns(base)
                || links.iter().any(|link| match link.kind {
                    ast::LinkKind::Index(key) => assigns(key),
                    ast::LinkKind::Call(args) => args.iter().any(arg_assigns),
                    ast::LinkKind::Tag(template) => template.exprs.iter().any(assigns),
                    ast::LinkKind::Member(_) | ast::LinkKind::Private(_) | ast::LinkKind::Typed => false,
                })
        }
        ExprKind::New(callee, args) => assigns(callee) || args.iter().any(arg_assigns),
    }
}

fn key_assigns(key: &ast::PropKey<'_>) -> bool {
    matches!(key.kind, ast::PropKeyKind::Computed(expr) if assigns(expr))
}

pub(crate) fn arg_assigns(arg: &ast::Arg<'_>) -> bool {
    match arg {
        ast::Arg::Expr(expr) | ast::Arg::Spread(expr) => assigns(expr),
    }
}

/// An expression without the types that are said of it: nothing of them is left at run time.
pub(crate) fn bare<'a>(expr: &'a ast::Expr<'a>) -> &'a ast::Expr<'a> {
    match expr.kind {
        ExprKind::Typed(inner, _) => bare(inner),
        ExprKind::Chain(base, links) if links.iter().all(|link| matches!(link.kind, ast::LinkKind::Typed)) => {
            bare(base)
        }
        _ => expr,
    }
}

impl<'a> Emitter<'_, '_, 'a> {
    // What is known.

    /// The value of an expression, if it is known and evaluating it does nothing else.
    pub(crate) fn known(&self, expr: &ast::Expr<'a>) -> Option<Known> {
        match expr.kind {
            ExprKind::Number(value) => Some(Known::Number(value)),
            ExprKind::String(text) => Some(Known::String(text_of(text))),
            ExprKind::Bool(value) => Some(Known::Bool(value)),
            ExprKind::Null => Some(Known::Null),
            ExprKind::Template(template) if template.exprs.is_empty() => {
                template.strings.first().and_then(|part| part.cooked).map(|text| Known::String(text_of(text)))
            }
            ExprKind::Name(_) => match self.checked.use_at(expr.span.start) {
                Some(Use::Undefined) => Some(Known::Undefined),
                Some(Use::NaN) => Some(Known::Number(f64::NAN)),
                Some(Use::Infinity) => Some(Known::Number(f64::INFINITY)),
                _ => None,
            },
            ExprKind::Typed(inner, _) => self.known(inner),
            ExprKind::Unary(op, inner) => match (op, self.known(inner)?) {
                (UnaryOp::Minus, Known::Number(value)) => Some(Known::Number(-value)),
                (UnaryOp::Plus, Known::Number(value)) => Some(Known::Number(value)),
                (UnaryOp::Not, value) => Some(Known::Bool(!value.is_truthy())),
                (UnaryOp::Void, _) => Some(Known::Undefined),
                _ => None,
            },
            ExprKind::Binary(first, tails) => tails
                .iter()
                .try_fold(self.known(first)?, |value, tail| fold(tail.op, &value, &self.known(&tail.right)?)),
            ExprKind::Chain(base, [link]) => match (self.checked.use_at(base.span.start), link.kind) {
                (Some(Use::Builtin(id)), ast::LinkKind::Member(name)) if matches!(base.kind, ExprKind::Name(_)) => {
                    let name = self.checked.module.names.text(name.name);
                    match becket_bytecode::builtins::own(id, name).map(|prop| &prop.value) {
                        Some(becket_bytecode::builtins::Value::Number(value)) => Some(Known::Number(*value)),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The value of an expression as a small number, if it is known to be one.
    pub(crate) fn known_int(&self, expr: &ast::Expr<'a>) -> Option<i32> {
        match self.known(expr) {
            Some(Known::Number(value)) => int_of(value),
            _ => None,
        }
    }

    /// A known value into a register.
    pub(crate) fn load_known(&mut self, value: Known, dst: u8) {
        let op = match value {
            Known::Number(value) => return self.load_number(value, dst),
            Known::String(text) => {
                let string = self.builder.pools.text(text);
                return self.load_string(string, dst);
            }
            Known::Bool(true) => Opcode::LoadTrue,
            Known::Bool(false) => Opcode::LoadFalse,
            Known::Null => Opcode::LoadNull,
            Known::Undefined => Opcode::LoadUndefined,
        };
        self.emit(Instr::abc(op, dst, 0, 0));
    }

    /// A number into a register.
    pub(crate) fn load_number(&mut self, value: f64, dst: u8) {
        let instr = match int_of(value) {
            Some(int) => Instr::new(Opcode::LoadInt, dst, 0, 0, int as u32),
            None => Instr::new(Opcode::LoadConst, dst, 0, 0, self.builder.pools.number(value)),
        };
        self.emit(instr);
    }

    /// A string, by its number, into a register.
    pub(crate) fn load_string(&mut self, string: u32, dst: u8) {
        let constant = self.builder.pools.string_constant(string);
        self.emit(Instr::new(Opcode::LoadConst, dst, 0, 0, constant));
    }

    // Where values go.

    /// The register of a variable, if the expression is one that needs no code to be read.
    pub(crate) fn register_if_plain(&self, expr: &ast::Expr<'a>) -> Option<u8> {
        match expr.kind {
            ExprKind::Name(_) => match self.checked.use_at(expr.span.start)? {
                Use::Binding { id, needs_tdz_check: false } => self.register_of(id),
                Use::Arguments => self.arguments,
                _ => None,
            },
            ExprKind::Typed(inner, _) => self.register_if_plain(inner),
            _ => None,
        }
    }

    /// Evaluates what stands before the last comma; V8 takes each part behind one for a statement.
    pub(crate) fn all_but_last(&mut self, list: &'a [ast::Expr<'a>]) -> Option<&'a ast::Expr<'a>> {
        let (last, others) = list.split_last()?;
        for (at, other) in others.iter().enumerate() {
            if at > 0 {
                self.begin_at(other);
            }
            self.effect(other);
        }
        self.begin_at(last);
        Some(last)
    }

    /// The value in any register: a variable's own, where that is enough.
    pub(crate) fn expr(&mut self, expr: &'a ast::Expr<'a>) -> u8 {
        match expr.kind {
            ExprKind::Name(_) => {
                // What is read otherwise is passed with its code.
                if let Some(Use::Binding { id, needs_tdz_check }) = self.checked.use_at(expr.span.start) {
                    let at = self.read_position(expr.span);
                    self.pass(expr.span.start);
                    self.pass_code();
                    return self.load_binding(id, needs_tdz_check, at);
                }
            }
            ExprKind::Typed(inner, _) => return self.expr(inner),
            ExprKind::Assign(..) | ExprKind::AssignOp(..) => return self.assignment(expr, None),
            ExprKind::Update { is_prefix: true, target, .. } => {
                let home = self.binding_at(target.span.start).and_then(|id| self.register_of(id));
                if let (Some(home), ast::PatternKind::Name(_)) = (home, target.kind) {
                    self.update(expr, None);
                    return home;
                }
            }
            _ => (),
        }
        if let Some(reg) = self.register_if_plain(expr) {
            return reg;
        }
        let dst = self.temp();
        self.expr_to(expr, dst);
        dst
    }

    /// The value in a register that nothing evaluated later changes: `is_disturbed` says whether something later may.
    pub(crate) fn stable(&mut self, expr: &'a ast::Expr<'a>, is_disturbed: bool) -> u8 {
        let reg = self.expr(expr);
        if is_disturbed && !self.is_temp(reg) && self.may_change(expr) {
            let copy = self.temp();
            self.emit(Instr::abc(Opcode::Move, copy, reg, 0));
            return copy;
        }
        reg
    }

    /// The value into a local, which is written once, at the end.
    pub(crate) fn expr_to_local(&mut self, expr: &'a ast::Expr<'a>, dst: u8) {
        if writes_last(expr) && !assigns(expr) {
            self.expr_to(expr, dst);
            return;
        }
        let mark = self.next;
        let reg = self.expr(expr);
        self.emit(Instr::abc(Opcode::Move, dst, reg, 0));
        self.release(mark);
    }

    /// The value into a register. Functions without a name get this one.
    pub(crate) fn named_to(&mut self, expr: &'a ast::Expr<'a>, name: u32, dst: u8) {
        match bare(expr).kind {
            ExprKind::Function(node) if node.name.is_none() => self.closure(node, Some(name), dst),
            ExprKind::Class(class) if class.name.is_none() => self.class(class, Some(Naming::String(name)), dst),
            _ => self.expr_to(expr, dst),
        }
    }

    /// The same into a local.
    pub(crate) fn named_to_local(&mut self, expr: &'a ast::Expr<'a>, name: u32, dst: u8) {
        match bare(expr).kind {
            ExprKind::Function(node) if node.name.is_none() => self.closure(node, Some(name), dst),
            ExprKind::Class(class) if class.name.is_none() => self.class(class, Some(Naming::String(name)), dst),
            _ => self.expr_to_local(expr, dst),
        }
    }

    /// Evaluates the expression with few registers taken: all temporaries above the floor are spilled meanwhile.
    fn with_room(&mut self, expr: &'a ast::Expr<'a>, dst: u8) {
        let (first, end) = (self.floor.max(self.locals), self.next);
        let saved: Vec<(u8, u16)> = (first..end).map(|reg| (reg, self.spill())).collect();
        for (reg, spill) in &saved {
            self.emit(Instr::new(Opcode::StoreSpill, *reg, 0, 0, (*spill).into()));
        }
        self.next = first;
        let reg = self.temp();
        self.expr_to(expr, reg);
        // The result is read back last: its register may be one of those that get their values back.
        let kept = self.spill();
        self.emit(Instr::new(Opcode::StoreSpill, reg, 0, 0, kept.into()));
        for (reg, spill) in &saved {
            self.emit(Instr::new(Opcode::LoadSpill, *reg, 0, 0, (*spill).into()));
        }
        self.emit(Instr::new(Opcode::LoadSpill, dst, 0, 0, kept.into()));
        self.next = end;
    }

    fn is_leaf(expr: &ast::Expr<'a>) -> bool {
        matches!(
            expr.kind,
            ExprKind::Name(_)
                | ExprKind::This
                | ExprKind::Null
                | ExprKind::Bool(_)
                | ExprKind::Number(_)
                | ExprKind::String(_)
                | ExprKind::Function(_)
        )
    }

    /// The value into a register.
    pub(crate) fn expr_to(&mut self, expr: &'a ast::Expr<'a>, dst: u8) {
        if self.next > CROWDED && self.next > self.floor.max(self.locals).saturating_add(32) && !Self::is_leaf(expr) {
            self.with_room(expr, dst);
            return;
        }
        if let Some(value) = self.known(expr) {
            if let ExprKind::Name(_) = expr.kind {
                self.pass(expr.span.start);
            }
            self.load_known(value, dst);
            return;
        }
        let mark = self.next;
        match expr.kind {
            ExprKind::Name(_) => {
                self.pass(expr.span.start);
                self.name_to(expr, dst);
            }
            ExprKind::This => self.this_to(expr, dst),
            ExprKind::Class(class) => self.class(class, None, dst),
            ExprKind::PrivateIn(name, object) => self.private_in(name, object, dst),
            ExprKind::NewTarget => self.load_new_target(dst),
            // Known values.
            ExprKind::Null | ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::String(_) => (),
            ExprKind::Template(template) => {
                self.pass(expr.span.start);
                self.template(template, dst);
            }
            ExprKind::Array(elems) => self.array(elems, dst),
            ExprKind::Object(props) => self.object(props, dst),
            ExprKind::Function(node) => {
                let name = node.name.map(|name| self.builder.pools.name(&self.checked.module.names, name.name));
                self.closure(node, name, dst);
            }
            ExprKind::Unary(op, inner) => self.unary(expr.span, op, inner, dst),
            ExprKind::Update { .. } => self.update(expr, Some(dst)),
            ExprKind::Binary(first, tails) => self.binary(first, tails, dst),
            ExprKind::Logical(op, list) => self.logical(op, list, dst),
            ExprKind::Conditional(test, then, otherwise) => self.conditional_to(test, then, otherwise, dst),
            ExprKind::Assign(..) | ExprKind::AssignOp(..) => {
                let reg = self.assignment(expr, Some(dst));
                self.emit(Instr::abc(Opcode::Move, dst, reg, 0));
            }
            ExprKind::Chain(base, links) => self.chain(base, links, dst),
            ExprKind::New(callee, args) => self.new_expr(expr.span, callee, args, dst),
            ExprKind::Sequence(list) => {
                if let Some(last) = self.all_but_last(list) {
                    self.expr_to(last, dst);
                }
            }
            ExprKind::Typed(inner, _) => self.expr_to(inner, dst),
            ExprKind::Regex { pattern, flags } => self.regex_to(expr.span, pattern, flags, dst),
            ExprKind::BigInt(digits) => {
                let constant = self.builder.pools.bigint(digits);
                self.emit(Instr::new(Opcode::LoadConst, dst, 0, 0, constant));
            }
            ExprKind::Yield(value, kind) => self.yield_to(expr.span, value, kind, dst),
            ExprKind::Await(value) => self.await_to(expr.span, value, dst),
            // The checker refuses these.
            ExprKind::Super | ExprKind::ImportMeta | ExprKind::ImportCall(_) | ExprKind::Error => self.refuse(),
        }
        self.release(mark);
    }

    fn this_to(&mut self, expr: &'a ast::Expr<'a>, dst: u8) {
        match self.checked.use_at(expr.span.start) {
            Some(Use::Binding { id, needs_tdz_check }) => {
                let here = self.here();
                self.load_binding_to(id, needs_tdz_check, here, dst);
            }
            _ => self.load_this(dst),
        }
    }

    fn conditional_to(
        &mut self,
        test: &'a ast::Expr<'a>,
        then: &'a ast::Expr<'a>,
        otherwise: &'a ast::Expr<'a>,
        dst: u8,
    ) {
        let (no, end) = (self.label(), self.label());
        self.jump_if(test, false, no);
        self.expr_to(then, dst);
        self.jump(end);
        self.bind(no);
        self.expr_to(otherwise, dst);
        self.bind(end);
    }

    fn regex_to(&mut self, span: Span, pattern: &str, flags: &str, dst: u8) {
        let flags = Flags::parse(flags.encode_utf16()).unwrap_or_default();
        let string = self.builder.pools.string(pattern);
        let pattern = self.builder.pools.string_constant(string);
        self.emit_at(span, Instr::new(Opcode::NewRegExp, dst, flags.bits(), 0, pattern));
    }

    fn name_to(&mut self, expr: &'a ast::Expr<'a>, dst: u8) {
        match self.checked.use_at(expr.span.start) {
            Some(Use::Binding { id, needs_tdz_check }) => {
                self.load_binding_to(id, needs_tdz_check, self.read_position(expr.span), dst);
            }
            Some(Use::Builtin(id)) => self.emit(Instr::new(Opcode::LoadBuiltin, dst, 0, 0, id)),
            Some(Use::Import(import)) => self.emit(Instr::new(Opcode::LoadImport, dst, 0, 0, import)),
            Some(Use::Arguments) => self.load_arguments(dst),
            Some(Use::Undefined | Use::NaN | Use::Infinity) => (),
            // Only ever the base of a chain.
            Some(Use::Namespace | Use::Intrinsic(_) | Use::StdForm(_) | Use::Private(_) | Use::Super(_)) | None => {
                self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0));
            }
        }
    }

    /// Evaluates the expression for what it does.
    pub(crate) fn effect(&mut self, expr: &'a ast::Expr<'a>) {
        let mark = self.next;
        match expr.kind {
            ExprKind::Update { .. } => self.update(expr, None),
            ExprKind::Assign(target, value) if self.swap_assignment(target, value) => (),
            ExprKind::Assign(..) | ExprKind::AssignOp(..) => {
                self.assignment(expr, None);
            }
            ExprKind::Sequence(list) => {
                if let Some(last) = self.all_but_last(list) {
                    self.effect(last);
                }
            }
            ExprKind::Logical(ast::LogicalOp::Coalesce, _) => {
                let dst = self.temp();
                self.expr_to(expr, dst);
            }
            ExprKind::Chain(base, links) => {
                let (dst, end) = (self.temp(), self.label());
                self.chain_or(base, links, dst, end);
                self.bind(end);
            }
            ExprKind::Logical(op, list) => {
                let end = self.label();
                if let Some((last, others)) = list.split_last() {
                    for other in others {
                        self.jump_if(other, op == ast::LogicalOp::Or, end);
                    }
                    self.effect(last);
                }
                self.bind(end);
            }
            ExprKind::Conditional(test, then, otherwise) => {
                let (no, end) = (self.label(), self.label());
                self.jump_if(test, false, no);
                self.effect(then);
                self.jump(end);
                self.bind(no);
                self.effect(otherwise);
                self.bind(end);
            }
            ExprKind::Typed(inner, _) => self.effect(inner),
            ExprKind::Unary(UnaryOp::Void | UnaryOp::Not, inner) => self.effect(inner),
            _ => {
                if self.known(expr).is_none() && !matches!(expr.kind, ExprKind::Function(_)) {
                    self.expr(expr);
                }
            }
        }
        self.release(mark);
    }

    // Operators.

    fn unary(&mut self, span: Span, op: UnaryOp, inner: &'a ast::Expr<'a>, dst: u8) {
        let opcode = match op {
            UnaryOp::Minus => Opcode::Neg,
            UnaryOp::Plus => Opcode::ToNumber,
            UnaryOp::Not => Opcode::Not,
            UnaryOp::BitNot => Opcode::BitNot,
            UnaryOp::Typeof => Opcode::Typeof,
            UnaryOp::Void => {
                self.effect(inner);
                self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0));
                return;
            }
            UnaryOp::Delete => {
                self.delete(span, inner, dst);
                return;
            }
        };
        let reg = self.expr(inner);
        let instr = Instr::abc(opcode, dst, reg, 0);
        match op {
            UnaryOp::Not | UnaryOp::Typeof => self.emit(instr),
            _ => self.emit_at(span, instr),
        }
    }

    /// `first op right op right …`
    fn binary(&mut self, first: &'a ast::Expr<'a>, tails: &'a [ast::BinaryTail<'a>], dst: u8) {
        let Some((last, others)) = tails.split_last() else { return };
        let left = self.left_of(first, others, last, dst);
        self.binary_op(last.op, Some(last.op_span), left, &last.right, dst);
    }

    /// All of a binary run but its last operator, in a register that the last operand does not change.
    pub(crate) fn left_of(
        &mut self,
        first: &'a ast::Expr<'a>,
        others: &'a [ast::BinaryTail<'a>],
        last: &'a ast::BinaryTail<'a>,
        dst: u8,
    ) -> u8 {
        let (value, rest) = self.known_prefix(first, others);
        if rest.is_empty() && value.is_none() {
            return self.stable(first, assigns(&last.right));
        }
        let scratch = if self.is_temp(dst) { dst } else { self.temp() };
        let mut left = match (value, rest.first()) {
            (Some(value), _) => {
                self.load_known(value, scratch);
                scratch
            }
            (None, Some(next)) => self.stable(first, assigns(&next.right)),
            (None, None) => scratch,
        };
        for tail in rest {
            let mark = self.next;
            self.binary_op(tail.op, Some(tail.op_span), left, &tail.right, scratch);
            left = scratch;
            self.release(mark);
        }
        left
    }

    /// How much of a binary run is known: the value, and what is left of the run.
    fn known_prefix(
        &self,
        first: &ast::Expr<'a>,
        tails: &'a [ast::BinaryTail<'a>],
    ) -> (Option<Known>, &'a [ast::BinaryTail<'a>]) {
        let Some(mut value) = self.known(first) else { return (None, tails) };
        let mut rest = tails;
        while let Some((tail, others)) = rest.split_first() {
            match self.known(&tail.right).and_then(|right| fold(tail.op, &value, &right)) {
                Some(folded) => value = folded,
                None => break,
            }
            rest = others;
        }
        (Some(value), rest)
    }

    /// `dst = left op right`, where `left` is in a register.
    pub(crate) fn binary_op(&mut self, op: BinaryOp, at: Option<Span>, left: u8, right: &'a ast::Expr<'a>, dst: u8) {
        let (opcode, with_int) = binary_ops(op);
        if let (Some(with_int), Some(int)) = (with_int, self.known_int(right)) {
            let span = at.unwrap_or_else(|| self.here());
            self.emit_at(span, Instr::new(with_int, dst, left, 0, int as u32));
            return;
        }
        let mark = self.next;
        self.pass_code();
        let right = self.expr(right);
        let span = at.unwrap_or_else(|| self.here());
        self.operate(opcode, span, Instr::abc(opcode, dst, left, right));
        self.release(mark);
    }

    fn operate(&mut self, opcode: Opcode, span: Span, instr: Instr) {
        match opcode {
            Opcode::StrictEq | Opcode::StrictNe => self.emit(instr),
            _ => self.emit_at(span, instr),
        }
    }

    /// `a && b`, `a || b`, `a ?? b`
    fn logical(&mut self, op: ast::LogicalOp, list: &'a [ast::Expr<'a>], dst: u8) {
        let target = if self.is_temp(dst) { dst } else { self.temp() };
        let end = self.label();
        let Some((last, others)) = list.split_last() else { return };
        for other in others {
            // A chain that ends early gives `undefined`: the next operand's turn, or the end.
            self.expr_to(other, target);
            let opcode = match op {
                ast::LogicalOp::And => Opcode::JumpFalse,
                ast::LogicalOp::Or => Opcode::JumpTrue,
                ast::LogicalOp::Coalesce => Opcode::JumpNotNullish,
            };
            self.branch(opcode, target, 0, end);
        }
        self.expr_to(last, target);
        self.bind(end);
        self.emit(Instr::abc(Opcode::Move, dst, target, 0));
    }
}

/// Whether the target is written by the last instruction alone.
fn writes_last(expr: &ast::Expr<'_>) -> bool {
    match expr.kind {
        ExprKind::Conditional(_, then, otherwise) => writes_last(then) && writes_last(otherwise),
        ExprKind::Sequence(list) => list.last().is_some_and(writes_last),
        ExprKind::Typed(inner, _) => writes_last(inner),
        // These take a temporary of their own where they need one.
        ExprKind::Logical(..)
        | ExprKind::Array(_)
        | ExprKind::Object(_)
        | ExprKind::Template(_)
        | ExprKind::Chain(..)
        | ExprKind::Binary(..)
        | ExprKind::New(..)
        | ExprKind::Unary(..)
        | ExprKind::Function(_)
        | ExprKind::Name(_)
        | ExprKind::This
        | ExprKind::NewTarget
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::String(_) => true,
        ExprKind::Update { .. }
        | ExprKind::Assign(..)
        | ExprKind::AssignOp(..)
        | ExprKind::BigInt(_)
        | ExprKind::Regex { .. }
        | ExprKind::Class(_)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::Super
        | ExprKind::ImportMeta
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Error => false,
    }
}
