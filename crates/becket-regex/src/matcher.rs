//! Running a program over a subject: backtracking, which remembers failures once it has worked more than a good pattern would.
//! Not here: choices and going back (`matcher/choose.rs`), looks (`matcher/look.rs`), what is remembered (`memo.rs`).
//! Invariants: never recurses; work is charged in slices of at most `SLICE` visits; what is charged is a function of the program,
//! the subject and the start.

use alloc::vec::Vec;

use crate::first::First;
use crate::memo::Memo;
use crate::program::{Op, Prefilter, Program, RunUp};

mod choose;
mod look;

/// Who pays.
pub trait Meter {
    /// Why it may refuse.
    type Stop;
    /// Pays for steps, at most 4,096 at once.
    ///
    /// # Errors
    /// If they are not there.
    fn charge(&mut self, steps: u32) -> Result<(), Self::Stop>;
    /// Takes memory until the end of the search.
    ///
    /// # Errors
    /// If it is not there.
    fn grow(&mut self, bytes: usize) -> Result<(), Self::Stop>;
}

/// A unit of a subject: Latin-1 or UTF-16.
pub trait Unit: Copy + Eq {
    /// Whether there are surrogates.
    const WIDE: bool;
    /// The unit as UTF-16.
    fn wide(self) -> u16;
    /// Where `unit` is first.
    fn find(units: &[Self], unit: u16) -> Option<usize>;
    /// Where one of at most three is first.
    fn find_few(units: &[Self], few: &[u8]) -> Option<usize>;
}

impl Unit for u8 {
    const WIDE: bool = false;

    #[inline(always)]
    fn wide(self) -> u16 {
        u16::from(self)
    }

    fn find(units: &[u8], unit: u16) -> Option<usize> {
        memchr::memchr(u8::try_from(unit).ok()?, units)
    }

    fn find_few(units: &[u8], few: &[u8]) -> Option<usize> {
        match *few {
            [a] => memchr::memchr(a, units),
            [a, b] => memchr::memchr2(a, b, units),
            [a, b, c] => memchr::memchr3(a, b, c, units),
            _ => None,
        }
    }
}

impl Unit for u16 {
    const WIDE: bool = true;

    #[inline(always)]
    fn wide(self) -> u16 {
        self
    }

    fn find(units: &[u16], unit: u16) -> Option<usize> {
        // By sixteen, which the compiler turns into vector instructions.
        let mut at = 0;
        for chunk in units.chunks(16) {
            if chunk.iter().map(|other| u16::from(*other == unit)).sum::<u16>() > 0 {
                return chunk.iter().position(|other| *other == unit).map(|found| at + found);
            }
            at += chunk.len();
        }
        None
    }

    fn find_few(units: &[u16], few: &[u8]) -> Option<usize> {
        units.iter().position(|unit| few.iter().any(|c| u16::from(*c) == *unit))
    }
}

/// No place.
pub(crate) const NONE: u32 = u32::MAX;

/// Visits that are paid for together. A visit of an instruction is a quarter of a step.
const SLICE: u32 = 4096;

/// Visits that a search costs beside those that it makes.
const ENTRY: u32 = 4;

/// Entries of the stack that cost no memory of the run.
const STACK_FREE: usize = 1024;

/// What to do when there is no way on. The kind is in the two highest bits of `what`, the rest of it is a place or a register.
#[derive(Clone, Copy, Debug)]
struct Entry {
    what: u32,
    a: u32,
    b: u32,
}

/// Go on at the instruction, at the place `a`.
const RESUME: u32 = 0;
/// The register was `a`.
const UNDO: u32 = 1 << 30;
/// The run at the instruction gives back: it took up to `a`, and has to keep up to `b`. A lazy one takes more: `b` are left.
const RUN: u32 = 2 << 30;
/// The look failed; it began at `a`, and `b` is its base on the trail.
const LOOK: u32 = 3 << 30;
const KIND: u32 = 3 << 30;

