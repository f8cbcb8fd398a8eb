//! Which parts of the event the default export reads, so that a host need not hand over the rest.
//! Not here: what the host does with it. The read set is part of what a run gives: what it does not name may never come in, so
//! that a path too few gives another result than Node's. Invariant: what is not certain counts as read, and a path stands for all
//! that is inside it; a shorter one is always right.

use std::collections::BTreeSet;

use becket_bytecode::verify::{READ_NAMES_MAX, READS_MAX};
use becket_syntax::ast::{self, ExprKind, LinkKind, PatternKind, StmtKind};

use crate::checked::{BindingId, Checked, Use};

/// The paths that are read, sorted, none inside another; `None` if the event may be read as a whole.
pub(crate) fn reads_of_default(checked: &Checked<'_>) -> Option<Vec<String>> {
    let function = default_function(checked)?;
    let id = checked.function_at(function.span.start)?;
    if checked.function(id).uses_arguments || function.rest.is_some() {
        return None;
    }
    let mut reads = Reads { checked, event: None, paths: BTreeSet::new(), is_whole: false };
    let Some(event) = function.params.first() else { return Some(Vec::new()) };
    match event.target.kind {
        PatternKind::Name(_) => match checked.use_at(event.target.span.start) {
            Some(Use::Binding { id, .. }) if !checked.binding(id).is_reassigned => reads.event = Some(id),
            _ => return None,
        },
        _ => reads.pattern(event.target, ""),
    }
    // The event's name can only be used inside the function, but the walk over all is as short.
    reads.stmts(checked.module.body);
    (!reads.is_whole).then(|| shortest(reads.paths))
}

fn default_function<'a>(checked: &Checked<'a>) -> Option<&'a ast::Function<'a>> {
    let body = checked.module.body;
    body.iter().find_map(|stmt| match stmt.kind {
        StmtKind::Export(ast::Export::DefaultDecl(ast::Stmt { kind: StmtKind::Function(function), .. })) => {
            Some(*function)
        }
        StmtKind::Export(ast::Export::DefaultExpr(expr)) => match expr.kind {
            ExprKind::Function(function) => Some(function),
            ExprKind::Name(_) => named_function(checked, expr),
            _ => None,
        },
        _ => None,
    })
}

/// The function that a name of the module stands for, if it never stands for anything else.
fn named_function<'a>(checked: &Checked<'a>, name: &ast::Expr<'_>) -> Option<&'a ast::Function<'a>> {
    let Some(Use::Binding { id, .. }) = checked.use_at(name.span.start) else { return None };
    let binding = checked.binding(id);
    if binding.is_reassigned {
        return None;
    }
    let mut kinds = checked.module.body.iter().map(|stmt| match stmt.kind {
        StmtKind::Export(ast::Export::Decl(inner)) => inner.kind,
        kind => kind,
    });
    kinds.find_map(|kind| match kind {
        StmtKind::Function(function) => function.name.is_some_and(|name| name.span == binding.span).then_some(function),
        StmtKind::Var(decl) => {
            let it = decl.decls.iter().find(|it| it.target.span == binding.span)?;
            match it.init?.kind {
                ExprKind::Function(function) if decl.kind == ast::VarKind::Const => Some(function),
                _ => None,
            }
        }
        _ => None,
    })
}

