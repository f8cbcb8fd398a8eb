//! The object table: every kind of thing on the heap, and which of its words lead elsewhere. The collector, the snapshot and
//! the consistency check all walk a thing by its row. Not here: what the words mean (`string.rs`, `object.rs`, `array.rs`,
//! `map.rs`, `function.rs`).
//!
//! Word 0 is the header: the low 32 bits are the shape of an object or the hash of a string, then 24 bits of size in words,
//! then 8 bits of kind. Strings and bytes tell their size by their length instead, in the low half of word 1.

use crate::value::Offset;

/// Where the references of a thing are, beside its tagged words.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The low half of word 1 is an offset (0: none).
    pub low1: bool,
    /// The high half of word 1 is an offset (0: none).
    pub high1: bool,
    /// The low half of word 2 is an offset (0: none).
    pub low2: bool,
    /// The words from this one to the end are tagged; 0: none is.
    pub tagged_from: u8,
}

impl Layout {
    /// Whether a thing of this layout may have references.
    #[inline(always)]
    pub(crate) const fn leads_on(self) -> bool {
        self.low1 || self.high1 || self.low2 || self.tagged_from > 0
    }

    /// Whether it is that of objects of the language: no other has an overflow or elements.
    #[inline(always)]
    pub(crate) const fn is_of_object(self) -> bool {
        self.high1
    }
}

/// The layout of each kind, by number.
#[allow(clippy::indexing_slicing)] // A number that is too large would not compile.
const LAYOUTS: [Layout; 256] = {
    let mut layouts = [PLAIN; 256];
    let mut number = 0;
    while number < 256 {
        let layout = Kind::from_number(number as u8).layout();
        // What marks things relies on it.
        assert!(layout.low1 == layout.high1 && !(layout.low1 && layout.low2));
        assert!(layout.is_of_object() == Kind::from_number(number as u8).is_object());
        layouts[number] = layout;
        number += 1;
    }
    layouts
};

const PLAIN: Layout = Layout { low1: false, high1: false, low2: false, tagged_from: 0 };
const TAGGED: Layout = Layout { tagged_from: 1, ..PLAIN };
const OBJECT: Layout = Layout { low1: true, high1: true, low2: false, tagged_from: 2 };

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:ident = $number:literal $layout:expr; )+) => {
        /// What a thing on the heap is.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Kind {
            $( $(#[doc = $doc])+ $name = $number, )+
        }

        impl Kind {
            /// The kind with this number; a number without a row is a filler.
            #[inline]
            pub const fn from_number(number: u8) -> Self {
                match number {
                    $( $number => Self::$name, )+
                    _ => Self::Filler,
                }
            }

            /// Where the references of a thing of this kind are.
            #[inline]
            pub const fn layout(self) -> Layout {
                match self {
                    $( Self::$name => $layout, )+
                }
            }
        }
    };
}

