//! Texts to time values as V8 reads them: the standard's format first, and where a text leaves that, the loose reading that
//! engines have had since before there was a standard. ECMA-262 21.4.3.2 leaves the second to the engine.
//! Not here: the calendar (`date.rs`).
//!
//! The loose reading goes by tokens. A number is of the time if a colon follows or the time is under way, of the zone if the
//! zone has hours and no minutes, else of the day. Words before the first number mean nothing unless they are a month; after
//! it, only words that are known may follow. What is in parentheses is skipped.

use crate::date::{clip, make_date, make_day, make_time};
use crate::number::parse::is_white_space;
use crate::string::Units;

/// Digits of a number that count; the zeros before it are not among them.
const DIGITS_MAX: u32 = 9;
/// Letters by which a word is known.
const PREFIX: usize = 3;

/// The time value of a text, NaN where it is none.
pub(crate) fn parse(units: Units<'_>) -> f64 {
    let mut scanner = Scanner::new(units);
    let mut parts = Parts::default();
    let is_read = match parts.read_standard(&mut scanner) {
        Standard::Read => true,
        Standard::Wrong => false,
        Standard::Loose(token) => parts.read_loosely(&mut scanner, token),
    };
    if is_read { parts.time().unwrap_or(f64::NAN) } else { f64::NAN }
}

/// What a known word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Word {
    /// 1 to 12.
    Month(i32),
    /// Hours that it adds.
    HalfDay(i32),
    /// Hours from UTC.
    Zone(i32),
    /// `T`
    TimeFollows,
    /// Nothing.
    Unknown,
}

static WORDS: &[(&str, Word)] = &[
    ("jan", Word::Month(1)),
    ("feb", Word::Month(2)),
    ("mar", Word::Month(3)),
    ("apr", Word::Month(4)),
    ("may", Word::Month(5)),
    ("jun", Word::Month(6)),
    ("jul", Word::Month(7)),
    ("aug", Word::Month(8)),
    ("sep", Word::Month(9)),
    ("oct", Word::Month(10)),
    ("nov", Word::Month(11)),
    ("dec", Word::Month(12)),
    ("am", Word::HalfDay(0)),
    ("pm", Word::HalfDay(12)),
    ("ut", Word::Zone(0)),
    ("utc", Word::Zone(0)),
    ("z", Word::Zone(0)),
    ("gmt", Word::Zone(0)),
    ("cdt", Word::Zone(-5)),
    ("cst", Word::Zone(-6)),
    ("edt", Word::Zone(-4)),
    ("est", Word::Zone(-5)),
    ("mdt", Word::Zone(-6)),
    ("mst", Word::Zone(-7)),
    ("pdt", Word::Zone(-7)),
    ("pst", Word::Zone(-8)),
    ("t", Word::TimeFollows),
];

/// The word with these first letters; only months may be longer.
fn find_word(prefix: [u16; PREFIX], length: usize) -> Word {
    let is_it = |known: &str| {
        let mut letters = known.bytes().map(u16::from);
        prefix.iter().all(|unit| *unit == letters.next().unwrap_or(0))
    };
    let found = WORDS.iter().find(|(known, word)| is_it(known) && (length <= PREFIX || matches!(word, Word::Month(_))));
    found.map_or(Word::Unknown, |row| row.1)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Token {
    /// A value and how many digits it has.
    Number(i32, usize),
    /// One of `:-+.)`.
    Symbol(u8),
    /// A known word and its length.
    Word(Word, usize),
    /// One unit of white space.
    Space,
    /// Anything else, and what is in parentheses.
    Other,
    End,
}

impl Token {
    fn has_digits(self, digits: usize) -> bool {
        matches!(self, Self::Number(_, length) if length == digits)
    }

    fn value(self) -> i32 {
        if let Self::Number(value, _) = self { value } else { 0 }
    }

    fn sign(self) -> Option<i32> {
        match self {
            Self::Symbol(b'+') => Some(1),
            Self::Symbol(b'-') => Some(-1),
            _ => None,
        }
    }

    fn is_z(self) -> bool {
        matches!(self, Self::Word(Word::Zone(_), 1))
    }

    /// A number with as many digits, within bounds.
    fn within(self, digits: usize, from: i32, to: i32) -> bool {
        self.has_digits(digits) && (from..=to).contains(&self.value())
    }
}

struct Scanner<'u> {
    units: Units<'u>,
    at: usize,
    next: Token,
}

