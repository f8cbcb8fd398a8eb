//! Writing a snapshot. Not here: the format's order and reading (`read.rs`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use becket_bytecode::{COST_MODEL, EDITION};

use super::{MAGIC, Place, VERSION, image_objects};
use crate::layout::{Header, Kind, NONE, high, low, size_of};
use crate::limits::Limit;
use crate::machine::{Machine, Trap};
use crate::program::CodeId;
use crate::shape::Proto;
use crate::string::Units;
use crate::value::{Immediate, Offset, ROM_END, Tag, Word};
use crate::worker::{End, Worker};

/// Bytes that the writer keeps of each object beside what it writes of it; of one of the image, its place.
const BYTES_PER_OBJECT: usize = 32;
const BYTES_PER_IMAGE_OBJECT: usize = 4;
/// Words after which the writer looks whether there is still room: each takes nine bytes or ten.
const WORDS_A_LOOK: usize = 1024;

impl Worker {
    /// The suspended run as bytes. The run itself can go on. What it has printed must have been taken: it is not in it. `beside` is
    /// how many bytes the host keeps of the call beside them.
    ///
    /// # Errors
    /// The limit of memory, where all these bytes, 32 for each object in them and 4 for each that the top level left would be
    /// more than two thirds of it: they stand beside the heap, and a store makes copies. Then the run is over. [`End::NotReady`]
    /// where it was over before.
    pub fn save(&mut self, beside: usize) -> Result<Vec<u8>, End> {
        let stage = self.stage_number().ok_or(End::NotReady)?;
        // The region that collections copy to is freed.
        self.machine.heap.make_way(usize::MAX);
        let input_steps = self.input_steps();
        let mut writer = Writer::new(&mut self.machine, beside);
        writer.head(stage, input_steps);
        match writer.graph() {
            Ok(()) => Ok(writer.out),
            Err(limit) => Err(self.end_with(Trap::Limit(limit))),
        }
    }
}

struct Writer<'m> {
    machine: &'m mut Machine,
    out: Vec<u8>,
    /// The number of each object of the run's own heap.
    numbers: BTreeMap<Offset, u32>,
    objects: Vec<Offset>,
    /// Those of the image, ascending: the number of one is its place here.
    image: Vec<Offset>,
    shapes: BTreeMap<u32, u32>,
    /// The most bytes that all this may take.
    bytes_max: usize,
}

impl<'m> Writer<'m> {
    fn new(machine: &'m mut Machine, beside: usize) -> Self {
        let image = image_objects(machine);
        let limit = (machine.heap.limit_words() * 8) as usize;
        let bytes_max = (limit / 3 * 2).saturating_sub(image.len() * BYTES_PER_IMAGE_OBJECT + beside);
        let (out, numbers, objects, shapes) = (Vec::new(), BTreeMap::new(), Vec::new(), BTreeMap::new());
        Self { machine, out, numbers, objects, image, shapes, bytes_max }
    }

    fn number(&mut self, value: u64) {
        push_number(&mut self.out, value);
    }

    fn head(&mut self, stage: u64, input_steps: u64) {
        self.out.extend_from_slice(MAGIC);
        self.out.extend_from_slice(&VERSION.to_le_bytes());
        self.out.extend_from_slice(&EDITION.to_le_bytes());
        self.out.extend_from_slice(&COST_MODEL.to_le_bytes());
        let hash = self.machine.prepared.program.hash;
        self.out.extend_from_slice(&hash);
        let machine = &self.machine;
        let limits = machine.limits;
        let [live, since, peak, collections, longest, tables_at] = machine.heap.counters();
        let meters = [
            limits.steps_max,
            limits.memory_bytes_max,
            limits.depth_max,
            limits.output_bytes_max,
            limits.calls_max,
            limits.time_ms_max,
            machine.steps_left(),
            machine.calls_left,
            machine.output_left,
            input_steps,
            live,
            since,
            peak,
            collections,
            longest,
            tables_at,
            machine.stack_peak as u64,
            machine.depth,
            stage,
        ];
        for meter in meters {
            self.number(meter);
        }
    }

