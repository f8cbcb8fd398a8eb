//! The machine's state: stack, heap, meters, and what a worker keeps between runs. Allocation and the roots of a collection.
//! Not here: the loop (`interp.rs`), calls (`call.rs`), properties (`object.rs`).
//!
//! Invariants: nothing of a run lives in a field that is not counted here as state, so reset and snapshot are complete; a word
//! that may move is on the stack or the heap whenever something is allocated.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::atom::{Atoms, Key, PropertyKey};
use crate::cache::Caches;
use crate::edition::{Edition, Helper};
use crate::heap::{Heap, Room};
use crate::layout::{Header, Kind, pair};
use crate::limits::{IS_METERED, Limit, Limits};
use crate::live::Live;
use crate::program::{CodeId, Program};
use crate::shape::{Proto, ShapeId, Shapes, shapes_in};
use crate::string::{self, EMPTY, FLAT_MAX, Units};
use crate::value::{Offset, Word};
use crate::watch::Held;

/// Why an operation did not give a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trap {
    /// A JavaScript exception: it is in [`state::EXCEPTION`].
    Throw,
    /// A limit was reached: cannot be caught.
    Limit(Limit),
    /// Something that Becket does not run was reached: cannot be caught. The number of the diagnostic.
    Refused(u32),
    /// The operands are not plain: the helper must do it.
    Help(Helper),
    /// A native function leaves it to the one in the hook language.
    Bail,
}

/// The result of an operation.
pub type Run<T> = Result<T, Trap>;

/// Words at the bottom of the stack that hold what is not of any call.
pub mod state {
    /// The exception on its way.
    pub const EXCEPTION: usize = 0;
    /// The block with the variables of the module.
    pub const SLOTS: usize = 1;
    /// The block with the prototypes that are no builtins.
    pub const PROTOTYPES: usize = 2;
    /// The next identity number, for hashing objects.
    pub const IDENTITY: usize = 3;
    /// Eight words: what an instruction needs kept across an allocation, until it is done.
    pub const SCRATCH: usize = 4;
    /// The array of the arrays that are being joined, or `undefined`.
    pub const JOINING: usize = 12;
    /// `new.target` of the call that is being entered.
    pub const NEW_TARGET: usize = 13;
    /// The time of the run, or `undefined` as long as it was not asked for.
    pub const CLOCK: usize = 14;
    /// Four words: the state of the run's random numbers, or `undefined`.
    pub const CHANCE: usize = 15;
    /// The block with the jobs that wait: how many, the first, then four words each.
    pub const JOBS: usize = 19;
    /// What the entry gave, or its promise; the hole as long as it runs.
    pub const RESULT: usize = 20;
    /// The array of the host calls that are not answered: number, import, promise.
    pub const PENDING: usize = 21;
    /// The array of the promises that were rejected before anything handled them.
    pub const REJECTED: usize = 22;
    /// What the work on promises needs kept across an allocation: five words.
    pub const ASYNC: usize = 23;
    /// Where the exception that ends the run takes code to tell: the error while that runs, then what it has found.
    pub const REPORT: usize = 28;
    /// The table of the symbols that have been keys, or `undefined`. From here on, words that the top level leaves to the runs.
    pub const SYMBOLS: usize = 29;
    /// The table of `Symbol.for`, or `undefined`.
    pub const REGISTRY: usize = 30;
    /// The block with the patterns that are taken for ready, or `undefined`.
    pub const READY: usize = 31;
    /// Where the first call begins.
    pub const END: usize = 32;
}

/// A position on the stack: what native code holds instead of words that may move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slot(pub usize);

