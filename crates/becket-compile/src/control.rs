//! Loops, `try` and `switch`, and what leaves them: `break`, `continue` and `return` on their way out through `finally`
//! blocks and open iterations. Not here: simple statements (`stmt.rs`).
//!
//! Each `finally` block is compiled once. What leaves through it puts a number into the block's `kind` register and goes to
//! the block, which goes on by that number at its end. An open `for-of` loop closes its iteration in a stub behind the loop,
//! outside the loop's own handler: one stub for each place that is left for.

use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::{BindingKind, ScopeId};
use becket_syntax::ast;
use becket_syntax::span::Span;

use crate::binding::Home;
use crate::function::{Emitter, LOCALS_MAX, Label};
use crate::note::{Asker, target_position};
use crate::pattern::{Mode, Origin};

/// What encloses a statement and matters to what leaves it.
#[derive(Debug)]
pub(crate) enum Control {
    /// Something that `break` or `continue` can name.
    Target {
        /// Its labels.
        labels: Vec<ast::Name>,
        /// Whether `break` without a label means it.
        is_plain: bool,
        /// Where `break` goes.
        to_break: Option<Label>,
        /// Where `continue` goes; only in loops.
        to_continue: Option<Label>,
    },
    /// A `for-of` loop that must close its iteration.
    Iteration {
        /// Keeps a returned value.
        value: u8,
        /// What leaves it, with the label of its stub.
        exits: Vec<(Exit, Label)>,
    },
    /// A block with a `finally` part.
    Finally {
        /// Says how the block was left: 0 at its end, 1 by an exception, 2 + n by exit n.
        kind: u8,
        /// Keeps the exception or the returned value.
        value: u8,
        /// The `finally` part.
        label: Label,
        /// What leaves it.
        exits: Vec<Exit>,
    },
}

/// Where the three words of an iteration are.
#[derive(Clone, Copy, Debug)]
enum Walk {
    /// In registers, from this one on.
    Registers(u8),
    /// In the block of spilled locals.
    Spilled([u16; 3]),
}

/// A way out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Exit {
    /// To a label inside the construct with this place in the stack.
    Jump(usize, Label),
    /// Out of the function, with the value that the construct keeps.
    Return,
}

impl<'a> Emitter<'_, '_, 'a> {
    /// The innermost construct that an exit to inside `depth` must pass and that has something to do.
    fn obstacle(&self, depth: usize) -> Option<usize> {
        let passed = self.control.get(depth..).unwrap_or_default();
        passed.iter().rposition(|control| !matches!(control, Control::Target { .. })).map(|at| depth + at)
    }

    /// Goes to where the exit leads, by way of the obstacles.
    fn leave(&mut self, exit: Exit) {
        let depth = match exit {
            Exit::Jump(depth, _) => depth + 1,
            Exit::Return => 0,
        };
        let Some(at) = self.obstacle(depth) else {
            match exit {
                Exit::Jump(_, label) => self.jump(label),
                Exit::Return => debug_assert!(false, "a return without an obstacle has its own instruction"),
            }
            return;
        };
        let stub = self.label();
        match &mut self.control[at] {
            Control::Iteration { exits, .. } => {
                let known = exits.iter().find(|known| known.0 == exit).map(|known| known.1);
                let stub = known.unwrap_or(stub);
                if known.is_none() {
                    exits.push((exit, stub));
                }
                self.jump(stub);
            }
            Control::Finally { kind, label, exits, .. } => {
                let number = exits.iter().position(|known| *known == exit).unwrap_or_else(|| {
                    exits.push(exit);
                    exits.len() - 1
                });
                let (kind, label) = (*kind, *label);
                self.emit(Instr::new(Opcode::LoadInt, kind, 0, 0, number as u32 + 2));
                self.jump(label);
            }
            Control::Target { .. } => (),
        }
    }

    /// Where a value that is returned must be put, if something must be done before the function ends.
    fn kept_value(&self) -> Option<u8> {
        match self.control.get(self.obstacle(0)?) {
            Some(Control::Iteration { value, .. } | Control::Finally { value, .. }) => Some(*value),
            _ => None,
        }
    }

