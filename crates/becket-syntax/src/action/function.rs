//! Actions for functions, arrows, classes and methods.
//! Not here: the rules about where `super`, `return` and others may stand (`early.rs`).

use super::modifier::Placed;
use super::{Chain, Cover, Ctx};
use crate::ast::{
    Class, Expr, ExprKind, Function, FunctionBody, FunctionKind, Ident, Member, MemberKind, MethodKind, Param, Pattern,
    PatternKind, Prop, PropKey, PropKeyKind, Stmt, StmtKind, Type,
};
use crate::codes::Code;
use crate::depth::Depth;
use crate::diagnostic::Diagnostic;
use crate::list::List;
use crate::span::Span;
use crate::token::Modifier;

/// `async function*` and its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FnHead {
    pub is_async: bool,
    pub is_generator: bool,
}

impl FnHead {
    pub const fn plain() -> Self {
        Self { is_async: false, is_generator: false }
    }

    pub const fn generator() -> Self {
        Self { is_async: false, is_generator: true }
    }

    pub const fn asynchronous() -> Self {
        Self { is_async: true, is_generator: false }
    }

    pub const fn async_generator() -> Self {
        Self { is_async: true, is_generator: true }
    }
}

/// A parameter, or the rest of them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ParamDraft<'a> {
    Param(Param<'a>),
    Rest(&'a Pattern<'a>),
}

/// Parameters and body of a function, before its form is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signature<'a> {
    pub type_params: &'a [Ident],
    pub params: &'a [Param<'a>],
    pub rest: Option<&'a Pattern<'a>>,
    pub returns: Option<&'a Type<'a>>,
    /// `None` for the overloads of a `.ts` hook.
    pub body: Option<FunctionBody<'a>>,
    /// Where the body is, or is missed.
    pub body_at: u32,
}

/// A method as it is written, before it belongs to a class or a literal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Method<'a, 'c> {
    pub kind: MethodKind,
    pub head: FnHead,
    pub key: &'c PropKey<'a>,
    pub sig: &'c Signature<'a>,
}

impl<'a, 'c> Method<'a, 'c> {
    /// Without a mark before its key.
    pub const fn plain(key: &'c PropKey<'a>, sig: &'c Signature<'a>) -> Self {
        Self { kind: MethodKind::Method, head: FnHead::plain(), key, sig }
    }
}

/// What follows `class` and its name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClassTail<'a, 'c> {
    type_params: &'a [Ident],
    pub(super) extends: Option<&'a Expr<'a>>,
    pub(super) members: List<'c, &'c MemberDraft<'a, 'c>>,
}

/// A class member with the modifiers that stand before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MemberDraft<'a, 'c> {
    pub(super) member: Member<'a>,
    pub(super) key: Option<PropKey<'a>>,
    pub(super) shape: Shape,
    /// The innermost first.
    pub(super) modifiers: List<'c, Placed>,
    body_at: u32,
}

/// What a member is, also where it leaves no trace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    Field { has_value: bool },
    Method { has_body: bool },
    Index,
    StaticBlock,
}

