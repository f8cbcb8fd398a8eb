//! Objects that are like earlier ones: what keys they are foreseen to have, so that a key is told by its mark alone.
//! Not here: keys that were not foreseen, and values (`intake.rs`).

use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::{Halt, Intake, Known, Name, Stop, Turn, VALUE_STEPS, text_steps};
use crate::atom::PropertyKey;
use crate::heap::{Heap, Room};
use crate::layout::SIZE_MAX;
use crate::limits::IS_METERED;
use crate::machine::Machine;
use crate::shape::{Attrs, ShapeId};
use crate::value::Word;
use crate::{origin, string};

/// Keys that a record has room for, a power of two; those of an object beyond them are not foreseen.
const RECORD_KEYS: usize = 32;
/// Records that a worker keeps: a power of two.
const RECORDS: usize = 64;
/// Records that one kind of object may have: a power of two.
const WAYS: usize = 4;
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
pub struct Course {
    /// Which key of which record is next; the greatest number where none is foreseen.
    key: u32,
    /// What kind of object it is, by its first mark and how many keys it has.
    kind: u64,
}

impl Course {
    /// Where the keys of the record are from the next one on.
    #[inline(always)]
    fn rest(self) -> RangeInclusive<usize> {
        self.key as usize..=(self.key | (RECORD_KEYS as u32 - 1)) as usize
    }
}

/// Words that the strings of a [`Row`] take at most.
const ROW_WORDS: u64 = (RECORD_KEYS * (2 + string::SHORT_MAX / 8)) as u64;

/// Members of an object that come as they are foreseen ([`Intake::row`]).
///
/// Each method takes the next member. It returns `false`, and has then done nothing, where the key is another than the one that is
/// foreseen, the value is none that it takes, or there is too little left to pay with: that member and those after it are told to
/// the intake. A member costs what it costs there: what its key does, one step for the value, and one for every 16 bytes of a text.
///
/// # Examples
/// ```
/// use becket_vm::intake::{Course, Intake, Stop};
///
/// /// Members by mark, key and value, of an object that was begun with this course.
/// fn tell(intake: &mut Intake<'_>, course: &mut Course, members: &[(u64, &str, i32)]) -> Result<(), Stop> {
///     let mut row = intake.row(course);
///     let n_taken = members.iter().take_while(|(mark, _, value)| row.integer(*mark, *value)).count();
///     drop(row);
///     for (mark, key, value) in members.iter().skip(n_taken) {
///         if !intake.foreseen_key(course, *mark)? {
///             intake.key(key)?;
///         }
///         intake.integer(*value)?;
///     }
///     Ok(())
/// }
/// ```
pub struct Row<'r> {
    /// The keys of the record from the next one on, and the places on the stack for their values.
    keys: &'r [Foreseen],
    places: &'r mut [u64],
    /// How many of them are taken.
    taken: usize,
    /// It has room for all strings.
    heap: &'r mut Heap,
    fuel: &'r mut i64,
    top: &'r mut usize,
    shape: &'r mut ShapeId,
    course: &'r mut Course,
}

impl Row<'_> {
    /// Takes a member whose value is short ASCII text of two units or more: its key as [`Intake::foreseen_key`], its value as
    /// [`Intake::shared_string`]. The number is the host's for the string, by which a result gives it back.
    #[inline(always)]
    pub fn string(&mut self, mark: u64, text: &str, number: u32) -> bool {
        let Some(words) = origin::short_words(text) else { return false };
        if number >= SIZE_MAX || !self.pay(mark, text_steps(text.len())) {
            return false;
        }
        let count = text.len().div_ceil(8) as u32;
        let at = self.heap.push_short(text.len() as u64, &words, count, number + 1);
        self.put(Word::string(at));
        true
    }

    /// Takes a member whose value is `null`.
    #[inline(always)]
    pub fn null(&mut self, mark: u64) -> bool {
        self.word(mark, Word::NULL)
    }

    /// Takes a member whose value is `true` or `false`.
    #[inline(always)]
    pub fn bool(&mut self, mark: u64, value: bool) -> bool {
        self.word(mark, Word::bool(value))
    }

    /// Takes a member whose value is a number.
    #[inline(always)]
    pub fn number(&mut self, mark: u64, value: f64) -> bool {
        self.word(mark, Word::number(value))
    }

    /// Takes a member whose value is a number without a fraction.
    #[inline(always)]
    pub fn integer(&mut self, mark: u64, value: i32) -> bool {
        self.word(mark, Word::int(value))
    }

    #[inline(always)]
    fn word(&mut self, mark: u64, value: Word) -> bool {
        let is_paid = self.pay(mark, 0);
        if is_paid {
            self.put(value);
        }
        is_paid
    }

    /// Pays for the next member, if its key is the one that is foreseen, there is a place for its value, and enough to pay with.
    #[inline(always)]
    fn pay(&mut self, mark: u64, steps: u64) -> bool {
        let Some(next) = self.keys.get(self.taken).filter(|next| next.mark == mark) else { return false };
        let left = self.fuel.wrapping_sub_unsigned(VALUE_STEPS + u64::from(next.steps) + steps);
        if (IS_METERED && left < 0) || self.taken >= self.places.len() {
            return false;
        }
        *self.fuel = left;
        true
    }

    /// Puts the value of a member that is paid for.
    #[inline(always)]
    fn put(&mut self, value: Word) {
        if let Some(place) = self.places.get_mut(self.taken) {
            *place = value.0;
            self.taken += 1;
        }
    }
}

