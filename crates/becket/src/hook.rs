//! A compiled hook and its runs.
//! Not here: what it may do (`host.rs`), and the loop that performs effects (becket-host).

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use becket_host::drive::{self, Linkage, Progress};
use becket_host::journal::{self, BlobId, Called, RunId};
use becket_host::registry::{Answer, Call};
use becket_host::replay::Recording;
use becket_host::seal::SealError;
use becket_host::store::Store;
use becket_host::text;
use becket_vm::data::Data;
use becket_vm::intake::{Intake, Stop};
use becket_vm::limits::{Limits, Usage};
use becket_vm::outlet::Outlet;
use becket_vm::worker::Entry;
use serde_json::Value;

use crate::compile::Rejection;
use crate::error::{Error, Kind};

/// The export that a hook is called by, unless another is named.
const DEFAULT: &str = "default";

/// A hook that is checked, compiled, verified and linked: ready to run, from any thread, any number of times.
#[derive(Clone)]
pub struct Hook {
    pub(crate) linkage: Arc<Linkage>,
    pub(crate) limits: Limits,
    pub(crate) warned: Option<Arc<Rejection>>,
}

/// How a run went, and what it used.
#[derive(Debug)]
pub struct Outcome<T> {
    /// The result, or how the run ended without one.
    pub result: Result<T, Error>,
    /// What it used.
    pub usage: Usage,
    /// What it printed.
    pub output: Vec<u8>,
    /// What it printed by `console.warn` and `console.error`.
    pub errors: Vec<u8>,
    /// Calls that it made of host functions.
    pub effects: u64,
    /// Its identity in the journal, if it made any.
    pub run: Option<RunId>,
}

impl fmt::Debug for Hook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hook({})", journal::hex(&self.id()))
    }
}

impl Hook {
    /// Runs the hook once over an event and gives its result.
    ///
    /// Host functions that it calls are performed and recorded as the run comes to them. What JSON has no word for is `null`.
    ///
    /// # Errors
    /// [`Error::thrown`] if the hook did not catch an exception, [`Error::is_limit`] if a limit was reached: the effects that
    /// were recorded before stand.
    pub fn run(&self, event: &Value) -> Result<Value, Error> {
        self.run_data(&text::from_json(event)).result.map(|data| text::to_value(&data))
    }

    /// Runs the hook once over an event in JSON and tells all about it; the result is in JSON too.
    ///
    /// This is the fastest way: the text becomes values of the run, and the result text, with nothing in between. An event that
    /// is no JSON is the `SyntaxError` that `JSON.parse` throws, one that is not UTF-8 a `SyntaxError` too, and one of more bytes
    /// than the limit of memory reaches that limit.
    pub fn run_json(&self, event: impl AsRef<[u8]>) -> Outcome<Vec<u8>> {
        self.begin().run_json(event)
    }

    /// Runs the hook once over an event and tells all about it.
    pub fn run_data(&self, event: &Data) -> Outcome<Data> {
        self.call_data(DEFAULT, event)
    }

    /// Calls an export with one argument and tells all about it.
    pub fn call_data(&self, export: &str, event: &Data) -> Outcome<Data> {
        let mut run = self.begin();
        let result = run.start(export, event).and_then(|()| run.finish());
        run.outcome(result)
    }

    /// Runs the hook once over an event, as a task: host functions may wait for what comes later without holding a thread.
    pub async fn run_later(&self, event: &Data) -> Outcome<Data> {
        let mut run = self.begin();
        let result = match run.start(DEFAULT, event) {
            Ok(()) => run.finish_later().await,
            Err(error) => Err(error),
        };
        run.outcome(result)
    }

    /// Runs the top level: of a script the whole program, of a module with exports what comes before its first event.
    pub fn run_top_level(&self) -> Outcome<Data> {
        let mut run = self.begin();
        let result = if self.is_script() {
            run.start_script().and_then(|()| run.finish_script())
        } else {
            run.prepare().map(|()| Data::Undefined)
        };
        run.outcome(result)
    }

    /// A run that its holder drives, one host function at a time.
    pub fn begin(&self) -> Run {
        Run { hook: self.clone(), drive: drive::Run::new(&self.linkage), entry: Cow::Borrowed("") }
    }

