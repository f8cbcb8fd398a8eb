//! Data that may cross between a run and its host: copied by value, never shared. Not here: how it goes in (`intake.rs`) and out
//! (`outlet.rs`), and JSON text (`builtins/json.rs`). Invariants: data nested deeper than [`DEPTH_MAX`] does not cross; the
//! arguments of a call are paid for by the bytes that they take outside, all of them from one budget.

use alloc::string::String;
use alloc::vec::Vec;

use crate::atom::PropertyKey;
use crate::intake::Name;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Trap};
use crate::outlet::{Outlet, Refusal};
use crate::value::Word;
use crate::worker::{End, Stage, Worker};

/// How deep data may be nested.
pub const DEPTH_MAX: usize = 512;

/// A value outside of a run.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Data {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string. A lone surrogate does not cross: it becomes U+FFFD.
    String(String),
    /// An array; a hole is `undefined`.
    Array(Vec<Data>),
    /// The own enumerable properties of an object, in order.
    Object(Vec<(String, Data)>),
    /// A date: milliseconds since 1970, NaN where it is invalid.
    Date(f64),
    /// The bytes of a `Uint8Array`.
    Bytes(Vec<u8>),
}

/// The text of a date as `toISOString` gives it; none where it is invalid.
pub fn iso_text(time: f64) -> Option<String> {
    crate::date::format::text(crate::date::clip(time), crate::date::format::Form::Iso)
}

/// Why a value cannot leave a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotData {
    /// A function.
    Function,
    /// A symbol.
    Symbol,
    /// A BigInt.
    BigInt,
    /// An object that is no plain object, array, date or `Uint8Array`: a Map, an Error.
    Exotic,
    /// A getter or a `toJSON`: reading it would run the program.
    Accessor,
    /// Nested deeper than [`DEPTH_MAX`], or in itself.
    TooDeep,
}

impl core::fmt::Display for NotData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Function => "a function cannot leave the run",
            Self::Symbol => "a symbol cannot leave the run",
            Self::BigInt => "a BigInt cannot leave the run: make it a string or a number",
            Self::Exotic => "only plain objects, arrays, dates and `Uint8Array`s can leave the run",
            Self::Accessor => "an object with a getter or a `toJSON` cannot leave the run",
            Self::TooDeep => "the value is nested too deeply, or in itself",
        })
    }
}

/// Bytes that an allocation takes beside what is in it.
const ALLOCATION_BYTES: u64 = 16;
/// Bytes of arguments for a step: memory that is touched for the first time.
const BYTES_PER_STEP: u64 = 32;
/// And of strings, which may have to be made from UTF-16.
const TEXT_BYTES_PER_STEP: u64 = 8;
/// Bytes that are in the price of the call itself, so that usual calls cost the same whatever is in them.
const BYTES_FREE: u64 = 1024;

/// Bytes that a host may hold beside the heap for a call without asking for room.
const BESIDE_FREE: usize = 4_096;

/// What may still leave, in bytes of [`Data`], and what is to be paid for that.
#[derive(Debug)]
struct Budget {
    bytes: u64,
    taken: u64,
    /// Bytes of texts among those that were taken.
    texts: u64,
    /// What the run can pay.
    steps_max: u64,
}

impl Budget {
    /// For a result, which is paid for otherwise: four times the memory limit. So much the longest list takes that fits into a run:
    /// an element is a word on the heap, and four as data.
    fn of_result(limit_words: u64) -> Self {
        const { assert!(size_of::<Data>() <= 4 * size_of::<u64>()) };
        Self { bytes: 4 * 8 * limit_words, taken: 0, texts: 0, steps_max: u64::MAX }
    }

    fn steps(&self) -> u64 {
        let taken = self.taken + (BYTES_PER_STEP / TEXT_BYTES_PER_STEP - 1) * self.texts;
        taken.saturating_sub(BYTES_FREE) / BYTES_PER_STEP
    }

    /// Takes bytes before they are allocated, of which so many are of a text. What memory refuses is not paid for.
    fn take(&mut self, bytes: u64, of_text: u64) -> Result<(), Limit> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or(Limit::Memory)?;
        self.taken += bytes;
        self.texts += of_text;
        if self.steps() > self.steps_max { Err(Limit::Steps) } else { Ok(()) }
    }

    fn take_text(&mut self, text: &str) -> Result<(), Limit> {
        let bytes = text.len() as u64;
        self.take(bytes + ALLOCATION_BYTES, bytes)
    }

    /// Takes room for more items of a list.
    fn take_items<T>(&mut self, n_items: usize) -> Result<(), Limit> {
        self.take((n_items * size_of::<T>()) as u64 + ALLOCATION_BYTES, 0)
    }
}

/// Collects what an outlet is told.
#[derive(Debug)]
struct Collector<'p> {
    /// The containers that are open, innermost last.
    open: Vec<Open>,
    whole: Data,
    budget: &'p mut Budget,
}

#[derive(Debug)]
enum Open {
    Array(Vec<Data>),
    /// The last property is the one whose value comes next.
    Object(Vec<(String, Data)>),
}

impl<'p> Collector<'p> {
    fn new(budget: &'p mut Budget) -> Self {
        Self { open: Vec::new(), whole: Data::Undefined, budget }
    }

    fn add(&mut self, data: Data) {
        match self.open.last_mut() {
            None => self.whole = data,
            Some(Open::Array(items)) => items.push(data),
            Some(Open::Object(properties)) => {
                if let Some(last) = properties.last_mut() {
                    last.1 = data;
                }
            }
        }
    }

