//! A program: a verified module made ready to run. Instructions get their inline caches, and blocks their prices: an
//! instruction that goes to a block pays for the whole block before it goes there. Shared between threads, never changed.
//! Not here: what a worker keeps beside a program (`worker.rs`).

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;
use core::sync::atomic::{AtomicU8, Ordering};

use becket_bytecode::blob::is_source;
use becket_bytecode::erased::blanked;
use becket_bytecode::module::{self, Constant, Function, FunctionFlags, Line, Module};
use becket_bytecode::ops::{Field, Flag, Instr, Kind, Opcode};
use becket_bytecode::verify::Verified;

use crate::each::Each;
use crate::edition::{self, Edition};
use crate::interp::PRICE_BITS;
use crate::layout::{self, Header};
use crate::ops::TypeName;
use crate::value::{Offset, ROM_END, Word};

/// The largest block price that an instruction carries to its target.
const CARRIED_MAX: u32 = 250;

/// How much of one kind [`Program::touched`] reads: what is large is not needed in full by most calls.
const TOUCHED_MAX: usize = 64;

/// An item in each line of the processor's cache that a list begins with, at least.
pub(crate) fn lines<T>(list: &[T]) -> impl Iterator<Item = &T> {
    const LINE_BYTES: usize = 64;
    list.iter().step_by((LINE_BYTES / size_of::<T>().max(1)).max(1)).take(TOUCHED_MAX)
}

/// A number of a function: the program's, or with the top bit the standard library's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodeId(pub u32);

impl CodeId {
    const STD: u32 = 1 << 20;
    /// An index that no function has.
    pub(crate) const NONE: u32 = Self::STD - 1;

    /// A function of the standard library's own code.
    pub const fn std(index: u32) -> Self {
        Self(index | Self::STD)
    }

    /// Whether it is the standard library's.
    pub const fn is_std(self) -> bool {
        self.0 & Self::STD != 0
    }

    /// Its index in its program.
    pub const fn index(self) -> usize {
        (self.0 & !Self::STD) as usize
    }
}

/// A function made ready to run.
#[derive(Debug)]
pub struct Code {
    /// The instructions. A conditional branch carries the price of the next block in `c`; every branch carries the price of its
    /// target in the low 8 bits of `imm` and the target in the others.
    pub ops: Box<[Instr]>,
    /// What a call needs to know of it.
    pub entry: CodeEntry,
    /// What few functions have: calls of many should need no more memory than they must.
    rare: Option<Box<Rare>>,
}

/// What few functions have.
#[derive(Debug)]
struct Rare {
    /// For each instruction, the pc in the blob; empty where it is the same.
    blob_pcs: Vec<u32>,
    /// The handlers, innermost first, in terms of the code's instructions.
    handlers: Vec<Handler>,
}

/// What a call needs to know of a function.
#[derive(Clone, Copy, Debug)]
pub struct CodeEntry {
    /// What a call pays.
    pub price: u32,
    /// Registers.
    pub n_regs: u8,
    /// Parameters that are registers.
    pub n_params: u8,
    /// Whether entering it is no more than filling registers.
    pub is_bare: bool,
    /// How many properties what `new` of it makes has room for; 0 where `new` takes more than to make that and enter it.
    pub n_slots: u8,
    /// What a call pays if that is all that it needs, as no class does; more than anybody has if not.
    pub quick_price: i64,
}

/// What happens to an exception that is thrown in `start..end`.
#[derive(Clone, Copy, Debug)]
pub struct Handler {
    /// The first instruction that is covered.
    pub start: u32,
    /// The first one after them.
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// The register that gets the exception.
    pub reg: u8,
    /// The price of the block at the target.
    pub price: u32,
}

/// A program.
#[derive(Debug)]
pub struct Program {
    /// The module; its functions are without their code.
    pub module: Module,
    /// The code of its functions.
    pub functions: Vec<Code>,
    /// For each inline cache of the program, its atom in the module.
    pub cache_atoms: Vec<u32>,
    /// The number of the first inline cache of this program.
    pub first_cache: u32,
    /// The content hash of its blob.
    pub hash: [u8; 32],
    /// What every worker begins with.
    pub(crate) seed: Seed,
    /// Where the source is, if the module does not have it.
    source: Option<Source>,
    /// In the standard library: its loops that call back.
    pub(crate) each: Vec<Each>,
}

