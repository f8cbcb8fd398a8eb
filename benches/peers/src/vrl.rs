//! Vector's language behind the protocols of `events.rs`: `vrl HOOK.vrl …`. An event is read by `serde_json`, as a host that embeds
//! VRL does, and what the program made of it is written. Not here: the programs (`benches/vrl/`).

mod events;

use std::process::ExitCode;

use vrl::compiler::{TargetValue, TimeZone, compile, runtime::Runtime};
use vrl::value::{ObjectMap, Secrets, Value};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<(), String> {
    let [file, how @ ..] = args else { return Err("usage: vrl HOOK …".into()) };
    let source = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let program = compile(&source, &vrl::stdlib::all()).map_err(|why| format!("{file}: {why:?}"))?.program;
    let mut runtime = Runtime::default();
    events::drive(how, |event| {
        let mut target = TargetValue {
            value: serde_json::from_str(event).map_err(|error| error.to_string())?,
            metadata: Value::Object(ObjectMap::new()),
            secrets: Secrets::default(),
        };
        runtime.resolve(&mut target, &program, &TimeZone::default()).map_err(|why| why.to_string())?;
        runtime.clear();
        serde_json::to_vec(&target.value).map_err(|error| error.to_string())
    })
}
