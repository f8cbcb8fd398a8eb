//! Promises, their reactions, and what settles them. Not here: the jobs that reactions become (`job.rs`), the methods of promises
//! (`stdlib-api/promise.js`), calls that wait (`generator.rs`).
//!
//! A promise that is pending keeps its reactions as a list, last first. A reaction is a block: the next one, and either the
//! waiting call that it goes on with, or two handlers and what they settle (a promise, or a promise with its own two functions).

use becket_bytecode::ops::Instr;

use crate::atom::PropertyKey;
use crate::call::{FrameFlags, Return};
use crate::edition::Helper;
use crate::generator::{AWAITED, BLOCK, OF_CALLEE, OF_THIS, OWNER, Stand};
use crate::interp::Exit;
use crate::job::Job;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::object::Got;
use crate::program::CodeId;
use crate::shape::Proto;
use crate::value::{Offset, Word};

/// Words of a promise.
pub(crate) const STATE: u32 = 2;
pub(crate) const RESULT: u32 = 3;

const PENDING: u64 = 0;
const FULFILLED: u64 = 1;
const REJECTED: u64 = 2;
/// Something will look at how it settles.
const HANDLED: u64 = 4;

/// Words of a reaction.
const NEXT: u32 = 1;
/// The waiting call, or the handler of a fulfilment.
pub(crate) const WHAT: u32 = 2;
/// The handler of a rejection.
pub(crate) const ON_REJECTED: u32 = 3;
/// The promise that the handlers settle, and its functions where it is not Becket's own kind.
pub(crate) const PROMISE: u32 = 4;
pub(crate) const RESOLVE: u32 = 5;
pub(crate) const REJECT: u32 = 6;
/// The size of a reaction that goes on with a call.
pub(crate) const SHORT: u32 = 3;
const LONG: u32 = 7;

/// How a promise stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Settled {
    Pending,
    Fulfilled,
    Rejected,
}

/// Who waits for a promise, as a stack trace shows it.
pub(crate) enum Waiter {
    /// A call at an `await`: its callee, its receiver, and where it goes on.
    Call { callee: Word, this: Word, pc: u32 },
    /// A combinator, for the value with this index.
    Combinator { combinator: u8, index: u32 },
    /// Nobody that shows.
    Nobody,
}

/// The methods that wait for many promises, by the numbers that traces have for them.
pub(crate) static COMBINATORS: [&str; 3] = ["all", "allSettled", "any"];

/// Where the promise work keeps what it works on.
pub(crate) const AT_PROMISE: Slot = Slot(state::ASYNC + 1);
pub(crate) const AT_VALUE: Slot = Slot(state::ASYNC + 2);
const AT_THEN: Slot = Slot(state::ASYNC + 3);
const AT_LIST: Slot = Slot(state::ASYNC + 4);

impl Machine {
    /// A new pending promise.
    pub(crate) fn new_promise(&mut self, proto: Proto) -> Run<Word> {
        let shape = self.shapes.root(Kind::Promise, proto);
        let first = [Header::new(Kind::Promise, 4, shape).0, 0, Word::bits(PENDING).0, Word::UNDEFINED.0];
        self.alloc(&first, 4, Word::UNDEFINED).map(Word::object)
    }

    /// A new pending promise of the standard library's own kind.
    pub(crate) fn new_plain_promise(&mut self) -> Run<Word> {
        self.new_promise(Proto::Builtin(well_known::PROMISE_PROTOTYPE()))
    }

    pub(crate) fn is_promise(&self, value: Word) -> bool {
        self.is_kind(value, Kind::Promise)
    }

    /// How a promise stands.
    pub(crate) fn settled(&self, promise: Offset) -> Settled {
        match self.heap.word(promise + STATE).as_bits() & 3 {
            PENDING => Settled::Pending,
            FULFILLED => Settled::Fulfilled,
            _ => Settled::Rejected,
        }
    }

    pub(crate) fn is_handled(&self, promise: Offset) -> bool {
        self.heap.word(promise + STATE).as_bits() & HANDLED != 0
    }

