//! A tree to a program.
//! Not here: what can come next (`first.rs`), what the instructions do (`matcher.rs`).
//! Invariant: recurses only on groups in groups, whose depth the parser bounds.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::fault::Fault;
use crate::first::{First, analyse};
use crate::flags::Flags;
use crate::program::{BackRef, Choice, Class, Count, Giving, Look, Op, Prefilter, Program, Run, RunUp, few};
use crate::set::Set;
use crate::tree::{Assert, INFINITE, Node, NodeId, Repeat, Tree};
use crate::unicode::fold::Folding;

/// How many instructions `{n,m}` and `+` may add by writing their body again; counters do the rest.
const UNROLLED_MAX: u64 = 2000;

/// How many instructions a program may have.
const OPS_MAX: usize = 250_000;

/// Of which counters a failure may be remembered: so many in each other.
pub(crate) const COUNTERS_MAX: usize = 2;

/// How many times longer than usual a search with counters goes on before it remembers failures.
const PATIENCE_MAX: u32 = 1000;

struct Compiler<'t> {
    tree: &'t Tree,
    facts: Vec<(First, u32)>,
    program: Program,
    /// By set of the tree: its class, if there is one.
    class_of: Vec<Option<u32>>,
    /// Classes of one character.
    class_ids: BTreeMap<u32, u32>,
    /// By trie of the tree and direction.
    trie_ids: BTreeMap<(u32, bool), u32>,
    guard_ids: BTreeMap<First, u16>,
    unrolled: u64,
    /// In a look behind: what is emitted matches from right to left.
    back: bool,
    /// Registers of the loops around, and of the counters, since the innermost look.
    loops: Vec<u32>,
    counters: Vec<u32>,
    unicode: bool,
}

/// Makes `tree` ready.
pub(crate) fn compile(tree: &Tree, flags: Flags) -> Result<Program, Fault> {
    let facts = analyse(tree);
    let program = Program {
        ops: Vec::new(),
        classes: Vec::new(),
        runs: Vec::new(),
        counts: Vec::new(),
        looks: Vec::new(),
        tries: Vec::new(),
        back_refs: Vec::new(),
        pool: Vec::new(),
        guards: alloc::vec![First::ALL],
        choice_of: Vec::new(),
        choices: Vec::new(),
        listed: Vec::new(),
        rows: 0,
        registers: (tree.captures + 1 + tree.looks) * 2,
        captures: tree.captures,
        memo: true,
        patience: 1,
        min_units: facts.get(tree.root.0 as usize).map_or(0, |facts| facts.1),
        prefilter: Prefilter::None,
        needed: None,
        run_up: None,
        code_points: flags.code_points(),
    };
    let mut compiler = Compiler {
        tree,
        facts,
        program,
        class_of: alloc::vec![None; tree.sets.len()],
        class_ids: BTreeMap::new(),
        trie_ids: BTreeMap::new(),
        guard_ids: BTreeMap::new(),
        unrolled: 0,
        back: false,
        loops: Vec::new(),
        counters: Vec::new(),
        unicode: flags.code_points(),
    };
    compiler.op(Op::Save(0));
    compiler.emit(tree.root, First::ALL)?;
    compiler.op(Op::Save(1));
    compiler.op(Op::Match);
    compiler.program.prefilter = compiler.prefilter();
    if matches!(compiler.program.prefilter, Prefilter::None | Prefilter::Few(_) | Prefilter::Guard(_)) {
        compiler.program.needed = compiler.needed();
        compiler.program.run_up = run_up(&compiler.program);
    }
    Ok(compiler.program)
}

