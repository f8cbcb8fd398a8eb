//! Any text as a hook: it is refused, or it compiles to a module that verifies and runs within its limits.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(source) = core::str::from_utf8(bytes)
        && let Some(verified) = becket_fuzz::compile(source)
        && let Some((mut worker, _)) = becket_fuzz::begin(verified, [1; 32])
    {
        becket_fuzz::finish(&mut worker);
    }
});
