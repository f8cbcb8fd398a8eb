//! Rules for the source as a whole: encoding, length, and characters that deceive a reader.
//! Not here: tokens (`token.rs`, `lexer.rs`).

use crate::action::Ctx;
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::span::Span;

/// The source as text, without a byte order mark at its start being an error: the lexer skips it.
///
/// # Errors
/// [`Code::InvalidUtf8`] where the bytes are not UTF-8; its span is that of the first wrong byte.
pub fn decode(bytes: &[u8]) -> Result<&str, Diagnostic> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to() as u32;
        let len = error.error_len().unwrap_or(1) as u32;
        Diagnostic::error(Code::InvalidUtf8, Span::new(at, at + len), format!("byte {at} of the source is not UTF-8"))
            .label("the text before this is well formed")
            .help("save the file as UTF-8")
    })
}

/// Whether a character sets the direction of the text after it: what a reader sees may then not be what runs.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reports the first control character that would reorder the text, wherever it stands.
pub(crate) fn check_characters(ctx: &Ctx<'_>) {
    if ctx.source.is_ascii() {
        return;
    }
    if let Some((at, c)) = ctx.source.char_indices().find(|(_, c)| is_bidi_control(*c)) {
        let span = Span::new(at as u32, (at + c.len_utf8()) as u32);
        ctx.report(
            Diagnostic::error(
                Code::BidiControl,
                span,
                format!("the invisible character U+{:04X} reorders the text", c as u32),
            )
            .label("what is shown is not what runs")
            .help(format!("in a string, write `\\u{:04x}`; elsewhere remove it", c as u32)),
        );
    }
}

/// The diagnostic for a source over the limit.
pub(crate) fn too_long(bytes_max: u32) -> Diagnostic {
    let headline = format!("the source has more than {bytes_max} bytes");
    Diagnostic::error(Code::SourceTooLong, Span::new(0, 0), headline).label("the whole file")
}
