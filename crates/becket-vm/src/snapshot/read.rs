//! Reading a snapshot, with checks like any foreign format. Not here: the format's order (`write.rs`).

use alloc::sync::Arc;
use alloc::vec::Vec;

use becket_bytecode::{COST_MODEL, EDITION};

use super::{MAGIC, SnapshotError, VERSION, image_objects};
use crate::atom::Key;
use crate::layout::{Header, Kind, NONE, SIZE_MAX, low, pair};
use crate::limits::Limits;
use crate::machine::{Machine, state};
use crate::program::{CodeId, Program};
use crate::shape::{Attrs, Integrity, Proto, ShapeId};
use crate::string::{LENGTH_MAX, Units};
use crate::value::{Immediate, Offset, ROM_END, Word};
use crate::watch::Watch;
use crate::worker::Worker;

type Read<T> = Result<T, SnapshotError>;

const CUT: SnapshotError = SnapshotError::Malformed("it is cut short");

impl Worker {
    /// Goes on with a run that was saved: afterwards the worker waits for the host's answer as the other one did.
    /// `watch` gives the clock that ends it, for the limits that it has.
    ///
    /// # Errors
    /// Where the bytes are no snapshot of this program, edition and version.
    pub fn restore(
        &mut self,
        program: &Arc<Program>,
        snapshot: &[u8],
        watch: impl FnOnce(&Limits) -> Option<Watch>,
    ) -> Result<(), SnapshotError> {
        let mut reader = Reader { bytes: snapshot, at: 0 };
        let hash = reader.head()?;
        if hash != program.hash {
            return Err(SnapshotError::Program);
        }
        let mut meters = [0; 19];
        for meter in &mut meters {
            *meter = reader.number()?;
        }
        let [steps, memory, depth, output, calls, time, ..] = meters;
        let limits = Limits {
            steps_max: steps,
            memory_bytes_max: memory,
            depth_max: depth,
            output_bytes_max: output,
            calls_max: calls,
            time_ms_max: time,
            ..Limits::default()
        };
        let limits = limits.bounded();
        self.set_watch(watch(&limits));
        self.prepare(program, &limits).map_err(|_| SnapshotError::TopLevel)?;
        let machine = &mut self.machine;
        machine.prepared.has_new_prototypes = true;
        machine.reset(&limits);
        machine.prepared.has_new_prototypes = true;
        // Room for what is read is bounded by the bytes there are, not by the limit, which counts differently.
        let result =
            Restore { machine, reader, images: Vec::new(), shapes: Vec::new(), objects: Vec::new() }.run(&meters);
        let [.., input_steps, _, _, _, _, _, _, _, _, waiting] = meters;
        if result.is_err() {
            self.machine.heap.reset(&Arc::default(), 0);
            return result;
        }
        self.set_restored(waiting, input_steps)
    }
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn take(&mut self, count: usize) -> Read<&'b [u8]> {
        let bytes = self.bytes.get(self.at..self.at.saturating_add(count)).ok_or(CUT)?;
        self.at += count;
        Ok(bytes)
    }

    fn byte(&mut self) -> Read<u8> {
        self.take(1)?.first().copied().ok_or(CUT)
    }

    fn two(&mut self) -> Read<u16> {
        let bytes = self.take(2)?;
        Ok(u16::from_le_bytes(bytes.try_into().map_err(|_| CUT)?))
    }

    fn eight(&mut self) -> Read<u64> {
        let bytes = self.take(8)?;
        Ok(u64::from_le_bytes(bytes.try_into().map_err(|_| CUT)?))
    }

    fn number(&mut self) -> Read<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(SnapshotError::Malformed("a number has too many bytes"))
    }

    fn small(&mut self) -> Read<u32> {
        u32::try_from(self.number()?).map_err(|_| SnapshotError::Malformed("a number is too large"))
    }

    /// A count of things of which each takes at least a byte.
    fn count(&mut self) -> Read<usize> {
        let count = self.number()? as usize;
        if count > self.bytes.len().saturating_sub(self.at) {
            return Err(CUT);
        }
        Ok(count)
    }

    fn head(&mut self) -> Read<[u8; 32]> {
        if self.take(4)? != MAGIC {
            return Err(SnapshotError::Malformed("it does not begin as one"));
        }
        let version = self.two()?;
        if version != VERSION {
            return Err(SnapshotError::Version(version));
        }
        let (edition, cost_model) = (self.two()?, self.two()?);
        if (edition, cost_model) != (EDITION, COST_MODEL) {
            return Err(SnapshotError::Edition(edition, cost_model));
        }
        self.take(32)?.try_into().map_err(|_| CUT)
    }

    fn wide(&mut self) -> Read<Vec<u16>> {
        let count = self.count()?;
        (0..count)
            .map(|_| u16::try_from(self.number()?).map_err(|_| SnapshotError::Malformed("a unit is too large")))
            .collect()
    }
}

