//! What `console.log` prints of a value: the text and layout of Node's `util.inspect` with its defaults. Not here: format
//! directives (`builtins/console.rs`).
//!
//! In reading order: this file (which text a value has), [`frame`] (what stands around members), [`name`] (what objects are
//! called), [`quote`] (strings and keys), [`layout`] (lines and columns), [`width`] (columns of a character), [`bytes`] (buffers
//! and their views), [`url`] (URLs).
//!
//! Invariants: nothing of the program runs, and nothing is allocated on the heap, so that nothing moves. The recursion is as
//! deep as the objects that are shown: a few levels. Each value is paid for before it is visited, and what is longer than the
//! output that is left is not made.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use becket_bytecode::builtins;
use becket_bytecode::module::FunctionFlags;

use crate::atom::PropertyKey;
use crate::edition::Symbol;
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::object::Own;
use crate::object::keys::shows_itself;
use crate::promise::Settled;
use crate::shape::Attrs;
use crate::string;
use crate::value::{Offset, Tag, Word};
use frame::Frame;

mod bytes;
mod frame;
mod layout;
mod name;
mod quote;
mod url;
mod width;

/// Items of an array, map or set that are shown.
const ITEMS_MAX: usize = 100;
/// Units of a string that are shown.
const STRING_MAX: usize = 10_000;
/// Columns of a line.
const LINE: usize = 80;
/// Strings up to this length are not cut at their line breaks.
const UNCUT: usize = 16;

/// How much of a value is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Shown {
    /// How many levels of objects inside it.
    pub(crate) depth: usize,
    /// Whether properties that are not enumerable are shown too.
    pub(crate) hidden: bool,
}

impl Shown {
    /// What `console.log` shows.
    pub(crate) const DEFAULT: Self = Self { depth: 2, hidden: false };
}

/// What kind of text an object has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    Array,
    Set,
    Map,
    MapIterator,
    SetIterator,
    WeakMap,
    WeakSet,
    Arguments,
    Function,
    Error,
    Wrapper,
    Date,
    Typed,
    Buffer,
    View,
    RegExp,
    Promise,
    Url,
    UrlSearchParams,
    Other,
}

/// How an entry for a property looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Entry {
    /// The value alone.
    Element,
    /// The key and the value.
    Property,
}

pub(crate) struct Inspector<'m> {
    machine: &'m mut Machine,
    shown: Shown,
    /// Columns that lines are indented by.
    indentation: usize,
    /// How deep the object was that was begun last.
    current_depth: usize,
    /// The objects that the one being shown is in.
    open: Vec<Word>,
    /// Objects that were met in themselves, in order.
    circular: Vec<Word>,
    /// Where hidden properties are shown: those of the prototypes of the object that was begun last.
    inherited: Vec<String>,
    /// Units that may still be made.
    left: u64,
    code: &'m mut Code,
}

/// What only code can tell of the objects that are shown, in the order in which it is needed: `stdlib-api/console.js` runs it.
/// The answers are in an array: the object, a digest of what was shown before, and then as many values as the question has.
#[derive(Debug)]
pub(crate) struct Code {
    answers: Option<Word>,
    /// How many elements of the array are used.
    used: u32,
    /// The question without an answer.
    asked: Vec<Word>,
    /// A digest of what has been shown so far: code that changes it comes too late.
    shown: u32,
}

impl Code {
    /// No code has run yet where there is no array of answers.
    pub(crate) fn new(answers: Option<Word>) -> Self {
        Self { answers: answers.filter(|answers| answers.is_object()), used: 0, asked: Vec::new(), shown: 0 }
    }

    /// The question that stopped the line: its number, the object, the digest, and what else it is about.
    pub(crate) fn asked(self) -> Vec<Word> {
        self.asked
    }

