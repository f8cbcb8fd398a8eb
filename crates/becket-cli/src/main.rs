//! The command line of Becket: `becket run`, `compile`, `check`, `inspect`, `hooks`, `journal`, `approvals`,
//! `repl`.
//!
//! In reading order: `exit.rs` (the exit codes, which are a contract), `args.rs` (what can be asked for), `session.rs` (a host
//! made from the options), `report.rs` (how an error is shown), `allocator.rs` (what glibc is told where one process runs many
//! events), and a module for each command.
//! Not here: anything that a hook does. Everything goes through the `becket` crate, as an embedder's code would.

mod allocator;
mod approvals;
mod args;
mod check;
mod compile;
mod exit;
mod hooks;
mod inspect;
mod journal;
mod json;
mod key;
mod repl;
mod report;
mod run;
mod say;
mod session;

use std::panic;
use std::process::ExitCode;

use crate::args::Command;
use crate::exit::{Exit, Failure};
use crate::say::{say, say_line, tell_line};

fn main() -> ExitCode {
    // The last net: a panic is a bug of Becket, and still ends in an exit code of the contract.
    let exit = panic::catch_unwind(command).unwrap_or_else(|_| {
        tell_line!("becket: this is a bug in Becket, please report it");
        Exit::Usage
    });
    ExitCode::from(exit)
}

fn command() -> Exit {
    let args = match args::parse(std::env::args_os()) {
        Ok(args) => args,
        Err(message) => {
            tell_line!("becket: {message}\nTry `becket help`.");
            return Exit::Usage;
        }
    };
    let done = match args.command {
        Command::Help => {
            say!("{}", args::help());
            Ok(Exit::Completed)
        }
        Command::Version => {
            say_line!("becket {}", env!("CARGO_PKG_VERSION"));
            Ok(Exit::Completed)
        }
        Command::Run => run::command(&args),
        Command::Compile => compile::command(&args),
        Command::Check => check::command(&args),
        Command::Inspect => inspect::command(&args),
        Command::Hooks => hooks::command(&args),
        Command::Journal => journal::command(&args),
        Command::Approvals => approvals::command(&args),
        Command::Repl => repl::command(&args),
    };
    done.unwrap_or_else(Failure::show)
}
