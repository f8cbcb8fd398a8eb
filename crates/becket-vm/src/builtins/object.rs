//! Native parts of Object and Object.prototype: what calls no getter, setter or conversion. The rest is in
//! `stdlib-api/object.js`. Not here: properties themselves (`object.rs` of the machine).

use alloc::format;

use crate::atom::{Key, PropertyKey};
use crate::edition::Symbol;
use crate::heap::Room;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::object::{Got, Put, Which};
use crate::shape::{Attrs, Integrity, Proto};
use crate::value::{Tag, Word};

/// `Object(value)` and `new Object(value)`. ECMA-262 20.1.1.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0);
    if value.is_nullish() {
        return cx.machine.new_object(4).map(Word::object);
    }
    if value.is_language_object() {
        return Ok(value.word());
    }
    let slot = cx.arg_slot(0);
    cx.machine.new_wrapper(slot)
}

fn check_coercible(cx: &mut Cx<'_>, value: Word) -> Run<()> {
    if value.is_nullish() {
        return Err(cx.throw_type("Cannot convert undefined or null to object"));
    }
    Ok(())
}

/// `Object.keys(object)` and `Object.getOwnPropertyNames(object)`. ECMA-262 20.1.2.19 and .10.
pub(crate) fn keys(cx: &mut Cx<'_>, which: Which) -> Run<Word> {
    let object = cx.arg(0).word();
    check_coercible(cx, object)?;
    let slot = cx.arg_slot(0);
    cx.machine.keys_array(slot, which)
}

/// What a list of properties holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listed {
    Values,
    Entries,
}

impl Machine {
    /// Whether an object's own properties can be read without calling a getter.
    fn is_data(&mut self, object: Slot) -> Run<bool> {
        let target = self.at(object.0);
        if !target.is_object() {
            return Ok(!target.is_language_object());
        }
        if !self.is_plain(target.offset()) {
            let named = self.named_keys(object)?;
            if named.iter().any(|(_, attrs)| attrs.has(Attrs::ACCESSOR)) {
                return Ok(false);
            }
        }
        // An array with getters among its elements is none of the machine's lists.
        let at = self.at(object.0).offset();
        if self.is_list(self.at(object.0)) || self.elements(at) == 0 {
            return Ok(true);
        }
        let keys = self.element_keys(object)?;
        let at = self.at(object.0).offset();
        Ok(!keys.iter().any(|key| self.own_element(at, *key).is_some_and(Word::is_block)))
    }

    /// The value of an own data property.
    fn own_data(&mut self, object: Slot, key: PropertyKey) -> Run<Word> {
        let target = self.at(object.0);
        if target.is_string() {
            return Ok(match self.get(target, key)? {
                Got::Value(word) => word,
                _ => Word::UNDEFINED,
            });
        }
        Ok(self.own_property(target, key)?.map_or(Word::UNDEFINED, |own| own.value))
    }
}

/// `Object.values(object)` and `Object.entries(object)`. ECMA-262 20.1.2.24 and .6.
pub(crate) fn list(cx: &mut Cx<'_>, listed: Listed) -> Run<Word> {
    let object = cx.arg(0).word();
    check_coercible(cx, object)?;
    let object = cx.arg_slot(0);
    if let Some(names) = cx.machine.plain_names(cx.get(object).word()) {
        let list = list_names(cx, object, &names, listed);
        cx.machine.shapes.keys = names;
        return list;
    }
    if !cx.machine.is_data(object)? {
        return Err(Trap::Bail);
    }
    let keys = cx.machine.own_keys(object, Which::Enumerable)?;
    let count = cx.machine.array_length(keys);
    let each = if listed == Listed::Entries { 5 } else { 2 };
    cx.charge(each * count as usize)?;
    let keys = cx.root(Word::object(keys))?;
    // Key and value beside each other: what the array of an entry is made of.
    let (key, value) = (cx.root(Word::UNDEFINED)?, cx.root(Word::UNDEFINED)?);
    for index in 0..count {
        let word = cx.machine.own_element(cx.get(keys).offset(), index).unwrap_or(Word::UNDEFINED);
        cx.set(key, word);
        let Some(found) = cx.machine.primitive_key(key)? else { continue };
        let word = cx.machine.own_data(object, found)?;
        cx.set(value, word);
        if listed == Listed::Entries {
            let pair = cx.machine.new_array_from(key.0, 2)?;
            cx.set(value, Word::object(pair));
        }
        // The list of keys becomes the list of what was asked for.
        cx.machine.set_element(keys, index, value)?;
    }
    Ok(cx.get(keys).word())
}

