//! The words of the language in one table, for those who ask about words and not about tokens.
//! Not here: which token a word is (`token.rs`).

/// V8 takes it for no name, even after a point.
const KEYWORD: u8 = 1;
/// It begins or joins statements and expressions, and people mistype it.
const TYPED: u8 = 2;
/// A prompt offers it while someone writes.
const OFFERED: u8 = 4;

/// The words in order, each with its uses.
const WORDS: &[(&str, u8)] = &[
    ("async", TYPED),
    ("await", TYPED),
    ("break", KEYWORD | TYPED | OFFERED),
    ("case", KEYWORD | TYPED | OFFERED),
    ("catch", KEYWORD | TYPED | OFFERED),
    ("class", KEYWORD | TYPED),
    ("const", KEYWORD | TYPED | OFFERED),
    ("continue", KEYWORD | TYPED | OFFERED),
    ("debugger", KEYWORD),
    ("default", KEYWORD | TYPED | OFFERED),
    ("delete", KEYWORD | TYPED | OFFERED),
    ("do", KEYWORD | OFFERED),
    ("else", KEYWORD | TYPED | OFFERED),
    ("enum", KEYWORD),
    ("export", KEYWORD | TYPED | OFFERED),
    ("extends", KEYWORD | TYPED),
    ("false", KEYWORD | OFFERED),
    ("finally", KEYWORD | TYPED | OFFERED),
    ("for", KEYWORD | OFFERED),
    ("function", KEYWORD | TYPED | OFFERED),
    ("if", KEYWORD | OFFERED),
    ("import", KEYWORD | TYPED | OFFERED),
    ("in", KEYWORD | OFFERED),
    ("instanceof", KEYWORD | TYPED | OFFERED),
    ("let", TYPED | OFFERED),
    ("new", KEYWORD | TYPED | OFFERED),
    ("null", KEYWORD | OFFERED),
    ("of", OFFERED),
    ("return", KEYWORD | TYPED | OFFERED),
    ("static", TYPED),
    ("switch", KEYWORD | TYPED | OFFERED),
    ("this", KEYWORD | OFFERED),
    ("throw", KEYWORD | TYPED | OFFERED),
    ("true", KEYWORD | OFFERED),
    ("try", KEYWORD | TYPED | OFFERED),
    ("typeof", KEYWORD | TYPED | OFFERED),
    ("undefined", OFFERED),
    ("var", KEYWORD | TYPED | OFFERED),
    ("void", KEYWORD | TYPED | OFFERED),
    ("while", KEYWORD | TYPED | OFFERED),
    ("with", KEYWORD),
    ("yield", TYPED),
];

fn with(wanted: u8) -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(move |(_, uses)| uses & wanted != 0).map(|(word, _)| *word)
}

/// Whether V8 takes a text for a keyword, even after a point.
pub fn is_keyword(text: &str) -> bool {
    let found = WORDS.binary_search_by_key(&text, |(word, _)| word).ok().and_then(|at| WORDS.get(at));
    found.is_some_and(|(_, uses)| uses & KEYWORD != 0)
}

/// The words that people mistype.
pub(crate) fn typed() -> impl Iterator<Item = &'static str> {
    with(TYPED)
}

/// The words that a prompt offers.
pub fn offered() -> impl Iterator<Item = &'static str> {
    with(OFFERED)
}

#[cfg(test)]
mod tests {
    use super::{WORDS, is_keyword};

    #[test]
    fn the_words_are_in_order_and_found() {
        assert!(WORDS.is_sorted_by(|one, next| one.0 < next.0));
        assert!(is_keyword("with") && is_keyword("break"));
        assert!(!is_keyword("super") && !is_keyword("of") && !is_keyword("walk"));
    }
}
