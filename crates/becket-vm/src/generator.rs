//! Calls that wait: generators and async functions. A call that waits is a block on the heap with all that is in its window and
//! registers, so putting it back on the stack, anywhere, goes on with it. Not here: promises and jobs (`promise.rs`), the requests
//! of async generators (`generator/queue.rs`).
//!
//! The block of a waiting call: the promise of an async function, the pc in the blob, the callee, `this`, what it waits for, and
//! its registers. Its position is the blob's, so a block means the same in a snapshot.

use alloc::format;

use becket_bytecode::builtins::{self, How};
use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};

use crate::call::{CALLEE, Called, FrameFlags, Return, THIS};
use crate::edition::{Helper, Symbol};
use crate::interp::Exit;
use crate::layout::{Header, Kind};
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::program::CodeId;
use crate::shape::Proto;
use crate::value::{Immediate, Offset, Word};

mod queue;

const WINDOW: usize = WINDOW_WORDS as usize;

/// Words of a generator.
pub(crate) const STATE: u32 = 2;
pub(crate) const BLOCK: u32 = 3;
pub(crate) const FUNCTION: u32 = 4;
/// Of an iterator helper: the iterator below it.
const UNDERLYING: u32 = 5;

/// Where the state of a generator that runs has the method by which it goes on.
const HOW_SHIFT: u32 = 8;

/// Words of the block of a waiting call.
pub(crate) const OWNER: u32 = 1;
pub(crate) const PC: u32 = 2;
pub(crate) const OF_CALLEE: u32 = 3;
pub(crate) const OF_THIS: u32 = 4;
pub(crate) const AWAITED: u32 = 5;
pub(crate) const REGISTERS: u32 = 6;

/// Where a generator stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Stand {
    /// Its parameters are bound, and nothing else has run.
    Start = 0,
    /// It waits at a `yield`.
    Yield = 1,
    /// It runs, or an async one waits at an `await`.
    Running = 2,
    Done = 3,
    /// An async one is done, and what it was told to return is being awaited.
    Returning = 4,
}

impl Stand {
    const fn from_word(word: Word) -> Self {
        match word.as_bits() & 0xFF {
            0 => Self::Start,
            1 => Self::Yield,
            2 => Self::Running,
            4 => Self::Returning,
            _ => Self::Done,
        }
    }

    const fn word(self) -> Word {
        Word::bits(self as u64)
    }
}

/// How a waiting call goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Resume {
    Next = 0,
    Return = 1,
    Throw = 2,
}

impl Resume {
    pub(crate) const fn from_int(int: i32) -> Self {
        match int {
            1 => Self::Return,
            2 => Self::Throw,
            _ => Self::Next,
        }
    }

    const fn method(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Return => "return",
            Self::Throw => "throw",
        }
    }
}

/// The builtin that is a method of generators of a kind.
fn method_of(kind: Kind, how: u64) -> Option<u32> {
    let methods = match kind {
        Kind::Generator => {
            [well_known::GENERATOR_NEXT(), well_known::GENERATOR_RETURN(), well_known::GENERATOR_THROW()]
        }
        Kind::IteratorHelper => [well_known::HELPER_NEXT(), well_known::HELPER_RETURN(), well_known::HELPER_RETURN()],
        Kind::AsyncGenerator => [
            well_known::ASYNC_GENERATOR_NEXT(),
            well_known::ASYNC_GENERATOR_RETURN(),
            well_known::ASYNC_GENERATOR_THROW(),
        ],
        _ => return None,
    };
    methods.get(how as usize).copied()
}

impl Machine {
    /// Where a generator stands.
    pub(crate) fn stand(&self, generator: Offset) -> Stand {
        Stand::from_word(self.heap.word(generator + STATE))
    }

    pub(crate) fn set_stand(&mut self, generator: Offset, stand: Stand) {
        self.heap.set_word(generator + STATE, stand.word());
        if matches!(stand, Stand::Done | Stand::Returning) {
            self.heap.set_word(generator + BLOCK, Word::UNDEFINED);
        }
    }

    /// The generator, promise or waiting call that the running call belongs to.
    pub(crate) fn frame_owner(&self) -> Word {
        let register = self.description(self.code).and_then(becket_bytecode::module::Function::frame_register);
        register.map_or(Word::UNDEFINED, |register| self.reg(register))
    }