    pub(crate) fn set_handled(&mut self, promise: Offset) {
        let bits = self.heap.word(promise + STATE).as_bits() | HANDLED;
        self.heap.set_word(promise + STATE, Word::bits(bits));
    }

    /// Settles the promise at a position with the value at another, and makes its reactions jobs. ECMA-262 27.2.1.4, 27.2.1.7.
    pub(crate) fn settle_promise(&mut self, promise: Slot, value: Slot, how: Settled) -> Run<()> {
        let at = self.at(promise.0).offset();
        if !self.is_promise(self.at(promise.0)) || self.settled(at) != Settled::Pending {
            return Ok(());
        }
        let is_rejected = how == Settled::Rejected;
        let list = self.heap.word(at + RESULT);
        let handled = self.heap.word(at + STATE).as_bits() & HANDLED;
        let bits = handled | if is_rejected { REJECTED } else { FULFILLED };
        self.heap.set_word(at + STATE, Word::bits(bits));
        self.heap.set_word(at + RESULT, self.at(value.0));
        self.put(AT_LIST.0, list);
        self.charge(1)?;
        if is_rejected && handled == 0 {
            self.note_rejection(promise)?;
        }
        let list = self.in_order(self.at(AT_LIST.0));
        self.put(AT_LIST.0, list);
        loop {
            let reaction = self.at(AT_LIST.0);
            if !reaction.is_block() {
                return Ok(());
            }
            self.charge(1)?;
            self.put(AT_LIST.0, self.heap.word(reaction.offset() + NEXT));
            self.put(AT_THEN.0, reaction);
            self.react(AT_THEN, value, how)?;
        }
    }

    /// A list of reactions turned round: the first that was added comes first.
    fn in_order(&mut self, mut list: Word) -> Word {
        let mut turned = Word::UNDEFINED;
        while list.is_block() && self.heap.kind(list.offset()) == Kind::Block {
            let next = self.heap.word(list.offset() + NEXT);
            self.heap.set_word(list.offset() + NEXT, turned);
            turned = list;
            list = next;
        }
        turned
    }

    /// Makes the reaction at a position a job.
    fn react(&mut self, reaction: Slot, value: Slot, how: Settled) -> Run<()> {
        let at = self.at(reaction.0).offset();
        if self.heap.header(at).size() == SHORT {
            self.put(reaction.0, self.heap.word(at + WHAT));
            let job = if how == Settled::Rejected { Job::ResumeThrow } else { Job::Resume };
            return self.push_job(job, reaction, value, value);
        }
        let job = if how == Settled::Rejected { Job::ReactThrow } else { Job::React };
        self.push_job(job, reaction, value, value)
    }

    /// Remembers a rejection that nothing handles yet.
    fn note_rejection(&mut self, promise: Slot) -> Run<()> {
        if !self.at(state::REJECTED).is_object() {
            let list = self.new_array(0, 4, Word::HOLE)?;
            self.put(state::REJECTED, Word::object(list));
        }
        self.push_element(Slot(state::REJECTED), promise)
    }

    /// What the promise resolve functions do, after they have looked whether it is done. `false`: `then` is a getter, and a
    /// helper must do it. ECMA-262 27.2.1.3.2.
    pub(crate) fn resolve_promise(&mut self, promise: Slot, value: Slot) -> Run<bool> {
        let word = self.at(value.0);
        if !word.is_language_object() {
            self.settle_promise(promise, value, Settled::Fulfilled)?;
            return Ok(true);
        }
        if word == self.at(promise.0) {
            let error = self.new_error(
                well_known::TYPE_ERROR_PROTOTYPE(),
                Some("Chaining cycle detected for promise #<Promise>"),
            )?;
            self.put(AT_VALUE.0, error);
            self.settle_promise(promise, AT_VALUE, Settled::Rejected)?;
            return Ok(true);
        }
        self.charge(2)?;
        match self.get(word, PropertyKey::Name(self.edition.names.then))? {
            Got::Getter(_) => return Ok(false),
            Got::Value(then) if self.is_callable(then) => {
                self.put(AT_THEN.0, then);
                self.push_job(Job::Thenable, promise, value, AT_THEN)?;
            }
            Got::Value(_) | Got::Missing => self.settle_promise(promise, value, Settled::Fulfilled)?,
        }
        Ok(true)
    }

