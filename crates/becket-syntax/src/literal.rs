//! Literals and names, scanned by hand from a position in the source: numbers, strings, templates, regular expressions.
//! Not here: trivia and the choice of what to scan (`lexer.rs`).
//! Every function returns where its literal ends, also when it is not well formed: then it has reported why, and the
//! value stands in for what was meant.

use bumpalo::Bump;

use crate::ast::Text;
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::span::Span;

/// What a scan found, where it ended, and what was wrong with it.
pub(crate) struct Scanned<T> {
    pub value: T,
    pub end: usize,
    pub problem: Option<Diagnostic>,
}

impl<T> Scanned<T> {
    fn good(value: T, end: usize) -> Self {
        Self { value, end, problem: None }
    }

    fn bad(value: T, end: usize, problem: Diagnostic) -> Self {
        Self { value, end, problem: Some(problem) }
    }
}

fn span(start: usize, end: usize) -> Span {
    Span::new(start as u32, end as u32)
}

fn byte(source: &str, at: usize) -> Option<u8> {
    source.as_bytes().get(at).copied()
}

fn char_at(source: &str, at: usize) -> Option<char> {
    source.get(at..).and_then(|rest| rest.chars().next())
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// `ID_Start`, `$` or `_`. `unicode-ident` knows the XID variant, which leaves out the characters listed here.
pub(crate) fn is_name_start(c: char) -> bool {
    c == '$'
        || c == '_'
        || unicode_ident::is_xid_start(c)
        || matches!(
            c,
            '\u{37a}' | '\u{e33}' | '\u{eb3}' | '\u{309b}' | '\u{309c}' | '\u{fc5e}'
                ..='\u{fc63}'
                    | '\u{fdfa}'
                    | '\u{fdfb}'
                    | '\u{fe70}'
                    | '\u{fe72}'
                    | '\u{fe74}'
                    | '\u{fe76}'
                    | '\u{fe78}'
                    | '\u{fe7a}'
                    | '\u{fe7c}'
                    | '\u{fe7e}'
                    | '\u{ff9e}'
                    | '\u{ff9f}'
        )
}

/// Whether a token's text is that of a name or word.
pub(crate) fn is_word(text: &str) -> bool {
    text.chars().next().is_some_and(|c| is_name_start(c) || c == '\\')
}

/// `ID_Continue`, `$` or a joiner.
pub(crate) fn is_name_part(c: char) -> bool {
    is_name_start(c) || unicode_ident::is_xid_continue(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

/// A name: its text where it has escapes, else `None`, as then it is the source itself. `start` may be past the end of
/// the source or at no name at all: then the end is `start`.
pub(crate) fn name(source: &str, start: usize) -> Scanned<Option<String>> {
    let mut at = start;
    let mut text: Option<String> = None;
    let mut problem = None;
    while let Some(c) = char_at(source, at) {
        let is_first = at == start;
        if c == '\\' {
            let from = at;
            let (escaped, end) = unicode_escape(source, at + 1);
            at = end;
            let shown = text.get_or_insert_with(|| source.get(start..from).unwrap_or("").to_owned());
            let fits = |c: &char| if is_first { is_name_start(*c) } else { is_name_part(*c) };
            if let Some(c) = escaped.and_then(char::from_u32).filter(fits) {
                shown.push(c);
            } else {
                shown.push('_');
                problem.get_or_insert_with(|| {
                    Diagnostic::error(
                        Code::BadIdentifierEscape,
                        span(from, end),
                        format!("`{}` stands for no character of a name", source.get(from..end).unwrap_or("\\")),
                    )
                    .label("here a name may have `\\u` and four hexadecimal digits")
                });
            }
        } else if (is_first && is_name_start(c)) || (!is_first && is_name_part(c)) {
            if let Some(text) = &mut text {
                text.push(c);
            }
            at += c.len_utf8();
        } else {
            break;
        }
    }
    Scanned { value: text, end: at, problem }
}

/// The code point of `uXXXX` or `u{X…}` at `at`, and where it ends.
fn unicode_escape(source: &str, at: usize) -> (Option<u32>, usize) {
    if byte(source, at) != Some(b'u') {
        let width = char_at(source, at).map_or(0, char::len_utf8);
        return (None, at + width);
    }
    let at = at + 1;
    if byte(source, at) == Some(b'{') {
        let mut value = 0u32;
        let mut end = at + 1;
        while let Some(digit) = byte(source, end).and_then(|b| (b as char).to_digit(16)) {
            value = value.saturating_mul(16).saturating_add(digit);
            end += 1;
        }
        if byte(source, end) == Some(b'}') && end > at + 1 && value <= 0x0010_ffff {
            return (Some(value), end + 1);
        }
        return (None, end);
    }
    match hex_digits(source, at, 4) {
        Some(value) => (Some(value), at + 4),
        None => (None, at),
    }
}

fn hex_digits(source: &str, at: usize, count: usize) -> Option<u32> {
    let digits = source.get(at..at + count)?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// How many digits a `BigInt` may have in a source, the mark of its radix counted: other digits of it take work by their square.
const BIGINT_DIGITS_MAX: usize = 10_000;

/// The value of a numeric literal.
pub(crate) enum Numeric<'a> {
    Number(f64),
    BigInt(&'a str),
}

/// A number or `BigInt` that begins with a digit, or a point and a digit, at `start`.
pub(crate) fn number<'a>(arena: &'a Bump, source: &'a str, start: usize) -> Scanned<Numeric<'a>> {
    // Everything that looks as if it belonged to the number, so that one diagnostic covers it.
    let mut end = start;
    let is_prefixed = byte(source, start) == Some(b'0')
        && matches!(byte(source, start + 1), Some(b'x' | b'X' | b'o' | b'O' | b'b' | b'B'));
    let mut seen_dot = false;
    let mut seen_exponent = false;
    while let Some(b) = byte(source, end) {
        match b {
            b'.' if !is_prefixed && !seen_dot && !seen_exponent => seen_dot = true,
            b'e' | b'E' if !is_prefixed && !seen_exponent => {
                seen_exponent = true;
                if matches!(byte(source, end + 1), Some(b'+' | b'-')) {
                    end += 1;
                }
            }
            // The suffix of a `BigInt` is its end: `1n.a` is a member.
            b'n' => {
                end += 1;
                break;
            }
            b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'$' => {}
            _ => break,
        }
        end += 1;
    }
    // A name character directly after a number is not allowed, whatever it is.
    let tail = name_tail(source, end);
    let text = source.get(start..end).unwrap_or("0");
    if tail > end {
        return Scanned::bad(Numeric::Number(0.0), tail, bad_number(start, tail, source));
    }
    if is_legacy_octal(text) {
        return Scanned::bad(Numeric::Number(0.0), end, legacy_octal(start, text));
    }
    match numeric_value(arena, text) {
        Some(Numeric::BigInt(text)) if digits_of(text).len() > BIGINT_DIGITS_MAX => {
            Scanned::bad(Numeric::BigInt("0"), end, long_bigint(start, end))
        }
        Some(value) => Scanned::good(value, end),
        None => Scanned::bad(Numeric::Number(0.0), end, bad_number(start, end, source)),
    }
}

/// The digits of a BigInt, without the mark of their radix.
fn digits_of(text: &str) -> &[u8] {
    match text.as_bytes() {
        [b'0', b'x' | b'X' | b'o' | b'O' | b'b' | b'B', digits @ ..] => digits,
        digits => digits,
    }
}

fn long_bigint(start: usize, end: usize) -> Diagnostic {
    let headline = format!("a BigInt has more than {BIGINT_DIGITS_MAX} digits");
    Diagnostic::error(Code::BigIntTooLong, span(start, end), headline)
        .label("this one")
        .help("pass the number in the event, as a text, and make it with `BigInt(text)`")
}

fn name_tail(source: &str, mut at: usize) -> usize {
    while let Some(c) = char_at(source, at) {
        if !(is_name_part(c) || c == '\\') {
            break;
        }
        at += c.len_utf8();
    }
    at
}

fn is_legacy_octal(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first() == Some(&b'0') && bytes.get(1).is_some_and(|b| b.is_ascii_digit() || *b == b'_')
}

fn legacy_octal(start: usize, text: &str) -> Diagnostic {
    let place = span(start, start + text.len());
    let diagnostic = Diagnostic::error(Code::LegacyOctal, place, "numbers with a leading `0` belong to sloppy mode")
        .label("not in a module");
    let digits = text.trim_start_matches(['0', '_']);
    let digits = if digits.is_empty() { "0" } else { digits };
    if text.bytes().all(|b| (b'0'..=b'7').contains(&b)) {
        return diagnostic.help(format!("write `0o{digits}` for the octal number, or `{digits}` for the decimal one"));
    }
    diagnostic.help(format!("write `{digits}`"))
}

fn bad_number(start: usize, end: usize, source: &str) -> Diagnostic {
    let text = source.get(start..end).unwrap_or("");
    Diagnostic::error(Code::BadNumber, span(start, end), format!("`{text}` is not a number"))
        .label(why_bad_number(text))
}

fn why_bad_number(text: &str) -> &'static str {
    if text.contains("__") {
        return "only one `_` may stand between two digits";
    }
    if text.ends_with('_') || text.contains("_.") || text.contains("._") || text.contains("_n") {
        return "`_` may stand only between two digits";
    }
    if text.ends_with('n') && (text.contains('.') || text.contains('e')) {
        return "a BigInt is a whole number without an exponent";
    }
    "a name or digit follows the number directly"
}

fn numeric_value<'a>(arena: &'a Bump, text: &'a str) -> Option<Numeric<'a>> {
    if let Some(value) = small_integer(text) {
        return Some(Numeric::Number(value));
    }
    let (radix, digits) = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, text.get(2..)?),
        [b'0', b'o' | b'O', ..] => (8, text.get(2..)?),
        [b'0', b'b' | b'B', ..] => (2, text.get(2..)?),
        _ => (10, text),
    };
    if let Some(whole) = digits.strip_suffix('n') {
        let is_whole = !whole.is_empty()
            && separators_stand_right(whole, radix)
            && whole.chars().all(|c| c == '_' || c.is_digit(radix));
        let plain = text.strip_suffix('n')?;
        return is_whole.then(|| {
            Numeric::BigInt(if plain.contains('_') { arena.alloc_str(&plain.replace('_', "")) } else { plain })
        });
    }
    if !separators_stand_right(digits, radix) {
        return None;
    }
    let plain = if digits.contains('_') { &digits.replace('_', "") } else { digits };
    if radix == 10 { decimal_value(plain) } else { radix_value(plain, radix) }.map(Numeric::Number)
}

/// The value of decimal digits that are so few that a double holds any of them exactly.
fn small_integer(text: &str) -> Option<f64> {
    const DIGITS_MAX: usize = 15;
    if text.len() > DIGITS_MAX {
        return None;
    }
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u64::from(byte - b'0'));
    let value = text.bytes().try_fold(0_u64, |value, byte| Some(10 * value + digit(byte)?))?;
    Some(value as f64)
}

