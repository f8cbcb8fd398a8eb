//! Any text as a declaration file.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(source) = core::str::from_utf8(bytes) {
        let arena = bumpalo::Bump::new();
        let _ = becket_syntax::parse_declarations(&arena, source);
    }
});
