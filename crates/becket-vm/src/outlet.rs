//! The way out for hosts: a value of a run is told to an [`Outlet`], value by value. Not here: the way in (`intake.rs`), and
//! JSON text (`builtins/json/stringify.rs`).
//!
//! Invariants: data nested deeper than [`DEPTH_MAX`] does not leave, so the recursion is bounded; each value is paid for before
//! it is told, and what leaves is no larger than the run's memory. Nothing is allocated on the heap, so that nothing moves.

use alloc::boxed::Box;
use alloc::string::String;

use crate::atom::PropertyKey;
use crate::bytes::{BYTES_PER_STEP, Element};
use crate::data::{DEPTH_MAX, NotData};
use crate::intake::Name;
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::origin::{Base, shared_number};
use crate::shape::Attrs;
use crate::string::Units;
use crate::value::{Offset, Tag, Word};
use crate::worker::{End, Worker};

/// What a key of so many bytes takes that a host is told: as if its object had a shape of its own, which no plan is there for, and
/// as if all of its letters were wide, so that the host must decode each.
pub(crate) const fn told_key_steps(length: u64) -> u64 {
    8 + length / 4
}

/// Takes a value that leaves a run: primitives as they are, of containers their beginning, what is in them, and their end. In
/// an object each value comes after its key.
pub trait Outlet {
    /// Why the host takes no more.
    type Error;

    /// `undefined`, or a hole of an array.
    ///
    /// # Errors
    /// Whatever the host says; nothing more is told then. So for all of these.
    fn undefined(&mut self) -> Result<(), Self::Error>;

    /// `null`
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn null(&mut self) -> Result<(), Self::Error>;

    /// `true` or `false`
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn bool(&mut self, value: bool) -> Result<(), Self::Error>;

    /// A number.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn number(&mut self, value: f64) -> Result<(), Self::Error>;

    /// A number without a fraction.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn integer(&mut self, value: i32) -> Result<(), Self::Error> {
        self.number(f64::from(value))
    }

    /// A string; a lone surrogate is U+FFFD.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn string(&mut self, text: &str) -> Result<(), Self::Error>;

    /// The string that came in with this number ([`crate::intake::Intake::shared_string`]); `false` to be told its text.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn shared(&mut self, _number: u32) -> Result<bool, Self::Error> {
        Ok(false)
    }

    /// The array or object that came in with this number ([`crate::intake::Intake::end_as`]), with all that is in it; `false` to be
    /// told its content. That the hook has changed nothing in it is not always known.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn shared_object(&mut self, _number: u32) -> Result<bool, Self::Error> {
        Ok(false)
    }

    /// A date: milliseconds since 1970, NaN where it is invalid.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn date(&mut self, time: f64) -> Result<(), Self::Error>;

    /// The bytes of a `Uint8Array`.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Self::Error>;

    /// The beginning of an array of so many elements.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn begin_array(&mut self, length: u32) -> Result<(), Self::Error>;

    /// The end of the innermost array.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn end_array(&mut self) -> Result<(), Self::Error>;

    /// The beginning of an object.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn begin_object(&mut self) -> Result<(), Self::Error>;

    /// The beginning of an object that has all the properties, `count` of them, of the object that came in with this number
    /// ([`crate::intake::Intake::end_as`]), and then others. Only properties that have other values than they had are told; one
    /// that is `undefined` now may be among them. `false` to be told all.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn begin_object_as(&mut self, _number: u32, _count: u32) -> Result<bool, Self::Error> {
        Ok(false)
    }

    /// The key of the next value, and the host's name for it, if this worker knows one. The host may say what its name for it
    /// is: this worker will know it then.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn key(&mut self, text: &str, name: Option<Name>) -> Result<Option<Name>, Self::Error>;

    /// The key of the next value, by the name that the host has said before; `false` to be told its text.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn known_key(&mut self, _name: Name) -> Result<bool, Self::Error> {
        Ok(false)
    }

    /// A key as [`Outlet::known_key`] and its value as [`Outlet::shared`], at once; `false` to be told both in another way.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn known_shared(&mut self, _name: Name, _number: u32) -> Result<bool, Self::Error> {
        Ok(false)
    }

    /// A key as [`Outlet::known_key`] and its value as [`Outlet::integer`], at once; `false` to be told both in another way.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn known_integer(&mut self, _name: Name, _value: i32) -> Result<bool, Self::Error> {
        Ok(false)
    }

    /// The end of the innermost object.
    ///
    /// # Errors
    /// As [`Outlet::undefined`].
    fn end_object(&mut self) -> Result<(), Self::Error>;
}