impl Compiler<'_> {
    fn here(&self) -> u32 {
        self.program.ops.len() as u32
    }

    fn op(&mut self, op: Op) -> u32 {
        self.program.ops.push(op);
        self.program.choice_of.push(u32::MAX);
        self.here() - 1
    }

    fn set_op(&mut self, at: u32, op: Op) {
        if let Some(slot) = self.program.ops.get_mut(at as usize) {
            *slot = op;
        }
    }

    /// An instruction that chooses: the memo has rows for it.
    fn choice(&mut self, op: Op) -> u32 {
        let list = |listed: &mut Vec<u32>, registers: &[u32]| {
            let from = listed.len() as u32;
            listed.extend_from_slice(registers);
            (from, listed.len() as u32)
        };
        let loops = list(&mut self.program.listed, &self.loops);
        let counters = list(&mut self.program.listed, &self.counters);
        self.program.memo &= self.counters.len() <= COUNTERS_MAX && self.loops.len() <= 32;
        let choice = Choice { row: self.program.rows, loops, counters };
        self.program.rows += self.loops.len() as u32 + 1;
        let at = self.op(op);
        if let Some(slot) = self.program.choice_of.get_mut(at as usize) {
            *slot = self.program.choices.len() as u32;
        }
        self.program.choices.push(choice);
        at
    }

    fn register(&mut self) -> u32 {
        self.program.registers += 1;
        self.program.registers - 1
    }

    fn new_class(&mut self, set: &Set) -> u32 {
        self.program.classes.push(Class::new(set));
        self.program.classes.len() as u32 - 1
    }

    /// The class of a set of the tree: what is emitted many times does not look at the set again.
    fn class(&mut self, set: u32) -> u32 {
        if let Some(Some(id)) = self.class_of.get(set as usize) {
            return *id;
        }
        let tree = self.tree;
        let id = self.new_class(tree.set(set).unwrap_or(&Set::new()));
        if let Some(slot) = self.class_of.get_mut(set as usize) {
            *slot = Some(id);
        }
        id
    }

    fn class_of_char(&mut self, c: u32) -> u32 {
        if let Some(&id) = self.class_ids.get(&c) {
            return id;
        }
        let id = self.new_class(&Set::one(c));
        self.class_ids.insert(c, id);
        id
    }

    fn guard(&mut self, first: First) -> u16 {
        if self.back || !first.is_useful() {
            return 0;
        }
        if let Some(&id) = self.guard_ids.get(&first) {
            return id;
        }
        let Ok(id) = u16::try_from(self.program.guards.len()) else { return 0 };
        self.program.guards.push(first);
        self.guard_ids.insert(first, id);
        id
    }

    fn first(&self, id: NodeId) -> First {
        self.facts.get(id.0 as usize).map_or(First::ALL, |facts| facts.0)
    }

    fn can_be_empty(&self, id: NodeId) -> bool {
        self.facts.get(id.0 as usize).is_none_or(|facts| facts.1 == 0)
    }

    /// Emits `id`; `follow` is what can come after it.
    fn emit(&mut self, id: NodeId, follow: First) -> Result<(), Fault> {
        if self.program.ops.len() > OPS_MAX {
            return Err(Fault::TooLarge);
        }
        let tree = self.tree;
        match tree.node(id) {
            Node::Empty => {}
            Node::Char(c) => self.emit_char(*c),
            Node::Set(set) => self.emit_set(*set),
            Node::Trie(trie) => self.emit_trie(*trie),
            Node::Concat(terms) => return self.emit_concat(terms, follow),
            Node::Alt(alternatives) => return self.emit_alt(alternatives, follow),
            Node::Capture(number, body) => {
                let (before, after) = if self.back { (1, 0) } else { (0, 1) };
                self.op(Op::Save(number * 2 + before));
                self.emit(*body, follow)?;
                self.op(Op::Save(number * 2 + after));
            }
            look @ Node::Look { .. } => return self.emit_look(look),
            Node::Repeat(repeat) => return self.emit_repeat(repeat, follow),
            Node::BackRef { groups, ignore_case } => {
                let folding = if self.unicode { Folding::Unicode } else { Folding::Legacy };
                let folding = ignore_case.then_some(folding);
                self.program.back_refs.push(BackRef { groups: Arc::clone(groups), folding, back: self.back });
                self.program.memo = false;
                let at = self.program.back_refs.len() as u32 - 1;
                self.op(Op::BackRef(at));
            }
            Node::Assert(assert) => self.emit_assert(*assert),
        }
        Ok(())
    }

    fn emit_char(&mut self, c: u32) {
        let surrogate = self.unicode && (0xd800..0xe000).contains(&c);
        match u16::try_from(c) {
            _ if self.back || surrogate => {
                let class = self.class_of_char(c);
                self.emit_class(class);
            }
            Ok(unit) => {
                self.op(Op::Unit(unit));
            }
            Err(_) => self.emit_units(&[c]),
        }
    }

    /// Characters one after the other, none of them a lone surrogate.
    fn emit_units(&mut self, chars: &[u32]) {
        let from = self.program.pool.len() as u32;
        for &c in chars {
            match char::from_u32(c) {
                Some(c) => self.program.pool.extend_from_slice(c.encode_utf16(&mut [0; 2])),
                None => self.program.pool.push(c as u16),
            }
        }
        let count = self.program.pool.len() as u32 - from;
        self.op(Op::Units(from, count));
    }

    fn emit_set(&mut self, set: u32) {
        let mut chars = self.tree.set(set).into_iter().flat_map(Set::chars);
        match (chars.next(), chars.next(), chars.next()) {
            (None, _, _) => {
                self.op(Op::Fail);
            }
            (Some(a), Some(b), None) if !self.back && b < 0xd800 => {
                self.op(Op::Either(a as u16, b as u16));
            }
            _ => {
                let class = self.class(set);
                self.emit_class(class);
            }
        }
    }

    fn emit_class(&mut self, class: u32) {
        self.op(if self.back { Op::ClassBack(class) } else { Op::Class(class) });
    }

    fn emit_trie(&mut self, trie: u32) {
        let back = self.back;
        let at = match self.trie_ids.get(&(trie, back)) {
            Some(&at) => at,
            None => {
                let Some(texts) = self.tree.tries.get(trie as usize) else { return };
                self.program.tries.push(if back { texts.reversed() } else { texts.clone() });
                let at = self.program.tries.len() as u32 - 1;
                self.trie_ids.insert((trie, back), at);
                at
            }
        };
        self.choice(Op::Trie { trie: at, back });
    }

    fn emit_concat(&mut self, terms: &[NodeId], follow: First) -> Result<(), Fault> {
        if self.back {
            for term in terms.iter().rev() {
                self.emit(*term, First::ALL)?;
            }
            return Ok(());
        }
        // What can come after each term.
        let mut follows = Vec::with_capacity(terms.len());
        let mut after = follow;
        for term in terms.iter().rev() {
            follows.push(after);
            after = self.first(*term).then(after);
        }
        let mut terms = terms.iter().zip(follows.into_iter().rev()).peekable();
        let mut chars: Vec<u32> = Vec::new();
        while let Some((term, follow)) = terms.next() {
            match self.tree.node(*term) {
                Node::Char(c) if !(self.unicode && (0xd800..0xe000).contains(c)) => {
                    chars.push(*c);
                    if matches!(terms.peek().map(|(term, _)| self.tree.node(**term)), Some(Node::Char(c)) if !(self.unicode && (0xd800..0xe000).contains(c)))
                    {
                        continue;
                    }
                    match chars.as_slice() {
                        [c] => self.emit_char(*c),
                        several => self.emit_units(several),
                    }
                    chars.clear();
                }
                _ => self.emit(*term, follow)?,
            }
        }
        Ok(())
    }

    fn emit_alt(&mut self, alternatives: &[NodeId], follow: First) -> Result<(), Fault> {
        // What the alternatives from each on can begin with.
        let mut rests = Vec::with_capacity(alternatives.len());
        let mut rest = First::NONE;
        for node in alternatives.iter().rev() {
            rest = rest.or(self.first(*node).then(follow));
            rests.push(rest);
        }
        rests.reverse();
        let mut jumps = Vec::new();
        for (at, node) in alternatives.iter().enumerate() {
            let Some(&rest) = rests.get(at + 1) else {
                self.emit(*node, follow)?;
                break;
            };
            let mine = self.first(*node).then(follow);
            let (guard_first, guard_second) = (self.guard(mine), self.guard(rest));
            let split = self.choice(Op::Fail);
            self.emit(*node, follow)?;
            jumps.push(self.op(Op::Fail));
            let second = self.here();
            self.set_op(split, Op::Split { first: split + 1, second, guard_first, guard_second });
        }
        let end = self.here();
        for jump in jumps {
            self.set_op(jump, Op::Jump(end));
        }
        Ok(())
    }

    fn emit_look(&mut self, look: &Node) -> Result<(), Fault> {
        let Node::Look { behind, negative, body, captures, number, first_inner } = *look else { return Ok(()) };
        let index = self.program.looks.len();
        self.program.looks.push(Look::default());
        let at = self.op(Op::Look(index as u32));
        let outer = (self.back, core::mem::take(&mut self.loops), core::mem::take(&mut self.counters));
        self.back = behind;
        self.emit(body, First::ALL)?;
        (self.back, self.loops, self.counters) = outer;
        self.op(Op::LookEnd);
        let seen = !negative && captures.0 < captures.1;
        let slots = if seen { (captures.0 * 2, captures.1 * 2) } else { (0, 0) };
        let pending = if seen { (self.pending(first_inner), self.pending(number + 1)) } else { (0, 0) };
        let next = self.here();
        if let Some(look) = self.program.looks.get_mut(index) {
            *look = Look { negative, next, slots, pending, body: at + 1 };
        }
        Ok(())
    }

    /// The first register of the look `number`.
    fn pending(&self, number: u32) -> u32 {
        (self.tree.captures + 1 + number) * 2
    }

    fn emit_assert(&mut self, assert: Assert) {
        let op = match assert {
            Assert::Start => Op::Start,
            Assert::LineStart => Op::LineStart,
            Assert::End => Op::End,
            Assert::LineEnd => Op::LineEnd,
            Assert::Word(set) | Assert::NotWord(set) => {
                let class = self.class(set);
                if matches!(assert, Assert::Word(_)) { Op::Word(class) } else { Op::NotWord(class) }
            }
        };
        self.op(op);
    }
}

