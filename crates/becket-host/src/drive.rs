//! A run with its effects: the only code that calls host functions. For each call it checks the arguments, writes the intent,
//! lets the function run, checks what it gives, writes the outcome, and only then lets the hook go on.
//! Not here: which functions a program may call (`grant.rs`), and threads or event loops: a function whose answer comes later
//! is handed to whoever drives the run.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, OnceLock};

use becket_vm::data::Data;
use becket_vm::image::Image;
use becket_vm::intake::{Intake, Stop};
use becket_vm::limits::{Limits, Usage};
use becket_vm::outlet::Outlet;
use becket_vm::program::Program;
use becket_vm::worker::{self, End, Entry, Request, Step, Worker};

use crate::fit::{self, Unfit};
use crate::flight::{Flights, block_on};
use crate::grant::Linked;
use crate::journal::{self, BlobId, Event, Record, RunId, now_ms};
use crate::registry::{Answer, Call, Failure, Function};
use crate::replay::{self, Divergence, Recording};
use crate::seal::{self, Key, SealError, Waits};
use crate::store::{Store, StoreError, Suspended};
use crate::text;
use crate::workers::Workers;

/// Bytes of a journal's text for a step: it is made, hashed, and copied on its way to the disk.
const TEXT_BYTES_PER_STEP: u64 = 4;
/// Bytes of it that are in the price of the call itself, so that usual calls cost the same whatever is in them.
const TEXT_BYTES_FREE: usize = 1024;
/// How often it is there at a time, beside the one copy for which a process has room.
const TEXT_COPIES: usize = 2;

/// Characters that the journal has of why a call failed, beside the ellipsis of one that goes on.
const DETAIL_CHARS_MAX: usize = 1_000;

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
    /// What its runs borrow workers from. With the rest: runs that come and go on several threads then count one thing together.
    pub workers: Arc<Workers>,
    /// What the top level leaves, once a worker has run it; nothing where no other can take that over.
    pub image: OnceLock<Option<Image>>,
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
    /// It has called a function that is declared to give a promise, and can go on meanwhile: begin with the call, and resume. The
    /// answer is for [`Run::settle_call`].
    Started(Waiting),
    /// Nothing is left to do until one of the calls that were started is answered.
    Pending,
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
    /// Lent by the pool; `None` only when the run is dropped.
    worker: Option<Box<Worker>>,
    id: Option<RunId>,
    /// The call that was made last, as long as it has no answer.
    pending: Option<Pending>,
    /// Whether that call was agreed to and is to be performed next.
    is_approved: bool,
    /// The imports of the calls that are in flight, by call number.
    flying: BTreeMap<u64, usize>,
    /// Answers that are in the journal, and not yet delivered.
    ready: VecDeque<Ready>,
    n_effects: u64,
    /// Where the outcomes of calls come from, if none is performed.
    recording: Option<Recording>,
}

/// An answer that is not yet delivered: the hook gets them in the journal's order.
#[derive(Debug)]
struct Ready {
    /// In a replay, the number of the outcome in the journal.
    order: u64,
    number: u64,
    answer: worker::Answer,
}

/// A call without an answer.
#[derive(Debug)]
struct Pending {
    import: usize,
    number: u64,
    args: Vec<Data>,
    needs_approval: bool,
    /// Whether the run goes on without the answer.
    is_async: bool,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("id", &self.id).field("pending", &self.pending).finish_non_exhaustive()
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.take() {
            self.linkage.workers.give(worker);
        }
    }
}

impl Run {
    /// A run of a program that has not begun.
    pub fn new(linkage: &Arc<Linkage>) -> Self {
        Self {
            linkage: Arc::clone(linkage),
            worker: Some(linkage.workers.take()),
            id: None,
            pending: None,
            is_approved: false,
            flying: BTreeMap::new(),
            ready: VecDeque::new(),
            n_effects: 0,
            recording: None,
        }
    }

    /// Whether this worker has run the program's top level under these limits.
    pub fn is_prepared(&self, limits: &Limits) -> bool {
        self.worker.as_deref().is_some_and(|worker| worker.is_prepared(&self.linkage.program, limits))
    }

