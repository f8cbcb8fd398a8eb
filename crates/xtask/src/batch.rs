//! Becket kept running for many modules: becket's example `batch`, one process for each thread, started again when it dies.
//! Not here: which modules (`test262.rs`), and cases, each of which starts the command line
//! as a person would (`conformance.rs`).

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::Result;
use crate::process::{self, Captured};

/// Whether Becket is built to be fast, which takes longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

/// Whether the collector runs when it must, or at every allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Plain,
    Stressed,
}

/// How a module ended, and what it took.
pub(crate) struct Measured {
    pub(crate) captured: Captured,
    pub(crate) steps: u64,
}

/// Processes that wait for modules.
pub(crate) struct Pool {
    program: PathBuf,
    idle: Mutex<Vec<Driver>>,
    limit: Duration,
}

/// One process.
struct Driver {
    child: Child,
    stdin: ChildStdin,
    /// Its lines. A channel, since reading a pipe cannot be given up after a while.
    lines: Receiver<String>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Pool {
    /// Builds Becket, or takes the example that `BECKET_BATCH` names. A module that takes longer than `limit` is stopped, and has
    /// no exit code.
    pub(crate) fn build(profile: Profile, limit: Duration) -> Result<Self> {
        if let Some(program) = std::env::var_os("BECKET_BATCH") {
            return Ok(Self { program: program.into(), idle: Mutex::new(Vec::new()), limit });
        }
        let mut command = process::cargo();
        command.args(["build", "--quiet", "--locked", "--package", "becket", "--example", "batch"]);
        let folder = match profile {
            Profile::Dev => "debug",
            Profile::Release => {
                command.arg("--release");
                "release"
            }
        };
        process::run(&mut command)?;
        let name = format!("batch{}", std::env::consts::EXE_SUFFIX);
        let program = process::target_dir().join(folder).join("examples").join(name);
        Ok(Self { program, idle: Mutex::new(Vec::new()), limit })
    }

    /// Compiles and runs the top level of a module. A module that ends its process, by a signal or by taking too long, has no exit
    /// code.
    pub(crate) fn run(&self, name: &str, source: &str) -> Result<Captured> {
        Ok(self.measured(name, source, Manner::Plain)?.captured)
    }

    /// The same, with the steps that it took.
    pub(crate) fn measured(&self, name: &str, source: &str, manner: Manner) -> Result<Measured> {
        let idle = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        let mut driver = idle.map_or_else(|| Driver::start(&self.program), Ok)?;
        let request = json!({ "name": name, "source": source, "stressed": manner == Manner::Stressed }).to_string();
        let Some(line) = driver.ask(&request, self.limit) else {
            let stderr = "the process ended or took too long".into();
            return Ok(Measured { captured: Captured { stdout: String::new(), stderr, code: None }, steps: 0 });
        };
        if let Ok(mut idle) = self.idle.lock() {
            idle.push(driver);
        }
        let answer: Value = serde_json::from_str(&line).map_err(|error| format!("batch: {error}: {line}"))?;
        let text = |key: &str| answer[key].as_str().unwrap_or_default().to_owned();
        let code = answer["code"].as_i64().and_then(|code| i32::try_from(code).ok());
        let captured = Captured { stdout: text("output"), stderr: text("text"), code };
        Ok(Measured { captured, steps: answer["steps"].as_u64().unwrap_or_default() })
    }
}

impl Driver {
    fn start(program: &PathBuf) -> Result<Self> {
        let shown = |error: std::io::Error| format!("{}: {error}", program.display());
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(shown)?;
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("{}: no pipes", program.display()));
        };
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(std::io::Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { child, stdin, lines })
    }

    /// The answer; none if there comes none.
    fn ask(&mut self, request: &str, limit: Duration) -> Option<String> {
        writeln!(self.stdin, "{request}").and_then(|()| self.stdin.flush()).ok()?;
        self.lines.recv_timeout(limit).ok()
    }
}
