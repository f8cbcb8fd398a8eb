//! One function: its registers, labels, handlers and lines, and the order of what happens when it is entered.
//! Not here: its statements (`stmt.rs`), where its variables are (`binding.rs`).
//!
//! Registers are a stack. At the bottom are the locals of the open scopes, above them the temporaries of the expression that
//! is being compiled; what a construct takes, it gives back at its end. Invariant: between statements there are no
//! temporaries.

use becket_bytecode::module::{Capture, Function, FunctionFlags, Handler, Line, Lines};
use becket_bytecode::ops::{Flag, Instr, Kind, Opcode, REGISTERS_MAX};
use becket_check::checked::{BindingKind, Captured, Checked, FunctionId, FunctionInfo};
use becket_syntax::ast;
use becket_syntax::span::Span;

use crate::binding::Home;
use crate::class::DerivedEnd;
use crate::control::Control;
use crate::module::Builder;
use crate::pattern::{Mode, Origin};
use crate::place::Place;

/// Locals beyond this many registers are spilled, so that there is room for temporaries.
pub(crate) const LOCALS_MAX: u8 = 120;
/// Above this register an expression first spills the temporaries below it.
pub(crate) const CROWDED: u8 = 200;
/// Arguments, elements and parts beyond this many go through an array, or come in several pieces.
pub(crate) const DIRECT_MAX: usize = 24;
/// Names of an object literal that are given at once.
pub(crate) const SHAPE_MAX: usize = 32;
/// Spilled locals of the top level; some are left for crowded expressions.
const SPILLS_MAX: u32 = 60_000;
/// Parameters beyond this many are taken from the array of further arguments.
const PARAMS_MAX: usize = 64;

/// A place in the code, known or not yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Label(u32);

#[derive(Clone, Copy, Debug, Default)]
struct LabelState {
    pc: Option<u32>,
    is_used: bool,
}

/// A function while it is compiled.
#[derive(Debug)]
pub(crate) struct Emitter<'m, 'c, 'a> {
    pub(crate) builder: &'m mut Builder<'c, 'a>,
    pub(crate) checked: &'c Checked<'a>,
    pub(crate) id: FunctionId,
    pub(crate) info: &'c FunctionInfo<'a>,
    /// What encloses the statement that is being compiled, outermost first.
    pub(crate) control: Vec<Control>,
    /// Labels that stand directly before the statement that is being compiled.
    pub(crate) labels_ahead: Vec<ast::Name>,
    /// The first register above the locals.
    pub(crate) locals: u8,
    /// The first free register.
    pub(crate) next: u8,
    /// The lowest temporary that may be spilled.
    pub(crate) floor: u8,
    /// Whether the next instruction cannot be reached.
    pub(crate) is_dead: bool,
    /// Whether the key of a property is being computed.
    pub(crate) is_in_key: bool,
    /// The register of the `arguments` object.
    pub(crate) arguments: Option<u8>,
    /// The register of `new.target`.
    pub(crate) new_target: Option<u8>,
    /// Where the constructor of a class that extends another ends.
    pub(crate) derived_end: Option<DerivedEnd>,
    /// Where V8 says that code without a position stands.
    pub(crate) place: Place,
    code: Vec<Instr>,
    lines: Vec<Line>,
    handlers: Vec<Handler>,
    labels: Vec<LabelState>,
    n_regs: u8,
    n_spills: u32,
    /// Whether a register is kept for the block of spilled locals.
    has_block: bool,
    has_overflowed: bool,
}

/// Compiles one function. Most need no spilled locals; one that does is compiled again, with a register for their block.
pub(crate) fn function(builder: &mut Builder<'_, '_>, id: FunctionId) -> Function {
    let checked = builder.checked;
    let info = checked.function(id);
    for (number, captured) in info.captures.iter().enumerate() {
        if let Captured::Binding(binding) = captured {
            builder.capture_numbers[binding.0 as usize] = number as u16 + 1;
        }
    }
    let function = attempt(builder, id, false).or_else(|| {
        for (home, binding) in builder.homes.iter_mut().zip(&checked.bindings) {
            if binding.function == id {
                *home = Home::None;
            }
        }
        attempt(builder, id, true)
    });
    for captured in &info.captures {
        if let Captured::Binding(binding) = captured {
            builder.capture_numbers[binding.0 as usize] = 0;
        }
    }
    function.unwrap_or_default()
}

