//! Classes: their definition, the functions that they consist of, `super` and private names. Not here: which functions and
//! hidden variables a class has (becket-check), methods of object literals (`literal.rs`).

use becket_bytecode::erased::blanked;
use becket_bytecode::module::{Function, FunctionFlags};
use becket_bytecode::ops::{Instr, Opcode};
use becket_check::checked::{
    BindingId, ClassId, ClassInfo, ClassPart, FunctionId, Parent, PrivateInfo, PrivateKind, SuperUse, Use,
};
use becket_syntax::ast::{self, ExprKind, LinkKind, MemberKind, MethodKind, PropKeyKind};
use becket_syntax::span::Span;

use crate::constant::Key;
use crate::expr::bare;
use crate::function::{Emitter, Label, begin_of};
use heritage::Heritage;
use shown::is_shown_as_class;

mod heritage;
mod shown;

/// How a class without a name is named.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Naming {
    /// By this string.
    String(u32),
    /// By the property key in this register.
    Reg(u8),
}

/// Where the result of a constructor that must look at it is kept, and where it is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DerivedEnd {
    pub(crate) value: u8,
    pub(crate) label: Label,
}

/// What `InitMember` defines.
const METHOD: u32 = 0;
const GETTER: u32 = 1;
const SETTER: u32 = 2;
const CHECK_ONLY: u32 = 3;

/// What `ThrowError` throws.
const TYPE_ERROR: u8 = 0;
const REFERENCE_ERROR: u8 = 1;

/// The most properties that an object is given room for because of its constructor's source.
const FIELDS_MAX: usize = 32;

/// How many properties an instance gets as far as the source says: fields, and `this.x = …` in the constructor.
fn n_fields(class: &ast::Class<'_>) -> u8 {
    let mut n = 0;
    for member in class.members.iter().filter(|member| !member.is_static) {
        match member.kind {
            MemberKind::Field(..) => n += 1,
            MemberKind::Method(_, _, function) if function.kind == ast::FunctionKind::Constructor => {
                if let ast::FunctionBody::Block(list) = function.body {
                    n += list.iter().filter(|stmt| assigns_field(stmt)).count();
                }
            }
            MemberKind::Method(..) | MemberKind::StaticBlock(_) | MemberKind::Accessor(_) | MemberKind::Types => (),
        }
    }
    n.min(FIELDS_MAX) as u8
}

fn assigns_field(stmt: &ast::Stmt<'_>) -> bool {
    let ast::StmtKind::Expr(ast::Expr { kind: ExprKind::Assign(target, _), .. }) = stmt.kind else { return false };
    let ast::PatternKind::Member(ast::Expr { kind: ExprKind::Chain(base, [link]), .. }) = target.kind else {
        return false;
    };
    matches!((base.kind, link.kind), (ExprKind::This, LinkKind::Member(_)))
}

impl<'a> Emitter<'_, '_, 'a> {
    // The definition.

    /// Evaluates a class into a register.
    pub(crate) fn class(&mut self, class: &'a ast::Class<'a>, naming: Option<Naming>, dst: u8) {
        let Some(id) = self.checked.class_at(class.span.start) else { return };
        let checked = self.checked;
        let info = checked.class(id);
        let saved = (self.locals, self.next, self.floor);
        self.keep_temps();
        let (value, prototype) = (self.temp(), self.temp());
        self.keep_temps();
        if let Some(name) = info.name {
            self.declare_now(name);
        }
        self.private_keys(id);
        let heritage = info.node.extends.map(|extends| self.heritage(info, extends));
        self.constructor_and_prototype(info, naming, value, prototype, heritage);
        if let Some(binding) = info.value {
            self.write(binding, value);
        }
        self.members(info, value, prototype, heritage.and_then(|heritage| heritage.keys));
        if let (Some(fields), Some(function)) = (info.fields, info.fields_function) {
            let mark = self.next;
            let reg = self.temp();
            let name = self.builder.pools.string("<instance_members_initializer>");
            self.closure_of(function, Some(name), reg);
            self.write(fields, reg);
            self.release(mark);
        }
        self.emit(Instr::abc(Opcode::SealClass, prototype, 0, 0));
        if let Some(name) = info.name {
            self.write(name, value);
        }
        self.static_parts(info, value);
        self.emit(Instr::abc(Opcode::Move, dst, value, 0));
        (self.locals, self.next, self.floor) = saved;
    }