/// What one worker keeps of one program.
#[derive(Debug)]
pub struct Prepared {
    pub(crate) program: Arc<Program>,
    /// Whether it can be run. Where it cannot, there is no program.
    pub(crate) is_ready: bool,
    /// Inline caches of the edition's code and then of the program's.
    pub(crate) caches: Caches,
    /// The program's atoms as the worker's.
    pub(crate) atoms: Vec<Key>,
    /// The program's constants.
    pub(crate) constants: Arc<[Word]>,
    /// The strings of the program's atoms, in order of the keys once one of them was looked for.
    pub(crate) atom_strings: Vec<(Key, Word)>,
    /// Of the key of each of them the bit with its number modulo 64; none before they are in order.
    pub(crate) name_bits: u64,
    /// For each literal, its shape.
    pub(crate) shapes: Vec<ShapeId>,
    /// What the top level left on the heap, and the state words with it.
    pub(crate) image: Arc<Vec<u64>>,
    pub(crate) image_state: [u64; state::END],
    /// Steps that the top level took.
    pub(crate) image_steps: u64,
    /// What it printed, and what of that went with warnings and errors: every run begins with it.
    pub(crate) image_output: [Vec<u8>; 2],
    /// The limits under which it ran: under others it might have ended.
    pub(crate) image_limits: Limits,
    /// Whether the run has added to the image's table of prototypes: another run gives the numbers to other objects, so that
    /// the inline caches end with this one.
    pub(crate) has_new_prototypes: bool,
}

impl Prepared {
    #[cold]
    fn sort_names(&mut self) {
        self.atom_strings.sort_unstable_by_key(|entry| entry.0);
        self.name_bits = self.atom_strings.iter().fold(0, |bits, (key, _)| bits | 1 << (key.0 % 64));
    }
}

/// A machine: one worker's caches and at most one run.
#[derive(Debug)]
pub struct Machine {
    pub(crate) edition: Arc<Edition>,
    pub(crate) atoms: Atoms,
    pub(crate) shapes: Shapes,
    /// What is read of the objects of a shape.
    pub(crate) plans: crate::plan::Plans,
    /// What the host's names for keys are.
    pub(crate) names: crate::intake::Names,
    /// What objects that come in began with the last time.
    pub(crate) firsts: crate::builder::Firsts,
    /// The objects of the event for which the host has objects.
    pub(crate) origins: crate::origin::Origins,
    pub(crate) heap: Heap,
    pub(crate) stack: Vec<u64>,
    pub(crate) prepared: Prepared,
    /// Patterns that are ready to run.
    pub(crate) regexes: crate::regexp::Regexes,
    pub(crate) limits: Limits,
    /// Steps until the clock is looked at, or the limit is reached.
    pub(crate) fuel: i64,
    /// Steps beyond that.
    pub(crate) held: Held,
    pub(crate) calls_left: u64,
    pub(crate) output: Vec<u8>,
    /// What goes with warnings and errors.
    pub(crate) errors: Vec<u8>,
    pub(crate) output_left: u64,
    /// Register 0 of the running call.
    pub(crate) base: usize,
    /// The next instruction of the running call.
    pub(crate) pc: u32,
    pub(crate) code: CodeId,
    pub(crate) depth: u64,
    /// The most words of stack that were in use; the stack is longer by [`STACK_SLACK`] at least.
    pub(crate) stack_peak: usize,
    /// Registers of native code above the running call.
    pub(crate) native_top: usize,
    /// What shapes and atoms weigh together beyond which those that nothing uses are forgotten.
    pub(crate) sweep_at: usize,
    /// How often they were forgotten: images of other programs are stale then.
    pub(crate) n_sweeps: u32,
    /// How often when that last happened between runs.
    pub(crate) n_sweeps_at_rest: u32,
    /// Why the loop stops, on the way out of it.
    pub(crate) exit: crate::interp::Exit,
}

/// Names of so many units are looked at for what they take. Shorter ones are allowed under every limit, so that a worker may
/// remember them from run to run.
pub(crate) const LONG_NAME: usize = 1024;

/// Words of the stack that are kept from run to run.
const STACK_KEPT: usize = 64 * 1024;

/// Words that the stack always has beyond what is in use: a window's.
pub(crate) const STACK_SLACK: usize = 544;
const _: () = assert!(STACK_SLACK >= crate::interp::WINDOW_LENGTH);

impl Machine {
    /// How many registers the running call has.
    pub(crate) fn n_regs(&self) -> usize {
        let functions = if self.code.is_std() { &self.edition.std.functions } else { &self.prepared.program.functions };
        functions.get(self.code.index()).map_or(0, |code| usize::from(code.entry.n_regs))
    }

