//! The jobs of a run: one ring on the heap, run one after another when the entry's own call has ended. Not here: how promises
//! make them (`promise.rs`).
//!
//! The ring is a block: how many jobs wait, which is the first, then four words for each: what sort, what it is about, a value,
//! and one more. Nothing of it is in a field, so a run can stop between jobs as anywhere else.

use alloc::format;
use alloc::string::String;

use crate::call::{FrameFlags, Return};
use crate::edition::Helper;
use crate::generator::{AWAITED, BLOCK, Resume, Stand};
use crate::interp::Exit;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, state, well_known};
use crate::program::CodeId;
use crate::promise::{AT_PROMISE, AT_VALUE, ON_REJECTED, PROMISE, REJECT, RESOLVE, RESULT, Settled, WHAT};
use crate::value::Word;

/// What a job does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Job {
    /// Goes on with a waiting call.
    Resume = 1,
    /// The same, by throwing.
    ResumeThrow = 2,
    /// Calls the handler of a fulfilment.
    React = 3,
    /// Calls the handler of a rejection.
    ReactThrow = 4,
    /// Calls `then` of what a promise was resolved with.
    Thenable = 5,
    /// Ends a script that did not catch an exception: Node runs a few jobs more before it says so.
    Fail = 6,
}

impl Job {
    /// The job that a word of the ring stands for.
    fn of(word: Word) -> Option<Self> {
        let all = [Self::Resume, Self::ResumeThrow, Self::React, Self::ReactThrow, Self::Thenable, Self::Fail];
        all.into_iter().find(|job| word == Word::int(*job as i32))
    }
}

/// Jobs that pass between an exception of a script's top level and its end.
const FAILS_AFTER: i32 = 4;
/// What waits for the promise of a script's top level, in place of a call.
const SCRIPT: Word = Word::bits(1);

/// Words of the ring.
const COUNT: u32 = 1;
const FIRST: u32 = 2;
const JOBS: u32 = 3;
const JOB_WORDS: u32 = 4;

impl Machine {
    fn ring_capacity(&self, ring: Word) -> u32 {
        self.heap.header(ring.offset()).size().saturating_sub(JOBS) / JOB_WORDS
    }

    /// The ring, where there is one, how many jobs are in it, and which is the first.
    fn ring(&self) -> Option<(u32, u32, u32)> {
        let ring = self.at(state::JOBS);
        let is_ring = ring.is_block() && self.heap.kind(ring.offset()) == Kind::Block;
        let capacity = if is_ring { self.ring_capacity(ring) } else { 0 };
        (capacity > 0).then(|| {
            let at = ring.offset();
            let count = (self.heap.word(at + COUNT).as_int() as u32).min(capacity);
            (at, count, self.heap.word(at + FIRST).as_int() as u32 % capacity)
        })
    }

    /// Appends a job.
    pub(crate) fn push_job(&mut self, job: Job, what: Slot, value: Slot, extra: Slot) -> Run<()> {
        self.charge(1)?;
        let is_full = self.ring().is_none_or(|(at, count, _)| count == self.ring_capacity(Word::block(at)));
        if is_full {
            self.grow_ring()?;
        }
        let Some((at, count, first)) = self.ring() else { return Ok(()) };
        let place = at + JOBS + (first + count) % self.ring_capacity(Word::block(at)) * JOB_WORDS;
        let words = [Word::int(job as i32), self.at(what.0), self.at(value.0), self.at(extra.0)];
        for (i, word) in (0..).zip(words) {
            self.heap.set_word(place + i, word);
        }
        self.heap.set_word(at + COUNT, Word::int(count as i32 + 1));
        Ok(())
    }

    fn grow_ring(&mut self) -> Run<()> {
        let count = self.ring().map_or(0, |ring| ring.1);
        self.charge(u64::from(count) / 2)?;
        let capacity = (count * 2).max(8);
        let new = self.new_block(u64::from(JOBS - 1 + capacity * JOB_WORDS), Word::UNDEFINED)?;
        if let Some((at, count, first)) = self.ring() {
            let old = self.ring_capacity(Word::block(at));
            for i in 0..count {
                let from = at + JOBS + (first + i) % old * JOB_WORDS;
                for word in 0..JOB_WORDS {
                    self.heap.set_word(new + JOBS + i * JOB_WORDS + word, self.heap.word(from + word));
                }
            }
        }
        self.heap.set_word(new + COUNT, Word::int(count as i32));
        self.heap.set_word(new + FIRST, Word::int(0));
        self.put(state::JOBS, Word::block(new));
        Ok(())
    }