    /// Numbers all that the stack and the image lead to, then writes it, as far as there is room.
    fn graph(&mut self) -> Result<(), Limit> {
        let top = self.machine.roots_top();
        for index in 0..top {
            self.find(self.machine.at(index));
        }
        let changed = self.changed_image();
        for at in &changed {
            self.find_fields(*at);
        }
        let mut next = 0;
        while let Some(at) = self.objects.get(next).copied() {
            self.find_fields(at);
            next += 1;
        }
        self.write_shapes(&changed)?;
        self.number(self.objects.len() as u64);
        let mut next = 0;
        while let Some(at) = self.objects.get(next).copied() {
            self.object(at)?;
            next += 1;
        }
        self.number(changed.len() as u64);
        for at in changed {
            let place = self.image_number(at).unwrap_or(0);
            self.number(u64::from(place));
            self.object(at)?;
        }
        self.stack(top)
    }

    /// Objects of the image that are not as the top level left them. Strings never change but for their kept hash, and a `Raw` is
    /// the index of a table, which the reader makes anew.
    fn changed_image(&self) -> Vec<Offset> {
        let image = &self.machine.prepared.image;
        let is_changed = |at: &&Offset| {
            let header = self.machine.heap.header(**at);
            if matches!(header.kind(), Kind::Latin1 | Kind::Utf16 | Kind::Raw) {
                return false;
            }
            let size = size_of(header, self.machine.heap.get(**at + 1));
            let start = (**at - ROM_END) as usize;
            image.get(start..start + size as usize) != Some(self.machine.heap.slice(**at, size))
        };
        self.image.iter().filter(is_changed).copied().collect()
    }

    /// The number of an object of the image.
    fn image_number(&self, at: Offset) -> Option<u32> {
        self.image.binary_search(&at).ok().map(|number| number as u32)
    }

    /// Fails where there is no room for so many bytes more.
    fn check_room(&self, bytes: usize) -> Result<(), Limit> {
        let taken = self.out.len() + self.objects.len() * BYTES_PER_OBJECT;
        if taken + bytes > self.bytes_max { Err(Limit::Memory) } else { Ok(()) }
    }

    fn find(&mut self, word: Word) {
        if word.is_reference() {
            self.find_offset(word.offset());
        }
    }

    fn find_offset(&mut self, at: Offset) {
        // Where there is no room for more, nothing is written in the end.
        let is_full = self.objects.len() * BYTES_PER_OBJECT > self.bytes_max;
        if at >= self.machine.heap.moving_from() && !is_full && !self.numbers.contains_key(&at) {
            self.numbers.insert(at, self.objects.len() as u32);
            self.objects.push(at);
        }
    }

    fn find_fields(&mut self, at: Offset) {
        let header = self.machine.heap.header(at);
        let layout = header.kind().layout();
        let words = [self.machine.heap.get(at + 1), self.machine.heap.get(at + 2)];
        let [word1, word2] = words;
        if layout.low1 && low(word1) != NONE {
            self.find_offset(low(word1));
        }
        if layout.high1 && high(word1) != NONE {
            self.find_offset(high(word1));
        }
        // The index of a table is made anew by the reader, but a table that was replaced leads to its successor.
        if layout.low2 && low(word2) != NONE && self.machine.is_replaced(at) {
            self.find_offset(low(word2));
        }
        if layout.tagged_from > 0 {
            for i in u32::from(layout.tagged_from)..size_of(header, word1) {
                self.find(self.machine.heap.word(at + i));
            }
        }
    }