kinds! {
    /// Unused words in the middle of the heap.
    Filler = 0 PLAIN;
    /// Left behind by the collector: the low half of the header is the new offset.
    Forward = 1 PLAIN;
    /// `[hdr][len]` and one byte a unit.
    Latin1 = 2 PLAIN;
    /// `[hdr][len]` and two bytes a unit.
    Utf16 = 3 PLAIN;
    /// `[hdr][len][left][right]`: a concatenation that nobody has looked into yet.
    Rope = 4 Layout { tagged_from: 2, ..PLAIN };
    /// `[hdr][len | start << 32][base][unused]`: part of a flat string.
    Slice = 5 Layout { tagged_from: 2, ..PLAIN };
    /// `[hdr][identity and marks][description]`
    Symbol = 6 Layout { tagged_from: 2, ..PLAIN };
    /// `[hdr][length | sign << 32][digits…]`
    BigInt = 7 PLAIN;
    /// `[hdr][value]`: a variable that closures share.
    Box = 8 TAGGED;
    /// `[hdr][words…]`: elements of an array, overflow of an object, registers of a stopped call.
    Block = 9 TAGGED;
    /// `[hdr][words…]` that are bits.
    Raw = 10 PLAIN;
    /// `[hdr][unused][index, value, …]`: elements far apart, in order of their index.
    Sparse = 11 Layout { tagged_from: 2, ..PLAIN };
    /// `[hdr][used | live << 32][index block | stride << 32][entries…]`: an insertion-ordered hash table.
    Table = 12 Layout { low2: true, tagged_from: 3, ..PLAIN };
    /// `[hdr][getter][setter]`: what the slot of an accessor property holds.
    Accessor = 13 TAGGED;

    /// `[hdr][words…]` that are the bytes of a buffer.
    Bytes = 14 PLAIN;

    /// `[hdr][overflow | elements << 32][slots…]`
    Object = 20 OBJECT;
    /// `[hdr][overflow | elements << 32][length]`: length is an int or double word.
    Array = 21 OBJECT;
    /// `[hdr][overflow | elements << 32][code][prototype][captures…]`
    Function = 22 OBJECT;
    /// `[hdr][overflow | elements << 32][target][this][arguments block]`
    Bound = 23 OBJECT;
    /// `[hdr][overflow | elements << 32][trace][slots…]`
    Error = 24 OBJECT;
    /// `[hdr][overflow | elements << 32][table]`
    Map = 25 OBJECT;
    /// `[hdr][overflow | elements << 32][table]`
    Set = 26 OBJECT;
    /// `[hdr][overflow | elements << 32][target][position][what it gives]`
    ArrayIterator = 27 OBJECT;
    /// `[hdr][overflow | elements << 32][target][position][what it gives]`
    StringIterator = 28 OBJECT;
    /// `[hdr][overflow | elements << 32][target][position][what it gives]`
    MapIterator = 29 OBJECT;
    /// `[hdr][overflow | elements << 32][target][position][what it gives]`
    SetIterator = 30 OBJECT;
    /// `[hdr][overflow | elements << 32][value]`: `new String("x")`, `Object(1)`.
    Wrapper = 31 OBJECT;
    /// `[hdr][overflow | elements << 32][slots…]`
    Arguments = 32 OBJECT;
    /// `[hdr][overflow | elements << 32][state][waiting call][function]`
    Generator = 33 OBJECT;
    /// `[hdr][overflow | elements << 32][state][waiting call][function][queue of requests][promise for the caller]`
    AsyncGenerator = 34 OBJECT;
    /// `[hdr][overflow | elements << 32][state][value, or the last reaction]`
    Promise = 35 OBJECT;
    /// `[hdr][overflow | elements << 32][time value]`
    Date = 38 OBJECT;
    /// `[hdr][overflow | elements << 32][bytes][how many][how many at most]`: no bytes once it is detached.
    ArrayBuffer = 39 OBJECT;
    /// `[hdr][overflow | elements << 32][buffer][first byte][length][kind of element]`: no length where it follows the buffer's.
    TypedArray = 40 OBJECT;
    /// `[hdr][overflow | elements << 32][buffer][first byte][length]`
    DataView = 41 OBJECT;
    /// `[hdr][overflow | elements << 32][pattern][flags][slots…]`: the first slot is `lastIndex`.
    RegExp = 50 OBJECT;
    /// `[hdr][overflow | elements << 32][what matches][text][what it gives]`
    RegExpStringIterator = 51 OBJECT;
    /// `[hdr][overflow | elements << 32][table]`
    WeakMap = 42 OBJECT;
    /// `[hdr][overflow | elements << 32][table]`
    WeakSet = 43 OBJECT;
    /// `[hdr][overflow | elements << 32][state][waiting call][function][underlying iterator]`
    IteratorHelper = 44 OBJECT;
    /// `[hdr][overflow | elements << 32][iterator][next]`: what `Iterator.from` makes.
    WrappedIterator = 45 OBJECT;
    /// `[hdr][overflow | elements << 32][slots…]`
    TextEncoder = 48 OBJECT;
    /// `[hdr][overflow | elements << 32][flags][bytes that it waits to go on with]`
    TextDecoder = 49 OBJECT;
    /// `[hdr][overflow | elements << 32][text][its URLSearchParams]`
    Url = 46 OBJECT;
    /// `[hdr][overflow | elements << 32][names and values][its URL]`; of an iterator over one, the object and the position.
    UrlSearchParams = 47 OBJECT;
}

