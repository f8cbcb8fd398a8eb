//! What a line of a stack calls its function, as V8 does: `C.m`, `new C`, `Object.f [as g]`, `get x`. Nothing of the program runs
//! for it, and nothing is allocated on the heap. Not here: which lines there are, and where their calls stand (`trace.rs`).

use alloc::format;
use alloc::string::{String, ToString};

use becket_bytecode::builtins;
use becket_bytecode::module::FunctionFlags;
use becket_regex::is_name;

use crate::atom::PropertyKey;
use crate::edition::Symbol;
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::object::Own;
use crate::shape::Attrs;
use crate::value::{Tag, Word};

/// Whether a function's name tells the name of its property already: it is the same, or the last part of it.
fn ends_with_name(function: &str, method: &str) -> bool {
    function.strip_suffix(method).is_some_and(|rest| rest.is_empty() || rest.ends_with(['.', ' ']))
}

/// What V8 calls a builtin that it has a name of its own for.
fn known_name(function: Word) -> Option<String> {
    let path = function.as_builtin().and_then(builtins::get)?.path;
    match path {
        "String.prototype.indexOf" => Some("String.indexOf".to_string()),
        "String.prototype.toLowerCase" => Some("String.toLowerCase".to_string()),
        "DataView.prototype.byteLength.get" => Some("get DataView.prototype.byteLength".to_string()),
        "DataView.prototype.buffer.get" | "DataView.prototype.byteOffset.get" => None,
        _ if path.starts_with("DataView.prototype.") => Some(path.to_string()),
        _ => None,
    }
}

/// What V8 calls objects of a kind, where that is neither their constructor's name nor their tag.
fn name_of_kind(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::StringIterator => "StringIterator",
        Kind::MapIterator => "MapIterator",
        Kind::SetIterator => "SetIterator",
        Kind::IteratorHelper | Kind::WrappedIterator => "Iterator",
        Kind::Arguments => "Arguments",
        _ => return None,
    })
}

impl Machine {
    /// What a line calls its function; `None` where there is only a position. The receiver is the hole where `new` has called it.
    pub(super) fn site_text(&mut self, function: Word, receiver: Word) -> Run<Option<String>> {
        let name = match known_name(function) {
            Some(name) => name,
            None => self.debug_name(function)?,
        };
        if receiver == Word::HOLE {
            return Ok(Some(format!("new {}", if name.is_empty() { "<anonymous>" } else { &name })));
        }
        if receiver.is_nullish() {
            return Ok((!name.is_empty()).then_some(name));
        }
        let kind = self.type_name(receiver)?;
        let method = self.method_name(function, receiver)?;
        if name.is_empty() {
            return Ok(Some(format!("{kind}.{}", method.as_deref().unwrap_or("<anonymous>"))));
        }
        let mut text = String::new();
        self.charge(if name.is_ascii() { 0 } else { 2048 + name.len() as u64 })?;
        // Only before what could be written as an identifier does the type of the receiver stand.
        if is_name(&name) && name != kind {
            text = kind + ".";
        }
        text.push_str(&name);
        if let Some(method) = method
            && !method.is_empty()
            && !ends_with_name(&name, &method)
        {
            text.push_str(&format!(" [as {method}]"));
        }
        Ok(Some(text))
    }

    /// The text of a name. It is paid for, and a rope may be longer than the run has memory.
    fn name_text(&mut self, name: Word) -> Run<String> {
        self.check_text(name)?;
        self.charged_text(name)
    }

    /// Ends the run if the text of a string may take more memory than a text beside the heap may: a unit takes up to three bytes.
    pub(crate) fn check_text(&self, string: Word) -> Run<()> {
        let at = string.offset();
        let bytes = if crate::string::is_latin1(&self.heap, at) { 2 } else { 3 };
        let len = crate::string::length(&self.heap, at);
        if bytes * u64::from(len) > self.text_max() { Err(Trap::Limit(Limit::Memory)) } else { Ok(()) }
    }

    /// Bytes that a text beside the heap may have: a quarter of the limit.
    pub(crate) fn text_max(&self) -> u64 {
        2 * self.heap.limit_words()
    }

    /// The name of a function: what its `name` is, or what it was written with.
    fn debug_name(&mut self, function: Word) -> Run<String> {
        let is_written = self.is_kind(function, Kind::Function) && self.function_is_written(function.offset());
        if is_written || self.is_kind(function, Kind::Bound) {
            let key = PropertyKey::Name(self.edition.names.name);
            let own = self.made_property(function, key).filter(|own| !own.attrs.has(Attrs::ACCESSOR));
            // The empty name that a function came with is none.
            let is_none = |name: Word| crate::string::length(&self.heap, name.offset()) == 0;
            let own = own.filter(|own| own.value.is_string());
            let own = own.filter(|own| own.attrs.has(Attrs::WRITABLE) || !is_none(own.value));
            if let Some(own) = own {
                return self.name_text(own.value);
            }
        }
        self.shared_name(function)
    }

