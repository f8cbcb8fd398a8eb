//! Texts of a class (`\q{…}`, emoji) as one node: the longest that matches, then shorter ones.
//! Not here: how the matcher tries them (`matcher.rs`).
//!
//! Texts that match at one place are prefixes of each other, so going down the trie and back up is the standard's descending order
//! of length.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::set::Set;

/// Texts of a class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trie {
    /// Where in `edges` each node's edges are, and whether a text ends there.
    nodes: Vec<(u32, u32, bool)>,
    edges: Vec<(u32, u32)>,
    /// Single characters that are texts.
    pub(crate) singles: Set,
    /// Whether the characters are the smallest of their classes of case.
    pub(crate) ignore_case: bool,
}

impl Trie {
    /// Makes it, for matching forwards or backwards.
    pub(crate) fn new(texts: &BTreeSet<Vec<u32>>, singles: Set, ignore_case: bool) -> Trie {
        let sorted: Vec<&[u32]> = texts.iter().map(Vec::as_slice).collect();
        let mut trie = Trie { nodes: alloc::vec![(0, 0, false)], edges: Vec::new(), singles, ignore_case };
        // Each node to be filled, with its texts and how deep it is.
        let mut todo: Vec<(usize, &[&[u32]], usize)> = alloc::vec![(0, sorted.as_slice(), 0)];
        while let Some((node, texts, depth)) = todo.pop() {
            let ends = texts.first().is_some_and(|text| text.len() == depth);
            let mut rest = texts.get(usize::from(ends)..).unwrap_or_default();
            let first = trie.edges.len();
            while let Some(&c) = rest.first().and_then(|text| text.get(depth)) {
                let same = rest.partition_point(|text| text.get(depth) <= Some(&c));
                let (group, others) = rest.split_at(same);
                let child = trie.nodes.len();
                trie.nodes.push((0, 0, false));
                trie.edges.push((c, child as u32));
                todo.push((child, group, depth + 1));
                rest = others;
            }
            if let Some(slot) = trie.nodes.get_mut(node) {
                *slot = (first as u32, trie.edges.len() as u32, ends);
            }
        }
        trie
    }

    /// The same texts, each from its end.
    pub(crate) fn reversed(&self) -> Trie {
        let mut texts = BTreeSet::new();
        let mut todo: Vec<(u32, Vec<u32>)> = alloc::vec![(0, Vec::new())];
        while let Some((node, text)) = todo.pop() {
            for &(c, child) in self.edges_of(node) {
                let mut longer = text.clone();
                longer.push(c);
                todo.push((child, longer));
            }
            if self.ends(node) {
                texts.insert(text.into_iter().rev().collect());
            }
        }
        Trie::new(&texts, self.singles.clone(), self.ignore_case)
    }

    fn edges_of(&self, node: u32) -> &[(u32, u32)] {
        let (from, to, _) = self.nodes.get(node as usize).copied().unwrap_or((0, 0, false));
        self.edges.get(from as usize..to as usize).unwrap_or_default()
    }

    /// Whether a text ends at `node`.
    pub(crate) fn ends(&self, node: u32) -> bool {
        self.nodes.get(node as usize).is_some_and(|node| node.2)
    }

    /// Where `c` leads from `node`.
    pub(crate) fn child(&self, node: u32, c: u32) -> Option<u32> {
        let edges = self.edges_of(node);
        let at = edges.binary_search_by_key(&c, |edge| edge.0).ok()?;
        edges.get(at).map(|edge| edge.1)
    }

    /// The characters that a text can begin with, besides the single ones.
    pub(crate) fn firsts(&self) -> impl Iterator<Item = u32> + '_ {
        self.edges_of(0).iter().map(|edge| edge.0)
    }

    /// How large it is.
    pub(crate) fn size(&self) -> usize {
        self.nodes.len() + self.edges.len() + self.singles.ranges().len()
    }
}
