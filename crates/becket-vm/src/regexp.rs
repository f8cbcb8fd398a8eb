//! Regular expressions as objects: made, looked up ready to run, and run. Not here: what methods do with them
//! (`builtins/regexp.rs`), and the matcher itself (becket-regex).
//!
//! An object holds its pattern and flags. What was made ready from them is the worker's: a cache that results and steps cannot see.
//! The run has a list of its own of the patterns that it used last; making ready is paid for whenever one is not on it, since the
//! worker may not have it any more either. Running pays by what the matcher does.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use becket_regex::{Flags, Meter, Regex, Scratch};

use crate::builtins::regexp::replace as replaces;
use crate::call::{THIS, WINDOW};
use crate::layout::{Header, Kind};
use crate::limits::{IS_METERED, Limit};
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::shape::{Attrs, Integrity, Place, Proto, ShapeId};
use crate::string::{self, Text, Units};
use crate::thrown::{ErrorKind, REFUSED_REGEX, REFUSED_UNLIKE_NODE};
use crate::value::{Offset, Word};
use crate::watch::Held;

/// How many patterns a run may take for ready: a place for each value of six bits of a pattern's hash.
const READY_MAX: u32 = 64;

/// A pattern that costs more to be made ready is made so, and paid for, at each use. What is made of one takes at most sixteen
/// bytes for each step, so that those of a run's list take at most 2 MiB.
const COST_KEPT_MAX: u64 = 2_048;

/// How many bytes of those that cost more a worker keeps all the same, if it is more than one.
const LARGE_BYTES_MAX: usize = 1 << 20;

/// What part of making a pattern ready is paid for one that is.
const PAID_PART: u64 = 1024;

/// The hash that decides the place of a pattern is the same everywhere: steps follow from it.
const PLACE_KEY: u64 = 0;

/// Words of a regular expression. That of the flags has its place among the patterns that are ready above them.
const SOURCE: u32 = 2;
const FLAGS: u32 = 3;
const LAST_INDEX: u32 = 4;

/// The patterns that a worker keeps ready.
#[derive(Debug, Default)]
pub(crate) struct Regexes {
    kept: Vec<Option<Kept>>,
    scratch: Scratch,
}

#[derive(Debug)]
struct Kept {
    source: Text,
    flags: Flags,
    regex: Arc<Regex>,
    /// The heap's number and the string there which was this pattern the last time.
    last: (u64, Word),
}

impl Kept {
    /// Whether it pays in full each time.
    fn is_large(&self) -> bool {
        self.regex.cost() > COST_KEPT_MAX
    }
}

/// Pays for a search: with steps of the run, and with room that is given back at its end.
struct Payer<'m> {
    fuel: &'m mut i64,
    held: &'m mut Held,
    room: usize,
}

impl Meter for Payer<'_> {
    type Stop = Trap;

    fn charge(&mut self, steps: u32) -> Run<()> {
        if IS_METERED {
            *self.fuel = self.fuel.saturating_sub(i64::from(steps));
        }
        if IS_METERED && *self.fuel < 0 { self.held.look(self.fuel).map_err(Trap::Limit) } else { Ok(()) }
    }

    fn grow(&mut self, bytes: usize) -> Run<()> {
        self.room = self.room.checked_sub(bytes).ok_or(Trap::Limit(Limit::Memory))?;
        Ok(())
    }
}

