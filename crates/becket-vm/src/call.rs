//! Calls: frames on the stack, entering and leaving them. Not here: what instructions do (`interp.rs`) and native functions
//! (`native.rs`).
//!
//! Below register 0 of each call are four words: the callee, `this`, where to go on in the caller, and who the caller is.

use core::hint::cold_path;

use becket_bytecode::builtins::{self, Builtin, How, Special};
use becket_bytecode::module::FunctionFlags;
use becket_bytecode::ops::{Instr, WINDOW_WORDS};

use crate::edition::{Edition, Helper, Symbol};
use crate::function::code_of_function;
use crate::generator::Resume;
use crate::heap::Heap;
use crate::interp::{self, Window};
use crate::layout::Kind;
use crate::limits::Limit;
use crate::machine::{Machine, Run, STACK_SLACK, Slot, Trap, state, well_known};
use crate::native::Cx;
use crate::program::{CodeEntry, CodeId};
use crate::shape::{Attrs, Proto};
use crate::value::{Immediate, Offset, Word};

/// What a frame must do when its call returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct FrameFlags(pub(crate) u8);

impl FrameFlags {
    /// The value goes to the destination register.
    pub(crate) const PLAIN: Self = Self(0);
    /// Called by `new`: a result that is no object gives way to `this`.
    pub(crate) const CONSTRUCT: Self = Self(1);
    /// The caller's instruction decides what the value means: a branch, a setter.
    pub(crate) const FINISH: Self = Self(2);
    /// The run, or a job, ends with this call.
    pub(crate) const ENTRY: Self = Self(4);
    /// A loop's step of a generator: the value is wanted without a result object, the hole at the end.
    pub(crate) const STEP: Self = Self(8);
    /// Called by a loop of the library, which may use the frame again.
    pub(crate) const EACH: Self = Self(16);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Where a call returns to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Return {
    /// The caller's next instruction.
    pub(crate) pc: u32,
    /// The caller's register for the value.
    pub(crate) dst: u8,
    /// What must be done.
    pub(crate) flags: FrameFlags,
}

/// The word of a frame that says where to go on: the register for the value in 8 bits, how far below the caller's registers
/// begin, in 12, and the caller's next instruction in 24.
#[derive(Clone, Copy)]
pub(crate) struct Back(u64);

impl Back {
    const DISTANCE_SHIFT: u32 = 8;
    const PC_SHIFT: u32 = 20;

    const fn new(pc: u32, dst: u8, distance: usize) -> Self {
        let distance = (distance as u64 & 0xFFF) << Self::DISTANCE_SHIFT;
        Self(dst as u64 | distance | (pc as u64 & 0xFF_FFFF) << Self::PC_SHIFT)
    }

    /// Of the call that an instruction makes: the register and the window are next to each other in it. No pc takes more than its
    /// 24 bits ([`becket_bytecode::verify::INSTRUCTIONS_MAX`]).
    #[inline(always)]
    const fn of_call(call: &Instr, pc: u32) -> Self {
        debug_assert!(pc <= 0xFF_FFFF, "the verifier bounds the code");
        let pair = u16::from_le_bytes([call.a, call.b]) as u64;
        Self(pair + ((WINDOW as u64) << Self::DISTANCE_SHIFT) + ((pc as u64) << Self::PC_SHIFT))
    }

    #[inline(always)]
    pub(crate) const fn of(word: Word) -> Self {
        Self(word.as_bits())
    }

    #[inline(always)]
    const fn word(self) -> Word {
        Word::known_bits(self.0)
    }

    #[inline(always)]
    pub(crate) const fn pc(self) -> u32 {
        (self.0 >> Self::PC_SHIFT) as u32 & 0xFF_FFFF
    }

    #[inline(always)]
    pub(crate) const fn dst(self) -> u8 {
        self.0 as u8
    }

    #[inline(always)]
    pub(crate) const fn distance(self) -> usize {
        (self.0 >> Self::DISTANCE_SHIFT) as usize & 0xFFF
    }
}

/// The word of a frame that says who the caller is, its code in 24 bits, and what must be done on return.
#[derive(Clone, Copy)]
pub(crate) struct Link(u64);

impl Link {
    #[inline(always)]
    const fn new(caller: CodeId, flags: FrameFlags) -> Self {
        Self(caller.0 as u64 | (flags.0 as u64) << 24)
    }

    #[inline(always)]
    pub(crate) const fn of(word: Word) -> Self {
        Self(word.as_bits())
    }

