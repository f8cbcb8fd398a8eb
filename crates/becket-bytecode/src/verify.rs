//! The proof that a module can be run: every index is in range and of the right kind, every register, window, label and
//! handler is inside its function. Not here: what needs no proof, since every operation is safe for any values in its
//! registers (becket-vm) and nothing relies on where instructions come from (`lines.rs`), and the bytes (`blob.rs`).
//! Invariant: a [`Verified`] is made here and nowhere else, and the machine takes nothing else.

use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;

use crate::blob::{Decoded, TYPE_DEPTH_MAX};
use crate::builtins::BUILTINS;
use crate::intrinsics::{INTRINSICS, Intrinsic};
use crate::module::{Capture, Constant, Function, FunctionFlags, Module, Text, Type};
use crate::ops::{Field, Flag, Instr, Kind, Opcode, REGISTERS_MAX, WINDOW_WORDS};
use crate::proof::Doubts;

/// How many variables a module may have.
pub const SLOTS_MAX: u32 = 1 << 20;

/// Instructions of one function. A branch and a frame have 24 bits for a place in the code, and the loader puts at most one charge
/// before each instruction.
pub const INSTRUCTIONS_MAX: usize = 1 << 23;

/// How many paths of the event a module may name; one that reads more reads all.
pub const READS_MAX: usize = 256;

/// How many names a path may have. A shorter one stands for more.
pub const READ_NAMES_MAX: usize = 16;

/// Whose code it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VerifyMode {
    /// A hook's.
    Hook,
    /// The standard library's own, which may use intrinsics.
    Std,
}

/// A module that the machine can run.
#[derive(Clone, PartialEq, Debug)]
pub struct Verified {
    module: Module,
}

impl Verified {
    /// The module.
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// The module, without its proof.
    pub fn into_module(self) -> Module {
        self.module
    }
}

/// Why a module cannot be run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VerifyError {
    /// In which function, if in one.
    pub function: Option<u32>,
    /// At which instruction, if at one.
    pub pc: Option<u32>,
    /// What is wrong.
    pub what: &'static str,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.function, self.pc) {
            (Some(function), Some(pc)) => write!(f, "function {function}, instruction {pc}: {}", self.what),
            (Some(function), None) => write!(f, "function {function}: {}", self.what),
            _ => write!(f, "{}", self.what),
        }
    }
}

impl core::error::Error for VerifyError {}

/// Checks everything that the machine relies on.
pub fn verify(module: Module, mode: VerifyMode) -> Result<Verified, VerifyError> {
    let doubts = Doubts::of(&module);
    check(module, &doubts, mode)
}

/// The same of a module that was read from a blob.
pub fn verify_decoded(decoded: Decoded, mode: VerifyMode) -> Result<Verified, VerifyError> {
    let Decoded { module, doubts, .. } = decoded;
    check(module, &doubts, mode)
}

/// Checks a module of whose instructions only these are in doubt.
fn check(module: Module, doubts: &Doubts, mode: VerifyMode) -> Result<Verified, VerifyError> {
    tables(&module).map_err(|what| VerifyError { function: None, pc: None, what })?;
    let mut doubts = doubts.iter().peekable();
    for (index, function) in (0..).zip(&module.functions) {
        let error = |(pc, what)| VerifyError { function: Some(index), pc, what };
        let registers = Registers::of(function);
        frame(&module, function, registers, index == 0).map_err(|what| error((None, what)))?;
        ending(function).map_err(|what| error((None, what)))?;
        while let Some(doubt) = doubts.next_if(|doubt| doubt.function == index) {
            let from = doubt.pc.unwrap_or(0);
            let length = if doubt.pc.is_some() { 1 } else { usize::MAX };
            let code = function.code.get(from as usize..).unwrap_or_default();
            for (pc, instr) in (from..).zip(code.iter().take(length)) {
                instruction(&module, function, registers, *instr, mode).map_err(|what| error((Some(pc), what)))?;
            }
        }
    }
    Ok(Verified { module })
}

