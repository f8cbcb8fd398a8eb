//! What waits: `yield`, `yield*`, `await` and `for await`, and how generators and async functions begin and end.
//! Not here: what leaves loops and `finally` blocks (`control.rs`), and how a call is put aside (becket-vm's `generator.rs`).
//!
//! A consumer that calls `return` makes a `yield` go on as `return value` would, through all `finally` blocks around it. All code
//! of a generator or async function stands under one handler, which tells its consumer or promise.

use becket_bytecode::module::UNPLACED;
use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};
use becket_check::checked::FunctionId;
use becket_syntax::ast;
use becket_syntax::span::Span;

use crate::constant::Key;
use crate::control::{Control, Exit};
use crate::function::{Emitter, Label};
use crate::note::{Asker, target_position};

/// What is sent to a `yield*` is kept as a value and how it came.
#[derive(Clone, Copy, Debug)]
struct Sent {
    value: u8,
    how: u8,
}

/// In [`Opcode::IterOpen`]: a `for await`.
const LOOP: u8 = 1;
/// In [`Opcode::IterOpen`]: a `yield*` of an async generator.
const DELEGATE: u8 = 2;
/// In [`Opcode::Yield`]: the value is a result object.
const IS_RESULT: u8 = 1;
/// In [`Opcode::Yield`]: what is thrown comes as a value.
const TAKES_THROWN: u8 = 2;

impl<'a> Emitter<'_, '_, 'a> {
    pub(crate) fn is_generator(&self) -> bool {
        self.info.node.is_some_and(|node| node.is_generator)
    }

    pub(crate) fn is_async(&self) -> bool {
        match self.info.node {
            Some(node) => node.is_async,
            None => self.id == FunctionId::TOP && self.checked.awaits_at_top,
        }
    }

    /// Whether calls of the function may wait.
    pub(crate) fn may_wait(&self) -> bool {
        self.is_generator() || self.is_async()
    }

    /// Gives a value to the caller, the consumer or the promise.
    pub(crate) fn emit_return(&mut self, reg: u8) {
        if self.may_wait() {
            let span = self.own_span();
            self.emit_at(span, Instr::abc(Opcode::Complete, reg, 0, 0));
        } else {
            self.emit(Instr::abc(Opcode::Return, reg, 0, 0));
        }
    }

    /// The same for `undefined`.
    pub(crate) fn emit_return_undefined(&mut self) {
        if self.may_wait() {
            let mark = self.next;
            let reg = self.temp();
            self.emit(Instr::abc(Opcode::LoadUndefined, reg, 0, 0));
            self.emit_return(reg);
            self.release(mark);
        } else {
            self.emit(Instr::abc(Opcode::ReturnUndefined, 0, 0, 0));
        }
    }

    fn own_span(&self) -> Span {
        self.info.node.map_or(self.checked.module.span, |node| node.span)
    }

    /// The handler of a function that may wait: everything since `start` stands under it.
    pub(crate) fn end_waiting(&mut self, start: u32, exception: u8) {
        let caught = self.label();
        if self.cover(start, caught, exception) {
            self.bind(caught);
            let span = self.own_span();
            self.emit_at(span, Instr::abc(Opcode::Complete, exception, 1, 0));
        }
    }

    /// `await`
    pub(crate) fn await_to(&mut self, span: Span, value: &'a ast::Expr<'a>, dst: u8) {
        let mark = self.next;
        let reg = self.expr(value);
        self.emit_at(span, Instr::abc(Opcode::Await, dst, reg, 0));
        self.release(mark);
    }

    fn await_in(&mut self, span: Span, reg: u8) {
        self.emit_at(span, Instr::abc(Opcode::Await, reg, reg, 0));
    }

    /// `yield` and `yield*`
    pub(crate) fn yield_to(&mut self, span: Span, value: Option<&'a ast::Expr<'a>>, kind: ast::YieldKind, dst: u8) {
        let mark = self.next;
        match (kind, value) {
            (ast::YieldKind::Delegate, Some(value)) => self.delegate(span, value, dst),
            _ => self.plain_yield(span, value, dst),
        }
        self.release(mark);
    }

    fn plain_yield(&mut self, span: Span, value: Option<&'a ast::Expr<'a>>, dst: u8) {
        let sent = self.sent();
        match value {
            Some(value) => self.expr_to(value, sent.value),
            None => self.emit(Instr::abc(Opcode::LoadUndefined, sent.value, 0, 0)),
        }
        if self.is_async() {
            self.await_in(span, sent.value);
        }
        self.emit_at(span, Instr::abc(Opcode::Yield, sent.value, sent.value, 0));
        let place = self.place;
        let next = self.label();
        self.branch(Opcode::JumpStrictEqInt, sent.how, 0, next);
        if self.is_async() {
            self.await_in(span, sent.value);
        }
        self.return_register(sent.value);
        self.bind(next);
        self.place = place;
        self.emit(Instr::abc(Opcode::Move, dst, sent.value, 0));
    }

