//! Values to JSON text, where that runs nothing of the program: no recursion, and nothing is allocated on the heap, so that
//! nothing moves. Not here: getters, `toJSON` and replacers, for which [`write`] gives up (`stdlib-api/json.js`).

use alloc::rc::Rc;
use alloc::vec::Vec;

use super::circle::Step;
use super::sink::Sink;
use crate::atom::{Key, PropertyKey};
use crate::hash::Table;
use crate::layout::Kind;
use crate::machine::{Machine, Slot, Trap, state, well_known};
use crate::number::format;
use crate::object::Got;
use crate::shape::{Attrs, Proto, ShapeId};
use crate::string::{self, Units};
use crate::value::{Offset, Tag, Word};

/// Why there is no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Stop {
    /// A limit, or an exception.
    Trap(Trap),
    /// A getter, a `toJSON`, or an object whose conversion may run the program.
    Program,
    /// A value contains itself: the objects that do so through each other, and the keys from each to the next.
    Circle(Vec<Word>, Vec<Step>),
}

impl From<Trap> for Stop {
    fn from(trap: Trap) -> Self {
        Self::Trap(trap)
    }
}

pub(super) type Written<T> = Result<T, Stop>;

/// An object whose members are being written.
#[derive(Debug)]
pub(super) struct Frame {
    /// Where it is.
    pub(super) at: Offset,
    /// What leads to it in the one before; of the first it says nothing.
    pub(super) key: PropertyKey,
    list: List,
    next: u32,
    is_empty: bool,
}

#[derive(Clone, Debug)]
enum List {
    /// The elements of an array of this length.
    Array(u32),
    /// The properties in the plan with this number.
    Plan(u32),
    /// This text, of which the object is made.
    Raw(Word),
    /// These keys.
    Keys(Rc<Keys>),
}

/// The keys of an object in order.
#[derive(Debug)]
struct Keys {
    indices: Indices,
    names: Vec<Key>,
}

#[derive(Debug)]
enum Indices {
    /// All below this number: a list of those of a typed array would be larger than it.
    Below(u32),
    /// These.
    Listed(Vec<u32>),
}

impl Keys {
    fn get(&self, next: u32) -> Option<PropertyKey> {
        let count = match &self.indices {
            Indices::Below(length) => *length,
            Indices::Listed(indices) => indices.len() as u32,
        };
        if next >= count {
            return self.names.get((next - count) as usize).map(|name| PropertyKey::Name(*name));
        }
        match &self.indices {
            Indices::Below(_) => Some(PropertyKey::Index(next)),
            Indices::Listed(indices) => indices.get(next as usize).map(|index| PropertyKey::Index(*index)),
        }
    }
}

/// Objects on the path that are compared one by one; the ones beyond are looked up.
const COMPARED_MAX: usize = 16;

struct Writer<'m, 's, S> {
    machine: &'m mut Machine,
    sink: &'s mut S,
    /// What each level is indented by; `None` where all is on one line.
    gap: Option<&'s [u16]>,
    frames: Vec<Frame>,
    /// The objects of the frames beyond the first few.
    deep: Table<Offset, ()>,
    /// Shapes whose objects have no `toJSON` that is called.
    checked: Table<ShapeId, ()>,
    buffer: format::Buffer,
}

/// Writes the JSON text of a value; `false` where it has none, as `undefined`. Each level is indented by
/// `gap`; without one all is on one line.
pub(super) fn write<S: Sink>(machine: &mut Machine, value: Word, gap: Option<&[u16]>, sink: &mut S) -> Written<bool> {
    machine.trim_plans();
    let (frames, deep, checked) = (Vec::with_capacity(COMPARED_MAX), Table::default(), Table::default());
    let mut writer = Writer { machine, sink, gap, frames, deep, checked, buffer: format::Buffer::new() };
    writer.write(value)
}

impl<S: Sink> Writer<'_, '_, S> {
    fn write(&mut self, value: Word) -> Written<bool> {
        let key = PropertyKey::Name(self.machine.edition.names.value);
        let Some(value) = self.plain(value)? else { return Ok(false) };
        self.value(value, key)?;
        while let Some((key, value)) = self.member()? {
            self.value(value, key)?;
        }
        Ok(true)
    }

    /// The value to write in place of one; `None` where it is left out.
    #[inline(always)]
    fn plain(&mut self, value: Word) -> Written<Option<Word>> {
        self.machine.charge(1)?;
        match value.tag() {
            Tag::Int | Tag::Double | Tag::String => Ok(Some(value)),
            Tag::Special | Tag::Symbol | Tag::Internal | Tag::BigInt | Tag::Immediate | Tag::Object => {
                self.plain_other(value)
            }
        }
    }

