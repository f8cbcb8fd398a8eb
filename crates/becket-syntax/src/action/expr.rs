//! Actions for expressions.
//! Not here: functions and classes (`function.rs`), runs of operators (`operators.rs`), targets (`cover.rs`).

use super::Ctx;
use crate::ast::{
    Arg, ArrayElem, AssignOp, BinaryOp, Expr, ExprKind, Ident, Link, LinkKind, Pattern, Prop, PropKey, PropKeyKind,
    Template, TemplatePart, Text, UnaryOp, UpdateOp, YieldKind,
};
use crate::codes::Code;
use crate::cover::Destructuring;
use crate::depth::Depth;
use crate::diagnostic::Diagnostic;
use crate::lexer::Ahead;
use crate::list::List;
use crate::span::Span;
use crate::token::{InfixOp, Tok};

/// A base and the links that were found so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chain<'a, 'c> {
    pub base: &'a Expr<'a>,
    pub links: List<'c, &'c Link<'a>>,
    /// Where it begins, parentheses of the base included.
    pub lo: u32,
    /// Whether one of the links is optional.
    is_optional: bool,
}

impl<'a> Chain<'a, '_> {
    pub fn of(lo: u32, base: &'a Expr<'a>) -> Self {
        Self { base, links: List::new(), lo, is_optional: false }
    }
}

/// Parentheses that hold an expression, or the parameters of an arrow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cover<'a> {
    pub span: Span,
    pub expr: Option<&'a Expr<'a>>,
    /// A comma after the expression.
    pub comma: Option<u32>,
    pub rest: Option<&'a Pattern<'a>>,
}

impl<'a> Ctx<'a> {
    pub fn reference(&self, ident: Ident) -> &'a Expr<'a> {
        self.expr(ident.span.start, ident.span.end, 0, ExprKind::Name(ident.name))
    }