impl Drop for Row<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(last) = self.taken.checked_sub(1).and_then(|last| self.keys.get(last)) {
            *self.shape = last.after;
        }
        *self.top += self.taken;
        self.course.key += self.taken as u32;
    }
}

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
    /// Of what kind of object each record is; 0 where it is of none.
    kinds: [u64; RECORDS],
    misses: [Misses; RECORDS],
}

impl Default for Records {
    fn default() -> Self {
        Self { keys: Vec::new(), kinds: [0; RECORDS], misses: [Misses::default(); RECORDS] }
    }
}

impl Records {
    pub(super) fn clear(&mut self) {
        self.keys.clear();
        self.kinds = [0; RECORDS];
        self.misses = [Misses::default(); RECORDS];
    }
}

impl Intake<'_> {
    /// What the innermost object, which has just been begun, is foreseen to have: the keys of the last one of as many keys that
    /// began with the same key.
    #[inline]
    pub fn course(&self, first: u64, length: usize) -> Course {
        let hash = (first >> 4 ^ length as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48;
        let place = hash as usize % RECORDS;
        let kind = first ^ (length as u64) << 48;
        let records = &self.build.machine.names.records;
        // Two kinds of objects with one hash would drive each other out again and again.
        let mut record = None;
        for place in (0..WAYS).map(|way| place ^ way) {
            match records.kinds.get(place) {
                Some(other) if *other == kind => return Course { key: (place * RECORD_KEYS) as u32, kind },
                Some(0) => record = record.or(Some(place)),
                _ => {}
            }
        }
        Course { key: (record.unwrap_or(place) * RECORD_KEYS) as u32, kind }
    }

    /// The key of the next value, if it is the one that is foreseen. A mark stands for the same text for ever, and is not 0;
    /// `false` where another key is foreseen, or none: then the key must be told in another way, and so must those after it.
    ///
    /// # Errors
    /// As [`Intake::key`].
    #[inline(always)]
    pub fn foreseen_key(&mut self, course: &mut Course, mark: u64) -> Result<bool, Stop> {
        let Some(next) = self.build.machine.names.records.keys.get(course.key as usize) else { return Ok(false) };
        if next.mark != mark || next.before != self.build.shape() {
            course.key = u32::MAX;
            return Ok(false);
        }
        let (after, steps) = (next.after, next.steps);
        if self.turn != Turn::Key {
            return Err(self.stop(Halt::Misuse));
        }
        course.key += 1;
        self.turn = self.inner;
        self.build.meet(after);
        if steps > 0 {
            let paid = self.build.machine.charge(u64::from(steps));
            return self.check(paid).map(|()| true);
        }
        Ok(true)
    }

    /// The members of the innermost object that come next, as they are foreseen: as long as they are, and their values are what
    /// most are, they are taken by this in less time, and cost the same. It has none where no key may come, or too little room is
    /// left on the heap.
    #[inline(always)]
    pub fn row<'r>(&'r mut self, course: &'r mut Course) -> Row<'r> {
        let may_come = self.turn == Turn::Key && self.inner == Turn::Value;
        let (machine, shape, room) = self.build.innermost();
        let Machine { names, heap, stack, native_top, fuel, .. } = machine;
        let keys = names.records.keys.get(course.rest()).filter(|keys| {
            let is_next = keys.first().is_some_and(|first| first.before == *shape);
            may_come && is_next && heap.room(ROW_WORDS) == Room::Enough
        });
        let places = stack.get_mut(*native_top..room).unwrap_or(&mut []);
        Row { keys: keys.unwrap_or(&[]), places, taken: 0, heap, fuel, top: native_top, shape, course }
    }

    /// Whether it is time to say what is foreseen of objects that begin as the one of this course did, which had other keys than
    /// were foreseen: the more often that was said, the more rarely.
    #[inline(never)]
    pub fn is_to_foresee(&mut self, course: Course) -> bool {
        self.build.machine.names.records.misses.get_mut(course.key as usize / RECORD_KEYS).is_some_and(|misses| {
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
        names.records.keys.resize(RECORDS * RECORD_KEYS, Foreseen::default());
        if let Some(kind) = names.records.kinds.get_mut(course.key as usize / RECORD_KEYS) {
            *kind = course.kind;
        }
        let Some(record) = names.records.keys.get_mut(course.rest()) else { return };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_ends_with_its_record_and_leads_nowhere_where_nothing_is_foreseen() {
        let records = [0_u8; RECORDS * RECORD_KEYS];
        let rest = |key: u32| records.get(Course { key, kind: 0 }.rest()).map(<[u8]>::len);
        assert_eq!(rest(0), Some(RECORD_KEYS));
        assert_eq!(rest(RECORD_KEYS as u32 - 1), Some(1));
        assert_eq!(rest(RECORD_KEYS as u32), Some(RECORD_KEYS));
        assert_eq!(rest((RECORDS * RECORD_KEYS) as u32 - 1), Some(1));
        assert_eq!(rest((RECORDS * RECORD_KEYS) as u32), None);
        assert_eq!(rest(u32::MAX), None);
    }
}