    /// PromiseResolve of the value at a position, for `%Promise%`; `None`: a getter must be called for it. ECMA-262 27.2.4.7.1.
    pub(crate) fn promise_for(&mut self, value: Slot) -> Run<Option<Word>> {
        let word = self.at(value.0);
        if self.is_promise(word) {
            match self.is_plain_promise(word)? {
                Some(true) => return Ok(Some(word)),
                Some(false) => {}
                None => return Ok(None),
            }
        } else if word.is_language_object()
            && let Got::Getter(_) = self.get(word, PropertyKey::Name(self.edition.names.then))?
        {
            return Ok(None);
        }
        let promise = self.new_plain_promise()?;
        self.put(AT_PROMISE.0, promise);
        if self.resolve_promise(AT_PROMISE, value)? { Ok(Some(self.at(AT_PROMISE.0))) } else { Ok(None) }
    }

    /// Whether the constructor of a promise is `%Promise%`; `None`: a getter says so.
    pub(crate) fn is_plain_promise(&mut self, promise: Word) -> Run<Option<bool>> {
        let plain = Word::builtin(well_known::PROMISE());
        Ok(match self.get(promise, PropertyKey::Name(self.edition.names.constructor))? {
            Got::Value(constructor) => Some(constructor == plain),
            Got::Missing => Some(false),
            Got::Getter(_) => None,
        })
    }

    // --- Reactions.

    /// Lets the waiting call at a position go on when the promise at another settles.
    pub(crate) fn wait_for(&mut self, promise: Slot, what: Slot) -> Run<()> {
        self.charge(2)?;
        let mut at = self.at(promise.0).offset();
        let how = self.settled(at);
        if how == Settled::Pending {
            self.reserve(u64::from(SHORT))?;
            at = self.at(promise.0).offset();
            let first = [Header::new(Kind::Block, SHORT, 0).0, self.heap.word(at + RESULT).0, self.at(what.0).0];
            let reaction = self.heap.push(&first, SHORT, Word::UNDEFINED);
            self.heap.set_word(at + RESULT, Word::block(reaction));
            self.set_handled(at);
            return Ok(());
        }
        self.set_handled(at);
        self.put(AT_THEN.0, self.heap.word(at + RESULT));
        let job = if how == Settled::Rejected { Job::ResumeThrow } else { Job::Resume };
        self.push_job(job, what, AT_THEN, AT_THEN)
    }

    /// PerformPromiseThen: the promise and five words, the handlers and what they settle, are on the stack from a position on.
    /// ECMA-262 27.2.5.4.1.
    pub(crate) fn perform_then(&mut self, first: usize) -> Run<()> {
        self.charge(3)?;
        self.reserve(u64::from(LONG))?;
        let promise = self.at(first).offset();
        let how = self.settled(promise);
        let next = if how == Settled::Pending { self.heap.word(promise + RESULT) } else { Word::UNDEFINED };
        let mut words = [Header::new(Kind::Block, LONG, 0).0, next.0, 0, 0, 0, 0, 0];
        for (place, i) in words.iter_mut().skip(2).zip(1..) {
            *place = self.at(first + i).0;
        }
        let reaction = self.heap.push(&words, LONG, Word::UNDEFINED);
        if how == Settled::Pending {
            self.heap.set_word(promise + RESULT, Word::block(reaction));
            self.set_handled(promise);
            return Ok(());
        }
        self.set_handled(promise);
        self.put(AT_THEN.0, Word::block(reaction));
        self.put(AT_LIST.0, self.heap.word(promise + RESULT));
        self.react(AT_THEN, AT_LIST, how)
    }

    // --- `await`

    /// `CreatePromise`
    pub(crate) fn create_promise(&mut self) -> Run<()> {
        let promise = self.new_plain_promise()?;
        self.set_frame_owner(promise);
        Ok(())
    }