fn separators_stand_right(digits: &str, radix: u32) -> bool {
    let bytes = digits.as_bytes();
    let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_hexdigit);
    // Elsewhere an `e` is a digit.
    let beside_exponent = |at: usize| radix == 10 && matches!(bytes.get(at), Some(b'e' | b'E'));
    (0..bytes.len()).filter(|at| bytes.get(*at) == Some(&b'_')).all(|at| {
        is_digit(at.checked_sub(1))
            && is_digit(Some(at + 1))
            && !beside_exponent(at + 1)
            && !beside_exponent(at.saturating_sub(1))
    })
}

fn decimal_value(text: &str) -> Option<f64> {
    // Rust also reads names (`inf`) and signs, which cannot begin a literal: it begins with a digit or a point.
    let is_plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'));
    is_plain.then(|| text.parse().ok()).flatten()
}

/// Exact for any number of digits: bits beyond the 64 kept only decide the rounding.
fn radix_value(digits: &str, radix: u32) -> Option<f64> {
    if digits.is_empty() {
        return None;
    }
    let bits_per_digit = radix.trailing_zeros();
    let mut mantissa = 0u64;
    let mut exponent = 0i32;
    for c in digits.chars() {
        let digit = c.to_digit(radix)?;
        for bit in (0..bits_per_digit).rev() {
            let bit = u64::from(digit >> bit & 1);
            if mantissa >> 63 == 0 {
                mantissa = mantissa << 1 | bit;
            } else {
                mantissa |= bit;
                exponent = exponent.saturating_add(1);
            }
        }
    }
    Some(mantissa as f64 * 2f64.powi(exponent))
}

