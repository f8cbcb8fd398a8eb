//! Keywords with a letter or two wrong: where a token cannot stand because of one, the diagnostic says which was meant.
//! Not here: the rest of such a diagnostic (`unexpected.rs`), and names that do not exist (becket-check).

use crate::diagnostic::Diagnostic;
use crate::driver::Driver;
use crate::lexer::Token;
use crate::suggest::distance;
use crate::token::Tok;
use crate::words;

/// The keyword that a word is nearly; short ones only with letters swapped.
fn keyword(word: &str) -> Option<&'static str> {
    let allowed = if word.len() >= 7 { 2 } else { 1 };
    let is_near = |known: &&str| {
        let is_swapped = || {
            let sorted = |text: &str| {
                let mut bytes = text.as_bytes().to_vec();
                bytes.sort_unstable();
                bytes
            };
            sorted(word) == sorted(known)
        };
        word.len().abs_diff(known.len()) <= allowed
            && (1..=allowed).contains(&distance(word, known))
            && (known.len() > 3 || is_swapped())
    };
    words::typed().find(is_near)
}

impl<'a> Driver<'a, '_> {
    /// Adds which keyword was meant, if a word near `token` is nearly one.
    pub(crate) fn with_keyword(&self, token: Token<'a>, diagnostic: Diagnostic) -> Diagnostic {
        let source = self.ctx.source;
        let name = |token: Token<'a>| matches!(token.tok, Tok::Ident(_)).then(|| token.span.text(source));
        let before = if matches!(token.tok, Tok::LBrace | Tok::LBlock | Tok::LObject)
            && matches!(self.previous.tok, Tok::RParen)
        {
            self.word_before_parenthesis()
        } else {
            name(self.previous)
        };
        match [before, name(token)].into_iter().flatten().find_map(keyword) {
            Some(keyword) => diagnostic.help(format!("did you mean `{keyword}`?")),
            None => diagnostic,
        }
    }

    /// The word before the parenthesis that the token before has closed.
    fn word_before_parenthesis(&self) -> Option<&'a str> {
        let before = self.ctx.source.get(..self.previous.span.start as usize)?;
        let mut depth = 0_usize;
        let open = before.bytes().rposition(|byte| match byte {
            b')' => {
                depth += 1;
                false
            }
            b'(' => {
                depth = depth.wrapping_sub(1);
                depth == usize::MAX
            }
            _ => false,
        })?;
        let before = before.get(..open)?.trim_end();
        // The name of a function stands between its keyword and the parenthesis.
        let words = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '$')).take(2);
        words.filter(|word| !word.is_empty()).find(|word| keyword(word).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::keyword;

    #[test]
    fn letters_swapped_left_out_or_added_are_seen() {
        let meant = [
            ("cosnt", "const"),
            ("fucntion", "function"),
            ("retrun", "return"),
            ("lte", "let"),
            ("esle", "else"),
            ("finaly", "finally"),
            ("thow", "throw"),
            ("improrts", "import"),
        ];
        for (word, known) in meant {
            assert_eq!(keyword(word), Some(known), "{word}");
        }
    }

    #[test]
    fn words_of_their_own_are_left_alone() {
        for word in ["foo", "data", "item", "name", "test", "const", "lets", "call", "x", "way", "list"] {
            assert_eq!(keyword(word), None, "{word}");
        }
    }
}
