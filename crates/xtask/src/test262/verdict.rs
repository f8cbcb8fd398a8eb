//! How a test ended, held against what it says of itself, and where that is wrong against Node.
//! Not here: counting (`report.rs`).

use std::time::Duration;

use crate::Result;
use crate::batch::Pool;
use crate::case;
use crate::node::Node;
use crate::process::{self, Captured};

use super::meta::Meta;

/// A Node that takes longer hangs.
const NODE_LIMIT: Duration = Duration::from_secs(30);

/// What an asynchronous test prints at its end.
const COMPLETE: &str = "Test262:AsyncTestComplete";

/// A test that was run.
pub(crate) struct Test {
    pub(crate) meta: Meta,
    /// Whether it counts in the share that passes.
    pub(crate) is_claimed: bool,
}

/// What became of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is excluded.
    Skipped,
    /// It ended as it says.
    Pass,
    /// One of Becket's diagnostics ended it: these.
    Refused(String),
    /// It ended otherwise, in the way in which the same module ends in Node.
    AsNode(String),
    /// It ended otherwise.
    Wrong(String),
    /// A panic, or no end.
    Crash(String),
}

pub(crate) fn of(meta: &Meta, end: &Captured) -> Verdict {
    let text = end.stderr.clone();
    match end.code {
        None | Some(101) => return Verdict::Crash(text),
        Some(2) => {
            let is_expected = meta.negative.as_ref().is_some_and(|negative| negative.phase != "runtime");
            return if is_expected { Verdict::Pass } else { Verdict::Refused(text) };
        }
        _ => {}
    }
    match &meta.negative {
        Some(negative) if negative.phase == "runtime" => match exception(&text) {
            Some(name) if name == negative.name => Verdict::Pass,
            _ => Verdict::Wrong(format!("{} expected: {text}", negative.name)),
        },
        Some(negative) => Verdict::Wrong(format!("{} expected before it runs: {text}", negative.name)),
        None if end.code != Some(0) => Verdict::Wrong(text),
        None if meta.has_flag("async") && !end.stdout.lines().any(|line| line == COMPLETE) => {
            Verdict::Wrong(format!("not completed: {}", end.stdout.trim_end()))
        }
        None => Verdict::Pass,
    }
}

/// The name of the exception that ended a module: `Test262Error` of `Uncaught Test262Error: text`.
fn exception(text: &str) -> Option<&str> {
    let text = text.lines().next()?.strip_prefix("Uncaught ")?;
    text.split([':', ' ']).next()
}

/// A wrong end of a module that ends so in Node is what Becket promises: it behaves as Node, where Node does not follow the
/// standard or where a test needs a script and not a module.
pub(crate) fn beside_node(file: &str, module: &str, text: String, pool: &Pool, node: &Node) -> Result<Verdict> {
    let in_node = in_node(file, module, node)?;
    let got = pool.run("test.js", module)?;
    let same = case::outcome(&got).is_ok_and(|got| got == in_node.stdout) && in_node.code == got.code;
    Ok(if same { Verdict::AsNode(text) } else { Verdict::Wrong(text) })
}

/// Whether a refusal says that the source is no module at all.
pub(super) fn is_syntax(text: &str) -> bool {
    text.starts_with("error[B00") || text.starts_with("error[B01")
}

/// A source that Becket cannot parse, and Node cannot parse as a module either, is a script.
pub(super) fn parsed_by_node(file: &str, module: &str, text: String, node: &Node) -> Result<Verdict> {
    let in_node = in_node(file, module, node)?;
    // The code that `uncaught.mjs` ends with for what does not parse.
    Ok(if in_node.code == Some(2) { Verdict::AsNode(text) } else { Verdict::Refused(text) })
}

fn in_node(file: &str, module: &str, node: &Node) -> Result<Captured> {
    let script = process::target_dir().join("test262").join(file.replace('/', "+")).with_extension("mjs");
    process::write(&script, module)?;
    let mut command = node.command();
    command.arg("--import").arg(case::home().join("uncaught.mjs")).arg(&script);
    process::capture(&mut command, NODE_LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(code: Option<i32>, text: &str) -> Captured {
        Captured { stdout: String::new(), stderr: text.into(), code }
    }

    #[test]
    fn a_test_that_must_not_parse_passes_when_it_is_refused_and_only_then() {
        let meta = Meta::of("/*---\nnegative:\n  phase: parse\n  type: SyntaxError\n---*/");
        assert_eq!(of(&meta, &end(Some(2), "error[B0101]: no")), Verdict::Pass);
        assert!(matches!(of(&meta, &end(Some(1), "Uncaught 'x'")), Verdict::Wrong(_)));
        assert!(matches!(of(&meta, &end(Some(0), "")), Verdict::Wrong(_)));
    }

    #[test]
    fn a_test_that_must_throw_passes_with_that_exception() {
        let meta = Meta::of("/*---\nnegative:\n  phase: runtime\n  type: Test262Error\n---*/");
        assert_eq!(of(&meta, &end(Some(1), "Uncaught Test262Error")), Verdict::Pass);
        assert_eq!(of(&meta, &end(Some(1), "Uncaught Test262Error: x")), Verdict::Pass);
        assert!(matches!(of(&meta, &end(Some(1), "Uncaught TypeError: x")), Verdict::Wrong(_)));
        assert_eq!(of(&meta, &end(Some(2), "error[B0290]: x")), Verdict::Refused("error[B0290]: x".into()));
    }

    #[test]
    fn an_asynchronous_test_must_say_that_it_is_complete() {
        let meta = Meta::of("/*---\nflags: [async]\n---*/");
        assert!(matches!(of(&meta, &end(Some(0), "")), Verdict::Wrong(_)));
        let done = Captured { stdout: format!("{COMPLETE}\n"), stderr: String::new(), code: Some(0) };
        assert_eq!(of(&meta, &done), Verdict::Pass);
    }

    #[test]
    fn a_panic_and_a_process_that_is_gone_are_crashes() {
        let meta = Meta::default();
        assert!(matches!(of(&meta, &end(Some(101), "panic: x")), Verdict::Crash(_)));
        assert!(matches!(of(&meta, &end(None, "")), Verdict::Crash(_)));
        assert!(matches!(of(&meta, &end(Some(3), "limit steps")), Verdict::Wrong(_)));
    }
}
