//! An event from Python's values straight into a run: `None`, `bool`, `int`, `float`, `str`, `bytes`, `datetime`, lists, tuples, and
//! dicts whose keys are strings.
//! Not here: the way back (`gather.rs`), and what passes as data (`convert.rs`), which must take the same values.
//! Invariants: the recursion is bounded by `DEPTH_MAX`, so that a list inside of itself is an error; where Python code may have
//! run, which can change a dict that is being read, the rest of it is read from a copy.

use becket::{Intake, Stop};
use pyo3::exceptions::{PyRecursionError, PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use crate::convert::{DEPTH_MAX, date_time, integer};
use crate::keys;

/// Why an event is not taken.
pub(crate) enum Unfit {
    /// The run says why.
    Stop,
    /// A value that cannot enter.
    Python(PyErr),
}

impl From<Stop> for Unfit {
    fn from(_: Stop) -> Self {
        Self::Stop
    }
}

impl From<PyErr> for Unfit {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

type Fed = Result<(), Unfit>;

/// The objects of an event by number: what the hook leaves as it is comes back as the same object.
#[derive(Default)]
pub(crate) struct Shared<'py> {
    pub(crate) strings: Vec<Bound<'py, PyString>>,
    /// Dicts and lists.
    pub(crate) objects: Vec<Bound<'py, PyAny>>,
}

/// Feeds one event.
pub(crate) struct Feed<'py, 'i, 'm> {
    intake: &'i mut Intake<'m>,
    shared: &'i mut Shared<'py>,
    /// Values that come back as others, though equal: of classes of their own, or whole numbers that are no `int`. What they are in
    /// is made anew for a result, so that the types of a result do not depend on what the hook has touched.
    n_unlike: u32,
    /// Python code may have run since the event was begun.
    has_run_code: bool,
}

impl<'py, 'i, 'm> Feed<'py, 'i, 'm> {
    pub(crate) fn new(intake: &'i mut Intake<'m>, shared: &'i mut Shared<'py>) -> Self {
        Self { intake, shared, n_unlike: 0, has_run_code: false }
    }

    /// Feeds the event.
    pub(crate) fn event(&mut self, event: &Bound<'py, PyAny>) -> Fed {
        self.value(event, DEPTH_MAX)
    }

    fn value(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Fed {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(PyRecursionError::new_err("the value is nested too deeply, or in itself").into());
        };
        if let Ok(text) = value.cast_exact::<PyString>() {
            let number = u32::try_from(self.shared.strings.len()).unwrap_or(u32::MAX);
            self.intake.shared_string(text.to_str()?, number)?;
            self.shared.strings.push(text.clone());
            return Ok(());
        }
        if let Ok(value) = value.cast_exact::<PyInt>() {
            return self.integer(value);
        }
        if let Ok(items) = value.cast_exact::<PyDict>() {
            return self.dict(items, depth, self.n_unlike);
        }
        if let Ok(value) = value.cast_exact::<PyFloat>() {
            return self.float(value.value());
        }
        if let Ok(items) = value.cast_exact::<PyList>() {
            return self.list(items, depth, self.n_unlike);
        }
        if let Ok(value) = value.cast_exact::<PyBool>() {
            return Ok(self.intake.bool(value.is_true())?);
        }
        if value.is_none() {
            return Ok(self.intake.null()?);
        }
        self.rare(value, depth)
    }

