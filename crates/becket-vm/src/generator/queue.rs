//! The requests of async generators: each call of `next`, `return` or `throw` waits in a queue until the generator has dealt with
//! those before it. Not here: the calls that wait (`generator.rs`). ECMA-262 27.6.3.
//!
//! The queue is a ring of blocks: the next request, how, a value, and the promise of the answer. The generator holds the last one.

use becket_bytecode::ops::{Instr, WINDOW_WORDS};

use super::{AWAITED, BLOCK, Resume, Stand};
use crate::call::{CALLEE, Called, FrameFlags, Return, THIS};
use crate::edition::Helper;
use crate::interp::Exit;
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, state, well_known};
use crate::promise::{AT_PROMISE, AT_VALUE, Settled};
use crate::value::{Immediate, Offset, Word};

const WINDOW: usize = WINDOW_WORDS as usize;

/// Words of an async generator beyond those of all generators.
const QUEUE: u32 = 5;
const ANSWER: u32 = 6;

/// Words of a request.
const NEXT: u32 = 1;
const HOW: u32 = 2;
const VALUE: u32 = 3;
const PROMISE: u32 = 4;
const REQUEST: u32 = 5;

impl Machine {
    /// `next`, `return` and `throw` of async generators. ECMA-262 27.6.1.
    pub(crate) fn async_generator_method(
        &mut self,
        how: Resume,
        window: usize,
        argc: usize,
        back: Return,
    ) -> Run<Called> {
        if argc == 0 {
            self.put(window + WINDOW, Word::UNDEFINED);
        }
        self.forget_return(window);
        self.grow_stack(window + WINDOW + 1)?;
        self.native_top = window + WINDOW + 1;
        let called = self.request(how, window, back);
        self.native_top = 0;
        called
    }

    fn request(&mut self, how: Resume, window: usize, back: Return) -> Run<Called> {
        self.charge(8)?;
        let promise = self.new_plain_promise()?;
        self.put(AT_PROMISE.0, promise);
        let this = self.at(window + THIS);
        if !self.is_kind(this, Kind::AsyncGenerator) {
            let text = if this.is_string() { self.string_text(this) } else { self.value_text(this) };
            let message = alloc::format!(
                "Method [AsyncGenerator].prototype.{} called on incompatible receiver {text}",
                how.method()
            );
            let error = self.new_error(well_known::TYPE_ERROR_PROTOTYPE(), Some(&message))?;
            self.put(AT_VALUE.0, error);
            self.settle_promise(AT_PROMISE, AT_VALUE, Settled::Rejected)?;
            return Ok(Called::Value(self.at(AT_PROMISE.0)));
        }
        let stand = self.stand(this.offset());
        match (stand, how) {
            (Stand::Done, Resume::Next) => {
                self.put(window + WINDOW, Word::UNDEFINED);
                let result = self.iteration_result(Slot(window + WINDOW), true)?;
                self.put(AT_VALUE.0, result);
                self.settle_promise(AT_PROMISE, AT_VALUE, Settled::Fulfilled)?;
                return Ok(Called::Value(self.at(AT_PROMISE.0)));
            }
            (Stand::Start | Stand::Done, Resume::Throw) => {
                self.set_stand(this.offset(), Stand::Done);
                self.settle_promise(AT_PROMISE, Slot(window + WINDOW), Settled::Rejected)?;
                return Ok(Called::Value(self.at(AT_PROMISE.0)));
            }
            _ => {}
        }
        self.enqueue(how, window)?;
        let generator = self.at(window + THIS).offset();
        match (stand, how) {
            (Stand::Running | Stand::Returning, _) => Ok(Called::Value(self.at(AT_PROMISE.0))),
            (Stand::Start | Stand::Done, Resume::Return) => {
                self.put(state::SCRATCH + 7, self.at(AT_PROMISE.0));
                self.put(state::ASYNC, self.at(window + THIS));
                let value = self.await_return()?;
                let answer = self.at(state::SCRATCH + 7);
                match value {
                    Some(value) => self.enter_await_return(value, answer, window, back).map(|()| Called::Entered),
                    None => Ok(Called::Value(answer)),
                }
            }
            _ => {
                self.heap.set_word(generator + ANSWER, self.at(AT_PROMISE.0));
                let (block, value) = (self.heap.word(generator + BLOCK), self.at(window + WINDOW));
                self.set_running(generator, how);
                self.resume_frame(block, window, back, (how, value)).map(|()| Called::Entered)
            }
        }
    }