    /// The first word of the stack that is not in use.
    pub(crate) fn top(&self) -> usize {
        (self.base + self.n_regs()).max(self.native_top)
    }

    /// The first word of the stack that no call can read: a caller may have registers above the window that it called with.
    pub(crate) fn roots_top(&self) -> usize {
        let mut top = self.top();
        let mut frame = self.caller(self.base);
        while let Some((base, code, _)) = frame {
            top = top.max(base + self.description(code).map_or(0, |function| usize::from(function.n_regs)));
            frame = self.caller(base);
        }
        top
    }

    /// A word of the stack.
    #[inline]
    pub(crate) fn at(&self, index: usize) -> Word {
        Word(self.stack.get(index).copied().unwrap_or(Word::UNDEFINED.0))
    }

    /// Changes a word of the stack.
    #[inline]
    pub(crate) fn put(&mut self, index: usize, word: Word) {
        if let Some(place) = self.stack.get_mut(index) {
            *place = word.0;
        }
    }

    /// A register of the running call.
    #[inline]
    pub(crate) fn reg(&self, register: u8) -> Word {
        self.at(self.base + usize::from(register))
    }

    /// Changes a register of the running call.
    #[inline]
    pub(crate) fn set_reg(&mut self, register: u8, word: Word) {
        self.put(self.base + usize::from(register), word);
    }

    /// Pays `steps`, before the work that they are for.
    #[inline]
    pub(crate) fn charge(&mut self, steps: u64) -> Run<()> {
        self.pay(steps).map_err(Trap::Limit)
    }

    /// The same, where it is not an instruction that pays.
    #[inline]
    pub(crate) fn pay(&mut self, steps: u64) -> Result<(), Limit> {
        self.owe(steps);
        if IS_METERED && self.fuel < 0 { self.look() } else { Ok(()) }
    }

    /// Goes on where the fuel is used up, if steps and time are left.
    pub(crate) fn look(&mut self) -> Result<(), Limit> {
        self.held.look(&mut self.fuel)
    }

    /// Gives the run so many steps.
    #[inline]
    pub(crate) fn fill(&mut self, steps: u64) {
        self.fuel = self.held.fill(steps);
    }

    /// Steps that are left.
    #[inline]
    pub(crate) fn steps_left(&self) -> u64 {
        self.held.left(self.fuel).max(0) as u64
    }

    /// Whether more steps are owed than there are.
    #[inline]
    pub(crate) fn is_overdrawn(&self) -> bool {
        self.held.left(self.fuel) < 0
    }

    /// Does something at an account of its own, which has so many steps. Gives what it did, and how many are left.
    pub(crate) fn at_account<T>(&mut self, steps: u64, work: impl FnOnce(&mut Self) -> T) -> (T, u64) {
        let (fuel, held) = (self.fuel, self.held);
        self.fill(steps);
        let done = work(self);
        let left = self.steps_left();
        (self.fuel, self.held) = (fuel, held);
        (done, left)
    }

    /// Pays for work that cannot be refused any more, because it says why something else went wrong: the next payment, or the
    /// end of the run, meets the limit.
    #[inline]
    pub(crate) fn owe(&mut self, steps: u64) {
        if IS_METERED {
            self.fuel = self.fuel.saturating_sub_unsigned(steps);
        }
    }

    /// Ends the run, or collects, where a text or list of `bytes` that is about to be made beside the heap would not fit on it. Two
    /// such are not added up. Everything that may move, moves.
    pub(crate) fn room_beside(&mut self, bytes: usize) -> Run<()> {
        self.reserve(bytes as u64 / 8 + 2)?;
        self.heap.make_way(bytes);
        Ok(())
    }

    /// Makes room for `words` on the heap. Everything that may move, moves: hold no word across this.
    #[inline]
    pub(crate) fn reserve(&mut self, words: u64) -> Run<()> {
        match self.heap.room(words) {
            Room::Enough => Ok(()),
            room => self.make_room(words, room),
        }
    }