    /// `return expr`
    pub(crate) fn return_value(&mut self, expr: &'a ast::Expr<'a>) {
        if let Some(value) = self.kept_value() {
            self.expr_to_local(expr, value);
            if self.is_async() && self.is_generator() {
                self.emit_at(expr.span, Instr::abc(Opcode::Await, value, value, 0));
            }
            self.leave(Exit::Return);
            return;
        }
        match expr.kind {
            ast::ExprKind::Typed(inner, _) => self.return_value(inner),
            ast::ExprKind::Conditional(test, then, otherwise) => {
                let no = self.label();
                self.jump_if(test, false, no);
                self.return_value(then);
                self.bind(no);
                self.return_value(otherwise);
            }
            _ => {
                let mark = self.next;
                let reg = self.returned(expr);
                self.end_with(reg);
                self.release(mark);
            }
        }
    }

    /// The value of `return expr`, which an async generator awaits.
    fn returned(&mut self, expr: &'a ast::Expr<'a>) -> u8 {
        let reg = self.expr(expr);
        if !(self.is_async() && self.is_generator()) {
            return reg;
        }
        let value = self.temp();
        self.emit_at(expr.span, Instr::abc(Opcode::Await, value, reg, 0));
        value
    }

    /// `return`
    pub(crate) fn return_undefined(&mut self) {
        match self.kept_value() {
            Some(value) => {
                self.emit(Instr::abc(Opcode::LoadUndefined, value, 0, 0));
                self.leave(Exit::Return);
            }
            None => match self.derived_end {
                Some(end) => {
                    self.emit(Instr::abc(Opcode::LoadUndefined, end.value, 0, 0));
                    self.jump(end.label);
                }
                None => self.emit_return_undefined(),
            },
        }
    }

    /// Ends the function with the value in a register: nothing has to be done before.
    pub(crate) fn end_with(&mut self, reg: u8) {
        match self.derived_end {
            Some(end) => {
                self.emit(Instr::abc(Opcode::Move, end.value, reg, 0));
                self.jump(end.label);
            }
            None => self.emit_return(reg),
        }
    }

    /// Returns the value that is in a register, from a stub.
    pub(crate) fn return_register(&mut self, reg: u8) {
        match self.kept_value() {
            Some(value) => {
                self.emit(Instr::abc(Opcode::Move, value, reg, 0));
                self.leave(Exit::Return);
            }
            None => self.end_with(reg),
        }
    }

    pub(crate) fn go_on(&mut self, exit: Exit, value: u8) {
        match exit {
            Exit::Return => self.return_register(value),
            Exit::Jump(..) => self.leave(exit),
        }
    }

    /// The label that a statement goes to, if it is a `break` or `continue` that has nothing to do on its way.
    pub(crate) fn plain_exit(&self, stmt: &ast::Stmt<'a>) -> Option<Label> {
        let exit = match stmt.kind {
            ast::StmtKind::Break(label) => self.exit_to(label, false),
            ast::StmtKind::Continue(label) => self.exit_to(label, true),
            ast::StmtKind::Block([only]) => return self.plain_exit(only),
            _ => None,
        };
        match exit {
            Some(Exit::Jump(depth, label)) if self.obstacle(depth + 1).is_none() => Some(label),
            _ => None,
        }
    }

    /// `break` and `continue`.
    pub(crate) fn leave_to(&mut self, label: Option<ast::Ident>, is_continue: bool) {
        if let Some(exit) = self.exit_to(label, is_continue) {
            self.leave(exit);
        }
    }

    fn exit_to(&self, label: Option<ast::Ident>, is_continue: bool) -> Option<Exit> {
        self.control.iter().enumerate().rev().find_map(|(at, control)| match control {
            Control::Target { labels, is_plain, to_break, to_continue } => {
                let fits = match label {
                    Some(label) => labels.contains(&label.name),
                    None if is_continue => to_continue.is_some(),
                    None => *is_plain,
                };
                let to = if is_continue { *to_continue } else { *to_break };
                if fits { to.map(|to| Exit::Jump(at, to)) } else { None }
            }
            Control::Iteration { .. } | Control::Finally { .. } => None,
        })
    }