    /// Runs the program's top level, unless this worker has done so before. A module without exports is a script, whose top
    /// level is the run itself.
    ///
    /// # Errors
    /// How the top level ended, if it did not return.
    pub fn prepare(&mut self, limits: &Limits) -> Result<(), Ending> {
        let Self { linkage, worker, .. } = self;
        let worker = worker.as_deref_mut().ok_or(Ending::Run(End::NoEntry))?;
        let image = linkage.image.get();
        worker.prepare_with(&linkage.program, limits, image.and_then(Option::as_ref))?;
        if image.is_none() {
            linkage.image.get_or_init(|| worker.image());
        }
        Ok(())
    }

    /// Begins with an event; what was prepared before is the program.
    ///
    /// # Errors
    /// If there is no such entry, or the event does not fit into the limits.
    pub fn start(&mut self, entry: Entry<'_>, event: &Data, limits: &Limits) -> Result<(), Ending> {
        self.forget();
        self.worker()?.start(entry, event, limits).map_err(Ending::from)
    }

    /// Begins with an event that `tell` tells. What `tell` itself gives as its error is within the result.
    ///
    /// # Errors
    /// If there is no such entry, or the event does not fit into the limits.
    pub fn start_with<E: From<Stop>>(
        &mut self,
        entry: Entry<'_>,
        limits: &Limits,
        tell: impl FnOnce(&mut Intake<'_>) -> Result<(), E>,
    ) -> Result<Result<(), E>, Ending> {
        self.forget();
        self.worker()?.start_with(entry, limits, tell).map_err(Ending::from)
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
    pub fn replay(linkage: &Arc<Linkage>, recording: Recording) -> Self {
        let mut run = Self::new(linkage);
        run.recording = Some(recording);
        run
    }

    fn forget(&mut self) {
        self.id = None;
        self.pending = None;
        self.is_approved = false;
        self.flying.clear();
        self.ready.clear();
        self.n_effects = 0;
    }

    /// Runs until the run is done or waits for an answer that comes later.
    ///
    /// # Errors
    /// How the run ended. [`Ending::Suspended`]: it waits in the store for a person's answer.
    pub fn resume(&mut self) -> Result<Progress, Ending> {
        if std::mem::take(&mut self.is_approved)
            && let Some(progress) = self.perform()?
        {
            return Ok(progress);
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
                    if let Some(progress) = self.call(request)? {
                        return Ok(progress);
                    }
                }
                // One answer at a time: the hook does all that follows from it before it gets the next.
                Step::Pending => match self.next_ready() {
                    Some(Ready { number, answer, .. }) => self.worker()?.answer_call(number, &answer)?,
                    None => return Ok(Progress::Pending),
                },
            }
        }
    }

    /// Gives the answer of a call that the run waits for.
    ///
    /// # Errors
    /// If the journal cannot be written, or the answer does not fit into the limits.
    pub fn settle(&mut self, answer: Answer) -> Result<(), Ending> {
        let Some(Pending { import, number, .. }) = self.pending.take() else { return Ok(()) };
        let answer = self.outcome(import, number, answer)?;
        self.worker()?.answer(&answer).map_err(Ending::from)
    }

    /// Gives the answer of a call that was started. It may come in any order: the journal's order is the one in which the hook
    /// gets the answers. After the run has ended, it is recorded all the same.
    ///
    /// # Errors
    /// If the journal cannot be written.
    pub fn settle_call(&mut self, number: u64, answer: Answer) -> Result<(), Ending> {
        let Some(import) = self.flying.remove(&number) else { return Ok(()) };
        let answer = self.outcome(import, number, answer)?;
        self.ready.push_back(Ready { order: 0, number, answer });
        Ok(())
    }

    fn next_ready(&mut self) -> Option<Ready> {
        let first = self.ready.iter().enumerate().min_by_key(|(_, ready)| ready.order)?.0;
        self.ready.remove(first)
    }