    #[cold]
    fn make_room(&mut self, words: u64, room: Room) -> Run<()> {
        match room {
            Room::Enough => return Ok(()),
            Room::Stress => {
                self.collect_stressed();
                return Ok(());
            }
            Room::Tables => {
                if !self.heap.take_look_due(words) {
                    return Ok(());
                }
                return self.check_tables_beside(&[], words);
            }
            Room::Collect => {}
        }
        let top = self.note_top();
        let roots = self.stack.get_mut(..top).unwrap_or(&mut []);
        self.heap.collect(roots);
        let tables = self.words_of_tables(shapes_in(&self.heap.words));
        self.heap.check_after_collection(words, self.stack_peak as u64, tables).map_err(Trap::Limit)
    }

    /// How many words of the stack are roots; notes that they are in use.
    pub(crate) fn note_top(&mut self) -> usize {
        // Containers that are being filled note it when they are done.
        self.stack_peak = self.stack_peak.max(self.native_top);
        self.roots_top()
    }

    /// Forgets what was kept for one instruction, which would keep it from being collected: whether that was there depends on
    /// inline caches, and memory must not.
    #[inline]
    pub(crate) fn clear_scratch(&mut self) {
        if let Some(words) = self.stack.get_mut(state::SCRATCH..state::JOINING) {
            words.fill(Word::UNDEFINED.0);
        }
    }

    /// Marks what is live. No counter notices: neither what may be allocated nor what is reported depends on it.
    pub(crate) fn mark(&mut self) -> Live {
        let top = self.note_top();
        Live::of(&mut self.heap, self.stack.get(..top).unwrap_or(&[]))
    }

    /// Collects so that no counter notices, to find words that were held across an allocation, and where what is marked is not
    /// what is kept.
    fn collect_stressed(&mut self) {
        let live = self.mark();
        let top = self.roots_top();
        let roots = self.stack.get_mut(..top).unwrap_or(&mut []);
        self.heap.collect(roots);
        debug_assert_eq!(live.words(), self.heap.words.len() as u64, "both ways to find what is live");
        self.heap.note_stress(top as u64);
    }

    /// Up to where the stack may be used without [`Machine::grow_stack`], which notes how far it is used.
    pub(crate) fn stack_room(&self) -> usize {
        self.stack.len().saturating_sub(STACK_SLACK).min(usize::try_from(self.stack_max()).unwrap_or(usize::MAX))
    }

    /// Gives back most of the stack that a deep run has left, between runs.
    pub(crate) fn give_back_stack(&mut self) {
        if self.stack.len() > 2 * STACK_KEPT {
            self.stack.truncate(STACK_KEPT);
            self.stack.shrink_to_fit();
        }
    }

    /// The most words that the stack may have: it stands beside a heap that may be full until the next collection.
    fn stack_max(&self) -> u64 {
        (self.heap.limit_words() / 4).max(STACK_SLACK as u64)
    }

    /// Makes sure that the stack has room for a call whose registers end at `top`.
    #[inline]
    pub(crate) fn grow_stack(&mut self, top: usize) -> Run<()> {
        if top > self.stack_peak {
            // Not only when the stack grows: an earlier run may have left a larger one.
            if top as u64 > self.stack_max() {
                return Err(Trap::Limit(Limit::Memory));
            }
            self.stack_peak = top;
            if top + STACK_SLACK > self.stack.len() {
                let room = (top + top / 2).min(self.stack_max() as usize);
                self.stack.resize(room + 2 * STACK_SLACK, Word::UNDEFINED.0);
            }
        }
        Ok(())
    }

    /// Allocates a thing with these first words; the rest are `fill`. Words in `first` must not be movable.
    pub(crate) fn alloc(&mut self, first: &[u64], size: u64, fill: Word) -> Run<Offset> {
        let size = self.heap.check_size(size).map_err(Trap::Limit)?;
        self.reserve(u64::from(size))?;
        Ok(self.heap.push(first, size, fill))
    }

    /// A new block of `count` words.
    pub(crate) fn new_block(&mut self, count: u64, fill: Word) -> Run<Offset> {
        let size = self.heap.check_size(count + 1).map_err(Trap::Limit)?;
        self.alloc(&[Header::new(Kind::Block, size, 0).0], count + 1, fill)
    }

