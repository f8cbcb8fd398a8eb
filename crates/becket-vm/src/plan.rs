//! Plans: what is read of the objects of a shape, in order, found out once. A worker's plans are a cache that results, steps and
//! memory cannot see; a shape knows the number of its plan. Not here: who reads (`outlet.rs`, `builtins/json/stringify.rs`).

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::atom::Key;
use crate::builder::Firsts;
use crate::intake::{Name, is_plain};
use crate::machine::{LONG_NAME, Machine};
use crate::origin::Extent;
use crate::shape::{Attrs, Integrity, Proto, ShapeId};
use crate::string::Units;

/// What is read of the objects of a shape.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) members: Box<[Member]>,
    /// Some member is an accessor.
    pub(crate) has_accessor: bool,
    /// The objects are what `JSON.rawJSON` makes.
    pub(crate) is_raw: bool,
    /// No object of the shape has a `toJSON`.
    pub(crate) is_bare: bool,
    /// How many named properties there are, with those that nobody reads.
    pub(crate) count: u16,
    /// What telling the keys takes.
    pub(crate) keys: Extent,
}

impl Plan {
    /// How many properties nobody reads.
    #[inline]
    pub(crate) fn n_hidden(&self) -> u64 {
        u64::from(self.count).saturating_sub(self.members.len() as u64)
    }
}

/// An enumerable property whose key is no symbol.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) slot: u16,
    pub(crate) key: Key,
    pub(crate) is_accessor: bool,
    /// The key in JSON after another member, `,"key":`. Empty where it is not ASCII.
    quoted: Box<str>,
    /// The key as text. Empty where that is what stands between the quotes. Where both are empty, neither is kept.
    text: Box<str>,
    /// What the host calls the key, once it has said so.
    pub(crate) name: Option<Name>,
}

impl Member {
    /// The key as text, if that is kept: else the table of names alone has it.
    #[inline]
    pub(crate) fn text(&self) -> Option<&str> {
        if self.text.is_empty() { self.quoted.get(2..self.quoted.len().saturating_sub(2)) } else { Some(&self.text) }
    }

    /// The key in JSON with its colon, and with a comma before it, where it is ASCII and kept.
    #[inline]
    pub(crate) fn quoted(&self) -> Option<&str> {
        (!self.quoted.is_empty()).then_some(&*self.quoted)
    }
}

/// A key in JSON with its comma and colon, and as text where that is another.
fn key_texts(units: Units<'_>) -> (Box<str>, Box<str>) {
    if let Units::Latin1(units) = units
        && let Ok(text) = core::str::from_utf8(units)
        && is_plain(text)
    {
        let mut quoted = String::with_capacity(text.len() + 4);
        quoted.push_str(",\"");
        quoted.push_str(text);
        quoted.push_str("\":");
        return (quoted.into_boxed_str(), Box::default());
    }
    let text = units.to_display();
    let quoted = if text.is_ascii() { crate::builtins::json::quoted_key(&text) } else { Box::default() };
    let text = if is_plain(&text) { Box::default() } else { text.into_boxed_str() };
    (quoted, text)
}

/// What a worker's plans weigh at most before it forgets them: a member weighs one, and its key.
const WEIGHT_MAX: usize = 32 * 1024;
/// Bytes of keys that weigh as much as a member.
const BYTES_PER_WEIGHT: usize = 32;

/// The plans of a worker.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    list: Vec<Plan>,
    weight: usize,
}

impl Machine {
    /// Forgets all plans if they have become many. Whoever calls this knows the number of none.
    #[inline]
    pub(crate) fn trim_plans(&mut self) {
        if self.plans.weight > WEIGHT_MAX {
            self.forget_plans();
        }
    }

    #[cold]
    fn forget_plans(&mut self) {
        self.plans = Plans::default();
        self.shapes.forget_plans();
    }

    /// The number of a shape's plan; none where objects have their properties in a table of their own.
    #[inline]
    pub(crate) fn plan_of(&mut self, id: ShapeId) -> Option<u32> {
        let shape = self.shapes.get(id)?;
        match shape.plan {
            0 => self.make_plan(id),
            number => Some(number - 1),
        }
    }

    #[cold]
    fn make_plan(&mut self, id: ShapeId) -> Option<u32> {
        let shape = self.shapes.get(id).filter(|shape| !shape.is_dict)?;
        let (proto, count) = (shape.proto, shape.count);
        let is_raw = shape.integrity.has(Integrity::RAW_JSON);
        let own_method = self.edition.names.to_json;
        let object = Proto::Builtin(crate::machine::well_known::OBJECT_PROTOTYPE());
        let mut is_bare = proto == object || proto == Proto::Null;
        let (mut members, mut weight, mut keys) = (Vec::new(), 1, Extent::default());
        for ((key, attrs), slot) in self.shapes.properties(id).into_iter().zip(0..) {
            is_bare &= key != own_method;
            if key.as_symbol().is_some() || !attrs.has(Attrs::ENUMERABLE) {
                continue;
            }
            let units = self.atoms.units(key);
            let length = units.utf8_len() as u64;
            keys.steps += 1 + length / 16;
            keys.room += length / 8;
            let is_kept = units.len() < LONG_NAME && self.plans.weight + weight <= WEIGHT_MAX;
            let (quoted, text) = if is_kept { key_texts(units) } else { Default::default() };
            weight += 1 + (quoted.len() + text.len()) / BYTES_PER_WEIGHT;
            members.push(Member { slot, key, is_accessor: attrs.has(Attrs::ACCESSOR), quoted, text, name: None });
        }
        self.plans.weight += weight;
        let has_accessor = members.iter().any(|member| member.is_accessor);
        self.plans.list.push(Plan { members: members.into_boxed_slice(), has_accessor, is_raw, is_bare, count, keys });
        let number = u32::try_from(self.plans.list.len()).ok()?;
        self.shapes.set_plan(id, number);
        Some(number - 1)
    }

    /// A plan by its number.
    #[inline]
    pub(crate) fn plan(&self, number: u32) -> Option<&Plan> {
        self.plans.list.get(number as usize)
    }

    /// A member of a plan.
    #[inline]
    pub(crate) fn member(&self, plan: u32, index: u32) -> Option<&Member> {
        self.plan(plan)?.members.get(index as usize)
    }

    /// Notes what the host calls the key of a member.
    pub(crate) fn name_member(&mut self, plan: u32, index: u32, name: Option<Name>) {
        let plan = self.plans.list.get_mut(plan as usize);
        if let Some(member) = plan.and_then(|plan| plan.members.get_mut(index as usize)) {
            member.name = name;
        }
    }

    /// Forgets what was found out about atoms and shapes, which are about to be forgotten.
    pub(crate) fn forget_names(&mut self) {
        self.names.clear();
        self.firsts = Firsts::default();
        self.forget_plans();
    }
}