/// What is known of an object before its fields are read.
#[derive(Clone, Copy)]
struct Known {
    at: Offset,
    kind: Kind,
}

struct Restore<'m, 'b> {
    machine: &'m mut Machine,
    reader: Reader<'b>,
    images: Vec<Offset>,
    shapes: Vec<(Kind, ShapeId)>,
    objects: Vec<Known>,
}

impl Restore<'_, '_> {
    fn run(&mut self, meters: &[u64; 19]) -> Read<()> {
        self.images = image_objects(self.machine);
        self.read_shapes()?;
        let count = self.reader.count()?;
        // Two passes over the same bytes: the first makes room for every object, so that the second can refer to any.
        let start = self.reader.at;
        for _ in 0..count {
            let known = self.allocate()?;
            self.objects.push(known);
        }
        self.reader.at = start;
        for index in 0..count {
            let Some(known) = self.objects.get(index).copied() else { return Err(CUT) };
            self.fill(known)?;
        }
        let changed = self.reader.count()?;
        for _ in 0..changed {
            let number = self.reader.small()?;
            let at = self
                .images
                .get(number as usize)
                .copied()
                .ok_or(SnapshotError::Malformed("no such object of the image"))?;
            let known = Known { at, kind: self.machine.heap.kind(at) };
            self.fill(known)?;
        }
        self.index_tables();
        self.stack()?;
        let [_, _, _, _, _, _, fuel, calls_left, output_left, _, heap @ .., stack_peak, depth, _] = *meters;
        let machine = &mut *self.machine;
        if !machine.heap.set_counters(heap) {
            return Err(SnapshotError::Malformed("the heap was larger than the limit"));
        }
        if fuel > machine.limits.steps_max {
            return Err(SnapshotError::Malformed("more steps are left than there are"));
        }
        machine.fill(fuel);
        machine.calls_left = calls_left.min(machine.limits.calls_max);
        machine.output_left = output_left.min(machine.limits.output_bytes_max);
        machine
            .grow_stack(usize::try_from(stack_peak).unwrap_or(usize::MAX))
            .map_err(|_| SnapshotError::Malformed("the stack is larger than the limit"))?;
        if machine.depth != depth {
            return Err(SnapshotError::Malformed("there are not as many calls as it says"));
        }
        Ok(())
    }

    fn kind(&mut self) -> Read<Kind> {
        let number = self.reader.byte()?;
        let kind = Kind::from_number(number);
        if matches!(kind, Kind::Filler | Kind::Forward | Kind::Raw) {
            return Err(SnapshotError::Malformed("no such kind of object"));
        }
        Ok(kind)
    }

    fn read_shapes(&mut self) -> Read<()> {
        let count = self.reader.count()?;
        for _ in 0..count {
            let kind = self.kind()?;
            if !kind.is_object() {
                return Err(SnapshotError::Malformed("a shape of what is no object"));
            }
            let proto = match self.reader.byte()? {
                0 => Proto::Null,
                1 => Proto::Builtin(self.reader.small()?),
                2 => Proto::Run(self.reader.small()?),
                _ => return Err(SnapshotError::Malformed("no such prototype")),
            };
            let integrity = Integrity(self.reader.byte()?);
            let is_dict = self.reader.byte()? == 1;
            let mut id = if is_dict {
                self.machine.shapes.dict(kind, proto, integrity)
            } else {
                self.machine.shapes.root_of(kind, proto, integrity)
            };
            let n_properties = self.reader.count()?;
            for _ in 0..n_properties {
                let key = if self.reader.byte()? == 1 {
                    Key::symbol(self.reader.small()?)
                } else {
                    let units = self.reader.wide()?;
                    let units = Units::Utf16(&units);
                    let hash = units.hash(self.machine.atoms.hash_key());
                    self.machine.atoms.intern(units, hash)
                };
                let attrs = Attrs(self.reader.byte()?);
                id = self
                    .machine
                    .shapes
                    .add_property(id, key, attrs)
                    .ok_or(SnapshotError::Malformed("a shape is too large"))?;
            }
            self.shapes.push((kind, id));
        }
        Ok(())
    }