    /// Makes the homes of what members capture, before anything is captured.
    fn private_keys(&mut self, id: ClassId) {
        let checked = self.checked;
        let class_scope = checked.scope_at(checked.class(id).node.span.start);
        let Some(scope) = class_scope else { return };
        let name = checked.class(id).name;
        // What V8 has in registers from the beginning.
        let place = self.place;
        for (binding, _) in checked.bindings_of(scope) {
            if Some(binding) != name {
                self.declare_now(binding);
            }
        }
        self.place = place;
        let marks = checked.privates.iter().filter(|it| it.class == id && it.kind == PrivateKind::Field);
        let keys: Vec<BindingId> = marks.filter_map(|it| it.value).chain(checked.class(id).brand).collect();
        for key in keys {
            let mark = self.next;
            let reg = self.temp();
            self.emit(Instr::abc(Opcode::NewPrivateName, reg, 0, 0));
            self.write(key, reg);
            self.release(mark);
        }
    }

    fn constructor_and_prototype(
        &mut self,
        info: &ClassInfo<'a>,
        naming: Option<Naming>,
        value: u8,
        prototype: u8,
        heritage: Option<Heritage>,
    ) {
        let mark = self.next;
        let parent = self.temp();
        let superclass = heritage.map_or(parent, |heritage| heritage.superclass);
        if info.node.extends.is_some() {
            self.emit_here(Instr::abc(Opcode::CheckSuperclass, superclass, 0, 0));
            let (null, end) = (self.label(), self.label());
            self.branch(Opcode::JumpNullish, superclass, 0, null);
            let string = self.builder.pools.string("prototype");
            if let Key::Atom(atom) = self.builder.pools.key(string) {
                self.emit_here(Instr::new(Opcode::GetProp, parent, superclass, 0, atom));
            }
            self.jump(end);
            self.bind(null);
            self.emit(Instr::abc(Opcode::LoadNull, parent, 0, 0));
            self.load_builtin("Function.prototype", superclass);
            self.bind(end);
            for (binding, reg) in [(info.super_prototype, parent), (info.super_constructor, superclass)] {
                if let Some(binding) = binding {
                    self.write(binding, reg);
                }
            }
        } else {
            self.load_builtin("Object.prototype", parent);
        }
        self.emit_here(Instr::abc(Opcode::NewPrototype, prototype, parent, 0));
        let own_name = info.node.name.map(|name| self.builder.pools.name(&self.checked.module.names, name.name));
        let name = match (own_name, naming) {
            (Some(name), _) | (None, Some(Naming::String(name))) => Some(name),
            (None, Some(Naming::Reg(_)) | None) => None,
        };
        self.closure_of(info.constructor, name, value);
        let has_super = u32::from(info.node.extends.is_some());
        self.emit(Instr::new(Opcode::NewClass, value, prototype, superclass, has_super));
        if let (None, Some(Naming::Reg(key))) = (own_name, naming) {
            self.emit(Instr::abc(Opcode::SetFunctionName, value, key, 0));
        }
        self.release(mark);
    }

    fn load_builtin(&mut self, path: &str, dst: u8) {
        match becket_bytecode::builtins::find(path) {
            Some(id) => self.emit(Instr::new(Opcode::LoadBuiltin, dst, 0, 0, id)),
            None => self.emit(Instr::abc(Opcode::LoadNull, dst, 0, 0)),
        }
    }