    /// A new empty object of a kind, with room for `slots` named properties inside.
    pub(crate) fn new_object_of(&mut self, kind: Kind, proto: Proto, slots: u32) -> Run<Offset> {
        let shape = self.shapes.root(kind, proto);
        let size = if kind == Kind::Function { 4 } else { kind.slots_from() } + slots;
        self.alloc(&[Header::new(kind, size, shape).0, 0], u64::from(size), Word::UNDEFINED)
    }

    /// A new empty plain object.
    pub(crate) fn new_object(&mut self, slots: u32) -> Run<Offset> {
        self.new_object_of(Kind::Object, Proto::Builtin(well_known::OBJECT_PROTOTYPE()), slots)
    }

    /// A new array of `len` elements, all `fill`, with room for `capacity`.
    pub(crate) fn new_array(&mut self, len: u32, capacity: u32, fill: Word) -> Run<Offset> {
        let capacity = capacity.max(len);
        if capacity == 0 {
            self.reserve(3)?;
            return Ok(self.push_array(0, 0));
        }
        let size = self.heap.check_size(u64::from(capacity) + 1).map_err(Trap::Limit)?;
        self.reserve(u64::from(size) + 3)?;
        let elements = self.heap.push_filled(Header::new(Kind::Block, size, 0), len, fill);
        Ok(self.push_array(elements, len))
    }

    /// A new array whose elements are in a block. The caller has made room.
    #[inline]
    fn push_array(&mut self, elements: Offset, len: u32) -> Offset {
        let shape = match self.shapes.list() {
            0 => self.shapes.root(Kind::Array, Proto::Builtin(well_known::ARRAY_PROTOTYPE())),
            list => list,
        };
        let header = Header::new(Kind::Array, 3, shape).0;
        self.heap.push_words([header, pair(0, elements), Word::uint(len).0])
    }

    /// A new array of the words `from..from + count` of the stack.
    pub(crate) fn new_array_from(&mut self, from: usize, count: usize) -> Run<Offset> {
        if count == 0 {
            return self.new_array(0, 0, Word::HOLE);
        }
        let size = self.heap.check_size(count as u64 + 1).map_err(Trap::Limit)?;
        self.reserve(u64::from(size) + 3)?;
        let list = self.shapes.list();
        if let (true, Some(words)) = (list != 0 && count <= 8, self.stack.get(from..).and_then(<[u64]>::first_chunk)) {
            return Ok(self.heap.push_list(list, words, count as u32));
        }
        let Some(words) = self.stack.get(from..from + count) else { return self.new_array(0, 0, Word::HOLE) };
        let elements = self.heap.push_with(&[Header::new(Kind::Block, size, 0).0], words);
        Ok(self.push_array(elements, count as u32))
    }

    /// A new array of the two words at a position of the stack and after it.
    pub(crate) fn new_pair(&mut self, from: Slot) -> Run<Offset> {
        self.reserve(6)?;
        let (first, second) = (self.at(from.0), self.at(from.0 + 1));
        let elements = self.heap.push_with(&[Header::new(Kind::Block, 3, 0).0, first.0, second.0], &[]);
        Ok(self.push_array(elements, 2))
    }

