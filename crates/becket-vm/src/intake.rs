//! The way in for hosts: an event is told value by value and goes straight to the heap, into the shapes that its objects had the
//! last time. Not here: containers that are being filled (`builder.rs`), JSON text (`builtins/json/parse.rs`), and the way out
//! (`outlet.rs`).
//!
//! Steps are the same whichever way an event comes in: each value is paid for, and its text by length, before it is taken.

use alloc::vec::Vec;

use crate::atom::PropertyKey;
use crate::builder::{Builder, OPEN_STEPS, Payer};
use crate::builtins::json::find_odd_byte;
use crate::bytes::cost_of_bytes;
use crate::data::{DEPTH_MAX, Data};
use crate::limits::Limits;
use crate::machine::{LONG_NAME, Machine, Run, Trap};
use crate::origin;
use crate::shape::{NAMED_MAX, ShapeId};
use crate::value::Word;
use crate::worker::{End, Entry, Worker};

mod foresee;

use foresee::Records;
pub use foresee::{Course, Row};

/// The number of no shape, nor what stands for one.
const NO_SHAPE: ShapeId = ShapeId::MAX;

/// Objects with more keys keep them in tables of their own.
pub(crate) const KEYS_MAX: usize = NAMED_MAX as usize;

/// How many names a host may have.
pub const NAMES_MAX: u16 = 1_024;

/// A host's number for the text of a key. It stands for the same text for ever, in all workers; below [`NAMES_MAX`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Name(pub u16);

/// The run has ended, or the host has told what is no value: whoever began the run gets to know why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop;

impl core::fmt::Display for Stop {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the event was not taken")
    }
}

/// What becomes of a part of an event that the program cannot read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// It is left out.
    Out,
    /// It comes in: an object of more than 128 keys, or one with a key that is an index, is kept in a way of its own, and what
    /// that costs is known by doing so.
    In,
}

/// What a value takes, in steps, beside its text and what is in it.
const VALUE_STEPS: u64 = 2;

/// What a key takes, beside its text: as if it were a new name, and its object of a new shape.
const KEY_STEPS: u64 = 4;

/// What a date takes beside other values: a host has to convert it.
const DATE_STEPS: u64 = 12;

/// Bytes of text for a step.
const BYTES_PER_STEP: usize = 16;

fn text_steps(length: usize) -> u64 {
    (length / BYTES_PER_STEP) as u64
}

fn key_steps(key: &str) -> u64 {
    KEY_STEPS + text_steps(key.len())
}

/// Whether a key may be an index.
fn may_be_index(key: &str) -> bool {
    key.starts_with(|unit: char| unit.is_ascii_digit())
}

/// What a worker knows of a host's name.
#[derive(Clone, Copy, Debug)]
struct Known {
    key: PropertyKey,
    /// What it costs.
    steps: u32,
    is_plain: bool,
    /// The shape that an object had the last time before it got this property, and the one after.
    step: (ShapeId, ShapeId),
}

/// What a worker knows of a host's names, until it forgets atoms.
#[derive(Debug, Default)]
pub(crate) struct Names {
    known: Vec<Option<Known>>,
    records: Records,
}

impl Names {
    pub(crate) fn clear(&mut self) {
        self.known.clear();
        self.records.clear();
    }

    fn set(&mut self, name: Name, known: Known) {
        let at = usize::from(name.0);
        if name.0 < NAMES_MAX && self.known.len() <= at {
            self.known.resize(at + 1, None);
        }
        if let Some(place) = self.known.get_mut(at) {
            *place = Some(known);
        }
    }
}

/// Why nothing more is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Halt {
    /// The run ended.
    Trap(Trap),
    /// What was told is no value: a mistake of the host's.
    Misuse,
}

