//! Which modifiers of TypeScript a class member may have, in which order: what Node's type stripping refuses is refused.
//! Not here: what a modifier leaves blank (`erase.rs`), and members themselves (`function.rs`).

use super::Ctx;
use super::function::{ClassTail, MemberDraft, Shape};
use crate::ast::{Class, Member, MemberKind, PropKeyKind};
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::span::Span;
use crate::token::Modifier;

/// A modifier where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed {
    pub span: Span,
    pub modifier: Modifier,
}

impl<'a> Ctx<'a> {
    /// Reports the first modifier of a member that cannot stand there.
    pub(super) fn check_modifiers(&self, draft: &MemberDraft<'a>, tail: &ClassTail<'a>, is_abstract: bool) {
        let mut before: Vec<Modifier> = Vec::new();
        for placed in draft.modifiers.iter_back() {
            let reason = self
                .misplaced(placed.modifier, &before)
                .or_else(|| self.misfit(placed.modifier, draft, tail, is_abstract));
            if let Some(label) = reason {
                let word = placed.span.text(self.source);
                self.report(
                    Diagnostic::error(Code::BadModifier, placed.span, format!("`{word}` cannot stand here"))
                        .label(label),
                );
                return;
            }
            before.push(placed.modifier);
        }
    }

    /// Why a modifier cannot follow those before it.
    fn misplaced(&self, modifier: Modifier, before: &[Modifier]) -> Option<&'static str> {
        let follows = |others: &[Modifier]| before.iter().any(|it| others.contains(it));
        match modifier {
            _ if follows(&[modifier]) => Some("it is there already"),
            Modifier::Access | Modifier::Declare
                if follows(&[Modifier::Static, Modifier::Readonly, Modifier::Override, Modifier::Abstract]) =>
            {
                Some("it comes before the other words")
            }
            Modifier::Override if follows(&[Modifier::Readonly]) => Some("it comes before `readonly`"),
            Modifier::Override if follows(&[Modifier::Declare]) => Some("not together with `declare`"),
            Modifier::Static | Modifier::Abstract if follows(&[Modifier::Override]) => {
                Some("it comes before `override`")
            }
            _ => None,
        }
    }

    /// Why a modifier cannot belong to the member.
    fn misfit(
        &self,
        modifier: Modifier,
        draft: &MemberDraft<'a>,
        tail: &ClassTail<'a>,
        is_abstract: bool,
    ) -> Option<&'static str> {
        let is_constructor = draft.key.is_some_and(|key| self.is_constructor(&key));
        let is_private = draft.key.is_some_and(|key| matches!(key.kind, PropKeyKind::Private(_)));
        match (modifier, draft.shape) {
            (Modifier::Static, _) => None,
            (_, Shape::StaticBlock) => Some("a static block has no modifiers"),
            (Modifier::Readonly, Shape::Method { .. }) => Some("only fields are read-only"),
            (Modifier::Readonly, Shape::Field { .. } | Shape::Index) => None,
            (Modifier::Access | Modifier::Override | Modifier::Abstract, Shape::Index) => {
                Some("an index signature has none but `static`, `readonly` and `declare`")
            }
            _ if is_private => Some("the member has a private name"),
            (Modifier::Access, _) => None,
            (Modifier::Override, _) if tail.extends.is_none() => Some("the class extends no other"),
            (Modifier::Override | Modifier::Abstract, Shape::Method { .. }) if is_constructor => {
                Some("this is a constructor")
            }
            (Modifier::Override, _) => None,
            (Modifier::Declare, Shape::Method { .. }) => Some("only fields are declared"),
            (Modifier::Declare | Modifier::Abstract, Shape::Field { has_value: true }) => Some("the field has a value"),
            (Modifier::Declare, _) => None,
            (Modifier::Abstract, Shape::Method { has_body: true }) => Some("the method has a body"),
            (Modifier::Abstract, _) if !is_abstract => Some("the class is not abstract"),
            (Modifier::Abstract, _) => None,
        }
    }

    /// Reports members that Node would read otherwise: a field's value that goes on with what stands behind erased members.
    pub(super) fn check_between(&self, class: &Class<'a>) {
        let mut value: Option<&Member<'a>> = None;
        let mut erased: Option<&Member<'a>> = None;
        for member in class.members {
            if matches!(member.kind, MemberKind::Types) {
                erased = erased.or(Some(member));
                continue;
            }
            let text = member.span.text(self.source);
            let word = text.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            let goes_on = text.starts_with(['[', '*']) || matches!(word, "in" | "instanceof");
            if let (Some(value), Some(erased), true) = (value, erased, goes_on) {
                self.report(
                    Diagnostic::error(
                        Code::TypesBetween,
                        value.span,
                        "Node goes on with this value behind what it erases",
                    )
                    .label("`;` is missing after this")
                    .secondary(erased.span, "this leaves no trace"),
                );
            }
            let is_open = matches!(member.kind, MemberKind::Field(_, _, Some(_))) && !text.ends_with(';');
            (value, erased) = (is_open.then_some(member), None);
        }
    }
}
