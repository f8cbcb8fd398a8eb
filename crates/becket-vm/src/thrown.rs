//! Exceptions that the machine throws: the error objects, V8's messages, and stack traces. Not here: how an exception finds
//! its handler (`interp.rs`).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use becket_bytecode::module::{APPLIED, AT_DOT, AT_NAME, UNPLACED};

use crate::atom::{Key, PropertyKey};
use crate::edition::Symbol;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::ops::TypeName;
use crate::program::CodeId;
use crate::shape::{Attrs, Proto};
use crate::string::Units;
use crate::value::{Offset, Tag, Word};

mod node;
mod site;
mod trace;

use node::DOM_NAME;
pub(crate) use trace::{Beginning, has_line};

/// B0290: a builtin that Becket does not have was reached by a computed name.
pub const REFUSED_BUILTIN: u32 = 290;
/// B0291: a builtin or a prototype would have been changed.
pub const REFUSED_PROTOTYPE: u32 = 291;
/// B0292: the operation `Refuse` was reached.
pub const REFUSED_OPERATION: u32 = 292;

/// B0295: an element of a sealed object would have got attributes of its own, or a list a getter while it is gone through.
pub const REFUSED_ELEMENT: u32 = 295;
/// B0296: a regular expression that is larger than Becket runs was made.
pub const REFUSED_REGEX: u32 = 296;

/// B0293: a capability was called by the top level of a module with exports.
pub const REFUSED_TOP_LEVEL: u32 = 293;
/// B0294: the clock or chance was reached in a way that compiling did not see, and the program has no grant for it.
pub const REFUSED_CAPABILITY: u32 = 294;
/// B0299: a regular expression with `(?-i:`, or a letter alone in `\q{…}`, where case is ignored.
pub const REFUSED_UNLIKE_NODE: u32 = 299;
/// B0298: an object that cannot be shown as Node shows it.
pub const REFUSED_SHOWN: u32 = 298;
/// B0242: a host name outside ASCII that Node may read otherwise.
pub const REFUSED_NAME: u32 = 242;
/// B0297: the text of a function whose source was not kept.
pub const REFUSED_TEXT: u32 = 297;

/// The text of a function as V8 shows it in messages: the middle of a long one is left out.
fn shortened(text: String) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    match (units.get(..111), units.last_chunk::<2>()) {
        (Some(head), Some(tail)) if units.len() > 128 => {
            format!("{}...<omitted>...{}", String::from_utf16_lossy(head), String::from_utf16_lossy(tail))
        }
        _ => text,
    }
}

/// What V8 calls objects that no constructor makes.
fn tag_of_kind(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::ArrayIterator => "Array Iterator",
        Kind::StringIterator => "String Iterator",
        Kind::MapIterator => "Map Iterator",
        Kind::SetIterator => "Set Iterator",
        Kind::Generator => "Generator",
        Kind::AsyncGenerator => "AsyncGenerator",
        Kind::IteratorHelper => "Iterator Helper",
        _ => return None,
    })
}

/// The word of an error with its trace: a block as long as nobody has read `stack`, then whatever `stack` is.
pub(crate) const TRACE: u32 = 2;
/// The word of an error that says what became of its `stack` as a property: nothing, or one of the following.
pub(crate) const STACK: u32 = 3;
/// It was deleted.
pub(crate) const NO_STACK: Word = Word::FALSE;
/// It was defined anew, and is a property like others.
pub(crate) const OWN_STACK: Word = Word::TRUE;

/// The errors that the machine itself throws.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    /// `TypeError`
    Type,
    /// `RangeError`
    Range,
    /// `ReferenceError`
    Reference,
    /// `SyntaxError`
    Syntax,
    /// `URIError`
    Uri,
}