/// Compiles the function, if it gets by with a block, or without one.
fn attempt(builder: &mut Builder<'_, '_>, id: FunctionId, has_block: bool) -> Option<Function> {
    let checked = builder.checked;
    let info = checked.function(id);
    let mut emitter = Emitter {
        builder,
        checked,
        id,
        info,
        control: Vec::new(),
        labels_ahead: Vec::new(),
        locals: 0,
        next: 0,
        floor: 0,
        is_dead: false,
        is_in_key: false,
        arguments: None,
        new_target: None,
        derived_end: None,
        place: Place::at_begin(info.node.map_or(0, |node| begin_of(node, checked.source))),
        code: Vec::with_capacity(32),
        lines: Vec::with_capacity(64),
        handlers: Vec::new(),
        labels: Vec::new(),
        n_regs: 0,
        n_spills: 0,
        has_block,
        has_overflowed: false,
    };
    let frame = match (info.node, info.part) {
        (Some(node), _) => emitter.body(node),
        (None, Some(part)) => emitter.part(part),
        (None, None) => emitter.top_level(),
    };
    if emitter.n_spills > 0 && !has_block { None } else { Some(emitter.finish(frame)) }
}

/// Where V8 says that a function begins: at its parameters.
pub(crate) fn begin_of(node: &ast::Function<'_>, source: &str) -> u32 {
    let after = node.name.map_or(node.span.start, |name| name.span.end);
    let is_arrow = node.kind == ast::FunctionKind::Arrow;
    let text = source.get(after as usize..).unwrap_or_default();
    if is_arrow { node.span.start } else { after + text.find('(').unwrap_or(0) as u32 }
}

/// How many parameters a function counts in its `length`: those before the first default.
fn length_of(node: &ast::Function<'_>) -> u8 {
    let n = node.params.iter().take_while(|param| param.default.is_none()).count();
    u8::try_from(n).unwrap_or(u8::MAX)
}

fn flags_of(node: &ast::Function<'_>) -> FunctionFlags {
    let mut flags = match node.kind {
        ast::FunctionKind::Arrow => FunctionFlags::ARROW,
        ast::FunctionKind::Method => FunctionFlags::METHOD,
        ast::FunctionKind::Constructor => FunctionFlags::CONSTRUCTOR.with(FunctionFlags::CLASS),
        ast::FunctionKind::Declaration | ast::FunctionKind::Expression if node.is_async || node.is_generator => {
            FunctionFlags::default()
        }
        ast::FunctionKind::Declaration | ast::FunctionKind::Expression => FunctionFlags::CONSTRUCTOR,
    };
    if node.is_async {
        flags = flags.with(FunctionFlags::ASYNC);
    }
    if node.is_generator {
        flags = flags.with(FunctionFlags::GENERATOR);
    }
    flags
}

impl<'a> Emitter<'_, '_, 'a> {
    fn top_level(&mut self) -> Function {
        if self.has_block {
            self.local_register();
        }
        let waits = self.is_async().then(|| self.begin_waiting(false));
        self.enter_scope(becket_check::checked::ScopeId::MODULE);
        let module = self.checked.module;
        self.statements(module.body);
        self.emit_return_undefined();
        let flags = if waits.is_some() { FunctionFlags::ASYNC } else { FunctionFlags::default() };
        if let Some((start, exception)) = waits {
            self.end_waiting(start, exception);
        }
        Function { flags, span: (module.span.start, module.span.end), ..Function::default() }
    }

    /// Takes the register of the generator or promise, which instructions do not name, and one for what is thrown. Everything
    /// from the pc on that it gives stands under a handler.
    fn begin_waiting(&mut self, is_generator: bool) -> (u32, u8) {
        self.local_register();
        let exception = self.local_register();
        if !is_generator {
            self.emit(Instr::abc(Opcode::CreatePromise, 0, 0, 0));
        }
        (self.pc(), exception)
    }

    fn body(&mut self, node: &'a ast::Function<'a>) -> Function {
        let n_params = node.params.len().min(PARAMS_MAX);
        for _ in 0..n_params {
            self.local_register();
        }
        let is_long = node.params.len() > n_params;
        let rest = (is_long || node.rest.is_some()).then(|| self.local_register());
        self.arguments = (self.info.uses_arguments && !self.info.is_arrow()).then(|| self.local_register());
        self.new_target = (self.info.uses_new_target && !self.info.is_arrow()).then(|| self.local_register());
        self.begin_block();
        let mut waits = self.may_wait().then(|| self.begin_waiting(node.is_generator));
        self.declare_params(node, n_params as u8, rest, is_long);
        self.begin_constructor(node);
        self.bind_params(node, n_params as u8, rest, is_long);
        if let (Some((start, _)), true) = (&mut waits, node.is_generator) {
            self.emit(Instr::abc(Opcode::CreateGenerator, 0, 0, 0));
            *start = self.pc();
        }
        self.enter_scope(self.info.body_scope);
        match node.body {
            ast::FunctionBody::Block(list) => {
                self.statements(list);
                match self.derived_end {
                    Some(end) => self.end_constructor(end),
                    None => self.emit_return_undefined(),
                }
            }
            ast::FunctionBody::Expr(expr) => {
                self.begin_at(expr);
                self.return_value(expr);
            }
        }
        if let Some((start, exception)) = waits {
            self.end_waiting(start, exception);
        }
        let mut frame = Function {
            length: length_of(node),
            n_params: n_params as u8,
            flags: flags_of(node),
            rest,
            arguments: self.arguments,
            new_target: self.new_target,
            span: (node.span.start, node.span.end),
            ..Function::default()
        };
        self.constructor_frame(&mut frame);
        frame
    }

