//! A value of the machine: one 64-bit word, a tag in the top sixteen bits and a payload below. An integer is its own 32 bits
//! and nothing else, so that integers are told from all else, two at a time, by one shift; a double is its bits plus
//! [`DOUBLE`], which moves all of them above the other tags. Not here: what heap offsets lead to (`heap.rs`) and conversions
//! between types (`convert.rs`).
//! Invariant: a double that comes from bytes passes [`Word::number`], or data could forge a pointer.

// The units of a string are read as bytes of its words.
#[cfg(target_endian = "big")]
compile_error!("Becket's heap is little-endian: this target is not supported");

/// One value.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct Word(pub u64);

/// An offset into the address space of a run, in words: below [`ROM_END`] the edition's image, above it the run's heap.
pub type Offset = u32;

/// The first offset of a run's own heap.
pub const ROM_END: Offset = 1 << 16;

const TAG_SHIFT: u32 = 48;
const INT: u64 = 0;
const SPECIAL: u64 = 1;
const BUILTIN: u64 = 2;
const OBJECT: u64 = 3;
const STRING: u64 = 4;
const SYMBOL: u64 = 5;
const INTERNAL: u64 = 6;
/// The first tag of doubles. No double has more than `0xFFF8` on top, which becomes `0xFFFF`.
const DOUBLE: u64 = 7;
/// The bits of the one NaN that comes from outside.
const NAN: u64 = 0x7FF8_0000_0000_0000;
/// In a symbol's word: it is no symbol but a BigInt.
const BIG: u64 = 1 << 47;
/// In an internal word: the payload is the offset of a block.
const BLOCK: u64 = 1 << 47;
const IMMEDIATE_SHIFT: u32 = 40;
const PAYLOAD: u64 = (1 << TAG_SHIFT) - 1;

/// What an immediate stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Immediate {
    /// A builtin of the edition.
    Builtin(u32),
    /// An import of the program: a host function.
    Import(u32),
    /// A well-known symbol.
    Symbol(u32),
    /// A function of the standard library's own code that no builtin names.
    Std(u32),
}

/// The kinds of values that operations distinguish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tag {
    /// A double.
    Double,
    /// An integer of 32 bits.
    Int,
    /// `undefined`, `null`, `true`, `false`, and the two marks that no program sees.
    Special,
    /// A builtin, import or well-known symbol.
    Immediate,
    /// An object on the heap.
    Object,
    /// A string.
    String,
    /// A symbol on the heap.
    Symbol,
    /// A BigInt.
    BigInt,
    /// The machine's own: a block of the heap, or bits.
    Internal,
}

impl Word {
    /// `undefined`
    pub const UNDEFINED: Self = Self(SPECIAL << TAG_SHIFT);
    /// `null`
    pub const NULL: Self = Self(SPECIAL << TAG_SHIFT | 1);
    /// `false`
    pub const FALSE: Self = Self(SPECIAL << TAG_SHIFT | 2);
    /// `true`
    pub const TRUE: Self = Self(SPECIAL << TAG_SHIFT | 3);
    /// No element at this index of an array; no key in this entry of a table. Internal bits, so that one test tells it and a
    /// block from all that a program may see.
    pub const HOLE: Self = Self::bits(1 << 45);
    /// A binding without a value yet.
    pub const TDZ: Self = Self(SPECIAL << TAG_SHIFT | 5);
    /// The canonical NaN.
    pub const NAN: Self = Self(NAN + (DOUBLE << TAG_SHIFT));

    /// An integer.
    #[inline(always)]
    pub const fn int(value: i32) -> Self {
        Self(value as u32 as u64)
    }

    /// An integer without a sign.
    #[inline(always)]
    pub const fn uint(value: u32) -> Self {
        if value >> 31 == 0 { Self(value as u64) } else { Self::double(value as f64) }
    }

    /// A double as arithmetic gave it: any NaN of the processor is a number here.
    #[inline(always)]
    pub const fn double(value: f64) -> Self {
        Self(value.to_bits().wrapping_add(DOUBLE << TAG_SHIFT))
    }

    /// A double from outside (bytes, data, snapshots): NaNs become the canonical one, integers are stored as such.
    #[inline]
    pub fn number(value: f64) -> Self {
        let int = value as i32;
        if f64::from(int).to_bits() == value.to_bits() {
            Self::int(int)
        } else if value.is_nan() {
            Self::NAN
        } else {
            Self::double(value)
        }
    }

    /// `true` or `false`
    #[inline(always)]
    pub const fn bool(value: bool) -> Self {
        Self(Self::FALSE.0 + value as u64)
    }

