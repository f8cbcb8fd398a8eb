//! `cargo xtask guided`: builds that are optimised with a profile of what Becket does where it is timed. `build` makes the command
//! and the wheel in that way; any other chore runs on builds of that kind (`cargo xtask guided bench`). What it gains is in
//! docs/benchmarks.md. Not here: what the profile is taken of (`bench --once`).
//!
//! The compiler instruments a first build (`-Cprofile-generate`), a run of that writes counts, LLVM's `llvm-profdata` merges them,
//! and a second build reads them (`-Cprofile-use`): https://doc.rust-lang.org/rustc/profile-guided-optimization.html. Both have
//! folders of their own beside the other builds.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::{measure, process};

/// Versions of LLVM under whose names systems install its tools: the newest that there is reads what the compiler's writes.
const LLVM_VERSIONS: std::ops::Range<u32> = 14..40;
/// Names the variable with the flags, for a chore that also builds what is not Becket.
const VARIABLE: &str = "BECKET_GUIDED_BY";
const LIMIT: Duration = Duration::from_mins(10);

/// `cargo xtask guided [build | CHORE …]`
pub(crate) fn command(args: &[String]) -> Result<()> {
    let Some((word, rest)) = args.split_first() else {
        return Err("guided needs `profile`, `build`, or another chore and its options".into());
    };
    let folder = process::target_dir().join("guided");
    let profile = folder.join("becket.profdata");
    if word == "profile" || !profile.exists() {
        make_profile(&folder, &profile)?;
    }
    let flags = format!("-Cprofile-use={}", profile.display());
    match (word.as_str(), rest) {
        ("profile", []) => Ok(()),
        ("build", []) => build(&folder, &flags),
        ("profile" | "build", _) => Err(format!("guided {word} takes no options")),
        ("guided", _) => Err("guided takes another chore".into()),
        _ => chore(&folder.join("use"), &flags, args),
    }
}

/// Instruments a build, runs what is timed, and merges the counts.
fn make_profile(folder: &Path, profile: &Path) -> Result<()> {
    let counts = folder.join("counts");
    // Those of an earlier build are of another program. What the build itself runs counts as well, but nothing of that is Becket.
    fs::remove_dir_all(&counts).ok();
    chore(&folder.join("generate"), &format!("-Cprofile-generate={}", counts.display()), &["bench", "--once"])?;
    let mut why = String::from("it is not installed");
    for tool in tools()? {
        let mut merge = Command::new(&tool);
        merge.args(["merge", "--sparse", "-o"]).arg(profile).arg(&counts);
        let Ok(merged) = process::capture(&mut merge, LIMIT) else { continue };
        if merged.code == Some(0) {
            return Ok(());
        }
        why = merged.stderr;
    }
    Err(format!(
        "llvm-profdata of a version near to the compiler's is needed (rustup component add llvm-tools, or a package of LLVM): {why}"
    ))
}

/// Where `llvm-profdata` may be, the best first.
fn tools() -> Result<Vec<PathBuf>> {
    let print = |what| process::capture(Command::new("rustc").args(["--print", what]), LIMIT);
    let (sysroot, host) = (print("sysroot")?.stdout, print("host-tuple")?.stdout);
    let own = Path::new(sysroot.trim()).join("lib/rustlib").join(host.trim()).join("bin/llvm-profdata");
    let versioned = LLVM_VERSIONS.rev().map(|version| PathBuf::from(format!("llvm-profdata-{version}")));
    Ok([own].into_iter().chain(versioned).chain(["llvm-profdata".into()]).collect())
}

/// The command and the wheel.
fn build(folder: &Path, flags: &str) -> Result<()> {
    let target = folder.join("use");
    process::run(with_flags(&mut measure::build_release(), &target, flags)?)?;
    let mut wheel = Command::new("python3");
    wheel.args(["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--wheel-dir"]);
    wheel.arg(folder.join("wheels")).arg(process::root().join("python-bindings"));
    process::run(with_flags(&mut wheel, &target.join("python"), flags)?)?;
    println!("{}\n{}", target.join("release/becket").display(), folder.join("wheels").display());
    Ok(())
}

/// Runs another chore on builds with further flags.
fn chore(target: &Path, flags: &str, args: &[impl AsRef<std::ffi::OsStr>]) -> Result<()> {
    let mut chore = Command::new(std::env::current_exe().map_err(|error| error.to_string())?);
    process::run(with_flags(chore.args(args), target, flags)?)
}

/// A command that builds with further flags, in a folder of its own. Beside those of `.cargo/config.toml`, which stay.
fn with_flags<'c>(command: &'c mut Command, target: &Path, flags: &str) -> Result<&'c mut Command> {
    let host = process::capture(Command::new("rustc").args(["--print", "host-tuple"]), LIMIT)?.stdout;
    let variable = format!("CARGO_TARGET_{}_RUSTFLAGS", host.trim().replace('-', "_").to_uppercase());
    command.env(&variable, flags).env(VARIABLE, variable);
    Ok(command.env("CARGO_TARGET_DIR", target).env(process::SHARED_DIR, process::shared_dir()))
}

/// A command that builds something else, without those flags.
pub(crate) fn without_flags(command: &mut Command) -> &mut Command {
    match std::env::var_os(VARIABLE) {
        Some(variable) => command.env_remove(variable),
        None => command,
    }
}
