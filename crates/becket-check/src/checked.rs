//! What checking gives: the tree with what its names mean. The only thing that the compiler reads beside the tree itself.
//! Not here: how it is found out (`resolve.rs` and its neighbours), and what is refused on the way (`subset.rs`).
//! Invariant: nodes are found by the byte offset at which they start, in tables; none is keyed by an address.

use std::ops::Range;

use becket_bytecode::intrinsics::Intrinsic;
use becket_syntax::ast;
use becket_syntax::span::Span;

use crate::capability::Signature;
use crate::infer::Kind;

/// An index into [`Checked::bindings`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BindingId(pub u32);

/// An index into [`Checked::scopes`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScopeId(pub u32);

/// An index into [`Checked::classes`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClassId(pub u32);

/// An index into [`Checked::functions`]. Function 0 is the top level.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FunctionId(pub u32);

impl FunctionId {
    /// The top level of the module.
    pub const TOP: Self = Self(0);
}

impl ScopeId {
    /// The scope of the module's own declarations.
    pub const MODULE: Self = Self(0);
}

/// A module whose every name is resolved and whose every construct Becket runs.
#[derive(Debug)]
pub struct Checked<'a> {
    /// The tree.
    pub module: &'a ast::Module<'a>,
    /// The text that it was made from.
    pub source: &'a str,
    /// All bindings. Those of one scope are neighbours.
    pub bindings: Vec<Binding>,
    /// All scopes, outer before inner. Scope 0 is the module's.
    pub scopes: Vec<Scope<'a>>,
    /// All functions, outer before inner. Function 0 is the top level.
    pub functions: Vec<FunctionInfo<'a>>,
    /// All classes, outer before inner.
    pub classes: Vec<ClassInfo<'a>>,
    /// All private names.
    pub privates: Vec<PrivateInfo>,
    /// All places where `super` stands.
    pub supers: Vec<SuperUse>,
    /// What the module needs of its host, each function once, in order of first appearance.
    pub imports: Vec<ImportInfo>,
    /// What other code may call, in source order.
    pub exports: Vec<ExportInfo<'a>>,
    /// The variable that `export default` of an expression, or of a function without a name, is stored in.
    pub default_binding: Option<BindingId>,
    /// Whether the top level has an `await`, so that it may wait.
    pub awaits_at_top: bool,
    /// How many variables of the module live in slots; every [`Binding::slot`] is below it.
    pub n_slots: u32,
    /// Whether the module exports nothing, so that its top level is the program.
    pub is_script: bool,
    /// Paths of the event that the default export reads (`repository.full_name`), sorted; `None`: all of it.
    pub reads: Option<Vec<String>>,
    /// The tables by byte offset; read them by the methods.
    pub tables: Tables,
}

/// What an occurrence of a name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Use {
    /// A variable, parameter, function or class of the module.
    Binding {
        /// Which.
        id: BindingId,
        /// Whether the value may not have been initialised when this occurrence is evaluated.
        needs_tdz_check: bool,
    },
    /// A builtin, by its number in `becket_bytecode::builtins`. Besides names of globals this is given for the name after the
    /// dot where the object is a builtin and the property is one too: `floor` in `Math.floor`.
    Builtin(u32),
    /// The global `undefined`; also the operand of `typeof` where no such name exists.
    Undefined,
    /// The global `NaN`.
    NaN,
    /// The global `Infinity`.
    Infinity,
    /// A function of the host: an index into [`Checked::imports`].
    Import(u32),
    /// `ns` of `import * as ns`: only as the base of a chain whose first link is `.name`, where `use_at` of that name is the
    /// import.
    Namespace,
    /// `arguments` of the nearest function that is not an arrow.
    Arguments,
    /// An intrinsic: only in the standard library's own code.
    Intrinsic(Intrinsic),
    /// `$call`, `$construct` or `$apply`: only in the standard library's own code, only as the base of a chain whose first link is
    /// a call.
    StdForm(StdForm),
    /// A private name: an index into [`Checked::privates`].
    Private(u32),
    /// `super`: an index into [`Checked::supers`].
    Super(u32),
}

