//! A run with its effects: with its parts (`drive/`) the only code that calls host functions. For each call it checks the
//! arguments, writes the intent, lets the function run, checks what it gives, writes the outcome, and only then lets the hook go
//! on. Not here: which functions a program may call (`grant.rs`); waiting for a function whose answer comes later, which is
//! handed to whoever drives the run (`drive/finish.rs`); and waiting for a person (`drive/suspend.rs`).

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

use crate::deadline::Deadline;
use crate::fit::{self, Unfit};
use crate::grant::Linked;
use crate::journal::{BlobId, Event, Record, RunId, now_ms};
use crate::registry::{Answer, Call, Failure, Function};
use crate::replay::{Divergence, Recording, Replayed};
use crate::seal::{Key, SealError};
use crate::store::{Store, StoreError};
use crate::text;
use crate::workers::Workers;

mod finish;
mod suspend;

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
    /// The imports of the calls that are in flight, by call number.
    flying: BTreeMap<u64, usize>,
    /// Answers that are in the journal, and not yet delivered.
    ready: VecDeque<Ready>,
    n_effects: u64,
    /// When it is out of time.
    deadline: Deadline,
    /// Where the outcomes of calls come from, if none is performed.
    recording: Option<Recording>,
}

/// An answer that is not yet delivered: the hook gets them in the journal's order.
#[derive(Debug)]
struct Ready {
    /// The number of its entry in the journal.
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
    consent: Consent,
    /// Whether the run goes on without the answer.
    is_async: bool,
}

