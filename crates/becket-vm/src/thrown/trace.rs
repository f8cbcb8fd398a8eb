//! The lines of an error's `stack`: which calls they are, found when the error is made, and their text, made when it is first
//! read. Not here: what a line calls its function (`site.rs`), and the headline (`thrown.rs`).
//!
//! A trace is a block with up to three words for each line: the place, which is bits, the function, and the receiver if there is
//! one. Nothing else is noted when an error is made: names are found when the text is, as V8 does.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use becket_bytecode::builtins;
use becket_bytecode::module::{AT_DOT, AT_NAME, FunctionFlags};
use becket_bytecode::ops::{Instr, Opcode, WINDOW_WORDS};

use super::{STACK, TRACE};
use crate::atom::{Key, PropertyKey};
use crate::call::{CALLEE, FrameFlags, THIS};
use crate::edition::Helper;
use crate::layout::{Header, Kind};
use crate::limits::Limit;
use crate::machine::{Machine, Run, Slot, Trap, state, well_known};
use crate::program::CodeId;
use crate::promise::{COMBINATORS, Waiter};
use crate::shape::{Attrs, Integrity, Proto};
use crate::value::{Immediate, Offset, Word};

const WINDOW: usize = WINDOW_WORDS as usize;

/// Lines of a trace that are shown.
const LINES_MAX: usize = 10;
/// Words of a trace: one place more than there are lines, for what it says of the last one.
const WORDS_MAX: usize = 1 + 3 * LINES_MAX + 1;

/// In the place of a line: the call waits.
const ASYNC: u64 = 1 << 46;
/// In the place of a line: it is a combinator of promises, its number from bit 32 on, that waits for the value with this index.
/// The bit alone is the hole.
const COMBINATOR: u64 = ASYNC | 1 << 45;
/// Without the other bit, in the place of the first line: the error was thrown before the call that stands there, at the dot.
const BEFORE_CALL: u64 = 1 << 45;
/// In the place of a line: the next line is its caller, in the hook's own code.
const DIRECT: u64 = 1 << 44;

/// Where a trace begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Beginning {
    /// With the running call.
    Here,
    /// Below the calls of the standard library that make the error.
    Maker,
    /// Below the call of the function at a position.
    Below(Slot),
}

/// The private name under which an object that is no error has the error with its trace.
const KEEPER: Key = Key::private(u32::MAX);

/// A trace while it is made.
struct Lines {
    words: [u64; WORDS_MAX],
    len: usize,
    count: usize,
}

impl Lines {
    fn new() -> Self {
        Self { words: [0; WORDS_MAX], len: 1, count: 0 }
    }

    fn is_full(&self) -> bool {
        self.count > LINES_MAX
    }

    fn push(&mut self, line: Line) {
        if self.is_full() {
            return;
        }
        self.count += 1;
        let words = [Word::bits(line.place), line.function, line.receiver];
        // A receiver that is left over may be anything.
        let is_alone = line.receiver == Word::UNDEFINED || line.receiver.is_internal() && line.receiver != Word::HOLE;
        let n_words = if self.is_full() || line.function == Word::UNDEFINED { 1 } else { 3 - usize::from(is_alone) };
        for (place, word) in self.words.iter_mut().skip(self.len).zip(words.iter().take(n_words)) {
            *place = word.0;
        }
        self.len += n_words;
    }

    /// The words of the block.
    fn words(&mut self) -> &[u64] {
        if let Some(header) = self.words.first_mut() {
            *header = Header::new(Kind::Block, self.len as u32, 0).0;
        }
        self.words.get(..self.len).unwrap_or(&[])
    }
}

/// A running call: its base, its code, and the instruction that it is at.
type Frame = (usize, CodeId, u32);

/// Whether this is the code of a constructor that nobody wrote, of a class without fields: one that is written checks `this`, and
/// one with fields calls what makes them.
fn only_calls_super(ops: &[Instr]) -> bool {
    let [.., call, end] = ops else { return false };
    ops.len() == DEFAULT_CONSTRUCTOR && call.op == Opcode::CallSuperSpread && end.op == Opcode::Return
}

