//! A hook from JSON text to JSON text in a program that embeds Becket, for `cargo xtask bench --text`: `text HOOK.js EVENT N RUNS`.
//! Not here: how it is timed (`benches/peers/src/events.rs`, which the peers share), and what is made of the figures (xtask's
//! `text.rs`).

#[path = "../../../benches/peers/src/events.rs"]
mod events;

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [file, how @ ..] = args.as_slice() else { return Err("usage: text HOOK.js …".into()) };
    let hook = becket::compile(&std::fs::read_to_string(file)?)?;
    Ok(events::drive(how, |event| hook.run_json(event).result.map_err(|error| error.to_string()))?)
}
