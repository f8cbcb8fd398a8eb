//! Becket's errors as the exceptions of `becket._errors`.
//! Not here: the exceptions themselves, which are Python's so that they can be subclassed and pickled.

use becket::{Colour, Error, Severity};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

pyo3::import_exception!(becket._errors, HookError);

/// The exception for an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|error| error, PyErr::from_value)
}

fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let classes = py.import("becket._errors")?;
    if let Some(thrown) = error.thrown() {
        return classes.call_method1("thrown", (thrown.name(), thrown.message(), thrown.stack()));
    }
    let line = error.position().map(|at| at.line);
    if let Some(limit) = error.limit() {
        return classes.call_method1("limit", (limit.row().name, error.to_string(), line));
    }
    if let Some(run) = error.suspended() {
        return classes.call_method1("suspended", (run.to_string(),));
    }
    if error.is_rejected() {
        return classes.call_method1("refused", (error.to_string(), diagnostics(py, error)?));
    }
    classes.call_method1("other", (error.to_string(),))
}

/// The diagnostics as dicts, each with the text that shows it in its source.
fn diagnostics<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    if let Some(rejection) = error.rejection() {
        for it in &rejection.diagnostics {
            let dict = PyDict::new(py);
            let (line, column) = rejection.position(it.span.start);
            dict.set_item("code", it.code.to_string())?;
            dict.set_item("severity", if it.severity == Severity::Error { "error" } else { "warning" })?;
            dict.set_item("message", &it.headline)?;
            dict.set_item("line", line)?;
            dict.set_item("column", column)?;
            dict.set_item("start", it.span.start)?;
            dict.set_item("end", it.span.end)?;
            dict.set_item("label", &it.label)?;
            dict.set_item("help", it.help.as_deref())?;
            dict.set_item("rendered", rejection.render_one(it, Colour::Plain))?;
            list.append(dict)?;
        }
    } else if let Some(code) = error.stopped() {
        let dict = PyDict::new(py);
        let at = error.position();
        dict.set_item("code", code)?;
        dict.set_item("severity", "error")?;
        dict.set_item("message", error.to_string())?;
        dict.set_item("line", at.map_or(0, |at| at.line))?;
        dict.set_item("column", at.map_or(0, |at| at.column))?;
        dict.set_item("start", at.map_or(0, |at| at.span.0))?;
        dict.set_item("end", at.map_or(0, |at| at.span.1))?;
        dict.set_item("label", "")?;
        dict.set_item("help", py.None())?;
        dict.set_item("rendered", error.to_string())?;
        list.append(dict)?;
    }
    Ok(list)
}
