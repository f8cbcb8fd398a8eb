//! What can be asked for: the commands, and the options as one table. The options for limits come from the machine's own table.
//! Not here: doing it.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use becket::{LIMITS, Limit};
use lexopt::{Arg, Parser, ValueExt};

use crate::exit::EXITS;

/// What is to be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Run,
    Compile,
    Check,
    Inspect,
    Hooks,
    Journal,
    Approvals,
    Repl,
}

/// Each command: its word, what follows it, what it does.
const COMMANDS: &[(Command, &str, &str, &str)] = &[
    (Command::Run, "run", "FILE.js|FILE.ts|FILE.bkt", "Run a hook: its top level, or its default export over events"),
    (Command::Compile, "compile", "FILE -o FILE.bkt", "Compile a hook to a blob"),
    (Command::Check, "check", "FILE…", "Show what is wrong with hooks, and run nothing"),
    (Command::Inspect, "inspect", "FILE", "Show what a hook needs, reads and offers, its code and its size"),
    (
        Command::Hooks,
        "hooks",
        "add NAME FILE | list | show NAME | activate NAME VERSION | rollback NAME",
        "Keep hooks in a store",
    ),
    (Command::Journal, "journal", "list | show RUN | verify", "Read the record of effects in a store"),
    (
        Command::Approvals,
        "approvals",
        "list | yes RUN | no RUN [REASON]",
        "Answer runs that wait in a store until a person agrees to a call",
    ),
    (Command::Repl, "repl", "", "Try hooks at a prompt"),
    (Command::Help, "help", "", "Show this"),
    (Command::Version, "version", "", "Show the version"),
];

/// An option: its word without dashes, what follows it, what it does, how it is kept.
type Row = (&'static str, &'static str, &'static str, fn(&mut Args, &mut Parser) -> Result<(), lexopt::Error>);

const OPTIONS: &[Row] = &[
    (
        "input",
        "FILE",
        "Call the default export with each line of FILE (`-`: standard input), one JSON result a line",
        |args, parser| {
            args.input = Some(parser.value()?.into());
            Ok(())
        },
    ),
    ("output", "FILE", "Write what the command makes to FILE", |args, parser| {
        args.output = Some(parser.value()?.into());
        Ok(())
    }),
    (
        "jobs",
        "N",
        "With `--input`: run N events at a time. Without it all cores are used, but hooks with host functions and events from standard input go one by one",
        |args, parser| {
            let jobs = parser.value()?.parse()?;
            args.jobs = Some(jobs);
            Ok(())
        },
    ),
    ("fail-fast", "", "Stop at the first event that fails", |args, _| {
        args.fail_fast = true;
        Ok(())
    }),
    ("stats", "", "Say on standard error what the run used", |args, _| {
        args.stats = true;
        Ok(())
    }),
    ("api", "FILE.d.ts…", "Declare the capability modules of these files", |args, parser| {
        args.api.push(parser.value()?.into());
        // Further files may follow, as `*.d.ts` gives them: no hook has such a name.
        if let Some(mut more) = parser.try_raw_args() {
            while let Some(file) = more.next_if(|word| word.to_string_lossy().ends_with(".d.ts")) {
                args.api.push(file.into());
            }
        }
        Ok(())
    }),
    ("allow", "CAPABILITY,…", "Grant capabilities", |args, parser| {
        let names = parser.value()?.string()?;
        args.allow.extend(names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(String::from));
        Ok(())
    }),
    ("allow-http", "PATTERN", "Grant becket:http for URLs like this: https://api.example.com/v1/*", |args, parser| {
        args.allow_http.push(parser.value()?.string()?);
        Ok(())
    }),
    ("store", "PATH", "Keep hooks and the journal in this SQLite file", |args, parser| {
        args.store = Some(parser.value()?.into());
        Ok(())
    }),
    (
        "key",
        "FILE",
        "Seal waiting runs with the secret of this file, which is made if it does not exist",
        |args, parser| {
            args.key = Some(parser.value()?.into());
            Ok(())
        },
    ),
    (
        "explain-port",
        "",
        "With `check`: list all that must change in hooks that were written for another platform",
        |args, _| {
            args.explain_port = true;
            Ok(())
        },
    ),
    ("json", "", "Show it as JSON", |args, _| {
        args.json = true;
        Ok(())
    }),
];

/// What was asked for.
#[derive(Debug)]
pub(crate) struct Args {
    pub(crate) command: Command,
    /// The words after the command.
    pub(crate) words: Vec<OsString>,
    pub(crate) input: Option<PathBuf>,
    pub(crate) output: Option<PathBuf>,
    pub(crate) jobs: Option<NonZeroUsize>,
    pub(crate) fail_fast: bool,
    pub(crate) stats: bool,
    pub(crate) api: Vec<PathBuf>,
    pub(crate) allow: Vec<String>,
    /// Which URLs hooks may request.
    pub(crate) allow_http: Vec<String>,
    pub(crate) store: Option<PathBuf>,
    pub(crate) key: Option<PathBuf>,
    pub(crate) json: bool,
    pub(crate) explain_port: bool,
    pub(crate) limits: Vec<(Limit, u64)>,
    /// Collects at every allocation. Not in the help: it is for tests of Becket itself.
    pub(crate) gc_stress: bool,
}

impl Args {
    /// The one word that the command takes.
    pub(crate) fn file(&self) -> Result<PathBuf, String> {
        match self.words.as_slice() {
            [file] => Ok(file.into()),
            [] => Err(String::from("which file?")),
            _ => Err(String::from("one file at a time")),
        }
    }

    /// The words as text.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.words.iter().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    /// The store.
    pub(crate) fn store(&self) -> Result<&PathBuf, String> {
        self.store.as_ref().ok_or_else(|| String::from("which store? `--store PATH`"))
    }
}

/// Reads the command line.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Args, String> {
    read(Parser::from_iter(words)).map_err(|error| error.to_string())
}