impl ErrorKind {
    /// The number of the builtin that is its prototype.
    pub(crate) fn prototype(self) -> u32 {
        match self {
            Self::Type => well_known::TYPE_ERROR_PROTOTYPE(),
            Self::Range => well_known::RANGE_ERROR_PROTOTYPE(),
            Self::Reference => well_known::REFERENCE_ERROR_PROTOTYPE(),
            Self::Syntax => well_known::SYNTAX_ERROR_PROTOTYPE(),
            Self::Uri => well_known::URI_ERROR_PROTOTYPE(),
        }
    }
}

/// The note of an argument that is spread.
struct Argument<'n> {
    /// The iterable, if it is the last argument.
    whole: &'n str,
    callee: &'n str,
    /// What V8 finds at the place of the iterable, if it is not.
    found: &'n str,
}

impl<'n> Argument<'n> {
    fn of_note(note: &'n str) -> Option<Self> {
        let (whole, rest) = note.strip_prefix("...")?.split_once('\0')?;
        let (callee, found) = rest.split_once('\0').unwrap_or((rest, ""));
        Some(Self { whole, callee, found })
    }
}

/// Stands for the text of a function whose source was not kept: what would show it is refused.
pub(crate) const NO_TEXT: &str = "\u{FFFE}function\u{FFFE}";

impl Machine {
    /// Makes an exception and puts it on its way.
    pub(crate) fn throw(&mut self, kind: ErrorKind, message: &str) -> Trap {
        // A message may quote a value of any length.
        self.owe(message.len() as u64 / 4);
        if message.contains(NO_TEXT) {
            return Trap::Refused(REFUSED_TEXT);
        }
        match self.new_error(kind.prototype(), Some(message)) {
            Ok(error) => {
                self.put(state::EXCEPTION, error);
                Trap::Throw
            }
            Err(trap) => trap,
        }
    }

    /// Throws a TypeError.
    #[cold]
    pub(crate) fn throw_type(&mut self, message: &str) -> Trap {
        self.throw(ErrorKind::Type, message)
    }

    /// Throws a RangeError.
    #[cold]
    pub(crate) fn throw_range(&mut self, message: &str) -> Trap {
        self.throw(ErrorKind::Range, message)
    }

    /// A new error object with this builtin prototype, its message and its trace.
    pub(crate) fn new_error(&mut self, prototype: u32, message: Option<&str>) -> Run<Word> {
        let error = Slot(state::SCRATCH + 6);
        let at = self.new_bare_error(Proto::Builtin(prototype))?;
        self.put(error.0, Word::object(at));
        if let Some(message) = message {
            let text = self.new_str(message)?;
            self.add_named(error, self.edition.names.message, text, Attrs(5))?;
        }
        Ok(self.at(error.0))
    }

    /// What `Error.prototype.toString` gives for an error, where no code has to run for it; of long parts only the beginning.
    fn error_headline(&mut self, at: Offset, most: usize) -> Option<String> {
        let names = self.edition.names;
        let name = self.headline_part(at, names.name, "Error", most)?;
        let message = self.headline_part(at, names.message, "", most)?;
        if let Some(code) = self.code_key(at) {
            let code = self.headline_part(at, code, "undefined", most)?;
            return Some(format!("{name} [{code}]: {message}"));
        }
        Some(if message.is_empty() {
            name
        } else if name.is_empty() {
            message
        } else {
            format!("{name}: {message}")
        })
    }

    /// The key of what Node's own errors tell besides.
    fn code_key(&mut self, at: Offset) -> Option<Key> {
        match if self.is_nodes(at) { Some(self.text_key("code")) } else { None } {
            Some(PropertyKey::Name(code)) => Some(code),
            _ => None,
        }
    }

    /// Whether no code has to run for the headline of an error. Makes no text of it, since nothing has been paid for one.
    pub(crate) fn has_plain_headline(&mut self, at: Offset) -> bool {
        let names = self.edition.names;
        let keys = [Some(names.name), Some(names.message), self.code_key(at)];
        keys.into_iter().flatten().all(|key| self.headline_word(at, key).is_some())
    }

