//! The capabilities that Becket brings along: the time and chance. A host grants them by name like any other, and may provide
//! functions of its own for them. Not here: what hooks write to use them (`Date.now()`, `Math.random()`; becket-check's
//! `standard.rs`).

use std::sync::LazyLock;

use becket_bytecode::module::{Effect, Type};
use becket_vm::data::Data;

use crate::journal::now_ms;
use crate::registry::{Declaration, Failure, Function, Registered};

/// The module and function for the time of a run, in milliseconds since 1970.
pub const CLOCK: (&str, &str) = ("becket:clock", "now");
/// The module and function for the seed of a run's random numbers: 32 hexadecimal digits.
pub const RANDOM: (&str, &str) = ("becket:random", "seed");

/// The function of a module of Becket's own.
pub fn get(module: &str, name: &str) -> Option<&'static Registered> {
    static NOW: LazyLock<Registered> = LazyLock::new(|| {
        let function = Function::plain(|_, _| Ok(Data::Number(now_ms() as f64)));
        registered("clock", Type::Number, function)
    });
    static SEED: LazyLock<Registered> = LazyLock::new(|| {
        let function = Function::plain(|_, _| {
            let mut chance = [0; 16];
            getrandom::fill(&mut chance).map_err(|error| Failure(format!("no random bytes: {error}")))?;
            Ok(Data::String(format!("{:032x}", u128::from_le_bytes(chance))))
        });
        registered("random", Type::String, function)
    });
    match (module, name) {
        CLOCK => Some(&NOW),
        RANDOM => Some(&SEED),
        _ => None,
    }
}

fn registered(capability: &str, returns: Type, function: Function) -> Registered {
    let declaration = Declaration {
        capability: capability.to_owned(),
        effect: Effect::Read,
        needs_approval: false,
        params: Vec::new(),
        returns,
        strings: Vec::new(),
    };
    Registered { declaration, function: Some(function) }
}
