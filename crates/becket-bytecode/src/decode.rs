//! The bytes of a blob's sections to a module. Not here: the header and the hash around them (`blob.rs`), the way there
//! (`encode.rs`), the proof that the module can be run (`verify.rs`).
//! Invariant: what a list takes is paid from what the caller allows before anything is allocated for it (a list takes up to 24
//! times its bytes); and only one byte string decodes to a module.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use crate::blob::{BlobError, Section, TYPE_DEPTH_MAX};
use crate::erased::{Erased, Fill};
use crate::module::{
    CAPTURED_SPILLS, Capture, Constant, Effect, Export, Function, FunctionFlags, Handler, Import, Latin1, Lines,
    Module, Param, Property, Text, Type,
};
use crate::ops::{Facts, Field, Instr, Opcode};
use crate::proof::{Doubts, Named, Proof};

/// The module whose sections are `at` this place of a blob, and what is in doubt of its instructions. Also tells whether the blob
/// has the source. Its lists take at most `memory_max` bytes, as [`Module::list_bytes`] counts them.
pub(crate) fn sections(
    blob: &Arc<[u8]>,
    at: Range<usize>,
    memory_max: usize,
) -> Result<(Module, Doubts, bool), BlobError> {
    let offset = at.start;
    let mut reader = Reader { bytes: blob.get(at).unwrap_or_default(), at: 0, offset, memory_left: memory_max };
    let mut module = Module {
        strings: reader.section(Section::Strings, |reader| reader.list(1, Reader::text))?,
        atoms: reader.section(Section::Atoms, |reader| reader.list(1, Reader::varint))?,
        constants: reader.section(Section::Constants, |reader| reader.list(2, Reader::constant))?,
        shapes: reader.section(Section::Shapes, |reader| reader.list(1, |reader| reader.list(1, Reader::varint)))?,
        ..Module::default()
    };
    (module.n_slots, module.exports) = reader.section(Section::Exports, |reader| {
        let n_slots = reader.varint()?;
        let exports = reader.list(2, |reader| Ok(Export { name: reader.varint()?, slot: reader.varint()? }))?;
        Ok((n_slots, exports))
    })?;
    module.imports = reader.section(Section::Imports, |reader| reader.list(5, Reader::import))?;
    let mut proof = Proof::new(&module);
    module.functions =
        reader.section(Section::Functions, |reader| reader.list(14, |reader| reader.function(blob, &mut proof)))?;
    module.reads = reader.section(Section::Reads, |reader| {
        if reader.flag()? { reader.list(1, Reader::varint).map(Some) } else { Ok(None) }
    })?;
    (module.source_hash, module.file_name, module.line_starts, module.wide, module.inferred) =
        reader.section(Section::Origin, |reader| {
            let mut hash = [0; 32];
            hash.copy_from_slice(reader.take(32)?);
            let file_name = reader.varint()?;
            let mut start = 0_u32;
            let line_starts = reader.list(1, |reader| {
                start = start.wrapping_add(reader.varint()?);
                Ok(start)
            })?;
            let mut at = 0_u32;
            let wide = reader.list(2, |reader| {
                at = at.wrapping_add(reader.varint()?);
                Ok((at, reader.varint()?))
            })?;
            let mut function = 0_u32;
            let inferred = reader.list(2, |reader| {
                function = function.wrapping_add(reader.varint()?);
                Ok((function, reader.varint()?))
            })?;
            Ok((hash, file_name, line_starts, wide, inferred))
        })?;
    let has_source = reader.left() > 0;
    if has_source {
        module.erased = reader.section(Section::Source, |reader| {
            let mut last = 0_u32;
            reader.list(3, |reader| {
                let start = last.wrapping_add(reader.varint()?);
                let end = start.wrapping_add(reader.varint()?);
                let fill = Fill::of(reader.byte()?).ok_or_else(|| reader.malformed("no such fill"))?;
                last = end;
                Ok(Erased { start, end, fill })
            })
        })?;
    }
    if reader.left() > 0 {
        return Err(reader.malformed("bytes after the last section"));
    }
    Ok((module, proof.doubts(), has_source))
}