    fn end(&mut self) {
        let data = match self.open.pop() {
            Some(Open::Array(items)) => Data::Array(items),
            Some(Open::Object(properties)) => Data::Object(properties),
            None => Data::Undefined,
        };
        self.add(data);
    }
}

impl Outlet for Collector<'_> {
    type Error = Limit;

    fn undefined(&mut self) -> Result<(), Limit> {
        self.add(Data::Undefined);
        Ok(())
    }

    fn null(&mut self) -> Result<(), Limit> {
        self.add(Data::Null);
        Ok(())
    }

    fn bool(&mut self, value: bool) -> Result<(), Limit> {
        self.add(Data::Bool(value));
        Ok(())
    }

    fn number(&mut self, value: f64) -> Result<(), Limit> {
        self.add(Data::Number(value));
        Ok(())
    }

    fn string(&mut self, text: &str) -> Result<(), Limit> {
        self.budget.take_text(text)?;
        self.add(Data::String(String::from(text)));
        Ok(())
    }

    fn date(&mut self, time: f64) -> Result<(), Limit> {
        self.add(Data::Date(time));
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Limit> {
        self.budget.take_items::<u8>(bytes.len())?;
        self.add(Data::Bytes(bytes.to_vec()));
        Ok(())
    }

    fn begin_array(&mut self, length: u32) -> Result<(), Limit> {
        self.budget.take_items::<Data>(length as usize)?;
        self.open.push(Open::Array(Vec::with_capacity(length as usize)));
        Ok(())
    }

    fn end_array(&mut self) -> Result<(), Limit> {
        self.end();
        Ok(())
    }

    fn begin_object(&mut self) -> Result<(), Limit> {
        self.open.push(Open::Object(Vec::new()));
        Ok(())
    }

    fn key(&mut self, text: &str, name: Option<Name>) -> Result<Option<Name>, Limit> {
        let Self { open, budget, .. } = self;
        if let Some(Open::Object(properties)) = open.last_mut() {
            if properties.len() == properties.capacity() {
                let n_more = properties.len().max(2);
                budget.take_items::<(String, Data)>(n_more)?;
                properties.reserve_exact(n_more);
            }
            budget.take_text(text)?;
            properties.push((String::from(text), Data::Undefined));
        }
        Ok(name)
    }

    fn end_object(&mut self) -> Result<(), Limit> {
        self.end();
        Ok(())
    }
}

impl Worker {
    /// Pays for what the host does with a call that the run has made, before it does that: steps, and bytes that it holds
    /// meanwhile beside the heap and the arguments. Where a limit is reached, the run is over.
    ///
    /// # Errors
    /// The limit; [`End::NotReady`] where the run is over.
    pub fn charge_call(&mut self, steps: u64, bytes: usize) -> Result<(), End> {
        if self.stage == Stage::Over {
            return Err(End::NotReady);
        }
        let machine = &mut self.machine;
        // Asking for room may collect: usual calls leave the heap alone.
        let room = |machine: &mut Machine| if bytes > BESIDE_FREE { machine.room_beside(bytes) } else { Ok(()) };
        let paid = machine.charge(steps).and_then(|()| room(machine));
        paid.map_err(|trap| self.end_with(trap))
    }
}

impl Machine {
    /// The property key of a text.
    pub(crate) fn text_key(&mut self, text: &str) -> PropertyKey {
        match crate::string::Units::Latin1(text.as_bytes()).array_index() {
            Some(index) => PropertyKey::Index(index),
            None => PropertyKey::Name(self.atoms.intern_str(text)),
        }
    }

    /// Takes a value off the heap: no more of it than four times what the run may have memory, though what is shared on the heap is
    /// not shared outside.
    pub(crate) fn extract(&mut self, value: Word) -> Run<Result<Data, NotData>> {
        self.extract_into(value, &mut Budget::of_result(self.heap.limit_words()))
    }

    /// Takes the arguments of a call off the stack, from `first` on. Outside they are there beside the heap, and a host writes
    /// them down and may copy them: together they may take half of the limit, and pay for what they take.
    pub(crate) fn extract_arguments(&mut self, first: usize, count: usize) -> Run<Result<Vec<Data>, NotData>> {
        let steps_max = self.steps_left();
        let mut budget = Budget { bytes: self.heap.limit_words() * 8 / 2, taken: 0, texts: 0, steps_max };
        let args = self.extract_all(first, count, &mut budget);
        // What was taken before something else went wrong is paid for too.
        self.charge(budget.steps())?;
        args
    }

    fn extract_all(&mut self, first: usize, count: usize, budget: &mut Budget) -> Run<Result<Vec<Data>, NotData>> {
        budget.take_items::<Data>(count).map_err(Trap::Limit)?;
        let mut args = Vec::with_capacity(count);
        for index in first..first + count {
            match self.extract_into(self.at(index), budget)? {
                Ok(data) => args.push(data),
                Err(why) => return Ok(Err(why)),
            }
        }
        Ok(Ok(args))
    }

    fn extract_into(&mut self, value: Word, budget: &mut Budget) -> Run<Result<Data, NotData>> {
        let mut collector = Collector::new(budget);
        match self.tell(value, &mut collector) {
            Ok(()) => Ok(Ok(collector.whole)),
            Err(Refusal::NotData(why)) => Ok(Err(why)),
            Err(Refusal::Trap(trap)) => Err(trap),
            Err(Refusal::Host(limit)) => Err(Trap::Limit(limit)),
        }
    }
}
