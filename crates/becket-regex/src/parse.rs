//! The grammar of patterns: ECMA-262 22.2.1, and its Annex B.1.2 where neither `u` nor `v` is there, as V8 reads it.
//! Not here: escapes outside of classes (`escape.rs`), classes (`class.rs`).
//! Invariant: never recurses; groups that are open are on a stack of bounded depth.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::fault::Fault;
use crate::flags::Flags;
use crate::set::{self, Set};
use crate::tree::{Assert, INFINITE, Node, NodeId, Repeat, Tree};
use crate::trie::Trie;
use crate::unicode::NameChars;
use crate::unicode::fold::Folding;

/// How deep groups may be in each other, and classes in each other: the compiler recurses on it.
pub(crate) const DEPTH_MAX: usize = 250;

/// How many groups V8 remembers.
const CAPTURES_MAX: u32 = 32767;

/// How much work reading a pattern may be, about in units and ranges.
const COST_MAX: u64 = 1_000_000;
/// The longest pattern: what is made of it takes about 150 bytes a unit.
pub const UNITS_MAX: usize = 1 << 17;

/// `i`, `m` and `s` as they are at a place: of the flags, or of a modifier.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Modes {
    pub(crate) ignore_case: bool,
    pub(crate) multiline: bool,
    pub(crate) dot_all: bool,
}

/// What a parenthesis opened.
enum Opened {
    Whole,
    Plain,
    /// Its number, and the number of its name.
    Capture(u32, Option<u32>),
    Look {
        behind: bool,
        negative: bool,
    },
}

/// A group that is open.
struct Frame {
    opened: Opened,
    alternatives: Vec<NodeId>,
    terms: Vec<NodeId>,
    /// The modes to return to.
    modes: Modes,
    /// The numbers of groups and of looks before it.
    before: (u32, u32),
    /// Groups that cannot match together with what comes here, as V8 sees it: from one number to another.
    others: (u32, u32),
}

pub(crate) struct Parser<'p> {
    pub(crate) units: &'p [u16],
    pub(crate) pos: usize,
    /// `u` or `v`.
    pub(crate) unicode: bool,
    /// `v`.
    pub(crate) sets: bool,
    pub(crate) modes: Modes,
    pub(crate) tree: Tree,
    pub(crate) cost: u64,
    pub(crate) name_chars: NameChars,
    frames: Vec<Frame>,
    /// What is known of the whole pattern's groups: how many, and whether one has a name.
    scanned: Option<(u32, bool)>,
    name_ids: BTreeMap<Vec<u16>, u32>,
    /// The first part that V8 does not follow: reported where the whole pattern has no other fault.
    pub(crate) unlike_node: Option<Fault>,
    /// By name: the lowest and the highest number of the groups of that name that are closed.
    closed: Vec<Option<(u32, u32)>>,
    /// References by name: the node, and the name.
    references: Vec<(NodeId, Vec<u16>)>,
    set_ids: BTreeMap<Arc<Set>, u32>,
    /// By character with others of its class of case: the set of them.
    case_ids: BTreeMap<u32, u32>,
}

/// Reads `units` as a pattern.
pub(crate) fn parse(units: &[u16], flags: Flags, cost: &mut u64) -> Result<Tree, Fault> {
    let modes = Modes {
        ignore_case: flags.has(Flags::IGNORE_CASE),
        multiline: flags.has(Flags::MULTILINE),
        dot_all: flags.has(Flags::DOT_ALL),
    };
    let tree = Tree {
        nodes: Vec::new(),
        sets: Vec::new(),
        tries: Vec::new(),
        root: NodeId(0),
        captures: 0,
        looks: 0,
        names: Vec::new(),
        cost: 0,
    };
    if units.len() > UNITS_MAX {
        return Err(Fault::TooLarge);
    }
    let mut parser = Parser {
        units,
        pos: 0,
        unicode: flags.code_points(),
        sets: flags.has(Flags::UNICODE_SETS),
        modes,
        tree,
        cost: units.len() as u64,
        name_chars: NameChars::default(),
        frames: Vec::new(),
        scanned: None,
        name_ids: BTreeMap::new(),
        closed: Vec::new(),
        references: Vec::new(),
        set_ids: BTreeMap::new(),
        case_ids: BTreeMap::new(),
        unlike_node: None,
    };
    let read = parser.pattern();
    *cost = parser.cost;
    read?;
    parser.tree.cost = parser.cost + parser.tree.nodes.len() as u64;
    Ok(parser.tree)
}

