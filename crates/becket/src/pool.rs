//! Many events on all cores: a fixed set of threads that runs hooks over a stream of events and gives the outcomes in the order of
//! the events.
//! Not here: one run (`hook.rs`), and what a thread keeps warm between runs (becket-host's workers).
//!
//! The stream is cut into batches. A thread reads a batch, runs it, and reads the next; whichever has run the batch whose turn it
//! is gives the outcomes, and those of batches after it that are there. So nobody waits for the others at the end of a batch,
//! what a thread has read is in its own caches when it is run, and events that take very different times are balanced. A thread
//! that is far ahead rests, and one whose batch has come to much waits for its turn and gives it: memory is bounded, however long
//! the stream is, however long one event takes and however large what it comes to is.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rayon::Scope;

use crate::error::Error;
use crate::hook::{Hook, Outcome, Run};

/// Events of a batch, at most.
const BATCH_EVENTS: usize = 32;
/// Bytes of a batch's events from which on it takes no more.
const BATCH_BYTES: usize = 64 << 10;
/// Bytes of a batch's outcomes from which on they are given before the batch goes on.
const HELD_BYTES: usize = 1 << 20;
/// Batches for each thread that are read and not given yet, at most.
const BATCHES_AHEAD: u64 = 4;

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
    /// Held while a stream is run.
    stream: Mutex<()>,
}

impl Pool {
    /// Starts as many threads, or one for each core.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn new(threads: Option<NonZeroUsize>) -> std::io::Result<Self> {
        let builder = rayon::ThreadPoolBuilder::new().thread_name(|number| format!("becket-{number}"));
        let threads = builder.num_threads(threads.map_or(0, NonZeroUsize::get)).build();
        Ok(Self { threads: threads.map_err(std::io::Error::other)?, stream: Mutex::new(()) })
    }

    /// How many threads there are.
    pub fn threads(&self) -> usize {
        self.threads.current_num_threads()
    }

    /// Runs each job that `next` gives and hands the outcomes to `give`, in the order of the jobs. Runs go on in parallel, so that
    /// effects of different events have no order among each other. Where `give` breaks off, jobs after that one may have run: up to
    /// 128 for each thread.
    ///
    /// For each thread the pool holds events of at most 64 KiB and one more, outcomes of at most 4 MiB and one more, and a machine.
    ///
    /// Threads of the pool call `next` and `give`, each from one at a time, and both at the same time. Neither may use this pool,
    /// or rayon, which would take its threads. A pool runs one stream at a time: a second one waits for the first.
    ///
    /// # Errors
    /// The first that `next` or `give` has; all that came before it has been given.
    pub fn run_json<'h, E: Send>(
        &self,
        next: impl FnMut() -> Result<Option<Job<'h>>, E> + Send,
        give: impl FnMut(Outcome<Vec<u8>>) -> Result<ControlFlow<()>, E> + Send,
    ) -> Result<(), E> {
        let _one = lock(&self.stream);
        let line = Line::new(self.threads(), next, give);
        self.threads.scope(|scope| (0..self.threads()).for_each(|_| scope.spawn(|scope| line.work(scope))));
        line.end()
    }
}

/// How a stream ended.
type End<E> = Result<(), E>;

/// What a batch came to, and the end of the stream if it came after it.
type Batch<E> = (Vec<Outcome<Vec<u8>>>, Option<End<E>>);

/// A stream on its way through the threads.
struct Line<N, G, E> {
    /// Batches that may be read and not given.
    ahead: u64,
    /// The number of the batch whose turn it is to be given.
    turn: AtomicU64,
    /// Threads that rest until more has been given.
    n_resting: AtomicU32,
    /// Nothing more is given.
    is_ended: AtomicBool,
    input: Mutex<Input<N>>,
    order: Mutex<Order<E>>,
    /// Told when nobody gives any more, or the stream has ended: threads that wait for their turn look again.
    is_free: Condvar,
    /// Only who gives asks for it.
    give: Mutex<G>,
}

struct Input<N> {
    next: N,
    /// Batches that were read.
    n_batches: u64,
    /// Nothing more is read.
    is_over: bool,
}

