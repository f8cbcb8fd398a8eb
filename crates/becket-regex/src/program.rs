//! A pattern made ready: instructions, and the tables that they name.
//! Not here: how they are made (`compile.rs`) and run (`matcher.rs`).

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::first::First;
use crate::set::Set;
use crate::trie::Trie;
use crate::unicode::fold::Folding;

/// One instruction. Places are places in [`Program::ops`]; registers are groups' starts and ends first.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Op {
    /// This unit.
    Unit(u16),
    /// One of these units.
    Either(u16, u16),
    /// These units: from where in the pool, and how many.
    Units(u32, u32),
    /// A character of a class.
    Class(u32),
    /// The character before, of a class.
    ClassBack(u32),
    /// Characters of one class, as many as the row says.
    Run(u32),
    /// A text of a trie.
    Trie {
        trie: u32,
        back: bool,
    },
    /// `first`, then `second`, each only if its guard lets it (0: no guard).
    Split {
        first: u32,
        second: u32,
        guard_first: u16,
        guard_second: u16,
    },
    Jump(u32),
    /// The place goes to a register.
    Save(u32),
    /// Nothing is in these registers: from, and one past.
    Clear(u32, u32),
    /// Fails if the place is still what the register says.
    Progress(u32),
    /// A counter starts.
    Zero(u32),
    /// The head of a counted loop.
    Count(u32),
    Start,
    LineStart,
    End,
    LineEnd,
    /// At the edge of a word; which class words are.
    Word(u32),
    NotWord(u32),
    /// Goes into a look.
    Look(u32),
    /// A look's body matched.
    LookEnd,
    /// What a group matched.
    BackRef(u32),
    Match,
    Fail,
}

/// How a run gives back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Giving {
    /// From the longest down.
    Greedy,
    /// It never does: what follows cannot begin with what it took.
    Possessive,
    /// From the shortest up.
    Lazy,
}

/// The row of [`Op::Run`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) class: u32,
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) giving: Giving,
    /// What must come after it (0: anything).
    pub(crate) guard: u16,
}

/// The row of [`Op::Count`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Count {
    pub(crate) counter: u32,
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) greedy: bool,
    /// The register of the place where an iteration began, if the body can match nothing.
    pub(crate) entry: Option<u32>,
    pub(crate) exit: u32,
}

/// The row of [`Op::Look`]; the body follows the instruction.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Look {
    pub(crate) negative: bool,
    /// Where to go on.
    pub(crate) next: u32,
    /// Registers of the groups in it: from, and one past. None if nobody can see them.
    pub(crate) slots: (u32, u32),
    /// Registers of what is still to be found out about it and the looks in it: from, and one past. The last two are its own.
    pub(crate) pending: (u32, u32),
    /// Where its body is.
    pub(crate) body: u32,
}

/// The row of [`Op::BackRef`].
#[derive(Clone, Debug)]
pub(crate) struct BackRef {
    /// Shared by all references of a name, which may be as many as its groups.
    pub(crate) groups: Arc<[u32]>,
    pub(crate) folding: Option<Folding>,
    pub(crate) back: bool,
}

/// What a choice depends on besides its place in the pattern and in the subject.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Choice {
    /// Its first row in the memo; one more for each loop around it.
    pub(crate) row: u32,
    /// Loops around it whose body can match nothing, outermost first: where their registers are listed.
    pub(crate) loops: (u32, u32),
    /// Counters around it, likewise.
    pub(crate) counters: (u32, u32),
}

/// A set as the matcher asks it.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    low: [u64; 4],
    /// What it has from 256 on.
    high: Vec<(u32, u32)>,
    /// What it lacks below 256, if that is very little.
    pub(crate) lacks: Option<Vec<u8>>,
}

impl Class {
    pub(crate) fn new(set: &Set) -> Class {
        let high = set.ranges().iter().filter(|range| range.1 > 255).map(|range| (range.0.max(256), range.1)).collect();
        let low = First::of_set(set).low;
        Class { low, high, lacks: few(low.map(|bits| !bits)) }
    }

    #[inline(always)]
    pub(crate) fn has(&self, c: u32) -> bool {
        match self.low.get(c as usize >> 6) {
            Some(bits) => bits >> (c & 63) & 1 != 0,
            None => self.has_high(c),
        }
    }