    /// A value of a class of its own, or of a type that is rare.
    #[cold]
    fn rare(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Fed {
        let n_unlike = self.n_unlike;
        self.n_unlike += 1;
        if let Ok(text) = value.cast::<PyString>() {
            return Ok(self.intake.string(text.to_str()?)?);
        }
        if let Ok(value) = value.cast::<PyInt>() {
            return self.integer(value);
        }
        if let Ok(value) = value.cast::<PyFloat>() {
            return Ok(self.intake.number(value.value())?);
        }
        if let Ok(items) = value.cast::<PyDict>() {
            return self.dict(items, depth, n_unlike);
        }
        if let Ok(items) = value.cast::<PyList>() {
            return self.list(items, depth, n_unlike);
        }
        if let Ok(items) = value.cast::<PyTuple>() {
            self.intake.begin_array(u32::try_from(items.len()).unwrap_or(u32::MAX))?;
            for item in items {
                self.value(&item, depth)?;
            }
            return Ok(self.intake.end()?);
        }
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(self.intake.bytes(bytes.as_bytes())?);
        }
        if let Ok(bytes) = value.cast::<PyByteArray>() {
            return Ok(self.intake.bytes(&bytes.to_vec())?);
        }
        self.has_run_code = true;
        let time = date_time(value)?;
        Ok(self.intake.date(time)?)
    }

    fn float(&mut self, value: f64) -> Fed {
        self.n_unlike += u32::from(value.fract() == 0.0);
        Ok(self.intake.number(value)?)
    }

    fn integer(&mut self, value: &Bound<'py, PyInt>) -> Fed {
        let number = integer(value)?;
        match i32::try_from(number) {
            Ok(number) => self.intake.integer(number)?,
            Err(_) => self.intake.number(number as f64)?,
        }
        Ok(())
    }

    fn list(&mut self, items: &Bound<'py, PyList>, depth: u32, n_unlike: u32) -> Fed {
        self.intake.begin_array(u32::try_from(items.len()).unwrap_or(u32::MAX))?;
        for item in items {
            self.value(&item, depth)?;
        }
        self.end(items.as_any(), n_unlike)
    }

    /// Ends a list or dict that was begun when there were so many unlike values.
    fn end(&mut self, items: &Bound<'py, PyAny>, n_unlike: u32) -> Fed {
        if n_unlike == self.n_unlike {
            let number = u32::try_from(self.shared.objects.len()).unwrap_or(u32::MAX);
            self.shared.objects.push(items.clone());
            Ok(self.intake.end_as(number)?)
        } else {
            Ok(self.intake.end()?)
        }
    }

    fn dict(&mut self, items: &Bound<'py, PyDict>, depth: u32, n_unlike: u32) -> Fed {
        self.intake.begin_object()?;
        let length = items.len();
        for (read, (key, item)) in (1..).zip(items) {
            self.key(&key)?;
            self.value(&item, depth)?;
            if self.has_run_code {
                self.rest(items, read, length, depth)?;
                break;
            }
        }
        self.end(items.as_any(), n_unlike)
    }

    /// The members of a dict but the first few, of a copy.
    #[cold]
    fn rest(&mut self, items: &Bound<'py, PyDict>, read: usize, length: usize, depth: u32) -> Fed {
        if items.len() != length {
            return Err(PyRuntimeError::new_err("the event was changed while it was read").into());
        }
        for pair in items.items().iter().skip(read) {
            let (key, item): (Bound<'py, PyAny>, Bound<'py, PyAny>) = pair.extract()?;
            self.key(&key)?;
            self.value(&item, depth)?;
        }
        Ok(())
    }

    #[inline]
    fn key(&mut self, key: &Bound<'py, PyAny>) -> Fed {
        if let Ok(key) = key.cast_exact::<PyString>() {
            if let Some(name) = keys::find(key) {
                if !self.intake.known_key(name)? {
                    self.intake.key_as(name, key.to_str()?)?;
                }
                return Ok(());
            }
            let text = key.to_str()?;
            self.intake.key(text)?;
            keys::meet(key, text);
            return Ok(());
        }
        self.n_unlike += 1;
        let Ok(key) = key.cast::<PyString>() else {
            let kind = key.get_type().name()?;
            let message = format!("the keys of an object are strings, and one is of type {kind}");
            return Err(PyTypeError::new_err(message).into());
        };
        Ok(self.intake.key(key.to_str()?)?)
    }
}