    /// A run of this hook that [`Run::suspend`] wrote down, here or in another process. It waits for its answer as it did then,
    /// and has the limits that it began with.
    ///
    /// # Errors
    /// [`Error::is_rejected`] if the bytes were not sealed with the key of this hook's host, have been changed, are of another
    /// hook, or the call has been answered.
    pub fn resume(&self, sealed: &[u8]) -> Result<Run, Error> {
        let restored = match &self.linkage.key {
            Some(key) => drive::Run::restore(&self.linkage, key, sealed),
            None => Err(SealError::NoKey.into()),
        };
        let drive = restored.map_err(|ending| Error::of_run(ending, &self.limits, ""))?;
        Ok(Run { hook: self.with_limits(&drive.limits()), drive, entry: Cow::Borrowed("") })
    }

    /// Runs the hook over an event again as it ran before: each call has the outcome that its journal has, no function is called,
    /// and nothing is written. The result and the steps are those of the run that was recorded.
    ///
    /// `calls` are those of one run: see [`journal::calls`].
    ///
    /// # Errors
    /// As any run; [`Error::is_embedder`] where the run does otherwise than the journal says, or the journal lacks an outcome.
    pub fn replay(&self, calls: &[Called], event: &Data) -> Outcome<Data> {
        let drive = drive::Run::replay(&self.linkage, Recording::new(calls.to_vec()));
        let mut run = Run { hook: self.clone(), drive, entry: Cow::Borrowed("") };
        let result = run.start(DEFAULT, event).and_then(|()| run.finish());
        run.outcome(result)
    }

    /// The hook with other limits; what is beyond the largest value that a limit may have is cut to it.
    #[must_use]
    pub fn with_limits(&self, limits: &Limits) -> Self {
        Self { limits: limits.bounded(), ..self.clone() }
    }

    /// The limits of each run.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The blob: what is stored, and loaded elsewhere.
    pub fn bytes(&self) -> &[u8] {
        &self.linkage.blob
    }

    /// The blob's content hash, which is its identity.
    pub fn id(&self) -> BlobId {
        self.linkage.hook()
    }

    /// Where its effects are recorded, and its runs wait.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.linkage.store
    }

    /// Whether the module exports nothing, so that its top level is the program.
    pub fn is_script(&self) -> bool {
        self.linkage.program.module.exports.is_empty()
    }

    /// What checking warned of.
    pub fn warnings(&self) -> Option<&Rejection> {
        self.warned.as_deref()
    }

    /// A line of the source, from 1, if the blob carries its source.
    pub fn source_line(&self, line: u32) -> Option<&str> {
        self.linkage.program.source()?.lines().nth(line.checked_sub(1)? as usize)
    }

    /// The name of the source file.
    pub fn file_name(&self) -> String {
        let module = &self.linkage.program.module;
        module
            .strings
            .get(module.file_name as usize)
            .map_or_else(String::new, becket_bytecode::module::Text::to_display)
    }
}

/// How far a run has come.
#[derive(Debug)]
pub enum Step {
    /// It is done; this is the result.
    Done(Data),
    /// It waits for a function that its holder performs: the call, its arguments.
    Call(Call, Vec<Data>),
    /// It has called a function that its holder performs and that is declared to give a promise: the run can go on meanwhile.
    Started(Call, Vec<Data>),
    /// Nothing is left to do until one of the calls that were started is answered.
    Pending,
}

/// A run that its holder drives.
#[derive(Debug)]
pub struct Run {
    hook: Hook,
    drive: drive::Run,
    entry: Cow<'static, str>,
}

impl Run {
    /// Runs the top level, unless that has been done by the worker that this run got.
    ///
    /// # Errors
    /// How the top level ended.
    pub fn prepare(&mut self) -> Result<(), Error> {
        self.drive.prepare(&self.hook.limits).map_err(|ending| Error::of_run(ending, &self.hook.limits, ""))
    }

    /// Begins with an event.
    ///
    /// # Errors
    /// How the top level ended, or why the event is not accepted.
    pub fn start(&mut self, export: &str, event: &Data) -> Result<(), Error> {
        self.prepare()?;
        self.enters(export);
        let started = self.drive.start(Entry::Export(export), event, &self.hook.limits);
        started.map_err(|ending| self.error(ending))
    }

    /// Begins with an event in JSON.
    ///
    /// # Errors
    /// As [`Run::start`]; also if the event is no JSON.
    pub fn start_json(&mut self, export: &str, event: &[u8]) -> Result<(), Error> {
        self.prepare()?;
        self.enters(export);
        let started = self.drive.start_json(Entry::Export(export), event, &self.hook.limits);
        started.map_err(|ending| self.error(ending))
    }

