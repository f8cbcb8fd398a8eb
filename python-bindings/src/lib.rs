//! Becket for Python: the extension module `becket._becket`, which the package `becket` wraps.
//!
//! In reading order: `convert.rs`, `date.rs` (Python's values and data), `keys.rs`, `reads.rs`, `feed.rs`, `gather.rs` (events and
//! results), `error.rs` (Becket's errors as Python exceptions), `hook.rs` (hooks and their runs), `store.rs` (stores).
//! Not here: declarations from annotations and the loop of asynchronous runs (`python/becket/`), and anything that a hook does.

mod convert;
mod date;
mod error;
mod feed;
mod gather;
mod hook;
mod keys;
mod reads;
mod store;

use pyo3::prelude::*;

#[pymodule]
fn _becket(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<hook::Hook>()?;
    module.add_class::<hook::Run>()?;
    module.add_class::<hook::Outcome>()?;
    module.add_class::<hook::Results>()?;
    module.add_class::<store::Store>()?;
    module.add_function(wrap_pyfunction!(hook::compile, module)?)?;
    module.add_function(wrap_pyfunction!(hook::load, module)?)?;
    module.add_function(wrap_pyfunction!(hook::limits, module)?)?;
    Ok(())
}
