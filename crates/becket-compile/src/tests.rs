//! Tests of compiling. One function for each boundary: `compiled` (a module), `listed` (its listing).

mod listing;
mod typescript;

use std::path::{Path, PathBuf};

use becket_bytecode::blob;
use becket_bytecode::module::Module;
use becket_bytecode::verify::{VerifyMode, verify};
use becket_syntax::{ParseOptions, parse_module};
use bumpalo::Bump;

use crate::{Options, compile};

const OPTIONS: Options<'static> = Options { file_name: "hook.js", keeps_source: false, constants_max: usize::MAX };

/// The module of a source, if it is not refused.
fn compiled(source: &str, is_std: bool) -> Option<Module> {
    let arena = Bump::new();
    let (module, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    if diagnostics.has_errors() {
        return None;
    }
    let check = becket_check::Options { is_std, ..becket_check::Options::default() };
    let (checked, _) = becket_check::check(&module, source, &check);
    Some(compile(&checked?, &OPTIONS))
}

/// The listing of a source, verified.
fn listed(source: &str) -> String {
    listed_with(source, false, VerifyMode::Hook)
}

/// The listing of the standard library's own code.
fn listed_std(source: &str) -> String {
    listed_with(source, true, VerifyMode::Std)
}

fn listed_with(source: &str, is_std: bool, mode: VerifyMode) -> String {
    let module = compiled(source, is_std).expect("the source is accepted");
    let text = becket_bytecode::disassemble::listing(&module);
    match verify(module, mode) {
        Ok(_) => text,
        Err(error) => format!("{text}\nnot verified: {error}"),
    }
}

/// All hooks of a folder.
fn hooks(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            hooks(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "js") {
            found.push(path);
        }
    }
}

#[test]
fn every_conformance_case_that_is_accepted_compiles_to_a_sound_module_and_always_to_the_same_bytes() {
    let mut found = Vec::new();
    hooks(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance"), &mut found);
    let mut n = 0;
    for path in &found {
        let Ok(source) = std::fs::read_to_string(path) else { continue };
        let Some(module) = compiled(&source, false) else { continue };
        n += 1;
        let bytes = blob::encode(&module);
        let again = compiled(&source, false).map(|again| blob::encode(&again));
        assert!(again.as_ref() == Some(&bytes), "{}", path.display());
        let decoded = blob::decode(&bytes).expect("it was just written");
        assert!(blob::encode(&decoded) == bytes, "{}", path.display());
        if let Err(error) = verify(module, VerifyMode::Hook) {
            panic!("{}: {error}", path.display());
        }
    }
    assert!(n > 300, "only {n} of {} hooks are accepted", found.len());
}

/// The nesting and the sizes that Node takes, Becket takes as well.
#[test]
fn large_and_deep_code_compiles_to_a_sound_module() {
    let repeat = |text: &str, n: usize| text.repeat(n);
    let list = |n: usize, each: &dyn Fn(usize) -> String| (0..n).map(each).collect::<Vec<_>>().join(", ");
    let names = |n: usize| list(n, &|at| format!("v{at}"));
    let sources = [
        format!("const f = (x) => x; console.log({}1{});", repeat("f(", 200), repeat(")", 200)),
        format!("const f = (x) => x; console.log({}1{});", repeat("f(1, 2, ", 200), repeat(")", 200)),
        format!("console.log({}1{});", repeat("(x => x + ", 60), repeat(")", 60)),
        format!("let a = 1; console.log({}a{});", repeat("(a + ", 200), repeat(")", 200)),
        format!("let a = 1; console.log({}a{});", repeat("[a, ", 200), repeat("]", 200)),
        format!("let a = 1; console.log({}a{});", repeat("{ a, b: ", 200), repeat("}", 200)),
        format!(
            "function f({}) {{ return v150 + v2; }} console.log(f({}))",
            names(200),
            list(200, &|at| at.to_string())
        ),
        format!("function f() {{ let {}; return () => v299 + v1; }} f();", list(300, &|at| format!("v{at} = {at}"))),
        format!(
            "function f() {{ let {}; v1++; return () => (v299++, v1++); }} f();",
            list(300, &|at| format!("v{at} = {at}"))
        ),
        format!(
            "const o = {{ {} }}; const {{ {}, ...rest }} = o;",
            list(200, &|at| format!("v{at}: {at}")),
            names(190)
        ),
        format!("const a = [{}]; const [{}] = a;", list(3000, &|at| at.to_string()), names(500)),
        format!("let a = 1; console.log(`{}`);", repeat("x${a}", 100)),
        format!("let a = ''; console.log({}a);", repeat("a + 'x' + ", 3000)),
        format!("{} console.log(1); {}", repeat("for (;;) {", 100), repeat("}", 100)),
        format!("switch (1) {{ {} }}", repeat("case 1: { const a = 1; console.log(a); break; }", 500)),
        format!("function f() {{ {} return 1; {} }}", repeat("try {", 40), repeat("} finally { f(); }", 40)),
    ];
    for source in &sources {
        let shown = &source[..source.len().min(60)];
        let module = compiled(source, false).unwrap_or_else(|| panic!("refused: {shown}"));
        let refuses = |function: &becket_bytecode::module::Function| {
            function.code.iter().any(|instr| instr.op == becket_bytecode::ops::Opcode::Refuse)
        };
        assert!(!module.functions.iter().any(refuses), "not enough registers: {shown}");
        if let Err(error) = verify(module, VerifyMode::Hook) {
            panic!("{error}: {shown}");
        }
    }
}

#[test]
fn names_of_functions_that_are_too_long_are_not_given() {
    let joined = |n_bytes: usize, n_functions: usize| {
        let functions: Vec<String> = (0..n_functions).map(|at| format!("f{at}: k || function () {{}}")).collect();
        let list = functions.join(", ");
        let source = format!("const k = 0; const {} = {{ {list}}};", "a".repeat(n_bytes));
        let module = compiled(&source, false).expect("it is accepted");
        (blob::encode(&module).len() - source.len(), module.inferred.len())
    };
    let (n_bytes, n_names) = joined(100_000, 1000);
    assert!(n_bytes < 500_000, "{n_bytes}");
    assert_eq!(n_names, 0);
    assert_eq!(joined(2045, 1).1, 1);
    assert_eq!(joined(2046, 1).1, 0);
    // The names of a module end together: no source makes more of them than four MiB.
    let (n_bytes, n_names) = joined(2000, 5000);
    assert!(n_bytes < 6 << 20, "{n_bytes}");
    assert!((2000..2100).contains(&n_names), "{n_names}");
}

#[test]
fn nesting_that_needs_too_many_registers_stops_the_run_and_not_the_compiler() {
    let source = format!("const {}a{} = [];", "[".repeat(70), "]".repeat(70));
    let text = listed(&source);
    assert!(text.contains("Refuse 602"), "{text}");
    assert!(!text.contains("not verified"), "{text}");
}
