//! Native parts of RegExp: regular expressions to which nothing was done, and texts that are no objects. Not here: replacing and
//! splitting (`regexp/replace.rs`), what goes from match to match (`regexp/all.rs`), and everything that may call the program
//! (`stdlib-api/regexp.js`).

use alloc::vec::Vec;

use becket_regex::{Flags, Regex};

use crate::encoding::{digit, four_digits};
use crate::layout::{Kind, high};
use crate::machine::{Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::number::convert;
use crate::shape::{Attrs, Proto};
use crate::string::Units;
use crate::string::made::Made;
use crate::value::Word;

pub(crate) mod all;
pub(crate) mod replace;

/// `RegExp(pattern, flags)` and `new RegExp(pattern, flags)`. ECMA-262 22.2.4.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    let (pattern, flags) = (cx.arg(0).word(), cx.arg(1).word());
    let is_plain = cx.machine.is_plain_regexp(pattern);
    if pattern.is_language_object() && !is_plain || flags.is_language_object() {
        return Err(Trap::Bail);
    }
    if is_plain && !cx.is_construct() && flags == Word::UNDEFINED {
        return Ok(pattern);
    }
    let source = if is_plain {
        let source = cx.machine.regexp_source(cx.arg(0).offset());
        cx.root(source)?
    } else if pattern == Word::UNDEFINED {
        cx.root(Word::string(crate::edition::EMPTY_STRING))?
    } else {
        cx.coerce_text(0)?
    };
    let flags = match flags {
        Word::UNDEFINED if is_plain => cx.machine.regexp_flags(cx.arg(0).offset()),
        Word::UNDEFINED => Flags::default(),
        _ => {
            let text = cx.coerce_text(1)?;
            parse_flags(cx, text)?
        }
    };
    cx.machine.new_regexp(source, flags)
}

fn parse_flags(cx: &mut Cx<'_>, text: Slot) -> Run<Flags> {
    cx.open(text)?;
    if let Some(flags) = Flags::parse(cx.units(text).iter().take(16)).filter(|_| cx.units(text).len() <= 8) {
        return Ok(flags);
    }
    let len = cx.units(text).len();
    cx.machine.check_name(len as u64)?;
    cx.charge(len / 4)?;
    let shown = cx.units(text).to_display();
    let message = alloc::format!("Invalid flags supplied to RegExp constructor '{shown}'");
    Err(cx.machine.throw(crate::thrown::ErrorKind::Syntax, &message))
}

/// Where a search begins, and how it is done.
pub(super) struct Search {
    pub(super) regex: alloc::sync::Arc<Regex>,
    pub(super) flags: Flags,
}

impl Search {
    /// Of the regular expression at a position.
    pub(super) fn of(cx: &mut Cx<'_>, regexp: Slot) -> Run<Search> {
        let (regex, flags) = cx.machine.regexp_ready(regexp)?;
        Ok(Search { regex, flags })
    }

    /// Whether there is a match from `start` on, in the flat string at a position.
    pub(super) fn at(&self, cx: &mut Cx<'_>, text: Slot, start: usize) -> Run<bool> {
        cx.machine.regexp_search(&self.regex, text, start, self.flags.has(Flags::STICKY))
    }

    /// Whether `lastIndex` says where a search begins.
    pub(super) fn keeps_index(&self) -> bool {
        self.flags.has(Flags::GLOBAL) || self.flags.has(Flags::STICKY)
    }

    /// After an empty match. ECMA-262 22.2.7.3.
    pub(super) fn advance(&self, cx: &Cx<'_>, text: Slot, index: u32) -> u32 {
        if self.flags.code_points() { index + cx.units(text).code_point(index as usize).1 as u32 } else { index + 1 }
    }
}

/// The whole match of the last search.
pub(super) fn whole(cx: &Cx<'_>) -> (u32, u32) {
    cx.machine.regexp_group(0).unwrap_or((0, 0))
}

/// Looks for a match from `lastIndex` on, and moves it. ECMA-262 22.2.7.2, up to step 21.
pub(super) fn exec_in(cx: &mut Cx<'_>, search: &Search, regexp: Slot, text: Slot) -> Run<bool> {
    let last = cx.machine.last_index(cx.get(regexp).offset());
    if last.is_language_object() {
        return Err(Trap::Bail);
    }
    let last = cx.root(last)?;
    cx.machine.flatten_if_string(last)?;
    let Some(last) = cx.machine.primitive_to_number(cx.get(last).word()) else {
        return Err(cx.throw_type("Cannot convert a Symbol value to a number"));
    };
    let len = cx.open(text)?;
    let start = if search.keeps_index() { convert::to_length(last) } else { 0 };
    let found = start <= len as u64 && search.at(cx, text, start as usize)?;
    if search.keeps_index() {
        let index = if found { whole(cx).1 } else { 0 };
        cx.machine.set_last_index(regexp, index)?;
    }
    Ok(found)
}

