//! `becket hooks`: hooks in a store, their versions and their life.
//! Not here: what a store does.

use std::path::Path;
use std::sync::Arc;

use becket::{Store, StoreError, Version, journal};

use crate::args::Args;
use crate::exit::{Done, Exit, Failure};
use crate::say::say_line;
use crate::session;

/// `becket hooks add NAME FILE | list | show NAME | activate NAME VERSION | rollback NAME`
pub(crate) fn command(args: &Args) -> Done {
    args.store()?;
    let host = session::host(args)?;
    let store = Arc::clone(host.store());
    let words = args.texts();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["add", name, file] => {
            let hook = session::hook(&host, Path::new(file))?;
            let blob = stored(store.put_blob(hook.bytes()))?;
            show(&stored(store.submit(name, &blob, journal::now_ms()))?);
        }
        ["list"] => {
            for name in stored(store.hooks())? {
                let versions = stored(store.versions(&name))?;
                match versions.iter().find(|version| version.life == becket::Life::Active) {
                    Some(version) => show(version),
                    None => say_line!("{name}: no active version of {}", versions.len()),
                }
            }
        }
        ["show", name] => {
            let versions = stored(store.versions(name))?;
            if versions.is_empty() {
                return Err(Failure::Usage(StoreError::NoHook((*name).to_owned()).to_string()));
            }
            versions.iter().for_each(show);
        }
        ["activate", name, number] => {
            let number = number.parse().map_err(|_| format!("{number:?} is no version"))?;
            show(&activate(store.as_ref(), &host, name, number)?);
        }
        ["rollback", name] => show(&stored(store.rollback(name))?),
        _ => {
            return Err(
                String::from("hooks add NAME FILE | list | show NAME | activate NAME VERSION | rollback NAME").into()
            );
        }
    }
    Ok(Exit::Completed)
}

/// Only what this host would run becomes active.
fn activate(store: &dyn Store, host: &becket::Host, name: &str, number: u32) -> Result<Version, Failure> {
    let versions = stored(store.versions(name))?;
    if let Some(version) = versions.iter().find(|version| version.number == number) {
        host.load_stored(&version.blob)?;
    }
    stored(store.activate(name, number))
}

fn stored<T>(result: Result<T, StoreError>) -> Result<T, Failure> {
    result.map_err(|error| Failure::Usage(error.to_string()))
}

fn show(version: &Version) {
    let Version { hook, number, blob, life, .. } = version;
    say_line!("{hook} {number} {} {}", life.name(), journal::hex(blob));
}
