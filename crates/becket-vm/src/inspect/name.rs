//! What `util.inspect` calls an object: its constructor and tag, and the text that stands before its properties. Not here:
//! what `JSON.stringify` calls it (`builtins/json/circle.rs`) and messages (`thrown.rs`).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use becket_bytecode::builtins::{self, Value};
use becket_bytecode::module::FunctionFlags;

use super::{ASK_ERROR, ASK_MAKER, ASK_REGEXP, ASK_TAG, Entry, Inspector};
use crate::atom::{Key, PropertyKey};
use crate::edition::Symbol;
use crate::layout::Kind;
use crate::machine::{Run, Slot, Trap, state, well_known};
use crate::object::{Got, Own};
use crate::shape::Attrs;
use crate::thrown::TRACE;
use crate::value::{Immediate, Offset, Word};

/// `Map(2) [tag] `: what stands before the bracket.
pub(super) fn prefix(maker: Option<&str>, tag: &str, fallback: &str, size: Option<u32>) -> String {
    let size = size.map_or(String::new(), |size| format!("({size})"));
    match maker {
        None if !tag.is_empty() && fallback != tag => format!("[{fallback}{size}: null prototype] [{tag}] "),
        None => format!("[{fallback}{size}: null prototype] "),
        Some(maker) if tag.is_empty() || tells(maker, tag) => format!("{maker}{size} "),
        Some(maker) => format!("{maker}{size} [{tag}] "),
    }
}

/// Whether the name of a constructor tells the tag: the first time that the tag is in it, it ends, or a capital follows.
fn tells(maker: &str, tag: &str) -> bool {
    let is_capital = |next: char| next.len_utf16() == 1 && !next.to_lowercase().eq([next]);
    maker.split_once(tag).is_some_and(|(_, rest)| rest.chars().next().is_none_or(is_capital))
}

/// What the text of a regular expression is made of.
const PARTS: [&str; 10] = [
    "source",
    "flags",
    "hasIndices",
    "global",
    "ignoreCase",
    "multiline",
    "dotAll",
    "unicode",
    "unicodeSets",
    "sticky",
];

/// The prototypes of an object whose properties are shown with its hidden ones.
const INHERITED_MAX: usize = 3;

/// Whether a constructor of the language has this name.
fn is_global(name: &str) -> bool {
    let is_name = name.len() > 1 && name.starts_with(|first: char| first.is_ascii_uppercase());
    is_name && builtins::find("%global%").is_some_and(|id| builtins::own(id, name).is_some())
}

/// The first lines in a row, more than three, that another stack has in a row too: where they begin, and how many they are. As in
/// Node, a line is looked for only where the other stack has it first.
fn common_calls(lines: &[&str], others: &[&str]) -> Option<(usize, usize)> {
    (0..lines.len().saturating_sub(3)).find_map(|first| {
        let rest = lines.get(first..)?;
        let at = others.iter().position(|other| Some(other) == rest.first())?;
        let count = rest.iter().zip(others.get(at..)?).take_while(|(line, other)| line == other).count();
        (count > 3).then_some((first, count))
    })
}

