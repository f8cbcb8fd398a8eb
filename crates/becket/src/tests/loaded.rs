//! What is loaded is held against a verifier that doubts everything: the programs of `conformance/accepted/`, as they are and
//! damaged.
//! Not here: that verifier, which becket-bytecode tests with what no compiler writes.

use std::fs;
use std::path::{Path, PathBuf};

use becket_bytecode::blob;
use becket_bytecode::verify::{VerifyMode, verify_decoded};

use crate::{Host, Limit};

#[path = "../../../becket-bytecode/src/tests/doubt.rs"]
mod doubt;

/// How often each program is damaged.
const DAMAGES: u64 = 16;

/// The sources under a folder, in order.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("it is there").map(|entry| entry.expect("read").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "js") {
            found.push(path);
        }
    }
}

/// Whether the bytes load; if so, nothing in them is doubtful.
fn loads(bytes: &[u8], what: &Path) -> bool {
    let Ok(decoded) = blob::decode_code(&bytes.into()) else { return false };
    let Ok(verified) = verify_decoded(decoded, VerifyMode::Hook) else { return false };
    assert_eq!(doubt::doubt(verified.module()), Ok(()), "{}", what.display());
    true
}

#[test]
fn what_loads_passes_a_verifier_that_doubts_everything() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/accepted");
    let mut found = Vec::new();
    sources(&home, &mut found);
    let (mut n_compiled, mut n_damaged, mut chance) = (0, 0, 1_u64);
    for path in &found {
        let source = fs::read(path).expect("read");
        // Some need what this host does not grant.
        let Ok(hook) = Host::new().compile_bytes("hook.js", &source) else { continue };
        assert!(loads(hook.bytes(), path), "{}", path.display());
        n_compiled += 1;
        let source = blob::source_at(hook.bytes()).expect("it is a blob");
        for _ in 0..DAMAGES {
            let mut forged = hook.bytes().to_vec();
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = 14 + (chance >> 33) as usize % (source.start - 14);
            forged[at] = (chance >> 20) as u8 & if chance >> 63 == 0 { 0xff } else { 7 };
            blob::rehash(&mut forged);
            n_damaged += u32::from(loads(&forged, path));
        }
    }
    assert!(n_compiled > 1000 && n_damaged > 1000, "{n_compiled} and {n_damaged} of {}", found.len());
}

#[test]
fn what_a_host_compiles_it_loads_and_no_more() {
    // A template with a tag compiles to much for its few bytes.
    let source = ["let f;", &"f``;".repeat(80_000)].concat();
    let compiled = |source_bytes_max: u64| {
        let mut host = Host::new();
        host.set_limit(Limit::Source, source_bytes_max);
        host.set_limit(Limit::Nodes, 1_000_000);
        let hook = host.compile_bytes("hook.js", source.as_bytes());
        (host, hook)
    };
    let (strict, refused) = compiled(1 << 20);
    let refused = refused.expect_err("it takes more memory than is allowed there").to_string();
    assert!(refused.contains("B0601") && refused.contains("bytes of memory, more than 9437184"), "{refused}");
    let (raised, hook) = compiled(4 << 20);
    let hook = hook.expect("more is allowed there");
    assert!(raised.load(hook.bytes()).is_ok());
    let refused = strict.load(hook.bytes()).expect_err("more than it would compile").to_string();
    assert!(refused.contains("the blob is"), "{refused}");
}
