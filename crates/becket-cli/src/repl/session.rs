//! What is remembered between the inputs of a prompt: the source that was accepted so far. Each input is compiled and run behind
//! it, from the beginning. A run is the same each time, so that what it printed before is known and left out.
//! Not here: the prompt.
//!
//! Kept values would need a machine whose code can grow; running again costs what the session has cost so far, which at a prompt
//! nobody notices, and every input is checked as the whole hook would be.

use becket::{Data, Error, Hook, Host, editor};

use crate::args::Args;
use crate::exit::Failure;
use crate::session;

/// The file that diagnostics and stack traces name.
const FILE: &str = "repl.js";

/// What an input gives.
#[derive(Default)]
pub(super) struct Answer {
    /// Text to show: what was printed, and the value.
    pub(super) text: String,
    /// What was printed by `console.warn` and `console.error`.
    pub(super) errors: String,
    /// Why it ended, if not well.
    pub(super) failure: Option<Error>,
}

impl Answer {
    pub(super) fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl From<Error> for Answer {
    fn from(error: Error) -> Self {
        Self { failure: Some(error), ..Self::default() }
    }
}

/// The inputs so far.
pub(super) struct Session {
    host: Host,
    source: String,
    /// Bytes that the source prints.
    n_printed: usize,
    /// Bytes that it prints by `console.warn` and `console.error`.
    n_errors: usize,
}

impl Session {
    pub(super) fn new(args: &Args) -> Result<Self, Failure> {
        let host = session::silent_host(args)?;
        Ok(Self::on(host))
    }

    fn on(host: Host) -> Self {
        Self { host, source: String::new(), n_printed: 0, n_errors: 0 }
    }

