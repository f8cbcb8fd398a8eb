//! Where named properties are kept: slots inside the object, its overflow block, or a table of its own; and the identity by
//! which an object is hashed. Not here: what may be changed (`assign.rs`).

use crate::atom::Key;
use crate::layout::{Kind, high, low, pair};
use crate::machine::{Machine, Run, Slot, state};
use crate::map::table_words;
use crate::shape::{Attrs, Integrity, Proto};
use crate::value::Word;
impl Machine {
    /// Adds a named property that the object does not have. `value` is put on the stack while room is made.
    pub(crate) fn add_named(&mut self, object: Slot, key: Key, value: Word, attrs: Attrs) -> Run<()> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let shape = header.low();
        let Some(next) = self.shapes.add_property(shape, key, attrs) else {
            return self.add_to_dict(object, key, value, attrs);
        };
        let slot = u32::from(self.shapes.get(next).map_or(0, |shape| shape.count - 1));
        let kind = header.kind();
        let index = if kind == Kind::Function { slot } else { kind.slots_from() + slot };
        let inline = if kind == Kind::Function { 0 } else { header.size() };
        if index < inline {
            self.heap.set(at, header.with_low(next).0);
            self.heap.set_word(at + index, value);
            return Ok(());
        }
        let needed = index - inline + 1;
        let overflow = low(self.heap.get(at + 1));
        let capacity = if overflow == 0 { 0 } else { self.heap.header(overflow).size() - 1 };
        if needed > capacity {
            self.put(state::SCRATCH, value);
            self.grow_overflow(object, needed + needed / 2 + 2)?;
        }
        let value = if needed > capacity { self.at(state::SCRATCH) } else { value };
        let at = self.at(object.0).offset();
        let overflow = low(self.heap.get(at + 1));
        self.heap.set(at, header.with_low(next).0);
        self.heap.set_word(overflow + needed, value);
        Ok(())
    }

    pub(crate) fn grow_overflow(&mut self, object: Slot, capacity: u32) -> Run<()> {
        let block = self.new_block(u64::from(capacity), Word::UNDEFINED)?;
        let at = self.at(object.0).offset();
        let halves = self.heap.get(at + 1);
        let old = low(halves);
        if old != 0 {
            let header = self.heap.header(old);
            self.move_words(old + 1, block + 1, header.size() - 1);
            // The identity of the object goes with it.
            let identity = header.low();
            self.heap.set(block, self.heap.header(block).with_low(identity).0);
        }
        self.heap.set(at + 1, pair(block, high(halves)));
        Ok(())
    }

    /// The number that stands for an object wherever it is hashed; given on first use.
    pub(crate) fn identity(&mut self, object: Slot) -> Run<u32> {
        let at = self.at(object.0).offset();
        let overflow = low(self.heap.get(at + 1));
        if overflow != 0 && self.heap.header(overflow).low() != 0 {
            return Ok(self.heap.header(overflow).low());
        }
        if overflow == 0 {
            self.grow_overflow(object, 0)?;
        }
        let at = self.at(object.0).offset();
        let overflow = low(self.heap.get(at + 1));
        let next = self.next_identity();
        self.heap.set(overflow, self.heap.header(overflow).with_low(next).0);
        Ok(next)
    }

    pub(super) fn add_to_dict(&mut self, object: Slot, key: Key, value: Word, attrs: Attrs) -> Run<()> {
        self.put(state::SCRATCH + 1, value);
        let at = self.at(object.0).offset();
        let shape = self.heap.header(at).low();
        if !self.shapes.get(shape).is_some_and(|shape| shape.is_dict) {
            self.become_dict(object)?;
        }
        self.charge(8)?;
        let key_word = self.key_word(key)?;
        self.put(state::SCRATCH, key_word);
        let table = Slot(state::SCRATCH + 2);
        let at = self.at(object.0).offset();
        self.put(table.0, Word::block(low(self.heap.get(at + 1))));
        let identity = self.heap.header(self.at(table.0).offset()).low();
        self.table_reserve(table)?;
        let at = self.at(object.0).offset();
        let block = self.at(table.0).offset();
        self.heap.set(block, self.heap.header(block).with_low(identity).0);
        self.heap.set(at + 1, pair(block, high(self.heap.get(at + 1))));
        let (key_word, value) = (self.at(state::SCRATCH), self.at(state::SCRATCH + 1));
        let hash = self.key_hash(key);
        self.table_append(block, hash, &[key_word, value, Word::int(i32::from(attrs.0))]);
        Ok(())
    }

    /// Moves the named properties of an object into a table of its own.
    pub(crate) fn become_dict(&mut self, object: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        let shape = self.heap.header(at).low();
        let properties = self.shapes.properties(shape);
        let capacity = properties.len() as u32 + 8;
        self.charge(4 * properties.len() as u64 + table_words(3, capacity) / 2)?;
        let table = Slot(state::SCRATCH + 3);
        let block = self.new_table(3, capacity)?;
        self.put(table.0, Word::block(block));
        for (slot, (key, attrs)) in (0..).zip(&properties) {
            let key_word = self.key_word(*key)?;
            let at = self.at(object.0).offset();
            let value = self.heap.word(self.slot_at(at, slot));
            let hash = self.key_hash(*key);
            self.table_append(self.at(table.0).offset(), hash, &[key_word, value, Word::int(i32::from(attrs.0))]);
        }
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let halves = self.heap.get(at + 1);
        let identity = if low(halves) == 0 { 0 } else { self.heap.header(low(halves)).low() };
        let block = self.at(table.0).offset();
        self.heap.set(block, self.heap.header(block).with_low(identity).0);
        self.heap.set(at + 1, pair(block, high(halves)));
        let (kind, proto, integrity) =
            self.shapes.get(shape).map_or((Kind::Object, Proto::Null, Integrity::default()), |shape| {
                (shape.kind, shape.proto, shape.integrity)
            });
        let dict = self.shapes.dict(kind, proto, integrity);
        self.heap.set(at, header.with_low(dict).0);
        Ok(())
    }
}
