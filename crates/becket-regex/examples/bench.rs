//! Times patterns as hooks have them: `node crates/becket-regex/examples/bench.mjs` runs this and `node --jitless`, and compares.
//! Not here: whole kernels of hooks (`cargo xtask bench`).
//!
//! For each case of `bench.txt` it prints the matches in the subject, the nanoseconds for all of them, and the steps.

use std::hint::black_box;
use std::time::Instant;

use becket_regex::{Flags, Meter, Regex, Scratch};

struct Steps(u64);

impl Meter for Steps {
    type Stop = ();

    fn charge(&mut self, steps: u32) -> Result<(), ()> {
        self.0 += u64::from(steps);
        Ok(())
    }

    fn grow(&mut self, _bytes: usize) -> Result<(), ()> {
        Ok(())
    }
}

fn main() {
    let cases = include_str!("bench.txt");
    for line in cases.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [name, pattern, letters, times, text] = *parts.as_slice() else { continue };
        let subject = text.replace("\\n", "\n").repeat(times.parse().unwrap_or(1));
        let subject: Vec<u8> = subject.chars().filter_map(|c| u8::try_from(c).ok()).collect();
        let units: Vec<u16> = pattern.encode_utf16().collect();
        let Some(regex) = Flags::parse(letters.encode_utf16()).and_then(|flags| Regex::new(&units, flags).ok()) else {
            continue;
        };
        let mut scratch = Scratch::default();
        let mut best = u128::MAX;
        let (mut found, mut steps) = (0, 0);
        for _ in 0..40 {
            let began = Instant::now();
            (found, steps) = all(&regex, black_box(&subject), &mut scratch);
            best = best.min(began.elapsed().as_nanos());
        }
        println!("{name}\t{found}\t{best}\t{steps}");
    }
}

/// Every match, as a loop over `exec` with `g` finds them.
fn all(regex: &Regex, subject: &[u8], scratch: &mut Scratch) -> (u32, u64) {
    let (mut at, mut found) = (0, 0);
    let mut steps = Steps(0);
    while at <= subject.len() && regex.exec(subject, at, false, scratch, &mut steps) == Ok(true) {
        found += 1;
        let (start, end) = scratch.group(0).unwrap_or((0, 0));
        at = end as usize + usize::from(start == end);
    }
    (found, steps.0)
}
