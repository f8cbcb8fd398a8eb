//! `cargo xtask demo`: three hooks over real deliveries, from Rust and then from Python through the wheel.
//! Not here: what is shown (`crates/becket/examples/demo.rs`, `python-bindings/examples/demo.py`), and the hooks
//! (`examples/hooks/`).

use std::fs;
use std::process::Command;

use crate::Result;
use crate::process;
use crate::python;

/// `cargo xtask demo`
pub(crate) fn command(args: &[String]) -> Result<()> {
    if !args.is_empty() {
        return Err("demo takes no arguments".into());
    }
    let folder = process::target_dir().join("demo");
    if folder.exists() {
        // Each demonstration begins with empty stores.
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    println!("From Rust (crates/becket/examples/demo.rs):\n");
    let from_rust = folder.join("rust.db");
    process::run(
        process::cargo()
            .args(["run", "--quiet", "--release", "--locked", "--package", "becket", "--example", "demo", "--"])
            .arg(&from_rust),
    )?;
    println!("\nFrom Python (python-bindings/examples/demo.py), through the wheel that is built now:\n");
    let python = python::installed()?;
    let script = process::root().join("python-bindings/examples/demo.py");
    process::run(Command::new(python).arg(script).arg(folder.join("python.db")))?;
    println!(
        "\nThe stores are {} and python.db beside it: `becket journal list --store …` reads them.",
        from_rust.display()
    );
    Ok(())
}
