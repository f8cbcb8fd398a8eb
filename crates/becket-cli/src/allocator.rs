//! What glibc's allocator is told before one process runs many events.
//!
//! glibc gives the pages of a large block back to the system when the block is freed, but takes its size for a usual one from then
//! on, up to 32 MiB, and cuts blocks of that size from a heap of its own, of which it keeps far more than is used
//! (`M_MMAP_THRESHOLD` in `mallopt(3)`). So a worker would hold what hostile events left, nearly twice what its runs need
//! (`docs/decisions/0010-memory-beside-the-heap.md` has the figures). A fixed size stops that. The allocator reads it where a
//! process starts, and from the environment alone: so the command begins again with it, as the same process.
//! Not here: what a run may have (limits), and other processes than the command's, which set it themselves.

/// Becomes the same command with the setting, unless it is there already. Where that cannot be, nothing happens: the command works
/// without it. To be called before anything was read, written or started.
pub(crate) fn keep_no_large_blocks() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    glibc::begin_again();
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod glibc {
    use std::env;
    use std::ffi::{OsStr, OsString};
    use std::os::unix::process::CommandExt as _;
    use std::path::Path;
    use std::process::Command;

    const TUNABLES: &str = "GLIBC_TUNABLES";
    const NAME: &str = "glibc.malloc.mmap_threshold";
    /// Bytes. Blocks of ordinary events stay below. Hostile events take about as much with a fourth of it and with twice.
    const THRESHOLD: u32 = 512 << 10;
    /// Says that the command has begun again. The setting alone does not: where a process has more rights than who started it
    /// (`AT_SECURE` in `getauxval(3)`), glibc takes it away each time. The command starts no process that would see either.
    const BEGUN: &str = "BECKET_BEGUN_AGAIN";

    pub(super) fn begin_again() {
        if env::var_os(BEGUN).is_none()
            && let Some(tunables) = with_threshold(env::var_os(TUNABLES))
            && let Ok(program) = env::current_exe()
        {
            let mut args = env::args_os();
            let name = args.next().unwrap_or_default();
            // What runs may be a loader (`ld.so becket run …`), which would take the arguments for its own.
            if program.file_name() == Path::new(&name).file_name() {
                // Returns only where it fails.
                let _error = Command::new(program).arg0(name).args(args).env(TUNABLES, tunables).env(BEGUN, "1").exec();
            }
        }
    }

    /// The settings with the threshold beside those that are there; none if it is one of them.
    fn with_threshold(tunables: Option<OsString>) -> Option<OsString> {
        let mut tunables = tunables.unwrap_or_default();
        if tunables.as_encoded_bytes().windows(NAME.len()).any(|part| part == NAME.as_bytes()) {
            return None;
        }
        if !tunables.is_empty() {
            tunables.push(OsStr::new(":"));
        }
        tunables.push(format!("{NAME}={THRESHOLD}"));
        Some(tunables)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_threshold_is_set_beside_what_is_set_and_not_twice() {
            let set = with_threshold(None).expect("nothing is set");
            assert_eq!(set, "glibc.malloc.mmap_threshold=524288");
            assert_eq!(with_threshold(Some(set)), None);
            let beside = with_threshold(Some("glibc.malloc.check=3".into()));
            assert_eq!(beside, Some("glibc.malloc.check=3:glibc.malloc.mmap_threshold=524288".into()));
        }
    }
}
