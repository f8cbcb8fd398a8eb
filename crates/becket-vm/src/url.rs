//! URLs: objects of the kinds Url and UrlSearchParams, and the algorithms of the URL standard, which are the `url` crate's.
//! Not here: what their methods do (`stdlib-api/url.js`), and how they are shown (`inspect/url.rs`).

use alloc::string::String;
use alloc::vec::Vec;

use becket_bytecode::builtins::position;
use url::{ParseError, Position, Url, quirks};

use crate::encoding::{Made, hex_value};
use crate::layout::{Header, Kind, pair};
use crate::machine::{Machine, Run, Slot, Trap};
use crate::shape::Proto;
use crate::thrown::REFUSED_OPERATION;
use crate::value::Word;

const URL_PROTOTYPE: u32 = position("URL.prototype");
const PARAMS_PROTOTYPE: u32 = position("URLSearchParams.prototype");
const ITERATOR_PROTOTYPE: u32 = position("%URLSearchParamsIterator.prototype%");

/// How many words such an object has before the slots of its properties.
const SIZE: u32 = 4;

/// The parts of a URL, as the library's code numbers them, each with its name.
pub(crate) const PARTS: [&str; 11] =
    ["href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash"];

impl Machine {
    /// A new object: 0 a URL, 1 a URLSearchParams, 2 an iterator over one. Its words are `undefined`.
    pub(crate) fn new_url(&mut self, which: Word) -> Run<Word> {
        let (kind, proto) = match which.as_number().map(|it| it as u32) {
            Some(0) => (Kind::Url, URL_PROTOTYPE),
            Some(1) => (Kind::UrlSearchParams, PARAMS_PROTOTYPE),
            _ => (Kind::UrlSearchParams, ITERATOR_PROTOTYPE),
        };
        let shape = self.shapes.root(kind, Proto::Builtin(proto));
        self.reserve(u64::from(SIZE))?;
        let first = [Header::new(kind, SIZE, shape).0, pair(0, 0), Word::UNDEFINED.0, Word::UNDEFINED.0];
        Ok(Word::object(self.heap.push(&first, SIZE, Word::UNDEFINED)))
    }

    fn url_place(&self, value: Word, index: Word) -> Option<u32> {
        let is_url = value.is_object() && matches!(self.heap.kind(value.offset()), Kind::Url | Kind::UrlSearchParams);
        let index = index.as_number()? as u32;
        (is_url && index < 2).then(|| value.offset() + 2 + index)
    }

    /// A word of such an object; `undefined` for anything else.
    pub(crate) fn url_word(&self, value: Word, index: Word) -> Word {
        self.url_place(value, index).map_or(Word::UNDEFINED, |at| self.heap.word(at))
    }

    /// Changes a word of such an object.
    pub(crate) fn set_url_word(&mut self, value: Word, index: Word, to: Word) {
        if let Some(at) = self.url_place(value, index) {
            self.heap.set_word(at, to);
        }
    }

    /// A string as Rust text; pays for reading and for what the URL standard does with it.
    fn url_text(&mut self, value: Word) -> Run<Option<String>> {
        if !value.is_string() {
            return Ok(None);
        }
        let units = u64::from(crate::string::length(&self.heap, value.offset()));
        self.charge(32 + units)?;
        Ok(Some(self.string_text_paid(value)))
    }

    /// The text of the URL that an input is, against a base if there is one; `undefined` where it is none.
    pub(crate) fn url_parse(&mut self, input: Word, base: Word) -> Run<Word> {
        let Some(input) = self.url_text(input)? else { return Ok(Word::UNDEFINED) };
        let base = match self.url_text(base)? {
            Some(base) if is_doubtful(&base, None) => return Err(Trap::Refused(REFUSED_OPERATION)),
            Some(base) => match Url::parse(&base) {
                Ok(base) => Some(base),
                Err(why) => return no_url(&base, why),
            },
            None => None,
        };
        if is_doubtful(&input, base.as_ref()) {
            return Err(Trap::Refused(REFUSED_OPERATION));
        }
        match Url::options().base_url(base.as_ref()).parse(&input) {
            Ok(url) => self.new_str(&finished(&url)),
            Err(why) => no_url(&input, why),
        }
    }

