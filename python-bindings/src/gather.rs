//! A result of a run straight to Python's values: `undefined` is `None`, a property that is `undefined` is left out, and a number
//! without a fraction is an `int` as far as integers are exact.
//! Not here: the way in (`feed.rs`), and what passes as data (`convert.rs`), which must give the same values.

use becket::{Name, Outlet};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyInt, PyList, PyString};

use crate::convert::{from_date, from_number};
use crate::feed::Shared;
use crate::keys;

/// Gathers one result.
pub(crate) struct Gather<'py, 's> {
    py: Python<'py>,
    shared: &'s Shared<'py>,
    open: Vec<Open<'py>>,
    /// Elements of the lists that are open; the whole when none is.
    values: Vec<Bound<'py, PyAny>>,
}

enum Open<'py> {
    /// A list, and the first of its elements.
    List(usize),
    /// A dict, and the key of the next value.
    Dict(Bound<'py, PyDict>, Key<'py>),
}

enum Key<'py> {
    Kept(&'static Py<PyString>),
    Fresh(Bound<'py, PyString>),
    Missing,
}

impl<'py, 's> Gather<'py, 's> {
    pub(crate) fn new(py: Python<'py>, shared: &'s Shared<'py>) -> Self {
        Self { py, shared, open: Vec::new(), values: Vec::new() }
    }

    /// The result.
    pub(crate) fn whole(mut self) -> Bound<'py, PyAny> {
        self.values.pop().unwrap_or_else(|| self.py.None().into_bound(self.py))
    }

    #[inline]
    fn add(&mut self, value: Bound<'py, PyAny>) -> PyResult<()> {
        match self.open.last() {
            Some(Open::Dict(dict, Key::Kept(key))) => dict.set_item(key.bind(self.py), value),
            Some(Open::Dict(dict, Key::Fresh(key))) => dict.set_item(key, value),
            _ => {
                self.values.push(value);
                Ok(())
            }
        }
    }
}

impl Outlet for Gather<'_, '_> {
    type Error = PyErr;

    fn undefined(&mut self) -> PyResult<()> {
        if matches!(self.open.last(), Some(Open::Dict(..))) { Ok(()) } else { self.null() }
    }

    fn null(&mut self) -> PyResult<()> {
        self.add(self.py.None().into_bound(self.py))
    }

    fn bool(&mut self, value: bool) -> PyResult<()> {
        self.add(PyBool::new(self.py, value).to_owned().into_any())
    }

    fn number(&mut self, value: f64) -> PyResult<()> {
        self.add(from_number(self.py, value)?)
    }

    fn integer(&mut self, value: i32) -> PyResult<()> {
        self.add(PyInt::new(self.py, value).into_any())
    }

    fn string(&mut self, text: &str) -> PyResult<()> {
        self.add(PyString::new(self.py, text).into_any())
    }

    fn shared(&mut self, number: u32) -> PyResult<bool> {
        let Some(string) = self.shared.strings.get(number as usize) else { return Ok(false) };
        self.add(string.clone().into_any())?;
        Ok(true)
    }

    fn shared_object(&mut self, number: u32) -> PyResult<bool> {
        let Some(object) = self.shared.objects.get(number as usize) else { return Ok(false) };
        self.add(object.clone())?;
        Ok(true)
    }

    fn date(&mut self, time: f64) -> PyResult<()> {
        self.add(from_date(self.py, time)?)
    }

    fn bytes(&mut self, bytes: &[u8]) -> PyResult<()> {
        self.add(PyBytes::new(self.py, bytes).into_any())
    }

    fn begin_array(&mut self, _length: u32) -> PyResult<()> {
        self.open.push(Open::List(self.values.len()));
        Ok(())
    }

    fn end_array(&mut self) -> PyResult<()> {
        let Some(Open::List(first)) = self.open.pop() else { return Ok(()) };
        let list = PyList::new(self.py, self.values.drain(first..))?;
        self.add(list.into_any())
    }

    fn begin_object(&mut self) -> PyResult<()> {
        self.open.push(Open::Dict(PyDict::new(self.py), Key::Missing));
        Ok(())
    }

    fn key(&mut self, text: &str, name: Option<Name>) -> PyResult<Option<Name>> {
        let name = name.or_else(|| keys::name(self.py, text));
        let key = match name.and_then(keys::string) {
            Some(key) => Key::Kept(key),
            None => Key::Fresh(PyString::new(self.py, text)),
        };
        if let Some(Open::Dict(_, place)) = self.open.last_mut() {
            *place = key;
        }
        Ok(name)
    }

    fn end_object(&mut self) -> PyResult<()> {
        match self.open.pop() {
            Some(Open::Dict(dict, _)) => self.add(dict.into_any()),
            _ => Ok(()),
        }
    }
}
