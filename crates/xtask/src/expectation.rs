//! What a case says in its own text: the diagnostics that it marks, or how its run ends.
//! Not here: recorded output (`case.rs`), running (`conformance.rs`). `conformance/README.md` describes both forms.

use std::fmt::Write as _;
use std::path::Path;

use crate::Result;
use crate::process::{self, Captured};

/// Characters of a line that a failure shows.
const SHOWN_MAX: usize = 200;

/// The diagnostics that a rejected case marks, one a line, as `LINE:COLUMN error[CODE] headline`.
///
/// A mark is a comment that points at a column of the line above: `//   ^^^ error[B0304] headline`, or `//< error[…] …` for the
/// first column, where the comment itself stands.
pub(crate) fn marked(source: &str) -> Result<String> {
    let mut found = Vec::new();
    let mut marked_line = 0;
    for (idx, line) in source.lines().enumerate() {
        match mark(line) {
            Some((column, text)) => found.push((marked_line, column, text)),
            None => marked_line = idx + 1,
        }
    }
    if found.is_empty() {
        return Err("the case marks no diagnostic: write `// ^^^ error[B0000] headline` under the place".into());
    }
    Ok(listed(found))
}

/// The options that a refused case is started with, `// with: --api billing.d.ts`: declarations lie beside the case.
pub(crate) fn options(source: &str, script: &Path) -> Vec<String> {
    let with = source.lines().next().and_then(|line| line.strip_prefix("// with: ")).unwrap_or_default();
    let beside = |word: &str| script.with_file_name(word).display().to_string();
    with.split_whitespace().map(|word| if word.ends_with(".d.ts") { beside(word) } else { word.into() }).collect()
}

/// The diagnostics that Becket reported, in the same form.
pub(crate) fn reported(captured: &Captured) -> Result<String> {
    if captured.code != Some(2) {
        return Err(format!("exit code {:?}, and a refusal has 2\n{}", captured.code, captured.stderr));
    }
    let mut found = Vec::new();
    let mut headline = None;
    for line in captured.stderr.lines() {
        if line.starts_with("error[") || line.starts_with("warning[") {
            headline = Some(line.replacen("]: ", "] ", 1));
        } else if let Some((_, place)) = line.split_once("--> ") {
            let mut parts = place.rsplit(':');
            let column = parts.next().and_then(|part| part.trim().parse().ok());
            let line = parts.next().and_then(|part| part.parse().ok());
            if let (Some(text), Some(line), Some(column)) = (headline.take(), line, column) {
                found.push((line, column, text));
            }
        }
    }
    Ok(listed(found))
}

/// The column and the text of a mark.
fn mark(line: &str) -> Option<(usize, String)> {
    let comment = line.trim_start().strip_prefix("//")?;
    if let Some(text) = comment.strip_prefix('<') {
        return is_diagnostic(text.trim()).then(|| (1, text.trim().to_string()));
    }
    let text = comment.trim_start().trim_start_matches('^').trim();
    let column = line.chars().position(|character| character == '^')? + 1;
    (comment.trim_start().starts_with('^') && is_diagnostic(text)).then(|| (column, text.to_string()))
}

fn is_diagnostic(text: &str) -> bool {
    text.starts_with("error[") || text.starts_with("warning[")
}

fn listed(mut found: Vec<(usize, usize, String)>) -> String {
    found.sort();
    found.into_iter().fold(String::new(), |mut text, (line, column, diagnostic)| {
        let _ = writeln!(text, "{line}:{column} {diagnostic}");
        text
    })
}

/// How a run ends, from the first lines of a case: `// ends: limit steps`, and with which options, `// with: --steps 1000`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ending {
    /// The exit code; without one, any that a run of Becket may have, and the same each time.
    code: Option<i32>,
    /// What stderr holds: all of these words, in one line.
    words: Vec<String>,
    /// The lines of stdout, where the case says so, `// prints: text` for each. One that ends with `…` says how a line begins.
    prints: Vec<String>,
    pub(crate) args: Vec<String>,
}

