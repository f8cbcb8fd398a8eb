//! Diagnostics as text for a person: headline, source lines with carets, help.
//! Not here: JSON and LSP forms, which the command line and the language server make from the same [`Diagnostic`].

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::span::Span;

/// Whether the text carries terminal colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colour {
    /// Plain text.
    Plain,
    /// ANSI escapes.
    Ansi,
}

/// Draws all diagnostics of a source, a blank line between them, and says how many more there were.
pub fn render_all(diagnostics: &Diagnostics, source: &str, path: &str, colour: Colour) -> String {
    let mut parts: Vec<String> = diagnostics.iter().map(|it| render(it, source, path, colour)).collect();
    match diagnostics.n_dropped() {
        0 => {}
        1 => parts.push("and 1 more problem like these".to_owned()),
        n => parts.push(format!("and {n} more problems like these")),
    }
    parts.join("\n\n")
}

/// Draws one diagnostic, without a newline at its end. `path` is shown as it is.
pub fn render(diagnostic: &Diagnostic, source: &str, path: &str, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Plain => Renderer::plain(),
        Colour::Ansi => Renderer::styled(),
    };
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let code = diagnostic.code.to_string();
    let headline = visible(&diagnostic.headline);
    let label = visible(&diagnostic.label);
    let place = range(diagnostic.span, source);
    let secondary = diagnostic.secondary.iter().map(|(span, label)| (range(*span, source), visible(label)));
    // What is far away has a window of its own, since a line of a window takes memory, shown or not.
    let (near, far): (Vec<_>, Vec<_>) = secondary
        .partition(|(there, _)| there.start.abs_diff(place.start).max(there.end.abs_diff(place.end)) < WINDOW_BYTES);
    let all = near.iter().fold(place.clone(), |all, (it, _)| all.start.min(it.start)..all.end.max(it.end));
    let window = Window::around(all, source);
    let mut primary = AnnotationKind::Primary.span(window.inside(&place));
    if !label.is_empty() {
        primary = primary.label(label.as_str());
    }
    let mut snippet = window.snippet(path).annotation(primary);
    for (place, label) in near {
        snippet = snippet.annotation(AnnotationKind::Context.span(window.inside(&place)).label(label));
    }
    let mut group = level.primary_title(headline.as_str()).id(code.as_str()).element(snippet);
    for (place, label) in far {
        let window = Window::around(place.clone(), source);
        let there = AnnotationKind::Context.span(window.inside(&place)).label(label);
        group = group.element(window.snippet(path).annotation(there));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    renderer.render(&[group])
}

/// How far apart the places of a diagnostic may be that are drawn together.
const WINDOW_BYTES: usize = 1 << 16;

/// The lines of a source that a drawing is made from.
struct Window<'s> {
    text: &'s str,
    start: usize,
    /// The number of its first line.
    line: usize,
}

impl<'s> Window<'s> {
    /// The lines of `place`, or of its beginning if it is very long, with one line more on each side.
    fn around(place: std::ops::Range<usize>, source: &'s str) -> Self {
        let (before, behind) = source.split_at_checked(place.start).unwrap_or((source, ""));
        let start = before.rmatch_indices('\n').nth(1).map_or(0, |(at, _)| at + 1);
        let length = if place.len() > 2 * WINDOW_BYTES { 0 } else { place.len() };
        let past = place.start + length;
        let after = behind.get(length..).unwrap_or("");
        let end = after.match_indices('\n').nth(1).map_or(source.len(), |(at, _)| past + at + 1);
        let line = 1 + source.get(..start).map_or(0, |before| before.matches('\n').count());
        Self { text: source.get(start..end).unwrap_or(source), start, line }
    }

    /// A place of the source, as it is counted here.
    fn inside(&self, place: &std::ops::Range<usize>) -> std::ops::Range<usize> {
        let here = |at: usize| at.saturating_sub(self.start).min(self.text.len());
        here(place.start)..here(place.end)
    }

    fn snippet<A: Clone>(&self, path: &'s str) -> Snippet<'s, A> {
        Snippet::source(self.text).line_start(self.line).path(path)
    }
}

/// The span as a range that lies on character boundaries inside the source.
fn range(span: Span, source: &str) -> std::ops::Range<usize> {
    let mut start = (span.start as usize).min(source.len());
    let mut end = (span.end as usize).clamp(start, source.len());
    while !source.is_char_boundary(start) {
        start -= 1;
    }
    while !source.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// Texts quote the source; control and reordering characters in them are written as escapes, so that a hook cannot
/// steer the terminal or forge what its reviewer reads.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || crate::source::is_bidi_control(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}
