//! What a test says of itself: the front matter between `/*---` and `---*/`, of which four keys matter here.
//! Not here: what is made of them. The front matter is YAML; the suite's own rules keep it to the forms that this reads.

/// The front matter of a test.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Meta {
    pub(crate) flags: Vec<String>,
    pub(crate) includes: Vec<String>,
    pub(crate) features: Vec<String>,
    pub(crate) negative: Option<Negative>,
}

/// The error that a test must end in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Negative {
    /// `parse`, `resolution` or `runtime`.
    pub(crate) phase: String,
    /// `SyntaxError`.
    pub(crate) name: String,
}

impl Meta {
    pub(crate) fn of(source: &str) -> Self {
        let text =
            source.split_once("/*---").and_then(|(_, rest)| rest.split_once("---*/")).map_or("", |(meta, _)| meta);
        let mut meta = Self::default();
        let mut negative = Negative { phase: String::new(), name: String::new() };
        let mut key = String::new();
        for line in text.lines() {
            let is_nested = line.starts_with([' ', '\t', '-']);
            let line = line.trim();
            if let Some(item) = line.strip_prefix("- ") {
                if let Some(list) = meta.list(&key) {
                    list.push(item.trim().to_owned());
                }
                continue;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            if is_nested {
                match (key.as_str(), name) {
                    ("negative", "phase") => value.clone_into(&mut negative.phase),
                    ("negative", "type") => value.clone_into(&mut negative.name),
                    _ => {}
                }
                continue;
            }
            name.clone_into(&mut key);
            let items = value.trim_start_matches('[').trim_end_matches(']').split(',');
            if let Some(list) = meta.list(&key) {
                list.extend(items.map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()));
            }
        }
        meta.negative = (!negative.phase.is_empty()).then_some(negative);
        meta
    }

    fn list(&mut self, key: &str) -> Option<&mut Vec<String>> {
        match key {
            "flags" => Some(&mut self.flags),
            "includes" => Some(&mut self.includes),
            "features" => Some(&mut self.features),
            _ => None,
        }
    }

    pub(crate) fn has_flag(&self, flag: &str) -> bool {
        self.flags.iter().any(|has| has == flag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_in_both_forms() {
        let meta =
            Meta::of("/*---\nflags: [onlyStrict, async]\nfeatures:\n  - let\n  - class\nincludes: [a.js]\n---*/");
        assert_eq!(meta.flags, ["onlyStrict", "async"]);
        assert_eq!(meta.features, ["let", "class"]);
        assert_eq!(meta.includes, ["a.js"]);
        assert_eq!(meta.negative, None);
    }

    #[test]
    fn a_description_that_looks_like_a_key_is_not_one() {
        let meta =
            Meta::of("/*---\ndescription: >\n  flags: [module]\nnegative:\n  phase: parse\n  type: SyntaxError\n---*/");
        assert!(meta.flags.is_empty());
        assert_eq!(meta.negative, Some(Negative { phase: "parse".into(), name: "SyntaxError".into() }));
    }
}
