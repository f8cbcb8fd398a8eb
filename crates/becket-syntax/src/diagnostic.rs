//! What every pass reports: a diagnostic, and the bounded list of them.
//! Not here: the codes (`codes.rs`), and how a diagnostic is drawn (`render.rs`).

use crate::codes::Code;
use crate::span::Span;

/// How many diagnostics one list keeps; the rest is counted.
pub const REPORTED_MAX: usize = 20;

/// Whether the hook is refused.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The hook is accepted, but its author should look.
    Warning,
    /// The hook is refused.
    Error,
}

/// One fact about the source that its author should know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Which cause.
    pub code: Code,
    /// Whether it refuses the hook.
    pub severity: Severity,
    /// The fact, in one line.
    pub headline: String,
    /// Where.
    pub span: Span,
    /// Why here; may be empty.
    pub label: String,
    /// Other places that matter, each with its own label.
    pub secondary: Vec<(Span, String)>,
    /// An edit that works, if there is one.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic that refuses the hook.
    pub fn error(code: Code, span: Span, headline: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, headline.into())
    }

    /// A diagnostic that lets the hook pass.
    pub fn warning(code: Code, span: Span, headline: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, headline.into())
    }

    fn new(severity: Severity, code: Code, span: Span, headline: String) -> Self {
        Self { code, severity, headline, span, label: String::new(), secondary: Vec::new(), help: None }
    }

    /// Says why here.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Points to another place.
    #[must_use]
    pub fn secondary(mut self, span: Span, label: impl Into<String>) -> Self {
        self.secondary.push((span, label.into()));
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The diagnostics of one source: the first [`REPORTED_MAX`] or as many as were asked for, and how many more there were.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    kept_max: usize,
    n_dropped: u32,
    n_errors: u32,
}

impl Default for Diagnostics {
    fn default() -> Self {
        Self::new()
    }
}

impl Diagnostics {
    /// An empty list.
    pub fn new() -> Self {
        Self::with_max(REPORTED_MAX)
    }

    /// An empty list that keeps up to `kept_max`.
    pub fn with_max(kept_max: usize) -> Self {
        Self { list: Vec::new(), kept_max, n_dropped: 0, n_errors: 0 }
    }

    /// Adds one. When the list is full, an error takes the place of the last warning, so that a list with errors shows one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        self.n_errors = self.n_errors.saturating_add(u32::from(is_error));
        if self.list.len() < self.kept_max {
            self.list.push(diagnostic);
            return;
        }
        self.n_dropped = self.n_dropped.saturating_add(1);
        if is_error && let Some(at) = self.list.iter().rposition(|kept| kept.severity == Severity::Warning) {
            self.list.remove(at);
            self.list.push(diagnostic);
        }
    }

    /// Adds all of `other`, what it counted included.
    pub fn append(&mut self, other: Self) {
        let n_errors_listed = other.list.iter().filter(|it| it.severity == Severity::Error).count() as u32;
        self.n_dropped = self.n_dropped.saturating_add(other.n_dropped);
        self.n_errors = self.n_errors.saturating_add(other.n_errors.saturating_sub(n_errors_listed));
        for diagnostic in other.list {
            self.push(diagnostic);
        }
    }

    /// Orders by place in the source; equal places keep their order.
    pub fn sort(&mut self) {
        self.list.sort_by_key(|it| (it.span.start, it.span.end));
    }

    /// The diagnostics that are kept.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many are kept.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many were reported beyond those kept.
    pub fn n_dropped(&self) -> u32 {
        self.n_dropped
    }

    /// Whether the hook is refused.
    pub fn has_errors(&self) -> bool {
        self.n_errors > 0
    }

    /// How many errors were reported, those not kept included.
    pub fn n_errors(&self) -> u32 {
        self.n_errors
    }

    /// The diagnostics that are kept, by value.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.list
    }
}

impl<'d> IntoIterator for &'d Diagnostics {
    type Item = &'d Diagnostic;
    type IntoIter = std::slice::Iter<'d, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
