//! Compiles the part of the standard library that is written in the hook language, `stdlib-api/*.js`, to the blob that this
//! crate carries. The files are one module: their sources follow each other in the order of their names.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use becket_bytecode::blob;
use becket_bytecode::verify::{VerifyMode, verify};
use becket_syntax::render::{Colour, render_all};
use becket_syntax::{ParseOptions, ast, parse_module};
use bumpalo::Bump;

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let folder = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../../stdlib-api");
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=build.rs");
    let bytes = blob::encode(&compiled(&source(&folder)?)?);
    let out = PathBuf::from(variable("OUT_DIR")?).join("edition-1.bkt");
    std::fs::write(&out, bytes).map_err(|error| format!("{}: {error}", out.display()))
}

/// All files as one source, each under a comment with its name.
fn source(folder: &Path) -> Result<String, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
    files.sort();
    let mut all = String::new();
    for path in files {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let _ = writeln!(all, "// stdlib-api/{name}\n{text}");
    }
    Ok(all)
}

fn compiled(source: &str) -> Result<becket_bytecode::module::Module, String> {
    let arena = Bump::new();
    let (tree, diagnostics) = parse_module(&arena, source, &ParseOptions::default());
    if diagnostics.has_errors() {
        return Err(render_all(&diagnostics, source, "the standard library", Colour::Plain));
    }
    only_functions(&tree, source)?;
    let options = becket_check::Options { is_std: true, ..becket_check::Options::default() };
    let (checked, diagnostics) = becket_check::check(&tree, source, &options);
    let checked = checked.ok_or_else(|| render_all(&diagnostics, source, "the standard library", Colour::Plain))?;
    let options = becket_compile::Options { file_name: "becket", keeps_source: false, constants_max: usize::MAX };
    let module = becket_compile::compile(&checked, &options);
    let verified = verify(module, VerifyMode::Std).map_err(|error| format!("the standard library: {error}"))?;
    Ok(verified.into_module())
}

/// Variables of this module are made into functions when it is loaded, and its top level does not run: a `const` there would never
/// get its value.
fn only_functions(tree: &ast::Module<'_>, source: &str) -> Result<(), String> {
    for item in tree.body {
        if matches!(item.kind, ast::StmtKind::Function(_) | ast::StmtKind::Import(_)) {
            continue;
        }
        let start = item.span.start as usize;
        let line = source.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
        return Err(format!("the standard library: its top level has functions only, and no `{line}`"));
    }
    Ok(())
}
