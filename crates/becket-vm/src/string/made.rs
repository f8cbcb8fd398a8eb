//! A text that is made beside the heap, narrow where it can be. Not here: strings on the heap (`make.rs`).

use alloc::vec::Vec;

use super::{Units, narrow};

/// A text of either width.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Made {
    /// All units are below U+0100.
    Narrow(Vec<u8>),
    /// Any units.
    Wide(Vec<u16>),
}

impl Made {
    /// An empty one, with room for `len` units, of one byte each where it is `is_narrow`.
    pub(crate) fn with_capacity(len: usize, is_narrow: bool) -> Self {
        if is_narrow { Self::Narrow(Vec::with_capacity(len)) } else { Self::Wide(Vec::with_capacity(len)) }
    }

    /// Adds a unit; to a narrow text one below U+0100.
    pub(crate) fn push(&mut self, unit: u16) {
        match self {
            Self::Narrow(units) => {
                debug_assert!(unit < 0x100, "a narrow text has units below U+0100");
                units.push(unit as u8);
            }
            Self::Wide(units) => units.push(unit),
        }
    }

    /// Its units.
    pub(crate) fn units(&self) -> Units<'_> {
        match self {
            Self::Narrow(units) => Units::Latin1(units),
            Self::Wide(units) => Units::Utf16(units),
        }
    }

    /// A text as the machine holds it: narrow where it can be.
    pub(crate) fn of_text(text: &str) -> Self {
        if text.is_ascii() {
            return Self::Narrow(text.as_bytes().to_vec());
        }
        Self::of_units(text.encode_utf16().collect())
    }

    /// A text of these units.
    pub(crate) fn of_units(units: Vec<u16>) -> Self {
        narrow(&units).map_or_else(|| Self::Wide(units), Self::Narrow)
    }
}