/// Builds the value of a string: UTF-8 until half a surrogate pair stands alone, UTF-16 from then on.
struct Cooked {
    utf8: String,
    utf16: Option<Vec<u16>>,
    high: Option<u16>,
}

impl Cooked {
    fn new(text: &str) -> Self {
        Self { utf8: text.to_owned(), utf16: None, high: None }
    }

    fn push_str(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.flush_high();
        match &mut self.utf16 {
            Some(units) => units.extend(text.encode_utf16()),
            None => self.utf8.push_str(text),
        }
    }

    fn push_code_point(&mut self, value: u32) {
        match (self.high, value) {
            (Some(high), 0xdc00..=0xdfff) => {
                self.high = None;
                let pair = 0x10000 + (u32::from(high) - 0xd800) * 0x400 + (value - 0xdc00);
                self.push_str(char::from_u32(pair).unwrap_or('\u{fffd}').encode_utf8(&mut [0; 4]));
            }
            (_, 0xd800..=0xdbff) => {
                self.flush_high();
                self.high = Some(value as u16);
            }
            (_, 0xdc00..=0xdfff) => {
                self.flush_high();
                self.units().push(value as u16);
            }
            _ => self.push_str(char::from_u32(value).unwrap_or('\u{fffd}').encode_utf8(&mut [0; 4])),
        }
    }

