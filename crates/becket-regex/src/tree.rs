//! A pattern as a tree, in an arena: case and modifiers are resolved, so that a node says all that it matches.
//! Not here: how it is read (`parse.rs`), what becomes of it (`compile.rs`).

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::set::Set;
use crate::trie::Trie;

/// The place of a node in [`Tree::nodes`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NodeId(pub(crate) u32);

/// What a place of the pattern matches.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// Nothing, everywhere.
    Empty,
    /// One character.
    Char(u32),
    /// One character of a set; the place in [`Tree::sets`].
    Set(u32),
    /// The longest text of a trie, then shorter ones; the place in [`Tree::tries`].
    Trie(u32),
    /// One after the other.
    Concat(Vec<NodeId>),
    /// The first that leads to a match.
    Alt(Vec<NodeId>),
    /// A group that is remembered, with its number from 1.
    Capture(u32, NodeId),
    /// A look ahead or behind.
    Look {
        behind: bool,
        negative: bool,
        body: NodeId,
        captures: (u32, u32),
        /// Its number, and the numbers of the looks in it: from the first up to its own.
        number: u32,
        first_inner: u32,
    },
    /// A body again and again.
    Repeat(Repeat),
    /// What one of these groups matched last.
    BackRef { groups: Arc<[u32]>, ignore_case: bool },
    /// A place.
    Assert(Assert),
}

/// A body again and again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Repeat {
    pub(crate) body: NodeId,
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) greedy: bool,
    /// The numbers of its groups: from, and one past.
    pub(crate) captures: (u32, u32),
    /// The numbers of its looks, likewise.
    pub(crate) looks: (u32, u32),
}

/// A place in the subject.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Assert {
    /// `^`
    Start,
    /// `^` with `m`
    LineStart,
    /// `$`
    End,
    /// `$` with `m`
    LineEnd,
    /// `\b`; the set of word characters
    Word(u32),
    /// `\B`
    NotWord(u32),
}

/// No bound: the `max` of `*`.
pub(crate) const INFINITE: u32 = u32::MAX;

/// A parsed pattern.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    pub(crate) sets: Vec<Arc<Set>>,
    pub(crate) tries: Vec<Trie>,
    pub(crate) root: NodeId,
    /// How many groups there are.
    pub(crate) captures: u32,
    /// How many looks there are; inner ones are numbered before outer ones.
    pub(crate) looks: u32,
    /// Names of groups, in the order in which the names first stand in the pattern.
    pub(crate) names: Vec<(Vec<u16>, Vec<u32>)>,
    /// How much work parsing was.
    pub(crate) cost: u64,
}

impl Tree {
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.0 as usize).unwrap_or(&Node::Empty)
    }

    pub(crate) fn set(&self, at: u32) -> Option<&Set> {
        self.sets.get(at as usize).map(Arc::as_ref)
    }
}
