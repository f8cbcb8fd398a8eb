//! Written types to the types of data that may cross the boundary.
//! Not here: what is done with them (`declare.rs`). Invariant: bounded in depth and size, whatever the declarations refer to.

use becket_syntax::ast::{self, TypeKind, TypeMemberKind};
use becket_syntax::codes::Code;
use becket_syntax::declaration::{Declarations, DeclaredItem, DeclaredKind, DeclaredModule};
use becket_syntax::diagnostic::{Diagnostic, Diagnostics};

use crate::ty::{Property, Type};
use becket_syntax::suggest;

/// Types deeper inside each other than this, references followed, are taken as any data.
const DEPTH_MAX: u32 = 128;

/// How often a type is shown inside itself before it is taken as any data.
const REPEATS_MAX: usize = 2;

/// A type with more parts than this is taken as any data from there on.
const PARTS_MAX: u32 = 2048;

/// Names of types that are not declared and known without it.
static BUILT_IN: &[&str] = &[
    "string",
    "number",
    "boolean",
    "any",
    "unknown",
    "void",
    "undefined",
    "never",
    "object",
    "null",
    "bigint",
    "symbol",
    "Array",
    "ReadonlyArray",
    "Record",
    "Partial",
    "Required",
    "Readonly",
    "Promise",
];

/// Converts the types of one module.
pub(crate) struct Converter<'d, 'a> {
    declarations: &'d Declarations<'a>,
    module: &'d DeclaredModule<'a>,
    diagnostics: &'d mut Diagnostics,
    n_parts: u32,
    depth: u32,
    /// The names that are being resolved, outer ones first.
    open: Vec<ast::Name>,
}

/// What type parameters stand for where a generic type is used.
type Known<'k, 'a> = &'k [(ast::Name, &'k Type)];

impl<'d, 'a> Converter<'d, 'a> {
    pub(crate) fn new(
        declarations: &'d Declarations<'a>,
        module: &'d DeclaredModule<'a>,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self { declarations, module, diagnostics, n_parts: 0, depth: 0, open: Vec::new() }
    }

    /// A type of a function's signature; its type parameters are any data.
    pub(crate) fn convert(&mut self, ty: &ast::Type<'a>, params: &[ast::Ident]) -> Type {
        self.n_parts = 0;
        let any = Type::Any;
        let known: Vec<_> = params.iter().map(|param| (param.name, &any)).collect();
        self.ty(ty, &known)
    }

    fn ty(&mut self, ty: &ast::Type<'a>, known: Known<'_, 'a>) -> Type {
        self.n_parts += 1;
        if self.n_parts > PARTS_MAX || self.depth >= DEPTH_MAX {
            return Type::Any;
        }
        self.depth += 1;
        let converted = self.kind(ty, known);
        self.depth -= 1;
        converted
    }

    fn kind(&mut self, ty: &ast::Type<'a>, known: Known<'_, 'a>) -> Type {
        match ty.kind {
            TypeKind::Name(name, args) => self.name(ty, name, args, known),
            TypeKind::String(ast::Text::Utf8(text)) => Type::Literal(text.into()),
            TypeKind::String(ast::Text::Utf16(_)) => Type::String,
            TypeKind::Number(_) => Type::Number,
            TypeKind::Bool(_) => Type::Boolean,
            TypeKind::Null => Type::Null,
            TypeKind::Array(elem) => Type::Array(Box::new(self.ty(elem, known))),
            TypeKind::Tuple(elems) => Type::Tuple(elems.iter().map(|elem| self.ty(elem, known)).collect()),
            TypeKind::Union(types) => union(types.iter().map(|it| self.ty(it, known)).collect()),
            TypeKind::Intersection(types) => self.intersection(types, known),
            TypeKind::Object(members) => self.object(members, Vec::new(), known),
            TypeKind::Function(_) => {
                let diagnostic = Diagnostic::error(Code::BadCapability, ty.span, "a function cannot cross to the host")
                    .label("only data can")
                    .help("return the data, and let the hook do the rest");
                self.diagnostics.push(diagnostic);
                Type::Any
            }
            TypeKind::Other => Type::Any,
        }
    }

