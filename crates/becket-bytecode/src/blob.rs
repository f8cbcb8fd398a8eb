//! The bytes that are stored: a header with the versions, the sections, and a hash over all of it, which is also the blob's
//! identity. Not here: the sections' content (`encode.rs`, `decode.rs`), the proof that a module can be run (`verify.rs`).
//!
//! ```text
//! "\0bkt"  format u16  edition u16  cost model u16   sections: number, length, content   blake3 of all before it
//! ```
//! Numbers of fixed size are little-endian; all others are LEB128.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::module::Module;
use crate::{COST_MODEL, EDITION, FORMAT, decode, encode};

/// The first bytes of every blob.
pub const MAGIC: [u8; 4] = *b"\0bkt";
/// How deep the type of an import may be nested.
pub const TYPE_DEPTH_MAX: u32 = 64;
/// The largest blob that is read.
pub const BLOB_BYTES_MAX: usize = 32 << 20;

const HEADER_BYTES: usize = 10;
const HASH_BYTES: usize = 32;

/// A part of a blob; they come in this order, each once. The last may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Section {
    Strings = 1,
    Atoms = 2,
    Constants = 3,
    Shapes = 4,
    Functions = 5,
    Exports = 6,
    Imports = 7,
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

/// The bytes of `module`. Equal modules give equal bytes.
pub fn encode(module: &Module) -> Vec<u8> {
    let n_instructions: usize = module.functions.iter().map(|function| function.code.len()).sum();
    let mut bytes = Vec::with_capacity(1024 + 8 * n_instructions + module.source.as_ref().map_or(0, String::len));
    bytes.extend_from_slice(&MAGIC);
    for version in [FORMAT, EDITION, COST_MODEL] {
        bytes.extend_from_slice(&version.to_le_bytes());
    }
    encode::sections(module, &mut bytes);
    let hash = blake3::hash(&bytes);
    bytes.extend_from_slice(hash.as_bytes());
    bytes
}

/// The module whose bytes these are. What it says is not checked yet: that is what `verify` is for.
pub fn decode(bytes: &[u8]) -> Result<Module, BlobError> {
    let (header, rest) = bytes.split_at_checked(HEADER_BYTES).ok_or(BlobError::NotABlob)?;
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
    if bytes.len() > BLOB_BYTES_MAX {
        return Err(BlobError::Malformed { at: BLOB_BYTES_MAX, what: "the blob is too large" });
    }
    let n_sections = rest.len().checked_sub(HASH_BYTES).ok_or(BlobError::Damaged)?;
    let (sections, hash) = rest.split_at(n_sections);
    let content = bytes.get(..HEADER_BYTES + n_sections).unwrap_or_default();
    if blake3::hash(content).as_bytes() != hash {
        return Err(BlobError::Damaged);
    }
    decode::sections(sections, HEADER_BYTES)
}

/// The identity of a blob: its hash. `None` if the bytes are too short to be one.
pub fn id(bytes: &[u8]) -> Option<[u8; 32]> {
    bytes.last_chunk::<HASH_BYTES>().copied()
}

/// The bytes with the hash that fits them: what someone who forges a blob would do.
#[cfg(test)]
pub(crate) fn rehash(bytes: &mut [u8]) {
    if let Some(n) = bytes.len().checked_sub(HASH_BYTES) {
        let (content, hash) = bytes.split_at_mut(n);
        hash.copy_from_slice(blake3::hash(content).as_bytes());
    }
}