    /// The headline where the run can still end in its limit: paid for, and no longer than a text beside the heap may be.
    pub(crate) fn bounded_headline(&mut self, at: Offset) -> Run<Option<String>> {
        let names = self.edition.names;
        for key in [Some(names.name), Some(names.message), self.code_key(at)].into_iter().flatten() {
            if let Some(part) = self.headline_word(at, key).filter(|part| part.is_string()) {
                self.check_text(part)?;
                self.owe(u64::from(crate::string::length(&self.heap, part.offset())) / 4);
            }
        }
        Ok(self.error_headline(at, usize::MAX))
    }

    /// A part of the headline: a primitive that has a text, or `undefined`.
    fn headline_word(&mut self, at: Offset, key: Key) -> Option<Word> {
        let word = match self.get(Word::object(at), PropertyKey::Name(key)).ok()? {
            crate::object::Got::Missing => Word::UNDEFINED,
            crate::object::Got::Value(word) => word,
            crate::object::Got::Getter(getter) => self.known_part(Word::object(at), getter)?,
        };
        (!word.is_language_object() && !word.is_symbol() && !word.is_bigint()).then_some(word)
    }

    fn headline_part(&mut self, at: Offset, key: Key, default: &str, most: usize) -> Option<String> {
        Some(match self.headline_word(at, key)? {
            Word::UNDEFINED => String::from(default),
            word if word.is_string() => self.shown_text(word, most),
            word => self.primitive_to_text(word),
        })
    }

    /// What V8 calls an error in messages: its name and message where they are data, nothing where not.
    fn error_text(&mut self, error: Word) -> String {
        let names = self.edition.names;
        let name = self.data_text(error, names.name).unwrap_or_default();
        let message = self.data_text(error, names.message).unwrap_or_default();
        if message.is_empty() {
            name
        } else if name.is_empty() {
            message
        } else {
            format!("{name}: {message}")
        }
    }

    /// The text of a property that is a string, read without calling anything.
    pub(crate) fn data_text(&mut self, object: Word, key: Key) -> Option<String> {
        self.string_of(object, key).map(|word| self.string_text(word))
    }

    /// A property that is a string, read without calling anything.
    pub(crate) fn string_of(&mut self, object: Word, key: Key) -> Option<Word> {
        match self.get(object, PropertyKey::Name(key)) {
            Ok(crate::object::Got::Value(word)) if word.is_string() => Some(word),
            _ => None,
        }
    }

    /// The text of a string, rope or not, for a message: what it costs is owed. One that is longer than a text beside the heap may
    /// be costs all that is left: the run ends in its limit before it can tell that it is empty.
    pub(crate) fn string_text(&mut self, word: Word) -> String {
        if self.owe_text(word) { self.string_text_paid(word) } else { String::new() }
    }

    /// `before`, a string if there is one, and `after`, for what a program reads: half of a surrogate pair stays what it is. Pays
    /// for the string as a message does.
    pub(crate) fn text_between(&mut self, before: &str, string: Option<Word>, after: &str) -> Run<Vec<u16>> {
        let mut units: Vec<u16> = before.encode_utf16().collect();
        if let Some(string) = string {
            self.charge_text(string)?;
            let (from, at) = (units.len(), string.offset());
            units.resize(from + crate::string::length(&self.heap, at) as usize, 0);
            let ropes = crate::string::copy_units(&self.heap, at, units.get_mut(from..).unwrap_or_default());
            self.owe(ropes.all);
        }
        units.extend(after.encode_utf16());
        Ok(units)
    }

    /// Notes what making a text of a string costs; `false` where that ends the run.
    fn owe_text(&mut self, word: Word) -> bool {
        if self.check_text(word).is_err() {
            self.owe(u64::MAX);
            return false;
        }
        self.owe(u64::from(crate::string::length(&self.heap, word.offset())) / 4);
        true
    }

