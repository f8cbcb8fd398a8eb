//! A run that waits: how it is put into the store until a person answers, given out as bytes, taken up again, and answered.
//! Not here: what the machine writes of it (becket-vm's `snapshot`), the code that seals it (`seal.rs`), and the rest of the run
//! (`drive.rs`).

use std::sync::Arc;

use becket_vm::data::Data;
use becket_vm::limits::Limits;
use becket_vm::worker;

use super::{Consent, DENIED, Ending, Linkage, NOT_MADE, Pending, Progress, Ready, Run, denied};
use crate::deadline::Deadline;
use crate::journal::{self, Event, RunId, now_ms};
use crate::registry::Call;
use crate::replay;
use crate::seal::{self, Key, SealError, Waits};
use crate::store::{StoreError, Suspended};
use crate::text;

/// In a sealed run: no call must be answered before it can go on.
const NOTHING: u64 = u64::MAX;

/// How often the text of a call's arguments is there while its run is put into a store: as data, in the journal's record, in what
/// is sealed, and on its way into the store.
const ARGS_COPIES: usize = 4;

impl Pending {
    fn nothing() -> Self {
        Self { import: 0, number: NOTHING, args: Vec::new(), consent: Consent::Given, is_async: false }
    }
}

impl Run {
    /// Puts the run into the store until a person answers, once no call is in flight. Here it is over then, one way or the other:
    /// [`Ending::Suspended`] where that was done.
    pub(super) fn ask(&mut self) -> Result<Progress, Ending> {
        if !self.flying.is_empty() {
            return Ok(Progress::Pending);
        }
        let asked = self.ask_now();
        self.worker()?.release();
        Err(asked.map_or_else(|ending| ending, Ending::Suspended))
    }

    fn ask_now(&mut self) -> Result<RunId, Ending> {
        let linkage = Arc::clone(&self.linkage);
        let store = &linkage.store;
        let Some(mut pending) = self.pending.take() else { return Err(SealError::NotWaiting.into()) };
        let (import, number) = (pending.import, pending.number);
        let Some(linked) = linkage.imports.get(import) else { return Err(SealError::NotWaiting.into()) };
        // What can go wrong goes wrong before the intent is written: an intent without an outcome says that the call may have
        // been made.
        let key = linkage.key.as_ref().ok_or(SealError::NoKey)?;
        let args = args_of(&pending)?;
        let snapshot = self.save_and_release(&args)?;
        let hook = store.put_blob(&linkage.blob)?;
        self.intend(linked, number, args.clone())?;
        pending.consent = Consent::Asked;
        let sealed = seal::suspend(key, self.waits_of(&pending, args)?, snapshot);
        let Some(run) = self.id else { return Err(SealError::NotWaiting.into()) };
        if let Err(error) = store.suspend(&Suspended { run, call: number, hook, since_ms: now_ms(), sealed }) {
            // Nobody will be asked, so it is known that it was not made. A store that fails may fail here too.
            let _ = self.record(number, Event::Failed(format!("{NOT_MADE}the run could not be kept: {error}")));
            return Err(error.into());
        }
        Ok(run)
    }

    /// The run as the machine writes it down. It leaves its memory, since a store makes copies of what it is given: here nothing
    /// of it goes on.
    fn save_and_release(&mut self, args: &str) -> Result<Vec<u8>, Ending> {
        let worker = self.worker()?;
        let snapshot = worker.save(args.len() * ARGS_COPIES)?;
        worker.release();
        Ok(snapshot)
    }

