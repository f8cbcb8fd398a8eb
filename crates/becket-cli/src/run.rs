//! `becket run`: a hook's top level, or its default export over events.
//! Not here: the run itself.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Write};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;

use becket::{Hook, Job, Outcome, Pool, Usage};

use crate::allocator;
use crate::args::Args;
use crate::exit::{Done, Exit, Failure};
use crate::json;
use crate::report;
use crate::say::{tell_line, written};
use crate::session;

/// `becket run FILE`
pub(crate) fn command(args: &Args) -> Done {
    if args.input.is_some() {
        allocator::keep_no_large_blocks();
    }
    let host = session::host(args)?;
    let hook = session::hook(&host, &args.file()?)?;
    match &args.input {
        Some(input) => over_events(&hook, input, args),
        None => top_level(&hook, args),
    }
}

fn top_level(hook: &Hook, args: &Args) -> Done {
    let Outcome { result, usage, output, errors, .. } = hook.run_top_level();
    let mut stdout = io::stdout().lock();
    put(&mut stdout, &output)?;
    put_all(&mut stdout)?;
    if !errors.is_empty() {
        put(&mut io::stderr().lock(), &errors)?;
    }
    let exit = match result {
        Ok(_) => Exit::Completed,
        Err(error) => {
            report::error(&error, Some(hook));
            Exit::of(&error)
        }
    };
    if args.stats {
        report::stats(&usage, hook.limits());
    }
    Ok(exit)
}

/// Each line an event, each result a line, in order. What hooks print goes to standard error.
fn over_events(hook: &Hook, input: &Path, args: &Args) -> Done {
    let is_stdin = input.as_os_str() == "-";
    let mut events = Events::open(input, hook.limits().memory_bytes_max)?;
    let results: Box<dyn Write + Send> = match &args.output {
        Some(path) => {
            Box::new(File::create(path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?)
        }
        None => Box::new(io::stdout()),
    };
    let mut results =
        Results { hook, args, out: BufWriter::with_capacity(1 << 16, results), totals: Totals::default() };
    // Effects happen in the order of the events, and what comes bit by bit is answered bit by bit.
    let is_ordered = is_stdin || !hook.manifest().imports.is_empty();
    if args.jobs.map_or(is_ordered, |jobs| jobs == NonZeroUsize::MIN) {
        let mut last = None;
        while let Some(event) = events.next(|| if is_stdin { put_all(&mut results.out) } else { Ok(()) })? {
            let mut run = last.take().unwrap_or_else(|| hook.begin());
            let outcome = run.run_json(event);
            last = Some(run).filter(|_| outcome.result.is_ok());
            if results.give(outcome)?.is_break() {
                break;
            }
        }
    } else {
        let pool = Pool::new(args.jobs).map_err(|error| Failure::Usage(format!("no threads: {error}")))?;
        let mut next = || Ok(events.next(|| Ok(()))?.map(|event| Job { hook, event }));
        pool.run_json(&mut next, |outcome| results.give(outcome))?;
    }
    results.finish()
}

/// What was read of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Read {
    /// There is none.
    Nothing,
    /// All of it.
    Line,
    /// No more than what is kept of any.
    Beginning,
}

/// Where events come from: lines of a file, or of what is piped in.
struct Events<'i> {
    input: &'i Path,
    /// Bytes of a line that are kept: one more than the limit of memory, which a run then does not look at, and the line's end.
    line_bytes_max: usize,
    lines: BufReader<Box<dyn io::Read + Send>>,
}

impl<'i> Events<'i> {
    fn open(input: &'i Path, memory_bytes_max: u64) -> Result<Self, Failure> {
        let source: Box<dyn io::Read + Send> = if input.as_os_str() == "-" {
            Box::new(io::stdin())
        } else {
            Box::new(File::open(input).map_err(|error| unread(input, &error))?)
        };
        let line_bytes_max = usize::try_from(memory_bytes_max).unwrap_or(usize::MAX).saturating_add(3);
        Ok(Self { input, line_bytes_max, lines: BufReader::with_capacity(1 << 16, source) })
    }

    /// The next line that is not blank, without its end. `before_wait` is called before more is read than what is there.
    fn next(&mut self, mut before_wait: impl FnMut() -> Result<(), Failure>) -> Result<Option<Vec<u8>>, Failure> {
        let mut line = Vec::new();
        loop {
            match self.read_line(&mut line, &mut before_wait)? {
                Read::Nothing => return Ok(None),
                Read::Beginning => return Ok(Some(line)),
                Read::Line if line.iter().all(u8::is_ascii_whitespace) => line.clear(),
                Read::Line => {
                    let ends = line.iter().rev().take_while(|byte| matches!(byte, b'\n' | b'\r')).take(2).count();
                    line.truncate(line.len() - ends);
                    return Ok(Some(line));
                }
            }
        }
    }

