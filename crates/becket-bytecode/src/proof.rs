//! What proves most instructions by their fields alone, so that it can be done while they are read: whatever it leaves in doubt is
//! for the verifier. Not here: the rules, and what is in doubt held against them (`verify.rs`).
//! Invariant: what is not in doubt passes every rule about single instructions.

use alloc::vec::Vec;

use crate::builtins::BUILTINS;
use crate::module::{Function, Module};
use crate::ops::{Facts, Instr, Kind};

/// Instructions that the verifier must look at, in order of the functions. There are few, whatever a blob has: [`DOUBTS_MAX`].
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Doubts(Vec<Doubt>);

/// An instruction, or all of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Doubt {
    pub(crate) function: u32,
    pub(crate) pc: Option<u32>,
}

impl Doubts {
    /// What is in doubt of a module that was not read.
    pub(crate) fn of(module: &Module) -> Self {
        let mut proof = Proof::new(module);
        for function in &module.functions {
            let mut registers = proof.begin(function, function.code.len());
            for (pc, instr) in (0..).zip(&function.code) {
                let facts = instr.op.facts();
                registers.note(instr.small(), facts);
                proof.note(pc, *instr, facts);
                if !facts.cover(*instr) {
                    proof.doubt(Some(pc));
                }
            }
            proof.end(registers);
        }
        proof.doubts()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Doubt> {
        self.0.iter().copied()
    }
}

/// What is known of the registers that the instructions of a function name, in 16 bits for each of the small fields.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    /// What may be added before the highest bit of all tells that there are not so many.
    room: u64,
    /// All bits that there were after it was added.
    seen: u64,
}

impl Named {
    const BEYOND: u64 = 0x8000 * Facts::EACH;

    /// Takes the small fields of the next instruction of the function.
    #[inline]
    pub(crate) fn note(&mut self, small: u32, facts: &Facts) {
        self.seen |= facts.registers(small) + self.room;
    }
}

/// How far the proof of a module's instructions has come.
pub(crate) struct Proof {
    /// The first value that the large operand may not have, by its kind; 0 where more must be known.
    bounds: [u64; 32],
    function: u32,
    n_functions: u32,
    doubts: Vec<Doubt>,
}

/// Instructions that are in doubt in most modules, at least.
const DOUBTS: usize = 32;

/// How many are listed one by one at most: after that, all of a function is in doubt that has one. So the list needs no payment: it
/// takes less than the functions do.
const DOUBTS_MAX: usize = 4096;

impl Proof {
    /// Nothing is proved yet of a module that has all its tables but the functions.
    pub(crate) fn new(module: &Module) -> Self {
        let mut proof = Self { bounds: [0; 32], function: 0, n_functions: 0, doubts: Vec::with_capacity(DOUBTS) };
        proof.bound(Facts::NO_IMM, 1);
        proof.bound(Kind::Int as u8, 1 << 32);
        proof.bound(Kind::Const as u8, module.constants.len());
        proof.bound(Kind::Atom as u8, module.atoms.len());
        proof.bound(Kind::Import as u8, module.imports.len());
        proof.bound(Kind::Builtin as u8, BUILTINS.len());
        proof.bound(Kind::Slot as u8, module.n_slots as usize);
        proof
    }

    fn bound(&mut self, kind: u8, bound: usize) {
        if let Some(place) = self.bounds.get_mut(usize::from(kind)) {
            *place = bound as u64;
        }
    }

    /// Begins the next function, which has all but its code: that will be so long.
    pub(crate) fn begin(&mut self, function: &Function, length: usize) -> Named {
        self.function = self.n_functions;
        self.n_functions += 1;
        self.bound(Kind::Capture as u8, function.captures.len());
        self.bound(Kind::Spill as u8, function.n_spills.into());
        self.bound(Kind::Label as u8, length);
        // Where some registers are reserved, each must be looked at.
        let is_reserved = function.block_register().is_some() || function.frame_register().is_some();
        let n_known = if is_reserved { 0 } else { u64::from(function.n_regs) };
        Named { room: (0x7fff - n_known) * Facts::EACH, seen: if is_reserved { Named::BEYOND } else { 0 } }
    }

    /// Takes the next instruction of the function, whose registers are noted elsewhere.
    #[inline]
    pub(crate) fn note(&mut self, pc: u32, instr: Instr, facts: &Facts) {
        let bound = self.bounds.get(usize::from(facts.bound & 31)).copied().unwrap_or(0);
        if u64::from(instr.imm) >= bound {
            self.doubt(Some(pc));
        }
    }

    fn doubt(&mut self, pc: Option<u32>) {
        let doubt = Doubt { function: self.function, pc: pc.filter(|_| self.doubts.len() < DOUBTS_MAX) };
        if self.doubts.last() != Some(&doubt) {
            self.doubts.push(doubt);
        }
    }

    /// Ends the function.
    pub(crate) fn end(&mut self, registers: Named) {
        if registers.seen & Named::BEYOND != 0 {
            self.doubt(None);
        }
    }

    /// What is left in doubt.
    pub(crate) fn doubts(self) -> Doubts {
        Doubts(self.doubts)
    }
}
