//! Runs generated programs in Node and in Becket, compares what they print and what they throw, and narrows a difference down.
//! Not here: the programs (`generate.rs`), and the cases that people write (`conformance.rs`).

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::Result;
use crate::batch::{Manner, Pool, Profile};
use crate::case;
use crate::generate::{self, Program};
use crate::node::Node;
use crate::process::{self, Captured};
use crate::tally::Tally;

/// How many programs `cargo xtask test` runs, and from which seed.
const PROGRAMS_IN_TEST: usize = 1000;
const SEED_IN_TEST: u64 = 1;

/// How many programs one Node process runs.
const BATCH: usize = 250;

/// How many programs are made and compared before the next ones are.
const ROUND: usize = 4000;

/// How long a batch may take, and one program in Becket.
const BATCH_LIMIT: Duration = Duration::from_mins(2);
const PROGRAM_LIMIT: Duration = Duration::from_secs(30);

/// How many kinds of difference are narrowed down; the rest are only counted.
const NARROWED_MAX: usize = 6;

/// One program in so many also runs with a collection at every allocation.
const STRESSED_ONE_IN: usize = 40;

/// `cargo xtask differential [--programs N] [--seed S] [--show]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let (show, args): (Vec<String>, Vec<String>) = args.iter().cloned().partition(|arg| arg == "--show");
    let options = process::numbers(&args, &["--programs", "--seed"])?;
    let (programs, seed) = (options[0].map_or(PROGRAMS_IN_TEST, |n| n as usize), options[1].unwrap_or(SEED_IN_TEST));
    if !show.is_empty() {
        for idx in 0..programs {
            println!("{}", program(seed, idx).text());
        }
        return Ok(());
    }
    let tally = run(programs, seed)?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the programs differ", tally.failed)) }
}

/// The programs of `cargo xtask test`.
pub(crate) fn suite() -> Result<Tally> {
    run(PROGRAMS_IN_TEST, SEED_IN_TEST)
}

fn program(seed: u64, idx: usize) -> Program {
    generate::program(seed.wrapping_mul(1_000_003).wrapping_add(idx as u64))
}

fn run(n: usize, seed: u64) -> Result<Tally> {
    let bench = Bench {
        node: Node::find()?,
        becket: Pool::build(Profile::Dev, PROGRAM_LIMIT)?,
        folder: process::target_dir().join("differential"),
    };
    let mut tally = Tally::default();
    let (mut uncaught, mut stopped) = (0, 0);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for first in (0..n).step_by(ROUND) {
        let programs: Vec<Program> = (first..n.min(first + ROUND)).map(|idx| program(seed, idx)).collect();
        let mut expected = Vec::new();
        for (idx, outcome) in bench.in_node(&programs)?.into_iter().enumerate() {
            expected.push(outcome.ok_or_else(|| format!("{} does not parse in Node", bench.script(idx).display()))?);
        }
        uncaught += expected.iter().filter(|outcome| exception(outcome).is_some()).count();
        stopped += expected.iter().filter(|outcome| *outcome == NODE_STOPPED).count();
        let got = bench.in_becket(&programs);
        for (idx, (expected, got)) in expected.iter().zip(&got).enumerate() {
            let kind = disagreement(expected, got);
            tally.count(kind.is_none());
            let Some(kind) = kind else { continue };
            let times = seen.entry(alike(expected, got)).or_default();
            *times += 1;
            if *times == 1 && seen.len() <= NARROWED_MAX {
                let (program, expected, got) = bench.narrowed(programs[idx].clone(), &kind)?;
                report(seed, first + idx, &program, &expected, &got)?;
            }
        }
        tally += bench.under_stress(&programs);
    }
    for (difference, times) in &seen {
        println!("{times} times: {difference}");
    }
    println!(
        "differential: {n} programs from seed {seed}, {uncaught} of them end in an exception in Node, at {stopped} Node itself \
         stopped: {tally}"
    );
    if uncaught * 4 > n {
        return Err("more than a quarter of the programs end in an exception: they show too little".into());
    }
    Ok(tally)
}