/// Memory that searches use again, and where a search leaves its result.
#[derive(Default, Debug)]
pub struct Scratch {
    registers: Vec<u32>,
    stack: Vec<Entry>,
    looks: Vec<u32>,
    memo: Memo,
    at_once: bool,
}

impl Scratch {
    /// For tests: failures are remembered from the start, not only in searches that take long. Nothing but the steps changes.
    #[must_use]
    pub fn that_remembers() -> Scratch {
        Scratch { at_once: true, ..Scratch::default() }
    }

    /// Where `group` matched in the last search that found something; 0 is the whole match.
    pub fn group(&self, group: u32) -> Option<(u32, u32)> {
        let at = group as usize * 2;
        let (start, end) = (*self.registers.get(at)?, *self.registers.get(at + 1)?);
        (start != NONE && end != NONE).then_some((start, end))
    }
}

/// Looks for a match.
pub(crate) fn search<U: Unit, M: Meter>(
    program: &Program,
    subject: &[U],
    start: usize,
    sticky: bool,
    scratch: &mut Scratch,
    meter: &mut M,
) -> Result<bool, M::Stop> {
    scratch.memo.reset(subject.len());
    scratch.looks.clear();
    scratch.stack.clear();
    scratch.registers.clear();
    scratch.registers.resize(program.registers as usize, NONE);
    let patience = (8 * (subject.len().saturating_sub(start) as u64) + 1000) * u64::from(program.patience);
    let mut machine = Machine {
        program,
        subject,
        scratch,
        meter,
        spent: ENTRY,
        total: 0,
        patience,
        room: STACK_FREE,
        deferred: false,
    };
    if machine.scratch.at_once && program.memo {
        machine.scratch.memo.start(program.rows, machine.meter)?;
    }
    let found = if program.code_points {
        machine.search::<true>(start, sticky)
    } else {
        machine.search::<false>(start, sticky)
    };
    let paid = found.and_then(|found| machine.settle().map(|()| found));
    if scratch.stack.capacity() > 64 * STACK_FREE {
        scratch.stack = Vec::new();
    }
    scratch.memo.reset(0);
    paid
}

/// The steps of a search from the start on that finds nothing because a unit is missing which every match has, or begins with; none
/// where it takes a search to tell.
pub(crate) fn misses<U: Unit>(program: &Program, subject: &[U]) -> Option<u32> {
    let visits = ENTRY + (subject.len() / 32) as u32 + 1;
    if visits >= SLICE {
        return None;
    }
    let run_up = program.run_up.filter(|_| !(program.code_points && U::WIDE));
    let is_there = match (program.needed.or(run_up.map(|run_up| run_up.unit)), &program.prefilter) {
        (Some(unit), _) => U::find(subject, u16::from(unit)).is_some(),
        (None, _) if subject.len() < program.min_units as usize => return Some(1),
        (None, Prefilter::Literal(literal, rare)) => {
            U::find(subject.get(*rare..)?, literal.get(*rare).copied()?).is_some()
        }
        (None, Prefilter::Few(few)) => U::find_few(subject, few).is_some(),
        (None, Prefilter::None | Prefilter::Start | Prefilter::Guard(_)) => return None,
    };
    (!is_there).then(|| visits.div_ceil(4))
}

struct Machine<'m, U, M> {
    program: &'m Program,
    subject: &'m [U],
    scratch: &'m mut Scratch,
    meter: &'m mut M,
    /// Visits not yet paid for.
    spent: u32,
    /// Visits paid for.
    total: u64,
    /// After so many visits failures are remembered.
    patience: u64,
    /// How many entries the stack may have before it takes more memory.
    room: usize,
    /// Whether groups of a look are still to be found.
    deferred: bool,
}

/// What a choice may do.
#[derive(Clone, Copy)]
enum Verdict {
    /// Goes on behind it, at this place.
    Go(usize),
    /// Goes on at this instruction, where it is.
    Jump(usize, usize),
    Fail,
    /// Is known to lead to the end of the look around it.
    Win,
}