    fn units(&mut self) -> &mut Vec<u16> {
        let utf8 = &self.utf8;
        self.utf16.get_or_insert_with(|| utf8.encode_utf16().collect())
    }

    fn flush_high(&mut self) {
        if let Some(high) = self.high.take() {
            self.units().push(high);
        }
    }

    fn finish(mut self, arena: &Bump) -> Text<'_> {
        self.flush_high();
        match self.utf16 {
            Some(units) => Text::Utf16(arena.alloc_slice_copy(&units)),
            None => Text::Utf8(arena.alloc_str(&self.utf8)),
        }
    }
}

/// What a backslash and what follows it mean.
enum Escape {
    CodePoint(u32),
    /// A line continuation.
    Nothing,
    /// `\1`, `\01`, `\8`: sloppy mode only.
    LegacyOctal,
    Bad,
}

/// Reads the escape whose backslash is at `at`; the second value is where it ends.
fn escape(source: &str, at: usize) -> (Escape, usize) {
    let Some(c) = char_at(source, at + 1) else { return (Escape::Bad, at + 1) };
    let end = at + 1 + c.len_utf8();
    let value = match c {
        'n' => 0x0a,
        't' => 0x09,
        'r' => 0x0d,
        'b' => 0x08,
        'f' => 0x0c,
        'v' => 0x0b,
        '\r' if byte(source, end) == Some(b'\n') => return (Escape::Nothing, end + 1),
        _ if is_line_end(c) => return (Escape::Nothing, end),
        '0' if !byte(source, end).is_some_and(|b| b.is_ascii_digit()) => 0,
        '0'..='9' => return (Escape::LegacyOctal, end),
        'x' => match hex_digits(source, end, 2) {
            Some(value) => return (Escape::CodePoint(value), end + 2),
            None => return (Escape::Bad, end),
        },
        'u' => match unicode_escape(source, at + 1) {
            (Some(value), end) => return (Escape::CodePoint(value), end),
            (None, end) => return (Escape::Bad, end),
        },
        _ => c as u32,
    };
    (Escape::CodePoint(value), end)
}

