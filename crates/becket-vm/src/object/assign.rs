//! Changing properties: assignment in strict mode, definition, deletion, integrity. Not here: calling a setter, which is a frame
//! (`ops/property.rs`), and where values are kept (`storage.rs`).

use crate::atom::{Key, PropertyKey};
use crate::layout::{Header, Kind, low};
use crate::machine::{Machine, Run, Slot, Trap, state};
use crate::object::{HOPS_FREE, Put};
use crate::shape::{Attrs, Integrity, Proto};
use crate::thrown::{NO_STACK, OWN_STACK, STACK};
use crate::value::{Offset, Word};

impl Machine {
    /// Assigns to a property in strict mode. Both are positions of the stack.
    pub(crate) fn set(&mut self, object: Slot, key: PropertyKey, value: Slot) -> Run<Put> {
        let target = self.at(object.0);
        if !target.is_object() {
            return self.set_on_immediate(object, key);
        }
        let at = target.offset();
        if let PropertyKey::Name(name) = key
            && self.set_plain(object, name, value)?
        {
            return Ok(Put::Done);
        }
        if self.integrity(at).has(Integrity::CLOSED) {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        if self.heap.kind(at) == Kind::TypedArray && self.is_numeric_key(key) {
            return self.set_typed(at, key, value).map(|()| Put::Done);
        }
        if let PropertyKey::Name(name) = key
            && let Some((known, attrs)) = self.find_named(at, name)
        {
            if let Some(setter) = self.own_setter(target, key, known, attrs)? {
                return Ok(Put::Setter(setter));
            }
            self.write_named(at, name, self.at(value.0));
            return Ok(Put::Done);
        }
        match key {
            PropertyKey::Index(index) if self.is_string_wrapper(at, index) => {
                return Err(self.throw_read_only(target, key));
            }
            PropertyKey::Index(index) => {
                if let Some(element) = self.own_element(at, index) {
                    let own = self.element_property(at, element);
                    if let Some(setter) = self.own_setter(target, key, own.value, own.attrs)? {
                        return Ok(Put::Setter(setter));
                    }
                    if element.is_block() {
                        self.heap.set_word(element.offset() + 1, self.at(value.0));
                    } else {
                        self.set_element(object, index, value)?;
                    }
                    return Ok(Put::Done);
                }
            }
            PropertyKey::Name(name) => {
                if self.heap.kind(at) == Kind::Array && name == self.edition.names.length {
                    return self.set_length(object, value).map(|()| Put::Done);
                }
                if let Some(own) = self.own_virtual(at, name)? {
                    if self.heap.kind(at) == Kind::Error {
                        return Ok(Put::Setter(own.setter));
                    }
                    if !own.attrs.has(Attrs::WRITABLE) {
                        return Err(self.throw_read_only(target, key));
                    }
                    if self.heap.kind(at) == Kind::Function {
                        return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
                    }
                }
            }
        }
        self.set_new(object, key, value)
    }

    /// The setter that an assignment to an own property calls; throws where it may neither call one nor write.
    #[inline]
    fn own_setter(&mut self, target: Word, key: PropertyKey, value: Word, attrs: Attrs) -> Run<Option<Word>> {
        if !attrs.has(Attrs::ACCESSOR) {
            return if attrs.has(Attrs::WRITABLE) { Ok(None) } else { Err(self.throw_read_only(target, key)) };
        }
        let setter = self.heap.word(value.offset() + 2);
        if setter == Word::UNDEFINED { Err(self.throw_getter_only(target, key)) } else { Ok(Some(setter)) }
    }

    /// Assigns to what is not own: a setter or a read-only property of a prototype decides, else the property is added.
    fn set_new(&mut self, object: Slot, key: PropertyKey, value: Slot) -> Run<Put> {
        let proto = self.proto_word(self.proto_of(self.at(object.0)));
        if let Some(typed) = self.typed_end(proto, key)? {
            if self.at(value.0).is_language_object() {
                // The code that converts it would run for nothing.
                return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
            }
            return self.set_typed(typed, key, value).map(|()| Put::Done);
        }
        if let Some(setter) = self.setter_from(proto, object, key)? {
            return Ok(Put::Setter(setter));
        }
        let target = self.at(object.0);
        if self.integrity(target.offset()).has(Integrity::NOT_EXTENSIBLE) {
            return Err(self.throw_not_extensible(key));
        }
        match key {
            PropertyKey::Index(index) if self.is_kept_out(target.offset(), index) => {
                return Err(self.throw_fixed_length(target));
            }
            PropertyKey::Index(index) => self.set_element(object, index, value)?,
            PropertyKey::Name(name) => {
                self.charge(2)?;
                self.write_out(object)?;
                self.add_named(object, name, self.at(value.0), Attrs::ALL)?;
            }
        }
        Ok(Put::Done)
    }

    /// Assigns to a name of a plain object whose properties can all be written, if no prototype has a say; says whether it did.
    fn set_plain(&mut self, object: Slot, name: Key, value: Slot) -> Run<bool> {
        let at = self.at(object.0).offset();
        let header = self.heap.object_header(at);
        if !header.is(Kind::Object) || !self.shapes.get(header.low()).is_some_and(|shape| shape.is_plain) {
            return Ok(false);
        }
        if let Some(place) = self.shapes.find(header.low(), name) {
            let index = Kind::Object.slots_from() + u32::from(place.slot);
            let place = self.heap.property_place(at, header, index);
            self.heap.set_word(place, self.at(value.0));
            self.shapes.note_assigned(header.low(), name, header.low());
            return Ok(true);
        }
        if !self.is_nowhere(header.low(), name) {
            return Ok(false);
        }
        self.charge(2)?;
        self.add_named(object, name, self.at(value.0), Attrs::ALL)?;
        let next = self.shape_of(self.at(object.0).offset());
        if self.shapes.get(next).is_some_and(|shape| !shape.is_dict) {
            self.shapes.note_assigned(header.low(), name, next);
        }
        Ok(true)
    }

    /// Puts a function's `length`, `name` and `prototype` into slots before other properties, which come after them.
    fn write_out(&mut self, object: Slot) -> Run<()> {
        let at = self.at(object.0).offset();
        if self.heap.kind(at) == Kind::Function && !self.function_is_written(at) {
            self.write_function(object)?;
        }
        Ok(())
    }

    /// The setter that an assignment to a property of the object at a position of the stack finds from the object `from` on; throws
    /// where that forbids the assignment.
    fn setter_from(&mut self, from: Word, target: Slot, key: PropertyKey) -> Run<Option<Word>> {
        let mut proto = from;
        let mut hops = 0;
        while proto != Word::NULL {
            hops += u32::from(proto.is_object());
            if hops > HOPS_FREE {
                self.charge(1)?;
            }
            if let Some(own) = self.own_property(proto, key)? {
                if own.attrs.has(Attrs::ACCESSOR) {
                    let setter = if own.value.is_block() { self.heap.word(own.value.offset() + 2) } else { own.setter };
                    return if setter == Word::UNDEFINED {
                        Err(self.throw_getter_only(proto, key))
                    } else {
                        Ok(Some(setter))
                    };
                }
                if !own.attrs.has(Attrs::WRITABLE) {
                    return Err(self.throw_read_only(self.at(target.0), key));
                }
                break;
            }
            proto = self.proto_word(self.proto_of(proto));
        }
        Ok(None)
    }

    /// `super[key] = value`: the object `from` decides, the receiver gets the value. ECMA-262 10.1.9.2.
    pub(crate) fn set_through(&mut self, from: Word, receiver: Slot, key: PropertyKey, value: Slot) -> Run<Put> {
        if let Some(setter) = self.setter_from(from, receiver, key)? {
            return Ok(Put::Setter(setter));
        }
        let target = self.at(receiver.0);
        if !target.is_object() {
            return self.set_on_immediate(receiver, key);
        }
        match self.own_property(target, key)? {
            Some(own) if own.attrs.has(Attrs::ACCESSOR) => Err(self.throw_redefine(key)),
            Some(_) => self.set(receiver, key, value),
            None => {
                if self.integrity(target.offset()).has(Integrity::NOT_EXTENSIBLE) {
                    return Err(self.throw_not_extensible(key));
                }
                self.define_data(receiver, key, value).map(|()| Put::Done)
            }
        }
    }

    /// The same as [`Machine::set`] for a name, remembering in an inline cache what can be remembered.
    pub(crate) fn set_cached(&mut self, object: Slot, key: Key, value: Slot, cache: u32) -> Run<Put> {
        let target = self.at(object.0);
        let before = if target.is_object() { self.heap.header(target.offset()).low() } else { 0 };
        let put = self.set(object, PropertyKey::Name(key), value)?;
        if put == Put::Done {
            self.remember_put(object, key, before, cache);
        }
        Ok(put)
    }

    fn set_on_immediate(&mut self, object: Slot, key: PropertyKey) -> Run<Put> {
        let target = self.at(object.0);
        if target.is_language_object() {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        // A primitive: a setter of its prototype would be called; of builtins only `__proto__` has one, and that is refused.
        let proto = self.proto_word(self.proto_of(target));
        if self.own_property(proto, key)?.is_some_and(|own| own.attrs.has(Attrs::ACCESSOR)) {
            return Err(self.throw_getter_only(target, key));
        }
        if target.is_string() && self.is_of_string(target, key) {
            return Err(self.throw_read_only(target, key));
        }
        Err(self.throw_cannot_create(target, key))
    }

    /// Whether a string has a property itself: its units and its length.
    fn is_of_string(&self, string: Word, key: PropertyKey) -> bool {
        match key {
            PropertyKey::Index(index) => index < crate::string::length(&self.heap, string.offset()),
            PropertyKey::Name(name) => name == self.edition.names.length,
        }
    }

    pub(crate) fn write_named(&mut self, at: Offset, key: Key, value: Word) {
        let shape = self.heap.header(at).low();
        if self.shapes.get(shape).is_some_and(|shape| shape.is_dict) {
            let table = low(self.heap.get(at + 1));
            if let Some(entry) = self.dict_find(table, key) {
                self.heap.set_word(entry + 1, value);
            }
        } else if let Some(place) = self.shapes.find(shape, key) {
            let to = self.slot_at(at, place.slot);
            self.heap.set_word(to, value);
        }
    }

    /// Deletes an own property; `false` where it is not configurable.
    pub(crate) fn delete(&mut self, object: Slot, key: PropertyKey) -> Run<bool> {
        let target = self.at(object.0);
        if target.is_string() {
            // Units and length are the string's own, and stay.
            return Ok(!self.is_of_string(target, key));
        }
        if !target.is_object() {
            let is_there = target.is_language_object() && self.has_own(target, key)?;
            return if is_there { Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE)) } else { Ok(true) };
        }
        let at = target.offset();
        if self.integrity(at).has(Integrity::CLOSED) {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        match key {
            PropertyKey::Index(index) if self.is_string_wrapper(at, index) => Ok(false),
            PropertyKey::Index(index) => {
                let Some(element) = self.own_element(at, index) else { return Ok(true) };
                let is_fixed = !self.element_property(at, element).attrs.has(Attrs::CONFIGURABLE);
                if is_fixed || self.heap.kind(at) == Kind::TypedArray {
                    return Ok(false);
                }
                self.delete_element(at, index);
                Ok(true)
            }
            PropertyKey::Name(name) => {
                if self.heap.kind(at) == Kind::Function && !self.function_is_written(at) {
                    self.write_function(object)?;
                }
                let at = self.at(object.0).offset();
                let Some((_, attrs)) = self.find_named(at, name) else {
                    let is_gone = self.own_virtual(at, name)?.is_none_or(|own| own.attrs.has(Attrs::CONFIGURABLE));
                    if is_gone && self.heap.kind(at) == Kind::Error && name == self.edition.names.stack {
                        self.heap.set_word(at + STACK, NO_STACK);
                    }
                    return Ok(is_gone);
                };
                if !attrs.has(Attrs::CONFIGURABLE) {
                    return Ok(false);
                }
                self.delete_named(object, name)?;
                Ok(true)
            }
        }
    }

    pub(super) fn delete_named(&mut self, object: Slot, key: Key) -> Run<()> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let is_dict = self.shapes.get(header.low()).is_some_and(|shape| shape.is_dict);
        if !is_dict
            && let Some((last, parent)) = self.shapes.last(header.low())
            && last == key
        {
            let slot = self.shapes.get(header.low()).map_or(0, |shape| shape.count - 1);
            let place = self.slot_at(at, slot);
            self.heap.set_word(place, Word::UNDEFINED);
            self.heap.set(at, header.with_low(parent).0);
            return Ok(());
        }
        if !is_dict {
            self.become_dict(object)?;
        }
        let at = self.at(object.0).offset();
        let table = low(self.heap.get(at + 1));
        if let Some(entry) = self.dict_find(table, key) {
            self.table_remove(table, entry);
        }
        Ok(())
    }

