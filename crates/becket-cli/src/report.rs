//! How an error is shown on standard error. The first words are a contract: `Uncaught NAME: message`, `error[B0123]: …`,
//! `limit NAME: …`.
//! Not here: diagnostics of a source, which becket-syntax draws.

use std::fmt::Write as _;
use std::io::{IsTerminal as _, stderr};

use becket::{Colour, Error, Hook, Limits, Position, Usage};

use crate::say::tell_line;

/// Shows an error of a run, with the source line if the hook is at hand.
pub(crate) fn error(error: &Error, hook: Option<&Hook>) {
    tell_line!("{}", text(error, hook, colour()));
}

/// An error as text.
pub(crate) fn text(error: &Error, hook: Option<&Hook>, colour: Colour) -> String {
    if let Some(rejection) = error.rejection() {
        return rejection.render(colour);
    }
    if let Some(thrown) = error.thrown() {
        let mut text = format!("Uncaught {}", thrown.text());
        for line in thrown.trace() {
            let _ = write!(text, "\n{line}");
        }
        return text;
    }
    if let Some(run) = error.suspended() {
        return format!("suspended: {error}: `becket approvals yes {run}` or `no {run}`");
    }
    let headline = match error.stopped() {
        Some(code) => format!("error[{code}]: {error}"),
        None if error.is_limit() => error.to_string(),
        None => format!("error: {error}"),
    };
    match (error.position(), hook) {
        (Some(at), Some(hook)) => format!("{headline}\n{}", place(at, hook)),
        _ => headline,
    }
}

/// Where in the source, as diagnostics show it.
fn place(at: Position, hook: &Hook) -> String {
    let Position { line, column, .. } = at;
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    let mut text = format!("{margin}--> {}:{line}:{column}", hook.file_name());
    if let Some(source) = hook.source_line(line) {
        // Characters that move the cursor would forge what is read here.
        let source: String = source.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let before = source.char_indices().take_while(|(at, _)| *at + 1 < column as usize).count();
        let _ = write!(text, "\n{margin} |\n{number} | {source}\n{margin} | {}^", " ".repeat(before));
    }
    text
}

/// What a run used of what it might use, on standard error.
pub(crate) fn stats(usage: &Usage, limits: &Limits) {
    let Usage {
        steps,
        memory_bytes,
        calls,
        output_bytes,
        input_steps,
        result_steps,
        collections,
        collection_bytes_max,
    } = usage;
    tell_line!("steps={steps} memory={memory_bytes} calls={calls} output={output_bytes}");
    tell_line!("input_steps={input_steps} result_steps={result_steps}");
    tell_line!("collections={collections} longest={collection_bytes_max}");
    let Limits { steps_max, memory_bytes_max, calls_max, output_bytes_max, .. } = limits;
    tell_line!("allowed: steps {steps_max}, memory {memory_bytes_max}, calls {calls_max}, output {output_bytes_max}");
}

/// Whether standard error may carry colours.
pub(crate) fn colour() -> Colour {
    let is_unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if stderr().is_terminal() && !is_unwanted { Colour::Ansi } else { Colour::Plain }
}