    /// Checks what a function gave, and records it.
    fn outcome(&mut self, import: usize, number: u64, answer: Answer) -> Result<worker::Answer, Ending> {
        let (event, answer) = match answer.and_then(|data| Ok((self.accept(import, &data)?, data))) {
            Ok((text, data)) => (Event::Value(text), worker::Answer::Value(data)),
            // The detail is the host's own business: the hook gets a message that says nothing, and a number that finds it.
            Err(Failure(detail)) => {
                let detail = text::beginning(&detail, DETAIL_CHARS_MAX).into_owned();
                (Event::Failed(detail), worker::Answer::Throw(failed(number)))
            }
        };
        self.record(number, event)?;
        Ok(answer)
    }

    /// What a function gave, as the journal has it, if it may have given that: it is what was declared, and its text is no longer
    /// than half of the memory limit. Whoever the host asked may have chosen how much there is of it.
    fn accept(&self, import: usize, data: &Data) -> Result<String, Failure> {
        let most = self.limits().memory_bytes_max / 2;
        let n_bytes = text::journal_len(data);
        if n_bytes as u64 > most {
            return Err(Failure(format!("the result takes {n_bytes} bytes in the journal, and may take {most}")));
        }
        if let Some(linked) = self.linkage.imports.get(import) {
            // Half of what is kept is for the value, so that the misfit after it is not cut off.
            fit::result(data, &linked.declaration).map_err(|misfit| {
                Failure(format!("the result {}: {misfit}", text::shown_in_journal(data, DETAIL_CHARS_MAX / 2)))
            })?;
        }
        Ok(text::to_journal_of_len(data, n_bytes))
    }

    /// Makes a call, or hands it on if its answer comes later.
    fn call(&mut self, request: Request) -> Result<Option<Progress>, Ending> {
        let Request { call: number, import, args, is_async } = request;
        let linkage = Arc::clone(&self.linkage);
        let import = import as usize;
        let Some(linked) = linkage.imports.get(import) else {
            return Err(StoreError::Failed(format!("the program has no import {import}")).into());
        };
        let worker = self.worker()?;
        if let Err(unfit) = fit::arguments(&args, &linked.declaration, &mut |steps| worker.charge_call(steps, 0)) {
            let misfit = match unfit {
                Unfit::Misfit(misfit) => misfit,
                Unfit::Ended(end) => return Err(end.into()),
            };
            let answer = worker::Answer::Throw(format!("{}.{}: {misfit}", linked.module, linked.name));
            if is_async {
                worker.answer_call(number, &answer)?;
            } else {
                worker.answer(&answer)?;
            }
            return Ok(None);
        }
        let text = self.written(&args)?;
        if let Some(recording) = &mut self.recording {
            let (answer, order) = recording.answer(number, linkage.hook(), linked, &text)?;
            self.n_effects += 1;
            if is_async {
                self.ready.push_back(Ready { order, number, answer });
            } else {
                self.worker()?.answer(&answer)?;
            }
            return Ok(None);
        }
        let needs_approval = linked.declaration.needs_approval;
        // Checked before the intent is written: an intent without an outcome says that the call may have been made.
        let sealing = if needs_approval { Some((self.key_for(&args)?, self.written_down()?)) } else { None };
        let (module, function) = (linked.module.clone(), linked.name.clone());
        self.record(number, Event::Intent { hook: linkage.hook(), module, function, args: text })?;
        self.n_effects += 1;
        self.pending = Some(Pending { import, number, args, needs_approval, is_async });
        match sealing {
            Some((key, snapshot)) => Err(self.store_suspended(&key, snapshot)?),
            None => self.perform(),
        }
    }

    /// The arguments of a call as the journal has them. The run pays for the text, and for the room that it takes here and on its
    /// way into the store.
    fn written(&mut self, args: &[Data]) -> Result<String, Ending> {
        let n_bytes = text::array_journal_len(args);
        let steps = n_bytes.saturating_sub(TEXT_BYTES_FREE) as u64 / TEXT_BYTES_PER_STEP;
        self.worker()?.charge_call(steps, n_bytes.saturating_mul(TEXT_COPIES))?;
        Ok(text::array_to_journal_of_len(args, n_bytes))
    }

