//! Branches on the truth of an expression, without making a boolean where a comparison can branch by itself.
//! Not here: the value of a condition (`expr.rs`). A comparison is never turned around: `!(a < b)` is not `a >= b` when one
//! of them is NaN, so there is an operation for each.

use becket_bytecode::ops::Opcode;
use becket_syntax::ast::{self, BinaryOp, ExprKind, LogicalOp, UnaryOp};

use crate::expr::{Known, assigns};
use crate::function::{Emitter, Label};

/// A comparison's branches: if it holds, unless it holds; and the same with a small number as the right operand.
struct Branches {
    holds: Opcode,
    fails: Opcode,
    with_small: Option<(Opcode, Opcode)>,
}

fn branches(op: BinaryOp) -> Option<Branches> {
    let (holds, fails, with_small) = match op {
        BinaryOp::Lt => (Opcode::JumpLt, Opcode::JumpNotLt, Some((Opcode::JumpLtInt, Opcode::JumpNotLtInt))),
        BinaryOp::Le => (Opcode::JumpLe, Opcode::JumpNotLe, Some((Opcode::JumpLeInt, Opcode::JumpNotLeInt))),
        BinaryOp::Gt => (Opcode::JumpGt, Opcode::JumpNotGt, Some((Opcode::JumpGtInt, Opcode::JumpNotGtInt))),
        BinaryOp::Ge => (Opcode::JumpGe, Opcode::JumpNotGe, Some((Opcode::JumpGeInt, Opcode::JumpNotGeInt))),
        BinaryOp::LooseEq => (Opcode::JumpLooseEq, Opcode::JumpLooseNe, None),
        BinaryOp::LooseNe => (Opcode::JumpLooseNe, Opcode::JumpLooseEq, None),
        BinaryOp::StrictEq => {
            (Opcode::JumpStrictEq, Opcode::JumpStrictNe, Some((Opcode::JumpStrictEqInt, Opcode::JumpStrictNeInt)))
        }
        BinaryOp::StrictNe => {
            (Opcode::JumpStrictNe, Opcode::JumpStrictEq, Some((Opcode::JumpStrictNeInt, Opcode::JumpStrictEqInt)))
        }
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::Exp
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr
        | BinaryOp::UShr
        | BinaryOp::In
        | BinaryOp::Instanceof => return None,
    };
    Some(Branches { holds, fails, with_small })
}

/// The comparison with its operands changed over.
fn mirrored(op: BinaryOp) -> Option<BinaryOp> {
    match op {
        BinaryOp::Lt => Some(BinaryOp::Gt),
        BinaryOp::Le => Some(BinaryOp::Ge),
        BinaryOp::Gt => Some(BinaryOp::Lt),
        BinaryOp::Ge => Some(BinaryOp::Le),
        BinaryOp::LooseEq | BinaryOp::LooseNe | BinaryOp::StrictEq | BinaryOp::StrictNe => Some(op),
        _ => None,
    }
}

/// The branch of a comparison with `undefined` or `null` that a single register decides.
fn nullish_branch(op: BinaryOp, value: &Known, wanted: bool) -> Option<Opcode> {
    let is_equal = match op {
        BinaryOp::LooseEq | BinaryOp::StrictEq => wanted,
        BinaryOp::LooseNe | BinaryOp::StrictNe => !wanted,
        _ => return None,
    };
    match (op, value) {
        (BinaryOp::LooseEq | BinaryOp::LooseNe, Known::Null | Known::Undefined) => {
            Some(if is_equal { Opcode::JumpNullish } else { Opcode::JumpNotNullish })
        }
        (BinaryOp::StrictEq | BinaryOp::StrictNe, Known::Undefined) => {
            Some(if is_equal { Opcode::JumpUndefined } else { Opcode::JumpNotUndefined })
        }
        _ => None,
    }
}

fn throws(op: Opcode) -> bool {
    op.row().has(becket_bytecode::ops::Flag::Throws)
}

