//! An event from Python's values straight into a run: `None`, `bool`, `int`, `float`, `str`, `bytes`, `datetime`, lists, tuples,
//! and dicts whose keys are strings.
//! What the hook cannot read is left out, but looked at all the same: that it must be a value which can enter, and what bringing it
//! in costs, does not depend on the hook.
//! Not here: the way back (`gather.rs`), and what passes as data (`convert.rs`), which must take the same values.
//! Invariants: the recursion is bounded by `DEPTH_MAX`, so that a list inside of itself is an error; where Python code may have
//! run, which can change a dict that is being read, the rest of it is read from a copy; a dict of a class of its own is read by
//! its `items()`.

use becket::{Course, Intake, Left, Stop};
use pyo3::exceptions::{PyRecursionError, PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::dict::BoundDictIterator;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use crate::convert::{DEPTH_MAX, Member, integer, members};
use crate::date::{time_of, utc_time};
use crate::keys;
use crate::reads::{Members, Met, Part};

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

/// Whether to go on: why not is with the intake, or in [`Feed::error`].
type Fed = Result<(), Stop>;

/// The objects of an event by number: what the hook leaves as it is comes back as the same object.
#[derive(Default)]
pub(crate) struct Shared<'py> {
    pub(crate) strings: Vec<Bound<'py, PyAny>>,
    /// Dicts and lists.
    pub(crate) objects: Vec<Bound<'py, PyAny>>,
}

/// Strings, and dicts and lists, of events as most are: room for them is made at once.
const USUAL: (usize, usize) = (60, 28);

impl Shared<'_> {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self { strings: Vec::with_capacity(USUAL.0), objects: Vec::with_capacity(USUAL.1) }
    }

    /// The number of the string that comes next: the greatest for all that are too many, which the intake takes for no number.
    #[inline(always)]
    fn next_string(&self) -> u32 {
        u32::try_from(self.strings.len()).unwrap_or(u32::MAX)
    }
}

/// What the keys of a dict are, at the least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Keys {
    /// As they were foreseen.
    Foreseen,
    /// Others, all of them kept.
    Kept,
    /// Others that are not kept, or that the worker has not met.
    New,
}

/// What a key is told by, as long as the dict that it is in: its address. Those of keys that are kept stay what they are.
#[inline(always)]
fn mark(key: &Bound<'_, PyAny>) -> u64 {
    key.as_ptr() as u64
}

/// Whether a `float` comes back as another value, an `int`.
#[inline(always)]
fn is_unlike(value: f64) -> bool {
    value.fract() == 0.0
}

/// Feeds one event.
pub(crate) struct Feed<'py, 'i, 'm> {
    intake: &'i mut Intake<'m>,
    shared: &'i mut Shared<'py>,
    /// Values that come back as others, though equal: of classes of their own, or whole numbers that are no `int`. What they are in
    /// is made anew for a result, so that the types of a result do not depend on what the hook has touched.
    n_unlike: u32,
    /// How often Python code may have run since the event was begun.
    n_code_runs: u64,
    /// The value that cannot enter.
    error: Option<PyErr>,
}

impl<'py, 'i, 'm> Feed<'py, 'i, 'm> {
    pub(crate) fn new(intake: &'i mut Intake<'m>, shared: &'i mut Shared<'py>) -> Self {
        Self { intake, shared, n_unlike: 0, n_code_runs: 0, error: None }
    }

    /// Feeds what can be read of the event.
    pub(crate) fn event(mut self, event: &Bound<'py, PyAny>, reads: &Part) -> Result<(), Unfit> {
        let fed = self.part(event, reads, DEPTH_MAX);
        fed.map_err(|Stop| self.error.take().map_or(Unfit::Stop, Unfit::Python))
    }

    /// What Python gave, unless that is an error.
    #[inline]
    fn check<T>(&mut self, result: PyResult<T>) -> Result<T, Stop> {
        result.map_err(|error| self.fail(error))
    }

    #[cold]
    fn fail(&mut self, error: PyErr) -> Stop {
        self.error = Some(error);
        Stop
    }

    #[inline]
    fn deeper(&mut self, depth: u32) -> Result<u32, Stop> {
        let too_deep = || PyRecursionError::new_err("the value is nested too deeply, or in itself");
        depth.checked_sub(1).ok_or_else(|| self.fail(too_deep()))
    }