    /// `Await`. ECMA-262 27.7.5.3.
    pub(crate) fn await_op(&mut self, instr: Instr) -> Run<Option<Exit>> {
        let value = self.slot(instr.b);
        match self.promise_for(value)? {
            Some(promise) => self.await_promise(promise),
            None => {
                let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
                self.call_helper(Helper::Await, &[self.at(value.0)], back)?;
                Ok(None)
            }
        }
    }

    /// Puts the running call aside until a promise settles.
    pub(crate) fn await_promise(&mut self, promise: Word) -> Run<Option<Exit>> {
        let refused = Trap::Refused(crate::thrown::REFUSED_OPERATION);
        if !self.is_promise(promise) {
            return Err(refused);
        }
        self.put(AT_PROMISE.0, promise);
        let owner = self.frame_owner();
        if self.is_kind(owner, Kind::AsyncGenerator) {
            self.put_aside(Stand::Running, Word::UNDEFINED)?;
            let generator = self.frame_owner();
            let block = self.heap.word(generator.offset() + BLOCK).offset();
            self.heap.set_word(block + AWAITED, self.at(AT_PROMISE.0));
            self.put(AT_VALUE.0, generator);
            self.wait_for(AT_PROMISE, AT_VALUE)?;
            let answer = self.take_answer(self.at(AT_VALUE.0).offset());
            return self.leave(answer);
        }
        let is_first = self.is_promise(owner);
        if is_first {
            let block = self.new_frame_block()?;
            self.heap.set_word(block + OWNER, self.frame_owner());
            self.put(AT_VALUE.0, self.frame_owner());
            self.set_frame_owner(Word::block(block));
        } else {
            self.charge((self.n_regs() as u64).div_ceil(8))?;
            if !self.is_frame_block(owner) {
                return Err(refused);
            }
            self.put(AT_VALUE.0, Word::UNDEFINED);
        }
        let block = self.frame_owner();
        self.save_frame(block.offset());
        self.heap.set_word(block.offset() + AWAITED, self.at(AT_PROMISE.0));
        self.put(state::ASYNC, block);
        self.wait_for(AT_PROMISE, Slot(state::ASYNC))?;
        self.leave(self.at(AT_VALUE.0))
    }

    /// Whether a word leads to the block of a call like the running one.
    fn is_frame_block(&self, owner: Word) -> bool {
        owner.is_block()
            && self.heap.kind(owner.offset()) == Kind::Block
            && self.heap.header(owner.offset()).size() as usize == self.n_regs() + crate::generator::REGISTERS as usize
    }

    /// The promise of the running call of an async function.
    fn promise_of_call(&self) -> Option<Word> {
        let owner = self.frame_owner();
        let promise = if self.is_frame_block(owner) { self.heap.word(owner.offset() + OWNER) } else { owner };
        self.is_promise(promise).then_some(promise)
    }

    /// `Complete` of an async function.
    pub(crate) fn async_complete(&mut self, instr: Instr) -> Run<Option<Exit>> {
        let Some(promise) = self.promise_of_call() else {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        };
        self.put(AT_PROMISE.0, promise);
        self.put(AT_VALUE.0, self.reg(instr.a));
        if instr.b != 0 {
            self.settle_promise(AT_PROMISE, AT_VALUE, Settled::Rejected)?;
        } else if !self.resolve_promise(AT_PROMISE, AT_VALUE)? {
            let args = [self.at(AT_PROMISE.0), self.at(AT_VALUE.0)];
            let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
            self.call_helper(Helper::ResolvePromise, &args, back)?;
            return Ok(None);
        }
        self.leave_async()
    }

    /// Ends the running call of an async function: its caller, if it never waited, gets the promise.
    pub(crate) fn leave_async(&mut self) -> Run<Option<Exit>> {
        let owner = self.frame_owner();
        self.leave(if self.is_promise(owner) { owner } else { Word::UNDEFINED })
    }

    // --- Who waits.

