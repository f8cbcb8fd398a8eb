//! Actions for statements and declarations.
//! Not here: imports and exports (`module.rs`), functions and classes (`function.rs`).

use super::{Ctx, Signature};
use crate::ast::{
    Case, Catch, Declarator, Expr, ExprKind, ForInit, ForTarget, Ident, IfArm, Link, LinkKind, Loop, LoopHead, Pattern,
    PatternElem, PatternKind, PatternProp, PropKey, PropKeyKind, Stmt, StmtKind, Try, Type, TypeDecl, VarDecl, VarKind,
};
use crate::codes::Code;
use crate::cover::Destructuring;
use crate::depth::Depth;
use crate::diagnostic::Diagnostic;
use crate::list::List;
use crate::span::Span;
use crate::typescript::TypeStmt;

/// The first part of `for (…;…;…)`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ForStart<'a, 'c> {
    None,
    Expr(&'a Expr<'a>),
    Var(VarKind, List<'c, &'c Declarator<'a>>),
}

/// What stands left of `in` or `of`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target<'a> {
    Expr(&'a Expr<'a>),
    Var(VarKind, &'a Pattern<'a>),
}

impl<'a> Ctx<'a> {
    /// A new statement over parts that are `below` deep, to be copied to where it belongs.
    pub fn stmt(&self, lo: u32, hi: u32, below: u16, kind: StmtKind<'a>) -> &Stmt<'a> {
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.draft(Stmt { span, depth: self.level(below, span), kind })
    }

    pub fn block(&self, lo: u32, hi: u32, stmts: &'a [Stmt<'a>]) -> &Stmt<'a> {
        self.stmt(lo, hi, stmts.depth(), StmtKind::Block(stmts))
    }

    pub fn return_stmt(&self, lo: u32, hi: u32, value: Option<&'a Expr<'a>>) -> &Stmt<'a> {
        self.stmt(lo, hi, value.depth(), StmtKind::Return(value))
    }

    pub fn arm(&self, test: &'a Expr<'a>, then: &Stmt<'a>) -> IfArm<'a> {
        IfArm { test, then: self.alloc(*then) }
    }

    pub fn if_chain(&self, lo: u32, hi: u32, arms: List<'_, IfArm<'a>>, otherwise: Option<&Stmt<'a>>) -> &Stmt<'a> {
        let arms = arms.slice(self.arena, |arm| arm);
        self.stmt(
            lo,
            hi,
            arms.depth().max(otherwise.depth()),
            StmtKind::If(arms, otherwise.map(|stmt| self.alloc(*stmt))),
        )
    }

    pub fn loop_stmt(&self, lo: u32, hi: u32, head: &LoopHead<'a>, body: &Stmt<'a>) -> &Stmt<'a> {
        let below = head.depth().max(body.depth);
        self.stmt(lo, hi, below, StmtKind::Loop(self.alloc(Loop { head: *head, body: self.alloc(*body) })))
    }

    pub fn labelled(&self, lo: u32, hi: u32, label: Ident, body: &Stmt<'a>) -> &Stmt<'a> {
        self.stmt(lo, hi, body.depth, StmtKind::Labelled(label, self.alloc(*body)))
    }

    pub fn with(&self, lo: u32, hi: u32, object: &'a Expr<'a>, body: &Stmt<'a>) -> &Stmt<'a> {
        self.report(
            Diagnostic::error(Code::With, Span::new(lo, lo + 4), "`with` does not exist in modules")
                .label("it makes names mean different things at different times")
                .help("give the object a short name with `const`"),
        );
        self.stmt(lo, hi, object.depth.max(body.depth), StmtKind::With(object, self.alloc(*body)))
    }

    pub fn switch(&self, lo: u32, hi: u32, subject: &'a Expr<'a>, cases: List<'_, &Case<'a>>) -> &Stmt<'a> {
        let cases = self.slice(cases);
        let mut defaults = cases.iter().filter(|case| case.test.is_none());
        if let (Some(first), Some(second)) = (defaults.next(), defaults.next()) {
            let keyword = |case: &Case<'a>| Span::new(case.span.start, case.span.start + 7);
            self.report(
                Diagnostic::error(Code::DuplicateDefault, keyword(second), "the `switch` has two `default` clauses")
                    .label("the second one")
                    .secondary(keyword(first), "the first one"),
            );
        }
        self.stmt(lo, hi, subject.depth.max(cases.depth()), StmtKind::Switch(subject, cases))
    }

    pub fn try_stmt(
        &self,
        lo: u32,
        hi: u32,
        block: &'a [Stmt<'a>],
        catch: Option<&Catch<'a>>,
        finally: Option<&'a [Stmt<'a>]>,
    ) -> &Stmt<'a> {
        let below = block.depth().max(catch.depth()).max(finally.depth());
        self.stmt(lo, hi, below, StmtKind::Try(self.alloc(Try { block, catch: catch.copied(), finally })))
    }

    pub fn declarator(
        &self,
        lo: u32,
        hi: u32,
        target: &'a Pattern<'a>,
        ty: Option<&'a Type<'a>>,
        init: Option<&'a Expr<'a>>,
    ) -> &Declarator<'a> {
        self.draft(Declarator { span: Span::new(lo, hi), target, ty, init })
    }

    pub fn var(&self, lo: u32, hi: u32, kind: VarKind, list: List<'_, &Declarator<'a>>) -> &Stmt<'a> {
        if let Some(ambient) = self.ambient_stmt(lo, hi) {
            return ambient;
        }
        let decl = self.var_decl(kind, list);
        self.stmt(lo, hi, decl.depth(), StmtKind::Var(decl))
    }

    fn var_decl(&self, kind: VarKind, list: List<'_, &Declarator<'a>>) -> &'a VarDecl<'a> {
        let decls = self.slice(list);
        for decl in decls.iter().filter(|decl| decl.init.is_none()) {
            let is_name = matches!(decl.target.kind, PatternKind::Name(_));
            if is_name && kind != VarKind::Const {
                continue;
            }
            let headline =
                if is_name { "a `const` needs its value" } else { "a destructuring declaration needs its value" };
            self.report(
                Diagnostic::error(Code::MissingInitializer, decl.span, headline)
                    .label("`= value` is missing after this"),
            );
        }
        self.alloc(VarDecl { kind, decls })
    }

    pub fn for_head(
        &self,
        start: &ForStart<'a, '_>,
        test: Option<&'a Expr<'a>>,
        update: Option<&'a Expr<'a>>,
    ) -> &LoopHead<'a> {
        let init = match *start {
            ForStart::None => None,
            ForStart::Expr(expr) => Some(ForInit::Expr(expr)),
            ForStart::Var(kind, list) => Some(ForInit::Var(self.var_decl(kind, list))),
        };
        self.draft(LoopHead::For { init, test, update })
    }

    pub fn for_in(&self, target: Target<'a>, object: &'a Expr<'a>) -> &LoopHead<'a> {
        self.draft(LoopHead::ForIn(self.for_target(target), object))
    }

    pub fn for_of(&self, target: Target<'a>, iterable: &'a Expr<'a>, is_await: bool) -> &LoopHead<'a> {
        if let Target::Expr(expr) = target
            && !is_await
            && !expr.is_parenthesised
            && self.ends_with_async(expr)
        {
            self.report(
                Diagnostic::error(Code::BadForHead, expr.span, "a loop head cannot begin with `async of`")
                    .label("reads like an arrow")
                    .help("write `(async) of`"),
            );
        }
        self.draft(LoopHead::ForOf { target: self.for_target(target), iterable, is_await })
    }

    /// Whether the last word of a target is `async`, which V8 takes for that of an arrow even behind a dot.
    fn ends_with_async(&self, expr: &Expr<'a>) -> bool {
        let word = match expr.kind {
            ExprKind::Name(_) => expr.span,
            ExprKind::Chain(_, [.., Link { kind: LinkKind::Member(name), .. }]) => name.span,
            _ => return false,
        };
        word.text(self.source) == "async"
    }

    fn for_target(&self, target: Target<'a>) -> ForTarget<'a> {
        match target {
            Target::Expr(expr) => ForTarget::Pattern(self.target(expr, Destructuring::Allowed)),
            Target::Var(kind, pattern) => ForTarget::Var(kind, pattern),
        }
    }

    // Binding patterns.

    pub fn object_pattern(
        &self,
        lo: u32,
        hi: u32,
        props: List<'_, &PatternProp<'a>>,
        rest: Option<&'a Pattern<'a>>,
    ) -> &'a Pattern<'a> {
        self.pattern(lo, hi, PatternKind::Object { props: self.slice(props), rest })
    }

    pub fn array_pattern(
        &self,
        lo: u32,
        hi: u32,
        elems: List<'_, Option<PatternElem<'a>>>,
        rest: Option<&'a Pattern<'a>>,
    ) -> &'a Pattern<'a> {
        let elems = elems.slice(self.arena, |elem| elem);
        // Each counts beside its parts, as a member of an object's pattern does.
        elems.iter().flatten().for_each(|elem| self.count_node(elem.target.span));
        self.pattern(lo, hi, PatternKind::Array { elems, rest })
    }

    pub fn shorthand_prop(&self, name: Ident, default: Option<&'a Expr<'a>>) -> &PatternProp<'a> {
        let Ident { name, span } = self.binding(name);
        let target = self.pattern(span.start, span.end, PatternKind::Name(name));
        let key = self.key(span.start, span.end, PropKeyKind::Name(name));
        self.count_node(span);
        self.draft(PatternProp { key: *key, is_shorthand: true, elem: PatternElem { target, default } })
    }

    /// A member of a pattern, which counts beside its parts.
    pub fn pattern_prop(&self, key: &PropKey<'a>, elem: PatternElem<'a>) -> &PatternProp<'a> {
        self.count_node(key.span);
        self.draft(PatternProp { key: *key, is_shorthand: false, elem })
    }

    // What leaves no trace.

    pub fn type_stmt(&self, lo: u32, hi: u32, stmt: &TypeStmt<'a>) -> &Stmt<'a> {
        self.stmt(lo, hi, stmt.depth, stmt.kind)
    }

    /// A function declaration without a body: an overload in a `.ts` hook.
    pub(crate) fn bodiless(&self, lo: u32, hi: u32, sig: &Signature<'a>) -> &Stmt<'a> {
        if !self.is_typescript {
            self.report_no_body(sig);
        }
        self.erase_whole(Span::new(lo, hi));
        self.stmt(lo, hi, 0, StmtKind::Types(self.alloc(TypeDecl::Declare)))
    }
}
