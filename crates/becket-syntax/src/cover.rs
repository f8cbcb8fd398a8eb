//! Expressions re-read as targets and parameters: the cover grammar's second look.
//! Not here: patterns of declarations, which the grammar parses as such.
//! Recursion goes down a tree whose depth is limited.

use crate::action::{Chain, Cover, Ctx};
use crate::ast::{
    ArrayElem, Expr, ExprKind, Ident, LinkKind, Name, Param, Pattern, PatternElem, PatternKind, PatternProp, Prop,
};
use crate::codes::Code;
use crate::depth::Depth;
use crate::diagnostic::Diagnostic;
use crate::span::Span;

/// Whether a literal may become a pattern here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Destructuring {
    Allowed,
    Refused,
}

/// What the names in a pattern are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Role {
    /// Existing bindings and members that are assigned.
    Assigned,
    /// New bindings of parameters.
    Bound,
}

impl<'a> Ctx<'a> {
    /// The target that an expression left of `=`, of `op=`, beside `++`, or in a loop head is.
    pub fn target(&self, expr: &'a Expr<'a>, destructuring: Destructuring) -> &'a Pattern<'a> {
        self.reread(expr, destructuring, Role::Assigned)
    }

    pub fn pattern(&self, lo: u32, hi: u32, kind: PatternKind<'a>) -> &'a Pattern<'a> {
        let below = match kind {
            PatternKind::Name(_) => 0,
            PatternKind::Member(expr) => expr.depth,
            PatternKind::Object { props, rest } => props.depth().max(rest.depth()),
            PatternKind::Array { elems, rest } => elems.depth().max(rest.depth()),
        };
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.alloc(Pattern { span, depth: self.level(below, span), kind })
    }

    pub fn name_pattern(&self, ident: Ident) -> &'a Pattern<'a> {
        self.pattern(ident.span.start, ident.span.end, PatternKind::Name(ident.name))
    }

    /// The parameters in the parentheses of an arrow.
    pub fn params_of_cover(&self, cover: &Cover<'a>) -> (&'a [Param<'a>], Option<&'a Pattern<'a>>) {
        let one;
        let exprs = match cover.expr {
            None => &[][..],
            Some(expr) => match expr.kind {
                ExprKind::Sequence(exprs) if !expr.is_parenthesised => exprs,
                _ => {
                    one = [*expr];
                    &one
                }
            },
        };
        self.refuse_parenthesised(cover.span);
        let params: Vec<_> = exprs.iter().map(|expr| self.param_of(self.alloc(*expr))).collect();
        (self.arena.alloc_slice_copy(&params), cover.rest)
    }

    /// The parameters in the call that the head of an async arrow looks like.
    pub fn params_of_call(&self, chain: Chain<'a, '_>) -> Option<(&'a [Param<'a>], Option<&'a Pattern<'a>>)> {
        let is_async = matches!(chain.base.kind, ExprKind::Name(_))
            && !chain.base.is_parenthesised
            && chain.base.span.text(self.source) == "async"
            && chain.links.len() == 1;
        let link = chain.links.last()?;
        let LinkKind::Call(args) = link.kind else { return None };
        if !is_async || link.is_optional || self.has_newline(chain.base.span.end, link.span.start) {
            return None;
        }
        self.refuse_parenthesised(link.span);
        let mut params = Vec::with_capacity(args.len());
        let mut rest = None;
        for (at, arg) in args.iter().enumerate() {
            match arg {
                crate::ast::Arg::Expr(expr) => params.push(self.param_of(self.alloc(*expr))),
                crate::ast::Arg::Spread(expr) => {
                    let comma = self.comma_between(expr.span.end, link.span.end);
                    if at + 1 < args.len() || comma.is_some() {
                        self.report_rest_position(expr.span);
                    }
                    rest = Some(self.reread(self.alloc(*expr), Destructuring::Allowed, Role::Bound));
                }
            }
        }
        Some((self.arena.alloc_slice_copy(&params), rest))
    }