    fn write_shapes(&mut self, changed: &[Offset]) -> Result<(), Limit> {
        let mut shapes = Vec::new();
        for at in self.objects.iter().chain(changed) {
            let header = self.machine.heap.header(*at);
            if header.kind().is_object() && !self.shapes.contains_key(&header.low()) {
                self.shapes.insert(header.low(), shapes.len() as u32);
                shapes.push(header.low());
            }
        }
        self.number(shapes.len() as u64);
        for id in shapes {
            let Some(shape) = self.machine.shapes.get(id) else { continue };
            let (kind, proto, integrity, is_dict) = (shape.kind, shape.proto, shape.integrity, shape.is_dict);
            self.out.push(kind as u8);
            match proto {
                Proto::Null => self.out.push(0),
                Proto::Builtin(id) => {
                    self.out.push(1);
                    self.number(u64::from(id));
                }
                Proto::Run(index) => {
                    self.out.push(2);
                    self.number(u64::from(index));
                }
            }
            self.out.push(integrity.0);
            self.out.push(u8::from(is_dict));
            let properties = self.machine.shapes.properties(id);
            self.number(properties.len() as u64);
            for (key, attrs) in properties {
                self.check_room(0)?;
                match key.as_symbol() {
                    Some(id) => {
                        self.out.push(1);
                        self.number(u64::from(id));
                    }
                    None => {
                        self.out.push(0);
                        self.check_room(len_of_wide(self.machine.atoms.units(key)))?;
                        push_wide(&mut self.out, self.machine.atoms.units(key));
                    }
                }
                self.out.push(attrs.0);
            }
        }
        Ok(())
    }

    fn place(&self, at: Offset) -> Place {
        if at < ROM_END {
            Place::Rom(at)
        } else if let Some(number) = self.image_number(at) {
            Place::Image(number)
        } else {
            Place::New(self.numbers.get(&at).copied().unwrap_or(0))
        }
    }

    fn reference(&mut self, at: Offset) {
        // The two low bits say which region.
        let (region, number) = match self.place(at) {
            Place::Rom(at) => (0, at),
            Place::Image(number) => (1, number),
            Place::New(number) => (2, number),
        };
        self.number(u64::from(number) << 2 | region);
    }

    /// A reference that may be missing.
    fn half(&mut self, at: Offset) {
        if at == NONE { self.number(3) } else { self.reference(at) }
    }

    fn word(&mut self, word: Word) {
        match word.tag() {
            Tag::Double => {
                self.out.push(0);
                self.out.extend_from_slice(&word.as_double().to_le_bytes());
            }
            Tag::Int => {
                self.out.push(1);
                self.out.extend_from_slice(&word.as_int().to_le_bytes());
            }
            Tag::Special => {
                self.out.push(2);
                self.out.push(word.0 as u8);
            }
            Tag::Immediate => {
                let (kind, id) = match word.as_immediate() {
                    Some(Immediate::Builtin(id)) => (3, id),
                    Some(Immediate::Import(id)) => (4, id),
                    Some(Immediate::Symbol(id)) => (5, id),
                    // A function of the library is named by its number in the edition.
                    Some(Immediate::Std(id)) => (6, id),
                    None => (5, 0),
                };
                self.out.push(kind);
                self.number(u64::from(id));
            }
            Tag::Object => self.tagged(7, word),
            Tag::String => self.tagged(8, word),
            Tag::Symbol => self.tagged(9, word),
            Tag::BigInt => self.tagged(12, word),
            Tag::Internal if word.is_block() => self.tagged(10, word),
            Tag::Internal => {
                self.out.push(11);
                self.number(word.as_bits());
            }
        }
    }

    fn tagged(&mut self, tag: u8, word: Word) {
        self.out.push(tag);
        self.reference(word.offset());
    }

    fn object(&mut self, at: Offset) -> Result<(), Limit> {
        let header = self.machine.heap.header(at);
        let kind = header.kind();
        self.check_room(0)?;
        self.out.push(kind as u8);
        match kind {
            Kind::Latin1 | Kind::Utf16 => self.flat(at),
            Kind::Table => self.table(at),
            _ => self.plain(at, header),
        }
    }

    fn flat(&mut self, at: Offset) -> Result<(), Limit> {
        let units = crate::string::units(&self.machine.heap, at);
        self.check_room(if let Units::Latin1(units) = units { units.len() } else { len_of_wide(units) })?;
        match units {
            Units::Latin1(units) => {
                push_number(&mut self.out, units.len() as u64);
                self.out.extend_from_slice(units);
            }
            units @ Units::Utf16(_) => push_wide(&mut self.out, units),
        }
        Ok(())
    }

