//! `cargo xtask bench --write`: measures and puts the tables into `docs/benchmarks.md`, with what machine they are of.
//! Not here: measuring (`bench.rs`), and what the page says beside its tables, which people write.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::node;
use crate::process;

/// The page.
const PAGE: &str = "docs/benchmarks.md";
/// After a table.
const END: &str = "<!-- end -->";
/// Building the peers takes most of it.
const LIMIT: Duration = Duration::from_mins(90);

/// A place of the page, by the option that measures what is there.
fn start(option: &str) -> String {
    format!("<!-- measured: bench {option} -->\n")
}

/// Measures what each of these options of `cargo xtask bench` does, and renews its tables in the page, one after the other.
pub(crate) fn renew(options: &[&str], rounds: Option<u64>) -> Result<()> {
    let machine = machine()?;
    let own = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
    for option in options {
        let mut command = Command::new(&own);
        command.args(["bench", option]);
        if let Some(rounds) = rounds {
            command.args(["--runs", &rounds.to_string()]);
        }
        let captured = process::capture(&mut command, LIMIT)?;
        if captured.code != Some(0) {
            return Err(format!("bench {option}: {}", captured.stderr));
        }
        println!("{}", captured.stdout);
        let runs = rounds.map_or_else(String::new, |rounds| format!(" --runs {rounds}"));
        let what = format!("`cargo xtask bench {option}{runs}`, {machine}.");
        let path = process::root().join(PAGE);
        let page = with_tables(&process::read(&path)?, option, &format!("{what}\n\n{}", tables(&captured.stdout)))?;
        process::write(&path, &page)?;
    }
    Ok(())
}

/// What was measured, without what else was printed: the lines of tables.
fn tables(printed: &str) -> String {
    let mut kept = String::new();
    for line in printed.lines().filter(|line| line.is_empty() || line.starts_with('|')) {
        if !line.is_empty() || (!kept.is_empty() && !kept.ends_with("\n\n")) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept.trim_end().to_owned()
}

/// The page with another text at the place of an option.
fn with_tables(page: &str, option: &str, text: &str) -> Result<String> {
    let start = start(option);
    let place = page.split_once(&start).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = place.ok_or_else(|| format!("{PAGE} has no place `{}`", start.trim_end()))?;
    Ok(format!("{before}{start}{text}\n{END}{after}"))
}

/// What is measured, and on what machine: the rest of a line, and another one.
fn machine() -> Result<String> {
    let field = |file: &str, name: &str| {
        let text = process::read(Path::new(file)).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':')).map_or_else(|| "?".to_owned(), |(_, value)| value.trim().to_owned())
    };
    let printed = |program: &str, args: &[&str]| -> Result<String> {
        Ok(process::capture(Command::new(program).args(args).current_dir(process::root()), LIMIT)?.stdout)
    };
    let has_changes = printed("git", &["status", "--porcelain"])?.lines().any(|line| !line.ends_with(PAGE));
    let compiler = printed("rustc", &["--version"])?;
    let kib: f64 = field("/proc/meminfo", "MemTotal").split(' ').next().and_then(|kib| kib.parse().ok()).unwrap_or(0.0);
    Ok(format!(
        "Becket {}{},\n{} × {}, {:.0} GiB, {}, {}, Node {}",
        printed("git", &["log", "-1", "--format=%h of %cs"])?.trim(),
        if has_changes { " with changes" } else { "" },
        std::thread::available_parallelism().map_or(0, std::num::NonZero::get),
        field("/proc/cpuinfo", "model name"),
        kib / f64::from(1 << 20),
        std::env::consts::OS,
        compiler.split(" (").next().unwrap_or(""),
        node::VERSION,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# A\n\n<!-- measured: bench --cold -->\n| 1 |\n<!-- end -->\n\nAfter.\n";

    #[test]
    fn only_the_lines_of_tables_are_kept_of_what_is_printed() {
        let printed = "Compiling\n| a |\n| --- |\n| 1 |\n\n\nnote\n\n| b |\n\ncallgrind_annotate x\n";
        assert_eq!(tables(printed), "| a |\n| --- |\n| 1 |\n\n| b |");
    }

    #[test]
    fn the_text_of_one_place_is_another_and_all_else_stays() {
        let page = with_tables(PAGE, "--cold", "new").expect("it has the place");
        assert_eq!(page, PAGE.replace("| 1 |", "new"));
        assert!(with_tables(PAGE, "--text", "new").is_err());
    }

    #[test]
    fn the_page_has_a_place_for_all_that_is_measured() {
        let page = process::read(&process::root().join(super::PAGE)).expect("it is there");
        for option in crate::bench::written() {
            assert!(with_tables(&page, option, "").is_ok(), "{option}");
        }
    }
}