    #[inline]
    fn has_high(&self, c: u32) -> bool {
        let at = self.high.partition_point(|range| range.1 < c);
        self.high.get(at).is_some_and(|range| range.0 <= c)
    }
}

/// The units of a bitmap, if they are at most three.
pub(crate) fn few(bitmap: [u64; 4]) -> Option<Vec<u8>> {
    let count: u32 = bitmap.iter().map(|bits| bits.count_ones()).sum();
    let has = |c: &u8| bitmap.get(usize::from(*c) / 64).is_some_and(|bits| bits >> (c % 64) & 1 != 0);
    (count <= 3).then(|| (0..=255u8).filter(has).collect())
}

/// How to find where a match can begin.
#[derive(Clone, Debug)]
pub(crate) enum Prefilter {
    /// Anywhere.
    None,
    /// At the start of the subject only.
    Start,
    /// Where these units are; the second is which of them to look for.
    Literal(Vec<u16>, usize),
    /// Where one of these units is.
    Few(Vec<u8>),
    /// Where the guard lets.
    Guard(First),
}

/// A pattern made ready.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) ops: Vec<Op>,
    pub(crate) classes: Vec<Class>,
    pub(crate) runs: Vec<Run>,
    pub(crate) counts: Vec<Count>,
    pub(crate) looks: Vec<Look>,
    pub(crate) tries: Vec<Trie>,
    pub(crate) back_refs: Vec<BackRef>,
    pub(crate) pool: Vec<u16>,
    pub(crate) guards: Vec<First>,
    /// By instruction: its row in `choices`, or none.
    pub(crate) choice_of: Vec<u32>,
    pub(crate) choices: Vec<Choice>,
    /// Registers that `choices` list.
    pub(crate) listed: Vec<u32>,
    /// Rows of the memo.
    pub(crate) rows: u32,
    /// Registers: two for each group, two for each look, then those of loops and counters.
    pub(crate) registers: u32,
    pub(crate) captures: u32,
    /// Whether a failure may be remembered: not with back references, nor where counters are too deep in each other.
    pub(crate) memo: bool,
    /// How much longer than usual a search goes on before it remembers: as counters count, so much larger the pattern would be
    /// without them, and what is remembered of them takes much room.
    pub(crate) patience: u32,
    /// The fewest units of a match.
    pub(crate) min_units: u32,
    pub(crate) prefilter: Prefilter,
    /// A unit that is in every match, unless the prefilter looks for one: without it there is nothing to try.
    pub(crate) needed: Option<u8>,
    /// What matches begin with, if that is known so well.
    pub(crate) run_up: Option<RunUp>,
    /// Whether characters are code points.
    pub(crate) code_points: bool,
}

/// A match begins with units of a class, as many as there are, and then comes a unit that is not of it: such as `\w+@`. So it ends
/// where the unit is, and of the places before that only the first of the class is one where a match may begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RunUp {
    pub(crate) class: u32,
    /// The fewest units of the class.
    pub(crate) min: u32,
    pub(crate) unit: u8,
}

impl Program {
    /// How many bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        let classes = self
            .classes
            .iter()
            .map(|class| size_of::<Class>() + size_of_val(&*class.high) + class.lacks.as_ref().map_or(0, Vec::len));
        let tries = self.tries.iter().map(|trie| size_of::<Trie>() + 16 * trie.size());
        let lists = [
            size_of_val(&*self.ops),
            size_of_val(&*self.runs),
            size_of_val(&*self.counts),
            size_of_val(&*self.looks),
            size_of_val(&*self.back_refs),
            size_of_val(&*self.pool),
            size_of_val(&*self.guards),
            size_of_val(&*self.choice_of),
            size_of_val(&*self.choices),
            size_of_val(&*self.listed),
        ];
        classes.chain(tries).chain(lists).sum()
    }

    /// How much there is of it, in instructions and rows.
    pub(crate) fn size(&self) -> u64 {
        let sizes = [
            self.ops.len(),
            self.pool.len(),
            self.classes.len() * 4,
            self.classes.iter().map(|class| class.high.len()).sum(),
            self.tries.iter().map(Trie::size).sum(),
            self.guards.len() * 4,
            self.listed.len(),
        ];
        sizes.iter().map(|size| *size as u64).sum()
    }
}