impl Ending {
    /// Reads the header of a case; events and declarations lie beside it.
    pub(crate) fn of_case(script: &Path) -> Result<Self> {
        let mut ending = Self::of(&process::read(script)?).map_err(|why| format!("{}: {why}", script.display()))?;
        let is_beside = |word: &&mut String| word.ends_with(".ndjson") || word.ends_with(".d.ts");
        for word in ending.args.iter_mut().filter(is_beside) {
            *word = script.with_file_name(&word).display().to_string();
        }
        Ok(ending)
    }

    /// Lets the run take ten times the steps. One that its steps ended may then end in any way.
    pub(crate) fn allow_ten_times_the_steps(&mut self) {
        let mut is_next = false;
        for word in &mut self.args {
            if is_next {
                word.push('0');
            }
            is_next = *word == "--steps";
        }
        if self.words == ["limit", "steps"] {
            (self.code, self.words) = (None, Vec::new());
        }
    }

    /// Reads the header of a source.
    pub(crate) fn of(source: &str) -> Result<Self> {
        let header = |name: &str| {
            source.lines().find_map(|line| line.strip_prefix("// ")?.strip_prefix(name)?.strip_prefix(": "))
        };
        let ends = header("ends").ok_or("the case does not say how it ends: `// ends: limit steps`")?;
        let words: Vec<String> = ends.split_whitespace().map(String::from).collect();
        let code = match words.first().map(String::as_str) {
            Some("any") => None,
            Some("completed") => Some(0),
            Some("uncaught" | "error") => Some(1),
            Some("refused") => Some(2),
            Some("limit") => Some(3),
            _ => {
                return Err(format!(
                    "`{ends}` is none of completed, uncaught NAME, error WORDS, refused CODE, limit NAME, limit, any"
                ));
            }
        };
        let words = match code {
            None | Some(0) => Vec::new(),
            // Which limits they were, the results of the events say.
            Some(3) if words.len() == 1 => Vec::new(),
            Some(2) => words.into_iter().skip(1).collect(),
            Some(_) => words,
        };
        let args = header("with").unwrap_or_default().split_whitespace().map(String::from).collect();
        let prints = source.lines().filter_map(|line| line.strip_prefix("// prints: ")).map(String::from).collect();
        Ok(Self { code, words, prints, args })
    }

    /// Compares two runs with it, and with each other: what ends a run must be the same each time, to the step.
    pub(crate) fn check(&self, first: &Captured, second: &Captured) -> Result<()> {
        for captured in [first, second] {
            let said = captured.stderr.lines().any(|line| {
                let line = line.to_lowercase();
                self.words.iter().all(|word| line.contains(&word.to_lowercase()))
            });
            let ended = match self.code {
                Some(code) => captured.code == Some(code),
                None => matches!(captured.code, Some(0..=3)) && captured.code == first.code,
            };
            if !ended || !(said || self.words.is_empty()) {
                let code = self.code.map_or("0 to 3".to_string(), |code| code.to_string());
                let wanted = format!("exit code {code} and `{}` on stderr", self.words.join(" "));
                return Err(format!("{wanted} expected, got exit code {:?} and\n{}", captured.code, captured.stderr));
            }
            self.check_lines(&captured.stdout)?;
        }
        if first.code == Some(2) || (steps(first).is_some() && steps(first) == steps(second)) {
            Ok(())
        } else {
            Err(format!("`--stats` must show the same steps each time, got {:?} and {:?}", steps(first), steps(second)))
        }
    }

    /// Compares stdout with the lines that the case expects, if it says any.
    fn check_lines(&self, stdout: &str) -> Result<()> {
        if self.prints.is_empty() {
            return Ok(());
        }
        let shown = |line: &str| line.chars().take(SHOWN_MAX).collect::<String>();
        let mut lines = stdout.lines();
        for prints in &self.prints {
            let line = lines.next().unwrap_or_default();
            if !prints.strip_suffix('…').map_or(prints == line, |beginning| line.starts_with(beginning)) {
                return Err(format!("`{prints}` expected on stdout, got `{}`", shown(line)));
            }
        }
        lines.next().map_or(Ok(()), |line| Err(format!("no more output expected, got `{}`", shown(line))))
    }
}