    /// The property key that a primitive stands for; the string at `slot` is made flat. `None`: the value is an object.
    pub(crate) fn primitive_key(&mut self, slot: Slot) -> Run<Option<PropertyKey>> {
        let value = self.at(slot.0);
        if value.is_int() && value.as_int() >= 0 {
            return Ok(Some(PropertyKey::Index(value.as_int() as u32)));
        }
        if value.is_string() {
            // Hashing and comparing are linear. A long name costs more, because the table of names keeps a copy of it.
            let len = u64::from(string::length(&self.heap, value.offset()));
            self.charge(len / 16 + len.saturating_sub(64) / 2)?;
            self.take_name(len)?;
            if let Some(key) = string::known_key(&self.heap, self.at(slot.0).offset()) {
                return Ok(Some(PropertyKey::Name(key)));
            }
            self.flatten(slot)?;
            return Ok(Some(self.string_key(self.at(slot.0))));
        }
        if value.is_heap_symbol() {
            return Ok(Some(PropertyKey::Name(self.symbol_as_key(slot)?)));
        }
        if let Some(crate::value::Immediate::Symbol(id)) = value.as_immediate() {
            return Ok(Some(PropertyKey::Name(Key::symbol(id))));
        }
        if value.is_language_object() {
            return Ok(None);
        }
        if let Some(number) = value.as_number()
            && number >= 0.0
            && number < f64::from(u32::MAX)
            && f64::from(number as u32) == number
        {
            return Ok(Some(PropertyKey::Index(number as u32)));
        }
        if value.is_bigint() {
            let text = self.big_to_text(value, 10)?;
            self.charge(text.len() as u64 / 2)?;
            self.take_name(text.len() as u64)?;
            let text = String::from_utf8(text).unwrap_or_default();
            return Ok(Some(self.text_key(&text)));
        }
        let text = self.primitive_to_text(value);
        if value.as_number().is_some() {
            // Its digits are made, and most are new to the table of names.
            self.charge(8 + text.len() as u64 / 2)?;
        }
        Ok(Some(PropertyKey::Name(self.atoms.intern_str(&text))))
    }

    /// The most units that a name may have: as many as a sixteenth of the memory has bytes. The table of names keeps a copy, and
    /// messages, traces and JSON have others. The source's own names are bounded by its length.
    #[inline]
    pub(crate) fn name_max(&self) -> u64 {
        (self.heap.limit_words() / 2).max(LONG_NAME as u64)
    }

    /// Ends the run where a name is longer than that.
    pub(crate) fn check_name(&self, len: u64) -> Run<()> {
        if len > self.name_max() { Err(Trap::Limit(Limit::Memory)) } else { Ok(()) }
    }

    /// The same for a name that is asked for. A long one counts as allocated, whether or not the table knew it: so the names of
    /// live objects are looked at as often as if they were on the heap. Everything that may move, moves.
    #[inline]
    pub(crate) fn take_name(&mut self, len: u64) -> Run<()> {
        if len < LONG_NAME as u64 { Ok(()) } else { self.take_long_name(len) }
    }

    #[cold]
    fn take_long_name(&mut self, len: u64) -> Run<()> {
        self.check_name(len)?;
        self.reserve(len / 4)?;
        self.heap.note_beside(len / 4);
        Ok(())
    }

    /// The same for a name that is not on the heap.
    #[inline]
    pub(crate) fn take_name_text(&mut self, text: &str) -> Run<()> {
        if text.len() < LONG_NAME { Ok(()) } else { self.take_long_name_text(text) }
    }

    #[cold]
    fn take_long_name_text(&mut self, text: &str) -> Run<()> {
        self.take_name(text.encode_utf16().count() as u64)
    }

    /// The property key of a flat string.
    pub(crate) fn string_key(&mut self, string: Word) -> PropertyKey {
        if let Some(key) = string::known_key(&self.heap, string.offset()) {
            return PropertyKey::Name(key);
        }
        let units = string::units(&self.heap, string.offset());
        if let Some(index) = units.array_index() {
            return PropertyKey::Index(index);
        }
        let hash = string::hash(&mut self.heap, string.offset(), self.atoms.hash_key());
        let key = self.atoms.intern(string::units(&self.heap, string.offset()), hash);
        string::know_key(&mut self.heap, string.offset(), key);
        PropertyKey::Name(key)
    }

    /// The property key of units that are not on the heap.
    pub(crate) fn units_key(&mut self, units: &[u16]) -> PropertyKey {
        let units = Units::Utf16(units);
        if let Some(index) = units.array_index() {
            return PropertyKey::Index(index);
        }
        let hash = units.hash(self.atoms.hash_key());
        PropertyKey::Name(self.atoms.intern(units, hash))
    }