    /// A part of a URL that was parsed before.
    pub(crate) fn url_part(&mut self, href: Word, part: Word) -> Run<Word> {
        let Some(href) = self.url_text(href)? else { return Ok(Word::UNDEFINED) };
        let text = part_of(&href, part.as_number().unwrap_or(0.0) as usize);
        self.new_str(&text)
    }

    /// The text of a URL after one of its parts has been set; `undefined` where the whole was set to what is no URL.
    pub(crate) fn url_change(&mut self, href: Word, part: Word, value: Word) -> Run<Word> {
        let (Some(href), Some(value)) = (self.url_text(href)?, self.url_text(value)?) else {
            return Ok(Word::UNDEFINED);
        };
        let part = part.as_number().unwrap_or(0.0) as usize;
        if is_doubtful_change(&href, part, &value) {
            return Err(Trap::Refused(REFUSED_OPERATION));
        }
        match changed(&href, part, &value) {
            Some(text) => self.new_str(&text),
            None => Ok(Word::UNDEFINED),
        }
    }

    /// What a name or value in a form stands for: `+` is a space, `%XX` a byte.
    pub(crate) fn form_decode(&mut self, slot: Slot) -> Run<Word> {
        let Some(text) = self.url_text(self.at(slot.0))? else { return Ok(Word::UNDEFINED) };
        if !text.contains(['+', '%']) {
            return self.new_str(&text);
        }
        let made = Made::of_text(&String::from_utf8_lossy(&form_bytes(text.as_bytes())));
        self.new_string(made.units())
    }

    /// A name or value as a form has it.
    pub(crate) fn form_encode(&mut self, slot: Slot) -> Run<Word> {
        let Some(text) = self.url_text(self.at(slot.0))? else { return Ok(Word::UNDEFINED) };
        let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
        self.charge(encoded.len() as u64 / 4)?;
        self.new_str(&encoded)
    }
}

/// What is no URL here is none in Node, but where a name in another script or with odd characters depends on tables and lists
/// that the two have in different versions.
fn no_url(text: &str, why: ParseError) -> Run<Word> {
    let is_about_names = matches!(why, ParseError::IdnaError | ParseError::InvalidDomainCharacter);
    let is_plain = text.chars().all(|c| c.is_ascii() && !"%{}`\"'!$&()*+,;=~_".contains(c));
    if !is_about_names || is_plain && !text.to_ascii_lowercase().contains("xn--") {
        return Ok(Word::UNDEFINED);
    }
    Err(Trap::Refused(REFUSED_OPERATION))
}

/// The pairs of a query.
pub(crate) fn pairs_of(query: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn form_bytes(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, more)) = rest.split_first() {
        rest = more;
        let value = |at: usize| more.get(at).copied().and_then(hex_value);
        match (*first, value(0), value(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high << 4 | low);
                rest = more.get(2..).unwrap_or(&[]);
            }
            (b'+', ..) => bytes.push(b' '),
            (byte, ..) => bytes.push(byte),
        }
    }
    bytes
}

/// A part of a URL by its number.
pub(crate) fn part_of(href: &str, part: usize) -> String {
    let Ok(url) = Url::parse(href) else { return String::new() };
    match part {
        0 => quirks::href(&url).into(),
        1 => quirks::origin(&url),
        2 => quirks::protocol(&url).into(),
        3 => quirks::username(&url).into(),
        4 => quirks::password(&url).into(),
        5 => quirks::host(&url).into(),
        6 => quirks::hostname(&url).into(),
        7 => quirks::port(&url).into(),
        8 => quirks::pathname(&url).into(),
        9 => quirks::search(&url).into(),
        _ => quirks::hash(&url).into(),
    }
}

