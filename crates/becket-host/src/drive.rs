//! A run with its effects: the only code that calls host functions. For each call it checks the arguments, writes the intent,
//! lets the function run, checks what it gives, writes the outcome, and only then lets the hook go on.
//! Not here: which functions a program may call (`grant.rs`), and threads or event loops: a function whose answer comes later
//! is handed to whoever drives the run.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use becket_vm::data::Data;
use becket_vm::edition::Edition;
use becket_vm::limits::Limits;
use becket_vm::program::Program;
use becket_vm::worker::{self, End, Entry, Request, Step, Usage, Worker};

use crate::fit;
use crate::grant::Linked;
use crate::journal::{self, BlobId, Event, Record, RunId, now_ms};
use crate::registry::{Answer, Call, Failure, Function};
use crate::replay::{Divergence, Recording};
use crate::seal::{self, Key, SealError, Waits};
use crate::store::{Store, StoreError, Suspended};
use crate::text;

/// Workers that a pool keeps.
const IDLE_MAX: usize = 64;

/// Workers of one edition, lent to one run at a time. A worker that ran a program keeps it ready.
#[derive(Debug)]
pub struct Workers {
    edition: Arc<Edition>,
    idle: Mutex<Vec<Worker>>,
    is_stressed: bool,
}

impl Workers {
    /// An empty pool.
    pub fn new(edition: &Arc<Edition>) -> Self {
        Self { edition: Arc::clone(edition), idle: Mutex::default(), is_stressed: false }
    }

    /// A pool whose workers collect at every allocation: slow, and with the same results.
    #[must_use]
    pub fn stressed(edition: &Arc<Edition>) -> Self {
        Self { is_stressed: true, ..Self::new(edition) }
    }

    /// The edition.
    pub fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    fn take(&self) -> Worker {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.unwrap_or_else(|| {
            let mut worker = Worker::new(&self.edition);
            if self.is_stressed {
                worker.stress_collector();
            }
            worker
        })
    }

    fn give(&self, worker: Worker) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_MAX {
            idle.push(worker);
        }
    }
}

/// A program that may run here: linked to the functions of this host.
#[derive(Debug)]
pub struct Linkage {
    /// The program.
    pub program: Arc<Program>,
    /// Its imports, in order.
    pub imports: Vec<Linked>,
    /// Where its effects are recorded.
    pub store: Arc<dyn Store>,
    /// The blob, which is stored with a run that waits.
    pub blob: Arc<[u8]>,
    /// What runs that wait are sealed with.
    pub key: Option<Key>,
}

impl Linkage {
    /// The blob's hash.
    pub fn hook(&self) -> BlobId {
        self.program.hash
    }
}

/// Why a run ended without a result.
#[derive(Clone, PartialEq, Debug)]
pub enum Ending {
    /// The run itself ended.
    Run(End),
    /// The journal could not be written, so that the effect did not happen, or its outcome is not known.
    Store(StoreError),
    /// The run waits in the store until a person answers.
    Suspended(RunId),
    /// The run cannot be suspended, or not be gone on with.
    Sealed(SealError),
    /// A replayed run does otherwise than its journal says, or the journal does not say enough.
    Diverged(Divergence),
}

impl From<Divergence> for Ending {
    fn from(divergence: Divergence) -> Self {
        Self::Diverged(divergence)
    }
}

impl From<SealError> for Ending {
    fn from(error: SealError) -> Self {
        Self::Sealed(error)
    }
}

impl From<End> for Ending {
    fn from(end: End) -> Self {
        Self::Run(end)
    }
}