impl Machine {
    /// The array of a name with a value, where there is room for it and it can be paid.
    #[inline]
    fn entry_at_once(&mut self, name: Key, value: Word) -> Option<Word> {
        let (units, _) = self.atoms.narrow(name).filter(|(units, _)| units.len() < crate::string::FLAT_MAX as usize)?;
        let (words, price) = (9 + units.len() as u64 / 8, units.len() as u64 / 16);
        if self.heap.room(words) != Room::Enough || self.fuel < price as i64 {
            return None;
        }
        let key = match self.lasting_string(name) {
            Some(string) => string,
            None => {
                self.owe(price);
                self.push_key_string(name)
            }
        };
        Some(Word::object(self.heap.push_pair(self.shapes.list(), key.0, value.0)))
    }
}

/// The same for an object of which [`Machine::plain_names`] tells the names.
fn list_names(cx: &mut Cx<'_>, object: Slot, names: &[Key], listed: Listed) -> Run<Word> {
    let count = names.len() as u32;
    let each = if listed == Listed::Entries { 8 } else { 5 };
    cx.charge(each * names.len())?;
    let result = cx.machine.new_array(count, count, Word::UNDEFINED)?;
    let result = cx.root(Word::object(result))?;
    // Key and value beside each other: what the array of an entry is made of.
    let (key, value) = (cx.root(Word::UNDEFINED)?, cx.root(Word::UNDEFINED)?);
    for (slot, name) in (0..).zip(names) {
        let word = cx.machine.slot_value(object, slot);
        let listed = match listed {
            Listed::Entries if let Some(pair) = cx.machine.entry_at_once(*name, word) => pair,
            Listed::Values => word,
            Listed::Entries => {
                cx.set(value, word);
                let string = cx.machine.key_string(*name)?;
                cx.set(key, string);
                Word::object(cx.machine.new_pair(key)?)
            }
        };
        cx.machine.init_element(result, u32::from(slot), listed);
    }
    Ok(cx.get(result).word())
}

/// `Object.assign(target, …sources)`. ECMA-262 20.1.2.1.
pub(crate) fn assign(cx: &mut Cx<'_>) -> Run<Word> {
    let target = cx.arg(0).word();
    check_coercible(cx, target)?;
    // The elements of a typed array may be those of a source as well: another view of the same buffer.
    if !target.is_object() || cx.machine.is_kind(target, Kind::TypedArray) {
        return Err(Trap::Bail);
    }
    for i in 1..cx.argc() {
        let source = cx.arg_slot(i);
        if cx.arg(i).is_string() || !cx.machine.is_data(source)? {
            return Err(Trap::Bail);
        }
    }
    if !takes_data(cx)? {
        return Err(Trap::Bail);
    }
    let (target, key, value) = (cx.arg_slot(0), cx.root(Word::UNDEFINED)?, cx.root(Word::UNDEFINED)?);
    for i in 1..cx.argc() {
        let source = cx.arg_slot(i);
        if !cx.arg(i).is_object() {
            continue;
        }
        let keys = cx.machine.own_keys(source, Which::EnumerableAndSymbols)?;
        let count = cx.machine.array_length(keys);
        cx.charge(2 * count as usize)?;
        let keys = cx.root(Word::object(keys))?;
        for index in 0..count {
            let word = cx.machine.own_element(cx.get(keys).offset(), index).unwrap_or(Word::UNDEFINED);
            cx.set(key, word);
            let Some(found) = cx.machine.primitive_key(key)? else { continue };
            let word = cx.machine.own_data(source, found)?;
            cx.set(value, word);
            match cx.machine.set(target, found, value) {
                // Only `__proto__` of Object.prototype is left, and that is refused.
                Ok(Put::Setter(_)) => return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE)),
                // A length is to be a number. What has been assigned may be assigned again.
                Err(Trap::Help(_)) => return Err(Trap::Bail),
                put => put?,
            };
        }
    }
    Ok(cx.get(target).word())
}

