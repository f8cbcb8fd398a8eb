//! Reading an address: the basic URL parser of the URL standard, state by state, and the setters of single parts.
//! Not here: hosts (`host.rs`), and what the parts become (`address.rs`).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::take;

use super::address::{Address, Path, is_drive, is_normal_drive, is_special, starts_with_drive, usual_port};
use super::encode::{CONTROLS, FRAGMENT, PATH, QUERY, SPECIAL_QUERY, USERINFO, encoded, push};
use super::{Flaw, host};

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    SchemeStart,
    Scheme,
    NoScheme,
    RelativeOrAuthority,
    PathOrAuthority,
    Relative,
    RelativeSlash,
    AuthoritySlashes,
    IgnoreSlashes,
    Authority,
    Host,
    Hostname,
    Port,
    File,
    FileSlash,
    FileHost,
    PathStart,
    Path,
    OpaquePath,
    Query,
    Fragment,
}

/// What comes after one byte.
enum Then {
    /// The next byte.
    Next,
    /// The same byte, in the state that is now.
    Again,
    /// Nothing: the part that was to be set is.
    Done,
}

struct Parser<'a> {
    input: Cow<'a, [u8]>,
    at: usize,
    state: State,
    /// Whether one part of an address is being set, and not a whole one read.
    is_setting: bool,
    /// Whether the text is what an address was written as: what was in it before `file` became its scheme stays.
    is_own: bool,
    base: Option<&'a Address>,
    /// Steps that hosts take beyond what their letters cost.
    owed: &'a mut u64,
    url: Address,
    buffer: Vec<u8>,
    has_at: bool,
    is_password: bool,
    is_in_brackets: bool,
}

/// Reads an address, against another if there is one. What its host takes beyond the letters is added to `owed`.
pub(crate) fn parse(input: &str, base: Option<&Address>, owed: &mut u64) -> Result<Address, Flaw> {
    let input = input.trim_matches(|c: char| c <= ' ');
    let mut parser = Parser::new(input, Address::default(), State::SchemeStart, base, owed);
    parser.run()?;
    Ok(parser.url)
}

/// Reads what an address was written as. Its host is ASCII.
pub(crate) fn parse_own(text: &str) -> Result<Address, Flaw> {
    let mut owed = 0;
    let mut parser = Parser::new(text, Address::default(), State::SchemeStart, None, &mut owed);
    parser.is_own = true;
    parser.run()?;
    Ok(parser.url)
}

/// Sets a part by its number; none where nothing can be set. What was set before a flaw was met is set.
pub(crate) fn set(url: Address, part: usize, value: &str, owed: &mut u64) -> Result<Option<Address>, Flaw> {
    let mut url = url;
    let cannot = match part {
        0 => return parse(value, None, owed).map(Some),
        3 | 4 | 7 => url.is_bare(),
        5 | 6 | 8 => url.is_opaque(),
        _ => false,
    };
    if cannot {
        return Ok(None);
    }
    match part {
        2 => {
            let mut text = String::from(value);
            text.push(':');
            set_by(&url, &text, State::SchemeStart, owed)
        }
        3 => {
            url.username = encoded(value, USERINFO);
            Ok(Some(url))
        }
        4 => {
            url.password = encoded(value, USERINFO);
            Ok(Some(url))
        }
        5 => set_by(&url, value, State::Host, owed),
        6 => set_by(&url, value, State::Hostname, owed),
        7 if value.is_empty() => {
            url.port = None;
            Ok(Some(url))
        }
        7 => set_by(&url, value, State::Port, owed),
        8 => {
            url.path = Path::default();
            set_by(&url, value, State::PathStart, owed)
        }
        9 if value.is_empty() => {
            url.query = None;
            Ok(Some(url))
        }
        9 => {
            url.query = Some(String::new());
            set_by(&url, value.strip_prefix('?').unwrap_or(value), State::Query, owed)
        }
        _ if value.is_empty() => {
            url.fragment = None;
            Ok(Some(url))
        }
        _ => {
            url.fragment = Some(String::new());
            set_by(&url, value.strip_prefix('#').unwrap_or(value), State::Fragment, owed)
        }
    }
}

