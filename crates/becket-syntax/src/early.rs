//! Early errors that need to know what stands around a node: where `return`, `break`, `await`, `super` and private names
//! may be, and what a class or literal may hold. One walk over the tree.
//! Not here: what needs the scopes of names (double declarations, exports without a binding), which the checker finds,
//! and what the grammar's actions see by themselves (`action/`, `cover.rs`).
//! Recursion goes down a tree whose depth is limited.

use std::collections::HashMap;

use crate::ast::{
    Arg, ArrayElem, Class, Export, Expr, ExprKind, ForInit, ForTarget, Function, FunctionBody, FunctionKind, Ident,
    Link, LinkKind, Loop, LoopHead, Member, MemberKind, MethodKind, Module, Name, Names, Pattern, PatternElem,
    PatternKind, Prop, PropKey, PropKeyKind, Stmt, StmtKind, Template, Try, UnaryOp, VarDecl,
};
use crate::codes::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::span::Span;

/// Reports the early errors of a module.
pub(crate) fn check(module: &Module<'_>, diagnostics: &mut Diagnostics) {
    let mut walk = Walk { names: &module.names, diagnostics, labels: Vec::new(), private: Vec::new() };
    let place = Place { awaits: Awaits::Allowed, ..Place::default() };
    walk.stmts(module.body, place);
}

/// Whether `await` may stand here, and if not, what to say.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Awaits {
    Allowed,
    /// In a function without `async`.
    #[default]
    NotAsync,
    /// In parameters.
    Params,
    /// In a field's value or a static block.
    ClassBody,
}

/// What stands around a node.
#[derive(Clone, Copy, Default, Debug)]
struct Place {
    in_function: bool,
    awaits: Awaits,
    in_generator: bool,
    /// In the parameters of a generator, or of an arrow inside one.
    in_params: bool,
    super_member: bool,
    super_call: bool,
    new_target: bool,
    in_loop: bool,
    in_switch: bool,
    /// In a field's value or a static block, where `arguments` means nothing.
    no_arguments: bool,
    /// Labels below this one belong to an enclosing function.
    labels_from: usize,
}

/// How a private name is declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Private {
    Getter { is_static: bool },
    Setter { is_static: bool },
    Whole,
}

struct Walk<'w, 'a> {
    names: &'w Names<'a>,
    diagnostics: &'w mut Diagnostics,
    /// Enclosing labels, and whether each is that of a loop.
    labels: Vec<(Name, bool)>,
    /// The private names of the enclosing classes, the innermost last.
    private: Vec<HashMap<Name, Private>>,
}

impl Walk<'_, '_> {
    fn report(&mut self, code: Code, span: Span, headline: impl Into<String>, label: &str) {
        self.diagnostics.push(Diagnostic::error(code, span, headline).label(label));
    }

