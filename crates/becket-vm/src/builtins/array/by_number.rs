//! Array.prototype.sort by a comparator that only subtracts numbers: `(a, b) => a - b`, `(a, b) => b.size - a.size`. Nobody can see
//! such a comparator at work, so the numbers are read once and sorted here; what it leaves equal stays in order, as everywhere.
//! Not here: other comparators, whose calls are V8's one by one (`stdlib-api/sort.js`).
//!
//! A difference is less than 0 exactly where the first number is the smaller one; with no NaN among them, that is a total order.

use alloc::vec::Vec;
use core::cmp::Ordering;

use becket_bytecode::ops::Opcode;

use crate::atom::Key;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot};
use crate::shape::Attrs;
use crate::value::Word;

/// Properties that may lie between an element and its number.
const PATH_MAX: usize = 4;
/// Instructions of a comparator, with those that read properties on both sides.
const INSTRUCTIONS_MAX: usize = 2 * PATH_MAX + 4;

/// What a register of a comparator holds, as far as it is known: a property of a property … of a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Source {
    param: u8,
    path: [Option<Key>; PATH_MAX],
}

/// What a comparator subtracts.
struct Difference {
    path: [Option<Key>; PATH_MAX],
    /// The second element's number comes first.
    is_descending: bool,
}

impl Machine {
    /// Sorts the array at a position of the stack by a comparator that only subtracts numbers; `false`, and nothing is done, where
    /// it does anything else or meets anything else.
    pub(crate) fn sort_numbers(&mut self, array: Slot, comparator: Word) -> Run<bool> {
        let Some(difference) = self.difference(comparator) else { return Ok(false) };
        let target = self.at(array.0);
        if !target.is_object()
            || self.heap.object_header(target.offset()).low() != self.shapes.list()
            || !self.is_dense(target.offset())
        {
            return Ok(false);
        }
        let count = self.array_length(target.offset());
        let n_levels = u64::from(32 - count.leading_zeros());
        let n_reads = 1 + difference.path.iter().flatten().count() as u64;
        self.charge(u64::from(count) * 2 * n_reads)?;
        // What is beside the heap while it is sorted: asked for first.
        self.reserve(u64::from(count) * 4)?;
        let at = self.at(array.0).offset();
        let mut keyed: Vec<(f64, u64)> = Vec::with_capacity(count as usize);
        for index in 0..count {
            let word = self.own_element(at, index).unwrap_or(Word::UNDEFINED);
            match self.number_in(word, &difference.path) {
                Some(number) => keyed.push((number, word.0)),
                None => return Ok(false),
            }
        }
        self.charge(u64::from(count) * 2 * n_levels)?;
        let order = |a: &(f64, u64), b: &(f64, u64)| a.0.partial_cmp(&b.0).unwrap_or(Ordering::Equal);
        if difference.is_descending {
            keyed.sort_by(|a, b| order(b, a));
        } else {
            keyed.sort_by(order);
        }
        let elements = self.elements(at) + 1;
        for (place, (_, word)) in (elements..).zip(keyed) {
            self.heap.set_word(place, Word(word));
        }
        Ok(true)
    }

    /// What a function subtracts of two arguments, if that is all that it does.
    fn difference(&self, comparator: Word) -> Option<Difference> {
        if !self.is_kind(comparator, Kind::Function) {
            return None;
        }
        let id = self.code_id(comparator.offset());
        let functions = if id.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        let code = functions.get(id.index()).filter(|code| code.entry.is_simple() && code.entry.n_params == 2)?;
        if code.ops.len() > INSTRUCTIONS_MAX || !code.handlers().is_empty() {
            return None;
        }
        // Most others are known by where they begin.
        let first = code.ops.first()?.op.plain();
        if !matches!(first, Opcode::GetProp | Opcode::Move | Opcode::Sub) {
            return None;
        }
        let mut sources = [None; 256];
        for param in 0..2 {
            *sources.get_mut(usize::from(param))? = Some(Source { param, path: [None; PATH_MAX] });
        }
        let mut ops = code.ops.iter();
        loop {
            let instr = ops.next()?;
            match instr.op.plain() {
                Opcode::GetProp => {
                    let mut source: Source = (*sources.get(usize::from(instr.b))?)?;
                    *source.path.iter_mut().find(|key| key.is_none())? = Some(self.cache_key(instr.imm));
                    *sources.get_mut(usize::from(instr.a))? = Some(source);
                }
                Opcode::Move => {
                    *sources.get_mut(usize::from(instr.a))? = *sources.get(usize::from(instr.b))?;
                }
                Opcode::Sub => {
                    let (a, b) = ((*sources.get(usize::from(instr.b))?)?, (*sources.get(usize::from(instr.c))?)?);
                    let end = ops.next()?;
                    let is_all = end.op == Opcode::Return && end.a == instr.a && a.path == b.path && a.param != b.param;
                    return is_all.then_some(Difference { path: a.path, is_descending: b.param == 0 });
                }
                _ => return None,
            }
        }
    }

    /// The number behind own data properties of plain objects; none where there is anything else, or NaN.
    fn number_in(&mut self, word: Word, path: &[Option<Key>; PATH_MAX]) -> Option<f64> {
        let mut word = word;
        for key in path.iter().flatten() {
            let header = self.heap.object_header(word.is_object().then_some(word.offset())?);
            let place = if header.is(Kind::Object) { self.shapes.find(header.low(), *key)? } else { return None };
            if place.attrs.has(Attrs::ACCESSOR) {
                return None;
            }
            let index = Kind::Object.slots_from() + u32::from(place.slot);
            word = self.heap.word(self.heap.property_place(word.offset(), header, index));
        }
        word.as_number().filter(|number| !number.is_nan())
    }
}