    /// The session as it is now, for what completes names while the next input is typed.
    pub(super) fn copy(&self) -> Self {
        Self { host: self.host.clone(), source: self.source.clone(), ..*self }
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    pub(super) fn reset(&mut self) {
        self.source.clear();
        (self.n_printed, self.n_errors) = (0, 0);
    }

    /// Runs an input: an expression, whose value is shown, or statements.
    pub(super) fn run(&mut self, input: &str) -> Answer {
        let expression = input.trim_end_matches([';', ' ', '\n']);
        let shown = format!("{}console.log(\"%O\", (\n{expression}\n));\n", self.source);
        // `function f() {}` could be an expression too, and would declare nothing.
        let is_declaration = ["function", "async function", "class"].iter().any(|word| input.starts_with(word));
        let as_expression = if is_declaration { None } else { self.host.compile(FILE, &shown).ok() };
        let (hook, kept) = match as_expression {
            Some(hook) => (hook, self.followed_by(&format!("(\n{expression}\n);\n"))),
            None => {
                let kept = self.followed_by(&format!("{input}\n"));
                match self.host.compile(FILE, &kept) {
                    Ok(hook) => (hook, kept),
                    Err(error) => return error.into(),
                }
            }
        };
        let answer = self.printed(&hook);
        if answer.failure.is_some() {
            return answer;
        }
        // What an expression shows is no part of what the session prints.
        if let Ok(hook) = self.host.compile(FILE, &kept) {
            let outcome = hook.run_top_level();
            (self.n_printed, self.n_errors) = (outcome.output.len(), outcome.errors.len());
            self.source = kept;
        }
        answer
    }

    /// The source with something more behind it. What ends without a semicolon would go on into some beginnings.
    fn followed_by(&self, more: &str) -> String {
        let guard = if more.starts_with(['(', '[', '`', '+', '-', '/']) { ";" } else { "" };
        format!("{}{guard}{more}", self.source)
    }

    /// Runs the top level and gives what it prints beyond what the session has printed already.
    fn printed(&self, hook: &Hook) -> Answer {
        let outcome = hook.run_top_level();
        let new =
            |all: &[u8], n_known: usize| String::from_utf8_lossy(all.get(n_known..).unwrap_or_default()).into_owned();
        Answer {
            text: new(&outcome.output, self.n_printed),
            errors: new(&outcome.errors, self.n_errors),
            failure: outcome.result.err(),
        }
    }

    /// A hook whose default export gives the value of an expression.
    fn giving(&self, expression: &str) -> Result<Hook, Error> {
        let expression = expression.trim().trim_end_matches(';');
        self.host.compile(FILE, &format!("{}export default () => (\n{expression}\n);\n", self.source))
    }

    /// The type that the checker knows of an expression. Nothing is run.
    pub(super) fn type_of(&self, expression: &str) -> Answer {
        let expression = expression.trim().trim_end_matches(';');
        match editor::type_at_end(&self.host, FILE, &self.followed_by(&format!("(\n{expression}\n);\n"))) {
            Ok(ty) => Answer::of(ty + "\n"),
            Err(error) => error.into(),
        }
    }

    /// How many steps an expression takes, a call of a function that does nothing not counted.
    pub(super) fn steps_of(&self, expression: &str) -> Answer {
        let steps = |expression| {
            let outcome = self.giving(expression).map(|hook| hook.run_data(&Data::Undefined));
            outcome.and_then(|outcome| {
                outcome.result.map(|_| outcome.usage.steps).or_else(|error| {
                    if error.thrown().is_some() || error.is_limit() { Err(error) } else { Ok(outcome.usage.steps) }
                })
            })
        };
        match (steps(expression), steps("undefined")) {
            (Ok(all), Ok(nothing)) => Answer::of(format!("{}\n", all.saturating_sub(nothing))),
            (Err(error), _) | (_, Err(error)) => error.into(),
        }
    }

    /// The code of an expression, and of the functions in it.
    pub(super) fn bytecode_of(&self, expression: &str) -> Answer {
        match self.giving(expression) {
            Ok(hook) => {
                let listing = hook.listing();
                // The session's own functions come first.
                let start = listing.find("` params").and_then(|_| listing.find("`default` params"));
                let start = start.and_then(|at| listing.get(..at)?.rfind('\n')).map_or(0, |at| at + 1);
                Answer::of(listing.get(start..).unwrap_or_default())
            }
            Err(error) => error.into(),
        }
    }

    /// The names of an object's members, for completion: asked of the object itself, within few steps.
    pub(super) fn members(&self, object: &str) -> Vec<String> {
        let mut limits = *self.host.limits();
        limits.steps_max = limits.steps_max.min(100_000);
        let ask = |expression: &str| {
            let hook = self.giving(expression).ok()?.with_limits(&limits);
            hook.run_data(&Data::Undefined).result.ok()
        };
        let mut names = Vec::new();
        if let Some(Data::Array(keys)) = ask(&format!("typeof ({object}) === 'object' ? Object.keys({object}) : []")) {
            names.extend(keys.into_iter().filter_map(|key| if let Data::String(key) = key { Some(key) } else { None }));
        }
        let kind = ask(&format!("Array.isArray({object}) ? 'Array' : typeof ({object})"));
        let prototype = match kind {
            Some(Data::String(kind)) => match kind.as_str() {
                "Array" => "Array.prototype",
                "string" => "String.prototype",
                "number" => "Number.prototype",
                "function" => "Function.prototype",
                _ => "Object.prototype",
            },
            _ => return names,
        };
        names.extend(editor::member_names(prototype).into_iter().map(String::from));
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session::on(Host::new())
    }

    fn shown(answer: Answer) -> String {
        let failure = answer.failure.map_or_else(String::new, |error| error.to_string());
        format!("{}{}{failure}", answer.text, answer.errors)
    }

    #[test]
    fn declarations_are_remembered_and_values_shown() {
        let mut session = session();
        assert_eq!(shown(session.run("const a = [1, 2];")), "");
        assert_eq!(shown(session.run("a.push(3)")), "3\n");
        assert_eq!(shown(session.run("a.push(4);")), "4\n");
        assert_eq!(shown(session.run("({ a, text: 'x' })")), "{ a: [ 1, 2, 3, 4 ], text: 'x' }\n");
        assert_eq!(shown(session.run("'x'")), "'x'\n");
    }

    #[test]
    fn what_was_printed_is_not_printed_again() {
        let mut session = session();
        assert_eq!(shown(session.run("console.log('once')")), "once\nundefined\n");
        assert_eq!(shown(session.run("for (const n of [1, 2]) console.log(n);")), "1\n2\n");
        assert_eq!(shown(session.run("console.log('twice'); let b = 1;")), "twice\n");
        assert_eq!(shown(session.run("b")), "1\n");
    }

    #[test]
    fn an_input_without_a_semicolon_ends_where_it_ends() {
        let mut session = session();
        assert_eq!(shown(session.run("const a = { one: 1 }")), "");
        assert_eq!(shown(session.run("a.one")), "1\n");
        assert_eq!(shown(session.run("let b = a")), "");
        assert_eq!(shown(session.run("[1, 2].forEach((n) => { b = n }); let c = 3")), "");
        assert_eq!(shown(session.run("b + c")), "5\n");
        assert_eq!(shown(session.type_of("c")), "any\n");
    }

    #[test]
    fn the_type_of_an_expression_is_found_without_running_it() {
        let session = session();
        assert_eq!(shown(session.type_of("[console.log('once'), 1][1] + ''")), "string\n");
        assert_eq!(shown(session.type_of("null.x")), "any\n");
        assert!(shown(session.type_of("missing + 1")).starts_with("error[B0401]"));
    }

    #[test]
    fn warnings_and_errors_of_the_console_are_shown_once() {
        let mut session = session();
        let answer = session.run("console.log('a'); console.warn('b'); console.error('c');");
        assert_eq!((answer.text.as_str(), answer.errors.as_str()), ("a\n", "b\nc\n"));
        let answer = session.run("console.error('d')");
        assert_eq!((answer.text.as_str(), answer.errors.as_str()), ("undefined\n", "d\n"));
        let answer = session.run("console.warn('e'); null.x;");
        assert_eq!((answer.errors.as_str(), answer.failure.is_some()), ("e\n", true));
        assert_eq!(session.run("1").errors, "");
    }

    #[test]
    fn an_input_that_fails_leaves_nothing_behind() {
        let mut session = session();
        session.run("let a = 1");
        assert_eq!(shown(session.run("a = 2; null.x;")), "TypeError: Cannot read properties of null (reading 'x')");
        assert!(shown(session.run("b")).starts_with("error[B0401]"));
        assert!(shown(session.run("for (;;);")).starts_with("limit steps"));
        assert_eq!(shown(session.run("a")), "1\n");
    }

    #[test]
    fn types_steps_and_code_of_expressions_are_shown() {
        let mut session = session();
        session.run("function double(n) { return n * 2; }");
        assert_eq!(shown(session.type_of("{ a: 1, b: ['x'], c: double(1) }")), "{ a: number; b: string[]; c: any }\n");
        assert_eq!(shown(session.type_of("double")), "Function\n");
        assert_eq!(shown(session.steps_of("undefined")), "0\n");
        let steps: u64 = shown(session.steps_of("double(1)")).trim().parse().expect("a number");
        assert!((1..100).contains(&steps), "{steps}");
        let code = shown(session.bytecode_of("double(1) + 1"));
        assert!(code.contains("`default`") && code.contains("AddInt") && !code.contains("`double`"), "{code}");
    }

    #[test]
    fn members_are_asked_of_the_object() {
        let mut session = session();
        session.run("const user = { name: 'x', tags: [] }");
        let members = session.members("user");
        assert!(members.starts_with(&[String::from("name"), String::from("tags")]), "{members:?}");
        assert!(session.members("user.tags").contains(&String::from("push")));
        assert!(!members.contains(&String::from("constructor")), "hooks may not name it");
        assert!(session.members("user.missing.deeper").is_empty());
    }
}