impl From<StoreError> for Ending {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// How far a run has come.
#[derive(Debug)]
pub enum Progress {
    /// It is done: see [`Run::result`].
    Done,
    /// It waits for a function whose answer comes later: see [`Run::settle`].
    Waiting(Waiting),
}

/// A call whose answer comes later.
#[derive(Debug)]
pub struct Waiting {
    /// The call.
    pub call: Call,
    /// Its arguments.
    pub args: Vec<Data>,
    /// What answers it: deferred, or the driver.
    pub function: Function,
    /// Which import it is.
    pub import: usize,
}

/// A run.
pub struct Run {
    linkage: Arc<Linkage>,
    workers: Arc<Workers>,
    /// Lent by the pool; `None` only when the run is dropped.
    worker: Option<Worker>,
    id: Option<RunId>,
    /// The call that was made last, as long as it has no answer.
    pending: Option<Pending>,
    /// Whether that call was agreed to and is to be performed next.
    is_approved: bool,
    n_effects: u64,
    /// Where the outcomes of calls come from, if none is performed.
    recording: Option<Recording>,
}

/// A call without an answer.
#[derive(Clone, Debug)]
struct Pending {
    import: usize,
    number: u64,
    args: Vec<Data>,
    needs_approval: bool,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("id", &self.id).field("pending", &self.pending).finish_non_exhaustive()
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.take() {
            self.workers.give(worker);
        }
    }
}

impl Run {
    /// A run of a program that has not begun.
    pub fn new(linkage: &Arc<Linkage>, workers: &Arc<Workers>) -> Self {
        Self {
            linkage: Arc::clone(linkage),
            workers: Arc::clone(workers),
            worker: Some(workers.take()),
            id: None,
            pending: None,
            is_approved: false,
            n_effects: 0,
            recording: None,
        }
    }

    /// Runs the program's top level, unless this worker has done so before. A module without exports is a script, whose top
    /// level is the run itself.
    ///
    /// # Errors
    /// How the top level ended, if it did not return.
    pub fn prepare(&mut self, limits: &Limits) -> Result<(), Ending> {
        let program = Arc::clone(&self.linkage.program);
        self.worker()?.prepare(&program, limits).map_err(Ending::from)
    }

    /// Begins with an event; what was prepared before is the program.
    ///
    /// # Errors
    /// If there is no such entry, or the event does not fit into the limits.
    pub fn start(&mut self, entry: Entry<'_>, event: &Data, limits: &Limits) -> Result<(), Ending> {
        self.forget();
        self.worker()?.start(entry, event, limits).map_err(Ending::from)
    }

    /// Begins with an event in JSON.
    ///
    /// # Errors
    /// If there is no such entry, the text is no JSON, or it does not fit into the limits.
    pub fn start_json(&mut self, entry: Entry<'_>, event: &[u8], limits: &Limits) -> Result<(), Ending> {
        self.forget();
        self.worker()?.start_json(entry, event, limits).map_err(Ending::from)
    }

    /// A run of a program that performs no effect and writes no journal: each call has the outcome that was recorded.
    pub fn replay(linkage: &Arc<Linkage>, workers: &Arc<Workers>, recording: Recording) -> Self {
        let mut run = Self::new(linkage, workers);
        run.recording = Some(recording);
        run
    }

    fn forget(&mut self) {
        self.id = None;
        self.pending = None;
        self.is_approved = false;
        self.n_effects = 0;
    }

    /// Runs until the run is done or waits for an answer that comes later.
    ///
    /// # Errors
    /// How the run ended. [`Ending::Suspended`]: it waits in the store for a person's answer.
    pub fn resume(&mut self) -> Result<Progress, Ending> {
        if std::mem::take(&mut self.is_approved)
            && let Some(waiting) = self.perform()?
        {
            return Ok(Progress::Waiting(waiting));
        }
        loop {
            match self.worker()?.resume() {
                Step::Done => {
                    if let Some(recording) = &self.recording {
                        recording.check_end()?;
                    }
                    return Ok(Progress::Done);
                }
                Step::Ended(end) => return Err(end.into()),
                Step::Call(request) => {
                    if let Some(waiting) = self.call(request)? {
                        return Ok(Progress::Waiting(waiting));
                    }
                }
            }
        }
    }