/// Why a value was not told to its end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Refusal<E> {
    /// The run ended.
    Trap(Trap),
    /// It is no data.
    NotData(NotData),
    /// The host wants no more.
    Host(E),
}

impl<E> From<Trap> for Refusal<E> {
    fn from(trap: Trap) -> Self {
        Self::Trap(trap)
    }
}

type Told<E> = Result<(), Refusal<E>>;

struct Teller<'m, 'o, O> {
    machine: &'m mut Machine,
    outlet: &'o mut O,
    /// Words that may still leave.
    room: u64,
}

impl Worker {
    /// Tells the result of a run that is done. What the host itself gives as its error is within the result.
    ///
    /// # Errors
    /// Where it is no data, or a limit was reached while it was read.
    pub fn tell_result<O: Outlet>(&mut self, outlet: &mut O) -> Result<Result<(), O::Error>, End> {
        let told = self.read_result(|machine, result| machine.tell(result, outlet));
        match told {
            Ok(()) => Ok(Ok(())),
            Err(Refusal::Host(error)) => Ok(Err(error)),
            Err(Refusal::NotData(why)) => Err(End::NotData(why, None)),
            Err(Refusal::Trap(trap)) => Err(self.machine.end_of(trap)),
        }
    }
}

impl Machine {
    /// Tells a value: no more of it than the run may have memory, though what is shared on the heap is not shared outside.
    pub(crate) fn tell<O: Outlet>(&mut self, value: Word, outlet: &mut O) -> Told<O::Error> {
        self.trim_plans();
        let room = self.heap.limit_words();
        Teller { machine: self, outlet, room }.value(value, DEPTH_MAX)
    }
}

impl<O: Outlet> Teller<'_, '_, O> {
    /// Pays, and takes words of what may still leave.
    #[inline]
    fn pay(&mut self, steps: u64, words: u64) -> Run<()> {
        self.machine.charge(steps)?;
        self.room = self.room.checked_sub(words).ok_or(Trap::Limit(Limit::Memory))?;
        Ok(())
    }

    #[inline]
    fn host<T>(told: Result<T, O::Error>) -> Result<T, Refusal<O::Error>> {
        told.map_err(Refusal::Host)
    }

    /// Sees whether there may be values in a container.
    #[inline]
    fn check_depth(left: usize, n_values: usize) -> Told<O::Error> {
        if left > 1 || n_values == 0 { Ok(()) } else { Err(Refusal::NotData(NotData::TooDeep)) }
    }

    /// A value that is not paid for. The depth is bounded by `left`, so this recursion is too.
    fn value(&mut self, value: Word, left: usize) -> Told<O::Error> {
        self.pay(1, 1)?;
        self.paid_value(value, left)
    }

    /// A value that is paid for, save what is in it.
    fn paid_value(&mut self, value: Word, left: usize) -> Told<O::Error> {
        let outlet = &mut *self.outlet;
        Self::host(match value.tag() {
            Tag::Int => outlet.integer(value.as_int()),
            Tag::Double => outlet.number(value.as_number().unwrap_or(f64::NAN)),
            Tag::Special if value.is_bool() => outlet.bool(value == Word::TRUE),
            Tag::Special if value == Word::NULL => outlet.null(),
            Tag::Special | Tag::Internal => outlet.undefined(),
            Tag::String => return self.string(value),
            Tag::Symbol => return Err(Refusal::NotData(NotData::Symbol)),
            Tag::BigInt => return Err(Refusal::NotData(NotData::BigInt)),
            Tag::Immediate => {
                let why = if value.is_symbol() { NotData::Symbol } else { NotData::Function };
                return Err(Refusal::NotData(why));
            }
            Tag::Object => return self.object(value, left),
        })
    }

    fn string(&mut self, value: Word) -> Told<O::Error> {
        let shared = self.pay_string(value)?;
        self.paid_string(value, shared)
    }

    /// Pays for a string by its length, and gives the host's number of it.
    #[inline(always)]
    fn pay_string(&mut self, value: Word) -> Run<Option<u32>> {
        let at = value.offset();
        let len = u64::from(crate::string::length(&self.machine.heap, at));
        self.pay(len / 16, len / 8)?;
        Ok(shared_number(self.machine.heap.header(at)))
    }

    /// Tells a string that is paid for.
    #[inline(always)]
    fn paid_string(&mut self, value: Word, shared: Option<u32>) -> Told<O::Error> {
        if let Some(number) = shared
            && Self::host(self.outlet.shared(number))?
        {
            return Ok(());
        }
        self.paid_text(value)
    }

