//! The way through expressions; the other half of `walk.rs`.
//! Not here: members of builtins and of imported modules (`member.rs`), refused constructs (`subset.rs`).

use becket_syntax::ast::{self, ExprKind};

use crate::checked::Captured;
use crate::resolve::{Access, Resolver};

impl<'a> Resolver<'a, '_> {
    pub(crate) fn exprs(&mut self, list: &'a [ast::Expr<'a>]) {
        for expr in list {
            self.expr(expr);
        }
    }

    pub(crate) fn expr(&mut self, expr: &'a ast::Expr<'a>) {
        match expr.kind {
            ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::BigInt(_)
            | ExprKind::String(_)
            | ExprKind::Regex { .. }
            | ExprKind::Error => {}
            ExprKind::Name(name) => {
                self.name(name, expr.span, Access::Read);
                self.standard_value(name, expr.span);
            }
            ExprKind::This => self.this(expr.span),
            ExprKind::NewTarget => self.use_of_home(Captured::NewTarget),
            ExprKind::Template(template) => self.exprs(template.exprs),
            ExprKind::Array(elems) => {
                for elem in elems {
                    match elem {
                        ast::ArrayElem::Expr(expr) | ast::ArrayElem::Spread(expr) => self.expr(expr),
                        ast::ArrayElem::Hole => {}
                    }
                }
            }
            ExprKind::Object(props) => self.object(props),
            ExprKind::Function(function) => self.function_expr(function),
            ExprKind::Class(class) => self.class(class),
            ExprKind::Unary(op, operand) => self.unary(op, operand),
            ExprKind::Update { target, .. } => self.update_target(target, expr.span.end),
            ExprKind::Binary(first, tails) => {
                self.expr(first);
                for tail in tails {
                    match tail.right.kind {
                        ExprKind::Name(name) if tail.op == ast::BinaryOp::Instanceof => {
                            self.name(name, tail.right.span, Access::InstanceOf);
                        }
                        _ => self.expr(&tail.right),
                    }
                }
            }
            ExprKind::Logical(_, operands) => {
                let Some((first, others)) = operands.split_first() else { return };
                self.expr(first);
                self.branch(|it| it.exprs(others));
            }
            ExprKind::Conditional(test, then, otherwise) => {
                self.expr(test);
                self.branch(|it| {
                    it.expr(then);
                    it.expr(otherwise);
                });
            }
            ExprKind::Assign(target, value) => {
                self.note_commonjs(target, value);
                self.assign_pattern(target, expr.span.end);
                self.expr(value);
            }
            ExprKind::AssignOp(op, target, value) => {
                self.update_target(target, expr.span.end);
                match op {
                    ast::AssignOp::Binary(_) => self.expr(value),
                    ast::AssignOp::Logical(_) => self.branch(|it| it.expr(value)),
                }
            }
            ExprKind::Chain(base, links) => self.chain(base, links),
            ExprKind::New(callee, args) => {
                match callee.kind {
                    ExprKind::Name(name) => self.name(name, callee.span, Access::Callee),
                    _ => self.expr(callee),
                }
                self.standard_call(callee, Some(args));
                self.args(args);
            }
            ExprKind::Sequence(list) => self.exprs(list),
            ExprKind::Yield(value, _) => {
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            ExprKind::Await(value) => {
                self.note_await();
                self.expr(value);
            }
            // Only ever the base of a chain.
            ExprKind::Super => {}
            ExprKind::ImportMeta => self.refuse_import_meta(expr.span),
            ExprKind::ImportCall(source) => {
                self.refuse_import_call(expr.span);
                self.expr(source);
            }
            ExprKind::PrivateIn(name, object) => {
                self.private_use(name);
                self.expr(object);
            }
            ExprKind::Typed(value, _) => self.expr(value),
        }
    }

    pub(crate) fn args(&mut self, args: &'a [ast::Arg<'a>]) {
        for arg in args {
            match arg {
                ast::Arg::Expr(expr) | ast::Arg::Spread(expr) => self.expr(expr),
            }
        }
    }

    fn object(&mut self, props: &'a [ast::Prop<'a>]) {
        for prop in props {
            match prop {
                ast::Prop::Value { key, value, is_shorthand } => {
                    self.define_prop(key, !is_shorthand);
                    if !is_shorthand {
                        self.prop_key(key);
                    }
                    self.expr(value);
                }
                ast::Prop::Method { key, function, .. } => {
                    self.define_prop(key, false);
                    self.prop_key(key);
                    self.literal_method(function);
                }
                ast::Prop::Spread(object) => self.expr(object),
            }
        }
    }

    fn unary(&mut self, op: ast::UnaryOp, operand: &'a ast::Expr<'a>) {
        match (op, operand.kind) {
            (ast::UnaryOp::Typeof, ExprKind::Name(name)) => {
                self.refer(name, operand.span, Access::Typeof);
            }
            (ast::UnaryOp::Delete, ExprKind::Chain(..)) => self.member_target(operand),
            _ => self.expr(operand),
        }
    }

    /// A target that is read before it is assigned.
    fn update_target(&mut self, target: &'a ast::Pattern<'a>, end: u32) {
        self.assign_pattern(target, end);
    }

    /// A name where its value is wanted.
    fn name(&mut self, name: ast::Name, span: becket_syntax::span::Span, access: Access) {
        if let Some(it) = self.refer(name, span, access) {
            self.refuse_bare(it, name, span);
        }
    }
}
