//! Calls of imported functions: how many arguments, and literals that cannot be of the declared type.
//! Not here: what an import is (`import.rs`). Invariant: reports only what must fail when it runs.

use becket_syntax::ast::{self, ExprKind, LinkKind};
use becket_syntax::codes::Code;
use becket_syntax::diagnostic::Diagnostic;
use becket_syntax::span::Span;

use crate::infer::{self, Kind};
use crate::resolve::Resolver;
use crate::ty::Type;

impl<'a> Resolver<'a, '_> {
    /// The link after the name of an imported function.
    pub(crate) fn import_call(&mut self, idx: u32, link: &'a ast::Link<'a>, base: &'a ast::Expr<'a>) {
        let LinkKind::Call(args) = link.kind else { return };
        let Some(import) = self.imports.get(idx as usize).cloned() else { return };
        if self.is_at_load() {
            let diagnostic = Diagnostic::error(
                Code::EffectAtLoad,
                base.span,
                format!("`{}` is called outside every function", import.name),
            )
            .label("this would run once when the hook is loaded, not for an event")
            .help("call it inside the exported function");
            self.error(diagnostic);
        }
        let signature = &import.signature;
        let n_required = signature.params.iter().filter(|it| !it.is_optional && !it.is_rest).count();
        let n_spread = args.iter().filter(|it| matches!(it, ast::Arg::Spread(_))).count();
        if n_spread == 0 && args.len() < n_required {
            let missing = signature.params.get(args.len()).map_or("", |it| it.name.as_str());
            let shown = if n_required == 1 { "1 argument".into() } else { format!("{n_required} arguments") };
            let diagnostic =
                Diagnostic::error(Code::MissingArgument, link.span, format!("`{}` needs {shown}", import.name))
                    .label(format!("`{missing}` is missing"));
            self.error(diagnostic);
        }
        let mut params = signature.params.iter();
        let mut param = params.next();
        for arg in args {
            let (ast::Arg::Expr(arg), Some(it)) = (arg, param) else { break };
            if !(it.is_optional && infer::kind_of(self, arg) == Some(Kind::Undefined))
                && let Some((span, ty)) = self.misfit(arg, &it.ty)
            {
                let headline = format!("`{}` of `{}` must be `{}`", it.name, import.name, it.ty);
                let diagnostic =
                    Diagnostic::error(Code::WrongArgument, span, headline).label(format!("this is not `{ty}`"));
                self.error(diagnostic);
            }
            if !it.is_rest {
                param = params.next();
            }
        }
    }

    /// The part of a value that cannot be of the type, and the type that it would have to be.
    fn misfit<'t>(&self, expr: &ast::Expr<'a>, ty: &'t Type) -> Option<(Span, &'t Type)> {
        let kind = infer::kind_of(self, expr)?;
        let here = Some((expr.span, ty));
        match ty {
            Type::Any => None,
            Type::Union(types) => types.iter().all(|it| self.misfit(expr, it).is_some()).then_some((expr.span, ty)),
            Type::Undefined => here.filter(|_| kind != Kind::Undefined),
            Type::Null => here.filter(|_| kind != Kind::Null),
            Type::Boolean => here.filter(|_| kind != Kind::Boolean),
            Type::Number => here.filter(|_| kind != Kind::Number),
            Type::String => here.filter(|_| kind != Kind::String),
            Type::Literal(text) => match expr.kind {
                ExprKind::String(ast::Text::Utf8(given)) => here.filter(|_| given != text),
                _ => here.filter(|_| kind != Kind::String),
            },
            Type::Array(elem) => match expr.kind {
                ExprKind::Array(elems) => elems.iter().find_map(|it| match it {
                    ast::ArrayElem::Expr(expr) => self.misfit(expr, elem),
                    ast::ArrayElem::Spread(_) | ast::ArrayElem::Hole => None,
                }),
                _ => here.filter(|_| kind != Kind::Array),
            },
            Type::Tuple(_) => here.filter(|_| kind != Kind::Array),
            Type::Record(value) => match expr.kind {
                ExprKind::Object(props) => props.iter().find_map(|it| match it {
                    ast::Prop::Value { value: expr, .. } => self.misfit(expr, value),
                    ast::Prop::Method { .. } | ast::Prop::Spread(_) => None,
                }),
                _ => here.filter(|_| kind != Kind::Object),
            },
            Type::Object(wanted) => match expr.kind {
                ExprKind::Object(props) => self.misfit_object(expr, props, wanted, ty),
                _ => here.filter(|_| kind != Kind::Object),
            },
        }
    }

    fn misfit_object<'t>(
        &self,
        expr: &ast::Expr<'a>,
        props: &'a [ast::Prop<'a>],
        wanted: &'t [crate::ty::Property],
        ty: &'t Type,
    ) -> Option<(Span, &'t Type)> {
        let mut is_complete = true;
        let mut given = Vec::new();
        for prop in props {
            match prop {
                ast::Prop::Value { key: ast::PropKey { kind: ast::PropKeyKind::Name(name), .. }, value, .. } => {
                    given.push((self.text(*name), Some(value)));
                }
                ast::Prop::Method { key: ast::PropKey { kind: ast::PropKeyKind::Name(name), .. }, .. } => {
                    given.push((self.text(*name), None));
                }
                ast::Prop::Value { .. } | ast::Prop::Method { .. } | ast::Prop::Spread(_) => is_complete = false,
            }
        }
        for want in wanted {
            let found = given.iter().rfind(|it| it.0 == want.name);
            match found {
                None if is_complete && !want.is_optional => return Some((expr.span, ty)),
                // What a spread or computed key after it puts there is not known.
                Some((_, Some(value))) if is_complete => {
                    let is_left_out = want.is_optional && infer::kind_of(self, value) == Some(Kind::Undefined);
                    if let Some(misfit) = self.misfit(value, &want.ty).filter(|_| !is_left_out) {
                        return Some(misfit);
                    }
                }
                _ => {}
            }
        }
        None
    }
}
