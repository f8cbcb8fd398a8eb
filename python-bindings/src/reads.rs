//! What of an event a hook can read, as a tree of keys: the rest need not be brought in.
//! Not here: how it is found out (becket-check), and what is done with the rest (`feed.rs`).

use becket::Hook;

/// What of a value a hook can read.
#[derive(Debug)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// If it is a dict, these members, and parts of them.
    Members(Vec<(Box<str>, Part)>),
}

impl Part {
    /// What a hook can read of its event.
    pub(crate) fn of_event(hook: &Hook) -> Self {
        let Some(paths) = hook.manifest().reads else { return Self::Whole };
        let mut part = Self::Members(Vec::new());
        for path in &paths {
            part.add(path.split('.'));
        }
        part
    }

    /// Adds what is at the end of a path.
    fn add<'k>(&mut self, mut path: impl Iterator<Item = &'k str>) {
        let Self::Members(members) = self else { return };
        let Some(key) = path.next() else {
            *self = Self::Whole;
            return;
        };
        match members.iter_mut().find(|(name, _)| &**name == key) {
            Some((_, part)) => part.add(path),
            None => {
                let mut part = Self::Members(Vec::new());
                part.add(path);
                members.push((key.into(), part));
            }
        }
    }

    /// What can be read of a member; none where that is nothing.
    #[inline]
    pub(crate) fn member<'p>(members: &'p [(Box<str>, Self)], key: &str) -> Option<&'p Self> {
        members.iter().find(|(name, _)| &**name == key).map(|(_, part)| part)
    }
}
