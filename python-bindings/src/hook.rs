//! Hooks and their runs. A run goes on without the interpreter's lock until it is done or calls a Python function; the
//! function is called with the lock, as any Python code is.
//! Not here: the loop of asynchronous runs (`python/becket/_drive.py`).

use std::sync::{Arc, Mutex, PoisonError};

use becket::journal::RunId;
use becket::{Data, Failure, Function, Host, Key, LIMITS, Limit, Step, StoreError};
use pyo3::exceptions::{PyException, PyRuntimeError, PyTypeError, PyValueError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyIterator, PyString, PyTuple};

use crate::convert::{from_data, to_data};
use crate::error::{HookError, raise};
use crate::feed::{Feed, Shared, Unfit};
use crate::gather::Gather;
use crate::reads::Part;
use crate::store::Store;

/// What hooks are compiled or loaded with: what the package makes of its keyword arguments.
#[derive(FromPyObject)]
pub(crate) struct Config {
    /// Declaration files: name and text.
    #[pyo3(item("api"))]
    api: Vec<(String, String)>,
    /// Granted capabilities.
    #[pyo3(item("allow"))]
    allow: Vec<String>,
    /// Python functions: module, name, what is called.
    #[pyo3(item("functions"))]
    functions: Vec<(String, String, Py<PyAny>)>,
    /// Patterns of the URLs that `becket:http` may request: none means that it is not granted.
    #[pyo3(item("allow_http"))]
    allow_http: Vec<String>,
    /// Limits by name.
    #[pyo3(item("limits"))]
    limits: Vec<(String, u64)>,
    /// Where hooks and the journal are kept.
    #[pyo3(item("store"))]
    store: Option<Py<Store>>,
    /// What waiting runs are sealed with.
    #[pyo3(item("key"))]
    key: Option<[u8; 32]>,
}

impl Config {
    /// The host that it describes.
    pub(crate) fn host(&self, py: Python<'_>) -> PyResult<Host> {
        let mut host = Host::new();
        let failed = |error: becket::Error| raise(py, &error);
        for (path, text) in &self.api {
            host.declare(path, text).map_err(failed)?;
        }
        for (module, name, _) in &self.functions {
            host.provide(module, name, Function::Driver).map_err(failed)?;
        }
        for capability in &self.allow {
            host.allow(capability);
        }
        self.install_http(&mut host).map_err(|error| raise(py, &error))??;
        for (name, value) in &self.limits {
            let row = LIMITS.iter().find(|row| keyword(row.name) == *name);
            let row = row.ok_or_else(|| PyTypeError::new_err(format!("there is no limit `{name}`")))?;
            host.set_limit(row.limit, *value);
        }
        if let Some(store) = &self.store {
            host.set_store(store.get().store());
        }
        if let Some(key) = self.key {
            host.set_key(Key::new(key));
        }
        Ok(host)
    }

    /// Declares `becket:http`, and grants it where there are patterns. Declarations of the caller's own for it come first.
    fn install_http(&self, host: &mut Host) -> Result<PyResult<()>, becket::Error> {
        let is_declared = self.api.iter().any(|(_, text)| text.contains(becket_http::MODULE));
        if self.allow_http.is_empty() {
            if !is_declared {
                host.declare("http.d.ts", becket_http::DECLARATIONS)?;
            }
            return Ok(Ok(()));
        }
        let mut http = becket_http::Http::new();
        for pattern in &self.allow_http {
            http = match http.allow(pattern) {
                Ok(http) => http,
                Err(error) => return Ok(Err(PyValueError::new_err(error.to_string()))),
            };
        }
        http.install(host).map(Ok)
    }
}

/// A limit's name as a keyword: `compile_size`.
fn keyword(name: &str) -> String {
    name.replace('-', "_")
}

/// The limits: name, default, largest value, what it counts.
#[pyfunction]
pub(crate) fn limits() -> Vec<(String, u64, u64, &'static str)> {
    LIMITS.iter().map(|row| (keyword(row.name), row.default, row.max, row.unit)).collect()
}

/// Compiles a hook.
#[pyfunction]
pub(crate) fn compile(py: Python<'_>, source: &str, path: &str, config: Bound<'_, PyDict>) -> PyResult<Hook> {
    let settings: Config = config.extract()?;
    let host = settings.host(py)?;
    let hook = py.detach(|| host.compile(path, source)).map_err(|error| raise(py, &error))?;
    Ok(Hook::new(hook, settings, config.unbind()))
}

