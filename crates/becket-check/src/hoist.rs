//! The declarations of a scope, made when it is entered and before anything in it is resolved: lexical ones of one statement
//! list, `var` of a whole function, parameters. Reports names that are declared twice.
//! Not here: the values that are given to them (`walk.rs`), and what imports stand for (`import.rs`).

use becket_syntax::ast::{self, StmtKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::checked::{BindingId, BindingKind, FunctionId, ScopeId, ScopeKind};
use crate::resolve::{Moment, Resolver, Spot};

impl<'a> Resolver<'a, '_> {
    /// The declarations of the module's own scope.
    pub(crate) fn hoist_module(&mut self, body: &'a [ast::Stmt<'a>]) {
        for stmt in body {
            if let StmtKind::Import(import) = stmt.kind {
                self.hoist_import(import);
            }
        }
        self.hoist_lexical(body);
        self.hoist_vars(body);
        self.hoist_functions(body);
    }

    /// The declarations of the outermost level of a function's body.
    pub(crate) fn hoist_body(&mut self, body: &'a [ast::Stmt<'a>]) {
        self.hoist_lexical(body);
        self.hoist_vars(body);
        self.hoist_functions(body);
    }

    /// The declarations of a statement list in braces.
    pub(crate) fn hoist_block(&mut self, list: &'a [ast::Stmt<'a>]) {
        self.hoist_lexical(list);
        self.hoist_functions(list);
    }

    /// The declarations of the body of a `catch`, which must not repeat its parameter.
    pub(crate) fn hoist_catch_body(&mut self, list: &'a [ast::Stmt<'a>], catch: ScopeId) {
        self.catch_of_body = Some(catch);
        self.hoist_block(list);
        self.catch_of_body = None;
    }

    /// Whether a statement list declares something of its own.
    pub(crate) fn has_declarations(list: &[ast::Stmt<'_>]) -> bool {
        list.iter().any(|stmt| match stmt.kind {
            StmtKind::Function(_) | StmtKind::Class(_) => true,
            StmtKind::Var(decl) => decl.kind != ast::VarKind::Var,
            StmtKind::Labelled(_, inner) => Self::has_declarations(std::slice::from_ref(inner)),
            _ => false,
        })
    }

    /// `let`, `const`, classes and functions of one list. Functions are only declared here; `hoist_functions` numbers them.
    pub(crate) fn hoist_lexical(&mut self, list: &'a [ast::Stmt<'a>]) {
        for stmt in list {
            self.hoist_lexical_stmt(stmt);
        }
    }

    fn hoist_lexical_stmt(&mut self, stmt: &'a ast::Stmt<'a>) {
        match stmt.kind {
            StmtKind::Var(decl) => self.hoist_lexical_decl(decl),
            StmtKind::Class(class) => {
                if let Some(name) = class.name {
                    self.declare_once(name.name, BindingKind::Class, name.span, class.span.end);
                }
            }
            StmtKind::Function(function) => {
                if let Some(name) = function.name {
                    self.hoist_function_name(name);
                }
            }
            StmtKind::Labelled(_, inner) => self.hoist_lexical_stmt(inner),
            StmtKind::Export(ast::Export::Decl(inner)) => self.hoist_lexical_stmt(inner),
            StmtKind::Export(ast::Export::DefaultDecl(inner)) => self.hoist_default_decl(inner),
            StmtKind::Export(ast::Export::DefaultExpr(expr)) => {
                self.declare_default(BindingKind::Const, stmt.span, expr.span.end);
            }
            _ => {}
        }
    }

    /// `let` and `const` of a declaration.
    pub(crate) fn hoist_lexical_decl(&mut self, decl: &'a ast::VarDecl<'a>) {
        let kind = match decl.kind {
            ast::VarKind::Var => return,
            ast::VarKind::Let => BindingKind::Let,
            ast::VarKind::Const => BindingKind::Const,
        };
        for declarator in decl.decls {
            let initial = declarator.init.map(|init| init.span);
            self.declare_pattern(declarator.target, kind, declarator.span.end, initial);
            let holds_function = declarator.init.is_some_and(|init| matches!(init.kind, ast::ExprKind::Function(_)));
            if let (ast::PatternKind::Name(name), true, BindingKind::Const) =
                (declarator.target.kind, holds_function, kind)
                && let Some(id) = self.lookup(name)
            {
                self.facts_mut(id).holds_function = true;
            }
        }
    }

    fn hoist_default_decl(&mut self, inner: &'a ast::Stmt<'a>) {
        match inner.kind {
            StmtKind::Function(function) if function.name.is_none() => {
                self.declare_default(BindingKind::Function, function.span, self.list_start());
            }
            StmtKind::Class(class) if class.name.is_none() => {
                self.declare_default(BindingKind::Class, class.span, class.span.end);
            }
            _ => self.hoist_lexical_stmt(inner),
        }
    }

    fn declare_default(&mut self, kind: BindingKind, span: Span, until: u32) {
        if self.default_binding.is_none() {
            self.default_binding = Some(self.declare(None, kind, span, until));
        }
    }

    fn list_start(&self) -> u32 {
        self.scopes[self.scope.0 as usize].span.start
    }

    /// A name that must not be declared in this scope already.
    fn declare_once(&mut self, name: ast::Name, kind: BindingKind, span: Span, until: u32) -> BindingId {
        if let Some(earlier) = self.declared_here(name) {
            self.refuse_duplicate(earlier, name, span);
            return earlier;
        }
        self.declare(Some(name), kind, span, until)
    }

    /// The binding of that name in the scope that the walk is in; in a function's body, its parameters count too.
    fn declared_here(&self, name: ast::Name) -> Option<BindingId> {
        let id = self.lookup(name)?;
        let binding = self.binding(id);
        let is_here = binding.scope == self.scope || self.catch_of_body == Some(binding.scope);
        let is_param = binding.kind == BindingKind::Param
            && binding.function == self.function
            && self.scope_kind(self.scope) == ScopeKind::Body;
        (is_here || is_param).then_some(id)
    }

    /// Reports a name that is declared a second time where it may be declared only once.
    pub(crate) fn refuse_duplicate(&mut self, earlier: BindingId, name: ast::Name, span: Span) {
        let name = self.text(name);
        let diagnostic = Diagnostic::error(Code::DuplicateName, span, format!("`{name}` is declared twice"))
            .label("declared again")
            .secondary(self.binding(earlier).span, "first declared here");
        self.error(diagnostic);
    }

    /// All names of a pattern that declares.
    pub(crate) fn declare_pattern(
        &mut self,
        pattern: &'a ast::Pattern<'a>,
        kind: BindingKind,
        until: u32,
        initial: Option<Span>,
    ) {
        for_each_name(pattern, &mut |name, span| {
            let id = self.declare_once(name, kind, span, until);
            if self.binding(id).span == span {
                self.facts_mut(id).initial = initial;
            }
        });
    }

    fn hoist_function_name(&mut self, name: ast::Ident) {
        let start = self.list_start();
        if self.scope_kind(self.scope) == ScopeKind::Body
            && let Some(earlier) = self.declared_here(name.name)
        {
            let binding = self.binding(earlier);
            let is_shared = match binding.kind {
                BindingKind::Function | BindingKind::Var => true,
                // With parameters in a scope of their own, the function is another variable.
                BindingKind::Param => !self.functions[self.function.0 as usize].has_param_exprs,
                _ => false,
            };
            if is_shared {
                return;
            }
            if binding.kind == BindingKind::Param {
                let id = self.declare(Some(name.name), BindingKind::Function, name.span, start);
                self.facts_mut(id).settled = Moment::at(start);
                return;
            }
        }
        self.declare_once(name.name, BindingKind::Function, name.span, start);
    }

    /// Notes which functions of a list get their value at its start, in which order.
    fn hoist_functions(&mut self, list: &'a [ast::Stmt<'a>]) {
        for stmt in list {
            self.hoist_function(stmt);
        }
    }

    fn hoist_function(&mut self, stmt: &'a ast::Stmt<'a>) {
        match stmt.kind {
            StmtKind::Function(function) => {
                let start = self.list_start();
                let scope = &mut self.scopes[self.scope.0 as usize];
                scope.hoisted_functions.push(function);
                let moment = Moment::hoisted(start, scope.hoisted_functions.len());
                let binding = match function.name {
                    Some(name) => self.lookup(name.name),
                    None => self.default_binding,
                };
                if let Some(id) = binding {
                    let facts = self.facts_mut(id);
                    facts.settled = facts.settled.max(moment);
                }
            }
            StmtKind::Labelled(_, inner) => self.hoist_function(inner),
            StmtKind::Export(ast::Export::Decl(inner) | ast::Export::DefaultDecl(inner)) => self.hoist_function(inner),
            _ => {}
        }
    }

    /// When the function declaration that the walk has come to was created.
    pub(crate) fn hoisted_spot(&mut self, binding: Option<BindingId>) -> Spot {
        let start = self.list_start();
        let entry = &mut self.entries[self.scope.0 as usize];
        entry.n_functions += 1;
        let n = entry.n_functions;
        let declared = if self.function == FunctionId::TOP { binding } else { None };
        let update_of = self.flow.update_of;
        Spot { created: Moment::hoisted(start, n), run_from: start, declared, update_of, member_of: None }
    }

    /// `var` of a function or of the module, at any depth, but not in functions inside it.
    fn hoist_vars(&mut self, list: &'a [ast::Stmt<'a>]) {
        for stmt in list {
            self.hoist_vars_of(stmt);
        }
    }

    fn hoist_vars_of(&mut self, stmt: &'a ast::Stmt<'a>) {
        match stmt.kind {
            StmtKind::Var(decl) => self.hoist_var_decl(decl),
            StmtKind::If(arms, otherwise) => {
                for arm in arms {
                    self.hoist_vars_of(arm.then);
                }
                if let Some(otherwise) = otherwise {
                    self.hoist_vars_of(otherwise);
                }
            }
            StmtKind::Loop(it) => {
                match it.head {
                    ast::LoopHead::For { init: Some(ast::ForInit::Var(decl)), .. } => self.hoist_var_decl(decl),
                    ast::LoopHead::ForIn(target, _) | ast::LoopHead::ForOf { target, .. } => {
                        if let ast::ForTarget::Var(ast::VarKind::Var, pattern) = target {
                            self.declare_var_pattern(pattern);
                        }
                    }
                    ast::LoopHead::While(_) | ast::LoopHead::DoWhile(_) | ast::LoopHead::For { .. } => {}
                }
                self.hoist_vars_of(it.body);
            }
            StmtKind::Try(it) => {
                self.hoist_vars(it.block);
                if let Some(catch) = it.catch {
                    self.hoist_vars(catch.body);
                }
                if let Some(finally) = it.finally {
                    self.hoist_vars(finally);
                }
            }
            StmtKind::Switch(_, cases) => {
                for case in cases {
                    self.hoist_vars(case.body);
                }
            }
            StmtKind::Block(inner) => self.hoist_vars(inner),
            StmtKind::Labelled(_, inner) | StmtKind::With(_, inner) => self.hoist_vars_of(inner),
            StmtKind::Export(ast::Export::Decl(inner)) => self.hoist_vars_of(inner),
            StmtKind::Empty
            | StmtKind::Expr(_)
            | StmtKind::Function(_)
            | StmtKind::Class(_)
            | StmtKind::Return(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Throw(_)
            | StmtKind::Debugger
            | StmtKind::Import(_)
            | StmtKind::Export(_)
            | StmtKind::Types(_)
            | StmtKind::Refused(_)
            | StmtKind::Recovered => {}
        }
    }

    fn hoist_var_decl(&mut self, decl: &'a ast::VarDecl<'a>) {
        if decl.kind == ast::VarKind::Var {
            for declarator in decl.decls {
                self.declare_var_pattern(declarator.target);
            }
        }
    }

    fn declare_var_pattern(&mut self, pattern: &'a ast::Pattern<'a>) {
        for_each_name(pattern, &mut |name, span| self.declare_var(name, span));
    }

    fn declare_var(&mut self, name: ast::Name, span: Span) {
        let start = self.list_start();
        let Some(earlier) = self.declared_here(name) else {
            self.declare(Some(name), BindingKind::Var, span, start);
            return;
        };
        // A lexical binding of this scope is reported when the walk comes to the declaration.
        let is_param = self.binding(earlier).kind == BindingKind::Param;
        if is_param && self.functions[self.function.0 as usize].has_param_exprs {
            let id = self.declare(Some(name), BindingKind::Var, span, start);
            self.binding_mut(id).copies_param = Some(earlier);
        }
    }

    /// The binding that keeps a `var` from reaching its function, if the name means `id` where it is written.
    pub(crate) fn in_the_way_of_var(&self, id: BindingId) -> Option<BindingId> {
        let binding = self.binding(id);
        match binding.kind {
            BindingKind::Var | BindingKind::Param => None,
            BindingKind::Function => (self.scope_kind(binding.scope) != ScopeKind::Body).then_some(id),
            // `catch (e) { var e }`: the standard's annex allows it for a plain name, but not for what is around the `catch`.
            BindingKind::CatchParam if self.entries[binding.scope.0 as usize].has_plain_param => {
                self.facts[id.0 as usize].shadows.and_then(|outer| self.in_the_way_of_var(outer))
            }
            BindingKind::CatchParam
            | BindingKind::Let
            | BindingKind::Const
            | BindingKind::Class
            | BindingKind::ClassName
            | BindingKind::FunctionName
            | BindingKind::Hidden
            | BindingKind::This
            | BindingKind::Import => Some(id),
        }
    }

    /// The parameters of a function.
    pub(crate) fn hoist_params(&mut self, function: &'a ast::Function<'a>) {
        for param in function.params {
            self.declare_params(param.target, param.span.end);
        }
        if let Some(rest) = function.rest {
            self.declare_params(rest, rest.span.end);
        }
    }

    fn declare_params(&mut self, pattern: &'a ast::Pattern<'a>, until: u32) {
        for_each_name(pattern, &mut |name, span| {
            if let Some(earlier) = self.lookup(name).filter(|id| self.binding(*id).scope == self.scope) {
                let text = self.text(name);
                let diagnostic =
                    Diagnostic::error(Code::DuplicateParam, span, format!("two parameters are named `{text}`"))
                        .label("named again")
                        .secondary(self.binding(earlier).span, "first named here");
                self.error(diagnostic);
            } else {
                self.declare(Some(name), BindingKind::Param, span, until);
            }
        });
    }

    /// The module's own scope, for names that are declared by imports.
    pub(crate) fn declare_import(&mut self, local: ast::Ident) -> BindingId {
        debug_assert_eq!(self.scope, ScopeId::MODULE, "imports stand at the top level");
        self.declare_once(local.name, BindingKind::Import, local.span, 0)
    }
}

