//! Whether an object that is being read has a property already, told in one look where its shapes are all new: each name of the
//! chain that is being made is marked with the number of that chain.
//! Not here: looking along a chain (`shape.rs`), which finds where the property is.

use alloc::vec::Vec;

use super::{Attrs, NAMED_MAX, ShapeId, Shapes};
use crate::atom::Key;

/// Names that a key which was looked for pays to mark.
const EARNED: u32 = 8;
/// And the most that may be marked at a time: a chain has no more.
const EARNED_MAX: u32 = NAMED_MAX as u32;

/// The chain that is being made.
#[derive(Debug, Default)]
pub(super) struct Trail {
    /// Its end: all names that lead to it are marked. 0 where there is none.
    end: ShapeId,
    /// Its number.
    number: u32,
    /// By name: the number of the last chain that it was marked for.
    marks: Vec<u32>,
    /// Names that may be marked: a chain that is left and taken up again and again must not be marked each time.
    earned: u32,
}

impl Trail {
    /// Forgets the chain: numbers of shapes and names may go to others.
    pub(super) fn forget(&mut self) {
        self.end = 0;
    }

    /// Gives back its room.
    pub(super) fn give_back(&mut self) {
        *self = Self::default();
    }

    fn mark(&mut self, key: Key) {
        let at = key.0 as usize;
        if at >= self.marks.len() {
            self.marks.resize(at + at / 2 + 64, 0);
        }
        if let Some(mark) = self.marks.get_mut(at) {
            *mark = self.number;
        }
    }

    fn is_marked(&self, key: Key) -> bool {
        self.marks.get(key.0 as usize) == Some(&self.number)
    }
}

impl Shapes {
    /// Whether objects of a shape are known to have no property of this name, which is no symbol.
    pub(crate) fn surely_lacks(&mut self, id: ShapeId, key: Key) -> bool {
        self.trail.earned = (self.trail.earned + EARNED).min(EARNED_MAX);
        if id != self.trail.end && !self.begin_trail(id) {
            return false;
        }
        !self.trail.is_marked(key)
    }

    /// The shape after adding a property that a shape lacks; `None` where the object must go over to a table.
    pub(crate) fn add_missing(&mut self, from: ShapeId, key: Key) -> Option<ShapeId> {
        let to = self.add_property(from, key, Attrs::ALL)?;
        if from == self.trail.end {
            self.trail.mark(key);
            self.trail.end = to;
        }
        Some(to)
    }

    /// Marks the names that lead to a shape, if that has been earned.
    fn begin_trail(&mut self, id: ShapeId) -> bool {
        let Some(count) = self.get(id).filter(|shape| !shape.is_dict).map(|shape| shape.count) else { return false };
        let Some(left) = self.trail.earned.checked_sub(u32::from(count)) else { return false };
        let mut trail = core::mem::take(&mut self.trail);
        if trail.number == u32::MAX {
            trail.give_back();
        }
        (trail.earned, trail.number, trail.end) = (left, trail.number + 1, id);
        let mut at = self.get(id);
        while let Some(shape) = at.filter(|shape| shape.count > 0) {
            if shape.key.as_symbol().is_none() {
                trail.mark(shape.key);
            }
            at = self.get(shape.parent);
        }
        self.trail = trail;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Kind;
    use crate::shape::Proto;

    /// Adds names to a shape as a reader of objects does; gives the shape, and how many were told in one look.
    fn read(shapes: &mut Shapes, names: &[u32]) -> (ShapeId, usize) {
        let mut shape = shapes.root(Kind::Object, Proto::Null);
        let mut told = 0;
        for name in names {
            let key = Key(*name);
            let lacks = shapes.surely_lacks(shape, key);
            let place = shapes.find(shape, key);
            assert!(!lacks || place.is_none(), "{name} is there");
            told += usize::from(lacks);
            if place.is_none() {
                shape = shapes.add_missing(shape, key).expect("there is room");
            }
        }
        (shape, told)
    }

    #[test]
    fn a_chain_of_new_shapes_is_told_in_one_look_each() {
        let mut shapes = Shapes::default();
        let names: Vec<u32> = (0..100).collect();
        assert_eq!(read(&mut shapes, &names).1, 100);
        let again = [&names[..50], &names[..50]].concat();
        assert_eq!(read(&mut shapes, &again).1, 50, "none that is there is told");
    }

    #[test]
    fn a_chain_that_is_forgotten_is_marked_anew() {
        let mut shapes = Shapes::default();
        let root = shapes.root(Kind::Object, Proto::Null);
        let (old, _) = read(&mut shapes, &[1, 2, 3]);
        shapes.sweep([root].into_iter());
        let new = shapes.add_property(root, Key(7), Attrs::ALL).expect("there is room");
        assert_eq!(new, old, "the number goes to another shape");
        assert!(!shapes.surely_lacks(new, Key(7)), "which has this name");
    }

    #[test]
    fn a_chain_that_is_taken_up_again_and_again_is_not_marked_each_time() {
        let mut shapes = Shapes::default();
        let (wide, _) = read(&mut shapes, &(0..120).collect::<Vec<_>>());
        let (other, _) = read(&mut shapes, &(200..320).collect::<Vec<_>>());
        let before = shapes.trail.number;
        for at in 0..300 {
            let _ = shapes.surely_lacks(if at % 2 == 0 { wide } else { other }, Key(500));
        }
        let marked = shapes.trail.number - before;
        assert!((1..=300 * EARNED / 120 + 2).contains(&marked), "{marked} times");
    }
}
