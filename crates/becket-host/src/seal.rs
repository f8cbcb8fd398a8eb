//! Suspended runs on their way through a store: what the machine wrote, with a code that only this host's key can make, so that
//! nobody can hand the host a run that it did not suspend. Not here: the bytes of the run itself (becket-vm's `snapshot`), when a
//! run is suspended (`drive/suspend.rs`), and where they are kept (`store.rs`).
//! Source: the keyed mode of BLAKE3 as a MAC, section 2.6 of its specification.

use becket_vm::snapshot::SnapshotError;

use crate::journal::RunId;

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

    /// Bytes for a new key, from the system's source of randomness.
    ///
    /// # Errors
    /// If the system gives none.
    pub fn random_bytes() -> Result<[u8; CODE_BYTES], String> {
        let mut bytes = [0; CODE_BYTES];
        getrandom::fill(&mut bytes).map_err(|error| format!("no random bytes: {error}"))?;
        Ok(bytes)
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
    /// It is of a version that this version of Becket does not read.
    Version(u16),
    /// The machine does not take it.
    Snapshot(SnapshotError),
    /// The call that it waits for has an outcome already.
    Answered(RunId, u64),
    /// The store's record of the call that it waits for is of another call: whoever agreed was shown that one.
    Mismatch(RunId, u64),
    /// This host has no key.
    NoKey,
    /// A person must agree to the call that it waits for, or not.
    Unanswered,
    /// It waits for nothing, or for an answer of its driver rather than for a person's, or the other way about.
    NotWaiting,
}

impl std::fmt::Display for SealError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Forged => f.write_str("the suspended run was not sealed by this host, or has been changed since"),
            Self::Version(version) => {
                write!(f, "the suspended run has format version {version}, this version of Becket reads {VERSION}")
            }
            Self::Snapshot(error) => error.fmt(f),
            Self::Answered(run, call) => write!(f, "call {call} of the run {run} has been answered already"),
            Self::Mismatch(run, call) => {
                write!(f, "the store's record of call {call} of the run {run} is not of the call that was sealed")
            }
            Self::NoKey => f.write_str("this host has no key to seal and open suspended runs with"),
            Self::Unanswered => {
                f.write_str("the run waits for a person's answer: approve or deny the call before it goes on")
            }
            Self::NotWaiting => f.write_str("the run does not wait for such an answer"),
        }
    }
}

impl std::error::Error for SealError {}

/// What a host knows of a run that waits, beside what the machine wrote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Waits {
    /// The run.
    pub(crate) run: RunId,
    /// The number of the call that it waits for.
    pub(crate) call: u64,
    /// Which import is called.
    pub(crate) import: u32,
    /// Calls that it has made.
    pub(crate) n_effects: u64,
    /// Whether a person must agree to the call.
    pub(crate) needs_approval: bool,
    /// The arguments in the journal's text.
    pub(crate) args: String,
}

const MAGIC: &[u8; 4] = b"BKTW";
/// The version of what stands before the snapshot, which has a version of its own.
const VERSION: u16 = 1;

/// A run that waits, sealed. The snapshot, which may be large, is moved to make way for what stands before it.
pub(crate) fn suspend(key: &Key, waits: Waits, mut snapshot: Vec<u8>) -> Vec<u8> {
    let Waits { run, call, import, n_effects, needs_approval, args } = waits;
    let mut head = Vec::with_capacity(args.len() + 64);
    head.extend_from_slice(MAGIC);
    head.extend_from_slice(&VERSION.to_le_bytes());
    head.extend_from_slice(&run.0.to_le_bytes());
    head.extend_from_slice(&call.to_le_bytes());
    head.extend_from_slice(&import.to_le_bytes());
    head.extend_from_slice(&n_effects.to_le_bytes());
    head.push(u8::from(needs_approval));
    head.extend_from_slice(&(args.len() as u64).to_le_bytes());
    head.extend_from_slice(args.as_bytes());
    drop(args);
    snapshot.reserve_exact(head.len() + CODE_BYTES);
    snapshot.splice(0..0, head);
    seal(key, snapshot)
}

/// What `suspend` was given, if these bytes were sealed with the same key.
///
/// # Errors
/// Where the bytes were not sealed with this key, or are of another version.
pub(crate) fn resume<'b>(key: &Key, sealed: &'b [u8]) -> Result<(Waits, &'b [u8]), SealError> {
    let mut bytes = open(key, sealed)?;
    let magic: [u8; 4] = take(&mut bytes)?;
    let version = u16::from_le_bytes(take(&mut bytes)?);
    if magic != *MAGIC || version != VERSION {
        return Err(SealError::Version(version));
    }
    let run = RunId(u128::from_le_bytes(take(&mut bytes)?));
    let call = u64::from_le_bytes(take(&mut bytes)?);
    let import = u32::from_le_bytes(take(&mut bytes)?);
    let n_effects = u64::from_le_bytes(take(&mut bytes)?);
    let needs_approval = take::<1>(&mut bytes)? != [0];
    let n_args = usize::try_from(u64::from_le_bytes(take(&mut bytes)?)).map_err(|_| SealError::Forged)?;
    let (args, snapshot) = bytes.split_at_checked(n_args).ok_or(SealError::Forged)?;
    let args = String::from_utf8(args.to_vec()).map_err(|_| SealError::Forged)?;
    Ok((Waits { run, call, import, n_effects, needs_approval, args }, snapshot))
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], SealError> {
    let (first, rest) = bytes.split_first_chunk().ok_or(SealError::Forged)?;
    *bytes = rest;
    Ok(*first)
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

    #[test]
    fn what_a_run_waits_for_comes_back_as_it_was() {
        let key = Key::new([3; 32]);
        let waits = Waits {
            run: RunId(7 << 64 | 9),
            call: 4,
            import: 2,
            n_effects: 5,
            needs_approval: true,
            args: String::from("[\"é\"]"),
        };
        let sealed = suspend(&key, waits.clone(), b"snapshot".to_vec());
        assert_eq!(resume(&key, &sealed), Ok((waits, &b"snapshot"[..])));
        let other = seal(&key, b"BKTW\x02\x00".to_vec());
        assert_eq!(resume(&key, &other), Err(SealError::Version(2)));
        for bytes in [&b"BKTW\x01\x00"[..], b"BK", b""] {
            assert_eq!(resume(&key, &seal(&key, bytes.to_vec())), Err(SealError::Forged));
        }
    }
}