    fn sent(&mut self) -> Sent {
        let value = self.temp();
        Sent { value, how: self.temp() }
    }

    /// `yield*`. ECMA-262 15.5.5.
    fn delegate(&mut self, span: Span, value: &'a ast::Expr<'a>, dst: u8) {
        let iter = self.temp();
        let next = self.temp();
        self.temp();
        let sent = self.sent();
        let result = self.temp();
        let is_async = self.is_async();
        let asker = if is_async { Asker::AsyncDelegate } else { Asker::Delegate };
        self.expect_iterable(value, asker);
        let reg = self.expr(value);
        let how = if is_async { DELEGATE } else { 0 };
        let note = self.delegate_note(value);
        // V8 gives none of it a position, but what waits.
        let span = if is_async { span } else { self.here() };
        self.emit_noted(span, note, Instr::abc(Opcode::IterOpen, iter, reg, how));
        self.emit(Instr::abc(Opcode::LoadUndefined, sent.value, 0, 0));
        self.emit(Instr::new(Opcode::LoadInt, sent.how, 0, 0, 0));
        let (head, throws, returns, got, done, end) =
            (self.label(), self.label(), self.label(), self.label(), self.label(), self.label());
        let was_dead = self.is_dead;
        self.bind_head(head, was_dead);
        self.branch(Opcode::JumpStrictEqInt, sent.how, 1, returns);
        self.branch(Opcode::JumpStrictEqInt, sent.how, 2, throws);
        let note = self.delegate_step_note(value, asker);
        self.call_noted(span, note.as_deref(), next, iter, Some(sent.value), result);
        self.jump(got);
        self.bind(throws);
        self.delegate_throw(span, iter, sent, result, got);
        self.bind(returns);
        self.delegate_return(span, iter, sent, result);
        self.bind(got);
        if is_async {
            self.await_in(span, result);
        }
        self.emit_at(span, Instr::abc(Opcode::CheckResult, result, 0, 0));
        let mark = self.next;
        let is_done = self.temp();
        self.get_named(span, "done", result, is_done);
        self.branch(Opcode::JumpTrue, is_done, 0, done);
        self.release(mark);
        self.delegate_yield(span, sent, result);
        self.jump(head);
        self.bind(done);
        self.get_named(span, "value", result, result);
        let plain = self.label();
        self.branch(Opcode::JumpStrictNeInt, sent.how, 1, plain);
        self.return_register(result);
        self.bind(plain);
        self.emit(Instr::abc(Opcode::Move, dst, result, 0));
        self.bind(end);
    }

    /// Gives the inner result on, and takes what is sent.
    fn delegate_yield(&mut self, span: Span, sent: Sent, result: u8) {
        if !self.is_async() {
            self.emit_at(span, Instr::abc(Opcode::Yield, sent.value, result, IS_RESULT | TAKES_THROWN));
            return;
        }
        self.get_named(span, "value", result, result);
        self.emit_at(span, Instr::abc(Opcode::Yield, sent.value, result, TAKES_THROWN));
        let (go_on, failed) = (self.label(), self.label());
        self.branch(Opcode::JumpStrictNeInt, sent.how, 1, go_on);
        let start = self.pc();
        self.await_in(span, sent.value);
        self.cover(start, failed, sent.value);
        self.jump(go_on);
        self.bind(failed);
        self.emit(Instr::new(Opcode::LoadInt, sent.how, 0, 0, 2));
        self.bind(go_on);
    }

    fn delegate_throw(&mut self, span: Span, iter: u8, sent: Sent, result: u8, got: Label) {
        let mark = self.next;
        let method = self.temp();
        self.get_named(span, "throw", iter, method);
        let missing = self.label();
        self.branch(Opcode::JumpNullish, method, 0, missing);
        self.call_iterator(span, method, iter, Some(sent.value), result);
        self.jump(got);
        self.bind(missing);
        if self.is_async() {
            self.close_async(span, iter);
        }
        self.emit_at(span, Instr::abc(Opcode::ThrowNoThrow, iter, u8::from(self.is_async()), 0));
        // Never goes on.
        self.emit_at(span, Instr::abc(Opcode::Throw, iter, 0, 0));
        self.release(mark);
    }

    fn delegate_return(&mut self, span: Span, iter: u8, sent: Sent, result: u8) {
        let mark = self.next;
        let method = self.temp();
        self.get_named(span, "return", iter, method);
        let there = self.label();
        self.branch(Opcode::JumpNotNullish, method, 0, there);
        if self.is_async() {
            self.await_in(span, sent.value);
        }
        self.return_register(sent.value);
        self.bind(there);
        self.call_iterator(span, method, iter, Some(sent.value), result);
        self.release(mark);
    }

