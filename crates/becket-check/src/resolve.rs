//! The resolver's state: which names are in sight, which binding an occurrence means, and what that makes of the binding.
//! Not here: which declarations a scope has (`hoist.rs`), the way through the tree (`walk.rs`), names that the module does not
//! declare (`global.rs`), and the decisions that need the whole module (`settle.rs`).
//! Invariant: a name is looked up without hashing; `visible` holds the innermost binding of each name, and leaving a scope
//! puts back what it shadowed.

use std::collections::{BTreeMap, HashMap, HashSet};

use becket_syntax::ast;
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::{Diagnostic, Diagnostics};
use becket_syntax::span::Span;

use crate::Options;
use crate::capability::Signature;
use crate::checked::{
    Binding, BindingId, BindingKind, Captured, ClassId, ClassInfo, ExportInfo, FunctionId, FunctionInfo, ImportInfo,
    PackedUse, PrivateInfo, Scope, ScopeId, ScopeKind, SuperUse, Tables, Use,
};
use crate::class::Belonging;
use crate::global::Globals;
use crate::member::MemberNames;
use crate::port::PortNotes;

/// How many variables the functions of a module may take along, all together: each may have to pass through every function
/// around, so that without a bound a short source could ask for gigabytes.
const CAPTURES_MAX: usize = 1 << 16;

/// A moment of evaluation: the offset in the source, then the place among the function declarations of one scope.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Moment(u64);

impl Moment {
    pub(crate) const START: Self = Self(0);
    pub(crate) const NEVER: Self = Self(u64::MAX);

    /// When evaluation reaches this offset.
    pub(crate) fn at(offset: u32) -> Self {
        Self(u64::from(offset) << 32)
    }

    /// When the function declaration with this number gets its value, in a scope that starts at `offset`.
    pub(crate) fn hoisted(offset: u32, number: usize) -> Self {
        Self(u64::from(offset) << 32 | (number as u64 + 1))
    }
}

/// What an imported name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ImportTarget {
    /// A function: an index into the imports.
    Function(u32),
    /// All functions of a module: an index into the modules of the API.
    Namespace(u32),
    /// A function of a builtin module, or all of them: the number of a builtin.
    Builtin(u32),
    /// Something that was refused; its uses say nothing more.
    Refused,
}

/// What is collected about a binding until the whole module is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// Where the initial value is evaluated, if it stands after the name.
    pub(crate) initial: Option<Span>,
    /// A closure that was created up to here may have missed the value.
    pub(crate) settled: Moment,
    /// Whether it is assigned where the order of the source says nothing about the order of time.
    pub(crate) is_unstable: bool,
    /// When the first closure over it is created.
    pub(crate) first_capture: Moment,
    /// Whether the update part of its own loop assigns it.
    pub(crate) has_update_write: bool,
    /// Whether a closure over it is created in the update part of its own loop.
    pub(crate) has_update_capture: bool,
    /// The last function inside its own that used it, and whether that use needs a check.
    pub(crate) last_user: Option<(FunctionId, bool)>,
    /// Whether it is a constant that holds a function expression, which runs no earlier than its name is used.
    pub(crate) holds_function: bool,
    /// The binding of the same name around it.
    pub(crate) shadows: Option<BindingId>,
    /// What it stands for, if it is imported.
    pub(crate) import: Option<ImportTarget>,
}

/// How far a path through the source is certain, at the start of a scope or where the walk is now.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Flow {
    /// How many constructs around may skip this place.
    pub(crate) branches: u32,
    /// How many jumps stand before it in this function.
    pub(crate) jumps: u32,
    /// How many loops of this function are around it.
    pub(crate) loops: u32,
    /// The loop scope whose update part is around it.
    pub(crate) update_of: Option<ScopeId>,
    /// Whether a jump stands before it in the same list, so that it never runs.
    pub(crate) is_dead: bool,
}

/// What is known of a scope while it is open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) flow: Flow,
    /// The start of the `case` that the walk is in, for the scope of a `switch`.
    pub(crate) part_start: u32,
    /// How many of its function declarations the walk has come to.
    pub(crate) n_functions: usize,
    /// Whether it is the scope of a `catch` whose parameter is a plain name.
    pub(crate) has_plain_param: bool,
}

