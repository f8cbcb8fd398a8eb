//! `console.log` and its kind: format directives, and where the lines go. Not here: the text of values (`inspect.rs`).
//! `%s`, `%d`, `%i` and `%f` of objects that the program converts, and `%j` of what is no plain data, are left to the hook
//! language (`stdlib-api/console.js`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::atom::PropertyKey;
use crate::data::NotData;
use crate::edition::Symbol;
use crate::inspect::{Code, Shown, address_text, inspect};
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Trap};
use crate::native::Cx;
use crate::number::parse;
use crate::string;
use crate::value::{Tag, Word};

/// Where a line goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stream {
    /// With what the run prints.
    Output,
    /// With its warnings and errors.
    Errors,
}

/// `console.log(…values)` and the others, which differ in where the line goes.
pub(crate) fn print(cx: &mut Cx<'_>, stream: Stream) -> Run<Word> {
    let is_converted = *cx.this() == Word::HOLE;
    let first = usize::from(is_converted);
    let values: Vec<Word> = (first..cx.argc()).map(|index| cx.arg(index).word()).collect();
    cx.charge(10 + values.len())?;
    let code = Code::new(is_converted.then(|| cx.arg(0).word()));
    let mut line = Line { machine: cx.machine, bytes: Vec::new(), is_converted, code };
    match line.format(&values).and_then(|()| line.push("\n")) {
        Err(Trap::Bail) if is_converted => {
            let asked = line.code.asked();
            return ask(cx, asked);
        }
        done => done?,
    }
    let bytes = line.bytes;
    cx.machine.output_left -= bytes.len() as u64;
    let place = match stream {
        Stream::Output => &mut cx.machine.output,
        Stream::Errors => &mut cx.machine.errors,
    };
    place.extend_from_slice(&bytes);
    Ok(Word::UNDEFINED)
}

/// The list of what only code can tell.
fn ask(cx: &mut Cx<'_>, asked: Vec<Word>) -> Run<Word> {
    if asked.is_empty() {
        return Err(Trap::Bail);
    }
    let count = asked.len();
    let mut first = None;
    for word in asked {
        let slot = cx.root(word)?;
        first = first.or(Some(slot.0));
    }
    cx.machine.new_array_from(first.unwrap_or(0), count).map(Word::object)
}

/// A line while it is made. Nothing is allocated on the heap meanwhile, so that words stay good.
struct Line<'m> {
    machine: &'m mut Machine,
    bytes: Vec<u8>,
    /// The hook language has converted what it should: objects that are left are shown as they are.
    is_converted: bool,
    code: Code,
}