impl Inspector<'_> {
    /// The name of the constructor that an object is an instance of; `None` where it has no prototype.
    pub(super) fn constructor(&mut self, value: Word, depth: usize) -> Run<Option<String>> {
        let key = PropertyKey::Name(self.machine.edition.names.constructor);
        let mut at = value;
        while at != Word::NULL {
            self.machine.charge(1)?;
            let is_import = at.is_immediate() && at.as_builtin().is_none();
            if !is_import
                && let Some(own) = self.machine.own_property(at, key)?
                && !own.attrs.has(Attrs::ACCESSOR)
                && self.machine.is_callable(own.value)
            {
                if self.takes_code(own.value)? {
                    let question = [Word::int(ASK_MAKER), value, own.value];
                    let [name] = self.code.answer(self.machine, &question)?;
                    if name.is_string() {
                        let name = self.machine.charged_text(name)?;
                        self.inherit(value, at, &name, depth)?;
                        return Ok(Some(name));
                    }
                } else {
                    let name = self.function_name(own.value);
                    if !name.is_empty() && self.is_instance(value, own.value)? {
                        self.inherit(value, at, &name, depth)?;
                        return Ok(Some(name));
                    }
                }
            }
            at = self.machine.proto_word(self.machine.proto_of(at));
        }
        let proto = self.machine.proto_word(self.machine.proto_of(value));
        if proto == Word::NULL {
            return Ok(None);
        }
        if depth > self.shown.depth {
            return Ok(Some(String::from("Object <Complex prototype>")));
        }
        // The depth grows with each prototype, so this recursion ends.
        Ok(Some(match self.constructor(proto, depth + 1)? {
            Some(name) => format!("Object <{name}>"),
            None => String::from("Object <[Object: null prototype] {}>"),
        }))
    }

    /// Where hidden properties are shown: adds those of the prototypes of a value whose constructor, of this name, was found at
    /// `found`.
    fn inherit(&mut self, value: Word, found: Word, name: &str, depth: usize) -> Run<()> {
        let proto = self.machine.proto_word(self.machine.proto_of(value));
        if !self.shown.hidden || found == proto && is_global(name) {
            return Ok(());
        }
        let (mut at, mut seen) = (if found == value { value } else { proto }, Vec::new());
        for level in 0..INHERITED_MAX {
            if level > 0 || at == value {
                at = self.machine.proto_word(self.machine.proto_of(at));
                if at == Word::NULL || self.is_made_by_global(at)? {
                    return Ok(());
                }
            }
            self.inherit_from(value, at, &mut seen, depth)?;
        }
        Ok(())
    }

    /// Whether the constructor that an object has itself is named like one of the language.
    fn is_made_by_global(&mut self, object: Word) -> Run<bool> {
        let key = PropertyKey::Name(self.machine.edition.names.constructor);
        let own = self.machine.own_property(object, key)?;
        let constructor = own.filter(|own| !own.attrs.has(Attrs::ACCESSOR) && self.machine.is_callable(own.value));
        Ok(constructor.is_some_and(|own| is_global(&self.function_name(own.value))))
    }

    fn inherit_from(&mut self, value: Word, at: Word, seen: &mut Vec<PropertyKey>, depth: usize) -> Run<()> {
        let slot = Slot(state::SCRATCH + 5);
        self.machine.put(slot.0, at);
        let mut keys: Vec<PropertyKey> = self.machine.element_keys(slot)?.into_iter().map(PropertyKey::Index).collect();
        keys.extend(self.machine.named_keys_of(slot)?.into_iter().map(|(key, _)| PropertyKey::Name(key)));
        self.machine.charge(keys.len() as u64 * (1 + seen.len() as u64 / 8))?;
        self.open.push(value);
        for key in &keys {
            let is_maker = *key == PropertyKey::Name(self.machine.edition.names.constructor);
            if is_maker || seen.contains(key) || self.machine.has_own(value, *key)? {
                continue;
            }
            let own = self.own(at, *key)?;
            if own.attrs.has(Attrs::ACCESSOR) || !self.machine.is_callable(own.value) {
                let outer = core::mem::take(&mut self.inherited);
                let text = self.entry(own, *key, Entry::Property, depth)?;
                self.inherited = outer;
                self.inherited.push(text);
            }
        }
        self.open.pop();
        seen.extend(keys);
        Ok(())
    }

    /// Whether the name of a function, or what is an instance of it, takes code to find out.
    fn takes_code(&mut self, function: Word) -> Run<bool> {
        if !function.is_object() || self.machine.heap.kind(function.offset()) != Kind::Function {
            return Ok(false);
        }
        let name = PropertyKey::Name(self.machine.edition.names.name);
        let is_text = match self.machine.get(function, name)? {
            Got::Value(name) => name.is_string(),
            Got::Missing => false,
            Got::Getter(_) => return Ok(true),
        };
        let is_plain = match self.machine.get(function, PropertyKey::Name(Symbol::HasInstance.key()))? {
            Got::Value(method) => method.is_immediate(),
            Got::Getter(_) => false,
            Got::Missing => true,
        };
        Ok(!is_text || !is_plain)
    }

    /// Whether the `prototype` of a constructor is among the prototypes of a value.
    fn is_instance(&mut self, value: Word, constructor: Word) -> Run<bool> {
        let names = self.machine.edition.names;
        let prototype = match constructor.as_builtin() {
            Some(id) => match builtins::own(id, "prototype").map(|prop| &prop.value) {
                Some(Value::Builtin(id)) => Word::builtin(*id),
                _ => return Ok(false),
            },
            None if constructor.is_object() => {
                let at = constructor.offset();
                if self.machine.heap.kind(at) != Kind::Function {
                    return Ok(false);
                }
                if self.machine.function_is_written(at) {
                    let own = self.machine.own_property(constructor, PropertyKey::Name(names.prototype))?;
                    own.map_or(Word::UNDEFINED, |own| own.value)
                } else {
                    self.machine.heap.word(at + 3)
                }
            }
            None => return Ok(false),
        };
        let mut at = self.machine.proto_word(self.machine.proto_of(value));
        while at != Word::NULL {
            self.machine.charge(1)?;
            if at == prototype {
                return Ok(true);
            }
            at = self.machine.proto_word(self.machine.proto_of(at));
        }
        Ok(false)
    }

    /// The name of a function, read without calling or making anything.
    fn function_name(&mut self, function: Word) -> String {
        let machine = &mut *self.machine;
        match function.as_immediate() {
            Some(Immediate::Builtin(id)) if id == well_known::FUNCTION_PROTOTYPE() => String::new(),
            Some(Immediate::Builtin(id)) => builtins::get(id).map_or(String::new(), |row| String::from(row.name)),
            Some(Immediate::Import(import)) => {
                let module = &machine.prepared.program.module;
                let name = module.imports.get(import as usize).map_or(0, |import| import.name);
                let text = module.strings.get(name as usize);
                text.map(becket_bytecode::module::Text::to_display).unwrap_or_default()
            }
            Some(_) => String::new(),
            None => {
                let name = machine.edition.names.name;
                machine.data_text(function, name).unwrap_or_default()
            }
        }
    }

    /// The `Symbol.toStringTag` of an object, where it is not shown among its properties.
    pub(super) fn tag(&mut self, value: Word) -> Run<String> {
        let mut at = value;
        while at != Word::NULL {
            self.machine.charge(1)?;
            if let Some(id) = at.as_builtin() {
                match builtins::own(id, "@@toStringTag").map(|prop| &prop.value) {
                    Some(_) if at == value && self.shown.hidden => return Ok(String::new()),
                    Some(Value::String(tag)) => return Ok(String::from(*tag)),
                    // The one that is a getter.
                    Some(Value::Accessor(..)) if at == Word::builtin(well_known::ITERATOR_PROTOTYPE()) => {
                        return Ok(String::from("Iterator"));
                    }
                    // And the one that tells what the elements are.
                    Some(Value::Accessor(..)) if value.is_object() && self.machine.is_kind(value, Kind::TypedArray) => {
                        return Ok(String::from(self.machine.element_kind(value.offset()).name()));
                    }
                    Some(_) => return Ok(String::new()),
                    None => {}
                }
            } else if at.is_object()
                && let Some(own) = self.machine.own_property(at, PropertyKey::Name(Symbol::ToStringTag.key()))?
            {
                let is_listed = at == value && (self.shown.hidden || own.attrs.has(Attrs::ENUMERABLE));
                let tag = if own.attrs.has(Attrs::ACCESSOR) {
                    let [tag] = self.code.answer(self.machine, &[Word::int(ASK_TAG), value])?;
                    tag
                } else {
                    own.value
                };
                let is_shown = tag.is_string() && !is_listed;
                return if is_shown { self.machine.charged_text(tag) } else { Ok(String::new()) };
            }
            at = self.machine.proto_word(self.machine.proto_of(at));
        }
        Ok(String::new())
    }

    /// `[Function: name]`
    pub(super) fn function_base(&mut self, value: Word, maker: Option<&str>, tag: &str) -> Run<String> {
        self.refuse_name(value)?;
        let name = self.function_name(value);
        self.spend(name.len())?;
        let is_own = value.is_object() && self.machine.heap.kind(value.offset()) == Kind::Function;
        let flags = is_own.then(|| self.machine.function_of(value.offset()).map(|known| known.flags)).flatten();
        let has = |flag: FunctionFlags| flags.is_some_and(|flags| flags.has(flag));
        if has(FunctionFlags::SHOWN_AS_CLASS) {
            let is_named = self.machine.has_own(value, PropertyKey::Name(self.machine.edition.names.name))?;
            return self.class_base(value, if is_named { &name } else { "" }, maker, tag);
        }
        let mut kind = String::new();
        if has(FunctionFlags::ASYNC) {
            kind.push_str("Async");
        }
        if has(FunctionFlags::GENERATOR) {
            kind.push_str("Generator");
        }
        kind.push_str("Function");
        let mut base = format!("[{kind}");
        if maker.is_none() {
            base.push_str(" (null prototype)");
        }
        if name.is_empty() {
            base.push_str(" (anonymous)]");
        } else {
            base.push_str(&format!(": {name}]"));
        }
        if let Some(maker) = maker
            && maker != kind
        {
            base.push_str(&format!(" {maker}"));
        }
        if !tag.is_empty() && maker != Some(tag) {
            base.push_str(&format!(" [{tag}]"));
        }
        Ok(base)
    }

    /// `[class A extends B]`
    fn class_base(&mut self, value: Word, name: &str, maker: Option<&str>, tag: &str) -> Run<String> {
        let mut base = format!("[class {}", if name.is_empty() { "(anonymous)" } else { name });
        if let Some(maker) = maker
            && maker != "Function"
        {
            base.push_str(&format!(" [{maker}]"));
        }
        if !tag.is_empty() && maker != Some(tag) {
            base.push_str(&format!(" [{tag}]"));
        }
        let parent = self.machine.proto_word(self.machine.proto_of(value));
        self.refuse_name(parent)?;
        let parent_name = self.function_name(parent);
        if maker.is_none() {
            base.push_str(" extends null");
        } else if !parent_name.is_empty() {
            base.push_str(&format!(" extends {parent_name}"));
        }
        base.push(']');
        Ok(base)
    }

    /// Refuses to show a function whose name, which Node reads, is no string, or takes code.
    fn refuse_name(&mut self, function: Word) -> Run<()> {
        let name = PropertyKey::Name(self.machine.edition.names.name);
        match if function.is_object() { self.machine.get(function, name)? } else { Got::Missing } {
            Got::Missing => Ok(()),
            Got::Value(name) if name.is_string() => Ok(()),
            Got::Value(_) | Got::Getter(_) => Err(Trap::Refused(crate::thrown::REFUSED_SHOWN)),
        }
    }

    /// `[Number: 1]`
    pub(super) fn wrapper_base(&mut self, value: Word, maker: Option<&str>, tag: &str) -> Run<String> {
        let primitive = self.machine.heap.word(value.offset() + 2);
        let kind = if primitive.is_number() {
            "Number"
        } else if primitive.is_string() {
            "String"
        } else if primitive.is_bool() {
            "Boolean"
        } else if primitive.is_bigint() {
            "BigInt"
        } else {
            "Symbol"
        };
        let text = self.value(primitive, 0)?;
        let maker_text = match maker {
            None => String::from(" (null prototype)"),
            Some(maker) if maker != kind => format!(" ({maker})"),
            Some(_) => String::new(),
        };
        let tag = if tag.is_empty() || maker == Some(tag) { String::new() } else { format!(" [{tag}]") };
        Ok(format!("[{kind}{maker_text}: {text}]{tag}"))
    }

    /// A regular expression as in source code, with the name of its class if that is another.
    pub(super) fn regexp_base(&mut self, value: Word, maker: Option<&str>, tag: &str) -> Run<String> {
        let text = if self.tells_parts(value)? {
            let at = value.offset();
            let len = self.machine.units(self.machine.regexp_source(at)).len();
            self.machine.charge(len as u64 / 8)?;
            self.machine.regexp_text(at)
        } else {
            let [text] = self.code.answer(self.machine, &[Word::int(ASK_REGEXP), value])?;
            self.machine.charged_text(text)?
        };
        self.spend(text.len())?;
        let prefix = prefix(maker, tag, "RegExp", None);
        Ok(if prefix == "RegExp " { text } else { prefix + &text })
    }

    /// Whether the source and flags of a regular expression are read as the language has it.
    fn tells_parts(&mut self, value: Word) -> Run<bool> {
        self.machine.charge(PARTS.len() as u64)?;
        for name in PARTS {
            let key = self.machine.text_key(name);
            let Some(Value::Accessor(own, _)) =
                builtins::own(well_known::REGEXP_PROTOTYPE(), name).map(|prop| &prop.value)
            else {
                return Ok(false);
            };
            if self.machine.get(value, key)? != Got::Getter(Word::builtin(*own)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The stack of an error, in brackets where it shows no calls. Keys that only repeat what it says are taken out, and
    /// `cause` and `errors` are added.
    pub(super) fn error_base(
        &mut self,
        error: Word,
        maker: Option<&str>,
        tag: &str,
        keys: &mut Vec<PropertyKey>,
    ) -> Run<String> {
        let names = self.machine.edition.names;
        let Some(texts) = self.error_texts(error)? else { return Ok(String::from("[object Error]")) };
        let ErrorTexts { stack, name, message, is_named, is_told, is_list, kind } = texts;
        self.spend(stack.len())?;
        if !self.shown.hidden {
            keys.retain(|key| *key != PropertyKey::Name(names.stack));
            let (is_in_name, is_in_message) = (stack.contains(&name), stack.contains(&message));
            let told = [
                (names.name, is_named && (kind != NameKind::Text || is_in_name)),
                (names.message, is_told && is_in_message),
            ];
            for (key, _) in told.into_iter().filter(|(_, is_told)| *is_told) {
                keys.retain(|known| *known != PropertyKey::Name(key));
            }
        }
        let cause = self.machine.own_property(error, PropertyKey::Name(names.cause))?;
        let errors = self.machine.own_property(error, PropertyKey::Name(names.errors))?;
        let errors = errors.filter(|own| {
            let is_array = own.value.is_object() && self.machine.heap.kind(own.value.offset()) == Kind::Array;
            if own.attrs.has(Attrs::ACCESSOR) { is_list } else { is_array }
        });
        for (key, is_there) in [(names.cause, cause.is_some()), (names.errors, errors.is_some())] {
            if is_there && !keys.contains(&PropertyKey::Name(key)) {
                keys.push(PropertyKey::Name(key));
            }
        }
        let stack = if kind == NameKind::Other {
            named_anew(&stack, &name, maker, tag)?
        } else {
            improved(stack, &name, maker, tag)
        };
        let after = stack.find(&message).map_or(0, |start| start + message.len());
        let text = match stack.get(after..).and_then(|rest| rest.find("\n    at")) {
            Some(calls) => self.without_calls_of_cause(stack, after + calls, cause)?,
            None => format!("[{stack}]"),
        };
        if self.indentation == 0 {
            return Ok(text);
        }
        let line = format!("\n{}", super::layout::spaces(self.indentation));
        Ok(text.replace('\n', &line))
    }

    /// Leaves out of a stack the calls, from an offset on, that the stack of the error's cause shows too.
    fn without_calls_of_cause(&mut self, stack: String, calls: usize, cause: Option<Own>) -> Run<String> {
        let cause = cause.filter(|own| !own.attrs.has(Attrs::ACCESSOR) && self.machine.is_kind(own.value, Kind::Error));
        let Some(cause) = cause else { return Ok(stack) };
        let at = cause.value.offset();
        let known = self.machine.heap.word(at + TRACE);
        let of_cause = if known.is_string() {
            self.machine.string_text(known)
        } else {
            let Some(headline) = self.machine.bounded_headline(at)? else { return Ok(stack) };
            self.machine.stack_text(at, headline)?
        };
        self.machine.charge((stack.len() + of_cause.len()) as u64 / 4)?;
        let (head, calls) = (stack.get(..calls).unwrap_or_default(), stack.get(calls + 1..).unwrap_or_default());
        let lines: Vec<&str> = calls.split('\n').collect();
        let theirs = of_cause.find("\n    at").and_then(|start| of_cause.get(start + 1..));
        let theirs: Vec<&str> = theirs.map_or(Vec::new(), |calls| calls.split('\n').collect());
        self.machine.charge(lines.len() as u64 * (1 + theirs.len() as u64 / 8))?;
        let Some((first, count)) = common_calls(&lines, &theirs) else { return Ok(stack) };
        let left_out = &*format!("    ... {} lines matching cause stack trace ...", count - 2);
        let (before, rest) = lines.split_at(first + 1);
        let shown = before.iter().chain(core::iter::once(&left_out)).chain(rest.iter().skip(count - 2));
        Ok(shown.fold(String::from(head), |text, line| text + "\n" + line))
    }

    /// Whether something that is no error by itself inherits from `Error.prototype`, and is shown as one for that.
    pub(super) fn is_error_heir(&mut self, value: Word) -> Run<bool> {
        let (error, object) =
            (Word::builtin(well_known::ERROR_PROTOTYPE()), Word::builtin(well_known::OBJECT_PROTOTYPE()));
        let mut at = self.machine.proto_word(self.machine.proto_of(value));
        while at != error {
            if at == Word::NULL || at == object {
                return Ok(false);
            }
            self.machine.charge(1)?;
            at = self.machine.proto_word(self.machine.proto_of(at));
        }
        Ok(true)
    }

    /// What an error says of itself; `None` where that throws.
    fn error_texts(&mut self, error: Word) -> Run<Option<ErrorTexts>> {
        if self.machine.is_kind(error, Kind::Error)
            && let Some(texts) = self.plain_error_texts(error.offset())?
        {
            return Ok(Some(texts));
        }
        let [stack, message, name, is_list] = self.code.answer(self.machine, &[Word::int(ASK_ERROR), error])?;
        if !stack.is_string() {
            return Ok(None);
        }
        let stack = self.machine.charged_text(stack)?;
        let message_text = if message.is_string() { self.machine.charged_text(message)? } else { String::new() };
        let (name_text, kind) = match name {
            _ if name.is_string() => (self.machine.charged_text(name)?, NameKind::Text),
            _ if name.is_nullish() || name == Word::HOLE => (String::from("Error"), NameKind::None),
            _ => (self.machine.value_text(name), NameKind::Other),
        };
        Ok(Some(ErrorTexts {
            stack,
            name: name_text,
            message: message_text,
            is_named: name != Word::HOLE,
            is_told: message != Word::HOLE,
            is_list: is_list == Word::TRUE,
            kind,
        }))
    }

    /// What an error says of itself where that takes no code.
    fn plain_error_texts(&mut self, at: Offset) -> Run<Option<ErrorTexts>> {
        let names = self.machine.edition.names;
        let error = Word::object(at);
        let own = self.machine.own_property(error, PropertyKey::Name(names.stack))?;
        let is_builtin = own.is_some_and(|own| own.value == Word::builtin(well_known::GET_ERROR_STACK()));
        let stack = match own {
            Some(_) if is_builtin => {
                let made = self.machine.heap.word(at + TRACE);
                if made.is_string() || made.is_nullish() { Some(made) } else { None }
            }
            Some(own) if !own.attrs.has(Attrs::ACCESSOR) && own.value.is_string() => Some(own.value),
            Some(_) => None,
            None => Some(Word::UNDEFINED),
        };
        let lazy = is_builtin && self.machine.heap.word(at + TRACE).is_block();
        let mut is_plain = lazy || stack.is_some();
        for key in [names.cause, names.errors] {
            is_plain &= !matches!(self.machine.get(error, PropertyKey::Name(key))?, Got::Getter(_));
        }
        let headline = self.machine.bounded_headline(at)?;
        let (name, message) = (self.part(error, names.name, "Error")?, self.part(error, names.message, "")?);
        let (Some(headline), Some((name, kind)), Some((message, _)), true) = (headline, name, message, is_plain) else {
            return Ok(None);
        };
        let stack = match stack {
            _ if lazy => self.machine.stack_text(at, headline)?,
            Some(stack) if stack.is_string() => {
                let stack = self.machine.charged_text(stack)?;
                if stack.is_empty() { headline } else { stack }
            }
            _ => headline,
        };
        Ok(Some(ErrorTexts { stack, name, message, is_named: true, is_told: true, is_list: false, kind }))
    }

    /// The name or message of an error, or what stands for it where there is none; `None` where that takes code.
    fn part(&mut self, error: Word, key: Key, default: &str) -> Run<Option<(String, NameKind)>> {
        Ok(match self.machine.get(error, PropertyKey::Name(key))? {
            Got::Missing => Some((String::from(default), NameKind::None)),
            Got::Value(word) if word.is_nullish() => Some((String::from(default), NameKind::None)),
            Got::Value(word) if word.is_string() => Some((self.machine.charged_text(word)?, NameKind::Text)),
            Got::Value(_) => None,
            Got::Getter(getter) => {
                let known = self.machine.known_part(error, getter);
                known.map(|word| (self.machine.string_text(word), NameKind::Text))
            }
        })
    }
}

/// What the name of an error is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum NameKind {
    Text,
    /// `null` or `undefined`
    None,
    /// Another primitive.
    Other,
}

/// What an error says of itself.
struct ErrorTexts {
    stack: String,
    name: String,
    message: String,
    /// Whether reading the name has thrown nothing.
    is_named: bool,
    /// Whether reading the message has thrown nothing.
    is_told: bool,
    /// Whether `errors` was read, and is an array.
    is_list: bool,
    kind: NameKind,
}

/// The stack of an error whose name is a number, a bigint or a boolean: with its constructor behind it, where it first stands.
fn named_anew(stack: &str, name: &str, maker: Option<&str>, tag: &str) -> Run<String> {
    let prefix = prefix(maker, tag, "Error", None);
    if maker.is_none() || prefix.contains('$') {
        // Node takes a `$` in it for a pattern.
        return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN));
    }
    Ok(stack.replacen(name, &format!("{name} [{}]", prefix.trim_end()), 1))
}

/// The stack of an error whose name is not that of its constructor, with both.
fn improved(stack: String, name: &str, maker: Option<&str>, tag: &str) -> String {
    let Some(rest) = stack.strip_prefix(name) else { return stack };
    let is_headline = rest.is_empty() || rest.starts_with(':') || rest.starts_with('\n');
    if !name.ends_with("Error") || !is_headline {
        return stack;
    }
    let prefix = prefix(maker, tag, "Error", None);
    let prefix = prefix.trim_end();
    if prefix == name {
        stack
    } else if prefix.contains(name) {
        format!("{prefix}{rest}")
    } else {
        format!("{prefix} [{name}]{rest}")
    }
}
