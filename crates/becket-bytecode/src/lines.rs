//! Where a function's instructions come from, packed as a blob has it and left there: only errors ask, and they read a few entries.
//! Not here: what an entry says (`module.rs`).
//! Invariant: nothing relies on what is in here. Whatever the bytes are, reading them gives entries or none, and looking for one
//! takes a time that does not grow with the function.

use core::fmt;

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

use crate::encode::{signed, varint};
use crate::module::Line;

/// Entries that are read one after the other; the next ones begin anew.
const BLOCK: usize = 32;
/// For each block but the first, the `pc` of its first entry, and where it begins behind the first block.
const PLACE_BYTES: usize = 8;

/// The entries of a function, in order of `pc`.
#[derive(Clone, Default)]
pub struct Lines {
    /// What they are in, if there are any: a blob, as a rule.
    held: Option<Arc<[u8]>>,
    /// From where to where.
    at: (u32, u32),
}

impl Lines {
    /// The entries that are `at` this place of a blob.
    pub(crate) fn new(blob: &Arc<[u8]>, at: Range<usize>) -> Self {
        // A blob is never so long that these are none.
        let at = u32::try_from(at.start).ok().zip(u32::try_from(at.end).ok()).unwrap_or_default();
        Self { held: (at.0 < at.1).then(|| Arc::clone(blob)), at }
    }

    /// The packed entries.
    pub(crate) fn bytes(&self) -> &[u8] {
        let at = self.at.0 as usize..self.at.1 as usize;
        self.held.as_deref().and_then(|held| held.get(at)).unwrap_or_default()
    }

    /// The last entry that is not behind `pc`.
    pub fn at(&self, pc: u32) -> Option<Line> {
        let (places, blocks) = self.parts()?;
        let start = match places.partition_point(|place| number(place, 0) <= pc) {
            0 => 0,
            n => number(places.get(n - 1)?, 4) as usize,
        };
        block(blocks.get(start..)?).take_while(|line| line.pc <= pc).last()
    }

    /// All entries.
    pub fn iter(&self) -> impl Iterator<Item = Line> {
        let (places, blocks) = self.parts().unwrap_or_default();
        let starts = core::iter::once(0).chain(places.iter().map(|place| number(place, 4) as usize));
        starts.flat_map(|start| block(blocks.get(start..).unwrap_or_default()))
    }

    fn parts(&self) -> Option<(&[[u8; PLACE_BYTES]], &[u8])> {
        let mut rest = self.bytes();
        let n_places = read(&mut rest)? as usize;
        let (places, blocks) = rest.split_at_checked(n_places.checked_mul(PLACE_BYTES)?)?;
        Some((places.as_chunks().0, blocks))
    }
}

impl From<&[Line]> for Lines {
    fn from(lines: &[Line]) -> Self {
        if lines.is_empty() {
            return Self::default();
        }
        let (mut blocks, mut places) = (Vec::with_capacity(6 * lines.len()), Vec::new());
        for (index, block) in lines.chunks(BLOCK).enumerate() {
            if let Some(first) = block.first().filter(|_| index > 0) {
                places.extend_from_slice(&first.pc.to_le_bytes());
                places.extend_from_slice(&(blocks.len() as u32).to_le_bytes());
            }
            let (mut pc, mut start) = (0, 0);
            for line in block {
                varint(&mut blocks, line.pc.wrapping_sub(pc));
                signed(&mut blocks, line.span.0.wrapping_sub(start));
                varint(&mut blocks, line.span.1.wrapping_sub(line.span.0));
                varint(&mut blocks, line.note.map_or(0, |note| note.wrapping_add(1)));
                (pc, start) = (line.pc, line.span.0);
            }
        }
        let mut bytes = Vec::with_capacity(5 + places.len() + blocks.len());
        varint(&mut bytes, (places.len() / PLACE_BYTES) as u32);
        bytes.extend_from_slice(&places);
        bytes.extend_from_slice(&blocks);
        Self { at: (0, bytes.len() as u32), held: Some(bytes.into()) }
    }
}

impl FromIterator<Line> for Lines {
    fn from_iter<I: IntoIterator<Item = Line>>(lines: I) -> Self {
        Self::from(lines.into_iter().collect::<Vec<Line>>().as_slice())
    }
}

impl PartialEq for Lines {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for Lines {}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The entries of the block that begins here.
fn block(mut bytes: &[u8]) -> impl Iterator<Item = Line> {
    let (mut pc, mut start) = (0_u32, 0_u32);
    let lines = core::iter::from_fn(move || {
        pc = pc.wrapping_add(read(&mut bytes)?);
        let step = read(&mut bytes)?;
        start = start.wrapping_add((step >> 1) ^ (step & 1).wrapping_neg());
        let end = start.wrapping_add(read(&mut bytes)?);
        Some(Line { pc, span: (start, end), note: read(&mut bytes)?.checked_sub(1) })
    });
    lines.take(BLOCK)
}

/// The number in half of a place.
fn number(place: &[u8; PLACE_BYTES], from: usize) -> u32 {
    place.get(from..).and_then(<[u8]>::first_chunk).map_or(0, |half| u32::from_le_bytes(*half))
}

/// Takes the number that the bytes begin with.
fn read(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    for shift in [0, 7, 14, 21, 28] {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    #[test]
    fn an_entry_is_found_in_any_block() {
        for n in [0, 1, 31, 32, 33, 64, 65, 1000] {
            let line =
                |at: u32| Line { pc: 3 * at, span: (90 - at % 90, 100), note: at.is_multiple_of(3).then_some(at) };
            let list: Vec<Line> = (0..n).map(line).collect();
            let lines = Lines::from(list.as_slice());
            assert_eq!(lines.iter().collect::<Vec<Line>>(), list);
            for pc in 0..3 * n + 3 {
                assert_eq!(lines.at(pc), list.iter().rfind(|line| line.pc <= pc).copied(), "{pc} of {n}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..80), pc in any::<u32>()) {
            let lines = Lines::new(&Arc::from(bytes.as_slice()), 0..bytes.len());
            lines.at(pc);
            assert!(lines.iter().take(1 << 20).count() < 1 << 20);
        }
    }
}
