//! What can come next: for each node the units that a match of it can begin with, which decides most choices without trying.
//! Not here: how choices use it (`compile.rs`).
//!
//! A `First` may say too much, never too little.

use alloc::vec::Vec;

use crate::set::Set;
use crate::tree::{Assert, Node, NodeId, Repeat, Tree};

/// Units that can come next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct First {
    /// Units below 256.
    pub(crate) low: [u64; 4],
    /// Whether a larger unit can come.
    pub(crate) other: bool,
    /// Whether the subject may end here.
    pub(crate) end: bool,
    /// Whether what comes after this decides as well.
    pub(crate) through: bool,
}

impl First {
    /// Nothing can come.
    pub(crate) const NONE: First = First { low: [0; 4], other: false, end: false, through: false };
    /// Anything can come, or nothing.
    pub(crate) const ALL: First = First { low: [u64::MAX; 4], other: true, end: true, through: false };
    /// What follows decides.
    const THROUGH: First = First { low: [0; 4], other: false, end: false, through: true };

    pub(crate) fn of_set(set: &Set) -> First {
        let mut first = First::NONE;
        for &(low, high) in set.ranges().iter().take_while(|range| range.0 <= 255) {
            for (base, bits) in (0..).step_by(64).zip(&mut first.low) {
                let (from, to) = (low.max(base), high.min(base + 63));
                if from <= to {
                    *bits |= u64::MAX >> (63 - (to - from)) << (from - base);
                }
            }
        }
        first.other = set.ranges().last().is_some_and(|range| range.1 > 255);
        first
    }

    fn add(&mut self, c: u32) {
        match self.low.get_mut(c as usize / 64) {
            Some(bits) => *bits |= 1 << (c % 64),
            None => self.other = true,
        }
    }

    /// Either.
    pub(crate) fn or(self, other: First) -> First {
        let mut low = self.low;
        for (mine, theirs) in low.iter_mut().zip(other.low) {
            *mine |= theirs;
        }
        First {
            low,
            other: self.other || other.other,
            end: self.end || other.end,
            through: self.through || other.through,
        }
    }

    /// This, and then `next`.
    pub(crate) fn then(self, next: First) -> First {
        if self.through { First { through: false, ..self }.or(next) } else { self }
    }

    /// Whether no unit is in both.
    pub(crate) fn is_disjoint(self, other: First) -> bool {
        !(self.other && other.other) && self.low.iter().zip(other.low).all(|(a, b)| a & b == 0)
    }

    /// Whether it forbids something.
    pub(crate) fn is_useful(self) -> bool {
        !self.through && self != First::ALL
    }
}

/// For each node, what it can begin with, and how few characters it matches.
pub(crate) fn analyse(tree: &Tree) -> Vec<(First, u32)> {
    let mut known: Vec<(First, u32)> = Vec::with_capacity(tree.nodes.len());
    // Children stand before their parents.
    for node in &tree.nodes {
        let of = |id: &NodeId| known.get(id.0 as usize).copied().unwrap_or((First::ALL, 0));
        let facts = match node {
            Node::Empty => (First::THROUGH, 0),
            Node::Char(c) => (First::of_set(&Set::one(*c)), 1),
            Node::Set(set) => (tree.set(*set).map_or(First::NONE, First::of_set), 1),
            Node::Trie(trie) => trie_facts(tree, *trie),
            Node::Concat(terms) => terms.iter().rev().fold((First::THROUGH, 0), |(first, min), term| {
                let (mine, min_mine) = of(term);
                (mine.then(first), min_mine.saturating_add(min))
            }),
            Node::Alt(alternatives) => {
                let first = alternatives.iter().fold(First::NONE, |first, node| first.or(of(node).0));
                (first, alternatives.iter().map(|node| of(node).1).min().unwrap_or(0))
            }
            Node::Capture(_, body) => of(body),
            Node::Look { .. } | Node::BackRef { .. } => (
                match node {
                    Node::Look { .. } => First::THROUGH,
                    _ => First { through: true, ..First::ALL },
                },
                0,
            ),
            Node::Repeat(Repeat { max: 0, .. }) => (First::THROUGH, 0),
            Node::Repeat(Repeat { body, min, .. }) => {
                let (first, min_body) = of(body);
                (if *min == 0 { first.or(First::THROUGH) } else { first }, min_body.saturating_mul(*min))
            }
            Node::Assert(assert) => (assert_first(*assert), 0),
        };
        known.push(facts);
    }
    known
}

fn trie_facts(tree: &Tree, trie: u32) -> (First, u32) {
    let Some(trie) = tree.tries.get(trie as usize) else { return (First::ALL, 0) };
    if trie.ignore_case {
        return (First { through: trie.ends(0), ..First::ALL }, u32::from(!trie.ends(0)));
    }
    let mut first = First::of_set(&trie.singles);
    for c in trie.firsts() {
        first.add(c);
    }
    first.through = trie.ends(0);
    (first, u32::from(!trie.ends(0)))
}

fn assert_first(assert: Assert) -> First {
    match assert {
        Assert::End => First { end: true, ..First::NONE },
        Assert::LineEnd => {
            let mut first = First { end: true, other: true, ..First::NONE };
            first.add(0x0a);
            first.add(0x0d);
            first
        }
        Assert::Start | Assert::LineStart | Assert::Word(_) | Assert::NotWord(_) => First::THROUGH,
    }
}
