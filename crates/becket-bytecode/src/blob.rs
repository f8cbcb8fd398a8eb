//! The bytes that are stored: a header with the versions, the sections, the source, and a hash, which is also the blob's
//! identity. The hash is over all but the source's text, for which its own hash stands: what loading does not read need not be
//! hashed to load. Not here: the sections' content (`encode.rs`, `decode.rs`), the proof that a module can be run (`verify.rs`).
//!
//! ```text
//! "\0bkt"  format u16  edition u16  cost model u16  bytes of the source u32   sections: number, length, content
//! the source   blake3 of all before the source, and of zeros up to a multiple of 1024 bytes
//! ```
//! The zeros are in no blob. With them the hash takes half of the time for most hooks: two whole chunks are hashed at once.
//!
//! Numbers of fixed size are little-endian; all others are LEB128.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::module::Module;
use crate::proof::Doubts;
use crate::{COST_MODEL, EDITION, FORMAT, decode, encode};

/// The ending of the files that blobs are in.
pub const EXTENSION: &str = "bkt";
/// The first bytes of every blob.
pub const MAGIC: [u8; 4] = *b"\0bkt";
/// How deep the type of an import may be nested.
pub const TYPE_DEPTH_MAX: u32 = 64;
/// What a module may take in memory, with its blob, for each byte that a source may have. Hooks that people write take about six.
const MEMORY_PER_SOURCE_BYTE: u64 = 8;
/// And what any module may take besides: in a short source each byte may become more.
const MEMORY_BESIDE: u64 = 1 << 20;

/// Sources up to this many bytes are hashed when they are asked for, if ever; longer ones when they are loaded, so that no step of
/// a run waits for that.
const ASKED_FOR_MAX: usize = 64 << 10;

const HEADER_BYTES: usize = 14;
const HASH_BYTES: usize = 32;

/// A part of a blob; they come in this order, each once. The last may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Section {
    Strings = 1,
    Atoms = 2,
    Constants = 3,
    Shapes = 4,
    Exports = 5,
    Imports = 6,
    Functions = 7,
    Reads = 8,
    Origin = 9,
    Source = 10,
}

/// Why bytes are not a blob that this version reads.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum BlobError {
    /// They do not begin as a blob does.
    NotABlob,
    /// The blob has this format version, which is not ours.
    OtherFormat(u16),
    /// The blob was compiled for this edition, which is not ours.
    OtherEdition(u16),
    /// The blob was compiled for this price list, which is not ours.
    OtherCostModel(u16),
    /// The hash does not fit the content: some byte was changed or lost.
    Damaged,
    /// The hash fits, but the content is not what a compiler writes.
    Malformed {
        /// Where in the blob.
        at: usize,
        /// What is wrong there.
        what: &'static str,
    },
}

impl fmt::Display for BlobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let other = |f: &mut fmt::Formatter<'_>, what: &str, found: u16, ours: u16| {
            write!(
                f,
                "the blob has {what} {found}, this version of Becket reads {ours}: compile the hook again from its source"
            )
        };
        match self {
            Self::NotABlob => write!(f, "this is not a Becket blob"),
            Self::OtherFormat(found) => other(f, "format", *found, FORMAT),
            Self::OtherEdition(found) => other(f, "edition", *found, EDITION),
            Self::OtherCostModel(found) => other(f, "cost model", *found, COST_MODEL),
            Self::Damaged => write!(f, "the blob is damaged: its hash does not fit its content"),
            Self::Malformed { at, what } => write!(f, "the blob is malformed at byte {at}: {what}"),
        }
    }
}

impl core::error::Error for BlobError {}

/// The most memory that a blob and the lists that it decodes to may take where sources may have this many bytes. Whoever stores a
/// blob can give it any content and the hash that fits, so what is loaded is held to what may be compiled.
pub fn memory_max(source_bytes_max: u64) -> usize {
    let max = source_bytes_max.saturating_mul(MEMORY_PER_SOURCE_BYTE).saturating_add(MEMORY_BESIDE);
    usize::try_from(max).unwrap_or(usize::MAX)
}

/// The bytes of `module`. Equal modules give equal bytes.
pub fn encode(module: &Module) -> Vec<u8> {
    let n_instructions: usize = module.functions.iter().map(|function| function.code.len()).sum();
    let mut bytes = Vec::with_capacity(1024 + 8 * n_instructions + module.source.as_ref().map_or(0, String::len));
    bytes.extend_from_slice(&MAGIC);
    for version in [FORMAT, EDITION, COST_MODEL] {
        bytes.extend_from_slice(&version.to_le_bytes());
    }
    let source = module.source.as_deref().unwrap_or_default();
    bytes.extend_from_slice(&(source.len() as u32).to_le_bytes());
    encode::sections(module, &mut bytes);
    let hash = hash(&bytes);
    bytes.extend_from_slice(source.as_bytes());
    bytes.extend_from_slice(&hash);
    bytes
}

/// The module whose bytes these are, with its source. What it says is not checked yet: that is what `verify` is for.
pub fn decode(bytes: &[u8]) -> Result<Module, BlobError> {
    let Decoded { mut module, source, .. } = decode_code(&Arc::from(bytes))?;
    if let Some(at) = source {
        let text = bytes.get(at.clone()).unwrap_or_default();
        if !is_source(&module, text) {
            return Err(BlobError::Damaged);
        }
        let malformed = |_| BlobError::Malformed { at: at.start, what: "the source is not UTF-8" };
        module.source = Some(String::from(core::str::from_utf8(text).map_err(malformed)?));
    }
    Ok(module)
}

