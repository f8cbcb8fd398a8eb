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
use crate::outlet::told_key_steps;
use crate::shape::{Attrs, Integrity, Proto, ShapeId};
use crate::string::Units;

/// What is read of the objects of a shape.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) members: Box<[Member]>,
    /// The keys that are kept, one after the other: an allocation for each would take longer than the rest.
    texts: Box<str>,
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

    /// The key of a member as text, if that is kept: else the table of names alone has it.
    #[inline]
    pub(crate) fn text(&self, member: &Member) -> Option<&str> {
        if member.text_len == 0 {
            let quoted = self.quoted(member)?;
            return quoted.get(2..quoted.len() - 2);
        }
        let from = member.texts_at as usize + usize::from(member.quoted_len);
        self.texts.get(from..from + usize::from(member.text_len))
    }

    /// The key of a member in JSON as it is after another member, `,"key":`, where it is ASCII and kept.
    #[inline]
    pub(crate) fn quoted(&self, member: &Member) -> Option<&str> {
        if member.quoted_len == 0 {
            return None;
        }
        let from = member.texts_at as usize;
        self.texts.get(from..from + usize::from(member.quoted_len))
    }
}

/// An enumerable property whose key is no symbol.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) slot: u16,
    pub(crate) key: Key,
    pub(crate) is_accessor: bool,
    /// Where the key in JSON begins among the texts of the plan, after which the key as text comes.
    texts_at: u32,
    /// How long the first is; 0 where it is not ASCII.
    quoted_len: u16,
    /// And the second; 0 where it is what stands between the quotes. Where both are 0, neither is kept.
    text_len: u16,
    /// What the host calls the key, once it has said so.
    pub(crate) name: Option<Name>,
}

/// Appends a key in JSON with its comma and colon, and as text where that is another; tells how long each is.
fn append_key(texts: &mut String, units: Units<'_>) -> (usize, usize) {
    let start = texts.len();
    if let Units::Latin1(units) = units
        && let Ok(text) = core::str::from_utf8(units)
        && is_plain(text)
    {
        texts.push_str(",\"");
        texts.push_str(text);
        texts.push_str("\":");
        return (texts.len() - start, 0);
    }
    let text = units.to_display();
    if text.is_ascii() {
        texts.push_str(&crate::builtins::json::quoted_key(&text));
    }
    let quoted_len = texts.len() - start;
    if !is_plain(&text) {
        texts.push_str(&text);
    }
    (quoted_len, texts.len() - start - quoted_len)
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
        let (mut members, mut texts) = (Vec::with_capacity(usize::from(count)), String::new());
        let (mut weight, mut keys) = (1, Extent::default());
        for ((key, attrs), slot) in self.shapes.properties(id).into_iter().zip(0..) {
            is_bare &= key != own_method;
            if key.as_symbol().is_some() || !attrs.has(Attrs::ENUMERABLE) {
                continue;
            }
            let units = self.atoms.units(key);
            let length = units.utf8_len() as u64;
            keys.steps += told_key_steps(length);
            keys.room += length / 8;
            let is_kept = units.len() < LONG_NAME && self.plans.weight + weight <= WEIGHT_MAX;
            let texts_at = texts.len() as u32;
            // A key that is kept is so short that six bytes for each unit fit.
            let (quoted_len, text_len) = if is_kept { append_key(&mut texts, units) } else { (0, 0) };
            weight += 1 + (quoted_len + text_len) / BYTES_PER_WEIGHT;
            let (quoted_len, text_len) = (quoted_len as u16, text_len as u16);
            let is_accessor = attrs.has(Attrs::ACCESSOR);
            members.push(Member { slot, key, is_accessor, texts_at, quoted_len, text_len, name: None });
        }
        self.plans.weight += weight;
        let has_accessor = members.iter().any(|member| member.is_accessor);
        let (members, texts) = (members.into_boxed_slice(), texts.into_boxed_str());
        self.plans.list.push(Plan { members, texts, has_accessor, is_raw, is_bare, count, keys });
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

    /// The key of a member in JSON, as [`Plan::quoted`] has it.
    #[inline]
    pub(crate) fn quoted_member(&self, plan: u32, index: u32) -> Option<&str> {
        let plan = self.plan(plan)?;
        plan.quoted(plan.members.get(index as usize)?)
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
