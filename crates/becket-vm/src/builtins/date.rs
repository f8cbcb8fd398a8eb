//! Date and its prototype. Local time is UTC. Not here: the calendar and its texts (`date.rs` of the machine), and arguments
//! that are objects (`stdlib-api/date.js`).

use crate::date::format::{Form, text};
use crate::date::{Fields, clip, fields, from_fields, full_year, make_date, make_day, make_time, parse};
use crate::layout::{Header, Kind};
use crate::machine::{Machine, Run, Slot, Trap, well_known};
use crate::native::Cx;
use crate::shape::Proto;
use crate::value::Word;

/// A field of a date, or a pair of methods that read and write it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Field {
    FullYear,
    Month,
    Date,
    Day,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
}

/// What writing a text costs.
const TEXT: usize = 16;

impl Machine {
    /// A new date.
    pub(crate) fn new_date(&mut self, time: f64) -> Run<Word> {
        let shape = self.shapes.root(Kind::Date, Proto::Builtin(well_known::DATE_PROTOTYPE()));
        self.reserve(3)?;
        let first = [Header::new(Kind::Date, 3, shape).0, 0, Word::number(time).0];
        Ok(Word::object(self.heap.push(&first, 3, Word::UNDEFINED)))
    }

    /// The time value of a date; NaN for anything else.
    pub(crate) fn date_value(&self, value: Word) -> f64 {
        if !value.is_object() || self.heap.kind(value.offset()) != Kind::Date {
            return f64::NAN;
        }
        self.heap.word(value.offset() + 2).as_number().map_or(f64::NAN, clip)
    }

    /// The time value of a text at a position of the stack; pays for its length.
    fn parse_date(&mut self, text: Slot) -> Run<f64> {
        let len = crate::string::length(&self.heap, self.at(text.0).offset());
        self.charge(8 + u64::from(len) / 2)?;
        self.flatten(text)?;
        Ok(parse::parse(self.units(self.at(text.0))))
    }
}

/// `new Date(value)` and `new Date(year, month, …)`. ECMA-262 21.4.2.1.
pub(crate) fn construct(cx: &mut Cx<'_>) -> Run<Word> {
    if !cx.is_construct() || cx.argc() == 0 {
        return Err(Trap::Bail);
    }
    let count = cx.argc().min(7);
    let value = cx.arg(0).word();
    if count == 1 {
        if cx.machine.is_date(value) {
            let time = cx.machine.date_value(value);
            return cx.machine.new_date(time);
        }
        if value.is_string() {
            let slot = cx.arg_slot(0);
            let time = cx.machine.parse_date(slot)?;
            return cx.machine.new_date(time);
        }
    }
    let time = numbers(cx, count)?;
    let time = if count == 1 { clip(time.first().copied().unwrap_or(f64::NAN)) } else { from_fields(&time) };
    cx.machine.new_date(time)
}

impl Machine {
    /// Whether a value is a date.
    pub(crate) fn is_date(&self, value: Word) -> bool {
        value.is_object() && self.heap.kind(value.offset()) == Kind::Date
    }
}

/// The first arguments as numbers; an object among them is left to the hook language.
fn numbers(cx: &mut Cx<'_>, count: usize) -> Run<alloc::vec::Vec<f64>> {
    if (0..count).any(|index| cx.arg(index).is_language_object()) {
        return Err(Trap::Bail);
    }
    (0..count).map(|index| cx.coerce_number(index)).collect()
}

/// `Date.UTC(year, month, …)`. ECMA-262 21.4.3.4.
pub(crate) fn utc(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.argc() == 0 {
        return Ok(Word::NAN);
    }
    let fields: alloc::vec::Vec<f64> = (0..cx.argc().min(7)).map(|index| cx.number(index)).collect();
    Ok(Word::number(from_fields(&fields)))
}

/// `Date.parse(text)`. ECMA-262 21.4.3.2.
pub(crate) fn parse(cx: &mut Cx<'_>) -> Run<Word> {
    if cx.argc() == 0 {
        return Ok(Word::NAN);
    }
    let slot = cx.arg_slot(0);
    cx.machine.parse_date(slot).map(Word::number)
}

/// ThisTimeValue, in the words of the methods that read fields. ECMA-262 21.4.4.
fn this_time(cx: &mut Cx<'_>) -> Run<f64> {
    let this = cx.this().word();
    if cx.machine.is_date(this) {
        return Ok(cx.machine.date_value(this));
    }
    Err(cx.throw_type("this is not a Date object."))
}

/// ThisTimeValue, in the words of the methods that name themselves.
fn this_time_of(cx: &mut Cx<'_>) -> Run<f64> {
    let this = cx.this().word();
    if cx.machine.is_date(this) {
        return Ok(cx.machine.date_value(this));
    }
    let path = becket_bytecode::builtins::get(cx.builtin()).map_or("", |row| row.path);
    Err(cx.throw_incompatible(path))
}

/// `getTime`, `valueOf`.
pub(crate) fn value(cx: &mut Cx<'_>) -> Run<Word> {
    this_time(cx).map(Word::number)
}