/// The array index that a property name is, if it is one: `17`, but not `017` or `4294967295`. ECMA-262 6.1.7
pub fn array_index(text: &Text) -> Option<u32> {
    let Text::Latin1(bytes) = text else { return None };
    let first = bytes.first().filter(|first| first.is_ascii_digit())?;
    if bytes.len() > 10 || (*first == b'0' && bytes.len() > 1) {
        return None;
    }
    let mut value = 0_u64;
    for byte in bytes.iter() {
        value = value * 10 + u64::from(byte.is_ascii_digit().then(|| byte - b'0')?);
    }
    u32::try_from(value).ok().filter(|value| *value != u32::MAX)
}

fn tables(module: &Module) -> Result<(), &'static str> {
    let string = |index: u32| in_range(index, module.strings.len(), "a string that does not exist");
    for text in &module.strings {
        if let Text::Utf16(units) = text
            && units.iter().all(|unit| *unit < 0x100)
        {
            return Err("a string is not in its narrowest form");
        }
    }
    for atom in &module.atoms {
        string(*atom)?;
    }
    let mut shown_to = 0;
    for erased in &module.erased {
        if erased.start < shown_to || erased.end <= erased.start {
            return Err("what is erased of the source is not in order");
        }
        shown_to = erased.end;
    }
    distinct(module.atoms.iter().filter_map(|atom| module.strings.get(*atom as usize)), "an atom occurs twice")?;
    if module.atoms.iter().filter_map(|atom| module.strings.get(*atom as usize)).any(|text| array_index(text).is_some())
    {
        return Err("an atom is an array index");
    }
    for constant in &module.constants {
        match constant {
            Constant::String(index) => string(*index)?,
            Constant::BigInt(index) => {
                string(*index)?;
                if !module.strings.get(*index as usize).is_some_and(is_hexadecimal) {
                    return Err("a BigInt is not in its one form");
                }
            }
            Constant::Number(value) if value.is_nan() && value.to_bits() != f64::NAN.to_bits() => {
                return Err("a NaN is not the canonical one");
            }
            Constant::Number(_) => (),
        }
    }
    for (_, name) in &module.inferred {
        in_range(*name, module.strings.len(), "a name that does not exist")?;
    }
    for shape in &module.shapes {
        for atom in shape {
            in_range(*atom, module.atoms.len(), "an atom that does not exist")?;
        }
        if !are_distinct(shape) {
            return Err("a shape has a name twice");
        }
    }
    if module.n_slots > SLOTS_MAX {
        return Err("too many variables");
    }
    for export in &module.exports {
        string(export.name)?;
        in_range(export.slot, module.n_slots as usize, "an export of a variable that does not exist")?;
    }
    distinct(
        module.exports.iter().filter_map(|export| module.strings.get(export.name as usize)),
        "a name is exported twice",
    )?;
    for import in &module.imports {
        string(import.module)?;
        string(import.name)?;
        for param in &import.params {
            string(param.name)?;
            ty(module, &param.ty, TYPE_DEPTH_MAX)?;
        }
        ty(module, &import.returns, TYPE_DEPTH_MAX)?;
    }
    reads(module)?;
    string(module.file_name)?;
    if module.functions.is_empty() {
        return Err("there is no top level");
    }
    Ok(())
}

/// Paths of the event are few and short: who makes a tree of them need not fear its depth.
fn reads(module: &Module) -> Result<(), &'static str> {
    let paths = module.reads.as_deref().unwrap_or_default();
    if paths.len() > READS_MAX {
        return Err("the event has too many paths");
    }
    for path in paths {
        let n_names = match module.strings.get(*path as usize).ok_or("a string that does not exist")? {
            Text::Latin1(units) => units.split(|unit| *unit == b'.').count(),
            Text::Utf16(units) => units.split(|unit| *unit == u16::from(b'.')).count(),
        };
        if n_names > READ_NAMES_MAX {
            return Err("a path of the event is too long");
        }
    }
    Ok(())
}

