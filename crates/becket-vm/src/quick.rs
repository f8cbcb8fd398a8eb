//! The builtins that most calls are of, where receiver and arguments are what they mostly are: without the window, coercions
//! and errors of a native call. Each gives what its native gives and costs what that costs; all else is left to the native.
//! Not here: the natives (`builtins/`).

use crate::call::{THIS, WINDOW};
use crate::machine::{Machine, well_known};
use crate::number::math;
use crate::string;
use crate::value::Word;

impl Machine {
    /// The value of the call in a window, if it is one of these.
    #[inline]
    pub(crate) fn quick_call(&mut self, id: u32, window: usize, argc: usize) -> Option<Word> {
        if argc != 1 {
            return if argc == 0 && id == well_known::POP() { self.quick_pop(self.at(window + THIS)) } else { None };
        }
        let (this, argument) = (self.at(window + THIS), self.at(window + WINDOW));
        if id == well_known::CHAR_CODE_AT() {
            let is_index = this.is_string() && argument.is_int() && argument.as_int() >= 0;
            let unit = is_index.then(|| string::narrow_unit(&self.heap, this.offset(), argument.as_int() as u32))?;
            return unit.map(|unit| Word::int(i32::from(unit)));
        }
        if id == well_known::PUSH() {
            return self.quick_push(this, argument);
        }
        if id == well_known::FLOOR() {
            return if argument.is_int() {
                Some(argument)
            } else {
                argument.is_double().then(|| Word::number(math::floor(argument.as_double())))
            };
        }
        None
    }

    /// `array.pop()` of an array that ends with a value.
    #[inline]
    fn quick_pop(&mut self, array: Word) -> Option<Word> {
        if !array.is_object() {
            return None;
        }
        let at = array.offset();
        let length = Word(self.heap.own(at + 2));
        if self.heap.object_header(at).low() != self.shapes.list() || !length.is_int() || length.as_int() <= 0 {
            return None;
        }
        let last = length.as_int() - 1;
        let place = self.heap.element_place(at, last as u32)?;
        let value = Word(self.heap.own(place));
        if value.is_internal() {
            return None;
        }
        self.heap.set_word(place, Word::HOLE);
        self.heap.set_word(at + 2, Word::int(last));
        Some(value)
    }

    /// `array.push(value)` where the array has room.
    #[inline]
    fn quick_push(&mut self, array: Word, value: Word) -> Option<Word> {
        if !array.is_object() || self.fuel < 1 {
            return None;
        }
        let at = array.offset();
        let length = Word(self.heap.own(at + 2));
        if self.heap.object_header(at).low() != self.shapes.list() || !length.is_int() {
            return None;
        }
        let place = self.heap.element_place(at, length.as_int() as u32)?;
        self.fuel -= 1;
        self.heap.set_word(place, value);
        let longer = Word::int(length.as_int() + 1);
        self.heap.set_word(at + 2, longer);
        Some(longer)
    }
}
