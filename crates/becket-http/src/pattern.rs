//! Patterns of URLs that are granted, and whether a URL is one of them.
//! Not here: where its host's name leads (`address.rs`).
//! Invariant: both sides are compared in the canonical form of the URL standard: lower case, punycode, no default port, no dot
//! segments. No text of a hook is compared as it was written.

use std::fmt;

use url::{Host, Url};

/// Which URLs are granted: `https://api.example.com/v1/*`.
///
/// A scheme, `https` or `http`; a host, or `*.` and a host for all hosts under it; a port, if it is not the scheme's own; a path,
/// where a last `*` stands for anything. Without a path all paths are granted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    text: String,
    scheme: String,
    /// In canonical form; with a dot before it where hosts under it are meant.
    host: String,
    port: Option<u16>,
    path: String,
    is_prefix: bool,
}

/// A text that is no pattern, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadPattern {
    text: String,
    why: &'static str,
}

impl fmt::Display for BadPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no pattern of URLs: {}", self.text, self.why)
    }
}

impl std::error::Error for BadPattern {}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// If it is none.
    pub fn parse(text: &str) -> Result<Self, BadPattern> {
        let bad = |why| BadPattern { text: text.to_owned(), why };
        let (scheme, rest) = text.split_once("://").ok_or_else(|| bad("it begins with `https://`"))?;
        if scheme != "https" && scheme != "http" {
            return Err(bad("its scheme is `https` or `http`"));
        }
        let under = rest.strip_prefix("*.");
        let (place, path) = match under.unwrap_or(rest).split_once('/') {
            Some((place, path)) => (place, format!("/{path}")),
            None => (under.unwrap_or(rest), String::from("/*")),
        };
        if place.contains(['*', '@', '?', '#']) || path.contains(['?', '#']) {
            return Err(bad("`*` stands before a host or at the end of a path, and there is no query"));
        }
        let (path, is_prefix) = match path.strip_suffix('*') {
            Some(start) => (start, true),
            None => (path.as_str(), false),
        };
        if path.contains('*') {
            return Err(bad("a `*` in a path is its last character"));
        }
        let url =
            Url::parse(&format!("{scheme}://{place}{path}")).map_err(|_| bad("its host or port is not well formed"))?;
        let host = url.host_str().ok_or_else(|| bad("it has no host"))?;
        if under.is_some() && !matches!(url.host(), Some(Host::Domain(name)) if name.contains('.')) {
            return Err(bad("`*.` stands before a name of two parts or more"));
        }
        Ok(Self {
            text: text.to_owned(),
            scheme: scheme.to_owned(),
            host: if under.is_some() { format!(".{host}") } else { host.to_owned() },
            port: url.port_or_known_default(),
            path: url.path().to_owned(),
            is_prefix,
        })
    }

    /// Whether the pattern grants a URL. Where it restricts the path, a path with an encoded slash or backslash is not granted:
    /// many servers decode it, and `/v1/..%2fadmin` is `/admin` then.
    pub fn grants(&self, url: &Url) -> bool {
        let is_host = |host: &str| match self.host.strip_prefix('.') {
            Some(_) => host.len() > self.host.len() && host.ends_with(&self.host),
            None => host == self.host,
        };
        let path = url.path();
        let is_restricted = !self.is_prefix || self.path != "/";
        let is_hidden = |code: &[u8]| matches!(code, [b'%', b'2', b'f' | b'F'] | [b'%', b'5', b'c' | b'C']);
        let is_path = (if self.is_prefix { path.starts_with(&self.path) } else { path == self.path })
            && !(is_restricted && path.as_bytes().windows(3).any(is_hidden));
        url.scheme() == self.scheme
            && url.host_str().is_some_and(is_host)
            && url.port_or_known_default() == self.port
            && is_path
    }
}
