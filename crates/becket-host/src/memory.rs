//! A store in memory: for tests, and for hosts that keep nothing.
//! Not here: what a store must do (`store.rs`).

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use becket_bytecode::blob;

use crate::journal::{BlobId, Entry, GENESIS, Record, RunId};
use crate::store::{Life, Store, StoreError, Suspended, SuspendedEntry, Version, check_name};

/// A store whose content ends with it.
#[derive(Debug, Default)]
pub struct MemoryStore {
    state: Mutex<State>,
    drops_records: bool,
}

#[derive(Debug, Default)]
struct State {
    blobs: BTreeMap<BlobId, Vec<u8>>,
    hooks: BTreeMap<String, Vec<Version>>,
    journal: Vec<Entry>,
    /// Number and hash of the entry that was appended last.
    last: Option<(u64, [u8; 32])>,
    /// In the order in which they stopped.
    suspended: Vec<Suspended>,
}

impl MemoryStore {
    /// A store that numbers and chains what is appended to its journal and then drops it: for runs whose effects nobody asks for,
    /// however many there are. Its journal is empty, so such a run cannot be replayed, and nobody sees whether a run that waits has
    /// been answered before.
    pub fn without_journal() -> Self {
        Self { drops_records: true, ..Self::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No method panics while it holds the lock, so a poisoned state is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn versions(&mut self, hook: &str) -> Result<&mut Vec<Version>, StoreError> {
        self.hooks.get_mut(hook).ok_or_else(|| StoreError::NoHook(hook.to_owned()))
    }

    /// Makes one version active and gives it.
    fn switch(&mut self, hook: &str, number: u32) -> Result<&mut Version, StoreError> {
        let versions = self.versions(hook)?;
        if !versions.iter().any(|version| version.number == number) {
            return Err(StoreError::NoVersion(hook.to_owned(), number));
        }
        versions.iter_mut().filter(|it| it.life == Life::Active).for_each(|it| it.life = Life::Retired);
        let version = versions.iter_mut().find(|version| version.number == number);
        let version = version.ok_or_else(|| StoreError::NoVersion(hook.to_owned(), number))?;
        version.life = Life::Active;
        Ok(version)
    }
}

fn active(versions: &[Version]) -> Option<&Version> {
    versions.iter().find(|version| version.life == Life::Active)
}

impl Store for MemoryStore {
    fn put_blob(&self, bytes: &[u8]) -> Result<BlobId, StoreError> {
        let id = blob::id(bytes).ok_or(StoreError::NotABlob)?;
        self.state().blobs.entry(id).or_insert_with(|| bytes.to_vec());
        Ok(id)
    }

    fn blob(&self, id: &BlobId) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.state().blobs.get(id).cloned())
    }

    fn submit(&self, hook: &str, blob: &BlobId, at_ms: u64) -> Result<Version, StoreError> {
        check_name(hook)?;
        let mut state = self.state();
        if !state.blobs.contains_key(blob) {
            return Err(StoreError::NotABlob);
        }
        let versions = state.hooks.entry(hook.to_owned()).or_default();
        if let Some(last) = versions.last()
            && last.blob == *blob
        {
            return Ok(last.clone());
        }
        let number = versions.len() as u32 + 1;
        let version = Version {
            hook: hook.to_owned(),
            number,
            blob: *blob,
            life: Life::Submitted,
            submitted_ms: at_ms,
            replaced: None,
        };
        versions.push(version.clone());
        Ok(version)
    }

    fn activate(&self, hook: &str, number: u32) -> Result<Version, StoreError> {
        let mut state = self.state();
        match active(state.versions(hook)?) {
            Some(version) if version.number == number => Ok(version.clone()),
            before => {
                let before = before.map(|version| version.number);
                let version = state.switch(hook, number)?;
                version.replaced = before;
                Ok(version.clone())
            }
        }
    }

    fn rollback(&self, hook: &str) -> Result<Version, StoreError> {
        let mut state = self.state();
        let before = active(state.versions(hook)?).and_then(|version| version.replaced);
        let before = before.ok_or_else(|| StoreError::NothingBefore(hook.to_owned()))?;
        state.switch(hook, before).cloned()
    }

    fn versions(&self, hook: &str) -> Result<Vec<Version>, StoreError> {
        Ok(self.state().hooks.get(hook).cloned().unwrap_or_default())
    }

    fn hooks(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.state().hooks.keys().cloned().collect())
    }

    fn append(&self, record: Record) -> Result<Entry, StoreError> {
        let mut state = self.state();
        let (number, hash) = state.last.unwrap_or((0, GENESIS));
        let entry = Entry::after(number, &hash, record);
        state.last = Some((entry.number, entry.hash));
        if self.drops_records {
            return Ok(entry);
        }
        state.journal.push(entry.clone());
        Ok(entry)
    }

    fn suspend(&self, suspended: &Suspended) -> Result<(), StoreError> {
        let mut state = self.state();
        if !state.blobs.contains_key(&suspended.hook) {
            return Err(StoreError::NotABlob);
        }
        state.suspended.push(suspended.clone());
        Ok(())
    }

    fn suspended(&self, run: Option<RunId>) -> Result<Vec<Suspended>, StoreError> {
        let state = self.state();
        let is_asked = |it: &&Suspended| run.is_none_or(|run| it.run == run);
        Ok(state.suspended.iter().filter(is_asked).cloned().collect())
    }

    fn suspended_list(&self) -> Result<Vec<SuspendedEntry>, StoreError> {
        let of = |it: &Suspended| SuspendedEntry { run: it.run, call: it.call, hook: it.hook, since_ms: it.since_ms };
        Ok(self.state().suspended.iter().map(of).collect())
    }

    fn take_suspended(&self, run: RunId, call: u64) -> Result<Suspended, StoreError> {
        let mut state = self.state();
        let place = state.suspended.iter().position(|it| (it.run, it.call) == (run, call));
        let place = place.ok_or(StoreError::NotSuspended(run))?;
        Ok(state.suspended.remove(place))
    }

    fn journal(&self, run: Option<RunId>) -> Result<Vec<Entry>, StoreError> {
        let state = self.state();
        let of_run = |entry: &&Entry| run.is_none_or(|run| entry.record.run == run);
        Ok(state.journal.iter().filter(of_run).cloned().collect())
    }
}
