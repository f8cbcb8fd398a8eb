//! Texts of a class (`\q{…}`, emoji) as one node: the longest that matches, then shorter ones.
//! Not here: how the matcher tries them (`matcher.rs`).
//!
//! Texts that match at one place are prefixes of each other, so going down the trie and back up is the standard's descending order
//! of length.

use alloc::vec::Vec;

use crate::set::Set;
use crate::texts::Texts;

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
    /// Makes it, for matching forwards or backwards. Looks once at each character of the texts.
    pub(crate) fn new(texts: &Texts, singles: Set, ignore_case: bool) -> Trie {
        let sorted: Vec<&[u32]> = texts.iter().collect();
        let mut trie = Trie { nodes: alloc::vec![(0, 0, false)], edges: Vec::new(), singles, ignore_case };
        // Each node to be filled, with its texts and how deep it is.
        let mut todo: Vec<(usize, &[&[u32]], usize)> = alloc::vec![(0, sorted.as_slice(), 0)];
        while let Some((node, texts, depth)) = todo.pop() {
            let ends = texts.first().is_some_and(|text| text.len() == depth);
            let mut rest = texts.get(usize::from(ends)..).unwrap_or_default();
            let first = trie.edges.len();
            while let Some(&c) = rest.first().and_then(|text| text.get(depth)) {
                let same = rest.iter().take_while(|text| text.get(depth) == Some(&c)).count();
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
        let mut texts = Texts::default();
        // The characters that lead to a node, and each node to be visited with how many lead to its parent, and the last one.
        let mut path: Vec<u32> = Vec::new();
        let mut todo: Vec<(u32, usize, Option<u32>)> = alloc::vec![(0, 0, None)];
        while let Some((node, depth, last)) = todo.pop() {
            path.truncate(depth);
            path.extend(last);
            todo.extend(self.edges_of(node).iter().map(|&(c, child)| (child, path.len(), Some(c))));
            if self.ends(node) {
                texts.push(path.iter().rev().copied());
            }
        }
        texts.sort();
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