    /// `label: statement`, where the statement is not a loop.
    pub(crate) fn labelled_block(&mut self, stmt: &'a ast::Stmt<'a>) {
        let end = self.label();
        let labels = std::mem::take(&mut self.labels_ahead);
        self.control.push(Control::Target { labels, is_plain: false, to_break: Some(end), to_continue: None });
        self.statement(stmt);
        self.control.pop();
        self.bind(end);
    }

    fn push_loop(&mut self, to_break: Label, to_continue: Label) {
        let labels = std::mem::take(&mut self.labels_ahead);
        self.control.push(Control::Target {
            labels,
            is_plain: true,
            to_break: Some(to_break),
            to_continue: Some(to_continue),
        });
    }

    /// Any of the five loops.
    pub(crate) fn loop_statement(&mut self, span: Span, it: &'a ast::Loop<'a>) {
        let mark = self.locals;
        match it.head {
            ast::LoopHead::While(test) => self.repeat(it, Some(test), None, None),
            ast::LoopHead::DoWhile(test) => self.do_while(it, test),
            ast::LoopHead::For { init, test, update } => self.for_loop(span, it, init, test, update),
            ast::LoopHead::ForIn(target, object) => self.for_in(span, it, target, object),
            ast::LoopHead::ForOf { target, iterable, is_await: true } => self.for_await(span, it, target, iterable),
            ast::LoopHead::ForOf { target, iterable, is_await: false } => self.for_of(span, it, target, iterable),
        }
        self.forget_locals(mark);
    }

    /// The test stands at the end, so that one branch is taken in each iteration.
    fn repeat(
        &mut self,
        it: &'a ast::Loop<'a>,
        test: Option<&'a ast::Expr<'a>>,
        update: Option<&'a ast::Expr<'a>>,
        copied: Option<ScopeId>,
    ) {
        let (body, next, check, end) = (self.label(), self.label(), self.label(), self.label());
        let was_dead = self.is_dead;
        if test.is_some() {
            self.jump(check);
        }
        self.bind_head(body, was_dead);
        self.push_loop(end, next);
        self.statement(it.body);
        self.control.pop();
        self.bind(next);
        if let Some(scope) = copied {
            self.copy_boxes(scope);
        }
        if let Some(update) = update {
            self.begin_at(update);
            self.effect(update);
        }
        self.bind(check);
        if let Some(test) = test {
            self.begin_at(test);
        }
        match test {
            Some(test) => self.jump_if(test, true, body),
            None => self.jump(body),
        }
        self.bind(end);
    }

    fn do_while(&mut self, it: &'a ast::Loop<'a>, test: &'a ast::Expr<'a>) {
        let (body, next, end) = (self.label(), self.label(), self.label());
        let was_dead = self.is_dead;
        self.bind_head(body, was_dead);
        self.push_loop(end, next);
        self.statement(it.body);
        self.control.pop();
        self.bind(next);
        self.begin_at(test);
        self.jump_if(test, true, body);
        self.bind(end);
    }

    fn for_loop(
        &mut self,
        span: Span,
        it: &'a ast::Loop<'a>,
        init: Option<ast::ForInit<'a>>,
        test: Option<&'a ast::Expr<'a>>,
        update: Option<&'a ast::Expr<'a>>,
    ) {
        let scope = self.checked.scope_at(span.start);
        if let Some(scope) = scope {
            self.enter_scope(scope);
        }
        match init {
            Some(ast::ForInit::Var(decl)) => self.declaration(decl),
            Some(ast::ForInit::Expr(expr)) => self.effect(expr),
            None => (),
        }
        let copied = scope.filter(|scope| self.checked.scope(*scope).has_boxed_per_iteration);
        if let Some(scope) = copied {
            self.copy_boxes(scope);
        }
        self.repeat(it, test, update, copied);
    }

    /// New boxes with the same values: what closures of the last iteration captured stays theirs.
    fn copy_boxes(&mut self, scope: ScopeId) {
        for (id, binding) in self.checked.bindings_of(scope) {
            if binding.is_boxed && binding.kind == BindingKind::Let {
                let mark = self.next;
                let reg = self.load_binding(id, false, binding.span);
                self.new_box(id, reg);
                self.release(mark);
            }
        }
    }