    /// Gives the answer of a call that the run waits for.
    ///
    /// # Errors
    /// If the journal cannot be written, or the answer does not fit into the limits.
    pub fn settle(&mut self, answer: Answer) -> Result<(), Ending> {
        let Some(Pending { import, number, .. }) = self.pending.take() else { return Ok(()) };
        let answer = answer.and_then(|data| {
            let linkage = Arc::clone(&self.linkage);
            let Some(linked) = linkage.imports.get(import) else { return Ok(data) };
            match fit::value(&data, &linked.declaration.returns, &linked.declaration) {
                Ok(()) => Ok(data),
                Err(misfit) => Err(Failure(format!("the result {}: {misfit}", text::to_journal(&data)))),
            }
        });
        let event = match &answer {
            Ok(data) => Event::Value(text::to_journal(data)),
            Err(Failure(detail)) => Event::Failed(detail.clone()),
        };
        self.record(number, event)?;
        let answer = match answer {
            Ok(data) => worker::Answer::Value(data),
            // The detail is the host's own business: the hook gets a message that says nothing, and a number that finds it.
            Err(_) => worker::Answer::Throw(failed(number)),
        };
        self.worker()?.answer(&answer).map_err(Ending::from)
    }

    /// Makes a call, or hands it on if its answer comes later.
    fn call(&mut self, request: Request) -> Result<Option<Waiting>, Ending> {
        let Request { call: number, import, args } = request;
        let linkage = Arc::clone(&self.linkage);
        let import = import as usize;
        let Some(linked) = linkage.imports.get(import) else {
            return Err(StoreError::Failed(format!("the program has no import {import}")).into());
        };
        if let Err(misfit) = fit::arguments(&args, &linked.declaration) {
            let message = format!("{}.{}: {misfit}", linked.module, linked.name);
            self.worker()?.answer(&worker::Answer::Throw(message))?;
            return Ok(None);
        }
        if let Some(recording) = &mut self.recording {
            let args = text::to_journal(&Data::Array(args));
            let answer = recording.answer(number, linkage.hook(), linked, &args)?;
            self.n_effects += 1;
            self.worker()?.answer(&answer)?;
            return Ok(None);
        }
        let event = Event::Intent {
            hook: linkage.hook(),
            module: linked.module.clone(),
            function: linked.name.clone(),
            args: text::to_journal(&Data::Array(args.clone())),
        };
        let needs_approval = linked.declaration.needs_approval;
        self.record(number, event)?;
        self.n_effects += 1;
        self.pending = Some(Pending { import, number, args, needs_approval });
        if needs_approval {
            return Err(self.park()?);
        }
        self.perform()
    }

    /// Performs the pending call, or hands it on if its answer comes later.
    fn perform(&mut self) -> Result<Option<Waiting>, Ending> {
        let linkage = Arc::clone(&self.linkage);
        let Some(Pending { import, number, args, .. }) = self.pending.clone() else { return Ok(None) };
        let (Some(linked), Some(run)) = (linkage.imports.get(import), self.id) else { return Ok(None) };
        let call = Call { run, number, module: linked.module.clone(), function: linked.name.clone() };
        match &linked.function {
            Function::Plain(function) => {
                let answer = function(&call, &args);
                self.settle(answer)?;
                Ok(None)
            }
            function @ (Function::Deferred(_) | Function::Driver) => {
                Ok(Some(Waiting { call, args, function: function.clone(), import }))
            }
        }
    }

    /// Puts the run into the store until a person answers.
    fn park(&mut self) -> Result<Ending, Ending> {
        let key = self.linkage.key.clone().ok_or(SealError::NoKey)?;
        let sealed = self.suspend(&key)?;
        let (Some(run), Some(pending)) = (self.id, &self.pending) else { return Err(SealError::NotWaiting.into()) };
        let store = &self.linkage.store;
        let hook = store.put_blob(&self.linkage.blob)?;
        store.suspend(&Suspended { run, call: pending.number, hook, since_ms: now_ms(), sealed })?;
        Ok(Ending::Suspended(run))
    }

