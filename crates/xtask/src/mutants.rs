//! Takes conformance cases apart by tokens, and asks Node and Becket which of the damaged sources are still modules.
//! Becket may accept nothing that Node's parser refuses, and may call nothing a syntax error that Node parses. That is how
//! semicolon insertion, early errors and what is reserved are held to the standard beyond the cases that somebody thought of.
//! Not here: programs that run (`differential.rs`).

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::Result;
use crate::case;
use crate::conformance;
use crate::node::Node;
use crate::process;
use crate::random::Random;
use crate::tally::Tally;

const MUTANTS: usize = 1000;
const SEED: u64 = 1;

/// How long one source may take, and a Node with all of them.
const CHECK_LIMIT: Duration = Duration::from_secs(20);
const NODE_LIMIT: Duration = Duration::from_mins(5);

/// The standard makes an assignment to a call an early error, as Becket does; V8 parses it and throws when it runs.
const V8_THROWS_LATER: &str = "B0104";

/// What is put between tokens, or in the place of one.
const STRANGERS: &[&str] = &[
    "\n",
    ";",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ",",
    "=",
    "=>",
    "let",
    "const",
    "var",
    "function",
    "return",
    "async",
    "await",
    "yield",
    "of",
    "in",
    "get",
    "set",
    "static",
    "class",
    "new",
    "++",
    "--",
    "...",
    "?.",
    "??",
    "**",
    "/",
    "`",
    "x",
    "0",
    "\"s\"",
    "break",
    "continue",
    "label:",
    "if",
    "else",
    "for",
    "while",
    "do",
    "try",
    "catch",
    "finally",
    "throw",
    "switch",
    "case",
    "default",
    "import",
    "export",
    "delete",
    "typeof",
    "void",
    "this",
    "super",
    "null",
    "#x",
    "/a/g",
    ":",
    "?",
    "!",
    "&&",
    "||",
    "-",
    "+",
    "<",
    ">",
    "@",
    "eval",
    "arguments",
    "let\n",
    "async\n",
    "implements",
    "interface",
    "enum",
    "with",
    "debugger",
    "/* \n */",
    "<!--",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "continue\n;",
    "0xe_e",
];

/// `cargo xtask mutants [--programs N] [--seed S]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let options = process::numbers(args, &["--programs", "--seed"])?;
    let tally = run(options[0].map_or(MUTANTS, |n| n as usize), options[1].unwrap_or(SEED))?;
    if tally.failed == 0 { Ok(()) } else { Err(format!("{} of the mutants are judged differently", tally.failed)) }
}

/// The mutants of `cargo xtask test`.
pub(crate) fn suite() -> Result<Tally> {
    run(MUTANTS, SEED)
}

fn run(n: usize, seed: u64) -> Result<Tally> {
    let mut sources = Vec::new();
    for case in case::recorded("")? {
        sources.push(process::read(&case.script)?);
    }
    let folder = process::target_dir().join("mutants");
    let mut random = Random::new(seed);
    for idx in 0..n {
        let source = &sources[random.below(sources.len())];
        process::write(&folder.join(format!("{idx}.js")), &damaged(source, &mut random))?;
    }
    let in_node = parsed_by_node(&folder, n)?;
    let parsed = in_node.iter().filter(|error| error.is_none()).count();
    println!("mutants: {n} from seed {seed}, {parsed} of them parse in Node");
    if parsed == 0 || parsed == n {
        return Err("Node takes all of the mutants, or none: they show nothing".into());
    }
    let becket = conformance::becket()?;
    let all: Vec<usize> = (0..n).collect();
    let codes = process::in_parallel(&all, |idx| checked_by_becket(&becket, &folder.join(format!("{idx}.js"))));
    let mut tally = Tally::default();
    for (idx, (error, code)) in in_node.iter().zip(codes).enumerate() {
        let wrong = wrong(error.as_deref(), code.as_ref().map(Option::as_deref).map_err(String::as_str));
        if let Some(wrong) = &wrong {
            println!("mutant {}: {wrong}", folder.join(format!("{idx}.js")).display());
        }
        tally.count(wrong.is_none());
    }
    println!("mutants: {tally}");
    Ok(tally)
}

/// What is wrong with Becket's answer, given Node's: the error of a parser, and the first code of a refusal.
fn wrong(error: Option<&str>, code: std::result::Result<Option<&str>, &str>) -> Option<String> {
    match (error, code) {
        (_, Err(message)) => Some(message.to_string()),
        (Some(error), Ok(None)) => Some(format!("Becket accepts what Node refuses: {error}")),
        (None, Ok(Some(code))) if is_syntax(code) && code != V8_THROWS_LATER => {
            Some(format!("{code}, and Node parses it"))
        }
        _ => None,
    }
}

