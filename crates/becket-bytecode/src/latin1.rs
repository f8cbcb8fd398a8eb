//! The bytes of a constant string. Most are names of a few letters, which need no memory of their own.
//! Not here: what the bytes mean (`module.rs`).

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

/// Bytes that are kept in place.
const SHORT: usize = 22;

/// Units up to U+00FF, one byte each.
#[derive(Clone)]
pub struct Latin1(Held);

#[derive(Clone)]
enum Held {
    Short(u8, [u8; SHORT]),
    Long(Box<[u8]>),
}

impl Latin1 {
    /// Bytes, of which it is known that these come first where they were found: what is kept in place is copied with what follows.
    #[inline]
    pub(crate) fn first(found: &[u8], bytes: &[u8]) -> Self {
        match found.first_chunk::<SHORT>() {
            Some(chunk) if bytes.len() <= SHORT => Self(Held::Short(bytes.len() as u8, *chunk)),
            _ => Self::from(bytes),
        }
    }
}

impl Default for Latin1 {
    fn default() -> Self {
        Self(Held::Short(0, [0; SHORT]))
    }
}

impl Deref for Latin1 {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        match &self.0 {
            Held::Short(length, bytes) => bytes.get(..usize::from(*length)).unwrap_or(bytes),
            Held::Long(bytes) => bytes,
        }
    }
}

impl From<&[u8]> for Latin1 {
    fn from(bytes: &[u8]) -> Self {
        let mut short = [0; SHORT];
        match short.get_mut(..bytes.len()) {
            Some(place) => {
                place.copy_from_slice(bytes);
                Self(Held::Short(bytes.len() as u8, short))
            }
            None => Self(Held::Long(bytes.into())),
        }
    }
}

impl FromIterator<u8> for Latin1 {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Self {
        Self::from(bytes.into_iter().collect::<Vec<u8>>().as_slice())
    }
}

impl PartialEq for Latin1 {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Latin1 {}

impl Hash for Latin1 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Debug for Latin1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_the_same_in_place_and_elsewhere() {
        let long: Vec<u8> = (0..=SHORT as u8 + 1).collect();
        for length in 0..long.len() {
            let bytes = &long[..length];
            assert_eq!(&*Latin1::from(bytes), bytes);
            assert_eq!(Latin1::from(bytes), bytes.iter().copied().collect());
        }
        assert_eq!(size_of::<Latin1>(), 24);
    }
}
