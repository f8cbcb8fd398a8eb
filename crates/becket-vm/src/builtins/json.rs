//! JSON: the native functions, and text to values and back for what the host sends and reads. Not here: revivers, replacers,
//! `toJSON` and getters, which call the program and so are in `stdlib-api/json.js`.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::data::NotData;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::number;
use crate::shape::{Attrs, Integrity, Proto};
use crate::string::Units;
use crate::thrown::ErrorKind;
use crate::value::Word;

mod circle;
mod failure;
mod parse;
mod sink;
mod stringify;
#[cfg(test)]
mod tests;
mod units;

pub(crate) use self::parse::find_odd_byte;

use self::circle::Step;
use self::parse::{Encoding, Leaves};
use self::sink::{Sink, Text, Utf8};
use self::stringify::Stop;

/// `JSON.parse(text)`. ECMA-262 25.5.1. Leaves texts that are objects, and revivers, to the hook language; the mark of an
/// ended iteration as the receiver asks for the source of each primitive instead of its value.
pub(crate) fn parse(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.machine.is_callable(cx.arg(1).word()) {
        return Err(Trap::Bail);
    }
    let leaves = if *cx.this() == Word::HOLE { Leaves::Sources } else { Leaves::Values };
    decode(cx, leaves)
}

/// The value of the text that is the first argument. Leaves one that is an object to the hook language.
fn decode(cx: &mut Cx<'_>, leaves: Leaves) -> Run<Word> {
    if cx.arg(0).is_language_object() {
        return Err(Trap::Bail);
    }
    let text = cx.arg(0).word();
    let text = cx.root(text)?;
    if let Some(string) = cx.machine.primitive_to_string(text)? {
        cx.set(text, string);
    }
    cx.flatten(text)?;
    cx.machine.decode_string(text, leaves)
}

/// `JSON.rawJSON(text)`. Proposal "JSON.parse source text access".
pub(crate) fn raw(cx: &mut Cx<'_>) -> Run<Word> {
    let text = decode(cx, Leaves::Raw)?;
    let text = cx.root(text)?;
    let object = cx.machine.new_object_of(Kind::Object, Proto::Null, 1)?;
    let object = cx.root(Word::object(object))?;
    let key = cx.machine.text_key("rawJSON");
    cx.machine.define(object, key, text, Attrs::ENUMERABLE)?;
    cx.machine.restrict(cx.get(object).offset(), Integrity::RAW_JSON)?;
    Ok(cx.get(object).word())
}

/// `JSON.isRawJSON(value)`. Proposal "JSON.parse source text access".
pub(crate) fn is_raw(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0);
    Ok(Word::bool(value.is_object() && cx.machine.integrity(value.offset()).has(Integrity::RAW_JSON)))
}

/// An ASCII key in JSON with its colon: `"key":`.
pub(crate) fn quoted_key(text: &str) -> Box<str> {
    let mut quoted = Utf8::unbounded();
    quoted.push(b',');
    quoted.quoted(Units::Latin1(text.as_bytes()));
    let mut quoted = quoted.into_bytes();
    quoted.push(b':');
    String::from_utf8(quoted).unwrap_or_default().into_boxed_str()
}

/// Units of an indentation at most.
const GAP_MAX: usize = 10;

/// `JSON.stringify(value, replacer, space)`. ECMA-262 25.5.2. Leaves whatever runs the program to the hook language.
pub(crate) fn stringify(cx: &mut Cx<'_>) -> Run<Word> {
    let replacer = cx.arg(1);
    let is_list = replacer.is_object() && cx.machine.heap.kind(replacer.offset()) == Kind::Array;
    if is_list || *replacer == Word::builtin(well_known::ARRAY_PROTOTYPE()) || cx.machine.is_callable(*replacer) {
        return Err(Trap::Bail);
    }
    let space = cx.arg(2);
    let gap: Option<Vec<u16>> = if let Some(count) = space.as_number() {
        // In V8 a number between 0 and 1 gives lines without indentation.
        let width = number::convert::to_integer_or_infinity(count).clamp(0.0, GAP_MAX as f64);
        (count > 0.0).then(|| alloc::vec![u16::from(b' '); width as usize])
    } else if space.is_string() {
        let space = space.word();
        let space = cx.root(space)?;
        cx.flatten(space)?;
        let gap: Vec<u16> = cx.units(space).iter().take(GAP_MAX).collect();
        (!gap.is_empty()).then_some(gap)
    } else if space.is_language_object() {
        return Err(Trap::Bail);
    } else {
        None
    };
    let mut text = Text::new(cx.machine);
    let value = cx.arg(0).word();
    match stringify::write(cx.machine, value, gap.as_deref(), &mut text) {
        Ok(true) => text.into_string(cx.machine),
        Ok(false) => Ok(Word::UNDEFINED),
        Err(Stop::Program) => Err(Trap::Bail),
        Err(Stop::Trap(trap)) => Err(trap),
        Err(Stop::Circle(objects, steps)) => {
            let message = circle::message(cx.machine, &objects, &steps)?;
            Err(failure::throw_units(cx.machine, well_known::TYPE_ERROR_PROTOTYPE(), &message))
        }
    }
}

