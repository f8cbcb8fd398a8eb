//! A result of a run straight to Python's values: `undefined` is `None`, a property that is `undefined` is left out, and a number
//! without a fraction is an `int` as far as integers are exact.
//! Not here: the way in (`feed.rs`), and what passes as data (`convert.rs`), which must give the same values.

use becket::{Name, Outlet};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyInt, PyList, PyString};

use crate::convert::from_number;
use crate::date::from_time;
use crate::feed::Shared;
use crate::keys;

/// Gathers one result.
pub(crate) struct Gather<'py, 's> {
    py: Python<'py>,
    shared: &'s Shared<'py>,
    /// What values go into.
    target: Target<'py>,
    /// The key of the next value, if that is a dict.
    key: Key<'py>,
    /// What `target` is in, innermost last, and its key there.
    around: Vec<(Target<'py>, Key<'py>)>,
    /// Elements of the lists that are open; the whole when none is.
    values: Vec<Bound<'py, PyAny>>,
    /// Why nothing more is taken.
    error: Option<PyErr>,
}

/// The value cannot be made: [`Gather::whole`] says why.
pub(crate) struct Failed;

type Taken = Result<(), Failed>;

/// What values go into.
enum Target<'py> {
    /// A list, and the first of its elements; or nothing, if the value is the whole.
    List(usize),
    Dict(Bound<'py, PyDict>),
    /// A dict that began as a copy.
    Copy(Bound<'py, PyDict>),
}

enum Key<'py> {
    Kept(&'static Py<PyString>),
    Fresh(Bound<'py, PyString>),
    Missing,
}

impl<'py, 's> Gather<'py, 's> {
    pub(crate) fn new(py: Python<'py>, shared: &'s Shared<'py>) -> Self {
        let (target, key) = (Target::List(0), Key::Missing);
        Self { py, shared, target, key, around: Vec::new(), values: Vec::new(), error: None }
    }

    /// The result.
    pub(crate) fn whole(mut self) -> PyResult<Bound<'py, PyAny>> {
        match self.error.take() {
            Some(error) => Err(error),
            None => Ok(self.values.pop().unwrap_or_else(|| self.py.None().into_bound(self.py))),
        }
    }

    #[inline]
    fn check<T>(&mut self, made: PyResult<T>) -> Result<T, Failed> {
        made.map_err(|error| self.fail(error))
    }

    #[cold]
    fn fail(&mut self, error: PyErr) -> Failed {
        self.error = Some(error);
        Failed
    }

    #[inline]
    fn add(&mut self, value: Bound<'py, PyAny>) -> Taken {
        if matches!(self.target, Target::List(_)) {
            self.values.push(value);
            return Ok(());
        }
        self.add_member(&value)
    }

    /// Adds one of the host's own objects.
    #[inline]
    fn add_shared(&mut self, value: &Bound<'py, PyAny>) -> Taken {
        if matches!(self.target, Target::List(_)) {
            self.values.push(value.clone());
            return Ok(());
        }
        self.add_member(value)
    }

    /// Adds a value to the dict.
    #[inline]
    fn add_member(&mut self, value: &Bound<'py, PyAny>) -> Taken {
        let (Target::Dict(dict) | Target::Copy(dict)) = &self.target else { return Ok(()) };
        let added = match &self.key {
            Key::Kept(key) => dict.set_item(key.bind_borrowed(self.py), value),
            Key::Fresh(key) => dict.set_item(key, value),
            Key::Missing => Ok(()),
        };
        self.check(added)
    }

    /// Adds a value to the dict under a key that is kept; `false` if there is no such dict or key.
    #[inline(always)]
    fn add_known(&mut self, name: Name, value: &Bound<'py, PyAny>) -> Result<bool, Failed> {
        let (Target::Dict(dict) | Target::Copy(dict), Some(key)) = (&self.target, keys::string(name)) else {
            return Ok(false);
        };
        let added = dict.set_item(key.bind_borrowed(self.py), value);
        self.check(added).map(|()| true)
    }

    #[inline]
    fn add_made(&mut self, made: PyResult<Bound<'py, PyAny>>) -> Taken {
        let value = self.check(made)?;
        self.add(value)
    }

    /// Begins what is in what was begun before.
    #[inline]
    fn begin(&mut self, target: Target<'py>) {
        let key = std::mem::replace(&mut self.key, Key::Missing);
        self.around.push((std::mem::replace(&mut self.target, target), key));
    }

    /// Ends what was begun last.
    #[inline]
    fn end(&mut self) -> Target<'py> {
        let (target, key) = self.around.pop().unwrap_or((Target::List(0), Key::Missing));
        self.key = key;
        std::mem::replace(&mut self.target, target)
    }
}