/// Loads a compiled hook.
#[pyfunction]
pub(crate) fn load(py: Python<'_>, blob: &[u8], config: Bound<'_, PyDict>) -> PyResult<Hook> {
    let settings: Config = config.extract()?;
    let host = settings.host(py)?;
    let hook = py.detach(|| host.load(blob)).map_err(|error| raise(py, &error))?;
    Ok(Hook::new(hook, settings, config.unbind()))
}

/// What pickle keeps of a hook: what to call, with the blob and the configuration.
type Reduced<'py> = (Bound<'py, PyAny>, (Bound<'py, PyBytes>, Py<PyDict>));

/// The result of a run, or how it ended without one: a [`HookError`], which [`Outcome`] tells instead of raising it.
type Ended<'py> = Result<Bound<'py, PyAny>, PyErr>;

/// Whether a run has called functions.
#[derive(Clone, Copy)]
enum Calls {
    None,
    Some,
}

/// A compiled hook: call it with an event. Any number of threads may run it at once.
#[pyclass(frozen, module = "becket")]
pub(crate) struct Hook {
    inner: becket::Hook,
    functions: Arc<[(String, String, Py<PyAny>)]>,
    config: Py<PyDict>,
    /// What it can read of an event.
    reads: Part,
}

impl Hook {
    pub(crate) fn new(hook: becket::Hook, settings: Config, config: Py<PyDict>) -> Self {
        let reads = Part::of_event(&hook);
        Self { inner: hook, functions: settings.functions.into(), config, reads }
    }

    pub(crate) fn inner(&self) -> &becket::Hook {
        &self.inner
    }

    fn function(&self, call: &becket::Call) -> Option<&Py<PyAny>> {
        let found = self.functions.iter().find(|(module, name, _)| *module == call.module && *name == call.function);
        found.map(|(_, _, function)| function)
    }

    /// Runs once over an event.
    fn run_once<'py>(&self, py: Python<'py>, event: &Bound<'py, PyAny>) -> PyResult<Ended<'py>> {
        self.check_loop(py)?;
        self.drive(py, &mut self.inner.begin(), event)
    }

    /// Runs to the end on this thread, and gives the result.
    fn drive<'py>(&self, py: Python<'py>, run: &mut becket::Run, event: &Bound<'py, PyAny>) -> PyResult<Ended<'py>> {
        if !run.is_prepared()
            && let Err(error) = py.detach(|| run.prepare())
        {
            return Ok(Err(raise(py, &error)));
        }
        let mut shared = Shared::new();
        match run.start_with("default", |intake| Feed::new(intake, &mut shared).event(event, &self.reads)) {
            Ok(Ok(())) => {}
            Ok(Err(Unfit::Python(error))) => return Err(error),
            Ok(Err(Unfit::Stop)) => return Err(PyRuntimeError::new_err("the event was not taken")),
            Err(error) => return Ok(Err(raise(py, &error))),
        }
        self.go_on(py, run, shared)
    }

    /// Goes on to the end on this thread, and gives the result.
    fn go_on<'py>(&self, py: Python<'py>, run: &mut becket::Run, mut shared: Shared<'py>) -> PyResult<Ended<'py>> {
        match self.finish(py, run)? {
            Ok(Calls::None) => {}
            // Dicts and lists may be others by now than those that came in.
            Ok(Calls::Some) => shared.objects.clear(),
            Err(error) => return Ok(Err(raise(py, &error))),
        }
        let mut gather = Gather::new(py, &shared);
        if let Err(error) = run.tell_result(&mut gather) {
            return Ok(Err(raise(py, &error)));
        }
        match gather.whole() {
            // The hook gave what Python has no value for.
            Err(error) if error.is_instance_of::<HookError>(py) => Ok(Err(error)),
            made => made.map(Ok),
        }
    }

    /// Goes on until the run is done.
    fn finish(&self, py: Python<'_>, run: &mut becket::Run) -> PyResult<Result<Calls, becket::Error>> {
        let mut flights = None;
        let finished = self.finish_with(py, run, &mut flights);
        let closed = flights.map(|flights| flights.call_method0(py, "close"));
        finished.and_then(|ended| closed.transpose().map(|_| ended))
    }

    fn finish_with(
        &self,
        py: Python<'_>,
        run: &mut becket::Run,
        flights: &mut Option<Py<PyAny>>,
    ) -> PyResult<Result<Calls, becket::Error>> {
        let mut calls = Calls::None;
        let mut ended = loop {
            let settled = match py.detach(|| run.advance()) {
                Ok(None | Some(Step::Done(_))) => break Ok(calls),
                Err(error) => break Err(error),
                Ok(Some(Step::Call(call, args))) => {
                    calls = Calls::Some;
                    let performed = self.perform(py, &call, &args);
                    if performed.as_ref().is_err_and(|error| is_late(py, error)) {
                        break Err(run.time_out());
                    }
                    let (answer, interrupt) = outcome(py, performed);
                    let settled = py.detach(|| run.settle(answer));
                    if let Some(interrupt) = interrupt {
                        return Err(interrupt);
                    }
                    settled
                }
                Ok(Some(Step::Started(call, args))) => {
                    calls = Calls::Some;
                    self.start(py, run, flights, &call, &args)?
                }
                Ok(Some(Step::Pending)) => Self::land(py, run, flights.as_ref())?,
            };
            if let Err(error) = settled {
                break Err(error);
            }
        };
        // What is still in flight is recorded, whatever became of the run; what is not there in time is not known.
        while let Some(flights) = flights.as_ref().filter(|flights| flights.bind(py).is_truthy().unwrap_or(false)) {
            match Self::land(py, run, Some(flights))? {
                Err(error) if error.limit() != Some(Limit::Time) => {
                    ended = Err(error);
                    break;
                }
                _ => {}
            }
        }
        Ok(ended)
    }

    /// Begins with a call whose answer may come later.
    fn start(
        &self,
        py: Python<'_>,
        run: &mut becket::Run,
        flights: &mut Option<Py<PyAny>>,
        call: &becket::Call,
        args: &[Data],
    ) -> PyResult<Result<(), becket::Error>> {
        let value = self.invoke(py, call, args);
        if let Ok(value) = &value
            && value.hasattr("__await__")?
        {
            if flights.is_none() {
                *flights = Some(py.import("becket._drive")?.getattr("Flights")?.call0()?.unbind());
            }
            if let Some(flights) = flights {
                flights.call_method1(py, "add", (call.number, value, seconds_left(call)))?;
            }
            return Ok(Ok(()));
        }
        let (answer, interrupt) = outcome(py, value.and_then(|value| answer(&value)));
        let settled = py.detach(|| run.settle_call(call.number, answer));
        match interrupt {
            Some(interrupt) => Err(interrupt),
            None => Ok(settled),
        }
    }

    /// Waits until one of the calls in flight is answered.
    fn land(py: Python<'_>, run: &mut becket::Run, flights: Option<&Py<PyAny>>) -> PyResult<Result<(), becket::Error>> {
        let Some(flights) = flights else {
            return Err(PyRuntimeError::new_err("the run waits for a call that was made elsewhere"));
        };
        let landed = match flights.call_method0(py, "next") {
            Err(error) if is_late(py, &error) => return Ok(Err(run.time_out())),
            landed => landed?,
        };
        for landed in landed.bind(py).try_iter()? {
            let (number, failed, value): (u64, bool, Bound<'_, PyAny>) = landed?.extract()?;
            let answer = if failed { Err(Failure(value.extract()?)) } else { outcome(py, answer(&value)).0 };
            if let Err(error) = py.detach(|| run.settle_call(number, answer)) {
                return Ok(Err(error));
            }
        }
        Ok(Ok(()))
    }

    /// Answers a run of this hook that waits, and finishes it.
    fn answer<'py>(
        &self,
        py: Python<'py>,
        run: &str,
        act: impl FnOnce(&mut becket::Run) -> Result<(), becket::Error> + Send,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.check_loop(py)?;
        let id = RunId::parse(run).ok_or_else(|| PyValueError::new_err(format!("{run:?} is no run")))?;
        let answered = py.detach(|| {
            let found = self.inner.store().suspended(Some(id))?.pop().ok_or(StoreError::NotSuspended(id))?;
            let mut run = self.inner.resume(&found.sealed)?;
            act(&mut run).map(|()| run)
        });
        let mut run = answered.map_err(|error| raise(py, &error))?;
        self.go_on(py, &mut run, Shared::default())?
    }

    /// Calls a Python function.
    fn invoke<'py>(&self, py: Python<'py>, call: &becket::Call, args: &[Data]) -> PyResult<Bound<'py, PyAny>> {
        let function = self.function(call).ok_or_else(|| PyRuntimeError::new_err("no function"))?;
        let args = (function, from_args(py, args)?, seconds_left(call));
        py.import("becket._drive")?.call_method1("invoke", args)
    }

    /// Calls a Python function, and waits for its result if that comes later.
    fn perform(&self, py: Python<'_>, call: &becket::Call, args: &[Data]) -> PyResult<Data> {
        let value = self.invoke(py, call, args)?;
        let value = py.import("becket._drive")?.call_method1("wait", (value, seconds_left(call)))?;
        answer(&value)
    }
}