impl Machine {
    /// A new regular expression of the pattern at a position of the stack.
    pub(crate) fn new_regexp(&mut self, source: Slot, flags: Flags) -> Run<Word> {
        self.own_source(source)?;
        let len = self.units(self.at(source.0)).len() as u64;
        self.charge(4 + len)?;
        let place = self.place_of(self.at(source.0), flags);
        let mut cost = 0;
        let regex = match self.ready(self.at(source.0), flags, place, &mut cost) {
            Ok(regex) => regex,
            Err(fault) if fault.is_limit() => return Err(Trap::Refused(REFUSED_REGEX)),
            Err(fault) if fault.is_unlike_node() => return Err(Trap::Refused(REFUSED_UNLIKE_NODE)),
            Err(fault) => {
                self.charge(cost)?;
                let letters: String = flags.letters().collect();
                let source = self.units(self.at(source.0)).to_display();
                let message = format!("Invalid regular expression: /{source}/{letters}: {}", fault.message());
                return Err(self.throw(ErrorKind::Syntax, &message));
            }
        };
        self.pay_for_ready(source, flags, place, regex.cost())?;
        let shape = self.shapes.root(Kind::RegExp, Proto::Builtin(well_known::REGEXP_PROTOTYPE()));
        let key = self.edition.names.last_index;
        let shape = self.shapes.add_property(shape, key, Attrs::WRITABLE).unwrap_or(shape);
        self.reserve(5)?;
        let header = Header::new(Kind::RegExp, 5, shape);
        let bits = i32::from(flags.bits()) | (place as i32) << 8;
        let words = [header.0, 0, self.at(source.0).0, Word::int(bits).0, Word::int(0).0];
        Ok(Word::object(self.heap.push(&words, 5, Word::UNDEFINED)))
    }

    /// `a = /pattern/flags`: the constant is the pattern.
    pub(crate) fn new_regexp_op(&mut self, source: Word, flags: u8) -> Run<Word> {
        let slot = Slot(state::SCRATCH + 5);
        self.put(slot.0, source);
        self.new_regexp(slot, Flags::from_bits(flags))
    }

    /// Makes the string at a position one that is stored by itself: such a string keeps its hash.
    fn own_source(&mut self, source: Slot) -> Run<()> {
        self.flatten_paid(source)?;
        let at = self.at(source.0).offset();
        if self.heap.kind(at) != Kind::Slice {
            return Ok(());
        }
        let copy = match self.units(self.at(source.0)) {
            Units::Latin1(units) => {
                let units = units.to_vec();
                self.new_string(Units::Latin1(&units))?
            }
            Units::Utf16(units) => {
                let units = units.to_vec();
                self.new_string(Units::Utf16(&units))?
            }
        };
        self.put(source.0, copy);
        Ok(())
    }

    /// The place of a pattern among those that are ready.
    fn place_of(&self, source: Word, flags: Flags) -> u32 {
        let hash = string::units(&self.heap, source.offset()).hash(PLACE_KEY);
        let bits = u32::from(flags.bits());
        hash.wrapping_add(bits ^ bits >> 6) % READY_MAX
    }

    /// Pays for making the pattern at a position ready, unless it is the last one of its place that the run used: a little then.
    fn pay_for_ready(&mut self, source: Slot, flags: Flags, place: u32, cost: u64) -> Run<()> {
        if !self.at(state::READY).is_block() {
            let list = self.new_block(2 * u64::from(READY_MAX), Word::UNDEFINED)?;
            self.put(state::READY, Word::block(list));
        }
        let place = place % READY_MAX;
        if self.is_paid(self.at(source.0), flags, place) {
            return self.charge(cost / PAID_PART);
        }
        self.charge(cost)?;
        if cost <= COST_KEPT_MAX {
            let at = self.at(state::READY).offset() + 1 + 2 * place;
            self.heap.set_word(at, self.at(source.0));
            self.heap.set_word(at + 1, Word::int(i32::from(flags.bits())));
        }
        Ok(())
    }

