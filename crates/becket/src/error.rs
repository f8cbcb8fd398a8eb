//! The one error: why a hook was refused, or how its run ended. Its reader is the embedder.
//! Not here: the diagnostics' own form, whose reader is the hook's author (becket-syntax).

use std::fmt;

use becket_bytecode::blob::BlobError;
use becket_bytecode::verify::VerifyError;
use becket_host::drive::Ending;
use becket_host::grant::Refusal;
use becket_host::journal::RunId;
use becket_host::registry::RegistryError;
use becket_host::replay::Divergence;
use becket_host::seal::SealError;
use becket_host::store::StoreError;
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostics;
use becket_syntax::render::Colour;
use becket_vm::data::NotData;
use becket_vm::limits::{Limit, Limits};
use becket_vm::worker::{End, Position, Thrown};

use crate::compile::Rejection;

/// Why a hook was refused, or how its run ended without a result.
#[derive(Clone)]
pub struct Error {
    kind: Box<Kind>,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// The source was refused.
    Rejected(Rejection),
    /// The bytes are no blob of this version.
    Blob(BlobError),
    /// The blob cannot be run.
    Unsound(VerifyError),
    /// The policy of this host refuses the blob.
    Refused(Vec<Refusal>),
    /// An exception that nothing caught.
    Thrown(Thrown),
    /// A limit, its value, and where it was reached.
    Limit(Limit, u64, Option<Position>),
    /// Something that Becket does not run was reached.
    Stopped(u32, Option<Position>),
    /// A value cannot leave the run.
    NotData(NotData, Option<Position>),
    /// What the hook waits for can never happen; where it waits.
    Stuck(Option<Position>),
    /// There is no such export, or it is no function.
    NoEntry(String),
    /// The run is over, or waits for something else.
    NotReady,
    /// The store failed, or has no such thing.
    Store(StoreError),
    /// A function is declared twice, or provided without a declaration.
    Registry(RegistryError),
    /// The run waits for a person's answer.
    Suspended(RunId),
    /// A suspended run cannot be gone on with.
    Sealed(SealError),
    /// A replayed run differs from its journal.
    Diverged(Divergence),
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self { kind: Box::new(kind) }
    }
}

impl From<Rejection> for Error {
    fn from(rejection: Rejection) -> Self {
        Kind::Rejected(rejection).into()
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Kind::Store(error).into()
    }
}

impl From<RegistryError> for Error {
    fn from(error: RegistryError) -> Self {
        Kind::Registry(error).into()
    }
}

impl From<BlobError> for Error {
    fn from(error: BlobError) -> Self {
        Kind::Blob(error).into()
    }
}

impl From<VerifyError> for Error {
    fn from(error: VerifyError) -> Self {
        Kind::Unsound(error).into()
    }
}

impl Error {
    /// Bytes of the texts of an exception, which the program can make long.
    pub(crate) fn text_bytes(&self) -> usize {
        match &*self.kind {
            Kind::Thrown(thrown) => thrown.name.len() + thrown.text.len() + thrown.stack.len(),
            _ => 0,
        }
    }

    /// How a run ended, with the limits that it had and the entry that it was to have.
    pub(crate) fn of_run(ending: Ending, limits: &Limits, entry: &str) -> Self {
        match ending {
            Ending::Store(error) => Kind::Store(error),
            Ending::Suspended(run) => Kind::Suspended(run),
            Ending::Sealed(error) => Kind::Sealed(error),
            Ending::Diverged(divergence) => Kind::Diverged(divergence),
            Ending::Run(End::Thrown(thrown)) => Kind::Thrown(thrown),
            Ending::Run(End::Limit(limit, at)) => Kind::Limit(limit, limits.get(limit), at),
            Ending::Run(End::Refused(code, at)) => Kind::Stopped(code, at),
            Ending::Run(End::NotData(why, at)) => Kind::NotData(why, at),
            Ending::Run(End::Stuck(at)) => Kind::Stuck(at),
            Ending::Run(End::NoEntry) => Kind::NoEntry(entry.to_owned()),
            Ending::Run(End::NotReady) => Kind::NotReady,
        }
        .into()
    }

    /// Whether the hook was refused, by a diagnostic or by the policy of this host, before or while it ran; or a suspended run was,
    /// because this host did not seal it.
    pub fn is_rejected(&self) -> bool {
        match *self.kind {
            Kind::Rejected(_)
            | Kind::Blob(_)
            | Kind::Unsound(_)
            | Kind::Refused(_)
            | Kind::Stopped(..)
            | Kind::Sealed(_) => true,
            Kind::Thrown(_)
            | Kind::Limit(..)
            | Kind::NotData(..)
            | Kind::Stuck(_)
            | Kind::NoEntry(_)
            | Kind::NotReady
            | Kind::Store(_)
            | Kind::Registry(_)
            | Kind::Suspended(_)
            | Kind::Diverged(_) => false,
        }
    }