/// `regexp.exec(string)`. ECMA-262 22.2.6.2.
pub(crate) fn exec(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.this_is(Kind::RegExp) {
        return Err(cx.throw_incompatible("RegExp.prototype.exec"));
    }
    let text = plain_text(cx)?;
    let regexp = cx.this_slot();
    exec_to_array(cx, regexp, text)
}

fn exec_to_array(cx: &mut Cx<'_>, regexp: Slot, text: Slot) -> Run<Word> {
    let search = Search::of(cx, regexp)?;
    if exec_in(cx, &search, regexp, text)? { match_array(cx, &search, text) } else { Ok(Word::NULL) }
}

/// Bails out unless the receiver is a regular expression to which nothing was done.
fn plain_this(cx: &mut Cx<'_>) -> Run<Slot> {
    let this = cx.this().word();
    if cx.machine.is_plain_regexp(this) { Ok(cx.this_slot()) } else { Err(Trap::Bail) }
}

/// The text that a method looks at: its first argument, unless that is an object.
fn plain_text(cx: &mut Cx<'_>) -> Run<Slot> {
    if cx.arg(0).is_language_object() { Err(Trap::Bail) } else { cx.coerce_text(0) }
}

/// `regexp.test(string)`. ECMA-262 22.2.6.16.
pub(crate) fn test(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    let text = plain_text(cx)?;
    let search = Search::of(cx, regexp)?;
    exec_in(cx, &search, regexp, text).map(Word::bool)
}

/// The array of the last search. ECMA-262 22.2.7.2, from step 22 on.
pub(super) fn match_array(cx: &mut Cx<'_>, search: &Search, text: Slot) -> Run<Word> {
    let count = search.regex.groups() + 1;
    cx.charge(count as usize * 3 + 6)?;
    let places: Vec<Option<(u32, u32)>> = (0..count).map(|group| cx.machine.regexp_group(group)).collect();
    let array = cx.machine.new_array(count, count, Word::UNDEFINED)?;
    let array = cx.root(Word::object(array))?;
    for (at, place) in (0..).zip(&places) {
        if let Some((start, end)) = *place {
            let part = cx.machine.substring(text, start, end)?;
            put_element(cx, array, at, part);
        }
    }
    let names = cx.machine.edition.names;
    let index = places.first().copied().flatten().map_or(0, |place| place.0);
    cx.machine.add_named(array, names.index, Word::number(f64::from(index)), Attrs::ALL)?;
    let input = cx.get(text).word();
    cx.machine.add_named(array, names.input, input, Attrs::ALL)?;
    let element = |cx: &mut Cx<'_>, at: u32| cx.machine.own_element(cx.get(array).offset(), at);
    let groups = groups(cx, &search.regex, &places, |cx, group| Ok(element(cx, group).unwrap_or(Word::UNDEFINED)))?;
    cx.machine.add_named(array, names.groups, groups, Attrs::ALL)?;
    if search.flags.has(Flags::HAS_INDICES) {
        let indices = indices(cx, &search.regex, &places)?;
        cx.machine.add_named(array, names.indices, indices, Attrs::ALL)?;
    }
    Ok(cx.get(array).word())
}

fn put_element(cx: &mut Cx<'_>, array: Slot, at: u32, value: Word) {
    let elements = high(cx.machine.heap.get(cx.get(array).offset() + 1));
    cx.machine.heap.set_word(elements + 1 + at, value);
}

