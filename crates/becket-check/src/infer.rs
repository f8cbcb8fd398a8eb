//! Types of expressions, where they are certain whatever happens. Small on purpose: what is not certain has no type here.
//! Not here: declared types (`declare.rs`), and what is done with a mismatch (`argument.rs`).

use std::sync::LazyLock;

use becket_bytecode::builtins;
use becket_syntax::ast::{self, BinaryOp, ExprKind, UnaryOp};

use crate::checked::{Binding, Checked, PackedUse, Use};
use crate::resolve::Resolver;
use crate::ty::{Property, Type};

/// The kind of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object of an object literal.
    Object,
    /// A function.
    Function,
}

impl Kind {
    /// The number of the builtin that its methods come from; `None` where there are none, or where the hook may have added some.
    pub(crate) fn prototype(self) -> Option<u32> {
        let place = match self {
            Self::Boolean => 0,
            Self::Number => 1,
            Self::String => 2,
            Self::Array => 3,
            Self::Undefined | Self::Null | Self::Object | Self::Function => return None,
        };
        PROTOTYPES.get(place).copied().flatten()
    }

    fn ty(self) -> Type {
        match self {
            Self::Undefined => Type::Undefined,
            Self::Null => Type::Null,
            Self::Boolean => Type::Boolean,
            Self::Number => Type::Number,
            Self::String => Type::String,
            Self::Array => Type::Array(Box::new(Type::Any)),
            Self::Object => Type::Record(Box::new(Type::Any)),
            Self::Function => Type::Any,
        }
    }
}

static PROTOTYPES: LazyLock<[Option<u32>; 4]> = LazyLock::new(|| {
    ["Boolean.prototype", "Number.prototype", "String.prototype", "Array.prototype"].map(builtins::find)
});

/// What calls of these builtins give.
static RESULTS: &[(&str, Kind)] = &[
    ("String", Kind::String),
    ("Number", Kind::Number),
    ("Boolean", Kind::Boolean),
    ("parseInt", Kind::Number),
    ("parseFloat", Kind::Number),
    ("isNaN", Kind::Boolean),
    ("isFinite", Kind::Boolean),
    ("Array", Kind::Array),
    ("Array.isArray", Kind::Boolean),
    ("Array.of", Kind::Array),
    ("Object.keys", Kind::Array),
    ("Object.values", Kind::Array),
    ("Object.entries", Kind::Array),
    ("Object.is", Kind::Boolean),
    ("Object.hasOwn", Kind::Boolean),
    ("Number.isInteger", Kind::Boolean),
    ("Number.isFinite", Kind::Boolean),
    ("Number.isNaN", Kind::Boolean),
    ("Number.isSafeInteger", Kind::Boolean),
    ("String.fromCharCode", Kind::String),
    ("String.fromCodePoint", Kind::String),
];

/// What is needed to know what names mean.
#[derive(Clone, Copy)]
struct Known<'t> {
    uses: &'t [PackedUse],
    bindings: &'t [Binding],
    names: &'t ast::Names<'t>,
}

/// The kind of an expression's value while the resolver is at work.
pub(crate) fn kind_of(resolver: &Resolver<'_, '_>, expr: &ast::Expr<'_>) -> Option<Kind> {
    Known { uses: &resolver.tables.uses, bindings: &resolver.bindings, names: &resolver.module.names }.kind(expr)
}

/// The type of an expression's value; [`Type::Any`] where it is not certain.
pub fn type_of_expr(checked: &Checked<'_>, expr: &ast::Expr<'_>) -> Type {
    known(checked).ty(expr)
}

/// The kind of an expression's value, where it is certain.
pub fn kind_of_expr(checked: &Checked<'_>, expr: &ast::Expr<'_>) -> Option<Kind> {
    known(checked).kind(expr)
}

fn known<'t>(checked: &'t Checked<'_>) -> Known<'t> {
    Known { uses: &checked.tables.uses, bindings: &checked.bindings, names: &checked.module.names }
}

