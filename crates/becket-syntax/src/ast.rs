//! The syntax tree of a hook. Nodes live in one bump arena: `&'a` references and slices, no boxes.
//! Not here: imports and exports (`ast/module.rs`), types (`ast/types.rs`), how it is made (`parse.rs`), drawn (`print.rs`), or
//! given meaning (becket-check).
//! Runs that are left-deep in the grammar (`a + b + c`, `a.b.c()`, `else if`) are n-ary nodes here, so that a pass may
//! recurse over a tree whose depth the parser has limited: every expression and statement carries its depth.
//! A tree holds all of ES2024 module syntax and the type annotations of `.ts` hooks; what Becket refuses is refused by
//! becket-check, not by the absence of a node.

mod module;
mod name;
mod types;

use crate::span::Span;

pub use module::{Export, ExportName, ExportSpecifier, Import, ImportSpecifier, Imported};
pub use name::{Name, Names};
pub use types::{Alias, FunctionType, Interface, Type, TypeDecl, TypeKind, TypeMember, TypeMemberKind, TypeParam};

/// The value of a string literal or template part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Text<'a> {
    /// Without lone surrogates.
    Utf8(&'a str),
    /// With at least one lone surrogate: its UTF-16 code units.
    Utf16(&'a [u16]),
}

/// A whole source unit.
#[derive(Debug)]
pub struct Module<'a> {
    /// The statements in source order, import and export declarations among them.
    pub body: &'a [Stmt<'a>],
    /// All names that the tree uses.
    pub names: Names<'a>,
    /// How many statements, expressions, patterns and types were made of it.
    pub n_nodes: u32,
    /// What the text of its functions does not show, in source order.
    pub erased: &'a [Erased],
    /// The whole source.
    pub span: Span,
}

/// A part of the source that leaves no trace at run time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Erased {
    /// Where; of one character, if it is no blank.
    pub span: Span,
    /// What the text of functions shows there.
    pub fill: Fill,
}

/// What stands where something was erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fill {
    /// Blanks.
    Blank,
    /// The end of a statement that would go on with what comes next.
    Semicolon,
    /// A parenthesis that begins on another line.
    Open,
    /// A parenthesis that ends on another line.
    Close,
}

/// A name where it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    /// Which name.
    pub name: Name,
    /// Where.
    pub span: Span,
}

/// A statement or declaration.
#[derive(Clone, Copy, Debug)]
pub struct Stmt<'a> {
    /// Where, including the semicolon if one is written.
    pub span: Span,
    /// Levels of nesting below and including this node.
    pub depth: u16,
    /// What.
    pub kind: StmtKind<'a>,
}

/// What a statement is.
#[derive(Clone, Copy, Debug)]
pub enum StmtKind<'a> {
    /// `;`
    Empty,
    /// `expr;`
    Expr(&'a Expr<'a>),
    /// `var`, `let` or `const`.
    Var(&'a VarDecl<'a>),
    /// A function declaration (its `name` is present, except in `export default`).
    Function(&'a Function<'a>),
    /// A class declaration (its `name` is present, except in `export default`).
    Class(&'a Class<'a>),
    /// `return expr;`
    Return(Option<&'a Expr<'a>>),
    /// `if (test) then else if (test) then … else otherwise`: one node for the whole chain.
    If(&'a [IfArm<'a>], Option<&'a Stmt<'a>>),
    /// Any of the five loops.
    Loop(&'a Loop<'a>),
    /// `break label;`
    Break(Option<Ident>),
    /// `continue label;`
    Continue(Option<Ident>),
    /// `throw expr;`
    Throw(&'a Expr<'a>),
    /// `try { } catch (p) { } finally { }`
    Try(&'a Try<'a>),
    /// `switch (subject) { cases }`
    Switch(&'a Expr<'a>, &'a [Case<'a>]),
    /// `{ … }`
    Block(&'a [Stmt<'a>]),
    /// `label: stmt`
    Labelled(Ident, &'a Stmt<'a>),
    /// `debugger;`
    Debugger,
    /// `with (object) stmt`: recognised to be refused by name.
    With(&'a Expr<'a>, &'a Stmt<'a>),
    /// `import … from "module"`
    Import(&'a Import<'a>),
    /// Any `export` declaration.
    Export(&'a Export<'a>),
    /// `interface`, `type`, `declare …`, overload signatures: nothing of it is left at run time.
    Types(&'a TypeDecl<'a>),
    /// `enum`, `namespace`, decorators and other TypeScript that is not erasable: recognised to be refused by name.
    Refused(RefusedSyntax),
    /// Stands where statement-level recovery dropped tokens; a diagnostic was already made.
    Recovered,
}

