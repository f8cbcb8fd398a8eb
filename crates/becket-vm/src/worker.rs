//! A worker: one thread's machine, what it keeps of each program, and the runs that it does, one at a time. Sans I/O: a run
//! stops whenever the host must be asked, and goes on when it is answered. Not here: the loop (`interp.rs`), what leaves and
//! enters as data (`data.rs`), what a run gave (`result.rs`), and a run on paper (`snapshot.rs`).

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use becket_bytecode::module::Module;

use crate::cache::{Caches, Shared};
use crate::call::{FrameFlags, Return};
use crate::data::{Data, NotData};
use crate::edition::Edition;
use crate::heap::Heap;
use crate::image::{Image, fetch};
use crate::inspect::Code;
use crate::interp::Exit;
use crate::layout::Kind;
use crate::limits::{Limit, Limits, Usage};
use crate::machine::{Machine, Prepared, STACK_SLACK, Trap, state, well_known};
use crate::program::{CodeId, Program};
use crate::shape::{Attrs, Proto, Shapes};
use crate::snapshot::SnapshotError;
use crate::string;
use crate::tables::SWEEP_MIN;
use crate::value::Word;
use crate::watch::{Held, Watch};

/// Shapes or atoms of a worker beyond which it forgets them between runs.
const CACHE_MAX: usize = 8_192;

/// What beginning and ending a run takes, in steps of its event.
const EVENT_STEPS: u64 = 16;
/// Bytes that the top level has printed and each run prints again, for a step.
const PRINTED_PER_STEP: u64 = 16;
/// Programs that a worker keeps ready.
const PROGRAMS_MAX: usize = 64;

/// What showing an uncaught value may cost, in steps.
const SHOWN_STEPS: u64 = 100_000;
/// How long the text of an uncaught value may be, in units.
const SHOWN_UNITS: u64 = 10_000;

/// Where a run begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entry<'a> {
    /// The top level: the module is a script.
    Script,
    /// An exported function.
    Export(&'a str),
}

/// What a run says when it stops.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
    /// It is done: see [`Worker::result`].
    Done,
    /// The host must be asked. The run waits for the answer, unless the function is declared to give a promise: then it can go
    /// on at once, and the answer is for [`Worker::answer_call`].
    Call(Request),
    /// Nothing is left to do until one of the calls in [`Worker::pending_calls`] is answered.
    Pending,
    /// It ended without a result.
    Ended(End),
}

/// A call of a host function.
#[derive(Clone, PartialEq, Debug)]
pub struct Request {
    /// The number of the call in its run, from 0.
    pub call: u64,
    /// Which import of the program.
    pub import: u32,
    /// The arguments.
    pub args: Vec<Data>,
    /// Whether the function is declared to give a promise, so that the run goes on without the answer.
    pub is_async: bool,
}

/// What the host answers.
#[derive(Clone, PartialEq, Debug)]
pub enum Answer {
    /// The result.
    Value(Data),
    /// The call failed: the program sees an Error with this message.
    Throw(String),
}

/// Why a run ended without a result.
#[derive(Clone, PartialEq, Debug)]
pub enum End {
    /// An exception that nothing caught.
    Thrown(Thrown),
    /// A limit was reached.
    Limit(Limit, Option<Position>),
    /// Something that Becket does not run was reached: the number of the diagnostic.
    Refused(u32, Option<Position>),
    /// A value cannot leave the run.
    NotData(NotData, Option<Position>),
    /// What the run waits for can never happen: nothing is left that could settle the promise. Where it waits.
    Stuck(Option<Position>),
    /// There is no such entry.
    NoEntry,
    /// The run is over, has not begun, or waits for another call than this: a mistake of the host's, and nothing has run.
    NotReady,
}

/// An uncaught exception.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thrown {
    /// `TypeError`, or `Uncaught` for a value that is no error.
    pub name: String,
    /// `TypeError: message`, or the value.
    pub text: String,
    /// The stack with the hook's own positions; the text again where there is none.
    pub stack: String,
}

/// A place in the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Position {
    /// From 1.
    pub line: u32,
    /// From 1, in bytes.
    pub column: u32,
    /// The byte range.
    pub span: (u32, u32),
}

