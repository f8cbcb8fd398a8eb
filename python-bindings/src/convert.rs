//! Python's values as data and back: `None`, `bool`, `int`, `float`, `str`, `bytes`, `datetime`, lists, tuples, and dicts whose
//! keys are strings.
//! Not here: dates (`date.rs`), an event and a result (`feed.rs`, `gather.rs`), which pass with no data in between, and types of
//! host functions (`python/becket/_function.py`).
//! Invariant: the recursion is bounded by `DEPTH_MAX`, so that a list inside of itself is an error.

use becket::Data;
use pyo3::exceptions::{PyOverflowError, PyRecursionError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use crate::date::{from_time, time_of};

/// How deep values may be nested: what a run lets in.
pub(crate) const DEPTH_MAX: u32 = 512;

/// The largest integer up to which every integer is a double.
const INTEGER_MAX: i64 = 1 << 53;

/// A Python value as data.
pub(crate) fn to_data(value: &Bound<'_, PyAny>) -> PyResult<Data> {
    to_data_at(value, DEPTH_MAX)
}

fn to_data_at(value: &Bound<'_, PyAny>, depth: u32) -> PyResult<Data> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(PyRecursionError::new_err("the value is nested too deeply, or in itself"));
    };
    if value.is_none() {
        return Ok(Data::Null);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Data::String(text.to_cow()?.into_owned()));
    }
    if let Ok(value) = value.cast::<PyBool>() {
        return Ok(Data::Bool(value.is_true()));
    }
    if let Ok(value) = value.cast::<PyInt>() {
        return integer(value).map(|number| Data::Number(number as f64));
    }
    if let Ok(value) = value.cast::<PyFloat>() {
        return Ok(Data::Number(value.value()));
    }
    if let Ok(items) = value.cast::<PyDict>() {
        let members = members(items)?;
        let mut props = Vec::with_capacity(members.len());
        for (key, item) in members {
            let Ok(key) = key.cast::<PyString>() else {
                let kind = key.get_type().name()?;
                return Err(PyTypeError::new_err(format!(
                    "the keys of an object are strings, and one is of type {kind}"
                )));
            };
            props.push((key.to_cow()?.into_owned(), to_data_at(&item, depth)?));
        }
        return Ok(Data::Object(props));
    }
    if let Ok(items) = value.cast::<PyList>() {
        return items.iter().map(|item| to_data_at(&item, depth)).collect::<PyResult<_>>().map(Data::Array);
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        return items.iter().map(|item| to_data_at(&item, depth)).collect::<PyResult<_>>().map(Data::Array);
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Data::Bytes(bytes.as_bytes().to_vec()));
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(Data::Bytes(bytes.to_vec()));
    }
    time_of(value).map(Data::Date)
}

/// A key and a value.
pub(crate) type Member<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// The members of a dict in their order, which a class of its own gives by its `items()`: an `OrderedDict` has an order that is
/// not that of the dict below it. Runs Python code if the dict is of such a class.
pub(crate) fn members<'py>(items: &Bound<'py, PyDict>) -> PyResult<Vec<Member<'py>>> {
    if items.is_exact_instance_of::<PyDict>() {
        return Ok(items.iter().collect());
    }
    items.call_method0(intern!(items.py(), "items"))?.try_iter()?.map(|member| member?.extract()).collect()
}

/// An integer that is exact as a double.
pub(crate) fn integer(value: &Bound<'_, PyInt>) -> PyResult<i64> {
    match value.extract::<i64>() {
        Ok(number) if number.unsigned_abs() <= INTEGER_MAX.unsigned_abs() => Ok(number),
        _ => Err(inexact(value)),
    }
}

/// What is wrong with an integer that is not exact as a double. Its own `__str__` may raise, and Python refuses to write one of
/// thousands of digits: neither is asked for.
#[cold]
fn inexact(value: &Bound<'_, PyInt>) -> PyErr {
    let shown = match value.extract::<i128>() {
        Ok(number) => number.to_string(),
        Err(_) => String::from("an integer of more than 127 bits"),
    };
    PyOverflowError::new_err(format!(
        "{shown} is beyond 2**53, where JavaScript's numbers are no longer exact: pass it as a string or a float"
    ))
}

/// Data as a Python value: `undefined` is `None`, a property that is `undefined` is left out, and a number without a fraction is
/// an `int` as far as integers are exact.
pub(crate) fn from_data<'py>(py: Python<'py>, data: &Data) -> PyResult<Bound<'py, PyAny>> {
    Ok(match data {
        Data::Undefined | Data::Null => py.None().into_bound(py),
        Data::Bool(value) => PyBool::new(py, *value).to_owned().into_any(),
        Data::Number(number) => from_number(py, *number)?,
        Data::String(text) => PyString::new(py, text).into_any(),
        Data::Date(time) => from_time(py, *time)?,
        Data::Bytes(bytes) => PyBytes::new(py, bytes).into_any(),
        Data::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(from_data(py, item)?)?;
            }
            list.into_any()
        }
        Data::Object(props) => {
            let dict = PyDict::new(py);
            for (key, item) in props.iter().filter(|(_, item)| *item != Data::Undefined) {
                dict.set_item(key, from_data(py, item)?)?;
            }
            dict.into_any()
        }
    })
}

pub(crate) fn from_number(py: Python<'_>, number: f64) -> PyResult<Bound<'_, PyAny>> {
    let integer = number as i64;
    let is_negative_zero = number == 0.0 && number.is_sign_negative();
    if integer as f64 == number && integer.unsigned_abs() <= INTEGER_MAX.unsigned_abs() && !is_negative_zero {
        return Ok(integer.into_pyobject(py)?.into_any());
    }
    Ok(PyFloat::new(py, number).into_any())
}