/// A source in a blob that stays in memory.
#[derive(Debug)]
pub struct Source {
    blob: Arc<[u8]>,
    at: Range<usize>,
    /// Whether it is the one that the module was compiled from: found out when it is asked for.
    is_intact: AtomicU8,
}

impl Source {
    const UNKNOWN: u8 = 0;
    const INTACT: u8 = 1;
    const DAMAGED: u8 = 2;

    /// What is `at` this place of a blob.
    pub fn new(blob: &Arc<[u8]>, at: Range<usize>) -> Self {
        Self { blob: Arc::clone(blob), at, is_intact: AtomicU8::new(Self::UNKNOWN) }
    }

    /// Its bytes, unless they are damaged.
    fn bytes(&self, module: &Module) -> Option<&[u8]> {
        let bytes = self.blob.get(self.at.clone())?;
        let mut known = self.is_intact.load(Ordering::Relaxed);
        if known == Self::UNKNOWN {
            known = if is_source(module, bytes) { Self::INTACT } else { Self::DAMAGED };
            self.is_intact.store(known, Ordering::Relaxed);
        }
        (known == Self::INTACT).then_some(bytes)
    }
}

/// A program's heap before its top level has run, with its constants: the same in every worker.
#[derive(Debug)]
pub(crate) struct Seed {
    pub(crate) words: Arc<Vec<u64>>,
    /// For each string of the module that run time needs, where it is; 0 for the others.
    pub(crate) strings: Vec<Offset>,
    /// The constants; strings are among the words.
    pub(crate) constants: Arc<[Word]>,
    /// The block with the variables of the module.
    pub(crate) slots: Offset,
}

impl Seed {
    pub(crate) fn empty() -> Self {
        Self { words: Arc::default(), strings: Vec::new(), constants: Arc::from([].as_slice()), slots: 0 }
    }

    fn new(module: &Module, hash_key: u64) -> Self {
        // Most strings are names of up to two words.
        let capacity = 4 * module.strings.len() + module.n_slots as usize + 1;
        let mut words = Vec::with_capacity(capacity);
        let mut strings = vec![0; module.strings.len()];
        let constants = module.constants.iter().filter_map(|constant| match constant {
            Constant::String(index) => Some(*index),
            Constant::Number(_) | Constant::BigInt(_) => None,
        });
        let names = module.functions.iter().map(|function| function.name);
        for index in constants.chain(module.atoms.iter().copied()).chain(names) {
            if let (Some(text), Some(place @ 0)) = (module.strings.get(index as usize), strings.get_mut(index as usize))
            {
                *place = edition::push_string(&mut words, edition::text_units(text), ROM_END, hash_key);
            }
        }
        let constant = |constant: &Constant| match constant {
            Constant::Number(number) => Word::number(*number),
            Constant::String(index) => strings.get(*index as usize).map_or(Word::UNDEFINED, |at| Word::string(*at)),
            Constant::BigInt(index) => {
                let digits = module.strings.get(*index as usize);
                let value = digits.map(crate::bigint::from_hexadecimal).unwrap_or_default();
                Word::bigint(crate::bigint::push(&mut words, &value) as u32 + ROM_END)
            }
        };
        let constants = module.constants.iter().map(constant).collect();
        let slots = words.len() as Offset + ROM_END;
        words.push(Header::new(layout::Kind::Block, module.n_slots + 1, 0).0);
        words.resize(words.len() + module.n_slots as usize, Word::UNDEFINED.0);
        words.shrink_to_fit();
        Self { words: Arc::new(words), strings, constants, slots }
    }

    /// The string of the module with this number, if run time needs it.
    pub(crate) fn string(&self, index: u32) -> Option<Word> {
        self.strings.get(index as usize).filter(|at| **at != 0).map(|at| Word::string(*at))
    }
}

impl Program {
    /// Makes a verified module ready to run under an edition.
    pub fn load(module: Verified, hash: [u8; 32], edition: &Edition) -> Arc<Self> {
        Self::load_from(module, hash, edition, None)
    }

