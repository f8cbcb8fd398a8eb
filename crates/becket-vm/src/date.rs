//! Time values: milliseconds since 1970 in UTC, the calendar, and the fields of both. ECMA-262 21.4.1. Local time is UTC.
//! Not here: texts to time values (`date/parse.rs`), time values to texts (`date/format.rs`), and the methods
//! (`builtins/date.rs`).
//!
//! Invariant: a time value is NaN or an integer of at most [`TIME_MAX`]; [`clip`] is the only way to make one.

use crate::number::convert::to_integer_or_infinity;

pub(crate) mod format;
pub(crate) mod parse;

/// The largest time value: 100,000,000 days from 1970.
pub(crate) const TIME_MAX: f64 = 8.64e15;

const MS_PER_SECOND: i64 = 1000;
const MS_PER_MINUTE: i64 = 60 * MS_PER_SECOND;
const MS_PER_HOUR: i64 = 60 * MS_PER_MINUTE;
const MS_PER_DAY: i64 = 24 * MS_PER_HOUR;

/// Years and months beyond these are no day, whatever the date in the month.
const YEAR_LIMIT: f64 = 1_000_000.0;
const MONTH_LIMIT: f64 = 10_000_000.0;

/// The fields of a time value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Fields {
    /// The year; there is a year 0.
    pub(crate) year: i64,
    /// 0 to 11.
    pub(crate) month: i64,
    /// 1 to 31.
    pub(crate) date: i64,
    /// 0 is Sunday.
    pub(crate) weekday: i64,
    /// 0 to 23.
    pub(crate) hours: i64,
    /// 0 to 59.
    pub(crate) minutes: i64,
    /// 0 to 59.
    pub(crate) seconds: i64,
    /// 0 to 999.
    pub(crate) milliseconds: i64,
    /// Milliseconds since midnight.
    pub(crate) in_day: i64,
}

/// The fields of a time value; none where it is NaN.
pub(crate) fn fields(time: f64) -> Option<Fields> {
    if time.is_nan() {
        return None;
    }
    let time = time as i64;
    let (days, in_day) = (time.div_euclid(MS_PER_DAY), time.rem_euclid(MS_PER_DAY));
    let (year, month, date) = civil(days);
    Some(Fields {
        year,
        month,
        date,
        weekday: (days + 4).rem_euclid(7),
        hours: in_day / MS_PER_HOUR,
        minutes: in_day / MS_PER_MINUTE % 60,
        seconds: in_day / MS_PER_SECOND % 60,
        milliseconds: in_day % MS_PER_SECOND,
        in_day,
    })
}

/// The year, month and date of a day, counted from 1970. Years begin in March here, so that the leap day is the last.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let date = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12;
    (era * 400 + year_of_era + i64::from(month < 2), month, date)
}

/// MakeDay, ECMA-262 21.4.1.28: days since 1970, NaN where V8 knows no such day.
pub(crate) fn make_day(year: f64, month: f64, date: f64) -> f64 {
    if !(-YEAR_LIMIT..=YEAR_LIMIT).contains(&year)
        || !(-MONTH_LIMIT..=MONTH_LIMIT).contains(&month)
        || !date.is_finite()
    {
        return f64::NAN;
    }
    let (year, month) = (year as i64, month as i64);
    let (year, month) = (year + month.div_euclid(12), month.rem_euclid(12));
    first_of_month(year, month) as f64 - 1.0 + to_integer_or_infinity(date)
}

/// The day, counted from 1970, on which a month begins. V8 counts years from far below all dates, and what is below that
/// rounds the other way; no date can tell but one that adds centuries of days.
fn first_of_month(year: i64, month: i64) -> i64 {
    const BELOW: i64 = 399_999;
    let day_of = |year: i64| {
        let y = year + BELOW;
        365 * y + y / 4 - y / 100 + y / 400
    };
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let leap_day = i64::from(is_leap && month >= 2);
    day_of(year) - day_of(1970) + i64::from(before.get(month as usize).copied().unwrap_or(0)) + leap_day
}

/// MakeTime, ECMA-262 21.4.1.27.
pub(crate) fn make_time(hours: f64, minutes: f64, seconds: f64, milliseconds: f64) -> f64 {
    if ![hours, minutes, seconds, milliseconds].iter().all(|field| field.is_finite()) {
        return f64::NAN;
    }
    let [hours, minutes, seconds, milliseconds] = [hours, minutes, seconds, milliseconds].map(to_integer_or_infinity);
    hours * MS_PER_HOUR as f64 + minutes * MS_PER_MINUTE as f64 + seconds * MS_PER_SECOND as f64 + milliseconds
}

/// MakeDate, ECMA-262 21.4.1.29.
pub(crate) fn make_date(day: f64, time: f64) -> f64 {
    if day.is_finite() && time.is_finite() { day * MS_PER_DAY as f64 + time } else { f64::NAN }
}

/// TimeClip, ECMA-262 21.4.1.31.
pub(crate) fn clip(time: f64) -> f64 {
    if time.abs() <= TIME_MAX { to_integer_or_infinity(time) } else { f64::NAN }
}

/// MakeFullYear, ECMA-262 21.4.1.30: two digits are of the last century.
pub(crate) fn full_year(year: f64) -> f64 {
    let whole = to_integer_or_infinity(year);
    if !year.is_nan() && (0.0..=99.0).contains(&whole) { 1900.0 + whole } else { year }
}

/// The time of a year and up to six further fields, as the constructor and Date.UTC take them.
pub(crate) fn from_fields(fields: &[f64]) -> f64 {
    let [year, month, date, hours, minutes, seconds, milliseconds] =
        core::array::from_fn(|i| fields.get(i).copied().unwrap_or(if i == 2 { 1.0 } else { 0.0 }));
    let day = make_day(full_year(year), month, date);
    clip(make_date(day, make_time(hours, minutes, seconds, milliseconds)))
}
