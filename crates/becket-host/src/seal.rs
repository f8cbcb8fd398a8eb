//! Suspended runs on their way through a store: what the machine wrote, with a code that only this host's key can make, so that
//! nobody can hand the host a run that it did not suspend. Not here: the bytes of the run itself (becket-vm's `snapshot`), and
//! where they are kept (`store.rs`).
//! Source: the keyed mode of BLAKE3 as a MAC, section 2.6 of its specification.

use becket_vm::program::Program;
use becket_vm::snapshot::SnapshotError;
use becket_vm::worker::Worker;
use std::sync::Arc;

/// Bytes of the code at the end of a sealed run.
const CODE_BYTES: usize = 32;

/// A host's secret. Every machine that may go on with the runs of another has the same.
#[derive(Clone)]
pub struct Key([u8; CODE_BYTES]);

impl Key {
    /// The key of these bytes, which must be random and secret.
    pub fn new(bytes: [u8; CODE_BYTES]) -> Self {
        Self(bytes)
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Why a sealed run cannot be gone on with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SealError {
    /// It was not sealed with this key, or has been changed since.
    Forged,
    /// The machine does not take it.
    Snapshot(SnapshotError),
}

impl std::fmt::Display for SealError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Forged => f.write_str("the suspended run was not sealed by this host, or has been changed since"),
            Self::Snapshot(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SealError {}

/// The run that a worker has suspended, sealed. The worker's run can go on as well.
pub fn suspend(key: &Key, worker: &mut Worker) -> Vec<u8> {
    seal(key, worker.save())
}

/// Goes on in `worker` with a run that was sealed with the same key: it waits for the host's answer as the other one did.
///
/// # Errors
/// Where the bytes were not sealed with this key, or are of another program, edition or version.
pub fn resume(key: &Key, worker: &mut Worker, program: &Arc<Program>, sealed: &[u8]) -> Result<(), SealError> {
    worker.restore(program, open(key, sealed)?).map_err(SealError::Snapshot)
}

/// Bytes with their code.
fn seal(key: &Key, mut bytes: Vec<u8>) -> Vec<u8> {
    let code = blake3::keyed_hash(&key.0, &bytes);
    bytes.extend_from_slice(code.as_bytes());
    bytes
}

/// The bytes without their code, if it is theirs. The comparison takes the same time wherever they differ.
fn open<'b>(key: &Key, sealed: &'b [u8]) -> Result<&'b [u8], SealError> {
    let (bytes, code) = sealed.split_last_chunk::<CODE_BYTES>().ok_or(SealError::Forged)?;
    if blake3::keyed_hash(&key.0, bytes) == blake3::Hash::from_bytes(*code) {
        Ok(bytes)
    } else {
        Err(SealError::Forged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_that_sealed_a_run_opens_it_and_only_unchanged() {
        let (key, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let sealed = seal(&key, b"a suspended run".to_vec());
        assert_eq!(open(&key, &sealed), Ok(&b"a suspended run"[..]));
        assert_eq!(open(&other, &sealed), Err(SealError::Forged));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(&key, &changed), Err(SealError::Forged));
            assert_eq!(open(&key, &sealed[..at]), Err(SealError::Forged));
        }
    }
}
