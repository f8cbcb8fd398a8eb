//! Runs of infix operators, sorted by precedence: the grammar hands over a flat list, which is quicker for the parser
//! than a production for each level, and lets the tree have one node for a run of one level.
//! Not here: assignment, `?:` and `=>`, which are in the grammar.

use crate::action::Ctx;
use crate::ast::{BinaryOp, BinaryTail, Expr, ExprKind, Ident, LogicalOp, Type};
use crate::codes::Code;
use crate::depth::Depth;
use crate::diagnostic::Diagnostic;
use crate::list::List;
use crate::span::Span;
use crate::token::InfixOp;

/// An element of a run.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operand<'a> {
    First(Value<'a>),
    Infix(InfixOp, Span, Value<'a>),
    /// `as T` of a `.ts` hook, and where it ends.
    Typed(&'a Type<'a>, u32),
}

/// An operand: an expression, or the private name left of `in`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value<'a> {
    pub expr: &'a Expr<'a>,
    pub private: Option<Ident>,
    /// Parentheses included.
    pub span: Span,
}

impl<'a> Ctx<'a> {
    pub fn value(&self, lo: u32, hi: u32, expr: &'a Expr<'a>) -> Value<'a> {
        Value { expr, private: None, span: Span::new(lo, hi) }
    }

    /// An operand behind an operator, which counts before the run is complete, as what is kept of it is more than the expression.
    pub fn operand(&self, lo: u32, hi: u32, expr: &'a Expr<'a>) -> Value<'a> {
        self.count_node(Span::new(lo, hi));
        self.value(lo, hi, expr)
    }

    pub fn private_value(&self, name: Ident) -> Value<'a> {
        Value { expr: self.error_expr(name.span), private: Some(name), span: name.span }
    }

    /// The first operand of a run and what follows it.
    pub fn run_start<'c>(&'c self, first: Value<'a>, tail: &Operand<'a>) -> List<'c, Operand<'a>> {
        self.push(self.push(List::new(), Operand::First(first)), *tail)
    }

    /// The tree of a run.
    pub fn run<'c>(&'c self, run: List<'c, Operand<'a>>) -> &'a Expr<'a> {
        let operands = self.drafted(run);
        let Some(Operand::First(first)) = operands.first() else { return self.error_expr(Span::default()) };
        let mut open: Vec<Level<'a>> = Vec::new();
        let mut value = *first;
        for operand in operands.iter().skip(1) {
            match *operand {
                Operand::First(_) => {}
                Operand::Typed(ty, hi) => {
                    value = self.close(&mut open, value, precedence(InfixOp::Binary(BinaryOp::In)));
                    let below = value.expr.depth.max(ty.depth);
                    let expr = self.expr(value.span.start, hi, below, ExprKind::Typed(value.expr, Some(ty)));
                    value = self.value(value.span.start, hi, expr);
                }
                Operand::Infix(op, op_span, right) => {
                    let level = precedence(op);
                    let is_power = op == InfixOp::Binary(BinaryOp::Exp);
                    value = self.close(&mut open, value, level + u8::from(is_power));
                    if is_power {
                        self.refuse_unary_power(value, op_span);
                    }
                    match open.last_mut() {
                        Some(top) if top.binding == level && !is_power => {
                            top.push(value);
                            top.op = op;
                            top.op_span = op_span;
                        }
                        _ => open.push(Level { binding: level, first: value, op, op_span, tails: Vec::new() }),
                    }
                    value = right;
                }
            }
        }
        let value = self.close(&mut open, value, 0);
        self.plain(value)
    }

    /// Closes the open levels that bind tighter than `level`, `value` being the last operand of the innermost.
    fn close(&self, open: &mut Vec<Level<'a>>, mut value: Value<'a>, level: u8) -> Value<'a> {
        while let Some(mut top) = open.pop_if(|top| top.binding > level) {
            top.push(value);
            value = self.level_node(&top);
        }
        value
    }

    fn level_node(&self, level: &Level<'a>) -> Value<'a> {
        let last_end = level.tails.last().map_or(level.first.span.end, |tail| tail.2.span.end);
        let (lo, hi) = (level.first.span.start, last_end);
        let expr = match level.op {
            InfixOp::Logical(op) => self.logical(level, op, lo, hi),
            InfixOp::Binary(_) => self.binary(level, lo, hi),
        };
        self.value(lo, hi, expr)
    }

    fn logical(&self, level: &Level<'a>, op: LogicalOp, lo: u32, hi: u32) -> &'a Expr<'a> {
        let values = || std::iter::once(&level.first).chain(level.tails.iter().map(|tail| &tail.2));
        if op == LogicalOp::Coalesce
            && let Some(mixed) = values().find(|value| is_bare_logical(value.expr))
        {
            let op_span = level.tails.first().map_or(level.op_span, |tail| tail.1);
            self.report(
                Diagnostic::error(Code::MixedCoalesce, op_span, "`??` beside `||` or `&&` needs parentheses")
                    .label("which binds tighter is not defined")
                    .secondary(mixed.span, "put this in parentheses"),
            );
        }
        let exprs: &'a [Expr<'a>] =
            self.arena.alloc_slice_fill_iter(values().map(|value| *self.plain(*value)).collect::<Vec<_>>());
        self.expr(lo, hi, exprs.depth(), ExprKind::Logical(op, exprs))
    }

    fn binary(&self, level: &Level<'a>, lo: u32, hi: u32) -> &'a Expr<'a> {
        let mut first = level.first.expr;
        let mut tails = level.tails.as_slice();
        if let (Some(name), [(InfixOp::Binary(BinaryOp::In), _, object), rest @ ..]) = (level.first.private, tails) {
            let object_expr = self.plain(*object);
            first = self.expr(lo, object.span.end, object_expr.depth, ExprKind::PrivateIn(name, object_expr));
            tails = rest;
            if rest.is_empty() {
                return first;
            }
        } else {
            self.plain(level.first);
        }
        let tails: &'a [BinaryTail<'a>] = self.arena.alloc_slice_fill_iter(tails.iter().map(|(op, op_span, right)| {
            let op = match op {
                InfixOp::Binary(op) => *op,
                InfixOp::Logical(_) => BinaryOp::BitOr,
            };
            BinaryTail { op, op_span: *op_span, right: *self.plain(*right) }
        }));
        self.expr(lo, hi, first.depth.max(tails.depth()), ExprKind::Binary(first, tails))
    }

    /// The operand where a private name may not stand.
    fn plain(&self, value: Value<'a>) -> &'a Expr<'a> {
        if let Some(name) = value.private {
            let text = name.span.text(self.source);
            self.report(
                Diagnostic::error(Code::Unexpected, name.span, format!("`{text}` is not a value"))
                    .label("a private name may stand alone only left of `in`"),
            );
        }
        value.expr
    }

    fn refuse_unary_power(&self, left: Value<'a>, op_span: Span) {
        let is_unary = matches!(left.expr.kind, ExprKind::Unary(..) | ExprKind::Await(_));
        if is_unary && !left.expr.is_parenthesised {
            self.report(
                Diagnostic::error(Code::UnaryPower, op_span, "a unary operator left of `**` needs parentheses")
                    .label("which binds tighter is not defined")
                    .secondary(left.span, "put this, or the whole power, in parentheses"),
            );
        }
    }
}

