//! Any pattern over any subject: nothing panics, the steps are bounded, and what is remembered changes no match.
//! Not here: what patterns match (`cargo xtask regexes`).
#![no_main]

use becket_regex::{Flags, Meter, Regex, Scratch};
use libfuzzer_sys::fuzz_target;

/// So much of a match is looked at.
struct Bounded(u32);

impl Meter for Bounded {
    type Stop = ();

    fn charge(&mut self, steps: u32) -> Result<(), ()> {
        self.0 = self.0.checked_sub(steps).ok_or(())?;
        Ok(())
    }

    fn grow(&mut self, bytes: usize) -> Result<(), ()> {
        if bytes > 1 << 24 { Err(()) } else { Ok(()) }
    }
}

fuzz_target!(|input: (u8, Vec<u16>, Vec<u16>)| {
    let (bits, pattern, subject) = input;
    let flags = Flags::from_bits(bits);
    if flags.has(Flags::UNICODE) && flags.has(Flags::UNICODE_SETS) {
        return;
    }
    let Ok(regex) = Regex::new(&pattern, flags) else { return };
    let mut plain = Scratch::default();
    let mut remembering = Scratch::that_remembers();
    let first = regex.exec(&subject, 0, false, &mut plain, &mut Bounded(100_000));
    let second = regex.exec(&subject, 0, false, &mut remembering, &mut Bounded(100_000));
    if let (Ok(first), Ok(second)) = (first, second) {
        assert_eq!(first, second);
        if first {
            for group in 0..=regex.groups() {
                assert_eq!(plain.group(group), remembering.group(group));
            }
        }
    }
});
