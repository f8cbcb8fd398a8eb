//! Lists that grow while the parser reduces: one pointer wide, so that the parser's symbols stay small; made into a
//! slice of the arena when the list is complete. Their cells are in memory that is given back when the parse is over.
//! Not here: lists of the finished tree, which are slices.

use bumpalo::Bump;

/// A list in reverse: the last element, and the list before it.
pub(crate) struct List<'a, T>(Option<&'a Cell<'a, T>>);

struct Cell<'a, T> {
    item: T,
    before: List<'a, T>,
    len: u32,
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<T> std::fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a list of {}", self.len())
    }
}

impl<T: Copy> List<'_, T> {
    /// The slice that holds `convert` of each element in order.
    pub fn slice<U: Copy>(self, arena: &Bump, convert: impl Fn(T) -> U) -> &[U] {
        let Some(last) = self.0 else { return &[] };
        let slice = arena.alloc_slice_fill_copy(last.len as usize, convert(last.item));
        for (place, item) in slice.iter_mut().rev().zip(self.iter_back()) {
            *place = convert(item);
        }
        slice
    }

    /// The elements from the last to the first.
    pub fn iter_back(self) -> impl Iterator<Item = T> {
        let mut at = self;
        std::iter::from_fn(move || {
            let cell = at.0?;
            at = cell.before;
            Some(cell.item)
        })
    }
}

impl<'a, T> List<'a, T> {
    /// The empty list.
    pub fn new() -> Self {
        Self(None)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.0.map_or(0, |cell| cell.len as usize)
    }

    /// The last element.
    pub fn last(self) -> Option<&'a T> {
        self.0.map(|cell| &cell.item)
    }

    /// This list with one element more.
    #[must_use]
    pub fn push(self, arena: &'a Bump, item: T) -> Self
    where
        T: 'a,
    {
        let len = self.0.map_or(0, |cell| cell.len) + 1;
        Self(Some(arena.alloc(Cell { item, before: self, len })))
    }
}
