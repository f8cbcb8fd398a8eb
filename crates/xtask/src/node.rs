//! The reference: one version of Node, installed from npm under `target/` where the machine has none of that version.
//! Not here: what is run with it (`conformance.rs`).
//! Invariant: it always runs with `TZ=UTC` and without the options of the person's own environment.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Result;
use crate::process;

/// The version that "as in Node" means. A change of it records every conformance case again.
pub(crate) const VERSION: &str = "24.21.0";

/// The reference Node, found or installed.
#[derive(Clone)]
pub(crate) struct Node {
    binary: PathBuf,
}

impl Node {
    /// Finds the reference, or installs it: `BECKET_NODE` first, then what an earlier call installed, then npm.
    ///
    /// # Errors
    /// If `BECKET_NODE` is another version, or npm cannot install it.
    pub(crate) fn find() -> Result<Self> {
        if let Some(binary) = std::env::var_os("BECKET_NODE").map(PathBuf::from) {
            return checked(binary);
        }
        let home = process::shared_dir().join("reference-node");
        let binary = home.join("node_modules").join(package()?).join("bin/node");
        if let Ok(node) = checked(binary.clone()) {
            return Ok(node);
        }
        install(&home)?;
        checked(binary)
    }

    /// A command that starts the reference.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        command.env("TZ", "UTC").env_remove("NODE_OPTIONS").env_remove("FORCE_COLOR").env("NO_COLOR", "1");
        command
    }
}

/// The npm package that carries the binary for this machine.
fn package() -> Result<String> {
    let os = match std::env::consts::OS {
        "linux" => "linux",
        "macos" => "darwin",
        other => return Err(format!("npm has no Node binary package for {other}; set BECKET_NODE to Node {VERSION}")),
    };
    let arch = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => return Err(format!("npm has no Node binary package for {other}; set BECKET_NODE to Node {VERSION}")),
    };
    Ok(format!("node-{os}-{arch}"))
}

fn install(home: &Path) -> Result<()> {
    let package = package()?;
    eprintln!("Installing the reference Node {VERSION} (npm package {package}) into {}", home.display());
    process::write(&home.join("package.json"), "{ \"private\": true }\n")?;
    process::run(
        Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"])
            .arg(home)
            .arg(format!("{package}@{VERSION}")),
    )
    .map_err(|error| format!("{error}; install npm, or set BECKET_NODE to a Node {VERSION}"))
}

fn checked(binary: PathBuf) -> Result<Node> {
    let captured = process::capture(Command::new(&binary).arg("--version"), Duration::from_secs(20))?;
    let version = captured.stdout.trim();
    if version == format!("v{VERSION}") {
        Ok(Node { binary })
    } else {
        Err(format!("{} is Node {version}, and the reference is v{VERSION}", binary.display()))
    }
}
