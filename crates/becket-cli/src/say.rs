//! What the commands say on standard output and standard error. Not here: the words (`report.rs`, and each command).
//!
//! Whoever reads may have gone away, as `head` does after its last line: the command then ends at once and without a word, with
//! the exit code that a shell shows for a program that SIGPIPE ended. The journal and the store are sound at every moment.

use std::fmt;
use std::io::{self, Write};

use crate::exit::{Exit, Failure};

/// Writes to standard output, as `print!` does.
macro_rules! say {
    ($($arg:tt)*) => { $crate::say::out(format_args!($($arg)*)) };
}

/// Writes a line to standard output, as `println!` does.
macro_rules! say_line {
    ($($arg:tt)*) => { $crate::say::out(format_args!("{}\n", format_args!($($arg)*))) };
}

/// Writes to standard error, as `eprint!` does.
macro_rules! tell {
    ($($arg:tt)*) => { $crate::say::err(format_args!($($arg)*)) };
}

/// Writes a line to standard error, as `eprintln!` does.
macro_rules! tell_line {
    ($($arg:tt)*) => { $crate::say::err(format_args!("{}\n", format_args!($($arg)*))) };
}

pub(crate) use {say, say_line, tell, tell_line};

pub(crate) fn out(text: fmt::Arguments<'_>) {
    let mut stdout = io::stdout().lock();
    if let Err(failure) = written(stdout.write_fmt(text)) {
        std::process::exit(failure.show() as i32);
    }
}

pub(crate) fn err(text: fmt::Arguments<'_>) {
    if let Err(error) = io::stderr().lock().write_fmt(text) {
        // There is nobody to tell why.
        let exit = if error.kind() == io::ErrorKind::BrokenPipe { Exit::Unread } else { Exit::Usage };
        std::process::exit(exit as i32);
    }
}

/// What to do if something could not be written.
pub(crate) fn written(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::Said(Exit::Unread)),
        Err(error) => Err(Failure::Usage(format!("the result cannot be written: {error}"))),
    }
}