    /// Adds a text to the digest of what has been shown.
    pub(crate) fn note(&mut self, text: &str) {
        // FNV-1a, which is short: nobody gains by a collision but a hook that deceives itself.
        let digest = |digest: u32, byte: u8| (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        self.shown = text.bytes().fold(digest(self.shown, 0xFF), digest);
    }

    /// The next answers to a question about an object.
    fn answer<const N: usize>(&mut self, machine: &Machine, question: &[Word]) -> Run<[Word; N]> {
        let next = |at: u32| match self.answers {
            Some(answers) => machine.own_element(answers.offset(), at),
            None => None,
        };
        let shown = Word::int(self.shown as i32);
        let Some(object) = next(self.used) else {
            self.asked = question.to_vec();
            self.asked.insert(2, shown);
            return Err(Trap::Bail);
        };
        if Some(&object) != question.get(1) || next(self.used + 1) != Some(shown) {
            // Code has changed what is shown after it was shown.
            return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
        }
        let mut answers = [Word::UNDEFINED; N];
        for (place, at) in answers.iter_mut().zip(self.used + 2..) {
            *place = next(at).unwrap_or(Word::HOLE);
        }
        self.used += 2 + N as u32;
        Ok(answers)
    }
}

/// The numbers of the questions.
const ASK_ERROR: i32 = 1;
const ASK_MAKER: i32 = 2;
const ASK_TAG: i32 = 3;
const ASK_REGEXP: i32 = 4;
const ASK_NUMBERS: i32 = 5;

/// The text of a value, of at most `left` units: beyond, the output limit is reached.
pub(crate) fn inspect(machine: &mut Machine, value: Word, shown: Shown, left: u64, code: &mut Code) -> Run<String> {
    let words = machine.heap.words.len();
    let text = Inspector::new(machine, shown, left, code).value(value, 0)?;
    debug_assert_eq!(machine.heap.words.len(), words, "nothing is made on the heap while a line is");
    Ok(text)
}

/// What an address or a query is as text, as `%s` has it; none where the value is neither.
pub(crate) fn address_text(machine: &mut Machine, value: Word, left: u64) -> Run<Option<String>> {
    Inspector::new(machine, Shown::DEFAULT, left, &mut Code::new(None)).url_as_text(value)
}

impl<'m> Inspector<'m> {
    fn new(machine: &'m mut Machine, shown: Shown, left: u64, code: &'m mut Code) -> Self {
        let (open, circular, inherited) = (Vec::new(), Vec::new(), Vec::new());
        Self { machine, shown, indentation: 0, current_depth: 0, open, circular, inherited, left, code }
    }

    /// Takes the length of a text off what may still be made, before it is.
    fn spend(&mut self, units: usize) -> Run<()> {
        self.machine.charge(units as u64 / 4)?;
        self.left = self.left.checked_sub(units as u64).ok_or(Trap::Limit(Limit::Output))?;
        Ok(())
    }

    fn value(&mut self, value: Word, depth: usize) -> Run<String> {
        let text = self.text(value, depth)?;
        self.code.note(&text);
        Ok(text)
    }

    fn text(&mut self, value: Word, depth: usize) -> Run<String> {
        self.machine.charge(24)?;
        match value.tag() {
            Tag::Int | Tag::Double => {
                let number = value.as_number().unwrap_or(f64::NAN);
                Ok(number_text(number))
            }
            Tag::String => self.string(value),
            Tag::Special | Tag::Internal => Ok(self.machine.primitive_to_text(value)),
            Tag::Symbol | Tag::Immediate if value.is_symbol() => {
                let text = self.machine.symbol_text(value);
                self.spend(text.len())?;
                Ok(text)
            }
            Tag::BigInt => {
                let text = self.machine.big_to_text(value, 10)?;
                self.spend(text.len())?;
                Ok(String::from_utf8(text).unwrap_or_default() + "n")
            }
            Tag::Object | Tag::Immediate | Tag::Symbol => {
                if self.open.contains(&value) {
                    return Ok(format!("[Circular *{}]", self.circle(value)));
                }
                self.object(value, depth)
            }
        }
    }

    /// The number of an object that is in itself.
    fn circle(&mut self, value: Word) -> usize {
        match self.circular.iter().position(|known| *known == value) {
            Some(index) => index + 1,
            None => {
                self.circular.push(value);
                self.circular.len()
            }
        }
    }

