//! What a run has of the world outside by itself: the time and chance. Both come from functions of the host, are asked for once
//! in a run, and then are state of the run, so that a snapshot has them and a replay gives the same.
//! Not here: the host's side (becket-host's `standard.rs`), and the methods (`stdlib-api/date.js`, `stdlib-api/random.js`).

use crate::machine::{Machine, Run, Trap, state};
use crate::value::{Immediate, Word};

impl Machine {
    /// The import of the program that stands for a capability of Becket's own.
    pub(crate) fn host_function(&mut self, module: Word) -> Run<Word> {
        let wanted = if module.is_string() { self.string_text(module) } else { alloc::string::String::new() };
        let program = &self.prepared.program.module;
        let is_it = |index: u32| program.strings.get(index as usize).is_some_and(|text| text.to_display() == wanted);
        match (0..).zip(&program.imports).find(|(_, import)| is_it(import.module)) {
            Some((number, _)) => Ok(Word::immediate(Immediate::Import(number))),
            None => Err(Trap::Refused(crate::thrown::REFUSED_CAPABILITY)),
        }
    }

    /// Begins the run's random numbers: as many hexadecimal digits as their state has count.
    pub(crate) fn seed(&mut self, digits: Word) {
        let text = if digits.is_string() { self.string_text(digits) } else { alloc::string::String::new() };
        let seed = text
            .chars()
            .filter_map(|digit| digit.to_digit(16))
            .fold(0_u128, |seed, digit| seed.wrapping_shl(4) | u128::from(digit));
        // A state of zeros would stay one.
        self.set_chance(if seed == 0 { [1, 0] } else { [seed as u64, (seed >> 64) as u64] });
    }

    fn set_chance(&mut self, words: [u64; 2]) {
        for (i, word) in words.into_iter().enumerate() {
            self.put(state::CHANCE + 2 * i, Word::int(word as u32 as i32));
            self.put(state::CHANCE + 2 * i + 1, Word::int((word >> 32) as u32 as i32));
        }
    }

    /// The next random number of 53 bits, at least 0 and less than 1: the generator xoroshiro128+.
    pub(crate) fn random(&mut self) -> Word {
        if !self.at(state::CHANCE).is_int() {
            return Word::UNDEFINED;
        }
        let half = |i: usize| u64::from(self.at(state::CHANCE + i).as_int() as u32);
        let (a, b) = (half(0) | half(1) << 32, half(2) | half(3) << 32);
        let sum = a.wrapping_add(b);
        let mixed = a ^ b;
        self.set_chance([a.rotate_left(24) ^ mixed ^ mixed << 16, mixed.rotate_left(37)]);
        Word::number((sum >> 11) as f64 / (1_u64 << 53) as f64)
    }
}