/// Sorts, and drops what lies inside another path.
fn shortest(paths: BTreeSet<String>) -> Vec<String> {
    let mut paths: Vec<String> = paths.into_iter().collect();
    // Names before what lies inside them: a dot sorts below every letter of a name, and what is inside follows at once.
    paths.sort_by(|left, right| left.split('.').cmp(right.split('.')));
    let mut kept: Vec<String> = Vec::with_capacity(paths.len());
    for path in paths {
        let is_inside = kept.last().is_some_and(|outer| {
            path.strip_prefix(outer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        if !is_inside {
            kept.push(path);
        }
    }
    kept
}

struct Reads<'c, 'a> {
    checked: &'c Checked<'a>,
    event: Option<BindingId>,
    paths: BTreeSet<String>,
    is_whole: bool,
}

impl<'a> Reads<'_, 'a> {
    fn is_event(&self, expr: &ast::Expr<'_>) -> bool {
        let expr = bare(expr);
        let (Some(event), ExprKind::Name(_)) = (self.event, expr.kind) else { return false };
        matches!(self.checked.use_at(expr.span.start), Some(Use::Binding { id, .. }) if id == event)
    }

    fn read(&mut self, path: &str) {
        if !path.is_empty() && !self.paths.contains(path) {
            self.paths.insert(path.into());
        }
        self.is_whole |= path.is_empty() || self.paths.len() > READS_MAX;
    }

    /// What a pattern takes out of the value at `path`; not the expressions inside the pattern.
    fn pattern(&mut self, pattern: &ast::Pattern<'a>, path: &str) {
        let PatternKind::Object { props, rest: None } = pattern.kind else {
            return self.read(path);
        };
        for prop in props {
            // A long path before many names would be written out for each.
            if self.is_whole {
                return;
            }
            let ast::PropKeyKind::Name(name) = prop.key.kind else {
                return self.read(path);
            };
            let mut inner = path.to_owned();
            if !extend(&mut inner, self.checked.module.names.text(name)) {
                return self.read(path);
            }
            self.pattern(prop.elem.target, &inner);
        }
    }

    /// The path that a chain on the event reads, and how many of its links that takes. What it gives may be called, as a method.
    fn chain_path(&self, links: &[ast::Link<'_>], is_called: bool) -> (String, usize) {
        let mut path = String::new();
        let mut n_taken = 0;
        for (i, link) in links.iter().enumerate() {
            let name = match link.kind {
                LinkKind::Member(ident) => self.checked.module.names.text(ident.name),
                LinkKind::Index(ast::Expr { kind: ExprKind::String(ast::Text::Utf8(text)), .. }) => text,
                LinkKind::Typed => continue,
                LinkKind::Index(_) | LinkKind::Private(_) | LinkKind::Call(_) | LinkKind::Tag(_) => break,
            };
            // The method of a value is not part of the event: it is given the value, and can read all of it.
            let rest = links.get(i + 1..).unwrap_or_default();
            if begins_with_call(rest).unwrap_or(is_called) || !extend(&mut path, name) {
                break;
            }
            n_taken = i + 1;
        }
        (path, n_taken)
    }

    /// What is called: a member is called as the method of what it is a member of, in parentheses and with types too.
    fn callee(&mut self, expr: &ast::Expr<'a>) {
        match expr.kind {
            ExprKind::Typed(operand, _) => self.callee(operand),
            ExprKind::Chain(base, links) => self.chain(base, links, true),
            _ => self.expr(expr),
        }
    }

    fn chain(&mut self, base: &ast::Expr<'a>, links: &[ast::Link<'a>], is_called: bool) {
        // `(event.a as T).b` is `event.a.b`; a longer chain reads no more certain path.
        if let ExprKind::Chain(inner, before) = bare(base).kind
            && before.len() <= READ_NAMES_MAX
            && self.is_event(inner)
        {
            let whole: Vec<_> = before.iter().chain(links).copied().collect();
            return self.chain(inner, &whole, is_called);
        }
        let mut n_taken = 0;
        if self.is_event(base) {
            let (path, n) = self.chain_path(links, is_called);
            self.read(&path);
            n_taken = n;
        } else if begins_with_call(links).unwrap_or(is_called) {
            self.callee(base);
        } else {
            self.expr(base);
        }
        for link in links.get(n_taken..).unwrap_or_default() {
            match link.kind {
                LinkKind::Index(key) => self.expr(key),
                LinkKind::Call(args) => self.args(args),
                LinkKind::Tag(template) => self.exprs(template.exprs),
                LinkKind::Member(_) | LinkKind::Private(_) | LinkKind::Typed => {}
            }
        }
    }

    fn stmts(&mut self, list: &[ast::Stmt<'a>]) {
        for stmt in list {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &ast::Stmt<'a>) {
        match stmt.kind {
            StmtKind::Expr(expr) | StmtKind::Throw(expr) | StmtKind::Return(Some(expr)) => self.expr(expr),
            StmtKind::Var(decl) => self.var_decl(decl),
            StmtKind::Function(function) => self.function(function),
            StmtKind::Class(class) => self.class(class),
            StmtKind::If(arms, otherwise) => {
                for arm in arms {
                    self.expr(arm.test);
                    self.stmt(arm.then);
                }
                if let Some(otherwise) = otherwise {
                    self.stmt(otherwise);
                }
            }
            StmtKind::Loop(it) => self.loop_stmt(it),
            StmtKind::Try(it) => {
                self.stmts(it.block);
                if let Some(catch) = &it.catch {
                    if let Some(param) = catch.param {
                        self.defaults(param);
                    }
                    self.stmts(catch.body);
                }
                self.stmts(it.finally.unwrap_or_default());
            }
            StmtKind::Switch(subject, cases) => {
                self.expr(subject);
                for case in cases {
                    if let Some(test) = case.test {
                        self.expr(test);
                    }
                    self.stmts(case.body);
                }
            }
            StmtKind::Block(list) => self.stmts(list),
            StmtKind::Labelled(_, inner) => self.stmt(inner),
            StmtKind::With(object, body) => {
                self.expr(object);
                self.stmt(body);
            }
            StmtKind::Export(ast::Export::Decl(inner) | ast::Export::DefaultDecl(inner)) => self.stmt(inner),
            StmtKind::Export(ast::Export::DefaultExpr(expr)) => self.expr(expr),
            StmtKind::Export(ast::Export::Names { .. } | ast::Export::All(..))
            | StmtKind::Return(None)
            | StmtKind::Empty
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Debugger
            | StmtKind::Import(_)
            | StmtKind::Types(_)
            | StmtKind::Refused(_)
            | StmtKind::Recovered => {}
        }
    }

    fn loop_stmt(&mut self, it: &ast::Loop<'a>) {
        match it.head {
            ast::LoopHead::While(test) | ast::LoopHead::DoWhile(test) => self.expr(test),
            ast::LoopHead::For { init, test, update } => {
                match init {
                    Some(ast::ForInit::Var(decl)) => self.var_decl(decl),
                    Some(ast::ForInit::Expr(expr)) => self.expr(expr),
                    None => {}
                }
                for expr in [test, update].into_iter().flatten() {
                    self.expr(expr);
                }
            }
            ast::LoopHead::ForIn(target, object) | ast::LoopHead::ForOf { target, iterable: object, .. } => {
                let (ast::ForTarget::Var(_, pattern) | ast::ForTarget::Pattern(pattern)) = target;
                self.defaults(pattern);
                self.expr(object);
            }
        }
        self.stmt(it.body);
    }

    fn var_decl(&mut self, decl: &ast::VarDecl<'a>) {
        for declarator in decl.decls {
            match declarator.init {
                Some(init) => self.assign(declarator.target, init),
                None => self.defaults(declarator.target),
            }
        }
    }

    /// `pattern = value`
    fn assign(&mut self, target: &ast::Pattern<'a>, value: &ast::Expr<'a>) {
        self.defaults(target);
        if self.is_event(value) {
            return self.pattern(target, "");
        }
        self.expr(value);
    }

    /// The expressions inside a pattern.
    fn defaults(&mut self, pattern: &ast::Pattern<'a>) {
        match pattern.kind {
            PatternKind::Name(_) => {}
            PatternKind::Member(expr) => self.expr(expr),
            PatternKind::Object { props, rest } => {
                for prop in props {
                    if let ast::PropKeyKind::Computed(key) = prop.key.kind {
                        self.expr(key);
                    }
                    self.elem(&prop.elem);
                }
                if let Some(rest) = rest {
                    self.defaults(rest);
                }
            }
            PatternKind::Array { elems, rest } => {
                for elem in elems.iter().flatten() {
                    self.elem(elem);
                }
                if let Some(rest) = rest {
                    self.defaults(rest);
                }
            }
        }
    }

    fn elem(&mut self, elem: &ast::PatternElem<'a>) {
        self.defaults(elem.target);
        if let Some(default) = elem.default {
            self.expr(default);
        }
    }

    fn function(&mut self, function: &ast::Function<'a>) {
        for param in function.params {
            self.defaults(param.target);
            if let Some(default) = param.default {
                self.expr(default);
            }
        }
        if let Some(rest) = function.rest {
            self.defaults(rest);
        }
        match function.body {
            ast::FunctionBody::Block(list) => self.stmts(list),
            ast::FunctionBody::Expr(expr) => self.expr(expr),
        }
    }

    fn class(&mut self, class: &ast::Class<'a>) {
        if let Some(extends) = class.extends {
            self.expr(extends);
        }
        for member in class.members {
            match member.kind {
                ast::MemberKind::Method(ref key, _, function) => {
                    self.key(key);
                    self.function(function);
                }
                ast::MemberKind::Field(ref key, _, init) => {
                    self.key(key);
                    if let Some(init) = init {
                        self.expr(init);
                    }
                }
                ast::MemberKind::StaticBlock(list) => self.stmts(list),
                ast::MemberKind::Accessor(ref key) => self.key(key),
                ast::MemberKind::Types => {}
            }
        }
    }

    fn key(&mut self, key: &ast::PropKey<'a>) {
        if let ast::PropKeyKind::Computed(expr) = key.kind {
            self.expr(expr);
        }
    }

    fn exprs(&mut self, list: &[ast::Expr<'a>]) {
        for expr in list {
            self.expr(expr);
        }
    }

    fn args(&mut self, args: &[ast::Arg<'a>]) {
        for arg in args {
            match arg {
                ast::Arg::Expr(expr) | ast::Arg::Spread(expr) => self.expr(expr),
            }
        }
    }

    fn elems(&mut self, elems: &[ast::ArrayElem<'a>]) {
        for elem in elems {
            match elem {
                ast::ArrayElem::Expr(expr) | ast::ArrayElem::Spread(expr) => self.expr(expr),
                ast::ArrayElem::Hole => {}
            }
        }
    }

    fn prop(&mut self, prop: &ast::Prop<'a>) {
        match prop {
            ast::Prop::Value { key, value, .. } => {
                self.key(key);
                self.expr(value);
            }
            ast::Prop::Method { key, function, .. } => {
                self.key(key);
                self.function(function);
            }
            ast::Prop::Spread(object) => self.expr(object),
        }
    }

    fn expr(&mut self, expr: &ast::Expr<'a>) {
        match expr.kind {
            ExprKind::Name(_) => {
                if self.is_event(expr) {
                    self.is_whole = true;
                }
            }
            ExprKind::Chain(base, links) => self.chain(base, links, false),
            ExprKind::Template(template) => self.exprs(template.exprs),
            ExprKind::Array(elems) => self.elems(elems),
            ExprKind::Object(props) => {
                for prop in props {
                    self.prop(prop);
                }
            }
            ExprKind::Function(function) => self.function(function),
            ExprKind::Class(class) => self.class(class),
            ExprKind::Unary(_, operand)
            | ExprKind::Await(operand)
            | ExprKind::ImportCall(operand)
            | ExprKind::PrivateIn(_, operand)
            | ExprKind::Typed(operand, _)
            | ExprKind::Yield(Some(operand), _) => self.expr(operand),
            ExprKind::Update { target, .. } => self.defaults(target),
            ExprKind::Binary(first, tails) => {
                self.expr(first);
                for tail in tails {
                    self.expr(&tail.right);
                }
            }
            ExprKind::Logical(_, operands) | ExprKind::Sequence(operands) => self.exprs(operands),
            ExprKind::Conditional(test, then, otherwise) => {
                self.expr(test);
                self.expr(then);
                self.expr(otherwise);
            }
            ExprKind::Assign(target, value) => {
                self.assign(target, value);
                // The value of the assignment is the event itself.
                if self.is_event(value) {
                    self.is_whole = true;
                }
            }
            ExprKind::AssignOp(_, target, value) => {
                self.defaults(target);
                self.expr(value);
            }
            ExprKind::New(callee, args) => {
                self.expr(callee);
                self.args(args);
            }
            ExprKind::This
            | ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::BigInt(_)
            | ExprKind::String(_)
            | ExprKind::Regex { .. }
            | ExprKind::Yield(None, _)
            | ExprKind::Super
            | ExprKind::NewTarget
            | ExprKind::ImportMeta
            | ExprKind::Error => {}
        }
    }
}

/// The expression whose value this is, without assertions of types.
fn bare<'e, 'a>(expr: &'e ast::Expr<'a>) -> &'e ast::Expr<'a> {
    match expr.kind {
        ExprKind::Typed(inner, _) => bare(inner),
        ExprKind::Chain(base, links) if links.iter().all(|link| matches!(link.kind, LinkKind::Typed)) => bare(base),
        _ => expr,
    }
}

/// Whether the first link that does something is a call; none where there is no such link.
fn begins_with_call(links: &[ast::Link<'_>]) -> Option<bool> {
    let first = links.iter().find(|link| !matches!(link.kind, LinkKind::Typed))?;
    Some(matches!(first.kind, LinkKind::Call(_) | LinkKind::Tag(_)))
}

/// Makes a path longer, unless it is long enough or the name cannot stand in one. A length means the whole array.
fn extend(path: &mut String, name: &str) -> bool {
    let is_name = !name.is_empty() && name != "length" && !name.contains('.') && name.parse::<u32>().is_err();
    if !is_name || path.matches('.').count() + 1 >= READ_NAMES_MAX && !path.is_empty() {
        return false;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
    true
}
