//! Patterns and subjects, of the whole grammar, some of them damaged.
//! Not here: what is done with them (`../regexes.rs`).

use crate::random::Random;
use crate::regexes::Case;

/// How deep groups are in each other.
const DEPTH_MAX: usize = 3;

/// Characters that patterns and subjects share, so that they match often.
const LETTERS: &[&str] = &[
    "a",
    "b",
    "c",
    "a",
    "b",
    "A",
    "B",
    "0",
    "1",
    "_",
    "-",
    " ",
    "\n",
    "k",
    "K",
    "s",
    "S",
    "\u{17f}",
    "\u{212a}",
    "é",
    "É",
    "ß",
    "\u{1e9e}",
    "σ",
    "ς",
    "Σ",
    "\u{1f600}",
    "\u{10400}",
    "\u{10428}",
    "µ",
    "μ",
    "\u{2028}",
    ".",
    "x",
];

/// What damages a pattern.
const MARKS: &[&str] = &[
    "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "^", "$", ".", "-", "&&", "--", ",", "1", "(?", "(?:",
    "(?<", "(?=", "(?<a>", "\\k<a>", "\\1", "\\c", "\\x", "\\u", "\\p", "\\q{", "\\d", "\\b", "{2,1}", "{1", ":", "=",
    "!", "<", ">", "i", "&", "/", "\\-", "\\8", "\\0", "\\00",
];

const PROPERTIES: &[&str] = &[
    "Lu",
    "Ll",
    "L",
    "Nd",
    "Letter",
    "Script=Greek",
    "sc=Latin",
    "scx=Grek",
    "ASCII",
    "Any",
    "Emoji",
    "White_Space",
    "ID_Start",
    "gc=Uppercase_Letter",
    "Lowercase",
    "Alphabetic",
    "Assigned",
    "Cased",
    "Nope",
    "Script=Nope",
    "P",
    "Sm",
];

const STRINGS: &[&str] = &["RGI_Emoji", "Emoji_Keycap_Sequence", "RGI_Emoji_Flag_Sequence", "Basic_Emoji"];

/// One case.
pub(super) fn case(random: &mut Random) -> Case {
    let mode = random.pick(&["", "", "u", "u", "v", "v"]);
    let mut flags = String::new();
    for flag in ["g", "i", "m", "s"] {
        if random.once_in(3) {
            flags.push_str(flag);
        }
    }
    flags.push_str(mode);
    if random.once_in(5) {
        flags.push('y');
    }
    let ignores_case = flags.contains('i');
    let mut maker = Maker { random, mode, groups: 0, names: 0, ignores_case };
    let mut pattern: Vec<u16> = maker.disjunction(DEPTH_MAX).encode_utf16().collect();
    let random = maker.random;
    if random.once_in(5) {
        damage(random, &mut pattern);
    }
    let mut subject: Vec<u16> = Vec::new();
    for _ in 0..random.below(14) {
        subject.extend(letter(random).encode_utf16());
    }
    if random.once_in(10) {
        // Half a pair.
        let at = random.below(subject.len() + 1);
        subject.insert(at, if random.once_in(2) { 0xd83d } else { 0xde00 });
    }
    let start = if random.once_in(2) { 0 } else { random.below(subject.len() + 2) };
    Case { flags, start, pattern, subject }
}

fn letter(random: &mut Random) -> &'static str {
    // Mostly the first few.
    let bound = if random.once_in(3) { LETTERS.len() } else { 6 };
    LETTERS.get(random.below(bound)).copied().unwrap_or("a")
}

fn damage(random: &mut Random, pattern: &mut Vec<u16>) {
    for _ in 0..random.between(1, 3) {
        let at = random.below(pattern.len() + 1);
        if random.once_in(3) && at < pattern.len() {
            pattern.remove(at);
        } else {
            let mark: Vec<u16> = random.pick(MARKS).encode_utf16().collect();
            pattern.splice(at..at, mark);
        }
    }
}

struct Maker<'r> {
    random: &'r mut Random,
    mode: &'static str,
    groups: usize,
    names: usize,
    ignores_case: bool,
}