    /// The same for a module whose source is in its blob, which stays in memory.
    pub fn load_from(module: Verified, hash: [u8; 32], edition: &Edition, source: Option<Source>) -> Arc<Self> {
        let mut program = Self::new(module.into_module(), hash, edition.std.cache_atoms.len() as u32, None);
        program.source = source;
        program.seed = Seed::new(&program.module, edition.hash_key());
        Arc::new(program)
    }

    /// Makes a verified module ready, with an empty heap. `first_cache` inline caches come before its own.
    pub(crate) fn new(mut module: Module, hash: [u8; 32], first_cache: u32, std_slots: Option<&[u32]>) -> Self {
        let lengths = module.functions.iter().map(|function| function.code.len());
        let (total, longest) = lengths.fold((0, 0), |(total, longest), n| (total + n, longest.max(n)));
        let (cache_atoms, prices) = (Vec::with_capacity(total / 2), Vec::with_capacity(longest));
        let Module { functions, constants, strings, .. } = &mut module;
        let (back, each) = (Vec::new(), Vec::new());
        let mut loader = Loader { first_cache, cache_atoms, std_slots, constants, strings, prices, back, each };
        let functions = functions.iter_mut().map(|function| {
            let code = core::mem::take(&mut function.code);
            loader.load(code, function)
        });
        let functions = functions.collect();
        let Loader { mut cache_atoms, each, .. } = loader;
        cache_atoms.shrink_to_fit();
        Self { module, functions, cache_atoms, first_cache, hash, seed: Seed::empty(), source: None, each }
    }

    /// Reads a little of each part that a call needs, and gives a number that depends on all of it.
    pub(crate) fn touched(&self) -> u64 {
        let Seed { words, strings, constants, .. } = &self.seed;
        let module = &self.module;
        let mut read = u64::from(strings.len() == constants.len()) ^ constants.first().map_or(0, |word| word.0);
        for (code, function) in self.functions.iter().zip(&module.functions).take(TOUCHED_MAX) {
            read ^= u64::from(function.name);
            read = lines(&code.ops).fold(read, |read, instr| read ^ u64::from(instr.imm));
        }
        for list in [strings, &self.cache_atoms, &module.atoms] {
            read = lines(list).fold(read, |read, number| read ^ u64::from(*number));
        }
        for shape in module.shapes.iter().take(TOUCHED_MAX) {
            read ^= shape.first().map_or(0, |atom| u64::from(*atom));
        }
        for export in module.exports.iter().take(TOUCHED_MAX) {
            read ^= module.strings.get(export.name as usize).map_or(0, |name| u64::from(name.is("")));
        }
        lines(words).fold(read, |read, word| read ^ word)
    }

    /// Where an instruction of a function comes from.
    pub fn line(&self, code: CodeId, op: u32) -> Option<Line> {
        let pc = self.functions.get(code.index())?.blob_pc(op)?;
        self.module.functions.get(code.index())?.lines.at(pc)
    }

    /// The source, if there is one.
    pub fn source(&self) -> Option<&str> {
        match &self.source {
            Some(source) => core::str::from_utf8(source.bytes(&self.module)?).ok(),
            None => self.module.source.as_deref(),
        }
    }

