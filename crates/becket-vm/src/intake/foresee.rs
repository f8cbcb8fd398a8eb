//! Objects that are like earlier ones: what keys they are foreseen to have, so that a key is told by its mark alone.
//! Not here: keys that were not foreseen, and values (`intake.rs`).

use alloc::vec::Vec;

use super::{Halt, Intake, Known, Name, Stop, Turn};
use crate::atom::PropertyKey;
use crate::machine::Machine;
use crate::origin;
use crate::shape::{Attrs, ShapeId};
use crate::value::Word;

/// Keys that a record has room for; those of an object beyond them are not foreseen.
const RECORD_KEYS: usize = 32;
/// Records that a worker keeps: a power of two.
const RECORDS: usize = 64;
/// Times that a record may be wrong, at most, before it is made anew.
const PAUSE_MAX: u16 = 1_000;

/// A key of an object as it was the last time.
#[derive(Clone, Copy, Debug, Default)]
struct Foreseen {
    /// The host's mark of the key; 0 where there is no more.
    mark: u64,
    /// The shape of the object before it gets this property, and with it.
    before: ShapeId,
    after: ShapeId,
    /// What the key costs.
    steps: u32,
}

/// Where an [`Intake`] stands in the keys that an object is foreseen to have.
#[derive(Clone, Copy, Debug)]
pub struct Course(u32);

/// How often a record did not foresee what came.
#[derive(Clone, Copy, Debug, Default)]
struct Misses {
    left: u16,
    pause: u16,
}

/// The keys that objects are foreseen to have.
#[derive(Debug)]
pub(super) struct Records {
    /// The keys of objects one after the other, [`RECORD_KEYS`] for each.
    keys: Vec<Foreseen>,
    misses: [Misses; RECORDS],
}

impl Default for Records {
    fn default() -> Self {
        Self { keys: Vec::new(), misses: [Misses::default(); RECORDS] }
    }
}

impl Records {
    pub(super) fn clear(&mut self) {
        self.keys.clear();
        self.misses = [Misses::default(); RECORDS];
    }
}

impl Intake<'_> {
    /// What the innermost object, which has just been begun, is foreseen to have: the keys of the last one of as many keys that
    /// began with the same key.
    #[inline]
    pub fn course(&self, first: u64, length: usize) -> Course {
        let hash = (first >> 4 ^ length as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48;
        Course((hash as usize % RECORDS * RECORD_KEYS) as u32)
    }

    /// The key of the next value, if it is the one that is foreseen. A mark stands for the same text for ever, and is not 0;
    /// `false` where another key is foreseen, or none: then the key must be told in another way, and so must those after it.
    ///
    /// # Errors
    /// As [`Intake::key`].
    #[inline(always)]
    pub fn foreseen_key(&mut self, course: &mut Course, mark: u64) -> Result<bool, Stop> {
        let Some(next) = self.build.machine.names.records.keys.get(course.0 as usize) else { return Ok(false) };
        if next.mark != mark || next.before != self.build.shape() {
            course.0 = u32::MAX;
            return Ok(false);
        }
        let (after, steps) = (next.after, next.steps);
        if self.turn != Turn::Key {
            return Err(self.stop(Halt::Misuse));
        }
        course.0 += 1;
        self.turn = self.inner;
        self.build.meet(after);
        if steps > 0 {
            let paid = self.build.machine.charge(u64::from(steps));
            return self.check(paid).map(|()| true);
        }
        Ok(true)
    }

    /// What comes with a key where it is the one that is foreseen and a value may follow: the shape, and what the key costs.
    #[inline(always)]
    fn foreseen(&self, course: Course, mark: u64) -> Option<(ShapeId, u32)> {
        let next = self.build.machine.names.records.keys.get(course.0 as usize)?;
        let is_it = next.mark == mark && next.before == self.build.shape();
        (is_it && self.turn == Turn::Key && self.inner == Turn::Value).then_some((next.after, next.steps))
    }

    /// A key as [`Intake::foreseen_key`] and its value as [`Intake::shared_string`]; `false` where the key is not the one that is foreseen:
    /// then nothing has been taken.
    ///
    /// # Errors
    /// As those.
    #[inline]
    pub fn foreseen_string(&mut self, course: &mut Course, mark: u64, text: &str, number: u32) -> Result<bool, Stop> {
        let Some((after, steps)) = self.foreseen(*course, mark) else { return Ok(false) };
        course.0 += 1;
        self.build.meet(after);
        let paid = self.build.machine.charge(1 + u64::from(steps) + text.len() as u64 / 16);
        self.check(paid)?;
        let string = origin::new_shared(self.build.machine, text, number);
        let string = self.check(string)?;
        let added = self.build.add_met(string);
        self.check(added).map(|()| true)
    }

    /// The same with a value as [`Intake::integer`].
    ///
    /// # Errors
    /// As those.
    #[inline]
    pub fn foreseen_integer(&mut self, course: &mut Course, mark: u64, value: i32) -> Result<bool, Stop> {
        let Some((after, steps)) = self.foreseen(*course, mark) else { return Ok(false) };
        course.0 += 1;
        self.build.meet(after);
        let paid = self.build.machine.charge(1 + u64::from(steps));
        self.check(paid)?;
        let added = self.build.add_met(Word::int(value));
        self.check(added).map(|()| true)
    }

    /// Whether it is time to say what is foreseen of objects that begin as the one of this course did, which had other keys than
    /// were foreseen: the more often that was said, the more rarely.
    #[inline(never)]
    pub fn is_to_foresee(&mut self, course: Course) -> bool {
        self.build.machine.names.records.misses.get_mut(course.0 as usize / RECORD_KEYS).is_some_and(|misses| {
            misses.left = misses.left.checked_sub(1).unwrap_or(misses.pause);
            if misses.left == misses.pause {
                misses.pause = (2 * misses.pause + 1).min(PAUSE_MAX);
                misses.left = misses.pause;
                return true;
            }
            false
        })
    }

    /// Foresees these keys, in this order, for objects that begin as the one of this course did: each with its mark and name.
    /// Nothing comes of it where a key is no name that this worker knows, or objects do not keep such a key in their shape.
    #[cold]
    pub fn foresee(&mut self, course: Course, keys: impl Iterator<Item = (u64, Name)>) {
        let mut shape = self.build.root();
        let Machine { names, shapes, .. } = &mut *self.build.machine;
        let start = course.0 as usize;
        names.records.keys.resize(RECORDS * RECORD_KEYS, Foreseen::default());
        let Some(record) = names.records.keys.get_mut(start..start + RECORD_KEYS) else { return };
        record.fill(Foreseen::default());
        for (place, (mark, name)) in record.iter_mut().zip(keys) {
            let Some(Some(Known { key: PropertyKey::Name(key), steps, .. })) = names.known.get(usize::from(name.0))
            else {
                return;
            };
            let Some(next) = shapes.transition(shape, *key, Attrs::ALL) else { return };
            *place = Foreseen { mark, before: shape, after: next, steps: *steps };
            shape = next;
        }
    }
}
