//! The flags of a regular expression.
//! Not here: modifiers inside a pattern (`parse.rs`).

/// A set of flags.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Flags(u8);

macro_rules! flags {
    ($($name:ident $letter:literal $bit:literal $doc:literal)*) => {
        impl Flags {
            $(#[doc = $doc] pub const $name: Flags = Flags(1 << $bit);)*
            /// Each flag with its letter, in the order in which `flags` lists them.
            pub const ALL: &'static [(char, Flags)] = &[$(($letter, Flags::$name)),*];
        }
    };
}

flags! {
    HAS_INDICES 'd' 0 "`hasIndices`: matches say where their groups are."
    GLOBAL 'g' 1 "`global`: every match, from `lastIndex` on."
    IGNORE_CASE 'i' 2 "`ignoreCase`."
    MULTILINE 'm' 3 "`multiline`: `^` and `$` at each line."
    DOT_ALL 's' 4 "`dotAll`: `.` is any character."
    UNICODE 'u' 5 "`unicode`: characters are code points, and the grammar is strict."
    UNICODE_SETS 'v' 6 "`unicodeSets`: as `unicode`, with operations on sets."
    STICKY 'y' 7 "`sticky`: only at `lastIndex`."
}

impl Flags {
    /// The flags that `text` lists; nothing if one is unknown or there twice, or if `u` and `v` are both there.
    pub fn parse(text: impl IntoIterator<Item = u16>) -> Option<Flags> {
        let mut flags = Flags(0);
        for unit in text {
            let (_, flag) = Self::ALL.iter().find(|(letter, _)| *letter as u32 == u32::from(unit))?;
            if flags.has(*flag) {
                return None;
            }
            flags.0 |= flag.0;
        }
        if flags.has(Self::UNICODE) && flags.has(Self::UNICODE_SETS) { None } else { Some(flags) }
    }

    /// The set that [`Flags::bits`] gave.
    pub fn from_bits(bits: u8) -> Flags {
        Flags(bits)
    }

    /// The set as a number, for those who keep it in a word.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether `flag` is there.
    pub fn has(self, flag: Flags) -> bool {
        self.0 & flag.0 != 0
    }

    /// Both sets.
    #[must_use]
    pub fn with(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    /// Whether characters are code points.
    pub fn code_points(self) -> bool {
        self.has(Self::UNICODE) || self.has(Self::UNICODE_SETS)
    }

    /// The letters, in order.
    pub fn letters(self) -> impl Iterator<Item = char> {
        Self::ALL.iter().filter(move |(_, flag)| self.has(*flag)).map(|(letter, _)| *letter)
    }
}
