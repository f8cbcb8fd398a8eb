//! Editing a line: completion of names and members, input of several lines, history.
//! Not here: what the input means.

use std::path::PathBuf;

use becket::editor;
use rustyline::completion::Completer;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::FileHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{CompletionType, Config, Context, Editor, Helper, Result};

use super::session::Session;

/// The editor of a prompt.
pub(super) type Prompt = Editor<Line, FileHistory>;

/// Gives the names of an object's members.
type Ask = Box<dyn Fn(&str) -> Vec<String>>;

/// What the editor knows while a line is edited.
pub(super) struct Line {
    /// Names of the session.
    own: Vec<String>,
    /// The session's source, to ask it for members.
    ask: Ask,
}

/// An editor.
pub(super) fn editor() -> Result<Prompt> {
    let config = Config::builder().completion_type(CompletionType::List).auto_add_history(false).build();
    let mut editor = Editor::with_config(config)?;
    editor.set_helper(Some(Line { own: Vec::new(), ask: Box::new(|_| Vec::new()) }));
    Ok(editor)
}

/// Tells the editor what the session has by now.
pub(super) fn names(editor: &mut Prompt, session: &Session) {
    let session = session.copy();
    let own = words(session.source());
    editor.set_helper(Some(Line { own, ask: Box::new(move |object| session.members(object)) }));
}

/// Where inputs are remembered from one session to the next, if there is a place for it.
pub(super) fn history_file() -> Option<PathBuf> {
    let state = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from);
    let state = state.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/state")))?;
    let folder = state.join("becket");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder.join("history"))
}

/// Whether an input is for the prompt itself.
pub(super) fn is_command(input: &str) -> bool {
    input.trim_start().starts_with(':')
}

/// All names in a source.
fn words(source: &str) -> Vec<String> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let words = source.split(|c| !is_part(c)).filter(|word| word.chars().next().is_some_and(|c| !c.is_ascii_digit()));
    let mut words: Vec<String> = words.map(String::from).collect();
    words.sort();
    words.dedup();
    words
}

impl Helper for Line {}

impl Highlighter for Line {}

impl Hinter for Line {
    type Hint = String;
}

impl Validator for Line {
    fn validate(&self, ctx: &mut ValidationContext<'_>) -> Result<ValidationResult> {
        let is_open = !is_command(ctx.input()) && editor::is_incomplete(ctx.input());
        Ok(if is_open { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

impl Completer for Line {
    type Candidate = String;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> Result<(usize, Vec<String>)> {
        Ok(self.candidates(line.get(..pos).unwrap_or(line)))
    }
}

impl Line {
    /// Where the word at the end begins, and what it may become.
    fn candidates(&self, before: &str) -> (usize, Vec<String>) {
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$' || c == '.';
        let start =
            before.rfind(|c| !is_part(c)).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let chain = before.get(start..).unwrap_or_default();
        let (names, word) = match chain.rsplit_once('.') {
            Some((object, word)) => {
                let mut names: Vec<String> = editor::member_names(object).into_iter().map(String::from).collect();
                if names.is_empty() {
                    names = (self.ask)(object);
                }
                (names, word)
            }
            None => {
                let globals = editor::global_names().into_iter().map(String::from);
                (globals.chain(self.own.iter().cloned()).collect(), chain)
            }
        };
        let mut names: Vec<String> = names.into_iter().filter(|name| name.starts_with(word)).collect();
        names.sort();
        names.dedup();
        (before.len() - word.len(), names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(before: &str) -> (usize, Vec<String>) {
        let ask =
            |object: &str| if object == "user" { vec![String::from("name"), String::from("tags")] } else { Vec::new() };
        Line { own: words("let total = user.name; /* 1 */"), ask: Box::new(ask) }.candidates(before)
    }

    fn strings(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn names_members_and_keywords_are_completed() {
        assert_eq!(completed("1 + tot"), (4, strings(&["total"])));
        assert_eq!(completed("Math.flo"), (5, strings(&["floor"])));
        assert_eq!(completed("f(user.n"), (7, strings(&["name"])));
        assert_eq!(completed("retu"), (0, strings(&["return"])));
        assert_eq!(completed("é + JSO"), (5, strings(&["JSON"])));
        assert_eq!(completed("nothing.x"), (8, Vec::new()));
    }
}