fn set_by(url: &Address, value: &str, state: State, owed: &mut u64) -> Result<Option<Address>, Flaw> {
    let mut parser = Parser::new(value, url.clone(), state, None, owed);
    parser.is_setting = true;
    match parser.run() {
        Ok(()) => Ok(Some(parser.url)),
        Err(Flaw::NoAddress) => Ok((parser.url != *url).then_some(parser.url)),
        Err(Flaw::Unsure) => Err(Flaw::Unsure),
    }
}

impl<'a> Parser<'a> {
    fn new(input: &'a str, url: Address, state: State, base: Option<&'a Address>, owed: &'a mut u64) -> Self {
        let is_left_out = |byte: &u8| matches!(byte, b'\t' | b'\n' | b'\r');
        let bytes = input.as_bytes();
        let input = if bytes.iter().any(is_left_out) {
            Cow::Owned(bytes.iter().copied().filter(|it| !is_left_out(it)).collect())
        } else {
            Cow::Borrowed(bytes)
        };
        Self {
            input,
            at: 0,
            state,
            is_setting: false,
            is_own: false,
            base,
            owed,
            url,
            buffer: Vec::new(),
            has_at: false,
            is_password: false,
            is_in_brackets: false,
        }
    }

    fn run(&mut self) -> Result<(), Flaw> {
        loop {
            let byte = self.input.get(self.at).copied();
            match self.step(byte)? {
                Then::Done => return Ok(()),
                Then::Again => {}
                Then::Next if self.at >= self.input.len() => return Ok(()),
                Then::Next => self.at += 1,
            }
        }
    }