/// When a function is created, and from when on it may run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub(crate) created: Moment,
    pub(crate) run_from: u32,
    /// The binding of a function declaration: it runs no earlier than the first use of its name.
    pub(crate) declared: Option<BindingId>,
    pub(crate) update_of: Option<ScopeId>,
    /// The name of the class that it is a member of: it has its value before the member can run.
    pub(crate) member_of: Option<BindingId>,
}

/// A use, in some function, of a variable of the module that may not be initialised yet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LateUse {
    pub(crate) start: u32,
    pub(crate) binding: BindingId,
    pub(crate) root: FunctionId,
}

/// A use of a function that the module declares: from where it may be called.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RootUse {
    pub(crate) binding: BindingId,
    /// The outermost function around the use, if there is one.
    pub(crate) root: Option<FunctionId>,
    pub(crate) start: u32,
}

/// A position at which the walk was, to come back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    scope: ScopeId,
    n_shadowed: usize,
}

/// How an occurrence uses its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Access {
    Read,
    /// The assignment is over at this offset.
    Write(u32),
    /// As the operand of `typeof`, which accepts a name that nothing declares.
    Typeof,
    /// As the right side of `instanceof`, which calls nothing of what it names.
    InstanceOf,
    /// It is called at once, or by `new`.
    Callee,
}

/// The state of one pass over one module.
pub(crate) struct Resolver<'a, 'o> {
    pub(crate) module: &'a ast::Module<'a>,
    pub(crate) source: &'a str,
    pub(crate) options: &'o Options<'o>,
    pub(crate) diagnostics: Diagnostics,
    pub(crate) bindings: Vec<Binding>,
    pub(crate) facts: Vec<Facts>,
    pub(crate) scopes: Vec<Scope<'a>>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) functions: Vec<FunctionInfo<'a>>,
    pub(crate) spots: Vec<Spot>,
    pub(crate) classes: Vec<ClassInfo<'a>>,
    pub(crate) privates: Vec<PrivateInfo>,
    pub(crate) supers: Vec<SuperUse>,
    /// The private names of the classes around the walk, the innermost last: indices into `privates`.
    pub(crate) privates_in_sight: Vec<HashMap<ast::Name, u32>>,
    /// What the function that is walked next belongs to.
    pub(crate) belonging: Belonging,
    pub(crate) imports: Vec<ImportInfo>,
    pub(crate) exports: Vec<ExportInfo<'a>>,
    /// Where each name is exported.
    pub(crate) exported: BTreeMap<&'a str, Span>,
    pub(crate) default_binding: Option<BindingId>,
    pub(crate) awaits_at_top: bool,
    pub(crate) tables: Tables,
    pub(crate) globals: Globals,
    pub(crate) late_uses: Vec<LateUse>,
    pub(crate) root_uses: Vec<RootUse>,
    pub(crate) flow: Flow,
    pub(crate) function: FunctionId,
    pub(crate) scope: ScopeId,
    /// The constant that is the only way to the function expression that is walked next.
    pub(crate) named_by: Option<BindingId>,
    /// What is learnt about member names.
    pub(crate) member_names: MemberNames,
    /// How many links of the last chain led from builtin to builtin.
    pub(crate) n_known: usize,
    /// Whether the module exports something.
    pub(crate) has_exports: bool,
    /// The scope of the `catch` whose body is being hoisted.
    pub(crate) catch_of_body: Option<ScopeId>,
    /// What the CommonJS export that is walked must become.
    pub(crate) commonjs_help: Option<String>,
    /// What is noted of a hook that comes from another place; without it, a name is reported once.
    pub(crate) port: Option<PortNotes>,
    visible: Vec<Option<BindingId>>,
    shadowed: Vec<(ast::Name, Option<BindingId>)>,
    captured: HashSet<(FunctionId, Captured)>,
    is_over_captures: bool,
}