/// An object with a property for each name, or `undefined` if there is none.
pub(super) fn groups(
    cx: &mut Cx<'_>,
    regex: &Regex,
    places: &[Option<(u32, u32)>],
    value: impl Fn(&mut Cx<'_>, u32) -> Run<Word>,
) -> Run<Word> {
    if regex.names().is_empty() {
        return Ok(Word::UNDEFINED);
    }
    let object = cx.machine.new_object_of(Kind::Object, Proto::Null, regex.names().len() as u32)?;
    let object = cx.root(Word::object(object))?;
    let kept = cx.root(Word::UNDEFINED)?;
    for (name, numbers) in regex.names() {
        cx.charge(2 + name.len() / 8 + numbers.len())?;
        // Of several groups with one name at most one has matched.
        let matched = numbers.iter().find(|group| places.get(**group as usize).is_some_and(Option::is_some));
        let word = match matched {
            Some(group) => value(cx, *group)?,
            None => Word::UNDEFINED,
        };
        cx.set(kept, word);
        let key = cx.machine.units_key(name);
        cx.machine.define_data(object, key, kept)?;
    }
    Ok(cx.get(object).word())
}

/// Where the groups are. ECMA-262 22.2.7.8.
fn indices(cx: &mut Cx<'_>, regex: &Regex, places: &[Option<(u32, u32)>]) -> Run<Word> {
    cx.charge(places.len() * 4)?;
    let array = cx.machine.new_array(places.len() as u32, places.len() as u32, Word::UNDEFINED)?;
    let array = cx.root(Word::object(array))?;
    let first = cx.root(Word::UNDEFINED)?;
    let second = cx.root(Word::UNDEFINED)?;
    for (at, place) in (0..).zip(places) {
        if let Some((start, end)) = *place {
            cx.set(first, Word::number(f64::from(start)));
            cx.set(second, Word::number(f64::from(end)));
            let pair = cx.machine.new_array_from(first.0, 2)?;
            put_element(cx, array, at, Word::object(pair));
        }
    }
    let groups = groups(cx, regex, places, |cx, group| {
        Ok(cx.machine.own_element(cx.get(array).offset(), group).unwrap_or(Word::UNDEFINED))
    })?;
    let key = cx.machine.edition.names.groups;
    cx.machine.add_named(array, key, groups, Attrs::ALL)?;
    Ok(cx.get(array).word())
}

/// `regexp[Symbol.match](string)`. ECMA-262 22.2.6.8.
pub(crate) fn symbol_match(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    let text = plain_text(cx)?;
    matches(cx, regexp, text)
}

/// `string.match(regexp)`. ECMA-262 22.1.3.13.
pub(crate) fn string_match(cx: &mut Cx<'_>) -> Run<Word> {
    let pattern = cx.arg(0).word();
    if cx.this().is_language_object() || !cx.machine.is_plain_regexp(pattern) {
        return Err(Trap::Bail);
    }
    let text = cx.coerce_this()?;
    let regexp = cx.arg_slot(0);
    matches(cx, regexp, text)
}

fn matches(cx: &mut Cx<'_>, regexp: Slot, text: Slot) -> Run<Word> {
    let search = Search::of(cx, regexp)?;
    if !search.flags.has(Flags::GLOBAL) {
        return exec_to_array(cx, regexp, text);
    }
    cx.open(text)?;
    cx.machine.set_last_index(regexp, 0)?;
    let array = cx.root(Word::NULL)?;
    let part = cx.root(Word::UNDEFINED)?;
    let mut index = 0;
    while search.at(cx, text, index as usize)? {
        let (start, end) = whole(cx);
        if *cx.get(array) == Word::NULL {
            let empty = cx.machine.new_array(0, 4, Word::HOLE)?;
            cx.set(array, Word::object(empty));
        }
        cx.charge(3)?;
        let word = cx.machine.substring(text, start, end)?;
        cx.set(part, word);
        cx.machine.push_element(array, part)?;
        index = if start == end { search.advance(cx, text, end) } else { end };
        if index as usize > cx.units(text).len() {
            break;
        }
    }
    Ok(cx.get(array).word())
}

/// `regexp[Symbol.search](string)`. ECMA-262 22.2.6.12.
pub(crate) fn symbol_search(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    let text = plain_text(cx)?;
    index_of(cx, regexp, text)
}

/// `string.search(regexp)`. ECMA-262 22.1.3.21.
pub(crate) fn string_search(cx: &mut Cx<'_>) -> Run<Word> {
    let pattern = cx.arg(0).word();
    if cx.this().is_language_object() || !cx.machine.is_plain_regexp(pattern) {
        return Err(Trap::Bail);
    }
    let text = cx.coerce_this()?;
    let regexp = cx.arg_slot(0);
    index_of(cx, regexp, text)
}

fn index_of(cx: &mut Cx<'_>, regexp: Slot, text: Slot) -> Run<Word> {
    // `lastIndex` is put back, so it is never seen to move.
    let search = Search::of(cx, regexp)?;
    cx.open(text)?;
    let found = search.at(cx, text, 0)?;
    Ok(if found { Word::number(f64::from(whole(cx).0)) } else { Word::int(-1) })
}

/// `regexp.source`. ECMA-262 22.2.6.13.
pub(crate) fn source(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.this_is(Kind::RegExp) {
        let at = cx.this().offset();
        return cx.machine.regexp_source_text(at);
    }
    if *cx.this() == Word::builtin(well_known::REGEXP_PROTOTYPE()) {
        return cx.new_str("(?:)");
    }
    Err(cx.throw_type("RegExp.prototype.source getter called on non-RegExp object"))
}

/// `regexp.global` and the other flags. ECMA-262 22.2.6.4.1.
pub(crate) fn flag(cx: &mut Cx<'_>, flag: Flags, name: &str) -> Run<Word> {
    if cx.this_is(Kind::RegExp) {
        return Ok(Word::bool(cx.machine.regexp_flags(cx.this().offset()).has(flag)));
    }
    if *cx.this() == Word::builtin(well_known::REGEXP_PROTOTYPE()) {
        return Ok(Word::UNDEFINED);
    }
    Err(cx.throw_type(&alloc::format!("RegExp.prototype.{name} getter called on non-RegExp object")))
}

/// `regexp.flags`. ECMA-262 22.2.6.4.
pub(crate) fn flags(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    let letters: alloc::string::String = cx.machine.regexp_flags(cx.get(regexp).offset()).letters().collect();
    cx.charge(letters.len())?;
    cx.new_str(&letters)
}

/// `regexp.toString()`. ECMA-262 22.2.6.17.
pub(crate) fn to_string(cx: &mut Cx<'_>) -> Run<Word> {
    let regexp = plain_this(cx)?;
    let at = cx.get(regexp).offset();
    let source = cx.machine.regexp_source_text(at)?;
    let source = cx.root(source)?;
    let slash = cx.root(Word::UNDEFINED)?;
    let word = cx.new_str("/")?;
    cx.set(slash, word);
    let opened = cx.machine.concat(slash, source)?;
    cx.set(source, opened);
    let letters: alloc::string::String = cx.machine.regexp_flags(cx.this().offset()).letters().collect();
    let word = cx.new_str(&alloc::format!("/{letters}"))?;
    cx.set(slash, word);
    cx.machine.concat(source, slash)
}

/// `RegExp.escape(string)`. The proposal of that name, 22.2.5.1.
pub(crate) fn escape(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.arg(0).is_string() {
        return Err(cx.throw_type("input argument must be a string"));
    }
    let text = cx.arg_slot(0);
    let len = cx.open(text)?;
    cx.charge(len)?;
    let (mut n_units, mut is_narrow) = (0, true);
    each_escaped(cx.units(text), |part| {
        n_units += part.len();
        is_narrow &= matches!(part, Units::Latin1(_));
    });
    cx.room_for_text(n_units, is_narrow)?;
    let mut made = Made::with_capacity(n_units, is_narrow);
    each_escaped(cx.units(text), |part| part.iter().for_each(|unit| made.push(unit)));
    cx.machine.new_string(made.units())
}

/// Gives each character of a text, as an escape where it must be one.
fn each_escaped(units: Units<'_>, mut give: impl FnMut(Units<'_>)) {
    let mut at = 0;
    while at < units.len() {
        let (c, width) = units.code_point(at);
        match Escape::of(c, at == 0) {
            Some(escape) => escape.give(&mut give),
            None => give(units.slice(at, at + width)),
        }
        at += width;
    }
}