/// The instructions with these numbers and the small operands that are ahead, how many bytes those are, and what is known of the
/// registers among them. None if there is no such operation.
#[inline(never)]
fn with_small(numbers: &[u8], ahead: &[u8], registers: &mut Named) -> Option<(Vec<Instr>, usize)> {
    let (mut n_read, mut known) = (0, *registers);
    let mut code = vec![Instr::abc(Opcode::LoadUndefined, 0, 0, 0); numbers.len()];
    for (instr, number) in code.iter_mut().zip(numbers) {
        let facts = Facts::of_number(*number);
        let op = facts.op?;
        // All that is small is read at once, with what follows: which operands there are is no reason to branch.
        let small = facts.small(four(ahead, n_read));
        n_read += usize::from(facts.n_small);
        let [a, b, c, _] = small.to_le_bytes();
        *instr = Instr::abc(op, a, b, c);
        known.note(small, facts);
    }
    *registers = known;
    Some((code, n_read))
}

/// Four bytes from a place on, the first lowest; zeros where there are no more.
#[inline]
fn four(bytes: &[u8], at: usize) -> u32 {
    match bytes.get(at..).and_then(<[u8]>::first_chunk) {
        Some(four) => u32::from_le_bytes(*four),
        None => u32::from_le_bytes(padded(bytes.get(at..).unwrap_or_default())),
    }
}

/// The last bytes, and zeros.
#[cold]
fn padded(bytes: &[u8]) -> [u8; 4] {
    let mut padded = [0; 4];
    padded.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
    padded
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
    /// Where `bytes` begin in the blob.
    offset: usize,
    /// Bytes that lists may still take.
    memory_left: usize,
}

impl<'b> Reader<'b> {
    fn left(&self) -> usize {
        self.bytes.len().saturating_sub(self.at)
    }

    /// What was not read yet.
    fn ahead(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn malformed(&self, what: &'static str) -> BlobError {
        BlobError::Malformed { at: self.offset + self.at, what }
    }

    fn take(&mut self, n: usize) -> Result<&'b [u8], BlobError> {
        let bytes = self.bytes.get(self.at..self.at.saturating_add(n));
        let bytes = bytes.ok_or_else(|| self.malformed("a section ends too early"))?;
        self.at += n;
        Ok(bytes)
    }

    #[inline]
    fn byte(&mut self) -> Result<u8, BlobError> {
        let byte = self.bytes.get(self.at).copied();
        let byte = byte.ok_or_else(|| self.malformed("a section ends too early"))?;
        self.at += 1;
        Ok(byte)
    }

