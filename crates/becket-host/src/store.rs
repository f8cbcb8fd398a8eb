//! Where blobs, hooks and the journal are kept: what a store must do.
//! Not here: stores (`memory.rs`, becket-sqlite), and the tests that each must pass (`contract.rs`).

use std::fmt;

use crate::journal::{BlobId, Entry, Record, RunId};

/// The life of a version of a hook.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Life {
    /// Stored, and not run.
    Submitted,
    /// The one that runs.
    Active,
    /// It ran, and does not any more.
    Retired,
}

impl Life {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Active => "active",
            Self::Retired => "retired",
        }
    }

    /// The life that a word names.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Submitted, Self::Active, Self::Retired].into_iter().find(|life| life.name() == word)
    }
}

/// A version of a hook.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version {
    /// The hook's name.
    pub hook: String,
    /// Its number, from 1.
    pub number: u32,
    /// Its blob.
    pub blob: BlobId,
    /// Where it is in its life.
    pub life: Life,
    /// When it was submitted, in milliseconds since 1970.
    pub submitted_ms: u64,
    /// The version that was active when this one was activated last.
    pub replaced: Option<u32>,
}

/// A run that waits, in a store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suspended {
    /// The run.
    pub run: RunId,
    /// The number of the call that it waits for; the journal has its intent.
    pub call: u64,
    /// Its blob.
    pub hook: BlobId,
    /// Since when, in milliseconds since 1970.
    pub since_ms: u64,
    /// The run itself, sealed.
    pub sealed: Vec<u8>,
}

/// What a store knows of a run that waits beside the run itself. Nothing of it is sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SuspendedEntry {
    /// The run.
    pub run: RunId,
    /// The number of the call that it waits for; the journal has its intent.
    pub call: u64,
    /// Its blob.
    pub hook: BlobId,
    /// Since when, in milliseconds since 1970.
    pub since_ms: u64,
}

/// Why a store could not do what was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no such hook.
    NoHook(String),
    /// The hook has no such version.
    NoVersion(String, u32),
    /// No version of the hook is active, or none was before it.
    NothingBefore(String),
    /// The bytes are no blob.
    NotABlob,
    /// A name that hooks cannot have.
    BadName(String),
    /// No such run waits.
    NotSuspended(RunId),
    /// The store itself failed: what it says.
    Failed(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHook(hook) => write!(f, "the store has no hook `{hook}`"),
            Self::NoVersion(hook, number) => write!(f, "the hook `{hook}` has no version {number}"),
            Self::NothingBefore(hook) => write!(f, "no version of the hook `{hook}` was active before"),
            Self::NotABlob => write!(f, "these bytes are no blob"),
            Self::BadName(name) => {
                write!(f, "{name:?} is no name for a hook: use letters, digits, `-`, `_`, `.` and `/`")
            }
            Self::NotSuspended(run) => {
                write!(f, "the run {run} does not wait for an answer: it never did, or it has been answered")
            }
            Self::Failed(detail) => write!(f, "the store failed: {detail}"),
        }
    }
}

impl std::error::Error for StoreError {}

/// A store. Every method is one transaction: it happens as a whole or not at all, also when the process dies in it.
pub trait Store: Send + Sync + fmt::Debug {
    /// Keeps a blob under its content hash. Equal blobs are kept once.
    ///
    /// # Errors
    /// If the bytes are too short to be a blob, or the store fails.
    fn put_blob(&self, bytes: &[u8]) -> Result<BlobId, StoreError>;

    /// The blob with this hash.
    ///
    /// # Errors
    /// If the store fails.
    fn blob(&self, id: &BlobId) -> Result<Option<Vec<u8>>, StoreError>;

    /// Makes a blob the next version of a hook, submitted. The blob that is submitted already as the hook's last version is no
    /// new version.
    ///
    /// # Errors
    /// If the name is none, the store has no such blob, or it fails.
    fn submit(&self, hook: &str, blob: &BlobId, at_ms: u64) -> Result<Version, StoreError>;

    /// Makes a version the active one and retires the one before.
    ///
    /// # Errors
    /// If there is no such version, or the store fails.
    fn activate(&self, hook: &str, number: u32) -> Result<Version, StoreError>;

    /// Retires the active version and activates again the one that it replaced.
    ///
    /// # Errors
    /// If nothing was active before, or the store fails.
    fn rollback(&self, hook: &str) -> Result<Version, StoreError>;

    /// All versions of a hook, in order; none if there is no such hook.
    ///
    /// # Errors
    /// If the store fails.
    fn versions(&self, hook: &str) -> Result<Vec<Version>, StoreError>;

    /// The names of all hooks, in order.
    ///
    /// # Errors
    /// If the store fails.
    fn hooks(&self) -> Result<Vec<String>, StoreError>;

    /// The active version of a hook.
    ///
    /// # Errors
    /// If there is no such hook, none is active, or the store fails.
    fn active(&self, hook: &str) -> Result<Version, StoreError> {
        let versions = self.versions(hook)?;
        if versions.is_empty() {
            return Err(StoreError::NoHook(hook.to_owned()));
        }
        versions
            .into_iter()
            .find(|version| version.life == Life::Active)
            .ok_or_else(|| StoreError::NothingBefore(hook.to_owned()))
    }

    /// Appends to the journal. When this returns, the entry is on disk.
    ///
    /// # Errors
    /// If the store fails.
    fn append(&self, record: Record) -> Result<Entry, StoreError>;

    /// Keeps a run that waits.
    ///
    /// # Errors
    /// If the store has no such blob, or it fails.
    fn suspend(&self, suspended: &Suspended) -> Result<(), StoreError>;

    /// The runs that wait, in the order in which they stopped: all, or one.
    ///
    /// # Errors
    /// If the store fails.
    fn suspended(&self, run: Option<RunId>) -> Result<Vec<Suspended>, StoreError>;

    /// The runs that wait, in the order in which they stopped, without what they are: that may be as large as a run's memory.
    ///
    /// # Errors
    /// If the store fails.
    fn suspended_list(&self) -> Result<Vec<SuspendedEntry>, StoreError> {
        let of = |Suspended { run, call, hook, since_ms, .. }| SuspendedEntry { run, call, hook, since_ms };
        Ok(self.suspended(None)?.into_iter().map(of).collect())
    }

    /// Takes out a run that waits for this call. Of several who do this at the same time one succeeds, so that a call is answered
    /// once; who has seen it wait for a call does not take it out when it waits for a later one.
    ///
    /// # Errors
    /// If the run does not wait here for the call, or the store fails.
    fn take_suspended(&self, run: RunId, call: u64) -> Result<Suspended, StoreError>;

    /// The journal: all of it, or one run's part.
    ///
    /// # Errors
    /// If the store fails.
    fn journal(&self, run: Option<RunId>) -> Result<Vec<Entry>, StoreError>;
}

/// The content hash of a blob, which its last bytes are; `None` if the bytes are too short to be one.
pub fn blob_id(bytes: &[u8]) -> Option<BlobId> {
    becket_bytecode::blob::id(bytes)
}

/// Checks the name of a hook.
///
/// # Errors
/// If hooks cannot have this name.
pub fn check_name(name: &str) -> Result<(), StoreError> {
    let is_good = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    if name.is_empty() || name.len() > 200 || !name.chars().all(is_good) {
        return Err(StoreError::BadName(name.to_owned()));
    }
    Ok(())
}