    fn report_with_help(&mut self, code: Code, span: Span, headline: impl Into<String>, label: &str, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, span, headline).label(label).help(help));
    }

    // Statements.

    fn stmts(&mut self, stmts: &[Stmt<'_>], place: Place) {
        for stmt in stmts {
            self.stmt(stmt, place);
        }
    }

    fn stmt(&mut self, stmt: &Stmt<'_>, place: Place) {
        match stmt.kind {
            StmtKind::Empty
            | StmtKind::Debugger
            | StmtKind::Import(_)
            | StmtKind::Types(_)
            | StmtKind::Refused(_)
            | StmtKind::Recovered => {}
            StmtKind::Expr(expr) | StmtKind::Throw(expr) => self.expr(expr, place),
            StmtKind::Var(decl) => self.var(decl, place),
            StmtKind::Function(function) => self.function(function, place, false),
            StmtKind::Class(class) => self.class(class, place),
            StmtKind::Return(value) => {
                if !place.in_function {
                    let span = keyword(stmt.span, 6);
                    self.report(
                        Code::ReturnOutside,
                        span,
                        "`return` stands outside a function",
                        "nothing to return from",
                    );
                }
                self.opt(value, place);
            }
            StmtKind::If(arms, otherwise) => {
                for arm in arms {
                    self.expr(arm.test, place);
                    self.stmt(arm.then, place);
                }
                if let Some(otherwise) = otherwise {
                    self.stmt(otherwise, place);
                }
            }
            StmtKind::Loop(it) => self.loop_stmt(it, place, stmt.span),
            StmtKind::Break(label) => self.jump("break", label, place, stmt.span),
            StmtKind::Continue(label) => self.jump("continue", label, place, stmt.span),
            StmtKind::Try(it) => self.try_stmt(it, place),
            StmtKind::Switch(subject, cases) => {
                self.expr(subject, place);
                let inside = Place { in_switch: true, ..place };
                for case in cases {
                    self.opt(case.test, place);
                    self.stmts(case.body, inside);
                }
            }
            StmtKind::Block(stmts) => self.stmts(stmts, place),
            StmtKind::Labelled(label, body) => self.labelled(label, body, place),
            StmtKind::With(object, body) => {
                self.expr(object, place);
                self.stmt(body, place);
            }
            StmtKind::Export(export) => match export {
                Export::Decl(stmt) | Export::DefaultDecl(stmt) => self.stmt(stmt, place),
                Export::DefaultExpr(expr) => self.expr(expr, place),
                Export::Names { .. } | Export::All(..) => {}
            },
        }
    }

    fn var(&mut self, decl: &VarDecl<'_>, place: Place) {
        for decl in decl.decls {
            self.pattern(decl.target, place);
            self.opt(decl.init, place);
        }
    }

    fn loop_stmt(&mut self, it: &Loop<'_>, place: Place, span: Span) {
        match it.head {
            LoopHead::While(test) | LoopHead::DoWhile(test) => self.expr(test, place),
            LoopHead::For { init, test, update } => {
                match init {
                    None => {}
                    Some(ForInit::Var(decl)) => self.var(decl, place),
                    Some(ForInit::Expr(expr)) => self.expr(expr, place),
                }
                self.opt(test, place);
                self.opt(update, place);
            }
            LoopHead::ForIn(target, over) => {
                self.for_target(target, place);
                self.expr(over, place);
            }
            LoopHead::ForOf { target, iterable, is_await } => {
                if is_await {
                    self.check_await(keyword(span, 3), place);
                }
                self.for_target(target, place);
                self.expr(iterable, place);
            }
        }
        self.stmt(it.body, Place { in_loop: true, ..place });
    }

    fn for_target(&mut self, target: ForTarget<'_>, place: Place) {
        match target {
            ForTarget::Var(_, pattern) | ForTarget::Pattern(pattern) => self.pattern(pattern, place),
        }
    }

    fn try_stmt(&mut self, it: &Try<'_>, place: Place) {
        self.stmts(it.block, place);
        if let Some(catch) = &it.catch {
            if let Some(param) = catch.param {
                self.pattern(param, place);
            }
            self.stmts(catch.body, place);
        }
        self.stmts(it.finally.unwrap_or_default(), place);
    }

    fn labelled(&mut self, label: Ident, body: &Stmt<'_>, place: Place) {
        self.check_arguments(label.name, label.span, place);
        let visible = self.labels.get(place.labels_from..).unwrap_or_default();
        if visible.iter().any(|(name, _)| *name == label.name) {
            let text = self.names.text(label.name);
            self.report(
                Code::DuplicateLabel,
                label.span,
                format!("the label `{text}` stands inside a statement with the same label"),
                "choose another",
            );
        }
        let mut inner = body;
        while let StmtKind::Labelled(_, next) = inner.kind {
            inner = next;
        }
        self.labels.push((label.name, matches!(inner.kind, StmtKind::Loop(_))));
        self.stmt(body, place);
        self.labels.pop();
    }

    fn jump(&mut self, word: &str, label: Option<Ident>, place: Place, span: Span) {
        let is_continue = word == "continue";
        let Some(label) = label else {
            if !(place.in_loop || (place.in_switch && !is_continue)) {
                let label = if is_continue { "no loop is around it" } else { "no loop or `switch` is around it" };
                self.report(
                    Code::BreakOutside,
                    keyword(span, word.len()),
                    format!("`{word}` has nothing to leave"),
                    label,
                );
            }
            return;
        };
        let text = self.names.text(label.name);
        let visible = self.labels.get(place.labels_from..).unwrap_or_default();
        match visible.iter().rev().find(|(name, _)| *name == label.name) {
            Some((_, false)) if is_continue => {
                self.report(
                    Code::BreakOutside,
                    label.span,
                    format!("`{text}` is not the label of a loop"),
                    "`continue` needs a loop",
                );
            }
            Some(_) => {}
            None => {
                self.report(
                    Code::UnknownLabel,
                    label.span,
                    format!("no enclosing statement has the label `{text}`"),
                    "unknown here",
                );
            }
        }
    }

    // Patterns.

    fn pattern(&mut self, pattern: &Pattern<'_>, place: Place) {
        match pattern.kind {
            PatternKind::Name(_) => {}
            PatternKind::Member(expr) => self.expr(expr, place),
            PatternKind::Object { props, rest } => {
                for prop in props {
                    self.key(&prop.key, place);
                    self.elem(&prop.elem, place);
                }
                rest.iter().for_each(|rest| self.pattern(rest, place));
            }
            PatternKind::Array { elems, rest } => {
                elems.iter().flatten().for_each(|elem| self.elem(elem, place));
                rest.iter().for_each(|rest| self.pattern(rest, place));
            }
        }
    }

    fn elem(&mut self, elem: &PatternElem<'_>, place: Place) {
        self.pattern(elem.target, place);
        self.opt(elem.default, place);
    }

    // Expressions.

    fn opt(&mut self, expr: Option<&Expr<'_>>, place: Place) {
        if let Some(expr) = expr {
            self.expr(expr, place);
        }
    }

    fn exprs(&mut self, exprs: &[Expr<'_>], place: Place) {
        for expr in exprs {
            self.expr(expr, place);
        }
    }

    fn check_arguments(&mut self, name: Name, span: Span, place: Place) {
        if place.no_arguments && self.names.text(name) == "arguments" {
            self.report(
                Code::ArgumentsInField,
                span,
                "`arguments` stands in a class field or static block",
                "no function is around it",
            );
        }
    }

    fn expr(&mut self, expr: &Expr<'_>, place: Place) {
        match expr.kind {
            ExprKind::Name(name) => self.check_arguments(name, expr.span, place),
            ExprKind::This
            | ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::BigInt(_)
            | ExprKind::String(_)
            | ExprKind::Regex { .. }
            | ExprKind::ImportMeta
            | ExprKind::Super
            | ExprKind::Error => {}
            ExprKind::Template(template) => self.template(template, place),
            ExprKind::Array(elems) => elems.iter().for_each(|elem| match elem {
                ArrayElem::Expr(expr) | ArrayElem::Spread(expr) => self.expr(expr, place),
                ArrayElem::Hole => {}
            }),
            ExprKind::Object(props) => self.object(props, place),
            ExprKind::Function(function) => self.function(function, place, false),
            ExprKind::Class(class) => self.class(class, place),
            ExprKind::Unary(op, value) => {
                if op == UnaryOp::Delete {
                    self.check_delete(value);
                }
                self.expr(value, place);
            }
            ExprKind::Update { target, .. } => self.pattern(target, place),
            ExprKind::Binary(first, tails) => {
                self.expr(first, place);
                tails.iter().for_each(|tail| self.expr(&tail.right, place));
            }
            ExprKind::Logical(_, exprs) | ExprKind::Sequence(exprs) => self.exprs(exprs, place),
            ExprKind::Conditional(test, then, otherwise) => {
                self.expr(test, place);
                self.expr(then, place);
                self.expr(otherwise, place);
            }
            ExprKind::Assign(target, value) | ExprKind::AssignOp(_, target, value) => {
                self.pattern(target, place);
                self.expr(value, place);
            }
            ExprKind::Chain(base, links) => self.chain(base, links, place),
            ExprKind::New(callee, args) => {
                self.expr(callee, place);
                self.args(args, place);
            }
            ExprKind::Yield(value, _) => {
                self.check_yield(expr.span, place);
                self.opt(value, place);
            }
            ExprKind::Await(value) => {
                self.check_await(keyword(expr.span, 5), place);
                self.expr(value, place);
            }
            ExprKind::NewTarget => {
                if !place.new_target {
                    self.report(
                        Code::NewTargetOutside,
                        expr.span,
                        "`new.target` stands outside a function",
                        "nothing is called here",
                    );
                }
            }
            ExprKind::ImportCall(module) => self.expr(module, place),
            ExprKind::PrivateIn(name, object) => {
                self.private_use(name);
                self.expr(object, place);
            }
            ExprKind::Typed(value, _) => self.expr(value, place),
        }
    }

    fn template(&mut self, template: &Template<'_>, place: Place) {
        self.exprs(template.exprs, place);
    }

    fn args(&mut self, args: &[Arg<'_>], place: Place) {
        for arg in args {
            match arg {
                Arg::Expr(expr) | Arg::Spread(expr) => self.expr(expr, place),
            }
        }
    }

    fn chain(&mut self, base: &Expr<'_>, links: &[Link<'_>], place: Place) {
        if matches!(base.kind, ExprKind::Super) {
            let is_call = matches!(links.first().map(|link| link.kind), Some(LinkKind::Call(_)));
            if is_call && !place.super_call {
                let label = "not in the constructor of a class that extends another";
                self.report(Code::SuperOutside, base.span, "`super(…)` has no parent constructor to call", label);
            } else if !is_call && !place.super_member {
                self.report(Code::SuperOutside, base.span, "`super` stands outside a method", "no object is around it");
            }
        }
        self.expr(base, place);
        for link in links {
            match link.kind {
                LinkKind::Member(_) | LinkKind::Typed => {}
                LinkKind::Private(name) => self.private_use(name),
                LinkKind::Index(expr) => self.expr(expr, place),
                LinkKind::Call(args) => self.args(args, place),
                LinkKind::Tag(template) => self.template(template, place),
            }
        }
    }

    fn check_delete(&mut self, value: &Expr<'_>) {
        match value.kind {
            ExprKind::Name(name) => {
                let text = self.names.text(name);
                self.report(Code::DeleteName, value.span, format!("`{text}` cannot be deleted"), "only properties can");
            }
            ExprKind::Typed(inner, _) => self.check_delete(inner),
            ExprKind::Chain(inner, links) if links.iter().all(|link| matches!(link.kind, LinkKind::Typed)) => {
                self.check_delete(inner);
            }
            ExprKind::Chain(_, links) => {
                let last = links.iter().rev().find(|link| !matches!(link.kind, LinkKind::Typed));
                if let Some(LinkKind::Private(name)) = last.map(|link| link.kind) {
                    self.report(
                        Code::DeletePrivate,
                        name.span,
                        "a private member cannot be deleted",
                        "set it to `undefined` instead",
                    );
                }
            }
            _ => {}
        }
    }

    fn check_await(&mut self, span: Span, place: Place) {
        let (label, help) = match place.awaits {
            Awaits::Allowed => return,
            Awaits::NotAsync => ("the function around it is not `async`", Some("write `async` before the function")),
            Awaits::Params => ("in the parameters of a function", None),
            Awaits::ClassBody => ("in a class field or static block", None),
        };
        let diagnostic = Diagnostic::error(Code::AwaitOutside, span, "`await` cannot stand here").label(label);
        self.diagnostics.push(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    fn check_yield(&mut self, span: Span, place: Place) {
        let label = match (place.in_generator, place.in_params) {
            (true, false) => return,
            (true, true) => "in the parameters of a function",
            (false, _) => "the function around it is not a generator",
        };
        self.report(Code::YieldOutside, keyword(span, 5), "`yield` cannot stand here", label);
    }

    fn object(&mut self, props: &[Prop<'_>], place: Place) {
        let mut proto: Option<Span> = None;
        for prop in props {
            match prop {
                Prop::Value { key, value, is_shorthand } => {
                    let is_proto = matches!(key.kind, PropKeyKind::Name(name) if self.names.text(name) == "__proto__");
                    if is_proto && !is_shorthand {
                        if let Some(first) = proto {
                            self.diagnostics.push(
                                Diagnostic::error(Code::DuplicateProto, key.span, "the literal sets `__proto__` twice")
                                    .label("the second one")
                                    .secondary(first, "the first one"),
                            );
                        }
                        proto = Some(key.span);
                    }
                    self.key(key, place);
                    self.expr(value, place);
                }
                Prop::Method { key, function, .. } => {
                    self.key(key, place);
                    self.function(function, place, false);
                }
                Prop::Spread(expr) => self.expr(expr, place),
            }
        }
    }

    fn key(&mut self, key: &PropKey<'_>, place: Place) {
        match key.kind {
            PropKeyKind::Computed(expr) => self.expr(expr, place),
            PropKeyKind::Name(_)
            | PropKeyKind::String(_)
            | PropKeyKind::Number(_)
            | PropKeyKind::BigInt(_)
            | PropKeyKind::Private(_) => {}
        }
    }

    // Functions and classes.

    fn function(&mut self, function: &Function<'_>, outer: Place, extends: bool) {
        if function.has_use_strict && !has_simple_params(function) {
            let span = function.params.first().map_or(keyword(function.span, 1), |param| param.span);
            self.report_with_help(
                Code::UseStrictParams,
                span,
                "a function with `\"use strict\"` has only plain names as parameters",
                "more than a plain name",
                "remove the directive: modules are strict",
            );
        }
        let (params, body) = places(function, outer, extends, self.labels.len());
        for param in function.params {
            self.pattern(param.target, params);
            self.opt(param.default, params);
        }
        if let Some(rest) = function.rest {
            self.pattern(rest, params);
        }
        match function.body {
            FunctionBody::Block(stmts) => self.stmts(stmts, body),
            FunctionBody::Expr(expr) => self.expr(expr, body),
        }
    }

    fn class(&mut self, class: &Class<'_>, place: Place) {
        self.opt(class.extends, place);
        self.declare_private(class);
        let mut constructor: Option<Span> = None;
        for member in class.members {
            if let MemberKind::Method(key, MethodKind::Method, function) = member.kind
                && function.kind == FunctionKind::Constructor
            {
                if let Some(first) = constructor {
                    self.diagnostics.push(
                        Diagnostic::error(Code::DuplicateConstructor, key.span, "the class has two constructors")
                            .label("the second one")
                            .secondary(first, "the first one"),
                    );
                }
                constructor = Some(key.span);
            }
            self.check_member_name(member);
            self.member(member, place, class.extends.is_some());
        }
        self.private.pop();
    }

    fn declare_private(&mut self, class: &Class<'_>) {
        let mut declared: HashMap<Name, Private> = HashMap::new();
        for member in class.members {
            let is_static = member.is_static;
            let (key, what) = match member.kind {
                MemberKind::Method(key, MethodKind::Getter, _) => (key, Private::Getter { is_static }),
                MemberKind::Method(key, MethodKind::Setter, _) => (key, Private::Setter { is_static }),
                MemberKind::Method(key, MethodKind::Method, _)
                | MemberKind::Field(key, _, _)
                | MemberKind::Accessor(key) => (key, Private::Whole),
                MemberKind::StaticBlock(_) | MemberKind::Types => continue,
            };
            let PropKeyKind::Private(name) = key.kind else { continue };
            let pairs = match (declared.get(&name), what) {
                (None, _) => {
                    declared.insert(name, what);
                    continue;
                }
                (Some(Private::Getter { is_static: a }), Private::Setter { is_static: b })
                | (Some(Private::Setter { is_static: a }), Private::Getter { is_static: b }) => *a == b,
                (Some(_), _) => false,
            };
            if !pairs {
                let text = self.names.text(name);
                self.report(
                    Code::DuplicatePrivateName,
                    key.span,
                    format!("the class declares `#{text}` twice"),
                    "only a getter and a setter may share a name",
                );
            }
            declared.insert(name, Private::Whole);
        }
        self.private.push(declared);
    }

    fn private_use(&mut self, name: Ident) {
        if !self.private.iter().any(|class| class.contains_key(&name.name)) {
            let text = self.names.text(name.name);
            self.report(
                Code::UnknownPrivateName,
                name.span,
                format!("no enclosing class declares `#{text}`"),
                "private names are known only inside their class",
            );
        }
    }

    fn check_member_name(&mut self, member: &Member<'_>) {
        let (key, method) = match member.kind {
            MemberKind::Method(key, kind, function) => (key, Some((kind, function))),
            MemberKind::Field(key, ..) | MemberKind::Accessor(key) => (key, None),
            MemberKind::StaticBlock(_) | MemberKind::Types => return,
        };
        let (text, is_private) = match key.kind {
            PropKeyKind::Name(name) => (self.names.text(name), false),
            PropKeyKind::Private(name) => (self.names.text(name), true),
            PropKeyKind::String(_) | PropKeyKind::Number(_) | PropKeyKind::BigInt(_) | PropKeyKind::Computed(_) => {
                return;
            }
        };
        if text == "constructor" {
            match method {
                _ if is_private => self.report(
                    Code::BadMemberName,
                    key.span,
                    "a member cannot have the name `#constructor`",
                    "choose another",
                ),
                None => self.report(
                    Code::BadMemberName,
                    key.span,
                    "a field cannot have the name `constructor`",
                    "choose another",
                ),
                Some((kind, function)) if !member.is_static => {
                    if kind != MethodKind::Method || function.is_async || function.is_generator {
                        self.report(
                            Code::BadConstructor,
                            key.span,
                            "a constructor is a plain method",
                            "cannot be a getter, setter, generator or `async`",
                        );
                    }
                }
                Some(_) => {}
            }
        } else if text == "prototype" && member.is_static && !is_private {
            self.report(
                Code::BadMemberName,
                key.span,
                "a static member cannot have the name `prototype`",
                "every class has one already",
            );
        }
    }

    fn member(&mut self, member: &Member<'_>, place: Place, extends: bool) {
        let inside = Place {
            in_function: false,
            awaits: Awaits::ClassBody,
            in_generator: false,
            in_params: false,
            super_member: true,
            super_call: false,
            new_target: true,
            in_loop: false,
            in_switch: false,
            no_arguments: true,
            labels_from: self.labels.len(),
        };
        match member.kind {
            MemberKind::Method(key, _, function) => {
                self.key(&key, place);
                self.function(function, place, extends);
            }
            MemberKind::Field(key, _, init) => {
                self.key(&key, place);
                self.opt(init, inside);
            }
            MemberKind::StaticBlock(stmts) => self.stmts(stmts, inside),
            MemberKind::Accessor(key) => self.key(&key, place),
            MemberKind::Types => {}
        }
    }
}

/// What stands around the parameters and the body of a function.
fn places(function: &Function<'_>, outer: Place, extends: bool, n_labels: usize) -> (Place, Place) {
    let is_arrow = function.kind == FunctionKind::Arrow;
    let is_method = matches!(function.kind, FunctionKind::Method | FunctionKind::Constructor);
    let body = Place {
        in_function: true,
        awaits: match (function.is_async, is_arrow, outer.awaits) {
            (true, _, _) => Awaits::Allowed,
            // An arrow in a static block: `await` is no name there either, and there is no function to make `async`.
            (false, true, Awaits::ClassBody) => Awaits::ClassBody,
            (false, _, _) => Awaits::NotAsync,
        },
        in_generator: function.is_generator,
        in_params: false,
        super_member: is_method || (is_arrow && outer.super_member),
        super_call: (function.kind == FunctionKind::Constructor && extends) || (is_arrow && outer.super_call),
        new_target: !is_arrow || outer.new_target,
        in_loop: false,
        in_switch: false,
        no_arguments: is_arrow && outer.no_arguments,
        labels_from: n_labels,
    };
    let params = Place {
        awaits: Awaits::Params,
        in_generator: function.is_generator || (is_arrow && outer.in_generator),
        in_params: true,
        ..body
    };
    (params, body)
}

fn has_simple_params(function: &Function<'_>) -> bool {
    function.rest.is_none()
        && function
            .params
            .iter()
            .all(|param| param.default.is_none() && matches!(param.target.kind, PatternKind::Name(_)))
}

/// The first `len` bytes of a span: its keyword.
fn keyword(span: Span, len: usize) -> Span {
    Span::new(span.start, span.end.min(span.start + len as u32))
}
