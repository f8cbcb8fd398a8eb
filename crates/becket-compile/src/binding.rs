//! Variables: where each is kept, how it is read, written and initialised, and what entering a scope does.
//! Not here: what a name means (becket-check says it), patterns (`pattern.rs`).

use becket_bytecode::module::Capture;
use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::{BindingId, BindingKind, Captured, FunctionId, ScopeId, Use};
use becket_syntax::ast;
use becket_syntax::span::Span;

use crate::function::Emitter;

/// Where the function that holds a binding keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Home {
    /// Nowhere yet.
    None,
    /// In a register.
    Reg(u8),
    /// Spilled.
    Spill(u16),
    /// In a variable of the module.
    Slot(u32),
}

/// Where a binding is, seen from the function that is being compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Home(Home),
    Capture(u32),
    /// It is the running function itself.
    Callee,
}

impl<'a> Emitter<'_, '_, 'a> {
    /// The binding that the name at this offset means.
    pub(crate) fn binding_at(&self, start: u32) -> Option<BindingId> {
        match self.checked.use_at(start) {
            Some(Use::Binding { id, .. }) => Some(id),
            _ => None,
        }
    }

    fn place(&self, id: BindingId) -> Place {
        let binding = self.checked.binding(id);
        if let Some(slot) = binding.slot {
            return Place::Home(Home::Slot(slot));
        }
        if let Some(number) = self.builder.capture_numbers[id.0 as usize].checked_sub(1) {
            return Place::Capture(u32::from(number));
        }
        if self.info.self_binding == Some(id) {
            return Place::Callee;
        }
        Place::Home(self.builder.homes[id.0 as usize])
    }

    /// The register in which a variable is, if it is in one and not in a box.
    pub(crate) fn register_of(&self, id: BindingId) -> Option<u8> {
        match self.place(id) {
            Place::Home(Home::Reg(reg)) if !self.checked.binding(id).is_boxed => Some(reg),
            _ => None,
        }
    }

    /// Whether a register is the home of something that is assigned somewhere.
    pub(crate) fn may_change(&self, expr: &ast::Expr<'a>) -> bool {
        match expr.kind {
            ast::ExprKind::Name(_) => {
                self.binding_at(expr.span.start).is_some_and(|id| self.checked.binding(id).is_reassigned)
            }
            ast::ExprKind::Typed(inner, _) => self.may_change(inner),
            ast::ExprKind::Assign(..) | ast::ExprKind::AssignOp(..) | ast::ExprKind::Update { .. } => true,
            ast::ExprKind::Sequence(list) => list.last().is_some_and(|last| self.may_change(last)),
            _ => false,
        }
    }

    /// The string of a binding's name.
    pub(crate) fn binding_name(&mut self, id: BindingId) -> u32 {
        let checked = self.checked;
        match checked.binding(id).name {
            Some(name) => self.builder.pools.name(&checked.module.names, name),
            None => self.builder.pools.string("default"),
        }
    }

    /// Reads a variable. The result is its own register, where it has one.
    pub(crate) fn load_binding(&mut self, id: BindingId, needs_check: bool, span: Span) -> u8 {
        let reg = match self.register_of(id) {
            Some(reg) => reg,
            None => {
                let reg = self.temp();
                self.load_place(id, reg);
                reg
            }
        };
        self.check_tdz(id, needs_check, span, reg);
        reg
    }

    /// Reads a variable into a register.
    pub(crate) fn load_binding_to(&mut self, id: BindingId, needs_check: bool, span: Span, dst: u8) {
        if needs_check && !self.is_temp(dst) {
            // A variable keeps its value when the read of another one throws.
            let mark = self.next;
            let reg = self.load_binding(id, true, span);
            self.emit(Instr::abc(Opcode::Move, dst, reg, 0));
            self.release(mark);
            return;
        }
        self.load_place(id, dst);
        self.check_tdz(id, needs_check, span, dst);
    }