/// The number after `steps=` in what `--stats` prints.
fn steps(captured: &Captured) -> Option<u64> {
    let (_, rest) = captured.stderr.split_once("steps=")?;
    rest.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(code: i32, stderr: &str) -> Captured {
        Captured { stdout: String::new(), stderr: stderr.into(), code: Some(code) }
    }

    #[test]
    fn a_mark_points_at_the_line_above_it() {
        let source = "import { chrage } from \"billing\";\n//       ^^^^^^ error[B0304] `billing` has no export `chrage`\nwith (o) {}\n//< error[B0201] no\n";
        assert_eq!(
            marked(source).as_deref(),
            Ok("1:10 error[B0304] `billing` has no export `chrage`\n3:1 error[B0201] no\n")
        );
    }

    #[test]
    fn two_marks_may_follow_one_line() {
        let source = "a = b\n//  ^ error[B0401] second\n//< error[B0401] first\n";
        assert_eq!(marked(source).as_deref(), Ok("1:1 error[B0401] first\n1:5 error[B0401] second\n"));
    }

    #[test]
    fn a_case_without_a_mark_is_a_mistake() {
        assert!(marked("// ^ not a mark\nx\n").is_err());
    }

    #[test]
    fn reports_are_read_from_the_rendered_text() {
        let stderr = "error[B0304]: `billing` has no export `chrage`\n --> hook.js:1:10\n  |\n1 | import\n  |   ^ no\n";
        assert_eq!(
            reported(&captured(2, stderr)).as_deref(),
            Ok("1:10 error[B0304] `billing` has no export `chrage`\n")
        );
        assert!(reported(&captured(1, stderr)).is_err());
    }

    #[test]
    fn an_ending_names_the_limit_and_the_options() {
        let ending = Ending::of("// ends: limit steps\n// with: --steps 1000\nfor (;;) {}\n").expect("a header");
        assert_eq!(ending.args, ["--steps", "1000"]);
        let stopped = captured(3, "limit: steps (1000)\nsteps=1000 memory=5\n");
        assert_eq!(ending.check(&stopped, &stopped), Ok(()));
        assert!(ending.check(&captured(3, "limit: memory\nsteps=1\n"), &stopped).is_err());
        assert!(ending.check(&captured(1, "limit: steps\nsteps=1000\n"), &stopped).is_err());
    }

    #[test]
    fn ten_times_the_steps_may_lead_to_another_end() {
        let mut ending = Ending::of("// ends: limit steps\n// with: --steps 1000 --memory 5\n").expect("a header");
        ending.allow_ten_times_the_steps();
        assert_eq!(ending.args, ["--steps", "10000", "--memory", "5"]);
        assert_eq!(ending.check(&captured(3, "limit memory\nsteps=9"), &captured(3, "limit memory\nsteps=9")), Ok(()));
        assert!(ending.check(&captured(101, "steps=9"), &captured(101, "steps=9")).is_err());
    }

    #[test]
    fn a_run_that_may_end_in_any_way_may_still_not_crash() {
        let ending = Ending::of("// ends: any\n").expect("a header");
        assert_eq!(ending.check(&captured(3, "steps=5"), &captured(3, "steps=5")), Ok(()));
        assert!(ending.check(&captured(101, "steps=5"), &captured(101, "steps=5")).is_err());
        assert!(ending.check(&captured(1, "steps=5"), &captured(3, "steps=5")).is_err());
    }

    #[test]
    fn each_line_of_stdout_is_expected_and_one_that_is_long_by_its_beginning() {
        let ending = Ending::of("// ends: limit\n// prints: 1\n// prints: \"ab…\n// prints: 3\n").expect("a header");
        let printed = |stdout: &str| Captured { stdout: stdout.into(), ..captured(3, "2 of 3 events failed\nsteps=5") };
        let check = |stdout: &str| ending.check(&printed(stdout), &printed(stdout));
        assert_eq!(check("1\n\"abc\"\n3\n"), Ok(()));
        for other in ["", "1\n\"abc\"\n", "1\n\"abc\"\n3\n4\n", "1\n\"acb\"\n3\n", "1\n\"abc\"\n33\n"] {
            assert!(check(other).is_err(), "{other}");
        }
    }

    #[test]
    fn steps_that_change_from_run_to_run_are_a_difference() {
        let ending = Ending::of("// ends: completed\n").expect("a header");
        assert!(ending.check(&captured(0, "steps=5"), &captured(0, "steps=6")).is_err());
        assert!(ending.check(&captured(0, ""), &captured(0, "")).is_err());
    }
}
