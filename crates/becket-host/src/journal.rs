//! The record of effects: for each call of a host function its intent, written before, and its outcome, written after. Each
//! entry carries a hash over itself and the entry before, so that an edit of the past shows.
//! Not here: where entries are kept (`store.rs`), and who writes them (`drive.rs`).
//! Invariant: append only. An intent without an outcome says: it is not known whether the effect happened.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::hex;

/// The identity of a run: its time and chance, so that runs sort by their beginning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RunId(pub u128);

impl RunId {
    /// A new one.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn new() -> Result<Self, String> {
        let mut chance = [0; 8];
        getrandom::fill(&mut chance).map_err(|error| format!("no random bytes: {error}"))?;
        Ok(Self(u128::from(now_ms()) << 64 | u128::from(u64::from_le_bytes(chance))))
    }

    /// The identity that a text names.
    pub fn parse(text: &str) -> Option<Self> {
        u128::from_str_radix(text, 16).ok().filter(|_| text.len() == 28).map(Self)
    }
}

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:028x}", self.0)
    }
}

/// Milliseconds since 1970.
pub fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as u64)
}

/// The content hash of a blob.
pub type BlobId = [u8; 32];

/// A hash as text.
pub fn hex(hash: &BlobId) -> String {
    hex::written(hash)
}

/// The hash that a text of 64 digits names.
pub fn from_hex(text: &str) -> Option<BlobId> {
    if text.len() != 64 {
        return None;
    }
    hex::read(text).collect::<Option<Vec<u8>>>()?.try_into().ok()
}

/// What is recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// The run.
    pub run: RunId,
    /// The number of the call in the run, from 0.
    pub call: u64,
    /// When, in milliseconds since 1970.
    pub at_ms: u64,
    /// What.
    pub event: Event,
}

/// What happened to a call. Data is in the journal's text (`text::to_journal`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// It is about to be made.
    Intent {
        /// The blob that calls.
        hook: BlobId,
        /// The capability module.
        module: String,
        /// The function of the module.
        function: String,
        /// The arguments: an array.
        args: String,
    },
    /// It gave a value.
    Value(String),
    /// It failed: the detail, which the hook does not see. Also where the hook got nothing for another reason, with which the
    /// detail begins: a person did not agree, it was not made, or its answer was late.
    Failed(String),
}

/// A record in its place in the chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its number, from 1.
    pub number: u64,
    /// What is recorded.
    pub record: Record,
    /// The hash over it and the entry before.
    pub hash: [u8; 32],
}

/// What the first entry has as the hash before it.
pub const GENESIS: [u8; 32] = [0; 32];

impl Entry {
    /// The entry that comes after one with this number and hash.
    pub fn after(number: u64, hash: &[u8; 32], record: Record) -> Self {
        let number = number + 1;
        let hash = seal(hash, number, &record);
        Self { number, record, hash }
    }
}

/// The hash of an entry. Every part is preceded by its length, so that no two records have the same bytes.
fn seal(previous: &[u8; 32], number: u64, record: &Record) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    let mut part = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    part(previous);
    part(&number.to_le_bytes());
    part(&record.run.0.to_le_bytes());
    part(&record.call.to_le_bytes());
    part(&record.at_ms.to_le_bytes());
    match &record.event {
        Event::Intent { hook, module, function, args } => {
            part(b"intent");
            part(hook);
            part(module.as_bytes());
            part(function.as_bytes());
            part(args.as_bytes());
        }
        Event::Value(value) => {
            part(b"value");
            part(value.as_bytes());
        }
        Event::Failed(detail) => {
            part(b"failed");
            part(detail.as_bytes());
        }
    }
    *hasher.finalize().as_bytes()
}

/// Where the chain breaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Broken {
    /// The number that the first wrong entry should have.
    pub number: u64,
    /// What is wrong with it.
    pub what: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {} of the journal {}", self.number, self.what)
    }
}

impl std::error::Error for Broken {}

/// Checks the whole chain and gives the hash of its last entry. An end that was cut off shows only to who noted that hash.
///
/// # Errors
/// Where an entry is missing, out of order or changed.
pub fn verify(entries: &[Entry]) -> Result<[u8; 32], Broken> {
    let mut hash = GENESIS;
    for (number, entry) in (1..).zip(entries) {
        if entry.number != number {
            return Err(Broken { number, what: "is missing" });
        }
        if seal(&hash, number, &entry.record) != entry.hash {
            return Err(Broken { number, what: "was changed after it was written" });
        }
        hash = entry.hash;
    }
    Ok(hash)
}

/// A call as one reads it: its intent, and its outcome if there is one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Called {
    /// The run.
    pub run: RunId,
    /// The number of the call in the run.
    pub call: u64,
    /// The blob that called.
    pub hook: BlobId,
    /// The capability module.
    pub module: String,
    /// The function of the module.
    pub function: String,
    /// The arguments.
    pub args: String,
    /// When the call was about to be made.
    pub at_ms: u64,
    /// The outcome and when it was known; `None`: not known.
    pub outcome: Option<(Event, u64)>,
    /// The number of the outcome's entry: answers are delivered in this order.
    pub outcome_number: u64,
}

impl Called {
    /// What it gave when the run was out of time, in the journal's text: the effect has happened, and the hook did not see it.
    pub fn late(&self) -> Option<&str> {
        match &self.outcome {
            Some((Event::Failed(detail), _)) => detail.strip_prefix(crate::drive::LATE_VALUE),
            _ => None,
        }
    }
}

/// The calls of a journal, in order of their intents.
pub fn calls(entries: &[Entry]) -> Vec<Called> {
    let mut calls: Vec<Called> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for Entry { number, record: Record { run, call, at_ms, event }, .. } in entries {
        match event {
            Event::Intent { hook, module, function, args } => {
                places.insert((*run, *call), calls.len());
                calls.push(Called {
                    run: *run,
                    call: *call,
                    hook: *hook,
                    module: module.clone(),
                    function: function.clone(),
                    args: args.clone(),
                    at_ms: *at_ms,
                    outcome: None,
                    outcome_number: 0,
                });
            }
            outcome @ (Event::Value(_) | Event::Failed(_)) => {
                if let Some(called) = places.get(&(*run, *call)).and_then(|idx| calls.get_mut(*idx)) {
                    called.outcome = Some((outcome.clone(), *at_ms));
                    called.outcome_number = *number;
                }
            }
        }
    }
    calls
}