/// One thread's machine.
#[derive(Debug)]
pub struct Worker {
    pub(crate) machine: Machine,
    /// Programs that have run before, the oldest first.
    kept: VecDeque<Kept>,
    /// Sweeps of the machine up to which `kept` is good.
    n_sweeps: u32,
    pub(crate) result: Word,
    pub(crate) stage: Stage,
    input_steps: u64,
    pub(crate) result_steps: u64,
}

/// A program that is kept ready.
#[derive(Debug)]
struct Kept {
    /// The first bytes of its hash: looking for one of many must not look at each of them.
    mark: [u8; 8],
    prepared: Box<Prepared>,
}

/// What a snapshot says of a run that can go on, beside those that wait: their register.
const READY: u64 = 256;

/// Where a worker's run stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    /// It can go on.
    Ready,
    /// It waits for the host's answer, which goes to this register.
    Waiting(u8),
    /// There is none, or it is over: nothing of it runs any more.
    Over,
}

impl Worker {
    /// A worker of an edition.
    pub fn new(edition: &Arc<Edition>) -> Self {
        let machine = Machine {
            edition: Arc::clone(edition),
            atoms: edition.atoms(),
            shapes: Shapes::default(),
            plans: crate::plan::Plans::default(),
            names: crate::intake::Names::default(),
            firsts: crate::builder::Firsts::default(),
            origins: crate::origin::Origins::default(),
            regexes: crate::regexp::Regexes::default(),
            heap: Heap::new(Arc::clone(&edition.rom)),
            stack: vec![Word::UNDEFINED.0; 2 * STACK_SLACK],
            prepared: Prepared::empty(),
            limits: Limits::default(),
            fuel: 0,
            held: Held::default(),
            calls_left: 0,
            output: Vec::new(),
            errors: Vec::new(),
            output_left: 0,
            base: state::END,
            pc: 0,
            code: CodeId(0),
            depth: 0,
            stack_peak: 0,
            exit: Exit::Stuck,
            native_top: 0,
            sweep_at: SWEEP_MIN,
            n_sweeps: 0,
            n_sweeps_at_rest: 0,
        };
        Self {
            machine,
            kept: VecDeque::new(),
            n_sweeps: 0,
            result: Word::UNDEFINED,
            stage: Stage::Over,
            input_steps: 0,
            result_steps: 0,
        }
    }

    /// Collects at every allocation and sweeps names and shapes after every instruction that is done out of line: results and steps
    /// stay the same, and what was held across one shows. After millions of words that were collected, or 2,000 sweeps, they come
    /// less often.
    pub fn stress_collector(&mut self) {
        self.machine.heap.is_stressed = true;
        self.machine.sweep_at = 0;
    }

    /// Whether a program is the current one, so that [`Worker::prepare`] has nothing to do.
    pub fn is_prepared(&self, program: &Program, limits: &Limits) -> bool {
        self.machine.prepared.is_of(program, &limits.bounded())
    }

    /// Has this clock end what is done from now on: the top level, the run, the reading of its result. With `None`, steps alone
    /// bound them.
    pub fn set_watch(&mut self, watch: Option<Watch>) {
        let left = self.machine.steps_left();
        self.machine.held.set_watch(watch);
        self.machine.fill(left);
    }

    /// Ends the run, as its time is over.
    pub fn end_in_time(&mut self) -> End {
        self.end_with(Trap::Limit(Limit::Time))
    }

    /// Makes a program the current one: runs its top level, if this worker has not run it under these limits.
    ///
    /// # Errors
    /// How the top level ended, if it did not return.
    pub fn prepare(&mut self, program: &Arc<Program>, limits: &Limits) -> Result<(), End> {
        self.prepare_with(program, limits, None)
    }