    /// Runs once over an event in JSON, from the beginning, as [`Hook::run_json`] does. Again and again over events of one stream
    /// this takes a little less time than beginning a run for each: several threads that do so have nothing to count together.
    pub fn run_json(&mut self, event: impl AsRef<[u8]>) -> Outcome<Vec<u8>> {
        let started = self.start_json(DEFAULT, event.as_ref());
        // The run has it now: a long one is not held beside that.
        drop(event);
        let result = started.and_then(|()| self.finish_json());
        self.outcome(result)
    }

    /// Notes the entry, for what is said of the run; the usual one takes no allocation.
    fn enters(&mut self, export: &str) {
        self.entry = if export == DEFAULT { Cow::Borrowed(DEFAULT) } else { Cow::Owned(export.to_owned()) };
    }

    /// Whether [`Run::prepare`] has nothing to do.
    pub fn is_prepared(&self) -> bool {
        self.drive.is_prepared(&self.hook.limits)
    }

    /// Begins with an event that is told value by value, with no [`Data`] in between. What `tell` itself gives as its error is
    /// within the result: then nothing has run.
    ///
    /// # Errors
    /// As [`Run::start`].
    ///
    /// # Examples
    /// ```
    /// use becket::{Data, Intake, Stop};
    ///
    /// let hook = becket::compile("export default ({ id, tags }) => `${id}: ${tags}`")?;
    /// let mut run = hook.begin();
    /// let told = run.start_with("default", |event: &mut Intake<'_>| {
    ///     event.begin_object()?;
    ///     event.key("id")?;
    ///     event.integer(7)?;
    ///     event.key("tags")?;
    ///     event.begin_array(2)?;
    ///     event.string("a")?;
    ///     event.string("b")?;
    ///     event.end()?;
    ///     event.end()
    /// })?;
    /// assert_eq!(told, Ok::<(), Stop>(()));
    /// assert_eq!(run.finish()?, Data::String("7: a,b".into()));
    /// # Ok::<(), becket::Error>(())
    /// ```
    pub fn start_with<E: From<Stop>>(
        &mut self,
        export: &str,
        tell: impl FnOnce(&mut Intake<'_>) -> Result<(), E>,
    ) -> Result<Result<(), E>, Error> {
        self.prepare()?;
        self.enters(export);
        let started = self.drive.start_with(Entry::Export(export), &self.hook.limits, tell);
        started.map_err(|ending| self.error(ending))
    }

    fn start_script(&mut self) -> Result<(), Error> {
        self.prepare()?;
        let started = self.drive.start(Entry::Script, &Data::Undefined, &self.hook.limits);
        started.map_err(|ending| self.error(ending))
    }

    /// Runs to the end on this thread.
    ///
    /// # Errors
    /// How the run ended.
    pub fn finish(&mut self) -> Result<Data, Error> {
        let finished = self.drive.finish();
        finished.and_then(|()| self.drive.result()).map_err(|ending| self.error(ending))
    }

    /// Runs to the end on this thread and gives the result in JSON.
    ///
    /// # Errors
    /// How the run ended.
    pub fn finish_json(&mut self) -> Result<Vec<u8>, Error> {
        let finished = self.drive.finish();
        finished.and_then(|()| self.drive.result_json()).map_err(|ending| self.error(ending))
    }

    /// A script has no result.
    fn finish_script(&mut self) -> Result<Data, Error> {
        let finished = self.drive.finish();
        finished.map(|()| Data::Undefined).map_err(|ending| self.error(ending))
    }

    async fn finish_later(&mut self) -> Result<Data, Error> {
        let finished = self.drive.finish_later().await;
        finished.and_then(|()| self.drive.result()).map_err(|ending| self.error(ending))
    }

    /// Runs until the run is done or needs its holder.
    ///
    /// # Errors
    /// How the run ended. Where that is [`Error::suspended`], it goes on as [`Host::suspended`](crate::Host::suspended): here
    /// nothing of it is left.
    pub fn resume(&mut self) -> Result<Step, Error> {
        match self.advance()? {
            Some(step) => Ok(step),
            None => self.drive.result().map(Step::Done).map_err(|ending| self.error(ending)),
        }
    }

    /// The same, but leaves the result of a run that is done where it is, for [`Run::tell_result`]: `None`.
    ///
    /// # Errors
    /// How the run ended.
    pub fn advance(&mut self) -> Result<Option<Step>, Error> {
        match self.drive.resume() {
            Ok(Progress::Done) => Ok(None),
            Ok(Progress::Waiting(waiting)) => Ok(Some(Step::Call(waiting.call, waiting.args))),
            Ok(Progress::Started(waiting)) => Ok(Some(Step::Started(waiting.call, waiting.args))),
            Ok(Progress::Pending) => Ok(Some(Step::Pending)),
            Err(ending) => Err(self.error(ending)),
        }
    }

    /// Tells the result of a run that is done, value by value, with no [`Data`] in between. What the outlet itself gives as its
    /// error is within the result.
    ///
    /// # Errors
    /// [`Error::is_limit`] if the result is too large; also if it is no data.
    pub fn tell_result<O: Outlet>(&mut self, outlet: &mut O) -> Result<Result<(), O::Error>, Error> {
        self.drive.tell_result(outlet).map_err(|ending| self.error(ending))
    }

    /// Gives the answer to the call that the run waits for. One that comes when the run is out of time is recorded, and the hook
    /// does not get it.
    ///
    /// # Errors
    /// How the run ended, if the answer ended it; [`Limit::Time`](crate::Limit::Time) if it is late.
    pub fn settle(&mut self, answer: Answer) -> Result<(), Error> {
        self.drive.settle(answer).map_err(|ending| self.error(ending))
    }

    /// Ends the run, as a function that it waits for gives no answer in time, and says so. What became of the call is not known.
    /// Who waits for answers waits as long as the [`Deadline`](crate::Deadline) in the call says.
    pub fn time_out(&mut self) -> Error {
        let ending = self.drive.time_out();
        self.error(ending)
    }

    /// The run as bytes, sealed with the host's key, while it waits for an answer: see [`Hook::resume`]. This run can go on as
    /// well, but only one answer counts. What it has printed is not in the bytes.
    ///
    /// # Errors
    /// If the run does not wait for an answer, has got it, or its host has no key. The limit of memory, if what is written would
    /// take more than two thirds of it; then the run is over.
    pub fn suspend(&mut self) -> Result<Vec<u8>, Error> {
        let Some(key) = self.hook.linkage.key.clone() else { return Err(Kind::Sealed(SealError::NoKey).into()) };
        self.drive.suspend(&key).map_err(|ending| self.error(ending))
    }

    /// The hook that runs.
    pub fn hook(&self) -> &Hook {
        &self.hook
    }

    /// The call that the run waits for, with its arguments.
    pub fn waits_for(&self) -> Option<(Call, &[Data])> {
        self.drive.waits_for()
    }

    /// Agrees to the call that the run waits for: it is performed when the run goes on.
    ///
    /// # Errors
    /// If the run waits for no such answer, or has been answered by somebody else.
    pub fn approve(&mut self) -> Result<(), Error> {
        self.drive.approve().map_err(|ending| self.error(ending))
    }

    /// Does not agree to the call that the run waits for: in the hook the call throws an `Error` that says so, and the reason
    /// goes to the journal.
    ///
    /// # Errors
    /// As [`Run::approve`]; also how the run ended, if that ended it.
    pub fn deny(&mut self, reason: &str) -> Result<(), Error> {
        self.drive.deny(reason).map_err(|ending| self.error(ending))
    }

    /// Gives the answer to a call that was started.
    ///
    /// # Errors
    /// If the journal cannot be written.
    pub fn settle_call(&mut self, number: u64, answer: Answer) -> Result<(), Error> {
        self.drive.settle_call(number, answer).map_err(|ending| self.error(ending))
    }

    /// All about the run, with its result.
    pub fn outcome<T>(&mut self, result: Result<T, Error>) -> Outcome<T> {
        Outcome {
            result,
            usage: self.drive.usage(),
            output: self.drive.take_output(),
            errors: self.drive.take_errors(),
            effects: self.drive.effects(),
            run: self.drive.id(),
        }
    }

    /// Steps and words of the image that the top level left.
    pub fn image(&self) -> (u64, usize) {
        self.drive.image()
    }

    fn error(&self, ending: drive::Ending) -> Error {
        Error::of_run(ending, &self.hook.limits, &self.entry)
    }
}