/// Calls that only the standard library's own code can write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StdForm {
    /// `$call(function, this, …args)`
    Call,
    /// `$construct(constructor, …args)`
    Construct,
    /// `$apply(function, this, array)`
    Apply,
}

/// What declared a binding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BindingKind {
    /// `var`: `undefined` from the start of its function.
    Var,
    /// `let`
    Let,
    /// `const`, and `export default` of an expression. An assignment throws a `TypeError`.
    Const,
    /// A class declaration; inside a class, its own name, where an assignment throws a `TypeError`.
    Class,
    /// A function declaration: has its value from the start of its scope.
    Function,
    /// A parameter.
    Param,
    /// The parameter of `catch`.
    CatchParam,
    /// The name of a function expression, inside it: the function itself. An assignment throws a `TypeError`.
    FunctionName,
    /// The name of a class, inside it: has its value when all but the static fields and blocks is done. An assignment throws a
    /// `TypeError`.
    ClassName,
    /// Something without a name that a class keeps for its members: has its value before they can run.
    Hidden,
    /// `this` of the constructor of a class that extends another: `super(…)` initialises it.
    This,
    /// An imported name: its uses are [`Use::Import`] or [`Use::Namespace`]. An assignment throws a `TypeError`.
    Import,
}

/// A variable of any kind.
#[derive(Clone, Debug)]
pub struct Binding {
    /// Its name; `None` for [`Checked::default_binding`].
    pub name: Option<ast::Name>,
    /// What declared it.
    pub kind: BindingKind,
    /// The scope that it is found in.
    pub scope: ScopeId,
    /// The function that holds it while it runs.
    pub function: FunctionId,
    /// Where its name is declared (first, for a `var` or function that is declared twice).
    pub span: Span,
    /// Where its initialisation ends; the start of its scope for what is initialised there.
    pub initialised_at: u32,
    /// Whether a function inside [`Binding::function`] uses it. A binding with a slot is not captured but addressed.
    pub is_captured: bool,
    /// Whether it is assigned anywhere but in its initialisation.
    pub is_reassigned: bool,
    /// Whether it must live in a box: captured, and it may change (or be initialised) after a closure has captured it.
    /// Captured and not boxed: closures take a copy of the value. Never with a slot.
    pub is_boxed: bool,
    /// Whether some use needs a check, so that the binding must hold the TDZ marker until it is initialised.
    pub needs_tdz: bool,
    /// Whether it is exported.
    pub is_exported: bool,
    /// The module variable that it lives in: for bindings of the module's scope that are exported or used in functions.
    pub slot: Option<u32>,
    /// The kind of its value, where it is a constant whose value is certain to have it.
    pub value: Option<Kind>,
    /// The parameter that a `var` of the same name begins as a copy of, where parameters have a scope of their own.
    pub copies_param: Option<BindingId>,
}

impl Binding {
    /// Whether an assignment to it throws a `TypeError`.
    pub fn is_constant(&self) -> bool {
        match self.kind {
            BindingKind::Const | BindingKind::FunctionName | BindingKind::ClassName | BindingKind::Import => true,
            BindingKind::Class
            | BindingKind::Var
            | BindingKind::Let
            | BindingKind::Function
            | BindingKind::Param
            | BindingKind::CatchParam
            | BindingKind::Hidden
            | BindingKind::This => false,
        }
    }
}

/// What a scope belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    /// The module.
    Module,
    /// Around a named function expression: its own name.
    FunctionName,
    /// The parameters of a function.
    Params,
    /// The body of a function: `var`, functions, `let`, `const` and classes of its outermost level.
    Body,
    /// A statement list in braces.
    Block,
    /// The head of a three-part `for` with `let` or `const`; a `let` gets a new binding for each iteration.
    For,
    /// The head of `for-in` or `for-of` with `let` or `const`: new bindings for each iteration.
    ForEach,
    /// All cases of a `switch`.
    Switch,
    /// The parameter of `catch`.
    Catch,
    /// Inside a class: its own name, and what it keeps for its members.
    Class,
}