impl<'u> Scanner<'u> {
    fn new(units: Units<'u>) -> Self {
        let mut scanner = Self { units, at: 0, next: Token::End };
        scanner.next = scanner.scan();
        scanner
    }

    /// The unit at the position. NUL is also the end.
    fn unit(&self) -> u16 {
        if self.at < self.units.len() { self.units.at(self.at) } else { 0 }
    }

    fn take(&mut self) -> Token {
        let token = self.next;
        self.next = self.scan();
        token
    }

    fn skip(&mut self, symbol: u8) -> bool {
        let is_it = self.next == Token::Symbol(symbol);
        if is_it {
            self.take();
        }
        is_it
    }

    fn scan(&mut self) -> Token {
        let start = self.at;
        let unit = self.unit();
        match unit {
            0 => return Token::End,
            0x30..=0x39 => {
                let value = self.number();
                return Token::Number(value, self.at - start);
            }
            0x28 => {
                self.parentheses();
                return Token::Other;
            }
            _ => {}
        }
        if let Ok(symbol @ (b':' | b'-' | b'+' | b'.' | b')')) = u8::try_from(unit) {
            self.at += 1;
            return Token::Symbol(symbol);
        }
        if is_letter(unit) {
            let word = self.word();
            return Token::Word(word, self.at - start);
        }
        self.at += 1;
        if is_space(unit) { Token::Space } else { Token::Other }
    }

    fn number(&mut self) -> i32 {
        while self.unit() == 0x30 {
            self.at += 1;
        }
        let (mut value, mut digits) = (0, 0);
        while let unit @ 0x30..=0x39 = self.unit() {
            if digits < DIGITS_MAX {
                value = value * 10 + i32::from(unit) - 0x30;
                digits += 1;
            }
            self.at += 1;
        }
        value
    }

    fn word(&mut self) -> Word {
        let start = self.at;
        let mut prefix = [0; PREFIX];
        while is_letter(self.unit()) {
            if let Some(place) = prefix.get_mut(self.at - start) {
                *place = self.unit() | 0x20;
            }
            self.at += 1;
        }
        find_word(prefix, self.at - start)
    }

    fn parentheses(&mut self) {
        let mut depth = 0;
        loop {
            match self.unit() {
                0 => return,
                0x28 => depth += 1,
                0x29 => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth <= 0 {
                return;
            }
        }
    }
}

/// White space; the line terminators of Unicode are none here.
fn is_space(unit: u16) -> bool {
    is_white_space(unit) && !matches!(unit, 0x2028 | 0x2029)
}

/// Whether a unit is part of a word: everything from `A` on that is no white space.
fn is_letter(unit: u16) -> bool {
    unit >= 0x41 && !is_space(unit)
}

/// What came of reading the standard's format.
enum Standard {
    /// It is that.
    Read,
    /// It can be nothing else, and is wrong.
    Wrong,
    /// The loose reading goes on with this token.
    Loose(Token),
}

/// What was read of a text.
#[derive(Default)]
struct Parts {
    day: [i32; 3],
    n_day: usize,
    month: Option<i32>,
    is_standard: bool,
    time: [i32; 4],
    n_time: usize,
    half_day: Option<i32>,
    zone_sign: Option<i32>,
    zone_hours: Option<i32>,
    zone_minutes: Option<i32>,
}

impl Parts {
    fn read_standard(&mut self, scanner: &mut Scanner<'_>) -> Standard {
        if let Some(sign) = scanner.next.sign() {
            let token = scanner.take();
            if !scanner.next.has_digits(6) {
                return Standard::Loose(token);
            }
            let year = scanner.take().value();
            if sign < 0 && year == 0 {
                return Standard::Loose(token);
            }
            self.add_day(sign * year);
        } else if scanner.next.has_digits(4) {
            self.add_day(scanner.take().value());
        } else {
            return Standard::Loose(scanner.take());
        }
        for last in [12, 31] {
            if !scanner.skip(b'-') {
                break;
            }
            if !scanner.next.within(2, 1, last) {
                return Standard::Loose(scanner.take());
            }
            self.add_day(scanner.take().value());
        }
        if !matches!(scanner.next, Token::Word(Word::TimeFollows, _)) {
            if scanner.next != Token::End {
                return Standard::Loose(scanner.take());
            }
        } else if self.read_standard_time(scanner).is_none() {
            return Standard::Wrong;
        }
        if self.zone_hours.is_none() && self.n_time == 0 {
            self.set_zone(0);
        }
        self.is_standard = true;
        Standard::Read
    }