impl Parser<'_> {
    /// The whole pattern.
    fn pattern(&mut self) -> Result<(), Fault> {
        self.open(Opened::Whole, self.modes)?;
        self.disjunction()?;
        self.resolve_references()?;
        self.unlike_node.map_or(Ok(()), Err)
    }

    /// Whether reading the pattern has not been more work than any pattern is worth.
    pub(crate) fn within_cost(&self) -> Result<(), Fault> {
        if self.cost > COST_MAX { Err(Fault::TooLarge) } else { Ok(()) }
    }

    /// The unit at `pos + ahead`.
    pub(crate) fn unit(&self, ahead: usize) -> Option<u16> {
        self.units.get(self.pos + ahead).copied()
    }

    /// The character at `pos`: a code point with `u` and `v`, else a unit.
    pub(crate) fn peek(&self) -> Option<u32> {
        let (c, _) = self.decode(self.unicode)?;
        Some(c)
    }

    /// Whether the ASCII character `c` is next.
    pub(crate) fn at(&self, c: u8) -> bool {
        self.unit(0) == Some(u16::from(c))
    }

    /// Goes past the ASCII character `c` if it is next.
    pub(crate) fn eat(&mut self, c: u8) -> bool {
        let there = self.at(c);
        self.pos += usize::from(there);
        there
    }

    /// Goes past the next character.
    pub(crate) fn next(&mut self) -> Option<u32> {
        self.next_as(self.unicode)
    }

    /// Goes past the next code point or unit.
    pub(crate) fn next_as(&mut self, code_point: bool) -> Option<u32> {
        let (c, width) = self.decode(code_point)?;
        self.pos += width;
        Some(c)
    }

    fn decode(&self, code_point: bool) -> Option<(u32, usize)> {
        let high = u32::from(self.unit(0)?);
        if code_point
            && (0xd800..0xdc00).contains(&high)
            && let Some(low) = self.unit(1).map(u32::from).filter(|low| (0xdc00..0xe000).contains(low))
        {
            return Some((0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), 2));
        }
        Some((high, 1))
    }

    /// How case is ignored here, if it is.
    pub(crate) fn folding(&self) -> Option<Folding> {
        let folding = if self.unicode { Folding::Unicode } else { Folding::Legacy };
        self.modes.ignore_case.then_some(folding)
    }

    /// The largest character.
    pub(crate) fn max(&self) -> u32 {
        if self.unicode { set::MAX } else { 0xffff }
    }

    pub(crate) fn add(&mut self, node: Node) -> NodeId {
        self.tree.nodes.push(node);
        NodeId(self.tree.nodes.len() as u32 - 1)
    }

    /// The number of `set` among the tree's.
    pub(crate) fn intern(&mut self, set: Set) -> u32 {
        self.cost += set.ranges().len() as u64;
        if let Some(&id) = self.set_ids.get(&set) {
            return id;
        }
        let id = self.tree.sets.len() as u32;
        let set = Arc::new(set);
        self.tree.sets.push(Arc::clone(&set));
        self.set_ids.insert(set, id);
        id
    }

    /// A node that matches one character of `set`, which is closed under case already.
    pub(crate) fn set_node(&mut self, set: Set) -> Node {
        match set.ranges() {
            [(low, high)] if low == high => Node::Char(*low),
            _ => Node::Set(self.intern(set)),
        }
    }

    /// A node that matches the character `c`, with or without case.
    pub(crate) fn char_node(&mut self, c: u32) -> Node {
        let Some(folding) = self.folding() else { return Node::Char(c) };
        if let Some(&id) = self.case_ids.get(&c) {
            self.cost += self.tree.set(id).map_or(0, |set| set.ranges().len() as u64);
            return Node::Set(id);
        }
        if folding.next(c) == c {
            return Node::Char(c);
        }
        let id = self.intern(folding.class(c));
        self.case_ids.insert(c, id);
        Node::Set(id)
    }

    pub(crate) fn trie_node(&mut self, trie: Trie) -> Node {
        self.cost += trie.size() as u64;
        self.tree.tries.push(trie);
        Node::Trie(self.tree.tries.len() as u32 - 1)
    }

    /// What `\w` is here.
    pub(crate) fn word_set(&mut self) -> Set {
        match self.folding() {
            Some(Folding::Unicode) => set::words_in_any_case(),
            Some(Folding::Legacy) | None => set::words(),
        }
    }

    fn open(&mut self, opened: Opened, modes: Modes) -> Result<(), Fault> {
        if self.frames.len() > DEPTH_MAX {
            return Err(Fault::TooDeep);
        }
        let captures = match opened {
            Opened::Capture(number, _) => number - 1,
            _ => self.tree.captures,
        };
        let before = (captures, self.tree.looks);
        let frame = Frame {
            opened,
            alternatives: Vec::new(),
            terms: Vec::new(),
            modes,
            before,
            others: self.frames.last().map_or((0, 0), |frame| frame.others),
        };
        self.frames.push(frame);
        Ok(())
    }

    fn push_term(&mut self, node: NodeId) {
        if let Some(frame) = self.frames.last_mut() {
            frame.terms.push(node);
        }
    }

    /// The whole pattern, group by group.
    fn disjunction(&mut self) -> Result<(), Fault> {
        loop {
            self.within_cost()?;
            let before = (self.tree.captures, self.tree.looks);
            let Some(c) = self.peek() else { break };
            let ascii = u8::try_from(c).unwrap_or(0);
            let node = match ascii {
                b')' => {
                    if self.frames.len() < 2 {
                        return Err(Fault::UnmatchedParen);
                    }
                    self.pos += 1;
                    self.close()?;
                    continue;
                }
                b'|' => {
                    self.pos += 1;
                    self.end_alternative();
                    self.begin_alternative();
                    continue;
                }
                b'*' | b'+' | b'?' => return Err(Fault::NothingToRepeat),
                b'^' | b'$' => {
                    self.pos += 1;
                    let assert = match (ascii, self.modes.multiline) {
                        (b'^', false) => Assert::Start,
                        (b'^', true) => Assert::LineStart,
                        (_, false) => Assert::End,
                        (_, true) => Assert::LineEnd,
                    };
                    let node = self.add(Node::Assert(assert));
                    self.push_term(node);
                    continue;
                }
                b'(' => {
                    self.pos += 1;
                    self.open_group()?;
                    continue;
                }
                b'.' => {
                    self.pos += 1;
                    let all = self.max();
                    let set = if self.modes.dot_all { Set::of(&[(0, all)]) } else { set::line_ends().complement(all) };
                    self.set_node(set)
                }
                b'[' => {
                    self.pos += 1;
                    self.class()?
                }
                b'\\' => match self.atom_escape()? {
                    Some(node) => node,
                    None => continue,
                },
                b'{' => {
                    if self.interval().is_some() {
                        return Err(Fault::NothingToRepeat);
                    }
                    if self.unicode {
                        return Err(Fault::LoneBrackets);
                    }
                    self.pos += 1;
                    Node::Char(c)
                }
                b'}' | b']' if self.unicode => return Err(Fault::LoneBrackets),
                _ => {
                    self.next();
                    self.char_node(c)
                }
            };
            let node = self.add(node);
            self.quantified(node, before)?;
        }
        if self.frames.len() > 1 {
            return Err(Fault::UnterminatedGroup);
        }
        self.tree.root = self.end_group();
        self.frames.clear();
        Ok(())
    }

    /// Whether the group `number` is open: what refers to it then matches nothing, wherever it is.
    pub(crate) fn is_in_group(&self, number: u32) -> bool {
        self.frames.iter().any(|frame| matches!(frame.opened, Opened::Capture(open, _) if open == number))
    }

    /// Whether a group of this name is open.
    pub(crate) fn is_in_named(&self, name: &[u16]) -> bool {
        let Some(id) = self.name_ids.get(name) else { return false };
        self.frames.iter().any(|frame| matches!(frame.opened, Opened::Capture(_, Some(open)) if open == *id))
    }

    /// Puts `\b` or `\B` where it stands; nothing may repeat it.
    pub(crate) fn push_word_assertion(&mut self, negative: bool) {
        let words = self.word_set();
        let words = self.intern(words);
        let assert = if negative { Assert::NotWord(words) } else { Assert::Word(words) };
        let node = self.add(Node::Assert(assert));
        self.push_term(node);
    }

    /// Puts a reference by name, to be resolved at the end of the pattern.
    pub(crate) fn named_reference(&mut self, name: Vec<u16>) -> Result<(), Fault> {
        let before = (self.tree.captures, self.tree.looks);
        let node = self.add(Node::BackRef { groups: Arc::new([]), ignore_case: self.modes.ignore_case });
        self.references.push((node, name));
        self.quantified(node, before)
    }

    fn resolve_references(&mut self) -> Result<(), Fault> {
        let mut lists: Vec<Option<Arc<[u32]>>> = alloc::vec![None; self.tree.names.len()];
        for (node, name) in core::mem::take(&mut self.references) {
            let Some(id) = self.name_ids.get(&name).map(|id| *id as usize) else { return Err(Fault::NamedCapture) };
            let (Some(list), Some((_, numbers))) = (lists.get_mut(id), self.tree.names.get(id)) else { continue };
            // Listed once for a name: each reference with a list of its own would be references times groups.
            let numbers = list.get_or_insert_with(|| {
                self.cost += numbers.len() as u64;
                numbers.as_slice().into()
            });
            self.cost += 1;
            if let Some(Node::BackRef { groups, .. }) = self.tree.nodes.get_mut(node.0 as usize) {
                *groups = Arc::clone(numbers);
            }
        }
        Ok(())
    }

    fn at_quantifier(&mut self) -> bool {
        if self.at(b'{') {
            let start = self.pos;
            let there = matches!(self.interval(), Some((min, max)) if min <= max);
            self.pos = start;
            return there;
        }
        self.at(b'*') || self.at(b'+') || self.at(b'?')
    }

    /// Reads the quantifier after `node`, if there is one; `before` are the numbers of groups and looks before it.
    fn quantified(&mut self, node: NodeId, before: (u32, u32)) -> Result<(), Fault> {
        let (min, max) = match self.unit(0).and_then(|unit| u8::try_from(unit).ok()) {
            Some(b'*') => (0, INFINITE),
            Some(b'+') => (1, INFINITE),
            Some(b'?') => (0, 1),
            Some(b'{') => match self.interval() {
                Some((min, max)) if max < min => return Err(Fault::RangeOutOfOrder),
                // `interval` went past it already, but for its last character.
                Some(bounds) => bounds,
                None if self.unicode => return Err(Fault::IncompleteQuantifier),
                None => {
                    self.push_term(node);
                    return Ok(());
                }
            },
            _ => {
                self.push_term(node);
                return Ok(());
            }
        };
        self.pos += 1;
        let greedy = !self.eat(b'?');
        let captures = (before.0 + 1, self.tree.captures + 1);
        let looks = (before.1, self.tree.looks);
        let node = self.add(Node::Repeat(Repeat { body: node, min, max, greedy, captures, looks }));
        self.push_term(node);
        Ok(())
    }

    /// `{n}`, `{n,}` or `{n,m}` at `pos`: goes to its last character. Anything else stays where it is.
    fn interval(&mut self) -> Option<(u32, u32)> {
        let start = self.pos;
        self.pos += 1;
        let bounds = self.bounds();
        if bounds.is_none() {
            self.pos = start;
        }
        bounds
    }

    fn bounds(&mut self) -> Option<(u32, u32)> {
        let min = self.decimal()?;
        if self.at(b'}') {
            return Some((min, min));
        }
        if !self.eat(b',') {
            return None;
        }
        if self.at(b'}') {
            return Some((min, INFINITE));
        }
        let max = self.decimal()?;
        self.at(b'}').then_some((min, max))
    }

    /// Decimal digits; numbers that do not fit are as good as no bound.
    fn decimal(&mut self) -> Option<u32> {
        let digit =
            |unit: Option<u16>| unit.filter(|unit| (0x30..0x3a).contains(unit)).map(|unit| u32::from(unit) - 0x30);
        let mut number = digit(self.unit(0))?;
        self.pos += 1;
        while let Some(more) = digit(self.unit(0)) {
            number = number.saturating_mul(10).saturating_add(more).min(i32::MAX as u32);
            self.pos += 1;
        }
        Some(if number == i32::MAX as u32 { INFINITE } else { number })
    }

    /// What stands after `(`.
    fn open_group(&mut self) -> Result<(), Fault> {
        let mut modes = self.modes;
        if !self.eat(b'?') {
            let number = self.new_capture()?;
            return self.open(Opened::Capture(number, None), modes);
        }
        let opened = match self.unit(0).and_then(|unit| u8::try_from(unit).ok()) {
            Some(b':') => {
                self.pos += 1;
                Opened::Plain
            }
            Some(c @ (b'=' | b'!')) => {
                self.pos += 1;
                Opened::Look { behind: false, negative: c == b'!' }
            }
            Some(b'<') => {
                self.pos += 1;
                match self.unit(0).and_then(|unit| u8::try_from(unit).ok()) {
                    Some(c @ (b'=' | b'!')) => {
                        self.pos += 1;
                        Opened::Look { behind: true, negative: c == b'!' }
                    }
                    _ => {
                        let number = self.new_capture()?;
                        let name = self.capture_name(number)?;
                        Opened::Capture(number, Some(name))
                    }
                }
            }
            Some(b'-' | b'i' | b'm' | b's') => {
                modes = self.modifiers()?;
                Opened::Plain
            }
            _ => return Err(Fault::Group),
        };
        let outer = self.modes;
        self.modes = modes;
        self.open(opened, outer)
    }

    /// `ims-ims:`
    fn modifiers(&mut self) -> Result<Modes, Fault> {
        let mut modes = self.modes;
        let (mut on, mut seen) = (true, Vec::new());
        loop {
            let Some(c) = self.unit(0).and_then(|unit| u8::try_from(unit).ok()) else { return Err(Fault::Group) };
            self.pos += 1;
            match c {
                b'-' if !on => return Err(Fault::FlagDashes),
                b'-' => on = false,
                b'i' | b'm' | b's' if seen.contains(&c) => return Err(Fault::FlagRepeated),
                b'i' | b'm' | b's' => {
                    seen.push(c);
                    match c {
                        b'i' => {
                            if self.modes.ignore_case && !on {
                                self.unlike_node.get_or_insert(Fault::MixedCase);
                            }
                            modes.ignore_case = on;
                        }
                        b'm' => modes.multiline = on,
                        _ => modes.dot_all = on,
                    }
                }
                b':' if seen.is_empty() => return Err(Fault::FlagGroup),
                b':' => return Ok(modes),
                _ => return Err(Fault::Group),
            }
        }
    }

    fn new_capture(&mut self) -> Result<u32, Fault> {
        if self.tree.captures >= CAPTURES_MAX {
            return Err(Fault::TooManyCaptures);
        }
        self.tree.captures += 1;
        Ok(self.tree.captures)
    }

    /// The name of group `number`, and what ends it.
    fn capture_name(&mut self, number: u32) -> Result<u32, Fault> {
        let name = self.name()?;
        let id = match self.name_ids.get(&name) {
            Some(&id) => id,
            None => {
                let id = self.tree.names.len() as u32;
                self.name_ids.insert(name.clone(), id);
                self.tree.names.push((name, Vec::new()));
                self.closed.push(None);
                id
            }
        };
        if let Some((_, numbers)) = self.tree.names.get_mut(id as usize) {
            numbers.push(number);
        }
        Ok(id)
    }

    /// At the end of the group `number` with a name.
    fn close_name(&mut self, id: u32, number: u32, others: (u32, u32)) -> Result<(), Fault> {
        let Some(closed) = self.closed.get_mut(id as usize) else { return Ok(()) };
        let (low, high) = closed.unwrap_or((number, number));
        if closed.is_some() && (low < others.0 || high > others.1) {
            return Err(Fault::DuplicateName);
        }
        *closed = Some((low.min(number), high.max(number)));
        Ok(())
    }

    /// At `|`: groups of this alternative cannot match together with those of the next. V8 takes all from the first group of the
    /// outermost alternatives on, and the last group before them too: it accepts `(?<a>x)(?:y|(?<a>z))`, and so does this.
    fn begin_alternative(&mut self) {
        let started = self.tree.captures;
        let Some(frame) = self.frames.last_mut() else { return };
        let first = match frame.opened {
            Opened::Capture(number, _) => number,
            _ => frame.before.0,
        };
        frame.others = if frame.others.1 == 0 { (first, started) } else { (frame.others.0, started) };
    }

    fn end_alternative(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        let mut terms = core::mem::take(&mut frame.terms);
        let node = match terms.len() {
            0 => self.add(Node::Empty),
            1 => terms.pop().unwrap_or(NodeId(0)),
            _ => self.add(Node::Concat(terms)),
        };
        if let Some(frame) = self.frames.last_mut() {
            frame.alternatives.push(node);
        }
    }

    /// The node of the group that ends here.
    fn end_group(&mut self) -> NodeId {
        self.end_alternative();
        let mut alternatives =
            self.frames.last_mut().map(|frame| core::mem::take(&mut frame.alternatives)).unwrap_or_default();
        match alternatives.len() {
            1 => alternatives.pop().unwrap_or(NodeId(0)),
            _ => self.add(Node::Alt(alternatives)),
        }
    }

    /// At `)`.
    fn close(&mut self) -> Result<(), Fault> {
        let body = self.end_group();
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        self.modes = frame.modes;
        let captures = (frame.before.0 + 1, self.tree.captures + 1);
        let node = match frame.opened {
            Opened::Whole | Opened::Plain => body,
            Opened::Capture(number, name) => {
                if let Some(name) = name {
                    self.close_name(name, number, frame.others)?;
                }
                self.add(Node::Capture(number, body))
            }
            Opened::Look { behind, negative } => {
                if (behind || self.unicode) && self.at_quantifier() {
                    return Err(Fault::Quantifier);
                }
                let (number, first_inner) = (self.tree.looks, frame.before.1);
                self.tree.looks += 1;
                self.add(Node::Look { behind, negative, body, captures, number, first_inner })
            }
        };
        self.quantified(node, frame.before)
    }

    /// How many groups the whole pattern has, and whether one has a name.
    pub(crate) fn groups(&mut self) -> (u32, bool) {
        if let Some(known) = self.scanned {
            return known;
        }
        self.cost += self.units.len() as u64;
        let (mut count, mut named, mut in_class) = (0, false, 0u32);
        let mut at = 0;
        while let Some(&unit) = self.units.get(at) {
            at += 1;
            match u8::try_from(unit).unwrap_or(0) {
                b'\\' => at += 1,
                b'[' if in_class == 0 || self.sets => in_class += 1,
                b']' => in_class = in_class.saturating_sub(1),
                b'(' if in_class == 0 => {
                    let next =
                        |ahead: usize| self.units.get(at + ahead).copied().and_then(|unit| u8::try_from(unit).ok());
                    if next(0) != Some(b'?') {
                        count += 1;
                    } else if next(1) == Some(b'<') && !matches!(next(2), Some(b'=' | b'!')) {
                        count += 1;
                        named = true;
                    }
                }
                _ => {}
            }
        }
        self.scanned = Some((count, named));
        (count, named)
    }
}