/// Calls `each` for every name that a pattern binds, in source order.
pub(crate) fn for_each_name(pattern: &ast::Pattern<'_>, each: &mut dyn FnMut(ast::Name, Span)) {
    match pattern.kind {
        ast::PatternKind::Name(name) => each(name, pattern.span),
        ast::PatternKind::Member(_) => {}
        ast::PatternKind::Object { props, rest } => {
            for prop in props {
                for_each_name(prop.elem.target, each);
            }
            if let Some(rest) = rest {
                for_each_name(rest, each);
            }
        }
        ast::PatternKind::Array { elems, rest } => {
            for elem in elems.iter().flatten() {
                for_each_name(elem.target, each);
            }
            if let Some(rest) = rest {
                for_each_name(rest, each);
            }
        }
    }
}

/// Whether a default or a computed key stands in a pattern.
pub(crate) fn has_exprs(pattern: &ast::Pattern<'_>) -> bool {
    match pattern.kind {
        ast::PatternKind::Name(_) => false,
        ast::PatternKind::Member(_) => true,
        ast::PatternKind::Object { props, rest } => {
            let in_prop = |prop: &ast::PatternProp<'_>| {
                matches!(prop.key.kind, ast::PropKeyKind::Computed(_))
                    || prop.elem.default.is_some()
                    || has_exprs(prop.elem.target)
            };
            props.iter().any(in_prop) || rest.is_some_and(has_exprs)
        }
        ast::PatternKind::Array { elems, rest } => {
            let in_elem = |elem: &ast::PatternElem<'_>| elem.default.is_some() || has_exprs(elem.target);
            elems.iter().flatten().any(in_elem) || rest.is_some_and(has_exprs)
        }
    }
}