    /// Methods and computed keys, in source order; private methods first, since nothing can see when they are made. The computed
    /// keys of a class that extends another are known already: those of methods are in an array.
    fn members(&mut self, info: &ClassInfo<'a>, value: u8, prototype: u8, keys: Option<u8>) {
        let checked = self.checked;
        for member in info.node.members {
            let MemberKind::Method(key, kind, function) = member.kind else { continue };
            let Some(Use::Private(number)) = checked.use_at(key.span.start) else { continue };
            if !matches!(key.kind, PropKeyKind::Private(_)) {
                continue;
            }
            let private = &checked.privates[number as usize];
            let binding = if kind == MethodKind::Setter { private.setter } else { private.value };
            let Some(binding) = binding else { continue };
            let mark = self.next;
            let reg = self.temp();
            let name = self.private_text(private);
            let name = self.prefixed(kind, &name);
            self.closure(function, Some(name), reg);
            self.write(binding, reg);
            self.release(mark);
        }
        let mut n_known = 0;
        for member in info.node.members {
            let mark = self.next;
            let target = if member.is_static { value } else { prototype };
            match member.kind {
                MemberKind::Method(ref key, kind, function) => {
                    let is_private = matches!(key.kind, PropKeyKind::Private(_));
                    if !is_private && function.kind != ast::FunctionKind::Constructor {
                        let name = match keys {
                            Some(keys) if self.is_computed(key) => {
                                let name = self.index_key(n_known);
                                n_known += 1;
                                self.emit(Instr::abc(Opcode::GetElem, name, keys, name));
                                name
                            }
                            _ => self.class_key(key),
                        };
                        self.method(target, key, name, kind, function);
                    }
                }
                MemberKind::Field(ref key, ..) if matches!(key.kind, PropKeyKind::Computed(_)) => {
                    if info.node.extends.is_some() && self.is_computed(key) {
                        continue;
                    }
                    let reg = self.class_key(key);
                    if member.is_static {
                        self.emit_here(Instr::new(Opcode::InitMember, target, reg, reg, CHECK_ONLY));
                    }
                    if let Some(binding) = self.binding_at(key.span.start) {
                        self.write(binding, reg);
                    }
                }
                MemberKind::Field(..) | MemberKind::StaticBlock(_) | MemberKind::Accessor(_) | MemberKind::Types => (),
            }
            self.release(mark);
        }
    }

    fn prefixed(&mut self, kind: MethodKind, name: &str) -> u32 {
        match kind {
            MethodKind::Method => self.builder.pools.string(name),
            MethodKind::Getter => self.builder.pools.string(&format!("get {name}")),
            MethodKind::Setter => self.builder.pools.string(&format!("set {name}")),
        }
    }

    fn method(
        &mut self,
        target: u8,
        key: &'a ast::PropKey<'a>,
        name: u8,
        kind: MethodKind,
        function: &'a ast::Function<'a>,
    ) {
        let reg = self.temp();
        match (self.literal_name(key), kind) {
            (Some(Key::Atom(atom)), MethodKind::Method) => {
                let string = self.builder.pools.atom_string(atom);
                self.closure(function, Some(string), reg);
            }
            (_, kind) => {
                self.closure(function, None, reg);
                let prefix = match kind {
                    MethodKind::Method => 0,
                    MethodKind::Getter => 1,
                    MethodKind::Setter => 2,
                };
                self.emit(Instr::abc(Opcode::SetFunctionName, reg, name, prefix));
            }
        }
        let what = match kind {
            MethodKind::Method => METHOD,
            MethodKind::Getter => GETTER,
            MethodKind::Setter => SETTER,
        };
        self.emit_here(Instr::new(Opcode::InitMember, target, name, reg, what));
    }

    fn static_parts(&mut self, info: &ClassInfo<'a>, value: u8) {
        for function in &info.statics {
            let mark = self.next;
            let window = self.window();
            let name = self.builder.pools.string("<static_initializer>");
            self.closure_of(*function, Some(name), window);
            self.emit(Instr::abc(Opcode::Move, window + 1, value, 0));
            self.emit_here(Instr::abc(Opcode::Call, window, window, 0));
            self.release(mark);
        }
    }