    /// The run as bytes, sealed, while it waits for an answer. What it has printed is not in it.
    ///
    /// # Errors
    /// If the run does not wait, has been answered, its arguments are nested too deeply to be written down, or it is too large: see
    /// [`becket_vm::worker::Worker::save`]. Then it is over.
    pub fn suspend(&mut self, key: &Key) -> Result<Vec<u8>, Ending> {
        let Some(run) = self.id else { return Err(SealError::NotWaiting.into()) };
        let nothing = Pending::nothing();
        // Without one it waits for calls in flight: their numbers are in the snapshot.
        let is_flying = !(self.flying.is_empty() && self.ready.is_empty());
        let pending = self.pending.as_ref().or(is_flying.then_some(&nothing)).ok_or(SealError::NotWaiting)?;
        match pending.consent {
            Consent::Given | Consent::Asked => {}
            // It is not in the journal, which must have it when the run goes on.
            Consent::Due => return Err(SealError::NotWaiting.into()),
            Consent::Agreed => return Err(SealError::Answered(run, pending.number).into()),
        }
        let args = args_of(pending)?;
        let beside = args.len() * ARGS_COPIES;
        let waits = self.waits_of(pending, args)?;
        let snapshot = self.worker()?.save(beside)?;
        Ok(seal::suspend(key, waits, snapshot))
    }

    /// What is sealed beside the snapshot.
    fn waits_of(&self, pending: &Pending, args: String) -> Result<Waits, Ending> {
        Ok(Waits {
            run: self.id.ok_or(SealError::NotWaiting)?,
            call: pending.number,
            import: u32::try_from(pending.import).unwrap_or(u32::MAX),
            n_effects: self.n_effects,
            needs_approval: pending.consent == Consent::Asked,
            args,
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
        let watch = |limits: &Limits| Some(Deadline::after_ms(limits.time_ms_max).watch());
        run.worker()?.restore(&linkage.program, snapshot, watch).map_err(SealError::Snapshot)?;
        run.begin_time(&run.limits())?;
        run.id = Some(waits.run);
        run.n_effects = waits.n_effects;
        let import = waits.import as usize;
        let mut flying = run.worker()?.pending_calls();
        if waits.call != NOTHING {
            // A call that waits is in flight for the hook, if its function gives a promise, and not yet made.
            let is_async = flying.iter().any(|(number, _)| *number == waits.call);
            let consent = if waits.needs_approval { Consent::Asked } else { Consent::Given };
            run.pending = Some(Pending { import, number: waits.call, args, consent, is_async });
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
        if let Some(pending) = &mut self.pending {
            pending.consent = Consent::Agreed;
        }
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
        let order = self.record(number, Event::Failed(format!("{DENIED}{reason}")))?;
        let linkage = Arc::clone(&self.linkage);
        let message = linkage.imports.get(import).map_or_else(String::new, |linked| denied(linked, number));
        let answer = worker::Answer::Throw(message);
        if is_async {
            self.ready.push_back(Ready { order, number, answer });
            return Ok(());
        }
        self.worker()?.answer(&answer).map_err(Ending::from)
    }

    /// Takes the run out of the store, which one of all who answer can do. Its time begins now.
    fn take_suspended(&mut self) -> Result<(), Ending> {
        let pending = self.pending.as_ref().map(|pending| (pending.number, pending.consent));
        let (Some(run), Some((call, consent))) = (self.id, pending) else { return Err(SealError::NotWaiting.into()) };
        match consent {
            Consent::Asked => {}
            Consent::Agreed => return Err(SealError::Answered(run, call).into()),
            Consent::Given | Consent::Due => return Err(SealError::NotWaiting.into()),
        }
        // Whoever took it out could not go on with it.
        if self.worker()?.is_over() {
            return Err(SealError::NotWaiting.into());
        }
        self.linkage.store.take_suspended(run, call)?;
        self.begin_time(&self.limits())
    }

    /// The call that the run waits for, with its arguments.
    pub fn waits_for(&self) -> Option<(Call, &[Data])> {
        let (pending, run) = (self.pending.as_ref().filter(|it| it.consent != Consent::Due)?, self.id?);
        let linked = self.linkage.imports.get(pending.import)?;
        let (module, function) = (linked.module.clone(), linked.name.clone());
        Some((Call { run, number: pending.number, module, function, deadline: self.deadline }, &pending.args))
    }
}

/// The arguments of a call as they are sealed.
fn args_of(pending: &Pending) -> Result<String, Ending> {
    if !text::is_array_readable(&pending.args) {
        return Err(StoreError::Failed(String::from("the arguments are nested too deeply to be kept")).into());
    }
    Ok(text::array_to_journal(&pending.args))
}
