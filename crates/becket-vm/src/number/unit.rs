//! What a string is made of: Latin-1 units (`u8`) or UTF-16 units (`u16`), so that the readers of text are written once.
//! Not here: strings themselves. The neighbour is `parse.rs`, which reads slices of units.

/// A code unit of a string.
pub trait Unit: Copy {
    /// The unit's value; for both kinds it is the UTF-16 code unit.
    fn code(self) -> u16;
}

impl Unit for u8 {
    #[inline]
    fn code(self) -> u16 {
        u16::from(self)
    }
}

impl Unit for u16 {
    #[inline]
    fn code(self) -> u16 {
        self
    }
}
