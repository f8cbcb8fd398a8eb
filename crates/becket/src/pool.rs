//! Many events on all cores: a fixed set of threads that runs hooks over a stream of events and gives the outcomes in the order of
//! the events.
//! Not here: one run (`hook.rs`), and what a thread keeps warm between runs (becket-host's workers).
//!
//! The stream is cut into batches. While the threads run one batch, taking events from each other when they have none left, the
//! batch before is given and the one after is read; so memory is bounded by three batches, however long the stream is. Batches are
//! small, so that what one thread has read or made is still in the processor's caches when another takes it.

use std::num::NonZeroUsize;
use std::ops::ControlFlow;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::hook::{Hook, Outcome};

/// Events of a batch, at most, for each thread.
const BATCH_EVENTS: usize = 64;
/// Bytes of a batch's events for each thread, from which on it takes no more.
const BATCH_BYTES: usize = 128 << 10;

/// An event in JSON, and the hook to be run over it.
#[derive(Debug)]
pub struct Job<'h> {
    /// The hook.
    pub hook: &'h Hook,
    /// The event.
    pub event: Vec<u8>,
}

/// Threads that run hooks.
///
/// ```
/// use std::ops::ControlFlow;
/// use becket::{Host, Job, Pool};
///
/// let hook = Host::new().compile("double.js", "export default (n) => 2 * n;")?;
/// let mut events = (0..1000).map(|n| Job { hook: &hook, event: n.to_string().into_bytes() });
/// let mut sum = 0;
/// Pool::new(None)?.run_json(
///     || Ok::<_, Box<dyn std::error::Error + Send + Sync>>(events.next()),
///     |outcome| {
///         sum += String::from_utf8(outcome.result?)?.parse::<u64>()?;
///         Ok(ControlFlow::Continue(()))
///     },
/// )?;
/// assert_eq!(sum, 999_000);
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// ```
#[derive(Debug)]
pub struct Pool {
    threads: rayon::ThreadPool,
}

impl Pool {
    /// Starts as many threads, or one for each core.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn new(threads: Option<NonZeroUsize>) -> std::io::Result<Self> {
        let builder = rayon::ThreadPoolBuilder::new().thread_name(|number| format!("becket-{number}"));
        let threads = builder.num_threads(threads.map_or(0, NonZeroUsize::get)).build();
        Ok(Self { threads: threads.map_err(std::io::Error::other)? })
    }

    /// How many threads there are.
    pub fn threads(&self) -> usize {
        self.threads.current_num_threads()
    }

    /// Runs each job that `next` gives and hands the outcomes to `give`, in the order of the jobs. Runs go on in parallel, so that
    /// effects of different events have no order among each other. Where `give` breaks off, jobs after that one may have run.
    ///
    /// # Errors
    /// The first that `next` or `give` has; all that came before it has been given.
    pub fn run_json<'h, E: Send>(
        &self,
        next: impl FnMut() -> Result<Option<Job<'h>>, E> + Send,
        give: impl FnMut(Outcome<Vec<u8>>) -> Result<ControlFlow<()>, E> + Send,
    ) -> Result<(), E> {
        self.threads.install(|| stream(self.threads(), next, give))
    }
}

fn stream<'h, E: Send>(
    threads: usize,
    mut next: impl FnMut() -> Result<Option<Job<'h>>, E> + Send,
    mut give: impl FnMut(Outcome<Vec<u8>>) -> Result<ControlFlow<()>, E> + Send,
) -> Result<(), E> {
    let mut done: Vec<Outcome<Vec<u8>>> = Vec::new();
    let (mut batch, mut end) = read(threads, &mut next);
    loop {
        let (is_last, reads_on) = (batch.is_empty(), end.is_none());
        let run = || batch.into_par_iter().map(|job| job.hook.run_json(job.event)).collect::<Vec<_>>();
        let pass = || {
            for outcome in done {
                if give(outcome)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(if reads_on { read(threads, &mut next) } else { (Vec::new(), None) }))
        };
        let (ran, passed) = rayon::join(run, pass);
        let ControlFlow::Continue((following, stop)) = passed? else { return Ok(()) };
        if is_last {
            return end.unwrap_or(Ok(()));
        }
        (done, batch, end) = (ran, following, end.or(stop));
    }
}

/// The next batch, and the end of the stream if it was reached.
fn read<'h, E>(
    threads: usize,
    next: &mut impl FnMut() -> Result<Option<Job<'h>>, E>,
) -> (Vec<Job<'h>>, Option<Result<(), E>>) {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while batch.len() < threads * BATCH_EVENTS && bytes < threads * BATCH_BYTES {
        match next() {
            Ok(Some(job)) => {
                bytes += job.event.len();
                batch.push(job);
            }
            Ok(None) => return (batch, Some(Ok(()))),
            Err(error) => return (batch, Some(Err(error))),
        }
    }
    (batch, None)
}
