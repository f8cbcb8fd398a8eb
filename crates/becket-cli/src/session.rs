//! A host made from the options, and hooks from files.
//! Not here: what is done with them.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use becket::{Call, Data, Function, Hook, Host, SqliteStore, text};

use crate::args::Args;
use crate::exit::Failure;
use crate::key;
use crate::say::tell_line;

/// The host that the options describe, whose functions do nothing at all: an input of a prompt runs more than once.
pub(crate) fn silent_host(args: &Args) -> Result<Host, Failure> {
    let mut host = configured(args)?;
    host.provide_the_rest(&Function::plain(|_, _| Ok(Data::Undefined)));
    Ok(host)
}

/// The host that the options describe. A declared function has nothing behind it here: a call of it is described on standard
/// error, recorded, and answered with `undefined`.
pub(crate) fn host(args: &Args) -> Result<Host, Failure> {
    let mut host = configured(args)?;
    if let Some(path) = &args.store {
        host.set_store(Arc::new(SqliteStore::open(path).map_err(|error| Failure::Usage(error.to_string()))?));
    }
    if let Some(path) = &args.key {
        // A run that waits in memory would be gone with the process.
        args.store()?;
        host.set_key(key::read(path)?);
    }
    host.provide_the_rest(&Function::plain(describe));
    Ok(host)
}

fn configured(args: &Args) -> Result<Host, Failure> {
    let mut host = Host::new();
    if args.gc_stress {
        host.stress_collector();
    }
    for (limit, value) in &args.limits {
        host.set_limit(*limit, *value);
    }
    for path in &args.api {
        let warnings = host.declare(&path.to_string_lossy(), read(path)?)?;
        if let Some(warnings) = warnings {
            tell_line!("{}\n", warnings.render(crate::report::colour()));
        }
    }
    for capability in &args.allow {
        host.allow(capability);
    }
    install_http(args, &mut host)?;
    Ok(host)
}

/// Grants requests to the URLs that the options name, and declares them in any case, so that a diagnostic can say what to grant.
#[cfg(feature = "http")]
fn install_http(args: &Args, host: &mut Host) -> Result<(), Failure> {
    if args.allow_http.is_empty() {
        host.declare("http.d.ts", becket_http::DECLARATIONS)?;
        return Ok(());
    }
    let mut http = becket_http::Http::new();
    for pattern in &args.allow_http {
        http = http.allow(pattern).map_err(|error| Failure::Usage(error.to_string()))?;
    }
    Ok(http.install(host)?)
}

#[cfg(not(feature = "http"))]
fn install_http(args: &Args, _: &mut Host) -> Result<(), Failure> {
    if args.allow_http.is_empty() {
        return Ok(());
    }
    Err(Failure::Usage("this becket was built without becket:http".into()))
}

fn describe(call: &Call, args: &[Data]) -> becket::Answer {
    let args: Vec<String> = args.iter().map(text::to_json).collect();
    tell_line!("effect: {}.{}({})", call.module, call.function, args.join(", "));
    Ok(Data::Undefined)
}

/// The hook in a file: a blob, or a source that is compiled.
pub(crate) fn hook(host: &Host, path: &Path) -> Result<Hook, Failure> {
    let bytes = read(path)?;
    let hook = host.open(&path.to_string_lossy(), &bytes)?;
    if let Some(warnings) = hook.warnings() {
        tell_line!("{}\n", warnings.render(crate::report::colour()));
    }
    Ok(hook)
}

/// A file's content; `-` is standard input.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let of_file = |error: std::io::Error| Failure::Usage(format!("{}: {error}", path.display()));
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map_err(of_file)?;
        return Ok(bytes);
    }
    fs::read(path).map_err(of_file)
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}