/// Takes one value from the host: a primitive by one call, a container by a call that begins it, what is in it, and
/// [`Intake::end`]. In an object each value comes after its key.
///
/// # Examples
/// ```
/// use becket_vm::intake::{Intake, Stop};
///
/// /// `{ "id": 7, "tags": ["a"] }`
/// fn tell(intake: &mut Intake<'_>) -> Result<(), Stop> {
///     intake.begin_object()?;
///     intake.key("id")?;
///     intake.integer(7)?;
///     intake.key("tags")?;
///     intake.begin_array(1)?;
///     intake.string("a")?;
///     intake.end()?;
///     intake.end()
/// }
/// ```
pub struct Intake<'m> {
    build: Builder<'m>,
    /// Containers that are open.
    depth: usize,
    turn: Turn,
    /// What may come after a value in the innermost container.
    after: Turn,
    /// What a value may be in it: one, or one that is too deep.
    inner: Turn,
    /// What was left to pay with when the member began that is being left out.
    account: u64,
    /// The depth of the object whose member is set aside; 0 for none.
    aside: usize,
    halt: Option<Halt>,
}

/// What may come now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Turn {
    Value,
    /// A key, or the end of the object.
    Key,
    /// A value, but it would be too deep.
    TooDeep,
    /// More of a member that is left out.
    LeaveOut,
    /// The end of what is set aside.
    EndAside,
    /// Nothing: the value is whole, or the run has ended.
    Nothing,
}

impl<'m> Intake<'m> {
    pub(crate) fn new(machine: &'m mut Machine) -> Self {
        let build = Builder::new(machine, Payer::Filler);
        let (turn, after, inner) = (Turn::Value, Turn::Nothing, Turn::Value);
        Self { build, depth: 0, turn, after, inner, account: 0, aside: 0, halt: None }
    }

    /// The value that was told.
    pub(crate) fn finish(mut self) -> Result<Word, Halt> {
        let machine = &self.build.machine;
        let value = machine.at(machine.native_top.saturating_sub(1));
        let is_whole = self.depth == 0 && self.turn == Turn::Nothing;
        self.build.clear();
        match self.halt {
            Some(halt) => Err(halt),
            None if is_whole => Ok(value),
            None => Err(Halt::Misuse),
        }
    }

    #[cold]
    fn stop(&mut self, halt: Halt) -> Stop {
        self.halt.get_or_insert(halt);
        self.turn = Turn::Nothing;
        Stop
    }

    #[inline(always)]
    fn check<T>(&mut self, run: Run<T>) -> Result<T, Stop> {
        run.map_err(|trap| self.stop(Halt::Trap(trap)))
    }

    /// Pays for a value, and sees whether it may come here.
    #[inline(always)]
    fn node(&mut self, steps: u64) -> Result<(), Stop> {
        if self.turn != Turn::Value {
            return Err(self.refuse(steps));
        }
        let paid = self.build.machine.charge(VALUE_STEPS + steps);
        self.check(paid)
    }

    #[cold]
    fn refuse(&mut self, steps: u64) -> Stop {
        if self.turn != Turn::TooDeep {
            return self.stop(Halt::Misuse);
        }
        let trap = match self.build.machine.charge(VALUE_STEPS + steps) {
            Ok(()) => self.build.machine.throw_range("The event is nested too deeply"),
            Err(trap) => trap,
        };
        self.stop(Halt::Trap(trap))
    }

    #[inline(always)]
    fn add(&mut self, value: Word) -> Result<(), Stop> {
        self.turn = self.after;
        let added = self.build.add(value);
        self.check(added)
    }

    /// A container has been opened or closed.
    #[inline(always)]
    fn set_depth(&mut self, depth: usize) {
        self.depth = depth;
        self.inner = if depth < DEPTH_MAX { Turn::Value } else { Turn::TooDeep };
        self.after = match depth {
            0 => Turn::Nothing,
            _ if self.build.is_object() => Turn::Key,
            _ if depth == self.aside => Turn::EndAside,
            _ => self.inner,
        };
        self.turn = self.after;
    }