    /// The same where the run can still end in its limit: paid for first.
    pub(crate) fn charged_text(&mut self, word: Word) -> Run<String> {
        self.charge_text(word)?;
        Ok(self.string_text_paid(word))
    }

    /// Pays for what making a text of a string costs, if there may be such a text.
    pub(crate) fn charge_text(&mut self, word: Word) -> Run<()> {
        self.check_text(word)?;
        self.charge(u64::from(crate::string::length(&self.heap, word.offset())) / 4)
    }

    /// The same where the caller has paid for the length: what ropes take is owed.
    pub(crate) fn string_text_paid(&mut self, word: Word) -> String {
        if crate::string::is_flat(&self.heap, word.offset()) {
            return self.units(word).to_display();
        }
        let len = crate::string::length(&self.heap, word.offset()) as usize;
        if crate::string::is_latin1(&self.heap, word.offset()) {
            let mut units = alloc::vec![0_u8; len];
            let ropes = crate::string::copy_units(&self.heap, word.offset(), &mut units);
            self.owe(ropes.all);
            return Units::Latin1(&units).to_display();
        }
        let mut units = alloc::vec![0_u16; len];
        let ropes = crate::string::copy_units(&self.heap, word.offset(), &mut units);
        self.owe(ropes.all);
        String::from_utf16_lossy(&units)
    }

    /// What an exception is to people when it leaves the run: name, headline and stack, each no longer than what a run may print.
    /// `None` where code has to run for that.
    pub(crate) fn shown_error(&mut self, at: Offset) -> Option<[String; 3]> {
        let most = self.limits.output_bytes_max as usize;
        let names = self.edition.names;
        let name = self.string_of(Word::object(at), names.name).or_else(|| self.dom_part(Word::object(at), DOM_NAME));
        let text = self.error_headline(at, most)?;
        let name = name.map_or_else(|| String::from("Error"), |word| self.shown_text(word, most));
        let known = self.heap.word(at + TRACE);
        let stack = if known.is_string() {
            self.shown_text(known, most)
        } else {
            self.stack_text(at, text.clone()).unwrap_or_else(|_| text.clone())
        };
        Some([name, text, stack])
    }

    /// The text of a string, and of a long one only the beginning.
    pub(crate) fn shown_text(&mut self, word: Word, most: usize) -> String {
        let len = crate::string::length(&self.heap, word.offset()) as usize;
        if len <= most {
            return self.string_text_paid(word);
        }
        let mut units = alloc::vec![0_u16; most];
        let ropes = crate::string::copy_units(&self.heap, word.offset(), &mut units);
        self.owe(ropes.all);
        format!("{}… ({} more)", String::from_utf16_lossy(&units), len - most)
    }

    /// What V8 calls an object in messages about its properties: `#<Foo>`, `[object Array]`, `Error: message`.
    pub(crate) fn object_text(&mut self, value: Word) -> String {
        match value.tag() {
            Tag::String => String::from("[object String]"),
            Tag::Object if let Some(tag) = tag_of_kind(self.heap.kind(value.offset())) => format!("[object {tag}]"),
            Tag::Object | Tag::Immediate if self.is_callable(value) => shortened(self.function_text(value)),
            Tag::Object if self.heap.kind(value.offset()) == Kind::Error => self.error_text(value),
            Tag::Object | Tag::Immediate if self.has_error_text(value) => self.error_text(value),
            Tag::Object if self.heap.kind(value.offset()) == Kind::TypedArray => {
                let buffer = self.heap.word(value.offset() + crate::bytes::BUFFER);
                let follows = self.is_kind(buffer, Kind::ArrayBuffer) && self.buffer_largest(buffer).is_some();
                let name = if follows { "Object" } else { self.element_kind(value.offset()).name() };
                format!("[object {name}]")
            }
            Tag::Immediate if Self::is_typed_prototype(value) => String::from("[object Object]"),
            Tag::Object | Tag::Immediate => match self.constructor_name(value) {
                Some(name) if self.has_plain_text(value) => format!("#<{name}>"),
                _ => format!("[object {}]", self.class_text(value)),
            },
            _ => self.value_text(value),
        }
    }