    /// Takes the first job off the ring.
    fn pop_job(&mut self) -> Option<[Word; JOB_WORDS as usize]> {
        let (at, count, first) = self.ring()?;
        if count == 0 {
            return None;
        }
        let place = at + JOBS + first * JOB_WORDS;
        let mut job = [Word::UNDEFINED; JOB_WORDS as usize];
        for (i, word) in (0..).zip(&mut job) {
            *word = self.heap.word(place + i);
            self.heap.set_word(place + i, Word::UNDEFINED);
        }
        let capacity = self.ring_capacity(Word::block(at));
        self.heap.set_word(at + COUNT, Word::int(count as i32 - 1));
        self.heap.set_word(at + FIRST, Word::int(((first + 1) % capacity) as i32));
        Some(job)
    }

    /// Makes no call the running one.
    pub(crate) fn idle(&mut self) {
        self.base = state::END;
        self.code = CodeId(CodeId::NONE);
        self.pc = 0;
        self.depth = 0;
        self.native_top = 0;
    }

    /// Whether the entry's own call has ended.
    pub(crate) fn is_past_entry(&self) -> bool {
        self.at(state::RESULT) != Word::HOLE
    }

    /// A call that nothing called has ended: the entry, or a job. Begins the next job, or says how it stands with the run.
    pub(crate) fn next_job(&mut self, value: Word) -> Run<Option<Exit>> {
        self.idle();
        if self.is_reporting() {
            self.put(state::REPORT, value);
            return Ok(Some(Exit::Threw));
        }
        if !self.is_past_entry() {
            self.put(state::RESULT, value);
            self.take_result()?;
        }
        while let Some([job, what, value, extra]) = self.pop_job() {
            self.charge(2)?;
            self.put(state::ASYNC, what);
            self.put(AT_VALUE.0, value);
            self.put(AT_PROMISE.0, extra);
            let Some(job) = Job::of(job) else { continue };
            if job == Job::Fail && value.as_int() <= 1 {
                break;
            }
            if self.start_job(job)? {
                return Ok(None);
            }
        }
        self.put(AT_VALUE.0, Word::UNDEFINED);
        self.put(AT_PROMISE.0, Word::UNDEFINED);
        self.put(state::ASYNC, Word::UNDEFINED);
        let result = self.at(state::RESULT);
        let has_failed = self.is_promise(result) && self.settled(result.offset()) == Settled::Rejected;
        // What ends the entry itself is told before what was only left unhandled.
        if !has_failed && let Some(reason) = self.unhandled()? {
            let reason = self.unhandled_reason(reason)?;
            self.put(state::EXCEPTION, reason);
            return Ok(Some(Exit::Threw));
        }
        if self.has_pending_calls() {
            return Ok(Some(Exit::Pending));
        }
        if !self.is_promise(result) {
            return Ok(Some(Exit::Done(result)));
        }
        let value = self.heap.word(result.offset() + RESULT);
        Ok(Some(match self.settled(result.offset()) {
            Settled::Fulfilled => Exit::Done(value),
            Settled::Rejected => {
                self.put(state::EXCEPTION, value);
                Exit::Threw
            }
            Settled::Pending => Exit::Stuck,
        }))
    }

    /// The entry has ended by an exception: the jobs that it has made still run, as they do in Node.
    pub(crate) fn fail_entry(&mut self) -> Run<Option<Exit>> {
        if self.ring().is_none_or(|(_, count, _)| count == 0) {
            return Ok(Some(Exit::Threw));
        }
        self.idle();
        let promise = self.new_plain_promise()?;
        self.put(AT_PROMISE.0, promise);
        self.set_handled(promise.offset());
        self.put(state::RESULT, promise);
        self.settle_promise(AT_PROMISE, Slot(state::EXCEPTION), Settled::Rejected)?;
        self.put(state::EXCEPTION, Word::UNDEFINED);
        if self.is_script() {
            self.fail_after(FAILS_AFTER)?;
        }
        self.next_job(Word::UNDEFINED)
    }

