//! A program as a tree of statements, so that parts can be left out while a difference is narrowed down.
//! Not here: making one (`statement.rs`), and choosing what to leave out (`differential.rs`).

use std::collections::BTreeSet;

/// A statement: text, with bodies of statements in it.
#[derive(Clone, Debug)]
pub(super) struct Stmt {
    parts: Vec<Part>,
    /// The names that it declares, for itself or for what follows.
    declares: Vec<String>,
    /// Shorter texts that may stand for it.
    simpler: Vec<String>,
}

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Body(Vec<Stmt>),
}

impl Stmt {
    /// A statement without a body.
    pub(super) fn line(text: impl Into<String>) -> Self {
        Self { parts: vec![Part::Text(text.into())], declares: Vec::new(), simpler: Vec::new() }
    }

    /// Adds text, which follows a body.
    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        self.parts.push(Part::Text(text.into()));
        self
    }

    /// Adds a body; its braces are in the texts around it.
    pub(super) fn body(mut self, body: Vec<Self>) -> Self {
        self.parts.push(Part::Body(body));
        self
    }

    /// Says that it declares a name.
    pub(super) fn declaring(mut self, name: &str) -> Self {
        self.declares.push(name.into());
        self
    }

    /// Offers a shorter text in its place.
    pub(super) fn or(mut self, text: impl Into<String>) -> Self {
        self.simpler.push(text.into());
        self
    }

    /// The statement with one of its shorter texts.
    fn simplified(&self) -> impl Iterator<Item = Self> {
        let shorter = |text: &String| Self {
            parts: vec![Part::Text(text.clone())],
            declares: self.declares.clone(),
            simpler: Vec::new(),
        };
        self.simpler.iter().map(shorter)
    }

    fn write(&self, indent: usize, out: &mut String) {
        out.push_str(&"  ".repeat(indent));
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Body(body) => {
                    out.push('\n');
                    for stmt in body {
                        stmt.write(indent + 1, out);
                    }
                    out.push_str(&"  ".repeat(indent));
                }
            }
        }
        out.push('\n');
    }

    fn len(&self) -> usize {
        let inside: usize = self.bodies().flatten().map(Self::len).sum();
        1 + inside
    }

    fn bodies(&self) -> impl Iterator<Item = &Vec<Self>> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(_) => None,
            Part::Body(body) => Some(body),
        })
    }
}

/// A whole program.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    stmts: Vec<Stmt>,
}

impl Program {
    pub(super) fn new(stmts: Vec<Stmt>) -> Self {
        Self { stmts }
    }

    /// The source text.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for stmt in &self.stmts {
            stmt.write(0, &mut out);
        }
        out
    }

    /// How many statements it has, those in bodies included.
    pub(crate) fn len(&self) -> usize {
        self.stmts.iter().map(Stmt::len).sum()
    }

    /// Programs with something left out: halves, single statements, blocks
    /// around what is in them, and the longer form of a statement. Some do not parse: a `return` may end up outside its function.
    pub(crate) fn smaller(&self) -> Vec<Self> {
        let mut found = Vec::new();
        shorten(&self.stmts, &mut |stmts| found.push(Self { stmts }));
        found
    }

    /// Every name that it uses is declared somewhere in it. Names are unique, so leaving statements out cannot move a name
    /// from one scope to another.
    pub(crate) fn is_closed(&self) -> bool {
        let mut declared = BTreeSet::new();
        declarations(&self.stmts, &mut declared);
        names(&self.text()).all(|name| declared.contains(name))
    }
}

fn declarations<'a>(stmts: &'a [Stmt], declared: &mut BTreeSet<&'a str>) {
    for stmt in stmts {
        declared.extend(stmt.declares.iter().map(String::as_str));
        for body in stmt.bodies() {
            declarations(body, declared);
        }
    }
}

/// Calls `found` with each shorter version of a list of statements.
fn shorten(stmts: &[Stmt], found: &mut dyn FnMut(Vec<Stmt>)) {
    let half = stmts.len() / 2;
    if half > 1 {
        found(stmts[half..].to_vec());
        found(stmts[..half].to_vec());
    }
    for idx in (0..stmts.len()).rev() {
        let mut without = stmts.to_vec();
        without.remove(idx);
        found(without);
    }
    for (idx, stmt) in stmts.iter().enumerate() {
        let with = |replacement: Vec<Stmt>| {
            let mut changed = stmts.to_vec();
            changed.splice(idx..=idx, replacement);
            changed
        };
        for simpler in stmt.simplified() {
            found(with(vec![simpler]));
        }
        for body in stmt.bodies().filter(|body| !body.is_empty()) {
            found(with(body.clone()));
        }
        for (at, part) in stmt.parts.iter().enumerate() {
            if let Part::Body(body) = part {
                shorten(body, &mut |shorter| {
                    let mut changed = stmt.clone();
                    changed.parts[at] = Part::Body(shorter);
                    found(with(vec![changed]));
                });
            }
        }
    }
}

/// The generated names in a text that statements declare: `v`, `f` or `l` and a number. (The parameters of functions inside an
/// expression begin with `x`, and cannot be lost.)
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| {
        let number = word.strip_prefix(['v', 'f', 'l']).unwrap_or_default();
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}