    /// The object of a loop head is evaluated where the loop's names exist, but have no values yet.
    pub(crate) fn head_value(&mut self, scope: Option<ScopeId>, value: &'a ast::Expr<'a>) -> u8 {
        if let Some(scope) = scope {
            for (id, binding) in self.checked.bindings_of(scope) {
                if binding.needs_tdz {
                    self.declare_now(id);
                }
            }
        }
        self.begin_at(value);
        self.expr(value)
    }

    fn for_in(&mut self, span: Span, it: &'a ast::Loop<'a>, target: ast::ForTarget<'a>, object: &'a ast::Expr<'a>) {
        let scope = self.checked.scope_at(span.start);
        let walk = self.walk_home();
        let mark = self.locals;
        let value = self.head_value(scope, object);
        let iter = self.walk_registers(walk);
        self.emit(Instr::abc(Opcode::ForInInit, iter, value, 0));
        self.keep_walk(walk, iter);
        self.forget_locals(mark);
        let (next, end) = (self.label(), self.label());
        let was_dead = self.is_dead;
        self.bind_head(next, was_dead);
        let value = self.loop_value(scope, target);
        let held = self.next;
        let iter = self.load_walk(walk);
        self.branch(Opcode::ForInNext, value, iter, end);
        self.keep_walk(walk, iter);
        self.release(held);
        match target {
            ast::ForTarget::Pattern(ast::Pattern { kind: ast::PatternKind::Member(member), .. }) => {
                let reference = self.reference(member, false);
                self.set(reference, target_position(self.names(), target), value);
                self.release(self.locals);
            }
            _ => self.bind_loop_value(target, value),
        }
        self.push_loop(end, next);
        self.statement(it.body);
        self.control.pop();
        self.jump(next);
        self.bind(end);
    }

    /// Where the three words of an iteration are while the body runs: in registers, or spilled where many loops are in each other.
    fn walk_home(&mut self) -> Walk {
        if self.locals < LOCALS_MAX {
            Walk::Registers(self.three_locals())
        } else {
            Walk::Spilled([self.spill(), self.spill(), self.spill()])
        }
    }

    /// The registers of an iteration that begins or goes on.
    fn walk_registers(&mut self, walk: Walk) -> u8 {
        match walk {
            Walk::Registers(first) => first,
            Walk::Spilled(_) => {
                let first = self.temp();
                self.temp();
                self.temp();
                first
            }
        }
    }

    /// Puts the words of an iteration into registers.
    fn load_walk(&mut self, walk: Walk) -> u8 {
        let first = self.walk_registers(walk);
        if let Walk::Spilled(spills) = walk {
            for (reg, spill) in (first..).zip(spills) {
                self.emit(Instr::new(Opcode::LoadSpill, reg, 0, 0, spill.into()));
            }
        }
        first
    }

    /// Puts them back where they are kept.
    fn keep_walk(&mut self, walk: Walk, first: u8) {
        if let Walk::Spilled(spills) = walk {
            for (reg, spill) in (first..).zip(spills) {
                self.emit(Instr::new(Opcode::StoreSpill, reg, 0, 0, spill.into()));
            }
        }
    }

    /// Closes an iteration; nothing that `kept` holds is lost.
    fn close_walk(&mut self, span: Span, walk: Walk, kept: u8, is_throwing: u8) {
        let held = self.next;
        self.next = self.next.max(kept.saturating_add(1));
        let iter = self.load_walk(walk);
        self.emit_at(span, Instr::abc(Opcode::IterClose, iter, is_throwing, 0));
        self.release(held);
    }

    pub(crate) fn three_locals(&mut self) -> u8 {
        let first = self.local_register();
        self.local_register();
        self.local_register();
        first
    }

