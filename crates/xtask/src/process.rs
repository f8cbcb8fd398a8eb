//! Where things lie, and how other programs are started: with a time limit, in parallel, with what they printed.
//! Not here: which programs (`node.rs`, `conformance.rs`, `test.rs`).

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// What a program printed, and its exit code; a program that was stopped has none.
pub(crate) struct Captured {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: Option<i32>,
}

/// The workspace's folder.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).map_or_else(|| here.clone(), Path::to_path_buf)
}

/// Where cargo builds, and where chores keep what they install.
pub(crate) fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Where chores keep what is the same for all builds of Becket: other programs.
pub(crate) fn shared_dir() -> PathBuf {
    std::env::var_os(SHARED_DIR).map_or_else(target_dir, PathBuf::from)
}

/// Set where Becket is built in a folder of its own for one chore.
pub(crate) const SHARED_DIR: &str = "BECKET_SHARED_DIR";

/// The cargo that started this chore, in the workspace's folder.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Reads a text file, naming it if that fails.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Reads a file that need not be text: what is not UTF-8 becomes U+FFFD.
pub(crate) fn read_lossy(path: &Path) -> Result<String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Makes a file and the folders above it, naming it if that fails.
pub(crate) fn create(path: &Path) -> Result<File> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).and_then(|()| File::create(path)).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a text file and the folders above it, naming it if that fails.
pub(crate) fn write(path: &Path, text: &(impl AsRef<[u8]> + ?Sized)) -> Result<()> {
    create(path)?.write_all(text.as_ref()).map_err(|error| format!("{}: {error}", path.display()))
}

/// Runs a program that talks to the person at the terminal.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{}: {error}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command))) }
}

/// Runs a program, waits at most `limit` for it and gives what it printed; after `limit` it is stopped.
pub(crate) fn capture(command: &mut Command, limit: Duration) -> Result<Captured> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{}: {error}", shown(command)))?;
    let stdout = drain(child.stdout.take(), usize::MAX);
    let stderr = drain(child.stderr.take(), usize::MAX);
    let started = Instant::now();
    let mut pause = Duration::from_micros(500);
    let code = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status.code(),
            None if started.elapsed() > limit => {
                child.kill().and_then(|()| child.wait()).map_err(|error| error.to_string())?;
                break None;
            }
            None => thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(10));
    };
    Ok(Captured { stdout: joined(stdout), stderr: joined(stderr), code })
}

/// `work` on each item, as many at a time as there are cores; the results are in the items' order.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(items.len()));
    let workers = thread::available_parallelism().map_or(2, usize::from).min(items.len());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((idx, item)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|idx| Some((idx, items.get(idx)?)))
                {
                    let result = work(item);
                    if let Ok(mut results) = results.lock() {
                        results.push((idx, result));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(idx, _)| *idx);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The values of options that are numbers, in the order of `names`.
pub(crate) fn numbers(args: &[String], names: &[&str]) -> Result<Vec<Option<u64>>> {
    let mut values = vec![None; names.len()];
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let idx = names.iter().position(|name| name == arg).ok_or_else(|| format!("there is no option {arg}"))?;
        let value = args.next().ok_or_else(|| format!("{arg} needs a number"))?;
        values[idx] = Some(value.parse().map_err(|_| format!("{arg} needs a number, not `{value}`"))?);
    }
    Ok(values)
}

/// A command line as a person would type it.
fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|arg| arg.to_string_lossy().into_owned()));
    words.join(" ")
}

/// Reads a pipe to its end, beside the program that writes to it. Of more than twice `kept` bytes, only that many from the
/// beginning and about as many from the end are kept.
pub(crate) fn drain(pipe: Option<impl Read + Send + 'static>, kept: usize) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let Some(mut pipe) = pipe else { return bytes };
        let mut chunk = vec![0; 1 << 16];
        // A pipe that breaks in the middle still shows what came before.
        while let Ok(n) = pipe.read(&mut chunk)
            && n > 0
        {
            bytes.extend_from_slice(&chunk[..n]);
            if bytes.len() > kept.saturating_mul(2) {
                bytes.drain(kept..bytes.len() - kept);
            }
        }
        bytes
    })
}

/// What [`drain`] has read, as text.
pub(crate) fn joined(reader: thread::JoinHandle<Vec<u8>>) -> String {
    String::from_utf8_lossy(&reader.join().unwrap_or_default()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_parallel_work_keep_the_order_of_the_items() {
        let items: Vec<u64> = (0..100).collect();
        let doubled = in_parallel(&items, |n| {
            thread::yield_now();
            n * 2
        });
        assert_eq!(doubled, (0..200).step_by(2).collect::<Vec<u64>>());
    }

    #[test]
    fn a_program_that_takes_too_long_is_stopped_and_has_no_exit_code() {
        let captured = capture(Command::new("sleep").arg("30"), Duration::from_millis(50)).expect("sleep starts");
        assert_eq!(captured.code, None);
    }

    #[test]
    fn what_a_program_prints_and_its_exit_code_are_captured() {
        let captured =
            capture(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"]), Duration::from_secs(10))
                .expect("sh starts");
        assert_eq!((captured.stdout.as_str(), captured.stderr.as_str(), captured.code), ("out\n", "err\n", Some(3)));
    }
}
