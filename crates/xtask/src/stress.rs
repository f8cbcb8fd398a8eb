//! Runs the cases once as they are and once with a collection at every allocation: what they print, how they end, and the steps
//! and memory that they take must be the same.
//! Not here: what a case expects (`conformance.rs`), and when a stressed heap collects (becket-vm's `heap.rs`).

use std::path::Path;

use crate::Result;
use crate::case::{self, Case, Kind};
use crate::conformance::{self, CASE_LIMIT, becket_run};
use crate::expectation::Ending;
use crate::process::{self, Captured};
use crate::tally::Tally;

/// Steps of hostile programs, which would take all that they may.
const HOSTILE_STEPS_MAX: u64 = 100_000;

/// `cargo xtask stress [FILTER]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let filter = match args {
        [] => "",
        [word] if !word.starts_with('-') => word.trim_end_matches(".js"),
        _ => return Err("stress takes a part of the cases' names, or nothing".into()),
    };
    let tally = check(filter)?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the cases differ", tally.failed)) }
}

/// Every case, as `cargo xtask test` wants it.
pub(crate) fn suite() -> Result<Tally> {
    check("")
}

fn check(filter: &str) -> Result<Tally> {
    let mut cases = case::all(filter)?;
    cases.retain(|case| case.kind != Kind::Rejected);
    if cases.is_empty() {
        return Err(format!("no case that runs has `{filter}` in its name"));
    }
    let becket = conformance::becket()?;
    let mut tally = Tally::default();
    for (case, difference) in cases.iter().zip(process::in_parallel(&cases, |case| difference(&becket, case))) {
        let difference = difference.unwrap_or_else(Some);
        if let Some(shown) = &difference {
            println!("differs under stress {}\n{shown}", case.name);
        }
        tally.count(difference.is_none());
    }
    println!("collector under stress: {tally}");
    Ok(tally)
}

/// How a run under stress differs from one without, if it does.
fn difference(becket: &Path, case: &Case) -> Result<Option<String>> {
    let mut args = match case.kind {
        Kind::Hook => vec!["--input".to_string(), case.events()?.to_string_lossy().into_owned()],
        Kind::Ends => Ending::of_case(&case.script)?.args,
        Kind::Accepted | Kind::Rejected => Vec::new(),
    };
    if case.name.starts_with("hostile/") {
        // How they end is not asked here: the first collections show what there is to see.
        args.extend(["--steps".into(), HOSTILE_STEPS_MAX.to_string()]);
    }
    args.push("--stats".into());
    let run = |args: &[String]| {
        let captured = process::capture(&mut becket_run(becket, &case.script, args), CASE_LIMIT)?;
        if captured.code.is_some() { Ok(captured) } else { Err(format!("    no end, with {args:?}")) }
    };
    let plain = run(&args)?;
    args.push("--gc-stress".into());
    let (plain, stressed) = (shown(&plain), shown(&run(&args)?));
    Ok((plain != stressed).then(|| case::difference(&plain, &stressed)))
}

fn shown(captured: &Captured) -> String {
    format!("exit code {:?}\n{}{}", captured.code, captured.stdout, captured.stderr)
}