    /// What an object with a `toString` of its own is: its tag, if that is a string which nothing has to be called for.
    fn class_text(&mut self, object: Word) -> String {
        match self.get(object, PropertyKey::Name(Symbol::ToStringTag.key())) {
            Ok(crate::object::Got::Value(tag)) if tag.is_string() => self.string_text(tag),
            _ => String::from(crate::builtins::object::builtin_tag(self, object)),
        }
    }

    /// Whether a builtin is the prototype of typed arrays, whose `toString` is that of arrays.
    fn is_typed_prototype(value: Word) -> bool {
        let row = value.as_builtin().and_then(becket_bytecode::builtins::get);
        if row.is_some_and(|row| row.path == "%TypedArray%.prototype") {
            return true;
        }
        let proto = row.and_then(|row| row.proto).and_then(becket_bytecode::builtins::get);
        [row, proto].into_iter().flatten().any(|row| row.path == "%TypedArray%.prototype")
    }

    /// Whether an object's `toString` is that of `Object.prototype`.
    fn has_plain_text(&mut self, object: Word) -> bool {
        self.has_text_of(object, "Object.prototype.toString")
    }

    /// Whether an object's `toString` is that of errors.
    fn has_error_text(&mut self, object: Word) -> bool {
        self.has_text_of(object, "Error.prototype.toString")
    }

    fn has_text_of(&mut self, object: Word, path: &str) -> bool {
        let key = PropertyKey::Name(self.edition.names.to_string);
        let method = match self.get(object, key) {
            Ok(crate::object::Got::Value(method)) => method.as_builtin(),
            _ => None,
        };
        method.and_then(becket_bytecode::builtins::get).is_some_and(|row| row.path == path)
    }

    /// What Function.prototype.toString gives. Owes the work on it; empty where the run ends in its limit before it can tell.
    pub(crate) fn function_text(&mut self, value: Word) -> String {
        if let Some(row) = value.as_builtin().and_then(becket_bytecode::builtins::get) {
            // Function.prototype has no name, and Node binds what console has.
            let is_bare = row.path == "Function.prototype" || row.path.starts_with("console.");
            let name = if is_bare { "" } else { row.name };
            return format!("function {name}() {{ [native code] }}");
        }
        if value.is_object() && self.heap.kind(value.offset()) == Kind::Bound {
            return String::from("function () { [native code] }");
        }
        let span = value.is_object().then(|| self.function_of(value.offset()).map(|function| function.span)).flatten();
        let length = span.map_or(0, |(start, end)| end.saturating_sub(start));
        self.owe(u64::from(length));
        if self.is_overdrawn() {
            return String::new();
        }
        let text = span.and_then(|span| self.prepared.program.source_text(span));
        text.unwrap_or_else(|| String::from(NO_TEXT))
    }

    /// The name of an object's constructor, read without calling anything.
    pub(crate) fn constructor_name(&mut self, value: Word) -> Option<String> {
        let names = self.edition.names;
        let constructor = self.get(value, PropertyKey::Name(names.constructor));
        if let Ok(crate::object::Got::Value(constructor)) = constructor
            && self.is_callable(constructor)
            && let Some(name) = self.data_text(constructor, names.name)
            && !name.is_empty()
        {
            return Some(name);
        }
        None
    }

    /// What V8 prints for a value in messages.
    pub(crate) fn value_text(&mut self, value: Word) -> String {
        match value.tag() {
            Tag::String => format!("\"{}\"", self.string_text(value)),
            Tag::Symbol | Tag::Immediate if value.is_symbol() => self.symbol_text(value),
            Tag::Object | Tag::Immediate => self.object_text(value),
            Tag::BigInt => {
                let n = self.n_digits(value);
                self.owe(4 * n + n * n / 4);
                // The run ends in its limit before it can tell what stands here.
                if self.is_overdrawn() { String::new() } else { self.primitive_to_text(value) }
            }
            _ => self.primitive_to_text(value),
        }
    }