    /// `undefined`
    ///
    /// # Errors
    /// If the run has ended, or no value may come here; so do all of these.
    pub fn undefined(&mut self) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::UNDEFINED)
    }

    /// `null`
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    #[inline]
    pub fn null(&mut self) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::NULL)
    }

    /// `true` or `false`
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    #[inline]
    pub fn bool(&mut self, value: bool) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::bool(value))
    }

    /// A number.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    #[inline]
    pub fn number(&mut self, value: f64) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::number(value))
    }

    /// A number without a fraction.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    #[inline]
    pub fn integer(&mut self, value: i32) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::int(value))
    }

    /// A date: milliseconds since 1970, NaN where it is invalid.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn date(&mut self, time: f64) -> Result<(), Stop> {
        self.node(DATE_STEPS)?;
        let date = self.build.machine.new_date(crate::date::clip(time));
        let date = self.check(date)?;
        self.add(date)
    }

    /// The bytes of a `Uint8Array`.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.node(0)?;
        let array = self.build.machine.new_typed_from(bytes);
        let array = self.check(array)?;
        self.add(array)
    }

    /// A string.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn string(&mut self, text: &str) -> Result<(), Stop> {
        self.node(text_steps(text.len()))?;
        let string = self.build.machine.new_str(text);
        let string = self.check(string)?;
        self.add(string)
    }

    /// A string for which the host has an object of its own: if the result of this run contains the very string, the host is
    /// told the number instead of the text ([`crate::outlet::Outlet::shared`]). The hook cannot see this.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    #[inline(never)]
    pub fn shared_string(&mut self, text: &str, number: u32) -> Result<(), Stop> {
        self.node(text_steps(text.len()))?;
        let string = origin::new_shared(self.build.machine, text, number);
        let string = self.check(string)?;
        self.add(string)
    }

    /// Begins an array. The length is that of the array, or a guess.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn begin_array(&mut self, length: u32) -> Result<(), Stop> {
        self.node(OPEN_STEPS)?;
        let opened = self.build.open_array(length);
        self.check(opened)?;
        self.set_depth(self.depth + 1);
        Ok(())
    }

    /// Begins an object.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    #[inline(always)]
    pub fn begin_object(&mut self) -> Result<(), Stop> {
        self.node(OPEN_STEPS)?;
        let opened = self.build.open_object();
        self.check(opened)?;
        self.set_depth(self.depth + 1);
        Ok(())
    }

    /// Ends the innermost array or object.
    ///
    /// # Errors
    /// If the run has ended, none is open, or a key has no value.
    pub fn end(&mut self) -> Result<(), Stop> {
        let value = self.close()?;
        self.add(value)
    }

    /// The same where the host has an object of its own for the array or object: if the result of this run contains it, and the
    /// hook has changed nothing in it, the host may be told the number instead of the content
    /// ([`crate::outlet::Outlet::shared_object`]). The hook cannot see this.
    ///
    /// # Errors
    /// As [`Intake::end`].
    pub fn end_as(&mut self, number: u32) -> Result<(), Stop> {
        let value = self.close()?;
        self.build.machine.origins.note(value.offset(), number);
        self.add(value)
    }

    #[inline(always)]
    fn close(&mut self) -> Result<Word, Stop> {
        // After a key comes a value, which an object does not end with.
        if self.depth == 0 || self.turn != self.after || self.depth == self.aside || self.halt.is_some() {
            return Err(self.stop(Halt::Misuse));
        }
        let value = self.build.close();
        let value = self.check(value)?;
        self.set_depth(self.depth - 1);
        Ok(value)
    }

    /// Sees whether a key may come here.
    #[inline]
    fn check_key(&mut self) -> Result<(), Stop> {
        if self.turn != Turn::Key {
            return Err(self.stop(Halt::Misuse));
        }
        self.turn = self.inner;
        Ok(())
    }

    /// The key of the next value. A key that comes again replaces the value and keeps its place.
    ///
    /// # Errors
    /// If the run has ended, or no key may come here.
    pub fn key(&mut self, text: &str) -> Result<(), Stop> {
        self.check_key()?;
        let paid = self.build.machine.charge(key_steps(text));
        self.check(paid)?;
        if let Some((key, next)) = self.build.expected()
            && let crate::string::Units::Latin1(units) = self.build.machine.atoms.units(key)
            && units == text.as_bytes()
            && units.len() < LONG_NAME
        {
            self.build.meet(next);
            return Ok(());
        }
        let taken = self.build.machine.take_name_text(text);
        self.check(taken)?;
        let key = self.build.machine.text_key(text);
        let added = self.build.key(key, is_plain(text));
        self.check(added)
    }

    /// The key of the next value by its name, if this worker has met the name before; `false` if it has not: then
    /// [`Intake::key_as`] must tell its text.
    ///
    /// # Errors
    /// As [`Intake::key`].
    #[inline]
    pub fn known_key(&mut self, name: Name) -> Result<bool, Stop> {
        let Some(Some(known)) = self.build.machine.names.known.get(usize::from(name.0)).copied() else {
            return Ok(false);
        };
        self.check_key()?;
        let paid = self.build.machine.charge(u64::from(known.steps));
        self.check(paid)?;
        if self.build.shape() == known.step.0 {
            self.build.meet(known.step.1);
            return Ok(true);
        }
        self.other_key(name, known).map(|()| true)
    }

    /// A key that comes after another than the last time.
    #[inline(never)]
    fn other_key(&mut self, name: Name, mut known: Known) -> Result<(), Stop> {
        let before = self.build.shape();
        let added = self.build.key(known.key, known.is_plain);
        self.check(added)?;
        let after = self.build.shape();
        // Not where the key came twice, or the object exists.
        if after != before && after != 0 {
            known.step = (before, after);
            self.build.machine.names.set(name, known);
        }
        Ok(())
    }

    /// The key of the next value, with the host's name for its text.
    ///
    /// # Errors
    /// As [`Intake::key`].
    pub fn key_as(&mut self, name: Name, text: &str) -> Result<(), Stop> {
        self.check_key()?;
        let steps = key_steps(text);
        let paid = self.build.machine.charge(steps);
        self.check(paid)?;
        let taken = self.build.machine.take_name_text(text);
        self.check(taken)?;
        let key = self.build.machine.text_key(text);
        let is_plain = is_plain(text);
        if text.len() < LONG_NAME {
            let steps = steps as u32;
            self.build.machine.names.set(name, Known { key, steps, is_plain, step: (NO_SHAPE, NO_SHAPE) });
        }
        let added = self.build.key(key, is_plain);
        self.check(added)
    }

    /// What becomes of the members that the program cannot read of an object with so many keys.
    #[inline]
    #[must_use]
    pub const fn left_of(n_keys: usize) -> Left {
        if n_keys > KEYS_MAX { Left::In } else { Left::Out }
    }

    /// Begins to leave out a member of the innermost object, which the program cannot read, and pays for its key. Each value in
    /// it is left out in the order in which it would have been told; then comes [`Intake::end_leave_out`], or, where one of them
    /// has to come in, [`Intake::set_aside`]. If it is the member itself, nothing has begun: key and value are told.
    ///
    /// # Errors
    /// If the run has ended, or no key may come here.
    #[inline]
    pub fn begin_leave_out(&mut self, key: &str) -> Result<Left, Stop> {
        if self.turn != Turn::Key {
            return Err(self.stop(Halt::Misuse));
        }
        if may_be_index(key) {
            return Ok(Left::In);
        }
        self.begin_leave_out_for(key_steps(key)).map(|()| Left::Out)
    }

    /// The same for a member whose key is [short](Self::is_short_key).
    ///
    /// # Errors
    /// If the run has ended, or no key may come here.
    #[inline]
    pub fn begin_leave_out_short(&mut self) -> Result<(), Stop> {
        if self.turn != Turn::Key {
            return Err(self.stop(Halt::Misuse));
        }
        self.begin_leave_out_for(KEY_STEPS)
    }

    #[inline]
    fn begin_leave_out_for(&mut self, steps: u64) -> Result<(), Stop> {
        let paid = self.build.machine.charge(steps);
        self.check(paid)?;
        self.turn = Turn::LeaveOut;
        self.account = self.build.machine.steps_left();
        Ok(())
    }

    /// Whether leaving out a key costs no more than it does for the shortest, and leaves its object out.
    #[must_use]
    pub fn is_short_key(key: &str) -> bool {
        key.len() < BYTES_PER_STEP && !may_be_index(key)
    }

    /// Leaves out a member of the innermost object whose key is [short](Self::is_short_key) and whose value contains no other: the
    /// length is that of its text, if it is a string.
    ///
    /// # Errors
    /// If the run has ended, or no key may come here.
    #[inline]
    pub fn leave_out_member(&mut self, length: usize) -> Result<(), Stop> {
        if self.turn != Turn::Key {
            return Err(self.stop(Halt::Misuse));
        }
        let paid = self.build.machine.charge(KEY_STEPS + VALUE_STEPS + text_steps(length));
        self.check(paid)
    }

    /// Pays for a short key of a member of an object that is left out.
    ///
    /// # Errors
    /// If the run has ended, or nothing is being left out.
    #[inline]
    pub fn leave_out_short_key(&mut self) -> Result<(), Stop> {
        self.pay_left_out(KEY_STEPS)
    }

    /// Pays for the key of a member of an object that is left out, unless that has to come in.
    ///
    /// # Errors
    /// As [`Intake::leave_out_short_key`].
    #[inline]
    pub fn leave_out_key(&mut self, key: &str) -> Result<Left, Stop> {
        self.pay_left_out(key_steps(key))?;
        Ok(if may_be_index(key) { Left::In } else { Left::Out })
    }

    /// Pays for an object with so many keys that is left out, without what is in it, unless that has to come in.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    #[inline]
    pub fn leave_out_object(&mut self, n_keys: usize) -> Result<Left, Stop> {
        self.pay_left_out(VALUE_STEPS + OPEN_STEPS)?;
        Ok(Self::left_of(n_keys))
    }

    /// Pays for an array that is left out, without what is in it.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    #[inline]
    pub fn leave_out_array(&mut self) -> Result<(), Stop> {
        self.pay_left_out(VALUE_STEPS + OPEN_STEPS)
    }

    /// Pays for a date that is left out.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    #[inline]
    pub fn leave_out_date(&mut self) -> Result<(), Stop> {
        self.pay_left_out(VALUE_STEPS + DATE_STEPS)
    }

    /// Pays for another value that is left out; the length is that of its text, if it is a string.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    #[inline]
    pub fn leave_out(&mut self, length: usize) -> Result<(), Stop> {
        self.pay_left_out(VALUE_STEPS + text_steps(length))
    }

    /// The same for the bytes of a `Uint8Array`.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    pub fn leave_out_bytes(&mut self, length: usize) -> Result<(), Stop> {
        self.pay_left_out(VALUE_STEPS + cost_of_bytes(length as u64))
    }

    #[inline]
    fn pay_left_out(&mut self, steps: u64) -> Result<(), Stop> {
        if self.turn != Turn::LeaveOut {
            return Err(self.stop(Halt::Misuse));
        }
        let paid = self.build.machine.charge(steps);
        self.check(paid)
    }

    /// Ends a member that is left out.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    #[inline]
    pub fn end_leave_out(&mut self) -> Result<(), Stop> {
        self.pay_left_out(0)?;
        self.turn = Turn::Key;
        Ok(())
    }

    /// The member that is being left out must come in after all, without its key, so that the program cannot read it: what has
    /// been paid for its value is given back, the value is told, then comes [`Intake::end_aside`]. Nothing in it is left out.
    ///
    /// # Errors
    /// As [`Intake::leave_out_key`].
    pub fn set_aside(&mut self) -> Result<(), Stop> {
        if self.turn != Turn::LeaveOut || self.aside != 0 {
            return Err(self.stop(Halt::Misuse));
        }
        self.build.machine.fill(self.account);
        let opened = self.build.open_array(1);
        self.check(opened)?;
        self.aside = self.depth;
        self.set_depth(self.depth);
        self.turn = self.inner;
        Ok(())
    }

    /// Ends a value that is set aside.
    ///
    /// # Errors
    /// If the run has ended, or what is set aside is not one whole value.
    pub fn end_aside(&mut self) -> Result<(), Stop> {
        if self.turn != Turn::EndAside {
            return Err(self.stop(Halt::Misuse));
        }
        let closed = self.build.close();
        self.check(closed)?;
        self.aside = 0;
        self.set_depth(self.depth);
        Ok(())
    }

    /// The same value as this data.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn data(&mut self, data: &Data) -> Result<(), Stop> {
        // The depth is bounded by that of containers, so this recursion is too.
        match data {
            Data::Undefined => self.undefined(),
            Data::Null => self.null(),
            Data::Bool(value) => self.bool(*value),
            Data::Number(number) => self.number(*number),
            Data::Date(time) => self.date(*time),
            Data::Bytes(bytes) => self.bytes(bytes),
            Data::String(text) => self.string(text),
            Data::Array(items) => {
                self.begin_array(u32::try_from(items.len()).unwrap_or(u32::MAX))?;
                for item in items {
                    self.data(item)?;
                }
                self.end()
            }
            Data::Object(properties) => {
                self.begin_object()?;
                for (key, item) in properties {
                    self.key(key)?;
                    self.data(item)?;
                }
                self.end()
            }
        }
    }
}