    /// The run as bytes, sealed, while it waits for an answer. What it has printed is not in it.
    ///
    /// # Errors
    /// If the run does not wait, or its arguments are nested too deeply to be written down.
    pub fn suspend(&mut self, key: &Key) -> Result<Vec<u8>, Ending> {
        let (Some(run), Some(pending)) = (self.id, self.pending.clone()) else {
            return Err(SealError::NotWaiting.into());
        };
        let args = text::to_journal(&Data::Array(pending.args));
        if text::from_journal(&args).is_none() {
            return Err(StoreError::Failed(String::from("the arguments are nested too deeply to be kept")).into());
        }
        let waits = Waits {
            run,
            call: pending.number,
            import: u32::try_from(pending.import).unwrap_or(u32::MAX),
            n_effects: self.n_effects,
            needs_approval: pending.needs_approval,
            args,
        };
        let snapshot = self.worker()?.save();
        Ok(seal::suspend(key, &waits, &snapshot))
    }

    /// A run that was suspended, here or in another process: it waits for an answer as the other one did, under the limits that
    /// it began with.
    ///
    /// # Errors
    /// If the bytes were not sealed with this key, are of another program or version, or the call has been answered.
    pub fn restore(linkage: &Arc<Linkage>, workers: &Arc<Workers>, key: &Key, sealed: &[u8]) -> Result<Self, Ending> {
        let (waits, snapshot) = seal::resume(key, sealed)?;
        let answered = |called: &journal::Called| called.call == waits.call && called.outcome.is_some();
        if journal::calls(&linkage.store.journal(Some(waits.run))?).iter().any(answered) {
            return Err(SealError::Answered(waits.run, waits.call).into());
        }
        let Some(Data::Array(args)) = text::from_journal(&waits.args) else { return Err(SealError::Forged.into()) };
        let mut run = Self::new(linkage, workers);
        run.worker()?.restore(&linkage.program, snapshot).map_err(SealError::Snapshot)?;
        run.id = Some(waits.run);
        run.n_effects = waits.n_effects;
        let import = waits.import as usize;
        run.pending = Some(Pending { import, number: waits.call, args, needs_approval: waits.needs_approval });
        Ok(run)
    }

    /// Says that a person agrees to the call that the run waits for: it is performed when the run goes on.
    ///
    /// # Errors
    /// If the run waits for no such answer, or somebody else was faster.
    pub fn approve(&mut self) -> Result<(), Ending> {
        self.take_parked()?;
        self.is_approved = true;
        Ok(())
    }

    /// Says that a person does not agree to the call that the run waits for: the hook gets an exception that says so, and the
    /// journal the reason.
    ///
    /// # Errors
    /// If the run waits for no such answer, or somebody else was faster.
    pub fn deny(&mut self, reason: &str) -> Result<(), Ending> {
        let Pending { import, number, .. } = self.take_parked()?;
        self.pending = None;
        self.record(number, Event::Failed(format!("{DENIED}{reason}")))?;
        let linkage = Arc::clone(&self.linkage);
        let message = linkage.imports.get(import).map_or_else(String::new, |linked| denied(linked, number));
        self.worker()?.answer(&worker::Answer::Throw(message)).map_err(Ending::from)
    }

    /// Takes the run out of the store, which one of all who answer can do.
    fn take_parked(&mut self) -> Result<Pending, Ending> {
        let (Some(run), Some(pending)) = (self.id, self.pending.clone().filter(|it| it.needs_approval)) else {
            return Err(SealError::NotWaiting.into());
        };
        if self.is_approved {
            return Err(SealError::Answered(run, pending.number).into());
        }
        self.linkage.store.take_suspended(run)?;
        Ok(pending)
    }

    /// The call that the run waits for, with its arguments.
    pub fn waits_for(&self) -> Option<(Call, &[Data])> {
        let (pending, run) = (self.pending.as_ref()?, self.id?);
        let linked = self.linkage.imports.get(pending.import)?;
        let (module, function) = (linked.module.clone(), linked.name.clone());
        Some((Call { run, number: pending.number, module, function }, &pending.args))
    }