/// Whether the text is the source that the module was compiled from.
pub fn is_source(module: &Module, text: &[u8]) -> bool {
    *blake3::hash(text).as_bytes() == module.source_hash
}

/// A module as it was read. What its instructions say by themselves was looked at on the way; all else is for `verify_decoded`.
#[derive(Clone, PartialEq, Debug)]
pub struct Decoded {
    pub(crate) module: Module,
    pub(crate) source: Option<Range<usize>>,
    pub(crate) doubts: Doubts,
}

impl Decoded {
    /// The module without its source.
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// The module without its source, and without what is known of it.
    pub fn into_module(self) -> Module {
        self.module
    }

    /// Where the source is in the blob, if it has it. Unless it is long, nobody has looked at it: [`is_source`] says whether it is
    /// the one that the blob's hash vouches for.
    pub fn source(&self) -> Option<Range<usize>> {
        self.source.clone()
    }
}

/// The module whose bytes these are, without its source. What only errors ask for stays in them. For blobs that are known: one from
/// elsewhere is for `decode_within`.
pub fn decode_code(bytes: &Arc<[u8]>) -> Result<Decoded, BlobError> {
    decode_within(bytes, usize::MAX)
}

/// The same of bytes from anywhere: they and what they decode to may take `memory_max` bytes together.
pub fn decode_within(bytes: &Arc<[u8]>, memory_max: usize) -> Result<Decoded, BlobError> {
    let header = bytes.get(..HEADER_BYTES).ok_or(BlobError::NotABlob)?;
    if !header.starts_with(&MAGIC) {
        return Err(BlobError::NotABlob);
    }
    let version = |at: usize| {
        let pair = header.get(at..at + 2).unwrap_or_default();
        pair.iter().rev().fold(0, |value, byte| value << 8 | u16::from(*byte))
    };
    // The versions come before the hash: a blob of another version may be hashed in another way.
    if version(4) != FORMAT {
        return Err(BlobError::OtherFormat(version(4)));
    }
    if version(6) != EDITION {
        return Err(BlobError::OtherEdition(version(6)));
    }
    if version(8) != COST_MODEL {
        return Err(BlobError::OtherCostModel(version(8)));
    }
    let for_lists = memory_max.checked_sub(bytes.len());
    let for_lists = for_lists.ok_or(BlobError::Malformed { at: memory_max, what: "the blob is too large" })?;
    let source = source_at(bytes).ok_or(BlobError::Damaged)?;
    let content = bytes.get(..source.start).unwrap_or_default();
    if id(bytes) != Some(hash(content)) {
        return Err(BlobError::Damaged);
    }
    let (module, doubts, has_source) = decode::sections(bytes, HEADER_BYTES..source.start, for_lists)?;
    if !has_source && !source.is_empty() {
        return Err(BlobError::Malformed { at: source.start, what: "a source without its section" });
    }
    let text = bytes.get(source.clone()).unwrap_or_default();
    if text.len() > ASKED_FOR_MAX && !is_source(&module, text) {
        return Err(BlobError::Damaged);
    }
    Ok(Decoded { module, source: has_source.then_some(source), doubts })
}

/// The hash of a blob whose bytes before the source these are.
fn hash(content: &[u8]) -> [u8; HASH_BYTES] {
    const CHUNK: usize = blake3::CHUNK_LEN;
    let hash = if content.len() <= CHUNK {
        blake3::hash(&filled::<CHUNK>(content))
    } else if content.len() <= 2 * CHUNK {
        blake3::hash(&filled::<{ 2 * CHUNK }>(content))
    } else {
        let mut hasher = blake3::Hasher::new();
        hasher.update(content);
        let n_zeros = content.len().next_multiple_of(CHUNK) - content.len();
        hasher.update([0; CHUNK].get(..n_zeros).unwrap_or_default());
        hasher.finalize()
    };
    *hash.as_bytes()
}

/// The bytes, and zeros.
fn filled<const N: usize>(content: &[u8]) -> [u8; N] {
    let mut chunks = [0; N];
    chunks.iter_mut().zip(content).for_each(|(place, byte)| *place = *byte);
    chunks
}

/// The identity of a blob: its hash. `None` if the bytes are too short to be one.
pub fn id(bytes: &[u8]) -> Option<[u8; 32]> {
    bytes.last_chunk::<HASH_BYTES>().copied()
}

/// Where a blob has its source; empty where it has none. `None` if the bytes are too short to be a blob.
pub fn source_at(bytes: &[u8]) -> Option<Range<usize>> {
    let n = u32::from_le_bytes(*bytes.get(HEADER_BYTES - 4..HEADER_BYTES)?.first_chunk()?);
    let end = bytes.len().checked_sub(HASH_BYTES)?;
    let start = end.checked_sub(n as usize).filter(|start| *start >= HEADER_BYTES)?;
    Some(start..end)
}

/// Gives the bytes the hash that fits them: what someone who forges a blob would do.
pub fn rehash(bytes: &mut [u8]) {
    if let Some(content) = source_at(bytes).and_then(|source| bytes.get(..source.start)) {
        let hash = hash(content);
        if let Some(place) = bytes.last_chunk_mut() {
            *place = hash;
        }
    }
}
