//! Hashes: the hasher of the machine's own tables, whose keys are small numbers that a program does not choose, and the hash of a
//! word that it does choose, under a secret key. Both multiply and fold. Not here: the hash of strings (`string.rs`).

use core::hash::{BuildHasherDefault, Hasher};

/// 2^64 by the golden ratio.
pub(crate) const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// The halves of a product, folded: each bit of it depends on all bits of both factors.
#[inline(always)]
pub(crate) fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}

/// The hash of a word under a secret key: who does not know it cannot tell which words go to one place. Folded once, words of few
/// bits came together under every key.
#[inline(always)]
pub(crate) fn keyed(word: u64, key: u64) -> u64 {
    fold(fold(word ^ key, SPREAD), (key ^ SPREAD).rotate_left(32) | 1)
}

/// A table of the machine itself.
pub(crate) type Table<K, V> = hashbrown::HashMap<K, V, BuildHasherDefault<Fold>>;

/// Multiplies each word into the state.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fold(u64);

impl Hasher for Fold {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    fn write_u16(&mut self, value: u16) {
        self.write_u64(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = fold(self.0.rotate_left(5) ^ value, SPREAD);
    }

    fn write_isize(&mut self, value: isize) {
        self.write_u64(value as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::vec::Vec;

    use super::keyed;
    use crate::value::Word;

    #[test]
    fn words_that_a_program_chooses_are_spread_under_any_key() {
        let short_mantissas = (-250..250).flat_map(|e| (0..8).map(move |j| 2_f64.powi(e) * (1.0 + f64::from(j) / 8.0)));
        let families: [Vec<u64>; 4] = [
            short_mantissas.map(|number| Word::number(number).0).collect(),
            (0..4000).map(|i| Word::number(f64::from(i) + 0.5).0).collect(),
            (0..4000).map(|i| Word::int(i).0).collect(),
            (0..4000).map(|i| i << 52).collect(),
        ];
        for key in [0, 1, 0x0123_4567_89AB_CDEF, u64::MAX] {
            for family in &families {
                let places: HashSet<_> = family.iter().map(|word| keyed(*word, key) & 0xFFF).collect();
                // 4,000 words at random among 4,096 places go to 2,553 of them.
                assert!(places.len() > 2_000, "{} places under {key:x}", places.len());
            }
        }
    }
}
