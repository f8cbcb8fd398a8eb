//! Classes: `[…]` as ranges, and with `v` as sets with operations (ECMA-262 22.2.1, `ClassContents`).
//! Not here: escapes in them (`escape.rs`).
//! Invariant: recurses only for a class in a class, up to `DEPTH_MAX`.

use alloc::vec::Vec;

use crate::escape::Place;
use crate::fault::Fault;
use crate::parse::{DEPTH_MAX, Parser};
use crate::set::Set;
use crate::texts::Texts;
use crate::tree::Node;
use crate::trie::Trie;

/// What a class has: characters, closed under case, and longer or empty strings, of the smallest characters of their classes.
#[derive(Clone, Default)]
pub(crate) struct Contents {
    set: Set,
    strings: Texts,
    /// What the standard's `MayContainStrings` says, which looks at the text only.
    may_have_strings: bool,
}

impl Contents {
    pub(crate) fn of(set: Set) -> Contents {
        Contents { set, strings: Texts::default(), may_have_strings: false }
    }

    /// What a negated class may have.
    fn without_strings(&self) -> Result<(), Fault> {
        if self.may_have_strings { Err(Fault::NegatedStrings) } else { Ok(()) }
    }
}

/// One operand of a class with `v`.
enum Operand {
    Char(u32),
    Set(Contents),
}

/// What a class without `v` lists.
#[derive(Default)]
struct Listed {
    ranges: Vec<(u32, u32)>,
    /// Those of escapes, which are closed under case already.
    escapes: Vec<(u32, u32)>,
}

impl Listed {
    fn add(&mut self, operand: &Operand) {
        match operand {
            Operand::Char(c) => self.ranges.push((*c, *c)),
            Operand::Set(contents) => self.escapes.extend_from_slice(contents.set.ranges()),
        }
    }

    fn len(&self) -> usize {
        self.ranges.len() + self.escapes.len()
    }
}

