//! The loop: fetches instructions and does what they say. The fast paths are here, in one function, so that the hot state
//! stays in locals: what an instruction does to the values that it mostly meets, and what needs neither an allocation nor an
//! error. All else goes through [`Machine::step`]. That one function is why the file is long.
//!
//! Not here: what a block costs (`program.rs`: every branch carries the price of where it goes).

use alloc::sync::Arc;
use core::hint::cold_path;

use becket_bytecode::intrinsics::Intrinsic;
use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};

use crate::cache::{Cache, CacheKind, cached_method, constant_property, private_place};
use crate::call::{Back, CALLEE, FrameFlags, LINK, Link, RETURN, THIS, code_of_callee, push_frame};
use crate::layout::{Header, Kind, high};
use crate::limits::{IS_METERED, Limit};
use crate::machine::{Machine, Run, Trap, state};
use crate::ops::iterate::Way;
use crate::program::{Code, CodeId};
use crate::quick::list::append;
use crate::quick::object::{named_element, new_array, new_copy, new_object, set_named_element};
use crate::quick::{self, Known, quick_of, quick_type};
use crate::step::Flow;
use crate::string::equal_at_once;
use crate::value::{Immediate, ROM_END, Word};

/// Why the loop stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Exit {
    /// The entry returned.
    Done(Word),
    /// An exception found no handler: it is in the state words.
    Threw,
    /// A limit was reached.
    Limit(Limit),
    /// Something that Becket does not run was reached.
    Refused(u32),
    /// No job is left, and host calls are not answered.
    Pending,
    /// No job is left, and nothing can settle what the entry waits for.
    Stuck,
    /// The host must be asked; its answer goes to the register `dst` of the running call.
    Host { import: u32, first: usize, count: usize, dst: u8 },
}

/// The frame and the registers of a call, and what a call that it makes has: any byte is a register, so no access can be out
/// of bounds.
pub(crate) type Window = [u64; WINDOW_LENGTH];

/// Words of the frame before register 0.
pub(crate) const FRAME: usize = WINDOW_WORDS as usize;

/// Two frames with as many registers as a byte can name, and what filling registers eight at a time may reach beyond.
pub(crate) const WINDOW_LENGTH: usize = 2 * (FRAME + 256) + 8;

/// The window of the call at `base`. In 32 bits, so that one comparison tells whether all of it is there.
#[inline(always)]
pub(crate) fn window(stack: &mut [u64], base: usize) -> Option<&mut Window> {
    let from = (base as u32).wrapping_sub(FRAME as u32) as usize;
    stack.get_mut(from..from.wrapping_add(WINDOW_LENGTH))?.first_chunk_mut()
}

/// The function with this number, of the program's and of the edition's.
#[inline(always)]
fn code_in<'c>(functions: &[&'c [Code]; 2], id: CodeId) -> Option<&'c Code> {
    let [own, std] = functions;
    if id.is_std() {
        cold_path();
        std.get(id.index())
    } else {
        own.get(id.0 as usize)
    }
}

#[inline(always)]
#[allow(clippy::indexing_slicing)] // The index is a byte and the window has 256 words beyond the frame.
pub(crate) fn reg(window: &Window, register: u8) -> Word {
    Word(window[FRAME + register as usize])
}

#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same.
pub(crate) fn put(window: &mut Window, register: u8, word: Word) {
    window[FRAME + register as usize] = word.0;
}

/// A word of a call window.
#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same, and a frame's words beyond.
pub(crate) fn in_window(window: &Window, register: u8, which: usize) -> Word {
    Word(window[FRAME + register as usize + which % FRAME])
}

/// Changes a word of a call window.
#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same.
fn put_in_window(window: &mut Window, register: u8, which: usize, word: Word) {
    window[FRAME + register as usize + which % FRAME] = word.0;
}

/// One of the first arguments in a call window.
#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same.
pub(crate) fn argument(window: &Window, register: u8, which: usize) -> Word {
    Word(window[2 * FRAME + register as usize + which % FRAME])
}

/// Changes one of the first arguments in a call window.
#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same.
pub(crate) fn put_argument(window: &mut Window, register: u8, which: u8, word: Word) {
    window[2 * FRAME + register as usize + which as usize % FRAME] = word.0;
}

/// Whether two values are strictly equal, where neither is a string or BigInt.
#[inline(always)]
fn strictly_equal(a: Word, b: Word) -> Option<bool> {
    if a.are_ints(b) || a.is_special() || b.is_special() {
        return Some(a == b);
    }
    if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
        return Some(a == b);
    }
    if a.is_object() || b.is_object() { Some(a == b) } else { None }
}

/// Bits of a branch's `imm` that are the price of its target. They are the lowest ones, a byte that the processor reads by itself.
pub(crate) const PRICE_BITS: u32 = 8;
const PRICE_MAX: u32 = (1 << PRICE_BITS) - 1;

/// The target of a branch.
#[inline(always)]
pub(crate) const fn target(instr: Instr) -> usize {
    (instr.imm >> PRICE_BITS) as usize
}

/// The price of the target of a branch.
#[inline(always)]
pub(crate) const fn target_price(instr: Instr) -> i64 {
    (instr.imm & PRICE_MAX) as i64
}

impl Machine {
    /// Runs until something stops it. An exception that takes code to tell is told by the run itself.
    pub(crate) fn execute(&mut self) -> Exit {
        loop {
            let exit = self.run_jobs();
            if !matches!(exit, Exit::Threw) {
                return exit;
            }
            match self.begin_report() {
                Ok(true) => {}
                Ok(false) | Err(Trap::Throw | Trap::Help(_) | Trap::Bail) => return exit,
                Err(Trap::Limit(limit)) => return Exit::Limit(limit),
                Err(Trap::Refused(code)) => return Exit::Refused(code),
            }
        }
    }

