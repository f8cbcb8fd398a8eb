//! The way in for hosts: an event is told value by value and goes straight to the heap, into the shapes that its objects had the
//! last time. Not here: containers that are being filled (`builder.rs`), JSON text (`builtins/json/parse.rs`), and the way out
//! (`outlet.rs`).
//!
//! Steps are the same whichever way an event comes in: each value is paid for, and its text by length, before it is taken.

use alloc::vec::Vec;

use crate::atom::PropertyKey;
use crate::builder::{Builder, Payer};
use crate::builtins::json::find_special_byte;
use crate::data::{DEPTH_MAX, Data};
use crate::limits::Limits;
use crate::machine::{Machine, Run, Trap};
use crate::origin;
use crate::value::Word;
use crate::worker::{End, Entry, Worker};

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

/// What a worker knows of a host's name.
#[derive(Clone, Copy, Debug)]
struct Known {
    key: PropertyKey,
    /// What it costs.
    steps: u32,
    is_plain: bool,
}

/// What a worker knows of a host's names, until it forgets atoms.
#[derive(Debug, Default)]
pub(crate) struct Names {
    known: Vec<Option<Known>>,
}

impl Names {
    pub(crate) fn clear(&mut self) {
        self.known.clear();
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
    /// Whether a value may come now.
    takes_value: bool,
    halt: Option<Halt>,
}

impl<'m> Intake<'m> {
    pub(crate) fn new(machine: &'m mut Machine) -> Self {
        let build = Builder::new(machine, Payer::Filler);
        Self { build, depth: 0, takes_value: true, halt: None }
    }

    /// The value that was told.
    pub(crate) fn finish(mut self) -> Result<Word, Halt> {
        let machine = &self.build.machine;
        let value = machine.at(machine.native_top.saturating_sub(1));
        let is_whole = self.depth == 0 && !self.takes_value;
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
        Stop
    }

    #[inline]
    fn check<T>(&mut self, run: Run<T>) -> Result<T, Stop> {
        run.map_err(|trap| self.stop(Halt::Trap(trap)))
    }

    /// Pays for a value, and sees whether it may come here.
    #[inline]
    fn node(&mut self, steps: u64) -> Result<(), Stop> {
        if !self.takes_value || self.halt.is_some() {
            return Err(self.stop(Halt::Misuse));
        }
        let paid = self.build.machine.charge(1 + steps);
        self.check(paid)?;
        if self.depth >= DEPTH_MAX {
            let trap = self.build.machine.throw_range("The event is nested too deeply");
            return Err(self.stop(Halt::Trap(trap)));
        }
        Ok(())
    }

    #[inline]
    fn add(&mut self, value: Word) -> Result<(), Stop> {
        self.takes_value = self.depth > 0 && !self.build.is_object();
        let added = self.build.add(value);
        self.check(added)
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
    pub fn null(&mut self) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::NULL)
    }

    /// `true` or `false`
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn bool(&mut self, value: bool) -> Result<(), Stop> {
        self.node(0)?;
        self.add(Word::bool(value))
    }

    /// A number.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
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
        self.node(0)?;
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
        self.node(text.len() as u64 / 16)?;
        let string = self.build.machine.new_str(text);
        let string = self.check(string)?;
        self.add(string)
    }

    /// A string for which the host has an object of its own: if the result of this run contains the very string, the host is
    /// told the number instead of the text ([`crate::outlet::Outlet::shared`]). The hook cannot see this.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn shared_string(&mut self, text: &str, number: u32) -> Result<(), Stop> {
        self.node(text.len() as u64 / 16)?;
        let string = self.build.machine.new_str(text);
        let string = self.check(string)?;
        origin::share(self.build.machine, string, number);
        self.add(string)
    }

    /// Begins an array. The length is that of the array, or a guess.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn begin_array(&mut self, length: u32) -> Result<(), Stop> {
        self.node(0)?;
        let opened = self.build.open_array(length);
        self.check(opened)?;
        self.depth += 1;
        Ok(())
    }

    /// Begins an object.
    ///
    /// # Errors
    /// As [`Intake::undefined`].
    pub fn begin_object(&mut self) -> Result<(), Stop> {
        self.node(0)?;
        let opened = self.build.open_object();
        self.check(opened)?;
        self.depth += 1;
        self.takes_value = false;
        Ok(())
    }

    /// Ends the innermost array or object.
    ///
    /// # Errors
    /// If the run has ended, none is open, or a key has no value.
    pub fn end(&mut self) -> Result<(), Stop> {
        self.end_shared(None)
    }

    /// The same where the host has an object of its own for the array or object: if the result of this run contains it, and the
    /// hook has changed nothing in it, the host may be told the number instead of the content
    /// ([`crate::outlet::Outlet::shared_object`]). The hook cannot see this.
    ///
    /// # Errors
    /// As [`Intake::end`].
    pub fn end_as(&mut self, number: u32) -> Result<(), Stop> {
        self.end_shared(Some(number))
    }

    fn end_shared(&mut self, number: Option<u32>) -> Result<(), Stop> {
        if self.depth == 0 || self.takes_value == self.build.is_object() || self.halt.is_some() {
            return Err(self.stop(Halt::Misuse));
        }
        let value = self.build.close();
        let value = self.check(value)?;
        if let Some(number) = number {
            self.build.machine.origins.note(value.offset(), number);
        }
        self.depth -= 1;
        self.add(value)
    }

    /// Sees whether a key may come here.
    #[inline]
    fn check_key(&mut self) -> Result<(), Stop> {
        if self.takes_value || self.depth == 0 || self.halt.is_some() {
            return Err(self.stop(Halt::Misuse));
        }
        self.takes_value = true;
        Ok(())
    }

    /// The key of the next value. A key that comes again replaces the value and keeps its place.
    ///
    /// # Errors
    /// If the run has ended, or no key may come here.
    pub fn key(&mut self, text: &str) -> Result<(), Stop> {
        self.check_key()?;
        let paid = self.build.machine.charge(text.len() as u64 / 16);
        self.check(paid)?;
        if let Some((key, next)) = self.build.expected()
            && let crate::string::Units::Latin1(units) = self.build.machine.atoms.units(key)
            && units == text.as_bytes()
        {
            self.build.meet(next);
            return Ok(());
        }
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
        if let (PropertyKey::Name(key), Some((expected, next))) = (known.key, self.build.expected())
            && key == expected
        {
            self.build.meet(next);
            return Ok(true);
        }
        let added = self.build.key(known.key, known.is_plain);
        self.check(added)?;
        Ok(true)
    }

    /// The key of the next value, with the host's name for its text.
    ///
    /// # Errors
    /// As [`Intake::key`].
    pub fn key_as(&mut self, name: Name, text: &str) -> Result<(), Stop> {
        self.check_key()?;
        let steps = text.len() as u64 / 16;
        let paid = self.build.machine.charge(steps);
        self.check(paid)?;
        let key = self.build.machine.text_key(text);
        let is_plain = is_plain(text);
        if name.0 < NAMES_MAX {
            let known = &mut self.build.machine.names.known;
            let at = usize::from(name.0);
            if known.len() <= at {
                known.resize(at + 1, None);
            }
            if let Some(place) = known.get_mut(at) {
                *place = u32::try_from(steps).ok().map(|steps| Known { key, steps, is_plain });
            }
        }
        let added = self.build.key(key, is_plain);
        self.check(added)
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
    text.is_ascii() && find_special_byte(text.as_bytes()) == text.len()
}
