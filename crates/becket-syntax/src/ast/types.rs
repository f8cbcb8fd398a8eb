//! The part of the tree that is about types: annotations and type declarations of `.ts` hooks and declaration files.
//! Not here: what has a meaning at run time (`ast.rs`).

use super::{Ident, Text};
use crate::declaration::Tag;
use crate::span::Span;

/// A declaration of types in a `.ts` hook; kept for the checker, without meaning at run time.
#[derive(Clone, Copy, Debug)]
pub enum TypeDecl<'a> {
    /// `interface Name<T> extends A { … }`
    Interface(&'a Interface<'a>),
    /// `type Name<T> = …`
    Alias(&'a Alias<'a>),
    /// `declare const x: T`, `declare function f(): T`, an overload signature: erased whole.
    Declare,
}

/// `interface Name<T> extends A, B { members }`
#[derive(Clone, Copy, Debug)]
pub struct Interface<'a> {
    /// Its name.
    pub name: Ident,
    /// Its type parameters.
    pub params: &'a [Ident],
    /// What it extends.
    pub extends: &'a [Type<'a>],
    /// Its members.
    pub members: &'a [TypeMember<'a>],
}

/// `type Name<T> = ty`
#[derive(Clone, Copy, Debug)]
pub struct Alias<'a> {
    /// Its name.
    pub name: Ident,
    /// Its type parameters.
    pub params: &'a [Ident],
    /// What it stands for.
    pub ty: &'a Type<'a>,
}

/// A type as written.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    /// Where.
    pub span: Span,
    /// Levels of nesting below and including this node.
    pub depth: u16,
    /// What.
    pub kind: TypeKind<'a>,
}

/// What a written type is.
#[derive(Clone, Copy, Debug)]
pub enum TypeKind<'a> {
    /// `A`, `A.B`, `A<T>`, and the keywords (`string`, `any`, `void`, `unknown`, `never`, …) by their text.
    Name(&'a str, &'a [Type<'a>]),
    /// `"text"`
    String(Text<'a>),
    /// `1`, `-1`
    Number(f64),
    /// `true`, `false`
    Bool(bool),
    /// `null`
    Null,
    /// `T[]`
    Array(&'a Type<'a>),
    /// `[A, B]`
    Tuple(&'a [Type<'a>]),
    /// `A | B`
    Union(&'a [Type<'a>]),
    /// `A & B`
    Intersection(&'a [Type<'a>]),
    /// `{ a: T }`
    Object(&'a [TypeMember<'a>]),
    /// `(a: T) => R`
    Function(&'a FunctionType<'a>),
    /// Well-formed, but beyond what the checker models (conditional, mapped, `keyof`, template types…): treated as `any`.
    Other,
}

/// A member of an object type or interface.
#[derive(Clone, Copy, Debug)]
pub struct TypeMember<'a> {
    /// Where.
    pub span: Span,
    /// The tags of the documentation comment before it.
    pub tags: &'a [Tag<'a>],
    /// What.
    pub kind: TypeMemberKind<'a>,
}

/// What a member of an object type is.
#[derive(Clone, Copy, Debug)]
pub enum TypeMemberKind<'a> {
    /// `name?: T`
    Property {
        /// Its name.
        name: &'a str,
        /// `?`
        is_optional: bool,
        /// `readonly`
        is_readonly: bool,
        /// Its type.
        ty: &'a Type<'a>,
    },
    /// `name(a: T): R`
    Method {
        /// Its name.
        name: &'a str,
        /// `?`
        is_optional: bool,
        /// Its signature.
        ty: &'a FunctionType<'a>,
    },
    /// `[key: string]: T`
    Index(&'a Type<'a>),
    /// Call and construct signatures.
    Call(&'a FunctionType<'a>),
}

/// `<T>(a: A, b?: B, ...c: C[]) => R`
#[derive(Clone, Copy, Debug)]
pub struct FunctionType<'a> {
    /// Its type parameters.
    pub type_params: &'a [Ident],
    /// Its parameters.
    pub params: &'a [TypeParam<'a>],
    /// Its result.
    pub returns: &'a Type<'a>,
}

/// A parameter of a function type.
#[derive(Clone, Copy, Debug)]
pub struct TypeParam<'a> {
    /// Its name.
    pub name: &'a str,
    /// `name?: T`
    pub is_optional: bool,
    /// `...name: T[]`
    pub is_rest: bool,
    /// Its type.
    pub ty: &'a Type<'a>,
}