    #[inline(never)]
    fn plain_other(&mut self, value: Word) -> Written<Option<Word>> {
        Ok(match value.tag() {
            Tag::Int | Tag::Double | Tag::String => Some(value),
            Tag::Special => (value != Word::UNDEFINED).then_some(value),
            Tag::Symbol | Tag::Internal => None,
            Tag::BigInt => return Err(self.big()),
            Tag::Immediate if value.is_symbol() || self.machine.is_callable(value) => None,
            Tag::Immediate => Some(plain_builtin(value)),
            Tag::Object => match self.machine.heap.kind(value.offset()) {
                Kind::Function | Kind::Bound => {
                    self.check_method(value)?;
                    None
                }
                Kind::Wrapper => Some(self.plain_wrapper(value)?),
                // What its `toJSON` gives is known, unless it has one of its own.
                Kind::Date if self.is_bare_date(value) => Some(value),
                _ => Some(value),
            },
        })
    }

    fn big(&mut self) -> Stop {
        self.machine.throw_type("Do not know how to serialize a BigInt").into()
    }

    fn plain_wrapper(&mut self, value: Word) -> Written<Word> {
        let at = value.offset();
        let shape = self.machine.shapes.get(self.machine.shape_of(at));
        if !shape.is_some_and(|shape| shape.count == 0 && matches!(shape.proto, Proto::Builtin(_))) {
            return Err(Stop::Program);
        }
        let primitive = self.machine.heap.word(at + 2);
        if primitive.is_bigint() {
            return Err(self.big());
        }
        Ok(if primitive.is_symbol() { value } else { primitive })
    }

    /// Gives up where an object has a `toJSON` to be called.
    fn check_method(&mut self, value: Word) -> Written<()> {
        let key = PropertyKey::Name(self.machine.edition.names.to_json);
        match self.machine.get(value, key)? {
            Got::Missing => Ok(()),
            Got::Value(method) if !self.machine.is_callable(method) => Ok(()),
            Got::Value(_) | Got::Getter(_) => Err(Stop::Program),
        }
    }

    /// Writes a value, or the beginning of an object.
    fn value(&mut self, value: Word, key: PropertyKey) -> Written<()> {
        match value.tag() {
            Tag::Int | Tag::Double => {
                let number = value.as_number().unwrap_or(f64::NAN);
                if !number.is_finite() {
                    return self.ascii(b"null");
                }
                self.machine.charge(1)?;
                let text = format::to_str(number, &mut self.buffer);
                Ok(self.sink.ascii(text.as_bytes(), self.machine)?)
            }
            Tag::String => self.string(value, S::quoted),
            Tag::Object if self.is_bare_date(value) => self.date(self.machine.date_value(value)),
            Tag::Object => self.open(value, key),
            Tag::Immediate => {
                self.ascii(if value == Word::builtin(well_known::ARRAY_PROTOTYPE()) { b"[]" } else { b"{}" })
            }
            Tag::Special | Tag::Symbol | Tag::BigInt | Tag::Internal => self.ascii(match value {
                Word::TRUE => b"true",
                Word::FALSE => b"false",
                _ => b"null",
            }),
        }
    }

    /// Whether a value is a date with no properties but those that every date has.
    fn is_bare_date(&self, value: Word) -> bool {
        let prototype = Proto::Builtin(well_known::DATE_PROTOTYPE());
        let shape = self.machine.shapes.get(self.machine.shape_of(value.offset()));
        shape.is_some_and(|shape| {
            shape.kind == Kind::Date && shape.count == 0 && !shape.is_dict && shape.proto == prototype
        })
    }

    fn date(&mut self, time: f64) -> Written<()> {
        self.machine.charge(16)?;
        match crate::date::format::text(time, crate::date::format::Form::Iso) {
            Some(text) => self.ascii(alloc::format!("\"{text}\"").as_bytes()),
            None => self.ascii(b"null"),
        }
    }

    fn ascii(&mut self, text: &[u8]) -> Written<()> {
        Ok(self.sink.ascii(text, self.machine)?)
    }

