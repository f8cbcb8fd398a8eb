//! `becket journal`: the record of effects.
//! Not here: who writes it.

use std::collections::BTreeSet;

use becket::journal::{self, Called, Event, RunId};

use crate::args::Args;
use crate::exit::{Done, Exit, Failure};
use crate::say::say_line;
use crate::session;

/// `becket journal list | show RUN | verify`
pub(crate) fn command(args: &Args) -> Done {
    args.store()?;
    let host = session::host(args)?;
    let read = |run| host.store().journal(run).map_err(|error| Failure::Usage(error.to_string()));
    let waiting = host.store().suspended_list().map_err(|error| Failure::Usage(error.to_string()))?;
    let waiting: Waiting = waiting.iter().map(|it| (it.run, it.call)).collect();
    let words = args.texts();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["list"] => journal::calls(&read(None)?).iter().for_each(|called| list(called, &waiting)),
        ["show", run] => {
            let id = RunId::parse(run).ok_or_else(|| format!("{run:?} is no run: `becket journal list` names them"))?;
            let calls = journal::calls(&read(Some(id))?);
            if calls.is_empty() {
                return Err(format!("the journal has no run {run}").into());
            }
            for called in &calls {
                show(called, &waiting);
            }
        }
        ["verify"] => {
            let entries = read(None)?;
            match journal::verify(&entries) {
                Ok(head) => {
                    say_line!("{} entries, sound; the last one's hash is {}", entries.len(), journal::hex(&head));
                }
                Err(broken) => return Err(broken.to_string().into()),
            }
        }
        _ => return Err(String::from("journal list | show RUN | verify").into()),
    }
    Ok(Exit::Completed)
}

/// Calls that a person must agree to first.
type Waiting = BTreeSet<(RunId, u64)>;

fn list(called: &Called, waiting: &Waiting) {
    say_line!("{} {} {} {}", called.run, called.call, time(called.at_ms), headline(called, waiting));
}

fn headline(called: &Called, waiting: &Waiting) -> String {
    let Called { module, function, outcome, .. } = called;
    let outcome = match outcome {
        Some(_) if called.late().is_some() => "done, and too late for the hook",
        Some((Event::Failed(_), _)) => "failed",
        Some(_) => "done",
        None if waiting.contains(&(called.run, called.call)) => "waits for approval",
        None => "outcome unknown",
    };
    format!("{module}.{function} {outcome}")
}

fn show(called: &Called, waiting: &Waiting) {
    say_line!("call {}: {}", called.call, headline(called, waiting));
    say_line!("  hook       {}", journal::hex(&called.hook));
    say_line!("  intent     {}  {}", time(called.at_ms), visible(&called.args));
    match &called.outcome {
        Some((Event::Failed(_), at_ms)) if called.late().is_some() => {
            say_line!("  late       {}  {}", time(*at_ms), visible(called.late().unwrap_or_default()));
        }
        Some((Event::Failed(detail), at_ms)) => say_line!("  failed     {}  {}", time(*at_ms), visible(detail)),
        Some((Event::Value(value), at_ms)) => say_line!("  value      {}  {}", time(*at_ms), visible(value)),
        Some((Event::Intent { .. }, _)) | None if waiting.contains(&(called.run, called.call)) => {
            say_line!("  no outcome: it has not happened, and will not unless somebody agrees");
        }
        Some((Event::Intent { .. }, _)) | None => {
            say_line!(
                "  no outcome: the process or the run's time ended after the intent, so the effect may or may not have happened"
            );
        }
    }
}

/// What came from a hook or a service must not steer the terminal.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// A time of day in UTC: `2024-05-01T12:00:00.123Z`.
pub(crate) fn time(at_ms: u64) -> String {
    let (days, ms) = (at_ms / 86_400_000, at_ms % 86_400_000);
    let (year, month, day) = date(days);
    let (h, m, s, ms) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    format!("{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}.{ms:03}Z")
}

/// Year, month and day of a number of days since 1970, by counting whole years and months.
fn date(mut days: u64) -> (u64, u64, u64) {
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    // 400 years are always as long, so that the count ends soon for any number.
    let mut year = 1970 + days / 146_097 * 400;
    days %= 146_097;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    (year, month, days + 1)
}

#[cfg(test)]
mod tests {
    use super::{time, visible};

    #[test]
    fn times_are_shown_in_utc() {
        assert_eq!(time(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(time(951_782_400_000), "2000-02-29T00:00:00.000Z");
        assert_eq!(time(1_735_689_599_999), "2024-12-31T23:59:59.999Z");
        assert_eq!(time(4_107_542_400_000), "2100-03-01T00:00:00.000Z");
    }

    #[test]
    fn a_text_of_a_hook_cannot_steer_the_terminal() {
        assert_eq!(visible("a\u{1b}[31m\n"), "a\\u{1b}[31m\\n");
    }
}