    /// Enters the scope of one iteration; gives the register that receives its value: the variable's own, where that works.
    pub(crate) fn loop_value(&mut self, scope: Option<ScopeId>, target: ast::ForTarget<'a>) -> u8 {
        if let Some(scope) = scope {
            self.enter_scope(scope);
            self.declare_pattern(match target {
                ast::ForTarget::Var(_, pattern) | ast::ForTarget::Pattern(pattern) => pattern,
            });
        }
        match target {
            ast::ForTarget::Var(_, pattern) => self.plain_register(pattern),
            ast::ForTarget::Pattern(_) => None,
        }
        .unwrap_or_else(|| self.temp())
    }

    pub(crate) fn bind_loop_value(&mut self, target: ast::ForTarget<'a>, value: u8) {
        let (pattern, mode, origin) = match target {
            ast::ForTarget::Var(_, pattern) => (pattern, Mode::Initialise, Origin::Loop),
            // V8 has no words for what is assigned there.
            ast::ForTarget::Pattern(pattern) => (pattern, Mode::Assign, Origin::Nested(None)),
        };
        if self.is_temp(value) {
            self.bind_pattern(pattern, value, mode, origin);
        }
        self.release(self.locals);
    }

    /// The body of a `for`-`of`, with its value bound: `break` leaves the iteration, and goes to `end`; `continue` stays inside it.
    /// The iteration is left on the list of what surrounds the code, for the caller to close.
    pub(crate) fn iteration_body(
        &mut self,
        it: &'a ast::Loop<'a>,
        target: ast::ForTarget<'a>,
        value: u8,
        kept: u8,
        end: Label,
    ) {
        let inside = self.label();
        let labels = std::mem::take(&mut self.labels_ahead);
        self.control.push(Control::Target {
            labels: labels.clone(),
            is_plain: true,
            to_break: Some(end),
            to_continue: None,
        });
        self.control.push(Control::Iteration { value: kept, exits: Vec::new() });
        self.control.push(Control::Target { labels, is_plain: false, to_break: None, to_continue: Some(inside) });
        self.bind_loop_value(target, value);
        self.statement(it.body);
        self.control.pop();
        self.bind(inside);
    }

    fn for_of(&mut self, span: Span, it: &'a ast::Loop<'a>, target: ast::ForTarget<'a>, iterable: &'a ast::Expr<'a>) {
        let scope = self.checked.scope_at(span.start);
        let walk = self.walk_home();
        // What leaves the loop while it is closed: by then nothing else is in the registers of the body.
        let kept = match walk {
            Walk::Registers(_) => self.local_register(),
            Walk::Spilled(_) => {
                let kept = self.temp();
                self.release(kept);
                kept
            }
        };
        let mark = self.locals;
        self.expect_iterable(iterable, Asker::Iterable);
        let value = self.head_value(scope, iterable);
        let note = self.loop_note(iterable);
        let iter = self.walk_registers(walk);
        let here = self.here();
        self.emit_noted(here, note, Instr::abc(Opcode::IterInit, iter, value, 0));
        self.keep_walk(walk, iter);
        self.forget_locals(mark);
        let (next, end, caught) = (self.label(), self.label(), self.label());
        let was_dead = self.is_dead;
        self.bind_head(next, was_dead);
        let value = self.loop_value(scope, target);
        let held = self.next;
        let iter = self.load_walk(walk);
        self.branch_at(target_position(self.names(), target), Opcode::IterNext, value, iter, end);
        self.keep_walk(walk, iter);
        self.release(held);
        let start = self.pc();
        self.iteration_body(it, target, value, kept, end);
        // V8 has one place to close the iteration, behind the jump to its next turn, if that is reached.
        let closes = if self.is_dead { self.here() } else { span };
        let has_handler = self.may_throw_since(start) && self.cover(start, caught, kept);
        self.jump(next);
        if has_handler {
            self.bind(caught);
            self.close_walk(span, walk, kept, 1);
            self.emit_at(span, Instr::abc(Opcode::Throw, kept, 0, 0));
        }
        for (exit, stub) in self.iteration_exits() {
            self.bind(stub);
            self.close_walk(closes, walk, kept, 0);
            self.go_on(exit, kept);
        }
        self.control.pop();
        self.bind(end);
    }

    /// `try`
    pub(crate) fn try_statement(&mut self, span: Span, it: &'a ast::Try<'a>) {
        let mark = self.locals;
        match it.finally {
            None => self.try_catch(it),
            Some(finally) => self.try_finally(span, it, finally),
        }
        self.forget_locals(mark);
    }

