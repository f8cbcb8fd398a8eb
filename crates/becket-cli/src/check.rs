//! `becket check`: what is wrong with sources, and nothing else.
//! Not here: the rules.

use std::path::Path;

use becket::{Error, Host, Rejection};
use serde_json::Value;

use crate::args::Args;
use crate::exit::{Done, Exit, Failure};
use crate::json;
use crate::report;
use crate::say::{say_line, tell_line};
use crate::session;

/// `becket check FILE…`, and `becket check --explain-port FILE…`
pub(crate) fn command(args: &Args) -> Done {
    if args.words.is_empty() {
        return Err(String::from("which files?").into());
    }
    let host = session::host(args)?;
    let mut exit = Exit::Completed;
    let mut found = Vec::new();
    for file in &args.words {
        if args.explain_port {
            explain_port(&host, Path::new(file), args, &mut found)?;
            continue;
        }
        exit = exit.max(check(&host, Path::new(file), args, &mut found)?);
    }
    if args.json {
        say_line!("{}", Value::Array(found));
    }
    Ok(exit)
}

fn check(host: &Host, file: &Path, args: &Args, found: &mut Vec<Value>) -> Result<Exit, Failure> {
    let path = file.to_string_lossy();
    let source = session::read(host, file)?;
    // A declaration file is checked by itself: it declares to a host of its own.
    let outcome = if path.ends_with(".d.ts") {
        Host::new().declare(&path, &source)
    } else {
        host.compile_bytes(&path, &source).map(|hook| hook.warnings().cloned())
    };
    let (exit, rejection) = match outcome {
        Ok(warnings) => (Exit::Completed, warnings),
        Err(error) => (Exit::of(&error), Some(rejection(error)?)),
    };
    let Some(rejection) = &rejection else { return Ok(exit) };
    if args.json {
        found.extend(rejection.diagnostics.iter().map(|it| json::diagnostic(it, rejection)));
    } else {
        tell_line!("{}\n", rejection.render(report::colour()));
    }
    Ok(exit)
}

/// All that must change in one hook. It is a list and no verdict, so that the command succeeds.
fn explain_port(host: &Host, file: &Path, args: &Args, found: &mut Vec<Value>) -> Result<(), Failure> {
    let port = host.explain_port(&file.to_string_lossy(), session::read(host, file)?);
    if args.json {
        found.push(json::port(&port));
    } else {
        say_line!("{}", port.render());
    }
    Ok(())
}

fn rejection(error: Error) -> Result<Rejection, Failure> {
    match error.rejection() {
        Some(rejection) => Ok(rejection.clone()),
        None => Err(error.into()),
    }
}
