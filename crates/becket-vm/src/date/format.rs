//! The texts of a time value, as V8 writes them. Not here: what an invalid date says (`builtins/date.rs`).

use alloc::format;
use alloc::string::String;

use crate::date::{Fields, fields};

const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Which text of a date is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// `toString`
    Full,
    /// `toDateString`
    Date,
    /// `toTimeString`
    Time,
    /// `toUTCString`
    Utc,
    /// `toISOString`
    Iso,
}

/// The text of a time value; none where it is NaN.
pub(crate) fn text(time: f64, form: Form) -> Option<String> {
    let it = fields(time)?;
    Some(match form {
        Form::Full => format!("{} {}", date(&it), clock(&it)),
        Form::Date => date(&it),
        Form::Time => clock(&it),
        Form::Utc => {
            let (weekday, month) = names(&it);
            let (day, year) = (it.date, year(it.year));
            format!("{weekday}, {day:02} {month} {year} {:02}:{:02}:{:02} GMT", it.hours, it.minutes, it.seconds)
        }
        Form::Iso => iso(&it),
    })
}

/// Date::ToISOString of a time value that is no NaN. ECMA-262 21.4.1.32.
fn iso(it: &Fields) -> String {
    let year = match it.year {
        year @ 0..=9999 => format!("{year:04}"),
        year if year < 0 => format!("-{:06}", -year),
        year => format!("+{year:06}"),
    };
    format!(
        "{year}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        it.month + 1,
        it.date,
        it.hours,
        it.minutes,
        it.seconds,
        it.milliseconds
    )
}

fn date(it: &Fields) -> String {
    let (weekday, month) = names(it);
    format!("{weekday} {month} {:02} {}", it.date, year(it.year))
}

fn clock(it: &Fields) -> String {
    format!("{:02}:{:02}:{:02} GMT+0000 (Coordinated Universal Time)", it.hours, it.minutes, it.seconds)
}

fn names(it: &Fields) -> (&'static str, &'static str) {
    let weekday = WEEKDAYS.get(it.weekday as usize).copied().unwrap_or("");
    (weekday, MONTHS.get(it.month as usize).copied().unwrap_or(""))
}

fn year(year: i64) -> String {
    if year < 0 { format!("-{:04}", -year) } else { format!("{year:04}") }
}
