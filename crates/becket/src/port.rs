//! What must change in a hook that was written for another platform: all of it in one pass, in groups, with an estimate of the
//! work.
//! Not here: the rules (becket-check), and compiling (`compile.rs`).

use std::fmt::Write as _;

use becket_check::port::{About, Advice};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::{Diagnostic, Diagnostics, Severity};
use becket_syntax::source::decode;
use becket_syntax::{ParseOptions, parse_module, retell};
use bumpalo::Bump;

use crate::compile::{Rejection, language};
use crate::host::Host;

/// A group of things that must change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PortGroup {
    /// The text cannot be read.
    Syntax,
    /// The function that is called with the event.
    Entry,
    /// `require` and `import`.
    Modules,
    /// Globals of Node, of browsers and of platforms.
    Environment,
    /// Functions that the other platform passes in.
    PassedIn,
    /// What of the language Becket does not run.
    Language,
    /// Anything else.
    Other,
}

impl PortGroup {
    /// Its heading.
    pub const fn title(self) -> &'static str {
        match self {
            PortGroup::Syntax => "Syntax",
            PortGroup::Entry => "Entry",
            PortGroup::Modules => "Modules",
            PortGroup::Environment => "Environment",
            PortGroup::PassedIn => "Functions that the platform passed in",
            PortGroup::Language => "Language",
            PortGroup::Other => "Other",
        }
    }
}

/// How much work a change is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Effort {
    /// An edit of the line.
    Edit,
    /// The host must offer a function, or put a value into the event.
    Host,
    /// The part must be thought over.
    Rewrite,
}

/// One thing that must change.
#[derive(Clone, Debug)]
pub struct PortItem {
    /// Its group.
    pub group: PortGroup,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The diagnostic's code, where there is one.
    pub code: Option<String>,
    /// The fact, in one line.
    pub headline: String,
    /// Why; may be empty.
    pub label: String,
    /// What to write instead.
    pub help: Option<String>,
    /// How much work it is.
    pub effort: Effort,
}

/// What must change in a hook.
#[derive(Clone, Debug)]
pub struct Port {
    /// The file that was named.
    pub path: String,
    /// In order of group, then of place.
    pub items: Vec<PortItem>,
    /// How many more there are, in a hook with thousands.
    pub n_dropped: u32,
}

impl Port {
    /// How many items are this much work.
    pub fn count(&self, effort: Effort) -> usize {
        self.items.iter().filter(|it| it.effort == effort).count()
    }

    /// The work in one line.
    pub fn summary(&self) -> String {
        if self.items.is_empty() {
            return String::from("nothing must change");
        }
        let (edits, host, rewrites) = (self.count(Effort::Edit), self.count(Effort::Host), self.count(Effort::Rewrite));
        let size = match (rewrites, host, edits) {
            (0, 0, 0..=10) => "small",
            (0, 0..=3, 0..=30) => "medium",
            (0..=2, 0..=6, _) => "medium",
            _ => "large",
        };
        let mut parts = Vec::new();
        let mut part = |n: usize, one: &str, more: &str| {
            if n > 0 {
                parts.push(format!("{n} {}", if n == 1 { one } else { more }));
            }
        };
        part(edits, "edit in place", "edits in place");
        part(host, "need of the host", "needs of the host");
        part(rewrites, "part to think over", "parts to think over");
        format!("{size}: {}", parts.join(", "))
    }

    /// The list as text, for a person.
    pub fn render(&self) -> String {
        let mut text = format!("{}: {}\n", self.path, self.summary());
        let mut group = None;
        for item in &self.items {
            if group != Some(item.group) {
                let _ = write!(text, "\n{}\n", item.group.title());
                group = Some(item.group);
            }
            let code = item.code.as_ref().map_or(String::new(), |code| format!(" [{code}]"));
            let label = if item.label.is_empty() { String::new() } else { format!(": {}", item.label) };
            let _ = writeln!(text, "  {}:{} {}{label}{code}", item.line, item.column, item.headline);
            if let Some(help) = &item.help {
                let _ = writeln!(text, "      {help}");
            }
        }
        if self.n_dropped > 0 {
            let _ = writeln!(text, "\n… and {} more", self.n_dropped);
        }
        text
    }
}

impl Host {
    /// Lists all that must change before a hook which was written for another platform runs here: how its entry must look, its
    /// modules and globals with what takes their place, and what of the language Becket does not run. Runs nothing.
    ///
    /// # Examples
    /// ```
    /// let source = "const crypto = require('crypto');\nexports.handler = async (event) => crypto.randomUUID();";
    /// let port = becket::Host::new().explain_port("handler.js", source);
    /// assert_eq!(port.items.len(), 2);
    /// assert!(port.render().contains("becket:crypto"));
    /// ```
    pub fn explain_port(&self, path: &str, source: impl AsRef<[u8]>) -> Port {
        let source = match decode(source.as_ref()) {
            Ok(source) => source,
            Err(diagnostic) => {
                let text = String::from_utf8_lossy(source.as_ref()).into_owned();
                let mut found = Diagnostics::new();
                found.push(diagnostic);
                return port(path, &text, 0, found, Vec::new());
            }
        };
        let (found, advice) = self.examine(path, source);
        let is_function = ["function", "async function"].iter().any(|it| source.trim_start().starts_with(it));
        if is_function && found.iter().any(|it| is_syntax(it.code)) {
            // A rule of some platforms is a bare function without a name.
            let wrapped = format!("{PREFIX}{source}");
            let (again, advice) = self.examine(path, &wrapped);
            if !again.iter().any(|it| is_syntax(it.code)) {
                return with_bare_function(port(path, &wrapped, PREFIX.len(), again, advice));
            }
        }
        port(path, source, 0, found, advice)
    }

