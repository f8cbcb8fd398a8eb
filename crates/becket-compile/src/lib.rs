//! Internal to Becket: a checked module to a compiled one; never fails.
//!
//! In reading order: `module.rs` (all functions of a module), `function.rs` (one function: registers, labels, lines),
//! `binding.rs` (variables), `stmt.rs`, `control.rs` (loops and what leaves them), `expr.rs`, `chain.rs` (members and
//! calls), `literal.rs`, `condition.rs` (branches), `assign.rs`, `pattern.rs`, `suspend.rs` (generators, `await`), `note.rs` (names
//! of values for messages), `constant.rs` (pools).

mod assign;
mod binding;
mod chain;
mod class;
mod condition;
mod constant;
mod control;
mod expr;
mod function;
mod infer;
mod integer;
mod literal;
mod module;
mod note;
mod pattern;
mod place;
mod stmt;
mod suspend;

#[cfg(test)]
mod tests;

use becket_bytecode::module::Module;
use becket_check::checked::Checked;

/// The diagnostic of what the checker should not have let through: more registers than a function has.
const TOO_DEEP: u32 = becket_syntax::codes::Code::TooDeep.number() as u32;

/// How to compile.
#[derive(Clone, Copy, Debug)]
pub struct Options<'o> {
    /// The name of the source file, for stack traces.
    pub file_name: &'o str,
    /// Whether the module carries its source.
    pub keeps_source: bool,
    /// How many different strings and numbers the module may have. One that has more has one more, and is good for nothing.
    pub constants_max: usize,
}

/// Compiles a checked module. Equal modules and options give equal results.
pub fn compile(checked: &Checked<'_>, options: &Options<'_>) -> Module {
    module::module(checked, options)
}
