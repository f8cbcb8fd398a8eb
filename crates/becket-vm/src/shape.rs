//! Shapes: which named properties an object has, in which order and with which attributes, and what its prototype is. A worker's
//! table of shapes is a cache that results, steps and memory cannot see. `shape/trail.rs` and `shape/copying.rs` hold caches over
//! the table. Not here: the values (`object.rs`).
//! Source: C. Chambers, D. Ungar, E. Lee, "An efficient implementation of SELF", OOPSLA 1989 (maps and transitions).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::atom::{Atoms, Key};
use crate::collect::{NAMES_KEPT, give_back_end};
use crate::hash::Table;
use crate::layout::Kind;
use crate::machine::well_known;

mod copying;
mod trail;

use self::copying::Copying;
use self::trail::Trail;

/// Attributes of a property.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Attrs(pub u8);

impl Attrs {
    /// May be assigned.
    pub const WRITABLE: Self = Self(1);
    /// Shows in enumerations.
    pub const ENUMERABLE: Self = Self(2);
    /// May be deleted and redefined.
    pub const CONFIGURABLE: Self = Self(4);
    /// Its slot holds an accessor pair.
    pub const ACCESSOR: Self = Self(8);
    /// All three, of a data property: what assignment makes.
    pub const ALL: Self = Self(7);

    /// Whether all of `other` is set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Without `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// With `other`.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The prototype of an object: never an offset that could move.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Proto {
    /// `null`
    Null,
    /// A builtin of the edition.
    Builtin(u32),
    /// An entry of the run's table of prototypes.
    Run(u32),
}

/// A number of a shape, as the header of an object holds it.
pub type ShapeId = u32;

/// Properties from which on an object keeps them in a table of its own.
pub const NAMED_MAX: u16 = 128;
/// Properties of a segment: a chain is searched by segments, as only the shape at the end of one may have an index.
const SEGMENT: u16 = 8;
/// A shape uses the index of one before it only if it has at least this many more properties. So there are many shapes to an index,
/// however they branch, and all indexes together take less than the shapes do.
const WALKED_MIN: u16 = 16;
/// Words that a shape weighs with its name.
const WEIGHT: u64 = 32;
/// Searches along the chain before a shape gets its index, so that making it is paid by what came before.
const SEARCHES_MIN: u8 = 24;

/// What holds for the whole object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Integrity(pub u8);

impl Integrity {
    /// No property may be added.
    pub const NOT_EXTENSIBLE: Self = Self(1);
    /// Nor deleted or redefined, elements included.
    pub const SEALED: Self = Self(3);
    /// Nor assigned.
    pub const FROZEN: Self = Self(7);
    /// The prototype of a class: nothing about it may change any more. A program cannot see this, only meet it.
    pub const CLOSED: Self = Self(8);
    /// Of an array: its length cannot be written, so that no element may come behind it. What is frozen need not say so.
    pub const FIXED_LENGTH: Self = Self(16);
    /// Frozen, and what `JSON.rawJSON` makes: JSON text takes it as it is.
    pub const RAW_JSON: Self = Self(7 | 32);

    /// Whether all of `other` is set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// One shape: the last property, and the shape before it.
#[derive(Debug)]
pub struct Shape {
    parent: ShapeId,
    key: Key,
    attrs: Attrs,
    /// How many named properties an object of this shape has.
    pub count: u16,
    /// What kind of object has this shape.
    pub kind: Kind,
    /// Its prototype.
    pub proto: Proto,
    /// What holds for the whole object.
    pub integrity: Integrity,
    /// Named properties are in a table of the object.
    pub is_dict: bool,
    /// No property is an accessor or not enumerable: natives may read the object as data.
    pub is_plain: bool,
    /// The marks of the keys of its segment, from that of the key after `before` on.
    marks: u64,
    /// The shape at the end of the segment before.
    before: ShapeId,
    index: Option<Box<Table<Key, Place>>>,
    searches: u8,
    /// The property that a decoder met next the last time, and the shape with it.
    expected: Option<(Key, ShapeId)>,
    first_transition: Option<(Key, Attrs, ShapeId)>,
    /// There have been others.
    has_more: bool,
    /// The number of what is read of its objects, from 1; 0 as long as there is none.
    pub plan: u32,
    /// The number may be given to a new shape.
    is_free: bool,
}

impl Shape {
    /// What it weighs, in words: with the index that it may have.
    fn weight(&self) -> u64 {
        WEIGHT + if self.count.is_multiple_of(SEGMENT) { 2 * u64::from(self.count) } else { 0 }
    }

