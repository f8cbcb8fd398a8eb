//! URLs: objects of the kinds Url and UrlSearchParams, and what their methods ask of the URL standard's algorithms.
//! Not here: what their methods do (`stdlib-api/url.js`), how they are shown (`inspect/url.rs`), and the algorithms themselves
//! (`url/parse.rs`, which a newcomer reads first, `url/address.rs`, `url/host.rs`, `url/doubt.rs`, `url/encode.rs`).
//! An object keeps the text of its address only: each question reads the text anew, and pays for it.

mod address;
mod doubt;
mod encode;
mod host;
mod parse;

use alloc::string::String;

use becket_bytecode::builtins::position;

use crate::layout::{Header, Kind, pair};
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap};
use crate::shape::Proto;
use crate::thrown::REFUSED_NAME;
use crate::value::Word;

use address::Address;
use encode::longest;
pub(crate) use encode::{form_pairs as pairs_of, form_text as query_of};

/// Why a text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// It is none by the standard.
    NoAddress,
    /// It has a name that Node may see otherwise than Becket: the run stops.
    Unsure,
}

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
        self.check_text(value)?;
        let units = u64::from(crate::string::length(&self.heap, value.offset()));
        self.charge(32 + units)?;
        Ok(Some(self.string_text_paid(value)))
    }

    /// Ends the run where what is made of texts may be longer than a text beside the heap may be.
    fn check_longest(&self, bytes: u64) -> Run<()> {
        if bytes > self.text_max() { Err(Trap::Limit(Limit::Memory)) } else { Ok(()) }
    }

    /// A new string, which pays for its length too: encoding makes up to nine units of one.
    fn new_paid(&mut self, text: &str) -> Run<Word> {
        self.charge(text.len() as u64 / 4)?;
        self.new_str(text)
    }

    /// The text of the URL that an input is, against a base if there is one; `undefined` where it is none.
    pub(crate) fn url_parse(&mut self, input: Word, base: Word) -> Run<Word> {
        if !input.is_string() {
            return Ok(Word::UNDEFINED);
        }
        let mut owed = 0;
        let mut bytes = 0;
        let base = match self.url_text(base)? {
            Some(text) => {
                bytes = longest(&text, true);
                self.check_longest(bytes)?;
                Some(parse::parse(&text, None, &mut owed))
            }
            None => None,
        };
        let Some(text) = self.url_text(input)? else { return Ok(Word::UNDEFINED) };
        self.check_longest(bytes + longest(&text, true))?;
        let made = match base.transpose() {
            Ok(base) => parse::parse(&text, base.as_ref(), &mut owed),
            Err(flaw) => Err(flaw),
        };
        self.charge(owed)?;
        drop(text);
        self.url_or_none(made.map(Some), Word::UNDEFINED)
    }

    /// The text of what was made; `same` where nothing was.
    fn url_or_none(&mut self, made: Result<Option<Address>, Flaw>, same: Word) -> Run<Word> {
        match made {
            Ok(Some(url)) => {
                let text = url.text();
                drop(url);
                self.new_paid(&text)
            }
            Ok(None) => Ok(same),
            Err(Flaw::NoAddress) => Ok(Word::UNDEFINED),
            Err(Flaw::Unsure) => Err(Trap::Refused(REFUSED_NAME)),
        }
    }

    /// A part of a URL that was parsed before.
    pub(crate) fn url_part(&mut self, href: Word, part: Word) -> Run<Word> {
        let Some(href) = self.url_text(href)? else { return Ok(Word::UNDEFINED) };
        let text = part_of(&href, part.as_number().unwrap_or(0.0) as usize);
        self.new_paid(&text)
    }

    /// The text of a URL after one of its parts has been set; `undefined` where the whole was set to what is no URL.
    pub(crate) fn url_change(&mut self, before: Slot, part: Word, value: Word) -> Run<Word> {
        let (Some(href), Some(value)) = (self.url_text(self.at(before.0))?, self.url_text(value)?) else {
            return Ok(Word::UNDEFINED);
        };
        let part = part.as_number().unwrap_or(0.0) as usize;
        let is_name = matches!(PARTS.get(part), Some(&("username" | "password")));
        self.check_longest(longest(&href, true) + longest(&value, !is_name))?;
        let mut owed = 0;
        // As Node does, an address is read anew before it is changed.
        let url = parse::parse(&href, None, &mut owed);
        drop(href);
        let made = url.and_then(|url| parse::set(url, part, &value, &mut owed));
        self.charge(owed)?;
        self.url_or_none(made, self.at(before.0))
    }

    /// What a name or value in a form stands for: `+` is a space, `%XX` a byte.
    pub(crate) fn form_decode(&mut self, slot: Slot) -> Run<Word> {
        let Some(text) = self.url_text(self.at(slot.0))? else { return Ok(Word::UNDEFINED) };
        self.room_beside(text.len())?;
        let made = encode::form_decoded(&text);
        drop(text);
        self.new_paid(&made)
    }

    /// A name or value as a form has it.
    pub(crate) fn form_encode(&mut self, slot: Slot) -> Run<Word> {
        let Some(text) = self.url_text(self.at(slot.0))? else { return Ok(Word::UNDEFINED) };
        self.room_beside(encode::form_len(&text))?;
        let made = encode::form_encoded(&text);
        drop(text);
        self.new_paid(&made)
    }
}

/// A part of an address by its number, of which `href` is the text.
pub(crate) fn part_of(href: &str, part: usize) -> String {
    parse::parse_own(href).map_or_else(|_| String::new(), |url| url.part(part))
}