fn read(mut parser: Parser) -> Result<Args, lexopt::Error> {
    let mut args = Args {
        command: Command::Help,
        words: Vec::new(),
        input: None,
        output: None,
        jobs: None,
        fail_fast: false,
        stats: false,
        api: Vec::new(),
        allow: Vec::new(),
        allow_http: Vec::new(),
        store: None,
        key: None,
        json: false,
        explain_port: false,
        limits: Vec::new(),
        gc_stress: false,
    };
    let mut command = None;
    while let Some(arg) = parser.next()? {
        let name = match arg {
            Arg::Value(word) if command.is_none() => {
                let known = COMMANDS.iter().find(|row| word == row.1);
                command = Some(known.ok_or_else(|| format!("there is no command `{}`", word.display()))?.0);
                continue;
            }
            Arg::Value(word) => {
                args.words.push(word);
                continue;
            }
            Arg::Short('o') => String::from("output"),
            Arg::Short('h') | Arg::Long("help") => {
                command = Some(Command::Help);
                continue;
            }
            Arg::Short('V') | Arg::Long("version") => {
                command = Some(Command::Version);
                continue;
            }
            Arg::Long("gc-stress") => {
                args.gc_stress = true;
                continue;
            }
            Arg::Long(name) => name.to_owned(),
            other @ Arg::Short(_) => return Err(other.unexpected()),
        };
        if let Some(row) = LIMITS.iter().find(|row| row.flag == name) {
            let value = parser.value()?.string()?;
            args.limits.push((row.limit, limit(&value, row.flag, row.max)?));
        } else if let Some((_, _, _, keep)) = OPTIONS.iter().find(|row| row.0 == name) {
            keep(&mut args, &mut parser)?;
        } else {
            return Err(format!("there is no option --{name}").into());
        }
    }
    args.command = command.ok_or("which command?")?;
    Ok(args)
}

/// The value of a limit: a whole number, `_` between digits as one likes.
fn limit(text: &str, flag: &str, max: u64) -> Result<u64, String> {
    match text.replace('_', "").parse() {
        Ok(value) if value <= max => Ok(value),
        Ok(_) => Err(format!("--{flag} may be at most {max}: every run has limits")),
        Err(_) => Err(format!("--{flag} takes a whole number, and {text:?} is none")),
    }
}

/// The help, made from the tables.
pub(crate) fn help() -> String {
    let mut text = String::from("becket COMMAND [OPTIONS]\n\n");
    for (_, word, follows, does) in COMMANDS {
        let _ = writeln!(text, "  becket {word} {follows}\n      {does}");
    }
    text.push_str("\nOptions\n");
    for (word, follows, does, _) in OPTIONS {
        let _ = writeln!(text, "  --{word} {follows}\n      {does}");
    }
    text.push_str("\nLimits\n");
    for row in LIMITS {
        let _ = writeln!(text, "  --{} N\n     {} (default {} {})", row.flag, row.doc, row.default, row.unit);
    }
    text.push_str("\nExit codes\n");
    for (exit, means) in EXITS {
        let _ = writeln!(text, "  {} {means}", *exit as u8);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Args, String> {
        parse(format!("becket {line}").split_whitespace().map(OsString::from))
    }

    #[test]
    fn declarations_may_follow_each_other_and_the_hook_them() {
        let args = parsed("run --api a.d.ts b.d.ts hook.js --allow a,b --allow c").expect("a good line");
        assert_eq!(args.api, [PathBuf::from("a.d.ts"), PathBuf::from("b.d.ts")]);
        assert_eq!((args.file(), args.allow), (Ok(PathBuf::from("hook.js")), vec!["a".into(), "b".into(), "c".into()]));
    }

    #[test]
    fn every_limit_is_an_option_and_none_can_be_switched_off() {
        for row in LIMITS {
            let args = parsed(&format!("run x.js --{} 1_000", row.flag)).expect("a limit");
            assert_eq!(args.limits, [(row.limit, 1_000)]);
            assert!(parsed(&format!("run x.js --{} {}", row.flag, u128::MAX)).is_err());
            assert!(parsed(&format!("run x.js --{} none", row.flag)).is_err());
            assert!(help().contains(&format!("--{} ", row.flag)));
        }
    }

    #[test]
    fn the_help_tells_what_each_exit_code_means() {
        let help = help();
        let (_, codes) = help.split_once("\nExit codes\n").expect("the list");
        let codes: Vec<_> = codes.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(codes, ["0", "1", "2", "3", "64", "141"]);
    }

    #[test]
    fn what_is_not_known_is_said() {
        assert_eq!(parsed("run --fast").map(|_| ()), Err(String::from("there is no option --fast")));
        assert_eq!(parsed("walk").map(|_| ()), Err(String::from("there is no command `walk`")));
        assert_eq!(parsed("").map(|_| ()), Err(String::from("which command?")));
    }
}