/// What differences of one cause have in common, as a rule: the first lines that differ, or why Becket did not run it, without
/// numbers.
fn alike(expected: &str, got: &Result<String>) -> String {
    let text = match got {
        Err(message) => message.lines().take(2).collect::<Vec<&str>>().join(" "),
        Ok(got) => {
            let pair = expected.lines().chain([""]).zip(got.lines().chain([""])).find(|(one, other)| one != other);
            pair.map_or_else(String::new, |(one, other)| format!("{one:.60} | {other:.60}"))
        }
    };
    text.chars().map(|character| if character.is_ascii_digit() { '#' } else { character }).collect()
}

/// Writes a program that differs to a file of its own, and shows it.
fn report(seed: u64, idx: usize, program: &Program, expected: &str, got: &Result<String>) -> Result<()> {
    let path = process::target_dir().join("differences").join(format!("{seed}-{idx}.js"));
    process::write(&path, &program.text())?;
    println!("differs {}", path.display());
    for line in program.text().lines() {
        println!("    | {line}");
    }
    match got {
        Ok(got) => println!("{}", case::difference(expected, got)),
        Err(message) => println!("    Node:\n{}    Becket: {message}", indented(expected)),
    }
    Ok(())
}

fn indented(text: &str) -> String {
    text.lines().flat_map(|line| ["      ", line, "\n"]).collect()
}

/// In which way two outcomes differ. While a program is narrowed down the way stays the same, so that one difference does not turn
/// into another.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Disagreement {
    /// Other output, or another exception.
    Output,
    /// Becket did not run it: the beginning of what it said.
    NotRun(String),
}

/// What Node's record has where the stack was too small, be it caught or not.
const STACK_OVERFLOW: &str = "RangeError";
/// The last line of Becket's outcome there, and what Becket says.
const DEPTH_REACHED: &str = "limit depth\n";
const DEPTH_MESSAGE: &str = "limit depth: ";

/// What stands for the outcome of a program at which Node itself stopped: it had no memory left, or V8 found itself at fault.
const NODE_STOPPED: &str = "Node stopped\n";

/// What Becket did; a program that calls too deeply has an outcome too.
fn becket_outcome(captured: &Captured) -> Result<String> {
    if captured.code == Some(3) && captured.stderr.starts_with(DEPTH_MESSAGE) {
        return Ok(format!("{}{DEPTH_REACHED}", captured.stdout));
    }
    case::outcome(captured)
}

fn disagreement(expected: &str, got: &Result<String>) -> Option<Disagreement> {
    match got {
        // There is nothing to compare with; how many these are is told at the end.
        _ if expected == NODE_STOPPED => None,
        // A getter that reads itself: in Node the stack ends it, in Becket the limit of depth, which nothing can catch, and what
        // was printed until then must be the same.
        Ok(got) if let Some(printed) = got.strip_suffix(DEPTH_REACHED) => {
            let same = expected.strip_prefix(printed).is_some_and(|rest| rest.contains(STACK_OVERFLOW));
            (!same).then_some(Disagreement::Output)
        }
        Err(message) => Some(Disagreement::NotRun(message.chars().take(40).collect())),
        Ok(got) => {
            let same = exception(expected) == exception(got) && printed(expected) == printed(got);
            (!same).then_some(Disagreement::Output)
        }
    }
}

/// The name of the exception that ended a program.
fn exception(outcome: &str) -> Option<&str> {
    outcome.lines().last()?.strip_prefix("uncaught ").map(|text| text.split(':').next().unwrap_or(text))
}

/// What it printed before that.
fn printed(outcome: &str) -> &str {
    if exception(outcome).is_none() {
        return outcome;
    }
    let text = outcome.trim_end_matches('\n');
    text.rfind('\n').map_or("", |end| &text[..end])
}