    /// The string of a name. Allocates for names that neither the edition nor the program has.
    pub(crate) fn key_string(&mut self, key: Key) -> Run<Word> {
        if let Some(string) = self.lasting_string(key) {
            return Ok(string);
        }
        let len = self.atoms.units(key).len();
        self.charge(len as u64 / 16)?;
        if self.atoms.narrow(key).is_some() && len < FLAT_MAX as usize {
            self.reserve(2 + len.div_ceil(8) as u64)?;
            return Ok(self.push_key_string(key));
        }
        let string = match self.atoms.units(key) {
            Units::Latin1(units) => {
                let units = units.to_vec();
                self.new_string(Units::Latin1(&units))?
            }
            Units::Utf16(units) => {
                let units = units.to_vec();
                self.new_string(Units::Utf16(&units))?
            }
        };
        string::know_key(&mut self.heap, string.offset(), key);
        Ok(string)
    }

    /// The string of a name that the edition or the program has.
    #[inline]
    pub(crate) fn lasting_string(&mut self, key: Key) -> Option<Word> {
        if let Some(string) = self.edition.atom_string(key) {
            return Some(string);
        }
        let prepared = &mut self.prepared;
        if prepared.name_bits == 0 {
            prepared.sort_names();
        }
        if prepared.name_bits >> (key.0 % 64) & 1 == 0 {
            return None;
        }
        let index = prepared.atom_strings.binary_search_by_key(&key, |entry| entry.0).ok()?;
        prepared.atom_strings.get(index).map(|entry| entry.1)
    }

    /// The new string of a name whose units take one byte each. The caller has made room.
    #[inline]
    pub(crate) fn push_key_string(&mut self, key: Key) -> Word {
        let Some((units, hash)) = self.atoms.narrow(key) else { return EMPTY };
        Word::string(string::make::push_name(&mut self.heap, units, hash, key))
    }

    /// A name as text, for messages.
    pub(crate) fn key_text(&mut self, key: PropertyKey) -> String {
        match key {
            PropertyKey::Index(index) => alloc::format!("{index}"),
            PropertyKey::Name(key) if key.as_symbol().is_none() => self.atoms.units(key).to_display(),
            PropertyKey::Name(key) => match self.symbol_word(key) {
                Some(symbol) => self.symbol_text(symbol),
                None => String::new(),
            },
        }
    }
}

/// Numbers of builtins that the machine names, found once.
#[allow(non_snake_case)]
pub(crate) mod well_known {
    use becket_bytecode::builtins;

    macro_rules! well_known {
        ($( $name:ident $path:literal )+) => {
            $(
                /// The number of a builtin.
                #[inline]
                pub(crate) const fn $name() -> u32 {
                    const ID: u32 = builtins::position($path);
                    ID
                }
            )+
        };
    }