impl<'a> Ctx<'a> {
    pub fn param(
        &self,
        lo: u32,
        hi: u32,
        has_modifier: bool,
        target: &'a Pattern<'a>,
        is_optional: bool,
        ty: Option<&'a Type<'a>>,
        default: Option<&'a Expr<'a>>,
    ) -> &ParamDraft<'a> {
        let span = Span::new(lo, hi);
        if has_modifier {
            self.report(
                Diagnostic::error(Code::ParameterProperty, span, "Becket does not run parameter properties")
                    .label("this parameter would also be a field")
                    .help("declare the field in the class and assign it in the constructor"),
            );
        }
        if is_optional && let Some(default) = default {
            self.report(
                Diagnostic::error(Code::Unexpected, default.span, "a parameter is optional and has a default")
                    .label("a default makes it optional already")
                    .help("remove the `?`"),
            );
        }
        self.draft(ParamDraft::Param(Param { span, target, default, ty, is_optional }))
    }

    pub fn signature(
        &self,
        type_params: Option<&'a [Ident]>,
        params: List<'_, &ParamDraft<'a>>,
        returns: Option<&'a Type<'a>>,
        body: &'a [Stmt<'a>],
        body_at: u32,
    ) -> &Signature<'a> {
        self.make_signature(type_params, params, returns, Some(FunctionBody::Block(body)), body_at)
    }

    pub fn signature_only(
        &self,
        type_params: Option<&'a [Ident]>,
        params: List<'_, &ParamDraft<'a>>,
        returns: Option<&'a Type<'a>>,
        body_at: u32,
    ) -> &Signature<'a> {
        self.make_signature(type_params, params, returns, None, body_at)
    }

    fn make_signature(
        &self,
        type_params: Option<&'a [Ident]>,
        drafts: List<'_, &ParamDraft<'a>>,
        returns: Option<&'a Type<'a>>,
        body: Option<FunctionBody<'a>>,
        body_at: u32,
    ) -> &Signature<'a> {
        let (params, rest) = self.params(drafts);
        self.check_variance(type_params.unwrap_or_default());
        self.draft(Signature { type_params: type_params.unwrap_or_default(), params, rest, returns, body, body_at })
    }

    fn params(&self, drafts: List<'_, &ParamDraft<'a>>) -> (&'a [Param<'a>], Option<&'a Pattern<'a>>) {
        let mut params = Vec::with_capacity(drafts.len());
        let mut rest = None;
        for draft in drafts.iter_back() {
            match draft {
                ParamDraft::Param(param) => params.push(*param),
                ParamDraft::Rest(pattern) => rest = Some(*pattern),
            }
        }
        params.reverse();
        (self.arena.alloc_slice_copy(&params), rest)
    }

    pub fn function_decl(&self, lo: u32, hi: u32, head: FnHead, name: Option<Ident>, sig: &Signature<'a>) -> &Stmt<'a> {
        if let Some(ambient) = self.ambient_stmt(lo, hi) {
            if sig.body.is_some() {
                self.report_ambient_body(Span::new(sig.body_at, sig.body_at + 1));
            }
            return ambient;
        }
        match self.function(lo, hi, FunctionKind::Declaration, head, name, sig) {
            Some(function) => self.stmt(lo, hi, function.depth(), StmtKind::Function(function)),
            None => self.bodiless(lo, hi, sig),
        }
    }

    pub fn function_expr(
        &self,
        lo: u32,
        hi: u32,
        head: FnHead,
        name: Option<Ident>,
        sig: &Signature<'a>,
    ) -> &'a Expr<'a> {
        if let Some(function) = self.function(lo, hi, FunctionKind::Expression, head, name, sig) {
            self.expr(lo, hi, function.depth(), ExprKind::Function(function))
        } else {
            self.report_no_body(sig);
            self.error_expr(Span::new(lo, hi))
        }
    }

    fn function(
        &self,
        lo: u32,
        hi: u32,
        kind: FunctionKind,
        head: FnHead,
        name: Option<Ident>,
        sig: &Signature<'a>,
    ) -> Option<&'a Function<'a>> {
        let body = sig.body?;
        let span = Span::new(lo, hi);
        self.count_function(span);
        Some(self.alloc(Function {
            span,
            name,
            kind,
            is_async: head.is_async,
            is_generator: head.is_generator,
            type_params: sig.type_params,
            params: sig.params,
            rest: sig.rest,
            returns: sig.returns,
            body,
            has_use_strict: self.has_use_strict(body),
        }))
    }

    /// Whether a body begins with directives, and one of them is `"use strict"`, written without an escape.
    fn has_use_strict(&self, body: FunctionBody<'a>) -> bool {
        let FunctionBody::Block(stmts) = body else { return false };
        stmts
            .iter()
            .map_while(|stmt| match stmt.kind {
                StmtKind::Expr(expr) if matches!(expr.kind, ExprKind::String(_)) && !expr.is_parenthesised => {
                    Some(expr)
                }
                _ => None,
            })
            .any(|expr| matches!(expr.span.text(self.source), "'use strict'" | "\"use strict\""))
    }

    pub(crate) fn report_no_body(&self, sig: &Signature<'a>) {
        let span = Span::new(sig.body_at, sig.body_at + 1);
        self.report(Diagnostic::error(Code::Unexpected, span, "the function has no body").label("`{` is missing here"));
    }

    pub fn arrow_block(&self, body: &'a [Stmt<'a>]) -> &FunctionBody<'a> {
        self.draft(FunctionBody::Block(body))
    }

    pub fn arrow_expr(&self, body: &'a Expr<'a>) -> &FunctionBody<'a> {
        self.draft(FunctionBody::Expr(body))
    }

    pub fn arrow_of_name(
        &self,
        lo: u32,
        hi: u32,
        is_async: bool,
        name: Ident,
        body: &FunctionBody<'a>,
    ) -> &'a Expr<'a> {
        let target = self.pattern(name.span.start, name.span.end, PatternKind::Name(name.name));
        let param = Param { span: name.span, target, default: None, ty: None, is_optional: false };
        let params = std::slice::from_ref(self.alloc(param));
        self.make_arrow(lo, hi, is_async, params, None, None, &[], body)
    }

    pub fn arrow_of_cover(&self, lo: u32, hi: u32, cover: &Cover<'a>, body: &FunctionBody<'a>) -> &'a Expr<'a> {
        let (params, rest) = self.params_of_cover(cover);
        self.make_arrow(lo, hi, false, params, rest, None, &[], body)
    }

    /// `async (…) => …`, whose head was read as a call.
    pub fn arrow_of_call(&self, lo: u32, hi: u32, call: Chain<'a, '_>, body: &FunctionBody<'a>) -> &'a Expr<'a> {
        if let Some((params, rest)) = self.params_of_call(call) {
            return self.make_arrow(lo, hi, true, params, rest, None, &[], body);
        }
        let end = call.links.last().map_or(lo, |link| link.span.end);
        self.report(
            Diagnostic::error(Code::BadArrowParams, Span::new(lo, end), "a call cannot stand before `=>`")
                .label("here an arrow has its parameters")
                .help("write `(parameters) =>`, or `async (parameters) =>` on one line"),
        );
        self.error_expr(Span::new(lo, hi))
    }

    /// An arrow of a `.ts` hook, whose parentheses were known to be parameters.
    pub fn arrow(
        &self,
        lo: u32,
        hi: u32,
        is_async: bool,
        type_params: Option<&'a [Ident]>,
        drafts: List<'_, &ParamDraft<'a>>,
        returns: Option<&'a Type<'a>>,
        body: &FunctionBody<'a>,
    ) -> &'a Expr<'a> {
        let (params, rest) = self.params(drafts);
        self.make_arrow(lo, hi, is_async, params, rest, returns, type_params.unwrap_or_default(), body)
    }

    fn make_arrow(
        &self,
        lo: u32,
        hi: u32,
        is_async: bool,
        params: &'a [Param<'a>],
        rest: Option<&'a Pattern<'a>>,
        returns: Option<&'a Type<'a>>,
        type_params: &'a [Ident],
        body: &FunctionBody<'a>,
    ) -> &'a Expr<'a> {
        let sig = Signature { type_params, params, rest, returns, body: Some(*body), body_at: hi };
        let head = FnHead { is_async, is_generator: false };
        match self.function(lo, hi, FunctionKind::Arrow, head, None, &sig) {
            Some(function) => self.expr(lo, hi, function.depth(), ExprKind::Function(function)),
            None => self.error_expr(Span::new(lo, hi)),
        }
    }

    pub fn method_prop(&self, lo: u32, hi: u32, method: &Method<'a, '_>) -> &Prop<'a> {
        let Method { kind, key, sig, .. } = *method;
        if let Some(function) = self.method_function(lo, hi, method) {
            self.draft(Prop::Method { key: *key, kind, function })
        } else {
            self.report_no_body(sig);
            self.draft(Prop::Spread(*self.error_expr(key.span)))
        }
    }

    fn method_function(&self, lo: u32, hi: u32, method: &Method<'a, '_>) -> Option<&'a Function<'a>> {
        self.check_accessor_params(method);
        self.function(lo, hi, FunctionKind::Method, method.head, None, method.sig)
    }

    fn check_accessor_params(&self, method: &Method<'a, '_>) {
        let Method { kind, key, sig, .. } = *method;
        let (headline, label) = match kind {
            MethodKind::Getter if !sig.params.is_empty() || sig.rest.is_some() => {
                ("a getter has no parameters", "this getter has some")
            }
            MethodKind::Setter if sig.params.len() != 1 || sig.rest.is_some() => {
                ("a setter has exactly one parameter, which is not a rest", "this setter has others")
            }
            MethodKind::Getter | MethodKind::Setter | MethodKind::Method => return,
        };
        self.report(Diagnostic::error(Code::AccessorParams, key.span, headline).label(label));
    }

    // Classes.

    pub fn class_tail<'c>(
        &'c self,
        type_params: Option<&'a [Ident]>,
        extends: Option<&'a Expr<'a>>,
        members: List<'c, &'c MemberDraft<'a, 'c>>,
    ) -> &'c ClassTail<'a, 'c> {
        self.draft(ClassTail { type_params: type_params.unwrap_or_default(), extends, members })
    }

    pub fn class_decl(&self, lo: u32, hi: u32, name: Option<Ident>, tail: &ClassTail<'a, '_>) -> &Stmt<'a> {
        let class = self.class(lo, hi, name, tail);
        if let Some(ambient) = self.ambient_stmt(lo, hi) {
            let bodies = tail.members.iter_back().filter(|it| it.shape == Shape::Method { has_body: true });
            bodies.for_each(|it| self.report_ambient_body(Span::new(it.body_at, it.body_at + 1)));
            return ambient;
        }
        self.stmt(lo, hi, class.depth(), StmtKind::Class(class))
    }

    pub fn class_expr(&self, lo: u32, hi: u32, name: Option<Ident>, tail: &ClassTail<'a, '_>) -> &'a Expr<'a> {
        let class = self.class(lo, hi, name, tail);
        self.expr(lo, hi, class.depth(), ExprKind::Class(class))
    }

    fn class(&self, lo: u32, hi: u32, name: Option<Ident>, tail: &ClassTail<'a, '_>) -> &'a Class<'a> {
        let members = tail.members.slice(self.arena, |draft| self.member(draft));
        let ClassTail { type_params, extends, .. } = *tail;
        let span = Span::new(lo, hi);
        self.count_functions_of_class(span, members);
        let class = self.alloc(Class { span, name, type_params, extends, members });
        if self.is_typescript {
            let is_abstract = self.abstract_classes.borrow().contains(&lo);
            for (draft, member) in tail.members.iter_back().zip(members.iter().rev()) {
                self.check_modifiers(draft, tail, is_abstract);
                self.end_before_modifier(draft, member);
            }
            self.check_split(tail);
            self.check_between(class);
        }
        class
    }

    /// Counts the functions that a class has beside those that are written: a constructor, what fills an instance, and what fills
    /// each static field.
    fn count_functions_of_class(&self, span: Span, members: &[Member<'a>]) {
        let (mut has_constructor, mut fills_instance) = (false, false);
        for member in members {
            match member.kind {
                MemberKind::Field(..) if member.is_static => self.count_function(member.span),
                MemberKind::Field(..) => fills_instance = true,
                MemberKind::Method(key, _, function) => {
                    has_constructor |= function.kind == FunctionKind::Constructor;
                    fills_instance |= !member.is_static && matches!(key.kind, PropKeyKind::Private(_));
                }
                MemberKind::StaticBlock(_) | MemberKind::Accessor(_) | MemberKind::Types => {}
            }
        }
        for _ in 0..u8::from(!has_constructor) + u8::from(fills_instance) {
            self.count_function(span);
        }
    }

    /// The member with its modifiers applied, now that all are known.
    fn member(&self, draft: &MemberDraft<'a, '_>) -> Member<'a> {
        let member = draft.member;
        let leaves_nothing = |it: Placed| matches!(it.modifier, Modifier::Declare | Modifier::Abstract);
        if draft.modifiers.iter_back().any(leaves_nothing) {
            self.erase_whole(member.span);
            return Member { kind: MemberKind::Types, ..member };
        }
        match member.kind {
            MemberKind::Method(key, kind, function) if !member.is_static && self.is_constructor(&key) => {
                let function = self.alloc(Function { kind: FunctionKind::Constructor, ..*function });
                Member { kind: MemberKind::Method(key, kind, function), ..member }
            }
            MemberKind::Types => {
                self.erase_whole(member.span);
                // An overload: the `.ts` driver lets it pass, a `.js` hook has lost its body.
                if !self.is_typescript {
                    let span = Span::new(draft.body_at, draft.body_at + 1);
                    self.report(
                        Diagnostic::error(Code::Unexpected, span, "the method has no body")
                            .label("`{` is missing here"),
                    );
                }
                member
            }
            _ => member,
        }
    }

    pub(crate) fn is_constructor(&self, key: &PropKey<'a>) -> bool {
        matches!(key.kind, PropKeyKind::Name(name) if self.name_text(name) == "constructor")
    }

    pub fn method(&self, lo: u32, hi: u32, method: &Method<'a, '_>) -> &MemberDraft<'a, '_> {
        let Method { kind, key, sig, .. } = *method;
        let function = self.method_function(lo, hi, method);
        let member_kind = function.map_or(MemberKind::Types, |function| MemberKind::Method(*key, kind, function));
        let mut draft = self.member_draft(lo, hi, member_kind, Shape::Method { has_body: function.is_some() });
        draft.key = Some(*key);
        draft.body_at = sig.body_at;
        let is_plain = kind == MethodKind::Method && !method.head.is_async && !method.head.is_generator;
        // With a body it is an early error.
        if sig.body.is_none() && !is_plain && self.is_constructor(key) {
            self.report(
                Diagnostic::error(Code::BadConstructor, key.span, "a constructor is a plain method")
                    .label("cannot be a getter, setter, generator or `async`"),
            );
        }
        self.draft(draft)
    }

    pub fn field(
        &self,
        lo: u32,
        hi: u32,
        key: &PropKey<'a>,
        ty: Option<&'a Type<'a>>,
        init: Option<&'a Expr<'a>>,
    ) -> &MemberDraft<'a, '_> {
        let mut draft =
            self.member_draft(lo, hi, MemberKind::Field(*key, ty, init), Shape::Field { has_value: init.is_some() });
        draft.key = Some(*key);
        if let Some(ty) = ty.filter(|_| init.is_none()) {
            self.end_named_like_mark(key.span, ty.span);
        }
        self.draft(draft)
    }

    pub fn static_block(&self, lo: u32, hi: u32, stmts: &'a [Stmt<'a>]) -> &MemberDraft<'a, '_> {
        let mut draft = self.member_draft(lo, hi, MemberKind::StaticBlock(stmts), Shape::StaticBlock);
        self.count_function(draft.member.span);
        draft.member.is_static = true;
        self.draft(draft)
    }

    pub fn erased_member(&self, lo: u32, hi: u32) -> &MemberDraft<'a, '_> {
        self.draft(self.member_draft(lo, hi, MemberKind::Types, Shape::Index))
    }

    pub fn static_member<'c>(&'c self, lo: u32, inner: &MemberDraft<'a, 'c>) -> &'c MemberDraft<'a, 'c> {
        let mut draft = *inner;
        if draft.member.is_static {
            self.report(
                Diagnostic::error(Code::BadMemberName, Span::new(lo, lo + 6), "`static` is there twice")
                    .label("remove this one"),
            );
        }
        draft.member.is_static = true;
        self.draft(self.modified(lo, Modifier::Static, &draft))
    }

    pub fn modified_member<'c>(
        &'c self,
        lo: u32,
        modifier: Modifier,
        inner: &MemberDraft<'a, 'c>,
    ) -> &'c MemberDraft<'a, 'c> {
        self.draft(self.modified(lo, modifier, inner))
    }

    fn modified<'c>(&'c self, lo: u32, modifier: Modifier, inner: &MemberDraft<'a, 'c>) -> MemberDraft<'a, 'c> {
        let mut draft = *inner;
        draft.member.span.start = lo;
        let text = self.source.get(lo as usize..).unwrap_or_default();
        let len = text.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(text.len());
        draft.modifiers = self.push(draft.modifiers, Placed { span: Span::new(lo, lo + len as u32), modifier });
        draft
    }

    /// A member of a class, which takes as much memory as two nodes more.
    fn member_draft(&self, lo: u32, hi: u32, kind: MemberKind<'a>, shape: Shape) -> MemberDraft<'a, '_> {
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.count_node(span);
        let member = Member { span, is_static: false, kind };
        MemberDraft { member, key: None, shape, modifiers: List::new(), body_at: hi }
    }
}