    /// The same, where another worker may have run the top level: see [`Worker::image`].
    pub fn prepare_with(&mut self, program: &Arc<Program>, limits: &Limits, image: Option<&Image>) -> Result<(), End> {
        let limits = &limits.bounded();
        self.stage = Stage::Over;
        // Before the tables are looked at: an image that alone has more than `CACHE_MAX` shapes would be flushed, and the top level
        // run again, for each event.
        if self.machine.prepared.is_of(program, limits) {
            self.machine.print_image_output();
            return Ok(());
        }
        if self.machine.shapes.len() > CACHE_MAX || self.machine.atoms.len() > CACHE_MAX + 4_096 {
            self.kept.clear();
            self.machine.prepared = Prepared::empty();
            self.machine.forget_names();
            self.machine.shapes.flush();
            self.machine.atoms.flush();
            self.machine.shapes.give_back();
            self.machine.atoms.give_back();
        }
        if self.machine.n_sweeps != self.n_sweeps {
            self.n_sweeps = self.machine.n_sweeps;
            self.kept.clear();
        }
        let sites = self.park();
        let mark = mark_of(program);
        let is_it = |kept: &Kept| kept.mark == mark && kept.prepared.is_of(program, limits);
        if let Some(index) = self.kept.iter().position(is_it) {
            if let Some(mut kept) = self.kept.remove(index) {
                kept.prepared.caches.unpark(sites);
                core::mem::swap(&mut self.machine.prepared, &mut kept.prepared);
            }
            self.machine.print_image_output();
            return Ok(());
        }
        fetch(program, image);
        self.machine.limits = *limits;
        self.machine.load(program, sites);
        let is_adopted = image.is_some_and(|image| self.machine.adopt_image(image));
        self.machine.print_image_output();
        if is_adopted || program.module.exports.is_empty() {
            return Ok(());
        }
        self.machine.reset(limits);
        let exit = self.machine.enter_entry(None).map(|()| self.machine.execute());
        let steps = limits.steps_max.saturating_sub(self.machine.steps_left());
        let end = match exit {
            Ok(Exit::Done(_)) => self.machine.take_image(steps).err().map(|limit| End::Limit(limit, None)),
            Ok(Exit::Host { .. } | Exit::Pending) => {
                Some(End::Refused(crate::thrown::REFUSED_TOP_LEVEL, self.machine.position()))
            }
            Ok(exit) => Some(self.machine.end(exit)),
            Err(trap) => Some(self.machine.end_of(trap)),
        };
        if let Some(end) = end {
            self.machine.prepared = Prepared::empty();
            return Err(end);
        }
        self.machine.print_image_output();
        Ok(())
    }

    /// Puts the current program among those that are kept, and gives the inline caches of the edition's code: as far as they
    /// hold for every program.
    fn park(&mut self) -> Shared {
        let Machine { prepared, shapes, .. } = &mut self.machine;
        if !prepared.is_ready {
            return Shared::default();
        }
        let sites = prepared.caches.park(|shape| {
            // Another program has other objects under the same numbers.
            !shapes.get(shape).is_some_and(|shape| matches!(shape.proto, Proto::Run(_)))
        });
        // What falls out is the current one until another takes its place.
        let oldest = if self.kept.len() < PROGRAMS_MAX { None } else { self.kept.pop_front() };
        let mut place = oldest.map_or_else(|| Box::new(Prepared::empty()), |oldest| oldest.prepared);
        place.is_ready = false;
        let mark = mark_of(&prepared.program);
        core::mem::swap(prepared, &mut place);
        self.kept.push_back(Kept { mark, prepared: place });
        sites
    }

    /// Begins a run of the current program with one argument.
    ///
    /// # Errors
    /// Where there is no such entry, or the event does not fit into the limits.
    pub fn start(&mut self, entry: Entry<'_>, event: &Data, limits: &Limits) -> Result<(), End> {
        self.begin_with(entry, limits, |machine| machine.inject(event))
    }

    /// Begins a run of the current program with the value that `JSON.parse` gives of a JSON text in UTF-8 as its argument.
    ///
    /// # Errors
    /// Where there is no such entry, the text is no JSON (a SyntaxError that is thrown), or it does not fit into the limits.
    pub fn start_json(&mut self, entry: Entry<'_>, event: &[u8], limits: &Limits) -> Result<(), End> {
        self.begin_with(entry, limits, |machine| machine.decode_utf8(event))
    }

