//! Texts of a class (`\q{…}`, emoji): sorted, none twice, all in one piece of memory.
//! Not here: how they are matched (`trie.rs`).

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::unicode::fold::Folding;

/// Texts, each as its characters.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(crate) struct Texts {
    chars: Vec<u32>,
    /// Where each ends.
    ends: Vec<u32>,
}

impl Texts {
    /// Puts a text after the others; [`Texts::sort`] must come after it.
    pub(crate) fn push(&mut self, text: impl IntoIterator<Item = u32>) {
        self.chars.extend(text);
        self.ends.push(self.chars.len() as u32);
    }

    /// Puts all of `other` after the others, likewise.
    pub(crate) fn append(&mut self, other: &Texts) {
        let before = self.chars.len() as u32;
        self.chars.extend_from_slice(&other.chars);
        self.ends.extend(other.ends.iter().map(|end| before + end));
    }

    /// Puts them in order, and each there once.
    pub(crate) fn sort(&mut self) {
        if self.iter().is_sorted_by(|left, right| left < right) {
            return;
        }
        let mut sorted: Vec<&[u32]> = self.iter().collect();
        sorted.sort();
        sorted.dedup();
        *self = Texts::of(sorted.into_iter());
    }

    /// The texts that `texts` gives in order.
    fn of<'t>(texts: impl Iterator<Item = &'t [u32]>) -> Texts {
        let mut made = Texts::default();
        texts.for_each(|text| made.push(text.iter().copied()));
        made
    }

    /// Each character as the smallest of its class of case.
    pub(crate) fn fold(&mut self, folding: Folding) {
        for c in &mut self.chars {
            *c = folding.least(*c);
        }
        self.sort();
    }

    /// Each text, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let starts = core::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(start, end)| self.chars.get(*start as usize..*end as usize).unwrap_or_default())
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How much there is of them.
    pub(crate) fn size(&self) -> u64 {
        (self.chars.len() + self.ends.len()) as u64
    }

    /// What is in both.
    pub(crate) fn intersection(&self, other: &Texts) -> Texts {
        Texts::of(self.compared(other).filter(|(_, is_there)| *is_there).map(|(text, _)| text))
    }

    /// What is not in `other`.
    pub(crate) fn difference(&self, other: &Texts) -> Texts {
        Texts::of(self.compared(other).filter(|(_, is_there)| !is_there).map(|(text, _)| text))
    }

    /// Each text, and whether `other` has it.
    fn compared<'t>(&'t self, other: &'t Texts) -> impl Iterator<Item = (&'t [u32], bool)> {
        let mut others = other.iter().peekable();
        self.iter().map(move |text| {
            loop {
                match others.peek().map(|other| (*other).cmp(text)) {
                    Some(Ordering::Less) => others.next(),
                    found => return (text, found == Some(Ordering::Equal)),
                };
            }
        })
    }
}
