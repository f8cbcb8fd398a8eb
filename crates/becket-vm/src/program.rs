//! A program: a verified module made ready to run. Instructions get their inline caches, and blocks their prices: an
//! instruction that goes to a block pays for the whole block before it goes there. Shared between threads, never changed.
//! Not here: what a worker keeps beside a program (`worker.rs`).

use alloc::vec;
use alloc::vec::Vec;

use becket_bytecode::module::{Function, FunctionFlags, Line, Module};
use becket_bytecode::ops::{Field, Flag, Instr, Kind, Opcode};

/// The largest block price that an instruction carries to its target.
const CARRIED_MAX: u32 = 250;

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
    /// The instructions. A conditional branch carries the price of the next block in `c`; every branch carries its
    /// target in the low 24 bits of `imm` and the target's price in the high 8.
    pub ops: Vec<Instr>,
    /// For each instruction, the pc in the blob.
    pub blob_pc: Vec<u32>,
    /// What a call needs to know of it.
    pub entry: CodeEntry,
    /// Its handlers, innermost first, in terms of `ops`.
    pub handlers: Vec<Handler>,
    /// Its description in the blob, without its code.
    pub function: Function,
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
    /// Whether that is all that a call needs: it is no class either.
    pub is_simple: bool,
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
    /// The module without its code.
    pub module: Module,
    /// Its functions.
    pub functions: Vec<Code>,
    /// For each inline cache of the program, its atom in the module.
    pub cache_atoms: Vec<u32>,
    /// The number of the first inline cache of this program.
    pub first_cache: u32,
    /// The content hash of its blob.
    pub hash: [u8; 32],
}

impl Program {
    /// Makes a verified module ready. `first_cache` inline caches come before its own.
    pub(crate) fn new(mut module: Module, hash: [u8; 32], first_cache: u32, std_slots: Option<&[u32]>) -> Self {
        let mut cache_atoms = Vec::new();
        let functions = core::mem::take(&mut module.functions);
        let functions = functions
            .into_iter()
            .map(|function| Loader { first_cache, cache_atoms: &mut cache_atoms, std_slots }.load(function))
            .collect();
        Self { module, functions, cache_atoms, first_cache, hash }
    }
}

struct Loader<'p> {
    first_cache: u32,
    cache_atoms: &'p mut Vec<u32>,
    /// In the standard library: for each variable of the module, its function.
    std_slots: Option<&'p [u32]>,
}

impl Loader<'_> {
    fn load(mut self, mut function: Function) -> Code {
        let code = core::mem::take(&mut function.code);
        let prices = block_prices(&code, &function);
        // Where each instruction goes, given the charges that are put before some.
        let mut places = Vec::with_capacity(code.len());
        let mut at = 0;
        for price in &prices {
            at += u32::from(price.is_some_and(|price| price > CARRIED_MAX));
            places.push(at);
            at += 1;
        }
        // A block with a charge of its own is entered at the charge, for nothing.
        let entry = |pc: u32| {
            let place = places.get(pc as usize).copied().unwrap_or(0);
            match prices.get(pc as usize).copied().flatten() {
                Some(price) if price > CARRIED_MAX => (place - 1, 0),
                price => (place, price.unwrap_or(0)),
            }
        };
        let mut ops = Vec::with_capacity(at as usize);
        let mut blob_pc = Vec::with_capacity(at as usize);
        for (pc, instr) in (0..).zip(&code) {
            if let Some(price) = prices.get(pc as usize).copied().flatten()
                && price > CARRIED_MAX
            {
                ops.push(Instr::new(Opcode::Charge, 0, 0, 0, price));
                blob_pc.push(pc);
            }
            ops.push(self.instr(*instr, pc, entry));
            blob_pc.push(pc);
        }
        let handlers = function.handlers.iter().map(|handler| {
            let (target, price) = entry(handler.target);
            let place = |pc: u32| places.get(pc as usize).copied().unwrap_or(at);
            Handler { start: place(handler.start), end: place(handler.end), target, reg: handler.reg, price }
        });
        let is_bare = function.rest.is_none()
            && function.arguments.is_none()
            && function.n_spills == 0
            && function.new_target.is_none();
        let is_simple = is_bare && !function.flags.has(FunctionFlags::CLASS);
        let entry =
            CodeEntry { price: entry(0).1, n_regs: function.n_regs, n_params: function.n_params, is_bare, is_simple };
        Code { entry, handlers: handlers.collect(), ops, blob_pc, function }
    }

    fn instr(&mut self, mut instr: Instr, pc: u32, entry: impl Fn(u32) -> (u32, u32)) -> Instr {
        let row = instr.op.row();
        if row.operands.contains(&(Field::Imm, Kind::Atom)) {
            let cache = self.cache_atoms.len() as u32 + self.first_cache;
            self.cache_atoms.push(instr.imm);
            instr.imm = cache;
        }
        if row.operands.contains(&(Field::Imm, Kind::Label)) {
            let (target, price) = entry(instr.imm);
            instr.imm = target | price << 24;
            instr.c = entry(pc + 1).1 as u8;
        }
        if let (Opcode::LoadModule, Some(slots)) = (instr.op, self.std_slots) {
            let function = slots.get(instr.imm as usize).copied().unwrap_or(0);
            return Instr::new(Opcode::LoadStd, instr.a, 0, 0, function);
        }
        instr
    }
}

/// For the first instruction of each block, what entering the block costs: its own instructions, and those of the block that
/// it runs into without a branch.
fn block_prices(code: &[Instr], function: &Function) -> Vec<Option<u32>> {
    let mut starts = vec![false; code.len() + 1];
    let mut mark = |pc: u32| {
        if let Some(start) = starts.get_mut(pc as usize) {
            *start = true;
        }
    };
    mark(0);
    for (pc, instr) in (0..).zip(code) {
        let row = instr.op.row();
        if row.has(Flag::Branches) {
            mark(pc + 1);
        }
        if row.operands.contains(&(Field::Imm, Kind::Label)) {
            mark(instr.imm);
        }
    }
    function.handlers.iter().for_each(|handler| mark(handler.target));
    let mut prices = vec![None; code.len()];
    let mut price = 0_u32;
    for (pc, instr) in code.iter().enumerate().rev() {
        let row = instr.op.row();
        if row.has(Flag::Branches) {
            // What comes after a branch is paid by the branch.
            price = 0;
        }
        price += u32::from(row.cost);
        if starts.get(pc) == Some(&true) {
            if let Some(place) = prices.get_mut(pc) {
                *place = Some(price);
            }
            if price > CARRIED_MAX {
                price = 0;
            }
        }
    }
    prices
}

impl Code {
    /// Where the instruction comes from.
    pub fn line(&self, op: u32) -> Option<&Line> {
        let pc = self.blob_pc.get(op as usize)?;
        let at = self.function.lines.partition_point(|line| line.pc <= *pc);
        self.function.lines.get(at.checked_sub(1)?)
    }
}