/// The text of a URL with one part set. What cannot be set stays, but for the whole.
fn changed(href: &str, part: usize, value: &str) -> Option<String> {
    let mut url = Url::parse(href).ok()?;
    let before = url.clone();
    let is_set = match part {
        0 => {
            url = Url::parse(value).ok()?;
            true
        }
        2 => quirks::set_protocol(&mut url, value).is_ok(),
        3 => quirks::set_username(&mut url, value).is_ok(),
        4 => quirks::set_password(&mut url, value).is_ok(),
        5 => quirks::set_host(&mut url, value).is_ok(),
        6 => quirks::set_hostname(&mut url, value).is_ok(),
        7 => quirks::set_port(&mut url, value).is_ok(),
        8 => {
            quirks::set_pathname(&mut url, value);
            true
        }
        9 => {
            quirks::set_search(&mut url, value);
            true
        }
        10 => {
            quirks::set_hash(&mut url, value);
            true
        }
        _ => false,
    };
    Some(finished(if is_set { &url } else { &before }))
}

/// The text of a URL. Node encodes `^` in a path, as the standard does by now; the crate not yet.
fn finished(url: &Url) -> String {
    let path = &url[Position::BeforePath..Position::AfterPath];
    if url.cannot_be_a_base() || !path.contains('^') {
        return url.as_str().into();
    }
    let (before, after) = (&url[..Position::BeforePath], &url[Position::AfterPath..]);
    alloc::format!("{before}{}{after}", path.replace('^', "%5E"))
}

/// Schemes that the standard names.
const SPECIAL: [&str; 6] = ["http", "https", "ws", "wss", "ftp", "file"];

/// Whether a text has one of the forms in which the crate and Node were seen to differ: such a run stops.
fn is_doubtful(text: &str, base: Option<&Url>) -> bool {
    let text: String = text.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let text = text.trim_matches(|c: char| c <= ' ').to_ascii_lowercase();
    let own = scheme_of(&text);
    let scheme = own.or(base.map(Url::scheme)).unwrap_or("http");
    let is_special = SPECIAL.contains(&scheme);
    let has_empty_host = ["@/", "@?", "@#"].iter().any(|it| text.contains(it)) || text.ends_with('@');
    let has_dots = text.contains("..") || text.contains("%2e");
    let is_odd_file = scheme == "file" && has_double_slash(text.get(own.map_or(0, |it| it.len() + 1)..).unwrap_or(""));
    let is_deep = own.is_none() && base.is_some() && text.replace('\\', "/").starts_with("///");
    let is_in_drive = own.is_none() && base.is_some_and(|base| has_drive(base.path()));
    !is_special && (text.contains('\\') || has_empty_host)
        || has_drive(&text) && (has_dots || scheme == "file")
        || is_odd_file
        || is_in_drive
        || is_deep
}

/// The same of setting a part.
fn is_doubtful_change(href: &str, part: usize, value: &str) -> bool {
    let scheme = scheme_of(href).unwrap_or_default();
    let is_special = SPECIAL.contains(&scheme);
    match part {
        0 => is_doubtful(value, None),
        2 => scheme == "file" || value.to_ascii_lowercase().contains("file"),
        5 | 6 => {
            !is_special && value.contains(['\\', '@']) || !value.is_ascii() || value.contains(['%', '{', '}', '`'])
        }
        8 => {
            let has_dots = value.contains("..") || value.to_ascii_lowercase().contains("%2e");
            !is_special && (value.is_empty() || value.starts_with("//") || value.contains('\\'))
                || scheme == "file" && (has_double_slash(value) || value.replace('\\', "/").starts_with("//"))
                || has_drive(value) && has_dots
        }
        _ => false,
    }
}

/// The scheme that a text begins with.
fn scheme_of(text: &str) -> Option<&str> {
    let scheme = text.split_once(':')?.0;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then_some(scheme)
}

/// Whether a path has an empty segment behind its beginning.
fn has_double_slash(text: &str) -> bool {
    text.replace('\\', "/").trim_start_matches('/').contains("//")
}

/// Whether a segment begins as the letter of a drive does.
fn has_drive(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|three| matches!(three, [b'/' | b'\\', letter, b':' | b'|'] if letter.is_ascii_alphabetic()))
}