    /// Keeps a register for the block of spilled locals.
    pub(crate) fn begin_block(&mut self) {
        if self.has_block {
            self.local_register();
        }
    }

    /// Gives the bindings of the parameters their homes. A plain name lives in the register of its argument, unless it must
    /// be seen as uninitialised while the parameters before it are evaluated.
    fn declare_params(&mut self, node: &'a ast::Function<'a>, n_params: u8, rest: Option<u8>, is_long: bool) {
        for (number, param) in node.params.iter().enumerate().take(usize::from(n_params)) {
            self.home_is_argument(param.target, number as u8);
        }
        if let (Some(pattern), Some(reg), false) = (node.rest, rest, is_long) {
            self.home_is_argument(pattern, reg);
        }
        let scope = self.info.param_scope;
        for (id, binding) in self.checked.bindings_of(scope) {
            if binding.kind != BindingKind::Param || self.builder.homes[id.0 as usize] != Home::None {
                continue;
            }
            if binding.needs_tdz || binding.is_boxed || self.locals >= LOCALS_MAX {
                self.declare_now(id);
            } else {
                self.builder.homes[id.0 as usize] = self.local();
            }
        }
        self.declare_vars(self.info.body_scope);
    }

    fn home_is_argument(&mut self, pattern: &ast::Pattern<'a>, reg: u8) {
        if let ast::PatternKind::Name(_) = pattern.kind
            && let Some(id) = self.binding_at(pattern.span.start)
            && !self.checked.binding(id).needs_tdz
        {
            self.builder.homes[id.0 as usize] = Home::Reg(reg);
        }
    }

    /// Defaults and patterns, from left to right.
    fn bind_params(&mut self, node: &'a ast::Function<'a>, n_params: u8, rest: Option<u8>, is_long: bool) {
        for (number, param) in node.params.iter().enumerate() {
            let mark = self.next;
            let reg = if number < usize::from(n_params) { number as u8 } else { self.temp() };
            if let (true, Some(rest)) = (number >= usize::from(n_params), rest) {
                let index = self.temp();
                self.emit(Instr::new(Opcode::LoadInt, index, 0, 0, number as u32 - u32::from(n_params)));
                self.emit_at(param.span, Instr::abc(Opcode::GetElem, reg, rest, index));
            }
            if let Some(default) = param.default {
                self.default_value(param.target, default, reg);
            }
            let origin = param.default.map_or(Origin::Param, Origin::ParamOrDefault);
            self.bind_param(param.target, reg, origin);
            self.release(mark);
        }
        if let (Some(pattern), Some(rest)) = (node.rest, rest) {
            let mark = self.next;
            let reg = if is_long { self.late_rest(rest, node.params.len() - usize::from(n_params)) } else { rest };
            self.bind_param(pattern, reg, Origin::Param);
            self.release(mark);
        }
    }

    fn bind_param(&mut self, pattern: &'a ast::Pattern<'a>, reg: u8, origin: Origin<'a>) {
        if let ast::PatternKind::Name(_) = pattern.kind
            && let Some(id) = self.binding_at(pattern.span.start)
            && self.builder.homes[id.0 as usize] == Home::Reg(reg)
        {
            if self.checked.binding(id).is_boxed {
                self.emit(Instr::abc(Opcode::NewBox, reg, reg, 0));
            }
            return;
        }
        self.bind_pattern(pattern, reg, Mode::Initialise, origin);
    }

    /// The rest parameter of a function with more parameters than registers for them: `further.slice(n)`.
    fn late_rest(&mut self, further: u8, n: usize) -> u8 {
        let window = self.window();
        self.emit(Instr::abc(Opcode::Move, window + 1, further, 0));
        let from = self.temp();
        self.emit(Instr::new(Opcode::LoadInt, from, 0, 0, n as u32));
        let slice = self.builder.pools.string("slice");
        if let crate::constant::Key::Atom(atom) = self.builder.pools.key(slice) {
            self.emit_at(Span { start: 0, end: 0 }, Instr::new(Opcode::CallMethod, window, window, 1, atom));
        }
        window
    }