    /// Begins a run whose argument `inject` puts on the heap.
    pub(crate) fn begin_with(
        &mut self,
        entry: Entry<'_>,
        limits: &Limits,
        inject: impl FnOnce(&mut Machine) -> Result<Word, Trap>,
    ) -> Result<(), End> {
        let limits = &limits.bounded();
        self.stage = Stage::Over;
        let machine = &mut self.machine;
        machine.reset(limits);
        machine.sweep_at_rest();
        self.result = Word::UNDEFINED;
        (self.input_steps, self.result_steps) = (0, 0);
        let function = match entry {
            Entry::Script => None,
            Entry::Export(name) => Some(machine.export(name).ok_or(End::NoEntry)?),
        };
        if function.is_some_and(|function| !machine.is_callable(machine.export_value(function))) {
            return Err(End::NoEntry);
        }
        // The argument goes where the window of the first call will have it.
        machine.native_top = state::END + 5;
        // What another run left there may lead anywhere: a collection while the event comes in must not follow it.
        (state::END..machine.native_top).for_each(|index| machine.put(index, Word::UNDEFINED));
        machine.owe(EVENT_STEPS);
        let event = inject(machine).map_err(|trap| machine.end_of(trap));
        self.input_steps = limits.steps_max.saturating_sub(machine.steps_left());
        machine.fill(limits.steps_max);
        let event = event?;
        let printed: usize = machine.prepared.image_output.iter().map(Vec::len).sum();
        machine.owe(printed as u64 / PRINTED_PER_STEP);
        machine.put(state::END + 4, event);
        machine.native_top = 0;
        // What was open while the event came in is closed: it was no call of the program's.
        machine.stack_peak = state::END;
        // It may have moved meanwhile.
        let function = function.map(|slot| machine.export_value(slot));
        machine.enter_entry(function).map_err(|trap| machine.end_of(trap))?;
        self.stage = Stage::Ready;
        Ok(())
    }

    /// Runs until the run is done, ends, or needs the host.
    pub fn resume(&mut self) -> Step {
        if self.stage != Stage::Ready {
            return Step::Ended(End::NotReady);
        }
        self.stage = Stage::Over;
        let machine = &mut self.machine;
        match machine.execute() {
            Exit::Done(word) => {
                self.result = word;
                machine.put(state::EXCEPTION, word);
                Step::Done
            }
            Exit::Host { import, first, count, dst } => {
                if machine.calls_left == 0 {
                    return Step::Ended(End::Limit(Limit::Calls, machine.position()));
                }
                let call = machine.limits.calls_max - machine.calls_left;
                machine.calls_left -= 1;
                machine.native_top = first + count;
                let args = match machine.extract_arguments(first, count) {
                    Ok(Ok(args)) => args,
                    Ok(Err(why)) => return Step::Ended(End::NotData(why, machine.position())),
                    Err(trap) => return Step::Ended(machine.end_of(trap)),
                };
                machine.native_top = 0;
                let imports = &machine.prepared.program.module.imports;
                let is_async = imports.get(import as usize).is_some_and(|import| import.is_async);
                if is_async {
                    match machine.new_pending_call(call, import) {
                        Ok(promise) => machine.set_reg(dst, promise),
                        Err(trap) => return Step::Ended(machine.end_of(trap)),
                    }
                    self.stage = Stage::Ready;
                } else {
                    self.stage = Stage::Waiting(dst);
                }
                Step::Call(Request { call, import, args, is_async })
            }
            Exit::Pending => {
                self.stage = Stage::Ready;
                Step::Pending
            }
            exit => Step::Ended(machine.end(exit)),
        }
    }

    /// Gives the host's answer to the call that the run waits for.
    ///
    /// # Errors
    /// Where the answer does not fit into the limits.
    pub fn answer(&mut self, answer: &Answer) -> Result<(), End> {
        let Stage::Waiting(dst) = self.stage else { return Err(End::NotReady) };
        self.stage = Stage::Over;
        let machine = &mut self.machine;
        match answer {
            Answer::Value(data) => {
                let word = machine.inject(data).map_err(|trap| machine.end_of(trap))?;
                machine.native_top = 0;
                machine.set_reg(dst, word);
            }
            Answer::Throw(message) => {
                let error = machine
                    .new_error(well_known::ERROR_PROTOTYPE(), Some(message))
                    .map_err(|trap| machine.end_of(trap))?;
                machine.put(state::EXCEPTION, error);
                if let Err(exit) = machine.throw_pending() {
                    return Err(machine.end(exit));
                }
            }
        }
        self.stage = Stage::Ready;
        Ok(())
    }

    /// Ends the run.
    pub(crate) fn end_with(&mut self, trap: Trap) -> End {
        self.stage = Stage::Over;
        self.machine.end_of(trap)
    }