/// A region of the source in which names are declared.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The scope around it; `None` for the module's.
    pub parent: Option<ScopeId>,
    /// The function that it is entered in.
    pub function: FunctionId,
    /// What it belongs to.
    pub kind: ScopeKind,
    /// The source range in which it holds.
    pub span: Span,
    /// Its bindings: a range of [`Checked::bindings`].
    pub bindings: Range<u32>,
    /// The function declarations that get their value when the scope is entered, in source order; of two with one name the
    /// last wins. `use_at` of the function's name says where it is stored ([`Checked::default_binding`] where it has none).
    pub hoisted_functions: Vec<&'a ast::Function<'a>>,
    /// Whether each iteration of this loop's scope needs new boxes.
    pub has_boxed_per_iteration: bool,
}

/// Something that a closure takes along.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Captured {
    /// A binding: its box if it is boxed, else its value.
    Binding(BindingId),
    /// `this` of the nearest function that is not an arrow.
    This,
    /// `arguments` of the nearest function that is not an arrow.
    Arguments,
    /// `new.target` of the nearest function that is not an arrow.
    NewTarget,
}

/// What is known of a function.
#[derive(Debug)]
pub struct FunctionInfo<'a> {
    /// Its node; `None` for the top level and for parts of classes.
    pub node: Option<&'a ast::Function<'a>>,
    /// The part of a class that it is made of, if it is not written as a function.
    pub part: Option<ClassPart<'a>>,
    /// The class that it is the constructor of, where that is written.
    pub constructor_of: Option<ClassId>,
    /// What `super.x` means in it.
    pub parent_object: Option<Parent>,
    /// The variable that is `this` in it, if it is one.
    pub this_binding: Option<BindingId>,
    /// The function around it; `None` for the top level.
    pub parent: Option<FunctionId>,
    /// The binding of its own name, if it is a named function expression.
    pub self_binding: Option<BindingId>,
    /// The scope of its parameters; the module's scope for the top level.
    pub param_scope: ScopeId,
    /// The scope of its body; the module's scope for the top level.
    pub body_scope: ScopeId,
    /// What a closure over it takes along, what only functions inside it need included.
    pub captures: Vec<Captured>,
    /// Whether `this` is used in it or in an arrow inside it. An arrow gets it by [`Captured::This`]; where an arrow uses `this`
    /// without that capture, no function is around it and `this` is `undefined`.
    pub uses_this: bool,
    /// The same for `arguments`.
    pub uses_arguments: bool,
    /// The same for `new.target`.
    pub uses_new_target: bool,
    /// Whether all parameters are plain names, without defaults and rest.
    pub has_simple_params: bool,
    /// Whether a default or computed key stands in the parameters, which gives them a scope of their own.
    pub has_param_exprs: bool,
}

impl FunctionInfo<'_> {
    /// Whether it is an arrow function.
    pub fn is_arrow(&self) -> bool {
        self.node.is_some_and(|node| node.kind == ast::FunctionKind::Arrow)
    }
}

/// A part of a class that becomes a function without being written as one.
#[derive(Clone, Copy, Debug)]
pub enum ClassPart<'a> {
    /// The constructor of a class that has none.
    Constructor(ClassId),
    /// What gives an instance its fields and the mark of its private methods.
    Fields(ClassId),
    /// A static field.
    StaticField(&'a ast::Member<'a>),
    /// A static block.
    StaticBlock(&'a [ast::Stmt<'a>]),
}

/// What is known of a class. The bindings that it keeps for its members are there if something may need them.
#[derive(Debug)]
pub struct ClassInfo<'a> {
    /// Its node.
    pub node: &'a ast::Class<'a>,
    /// Its name inside it.
    pub name: Option<BindingId>,
    /// The `prototype` of what it extends.
    pub super_prototype: Option<BindingId>,
    /// What it extends.
    pub super_constructor: Option<BindingId>,
    /// The mark of instances that have its private methods.
    pub brand: Option<BindingId>,
    /// The class itself, for its static private methods.
    pub value: Option<BindingId>,
    /// The function that gives instances their fields.
    pub fields: Option<BindingId>,
    /// Its constructor.
    pub constructor: FunctionId,
    /// The function behind [`ClassInfo::fields`].
    pub fields_function: Option<FunctionId>,
    /// Its static fields and blocks, in source order.
    pub statics: Vec<FunctionId>,
}