impl Worker {
    /// Begins a run of the current program whose argument `tell` tells.
    ///
    /// # Errors
    /// As [`Worker::start`]; [`End::NotReady`] where what was told is no value. What `tell` itself gives as its error is within
    /// the result: then nothing has run.
    pub fn start_with<E: From<Stop>>(
        &mut self,
        entry: Entry<'_>,
        limits: &Limits,
        tell: impl FnOnce(&mut Intake<'_>) -> Result<(), E>,
    ) -> Result<Result<(), E>, End> {
        let (mut said, mut is_misused) = (None, false);
        let started = self.begin_with(entry, limits, |machine| {
            let generation = machine.heap.generation();
            let mut intake = Intake::new(machine);
            let told = tell(&mut intake);
            if let (Err(error), None) = (told, intake.halt) {
                said = Some(error);
            }
            let value = intake.finish().map_err(|halt| match halt {
                Halt::Trap(trap) => trap,
                Halt::Misuse => {
                    is_misused = true;
                    Trap::Bail
                }
            });
            let Machine { origins, heap, .. } = machine;
            origins.copy(heap, generation);
            value
        });
        match (said, is_misused) {
            (Some(error), _) => Ok(Err(error)),
            (None, true) => Err(End::NotReady),
            (None, false) => started.map(Ok),
        }
    }
}

impl Machine {
    /// Puts data on the heap.
    pub(crate) fn inject(&mut self, data: &Data) -> Run<Word> {
        let mut intake = Intake::new(self);
        // What stopped it, `finish` tells.
        let _ = intake.data(data);
        match intake.finish() {
            Ok(word) => Ok(word),
            Err(Halt::Trap(trap)) => Err(trap),
            Err(Halt::Misuse) => Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
        }
    }
}

/// Whether a key stands for itself in JSON text and is ASCII.
pub(crate) fn is_plain(text: &str) -> bool {
    find_odd_byte(text.as_bytes()) == text.len()
}