    /// Whether nothing of a run is there that could go on.
    pub fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    /// Where the run stands, as a snapshot says it, if it is not over.
    pub(crate) fn stage_number(&self) -> Option<u64> {
        match self.stage {
            Stage::Waiting(dst) => Some(u64::from(dst)),
            Stage::Ready => Some(READY),
            Stage::Over => None,
        }
    }

    /// The calls that are not answered yet, with their imports, in the order in which they were made.
    pub fn pending_calls(&self) -> Vec<(u64, u32)> {
        self.machine.pending_calls()
    }

    /// Gives the host's answer to a call whose function is declared to give a promise. The order of answers, and of answers and
    /// steps, is part of what the hook sees: a host that records runs gives them after [`Step::Pending`].
    ///
    /// # Errors
    /// Where the answer does not fit into the limits; [`End::NotReady`] where the run waits for another answer.
    pub fn answer_call(&mut self, call: u64, answer: &Answer) -> Result<(), End> {
        if self.stage != Stage::Ready {
            return Err(End::NotReady);
        }
        self.machine.answer_pending(call, answer).map_err(|trap| self.end_with(trap))
    }

    /// Steps of bringing the event in.
    pub(crate) fn input_steps(&self) -> u64 {
        self.input_steps
    }

    /// Takes over what a snapshot says beside the machine, if there is such a stage.
    pub(crate) fn set_restored(&mut self, stage: u64, input_steps: u64) -> Result<(), SnapshotError> {
        self.stage = match (u8::try_from(stage), stage) {
            (Ok(register), _) => Stage::Waiting(register),
            (_, READY) => Stage::Ready,
            _ => return Err(SnapshotError::Malformed("no such stage")),
        };
        // What was printed before was taken where the run was saved.
        self.machine.output.clear();
        self.machine.errors.clear();
        self.input_steps = input_steps;
        self.result_steps = 0;
        self.result = Word::UNDEFINED;
        Ok(())
    }

    /// What the run has printed since this was asked last.
    pub fn take_output(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.machine.output)
    }

    /// What the run has printed by `console.warn` and `console.error` since this was asked last.
    pub fn take_errors(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.machine.errors)
    }

    /// Gives up what a run has left, and most of the room that it took: the next event may be large as well, and is read before
    /// a run of it begins; and a run that was written down goes on elsewhere.
    pub fn release(&mut self) {
        self.stage = Stage::Over;
        self.result = Word::UNDEFINED;
        self.machine.held.set_watch(None);
        self.machine.heap.release();
        self.machine.give_back_stack();
    }

    /// What the run has used so far.
    pub fn usage(&mut self) -> Usage {
        let machine = &mut self.machine;
        let limits = machine.limits;
        let [.., collections, longest, _] = machine.heap.counters();
        Usage {
            steps: limits.steps_max.saturating_sub(machine.steps_left()),
            input_steps: self.input_steps,
            result_steps: self.result_steps,
            memory_bytes: machine.heap.peak_words(machine.stack_peak as u64) * 8,
            calls: limits.calls_max - machine.calls_left,
            output_bytes: limits.output_bytes_max - machine.output_left,
            collections,
            collection_bytes_max: longest * 8,
        }
    }

    /// The limits of the run.
    pub fn limits(&self) -> Limits {
        self.machine.limits
    }

    /// Steps that the top level of the current program took.
    pub fn image_steps(&self) -> u64 {
        self.machine.prepared.image_steps
    }

    /// Words of the current program's image.
    pub fn image_words(&self) -> usize {
        self.machine.prepared.image.len()
    }
}

fn mark_of(program: &Program) -> [u8; 8] {
    program.hash.first_chunk().copied().unwrap_or_default()
}

impl Prepared {
    /// Whether it is this program's, and its top level ran under these limits.
    fn is_of(&self, program: &Program, limits: &Limits) -> bool {
        self.is_ready && self.program.hash == program.hash && self.image_limits == *limits
    }

    fn empty() -> Self {
        Self {
            program: Arc::new(Program::new(Module::default(), [0; 32], 0, None)),
            is_ready: false,
            caches: Caches::default(),
            atoms: Vec::new(),
            constants: Arc::from([].as_slice()),
            atom_strings: Vec::new(),
            name_bits: 0,
            shapes: Vec::new(),
            image: Arc::default(),
            image_state: [Word::UNDEFINED.0; state::END],
            image_steps: 0,
            image_output: [Vec::new(), Vec::new()],
            image_limits: Limits::default(),
            has_new_prototypes: false,
        }
    }
}

