//! Spread and rest: the own enumerable properties of a value in a new object, or in one that is being made. Not here: where each
//! property goes, which is found once for objects of the same shapes (`shape/copying.rs`).

use becket_bytecode::ops::Instr;

use crate::atom::{Key, PropertyKey};
use crate::edition::Helper;
use crate::layout::{Header, Kind, low};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::shape::{Proto, ShapeId};
use crate::string;
use crate::value::Word;

/// Properties of a record up to which copying one costs three steps.
const COPIED_CHEAPLY: u32 = 16;

/// The new object while a helper is called.
const TARGET: Slot = Slot(state::SCRATCH + 5);

impl Machine {
    /// `{ ...b, … }`: gives the new object; none where a helper was entered that brings it.
    pub(crate) fn new_object_from(&mut self, instr: Instr) -> Run<Option<Word>> {
        let room = u32::from(instr.c);
        let source = self.reg(instr.b);
        if self.is_record(source) {
            return self.new_copy(self.slot(instr.b), &[], room).map(Some);
        }
        let target = Word::object(self.new_object(room.max(4))?);
        let source = self.reg(instr.b);
        if source.is_nullish() || source.is_number() || source.is_bool() {
            return Ok(Some(target));
        }
        self.call_helper(Helper::CopyProps, &[target, source], self.back()).map(|()| None)
    }

    /// Rest in object destructuring: the same.
    pub(crate) fn copy_rest(&mut self, instr: Instr) -> Run<Option<Word>> {
        let first = self.base + usize::from(instr.b);
        let source = self.at(first);
        if source.is_nullish() {
            return Err(self.throw_not_destructurable(source));
        }
        let list = self.at(first + 1);
        let many = instr.c == 2 && list.is_object() && self.heap.kind(list.offset()) == Kind::Array;
        let count = if many {
            self.heap.word(list.offset() + 2).as_number().unwrap_or(0.0) as u32
        } else {
            u32::from(instr.c).saturating_sub(1)
        };
        if self.is_record(source) {
            self.charge(u64::from(count) / 8)?;
            let mut without = core::mem::take(&mut self.shapes.keys);
            without.clear();
            for i in 0..count {
                let key = if many {
                    self.heap.element(self.at(first + 1).offset(), i).unwrap_or(Word::UNDEFINED)
                } else {
                    self.at(first + 1 + i as usize)
                };
                without.extend(self.name_of(key)?);
            }
            let copy = self.new_copy(Slot(first), &without, 0);
            self.shapes.keys = without;
            return copy.map(Some);
        }
        let target = self.new_object(4)?;
        self.put(TARGET.0, Word::object(target));
        let keys =
            if many { self.at(first + 1) } else { Word::object(self.new_array_from(first + 1, count as usize)?) };
        let (target, source) = (self.at(TARGET.0), self.at(first));
        self.call_helper(Helper::CopyProps, &[target, source, keys], self.back()).map(|()| None)
    }

    /// The name that a property key in a register is; none for an index, which no record has.
    #[inline]
    fn name_of(&mut self, key: Word) -> Run<Option<Key>> {
        if key.is_string()
            && let Some(name) = string::short_known_key(&self.heap, key.offset())
        {
            return Ok(Some(name));
        }
        let slot = Slot(state::SCRATCH + 7);
        self.put(slot.0, key);
        Ok(match self.primitive_key(slot)? {
            Some(PropertyKey::Name(name)) => Some(name),
            Some(PropertyKey::Index(_)) | None => None,
        })
    }

    /// Whether a value is an object that has nothing but names, all of whose values can be copied.
    #[inline]
    fn is_record(&self, value: Word) -> bool {
        if !value.is_object() {
            return false;
        }
        let header = self.heap.object_header(value.offset());
        header.is(Kind::Object)
            && self.elements(value.offset()) == 0
            && self.shapes.get(header.low()).is_some_and(|shape| shape.is_plain)
    }