impl Outlet for Gather<'_, '_> {
    type Error = Failed;

    fn undefined(&mut self) -> Taken {
        let (dict, key) = match (&self.target, &self.key) {
            (Target::Dict(_), _) | (Target::Copy(_), Key::Missing) => return Ok(()),
            (Target::Copy(dict), Key::Kept(key)) => (dict, key.bind(self.py)),
            (Target::Copy(dict), Key::Fresh(key)) => (dict, key),
            (Target::List(_), _) => return self.null(),
        };
        let removed = dict.contains(key).and_then(|is_there| if is_there { dict.del_item(key) } else { Ok(()) });
        self.check(removed)
    }

    fn null(&mut self) -> Taken {
        self.add(self.py.None().into_bound(self.py))
    }

    fn bool(&mut self, value: bool) -> Taken {
        self.add(PyBool::new(self.py, value).to_owned().into_any())
    }

    fn number(&mut self, value: f64) -> Taken {
        self.add_made(from_number(self.py, value))
    }

    fn integer(&mut self, value: i32) -> Taken {
        self.add(PyInt::new(self.py, value).into_any())
    }

    fn string(&mut self, text: &str) -> Taken {
        self.add(PyString::new(self.py, text).into_any())
    }

    #[inline]
    fn shared(&mut self, number: u32) -> Result<bool, Failed> {
        let shared = self.shared;
        let Some(string) = shared.strings.get(number as usize) else { return Ok(false) };
        self.add_shared(string).map(|()| true)
    }

    fn shared_object(&mut self, number: u32) -> Result<bool, Failed> {
        let shared = self.shared;
        let Some(object) = shared.objects.get(number as usize) else { return Ok(false) };
        self.add_shared(object).map(|()| true)
    }

    fn date(&mut self, time: f64) -> Taken {
        self.add_made(from_time(self.py, time))
    }

    fn bytes(&mut self, bytes: &[u8]) -> Taken {
        self.add(PyBytes::new(self.py, bytes).into_any())
    }

    fn begin_array(&mut self, _length: u32) -> Taken {
        self.begin(Target::List(self.values.len()));
        Ok(())
    }

    fn end_array(&mut self) -> Taken {
        let Target::List(first) = self.end() else { return Ok(()) };
        let list = PyList::new(self.py, self.values.drain(first..)).map(Bound::into_any);
        self.add_made(list)
    }

    fn begin_object(&mut self) -> Taken {
        self.begin(Target::Dict(PyDict::new(self.py)));
        Ok(())
    }

    fn begin_object_as(&mut self, number: u32, count: u32) -> Result<bool, Failed> {
        let Some(object) = self.shared.objects.get(number as usize) else { return Ok(false) };
        let Ok(dict) = object.cast_exact::<PyDict>() else { return Ok(false) };
        // Another thread may have changed it.
        if dict.len() != count as usize {
            return Ok(false);
        }
        let copy = self.check(dict.copy())?;
        self.begin(Target::Copy(copy));
        Ok(true)
    }

    fn key(&mut self, text: &str, name: Option<Name>) -> Result<Option<Name>, Failed> {
        let name = name.or_else(|| keys::name(self.py, text));
        self.key = match name.and_then(keys::string) {
            Some(key) => Key::Kept(key),
            None => Key::Fresh(PyString::new(self.py, text)),
        };
        Ok(name)
    }

    #[inline]
    fn known_key(&mut self, name: Name) -> Result<bool, Failed> {
        let Some(key) = keys::string(name) else { return Ok(false) };
        self.key = Key::Kept(key);
        Ok(true)
    }

    #[inline(always)]
    fn known_shared(&mut self, name: Name, number: u32) -> Result<bool, Failed> {
        let shared = self.shared;
        let Some(string) = shared.strings.get(number as usize) else { return Ok(false) };
        self.add_known(name, string)
    }

    #[inline(always)]
    fn known_integer(&mut self, name: Name, value: i32) -> Result<bool, Failed> {
        let value = PyInt::new(self.py, value);
        self.add_known(name, &value)
    }

    fn end_object(&mut self) -> Taken {
        match self.end() {
            Target::Dict(dict) | Target::Copy(dict) => self.add(dict.into_any()),
            Target::List(_) => Ok(()),
        }
    }
}