/// Instructions of such a constructor: the function itself, `new.target`, the arguments, the call and the return.
const DEFAULT_CONSTRUCTOR: usize = 5;

/// Whether the standard library's code calls at an instruction what it names itself, not what it was given.
fn is_plain_call(ops: &[Instr], op: u32) -> bool {
    let Some(call) = ops.get(op as usize) else { return false };
    match call.op {
        Opcode::CallMethod => true,
        Opcode::Call | Opcode::CallSpread | Opcode::New | Opcode::NewSpread => {
            let before = ops.get(..op as usize).unwrap_or(&[]).iter().rev().take(LOOK_BACK);
            before
                .take_while(|instr| instr.b != call.b || instr.op != call.op)
                .any(|instr| instr.op == Opcode::LoadBuiltin && instr.a == call.b)
        }
        _ => false,
    }
}

/// Instructions between the one that brings the callee of a call and the call.
const LOOK_BACK: usize = 12;

/// Columns before a call where the note of it says that its method is read.
fn read_before(note: &str) -> u32 {
    let behind_dot = note.strip_prefix(AT_DOT);
    let name = behind_dot
        .unwrap_or(note)
        .strip_prefix(AT_NAME)
        .map_or(0, |text| text.rsplit_once('.').map_or(text, |(_, name)| name).len());
    u32::from(behind_dot.is_some()) + name as u32
}

/// A line as it was noted.
#[derive(Clone, Copy)]
struct Line {
    place: u64,
    function: Word,
    receiver: Word,
}

impl Line {
    /// Takes the next line off the words of a trace.
    fn take(words: &mut &[u64]) -> Option<Self> {
        let (place, rest) = words.split_first()?;
        let is_place = |word: &&u64| Word(**word).is_internal() && Word(**word) != Word::HOLE;
        let n_words = rest.iter().take_while(|word| !is_place(word)).count();
        let (line, rest) = rest.split_at(n_words);
        *words = rest;
        let word = |at: usize| line.get(at).map_or(Word::UNDEFINED, |word| Word(*word));
        Some(Self { place: Word(*place).as_bits(), function: word(0), receiver: word(1) })
    }

    /// The code, and the pc in the blob.
    fn code(self) -> (CodeId, u32) {
        (CodeId((self.place >> 24 & 0xF_FFFF) as u32), (self.place & 0xFF_FFFF) as u32)
    }
}

/// Builtins that are no functions of V8 but code of Node's own: its positions would be none of the hook's.
static OF_NODE: [&str; 10] = [
    "URL",
    "URLSearchParams",
    "TextEncoder",
    "TextDecoder",
    "DOMException",
    "structuredClone",
    "atob",
    "btoa",
    "console",
    "crypto",
];

/// Builtins of V8 that make way for what they call, or for what throws on their behalf.
static WITHOUT_CALL: [&str; 5] =
    ["%TypedArray%", "Array", "Function.prototype.apply", "Function.prototype.call", "Reflect.apply"];

/// Whether Node shows a line for the builtin of a path.
pub(crate) fn has_line(path: &str) -> bool {
    let space = path.split('.').find(|part| *part != "%global%").unwrap_or_default();
    !OF_NODE.contains(&space) && !WITHOUT_CALL.contains(&path)
}

/// Where a builtin is found.
fn path_of(function: Word) -> &'static str {
    function.as_builtin().and_then(builtins::get).map_or("", |row| row.path)
}

/// Functions of the standard library that no builtin names and V8 has a line for all the same, with what that calls them.
static UNNAMED: [(Helper, &str); 5] = [
    (Helper::ThenFinally, ""),
    (Helper::CatchFinally, ""),
    (Helper::FromSyncNext, "Async-from-Sync Iterator.next"),
    (Helper::FromSyncReturn, "Async-from-Sync Iterator.return"),
    (Helper::FromSyncThrow, "Async-from-Sync Iterator.throw"),
];

impl Machine {
    // --- When an error is made.

    /// A new error object without a message.
    pub(crate) fn new_bare_error(&mut self, proto: Proto) -> Run<Offset> {
        self.new_error_from(proto, Beginning::Here)
    }

