//! What V8 gave a place last when it made the code of an expression. Instructions that have no place of their own, such as the
//! one that asks for an iterator, are said to be there, and V8 looks in the source for what stands at that place.
//! Not here: the places themselves (`note.rs`), and what messages make of what is found there.

use becket_syntax::ast::{self, ExprKind, LinkKind, UnaryOp};

use super::{chain_position, folded, is_live, literal, position};
use crate::chain::split_last;

/// The last place in an expression.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last<'a> {
    pub(super) at: u32,
    pub(super) found: Found<'a>,
}

/// What V8 finds at a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found<'a> {
    /// A call: its callee.
    Call(&'a ast::Expr<'a>, &'a [ast::Link<'a>]),
    /// An element with `...`
    Spread(&'a ast::Expr<'a>),
    /// Nothing that a message would name.
    Nothing,
}

fn nothing<'a>(at: u32) -> Option<Last<'a>> {
    Some(Last { at, found: Found::Nothing })
}

/// The last place in the code of an expression; `None` if it has none.
pub(super) fn last<'a>(names: &ast::Names<'_>, expr: &'a ast::Expr<'a>) -> Option<Last<'a>> {
    if folded(expr).is_some() {
        return None;
    }
    match expr.kind {
        ExprKind::This
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::String(_)
        | ExprKind::BigInt(_)
        | ExprKind::Regex { .. }
        | ExprKind::Function(_)
        | ExprKind::ImportMeta => None,
        ExprKind::Typed(inner, _) => last(names, inner),
        ExprKind::Unary(UnaryOp::Typeof, ast::Expr { kind: ExprKind::Name(_), .. }) => None,
        ExprKind::Unary(UnaryOp::Not | UnaryOp::Typeof | UnaryOp::Void, inner) => last(names, inner),
        ExprKind::Unary(UnaryOp::Delete, ast::Expr { kind: ExprKind::Chain(base, links), .. }) => {
            last_of_reference(names, base, links)
        }
        ExprKind::Logical(op, operands) => {
            let end = operands.iter().position(|operand| decides(op, operand)).map_or(operands.len(), |at| at + 1);
            operands.get(..end)?.iter().rev().find_map(|it| last(names, it))
        }
        ExprKind::Sequence(list) => {
            let end = list.last()?;
            last(names, end).or_else(|| nothing(position(names, end).start))
        }
        ExprKind::Conditional(condition, yes, no) => {
            let is_taken = |wanted: bool| literal(condition).is_none_or(|value| is_live(&value) == wanted);
            let branch = |expr: &'a ast::Expr<'a>, wanted| is_taken(wanted).then(|| last(names, expr)).flatten();
            branch(no, false).or_else(|| branch(yes, true)).or_else(|| last(names, condition))
        }
        ExprKind::Array(elems) => elems.iter().rev().find_map(|elem| match elem {
            ast::ArrayElem::Expr(expr) => last(names, expr),
            ast::ArrayElem::Spread(expr) => Some(spread(names, expr)),
            ast::ArrayElem::Hole => None,
        }),
        ExprKind::Object(props) => last_of_props(names, props),
        ExprKind::Class(class) => {
            let is_computed = class.members.iter().any(computes_key);
            if is_computed { nothing(expr.span.end) } else { class.extends.and_then(|it| last(names, it)) }
        }
        ExprKind::Template(template) if template.exprs.is_empty() => None,
        ExprKind::Template(_) => nothing(expr.span.end),
        ExprKind::Chain(base, links) => last_of_chain(names, base, links),
        ExprKind::Assign(..) | ExprKind::AssignOp(..) | ExprKind::Update { .. } => nothing(expr.span.end),
        ExprKind::New(callee, _) => Some(Last { at: expr.span.start, found: Found::Call(callee, &[]) }),
        ExprKind::Name(_)
        | ExprKind::NewTarget
        | ExprKind::Unary(..)
        | ExprKind::Binary(..)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Super
        | ExprKind::Error => nothing(position(names, expr).start),
    }
}

/// The same where a statement, or what counts as one, begins with the expression: a name that is evaluated first does not get a
/// place of its own.
pub(super) fn last_after_statement<'a>(names: &ast::Names<'_>, expr: &'a ast::Expr<'a>) -> Option<Last<'a>> {
    last(names, expr).filter(|last| !matches!(last.found, Found::Nothing) || first_name(expr) != Some(last.at))
}

/// Where the name is that an expression evaluates before anything else.
fn first_name(expr: &ast::Expr<'_>) -> Option<u32> {
    match expr.kind {
        ExprKind::Name(_) | ExprKind::NewTarget => Some(expr.span.start),
        ExprKind::Unary(UnaryOp::Delete, ast::Expr { kind: ExprKind::Chain(base, _), .. }) => first_name(base),
        ExprKind::Typed(inner, _) | ExprKind::Unary(_, inner) => first_name(inner),
        ExprKind::Logical(_, list) => first_name(list.iter().find(|operand| literal(operand).is_none())?),
        ExprKind::Sequence(list) => first_name(list.first()?),
        ExprKind::Conditional(condition, ..) => first_name(condition),
        ExprKind::Object([ast::Prop::Spread(first), ..]) => first_name(first),
        ExprKind::Class(class) => first_name(class.extends?),
        ExprKind::This
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::BigInt(_)
        | ExprKind::String(_)
        | ExprKind::Regex { .. }
        | ExprKind::Template(_)
        | ExprKind::Array(_)
        | ExprKind::Object(_)
        | ExprKind::Function(_)
        | ExprKind::Update { .. }
        | ExprKind::Binary(..)
        | ExprKind::Assign(..)
        | ExprKind::AssignOp(..)
        | ExprKind::Chain(..)
        | ExprKind::New(..)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::Super
        | ExprKind::ImportMeta
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Error => None,
    }
}

