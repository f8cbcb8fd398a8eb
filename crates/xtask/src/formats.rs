//! `cargo xtask numbers`, `cargo xtask dates` and `cargo xtask urls`: values formatted and texts read, one expression at a time, in
//! Node and in Becket; `cargo xtask characters`: every code point in upper and lower case and in the normal forms.
//! Not here: whole programs (`differential.rs`), and which expressions there are (`formats/`).

mod character;
mod date;
mod number;
mod url;

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::Result;
use crate::batch::{Pool, Profile};
use crate::case;
use crate::node::Node;
use crate::process;
use crate::random::Random;
use crate::tally::Tally;

/// How many expressions one module evaluates.
const PER_MODULE: usize = 400;

/// How many modules are made and compared before the next ones are.
const ROUND: usize = 500;

/// How many differences are shown; the rest are only counted.
const SHOWN_MAX: usize = 40;

/// How many expressions of each kind `cargo xtask test` compares, and from which seed.
const EXPRESSIONS_IN_TEST: usize = 20_000;
const SEED_IN_TEST: u64 = 1;

const NODE_LIMIT: Duration = Duration::from_mins(5);
const MODULE_LIMIT: Duration = Duration::from_secs(30);

/// Prints what an expression gives, or throws, in one line.
const SHOW: &str = "const show = (run) => {
  try {
    const value = run();
    console.log(Object.is(value, -0) ? \"-0\" : JSON.stringify(String(value)));
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
";

/// Makes one expression.
type Maker = fn(&mut Random) -> String;

/// `cargo xtask numbers [--expressions N] [--seed S]`
pub(crate) fn numbers(args: &[String]) -> Result<()> {
    command("numbers", "", number::expression, args)
}

/// `cargo xtask dates [--expressions N] [--seed S]`
pub(crate) fn dates(args: &[String]) -> Result<()> {
    command("dates", "", date::expression, args)
}

/// `cargo xtask urls [--expressions N] [--seed S]`
pub(crate) fn urls(args: &[String]) -> Result<()> {
    command("urls", url::PARTS, url::expression, args)
}

/// `cargo xtask characters`
pub(crate) fn characters(args: &[String]) -> Result<()> {
    process::numbers(args, &[])?;
    let tally = compare_all("characters", character::DIGEST, &character::modules())?;
    println!("characters: every code point, in blocks: {tally}");
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the blocks differ", tally.failed)) }
}

/// The expressions of `cargo xtask test`.
pub(crate) fn suite() -> Result<Tally> {
    let mut tally = compare("numbers", "", number::expression, EXPRESSIONS_IN_TEST, SEED_IN_TEST)?;
    tally += compare("dates", "", date::expression, EXPRESSIONS_IN_TEST, SEED_IN_TEST)?;
    tally += compare("urls", url::PARTS, url::expression, EXPRESSIONS_IN_TEST, SEED_IN_TEST)?;
    Ok(tally)
}

fn command(name: &str, prelude: &str, maker: Maker, args: &[String]) -> Result<()> {
    let options = process::numbers(args, &["--expressions", "--seed"])?;
    let n = options[0].map_or(EXPRESSIONS_IN_TEST, |n| n as usize);
    let tally = compare(name, prelude, maker, n, options[1].unwrap_or(SEED_IN_TEST))?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the expressions differ", tally.failed)) }
}

fn compare(name: &str, prelude: &str, maker: Maker, n: usize, seed: u64) -> Result<Tally> {
    let mut random = Random::new(seed);
    let mut tally = Tally::default();
    let n_modules = n.div_ceil(PER_MODULE);
    for first in (0..n_modules).step_by(ROUND) {
        let modules: Vec<Vec<String>> = (first..n_modules.min(first + ROUND))
            .map(|_| (0..PER_MODULE).map(|_| maker(&mut random)).collect())
            .collect();
        tally += compare_all(name, prelude, &modules)?;
    }
    println!("{name}: {} expressions from seed {seed}: {tally}", n_modules * PER_MODULE);
    Ok(tally)
}

/// Compares what the expressions of modules give, all of which begin with the same prelude.
fn compare_all(name: &str, prelude: &str, modules: &[Vec<String>]) -> Result<Tally> {
    let node = Node::find()?;
    let pool = Pool::build(Profile::Dev, MODULE_LIMIT)?;
    let folder = process::target_dir().join(name);
    process::write(&folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    let mut tally = Tally::default();
    for modules in modules.chunks(ROUND) {
        let texts: Vec<String> = modules.iter().map(|expressions| text(prelude, expressions)).collect();
        let expected = in_node(&node, &folder, &texts)?;
        let got = process::in_parallel(&texts, |text| {
            pool.run("formats.js", text).and_then(|captured| case::outcome(&captured))
        });
        for ((expressions, expected), got) in modules.iter().zip(&expected).zip(&got) {
            tally += judged(expressions, expected, got, tally.failed);
        }
    }
    Ok(tally)
}

fn text(prelude: &str, expressions: &[String]) -> String {
    let mut text = format!("{SHOW}{prelude}");
    for expression in expressions {
        text.push_str("show(() => ");
        text.push_str(expression);
        text.push_str(");\n");
    }
    text
}

/// What the modules print in Node, in one process.
fn in_node(node: &Node, folder: &Path, modules: &[String]) -> Result<Vec<String>> {
    for (idx, text) in modules.iter().enumerate() {
        process::write(&folder.join(format!("{idx}.js")), text)?;
    }
    let mut command = node.command();
    command.arg(case::home().join("differential/run.mjs")).arg(folder).arg("0").arg((modules.len() - 1).to_string());
    let captured = process::capture(&mut command, NODE_LIMIT)?;
    let outcome = |line: &str| -> Result<String> {
        let answer: Value = serde_json::from_str(line).map_err(|error| format!("run.mjs: {error}: {line}"))?;
        let outcome = answer["outcome"].as_str().map(String::from);
        outcome.ok_or_else(|| format!("{}/{}.js does not parse in Node", folder.display(), answer["program"]))
    };
    let outcomes = captured.stdout.lines().map(outcome).collect::<Result<Vec<String>>>()?;
    if outcomes.len() == modules.len() { Ok(outcomes) } else { Err(format!("Node stopped: {}", captured.stderr)) }
}

/// Counts the lines that differ, and shows the first of them.
fn judged(expressions: &[String], expected: &str, got: &Result<String>, shown: usize) -> Tally {
    let mut tally = Tally::default();
    let got = match got {
        Ok(got) => got,
        Err(message) => {
            if shown < SHOWN_MAX {
                println!("differs: a whole module is not run: {message}");
            }
            tally.failed += expressions.len();
            return tally;
        }
    };
    let mut lines = got.lines();
    for (expression, expected) in expressions.iter().zip(expected.lines()) {
        let got = lines.next().unwrap_or("nothing");
        tally.count(got == expected);
        if got != expected && shown + tally.failed <= SHOWN_MAX {
            println!("differs: {expression}\n    Node:   {expected}\n    Becket: {got}");
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_that_differs_counts_and_no_other() {
        let expressions = ["1".to_owned(), "2".to_owned(), "3".to_owned()];
        let tally = judged(&expressions, "1\n2\n3\n", &Ok("1\n9\n3\n".into()), SHOWN_MAX);
        assert_eq!(tally, Tally { passed: 2, failed: 1 });
        assert_eq!(judged(&expressions, "1\n2\n3\n", &Err("no".into()), SHOWN_MAX).failed, 3);
    }

    #[test]
    fn a_seed_gives_the_same_expressions_every_time() {
        for maker in [number::expression as Maker, date::expression, url::expression] {
            let made = |seed| (0..50).map(|_| maker(&mut Random::new(seed))).collect::<Vec<String>>();
            assert_eq!(made(3), made(3));
        }
    }
}