    /// `Thh:mm[:ss[.sss]][Z|±hh:mm]`, and nothing after it.
    fn read_standard_time(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        scanner.take();
        scanner.next.within(2, 0, 24).then_some(())?;
        let hours = scanner.take().value();
        self.add_time(hours);
        let last = if hours == 24 { 0 } else { 59 };
        scanner.skip(b':').then_some(())?;
        scanner.next.within(2, 0, last).then_some(())?;
        self.add_time(scanner.take().value());
        if scanner.skip(b':') {
            scanner.next.within(2, 0, last).then_some(())?;
            self.add_time(scanner.take().value());
            if scanner.skip(b'.') {
                let Token::Number(value, _) = scanner.next else { return None };
                (hours != 24 || value == 0).then_some(())?;
                let milliseconds = milliseconds(scanner.take());
                self.add_time(milliseconds);
            }
        }
        if scanner.next.is_z() {
            scanner.take();
            self.set_zone(0);
        } else if let Some(sign) = scanner.next.sign() {
            scanner.take();
            self.zone_sign = Some(sign);
            let (hours, minutes) = if scanner.next.has_digits(4) {
                let both = scanner.take().value();
                (both / 100, both % 100)
            } else {
                scanner.next.has_digits(2).then_some(())?;
                let hours = scanner.take().value();
                scanner.skip(b':').then_some(())?;
                scanner.next.has_digits(2).then_some(())?;
                (hours, scanner.take().value())
            };
            (hours <= 23 && minutes <= 59).then_some(())?;
            (self.zone_hours, self.zone_minutes) = (Some(hours), Some(minutes));
        }
        (scanner.next == Token::End).then_some(())
    }

    fn read_loosely(&mut self, scanner: &mut Scanner<'_>, first: Token) -> bool {
        let mut has_number = self.n_day > 0;
        let mut token = first;
        while token != Token::End {
            let is_right = match token {
                Token::Number(value, _) => {
                    has_number = true;
                    self.loose_number(scanner, value)
                }
                Token::Word(word, _) => self.loose_word(scanner, word, has_number),
                Token::Symbol(b'+' | b'-') if self.zone_is_utc() || self.n_time > 0 => {
                    has_number = true;
                    self.loose_zone(scanner, token)
                }
                Token::Symbol(b'+' | b'-' | b')') => !has_number,
                Token::Symbol(_) | Token::Space | Token::Other | Token::End => true,
            };
            if !is_right {
                return false;
            }
            token = scanner.take();
        }
        true
    }

    fn loose_number(&mut self, scanner: &mut Scanner<'_>, value: i32) -> bool {
        if scanner.skip(b':') {
            if scanner.skip(b':') {
                if self.n_time > 0 {
                    return false;
                }
                self.add_time(value);
                self.add_time(0);
                return true;
            }
            let is_added = self.add_time(value);
            if is_added {
                scanner.skip(b'.');
            }
            return is_added;
        }
        if scanner.skip(b'.') && self.time_expects(value) {
            self.add_time(value);
            let number = scanner.take();
            if !matches!(number, Token::Number(..)) {
                return false;
            }
            self.end_time(milliseconds(number));
        } else if self.zone_hours.is_some() && self.zone_minutes.is_none() && (0..60).contains(&value) {
            self.zone_minutes = Some(value);
        } else if self.time_expects(value) {
            self.end_time(value);
            let next = scanner.next;
            return matches!(next, Token::End | Token::Space) || next.is_z() || next.sign().is_some();
        } else {
            let is_added = self.add_day(value);
            if is_added {
                scanner.skip(b'-');
            }
            return is_added;
        }
        true
    }

    fn loose_word(&mut self, scanner: &mut Scanner<'_>, word: Word, has_number: bool) -> bool {
        match word {
            Word::HalfDay(hours) if self.n_time > 0 => self.half_day = Some(hours),
            Word::Month(month) => {
                self.month = Some(month);
                scanner.skip(b'-');
            }
            Word::Zone(hours) if has_number => self.set_zone(hours),
            _ => return !has_number && !matches!(scanner.next, Token::Number(..)),
        }
        true
    }

