//! The loop: fetches instructions and does what they say. The fast paths are here, in one function, so that the hot state
//! stays in locals; everything that allocates, throws or calls is in `ops.rs`, and comes back through [`Machine::settle`].
//! Longer than other files because it is one `match` over the opcode table.
//!
//! Not here: what a block costs (`program.rs`: every branch carries the price of where it goes).

use alloc::sync::Arc;

use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};

use crate::atom::Key;
use crate::cache::{Cache, CacheKind};
use crate::call::{CALLEE, Called, FrameFlags, LINK, RETURN, Return, THIS};
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, Trap, state};
use crate::ops::iterate::Way;
use crate::program::CodeId;
use crate::value::{ROM_END, Word};

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

/// The frame and the registers of a call: any byte is a register, so no access can be out of bounds.
type Window = [u64; FRAME + 256];

/// Words of the frame before register 0.
const FRAME: usize = WINDOW_WORDS as usize;

#[inline(always)]
fn window(stack: &mut [u64], base: usize) -> Option<&mut Window> {
    stack.get_mut(base.wrapping_sub(FRAME)..)?.first_chunk_mut()
}

#[inline(always)]
#[allow(clippy::indexing_slicing)] // The index is a byte and the window has 256 words beyond the frame.
fn reg(window: &Window, register: u8) -> Word {
    Word(window[FRAME + register as usize])
}

#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same.
fn put(window: &mut Window, register: u8, word: Word) {
    window[FRAME + register as usize] = word.0;
}

/// The target of a branch.
#[inline(always)]
const fn target(instr: Instr) -> usize {
    (instr.imm & 0xFF_FFFF) as usize
}

