//! The exit codes: a contract with whatever starts `becket`. There are no others.
//! Not here: what is printed (`report.rs`).

use std::process::ExitCode;

use becket::Error;

use crate::say::tell_line;

/// How the command ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Exit {
    /// It did what was asked.
    #[default]
    Completed = 0,
    /// A hook did not catch an exception.
    Uncaught = 1,
    /// A hook was refused.
    Refused = 2,
    /// A run reached a limit.
    Limit = 3,
    /// The command itself could not be done: a wrong option, a file or a store that cannot be read or written.
    Usage = 64,
    /// Whoever read the output went away: what a shell shows for a program that SIGPIPE ended.
    Unread = 141,
}

/// All of them, as the help shows them.
pub(crate) const EXITS: &[(Exit, &str)] = &[
    (Exit::Completed, "completed"),
    (Exit::Uncaught, "uncaught exception"),
    (Exit::Refused, "refused"),
    (Exit::Limit, "limit reached"),
    (Exit::Usage, "the command could not be done"),
    (Exit::Unread, "whoever read the output went away"),
];

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl Exit {
    /// The code for an error.
    pub(crate) fn of(error: &Error) -> Self {
        if error.suspended().is_some() {
            // It has not ended.
            Self::Completed
        } else if error.is_limit() {
            Self::Limit
        } else if error.is_rejected() {
            Self::Refused
        } else if error.is_embedder() {
            Self::Usage
        } else {
            Self::Uncaught
        }
    }
}

/// Why a command could not be done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A hook was refused, or its run ended without a result.
    Hook(Box<Error>),
    /// Anything else: a message for the person at the terminal.
    Usage(String),
    /// All has been said.
    Said(Exit),
}

impl Failure {
    /// Tells the person, and gives the exit code.
    pub(crate) fn show(self) -> Exit {
        match self {
            Self::Hook(error) => {
                crate::report::error(&error, None);
                Exit::of(&error)
            }
            Self::Usage(message) => {
                tell_line!("becket: {message}");
                Exit::Usage
            }
            Self::Said(exit) => exit,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Hook(Box::new(error))
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Usage(message)
    }
}

/// What a command gives.
pub(crate) type Done = Result<Exit, Failure>;