    well_known! {
        OBJECT "Object"
        OBJECT_PROTOTYPE "Object.prototype"
        THROW_TYPE_ERROR "%ThrowTypeError%"
        GET_ERROR_STACK "%GetErrorStack%"
        SET_ERROR_STACK "%SetErrorStack%"
        FUNCTION_PROTOTYPE "Function.prototype"
        HAS_INSTANCE "Function.prototype.@@hasInstance"
        BIND "Function.prototype.bind"
        ARRAY "Array"
        ARRAY_PROTOTYPE "Array.prototype"
        ARRAY_VALUES "Array.prototype.values"
        STRING_PROTOTYPE "String.prototype"
        NUMBER_PROTOTYPE "Number.prototype"
        BOOLEAN_PROTOTYPE "Boolean.prototype"
        SYMBOL_PROTOTYPE "Symbol.prototype"
        BIGINT_PROTOTYPE "BigInt.prototype"
        MAP_PROTOTYPE "Map.prototype"
        SET_PROTOTYPE "Set.prototype"
        DATE_PROTOTYPE "Date.prototype"
        ARRAY_BUFFER_PROTOTYPE "ArrayBuffer.prototype"
        DATA_VIEW_PROTOTYPE "DataView.prototype"
        INT8_ARRAY_PROTOTYPE "Int8Array.prototype"
        UINT8_ARRAY_PROTOTYPE "Uint8Array.prototype"
        UINT8_CLAMPED_ARRAY_PROTOTYPE "Uint8ClampedArray.prototype"
        INT16_ARRAY_PROTOTYPE "Int16Array.prototype"
        UINT16_ARRAY_PROTOTYPE "Uint16Array.prototype"
        INT32_ARRAY_PROTOTYPE "Int32Array.prototype"
        UINT32_ARRAY_PROTOTYPE "Uint32Array.prototype"
        FLOAT16_ARRAY_PROTOTYPE "Float16Array.prototype"
        FLOAT32_ARRAY_PROTOTYPE "Float32Array.prototype"
        FLOAT64_ARRAY_PROTOTYPE "Float64Array.prototype"
        BIG_INT64_ARRAY_PROTOTYPE "BigInt64Array.prototype"
        BIG_UINT64_ARRAY_PROTOTYPE "BigUint64Array.prototype"
        WEAK_MAP_PROTOTYPE "WeakMap.prototype"
        WEAK_SET_PROTOTYPE "WeakSet.prototype"
        DOM_EXCEPTION_PROTOTYPE "DOMException.prototype"
        DOM_NAME "DOMException.prototype.name.get"
        DOM_MESSAGE "DOMException.prototype.message.get"
        NODE_TYPE_ERROR_PROTOTYPE "%NodeTypeError%.prototype"
        NODE_URI_ERROR_PROTOTYPE "%NodeURIError%.prototype"
        TEXT_ENCODER_PROTOTYPE "TextEncoder.prototype"
        TEXT_DECODER_PROTOTYPE "TextDecoder.prototype"
        ERROR_PROTOTYPE "Error.prototype"
        TYPE_ERROR_PROTOTYPE "TypeError.prototype"
        RANGE_ERROR_PROTOTYPE "RangeError.prototype"
        SYNTAX_ERROR_PROTOTYPE "SyntaxError.prototype"
        REFERENCE_ERROR_PROTOTYPE "ReferenceError.prototype"
        URI_ERROR_PROTOTYPE "URIError.prototype"
        ARRAY_ITERATOR_PROTOTYPE "%ArrayIteratorPrototype%"
        STRING_ITERATOR_PROTOTYPE "%StringIteratorPrototype%"
        MAP_ITERATOR_PROTOTYPE "%MapIteratorPrototype%"
        SET_ITERATOR_PROTOTYPE "%SetIteratorPrototype%"
        REGEXP_PROTOTYPE "RegExp.prototype"
        STRING_REPLACE "String.prototype.replace"
        REGEXP_TEST "RegExp.prototype.test"
        REGEXP_REPLACE "RegExp.prototype.@@replace"
        REGEXP_STRING_ITERATOR_PROTOTYPE "%RegExpStringIteratorPrototype%"
        REGEXP_STRING_ITERATOR_NEXT "%RegExpStringIteratorPrototype%.next"
        GENERATOR_FUNCTION_PROTOTYPE "%GeneratorFunction%.prototype"
        GENERATOR_PROTOTYPE "%GeneratorPrototype%"
        GENERATOR_NEXT "%GeneratorPrototype%.next"
        GENERATOR_RETURN "%GeneratorPrototype%.return"
        GENERATOR_THROW "%GeneratorPrototype%.throw"
        ASYNC_FUNCTION_PROTOTYPE "%AsyncFunction%.prototype"
        ASYNC_GENERATOR_FUNCTION_PROTOTYPE "%AsyncGeneratorFunction%.prototype"
        ASYNC_GENERATOR_PROTOTYPE "%AsyncGeneratorPrototype%"
        ASYNC_GENERATOR_NEXT "%AsyncGeneratorPrototype%.next"
        ASYNC_GENERATOR_RETURN "%AsyncGeneratorPrototype%.return"
        ASYNC_GENERATOR_THROW "%AsyncGeneratorPrototype%.throw"
        ITERATOR_PROTOTYPE "Iterator.prototype"
        PROMISE "Promise"
        PROMISE_PROTOTYPE "Promise.prototype"
        PROMISE_THEN "Promise.prototype.then"
        ITERATOR_HELPER_PROTOTYPE "%IteratorHelperPrototype%"
        HELPER_NEXT "%IteratorHelperPrototype%.next"
        HELPER_RETURN "%IteratorHelperPrototype%.return"
        WRAPPED_ITERATOR_PROTOTYPE "%WrapForValidIteratorPrototype%"
    }
}
