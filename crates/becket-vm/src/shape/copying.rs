//! Where the properties of an object go when they are copied into another: found once for two shapes, and what is left out.
//! Not here: the copying (`ops/copy.rs`). What is known is a cache like the shapes themselves: nothing can see it.

use alloc::boxed::Box;

use super::{ShapeId, Shapes};
use crate::atom::Key;

/// How many are known at a time.
const COPYINGS: usize = 64;

/// What copying does.
#[derive(Debug)]
pub struct Copying {
    source: ShapeId,
    target: ShapeId,
    without: Box<[Key]>,
    /// The shape that the target gets.
    pub shape: ShapeId,
    /// How many properties it has.
    pub after: u16,
    /// For each property that is copied, its slot in the source and that in the target.
    pub slots: Box<[(u16, u16)]>,
}

impl Shapes {
    /// Finds how the properties of objects of the plain shape `source`, but for those called `without`, are copied into an object
    /// of the plain shape `target`. Gives where [`Shapes::copying_at`] has it, if that can be.
    pub fn copying(&mut self, source: ShapeId, target: ShapeId, without: &[Key]) -> usize {
        let mix = |hash: u32, number: u32| (hash ^ number).wrapping_mul(0x9E37_79B1).rotate_left(15);
        let place = without.iter().fold(mix(source, target), |hash, key| mix(hash, key.0)) as usize % COPYINGS;
        let is_known = self
            .copying_at(place)
            .is_some_and(|known| known.source == source && known.target == target && *known.without == *without);
        if !is_known {
            let copying = self.find_copying(source, target, without);
            if self.copyings.is_empty() {
                self.copyings.resize_with(COPYINGS, || None);
            }
            if let Some(known) = self.copyings.get_mut(place) {
                *known = copying;
            }
        }
        place
    }

    /// What has been found.
    #[inline]
    pub fn copying_at(&self, place: usize) -> Option<&Copying> {
        self.copyings.get(place)?.as_ref()
    }

    #[inline(never)]
    fn find_copying(&mut self, source: ShapeId, target: ShapeId, without: &[Key]) -> Option<Copying> {
        let mut shape = target;
        let mut slots = alloc::vec::Vec::new();
        for (slot, (key, _)) in (0..).zip(self.properties(source)) {
            if without.contains(&key) {
                continue;
            }
            let known = if self.surely_lacks(shape, key) { None } else { self.find(shape, key) };
            let into = match known {
                Some(place) => place.slot,
                None => {
                    shape = self.add_missing(shape, key)?;
                    self.get(shape)?.count - 1
                }
            };
            slots.push((slot, into));
        }
        let after = self.get(shape)?.count;
        Some(Copying { source, target, without: without.into(), shape, after, slots: slots.into_boxed_slice() })
    }
}