/// Declarations that the parser reads over, and has reported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RefusedSyntax {
    /// `enum E { … }`
    Enum,
    /// `namespace N { … }` or `module N { … }`
    Namespace,
}

/// One `if (test) then` of a chain.
#[derive(Clone, Copy, Debug)]
pub struct IfArm<'a> {
    /// The condition.
    pub test: &'a Expr<'a>,
    /// The statement to run.
    pub then: &'a Stmt<'a>,
}

/// The keyword of a variable declaration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    /// `var`
    Var,
    /// `let`
    Let,
    /// `const`
    Const,
}

/// `let a = 1, {b} = c`
#[derive(Clone, Copy, Debug)]
pub struct VarDecl<'a> {
    /// The keyword.
    pub kind: VarKind,
    /// The declarators, at least one.
    pub decls: &'a [Declarator<'a>],
}

/// `pattern: Type = init`
#[derive(Clone, Copy, Debug)]
pub struct Declarator<'a> {
    /// Where.
    pub span: Span,
    /// What is bound.
    pub target: &'a Pattern<'a>,
    /// The annotation of a `.ts` hook.
    pub ty: Option<&'a Type<'a>>,
    /// The initial value.
    pub init: Option<&'a Expr<'a>>,
}

/// A loop of any form.
#[derive(Clone, Copy, Debug)]
pub struct Loop<'a> {
    /// What stands in the head.
    pub head: LoopHead<'a>,
    /// The repeated statement.
    pub body: &'a Stmt<'a>,
}

/// The form of a loop.
#[derive(Clone, Copy, Debug)]
pub enum LoopHead<'a> {
    /// `while (test) body`
    While(&'a Expr<'a>),
    /// `do body while (test)`
    DoWhile(&'a Expr<'a>),
    /// `for (init; test; update) body`
    For {
        /// The first part.
        init: Option<ForInit<'a>>,
        /// The condition; absent means true.
        test: Option<&'a Expr<'a>>,
        /// Evaluated after each iteration.
        update: Option<&'a Expr<'a>>,
    },
    /// `for (target in object) body`
    ForIn(ForTarget<'a>, &'a Expr<'a>),
    /// `for (target of iterable) body`
    ForOf {
        /// What each value is given to.
        target: ForTarget<'a>,
        /// The iterable.
        iterable: &'a Expr<'a>,
        /// `for await`
        is_await: bool,
    },
}

/// The first part of a three-part `for`.
#[derive(Clone, Copy, Debug)]
pub enum ForInit<'a> {
    /// A declaration.
    Var(&'a VarDecl<'a>),
    /// An expression.
    Expr(&'a Expr<'a>),
}

/// The target of `for-in` and `for-of`.
#[derive(Clone, Copy, Debug)]
pub enum ForTarget<'a> {
    /// `for (const pattern of …)`
    Var(VarKind, &'a Pattern<'a>),
    /// `for (pattern of …)`: assignment to what exists.
    Pattern(&'a Pattern<'a>),
}

/// A `try` statement; at least one of the two parts is present.
#[derive(Clone, Copy, Debug)]
pub struct Try<'a> {
    /// The protected statements.
    pub block: &'a [Stmt<'a>],
    /// The handler.
    pub catch: Option<Catch<'a>>,
    /// The statements of `finally`.
    pub finally: Option<&'a [Stmt<'a>]>,
}

/// `catch (param) { body }`
#[derive(Clone, Copy, Debug)]
pub struct Catch<'a> {
    /// Where.
    pub span: Span,
    /// The binding, if there is one.
    pub param: Option<&'a Pattern<'a>>,
    /// The statements.
    pub body: &'a [Stmt<'a>],
}

/// `case test: body`, or `default: body` where `test` is absent.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// Where.
    pub span: Span,
    /// The value compared by `===`.
    pub test: Option<&'a Expr<'a>>,
    /// The statements.
    pub body: &'a [Stmt<'a>],
}

/// A binding or assignment target.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    /// Where.
    pub span: Span,
    /// Levels of nesting below and including this node.
    pub depth: u16,
    /// What.
    pub kind: PatternKind<'a>,
}