    /// A part of the source without its types, if there is one: takes time by the length of the part.
    pub(crate) fn source_text(&self, span: (u32, u32)) -> Option<String> {
        let range = span.0 as usize..span.1 as usize;
        let text = match &self.source {
            Some(source) => core::str::from_utf8(source.bytes(&self.module)?.get(range)?).ok()?,
            None => self.module.source.as_deref()?.get(range)?,
        };
        // An arrow may begin or end with a type: it is shown from its first parenthesis to the end of its value.
        let shown = blanked(text, span.0, &self.module.erased);
        Some(String::from(shown.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')))
    }
}

struct Loader<'p> {
    first_cache: u32,
    cache_atoms: Vec<u32>,
    /// In the standard library: for each variable of the module, its function.
    std_slots: Option<&'p [u32]>,
    constants: &'p [Constant],
    strings: &'p [module::Text],
    /// For each instruction of a function, what it costs to go there.
    prices: Vec<u32>,
    /// The branches of a function back to what comes before them.
    back: Vec<u32>,
    /// What is known of the standard library's loops that call back.
    each: Vec<Each>,
}

impl Loader<'_> {
    fn load(&mut self, mut ops: Vec<Instr>, function: &Function) -> Code {
        let n_caches = self.cache_atoms.len();
        let most = self.price_blocks(&mut ops);
        let prices = core::mem::take(&mut self.prices);
        let price = |pc: u32| prices.get(pc as usize).copied().unwrap_or(0);
        let most = function.handlers.iter().fold(most.max(price(0)), |most, handler| most.max(price(handler.target)));
        let is_bare = function.rest.is_none()
            && function.arguments.is_none()
            && function.n_spills == 0
            && function.new_target.is_none();
        let is_simple = is_bare && !function.flags.has(FunctionFlags::CLASS);
        let n_slots = match function.n_fields {
            _ if !is_bare || !function.flags.has(FunctionFlags::CONSTRUCTOR) => 0,
            _ if function.flags.has(FunctionFlags::DERIVED) => 0,
            0 => 4,
            n_fields => n_fields.min(64),
        };
        let (mut ops, blob_pcs, handlers, price) = if most <= CARRIED_MAX {
            let place = |handler: &module::Handler| Handler {
                start: handler.start,
                end: handler.end,
                target: handler.target,
                reg: handler.reg,
                price: price(handler.target),
            };
            (ops, Vec::new(), function.handlers.iter().map(place).collect(), price(0))
        } else {
            self.restore(&mut ops, n_caches);
            self.with_charges(&ops, function, &charges(&ops, function))
        };
        self.prices = prices;
        if let Some(slots) = self.std_slots {
            for instr in ops.iter_mut().filter(|instr| instr.op == Opcode::LoadModule) {
                let function = slots.get(instr.imm as usize).copied().unwrap_or(0);
                *instr = Instr::new(Opcode::LoadStd, instr.a, 0, 0, function);
            }
            Each::mark_all(&mut ops, &mut self.each);
        }
        let quick_price = if is_simple { i64::from(price) } else { i64::MAX };
        let (n_regs, n_params) = (function.n_regs, function.n_params);
        let entry = CodeEntry { price, n_regs, n_params, is_bare, n_slots, quick_price };
        let is_rare = !blob_pcs.is_empty() || !handlers.is_empty();
        let rare = is_rare.then(|| Box::new(Rare { blob_pcs, handlers }));
        Code { ops: ops.into_boxed_slice(), entry, rare }
    }

    /// The instructions with charges before the blocks that cost more than a branch can carry; their places in the blob; the
    /// handlers, and what entering the function costs.
    #[cold]
    fn with_charges(
        &mut self,
        code: &[Instr],
        function: &Function,
        prices: &[u32],
    ) -> (Vec<Instr>, Vec<u32>, Vec<Handler>, u32) {
        let price = |pc: u32| prices.get(pc as usize).copied().unwrap_or(0);
        // Where each instruction goes.
        let mut places = Vec::with_capacity(code.len());
        let mut at = 0;
        for pc in 0..code.len() as u32 {
            at += u32::from(price(pc) > CARRIED_MAX);
            places.push(at);
            at += 1;
        }
        // A block with a charge of its own is entered at the charge, for nothing.
        let entry = |pc: u32| {
            let place = places.get(pc as usize).copied().unwrap_or(0);
            match price(pc) {
                price if price > CARRIED_MAX => (place - 1, 0),
                price => (place, price),
            }
        };
        let mut ops = Vec::with_capacity(at as usize);
        let mut blob_pcs = Vec::with_capacity(at as usize);
        for (pc, instr) in (0..).zip(code) {
            if price(pc) > CARRIED_MAX {
                ops.push(Instr::new(Opcode::Charge, 0, 0, 0, price(pc)));
                blob_pcs.push(pc);
            }
            let mut instr = *instr;
            if instr.op.facts().takes(Kind::Atom) {
                self.with_cache(&mut instr);
            }
            if instr.op.facts().takes(Kind::Label) {
                let is_ahead = instr.op == Opcode::Jump && instr.imm > pc;
                let (target, price) = entry(instr.imm);
                branch(&mut instr, is_ahead, target, [price, entry(pc + 1).1]);
            }
            ops.push(instr);
            blob_pcs.push(pc);
        }
        let mut n_moves = 0;
        for at in (0..ops.len()).rev() {
            match ops.get_mut(at) {
                Some(instr) if instr.op == Opcode::Move => {
                    n_moves += 1;
                    instr.op = several_moves(n_moves);
                }
                _ => n_moves = 0,
            }
            self.fuse(&mut ops, at);
        }
        let handlers = function.handlers.iter().map(|handler| {
            let (target, price) = entry(handler.target);
            let place = |pc: u32| places.get(pc as usize).copied().unwrap_or(at);
            Handler { start: place(handler.start), end: place(handler.end), target, reg: handler.reg, price }
        });
        (ops, blob_pcs, handlers.collect(), entry(0).1)
    }

