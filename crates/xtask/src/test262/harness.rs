//! A test becomes a module: what it includes, and then itself.
//! Not here: the included files. Those of `conformance/test262/harness/` stand in for the suite's own of the same name, where those
//! do what Becket refuses; `conformance/test262/README.md` says which and why.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::Result;
use crate::case;
use crate::process;

use super::meta::Meta;

/// What every test may use.
const ALWAYS: &[&str] = &["sta.js", "assert.js"];

/// What a test that ends later may use.
const FOR_ASYNC: &str = "doneprintHandle.js";

/// The files that tests include, read once each.
pub(crate) struct Harness {
    ours: PathBuf,
    theirs: PathBuf,
    read: Mutex<BTreeMap<String, String>>,
}

impl Harness {
    pub(crate) fn new(suite: &Path) -> Self {
        Self {
            ours: case::home().join("test262/harness"),
            theirs: suite.join("harness"),
            read: Mutex::new(BTreeMap::new()),
        }
    }

    /// The source of the module that is run for a test. `raw` tests are run as they are.
    pub(crate) fn module(&self, meta: &Meta, source: &str) -> Result<String> {
        if meta.has_flag("raw") {
            return Ok(source.to_owned());
        }
        let mut module = String::new();
        let for_async = meta.has_flag("async").then_some(FOR_ASYNC);
        let includes = meta.includes.iter().map(String::as_str).filter(|name| !ALWAYS.contains(name));
        for name in ALWAYS.iter().copied().chain(for_async).chain(includes) {
            module.push_str(&self.file(name)?);
            module.push('\n');
        }
        module.push_str(source);
        Ok(module)
    }

    fn file(&self, name: &str) -> Result<String> {
        if let Some(text) = self.read.lock().ok().and_then(|read| read.get(name).cloned()) {
            return Ok(text);
        }
        let ours = self.ours.join(name);
        let text = process::read(&if ours.is_file() { ours } else { self.theirs.join(name) })?;
        if let Ok(mut read) = self.read.lock() {
            read.insert(name.to_owned(), text.clone());
        }
        Ok(text)
    }
}