    pub fn link<'c>(&'c self, chain: Chain<'a, 'c>, link: &'c Link<'a>) -> Chain<'a, 'c> {
        if matches!(link.kind, LinkKind::Tag(_)) && chain.is_optional {
            self.report(
                Diagnostic::error(
                    Code::BadOptionalChain,
                    link.span,
                    "an optional chain cannot be the tag of a template",
                )
                .label("this template")
                .help("put the chain in parentheses"),
            );
        }
        Chain { links: self.push(chain.links, link), is_optional: chain.is_optional || link.is_optional, ..chain }
    }

    pub fn link_node(&self, lo: u32, hi: u32, is_optional: bool, kind: LinkKind<'a>) -> &Link<'a> {
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.draft(Link { span, is_optional, kind })
    }

    pub fn call_link(&self, lo: u32, hi: u32, is_optional: bool, args: List<'_, &Arg<'a>>) -> &Link<'a> {
        self.link_node(lo, hi, is_optional, LinkKind::Call(self.slice(args)))
    }

    /// The finished chain: its base alone where there is no link.
    pub fn chain(&self, chain: Chain<'a, '_>) -> &'a Expr<'a> {
        let Some(last) = chain.links.last() else { return chain.base };
        let hi = last.span.end;
        let links = self.slice(chain.links);
        self.expr(chain.lo, hi, chain.base.depth.max(links.depth()), ExprKind::Chain(chain.base, links))
    }

    pub fn new_expr(&self, lo: u32, hi: u32, callee: &'a Expr<'a>, args: List<'_, &Arg<'a>>) -> &'a Expr<'a> {
        let args = self.slice(args);
        self.expr(lo, hi, callee.depth.max(args.depth()), ExprKind::New(callee, args))
    }

    /// `new.target` or `import.meta`; `name` is what stands after the point.
    pub fn meta_property(&self, lo: u32, hi: u32, name: Ident, kind: ExprKind<'a>) -> &'a Expr<'a> {
        let (keyword, meant) = if matches!(kind, ExprKind::NewTarget) { ("new", "target") } else { ("import", "meta") };
        // Compared as written: an escape is not allowed in it.
        let written = name.span.text(self.source);
        if written != meant {
            self.report(
                Diagnostic::error(Code::Unexpected, name.span, format!("`{keyword}.{written}` does not exist"))
                    .label("unknown after the point")
                    .help(format!("only `{keyword}.{meant}` does")),
            );
        }
        self.expr(lo, hi, 0, kind)
    }

    pub fn import_call(&self, lo: u32, hi: u32, args: List<'_, &Arg<'a>>) -> &'a Expr<'a> {
        let args = self.slice(args);
        match args {
            [Arg::Expr(source)] | [Arg::Expr(source), Arg::Expr(_)] => {
                self.expr(lo, hi, args.depth(), ExprKind::ImportCall(self.alloc(*source)))
            }
            _ => {
                self.report(
                    Diagnostic::error(
                        Code::Unexpected,
                        Span::new(lo, hi),
                        "`import(…)` takes one module name, and options",
                    )
                    .label("wrong arguments"),
                );
                self.error_expr(Span::new(lo, hi))
            }
        }
    }

    pub fn cover(
        &self,
        lo: u32,
        hi: u32,
        expr: Option<&'a Expr<'a>>,
        comma: Option<u32>,
        rest: Option<&'a Pattern<'a>>,
    ) -> &Cover<'a> {
        self.draft(Cover { span: Span::new(lo, hi), expr, comma, rest })
    }

    /// Parentheses that were not the parameters of an arrow.
    pub fn parenthesised(&self, cover: &Cover<'a>) -> &'a Expr<'a> {
        let report = |span: Span, headline: &str, label: &str| {
            self.report(Diagnostic::error(Code::EmptyParentheses, span, headline).label(label));
        };
        match (cover.expr, cover.comma, cover.rest) {
            (Some(expr), None, None) => return self.alloc(Expr { is_parenthesised: true, ..*expr }),
            (_, _, Some(rest)) => {
                report(
                    rest.span,
                    "`...` in parentheses belongs to the parameters of an arrow",
                    "no `=>` follows the parentheses",
                );
            }
            (Some(_), Some(comma), None) => {
                report(Span::new(comma, comma + 1), "an expression is missing after `,`", "the parentheses end here");
            }
            (None, _, None) => {
                report(cover.span, "an expression is missing in `()`", "neither an expression nor an arrow follows");
            }
        }
        self.error_expr(cover.span)
    }

    pub fn sequence(&self, lo: u32, hi: u32, list: List<'_, &'a Expr<'a>>) -> &'a Expr<'a> {
        let exprs = self.slice(list);
        self.expr(lo, hi, exprs.depth(), ExprKind::Sequence(exprs))
    }

    pub fn conditional(
        &self,
        lo: u32,
        hi: u32,
        test: &'a Expr<'a>,
        then: &'a Expr<'a>,
        otherwise: &'a Expr<'a>,
    ) -> &'a Expr<'a> {
        let below = test.depth.max(then.depth).max(otherwise.depth);
        self.expr(lo, hi, below, ExprKind::Conditional(test, then, otherwise))
    }

    pub fn yield_expr(&self, lo: u32, hi: u32, value: Option<&'a Expr<'a>>, kind: YieldKind) -> &'a Expr<'a> {
        self.expr(lo, hi, value.depth(), ExprKind::Yield(value, kind))
    }

    pub fn assign(&self, lo: u32, hi: u32, target: &'a Expr<'a>, value: &'a Expr<'a>) -> &'a Expr<'a> {
        let target = self.target(target, Destructuring::Allowed);
        self.expr(lo, hi, target.depth.max(value.depth), ExprKind::Assign(target, value))
    }

    pub fn assign_op(&self, lo: u32, hi: u32, op: AssignOp, target: &'a Expr<'a>, value: &'a Expr<'a>) -> &'a Expr<'a> {
        let target = self.target(target, Destructuring::Refused);
        self.expr(lo, hi, target.depth.max(value.depth), ExprKind::AssignOp(op, target, value))
    }

    pub fn update(&self, lo: u32, hi: u32, op: UpdateOp, is_prefix: bool, target: &'a Expr<'a>) -> &'a Expr<'a> {
        let at = if is_prefix { self.last_word(target, hi) } else { hi.saturating_sub(2) };
        let target = self.target(target, Destructuring::Refused);
        self.expr(lo, hi, target.depth, ExprKind::Update { op, is_prefix, target, at })
    }

    /// Where the last word of a name or a member begins, whose end is before `hi`.
    fn last_word(&self, target: &Expr<'a>, hi: u32) -> u32 {
        if target.is_parenthesised {
            return self.text(0, hi).rfind(')').map_or(hi, |at| at as u32);
        }
        let ExprKind::Chain(base, links) = target.kind else { return target.span.start };
        match links.iter().rfind(|link| !matches!(link.kind, LinkKind::Typed)) {
            Some(Link { kind: LinkKind::Member(name) | LinkKind::Private(name), .. }) => name.span.start,
            Some(last) => last.span.end.saturating_sub(1),
            None => self.last_word(base, hi),
        }
    }

    pub fn sign(&self, op: InfixOp) -> UnaryOp {
        if op == InfixOp::Binary(BinaryOp::Add) { UnaryOp::Plus } else { UnaryOp::Minus }
    }

    pub fn template_whole(&self, part: &'a TemplatePart<'a>) -> &'a Template<'a> {
        self.count_node(part.span);
        self.alloc(Template { strings: std::slice::from_ref(part), exprs: &[] })
    }

    pub fn template_parts<'c>(
        &'c self,
        list: List<'c, (&'a TemplatePart<'a>, &'a Expr<'a>)>,
        tail: &'a TemplatePart<'a>,
    ) -> &'a Template<'a> {
        // Each counts beside its expression and its place in the list: its text is there twice.
        list.iter_back().for_each(|(part, _)| self.count_node(part.span));
        let exprs = list.slice(self.arena, |(_, expr)| *expr);
        let parts = self.push(list, (tail, self.error_expr(tail.span)));
        self.alloc(Template { strings: parts.slice(self.arena, |(part, _)| *part), exprs })
    }

    /// A template without a tag: all its escapes must be good.
    pub fn template(&self, lo: u32, hi: u32, template: &'a Template<'a>) -> &'a Expr<'a> {
        for part in template.strings.iter().filter(|part| part.cooked.is_none()) {
            self.report(
                Diagnostic::error(
                    Code::BadTemplateEscape,
                    part.span,
                    "the template has an escape that templates do not have",
                )
                .label("octal, or not complete")
                .help("write `\\\\` for a backslash"),
            );
        }
        self.expr(lo, hi, template.depth(), ExprKind::Template(template))
    }

    /// The first comma among the tokens from `lo`, where one begins, to `hi`.
    pub(crate) fn comma_between(&self, lo: u32, hi: u32) -> Option<u32> {
        let mut ahead = Ahead::at(self.source, lo as usize);
        loop {
            let token = ahead.next(false);
            match token.tok {
                Tok::Comma if token.span.start < hi => return Some(token.span.start),
                Tok::End => return None,
                _ if token.span.start >= hi => return None,
                _ => {}
            }
        }
    }

    /// Remembers a comma after `...x`.
    pub fn comma_after<'c>(&self, elem: &'c ArrayElem<'a>, comma: u32) -> &'c ArrayElem<'a> {
        if let ArrayElem::Spread(expr) = elem {
            self.spread_commas.borrow_mut().insert(expr.span.end, comma);
        }
        elem
    }

    pub(crate) fn comma_after_spread(&self, expr: &Expr<'a>) -> Option<u32> {
        self.spread_commas.borrow().get(&expr.span.end).copied()
    }

    /// `,` without an element: it takes as much memory as one.
    pub fn hole(&self) -> &ArrayElem<'a> {
        self.count_node(Span::new(self.at.get(), self.at.get() + 1));
        self.draft(ArrayElem::Hole)
    }

    pub fn array(&self, lo: u32, hi: u32, elems: List<'_, &ArrayElem<'a>>) -> &'a Expr<'a> {
        let elems = self.slice(elems);
        self.expr(lo, hi, elems.depth(), ExprKind::Array(elems))
    }

    pub fn object(&self, lo: u32, hi: u32, props: List<'_, &Prop<'a>>) -> &'a Expr<'a> {
        let props = self.slice(props);
        // A comma after the last member is good in a literal; where that is `...x`, not in a pattern.
        if let Some(Prop::Spread(last)) = props.last()
            && let Some(comma) = self.comma_between(last.span.end, hi)
        {
            self.spread_commas.borrow_mut().insert(last.span.end, comma);
        }
        self.expr(lo, hi, props.depth(), ExprKind::Object(props))
    }

    pub fn key(&self, lo: u32, hi: u32, kind: PropKeyKind<'a>) -> &PropKey<'a> {
        let span = Span::new(lo, hi);
        self.count_node(span);
        self.draft(PropKey { span, kind })
    }

    pub fn string_key(&self, lo: u32, hi: u32, text: &'a Text<'a>) -> &PropKey<'a> {
        let kind = match text {
            Text::Utf8(text) => PropKeyKind::Name(self.intern(text)),
            Text::Utf16(_) => PropKeyKind::String(*text),
        };
        self.key(lo, hi, kind)
    }

    pub fn shorthand(&self, name: Ident) -> &Prop<'a> {
        let key = self.key(name.span.start, name.span.end, PropKeyKind::Name(name.name));
        self.prop(key, self.reference(name), true)
    }

    pub fn value_prop(&self, key: &PropKey<'a>, value: &Expr<'a>) -> &Prop<'a> {
        self.prop(key, value, false)
    }

    /// A member of a literal, which holds copies of its parts.
    fn prop(&self, key: &PropKey<'a>, value: &Expr<'a>, is_shorthand: bool) -> &Prop<'a> {
        self.count_node(key.span);
        self.draft(Prop::Value { key: *key, value: *value, is_shorthand })
    }

    pub fn spread_prop(&self, value: &'a Expr<'a>) -> &Prop<'a> {
        self.count_node(value.span);
        self.draft(Prop::Spread(*value))
    }

    /// `{ a = 1 }`: stands as an assignment until the literal becomes a pattern.
    pub fn shorthand_default(&self, lo: u32, hi: u32, name: Ident, default: &'a Expr<'a>) -> &Prop<'a> {
        let value = self.assign(lo, hi, self.reference(name), default);
        self.shorthand_defaults.borrow_mut().insert(lo);
        let key = self.key(name.span.start, name.span.end, PropKeyKind::Name(name.name));
        self.prop(key, value, true)
    }

    /// The literal with this `{ a = 1 }` member is a pattern.
    pub(crate) fn allow_shorthand_default(&self, lo: u32) {
        self.shorthand_defaults.borrow_mut().remove(&lo);
    }

    pub(crate) fn note_parenthesised_target(&self, span: Span) {
        self.parenthesised_targets.borrow_mut().insert(span.start);
    }

    /// A name in parentheses that became a target inside `span`.
    pub(crate) fn parenthesised_target_in(&self, span: Span) -> Option<u32> {
        self.parenthesised_targets.borrow().range(span.start..span.end).next().copied()
    }
}
