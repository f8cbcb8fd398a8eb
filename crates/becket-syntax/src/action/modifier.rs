//! Which modifiers of TypeScript a class member may have, in which order: what Node's type stripping refuses is refused.
//! Not here: what a modifier leaves blank (`erase.rs`), and members themselves (`function.rs`).

use super::Ctx;
use super::function::{ClassTail, MemberDraft, Shape};
use crate::ast::{Class, Ident, Member, MemberKind, PropKeyKind};
use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::erase::has_newline;
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
    pub(super) fn check_modifiers(&self, draft: &MemberDraft<'a, '_>, tail: &ClassTail<'a, '_>, is_abstract: bool) {
        let mut before: Vec<Modifier> = Vec::new();
        for placed in draft.modifiers.iter_back() {
            let reason = self
                .misplaced(placed.modifier, &before)
                .or_else(|| self.misfit(placed.modifier, draft, tail, is_abstract));
            if let Some(label) = reason {
                return self.report_modifier(placed.span, label);
            }
            before.push(placed.modifier);
        }
    }

    fn report_modifier(&self, span: Span, label: &str) {
        let word = span.text(self.source);
        self.report(
            Diagnostic::error(Code::BadModifier, span, format!("`{word}` cannot stand here")).label(label.to_owned()),
        );
    }

    /// Reports a word of TypeScript alone on its line that is a member for JavaScript, and a modifier of the member on the next
    /// line for Node's type stripping, which then leaves what JavaScript cannot read, or less than was written.
    pub(super) fn check_split(&self, tail: &ClassTail<'a, '_>) {
        let mut later: Option<&MemberDraft<'a, '_>> = None;
        for draft in tail.members.iter_back() {
            let text = draft.member.span.text(self.source);
            let is_words = text.chars().all(|c| c.is_ascii_lowercase() || c.is_whitespace());
            let word = text.split_whitespace().next_back().filter(|_| is_words).unwrap_or_default();
            if later.is_some_and(|later| self.is_split(word, later)) {
                self.report_modifier(draft.member.span, "Node reads it with the next line");
            }
            self.check_static_line(draft);
            later = Some(draft);
        }
    }

    fn is_split(&self, word: &str, later: &MemberDraft<'a, '_>) -> bool {
        let modifier = later.modifiers.iter_back().next().map(|it| it.modifier).filter(|it| *it != Modifier::Static);
        match word {
            "public" | "private" | "protected" | "static" | "readonly" | "override" => {
                modifier.is_some() || !later.member.is_static && self.is_operator_name(later)
            }
            "declare" => modifier == Some(Modifier::Access),
            _ => false,
        }
    }

    /// `static` and a modifier on the next line: Node erases neither, unless the member leaves no trace.
    fn check_static_line(&self, draft: &MemberDraft<'a, '_>) {
        let is_whole = |it: Placed| matches!(it.modifier, Modifier::Declare | Modifier::Abstract);
        if draft.shape == Shape::Index || draft.modifiers.iter_back().any(is_whole) {
            return;
        }
        let mut before: Option<Placed> = None;
        for placed in draft.modifiers.iter_back() {
            if let Some(word) = before.filter(|it| it.modifier == Modifier::Static)
                && has_newline(Span::new(word.span.end, placed.span.start).text(self.source))
            {
                return self.report_modifier(placed.span, "a line ends after `static`");
            }
            before = Some(placed);
        }
    }

    /// Named like an operator, so that it would go on with an expression before it.
    fn is_operator_name(&self, draft: &MemberDraft<'a, '_>) -> bool {
        draft.key.is_some_and(|key| matches!(key.span.text(self.source), "in" | "instanceof"))
    }

    /// Writes what Node writes over the first modifier of a member that would go on with an expression before it.
    pub(super) fn end_before_modifier(&self, draft: &MemberDraft<'a, '_>, member: &Member<'a>) {
        let would_go_on = match member.kind {
            MemberKind::Types => false,
            MemberKind::Method(_, _, function) if function.is_generator => true,
            _ => {
                draft.key.is_some_and(|key| matches!(key.kind, PropKeyKind::Computed(_)))
                    || self.is_operator_name(draft)
            }
        };
        if let Some(first) = draft.modifiers.iter_back().next()
            && would_go_on
            && !member.is_static
        {
            self.fill_semicolon(first.span.start);
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
        draft: &MemberDraft<'a, '_>,
        tail: &ClassTail<'a, '_>,
        is_abstract: bool,
    ) -> Option<&'static str> {
        let is_constructor = draft.key.is_some_and(|key| self.is_constructor(&key));
        let is_private = draft.key.is_some_and(|key| matches!(key.kind, PropKeyKind::Private(_)));
        match (modifier, draft.shape) {
            (Modifier::Static, Shape::Method { .. }) if is_constructor => Some("this is a constructor"),
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

    /// Reports the first `in` or `out` in the type parameters of a function, which only declarations of types and arrows have.
    pub(crate) fn check_variance(&self, params: &[Ident]) {
        for param in params {
            let before = Span::new(0, param.span.start).text(self.source).trim_end();
            let start = before.rfind(|c: char| !c.is_ascii_lowercase()).map_or(0, |at| at + 1);
            let word = Span::new(start as u32, before.len() as u32);
            if matches!(word.text(self.source), "in" | "out") {
                return self.report_modifier(word, "no type parameter of a function has it");
            }
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
                self.report_between("value", value.span, erased.span);
            }
            let is_open = matches!(member.kind, MemberKind::Field(_, _, Some(_))) && !text.ends_with(';');
            (value, erased) = (is_open.then_some(member), None);
        }
    }
}