    /// The same, with a trace that begins elsewhere.
    pub(crate) fn new_error_from(&mut self, proto: Proto, from: Beginning) -> Run<Offset> {
        let shape = self.shapes.root(Kind::Error, proto);
        self.reserve(WORDS_MAX as u64 + 6)?;
        let block = self.push_trace(from)?;
        Ok(self.heap.push(&[Header::new(Kind::Error, 6, shape).0, 0, block.0], 6, Word::UNDEFINED))
    }

    /// Begins the trace of the new error at a position below the call of the class that `new` was called on, as V8 does.
    pub(crate) fn trace_below(&mut self, error: Slot, class: Slot) -> Run<()> {
        self.trace_anew(error, Beginning::Below(class))
    }

    fn trace_anew(&mut self, error: Slot, from: Beginning) -> Run<()> {
        self.reserve(WORDS_MAX as u64)?;
        let block = self.push_trace(from)?;
        self.heap.set_word(self.at(error.0).offset() + TRACE, block);
        Ok(())
    }

    /// `Error.captureStackTrace`: an error keeps its new trace itself, any other object in an error behind it. An object whose
    /// `stack` is not as it comes with an error gets it anew, as the two functions that errors have.
    pub(crate) fn capture_stack(&mut self, object: Slot, above: Slot) -> Run<()> {
        let target = self.at(object.0);
        if !target.is_object() || self.integrity(target.offset()).has(Integrity::CLOSED) {
            return Err(Trap::Refused(super::REFUSED_PROTOTYPE));
        }
        let stack = self.edition.names.stack;
        if self.integrity(target.offset()).has(Integrity::NOT_EXTENSIBLE) {
            return Err(self.throw_not_definable(PropertyKey::Name(stack)));
        }
        let from = if self.at(above.0) == Word::UNDEFINED { Beginning::Maker } else { Beginning::Below(above) };
        if self.is_kind(target, Kind::Error) {
            self.trace_anew(object, from)?;
            if self.has_stack(self.at(object.0).offset(), stack) {
                return Ok(());
            }
        } else {
            self.keep_trace(object, from)?;
        }
        let (getter, setter) = (Slot(state::SCRATCH + 4), Slot(state::SCRATCH + 5));
        self.put(getter.0, Word::builtin(well_known::GET_ERROR_STACK()));
        self.put(setter.0, Word::builtin(well_known::SET_ERROR_STACK()));
        let accessor = self.new_accessor(getter, setter)?;
        let pair = setter;
        self.put(pair.0, Word::block(accessor));
        self.define(object, PropertyKey::Name(stack), pair, Attrs(Attrs::CONFIGURABLE.0 | Attrs::ACCESSOR.0))
    }

    /// Puts a new error with a trace behind an object that is none.
    fn keep_trace(&mut self, object: Slot, from: Beginning) -> Run<()> {
        let keeper = self.new_error_from(Proto::Builtin(well_known::ERROR_PROTOTYPE()), from)?;
        let at = self.at(object.0).offset();
        if self.find_named(at, KEEPER).is_some() {
            self.write_named(at, KEEPER, Word::object(keeper));
            return Ok(());
        }
        self.charge(2)?;
        self.add_named(object, KEEPER, Word::object(keeper), Attrs::WRITABLE)
    }

    /// The error with the trace of an object: itself, or the one behind it.
    pub(crate) fn trace_keeper(&mut self, at: Offset) -> Option<Offset> {
        if self.heap.kind(at) == Kind::Error {
            return Some(at);
        }
        let (keeper, _) = self.find_named(at, KEEPER)?;
        self.is_kind(keeper, Kind::Error).then(|| keeper.offset())
    }

    /// The block of a new trace; there is room for it.
    fn push_trace(&mut self, from: Beginning) -> Run<Word> {
        let mut lines = Lines::new();
        self.note_lines(from, &mut lines)?;
        self.charge(10 + lines.count as u64)?;
        let words = lines.words();
        Ok(Word::block(self.heap.push(words, words.len() as u32, Word::UNDEFINED)))
    }