fn in_range(index: u32, len: usize, what: &'static str) -> Result<(), &'static str> {
    if (index as usize) < len { Ok(()) } else { Err(what) }
}

/// Lists up to this length are compared each with each.
const SHORT: usize = 16;

fn are_distinct(numbers: &[u32]) -> bool {
    if numbers.len() <= SHORT {
        return numbers.iter().enumerate().all(|(i, number)| !numbers.iter().take(i).any(|before| before == number));
    }
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.is_sorted_by(|a, b| a < b)
}

fn distinct<'t>(texts: impl Iterator<Item = &'t Text> + Clone, what: &'static str) -> Result<(), &'static str> {
    if texts.clone().nth(1).is_none() {
        return Ok(());
    }
    // Texts with different digests are different, and numbers are compared faster than texts.
    if few_and_distinct(texts.clone().map(digest)).is_some() {
        return Ok(());
    }
    let mut digests: Vec<u64> = texts.clone().map(digest).collect();
    digests.sort_unstable();
    if digests.is_sorted_by(|a, b| a < b) {
        return Ok(());
    }
    let mut texts: Vec<&Text> = texts.collect();
    texts.sort_unstable_by(|a, b| order(a, b));
    if texts.is_sorted_by(|a, b| order(a, b) == Ordering::Less) { Ok(()) } else { Err(what) }
}

/// Something if these are few, and each is another. It may be nothing all the same.
fn few_and_distinct(digests: impl Iterator<Item = u64>) -> Option<()> {
    let mut seen = [0_u32; 256];
    // Whoever chooses texts by their digests makes them look for places in vain.
    let mut looks = 2 * seen.len();
    for digest in digests {
        let (mut at, mark) = ((digest >> 56) as u8, (digest >> 24) as u32 | 1);
        loop {
            looks = looks.checked_sub(1)?;
            let place = seen.get_mut(usize::from(at))?;
            if *place == mark {
                return None;
            }
            if *place == 0 {
                *place = mark;
                break;
            }
            at = at.wrapping_add(1);
        }
    }
    Some(())
}

/// A number that equal texts share; others rarely do.
fn digest(text: &Text) -> u64 {
    let mix = |digest: u64, unit: u64| (digest.rotate_left(5) ^ unit).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    match text {
        Text::Latin1(bytes) => {
            let (words, rest) = bytes.as_chunks::<8>();
            let digest = words.iter().fold(bytes.len() as u64, |digest, word| mix(digest, u64::from_le_bytes(*word)));
            mix(digest, rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)))
        }
        Text::Utf16(units) => units.iter().fold(!0, |digest, unit| mix(digest, u64::from(*unit))),
    }
}

/// Any total order will do.
fn order(a: &Text, b: &Text) -> Ordering {
    match (a, b) {
        (Text::Latin1(a), Text::Latin1(b)) => (**a).cmp(b),
        (Text::Utf16(a), Text::Utf16(b)) => a.cmp(b),
        (Text::Latin1(_), Text::Utf16(_)) => Ordering::Less,
        (Text::Utf16(_), Text::Latin1(_)) => Ordering::Greater,
    }
}

fn ty(module: &Module, what: &Type, depth: u32) -> Result<(), &'static str> {
    let depth = depth.checked_sub(1).ok_or("a type is nested too deeply")?;
    let string = |index: u32| in_range(index, module.strings.len(), "a string that does not exist");
    match what {
        Type::Any | Type::Undefined | Type::Null | Type::Boolean | Type::Number | Type::String => Ok(()),
        Type::Literal(index) => string(*index),
        Type::Array(elem) | Type::Record(elem) => ty(module, elem, depth),
        Type::Tuple(elems) | Type::Union(elems) => elems.iter().try_for_each(|elem| ty(module, elem, depth)),
        Type::Object(props) => {
            for prop in props {
                string(prop.name)?;
                ty(module, &prop.ty, depth)?;
            }
            distinct(
                props.iter().filter_map(|prop| module.strings.get(prop.name as usize)),
                "a type has a property twice",
            )
        }
    }
}

/// The registers of a function.
#[derive(Clone, Copy)]
struct Registers {
    count: u32,
    /// Those that instructions may not name: the block of spilled locals, and the frame's own.
    reserved: (u32, u32),
}

impl Registers {
    fn of(function: &Function) -> Self {
        let [block, frame] = [function.block_register(), function.frame_register()];
        let first = block.or(frame).map_or(u32::MAX, u32::from);
        let end = frame.or(block).map_or(u32::MAX, |last| u32::from(last) + 1);
        Self { count: function.n_regs.into(), reserved: (first, end) }
    }

    /// Whether instructions may name these registers.
    #[inline]
    fn has(self, first: u32, n: u32) -> bool {
        let end = first.saturating_add(n);
        end <= self.count && (end <= self.reserved.0 || first >= self.reserved.1 || n == 0)
    }