    /// Where the last property is.
    fn place(&self) -> Place {
        Place { slot: self.count - 1, attrs: self.attrs }
    }
}

/// What shapes weigh, with those that they were made from.
#[derive(Clone, Copy, Default, Debug)]
pub struct Weight {
    /// How many there are.
    pub count: usize,
    /// Words that they take, with short names, the ways from one to the next, and the indices that they may have.
    pub words: u64,
    /// Words that their long names take.
    pub long_words: u64,
}

/// One of 64 bits for a key: where it is missing, the key is.
fn mark(key: Key) -> u64 {
    1 << (key.0.wrapping_mul(0x9E37_79B1) >> 26)
}

/// A property found in a shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its number among the named properties.
    pub slot: u16,
    /// Its attributes.
    pub attrs: Attrs,
}

/// A search of a shape and what came of it.
#[derive(Clone, Copy, Debug)]
struct Search {
    shape: ShapeId,
    key: Key,
    place: Option<Place>,
    /// Where nothing was found: the shape with the property, if it may simply be assigned; 0 where that is not known.
    next: ShapeId,
}

/// What assigning to a name of an object does that all of whose properties can be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Assigned {
    /// It changes the value of this property.
    Own(u16),
    /// It adds a property: the shape with it.
    Added(ShapeId),
}

/// Searches that are remembered, by shape and key.
const SEARCHES: usize = 512;

/// The shapes of one worker.
#[derive(Debug, Default)]
pub struct Shapes {
    table: Vec<Shape>,
    roots: Table<(Kind, Proto, bool, Integrity), ShapeId>,
    transitions: Table<(ShapeId, Key, Attrs), ShapeId>,
    free: Vec<ShapeId>,
    /// What all of them weigh, in words.
    words: u64,
    /// The last searches. A shape never changes, so they hold as long as its number is its own.
    searches: Vec<Search>,
    /// The roots that were asked for last, by kind: most objects of one kind have one prototype.
    last_roots: [Option<(Kind, Proto, ShapeId)>; 8],
    /// The shape of an array like a literal's.
    list: ShapeId,
    /// The shape of a regular expression to which nothing was done, once one was asked about.
    plain_regexp: ShapeId,
    copyings: Vec<Option<Copying>>,
    trail: Trail,
    /// Room for a few keys.
    pub(crate) keys: Vec<Key>,
}

/// The first number that is a shape of the table: smaller ones stand for values that are no objects on the heap.
pub const FIRST: ShapeId = 1 << 20;

impl Shapes {
    /// The shape with this number.
    pub fn get(&self, id: ShapeId) -> Option<&Shape> {
        self.table.get(id.wrapping_sub(FIRST) as usize)
    }