/// A private name.
#[derive(Clone, Debug)]
pub struct PrivateInfo {
    /// Its text, without `#`.
    pub name: ast::Name,
    /// The class that declares it.
    pub class: ClassId,
    /// What it names.
    pub kind: PrivateKind,
    /// Whether that is static.
    pub is_static: bool,
    /// The key of a field, the function of a method, the getter of an accessor.
    pub value: Option<BindingId>,
    /// The setter of an accessor.
    pub setter: Option<BindingId>,
}

/// What a private name names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrivateKind {
    /// A field.
    Field,
    /// A method.
    Method,
    /// A getter, a setter or both.
    Accessor,
}

/// Where `super.x` looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Parent {
    /// At what a hidden binding holds.
    Binding(BindingId),
    /// At `Object.prototype`: in a class that extends nothing, and in object literals.
    ObjectPrototype,
    /// At `Function.prototype`: in static members of a class that extends nothing.
    FunctionPrototype,
}

/// What `super` means where it stands.
#[derive(Clone, Copy, Debug)]
pub struct SuperUse {
    /// Where `super.x` looks.
    pub parent: Parent,
    /// For `super(…)`: the class whose constructor it is in.
    pub class: Option<ClassId>,
    /// The variable that is `this`, if it is one, and whether it may not have its value yet.
    pub this: Option<(BindingId, bool)>,
}

/// A function that the host must provide.
#[derive(Clone, PartialEq, Debug)]
pub struct ImportInfo {
    /// The capability module's name.
    pub module: String,
    /// The function's name there.
    pub name: String,
    /// Where it is imported first.
    pub span: Span,
    /// How it is declared.
    pub signature: Signature,
}

/// An exported name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExportInfo<'a> {
    /// Its name; `default` for the default export.
    pub name: &'a str,
    /// The binding that holds it; it has a slot.
    pub binding: BindingId,
    /// Where it is exported.
    pub span: Span,
}

impl<'a> Checked<'a> {
    /// What the name that starts at this offset means: in expressions, patterns, declarations, shorthand properties and the
    /// local side of import and export specifiers.
    pub fn use_at(&self, start: u32) -> Option<Use> {
        self.tables.uses.get(start as usize).and_then(|packed| packed.unpack())
    }

    /// The function whose node starts at this offset.
    pub fn function_at(&self, start: u32) -> Option<FunctionId> {
        self.tables.functions.number(start).map(FunctionId)
    }

    /// The class whose node starts at this offset.
    pub fn class_at(&self, start: u32) -> Option<ClassId> {
        self.tables.classes.number(start).map(ClassId)
    }

    /// The class with this number.
    pub fn class(&self, id: ClassId) -> &ClassInfo<'a> {
        &self.classes[id.0 as usize]
    }

    /// The scope of the loop, `switch`, `catch` or class whose node starts at this offset, if it declares something.
    pub fn scope_at(&self, start: u32) -> Option<ScopeId> {
        self.tables.scopes.number(start).map(ScopeId)
    }

    /// The scope of a statement list in braces (a block, the parts of `try`, the body of `catch`), if it declares something.
    pub fn scope_of_list(&self, list: &[ast::Stmt<'a>]) -> Option<ScopeId> {
        list.first().and_then(|first| self.tables.lists.number(first.span.start)).map(ScopeId)
    }

    /// The binding with this number.
    pub fn binding(&self, id: BindingId) -> &Binding {
        &self.bindings[id.0 as usize]
    }

    /// The scope with this number.
    pub fn scope(&self, id: ScopeId) -> &Scope<'a> {
        &self.scopes[id.0 as usize]
    }

    /// The function with this number.
    pub fn function(&self, id: FunctionId) -> &FunctionInfo<'a> {
        &self.functions[id.0 as usize]
    }

    /// The bindings of a scope, in order of declaration.
    pub fn bindings_of(&self, id: ScopeId) -> impl Iterator<Item = (BindingId, &Binding)> {
        let range = self.scope(id).bindings.clone();
        range.map(|number| (BindingId(number), self.binding(BindingId(number))))
    }

    /// The text of a binding's name; `default` where it has none.
    pub fn name_of(&self, id: BindingId) -> &'a str {
        self.binding(id).name.map_or("default", |name| self.module.names.text(name))
    }
}