impl Machine {
    /// Makes a program whose top level has not run the current one. `sites` are inline caches of the edition's code.
    fn load(&mut self, program: &Arc<Program>, sites: Shared) {
        let (module, seed) = (&program.module, &program.seed);
        self.heap.reset(&seed.words, u64::MAX);
        // The lists of the program that makes room have room for those of this one.
        self.heap.spare_image = Arc::try_unwrap(core::mem::take(&mut self.prepared.image)).unwrap_or_default();
        let mut caches = core::mem::take(&mut self.prepared.caches);
        let mut atoms = core::mem::take(&mut self.prepared.atoms);
        let mut atom_strings = core::mem::take(&mut self.prepared.atom_strings);
        let mut shapes = core::mem::take(&mut self.prepared.shapes);
        atoms.clear();
        atom_strings.clear();
        shapes.clear();
        atoms.reserve(module.atoms.len());
        atom_strings.reserve(module.atoms.len());
        for index in &module.atoms {
            // The verifier has seen that there is such a text, and so the seed has it.
            let Some(string) = seed.string(*index) else { continue };
            let hash = self.heap.header(string.offset()).low();
            let key = self.atoms.intern(string::units(&self.heap, string.offset()), hash);
            atoms.push(key);
            atom_strings.push((key, string));
        }
        shapes.extend(module.shapes.iter().map(|literal| {
            let root = self.shapes.root(Kind::Object, Proto::Builtin(well_known::OBJECT_PROTOTYPE()));
            literal.iter().fold(root, |shape, atom| {
                let key = atoms.get(*atom as usize).copied().unwrap_or(self.edition.names.length);
                self.shapes.add_property(shape, key, Attrs::ALL).unwrap_or(shape)
            })
        }));
        let mut image_state = [Word::UNDEFINED.0; state::END];
        let [_, place, _, identity, ..] = &mut image_state;
        *place = Word::block(seed.slots).0;
        *identity = Word::int(64).0;
        if let Some(result) = image_state.get_mut(state::RESULT) {
            *result = Word::HOLE.0;
        }
        caches.renew(program.first_cache, program.cache_atoms.len());
        caches.unpark(sites);
        self.prepared = Prepared {
            program: Arc::clone(program),
            is_ready: true,
            caches,
            atoms,
            constants: Arc::clone(&seed.constants),
            atom_strings,
            name_bits: 0,
            shapes,
            image: Arc::clone(&seed.words),
            image_state,
            image_steps: 0,
            image_output: [Vec::new(), Vec::new()],
            image_limits: self.limits,
            has_new_prototypes: false,
        };
    }

    /// Begins anew on the program's image.
    pub(crate) fn reset(&mut self, limits: &Limits) {
        self.origins.clear();
        self.heap.reset(&self.prepared.image, limits.memory_bytes_max);
        if core::mem::take(&mut self.prepared.has_new_prototypes) {
            self.prepared.caches.clear();
        }
        if let Some(words) = self.stack.get_mut(..state::END) {
            words.copy_from_slice(&self.prepared.image_state);
        }
        self.give_back_stack();
        self.limits = *limits;
        self.fill(limits.steps_max);
        self.calls_left = limits.calls_max;
        self.print_image_output();
        self.idle();
        self.stack_peak = state::END;
    }

    /// Begins the output with what the top level printed.
    fn print_image_output(&mut self) {
        let [output, errors] = &self.prepared.image_output;
        self.output.clone_from(output);
        self.errors.clone_from(errors);
        let printed = (output.len() + errors.len()) as u64;
        self.output_left = self.limits.output_bytes_max.saturating_sub(printed);
    }

    /// Which variable of the module an export is.
    fn export(&self, name: &str) -> Option<u32> {
        let module = &self.prepared.program.module;
        let is_it = |index: u32| module.strings.get(index as usize).is_some_and(|text| text.is(name));
        module.exports.iter().find(|export| is_it(export.name)).map(|export| export.slot)
    }

    /// The value of a variable of the module.
    fn export_value(&self, slot: u32) -> Word {
        self.heap.word(self.at(state::SLOTS).offset() + 1 + slot)
    }