    /// Runs until something stops it.
    fn run_jobs(&mut self) -> Exit {
        // Between jobs there is no call to go on with.
        let mut result = if Self::is_entered(self.base) { self.run_frames() } else { Ok(Exit::Done(Word::UNDEFINED)) };
        loop {
            // What is owed must be paid before the run can end.
            let is_due = matches!(result, Ok(Exit::Done(_) | Exit::Host { .. }) | Err(Trap::Throw)) && self.fuel < 0;
            if is_due && let Err(limit) = self.look() {
                return Exit::Limit(limit);
            }
            let next = match result {
                Ok(Exit::Done(value)) => self.next_job(value),
                Ok(exit) => return exit,
                Err(Trap::Throw) => match self.unwind() {
                    Ok(()) => Ok(None),
                    Err(Exit::Threw) if !self.is_past_entry() && !self.is_reporting() => self.fail_entry(),
                    Err(exit) => return exit,
                },
                Err(Trap::Limit(limit)) => return Exit::Limit(limit),
                Err(Trap::Refused(code)) => return Exit::Refused(code),
                Err(Trap::Help(_) | Trap::Bail) => return Exit::Refused(crate::thrown::REFUSED_OPERATION),
            };
            result = match next {
                Ok(None) => self.run_frames(),
                Ok(Some(exit)) => return exit,
                Err(trap) => Err(trap),
            };
        }
    }

    /// Goes on with the exception on its way.
    pub(crate) fn throw_pending(&mut self) -> Result<(), Exit> {
        self.unwind()
    }

    /// Finds the handler of the exception on its way, and goes there.
    fn unwind(&mut self) -> Result<(), Exit> {
        loop {
            let op = self.pc.saturating_sub(1);
            let functions =
                if self.code.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
            let handlers = functions.get(self.code.index()).map_or(&[][..], Code::handlers);
            let index = handlers.iter().position(|handler| handler.start <= op && op < handler.end);
            let passed = index.unwrap_or(handlers.len()) as u64 / 8;
            if let Some(handler) = index.and_then(|index| handlers.get(index)).copied() {
                let exception = self.at(state::EXCEPTION);
                self.put(state::EXCEPTION, Word::UNDEFINED);
                self.set_reg(handler.reg, exception);
                self.pc = handler.target;
                return self.pay(u64::from(handler.price) + 2 + passed).map_err(Exit::Limit);
            }
            let Some((base, code, pc)) = self.caller(self.base) else { return Err(Exit::Threw) };
            self.pay(1 + passed).map_err(Exit::Limit)?;
            self.depth -= 1;
            (self.base, self.code, self.pc) = (base, code, pc);
        }
    }

    /// Gives a value to the caller of the running call, which must have paid for all that it did.
    pub(crate) fn leave(&mut self, value: Word) -> Run<Option<Exit>> {
        self.charge(0)?;
        let back = self.return_of(self.base);
        let mut value = value;
        if back.flags.has(FrameFlags::CONSTRUCT) && !value.is_language_object() {
            value = self.frame_word(THIS);
        }
        let Some((base, code, pc)) = self.caller(self.base) else { return Ok(Some(Exit::Done(value))) };
        self.depth -= 1;
        (self.base, self.code, self.pc) = (base, code, pc);
        if back.flags.has(FrameFlags::FINISH) {
            return self.finish(value);
        }
        self.set_reg(back.dst, value);
        Ok(None)
    }

    /// Forgets shapes and atoms that nothing uses, if there are many: between instructions, when nothing holds one.
    #[inline(always)]
    fn sweep_if_due(&mut self) {
        if self.is_sweep_due() {
            self.sweep();
        }
    }