    /// CreateDataPropertyOrThrow on a new or ordinary object: defines or replaces an own data property.
    pub(crate) fn define_data(&mut self, object: Slot, key: PropertyKey, value: Slot) -> Run<()> {
        self.define(object, key, value, Attrs::ALL)
    }

    /// Defines or replaces an own property with these attributes; an accessor's value is its pair.
    pub(crate) fn define(&mut self, object: Slot, key: PropertyKey, value: Slot, attrs: Attrs) -> Run<()> {
        let target = self.at(object.0);
        if !target.is_object() {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        let at = target.offset();
        if self.integrity(at).has(Integrity::CLOSED) {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        if self.heap.kind(at) == Kind::TypedArray && self.is_numeric_key(key) {
            if attrs != Attrs::ALL || !self.has_own(target, key)? {
                return Err(self.throw_redefine(key));
            }
            return self.set_typed(at, key, value);
        }
        match key {
            PropertyKey::Index(index) if self.is_string_wrapper(at, index) => Err(self.throw_redefine(key)),
            PropertyKey::Index(index) => {
                let known = self.own_element(at, index).map(|element| self.element_property(at, element).attrs);
                match known {
                    None if self.integrity(at).has(Integrity::NOT_EXTENSIBLE) || self.is_kept_out(at, index) => {
                        Err(self.throw_not_definable(key))
                    }
                    Some(known) if !known.has(Attrs::CONFIGURABLE) && known != attrs => Err(self.throw_redefine(key)),
                    _ => self.put_element(object, index, value, attrs),
                }
            }
            PropertyKey::Name(name) => {
                if self.heap.kind(at) == Kind::Array && name == self.edition.names.length {
                    return self.set_length(object, value);
                }
                self.write_out(object)?;
                let at = self.at(object.0).offset();
                let Some((_, known)) = self.find_named(at, name) else {
                    if self.has_stack(at, name) {
                        if self.integrity(at).has(Integrity::SEALED) {
                            return Err(self.throw_redefine(key));
                        }
                        self.heap.set_word(at + STACK, OWN_STACK);
                    } else if self.integrity(at).has(Integrity::NOT_EXTENSIBLE) {
                        return Err(self.throw_not_definable(key));
                    }
                    return self.add_named(object, name, self.at(value.0), attrs);
                };
                if known == attrs {
                    self.write_named(at, name, self.at(value.0));
                    return Ok(());
                }
                if !known.has(Attrs::CONFIGURABLE) {
                    return Err(self.throw_redefine(key));
                }
                self.redefine(object, name, value, attrs)
            }
        }
    }

    /// An own property as the standard library's code sees it: attributes, value or getter, setter; `undefined` if there is none.
    pub(crate) fn property_list(&mut self, object: Slot, key: PropertyKey) -> Run<Word> {
        let target = self.at(object.0);
        if !target.is_language_object() {
            return Ok(Word::UNDEFINED);
        }
        let Some(own) = self.own_property(target, key)? else { return Ok(Word::UNDEFINED) };
        let (first, second) = if own.value.is_block() {
            let pair = own.value.offset();
            (self.heap.word(pair + 1), self.heap.word(pair + 2))
        } else {
            (own.value, own.setter)
        };
        let list = state::SCRATCH + 4;
        self.put(list, Word::int(i32::from(own.attrs.0)));
        self.put(list + 1, first);
        self.put(list + 2, second);
        self.charge(3)?;
        self.new_array_from(list, 3).map(Word::object)
    }

    /// Defines an own property with these attributes in place of what was there, and gives `true`. That this is allowed, the
    /// standard library's code has found out, but for the length of an array: `false` where that keeps the element out, and the
    /// element that stays where it becomes less.
    pub(crate) fn put_property(
        &mut self,
        object: Slot,
        key: PropertyKey,
        attrs: Attrs,
        values: [Slot; 2],
    ) -> Run<Word> {
        let target = self.at(object.0);
        if !target.is_object() || self.integrity(target.offset()).has(Integrity::CLOSED) {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        let [first, second] = values;
        let mut value = first;
        if attrs.has(Attrs::ACCESSOR) {
            let pair = self.new_accessor(first, second)?;
            value = Slot(state::SCRATCH + 5);
            self.put(value.0, Word::block(pair));
        }
        let name = match key {
            // Nothing but what is there can have been asked for.
            PropertyKey::Index(index) if self.is_string_wrapper(target.offset(), index) => return Ok(Word::TRUE),
            PropertyKey::Index(index) if self.is_kept_out(target.offset(), index) => return Ok(Word::FALSE),
            PropertyKey::Index(index) => {
                // V8 lets go of the other elements where one of a sealed object becomes one that cannot be written.
                let seal = self.integrity(target.offset());
                let is_fixed = seal.has(Integrity::SEALED) && !seal.has(Integrity::FROZEN);
                if is_fixed && !attrs.has(Attrs::ACCESSOR) && !attrs.has(Attrs::WRITABLE) {
                    return Err(Trap::Refused(crate::thrown::REFUSED_ELEMENT));
                }
                return self.put_element(object, index, value, attrs).map(|()| Word::TRUE);
            }
            PropertyKey::Name(name) => name,
        };
        let (at, names) = (self.at(object.0).offset(), self.edition.names);
        let kind = self.heap.kind(at);
        if kind == Kind::Array && name == names.length {
            let kept = self.put_length(object, value, attrs)?;
            return Ok(kept.map_or(Word::TRUE, |last| Word::number(f64::from(last))));
        }
        self.write_out(object)?;
        let at = self.at(object.0).offset();
        if let Some((_, known)) = self.find_named(at, name) {
            if known == attrs {
                self.write_named(at, name, self.at(value.0));
                return Ok(Word::TRUE);
            }
            return self.redefine(object, name, value, attrs).map(|()| Word::TRUE);
        }
        if self.has_stack(at, name) {
            self.heap.set_word(at + STACK, OWN_STACK);
        } else if self.own_virtual(at, name)?.is_some() {
            // Nothing but what is there can have been asked for.
            return Ok(Word::TRUE);
        }
        self.add_named(object, name, self.at(value.0), attrs).map(|()| Word::TRUE)
    }

    /// Changes the attributes of a property in place: its position in the order of keys stays.
    pub(super) fn redefine(&mut self, object: Slot, key: Key, value: Slot, attrs: Attrs) -> Run<()> {
        let at = self.at(object.0).offset();
        let header = self.heap.header(at);
        let (is_dict, integrity) = self
            .shapes
            .get(header.low())
            .map_or((false, Integrity::default()), |shape| (shape.is_dict, shape.integrity));
        if is_dict {
            let table = low(self.heap.get(at + 1));
            if let Some(entry) = self.dict_find(table, key) {
                self.heap.set_word(entry + 1, self.at(value.0));
                self.heap.set_word(entry + 2, Word::int(i32::from(attrs.0)));
            }
            return Ok(());
        }
        self.charge(4 * self.shapes.get(header.low()).map_or(0, |shape| u64::from(shape.count)))?;
        let change = |known: Key, old: Attrs| if known == key { attrs } else { old };
        if let Some(shape) = self.shapes.rebuilt(header.low(), integrity, change) {
            self.heap.set(at, header.with_low(shape).0);
        }
        self.write_named(at, key, self.at(value.0));
        Ok(())
    }

    /// Object.freeze, Object.seal, Object.preventExtensions.
    pub(crate) fn set_integrity(&mut self, object: Slot, integrity: Integrity) -> Run<()> {
        let target = self.at(object.0);
        if !target.is_object() {
            let is_builtin = target.is_language_object();
            return if is_builtin { Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE)) } else { Ok(()) };
        }
        if self.integrity(target.offset()).has(Integrity::CLOSED) {
            return Err(Trap::Refused(crate::thrown::REFUSED_PROTOTYPE));
        }
        if self.test_integrity(object, integrity)? {
            // V8 does nothing more: the length of an array, which the test leaves out, can be written still.
            return Ok(());
        }
        if self.heap.kind(target.offset()) == Kind::Function && !self.function_is_written(target.offset()) {
            self.write_function(object)?;
        }
        let at = self.at(object.0).offset();
        if self.heap.kind(at) == Kind::TypedArray {
            self.check_typed_buffer(at, integrity)?;
        }
        self.restrict(at, integrity)?;
        self.check_typed_elements(at, integrity)
    }

    /// Gives an object no more properties, and all that have names the attributes that `wanted` leaves them.
    pub(crate) fn restrict(&mut self, at: Offset, wanted: Integrity) -> Run<()> {
        let header = self.heap.header(at);
        let integrity = Integrity(self.integrity(at).0 | wanted.0);
        let change = |attrs: Attrs| {
            let attrs = if integrity.has(Integrity::SEALED) { attrs.without(Attrs::CONFIGURABLE) } else { attrs };
            let is_data = !attrs.has(Attrs::ACCESSOR);
            if integrity.has(Integrity::FROZEN) && is_data { attrs.without(Attrs::WRITABLE) } else { attrs }
        };
        // The elements of a typed array stay as they are, whatever is asked for.
        let noted = if self.has_typed_elements(at) { Integrity::NOT_EXTENSIBLE } else { integrity };
        let (is_dict, kind, proto, count) =
            self.shapes.get(header.low()).map_or((false, Kind::Object, Proto::Null, 0), |shape| {
                (shape.is_dict, shape.kind, shape.proto, shape.count)
            });
        if is_dict {
            let table = low(self.heap.get(at + 1));
            for entry in self.listed_entries(table, 1)? {
                let attrs = change(Attrs(self.heap.word(entry + 2).as_int() as u8));
                self.heap.set_word(entry + 2, Word::int(i32::from(attrs.0)));
            }
            let shape = self.shapes.dict(kind, proto, noted);
            self.heap.set(at, header.with_low(shape).0);
            return Ok(());
        }
        self.charge(4 * u64::from(count))?;
        if let Some(shape) = self.shapes.rebuilt(header.low(), noted, |_, attrs| change(attrs)) {
            self.heap.set(at, header.with_low(shape).0);
        }
        Ok(())
    }

    /// A pair of getter and setter, both on the stack.
    pub(crate) fn new_accessor(&mut self, getter: Slot, setter: Slot) -> Run<Offset> {
        self.reserve(3)?;
        let first = [Header::new(Kind::Accessor, 3, 0).0, self.at(getter.0).0, self.at(setter.0).0];
        Ok(self.heap.push(&first, 3, Word::UNDEFINED))
    }
}
