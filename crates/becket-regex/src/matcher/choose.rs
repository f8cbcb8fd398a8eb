//! Choices of the matcher, and going back to them.
//! Not here: the loop (`../matcher.rs`), looks and back references (`look.rs`).

use crate::matcher::{Entry, KIND, LOOK, Machine, Meter, NONE, RESUME, RUN, UNDO, Unit, Verdict};
use crate::memo::{Key, Known, Trail};
use crate::program::{Choice, Class, Count, Giving, Op, Run};
use crate::tree::INFINITE;
use crate::unicode::fold::Folding;

/// Units that are scanned before they are paid for.
const SCAN: usize = 1 << 15;

impl<U: Unit, M: Meter> Machine<'_, U, M> {
    /// Takes a choice whose failures may be remembered.
    pub(super) fn choose<const CP: bool>(
        &mut self,
        op: &Op,
        pc: usize,
        pos: usize,
        again: bool,
    ) -> Result<Verdict, M::Stop> {
        match *op {
            Op::Split { first, second, guard_first, guard_second } => {
                if let Some(verdict) = self.visit(pc, pos, again)? {
                    return Ok(verdict);
                }
                let lets_second = self.lets(guard_second, pos);
                if self.lets(guard_first, pos) {
                    if lets_second {
                        self.push(Entry { what: RESUME | second, a: pos as u32, b: 0 })?;
                    }
                    return Ok(Verdict::Jump(first as usize, pos));
                }
                Ok(if lets_second { Verdict::Jump(second as usize, pos) } else { Verdict::Fail })
            }
            Op::Count(row) => self.count(pc, pos, row, again),
            Op::Trie { trie, back } => self.trie::<CP>(pc, pos, (trie, back), again),
            _ => Ok(Verdict::Fail),
        }
    }

    /// Whether what is done now is not remembered: a look's body is run once more for its groups.
    fn repeats(&self, again: bool) -> bool {
        again && self.scratch.looks.is_empty()
    }

    /// Nothing if the choice at `pc` is to be tried at `pos`; else how it ends. Remembers that it is being tried.
    #[inline(always)]
    fn visit(&mut self, pc: usize, pos: usize, again: bool) -> Result<Option<Verdict>, M::Stop> {
        if !self.scratch.memo.on {
            return Ok(None);
        }
        let Some(choice) = self.choice(pc) else { return Ok(None) };
        let key = self.key(&choice, pos);
        let verdict = self.ask(&key, again);
        if verdict.is_none() && !self.repeats(again) {
            // To remember takes as long as a visit does.
            self.spent += 1;
            self.scratch.memo.tried(&key, self.meter)?;
            self.follow(key, (key.0, key.1), false)?;
        }
        Ok(verdict)
    }

    fn choice(&self, pc: usize) -> Option<Choice> {
        let row = *self.program.choice_of.get(pc)?;
        self.program.choices.get(row as usize).copied()
    }

    fn ask(&self, key: &Key, again: bool) -> Option<Verdict> {
        match self.scratch.memo.known(key) {
            Known::No => None,
            Known::Fails => Some(Verdict::Fail),
            Known::Wins if self.repeats(again) => None,
            Known::Wins => Some(Verdict::Win),
        }
    }

    /// Puts a choice on the trail of the look around it.
    fn follow(&mut self, key: Key, last: (u32, u32), is_run: bool) -> Result<(), M::Stop> {
        if self.scratch.looks.is_empty() {
            return Ok(());
        }
        let depth = self.scratch.stack.len() as u32;
        self.scratch.memo.follow(Trail { key, last, is_run, depth }, self.meter)
    }

    /// The state of a choice at `pos`. Loops around it have come further since they began, or have not; the outer ones first.
    fn key(&self, choice: &Choice, pos: usize) -> Key {
        let listed = |(from, to): (u32, u32)| self.program.listed.get(from as usize..to as usize).unwrap_or_default();
        let moved = |register: &&u32| self.register(**register) != pos as u32;
        if choice.counters.0 == choice.counters.1 {
            let moved = listed(choice.loops).iter().filter(moved).count();
            return (choice.row + moved as u32, pos as u32, [0; 3]);
        }
        let mut mask = 0;
        for (bit, register) in listed(choice.loops).iter().enumerate() {
            mask |= u32::from(moved(&register)) << (bit & 31);
        }
        let mut counters = listed(choice.counters).iter().map(|register| self.register(*register).wrapping_add(1));
        (choice.row, pos as u32, [counters.next().unwrap_or(0).max(1), counters.next().unwrap_or(0), mask])
    }

    /// The end of the characters of `class` from `from` on, at most `most` of them, and how many there are.
    fn scan<const CP: bool>(
        &mut self,
        class: &Class,
        from: usize,
        bound: usize,
        most: u32,
    ) -> Result<(usize, u32), M::Stop> {
        let (mut at, mut count) = (from, 0u32);
        while at < bound && count < most {
            let chunk = (at + SCAN).min(bound);
            let began = at;
            if CP && U::WIDE {
                while at < chunk && count < most {
                    let Some((_, width)) = self.next_char::<CP>(at).filter(|(c, _)| class.has(*c)) else { break };
                    at += width;
                    count += 1;
                }
            } else {
                let chunk = chunk.min(at.saturating_add((most - count) as usize));
                let units = self.subject.get(at..chunk).unwrap_or_default();
                let found = match &class.lacks {
                    Some(few) if !U::WIDE && few.is_empty() => None,
                    Some(few) if !U::WIDE => U::find_few(units, few),
                    _ => units.iter().position(|unit| !class.has(u32::from(unit.wide()))),
                };
                let taken = found.unwrap_or(units.len());
                at += taken;
                count += taken as u32;
            }
            // A wide unit is looked for among ranges, a narrow one in a bitmap.
            let n_units = at - began;
            self.spend(if U::WIDE { n_units + n_units / 2 } else { n_units / 8 })?;
            if at < chunk {
                break;
            }
        }
        Ok((at, count))
    }

    /// Characters of one class.
    pub(super) fn enter_run<const CP: bool>(
        &mut self,
        pc: usize,
        pos: usize,
        row: u32,
        again: bool,
    ) -> Result<Verdict, M::Stop> {
        let program = self.program;
        let Some(run) = program.runs.get(row as usize) else { return Ok(Verdict::Fail) };
        let Some(class) = program.classes.get(run.class as usize) else { return Ok(Verdict::Fail) };
        let bounded = run.max != INFINITE;
        if bounded && let Some(verdict) = self.visit(pc, pos, again)? {
            return Ok(verdict);
        }
        let mut at = pos;
        if run.min > 0 {
            let (end, count) = self.scan::<CP>(class, pos, self.subject.len(), run.min)?;
            if count < run.min {
                return Ok(Verdict::Fail);
            }
            at = end;
        }
        let left = if bounded { run.max - run.min } else { INFINITE };
        if run.giving == Giving::Lazy {
            return self.take_more::<CP>(pc, run, class, (at, left), again);
        }
        if self.scratch.memo.on && !bounded {
            return self.remembered_run::<CP>(pc, run, class, at, again);
        }
        let (end, _) = self.scan::<CP>(class, at, self.subject.len(), left)?;
        self.leave_run::<CP>(pc, run, end, at)
    }

    /// Goes on behind a run that took up to `end`, or less, down to `least`.
    fn leave_run<const CP: bool>(
        &mut self,
        pc: usize,
        run: &Run,
        end: usize,
        least: usize,
    ) -> Result<Verdict, M::Stop> {
        if run.giving == Giving::Possessive {
            return Ok(if self.lets(run.guard, end) { Verdict::Go(end) } else { Verdict::Fail });
        }
        let Some(end) = self.give_back::<CP>(run, end, least)? else { return Ok(Verdict::Fail) };
        if end > least {
            self.push(Entry { what: RUN | pc as u32, a: end as u32, b: least as u32 })?;
        }
        Ok(Verdict::Go(end))
    }

    /// The longest end up to `end` behind which what follows can begin.
    fn give_back<const CP: bool>(&mut self, run: &Run, end: usize, least: usize) -> Result<Option<usize>, M::Stop> {
        let mut at = end;
        while !self.lets(run.guard, at) {
            if at <= least {
                self.spend((end - at) / 4)?;
                return Ok(None);
            }
            at -= self.last_char::<CP>(at).map_or(1, |(_, width)| width);
        }
        self.spend((end - at) / 4)?;
        Ok(Some(at))
    }

    /// A lazy run: goes on at the first place where what follows can begin.
    fn take_more<const CP: bool>(
        &mut self,
        pc: usize,
        run: &Run,
        class: &Class,
        (mut at, mut left): (usize, u32),
        again: bool,
    ) -> Result<Verdict, M::Stop> {
        loop {
            if run.max == INFINITE
                && let Some(verdict) = self.visit(pc, at, again)?
            {
                return Ok(verdict);
            }
            if self.lets(run.guard, at) {
                if left > 0 {
                    self.push(Entry { what: RUN | pc as u32, a: at as u32, b: left })?;
                }
                return Ok(Verdict::Go(at));
            }
            match self.one_more::<CP>(class, at, left) {
                Some(more) => (at, left) = more,
                None => return Ok(Verdict::Fail),
            }
            self.spend(1)?;
        }
    }

    fn one_more<const CP: bool>(&self, class: &Class, at: usize, left: u32) -> Option<(usize, u32)> {
        let (_, width) = self.next_char::<CP>(at).filter(|(c, _)| left > 0 && class.has(*c))?;
        Some((at + width, if left == INFINITE { left } else { left - 1 }))
    }

    /// A run without bound, when failures are remembered: it stops where it has been before, since from there on all has failed.
    fn remembered_run<const CP: bool>(
        &mut self,
        pc: usize,
        run: &Run,
        class: &Class,
        at: usize,
        again: bool,
    ) -> Result<Verdict, M::Stop> {
        let Some(choice) = self.choice(pc) else { return Ok(Verdict::Fail) };
        let key = self.key(&choice, at);
        if let Some(verdict) = self.ask(&key, again) {
            return Ok(verdict);
        }
        let len = self.subject.len();
        if self.repeats(again) || choice.counters.0 != choice.counters.1 {
            if !self.repeats(again) {
                self.scratch.memo.tried(&key, self.meter)?;
                self.follow(key, (key.0, key.1), false)?;
            }
            let (end, _) = self.scan::<CP>(class, at, len, INFINITE)?;
            return self.leave_run::<CP>(pc, run, end, at);
        }
        // Behind its first character every loop around it has moved.
        let row = choice.row + (choice.loops.1 - choice.loops.0);
        let (mut end, mut step) = (at, 64);
        let met = loop {
            let bound = (end + step).min(len);
            let from = end;
            (end, _) = self.scan::<CP>(class, from, bound, INFINITE)?;
            let met = self.scratch.memo.first_tried(row, from as u32 + 1, end as u32);
            if met.is_some() || end < bound || end >= len {
                break met;
            }
            step = (step * 2).min(SCAN);
        };
        let mut won = false;
        if let Some(met) = met {
            won = matches!(self.ask(&(row, met, [0; 3]), again), Some(Verdict::Win));
            end = met as usize - self.last_char::<CP>(met as usize).map_or(1, |(_, width)| width);
            end = end.max(at);
        }
        self.scratch.memo.tried(&key, self.meter)?;
        if end > at {
            self.scratch.memo.tried_range(row, at as u32 + 1, end as u32, self.meter)?;
        }
        if won {
            self.follow(key, (row, end as u32), true)?;
            return Ok(Verdict::Win);
        }
        if met.is_some() && run.giving == Giving::Possessive {
            return Ok(Verdict::Fail);
        }
        if run.giving == Giving::Greedy {
            let Some(given) = self.give_back::<CP>(run, end, at)? else { return Ok(Verdict::Fail) };
            end = given;
        }
        self.follow(key, (row, end as u32), true)?;
        self.leave_run::<CP>(pc, run, end, at)
    }

    /// Goes back to the last choice that has something left: the instruction and the place.
    #[inline(always)]
    pub(super) fn backtrack<const CP: bool>(&mut self, again: bool) -> Result<Option<(usize, usize)>, M::Stop> {
        loop {
            let Some(entry) = self.scratch.stack.pop() else { return Ok(None) };
            if self.scratch.memo.on {
                let depth = self.scratch.stack.len() as u32;
                self.scratch.memo.lower(depth);
            }
            let place = entry.what & !KIND;
            match entry.what & KIND {
                RESUME => return Ok(Some((place as usize, entry.a as usize))),
                UNDO => self.set_register(place, entry.a),
                LOOK => {
                    self.scratch.looks.pop();
                    if let Some(look) = self.program.looks.get(place as usize).filter(|look| look.negative) {
                        return Ok(Some((look.next as usize, entry.a as usize)));
                    }
                }
                _ => {
                    let verdict = self.resume::<CP>(place as usize, (entry.a, entry.b), again)?;
                    if let Some(on) = self.decide(verdict, place as usize)? {
                        return Ok(Some(on));
                    }
                }
            }
            self.spend(1)?;
        }
    }

    /// What is left of a run, or of a counted loop that tried to end first.
    fn resume<const CP: bool>(&mut self, pc: usize, (a, b): (u32, u32), again: bool) -> Result<Verdict, M::Stop> {
        let program = self.program;
        match program.ops.get(pc) {
            Some(Op::Run(row)) => {
                let Some(run) = program.runs.get(*row as usize) else { return Ok(Verdict::Fail) };
                let Some(class) = program.classes.get(run.class as usize) else { return Ok(Verdict::Fail) };
                let end = a as usize;
                if run.giving == Giving::Lazy {
                    return match self.one_more::<CP>(class, end, b) {
                        Some(more) => self.take_more::<CP>(pc, run, class, more, again),
                        None => Ok(Verdict::Fail),
                    };
                }
                let least = b as usize;
                let less = end - self.last_char::<CP>(end).map_or(1, |(_, width)| width).min(end);
                let Some(end) = self.give_back::<CP>(run, less, least)? else { return Ok(Verdict::Fail) };
                if self.scratch.memo.on {
                    let depth = self.scratch.stack.len() as u32;
                    self.scratch.memo.give_back(end as u32, depth);
                }
                if end > least {
                    self.push(Entry { what: RUN | pc as u32, a: end as u32, b })?;
                }
                Ok(Verdict::Go(end))
            }
            Some(Op::Count(row)) => match program.counts.get(*row as usize) {
                Some(count) => self.iterate(pc, a as usize, count),
                None => Ok(Verdict::Fail),
            },
            _ => Ok(Verdict::Fail),
        }
    }

    /// The head of a counted loop.
    fn count(&mut self, pc: usize, pos: usize, row: u32, again: bool) -> Result<Verdict, M::Stop> {
        let program = self.program;
        let Some(count) = program.counts.get(row as usize) else { return Ok(Verdict::Fail) };
        if count.entry.is_some_and(|entry| self.register(entry) == pos as u32) {
            return Ok(Verdict::Fail);
        }
        if let Some(verdict) = self.visit(pc, pos, again)? {
            return Ok(verdict);
        }
        let done = self.register(count.counter);
        if done < count.min {
            return self.iterate(pc, pos, count);
        }
        if done >= count.max && count.max != INFINITE {
            return Ok(Verdict::Jump(count.exit as usize, pos));
        }
        if count.greedy {
            self.push(Entry { what: RESUME | count.exit, a: pos as u32, b: 0 })?;
            return self.iterate(pc, pos, count);
        }
        self.push(Entry { what: RUN | pc as u32, a: pos as u32, b: 0 })?;
        Ok(Verdict::Jump(count.exit as usize, pos))
    }

    /// Begins one more iteration of a counted loop.
    fn iterate(&mut self, pc: usize, pos: usize, count: &Count) -> Result<Verdict, M::Stop> {
        let done = self.register(count.counter);
        self.save(count.counter, done.saturating_add(1).min(NONE - 1))?;
        if let Some(entry) = count.entry {
            // The least iterations may match nothing.
            self.save(entry, if done < count.min { NONE } else { pos as u32 })?;
        }
        Ok(Verdict::Jump(pc + 1, pos))
    }

    /// The longest text of a trie; the shorter ones wait on the stack.
    fn trie<const CP: bool>(
        &mut self,
        pc: usize,
        pos: usize,
        (trie, back): (u32, bool),
        again: bool,
    ) -> Result<Verdict, M::Stop> {
        if let Some(verdict) = self.visit(pc, pos, again)? {
            return Ok(verdict);
        }
        let program = self.program;
        let Some(trie) = program.tries.get(trie as usize) else { return Ok(Verdict::Fail) };
        let (mut at, mut length) = (pos, 0);
        let mut node = Some(0);
        let mut found: Option<usize> = None;
        loop {
            let ends = node.is_some_and(|node| trie.ends(node));
            let single = length == 1 && {
                let last = if back { self.next_char::<CP>(at) } else { self.last_char::<CP>(at) };
                last.is_some_and(|(c, _)| trie.singles.has(c))
            };
            if (ends || single)
                && let Some(shorter) = found.replace(at)
            {
                self.push(Entry { what: RESUME | (pc as u32 + 1), a: shorter as u32, b: 0 })?;
            }
            let next = if back { self.last_char::<CP>(at) } else { self.next_char::<CP>(at) };
            let Some((c, width)) = next.filter(|_| length == 0 || node.is_some()) else { break };
            let c = if trie.ignore_case { Folding::Unicode.least(c) } else { c };
            node = node.and_then(|node| trie.child(node, c));
            at = if back { at - width } else { at + width };
            length += 1;
            self.spend(1)?;
            if node.is_none() && length > 1 {
                break;
            }
        }
        Ok(found.map_or(Verdict::Fail, Verdict::Go))
    }
}