/// `getHours` and the like, in UTC and in local time, which is the same.
pub(crate) fn get(cx: &mut Cx<'_>, field: Field) -> Run<Word> {
    cx.charge(2)?;
    let Some(it) = fields(this_time(cx)?) else { return Ok(Word::NAN) };
    Ok(Word::number(match field {
        Field::FullYear => it.year,
        Field::Month => it.month,
        Field::Date => it.date,
        Field::Day => it.weekday,
        Field::Hours => it.hours,
        Field::Minutes => it.minutes,
        Field::Seconds => it.seconds,
        Field::Milliseconds => it.milliseconds,
    } as f64))
}

/// `getTimezoneOffset`.
pub(crate) fn zone(cx: &mut Cx<'_>) -> Run<Word> {
    let time = this_time(cx)?;
    Ok(if time.is_nan() { Word::NAN } else { Word::int(0) })
}

/// `getYear`. ECMA-262 B.2.3.1.
pub(crate) fn year(cx: &mut Cx<'_>) -> Run<Word> {
    let time = this_time_of(cx)?;
    Ok(fields(time).map_or(Word::NAN, |it| Word::number((it.year - 1900) as f64)))
}

/// `setTime`. ECMA-262 21.4.4.27.
pub(crate) fn set_time(cx: &mut Cx<'_>) -> Run<Word> {
    this_time_of(cx)?;
    let value = numbers(cx, 1)?;
    put(cx, value.first().copied().unwrap_or(f64::NAN))
}

/// `setHours` and the like: the field and those after it that are given.
pub(crate) fn set(cx: &mut Cx<'_>, field: Field) -> Run<Word> {
    let time = this_time_of(cx)?;
    let most = match field {
        Field::Hours => 4,
        Field::FullYear | Field::Minutes => 3,
        Field::Month | Field::Seconds => 2,
        Field::Date | Field::Day | Field::Milliseconds => 1,
    };
    let given = numbers(cx, cx.argc().clamp(1, most))?;
    cx.charge(4)?;
    let old = match (fields(time), field) {
        (Some(old), _) => old,
        // An invalid date has a year to be set, and no other field.
        (None, Field::FullYear) => START,
        (None, _) => return put(cx, f64::NAN),
    };
    put(cx, changed(&old, field, &given))
}

/// The first of January in no particular year.
const START: Fields =
    Fields { year: 0, month: 0, date: 1, weekday: 0, hours: 0, minutes: 0, seconds: 0, milliseconds: 0, in_day: 0 };

/// The time of a date in which some fields are others.
fn changed(old: &Fields, field: Field, given: &[f64]) -> f64 {
    let at = |index: usize, old: i64| given.get(index).copied().unwrap_or(old as f64);
    let (year, month, date) = (old.year as f64, old.month as f64, old.date as f64);
    let day = match field {
        Field::FullYear => make_day(at(0, old.year), at(1, old.month), at(2, old.date)),
        Field::Month => make_day(year, at(0, old.month), at(1, old.date)),
        Field::Date | Field::Day => make_day(year, month, at(0, old.date)),
        Field::Hours | Field::Minutes | Field::Seconds | Field::Milliseconds => make_day(year, month, date),
    };
    let (hours, minutes, seconds) = (old.hours as f64, old.minutes as f64, old.seconds as f64);
    let time = match field {
        Field::Hours => make_time(at(0, old.hours), at(1, old.minutes), at(2, old.seconds), at(3, old.milliseconds)),
        Field::Minutes => make_time(hours, at(0, old.minutes), at(1, old.seconds), at(2, old.milliseconds)),
        Field::Seconds => make_time(hours, minutes, at(0, old.seconds), at(1, old.milliseconds)),
        Field::Milliseconds => make_time(hours, minutes, seconds, at(0, old.milliseconds)),
        Field::FullYear | Field::Month | Field::Date | Field::Day => old.in_day as f64,
    };
    make_date(day, time)
}

/// `setYear`. ECMA-262 B.2.3.2.
pub(crate) fn set_year(cx: &mut Cx<'_>) -> Run<Word> {
    let time = this_time_of(cx)?;
    let year = numbers(cx, 1)?.first().copied().map_or(f64::NAN, full_year);
    let old = fields(time).unwrap_or(START);
    put(cx, changed(&old, Field::FullYear, &[year]))
}

/// Gives the receiver another time value.
fn put(cx: &mut Cx<'_>, time: f64) -> Run<Word> {
    let time = Word::number(clip(time));
    let at = cx.this().offset();
    cx.machine.heap.set_word(at + 2, time);
    Ok(time)
}

/// `toString` and its relatives. ECMA-262 21.4.4.35, .41, .42, .43.
pub(crate) fn to_text(cx: &mut Cx<'_>, form: Form) -> Run<Word> {
    let time = this_time_of(cx)?;
    cx.charge(TEXT)?;
    match text(time, form) {
        Some(text) => cx.machine.new_str(&text),
        None if form == Form::Iso => Err(cx.throw_range("Invalid time value")),
        None => cx.machine.new_str("Invalid Date"),
    }
}

/// The text of a date for people who read what is printed: `toISOString`, or that there is none.
pub(crate) fn shown(time: f64) -> alloc::string::String {
    text(time, Form::Iso).unwrap_or_else(|| alloc::string::String::from("Invalid Date"))
}
