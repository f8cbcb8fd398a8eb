//! Containers that are being filled: where values come in one after the other, straight to the heap and into the shapes that
//! objects are expected to have. Not here: where the values come from (`builtins/json/parse.rs`, `intake.rs`).
//!
//! The containers that are open and the values that wait for their end are on the machine's stack, so that a collection finds
//! them: for each container a word that leads to the one around it, for an object also its shape so far or, where keys do not
//! fit a shape, the object itself. Of the innermost container the two words are in fields as long as it is the innermost. A long
//! array exists from the beginning, or its elements would be there twice.

use alloc::vec::Vec;

use crate::atom::{Key, PropertyKey};
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, well_known};
use crate::shape::{Attrs, Proto, ShapeId};
use crate::value::Word;

/// In the word of an open container: it is an object.
const OBJECT: u64 = 1 << 40;
/// In the word of an open container: it exists; its word is next.
const BUILT: u64 = 1 << 41;
/// In the word of an open container: the word at the top of the stack tells where the next value goes.
const WAITS: u64 = 1 << 42;
/// Of the same: where the container around it is.
const FRAME: u64 = 0xFFFF_FFFF;
/// In a word that tells where the value after it goes: it replaces that of an earlier property.
const AGAIN: u64 = 1 << 40;
/// In the same: it is an element of the object.
const INDEX: u64 = 1 << 41;

/// Elements from which on an array exists from the beginning.
const LONG: u32 = 256;

/// Words of the stack that open objects have before their shapes are weighed for the first time.
const OPEN_MAX: usize = 16 * 1024;

/// What a container takes, in steps. Whoever opens it pays, since it may never be closed; and as if its shape were new, since steps
/// must not depend on which shapes a worker knows.
pub(crate) const OPEN_STEPS: u64 = 6;

/// Who pays for what is in the containers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Payer {
    /// The builder, when they are closed.
    Builder,
    /// Whoever fills them, for each key and value.
    Filler,
}

/// Places for the first keys of objects: a power of two.
const FIRSTS: u32 = 64;

/// The first keys of objects, and their shapes with them, by what the objects are in. A cache that results and steps cannot see.
#[derive(Debug)]
pub(crate) struct Firsts([Option<(Key, ShapeId)>; FIRSTS as usize]);

impl Default for Firsts {
    fn default() -> Self {
        Self([None; FIRSTS as usize])
    }
}

/// What is open, innermost last.
pub(crate) struct Builder<'m> {
    pub(crate) machine: &'m mut Machine,
    /// Where the innermost open container is on the stack; 0 outside of all.
    frame: usize,
    /// Its word; 0 outside of all.
    bits: u64,
    /// Its shape so far, if it is an object that does not exist yet; 0 otherwise.
    shape: ShapeId,
    /// The shape of an object without properties.
    root: ShapeId,
    /// What the object that was opened last is in: the shape that the one around it had then, 1 for an array, or 0 for nothing.
    around: ShapeId,
    floor: usize,
    /// Words of the stack that open objects have which do not exist yet, without the innermost.
    open: usize,
    /// Beyond so many their shapes are weighed.
    open_max: usize,
    /// Below so many the next weighing comes earlier: those that are open then may have shapes of their own.
    open_min: usize,
    /// The stack may grow up to here without asking.
    room: usize,
    payer: Payer,
}

impl<'m> Builder<'m> {
    /// Nothing is open.
    pub(crate) fn new(machine: &'m mut Machine, payer: Payer) -> Self {
        let floor = machine.top();
        machine.native_top = floor;
        let root = machine.shapes.root(Kind::Object, Proto::Builtin(well_known::OBJECT_PROTOTYPE()));
        let room = machine.stack_room();
        let (frame, bits, shape, around, open, open_max, open_min) = (0, 0, 0, 0, 0, OPEN_MAX, 0);
        Self { machine, frame, bits, shape, root, around, floor, open, open_max, open_min, room, payer }
    }

    /// Pays for what is open and will not be closed, as if all of it were properties.
    pub(crate) fn charge_open(&mut self) -> Run<()> {
        self.machine.charge(property_steps((self.machine.native_top - self.floor) as u64))
    }

    /// Gives up all that is on the stack.
    pub(crate) fn clear(&mut self) {
        self.note_peak();
        self.machine.native_top = self.floor;
        (self.frame, self.bits, self.shape, self.open) = (0, 0, 0, 0);
        self.weigh_beyond(OPEN_MAX);
    }