    pub(crate) fn set_frame_owner(&mut self, owner: Word) {
        if let Some(register) = self.description(self.code).and_then(becket_bytecode::module::Function::frame_register)
        {
            self.set_reg(register, owner);
        }
    }

    // --- Putting calls aside and back.

    /// A new block for the running call. Pays for what is copied into it.
    pub(crate) fn new_frame_block(&mut self) -> Run<Offset> {
        let n_regs = self.n_regs() as u64;
        self.charge(n_regs.div_ceil(2))?;
        self.new_block(n_regs + u64::from(REGISTERS) - 1, Word::UNDEFINED)
    }

    /// Copies the running call into a block that was made for it.
    pub(crate) fn save_frame(&mut self, block: Offset) {
        let n_regs = self.n_regs() as u32;
        let functions = if self.code.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        let pc = functions.get(self.code.index()).and_then(|code| code.blob_pc(self.pc));
        self.heap.set_word(block + PC, Word::bits(u64::from(pc.unwrap_or(0))));
        self.heap.set_word(block + OF_CALLEE, self.frame_word(CALLEE));
        self.heap.set_word(block + OF_THIS, self.frame_word(THIS));
        let words = self.stack.get(self.base..self.base + n_regs as usize).unwrap_or(&[]);
        for (place, word) in self.heap.slice_mut(block + REGISTERS, words.len() as u32).iter_mut().zip(words) {
            *place = *word;
        }
    }

    /// The code of a callee.
    pub(crate) fn code_of_callee(&self, callee: Word) -> CodeId {
        match callee.as_immediate() {
            Some(Immediate::Std(index)) => CodeId::std(index),
            Some(Immediate::Builtin(id)) => match builtins::get(id).map(|row| row.how) {
                Some(How::Std(std) | How::NativeThenStd(_, std)) => self.edition.std_function(std),
                _ => CodeId(CodeId::NONE),
            },
            _ if self.is_kind(callee, Kind::Function) => self.code_id(callee.offset()),
            // The top level has no function.
            _ if callee == Word::UNDEFINED => CodeId(0),
            _ => CodeId(CodeId::NONE),
        }
    }

    /// Puts the call in a block back on the stack, its window at a position. Reads no register of the caller.
    pub(crate) fn restore_frame(&mut self, block: Word, window: usize, back: Return) -> Run<()> {
        let refused = Trap::Refused(crate::thrown::REFUSED_OPERATION);
        if !block.is_block() || self.heap.kind(block.offset()) != Kind::Block {
            return Err(refused);
        }
        let at = block.offset();
        let callee = self.heap.word(at + OF_CALLEE);
        let id = self.code_of_callee(callee);
        let functions = if id.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        let Some(code) = functions.get(id.index()) else { return Err(refused) };
        let n_regs = usize::from(code.entry.n_regs);
        let pc = self.heap.word(at + PC).as_bits() as u32;
        let pc = code.op_of(pc);
        if self.heap.header(at).size() as usize != n_regs + REGISTERS as usize || pc == 0 {
            return Err(refused);
        }
        self.charge(1 + n_regs.div_ceil(8) as u64)?;
        if self.depth >= self.limits.depth_max {
            return Err(Trap::Limit(Limit::Depth));
        }
        let base = window + WINDOW;
        self.grow_stack(base + n_regs)?;
        self.put(window + CALLEE, callee);
        self.put(window + THIS, self.heap.word(at + OF_THIS));
        self.put_return(window, back);
        let words = self.heap.slice(at + REGISTERS, n_regs as u32);
        for (place, word) in self.stack.get_mut(base..base + n_regs).unwrap_or(&mut []).iter_mut().zip(words) {
            *place = *word;
        }
        self.depth += 1;
        (self.base, self.code, self.pc) = (base, id, pc);
        Ok(())
    }

    /// The instruction at which the running call has waited.
    pub(crate) fn waited_at(&self) -> Option<Instr> {
        let functions = if self.code.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        functions.get(self.code.index())?.ops.get(self.pc.checked_sub(1)? as usize).copied()
    }

