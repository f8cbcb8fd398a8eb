//! The hasher of the machine's own tables, whose keys are small numbers that a program does not choose: multiply and fold.
//! Not here: strings and keys of a program's maps, which are hashed under a secret key (`string.rs`, `map.rs`).

use core::hash::{BuildHasherDefault, Hasher};

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
        let product = u128::from(self.0.rotate_left(5) ^ value) * 0x9E37_79B9_7F4A_7C15_u128;
        self.0 = product as u64 ^ (product >> 64) as u64;
    }

    fn write_isize(&mut self, value: isize) {
        self.write_u64(value as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