    /// How many shapes there are.
    pub fn len(&self) -> usize {
        self.table.len() - self.free.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all shapes. No object and no inline cache may know one any more.
    pub fn flush(&mut self) {
        self.table.clear();
        self.roots.clear();
        self.transitions.clear();
        self.free.clear();
        self.words = 0;
        self.forget_recent();
    }

    /// Forgets what names shapes by numbers that may go to others.
    fn forget_recent(&mut self) {
        self.searches.clear();
        self.last_roots = [None; 8];
        self.list = 0;
        self.plain_regexp = 0;
        self.copyings.clear();
        self.trail.forget();
    }

    /// The shape of an array like a literal's, if there has been one: its elements may be assigned.
    #[inline(always)]
    pub fn list(&self) -> ShapeId {
        self.list
    }

    /// Whether this is the shape of a regular expression to which nothing was done, as far as that is known.
    #[inline]
    pub fn is_plain_regexp(&self, id: ShapeId) -> bool {
        id != 0 && id == self.plain_regexp
    }

    /// Notes the shape of a regular expression to which nothing was done.
    pub fn note_plain_regexp(&mut self, id: ShapeId) {
        self.plain_regexp = id;
    }

    /// Forgets the shapes that are not among `used` and that none of them was made from. Gives the keys of those that stay.
    pub fn sweep(&mut self, used: impl Iterator<Item = ShapeId>) -> Vec<Key> {
        let mut is_used = alloc::vec![false; self.table.len()];
        // Quick ways ask for these, and must be open after a sweep as before.
        let (list, plain_regexp) = (self.list, self.plain_regexp);
        for mut id in used.chain([list, plain_regexp]) {
            while let Some(mark) = is_used.get_mut(id.wrapping_sub(FIRST) as usize).filter(|mark| !**mark) {
                *mark = true;
                id = self.get(id).map_or(0, |shape| shape.parent);
            }
        }
        let is_used = |id: ShapeId| is_used.get(id.wrapping_sub(FIRST) as usize) == Some(&true);
        self.forget_recent();
        (self.list, self.plain_regexp) = (list, plain_regexp);
        self.roots.retain(|_, id| is_used(*id));
        self.transitions.retain(|(from, ..), to| is_used(*from) && is_used(*to));
        let mut keys = Vec::new();
        for (id, shape) in (FIRST..).zip(&mut self.table) {
            if is_used(id) {
                keys.push(shape.key);
                shape.first_transition = shape.first_transition.filter(|(.., to)| is_used(*to));
                shape.expected = shape.expected.filter(|(_, to)| is_used(*to));
            } else if !shape.is_free {
                shape.is_free = true;
                self.words -= shape.weight();
                shape.index = None;
                self.free.push(id);
            }
        }
        let kept = self.table.iter().filter(|shape| !shape.is_free).map(Shape::weight);
        debug_assert_eq!(kept.sum::<u64>(), self.words, "what all of them weigh");
        keys
    }

    /// Gives back what the table has room for beyond its last shape, after a sweep.
    pub fn give_back(&mut self) {
        give_back_end(&mut self.table, &mut self.free, FIRST, |shape| shape.is_free);
        self.transitions.shrink_to(NAMES_KEPT);
        self.roots.shrink_to(NAMES_KEPT);
        self.trail.give_back();
    }

    /// What the shapes among `used` and those that they were made from weigh.
    pub fn weigh(&self, used: impl Iterator<Item = ShapeId>, atoms: &Atoms) -> Weight {
        let mut is_seen = alloc::vec![false; self.table.len()];
        let mut names = Table::<Key, ()>::default();
        let mut weight = Weight::default();
        for mut id in used {
            while let Some(mark) = is_seen.get_mut(id.wrapping_sub(FIRST) as usize).filter(|mark| !**mark) {
                *mark = true;
                let Some(shape) = self.get(id) else { break };
                weight.count += 1;
                weight.words += shape.weight();
                let long_words = atoms.long_words_of(shape.key);
                if long_words > 0 && names.insert(shape.key, ()).is_none() {
                    weight.long_words += long_words;
                }
                id = shape.parent;
            }
        }
        debug_assert!(weight.words <= self.words, "those that are used weigh no more than all");
        weight
    }

    /// What all shapes weigh, in words.
    pub fn words(&self) -> u64 {
        self.words
    }

    fn add(&mut self, shape: Shape) -> ShapeId {
        self.words += shape.weight();
        if let Some(id) = self.free.pop()
            && let Some(place) = self.table.get_mut((id - FIRST) as usize)
        {
            *place = shape;
            return id;
        }
        let id = self.table.len() as u32 + FIRST;
        self.table.push(shape);
        id
    }

    /// The shape of an object without named properties.
    #[inline]
    pub fn root(&mut self, kind: Kind, proto: Proto) -> ShapeId {
        let at = kind as usize & 7;
        if let Some(Some((last, of, id))) = self.last_roots.get(at)
            && *last == kind
            && *of == proto
        {
            return *id;
        }
        let id = self.root_with(kind, proto, false, Integrity::default());
        if let Some(last) = self.last_roots.get_mut(at) {
            *last = Some((kind, proto, id));
        }
        if kind == Kind::Array && proto == Proto::Builtin(well_known::ARRAY_PROTOTYPE()) {
            self.list = id;
        }
        id
    }

    /// The shape of an object whose named properties are in a table of its own.
    pub fn dict(&mut self, kind: Kind, proto: Proto, integrity: Integrity) -> ShapeId {
        self.root_with(kind, proto, true, integrity)
    }

    /// The shape of an object without named properties, of which this holds.
    pub fn root_of(&mut self, kind: Kind, proto: Proto, integrity: Integrity) -> ShapeId {
        self.root_with(kind, proto, false, integrity)
    }

    fn root_with(&mut self, kind: Kind, proto: Proto, is_dict: bool, integrity: Integrity) -> ShapeId {
        if let Some(id) = self.roots.get(&(kind, proto, is_dict, integrity)) {
            return *id;
        }
        let id = self.add(Shape {
            parent: 0,
            key: Key(u32::MAX),
            attrs: Attrs(0),
            count: 0,
            kind,
            proto,
            integrity,
            is_dict,
            is_plain: !is_dict && integrity == Integrity::default(),
            marks: 0,
            before: 0,
            index: None,
            searches: 0,
            expected: None,
            first_transition: None,
            has_more: false,
            plan: 0,
            is_free: false,
        });
        self.roots.insert((kind, proto, is_dict, integrity), id);
        id
    }

    /// The shape after adding a property; `None` where the object must go over to a table.
    pub fn add_property(&mut self, from: ShapeId, key: Key, attrs: Attrs) -> Option<ShapeId> {
        let shape = self.get(from)?;
        if let Some((known, known_attrs, to)) = shape.first_transition
            && known == key
            && known_attrs == attrs
        {
            return Some(to);
        }
        if shape.is_dict || shape.count >= NAMED_MAX {
            return None;
        }
        if shape.has_more
            && let Some(to) = self.transitions.get(&(from, key, attrs))
        {
            return Some(*to);
        }
        let (kind, proto, integrity, count) = (shape.kind, shape.proto, shape.integrity, shape.count + 1);
        let is_plain = shape.is_plain && attrs == Attrs::ALL && key.as_symbol().is_none();
        let (marks, before) = if shape.count.is_multiple_of(SEGMENT) { (0, from) } else { (shape.marks, shape.before) };
        let is_first = shape.first_transition.is_none();
        let to = self.add(Shape {
            parent: from,
            key,
            attrs,
            count,
            kind,
            proto,
            integrity,
            is_dict: false,
            is_plain,
            marks: marks | mark(key),
            before,
            index: None,
            searches: 0,
            expected: None,
            first_transition: None,
            has_more: false,
            plan: 0,
            is_free: false,
        });
        if let Some(shape) = self.table.get_mut((from - FIRST) as usize) {
            if is_first {
                shape.first_transition = Some((key, attrs, to));
            } else {
                shape.has_more = true;
                self.transitions.insert((from, key, attrs), to);
            }
        }
        Some(to)
    }

    /// The shape after adding a property, if it has been added to such an object before: then it has no such property yet.
    pub fn transition(&self, from: ShapeId, key: Key, attrs: Attrs) -> Option<ShapeId> {
        let shape = self.get(from)?;
        match shape.first_transition {
            Some((known, known_attrs, to)) if known == key && known_attrs == attrs => Some(to),
            _ if shape.has_more => self.transitions.get(&(from, key, attrs)).copied(),
            _ => None,
        }
    }

    /// What [`Shapes::expect`] said last: a property that is likely to be added next, and the shape with it.
    #[inline]
    pub fn expected(&self, from: ShapeId) -> Option<(Key, ShapeId)> {
        self.get(from)?.expected
    }

    /// Notes that a decoder met this property next. Its name is ASCII and needs no escape in JSON.
    pub fn expect(&mut self, from: ShapeId, key: Key, next: ShapeId) {
        if let Some(shape) = self.table.get_mut(from.wrapping_sub(FIRST) as usize) {
            shape.expected = Some((key, next));
        }
    }

    /// Notes the number of a shape's plan.
    pub fn set_plan(&mut self, id: ShapeId, plan: u32) {
        if let Some(shape) = self.table.get_mut(id.wrapping_sub(FIRST) as usize) {
            shape.plan = plan;
        }
    }

    /// Forgets which plans there are.
    pub fn forget_plans(&mut self) {
        self.table.iter_mut().for_each(|shape| shape.plan = 0);
    }

    /// Where a property is.
    #[inline]
    pub fn find(&mut self, id: ShapeId, key: Key) -> Option<Place> {
        match self.remembered(id, key) {
            Some(search) => search.place,
            None => self.search(id, key),
        }
    }

    #[inline(always)]
    fn search_place(id: ShapeId, key: Key) -> usize {
        (id.wrapping_mul(0x9E37_79B1) ^ key.0.wrapping_mul(0x85EB_CA77)) as usize >> 8 & (SEARCHES - 1)
    }

    #[inline(always)]
    fn remembered(&self, id: ShapeId, key: Key) -> Option<&Search> {
        self.searches.get(Self::search_place(id, key)).filter(|search| search.shape == id && search.key == key)
    }

    /// Where a property is, if that was asked a short time ago; the outer none says that it was not.
    #[inline]
    pub fn known_place(&self, id: ShapeId, key: Key) -> Option<Option<Place>> {
        self.remembered(id, key).map(|search| search.place)
    }

    /// What assigning does, if [`Shapes::note_assigned`] was told a short time ago.
    #[inline]
    pub fn assigned(&self, id: ShapeId, key: Key) -> Option<Assigned> {
        let search = self.remembered(id, key).filter(|search| search.next != 0)?;
        Some(search.place.map_or(Assigned::Added(search.next), |place| Assigned::Own(place.slot)))
    }

    /// Notes that objects of a shape get the shape `next` where a name is assigned to; the same where they have the property.
    pub fn note_assigned(&mut self, id: ShapeId, key: Key, next: ShapeId) {
        if let Some(search) = self.searches.get_mut(Self::search_place(id, key))
            && search.shape == id
            && search.key == key
        {
            search.next = next;
        }
    }

    /// The same without what is remembered, and remembers it there.
    #[inline(never)]
    fn search(&mut self, id: ShapeId, key: Key) -> Option<Place> {
        let at = Self::search_place(id, key);
        let place = self.look(id, key);
        if self.get(id).is_some() {
            if self.searches.is_empty() {
                self.searches.resize(SEARCHES, Search { shape: 0, key, place: None, next: 0 });
            }
            if let Some(search) = self.searches.get_mut(at) {
                *search = Search { shape: id, key, place, next: 0 };
            }
        }
        place
    }

    /// Looks along the chain, and from where an index may be in that.
    fn look(&mut self, id: ShapeId, key: Key) -> Option<Place> {
        let n_indexed = self.get(id)?.count.saturating_sub(WALKED_MIN) / SEGMENT * SEGMENT;
        match self.walk(id, key, n_indexed) {
            Ok(place) => Some(place),
            Err(_) if n_indexed == 0 => None,
            Err(end) => self.look_up(end, key),
        }
    }

    /// Looks along the chain, down to the shape with `n_left` properties: gives that where the key is none of those after it.
    fn walk(&self, mut id: ShapeId, key: Key, n_left: u16) -> Result<Place, ShapeId> {
        while let Some(end) = self.get(id).filter(|end| end.count > n_left) {
            if end.marks & mark(key) != 0
                && let Some(place) = self.look_in_segment(end, key)
            {
                return Ok(place);
            }
            id = end.before;
        }
        Err(id)
    }

    fn look_in_segment(&self, end: &Shape, key: Key) -> Option<Place> {
        let mut at = end;
        for _ in 0..(end.count - 1) % SEGMENT {
            if at.key == key {
                break;
            }
            at = self.get(at.parent)?;
        }
        (at.key == key).then(|| at.place())
    }

    /// Looks in the index of a shape, which it gets when it has been searched a few times.
    fn look_up(&mut self, id: ShapeId, key: Key) -> Option<Place> {
        let shape = self.table.get_mut(id.wrapping_sub(FIRST) as usize)?;
        if let Some(places) = &shape.index {
            return places.get(&key).copied();
        }
        shape.searches += 1;
        if shape.searches < SEARCHES_MIN {
            return self.walk(id, key, 0).ok();
        }
        let places = self.properties(id).into_iter().zip(0..);
        let places: Table<_, _> = places.map(|((key, attrs), slot)| (key, Place { slot, attrs })).collect();
        let found = places.get(&key).copied();
        self.table.get_mut(id.wrapping_sub(FIRST) as usize)?.index = Some(Box::new(places));
        found
    }

    /// How many properties a copy of an object of this shape has, if the copy has the same shape.
    pub fn copied_whole(&self, of: ShapeId) -> Option<u16> {
        let shape = self.get(of)?;
        let is_whole = shape.is_plain
            && shape.kind == Kind::Object
            && shape.proto == Proto::Builtin(well_known::OBJECT_PROTOTYPE())
            && shape.integrity == Integrity::default();
        is_whole.then_some(shape.count)
    }

    /// Whether a shape came of another by adding properties only.
    pub fn descends(&self, id: ShapeId, from: ShapeId) -> bool {
        let Some(count) = self.get(from).map(|shape| shape.count) else { return false };
        let mut at = id;
        while let Some(shape) = self.get(at).filter(|shape| shape.count > count) {
            at = shape.parent;
        }
        at == from
    }

    /// Puts the names of all properties into a list, in order of their slots.
    pub fn names(&self, id: ShapeId, list: &mut Vec<Key>) {
        let count = self.get(id).map_or(0, |shape| usize::from(shape.count));
        list.clear();
        list.resize(count, Key(0));
        let mut at = self.get(id);
        for place in list.iter_mut().rev() {
            let Some(shape) = at else { break };
            *place = shape.key;
            at = self.get(shape.parent);
        }
    }

    /// All named properties in order of their slots.
    pub fn properties(&self, id: ShapeId) -> Vec<(Key, Attrs)> {
        let mut list = Vec::new();
        let mut at = self.get(id);
        while let Some(shape) = at.filter(|shape| shape.count > 0) {
            list.push((shape.key, shape.attrs));
            at = self.get(shape.parent);
        }
        list.reverse();
        list
    }

    /// The shape with the same properties and another prototype.
    pub fn with_proto(&mut self, id: ShapeId, proto: Proto) -> Option<ShapeId> {
        let (kind, integrity, is_dict) = self.get(id).map(|shape| (shape.kind, shape.integrity, shape.is_dict))?;
        let mut to = self.root_with(kind, proto, is_dict, integrity);
        for (key, attrs) in self.properties(id) {
            to = self.add_property(to, key, attrs)?;
        }
        Some(to)
    }

    /// The last property of a shape: the only one that can be removed without going over to a table.
    pub fn last(&self, id: ShapeId) -> Option<(Key, ShapeId)> {
        self.get(id).filter(|shape| shape.count > 0).map(|shape| (shape.key, shape.parent))
    }

    /// Whether properties may be added to objects of a shape.
    #[inline]
    pub fn is_extensible(&self, id: ShapeId) -> bool {
        self.get(id).is_some_and(|shape| !shape.integrity.has(Integrity::NOT_EXTENSIBLE))
    }

    /// The shape with the same properties, each with attributes changed by `change`, and this integrity.
    pub fn rebuilt(
        &mut self,
        id: ShapeId,
        integrity: Integrity,
        change: impl Fn(Key, Attrs) -> Attrs,
    ) -> Option<ShapeId> {
        let (kind, proto) = self.get(id).map(|shape| (shape.kind, shape.proto))?;
        let properties = self.properties(id);
        let mut to = self.root_with(kind, proto, false, integrity);
        for (key, attrs) in properties {
            to = self.add_property(to, key, change(key, attrs))?;
        }
        Some(to)
    }
}

/// The shapes of all objects in a region, garbage included.
pub(crate) fn shapes_in(words: &[u64]) -> impl Iterator<Item = ShapeId> {
    let mut at = 0;
    core::iter::from_fn(move || {
        while let Some(word) = words.get(at) {
            let header = crate::layout::Header(*word);
            at += crate::layout::size_of(header, words.get(at + 1).copied().unwrap_or(0)) as usize;
            if header.kind().is_object() {
                return Some(header.low());
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Attrs, Kind, NAMED_MAX, Place, Proto, Shapes};
    use crate::atom::Key;

    #[test]
    fn every_property_is_found_however_often_it_is_looked_for_and_no_other_is() {
        let mut shapes = Shapes::default();
        let mut chain = Vec::from([shapes.root(Kind::Object, Proto::Null)]);
        for (id, at) in (0..u32::from(NAMED_MAX)).zip(0..) {
            let last = chain[at];
            chain.push(shapes.add_property(last, Key(7 * id), Attrs::ALL).expect("there is room"));
        }
        for _ in 0..20 {
            for (count, shape) in chain.iter().enumerate() {
                for slot in 0..NAMED_MAX {
                    let expected = (usize::from(slot) < count).then_some(Place { slot, attrs: Attrs::ALL });
                    assert_eq!(shapes.look(*shape, Key(7 * u32::from(slot))), expected, "{slot} of {count}");
                    assert_eq!(shapes.look(*shape, Key(7 * u32::from(slot) + 1)), None);
                }
            }
        }
        let n_indexed: usize =
            shapes.table.iter().filter_map(|shape| shape.index.as_ref()).map(|index| index.len()).sum();
        assert!(
            (1..10 * chain.len()).contains(&n_indexed),
            "{n_indexed} properties in indexes of {} shapes",
            chain.len()
        );
    }
}