    /// What a call with these arguments is sealed with while it waits for a person.
    fn key_for(&self, args: &[Data]) -> Result<Key, Ending> {
        let key = self.linkage.key.clone().ok_or(SealError::NoKey)?;
        if !text::is_array_readable(args) {
            return Err(StoreError::Failed(String::from("the arguments are nested too deeply to be kept")).into());
        }
        Ok(key)
    }

    /// Performs the pending call, or hands it on if its answer comes later.
    fn perform(&mut self) -> Result<Option<Progress>, Ending> {
        let linkage = Arc::clone(&self.linkage);
        let (Some(pending), Some(run)) = (self.pending.take(), self.id) else { return Ok(None) };
        let Pending { import, number, is_async, .. } = pending;
        let Some(linked) = linkage.imports.get(import) else { return Ok(None) };
        if is_async {
            self.flying.insert(number, import);
        }
        let call = Call { run, number, module: linked.module.clone(), function: linked.name.clone() };
        match &linked.function {
            Function::Plain(function) => {
                let answer = function(&call, &pending.args);
                if is_async {
                    self.settle_call(number, answer)?;
                } else {
                    self.pending = Some(pending);
                    self.settle(answer)?;
                }
                Ok(None)
            }
            function @ (Function::Deferred(_) | Function::Driver) => {
                let function = function.clone();
                if is_async {
                    return Ok(Some(Progress::Started(Waiting { call, args: pending.args, function, import })));
                }
                // Whoever drives the run may suspend it meanwhile, with the arguments.
                let args = pending.args.clone();
                self.pending = Some(pending);
                Ok(Some(Progress::Waiting(Waiting { call, args, function, import })))
            }
        }
    }

    /// The run as the machine writes it down. It leaves its memory: a store makes copies of what it is given.
    fn written_down(&mut self) -> Result<Vec<u8>, Ending> {
        let worker = self.worker()?;
        let snapshot = worker.save()?;
        worker.release();
        Ok(snapshot)
    }

    /// Puts the run into the store until a person answers. Here it is over.
    fn store_suspended(&mut self, key: &Key, snapshot: Vec<u8>) -> Result<Ending, Ending> {
        let sealed = seal::suspend(key, self.waits()?, snapshot);
        let (Some(run), Some(pending)) = (self.id, self.pending.take()) else {
            return Err(SealError::NotWaiting.into());
        };
        let store = &self.linkage.store;
        let hook = store.put_blob(&self.linkage.blob)?;
        store.suspend(&Suspended { run, call: pending.number, hook, since_ms: now_ms(), sealed })?;
        Ok(Ending::Suspended(run))
    }

    /// The run as bytes, sealed, while it waits for an answer. What it has printed is not in it.
    ///
    /// # Errors
    /// If the run does not wait, its arguments are nested too deeply to be written down, or it is too large: see
    /// [`Worker::save`]. Then it is over.
    pub fn suspend(&mut self, key: &Key) -> Result<Vec<u8>, Ending> {
        let waits = self.waits()?;
        let snapshot = self.worker()?.save()?;
        Ok(seal::suspend(key, waits, snapshot))
    }

    /// What is sealed beside the snapshot.
    fn waits(&self) -> Result<Waits, Ending> {
        let Some(run) = self.id else { return Err(SealError::NotWaiting.into()) };
        let nothing = Pending::nothing();
        // Without one it waits for calls in flight: their numbers are in the snapshot.
        let is_flying = !(self.flying.is_empty() && self.ready.is_empty());
        let pending = self.pending.as_ref().or(is_flying.then_some(&nothing)).ok_or(SealError::NotWaiting)?;
        if !text::is_array_readable(&pending.args) {
            return Err(StoreError::Failed(String::from("the arguments are nested too deeply to be kept")).into());
        }
        Ok(Waits {
            run,
            call: pending.number,
            import: u32::try_from(pending.import).unwrap_or(u32::MAX),
            n_effects: self.n_effects,
            needs_approval: pending.needs_approval,
            args: text::array_to_journal(&pending.args),
        })
    }