    /// Whether the run has ended, and what it has thrown is being told.
    pub(crate) fn is_reporting(&self) -> bool {
        self.at(state::REPORT) != Word::UNDEFINED
    }

    /// Begins to tell the exception that ends the run, where that takes code; says whether it does.
    pub(crate) fn begin_report(&mut self) -> Run<bool> {
        let error = self.at(state::EXCEPTION);
        if self.is_reporting() || !self.is_kind(error, Kind::Error) || self.has_plain_headline(error.offset()) {
            return Ok(false);
        }
        self.idle();
        self.put(state::REPORT, error);
        self.call_job(Helper::Report, &[error])
    }

    fn is_script(&self) -> bool {
        self.prepared.program.module.exports.is_empty()
    }

    fn fail_after(&mut self, jobs: i32) -> Run<()> {
        self.put(state::ASYNC, Word::UNDEFINED);
        self.put(AT_VALUE.0, Word::int(jobs));
        self.push_job(Job::Fail, Slot(state::ASYNC), AT_VALUE, Slot(state::ASYNC))
    }

    /// What is thrown for a rejection that nothing handled: the reason, or where it is no error, one that tells it as Node does.
    fn unhandled_reason(&mut self, reason: Word) -> Run<Word> {
        if self.is_kind(reason, Kind::Error) {
            return Ok(reason);
        }
        let text = match reason {
            _ if reason.is_string() => self.charged_text(reason)?,
            _ if self.is_kind(reason, Kind::Array) => String::from("[object Array]"),
            _ => self.value_text(reason),
        };
        let message = format!(
            "This error originated either by throwing inside of an async function without a catch block, or by rejecting a \
             promise which was not handled with .catch(). The promise rejected with the reason \"{text}\"."
        );
        let error = self.new_error(well_known::ERROR_PROTOTYPE(), Some(&message))?;
        self.put(AT_VALUE.0, error);
        let name = self.new_str("UnhandledPromiseRejection")?;
        self.add_named(AT_VALUE, self.edition.names.name, name, crate::shape::Attrs(5))?;
        Ok(self.at(AT_VALUE.0))
    }

    /// What the entry gave is awaited, if it is a promise or another thenable.
    fn take_result(&mut self) -> Run<()> {
        let value = self.at(state::RESULT);
        let is_awaited = self.is_promise(value)
            || value.is_object()
                && matches!(
                    self.get(value, crate::atom::PropertyKey::Name(self.edition.names.then))?,
                    crate::object::Got::Value(then) if self.is_callable(then)
                );
        if is_awaited && let Some(promise) = self.promise_for(Slot(state::RESULT))? {
            self.put(state::RESULT, promise);
            self.set_handled(promise.offset());
            if self.is_script() {
                self.put(state::ASYNC, SCRIPT);
                self.wait_for(Slot(state::RESULT), Slot(state::ASYNC))?;
            }
        }
        Ok(())
    }

    /// Does a job; says whether a call was entered for it.
    fn start_job(&mut self, job: Job) -> Run<bool> {
        let (what, value) = (self.at(state::ASYNC), self.at(AT_VALUE.0));
        match job {
            Job::Resume => self.go_on(what, Resume::Next, value),
            Job::ResumeThrow if what == SCRIPT => self.fail_after(FAILS_AFTER).map(|()| false),
            Job::ResumeThrow => self.go_on(what, Resume::Throw, value),
            Job::React => self.run_reaction(what, value, Settled::Fulfilled),
            Job::ReactThrow => self.run_reaction(what, value, Settled::Rejected),
            Job::Thenable => self.run_thenable(),
            Job::Fail => self.fail_after(value.as_int() - 1).map(|()| false),
        }
    }

