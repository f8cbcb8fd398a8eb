//! Loops of the library over a list that call back: when the callback returns, its frame is used again for the next element, and
//! the instructions between two calls are not run one by one. Nothing can see that: what is done, and what it costs, is what
//! they do and cost, and where an element is missing or anything else is not as it mostly is, they are run.
//!
//! Not here: the library's loops (`stdlib-api/array.js`), and calls as such (`call.rs`).

use alloc::vec::Vec;

use becket_bytecode::intrinsics::Intrinsic;
use becket_bytecode::ops::{Instr, Opcode};

use crate::call::{Back, CALLEE, FrameFlags, Return, WINDOW, clear_registers, code_of_callee};
use crate::interp::{in_window, put, put_argument, reg, target, target_price, window};
use crate::layout::{Header, high};
use crate::limits::IS_METERED;
use crate::machine::{Machine, Run};
use crate::program::{Code, CodeEntry};
use crate::quick::list::append;
use crate::quick::{self, Known, quick_of};
use crate::step::Flow;
use crate::value::Word;

/// A call of a callback in such a loop, and what comes before the next one. The fields but for prices are registers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Each {
    list: u8,
    index: u8,
    length: u8,
    /// The element that the callback was given.
    value: u8,
    /// Whether the loop takes an element that is `undefined`.
    takes_undefined: bool,
    /// The argument of the callback that the element is, the first or second; the index and the list come after it.
    argument: u8,
    then: Then,
    /// What is paid between two calls.
    price: i64,
}

/// What is done with the value of a callback.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Then {
    /// Nothing.
    Drop,
    /// It is put into an array at the same index.
    Put(u8),
    /// If it is true, the element is appended to an array; and what it costs more if it is not.
    Keep(u8, i64),
    /// The loop goes on while it is true, or false.
    While(bool),
    /// It is the first argument of the next call, from this register.
    Fold(u8),
}

impl Each {
    /// Marks the calls of a function of the library that are in such loops.
    pub(crate) fn mark_all(ops: &mut [Instr], known: &mut Vec<Self>) {
        for at in 0..ops.len() {
            if let Some(each) = Self::find(ops, at)
                && let Some(call) = ops.get_mut(at)
            {
                (call.op, call.imm) = (Opcode::CallEach, known.len() as u32);
                known.push(each);
            }
        }
    }

    /// What there is to know of a call, if it is in such a loop.
    fn find(ops: &[Instr], at: usize) -> Option<Self> {
        let call = ops.get(at).filter(|call| call.op == Opcode::Call)?;
        let is_window =
            |instr: &&Instr| matches!(instr.op.plain(), Opcode::Move | Opcode::LoadUndefined) && instr.a >= call.b;
        let moves = ops.get(..at)?.iter().rev().take_while(is_window).count();
        let source = |argument: u8| {
            let moves = ops.get(at - moves..at)?;
            let place = call.b.checked_add(WINDOW as u8 + argument)?;
            moves.iter().find(|instr| instr.a == place && instr.op.plain() == Opcode::Move).map(|instr| instr.b)
        };
        let argument = call.c.checked_sub(3).filter(|argument| *argument < 2)?;
        let (value, index, list) = (source(argument)?, source(argument + 1)?, source(argument + 2)?);
        let next = ops.get(at + 1)?;
        let is_step = |at: usize| ops.get(at).is_some_and(|it| it.op == Opcode::IncJumpLt && it.a == index);
        let (then, end, mut price) = match next.op {
            Opcode::IncJumpLt if argument == 0 => (Then::Drop, at + 1, 0),
            Opcode::IncJumpLt if source(0)? == call.a => (Then::Fold(call.a), at + 1, 0),
            Opcode::SetElem if (next.b, next.c) == (index, call.a) => (Then::Put(next.a), at + 2, 0),
            Opcode::JumpFalse if next.a == call.a && Self::appends(ops, at + 2, value) && target(*next) == at + 5 => {
                let array = ops.get(at + 2)?.b;
                let kept = i64::from(next.c);
                (Then::Keep(array, target_price(*next) - kept), target(*next), kept)
            }
            Opcode::JumpFalse if next.a == call.a => (Then::While(false), target(*next), target_price(*next)),
            Opcode::JumpTrue if next.a == call.a => (Then::While(true), target(*next), target_price(*next)),
            _ => return None,
        };
        let jump = ops.get(end + 1).filter(|jump| is_step(end) && jump.a == index)?;
        let start = target(*jump);
        let get = ops.get(start)?;
        let mut first = start + 1;
        let takes_undefined = get.op == Opcode::GetElem;
        price += target_price(*jump);
        if get.op == Opcode::GetElemJump {
            let jump = ops.get(first)?;
            first = target(*jump);
            price += target_price(*jump);
        }
        let is_loop = (get.a, get.b, get.c) == (value, list, index) && get.op.plain() == Opcode::GetElem;
        (is_loop && first == at - moves).then_some(Self {
            list,
            index,
            length: jump.b,
            value,
            takes_undefined,
            argument,
            then,
            price,
        })
    }

    /// Whether the instructions at a place append this value to an array.
    fn appends(ops: &[Instr], at: usize, value: u8) -> bool {
        let Some([array, element, append]) = ops.get(at..at + 3) else { return false };
        let is_move = |instr: &Instr, to: u8| instr.op.plain() == Opcode::Move && instr.a == to;
        append.op == Opcode::Intrinsic
            && append.imm == Intrinsic::AppendTo as u32
            && is_move(array, append.b)
            && is_move(element, append.b.wrapping_add(1))
            && element.b == value
    }
}