    /// The first units of a string, and how many more there are.
    fn units(&mut self, value: Word) -> Run<(Vec<u16>, usize)> {
        let at = value.offset();
        let len = string::length(&self.machine.heap, at) as usize;
        let kept = len.min(STRING_MAX);
        self.spend(kept)?;
        if string::is_flat(&self.machine.heap, at) {
            let units = string::units(&self.machine.heap, at).slice(0, kept);
            return Ok((units.iter().collect(), len - kept));
        }
        self.machine.charge(len as u64 / 8)?;
        let mut units = alloc::vec![0; len];
        let ropes = string::copy_units(&self.machine.heap, at, &mut units);
        self.machine.owe(ropes.all);
        units.truncate(kept);
        Ok((units, len - kept))
    }

    fn string(&mut self, value: Word) -> Run<String> {
        let (units, more) = self.units(value)?;
        let trailer = match more {
            0 => String::new(),
            1 => String::from("... 1 more character"),
            more => format!("... {more} more characters"),
        };
        let is_long = units.len() > UNCUT && units.len() + self.indentation + 4 > LINE;
        if !is_long {
            return Ok(quote::quoted(&units) + &trailer);
        }
        let lines: Vec<String> = units.split_inclusive(|unit| *unit == u16::from(b'\n')).map(quote::quoted).collect();
        let separator = format!(" +\n{}", layout::spaces(self.indentation + 2));
        Ok(lines.join(&separator) + &trailer)
    }

    fn sort(&self, value: Word) -> Sort {
        if !value.is_object() {
            let is_array = value == Word::builtin(well_known::ARRAY_PROTOTYPE());
            return match (is_array, self.machine.is_callable(value)) {
                (true, _) => Sort::Array,
                (false, true) => Sort::Function,
                (false, false) => Sort::Other,
            };
        }
        match self.machine.heap.kind(value.offset()) {
            Kind::Array => Sort::Array,
            Kind::Set => Sort::Set,
            Kind::Map => Sort::Map,
            Kind::WeakMap => Sort::WeakMap,
            Kind::WeakSet => Sort::WeakSet,
            Kind::MapIterator => Sort::MapIterator,
            Kind::SetIterator => Sort::SetIterator,
            Kind::Arguments => Sort::Arguments,
            Kind::Function | Kind::Bound => Sort::Function,
            Kind::Error => Sort::Error,
            Kind::Wrapper => Sort::Wrapper,
            Kind::Date => Sort::Date,
            Kind::TypedArray => Sort::Typed,
            Kind::ArrayBuffer => Sort::Buffer,
            Kind::DataView => Sort::View,
            Kind::RegExp => Sort::RegExp,
            Kind::Promise => Sort::Promise,
            Kind::Url => Sort::Url,
            Kind::UrlSearchParams => Sort::UrlSearchParams,
            _ => Sort::Other,
        }
    }

