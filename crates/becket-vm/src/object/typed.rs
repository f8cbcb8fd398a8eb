//! Elements of typed arrays as properties. ECMA-262 10.4.5. Not here: the numbers in the bytes (`bytes.rs`), and reading them
//! (`array.rs`).

use crate::atom::PropertyKey;
use crate::edition::Helper;
use crate::layout::Kind;
use crate::machine::{Machine, Run, Slot, Trap};
use crate::object::HOPS_FREE;
use crate::shape::Integrity;
use crate::value::{Offset, Word};

/// What makes an object so.
fn integrity_verb(integrity: Integrity) -> &'static str {
    if integrity.has(Integrity::FROZEN) { "freeze" } else { "seal" }
}

impl Machine {
    /// The typed array among the prototypes that an assignment ends at: it takes every number for an index of its own.
    pub(super) fn typed_end(&mut self, from: Word, key: PropertyKey) -> Run<Option<Offset>> {
        let mut proto = from;
        let mut hops = 0;
        while proto.is_object() {
            hops += 1;
            if hops > HOPS_FREE {
                self.charge(1)?;
            }
            if self.is_kind(proto, Kind::TypedArray) {
                let is_end = self.is_numeric_key(key) && !self.has_own(proto, key)?;
                return Ok(is_end.then(|| proto.offset()));
            }
            proto = self.proto_word(self.proto_of(proto));
        }
        Ok(None)
    }

    /// Whether a key is a number, which a typed array takes for an index, whatever it is.
    pub(super) fn is_numeric_key(&self, key: PropertyKey) -> bool {
        match key {
            PropertyKey::Index(_) => true,
            PropertyKey::Name(name) => {
                name.as_symbol().is_none() && crate::bytes::is_numeric_name(self.atoms.units(name))
            }
        }
    }

    /// The elements of a buffer that can be resized come and go.
    pub(super) fn check_typed_buffer(&mut self, at: Offset, integrity: Integrity) -> Run<()> {
        let buffer = self.heap.word(at + crate::bytes::BUFFER);
        if self.is_kind(buffer, Kind::ArrayBuffer) && self.buffer_largest(buffer).is_some() {
            let verb = if integrity.has(Integrity::SEALED) { integrity_verb(integrity) } else { "prevent extensions" };
            return Err(self.throw_type(&alloc::format!("Cannot {verb}")));
        }
        Ok(())
    }

    /// Elements can always be written: what was asked for is done all the same, as far as it goes.
    pub(super) fn check_typed_elements(&mut self, at: Offset, integrity: Integrity) -> Run<()> {
        if integrity.has(Integrity::SEALED) && self.has_typed_elements(at) {
            let verb = integrity_verb(integrity);
            return Err(self.throw_type(&alloc::format!("Cannot {verb} array buffer views with elements")));
        }
        Ok(())
    }

    /// Whether an object is a typed array that is not empty.
    pub(crate) fn has_typed_elements(&self, at: Offset) -> bool {
        self.heap.kind(at) == Kind::TypedArray && self.view(at).is_some_and(|view| view.length > 0)
    }

    /// TypedArraySetElement, ECMA-262 10.4.5.16: what is no index of the array is converted, and nothing else happens.
    pub(super) fn set_typed(&mut self, at: Offset, key: PropertyKey, value: Slot) -> Run<()> {
        if self.at(value.0).is_language_object() && !self.at(value.0).is_symbol() {
            return Err(Trap::Help(Helper::SetTyped));
        }
        let kept = Slot(crate::machine::state::SCRATCH + 6);
        self.put(kept.0, Word::object(at));
        self.flatten_if_string(value)?;
        if self.element_kind(self.at(kept.0).offset()).is_big() {
            let bits = self.to_big_bits(value)?;
            if let (PropertyKey::Index(index), Some(view)) = (key, self.view(self.at(kept.0).offset()))
                && index < view.length
            {
                self.set_view_bits(&view, index, bits);
            }
            return Ok(());
        }
        let Some(number) = self.primitive_to_number(self.at(value.0)) else {
            return Err(self.throw_not_a_number(self.at(value.0)));
        };
        if let (PropertyKey::Index(index), Some(view)) = (key, self.view(self.at(kept.0).offset()))
            && index < view.length
        {
            self.set_view_element(&view, index, number);
        }
        Ok(())
    }
}
