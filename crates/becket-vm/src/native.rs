//! What a native function sees of the machine: its arguments, positions of the stack for what it must keep, and allocation.
//! A native never calls the machine back: where an argument would need that, it bails out to the hook language.
//! Not here: the functions themselves (`builtins/`).
//!
//! A [`Val`] borrows the machine, so that the borrow checker refuses one that is held across an allocation; what must be
//! kept is put at a [`Slot`].

use core::marker::PhantomData;

use becket_bytecode::builtins::{Builtin, Coerce, To};
use becket_bytecode::ops::WINDOW_WORDS;

use crate::call::{LINK, THIS};
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap};
use crate::number;
use crate::string::{LENGTH_MAX, Units};
use crate::value::{Tag, Word};

/// A value that is only good until the next allocation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Val<'h> {
    word: Word,
    borrow: PhantomData<&'h Machine>,
}

impl Val<'_> {
    /// The word itself, to be returned or stored at once.
    #[inline]
    pub fn word(self) -> Word {
        self.word
    }
}

impl core::ops::Deref for Val<'_> {
    type Target = Word;

    #[inline]
    fn deref(&self) -> &Word {
        &self.word
    }
}

/// A native function's view of the machine.
pub struct Cx<'m> {
    pub(crate) machine: &'m mut Machine,
    builtin: u32,
    window: usize,
    argc: usize,
    new_target: Word,
    slots: usize,
}

const WINDOW: usize = WINDOW_WORDS as usize;

impl Machine {
    /// Does what a native function without arguments does, above what is in use of the stack.
    pub(crate) fn natively<T>(&mut self, builtin: u32, work: impl FnOnce(&mut Cx<'_>) -> Run<T>) -> Run<T> {
        let window = self.top();
        self.grow_stack(window + WINDOW)?;
        (window..window + WINDOW).for_each(|place| self.put(place, Word::UNDEFINED));
        let done = work(&mut Cx::new(self, builtin, window, 0, Word::UNDEFINED));
        self.native_top = 0;
        done
    }
}

impl<'m> Cx<'m> {
    /// The view of a call whose window begins at a stack position.
    pub(crate) fn new(machine: &'m mut Machine, builtin: u32, window: usize, argc: usize, new_target: Word) -> Self {
        let slots = window + WINDOW + argc;
        machine.native_top = slots;
        Self { machine, builtin, window, argc, new_target, slots }
    }

    /// How many arguments there are.
    pub fn argc(&self) -> usize {
        self.argc
    }

    /// An argument; `undefined` beyond the last.
    #[inline]
    pub fn arg(&self, index: usize) -> Val<'_> {
        let word = if index < self.argc { self.machine.at(self.window + WINDOW + index) } else { Word::UNDEFINED };
        Val { word, borrow: PhantomData }
    }

