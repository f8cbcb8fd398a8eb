//! What the actions of the grammar of types call: types, signatures, members and declarations.
//! Not here: expressions and statements (`action.rs`), documentation tags (`declaration.rs`).

use crate::action::Ctx;
use crate::ast::{
    Alias, BinaryOp, FunctionType, Ident, Interface, Text, Type, TypeKind, TypeMember, TypeMemberKind, TypeParam,
};
use crate::codes::Code;
use crate::declaration::{DeclaredItem, DeclaredKind, DeclaredModule};
use crate::depth::Depth;
use crate::diagnostic::Diagnostic;
use crate::list::List;
use crate::span::Span;
use crate::token::InfixOp;

/// The types that the language has without a declaration: they take no arguments.
pub(crate) const PREDEFINED: [&str; 12] = [
    "any",
    "bigint",
    "boolean",
    "intrinsic",
    "never",
    "null",
    "number",
    "object",
    "string",
    "symbol",
    "unknown",
    "void",
];

/// The piece that a mark asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Parsed<'a> {
    Type(&'a Type<'a>),
    TypeParams(&'a [Ident]),
    /// Type arguments and lists leave no trace.
    Types,
    /// Neither does an index signature.
    Member,
    Item(&'a DeclaredItem<'a>),
    File(&'a [DeclaredModule<'a>], &'a [DeclaredItem<'a>]),
}

/// An item of a declaration file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum DeclKind<'a> {
    Item(&'a DeclaredItem<'a>),
    Module(DeclaredModule<'a>),
    Nothing,
}

impl<'a> Ctx<'a> {
    // Types.

    pub fn ty(&self, lo: u32, hi: u32, kind: TypeKind<'a>) -> &'a Type<'a> {
        let span = Span::new(lo, hi);
        let below = kind.depth();
        self.count_node(span);
        self.alloc(Type { span, depth: self.level(below, span), kind })
    }