    // Registers.

    /// A new temporary.
    pub(crate) fn temp(&mut self) -> u8 {
        let reg = self.next;
        if reg >= REGISTERS_MAX {
            self.has_overflowed = true;
            return reg;
        }
        self.next += 1;
        self.n_regs = self.n_regs.max(self.next);
        reg
    }

    /// Four new temporaries: the begin of a call window.
    pub(crate) fn window(&mut self) -> u8 {
        let window = self.temp();
        for _ in 1..becket_bytecode::ops::WINDOW_WORDS {
            self.temp();
        }
        window
    }

    /// Frees all temporaries from this one on.
    pub(crate) fn release(&mut self, mark: u8) {
        self.next = mark.max(self.locals);
    }

    /// Makes all temporaries locals.
    pub(crate) fn keep_temps(&mut self) {
        self.locals = self.next;
        self.floor = self.floor.max(self.locals);
    }

    /// A new local in a register, whatever the crowd.
    pub(crate) fn local_register(&mut self) -> u8 {
        debug_assert_eq!(self.next, self.locals);
        let reg = self.temp();
        self.keep_temps();
        reg
    }

    /// A new local.
    pub(crate) fn local(&mut self) -> Home {
        if self.next == self.locals && self.locals < LOCALS_MAX {
            Home::Reg(self.local_register())
        } else {
            self.spilled()
        }
    }

    /// A new spilled local. The top level has the module's variables when there are no more.
    pub(crate) fn spilled(&mut self) -> Home {
        if self.id == FunctionId::TOP && self.n_spills >= SPILLS_MAX {
            self.builder.n_slots += 1;
            return Home::Slot(self.builder.n_slots - 1);
        }
        Home::Spill(self.spill())
    }

    /// A new place in the block of spilled locals.
    pub(crate) fn spill(&mut self) -> u16 {
        match u16::try_from(self.n_spills) {
            Ok(number) if self.n_spills < u32::from(u16::MAX) => {
                self.n_spills += 1;
                number
            }
            _ => {
                self.has_overflowed = true;
                0
            }
        }
    }

    /// Forgets the locals since `mark`.
    pub(crate) fn forget_locals(&mut self, mark: u8) {
        self.locals = mark;
        self.next = mark;
        self.floor = mark;
    }

    /// Whether nothing but the expression that is being compiled reads this register.
    pub(crate) fn is_temp(&self, reg: u8) -> bool {
        reg >= self.locals
    }

    // Code.

    /// How many instructions there are.
    pub(crate) fn pc(&self) -> u32 {
        self.code.len() as u32
    }

    /// Appends an instruction that cannot throw.
    pub(crate) fn emit(&mut self, instr: Instr) {
        if self.is_dead || (instr.op == Opcode::Move && instr.a == instr.b) {
            return;
        }
        self.place.step();
        self.code.push(instr);
        self.is_dead = instr.op.row().has(Flag::Ends);
    }

    /// Appends an instruction that may throw.
    pub(crate) fn emit_at(&mut self, span: Span, instr: Instr) {
        self.emit_noted(span, None, instr);
    }

    /// Appends an instruction that may throw, with what a message would call its value.
    pub(crate) fn emit_noted(&mut self, span: Span, note: Option<u32>, instr: Instr) {
        if self.is_dead {
            return;
        }
        debug_assert!(instr.op.row().has(Flag::Throws), "{:?} has a line, so it should throw", instr.op);
        let end = span.end.max(span.start);
        self.lines.push(Line { pc: self.pc(), span: (span.start, end), note });
        self.place.step_to(span.start);
        self.emit(instr);
    }

    /// Whether an instruction since `start` may throw.
    pub(crate) fn may_throw_since(&self, start: u32) -> bool {
        let is_step = |op| matches!(op, Opcode::IterNext | Opcode::IterSkip);
        let throws = |instr: &Instr| instr.op.row().has(Flag::Throws) && !is_step(instr.op);
        self.code.get(start as usize..).is_some_and(|code| code.iter().any(throws))
    }

    /// Covers the instructions from `start` to here with a handler that goes on at `target`. Says whether there are any.
    pub(crate) fn cover(&mut self, start: u32, target: Label, reg: u8) -> bool {
        let end = self.pc();
        if start >= end {
            return false;
        }
        if let Some(label) = self.labels.get_mut(target.0 as usize) {
            label.is_used = true;
        }
        self.handlers.push(Handler { start, end, target: target.0, reg });
        true
    }