    /// The receiver.
    #[inline]
    pub fn this(&self) -> Val<'_> {
        Val { word: self.machine.at(self.window + THIS), borrow: PhantomData }
    }

    /// Whether it was called by `new`.
    pub fn is_construct(&self) -> bool {
        self.new_target != Word::UNDEFINED
    }

    /// Whether what it constructs will be an instance of a class that extends it.
    pub fn is_for_class(&self) -> bool {
        self.new_target.is_object()
    }

    /// The number of the builtin that runs.
    pub fn builtin(&self) -> u32 {
        self.builtin
    }

    /// The position of an argument, which must be there.
    #[inline]
    pub fn arg_slot(&self, index: usize) -> Slot {
        Slot(self.window + WINDOW + index.min(self.argc.saturating_sub(1)))
    }

    /// The position of the receiver.
    #[inline]
    pub fn this_slot(&self) -> Slot {
        Slot(self.window + THIS)
    }

    /// Keeps a word at a position of its own.
    pub fn root(&mut self, word: Word) -> Run<Slot> {
        let slot = Slot(self.slots);
        self.machine.grow_stack(self.slots + 1)?;
        self.slots += 1;
        self.machine.native_top = self.slots;
        self.machine.put(slot.0, word);
        Ok(slot)
    }

    /// What is kept at a position.
    #[inline]
    pub fn get(&self, slot: Slot) -> Val<'_> {
        Val { word: self.machine.at(slot.0), borrow: PhantomData }
    }

    /// Keeps another word at a position.
    pub fn set(&mut self, slot: Slot, word: Word) {
        self.machine.put(slot.0, word);
    }

    /// Pays `steps`, before the work.
    #[inline]
    pub fn charge(&mut self, steps: usize) -> Run<()> {
        self.machine.charge(steps as u64)
    }

    /// The units of the string at a position, made flat first; pays for flattening by its length.
    pub fn flatten(&mut self, slot: Slot) -> Run<usize> {
        let len = crate::string::length(&self.machine.heap, self.machine.at(slot.0).offset()) as usize;
        self.charge(len / 16)?;
        self.machine.flatten(slot)?;
        Ok(len)
    }

    /// Makes the string at a position flat, to read a part of it: pays by its length if it is a rope, which it is only once.
    pub fn open(&mut self, slot: Slot) -> Run<usize> {
        self.machine.flatten_paid(slot)?;
        Ok(crate::string::length(&self.machine.heap, self.machine.at(slot.0).offset()) as usize)
    }

    /// Leaves the call to the hook language if the receiver or one of the first `count` arguments is an object.
    pub fn bail_on_objects(&self, count: usize) -> Run<()> {
        let is_plain =
            !self.this().is_language_object() && (0..count).all(|index| !self.arg(index).is_language_object());
        if is_plain { Ok(()) } else { Err(Trap::Bail) }
    }

    /// The same for the arguments alone.
    pub fn bail_on_arguments(&self, count: usize) -> Run<()> {
        let is_plain = (0..count).all(|index| !self.arg(index).is_language_object());
        if is_plain { Ok(()) } else { Err(Trap::Bail) }
    }

    /// ToString of RequireObjectCoercible of a receiver that is no object, in place.
    pub fn coerce_this(&mut self) -> Run<Slot> {
        let slot = self.this_slot();
        if let Some(row) = becket_bytecode::builtins::get(self.builtin) {
            self.machine.coerce_one(To::ThisString, slot, row)?;
        }
        Ok(slot)
    }

    /// ToString of an argument that is no object, in place; a missing one is the string `undefined` at a position of its own.
    pub fn coerce_text(&mut self, index: usize) -> Run<Slot> {
        let slot = if index < self.argc { self.arg_slot(index) } else { self.root(Word::UNDEFINED)? };
        if let Some(string) = self.machine.primitive_to_string(slot)? {
            self.set(slot, string);
        }
        Ok(slot)
    }

    /// ToNumber of an argument that is no object.
    pub fn coerce_number(&mut self, index: usize) -> Run<f64> {
        if index >= self.argc {
            return Ok(f64::NAN);
        }
        let slot = self.arg_slot(index);
        self.machine.flatten_if_string(slot)?;
        match self.machine.primitive_to_number(self.machine.at(slot.0)) {
            Some(number) => Ok(number),
            None => Err(self.machine.throw_not_a_number(self.machine.at(slot.0))),
        }
    }

    /// The units of the flat string at a position.
    #[inline]
    pub fn units(&self, slot: Slot) -> Units<'_> {
        self.machine.units(self.machine.at(slot.0))
    }

    /// An argument that was coerced to a number; NaN where it is missing.
    #[inline]
    pub fn number(&self, index: usize) -> f64 {
        self.arg(index).as_number().unwrap_or(f64::NAN)
    }

    /// An argument that was coerced to an integer; `default` where it is `undefined`.
    pub fn integer_or(&self, index: usize, default: f64) -> f64 {
        let value = self.arg(index);
        if *value == Word::UNDEFINED {
            default
        } else {
            number::convert::to_integer_or_infinity(value.as_number().unwrap_or(0.0))
        }
    }

    /// Pays for a string of `len` units that is about to be made, of one byte each where it is `is_narrow`, and makes room for it.
    pub(crate) fn room_for_text(&mut self, len: usize, is_narrow: bool) -> Run<()> {
        if len > LENGTH_MAX as usize {
            return Err(self.throw_range("Invalid string length"));
        }
        self.charge(len / 8)?;
        self.machine.room_beside(if is_narrow { len } else { 2 * len })
    }

    /// A new string of units that are not on the heap. Pays by its length.
    pub fn new_string(&mut self, units: Units<'_>) -> Run<Word> {
        self.charge(units.len() / 16)?;
        self.machine.new_string(units)
    }

    /// A new string of any units that are not on the heap. Pays by its length.
    pub(crate) fn new_units(&mut self, units: &[u16]) -> Run<Word> {
        self.charge(units.len() / 16)?;
        self.machine.new_units(units)
    }

    /// A new string of a text. Pays by its length.
    pub fn new_str(&mut self, text: &str) -> Run<Word> {
        self.charge(text.len() / 16)?;
        self.machine.new_str(text)
    }

    /// Whether the receiver is an object of this kind.
    pub fn this_is(&self, kind: Kind) -> bool {
        let this = self.this();
        this.is_object() && self.machine.heap.kind(this.offset()) == kind
    }

    /// Throws a TypeError.
    pub fn throw_type(&mut self, message: &str) -> Trap {
        self.machine.throw_type(message)
    }

    /// Throws a RangeError.
    pub fn throw_range(&mut self, message: &str) -> Trap {
        self.machine.throw_range(message)
    }

    /// Throws the TypeError of a method called on a receiver of the wrong kind.
    pub fn throw_incompatible(&mut self, method: &str) -> Trap {
        let this = self.this().word();
        let text = if this.is_string() { self.machine.string_text(this) } else { self.machine.value_text(this) };
        self.throw_type(&alloc::format!("Method {method} called on incompatible receiver {text}"))
    }
}