    fn object(&mut self, value: Word, depth: usize) -> Run<String> {
        let coder = self.coder(value);
        if depth <= self.shown.depth
            && let Some(text) = coder.clone()
        {
            self.refuse_own_coder(value)?;
            // `%o` shows what Node keeps in a decoder.
            if self.shown.hidden && self.machine.is_kind(value, Kind::TextDecoder) {
                return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
            }
            return Ok(text);
        }
        let sort = match self.sort(value) {
            Sort::Other if self.is_error_heir(value)? => Sort::Error,
            sort => sort,
        };
        // Entries in no order that Node promises, inner parts: what `%o` adds to these is not shown.
        if self.shown.hidden && matches!(sort, Sort::WeakMap | Sort::WeakSet | Sort::Url) {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        match sort {
            Sort::Url => return self.url(value, depth),
            Sort::UrlSearchParams => return self.url_search_params(value, depth),
            Sort::Other if coder.is_none() => self.check_shown_from_outside(value)?,
            _ => {}
        }
        self.inherited.clear();
        let made_by = self.constructor(value, depth)?;
        let inherited = core::mem::take(&mut self.inherited);
        let tag = self.tag(value)?;
        let mut keys = self.keys(value, sort)?;
        self.machine.charge(keys.len() as u64 / 2)?;
        for key in &keys {
            let text = self.machine.key_text(*key);
            self.code.note(&text);
        }
        let maker = made_by.as_deref();
        let frame = self.frame(value, sort, (maker, &tag), &mut keys)?;
        // What is in a coder shows only as its name, deep down.
        if keys.is_empty()
            && inherited.is_empty()
            && coder.is_none()
            && let Some(text) = frame.whole()
        {
            return Ok(text);
        }
        if sort == Sort::RegExp && depth > self.shown.depth {
            return Ok(frame.base);
        }
        if depth > self.shown.depth {
            let text = name::prefix(maker, &tag, "Object", None);
            let text = text.trim_end();
            return Ok(if made_by.is_some() { format!("[{text}]") } else { String::from(text) });
        }
        self.inherited = inherited;
        self.members(value, sort, depth + 1, &keys, frame)
    }

    /// The text of an object with what is in it.
    fn members(&mut self, value: Word, sort: Sort, depth: usize, keys: &[PropertyKey], frame: Frame) -> Run<String> {
        let Frame { mut base, open, close, .. } = frame;
        self.open.push(value);
        self.current_depth = depth;
        let inherited = core::mem::take(&mut self.inherited);
        let mut output = match sort {
            Sort::Array => self.elements(value, depth)?,
            Sort::Set | Sort::Map => {
                self.refuse_own_key(value, PropertyKey::Name(Symbol::Iterator.key()))?;
                self.refuse_own(value, "size")?;
                self.entries(self.table(value), 0, sort == Sort::Map, depth)?
            }
            Sort::MapIterator | Sort::SetIterator => self.remaining(value, depth)?,
            Sort::Typed => self.typed(value)?,
            Sort::Buffer => self.buffer(value)?,
            Sort::View => self.data_view(value, depth)?,
            Sort::WeakMap | Sort::WeakSet => alloc::vec![String::from("<items unknown>")],
            Sort::Promise => alloc::vec![self.promise(value, depth)?],
            _ => Vec::new(),
        };
        for key in keys {
            if self.is_first_prototype(value, *key) {
                let text = self.first_prototype(value, *key, depth)?;
                output.push(text);
                continue;
            }
            let own = self.own(value, *key)?;
            let entry = self.entry(own, *key, Entry::Property, depth)?;
            output.push(entry);
        }
        output.extend(inherited);
        if let Some(index) = self.circular.iter().position(|known| *known == value) {
            let reference = format!("<ref *{}>", index + 1);
            base = if base.is_empty() { reference } else { format!("{reference} {base}") };
        }
        self.open.pop();
        let units: usize = output.iter().map(String::len).sum();
        self.machine.charge(units as u64 / 8)?;
        let is_array = matches!(sort, Sort::Array | Sort::Typed);
        let is_innermost = self.current_depth - depth < layout::COMPACT;
        let indentation = self.indentation;
        let mut are_numbers = |count| self.are_numbers(value, count);
        let list = is_array.then_some(&mut are_numbers as &mut dyn FnMut(usize) -> Run<bool>);
        layout::reduce(output, &base, (&open, close), indentation, is_innermost, list)
    }

    /// Whether the first elements are all numbers. Where one is a getter, Node calls it, and code has to tell.
    fn are_numbers(&mut self, value: Word, count: usize) -> Run<bool> {
        for index in 0..count as u32 {
            let element = if value.is_object() { self.machine.own_element(value.offset(), index) } else { None };
            let Some(element) = element else { return Ok(false) };
            let own = self.machine.element_property(value.offset(), element);
            if own.attrs.has(Attrs::ACCESSOR) {
                let question = [Word::int(ASK_NUMBERS), value, Word::int(count as i32)];
                let [answer] = self.code.answer(self.machine, &question)?;
                return Ok(answer == Word::TRUE);
            }
            if !own.value.is_number() && !own.value.is_bigint() && own.value != Word::TDZ {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// How a promise stands.
    fn promise(&mut self, value: Word, depth: usize) -> Run<String> {
        let settled = self.machine.settled(value.offset());
        if settled == Settled::Pending {
            return Ok(String::from("<pending>"));
        }
        let result = self.machine.heap.word(value.offset() + crate::promise::RESULT);
        self.indentation += 2;
        let text = self.value(result, depth)?;
        self.indentation -= 2;
        Ok(if settled == Settled::Rejected { format!("<rejected> {text}") } else { text })
    }

    /// Refuses to show an object whose property, which Node reads, is the program's own.
    fn refuse_own(&mut self, value: Word, name: &str) -> Run<()> {
        let key = self.machine.text_key(name);
        self.refuse_own_key(value, key)
    }

    fn refuse_any_own(&mut self, value: Word, names: &[&str]) -> Run<()> {
        names.iter().try_for_each(|name| self.refuse_own(value, name))
    }

    fn refuse_own_key(&mut self, value: Word, key: PropertyKey) -> Run<()> {
        let mut at = value;
        while at.is_object() {
            if self.machine.has_own(at, key)? {
                return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
            }
            at = self.next_prototype(at)?;
        }
        Ok(())
    }

    /// The prototype of an object, paid for where it is on the heap: most objects have a builtin one.
    fn next_prototype(&mut self, at: Word) -> Run<Word> {
        let proto = self.machine.proto_word(self.machine.proto_of(at));
        self.machine.charge(u64::from(proto.is_object()))?;
        Ok(proto)
    }

    /// Refuses to show what only inherits the method by which a URL or a decoder shows itself: Node calls it.
    fn check_shown_from_outside(&mut self, value: Word) -> Run<()> {
        let mut at = value;
        while at != Word::NULL {
            if shows_itself(at) {
                return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
            }
            at = self.next_prototype(at)?;
        }
        Ok(())
    }

    fn table(&self, value: Word) -> Offset {
        self.machine.heap.word(value.offset() + 2).offset()
    }

    /// The keys of the properties that are shown by key.
    fn keys(&mut self, value: Word, sort: Sort) -> Run<Vec<PropertyKey>> {
        if !value.is_object() && !self.shown.hidden {
            let props = value.as_builtin().and_then(builtins::get).map_or(&[][..], |row| row.props);
            self.machine.charge(props.len() as u64)?;
            let shown = props.iter().filter(|prop| Attrs(prop.attrs).has(Attrs::ENUMERABLE));
            return Ok(shown.map(|prop| PropertyKey::Name(self.machine.atoms.intern_str(prop.key))).collect());
        }
        let slot = Slot(state::SCRATCH + 5);
        self.machine.put(slot.0, value);
        let mut keys = Vec::new();
        if !matches!(sort, Sort::Array | Sort::Typed) {
            let mut indices = if value.is_object() { self.machine.element_keys(slot)? } else { Vec::new() };
            // The units of a wrapped string are shown already.
            indices.retain(|index| !self.machine.is_string_wrapper(value.offset(), *index));
            if !self.shown.hidden {
                self.machine.retain_enumerable(value, &mut indices);
            }
            keys.extend(indices.into_iter().map(PropertyKey::Index));
        }
        for (key, attrs) in self.machine.named_keys_of(slot)? {
            if self.shown.hidden || attrs.has(Attrs::ENUMERABLE) {
                keys.push(PropertyKey::Name(key));
            }
        }
        Ok(keys)
    }

    /// An own property. What is made when it is read is not shown, but for the first `prototype` of a function.
    fn own(&mut self, value: Word, key: PropertyKey) -> Run<Own> {
        if self.machine.makes(value, key) {
            return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
        }
        let none = Own { value: Word::UNDEFINED, attrs: Attrs::ALL, setter: Word::UNDEFINED };
        Ok(self.machine.own_property(value, key)?.unwrap_or(none))
    }

    /// Whether a property is the `prototype` of a function that nobody has read yet.
    fn is_first_prototype(&self, value: Word, key: PropertyKey) -> bool {
        key == PropertyKey::Name(self.machine.edition.names.prototype) && self.machine.makes(value, key)
    }

    /// Such a `prototype`: it holds nothing but the function. That of a generator is another, and would have to be made.
    fn first_prototype(&mut self, function: Word, key: PropertyKey, depth: usize) -> Run<String> {
        self.machine.charge(16)?;
        let code = function.is_object().then(|| self.machine.function_of(function.offset())).flatten();
        if code.is_some_and(|code| code.flags.has(FunctionFlags::GENERATOR)) {
            return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
        }
        let key = self.key(key, Attrs(1))?;
        let text = if depth > self.shown.depth {
            format!("{key}: [Object]")
        } else {
            format!("{key}: {{ [constructor]: [Circular *{}] }}", self.circle(function))
        };
        self.spend(text.len())?;
        Ok(text)
    }

    fn entry(&mut self, own: Own, key: PropertyKey, entry: Entry, depth: usize) -> Run<String> {
        self.machine.charge(1)?;
        let text = if own.attrs.has(Attrs::ACCESSOR) || own.value.is_block() {
            let (getter, setter) = if own.value.is_block() {
                let at = own.value.offset();
                (self.machine.heap.word(at + 1), self.machine.heap.word(at + 2))
            } else {
                (own.value, own.setter)
            };
            String::from(match (getter == Word::UNDEFINED, setter == Word::UNDEFINED) {
                (false, true) => "[Getter]",
                (false, false) => "[Getter/Setter]",
                (true, false) => "[Setter]",
                (true, true) => "undefined",
            })
        } else {
            self.indentation += 2;
            let text = self.value(own.value, depth);
            self.indentation -= 2;
            text?
        };
        if entry == Entry::Element {
            self.spend(text.len())?;
            return Ok(text);
        }
        let key = self.key(key, own.attrs)?;
        let text = format!("{key}: {text}");
        self.spend(key.len())?;
        Ok(text)
    }

    fn key(&mut self, key: PropertyKey, attrs: Attrs) -> Run<String> {
        let text = match key {
            PropertyKey::Index(index) => format!("'{index}'"),
            PropertyKey::Name(name) if name.as_symbol().is_some() => self.machine.key_text(key),
            PropertyKey::Name(name) => {
                let len = self.machine.atoms.units(name).len();
                self.spend(len)?;
                let units: Vec<u16> = self.machine.atoms.units(name).iter().collect();
                if units.iter().copied().eq("__proto__".encode_utf16()) {
                    String::from("['__proto__']")
                } else if quote::is_identifier(&units) {
                    String::from_utf16_lossy(&units)
                } else {
                    quote::quoted(&units)
                }
            }
        };
        Ok(if attrs.has(Attrs::ENUMERABLE) { text } else { format!("[{text}]") })
    }

    /// The elements of an array, holes counted.
    fn elements(&mut self, array: Word, depth: usize) -> Run<Vec<String>> {
        let at = array.offset();
        let length = self.machine.array_length(at) as usize;
        let slot = Slot(state::SCRATCH + 5);
        let mut output = Vec::new();
        let mut next = 0;
        while next < length.min(ITEMS_MAX) {
            let Some(value) = self.machine.own_element(at, next as u32) else { break };
            output.push(self.element(at, value, depth)?);
            next += 1;
        }
        if next < length && output.len() < ITEMS_MAX {
            self.machine.put(slot.0, array);
            // Behind the first hole, Node looks at what is enumerable, and leaves out as many as have been shown.
            let mut indices = self.machine.element_keys(slot)?;
            self.machine.retain_enumerable(array, &mut indices);
            for index in indices.into_iter().skip(next).map(|index| index as usize) {
                if output.len() >= ITEMS_MAX {
                    break;
                }
                if index > next {
                    output.push(holes(index - next));
                    next = index;
                    if output.len() >= ITEMS_MAX {
                        break;
                    }
                }
                let value = self.machine.own_element(at, index as u32).unwrap_or(Word::UNDEFINED);
                output.push(self.element(at, value, depth)?);
                next = index + 1;
            }
        }
        if next < length {
            let rest = length - next;
            output.push(if output.len() < ITEMS_MAX { holes(rest) } else { more_items(rest) });
        }
        Ok(output)
    }

    fn element(&mut self, at: Offset, element: Word, depth: usize) -> Run<String> {
        let own = self.machine.element_property(at, element);
        self.entry(own, PropertyKey::Index(0), Entry::Element, depth)
    }

    /// Where the entries of a table are, from a number on.
    fn places(&mut self, table: Offset, first: u32) -> Run<Vec<Offset>> {
        let used = self.machine.table_used(table);
        self.machine.charge(u64::from(used.saturating_sub(first)) / 8)?;
        let entries = (first..used).map(|number| self.machine.table_entry(table, number));
        Ok(entries.filter(|entry| self.machine.heap.word(*entry) != Word::HOLE).collect())
    }

    /// The entries of a table from a number on, as text.
    fn entries(&mut self, table: Offset, first: u32, has_values: bool, depth: usize) -> Run<Vec<String>> {
        let entries = self.places(table, first)?;
        self.indentation += 2;
        let mut output = Vec::new();
        for entry in entries.iter().take(ITEMS_MAX) {
            let mut text = self.value(self.machine.heap.word(*entry), depth)?;
            if has_values {
                let value = self.value(self.machine.heap.word(entry + 1), depth)?;
                text = format!("{text} => {value}");
            }
            self.spend(4)?;
            output.push(text);
        }
        self.indentation -= 2;
        if entries.len() > ITEMS_MAX {
            output.push(more_items(entries.len() - ITEMS_MAX));
        }
        Ok(output)
    }

    fn iterator_name(&self, value: Word, sort: Sort, tag: &str) -> String {
        let kind = if sort == Sort::MapIterator { "Map" } else { "Set" };
        let word = if self.machine.heap.word(value.offset() + 4) == Word::int(2) { "Entries" } else { "Iterator" };
        let own = format!("{kind} Iterator");
        let tag = if tag.is_empty() || tag == own { String::new() } else { format!("{tag}] [") };
        format!("[{tag}{kind} {word}] ")
    }

    /// What an iterator over a map or set has still to give.
    fn remaining(&mut self, value: Word, depth: usize) -> Run<Vec<String>> {
        let at = value.offset();
        let (table, number, gives) =
            (self.machine.heap.word(at + 2), self.machine.heap.word(at + 3), self.machine.heap.word(at + 4));
        if !table.is_block() {
            return Ok(Vec::new());
        }
        let (table, first) = self.machine.table_now(table.offset(), number.as_int() as u32)?;
        let last = self.machine.table_stride(table).saturating_sub(1);
        if gives != Word::int(2) {
            let word = if gives == Word::int(0) { 0 } else { last };
            return self.columns(table, first, &[word], depth);
        }
        self.columns(table, first, &[0, last], depth)
    }

    /// The entries of a table from a number on: one word of each, or two as a pair.
    fn columns(&mut self, table: Offset, first: u32, words: &[u32], depth: usize) -> Run<Vec<String>> {
        let entries = self.places(table, first)?;
        self.indentation += 2;
        let mut output = Vec::new();
        for entry in entries.iter().take(ITEMS_MAX) {
            let mut texts = Vec::new();
            for word in words {
                texts.push(self.value(self.machine.heap.word(entry + word), depth)?);
            }
            let is_innermost = self.current_depth - depth < layout::COMPACT;
            output.push(match texts.pop() {
                Some(text) if texts.is_empty() => text,
                Some(text) => {
                    texts.push(text);
                    layout::reduce(texts, "", ("[", "]"), self.indentation, is_innermost, Some(&mut |_| Ok(true)))?
                }
                None => String::new(),
            });
            self.spend(8)?;
        }
        self.indentation -= 2;
        if entries.len() > ITEMS_MAX {
            output.push(more_items(entries.len() - ITEMS_MAX));
        }
        Ok(output)
    }
}

fn number_text(number: f64) -> String {
    if number == 0.0 && number.is_sign_negative() { String::from("-0") } else { crate::convert::number_text(number) }
}

fn holes(count: usize) -> String {
    format!("<{count} empty item{}>", if count > 1 { "s" } else { "" })
}

fn more_items(count: usize) -> String {
    format!("... {count} more item{}", if count > 1 { "s" } else { "" })
}