    /// A label for later.
    pub(crate) fn label(&mut self) -> Label {
        self.labels.push(LabelState::default());
        Label(self.labels.len() as u32 - 1)
    }

    /// Whether something goes to the label.
    pub(crate) fn is_used(&self, label: Label) -> bool {
        self.labels.get(label.0 as usize).is_some_and(|label| label.is_used)
    }

    /// The label is here. If something goes to it, what follows can be reached.
    pub(crate) fn bind(&mut self, label: Label) {
        let pc = self.pc();
        if let Some(label) = self.labels.get_mut(label.0 as usize) {
            label.pc = Some(pc);
            if label.is_used {
                self.is_dead = false;
            }
        }
    }

    /// The label is here, and something later will go to it: the head of a loop.
    pub(crate) fn bind_head(&mut self, label: Label, is_dead: bool) {
        self.bind(label);
        self.is_dead = is_dead;
    }

    /// Appends an instruction whose large operand is a label.
    pub(crate) fn branch(&mut self, op: Opcode, a: u8, b: u8, label: Label) {
        self.use_label(label);
        self.emit(Instr::new(op, a, b, 0, label.0));
    }

    /// The same for one that may throw.
    pub(crate) fn branch_at(&mut self, span: Span, op: Opcode, a: u8, b: u8, label: Label) {
        self.use_label(label);
        self.emit_at(span, Instr::new(op, a, b, 0, label.0));
    }

    /// Goes to the label.
    pub(crate) fn jump(&mut self, label: Label) {
        self.branch(Opcode::Jump, 0, 0, label);
    }

    fn use_label(&mut self, label: Label) {
        if !self.is_dead
            && let Some(label) = self.labels.get_mut(label.0 as usize)
        {
            label.is_used = true;
        }
    }

    fn label_pc(&self, label: u32) -> u32 {
        self.labels.get(label as usize).and_then(|label| label.pc).unwrap_or(0)
    }

    /// Where a branch to this instruction really ends up.
    fn thread(&self, mut pc: u32) -> u32 {
        for _ in 0..4 {
            match self.code.get(pc as usize) {
                Some(instr) if instr.op == Opcode::Jump => pc = self.label_pc(instr.imm),
                _ => break,
            }
        }
        pc
    }

    fn finish(mut self, frame: Function) -> Function {
        // A label after the last instruction is only used by code that cannot be reached, unless something goes there.
        if !self.is_dead
            || self.code.is_empty()
            || self.labels.iter().any(|label| label.is_used && label.pc == Some(self.pc()))
        {
            self.is_dead = false;
            self.emit_return_undefined();
        }
        let has_label = |op: Opcode| op.facts().takes(Kind::Label);
        // All are found before one is written: they are found by what is written there.
        let branches = self.code.iter().filter(|instr| has_label(instr.op));
        let targets: Vec<u32> = branches.map(|instr| self.thread(self.label_pc(instr.imm))).collect();
        let branches = self.code.iter_mut().filter(|instr| has_label(instr.op));
        for (instr, imm) in branches.zip(targets) {
            instr.imm = imm;
        }
        for handler in 0..self.handlers.len() {
            self.handlers[handler].target = self.label_pc(self.handlers[handler].target);
        }
        // What is not needed any more is gone before the lines are packed: of a long function each list takes megabytes.
        self.labels = Vec::new();
        let site = std::mem::take(&mut self.builder.sites[self.id.0 as usize]);
        // A function that no reachable code makes a closure of has captures all the same: its code names them.
        let captures = site.captures.unwrap_or_else(|| vec![Capture::Capture(0); self.info.captures.len()]);
        if self.has_overflowed {
            return too_large(frame, site.name.unwrap_or(0), captures);
        }
        // The module may be loaded as it is, and stay.
        self.code.shrink_to_fit();
        Function {
            name: site.name.unwrap_or(0),
            n_regs: self.n_regs,
            n_spills: self.n_spills as u16,
            captures,
            code: self.code,
            handlers: self.handlers,
            lines: Lines::from(self.lines.as_slice()),
            ..frame
        }
    }
}

/// What becomes of a function that needs more registers than there are: it stops the run.
fn too_large(frame: Function, name: u32, captures: Vec<Capture>) -> Function {
    let code = vec![Instr::new(Opcode::Refuse, 0, 0, 0, crate::TOO_DEEP)];
    let n_regs = frame.n_params + 2;
    Function { name, n_regs, captures, code, ..frame }
}