    /// What the run may use.
    pub fn limits(&self) -> Limits {
        self.worker.as_ref().map(Worker::limits).unwrap_or_default()
    }

    fn record(&mut self, call: u64, event: Event) -> Result<RunId, Ending> {
        let run = match self.id {
            Some(run) => run,
            None => *self.id.insert(RunId::new().map_err(StoreError::Failed)?),
        };
        self.linkage.store.append(Record { run, call, at_ms: now_ms(), event })?;
        Ok(run)
    }

    fn worker(&mut self) -> Result<&mut Worker, Ending> {
        self.worker.as_mut().ok_or(Ending::Run(End::NoEntry))
    }

    /// Runs to the end on this thread, waiting for answers that come later.
    ///
    /// # Errors
    /// How the run ended.
    pub fn finish(&mut self) -> Result<(), Ending> {
        loop {
            match self.resume()? {
                Progress::Done => return Ok(()),
                Progress::Waiting(waiting) => self.settle(block_on(waiting.answer()))?,
            }
        }
    }

    /// Runs to the end as a task.
    ///
    /// # Errors
    /// How the run ended.
    pub async fn finish_later(&mut self) -> Result<(), Ending> {
        loop {
            match self.resume()? {
                Progress::Done => return Ok(()),
                Progress::Waiting(waiting) => {
                    let answer = waiting.answer().await;
                    self.settle(answer)?;
                }
            }
        }
    }

    /// The result of a run that is done.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn result(&mut self) -> Result<Data, Ending> {
        self.worker()?.result().map_err(Ending::from)
    }

    /// The result of a run that is done, in JSON; `null` where JSON has no word for it.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn result_json(&mut self) -> Result<Vec<u8>, Ending> {
        let text = self.worker()?.result_json()?;
        Ok(text.unwrap_or_else(|| b"null".to_vec()))
    }

    /// What the run has printed since this was asked last.
    pub fn take_output(&mut self) -> Vec<u8> {
        self.worker.as_mut().map(Worker::take_output).unwrap_or_default()
    }

    /// What the run has printed by `console.warn` and `console.error` since this was asked last.
    pub fn take_errors(&mut self) -> Vec<u8> {
        self.worker.as_mut().map(Worker::take_errors).unwrap_or_default()
    }

    /// What the run has used so far.
    pub fn usage(&mut self) -> Usage {
        self.worker.as_mut().map(Worker::usage).unwrap_or_default()
    }

    /// Steps and words of the image that the top level left.
    pub fn image(&self) -> (u64, usize) {
        self.worker.as_ref().map(|worker| (worker.image_steps(), worker.image_words())).unwrap_or_default()
    }

    /// Calls that were made of host functions: each is in the journal.
    pub fn effects(&self) -> u64 {
        self.n_effects
    }

    /// The run's identity in the journal, if it had an effect.
    pub fn id(&self) -> Option<RunId> {
        self.id
    }
}

impl Waiting {
    /// Lets a deferred function run.
    async fn answer(self) -> Answer {
        match self.function {
            Function::Deferred(function) => function(self.call, self.args).await,
            Function::Plain(function) => function(&self.call, &self.args),
            Function::Driver => Err(Failure(String::from("nobody drives this run who could perform the function"))),
        }
    }
}

/// What the journal's detail of a call begins with that nobody agreed to.
pub(crate) const DENIED: &str = "not approved: ";

/// What a hook sees of a call that failed.
pub(crate) fn failed(number: u64) -> String {
    format!("the host function failed (call {number})")
}

/// What a hook sees of a call that nobody agreed to.
pub(crate) fn denied(linked: &Linked, number: u64) -> String {
    format!("`{}.{}` was not approved (call {number})", linked.module, linked.name)
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on this thread for what comes later.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut ctx = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut ctx) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