    /// Makes an instruction of a name one that is run.
    #[inline]
    fn with_cache(&mut self, instr: &mut Instr) {
        let cache = self.cache_atoms.len() as u32 + self.first_cache;
        self.cache_atoms.push(instr.imm);
        instr.imm = cache;
    }

    /// Makes the instructions what is run, and finds out for each what it costs to go there: to run from it to the end of its
    /// block, and on through those that it runs into without a branch. Gives the most that any place costs which branches go to;
    /// beyond what they can carry, the instructions are void.
    fn price_blocks(&mut self, code: &mut [Instr]) -> u32 {
        let mut prices = core::mem::take(&mut self.prices);
        prices.clear();
        prices.resize(code.len(), 0);
        self.back.clear();
        let (mut price, mut most, mut n_moves) = (0_u32, 0_u32, 0_u32);
        for pc in (0..code.len()).rev() {
            let Some(instr) = code.get_mut(pc) else { break };
            let Loading { cost, way } = loading(instr.op);
            match way {
                Way::Plain => n_moves = 0,
                Way::Name => {
                    n_moves = 0;
                    self.with_cache(instr);
                }
                Way::Move => {
                    n_moves += 1;
                    instr.op = several_moves(n_moves);
                }
                Way::Leave => {
                    // What comes after a branch is paid by the branch.
                    most = most.max(price);
                    (price, n_moves) = (0, 0);
                }
                Way::Branch => {
                    let target = prices.get(instr.imm as usize).copied().unwrap_or(0);
                    most = most.max(price).max(target);
                    let is_back = instr.imm as usize <= pc;
                    let next = price;
                    // What a jump ahead leads to is paid as if it came next.
                    let is_ahead = instr.op == Opcode::Jump && !is_back;
                    (price, n_moves) = (if is_ahead { target } else { 0 }, 0);
                    branch(instr, is_ahead, instr.imm, [target, next].map(|price| price.min(CARRIED_MAX)));
                    if is_back {
                        self.back.push(pc as u32);
                    }
                }
                Way::Together => {
                    n_moves = 0;
                    self.fuse(code, pc);
                }
            }
            price += u32::from(cost);
            if let Some(place) = prices.get_mut(pc) {
                *place = price;
            }
        }
        // Only now it is known what a way back costs.
        for pc in &self.back {
            let Some(instr) = code.get_mut(*pc as usize) else { continue };
            let target = instr.imm >> PRICE_BITS;
            let price = prices.get(target as usize).copied().unwrap_or(0);
            most = most.max(price);
            instr.imm = target << PRICE_BITS | price.min(CARRIED_MAX);
        }
        self.prices = prices;
        most
    }

    /// Makes instructions that are to run what they are in the blob, as if there were no caches but the first so many.
    #[cold]
    fn restore(&mut self, code: &mut [Instr], n_caches: usize) {
        for instr in code {
            instr.op = instr.op.plain();
            let facts = instr.op.facts();
            if facts.takes(Kind::Atom) {
                let cache = instr.imm.wrapping_sub(self.first_cache);
                instr.imm = self.cache_atoms.get(cache as usize).copied().unwrap_or(0);
            }
            if facts.takes(Kind::Label) {
                instr.imm >>= PRICE_BITS;
            }
            if !facts.uses(Field::C) {
                instr.c = 0;
            }
        }
        self.cache_atoms.truncate(n_caches);
    }
}

/// Makes a branch one that is run: it goes to the target, and carries what that costs and what comes next costs.
#[inline]
fn branch(instr: &mut Instr, is_ahead: bool, target: u32, [price, next]: [u32; 2]) {
    instr.imm = target << PRICE_BITS | price;
    instr.c = next as u8;
    if is_ahead {
        *instr = Instr::new(Opcode::JumpAhead, 0, 0, 0, instr.imm);
    }
}

