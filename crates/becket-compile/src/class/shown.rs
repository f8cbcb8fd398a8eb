//! How `console.log` tells classes from functions: by their source. Not here: what it prints (becket-vm's `inspect.rs`).

/// Whether `console.log` takes the source text of a function for that of a class: a parenthesis before the first brace makes
/// it look again, without comments.
pub(super) fn is_shown_as_class(text: &str) -> bool {
    let Some(inner) = text.strip_prefix("class").and_then(|text| text.strip_suffix('}')) else { return false };
    let Some(brace) = inner.find('{') else { return false };
    if !inner[..brace].contains('(') {
        return true;
    }
    let bare = without_comments(inner);
    let (brace, parenthesis) = (bare.find('{'), bare.find('('));
    bare.starts_with(char::is_whitespace) && brace.is_some_and(|brace| parenthesis.is_none_or(|at| brace < at))
}

fn without_comments(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('/') {
        let (before, comment) = rest.split_at(at);
        bare.push_str(before);
        let end = match comment.as_bytes().get(1) {
            Some(b'/') => comment.find('\n').map(|end| end + 1),
            Some(b'*') => comment.get(2..).and_then(|inside| inside.find("*/")).map(|end| end + 4),
            _ => None,
        };
        let end = end.unwrap_or_else(|| {
            bare.push('/');
            1
        });
        rest = comment.get(end..).unwrap_or_default();
    }
    bare + rest
}