    /// Well-formed, but beyond what the checker models.
    pub fn other(&self, lo: u32, hi: u32) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Other)
    }

    /// The type that is called by its source text: `void`.
    pub fn plain_type(&self, lo: u32, hi: u32) -> &'a Type<'a> {
        self.named_type(lo, hi, self.text(lo, hi))
    }

    pub fn named_type(&self, lo: u32, hi: u32, name: &'a str) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Name(name, &[]))
    }

    /// A name, whose parts stand between points: `A.B` is one text.
    pub fn name_type(&self, lo: u32, hi: u32, parts: List<'_, Ident>, args: Option<&'a [Type<'a>]>) -> &'a Type<'a> {
        let texts = parts.slice(self.arena, |part| self.name_text(part.name));
        let text = match texts {
            [text] => text,
            _ => &*self.arena.alloc_str(&texts.join(".")),
        };
        self.ty(lo, hi, TypeKind::Name(text, args.unwrap_or_default()))
    }

    pub fn union(&self, lo: u32, hi: u32, list: List<'_, &'a Type<'a>>) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Union(self.slice(list)))
    }

    pub fn intersection(&self, lo: u32, hi: u32, list: List<'_, &'a Type<'a>>) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Intersection(self.slice(list)))
    }

    pub fn array_type(&self, lo: u32, hi: u32, elem: &'a Type<'a>) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Array(elem))
    }

    pub fn tuple_type(&self, lo: u32, hi: u32, elems: List<'_, &'a Type<'a>>) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Tuple(self.slice(elems)))
    }

    pub fn object_type(&self, lo: u32, hi: u32, members: &'a [TypeMember<'a>]) -> &'a Type<'a> {
        self.ty(lo, hi, TypeKind::Object(members))
    }

    pub fn signed(&self, lo: u32, sign: InfixOp, value: f64) -> f64 {
        self.check_sign(lo, sign);
        -value
    }

    pub fn signed_bigint(&self, lo: u32, hi: u32, sign: InfixOp) -> &'a Type<'a> {
        self.check_sign(lo, sign);
        self.other(lo, hi)
    }

    fn check_sign(&self, lo: u32, sign: InfixOp) {
        if sign != InfixOp::Binary(BinaryOp::Sub) {
            self.report(
                Diagnostic::error(Code::BadDeclaration, Span::new(lo, lo + 1), "a type has no `+`")
                    .label("remove this sign"),
            );
        }
    }

    pub fn interface_name(&self, name: Ident) -> Ident {
        let text = self.name_text(name.name);
        if PREDEFINED.contains(&text) {
            self.report(
                Diagnostic::error(Code::BadDeclaration, name.span, format!("`{text}` is a type already"))
                    .label("an interface needs a name of its own"),
            );
        }
        name
    }

    /// `with` is all that the options of `import("m", { … })` have.
    pub fn import_options(&self, word: Ident) {
        if self.name_text(word.name) != "with" {
            self.report(
                Diagnostic::error(Code::BadDeclaration, word.span, "the type of an import has the option `with` only")
                    .label("not this"),
            );
        }
    }

    // Signatures and members.

    pub fn function_type(
        &self,
        type_params: Option<&'a [Ident]>,
        params: List<'_, &TypeParam<'a>>,
        returns: Option<&'a Type<'a>>,
    ) -> &'a FunctionType<'a> {
        let returns = returns.unwrap_or_else(|| self.any());
        self.check_variance(type_params.unwrap_or_default());
        self.alloc(FunctionType { type_params: type_params.unwrap_or_default(), params: self.slice(params), returns })
    }

    fn any(&self) -> &'a Type<'a> {
        self.named_type(0, 0, "any")
    }

    pub fn type_param(
        &self,
        name: Ident,
        is_optional: bool,
        is_rest: bool,
        ty: Option<&'a Type<'a>>,
    ) -> &TypeParam<'a> {
        let ty = ty.unwrap_or_else(|| self.any());
        self.draft(TypeParam { name: self.name_text(name.name), is_optional, is_rest, ty })
    }

    pub fn type_member(&self, lo: u32, hi: u32, kind: TypeMemberKind<'a>) -> &TypeMember<'a> {
        self.draft(TypeMember { span: Span::new(lo, hi), tags: self.tags_before(lo), kind })
    }

    pub fn property_member(
        &self,
        lo: u32,
        hi: u32,
        is_readonly: bool,
        name: &'a &'a str,
        is_optional: bool,
        ty: Option<&'a Type<'a>>,
    ) -> &TypeMember<'a> {
        let ty = ty.unwrap_or_else(|| self.any());
        self.type_member(lo, hi, TypeMemberKind::Property { name, is_optional, is_readonly, ty })
    }

    pub fn method_member(
        &self,
        lo: u32,
        hi: u32,
        name: &'a &'a str,
        is_optional: bool,
        ty: &'a FunctionType<'a>,
    ) -> &TypeMember<'a> {
        self.type_member(lo, hi, TypeMemberKind::Method { name, is_optional, ty })
    }

    pub fn key_name(&self, name: Ident) -> &'a &'a str {
        self.alloc(self.name_text(name.name))
    }

    pub fn key_string(&self, text: &Text<'a>) -> &'a &'a str {
        self.alloc(match *text {
            Text::Utf8(text) => text,
            Text::Utf16(_) => "",
        })
    }

    // Declarations.

    fn item(&self, lo: u32, hi: u32, name: Ident, kind: DeclaredKind<'a>) -> &'a DeclaredItem<'a> {
        self.alloc(DeclaredItem { span: Span::new(lo, hi), name, is_exported: false, tags: self.tags_before(lo), kind })
    }

    /// The item with `export` or `declare` before it, and the tags that then stand before these.
    pub fn prefixed_item(&self, lo: u32, is_exported: bool, item: &DeclaredItem<'a>) -> &'a DeclaredItem<'a> {
        let own = self.tags_before(lo);
        let tags = if own.is_empty() { item.tags } else { own };
        let span = Span::new(lo, item.span.end);
        self.alloc(DeclaredItem { span, is_exported, tags, ..*item })
    }

    pub fn function_item(&self, lo: u32, hi: u32, name: Ident, function: &'a FunctionType<'a>) -> &'a DeclaredItem<'a> {
        self.item(lo, hi, name, DeclaredKind::Function(function))
    }

    pub fn const_item(&self, lo: u32, hi: u32, name: Ident, ty: &'a Type<'a>) -> &'a DeclaredItem<'a> {
        self.item(lo, hi, name, DeclaredKind::Const(ty))
    }

    pub fn interface_item(
        &self,
        lo: u32,
        hi: u32,
        name: Ident,
        params: Option<&'a [Ident]>,
        extends: Option<&'a [Type<'a>]>,
        members: &'a [TypeMember<'a>],
    ) -> &'a DeclaredItem<'a> {
        let interface =
            Interface { name, params: params.unwrap_or_default(), extends: extends.unwrap_or_default(), members };
        self.item(lo, hi, name, DeclaredKind::Interface(self.alloc(interface)))
    }

    pub fn alias_item(
        &self,
        lo: u32,
        hi: u32,
        name: Ident,
        params: Option<&'a [Ident]>,
        ty: &'a Type<'a>,
    ) -> &'a DeclaredItem<'a> {
        let alias = Alias { name, params: params.unwrap_or_default(), ty };
        self.item(lo, hi, name, DeclaredKind::Alias(self.alloc(alias)))
    }

    pub fn declared_module(
        &self,
        lo: u32,
        hi: u32,
        name_lo: u32,
        name_hi: u32,
        name: &Text<'a>,
        items: List<'_, &'a DeclaredItem<'a>>,
    ) -> &'a DeclKind<'a> {
        let name_span = Span::new(name_lo, name_hi);
        let name = self.export_string(name_lo, name_hi, name).text;
        let (tags, items) = (self.tags_before(lo), self.slice(items));
        self.alloc(DeclKind::Module(DeclaredModule { span: Span::new(lo, hi), name, name_span, tags, items }))
    }

    pub fn declared_file(&self, list: List<'_, &'a DeclKind<'a>>) -> &'a Parsed<'a> {
        let all = list.slice(self.arena, |item| *item);
        let modules: Vec<_> =
            all.iter().filter_map(|it| if let DeclKind::Module(module) = it { Some(*module) } else { None }).collect();
        let items: Vec<_> =
            all.iter().filter_map(|it| if let DeclKind::Item(item) = it { Some(**item) } else { None }).collect();
        self.alloc(Parsed::File(self.arena.alloc_slice_copy(&modules), self.arena.alloc_slice_copy(&items)))
    }
}

impl Depth for TypeKind<'_> {
    fn depth(&self) -> u16 {
        match self {
            TypeKind::Name(_, types)
            | TypeKind::Tuple(types)
            | TypeKind::Union(types)
            | TypeKind::Intersection(types) => types.depth(),
            TypeKind::Array(elem) => elem.depth,
            TypeKind::Object(members) => members.depth(),
            TypeKind::Function(function) => function.depth(),
            TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Bool(_) | TypeKind::Null | TypeKind::Other => 0,
        }
    }
}

impl Depth for TypeMember<'_> {
    fn depth(&self) -> u16 {
        match self.kind {
            TypeMemberKind::Property { ty, .. } | TypeMemberKind::Index(ty) => ty.depth,
            TypeMemberKind::Method { ty, .. } | TypeMemberKind::Call(ty) => ty.depth(),
        }
    }
}

impl Depth for FunctionType<'_> {
    fn depth(&self) -> u16 {
        self.params.iter().map(|param| param.ty.depth).max().unwrap_or(0).max(self.returns.depth)
    }
}