/// What it costs to enter each block of a function that has blocks which cost more than a branch can carry; 0 elsewhere. One of
/// these pays for itself, and what runs into it does not pay for it.
#[cold]
fn charges(code: &[Instr], function: &Function) -> Vec<u32> {
    let mut prices = vec![0; code.len()];
    let mut mark = |pc: u32| {
        if let Some(place) = prices.get_mut(pc as usize) {
            *place = 1;
        }
    };
    mark(0);
    function.handlers.iter().for_each(|handler| mark(handler.target));
    for (pc, instr) in (0..).zip(code).filter(|(_, instr)| instr.op.facts().has(Flag::Branches)) {
        mark(pc + 1);
        if instr.op.facts().takes(Kind::Label) {
            mark(instr.imm);
        }
    }
    let mut price = 0_u32;
    for (pc, instr) in (0..code.len() as u32).zip(code).rev() {
        if instr.op.facts().has(Flag::Branches) {
            let is_ahead = instr.op == Opcode::Jump && instr.imm > pc;
            let ahead = is_ahead.then(|| prices.get(instr.imm as usize).copied().unwrap_or(0));
            price = ahead.filter(|price| *price <= CARRIED_MAX).unwrap_or(0);
        }
        price += u32::from(instr.op.facts().cost);
        if let Some(place) = prices.get_mut(pc as usize).filter(|place| **place != 0) {
            *place = price;
            if price > CARRIED_MAX {
                price = 0;
            }
        }
    }
    prices
}

/// The variables of an array pattern that are read together, at most.
const PATTERN_MAX: usize = 8;

impl Loader<'_> {
    /// Marks an instruction that is done together with those after it. These stay where they are: a jump may lead to them, and what
    /// is not done at once is done one by one.
    fn fuse(&self, ops: &mut [Instr], at: usize) {
        let Some((first, rest)) = ops.get_mut(at..).and_then(<[Instr]>::split_first_mut) else { return };
        match (first.op, &*rest) {
            (Opcode::Inc, [jump, ..]) if (jump.op, jump.a, jump.a) == (Opcode::JumpLt, first.a, first.b) => {
                first.op = Opcode::IncJumpLt;
            }
            (Opcode::GetElem, [jump, ..]) if (jump.op, jump.a) == (Opcode::JumpNotUndefined, first.a) => {
                first.op = Opcode::GetElemJump;
            }
            (Opcode::Typeof, [load, jump, ..]) if load.op == Opcode::LoadConst && load.a != first.a => {
                let compares = matches!(jump.op, Opcode::JumpStrictEq | Opcode::JumpStrictNe);
                if compares
                    && (jump.a, jump.b) == (first.a, load.a)
                    && let Some(name) = self.type_named(load.imm)
                {
                    (first.op, first.c) = (Opcode::TypeofJump, name as u8);
                }
            }
            (Opcode::IterInit, rest) => {
                let iter = first.a;
                let is_variable = |[clear, next]: &&[Instr; 2]| {
                    (clear.op, next.op) == (Opcode::LoadUndefined, Opcode::IterNext)
                        && (next.a, next.b) == (clear.a, iter)
                        && next.a.wrapping_sub(iter) > 2
                };
                let count = rest.as_chunks().0.iter().take_while(is_variable).count();
                let is_closed = |close: &Instr| (close.op, close.a, close.b) == (Opcode::IterClose, iter, 0);
                if (1..=PATTERN_MAX).contains(&count) && rest.get(2 * count).is_some_and(is_closed) {
                    (first.op, first.c) = (Opcode::IterPattern, count as u8);
                }
            }
            _ => {}
        }
    }

    /// The type whose name a constant is.
    fn type_named(&self, constant: u32) -> Option<TypeName> {
        let Some(Constant::String(index)) = self.constants.get(constant as usize) else { return None };
        let module::Text::Latin1(units) = self.strings.get(*index as usize)? else { return None };
        TypeName::ALL.iter().find(|(_, name)| name.as_bytes() == &**units).map(|(name, _)| *name)
    }
}

/// As many moves in one as begin here.
fn several_moves(n: u32) -> Opcode {
    match n {
        0 | 1 => Opcode::Move,
        2 => Opcode::Move2,
        3 | 4 => Opcode::Move3,
        _ => Opcode::Move5,
    }
}