    /// Notes the running calls, innermost first, and then those that wait for what runs. Allocates nothing.
    fn note_lines(&mut self, from: Beginning, lines: &mut Lines) -> Run<()> {
        let above = if let Beginning::Below(function) = from { Some(self.at(function.0)) } else { None };
        let (mut is_above, mut is_maker) = (above.is_some(), from == Beginning::Maker);
        let first = (self.base, self.code, self.pc.saturating_sub(1));
        let mut frame = Self::is_entered(self.base).then_some(first);
        let mut last = None;
        while let Some((base, code, op)) = frame
            && !lines.is_full()
        {
            let caller = self.caller(base).map(|(base, code, pc)| (base, code, pc.saturating_sub(1)));
            is_maker &= code.is_std();
            let callee = self.at(base - WINDOW + CALLEE);
            if caller.is_none() && code.is_std() && path_of(callee) == "Array.fromAsync" {
                // V8 goes on with it by functions of its own, and does not look into those.
                return Ok(());
            }
            if is_above {
                // There may be as many of these as calls are allowed, and none leaves a line.
                self.charge(1)?;
                is_above = above != Some(callee);
            } else if !is_maker {
                self.note_call(base, code, op, caller, lines);
            }
            last = Some((base, code));
            frame = caller;
        }
        if let (None, Some((base, code)), true) = (frame, last, self.is_past_entry()) {
            self.note_waiting(base, code, lines)?;
        }
        Ok(())
    }

    /// Notes one running call: the hook's own, or that of a builtin.
    fn note_call(&self, base: usize, code: CodeId, op: u32, caller: Option<Frame>, lines: &mut Lines) {
        let direct = if caller.is_some_and(|(_, code, _)| !code.is_std()) { DIRECT } else { 0 };
        let (function, receiver) = (self.at(base - WINDOW + CALLEE), self.at(base - WINDOW + THIS));
        if code.is_std() {
            // The arguments of a native function are converted on its behalf.
            let is_coercion = code == self.edition.helper(Helper::Coerce);
            let (function, receiver) =
                if is_coercion { (self.at(base), self.at(base + 1)) } else { (function, receiver) };
            let line = Line { place: direct, function, receiver };
            if base != self.base && path_of(function) == "Object.hasOwn" {
                // V8 converts the key in a second function of this name.
                self.note_builtin(line, code, caller, lines);
            }
            self.note_builtin(line, code, caller, lines);
            if self.description(code).is_some_and(|it| it.flags.has(FunctionFlags::GENERATOR)) {
                self.note_resumption(base, code, lines);
            }
            return;
        }
        let Some(entry) = self.prepared.program.functions.get(code.index()) else { return };
        if only_calls_super(&entry.ops) && caller.is_some_and(|(_, code, op)| self.is_call_of_super(code, op)) {
            return;
        }
        let flags = self.return_of(base).flags;
        let receiver = match receiver {
            _ if flags.has(FrameFlags::CONSTRUCT) => Word::HOLE,
            // A call that passes no receiver leaves what was there.
            Word::HOLE => Word::UNDEFINED,
            receiver => receiver,
        };
        let pc = entry.blob_pc(op).unwrap_or(0);
        lines.push(Line { place: direct | u64::from(code.0) << 24 | u64::from(pc), function, receiver });
        let is_generator = self.description(code).is_some_and(|it| it.flags.has(FunctionFlags::GENERATOR));
        if is_generator && !flags.has(FrameFlags::ENTRY) {
            self.note_resumption(base, code, lines);
        }
    }

    /// Whether an instruction of the hook's code calls `super`: V8 then passes over the constructors that add nothing.
    fn is_call_of_super(&self, code: CodeId, op: u32) -> bool {
        let code = if code.is_std() { None } else { self.prepared.program.functions.get(code.index()) };
        let call = code.and_then(|code| code.ops.get(op as usize));
        call.is_some_and(|call| matches!(call.op, Opcode::CallSuper | Opcode::CallSuperSpread))
    }

