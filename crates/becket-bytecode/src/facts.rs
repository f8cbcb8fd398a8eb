//! What loading a blob asks of each row of the opcode table, as sets of bits: worked out when Becket is compiled.
//! Not here: the rows (`ops.rs`), and what is proved with their facts (`proof.rs`).

use crate::ops::{Field, Flag, Instr, Kind, Opcode, ROWS, Row, WINDOW_WORDS};

/// What loading a blob asks of the row of each instruction, as sets of bits.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Its price in steps.
    pub cost: u8,
    flags: u8,
    fields: u8,
    /// What the large operand alone must be held against: its kind, [`Facts::NO_IMM`] or [`Facts::DOUBT`].
    pub(crate) bound: u8,
    kinds: u32,
    /// All bits of the small fields that the operation has, as they are in an instruction: `a` lowest.
    mask: u32,
    /// How many small operands there are.
    pub(crate) n_small: u8,
    /// The operation, if there is one with this number.
    pub(crate) op: Option<Opcode>,
    /// 1 if the large operand is signed.
    imm_signed: u32,
    /// All bits if the large operand is a label.
    imm_label: u32,
    /// All bits of the small fields that are registers, as [`Facts::registers`] has them.
    registers: u64,
    /// In the place of each, how many registers there are from it on, without those that `c` counts.
    widths: u64,
    /// In the place of `b` all bits if `c` counts registers from it on.
    counted: u64,
}

impl Facts {
    const NONE: Self = Self {
        cost: 0,
        flags: 0,
        fields: 0,
        bound: Self::NO_IMM,
        kinds: 0,
        mask: 0,
        n_small: 0,
        op: None,
        imm_signed: 0,
        imm_label: 0,
        registers: 0,
        widths: 0,
        counted: 0,
    };
    /// The bits at which [`Facts::registers`] has `a`, `b` and `c`: 16 for each.
    const LANES: [u32; 3] = [0, 32, 16];
    /// The lowest bit of each of these.
    pub(crate) const EACH: u64 = 1 << Self::LANES[0] | 1 << Self::LANES[1] | 1 << Self::LANES[2];
    /// In place of the kind of a large operand: there is none.
    pub(crate) const NO_IMM: u8 = 31;
    /// In place of the kind of a large operand: more must be looked at.
    pub(crate) const DOUBT: u8 = 30;

    #[allow(clippy::indexing_slicing)] // Evaluated when Becket is compiled.
    const fn of(row: &Row) -> Self {
        let mut facts = Self { cost: row.cost, op: Some(row.op), ..Self::NONE };
        let mut i = 0;
        while i < row.operands.len() {
            let (field, kind) = row.operands[i];
            assert!(facts.fields < 1 << field as u8, "the operands of a row are in the order of the fields");
            facts.fields |= 1 << field as u8;
            facts.kinds |= 1 << kind as u32;
            if matches!(field, Field::Imm) {
                facts.bound = kind as u8;
                facts.imm_label = if matches!(kind, Kind::Label) { u32::MAX } else { 0 };
                facts.imm_signed = if matches!(kind, Kind::Label | Kind::Int) { 1 } else { 0 };
            } else {
                let place = field as usize;
                assert!(place == facts.n_small as usize, "the small operands of a row are in the first fields");
                facts.mask |= 0xff << (8 * place);
                facts.n_small += 1;
                let width = match kind {
                    Kind::Dst | Kind::Reg | Kind::Mut => 1,
                    Kind::Pair => 2,
                    Kind::Iter => 3,
                    Kind::Window => WINDOW_WORDS,
                    _ => 0,
                };
                let is_counted = matches!(kind, Kind::Window | Kind::Base);
                assert!(!is_counted || matches!(field, Field::B), "what `c` counts is in `b`");
                if width > 0 || is_counted {
                    facts.registers |= 0xff << Self::LANES[place];
                    facts.widths |= (width as u64) << Self::LANES[place];
                }
                if is_counted {
                    facts.counted = 0xff << Self::LANES[place];
                }
            }
            i += 1;
        }
        let mut i = 0;
        while i < row.flags.len() {
            facts.flags |= 1 << row.flags[i] as u8;
            i += 1;
        }
        assert!(facts.has(Flag::Branches) || !facts.takes(Kind::Label), "what has a label ends a block");
        if facts.has(Flag::Loader) || facts.has(Flag::Std) || row.op.is_special() {
            facts.bound = Self::DOUBT;
        }
        facts
    }