    /// Makes room for the next object and skips its fields.
    fn allocate(&mut self) -> Read<Known> {
        let kind = self.kind()?;
        let heap = &mut self.machine.heap;
        let at = match kind {
            Kind::Latin1 => {
                let len = self.reader.count()?;
                self.reader.take(len)?;
                heap.push(&[Header::new(kind, 0, 0).0, len as u64], 2 + len.div_ceil(8) as u32, Word(0))
            }
            Kind::Utf16 => {
                let units = self.reader.wide()?;
                let size = 2 + units.len().div_ceil(4) as u32;
                heap.push(&[Header::new(kind, 0, 0).0, units.len() as u64], size, Word(0))
            }
            _ => {
                let start = self.reader.at;
                let size = self.reader.count()? as u32;
                if size == 0 || size > SIZE_MAX {
                    return Err(SnapshotError::Malformed("an object has no size"));
                }
                let at = heap.push(&[Header::new(kind, size, 0).0], size, Word::UNDEFINED);
                self.reader.at = start;
                self.skip(kind)?;
                at
            }
        };
        if crate::string::length(&self.machine.heap, at) > LENGTH_MAX && matches!(kind, Kind::Latin1 | Kind::Utf16) {
            return Err(SnapshotError::Malformed("a string is too long"));
        }
        Ok(Known { at, kind })
    }

    fn skip(&mut self, kind: Kind) -> Read<()> {
        let size = self.reader.small()?;
        if kind == Kind::Table {
            // Stride, identity, how many are used and live, the size of the index; its sort, or the table's successor.
            (0..6).try_for_each(|_| self.reader.number().map(|_| ()))?;
            return (3..size).try_for_each(|_| self.skip_word());
        }
        self.reader.small()?;
        let layout = kind.layout();
        let first = if layout.tagged_from == 0 { size } else { u32::from(layout.tagged_from) };
        for i in 1..first {
            if i == 1 && (layout.low1 || layout.high1) {
                self.reader.number()?;
                self.reader.number()?;
            } else {
                self.reader.eight()?;
            }
        }
        (first..size).try_for_each(|_| self.skip_word())
    }

    fn skip_word(&mut self) -> Read<()> {
        match self.reader.byte()? {
            0 => self.reader.eight().map(|_| ()),
            1 => self.reader.take(4).map(|_| ()),
            2 => self.reader.byte().map(|_| ()),
            3..=12 => self.reader.number().map(|_| ()),
            _ => Err(SnapshotError::Malformed("no such value")),
        }
    }

    fn fill(&mut self, known: Known) -> Read<()> {
        let kind = self.kind()?;
        // A rope that was read is a slice of the string that it was made.
        if kind != known.kind && (known.kind, kind) != (Kind::Rope, Kind::Slice) {
            return Err(SnapshotError::Malformed("an object of the image has another kind"));
        }
        let known = Known { kind, ..known };
        match kind {
            Kind::Latin1 => {
                let len = self.reader.count()?;
                let units = self.reader.take(len)?;
                self.machine.bytes_mut(known.at).iter_mut().zip(units).for_each(|(place, unit)| *place = *unit);
                Ok(())
            }
            Kind::Utf16 => {
                let units = self.reader.wide()?;
                self.machine.wide_mut(known.at).iter_mut().zip(&units).for_each(|(place, unit)| *place = *unit);
                Ok(())
            }
            Kind::Table => self.fill_table(known.at),
            _ => self.fill_plain(known),
        }
    }

    fn size_at(&mut self, at: Offset) -> Read<u32> {
        let size = self.reader.small()?;
        if size != self.machine.heap.header(at).size() {
            return Err(SnapshotError::Malformed("an object of the image has another size"));
        }
        Ok(size)
    }

    fn fill_table(&mut self, at: Offset) -> Read<()> {
        let size = self.size_at(at)?;
        let (stride, identity) = (self.reader.small()?, self.reader.small()?);
        let (used, live, index_size) = (self.reader.small()?, self.reader.small()?, self.reader.small()?);
        if !(1..=3).contains(&stride) || u64::from(used) * u64::from(stride) + 3 > u64::from(size) {
            return Err(SnapshotError::Malformed("a table has no room for its entries"));
        }
        let mut is_direct = None;
        let index = if live & crate::map::REPLACED != 0 {
            self.reference(&[Kind::Table])?
        } else {
            is_direct = match self.reader.small()? {
                0 => Some(false),
                1 => Some(true),
                _ => return Err(SnapshotError::Malformed("no such sort of index")),
            };
            let places = u64::from(index_size.saturating_sub(1)) * 2;
            if !places.is_power_of_two() || places <= u64::from(used) || places > 8 * u64::from(size) + 64 {
                return Err(SnapshotError::Malformed("a table has no index for its entries"));
            }
            let in_image = self.index_in_image(at).filter(|(_, size)| *size == index_size).map(|(index, _)| index);
            in_image.unwrap_or_else(|| {
                let heap = &mut self.machine.heap;
                heap.push(&[Header::new(Kind::Raw, index_size, 0).0], index_size, Word(u64::MAX))
            })
        };
        let heap = &mut self.machine.heap;
        heap.set(at, Header::new(Kind::Table, size, identity).0);
        heap.set(at + 1, pair(used, live));
        heap.set(at + 2, pair(index, stride));
        if let Some(is_direct) = is_direct {
            self.machine.set_direct(at, is_direct);
        }
        for i in 3..size {
            let word = self.word()?;
            self.machine.heap.set_word(at + i, word);
        }
        if is_direct.is_some() && self.machine.table_entries(at).count() != live as usize {
            return Err(SnapshotError::Malformed("a table has other entries than it says"));
        }
        Ok(())
    }

