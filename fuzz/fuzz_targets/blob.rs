//! Any bytes as a blob, with the hash that makes them one: refused, or run within the limits.
#![no_main]

#[path = "../../crates/becket-bytecode/src/tests/doubt.rs"]
mod doubt;

use becket_bytecode::blob;
use becket_bytecode::verify::{VerifyMode, verify_decoded};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut sealed = [bytes, &[0; 32]].concat();
    blob::rehash(&mut sealed);
    let hash = blob::id(&sealed).unwrap_or_default();
    if let Ok(decoded) = blob::decode_within(&sealed.into(), blob::memory_max(1 << 20))
        && let Ok(verified) = verify_decoded(decoded, VerifyMode::Hook)
    {
        assert_eq!(doubt::doubt(verified.module()), Ok(()));
        if let Some((mut worker, _)) = becket_fuzz::begin(verified, hash) {
            becket_fuzz::finish(&mut worker);
        }
    }
});