/// What a pattern is.
#[derive(Clone, Copy, Debug)]
pub enum PatternKind<'a> {
    /// A plain name: a new binding in declarations and parameters, a reference in assignments.
    Name(Name),
    /// `a.b`, `a[b]`, `a.#b`, `super.b`: only in assignments. The expression is a [`ExprKind::Chain`].
    Member(&'a Expr<'a>),
    /// `{ a, b: c = 1, ...rest }`
    Object {
        /// The named properties.
        props: &'a [PatternProp<'a>],
        /// The target of `...`.
        rest: Option<&'a Pattern<'a>>,
    },
    /// `[a, , b = 1, ...rest]`
    Array {
        /// The elements; `None` is a hole.
        elems: &'a [Option<PatternElem<'a>>],
        /// The target of `...`.
        rest: Option<&'a Pattern<'a>>,
    },
}

/// `key: target = default` in an object pattern.
#[derive(Clone, Copy, Debug)]
pub struct PatternProp<'a> {
    /// The property that is read.
    pub key: PropKey<'a>,
    /// Written as `{ a }` or `{ a = 1 }`.
    pub is_shorthand: bool,
    /// Where its value goes.
    pub elem: PatternElem<'a>,
}

/// `target = default`
#[derive(Clone, Copy, Debug)]
pub struct PatternElem<'a> {
    /// Where the value goes.
    pub target: &'a Pattern<'a>,
    /// Evaluated when the value is `undefined`.
    pub default: Option<&'a Expr<'a>>,
}

/// An expression.
#[derive(Clone, Copy, Debug)]
pub struct Expr<'a> {
    /// Where, parentheses not included.
    pub span: Span,
    /// Levels of nesting below and including this node.
    pub depth: u16,
    /// Whether it is written in parentheses: decides function names, and what may stand left of `**`, `??` and `=`.
    pub is_parenthesised: bool,
    /// What.
    pub kind: ExprKind<'a>,
}

/// What an expression is.
#[derive(Clone, Copy, Debug)]
pub enum ExprKind<'a> {
    /// A reference to a name.
    Name(Name),
    /// `this`
    This,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A numeric literal.
    Number(f64),
    /// `123n`: the digits without separators and suffix, prefix included (`0x…`).
    BigInt(&'a str),
    /// A string literal.
    String(Text<'a>),
    /// `/pattern/flags`
    Regex {
        /// Between the slashes, as written.
        pattern: &'a str,
        /// After the second slash.
        flags: &'a str,
    },
    /// `` `a${b}c` ``
    Template(&'a Template<'a>),
    /// `[a, , ...b]`
    Array(&'a [ArrayElem<'a>]),
    /// `{ a, b: c, get d() {}, ...e }`
    Object(&'a [Prop<'a>]),
    /// A function expression or arrow.
    Function(&'a Function<'a>),
    /// A class expression.
    Class(&'a Class<'a>),
    /// `!a`, `typeof a`, …
    Unary(UnaryOp, &'a Expr<'a>),
    /// `a++`, `--a`, …
    Update {
        /// The operator.
        op: UpdateOp,
        /// Before or after the operand.
        is_prefix: bool,
        /// What is changed: a name or a member.
        target: &'a Pattern<'a>,
        /// Where V8 says that it is: the operator behind the operand, or the operand's last word behind the operator.
        at: u32,
    },
    /// `first op operand op operand …`, all left-associative and of one precedence level (so `a + b - c` is one node);
    /// `**`, which is right-associative, always has one tail.
    Binary(&'a Expr<'a>, &'a [BinaryTail<'a>]),
    /// `a && b && c`, `a || b || c`, `a ?? b ?? c`: at least two operands.
    Logical(LogicalOp, &'a [Expr<'a>]),
    /// `test ? then : otherwise`
    Conditional(&'a Expr<'a>, &'a Expr<'a>, &'a Expr<'a>),
    /// `target = value`
    Assign(&'a Pattern<'a>, &'a Expr<'a>),
    /// `target op= value`: target is a name or a member.
    AssignOp(AssignOp, &'a Pattern<'a>, &'a Expr<'a>),
    /// `base.a[b](c)?.d`: the base and at least one link.
    Chain(&'a Expr<'a>, &'a [Link<'a>]),
    /// `new callee(args)`
    New(&'a Expr<'a>, &'a [Arg<'a>]),
    /// `a, b, c`: at least two.
    Sequence(&'a [Expr<'a>]),
    /// `yield a`, `yield`, `yield* a`
    Yield(Option<&'a Expr<'a>>, YieldKind),
    /// `await a`
    Await(&'a Expr<'a>),
    /// `super`: only as the base of a chain.
    Super,
    /// `new.target`
    NewTarget,
    /// `import.meta`
    ImportMeta,
    /// `import(source)`
    ImportCall(&'a Expr<'a>),
    /// `#name in object`
    PrivateIn(Ident, &'a Expr<'a>),
    /// `value as T`, `value satisfies T`, `value!`: the value alone is left at run time.
    Typed(&'a Expr<'a>, Option<&'a Type<'a>>),
    /// Stands where a diagnostic was already made.
    Error,
}

