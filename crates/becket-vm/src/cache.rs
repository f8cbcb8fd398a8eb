//! Inline caches: what each property access of a program found the last time, by the shape that it met. What a site that meets
//! several shapes found before is kept aside, in one table for all sites.
//! Not here: what may be remembered (`object.rs`, `ops/class.rs`), and the fast paths that read it (`interp.rs`).
//! Invariant: no price depends on what is remembered.

use alloc::vec::Vec;
use core::hint::cold_path;

use crate::atom::Key;
use crate::heap::Heap;
use crate::machine::Machine;
use crate::shape::ShapeId;
use crate::value::{Offset, Word};

/// An inline cache: what a property access found the last time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cache {
    /// The shape that it holds for.
    pub shape: ShapeId,
    /// What it says.
    pub kind: CacheKind,
    /// A slot.
    pub slot: u16,
    /// A word that never moves, or the next shape.
    pub value: u64,
}

impl Cache {
    /// What stands for the shape of strings.
    pub(crate) const STRING: ShapeId = 1;
}

/// What an inline cache says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[repr(u8)]
pub enum CacheKind {
    /// Nothing yet.
    #[default]
    Empty,
    /// An own data property, or the length of an array: the word of the object, or past its end the overflow.
    Own,
    /// A property of a builtin prototype, or of one of a class that the top level made: the value itself.
    Constant,
    /// A data property of the closed prototype with the number `value` in the table of prototypes: its word.
    Prototype,
    /// Adding a property gives the shape `value`.
    Add,
    /// The length of a string.
    StringLength,
}

/// What a site found, and which.
#[derive(Clone, Copy, Debug, Default)]
struct Evicted {
    site: u32,
    cache: Cache,
}

/// How much is kept aside, of all sites together.
const EVICTED_MAX: usize = 256;

/// The inline caches of a program and of the edition's code.
#[derive(Debug, Default)]
pub struct Caches {
    /// Those of the edition's code come first, and are missing while another program runs.
    sites: Vec<Cache>,
    n_shared: u32,
    /// Those of the edition's code that are not empty.
    warm: Vec<u32>,
    /// For the memory of those of the program alone.
    spare: Vec<Cache>,
    /// By site and shape; empty until the first site has met two shapes.
    evicted: Vec<Evicted>,
}

/// The inline caches of the edition's code, on their way from one program to another.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    sites: Vec<Cache>,
    warm: Vec<u32>,
}

impl Caches {
    /// Makes them empty caches of another program, which needs those of the edition's code as well.
    pub(crate) fn renew(&mut self, n_shared: u32, n_own: usize) {
        self.sites.clear();
        self.sites.resize(n_own, Cache::default());
        self.n_shared = n_shared;
        self.warm.clear();
        self.evicted.clear();
    }

    /// Takes those of the edition's code away, without what they found for shapes that must not stay.
    pub(crate) fn park(&mut self, stays: impl Fn(ShapeId) -> bool) -> Shared {
        let n_shared = (self.n_shared as usize).min(self.sites.len());
        let mut own = core::mem::take(&mut self.spare);
        own.clear();
        own.extend_from_slice(self.sites.get(n_shared..).unwrap_or(&[]));
        let mut sites = core::mem::replace(&mut self.sites, own);
        sites.truncate(n_shared);
        let mut warm = core::mem::take(&mut self.warm);
        warm.retain(|site| {
            let Some(site) = sites.get_mut(*site as usize) else { return false };
            let stays = stays(site.shape);
            if !stays {
                *site = Cache::default();
            }
            stays
        });
        Shared { sites, warm }
    }

    /// Puts those of the edition's code back.
    pub(crate) fn unpark(&mut self, Shared { mut sites, warm }: Shared) {
        sites.resize(self.n_shared as usize, Cache::default());
        sites.append(&mut self.sites);
        self.spare = core::mem::replace(&mut self.sites, sites);
        self.warm = warm;
    }

    /// What a site found the last time that it met this shape, or what stands for one.
    #[inline(always)]
    pub(crate) fn get(&self, site: u32, shape: ShapeId) -> Option<&Cache> {
        let cache = self.sites.get(site as usize)?;
        if cache.shape == shape {
            return Some(cache);
        }
        cold_path();
        let evicted = self.evicted.get(Self::place(site, shape))?;
        (evicted.site == site && evicted.cache.shape == shape).then_some(&evicted.cache)
    }

    /// Notes what a site found.
    pub(crate) fn remember(&mut self, site: u32, cache: Cache) {
        let Some(place) = self.sites.get_mut(site as usize) else { return };
        let old = core::mem::replace(place, cache);
        if old.kind == CacheKind::Empty {
            if site < self.n_shared {
                self.warm.push(site);
            }
            return;
        }
        if old.shape == cache.shape {
            return;
        }
        if self.evicted.is_empty() {
            self.evicted.resize(EVICTED_MAX, Evicted::default());
        }
        if let Some(place) = self.evicted.get_mut(Self::place(site, old.shape)) {
            *place = Evicted { site, cache: old };
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        for site in self.warm.drain(..) {
            if let Some(site) = self.sites.get_mut(site as usize) {
                *site = Cache::default();
            }
        }
        self.sites.get_mut(self.n_shared as usize..).unwrap_or(&mut []).fill(Cache::default());
        self.evicted.clear();
    }

    fn place(site: u32, shape: ShapeId) -> usize {
        (site.wrapping_mul(0x9E37_79B1) ^ shape.wrapping_mul(0x85EB_CA77)) as usize >> 12 & (EVICTED_MAX - 1)
    }
}

/// The method that an inline cache knows of a receiver at once.
#[inline(always)]
pub(crate) fn cached_method(caches: &Caches, heap: &Heap, receiver: Word, site: u32) -> Option<Word> {
    if receiver.is_object() {
        let header = heap.own_header(receiver.offset())?;
        let cache = caches.get(site, header.low())?;
        if cache.kind == CacheKind::Constant {
            return Some(Word(cache.value));
        }
        let is_own = cache.kind == CacheKind::Own;
        return if is_own { heap.property(receiver.offset(), header, u32::from(cache.slot)) } else { None };
    }
    let cache = caches.get(site, Machine::kind_as_shape(receiver))?;
    (cache.kind == CacheKind::Constant).then_some(Word(cache.value))
}

/// The property that an inline cache knows to be the same for all that have a shape: mostly a method whose arguments take a call.
#[inline(never)]
pub(crate) fn constant_property(caches: &Caches, heap: &Heap, value: Word, site: u32) -> Option<Word> {
    let shape =
        if value.is_object() { heap.object_header(value.offset()).low() } else { Machine::kind_as_shape(value) };
    let cache = caches.get(site, shape)?;
    (cache.kind == CacheKind::Constant).then_some(Word(cache.value))
}

/// Where an inline cache knows a private field of an object to be. Any word at all is taken for a private name.
#[inline(always)]
pub(crate) fn private_place(caches: &Caches, heap: &Heap, object: Word, name: Word, site: u32) -> Option<Offset> {
    if !object.is_object() {
        return None;
    }
    let header = heap.object_header(object.offset());
    let cache = caches.get(site, header.low())?;
    let is_known = cache.value == u64::from(Key::private(name.as_bits() as u32).0);
    is_known.then(|| heap.property_place(object.offset(), header, u32::from(cache.slot)))
}
