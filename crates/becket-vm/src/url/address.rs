//! An address in its parts, as the URL standard has them, and what is made of them: its text, its origin, one part of it.
//! Not here: how text is read into parts (`parse.rs`), and hosts (`host.rs`).

use alloc::format;
use alloc::string::String;

/// An address. Each part is text that is canonical already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Address {
    pub(super) scheme: String,
    pub(super) username: String,
    pub(super) password: String,
    /// `None` where the address has no host at all; an empty text where its host is empty.
    pub(super) host: Option<String>,
    pub(super) port: Option<u16>,
    pub(super) path: Path,
    pub(super) query: Option<String>,
    pub(super) fragment: Option<String>,
}

/// What is behind the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Path {
    /// One piece of text, as `mailto:` has it.
    Opaque(String),
    /// Segments, each with `/` before it. In one text: an address may have millions of them.
    Segments(String),
}

impl Default for Path {
    fn default() -> Self {
        Self::Segments(String::new())
    }
}

/// The port that a scheme has by itself.
pub(super) fn usual_port(scheme: &str) -> Option<u16> {
    match scheme {
        "http" | "ws" => Some(80),
        "https" | "wss" => Some(443),
        "ftp" => Some(21),
        _ => None,
    }
}

/// Whether a scheme is one of the web's, which the standard treats otherwise than all others.
pub(super) fn is_special(scheme: &str) -> bool {
    scheme == "file" || usual_port(scheme).is_some()
}

impl Address {
    pub(super) fn is_special(&self) -> bool {
        is_special(&self.scheme)
    }

    pub(super) fn is_opaque(&self) -> bool {
        matches!(self.path, Path::Opaque(_))
    }

    pub(super) fn has_credentials(&self) -> bool {
        !self.username.is_empty() || !self.password.is_empty()
    }

    /// Whether it can have neither credentials nor a port.
    pub(super) fn is_bare(&self) -> bool {
        self.scheme == "file" || self.host.as_deref().unwrap_or("").is_empty()
    }

    /// Takes the last segment of the path away, but not the letter of a drive.
    pub(super) fn shorten(&mut self) {
        let is_file = self.scheme == "file";
        if let Path::Segments(segments) = &mut self.path {
            let is_drive = is_file && segments.strip_prefix('/').is_some_and(is_normal_drive);
            if !is_drive {
                segments.truncate(segments.rfind('/').unwrap_or(0));
            }
        }
    }

    /// Appends a segment that is canonical.
    pub(super) fn append(&mut self, segment: &str) {
        if let Path::Segments(segments) = &mut self.path {
            segments.push('/');
            segments.push_str(segment);
        }
    }

    /// The text of the whole address.
    pub(crate) fn text(&self) -> String {
        let path = self.pathname();
        let behind = [('?', &self.query), ('#', &self.fragment)];
        let length = path.len() + behind.iter().filter_map(|(_, text)| text.as_ref()).map(String::len).sum::<usize>();
        let before = self.text_before_path();
        let mut text = String::with_capacity(before.len() + length + behind.len());
        text.push_str(&before);
        text.push_str(path);
        for (mark, part) in behind {
            if let Some(part) = part {
                text.push(mark);
                text.push_str(part);
            }
        }
        text
    }

    fn text_before_path(&self) -> String {
        let mut text = format!("{}:", self.scheme);
        if self.host.is_some() {
            text.push_str("//");
            if self.has_credentials() {
                text.push_str(&self.username);
                if !self.password.is_empty() {
                    text.push(':');
                    text.push_str(&self.password);
                }
                text.push('@');
            }
            text.push_str(&self.host_and_port());
        } else if matches!(&self.path, Path::Segments(segments) if segments.starts_with("//")) {
            // What is behind it would be read as a host.
            text.push_str("/.");
        }
        text
    }

    fn host_and_port(&self) -> String {
        let host = self.host.as_deref().unwrap_or("");
        match self.port {
            Some(port) => format!("{host}:{port}"),
            None => host.into(),
        }
    }

    pub(super) fn pathname(&self) -> &str {
        match &self.path {
            Path::Opaque(text) | Path::Segments(text) => text,
        }
    }

    fn origin(&self) -> String {
        match self.scheme.as_str() {
            "http" | "https" | "ws" | "wss" | "ftp" => format!("{}://{}", self.scheme, self.host_and_port()),
            "blob" => match super::parse::parse(self.pathname(), None, &mut 0) {
                Ok(inner) if matches!(inner.scheme.as_str(), "http" | "https") => inner.origin(),
                _ => "null".into(),
            },
            _ => "null".into(),
        }
    }

    /// A part by its number in [`super::PARTS`].
    pub(crate) fn part(&self, part: usize) -> String {
        let marked = |mark: char, text: &Option<String>| match text.as_deref() {
            None | Some("") => String::new(),
            Some(text) => format!("{mark}{text}"),
        };
        match part {
            0 => self.text(),
            1 => self.origin(),
            2 => format!("{}:", self.scheme),
            3 => self.username.clone(),
            4 => self.password.clone(),
            5 => self.host_and_port(),
            6 => self.host.clone().unwrap_or_default(),
            7 => self.port.map(|port| format!("{port}")).unwrap_or_default(),
            8 => self.pathname().into(),
            9 => marked('?', &self.query),
            _ => marked('#', &self.fragment),
        }
    }
}

/// A letter and `:` or `|`.
pub(super) fn is_drive(text: &str) -> bool {
    matches!(text.as_bytes(), [letter, b':' | b'|'] if letter.is_ascii_alphabetic())
}

/// A letter and `:`.
pub(super) fn is_normal_drive(text: &str) -> bool {
    matches!(text.as_bytes(), [letter, b':'] if letter.is_ascii_alphabetic())
}

/// Whether a text begins with the letter of a drive and nothing that would make it something else.
pub(super) fn starts_with_drive(text: &[u8]) -> bool {
    match text {
        [letter, b':' | b'|', rest @ ..] => {
            letter.is_ascii_alphabetic() && matches!(rest.first(), None | Some(b'/' | b'\\' | b'?' | b'#'))
        }
        _ => false,
    }
}