impl<'a> Emitter<'_, '_, 'a> {
    /// Goes to the label if the truth of the expression is `wanted`, else on to the next instruction.
    pub(crate) fn jump_if(&mut self, expr: &'a ast::Expr<'a>, wanted: bool, label: Label) {
        if let Some(value) = self.known(expr) {
            if value.is_truthy() == wanted {
                self.jump(label);
            }
            return;
        }
        let mark = self.next;
        match expr.kind {
            ExprKind::Unary(UnaryOp::Not, inner) => self.jump_if(inner, !wanted, label),
            ExprKind::Typed(inner, _) => self.jump_if(inner, wanted, label),
            ExprKind::Logical(op @ (LogicalOp::And | LogicalOp::Or), list) => {
                self.jump_if_logical(op, list, wanted, label);
            }
            ExprKind::Sequence(list) => {
                if let Some(last) = self.all_but_last(list) {
                    self.jump_if(last, wanted, label);
                }
            }
            ExprKind::Binary(first, tails) if self.jump_if_compared(first, tails, wanted, label) => (),
            ExprKind::Chain(base, links) => self.jump_if_chain(base, links, wanted, label),
            _ => {
                let reg = self.expr(expr);
                self.branch(if wanted { Opcode::JumpTrue } else { Opcode::JumpFalse }, reg, 0, label);
            }
        }
        self.release(mark);
    }