fn bad_escape(kind: &Escape, source: &str, from: usize, end: usize) -> Option<Diagnostic> {
    let text = source.get(from..end).unwrap_or("\\");
    match kind {
        Escape::CodePoint(_) | Escape::Nothing => None,
        Escape::LegacyOctal => Some(
            Diagnostic::error(
                Code::LegacyOctal,
                span(from, end),
                format!("the octal escape `{text}` belongs to sloppy mode"),
            )
            .label("not in a module")
            .help("write `\\x` and two hexadecimal digits"),
        ),
        Escape::Bad => Some(
            Diagnostic::error(Code::BadEscape, span(from, end), format!("`{text}` is not a complete escape"))
                .label("`\\x` needs two hexadecimal digits, `\\u` four or a number in braces up to 10FFFF"),
        ),
    }
}

/// The string whose opening quote is at `start`.
pub(crate) fn string<'a>(arena: &'a Bump, source: &'a str, start: usize) -> Scanned<Text<'a>> {
    let quote = byte(source, start).unwrap_or(b'"');
    let mut at = start + 1;
    let mut run = at;
    let mut cooked: Option<Cooked> = None;
    let mut problem = None;
    loop {
        match byte(source, at) {
            Some(b) if b == quote => break,
            Some(b'\\') => {
                let cooked = cooked.get_or_insert_with(|| Cooked::new(""));
                cooked.push_str(source.get(run..at).unwrap_or(""));
                let (kind, end) = escape(source, at);
                if let Escape::CodePoint(value) = kind {
                    cooked.push_code_point(value);
                }
                problem = problem.or_else(|| bad_escape(&kind, source, at, end));
                at = end;
                run = end;
            }
            None | Some(b'\n' | b'\r') => {
                let text = source.get(start..at).unwrap_or("");
                let problem =
                    Diagnostic::error(Code::UnterminatedString, span(start, at), "the string has no closing quote")
                        .label(if text.len() > 40 {
                            "begins here and ends with the line"
                        } else {
                            "ends with the line"
                        })
                        .help(format!(
                            "add `{}`, or use a template (`` ` ``) for text of several lines",
                            quote as char
                        ));
                return Scanned::bad(Text::Utf8(""), at, problem);
            }
            Some(_) => at += 1,
        }
    }
    let rest = source.get(run..at).unwrap_or("");
    let value = match cooked {
        None => Text::Utf8(rest),
        Some(mut cooked) => {
            cooked.push_str(rest);
            cooked.finish(arena)
        }
    };
    Scanned { value, end: at + 1, problem }
}

/// A part of a template.
pub(crate) struct TemplateText<'a> {
    pub cooked: Option<Text<'a>>,
    pub raw: &'a str,
    /// Ends with `${`, not with the closing backtick.
    pub opens: bool,
    /// Past the text itself, before `${` or the backtick.
    pub text_end: usize,
}

/// The template text from `start`, just past the backtick or the closing brace of a substitution.
pub(crate) fn template<'a>(
    arena: &'a Bump,
    source: &'a str,
    start: usize,
    opening: usize,
) -> Scanned<TemplateText<'a>> {
    let mut at = start;
    let mut run = at;
    let mut cooked: Option<Cooked> = None;
    let mut is_bad = false;
    let mut has_cr = false;
    let opens = loop {
        match byte(source, at) {
            Some(b'`') => break false,
            Some(b'$') if byte(source, at + 1) == Some(b'{') => break true,
            Some(b'\\') => {
                let cooked = cooked.get_or_insert_with(|| Cooked::new(""));
                cooked.push_str(source.get(run..at).unwrap_or(""));
                let (kind, end) = escape(source, at);
                match kind {
                    Escape::CodePoint(value) => cooked.push_code_point(value),
                    Escape::Nothing => has_cr |= source.get(at..end).is_some_and(|text| text.contains('\r')),
                    Escape::LegacyOctal | Escape::Bad => is_bad = true,
                }
                at = end;
                run = end;
            }
            Some(b'\r') => {
                has_cr = true;
                let cooked = cooked.get_or_insert_with(|| Cooked::new(""));
                cooked.push_str(source.get(run..at).unwrap_or(""));
                cooked.push_str("\n");
                at += if byte(source, at + 1) == Some(b'\n') { 2 } else { 1 };
                run = at;
            }
            None => {
                let problem = Diagnostic::error(
                    Code::UnterminatedTemplate,
                    span(opening, opening + 1),
                    "the template has no closing backtick",
                )
                .label("begins here");
                let value = TemplateText { cooked: Some(Text::Utf8("")), raw: "", opens: false, text_end: at };
                return Scanned::bad(value, at, problem);
            }
            Some(_) => at += 1,
        }
    };
    let rest = source.get(run..at).unwrap_or("");
    let cooked = match cooked {
        _ if is_bad => None,
        None => Some(Text::Utf8(rest)),
        Some(mut cooked) => {
            cooked.push_str(rest);
            Some(cooked.finish(arena))
        }
    };
    let raw = source.get(start..at).unwrap_or("");
    let raw = if has_cr { arena.alloc_str(&raw.replace("\r\n", "\n").replace('\r', "\n")) } else { raw };
    Scanned::good(TemplateText { cooked, raw, opens, text_end: at }, at + if opens { 2 } else { 1 })
}

