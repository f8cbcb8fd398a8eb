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
    let mut primary = AnnotationKind::Primary.span(range(diagnostic.span, source));
    if !label.is_empty() {
        primary = primary.label(label.as_str());
    }
    let mut snippet = Snippet::source(source).path(path).annotation(primary);
    for (span, label) in &diagnostic.secondary {
        snippet = snippet.annotation(AnnotationKind::Context.span(range(*span, source)).label(visible(label)));
    }
    let mut group = level.primary_title(headline.as_str()).id(code.as_str()).element(snippet);
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    renderer.render(&[group])
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