/// Whether no assignment to the target of `Object.assign` can call a setter.
fn takes_data(cx: &mut Cx<'_>) -> Run<bool> {
    let object = cx.root(Word::UNDEFINED)?;
    let mut at = cx.arg(0).word();
    while at.is_object() {
        cx.set(object, at);
        if !cx.machine.is_data(object)? {
            return Ok(false);
        }
        let word = cx.get(object).word();
        at = cx.machine.proto_word(cx.machine.proto_of(word));
    }
    Ok(true)
}

/// The own property of a value that is no object too.
fn own(cx: &mut Cx<'_>, value: Word, key: PropertyKey) -> Run<Option<Attrs>> {
    if value.is_string() {
        let length = crate::string::length(&cx.machine.heap, value.offset());
        return Ok(match key {
            PropertyKey::Index(index) if index < length => Some(Attrs::ENUMERABLE),
            PropertyKey::Name(name) if name == cx.machine.edition.names.length => Some(Attrs(0)),
            _ => None,
        });
    }
    if !value.is_language_object() {
        return Ok(None);
    }
    Ok(cx.machine.own_property(value, key)?.map(|own| own.attrs))
}

/// `Object.hasOwn(object, key)`. ECMA-262 20.1.2.13.
pub(crate) fn has_own(cx: &mut Cx<'_>) -> Run<Word> {
    let object = cx.arg(0).word();
    check_coercible(cx, object)?;
    let Some(key) = key_of(cx, 1)? else { return Err(Trap::Bail) };
    let object = cx.arg(0).word();
    Ok(Word::bool(own(cx, object, key)?.is_some()))
}

/// The property key that an argument is; `None`: an object must be converted.
fn key_of(cx: &mut Cx<'_>, index: usize) -> Run<Option<PropertyKey>> {
    let key = cx.arg(index).word();
    let key = cx.root(key)?;
    if cx.get(key).is_string() {
        cx.flatten(key)?;
    }
    cx.machine.primitive_key(key)
}

/// `object.hasOwnProperty(key)`. ECMA-262 20.1.3.2.
pub(crate) fn has_own_property(cx: &mut Cx<'_>) -> Run<Word> {
    let Some(key) = key_of(cx, 0)? else { return Err(Trap::Bail) };
    let this = cx.this().word();
    check_coercible(cx, this)?;
    Ok(Word::bool(own(cx, this, key)?.is_some()))
}

/// `object.propertyIsEnumerable(key)`. ECMA-262 20.1.3.4.
pub(crate) fn property_is_enumerable(cx: &mut Cx<'_>) -> Run<Word> {
    let Some(key) = key_of(cx, 0)? else { return Err(Trap::Bail) };
    let this = cx.this().word();
    check_coercible(cx, this)?;
    Ok(Word::bool(own(cx, this, key)?.is_some_and(|attrs| attrs.has(Attrs::ENUMERABLE))))
}

/// `object.isPrototypeOf(value)`. ECMA-262 20.1.3.3.
pub(crate) fn is_prototype_of(cx: &mut Cx<'_>) -> Run<Word> {
    let value = cx.arg(0).word();
    if !value.is_language_object() {
        return Ok(Word::FALSE);
    }
    let this = cx.this().word();
    check_coercible(cx, this)?;
    cx.machine.is_prototype_in(value, this).map(Word::bool)
}

/// `object.valueOf()`. ECMA-262 20.1.3.7.
pub(crate) fn value_of(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    check_coercible(cx, this)?;
    if this.is_language_object() {
        return Ok(this);
    }
    let slot = cx.this_slot();
    cx.machine.new_wrapper(slot)
}