    fn value(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Fed {
        let depth = self.deeper(depth)?;
        if let Ok(text) = value.cast_exact::<PyString>() {
            return self.string(text);
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
            return self.intake.bool(value.is_true());
        }
        if value.is_none() {
            return self.intake.null();
        }
        self.rare(value, depth)
    }

    /// A value of a class of its own, or of a type that is rare.
    #[cold]
    fn rare(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Fed {
        let n_unlike = self.n_unlike;
        self.n_unlike += 1;
        if let Some(time) = utc_time(value) {
            return self.intake.date(time);
        }
        if let Ok(text) = value.cast::<PyString>() {
            let units = self.check(text.to_str())?;
            return self.intake.string(units);
        }
        if let Ok(value) = value.cast::<PyInt>() {
            return self.integer(value);
        }
        if let Ok(value) = value.cast::<PyFloat>() {
            return self.intake.number(value.value());
        }
        if let Ok(items) = value.cast::<PyDict>() {
            let members = self.members(items)?;
            return self.listed_dict(&members, depth);
        }
        if let Ok(items) = value.cast::<PyList>() {
            return self.list(items, depth, n_unlike);
        }
        if let Ok(items) = value.cast::<PyTuple>() {
            self.intake.begin_array(u32::try_from(items.len()).unwrap_or(u32::MAX))?;
            for item in items {
                self.value(&item, depth)?;
            }
            return self.intake.end();
        }
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return self.intake.bytes(bytes.as_bytes());
        }
        if let Ok(bytes) = value.cast::<PyByteArray>() {
            return self.intake.bytes(&bytes.to_vec());
        }
        self.n_code_runs += 1;
        let time = self.check(time_of(value))?;
        self.intake.date(time)
    }

    fn float(&mut self, value: f64) -> Fed {
        self.n_unlike += u32::from(is_unlike(value));
        self.intake.number(value)
    }

    #[inline]
    fn integer(&mut self, value: &Bound<'py, PyInt>) -> Fed {
        let number = self.check(integer(value))?;
        match i32::try_from(number) {
            Ok(number) => self.intake.integer(number),
            Err(_) => self.intake.number(number as f64),
        }
    }

    fn list(&mut self, items: &Bound<'py, PyList>, depth: u32, n_unlike: u32) -> Fed {
        self.intake.begin_array(u32::try_from(items.len()).unwrap_or(u32::MAX))?;
        for item in items {
            match item.cast_exact::<PyString>() {
                Ok(text) if depth > 0 => self.string(text)?,
                _ => self.value(&item, depth)?,
            }
        }
        self.end(items.as_any(), n_unlike)
    }

    /// Ends a list or dict that was begun when there were so many unlike values.
    fn end(&mut self, items: &Bound<'py, PyAny>, n_unlike: u32) -> Fed {
        if n_unlike == self.n_unlike {
            let number = u32::try_from(self.shared.objects.len()).unwrap_or(u32::MAX);
            self.shared.objects.push(items.clone());
            self.intake.end_as(number)
        } else {
            self.intake.end()
        }
    }

    fn dict(&mut self, items: &Bound<'py, PyDict>, depth: u32, n_unlike: u32) -> Fed {
        self.intake.begin_object()?;
        let length = items.len();
        let mut live = items.iter();
        let mut next = live.next();
        let Some((first, _)) = &next else { return self.end(items.as_any(), n_unlike) };
        let mut course = self.intake.course(mark(first), length);
        let mut keys = Keys::Foreseen;
        let n_code_runs = self.n_code_runs;
        while let Some((key, item)) = self.usual_members(&mut course, next, &mut live) {
            self.member(&mut course, &mut keys, &key, &item, depth)?;
            if self.n_code_runs != n_code_runs {
                for (key, item) in self.rest(items, length, live.len())? {
                    self.member(&mut course, &mut keys, &key, &item, depth)?;
                }
                return self.end(items.as_any(), n_unlike);
            }
            next = live.next();
        }
        self.end(items.as_any(), n_unlike)?;
        if keys == Keys::Kept {
            self.foresee(items);
        }
        Ok(())
    }

    /// Takes a dict whose members have been listed.
    fn listed_dict(&mut self, members: &[Member<'py>], depth: u32) -> Fed {
        self.intake.begin_object()?;
        for (key, item) in members {
            self.key(key)?;
            self.value(item, depth)?;
        }
        self.intake.end()
    }

    /// The members of a dict of a class of its own.
    fn members(&mut self, items: &Bound<'py, PyDict>) -> Result<Vec<Member<'py>>, Stop> {
        self.n_code_runs += 1;
        self.check(members(items))
    }

    /// Takes members of a dict, this one and those that come after it, as long as they are what most are: texts, numbers, truth
    /// values and `None`, under the keys that are foreseen. Gives the first that is another.
    #[inline(always)]
    fn usual_members(
        &mut self,
        course: &mut Course,
        mut next: Option<Member<'py>>,
        live: &mut BoundDictIterator<'py>,
    ) -> Option<Member<'py>> {
        next.as_ref()?;
        let mut row = self.intake.row(course);
        while let Some((key, item)) = next {
            let mark = mark(&key);
            let is_taken = if let Ok(text) = item.cast_exact::<PyString>() {
                let number = self.shared.next_string();
                // What is wrong with a text is told after its key.
                let is_taken = text.to_str().is_ok_and(|units| row.string(mark, units, number));
                if is_taken {
                    self.shared.strings.push(item);
                    next = live.next();
                    continue;
                }
                false
            } else if let Ok(number) = item.cast_exact::<PyInt>() {
                let number = number.extract::<i64>().ok().and_then(|number| i32::try_from(number).ok());
                number.is_some_and(|number| row.integer(mark, number))
            } else if let Ok(value) = item.cast_exact::<PyFloat>() {
                let is_taken = row.number(mark, value.value());
                self.n_unlike += u32::from(is_taken && is_unlike(value.value()));
                is_taken
            } else if let Ok(value) = item.cast_exact::<PyBool>() {
                row.bool(mark, value.is_true())
            } else {
                item.is_none() && row.null(mark)
            };
            if !is_taken {
                return Some((key, item));
            }
            next = live.next();
        }
        None
    }

    /// Takes a member of a dict.
    #[inline(always)]
    fn member(
        &mut self,
        course: &mut Course,
        keys: &mut Keys,
        key: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        depth: u32,
    ) -> Fed {
        if !self.intake.foreseen_key(course, mark(key))? {
            *keys = (*keys).max(self.key(key)?);
        }
        // What most of those are that hold others is told here.
        if let Some(depth) = depth.checked_sub(1) {
            if let Ok(items) = item.cast_exact::<PyDict>() {
                return self.dict(items, depth, self.n_unlike);
            }
            if let Ok(items) = item.cast_exact::<PyList>() {
                return self.list(items, depth, self.n_unlike);
            }
        }
        self.value(item, depth)
    }

    /// The members of a dict if it is of a class of its own, which lists them.
    #[inline]
    fn listed(&mut self, items: &Bound<'py, PyDict>) -> Result<Option<Vec<Member<'py>>>, Stop> {
        if items.is_exact_instance_of::<PyDict>() { Ok(None) } else { self.members(items).map(Some) }
    }

    /// Does something with each member of a dict, as they have been listed if they have.
    #[inline(always)]
    fn each_member(
        &mut self,
        items: &Bound<'py, PyDict>,
        listed: Option<Vec<Member<'py>>>,
        mut each: impl FnMut(&mut Self, &Bound<'py, PyAny>, Bound<'py, PyAny>) -> Fed,
    ) -> Fed {
        let length = items.len();
        let n_code_runs = self.n_code_runs;
        let mut live = items.iter();
        let mut rest = listed.map(Vec::into_iter);
        loop {
            let next = match &mut rest {
                None => live.next(),
                Some(rest) => rest.next(),
            };
            let Some((key, item)) = next else { return Ok(()) };
            each(self, &key, item)?;
            if self.n_code_runs != n_code_runs && rest.is_none() {
                rest = Some(self.rest(items, length, live.len())?.into_iter());
            }
        }
    }

    /// The last members, `n_left` of them, of a dict that had `length`.
    #[cold]
    fn rest(&mut self, items: &Bound<'py, PyDict>, length: usize, n_left: usize) -> Result<Vec<Member<'py>>, Stop> {
        if items.len() != length {
            return Err(self.fail(PyRuntimeError::new_err("the event was changed while it was read")));
        }
        let pairs = items.items().into_iter().skip(length - n_left);
        self.check(pairs.map(|pair| pair.extract()).collect())
    }

    #[inline(always)]
    fn string(&mut self, text: &Bound<'py, PyString>) -> Fed {
        let number = self.shared.next_string();
        let units = self.check(text.to_str())?;
        self.shared.strings.push(text.clone().into_any());
        self.intake.shared_string(units, number)
    }

    /// Foresees the keys of a dict, all of which are kept, for those that are like it.
    #[cold]
    fn foresee(&mut self, items: &Bound<'py, PyDict>) {
        let Some((first, _)) = items.iter().next() else { return };
        let course = self.intake.course(mark(&first), items.len());
        if self.intake.is_to_foresee(course) {
            let name = |key: Bound<'py, PyAny>| Some((mark(&key), keys::find(key.cast_exact::<PyString>().ok()?)?));
            self.intake.foresee(course, items.keys().iter().map_while(name));
        }
    }

    /// What can be read of a value.
    fn part(&mut self, value: &Bound<'py, PyAny>, part: &Part, depth: u32) -> Fed {
        let (Part::Members(members), Ok(items)) = (part, value.cast::<PyDict>()) else {
            return self.value(value, depth);
        };
        let listed = self.listed(items)?;
        let is_in = Intake::left_of(listed.as_ref().map_or(items.len(), Vec::len)) == Left::In;
        if is_in && listed.is_none() {
            return self.value(value, depth);
        }
        let depth = self.deeper(depth)?;
        // What is made of it is no longer what came in.
        self.n_unlike += 1;
        if is_in && let Some(listed) = &listed {
            return self.listed_dict(listed, depth);
        }
        let mut place = 0;
        let take = |feed: &mut Self, key: &Bound<'py, PyAny>, item: Bound<'py, PyAny>| {
            place += 1;
            match members.met(place - 1, mark(key)) {
                Some(Met::LeftOut) => feed.leave_out_short(&item, depth),
                Some(Met::Part(part)) => {
                    feed.key(key)?;
                    feed.part(&item, part, depth)
                }
                None => feed.part_member(members, place - 1, key, &item, depth),
            }
        };
        self.intake.begin_object()?;
        self.each_member(items, listed, take)?;
        self.intake.end()
    }

    /// Takes what can be read of a member that was not met at this place before.
    #[inline(never)]
    fn part_member(
        &mut self,
        members: &Members,
        place: usize,
        key: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        depth: u32,
    ) -> Fed {
        let text = self.key_text(key)?;
        let part = members.part(text);
        if let Ok(key) = key.cast_exact::<PyString>()
            && keys::find(key).is_some()
            && (part.is_some() || keys::is_short(key))
        {
            members.meet(place, mark(key), text);
        }
        if let Some(part) = part {
            self.key(key)?;
            return self.part(item, part, depth);
        }
        if self.intake.begin_leave_out(text)? == Left::In {
            self.key(key)?;
            return self.value(item, depth);
        }
        if let Ok(key) = key.cast_exact::<PyString>()
            && keys::find(key).is_none()
        {
            keys::meet_left_out(key, text);
        }
        self.leave_out_member(item, depth)
    }

    /// Leaves out a member whose key is short.
    #[inline]
    fn leave_out_short(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Fed {
        if let Some(length) = self.length_of_usual(value, depth)? {
            return self.intake.leave_out_member(length);
        }
        self.intake.begin_leave_out_short()?;
        self.leave_out_member(value, depth)
    }

    /// What leaving out a value goes by, if that is what most are, which contain no other: the length of its text.
    #[inline(always)]
    fn length_of_usual(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Result<Option<usize>, Stop> {
        if depth == 0 {
            return Ok(None);
        }
        if let Ok(text) = value.cast_exact::<PyString>() {
            return self.check(text.to_str()).map(|text| Some(text.len()));
        }
        if let Ok(value) = value.cast_exact::<PyInt>() {
            return self.check(integer(value)).map(|_| Some(0));
        }
        let is_usual =
            value.is_exact_instance_of::<PyFloat>() || value.is_exact_instance_of::<PyBool>() || value.is_none();
        Ok(is_usual.then_some(0))
    }

    /// Leaves out a value of what is left out.
    #[inline(always)]
    fn leave_out_inner(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Result<Left, Stop> {
        match self.length_of_usual(value, depth)? {
            Some(length) => self.intake.leave_out(length).map(|()| Left::Out),
            None => self.leave_out(value, depth),
        }
    }

    /// Leaves out what cannot be read, or sets it aside.
    fn leave_out_member(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Fed {
        if self.leave_out(value, depth)? == Left::Out {
            return self.intake.end_leave_out();
        }
        self.intake.set_aside()?;
        self.value(value, depth)?;
        self.intake.end_aside()
    }

    /// Leaves a value out, which must be one that can enter.
    fn leave_out(&mut self, value: &Bound<'py, PyAny>, depth: u32) -> Result<Left, Stop> {
        let depth = self.deeper(depth)?;
        if let Ok(text) = value.cast::<PyString>() {
            let text = self.check(text.to_str())?;
            self.intake.leave_out(text.len())?;
        } else if let Ok(value) = value.cast::<PyInt>() {
            self.check(integer(value))?;
            self.intake.leave_out(0)?;
        } else if let Ok(items) = value.cast::<PyDict>() {
            return self.leave_out_members(items, depth);
        } else if let Ok(items) = value.cast::<PyList>() {
            self.intake.leave_out_array()?;
            return self.leave_out_all(items.iter(), depth);
        } else if let Ok(items) = value.cast::<PyTuple>() {
            self.intake.leave_out_array()?;
            return self.leave_out_all(items.iter(), depth);
        } else if value.is_none() || value.is_instance_of::<PyFloat>() {
            self.intake.leave_out(0)?;
        } else if let Ok(bytes) = value.cast::<PyBytes>() {
            self.intake.leave_out_bytes(bytes.as_bytes().len())?;
        } else if let Ok(bytes) = value.cast::<PyByteArray>() {
            self.intake.leave_out_bytes(bytes.len())?;
        } else if utc_time(value).is_some() {
            self.intake.leave_out_date()?;
        } else {
            self.n_code_runs += 1;
            self.check(time_of(value))?;
            self.intake.leave_out_date()?;
        }
        Ok(Left::Out)
    }

    fn leave_out_all(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: u32) -> Result<Left, Stop> {
        for item in items {
            if self.leave_out_inner(&item, depth)? == Left::In {
                return Ok(Left::In);
            }
        }
        Ok(Left::Out)
    }

    fn leave_out_members(&mut self, items: &Bound<'py, PyDict>, depth: u32) -> Result<Left, Stop> {
        let listed = self.listed(items)?;
        let mut left = self.intake.leave_out_object(listed.as_ref().map_or(items.len(), Vec::len))?;
        let leave_out = |feed: &mut Self, key: &Bound<'py, PyAny>, item: Bound<'py, PyAny>| {
            let is_short = key.cast_exact::<PyString>().is_ok_and(keys::is_short);
            if left == Left::Out {
                if is_short {
                    feed.intake.leave_out_short_key()?;
                } else {
                    left = feed.leave_out_key(key)?;
                }
            }
            if left == Left::Out {
                left = feed.leave_out_inner(&item, depth)?;
            }
            Ok(())
        };
        self.each_member(items, listed, leave_out)?;
        Ok(left)
    }

    /// Leaves out a key of which it is not known that it is short.
    #[inline(never)]
    fn leave_out_key(&mut self, key: &Bound<'py, PyAny>) -> Result<Left, Stop> {
        let text = self.key_text(key)?;
        if let Ok(key) = key.cast_exact::<PyString>()
            && keys::find(key).is_none()
        {
            keys::meet_left_out(key, text);
        }
        self.intake.leave_out_key(text)
    }

    #[inline]
    fn key(&mut self, key: &Bound<'py, PyAny>) -> Result<Keys, Stop> {
        if let Ok(text) = key.cast_exact::<PyString>()
            && let Some(name) = keys::find(text)
            && self.intake.known_key(name)?
        {
            return Ok(Keys::Kept);
        }
        self.new_key(key).map(|()| Keys::New)
    }

    /// A key that is not kept, or that this worker has not met.
    #[inline(never)]
    fn new_key(&mut self, key: &Bound<'py, PyAny>) -> Fed {
        let text = self.key_text(key)?;
        let Ok(key) = key.cast_exact::<PyString>() else {
            self.n_unlike += 1;
            return self.intake.key(text);
        };
        if let Some(name) = keys::find(key) {
            return self.intake.key_as(name, text);
        }
        self.intake.key(text)?;
        keys::meet(key, text);
        Ok(())
    }

    /// The text of a key.
    #[inline]
    fn key_text<'k>(&mut self, key: &'k Bound<'py, PyAny>) -> Result<&'k str, Stop> {
        match key.cast::<PyString>() {
            Ok(key) => self.check(key.to_str()),
            Err(_) => {
                let message = key.get_type().name().map(|kind| {
                    PyTypeError::new_err(format!("the keys of an object are strings, and one is of type {kind}"))
                });
                Err(self.fail(message.unwrap_or_else(|error| error)))
            }
        }
    }
}