    /// What runs a pattern.
    fn ready(
        &mut self,
        source: Word,
        flags: Flags,
        place: u32,
        cost: &mut u64,
    ) -> Result<Arc<Regex>, becket_regex::Fault> {
        let place = (place % READY_MAX) as usize;
        let units = string::units(&self.heap, source.offset());
        if let Some(Some(kept)) = self.regexes.kept.get(place)
            && kept.flags == flags
            && units.equals(kept.source.units())
        {
            return Ok(Arc::clone(&kept.regex));
        }
        // What is too long is refused without a copy of all of it.
        let pattern: Vec<u16> = units.iter().take(becket_regex::UNITS_MAX + 1).collect();
        let regex = Arc::new(Regex::new_counted(&pattern, flags, cost)?);
        let source = Text::of(units);
        let kept = &mut self.regexes.kept;
        if kept.is_empty() {
            kept.resize_with(READY_MAX as usize, || None);
        }
        // What it replaces goes, and does not count below.
        if let Some(place) = kept.get_mut(place) {
            *place = None;
        }
        if regex.cost() > COST_KEPT_MAX {
            let large = kept.iter().flatten().filter(|kept| kept.is_large()).map(|kept| kept.regex.bytes());
            if large.sum::<usize>() + regex.bytes() > LARGE_BYTES_MAX {
                // Those that pay in full each time go; little is paid for the others because they stay.
                for place in kept.iter_mut() {
                    place.take_if(|kept| kept.is_large());
                }
            }
        }
        if let Some(place) = kept.get_mut(place) {
            *place = Some(Kept { source, flags, regex: Arc::clone(&regex), last: (0, Word::UNDEFINED) });
        }
        Ok(regex)
    }

    /// What runs the regular expression at a position, and its flags.
    pub(crate) fn regexp_ready(&mut self, regexp: Slot) -> Run<(Arc<Regex>, Flags)> {
        let at = self.at(regexp.0).offset();
        let flags = self.regexp_flags(at);
        let source = self.heap.word(at + SOURCE);
        // A snapshot may say anything.
        if !source.is_string() || !string::is_flat(&self.heap, source.offset()) {
            return Err(Trap::Refused(REFUSED_REGEX));
        }
        let place = self.heap.word(at + FLAGS).as_int() as u32 >> 8;
        let regex = self.ready(source, flags, place, &mut 0).map_err(|_| Trap::Refused(REFUSED_REGEX))?;
        let slot = Slot(state::SCRATCH + 5);
        self.put(slot.0, source);
        self.pay_for_ready(slot, flags, place, regex.cost())?;
        Ok((regex, flags))
    }

    /// Runs it over the flat string at a position. What it found is then in [`Machine::regexp_group`].
    pub(crate) fn regexp_search(&mut self, regex: &Regex, text: Slot, start: usize, sticky: bool) -> Run<bool> {
        let text = self.at(text.0).offset();
        let room = self.heap.limit_words() as usize * 4;
        let mut payer = Payer { fuel: &mut self.fuel, held: &mut self.held, room };
        let scratch = &mut self.regexes.scratch;
        match string::units(&self.heap, text) {
            Units::Latin1(units) => regex.exec(units, start, sticky, scratch, &mut payer),
            Units::Utf16(units) => regex.exec(units, start, sticky, scratch, &mut payer),
        }
    }