    // The functions of a class.

    /// A part of a class that is not written as a function.
    pub(crate) fn part(&mut self, part: ClassPart<'a>) -> Function {
        let checked = self.checked;
        let mut frame = Function::default();
        match part {
            ClassPart::Constructor(id) => {
                let info = checked.class(id);
                frame = self.default_constructor(info);
            }
            ClassPart::Fields(id) => {
                self.begin_part();
                let info = checked.class(id);
                let this = self.local_register();
                self.emit(Instr::abc(Opcode::LoadThis, this, 0, 0));
                if let Some(brand) = info.brand {
                    let class_name = self.class_text(info);
                    self.init_private(info.node.span, this, brand, &class_name, None);
                }
                for member in info.node.members.iter().filter(|member| !member.is_static) {
                    if let MemberKind::Field(ref key, _, init) = member.kind {
                        self.field(this, key, init);
                    }
                }
            }
            ClassPart::StaticField(member) => {
                self.begin_part();
                let this = self.local_register();
                self.emit(Instr::abc(Opcode::LoadThis, this, 0, 0));
                if let MemberKind::Field(ref key, _, init) = member.kind {
                    self.field(this, key, init);
                }
            }
            ClassPart::StaticBlock(list) => {
                self.begin_part();
                self.enter_scope(self.info.body_scope);
                self.statements(list);
            }
        }
        self.emit(Instr::abc(Opcode::ReturnUndefined, 0, 0, 0));
        frame.flags = match part {
            ClassPart::Constructor(_) => frame.flags,
            ClassPart::Fields(_) | ClassPart::StaticField(_) | ClassPart::StaticBlock(_) => FunctionFlags::METHOD,
        };
        frame.new_target = self.new_target;
        frame
    }

    fn begin_part(&mut self) {
        self.new_target = self.info.uses_new_target.then(|| self.local_register());
        self.begin_block();
    }

    fn default_constructor(&mut self, info: &ClassInfo<'a>) -> Function {
        let is_derived = info.node.extends.is_some();
        let rest = is_derived.then(|| self.local_register());
        self.begin_part();
        let span = (info.node.span.start, info.node.span.end);
        let flags = FunctionFlags::CONSTRUCTOR.with(FunctionFlags::CLASS);
        let flags = if is_derived { flags.with(FunctionFlags::DERIVED) } else { flags };
        let flags = flags.with(self.shown_as(info));
        let frame = Function { flags, rest, span, n_fields: n_fields(info.node), ..Function::default() };
        if let (Some(rest), Some(superclass)) = (rest, info.super_constructor) {
            let window = self.window();
            self.load_place(superclass, window);
            self.load_new_target(window + 1);
            let array = self.temp();
            self.emit(Instr::abc(Opcode::Move, array, rest, 0));
            self.emit_at(info.node.span, Instr::abc(Opcode::CallSuperSpread, window, window, 1));
            self.release(window + 1);
            self.keep_temps();
            if let Some(fields) = info.fields {
                self.call_fields(info.node.span, fields, window);
            }
            self.emit(Instr::abc(Opcode::Return, window, 0, 0));
        } else if let Some(fields) = info.fields {
            let this = self.temp();
            self.emit(Instr::abc(Opcode::LoadThis, this, 0, 0));
            self.call_fields(info.node.span, fields, this);
        }
        frame
    }

    /// What a constructor does before its parameters are bound.
    pub(crate) fn begin_constructor(&mut self, node: &'a ast::Function<'a>) {
        let Some(class) = self.info.constructor_of else { return };
        let checked = self.checked;
        let info = checked.class(class);
        if let Some(id) = self.info.this_binding {
            self.declare_now(id);
            let value = self.local_register();
            self.derived_end = Some(DerivedEnd { value, label: self.label() });
        } else if let Some(fields) = info.fields {
            let mark = self.next;
            let this = self.temp();
            self.emit(Instr::abc(Opcode::LoadThis, this, 0, 0));
            let start = begin_of(node, checked.source);
            self.call_fields(Span { start, end: start }, fields, this);
            self.release(mark);
        }
    }

