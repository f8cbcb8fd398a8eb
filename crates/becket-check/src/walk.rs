//! The way through the tree, in the order of the source: enters scopes and functions, and hands names to `resolve.rs` and
//! constructs to `subset.rs`. It recurses as deep as the parser let the tree be.
//! Not here: what a name means (`resolve.rs`), what is refused (`subset.rs`, `member.rs`), expressions (`walk_expr.rs`).

use becket_syntax::ast::{self, StmtKind};
use becket_syntax::span::Span;

use crate::checked::{BindingId, BindingKind, FunctionId, FunctionInfo, ScopeKind, Use};
use crate::hoist::has_exprs;
use crate::infer;
use crate::resolve::{Access, Flow, Moment, Resolver, Spot};

impl<'a> Resolver<'a, '_> {
    /// The whole module.
    pub(crate) fn module_body(&mut self, body: &'a [ast::Stmt<'a>]) {
        self.hoist_module(body);
        self.stmts(body);
    }

    pub(crate) fn stmts(&mut self, list: &'a [ast::Stmt<'a>]) {
        let was_dead = self.flow.is_dead;
        for stmt in list {
            self.stmt(stmt);
            self.flow.is_dead |= matches!(
                stmt.kind,
                StmtKind::Return(_) | StmtKind::Throw(_) | StmtKind::Break(_) | StmtKind::Continue(_)
            );
        }
        self.flow.is_dead = was_dead;
    }

    /// A statement list in braces.
    fn block(&mut self, list: &'a [ast::Stmt<'a>]) {
        let Some(first) = list.first().filter(|_| Self::has_declarations(list)) else {
            return self.stmts(list);
        };
        let mark = self.enter(ScopeKind::Block, span_of(list));
        self.set_list_scope(first.span.start);
        self.hoist_block(list);
        self.stmts(list);
        self.leave(mark);
    }

    /// What may be skipped: `walk` runs inside one more branch.
    pub(crate) fn branch(&mut self, walk: impl FnOnce(&mut Self)) {
        self.flow.branches += 1;
        walk(self);
        self.flow.branches -= 1;
    }

    fn stmt(&mut self, stmt: &'a ast::Stmt<'a>) {
        self.refuse_stmt(stmt);
        match stmt.kind {
            StmtKind::Empty | StmtKind::Debugger | StmtKind::Types(_) | StmtKind::Refused(_) | StmtKind::Recovered => {}
            StmtKind::Expr(expr) => self.expr(expr),
            StmtKind::Var(decl) => self.var_decl(decl),
            StmtKind::Function(function) => self.function_decl(function),
            StmtKind::Class(class) => self.class_decl(class),
            StmtKind::Return(value) => {
                if let Some(value) = value {
                    self.expr(value);
                }
                self.flow.jumps += 1;
            }
            StmtKind::Throw(value) => {
                self.expr(value);
                self.flow.jumps += 1;
            }
            StmtKind::Break(_) | StmtKind::Continue(_) => self.flow.jumps += 1,
            StmtKind::If(arms, otherwise) => self.if_chain(arms, otherwise),
            StmtKind::Loop(it) => self.loop_stmt(it, stmt.span),
            StmtKind::Try(it) => self.try_stmt(it),
            StmtKind::Switch(subject, cases) => self.switch(subject, cases, stmt.span),
            StmtKind::Block(list) => self.block(list),
            StmtKind::Labelled(_, inner) => self.stmt(inner),
            StmtKind::With(object, body) => {
                self.expr(object);
                self.branch(|it| it.stmt(body));
            }
            StmtKind::Import(_) => {}
            StmtKind::Export(export) => self.export(export, stmt.span),
        }
    }

    fn if_chain(&mut self, arms: &'a [ast::IfArm<'a>], otherwise: Option<&'a ast::Stmt<'a>>) {
        let Some((first, others)) = arms.split_first() else { return };
        self.expr(first.test);
        self.branch(|it| {
            it.stmt(first.then);
            for arm in others {
                it.expr(arm.test);
                it.stmt(arm.then);
            }
            if let Some(otherwise) = otherwise {
                it.stmt(otherwise);
            }
        });
    }

    fn try_stmt(&mut self, it: &'a ast::Try<'a>) {
        self.branch(|this| {
            this.block(it.block);
            if let Some(catch) = &it.catch {
                this.catch(catch);
            }
            if let Some(finally) = it.finally {
                this.block(finally);
            }
        });
    }

    fn catch(&mut self, catch: &'a ast::Catch<'a>) {
        let Some(param) = catch.param else {
            return self.block(catch.body);
        };
        let mark = self.enter(ScopeKind::Catch, catch.span);
        self.set_scope(catch.span.start);
        let scope = self.scope;
        self.declare_pattern(param, BindingKind::CatchParam, param.span.end, None);
        self.entries[scope.0 as usize].has_plain_param = matches!(param.kind, ast::PatternKind::Name(_));
        self.binding_pattern(param);
        if let Some(first) = catch.body.first().filter(|_| Self::has_declarations(catch.body)) {
            self.enter(ScopeKind::Block, span_of(catch.body));
            self.set_list_scope(first.span.start);
            self.hoist_catch_body(catch.body, scope);
        }
        self.stmts(catch.body);
        self.leave(mark);
    }

    fn switch(&mut self, subject: &'a ast::Expr<'a>, cases: &'a [ast::Case<'a>], span: Span) {
        self.expr(subject);
        let has_scope = cases.iter().any(|case| Self::has_declarations(case.body));
        let from = cases.first().map_or(span.end, |case| case.span.start);
        let mark = has_scope.then(|| self.enter(ScopeKind::Switch, Span::new(from, span.end)));
        if has_scope {
            self.set_scope(span.start);
            for case in cases {
                self.hoist_block(case.body);
            }
        }
        let scope = self.scope;
        self.branch(|it| {
            for case in cases {
                if has_scope {
                    it.entries[scope.0 as usize].part_start = case.span.start;
                }
                if let Some(test) = case.test {
                    it.expr(test);
                }
                it.stmts(case.body);
            }
        });
        if let Some(mark) = mark {
            self.leave(mark);
        }
    }

    fn loop_stmt(&mut self, it: &'a ast::Loop<'a>, span: Span) {
        match it.head {
            ast::LoopHead::While(test) => self.in_loop(|this| {
                this.expr(test);
                this.branch(|this| this.stmt(it.body));
            }),
            ast::LoopHead::DoWhile(test) => self.in_loop(|this| {
                this.branch(|this| this.stmt(it.body));
                this.expr(test);
            }),
            ast::LoopHead::For { init, test, update } => self.for_loop(init, [test, update], it.body, span),
            ast::LoopHead::ForIn(target, object) => self.for_each(target, object, it.body, span),
            ast::LoopHead::ForOf { target, iterable, is_await } => {
                if is_await {
                    self.note_await();
                }
                self.for_each(target, iterable, it.body, span);
            }
        }
    }

    fn in_loop(&mut self, walk: impl FnOnce(&mut Self)) {
        self.flow.loops += 1;
        walk(self);
        self.flow.loops -= 1;
    }

    fn for_loop(
        &mut self,
        init: Option<ast::ForInit<'a>>,
        [test, update]: [Option<&'a ast::Expr<'a>>; 2],
        body: &'a ast::Stmt<'a>,
        span: Span,
    ) {
        let lexical = match init {
            Some(ast::ForInit::Var(decl)) if decl.kind != ast::VarKind::Var => Some(decl),
            _ => None,
        };
        let mark = lexical.map(|decl| {
            let mark = self.enter(ScopeKind::For, span);
            self.set_scope(span.start);
            // Every iteration has its own copy, so that what the body does once counts as done once.
            self.entries[self.scope.0 as usize].flow.loops += 1;
            self.hoist_lexical_decl(decl);
            mark
        });
        match init {
            Some(ast::ForInit::Var(decl)) => self.var_decl(decl),
            Some(ast::ForInit::Expr(expr)) => self.expr(expr),
            None => {}
        }
        let scope = self.scope;
        self.in_loop(|this| {
            if let Some(test) = test {
                this.expr(test);
            }
            if let Some(update) = update {
                let outer = this.flow.update_of;
                this.flow.update_of = if mark.is_some() { Some(scope) } else { outer };
                this.branch(|this| this.expr(update));
                this.flow.update_of = outer;
            }
            this.branch(|this| this.stmt(body));
        });
        if let Some(mark) = mark {
            self.leave(mark);
        }
    }

    fn for_each(&mut self, target: ast::ForTarget<'a>, object: &'a ast::Expr<'a>, body: &'a ast::Stmt<'a>, span: Span) {
        let ast::ForTarget::Var(kind @ (ast::VarKind::Let | ast::VarKind::Const), pattern) = target else {
            self.expr(object);
            return self.in_loop(|this| {
                this.branch(|this| match target {
                    ast::ForTarget::Var(_, pattern) => this.var_pattern(pattern, object.span.end),
                    ast::ForTarget::Pattern(pattern) => this.assign_pattern(pattern, object.span.end),
                });
                this.branch(|this| this.stmt(body));
            });
        };
        let kind = if kind == ast::VarKind::Let { BindingKind::Let } else { BindingKind::Const };
        let mark = self.enter(ScopeKind::ForEach, span);
        self.set_scope(span.start);
        self.declare_pattern(pattern, kind, object.span.end, Some(object.span));
        self.expr(object);
        self.entries[self.scope.0 as usize].flow.loops += 1;
        self.in_loop(|this| {
            this.branch(|this| this.binding_pattern(pattern));
            this.branch(|this| this.stmt(body));
        });
        self.leave(mark);
    }

    pub(crate) fn var_decl(&mut self, decl: &'a ast::VarDecl<'a>) {
        for declarator in decl.decls {
            match (decl.kind, declarator.init) {
                (ast::VarKind::Var, Some(_)) => self.var_pattern(declarator.target, declarator.span.end),
                (ast::VarKind::Var, None) => self.var_names(declarator.target),
                (ast::VarKind::Let | ast::VarKind::Const, _) => self.binding_pattern(declarator.target),
            }
            if let Some(init) = declarator.init {
                let constant = match (declarator.target.kind, decl.kind) {
                    (ast::PatternKind::Name(name), ast::VarKind::Const) => self.lookup(name),
                    _ => None,
                };
                if let ast::ExprKind::Function(_) = init.kind {
                    self.named_by = constant;
                }
                self.expr(init);
                if let Some(id) = constant {
                    self.binding_mut(id).value = infer::kind_of(self, init);
                }
                self.refuse_destructured_builtin(declarator.target, init);
            }
        }
    }

    /// The names of a pattern that declares: they are bound here, and defaults and keys are evaluated.
    pub(crate) fn binding_pattern(&mut self, pattern: &'a ast::Pattern<'a>) {
        self.pattern(pattern, &mut |this, name, span| {
            if let Some(id) = this.lookup(name) {
                this.set_use(span.start, Use::Binding { id, needs_tdz_check: false });
            }
        });
    }

    /// The names of a `var` that gets a value.
    fn var_pattern(&mut self, pattern: &'a ast::Pattern<'a>, end: u32) {
        self.pattern(pattern, &mut |this, name, span| {
            if let Some(id) = this.var_name(name, span) {
                this.note_write(id, end);
            }
        });
    }

    /// The names of a `var` without a value.
    fn var_names(&mut self, pattern: &'a ast::Pattern<'a>) {
        self.pattern(pattern, &mut |this, name, span| {
            this.var_name(name, span);
        });
    }

    fn var_name(&mut self, name: ast::Name, span: Span) -> Option<BindingId> {
        let id = self.lookup(name)?;
        if let Some(other) = self.in_the_way_of_var(id) {
            self.refuse_duplicate(other, name, span);
            return None;
        }
        self.set_use(span.start, Use::Binding { id, needs_tdz_check: false });
        Some(id)
    }

    /// The targets of an assignment that is over at `end`.
    pub(crate) fn assign_pattern(&mut self, pattern: &'a ast::Pattern<'a>, end: u32) {
        self.pattern(pattern, &mut |this, name, span| {
            this.refer(name, span, Access::Write(end));
        });
    }

    fn pattern(&mut self, pattern: &'a ast::Pattern<'a>, on_name: &mut dyn FnMut(&mut Self, ast::Name, Span)) {
        match pattern.kind {
            ast::PatternKind::Name(name) => on_name(self, name, pattern.span),
            ast::PatternKind::Member(expr) => self.member_target(expr),
            ast::PatternKind::Object { props, rest } => {
                for prop in props {
                    self.prop_key(&prop.key);
                    self.pattern_elem(&prop.elem, on_name);
                }
                if let Some(rest) = rest {
                    self.pattern(rest, on_name);
                }
            }
            ast::PatternKind::Array { elems, rest } => {
                for elem in elems.iter().flatten() {
                    self.pattern_elem(elem, on_name);
                }
                if let Some(rest) = rest {
                    self.pattern(rest, on_name);
                }
            }
        }
    }

    fn pattern_elem(&mut self, elem: &'a ast::PatternElem<'a>, on_name: &mut dyn FnMut(&mut Self, ast::Name, Span)) {
        self.pattern(elem.target, on_name);
        if let Some(default) = elem.default {
            self.branch(|this| this.expr(default));
        }
    }

    pub(crate) fn prop_key(&mut self, key: &'a ast::PropKey<'a>) {
        match key.kind {
            ast::PropKeyKind::Computed(expr) => self.expr(expr),
            ast::PropKeyKind::Name(_)
            | ast::PropKeyKind::BigInt(_)
            | ast::PropKeyKind::String(_)
            | ast::PropKeyKind::Number(_)
            | ast::PropKeyKind::Private(_) => {}
        }
    }

    /// A function declaration where the walk comes to it; it has had its value since the start of its scope.
    pub(crate) fn function_decl(&mut self, function: &'a ast::Function<'a>) {
        let binding = match function.name {
            Some(name) => self.lookup(name.name),
            None => self.default_binding,
        };
        if let (Some(name), Some(id)) = (function.name, binding) {
            self.set_use(name.span.start, Use::Binding { id, needs_tdz_check: false });
        }
        let spot = self.hoisted_spot(binding);
        self.function(function, spot);
    }

    /// A function that is created where it stands.
    pub(crate) fn function_expr(&mut self, function: &'a ast::Function<'a>) {
        let named_by = self.named_by.take();
        let start = function.span.start;
        let run_from = named_by.map_or(start, |id| self.binding(id).initialised_at);
        let declared = named_by.filter(|_| self.function == FunctionId::TOP);
        let created = Moment::at(start);
        let update_of = self.flow.update_of;
        self.function(function, Spot { created, run_from, declared, update_of, member_of: None });
    }

    pub(crate) fn function(&mut self, function: &'a ast::Function<'a>, spot: Spot) -> FunctionId {
        self.named_by = None;
        self.refuse_function(function);
        let id = FunctionId(self.functions.len() as u32);
        let has_param_exprs = function.params.iter().any(|it| it.default.is_some() || has_exprs(it.target))
            || function.rest.is_some_and(has_exprs);
        let is_simple =
            |it: &ast::Param<'_>| it.default.is_none() && matches!(it.target.kind, ast::PatternKind::Name(_));
        let belonging = std::mem::take(&mut self.belonging);
        self.functions.push(FunctionInfo {
            node: Some(function),
            constructor_of: belonging.constructor_of,
            parent_object: belonging.parent,
            has_simple_params: function.rest.is_none() && function.params.iter().all(is_simple),
            has_param_exprs,
            ..self.no_function()
        });
        self.spots.push(spot);
        self.set_function(function.span.start, id);
        let outer = (self.function, self.flow);
        self.function = id;
        self.flow = Flow::default();
        self.function_scopes(function, id);
        (self.function, self.flow) = outer;
        id
    }

    fn function_scopes(&mut self, function: &'a ast::Function<'a>, id: FunctionId) {
        let own_name = function.name.filter(|_| function.kind == ast::FunctionKind::Expression);
        let mut mark = None;
        if let Some(name) = own_name {
            mark = Some(self.enter(ScopeKind::FunctionName, function.span));
            let binding = self.declare(Some(name.name), BindingKind::FunctionName, name.span, function.span.start);
            self.facts_mut(binding).settled = Moment::START;
            self.set_use(name.span.start, Use::Binding { id: binding, needs_tdz_check: false });
            self.functions[id.0 as usize].self_binding = Some(binding);
        }
        let inner = self.enter(ScopeKind::Params, function.span);
        let mark = mark.unwrap_or(inner);
        self.functions[id.0 as usize].param_scope = self.scope;
        self.hoist_params(function);
        self.declare_this(function);
        for param in function.params {
            self.binding_pattern(param.target);
            if let Some(default) = param.default {
                self.branch(|this| this.expr(default));
            }
        }
        if let Some(rest) = function.rest {
            self.binding_pattern(rest);
        }
        let span = match function.body {
            ast::FunctionBody::Block([]) => Span::new(function.span.end, function.span.end),
            ast::FunctionBody::Block(list) => span_of(list),
            ast::FunctionBody::Expr(expr) => expr.span,
        };
        self.enter(ScopeKind::Body, span);
        self.functions[id.0 as usize].body_scope = self.scope;
        match function.body {
            ast::FunctionBody::Block(list) => {
                self.hoist_body(list);
                self.stmts(list);
            }
            ast::FunctionBody::Expr(expr) => self.expr(expr),
        }
        self.leave(mark);
    }

    fn class_decl(&mut self, class: &'a ast::Class<'a>) {
        if let Some(name) = class.name
            && let Some(id) = self.lookup(name.name)
        {
            self.set_use(name.span.start, Use::Binding { id, needs_tdz_check: false });
        }
        self.class(class);
    }
}

/// The range of a list that is not empty.
fn span_of(list: &[ast::Stmt<'_>]) -> Span {
    match (list.first(), list.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => Span::default(),
    }
}