    /// The name that a function was written with, or what it was assigned to.
    fn shared_name(&mut self, function: Word) -> Run<String> {
        let name = self.written_name(function)?;
        Ok(if name.is_empty() { self.inferred_name(function).unwrap_or_default() } else { name })
    }

    /// What a function without a name was assigned to.
    fn inferred_name(&self, function: Word) -> Option<String> {
        let id = self.is_kind(function, Kind::Function).then(|| self.code_id(function.offset()))?;
        let module = &self.prepared.program.module;
        let at = module.inferred.binary_search_by_key(&(id.index() as u32), |(function, _)| *function).ok()?;
        let (_, name) = module.inferred.get(at).filter(|_| !id.is_std())?;
        module.strings.get(*name as usize).map(becket_bytecode::module::Text::to_display)
    }

    /// The name that a function was written with.
    fn written_name(&mut self, function: Word) -> Run<String> {
        if self.is_kind(function, Kind::Function) {
            let name = self.function_name(function.offset());
            return self.name_text(name);
        }
        let row = function.as_builtin().and_then(builtins::get);
        let row = row.filter(|row| row.is_function && row.path != "Function.prototype");
        Ok(row.map_or("", |row| row.name).to_string())
    }

    /// An own property, unless reading it makes something: while a trace is told, nothing may move. What would be made is text, a
    /// BigInt, or the prototype of a function: none is a function that could have been called.
    fn made_property(&mut self, object: Word, key: PropertyKey) -> Option<Own> {
        if self.makes(object, key) { None } else { self.own_property(object, key).ok().flatten() }
    }

    /// What an object says itself by its tag.
    fn own_tag(&mut self, object: Word) -> Run<Option<String>> {
        if let Some(id) = object.as_builtin() {
            return Ok(match builtins::own(id, "@@toStringTag").map(|prop| &prop.value) {
                Some(builtins::Value::String(tag)) => Some(String::from(*tag)),
                _ => None,
            });
        }
        let key = PropertyKey::Name(Symbol::ToStringTag.key());
        match self.plain_value(object, key).filter(|tag| tag.is_string()) {
            Some(tag) => self.name_text(tag).map(Some),
            None => Ok(None),
        }
    }

    /// The value of an own property that is no accessor.
    fn plain_value(&mut self, object: Word, key: PropertyKey) -> Option<Word> {
        let own = self.made_property(object, key)?;
        (!own.attrs.has(Attrs::ACCESSOR)).then_some(own.value)
    }

    /// The type of a receiver: the constructor that made it, or what it or its prototypes say of themselves.
    fn type_name(&mut self, receiver: Word) -> Run<String> {
        if self.is_callable(receiver) {
            let name = self.debug_name(receiver)?;
            let is_bare = name.is_empty() || self.is_kind(receiver, Kind::Bound);
            return Ok(if is_bare { "Function".to_string() } else { name });
        }
        Ok(match receiver.tag() {
            Tag::Int | Tag::Double => "Number".to_string(),
            Tag::String => "String".to_string(),
            Tag::BigInt => "BigInt".to_string(),
            Tag::Special => "Boolean".to_string(),
            Tag::Symbol | Tag::Immediate if receiver.is_symbol() => "Symbol".to_string(),
            _ => match self.maker_name(receiver)? {
                Some(name) => name,
                None => self.inherited_name(receiver)?,
            },
        })
    }