impl<U: Unit, M: Meter> Machine<'_, U, M> {
    fn search<const CP: bool>(&mut self, start: usize, sticky: bool) -> Result<bool, M::Stop> {
        let len = self.subject.len();
        let min = self.program.min_units as usize;
        let mut pos = start;
        if CP && self.splits_pair(pos) {
            pos -= 1;
        }
        // A search at one place may not look further than a match there would.
        let run_up = self.program.run_up.filter(|_| !sticky && !(CP && U::WIDE));
        if let Some(run_up) = run_up
            && self.program.needed == Some(run_up.unit)
        {
            return self.search_behind::<CP>(run_up, pos);
        }
        if !sticky && !self.has_needed(pos)? {
            return Ok(false);
        }
        if let Some(run_up) = run_up {
            return self.search_behind::<CP>(run_up, pos);
        }
        loop {
            if len.saturating_sub(pos) < min || pos > len {
                return Ok(false);
            }
            if !sticky {
                match self.candidate(pos)? {
                    Some(at) => pos = at,
                    None => return Ok(false),
                }
            }
            // To begin and to give up takes as long as a visit does.
            self.spent += 1;
            if self.run::<CP>(0, pos, false)? {
                self.find_deferred::<CP>()?;
                return Ok(true);
            }
            if sticky {
                return Ok(false);
            }
            self.scratch.registers.fill(NONE);
            pos += 1;
        }
    }

    /// The same for a match that ends its first run where a unit is: each such place is looked for, and the run before it.
    fn search_behind<const CP: bool>(&mut self, run_up: RunUp, start: usize) -> Result<bool, M::Stop> {
        let Some(class) = self.program.classes.get(run_up.class as usize) else { return Ok(false) };
        let mut from = start;
        loop {
            let rest = self.subject.get(from..).unwrap_or_default();
            let found = U::find(rest, u16::from(run_up.unit));
            self.spend(found.unwrap_or(rest.len()) / 32 + 1)?;
            let Some(before) = found.and_then(|found| rest.get(..found)) else { return Ok(false) };
            let count = before.iter().rev().take_while(|unit| class.has(u32::from(unit.wide()))).count();
            self.spend(if U::WIDE { count } else { count / 8 })?;
            if count >= run_up.min as usize {
                if self.run::<CP>(0, from + before.len() - count, false)? {
                    self.find_deferred::<CP>()?;
                    return Ok(true);
                }
                self.scratch.registers.fill(NONE);
            }
            from += before.len() + 1;
        }
    }

    /// Groups of looks that won without being run: each is run once more, from where it won last.
    fn find_deferred<const CP: bool>(&mut self) -> Result<(), M::Stop> {
        if !self.deferred {
            return Ok(());
        }
        let first = (self.program.captures + 1) * 2;
        let program = self.program;
        // Outer looks have higher numbers than those in them.
        let looks = program.looks.iter().map(|look| look.pending.1).max().unwrap_or(first).saturating_sub(first) / 2;
        for number in (0..looks).rev() {
            let at = first + number * 2;
            let (pos, index) = (self.register(at), self.register(at + 1));
            let Some(look) = program.looks.get(index as usize).filter(|_| pos != NONE) else { continue };
            for register in (look.slots.0..look.slots.1).chain(look.pending.0..look.pending.1) {
                self.set_register(register, NONE);
            }
            self.scratch.stack.clear();
            self.run::<CP>(look.body as usize, pos as usize, true)?;
        }
        Ok(())
    }

    /// Pays for what was done.
    #[cold]
    fn settle(&mut self) -> Result<(), M::Stop> {
        while self.spent > 0 {
            let part = self.spent.min(4 * SLICE);
            self.meter.charge(part.div_ceil(4))?;
            self.spent -= part;
            self.total += u64::from(part);
        }
        if self.program.memo && !self.scratch.memo.on && self.total > self.patience {
            self.scratch.memo.start(self.program.rows, self.meter)?;
        }
        Ok(())
    }

    fn spend(&mut self, visits: usize) -> Result<(), M::Stop> {
        self.spent = self.spent.saturating_add(visits as u32);
        if self.spent >= SLICE { self.settle() } else { Ok(()) }
    }

    fn register(&self, at: u32) -> u32 {
        self.scratch.registers.get(at as usize).copied().unwrap_or(NONE)
    }

    fn set_register(&mut self, at: u32, value: u32) {
        if let Some(register) = self.scratch.registers.get_mut(at as usize) {
            *register = value;
        }
    }

    /// Sets a register so that going back restores it.
    #[inline(always)]
    fn save(&mut self, at: u32, value: u32) -> Result<(), M::Stop> {
        if !self.scratch.stack.is_empty() {
            let old = self.register(at);
            self.push(Entry { what: UNDO | at, a: old, b: 0 })?;
        }
        self.set_register(at, value);
        Ok(())
    }

    #[inline(always)]
    fn push(&mut self, entry: Entry) -> Result<(), M::Stop> {
        if self.scratch.stack.len() >= self.room {
            self.make_room()?;
        }
        self.scratch.stack.push(entry);
        Ok(())
    }

    #[cold]
    fn make_room(&mut self) -> Result<(), M::Stop> {
        self.meter.grow(self.room * size_of::<Entry>())?;
        self.room *= 2;
        Ok(())
    }

    /// Whether `pos` is between the two halves of a pair.
    fn splits_pair(&self, pos: usize) -> bool {
        U::WIDE
            && pos > 0
            && self.unit(pos).is_some_and(|unit| unit & 0xfc00 == 0xdc00)
            && self.unit(pos - 1).is_some_and(|unit| unit & 0xfc00 == 0xd800)
    }

    #[inline(always)]
    fn unit(&self, pos: usize) -> Option<u16> {
        self.subject.get(pos).map(|unit| unit.wide())
    }

    /// The character at `pos`, and how many units it has. Between the halves of a pair there is none, though V8 looks there too.
    #[inline(always)]
    fn next_char<const CP: bool>(&self, pos: usize) -> Option<(u32, usize)> {
        let unit = self.unit(pos)?;
        if CP
            && U::WIDE
            && unit & 0xfc00 == 0xd800
            && let Some(low) = self.unit(pos + 1).filter(|low| low & 0xfc00 == 0xdc00)
        {
            return Some((pair(unit, low), 2));
        }
        if CP && U::WIDE && unit & 0xfc00 == 0xdc00 && self.splits_pair(pos) {
            return None;
        }
        Some((u32::from(unit), 1))
    }

    /// The character before `pos`, and how many units it has.
    #[inline(always)]
    fn last_char<const CP: bool>(&self, pos: usize) -> Option<(u32, usize)> {
        let unit = self.unit(pos.checked_sub(1)?)?;
        if CP
            && U::WIDE
            && unit & 0xfc00 == 0xdc00
            && pos > 1
            && let Some(high) = self.unit(pos - 2).filter(|high| high & 0xfc00 == 0xd800)
        {
            return Some((pair(high, unit), 2));
        }
        if CP && U::WIDE && unit & 0xfc00 == 0xd800 && self.splits_pair(pos) {
            return None;
        }
        Some((u32::from(unit), 1))
    }

    /// Whether the unit that every match needs comes from `pos` on.
    fn has_needed(&mut self, pos: usize) -> Result<bool, M::Stop> {
        let Some(unit) = self.program.needed else { return Ok(true) };
        let rest = self.subject.get(pos..).unwrap_or_default();
        let found = U::find(rest, u16::from(unit));
        self.spend(found.unwrap_or(rest.len()) / 32 + 1)?;
        Ok(found.is_some())
    }

    /// Where the next place is at which a match may begin, from `from` on.
    fn candidate(&mut self, from: usize) -> Result<Option<usize>, M::Stop> {
        let mut pos = from;
        loop {
            let rest = self.subject.get(pos..).unwrap_or_default();
            let found = match &self.program.prefilter {
                Prefilter::None => return Ok(Some(pos)),
                Prefilter::Start => return Ok((pos == 0).then_some(0)),
                Prefilter::Literal(literal, rare) => {
                    let unit = literal.get(*rare).copied().unwrap_or(0);
                    U::find(rest.get(*rare..).unwrap_or_default(), unit)
                }
                Prefilter::Few(few) => U::find_few(rest, few),
                Prefilter::Guard(first) => rest.iter().position(|unit| lets(first, unit.wide())),
            };
            let cost = if matches!(self.program.prefilter, Prefilter::Guard(_)) { 4 } else { 32 };
            self.spend(found.unwrap_or(rest.len()) / cost + 1)?;
            let Some(skipped) = found else { return Ok(None) };
            pos += skipped;
            let program = self.program;
            let fits = match &program.prefilter {
                Prefilter::Literal(literal, _) => self.has_units(pos, literal),
                _ => true,
            };
            if fits {
                return Ok(Some(pos));
            }
            pos += 1;
        }
    }

    /// Whether these units are at `pos`. Pays for those that are.
    #[inline(always)]
    fn has_units(&mut self, pos: usize, units: &[u16]) -> bool {
        let Some(there) = self.subject.get(pos..pos + units.len()) else { return false };
        let n_same = there.iter().zip(units).take_while(|(unit, wanted)| unit.wide() == **wanted).count();
        self.spent = self.spent.saturating_add(n_same as u32 / 4);
        n_same == units.len()
    }

    #[inline(always)]
    fn lets(&self, guard: u16, pos: usize) -> bool {
        if guard == 0 {
            return true;
        }
        let Some(first) = self.program.guards.get(usize::from(guard)) else { return true };
        match self.unit(pos) {
            Some(unit) => lets(first, unit),
            None => first.end,
        }
    }

    fn is_class(&self, class: u32, c: u32) -> bool {
        self.program.classes.get(class as usize).is_some_and(|class| class.has(c))
    }

    /// Runs from the instruction `pc` at `pos` to the end: of the program, or of a look's body if `again`.
    fn run<const CP: bool>(&mut self, pc: usize, pos: usize, again: bool) -> Result<bool, M::Stop> {
        let program = self.program;
        let (mut pc, mut pos) = (pc, pos);
        loop {
            self.spent += 1;
            if self.spent >= SLICE {
                self.settle()?;
            }
            let Some(op) = program.ops.get(pc) else { return Ok(false) };
            let step = match *op {
                Op::Unit(unit) => (self.unit(pos) == Some(unit)).then(|| pos + 1),
                Op::Either(a, b) => self.unit(pos).filter(|unit| *unit == a || *unit == b).map(|_| pos + 1),
                Op::Units(from, count) => {
                    let units = program.pool.get(from as usize..(from + count) as usize).unwrap_or_default();
                    self.has_units(pos, units).then(|| pos + units.len())
                }
                Op::Class(class) => {
                    self.next_char::<CP>(pos).filter(|(c, _)| self.is_class(class, *c)).map(|(_, width)| pos + width)
                }
                Op::ClassBack(class) => {
                    self.last_char::<CP>(pos).filter(|(c, _)| self.is_class(class, *c)).map(|(_, width)| pos - width)
                }
                Op::Run(row) => {
                    let verdict = self.enter_run::<CP>(pc, pos, row, again)?;
                    match self.decide(verdict, pc)? {
                        Some(on) => {
                            (pc, pos) = on;
                            continue;
                        }
                        None => None,
                    }
                }
                Op::Split { first, second, guard_first, guard_second } if !self.scratch.memo.on => {
                    let lets_second = self.lets(guard_second, pos);
                    if self.lets(guard_first, pos) {
                        if lets_second {
                            self.push(Entry { what: RESUME | second, a: pos as u32, b: 0 })?;
                        }
                        pc = first as usize;
                        continue;
                    }
                    if lets_second {
                        pc = second as usize;
                        continue;
                    }
                    None
                }
                Op::Split { .. } | Op::Count(_) | Op::Trie { .. } => {
                    let verdict = self.choose::<CP>(op, pc, pos, again)?;
                    match self.decide(verdict, pc)? {
                        Some(on) => {
                            (pc, pos) = on;
                            continue;
                        }
                        None => None,
                    }
                }
                Op::Jump(to) => {
                    pc = to as usize;
                    continue;
                }
                Op::Save(register) => {
                    self.save(register, pos as u32)?;
                    Some(pos)
                }
                Op::Clear(from, to) => {
                    for register in from..to {
                        if self.register(register) != NONE {
                            self.save(register, NONE)?;
                        }
                    }
                    self.spent += (to - from) / 4;
                    Some(pos)
                }
                Op::Progress(register) => (self.register(register) != pos as u32).then_some(pos),
                Op::Zero(register) => {
                    self.save(register, 0)?;
                    Some(pos)
                }
                Op::Start => (pos == 0).then_some(pos),
                Op::LineStart => (pos == 0 || self.unit(pos - 1).is_some_and(ends_line)).then_some(pos),
                Op::End => (pos == self.subject.len()).then_some(pos),
                Op::LineEnd => self.unit(pos).is_none_or(ends_line).then_some(pos),
                Op::Word(class) => self.edges_word(class, pos).then_some(pos),
                Op::NotWord(class) => (!self.edges_word(class, pos)).then_some(pos),
                Op::BackRef(row) => match program.back_refs.get(row as usize) {
                    Some(reference) => self.back_ref::<CP>(reference, pos)?,
                    None => None,
                },
                Op::Look(index) => {
                    self.enter_look(index, pos)?;
                    Some(pos)
                }
                Op::LookEnd => {
                    if self.scratch.looks.is_empty() {
                        return Ok(true);
                    }
                    if let Some(on) = self.end_look()? {
                        (pc, pos) = on;
                        continue;
                    }
                    None
                }
                Op::Match => return Ok(true),
                Op::Fail => None,
            };
            if let Some(to) = step {
                pos = to;
                pc += 1;
                continue;
            }
            match self.backtrack::<CP>(again)? {
                Some(on) => (pc, pos) = on,
                None => return Ok(false),
            }
        }
    }

    /// Where a choice goes on.
    #[inline(always)]
    fn decide(&mut self, verdict: Verdict, pc: usize) -> Result<Option<(usize, usize)>, M::Stop> {
        Ok(match verdict {
            Verdict::Go(pos) => Some((pc + 1, pos)),
            Verdict::Jump(pc, pos) => Some((pc, pos)),
            Verdict::Fail => None,
            Verdict::Win => self.win_look()?,
        })
    }

    fn edges_word(&self, class: u32, pos: usize) -> bool {
        let word = |unit: Option<u16>| unit.is_some_and(|unit| self.is_class(class, u32::from(unit)));
        word(pos.checked_sub(1).and_then(|before| self.unit(before))) != word(self.unit(pos))
    }
}

/// The code point of a pair.
fn pair(high: u16, low: u16) -> u32 {
    0x10000 + ((u32::from(high) & 0x3ff) << 10) + (u32::from(low) & 0x3ff)
}

#[inline(always)]
fn lets(first: &First, unit: u16) -> bool {
    match first.low.get(usize::from(unit >> 6)) {
        Some(bits) => bits >> (unit & 63) & 1 != 0,
        None => first.other,
    }
}

fn ends_line(unit: u16) -> bool {
    matches!(unit, 0x0a | 0x0d | 0x2028 | 0x2029)
}
