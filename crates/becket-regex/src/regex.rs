//! A regular expression as the machine keeps it, and the check that the parser asks for.
//! Not here: how it runs (`matcher.rs`).

use alloc::vec::Vec;

use crate::compile::compile;
use crate::fault::Fault;
use crate::flags::Flags;
use crate::matcher::{self, Meter, Scratch, Unit};
use crate::parse::parse;
use crate::program::Program;

/// A name of groups: the name, and the numbers of the groups that have it.
pub type Name = (Vec<u16>, Vec<u32>);

/// A regular expression.
#[derive(Debug)]
pub struct Regex {
    program: Program,
    names: Vec<Name>,
    cost: u64,
}

/// Whether `pattern` is a regular expression with `flags`, without making it ready. Says in `cost` how much work it was to tell:
/// none where the pattern is longer than any may be.
///
/// # Errors
/// The first fault, as Node finds it.
pub fn check(pattern: &str, flags: Flags, cost: &mut u64) -> Result<(), Fault> {
    let units: Vec<u16> = pattern.encode_utf16().collect();
    parse(&units, flags, cost).map(|_| ())
}

impl Regex {
    /// Makes `pattern` ready.
    ///
    /// # Errors
    /// The first fault, as Node finds it; [`Fault::is_limit`] if Becket does not run what Node runs.
    pub fn new(pattern: &[u16], flags: Flags) -> Result<Regex, Fault> {
        Self::new_counted(pattern, flags, &mut 0)
    }

    /// Makes `pattern` ready, and says in `cost` how much work reading it was, also where it has a fault: none if it is longer
    /// than [`crate::UNITS_MAX`].
    ///
    /// # Errors
    /// As [`Regex::new`].
    pub fn new_counted(pattern: &[u16], flags: Flags, cost: &mut u64) -> Result<Regex, Fault> {
        let tree = parse(pattern, flags, cost)?;
        let program = compile(&tree, flags)?;
        let cost = tree.cost + 2 * program.size();
        Ok(Regex { program, names: tree.names, cost })
    }

    /// How much work it was to make it ready, about in units of the pattern: a function of pattern and flags.
    pub fn cost(&self) -> u64 {
        self.cost
    }

    /// About how many bytes it keeps.
    pub fn bytes(&self) -> usize {
        let names: usize = self.names.iter().map(|(name, groups)| name.len() * 2 + groups.len() * 4 + 48).sum();
        self.program.bytes() + names
    }

    /// How many groups it has, the whole match not counted.
    pub fn groups(&self) -> u32 {
        self.program.captures
    }

    /// Names of groups, in the order of the pattern.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// Looks for a match in `subject` from `start` on; with `sticky` only there. Afterwards `scratch` has the places of the groups.
    ///
    /// # Errors
    /// What the meter said when it refused.
    pub fn exec<U: Unit, M: Meter>(
        &self,
        subject: &[U],
        start: usize,
        sticky: bool,
        scratch: &mut Scratch,
        meter: &mut M,
    ) -> Result<bool, M::Stop> {
        matcher::search(&self.program, subject, start, sticky, scratch, meter)
    }

    /// Looks whether a search from the start of `subject` on would find nothing because a unit is missing that every match has or
    /// begins with: the steps that [`Regex::exec`] would charge. None where it takes a search to tell.
    #[inline]
    pub fn misses<U: Unit>(&self, subject: &[U]) -> Option<u32> {
        matcher::misses(&self.program, subject)
    }
}
