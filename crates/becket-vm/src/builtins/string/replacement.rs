//! What the parts of a replacement are: its own units, and what each `$` stands for. ECMA-262 22.1.3.19.1.
//! Not here: how a text is made of them (`replace.rs`, `../regexp/replace.rs`).

use alloc::vec::Vec;

use becket_regex::Name;

use crate::limits::Limit;
use crate::machine::{Run, Slot, Trap};
use crate::native::Cx;
use crate::string::Units;

/// A part of a replacement; `N` says which name one in it is. Never without units of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Piece<N> {
    /// Units of the replacement itself: from, and one past.
    Own(u32, u32),
    /// `$1`, and `$&` is group 0.
    Group(u32),
    /// `$<name>`
    Name(N),
    /// `` $` ``
    Before,
    /// `$'`
    After,
}

/// Bytes of a list for each piece in it.
const PIECE_BYTES: usize = size_of::<Piece<u32>>();

/// The parts of the replacement at a position, where a match has `groups` groups and those names. `held` are words that the caller
/// keeps beside the heap. Pays for each part beyond one, and for the search of each name.
pub(crate) fn pieces(
    cx: &mut Cx<'_>,
    replacement: Slot,
    groups: u32,
    names: &[Name],
    held: usize,
) -> Run<Vec<Piece<u32>>> {
    let (mut count, mut named, mut name_units) = (0_usize, 0_usize, 0_usize);
    each(cx.units(replacement), groups, !names.is_empty(), |piece| {
        count += 1;
        if let Piece::Name((start, end)) = piece {
            named += 1;
            name_units += (end - start) as usize;
        }
    });
    cx.charge(count.saturating_sub(1) + (named / 2 + name_units / 8).saturating_mul(names.len()))?;
    // What is kept beside the heap is never more than the heap may have.
    if (held + (count * PIECE_BYTES).div_ceil(8)) as u64 > cx.machine.heap.limit_words() {
        return Err(Trap::Limit(Limit::Memory));
    }
    let units = cx.units(replacement);
    let mut pieces = Vec::with_capacity(count);
    each(units, groups, !names.is_empty(), |piece| {
        pieces.push(match piece {
            Piece::Own(start, end) => Piece::Own(start, end),
            Piece::Group(group) => Piece::Group(group),
            Piece::Before => Piece::Before,
            Piece::After => Piece::After,
            Piece::Name((start, end)) => {
                let name = units.slice(start as usize, end as usize);
                // A name that no group has stands for nothing.
                let Some(known) = names.iter().position(|(known, _)| name.equals(Units::Utf16(known))) else { return };
                Piece::Name(known as u32)
            }
        });
    });
    Ok(pieces)
}

/// Gives the parts in order; a name by where its units are.
fn each(units: Units<'_>, groups: u32, is_named: bool, mut piece: impl FnMut(Piece<(u32, u32)>)) {
    let len = units.len();
    let (mut start, mut index) = (0, 0);
    // The next `>` is looked for once: there may be many a `$<` before it, or none.
    let mut closing = 0;
    while index + 1 < len {
        if units.at(index) != 0x24 {
            index += 1;
            continue;
        }
        let (found, width) = match u8::try_from(units.at(index + 1)) {
            Ok(b'$') => {
                // The first `$` ends the units before it.
                piece(Piece::Own(start as u32, index as u32 + 1));
                (start, index) = (index + 2, index + 2);
                continue;
            }
            Ok(b'&') => (Piece::Group(0), 2),
            Ok(b'`') => (Piece::Before, 2),
            Ok(b'\'') => (Piece::After, 2),
            Ok(b'0'..=b'9') => match group(units, index + 1, groups) {
                Some((group, digits)) => (Piece::Group(group), 1 + digits),
                None => {
                    index += 1;
                    continue;
                }
            },
            Ok(b'<') if is_named => {
                let from = index + 2;
                if closing < from {
                    closing = (from..len).find(|at| units.at(*at) == 0x3e).unwrap_or(len);
                }
                if closing == len {
                    index += 1;
                    continue;
                }
                (Piece::Name((from as u32, closing as u32)), closing + 1 - index)
            }
            _ => {
                index += 1;
                continue;
            }
        };
        if start < index {
            piece(Piece::Own(start as u32, index as u32));
        }
        piece(found);
        index += width;
        start = index;
    }
    if start < len {
        piece(Piece::Own(start as u32, len as u32));
    }
}

/// The group that the digits at `at` name, of which there are one or two, and how many they are.
fn group(units: Units<'_>, at: usize, groups: u32) -> Option<(u32, usize)> {
    let digit = |at: usize| {
        (at < units.len())
            .then(|| units.at(at))
            .filter(|unit| (0x30..0x3a).contains(unit))
            .map(|unit| u32::from(unit) - 0x30)
    };
    let first = digit(at)?;
    let both = digit(at + 1).map(|second| first * 10 + second);
    match both {
        Some(both) if (1..=groups).contains(&both) => Some((both, 2)),
        _ => (1..=groups).contains(&first).then_some((first, 1)),
    }
}