    /// Notes a running call of the standard library, if V8 has a line for it.
    fn note_builtin(&self, line: Line, code: CodeId, caller: Option<Frame>, lines: &mut Lines) {
        let Some(id) = line.function.as_builtin() else {
            if UNNAMED.iter().any(|(helper, _)| self.edition.helper(*helper) == code) {
                let function = Word::immediate(Immediate::Std(code.index() as u32));
                lines.push(Line { place: 0, function, receiver: Word::UNDEFINED });
            }
            return;
        };
        let receiver = if line.receiver == line.function { Word::HOLE } else { line.receiver };
        if self.has_line(id, receiver, caller) {
            lines.push(Line { receiver, ..line });
        }
    }

    /// Whether V8 has a line for a call of a builtin: not where the standard library makes it for its own ends.
    fn has_line(&self, builtin: u32, receiver: Word, caller: Option<Frame>) -> bool {
        if !self.edition.has_line.get(builtin as usize).copied().unwrap_or(false) {
            return false;
        }
        let Some((base, code, op)) = caller.filter(|(_, code, _)| code.is_std()) else { return true };
        if self.edition.std.functions.get(code.index()).is_some_and(|code| is_plain_call(&code.ops, op)) {
            return false;
        }
        let Some(method) = path_of(Word::builtin(builtin)).strip_prefix("RegExp.prototype.") else { return true };
        let caller = path_of(self.at(base - WINDOW + CALLEE));
        if method == "exec" {
            return !caller.starts_with("RegExp.prototype.");
        }
        let is_plain = self.is_kind(receiver, Kind::RegExp)
            && self.proto_of(receiver) == Proto::Builtin(well_known::REGEXP_PROTOTYPE());
        let makes_way = ["match", "replace", "search", "split"].iter().any(|name| {
            method.strip_prefix("@@") == Some(name) && caller.strip_prefix("String.prototype.") == Some(name)
        });
        !(is_plain && makes_way)
    }

    /// Notes the call of `next`, `return` or `throw` that a running generator goes on by.
    fn note_resumption(&self, base: usize, code: CodeId, lines: &mut Lines) {
        let register = self.description(code).and_then(becket_bytecode::module::Function::frame_register);
        let generator = register.map_or(Word::UNDEFINED, |register| self.at(base + usize::from(register)));
        let is_shown = generator.is_object() && (!code.is_std() || self.is_kind(generator, Kind::IteratorHelper));
        if is_shown && let Some(method) = self.resumed_by(generator.offset()) {
            lines.push(Line { place: 0, function: Word::builtin(method), receiver: generator });
        }
    }

    /// Notes the calls that wait for the job whose call is at `base`, each for the one before. What waits for an async call of the
    /// standard library waits in V8 by functions that it does not look into.
    fn note_waiting(&mut self, base: usize, code: CodeId, lines: &mut Lines) -> Run<()> {
        let mut promise = self.promise_of_job(base, code);
        while !lines.is_full()
            && let Some((waiter, next)) = self.waits_for(promise)
        {
            self.charge(1)?;
            match waiter {
                Waiter::Call { callee, this, pc } => {
                    let code = self.code_of_callee(callee);
                    if code.is_std() {
                        return Ok(());
                    }
                    // The instruction that waits is the one before.
                    let pc = u64::from(pc.saturating_sub(1));
                    let place = ASYNC | u64::from(code.0) << 24 | pc;
                    lines.push(Line { place, function: callee, receiver: this });
                }
                Waiter::Combinator { combinator, index } => {
                    let place = COMBINATOR | u64::from(combinator) << 32 | u64::from(index);
                    lines.push(Line { place, function: Word::UNDEFINED, receiver: Word::UNDEFINED });
                }
                Waiter::Nobody => {}
            }
            promise = next;
        }
        Ok(())
    }