impl Parser<'_> {
    /// A class, after its `[`.
    pub(crate) fn class(&mut self) -> Result<Node, Fault> {
        if self.sets {
            let contents = self.class_set(0)?;
            return Ok(self.contents_node(contents));
        }
        let negative = self.eat(b'^');
        let set = self.class_ranges()?;
        let set = if negative { set.complement(self.max()) } else { set };
        Ok(self.set_node(set))
    }

    /// Characters and strings of no or several characters, which the pattern has or a property names.
    pub(crate) fn contents_of(&mut self, set: Set, mut strings: Texts) -> Contents {
        self.cost += strings.size();
        match self.folding() {
            Some(folding) => {
                self.cost += strings.size();
                strings.fold(folding);
            }
            None => strings.sort(),
        }
        let may_have_strings = !strings.is_empty();
        Contents { set: self.closed(set), strings, may_have_strings }
    }

    /// What matches one of these.
    pub(crate) fn contents_node(&mut self, contents: Contents) -> Node {
        if contents.strings.is_empty() {
            return self.set_node(contents.set);
        }
        let ignore_case = self.modes.ignore_case;
        self.trie_node(Trie::new(&contents.strings, contents.set, ignore_case))
    }

    /// Without `v`, up to and with `]`.
    fn class_ranges(&mut self) -> Result<Set, Fault> {
        let mut listed = Listed::default();
        let mut n_counted = 0;
        loop {
            self.cost += (listed.len() - n_counted) as u64;
            n_counted = listed.len();
            self.within_cost()?;
            if self.unit(0).is_none() {
                return Err(Fault::UnterminatedClass);
            }
            if self.eat(b']') {
                let set = self.closed(Set::from_vec(listed.ranges));
                return Ok(Set::from_vec(listed.escapes).union(&set));
            }
            let first = self.class_atom()?;
            if !self.at(b'-') {
                listed.add(&first);
                continue;
            }
            self.pos += 1;
            if self.unit(0).is_none() {
                return Err(Fault::UnterminatedClass);
            }
            if self.at(b']') {
                listed.add(&first);
                listed.ranges.push((0x2d, 0x2d));
                continue;
            }
            let last = self.class_atom()?;
            match (&first, &last) {
                (Operand::Char(low), Operand::Char(high)) if low > high => return Err(Fault::ClassOutOfOrder),
                (Operand::Char(low), Operand::Char(high)) => listed.ranges.push((*low, *high)),
                _ if self.unicode => return Err(Fault::Class),
                _ => {
                    listed.add(&first);
                    listed.ranges.push((0x2d, 0x2d));
                    listed.add(&last);
                }
            }
        }
    }

    /// One member without `v`.
    fn class_atom(&mut self) -> Result<Operand, Fault> {
        if !self.at(b'\\') {
            return self.next().map(Operand::Char).ok_or(Fault::UnterminatedClass);
        }
        self.pos += 1;
        if let Some(contents) = self.class_escape(Place::Class)? {
            return Ok(Operand::Set(contents));
        }
        if self.eat(b'b') {
            return Ok(Operand::Char(0x08));
        }
        self.character_escape(Place::Class).map(Operand::Char)
    }

    /// With `v`, after `[`, up to and with `]`.
    fn class_set(&mut self, depth: usize) -> Result<Contents, Fault> {
        if depth > DEPTH_MAX {
            return Err(Fault::TooDeep);
        }
        let negative = self.eat(b'^');
        let mut contents = Contents::default();
        if !self.eat(b']') {
            let first = self.operand(depth)?;
            if self.at_pair(b'&') || self.at_pair(b'-') {
                contents = self.operand_contents(first);
                if negative && self.at(b'-') {
                    contents.without_strings()?;
                }
                self.operations(&mut contents, depth)?;
            } else {
                self.members(&mut contents, first, depth)?;
            }
        }
        if negative {
            contents.without_strings()?;
            self.cost += contents.set.ranges().len() as u64;
            contents.set = contents.set.complement(self.max());
        }
        Ok(contents)
    }

    fn at_pair(&self, c: u8) -> bool {
        self.at(c) && self.unit(1) == Some(u16::from(c))
    }

    /// A union: members and ranges, up to and with `]`.
    fn members(&mut self, contents: &mut Contents, first: Operand, depth: usize) -> Result<(), Fault> {
        let mut operand = first;
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        let mut sets: Vec<Contents> = Vec::new();
        loop {
            // All sets are kept up to the end of the class: what they have is counted where they are read.
            self.within_cost()?;
            if self.at(b'-') {
                if self.at_pair(b'-') {
                    return Err(Fault::SetOperation);
                }
                self.pos += 1;
                let Operand::Char(low) = operand else { return Err(Fault::Class) };
                match self.operand(depth)? {
                    Operand::Char(high) if low > high => return Err(Fault::ClassOutOfOrder),
                    Operand::Char(high) => ranges.push((low, high)),
                    Operand::Set(_) => return Err(Fault::Class),
                }
                if self.at(b'-') {
                    return Err(if self.at_pair(b'-') { Fault::SetOperation } else { Fault::Class });
                }
            } else {
                match operand {
                    Operand::Char(c) => ranges.push((c, c)),
                    Operand::Set(set) => sets.push(set),
                }
            }
            if self.unit(0).is_none() {
                return Err(Fault::UnterminatedClass);
            }
            if self.eat(b']') {
                break;
            }
            operand = self.operand(depth)?;
        }
        if ranges.is_empty() && sets.len() == 1 {
            // A class in a class, which may be in many others, is not copied.
            *contents = sets.pop().unwrap_or_default();
            return Ok(());
        }
        let sizes = sets.iter().map(|set| set.set.ranges().len() as u64 + set.strings.size());
        self.cost += ranges.len() as u64 + sizes.sum::<u64>();
        self.within_cost()?;
        let mut all = self.closed(Set::from_vec(ranges)).into_ranges();
        for set in sets {
            all.extend_from_slice(set.set.ranges());
            contents.strings.append(&set.strings);
            contents.may_have_strings |= set.may_have_strings;
        }
        contents.set = Set::from_vec(all);
        contents.strings.sort();
        Ok(())
    }

    /// Intersections or differences, from the first operator on, up to and with `]`.
    fn operations(&mut self, contents: &mut Contents, depth: usize) -> Result<(), Fault> {
        let operator = if self.at(b'&') { b'&' } else { b'-' };
        loop {
            if self.unit(0).is_none() {
                return Err(Fault::UnterminatedClass);
            }
            if self.eat(b']') {
                return Ok(());
            }
            if !self.at_pair(operator) {
                return Err(Fault::SetOperation);
            }
            self.pos += 2;
            if operator == b'&' && self.at(b'&') {
                return Err(Fault::CharacterInClass);
            }
            let operand = self.operand(depth)?;
            let other = self.operand_contents(operand);
            let n_ranges = contents.set.ranges().len() + other.set.ranges().len();
            self.cost += n_ranges as u64 + contents.strings.size() + other.strings.size();
            self.within_cost()?;
            if operator == b'&' {
                contents.set = contents.set.intersection(&other.set);
                contents.strings = contents.strings.intersection(&other.strings);
                contents.may_have_strings &= other.may_have_strings;
            } else {
                contents.set = contents.set.difference(&other.set);
                contents.strings = contents.strings.difference(&other.strings);
            }
        }
    }

    fn operand_contents(&mut self, operand: Operand) -> Contents {
        match operand {
            Operand::Char(c) => Contents::of(self.closed(Set::one(c))),
            Operand::Set(contents) => contents,
        }
    }

    /// One operand with `v`: a class, an escape, or a character.
    fn operand(&mut self, depth: usize) -> Result<Operand, Fault> {
        if self.eat(b'[') {
            return self.class_set(depth + 1).map(Operand::Set);
        }
        if self.at(b'\\') {
            if self.unit(1) == Some(u16::from(b'q')) {
                self.pos += 2;
                if !self.eat(b'{') {
                    return Err(Fault::Escape);
                }
                return self.string_disjunction().map(Operand::Set);
            }
            self.pos += 1;
            if let Some(contents) = self.class_escape(Place::Class)? {
                return Ok(Operand::Set(contents));
            }
            self.pos -= 1;
        }
        self.set_character().map(Operand::Char)
    }

    /// `ClassSetCharacter`
    fn set_character(&mut self) -> Result<u32, Fault> {
        if self.eat(b'\\') {
            if self.eat(b'b') {
                return Ok(0x08);
            }
            return self.character_escape(Place::Class);
        }
        let Some(c) = self.peek() else { return Err(Fault::UnterminatedClass) };
        match u8::try_from(c).unwrap_or(0xff) {
            b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'/' | b'-' | b'|' => return Err(Fault::CharacterInClass),
            ascii if is_doubled_punctuator(ascii) && self.at_pair(ascii) => return Err(Fault::SetOperation),
            _ => {}
        }
        self.next();
        Ok(c)
    }

    /// After `\q{`, up to and with `}`.
    fn string_disjunction(&mut self) -> Result<Contents, Fault> {
        let mut singles = Vec::new();
        let mut strings = Texts::default();
        let mut string: Vec<u32> = Vec::new();
        loop {
            self.within_cost()?;
            let Some(c) = self.peek() else { return Err(Fault::UnterminatedClass) };
            let (ends, closes) = (c == u32::from(b'|') || c == u32::from(b'}'), c == u32::from(b'}'));
            if !ends {
                string.push(self.set_character()?);
                continue;
            }
            self.pos += 1;
            match string.as_slice() {
                [c] => {
                    let alone = Set::from_vec(Vec::from([(*c, *c)]));
                    if self.closed(alone.clone()) != alone {
                        self.unlike_node.get_or_insert(Fault::LetterAlone);
                    }
                    singles.push((*c, *c));
                }
                string => strings.push(string.iter().copied()),
            }
            self.cost += string.len() as u64 + 1;
            string.clear();
            if closes {
                return Ok(self.contents_of(Set::from_vec(singles), strings));
            }
        }
    }
}

/// The first half of a `ClassSetReservedDoublePunctuator`.
fn is_doubled_punctuator(c: u8) -> bool {
    matches!(
        c,
        b'&' | b'!'
            | b'#'
            | b'$'
            | b'%'
            | b'*'
            | b'+'
            | b','
            | b'.'
            | b':'
            | b';'
            | b'<'
            | b'='
            | b'>'
            | b'?'
            | b'@'
            | b'^'
            | b'`'
            | b'~'
    )
}