/// The time that the run has left.
fn seconds_left(call: &becket::Call) -> f64 {
    call.deadline.left().as_secs_f64()
}

/// Whether a coroutine gave no answer in time.
fn is_late(py: Python<'_>, error: &PyErr) -> bool {
    let late = py.import("becket._drive").and_then(|drive| drive.getattr("Late"));
    late.is_ok_and(|late| error.matches(py, late).unwrap_or(false))
}

/// The arguments of a call as Python's values.
fn from_args<'py>(py: Python<'py>, args: &[Data]) -> PyResult<Bound<'py, PyTuple>> {
    let args = args.iter().map(|arg| from_data(py, arg)).collect::<PyResult<Vec<_>>>()?;
    PyTuple::new(py, args)
}

/// What a function did, and an interrupt from the keyboard, which is the embedder's, and no failure of the function.
fn outcome(py: Python<'_>, result: PyResult<Data>) -> (Result<Data, Failure>, Option<PyErr>) {
    match result {
        Ok(data) => (Ok(data), None),
        Err(error) if error.is_instance_of::<PyException>(py) => (Err(Failure(detail(py, &error))), None),
        Err(error) => (Err(Failure(detail(py, &error))), Some(error)),
    }
}

/// A result of a Python function: `None` is what a function without a result gives.
fn answer(value: &Bound<'_, PyAny>) -> PyResult<Data> {
    if value.is_none() { Ok(Data::Undefined) } else { to_data(value) }
}