    fn flag(&mut self) -> Result<bool, BlobError> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.malformed("a flag is neither 0 nor 1")),
        }
    }

    #[inline]
    fn varint(&mut self) -> Result<u32, BlobError> {
        match self.bytes.get(self.at) {
            Some(byte) if *byte < 0x80 => {
                self.at += 1;
                Ok(u32::from(*byte))
            }
            _ => self.long_varint(),
        }
    }

    #[cold]
    fn long_varint(&mut self) -> Result<u32, BlobError> {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0xf {
                return Err(self.malformed("a number is too large"));
            }
            value |= bits << shift;
            if byte < 0x80 {
                if byte == 0 && shift > 0 {
                    return Err(self.malformed("a number is longer than needed"));
                }
                return Ok(value);
            }
        }
        Err(self.malformed("a number is too large"))
    }

    #[inline]
    fn optional(&mut self) -> Result<Option<u32>, BlobError> {
        if self.flag()? { self.varint().map(Some) } else { Ok(None) }
    }

    /// Pays for memory before it is asked for.
    #[inline]
    fn spend(&mut self, n_bytes: usize) -> Result<(), BlobError> {
        let left = self.memory_left.checked_sub(n_bytes);
        self.memory_left = left.ok_or_else(|| self.malformed("it takes more memory than is allowed here"))?;
        Ok(())
    }

    /// A list, each of whose items takes at least `bytes_min` bytes.
    fn list<T>(
        &mut self,
        bytes_min: usize,
        mut item: impl FnMut(&mut Self) -> Result<T, BlobError>,
    ) -> Result<Vec<T>, BlobError> {
        let n = self.varint()? as usize;
        if n.saturating_mul(bytes_min) > self.left() {
            return Err(self.malformed("a count is larger than what follows"));
        }
        self.spend(n.saturating_mul(size_of::<T>()))?;
        let mut items = Vec::with_capacity(n);
        for _ in 0..n {
            items.push(item(self)?);
        }
        Ok(items)
    }

    fn section<T>(
        &mut self,
        which: Section,
        content: impl FnOnce(&mut Reader<'b>) -> Result<T, BlobError>,
    ) -> Result<T, BlobError> {
        if self.byte()? != which as u8 {
            return Err(self.malformed("another section was expected here"));
        }
        let length = self.varint()? as usize;
        let offset = self.offset + self.at;
        let mut reader = Reader { bytes: self.take(length)?, at: 0, offset, memory_left: self.memory_left };
        let value = content(&mut reader)?;
        self.memory_left = reader.memory_left;
        if reader.left() > 0 {
            return Err(reader.malformed("a section is longer than its content"));
        }
        Ok(value)
    }

    fn text(&mut self) -> Result<Text, BlobError> {
        let head = self.varint()?;
        let length = (head >> 1) as usize;
        if head & 1 == 0 {
            let ahead = self.ahead();
            let bytes = self.take(length)?;
            self.spend(length)?;
            return Ok(Text::Latin1(Latin1::first(ahead, bytes)));
        }
        let bytes = self.take(length.saturating_mul(2))?;
        self.spend(bytes.len())?;
        Ok(Text::Utf16(bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect()))
    }

    fn constant(&mut self) -> Result<Constant, BlobError> {
        match self.byte()? {
            0 => {
                let mut bits = [0; 8];
                bits.copy_from_slice(self.take(8)?);
                Ok(Constant::Number(f64::from_bits(u64::from_le_bytes(bits))))
            }
            1 => Ok(Constant::String(self.varint()?)),
            2 => Ok(Constant::BigInt(self.varint()?)),
            _ => Err(self.malformed("an unknown kind of constant")),
        }
    }

    fn import(&mut self) -> Result<Import, BlobError> {
        Ok(Import {
            module: self.varint()?,
            name: self.varint()?,
            effect: match self.byte()? {
                0 => Effect::Pure,
                1 => Effect::Read,
                2 => Effect::Write,
                _ => return Err(self.malformed("an unknown effect")),
            },
            params: self.list(3, Self::param)?,
            returns: self.ty(TYPE_DEPTH_MAX)?,
            is_async: match self.byte()? {
                0 => false,
                1 => true,
                _ => return Err(self.malformed("an unknown way to answer")),
            },
        })
    }

    fn param(&mut self) -> Result<Param, BlobError> {
        let name = self.varint()?;
        let flags = self.byte()?;
        if flags > 3 {
            return Err(self.malformed("an unknown flag of a parameter"));
        }
        let ty = self.ty(TYPE_DEPTH_MAX)?;
        Ok(Param { name, ty, is_optional: flags & 1 != 0, is_rest: flags & 2 != 0 })
    }

    fn ty(&mut self, depth: u32) -> Result<Type, BlobError> {
        let depth = depth.checked_sub(1).ok_or_else(|| self.malformed("a type is nested too deeply"))?;
        Ok(match self.byte()? {
            0 => Type::Any,
            1 => Type::Undefined,
            2 => Type::Null,
            3 => Type::Boolean,
            4 => Type::Number,
            5 => Type::String,
            6 => Type::Literal(self.varint()?),
            7 => Type::Array(self.boxed_ty(depth)?),
            8 => Type::Tuple(self.list(1, |reader| reader.ty(depth))?),
            9 => Type::Object(self.list(3, |reader| {
                Ok(Property { name: reader.varint()?, is_optional: reader.flag()?, ty: reader.ty(depth)? })
            })?),
            10 => Type::Record(self.boxed_ty(depth)?),
            11 => Type::Union(self.list(1, |reader| reader.ty(depth))?),
            _ => return Err(self.malformed("an unknown type")),
        })
    }

    fn boxed_ty(&mut self, depth: u32) -> Result<Box<Type>, BlobError> {
        self.spend(size_of::<Type>())?;
        Ok(Box::new(self.ty(depth)?))
    }

    fn function(&mut self, blob: &Arc<[u8]>, proof: &mut Proof) -> Result<Function, BlobError> {
        let name = self.varint()?;
        let (length, n_params, n_regs, flags) = (self.byte()?, self.byte()?, self.byte()?, self.byte()?);
        let n_spills = u16::try_from(self.varint()?).map_err(|_| self.malformed("too many spilled locals"))?;
        let rest = self.register()?;
        let arguments = self.register()?;
        let new_target = self.register()?;
        let n_fields = self.byte()?;
        let start = self.varint()?;
        let span = (start, start.wrapping_add(self.varint()?));
        let captures = self.list(1, Self::capture)?;
        let flags = FunctionFlags(flags);
        let mut function = Function {
            name,
            length,
            n_params,
            n_regs,
            n_spills,
            flags,
            rest,
            arguments,
            new_target,
            n_fields,
            captures,
            span,
            ..Function::default()
        };
        function.code = self.code(&function, proof)?;
        function.handlers = self.list(4, Self::handler)?;
        let n_bytes = self.varint()? as usize;
        let start = self.offset + self.at;
        self.take(n_bytes)?;
        function.lines = Lines::new(blob, start..start + n_bytes);
        Ok(function)
    }

    fn register(&mut self) -> Result<Option<u8>, BlobError> {
        match self.optional()? {
            None => Ok(None),
            Some(reg) => u8::try_from(reg).map(Some).map_err(|_| self.malformed("no such register")),
        }
    }

    fn capture(&mut self) -> Result<Capture, BlobError> {
        let value = self.varint()?;
        let too_large = |_| self.malformed("no such capture");
        let number = value >> 1;
        match (value & 1, number.checked_sub(CAPTURED_SPILLS)) {
            (0, None) => u8::try_from(number).map(Capture::Reg).map_err(too_large),
            (0, Some(spill)) => u16::try_from(spill).map(Capture::Spill).map_err(too_large),
            _ => u16::try_from(number).map(Capture::Capture).map_err(too_large),
        }
    }

    /// The instructions of a function, which is complete but for them and what follows.
    fn code(&mut self, function: &Function, proof: &mut Proof) -> Result<Vec<Instr>, BlobError> {
        let n = self.varint()? as usize;
        let numbers = self.take(n)?;
        let n_small = self.varint()? as usize;
        let ahead = self.ahead();
        self.take(n_small)?;
        self.spend(n.saturating_mul(size_of::<Instr>()))?;
        let mut registers = proof.begin(function, n);
        // Twice over the instructions, so that each time the processor's registers hold all that it takes.
        let small = with_small(numbers, ahead, &mut registers);
        let (mut code, n_read) = small.ok_or_else(|| self.malformed("an unknown operation"))?;
        if n_read != n_small {
            return Err(self.malformed("operands are missing, or there are too many"));
        }
        for (pc, instr) in (0..).zip(&mut code) {
            let facts = instr.op.facts();
            if facts.is_small() {
                continue;
            }
            if facts.uses(Field::Imm) {
                instr.imm = facts.large(self.varint()?, pc);
            }
            proof.note(pc, *instr, facts);
        }
        proof.end(registers);
        Ok(code)
    }

    fn handler(&mut self) -> Result<Handler, BlobError> {
        let start = self.varint()?;
        let end = start.wrapping_add(self.varint()?);
        Ok(Handler { start, end, target: self.varint()?, reg: self.byte()? })
    }
}
