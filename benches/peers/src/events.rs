//! A hook from JSON text to JSON text behind the protocols of `cargo xtask bench --text` and `--stream`: with `EVENT N RUNS` its
//! result is printed and then the nanoseconds of each run of `N` events; with `EVENTS`, a file of lines, the results of them all.
//! Not here: the hooks themselves (`vrl.rs`, `quickjs.rs`, becket's example `text`), and what is made of the figures (xtask).

use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::time::Instant;

/// Runs the hook as the arguments after its file say.
pub fn drive<R: AsRef<[u8]>>(args: &[String], mut hook: impl FnMut(&str) -> Result<R, String>) -> Result<(), String> {
    match args {
        [events] => stream(events, hook).map_err(|error| format!("{events}: {error}")),
        [event, n, runs] => {
            let event = std::fs::read_to_string(event).map_err(|error| format!("{event}: {error}"))?;
            let n: u32 = n.parse().map_err(|_| format!("{n} is no number"))?;
            let runs: u32 = runs.parse().map_err(|_| format!("{runs} is no number"))?;
            println!("{}", String::from_utf8_lossy(hook(&event)?.as_ref()));
            // One more than is counted, to warm up.
            for run in 0..=runs {
                let started = Instant::now();
                for _ in 0..n {
                    black_box(hook(black_box(&event))?);
                }
                if run > 0 {
                    println!("{}", started.elapsed().as_nanos());
                }
            }
            Ok(())
        }
        _ => Err("usage: HOOK EVENT N RUNS, or HOOK EVENTS".into()),
    }
}

fn stream<R: AsRef<[u8]>>(
    events: &str,
    mut hook: impl FnMut(&str) -> Result<R, String>,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut input = BufReader::with_capacity(1 << 16, File::open(events)?);
    let mut output = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let mut line = String::new();
    while input.read_line(&mut line)? > 0 {
        output.write_all(hook(&line)?.as_ref())?;
        output.write_all(b"\n")?;
        line.clear();
    }
    Ok(output.flush()?)
}
