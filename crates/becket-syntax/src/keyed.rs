//! A hasher for the compiler's own tables: a few multiplications where the standard one takes a hundred instructions for a name.
//! Not here: the tables (`ast.rs`, becket-compile's pools).
//!
//! It is keyed by a number that is another in each process, so that nobody can choose names that collide. The order of a table
//! is never part of what is compiled.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::OnceLock;

/// Makes hashers with this process' key.
#[derive(Clone, Copy, Debug)]
pub struct Keyed {
    key: u64,
}

impl Default for Keyed {
    fn default() -> Self {
        static KEY: OnceLock<u64> = OnceLock::new();
        Self { key: *KEY.get_or_init(|| RandomState::new().hash_one(0_u64)) }
    }
}

impl BuildHasher for Keyed {
    type Hasher = KeyedHasher;

    #[inline]
    fn build_hasher(&self) -> KeyedHasher {
        KeyedHasher { state: self.key }
    }
}

/// Takes bytes, eight at a time.
#[derive(Clone, Copy, Debug)]
pub struct KeyedHasher {
    state: u64,
}

const K: u64 = 0x9E37_79B9_7F4A_7C15;

impl Hasher for KeyedHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        let last = rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        self.write_u64(last ^ (bytes.len() as u64) << 56);
    }

    #[inline]
    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    #[inline]
    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    #[inline]
    fn write_u64(&mut self, number: u64) {
        let product = u128::from(self.state ^ number) * u128::from(K);
        self.state = product as u64 ^ (product >> 64) as u64;
    }

    #[inline]
    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    #[inline]
    fn finish(&self) -> u64 {
        let product = u128::from(self.state ^ K) * u128::from(K);
        product as u64 ^ (product >> 64) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_have_other_hashes() {
        let texts = ["", "a", "b", "ab", "ba", "a\0", "abcdefgh", "abcdefghi", "abcdefgh\0"];
        let hashes: std::collections::BTreeSet<u64> =
            texts.iter().map(|text| Keyed::default().hash_one(text)).collect();
        assert_eq!(hashes.len(), texts.len());
        assert_eq!(Keyed::default().hash_one("name"), Keyed::default().hash_one(String::from("name")));
    }
}
