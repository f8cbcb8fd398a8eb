//! Host calls in flight: the promises of calls that are not answered yet, and how answers settle them. Not here: calls that are
//! answered at once (`worker.rs`), and who answers (becket-host).
//!
//! The list is an array of three elements a call: its number, its import, its promise. A run that waits for answers is at rest
//! between jobs, so it can be saved, and go on elsewhere.

use alloc::vec::Vec;

use crate::generator::{AWAITED, OF_CALLEE, OWNER, PC, REGISTERS};
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, state, well_known};
use crate::promise::{AT_PROMISE, AT_VALUE, Settled};
use crate::value::{Offset, ROM_END, Word};
use crate::worker::{Answer, Position};

/// Promises that are followed to find where a run waits.
const FOLLOWED_MAX: usize = 100;

impl Machine {
    /// The promise of a call that is about to be made.
    pub(crate) fn new_pending_call(&mut self, call: u64, import: u32) -> Run<Word> {
        if !self.at(state::PENDING).is_object() {
            let list = self.new_array(0, 8, Word::HOLE)?;
            self.put(state::PENDING, Word::object(list));
        }
        let promise = self.new_plain_promise()?;
        self.put(AT_PROMISE.0, promise);
        for word in [Word::number(call as f64), Word::int(import as i32)] {
            self.put(AT_VALUE.0, word);
            self.push_element(Slot(state::PENDING), AT_VALUE)?;
        }
        self.push_element(Slot(state::PENDING), AT_PROMISE)?;
        Ok(self.at(AT_PROMISE.0))
    }

    fn pending_words(&self) -> Vec<Word> {
        let list = self.at(state::PENDING);
        if !self.is_kind(list, Kind::Array) {
            return Vec::new();
        }
        let length = self.array_length(list.offset());
        (0..length).map(|i| self.own_element(list.offset(), i).unwrap_or(Word::UNDEFINED)).collect()
    }

    pub(crate) fn has_pending_calls(&self) -> bool {
        let list = self.at(state::PENDING);
        self.is_kind(list, Kind::Array) && self.array_length(list.offset()) > 0
    }

    /// The numbers and imports of the calls that are not answered.
    pub(crate) fn pending_calls(&self) -> Vec<(u64, u32)> {
        let number = |word: Word| word.as_number().unwrap_or(0.0) as u64;
        self.pending_words()
            .chunks_exact(3)
            .filter_map(|call| match call {
                [call, import, _] => Some((number(*call), number(*import) as u32)),
                _ => None,
            })
            .collect()
    }

    /// Settles the promise of a call.
    pub(crate) fn answer_pending(&mut self, call: u64, answer: &Answer) -> Run<()> {
        let words = self.pending_words();
        let is_it = |words: &[Word]| words.first().and_then(|word| word.as_number()) == Some(call as f64);
        let Some(index) = words.chunks_exact(3).position(is_it) else { return Ok(()) };
        self.put(AT_PROMISE.0, words.get(index * 3 + 2).copied().unwrap_or(Word::UNDEFINED));
        self.remove_pending(index, &words);
        let (word, how) = match answer {
            Answer::Value(data) => {
                let word = self.inject(data)?;
                self.native_top = 0;
                (word, Settled::Fulfilled)
            }
            Answer::Throw(message) => {
                (self.new_error(well_known::ERROR_PROTOTYPE(), Some(message))?, Settled::Rejected)
            }
        };
        self.put(AT_VALUE.0, word);
        if self.is_promise(self.at(AT_PROMISE.0)) {
            self.settle_promise(AT_PROMISE, AT_VALUE, how)?;
        }
        Ok(())
    }

    /// Takes a call off the list. Nothing is allocated: the rest moves down.
    fn remove_pending(&mut self, index: usize, words: &[Word]) {
        let list = self.at(state::PENDING).offset();
        for (place, word) in (index * 3..).zip(words.iter().skip(index * 3 + 3)) {
            if let Some(at) = self.heap.element_place(list, place as u32) {
                self.heap.set_word(at, *word);
            }
        }
        let length = words.len() - 3;
        self.heap.set_word(list + 2, Word::int(length as i32));
    }

    // --- Where a run waits.

    /// Where a run that cannot go on waits: the innermost `await` that its result depends on.
    pub(crate) fn stuck_position(&self) -> Option<Position> {
        let mut promise = self.at(state::RESULT);
        let mut found = None;
        for _ in 0..FOLLOWED_MAX {
            let Some(block) = self.waiting_call_of(promise) else { break };
            found = Some(block);
            promise = self.heap.word(block + AWAITED);
        }
        let block = found?;
        let pc = self.heap.word(block + PC).as_bits() as u32;
        let code = self.code_of_callee(self.heap.word(block + OF_CALLEE));
        let function = self.description(code).filter(|_| !code.is_std())?;
        let span = function.lines.at(pc.checked_sub(1)?)?.span;
        let (line, column) = self.prepared.program.module.position(span.0);
        Some(Position { line, column, span })
    }

    /// The block of the call that will settle a promise, looked for among all blocks: only a run that has ended asks.
    fn waiting_call_of(&self, promise: Word) -> Option<Offset> {
        if !self.is_promise(promise) {
            return None;
        }
        let end = ROM_END + self.heap.words.len() as Offset;
        let mut at = ROM_END;
        while at < end {
            let header = self.heap.header(at);
            let size = crate::layout::size_of(header, self.heap.get(at + 1));
            if header.is(Kind::Block)
                && size >= REGISTERS
                && self.heap.word(at + OWNER) == promise
                && self.is_promise(self.heap.word(at + AWAITED))
            {
                return Some(at);
            }
            at += size.max(1);
        }
        None
    }
}