    pub(crate) fn load_place(&mut self, id: BindingId, dst: u8) {
        let is_boxed = self.checked.binding(id).is_boxed;
        match self.place(id) {
            Place::Home(Home::Reg(reg)) if is_boxed => self.emit(Instr::abc(Opcode::LoadBox, dst, reg, 0)),
            Place::Home(Home::Reg(reg)) => self.emit(Instr::abc(Opcode::Move, dst, reg, 0)),
            Place::Home(Home::Spill(spill)) => {
                self.emit(Instr::new(Opcode::LoadSpill, dst, 0, 0, spill.into()));
                if is_boxed {
                    self.emit(Instr::abc(Opcode::LoadBox, dst, dst, 0));
                }
            }
            Place::Home(Home::Slot(slot)) => self.emit(Instr::new(Opcode::LoadModule, dst, 0, 0, slot)),
            // Only code that cannot be reached reads a variable before the place of its declaration.
            Place::Home(Home::None) => self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0)),
            Place::Capture(number) if is_boxed => self.emit(Instr::new(Opcode::LoadCaptureBox, dst, 0, 0, number)),
            Place::Capture(number) => self.emit(Instr::new(Opcode::LoadCapture, dst, 0, 0, number)),
            Place::Callee => self.emit(Instr::abc(Opcode::LoadCallee, dst, 0, 0)),
        }
    }

    fn check_tdz(&mut self, id: BindingId, needs_check: bool, span: Span, reg: u8) {
        if needs_check {
            if self.checked.binding(id).kind == BindingKind::This {
                self.emit_at(span, Instr::abc(Opcode::CheckThis, reg, 0, 0));
                return;
            }
            let name = self.binding_name(id);
            let constant = self.builder.pools.string_constant(name);
            self.emit_at(span, Instr::new(Opcode::CheckTdz, reg, 0, 0, constant));
        }
    }

    /// Assigns to a variable. `operator` is where V8 says that it fails.
    pub(crate) fn store_binding(&mut self, id: BindingId, needs_check: bool, operator: Span, src: u8) {
        if needs_check {
            let mark = self.next;
            self.load_binding(id, true, operator);
            self.release(mark);
        }
        if self.checked.binding(id).is_constant() {
            let name = self.binding_name(id);
            let constant = self.builder.pools.string_constant(name);
            self.emit_at(operator, Instr::new(Opcode::ThrowConstAssign, 0, 0, 0, constant));
            return;
        }
        self.write(id, src);
    }

    pub(crate) fn write(&mut self, id: BindingId, src: u8) {
        let is_boxed = self.checked.binding(id).is_boxed;
        match self.place(id) {
            Place::Home(Home::Reg(reg)) if is_boxed => self.emit(Instr::abc(Opcode::StoreBox, reg, src, 0)),
            Place::Home(Home::Reg(reg)) => self.emit(Instr::abc(Opcode::Move, reg, src, 0)),
            Place::Home(Home::Spill(spill)) if is_boxed => {
                let mark = self.next;
                let reg = self.temp();
                self.emit(Instr::new(Opcode::LoadSpill, reg, 0, 0, spill.into()));
                self.emit(Instr::abc(Opcode::StoreBox, reg, src, 0));
                self.release(mark);
            }
            Place::Home(Home::Spill(spill)) => self.emit(Instr::new(Opcode::StoreSpill, src, 0, 0, spill.into())),
            Place::Home(Home::Slot(slot)) => self.emit(Instr::new(Opcode::StoreModule, src, 0, 0, slot)),
            Place::Capture(number) if is_boxed => self.emit(Instr::new(Opcode::StoreCaptureBox, src, 0, 0, number)),
            // Only code that cannot be reached assigns to what has no place.
            Place::Home(Home::None) | Place::Capture(_) | Place::Callee => (),
        }
    }

    /// Gives a variable its first value. Makes its home if it has none.
    pub(crate) fn initialise(&mut self, id: BindingId, src: u8) {
        if self.checked.binding(id).slot.is_none() && self.builder.homes[id.0 as usize] == Home::None {
            self.builder.homes[id.0 as usize] = self.local();
            if self.checked.binding(id).is_boxed {
                self.new_box(id, src);
                return;
            }
        }
        self.write(id, src);
    }

    /// A new box in the variable's home, with what `src` holds.
    pub(crate) fn new_box(&mut self, id: BindingId, src: u8) {
        match self.builder.homes[id.0 as usize] {
            Home::Reg(reg) => self.emit(Instr::abc(Opcode::NewBox, reg, src, 0)),
            Home::Spill(spill) => {
                let mark = self.next;
                let reg = self.temp();
                self.emit(Instr::abc(Opcode::NewBox, reg, src, 0));
                self.emit(Instr::new(Opcode::StoreSpill, reg, 0, 0, spill.into()));
                self.release(mark);
            }
            Home::None | Home::Slot(_) => (),
        }
    }

    /// Gives a variable its home now, holding `undefined` or, where that can be seen, the mark of no value.
    pub(crate) fn declare_now(&mut self, id: BindingId) {
        let binding = self.checked.binding(id);
        let empty = if binding.needs_tdz { Opcode::LoadTdz } else { Opcode::LoadUndefined };
        if let Some(slot) = binding.slot {
            if binding.needs_tdz {
                let mark = self.next;
                let reg = self.temp();
                self.emit(Instr::abc(empty, reg, 0, 0));
                self.emit(Instr::new(Opcode::StoreModule, reg, 0, 0, slot));
                self.release(mark);
            }
            return;
        }
        let home = self.local();
        self.builder.homes[id.0 as usize] = home;
        match home {
            Home::Reg(reg) if !binding.is_boxed => self.emit(Instr::abc(empty, reg, 0, 0)),
            _ => {
                let mark = self.next;
                let reg = self.temp();
                self.emit(Instr::abc(empty, reg, 0, 0));
                if binding.is_boxed {
                    self.new_box(id, reg);
                } else {
                    self.write(id, reg);
                }
                self.release(mark);
            }
        }
    }

    /// Gives the `var`s of a function their homes, before anything can dirty their registers: a frame begins `undefined`.
    pub(crate) fn declare_vars(&mut self, scope: ScopeId) {
        for (id, binding) in self.checked.bindings_of(scope) {
            if binding.kind == BindingKind::Var
                && binding.slot.is_none()
                && self.builder.homes[id.0 as usize] == Home::None
            {
                self.builder.homes[id.0 as usize] = self.local();
            }
        }
    }

    /// What entering a scope does: homes for what must have one at once, and its functions.
    pub(crate) fn enter_scope(&mut self, scope: ScopeId) {
        let checked = self.checked;
        self.declare_vars(scope);
        for (id, binding) in checked.bindings_of(scope) {
            match binding.kind {
                BindingKind::Var => self.begin_var(id),
                BindingKind::Let | BindingKind::Const | BindingKind::Class => {
                    // A closure may exist before the declaration is done, even in the initialiser: its box must be there.
                    if binding.needs_tdz || binding.is_boxed {
                        self.declare_now(id);
                    } else {
                        self.builder.homes[id.0 as usize] = Home::None;
                    }
                }
                BindingKind::Function => {
                    if binding.slot.is_none() {
                        self.declare_function(id);
                    }
                }
                BindingKind::CatchParam => self.builder.homes[id.0 as usize] = Home::None,
                BindingKind::Param
                | BindingKind::FunctionName
                | BindingKind::ClassName
                | BindingKind::Hidden
                | BindingKind::This
                | BindingKind::Import => (),
            }
        }
        for node in &checked.scope(scope).hoisted_functions {
            self.hoist(node);
        }
    }

    fn begin_var(&mut self, id: BindingId) {
        let binding = self.checked.binding(id);
        let is_plain_register = matches!(self.builder.homes[id.0 as usize], Home::Reg(_)) && !binding.is_boxed;
        if binding.slot.is_some() || (is_plain_register && binding.copies_param.is_none()) {
            return;
        }
        let mark = self.next;
        let reg = self.temp();
        match binding.copies_param {
            Some(param) => self.load_place(param, reg),
            None => self.emit(Instr::abc(Opcode::LoadUndefined, reg, 0, 0)),
        }
        if binding.is_boxed {
            self.new_box(id, reg);
        } else {
            self.write(id, reg);
        }
        self.release(mark);
    }

    fn declare_function(&mut self, id: BindingId) {
        if self.checked.binding(id).is_boxed {
            self.declare_now(id);
        } else {
            self.builder.homes[id.0 as usize] = self.local();
        }
    }

    /// Makes a function declaration's closure.
    fn hoist(&mut self, node: &'a ast::Function<'a>) {
        let id = match node.name {
            Some(name) => self.binding_at(name.span.start),
            None => self.checked.default_binding,
        };
        let Some(id) = id else { return };
        let name = self.binding_name(id);
        let mark = self.next;
        let dst = match self.register_of(id) {
            Some(reg) => reg,
            None => self.temp(),
        };
        self.closure(node, Some(name), dst);
        self.write(id, dst);
        self.release(mark);
        self.knows_function(id, node);
    }

    /// Remembers which function a variable holds, if it can never hold another.
    pub(crate) fn knows_function(&mut self, id: BindingId, node: &ast::Function<'a>) {
        let binding = self.checked.binding(id);
        if !binding.is_reassigned {
            self.builder.known_functions[id.0 as usize] = self.checked.function_at(node.span.start);
        }
    }

    /// Whether a call of this variable needs no receiver, since the function in it does not look at `this`. A call that is put
    /// aside takes its receiver along: a stack may show it.
    pub(crate) fn ignores_receiver(&self, id: BindingId) -> bool {
        let known = self.builder.known_functions[id.0 as usize];
        known.is_some_and(|function| {
            let info = self.checked.function(function);
            let waits = info.node.is_some_and(|node| node.is_async || node.is_generator);
            !waits && (info.is_arrow() || !info.uses_this)
        })
    }

    /// Makes a closure over a function.
    pub(crate) fn closure(&mut self, node: &'a ast::Function<'a>, name: Option<u32>, dst: u8) {
        let Some(function) = self.checked.function_at(node.span.start) else { return };
        self.closure_of(function, name, dst);
    }

    pub(crate) fn capture(&mut self, captured: Captured) -> Capture {
        let id = match captured {
            Captured::Binding(id) => id,
            Captured::This | Captured::Arguments | Captured::NewTarget => {
                if let Some(number) = self.info.captures.iter().position(|own| *own == captured) {
                    return Capture::Capture(number as u16);
                }
                let reg = match (captured, self.arguments, self.new_target) {
                    (Captured::Arguments, Some(reg), _) | (Captured::NewTarget, _, Some(reg)) => {
                        return Capture::Reg(reg);
                    }
                    _ => self.temp(),
                };
                let op = if captured == Captured::This { Opcode::LoadThis } else { Opcode::LoadUndefined };
                self.emit(Instr::abc(op, reg, 0, 0));
                return Capture::Reg(reg);
            }
        };
        match self.place(id) {
            Place::Capture(number) => Capture::Capture(number as u16),
            Place::Home(Home::Reg(reg)) => Capture::Reg(reg),
            Place::Home(Home::Spill(spill)) => Capture::Spill(spill),
            Place::Home(Home::Slot(_) | Home::None) | Place::Callee => {
                let reg = self.temp();
                self.load_place(id, reg);
                Capture::Reg(reg)
            }
        }
    }

    /// `this` in a register.
    pub(crate) fn load_this(&mut self, dst: u8) {
        self.load_captured(Captured::This, Opcode::LoadThis, dst);
    }

    /// `new.target` in a register.
    pub(crate) fn load_new_target(&mut self, dst: u8) {
        match self.new_target {
            Some(reg) => self.emit(Instr::abc(Opcode::Move, dst, reg, 0)),
            None => self.load_captured(Captured::NewTarget, Opcode::LoadUndefined, dst),
        }
    }

    fn load_captured(&mut self, captured: Captured, op: Opcode, dst: u8) {
        if let Some(number) = self.info.captures.iter().position(|own| *own == captured) {
            self.emit(Instr::new(Opcode::LoadCapture, dst, 0, 0, number as u32));
        } else if self.info.is_arrow() || self.id == FunctionId::TOP {
            // No function is around it: the top level of a module.
            self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0));
        } else {
            self.emit(Instr::abc(op, dst, 0, 0));
        }
    }

    /// `arguments` in a register.
    pub(crate) fn load_arguments(&mut self, dst: u8) {
        match self.arguments {
            Some(reg) => self.emit(Instr::abc(Opcode::Move, dst, reg, 0)),
            None => self.load_captured(Captured::Arguments, Opcode::LoadUndefined, dst),
        }
    }
}
