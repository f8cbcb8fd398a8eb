//! Classes: what a class keeps for its members, which functions it consists of, and what `this`, `super` and private names
//! mean in them. Not here: early errors (becket-syntax), the rest of the walk (`walk.rs`).
//!
//! What members need of their class they capture like variables: private names, the superclass, the function that gives
//! instances their fields. The bindings for these have no names of their own. A class is evaluated in this order, which the
//! moments below say: private names and superclass; the constructor; the class itself; private methods; the members and the
//! computed keys of fields as they are written; the function for the fields; the class's name; static fields and blocks.

use std::collections::HashMap;

use becket_syntax::ast::{self, LinkKind, MemberKind, MethodKind, PropKeyKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::checked::{
    BindingId, BindingKind, Captured, ClassId, ClassInfo, ClassPart, FunctionId, FunctionInfo, Parent, PrivateInfo,
    PrivateKind, ScopeKind, SuperUse, Use,
};
use crate::resolve::{Flow, Moment, Resolver, Spot};

/// What a function that is walked next belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Belonging {
    /// What `super.x` means in it.
    pub(crate) parent: Option<Parent>,
    /// The class that it is the constructor of.
    pub(crate) constructor_of: Option<ClassId>,
}

/// Which hidden things a class needs.
#[derive(Clone, Copy, Debug, Default)]
struct Needs {
    fields: bool,
    brand: bool,
    value: bool,
}

fn needs_of(class: &ast::Class<'_>) -> Needs {
    let mut needs = Needs::default();
    for member in class.members {
        match member.kind {
            MemberKind::Field(..) => needs.fields |= !member.is_static,
            MemberKind::Method(key, ..) if matches!(key.kind, PropKeyKind::Private(_)) => {
                needs.brand |= !member.is_static;
                needs.value |= member.is_static;
            }
            MemberKind::Method(..) | MemberKind::StaticBlock(_) | MemberKind::Accessor(_) | MemberKind::Types => {}
        }
    }
    needs.fields |= needs.brand;
    needs
}