    #[inline(always)]
    const fn word(self) -> Word {
        Word::known_bits(self.0)
    }

    #[inline(always)]
    pub(crate) const fn caller(self) -> CodeId {
        CodeId(self.0 as u32 & 0xFF_FFFF)
    }

    #[inline(always)]
    pub(crate) const fn flags(self) -> FrameFlags {
        FrameFlags((self.0 >> 24) as u8)
    }

    /// Whether the call that returns to it was made by an instruction, `new` included, and the value is for a register.
    #[inline(always)]
    pub(crate) const fn is_simple(self) -> bool {
        (self.0 as u32) < (FrameFlags::CONSTRUCT.0 as u32 + 1) << 24
    }
}

pub(crate) const WINDOW: usize = WINDOW_WORDS as usize;
/// Where a window keeps the callee and the receiver.
pub(crate) const CALLEE: usize = 0;
pub(crate) const THIS: usize = 1;
pub(crate) const RETURN: usize = 2;
pub(crate) const LINK: usize = 3;

/// Arguments that one call may spread: what Node's stack has room for, roughly.
const ARGUMENTS_MAX: usize = 100_000;

/// What a function that calls another leaves to be done.
enum Next {
    /// The callee is in the window, with as many arguments.
    Call(usize),
    /// The call went on.
    Called(Called),
}

/// How a call went on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Called {
    /// A frame was entered: the loop goes on in it.
    Entered,
    /// A native function gave a value.
    Value(Word),
    /// The host must be asked: the number of the import; the arguments are on the stack.
    Host { import: u32, first: usize, count: usize },
}

/// The code that a callee runs, if it is a function of the program's or one written in the hook language.
#[inline(always)]
pub(crate) fn code_of_callee(edition: &Edition, heap: &Heap, callee: Word) -> Option<CodeId> {
    if callee.is_object() { code_of_function(heap, callee.offset()) } else { edition.code_of_immediate(callee) }
}

/// Writes the frame of the call that an instruction makes, with its result for register `a`, its window in `b` and `c`
/// arguments, and gives its registers no values. The caller is known by its code and its next instruction.
#[inline(always)]
#[allow(clippy::indexing_slicing)] // A window has room for two frames and for two bytes beside them, and eight words more.
pub(crate) fn push_frame(
    caller: &mut Window,
    call: &Instr,
    (pc, code): (u32, CodeId),
    entry: &CodeEntry,
    flags: FrameFlags,
) {
    let frame = WINDOW + usize::from(call.b);
    caller[frame + RETURN] = Back::of_call(call, pc).word().0;
    caller[frame + LINK] = Link::new(code, flags).word().0;
    clear_registers(caller, call, entry);
}

/// Gives the registers of a call that an instruction makes no values, but for its arguments.
#[inline(always)]
#[allow(clippy::indexing_slicing)] // The same.
pub(crate) fn clear_registers(caller: &mut Window, call: &Instr, entry: &CodeEntry) {
    let frame = WINDOW + usize::from(call.b);
    // Eight at a time, mostly once: what is above the last register is nobody's.
    let (mut first, end) = (call.c.min(entry.n_params), usize::from(entry.n_regs));
    caller[frame + WINDOW + usize::from(first)..][..8].fill(Word::UNDEFINED.0);
    while usize::from(first) + 8 < end {
        cold_path();
        first = first.wrapping_add(8);
        caller[frame + WINDOW + usize::from(first)..][..8].fill(Word::UNDEFINED.0);
    }
}

impl Machine {
    /// The caller of the call at `base`: its base, its code, and its next instruction.
    pub(crate) fn caller(&self, base: usize) -> Option<(usize, CodeId, u32)> {
        if !Self::is_entered(base) {
            return None;
        }
        let link = Link::of(self.at(base - WINDOW + LINK));
        if link.flags().has(FrameFlags::ENTRY) {
            return None;
        }
        let back = Back::of(self.at(base - WINDOW + RETURN));
        Some((base - back.distance(), link.caller(), back.pc()))
    }

    /// Whether there is a call at `base`: before the first there is none, while the event comes in.
    pub(crate) fn is_entered(base: usize) -> bool {
        base >= state::END + WINDOW
    }

    /// What the call at `base` must do when it returns.
    pub(crate) fn return_of(&self, base: usize) -> Return {
        let back = Back::of(self.at(base - WINDOW + RETURN));
        Return { pc: back.pc(), dst: back.dst(), flags: Link::of(self.at(base - WINDOW + LINK)).flags() }
    }