/// What the journal says of an exception.
fn detail(py: Python<'_>, error: &PyErr) -> String {
    let text = error.value(py).repr().map(|text| text.to_string()).unwrap_or_default();
    match error.traceback(py).and_then(|traceback| traceback.format().ok()) {
        Some(traceback) => format!("{text}\n{traceback}"),
        None => text,
    }
}

#[pymethods]
impl Hook {
    /// Runs the hook once over an event and gives its result.
    fn __call__<'py>(&self, py: Python<'py>, event: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.run_once(py, event)?
    }

    /// Runs the hook once and tells all about the run: its result or error, and what it used.
    fn observe<'py>(&self, py: Python<'py>, event: &Bound<'py, PyAny>) -> PyResult<Outcome> {
        self.check_loop(py)?;
        let mut run = self.inner.begin();
        let result = self.drive(py, &mut run, event)?;
        let becket::Outcome { usage, mut output, errors, effects, run, .. } = run.outcome(Ok(()));
        output.extend_from_slice(&errors);
        let (result, error) = match result {
            Ok(value) => (value.unbind(), py.None()),
            Err(error) => (py.None(), error.into_value(py).into_any()),
        };
        Ok(Outcome {
            result,
            error,
            steps: usage.steps,
            input_steps: usage.input_steps,
            result_steps: usage.result_steps,
            memory: usage.memory_bytes,
            output: String::from_utf8_lossy(&output).into_owned(),
            effects,
            run: run.map(|run| run.to_string()),
        })
    }

    /// Runs the hook once over each event and gives the results one after the other, as they are asked for.
    ///
    /// An event that fails, or that cannot be taken, raises its exception where its result would be; with `errors="return"` its
    /// result is the exception, unless that is no `Exception`, as `KeyboardInterrupt`: it is raised then too. The rest goes on in
    /// each case. An error of the iterator of the events is raised, and ends the results.
    #[pyo3(signature = (events, *, errors = "raise"))]
    fn map(slf: Bound<'_, Self>, events: &Bound<'_, PyAny>, errors: &str) -> PyResult<Results> {
        let returns_errors = match errors {
            "raise" => false,
            "return" => true,
            _ => return Err(PyValueError::new_err("errors is 'raise' or 'return'")),
        };
        Ok(Results { events: Some(events.try_iter()?.unbind()), hook: slf.unbind(), returns_errors })
    }

    /// Runs the hook once over an event, as a coroutine: functions that are `async def` are awaited.
    fn call<'py>(slf: Bound<'py, Self>, py: Python<'py>, event: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let event = to_data(event)?;
        let run = Run { hook: slf.clone().unbind(), event, state: Mutex::new(slf.get().inner.begin()) };
        py.import("becket._drive")?.call_method1("drive", (run,))
    }

    /// Agrees to the call that a run of this hook waits for, performs it, and finishes the run. Gives the result.
    fn approve<'py>(&self, py: Python<'py>, run: &str) -> PyResult<Bound<'py, PyAny>> {
        self.answer(py, run, becket::Run::approve)
    }

    /// Does not agree to the call that a run of this hook waits for: in the hook it throws. Finishes the run and gives the result.
    #[pyo3(signature = (run, reason = ""))]
    fn deny<'py>(&self, py: Python<'py>, run: &str, reason: &str) -> PyResult<Bound<'py, PyAny>> {
        self.answer(py, run, |run| run.deny(reason))
    }

    /// Runs the hook over an event in JSON and gives the result in JSON, with no Python values in between.
    fn json<'py>(&self, py: Python<'py>, event: &str) -> PyResult<Bound<'py, PyString>> {
        if !self.functions.is_empty() {
            return Err(PyTypeError::new_err("json() is for hooks without Python functions"));
        }
        let outcome = py.detach(|| self.inner.run_json(event));
        match outcome.result {
            Ok(text) => Ok(PyString::new(py, &String::from_utf8_lossy(&text))),
            Err(error) => Err(raise(py, &error)),
        }
    }

    /// The blob: what is stored, and loaded elsewhere by `becket.load`.
    #[getter]
    fn blob<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.inner.bytes())
    }

    /// The blob's content hash, in hexadecimal digits.
    #[getter]
    fn id(&self) -> String {
        becket::journal::hex(&self.inner.id())
    }

    /// What the hook needs, reads and offers.
    #[getter]
    fn manifest<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let it = self.inner.manifest();
        let dict = PyDict::new(py);
        let imports = it
            .imports
            .iter()
            .map(|import| (import.module.clone(), import.name.clone(), format!("{:?}", import.effect).to_lowercase()));
        dict.set_item("id", it.id.clone())?;
        dict.set_item("exports", it.exports.clone())?;
        dict.set_item("imports", imports.collect::<Vec<_>>())?;
        dict.set_item("reads", it.reads.clone())?;
        dict.set_item("bytes", it.bytes)?;
        Ok(dict)
    }

    /// The code as text, a line for each instruction.
    fn listing(&self) -> String {
        self.inner.listing()
    }

    fn __repr__(&self) -> String {
        format!("<becket.Hook {} {}>", self.inner.file_name(), &becket::journal::hex(&self.inner.id())[..12])
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        let load = py.import("becket._becket")?.getattr("load")?;
        Ok((load, (self.blob(py), self.config.clone_ref(py))))
    }

    /// A coroutine function cannot be waited for where a loop is running already.
    fn check_loop(&self, py: Python<'_>) -> PyResult<()> {
        if self.functions.is_empty() {
            return Ok(());
        }
        let functions: Vec<_> = self.functions.iter().map(|(_, _, function)| function.clone_ref(py)).collect();
        py.import("becket._drive")?.call_method1("check_loop", (functions,)).map(|_| ())
    }
}

