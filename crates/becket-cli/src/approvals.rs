//! `becket approvals`: runs that wait in a store until a person agrees to a call or does not.
//! Not here: suspending and going on (becket-host).

use std::io::{self, Write as _};

use becket::journal::{self, RunId};
use becket::{Host, StoreError};

use crate::args::Args;
use crate::exit::{Done, Exit, Failure};
use crate::report;
use crate::say::say_line;
use crate::session;

/// `becket approvals list | yes RUN | no RUN [REASON]`
pub(crate) fn command(args: &Args) -> Done {
    args.store()?;
    let host = session::host(args)?;
    let words = args.texts();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["list"] => list(&host),
        ["yes", run] => answer(&host, run, None, args),
        ["no", run] => answer(&host, run, Some(""), args),
        ["no", run, reason] => answer(&host, run, Some(reason), args),
        _ => Err(String::from("approvals list | yes RUN | no RUN [REASON]").into()),
    }
}

fn list(host: &Host) -> Done {
    let stored = |error: StoreError| Failure::Usage(error.to_string());
    for it in host.store().suspended_list().map_err(stored)? {
        let calls = journal::calls(&host.store().journal(Some(it.run)).map_err(stored)?);
        let Some(called) = calls.iter().find(|called| called.call == it.call) else { continue };
        let since = crate::journal::time(it.since_ms);
        say_line!("{} {since} {}.{} {}", it.run, called.module, called.function, crate::journal::visible(&called.args));
    }
    Ok(Exit::Completed)
}

/// Answers and finishes the run: its result is printed as JSON, unless it is a script, which has none.
fn answer(host: &Host, run: &str, denied: Option<&str>, args: &Args) -> Done {
    let id = RunId::parse(run).ok_or_else(|| format!("{run:?} is no run: `becket approvals list` names them"))?;
    let mut run = host.suspended(id)?;
    let answered = match denied {
        Some(reason) => run.deny(reason),
        None => run.approve(),
    };
    let result = answered.and_then(|()| run.finish_json());
    let hook = run.hook().clone();
    let outcome = run.outcome(result);
    let mut stdout = io::stdout().lock();
    let mut write = |bytes: &[u8]| {
        let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
        crate::say::written(written)
    };
    // What a hook over events prints goes to standard error, as `becket run --input` has it.
    if hook.is_script() {
        write(&outcome.output)?;
    } else {
        let _ = io::stderr().write_all(&outcome.output);
    }
    let _ = io::stderr().write_all(&outcome.errors);
    let exit = match outcome.result {
        Ok(result) if !hook.is_script() => {
            write(&result)?;
            write(b"\n")?;
            Exit::Completed
        }
        Ok(_) => Exit::Completed,
        Err(error) => {
            report::error(&error, Some(&hook));
            Exit::of(&error)
        }
    };
    if args.stats {
        report::stats(&outcome.usage, hook.limits());
    }
    Ok(exit)
}
