//! The digests of `becket:crypto`. Not here: the functions that hooks call (`module.rs`).

use alloc::vec::Vec;

use sha1::{Digest as _, Sha1};
use sha2::{Sha256, Sha384, Sha512};

/// A digest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Algorithm {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Algorithm {
    /// The digest with this name, with or without a dash, upper and lower case alike.
    pub(crate) fn find(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "sha1" | "sha-1" => Self::Sha1,
            "sha256" | "sha-256" => Self::Sha256,
            "sha384" | "sha-384" => Self::Sha384,
            "sha512" | "sha-512" => Self::Sha512,
            _ => return None,
        })
    }

    /// How many bytes are taken in at a time.
    fn block(self) -> usize {
        match self {
            Self::Sha1 | Self::Sha256 => 64,
            Self::Sha384 | Self::Sha512 => 128,
        }
    }

    /// What it costs to take in so many bytes, and `extra` blocks beside them.
    pub(crate) fn price(self, n_bytes: usize, extra: usize) -> usize {
        2 * (n_bytes + (extra + 1) * self.block())
    }

    /// The digest of the parts, one after another.
    pub(crate) fn digest(self, parts: &[&[u8]]) -> Vec<u8> {
        macro_rules! digest {
            ($digest:ty) => {{
                let mut digest = <$digest>::new();
                for part in parts {
                    digest.update(part);
                }
                digest.finalize().to_vec()
            }};
        }
        match self {
            Self::Sha1 => digest!(Sha1),
            Self::Sha256 => digest!(Sha256),
            Self::Sha384 => digest!(Sha384),
            Self::Sha512 => digest!(Sha512),
        }
    }

    /// RFC 2104.
    pub(crate) fn hmac(self, key: &[u8], message: &[u8]) -> Vec<u8> {
        let mut block = if key.len() > self.block() { self.digest(&[key]) } else { key.to_vec() };
        block.resize(self.block(), 0);
        let under = |pad: u8| block.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
        let inner = self.digest(&[&under(0x36), message]);
        self.digest(&[&under(0x5C), &inner])
    }
}