/// The two engines, and a folder where the programs lie as `N.js`.
struct Bench {
    node: Node,
    becket: Pool,
    folder: PathBuf,
}

impl Bench {
    fn script(&self, idx: usize) -> PathBuf {
        self.folder.join(format!("{idx}.js"))
    }

    /// Writes the programs and runs them in Node, in batches. What does not parse has no outcome.
    fn in_node(&self, programs: &[Program]) -> Result<Vec<Option<String>>> {
        process::write(&self.folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
        for (idx, program) in programs.iter().enumerate() {
            process::write(&self.script(idx), &program.text())?;
        }
        let batches: Vec<(usize, usize)> =
            (0..programs.len()).step_by(BATCH).map(|first| (first, (first + BATCH).min(programs.len()) - 1)).collect();
        let outcomes = process::in_parallel(&batches, |(first, last)| self.batch(*first, *last));
        Ok(outcomes.into_iter().collect::<Result<Vec<_>>>()?.concat())
    }

    fn batch(&self, first: usize, last: usize) -> Result<Vec<Option<String>>> {
        let mut command = self.node.command();
        command
            .arg(case::home().join("differential/run.mjs"))
            .arg(&self.folder)
            .arg(first.to_string())
            .arg(last.to_string());
        let captured = process::capture(&mut command, BATCH_LIMIT)?;
        let mut outcomes = Vec::new();
        for (idx, line) in (first..=last).zip(captured.stdout.lines()) {
            let answer: Value = serde_json::from_str(line).map_err(|error| format!("run.mjs: {error}: {line}"))?;
            if answer["program"] != idx {
                return Err(format!("run.mjs answers out of order: {line}"));
            }
            outcomes.push(answer["outcome"].as_str().map(String::from));
        }
        let next = first + outcomes.len();
        if next > last {
            return Ok(outcomes);
        }
        if captured.code.is_none() {
            outcomes.push(Some(String::from(NODE_STOPPED)));
            if next < last {
                outcomes.extend(self.batch(next + 1, last)?);
            }
            return Ok(outcomes);
        }
        Err(format!(
            "Node stopped in {}, exit code {:?}: {}",
            self.script(next).display(),
            captured.code,
            captured.stderr
        ))
    }

    fn in_becket(&self, programs: &[Program]) -> Vec<Result<String>> {
        process::in_parallel(programs, |program| {
            self.becket.run("program.js", &program.text()).and_then(|captured| becket_outcome(&captured))
        })
    }

    /// Runs some of the programs again with a collection at every allocation: the same must come of it, in the same steps.
    fn under_stress(&self, programs: &[Program]) -> Tally {
        let chosen: Vec<&Program> = programs.iter().step_by(STRESSED_ONE_IN).collect();
        let differences = process::in_parallel(&chosen, |program| {
            let run = |manner| self.becket.measured("program.js", &program.text(), manner);
            let plain = run(Manner::Plain)?;
            let stressed = run(Manner::Stressed)?;
            let same = plain.captured.stdout == stressed.captured.stdout
                && plain.captured.code == stressed.captured.code
                && plain.steps == stressed.steps;
            if same {
                return Ok(());
            }
            let steps = format!("{} steps, under stress {}", plain.steps, stressed.steps);
            Err(format!("{steps}\n{}", case::difference(&plain.captured.stdout, &stressed.captured.stdout)))
        });
        let mut tally = Tally::default();
        for (program, difference) in chosen.iter().zip(differences) {
            if let Err(difference) = &difference {
                println!("differs under stress: {difference}\n{}", program.text());
            }
            tally.count(difference.is_ok());
        }
        tally
    }

    /// The smallest program that differs in the same way, found by leaving statements out, with both outcomes.
    fn narrowed(&self, program: Program, kind: &Disagreement) -> Result<(Program, String, Result<String>)> {
        let smallest = narrowed(program, &|candidates| self.first_that_differs(candidates, kind))?;
        let expected = self.in_node(std::slice::from_ref(&smallest))?.pop().flatten().unwrap_or_default();
        let got = self.in_becket(std::slice::from_ref(&smallest)).pop().unwrap_or_else(|| Err("not run".into()));
        Ok((smallest, expected, got))
    }

    fn first_that_differs(&self, candidates: &[Program], kind: &Disagreement) -> Result<Option<usize>> {
        let expected = self.in_node(candidates)?;
        let got = self.in_becket(candidates);
        let differs = |expected: &Option<String>, got: &Result<String>| {
            expected.as_ref().and_then(|expected| disagreement(expected, got)).as_ref() == Some(kind)
        };
        Ok(expected.iter().zip(&got).position(|(expected, got)| differs(expected, got)))
    }
}

/// Leaves statements out as long as one of the smaller programs still has what `first_that_has_it` looks for.
fn narrowed(program: Program, first_that_has_it: &dyn Fn(&[Program]) -> Result<Option<usize>>) -> Result<Program> {
    let mut smallest = program;
    loop {
        let mut candidates: Vec<Program> = smallest.smaller().into_iter().filter(Program::is_closed).collect();
        candidates.sort_by_key(Program::len);
        match first_that_has_it(&candidates)? {
            Some(idx) => smallest = candidates.swap_remove(idx),
            None => return Ok(smallest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_of_an_uncaught_exception_does_not_count_but_its_name_does() {
        let got = |text: &str| Ok(text.to_string());
        assert_eq!(disagreement("1\nuncaught Error: a\n", &got("1\nuncaught Error: b\n")), None);
        assert_eq!(
            disagreement("1\nuncaught Error: a\n", &got("1\nuncaught TypeError: a\n")),
            Some(Disagreement::Output)
        );
        assert_eq!(disagreement("1\nuncaught Error: a\n", &got("1\n")), Some(Disagreement::Output));
    }

    #[test]
    fn a_stack_that_was_too_small_in_node_is_the_limit_of_depth() {
        let stopped = |limit: &str, stdout: &str| {
            let stderr = format!("limit {limit}: the run may use 4096 calls\n");
            becket_outcome(&Captured { stdout: stdout.into(), stderr, code: Some(3) })
        };
        let overflow = "1\nuncaught RangeError: Maximum call stack size exceeded\n";
        assert_eq!(disagreement(overflow, &stopped("depth", "1\n")), None);
        assert!(disagreement(overflow, &stopped("steps", "1\n")).is_some());
        assert!(disagreement(overflow, &stopped("depth", "2\n")).is_some());
        assert!(disagreement("1\n", &stopped("depth", "1\n")).is_some());
    }

    #[test]
    fn what_is_printed_before_an_exception_counts() {
        assert_eq!(printed("1\n2\nuncaught Error: a\n"), "1\n2");
        assert_eq!(printed("uncaught Error: a\n"), "");
        assert_eq!(disagreement("1\nuncaught Error\n", &Ok("2\nuncaught Error\n".into())), Some(Disagreement::Output));
    }

    #[test]
    fn a_program_that_becket_does_not_run_is_a_difference() {
        assert!(matches!(disagreement("1\n", &Err("exit code 2".into())), Some(Disagreement::NotRun(_))));
    }

    #[test]
    fn narrowing_keeps_only_what_the_difference_needs() {
        let prints_twice = |program: &Program| program.text().matches("console.log(").count() >= 2;
        let program = generate::program(11);
        assert!(program.len() > 10 && prints_twice(&program));
        let small =
            narrowed(program, &|candidates| Ok(candidates.iter().position(prints_twice))).expect("no engine is asked");
        assert!(prints_twice(&small) && small.is_closed());
        assert!(small.len() <= 6, "{}", small.text());
    }
}