impl<'a, 'o> Resolver<'a, 'o> {
    pub(crate) fn new(module: &'a ast::Module<'a>, source: &'a str, options: &'o Options<'o>) -> Self {
        let n_names = module.names.len();
        let mut resolver = Self {
            module,
            source,
            options,
            diagnostics: Diagnostics::new(),
            bindings: Vec::with_capacity(n_names),
            facts: Vec::with_capacity(n_names),
            scopes: Vec::with_capacity(32),
            entries: Vec::with_capacity(32),
            functions: Vec::with_capacity(16),
            spots: Vec::with_capacity(16),
            classes: Vec::new(),
            privates: Vec::new(),
            supers: Vec::new(),
            privates_in_sight: Vec::new(),
            belonging: Belonging::default(),
            imports: Vec::new(),
            exports: Vec::new(),
            exported: BTreeMap::new(),
            default_binding: None,
            awaits_at_top: false,
            tables: Tables::for_source(source),
            globals: Globals::new(n_names),
            late_uses: Vec::new(),
            root_uses: Vec::new(),
            flow: Flow::default(),
            function: FunctionId::TOP,
            scope: ScopeId::MODULE,
            named_by: None,
            member_names: MemberNames::new(n_names),
            n_known: 0,
            has_exports: module.body.iter().any(|stmt| matches!(stmt.kind, ast::StmtKind::Export(_))),
            catch_of_body: None,
            commonjs_help: None,
            port: None,
            visible: vec![None; n_names],
            shadowed: Vec::new(),
            captured: HashSet::new(),
            is_over_captures: false,
        };
        let top = FunctionInfo { parent: None, ..resolver.no_function() };
        resolver.functions.push(top);
        let spot = Spot { created: Moment::START, run_from: 0, declared: None, update_of: None, member_of: None };
        resolver.spots.push(spot);
        resolver.add_scope(None, ScopeKind::Module, Span::new(0, source.len() as u32));
        resolver
    }