impl Maker<'_> {
    fn disjunction(&mut self, depth: usize) -> String {
        let count = if self.random.once_in(3) { self.random.between(2, 3) } else { 1 };
        (0..count).map(|_| self.alternative(depth)).collect::<Vec<_>>().join("|")
    }

    fn alternative(&mut self, depth: usize) -> String {
        (0..self.random.below(4)).map(|_| self.term(depth)).collect()
    }

    fn term(&mut self, depth: usize) -> String {
        if self.random.once_in(10) {
            return self.random.pick(&["^", "$", "\\b", "\\B"]).into();
        }
        let mut term = self.atom(depth);
        if self.random.once_in(3) {
            term.push_str(self.random.pick(&[
                "*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "*", "+", "?", "{0}", "{1}", "{0,3}", "{9,12}",
            ]));
            if self.random.once_in(3) {
                term.push('?');
            }
        }
        term
    }

    fn atom(&mut self, depth: usize) -> String {
        match self.random.below(if depth == 0 { 11 } else { 20 }) {
            0..=4 => self.character(),
            5 => ".".into(),
            6 | 7 => self.class(2),
            8 => self.escape(),
            9 => self.reference(),
            10 => (0..self.random.between(2, 3)).map(|_| letter(self.random)).map(escaped).collect(),
            11..=13 => {
                self.groups += 1;
                format!("({})", self.disjunction(depth - 1))
            }
            14 => {
                self.groups += 1;
                self.names += 1;
                let name = ["a", "b", "x", "$é"][self.names % 4];
                format!("(?<{name}>{})", self.disjunction(depth - 1))
            }
            15 | 16 => format!("(?:{})", self.disjunction(depth - 1)),
            17 => format!("({}{})", self.random.pick(&["?=", "?!"]), self.disjunction(depth - 1)),
            18 => {
                format!("({}{})", self.random.pick(&["?<=", "?<!"]), self.disjunction(depth - 1))
            }
            _ => {
                // `-i` where case is ignored around it is refused: V8 misses matches there.
                let flags = if self.ignores_case {
                    self.random.pick(&["i", "m", "s", "-m", "i-s", "ims", "s-m", "-ms", "is-m"])
                } else {
                    self.random.pick(&["i", "m", "-i", "-m", "i-s", "ims", "s-im", "-ims", "i", "m-i"])
                };
                let outer = self.ignores_case;
                self.ignores_case |= turns_on(flags);
                let group = format!("(?{flags}:{})", self.disjunction(depth - 1));
                self.ignores_case = outer;
                group
            }
        }
    }

    fn character(&mut self) -> String {
        escaped(letter(self.random))
    }

    fn reference(&mut self) -> String {
        if self.random.once_in(4) {
            return format!("\\k<{}>", self.random.pick(&["a", "b", "x", "$é"]));
        }
        format!("\\{}", self.random.between(1, (self.groups + 1).min(9)))
    }

    fn escape(&mut self) -> String {
        match self.random.below(6) {
            0..=2 => self.random.pick(&["\\d", "\\D", "\\w", "\\W", "\\s", "\\S"]).into(),
            3 if self.mode.is_empty() => self
                .random
                .pick(&[
                    "\\x61", "\\u0061", "\\cA", "\\0", "\\101", "\\n", "\\z", "\\-", "\\u{61}", "\\c", "\\07", "\\18",
                ])
                .into(),
            3 => self
                .random
                .pick(&[
                    "\\x61",
                    "\\u0061",
                    "\\u{1f600}",
                    "\\ud83d\\ude00",
                    "\\ud83d",
                    "\\ude00",
                    "\\u{17f}",
                    "\\/",
                    "\\cA",
                    "\\0",
                ])
                .into(),
            4 if !self.mode.is_empty() => self.property(),
            _ => self.random.pick(&["\\t", "\\n", "\\.", "\\$"]).into(),
        }
    }

    fn property(&mut self) -> String {
        if self.mode == "v" && self.random.once_in(3) {
            return format!("\\p{{{}}}", self.random.pick(STRINGS));
        }
        format!("\\{}{{{}}}", self.random.pick(&["p", "p", "P"]), self.random.pick(PROPERTIES))
    }

    fn class(&mut self, depth: usize) -> String {
        let not = if self.random.once_in(3) { "^" } else { "" };
        if self.mode != "v" {
            let members: String = (0..self.random.below(4)).map(|_| self.member()).collect();
            return format!("[{not}{members}]");
        }
        let operator = self.random.pick(&["", "", "&&", "--"]);
        let count = self.random.between(usize::from(!operator.is_empty()), 3);
        let operands: Vec<String> = (0..count).map(|_| self.operand(depth, operator.is_empty())).collect();
        format!("[{not}{}]", operands.join(operator))
    }

    fn member(&mut self) -> String {
        match self.random.below(5) {
            0 => {
                let (low, high) = (letter(self.random), letter(self.random));
                let (low, high) = if low <= high || self.random.once_in(9) { (low, high) } else { (high, low) };
                format!("{}-{}", in_class(low), in_class(high))
            }
            1 => self.escape(),
            _ => in_class(letter(self.random)),
        }
    }

    fn operand(&mut self, depth: usize, union: bool) -> String {
        match self.random.below(7) {
            0 if depth > 0 => self.class(depth - 1),
            1 => {
                // A letter alone where case is ignored is refused: V8 finds one case of it only.
                let alone = if self.ignores_case { 2 } else { 1 };
                let strings: Vec<String> = (0..self.random.between(1, 3))
                    .map(|_| {
                        let n_letters = [0, alone, 2][self.random.below(3)];
                        (0..n_letters).map(|_| in_class(letter(self.random))).collect()
                    })
                    .collect();
                format!("\\q{{{}}}", strings.join("|"))
            }
            2 => self.property(),
            3 if union => self.member(),
            4 => self.random.pick(&["\\d", "\\D", "\\w", "\\W", "\\s", "\\S"]).into(),
            _ => in_class(letter(self.random)),
        }
    }
}

/// Whether modifiers begin to ignore case.
fn turns_on(flags: &str) -> bool {
    flags.split('-').next().is_some_and(|on| on.contains('i'))
}

fn escaped(letter: &str) -> String {
    if letter == "." { "\\.".into() } else { letter.into() }
}

fn in_class(letter: &str) -> String {
    if letter == "-" { "\\-".into() } else { letter.into() }
}
