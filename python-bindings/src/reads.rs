//! What of an event a hook can read, as a tree of keys: the rest need not be brought in.
//! Not here: how it is found out (becket-check), and what is done with the rest (`feed.rs`).

use becket::Hook;

/// What of a value a hook can read.
#[derive(Debug)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// If it is a dict, these members, and parts of them; sorted.
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

    /// Adds what is at the end of a path: a verified module has none of more than a few names.
    fn add<'k>(&mut self, mut path: impl Iterator<Item = &'k str>) {
        let Self::Members(members) = self else { return };
        let Some(key) = path.next() else {
            *self = Self::Whole;
            return;
        };
        let at = find(members, key).unwrap_or_else(|at| {
            members.insert(at, (key.into(), Self::Members(Vec::new())));
            at
        });
        if let Some((_, part)) = members.get_mut(at) {
            part.add(path);
        }
    }

    /// What can be read of a member; none where that is nothing.
    #[inline]
    pub(crate) fn member<'p>(members: &'p [(Box<str>, Self)], key: &str) -> Option<&'p Self> {
        find(members, key).ok().and_then(|at| members.get(at)).map(|(_, part)| part)
    }
}

#[inline]
fn find(members: &[(Box<str>, Part)], key: &str) -> Result<usize, usize> {
    members.binary_search_by(|(name, _)| (**name).cmp(key))
}