fn is_bare_logical(expr: &Expr<'_>) -> bool {
    !expr.is_parenthesised && matches!(expr.kind, ExprKind::Logical(LogicalOp::Or | LogicalOp::And, _))
}

/// Operators of one precedence whose last operand is still to come.
struct Level<'a> {
    binding: u8,
    first: Value<'a>,
    /// The operator before the operand to come.
    op: InfixOp,
    op_span: Span,
    tails: Vec<(InfixOp, Span, Value<'a>)>,
}

impl<'a> Level<'a> {
    fn push(&mut self, value: Value<'a>) {
        self.tails.push((self.op, self.op_span, value));
    }
}

/// How tightly an operator binds: ECMA-262 13.6 to 13.13.
fn precedence(op: InfixOp) -> u8 {
    match op {
        InfixOp::Logical(LogicalOp::Coalesce) => 1,
        InfixOp::Logical(LogicalOp::Or) => 2,
        InfixOp::Logical(LogicalOp::And) => 3,
        InfixOp::Binary(op) => match op {
            BinaryOp::BitOr => 4,
            BinaryOp::BitXor => 5,
            BinaryOp::BitAnd => 6,
            BinaryOp::LooseEq | BinaryOp::LooseNe | BinaryOp::StrictEq | BinaryOp::StrictNe => 7,
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge | BinaryOp::In | BinaryOp::Instanceof => 8,
            BinaryOp::Shl | BinaryOp::Shr | BinaryOp::UShr => 9,
            BinaryOp::Add | BinaryOp::Sub => 10,
            BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => 11,
            BinaryOp::Exp => 12,
        },
    }
}