/// Whether a person must agree to a call, and how far that has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Consent {
    /// It may be made.
    Given,
    /// A person must agree. None is asked before the calls in flight are answered: whoever goes on with the run must find the
    /// answers in the journal. Until then this call is not there.
    Due,
    /// The run waits in the store for a person.
    Asked,
    /// A person has agreed, and it is to be made next.
    Agreed,
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
            flying: BTreeMap::new(),
            ready: VecDeque::new(),
            n_effects: 0,
            deadline: Deadline::NEVER,
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
        if !self.is_prepared(limits) {
            self.begin_time(limits)?;
        }
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
        self.begin(limits)?;
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
        self.begin(limits)?;
        self.worker()?.start_with(entry, limits, tell).map_err(Ending::from)
    }

    /// Begins with an event in JSON.
    ///
    /// # Errors
    /// If there is no such entry, the text is no JSON, or it does not fit into the limits.
    pub fn start_json(&mut self, entry: Entry<'_>, event: &[u8], limits: &Limits) -> Result<(), Ending> {
        self.begin(limits)?;
        self.worker()?.start_json(entry, event, limits).map_err(Ending::from)
    }

    /// A run of a program that performs no effect and writes no journal: each call has the outcome that was recorded.
    pub fn replay(linkage: &Arc<Linkage>, recording: Recording) -> Self {
        let mut run = Self::new(linkage);
        run.recording = Some(recording);
        run
    }

    /// Forgets what was before, and begins with the time.
    fn begin(&mut self, limits: &Limits) -> Result<(), Ending> {
        self.id = None;
        self.pending = None;
        self.flying.clear();
        self.ready.clear();
        self.n_effects = 0;
        self.begin_time(limits)
    }

    fn begin_time(&mut self, limits: &Limits) -> Result<(), Ending> {
        let deadline = Deadline::after_ms(limits.time_ms_max);
        self.deadline = deadline;
        self.worker()?.set_watch(Some(deadline.watch()));
        Ok(())
    }

    /// Whether it is, or was when what is replayed was recorded.
    fn is_out_of_time(&self) -> bool {
        self.deadline.is_over() || self.recording.as_ref().is_some_and(Recording::is_late)
    }

    /// When the run is out of time.
    pub fn deadline(&self) -> Deadline {
        self.deadline
    }

    /// Ends the run, as a function that it waits for gives no answer in time. What became of the call is not known, unless a person
    /// has agreed to it and it was to be made next. A run that waits for a person has no time to be out of.
    pub fn time_out(&mut self) -> Ending {
        match self.pending.as_ref().map(|pending| (pending.consent, pending.number)) {
            Some((Consent::Asked, _)) => return SealError::Unanswered.into(),
            Some((Consent::Agreed, number)) => {
                if let Err(ending) = self.record(number, Event::Failed(format!("{NOT_MADE}the run was out of time"))) {
                    return ending;
                }
                self.pending = None;
            }
            Some((Consent::Given | Consent::Due, _)) | None => {}
        }
        // Whatever comes now is late.
        self.deadline = Deadline::PAST;
        self.worker().map_or_else(|ending| ending, |worker| worker.end_in_time().into())
    }

    /// Runs until the run is done or waits for an answer that comes later.
    ///
    /// # Errors
    /// How the run ended. [`Ending::Suspended`]: it waits in the store for a person's answer.
    pub fn resume(&mut self) -> Result<Progress, Ending> {
        let consent = self.pending.as_ref().map(|pending| pending.consent);
        if consent == Some(Consent::Asked) {
            return Err(SealError::Unanswered.into());
        }
        // The machine looks at the clock only while it works; without an effect there was nothing to wait for.
        if self.id.is_some() && self.is_out_of_time() {
            return Err(self.time_out());
        }
        if consent == Some(Consent::Due) {
            return self.ask();
        }
        if consent == Some(Consent::Agreed)
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
                    None if self.is_out_of_time() => return Err(self.time_out()),
                    None => return Ok(Progress::Pending),
                },
            }
        }
    }

    /// Gives the answer of a call that the run waits for. One that is late is recorded, and the run ends.
    ///
    /// # Errors
    /// If the time is over, the journal cannot be written, or the answer does not fit into the limits.
    pub fn settle(&mut self, answer: Answer) -> Result<(), Ending> {
        let Some(Pending { import, number, .. }) = self.pending.take_if(|it| it.consent == Consent::Given) else {
            return if self.pending.is_some() { Err(SealError::Unanswered.into()) } else { Ok(()) };
        };
        match self.outcome(import, number, answer)? {
            (Some(answer), _) => self.worker()?.answer(&answer).map_err(Ending::from),
            (None, _) => Err(self.time_out()),
        }
    }

    /// Gives the answer of a call that was started. It may come in any order: the journal's order is the one in which the hook
    /// gets the answers. After the run has ended, and when its time is over, it is recorded all the same.
    ///
    /// # Errors
    /// If the journal cannot be written.
    pub fn settle_call(&mut self, number: u64, answer: Answer) -> Result<(), Ending> {
        let Some(import) = self.flying.remove(&number) else { return Ok(()) };
        if let (Some(answer), order) = self.outcome(import, number, answer)? {
            self.ready.push_back(Ready { order, number, answer });
        }
        Ok(())
    }

    fn next_ready(&mut self) -> Option<Ready> {
        let first = self.ready.iter().enumerate().min_by_key(|(_, ready)| ready.order)?.0;
        self.ready.remove(first)
    }

    /// Checks what a function gave, and records it. Gives what the hook gets, nothing if that comes too late; and the number of the
    /// entry.
    fn outcome(&mut self, import: usize, number: u64, answer: Answer) -> Result<(Option<worker::Answer>, u64), Ending> {
        let is_late = self.deadline.is_over();
        let (event, answer) = match answer.and_then(|data| Ok((self.accept(import, &data)?, data))) {
            Ok((text, _)) if is_late => (Event::Failed(format!("{LATE_VALUE}{text}")), None),
            Ok((text, data)) => (Event::Value(text), Some(worker::Answer::Value(data))),
            // The detail is the host's own business: the hook gets a message that says nothing, and a number that finds it.
            Err(Failure(detail)) => {
                let detail = text::beginning(&detail, DETAIL_CHARS_MAX);
                if is_late {
                    (Event::Failed(format!("{LATE_FAILURE}{detail}")), None)
                } else {
                    // No function can say that a person did not agree, or that it was late or not called itself.
                    let is_ours = [DENIED, LATE, NOT_MADE].iter().any(|ours| detail.starts_with(ours));
                    let detail = if is_ours { format!("failed: {detail}") } else { detail.into_owned() };
                    (Event::Failed(detail), Some(worker::Answer::Throw(failed(number))))
                }
            }
        };
        let entry = self.record(number, event)?;
        Ok((answer, entry))
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
            let replayed = recording.answer(number, linkage.hook(), linked, &text)?;
            self.n_effects += 1;
            if linked.declaration.needs_approval {
                // It had time again when a person had agreed.
                self.begin_time(&self.limits())?;
            }
            match replayed {
                Replayed::Answer(answer, order) if is_async => self.ready.push_back(Ready { order, number, answer }),
                Replayed::Answer(answer, _) => self.worker()?.answer(&answer)?,
                Replayed::Late if is_async => {}
                Replayed::Late => return Err(self.time_out()),
            }
            return Ok(None);
        }
        // Otherwise a run that does not wait for its calls would go on making them until the machine looks.
        if self.deadline.is_over() {
            return Err(self.time_out());
        }
        if linked.declaration.needs_approval {
            self.pending = Some(Pending { import, number, args, consent: Consent::Due, is_async });
            return self.ask().map(Some);
        }
        self.pending = Some(Pending { import, number, args, consent: Consent::Given, is_async });
        self.intend(linked, number, text)?;
        self.perform()
    }

    /// Records that a call is about to be made.
    fn intend(&mut self, linked: &Linked, number: u64, args: String) -> Result<(), Ending> {
        let (module, function) = (linked.module.clone(), linked.name.clone());
        self.record(number, Event::Intent { hook: self.linkage.hook(), module, function, args })?;
        self.n_effects += 1;
        Ok(())
    }

    /// The arguments of a call as the journal has them. The run pays for the text, and for the room that it takes here and on its
    /// way into the store.
    fn written(&mut self, args: &[Data]) -> Result<String, Ending> {
        let n_bytes = text::array_journal_len(args);
        let steps = n_bytes.saturating_sub(TEXT_BYTES_FREE) as u64 / TEXT_BYTES_PER_STEP;
        self.worker()?.charge_call(steps, n_bytes.saturating_mul(TEXT_COPIES))?;
        Ok(text::array_to_journal_of_len(args, n_bytes))
    }

    /// Performs the pending call, or hands it on if its answer comes later.
    fn perform(&mut self) -> Result<Option<Progress>, Ending> {
        let linkage = Arc::clone(&self.linkage);
        let (Some(mut pending), Some(run)) = (self.pending.take(), self.id) else { return Ok(None) };
        pending.consent = Consent::Given;
        let Pending { import, number, is_async, .. } = pending;
        let Some(linked) = linkage.imports.get(import) else { return Ok(None) };
        if is_async {
            self.flying.insert(number, import);
        }
        let (module, function) = (linked.module.clone(), linked.name.clone());
        let call = Call { run, number, module, function, deadline: self.deadline };
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

    /// What the run may use.
    pub fn limits(&self) -> Limits {
        self.worker.as_deref().map(Worker::limits).unwrap_or_default()
    }

    /// Gives the number of the entry.
    fn record(&mut self, call: u64, event: Event) -> Result<u64, Ending> {
        let run = match self.id {
            Some(run) => run,
            None => *self.id.insert(RunId::new().map_err(StoreError::Failed)?),
        };
        Ok(self.linkage.store.append(Record { run, call, at_ms: now_ms(), event })?.number)
    }

    fn worker(&mut self) -> Result<&mut Worker, Ending> {
        self.worker.as_deref_mut().ok_or(Ending::Run(End::NoEntry))
    }

    /// The result of a run that is done.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn result(&mut self) -> Result<Data, Ending> {
        self.begin_time(&self.limits())?;
        self.worker()?.result().map_err(Ending::from)
    }

    /// Tells the result of a run that is done. What the outlet itself gives as its error is within the result.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn tell_result<O: Outlet>(&mut self, outlet: &mut O) -> Result<Result<(), O::Error>, Ending> {
        self.begin_time(&self.limits())?;
        self.worker()?.tell_result(outlet).map_err(Ending::from)
    }

    /// The result of a run that is done, in JSON; `null` where JSON has no word for it.
    ///
    /// # Errors
    /// If it is no data, or a limit was reached while it was read.
    pub fn result_json(&mut self) -> Result<Vec<u8>, Ending> {
        self.begin_time(&self.limits())?;
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

/// What the journal's detail of a call begins with that nobody agreed to.
pub(crate) const DENIED: &str = "not approved: ";

/// What it begins with of a call that certainly was not made, though its intent is there; then why. The run ended there.
pub(crate) const NOT_MADE: &str = "not made: ";
/// What it begins with of a call whose answer came when the run was out of time.
pub(crate) const LATE: &str = "late: ";
/// Then what it gave, in the journal's text.
pub(crate) const LATE_VALUE: &str = "late: it gave ";
/// Or why it failed.
const LATE_FAILURE: &str = "late: it failed: ";

/// What a hook sees of a call that failed.
pub(crate) fn failed(number: u64) -> String {
    format!("the host function failed (call {number})")
}

/// What a hook sees of a call that nobody agreed to.
pub(crate) fn denied(linked: &Linked, number: u64) -> String {
    format!("`{}.{}` was not approved (call {number})", linked.module, linked.name)
}