    /// Adds the line of the native function whose window begins at a position to the error that it has thrown: it has no call of
    /// its own.
    #[cold]
    pub(crate) fn thrown_by(&mut self, trap: Trap, builtin: u32, window: usize, is_new: bool) -> Trap {
        let error = self.at(state::EXCEPTION);
        let receiver = if is_new { Word::HOLE } else { self.at(window + THIS) };
        let caller = (self.base, self.code, self.pc.saturating_sub(1));
        let is_error = trap == Trap::Throw && self.is_kind(error, Kind::Error);
        if !is_error || !self.has_line(builtin, receiver, Some(caller)) {
            return trap;
        }
        self.native_top = self.native_top.max(window + WINDOW);
        let room = self.reserve(WORDS_MAX as u64);
        self.native_top = 0;
        if let Err(trap) = room {
            return trap;
        }
        let error = self.at(state::EXCEPTION).offset();
        let trace = self.heap.word(error + TRACE);
        if trace.is_block() {
            let mut lines = Lines::new();
            let receiver = if is_new { Word::HOLE } else { self.at(window + THIS) };
            let place = if self.code.is_std() { 0 } else { DIRECT };
            lines.push(Line { place, function: Word::builtin(builtin), receiver });
            self.lines_of(trace.offset()).into_iter().for_each(|line| lines.push(line));
            let words = lines.words();
            let block = self.heap.push(words, words.len() as u32, Word::UNDEFINED);
            self.heap.set_word(error + TRACE, Word::block(block));
        }
        Trap::Throw
    }

    /// Says of the exception that its first line stands where the method is read, if its instruction is a call that V8 places
    /// behind that.
    #[cold]
    pub(crate) fn place_at_dot(&mut self) {
        let program = &self.prepared.program;
        let line = program.line(self.code, self.pc.saturating_sub(1)).filter(|_| !self.code.is_std());
        let note = line.and_then(|line| line.note).and_then(|note| program.module.strings.get(note as usize));
        let error = self.at(state::EXCEPTION);
        if !note.is_some_and(|note| note.to_display().starts_with([AT_DOT, AT_NAME]))
            || !self.is_kind(error, Kind::Error)
        {
            return;
        }
        let trace = self.heap.word(error.offset() + TRACE);
        if trace.is_block() && self.heap.header(trace.offset()).size() > 1 {
            let place = self.heap.word(trace.offset() + 1).as_bits() | BEFORE_CALL;
            self.heap.set_word(trace.offset() + 1, Word::bits(place));
        }
    }

    // --- When `stack` is read.

    /// Whether the key is the one of an error's `stack` that V8's two functions give and take.
    pub(crate) fn has_stack(&self, at: Offset, key: Key) -> bool {
        key == self.edition.names.stack
            && self.heap.kind(at) == Kind::Error
            && self.heap.word(at + STACK) == Word::UNDEFINED
    }

    /// What has the `stack` that the two functions give and take: the receiver or the first of its prototypes that has a trace.
    pub(crate) fn stack_holder(&mut self, receiver: Word) -> Run<Option<Offset>> {
        let mut at = receiver;
        while at.is_object() {
            self.charge(1)?;
            if self.trace_keeper(at.offset()).is_some() {
                return Ok(Some(at.offset()));
            }
            at = self.proto_word(self.proto_of(at));
        }
        Ok(None)
    }

    /// The `stack` of what has a trace: made when it is first read, as in Node, and the same from then on. `None` where its name
    /// or message takes code to read.
    pub(crate) fn stack_value(&mut self, at: Offset) -> Run<Option<Word>> {
        let Some(keeper) = self.trace_keeper(at) else { return Ok(Some(Word::UNDEFINED)) };
        let known = self.heap.word(keeper + TRACE);
        if !known.is_block() {
            return Ok(Some(known));
        }
        match self.bounded_headline(at)? {
            Some(headline) => self.make_stack(keeper, headline).map(Some),
            None => Ok(None),
        }
    }

    /// Makes the `stack` whose headline is known of the trace that an error keeps.
    pub(crate) fn make_stack(&mut self, at: Offset, headline: String) -> Run<Word> {
        let text = self.stack_text(at, headline)?;
        let error = Slot(state::SCRATCH + 4);
        self.put(error.0, Word::object(at));
        let string = self.new_str(&text)?;
        self.heap.set_word(self.at(error.0).offset() + TRACE, string);
        Ok(string)
    }