impl<'a> Resolver<'a, '_> {
    fn declare_hidden(&mut self, span: Span, until: u32) -> BindingId {
        self.declare(None, BindingKind::Hidden, span, until)
    }

    /// A class, wherever it stands.
    pub(crate) fn class(&mut self, class: &'a ast::Class<'a>) {
        let start = class.span.start;
        let id = ClassId(self.classes.len() as u32);
        let mark = self.enter(ScopeKind::Class, class.span);
        self.set_scope(start);
        self.set_class(start, id);
        if let Some(name) = self.module.names.find("constructor") {
            self.member_names.define(name);
        }
        let head = Span::new(start, start + 5);
        let needs = needs_of(class);
        let name = class.name.map(|name| {
            let id = self.declare(Some(name.name), BindingKind::ClassName, name.span, class.span.end);
            self.binding_mut(id).needs_tdz = true;
            id
        });
        let extends = class.extends.is_some();
        self.classes.push(ClassInfo {
            node: class,
            name,
            super_prototype: None,
            super_constructor: None,
            brand: None,
            value: None,
            fields: None,
            constructor: FunctionId::TOP,
            fields_function: None,
            statics: Vec::new(),
        });
        let super_prototype = extends.then(|| self.declare_hidden(head, start));
        let super_constructor = extends.then(|| self.declare_hidden(head, start));
        let brand = needs.brand.then(|| self.declare_hidden(head, start));
        let value = needs.value.then(|| self.declare_hidden(head, start + 2));
        let privates = self.declare_privates(id, class, head);
        self.declare_computed(class);
        let fields = needs.fields.then(|| self.declare_hidden(head, class.span.end));
        let info = &mut self.classes[id.0 as usize];
        (info.super_prototype, info.super_constructor) = (super_prototype, super_constructor);
        (info.brand, info.value, info.fields) = (brand, value, fields);
        if let Some(extends) = class.extends {
            self.expr(extends);
        }
        self.privates_in_sight.push(privates);
        self.members(id, class);
        self.privates_in_sight.pop();
        self.leave(mark);
    }

    /// Declares what stands for the private names of a class: the key of a field, the functions of a method or accessor.
    fn declare_privates(&mut self, id: ClassId, class: &'a ast::Class<'a>, head: Span) -> HashMap<ast::Name, u32> {
        let start = class.span.start;
        let mut known: HashMap<ast::Name, u32> = HashMap::new();
        for member in class.members {
            let (key, kind) = match member.kind {
                MemberKind::Field(key, ..) => (key, PrivateKind::Field),
                MemberKind::Method(key, MethodKind::Method, _) => (key, PrivateKind::Method),
                MemberKind::Method(key, ..) => (key, PrivateKind::Accessor),
                MemberKind::StaticBlock(_) | MemberKind::Accessor(_) | MemberKind::Types => continue,
            };
            let PropKeyKind::Private(name) = key.kind else { continue };
            let number = *known.entry(name).or_insert_with(|| {
                self.privates.push(PrivateInfo {
                    name,
                    class: id,
                    kind,
                    is_static: member.is_static,
                    value: None,
                    setter: None,
                });
                self.privates.len() as u32 - 1
            });
            let until = if kind == PrivateKind::Field { start } else { start + 4 };
            let binding = self.declare_hidden(head, until);
            let info = &mut self.privates[number as usize];
            match member.kind {
                MemberKind::Method(_, MethodKind::Setter, _) => info.setter = Some(binding),
                _ => info.value = Some(binding),
            }
            self.set_use(key.span.start, Use::Private(number));
        }
        known
    }

    /// Declares what keeps the computed keys of fields.
    fn declare_computed(&mut self, class: &'a ast::Class<'a>) {
        for member in class.members {
            if let MemberKind::Field(key, ..) = member.kind
                && matches!(key.kind, PropKeyKind::Computed(_))
            {
                let id = self.declare_hidden(key.span, key.span.end);
                self.set_use(key.span.start, Use::Binding { id, needs_tdz_check: false });
            }
        }
    }

    /// When a member is created, and from when on it may run.
    fn member_spot(&self, id: ClassId, created: u32) -> Spot {
        let info = &self.classes[id.0 as usize];
        Spot {
            created: Moment::at(created),
            run_from: info.node.span.start,
            declared: None,
            update_of: self.flow.update_of,
            member_of: info.name,
        }
    }

    fn parent_of(&self, id: ClassId, is_static: bool) -> Parent {
        let info = &self.classes[id.0 as usize];
        match (is_static, info.super_constructor, info.super_prototype) {
            (true, Some(binding), _) | (false, _, Some(binding)) => Parent::Binding(binding),
            (true, None, _) => Parent::FunctionPrototype,
            (false, _, None) => Parent::ObjectPrototype,
        }
    }

    fn members(&mut self, id: ClassId, class: &'a ast::Class<'a>) {
        let start = class.span.start;
        let mut has_constructor = false;
        for member in class.members {
            match member.kind {
                MemberKind::Method(ref key, _, function) => {
                    self.define_prop(key, false);
                    self.prop_key(key);
                    let is_constructor = function.kind == ast::FunctionKind::Constructor;
                    let created = match key.kind {
                        _ if is_constructor => start + 1,
                        PropKeyKind::Private(_) => start + 3,
                        _ => function.span.start,
                    };
                    has_constructor |= is_constructor;
                    self.belonging = Belonging {
                        parent: Some(self.parent_of(id, member.is_static)),
                        constructor_of: is_constructor.then_some(id),
                    };
                    let spot = self.member_spot(id, created);
                    let function = self.function(function, spot);
                    if is_constructor {
                        self.classes[id.0 as usize].constructor = function;
                    }
                }
                MemberKind::Field(ref key, ..) => {
                    self.define_prop(key, false);
                    self.prop_key(key);
                }
                MemberKind::Accessor(ref key) => {
                    self.error(
                        Diagnostic::error(Code::AccessorKeyword, key.span, "Becket does not run `accessor` fields")
                            .help("write a getter and a setter"),
                    );
                }
                MemberKind::StaticBlock(_) | MemberKind::Types => {}
            }
        }
        if !has_constructor {
            self.default_constructor(id, class);
        }
        if self.classes[id.0 as usize].fields.is_some() {
            let spot = self.member_spot(id, class.span.end);
            let parent = self.parent_of(id, false);
            let function = self.class_part(ClassPart::Fields(id), spot, parent, |it| it.instance_fields(id, class));
            self.classes[id.0 as usize].fields_function = Some(function);
        }
        self.static_parts(id, class);
    }

    fn default_constructor(&mut self, id: ClassId, class: &'a ast::Class<'a>) {
        let spot = self.member_spot(id, class.span.start + 1);
        let parent = self.parent_of(id, false);
        let function = self.class_part(ClassPart::Constructor(id), spot, parent, |it| {
            let info = &it.classes[id.0 as usize];
            let (fields, superclass) = (info.fields, info.super_constructor);
            for binding in fields.into_iter().chain(superclass) {
                it.note_use(binding, class.span);
            }
            if superclass.is_some() {
                it.use_of_home(Captured::NewTarget);
            }
        });
        self.classes[id.0 as usize].constructor = function;
    }

    /// A function that is made of a part of a class.
    fn class_part(
        &mut self,
        part: ClassPart<'a>,
        spot: Spot,
        parent: Parent,
        walk: impl FnOnce(&mut Self),
    ) -> FunctionId {
        let id = FunctionId(self.functions.len() as u32);
        self.functions.push(FunctionInfo { part: Some(part), parent_object: Some(parent), ..self.no_function() });
        self.spots.push(spot);
        let outer = (self.function, self.flow);
        self.function = id;
        self.flow = Flow::default();
        let span = self.classes.last().map_or(Span::default(), |it| it.node.span);
        let mark = self.enter(ScopeKind::Body, span);
        let info = &mut self.functions[id.0 as usize];
        (info.param_scope, info.body_scope) = (self.scope, self.scope);
        walk(self);
        self.leave(mark);
        (self.function, self.flow) = outer;
        id
    }

    fn instance_fields(&mut self, id: ClassId, class: &'a ast::Class<'a>) {
        self.functions[self.function.0 as usize].uses_this = true;
        if let Some(brand) = self.classes[id.0 as usize].brand {
            self.note_use(brand, class.span);
        }
        for member in class.members.iter().filter(|member| !member.is_static) {
            if let MemberKind::Field(ref key, _, init) = member.kind {
                self.field(key, init);
            }
        }
    }

    fn field(&mut self, key: &'a ast::PropKey<'a>, init: Option<&'a ast::Expr<'a>>) {
        match self.tables.uses.get(key.span.start as usize).and_then(|it| it.unpack()) {
            Some(Use::Private(number)) => {
                if let Some(binding) = self.privates[number as usize].value {
                    self.note_use(binding, key.span);
                }
            }
            Some(Use::Binding { id, .. }) if matches!(key.kind, PropKeyKind::Computed(_)) => {
                self.note_use(id, key.span);
            }
            _ => {}
        }
        if let Some(init) = init {
            self.expr(init);
        }
    }

    fn static_parts(&mut self, id: ClassId, class: &'a ast::Class<'a>) {
        let parent = self.parent_of(id, true);
        for member in class.members.iter().filter(|member| member.is_static) {
            let spot = self.member_spot(id, class.span.end);
            let function = match member.kind {
                MemberKind::Field(ref key, _, init) => {
                    self.class_part(ClassPart::StaticField(member), spot, parent, |it| {
                        it.functions[it.function.0 as usize].uses_this = true;
                        it.field(key, init);
                    })
                }
                MemberKind::StaticBlock(list) => self.class_part(ClassPart::StaticBlock(list), spot, parent, |it| {
                    it.hoist_body(list);
                    it.stmts(list);
                }),
                MemberKind::Method(..) | MemberKind::Accessor(_) | MemberKind::Types => continue,
            };
            self.classes[id.0 as usize].statics.push(function);
        }
    }

    /// What a function has before anything is known of it.
    pub(crate) fn no_function(&self) -> FunctionInfo<'a> {
        FunctionInfo {
            node: None,
            part: None,
            constructor_of: None,
            parent_object: None,
            this_binding: None,
            parent: Some(self.function),
            self_binding: None,
            param_scope: self.scope,
            body_scope: self.scope,
            captures: Vec::new(),
            uses_this: false,
            uses_arguments: false,
            uses_new_target: false,
            has_simple_params: true,
            has_param_exprs: false,
        }
    }

    /// In the constructor of a class that extends another, `this` is a variable that `super(…)` initialises.
    pub(crate) fn declare_this(&mut self, function: &'a ast::Function<'a>) {
        let Some(class) = self.functions[self.function.0 as usize].constructor_of else { return };
        let info = &self.classes[class.0 as usize];
        let (fields, is_derived) = (info.fields, info.node.extends.is_some());
        if is_derived {
            let head = Span::new(function.span.start, function.span.start);
            let id = self.declare(None, BindingKind::This, head, function.span.end);
            self.binding_mut(id).needs_tdz = true;
            self.facts_mut(id).settled = Moment::START;
            self.functions[self.function.0 as usize].this_binding = Some(id);
        }
        if let Some(fields) = fields {
            self.functions[self.function.0 as usize].uses_this |= !is_derived;
            self.note_use(fields, function.span);
        }
    }

    /// `this`, where it stands at `span`.
    pub(crate) fn this(&mut self, span: Span) {
        if let Some((id, needs_tdz_check)) = self.this_of_home(span) {
            self.set_use(span.start, Use::Binding { id, needs_tdz_check });
        }
    }

    /// Notes a use of `this`. If it is a variable, says which, and whether it must be checked.
    fn this_of_home(&mut self, span: Span) -> Option<(BindingId, bool)> {
        let home = self.home();
        let Some(id) = self.functions[home.0 as usize].this_binding else {
            self.use_of_home(Captured::This);
            return None;
        };
        Some((id, self.note_use(id, span)))
    }

    /// `super` at the base of a chain.
    pub(crate) fn super_base(&mut self, span: Span, first: Option<&ast::Link<'a>>) {
        let home = self.home();
        let info = &self.functions[home.0 as usize];
        let parent = info.parent_object.unwrap_or(Parent::ObjectPrototype);
        let class = info.constructor_of;
        let is_call = first.is_some_and(|link| matches!(link.kind, LinkKind::Call(_)));
        if is_call {
            let info = class.map(|class| &self.classes[class.0 as usize]);
            let (superclass, fields) = info.map_or((None, None), |info| (info.super_constructor, info.fields));
            for binding in superclass.into_iter().chain(fields) {
                self.note_use(binding, span);
            }
            self.use_of_home(Captured::NewTarget);
        } else if let Parent::Binding(binding) = parent {
            self.note_use(binding, span);
        }
        let this = if is_call { None } else { self.this_of_home(span) };
        self.supers.push(SuperUse { parent, class, this });
        self.set_use(span.start, Use::Super(self.supers.len() as u32 - 1));
    }

    /// After the arguments of `super(…)`: `this` has its value.
    pub(crate) fn super_called(&mut self, link: &ast::Link<'a>) {
        let home = self.home();
        let Some(id) = self.functions[home.0 as usize].this_binding else { return };
        self.note_use(id, link.span);
        self.note_write(id, link.span.end);
        let binding = self.binding(id);
        let entry = self.entries[binding.scope.0 as usize];
        let is_straight = binding.function == self.function
            && entry.flow.branches == self.flow.branches
            && entry.flow.jumps == self.flow.jumps;
        if is_straight && link.span.end < binding.initialised_at {
            self.binding_mut(id).initialised_at = link.span.end;
        }
    }

    /// `object.#name` and `#name in object`.
    pub(crate) fn private_use(&mut self, name: ast::Ident) {
        let found = self.privates_in_sight.iter().rev().find_map(|names| names.get(&name.name)).copied();
        let Some(number) = found else { return };
        let info = self.privates[number as usize].clone();
        let class = &self.classes[info.class.0 as usize];
        let guard = match (info.kind, info.is_static) {
            (PrivateKind::Field, _) => None,
            (PrivateKind::Method | PrivateKind::Accessor, true) => class.value,
            (PrivateKind::Method | PrivateKind::Accessor, false) => class.brand,
        };
        for binding in [guard, info.value, info.setter].into_iter().flatten() {
            self.note_use(binding, name.span);
        }
        self.set_use(name.span.start, Use::Private(number));
    }

    /// A method of an object literal: `super` leads to what is behind the object.
    pub(crate) fn literal_method(&mut self, function: &'a ast::Function<'a>) {
        self.belonging = Belonging { parent: Some(Parent::ObjectPrototype), constructor_of: None };
        self.function_expr(function);
    }
}