    /// The index of a table of the image, and its size, as the top level left it.
    fn index_in_image(&self, at: Offset) -> Option<(Offset, u32)> {
        let heap = &self.machine.heap;
        let is_in_force = at < heap.moving_from() && heap.kind(at) == Kind::Table && !self.machine.is_replaced(at);
        is_in_force.then(|| low(heap.get(at + 2))).map(|index| (index, heap.header(index).size()))
    }

    fn fill_plain(&mut self, known: Known) -> Read<()> {
        let Known { at, kind } = known;
        let size = self.size_at(at)?;
        let low_half = self.reader.small()?;
        let low_half = if kind.is_object() {
            match self.shapes.get(low_half as usize) {
                Some((known, id)) if *known == kind => *id,
                _ => return Err(SnapshotError::Malformed("an object has the shape of another kind")),
            }
        } else {
            low_half
        };
        let least = if kind.slots_from() == u32::MAX { 4 } else { kind.slots_from() };
        if kind.is_object() && size < least {
            return Err(SnapshotError::Malformed("an object is too small for its kind"));
        }
        self.machine.heap.set(at, Header::new(kind, size, low_half).0);
        let layout = kind.layout();
        let first = if layout.tagged_from == 0 { size } else { u32::from(layout.tagged_from) };
        for i in 1..first {
            let word = if i == 1 && (layout.low1 || layout.high1) {
                let low = self.half(&[Kind::Block, Kind::Table])?;
                let high = self.half(&[Kind::Block, Kind::Sparse])?;
                pair(low, high)
            } else {
                self.reader.eight()?
            };
            self.machine.heap.set(at + i, word);
        }
        for i in first..size {
            let word = self.word()?;
            self.machine.heap.set_word(at + i, word);
        }
        let heap = &self.machine.heap;
        if kind == Kind::BigInt && !crate::bigint::is_well_formed(size, heap.get(at + 1), heap.get(at + size - 1)) {
            return Err(SnapshotError::Malformed("a BigInt is not in its one form"));
        }
        if kind == Kind::Symbol && size != 3 {
            return Err(SnapshotError::Malformed("a symbol has another size"));
        }
        Ok(())
    }

    /// A reference to something of one of these kinds; no kinds: any.
    fn reference(&mut self, kinds: &[Kind]) -> Read<Offset> {
        let value = self.reader.number()?;
        let number = u32::try_from(value >> 2).map_err(|_| SnapshotError::Malformed("a number is too large"))?;
        let at = match value & 3 {
            0 if number < ROM_END => number,
            1 => self
                .images
                .get(number as usize)
                .copied()
                .ok_or(SnapshotError::Malformed("no such object of the image"))?,
            2 => self
                .objects
                .get(number as usize)
                .map(|known| known.at)
                .ok_or(SnapshotError::Malformed("no such object"))?,
            _ => return Err(SnapshotError::Malformed("no such reference")),
        };
        if !kinds.is_empty() && !kinds.contains(&self.machine.heap.kind(at)) {
            return Err(SnapshotError::Malformed("a reference leads to another kind"));
        }
        Ok(at)
    }

    fn half(&mut self, kinds: &[Kind]) -> Read<Offset> {
        let start = self.reader.at;
        if self.reader.number()? == 3 {
            return Ok(NONE);
        }
        self.reader.at = start;
        self.reference(kinds)
    }