struct Order<E> {
    /// Batches that were run before it was their turn.
    waiting: BTreeMap<u64, Batch<E>>,
    is_giving: bool,
    /// Threads that wait for their turn with a batch that has come to much.
    n_full: u32,
    end: Option<End<E>>,
}

/// Ends a stream when what its user has given panics: its other threads run no more for nobody, and wait for nothing.
struct EndsOnPanic<'l, N, G, E>(&'l Line<N, G, E>);

impl<N, G, E> Drop for EndsOnPanic<'_, N, G, E> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.is_ended.store(true, Ordering::SeqCst);
            self.0.tell_full(&lock(&self.0.order));
        }
    }
}

/// Bytes that an outcome takes.
fn bytes(outcome: &Outcome<Vec<u8>>) -> usize {
    let result = outcome.result.as_ref().map_or_else(Error::text_bytes, Vec::len);
    result + outcome.output.len() + outcome.errors.len()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<N, G, E> Line<N, G, E> {
    /// Has the threads that wait for their turn look again.
    fn tell_full(&self, order: &Order<E>) {
        if order.n_full > 0 {
            self.is_free.notify_all();
        }
    }
}

impl<'h, N, G, E> Line<N, G, E>
where
    N: FnMut() -> Result<Option<Job<'h>>, E> + Send,
    G: FnMut(Outcome<Vec<u8>>) -> Result<ControlFlow<()>, E> + Send,
    E: Send,
{
    fn new(threads: usize, next: N, give: G) -> Self {
        Self {
            ahead: BATCHES_AHEAD * threads as u64,
            turn: AtomicU64::new(0),
            n_resting: AtomicU32::new(0),
            is_ended: AtomicBool::new(false),
            input: Mutex::new(Input { next, n_batches: 0, is_over: false }),
            order: Mutex::new(Order { waiting: BTreeMap::new(), is_giving: false, n_full: 0, end: None }),
            is_free: Condvar::new(),
            give: Mutex::new(give),
        }
    }

    fn end(self) -> End<E> {
        self.order.into_inner().unwrap_or_else(PoisonError::into_inner).end.unwrap_or(Ok(()))
    }

    /// What each thread does until nothing more is to be read, or it is far ahead of what is given.
    fn work<'s>(&'s self, scope: &Scope<'s>) {
        let _guard = EndsOnPanic(self);
        while let Some((number, batch, end)) = self.read() {
            self.put(scope, number, (self.run(number, batch), end));
        }
    }

    /// The next batch, with its number, and the end of the stream if that comes after it.
    fn read(&self) -> Option<(u64, Vec<Job<'h>>, Option<End<E>>)> {
        let mut input = lock(&self.input);
        let number = input.n_batches;
        if input.is_over || self.is_ended.load(Ordering::SeqCst) || self.rests(number) {
            return None;
        }
        input.n_batches += 1;
        // Nothing is read again from what ended, failed or panicked.
        input.is_over = true;
        let (mut batch, mut bytes) = (Vec::with_capacity(BATCH_EVENTS), 0);
        while batch.len() < BATCH_EVENTS && bytes < BATCH_BYTES && !self.is_ended.load(Ordering::SeqCst) {
            match (input.next)() {
                Ok(Some(job)) => {
                    bytes += job.event.len();
                    batch.push(job);
                }
                Ok(None) => return Some((number, batch, Some(Ok(())))),
                Err(error) => return Some((number, batch, Some(Err(error)))),
            }
        }
        input.is_over = false;
        Some((number, batch, None))
    }

    /// The outcomes of a batch, up to where the stream ended meanwhile, short of those that were given already. A run that ended
    /// with a result is begun again for the next event of the same hook; one that failed may have been stopped anywhere, and its
    /// machine is put in order when it is given back.
    fn run(&self, number: u64, batch: Vec<Job<'h>>) -> Vec<Outcome<Vec<u8>>> {
        let mut last: Option<(&Hook, Run)> = None;
        let (mut outcomes, mut held) = (Vec::with_capacity(batch.len()), 0);
        for job in batch {
            if self.is_ended.load(Ordering::SeqCst) {
                break;
            }
            let again = last.take().filter(|(hook, _)| std::ptr::eq(*hook, job.hook));
            // What is not begun again gives its machine back before.
            let mut run = again.map_or_else(|| job.hook.begin(), |(_, run)| run);
            let outcome = run.run_json(job.event);
            if outcome.result.is_ok() {
                last = Some((job.hook, run));
            }
            held += bytes(&outcome);
            outcomes.push(outcome);
            if held > HELD_BYTES {
                self.give_begun(number, std::mem::take(&mut outcomes));
                held = 0;
            }
        }
        outcomes
    }

    /// Gives outcomes of a batch that goes on, when its turn has come. The batch whose turn it is is never one that waits, so that
    /// somebody always goes on.
    fn give_begun(&self, number: u64, outcomes: Vec<Outcome<Vec<u8>>>) {
        let is_ended = || self.is_ended.load(Ordering::SeqCst);
        let is_next = |order: &Order<E>| !order.is_giving && self.turn.load(Ordering::SeqCst) == number;
        let mut order = lock(&self.order);
        order.n_full += 1;
        while !is_ended() && !is_next(&order) {
            order = self.is_free.wait(order).unwrap_or_else(PoisonError::into_inner);
        }
        order.n_full -= 1;
        if is_ended() {
            return;
        }
        order.is_giving = true;
        drop(order);
        let end = self.give(outcomes);
        self.is_ended.fetch_or(end.is_some(), Ordering::SeqCst);
        let mut order = lock(&self.order);
        order.end = end;
        order.is_giving = false;
        self.tell_full(&order);
    }

    /// Whether to rest rather than read the batch with this number. Where it is, [`Line::pass_turn`] has a thread go on again.
    fn rests(&self, number: u64) -> bool {
        let is_far_ahead = || number >= self.turn.load(Ordering::SeqCst) + self.ahead;
        if !is_far_ahead() {
            return false;
        }
        self.n_resting.fetch_add(1, Ordering::SeqCst);
        // More may have been given before it was known that this thread rests.
        is_far_ahead() || !self.takes_rester()
    }

    /// Takes one from the threads that rest, if there is one.
    fn takes_rester(&self) -> bool {
        self.n_resting.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |count| count.checked_sub(1)).is_ok()
    }

    /// Gives a batch, and those after it that were run before, or leaves it to whoever is giving.
    fn put<'s>(&'s self, scope: &Scope<'s>, number: u64, batch: Batch<E>) {
        let mut order = lock(&self.order);
        order.waiting.insert(number, batch);
        if order.is_giving || order.end.is_some() {
            return;
        }
        order.is_giving = true;
        let mut turn = self.turn.load(Ordering::Relaxed);
        while let Some((outcomes, end)) = order.waiting.remove(&turn) {
            drop(order);
            let end = self.give(outcomes).or(end);
            turn += 1;
            self.is_ended.fetch_or(end.is_some(), Ordering::SeqCst);
            self.pass_turn(scope, turn);
            order = lock(&self.order);
            order.end = end;
            if order.end.is_some() {
                break;
            }
        }
        order.is_giving = false;
        self.tell_full(&order);
    }

    /// Gives outcomes: says how the stream ends, if that ends it.
    fn give(&self, outcomes: Vec<Outcome<Vec<u8>>>) -> Option<End<E>> {
        let mut give = lock(&self.give);
        for outcome in outcomes {
            match give(outcome) {
                Ok(ControlFlow::Continue(())) => {}
                Ok(ControlFlow::Break(())) => return Some(Ok(())),
                Err(error) => return Some(Err(error)),
            }
        }
        None
    }

    /// Notes whose turn it is, and has a thread that rests go on, as there is one batch less.
    fn pass_turn<'s>(&'s self, scope: &Scope<'s>, turn: u64) {
        self.turn.store(turn, Ordering::SeqCst);
        if self.takes_rester() {
            scope.spawn(|scope| self.work(scope));
        }
    }
}
