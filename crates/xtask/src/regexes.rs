//! Runs generated patterns over generated subjects in Node and in Becket, and compares faults, matches and groups.
//! Not here: which patterns (`regexes/generate.rs`), and regular expressions in hooks (`conformance.rs`).

use std::time::Duration;

use crate::Result;
use crate::node::Node;
use crate::process;
use crate::random::Random;
use crate::tally::Tally;

mod generate;

/// How many cases `cargo xtask test` runs, and from which seed.
const CASES_IN_TEST: usize = 5000;
const SEED_IN_TEST: u64 = 1;

/// How many cases one process answers, and how long it may take.
const BATCH: usize = 5000;
const BATCH_LIMIT: Duration = Duration::from_mins(5);

/// How many differences are shown.
const SHOWN_MAX: usize = 20;

/// One pattern over one subject.
pub(crate) struct Case {
    pub(crate) flags: String,
    pub(crate) start: usize,
    pub(crate) pattern: Vec<u16>,
    pub(crate) subject: Vec<u16>,
}

/// `cargo xtask regexes [--cases N] [--seed S]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let options = process::numbers(args, &["--cases", "--seed"])?;
    let (cases, seed) = (options[0].map_or(CASES_IN_TEST, |n| n as usize), options[1].unwrap_or(SEED_IN_TEST));
    let tally = run(cases, seed)?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the cases differ", tally.failed)) }
}

/// The cases of `cargo xtask test`.
pub(crate) fn suite() -> Result<Tally> {
    run(CASES_IN_TEST, SEED_IN_TEST)
}

fn run(count: usize, seed: u64) -> Result<Tally> {
    let node = Node::find()?;
    process::run(process::cargo().args(["build", "--quiet", "-p", "becket-regex", "--example", "answers"]))?;
    let becket = process::target_dir().join("debug/examples/answers");
    let folder = process::target_dir().join("regexes");
    let mut random = Random::new(seed);
    let cases: Vec<Case> = (0..count).map(|_| generate::case(&mut random)).collect();
    let mut tally = Tally::default();
    let (mut matched, mut stopped) = (0, 0);
    for (batch, cases) in cases.chunks(BATCH).enumerate() {
        let file = folder.join(format!("{batch}.txt"));
        process::write(&file, &cases.iter().map(Case::line).collect::<String>())?;
        let expected =
            answers(node.command().arg(process::root().join("crates/xtask/src/regexes/answers.mjs")).arg(&file))?;
        let got = answers(std::process::Command::new(&becket).arg(&file))?;
        for (at, case) in cases.iter().enumerate() {
            let (expected, got) = (expected.get(at).map_or("", String::as_str), got.get(at).map_or("", String::as_str));
            matched += usize::from(expected.starts_with(|c: char| c.is_ascii_digit()));
            if expected == "stopped" || got == "stopped" {
                stopped += 1;
                continue;
            }
            tally.count(expected == got);
            if expected != got && tally.failed <= SHOWN_MAX {
                println!("differs {}\n    Node:   {expected}\n    Becket: {got}", case.shown());
            }
        }
    }
    println!("regexes: {count} cases from seed {seed}, {matched} match, {stopped} ran too long to compare; {tally}");
    if stopped * 200 > count {
        return Err("one case in 200 ran too long: they show too little".into());
    }
    Ok(tally)
}

fn answers(command: &mut std::process::Command) -> Result<Vec<String>> {
    let captured = process::capture(command, BATCH_LIMIT)?;
    Ok(captured.stdout.lines().map(String::from).collect())
}

impl Case {
    fn line(&self) -> String {
        let flags = if self.flags.is_empty() { "-" } else { &self.flags };
        format!("{flags} {} {} {}\n", self.start, hex(&self.pattern), hex(&self.subject))
    }

    /// As one could type it.
    fn shown(&self) -> String {
        let text = |units: &[u16]| {
            char::decode_utf16(units.iter().copied())
                .map(|c| c.map_or_else(|lone| format!("\\u{:x}", lone.unpaired_surrogate()), |c| c.to_string()))
                .collect::<String>()
        };
        format!("/{}/{} at {} in {:?}", text(&self.pattern), self.flags, self.start, text(&self.subject))
    }
}

fn hex(units: &[u16]) -> String {
    if units.is_empty() {
        return "-".into();
    }
    let mut text = String::new();
    for unit in units {
        text.push_str(&format!("{unit:04x}"));
    }
    text
}
