//! The programs that `cargo xtask bench` compares Becket with: which versions, how they come here, and a hook as they take it. They
//! are built and installed under `target/` the first time that they are needed, and by nothing else.
//! Not here: Node (`node.rs`), what is timed (`bench.rs`, `text.rs`, `stream.rs`), and the drivers (`benches/peers/`).

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::{guided, process};

/// V8 and QuickJS behind Python packages, and an interpreter of Python for untrusted code.
pub(crate) const IN_PYTHON: &[&str] = &["mini-racer==0.14.1", "quickjs==1.19.4", "pydantic-monty==1.4.0"];
pub(crate) const DUCKDB: &str = "2.0.1";
pub(crate) const JAQ: &str = "3.1.2";

/// QuickJS-ng's driver.
pub(crate) fn quickjs() -> Result<PathBuf> {
    built("quickjs", &[])
}

pub(crate) fn luau() -> Result<PathBuf> {
    built("luau", &["--features", "luau"])
}

pub(crate) fn vrl() -> Result<PathBuf> {
    built("vrl", &["--features", "vrl"])
}

fn built(name: &str, options: &[&str]) -> Result<PathBuf> {
    process::run(
        guided::without_flags(&mut process::cargo())
            .args(["build", "--release", "--quiet", "--locked", "--bin", name])
            .args(options)
            .arg("--manifest-path")
            .arg(folder().join("Cargo.toml"))
            .arg("--target-dir")
            .arg(target()),
    )?;
    Ok(target().join("release").join(name))
}

/// The version of a crate that the drivers are built with.
pub(crate) fn version(package: &str) -> Result<String> {
    let lock = process::read(&folder().join("Cargo.lock"))?;
    let after = lock.split_once(&format!("name = \"{package}\"\nversion = \""));
    let version = after.and_then(|(_, rest)| rest.split('"').next());
    version.map(str::to_owned).ok_or_else(|| format!("benches/peers does not use {package}"))
}

pub(crate) fn jaq() -> Result<PathBuf> {
    let root = process::shared_dir().join("bench/jaq");
    process::run(
        guided::without_flags(&mut process::cargo())
            .args(["install", "jaq", "--quiet", "--locked", "--version", &format!("={JAQ}"), "--root"])
            .arg(&root)
            .arg("--target-dir")
            .arg(target()),
    )?;
    Ok(root.join("bin/jaq"))
}

/// An interpreter of Python in an environment with these packages.
pub(crate) fn python(packages: &[&str]) -> Result<PathBuf> {
    let venv = process::target_dir().join("bench/venv");
    let interpreter = venv.join("bin/python");
    if !interpreter.exists() {
        process::run(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    process::run(
        Command::new(&interpreter)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(packages)
            .env("CARGO_TARGET_DIR", process::target_dir().join("python")),
    )?;
    Ok(interpreter)
}

/// Writes a module with a hook as a script whose value is the hook from JSON text to JSON text.
pub(crate) fn write_script(file: &Path, module: &str) -> Result<()> {
    let hook = module.replace("export default", "const hook =");
    process::write(file, &format!("\"use strict\";\n{hook}\n(text) => JSON.stringify(hook(JSON.parse(text)));\n"))
}

fn folder() -> PathBuf {
    process::root().join("benches/peers")
}

fn target() -> PathBuf {
    process::shared_dir().join("bench-peers")
}