    /// Whether a container is open.
    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        self.frame != 0
    }

    /// Whether the innermost open container is an object.
    #[inline]
    pub(crate) fn is_object(&self) -> bool {
        self.bits & OBJECT != 0
    }

    /// Makes a container the innermost: `frame` is where it is, `bits` its word, which is still to be put there.
    #[inline]
    fn enter(&mut self, frame: usize, bits: u64, shape: ShapeId) {
        if self.frame != 0 {
            self.machine.put(self.frame, Word::bits(self.bits));
            if self.shape != 0 {
                self.machine.put(self.frame + 1, Word::bits(u64::from(self.shape)));
                self.open += frame - self.frame;
            }
        }
        (self.frame, self.bits, self.shape) = (frame, bits | self.frame as u64, shape);
    }

    /// Makes the container around the innermost one the innermost.
    #[inline]
    fn leave(&mut self) {
        let inner = self.frame;
        self.frame = (self.bits & FRAME) as usize;
        (self.bits, self.shape) = (0, 0);
        if self.frame != 0 {
            self.bits = self.machine.at(self.frame).as_bits();
            if self.bits & (OBJECT | BUILT) == OBJECT {
                self.shape = self.machine.at(self.frame + 1).as_bits() as ShapeId;
                self.open -= inner - self.frame;
                if self.open < self.open_min {
                    self.weigh_beyond(self.open_max / 2);
                }
            }
        }
    }

    /// The shapes of the objects that are open and do not exist yet, and the names that wait for the values of others.
    fn open_names(&self) -> (Vec<ShapeId>, Vec<Key>) {
        let (mut shapes, mut names) = (alloc::vec![self.root, self.shape], Vec::new());
        let (mut inner, mut bits) = (self.frame, self.bits);
        loop {
            let frame = (bits & FRAME) as usize;
            if frame == 0 {
                return (shapes, names);
            }
            bits = self.machine.at(frame).as_bits();
            if bits & (OBJECT | BUILT) == OBJECT {
                shapes.push(self.machine.at(frame + 1).as_bits() as ShapeId);
            }
            let place = if bits & WAITS == 0 { AGAIN } else { self.machine.at(inner - 1).as_bits() };
            if place & (AGAIN | INDEX) == 0 {
                names.push(Key(place as u32));
            }
            inner = frame;
        }
    }

    /// Forgets shapes and names that nothing uses any more, if there are many of them: a text is read within one instruction,
    /// however many objects in it are replaced by others, or dropped. Before a key.
    #[inline]
    pub(crate) fn sweep_if_due(&mut self) {
        if self.machine.is_sweep_due() {
            self.sweep();
        }
    }

    #[cold]
    fn sweep(&mut self) {
        self.note_peak();
        let (shapes, names) = self.open_names();
        self.machine.sweep_beside(&shapes, &names);
    }

    /// Ends the run where the shapes of open objects weigh too much: they have no words on the heap that count for them.
    #[cold]
    fn weigh_open(&mut self) -> Run<()> {
        self.note_peak();
        self.weigh_beyond(2 * self.open);
        self.machine.check_shapes_beside(&self.open_names().0)
    }

    /// Sets from how much that is open the next weighing comes. The threshold halves where what is open falls below a quarter of
    /// it, so that as much is opened or closed between two weighings as each goes through.
    fn weigh_beyond(&mut self, open_max: usize) {
        self.open_max = open_max.max(OPEN_MAX);
        self.open_min = if self.open_max == OPEN_MAX { 0 } else { self.open_max / 4 };
    }

    #[inline(always)]
    fn push(&mut self, word: Word) -> Run<()> {
        let top = self.machine.native_top;
        if top >= self.room {
            self.grow(top + 1)?;
        }
        self.machine.put(top, word);
        self.machine.native_top = top + 1;
        Ok(())
    }

    /// Notes how high the stack is, before anything is taken off it.
    #[inline]
    fn note_peak(&mut self) {
        self.machine.stack_peak = self.machine.stack_peak.max(self.machine.native_top);
    }

    #[cold]
    fn grow(&mut self, top: usize) -> Run<()> {
        self.machine.grow_stack(top)?;
        self.room = self.machine.stack_room();
        Ok(())
    }

    /// Opens an array of about so many elements.
    pub(crate) fn open_array(&mut self, length: u32) -> Run<()> {
        let frame = self.machine.native_top;
        let is_long = length >= LONG;
        self.enter(frame, if is_long { BUILT } else { 0 }, 0);
        self.push(Word::bits(self.bits))?;
        if !is_long {
            return Ok(());
        }
        let array = self.machine.new_array(0, length, Word::HOLE)?;
        self.push(Word::object(array))
    }

    /// Opens an object.
    #[inline(always)]
    pub(crate) fn open_object(&mut self) -> Run<()> {
        self.around = self.shape.max(ShapeId::from(self.is_open()));
        let top = self.machine.native_top;
        if top + 1 >= self.room {
            self.grow(top + 2)?;
        }
        if self.open > self.open_max {
            self.weigh_open()?;
        }
        self.enter(top, OBJECT, self.root);
        let words = [self.bits, u64::from(self.root)].map(|bits| Word::bits(bits).0);
        if let Some(places) = self.machine.stack.get_mut(top..top + 2) {
            places.copy_from_slice(&words);
        }
        self.machine.native_top = top + 2;
        Ok(())
    }

    /// Closes the innermost container and gives its value.
    #[inline(always)]
    pub(crate) fn close(&mut self) -> Run<Word> {
        self.note_peak();
        let is_fresh = self.bits & (OBJECT | BUILT) == OBJECT;
        let value = if is_fresh { self.object()? } else { self.array_or_built()? };
        self.machine.native_top = self.frame;
        self.leave();
        Ok(value)
    }

    /// The value of the innermost container, an array or an object that exists.
    #[inline(never)]
    fn array_or_built(&mut self) -> Run<Word> {
        if self.bits & (OBJECT | BUILT) == 0 {
            let count = self.machine.native_top - self.frame - 1;
            if self.payer == Payer::Builder {
                self.machine.charge(count as u64 / 8)?;
            }
            return self.machine.new_array_from(self.frame + 1, count).map(Word::object);
        }
        if self.bits & OBJECT == 0 {
            self.fit_array()?;
        }
        Ok(self.machine.at(self.frame + 1))
    }

    /// Leaves the array of the innermost container no more room than it needs, whatever was said of its length: what adding to it
    /// costs later must not depend on that.
    fn fit_array(&mut self) -> Run<()> {
        let at = self.machine.at(self.frame + 1).offset();
        let (length, block) = (self.machine.array_length(at), self.machine.elements(at));
        if block == 0 || self.machine.heap.header(block).size() == length + 1 {
            return Ok(());
        }
        let fitting = self.machine.new_array(length, length, Word::HOLE)?;
        let at = self.machine.at(self.frame + 1).offset();
        let (from, to) = (self.machine.elements(at), self.machine.elements(fitting));
        self.machine.move_words(from + 1, to + 1, length);
        self.machine.put(self.frame + 1, Word::object(fitting));
        Ok(())
    }

    /// Makes the object of the innermost container exist, with what is there so far.
    #[inline(never)]
    fn build(&mut self) -> Run<()> {
        self.note_peak();
        let object = self.object()?;
        (self.bits, self.shape) = (self.bits | BUILT, 0);
        self.machine.put(self.frame + 1, object);
        self.machine.native_top = self.frame + 2;
        Ok(())
    }

    /// An object with what is in the innermost container so far.
    #[inline(always)]
    fn object(&mut self) -> Run<Word> {
        let from = self.frame + 2;
        let shape = self.shape;
        let count = (self.machine.native_top - from) as u32;
        let size = Kind::Object.slots_from() + count;
        if self.payer == Payer::Builder {
            self.machine.charge(property_steps(u64::from(count)))?;
        }
        self.machine.reserve(u64::from(size))?;
        let Machine { heap, stack, .. } = &mut *self.machine;
        let values = stack.get(from..).unwrap_or(&[]);
        Ok(Word::object(match values.first_chunk() {
            Some(first) if count <= 8 => heap.push_object_here(shape, first, count),
            _ => {
                let values = values.get(..count as usize).unwrap_or(&[]);
                heap.push_with(&[Header::new(Kind::Object, size, shape).0, 0], values)
            }
        }))
    }

    /// Puts a value where it belongs: after the elements so far, or where the key before it said.
    #[inline(always)]
    pub(crate) fn add(&mut self, value: Word) -> Run<()> {
        self.push(value)?;
        if self.bits & (WAITS | BUILT) == 0 { Ok(()) } else { self.place() }
    }

    /// Puts the value on the top of the stack where it belongs: it is no property that the object will get in its turn.
    #[inline(never)]
    fn place(&mut self) -> Run<()> {
        self.note_peak();
        let last = self.machine.native_top - 1;
        if self.bits & OBJECT == 0 {
            self.machine.push_element(Slot(self.frame + 1), Slot(last))?;
            self.machine.native_top = last;
            return Ok(());
        }
        if self.bits & WAITS == 0 {
            return Ok(());
        }
        self.bits &= !WAITS;
        let place = self.machine.at(last - 1).as_bits();
        let number = place as u32;
        if place & AGAIN != 0 {
            let value = self.machine.at(last);
            self.machine.put(self.frame + 2 + number as usize, value);
        } else {
            let key = if place & INDEX != 0 { PropertyKey::Index(number) } else { PropertyKey::Name(Key(number)) };
            self.machine.define_data(Slot(self.frame + 1), key, Slot(last))?;
        }
        self.machine.native_top = last - 1;
        Ok(())
    }

    /// The key that came after the innermost object's shape the last time, and the shape with it; none where the object exists. All
    /// objects begin with the same shape: their first key is that of the last one in such an object.
    #[inline]
    pub(crate) fn expected(&self) -> Option<(Key, ShapeId)> {
        if self.shape == self.root {
            return *self.machine.firsts.0.get(self.first_place())?;
        }
        self.machine.shapes.expected(self.shape)
    }

    #[inline]
    fn first_place(&self) -> usize {
        (self.around % FIRSTS) as usize
    }

    /// Notes the key that came after a shape, and the shape with it.
    fn expect(&mut self, shape: ShapeId, key: Key, next: ShapeId) {
        let place = self.first_place();
        if shape != self.root {
            self.machine.shapes.expect(shape, key, next);
        } else if let Some(first) = self.machine.firsts.0.get_mut(place) {
            *first = Some((key, next));
        }
    }

    /// The shape of an object without properties.
    pub(crate) fn root(&self) -> ShapeId {
        self.root
    }

    /// The shape of the innermost object so far; 0 where it exists, or there is none.
    #[inline]
    pub(crate) fn shape(&self) -> ShapeId {
        self.shape
    }

    /// The machine, the shape of the innermost object so far, and up to where the stack may grow without asking.
    #[inline(always)]
    pub(crate) fn innermost(&mut self) -> (&mut Machine, &mut ShapeId, usize) {
        (self.machine, &mut self.shape, self.room)
    }

    /// Makes the innermost object ready for the value of the key that was expected: it is neither hashed nor looked up.
    #[inline]
    pub(crate) fn meet(&mut self, next: ShapeId) {
        self.shape = next;
    }

    /// Says where the next value goes.
    fn wait(&mut self, place: u64) -> Run<()> {
        self.bits |= WAITS;
        self.push(Word::bits(place))
    }

    /// Makes the innermost object ready for the value of a key. A plain key is ASCII and needs no escape in JSON.
    pub(crate) fn key(&mut self, key: PropertyKey, is_plain: bool) -> Run<()> {
        let is_built = self.bits & BUILT != 0;
        if let (PropertyKey::Name(name), false) = (key, is_built) {
            let shape = self.shape;
            let shapes = &mut self.machine.shapes;
            let next = match shapes.transition(shape, name, Attrs::ALL) {
                Some(next) => Some(next),
                None => {
                    if !shapes.surely_lacks(shape, name)
                        && let Some(place) = shapes.find(shape, name)
                    {
                        return self.wait(AGAIN | u64::from(place.slot));
                    }
                    shapes.add_missing(shape, name)
                }
            };
            if let Some(next) = next {
                if is_plain {
                    self.expect(shape, name, next);
                }
                self.meet(next);
                return Ok(());
            }
        }
        if !is_built {
            self.build()?;
        }
        self.wait(match key {
            PropertyKey::Index(index) => INDEX | u64::from(index),
            PropertyKey::Name(name) => u64::from(name.0),
        })
    }
}

/// What properties take, each as if its name were new.
fn property_steps(count: u64) -> u64 {
    count * 3 / 2
}