    /// The end of a constructor that must look at its result.
    pub(crate) fn end_constructor(&mut self, end: DerivedEnd) {
        let Some(id) = self.info.this_binding else { return };
        let here = self.here();
        self.emit(Instr::abc(Opcode::LoadUndefined, end.value, 0, 0));
        let returns = self.is_used(end.label);
        self.bind(end.label);
        let reg = self.temp();
        self.load_place(id, reg);
        // V8 says of a `return` that it is at the end.
        let brace = self.info.node.map_or(0, |node| node.span.end.saturating_sub(1));
        let span = if returns { Span { start: brace, end: brace } } else { here };
        self.emit_at(span, Instr::abc(Opcode::DerivedResult, reg, end.value, reg));
        self.emit(Instr::abc(Opcode::Return, reg, 0, 0));
    }

    /// The frame of a class's constructor that is written.
    pub(crate) fn constructor_frame(&self, frame: &mut Function) {
        let Some(class) = self.info.constructor_of else { return };
        let info = self.checked.class(class);
        frame.span = (info.node.span.start, info.node.span.end);
        frame.n_fields = n_fields(info.node);
        if info.node.extends.is_some() {
            frame.flags = frame.flags.with(FunctionFlags::DERIVED);
        }
        frame.flags = frame.flags.with(self.shown_as(info));
    }

    fn shown_as(&self, info: &ClassInfo<'a>) -> FunctionFlags {
        let span = info.node.span;
        let text = blanked(span.text(self.checked.source), span.start, &self.builder.erased);
        if is_shown_as_class(&text) { FunctionFlags::SHOWN_AS_CLASS } else { FunctionFlags::default() }
    }

    /// Calls the function that gives an instance its fields.
    fn call_fields(&mut self, span: Span, fields: BindingId, this: u8) {
        let mark = self.next;
        let window = self.window();
        self.load_place(fields, window);
        self.emit(Instr::abc(Opcode::Move, window + 1, this, 0));
        self.emit_at(span, Instr::abc(Opcode::Call, window, window, 0));
        self.release(mark);
    }

    /// Defines a field of `this`.
    fn field(&mut self, this: u8, key: &'a ast::PropKey<'a>, init: Option<&'a ast::Expr<'a>>) {
        let mark = self.next;
        let reg = self.temp();
        self.pass(key.span.start);
        match (key.kind, self.checked.use_at(key.span.start)) {
            (PropKeyKind::Private(_), Some(Use::Private(number))) => {
                let private = &self.checked.privates[number as usize];
                let text = self.private_text(private);
                let name = self.builder.pools.string(&text);
                self.field_value(init, Some(Naming::String(name)), reg);
                if let Some(binding) = private.value {
                    let span = init.map_or(key.span, |init| init.span);
                    self.init_private(span, this, binding, &text, Some(reg));
                }
            }
            (PropKeyKind::Computed(expr), Some(Use::Binding { id, .. })) => {
                let name = self.temp();
                self.begin_at(expr);
                self.load_place(id, name);
                self.field_value(init, Some(Naming::Reg(name)), reg);
                self.emit_here(Instr::abc(Opcode::InitElem, this, name, reg));
            }
            _ => match self.literal_name(key) {
                Some(Key::Atom(atom)) => {
                    let name = self.builder.pools.atom_string(atom);
                    self.field_value(init, Some(Naming::String(name)), reg);
                    self.emit_here(Instr::new(Opcode::InitProp, this, reg, 0, atom));
                }
                Some(Key::Index(_)) | None => {
                    let name = self.key_in_register(key);
                    self.field_value(init, Some(Naming::Reg(name)), reg);
                    self.emit_here(Instr::abc(Opcode::InitElem, this, name, reg));
                }
            },
        }
        self.release(mark);
    }