    /// The object at an offset.
    #[inline(always)]
    pub const fn object(at: Offset) -> Self {
        Self(OBJECT << TAG_SHIFT | at as u64)
    }

    /// The string at an offset.
    #[inline(always)]
    pub const fn string(at: Offset) -> Self {
        Self(STRING << TAG_SHIFT | at as u64)
    }

    /// The symbol at an offset.
    #[inline(always)]
    pub const fn symbol(at: Offset) -> Self {
        Self(SYMBOL << TAG_SHIFT | at as u64)
    }

    /// The BigInt at an offset.
    #[inline(always)]
    pub const fn bigint(at: Offset) -> Self {
        Self(SYMBOL << TAG_SHIFT | BIG | at as u64)
    }

    /// A block at an offset: never seen by a program.
    #[inline(always)]
    pub const fn block(at: Offset) -> Self {
        Self(INTERNAL << TAG_SHIFT | BLOCK | at as u64)
    }

    /// Up to 47 bits of the machine's own: never seen by a program, never a reference.
    #[inline(always)]
    pub const fn bits(bits: u64) -> Self {
        Self(INTERNAL << TAG_SHIFT | bits & (BLOCK - 1))
    }

    /// The same for bits that are known to be no more.
    #[inline(always)]
    pub(crate) const fn known_bits(bits: u64) -> Self {
        debug_assert!(bits < BLOCK, "the bits of an internal word");
        Self(INTERNAL << TAG_SHIFT | bits)
    }

    /// A builtin of the edition.
    #[inline(always)]
    pub const fn builtin(id: u32) -> Self {
        Self(BUILTIN << TAG_SHIFT | id as u64)
    }

    /// Any immediate.
    pub const fn immediate(immediate: Immediate) -> Self {
        let (kind, id) = match immediate {
            Immediate::Builtin(id) => (0, id),
            Immediate::Import(id) => (1, id),
            Immediate::Symbol(id) => (2, id),
            Immediate::Std(id) => (3, id),
        };
        Self(BUILTIN << TAG_SHIFT | kind << IMMEDIATE_SHIFT | id as u64)
    }

    /// What kind of value it is.
    #[inline]
    pub const fn tag(self) -> Tag {
        match self.0 >> TAG_SHIFT {
            INT => Tag::Int,
            SPECIAL => Tag::Special,
            BUILTIN => Tag::Immediate,
            OBJECT => Tag::Object,
            STRING => Tag::String,
            SYMBOL if self.0 & BIG != 0 => Tag::BigInt,
            SYMBOL => Tag::Symbol,
            INTERNAL => Tag::Internal,
            _ => Tag::Double,
        }
    }

    /// Whether it has a tag: written so that what is left of the word is its payload.
    #[inline(always)]
    const fn has_tag(self, tag: u64) -> bool {
        self.0.wrapping_sub(tag << TAG_SHIFT) >> TAG_SHIFT == 0
    }

    /// Whether it is the machine's own: a block, bits, or the hole.
    #[inline(always)]
    pub const fn is_internal(self) -> bool {
        self.has_tag(INTERNAL)
    }

    /// Whether it is an integer word.
    #[inline(always)]
    pub const fn is_int(self) -> bool {
        self.0 >> 32 == 0
    }

    /// Whether both are integer words.
    #[inline(always)]
    pub const fn are_ints(self, other: Self) -> bool {
        (self.0 | other.0) >> 32 == 0
    }

    /// Whether it is a double word.
    #[inline(always)]
    pub const fn is_double(self) -> bool {
        self.0 >= DOUBLE << TAG_SHIFT
    }

    /// Whether both are double words.
    #[inline(always)]
    pub const fn are_doubles(self, other: Self) -> bool {
        self.is_double() && other.is_double()
    }

    /// Whether it is a number of either form.
    #[inline(always)]
    pub const fn is_number(self) -> bool {
        self.0.wrapping_sub(SPECIAL << TAG_SHIFT) >= (DOUBLE - SPECIAL) << TAG_SHIFT
    }

    /// Whether it is `undefined`, `null`, a boolean or a mark: what is equal to nothing but itself.
    #[inline(always)]
    pub const fn is_special(self) -> bool {
        self.has_tag(SPECIAL)
    }

    /// Whether it is an object on the heap.
    #[inline(always)]
    pub const fn is_object(self) -> bool {
        self.has_tag(OBJECT)
    }

    /// Whether it is a string.
    #[inline(always)]
    pub const fn is_string(self) -> bool {
        self.has_tag(STRING)
    }

    /// Whether it is a symbol on the heap.
    #[inline(always)]
    pub const fn is_heap_symbol(self) -> bool {
        self.0 >> (TAG_SHIFT - 1) == SYMBOL << 1
    }