    /// Tells the text of a string that is paid for.
    #[inline(never)]
    fn paid_text(&mut self, value: Word) -> Told<O::Error> {
        let at = value.offset();
        if crate::string::is_flat(&self.machine.heap, at)
            && let Units::Latin1(units) = crate::string::units(&self.machine.heap, at)
            && units.is_ascii()
        {
            let text = core::str::from_utf8(units).unwrap_or("");
            return Self::host(self.outlet.string(text));
        }
        let text = self.text(value);
        Self::host(self.outlet.string(&text))
    }

    #[cold]
    fn text(&mut self, value: Word) -> String {
        let at = value.offset();
        if !crate::string::is_latin1(&self.machine.heap, at) {
            return self.machine.string_text_paid(value);
        }
        let mut units = alloc::vec![0_u8; crate::string::length(&self.machine.heap, at) as usize];
        let ropes = crate::string::copy_units(&self.machine.heap, at, &mut units);
        self.machine.owe(ropes.all);
        match String::from_utf8(units) {
            Ok(text) if text.is_ascii() => text,
            Ok(text) => text.bytes().map(char::from).collect(),
            Err(error) => error.as_bytes().iter().map(|unit| char::from(*unit)).collect(),
        }
    }

    fn object(&mut self, value: Word, left: usize) -> Told<O::Error> {
        let at = value.offset();
        if let Some((number, extent)) = self.machine.origin(at)
            && extent.height < left
            && extent.room <= self.room
            && extent.steps <= self.machine.steps_left()
            && Self::host(self.outlet.shared_object(number))?
        {
            return Ok(self.pay(extent.steps, extent.room)?);
        }
        match self.machine.heap.kind(at) {
            Kind::Array => self.array(at, left),
            Kind::Object => self.members(at, left),
            Kind::Date => Self::host(self.outlet.date(self.machine.date_value(value))),
            Kind::TypedArray if self.machine.element_kind(at) == Element::Uint8 => {
                let Some(view) = self.machine.view(at) else { return Err(Refusal::NotData(NotData::Exotic)) };
                self.pay(u64::from(view.length) / BYTES_PER_STEP, u64::from(view.length) / 8)?;
                Self::host(self.outlet.bytes(self.machine.view_bytes(&view)))
            }
            Kind::Function | Kind::Bound => Err(Refusal::NotData(NotData::Function)),
            _ => Err(Refusal::NotData(NotData::Exotic)),
        }
    }

    fn array(&mut self, at: Offset, left: usize) -> Told<O::Error> {
        let length = self.machine.array_length(at);
        if u64::from(length) > self.room {
            return Err(Trap::Limit(Limit::Memory).into());
        }
        self.pay(u64::from(length), u64::from(length))?;
        Self::check_depth(left, length as usize)?;
        Self::host(self.outlet.begin_array(length))?;
        for index in 0..length {
            let mut item = match self.machine.heap.element(at, index) {
                Some(item) => item,
                None => self.machine.own_element(at, index).unwrap_or(Word::UNDEFINED),
            };
            if item.is_block() {
                let own = self.machine.element_property(at, item);
                if own.attrs.has(Attrs::ACCESSOR) {
                    return Err(Refusal::NotData(NotData::Accessor));
                }
                item = own.value;
            }
            self.paid_value(item, left - 1)?;
        }
        Self::host(self.outlet.end_array())
    }