    fn field_value(&mut self, init: Option<&'a ast::Expr<'a>>, naming: Option<Naming>, dst: u8) {
        if let Some(init) = init {
            self.begin_at(init);
        }
        match (init, naming) {
            (None, _) => self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0)),
            (Some(init), Some(naming)) => self.named_by(init, naming, dst),
            (Some(init), None) => self.expr_to(init, dst),
        }
    }

    /// The value into a register; a function or class without a name gets this one.
    pub(crate) fn named_by(&mut self, expr: &'a ast::Expr<'a>, naming: Naming, dst: u8) {
        match (bare(expr).kind, naming) {
            (_, Naming::String(name)) => self.named_to(expr, name, dst),
            (ExprKind::Class(class), Naming::Reg(_)) if class.name.is_none() => self.class(class, Some(naming), dst),
            (ExprKind::Function(node), Naming::Reg(key)) if node.name.is_none() => {
                self.expr_to(expr, dst);
                self.emit(Instr::abc(Opcode::SetFunctionName, dst, key, 0));
            }
            (_, Naming::Reg(_)) => self.expr_to(expr, dst),
        }
    }

    // Private names.

    fn private_text(&self, private: &PrivateInfo) -> String {
        format!("#{}", self.checked.module.names.text(private.name))
    }

    fn class_text(&self, info: &ClassInfo<'_>) -> String {
        info.node.name.map_or_else(|| "anonymous".into(), |name| self.checked.module.names.text(name.name).into())
    }

    fn atom_of(&mut self, text: &str) -> u32 {
        let string = self.builder.pools.string(text);
        match self.builder.pools.key(string) {
            Key::Atom(atom) => atom,
            Key::Index(_) => 0,
        }
    }

    fn init_private(&mut self, span: Span, this: u8, key: BindingId, text: &str, value: Option<u8>) {
        let mark = self.next;
        let name = self.temp();
        self.load_place(key, name);
        let value = value.unwrap_or(name);
        let atom = self.atom_of(text);
        self.emit_at(span, Instr::new(Opcode::InitPrivate, this, name, value, atom));
        self.release(mark);
    }

    /// The private name that starts at this offset.
    pub(crate) fn private_at(&self, name: ast::Ident) -> Option<u32> {
        match self.checked.use_at(name.span.start) {
            Some(Use::Private(number)) => Some(number),
            _ => None,
        }
    }

    /// Throws unless the object has the private methods of the class.
    fn guard(&mut self, span: Span, private: &PrivateInfo, object: u8) {
        let info = self.checked.class(private.class);
        let (binding, op, text) = if private.is_static {
            let text = info.node.name.map_or(".", |name| self.checked.module.names.text(name.name));
            (info.value, Opcode::CheckClass, text.to_string())
        } else {
            (info.brand, Opcode::CheckInstance, self.class_text(info))
        };
        let Some(binding) = binding else { return };
        let mark = self.next;
        let reg = self.temp();
        self.load_place(binding, reg);
        let string = self.builder.pools.string(&text);
        let constant = self.builder.pools.string_constant(string);
        self.emit_at(span, Instr::new(op, object, reg, 0, constant));
        self.release(mark);
    }

    fn throw_error(&mut self, span: Span, kind: u8, message: &str) {
        let string = self.builder.pools.string(message);
        let constant = self.builder.pools.string_constant(string);
        // The code behind it is emitted all the same: it is the rest of an expression.
        let (throws, end) = (self.label(), self.label());
        let mark = self.next;
        let reg = self.temp();
        self.emit(Instr::abc(Opcode::LoadTrue, reg, 0, 0));
        self.branch(Opcode::JumpTrue, reg, 0, throws);
        self.jump(end);
        self.bind(throws);
        self.emit_at(span, Instr::new(Opcode::ThrowError, kind, 0, 0, constant));
        self.bind(end);
        self.release(mark);
    }

    /// `dst = object.#name`
    pub(crate) fn get_private(&mut self, span: Span, number: u32, object: u8, dst: u8) {
        let checked = self.checked;
        let private = &checked.privates[number as usize];
        let text = self.private_text(private);
        let mark = self.next;
        match (private.kind, private.value) {
            (PrivateKind::Field, Some(key)) => {
                let name = self.temp();
                self.load_place(key, name);
                let atom = self.atom_of(&text);
                self.emit_at(span, Instr::new(Opcode::GetPrivate, dst, object, name, atom));
            }
            (PrivateKind::Method, Some(method)) => {
                self.guard(span, private, object);
                self.load_place(method, dst);
            }
            (_, Some(getter)) => {
                self.guard(span, private, object);
                let window = self.window();
                self.load_place(getter, window);
                self.emit(Instr::abc(Opcode::Move, window + 1, object, 0));
                self.emit_at(span, Instr::abc(Opcode::Call, dst, window, 0));
            }
            (_, None) => {
                self.guard(span, private, object);
                self.throw_error(span, TYPE_ERROR, &format!("'{text}' was defined without a getter"));
                self.emit(Instr::abc(Opcode::LoadUndefined, dst, 0, 0));
            }
        }
        self.release(mark);
    }

    /// `object.#name = src`
    pub(crate) fn set_private(&mut self, span: Span, number: u32, object: u8, src: u8) {
        let checked = self.checked;
        let private = &checked.privates[number as usize];
        let text = self.private_text(private);
        let mark = self.next;
        match (private.kind, private.value, private.setter) {
            (PrivateKind::Field, Some(key), _) => {
                let name = self.temp();
                self.load_place(key, name);
                let atom = self.atom_of(&text);
                self.emit_at(span, Instr::new(Opcode::SetPrivate, object, name, src, atom));
            }
            (PrivateKind::Accessor, _, Some(setter)) => {
                self.guard(span, private, object);
                let window = self.window();
                self.load_place(setter, window);
                self.emit(Instr::abc(Opcode::Move, window + 1, object, 0));
                let value = self.temp();
                self.emit(Instr::abc(Opcode::Move, value, src, 0));
                self.emit_at(span, Instr::abc(Opcode::Call, window, window, 1));
            }
            (kind, ..) => {
                self.guard(span, private, object);
                let message = match kind {
                    PrivateKind::Accessor => format!("'{text}' was defined without a setter"),
                    PrivateKind::Field | PrivateKind::Method => format!("Private method '{text}' is not writable"),
                };
                self.throw_error(span, TYPE_ERROR, &message);
            }
        }
        self.release(mark);
    }

    /// `#name in object`
    pub(crate) fn private_in(&mut self, name: ast::Ident, object: &'a ast::Expr<'a>, dst: u8) {
        let Some(number) = self.private_at(name) else { return };
        let checked = self.checked;
        let private = &checked.privates[number as usize];
        let info = checked.class(private.class);
        let mark = self.next;
        let span = self.operator_after(name.span.end);
        let object = self.expr(object);
        let (key, text) = match (private.kind, private.is_static) {
            (PrivateKind::Field, _) => (private.value, self.private_text(private)),
            (_, true) => (info.value, self.private_text(private)),
            (_, false) => (info.brand, self.class_text(info)),
        };
        if let Some(key) = key {
            let reg = self.temp();
            self.load_place(key, reg);
            let atom = self.atom_of(&text);
            self.emit_at(span, Instr::new(Opcode::HasPrivate, dst, reg, object, atom));
        }
        self.release(mark);
    }

    // `super`.

    fn super_at(&self, base: &ast::Expr<'a>) -> Option<SuperUse> {
        match (base.kind, self.checked.use_at(base.span.start)) {
            (ExprKind::Super, Some(Use::Super(number))) => self.checked.supers.get(number as usize).copied(),
            _ => None,
        }
    }

    /// For `super.x`: two new registers with where to look, and `this`.
    pub(crate) fn super_pair(&mut self, base: &ast::Expr<'a>) -> Option<u8> {
        let it = self.super_at(base)?;
        let pair = self.temp();
        let this = self.temp();
        match it.this {
            Some((id, needs_check)) => self.load_binding_to(id, needs_check, base.span, this),
            None => self.load_this(this),
        }
        match it.parent {
            Parent::Binding(id) => self.load_place(id, pair),
            Parent::ObjectPrototype => self.load_builtin("Object.prototype", pair),
            Parent::FunctionPrototype => self.load_builtin("Function.prototype", pair),
        }
        Some(pair)
    }

    /// The property key of a link behind `super`, in a register.
    pub(crate) fn super_key(&mut self, link: &'a ast::Link<'a>) -> u8 {
        let reg = self.super_name(link);
        if let (None, LinkKind::Index(key)) = (self.key_of_link(link), link.kind) {
            self.emit_at(key.span, Instr::abc(Opcode::ToPropertyKey, reg, reg, 0));
        }
        reg
    }

    /// What becomes the property key of a link behind `super`, in a register of its own.
    pub(crate) fn super_name(&mut self, link: &'a ast::Link<'a>) -> u8 {
        match (self.key_of_link(link), link.kind) {
            (Some(Key::Atom(atom)), _) => {
                let reg = self.temp();
                let string = self.builder.pools.atom_string(atom);
                self.load_string(string, reg);
                reg
            }
            (Some(Key::Index(index)), _) => self.index_key(index),
            (None, LinkKind::Index(key)) => {
                let reg = self.temp();
                self.expr_to(key, reg);
                reg
            }
            (None, _) => self.temp(),
        }
    }

    /// `super(args)` into a register.
    pub(crate) fn super_call(&mut self, base: &ast::Expr<'a>, link: &'a ast::Link<'a>, window: u8, out: u8) {
        let Some(it) = self.super_at(base) else { return };
        let LinkKind::Call(args) = link.kind else { return };
        let Some(info) = it.class.map(|class| self.checked.class(class)) else { return };
        self.take_up_to(window + 2);
        if let Some(superclass) = info.super_constructor {
            self.load_place(superclass, window);
        }
        self.load_new_target(window + 1);
        self.next = (window + 2).max(self.locals);
        self.emit_super_call(base.span, args, window);
        self.next = (window + 1).max(self.locals);
        if let Some(this) = self.this_of_constructor() {
            let mark = self.next;
            let reg = self.temp();
            self.load_place(this, reg);
            self.emit_at(base.span, Instr::abc(Opcode::CheckThis, reg, 1, 0));
            self.release(mark);
            self.write(this, window);
        }
        if let Some(fields) = info.fields {
            self.call_fields(base.span, fields, window);
        }
        self.emit(Instr::abc(Opcode::Move, out, window, 0));
    }

    /// The variable that is `this` of the constructor around, through arrow functions.
    fn this_of_constructor(&self) -> Option<BindingId> {
        let mut at = self.id;
        loop {
            let info = self.checked.function(at);
            if info.this_binding.is_some() || !info.is_arrow() {
                return info.this_binding;
            }
            at = info.parent?;
        }
    }

    /// `delete super.x`
    pub(crate) fn delete_super(&mut self, span: Span, base: &ast::Expr<'a>, link: &'a ast::Link<'a>, dst: u8) {
        let mark = self.next;
        if self.super_pair(base).is_some()
            && let LinkKind::Index(key) = link.kind
        {
            self.expr(key);
        }
        self.throw_error(span, REFERENCE_ERROR, "Unsupported reference to 'super'");
        self.emit(Instr::abc(Opcode::LoadTrue, dst, 0, 0));
        self.release(mark);
    }

    /// The function with this number as a closure.
    pub(crate) fn closure_of(&mut self, function: FunctionId, name: Option<u32>, dst: u8) {
        let mark = self.next;
        let captures =
            self.checked.function(function).captures.iter().map(|captured| self.capture(*captured)).collect();
        if !self.is_dead {
            self.builder.sites[function.0 as usize].captures = Some(captures);
        }
        self.builder.sites[function.0 as usize].name = name;
        self.emit(Instr::new(Opcode::Closure, dst, 0, 0, function.0));
        self.release(mark);
    }
}