    fn examine(&self, path: &str, source: &str) -> (Diagnostics, Vec<Advice>) {
        let arena = Bump::new();
        let how = ParseOptions { language: language(path), ..ParseOptions::default() };
        let (tree, found) = parse_module(&arena, source, &how);
        // A tree with holes would only make the checker say what is not so.
        if found.iter().any(|it| is_syntax(it.code) && it.severity == Severity::Error) {
            drop(arena);
            return (retell(source, &how, found), Vec::new());
        }
        let options = becket_check::Options { api: Some(self.api()), allow: self.allowed(), is_std: false };
        let (mut all, advice) = becket_check::check_for_port(&tree, source, &options);
        all.append(found);
        all.sort();
        (all, advice)
    }
}

const PREFIX: &str = "export default ";

/// Whether a diagnostic says that the text could not be read, and so leaves a hole in the tree.
fn is_syntax(code: Code) -> bool {
    let is_early = matches!(code, Code::ReturnOutside | Code::AwaitOutside | Code::DeleteName | Code::DuplicateParam);
    code.number() < 160 && !is_early || code.number() >= 600
}

/// The entry that has no name of its own.
fn with_bare_function(mut port: Port) -> Port {
    if !port.items.iter().any(|it| it.group == PortGroup::Entry) {
        let item = PortItem {
            group: PortGroup::Entry,
            line: 1,
            column: 1,
            code: None,
            headline: "the file is one function without a name".into(),
            label: String::new(),
            help: Some("write `export default` before it".into()),
            effort: Effort::Edit,
        };
        port.items.insert(0, item);
    }
    port
}

/// The list of a source, the first `skipped` bytes of which the author did not write.
fn port(path: &str, source: &str, skipped: usize, found: Diagnostics, advice: Vec<Advice>) -> Port {
    let place = Rejection { path: path.into(), source: source.into(), diagnostics: Diagnostics::new() };
    let position = |offset: u32| {
        let (line, column) = place.position(offset);
        (line, if line == 1 { column.saturating_sub(skipped).max(1) } else { column })
    };
    let n_dropped = found.n_dropped();
    let has_return =
        advice.iter().any(|it| it.about == About::Entry && it.headline.contains("returns at its top level"));
    let of_diagnostic = |it: Diagnostic| {
        let (line, column) = position(it.span.start);
        let group = group_of(it.code);
        let effort = effort_of(it.code, it.help.as_deref());
        let code = Some(it.code.to_string());
        PortItem { group, line, column, code, headline: it.headline, label: it.label, help: it.help, effort }
    };
    let of_advice = |it: Advice| {
        let (line, column) = position(it.span.start);
        let (group, effort) = match it.about {
            About::Entry => (PortGroup::Entry, Effort::Edit),
            About::PassedIn if it.help.starts_with("let the host") || it.help.starts_with("import") => {
                (PortGroup::PassedIn, Effort::Host)
            }
            About::PassedIn => (PortGroup::PassedIn, Effort::Edit),
        };
        PortItem {
            group,
            line,
            column,
            code: None,
            headline: it.headline,
            label: String::new(),
            help: Some(it.help),
            effort,
        }
    };
    let kept = found.into_vec().into_iter().filter(|it| it.severity == Severity::Error);
    // The advice about the first such `return` says it for all, and that about an entry is the better one.
    let kept = kept.filter(|it| !(has_return && it.code == Code::ReturnOutside));
    let kept =
        kept.filter(|it| it.code != Code::CommonJs || !advice.iter().any(|advice| advice.span.start == it.span.start));
    let kept: Vec<Diagnostic> = kept.collect();
    let mut items: Vec<PortItem> =
        kept.into_iter().map(of_diagnostic).chain(advice.into_iter().map(of_advice)).collect();
    items.sort_by_key(|it| (it.group, it.line, it.column));
    Port { path: path.into(), items, n_dropped }
}

fn group_of(code: Code) -> PortGroup {
    match code {
        Code::ReturnOutside | Code::CommonJs => PortGroup::Entry,
        Code::Require
        | Code::NotGranted
        | Code::UnknownModule
        | Code::UnknownImport
        | Code::NodeModule
        | Code::Package
        | Code::OtherFile
        | Code::ImportCall
        | Code::ImportEquals
        | Code::ReExport => PortGroup::Modules,
        Code::Process
        | Code::Buffer
        | Code::Network
        | Code::Timer
        | Code::Browser
        | Code::GlobalThis
        | Code::HostGlobal
        | Code::FilePlace
        | Code::WebRequest
        | Code::WebCrypto
        | Code::PlatformGlobal
        | Code::UnknownName => PortGroup::Environment,
        _ if is_syntax(code) => PortGroup::Syntax,
        _ if (200..300).contains(&code.number()) => PortGroup::Language,
        _ => PortGroup::Other,
    }
}

fn effort_of(code: Code, help: Option<&str>) -> Effort {
    let needs_host = help.is_some_and(|help| {
        help.starts_with("let the ")
            || help.contains("the host must grant")
            || help.contains("becket:http")
            || help.contains("what the host grants")
    });
    match (needs_host, help) {
        (true, _) => Effort::Host,
        (false, Some(_)) if code != Code::Timer => Effort::Edit,
        _ => Effort::Rewrite,
    }
}