    /// Hours and minutes after a sign.
    fn loose_zone(&mut self, scanner: &mut Scanner<'_>, sign: Token) -> bool {
        self.zone_sign = sign.sign();
        let (mut value, mut digits) = (0, 0);
        if let Token::Number(number, length) = scanner.next {
            (value, digits) = (number, length);
            scanner.take();
        }
        if scanner.next == Token::Symbol(b':') {
            (self.zone_hours, self.zone_minutes) = (Some(value), None);
            return true;
        }
        let (hours, minutes) = match digits {
            1 | 2 => (value, 0),
            3 | 4 => (value / 100, value % 100),
            _ => return false,
        };
        (self.zone_hours, self.zone_minutes) = (Some(hours), Some(minutes));
        true
    }

    fn add_day(&mut self, value: i32) -> bool {
        let place = self.day.get_mut(self.n_day);
        self.n_day += usize::from(place.is_some());
        place.map(|place| *place = value).is_some()
    }

    fn add_time(&mut self, value: i32) -> bool {
        let place = self.time.get_mut(self.n_time);
        self.n_time += usize::from(place.is_some());
        place.map(|place| *place = value).is_some()
    }

    /// Adds the last part of the time: the others are zero.
    fn end_time(&mut self, value: i32) {
        self.add_time(value);
        self.n_time = self.time.len();
    }

    fn time_expects(&self, value: i32) -> bool {
        match self.n_time {
            1 | 2 => (0..60).contains(&value),
            3 => (0..1000).contains(&value),
            _ => false,
        }
    }

    fn set_zone(&mut self, hours: i32) {
        self.zone_sign = Some(if hours < 0 { -1 } else { 1 });
        (self.zone_hours, self.zone_minutes) = (Some(hours.abs()), Some(0));
    }

    fn zone_is_utc(&self) -> bool {
        self.zone_hours == Some(0) && self.zone_minutes == Some(0)
    }

    /// The time value, if the parts are one.
    fn time(&self) -> Option<f64> {
        let (year, month, date) = self.date()?;
        let [mut hours, minutes, seconds, milliseconds] = self.time;
        if let Some(half_day) = self.half_day {
            (0..=12).contains(&hours).then_some(())?;
            hours = hours % 12 + half_day;
        }
        let is_usual = hours < 24 && minutes < 60 && seconds < 60 && milliseconds < 1000;
        (is_usual || hours == 24 && minutes == 0 && seconds == 0 && milliseconds == 0).then_some(())?;
        let day = make_day(f64::from(year), f64::from(month - 1), f64::from(date));
        let [hours, minutes, seconds, milliseconds] = [hours, minutes, seconds, milliseconds].map(f64::from);
        let local = make_date(day, make_time(hours, minutes, seconds, milliseconds));
        let Some(sign) = self.zone_sign else { return Some(clip(local)) };
        let (hours, minutes) = (self.zone_hours.unwrap_or(0), self.zone_minutes.unwrap_or(0));
        // V8 counts in 32 bits without a sign, and refuses what has more than 31.
        let offset = (hours as u32).wrapping_mul(3600).wrapping_add((minutes as u32).wrapping_mul(60));
        let offset = i32::try_from(offset).ok()?;
        Some(clip(local - f64::from(sign) * f64::from(offset) * 1000.0))
    }

    /// Year, month and date. Which number is which depends on what they can be.
    fn date(&self) -> Option<(i32, i32, i32)> {
        if self.n_day < 1 {
            return None;
        }
        let part = |index: usize| if index < self.n_day { self.day.get(index).copied().unwrap_or(1) } else { 1 };
        let is_date = |value: i32| (1..=31).contains(&value);
        let (year, month, date) = match self.month {
            None if self.is_standard || !is_date(part(0)) => (part(0), part(1), part(2)),
            None => (part(2), part(0), part(1)),
            Some(month) if !is_date(part(0)) => (part(0), month, part(1)),
            Some(month) => (part(1), month, part(0)),
        };
        let year = match year {
            0..=49 if !self.is_standard => year + 2000,
            50..=99 if !self.is_standard => year + 1900,
            year => year,
        };
        ((1..=12).contains(&month) && is_date(date)).then_some((year, month, date))
    }
}

/// The milliseconds that the digits after a point are: the first three of them.
fn milliseconds(token: Token) -> i32 {
    let Token::Number(value, digits) = token else { return 0 };
    let digits = u32::try_from(digits).unwrap_or(u32::MAX).min(DIGITS_MAX);
    if digits < 3 { value * 10_i32.pow(3 - digits) } else { value / 10_i32.pow(digits - 3) }
}