/// A template literal: `strings.len() == exprs.len() + 1`.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a> {
    /// The literal parts.
    pub strings: &'a [TemplatePart<'a>],
    /// The substitutions.
    pub exprs: &'a [Expr<'a>],
}

/// One literal part of a template.
#[derive(Clone, Copy, Debug)]
pub struct TemplatePart<'a> {
    /// Escapes resolved; `None` for an escape that only a tag may see.
    pub cooked: Option<Text<'a>>,
    /// As written, with line ends normalised to `\n`.
    pub raw: &'a str,
    /// Where.
    pub span: Span,
}

/// An element of an array literal.
#[derive(Clone, Copy, Debug)]
pub enum ArrayElem<'a> {
    /// A value.
    Expr(Expr<'a>),
    /// `...iterable`
    Spread(Expr<'a>),
    /// Nothing between two commas.
    Hole,
}

/// An argument of a call.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A value.
    Expr(Expr<'a>),
    /// `...iterable`
    Spread(Expr<'a>),
}

/// A member of an object literal.
#[derive(Clone, Copy, Debug)]
pub enum Prop<'a> {
    /// `key: value`; `is_shorthand` for `{ a }`.
    Value {
        /// The key.
        key: PropKey<'a>,
        /// The value.
        value: Expr<'a>,
        /// Written as `{ a }`.
        is_shorthand: bool,
    },
    /// `key() {}`, `get key() {}`, `set key(v) {}`: the kind is in the function.
    Method {
        /// The key.
        key: PropKey<'a>,
        /// Plain, getter or setter.
        kind: MethodKind,
        /// The function.
        function: &'a Function<'a>,
    },
    /// `...object`
    Spread(Expr<'a>),
}

/// The name of a property.
#[derive(Clone, Copy, Debug)]
pub struct PropKey<'a> {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: PropKeyKind<'a>,
}

/// The forms of a property's name.
#[derive(Clone, Copy, Debug)]
pub enum PropKeyKind<'a> {
    /// `name`, also `"name"` where the text has no lone surrogate.
    Name(Name),
    /// A string with a lone surrogate.
    String(Text<'a>),
    /// A numeric literal.
    Number(f64),
    /// A `BigInt` literal, as its digits.
    BigInt(&'a str),
    /// `[expr]`
    Computed(&'a Expr<'a>),
    /// `#name`: only in classes.
    Private(Name),
}

/// What a method is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MethodKind {
    /// A plain method.
    Method,
    /// `get`
    Getter,
    /// `set`
    Setter,
}

/// A function of any form.
#[derive(Clone, Copy, Debug)]
pub struct Function<'a> {
    /// From `async` or `function` or the first parameter to the closing brace: the text that `toString` shows.
    pub span: Span,
    /// The name that is written.
    pub name: Option<Ident>,
    /// Its form.
    pub kind: FunctionKind,
    /// `async`
    pub is_async: bool,
    /// `function*`
    pub is_generator: bool,
    /// The type parameters of a `.ts` hook.
    pub type_params: &'a [Ident],
    /// The parameters, without the rest.
    pub params: &'a [Param<'a>],
    /// `...rest`
    pub rest: Option<&'a Pattern<'a>>,
    /// The annotation of the result.
    pub returns: Option<&'a Type<'a>>,
    /// The statements, or the expression of an arrow.
    pub body: FunctionBody<'a>,
    /// Begins with a `"use strict"` directive: with a non-simple parameter list that is an early error.
    pub has_use_strict: bool,
}

