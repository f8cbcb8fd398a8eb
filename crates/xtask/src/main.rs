//! The project's own chores, as `cargo xtask COMMAND`: the table of commands, and nothing else.
//! Not here: what a command does (the module of its name), and anything that users of Becket run (`becket-cli`).
//!
//! Reading order: `process` and `tally` (what every chore needs), `node` (the reference), `case`, `expectation`, `conformance`
//! and `stress`, `measure`, `hostile`, `calls`, `deep`, `events`, `calibrate` and `hunt`, `batch` and `test262`, `random`,
//! `generate` and `differential`, `formats`, `mutants`, `regexes`, `searches`, `bench`, `instructions`, `figures`, `guided`,
//! `cold`, `peers`, `text`, `stream` and `bounds`, `python`, `demo`, `test`, `summary`, `docs`, `tidy`.

mod batch;
mod bench;
mod bounds;
mod calibrate;
mod calls;
mod case;
mod cold;
mod conformance;
mod deep;
mod demo;
mod differential;
mod docs;
mod events;
mod expectation;
mod figures;
mod formats;
mod generate;
mod guided;
mod hostile;
mod hunt;
mod instructions;
mod measure;
mod mutants;
mod node;
mod peers;
mod process;
mod python;
mod random;
mod regexes;
mod searches;
mod stream;
mod stress;
mod summary;
mod tally;
mod test;
mod test262;
mod text;
mod tidy;

use std::process::ExitCode;

/// What a chore reports: a message for a person, printed as `error: …` with exit code 1.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// One row of the command table.
struct Command {
    name: &'static str,
    usage: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "test",
        usage: "",
        about: "Run every test there is; the last line is `N passed, N failed`",
        run: test::command,
    },
    Command {
        name: "demo",
        usage: "",
        about: "Run three hooks over real deliveries, from Rust and from Python, and show what they did",
        run: demo::command,
    },
    Command {
        name: "conformance",
        usage: "[--bless | --settle] [FILTER]",
        about: "Run the cases in conformance/ through Becket; --bless records them from Node again",
        run: conformance::command,
    },
    Command {
        name: "stress",
        usage: "[FILTER]",
        about: "Run the cases with a collection at every allocation, and compare output, ending, steps and memory",
        run: stress::command,
    },
    Command {
        name: "hostile",
        usage: "[--release] [FILTER]",
        about: "Run each program in conformance/hostile/ in a process of its own and show its steps, time and memory; --release also bounds the time of a step",
        run: hostile::command,
    },
    Command {
        name: "deep",
        usage: "[FILTER]",
        about: "Call every builtin with a million values in each other and with values that hold themselves: no process may die",
        run: deep::command,
    },
    Command {
        name: "calibrate",
        usage: "[--memory] [FILTER]",
        about: "Time a step of every builtin and every family of instructions over growing arguments, and show the worst ratios to ordinary code; --memory shows what is resident with arguments as large as memory allows",
        run: calibrate::command,
    },
    Command {
        name: "hunt",
        usage: "[--seconds N] [--seed S]",
        about: "Search for programs whose steps take long or hold much memory, and show the worst",
        run: hunt::command,
    },
    Command {
        name: "differential",
        usage: "[--programs N] [--seed S] [--show | --record]",
        about: "Run generated programs in Node and in Becket, and narrow down each difference; --show prints them instead, --record keeps that there were none",
        run: differential::command,
    },
    Command {
        name: "numbers",
        usage: "[--expressions N] [--seed S] [--record]",
        about: "Format numbers and read them from text, in Node and in Becket, and show what differs",
        run: formats::numbers,
    },
    Command {
        name: "dates",
        usage: "[--expressions N] [--seed S] [--record]",
        about: "Read dates, format them and take them apart, in Node and in Becket, and show what differs",
        run: formats::dates,
    },
    Command {
        name: "urls",
        usage: "[--expressions N] [--seed S] [--record]",
        about: "Read URLs, alone and against others, and change their parts, in Node and in Becket, and show what differs",
        run: formats::urls,
    },
    Command {
        name: "characters",
        usage: "[--record]",
        about: "Take every code point in upper and lower case and in the normal forms, in Node and in Becket, and show what differs",
        run: formats::characters,
    },
    Command {
        name: "mutants",
        usage: "[--programs N] [--seed S] [--record]",
        about: "Damage conformance cases by tokens, and compare what Node and Becket still take for a module",
        run: mutants::command,
    },
    Command {
        name: "test262",
        usage: "PATH [--only SUBPATH] [--list VERDICT] [--record] [--release]",
        about: "Run a checkout of the ECMAScript conformance suite and count by directory; --list names the tests with a verdict (wrong, crash, refused, as-node), --record keeps the counts",
        run: test262::command,
    },
    Command {
        name: "regexes",
        usage: "[--cases N] [--seed S] [--record]",
        about: "Run generated patterns over generated subjects in Node and in Becket, and compare all that they match",
        run: regexes::command,
    },
    Command {
        name: "bench",
        usage: "[--write] [--kernel NAME] [--runs N] [--kernels | --instructions | --record | --python | --peers | --cold | --pauses | --metering | --text | --stream | --bounds | --once]",
        about: "Time the kernels in benches/ against QuickJS and Node; --write puts what is measured into docs/benchmarks.md, of all or of one of these: --instructions counts instructions instead, --record keeps those that the tests compare, --python times calls through the wheel, --peers beside other engines' packages, --cold what comes before a hook is warm, --pauses how long a run stands still, --metering what counting steps takes, --text an event from JSON text to JSON text beside VRL and V8, --stream a file of events beside DuckDB and others, --bounds how hostile scripts end, --once runs all of it once in Becket and measures nothing",
        run: bench::command,
    },
    Command {
        name: "guided",
        usage: "profile | build | CHORE …",
        about: "Optimise with a profile: take one of what is timed, build the command and the wheel with it, or run another chore on such builds",
        run: guided::command,
    },
    Command {
        name: "docs",
        usage: "[--check]",
        about: "Write the pages that are made from tables: docs/bytecode.md, conformance/SUMMARY.md; --check only says which are stale",
        run: docs::command,
    },
    Command {
        name: "tidy",
        usage: "",
        about: "Check what the compiler cannot: crate edges, file sizes, headers, diagnostics' pages",
        run: tidy::command,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = args.split_first() else {
        print_help();
        return ExitCode::FAILURE;
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        print_help();
        return ExitCode::from(if name == "help" || name == "--help" { 0 } else { 64 });
    };
    let (args, records) = searches::without_record(name, rest);
    let done = (command.run)(&args).and_then(|()| if records { searches::record(name, &args) } else { Ok(()) });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn print_help() {
    println!("cargo xtask COMMAND\n");
    for command in COMMANDS {
        println!("  {} {}\n      {}", command.name, command.usage, command.about);
    }
}