    /// Whether it is a BigInt.
    #[inline(always)]
    pub const fn is_bigint(self) -> bool {
        self.0 >> (TAG_SHIFT - 1) == (SYMBOL << 1 | 1)
    }

    /// Whether it is an immediate.
    #[inline(always)]
    pub const fn is_immediate(self) -> bool {
        self.has_tag(BUILTIN)
    }

    /// Whether it is `true` or `false`.
    #[inline(always)]
    pub const fn is_bool(self) -> bool {
        self.0 | 1 == Self::TRUE.0
    }

    /// Whether it is `undefined` or `null`.
    #[inline(always)]
    pub const fn is_nullish(self) -> bool {
        self.0 | 1 == Self::NULL.0
    }

    /// Whether it is an internal word that leads to a block.
    #[inline(always)]
    pub const fn is_block(self) -> bool {
        self.0 >> (TAG_SHIFT - 1) == (INTERNAL << 1 | 1)
    }

    /// The integer in an integer word.
    #[inline(always)]
    pub const fn as_int(self) -> i32 {
        self.0 as u32 as i32
    }

    /// The double in a double word.
    #[inline(always)]
    pub const fn as_double(self) -> f64 {
        f64::from_bits(self.0.wrapping_sub(DOUBLE << TAG_SHIFT))
    }

    /// The number in a number word of either form.
    #[inline(always)]
    pub fn as_number(self) -> Option<f64> {
        if self.is_int() {
            Some(f64::from(self.as_int()))
        } else if self.is_double() {
            Some(self.as_double())
        } else {
            None
        }
    }

    /// The offset in an object, string, symbol, BigInt or block word.
    #[inline(always)]
    pub const fn offset(self) -> Offset {
        self.0 as u32
    }

    /// The bits of an internal word.
    #[inline(always)]
    pub const fn as_bits(self) -> u64 {
        self.0 & (BLOCK - 1)
    }

    /// Whether the word leads to something on the heap or in the image.
    #[inline(always)]
    pub const fn is_reference(self) -> bool {
        let tag = self.0 >> TAG_SHIFT;
        tag == OBJECT || tag == STRING || tag == SYMBOL || self.is_block()
    }

    /// The same kind of reference to what `to` makes of its offset; any other word as it is.
    #[inline(always)]
    #[must_use]
    pub(crate) fn redirected(self, to: impl FnOnce(Offset) -> Offset) -> Self {
        if self.is_reference() { Self(self.0 & !0xFFFF_FFFF | u64::from(to(self.offset()))) } else { self }
    }

    /// What an immediate stands for.
    #[inline]
    pub const fn as_immediate(self) -> Option<Immediate> {
        if !self.is_immediate() {
            return None;
        }
        let id = self.0 as u32;
        Some(match (self.0 & PAYLOAD) >> IMMEDIATE_SHIFT {
            0 => Immediate::Builtin(id),
            1 => Immediate::Import(id),
            2 => Immediate::Symbol(id),
            _ => Immediate::Std(id),
        })
    }

    /// The builtin's number, if it is a builtin.
    #[inline]
    pub const fn as_builtin(self) -> Option<u32> {
        match self.as_immediate() {
            Some(Immediate::Builtin(id)) => Some(id),
            _ => None,
        }
    }

    /// The number of a function of the standard library's own code, if it is one.
    #[inline(always)]
    pub const fn as_std(self) -> Option<u32> {
        let first = Self::immediate(Immediate::Std(0)).0;
        if self.0.wrapping_sub(first) >> 32 == 0 { Some(self.0 as u32) } else { None }
    }

    /// Whether it is a symbol of either form.
    #[inline]
    pub const fn is_symbol(self) -> bool {
        self.is_heap_symbol() || matches!(self.as_immediate(), Some(Immediate::Symbol(_)))
    }

    /// Whether the language calls it an object: on the heap, or a builtin or import.
    #[inline]
    pub const fn is_language_object(self) -> bool {
        self.is_object() || self.is_immediate() && !self.is_symbol()
    }
}

impl core::fmt::Debug for Word {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.tag() {
            Tag::Double => write!(f, "{:?}", self.as_double()),
            Tag::Int => write!(f, "{}", self.as_int()),
            _ if *self == Self::HOLE => f.write_str("<hole>"),
            Tag::Special => f.write_str(match *self {
                Self::UNDEFINED => "undefined",
                Self::NULL => "null",
                Self::FALSE => "false",
                Self::TRUE => "true",
                _ => "<tdz>",
            }),
            Tag::Immediate => write!(f, "{:?}", self.as_immediate()),
            tag => write!(f, "{tag:?}@{}", self.offset()),
        }
    }
}