    fn name(&mut self, ty: &ast::Type<'a>, name: &str, args: &[ast::Type<'a>], known: Known<'_, 'a>) -> Type {
        if let Some(found) = known.iter().find(|it| self.declarations.names.text(it.0) == name) {
            return found.1.clone();
        }
        match (name, args) {
            ("string", _) => Type::String,
            ("number", _) => Type::Number,
            ("boolean", _) => Type::Boolean,
            ("void" | "undefined", _) => Type::Undefined,
            ("null", _) => Type::Null,
            ("any" | "unknown" | "never", _) => Type::Any,
            ("object", _) => Type::Record(Box::new(Type::Any)),
            ("bigint" | "symbol" | "Promise", _) => {
                let diagnostic =
                    Diagnostic::error(Code::BadCapability, ty.span, format!("`{name}` cannot cross to the host"))
                        .label("only data can");
                self.diagnostics.push(diagnostic);
                Type::Any
            }
            ("Array" | "ReadonlyArray", [elem]) => Type::Array(Box::new(self.ty(elem, known))),
            ("Record", [_, value]) => Type::Record(Box::new(self.ty(value, known))),
            ("Readonly", [inner]) => self.ty(inner, known),
            ("Partial", [inner]) => with_optional(self.ty(inner, known), true),
            ("Required", [inner]) => with_optional(self.ty(inner, known), false),
            _ => self.declared(ty, name, args, known),
        }
    }

    fn declared(&mut self, ty: &ast::Type<'a>, name: &str, args: &[ast::Type<'a>], known: Known<'_, 'a>) -> Type {
        let Some(item) = self.find(name) else {
            self.refuse_unknown(ty, name);
            return Type::Any;
        };
        if self.open.iter().filter(|name| **name == item.name.name).count() >= REPEATS_MAX {
            return Type::Any;
        }
        let given: Vec<Type> = args.iter().map(|arg| self.ty(arg, known)).collect();
        self.open.push(item.name.name);
        let converted = match item.kind {
            DeclaredKind::Alias(alias) => {
                let inner = bind(alias.params, &given);
                self.ty(alias.ty, &inner)
            }
            DeclaredKind::Interface(interface) => {
                let inner = bind(interface.params, &given);
                match self.intersection(interface.extends, &inner) {
                    Type::Object(inherited) => self.object(interface.members, inherited, &inner),
                    _ => Type::Any,
                }
            }
            DeclaredKind::Function(_) | DeclaredKind::Const(_) => Type::Any,
        };
        self.open.pop();
        converted
    }

    /// The type of this name: of the module, or outside of modules.
    fn find(&self, name: &str) -> Option<DeclaredItem<'a>> {
        let is_it = |item: &&DeclaredItem<'a>| {
            let is_type = matches!(item.kind, DeclaredKind::Alias(_) | DeclaredKind::Interface(_));
            is_type && self.declarations.names.text(item.name.name) == name
        };
        self.module.items.iter().find(is_it).or_else(|| self.declarations.items.iter().find(is_it)).copied()
    }

    fn refuse_unknown(&mut self, ty: &ast::Type<'a>, name: &str) {
        let mut best = suggest::Best::new(name);
        for item in self.module.items.iter().chain(self.declarations.items) {
            best.offer(self.declarations.names.text(item.name.name));
        }
        for known in BUILT_IN {
            best.offer(known);
        }
        let diagnostic =
            Diagnostic::error(Code::BadCapability, ty.span, format!("no type is named `{name}`")).label("not declared");
        self.diagnostics.push(match best.found() {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic,
        });
    }

    fn intersection(&mut self, types: &[ast::Type<'a>], known: Known<'_, 'a>) -> Type {
        let mut props = Vec::new();
        for ty in types {
            let Type::Object(more) = self.ty(ty, known) else { return Type::Any };
            for prop in more {
                put(&mut props, prop);
            }
        }
        Type::Object(props)
    }

    fn object(&mut self, members: &[ast::TypeMember<'a>], mut props: Vec<Property>, known: Known<'_, 'a>) -> Type {
        let mut record = None;
        for member in members {
            match member.kind {
                TypeMemberKind::Property { name, is_optional, ty, .. } => {
                    let ty = self.ty(ty, known);
                    put(&mut props, Property { name: name.into(), ty, is_optional });
                }
                TypeMemberKind::Index(ty) => record = Some(self.ty(ty, known)),
                TypeMemberKind::Method { name, .. } => {
                    let headline = format!("the method `{name}` cannot cross to the host");
                    self.diagnostics
                        .push(Diagnostic::error(Code::BadCapability, member.span, headline).label("only data can"));
                }
                TypeMemberKind::Call(_) => {
                    let headline = "a function cannot cross to the host";
                    self.diagnostics
                        .push(Diagnostic::error(Code::BadCapability, member.span, headline).label("only data can"));
                }
            }
        }
        match record {
            Some(value) if props.is_empty() => Type::Record(Box::new(value)),
            Some(_) => Type::Record(Box::new(Type::Any)),
            None => Type::Object(props),
        }
    }
}

fn bind<'k>(params: &'k [ast::Ident], given: &'k [Type]) -> Vec<(ast::Name, &'k Type)> {
    static ANY: Type = Type::Any;
    params.iter().enumerate().map(|(i, param)| (param.name, given.get(i).unwrap_or(&ANY))).collect()
}

/// Adds a property, in the place of an earlier one with its name.
fn put(props: &mut Vec<Property>, prop: Property) {
    match props.iter_mut().find(|it| it.name == prop.name) {
        Some(place) => *place = prop,
        None => props.push(prop),
    }
}

fn with_optional(ty: Type, is_optional: bool) -> Type {
    match ty {
        Type::Object(props) => Type::Object(props.into_iter().map(|prop| Property { is_optional, ..prop }).collect()),
        other => other,
    }
}

/// A union without repeated parts; any data swallows the rest.
fn union(types: Vec<Type>) -> Type {
    let mut parts: Vec<Type> = Vec::with_capacity(types.len());
    for ty in types {
        match ty {
            Type::Any => return Type::Any,
            Type::Union(inner) => parts.extend(inner),
            other => {
                if !parts.contains(&other) {
                    parts.push(other);
                }
            }
        }
    }
    if parts.len() == 1 { parts.swap_remove(0) } else { Type::Union(parts) }
}