    /// Writes a string, quoted or as it is.
    #[inline]
    fn string(&mut self, word: Word, write: impl Fn(&mut S, Units<'_>) -> usize) -> Written<()> {
        let at = word.offset();
        let len = string::length(&self.machine.heap, at);
        self.machine.charge(u64::from(len) / 8)?;
        self.sink.reserve(len as usize + 2, self.machine)?;
        let heap = &self.machine.heap;
        let n_escapes = if string::is_flat(heap, at) {
            write(self.sink, string::units(heap, at))
        } else {
            // Its units are copied first. A wide string of so many could not be on the heap.
            if !string::is_latin1(heap, at) {
                self.machine.heap.check_size(u64::from(len) / 2).map_err(Trap::Limit)?;
            }
            self.rope(at, len as usize, write)
        };
        self.pay_longer(n_escapes)
    }

    /// Pays for what took more than its units: those outside ASCII, and escapes. Stops where these made the text too long.
    #[inline]
    fn pay_longer(&mut self, n_escapes: usize) -> Written<()> {
        self.machine.charge(self.sink.take_longer() as u64 / 2)?;
        if n_escapes == 0 {
            return Ok(());
        }
        self.machine.charge(n_escapes as u64 / 4)?;
        Ok(self.sink.reserve(0, self.machine)?)
    }

    #[cold]
    fn rope(&mut self, at: Offset, len: usize, write: impl Fn(&mut S, Units<'_>) -> usize) -> usize {
        let heap = &self.machine.heap;
        let (ropes, n_escapes) = if string::is_latin1(heap, at) {
            let mut units = alloc::vec![0_u8; len];
            (string::copy_units(heap, at, &mut units), write(self.sink, Units::Latin1(&units)))
        } else {
            let mut units = alloc::vec![0_u16; len];
            (string::copy_units(heap, at, &mut units), write(self.sink, Units::Utf16(&units)))
        };
        self.machine.owe(ropes.all);
        n_escapes
    }

    /// Begins an object: nothing is written but its bracket.
    fn open(&mut self, object: Word, key: PropertyKey) -> Written<()> {
        let at = object.offset();
        // It is compared with those around it, and noted.
        self.machine.charge(if self.frames.len() < COMPARED_MAX { 2 } else { 8 })?;
        self.check_circle(at, key)?;
        let list = self.list(object)?;
        if let List::Raw(text) = list {
            return self.string(text, |sink, units| {
                sink.plain(units);
                0
            });
        }
        self.ascii(if matches!(list, List::Array(_)) { b"[" } else { b"{" })?;
        if self.frames.len() >= COMPARED_MAX {
            self.deep.insert(at, ());
        }
        self.frames.push(Frame { at, key, list, next: 0, is_empty: true });
        Ok(())
    }

    fn check_circle(&mut self, at: Offset, key: PropertyKey) -> Written<()> {
        let is_near = self.frames.iter().take(COMPARED_MAX).any(|frame| frame.at == at);
        if !is_near && !(self.frames.len() > COMPARED_MAX && self.deep.contains_key(&at)) {
            return Ok(());
        }
        let first = self.frames.iter().position(|frame| frame.at == at).unwrap_or(0);
        let path = self.frames.get(first..).unwrap_or(&[]);
        let objects: Vec<Word> = path.iter().map(|frame| Word::object(frame.at)).collect();
        let keys = path.iter().skip(1).map(|frame| frame.key).chain([key]);
        let steps: Vec<Step> = keys.zip(path).map(|(key, holder)| self.step(key, holder)).collect();
        Err(Stop::Circle(objects, steps))
    }

    fn step(&self, key: PropertyKey, holder: &Frame) -> Step {
        match (key, &holder.list) {
            (PropertyKey::Index(index), List::Array(_)) => Step::Index(index),
            (PropertyKey::Index(index), _) => Step::Name(alloc::format!("{index}").encode_utf16().collect()),
            (PropertyKey::Name(name), _) => Step::Name(self.machine.atoms.units(name).iter().collect()),
        }
    }

    /// What is written of an object.
    fn list(&mut self, object: Word) -> Written<List> {
        let at = object.offset();
        let kind = self.machine.heap.kind(at);
        if kind == Kind::Array {
            // Arrays without properties of their own have no method of their own either.
            let shape = self.machine.shapes.get(self.machine.shape_of(at));
            if !shape
                .is_some_and(|shape| shape.count == 0 && !shape.is_dict && matches!(shape.proto, Proto::Builtin(_)))
            {
                self.check_method(object)?;
            }
            return Ok(List::Array(self.machine.array_length(at)));
        }
        if kind == Kind::Object && self.machine.elements(at) == 0 {
            let shape = self.machine.shape_of(at);
            let Some(plan) = self.machine.plan_of(shape) else {
                self.check_method(object)?;
                return self.keys(at);
            };
            if self.machine.plan(plan).is_none_or(|plan| !plan.is_bare) && !self.checked.contains_key(&shape) {
                self.check_method(object)?;
                // A property of its own may be a function in the next object.
                if self.machine.shapes.find(shape, self.machine.edition.names.to_json).is_none() {
                    self.checked.insert(shape, ());
                }
            }
            if self.machine.plan(plan).is_some_and(|plan| plan.has_accessor) {
                return Err(Stop::Program);
            }
            if self.machine.plan(plan).is_some_and(|plan| plan.is_raw) {
                return Ok(List::Raw(self.machine.heap.word(self.machine.slot_at(at, 0))));
            }
            // Each object pays for the making of its plan: steps must not depend on which plans this worker has.
            let n_members = self.machine.plan(plan).map_or(0, |plan| plan.members.len());
            self.machine.charge(1 + n_members as u64)?;
            return Ok(List::Plan(plan));
        }
        self.check_method(object)?;
        self.keys(at)
    }

    /// The keys of an object that has no plan.
    fn keys(&mut self, at: Offset) -> Written<List> {
        let slot = Slot(state::SCRATCH + 5);
        self.machine.put(slot.0, Word::object(at));
        let indices = if self.machine.heap.kind(at) == Kind::TypedArray {
            let length = self.machine.count_indices(self.machine.view(at).map_or(0, |view| view.length))?;
            // Each number is made from its bytes, and its key from nothing.
            self.machine.charge(2 * u64::from(length))?;
            Indices::Below(length)
        } else {
            let mut indices = self.machine.element_keys(slot)?;
            self.machine.retain_enumerable(Word::object(at), &mut indices);
            Indices::Listed(indices)
        };
        let named = self.machine.named_keys(slot)?.into_iter();
        let shown = named.filter(|(key, attrs)| attrs.has(Attrs::ENUMERABLE) && key.as_symbol().is_none());
        Ok(List::Keys(Rc::new(Keys { indices, names: shown.map(|(key, _)| key).collect() })))
    }

    /// Writes what comes before the next member that has a text, and gives its key and value. Objects that have no more
    /// members are closed. `None`: all are.
    fn member(&mut self) -> Written<Option<(PropertyKey, Word)>> {
        loop {
            let Some(frame) = self.frames.last_mut() else { return Ok(None) };
            let (at, next) = (frame.at, frame.next);
            frame.next += 1;
            match &frame.list {
                List::Array(length) => {
                    let length = *length;
                    if next == length {
                        self.close(b"]")?;
                        continue;
                    }
                    let value = self.element(at, next)?;
                    let value = self.plain(value)?.unwrap_or(Word::NULL);
                    self.separate()?;
                    return Ok(Some((PropertyKey::Index(next), value)));
                }
                List::Plan(plan) => {
                    let plan = *plan;
                    let Some((slot, key)) = self.machine.member(plan, next).map(|member| (member.slot, member.key))
                    else {
                        self.close(b"}")?;
                        continue;
                    };
                    let (heap, slot) = (&self.machine.heap, Kind::Object.slots_from() + u32::from(slot));
                    let value = heap.word(heap.property_place(at, heap.header(at), slot));
                    let Some(value) = self.plain(value)? else { continue };
                    self.planned_key(plan, next, key)?;
                    return Ok(Some((PropertyKey::Name(key), value)));
                }
                List::Raw(_) => return Ok(None),
                List::Keys(keys) => {
                    let Some(key) = keys.get(next) else {
                        self.close(b"}")?;
                        continue;
                    };
                    let own = self.machine.own_property(Word::object(at), key)?;
                    let Some(own) = own else { continue };
                    if own.attrs.has(Attrs::ACCESSOR) {
                        return Err(Stop::Program);
                    }
                    let Some(value) = self.plain(own.value)? else { continue };
                    self.separate()?;
                    self.key(key)?;
                    return Ok(Some((key, value)));
                }
            }
        }
    }

    fn element(&mut self, at: Offset, index: u32) -> Written<Word> {
        match self.machine.own_element(at, index) {
            Some(value) if value.is_block() || value == Word::TDZ => Err(Stop::Program),
            Some(value) => Ok(value),
            None if matches!(self.machine.proto_of(Word::object(at)), Proto::Run(_)) => Err(Stop::Program),
            None => Ok(Word::UNDEFINED),
        }
    }

    /// Writes what comes before a member of a plan, and its key.
    #[inline]
    fn planned_key(&mut self, plan: u32, index: u32, key: Key) -> Written<()> {
        let quoted = self.machine.quoted_member(plan, index);
        let (Some(len), None, Some(frame)) = (quoted.map(str::len), self.gap, self.frames.last_mut()) else {
            return self.planned_key_on_line(plan, index, key);
        };
        let start = usize::from(core::mem::replace(&mut frame.is_empty, false));
        self.machine.charge((len - 1) as u64 / 8)?;
        self.sink.reserve(len - start, self.machine)?;
        if let Some(quoted) = self.machine.quoted_member(plan, index) {
            self.sink.plain_ascii(quoted.as_bytes().get(start..).unwrap_or(&[]));
        }
        Ok(())
    }

    /// The same where each member has a line of its own, or the key is not ASCII or not kept.
    #[inline(never)]
    fn planned_key_on_line(&mut self, plan: u32, index: u32, key: Key) -> Written<()> {
        let kept = self.machine.plan(plan).and_then(|plan| plan.text(plan.members.get(index as usize)?));
        if kept.is_none() {
            return self.unkept_key(key);
        }
        self.separate()?;
        let quoted = self.machine.quoted_member(plan, index);
        let (Some(len), Some(_)) = (quoted.map(str::len), self.gap) else {
            return self.key(PropertyKey::Name(key));
        };
        self.machine.charge(len as u64 / 8)?;
        self.sink.reserve(len, self.machine)?;
        if let Some(quoted) = self.machine.quoted_member(plan, index) {
            self.sink.plain_ascii(quoted.as_bytes().get(1..).unwrap_or(&[]));
        }
        self.sink.push(b' ');
        Ok(())
    }

    /// The same for a key that its plan does not keep: it costs what others do. It may be long, and is written from the table of
    /// names: what no copy is made of needs no room but the text's.
    #[cold]
    fn unkept_key(&mut self, key: Key) -> Written<()> {
        self.separate()?;
        let units = self.machine.atoms.units(key).len();
        self.machine.charge(units as u64 / 8)?;
        self.sink.reserve(units + 2, self.machine)?;
        let (start, name) = (self.sink.len(), self.machine.atoms.units(key));
        let is_ascii = matches!(name, Units::Latin1(name) if name.is_ascii());
        let n_escapes = self.sink.quoted(name);
        if is_ascii {
            // A key that is kept costs what is written of it, with its colon and with a blank where there is one. No name is longer
            // than a sixteenth of memory, so that the escapes may be paid when they are there.
            let len = self.sink.len() - start + 1 + usize::from(self.gap.is_some());
            self.machine.charge(len as u64 / 8 - units as u64 / 8)?;
        } else {
            self.pay_longer(n_escapes)?;
        }
        self.ascii(if self.gap.is_none() { b":" } else { b": " })
    }

    fn key(&mut self, key: PropertyKey) -> Written<()> {
        match key {
            PropertyKey::Index(index) => {
                let text = format::to_ascii(f64::from(index), &mut self.buffer);
                self.sink.reserve(text.len() + 2, self.machine)?;
                self.sink.plain_quoted(text);
            }
            PropertyKey::Name(name) => {
                let len = self.machine.atoms.units(name).len();
                self.machine.charge(len as u64 / 8)?;
                self.sink.reserve(len + 2, self.machine)?;
                let n_escapes = self.sink.quoted(self.machine.atoms.units(name));
                self.pay_longer(n_escapes)?;
            }
        }
        self.ascii(if self.gap.is_none() { b":" } else { b": " })
    }

    /// The comma after the member before, and a new line where lines are indented.
    fn separate(&mut self) -> Written<()> {
        let Some(frame) = self.frames.last_mut() else { return Ok(()) };
        let is_first = core::mem::replace(&mut frame.is_empty, false);
        if !is_first {
            self.ascii(b",")?;
        }
        self.line(self.frames.len())
    }

    fn line(&mut self, depth: usize) -> Written<()> {
        let Some(gap) = self.gap else { return Ok(()) };
        self.machine.charge((gap.len() * depth / 8) as u64)?;
        self.sink.reserve(gap.len() * depth + 1, self.machine)?;
        self.sink.push(b'\n');
        for _ in 0..depth {
            self.sink.plain(Units::Utf16(gap));
        }
        Ok(())
    }

    fn close(&mut self, bracket: &[u8]) -> Written<()> {
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        if self.frames.len() >= COMPARED_MAX {
            self.deep.remove(&frame.at);
        }
        if !frame.is_empty {
            self.line(self.frames.len())?;
        }
        self.ascii(bracket)
    }
}

/// The prototypes of primitives are wrappers themselves.
fn plain_builtin(value: Word) -> Word {
    if value == Word::builtin(well_known::NUMBER_PROTOTYPE()) {
        Word::int(0)
    } else if value == Word::builtin(well_known::STRING_PROTOTYPE()) {
        Word::string(crate::edition::EMPTY_STRING)
    } else if value == Word::builtin(well_known::BOOLEAN_PROTOTYPE()) {
        Word::FALSE
    } else {
        value
    }
}