    fn table(&mut self, at: Offset) -> Result<(), Limit> {
        let machine = &self.machine;
        let (halves, stride, identity) =
            (machine.heap.get(at + 1), machine.table_stride(at), machine.heap.header(at).low());
        let size = machine.heap.header(at).size();
        let is_replaced = machine.is_replaced(at);
        let successor = low(machine.heap.get(at + 2));
        self.number(u64::from(size));
        self.number(u64::from(stride));
        self.number(u64::from(identity));
        self.number(u64::from(low(halves)));
        self.number(u64::from(high(halves)));
        self.number(if is_replaced { 0 } else { u64::from(self.machine.index_size(at)) });
        if is_replaced {
            self.reference(successor);
        } else {
            self.number(u64::from(self.machine.is_direct(at)));
        }
        self.words(at, 3..size)
    }

    fn plain(&mut self, at: Offset, header: Header) -> Result<(), Limit> {
        let kind = header.kind();
        let size = size_of(header, self.machine.heap.get(at + 1));
        self.number(u64::from(size));
        let low_half = if kind.is_object() {
            self.shapes.get(&header.low()).copied().unwrap_or(0)
        } else {
            // The identity of an object whose overflow this is; the width of a rope.
            header.low()
        };
        self.number(u64::from(low_half));
        let layout = kind.layout();
        let first = if layout.tagged_from == 0 { size } else { u32::from(layout.tagged_from) };
        // A buffer or a BigInt is all words without tags.
        self.check_room(first as usize * 8)?;
        for i in 1..first {
            let word = self.machine.heap.get(at + i);
            let has_references = i == 1 && (layout.low1 || layout.high1);
            if has_references {
                self.half(low(word));
                self.half(high(word));
            } else {
                self.out.extend_from_slice(&word.to_le_bytes());
            }
        }
        self.words(at, first..size)
    }

    /// Tagged words of an object, as far as there is room.
    fn words(&mut self, at: Offset, places: core::ops::Range<u32>) -> Result<(), Limit> {
        for i in places {
            if (i as usize).is_multiple_of(WORDS_A_LOOK) {
                self.check_room(0)?;
            }
            let word = self.machine.heap.word(at + i);
            self.word(word);
        }
        Ok(())
    }

    /// The stack, and the running calls: positions in the loader's code become positions in the blob.
    fn stack(&mut self, top: usize) -> Result<(), Limit> {
        let machine = &self.machine;
        let (base, code, pc) = (machine.base, machine.code, machine.pc);
        // Between jobs there is no call.
        let mut frames = if Machine::is_entered(base) { alloc::vec![(base, code, pc)] } else { Vec::new() };
        while let Some((base, ..)) = frames.last().copied()
            && let Some(caller) = self.machine.caller(base)
        {
            frames.push(caller);
        }
        frames.reverse();
        self.number(top as u64);
        self.number(frames.len() as u64);
        for (base, code, pc) in &frames {
            let pc = self.blob_pc(*code, *pc);
            self.number(*base as u64);
            self.number(u64::from(code.0));
            self.number(u64::from(pc));
        }
        for index in 0..top {
            if index.is_multiple_of(WORDS_A_LOOK) {
                self.check_room(0)?;
            }
            let word = self.machine.at(index);
            self.word(word);
        }
        self.check_room(0)
    }

    fn blob_pc(&self, code: CodeId, pc: u32) -> u32 {
        let machine = &self.machine;
        let functions =
            if code.is_std() { &machine.edition.std.functions } else { &machine.prepared.program.functions };
        functions.get(code.index()).and_then(|code| code.blob_pc(pc)).unwrap_or(0)
    }
}

/// Seven bits to a byte, the lowest first.
fn push_number(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Units as a number each, and before them how many there are.
fn push_wide(out: &mut Vec<u8>, units: Units<'_>) {
    push_number(out, units.len() as u64);
    units.iter().for_each(|unit| push_number(out, u64::from(unit)));
}

/// Bytes of such units.
fn len_of_wide(units: Units<'_>) -> usize {
    units.iter().map(|unit| 1 + usize::from(unit >= 0x80) + usize::from(unit >= 0x4000)).sum()
}