impl Compiler<'_> {
    fn emit_repeat(&mut self, repeat: &Repeat, follow: First) -> Result<(), Fault> {
        if repeat.max == 0 {
            return Ok(());
        }
        if repeat.min == 1 && repeat.max == 1 {
            return self.emit(repeat.body, follow);
        }
        if !self.back {
            let class = match self.tree.node(repeat.body) {
                Node::Char(c) => Some(self.class_of_char(*c)),
                Node::Set(set) => Some(self.class(*set)),
                _ => None,
            };
            if let Some(class) = class {
                self.emit_run(class, repeat, follow);
                return Ok(());
            }
        }
        let empty = self.can_be_empty(repeat.body);
        if repeat.min == 1 && repeat.max == INFINITE && !empty {
            return self.emit_do_while(repeat, follow);
        }
        self.emit_unrolled(repeat, empty, follow)
    }

    fn emit_run(&mut self, class: u32, repeat: &Repeat, follow: First) {
        let giving = match repeat.greedy {
            true if self.first(repeat.body).is_disjoint(follow) => Giving::Possessive,
            true => Giving::Greedy,
            false => Giving::Lazy,
        };
        let guard = self.guard(follow);
        self.program.runs.push(Run { class, min: repeat.min, max: repeat.max, giving, guard });
        let at = self.program.runs.len() as u32 - 1;
        self.choice(Op::Run(at));
    }

    /// One more iteration: what its groups remembered is forgotten first.
    fn emit_iteration(&mut self, repeat: &Repeat, follow: First) -> Result<(), Fault> {
        if repeat.captures.0 < repeat.captures.1 {
            self.op(Op::Clear(repeat.captures.0 * 2, repeat.captures.1 * 2));
            if repeat.looks.0 < repeat.looks.1 {
                self.op(Op::Clear(self.pending(repeat.looks.0), self.pending(repeat.looks.1)));
            }
        }
        self.emit(repeat.body, follow)
    }

    /// An iteration that may not match nothing.
    fn emit_progress(&mut self, repeat: &Repeat, empty: bool, follow: First) -> Result<(), Fault> {
        if !empty {
            return self.emit_iteration(repeat, follow);
        }
        let entry = self.register();
        self.op(Op::Save(entry));
        self.loops.push(entry);
        self.emit_iteration(repeat, follow)?;
        self.loops.pop();
        self.op(Op::Progress(entry));
        Ok(())
    }

    fn split(&mut self, at: u32, body: u32, exit: u32, repeat: &Repeat, follow: First) {
        let (guard_body, guard_exit) = (self.guard(self.first(repeat.body).then(First::ALL)), self.guard(follow));
        let op = if repeat.greedy {
            Op::Split { first: body, second: exit, guard_first: guard_body, guard_second: guard_exit }
        } else {
            Op::Split { first: exit, second: body, guard_first: guard_exit, guard_second: guard_body }
        };
        self.set_op(at, op);
    }

    /// `body+` where the body always matches something.
    fn emit_do_while(&mut self, repeat: &Repeat, follow: First) -> Result<(), Fault> {
        let top = self.here();
        self.emit_iteration(repeat, self.first(repeat.body).or(follow))?;
        let split = self.choice(Op::Fail);
        let exit = self.here();
        self.split(split, top, exit, repeat, follow);
        Ok(())
    }

    /// The least iterations one after the other, then the others as choices; or a counted loop, if that is too much.
    fn emit_unrolled(&mut self, repeat: &Repeat, empty: bool, follow: First) -> Result<(), Fault> {
        let inner = self.first(repeat.body).or(follow);
        let inner = First { through: false, ..inner };
        let copies = if repeat.max == INFINITE { u64::from(repeat.min) } else { u64::from(repeat.max) - 1 };
        if copies > 0 {
            let size = self.size(repeat.body);
            let more = size.saturating_mul(copies);
            if self.unrolled.saturating_add(more) > UNROLLED_MAX {
                return self.emit_counted(repeat, empty, inner);
            }
            self.unrolled += more;
        }
        for _ in 0..repeat.min {
            self.emit_iteration(repeat, inner)?;
        }
        if repeat.max == INFINITE {
            let split = self.choice(Op::Fail);
            self.emit_progress(repeat, empty, inner)?;
            self.op(Op::Jump(split));
            let exit = self.here();
            self.split(split, split + 1, exit, repeat, follow);
            return Ok(());
        }
        let mut splits = Vec::new();
        for _ in repeat.min..repeat.max {
            splits.push(self.choice(Op::Fail));
            self.emit_progress(repeat, empty, inner)?;
        }
        let exit = self.here();
        for split in splits {
            self.split(split, split + 1, exit, repeat, follow);
        }
        Ok(())
    }

    fn emit_counted(&mut self, repeat: &Repeat, empty: bool, inner: First) -> Result<(), Fault> {
        let counter = self.register();
        self.op(Op::Zero(counter));
        let entry = empty.then(|| self.register());
        if let Some(entry) = entry {
            self.op(Op::Clear(entry, entry + 1));
        }
        let row = self.program.counts.len();
        let count = Count { counter, min: repeat.min, max: repeat.max, greedy: repeat.greedy, entry, exit: 0 };
        self.program.counts.push(count);
        let most = if repeat.max == INFINITE { repeat.min } else { repeat.max };
        self.program.patience = self.program.patience.saturating_add(most.min(PATIENCE_MAX)).min(PATIENCE_MAX);
        self.counters.push(counter);
        let top = self.choice(Op::Count(row as u32));
        self.loops.extend(entry);
        self.emit_iteration(repeat, inner)?;
        self.op(Op::Jump(top));
        if entry.is_some() {
            self.loops.pop();
        }
        self.counters.pop();
        let exit = self.here();
        if let Some(count) = self.program.counts.get_mut(row) {
            count.exit = exit;
        }
        Ok(())
    }

    /// How many instructions a node is, at least; repetitions in it are counted as written once more.
    fn size(&self, id: NodeId) -> u64 {
        let mut size = 0u64;
        let mut todo = alloc::vec![(id, 1u64)];
        while let Some((id, times)) = todo.pop() {
            size = size.saturating_add(times);
            if size > UNROLLED_MAX {
                break;
            }
            match self.tree.node(id) {
                Node::Concat(nodes) | Node::Alt(nodes) => todo.extend(nodes.iter().map(|node| (*node, times))),
                Node::Capture(_, body) | Node::Look { body, .. } => todo.push((*body, times.saturating_add(1))),
                Node::Repeat(Repeat { body, min, max, .. }) => {
                    let copies = if *max == INFINITE { u64::from(*min).max(1) } else { u64::from(*max) };
                    let single = matches!(self.tree.node(*body), Node::Char(_) | Node::Set(_)) && !self.back;
                    todo.push((*body, if single { times } else { times.saturating_mul(copies.max(1)) }));
                }
                _ => {}
            }
        }
        size
    }

    /// How the matcher finds places to begin at.
    fn prefilter(&self) -> Prefilter {
        let mut node = self.tree.root;
        let mut literal: Vec<u16> = Vec::new();
        // Down the left edge, as long as there is only one way.
        loop {
            match self.tree.node(node) {
                Node::Concat(terms) => {
                    let chars = terms.iter().map_while(|term| match self.tree.node(*term) {
                        Node::Char(c) => char::from_u32(*c),
                        _ => None,
                    });
                    for c in chars {
                        literal.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                    }
                    match terms.first() {
                        Some(first) if literal.is_empty() => node = *first,
                        _ => break,
                    }
                }
                Node::Capture(_, body) => node = *body,
                Node::Repeat(Repeat { body, min, .. }) if *min > 0 => node = *body,
                Node::Char(c) => {
                    if let Some(c) = char::from_u32(*c) {
                        literal.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                    }
                    break;
                }
                Node::Assert(Assert::Start) => return Prefilter::Start,
                _ => break,
            }
        }
        if !literal.is_empty() {
            literal.truncate(32);
            let rarest = (0..literal.len()).min_by_key(|at| literal.get(*at).map_or(0, |unit| commonness(*unit)));
            return Prefilter::Literal(literal, rarest.unwrap_or(0));
        }
        let first = self.first(self.tree.root).then(First::ALL);
        if first == First::ALL || first.end {
            return Prefilter::None;
        }
        match few(first.low) {
            Some(few) if !first.other && !few.is_empty() => Prefilter::Few(few),
            _ => Prefilter::Guard(first),
        }
    }

    /// Of the characters that every match has, the one that is met least.
    fn needed(&self) -> Option<u8> {
        let mut least: Option<u8> = None;
        let mut todo = alloc::vec![self.tree.root];
        while let Some(node) = todo.pop() {
            match self.tree.node(node) {
                Node::Concat(terms) => todo.extend(terms),
                Node::Capture(_, body) => todo.push(*body),
                Node::Repeat(Repeat { body, min, .. }) if *min > 0 => todo.push(*body),
                Node::Char(c) => {
                    let ascii = u8::try_from(*c).ok().filter(u8::is_ascii);
                    least = least.into_iter().chain(ascii).min_by_key(|unit| commonness(u16::from(*unit)));
                }
                _ => {}
            }
        }
        least
    }
}