    fn members(&mut self, at: Offset, left: usize) -> Told<O::Error> {
        if self.machine.elements(at) != 0 {
            return self.any_members(at, left);
        }
        let header = self.machine.heap.header(at);
        let Some(number) = self.machine.plan_of(header.low()) else { return self.any_members(at, left) };
        let Some(plan) = self.machine.plan(number) else { return Ok(()) };
        if plan.is_raw {
            return Err(Refusal::NotData(NotData::Exotic));
        }
        let (n_members, n_hidden, keys) = (plan.members.len(), plan.n_hidden(), plan.keys);
        self.pay(n_hidden + n_members as u64 + keys.steps, n_members as u64 + keys.room)?;
        Self::check_depth(left, n_members)?;
        let base = self.begin_object(at, n_hidden)?;
        let mut index = 0;
        while let Some(member) = self.machine.member(number, index) {
            if member.is_accessor {
                return Err(Refusal::NotData(NotData::Accessor));
            }
            let (slot, name) = (member.slot, member.name);
            let place = self.machine.heap.property_place(at, header, Kind::Object.slots_from() + u32::from(slot));
            let value = self.machine.heap.word(place);
            index += 1;
            if let Some(base) = base
                && let Some(extent) = self.machine.extent_in(base, slot, value)
                && extent.height < left - 1
            {
                // A step is two words of a text, and each member of an object takes a word: what takes no room takes no steps.
                debug_assert!(extent.room > 0 || extent.steps == 0, "{extent:?}");
                if extent.room > 0 {
                    self.pay(extent.steps, extent.room)?;
                }
                continue;
            }
            // What most members are is told with its key.
            match value.tag() {
                Tag::String => {
                    let shared = self.pay_string(value)?;
                    if let (Some(name), Some(shared)) = (name, shared)
                        && Self::host(self.outlet.known_shared(name, shared))?
                    {
                        continue;
                    }
                    self.key(number, index - 1)?;
                    self.paid_string(value, shared)?;
                }
                Tag::Int => {
                    if let Some(name) = name
                        && Self::host(self.outlet.known_integer(name, value.as_int()))?
                    {
                        continue;
                    }
                    self.key(number, index - 1)?;
                    Self::host(self.outlet.integer(value.as_int()))?;
                }
                Tag::Double
                | Tag::Special
                | Tag::Internal
                | Tag::Symbol
                | Tag::BigInt
                | Tag::Immediate
                | Tag::Object => {
                    self.key(number, index - 1)?;
                    self.paid_value(value, left - 1)?;
                }
            }
        }
        Self::host(self.outlet.end_object())
    }

    /// Begins an object, as a copy of what it began as where the host has that.
    #[inline]
    fn begin_object(&mut self, at: Offset, n_hidden: u64) -> Result<Option<Base>, Refusal<O::Error>> {
        if let Some(base) = self.machine.base_of(at).filter(|_| n_hidden == 0)
            && Self::host(self.outlet.begin_object_as(base.number, u32::from(base.count)))?
        {
            return Ok(Some(base));
        }
        Self::host(self.outlet.begin_object()).map(|()| None)
    }

    /// Tells the key of a member.
    #[inline(never)]
    fn key(&mut self, plan: u32, index: u32) -> Told<O::Error> {
        let (Some(list), Some(member)) = (self.machine.plan(plan), self.machine.member(plan, index)) else {
            return Ok(());
        };
        let name = member.name;
        if let Some(name) = name
            && Self::host(self.outlet.known_key(name))?
        {
            return Ok(());
        }
        let said = match list.text(member) {
            Some(text) => self.outlet.key(text, name),
            None => self.outlet.key(&self.machine.key_text(PropertyKey::Name(member.key)), name),
        };
        let said = Self::host(said)?;
        if said != name {
            self.machine.name_member(plan, index, said);
        }
        Ok(())
    }

    /// The same for an object with elements, or with its properties in a table of its own.
    #[cold]
    fn any_members(&mut self, at: Offset, left: usize) -> Told<O::Error> {
        // Nothing moves while a value is told; the functions that list keys want it on the stack.
        let slot = Slot(state::SCRATCH + 5);
        self.machine.put(slot.0, Word::object(at));
        let mut indices = self.machine.element_keys(slot)?;
        self.machine.retain_enumerable(Word::object(at), &mut indices);
        let named = self.machine.named_keys(slot)?;
        let keys = indices.into_iter().map(|index| (PropertyKey::Index(index), Attrs::ALL));
        let keys: Box<[_]> =
            keys.chain(named.into_iter().map(|(key, attrs)| (PropertyKey::Name(key), attrs))).collect();
        Self::host(self.outlet.begin_object())?;
        for (key, attrs) in keys {
            let is_symbol = matches!(key, PropertyKey::Name(key) if key.as_symbol().is_some());
            if is_symbol || !attrs.has(Attrs::ENUMERABLE) {
                continue;
            }
            let Some(own) = self.machine.own_property(Word::object(at), key)? else { continue };
            if own.attrs.has(Attrs::ACCESSOR) {
                return Err(Refusal::NotData(NotData::Accessor));
            }
            let length = match key {
                PropertyKey::Index(index) => u64::from(index.checked_ilog10().unwrap_or(0)) + 1,
                PropertyKey::Name(key) => self.machine.atoms.units(key).utf8_len() as u64,
            };
            self.pay(told_key_steps(length), length / 8)?;
            Self::check_depth(left, 1)?;
            Self::host(self.outlet.key(&self.machine.key_text(key), None))?;
            self.value(own.value, left - 1)?;
        }
        Self::host(self.outlet.end_object())
    }
}
