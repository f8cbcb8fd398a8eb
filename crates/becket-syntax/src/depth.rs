//! How deep the parts of a tree are, read from the depths that their nodes hold: nothing here walks down.
//! Not here: the limit (`action.rs`), and the depth that is stored in a new node, which its maker computes from these.

use crate::ast::{
    Arg, ArrayElem, BinaryTail, Case, Catch, Class, Declarator, Expr, ForInit, ForTarget, Function, FunctionBody,
    IfArm, Link, LinkKind, LoopHead, Member, MemberKind, Param, Pattern, PatternElem, PatternProp, Prop, PropKey,
    PropKeyKind, Stmt, Template, Type, VarDecl,
};

/// Levels of nesting below and including the deepest node in a part of the tree.
pub(crate) trait Depth {
    fn depth(&self) -> u16;
}

macro_rules! stored {
    ($($node:ident)*) => {
        $(impl Depth for $node<'_> {
            fn depth(&self) -> u16 {
                self.depth
            }
        })*
    };
}

stored! { Expr Stmt Pattern Type }

impl<T: Depth + ?Sized> Depth for &T {
    fn depth(&self) -> u16 {
        (**self).depth()
    }
}

impl<T: Depth> Depth for Option<T> {
    fn depth(&self) -> u16 {
        self.as_ref().map_or(0, Depth::depth)
    }
}

impl<T: Depth> Depth for [T] {
    fn depth(&self) -> u16 {
        self.iter().map(Depth::depth).max().unwrap_or(0)
    }
}

impl<T: Depth, U: Depth> Depth for (T, U) {
    fn depth(&self) -> u16 {
        self.0.depth().max(self.1.depth())
    }
}

impl Depth for Arg<'_> {
    fn depth(&self) -> u16 {
        match self {
            Arg::Expr(expr) | Arg::Spread(expr) => expr.depth,
        }
    }
}

impl Depth for ArrayElem<'_> {
    fn depth(&self) -> u16 {
        match self {
            ArrayElem::Expr(expr) | ArrayElem::Spread(expr) => expr.depth,
            ArrayElem::Hole => 0,
        }
    }
}

impl Depth for PropKey<'_> {
    fn depth(&self) -> u16 {
        match self.kind {
            PropKeyKind::Computed(expr) => expr.depth,
            PropKeyKind::Name(_)
            | PropKeyKind::String(_)
            | PropKeyKind::Number(_)
            | PropKeyKind::BigInt(_)
            | PropKeyKind::Private(_) => 0,
        }
    }
}

impl Depth for Prop<'_> {
    fn depth(&self) -> u16 {
        match self {
            Prop::Value { key, value, .. } => key.depth().max(value.depth),
            Prop::Method { key, function, .. } => key.depth().max(function.depth()),
            Prop::Spread(expr) => expr.depth,
        }
    }
}

impl Depth for Link<'_> {
    fn depth(&self) -> u16 {
        match self.kind {
            LinkKind::Index(expr) => expr.depth,
            LinkKind::Call(args) => args.depth(),
            LinkKind::Tag(template) => template.depth(),
            LinkKind::Member(_) | LinkKind::Private(_) | LinkKind::Typed => 0,
        }
    }
}

impl Depth for Template<'_> {
    fn depth(&self) -> u16 {
        self.exprs.depth()
    }
}

impl Depth for BinaryTail<'_> {
    fn depth(&self) -> u16 {
        self.right.depth
    }
}

impl Depth for Function<'_> {
    fn depth(&self) -> u16 {
        let body = match self.body {
            FunctionBody::Block(stmts) => stmts.depth(),
            FunctionBody::Expr(expr) => expr.depth,
        };
        self.params.depth().max(self.rest.depth()).max(self.returns.depth()).max(body)
    }
}

impl Depth for Param<'_> {
    fn depth(&self) -> u16 {
        self.target.depth.max(self.default.depth()).max(self.ty.depth())
    }
}

impl Depth for Class<'_> {
    fn depth(&self) -> u16 {
        self.extends.depth().max(self.members.depth())
    }
}

impl Depth for Member<'_> {
    fn depth(&self) -> u16 {
        match self.kind {
            MemberKind::Method(key, _, function) => key.depth().max(function.depth()),
            MemberKind::Field(key, ty, init) => key.depth().max(ty.depth()).max(init.depth()),
            MemberKind::StaticBlock(stmts) => stmts.depth(),
            MemberKind::Accessor(key) => key.depth(),
            MemberKind::Types => 0,
        }
    }
}

impl Depth for Declarator<'_> {
    fn depth(&self) -> u16 {
        self.target.depth.max(self.ty.depth()).max(self.init.depth())
    }
}

impl Depth for VarDecl<'_> {
    fn depth(&self) -> u16 {
        self.decls.depth()
    }
}

impl Depth for IfArm<'_> {
    fn depth(&self) -> u16 {
        self.test.depth.max(self.then.depth)
    }
}

impl Depth for LoopHead<'_> {
    fn depth(&self) -> u16 {
        match self {
            LoopHead::While(test) | LoopHead::DoWhile(test) => test.depth,
            LoopHead::For { init, test, update } => init.depth().max(test.depth()).max(update.depth()),
            LoopHead::ForIn(target, object) => target.depth().max(object.depth),
            LoopHead::ForOf { target, iterable, .. } => target.depth().max(iterable.depth),
        }
    }
}

impl Depth for ForInit<'_> {
    fn depth(&self) -> u16 {
        match self {
            ForInit::Var(decl) => decl.depth(),
            ForInit::Expr(expr) => expr.depth,
        }
    }
}

impl Depth for ForTarget<'_> {
    fn depth(&self) -> u16 {
        match self {
            ForTarget::Var(_, pattern) | ForTarget::Pattern(pattern) => pattern.depth,
        }
    }
}

impl Depth for Case<'_> {
    fn depth(&self) -> u16 {
        self.test.depth().max(self.body.depth())
    }
}

impl Depth for Catch<'_> {
    fn depth(&self) -> u16 {
        self.param.depth().max(self.body.depth())
    }
}

impl Depth for PatternElem<'_> {
    fn depth(&self) -> u16 {
        self.target.depth.max(self.default.depth())
    }
}

impl Depth for PatternProp<'_> {
    fn depth(&self) -> u16 {
        self.key.depth().max(self.elem.depth())
    }
}