    /// The note of the running instruction: what a message calls the value in question.
    pub(crate) fn note(&self) -> Option<String> {
        self.note_at(self.code, self.pc)
    }

    /// The note of the instruction before one.
    fn note_at(&self, code: CodeId, pc: u32) -> Option<String> {
        let program = if code.is_std() { &self.edition.std } else { &self.prepared.program };
        let note = program.line(code, pc.saturating_sub(1))?.note?;
        let text = program.module.strings.get(note as usize)?.to_display();
        let text = text.strip_prefix(AT_DOT).unwrap_or(&text);
        Some(text.strip_prefix(AT_NAME).unwrap_or(text).into())
    }

    /// How a value reads in a sentence of V8's: a string as it is.
    fn plain_text(&mut self, value: Word) -> String {
        if value.is_string() { self.string_text(value) } else { self.value_text(value) }
    }

    /// What V8 calls an object that should have been a key, where it has more to say than its class.
    pub(crate) fn key_object_text(&mut self, key: Word) -> Option<String> {
        let is_kind = |kind: Kind| key.is_object() && self.heap.kind(key.offset()) == kind;
        let is_error = is_kind(Kind::Error);
        let is_tagged = key.is_object() && tag_of_kind(self.heap.kind(key.offset())).is_some();
        let is_told = self.is_callable(key)
            || is_error
            || self.has_error_text(key)
            || !is_tagged && self.has_plain_text(key) && self.constructor_name(key).is_some();
        is_told.then(|| self.object_text(key))
    }

    /// Reading or writing a property of `undefined` or `null`.
    #[cold]
    pub(crate) fn throw_nullish(&mut self, value: Word, key: PropertyKey, verb: &str) -> Trap {
        if verb != "set" && key == PropertyKey::Name(Symbol::Iterator.key()) {
            return self.throw_no_iterator_of(value);
        }
        let (value, key) = (self.primitive_to_text(value), self.key_text(key));
        let (what, preposition) = if verb == "set" { ("set", "setting") } else { ("read", "reading") };
        self.throw_type(&format!("Cannot {what} properties of {value} ({preposition} '{key}')"))
    }

    /// Asking `undefined` or `null` for its iterator.
    #[cold]
    pub(crate) fn throw_no_iterator_of(&mut self, value: Word) -> Trap {
        let text = self.call_site(value);
        self.throw_type(&format!("{text} is not iterable (cannot read property Symbol(Symbol.iterator))"))
    }

    /// Destructuring `undefined` or `null`.
    #[cold]
    pub(crate) fn throw_not_destructurable(&mut self, value: Word) -> Trap {
        let text = self.primitive_to_text(value);
        let message = match self.note() {
            Some(note) => match note.split_once('\0') {
                Some(("", "")) => format!("Cannot read properties of {text}"),
                Some((property, source)) => {
                    let source = if source.is_empty() { self.call_site(value) } else { source.into() };
                    format!("Cannot destructure property '{property}' of '{source}' as it is {text}.")
                }
                None => format!("Cannot destructure '{note}' as it is {text}."),
            },
            None => format!("Cannot destructure '{}' as it is {text}.", self.call_site(value)),
        };
        self.throw_type(&message)
    }

