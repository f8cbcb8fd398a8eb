//! Python's `datetime` as the time of a JavaScript `Date`, which is a number of milliseconds since 1970 in UTC, and back.
//! Not here: all other values (`convert.rs`).

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTimeAccess, PyTypeMethods, PyTzInfo, PyTzInfoAccess,
};

use crate::error::HookError;

/// The first and the last millisecond that a `datetime` can hold: the beginning of the year 1 and the end of the year 9999.
const TIMES: std::ops::RangeInclusive<f64> = -62_135_596_800_000.0..=253_402_300_799_999.0;

const MILLISECONDS_PER_DAY: i64 = 86_400_000;
const MICROSECONDS_PER_DAY: i64 = MILLISECONDS_PER_DAY * 1000;

/// Days from the beginning of the year 1 to that of 1970.
const DAYS_BEFORE_1970: i64 = 719_162;

/// Days from the beginning of a year that is no leap year to that of each month.
const DAYS_BEFORE_MONTH: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// The time of a `datetime` in `timezone.utc`; none for any other value. Runs no Python code.
#[inline]
pub(crate) fn utc_time(value: &Bound<'_, PyAny>) -> Option<f64> {
    let date = value.cast_exact::<PyDateTime>().ok()?;
    let utc = PyTzInfo::utc(value.py()).ok()?;
    date.get_tzinfo()?.is(&*utc).then(|| time(microseconds(date)))
}

/// The time of a `datetime`: whole milliseconds. What it means must not depend on where the program runs, so that one without a
/// time zone is refused. So are values of all other types, since none of them can enter a hook. May run Python code.
pub(crate) fn time_of(value: &Bound<'_, PyAny>) -> PyResult<f64> {
    if let Some(time) = utc_time(value) {
        return Ok(time);
    }
    let Ok(date) = value.cast_exact::<PyDateTime>() else { return time_of_other(value) };
    if date.get_tzinfo().is_none() {
        return Err(without_zone(value)?);
    }
    let offset = date.call_method0("utcoffset")?;
    if offset.is_none() {
        return Err(without_zone(value)?);
    }
    let offset = offset.cast::<PyDelta>()?;
    let seconds = i64::from(offset.get_days()) * 86_400 + i64::from(offset.get_seconds());
    Ok(time(microseconds(date) - seconds * 1_000_000 - i64::from(offset.get_microseconds())))
}

/// The same for a value of a class of its own, which may subtract in a way of its own.
fn time_of_other(value: &Bound<'_, PyAny>) -> PyResult<f64> {
    static UNIT: PyOnceLock<Py<PyDelta>> = PyOnceLock::new();
    let py = value.py();
    if !value.is_instance(py.get_type::<PyDateTime>().as_any())? {
        let kind = value.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "a value of type {kind} cannot enter a hook: use None, bool, int, float, str, bytes, datetime, list, tuple or dict"
        )));
    }
    if value.getattr("tzinfo")?.is_none() {
        return Err(without_zone(value)?);
    }
    let unit = UNIT.get_or_try_init(py, || PyDelta::new(py, 0, 0, 1000, false).map(Bound::unbind))?;
    let milliseconds: i64 = value.sub(epoch(py)?)?.floor_div(unit)?.extract()?;
    Ok(milliseconds as f64)
}

/// What is wrong with a `datetime` that has no time zone; the outer error is that of its own `__str__`.
fn without_zone(value: &Bound<'_, PyAny>) -> PyResult<PyErr> {
    let text = value.str()?;
    Ok(PyTypeError::new_err(format!(
        "{text} has no time zone, so that it is no point in time: pass one with `tzinfo=timezone.utc`"
    )))
}

/// Microseconds since 1970 that the clock of a `datetime` shows, whatever its time zone is.
fn microseconds(date: &Bound<'_, PyDateTime>) -> i64 {
    let days = days_since_1970(i64::from(date.get_year()), date.get_month(), date.get_day());
    let minutes = i64::from(date.get_hour()) * 60 + i64::from(date.get_minute());
    let seconds = minutes * 60 + i64::from(date.get_second());
    days * MICROSECONDS_PER_DAY + seconds * 1_000_000 + i64::from(date.get_microsecond())
}

/// Days from 1970 to a day of Python's calendar, which is that of today for all years.
fn days_since_1970(year: i64, month: u8, day: u8) -> i64 {
    let before = year - 1;
    let days_before_year = before * 365 + before / 4 - before / 100 + before / 400;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days_before_month = DAYS_BEFORE_MONTH.get(usize::from(month) - 1).copied().unwrap_or_default();
    days_before_year + days_before_month + i64::from(is_leap && month > 2) + i64::from(day) - 1 - DAYS_BEFORE_1970
}

/// The time at so many microseconds after 1970.
fn time(microseconds: i64) -> f64 {
    microseconds.div_euclid(1000) as f64
}

/// The beginning of 1970 in UTC.
fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyDateTime>> {
    static EPOCH: PyOnceLock<Py<PyDateTime>> = PyOnceLock::new();
    let make = || PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(&*PyTzInfo::utc(py)?)).map(Bound::unbind);
    EPOCH.get_or_try_init(py, make).map(|epoch| epoch.bind(py))
}

/// A date as a `datetime` in UTC.
///
/// # Errors
/// A [`HookError`] if there is no such `datetime`: it is the hook that made the date.
pub(crate) fn from_time(py: Python<'_>, time: f64) -> PyResult<Bound<'_, PyAny>> {
    if time.is_nan() {
        return Err(HookError::new_err("an invalid date cannot leave the run: Python's datetime has no such value"));
    }
    if !TIMES.contains(&time) {
        return Err(HookError::new_err(
            "a date outside of the years 1 to 9999 cannot leave the run: Python's datetime cannot hold it",
        ));
    }
    let time = time as i64;
    let (days, milliseconds) = (time.div_euclid(MILLISECONDS_PER_DAY), time.rem_euclid(MILLISECONDS_PER_DAY));
    let (seconds, milliseconds) = (milliseconds / 1000, milliseconds % 1000);
    epoch(py)?.add(PyDelta::new(py, days as i32, seconds as i32, milliseconds as i32 * 1000, false)?)
}