/// What making an instruction ready asks of its operation.
#[derive(Clone, Copy)]
struct Loading {
    cost: u8,
    way: Way,
}

/// How an instruction is made ready.
#[derive(Clone, Copy)]
enum Way {
    /// It is run as it is in the blob.
    Plain,
    /// It gets a cache.
    Name,
    Move,
    /// It leaves the function, or may.
    Leave,
    /// It may go to its label.
    Branch,
    /// It may be done together with what comes after it.
    Together,
}

#[inline]
#[allow(clippy::indexing_slicing)] // There is a place for any byte.
fn loading(op: Opcode) -> Loading {
    LOADING[op as usize]
}

/// For each number, what there is to know of its operation.
#[allow(clippy::indexing_slicing)] // Evaluated when Becket is compiled.
static LOADING: [Loading; 256] = {
    let mut loading = [Loading { cost: 0, way: Way::Plain }; 256];
    let mut number = 0;
    while number < loading.len() {
        if let Some(op) = Opcode::from_number(number as u8) {
            let facts = op.facts();
            let is_branch = facts.has(Flag::Branches);
            assert!(!is_branch || !facts.takes(Kind::Atom), "what branches has no name");
            let way = match op {
                Opcode::Move => Way::Move,
                Opcode::Inc | Opcode::GetElem | Opcode::Typeof | Opcode::IterInit => Way::Together,
                _ if facts.takes(Kind::Label) => Way::Branch,
                _ if is_branch => Way::Leave,
                _ if facts.takes(Kind::Atom) => Way::Name,
                _ => Way::Plain,
            };
            loading[number] = Loading { cost: facts.cost, way };
        }
        number += 1;
    }
    loading
};

impl CodeEntry {
    /// Whether entering it is no more than filling registers, and nothing stands against that.
    pub(crate) const fn is_simple(&self) -> bool {
        self.quick_price != i64::MAX
    }
}

impl Code {
    /// Its handlers, innermost first, in terms of its instructions.
    pub fn handlers(&self) -> &[Handler] {
        self.rare.as_deref().map_or(&[], |rare| &rare.handlers)
    }

    /// For each instruction, the pc in the blob; empty where it is the same.
    fn blob_pcs(&self) -> &[u32] {
        self.rare.as_deref().map_or(&[], |rare| &rare.blob_pcs)
    }

    /// The pc in the blob that an instruction has.
    pub(crate) fn blob_pc(&self, op: u32) -> Option<u32> {
        if self.blob_pcs().is_empty() {
            return ((op as usize) < self.ops.len()).then_some(op);
        }
        self.blob_pcs().get(op as usize).copied()
    }

    /// The first instruction that comes from a pc of the blob; past the last one if there is none.
    pub(crate) fn op_of(&self, pc: u32) -> u32 {
        if self.blob_pcs().is_empty() {
            return pc.min(self.ops.len() as u32);
        }
        self.blob_pcs().partition_point(|known| *known < pc) as u32
    }

    /// The instruction that comes from a pc of the blob.
    pub(crate) fn instr_at(&self, pc: u32) -> Option<&Instr> {
        self.ops.get(self.op_of(pc) as usize..)?.iter().find(|instr| instr.op != Opcode::Charge)
    }
}

#[cfg(test)]
mod tests {
    use becket_bytecode::blob;

    use super::*;

    #[test]
    fn instructions_made_ready_are_known_as_what_they_were() {
        let module = blob::decode(becket_stdlib::EDITION_1).expect("the build decodes what it writes");
        let mut loader = Loader {
            first_cache: 7,
            cache_atoms: vec![0],
            std_slots: None,
            constants: &module.constants,
            strings: &module.strings,
            prices: Vec::new(),
            back: Vec::new(),
            each: Vec::new(),
        };
        let mut n_changed = 0;
        for function in &module.functions {
            let mut ops = function.code.clone();
            loader.price_blocks(&mut ops);
            n_changed += usize::from(ops != function.code);
            loader.restore(&mut ops, 1);
            assert_eq!(ops, function.code);
            assert_eq!(loader.cache_atoms, [0]);
        }
        assert!(n_changed > 100, "{n_changed}");
    }
}