    /// Calling what is no function.
    #[cold]
    pub(crate) fn throw_not_callable(&mut self, value: Word) -> Trap {
        let text = match self.note().as_deref() {
            Some(note) if note.starts_with(UNPLACED) => self.call_site(value),
            Some(note) if let Some(message) = note.strip_prefix(".next\0") => return self.throw_type(message),
            Some(APPLIED) => {
                let kind = match self.typeof_name(value) {
                    TypeName::Object if value == Word::NULL => "null",
                    TypeName::Object => "an object",
                    TypeName::String => "a string",
                    TypeName::Number => "a number",
                    TypeName::Boolean => "a boolean",
                    TypeName::Undefined => "a undefined",
                    TypeName::Symbol => "a symbol",
                    TypeName::BigInt => "a bigint",
                    TypeName::Function => "a function",
                };
                let text = self.plain_text(value);
                let message =
                    format!("Function.prototype.apply was called on {text}, which is {kind} and not a function");
                return self.throw_type(&message);
            }
            Some(note) => String::from(note),
            None => self.value_text(value),
        };
        self.throw_type(&format!("{text} is not a function"))
    }

    /// The `next` of an iterator is no function. Where an iterable is spread, V8 says that it, or the callee, is at fault.
    #[cold]
    pub(crate) fn throw_no_next(&mut self, next: Word) -> Trap {
        let is_spread = self.code == self.edition.helper(crate::edition::Helper::AppendSpread);
        let caller = if is_spread { self.caller(self.base).filter(|(_, code, _)| !code.is_std()) } else { None };
        let note = caller.and_then(|(_, code, pc)| self.note_at(code, pc));
        let argument = note.as_deref().and_then(Argument::of_note);
        let text = match (argument, note.as_deref()) {
            (Some(Argument { callee, .. }), _) if !callee.is_empty() && !callee.starts_with(UNPLACED) => {
                format!("{callee} is not a function")
            }
            (None, Some(note)) => format!("{note} is not iterable"),
            _ => format!("{} is not a function", self.call_site(next)),
        };
        self.throw_type(&text)
    }

    /// Calling a class without `new`.
    #[cold]
    pub(crate) fn throw_class_called(&mut self, at: Offset) -> Trap {
        let name = self.function_name(at);
        let name = self.string_text(name);
        if name.is_empty() {
            return self.throw_type("Class constructors cannot be invoked without 'new'");
        }
        self.throw_type(&format!("Class constructor {name} cannot be invoked without 'new'"))
    }

    /// `new` of what is no constructor.
    #[cold]
    pub(crate) fn throw_not_constructor(&mut self, value: Word) -> Trap {
        let text = match self.note() {
            Some(note) if note == APPLIED => self.plain_text(value),
            Some(note) if note.starts_with(UNPLACED) => self.call_site(value),
            Some(note) => note,
            None => self.value_text(value),
        };
        self.throw_type(&format!("{text} is not a constructor"))
    }

    /// Iterating what is not iterable. A note that begins with `...` is of an argument of a call; for the last V8 has messages
    /// of its own.
    #[cold]
    pub(crate) fn throw_not_iterable(&mut self, value: Word) -> Trap {
        let note = self.note();
        if let Some(source) = note.as_deref().and_then(|note| note.strip_prefix('\0')) {
            let source = if source.is_empty() { self.call_site(value) } else { source.into() };
            return self.throw_type(&if let Some(found) = source.strip_prefix('\0') {
                format!("{found} is not iterable (cannot read property Symbol(Symbol.iterator))")
            } else if value.is_nullish() {
                let value = self.primitive_to_text(value);
                format!("Cannot destructure property 'Symbol(Symbol.iterator)' of '{source}' as it is {value}.")
            } else {
                format!("{source} is not iterable (cannot read property Symbol(Symbol.iterator))")
            });
        }
        let argument = note.as_deref().and_then(Argument::of_note);
        let text = match (argument, note.as_deref()) {
            (Some(Argument { whole: spread, .. }), _) if !spread.is_empty() && value.is_nullish() => {
                let spread = if spread.starts_with(UNPLACED) { self.call_site(value) } else { spread.into() };
                format!("{spread} is not iterable (cannot read property {})", self.primitive_to_text(value))
            }
            (Some(Argument { whole, .. }), _) if !whole.is_empty() => {
                String::from("Spread syntax requires ...iterable[Symbol.iterator] to be a function")
            }
            (Some(Argument { found, .. }), _) if !found.is_empty() => {
                format!("{found} is not iterable (cannot read property Symbol(Symbol.iterator))")
            }
            (None, Some(note)) => format!("{note} is not iterable"),
            _ => format!("{} is not iterable (cannot read property Symbol(Symbol.iterator))", self.call_site(value)),
        };
        self.throw_type(&text)
    }