    /// Gives what was sent to the instruction at which the running call, which was just put back, has waited.
    fn deliver(&mut self, how: Resume, value: Word) -> Run<()> {
        let Some(instr) = self.waited_at() else { return Ok(()) };
        match (instr.op, how) {
            (Opcode::CreateGenerator, _) => Ok(()),
            (Opcode::Yield, how) if how != Resume::Throw || instr.c & 2 != 0 => {
                self.set_reg(instr.a, value);
                self.set_reg(instr.a.wrapping_add(1), Word::int(how as i32));
                Ok(())
            }
            (Opcode::Await, Resume::Next) => {
                self.set_reg(instr.a, value);
                Ok(())
            }
            _ => {
                self.put(state::EXCEPTION, value);
                Err(Trap::Throw)
            }
        }
    }

    /// Goes on with the call in a block.
    pub(crate) fn resume_frame(
        &mut self,
        block: Word,
        window: usize,
        back: Return,
        (how, value): (Resume, Word),
    ) -> Run<()> {
        self.restore_frame(block, window, back)?;
        self.deliver(how, value)
    }

    // --- Generators.

    /// The parameters of a generator are bound: its object goes to the caller.
    pub(crate) fn create_generator(&mut self) -> Run<Option<Exit>> {
        let is_async = self
            .description(self.code)
            .is_some_and(|function| function.flags.has(becket_bytecode::module::FunctionFlags::ASYNC));
        let kind = if is_async { Kind::AsyncGenerator } else { Kind::Generator };
        let proto = self.generator_proto(is_async)?;
        let block = self.new_frame_block()?;
        self.put(state::ASYNC, Word::block(block));
        let shape = self.shapes.root(kind, proto);
        let size = kind.slots_from();
        self.reserve(u64::from(size))?;
        let block = self.at(state::ASYNC);
        let function = self.frame_word(CALLEE);
        let first = [Header::new(kind, size, shape).0, 0, Stand::Start.word().0, block.0, function.0];
        let generator = Word::object(self.heap.push(&first, size, Word::UNDEFINED));
        self.put(state::ASYNC, Word::UNDEFINED);
        self.set_frame_owner(generator);
        self.save_frame(block.offset());
        self.leave(generator)
    }

    /// What the generators of the running function inherit from. A function whose `prototype` nobody has asked for shares the one
    /// of all: see [`Machine::late_proto`].
    fn generator_proto(&mut self, is_async: bool) -> Run<Proto> {
        let builtin =
            if is_async { well_known::ASYNC_GENERATOR_PROTOTYPE() } else { well_known::GENERATOR_PROTOTYPE() };
        let callee = self.frame_word(CALLEE);
        if !self.is_kind(callee, Kind::Function) {
            return Ok(Proto::Builtin(builtin));
        }
        Ok(self.prototype_index(callee.offset()).map_or(Proto::Builtin(builtin), Proto::Run))
    }

    /// The prototype of a generator that was made before its function's `prototype` was.
    pub(crate) fn late_proto(&self, generator: Offset, proto: Proto) -> Proto {
        let function = self.heap.word(generator + FUNCTION);
        let is_shared = matches!(proto, Proto::Builtin(_));
        if is_shared && self.is_kind(function, Kind::Function) {
            return self.prototype_index(function.offset()).map_or(proto, Proto::Run);
        }
        proto
    }

    /// Makes the `prototype` of a generator's function, where it is about to be seen that the generator inherits from it.
    pub(crate) fn settle_proto(&mut self, value: Word) -> Run<()> {
        if !value.is_object() || !matches!(self.heap.kind(value.offset()), Kind::Generator | Kind::AsyncGenerator) {
            return Ok(());
        }
        let function = self.heap.word(value.offset() + FUNCTION);
        if matches!(self.proto_of(value), Proto::Builtin(_)) && self.is_kind(function, Kind::Function) {
            self.function_prototype(function.offset())?;
        }
        Ok(())
    }

