//! What is not run, or not counted, each with a reason: `conformance/test262/exclusions.txt`.
//! Not here: what is refused while it runs, which no list needs to name.

use crate::Result;
use crate::case;
use crate::process;

use super::meta::Meta;

/// What is done with a test that a line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It is not run.
    Skip,
    /// It is run and may be refused, but does not count in the share that passes; a wrong end is still wrong.
    Unclaimed,
}

/// Which tests a line names.
#[derive(Debug, PartialEq, Eq)]
enum Which {
    /// The beginning of the path.
    Path(String),
    Feature(String),
    Flag(String),
}

#[derive(Debug)]
pub(crate) struct Exclusions(Vec<(Rule, Which)>);

impl Exclusions {
    pub(crate) fn read() -> Result<Self> {
        let path = case::home().join("test262/exclusions.txt");
        Self::parse(&process::read(&path)?).map_err(|error| format!("{}: {error}", path.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        lines.map(line).collect::<Result<Vec<_>>>().map(Self)
    }

    /// The first line that names the test.
    pub(crate) fn of(&self, file: &str, meta: &Meta) -> Option<Rule> {
        let names = |which: &Which| match which {
            Which::Path(start) => file.starts_with(start.as_str()),
            Which::Feature(feature) => meta.features.contains(feature),
            Which::Flag(flag) => meta.has_flag(flag),
        };
        self.0.iter().find(|(_, which)| names(which)).map(|(rule, _)| *rule)
    }
}

/// `skip path intl402/ : the reason`
fn line(line: &str) -> Result<(Rule, Which)> {
    let (named, reason) = line.split_once(" : ").ok_or_else(|| format!("`{line}` gives no reason"))?;
    let mut words = named.split_whitespace();
    let (rule, kind, name) = (words.next(), words.next(), words.next().unwrap_or_default().to_owned());
    let rule = match rule {
        Some("skip") => Rule::Skip,
        Some("unclaimed") => Rule::Unclaimed,
        _ => return Err(format!("`{line}` begins with neither `skip` nor `unclaimed`")),
    };
    let which = match kind {
        Some("path") => Which::Path(name),
        Some("feature") => Which::Feature(name),
        Some("flag") => Which::Flag(name),
        _ => return Err(format!("`{line}` names neither a path nor a feature nor a flag")),
    };
    if words.next().is_some() || reason.trim().is_empty() {
        return Err(format!("`{line}` is not `RULE KIND NAME : REASON`"));
    }
    Ok((rule, which))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_names_a_test_counts() {
        let list = "# why\nskip path intl402/ : no language data\nunclaimed feature Proxy : refused\nskip flag noStrict : sloppy\n";
        let exclusions = Exclusions::parse(list).expect("three lines");
        let meta = |text: &str| Meta::of(&format!("/*---\n{text}\n---*/"));
        assert_eq!(exclusions.of("intl402/a.js", &meta("features: [Proxy]")), Some(Rule::Skip));
        assert_eq!(exclusions.of("language/a.js", &meta("features: [Proxy]")), Some(Rule::Unclaimed));
        assert_eq!(exclusions.of("language/a.js", &meta("flags: [noStrict]")), Some(Rule::Skip));
        assert_eq!(exclusions.of("language/a.js", &meta("flags: [module]")), None);
    }

    #[test]
    fn a_line_without_a_reason_is_a_mistake() {
        assert!(Exclusions::parse("skip path intl402/\n").is_err());
        assert!(Exclusions::parse("skip path intl402/ : \n").is_err());
        assert!(Exclusions::parse("drop path intl402/ : why\n").is_err());
    }
}