    fn word(&mut self) -> Read<Word> {
        Ok(match self.reader.byte()? {
            0 => Word::number(f64::from_bits(self.reader.eight()?)),
            1 => {
                let bytes = self.reader.take(4)?;
                Word::int(i32::from_le_bytes(bytes.try_into().map_err(|_| CUT)?))
            }
            2 => match self.reader.byte()? {
                special @ 0..=5 => Word(Word::UNDEFINED.0 + u64::from(special)),
                _ => return Err(SnapshotError::Malformed("no such value")),
            },
            3 => Word::builtin(self.reader.small()?),
            4 => Word::immediate(Immediate::Import(self.reader.small()?)),
            5 => Word::immediate(Immediate::Symbol(self.reader.small()?)),
            6 => Word::immediate(Immediate::Std(self.reader.small()?)),
            7 => {
                let at = self.reference(&[])?;
                if !self.machine.heap.kind(at).is_object() {
                    return Err(SnapshotError::Malformed("a reference leads to another kind"));
                }
                Word::object(at)
            }
            8 => Word::string(self.reference(&[Kind::Latin1, Kind::Utf16, Kind::Rope, Kind::Slice])?),
            9 => Word::symbol(self.reference(&[Kind::Symbol])?),
            10 => Word::block(self.reference(&[
                Kind::Box,
                Kind::Block,
                Kind::Table,
                Kind::Accessor,
                Kind::Sparse,
                Kind::Bytes,
            ])?),
            11 => Word::bits(self.reader.number()?),
            12 => Word::bigint(self.reference(&[Kind::BigInt])?),
            _ => return Err(SnapshotError::Malformed("no such value")),
        })
    }

    /// Makes the indices of the tables that are in force.
    fn index_tables(&mut self) {
        let changed: Vec<Offset> =
            self.images.iter().chain(self.objects.iter().map(|known| &known.at)).copied().collect();
        for at in changed {
            if self.machine.heap.kind(at) == Kind::Table && !self.machine.is_replaced(at) {
                self.machine.rebuild_index(at);
            }
        }
    }

    fn stack(&mut self) -> Read<()> {
        let top = self.reader.count()?;
        let n_frames = self.reader.count()?;
        let mut frames = Vec::with_capacity(n_frames.min(1024));
        for _ in 0..n_frames {
            let base = self.reader.number()? as usize;
            let code = CodeId(self.reader.small()?);
            let pc = self.reader.small()?;
            frames.push((base, code, self.loader_pc(code, pc)?));
        }
        self.machine.grow_stack(top).map_err(|_| SnapshotError::Malformed("the stack is larger than the limit"))?;
        for index in 0..top {
            let word = self.word()?;
            self.machine.put(index, word);
        }
        if !self.machine.at(state::SLOTS).is_block() {
            return Err(SnapshotError::Malformed("the module has no variables"));
        }
        self.link(&frames, top)
    }

    /// The first instruction of the loader's code that comes from a pc of the blob.
    fn loader_pc(&self, code: CodeId, pc: u32) -> Read<u32> {
        let machine = &self.machine;
        let functions =
            if code.is_std() { &machine.edition.std.functions } else { &machine.prepared.program.functions };
        let code = functions.get(code.index()).ok_or(SnapshotError::Malformed("no such function"))?;
        let at = code.op_of(pc);
        if at as usize >= code.ops.len() {
            return Err(SnapshotError::Malformed("no such instruction"));
        }
        Ok(at)
    }

    /// Checks that the calls follow each other, and gives each its caller's position.
    fn link(&mut self, frames: &[(usize, CodeId, u32)], top: usize) -> Read<()> {
        let wrong = SnapshotError::Malformed("the calls do not follow each other");
        let (mut caller, Some((base, code, pc))) = (None, frames.last().copied()) else {
            // Between jobs there is no call.
            self.machine.idle();
            return if self.machine.is_past_entry() { Ok(()) } else { Err(wrong) };
        };
        for (base, code, pc) in frames.iter().copied() {
            let n_regs = self.machine.description(code).map_or(0, |function| usize::from(function.n_regs));
            let is_first = caller.is_none();
            if base < state::END + 4 || base + n_regs > top + 256 {
                return Err(wrong);
            }
            let is_entry = self.machine.return_of(base).flags.has(crate::call::FrameFlags::ENTRY);
            if is_entry != is_first {
                return Err(wrong);
            }
            if let Some((caller_base, caller_code, caller_pc)) = caller {
                if base <= caller_base || base - caller_base > 0xFFF {
                    return Err(wrong);
                }
                self.machine.relink(base, caller_base, caller_code, caller_pc);
            }
            caller = Some((base, code, pc));
        }
        self.machine.depth = frames.len() as u64;
        (self.machine.base, self.machine.code, self.machine.pc) = (base, code, pc);
        Ok(())
    }
}