    /// `Yield`
    pub(crate) fn yield_op(&mut self, instr: Instr) -> Run<Option<Exit>> {
        let generator = self.frame_owner();
        if self.is_kind(generator, Kind::AsyncGenerator) {
            return self.async_yield(instr);
        }
        if !self.is_generator(generator) {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        let is_result = instr.c & 1 != 0;
        let is_step = self.return_of(self.base).flags.has(FrameFlags::STEP);
        let value =
            if is_result || is_step { self.reg(instr.b) } else { self.iteration_result(self.slot(instr.b), false)? };
        self.put_aside(Stand::Yield, value)?;
        let value = self.at(state::ASYNC);
        if is_result && is_step {
            // A loop that wants the value itself takes the result of the inner iterator apart.
            return self.leave_result(value);
        }
        self.leave(value)
    }

    /// Whether a value is a generator, or what the standard library makes of one.
    pub(crate) fn is_generator(&self, value: Word) -> bool {
        value.is_object() && matches!(self.heap.kind(value.offset()), Kind::Generator | Kind::IteratorHelper)
    }

    /// Copies the running call of a generator into its block; `value` is kept in a state word meanwhile.
    pub(crate) fn put_aside(&mut self, stand: Stand, value: Word) -> Run<()> {
        self.put(state::ASYNC, value);
        let generator = self.frame_owner().offset();
        let block = self.heap.word(generator + BLOCK);
        let size = self.n_regs() as u32 + REGISTERS;
        self.charge(u64::from(size).div_ceil(8))?;
        if !block.is_block()
            || self.heap.kind(block.offset()) != Kind::Block
            || self.heap.header(block.offset()).size() != size
        {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        self.save_frame(block.offset());
        self.set_stand(generator, stand);
        Ok(())
    }

    /// Gives the result of an inner iterator to a loop's step that wants the value in it.
    fn leave_result(&mut self, result: Word) -> Run<Option<Exit>> {
        let Some((base, code, pc)) = self.caller(self.base) else { return Ok(Some(Exit::Done(result))) };
        self.depth -= 1;
        (self.base, self.code, self.pc) = (base, code, pc);
        let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
        self.call_helper(Helper::IterResult, &[result], back)?;
        Ok(None)
    }

    /// `Complete`: a generator or async function is done.
    pub(crate) fn complete(&mut self, instr: Instr) -> Run<Option<Exit>> {
        let owner = self.frame_owner();
        if self.is_kind(owner, Kind::AsyncGenerator) {
            return self.async_generator_complete(instr);
        }
        if !self.is_generator(owner) {
            return self.async_complete(instr);
        }
        self.set_stand(owner.offset(), Stand::Done);
        let value = self.reg(instr.a);
        if instr.b != 0 {
            self.put(state::EXCEPTION, value);
            return Err(Trap::Throw);
        }
        if self.return_of(self.base).flags.has(FrameFlags::STEP) {
            return self.leave(Word::HOLE);
        }
        let result = self.iteration_result(self.slot(instr.a), true)?;
        self.leave(result)
    }

    /// `next`, `return` and `throw` of generators, and those of what the standard library makes of them.
    pub(crate) fn generator_method(
        &mut self,
        how: Resume,
        kind: Kind,
        window: usize,
        argc: usize,
        back: Return,
    ) -> Run<Called> {
        let this = self.at(window + THIS);
        if !self.is_kind(this, kind) {
            let text = if this.is_string() { self.string_text(this) } else { self.value_text(this) };
            let of = if kind == Kind::Generator { "[Generator]" } else { "Iterator Helper" };
            let message = format!("Method {of}.prototype.{} called on incompatible receiver {text}", how.method());
            let trap = self.throw_type(&message);
            return Err(self.thrown_by_method(trap, how, kind, window));
        }
        let generator = this.offset();
        if argc == 0 {
            self.put(window + WINDOW, Word::UNDEFINED);
        }
        let value = self.at(window + WINDOW);
        match self.stand(generator) {
            Stand::Running | Stand::Returning => {
                let trap = self.throw_type("Generator is already running");
                Err(self.thrown_by_method(trap, how, kind, window))
            }
            Stand::Start | Stand::Yield if how == Resume::Next || self.stand(generator) == Stand::Yield => {
                let block = self.heap.word(generator + BLOCK);
                self.set_running(generator, how);
                self.resume_frame(block, window, back, (how, value)).map(|()| Called::Entered)
            }
            Stand::Start if kind == Kind::IteratorHelper => {
                self.set_stand(generator, Stand::Done);
                self.put(window + WINDOW, self.heap.word(generator + UNDERLYING));
                let code = self.edition.helper(Helper::CloseHelper);
                self.put(window + CALLEE, Word::immediate(Immediate::Std(code.index() as u32)));
                self.put(window + THIS, Word::UNDEFINED);
                self.enter(code, window, 1, back).map(|()| Called::Entered)
            }
            Stand::Start | Stand::Yield | Stand::Done => {
                self.set_stand(generator, Stand::Done);
                if how == Resume::Throw {
                    self.put(state::EXCEPTION, value);
                    return Err(Trap::Throw);
                }
                if how == Resume::Next {
                    self.put(window + WINDOW, Word::UNDEFINED);
                }
                self.forget_return(window);
                self.grow_stack(window + WINDOW + 1)?;
                self.native_top = window + WINDOW + 1;
                let result = self.iteration_result(Slot(window + WINDOW), true);
                self.native_top = 0;
                result.map(Called::Value)
            }
        }
    }

    /// The generator goes on, by one of its methods: a stack names that.
    pub(crate) fn set_running(&mut self, generator: Offset, how: Resume) {
        self.heap.set_word(generator + STATE, Word::bits(Stand::Running as u64 | (how as u64) << HOW_SHIFT));
    }

    /// An error that a method of generators itself has thrown.
    fn thrown_by_method(&mut self, trap: Trap, how: Resume, kind: Kind, window: usize) -> Trap {
        match method_of(kind, how as u64) {
            Some(method) => self.thrown_by(trap, method, window, false),
            None => trap,
        }
    }

    /// The method by which a generator that runs goes on.
    pub(crate) fn resumed_by(&self, generator: Offset) -> Option<u32> {
        method_of(self.heap.kind(generator), self.heap.word(generator + STATE).as_bits() >> HOW_SHIFT)
    }

    /// `$newWrapped(iterator, next)`
    pub(crate) fn new_wrapped(&mut self, iterator: Slot, next: Slot) -> Run<Word> {
        let proto = Proto::Builtin(well_known::WRAPPED_ITERATOR_PROTOTYPE());
        let shape = self.shapes.root(Kind::WrappedIterator, proto);
        self.reserve(4)?;
        let first = [Header::new(Kind::WrappedIterator, 4, shape).0, 0, self.at(iterator.0).0, self.at(next.0).0];
        Ok(Word::object(self.heap.push(&first, 4, Word::UNDEFINED)))
    }

    /// `$newHelper(generator, underlying)`
    pub(crate) fn new_helper(&mut self, generator: Slot, underlying: Slot) -> Run<Word> {
        if !self.is_kind(self.at(generator.0), Kind::Generator) {
            return Err(Trap::Refused(crate::thrown::REFUSED_OPERATION));
        }
        let size = Kind::IteratorHelper.slots_from();
        let proto = Proto::Builtin(well_known::ITERATOR_HELPER_PROTOTYPE());
        let shape = self.shapes.root(Kind::IteratorHelper, proto);
        self.reserve(u64::from(size))?;
        let old = self.at(generator.0).offset();
        let word = |at: u32| self.heap.word(old + at).0;
        let first = [
            Header::new(Kind::IteratorHelper, size, shape).0,
            0,
            word(STATE),
            word(BLOCK),
            word(FUNCTION),
            self.at(underlying.0).0,
        ];
        let block = self.heap.word(old + BLOCK);
        let helper = Word::object(self.heap.push(&first, size, Word::UNDEFINED));
        // The call that waits belongs to the helper from now on.
        let register = self.description(self.code_of_callee(self.heap.word(helper.offset() + FUNCTION)));
        let register = register.and_then(becket_bytecode::module::Function::frame_register);
        if let (Some(register), true) = (register, block.is_block()) {
            self.heap.set_word(block.offset() + REGISTERS + u32::from(register), helper);
        }
        Ok(helper)
    }

    /// Whether nobody can see the steps of a loop through this generator.
    pub(crate) fn is_bare_generator(&self, value: Word) -> bool {
        if !self.is_kind(value, Kind::Generator) {
            return false;
        }
        let is_bare = |shape: u32| self.shapes.get(shape).is_some_and(|shape| shape.count == 0 && !shape.is_dict);
        let shared = Proto::Builtin(well_known::GENERATOR_PROTOTYPE());
        let proto = self.proto_of(value);
        let own = self.proto_word(proto);
        let inherits_plainly = proto == shared
            || own.is_object() && is_bare(self.heap.header(own.offset()).low()) && self.proto_of(own) == shared;
        is_bare(self.heap.header(value.offset()).low()) && inherits_plainly
    }

    /// Whether a generator that a loop goes through is done.
    pub(crate) fn is_done(&self, generator: Word) -> bool {
        !self.is_kind(generator, Kind::Generator) || self.stand(generator.offset()) == Stand::Done
    }

    /// A step of a loop through a generator: its value comes back without a result object, the hole at its end.
    pub(crate) fn step_generator(&mut self, generator: Word, back: Return) -> Run<Option<Word>> {
        let at = generator.offset();
        match self.stand(at) {
            Stand::Running | Stand::Returning => Err(self.throw_type("Generator is already running")),
            Stand::Done => Ok(Some(Word::HOLE)),
            Stand::Start | Stand::Yield => {
                let block = self.heap.word(at + BLOCK);
                self.set_running(at, Resume::Next);
                let window = self.base + self.n_regs();
                let back = Return { flags: FrameFlags(back.flags.0 | FrameFlags::STEP.0), ..back };
                self.resume_frame(block, window, back, (Resume::Next, Word::UNDEFINED)).map(|()| None)
            }
        }
    }

    // --- Iterations by their protocol.

    /// `IterOpen`
    pub(crate) fn iter_open(&mut self, instr: Instr) -> Run<()> {
        let value = self.reg(instr.b);
        let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
        if instr.c != 0 {
            if !value.is_nullish()
                && let Some(method) = self.no_iterator(instr.b)?
            {
                let value = self.reg(instr.b);
                let text = match self.note() {
                    Some(note) => match note.strip_prefix("\0\0") {
                        None => note,
                        Some("") => return Err(self.throw_no_next(method)),
                        Some(callee) => return Err(self.throw_type(&format!("{callee} is not a function"))),
                    },
                    None if instr.c == 2 => return Err(self.throw_no_next(method)),
                    None => self.value_text(value),
                };
                return Err(self.throw_type(&format!("{text} is not async iterable")));
            }
            let value = self.reg(instr.b);
            return self.call_helper(Helper::GetAsyncIterator, &[value], back);
        }
        if value.is_nullish() {
            return Err(self.throw_not_iterable(value));
        }
        let value = if value.is_string() { value } else { self.iterable(instr.b)? };
        self.call_helper(Helper::GetIterator, &[value], back)
    }

    /// What a value has instead of a method that an async iteration begins with; `None` if it has one.
    fn no_iterator(&mut self, register: u8) -> Run<Option<Word>> {
        let mut last = Word::UNDEFINED;
        for symbol in [Symbol::AsyncIterator, Symbol::Iterator] {
            match self.get(self.reg(register), crate::atom::PropertyKey::Name(symbol.key()))? {
                crate::object::Got::Missing => last = Word::UNDEFINED,
                crate::object::Got::Value(method) if method.is_nullish() => last = method,
                crate::object::Got::Value(method) => return Ok((!self.is_callable(method)).then_some(method)),
                crate::object::Got::Getter(_) => return Ok(None),
            }
        }
        Ok(Some(last))
    }

    /// `CheckResult`
    pub(crate) fn check_result(&mut self, instr: Instr) -> Run<()> {
        let value = self.reg(instr.a);
        if value.is_language_object() {
            return Ok(());
        }
        let text = if value.is_string() { self.string_text(value) } else { self.value_text(value) };
        Err(self.throw_type(&format!("Iterator result {text} is not an object")))
    }

    /// `ThrowNoThrow`
    pub(crate) fn throw_no_throw(&mut self, instr: Instr) -> Run<()> {
        if instr.b == 0 {
            let iterator = self.reg(instr.a);
            let back = Return { pc: self.pc, dst: 0, flags: FrameFlags::FINISH };
            return self.call_helper(Helper::IterClose, &[iterator, Word::FALSE], back);
        }
        Err(self.throw_type("The iterator does not provide a 'throw' method."))
    }
}