    /// A run that was suspended, here or in another process: it waits for an answer as the other one did, under the limits that
    /// it began with.
    ///
    /// # Errors
    /// If the bytes were not sealed with this key, are of another program or version, or the call has been answered.
    pub fn restore(linkage: &Arc<Linkage>, key: &Key, sealed: &[u8]) -> Result<Self, Ending> {
        let (waits, snapshot) = seal::resume(key, sealed)?;
        let answered = |called: &journal::Called| called.call == waits.call && called.outcome.is_some();
        let calls = journal::calls(&linkage.store.journal(Some(waits.run))?);
        if calls.iter().any(answered) {
            return Err(SealError::Answered(waits.run, waits.call).into());
        }
        let is_sealed = |called: &journal::Called| called.call == waits.call;
        let linked = linkage.imports.get(waits.import as usize);
        if let (Some(called), Some(linked)) = (calls.iter().find(|called| is_sealed(called)), linked)
            && (called.hook != linkage.hook()
                || called.module != linked.module
                || called.function != linked.name
                || called.args != waits.args)
        {
            return Err(SealError::Mismatch(waits.run, waits.call).into());
        }
        let Some(Data::Array(args)) = text::from_journal(&waits.args) else { return Err(SealError::Forged.into()) };
        let mut run = Self::new(linkage);
        run.worker()?.restore(&linkage.program, snapshot).map_err(SealError::Snapshot)?;
        run.id = Some(waits.run);
        run.n_effects = waits.n_effects;
        let import = waits.import as usize;
        let mut flying = run.worker()?.pending_calls();
        if waits.call != NOTHING {
            // A call that waits is in flight for the hook, if its function gives a promise, and not yet made.
            let is_async = flying.iter().any(|(number, _)| *number == waits.call);
            let needs_approval = waits.needs_approval;
            run.pending = Some(Pending { import, number: waits.call, args, needs_approval, is_async });
            flying.retain(|(number, _)| *number != waits.call);
        }
        run.take_flying(&flying, &calls);
        Ok(run)
    }

    /// Takes over the calls that were in flight: those whose outcome is in the journal are ready to be delivered, in its order.
    fn take_flying(&mut self, flying: &[(u64, u32)], calls: &[journal::Called]) {
        for (number, import) in flying {
            let import = *import as usize;
            let known = calls.iter().find(|called| called.call == *number);
            let linked = self.linkage.imports.get(import);
            let answer = linked.zip(known).and_then(|(linked, called)| replay::answer_of(called, linked, *number));
            match (answer, known) {
                (Some(answer), Some(called)) => {
                    self.ready.push_back(Ready { order: called.outcome_number, number: *number, answer });
                }
                _ => {
                    self.flying.insert(*number, import);
                }
            }
        }
    }

    /// Says that a person agrees to the call that the run waits for: it is performed when the run goes on.
    ///
    /// # Errors
    /// If the run waits for no such answer, or somebody else was faster.
    pub fn approve(&mut self) -> Result<(), Ending> {
        self.take_suspended()?;
        self.is_approved = true;
        Ok(())
    }

    /// Says that a person does not agree to the call that the run waits for: the hook gets an exception that says so, and the
    /// journal the reason.
    ///
    /// # Errors
    /// If the run waits for no such answer, or somebody else was faster.
    pub fn deny(&mut self, reason: &str) -> Result<(), Ending> {
        self.take_suspended()?;
        let Some(Pending { import, number, is_async, .. }) = self.pending.take() else { return Ok(()) };
        self.record(number, Event::Failed(format!("{DENIED}{reason}")))?;
        let linkage = Arc::clone(&self.linkage);
        let message = linkage.imports.get(import).map_or_else(String::new, |linked| denied(linked, number));
        let answer = worker::Answer::Throw(message);
        if is_async {
            self.ready.push_back(Ready { order: 0, number, answer });
            return Ok(());
        }
        self.worker()?.answer(&answer).map_err(Ending::from)
    }

