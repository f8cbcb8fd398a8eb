//! `becket:http`: fetch for hooks, and the model of a capability that reaches the world. Off unless the host installs and grants
//! it.
//!
//! In reading order: `pattern.rs` (which URLs are granted), `address.rs` (which addresses may be connected to), `fetch.rs` (a
//! request).
//! Invariants: a URL is compared with the patterns in its canonical form, redirects included; a connection goes to an address that
//! was checked, never to a name; sizes and times are bounded; nothing of the host's environment (proxies, cookies, credentials)
//! goes into a request.

mod address;
mod fetch;
mod pattern;

use std::sync::Arc;
use std::time::Duration;

use becket::{Error, Function, Host};

pub use pattern::{BadPattern, Pattern};

/// The declarations of the module.
pub const DECLARATIONS: &str = include_str!("../../../stdlib-api/capabilities/http.d.ts");

/// The name of the module, and of the capability that must be granted.
pub const MODULE: &str = "becket:http";

/// What hooks may request, and how much of it.
///
/// # Examples
/// ```
/// let mut host = becket::Host::new();
/// becket_http::Http::new().allow("https://api.example.com/v1/*")?.install(&mut host)?;
/// let hook = host.compile(
///     "hook.js",
///     "import { fetch } from 'becket:http';
///      export default (event) => fetch('https://internal.example.com/' + event.id);",
/// )?;
/// assert!(hook.run(&serde_json::json!({ "id": 1 })).is_err(), "no pattern grants this host");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Http {
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) allows_loopback: bool,
    pub(crate) timeout: Duration,
    pub(crate) request_bytes_max: usize,
    pub(crate) response_bytes_max: u64,
    pub(crate) redirects_max: u32,
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Http {
    /// Grants no URL; requests take ten seconds and a mebibyte each way at most, and five redirects.
    pub fn new() -> Self {
        Self {
            patterns: Vec::new(),
            allows_loopback: false,
            timeout: Duration::from_secs(10),
            request_bytes_max: 1 << 20,
            response_bytes_max: 1 << 20,
            redirects_max: 5,
        }
    }

    /// Grants the URLs of one more pattern; see [`Pattern`].
    ///
    /// # Errors
    /// If it is no pattern.
    pub fn allow(mut self, pattern: &str) -> Result<Self, BadPattern> {
        self.patterns.push(Pattern::parse(pattern)?);
        Ok(self)
    }

    /// How long a request may take, redirects included.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many bytes a response's body may have.
    #[must_use]
    pub fn response_bytes_max(mut self, bytes: u64) -> Self {
        self.response_bytes_max = bytes;
        self
    }

    /// Lets requests go to this machine itself, where a pattern grants it. For tests: otherwise a hook could reach what only
    /// listens here because nobody outside can.
    #[must_use]
    pub fn allow_loopback_for_tests(mut self) -> Self {
        self.allows_loopback = true;
        self
    }

    /// Declares the module to the hooks of a host, provides its function and grants it.
    ///
    /// # Errors
    /// If the host declares `becket:http` already.
    pub fn install(self, host: &mut Host) -> Result<(), Error> {
        host.declare("http.d.ts", DECLARATIONS)?;
        let http = Arc::new(self);
        host.provide(MODULE, "fetch", Function::plain(move |call, args| fetch::fetch(&http, args, call.deadline)))?;
        host.allow(MODULE);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
