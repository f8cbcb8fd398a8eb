//! Objects and their properties where nothing stands in the way: names that are computed, literals, copies.

use becket_bytecode::ops::Instr;

use crate::heap::{Heap, Room};
use crate::interp::{FRAME, Window, reg as register};
use crate::layout::{Header, Kind};
use crate::limits::IS_METERED;
use crate::origin::Origins;
use crate::shape::{Assigned, Attrs, ShapeId, Shapes};
use crate::string;
use crate::value::Word;

/// The value of a property of a plain object whose name is a short string, where it is known where that is.
#[inline(never)]
pub(crate) fn named_element(heap: &Heap, shapes: &Shapes, object: Word, key: Word) -> Option<Word> {
    let name = string::short_known_key(heap, key.offset())?;
    if !object.is_object() {
        return None;
    }
    let header = heap.object_header(object.offset());
    let place = shapes.known_place(header.low(), name)??;
    if !header.is(Kind::Object) || place.attrs.has(Attrs::ACCESSOR) {
        return None;
    }
    Some(Word(heap.own(heap.property_place(
        object.offset(),
        header,
        Kind::Object.slots_from() + u32::from(place.slot),
    ))))
}

/// Assigns to a property of an object whose name is a short string, where it is known what that does and there is room and fuel.
#[inline(never)]
pub(crate) fn set_named_element(
    heap: &mut Heap,
    shapes: &Shapes,
    fuel: &mut i64,
    window: &Window,
    instr: Instr,
) -> Option<()> {
    let (object, key, value) = (register(window, instr.a), register(window, instr.b), register(window, instr.c));
    let name = string::short_known_key(heap, key.offset())?;
    if !object.is_object() {
        return None;
    }
    let at = object.offset();
    let header = heap.object_header(at);
    match shapes.assigned(header.low(), name)? {
        Assigned::Own(slot) => {
            let place = heap.property_place(at, header, Kind::Object.slots_from() + u32::from(slot));
            heap.set_word(place, value);
        }
        Assigned::Added(next) => {
            let index = Kind::Object.slots_from() + u32::from(shapes.get(next)?.count) - 1;
            if *fuel < 2 {
                return None;
            }
            if index < header.size() {
                heap.set(at, header.with_low(next).0);
                heap.set_word(at + index, value);
            } else if !heap.add_in_overflow(at, header, index, next, value) {
                return None;
            }
            if IS_METERED {
                *fuel -= 2;
            }
        }
    }
    Some(())
}

/// A new object of a shape whose few values are in consecutive registers, where there is room for it.
#[inline(never)]
pub(crate) fn new_object(heap: &mut Heap, shape: ShapeId, window: &Window, instr: Instr) -> Option<Word> {
    let (values, count) = (eight_of(window, instr)?, u32::from(instr.c));
    (heap.room(u64::from(count) + 2) == Room::Enough).then(|| Word::object(heap.push_object(shape, values, count)))
}

/// A new array of a few values in consecutive registers, where there is room for it.
#[inline(never)]
pub(crate) fn new_array(heap: &mut Heap, list: ShapeId, window: &Window, instr: Instr) -> Option<Word> {
    let (values, count) = (eight_of(window, instr)?, u32::from(instr.c));
    (list != 0 && count != 0 && heap.room(u64::from(count) + 4) == Room::Enough)
        .then(|| Word::object(heap.push_list(list, values, count)))
}

/// The values of an instruction that has no more than eight in consecutive registers, and what is behind them.
#[inline(always)]
fn eight_of(window: &Window, instr: Instr) -> Option<&[u64; 8]> {
    if instr.c > 8 {
        return None;
    }
    window.get(FRAME + usize::from(instr.b)..)?.first_chunk()
}

/// `{ ...source, … }`: a copy of a plain object with few properties, if it has the same shape, and there is room and fuel.
#[inline(never)]
pub(crate) fn new_copy(
    heap: &mut Heap,
    shapes: &Shapes,
    origins: &mut Origins,
    fuel: &mut i64,
    window: &Window,
    instr: Instr,
) -> Option<Word> {
    let (source, room) = (register(window, instr.b), u32::from(instr.c));
    if !source.is_object() {
        return None;
    }
    let from = source.offset();
    let [header, blocks] = *heap.first_words(from)?;
    let shape = Header(header).low();
    let count = u32::from(shapes.copied_whole(shape)?);
    let (size, price) = (2 + (count + room).max(2), i64::from(3 * count));
    if !Header(header).is(Kind::Object) || blocks != 0 || *fuel < price || heap.room(u64::from(size)) != Room::Enough {
        return None;
    }
    let to = heap.push_small_copy(from, Header::new(Kind::Object, size, shape), count)?;
    if IS_METERED {
        *fuel -= price;
    }
    origins.note_copy(to, from);
    Some(Word::object(to))
}