    /// Takes the run out of the store, which one of all who answer can do.
    fn take_suspended(&mut self) -> Result<(), Ending> {
        let (Some(run), Some(pending)) = (self.id, self.pending.as_ref().filter(|it| it.needs_approval)) else {
            return Err(SealError::NotWaiting.into());
        };
        if self.is_approved {
            return Err(SealError::Answered(run, pending.number).into());
        }
        self.linkage.store.take_suspended(run)?;
        Ok(())
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
        self.worker.as_deref().map(Worker::limits).unwrap_or_default()
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
        self.worker.as_deref_mut().ok_or(Ending::Run(End::NoEntry))
    }

    /// Runs to the end on this thread, waiting for answers that come later.
    ///
    /// # Errors
    /// How the run ended.
    pub fn finish(&mut self) -> Result<(), Ending> {
        let mut flights = Flights::default();
        let ended = loop {
            match self.resume() {
                Ok(Progress::Done) => break Ok(()),
                Ok(progress) => {
                    if let Err(ending) = block_on(self.go_on(progress, &mut flights)) {
                        break Err(ending);
                    }
                }
                Err(ending) => break Err(ending),
            }
        };
        if flights.is_empty() { ended } else { block_on(self.land(&mut flights)).and(ended) }
    }

    /// Runs to the end as a task.
    ///
    /// # Errors
    /// How the run ended.
    pub async fn finish_later(&mut self) -> Result<(), Ending> {
        let mut flights = Flights::default();
        let ended = loop {
            match self.resume() {
                Ok(Progress::Done) => break Ok(()),
                Ok(progress) => {
                    if let Err(ending) = self.go_on(progress, &mut flights).await {
                        break Err(ending);
                    }
                }
                Err(ending) => break Err(ending),
            }
        };
        self.land(&mut flights).await.and(ended)
    }

    /// Lets the functions run that the run waits for, or has begun.
    async fn go_on(&mut self, progress: Progress, flights: &mut Flights) -> Result<(), Ending> {
        match progress {
            Progress::Done => Ok(()),
            Progress::Waiting(waiting) => {
                let (answer, others) = flights.along(waiting.answer()).await;
                for (number, other) in others {
                    self.settle_call(number, other)?;
                }
                self.settle(answer)
            }
            Progress::Started(waiting) => {
                flights.push(waiting.call.number, waiting.answer());
                Ok(())
            }
            Progress::Pending if flights.is_empty() => {
                let detail = "a call that was made elsewhere is answered by whoever made it";
                Err(StoreError::Failed(String::from(detail)).into())
            }
            Progress::Pending => {
                for (number, answer) in flights.next().await {
                    self.settle_call(number, answer)?;
                }
                Ok(())
            }
        }
    }

    /// Waits for the calls that are still in flight when the run has ended, or is suspended: what they did is recorded.
    async fn land(&mut self, flights: &mut Flights) -> Result<(), Ending> {
        while !flights.is_empty() {
            for (number, answer) in flights.next().await {
                self.settle_call(number, answer)?;
            }
        }
        Ok(())
    }

    /// The result of a run that is done.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn result(&mut self) -> Result<Data, Ending> {
        self.worker()?.result().map_err(Ending::from)
    }

    /// Tells the result of a run that is done. What the outlet itself gives as its error is within the result.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn tell_result<O: Outlet>(&mut self, outlet: &mut O) -> Result<Result<(), O::Error>, Ending> {
        self.worker()?.tell_result(outlet).map_err(Ending::from)
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
        self.worker.as_deref_mut().map(Worker::take_output).unwrap_or_default()
    }

    /// What the run has printed by `console.warn` and `console.error` since this was asked last.
    pub fn take_errors(&mut self) -> Vec<u8> {
        self.worker.as_deref_mut().map(Worker::take_errors).unwrap_or_default()
    }

    /// What the run has used so far.
    pub fn usage(&mut self) -> Usage {
        self.worker.as_deref_mut().map(Worker::usage).unwrap_or_default()
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

/// In a sealed run: no call must be answered before it can go on.
const NOTHING: u64 = u64::MAX;

impl Pending {
    fn nothing() -> Self {
        Self { import: 0, number: NOTHING, args: Vec::new(), needs_approval: false, is_async: false }
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