impl Machine {
    /// Coerces the receiver and the arguments in the window of a call, where that calls nothing; `false` where an object must
    /// be converted.
    pub(crate) fn coerce_in_place(&mut self, row: &Builtin, window: usize, argc: usize) -> Run<bool> {
        let is_coerced = self.coerce_words(row, window, argc);
        if is_coerced != Ok(true) {
            self.give_back(window);
        }
        is_coerced
    }

    /// Keeps the receiver of a native function as it was given, where a call with a frame of its own says what it leads to.
    pub(crate) fn keep_given(&mut self, window: usize) {
        self.put(window + LINK, self.at(window + THIS));
    }

    /// Puts the receiver of a call that has failed back where it was made a string: a stack tells what it was.
    pub(crate) fn give_back(&mut self, window: usize) {
        let given = self.at(window + LINK);
        if self.at(window + THIS).is_string()
            && matches!(given.tag(), Tag::Int | Tag::Double | Tag::Special | Tag::BigInt)
        {
            self.put(window + THIS, given);
        }
    }

    fn coerce_words(&mut self, row: &Builtin, window: usize, argc: usize) -> Run<bool> {
        let first = window + WINDOW;
        let Some((this, arguments)) = row.coerce.split_first() else { return Ok(true) };
        if !self.coerce_word(this, window + THIS, row)? {
            return Ok(false);
        }
        // A missing argument is `undefined`; most coercions of it give what the native takes a missing one for.
        for (i, coerce) in arguments.iter().take(argc).enumerate() {
            let last = if coerce.is_rest { argc } else { i + 1 };
            for at in first + i..first + last {
                if !self.coerce_word(coerce, at, row)? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// The same for one word.
    #[inline]
    fn coerce_word(&mut self, coerce: &Coerce, at: usize, row: &Builtin) -> Run<bool> {
        let word = self.at(at);
        match coerce.to {
            To::Nothing => return Ok(true),
            To::ThisString | To::String if word.is_string() => return Ok(true),
            To::Number | To::Integer if word.is_number() => return Ok(true),
            _ => {}
        }
        if coerce.keeps_undefined && word == Word::UNDEFINED {
            return Ok(true);
        }
        if word.is_language_object() {
            return Ok(false);
        }
        self.coerce_one(coerce.to, Slot(at), row).map(|()| true)
    }

    /// Coerces one primitive.
    fn coerce_one(&mut self, to: To, slot: Slot, row: &Builtin) -> Run<()> {
        let word = self.at(slot.0);
        match to {
            To::Nothing => {}
            To::ThisString if word.is_nullish() => {
                return Err(self.throw_type(&alloc::format!("{} called on null or undefined", row.path)));
            }
            To::ThisString | To::String => {
                if word.tag() != Tag::String
                    && let Some(string) = self.primitive_to_string(slot)?
                {
                    self.put(slot.0, string);
                }
            }
            To::Number | To::Integer => {
                if !word.is_number() {
                    self.flatten_if_string(slot)?;
                    let Some(number) = self.primitive_to_number(self.at(slot.0)) else {
                        return Err(self.throw_not_a_number(self.at(slot.0)));
                    };
                    self.put(slot.0, Word::number(number));
                }
            }
        }
        Ok(())
    }
}