/// Codes that say that a source is no JavaScript module; the others say that Becket does not run it.
fn is_syntax(code: &str) -> bool {
    code.starts_with("B00") || code.starts_with("B01")
}

fn parsed_by_node(folder: &Path, n: usize) -> Result<Vec<Option<String>>> {
    let mut command = Node::find()?.command();
    command.args(["--experimental-vm-modules", "--no-warnings"]).arg(case::home().join("differential/parse.mjs"));
    command.arg(folder).arg("0").arg(n.saturating_sub(1).to_string());
    let captured = process::capture(&mut command, NODE_LIMIT)?;
    let mut errors = Vec::new();
    for line in captured.stdout.lines() {
        let answer: Value = serde_json::from_str(line).map_err(|error| format!("parse.mjs: {error}: {line}"))?;
        errors.push(answer["error"].as_str().map(String::from));
    }
    if errors.len() == n {
        Ok(errors)
    } else {
        Err(format!("parse.mjs stopped at {}: {}", errors.len(), captured.stderr))
    }
}

/// The first code of the errors that `becket check` reports.
fn checked_by_becket(becket: &Path, script: &Path) -> Result<Option<String>> {
    let mut command = Command::new(becket);
    command.arg("check").arg(script).env("NO_COLOR", "1");
    let captured = process::capture(&mut command, CHECK_LIMIT)?;
    match captured.code {
        Some(0) => Ok(None),
        Some(2) => {
            let text = captured.stderr + &captured.stdout;
            let code = text.lines().find_map(|line| line.strip_prefix("error[")?.split(']').next().map(String::from));
            code.map(Some).ok_or_else(|| format!("exit code 2 without a line `error[…]`\n{text}"))
        }
        code => Err(format!("exit code {code:?}\n{}", captured.stderr)),
    }
}

/// A source with one to three changes of its tokens.
fn damaged(source: &str, random: &mut Random) -> String {
    let mut tokens = tokens(source);
    for _ in 0..random.between(1, 3) {
        if tokens.is_empty() {
            break;
        }
        let at = random.below(tokens.len());
        match random.below(10) {
            0..=2 => {
                tokens.remove(at);
            }
            3 | 4 => tokens.insert(at, random.pick(STRANGERS)),
            5 => tokens[at] = random.pick(STRANGERS),
            6 => tokens.insert(at, "\n"),
            7 | 8 => {
                let semicolons: Vec<usize> = (0..tokens.len()).filter(|idx| tokens[*idx] == ";").collect();
                if let Some(idx) = semicolons.get(random.below(semicolons.len())) {
                    tokens[*idx] = if random.once_in(2) { "\n" } else { " " };
                }
            }
            _ => {
                let other = random.below(tokens.len());
                tokens.swap(at, other);
            }
        }
    }
    tokens.concat()
}

/// A source in pieces: words, strings, runs of spaces, single characters. It need not be right about what JavaScript calls a token.
fn tokens(source: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let len = match first {
            '"' | '\'' => rest[1..].find(first).map_or(1, |end| end + 2),
            _ if first.is_whitespace() => run_of(rest, char::is_whitespace),
            _ if is_word(first) => run_of(rest, is_word),
            _ => ["...", "=>", "++", "--", "?.", "&&", "||", "??", "**", "==", "//"]
                .iter()
                .find(|sign| rest.starts_with(**sign))
                .map_or(first.len_utf8(), |sign| sign.len()),
        };
        let (piece, others) = rest.split_at(len);
        pieces.push(piece);
        rest = others;
    }
    pieces
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '$'
}

fn run_of(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|character| !fits(character)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_source_make_it_up_again() {
        for case in case::recorded("").expect("conformance/ is there") {
            let source = process::read(&case.script).expect("a case is text");
            assert_eq!(tokens(&source).concat(), source);
        }
        assert_eq!(tokens("a=>\"b c\" ;é"), ["a", "=>", "\"b c\"", " ", ";", "é"]);
    }

    #[test]
    fn the_same_seed_damages_in_the_same_way() {
        let damage = |seed| damaged("let a = 1;\nlet b = 2;\n", &mut Random::new(seed));
        assert_eq!(damage(5), damage(5));
        assert!((0..20).any(|seed| damage(seed) != damage(seed + 1)));
    }

    #[test]
    fn only_an_answer_that_breaks_the_subset_law_is_wrong() {
        assert!(wrong(Some("SyntaxError"), Ok(None)).is_some());
        assert!(wrong(None, Ok(Some("B0101"))).is_some());
        assert!(wrong(None, Err("exit code 101")).is_some());
        assert_eq!(wrong(None, Ok(Some("B0401"))), None);
        assert_eq!(wrong(None, Ok(Some(V8_THROWS_LATER))), None);
        assert_eq!(wrong(Some("SyntaxError"), Ok(Some("B0401"))), None);
        assert_eq!(wrong(None, Ok(None)), None);
    }
}
