//! Looks ahead and behind, and back references.
//! Not here: choices (`choose.rs`), the loop (`../matcher.rs`).

use crate::matcher::{Entry, KIND, LOOK, Machine, Meter, NONE, UNDO, Unit};
use crate::program::BackRef;

impl<U: Unit, M: Meter> Machine<'_, U, M> {
    /// Goes into a look. What its groups hold now is kept below it, since its own part of the stack goes away when it wins.
    pub(super) fn enter_look(&mut self, index: u32, pos: usize) -> Result<(), M::Stop> {
        let Some(look) = self.program.looks.get(index as usize) else { return Ok(()) };
        for register in (look.slots.0..look.slots.1).chain(look.pending.0..look.pending.1) {
            let old = self.register(register);
            self.push(Entry { what: UNDO | register, a: old, b: 0 })?;
        }
        self.spent += (look.slots.1 - look.slots.0) / 4;
        for register in look.pending.0..look.pending.1 {
            self.set_register(register, NONE);
        }
        let barrier = self.scratch.stack.len() as u32;
        let base = self.scratch.memo.trail.len() as u32;
        self.push(Entry { what: LOOK | index, a: pos as u32, b: base })?;
        self.scratch.looks.push(barrier);
        Ok(())
    }

    /// The body of a look matched: where to go on, or nothing if that is a failure.
    pub(super) fn end_look(&mut self) -> Result<Option<(usize, usize)>, M::Stop> {
        let Some(barrier) = self.scratch.looks.pop() else { return Ok(None) };
        let Some(entry) = self.scratch.stack.get(barrier as usize).copied() else { return Ok(None) };
        let Some(look) = self.program.looks.get((entry.what & !KIND) as usize) else { return Ok(None) };
        if self.scratch.memo.on {
            self.scratch.memo.win(entry.b as usize, self.meter)?;
        }
        if look.negative {
            while self.scratch.stack.len() > barrier as usize {
                let Some(entry) = self.scratch.stack.pop() else { break };
                if entry.what & KIND == UNDO {
                    self.set_register(entry.what & !KIND, entry.a);
                }
                self.spent += 1;
            }
            return Ok(None);
        }
        self.scratch.stack.truncate(barrier as usize);
        Ok(Some((look.next as usize, entry.a as usize)))
    }

    /// As [`Self::end_look`], for a body that is known to match: its groups are found at the end, if they are still wanted.
    pub(super) fn win_look(&mut self) -> Result<Option<(usize, usize)>, M::Stop> {
        let barrier = self.scratch.looks.last().copied().unwrap_or(NONE);
        let entry = self.scratch.stack.get(barrier as usize).copied();
        let on = self.end_look()?;
        if on.is_some()
            && let Some(entry) = entry
            && let Some(look) = self.program.looks.get((entry.what & !KIND) as usize)
            && look.pending.0 < look.pending.1
        {
            self.set_register(look.pending.1 - 2, entry.a);
            self.set_register(look.pending.1 - 1, entry.what & !KIND);
            self.deferred = true;
        }
        Ok(on)
    }

    /// What the group matched, once more.
    pub(super) fn back_ref<const CP: bool>(
        &mut self,
        reference: &BackRef,
        pos: usize,
    ) -> Result<Option<usize>, M::Stop> {
        let held = reference.groups.iter().find_map(|group| {
            let (start, end) = (self.register(group * 2), self.register(group * 2 + 1));
            (start != NONE && end != NONE).then_some((start as usize, end as usize))
        });
        let length = held.map_or(0, |(start, end)| end.saturating_sub(start));
        // Characters that ignore case are looked up, each a few times.
        let price = if reference.folding.is_some() { length * 4 } else { length / 4 };
        self.spend(reference.groups.len() / 4 + price)?;
        // V8 does not let one end between the halves of a pair.
        let whole = |at: usize| !(CP && self.splits_pair(at));
        let Some((start, end)) = held else { return Ok(Some(pos).filter(|at| whole(*at))) };
        let (mut at, mut there) = (pos, if reference.back { end } else { start });
        while if reference.back { there > start } else { there < end } {
            let (mine, theirs) = if reference.back {
                (self.last_char::<CP>(at), self.last_char::<CP>(there))
            } else {
                (self.next_char::<CP>(at), self.next_char::<CP>(there))
            };
            let (Some((mine, width)), Some((theirs, width_there))) = (mine, theirs) else { return Ok(None) };
            let same = match reference.folding {
                Some(folding) => folding.same(mine, theirs),
                None => mine == theirs,
            };
            if !same {
                return Ok(None);
            }
            if reference.back {
                (at, there) = (at - width, there - width_there);
            } else {
                (at, there) = (at + width, there + width_there);
            }
        }
        Ok(Some(at).filter(|at| whole(*at)))
    }
}