    /// Goes on with a call whose `await` has settled.
    fn go_on(&mut self, what: Word, how: Resume, value: Word) -> Run<bool> {
        let back = Return { pc: 0, dst: 0, flags: FrameFlags::ENTRY };
        if what == SCRIPT {
            return Ok(false);
        }
        if self.is_kind(what, Kind::AsyncGenerator) {
            return self.go_on_async_generator(what, how, back);
        }
        if what.is_block() && self.heap.kind(what.offset()) == Kind::Block {
            self.heap.set_word(what.offset() + AWAITED, Word::UNDEFINED);
        }
        self.resume_frame(what, state::END, back, (how, value))?;
        Ok(true)
    }

    /// Goes on with an async generator whose `await`, or awaited return, has settled.
    fn go_on_async_generator(&mut self, generator: Word, how: Resume, back: Return) -> Run<bool> {
        let at = generator.offset();
        if self.stand(at) == Stand::Returning {
            return match self.returned(how)? {
                Some(value) => self.call_job(Helper::AwaitReturn, &[self.at(state::ASYNC), value]),
                None => Ok(false),
            };
        }
        let block = self.heap.word(at + BLOCK);
        self.resume_frame(block, state::END, back, (how, self.at(AT_VALUE.0)))?;
        Ok(true)
    }

    /// ECMA-262 27.2.2.1.
    fn run_reaction(&mut self, reaction: Word, value: Word, settled: Settled) -> Run<bool> {
        let header = self.heap.header(reaction.offset());
        if !reaction.is_block() || header.kind() != Kind::Block || header.size() <= REJECT {
            return Ok(false);
        }
        let (at, is_rejected) = (reaction.offset(), settled == Settled::Rejected);
        let handler = self.heap.word(at + if is_rejected { ON_REJECTED } else { WHAT });
        let (promise, resolve) = (self.heap.word(at + PROMISE), self.heap.word(at + RESOLVE));
        let is_plain = resolve == Word::UNDEFINED;
        if !self.is_callable(handler) && is_plain {
            self.put(AT_PROMISE.0, promise);
            if is_rejected {
                self.settle_promise(AT_PROMISE, AT_VALUE, Settled::Rejected)?;
                return Ok(false);
            }
            if self.resolve_promise(AT_PROMISE, AT_VALUE)? {
                return Ok(false);
            }
        }
        let args = [handler, value, promise, resolve, self.heap.word(at + REJECT), Word::bool(is_rejected)];
        self.call_job(Helper::React, &args)
    }

    /// ECMA-262 27.2.2.2.
    fn run_thenable(&mut self) -> Run<bool> {
        let (promise, thenable, then) = (self.at(state::ASYNC), self.at(AT_VALUE.0), self.at(AT_PROMISE.0));
        let is_own = then == Word::builtin(well_known::PROMISE_THEN());
        if is_own && self.is_promise(thenable) && self.is_plain_promise(thenable)? == Some(true) {
            // `then` with the two functions that settle a promise: nobody sees them, so none are made.
            let first = state::SCRATCH;
            let nothing = Word::UNDEFINED;
            let words = [self.at(AT_VALUE.0), nothing, nothing, self.at(state::ASYNC), nothing, nothing];
            for (i, word) in words.into_iter().enumerate() {
                self.put(first + i, word);
            }
            self.perform_then(first)?;
            return Ok(false);
        }
        self.call_job(Helper::Thenable, &[promise, thenable, then])
    }

    fn call_job(&mut self, helper: Helper, args: &[Word]) -> Run<bool> {
        let back = Return { pc: 0, dst: 0, flags: FrameFlags::ENTRY };
        self.call_helper(helper, args, back)?;
        Ok(true)
    }

    /// The reason of the first promise that was rejected and that nothing has handled.
    fn unhandled(&mut self) -> Run<Option<Word>> {
        let list = self.at(state::REJECTED);
        if !list.is_object() {
            return Ok(None);
        }
        let length = self.array_length(list.offset());
        self.charge(u64::from(length) / 4)?;
        self.put(state::REJECTED, Word::UNDEFINED);
        let mut promises = (0..length).filter_map(|i| self.own_element(list.offset(), i));
        let promise = promises.find(|promise| self.is_promise(*promise) && !self.is_handled(promise.offset()));
        Ok(promise.map(|promise| self.heap.word(promise.offset() + RESULT)))
    }
}