/// The form of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FunctionKind {
    /// `function f() {}` as a statement.
    Declaration,
    /// `function f() {}` as an expression.
    Expression,
    /// `() => …`
    Arrow,
    /// A method, getter or setter of an object literal or class.
    Method,
    /// The constructor of a class.
    Constructor,
}

/// The body of a function.
#[derive(Clone, Copy, Debug)]
pub enum FunctionBody<'a> {
    /// `{ … }`
    Block(&'a [Stmt<'a>]),
    /// `=> expr`
    Expr(&'a Expr<'a>),
}

/// `pattern: Type = default`
#[derive(Clone, Copy, Debug)]
pub struct Param<'a> {
    /// Where.
    pub span: Span,
    /// What is bound.
    pub target: &'a Pattern<'a>,
    /// Evaluated when the argument is `undefined`.
    pub default: Option<&'a Expr<'a>>,
    /// The annotation.
    pub ty: Option<&'a Type<'a>>,
    /// `x?: T`
    pub is_optional: bool,
}

/// A class.
#[derive(Clone, Copy, Debug)]
pub struct Class<'a> {
    /// From `class` to the closing brace.
    pub span: Span,
    /// Its name.
    pub name: Option<Ident>,
    /// The type parameters of a `.ts` hook.
    pub type_params: &'a [Ident],
    /// What it extends.
    pub extends: Option<&'a Expr<'a>>,
    /// Its members in source order.
    pub members: &'a [Member<'a>],
}

/// A member of a class.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Where.
    pub span: Span,
    /// `static`
    pub is_static: bool,
    /// What.
    pub kind: MemberKind<'a>,
}

/// What a member of a class is.
#[derive(Clone, Copy, Debug)]
pub enum MemberKind<'a> {
    /// `constructor`, a method, a getter or a setter.
    Method(PropKey<'a>, MethodKind, &'a Function<'a>),
    /// `key = init;` with the annotation of a `.ts` hook.
    Field(PropKey<'a>, Option<&'a Type<'a>>, Option<&'a Expr<'a>>),
    /// `static { … }`
    StaticBlock(&'a [Stmt<'a>]),
    /// `accessor key = init;`: a decorator-proposal form, recognised to be refused.
    Accessor(PropKey<'a>),
    /// An overload signature, index signature or `declare` field: nothing is left at run time.
    Types,
}

/// Prefix operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `-`
    Minus,
    /// `+`
    Plus,
    /// `!`
    Not,
    /// `~`
    BitNot,
    /// `typeof`
    Typeof,
    /// `void`
    Void,
    /// `delete`
    Delete,
}

/// `++` and `--`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UpdateOp {
    /// `++`
    Increment,
    /// `--`
    Decrement,
}

/// Binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Exp,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    UShr,
    LooseEq,
    LooseNe,
    StrictEq,
    StrictNe,
    Lt,
    Le,
    Gt,
    Ge,
    In,
    Instanceof,
}

/// One `op operand` of a binary run.
#[derive(Clone, Copy, Debug)]
pub struct BinaryTail<'a> {
    /// The operator.
    pub op: BinaryOp,
    /// Where the operator is.
    pub op_span: Span,
    /// Its right operand.
    pub right: Expr<'a>,
}

/// Short-circuit operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogicalOp {
    /// `&&`
    And,
    /// `||`
    Or,
    /// `??`
    Coalesce,
}

/// Compound assignment operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AssignOp {
    /// `+=` and so on.
    Binary(BinaryOp),
    /// `&&=`, `||=`, `??=`.
    Logical(LogicalOp),
}

/// What `yield` does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum YieldKind {
    /// `yield`
    Plain,
    /// `yield*`
    Delegate,
}

/// One link of a chain.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// From the link's first token to its last: `.name`, `[key]`, `(args)`.
    pub span: Span,
    /// Preceded by `?.`: when the value so far is nullish, the whole chain is `undefined`.
    pub is_optional: bool,
    /// What.
    pub kind: LinkKind<'a>,
}

/// What a link of a chain is.
#[derive(Clone, Copy, Debug)]
pub enum LinkKind<'a> {
    /// `.name`
    Member(Ident),
    /// `[key]`
    Index(&'a Expr<'a>),
    /// `.#name`
    Private(Ident),
    /// `(args)`
    Call(&'a [Arg<'a>]),
    /// `` `…` `` as a tagged template.
    Tag(&'a Template<'a>),
    /// `!` of TypeScript, and `<T>` type arguments: nothing is left at run time.
    Typed,
}