    /// Whether a call may have its window here: the callee's frame takes all registers above the window's begin.
    #[inline]
    fn has_window(self, first: u32, n_args: u32) -> bool {
        self.has(first, u32::from(WINDOW_WORDS) + n_args) && (self.reserved.0 == u32::MAX || first >= self.reserved.1)
    }
}

fn frame(module: &Module, function: &Function, registers: Registers, is_top: bool) -> Result<(), &'static str> {
    in_range(function.name, module.strings.len(), "a name that does not exist")?;
    if function.n_regs > REGISTERS_MAX {
        return Err("too many registers");
    }
    if function.block_register().is_some_and(|block| block >= function.n_regs) {
        return Err("no register for the spilled locals");
    }
    if function.frame_register().is_some_and(|frame| frame >= function.n_regs) {
        return Err("no register for the generator or promise");
    }
    if function.n_params > function.n_regs || function.rest.is_some_and(|reg| reg >= function.n_regs) {
        return Err("a parameter has no register");
    }
    if function.arguments.is_some_and(|reg| reg >= function.n_regs) {
        return Err("the arguments object has no register");
    }
    if function.new_target.is_some_and(|reg| reg >= function.n_regs) {
        return Err("`new.target` has no register");
    }
    if is_top && (function.n_params > 0 || function.rest.is_some() || !function.captures.is_empty()) {
        return Err("the top level takes arguments or captures");
    }
    let known = FunctionFlags::CONSTRUCTOR
        .with(FunctionFlags::ARROW)
        .with(FunctionFlags::METHOD)
        .with(FunctionFlags::ASYNC)
        .with(FunctionFlags::GENERATOR)
        .with(FunctionFlags::CLASS)
        .with(FunctionFlags::DERIVED)
        .with(FunctionFlags::SHOWN_AS_CLASS);
    if !known.has(function.flags) {
        return Err("a kind of function that this edition does not run");
    }
    if function.span.0 > function.span.1 {
        return Err("a function's source ends before it begins");
    }
    let n = function.code.len();
    let mut last_end = 0;
    for handler in &function.handlers {
        if handler.start >= handler.end || handler.end as usize > n || handler.end < last_end {
            return Err("a handler covers no instructions of the function, or comes too late in the list");
        }
        last_end = handler.end;
        in_range(handler.target, n, "a handler goes on outside the function")?;
        if !registers.has(handler.reg.into(), 1) {
            return Err("a handler's register does not exist");
        }
    }
    Ok(())
}

/// Nothing runs on behind the last instruction.
fn ending(function: &Function) -> Result<(), &'static str> {
    if function.code.len() > INSTRUCTIONS_MAX {
        return Err("the code is too long");
    }
    match function.code.last() {
        Some(last) if last.op.facts().has(Flag::Ends) => Ok(()),
        _ => Err("the code has no end"),
    }
}

fn instruction(
    module: &Module,
    function: &Function,
    registers: Registers,
    instr: Instr,
    mode: VerifyMode,
) -> Result<(), &'static str> {
    let facts = instr.op.facts();
    if facts.has(Flag::Loader) {
        return Err("an operation that this edition does not run");
    }
    if facts.has(Flag::Std) && mode != VerifyMode::Std {
        return Err("an operation of the standard library's own");
    }
    if !facts.cover(instr) || (instr.imm != 0 && !facts.uses(Field::Imm)) {
        return Err("an operand that the operation does not have");
    }
    for (field, kind) in instr.op.row().operands {
        let value = instr.field(*field);
        match kind {
            Kind::Dst | Kind::Reg | Kind::Mut => {
                if !registers.has(value, 1) {
                    return Err("a register that does not exist");
                }
            }
            Kind::Window => {
                if !registers.has_window(value, instr.c.into()) {
                    return Err("a call window that does not fit");
                }
            }
            Kind::Base => {
                if !registers.has(value, instr.c.into()) {
                    return Err("registers that do not exist");
                }
            }
            Kind::Pair => {
                if !registers.has(value, 2) {
                    return Err("two registers that do not exist");
                }
            }
            Kind::Iter => {
                if !registers.has(value, 3) {
                    return Err("an iteration that does not fit");
                }
            }
            Kind::Argc | Kind::Count | Kind::Byte | Kind::Small | Kind::Int => (),
            Kind::Const => in_range(value, module.constants.len(), "a constant that does not exist")?,
            Kind::Str => match module.constants.get(value as usize) {
                Some(Constant::String(_)) => (),
                _ => return Err("a string constant that does not exist"),
            },
            Kind::Atom => in_range(value, module.atoms.len(), "an atom that does not exist")?,
            Kind::Func => closure(module, function, registers, value)?,
            Kind::Shape => match module.shapes.get(value as usize) {
                Some(shape) if shape.len() == usize::from(instr.c) => (),
                _ => return Err("a shape that does not exist or does not fit"),
            },
            Kind::Import => in_range(value, module.imports.len(), "an import that does not exist")?,
            Kind::Builtin => in_range(value, BUILTINS.len(), "a builtin that does not exist")?,
            Kind::Intrinsic => match Intrinsic::from_number(value).and_then(|_| INTRINSICS.get(value as usize)) {
                Some(row) if row.2 == instr.c => (),
                _ => return Err("an intrinsic that does not exist or takes other arguments"),
            },
            Kind::Capture => in_range(value, function.captures.len(), "a capture that does not exist")?,
            Kind::Slot => in_range(value, module.n_slots as usize, "a variable that does not exist")?,
            Kind::Spill => in_range(value, function.n_spills.into(), "a spilled local that does not exist")?,
            Kind::Label => in_range(value, function.code.len(), "a label outside the function")?,
        }
    }
    special(instr)
}