    fn try_catch(&mut self, it: &'a ast::Try<'a>) {
        let Some(catch) = it.catch else {
            self.block(it.block);
            return;
        };
        let (caught, end) = (self.label(), self.label());
        let mark = self.locals;
        let exception = self.local_register();
        let start = self.pc();
        self.block(it.block);
        self.cover(start, caught, exception);
        self.jump(end);
        self.bind(caught);
        if let Some(scope) = self.checked.scope_at(catch.span.start) {
            self.enter_scope(scope);
        }
        if let Some(pattern) = catch.param {
            match (pattern.kind, self.binding_at(pattern.span.start)) {
                // The exception's register becomes the variable.
                (ast::PatternKind::Name(_), Some(id)) if !self.checked.binding(id).is_boxed => {
                    self.builder.homes[id.0 as usize] = Home::Reg(exception);
                }
                _ => {
                    self.declare_pattern(pattern);
                    self.bind_pattern(pattern, exception, Mode::Initialise, Origin::Catch);
                }
            }
        }
        self.block(catch.body);
        self.forget_locals(mark);
        self.bind(end);
    }

    fn try_finally(&mut self, span: Span, it: &'a ast::Try<'a>, finally: &'a [ast::Stmt<'a>]) {
        let kind = self.local_register();
        let value = self.local_register();
        let (caught, label, after) = (self.label(), self.label(), self.label());
        let start = self.pc();
        self.control.push(Control::Finally { kind, value, label, exits: Vec::new() });
        self.try_catch(it);
        let exits = match self.control.pop() {
            Some(Control::Finally { exits, .. }) => exits,
            _ => Vec::new(),
        };
        let completes = !self.is_dead;
        self.emit(Instr::new(Opcode::LoadInt, kind, 0, 0, 0));
        let has_handler = self.cover(start, caught, value);
        self.jump(label);
        if has_handler {
            self.bind(caught);
            self.emit(Instr::new(Opcode::LoadInt, kind, 0, 0, 1));
        }
        self.bind(label);
        self.block(finally);
        if completes {
            self.branch(Opcode::JumpStrictEqInt, kind, 0, after);
        }
        for (number, exit) in exits.iter().enumerate() {
            let other = self.label();
            match i8::try_from(number + 2) {
                Ok(number) => self.branch(Opcode::JumpStrictNeInt, kind, number as u8, other),
                Err(_) => {
                    let mark = self.next;
                    let reg = self.temp();
                    self.emit(Instr::new(Opcode::LoadInt, reg, 0, 0, number as u32 + 2));
                    self.branch(Opcode::JumpStrictNe, kind, reg, other);
                    self.release(mark);
                }
            }
            self.go_on(*exit, value);
            self.bind(other);
        }
        // For V8 it has no place.
        let place = self.place;
        self.emit_at(span, Instr::abc(Opcode::Throw, value, 0, 0));
        self.place = place;
        self.bind(after);
    }

    /// `switch`
    pub(crate) fn switch_statement(&mut self, span: Span, subject: &'a ast::Expr<'a>, cases: &'a [ast::Case<'a>]) {
        let mark = self.locals;
        let value = self.local_register();
        self.expr_to(subject, value);
        if let Some(scope) = self.checked.scope_at(span.start) {
            self.enter_scope(scope);
        }
        let end = self.label();
        let bodies: Vec<Label> = cases.iter().map(|_| self.label()).collect();
        let mut default = end;
        for (case, body) in cases.iter().zip(&bodies) {
            match case.test {
                None => default = *body,
                Some(test) => self.jump_if_strict_eq(value, test, *body),
            }
        }
        self.jump(default);
        let labels = std::mem::take(&mut self.labels_ahead);
        self.control.push(Control::Target { labels, is_plain: true, to_break: Some(end), to_continue: None });
        for (case, body) in cases.iter().zip(&bodies) {
            self.bind(*body);
            self.statements(case.body);
        }
        self.control.pop();
        self.bind(end);
        self.forget_locals(mark);
    }
}