    /// The promise that the job whose call is at `base` will settle.
    pub(crate) fn promise_of_job(&self, base: usize, code: CodeId) -> Word {
        let function = self.description(code);
        if let Some(register) = function.and_then(becket_bytecode::module::Function::frame_register) {
            let owner = self.at(base + usize::from(register));
            if owner.is_block() {
                return self.heap.word(owner.offset() + OWNER);
            }
            return if self.is_kind(owner, Kind::AsyncGenerator) { self.answer_of(owner.offset()) } else { owner };
        }
        // The job of a reaction has the promise that it settles as an argument, and its functions where it is of a class of its
        // own.
        let is_plain = code == self.edition.helper(Helper::React) && self.at(base + 3) == Word::UNDEFINED;
        if is_plain { self.at(base + 2) } else { Word::UNDEFINED }
    }

    /// Who waits for a promise, if it is the only one, and the promise that it will settle.
    pub(crate) fn waits_for(&self, promise: Word) -> Option<(Waiter, Word)> {
        if !self.is_promise(promise) || self.settled(promise.offset()) != Settled::Pending {
            return None;
        }
        let reaction = self.heap.word(promise.offset() + RESULT);
        if !reaction.is_block() || self.heap.word(reaction.offset() + NEXT) != Word::UNDEFINED {
            return None;
        }
        let size = self.heap.header(reaction.offset()).size();
        if size != SHORT {
            return Some(self.waits_by_then(reaction.offset()));
        }
        let what = self.heap.word(reaction.offset() + WHAT);
        let (block, next) = if self.is_kind(what, Kind::AsyncGenerator) {
            (self.heap.word(what.offset() + BLOCK), self.answer_of(what.offset()))
        } else {
            let owner = if what.is_block() { self.heap.word(what.offset() + OWNER) } else { Word::UNDEFINED };
            (what, owner)
        };
        if !block.is_block() {
            return None;
        }
        let at = block.offset();
        let pc = self.heap.word(at + crate::generator::PC).as_bits() as u32;
        let (callee, this) = (self.heap.word(at + OF_CALLEE), self.heap.word(at + OF_THIS));
        Some((Waiter::Call { callee, this, pc }, next))
    }

    /// Who waits by a reaction with handlers.
    fn waits_by_then(&self, reaction: Offset) -> (Waiter, Word) {
        let word = |at: u32| self.heap.word(reaction + at);
        let code_of = |handler: Word| {
            if self.is_kind(handler, Kind::Function) { self.code_id(handler.offset()) } else { CodeId(CodeId::NONE) }
        };
        let (on_fulfilled, on_rejected) = (code_of(word(WHAT)), code_of(word(ON_REJECTED)));
        let elements = [
            (Helper::AllElement, on_fulfilled, WHAT),
            (Helper::SettledElement, on_fulfilled, WHAT),
            (Helper::AnyElement, on_rejected, ON_REJECTED),
        ];
        for (combinator, (helper, code, handler)) in (0..).zip(elements) {
            if code == self.edition.helper(helper) {
                let (index, target) = self.captures_of_element(word(handler));
                return (Waiter::Combinator { combinator, index }, target);
            }
        }
        let is_resolver = on_fulfilled == self.edition.helper(Helper::Resolver);
        (Waiter::Nobody, if is_resolver { self.captures_of_element(word(WHAT)).1 } else { word(PROMISE) })
    }

    /// The index that a function of the standard library holds, and the promise that it works for.
    fn captures_of_element(&self, function: Word) -> (u32, Word) {
        let (mut index, mut promise) = (0, Word::UNDEFINED);
        let count = self.function_of(function.offset()).map_or(0, |function| function.captures.len() as u32);
        for capture in (0..count).map(|i| self.capture(function, i)) {
            let is_box = capture.is_block() && self.heap.kind(capture.offset()) == Kind::Box;
            let value = if is_box { self.heap.word(capture.offset() + 1) } else { capture };
            if let Some(number) = value.as_number() {
                index = number as u32;
            } else if self.is_promise(value) {
                promise = value;
            }
        }
        (index, promise)
    }
}