/// A closure over this function can be made here.
fn closure(module: &Module, function: &Function, registers: Registers, index: u32) -> Result<(), &'static str> {
    let callee = module.functions.get(index as usize).ok_or("a function that does not exist")?;
    if index == 0 {
        return Err("a closure over the top level");
    }
    for capture in &callee.captures {
        match capture {
            Capture::Reg(reg) if !registers.has((*reg).into(), 1) => return Err("a captured register does not exist"),
            Capture::Reg(_) => (),
            Capture::Spill(index) => {
                in_range((*index).into(), function.n_spills.into(), "a captured spilled local does not exist")?;
            }
            Capture::Capture(index) => {
                in_range((*index).into(), function.captures.len(), "a captured capture does not exist")?;
            }
        }
    }
    Ok(())
}

/// What a row cannot say about its operands.
fn special(instr: Instr) -> Result<(), &'static str> {
    if !instr.op.is_special() {
        return Ok(());
    }
    match instr.op {
        Opcode::CopyRest if instr.c == 0 => Err("the rest of nothing"),
        Opcode::CallSpread | Opcode::NewSpread | Opcode::CallSuperSpread if instr.c != 1 => {
            Err("a spread call takes one array")
        }
        _ => Ok(()),
    }
}

/// Whether a text is the one form of a BigInt that is not negative.
fn is_hexadecimal(text: &Text) -> bool {
    let Text::Latin1(digits) = text else { return false };
    let is_digit = |unit: &u8| unit.is_ascii_digit() || (b'a'..=b'f').contains(unit);
    digits.iter().all(is_digit) && (digits.first().is_some_and(|first| *first != b'0') || **digits == *b"0")
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::ops::ROWS;

    #[test]
    fn what_is_not_in_doubt_passes_every_rule() {
        let function = Function { n_regs: 3, captures: vec![Capture::Reg(0)], ..Function::default() };
        let with_block = Function { n_regs: 4, n_params: 1, n_spills: 2, ..Function::default() };
        let mut module = Module {
            strings: vec![Text::from("a")],
            atoms: vec![0],
            constants: vec![Constant::String(0), Constant::Number(1.0)],
            functions: vec![function],
            n_slots: 2,
            ..Module::default()
        };
        let mut n_passed = 0;
        for function in [module.functions[0].clone(), with_block] {
            let registers = Registers::of(&function);
            for row in ROWS {
                for fields in 0..4_u32.pow(4) {
                    let field = |at: u32| fields >> (2 * at) & 3;
                    let instr = Instr::new(row.op, field(0) as u8, field(1) as u8, field(2) as u8, field(3));
                    module.functions[0] = Function { code: vec![instr], ..function.clone() };
                    if Doubts::of(&module).iter().next().is_none() {
                        n_passed += 1;
                        let proved = instruction(&module, &module.functions[0], registers, instr, VerifyMode::Hook);
                        assert_eq!(proved, Ok(()), "{instr:?}");
                    }
                }
            }
        }
        assert!(n_passed > 1000, "{n_passed}");
    }
}
