//! Statements and declarations. Not here: loops, `try`, `switch` and what leaves them (`control.rs`).

use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::BindingId;
use becket_syntax::ast;

use crate::binding::Home;
use crate::class::Naming;
use crate::function::Emitter;
use crate::pattern::{Mode, Origin};

/// Whether V8 gives a statement a position.
fn is_placed(stmt: &ast::Stmt<'_>) -> bool {
    matches!(
        stmt.kind,
        ast::StmtKind::Expr(_)
            | ast::StmtKind::Return(_)
            | ast::StmtKind::Throw(_)
            | ast::StmtKind::If(..)
            | ast::StmtKind::Break(_)
            | ast::StmtKind::Continue(_)
            | ast::StmtKind::Switch(..)
    )
}

impl<'a> Emitter<'_, '_, 'a> {
    /// A list of statements whose scope is entered already.
    pub(crate) fn statements(&mut self, list: &'a [ast::Stmt<'a>]) {
        for stmt in list {
            self.statement(stmt);
        }
    }

    /// A list of statements in braces.
    pub(crate) fn block(&mut self, list: &'a [ast::Stmt<'a>]) {
        let mark = self.locals;
        if let Some(scope) = self.checked.scope_of_list(list) {
            self.enter_scope(scope);
        }
        self.statements(list);
        self.forget_locals(mark);
    }

    pub(crate) fn statement(&mut self, stmt: &'a ast::Stmt<'a>) {
        debug_assert_eq!(self.next, self.locals, "between statements there are no temporaries");
        if is_placed(stmt) {
            self.begin_statement(stmt.span.start);
        }
        match stmt.kind {
            // Functions get their values when their scope is entered.
            ast::StmtKind::Empty
            | ast::StmtKind::Function(_)
            | ast::StmtKind::Debugger
            | ast::StmtKind::Import(_)
            | ast::StmtKind::Types(_)
            | ast::StmtKind::Recovered => (),
            ast::StmtKind::Expr(expr) => self.effect(expr),
            ast::StmtKind::Class(class) => self.class_declaration(class),
            ast::StmtKind::Var(decl) => self.declaration(decl),
            ast::StmtKind::Return(None) => self.return_undefined(),
            ast::StmtKind::Return(Some(expr)) => self.return_value(expr),
            ast::StmtKind::If(arms, otherwise) => self.if_statement(arms, otherwise),
            ast::StmtKind::Loop(it) => self.loop_statement(stmt.span, it),
            ast::StmtKind::Break(label) => self.leave_to(label, false),
            ast::StmtKind::Continue(label) => self.leave_to(label, true),
            ast::StmtKind::Throw(expr) => {
                let reg = self.expr(expr);
                self.emit_at(stmt.span, Instr::abc(Opcode::Throw, reg, 0, 0));
                self.release(self.locals);
            }
            ast::StmtKind::Try(it) => self.try_statement(stmt.span, it),
            ast::StmtKind::Switch(subject, cases) => self.switch_statement(stmt.span, subject, cases),
            ast::StmtKind::Block(list) => self.block(list),
            ast::StmtKind::Labelled(label, inner) => {
                self.labels_ahead.push(label.name);
                match inner.kind {
                    ast::StmtKind::Loop(_) | ast::StmtKind::Switch(..) | ast::StmtKind::Labelled(..) => {
                        self.statement(inner);
                    }
                    _ => self.labelled_block(inner),
                }
            }
            ast::StmtKind::Export(export) => self.export(export),
            // The checker refuses these.
            ast::StmtKind::With(..) | ast::StmtKind::Refused(_) => self.refuse(),
        }
    }

    /// Stands where the checker lets nothing through.
    pub(crate) fn refuse(&mut self) {
        self.emit(Instr::new(Opcode::Refuse, 0, 0, 0, crate::TOO_DEEP));
    }

    fn if_statement(&mut self, arms: &'a [ast::IfArm<'a>], otherwise: Option<&'a ast::Stmt<'a>>) {
        let end = self.label();
        for (at, arm) in arms.iter().enumerate() {
            if let Some(before) = at.checked_sub(1).and_then(|before| arms.get(before)) {
                let otherwise = self.operator_after(before.then.span.end).start;
                let start = self.operator_after(otherwise + "else".len() as u32).start;
                self.begin_statement(start);
            }
            let is_last = at + 1 == arms.len() && otherwise.is_none();
            if let Some(label) = self.plain_exit(arm.then) {
                self.jump_if(arm.test, true, label);
                continue;
            }
            let no = if is_last { end } else { self.label() };
            self.jump_if(arm.test, false, no);
            self.statement(arm.then);
            if !is_last {
                self.jump(end);
                self.bind(no);
            }
        }
        if let Some(otherwise) = otherwise {
            self.statement(otherwise);
        }
        self.bind(end);
    }

    fn export(&mut self, export: &'a ast::Export<'a>) {
        match *export {
            ast::Export::Decl(stmt) | ast::Export::DefaultDecl(stmt) => self.statement(stmt),
            ast::Export::DefaultExpr(expr) => {
                let Some(id) = self.checked.default_binding else { return };
                let reg = self.temp();
                let name = self.builder.pools.string("default");
                self.named_to(expr, name, reg);
                let is_new = self.checked.binding(id).slot.is_none() && self.builder.homes[id.0 as usize] == Home::None;
                self.initialise_new(id, reg, is_new);
                self.release(self.locals);
            }
            ast::Export::Names { .. } | ast::Export::All(..) => (),
        }
    }

    fn class_declaration(&mut self, class: &'a ast::Class<'a>) {
        let id = match class.name {
            Some(name) => self.binding_at(name.span.start),
            None => self.checked.default_binding,
        };
        let Some(id) = id else { return };
        let is_new = self.checked.binding(id).slot.is_none() && self.builder.homes[id.0 as usize] == Home::None;
        let reg = self.temp();
        let name = self.builder.pools.string("default");
        self.class(class, Some(Naming::String(name)), reg);
        // V8 takes it for an assignment that stands at the class.
        self.pass_code();
        self.pass(class.span.start);
        self.initialise_new(id, reg, is_new);
        self.release(self.locals);
    }

    /// `var`, `let` or `const`.
    pub(crate) fn declaration(&mut self, decl: &'a ast::VarDecl<'a>) {
        for it in decl.decls {
            match (it.target.kind, it.init) {
                (ast::PatternKind::Name(name), Some(init)) => {
                    let start = self.begin_value(it);
                    self.declare_name(decl.kind, it.target, name, init);
                    self.pass(start);
                }
                (ast::PatternKind::Name(_), None) if decl.kind != ast::VarKind::Var => {
                    self.declare_undefined(it.target);
                }
                (_, Some(init)) => {
                    let start = self.begin_value(it);
                    self.declare_pattern(it.target);
                    if !self.swap(it.target, init, Mode::Initialise) {
                        self.expect_iterable_of(it.target, init);
                        let reg = self.stable(init, true);
                        self.bind_pattern(it.target, reg, Mode::Initialise, Origin::Value(init, start));
                    }
                }
                // `var a;`, which has its value already.
                (_, None) => (),
            }
            self.release(self.locals);
        }
    }

    /// V8 takes a variable's value for a statement: where it is, with the parentheses around it.
    fn begin_value(&mut self, it: &ast::Declarator<'a>) -> u32 {
        let equals = self.operator_after(it.ty.map_or(it.target.span, |ty| ty.span).end);
        let start = self.operator_after(equals.end + 1).start;
        self.begin_statement(start);
        start
    }

    /// `let a;`
    fn declare_undefined(&mut self, target: &ast::Pattern<'a>) {
        let Some((id, is_new)) = self.declared(target) else { return };
        let reg = self.temp();
        self.emit(Instr::abc(Opcode::LoadUndefined, reg, 0, 0));
        self.initialise_new(id, reg, is_new);
    }

    /// A variable, and whether it has no place yet.
    fn declared(&self, target: &ast::Pattern<'a>) -> Option<(BindingId, bool)> {
        let id = self.binding_at(target.span.start)?;
        Some((id, self.checked.binding(id).slot.is_none() && self.builder.homes[id.0 as usize] == Home::None))
    }

    fn declare_name(
        &mut self,
        kind: ast::VarKind,
        target: &ast::Pattern<'a>,
        name: ast::Name,
        init: &'a ast::Expr<'a>,
    ) {
        let Some((id, is_new)) = self.declared(target) else { return };
        if let ast::ExprKind::Function(node) = init.kind
            && kind == ast::VarKind::Const
        {
            self.knows_function(id, node);
        }
        let name = self.builder.pools.name(&self.checked.module.names, name);
        if let (Some(home), false) = (self.register_of(id), is_new) {
            self.named_to_local(init, name, home);
            return;
        }
        let reg = match self.register_if_plain(init) {
            Some(reg) if !is_new || self.checked.binding(id).is_boxed => reg,
            _ => {
                let reg = self.temp();
                self.named_to(init, name, reg);
                reg
            }
        };
        self.initialise_new(id, reg, is_new);
    }

    /// Gives a variable its first value from the only temporary.
    fn initialise_new(&mut self, id: BindingId, reg: u8, is_new: bool) {
        if !is_new {
            self.initialise(id, reg);
            return;
        }
        if self.checked.binding(id).is_boxed {
            self.release(self.locals);
            // The value is in the register that becomes the box, unless it is another variable's.
            self.initialise(id, reg);
            return;
        }
        if reg == self.locals && self.locals < crate::function::LOCALS_MAX {
            self.keep_temps();
            self.builder.homes[id.0 as usize] = Home::Reg(reg);
            return;
        }
        self.builder.homes[id.0 as usize] = self.spilled();
        self.initialise(id, reg);
    }
}
