//! A run again, from its journal: which outcome each call had, and whether the run still does what it did.
//! Not here: the run (`drive.rs`), and what the journal holds (`journal.rs`).
//! Invariant: nothing is performed and nothing is written.

use std::fmt;

use becket_vm::worker::Answer;

use crate::drive::{DENIED, LATE, NOT_MADE, denied, failed};
use crate::grant::Linked;
use crate::journal::{BlobId, Called, Event};
use crate::text;

/// Characters of each call's arguments that a divergence shows.
const ARGS_CHARS_MAX: usize = 1_000;

/// The calls of one run, with their outcomes.
#[derive(Clone, Debug)]
pub struct Recording {
    calls: Vec<Called>,
    n_replayed: usize,
    /// Whether a call was replayed whose answer came when the run was out of time.
    is_late: bool,
}

/// What the hook got for a recorded call.
#[derive(Debug)]
pub(crate) enum Replayed {
    /// An answer; the number of its entry in the journal.
    Answer(Answer, u64),
    /// None, as the run was out of time when it came.
    Late,
}

/// How a run differs from its journal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Divergence {
    /// The number of the call.
    pub call: u64,
    /// What is otherwise.
    pub what: String,
}

impl fmt::Display for Divergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the replay differs from the journal at call {}: {}", self.call, self.what)
    }
}

impl std::error::Error for Divergence {}

/// The answer that the hook got, or gets, for a call whose outcome is recorded.
pub(crate) fn answer_of(called: &Called, linked: &Linked, number: u64) -> Option<Answer> {
    match &called.outcome.as_ref()?.0 {
        Event::Value(value) => text::from_journal(value).map(Answer::Value),
        Event::Failed(detail) if detail.starts_with(DENIED) => Some(Answer::Throw(denied(linked, number))),
        // The hook did not get it.
        Event::Failed(detail) if detail.starts_with(LATE) || detail.starts_with(NOT_MADE) => None,
        Event::Failed(_) => Some(Answer::Throw(failed(number))),
        Event::Intent { .. } => None,
    }
}

impl Recording {
    /// The calls of a run, in order; see [`crate::journal::calls`].
    pub fn new(calls: Vec<Called>) -> Self {
        Self { calls, n_replayed: 0, is_late: false }
    }

    /// Whether the run was out of time where it has nothing more to do.
    pub(crate) fn is_late(&self) -> bool {
        self.is_late
    }

    /// What was recorded for a call, if it is the call that was recorded.
    ///
    /// # Errors
    /// What is otherwise.
    pub(crate) fn answer(
        &mut self,
        number: u64,
        hook: BlobId,
        linked: &Linked,
        args: &str,
    ) -> Result<Replayed, Divergence> {
        let diverged = |what: String| Divergence { call: number, what };
        let name = format!("{}.{}", linked.module, linked.name);
        let Some(called) = self.calls.get(self.n_replayed).filter(|called| called.call == number) else {
            return Err(diverged(format!("`{name}` is called, and the journal has no such call")));
        };
        if called.hook != hook {
            return Err(diverged(String::from("the journal is of another hook, or of another version of it")));
        }
        let recorded = format!("{}.{}", called.module, called.function);
        if recorded != name {
            return Err(diverged(format!("`{name}` is called, and the journal has `{recorded}`")));
        }
        if called.args != args {
            let [now, then] = [args, &called.args].map(|text| text::beginning(text, ARGS_CHARS_MAX));
            return Err(diverged(format!("`{name}` is called with {now}, and the journal has {then}")));
        }
        let order = called.outcome_number;
        if matches!(&called.outcome, Some((Event::Failed(detail), _)) if detail.starts_with(LATE)) {
            self.n_replayed += 1;
            self.is_late = true;
            return Ok(Replayed::Late);
        }
        let Some(answer) = answer_of(called, linked, number) else {
            let what = match called.outcome {
                Some((Event::Failed(_), _)) => "it was not made, and the run ended there",
                Some(_) => "the recorded value cannot be read",
                None => "the journal does not know the outcome",
            };
            return Err(diverged(String::from(what)));
        };
        self.n_replayed += 1;
        Ok(Replayed::Answer(answer, order))
    }

    /// Checks that the run made all the calls that were recorded.
    ///
    /// # Errors
    /// The first that it did not make.
    pub(crate) fn check_end(&self) -> Result<(), Divergence> {
        match self.calls.get(self.n_replayed) {
            None => Ok(()),
            Some(called) => {
                let what = format!("the run is done, and the journal has `{}.{}`", called.module, called.function);
                Err(Divergence { call: called.call, what })
            }
        }
    }
}
