//! Answers what patterns match, one case a line of the file that it is given: `cargo xtask regexes` compares the answers with
//! Node's (`answers.mjs`).
//! Not here: which cases there are (`crates/xtask/src/regexes/`).
//!
//! A case: flags, start, pattern and subject, with spaces between; texts as four hexadecimal digits a unit, `-` for none.

use std::io::{BufWriter, Write, stdout};

use becket_regex::{Flags, Meter, Regex, Scratch, Unit};

/// Nobody pays here, but nothing may run for ever.
struct Free(u64);

impl Meter for Free {
    type Stop = ();

    fn charge(&mut self, steps: u32) -> Result<(), ()> {
        self.0 += u64::from(steps);
        if self.0 > 50_000_000 { Err(()) } else { Ok(()) }
    }

    fn grow(&mut self, _bytes: usize) -> Result<(), ()> {
        Ok(())
    }
}

fn main() -> std::io::Result<()> {
    let mut out = BufWriter::new(stdout().lock());
    let file = std::env::args().nth(1).unwrap_or_default();
    for line in std::fs::read_to_string(file)?.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let answer = match words.as_slice() {
            [flags, start, pattern, subject] => {
                answer(flags.trim_matches('-'), start.parse().unwrap_or(0), &units(pattern), &units(subject))
            }
            _ => "not a case".into(),
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

fn units(text: &str) -> Vec<u16> {
    text.as_bytes()
        .chunks_exact(4)
        .filter_map(|digits| u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
        .collect()
}

fn answer(letters: &str, start: usize, pattern: &[u16], subject: &[u16]) -> String {
    let Some(flags) = Flags::parse(letters.encode_utf16()) else { return "flags".into() };
    let regex = match Regex::new(pattern, flags) {
        Ok(regex) => regex,
        // What is refused is not compared.
        Err(fault) if fault.is_unlike_node() => return "stopped".into(),
        Err(fault) => return format!("error {}", fault.message()),
    };
    let mut answer = exec(&regex, flags, start, subject, Scratch::default());
    let other = exec(&regex, flags, start, subject, Scratch::that_remembers());
    if other != answer && answer != "stopped" {
        answer = format!("{answer}; {other} if failures are remembered");
    }
    let narrow: Option<Vec<u8>> = subject.iter().map(|unit| u8::try_from(*unit).ok()).collect();
    if let Some(narrow) = narrow {
        let other = exec(&regex, flags, start, &narrow, Scratch::default());
        if other != answer {
            answer = format!("{answer} as UTF-16, {other} as Latin-1");
        }
    }
    answer
}

fn exec<U: Unit>(regex: &Regex, flags: Flags, start: usize, subject: &[U], mut scratch: Scratch) -> String {
    match regex.exec(subject, start, flags.has(Flags::STICKY), &mut scratch, &mut Free(0)) {
        Err(()) => "stopped".into(),
        Ok(false) => "none".into(),
        Ok(true) => (0..=regex.groups())
            .map(|group| scratch.group(group).map_or("-".into(), |(start, end)| format!("{start},{end}")))
            .collect::<Vec<_>>()
            .join(" "),
    }
}