    // What is indexed has a length that is looked at, or is a byte.
    #[allow(clippy::cognitive_complexity, clippy::indexing_slicing)]
    fn run_frames(&mut self) -> Run<Exit> {
        let edition = Arc::clone(&self.edition);
        let program = Arc::clone(&self.prepared.program);
        let functions: [&[Code]; 2] = [&program.functions, &edition.std.functions];
        // The block of the module's variables is in the image, so it stays where it is.
        let slots = self.at(state::SLOTS);
        'frame: loop {
            let Some(mut code) = code_in(&functions, self.code) else {
                return Ok(Exit::Refused(crate::thrown::REFUSED_OPERATION));
            };
            'regs: loop {
                let mut rest;
                // What is out of line finds it in the machine.
                let mut fuel = self.fuel;
                macro_rules! exit {
                    ($exit:expr) => {{
                        self.fuel = fuel;
                        return Ok($exit);
                    }};
                }
                /// Goes on at an instruction of the code, which the verifier has seen.
                macro_rules! go {
                    ($pc:expr) => {{
                        let pc = $pc;
                        if pc > code.ops.len() {
                            exit!(Exit::Refused(crate::thrown::REFUSED_OPERATION));
                        }
                        rest = code.ops[pc..].iter();
                    }};
                }
                go!(self.pc as usize);
                /// Where the instruction after this one is.
                macro_rules! next_pc {
                    () => {
                        (code.ops.len() - rest.len()) as u32
                    };
                }
                let Some(mut regs) = window(&mut self.stack, self.base) else { return Ok(Exit::Limit(Limit::Memory)) };
                /// Writes the locals back before the machine as a whole is used.
                macro_rules! sync {
                    () => {
                        self.pc = next_pc!();
                        self.fuel = fuel;
                    };
                }
                /// Goes on where the fuel is used up, if steps and time are left.
                macro_rules! look {
                    () => {{
                        sync!();
                        match self.look() {
                            Ok(()) => continue 'regs,
                            Err(limit) => return Ok(Exit::Limit(limit)),
                        }
                    }};
                }
                macro_rules! pay {
                    ($price:expr) => {
                        if IS_METERED {
                            fuel -= $price;
                        }
                    };
                }
                // What is not taken is not asked whether it was paid: no code goes round without a branch that is taken, and no
                // call is left with a debt.
                macro_rules! branch {
                    ($instr:ident, $is_taken:expr) => {{
                        if $is_taken {
                            pay!(target_price(*$instr));
                            go!(target(*$instr));
                            if IS_METERED && fuel < 0 {
                                look!();
                            }
                        } else {
                            pay!($instr.c as i64);
                        }
                        continue;
                    }};
                }
                /// Goes on with the next instruction, with a value in register `a`.
                macro_rules! give {
                    ($instr:ident, $word:expr) => {{
                        let word = $word;
                        put(regs, $instr.a, word);
                        continue;
                    }};
                }
                macro_rules! arith {
                    ($instr:ident, $int:ident, $op:tt) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) {
                            match a.as_int().$int(b.as_int()) {
                                Some(int) => give!($instr, Word::int(int)),
                                None => give!($instr, Word::double(f64::from(a.as_int()) $op f64::from(b.as_int()))),
                            }
                        } else if a.are_doubles(b) {
                            give!($instr, Word::double(a.as_double() $op b.as_double()));
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            give!($instr, Word::double(a $op b));
                        }
                    }};
                }
                macro_rules! arith_int {
                    ($instr:ident, $int:ident, $op:tt) => {{
                        let a = reg(regs, $instr.b);
                        let b = $instr.imm as i32;
                        if a.is_int() {
                            match a.as_int().$int(b) {
                                Some(int) => give!($instr, Word::int(int)),
                                None => give!($instr, Word::double(f64::from(a.as_int()) $op f64::from(b))),
                            }
                        } else if a.is_double() {
                            give!($instr, Word::double(a.as_double() $op f64::from(b)));
                        }
                    }};
                }
                macro_rules! bits {
                    ($instr:ident, $a:ident, $b:ident, $value:expr) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) {
                            let ($a, $b) = (a.as_int(), b.as_int());
                            give!($instr, $value);
                        }
                    }};
                }
                macro_rules! bits_int {
                    ($instr:ident, $a:ident, $b:ident, $value:expr) => {{
                        let a = reg(regs, $instr.b);
                        if a.is_int() {
                            let ($a, $b) = (a.as_int(), $instr.imm as i32);
                            give!($instr, $value);
                        }
                    }};
                }
                macro_rules! compare {
                    ($instr:ident, $op:tt) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) {
                            give!($instr, Word::bool(a.as_int() $op b.as_int()));
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            give!($instr, Word::bool(a $op b));
                        }
                    }};
                }
                macro_rules! jump_compare {
                    ($instr:ident, $op:tt, $wanted:literal) => {{
                        let (a, b) = (reg(regs, $instr.a), reg(regs, $instr.b));
                        if a.are_ints(b) {
                            branch!($instr, (a.as_int() $op b.as_int()) == $wanted)
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            branch!($instr, (a $op b) == $wanted)
                        }
                    }};
                }
                macro_rules! jump_compare_int {
                    ($instr:ident, $op:tt, $wanted:literal) => {{
                        let a = reg(regs, $instr.a);
                        let b = $instr.b as i8;
                        if a.is_int() {
                            branch!($instr, (a.as_int() $op i32::from(b)) == $wanted)
                        } else if a.is_double() {
                            branch!($instr, (a.as_double() $op f64::from(b)) == $wanted)
                        }
                    }};
                }
                macro_rules! jump_strict_eq_int {
                    ($instr:ident, $wanted:literal) => {{
                        let word = reg(regs, $instr.a);
                        let number = i32::from($instr.b as i8);
                        let equal = if word.is_int() {
                            word.as_int() == number
                        } else {
                            word.is_double() && word.as_double() == f64::from(number)
                        };
                        branch!($instr, equal == $wanted);
                    }};
                }
                macro_rules! jump_strict_eq {
                    ($instr:ident, $wanted:literal) => {{
                        let (a, b) = (reg(regs, $instr.a), reg(regs, $instr.b));
                        if let Some(equal) = strictly_equal(a, b) {
                            branch!($instr, equal == $wanted);
                        }
                        if a.is_string()
                            && b.is_string()
                            && let Some(equal) = equal_at_once(&self.heap, a.offset(), b.offset())
                        {
                            branch!($instr, equal == $wanted);
                        }
                    }};
                }
                macro_rules! strict_eq {
                    ($instr:ident, $wanted:literal) => {
                        if let Some(equal) = strictly_equal(reg(regs, $instr.b), reg(regs, $instr.c)) {
                            give!($instr, Word::bool(equal == $wanted));
                        }
                    };
                }
                macro_rules! jump_if {
                    ($instr:ident, $wanted:literal) => {{
                        let word = reg(regs, $instr.a);
                        if word.is_bool() {
                            branch!($instr, (word == Word::TRUE) == $wanted);
                        } else if word.is_object() || word.is_nullish() {
                            branch!($instr, word.is_object() == $wanted);
                        } else if word.is_int() {
                            branch!($instr, (word.as_int() != 0) == $wanted);
                        }
                    }};
                }
                macro_rules! constant {
                    ($instr:ident) => {{
                        let constants =
                            if self.code.is_std() { &self.edition.std_constants } else { &self.prepared.constants };
                        constants.get($instr.imm as usize).copied().unwrap_or(Word::UNDEFINED)
                    }};
                }
                /// A move and as many after it.
                macro_rules! moves {
                    ($instr:ident, $more:literal) => {{
                        put(regs, $instr.a, reg(regs, $instr.b));
                        if let Some((more, after)) = rest.as_slice().split_first_chunk::<$more>() {
                            for instr in more {
                                put(regs, instr.a, reg(regs, instr.b));
                            }
                            rest = after.iter();
                        }
                        continue;
                    }};
                }
                macro_rules! step {
                    ($instr:ident, $step:literal) => {{
                        let word = reg(regs, $instr.b);
                        if word.is_int()
                            && let Some(int) = word.as_int().checked_add($step)
                        {
                            give!($instr, Word::int(int));
                        } else if let Some(number) = word.as_number() {
                            give!($instr, Word::double(number + f64::from($step)));
                        }
                    }};
                }
                /// Goes on in another call, at an instruction of its code.
                macro_rules! run {
                    ($code:expr, $base:expr, $pc:expr) => {{
                        code = $code;
                        self.base = $base;
                        go!($pc);
                        match window(&mut self.stack, $base) {
                            Some(window) => regs = window,
                            None => exit!(Exit::Limit(Limit::Memory)),
                        }
                    }};
                }
                macro_rules! leave {
                    ($value:expr) => {{
                        let (back, link) = (Back::of(Word(regs[RETURN])), Link::of(Word(regs[LINK])));
                        if link.is_simple()
                            && fuel >= 0
                            && let Some(caller) = code_in(&functions, link.caller())
                        {
                            let mut value = $value;
                            if link.flags().has(FrameFlags::CONSTRUCT) && !value.is_language_object() {
                                value = Word(regs[THIS]);
                            }
                            self.depth -= 1;
                            self.code = link.caller();
                            let base = self.base - back.distance();
                            run!(caller, base, back.pc() as usize);
                            put(regs, back.dst(), value);
                            continue;
                        }
                        if link.flags() == FrameFlags::EACH
                            && let Some(caller) = code_in(&functions, link.caller())
                        {
                            let value = $value;
                            self.fuel = fuel;
                            if self.call_again(value, caller, back, &code.entry).is_some() {
                                continue 'regs;
                            }
                        }
                    }};
                }
                /// Enters a function whose callee is in a window, if nothing stands in the way: what nearly every call is.
                macro_rules! enter_plainly {
                    ($instr:ident, $callee:expr) => {
                        if let Some(id) = code_of_callee(&edition, &self.heap, $callee)
                            && let Some(entered) = code_in(&functions, id)
                            && let entry = &entered.entry
                            && let base = self.base + FRAME + usize::from($instr.b)
                            && fuel > entry.quick_price
                            && self.depth < self.limits.depth_max
                            && base + usize::from(entry.n_regs) <= self.stack_peak
                        {
                            let caller = (next_pc!(), self.code);
                            push_frame(regs, $instr, caller, entry, FrameFlags::PLAIN);
                            pay!(entry.quick_price);
                            self.depth += 1;
                            self.code = id;
                            run!(entered, base, 0);
                            continue;
                        }
                    };
                }
                /// What is out of line, and where it leaves the machine.
                macro_rules! out {
                    ($flow:expr) => {{
                        sync!();
                        let flow = $flow;
                        self.clear_scratch();
                        match flow? {
                            Flow::Here => {
                                self.sweep_if_due();
                                continue 'regs;
                            }
                            Flow::Elsewhere => {
                                self.sweep_if_due();
                                continue 'frame;
                            }
                            Flow::Out => return Ok(self.exit),
                        }
                    }};
                }
                /// Does the call of a builtin at once, if its callee is one that can be.
                macro_rules! call_quickly {
                    ($instr:ident, $callee:expr) => {
                        if let Some(quick) = quick_of($callee) {
                            let known = Known { list: self.shapes.list(), hash_key: self.atoms.hash_key() };
                            self.fuel = fuel;
                            let call = quick::Call { window: regs, instr: $instr };
                            let value = quick(&mut self.heap, &mut self.fuel, known, call);
                            fuel = self.fuel;
                            if let Some(value) = value {
                                give!($instr, value);
                            }
                        }
                    };
                }
                loop {
                    // Moved on before the instruction, not behind it: that takes 5 % more instructions, and a seventh less time,
                    // since behind it the compiler makes one place of all and each instruction jumps twice.
                    let Some(instr) = rest.next() else {
                        exit!(Exit::Refused(crate::thrown::REFUSED_OPERATION));
                    };
                    match instr.op {
                        Opcode::LoadInt => give!(instr, Word::int(instr.imm as i32)),
                        Opcode::LoadConst => give!(instr, constant!(instr)),
                        Opcode::LoadUndefined => give!(instr, Word::UNDEFINED),
                        Opcode::LoadNull => give!(instr, Word::NULL),
                        Opcode::LoadTrue => give!(instr, Word::TRUE),
                        Opcode::LoadFalse => give!(instr, Word::FALSE),
                        Opcode::LoadTdz => give!(instr, Word::TDZ),
                        Opcode::LoadBuiltin => give!(instr, Word::builtin(instr.imm)),
                        Opcode::LoadStd => give!(instr, Word::immediate(Immediate::Std(instr.imm))),
                        Opcode::LoadImport => give!(instr, Word::immediate(Immediate::Import(instr.imm))),
                        Opcode::Move => give!(instr, reg(regs, instr.b)),
                        Opcode::Move2 => moves!(instr, 1),
                        Opcode::Move3 => moves!(instr, 2),
                        Opcode::Move5 => moves!(instr, 4),
                        Opcode::LoadThis => give!(instr, Word(regs[THIS])),
                        Opcode::LoadCallee => give!(instr, Word(regs[CALLEE])),
                        Opcode::LoadCapture => give!(instr, self.heap.capture(Word(regs[CALLEE]), instr.imm)),
                        Opcode::LoadCaptureBox => {
                            let place = self.heap.capture(Word(regs[CALLEE]), instr.imm);
                            give!(instr, self.heap.word(place.offset().wrapping_add(1)));
                        }
                        Opcode::StoreCaptureBox => {
                            let place = self.heap.capture(Word(regs[CALLEE]), instr.imm);
                            if place.is_block() && place.offset() >= ROM_END {
                                self.heap.set_word(place.offset().wrapping_add(1), reg(regs, instr.a));
                            }
                            continue;
                        }
                        Opcode::LoadBox => give!(instr, self.heap.word(reg(regs, instr.b).offset().wrapping_add(1))),
                        Opcode::StoreBox => {
                            let place = reg(regs, instr.a);
                            if place.is_block() && place.offset() >= ROM_END {
                                self.heap.set_word(place.offset().wrapping_add(1), reg(regs, instr.b));
                            }
                            continue;
                        }
                        Opcode::LoadModule => give!(instr, self.heap.word(slots.offset() + 1 + instr.imm)),
                        Opcode::StoreModule => {
                            if slots.is_block() {
                                self.heap.set_word(slots.offset() + 1 + instr.imm, reg(regs, instr.a));
                            }
                            continue;
                        }
                        Opcode::CheckTdz => {
                            if reg(regs, instr.a) != Word::TDZ {
                                continue;
                            }
                        }
                        Opcode::Add => arith!(instr, checked_add, +),
                        Opcode::Sub => arith!(instr, checked_sub, -),
                        Opcode::Mul => {
                            let (a, b) = (reg(regs, instr.b), reg(regs, instr.c));
                            if a.are_ints(b) {
                                // A product of zero may be the negative one.
                                match a.as_int().checked_mul(b.as_int()) {
                                    Some(int) if int != 0 => give!(instr, Word::int(int)),
                                    _ => give!(instr, Word::number(f64::from(a.as_int()) * f64::from(b.as_int()))),
                                }
                            } else if a.are_doubles(b) {
                                give!(instr, Word::double(a.as_double() * b.as_double()));
                            } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                                give!(instr, Word::double(a * b));
                            }
                        }
                        Opcode::Div => {
                            let (a, b) = (reg(regs, instr.b), reg(regs, instr.c));
                            if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                                give!(instr, Word::number(a / b));
                            }
                        }
                        Opcode::Rem => {
                            let (a, b) = (reg(regs, instr.b), reg(regs, instr.c));
                            if a.are_ints(b) && a.as_int() >= 0 && b.as_int() > 0 {
                                give!(instr, Word::int(a.as_int() % b.as_int()));
                            }
                        }
                        Opcode::BitAnd => bits!(instr, a, b, Word::int(a & b)),
                        Opcode::BitOr => bits!(instr, a, b, Word::int(a | b)),
                        Opcode::BitXor => bits!(instr, a, b, Word::int(a ^ b)),
                        Opcode::Shl => bits!(instr, a, b, Word::int(a.wrapping_shl(b as u32))),
                        Opcode::Shr => bits!(instr, a, b, Word::int(a.wrapping_shr(b as u32))),
                        Opcode::UShr => bits!(instr, a, b, Word::uint((a as u32).wrapping_shr(b as u32))),
                        Opcode::AddInt => arith_int!(instr, checked_add, +),
                        Opcode::SubInt => arith_int!(instr, checked_sub, -),
                        Opcode::MulInt => {
                            let (a, b) = (reg(regs, instr.b), instr.imm as i32);
                            if a.is_int()
                                && let Some(int) = a.as_int().checked_mul(b)
                                && int != 0
                            {
                                give!(instr, Word::int(int));
                            } else if let Some(a) = a.as_number() {
                                give!(instr, Word::number(a * f64::from(b)));
                            }
                        }
                        Opcode::RemInt => {
                            let (a, b) = (reg(regs, instr.b), instr.imm as i32);
                            if a.is_int() && a.as_int() >= 0 && b > 0 {
                                give!(instr, Word::int(a.as_int() % b));
                            }
                        }
                        Opcode::BitAndInt => bits_int!(instr, a, b, Word::int(a & b)),
                        Opcode::BitOrInt => {
                            let (a, b) = (reg(regs, instr.b), instr.imm as i32);
                            if a.is_int() {
                                give!(instr, Word::int(a.as_int() | b));
                            } else if a.is_double() {
                                give!(instr, Word::int(crate::number::convert::to_int32(a.as_double()) | b));
                            }
                        }
                        Opcode::ShlInt => bits_int!(instr, a, b, Word::int(a.wrapping_shl(b as u32))),
                        Opcode::ShrInt => bits_int!(instr, a, b, Word::int(a.wrapping_shr(b as u32))),
                        Opcode::UShrInt => bits_int!(instr, a, b, Word::uint((a as u32).wrapping_shr(b as u32))),
                        Opcode::ToNumber | Opcode::ToNumeric => {
                            let word = reg(regs, instr.b);
                            if word.is_number() {
                                give!(instr, word);
                            }
                        }
                        Opcode::Inc => step!(instr, 1),
                        Opcode::IncJumpLt => {
                            let word = reg(regs, instr.b);
                            if word.is_int()
                                && let Some(int) = word.as_int().checked_add(1)
                            {
                                put(regs, instr.a, Word::int(int));
                                if let Some(jump) = rest.clone().next()
                                    && let bound = reg(regs, jump.b)
                                    && bound.is_int()
                                {
                                    rest.next();
                                    branch!(jump, int < bound.as_int());
                                }
                                continue;
                            } else if let Some(number) = word.as_number() {
                                give!(instr, Word::double(number + 1.0));
                            }
                        }
                        Opcode::Dec => step!(instr, -1),
                        Opcode::Not => {
                            let word = reg(regs, instr.b);
                            if word.is_bool() {
                                give!(instr, Word::bool(word == Word::FALSE));
                            }
                        }
                        Opcode::ToString => {
                            let word = reg(regs, instr.b);
                            if word.is_string() {
                                give!(instr, word);
                            }
                        }
                        Opcode::ToPart => {
                            let word = reg(regs, instr.b);
                            if word.is_string() || word.is_number() {
                                give!(instr, word);
                            }
                        }
                        Opcode::ToPropertyKey => {
                            let word = reg(regs, instr.b);
                            if word.is_string() || word.is_int() {
                                give!(instr, word);
                            }
                        }
                        Opcode::CheckObjectCoercible => {
                            if !reg(regs, instr.a).is_nullish() {
                                continue;
                            }
                        }
                        Opcode::Lt => compare!(instr, <),
                        Opcode::Le => compare!(instr, <=),
                        Opcode::Gt => compare!(instr, >),
                        Opcode::Ge => compare!(instr, >=),
                        Opcode::StrictEq => strict_eq!(instr, true),
                        Opcode::StrictNe => strict_eq!(instr, false),
                        Opcode::Jump => branch!(instr, true),
                        Opcode::JumpAhead => {
                            go!(target(*instr));
                            continue;
                        }
                        Opcode::JumpTrue => jump_if!(instr, true),
                        Opcode::JumpFalse => jump_if!(instr, false),
                        Opcode::JumpNullish => branch!(instr, reg(regs, instr.a).is_nullish()),
                        Opcode::JumpNotNullish => branch!(instr, !reg(regs, instr.a).is_nullish()),
                        Opcode::JumpUndefined => branch!(instr, reg(regs, instr.a) == Word::UNDEFINED),
                        Opcode::JumpNotUndefined => branch!(instr, reg(regs, instr.a) != Word::UNDEFINED),
                        Opcode::JumpLt => jump_compare!(instr, <, true),
                        Opcode::JumpLe => jump_compare!(instr, <=, true),
                        Opcode::JumpGt => jump_compare!(instr, >, true),
                        Opcode::JumpGe => jump_compare!(instr, >=, true),
                        Opcode::JumpNotLt => jump_compare!(instr, <, false),
                        Opcode::JumpNotLe => jump_compare!(instr, <=, false),
                        Opcode::JumpNotGt => jump_compare!(instr, >, false),
                        Opcode::JumpNotGe => jump_compare!(instr, >=, false),
                        Opcode::JumpStrictEq => jump_strict_eq!(instr, true),
                        Opcode::JumpStrictNe => jump_strict_eq!(instr, false),
                        Opcode::JumpLtInt => jump_compare_int!(instr, <, true),
                        Opcode::JumpLeInt => jump_compare_int!(instr, <=, true),
                        Opcode::JumpGtInt => jump_compare_int!(instr, >, true),
                        Opcode::JumpGeInt => jump_compare_int!(instr, >=, true),
                        Opcode::JumpNotLtInt => jump_compare_int!(instr, <, false),
                        Opcode::JumpNotLeInt => jump_compare_int!(instr, <=, false),
                        Opcode::JumpNotGtInt => jump_compare_int!(instr, >, false),
                        Opcode::JumpNotGeInt => jump_compare_int!(instr, >=, false),
                        Opcode::JumpStrictEqInt => jump_strict_eq_int!(instr, true),
                        Opcode::JumpStrictNeInt => jump_strict_eq_int!(instr, false),
                        Opcode::GetProp => {
                            let object = reg(regs, instr.b);
                            if object.is_object() {
                                let at = object.offset();
                                if let Some(header) = self.heap.own_header(at)
                                    && let Some(cache) = self.prepared.caches.get(instr.imm, header.low())
                                    && cache.kind == CacheKind::Own
                                    && let Some(word) = self.heap.property(at, header, u32::from(cache.slot))
                                {
                                    give!(instr, word);
                                }
                            } else if object.is_string()
                                && let Some(cache) = self.prepared.caches.get(instr.imm, Cache::STRING)
                                && cache.kind == CacheKind::StringLength
                            {
                                let length = crate::string::length(&self.heap, object.offset());
                                give!(instr, Word::int(length as i32));
                            }
                            if let Some(word) = constant_property(&self.prepared.caches, &self.heap, object, instr.imm)
                            {
                                give!(instr, word);
                            }
                        }
                        Opcode::SetProp | Opcode::InitProp => {
                            let object = reg(regs, instr.a);
                            if object.is_object()
                                && let at = object.offset()
                                && let Some(header) = self.heap.own_header(at)
                                && let Some(cache) = self.prepared.caches.get(instr.imm, header.low())
                            {
                                let index = u32::from(cache.slot);
                                let value = reg(regs, instr.b);
                                if cache.kind == CacheKind::Own {
                                    let place = self.heap.property_place(at, header, index);
                                    self.heap.set_word(place, value);
                                    continue;
                                }
                                if cache.kind == CacheKind::Add {
                                    let next = cache.value as u32;
                                    if index < header.size() {
                                        pay!(2);
                                        self.heap.set(at, header.with_low(next).0);
                                        self.heap.set_word(at + index, value);
                                        continue;
                                    }
                                    if self.heap.add_in_overflow(at, header, index, next, value) {
                                        pay!(2);
                                        continue;
                                    }
                                }
                            }
                        }
                        Opcode::GetElem => {
                            let (object, key) = (reg(regs, instr.b), reg(regs, instr.c));
                            if key.is_int() && key.as_int() >= 0 {
                                let index = key.as_int() as u32;
                                if object.is_object() {
                                    if let Some(word) = self.heap.element(object.offset(), index) {
                                        give!(instr, word);
                                    }
                                } else if object.is_string()
                                    && let Some(unit) = crate::string::narrow_unit(&self.heap, object.offset(), index)
                                {
                                    give!(instr, crate::edition::unit_string(unit));
                                }
                            } else if key.is_string()
                                && let Some(word) = named_element(&self.heap, &self.shapes, object, key)
                            {
                                give!(instr, word);
                            }
                        }
                        Opcode::GetElemJump => {
                            let (object, key) = (reg(regs, instr.b), reg(regs, instr.c));
                            let word = if key.is_string() {
                                named_element(&self.heap, &self.shapes, object, key)
                            } else if object.is_object() && key.is_int() {
                                self.heap.element(object.offset(), key.as_int() as u32)
                            } else {
                                None
                            };
                            if let Some(word) = word {
                                put(regs, instr.a, word);
                                if let Some(jump) = rest.clone().next() {
                                    rest.next();
                                    branch!(jump, word != Word::UNDEFINED);
                                }
                                continue;
                            }
                        }
                        Opcode::SetElem => {
                            let (object, key) = (reg(regs, instr.a), reg(regs, instr.b));
                            if object.is_object()
                                && key.is_int()
                                && key.as_int() >= 0
                                && let (at, index) = (object.offset(), key.as_int())
                                && let Some([header, blocks, length]) = self.heap.first_words(at).copied()
                                && let Some(place) = self.heap.place_in_block(high(blocks), index as u32)
                            {
                                let header = Header(header);
                                let is_list = header.low() == self.shapes.list();
                                if is_list && Word::int(index).0 == length {
                                    self.heap.set_word(place, reg(regs, instr.c));
                                    self.heap.set_word(at + 2, Word::int(index + 1));
                                    continue;
                                }
                                if header.is(Kind::Array)
                                    && Word::int(index).0 < length
                                    && !Word(self.heap.own(place)).is_internal()
                                    && (is_list || self.shapes.is_extensible(header.low()))
                                {
                                    self.heap.set_word(place, reg(regs, instr.c));
                                    continue;
                                }
                            } else if key.is_string() {
                                self.fuel = fuel;
                                let done =
                                    set_named_element(&mut self.heap, &self.shapes, &mut self.fuel, regs, *instr);
                                fuel = self.fuel;
                                if done.is_some() {
                                    continue;
                                }
                            }
                        }
                        Opcode::Typeof => {
                            if let Some(name) = quick_type(&self.heap, reg(regs, instr.b)) {
                                give!(instr, edition.type_string(name));
                            }
                        }
                        Opcode::TypeofJump => {
                            if let Some(name) = quick_type(&self.heap, reg(regs, instr.b))
                                && let Some(([load, jump], after)) = rest.as_slice().split_first_chunk()
                            {
                                put(regs, instr.a, edition.type_string(name));
                                put(regs, load.a, constant!(load));
                                rest = after.iter();
                                branch!(jump, (name as u8 == instr.c) == (jump.op == Opcode::JumpStrictEq));
                            }
                        }
                        Opcode::Call => {
                            let callee = reg(regs, instr.b);
                            enter_plainly!(instr, callee);
                            call_quickly!(instr, callee);
                            out!(self.call_in_window(*instr));
                        }
                        Opcode::CallMethod => {
                            let receiver = in_window(regs, instr.b, THIS);
                            if let Some(method) = cached_method(&self.prepared.caches, &self.heap, receiver, instr.imm)
                            {
                                put_in_window(regs, instr.b, CALLEE, method);
                                call_quickly!(instr, method);
                                enter_plainly!(instr, method);
                                out!(self.call_in_window(*instr));
                            }
                        }
                        Opcode::Return => leave!(reg(regs, instr.a)),
                        Opcode::ReturnUndefined => leave!(Word::UNDEFINED),
                        Opcode::Intrinsic => {
                            let value = reg(regs, instr.b);
                            if instr.imm == Intrinsic::AppendTo as u32
                                && append(&mut self.heap, self.shapes.list(), value, reg(regs, instr.b.wrapping_add(1)))
                                    .is_some()
                            {
                                give!(instr, Word::UNDEFINED);
                            }
                            if instr.imm == Intrinsic::IsList as u32
                                && value.is_object()
                                && self.heap.object_header(value.offset()).low() == self.shapes.list()
                            {
                                give!(instr, Word::TRUE);
                            }
                            if instr.imm == Intrinsic::IsCallable as u32
                                && value.is_object()
                                && self.heap.object_header(value.offset()).is(Kind::Function)
                            {
                                give!(instr, Word::TRUE);
                            }
                        }
                        Opcode::NewObjectOf => {
                            let count = i64::from(instr.c);
                            if fuel >= count
                                && !self.code.is_std()
                                && let Some(shape) = self.prepared.shapes.get(instr.imm as usize)
                                && let Some(object) = new_object(&mut self.heap, *shape, regs, *instr)
                            {
                                pay!(count);
                                give!(instr, object);
                            }
                        }
                        Opcode::NewObjectFrom => {
                            self.fuel = fuel;
                            let (heap, origins) = (&mut self.heap, &mut self.origins);
                            let copy = new_copy(heap, &self.shapes, origins, &mut self.fuel, regs, *instr);
                            fuel = self.fuel;
                            if let Some(copy) = copy {
                                give!(instr, copy);
                            }
                        }
                        Opcode::NewArrayOf => {
                            if let Some(array) = new_array(&mut self.heap, self.shapes.list(), regs, *instr) {
                                give!(instr, array);
                            }
                        }
                        Opcode::IterInit => {
                            let what = reg(regs, instr.b);
                            if what.is_object() && self.heap.object_header(what.offset()).low() == self.shapes.list() {
                                put(regs, instr.a.wrapping_add(1), Word::int(0));
                                put(regs, instr.a.wrapping_add(2), Way::ARRAY);
                                give!(instr, what);
                            }
                        }
                        Opcode::IterPattern => {
                            let (what, count) = (reg(regs, instr.b), usize::from(instr.c));
                            if what.is_object()
                                && let Some([header, blocks, length]) = self.heap.first_words(what.offset()).copied()
                                && Header(header).low() == self.shapes.list()
                                && let Some(words) = self.heap.values(high(blocks), Word(length), count)
                                && let Some((steps, after)) = rest.as_slice().split_at_checked(2 * count + 1)
                            {
                                put(regs, instr.a, what);
                                put(regs, instr.a.wrapping_add(1), Word::int(i32::from(instr.c)));
                                put(regs, instr.a.wrapping_add(2), Way::ENDED);
                                for (word, [_, next]) in words.iter().zip(steps.as_chunks().0) {
                                    put(regs, next.a, Word(*word));
                                    pay!(next.c as i64);
                                }
                                rest = after.iter();
                                continue;
                            }
                        }
                        Opcode::IterNext => {
                            let (what, index) = (reg(regs, instr.b), reg(regs, instr.b.wrapping_add(1)));
                            if reg(regs, instr.b.wrapping_add(2)) == Way::ARRAY
                                && what.is_object()
                                && let Some([_, blocks, length]) = self.heap.first_words(what.offset()).copied()
                            {
                                if index.0 >= length {
                                    put(regs, instr.b.wrapping_add(2), Way::ENDED);
                                    branch!(instr, true);
                                }
                                if let Some(word) = self.heap.element_in(high(blocks), index.as_int() as u32) {
                                    put(regs, instr.b.wrapping_add(1), Word::int(index.as_int() + 1));
                                    put(regs, instr.a, word);
                                    branch!(instr, false);
                                }
                            }
                        }
                        Opcode::IterClose => {
                            if reg(regs, instr.a.wrapping_add(2)) == Way::ARRAY {
                                put(regs, instr.a.wrapping_add(2), Way::ENDED);
                                continue;
                            }
                        }
                        Opcode::GetPrivate => {
                            let (object, key) = (reg(regs, instr.b), reg(regs, instr.c));
                            if let Some(place) =
                                private_place(&self.prepared.caches, &self.heap, object, key, instr.imm)
                            {
                                give!(instr, Word(self.heap.own(place)));
                            }
                        }
                        Opcode::SetPrivate => {
                            let (object, key) = (reg(regs, instr.a), reg(regs, instr.b));
                            if let Some(place) =
                                private_place(&self.prepared.caches, &self.heap, object, key, instr.imm)
                            {
                                self.heap.set_word(place, reg(regs, instr.c));
                                continue;
                            }
                        }
                        Opcode::CheckThis => {
                            if (reg(regs, instr.a) == Word::TDZ) == (instr.b == 1) {
                                continue;
                            }
                        }
                        Opcode::Charge => {
                            pay!(i64::from(instr.imm));
                            if IS_METERED && fuel < 0 {
                                look!();
                            }
                            continue;
                        }
                        Opcode::Closure
                        | Opcode::NewBox
                        | Opcode::ThrowConstAssign
                        | Opcode::LoadSpill
                        | Opcode::StoreSpill
                        | Opcode::Exp
                        | Opcode::Neg
                        | Opcode::BitNot
                        | Opcode::Concat
                        | Opcode::LooseEq
                        | Opcode::LooseNe
                        | Opcode::In
                        | Opcode::Instanceof
                        | Opcode::JumpLooseEq
                        | Opcode::JumpLooseNe
                        | Opcode::DeleteProp
                        | Opcode::DeleteElem
                        | Opcode::InitElem
                        | Opcode::InitGetter
                        | Opcode::InitSetter
                        | Opcode::NewObject
                        | Opcode::NewArray
                        | Opcode::Append
                        | Opcode::AppendHole
                        | Opcode::AppendSpread
                        | Opcode::CopyProps
                        | Opcode::CopyRest
                        | Opcode::SetFunctionName
                        | Opcode::InitProto
                        | Opcode::New
                        | Opcode::CallSpread
                        | Opcode::NewSpread
                        | Opcode::CallEach
                        | Opcode::CallHost
                        | Opcode::Throw
                        | Opcode::Refuse
                        | Opcode::ForInInit
                        | Opcode::ForInNext
                        | Opcode::CheckInstance
                        | Opcode::CheckClass
                        | Opcode::ThrowError
                        | Opcode::DerivedResult
                        | Opcode::CreateGenerator
                        | Opcode::Yield
                        | Opcode::Await
                        | Opcode::IterOpen
                        | Opcode::NewClass
                        | Opcode::SealClass
                        | Opcode::GetSuper
                        | Opcode::SetSuper
                        | Opcode::CallSuper
                        | Opcode::InitPrivate
                        | Opcode::HasPrivate
                        | Opcode::NewRegExp
                        | Opcode::TemplateObject
                        | Opcode::CallSuperSpread
                        | Opcode::NewPrivateName
                        | Opcode::InitMember
                        | Opcode::CheckSuperclass
                        | Opcode::NewPrototype
                        | Opcode::CreatePromise
                        | Opcode::Complete
                        | Opcode::CheckResult
                        | Opcode::ThrowNoThrow
                        | Opcode::IterSkip => {}
                    }
                    out!(self.step(*instr));
                }
            }
        }
    }
}