    /// The value of a call in a window that runs a regular expression to which nothing was done over a flat text from its start, if
    /// it is seen at once that it finds nothing, and that can be paid: what the builtin would give and cost.
    pub(crate) fn miss_at_once(&mut self, builtin: u32, window: usize, argc: usize) -> Option<Word> {
        let (this, first) = (self.at(window + THIS), self.at(window + WINDOW));
        let is_test = builtin == well_known::REGEXP_TEST();
        let (regexp, text) = if is_test { (this, first) } else { (first, this) };
        if argc != if is_test { 1 } else { 2 } || !text.is_string() || !self.is_plain_regexp(regexp) {
            return None;
        }
        let (at, text) = (regexp.offset(), text.offset());
        let [_, _, source, bits, last] = self.heap.first_words(at)?.map(Word);
        let flags = Flags::from_bits(bits.as_int() as u8);
        let place = (bits.as_int() as u32 >> 8) % READY_MAX;
        if !source.is_string() || !last.is_int() || flags.has(Flags::STICKY) || is_test && flags.has(Flags::GLOBAL) {
            return None;
        }
        let now = (self.heap.generation(), source);
        if !self.is_paid(source, flags, place) || !string::is_flat(&self.heap, text) {
            return None;
        }
        let kept = self.regexes.kept.get_mut(place as usize)?.as_mut()?;
        if kept.flags != flags || kept.last != now {
            if kept.flags != flags || !string::units(&self.heap, source.offset()).equals(kept.source.units()) {
                return None;
            }
            kept.last = now;
        }
        let mut price = kept.regex.cost() / PAID_PART;
        if !is_test {
            let replacement = self.at(window + WINDOW + 1);
            if !replacement.is_string() || !string::is_flat(&self.heap, replacement.offset()) {
                return None;
            }
            price += replaces::price(string::length(&self.heap, replacement.offset()) as usize) as u64;
        }
        let kept = self.regexes.kept.get(place as usize)?.as_ref()?;
        let misses = match string::units(&self.heap, text) {
            Units::Latin1(units) => kept.regex.misses(units),
            Units::Utf16(units) => kept.regex.misses(units),
        };
        price += u64::from(misses?);
        // What the native keeps, and where, counts for the run's memory.
        if self.fuel < price as i64 || self.grow_stack(window + WINDOW + argc + 1).is_err() {
            return None;
        }
        self.put(state::SCRATCH + 5, source);
        self.owe(price);
        if is_test {
            return Some(Word::FALSE);
        }
        if flags.has(Flags::GLOBAL) {
            self.heap.set_word(at + LAST_INDEX, Word::int(0));
        }
        Some(this)
    }

    /// Whether a pattern is the last one of its place that the run used.
    fn is_paid(&self, source: Word, flags: Flags, place: u32) -> bool {
        let list = self.at(state::READY);
        if !list.is_block() {
            return false;
        }
        let at = list.offset() + 1 + 2 * place;
        self.heap.word(at) == source && self.heap.word(at + 1) == Word::int(i32::from(flags.bits()))
    }

    /// Where a group of the last search matched.
    pub(crate) fn regexp_group(&self, group: u32) -> Option<(u32, u32)> {
        self.regexes.scratch.group(group)
    }

    /// Whether a value is a regular expression.
    pub(crate) fn is_regexp(&self, value: Word) -> bool {
        value.is_object() && self.heap.kind(value.offset()) == Kind::RegExp
    }

    /// The pattern of a regular expression.
    pub(crate) fn regexp_source(&self, at: Offset) -> Word {
        self.heap.word(at + SOURCE)
    }

    /// The flags of a regular expression.
    pub(crate) fn regexp_flags(&self, at: Offset) -> Flags {
        Flags::from_bits(self.heap.word(at + FLAGS).as_int() as u8)
    }

    /// Whether nothing was done to a regular expression that a method could see: it has no property but `lastIndex`, which may be
    /// assigned.
    #[inline]
    pub(crate) fn is_plain_regexp(&mut self, value: Word) -> bool {
        value.is_object() && {
            let id = self.heap.object_header(value.offset()).low();
            self.shapes.is_plain_regexp(id) || self.is_regexp(value) && self.has_plain_regexp_shape(id)
        }
    }

    /// Whether all regular expressions of a shape are like that.
    #[inline(never)]
    fn has_plain_regexp_shape(&mut self, id: ShapeId) -> bool {
        let Some(shape) = self.shapes.get(id) else { return false };
        let is_own = shape.proto == Proto::Builtin(well_known::REGEXP_PROTOTYPE())
            && shape.count == 1
            && !shape.is_dict
            && shape.integrity == Integrity::default();
        let place = self.shapes.find(id, self.edition.names.last_index);
        let is_plain = is_own && place == Some(Place { slot: 0, attrs: Attrs::WRITABLE });
        if is_plain {
            self.shapes.note_plain_regexp(id);
        }
        is_plain
    }