fn last_of_chain<'a>(names: &ast::Names<'_>, base: &'a ast::Expr<'a>, links: &'a [ast::Link<'a>]) -> Option<Last<'a>> {
    let Some((end, prefix)) = split_last(links) else { return last(names, base) };
    let at = chain_position(names, base, links)?.start;
    let found = match end.kind {
        LinkKind::Call(_) | LinkKind::Tag(_) => Found::Call(base, prefix),
        LinkKind::Member(_) | LinkKind::Index(_) | LinkKind::Private(_) | LinkKind::Typed => Found::Nothing,
    };
    Some(Last { at, found })
}

/// The last place before a property is deleted, which has none itself: in its key, or where its object is.
fn last_of_reference<'a>(
    names: &ast::Names<'_>,
    base: &'a ast::Expr<'a>,
    links: &'a [ast::Link<'a>],
) -> Option<Last<'a>> {
    let Some((end, prefix)) = split_last(links) else { return last(names, base) };
    let key = match end.kind {
        LinkKind::Index(key) => last(names, key),
        LinkKind::Member(_) | LinkKind::Private(_) | LinkKind::Call(_) | LinkKind::Tag(_) | LinkKind::Typed => None,
    };
    key.or_else(|| last_of_chain(names, base, prefix))
}

/// Whether V8 sees that the operands after this one are never reached.
fn decides(op: ast::LogicalOp, operand: &ast::Expr<'_>) -> bool {
    match op {
        ast::LogicalOp::Or => literal(operand).is_some_and(|value| is_live(&value)),
        ast::LogicalOp::And => literal(operand).is_some_and(|value| !is_live(&value)),
        ast::LogicalOp::Coalesce => false,
    }
}

fn spread<'a>(names: &ast::Names<'_>, expr: &'a ast::Expr<'a>) -> Last<'a> {
    let at = position(names, expr).start;
    match last(names, expr) {
        Some(inside) if inside.at != at => inside,
        _ => Last { at, found: Found::Spread(expr) },
    }
}

fn is_computed(key: &ast::PropKey<'_>) -> bool {
    matches!(key.kind, ast::PropKeyKind::Computed(_))
}

fn computes_key(member: &ast::Member<'_>) -> bool {
    match member.kind {
        ast::MemberKind::Method(key, ..) | ast::MemberKind::Field(key, ..) | ast::MemberKind::Accessor(key) => {
            is_computed(&key)
        }
        ast::MemberKind::StaticBlock(_) | ast::MemberKind::Types => false,
    }
}

/// V8 copies the constants of a literal at once, as far as the first key that it computes; then each value is set, and has a
/// place. Getters and setters come last, and have none; what is spread first is copied, too.
fn last_of_props<'a>(names: &ast::Names<'_>, props: &'a [ast::Prop<'a>]) -> Option<Last<'a>> {
    let n_copied = props
        .iter()
        .position(|prop| match prop {
            ast::Prop::Value { key, .. } | ast::Prop::Method { key, .. } => is_computed(key),
            ast::Prop::Spread(_) => true,
        })
        .unwrap_or(props.len());
    props.iter().enumerate().rev().find_map(|(at, prop)| match prop {
        ast::Prop::Value { value, .. } if at < n_copied && is_copied(value) => None,
        ast::Prop::Spread(value) if at == 0 => last(names, value),
        ast::Prop::Value { value, .. } | ast::Prop::Spread(value) => {
            last(names, value).or_else(|| nothing(position(names, value).start))
        }
        ast::Prop::Method { kind, .. } if at < n_copied && *kind != ast::MethodKind::Method => None,
        ast::Prop::Method { key, .. } => nothing(key.span.end),
    })
}

/// Whether a literal is copied as a whole.
fn is_copied(expr: &ast::Expr<'_>) -> bool {
    match expr.kind {
        ExprKind::Null | ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::String(_) | ExprKind::BigInt(_) => true,
        ExprKind::Array(elems) => elems.iter().all(|elem| match elem {
            ast::ArrayElem::Expr(expr) => is_copied(expr),
            ast::ArrayElem::Spread(_) => false,
            ast::ArrayElem::Hole => true,
        }),
        ExprKind::Object(props) => props.iter().all(|prop| match prop {
            ast::Prop::Value { key, value, .. } => !is_computed(key) && is_copied(value),
            ast::Prop::Method { .. } | ast::Prop::Spread(_) => false,
        }),
        ExprKind::Name(_)
        | ExprKind::This
        | ExprKind::Regex { .. }
        | ExprKind::Template(_)
        | ExprKind::Function(_)
        | ExprKind::Class(_)
        | ExprKind::Unary(..)
        | ExprKind::Update { .. }
        | ExprKind::Binary(..)
        | ExprKind::Logical(..)
        | ExprKind::Conditional(..)
        | ExprKind::Assign(..)
        | ExprKind::AssignOp(..)
        | ExprKind::Chain(..)
        | ExprKind::New(..)
        | ExprKind::Sequence(_)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::Super
        | ExprKind::NewTarget
        | ExprKind::ImportMeta
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Typed(..)
        | ExprKind::Error => folded(expr).is_some(),
    }
}