impl Machine {
    /// The JSON text of a value in UTF-8, as `JSON.stringify` makes it; `None` where there is none, as for `undefined`.
    /// Nothing of the program runs. A text of more than `bytes_max` ends the run, as one that memory does not hold.
    pub(crate) fn encode_utf8(&mut self, value: Word, bytes_max: u64) -> Run<Result<Option<Vec<u8>>, NotData>> {
        let mut text = Utf8::new(self, bytes_max);
        match stringify::write(self, value, None, &mut text) {
            Ok(true) => Ok(Ok(Some(text.into_bytes()))),
            Ok(false) => Ok(Ok(None)),
            Err(Stop::Program) => Ok(Err(NotData::Accessor)),
            Err(Stop::Circle(..)) => Ok(Err(NotData::TooDeep)),
            Err(Stop::Trap(trap)) => Err(trap),
        }
    }

    /// What V8 says about objects that contain each other: an array of them, and one of the keys from each to the next.
    pub(crate) fn json_circle(&mut self, objects: Word, keys: Word) -> Run<Word> {
        let words = |machine: &Self, list: Word| -> Vec<Word> {
            let words = if list.is_object() { machine.dense(list.offset()) } else { &[] };
            words.iter().map(|word| Word(*word)).collect()
        };
        let steps = words(self, keys).into_iter().map(|key| self.circle_step(key)).collect::<Run<Vec<Step>>>()?;
        let objects = words(self, objects);
        let message = circle::message(self, &objects, &steps)?;
        self.new_units(&message)
    }

    fn circle_step(&mut self, key: Word) -> Run<Step> {
        Ok(match key.as_number() {
            Some(index) => Step::Index(index as u32),
            None if key.is_string() => Step::Name(self.charged_text(key)?.encode_utf16().collect()),
            None => Step::Name(Vec::new()),
        })
    }

    /// The value of the JSON text in a flat string. The text is read from a copy, since the string may move.
    fn decode_string(&mut self, text: Slot, leaves: Leaves) -> Run<Word> {
        let len = crate::string::length(&self.heap, self.at(text.0).offset());
        self.charge(u64::from(len) / 16)?;
        let unit = if matches!(self.units(self.at(text.0)), Units::Latin1(_)) { 1 } else { 2 };
        self.room_beside(unit * len as usize)?;
        match self.units(self.at(text.0)) {
            Units::Latin1(units) => {
                let units = units.to_vec();
                parse::decode(self, &units, Encoding::Units, leaves)
            }
            Units::Utf16(units) => {
                let units = units.to_vec();
                parse::decode(self, &units, Encoding::Units, leaves)
            }
        }
    }

    /// The value of an event's JSON text: what `JSON.parse` gives for the same text in a string. Throws where it is not UTF-8. A
    /// text that is longer than the limit of memory is not looked at.
    pub(crate) fn decode_utf8(&mut self, text: &[u8]) -> Run<Word> {
        self.heap.check_size((text.len() as u64).div_ceil(8)).map_err(Trap::Limit)?;
        self.charge(text.len() as u64 / 16)?;
        if let Err(error) = core::str::from_utf8(text) {
            let message = format!("byte {} of the JSON text is not UTF-8", error.valid_up_to());
            return Err(self.throw(ErrorKind::Syntax, &message));
        }
        parse::decode(self, text, Encoding::Utf8, Leaves::Values)
    }
}