    /// A new object with the properties of a record but for some, and room for `room` more.
    fn new_copy(&mut self, source: Slot, without: &[Key], room: u32) -> Run<Word> {
        let shape = self.shape_of(self.at(source.0).offset());
        let empty = self.shapes.root(Kind::Object, Proto::Builtin(well_known::OBJECT_PROTOTYPE()));
        let count = self.charge_copy(shape, without)?;
        if without.is_empty() && self.shapes.copied_whole(shape).is_some() {
            let size = 2 + (count + room).max(2);
            self.reserve(u64::from(size))?;
            let from = self.at(source.0).offset();
            let inline = count.min(self.heap.object_header(from).size() - 2);
            let overflow = low(self.heap.own(from + 1));
            let parts = [(from + 2, inline), (overflow + 1, count - inline)];
            let to = self.heap.push_copy([Header::new(Kind::Object, size, shape).0, 0], parts, size);
            self.origins.note_copy(to, from);
            return Ok(Word::object(to));
        }
        let place = self.shapes.copying(shape, empty, without);
        let count = self.shapes.copying_at(place).map_or(0, |copying| copying.slots.len()) as u32;
        let size = 2 + (count + room).max(2);
        self.reserve(u64::from(size))?;
        let from = self.at(source.0).offset();
        let header = self.heap.object_header(from);
        let Some(copying) = self.shapes.copying_at(place) else { return Ok(Word::UNDEFINED) };
        let to = self.heap.begin([Header::new(Kind::Object, size, copying.shape).0, 0], size);
        for (slot, _) in &copying.slots {
            let value = self.heap.own(self.heap.property_place(from, header, 2 + u32::from(*slot)));
            self.heap.append(value);
        }
        (count + 2..size).for_each(|_| self.heap.append(Word::UNDEFINED.0));
        Ok(Word::object(to))
    }

    /// Pays for copying the properties of a record but for some; gives how many it has. Each of many may need a new shape.
    #[inline]
    fn charge_copy(&mut self, shape: ShapeId, without: &[Key]) -> Run<u32> {
        let count = self.shapes.get(shape).map_or(0, |shape| u32::from(shape.count));
        let many = u64::from(count.saturating_sub(COPIED_CHEAPLY));
        self.charge((3 + without.len() as u64 / 16) * u64::from(count) + 3 * many)?;
        Ok(count)
    }

    /// `{ …, ...b }`: copies into an object that has properties.
    pub(crate) fn copy_props(&mut self, instr: Instr) -> Run<()> {
        let source = self.reg(instr.b);
        if source.is_nullish() || source.is_number() || source.is_bool() {
            return Ok(());
        }
        if !self.is_record(source) {
            return self.call_helper(Helper::CopyProps, &[self.reg(instr.a), source], self.back());
        }
        let shape = self.shape_of(source.offset());
        self.charge_copy(shape, &[])?;
        let (target, source) = (self.slot(instr.a), self.slot(instr.b));
        if self.at(target.0).is_object() {
            let header = self.heap.object_header(self.at(target.0).offset());
            if header.is(Kind::Object) && self.shapes.get(header.low()).is_some_and(|shape| shape.is_plain) {
                let place = self.shapes.copying(shape, header.low(), &[]);
                if self.shapes.copying_at(place).is_some() {
                    return self.copy_record(target, source, place);
                }
            }
        }
        self.define_all(target, source)
    }

    /// Copies the properties of a record into a plain object in the way that has been found for the two.
    fn copy_record(&mut self, target: Slot, source: Slot, place: usize) -> Run<()> {
        let at = self.at(target.0).offset();
        let header = self.heap.object_header(at);
        let Some((shape, after)) = self.shapes.copying_at(place).map(|copying| (copying.shape, copying.after)) else {
            return Ok(());
        };
        let overflow = low(self.heap.own(at + 1));
        let room = header.size() - 2 + if overflow == 0 { 0 } else { self.heap.object_header(overflow).size() - 1 };
        if u32::from(after) > room {
            // The properties that follow a spread find room as well.
            self.grow_overflow(target, u32::from(after) - (header.size() - 2) + 4)?;
        }
        let (from, to) = (self.at(source.0).offset(), self.at(target.0).offset());
        let of_source = self.heap.object_header(from);
        let Some(copying) = self.shapes.copying_at(place) else { return Ok(()) };
        for (slot, into) in &copying.slots {
            let value = self.heap.own(self.heap.property_place(from, of_source, 2 + u32::from(*slot)));
            let place = self.heap.property_place(to, header, 2 + u32::from(*into));
            self.heap.set(place, value);
        }
        self.heap.set(to, header.with_low(shape).0);
        Ok(())
    }

    /// Defines the properties of a record one by one.
    fn define_all(&mut self, target: Slot, source: Slot) -> Run<()> {
        let shape = self.shape_of(self.at(source.0).offset());
        for (slot, (key, _)) in (0..).zip(self.shapes.properties(shape)) {
            self.put(state::SCRATCH + 6, self.slot_value(source, slot));
            match self.define_data(target, PropertyKey::Name(key), Slot(state::SCRATCH + 6)) {
                Err(Trap::Help(_)) => return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
                done => done?,
            }
        }
        Ok(())
    }
}