/// The tables by byte offset.
#[derive(Debug, Default)]
pub struct Tables {
    /// What a name means: as long as the source.
    pub uses: Vec<PackedUse>,
    /// The function of a node.
    pub functions: Starts,
    /// The class of a node.
    pub classes: Starts,
    /// The scope of a loop, `switch`, `catch` or class.
    pub scopes: Starts,
    /// The scope of the statement list whose first statement starts here.
    pub lists: Starts,
}

impl Tables {
    /// Empty tables for a source of this length.
    pub fn for_source(source: &str) -> Self {
        Self { uses: vec![PackedUse::NONE; source.len() + 1], ..Self::default() }
    }

    /// Makes the tables such that they can be read.
    pub(crate) fn settle(&mut self) {
        for table in [&mut self.functions, &mut self.classes, &mut self.scopes, &mut self.lists] {
            table.0.sort_unstable_by_key(|(start, _)| *start);
            debug_assert!(table.0.is_sorted_by(|a, b| a.0 < b.0), "two nodes of one table start at one place");
        }
    }
}

/// Numbers of nodes that are few, by where they start: in order once nothing is added any more.
#[derive(Debug, Default)]
pub struct Starts(Vec<(u32, u32)>);

impl Starts {
    /// Adds the number of the node that starts here.
    pub(crate) fn add(&mut self, start: u32, number: u32) {
        self.0.push((start, number));
    }

    /// The number of the node that starts here.
    fn number(&self, start: u32) -> Option<u32> {
        let at = self.0.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        self.0.get(at).map(|(_, number)| *number)
    }
}

/// A [`Use`] in four bytes: the kind in the low four bits, its number above them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PackedUse(u32);

impl PackedUse {
    /// No name starts here.
    pub const NONE: Self = Self(0);

    /// Packs. Numbers are below 2^28, since a source of a mebibyte cannot have more names than bytes.
    pub fn pack(it: Use) -> Self {
        let (tag, number) = match it {
            Use::Binding { id, needs_tdz_check: false } => (1, id.0),
            Use::Binding { id, needs_tdz_check: true } => (2, id.0),
            Use::Builtin(id) => (3, id),
            Use::Undefined => (4, 0),
            Use::NaN => (5, 0),
            Use::Infinity => (6, 0),
            Use::Import(idx) => (7, idx),
            Use::Namespace => (8, 0),
            Use::Arguments => (9, 0),
            Use::Intrinsic(intrinsic) => (10, intrinsic as u32),
            Use::StdForm(StdForm::Call) => (11, 0),
            Use::StdForm(StdForm::Construct) => (12, 0),
            Use::StdForm(StdForm::Apply) => (13, 0),
            Use::Private(number) => (14, number),
            Use::Super(number) => (15, number),
        };
        Self(tag | number << 4)
    }

    /// Unpacks.
    pub fn unpack(self) -> Option<Use> {
        let number = self.0 >> 4;
        Some(match self.0 & 15 {
            1 => Use::Binding { id: BindingId(number), needs_tdz_check: false },
            2 => Use::Binding { id: BindingId(number), needs_tdz_check: true },
            3 => Use::Builtin(number),
            4 => Use::Undefined,
            5 => Use::NaN,
            6 => Use::Infinity,
            7 => Use::Import(number),
            8 => Use::Namespace,
            9 => Use::Arguments,
            10 => Use::Intrinsic(Intrinsic::from_number(number)?),
            11 => Use::StdForm(StdForm::Call),
            12 => Use::StdForm(StdForm::Construct),
            13 => Use::StdForm(StdForm::Apply),
            14 => Use::Private(number),
            15 => Use::Super(number),
            _ => return None,
        })
    }
}