    /// Enters the first call of a run: a function with the argument that is in place, or the top level.
    fn enter_entry(&mut self, function: Option<Word>) -> Result<(), Trap> {
        let back = Return { pc: 0, dst: 0, flags: FrameFlags::ENTRY };
        self.put(state::END, function.unwrap_or(Word::UNDEFINED));
        self.put(state::END + 1, Word::UNDEFINED);
        match function {
            None => self.enter(CodeId(0), state::END, 0, back),
            Some(_) => match self.call(state::END, 1, back)? {
                crate::call::Called::Entered => Ok(()),
                // An export that is a builtin or capability is not run from outside.
                _ => Err(Trap::Refused(crate::thrown::REFUSED_OPERATION)),
            },
        }
    }

    /// Where the running instruction comes from.
    pub(crate) fn position(&self) -> Option<Position> {
        let mut frame = Self::is_entered(self.base).then_some((self.base, self.code, self.pc));
        while let Some((base, code, pc)) = frame {
            if !code.is_std() {
                let span = match self.prepared.program.line(code, pc.saturating_sub(1)) {
                    Some(line) => line.span,
                    None => self.description(code)?.span,
                };
                let (line, column) = self.prepared.program.module.position(span.0);
                return Some(Position { line, column, span });
            }
            frame = self.caller(base);
        }
        None
    }

    /// How a run ended, from what stopped the loop.
    fn end(&mut self, exit: Exit) -> End {
        match exit {
            Exit::Limit(limit) => End::Limit(limit, self.position()),
            Exit::Refused(code) => End::Refused(code, self.position()),
            Exit::Threw => End::Thrown(self.thrown()),
            Exit::Stuck => End::Stuck(self.stuck_position()),
            Exit::Done(_) | Exit::Pending | Exit::Host { .. } => End::NoEntry,
        }
    }

    /// How a run ended, from a trap outside of the loop.
    pub(crate) fn end_of(&mut self, trap: Trap) -> End {
        match trap {
            Trap::Throw => End::Thrown(self.thrown()),
            Trap::Limit(limit) => End::Limit(limit, self.position()),
            Trap::Refused(code) => End::Refused(code, self.position()),
            Trap::Help(_) | Trap::Bail => End::Refused(crate::thrown::REFUSED_OPERATION, self.position()),
        }
    }

    /// The exception on its way, for people.
    fn thrown(&mut self) -> Thrown {
        let value = self.at(state::EXCEPTION);
        // The run is over: showing the value has a budget of its own.
        self.at_account(SHOWN_STEPS, |machine| machine.shown(value)).0
    }

    fn shown(&mut self, value: Word) -> Thrown {
        if let Some(thrown) = self.told() {
            return thrown;
        }
        if self.is_kind(value, Kind::Error)
            && let Some([name, text, stack]) = self.shown_error(value.offset())
        {
            return Thrown { name, text, stack };
        }
        if value.is_string() && u64::from(string::length(&self.heap, value.offset())) > SHOWN_UNITS {
            // Showing it as it would stand in source is more work than it is worth.
            let text = alloc::format!("\"{}\"", self.shown_text(value, self.limits.output_bytes_max as usize));
            return Thrown { name: String::from("Uncaught"), stack: text.clone(), text };
        }
        let mut code = Code::new(None);
        let text = match crate::inspect::inspect(self, value, crate::inspect::Shown::DEFAULT, SHOWN_UNITS, &mut code) {
            Ok(text) => text,
            Err(_) if value.is_bigint() => String::from("[BigInt]"),
            Err(_) => self.value_text(value),
        };
        Thrown { name: String::from("Uncaught"), stack: text.clone(), text }
    }

    /// What the run itself has told of the exception that ended it.
    fn told(&mut self) -> Option<Thrown> {
        let list = self.at(state::REPORT);
        if !self.is_kind(list, Kind::Array) {
            return None;
        }
        let most = self.limits.output_bytes_max as usize;
        let mut part = |index: u32| {
            let word = self.own_element(list.offset(), index)?;
            word.is_string().then(|| self.shown_text(word, most))
        };
        let (name, text, stack) = (part(0)?, part(1)?, part(2)?);
        Some(Thrown { name, text, stack })
    }
}