/// The results of a hook over events, one after the other.
#[pyclass(module = "becket")]
pub(crate) struct Results {
    hook: Py<Hook>,
    /// `None` when there are no more.
    events: Option<Py<PyIterator>>,
    returns_errors: bool,
}

#[pymethods]
impl Results {
    /// Events may come from a generator that holds these results.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.hook)?;
        self.events.as_ref().map_or(Ok(()), |events| visit.call(events))
    }

    fn __clear__(&mut self) {
        self.events = None;
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = slf.py();
        // Python code runs below, which may ask for the next result itself: nothing is borrowed meanwhile.
        let (hook, mut events) = {
            let it = slf.borrow();
            let Some(events) = &it.events else { return Ok(None) };
            (it.hook.clone_ref(py), events.clone_ref(py).into_bound(py))
        };
        hook.get().check_loop(py)?;
        let event = match events.next() {
            Some(Ok(event)) => event,
            end => {
                slf.borrow_mut().events = None;
                return end.transpose();
            }
        };
        let failed = match hook.get().drive(py, &mut hook.get().inner.begin(), &event) {
            Ok(Ok(value)) => return Ok(Some(value)),
            Ok(Err(error)) | Err(error) => error,
        };
        // What ends the program is no result.
        let is_result = slf.borrow().returns_errors && failed.is_instance_of::<PyException>(py);
        if is_result { Ok(Some(failed.into_value(py).into_bound(py).into_any())) } else { Err(failed) }
    }
}