/// `object.toString()`. ECMA-262 20.1.3.6.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let this = cx.this().word();
    if this == Word::UNDEFINED {
        return cx.new_str("[object Undefined]");
    }
    if this == Word::NULL {
        return cx.new_str("[object Null]");
    }
    match cx.machine.get(this, PropertyKey::Name(Symbol::ToStringTag.key()))? {
        Got::Value(tag) if tag.is_string() => {
            let units = cx.machine.text_between("[object ", Some(tag), "]")?;
            cx.new_units(&units)
        }
        Got::Getter(_) => Err(Trap::Bail),
        Got::Value(_) | Got::Missing => {
            let this = cx.this().word();
            let tag = builtin_tag(cx.machine, this);
            cx.new_str(&format!("[object {tag}]"))
        }
    }
}

/// What `toString` calls an object without a Symbol.toStringTag.
pub(crate) fn builtin_tag(machine: &Machine, value: Word) -> &'static str {
    match value.tag() {
        Tag::String => "String",
        Tag::Int | Tag::Double => "Number",
        Tag::Special => "Boolean",
        Tag::Immediate if value == Word::builtin(well_known::ARRAY_PROTOTYPE()) => "Array",
        Tag::Immediate if value == Word::builtin(well_known::NUMBER_PROTOTYPE()) => "Number",
        Tag::Immediate if value == Word::builtin(well_known::STRING_PROTOTYPE()) => "String",
        Tag::Immediate if value == Word::builtin(well_known::BOOLEAN_PROTOTYPE()) => "Boolean",
        Tag::Object => match machine.heap.kind(value.offset()) {
            Kind::Date => "Date",
            Kind::Array => "Array",
            Kind::Error => "Error",
            Kind::Arguments => "Arguments",
            Kind::RegExp => "RegExp",
            Kind::Function | Kind::Bound => "Function",
            Kind::Wrapper => builtin_tag(machine, machine.heap.word(value.offset() + 2)),
            _ => "Object",
        },
        _ if machine.is_callable(value) => "Function",
        _ => "Object",
    }
}

/// `Object.is(a, b)`. ECMA-262 20.1.2.14.
pub(crate) fn is(cx: &mut Cx<'_>) -> Run<Word> {
    let (a, b) = (cx.arg(0).word(), cx.arg(1).word());
    if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
        let is_same = a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
        return Ok(Word::bool(is_same));
    }
    let (a, b) = (cx.root(a)?, cx.root(b)?);
    cx.machine.strict_equals(a, b).map(Word::bool)
}

/// `Object.freeze`, `Object.seal`, `Object.preventExtensions`. ECMA-262 20.1.2.7, .22, .20.
pub(crate) fn set_integrity(cx: &mut Cx<'_>, integrity: Integrity) -> Run<Word> {
    if cx.arg(0).is_language_object() {
        let object = cx.arg_slot(0);
        cx.machine.set_integrity(object, integrity)?;
    }
    Ok(cx.arg(0).word())
}

/// `Object.isFrozen`, `Object.isSealed`. ECMA-262 20.1.2.16 and .17.
pub(crate) fn test_integrity(cx: &mut Cx<'_>, integrity: Integrity) -> Run<Word> {
    let object = cx.arg(0).word();
    if is_frozen_builtin(object) {
        return Ok(Word::TRUE);
    }
    let object = cx.root(object)?;
    cx.machine.test_integrity(object, integrity).map(Word::bool)
}

/// Of the builtins only `%ThrowTypeError%` is frozen. ECMA-262 10.2.4.1.
fn is_frozen_builtin(object: Word) -> bool {
    object.as_builtin() == Some(well_known::THROW_TYPE_ERROR())
}

/// `Object.isExtensible`. ECMA-262 20.1.2.15.
pub(crate) fn is_extensible(cx: &mut Cx<'_>) -> Run<Word> {
    let object = cx.arg(0).word();
    if !object.is_object() {
        return Ok(Word::bool(object.is_language_object() && !is_frozen_builtin(object)));
    }
    Ok(Word::bool(!cx.machine.integrity(object.offset()).has(Integrity::NOT_EXTENSIBLE)))
}

impl Machine {
    /// A new object without a prototype.
    pub(crate) fn new_bare(&mut self) -> Run<Word> {
        self.new_object_of(Kind::Object, Proto::Null, 4).map(Word::object)
    }
}
