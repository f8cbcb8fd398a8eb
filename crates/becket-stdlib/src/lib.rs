//! Internal to Becket: the part of the standard library that is written in the hook language, compiled when Becket is built.
//! Not here: its source (`stdlib-api/*.js`), and how the machine runs it (becket-vm's edition).
//! Invariant: whoever uses this crate at run time links none of the compile side; only `build.rs` does.
#![no_std]

/// The standard library's own code of edition 1, as a blob that verifies in `VerifyMode::Std`.
pub static EDITION_1: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/edition-1.bkt"));

#[cfg(test)]
mod tests {
    use becket_bytecode::blob;
    use becket_bytecode::verify::{VerifyMode, verify};

    #[test]
    fn the_library_that_was_built_in_is_sound() {
        let module = blob::decode(super::EDITION_1).expect("build.rs wrote it");
        assert!(module.functions.len() > 1);
        verify(module, VerifyMode::Std).expect("build.rs verified it");
    }
}