    /// Whether the run reached a limit.
    pub fn is_limit(&self) -> bool {
        self.limit().is_some()
    }

    /// The limit that the run reached.
    pub fn limit(&self) -> Option<Limit> {
        match *self.kind {
            Kind::Limit(limit, ..) => Some(limit),
            _ => None,
        }
    }

    /// The exception that the hook did not catch.
    pub fn thrown(&self) -> Option<Exception<'_>> {
        match &*self.kind {
            Kind::Thrown(thrown) => Some(Exception { thrown }),
            _ => None,
        }
    }

    /// Whether it is not the hook that failed: the store did, the host was asked for what it does not have, or a replayed run
    /// differs from its journal.
    pub fn is_embedder(&self) -> bool {
        matches!(*self.kind, Kind::Store(_) | Kind::Registry(_) | Kind::NoEntry(_) | Kind::NotReady | Kind::Diverged(_))
    }

    /// The run, if it has not failed but waits in the store: see [`Host::suspended`](crate::Host::suspended).
    pub fn suspended(&self) -> Option<RunId> {
        match *self.kind {
            Kind::Suspended(run) => Some(run),
            _ => None,
        }
    }

    /// What is wrong with a source that was refused.
    pub fn rejection(&self) -> Option<&Rejection> {
        match &*self.kind {
            Kind::Rejected(rejection) => Some(rejection),
            _ => None,
        }
    }

    /// The diagnostics of a source that was refused.
    pub fn diagnostics(&self) -> Option<&Diagnostics> {
        self.rejection().map(|rejection| &rejection.diagnostics)
    }

    /// The code of what stopped the run, where it reached something that Becket does not run: `B0290`.
    pub fn stopped(&self) -> Option<String> {
        match *self.kind {
            Kind::Stopped(code, _) => Some(format!("B{code:04}")),
            _ => None,
        }
    }

    /// Where in the source the run ended, where that is known.
    pub fn position(&self) -> Option<Position> {
        match *self.kind {
            Kind::Limit(_, _, at) | Kind::Stopped(_, at) | Kind::NotData(_, at) | Kind::Stuck(at) => at,
            _ => None,
        }
    }
}

/// An exception that a hook did not catch.
#[derive(Clone, Copy, Debug)]
pub struct Exception<'e> {
    thrown: &'e Thrown,
}

impl<'e> Exception<'e> {
    /// Its name: `TypeError`; `Uncaught` for a value that is no error.
    pub fn name(&self) -> &'e str {
        &self.thrown.name
    }

    /// Its first line: `TypeError: message`, or the value.
    pub fn text(&self) -> &'e str {
        &self.thrown.text
    }

    /// Its message, or the value.
    pub fn message(&self) -> &'e str {
        let Thrown { name, text, .. } = self.thrown;
        match text.strip_prefix(name.as_str()) {
            Some(rest) => rest.strip_prefix(": ").unwrap_or(rest),
            None => text,
        }
    }

    /// Where it was thrown, one call a line, in the hook's own positions.
    pub fn trace(&self) -> impl Iterator<Item = &'e str> {
        self.thrown.stack.lines().filter(|line| line.starts_with("    at "))
    }

    /// The whole text: the first line and the trace.
    pub fn stack(&self) -> &'e str {
        &self.thrown.stack
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.kind {
            Kind::Rejected(rejection) => f.write_str(&rejection.render(Colour::Plain)),
            Kind::Blob(error) => error.fmt(f),
            Kind::Unsound(error) => write!(f, "the blob cannot be run: {error}"),
            Kind::Refused(refusals) => {
                for (idx, refusal) in refusals.iter().enumerate() {
                    f.write_str(if idx == 0 { "" } else { "\n" })?;
                    refusal.fmt(f)?;
                }
                Ok(())
            }
            Kind::Thrown(thrown) => f.write_str(&thrown.text),
            Kind::Limit(limit, value, _) => {
                let row = limit.row();
                write!(f, "limit {}: the run may use {value} {}", row.name, row.unit)
            }
            Kind::Stopped(code, _) => {
                let known = Code::ALL.iter().find(|known| u32::from(known.number()) == *code);
                match known {
                    Some(known) => write!(f, "Becket does not run {}", known.title()),
                    None => f.write_str("Becket does not run this"),
                }
            }
            Kind::NotData(why, _) => why.fmt(f),
            Kind::NotReady => f.write_str("the run is over, or waits for the answer to a call"),
            Kind::Stuck(_) => f.write_str("the hook waits for a promise that nothing can settle"),
            Kind::NoEntry(name) => write!(f, "the hook has no function `{name}` to call"),
            Kind::Store(error) => error.fmt(f),
            Kind::Suspended(run) => write!(f, "the run {run} waits for approval"),
            Kind::Sealed(error) => error.fmt(f),
            Kind::Diverged(divergence) => divergence.fmt(f),
            Kind::Registry(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for Error {}
