//! What can be wrong with a pattern, in the words of Node.
//! Not here: where they are found (`parse.rs`, `class.rs`, `escape.rs`).

macro_rules! faults {
    ($($name:ident $text:literal)*) => {
        /// Why a pattern is not a regular expression.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Fault {
            $(#[doc = $text] $name,)*
        }
        impl Fault {
            /// The words of Node: what stands after `Invalid regular expression: /…/: `.
            pub fn message(self) -> &'static str {
                match self {
                    $(Fault::$name => $text,)*
                }
            }
        }
    };
}

faults! {
    UnterminatedGroup "Unterminated group"
    UnmatchedParen "Unmatched ')'"
    EscapeAtEnd "\\ at end of pattern"
    PropertyName "Invalid property name"
    PropertyNameInClass "Invalid property name in character class"
    Escape "Invalid escape"
    DecimalEscape "Invalid decimal escape"
    UnicodeEscape "Invalid Unicode escape"
    NothingToRepeat "Nothing to repeat"
    LoneBrackets "Lone quantifier brackets"
    RangeOutOfOrder "numbers out of order in {} quantifier"
    IncompleteQuantifier "Incomplete quantifier"
    Quantifier "Invalid quantifier"
    Group "Invalid group"
    FlagDashes "Multiple dashes in flag group"
    FlagRepeated "Repeated flag in flag group"
    FlagGroup "Invalid flag group"
    TooManyCaptures "Too many captures"
    CaptureName "Invalid capture group name"
    DuplicateName "Duplicate capture group name"
    NamedReference "Invalid named reference"
    NamedCapture "Invalid named capture referenced"
    UnterminatedClass "Unterminated character class"
    ClassOutOfOrder "Range out of order in character class"
    SetOperation "Invalid set operation in character class"
    CharacterInClass "Invalid character in character class"
    Class "Invalid character class"
    NegatedStrings "Negated character class may contain strings"
    MixedCase "(?-i: where case is ignored"
    LetterAlone "a letter alone in \\q{} where case is ignored"
    TooLarge "Regular expression too large"
    TooDeep "Regular expression too deep"
}

impl Fault {
    /// Whether the pattern is a regular expression that V8 does not match as the standard says: a part of it minds case where the
    /// whole does not, or a letter alone in `\q{…}` is held in one case only.
    pub fn is_unlike_node(self) -> bool {
        matches!(self, Fault::MixedCase | Fault::LetterAlone)
    }

    /// Whether the pattern is a regular expression, but a larger or deeper one than Becket runs.
    pub fn is_limit(self) -> bool {
        matches!(self, Fault::TooLarge | Fault::TooDeep)
    }
}