/// How a run went, and what it used.
#[pyclass(frozen, get_all, module = "becket")]
pub(crate) struct Outcome {
    /// The result; `None` if there is none.
    result: Py<PyAny>,
    /// How the run ended without a result: a `becket.HookError`, or `None`.
    error: Py<PyAny>,
    /// Steps of the hook.
    steps: u64,
    /// Steps of bringing the event in.
    input_steps: u64,
    /// Steps of reading the result.
    result_steps: u64,
    /// The most memory in use at a time, in bytes.
    memory: u64,
    /// What the hook printed; its warnings and errors come after the rest.
    output: String,
    /// Calls of host functions that are recorded.
    effects: u64,
    /// The run's identity in the journal, if it had effects.
    run: Option<String>,
}

#[pymethods]
impl Outcome {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = if self.error.is_none(py) { &self.result } else { &self.error };
        Ok(format!("<becket.Outcome {} steps={} memory={}>", shown.bind(py).repr()?, self.steps, self.memory))
    }
}

/// How far a run has come: what, the call's number, the function, the result or arguments, and the seconds that are left.
type Resumed<'py> = (&'static str, Option<u64>, Option<Py<PyAny>>, Bound<'py, PyAny>, f64);

/// A run that `becket._drive` drives.
#[pyclass(frozen, module = "becket")]
pub(crate) struct Run {
    hook: Py<Hook>,
    event: Data,
    state: Mutex<becket::Run>,
}

#[pymethods]
impl Run {
    /// Begins.
    fn start(&self, py: Python<'_>) -> PyResult<()> {
        py.detach(|| self.state().start("default", &self.event)).map_err(|error| raise(py, &error))
    }

    /// Runs until the run is done, calls, or waits: see [`Resumed`].
    fn resume<'py>(&self, py: Python<'py>) -> PyResult<Resumed<'py>> {
        loop {
            let (is_started, call, args) = match py.detach(|| self.state().resume()) {
                Ok(Step::Done(data)) => return Ok(("done", None, None, from_data(py, &data)?, 0.0)),
                Ok(Step::Pending) => return Ok(("pending", None, None, py.None().into_bound(py), 0.0)),
                Ok(Step::Call(call, args)) => (false, call, args),
                Ok(Step::Started(call, args)) => (true, call, args),
                Err(error) => return Err(raise(py, &error)),
            };
            let args = match from_args(py, &args) {
                Ok(args) => args.into_any(),
                // Python has no value for an argument: the call fails, as it does in a run that is not asynchronous.
                Err(error) => {
                    let failure = Err(Failure(detail(py, &error)));
                    let settled = py.detach(|| {
                        let mut run = self.state();
                        if is_started { run.settle_call(call.number, failure) } else { run.settle(failure) }
                    });
                    settled.map_err(|error| raise(py, &error))?;
                    continue;
                }
            };
            let function = self.hook.get().function(&call).map(|function| function.clone_ref(py));
            let function = function.ok_or_else(|| PyRuntimeError::new_err("no function"))?;
            let what = if is_started { "started" } else { "call" };
            return Ok((what, Some(call.number), Some(function), args, seconds_left(&call)));
        }
    }

    /// Gives the result of a function that was started.
    fn settle_call(&self, py: Python<'_>, number: u64, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let answer = answer(value).map_err(|error| Failure(detail(py, &error)));
        py.detach(|| self.state().settle_call(number, answer)).map_err(|error| raise(py, &error))
    }

    /// Says that a function that was started failed.
    fn fail_call(&self, py: Python<'_>, number: u64, detail: String) -> PyResult<()> {
        py.detach(|| self.state().settle_call(number, Err(Failure(detail)))).map_err(|error| raise(py, &error))
    }

    /// Ends the run, as a function gave no answer in time, and raises that.
    fn time_out(&self, py: Python<'_>) -> PyResult<()> {
        Err(raise(py, &self.state().time_out()))
    }

    /// Gives the result of the function.
    fn settle(&self, py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let answer = answer(value).map_err(|error| Failure(detail(py, &error)));
        py.detach(|| self.state().settle(answer)).map_err(|error| raise(py, &error))
    }

    /// Says that the function failed.
    fn fail(&self, py: Python<'_>, detail: String) -> PyResult<()> {
        py.detach(|| self.state().settle(Err(Failure(detail)))).map_err(|error| raise(py, &error))
    }
}

impl Run {
    fn state(&self) -> std::sync::MutexGuard<'_, becket::Run> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