impl Kind {
    /// Whether it is an object of the language.
    #[inline]
    pub const fn is_object(self) -> bool {
        self as u8 >= Self::Object as u8
    }

    /// The word at which the slots of its named properties begin.
    #[inline]
    pub const fn slots_from(self) -> u32 {
        match self {
            Self::Object | Self::Arguments | Self::TextEncoder => 2,
            Self::Array | Self::Map | Self::Set | Self::Wrapper | Self::Date => 3,
            Self::WeakMap | Self::WeakSet => 3,
            Self::Promise | Self::WrappedIterator | Self::RegExp | Self::Error => 4,
            Self::Url | Self::UrlSearchParams => 4,
            Self::Function => u32::MAX,
            Self::TextDecoder => 4,
            Self::TypedArray | Self::IteratorHelper => 6,
            Self::AsyncGenerator => 7,
            Self::Generator
            | Self::ArrayBuffer
            | Self::DataView
            | Self::Bound
            | Self::ArrayIterator
            | Self::StringIterator
            | Self::MapIterator
            | Self::SetIterator
            | Self::RegExpStringIterator => 5,
            _ => u32::MAX,
        }
    }
}

/// The largest size in words that a header can tell.
pub const SIZE_MAX: u32 = (1 << 24) - 1;

/// A header word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Header(pub u64);

impl Header {
    /// A header of its parts.
    #[inline(always)]
    pub const fn new(kind: Kind, size: u32, low: u32) -> Self {
        Self((kind as u64) << 56 | (size as u64) << 32 | low as u64)
    }

    /// What it is.
    #[inline(always)]
    pub const fn kind(self) -> Kind {
        Kind::from_number((self.0 >> 56) as u8)
    }

    /// Whether it is of this kind: cheaper than asking for the kind.
    #[inline(always)]
    pub const fn is(self, kind: Kind) -> bool {
        (self.0 >> 56) as u8 == kind as u8
    }

    /// Where its references are: cheaper than asking for the kind.
    #[inline(always)]
    pub(crate) fn layout(self) -> Layout {
        LAYOUTS.get((self.0 >> 56) as usize).copied().unwrap_or(PLAIN)
    }

    /// Its size in words; for strings see [`size_of`].
    #[inline(always)]
    pub const fn size(self) -> u32 {
        (self.0 >> 32) as u32 & SIZE_MAX
    }

    /// The shape of an object, the hash of a string, or the new offset of what was moved.
    #[inline(always)]
    pub const fn low(self) -> u32 {
        self.0 as u32
    }

    /// The same with another low half.
    #[inline(always)]
    #[must_use]
    pub const fn with_low(self, low: u32) -> Self {
        Self(self.0 & !0xFFFF_FFFF | low as u64)
    }

    /// The same with another size.
    #[inline(always)]
    #[must_use]
    pub const fn with_size(self, size: u32) -> Self {
        Self(self.0 & !((SIZE_MAX as u64) << 32) | (size as u64) << 32)
    }
}

/// The size in words of a thing with this header and word 1.
#[inline]
pub const fn size_of(header: Header, word1: u64) -> u32 {
    match header.kind() {
        Kind::Latin1 => 2 + (word1 as u32).div_ceil(8),
        Kind::Utf16 => 2 + (word1 as u32).div_ceil(4),
        _ => {
            let size = header.size();
            if size == 0 { 1 } else { size }
        }
    }
}

/// Two offsets or numbers in one word.
#[inline(always)]
pub const fn pair(low: u32, high: u32) -> u64 {
    (high as u64) << 32 | low as u64
}

/// The low half of a word.
#[inline(always)]
pub const fn low(word: u64) -> u32 {
    word as u32
}

/// The high half of a word.
#[inline(always)]
pub const fn high(word: u64) -> u32 {
    (word >> 32) as u32
}

/// No offset.
pub const NONE: Offset = 0;