    /// `lastIndex`, which every regular expression has.
    pub(crate) fn last_index(&self, at: Offset) -> Word {
        self.heap.word(at + LAST_INDEX)
    }

    /// Assigns `lastIndex`.
    pub(crate) fn set_last_index(&mut self, regexp: Slot, index: u32) -> Run<()> {
        let at = self.at(regexp.0).offset();
        let shape = self.heap.header(at).low();
        let frozen = self.integrity(at).has(Integrity::FROZEN);
        let key = self.edition.names.last_index;
        let attrs = self.shapes.find(shape, key).map_or(Attrs::WRITABLE, |place| place.attrs);
        if frozen || !attrs.has(Attrs::WRITABLE) {
            return Err(self.throw_type("Cannot assign to read only property 'lastIndex' of object '[object RegExp]'"));
        }
        self.heap.set_word(at + LAST_INDEX, Word::number(f64::from(index)));
        Ok(())
    }

    /// The pattern as `source` shows it: so that it could stand between slashes. ECMA-262 22.2.6.13.1.
    pub(crate) fn regexp_source_text(&mut self, at: Offset) -> Run<Word> {
        let source = self.regexp_source(at);
        let units = self.units(source);
        if units.is_empty() {
            return self.new_str("(?:)");
        }
        self.charge(units.len() as u64 / 8)?;
        let units = self.units(source);
        if !must_be_escaped(units) {
            return Ok(self.regexp_source(at));
        }
        self.charge(16 + units.len() as u64)?;
        let shown = shown(self.units(source));
        self.new_units(&shown)
    }

    /// The text of a regular expression, as in source code.
    pub(crate) fn regexp_text(&mut self, at: Offset) -> String {
        let units = self.units(self.regexp_source(at));
        let source = if units.is_empty() {
            String::from("(?:)")
        } else if must_be_escaped(units) {
            String::from_utf16_lossy(&shown(units))
        } else {
            units.to_display()
        };
        let flags: String = self.regexp_flags(at).letters().collect();
        format!("/{source}/{flags}")
    }
}

/// Whether a pattern has slashes or ends of lines that must be escaped to stand between slashes.
fn must_be_escaped(units: Units<'_>) -> bool {
    let may_be = match units {
        Units::Latin1(units) => units.iter().any(|unit| matches!(unit, b'/' | b'\n' | b'\r')),
        Units::Utf16(units) => units.iter().any(|unit| matches!(unit, 0x2f | 0x0a | 0x0d | 0x2028 | 0x2029)),
    };
    let mut must = false;
    if may_be {
        each_shown(units, |_, escape| must |= escape.is_some());
    }
    must
}

/// A pattern with slashes and ends of lines escaped.
fn shown(units: Units<'_>) -> Vec<u16> {
    let mut text = Vec::with_capacity(units.len() + 8);
    each_shown(units, |unit, escape| match escape {
        Some(escape) => text.extend(escape.encode_utf16()),
        None => text.push(unit),
    });
    text
}

/// Gives each unit of a pattern, and what is shown for it if it must be escaped.
fn each_shown(units: Units<'_>, mut unit_and_escape: impl FnMut(u16, Option<&'static str>)) {
    let (mut in_class, mut escaped) = (false, false);
    for unit in units.iter() {
        // A backslash before the end of a line is there already.
        let escape = match unit {
            0x2f if !in_class && !escaped => Some("\\/"),
            0x0a => Some(if escaped { "n" } else { "\\n" }),
            0x0d => Some(if escaped { "r" } else { "\\r" }),
            0x2028 => Some(if escaped { "u2028" } else { "\\u2028" }),
            0x2029 => Some(if escaped { "u2029" } else { "\\u2029" }),
            _ => None,
        };
        unit_and_escape(unit, escape);
        match unit {
            0x5b if !escaped => in_class = true,
            0x5d if !escaped => in_class = false,
            _ => {}
        }
        escaped = unit == 0x5c && !escaped;
    }
}