    /// The facts of the row with this number; without an operation if there is none.
    #[inline]
    #[allow(clippy::indexing_slicing)] // There is a place for any byte.
    pub(crate) const fn of_number(number: u8) -> &'static Self {
        &FACTS[number as usize]
    }

    /// Whether the row has the flag.
    #[inline]
    pub const fn has(&self, flag: Flag) -> bool {
        self.flags & 1 << flag as u8 != 0
    }

    /// Whether an operand is of this kind.
    #[inline]
    pub const fn takes(&self, kind: Kind) -> bool {
        self.kinds & 1 << kind as u32 != 0
    }

    /// Whether an operand is in the field.
    #[inline]
    pub const fn uses(&self, field: Field) -> bool {
        self.fields & 1 << field as u8 != 0
    }

    /// Whether its small operands are all that there is to prove.
    #[inline]
    pub(crate) const fn is_small(&self) -> bool {
        self.bound == Self::NO_IMM
    }

    /// The three small fields, `a` lowest, whose operands are the lowest bytes of `bytes`.
    #[inline]
    pub(crate) const fn small(&self, bytes: u32) -> u32 {
        bytes & self.mask
    }

    /// The large operand of the instruction at `pc`, as a blob has it: a number of either sign is written so that small ones are
    /// short, and a label is relative.
    #[inline]
    pub(crate) const fn large(&self, value: u32, pc: u32) -> u32 {
        let bits = (value >> self.imm_signed) ^ (value & self.imm_signed).wrapping_neg();
        bits.wrapping_add(pc & self.imm_label)
    }

    /// Whether the small fields of an instruction are 0 but for its operands.
    #[inline]
    pub(crate) const fn cover(&self, instr: Instr) -> bool {
        instr.small() & !self.mask == 0
    }

    /// For each of the small fields that is a register, how many registers there must be: in 16 bits each.
    #[inline]
    pub(crate) fn registers(&self, small: u32) -> u64 {
        (spread(small) & self.registers) + self.widths + (counted(small) & self.counted)
    }
}

/// The small fields at [`Facts::LANES`], with other bits beside them.
#[inline]
const fn spread(small: u32) -> u64 {
    let fields = small as u64;
    fields | fields << (Facts::LANES[1] - 8)
}

/// What `c` counts where [`Facts::LANES`] has `b`, with other bits beside it.
#[inline]
const fn counted(small: u32) -> u64 {
    (small as u64) << (Facts::LANES[1] - 16)
}

#[allow(clippy::indexing_slicing)] // Evaluated when Becket is compiled.
const _: () = {
    let mut place = 0;
    while place < Facts::LANES.len() {
        let lane = 0xff << Facts::LANES[place];
        assert!(spread(0xff << (8 * place)) & (0xff * Facts::EACH) == lane, "each field is alone in its lane");
        place += 1;
    }
    assert!(counted(0xff << 16) == 0xff << Facts::LANES[1], "`c` counts registers from `b` on");
};

/// For each number, the facts of its row.
#[allow(clippy::indexing_slicing)] // Evaluated when Becket is compiled.
static FACTS: [Facts; 256] = {
    let mut facts = [Facts::NONE; 256];
    let mut i = 0;
    while i < ROWS.len() {
        facts[ROWS[i].op as usize] = Facts::of(&ROWS[i]);
        i += 1;
    }
    facts
};
