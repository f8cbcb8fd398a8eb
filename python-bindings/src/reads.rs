//! What of an event a hook can read, as a tree of keys: the rest need not be brought in.
//! Not here: how it is found out (becket-check), and what is done with the rest (`feed.rs`).

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use becket::Hook;

/// What of a value a hook can read.
#[derive(Debug)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// If it is a dict, these members, and parts of them.
    Members(Members),
}

/// What of the members of a dict a hook can read.
#[derive(Debug, Default)]
pub(crate) struct Members {
    /// Sorted.
    list: Vec<(Box<str>, Part)>,
    /// What the members of such dicts turned out to be, by their place: `mark << 16 | index + 1`, without an index where nothing of
    /// the member can be read and leaving it out costs no more than its value. 0 where nothing is known.
    met: OnceLock<Box<[AtomicU64; MET_MAX]>>,
}

/// Members of a dict, at most, of which it is known what they are.
const MET_MAX: usize = 32;

/// What a member is.
#[derive(Clone, Copy)]
pub(crate) enum Met<'p> {
    /// Nothing of it can be read, and its key is short.
    LeftOut,
    /// This of it can be read.
    Part(&'p Part),
}

impl Part {
    /// What a hook can read of its event.
    pub(crate) fn of_event(hook: &Hook) -> Self {
        let Some(paths) = hook.manifest().reads else { return Self::Whole };
        let mut part = Self::Members(Members::default());
        for path in &paths {
            part.add(path.split('.'));
        }
        part
    }

    /// Adds what is at the end of a path: a verified module has none of more than a few names.
    fn add<'k>(&mut self, mut path: impl Iterator<Item = &'k str>) {
        let Self::Members(members) = self else { return };
        let Some(key) = path.next() else {
            *self = Self::Whole;
            return;
        };
        let at = members.find(key).unwrap_or_else(|at| {
            members.list.insert(at, (key.into(), Self::Members(Members::default())));
            at
        });
        if let Some((_, part)) = members.list.get_mut(at) {
            part.add(path);
        }
    }
}

impl Members {
    fn find(&self, key: &str) -> Result<usize, usize> {
        self.list.binary_search_by(|(name, _)| (**name).cmp(key))
    }

    /// What the member with this mark is, if it was met at this place. A mark is the address of a key that is kept, and so always
    /// means the same one.
    #[inline]
    pub(crate) fn met(&self, place: usize, mark: u64) -> Option<Met<'_>> {
        let met = self.met.get()?.get(place)?.load(Ordering::Relaxed);
        if met >> 16 != mark {
            return None;
        }
        match usize::from(met as u16) {
            0 => Some(Met::LeftOut),
            index => self.list.get(index - 1).map(|(_, part)| Met::Part(part)),
        }
    }

    /// Notes that the member with this mark, whose key is kept, was met at this place.
    pub(crate) fn meet(&self, place: usize, mark: u64, key: &str) {
        let met = self.met.get_or_init(|| Box::new([const { AtomicU64::new(0) }; MET_MAX]));
        let index = self.find(key).map_or(0, |index| index + 1);
        if let (Some(place), Ok(index), 0) = (met.get(place), u16::try_from(index), mark >> 48) {
            place.store(mark << 16 | u64::from(index), Ordering::Relaxed);
        }
    }

    /// What can be read of a member; none where that is nothing.
    pub(crate) fn part(&self, key: &str) -> Option<&Part> {
        self.find(key).ok().and_then(|at| self.list.get(at)).map(|(_, part)| part)
    }
}