    fn step(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        match self.state {
            State::SchemeStart => self.scheme_start(byte),
            State::Scheme => self.scheme(byte),
            State::NoScheme => self.no_scheme(byte),
            State::RelativeOrAuthority => Ok(if byte == Some(b'/') && self.peek() == Some(b'/') {
                self.at += 1;
                self.go(State::IgnoreSlashes)
            } else {
                self.again(State::Relative)
            }),
            State::PathOrAuthority if byte == Some(b'/') => Ok(self.go(State::Authority)),
            State::PathOrAuthority => Ok(self.again(State::Path)),
            State::Relative => Ok(self.relative(byte)),
            State::RelativeSlash => Ok(self.relative_slash(byte)),
            State::AuthoritySlashes => Ok(if byte == Some(b'/') && self.peek() == Some(b'/') {
                self.at += 1;
                self.go(State::IgnoreSlashes)
            } else {
                self.again(State::IgnoreSlashes)
            }),
            State::IgnoreSlashes if matches!(byte, Some(b'/' | b'\\')) => Ok(Then::Next),
            State::IgnoreSlashes => Ok(self.again(State::Authority)),
            State::Authority => self.authority(byte),
            State::Host | State::Hostname => self.host(byte),
            State::Port => self.port(byte),
            State::File => Ok(self.file(byte)),
            State::FileSlash => Ok(self.file_slash(byte)),
            State::FileHost => self.file_host(byte),
            State::PathStart => Ok(self.path_start(byte)),
            State::Path => Ok(self.path()),
            State::OpaquePath => Ok(self.opaque_path(byte)),
            State::Query => Ok(self.query(byte)),
            State::Fragment => Ok(self.fragment(byte)),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.input.get(self.at + 1).copied()
    }

    fn go(&mut self, state: State) -> Then {
        self.state = state;
        Then::Next
    }

    fn again(&mut self, state: State) -> Then {
        self.state = state;
        Then::Again
    }

    fn go_query(&mut self) -> Then {
        self.url.query = Some(String::new());
        self.go(State::Query)
    }

    fn go_fragment(&mut self) -> Then {
        self.url.fragment = Some(String::new());
        self.go(State::Fragment)
    }

    /// What was gathered so far. It is a piece of the input between bytes of ASCII, which is text.
    fn gathered(&mut self) -> String {
        String::from_utf8(take(&mut self.buffer)).unwrap_or_default()
    }

    /// Whether a byte is `\` in an address of the web.
    fn is_backslash(&self, byte: Option<u8>) -> bool {
        byte == Some(b'\\') && self.url.is_special()
    }

    /// Whether the part with the host is over.
    fn is_end_of_host(&self, byte: Option<u8>) -> bool {
        matches!(byte, None | Some(b'/' | b'?' | b'#')) || self.is_backslash(byte)
    }

    fn scheme_start(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        match byte {
            Some(letter) if letter.is_ascii_alphabetic() => {
                self.buffer.push(letter.to_ascii_lowercase());
                Ok(self.go(State::Scheme))
            }
            _ if self.is_setting => Err(Flaw::NoAddress),
            _ => Ok(self.again(State::NoScheme)),
        }
    }

    fn scheme(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        match byte {
            Some(letter) if letter.is_ascii_alphanumeric() || matches!(letter, b'+' | b'-' | b'.') => {
                self.buffer.push(letter.to_ascii_lowercase());
                Ok(Then::Next)
            }
            Some(b':') => Ok(self.scheme_end()),
            _ if self.is_setting => Err(Flaw::NoAddress),
            _ => {
                self.buffer.clear();
                self.at = 0;
                Ok(self.again(State::NoScheme))
            }
        }
    }

    fn scheme_end(&mut self) -> Then {
        let scheme = self.gathered();
        if self.is_setting {
            let is_other_sort = is_special(&scheme) != self.url.is_special();
            let is_too_much = scheme == "file" && (self.url.has_credentials() || self.url.port.is_some());
            let is_empty_file = self.url.scheme == "file" && self.url.host.as_deref() == Some("");
            if !is_other_sort && !is_too_much && !is_empty_file {
                if self.url.port.is_some() && usual_port(&scheme) == self.url.port {
                    self.url.port = None;
                }
                self.url.scheme = scheme;
            }
            return Then::Done;
        }
        self.url.scheme = scheme;
        if self.url.scheme == "file" {
            return self.go(State::File);
        }
        if self.url.is_special() {
            let is_same = self.base.is_some_and(|base| base.scheme == self.url.scheme);
            return self.go(if is_same { State::RelativeOrAuthority } else { State::AuthoritySlashes });
        }
        if self.peek() == Some(b'/') {
            self.at += 1;
            return self.go(State::PathOrAuthority);
        }
        self.url.path = Path::Opaque(String::new());
        self.go(State::OpaquePath)
    }

    fn no_scheme(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        let Some(base) = self.base else { return Err(Flaw::NoAddress) };
        if base.is_opaque() {
            if byte != Some(b'#') {
                return Err(Flaw::NoAddress);
            }
            self.url = Address { fragment: Some(String::new()), ..base.clone() };
            return Ok(self.go(State::Fragment));
        }
        Ok(self.again(if base.scheme == "file" { State::File } else { State::Relative }))
    }

    /// Takes the part with the host from the base.
    fn take_host(&mut self) {
        if let Some(base) = self.base {
            self.url.username.clone_from(&base.username);
            self.url.password.clone_from(&base.password);
            self.url.host.clone_from(&base.host);
            self.url.port = base.port;
        }
    }

    /// Takes path and query from the base.
    fn take_path(&mut self) {
        if let Some(base) = self.base {
            self.url.path.clone_from(&base.path);
            self.url.query.clone_from(&base.query);
        }
    }

    fn relative(&mut self, byte: Option<u8>) -> Then {
        if let Some(base) = self.base {
            self.url.scheme.clone_from(&base.scheme);
        }
        if byte == Some(b'/') || self.is_backslash(byte) {
            return self.go(State::RelativeSlash);
        }
        self.take_host();
        self.take_path();
        match byte {
            Some(b'?') => self.go_query(),
            Some(b'#') => self.go_fragment(),
            None => Then::Next,
            Some(_) => {
                self.url.query = None;
                self.url.shorten();
                self.again(State::Path)
            }
        }
    }

    fn relative_slash(&mut self, byte: Option<u8>) -> Then {
        if self.url.is_special() && matches!(byte, Some(b'/' | b'\\')) {
            return self.go(State::IgnoreSlashes);
        }
        if byte == Some(b'/') {
            return self.go(State::Authority);
        }
        self.take_host();
        self.again(State::Path)
    }

    fn authority(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        if byte == Some(b'@') {
            if self.has_at {
                self.credentials(b"%40");
            }
            self.has_at = true;
            let gathered = take(&mut self.buffer);
            self.credentials(&gathered);
            return Ok(Then::Next);
        }
        if self.is_end_of_host(byte) {
            if self.has_at && self.buffer.is_empty() {
                return Err(Flaw::NoAddress);
            }
            self.at -= self.buffer.len();
            self.buffer.clear();
            return Ok(self.again(State::Host));
        }
        self.buffer.extend(byte);
        Ok(Then::Next)
    }

    fn credentials(&mut self, text: &[u8]) {
        for byte in text {
            if *byte == b':' && !self.is_password {
                self.is_password = true;
                continue;
            }
            push(*byte, USERINFO, if self.is_password { &mut self.url.password } else { &mut self.url.username });
        }
    }

    fn host(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        if self.is_setting && self.url.scheme == "file" {
            return Ok(self.again(State::FileHost));
        }
        if byte == Some(b':') && !self.is_in_brackets {
            if self.buffer.is_empty() || self.is_setting && self.state == State::Hostname {
                return Err(Flaw::NoAddress);
            }
            self.read_host()?;
            return Ok(self.go(State::Port));
        }
        if self.is_end_of_host(byte) {
            let is_empty = self.buffer.is_empty();
            let has_more = self.url.has_credentials() || self.url.port.is_some();
            if is_empty && (self.url.is_special() || self.is_setting && has_more) {
                return Err(Flaw::NoAddress);
            }
            self.read_host()?;
            return Ok(if self.is_setting { Then::Done } else { self.again(State::PathStart) });
        }
        match byte {
            Some(b'[') => self.is_in_brackets = true,
            Some(b']') => self.is_in_brackets = false,
            _ => {}
        }
        self.buffer.extend(byte);
        Ok(Then::Next)
    }

    fn read_host(&mut self) -> Result<(), Flaw> {
        let text = self.gathered();
        self.url.host = Some(host::parse(&text, !self.url.is_special(), self.owed)?);
        Ok(())
    }

    fn port(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        match byte {
            Some(digit) if digit.is_ascii_digit() => {
                self.buffer.push(digit);
                Ok(Then::Next)
            }
            _ if self.is_end_of_host(byte) || self.is_setting => {
                if !self.buffer.is_empty() {
                    let digits = self.gathered();
                    let digits = digits.trim_start_matches('0');
                    let port: u16 = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| Flaw::NoAddress)? };
                    let is_usual = usual_port(&self.url.scheme) == Some(port);
                    self.url.port = (!is_usual).then_some(port);
                    if self.is_setting {
                        return Ok(Then::Done);
                    }
                }
                if self.is_setting {
                    return Err(Flaw::NoAddress);
                }
                Ok(self.again(State::PathStart))
            }
            _ => Err(Flaw::NoAddress),
        }
    }

    fn base_file(&self) -> Option<&'a Address> {
        self.base.filter(|base| base.scheme == "file")
    }

    fn has_drive_here(&self) -> bool {
        starts_with_drive(self.input.get(self.at..).unwrap_or(&[]))
    }

    fn file(&mut self, byte: Option<u8>) -> Then {
        self.url.scheme = "file".into();
        self.url.host = Some(String::new());
        if matches!(byte, Some(b'/' | b'\\')) {
            return self.go(State::FileSlash);
        }
        let Some(base) = self.base_file() else { return self.again(State::Path) };
        self.url.host.clone_from(&base.host);
        self.take_path();
        match byte {
            Some(b'?') => self.go_query(),
            Some(b'#') => self.go_fragment(),
            None => Then::Next,
            Some(_) => {
                self.url.query = None;
                if self.has_drive_here() {
                    self.url.path = Path::default();
                } else {
                    self.url.shorten();
                }
                self.again(State::Path)
            }
        }
    }

    fn file_slash(&mut self, byte: Option<u8>) -> Then {
        if matches!(byte, Some(b'/' | b'\\')) {
            return self.go(State::FileHost);
        }
        if let Some(base) = self.base_file() {
            self.url.host.clone_from(&base.host);
            if let Path::Segments(segments) = &base.path
                && let Some(first) = segments.split('/').nth(1).filter(|it| is_normal_drive(it))
                && !self.has_drive_here()
            {
                self.url.append(first);
            }
        }
        self.again(State::Path)
    }

    fn file_host(&mut self, byte: Option<u8>) -> Result<Then, Flaw> {
        if !matches!(byte, None | Some(b'/' | b'\\' | b'?' | b'#')) {
            self.buffer.extend(byte);
            return Ok(Then::Next);
        }
        if !self.is_setting && core::str::from_utf8(&self.buffer).is_ok_and(is_drive) {
            // The letter stays in the buffer: it is the path's first segment.
            return Ok(self.again(State::Path));
        }
        if self.buffer.is_empty() {
            self.url.host = Some(String::new());
        } else {
            self.read_host()?;
            if self.url.host.as_deref() == Some("localhost") && !self.is_own {
                self.url.host = Some(String::new());
            }
        }
        Ok(if self.is_setting { Then::Done } else { self.again(State::PathStart) })
    }

    fn path_start(&mut self, byte: Option<u8>) -> Then {
        if self.url.is_special() {
            return if matches!(byte, Some(b'/' | b'\\')) { self.go(State::Path) } else { self.again(State::Path) };
        }
        match byte {
            Some(b'?') if !self.is_setting => self.go_query(),
            Some(b'#') if !self.is_setting => self.go_fragment(),
            Some(b'/') => self.go(State::Path),
            Some(_) => self.again(State::Path),
            None => {
                if self.is_setting && self.url.host.is_none() {
                    self.url.append("");
                }
                Then::Next
            }
        }
    }

    /// The rest of a segment, and the byte behind it.
    fn path(&mut self) -> Then {
        let is_web = self.url.is_special();
        let is_whole = !self.is_setting;
        let is_slash = |byte: u8| byte == b'/' || byte == b'\\' && is_web;
        let is_mark = |byte: u8| is_whole && matches!(byte, b'?' | b'#');
        let rest = self.input.get(self.at..).unwrap_or(&[]);
        let length = rest.iter().position(|it| is_slash(*it) || is_mark(*it)).unwrap_or(rest.len());
        let (segment, behind) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let byte = behind.first().copied();
        let start = self.url.pathname().len();
        if let Path::Segments(path) = &mut self.url.path {
            path.push('/');
            self.buffer.iter().chain(segment).for_each(|it| push(*it, PATH, path));
        }
        self.buffer.clear();
        self.at += length;
        self.end_segment(start, byte.is_some_and(is_slash));
        match byte {
            Some(b'?') if is_whole => self.go_query(),
            Some(b'#') if is_whole => self.go_fragment(),
            _ => Then::Next,
        }
    }

    /// Does what the last segment asks for, which begins with its `/` at `start`: two dots take the one before it away.
    fn end_segment(&mut self, start: usize, is_before_slash: bool) {
        let Path::Segments(path) = &mut self.url.path else { return };
        let segment = path.get(start + 1..).unwrap_or("");
        let is_double = is_double_dot(segment);
        if is_double || is_single_dot(segment) {
            path.truncate(start);
            if is_double {
                self.url.shorten();
            }
            if !is_before_slash {
                self.url.append("");
            }
        } else if self.url.scheme == "file" && start == 0 && !self.is_own && is_drive(segment) {
            path.truncate(path.len() - 1);
            path.push(':');
        }
    }

    fn opaque_path(&mut self, byte: Option<u8>) -> Then {
        match byte {
            Some(b'?') => return self.go_query(),
            Some(b'#') => return self.go_fragment(),
            _ => {}
        }
        let is_last_space = byte == Some(b' ') && matches!(self.peek(), Some(b'?' | b'#'));
        if let (Path::Opaque(text), Some(byte)) = (&mut self.url.path, byte) {
            if is_last_space {
                text.push_str("%20");
            } else {
                push(byte, CONTROLS, text);
            }
        }
        Then::Next
    }

    fn query(&mut self, byte: Option<u8>) -> Then {
        if byte == Some(b'#') && !self.is_setting {
            return self.go_fragment();
        }
        let set = if self.url.is_special() { SPECIAL_QUERY } else { QUERY };
        if let (Some(query), Some(byte)) = (&mut self.url.query, byte) {
            push(byte, set, query);
        }
        Then::Next
    }

    fn fragment(&mut self, byte: Option<u8>) -> Then {
        if let (Some(fragment), Some(byte)) = (&mut self.url.fragment, byte) {
            push(byte, FRAGMENT, fragment);
        }
        Then::Next
    }
}

fn is_single_dot(segment: &str) -> bool {
    segment == "." || segment.eq_ignore_ascii_case("%2e")
}

fn is_double_dot(segment: &str) -> bool {
    segment == ".." || [".%2e", "%2e.", "%2e%2e"].iter().any(|it| segment.eq_ignore_ascii_case(it))
}