    /// Adds a request: its receiver and value are in the window, its promise is kept.
    fn enqueue(&mut self, how: Resume, window: usize) -> Run<()> {
        self.reserve(u64::from(REQUEST))?;
        let generator = self.at(window + THIS).offset();
        let words = [
            Header::new(Kind::Block, REQUEST, 0).0,
            Word::UNDEFINED.0,
            Word::int(how as i32).0,
            self.at(window + WINDOW).0,
            self.at(AT_PROMISE.0).0,
        ];
        let request = self.heap.push(&words, REQUEST, Word::UNDEFINED);
        let last = self.heap.word(generator + QUEUE);
        let first = if self.is_request(last) { self.heap.word(last.offset() + NEXT) } else { Word::block(request) };
        self.heap.set_word(request + NEXT, first);
        if self.is_request(last) {
            self.heap.set_word(last.offset() + NEXT, Word::block(request));
        }
        self.heap.set_word(generator + QUEUE, Word::block(request));
        Ok(())
    }

    fn is_request(&self, word: Word) -> bool {
        word.is_block()
            && self.heap.kind(word.offset()) == Kind::Block
            && self.heap.header(word.offset()).size() == REQUEST
    }

    /// The request whose turn it is.
    fn first_request(&self, generator: Offset) -> Option<Offset> {
        let last = self.heap.word(generator + QUEUE);
        let first = if self.is_request(last) { self.heap.word(last.offset() + NEXT) } else { last };
        self.is_request(first).then(|| first.offset())
    }

    /// The promise of the request that the generator deals with.
    pub(crate) fn answer_of(&self, generator: Offset) -> Word {
        self.first_request(generator).map_or(Word::UNDEFINED, |request| self.heap.word(request + PROMISE))
    }

    /// Takes the first request off the queue; gives its promise.
    fn dequeue(&mut self, generator: Offset) -> Word {
        let Some(first) = self.first_request(generator) else { return Word::UNDEFINED };
        let last = self.heap.word(generator + QUEUE).offset();
        if first == last {
            self.heap.set_word(generator + QUEUE, Word::UNDEFINED);
        } else {
            let next = self.heap.word(first + NEXT);
            self.heap.set_word(last + NEXT, next);
        }
        self.heap.word(first + PROMISE)
    }

    /// AsyncGeneratorCompleteStep of the generator at `ASYNC` with the kept value. ECMA-262 27.6.3.5.
    fn complete_step(&mut self, how: Resume, is_done: bool) -> Run<()> {
        let promise = self.dequeue(self.at(state::ASYNC).offset());
        self.put(AT_PROMISE.0, promise);
        if how == Resume::Throw {
            return self.settle_promise(AT_PROMISE, AT_VALUE, Settled::Rejected);
        }
        let result = self.iteration_result(AT_VALUE, is_done)?;
        self.put(AT_VALUE.0, result);
        self.settle_promise(AT_PROMISE, AT_VALUE, Settled::Fulfilled)
    }

    /// Calls the helper in the window of a call of `return`.
    fn enter_await_return(&mut self, value: Word, answer: Word, window: usize, back: Return) -> Run<()> {
        let code = self.edition.helper(Helper::AwaitReturn);
        let args = [self.at(state::ASYNC), value, answer];
        self.grow_stack(window + WINDOW + args.len())?;
        self.put(window + CALLEE, Word::immediate(Immediate::Std(code.index() as u32)));
        self.put(window + THIS, Word::UNDEFINED);
        for (place, word) in (window + WINDOW..).zip(args) {
            self.put(place, word);
        }
        self.enter(code, window, args.len(), back)
    }

    /// AsyncGeneratorAwaitReturn of the generator at `ASYNC`. The value, if a getter must be called for its promise: that is done
    /// by a helper. ECMA-262 27.6.3.8.
    fn await_return(&mut self) -> Run<Option<Word>> {
        let generator = self.at(state::ASYNC).offset();
        self.set_stand(generator, Stand::Returning);
        let Some(request) = self.first_request(generator) else { return Ok(None) };
        self.put(AT_VALUE.0, self.heap.word(request + VALUE));
        match self.promise_for(AT_VALUE)? {
            Some(promise) => {
                self.put(AT_PROMISE.0, promise);
                self.wait_for(AT_PROMISE, Slot(state::ASYNC))?;
                Ok(None)
            }
            None => Ok(Some(self.at(AT_VALUE.0))),
        }
    }