/// The price of the target of a branch.
#[inline(always)]
const fn target_price(instr: Instr) -> i64 {
    (instr.imm >> 24) as i64
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
            let next = match result {
                // What is owed must be paid before the run can end.
                Ok(Exit::Done(_) | Exit::Host { .. }) if self.fuel < 0 => return Exit::Limit(Limit::Steps),
                Ok(Exit::Done(value)) => self.next_job(value),
                Ok(exit) => return exit,
                Err(Trap::Throw) if self.fuel < 0 => return Exit::Limit(Limit::Steps),
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
            let handlers = functions.get(self.code.index()).map_or(&[][..], |code| &code.handlers);
            if let Some(handler) = handlers.iter().find(|handler| handler.start <= op && op < handler.end).copied() {
                let exception = self.at(state::EXCEPTION);
                self.put(state::EXCEPTION, Word::UNDEFINED);
                self.set_reg(handler.reg, exception);
                self.pc = handler.target;
                return self.charge(u64::from(handler.price) + 2).map_err(|_| Exit::Limit(Limit::Steps));
            }
            let Some((base, code, pc)) = self.caller(self.base) else { return Err(Exit::Threw) };
            self.charge(1).map_err(|_| Exit::Limit(Limit::Steps))?;
            self.depth -= 1;
            (self.base, self.code, self.pc) = (base, code, pc);
        }
    }

    /// Gives a value to the caller of the running call.
    pub(crate) fn leave(&mut self, value: Word) -> Run<Option<Exit>> {
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

    /// Where the value of a call that the running instruction makes on its own behalf goes.
    fn back_to_finish(&self) -> Return {
        Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH }
    }

    /// Brings a slow operation to its end: its value goes to `dst`, or a helper is entered that will bring it.
    #[cold]
    #[inline(never)]
    fn settle(&mut self, result: Run<Word>, instr: Instr) -> Run<()> {
        match result {
            Ok(word) => {
                self.set_reg(instr.a, word);
                Ok(())
            }
            Err(Trap::Help(helper)) => {
                let (args, count) = self.helper_args(instr);
                let back = self.back_to_finish();
                self.call_helper(helper, args.get(..count).unwrap_or(&[]), back)
            }
            Err(trap) => Err(trap),
        }
    }

    /// The same for a conditional branch.
    #[cold]
    #[inline(never)]
    fn settle_branch(&mut self, result: Run<bool>, instr: Instr) -> Run<()> {
        match result {
            Ok(is_taken) => self.branch(is_taken, instr),
            Err(Trap::Help(helper)) => {
                let (args, count) = self.helper_args(instr);
                let back = self.back_to_finish();
                self.call_helper(helper, args.get(..count).unwrap_or(&[]), back)
            }
            Err(trap) => Err(trap),
        }
    }

    /// Takes a conditional branch, or not, and pays for where it leads.
    pub(crate) fn branch(&mut self, is_taken: bool, instr: Instr) -> Run<()> {
        if is_taken {
            self.pc = target(instr) as u32;
        }
        let price = if is_taken { target_price(instr) } else { i64::from(instr.c) };
        self.charge(price as u64)
    }

    /// After an operation that was out of line: whether the call at `base` is still the running one. Here shapes and atoms that
    /// nothing uses are forgotten, since nothing holds one now.
    #[inline(never)]
    fn is_still(&mut self, base: usize) -> bool {
        if self.shapes.len().max(self.atoms.weight()) > self.sweep_at {
            self.sweep();
        }
        self.base == base
    }

    /// Continues a call that was made.
    fn settle_call(&mut self, called: Run<Called>, dst: u8) -> Run<Option<Exit>> {
        match called? {
            Called::Entered => Ok(None),
            Called::Value(word) => {
                self.set_reg(dst, word);
                Ok(None)
            }
            Called::Host { import, first, count } => Ok(Some(Exit::Host { import, first, count, dst })),
        }
    }

    /// The value of a property that was read, or a getter that will bring it.
    fn settle_read(&mut self, called: Called, dst: u8) -> Run<()> {
        if let Called::Value(word) = called {
            self.set_reg(dst, word);
            return Ok(());
        }
        self.settle_write(called)
    }

    /// A property was written, or a setter was entered whose value nobody wants.
    fn settle_write(&mut self, called: Called) -> Run<()> {
        match called {
            Called::Entered | Called::Value(_) => Ok(()),
            Called::Host { .. } => Err(self.throw_type("A capability cannot be a getter, setter or iterator method")),
        }
    }

    #[allow(clippy::cognitive_complexity)]
    fn run_frames(&mut self) -> Run<Exit> {
        let edition = Arc::clone(&self.edition);
        let program = Arc::clone(&self.prepared.program);
        // The block of the module's variables is in the image, so it stays where it is.
        let slots = self.at(state::SLOTS);
        let Some(mut code) = Self::code_of(&edition, &program, self.code) else {
            return Ok(Exit::Refused(crate::thrown::REFUSED_OPERATION));
        };
        /// Goes on in the running call, which is another than before.
        macro_rules! reframe {
            ($frame:lifetime) => {{
                match Self::code_of(&edition, &program, self.code) {
                    Some(running) => code = running,
                    None => return Ok(Exit::Refused(crate::thrown::REFUSED_OPERATION)),
                }
                continue $frame;
            }};
        }
        'frame: loop {
            let ops: &[Instr] = &code.ops;
            'regs: loop {
                let Some(from) = ops.get(self.pc as usize..) else {
                    return Ok(Exit::Refused(crate::thrown::REFUSED_OPERATION));
                };
                let mut rest = from.iter();
                let mut fuel = self.fuel;
                let base = self.base;
                let Some(regs) = window(&mut self.stack, base) else { return Ok(Exit::Limit(Limit::Memory)) };
                /// Writes the locals back before the machine as a whole is used.
                macro_rules! sync {
                    () => {
                        self.pc = (ops.len() - rest.len()) as u32;
                        self.fuel = fuel;
                    };
                }
                macro_rules! slow {
                    ($instr:ident, $result:expr) => {{
                        sync!();
                        let result = $result;
                        match self.settle(result, *$instr) {
                            Ok(()) if self.is_still(base) => continue 'regs,
                            Ok(()) => reframe!('frame),
                            Err(trap) => return Err(trap),
                        }
                    }};
                }
                macro_rules! slow_branch {
                    ($instr:ident, $result:expr) => {{
                        sync!();
                        let result = $result;
                        match self.settle_branch(result, *$instr) {
                            Ok(()) if self.is_still(base) => continue 'regs,
                            Ok(()) => reframe!('frame),
                            Err(trap) => return Err(trap),
                        }
                    }};
                }
                /// Goes on at the target of a branch, which the verifier has seen.
                macro_rules! go {
                    ($instr:expr) => {
                        match ops.get(target($instr)..) {
                            Some(from) => rest = from.iter(),
                            None => return Ok(Exit::Refused(crate::thrown::REFUSED_OPERATION)),
                        }
                    };
                }
                macro_rules! branch {
                    ($instr:ident, $is_taken:expr) => {{
                        if $is_taken {
                            fuel -= target_price(*$instr);
                            go!(*$instr);
                        } else {
                            fuel -= $instr.c as i64;
                        }
                        if fuel < 0 {
                            sync!();
                            return Ok(Exit::Limit(Limit::Steps));
                        }
                    }};
                }
                macro_rules! arith {
                    ($instr:ident, $int:ident, $op:tt, $slow:ident) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) {
                            let word = match a.as_int().$int(b.as_int()) {
                                Some(int) => Word::int(int),
                                None => Word::double(f64::from(a.as_int()) $op f64::from(b.as_int())),
                            };
                            put(regs, $instr.a, word);
                        } else if a.are_doubles(b) {
                            put(regs, $instr.a, Word::double(a.as_double() $op b.as_double()));
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            put(regs, $instr.a, Word::double(a $op b));
                        } else {
                            slow!($instr, self.$slow(*$instr))
                        }
                    }};
                }
                macro_rules! arith_int {
                    ($instr:ident, $int:ident, $op:tt, $slow:ident) => {{
                        let a = reg(regs, $instr.b);
                        if a.is_int() {
                            let b = $instr.imm as i32;
                            let word = match a.as_int().$int(b) {
                                Some(int) => Word::int(int),
                                None => Word::double(f64::from(a.as_int()) $op f64::from(b)),
                            };
                            put(regs, $instr.a, word);
                        } else if a.is_double() {
                            put(regs, $instr.a, Word::double(a.as_double() $op f64::from($instr.imm as i32)));
                        } else {
                            slow!($instr, self.$slow(*$instr))
                        }
                    }};
                }
                macro_rules! bits {
                    ($instr:ident, $a:ident, $b:ident, $value:expr) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) {
                            let ($a, $b) = (a.as_int(), b.as_int());
                            put(regs, $instr.a, $value);
                        } else {
                            slow!($instr, self.bit_op(*$instr))
                        }
                    }};
                }
                macro_rules! bits_int {
                    ($instr:ident, $a:ident, $b:ident, $value:expr) => {{
                        let a = reg(regs, $instr.b);
                        if a.is_int() {
                            let ($a, $b) = (a.as_int(), $instr.imm as i32);
                            put(regs, $instr.a, $value);
                        } else {
                            slow!($instr, self.bit_op(*$instr))
                        }
                    }};
                }
                macro_rules! compare {
                    ($instr:ident, $op:tt) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) {
                            put(regs, $instr.a, Word::bool(a.as_int() $op b.as_int()));
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            put(regs, $instr.a, Word::bool(a $op b));
                        } else {
                            slow!($instr, self.compare(*$instr, $instr.b, $instr.c).map(Word::bool))
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
                        } else {
                            slow_branch!($instr, self.compare(*$instr, $instr.a, $instr.b).map(|holds| holds == $wanted))
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
                        } else {
                            slow_branch!($instr, self.compare_int(*$instr).map(|holds| holds == $wanted))
                        }
                    }};
                }
                macro_rules! jump_strict_eq_int {
                    ($instr:ident, $wanted:literal) => {{
                        let word = reg(regs, $instr.a);
                        let number = i32::from($instr.b as i8);
                        if word.is_int() {
                            branch!($instr, (word.as_int() == number) == $wanted);
                        } else {
                            branch!($instr, (word.is_double() && word.as_double() == f64::from(number)) == $wanted);
                        }
                    }};
                }
                macro_rules! jump_strict_eq {
                    ($instr:ident, $wanted:literal) => {{
                        let (a, b) = (reg(regs, $instr.a), reg(regs, $instr.b));
                        if a.are_ints(b) || a.is_special() || b.is_special() {
                            branch!($instr, (a == b) == $wanted);
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            branch!($instr, (a == b) == $wanted);
                        } else if (!a.is_string() || !b.is_string()) && !a.is_bigint() {
                            branch!($instr, (a == b) == $wanted);
                        } else if a.is_string()
                            && let Some(equal) = crate::string::equal_at_once(&self.heap, a.offset(), b.offset())
                        {
                            branch!($instr, equal == $wanted);
                        } else {
                            slow_branch!($instr, self.strict_eq($instr.a, $instr.b).map(|equal| equal == $wanted));
                        }
                    }};
                }
                macro_rules! strict_eq {
                    ($instr:ident, $wanted:literal) => {{
                        let (a, b) = (reg(regs, $instr.b), reg(regs, $instr.c));
                        if a.are_ints(b) || a.is_special() || b.is_special() {
                            put(regs, $instr.a, Word::bool((a == b) == $wanted));
                        } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                            put(regs, $instr.a, Word::bool((a == b) == $wanted));
                        } else if (!a.is_string() || !b.is_string()) && !a.is_bigint() {
                            put(regs, $instr.a, Word::bool((a == b) == $wanted));
                        } else if a.is_string()
                            && let Some(equal) = crate::string::equal_at_once(&self.heap, a.offset(), b.offset())
                        {
                            put(regs, $instr.a, Word::bool(equal == $wanted));
                        } else {
                            slow!($instr, self.strict_eq($instr.b, $instr.c).map(|equal| Word::bool(equal == $wanted)));
                        }
                    }};
                }
                macro_rules! jump_if {
                    ($instr:ident, $wanted:literal) => {{
                        let word = reg(regs, $instr.a);
                        if word.is_bool() {
                            branch!($instr, (word == Word::TRUE) == $wanted);
                        } else if word.is_object() || word.is_nullish() {
                            branch!($instr, word.is_object() == $wanted);
                        } else {
                            slow_branch!($instr, Ok(self.truthy(word) == $wanted));
                        }
                    }};
                }
                macro_rules! step {
                    ($instr:ident, $step:literal) => {{
                        let word = reg(regs, $instr.b);
                        if word.is_int()
                            && let Some(int) = word.as_int().checked_add($step)
                        {
                            put(regs, $instr.a, Word::int(int));
                        } else if let Some(number) = word.as_number() {
                            put(regs, $instr.a, Word::double(number + f64::from($step)));
                        } else {
                            slow!($instr, self.unary_op(*$instr));
                        }
                    }};
                }
                macro_rules! called {
                    ($called:expr, $dst:expr) => {{
                        sync!();
                        let called = $called;
                        match self.settle_call(called, $dst) {
                            Ok(None) if self.is_still(base) => continue 'regs,
                            Ok(None) => reframe!('frame),
                            Ok(Some(exit)) => return Ok(exit),
                            Err(trap) => return Err(trap),
                        }
                    }};
                }
                macro_rules! done {
                    ($result:expr) => {{
                        sync!();
                        match $result {
                            Ok(()) if self.is_still(base) => continue 'regs,
                            Ok(()) => reframe!('frame),
                            Err(trap) => return Err(trap),
                        }
                    }};
                }
                macro_rules! leave {
                    ($value:expr) => {{
                        let value = $value;
                        sync!();
                        let (back, link) = (Word(regs[RETURN]), Word(regs[LINK]));
                        if let Some(back) = Return::plain(back) {
                            self.go_back(link, back, value);
                            reframe!('frame);
                        }
                        match self.leave(value)? {
                            Some(exit) => return Ok(exit),
                            None => reframe!('frame),
                        }
                    }};
                }
                /// The running call may have ended, or waits.
                macro_rules! left {
                    ($result:expr) => {{
                        sync!();
                        match $result? {
                            Some(exit) => return Ok(exit),
                            None => reframe!('frame),
                        }
                    }};
                }
                loop {
                    let Some(instr) = rest.next() else {
                        sync!();
                        return Ok(Exit::Refused(crate::thrown::REFUSED_OPERATION));
                    };
                    match instr.op {
                        Opcode::LoadInt => put(regs, instr.a, Word::int(instr.imm as i32)),
                        Opcode::LoadConst => {
                            let constants =
                                if self.code.is_std() { &self.edition.std_constants } else { &self.prepared.constants };
                            let word = constants.get(instr.imm as usize).copied().unwrap_or(Word::UNDEFINED);
                            put(regs, instr.a, word);
                        }
                        Opcode::LoadUndefined => put(regs, instr.a, Word::UNDEFINED),
                        Opcode::LoadNull => put(regs, instr.a, Word::NULL),
                        Opcode::LoadTrue => put(regs, instr.a, Word::TRUE),
                        Opcode::LoadFalse => put(regs, instr.a, Word::FALSE),
                        Opcode::LoadTdz => put(regs, instr.a, Word::TDZ),
                        Opcode::LoadBuiltin => put(regs, instr.a, Word::builtin(instr.imm)),
                        Opcode::LoadStd => {
                            put(regs, instr.a, Word::immediate(crate::value::Immediate::Std(instr.imm)));
                        }
                        Opcode::LoadImport => {
                            put(regs, instr.a, Word::immediate(crate::value::Immediate::Import(instr.imm)));
                        }
                        Opcode::Move => put(regs, instr.a, reg(regs, instr.b)),
                        Opcode::LoadThis => {
                            let word = Word(regs[THIS]);
                            put(regs, instr.a, word);
                        }
                        Opcode::LoadCallee => {
                            let word = Word(regs[CALLEE]);
                            put(regs, instr.a, word);
                        }
                        Opcode::Closure => {
                            let id = if self.code.is_std() { CodeId::std(instr.imm) } else { CodeId(instr.imm) };
                            slow!(instr, self.new_closure(id));
                        }
                        Opcode::LoadCapture => {
                            let word = self.heap.capture(Word(regs[CALLEE]), instr.imm);
                            put(regs, instr.a, word);
                        }
                        Opcode::LoadCaptureBox => {
                            let place = self.heap.capture(Word(regs[CALLEE]), instr.imm);
                            put(regs, instr.a, self.heap.word(place.offset().wrapping_add(1)));
                        }
                        Opcode::StoreCaptureBox => {
                            let place = self.heap.capture(Word(regs[CALLEE]), instr.imm);
                            if place.is_block() && place.offset() >= ROM_END {
                                self.heap.set_word(place.offset().wrapping_add(1), reg(regs, instr.a));
                            }
                        }
                        Opcode::NewBox => slow!(instr, self.new_box(instr.b)),
                        Opcode::LoadBox => {
                            let word = self.heap.word(reg(regs, instr.b).offset().wrapping_add(1));
                            put(regs, instr.a, word);
                        }
                        Opcode::StoreBox => {
                            let place = reg(regs, instr.a);
                            if place.is_block() && place.offset() >= ROM_END {
                                self.heap.set_word(place.offset().wrapping_add(1), reg(regs, instr.b));
                            }
                        }
                        Opcode::LoadModule => {
                            put(regs, instr.a, self.heap.word(slots.offset() + 1 + instr.imm));
                        }
                        Opcode::StoreModule => {
                            if slots.is_block() {
                                self.heap.set_word(slots.offset() + 1 + instr.imm, reg(regs, instr.a));
                            }
                        }
                        Opcode::CheckTdz => {
                            if reg(regs, instr.a) == Word::TDZ {
                                sync!();
                                return Err(self.throw_tdz(instr.imm));
                            }
                        }
                        Opcode::ThrowConstAssign => {
                            sync!();
                            return Err(self.throw_type("Assignment to constant variable."));
                        }
                        Opcode::LoadSpill | Opcode::StoreSpill => {
                            sync!();
                            self.spill_op(*instr);
                            continue 'regs;
                        }
                        Opcode::Add => arith!(instr, checked_add, +, add_op),
                        Opcode::Sub => arith!(instr, checked_sub, -, number_op),
                        Opcode::Mul => {
                            let (a, b) = (reg(regs, instr.b), reg(regs, instr.c));
                            if a.are_ints(b) {
                                // A product of zero may be the negative one.
                                let word = match a.as_int().checked_mul(b.as_int()) {
                                    Some(int) if int != 0 => Word::int(int),
                                    _ => Word::number(f64::from(a.as_int()) * f64::from(b.as_int())),
                                };
                                put(regs, instr.a, word);
                            } else if a.are_doubles(b) {
                                put(regs, instr.a, Word::double(a.as_double() * b.as_double()));
                            } else if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                                put(regs, instr.a, Word::double(a * b));
                            } else {
                                slow!(instr, self.number_op(*instr));
                            }
                        }
                        Opcode::Div => {
                            let (a, b) = (reg(regs, instr.b), reg(regs, instr.c));
                            if let (Some(a), Some(b)) = (a.as_number(), b.as_number()) {
                                put(regs, instr.a, Word::number(a / b));
                            } else {
                                slow!(instr, self.number_op(*instr));
                            }
                        }
                        Opcode::Rem => {
                            let (a, b) = (reg(regs, instr.b), reg(regs, instr.c));
                            if a.are_ints(b) && a.as_int() >= 0 && b.as_int() > 0 {
                                put(regs, instr.a, Word::int(a.as_int() % b.as_int()));
                            } else {
                                slow!(instr, self.number_op(*instr));
                            }
                        }
                        Opcode::Exp => slow!(instr, self.number_op(*instr)),
                        Opcode::BitAnd => bits!(instr, a, b, Word::int(a & b)),
                        Opcode::BitOr => bits!(instr, a, b, Word::int(a | b)),
                        Opcode::BitXor => bits!(instr, a, b, Word::int(a ^ b)),
                        Opcode::Shl => bits!(instr, a, b, Word::int(a.wrapping_shl(b as u32))),
                        Opcode::Shr => bits!(instr, a, b, Word::int(a.wrapping_shr(b as u32))),
                        Opcode::UShr => bits!(instr, a, b, Word::uint((a as u32).wrapping_shr(b as u32))),
                        Opcode::AddInt => arith_int!(instr, checked_add, +, add_op),
                        Opcode::SubInt => arith_int!(instr, checked_sub, -, number_op),
                        Opcode::MulInt => {
                            let (a, b) = (reg(regs, instr.b), instr.imm as i32);
                            if a.is_int()
                                && let Some(int) = a.as_int().checked_mul(b)
                                && int != 0
                            {
                                put(regs, instr.a, Word::int(int));
                            } else if let Some(a) = a.as_number() {
                                put(regs, instr.a, Word::number(a * f64::from(b)));
                            } else {
                                slow!(instr, self.number_op(*instr));
                            }
                        }
                        Opcode::RemInt => {
                            let a = reg(regs, instr.b);
                            let b = instr.imm as i32;
                            if a.is_int() && a.as_int() >= 0 && b > 0 {
                                put(regs, instr.a, Word::int(a.as_int() % b));
                            } else {
                                slow!(instr, self.number_op(*instr));
                            }
                        }
                        Opcode::BitAndInt => bits_int!(instr, a, b, Word::int(a & b)),
                        Opcode::BitOrInt => {
                            let a = reg(regs, instr.b);
                            if a.is_int() {
                                put(regs, instr.a, Word::int(a.as_int() | instr.imm as i32));
                            } else if a.is_double() {
                                let int = crate::number::convert::to_int32(a.as_double());
                                put(regs, instr.a, Word::int(int | instr.imm as i32));
                            } else {
                                slow!(instr, self.bit_op(*instr));
                            }
                        }
                        Opcode::ShlInt => bits_int!(instr, a, b, Word::int(a.wrapping_shl(b as u32))),
                        Opcode::ShrInt => bits_int!(instr, a, b, Word::int(a.wrapping_shr(b as u32))),
                        Opcode::UShrInt => bits_int!(instr, a, b, Word::uint((a as u32).wrapping_shr(b as u32))),
                        Opcode::Neg | Opcode::BitNot => slow!(instr, self.unary_op(*instr)),
                        Opcode::ToNumber | Opcode::ToNumeric => {
                            let word = reg(regs, instr.b);
                            if word.is_number() {
                                put(regs, instr.a, word);
                            } else {
                                slow!(instr, self.unary_op(*instr));
                            }
                        }
                        Opcode::Inc => step!(instr, 1),
                        Opcode::Dec => step!(instr, -1),
                        Opcode::Not => {
                            let word = reg(regs, instr.b);
                            if word.is_bool() {
                                put(regs, instr.a, Word::bool(word == Word::FALSE));
                            } else {
                                sync!();
                                let value = Word::bool(!self.truthy(word));
                                self.set_reg(instr.a, value);
                                continue 'regs;
                            }
                        }
                        Opcode::Typeof => slow!(instr, self.type_of(instr.b)),
                        Opcode::ToString => {
                            let word = reg(regs, instr.b);
                            if word.is_string() {
                                put(regs, instr.a, word);
                            } else {
                                slow!(instr, self.to_string_op(*instr));
                            }
                        }
                        Opcode::ToPropertyKey => {
                            let word = reg(regs, instr.b);
                            if word.is_string() || word.is_int() {
                                put(regs, instr.a, word);
                            } else {
                                slow!(instr, self.to_property_key(*instr));
                            }
                        }
                        Opcode::Concat => slow!(instr, self.concat_op(*instr)),
                        Opcode::CheckObjectCoercible => {
                            let word = reg(regs, instr.a);
                            if word.is_nullish() {
                                sync!();
                                return Err(self.throw_not_destructurable(word));
                            }
                        }
                        Opcode::Lt => compare!(instr, <),
                        Opcode::Le => compare!(instr, <=),
                        Opcode::Gt => compare!(instr, >),
                        Opcode::Ge => compare!(instr, >=),
                        Opcode::LooseEq => slow!(instr, self.loose_eq(instr.b, instr.c).map(Word::bool)),
                        Opcode::LooseNe => {
                            slow!(instr, self.loose_eq(instr.b, instr.c).map(|equal| Word::bool(!equal)));
                        }
                        Opcode::StrictEq => strict_eq!(instr, true),
                        Opcode::StrictNe => strict_eq!(instr, false),
                        Opcode::In => slow!(instr, self.in_op(*instr)),
                        Opcode::Instanceof => slow!(instr, self.instanceof_op(*instr)),
                        Opcode::Jump => {
                            fuel -= target_price(*instr);
                            go!(*instr);
                            if fuel < 0 {
                                sync!();
                                return Ok(Exit::Limit(Limit::Steps));
                            }
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
                        Opcode::JumpLooseEq => slow_branch!(instr, self.loose_eq(instr.a, instr.b)),
                        Opcode::JumpLooseNe => slow_branch!(instr, self.loose_eq(instr.a, instr.b).map(|equal| !equal)),
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
                            if object.is_object()
                                && let Some(cache) = self.prepared.caches.get(instr.imm as usize)
                            {
                                let at = object.offset();
                                let header = self.heap.object_header(at);
                                if header.low() == cache.shape {
                                    match cache.kind {
                                        CacheKind::Own => {
                                            let place = self.heap.property_place(at, header, u32::from(cache.slot));
                                            put(regs, instr.a, Word(self.heap.own(place)));
                                            continue;
                                        }
                                        CacheKind::Constant => {
                                            put(regs, instr.a, Word(cache.value));
                                            continue;
                                        }
                                        CacheKind::ArrayLength => {
                                            put(regs, instr.a, Word(self.heap.own(at + 2)));
                                            continue;
                                        }
                                        CacheKind::Prototype => {
                                            let cache = *cache;
                                            sync!();
                                            self.set_reg(instr.a, self.prototype_slot(cache));
                                            continue 'regs;
                                        }
                                        CacheKind::Empty | CacheKind::Add => {}
                                    }
                                }
                            } else if object.is_string()
                                && self.prepared.caches.get(instr.imm as usize).is_some_and(Cache::is_string_length)
                            {
                                let length = crate::string::length(&self.heap, object.offset());
                                put(regs, instr.a, Word::int(length as i32));
                                continue;
                            }
                            sync!();
                            if object.is_object() && self.recall(object, instr.imm) {
                                continue 'regs;
                            }
                            done!(self.get_prop_op(*instr).and_then(|called| self.settle_read(called, instr.a)));
                        }
                        Opcode::SetProp | Opcode::InitProp => {
                            let object = reg(regs, instr.a);
                            if object.is_object()
                                && let Some(cache) = self.prepared.caches.get(instr.imm as usize)
                            {
                                let at = object.offset();
                                let header = self.heap.object_header(at);
                                let index = u32::from(cache.slot);
                                if header.low() == cache.shape {
                                    if cache.kind == CacheKind::Own {
                                        let place = self.heap.property_place(at, header, index);
                                        self.heap.set_word(place, reg(regs, instr.b));
                                        continue;
                                    }
                                    if cache.kind == CacheKind::Add {
                                        let next = cache.value as u32;
                                        if index < header.size() {
                                            fuel -= 2;
                                            self.heap.set(at, header.with_low(next).0);
                                            self.heap.set_word(at + index, reg(regs, instr.b));
                                            continue;
                                        }
                                        let value = reg(regs, instr.b);
                                        if self.heap.add_in_overflow(at, header, index, next, value) {
                                            fuel -= 2;
                                            continue;
                                        }
                                    }
                                }
                            }
                            sync!();
                            if object.is_object() && self.recall(object, instr.imm) {
                                continue 'regs;
                            }
                            done!(self.set_prop_op(*instr).and_then(|called| self.settle_write(called)));
                        }
                        Opcode::GetElem => {
                            let (object, key) = (reg(regs, instr.b), reg(regs, instr.c));
                            if key.is_int() && key.as_int() >= 0 {
                                let index = key.as_int() as u32;
                                if object.is_object() {
                                    if let Some(word) = self.heap.element(object.offset(), index) {
                                        put(regs, instr.a, word);
                                        continue;
                                    }
                                } else if object.is_string()
                                    && let Some(unit) = crate::string::narrow_unit(&self.heap, object.offset(), index)
                                {
                                    put(regs, instr.a, crate::edition::unit_string(unit));
                                    continue;
                                }
                            }
                            done!(self.get_elem_op(*instr).and_then(|called| self.settle_read(called, instr.a)));
                        }
                        Opcode::SetElem => {
                            let (object, key) = (reg(regs, instr.a), reg(regs, instr.b));
                            if object.is_object() && key.is_int() && key.as_int() >= 0 {
                                let (at, index) = (object.offset(), key.as_int());
                                let header = self.heap.object_header(at);
                                let length = self.heap.own(at + 2);
                                if header.low() == self.shapes.list()
                                    && Word::int(index).0 == length
                                    && let Some(place) = self.heap.element_place(at, index as u32)
                                {
                                    self.heap.set_word(place, reg(regs, instr.c));
                                    self.heap.set_word(at + 2, Word::int(index + 1));
                                    continue;
                                }
                                if header.is(Kind::Array)
                                    && Word::int(index).0 < length
                                    && let Some(place) = self.heap.element_place(at, index as u32)
                                    && !Word(self.heap.own(place)).is_internal()
                                    && (header.low() == self.shapes.list() || self.shapes.is_extensible(header.low()))
                                {
                                    self.heap.set_word(place, reg(regs, instr.c));
                                    continue;
                                }
                            }
                            done!(self.set_elem_op(*instr).and_then(|called| self.settle_write(called)));
                        }
                        Opcode::DeleteProp | Opcode::DeleteElem => slow!(instr, self.delete_op(*instr)),
                        Opcode::InitElem => done!(self.init_elem(*instr)),
                        Opcode::InitGetter | Opcode::InitSetter => done!(self.init_accessor(*instr)),
                        Opcode::NewObject => {
                            // Most objects that begin empty get a few properties.
                            let slots = if instr.b == 0 { 4 } else { u32::from(instr.b) };
                            slow!(instr, self.new_object(slots).map(Word::object));
                        }
                        Opcode::NewObjectOf => slow!(instr, self.new_object_of_shape(*instr)),
                        Opcode::NewArray => {
                            slow!(instr, self.new_array(0, instr.imm.min(1 << 20), Word::HOLE).map(Word::object));
                        }
                        Opcode::NewArrayOf => {
                            slow!(
                                instr,
                                self.new_array_from(base + usize::from(instr.b), usize::from(instr.c))
                                    .map(Word::object)
                            );
                        }
                        Opcode::NewRegExp => {
                            let constants =
                                if self.code.is_std() { &self.edition.std_constants } else { &self.prepared.constants };
                            let source = constants.get(instr.imm as usize).copied().unwrap_or(Word::UNDEFINED);
                            slow!(instr, self.new_regexp_op(source, instr.b));
                        }
                        Opcode::Append => done!(self.append(*instr)),
                        Opcode::AppendHole => done!(self.append_hole(*instr)),
                        Opcode::AppendSpread => done!(self.append_spread(*instr)),
                        Opcode::CopyProps => done!(self.copy_props(*instr)),
                        Opcode::CopyRest => done!(self.copy_rest(*instr)),
                        Opcode::SetFunctionName => done!(self.set_function_name_op(*instr)),
                        Opcode::InitProto => {
                            sync!();
                            return Ok(Exit::Refused(crate::thrown::REFUSED_PROTOTYPE));
                        }
                        Opcode::Call => {
                            sync!();
                            let back = Return { pc: self.pc, dst: instr.a, flags: FrameFlags::PLAIN };
                            let callee = reg(regs, instr.b);
                            if let Some(id) = self.function_code(callee)
                                && let Some(entered) = Self::code_of(&edition, &program, id)
                                && self.enter_plainly(
                                    id,
                                    entered.entry,
                                    base + usize::from(instr.b),
                                    usize::from(instr.c),
                                    back,
                                )
                            {
                                code = entered;
                                continue 'frame;
                            }
                            called!(self.call(base + usize::from(instr.b), usize::from(instr.c), back), instr.a);
                        }
                        Opcode::CallMethod => {
                            sync!();
                            let window = base + usize::from(instr.b);
                            let Some(method) = self.cached_method(self.at(window + THIS), instr.imm) else {
                                if self.recall(self.at(window + THIS), instr.imm) {
                                    continue 'regs;
                                }
                                called!(self.call_method(*instr), instr.a);
                            };
                            self.put(window + CALLEE, method);
                            let back = Return { pc: self.pc, dst: instr.a, flags: FrameFlags::PLAIN };
                            if let Some(id) = method.as_builtin()
                                && let Some(value) = self.quick_call(id, window, usize::from(instr.c))
                            {
                                self.set_reg(instr.a, value);
                                continue 'regs;
                            }
                            if let Some(id) = self.function_code(method)
                                && let Some(entered) = Self::code_of(&edition, &program, id)
                                && self.enter_plainly(id, entered.entry, window, usize::from(instr.c), back)
                            {
                                code = entered;
                                continue 'frame;
                            }
                            called!(self.call_found(method, window, usize::from(instr.c), back), instr.a);
                        }
                        Opcode::New => {
                            sync!();
                            let back = Return { pc: self.pc, dst: instr.a, flags: FrameFlags::PLAIN };
                            called!(self.construct(base + usize::from(instr.b), usize::from(instr.c), back), instr.a);
                        }
                        Opcode::CallSpread | Opcode::NewSpread => {
                            sync!();
                            called!(self.call_spread(*instr), instr.a);
                        }
                        Opcode::CallHost => {
                            sync!();
                            return Ok(Exit::Host {
                                import: instr.imm,
                                first: base + usize::from(instr.b),
                                count: usize::from(instr.c),
                                dst: instr.a,
                            });
                        }
                        Opcode::Return => leave!(reg(regs, instr.a)),
                        Opcode::ReturnUndefined => leave!(Word::UNDEFINED),
                        Opcode::Throw => {
                            let value = reg(regs, instr.a);
                            sync!();
                            self.put(state::EXCEPTION, value);
                            return Err(Trap::Throw);
                        }
                        Opcode::Intrinsic => slow!(instr, self.intrinsic(*instr)),
                        Opcode::Refuse => {
                            sync!();
                            return Ok(Exit::Refused(instr.imm));
                        }
                        Opcode::IterInit => done!(self.iter_init(*instr)),
                        Opcode::IterNext => {
                            let (what, index) = (reg(regs, instr.b), reg(regs, instr.b.wrapping_add(1)));
                            if Way::is_array(reg(regs, instr.b.wrapping_add(2)))
                                && what.is_object()
                                && index.0 < self.heap.own(what.offset() + 2)
                                && let Some(word) = self.heap.element(what.offset(), index.as_int() as u32)
                            {
                                put(regs, instr.b.wrapping_add(1), Word::int(index.as_int() + 1));
                                put(regs, instr.a, word);
                                branch!(instr, false);
                            } else {
                                done!(self.iter_next(*instr));
                            }
                        }
                        Opcode::IterSkip => done!(self.iter_next(*instr)),
                        Opcode::IterClose => done!(self.iter_close(*instr)),
                        Opcode::ForInInit => done!(self.for_in_init(*instr)),
                        Opcode::ForInNext => done!(self.for_in_next(*instr)),
                        Opcode::GetPrivate => {
                            let object = reg(regs, instr.b);
                            if object.is_object()
                                && let Some(cache) = self.prepared.caches.get(instr.imm as usize)
                            {
                                let header = self.heap.object_header(object.offset());
                                let key = Key::private(reg(regs, instr.c).as_bits() as u32);
                                if header.low() == cache.shape && cache.value == u64::from(key.0) {
                                    let place =
                                        self.heap.property_place(object.offset(), header, u32::from(cache.slot));
                                    put(regs, instr.a, Word(self.heap.own(place)));
                                    continue;
                                }
                            }
                            slow!(instr, self.get_private(*instr));
                        }
                        Opcode::SetPrivate => {
                            let object = reg(regs, instr.a);
                            if object.is_object()
                                && let Some(cache) = self.prepared.caches.get(instr.imm as usize)
                            {
                                let header = self.heap.object_header(object.offset());
                                let key = Key::private(reg(regs, instr.b).as_bits() as u32);
                                if header.low() == cache.shape && cache.value == u64::from(key.0) {
                                    let place =
                                        self.heap.property_place(object.offset(), header, u32::from(cache.slot));
                                    self.heap.set_word(place, reg(regs, instr.c));
                                    continue;
                                }
                            }
                            done!(self.set_private(*instr));
                        }
                        Opcode::InitPrivate => done!(self.init_private(*instr)),
                        Opcode::HasPrivate => slow!(instr, self.has_private(*instr)),
                        Opcode::NewPrivateName => slow!(instr, Ok(self.new_private_name())),
                        Opcode::CheckInstance | Opcode::CheckClass => done!(self.check_receiver(*instr)),
                        Opcode::CheckSuperclass => done!(self.check_superclass(*instr)),
                        Opcode::NewPrototype => slow!(instr, self.new_prototype(*instr)),
                        Opcode::NewClass => done!(self.new_class(*instr)),
                        Opcode::InitMember => done!(self.init_member(*instr)),
                        Opcode::SealClass => done!(self.seal_class(*instr)),
                        Opcode::GetSuper => {
                            done!(self.get_super(*instr).and_then(|called| self.settle_read(called, instr.a)));
                        }
                        Opcode::SetSuper => {
                            done!(self.set_super(*instr).and_then(|called| self.settle_write(called)));
                        }
                        Opcode::CallSuper | Opcode::CallSuperSpread => {
                            sync!();
                            called!(self.call_super(*instr), instr.a);
                        }
                        Opcode::DerivedResult => slow!(instr, self.derived_result(*instr)),
                        Opcode::CheckThis => {
                            if (reg(regs, instr.a) == Word::TDZ) != (instr.b == 1) {
                                done!(self.check_this(*instr));
                            }
                        }
                        Opcode::ThrowError => {
                            sync!();
                            return Err(self.throw_known(*instr));
                        }
                        Opcode::TemplateObject => done!(self.template_object(*instr)),
                        Opcode::Charge => {
                            fuel -= i64::from(instr.imm);
                            if fuel < 0 {
                                sync!();
                                return Ok(Exit::Limit(Limit::Steps));
                            }
                        }
                        Opcode::CreateGenerator => left!(self.create_generator()),
                        Opcode::Yield => left!(self.yield_op(*instr)),
                        Opcode::Await => left!(self.await_op(*instr)),
                        Opcode::Complete => left!(self.complete(*instr)),
                        Opcode::CreatePromise => done!(self.create_promise()),
                        Opcode::IterOpen => done!(self.iter_open(*instr)),
                        Opcode::CheckResult => done!(self.check_result(*instr)),
                        Opcode::ThrowNoThrow => done!(self.throw_no_throw(*instr)),
                    }
                }
            }
        }
    }
}
