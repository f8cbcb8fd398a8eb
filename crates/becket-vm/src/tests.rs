//! Tests of the machine as a whole: source in, outcome out. One function makes a program of a source, so that a change of the
//! interface edits one place. Not here: the library's functions, which conformance compares with Node.

use std::format;
use std::string::String;
use std::sync::{Arc, OnceLock};
use std::vec::Vec;

use becket_bytecode::verify::{Verified, VerifyMode, verify};

use crate::data::Data;
use crate::edition::Edition;
use crate::limits::Limits;
use crate::program::Program;
use crate::worker::{End, Entry, Step, Worker};

/// A verified module of a source.
fn module(source: &str, is_std: bool) -> Verified {
    let arena = bumpalo::Bump::new();
    let parse = becket_syntax::ParseOptions::default();
    let (tree, diagnostics) = becket_syntax::parse_module(&arena, source, &parse);
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    let tree = arena.alloc(tree);
    let options = becket_check::Options { is_std, ..Default::default() };
    let (checked, diagnostics) = becket_check::check(tree, source, &options);
    let checked = checked.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let options = becket_compile::Options { file_name: "hook.js", keeps_source: false };
    let module = becket_compile::compile(&checked, &options);
    let mode = if is_std { VerifyMode::Std } else { VerifyMode::Hook };
    verify(module, mode).unwrap_or_else(|error| panic!("{error}"))
}

/// The edition, from the sources beside the workspace.
pub(crate) fn edition() -> Arc<Edition> {
    static EDITION: OnceLock<Arc<Edition>> = OnceLock::new();
    let make = || {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stdlib-api");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).expect("it is there").flatten().map(|entry| entry.path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
        files.sort();
        let source: String = files.iter().map(|path| std::fs::read_to_string(path).expect("it is text")).collect();
        Edition::new(module(&source, true), 0x5EED).expect("it fits")
    };
    Arc::clone(EDITION.get_or_init(make))
}

/// A program of a source.
pub(crate) fn program(source: &str) -> Arc<Program> {
    let module = module(source, false);
    let hash = module.module().source_hash;
    Program::load(module, hash, &edition())
}

/// How a run of `export default` over an event ends.
pub(crate) fn outcome(source: &str, event: &Data) -> Result<Data, End> {
    let mut worker = Worker::new(&edition());
    outcome_in(&mut worker, &program(source), event, &Limits::default())
}

fn outcome_in(worker: &mut Worker, program: &Arc<Program>, event: &Data, limits: &Limits) -> Result<Data, End> {
    worker.prepare(program, limits)?;
    worker.start(Entry::Export("default"), event, limits)?;
    match worker.resume() {
        Step::Done => worker.result(),
        Step::Ended(end) => Err(end),
        Step::Call(request) => panic!("{request:?}"),
    }
}

fn value(source: &str) -> String {
    match outcome(&format!("export default function (event) {{ {source} }}"), &Data::Number(7.0)) {
        Ok(data) => format!("{data:?}"),
        Err(end) => format!("{end:?}"),
    }
}

/// Small programs and their results, one a line: `source => result`. The sources are bodies of `export default`.
fn table(sources: &[&str]) -> String {
    let lines: Vec<String> = sources.iter().map(|source| format!("{source} => {}", value(source))).collect();
    lines.join("\n")
}

#[test]
fn operators_and_control_flow_give_what_the_standard_says() {
    insta::assert_snapshot!(table(&[
        "return 1 + 2",
        "let s = 0; for (let i = 0; i < 10; i++) s += i; return s",
        "const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); return f(20)",
        "const o = {a: 1, b: 'x'}; o.c = o.a + 2; return o",
        "const a = [1, 2, 3]; a.push(4); return a",
        "let t = ''; for (const x of [1, 2, 3]) t += x + ','; return t",
        "try { null.x } catch (e) { return e.message }",
        "const {a, ...r} = {a: 1, b: 2, c: 3}; return [a, r]",
        "return `${1}${'a'}${{ toString() { return 'obj' } }}`",
        "return ({ valueOf() { return 5 } }) + 1",
        "const o = { get x() { return 9 } }; return o.x",
        "let n = 0; for (const k in {a: 1, b: 2}) n += k.length; return n",
        "return Object.keys({b: 1, 2: 1, a: 1, 1: 1})",
        "function F(x) { this.x = x } return new F(3).x",
        "let s = 'x'; for (;;) s += s",
    ]));
}

#[test]
fn endless_programs_end_in_their_limit() {
    insta::assert_snapshot!(table(&[
        "for (;;) {}",
        "try { for (;;) {} } catch { return 1 } finally { return 2 }",
        "function f() { return f() } return f()",
        "const a = []; for (;;) a.push([1,2,3,4,5,6,7,8])",
    ]));
}

/// A program that makes up names, 40,000 of them, in objects that it drops and in one that it keeps.
const NAMES: &str = "const kept = {}; let n = 0;
    for (let i = 0; i < 40000; i++) { const o = {}; o['k' + i] = i; o['l' + i] = i; n += o['k' + i]; if (i % 100 === 0) kept['m' + i] = i }
    return [n, Object.keys(kept).length, kept.m100, kept.m39900]";

#[test]
fn made_up_names_do_not_stay_in_the_workers_tables() {
    let mut worker = Worker::new(&edition());
    let program = program(&format!("export default function () {{ {NAMES} }}"));
    for _ in 0..2 {
        let data = outcome_in(&mut worker, &program, &Data::Undefined, &Limits::default());
        let expected = [799_980_000.0, 400.0, 100.0, 39_900.0].map(Data::Number);
        assert_eq!(data, Ok(Data::Array(expected.to_vec())));
        assert!(worker.machine.atoms.len() < 40_000, "{}", worker.machine.atoms.len());
        assert!(worker.machine.shapes.len() < 40_000, "{}", worker.machine.shapes.len());
    }
}

#[test]
fn a_stressed_collector_changes_neither_results_nor_steps() {
    let sources = [
        "const o = {}; for (let i = 0; i < 50; i++) o['k' + i] = [i, { i }]; return o",
        "let s = ''; for (let i = 0; i < 60; i++) s = s + i + 'x'; return [s, s.length, s === s + '']",
        "const f = (n) => n < 2 ? [n] : [f(n - 1), { n, s: 'n' + n }]; return f(12)",
        "const a = []; for (let i = 0; i < 300; i++) a.push({ i }); while (a.length > 5) a.shift(); return a",
        "const { a, b: [c, ...d], ...e } = { a: 1, b: [2, 3, 4], x: 'y', z: { w: 1 } }; return [a, c, d, e]",
        "const log = []; const k = { toString() { log.push('k'); return 'p' } }; const o = { [k]: 1 }; o[k] += 2; return [o, log]",
        "try { null.x } catch (e) { return [e.message, e instanceof TypeError] }",
    ];
    for source in sources {
        let program = program(&format!("export default function (event) {{ {source} }}"));
        let mut runs = Vec::new();
        for is_stressed in [false, true] {
            let mut worker = Worker::new(&edition());
            if is_stressed {
                worker.stress_collector();
            }
            let data = outcome_in(&mut worker, &program, &Data::Undefined, &Limits::default());
            runs.push((data, worker.usage()));
        }
        assert_eq!(runs[0], runs[1], "{source}");
    }
}