    /// The text of an error's `stack` below its headline. ECMA-262 does not define it; this is V8's form.
    pub(crate) fn stack_text(&mut self, at: Offset, headline: String) -> Run<String> {
        let mut text = headline;
        let block = self.heap.word(at + TRACE);
        if !block.is_block() {
            return Ok(text);
        }
        let lines = self.lines_of(block.offset());
        for (i, line) in lines.iter().take(LINES_MAX).enumerate() {
            let receiver = match lines.get(i + 1) {
                Some(caller) if line.place & DIRECT != 0 => self.receiver_of(*line, *caller),
                _ => line.receiver,
            };
            let line = self.line_text(Line { receiver, ..*line })?;
            text.push_str("\n    at ");
            text.push_str(&line);
            self.charge(20 + line.len() as u64 / 4)?;
            if text.len() as u64 > self.text_max() {
                return Err(Trap::Limit(Limit::Memory));
            }
        }
        Ok(text)
    }

    /// The lines of a trace.
    fn lines_of(&self, block: Offset) -> Vec<Line> {
        let mut words = self.heap.slice(block + 1, self.heap.header(block).size().saturating_sub(1));
        core::iter::from_fn(|| Line::take(&mut words)).collect()
    }

    /// The receiver of a call that the hook's own code made. Where it is plain which function that called, and that has no use for
    /// a receiver, what is in its place is left over.
    fn receiver_of(&self, line: Line, caller: Line) -> Word {
        let (id, pc) = caller.code();
        let Some(code) = self.prepared.program.functions.get(id.index()) else { return line.receiver };
        let is_call = matches!(code.instr_at(pc).map(|instr| instr.op), Some(Opcode::Call | Opcode::CallSpread));
        let is_unknown = self.prepared.program.line(id, code.op_of(pc)).is_some_and(|line| line.note.is_some());
        if !is_call || is_unknown || line.receiver == Word::HOLE {
            return line.receiver;
        }
        if let Some(row) = line.function.as_builtin().and_then(builtins::get) {
            return match row.path.split_once('.') {
                Some(("%global%", _)) | None => Word::UNDEFINED,
                // Whose functions have no use for it.
                Some(("Math", _)) => builtins::find("Math").map_or(Word::UNDEFINED, Word::builtin),
                Some(_) => line.receiver,
            };
        }
        let is_method = self.description(line.code().0).is_some_and(|it| it.flags.has(FunctionFlags::METHOD));
        if is_method { line.receiver } else { Word::UNDEFINED }
    }

    fn line_text(&mut self, line: Line) -> Run<String> {
        let Line { place, function, receiver } = line;
        if place & COMBINATOR == COMBINATOR {
            let combinator = COMBINATORS.get((place >> 32 & 3) as usize).copied().unwrap_or_default();
            return Ok(format!("async Promise.{combinator} (index {})", place as u32));
        }
        let kind = if place & ASYNC == 0 { "" } else { "async " };
        if let Some(Immediate::Std(index)) = function.as_immediate() {
            let helper = UNNAMED.iter().find(|(helper, _)| self.edition.helper(*helper) == CodeId::std(index));
            let name = helper.map_or("", |(_, name)| name);
            return Ok(if name.is_empty() { String::from("<anonymous>") } else { format!("{name} (<anonymous>)") });
        }
        let name = self.site_text(function, receiver)?;
        let position =
            if function.as_builtin().is_some() { String::from("<anonymous>") } else { self.position_text(line) };
        Ok(match name {
            Some(name) => format!("{kind}{name} ({position})"),
            None => format!("{kind}{position}"),
        })
    }

    /// File, line and column of a line.
    fn position_text(&self, line: Line) -> String {
        let (id, pc) = line.code();
        let program = &self.prepared.program;
        let module = &program.module;
        let file = module.strings.get(module.file_name as usize).map(becket_bytecode::module::Text::to_display);
        let known = module.functions.get(id.index()).and_then(|function| function.lines.at(pc));
        let note = known.and_then(|known| known.note).filter(|_| line.place & COMBINATOR == BEFORE_CALL);
        let note = note.and_then(|note| module.strings.get(note as usize));
        let before = note.map_or(0, |note| read_before(&note.to_display()));
        let (line, column) = module.position(known.map_or(0, |known| known.span.0));
        format!("{}:{line}:{}", file.unwrap_or_default(), column.saturating_sub(before))
    }
}