    /// The name of the constructor that made an object, where that was called by `new` itself and not by `super`.
    fn maker_name(&mut self, object: Word) -> Run<Option<String>> {
        if !object.is_object() {
            return Ok(None);
        }
        let at = object.offset();
        match self.heap.kind(at) {
            Kind::Generator | Kind::AsyncGenerator => {
                let function = self.heap.word(at + crate::generator::FUNCTION);
                return Ok(Some(self.shared_name(function)?).filter(|name| !name.is_empty()));
            }
            kind if let Some(name) = name_of_kind(kind) => return Ok(Some(name.to_string())),
            _ => {}
        }
        let proto = self.proto_word(self.proto_of(object));
        match proto.as_builtin() {
            Some(id) if id == well_known::REGEXP_STRING_ITERATOR_PROTOTYPE() => {
                return Ok(Some("RegExpStringIterator".to_string()));
            }
            // Node makes them of errors.
            Some(id) if id == well_known::DOM_EXCEPTION_PROTOTYPE() => return Ok(Some("Error".to_string())),
            _ => {}
        }
        let constructor = PropertyKey::Name(self.edition.names.constructor);
        let Some(maker) = self.plain_value(proto, constructor) else { return Ok(None) };
        let makes = if let Some(id) = maker.as_builtin() {
            let prototype = builtins::own(id, "prototype").map(|prop| &prop.value);
            matches!((prototype, proto.as_builtin()), (Some(builtins::Value::Builtin(id)), Some(proto)) if *id == proto)
        } else {
            self.is_kind(maker, Kind::Function)
                && self.heap.word(maker.offset() + 3) == proto
                && self.function_of(maker.offset()).is_some_and(|it| !it.flags.has(FunctionFlags::DERIVED))
        };
        let name = if makes { self.shared_name(maker)? } else { String::new() };
        Ok((!name.is_empty() && name != "Object").then_some(name))
    }

    /// The first tag of an object and its prototypes that is a string, or the name of the first constructor that one of its
    /// prototypes has.
    fn inherited_name(&mut self, object: Word) -> Run<String> {
        let constructor = PropertyKey::Name(self.edition.names.constructor);
        let mut at = object;
        while at != Word::NULL {
            self.charge(2)?;
            if let Some(tag) = self.own_tag(at)? {
                return Ok(tag);
            }
            if at != object
                && let Some(constructor) = self.plain_value(at, constructor)
            {
                let name = self.shared_name(constructor)?;
                if !name.is_empty() && name != "Object" {
                    return Ok(name);
                }
            }
            at = self.proto_word(self.proto_of(at));
        }
        let is_array = object == Word::builtin(well_known::ARRAY_PROTOTYPE()) || self.is_kind(object, Kind::Array);
        Ok(if is_array { "Array" } else { "Object" }.to_string())
    }

    /// The property by which a function is a method of its receiver: the one with its own name, or the only one that can be
    /// enumerated.
    fn method_name(&mut self, function: Word, receiver: Word) -> Run<Option<String>> {
        let written = self.written_name(function)?;
        if matches!(written.as_str(), "<instance_members_initializer>" | "<static_initializer>") {
            return Ok(None);
        }
        let inferred =
            if written.is_empty() { self.inferred_name(function).unwrap_or_default() } else { String::new() };
        let last = inferred.rsplit_once('.').map_or(inferred.as_str(), |(_, last)| last);
        let name = written.strip_prefix("get ").or(written.strip_prefix("set ")).unwrap_or(&written);
        let name = if written.is_empty() { last } else { name };
        if !name.is_empty() {
            let key = self.text_key(name);
            let mut at =
                if receiver.is_language_object() { receiver } else { self.proto_word(self.proto_of(receiver)) };
            while at != Word::NULL {
                self.charge(1)?;
                if let Some(own) = self.made_property(at, key) {
                    if self.has_function(own, function) {
                        return Ok(Some(name.to_string()));
                    }
                    break;
                }
                at = self.proto_word(self.proto_of(at));
            }
        }
        self.found_name(function, receiver)
    }

    /// Whether a property has this function, as its value, its getter or its setter.
    fn has_function(&self, own: Own, function: Word) -> bool {
        if own.attrs.has(Attrs::ACCESSOR) && own.value.is_block() {
            let at = own.value.offset();
            return self.heap.word(at + 1) == function || self.heap.word(at + 2) == function;
        }
        own.value == function || own.attrs.has(Attrs::ACCESSOR) && own.setter == function
    }

    /// The only name under which an object and its prototypes have a function in a property that can be enumerated.
    fn found_name(&mut self, function: Word, receiver: Word) -> Run<Option<String>> {
        let mut found = None;
        let mut at = receiver;
        while at.is_object() {
            self.charge(1)?;
            let slot = Slot(state::SCRATCH + 5);
            self.put(slot.0, at);
            let keys = self.named_keys(slot)?;
            for (key, _) in keys.iter().filter(|(key, attrs)| attrs.has(Attrs::ENUMERABLE) && key.as_symbol().is_none())
            {
                let own = self.made_property(at, PropertyKey::Name(*key));
                if !own.is_some_and(|own| self.has_function(own, function)) {
                    continue;
                }
                if found.is_some_and(|found| found != *key) {
                    return Ok(None);
                }
                found = Some(*key);
            }
            at = self.proto_word(self.proto_of(at));
        }
        Ok(found.map(|key| self.key_text(PropertyKey::Name(key))))
    }
}