    /// Reads up to the end of a line into an empty one, and drops what is too much of it.
    /// `BufRead::read_until` looks for the end in six times as many instructions.
    fn read_line(
        &mut self,
        line: &mut Vec<u8>,
        before_wait: &mut impl FnMut() -> Result<(), Failure>,
    ) -> Result<Read, Failure> {
        let mut is_cut = false;
        loop {
            if self.lines.buffer().is_empty() {
                before_wait()?;
            }
            let bytes = match self.lines.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(unread(self.input, &error)),
            };
            let end = memchr::memchr(b'\n', bytes);
            let count = end.map_or(bytes.len(), |end| end + 1);
            let kept = count.min(self.line_bytes_max.saturating_sub(line.len()));
            is_cut |= kept < count;
            line.extend_from_slice(bytes.get(..kept).unwrap_or(bytes));
            self.lines.consume(count);
            if end.is_some() || count == 0 {
                return Ok(match is_cut {
                    _ if line.is_empty() => Read::Nothing,
                    true => Read::Beginning,
                    false => Read::Line,
                });
            }
        }
    }
}

fn unread(input: &Path, error: &io::Error) -> Failure {
    Failure::Usage(format!("{}: {error}", input.display()))
}

/// Where results go, and what they come to.
struct Results<'r> {
    hook: &'r Hook,
    args: &'r Args,
    out: BufWriter<Box<dyn Write + Send>>,
    totals: Totals,
}

impl Results<'_> {
    /// Writes the result of an event. Breaks off at the first that failed, if that was asked for.
    fn give(&mut self, outcome: Outcome<Vec<u8>>) -> Result<ControlFlow<()>, Failure> {
        for printed in [&outcome.output, &outcome.errors] {
            if !printed.is_empty() {
                put(&mut io::stderr().lock(), printed)?;
            }
        }
        self.totals.add(&outcome);
        match &outcome.result {
            Ok(result) => put(&mut self.out, result)?,
            Err(error) => put(&mut self.out, json::event_error(error).as_bytes())?,
        }
        put(&mut self.out, b"\n")?;
        match outcome.result {
            Err(error) if self.args.fail_fast && error.suspended().is_none() => {
                put_all(&mut self.out)?;
                report::error(&error, Some(self.hook));
                Ok(ControlFlow::Break(()))
            }
            _ => Ok(ControlFlow::Continue(())),
        }
    }

    fn finish(mut self) -> Done {
        put_all(&mut self.out)?;
        if self.totals.n_failed > 0 && !self.args.fail_fast {
            tell_line!("{} of {} events failed", self.totals.n_failed, self.totals.n_events);
        }
        if self.args.stats {
            self.totals.show(self.hook);
        }
        Ok(self.totals.exit)
    }
}

/// What all events together used.
#[derive(Default)]
struct Totals {
    n_events: u64,
    n_failed: u64,
    usage: Usage,
    steps_max: u64,
    exit: Exit,
}

impl Totals {
    fn add(&mut self, outcome: &Outcome<Vec<u8>>) {
        let Usage {
            steps,
            input_steps,
            result_steps,
            memory_bytes,
            calls,
            output_bytes,
            collections,
            collection_bytes_max,
        } = outcome.usage;
        self.n_events += 1;
        self.usage.steps += steps;
        self.usage.input_steps += input_steps;
        self.usage.result_steps += result_steps;
        self.usage.memory_bytes = self.usage.memory_bytes.max(memory_bytes);
        self.usage.calls += calls;
        self.usage.output_bytes += output_bytes;
        self.usage.collections += collections;
        self.usage.collection_bytes_max = self.usage.collection_bytes_max.max(collection_bytes_max);
        self.steps_max = self.steps_max.max(steps);
        if let Err(error) = &outcome.result
            && error.suspended().is_none()
        {
            self.n_failed += 1;
            // The gravest says how the command ended.
            self.exit = self.exit.max(Exit::of(error));
        }
    }

    fn show(&self, hook: &Hook) {
        report::stats(&self.usage, hook.limits());
        tell_line!("events={} failed={} steps_max={}", self.n_events, self.n_failed, self.steps_max);
    }
}

fn put(out: &mut dyn Write, bytes: &[u8]) -> Result<(), Failure> {
    written(out.write_all(bytes))
}

fn put_all(out: &mut dyn Write) -> Result<(), Failure> {
    written(out.flush())
}