    fn get_named(&mut self, span: Span, name: &str, object: u8, dst: u8) {
        let name = self.builder.pools.string(name);
        if let Key::Atom(atom) = self.builder.pools.key(name) {
            self.emit_at(span, Instr::new(Opcode::GetProp, dst, object, 0, atom));
        }
    }

    /// Calls a method that was read from an iterator.
    fn call_iterator(&mut self, span: Span, method: u8, iterator: u8, arg: Option<u8>, dst: u8) {
        self.call_noted(span, None, method, iterator, arg, dst);
    }

    fn call_noted(&mut self, span: Span, note: Option<&str>, method: u8, iterator: u8, arg: Option<u8>, dst: u8) {
        let mark = self.next;
        let window = self.window();
        self.emit(Instr::abc(Opcode::Move, window, method, 0));
        self.emit(Instr::abc(Opcode::Move, window + 1, iterator, 0));
        if let Some(arg) = arg {
            let place = self.temp();
            debug_assert_eq!(place, window + WINDOW_WORDS);
            self.emit(Instr::abc(Opcode::Move, place, arg, 0));
        }
        let note = note.map_or_else(|| format!("{UNPLACED}.next"), String::from);
        let note = self.builder.pools.string(&note);
        self.emit_noted(span, Some(note), Instr::abc(Opcode::Call, dst, window, u8::from(arg.is_some())));
        self.release(mark);
    }

    /// AsyncIteratorClose where no exception is on its way. ECMA-262 7.4.13.
    fn close_async(&mut self, span: Span, iter: u8) {
        let mark = self.next;
        let method = self.temp();
        self.get_named(span, "return", iter, method);
        let closed = self.label();
        self.branch(Opcode::JumpNullish, method, 0, closed);
        self.call_iterator(span, method, iter, None, method);
        self.await_in(span, method);
        self.emit_at(span, Instr::abc(Opcode::CheckResult, method, 0, 0));
        self.bind(closed);
        self.release(mark);
    }

    /// The same where one is: what goes wrong is not seen.
    fn close_async_after(&mut self, span: Span, iter: u8, exception: u8) {
        let mark = self.next;
        let method = self.temp();
        let rethrow = self.label();
        let start = self.pc();
        self.get_named(span, "return", iter, method);
        self.branch(Opcode::JumpNullish, method, 0, rethrow);
        self.call_iterator(span, method, iter, None, method);
        self.await_in(span, method);
        self.cover(start, rethrow, method);
        self.bind(rethrow);
        self.emit_at(span, Instr::abc(Opcode::Throw, exception, 0, 0));
        self.release(mark);
    }

    /// `for await`. ECMA-262 14.7.5.6 and 14.7.5.7.
    pub(crate) fn for_await(
        &mut self,
        span: Span,
        it: &'a ast::Loop<'a>,
        target: ast::ForTarget<'a>,
        iterable: &'a ast::Expr<'a>,
    ) {
        let scope = self.checked.scope_at(span.start);
        let iter = self.three_locals();
        let kept = self.local_register();
        let mark = self.locals;
        self.expect_iterable(iterable, Asker::AsyncLoop);
        let value = self.head_value(scope, iterable);
        let note = self.async_loop_note(iterable);
        let here = self.here();
        self.emit_noted(here, note, Instr::abc(Opcode::IterOpen, iter, value, LOOP));
        self.forget_locals(mark);
        let (next, end, caught) = (self.label(), self.label(), self.label());
        let was_dead = self.is_dead;
        self.bind_head(next, was_dead);
        let at = target_position(self.names(), target);
        self.call_iterator(at, iter + 1, iter, None, kept);
        self.await_in(at, kept);
        self.emit_at(at, Instr::abc(Opcode::CheckResult, kept, 0, 0));
        self.get_named(span, "done", kept, iter + 2);
        self.branch(Opcode::JumpTrue, iter + 2, 0, end);
        self.get_named(span, "value", kept, kept);
        let start = self.pc();
        let value = self.loop_value(scope, target);
        self.emit(Instr::abc(Opcode::Move, value, kept, 0));
        self.iteration_body(it, target, value, kept, end);
        // As in a loop that waits for nothing.
        let closes = if self.is_dead { self.here() } else { span };
        let has_handler = self.may_throw_since(start) && self.cover(start, caught, kept);
        self.jump(next);
        if has_handler {
            self.bind(caught);
            self.close_async_after(span, iter, kept);
        }
        for (exit, stub) in self.iteration_exits() {
            self.bind(stub);
            self.close_async(closes, iter);
            self.go_on(exit, kept);
        }
        self.control.pop();
        self.bind(end);
    }

    /// Ends the innermost open iteration: what leaves it.
    pub(crate) fn iteration_exits(&mut self) -> Vec<(Exit, Label)> {
        match self.control.pop() {
            Some(Control::Iteration { exits, .. }) => exits,
            _ => Vec::new(),
        }
    }
}