    /// `$waitReturn(generator, promise)`
    pub(crate) fn wait_return(&mut self, generator: Slot, promise: Slot) -> Run<()> {
        if self.is_kind(self.at(generator.0), Kind::AsyncGenerator) && self.is_promise(self.at(promise.0)) {
            self.wait_for(promise, generator)?;
        }
        Ok(())
    }

    /// `$failReturn(generator, error)`
    pub(crate) fn fail_return(&mut self, generator: Slot, error: Slot) -> Run<Option<Word>> {
        if !self.is_kind(self.at(generator.0), Kind::AsyncGenerator) {
            return Ok(None);
        }
        self.put(state::ASYNC, self.at(generator.0));
        self.put(AT_VALUE.0, self.at(error.0));
        self.returned(Resume::Throw)
    }

    /// What a generator that is done was told to return has settled: the generator is at `ASYNC`, the value is kept. Gives what
    /// [`Machine::await_return`] does.
    pub(crate) fn returned(&mut self, how: Resume) -> Run<Option<Word>> {
        self.set_stand(self.at(state::ASYNC).offset(), Stand::Done);
        self.complete_step(how, true)?;
        self.drain()
    }

    /// AsyncGeneratorDrainQueue of the generator at `ASYNC`, which is done. ECMA-262 27.6.3.10.
    fn drain(&mut self) -> Run<Option<Word>> {
        while let Some(request) = self.first_request(self.at(state::ASYNC).offset()) {
            self.charge(4)?;
            match Resume::from_int(self.heap.word(request + HOW).as_int()) {
                Resume::Return => return self.await_return(),
                how => {
                    let value = if how == Resume::Next { Word::UNDEFINED } else { self.heap.word(request + VALUE) };
                    self.put(AT_VALUE.0, value);
                    self.complete_step(how, true)?;
                }
            }
        }
        Ok(None)
    }

    /// The promise for the caller whose request the generator goes on for; `undefined` where a job does.
    pub(crate) fn take_answer(&mut self, generator: Offset) -> Word {
        let answer = self.heap.word(generator + ANSWER);
        self.heap.set_word(generator + ANSWER, Word::UNDEFINED);
        answer
    }

    /// `Yield` of an async generator, whose value was awaited. ECMA-262 27.6.3.7.
    pub(crate) fn async_yield(&mut self, instr: Instr) -> Run<Option<Exit>> {
        self.put(state::ASYNC, self.frame_owner());
        self.put(AT_VALUE.0, self.reg(instr.b));
        self.complete_step(Resume::Next, false)?;
        let generator = self.at(state::ASYNC).offset();
        if let Some(request) = self.first_request(generator) {
            let how = Resume::from_int(self.heap.word(request + HOW).as_int());
            let value = self.heap.word(request + VALUE);
            return self.deliver(how, value).map(|()| None);
        }
        self.put_aside(Stand::Yield, Word::UNDEFINED)?;
        let generator = self.frame_owner().offset();
        let block = self.heap.word(generator + BLOCK).offset();
        self.heap.set_word(block + AWAITED, Word::UNDEFINED);
        let answer = self.take_answer(generator);
        self.leave(answer)
    }

    /// `Complete` of an async generator.
    pub(crate) fn async_generator_complete(&mut self, instr: Instr) -> Run<Option<Exit>> {
        self.put(state::ASYNC, self.frame_owner());
        self.put(AT_VALUE.0, self.reg(instr.a));
        self.set_stand(self.at(state::ASYNC).offset(), Stand::Done);
        self.complete_step(if instr.b != 0 { Resume::Throw } else { Resume::Next }, true)?;
        if let Some(value) = self.drain()? {
            let args = [self.frame_owner(), value];
            let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
            self.call_helper(Helper::AwaitReturn, &args, back)?;
            return Ok(None);
        }
        self.leave_async_generator()
    }

    /// Ends the running call of an async generator.
    pub(crate) fn leave_async_generator(&mut self) -> Run<Option<Exit>> {
        let generator = self.frame_owner().offset();
        let answer = self.take_answer(generator);
        self.leave(answer)
    }
}
