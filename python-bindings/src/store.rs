//! Stores: hooks with their versions, and the journal.
//! Not here: what a store does (becket-host, becket-sqlite).

use std::path::PathBuf;
use std::sync::Arc;

use becket::journal::{self, Event, RunId};
use becket::{SqliteStore, StoreError, Version};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::error::raise;
use crate::hook::{Config, Hook};

/// Hooks and the journal in a SQLite file.
#[pyclass(frozen, subclass, module = "becket._becket")]
pub(crate) struct Store {
    path: PathBuf,
    store: Arc<SqliteStore>,
}

impl Store {
    pub(crate) fn store(&self) -> Arc<SqliteStore> {
        Arc::clone(&self.store)
    }

    fn does<T: Send>(
        &self,
        py: Python<'_>,
        act: impl FnOnce(&dyn becket::Store) -> Result<T, StoreError> + Send,
    ) -> PyResult<T> {
        py.detach(|| act(self.store.as_ref())).map_err(|error| raise(py, &error.into()))
    }
}

#[pymethods]
impl Store {
    /// Opens the store in a file, which is made if it does not exist.
    #[new]
    fn new(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let store = py.detach(|| SqliteStore::open(&path)).map_err(|error| raise(py, &error.into()))?;
        Ok(Self { path, store: Arc::new(store) })
    }

    /// Stores a compiled hook as the next version of a name, submitted. Gives its number.
    fn add(&self, py: Python<'_>, name: &str, hook: &Hook) -> PyResult<u32> {
        let bytes = hook.inner().bytes();
        let version = self.does(py, |store| {
            let blob = store.put_blob(bytes)?;
            store.submit(name, &blob, journal::now_ms())
        })?;
        Ok(version.number)
    }

    /// Makes a version the active one.
    fn activate(&self, py: Python<'_>, name: &str, version: u32) -> PyResult<()> {
        self.does(py, |store| store.activate(name, version)).map(|_| ())
    }

    /// Activates again what the active version replaced. Gives its number.
    fn rollback(&self, py: Python<'_>, name: &str) -> PyResult<u32> {
        self.does(py, |store| store.rollback(name)).map(|version| version.number)
    }

    /// The names of all hooks.
    fn hooks(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.does(py, |store| store.hooks())
    }

    /// The versions of a hook: number, life, hash.
    fn versions(&self, py: Python<'_>, name: &str) -> PyResult<Vec<(u32, &'static str, String)>> {
        let versions = self.does(py, |store| store.versions(name))?;
        let shown = |it: &Version| (it.number, it.life.name(), journal::hex(&it.blob));
        Ok(versions.iter().map(shown).collect())
    }

    /// Loads the active version of a hook.
    fn load_with(&self, py: Python<'_>, name: &str, config: Bound<'_, PyDict>) -> PyResult<Hook> {
        let settings: Config = config.extract()?;
        let host = settings.host(py)?;
        let version = self.does(py, |store| store.active(name))?;
        let bytes = self.does(py, |store| store.blob(&version.blob))?;
        let bytes = bytes.ok_or_else(|| PyValueError::new_err("the blob is missing"))?;
        let hook = py.detach(|| host.load(&bytes)).map_err(|error| raise(py, &error))?;
        Ok(Hook::new(hook, settings, config.unbind()))
    }

    /// The runs that wait for approval: run, blob, function, arguments, since when.
    fn waiting<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        let json = py.import("becket._drive")?.getattr("from_journal")?;
        for it in self.does(py, |store| store.suspended_list())? {
            let calls = journal::calls(&self.does(py, |store| store.journal(Some(it.run)))?);
            let Some(called) = calls.into_iter().find(|called| called.call == it.call) else { continue };
            let dict = PyDict::new(py);
            dict.set_item("run", it.run.to_string())?;
            dict.set_item("hook", journal::hex(&it.hook))?;
            dict.set_item("function", format!("{}.{}", called.module, called.function))?;
            dict.set_item("args", json.call1((called.args,))?)?;
            dict.set_item("since_ms", it.since_ms)?;
            list.append(dict)?;
        }
        Ok(list)
    }

    /// The recorded calls of host functions, of all runs or of one.
    #[pyo3(signature = (run = None))]
    fn journal<'py>(&self, py: Python<'py>, run: Option<&str>) -> PyResult<Bound<'py, PyList>> {
        let run = match run {
            None => None,
            Some(text) => Some(RunId::parse(text).ok_or_else(|| PyValueError::new_err(format!("{text:?} is no run")))?),
        };
        let entries = self.does(py, |store| store.journal(run))?;
        let list = PyList::empty(py);
        let json = py.import("becket._drive")?.getattr("from_journal")?;
        for called in journal::calls(&entries) {
            let dict = PyDict::new(py);
            dict.set_item("run", called.run.to_string())?;
            dict.set_item("call", called.call)?;
            dict.set_item("hook", journal::hex(&called.hook))?;
            dict.set_item("function", format!("{}.{}", called.module, called.function))?;
            let late = called.late().map(|value| json.call1((value,))).transpose()?.map(Bound::unbind);
            dict.set_item("args", json.call1((called.args,))?)?;
            dict.set_item("at_ms", called.at_ms)?;
            let (outcome, value) = match called.outcome {
                _ if late.is_some() => ("late", late.unwrap_or_else(|| py.None())),
                Some((Event::Value(value), _)) => ("value", json.call1((value,))?.unbind()),
                Some((Event::Failed(detail), _)) => ("failed", detail.into_pyobject(py)?.into_any().unbind()),
                Some((Event::Intent { .. }, _)) | None => ("unknown", py.None()),
            };
            dict.set_item("outcome", outcome)?;
            dict.set_item("value", value)?;
            list.append(dict)?;
        }
        Ok(list)
    }

    /// Checks that nothing of the journal was changed or removed, and gives the hash of its last entry.
    fn verify(&self, py: Python<'_>) -> PyResult<String> {
        let entries = self.does(py, |store| store.journal(None))?;
        match journal::verify(&entries) {
            Ok(head) => Ok(journal::hex(&head)),
            Err(broken) => Err(PyValueError::new_err(broken.to_string())),
        }
    }

    fn __repr__(&self) -> String {
        format!("becket.Store({:?})", self.path.display().to_string())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (PathBuf,))> {
        Ok((py.import("becket")?.getattr("Store")?, (self.path.clone(),)))
    }
}