    fn param_of(&self, expr: &'a Expr<'a>) -> Param<'a> {
        let elem = self.elem(expr, Role::Bound);
        Param { span: expr.span, target: elem.target, default: elem.default, ty: None, is_optional: false }
    }

    /// A name in parentheses may be assigned but not bound; the pattern itself does not remember them.
    fn refuse_parenthesised(&self, span: Span) {
        if let Some(start) = self.parenthesised_target_in(span) {
            self.report(
                Diagnostic::error(
                    Code::BadArrowParams,
                    Span::new(start, start + 1),
                    "a parameter cannot stand in parentheses",
                )
                .label("remove the parentheses around it"),
            );
        }
    }

    fn elem(&self, expr: &'a Expr<'a>, role: Role) -> PatternElem<'a> {
        if let ExprKind::Assign(target, value) = expr.kind
            && !expr.is_parenthesised
        {
            if role == Role::Bound {
                self.require_bound(target);
            }
            return PatternElem { target, default: Some(value) };
        }
        PatternElem { target: self.reread(expr, Destructuring::Allowed, role), default: None }
    }

    fn reread(&self, expr: &'a Expr<'a>, destructuring: Destructuring, role: Role) -> &'a Pattern<'a> {
        let (lo, hi) = (expr.span.start, expr.span.end);
        match expr.kind {
            ExprKind::Name(name) => {
                if role == Role::Bound && expr.is_parenthesised {
                    return self.refuse_target(expr, role);
                }
                if expr.is_parenthesised {
                    self.note_parenthesised_target(expr.span);
                }
                self.refuse_eval(expr.span, name, role);
                self.pattern(lo, hi, PatternKind::Name(name))
            }
            ExprKind::Chain(base, links) if role == Role::Assigned => match links {
                // `a! = b` of a `.ts` hook: marks leave no trace. All at once, since there may be any number of them.
                [.., last] if matches!(last.kind, LinkKind::Typed) => {
                    let n_real = links.iter().rposition(|link| !matches!(link.kind, LinkKind::Typed));
                    let inner = match n_real.and_then(|last| links.get(..=last)) {
                        None => base,
                        Some(before) => self.alloc(Expr { kind: ExprKind::Chain(base, before), ..*expr }),
                    };
                    self.reread(inner, Destructuring::Refused, role)
                }
                _ if links.iter().any(|link| link.is_optional) => self.refuse_target(expr, role),
                [.., last] if matches!(last.kind, LinkKind::Member(_) | LinkKind::Index(_) | LinkKind::Private(_)) => {
                    self.pattern(lo, hi, PatternKind::Member(expr))
                }
                _ => self.refuse_target(expr, role),
            },
            ExprKind::Typed(inner, _) if role == Role::Assigned => self.reread(inner, Destructuring::Refused, role),
            ExprKind::Object(props) if destructuring == Destructuring::Allowed && !expr.is_parenthesised => {
                self.object_target(expr, props, role)
            }
            ExprKind::Array(elems) if destructuring == Destructuring::Allowed && !expr.is_parenthesised => {
                self.array_target(expr, elems, role)
            }
            ExprKind::Error => self.error_pattern(expr.span),
            _ => self.refuse_target(expr, role),
        }
    }

    fn object_target(&self, expr: &Expr<'a>, props: &'a [Prop<'a>], role: Role) -> &'a Pattern<'a> {
        let mut made = Vec::with_capacity(props.len());
        let mut rest = None;
        for (at, prop) in props.iter().enumerate() {
            match prop {
                Prop::Value { key, value, is_shorthand } => {
                    if *is_shorthand {
                        self.allow_shorthand_default(value.span.start);
                    }
                    let elem = self.elem(value, role);
                    made.push(PatternProp { key: *key, is_shorthand: *is_shorthand, elem });
                }
                Prop::Method { key, .. } => self.report(
                    Diagnostic::error(Code::BadPattern, key.span, "a method cannot be part of a pattern")
                        .label("here a pattern has `name` or `name: target`"),
                ),
                Prop::Spread(value) => {
                    if at + 1 < props.len() || self.comma_after_spread(value).is_some() {
                        self.report_rest_position(value.span);
                    }
                    rest = Some(self.reread(value, Destructuring::Refused, role));
                }
            }
        }
        let props = self.arena.alloc_slice_copy(&made);
        self.pattern(expr.span.start, expr.span.end, PatternKind::Object { props, rest })
    }

    fn array_target(&self, expr: &Expr<'a>, elems: &'a [ArrayElem<'a>], role: Role) -> &'a Pattern<'a> {
        let mut made = Vec::with_capacity(elems.len());
        let mut rest = None;
        for (at, elem) in elems.iter().enumerate() {
            match elem {
                ArrayElem::Hole => made.push(None),
                ArrayElem::Expr(value) => made.push(Some(self.elem(value, role))),
                ArrayElem::Spread(value) => {
                    if at + 1 < elems.len() || self.comma_after_spread(value).is_some() {
                        self.report_rest_position(value.span);
                    }
                    rest = Some(self.reread(value, Destructuring::Allowed, role));
                }
            }
        }
        let elems = self.arena.alloc_slice_copy(&made);
        self.pattern(expr.span.start, expr.span.end, PatternKind::Array { elems, rest })
    }

    fn report_rest_position(&self, span: Span) {
        self.report(crate::unexpected::rest_position(span));
    }

    fn refuse_eval(&self, span: Span, name: Name, role: Role) {
        let text = self.name_text(name);
        if matches!(text, "eval" | "arguments") {
            let (headline, label) = match role {
                Role::Assigned => (format!("`{text}` cannot be assigned"), "reserved in modules"),
                Role::Bound => (format!("`{text}` cannot be the name of a binding"), "reserved in modules"),
            };
            self.report(Diagnostic::error(Code::EvalOrArguments, span, headline).label(label));
        }
    }

    /// Checks that a pattern that was read as assigned is one that can be bound.
    fn require_bound(&self, pattern: &Pattern<'a>) {
        match pattern.kind {
            PatternKind::Name(_) => {}
            PatternKind::Member(expr) => {
                self.refuse_target(expr, Role::Bound);
            }
            PatternKind::Object { props, rest } => {
                props.iter().for_each(|prop| self.require_bound(prop.elem.target));
                rest.iter().for_each(|rest| self.require_bound(rest));
            }
            PatternKind::Array { elems, rest } => {
                elems.iter().flatten().for_each(|elem| self.require_bound(elem.target));
                rest.iter().for_each(|rest| self.require_bound(rest));
            }
        }
    }

    fn error_pattern(&self, span: Span) -> &'a Pattern<'a> {
        self.pattern(span.start, span.end, PatternKind::Name(self.intern("")))
    }

    fn refuse_target(&self, expr: &Expr<'a>, role: Role) -> &'a Pattern<'a> {
        let what = describe(expr);
        let diagnostic = match role {
            Role::Bound => Diagnostic::error(Code::BadArrowParams, expr.span, format!("{what} cannot be a parameter"))
                .label("a parameter is a name or a pattern"),
            Role::Assigned if is_optional_chain(expr) => {
                Diagnostic::error(Code::BadOptionalChain, expr.span, "an optional chain cannot be assigned")
                    .label("it may have no place to assign to")
                    .help("test the object first, then assign with `.`")
            }
            Role::Assigned => {
                Diagnostic::error(Code::BadAssignmentTarget, expr.span, format!("{what} cannot be assigned"))
                    .label("only names, members and patterns can")
            }
        };
        self.report(diagnostic);
        self.error_pattern(expr.span)
    }
}

fn is_optional_chain(expr: &Expr<'_>) -> bool {
    matches!(expr.kind, ExprKind::Chain(_, links) if links.iter().any(|link| link.is_optional))
}

/// An expression in the author's words.
fn describe(expr: &Expr<'_>) -> &'static str {
    match expr.kind {
        ExprKind::Name(_) => "a name in parentheses",
        ExprKind::This => "`this`",
        ExprKind::Null => "`null`",
        ExprKind::Bool(true) => "`true`",
        ExprKind::Bool(false) => "`false`",
        ExprKind::Number(_) | ExprKind::BigInt(_) => "a number",
        ExprKind::String(_) => "a string",
        ExprKind::Regex { .. } => "a regular expression",
        ExprKind::Template(_) => "a template",
        ExprKind::Array(_) | ExprKind::Object(_) => "a literal in this place",
        ExprKind::Function(_) => "a function",
        ExprKind::Class(_) => "a class",
        ExprKind::Chain(_, links) => match links.last().map(|link| link.kind) {
            Some(LinkKind::Call(_)) => "the result of a call",
            Some(LinkKind::Tag(_)) => "the result of a tagged template",
            _ => "a member",
        },
        ExprKind::New(..) | ExprKind::ImportCall(_) => "the result of a call",
        ExprKind::Super => "`super`",
        ExprKind::NewTarget => "`new.target`",
        ExprKind::ImportMeta => "`import.meta`",
        ExprKind::Assign(..) | ExprKind::AssignOp(..) | ExprKind::Update { .. } => "an assignment",
        ExprKind::Unary(..)
        | ExprKind::Binary(..)
        | ExprKind::Logical(..)
        | ExprKind::Conditional(..)
        | ExprKind::Sequence(_)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Typed(..)
        | ExprKind::Error => "the result of an operator",
    }
}
