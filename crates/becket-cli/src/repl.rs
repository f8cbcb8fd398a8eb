//! `becket repl`: a prompt for hook authors. The commands that begin with `:`, and the loop.
//! Not here: what is remembered between inputs (`repl/session.rs`), and editing a line (`repl/line.rs`).

mod line;
mod session;

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use becket::editor;
use rustyline::error::ReadlineError;

use crate::args::Args;
use crate::exit::{Done, Exit, Failure};
use crate::report;
use crate::say::{say_line, tell, tell_line};
use session::{Answer, Session};

const HELP: &str = "\
Type statements or expressions; what an expression gives is shown. An input that is not complete goes on in the next line.
  :type EXPR      the type that the checker knows of an expression
  :steps EXPR     how many steps an expression takes
  :bytecode EXPR  the code of an expression
  :source         what has been accepted so far
  :reset          forget it
  :quit           leave (also Ctrl-D)
An input that fails leaves nothing behind. Each input runs within the limits; host functions are described and not performed.
";

/// `becket repl`
pub(crate) fn command(args: &Args) -> Done {
    if !args.words.is_empty() {
        return Err(String::from("repl takes no file").into());
    }
    let mut session = Session::new(args)?;
    if io::stdin().is_terminal() { edited(&mut session) } else { piped(&mut session) }
}

/// Reads from a person.
fn edited(session: &mut Session) -> Done {
    say_line!("becket {}: :help shows the commands", env!("CARGO_PKG_VERSION"));
    let failed = |error: ReadlineError| Failure::Usage(error.to_string());
    let mut editor = line::editor().map_err(failed)?;
    let history = line::history_file();
    if let Some(path) = &history {
        // The first time there is none.
        let _ = editor.load_history(path);
    }
    loop {
        line::names(&mut editor, session);
        match editor.readline("> ") {
            Ok(input) => {
                editor.add_history_entry(input.as_str()).map_err(failed)?;
                if !answer(session, &input)? {
                    break;
                }
            }
            // Ctrl-C gives up the line, Ctrl-D leaves.
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => break,
            Err(error) => return Err(failed(error)),
        }
    }
    if let Some(path) = &history
        && let Err(error) = editor.save_history(path)
    {
        tell_line!("becket: the history could not be kept: {error}");
    }
    Ok(Exit::Completed)
}

/// Reads from a pipe, without a prompt.
fn piped(session: &mut Session) -> Done {
    let mut input = String::new();
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| Failure::Usage(format!("standard input: {error}")))?;
        input.push_str(&line);
        if !line::is_command(&input) && editor::is_incomplete(&input) {
            input.push('\n');
            continue;
        }
        if !answer(session, &std::mem::take(&mut input))? {
            return Ok(Exit::Completed);
        }
    }
    if !input.trim().is_empty() {
        answer(session, &input)?;
    }
    Ok(Exit::Completed)
}

/// Answers an input; says whether to go on.
fn answer(session: &mut Session, input: &str) -> Result<bool, Failure> {
    let input = input.trim();
    let (word, rest) = input.split_once(char::is_whitespace).unwrap_or((input, ""));
    let answer = match word {
        "" => return Ok(true),
        ":quit" | ":q" | ":exit" => return Ok(false),
        ":help" | ":h" => Answer::of(HELP),
        ":type" | ":t" => session.type_of(rest),
        ":steps" => session.steps_of(rest),
        ":bytecode" => session.bytecode_of(rest),
        ":source" => Answer::of(session.source()),
        ":reset" => {
            session.reset();
            Answer::default()
        }
        word if word.starts_with(':') => Answer::of(format!("there is no command {word}: :help shows them\n")),
        _ => session.run(input),
    };
    let Answer { text, errors, failure } = answer;
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    tell!("{errors}");
    if let Some(error) = failure {
        report::error(&error, None);
    }
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::Usage(error.to_string())),
    }
}
