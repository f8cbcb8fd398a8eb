//! Where V8 says that code stands to which it gives no position of its own: where the code before it does. Not here: the positions
//! that code has (`note.rs`).

use becket_bytecode::ops::Instr;
use becket_syntax::ast::{self, ExprKind};
use becket_syntax::span::Span;

use crate::chain::is_optional;
use crate::function::Emitter;
use crate::note::{folds_to_string, position};

/// The last position, and that of a statement that has begun and has no code yet: its first code has this one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    last: u32,
    statement: Option<u32>,
}

impl Place {
    pub(crate) fn at_begin(start: u32) -> Self {
        Self { last: start, statement: None }
    }

    /// Code without a position.
    pub(crate) fn step(&mut self) {
        self.last = self.statement.take().unwrap_or(self.last);
    }

    /// Code with one.
    pub(crate) fn step_to(&mut self, start: u32) {
        *self = Self::at_begin(start);
    }
}

impl Emitter<'_, '_, '_> {
    /// A statement begins.
    pub(crate) fn begin_statement(&mut self, start: u32) {
        if !self.is_dead {
            self.place.statement = Some(start);
        }
    }

    /// An expression begins that V8 takes for a statement: where its operator is.
    pub(crate) fn begin_at(&mut self, expr: &ast::Expr<'_>) {
        let start = self.place_of(expr);
        self.begin_statement(start);
    }

    /// Where V8 says that an expression is which it takes for a statement.
    pub(crate) fn place_of(&self, expr: &ast::Expr<'_>) -> u32 {
        match expr.kind {
            ExprKind::Typed(inner, _) => self.place_of(inner),
            ExprKind::Assign(target, _) | ExprKind::AssignOp(_, target, _) => {
                self.operator_after(target.span.end).start
            }
            // What may end early is nowhere, which is where the source begins.
            ExprKind::Chain(_, links) if is_optional(links) => 0,
            ExprKind::Logical(op, [first, ..]) => {
                let operator = self.operator_after(first.span.end).start;
                // That of `??` is what follows it.
                if op == ast::LogicalOp::Coalesce { self.operator_after(operator + 2).start } else { operator }
            }
            ExprKind::Sequence([_, part] | [part, _, _, ..]) => self.place_of(part),
            ExprKind::Binary(first, _) if folds_to_string(expr) => self.place_of(first),
            _ => position(self.names(), expr).start,
        }
    }

    /// The same of what is spread.
    pub(crate) fn spread_place(&self, expr: &ast::Expr<'_>) -> Span {
        let start = self.place_of(expr);
        Span { start, end: start }
    }

    /// Where V8 says that a name is read: as the first code of a statement, where that begins.
    pub(crate) fn read_position(&self, name: Span) -> Span {
        self.place.statement.map_or(name, |start| Span { start, end: start })
    }

    /// A part of an expression that V8 gives a position, whether or not it has code.
    pub(crate) fn pass(&mut self, start: u32) {
        if !self.is_dead && self.place.statement.is_none() {
            self.place.last = start;
        }
    }

    /// Code that is none for the machine, but is for V8.
    pub(crate) fn pass_code(&mut self) {
        if !self.is_dead {
            self.place.step();
        }
    }

    /// Appends an instruction that may throw, and that V8 gives no position.
    pub(crate) fn emit_here(&mut self, instr: Instr) {
        self.place.step();
        let start = self.place.last;
        self.emit_at(Span { start, end: start }, instr);
    }

    /// The place of such an instruction.
    pub(crate) fn here(&mut self) -> Span {
        self.place.step();
        Span { start: self.place.last, end: self.place.last }
    }
}
