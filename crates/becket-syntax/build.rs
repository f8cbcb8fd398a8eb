//! Generates the parsers from `grammar/` and opens their tables to the driver (docs/decisions/0001-grammar-and-driver.md).
//! lalrpop keeps the state machine of a parser private; two edits make it visible. They must match exactly: lalrpop's
//! version is pinned, and a generated file of another shape stops the build here.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR for build scripts");
    let grammar = Path::new(&manifest).join("../../grammar");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    println!("cargo:rerun-if-changed={}", grammar.display());
    println!("cargo:rerun-if-changed=build.rs");
    lalrpop::Configuration::new()
        .set_in_dir(&grammar)
        .set_out_dir(&out)
        .emit_rerun_directives(true)
        // Always anew: a file that was edited before must not be edited again.
        .force_build(true)
        .process_dir(&grammar)
        .unwrap_or_else(|error| panic!("the grammar in {} has an error: {error}", grammar.display()));
    open_tables(&out.join("becket.rs"), "Module");
    open_tables(&out.join("declarations.rs"), "Start");
}

/// Makes the state machine of the start symbol `start` visible in its crate, and gives it a constructor.
fn open_tables(path: &Path, start: &str) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = replace_once(&text, "struct __StateMachine<'a, 'c>", "pub(crate) struct __StateMachine<'a, 'c>", path);
    let module = format!("mod __parse__{start} {{");
    let constructor = format!(
        "pub(crate) {module}\n    pub(crate) fn __machine<'a, 'c>(ctx: &'c super::Ctx<'a>) -> __StateMachine<'a, 'c> \
         where 'a: 'c {{\n        __StateMachine {{ ctx, __phantom: core::marker::PhantomData }}\n    }}\n"
    );
    let text = replace_once(&text, &module, &constructor, path);
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn replace_once(text: &str, from: &str, to: &str, path: &Path) -> String {
    let n_found = text.matches(from).count();
    assert!(
        n_found == 1,
        "{}: `{from}` is there {n_found} times, not once: lalrpop changed its output",
        path.display()
    );
    text.replace(from, to)
}