impl Line<'_> {
    /// Bytes that may still be added.
    fn left(&self) -> u64 {
        self.machine.output_left.saturating_sub(self.bytes.len() as u64)
    }

    fn push(&mut self, text: &str) -> Run<()> {
        self.machine.charge(text.len() as u64 / 8)?;
        if text.len() as u64 > self.left() {
            return Err(Trap::Limit(Limit::Output));
        }
        self.bytes.extend_from_slice(text.as_bytes());
        self.code.note(text);
        Ok(())
    }

    /// A lone surrogate becomes U+FFFD, as when Node writes.
    fn push_units(&mut self, units: &[u16]) -> Run<()> {
        if units.len() as u64 > self.left() {
            return Err(Trap::Limit(Limit::Output));
        }
        self.push(&String::from_utf16_lossy(units))
    }

    /// The units of a string, paid for.
    fn units(&mut self, value: Word) -> Run<Vec<u16>> {
        let len = string::length(&self.machine.heap, value.offset()) as usize;
        self.machine.charge(len as u64 / 8)?;
        let mut units = alloc::vec![0; len];
        let ropes = string::copy_units(&self.machine.heap, value.offset(), &mut units);
        self.machine.owe(ropes.all);
        Ok(units)
    }

    fn push_string(&mut self, value: Word) -> Run<()> {
        if u64::from(string::length(&self.machine.heap, value.offset())) > self.left() {
            return Err(Trap::Limit(Limit::Output));
        }
        let units = self.units(value)?;
        self.push_units(&units)
    }

    fn push_inspected(&mut self, value: Word, shown: Shown) -> Run<()> {
        let left = self.left();
        let text = inspect(self.machine, value, shown, left, &mut self.code)?;
        self.push(&text)
    }

    /// All values with a space between them; the first may be a format.
    fn format(&mut self, values: &[Word]) -> Run<()> {
        let used = match values {
            [first, _, ..] if first.is_string() => self.directives(*first, values)?,
            _ => 0,
        };
        for (index, value) in values.iter().enumerate().skip(used) {
            if index > 0 {
                self.push(" ")?;
            }
            if value.is_string() {
                self.push_string(*value)?;
            } else {
                self.push_inspected(*value, Shown::DEFAULT)?;
            }
        }
        Ok(())
    }

    /// Formats by the first value; tells how many values that has used: none where there is no directive.
    fn directives(&mut self, first: Word, values: &[Word]) -> Run<usize> {
        let format = self.units(first)?;
        let part = |from: usize, to: usize| format.get(from..to).unwrap_or(&[]);
        let (mut used, mut done, mut at) = (0, 0, 0);
        while at + 1 < format.len() {
            if format.get(at) != Some(&u16::from(b'%')) {
                at += 1;
                continue;
            }
            at += 1;
            let letter = format.get(at).and_then(|unit| u8::try_from(*unit).ok()).unwrap_or(0);
            let value = values.get(used + 1).copied();
            if letter == b'%' {
                self.push_units(part(done, at))?;
                done = at + 1;
            } else if let Some(value) = value
                && matches!(letter, b's' | b'j' | b'd' | b'i' | b'f' | b'o' | b'O' | b'c')
            {
                self.push_units(part(done, at - 1))?;
                self.directive(letter, value)?;
                used += 1;
                done = at + 1;
            }
            at += 1;
        }
        if done == 0 {
            return Ok(0);
        }
        self.push_units(part(done, format.len()))?;
        Ok(used + 1)
    }

    fn directive(&mut self, letter: u8, value: Word) -> Run<()> {
        match letter {
            b's' => self.string_directive(value),
            b'j' => {
                let left = self.left();
                match self.machine.encode_utf8(value, left) {
                    // There is more of it than may be printed.
                    Err(Trap::Limit(Limit::Memory)) if left < self.machine.limits.memory_bytes_max => {
                        Err(Trap::Limit(Limit::Output))
                    }
                    Err(trap) => Err(trap),
                    Ok(it) => self.push_json(it),
                }
            }
            b'd' | b'i' if value.is_bigint() => self.push_inspected(value, Shown::DEFAULT),
            b'd' | b'i' | b'f' => {
                let number = self.number(letter, value)?;
                self.push_inspected(Word::number(number), Shown::DEFAULT)
            }
            b'o' => self.push_inspected(value, Shown { depth: 4, hidden: true }),
            b'O' => self.push_inspected(value, Shown::DEFAULT),
            _ => Ok(()),
        }
    }

    fn push_json(&mut self, text: Result<Option<Vec<u8>>, NotData>) -> Run<()> {
        match text {
            Ok(Some(text)) => self.push(core::str::from_utf8(&text).unwrap_or_default()),
            Ok(None) => self.push("undefined"),
            Err(NotData::TooDeep) => self.push("[Circular]"),
            Err(_) => Err(Trap::Bail),
        }
    }

    /// The number of `%d`, `%i` and `%f`.
    fn number(&mut self, letter: u8, value: Word) -> Run<f64> {
        if value.is_symbol() {
            return Ok(f64::NAN);
        }
        if value.is_language_object() {
            return Err(Trap::Bail);
        }
        let units = if value.is_string() {
            self.units(value)?
        } else if value.is_bigint() {
            self.machine.big_to_text(value, 10)?.into_iter().map(u16::from).collect()
        } else if letter == b'd' {
            return Ok(self.machine.primitive_to_number(value).unwrap_or(f64::NAN));
        } else {
            self.machine.primitive_to_text(value).encode_utf16().collect()
        };
        self.machine.charge(parse::price(&units))?;
        Ok(match letter {
            b'd' => parse::string_to_number(&units),
            b'i' => parse::parse_int(&units, 0),
            _ => parse::parse_float(&units),
        })
    }

    fn string_directive(&mut self, value: Word) -> Run<()> {
        match value.tag() {
            Tag::String => self.push_string(value),
            _ if !value.is_language_object() => self.push_inspected(value, Shown::DEFAULT),
            _ if !self.is_converted && self.converts_itself(value)? => Err(Trap::Bail),
            _ if let Some(text) = address_text(self.machine, value, self.left())? => self.push(&text),
            _ if self.machine.is_callable(value) => {
                let text = self.machine.value_text(value);
                if text == crate::thrown::NO_TEXT {
                    return Err(Trap::Refused(crate::thrown::REFUSED_TEXT));
                }
                self.push(&text)
            }
            _ => self.push_inspected(value, Shown { depth: 0, hidden: false }),
        }
    }

    /// Whether the program says itself what string an object becomes.
    fn converts_itself(&mut self, value: Word) -> Run<bool> {
        if value.is_object() && self.machine.heap.kind(value.offset()) == Kind::TypedArray {
            return Ok(true);
        }
        let keys = [self.machine.edition.names.to_string, Symbol::ToPrimitive.key()].map(PropertyKey::Name);
        let mut at = value;
        while at.is_object() {
            self.machine.charge(1)?;
            for key in keys {
                if self.machine.has_own(at, key)? {
                    return Ok(true);
                }
            }
            at = self.machine.proto_word(self.machine.proto_of(at));
        }
        Ok(false)
    }
}