    /// What V8 prints for a value whose place in the source it cannot find.
    fn call_site(&mut self, value: Word) -> String {
        match self.typeof_name(value) {
            TypeName::String => format!("string {}", self.value_text(value)),
            TypeName::Number => format!("number {}", self.value_text(value)),
            TypeName::Boolean => format!("boolean {}", self.value_text(value)),
            TypeName::Object if value == Word::NULL => String::from("object null"),
            TypeName::Object => String::from("object"),
            TypeName::Undefined => String::from("undefined"),
            TypeName::Symbol => String::from("symbol"),
            TypeName::BigInt => String::from("bigint"),
            TypeName::Function => String::from("function"),
        }
    }

    #[cold]
    pub(crate) fn throw_read_only(&mut self, object: Word, key: PropertyKey) -> Trap {
        let (key, text) = (self.key_text(key), self.object_text_for_write(object));
        self.throw_type(&format!("Cannot assign to read only property '{key}' of {text}"))
    }

    fn object_text_for_write(&mut self, object: Word) -> String {
        if object.is_string() {
            return format!("string '{}'", self.string_text(object));
        }
        let kind = if self.is_callable(object) { "function" } else { "object" };
        format!("{kind} '{}'", self.object_text(object))
    }

    #[cold]
    pub(crate) fn throw_getter_only(&mut self, object: Word, key: PropertyKey) -> Trap {
        let (key, text) = (self.key_text(key), self.object_text(object));
        self.throw_type(&format!("Cannot set property {key} of {text} which has only a getter"))
    }

    #[cold]
    pub(crate) fn throw_not_extensible(&mut self, key: PropertyKey) -> Trap {
        let key = self.key_text(key);
        self.throw_type(&format!("Cannot add property {key}, object is not extensible"))
    }

    /// The same where the property is defined, not assigned.
    #[cold]
    pub(crate) fn throw_not_definable(&mut self, key: PropertyKey) -> Trap {
        let key = self.key_text(key);
        self.throw_type(&format!("Cannot define property {key}, object is not extensible"))
    }

    #[cold]
    pub(crate) fn throw_cannot_create(&mut self, object: Word, key: PropertyKey) -> Trap {
        let key = self.key_text(key);
        let (kind, text) = match object.tag() {
            Tag::String => ("string", self.string_text(object)),
            Tag::Int | Tag::Double => ("number", self.primitive_to_text(object)),
            Tag::Special => ("boolean", self.primitive_to_text(object)),
            Tag::BigInt => ("bigint", self.value_text(object)),
            _ => ("symbol", self.value_text(object)),
        };
        self.throw_type(&format!("Cannot create property '{key}' on {kind} '{text}'"))
    }

    #[cold]
    pub(crate) fn throw_redefine(&mut self, key: PropertyKey) -> Trap {
        let key = self.key_text(key);
        self.throw_type(&format!("Cannot redefine property: {key}"))
    }

    #[cold]
    pub(crate) fn throw_not_deletable(&mut self, object: Word, key: PropertyKey) -> Trap {
        let (key, text) = (self.key_text(key), self.object_text(object));
        self.throw_type(&format!("Cannot delete property '{key}' of {text}"))
    }

    /// `in` with a right side that is no object.
    #[cold]
    pub(crate) fn throw_in(&mut self, key: Word, object: Word) -> Trap {
        let key = if key.is_string() { self.string_text(key) } else { self.value_text(key) };
        let object = if object.is_string() { self.string_text(object) } else { self.value_text(object) };
        self.throw_type(&format!("Cannot use 'in' operator to search for '{key}' in {object}"))
    }
}