    /// The text of a name.
    pub(crate) fn text(&self, name: ast::Name) -> &'a str {
        self.module.names.text(name)
    }

    /// The binding that a name means here.
    pub(crate) fn lookup(&self, name: ast::Name) -> Option<BindingId> {
        self.visible.get(name.0 as usize).copied().flatten()
    }

    pub(crate) fn binding(&self, id: BindingId) -> &Binding {
        &self.bindings[id.0 as usize]
    }

    pub(crate) fn binding_mut(&mut self, id: BindingId) -> &mut Binding {
        &mut self.bindings[id.0 as usize]
    }

    pub(crate) fn facts_mut(&mut self, id: BindingId) -> &mut Facts {
        &mut self.facts[id.0 as usize]
    }

    pub(crate) fn scope_kind(&self, id: ScopeId) -> ScopeKind {
        self.scopes[id.0 as usize].kind
    }

    pub(crate) fn error(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn add_scope(&mut self, parent: Option<ScopeId>, kind: ScopeKind, span: Span) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        let n_bindings = self.bindings.len() as u32;
        self.scopes.push(Scope {
            parent,
            function: self.function,
            kind,
            span,
            bindings: n_bindings..n_bindings,
            hoisted_functions: Vec::new(),
            has_boxed_per_iteration: false,
        });
        self.entries.push(Entry { flow: self.flow, part_start: 0, n_functions: 0, has_plain_param: false });
        id
    }

    /// Enters a new scope; its declarations follow before anything else is entered.
    pub(crate) fn enter(&mut self, kind: ScopeKind, span: Span) -> Mark {
        let mark = Mark { scope: self.scope, n_shadowed: self.shadowed.len() };
        self.scope = self.add_scope(Some(self.scope), kind, span);
        mark
    }

    /// Leaves the scopes that were entered since.
    pub(crate) fn leave(&mut self, mark: Mark) {
        while self.shadowed.len() > mark.n_shadowed {
            if let Some((name, outer)) = self.shadowed.pop()
                && let Some(place) = self.visible.get_mut(name.0 as usize)
            {
                *place = outer;
            }
        }
        self.scope = mark.scope;
    }

    /// Adds a binding to the scope that the walk is in.
    pub(crate) fn declare(&mut self, name: Option<ast::Name>, kind: BindingKind, span: Span, until: u32) -> BindingId {
        let id = BindingId(self.bindings.len() as u32);
        let scope = self.scope;
        self.bindings.push(Binding {
            name,
            kind,
            scope,
            function: self.function,
            span,
            initialised_at: until,
            is_captured: false,
            is_reassigned: false,
            is_boxed: false,
            needs_tdz: false,
            is_exported: false,
            slot: None,
            value: None,
            copies_param: None,
        });
        let settled = if kind == BindingKind::Var { Moment::START } else { Moment::at(until) };
        self.facts.push(Facts {
            initial: None,
            settled,
            is_unstable: false,
            first_capture: Moment::NEVER,
            has_update_write: false,
            has_update_capture: false,
            last_user: None,
            holds_function: false,
            shadows: name.and_then(|name| self.lookup(name)),
            import: None,
        });
        let range = &mut self.scopes[scope.0 as usize].bindings;
        debug_assert_eq!(range.end, id.0, "the bindings of a scope are declared before anything inside it is entered");
        range.end = id.0 + 1;
        if let Some(name) = name
            && let Some(place) = self.visible.get_mut(name.0 as usize)
        {
            self.shadowed.push((name, *place));
            *place = Some(id);
        }
        id
    }

    /// Says what the name that starts at this offset means.
    pub(crate) fn set_use(&mut self, start: u32, it: Use) {
        if let Some(place) = self.tables.uses.get_mut(start as usize) {
            *place = PackedUse::pack(it);
        }
    }

    pub(crate) fn set_function(&mut self, start: u32, id: FunctionId) {
        self.tables.functions.add(start, id.0);
    }

    pub(crate) fn set_class(&mut self, start: u32, id: ClassId) {
        self.tables.classes.add(start, id.0);
    }

    pub(crate) fn set_scope(&mut self, start: u32) {
        self.tables.scopes.add(start, self.scope.0);
    }

    pub(crate) fn set_list_scope(&mut self, start: u32) {
        self.tables.lists.add(start, self.scope.0);
    }

    /// An occurrence of a name in an expression or assignment; says what it means.
    pub(crate) fn refer(&mut self, name: ast::Name, span: Span, access: Access) -> Option<Use> {
        let Some(id) = self.lookup(name) else {
            let it = self.refer_to_global(name, span, access);
            if let Some(it) = it {
                self.set_use(span.start, it);
            }
            return it;
        };
        if self.binding(id).kind == BindingKind::Import {
            return self.refer_to_import(id, span, access);
        }
        if let Access::Write(end) = access {
            if self.binding(id).is_constant() {
                self.warn_of_constant(id, span);
            } else {
                self.note_write(id, end);
            }
        }
        let needs_tdz_check = self.note_use(id, span);
        let it = Use::Binding { id, needs_tdz_check };
        self.set_use(span.start, it);
        Some(it)
    }

    fn refer_to_import(&mut self, id: BindingId, span: Span, access: Access) -> Option<Use> {
        if matches!(access, Access::Write(_)) {
            self.warn_of_constant(id, span);
            let it = Use::Binding { id, needs_tdz_check: false };
            self.set_use(span.start, it);
            return Some(it);
        }
        let it = match self.facts[id.0 as usize].import? {
            ImportTarget::Function(idx) => Use::Import(idx),
            ImportTarget::Namespace(_) => Use::Namespace,
            ImportTarget::Builtin(id) => Use::Builtin(id),
            ImportTarget::Refused => return None,
        };
        self.set_use(span.start, it);
        Some(it)
    }

    fn warn_of_constant(&mut self, id: BindingId, span: Span) {
        let binding = self.binding(id);
        let declared = binding.span;
        let name = binding.name.map_or("default", |name| self.text(name));
        let what = match binding.kind {
            BindingKind::Import => "imported here",
            BindingKind::FunctionName => "the function's own name",
            BindingKind::ClassName => "the class's own name",
            _ => "declared as a constant here",
        };
        let diagnostic = Diagnostic::warning(Code::AssignToConstant, span, format!("`{name}` cannot be assigned"))
            .label("this throws a TypeError when it runs")
            .secondary(declared, what);
        self.diagnostics.push(diagnostic);
    }

    /// An assignment to a binding that is over at `end`.
    pub(crate) fn note_write(&mut self, id: BindingId, end: u32) {
        let binding = &mut self.bindings[id.0 as usize];
        binding.is_reassigned = true;
        let (function, scope) = (binding.function, binding.scope);
        let facts = &mut self.facts[id.0 as usize];
        if function != self.function {
            facts.is_unstable = true;
        } else if self.flow.update_of == Some(scope) {
            facts.has_update_write = true;
        } else if self.flow.loops > self.entries[scope.0 as usize].flow.loops {
            facts.is_unstable = true;
        } else {
            facts.settled = facts.settled.max(Moment::at(end));
        }
    }

    /// A use of a binding; says whether it must be checked that it is initialised.
    pub(crate) fn note_use(&mut self, id: BindingId, span: Span) -> bool {
        let binding = &self.bindings[id.0 as usize];
        if binding.function == self.function {
            return self.note_near_use(id, span);
        }
        if let Some((user, needs_check)) = self.facts[id.0 as usize].last_user
            && user == self.function
        {
            if binding.scope == ScopeId::MODULE {
                self.note_late_use(id, span);
            }
            return needs_check;
        }
        let needs_check = self.note_far_use(id, span);
        self.facts[id.0 as usize].last_user = Some((self.function, needs_check));
        needs_check
    }

    fn note_near_use(&mut self, id: BindingId, span: Span) -> bool {
        let binding = &self.bindings[id.0 as usize];
        if self.is_called_by_name(id) && binding.function == FunctionId::TOP {
            self.root_uses.push(RootUse { binding: id, root: None, start: span.start });
        }
        let binding = &self.bindings[id.0 as usize];
        if !has_tdz(binding.kind) {
            return false;
        }
        let entry = self.entries[binding.scope.0 as usize];
        if span.start >= binding.initialised_at {
            let needs_check = binding.span.start < entry.part_start;
            self.bindings[id.0 as usize].needs_tdz |= needs_check;
            return needs_check;
        }
        let initial = self.facts[id.0 as usize].initial;
        let is_before = span.start < binding.span.start || initial.is_some_and(|initial| initial.start <= span.start);
        let is_straight = entry.flow.branches == self.flow.branches && entry.flow.jumps == self.flow.jumps;
        let can_be_certain = matches!(binding.kind, BindingKind::Let | BindingKind::Const | BindingKind::Class);
        if is_before && is_straight && can_be_certain {
            self.refuse_early_use(id, span);
        }
        self.bindings[id.0 as usize].needs_tdz = true;
        true
    }

    fn refuse_early_use(&mut self, id: BindingId, span: Span) {
        let declared = self.binding(id).span;
        let name = self.binding(id).name.map_or("default", |name| self.text(name));
        let diagnostic =
            Diagnostic::error(Code::UsedBeforeInit, span, format!("`{name}` is used before it has a value"))
                .label("this always throws a ReferenceError")
                .secondary(declared, "declared here");
        self.error(diagnostic);
    }

    /// The function around the walk that stands directly in `outer`.
    pub(crate) fn ancestor_in(&self, outer: FunctionId) -> FunctionId {
        let mut at = self.function;
        while let Some(parent) = self.functions[at.0 as usize].parent {
            if parent == outer {
                break;
            }
            at = parent;
        }
        at
    }

    /// Whether nothing but this binding's name leads to the function that it holds.
    fn is_called_by_name(&self, id: BindingId) -> bool {
        self.bindings[id.0 as usize].kind == BindingKind::Function || self.facts[id.0 as usize].holds_function
    }

    fn note_late_use(&mut self, id: BindingId, span: Span) {
        let root = self.ancestor_in(FunctionId::TOP);
        if has_tdz(self.bindings[id.0 as usize].kind) {
            self.late_uses.push(LateUse { start: span.start, binding: id, root });
        }
        if self.is_called_by_name(id) {
            self.root_uses.push(RootUse { binding: id, root: Some(root), start: span.start });
        }
    }

    fn note_far_use(&mut self, id: BindingId, span: Span) -> bool {
        let (holder, scope, kind, until) = {
            let binding = &mut self.bindings[id.0 as usize];
            binding.is_captured = true;
            (binding.function, binding.scope, binding.kind, binding.initialised_at)
        };
        if scope == ScopeId::MODULE {
            self.note_late_use(id, span);
            return false;
        }
        if holder == FunctionId::TOP && self.is_called_by_name(id) {
            let root = self.ancestor_in(FunctionId::TOP);
            self.root_uses.push(RootUse { binding: id, root: Some(root), start: span.start });
        }
        let closure = self.ancestor_in(holder);
        let spot = self.spots[closure.0 as usize];
        let facts = &mut self.facts[id.0 as usize];
        facts.first_capture = facts.first_capture.min(spot.created);
        facts.has_update_capture |= spot.update_of == Some(scope);
        self.capture(Captured::Binding(id), holder);
        let entry = self.entries[scope.0 as usize];
        let declared_at = self.bindings[id.0 as usize].span.start;
        let may_be_early = spot.run_from < until && spot.member_of != Some(id);
        let needs_check = has_tdz(kind) && (may_be_early || declared_at < entry.part_start);
        self.bindings[id.0 as usize].needs_tdz |= needs_check;
        needs_check
    }

    /// Every function from the one that the walk is in up to the one inside `holder` takes `what` along.
    pub(crate) fn capture(&mut self, what: Captured, holder: FunctionId) {
        let mut at = self.function;
        while at != holder {
            if self.captured.len() >= CAPTURES_MAX {
                return self.refuse_captures();
            }
            if !self.captured.insert((at, what)) {
                // Then the functions around it have it too.
                return;
            }
            let function = &mut self.functions[at.0 as usize];
            function.captures.push(what);
            let Some(parent) = function.parent else { return };
            at = parent;
        }
    }

    fn refuse_captures(&mut self) {
        if std::mem::replace(&mut self.is_over_captures, true) {
            return;
        }
        let span = self.functions[self.function.0 as usize].node.map_or(Span::default(), |node| node.span);
        let head = Span::new(span.start, span.end.min(span.start + 1));
        let diagnostic = Diagnostic::error(
            Code::TooManyCaptures,
            head,
            "the functions of this hook use too many variables around them",
        )
        .label(format!("{CAPTURES_MAX} before this function, counted for each function between use and variable"))
        .help("keep the values in one object or array");
        self.error(diagnostic);
    }

    /// The nearest function around the walk that is not an arrow; the top level if there is none.
    pub(crate) fn home(&self) -> FunctionId {
        let mut at = self.function;
        while self.functions[at.0 as usize].is_arrow() {
            let Some(parent) = self.functions[at.0 as usize].parent else { break };
            at = parent;
        }
        at
    }

    /// `this`, `arguments` or `new.target`: marks the functions up to the one that it belongs to.
    pub(crate) fn use_of_home(&mut self, what: Captured) {
        let home = self.home();
        let mut at = self.function;
        loop {
            let function = &mut self.functions[at.0 as usize];
            match what {
                Captured::This => function.uses_this = true,
                Captured::Arguments => function.uses_arguments = true,
                Captured::NewTarget => function.uses_new_target = true,
                Captured::Binding(_) => {}
            }
            if at == home {
                break;
            }
            let Some(parent) = function.parent else { break };
            at = parent;
        }
        if home != FunctionId::TOP {
            self.capture(what, home);
        }
    }

    /// The number of an import, which is added when it is new.
    pub(crate) fn import_number(&mut self, module: &str, name: &str, span: Span, signature: &Signature) -> u32 {
        if let Some(idx) = self.imports.iter().position(|it| it.module == module && it.name == name) {
            return idx as u32;
        }
        let import = ImportInfo { module: module.into(), name: name.into(), span, signature: signature.clone() };
        self.imports.push(import);
        self.imports.len() as u32 - 1
    }
}

/// Whether a binding of this kind has no value between the start of its scope and its initialisation.
pub(crate) fn has_tdz(kind: BindingKind) -> bool {
    match kind {
        BindingKind::Let
        | BindingKind::Const
        | BindingKind::Class
        | BindingKind::ClassName
        | BindingKind::This
        | BindingKind::Param
        | BindingKind::CatchParam => true,
        BindingKind::Var
        | BindingKind::Function
        | BindingKind::FunctionName
        | BindingKind::Hidden
        | BindingKind::Import => false,
    }
}