/// How a character is escaped.
enum Escape {
    /// A backslash before it.
    Itself(u8),
    /// Its number in two digits.
    Byte(u8),
    /// Its number in four.
    Unit(u16),
}

impl Escape {
    /// How a character is escaped, if it must be.
    fn of(c: u32, is_first: bool) -> Option<Self> {
        let ascii = u8::try_from(c).ok().filter(u8::is_ascii);
        if is_first && ascii.is_some_and(|c| c.is_ascii_alphanumeric()) {
            return ascii.map(Self::Byte);
        }
        match ascii {
            Some(
                c @ (b'^' | b'$' | b'\\' | b'.' | b'*' | b'+' | b'?' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|'
                | b'/'),
            ) => Some(Self::Itself(c)),
            Some(b'\t') => Some(Self::Itself(b't')),
            Some(b'\n') => Some(Self::Itself(b'n')),
            Some(0x0b) => Some(Self::Itself(b'v')),
            Some(0x0c) => Some(Self::Itself(b'f')),
            Some(b'\r') => Some(Self::Itself(b'r')),
            Some(c) if b",-=<>#&!%:;@~'`\" ".contains(&c) => Some(Self::Byte(c)),
            Some(_) => None,
            None if c == 0xa0 => Some(Self::Byte(0xa0)),
            None => {
                let space = matches!(c, 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000 | 0xfeff);
                let lone = (0xd800..0xe000).contains(&c);
                (space || lone).then_some(Self::Unit(c as u16))
            }
        }
    }

    fn give(self, give: &mut impl FnMut(Units<'_>)) {
        match self {
            Self::Itself(letter) => give(Units::Latin1(&[b'\\', letter])),
            Self::Byte(byte) => give(Units::Latin1(&[b'\\', b'x', digit(byte >> 4), digit(byte)])),
            Self::Unit(unit) => {
                let [a, b, c, d] = four_digits(unit);
                give(Units::Latin1(&[b'\\', b'u', a, b, c, d]));
            }
        }
    }
}
