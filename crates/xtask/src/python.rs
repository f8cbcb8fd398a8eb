//! The Python package in a virtual environment of its own, `target/python-venv`, and its tests.
//! Not here: the demonstration that uses it too (`demo.rs`).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::process;
use crate::tally::Tally;

/// Tests that run longer hang.
const TESTS_LIMIT: Duration = Duration::from_mins(10);

/// The interpreter of an environment in which the package is installed as `pip install ./python-bindings` installs it.
pub(crate) fn installed() -> Result<PathBuf> {
    installed_with("fat")
}

/// The same with another kind of link-time optimisation: what the package's manifest asks for takes a minute longer than none.
fn installed_with(lto: &str) -> Result<PathBuf> {
    let venv = process::target_dir().join("python-venv");
    let python = interpreter(&venv);
    if !python.exists() {
        let system = if cfg!(windows) { "python" } else { "python3" };
        let made = process::run(Command::new(system).args(["-m", "venv"]).arg(&venv));
        made.map_err(|error| {
            format!(
                "{error}: Python 3.10 or later with its `venv` module is needed (Debian: apt-get install python3-venv)"
            )
        })?;
    }
    let package = process::root().join("python-bindings");
    process::run(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .arg(format!("{}[test]", package.display()))
            .env("CARGO_PROFILE_RELEASE_LTO", lto)
            .env("CARGO_TARGET_DIR", process::target_dir().join("python")),
    )?;
    Ok(python)
}

/// The package's own tests, and its types.
pub(crate) fn suite() -> Result<Tally> {
    let python = installed_with("off")?;
    let package = process::root().join("python-bindings");
    let mut tests = Command::new(&python);
    tests.args(["-m", "pytest", "--quiet", "-p", "no:cacheprovider"]).current_dir(&package);
    let captured = process::capture(&mut tests, TESTS_LIMIT)?;
    let mut tally = counts(&captured.stdout);
    if tally.failed > 0 || captured.code != Some(0) {
        println!("{}{}", captured.stdout, captured.stderr);
        tally.failed = tally.failed.max(1);
    }
    let mut types = Command::new(&python);
    types.args(["-m", "mypy", "--no-error-summary", "python/becket", "tests", "examples"]).current_dir(&package);
    let captured = process::capture(&mut types, TESTS_LIMIT)?;
    if captured.code != Some(0) {
        println!("{}{}", captured.stdout, captured.stderr);
    }
    tally.count(captured.code == Some(0));
    println!("python: {tally}");
    Ok(tally)
}

fn interpreter(venv: &Path) -> PathBuf {
    if cfg!(windows) { venv.join("Scripts/python.exe") } else { venv.join("bin/python") }
}

/// The counts in pytest's last line, such as `1 failed, 39 passed in 6.13s`.
fn counts(output: &str) -> Tally {
    let last = output.lines().rev().find(|line| line.contains(" in ")).unwrap_or_default();
    let of = |word: &str| {
        let part = last.split(", ").find(|part| part.split(" in ").next().is_some_and(|part| part.ends_with(word)));
        part.and_then(|part| part.split_whitespace().next()?.parse().ok()).unwrap_or(0)
    };
    Tally { passed: of(" passed"), failed: of(" failed") + of(" error") + of(" errors") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_the_last_line() {
        assert_eq!(counts("....\n40 passed in 6.13s\n"), Tally { passed: 40, failed: 0 });
        assert_eq!(counts("1 failed, 39 passed in 6.13s"), Tally { passed: 39, failed: 1 });
        assert_eq!(counts("1 error in 0.1s"), Tally { passed: 0, failed: 1 });
        assert_eq!(counts("nothing"), Tally::default());
    }
}