impl Machine {
    /// The first call of a callback by a loop, or one where an element was missing.
    pub(crate) fn call_each(&mut self, call: Instr) -> Run<Flow> {
        let window = self.base + usize::from(call.b);
        let code = code_of_callee(&self.edition, &self.heap, self.at(window + CALLEE));
        match code.filter(|id| self.entry_of(*id).is_some_and(|entry| entry.is_simple())) {
            Some(id) => {
                let back = Return { pc: self.pc, dst: call.a, flags: FrameFlags::EACH };
                self.enter(id, window, usize::from(call.c), back).map(|()| Flow::Elsewhere)
            }
            None => match self.quick_in_window(call) {
                Some(value) => {
                    self.set_reg(call.a, value);
                    Ok(Flow::Here)
                }
                None => self.call_in_window(call),
            },
        }
    }

    /// The value of the call of a builtin in a window, if that is done without a call.
    pub(crate) fn quick_in_window(&mut self, call: Instr) -> Option<Word> {
        let known = Known { list: self.shapes.list(), hash_key: self.atoms.hash_key() };
        let window = window(&mut self.stack, self.base)?;
        let quick = quick_of(in_window(window, call.b, CALLEE))?;
        quick(&mut self.heap, &mut self.fuel, known, quick::Call { window, instr: &call })
    }

    /// The running call, which goes back to a place of `caller`, gives this value to a loop: calls back with the next element, in
    /// the same frame. None where the loop must see to it; nothing is done then.
    #[inline(never)]
    pub(crate) fn call_again(&mut self, value: Word, caller: &Code, back: Back, entry: &CodeEntry) -> Option<()> {
        let call = *caller.ops.get((back.pc() as usize).wrapping_sub(1))?;
        let each = *self.edition.std.each.get(call.imm as usize).filter(|_| call.op == Opcode::CallEach)?;
        let window = window(&mut self.stack, self.base.wrapping_sub(back.distance()))?;
        let (list, index, length) = (reg(window, each.list), reg(window, each.index), reg(window, each.length));
        if !list.is_object() || !index.are_ints(length) || index.as_int() >= length.as_int().saturating_sub(1) {
            return None;
        }
        let next = index.as_int() + 1;
        let [header, blocks, _] = *self.heap.first_words(list.offset())?;
        let element = self.heap.element_in(high(blocks), next as u32)?;
        if Header(header).low() != self.shapes.list() || (element == Word::UNDEFINED && !each.takes_undefined) {
            return None;
        }
        if !entry.is_simple() {
            return None;
        }
        let mut price = entry.quick_price + each.price;
        let is_kept = match each.then {
            Then::Keep(_, dropped) => {
                let is_kept = truth(value)?;
                price += if is_kept { 0 } else { dropped };
                is_kept
            }
            Then::While(wanted) if truth(value)? != wanted => return None,
            Then::While(_) | Then::Drop | Then::Put(_) | Then::Fold(_) => false,
        };
        if self.fuel <= price {
            return None;
        }
        match each.then {
            Then::Put(array) => {
                let array = reg(window, array);
                let [header, blocks, length] = *self.heap.first_words(array.is_object().then_some(array.offset())?)?;
                let place = self.heap.place_in_block(high(blocks), index.as_int() as u32)?;
                let is_there = index.0 < length && !Word(self.heap.own(place)).is_internal();
                if Header(header).low() != self.shapes.list() || !is_there {
                    return None;
                }
                self.heap.set_word(place, value);
            }
            Then::Keep(array, _) if is_kept => {
                append(&mut self.heap, self.shapes.list(), reg(window, array), reg(window, each.value))?;
            }
            Then::Fold(into) => put(window, into, value),
            Then::Keep(..) | Then::Drop | Then::While(_) => {}
        }
        if IS_METERED {
            self.fuel -= price;
        }
        put(window, each.index, Word::int(next));
        put(window, each.value, element);
        if each.argument > 0 {
            put_argument(window, call.b, 0, value);
        }
        put_argument(window, call.b, each.argument, element);
        put_argument(window, call.b, each.argument + 1, Word::int(next));
        put_argument(window, call.b, each.argument + 2, list);
        clear_registers(window, &call, entry);
        self.pc = 0;
        Some(())
    }
}

/// Whether a value is true, if that is seen at once.
#[inline(always)]
fn truth(value: Word) -> Option<bool> {
    if value.is_bool() {
        Some(value == Word::TRUE)
    } else if value.is_object() || value.is_nullish() {
        Some(value.is_object())
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use becket_bytecode::module::Text;
    use becket_bytecode::ops::Opcode;

    /// A loop that is written otherwise than those that are known is as right, and half as fast.
    #[test]
    fn the_loops_of_arrays_that_call_back_are_known() {
        let edition = crate::tests::edition();
        let name_of = |index: u32| match edition.std.module.strings.get(index as usize) {
            Some(Text::Latin1(units)) => units.iter().map(|unit| char::from(*unit)).collect(),
            Some(Text::Utf16(_)) | None => alloc::string::String::new(),
        };
        let calls_each = |code: &crate::program::Code| code.ops.iter().any(|instr| instr.op == Opcode::CallEach);
        let functions = edition.std.functions.iter().zip(&edition.std.module.functions);
        let known = functions.filter(|(code, _)| calls_each(code)).map(|(_, function)| name_of(function.name));
        let mut known: alloc::vec::Vec<_> = known.collect();
        known.sort();
        insta::assert_snapshot!(known.join(" ").replace("Array$prototype$", ""), @"every filter find findIndex forEach map reduce some");
    }
}