    fn jump_if_logical(&mut self, op: LogicalOp, list: &'a [ast::Expr<'a>], wanted: bool, label: Label) {
        let Some((last, others)) = list.split_last() else { return };
        // The truth of one operand that decides the whole: false for `&&`, true for `||`.
        let decides = op == LogicalOp::Or;
        if decides == wanted {
            for other in list {
                self.jump_if(other, wanted, label);
            }
            return;
        }
        let end = self.label();
        for other in others {
            self.jump_if(other, decides, end);
        }
        self.jump_if(last, wanted, label);
        self.bind(end);
    }

    /// A chain that ends early is `undefined`, which is false.
    fn jump_if_chain(&mut self, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>], wanted: bool, label: Label) {
        let dst = self.temp();
        if wanted {
            let end = self.label();
            self.chain_or(base, links, dst, end);
            self.branch(Opcode::JumpTrue, dst, 0, label);
            self.bind(end);
        } else {
            self.chain_or(base, links, dst, label);
            self.branch(Opcode::JumpFalse, dst, 0, label);
        }
    }

    /// A comparison at the end of a binary run. Says whether it is one.
    fn jump_if_compared(
        &mut self,
        first: &'a ast::Expr<'a>,
        tails: &'a [ast::BinaryTail<'a>],
        wanted: bool,
        label: Label,
    ) -> bool {
        let Some((last, others)) = tails.split_last() else { return false };
        let Some(forms) = branches(last.op) else { return false };
        let pick = |(holds, fails): (Opcode, Opcode)| if wanted { holds } else { fails };
        let right = self.known(&last.right);
        if let Some(opcode) = right.as_ref().and_then(|right| nullish_branch(last.op, right, wanted)) {
            let scratch = self.temp();
            let left = self.left_of(first, others, last, scratch);
            self.branch(opcode, left, 0, label);
            return true;
        }
        if let (Some(with_small), Some(small)) =
            (forms.with_small, self.known_int(&last.right).and_then(|int| i8::try_from(int).ok()))
        {
            let scratch = self.temp();
            let left = self.left_of(first, others, last, scratch);
            self.compare(pick(with_small), left, small as u8, last, label);
            return true;
        }
        // A number on the left of a variable: the other way round, as a literal does nothing when it is evaluated.
        if others.is_empty()
            && let Some(small) = self.known_int(first).and_then(|int| i8::try_from(int).ok())
            && let Some(with_small) = mirrored(last.op).and_then(branches).and_then(|forms| forms.with_small)
        {
            let right = self.expr(&last.right);
            self.compare(pick(with_small), right, small as u8, last, label);
            return true;
        }
        let scratch = self.temp();
        let left = self.left_of(first, others, last, scratch);
        let right = self.expr(&last.right);
        self.compare(pick((forms.holds, forms.fails)), left, right, last, label);
        true
    }

    fn compare(&mut self, op: Opcode, a: u8, b: u8, tail: &ast::BinaryTail<'a>, label: Label) {
        if throws(op) { self.branch_at(tail.op_span, op, a, b, label) } else { self.branch(op, a, b, label) }
    }

    /// One `case` of a `switch`.
    pub(crate) fn jump_if_strict_eq(&mut self, value: u8, test: &'a ast::Expr<'a>, label: Label) {
        let mark = self.next;
        match self.known_int(test).and_then(|int| i8::try_from(int).ok()) {
            Some(small) => self.branch(Opcode::JumpStrictEqInt, value, small as u8, label),
            None => {
                let reg = self.expr(test);
                self.branch(Opcode::JumpStrictEq, value, reg, label);
            }
        }
        self.release(mark);
    }

    /// `target = default` where the value in the register is `undefined`.
    pub(crate) fn default_value(&mut self, target: &'a ast::Pattern<'a>, default: &'a ast::Expr<'a>, reg: u8) {
        let end = self.label();
        self.branch(Opcode::JumpNotUndefined, reg, 0, end);
        let mark = self.next;
        match target.kind {
            ast::PatternKind::Name(name) => {
                let name = self.builder.pools.name(&self.checked.module.names, name);
                self.named_to_local(default, name, reg);
            }
            _ => self.expr_to_local(default, reg),
        }
        self.release(mark);
        self.bind(end);
    }

    /// Whether two expressions can be evaluated in either order.
    pub(crate) fn is_quiet(&self, expr: &ast::Expr<'a>) -> bool {
        match expr.kind {
            ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::String(_)
            | ExprKind::This
            | ExprKind::Function(_) => true,
            ExprKind::Name(_) => match self.checked.use_at(expr.span.start) {
                Some(becket_check::checked::Use::Binding { needs_tdz_check, .. }) => !needs_tdz_check,
                Some(_) => true,
                None => false,
            },
            ExprKind::Typed(inner, _) | ExprKind::Unary(UnaryOp::Not | UnaryOp::Typeof | UnaryOp::Void, inner) => {
                self.is_quiet(inner)
            }
            ExprKind::Binary(first, tails) => {
                let is_strict = |tail: &ast::BinaryTail<'a>| matches!(tail.op, BinaryOp::StrictEq | BinaryOp::StrictNe);
                self.is_quiet(first) && tails.iter().all(|tail| is_strict(tail) && self.is_quiet(&tail.right))
            }
            ExprKind::Logical(_, list) => list.iter().all(|part| self.is_quiet(part)),
            ExprKind::Conditional(test, then, otherwise) => {
                self.is_quiet(test) && self.is_quiet(then) && self.is_quiet(otherwise)
            }
            ExprKind::Array(elems) => elems.iter().all(|elem| match elem {
                ast::ArrayElem::Expr(expr) => self.is_quiet(expr),
                ast::ArrayElem::Hole => true,
                ast::ArrayElem::Spread(_) => false,
            }),
            ExprKind::Object(props) => props.iter().all(|prop| match prop {
                ast::Prop::Value { key, value, .. } => {
                    matches!(key.kind, ast::PropKeyKind::Name(_) | ast::PropKeyKind::Number(_)) && self.is_quiet(value)
                }
                ast::Prop::Method { key, .. } => matches!(key.kind, ast::PropKeyKind::Name(_)),
                ast::Prop::Spread(_) => false,
            }),
            ExprKind::Template(template) => template.exprs.is_empty(),
            _ => self.known(expr).is_some() && !assigns(expr),
        }
    }
}
