//! A host made from the options, and hooks from files.
//! Not here: what is done with them.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use becket::{Call, Data, Function, Hook, Host, MemoryStore, SqliteStore, text};

use crate::args::Args;
use crate::exit::Failure;
use crate::key;
use crate::say::tell_line;

/// The host that the options describe, whose functions do nothing at all: an input of a prompt runs more than once.
pub(crate) fn silent_host(args: &Args) -> Result<Host, Failure> {
    let mut host = configured(args)?;
    host.set_store(Arc::new(MemoryStore::without_journal()));
    host.provide_the_rest(&Function::plain(|_, _| Ok(Data::Undefined)));
    Ok(host)
}

/// The host that the options describe. A declared function has nothing behind it here: a call of it is described on standard
/// error, recorded, and answered with `undefined`.
pub(crate) fn host(args: &Args) -> Result<Host, Failure> {
    let mut host = configured(args)?;
    if let Some(path) = &args.store {
        host.set_store(Arc::new(SqliteStore::open(path).map_err(|error| Failure::Usage(error.to_string()))?));
    } else {
        host.set_store(Arc::new(MemoryStore::without_journal()));
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
        let warnings = host.declare(&path.to_string_lossy(), read(&host, path)?)?;
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

/// Characters of a call's arguments that are described.
const SHOWN_CHARS_MAX: usize = 1_000;

fn describe(call: &Call, args: &[Data]) -> becket::Answer {
    tell_line!("effect: {}.{}({})", call.module, call.function, text::shown(args, SHOWN_CHARS_MAX));
    Ok(Data::Undefined)
}

/// The hook in a file: a blob, or a source that is compiled.
pub(crate) fn hook(host: &Host, path: &Path) -> Result<Hook, Failure> {
    let bytes = read(host, path)?;
    let hook = host.open(&path.to_string_lossy(), &bytes)?;
    if let Some(warnings) = hook.warnings() {
        tell_line!("{}\n", warnings.render(crate::report::colour()));
    }
    Ok(hook)
}

/// The longest character of UTF-8.
const CHARACTER_BYTES_MAX: usize = 4;

/// A file's content; `-` is standard input. Of one that is over the limit of what it is, no more than shows that.
pub(crate) fn read(host: &Host, path: &Path) -> Result<Vec<u8>, Failure> {
    let name = path.to_string_lossy();
    let failure = |error: io::Error| Failure::Usage(format!("{name}: {error}"));
    let mut file: Box<dyn Read> =
        if name == "-" { Box::new(io::stdin()) } else { Box::new(fs::File::open(path).map_err(failure)?) };
    let mut bytes = read_within(&mut file, |start| host.bytes_max(&name, start)).map_err(failure)?;
    // A character that was cut in two would be reported in place of the size.
    if let Err(error) = str::from_utf8(&bytes)
        && error.error_len().is_none()
        && error.valid_up_to() > host.bytes_max(&name, &bytes)
    {
        bytes.truncate(error.valid_up_to());
    }
    Ok(bytes)
}

/// What there is to read, up to a character more than the limit of what has been read so far. The end is asked for once, as
/// somebody may type it.
fn read_within(file: &mut impl Read, bytes_max: impl Fn(&[u8]) -> usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        // The bytes that are there tell whether it is a blob, of which more is read.
        let n_more = (bytes_max(&bytes) + CHARACTER_BYTES_MAX).saturating_sub(bytes.len());
        let n_read = file.by_ref().take(n_more as u64).read_to_end(&mut bytes)?;
        if n_read == 0 || n_read < n_more {
            return Ok(bytes);
        }
    }
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::{CHARACTER_BYTES_MAX, read_within};

    /// Gives its bytes, then the end once, and then no other.
    struct Typed(Vec<&'static [u8]>);

    impl Read for Typed {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let mut line = self.0.pop().ok_or_else(|| io::Error::other("the end was told already"))?;
            let n_read = line.read(to)?;
            if !line.is_empty() {
                self.0.push(line);
            }
            Ok(n_read)
        }
    }

    #[test]
    fn what_is_typed_ends_when_that_is_said_once() {
        let mut typed = Typed(Vec::from([b"".as_slice(), b"two\n", b"one\n"]));
        assert_eq!(read_within(&mut typed, |_| 100).expect("it ends"), b"one\ntwo\n");
    }

    #[test]
    fn no_more_is_read_than_shows_that_it_is_too_long() {
        let long = [b'a'; 100];
        assert_eq!(read_within(&mut long.as_slice(), |_| 10).expect("it is there").len(), 10 + CHARACTER_BYTES_MAX);
        let by_start = |start: &[u8]| if start.is_empty() { 10 } else { 50 };
        assert_eq!(read_within(&mut long.as_slice(), by_start).expect("it is there").len(), 50 + CHARACTER_BYTES_MAX);
    }
}