/// What all matches of a program begin with, if that is a run and a unit.
fn run_up(program: &Program) -> Option<RunUp> {
    // Where a run may begin later does not matter only if nothing asks what it matched.
    if !program.back_refs.is_empty() {
        return None;
    }
    let mut ops = program.ops.iter().filter(|op| !matches!(op, Op::Save(_)));
    let (Some(Op::Run(row)), Some(Op::Unit(unit))) = (ops.next(), ops.next()) else { return None };
    let run = program.runs.get(*row as usize)?;
    let is_whole = run.min > 0 && run.max == INFINITE && run.giving == Giving::Possessive;
    let unit = u8::try_from(*unit).ok().filter(u8::is_ascii)?;
    is_whole.then_some(RunUp { class: run.class, min: run.min, unit })
}

/// How often a unit is met in text, as a guess.
fn commonness(unit: u16) -> u32 {
    match u8::try_from(unit) {
        Ok(b' ' | b'e' | b't' | b'a' | b'o' | b'i' | b'n' | b's' | b'r') => 4,
        Ok(b'a'..=b'z' | b'"' | b',' | b'.' | b'0' | b'1') => 3,
        Ok(b'A'..=b'Z' | b'2'..=b'9' | b'-' | b'/' | b'_' | b':' | b'\n') => 2,
        Ok(_) => 1,
        Err(_) => 0,
    }
}