impl Known<'_> {
    fn use_at(self, start: u32) -> Option<Use> {
        self.uses.get(start as usize).and_then(|it| it.unpack())
    }

    fn kind(self, expr: &ast::Expr<'_>) -> Option<Kind> {
        Some(match expr.kind {
            ExprKind::Null => Kind::Null,
            ExprKind::Bool(_) => Kind::Boolean,
            ExprKind::Number(_) => Kind::Number,
            ExprKind::String(_) | ExprKind::Template(_) => Kind::String,
            ExprKind::Array(_) => Kind::Array,
            ExprKind::Object(_) => Kind::Object,
            ExprKind::Function(_) => Kind::Function,
            ExprKind::Name(_) => match self.use_at(expr.span.start)? {
                Use::Undefined => Kind::Undefined,
                Use::NaN | Use::Infinity => Kind::Number,
                Use::Binding { id, needs_tdz_check: false } => self.bindings.get(id.0 as usize)?.value?,
                _ => return None,
            },
            ExprKind::Unary(op, operand) => match op {
                UnaryOp::Typeof => Kind::String,
                UnaryOp::Not | UnaryOp::Delete => Kind::Boolean,
                UnaryOp::Void => Kind::Undefined,
                UnaryOp::Plus => Kind::Number,
                UnaryOp::Minus | UnaryOp::BitNot => self.numeric(operand)?,
            },
            ExprKind::Binary(first, tails) => self.binary(first, tails)?,
            ExprKind::Chain(base, [link]) => self.call(base, link)?,
            ExprKind::Typed(value, _) => self.kind(value)?,
            ExprKind::Conditional(_, then, otherwise) => {
                let kind = self.kind(then)?;
                if self.kind(otherwise)? != kind {
                    return None;
                }
                kind
            }
            ExprKind::Sequence(list) => self.kind(list.last()?)?,
            ExprKind::Assign(_, value) => self.kind(value)?,
            ExprKind::BigInt(_)
            | ExprKind::Regex { .. }
            | ExprKind::This
            | ExprKind::Class(_)
            | ExprKind::Update { .. }
            | ExprKind::Logical(..)
            | ExprKind::AssignOp(..)
            | ExprKind::Chain(..)
            | ExprKind::New(..)
            | ExprKind::Yield(..)
            | ExprKind::Await(_)
            | ExprKind::Super
            | ExprKind::NewTarget
            | ExprKind::ImportMeta
            | ExprKind::ImportCall(_)
            | ExprKind::PrivateIn(..)
            | ExprKind::Error => return None,
        })
    }

    /// A number, unless the operand may be a BigInt.
    fn numeric(self, operand: &ast::Expr<'_>) -> Option<Kind> {
        self.kind(operand).filter(|kind| is_primitive(*kind)).map(|_| Kind::Number)
    }

    fn binary(self, first: &ast::Expr<'_>, tails: &[ast::BinaryTail<'_>]) -> Option<Kind> {
        let mut kind = self.kind(first);
        for tail in tails {
            let right = self.kind(&tail.right);
            kind = match tail.op {
                BinaryOp::LooseEq
                | BinaryOp::LooseNe
                | BinaryOp::StrictEq
                | BinaryOp::StrictNe
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge
                | BinaryOp::In
                | BinaryOp::Instanceof => Some(Kind::Boolean),
                BinaryOp::Add => match (kind, right) {
                    (Some(Kind::String), _) | (_, Some(Kind::String)) => Some(Kind::String),
                    (Some(left), Some(right)) if is_primitive(left) && is_primitive(right) => Some(Kind::Number),
                    _ => None,
                },
                // If one operand is a number the other cannot be a BigInt: that throws.
                BinaryOp::Sub
                | BinaryOp::Mul
                | BinaryOp::Div
                | BinaryOp::Rem
                | BinaryOp::Exp
                | BinaryOp::BitAnd
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr => {
                    let is_number = kind == Some(Kind::Number) || right == Some(Kind::Number);
                    is_number.then_some(Kind::Number)
                }
                BinaryOp::UShr => Some(Kind::Number),
            };
        }
        kind
    }

    fn call(self, base: &ast::Expr<'_>, link: &ast::Link<'_>) -> Option<Kind> {
        let (ast::LinkKind::Call(_), false, ExprKind::Name(_)) = (link.kind, link.is_optional, base.kind) else {
            return None;
        };
        let Use::Builtin(id) = self.use_at(base.span.start)? else { return None };
        let path = builtins::get(id)?.path;
        RESULTS.iter().find(|row| row.0 == path).map(|row| row.1)
    }

    fn ty(self, expr: &ast::Expr<'_>) -> Type {
        match expr.kind {
            ExprKind::Array(elems) => self.array(elems),
            ExprKind::Object(props) => self.object(props),
            ExprKind::Typed(value, _) => self.ty(value),
            _ => self.kind(expr).map_or(Type::Any, Kind::ty),
        }
    }

    fn array(self, elems: &[ast::ArrayElem<'_>]) -> Type {
        let mut common = None;
        for elem in elems {
            let ty = match elem {
                ast::ArrayElem::Expr(expr) => self.ty(expr),
                ast::ArrayElem::Hole => Type::Undefined,
                ast::ArrayElem::Spread(_) => Type::Any,
            };
            match &common {
                None => common = Some(ty),
                Some(known) if *known == ty => {}
                Some(_) => return Type::Array(Box::new(Type::Any)),
            }
        }
        Type::Array(Box::new(common.unwrap_or(Type::Any)))
    }

    fn object(self, props: &[ast::Prop<'_>]) -> Type {
        let mut known = Vec::new();
        for prop in props {
            let ast::Prop::Value { key: ast::PropKey { kind: ast::PropKeyKind::Name(name), .. }, value, .. } = prop
            else {
                return Type::Record(Box::new(Type::Any));
            };
            let name = self.names.text(*name);
            known.retain(|it: &Property| it.name != name);
            known.push(Property { name: name.into(), ty: self.ty(value), is_optional: false });
        }
        Type::Object(known)
    }
}

fn is_primitive(kind: Kind) -> bool {
    matches!(kind, Kind::Undefined | Kind::Null | Kind::Boolean | Kind::Number)
}