    /// Gives a call its caller anew, after a snapshot was read.
    pub(crate) fn relink(&mut self, base: usize, caller: usize, code: CodeId, pc: u32) {
        let back = self.return_of(base);
        self.put(base - WINDOW + RETURN, Back::new(pc, back.dst, base - caller).word());
        self.put(base - WINDOW + LINK, Link::new(code, back.flags).word());
    }

    /// Writes where the call in a window returns to: the running call.
    pub(crate) fn put_return(&mut self, window: usize, back: Return) {
        let distance = (window + WINDOW).wrapping_sub(self.base);
        self.put(window + RETURN, Back::new(back.pc, back.dst, distance).word());
        self.put(window + LINK, Link::new(self.code, back.flags).word());
    }

    /// Enters code whose window begins at the stack position `window`; `argc` arguments are there.
    #[inline]
    pub(crate) fn enter(&mut self, id: CodeId, window: usize, argc: usize, back: Return) -> Run<()> {
        let Some(entry) = self.entry_of(id) else { return Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)) };
        self.enter_at(id, entry, window, argc, back)
    }

    #[inline(always)]
    pub(crate) fn entry_of(&self, id: CodeId) -> Option<CodeEntry> {
        let functions = if id.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        functions.get(id.index()).map(|code| code.entry)
    }

    /// The same for code whose entry is known.
    fn enter_at(&mut self, id: CodeId, entry: CodeEntry, window: usize, argc: usize, back: Return) -> Run<()> {
        let n_regs = usize::from(entry.n_regs);
        let (price, is_bare) = (entry.price, entry.is_bare);
        self.charge(u64::from(price))?;
        if self.depth >= self.limits.depth_max {
            return Err(Trap::Limit(Limit::Depth));
        }
        let base = window + WINDOW;
        self.grow_stack(base + n_regs.max(argc))?;
        if !is_bare {
            self.forget_return(window);
            self.prepare_arguments(id, window, argc)?;
        }
        self.push_frame(id, entry, window, argc, back);
        if !is_bare {
            self.place_arguments();
        }
        Ok(())
    }

    /// Writes the frame of a call, and makes it the running one.
    fn push_frame(&mut self, id: CodeId, entry: CodeEntry, window: usize, argc: usize, back: Return) {
        let base = window + WINDOW;
        self.put_return(window, back);
        let first = base + argc.min(usize::from(entry.n_params));
        let registers = self.stack.get_mut(first..base + usize::from(entry.n_regs));
        registers.unwrap_or(&mut []).fill(Word::UNDEFINED.0);
        self.depth += 1;
        self.base = base;
        self.code = id;
        self.pc = 0;
    }

    /// Makes the rest array, the arguments object and the block of spilled locals that a call needs, while the arguments are
    /// still all in place. They wait in the state words.
    fn prepare_arguments(&mut self, id: CodeId, window: usize, argc: usize) -> Run<()> {
        let Some(function) = self.description(id) else { return Ok(()) };
        let (rest, arguments) = (function.rest.is_some(), function.arguments.is_some());
        let (n_params, n_spills) = (usize::from(function.n_params), u64::from(function.n_spills));
        self.native_top = self.native_top.max(window + WINDOW + argc);
        self.charge(argc as u64 / 8 + n_spills / 4)?;
        if rest {
            let first = n_params.min(argc);
            let array = self.new_array_from(window + WINDOW + first, argc - first)?;
            self.put(state::SCRATCH, Word::object(array));
        }
        if arguments {
            let array = self.new_arguments(window + WINDOW, argc)?;
            self.put(state::SCRATCH + 1, Word::object(array));
        }
        if n_spills > 0 {
            let block = self.new_block(n_spills, Word::UNDEFINED)?;
            self.put(state::SCRATCH + 2, Word::block(block));
        }
        self.native_top = 0;
        Ok(())
    }

    fn place_arguments(&mut self) {
        let Some(function) = self.description(self.code) else { return };
        let (rest, arguments) = (function.rest, function.arguments);
        let spills = function.block_register();
        if let Some(register) = function.new_target {
            self.set_reg(register, self.at(state::NEW_TARGET));
        }
        for (register, kept) in [(rest, 0), (arguments, 1), (spills, 2)] {
            if let Some(register) = register {
                self.set_reg(register, self.at(state::SCRATCH + kept));
            }
        }
    }

    /// The `arguments` object of strict functions. ECMA-262 10.4.4.6.
    fn new_arguments(&mut self, first: usize, argc: usize) -> Run<Offset> {
        let block = self.new_block(argc as u64, Word::HOLE)?;
        let words = self.stack.get(first..first + argc).unwrap_or(&[]);
        self.heap.slice_mut(block + 1, words.len() as u32).copy_from_slice(words);
        self.put(state::SCRATCH + 3, Word::block(block));
        let proto = Proto::Builtin(well_known::OBJECT_PROTOTYPE());
        let object = self.new_object_of(Kind::Arguments, proto, 3)?;
        let block = self.at(state::SCRATCH + 3).offset();
        self.heap.set(object + 1, crate::layout::pair(0, block));
        self.put(state::SCRATCH + 3, Word::object(object));
        let length = self.edition.names.length;
        self.add_named(Slot(state::SCRATCH + 3), length, Word::int(argc as i32), Attrs(5))?;
        let values = Word::builtin(well_known::ARRAY_VALUES());
        self.add_named(Slot(state::SCRATCH + 3), Symbol::Iterator.key(), values, Attrs(5))?;
        Ok(self.at(state::SCRATCH + 3).offset())
    }

    /// Calls the function in the window at a stack position, whatever it is. A loop, since a bound function, `call` and `apply`
    /// lead on to another callee, as often as the program likes.
    pub(crate) fn call(&mut self, window: usize, argc: usize, back: Return) -> Run<Called> {
        let mut argc = argc;
        loop {
            let callee = self.at(window + CALLEE);
            if callee.is_object() {
                match self.heap.kind(callee.offset()) {
                    Kind::Function => return self.call_closure(callee.offset(), window, argc, back),
                    Kind::Bound => argc = self.unbind(window, argc)?,
                    _ => return Err(self.throw_not_callable(callee)),
                }
                continue;
            }
            match callee.as_immediate() {
                Some(Immediate::Builtin(id)) => match builtins::get(id) {
                    Some(row) => match row.how {
                        How::Special(special) => match self.special(special, window, argc, back)? {
                            Next::Call(count) => argc = count,
                            Next::Called(called) => return Ok(called),
                        },
                        _ => return self.call_row(id, row, window, argc, back),
                    },
                    None => return Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)),
                },
                Some(Immediate::Std(index)) => {
                    return self.enter(CodeId::std(index), window, argc, back).map(|()| Called::Entered);
                }
                Some(Immediate::Import(import)) => {
                    return Ok(Called::Host { import, first: window + WINDOW, count: argc });
                }
                Some(Immediate::Symbol(_)) | None => return Err(self.throw_not_callable(callee)),
            }
        }
    }

    fn call_closure(&mut self, at: Offset, window: usize, argc: usize, back: Return) -> Run<Called> {
        let id = self.code_id(at);
        if let Some(entry) = self.entry_of(id)
            && entry.is_simple()
        {
            return self.enter_at(id, entry, window, argc, back).map(|()| Called::Entered);
        }
        if self.description(id).is_some_and(|function| function.flags.has(FunctionFlags::CLASS)) {
            return Err(self.throw_class_called(at));
        }
        self.enter(id, window, argc, back).map(|()| Called::Entered)
    }

    /// Calls the builtin of a row.
    pub(crate) fn call_row(
        &mut self,
        id: u32,
        row: &'static Builtin,
        window: usize,
        argc: usize,
        back: Return,
    ) -> Run<Called> {
        match row.how {
            How::Native(native) | How::NativeThenStd(native, _) => {
                self.keep_given(window);
                if !row.coerce.is_empty() {
                    match self.coerce_in_place(row, window, argc) {
                        Ok(true) => {}
                        Ok(false) => return self.call_coerced(id, window, argc, back),
                        Err(trap) => return Err(self.thrown_by(trap, id, window, false)),
                    }
                }
                let result = crate::builtins::call(native, &mut Cx::new(self, id, window, argc, Word::UNDEFINED));
                self.native_top = 0;
                if result.is_err() {
                    self.give_back(window);
                }
                match (result, row.how) {
                    (Ok(value), _) => Ok(Called::Value(value)),
                    (Err(Trap::Bail), How::NativeThenStd(_, std)) => {
                        // A constructor that is called with itself as receiver is not called by `new`.
                        let callee = Word::builtin(id);
                        if self.at(window + THIS) == callee && self.is_constructor(callee) {
                            self.put(window + THIS, Word::UNDEFINED);
                        }
                        let code = self.edition.std_function(std);
                        self.enter(code, window, argc, back).map(|()| Called::Entered)
                    }
                    (Err(Trap::Bail), _) => Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)),
                    (Err(trap), _) => Err(self.thrown_by(trap, id, window, false)),
                }
            }
            How::Std(std) => {
                let code = self.edition.std_function(std);
                self.enter(code, window, argc, back).map(|()| Called::Entered)
            }
            How::Special(special) => match self.special(special, window, argc, back)? {
                Next::Call(count) => self.call(window, count, back),
                Next::Called(called) => Ok(called),
            },
            How::Plain => Err(self.throw_not_callable(Word::builtin(id))),
            How::Later | How::Refused => Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)),
        }
    }

    /// The functions that call what they are called on: they put it into the window in their own place.
    fn special(&mut self, special: Special, window: usize, argc: usize, back: Return) -> Run<Next> {
        match special {
            Special::Call => {
                // `f.call(this, a, b)`: the window moves up by one word.
                let target = self.at(window + THIS);
                let this = if argc > 0 { self.at(window + WINDOW) } else { Word::UNDEFINED };
                if let Some(words) = self.stack.get_mut(window + WINDOW..window + WINDOW + argc.max(1)) {
                    words.copy_within(argc.min(1).., 0);
                }
                self.put(window + CALLEE, target);
                self.put(window + THIS, this);
                self.charge(1 + argc as u64 / 8)?;
                Ok(Next::Call(argc.saturating_sub(1)))
            }
            Special::Apply => self.apply(window, argc, back),
            Special::Bind => match self.bind(window, argc) {
                Ok(bound) => Ok(Next::Called(Called::Value(bound))),
                Err(trap) => Err(self.thrown_by(trap, well_known::BIND(), window, false)),
            },
            Special::GeneratorNext => self.of_generator(Resume::Next, Kind::Generator, window, argc, back),
            Special::GeneratorReturn => self.of_generator(Resume::Return, Kind::Generator, window, argc, back),
            Special::GeneratorThrow => self.of_generator(Resume::Throw, Kind::Generator, window, argc, back),
            Special::HelperNext => self.of_generator(Resume::Next, Kind::IteratorHelper, window, 0, back),
            Special::HelperReturn => self.of_generator(Resume::Return, Kind::IteratorHelper, window, 0, back),
            Special::AsyncGeneratorNext => self.of_generator(Resume::Next, Kind::AsyncGenerator, window, argc, back),
            Special::AsyncGeneratorReturn => {
                self.of_generator(Resume::Return, Kind::AsyncGenerator, window, argc, back)
            }
            Special::AsyncGeneratorThrow => self.of_generator(Resume::Throw, Kind::AsyncGenerator, window, argc, back),
        }
    }

    /// A method of a generator of a kind.
    fn of_generator(&mut self, how: Resume, kind: Kind, window: usize, argc: usize, back: Return) -> Run<Next> {
        let called = if kind == Kind::AsyncGenerator {
            self.async_generator_method(how, window, argc, back)
        } else {
            self.generator_method(how, kind, window, argc, back)
        };
        called.map(Next::Called)
    }

    /// Function.prototype.apply. ECMA-262 20.2.3.1.
    fn apply(&mut self, window: usize, argc: usize, back: Return) -> Run<Next> {
        let target = self.at(window + THIS);
        let list = if argc > 1 { self.at(window + WINDOW + 1) } else { Word::UNDEFINED };
        let this = if argc > 0 { self.at(window + WINDOW) } else { Word::UNDEFINED };
        let is_callable = self.is_callable(target);
        if !is_callable && list.is_nullish() {
            return Err(self.throw_not_callable(target));
        }
        self.charge(1)?;
        self.put(window + CALLEE, target);
        self.put(window + THIS, this);
        if list.is_nullish() {
            return Ok(Next::Call(0));
        }
        self.put(window + WINDOW, list);
        if is_callable && let Some(count) = self.spread_arguments(window)? {
            return Ok(Next::Call(count));
        }
        // Reading the list runs the program: a getter, a `valueOf` of its length. Or there is nothing to call with it.
        let code = self.edition.helper(Helper::Apply);
        self.grow_stack(window + WINDOW + 3)?;
        self.put(window + WINDOW, target);
        self.put(window + WINDOW + 1, this);
        self.put(window + WINDOW + 2, list);
        self.put(window + CALLEE, Word::immediate(Immediate::Std(code.index() as u32)));
        self.put(window + THIS, Word::UNDEFINED);
        self.enter(code, window, 3, back)?;
        Ok(Next::Called(Called::Entered))
    }

    /// Puts the elements of the array or `arguments` in the first argument of a window in its place, and tells how many; `None`
    /// where it is another object, or reading it would run the program.
    pub(crate) fn spread_arguments(&mut self, window: usize) -> Run<Option<usize>> {
        let list = self.at(window + WINDOW);
        if !list.is_object() {
            return Ok(None);
        }
        let at = list.offset();
        let count = match self.heap.kind(at) {
            Kind::Array => self.array_length(at),
            Kind::Arguments => {
                let key = crate::atom::PropertyKey::Name(self.edition.names.length);
                match self.get(list, key)? {
                    crate::object::Got::Value(length) if length.is_int() && length.as_int() >= 0 => {
                        length.as_int() as u32
                    }
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        self.charge(u64::from(count) / 4)?;
        let count = count as usize;
        if count > ARGUMENTS_MAX {
            return Err(Trap::Limit(Limit::Memory));
        }
        self.grow_stack(window + WINDOW + count + 256)?;
        for index in 0..count {
            let value = self.own_element(at, index as u32).unwrap_or(Word::UNDEFINED);
            if value.is_block() || value == Word::TDZ {
                return Ok(None);
            }
            self.put(window + WINDOW + index, value);
        }
        Ok(Some(count))
    }

    /// Function.prototype.bind. ECMA-262 20.2.3.2.
    fn bind(&mut self, window: usize, argc: usize) -> Run<Word> {
        let target = self.at(window + THIS);
        if !self.is_callable(target) {
            return Err(self.throw_type("Bind must be called on a function"));
        }
        let count = argc.saturating_sub(1);
        self.charge(20 + count as u64)?;
        let block = self.new_block(count as u64, Word::UNDEFINED)?;
        let words = self.stack.get(window + WINDOW + argc.min(1)..window + WINDOW + argc).unwrap_or(&[]);
        self.heap.slice_mut(block + 1, words.len() as u32).copy_from_slice(words);
        let bound = Slot(state::SCRATCH + 4);
        self.put(bound.0, Word::block(block));
        let proto = self.proto_of(self.at(window + THIS));
        let at = self.new_object_of(Kind::Bound, proto, 2)?;
        self.heap.set_word(at + 2, self.at(window + THIS));
        let this = if argc > 0 { self.at(window + WINDOW) } else { Word::UNDEFINED };
        self.heap.set_word(at + 3, this);
        self.heap.set_word(at + 4, self.at(bound.0));
        self.put(bound.0, Word::object(at));
        let names = self.edition.names;
        let length = match self.get(self.at(window + THIS), crate::atom::PropertyKey::Name(names.length))? {
            crate::object::Got::Value(length) => length.as_number().unwrap_or(0.0),
            crate::object::Got::Getter(_) => return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN)),
            crate::object::Got::Missing => 0.0,
        };
        let length = (crate::number::convert::to_integer_or_infinity(length) - count as f64).max(0.0);
        self.add_named(bound, names.length, Word::number(length), Attrs::CONFIGURABLE)?;
        let name = match self.get(self.at(window + THIS), crate::atom::PropertyKey::Name(names.name))? {
            crate::object::Got::Value(name) => Some(name).filter(|name| name.is_string()),
            crate::object::Got::Getter(_) => return Err(Trap::Refused(crate::thrown::REFUSED_SHOWN)),
            crate::object::Got::Missing => None,
        };
        if let Some(name) = name {
            // It is copied twice, and paid for twice.
            self.charge_text(name)?;
        }
        let units = self.text_between("bound ", name, "")?;
        let name = self.new_units(&units)?;
        self.add_named(bound, names.name, name, Attrs::CONFIGURABLE)?;
        Ok(self.at(bound.0))
    }

    /// Replaces a bound function in a window by its target, with the bound arguments before the others.
    fn unbind(&mut self, window: usize, argc: usize) -> Run<usize> {
        let at = self.at(window + CALLEE).offset();
        let block = self.heap.word(at + 4).offset();
        let count = self.heap.header(block).size().saturating_sub(1);
        self.charge(4 + (argc as u64 + u64::from(count)) / 8)?;
        self.grow_stack(window + WINDOW + argc + count as usize + STACK_SLACK)?;
        let (first, shift) = (window + WINDOW, count as usize);
        if let Some(words) = self.stack.get_mut(first..first + argc + shift) {
            words.copy_within(..argc, shift);
        }
        for i in 0..count {
            self.put(first + i as usize, self.heap.word(block + 1 + i));
        }
        self.put(window + CALLEE, self.heap.word(at + 2));
        self.put(window + THIS, self.heap.word(at + 3));
        Ok(argc + shift)
    }

    /// `new` of the constructor in a window.
    pub(crate) fn construct(&mut self, window: usize, argc: usize, back: Return) -> Run<Called> {
        let callee = self.at(window + CALLEE);
        if !self.is_constructor(callee) {
            return Err(self.throw_not_constructor(callee));
        }
        self.put(state::NEW_TARGET, callee);
        let called = self.construct_as(window, argc, back);
        self.put(state::NEW_TARGET, Word::UNDEFINED);
        called
    }

    /// `new` of what is in the window of an instruction, if that is what it mostly is; says whether it was.
    pub(crate) fn construct_plainly(&mut self, call: &Instr) -> Run<bool> {
        let window = self.base + usize::from(call.b);
        let Some((id, entry, proto)) = self.plain_constructor(self.at(window + CALLEE)) else { return Ok(false) };
        let shape = self.shapes.root(Kind::Object, proto);
        let n_slots = u32::from(entry.n_slots);
        self.reserve(u64::from(n_slots) + 2)?;
        let object = self.heap.push_object(shape, &[Word::UNDEFINED.0; 8], n_slots);
        self.put(window + THIS, Word::object(object));
        self.charge(u64::from(entry.price))?;
        if self.depth >= self.limits.depth_max {
            return Err(Trap::Limit(Limit::Depth));
        }
        let base = window + WINDOW;
        self.grow_stack(base + usize::from(entry.n_regs.max(call.c)))?;
        let Some(caller) = interp::window(&mut self.stack, self.base) else { return Err(Trap::Limit(Limit::Memory)) };
        push_frame(caller, call, (self.pc, self.code), &entry, FrameFlags::CONSTRUCT);
        self.depth += 1;
        (self.base, self.code, self.pc) = (base, id, 0);
        Ok(true)
    }

    /// The code of a constructor that extends nothing, does not ask for `new.target` and has made an instance before, with the
    /// prototype of its instances.
    #[inline]
    fn plain_constructor(&self, callee: Word) -> Option<(CodeId, CodeEntry, Proto)> {
        if !callee.is_object() {
            return None;
        }
        let id = code_of_function(&self.heap, callee.offset())?;
        let entry = self.entry_of(id).filter(|entry| entry.n_slots != 0)?;
        Some((id, entry, Proto::Run(self.prototype_index(callee.offset())?)))
    }

    /// The same for the constructor in a window, with the `new.target` that is in its state word.
    pub(crate) fn construct_as(&mut self, window: usize, argc: usize, back: Return) -> Run<Called> {
        let mut argc = argc;
        while let callee = self.at(window + CALLEE)
            && callee.is_object()
            && self.heap.kind(callee.offset()) == Kind::Bound
        {
            // A bound function that is itself the `new.target` gives way to what it is bound to.
            let is_target = self.at(state::NEW_TARGET) == callee;
            argc = self.unbind(window, argc)?;
            if is_target {
                self.put(state::NEW_TARGET, self.at(window + CALLEE));
            }
        }
        let callee = self.at(window + CALLEE);
        let new_target = self.at(state::NEW_TARGET);
        if let Some(id) = callee.as_builtin() {
            if new_target != callee && id == well_known::OBJECT() {
                // ECMA-262 20.1.1.1, step 1.
                let proto = self.instance_proto(Slot(state::NEW_TARGET))?;
                return self.new_object_of(Kind::Object, proto, 4).map(|at| Called::Value(Word::object(at)));
            }
            let Some(row) = builtins::get(id) else { return Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)) };
            return match row.how {
                How::Native(native) | How::NativeThenStd(native, _) => {
                    let result = crate::builtins::call(native, &mut Cx::new(self, id, window, argc, new_target));
                    self.native_top = 0;
                    match (result, row.how) {
                        (Ok(value), _) if new_target == callee => Ok(Called::Value(value)),
                        (Ok(value), _) => self.adopt(value, Slot(state::NEW_TARGET)).map(Called::Value),
                        (Err(Trap::Bail), How::NativeThenStd(_, std)) => {
                            // The code tells `new` from a call by its receiver.
                            self.put(window + THIS, callee);
                            let code = self.edition.std_function(std);
                            self.enter(code, window, argc, back).map(|()| Called::Entered)
                        }
                        (Err(trap), _) => Err(self.thrown_by(trap, id, window, true)),
                    }
                }
                How::Std(std) => {
                    self.put(window + THIS, callee);
                    let code = self.edition.std_function(std);
                    self.enter(code, window, argc, back).map(|()| Called::Entered)
                }
                _ => Err(Trap::Refused(crate::thrown::REFUSED_BUILTIN)),
            };
        }
        self.native_top = self.native_top.max(window + WINDOW + argc);
        let id = self.code_id(callee.offset());
        if self.description(id).is_some_and(|function| function.flags.has(FunctionFlags::DERIVED)) {
            self.put(window + THIS, Word::UNDEFINED);
        } else {
            let slots = self.instance_slots(new_target);
            let proto = self.instance_proto(Slot(state::NEW_TARGET))?;
            let object = self.new_object_of(Kind::Object, proto, slots)?;
            self.put(window + THIS, Word::object(object));
        }
        self.native_top = 0;
        let back = Return { flags: FrameFlags(back.flags.0 | FrameFlags::CONSTRUCT.0), ..back };
        self.enter(id, window, argc, back).map(|()| Called::Entered)
    }

    /// Calls a helper above the running call's registers; its value is for the running instruction.
    pub(crate) fn call_helper(&mut self, helper: Helper, args: &[Word], back: Return) -> Run<()> {
        let window = self.base + self.n_regs();
        self.grow_stack(window + WINDOW + args.len())?;
        let id = self.edition.helper(helper);
        self.put(window + CALLEE, Word::immediate(Immediate::Std(id.index() as u32)));
        self.put(window + THIS, Word::UNDEFINED);
        for (i, arg) in args.iter().enumerate() {
            self.put(window + WINDOW + i, *arg);
        }
        self.enter(id, window, args.len(), back)
    }

    /// Clears the words of a window that say where to return to: above the registers in use they hold what was there before,
    /// and a collection must not follow that.
    pub(crate) fn forget_return(&mut self, window: usize) {
        self.put(window + RETURN, Word::UNDEFINED);
        self.put(window + LINK, Word::UNDEFINED);
    }

    /// Calls a function that a program gave, a getter or setter, above the running call's registers.
    pub(crate) fn call_function(&mut self, function: Word, this: Word, args: &[Word], back: Return) -> Run<Called> {
        let window = self.base + self.n_regs();
        self.grow_stack(window + WINDOW + args.len())?;
        self.put(window + CALLEE, function);
        self.put(window + THIS, this);
        self.forget_return(window);
        for (i, arg) in args.iter().enumerate() {
            self.put(window + WINDOW + i, *arg);
        }
        self.native_top = window + WINDOW + args.len();
        let called = self.call(window, args.len(), back);
        self.native_top = 0;
        called
    }

    /// Calls a builtin whose receiver or arguments are objects to be coerced: the helper does it in the standard's order.
    fn call_coerced(&mut self, id: u32, window: usize, argc: usize, back: Return) -> Run<Called> {
        self.native_top = self.native_top.max(window + WINDOW + argc);
        let array = self.new_array_from(window + WINDOW, argc)?;
        self.native_top = 0;
        let this = self.at(window + THIS);
        self.put(window + WINDOW, Word::builtin(id));
        self.put(window + WINDOW + 1, this);
        self.put(window + WINDOW + 2, Word::object(array));
        let code = self.edition.helper(Helper::Coerce);
        self.grow_stack(window + WINDOW + 3)?;
        self.put(window + CALLEE, Word::immediate(Immediate::Std(code.index() as u32)));
        self.put(window + THIS, Word::UNDEFINED);
        self.enter(code, window, 3, back).map(|()| Called::Entered)
    }

    /// The header of a function's window while its call runs, for `LoadCallee` and `LoadThis`.
    pub(crate) fn frame_word(&self, which: usize) -> Word {
        self.at(self.base - WINDOW + which)
    }

    /// Whether a thing on the heap is a plain array whose iteration nobody can observe.
    pub(crate) fn is_plain_array(&self, value: Word) -> bool {
        self.is_list(value)
    }
}
