//! "Did you mean": the name nearest to one that does not exist.

/// Words longer than this are not compared; nobody mistypes them by a letter or two.
const LENGTH_MAX: usize = 64;

/// The nearest of the names that were offered.
#[derive(Debug)]
pub struct Best<'t> {
    text: &'t str,
    found: Option<(usize, String)>,
}

impl<'t> Best<'t> {
    /// Looks for names like `text`.
    pub fn new(text: &'t str) -> Self {
        Self { text, found: None }
    }

    /// Considers a name. Of equally near ones the first in the order of the alphabet wins, so that hints are stable.
    pub fn offer(&mut self, name: &str) {
        if name == self.text || name.len() > LENGTH_MAX || self.text.len() > LENGTH_MAX {
            return;
        }
        // Letters of the other case count as the same, so that `json` finds `JSON`.
        let distance = distance(&self.text.to_ascii_lowercase(), &name.to_ascii_lowercase());
        let allowed = self.text.chars().count().max(name.chars().count()).div_ceil(3).min(3);
        if distance > allowed.min(self.text.chars().count().saturating_sub(1)) {
            return;
        }
        let is_better = match &self.found {
            None => true,
            Some((best, kept)) => (distance, name) < (*best, kept.as_str()),
        };
        if is_better {
            self.found = Some((distance, name.into()));
        }
    }

    /// The nearest, if one is near enough.
    pub fn found(self) -> Option<String> {
        self.found.map(|(_, name)| name)
    }
}

/// How many letters must be changed, added, removed or swapped with their neighbour.
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1; b.len() + 1];
        for (j, y) in b.iter().enumerate() {
            let mut cost = (above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cost = cost.min(before[j - 1] + 1);
            }
            row[j + 1] = cost;
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}