/// The regular expression whose opening slash is at `start`: its pattern, which is not read yet, and flags.
pub(crate) fn regex(source: &str, start: usize) -> Scanned<(&str, &str)> {
    let mut at = start + 1;
    let mut in_class = false;
    loop {
        match char_at(source, at) {
            Some('/') if !in_class => break,
            Some('[') => in_class = true,
            Some(']') => in_class = false,
            Some('\\') => {
                at += 1;
                // What follows the backslash is taken with it, unless the line ends there.
                if char_at(source, at).is_none_or(is_line_end) {
                    continue;
                }
            }
            Some(c) if !is_line_end(c) => {}
            _ => {
                let problem = Diagnostic::error(
                    Code::UnterminatedRegex,
                    span(start, at),
                    "the regular expression has no closing slash",
                )
                .label("ends with the line");
                return Scanned::bad(("", ""), at, problem);
            }
        }
        at += char_at(source, at).map_or(1, char::len_utf8);
    }
    let pattern = source.get(start + 1..at).unwrap_or("");
    let end = name_tail(source, at + 1);
    let flags = source.get(at + 1..end).unwrap_or("");
    Scanned { value: (pattern, flags), end, problem: bad_flags(flags, at + 1) }
}

/// What is wrong with a pattern, in the words of Node; `cost` becomes the work that it was to tell.
pub(crate) fn bad_pattern(pattern: &str, flags: &str, start: usize, cost: &mut u64) -> Option<Diagnostic> {
    let flags = becket_regex::Flags::parse(flags.encode_utf16())?;
    let fault = becket_regex::check(pattern, flags, cost).err()?;
    let place = span(start, start + pattern.len() + 2);
    if fault.is_limit() {
        let problem = Diagnostic::error(Code::RegexTooLarge, place, "the regular expression is too large");
        return Some(problem.label("too many parts, or too deep in each other"));
    }
    if fault.is_unlike_node() {
        let headline = if fault == becket_regex::Fault::LetterAlone {
            "Becket does not run a letter alone in `\\q{…}` where case is ignored"
        } else {
            "Becket does not run `(?-i:` where case is ignored"
        };
        let problem = Diagnostic::error(Code::RegexUnlikeNode, place, headline);
        return Some(problem.label("Node misses some of its matches").help("write the letters of both cases: `[aA]`"));
    }
    Some(Diagnostic::error(Code::BadRegex, place, "the pattern is no regular expression").label(fault.message()))
}

fn bad_flags(flags: &str, at: usize) -> Option<Diagnostic> {
    let report = |headline: String, label: &str| {
        let place = span(at, at + flags.len());
        Some(Diagnostic::error(Code::BadRegexFlags, place, headline).label(label))
    };
    if let Some(unknown) = flags.chars().find(|c| !"dgimsuvy".contains(*c)) {
        return report(format!("there is no regular expression flag `{unknown}`"), "the flags are `d g i m s u v y`");
    }
    if let Some(twice) = flags.chars().find(|c| flags.matches(*c).count() > 1) {
        return report(format!("the flag `{twice}` is there twice"), "each flag may be there once");
    }
    if flags.contains('u') && flags.contains('v') {
        return report("the flags `u` and `v` exclude each other".to_owned(), "keep one of them");
    }
    None
}
