//! The tokens: what `logos` matches, and the terminals of the two grammars, in one enum.
//! Not here: literals and trivia, which `lexer.rs` finishes by hand, and the choice between the spellings of one text
//! (`{` of a block or of an object, `++` before or after), which `driver.rs` makes from the state of the parser.

use logos::Logos;

use crate::ast::{AssignOp, BinaryOp, LogicalOp, Name, TemplatePart, Text, Type};
use crate::typescript::TypeStmt;

/// An operator between two operands of a run that `operators.rs` sorts by precedence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum InfixOp {
    Binary(BinaryOp),
    Logical(LogicalOp),
}

/// `/pattern/flags`
#[derive(Clone, Copy, Debug)]
pub(crate) struct RegexText<'a> {
    pub pattern: &'a str,
    pub flags: &'a str,
}

/// A modifier of a class member in a `.ts` hook.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Modifier {
    /// `public`, `private`, `protected`.
    Access,
    /// `readonly`
    Readonly,
    /// `override`
    Override,
    /// `declare`: the member leaves no trace.
    Declare,
    /// `abstract`: nor does this.
    Abstract,
    /// `static`, which the grammar has of its own.
    Static,
}

const fn binary(op: BinaryOp) -> InfixOp {
    InfixOp::Binary(op)
}

/// A token. Variants with a `logos` attribute are matched by it; the others are made from them.
#[derive(Logos, Clone, Copy, Debug)]
pub(crate) enum Tok<'a> {
    // Trivia and beginnings, which the lexer takes further; the grammar never sees them.
    #[regex("[ \t\u{b}\u{c}\u{a0}\u{feff}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]+")]
    Space,
    #[regex("[\n\r\u{2028}\u{2029}]+")]
    Newline,
    #[regex("//[^\n\r\u{2028}\u{2029}]*", allow_greedy = true)]
    LineComment,
    #[token("/*")]
    BlockComment,
    #[token("<!--")]
    #[token("-->")]
    HtmlComment,
    #[regex("[A-Za-z_$][A-Za-z0-9_$]*")]
    Word,
    #[regex("[0-9]|[.][0-9]")]
    Digit,
    #[token("'")]
    #[token("\"")]
    Quote,
    #[token("`")]
    Backtick,
    #[token("#")]
    Hash,
    #[token("\\")]
    Backslash,
    #[token("@")]
    At,
    #[regex(r"[^\x00-\x7f]", priority = 1)]
    Other,
    /// A character that no token begins with; reported already.
    Stray,
    End,

    // Punctuation.
    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBracket,
    #[token("]")]
    RBracket,
    /// As matched; becomes one of the two below.
    #[token("{")]
    LBrace,
    LBlock,
    LObject,
    #[token("}")]
    RBrace,
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token("?")]
    Question,
    #[token(".")]
    Dot,
    #[token("?.")]
    QuestionDot,
    #[token("...")]
    Ellipsis,
    #[token("=>")]
    Arrow,
    #[token(";")]
    Semi,
    #[token("=")]
    Eq,
    /// As matched; becomes a division or the beginning of a regular expression.
    #[token("/")]
    Slash,
    #[token("/=")]
    SlashEq,
    #[token("+", |_| binary(BinaryOp::Add))]
    #[token("-", |_| binary(BinaryOp::Sub))]
    Sign(InfixOp),
    #[token("*")]
    Star,
    #[token("%", |_| binary(BinaryOp::Rem))]
    #[token("**", |_| binary(BinaryOp::Exp))]
    #[token("&", |_| binary(BinaryOp::BitAnd))]
    #[token("|", |_| binary(BinaryOp::BitOr))]
    #[token("^", |_| binary(BinaryOp::BitXor))]
    #[token("<<", |_| binary(BinaryOp::Shl))]
    #[token(">>", |_| binary(BinaryOp::Shr))]
    #[token(">>>", |_| binary(BinaryOp::UShr))]
    #[token("==", |_| binary(BinaryOp::LooseEq))]
    #[token("!=", |_| binary(BinaryOp::LooseNe))]
    #[token("===", |_| binary(BinaryOp::StrictEq))]
    #[token("!==", |_| binary(BinaryOp::StrictNe))]
    #[token("<", |_| binary(BinaryOp::Lt))]
    #[token("<=", |_| binary(BinaryOp::Le))]
    #[token(">", |_| binary(BinaryOp::Gt))]
    #[token(">=", |_| binary(BinaryOp::Ge))]
    #[token("instanceof", |_| binary(BinaryOp::Instanceof))]
    #[token("in", |_| binary(BinaryOp::In))]
    #[token("&&", |_| InfixOp::Logical(LogicalOp::And))]
    #[token("||", |_| InfixOp::Logical(LogicalOp::Or))]
    #[token("??", |_| InfixOp::Logical(LogicalOp::Coalesce))]
    Infix(InfixOp),
    #[token("+=", |_| AssignOp::Binary(BinaryOp::Add))]
    #[token("-=", |_| AssignOp::Binary(BinaryOp::Sub))]
    #[token("*=", |_| AssignOp::Binary(BinaryOp::Mul))]
    #[token("%=", |_| AssignOp::Binary(BinaryOp::Rem))]
    #[token("**=", |_| AssignOp::Binary(BinaryOp::Exp))]
    #[token("&=", |_| AssignOp::Binary(BinaryOp::BitAnd))]
    #[token("|=", |_| AssignOp::Binary(BinaryOp::BitOr))]
    #[token("^=", |_| AssignOp::Binary(BinaryOp::BitXor))]
    #[token("<<=", |_| AssignOp::Binary(BinaryOp::Shl))]
    #[token(">>=", |_| AssignOp::Binary(BinaryOp::Shr))]
    #[token(">>>=", |_| AssignOp::Binary(BinaryOp::UShr))]
    #[token("&&=", |_| AssignOp::Logical(LogicalOp::And))]
    #[token("||=", |_| AssignOp::Logical(LogicalOp::Or))]
    #[token("??=", |_| AssignOp::Logical(LogicalOp::Coalesce))]
    AssignOp(AssignOp),
    #[token("!")]
    Bang,
    #[token("~")]
    Tilde,
    #[token("++")]
    Increment,
    #[token("--")]
    Decrement,
    PostIncrement,
    PostDecrement,

    // Reserved words.
    #[token("await")]
    Await,
    #[token("break")]
    Break,
    #[token("case")]
    Case,
    #[token("catch")]
    Catch,
    /// As matched; becomes the declaration or the expression.
    #[token("class")]
    Class,
    ClassDecl,
    ClassExpr,
    #[token("const")]
    Const,
    #[token("continue")]
    Continue,
    #[token("debugger")]
    Debugger,
    #[token("default")]
    Default,
    #[token("delete")]
    Delete,
    #[token("do")]
    Do,
    #[token("else")]
    Else,
    #[token("enum")]
    Enum,
    #[token("export")]
    Export,
    #[token("extends")]
    Extends,
    #[token("false")]
    False,
    #[token("finally")]
    Finally,
    #[token("for")]
    For,
    /// As matched; becomes the declaration or the expression.
    #[token("function")]
    Function,
    FunctionDecl,
    FunctionExpr,
    AsyncFunctionDecl,
    AsyncFunctionExpr,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("let")]
    Let,
    #[token("new")]
    New,
    #[token("null")]
    Null,
    #[token("return")]
    Return,
    #[token("static")]
    Static,
    #[token("super")]
    Super,
    #[token("switch")]
    Switch,
    #[token("this")]
    This,
    #[token("throw")]
    Throw,
    #[token("true")]
    True,
    #[token("try")]
    Try,
    #[token("typeof")]
    Typeof,
    #[token("var")]
    Var,
    #[token("void")]
    Void,
    #[token("while")]
    While,
    #[token("with")]
    With,
    #[token("yield")]
    Yield,
    /// The words that strict mode reserves and no production uses.
    #[token("implements")]
    #[token("interface")]
    #[token("package")]
    #[token("private")]
    #[token("protected")]
    #[token("public")]
    StrictReserved,

    // Words with a meaning in some places, and names elsewhere.
    #[token("as")]
    As,
    #[token("async")]
    Async,
    /// `async`, where `name =>` follows or, in a `.ts` hook, the parentheses of an arrow.
    AsyncArrow,
    #[token("from")]
    From,
    #[token("get")]
    Get,
    #[token("of")]
    Of,
    #[token("set")]
    Set,

    // Finished by the lexer.
    Ident(Name),
    /// A reserved word where any word may be a name.
    Keyword(Name),
    PrivateName(Name),
    Number(f64),
    BigInt(&'a &'a str),
    String(&'a Text<'a>),
    Regex(&'a RegexText<'a>),
    TemplateWhole(&'a TemplatePart<'a>),
    TemplateHead(&'a TemplatePart<'a>),
    TemplateMiddle(&'a TemplatePart<'a>),
    TemplateTail(&'a TemplatePart<'a>),

    // Made by the driver.
    /// The `in` of a loop head.
    ForIn,
    /// An inserted semicolon.
    AutoSemi,
    /// The semicolon that is inserted after `do … while (…)` even on the same line.
    DoWhileSemi,
    /// Stands for a statement that was dropped.
    Recovered,

    // Of the grammar of types.
    /// Says which piece is parsed; the first token of each.
    MarkType,
    MarkResult,
    MarkTypeParams,
    MarkTypeArgs,
    MarkTypes,
    MarkIndex,
    MarkStatement,
    MarkFile,
    /// The `(` of a function type's parameters.
    ParamsParen,
    /// `?:` with nothing but trivia between.
    QuestionColon,
    /// A word with a meaning in types, where it has it.
    TypeWord(&'static str),

    // Only in `.ts` hooks; each is a whole piece of type syntax, parsed on its own by the other grammar.
    /// `: T`
    TypeAnnotation(&'a Type<'a>),
    /// `as T`, `satisfies T`
    TypeAs(&'a Type<'a>),
    /// `<T, U extends V>` of a declaration.
    TypeParams(&'a [crate::ast::Ident]),
    /// `<T, U>` of a call.
    TypeArgs,
    /// `implements A, B`
    Implements,
    /// `?` of an optional parameter or member.
    OptionalMark,
    /// `!` after an operand or a declared name.
    NonNull,
    /// The `(` of arrow parameters.
    ArrowParen,
    /// `public`, `readonly` and so on before a class member.
    Modifier(Modifier),
    /// The same before a parameter, which makes it a property.
    ParamModifier,
    /// `[key: K]: T` in a class.
    IndexSignature,
    /// `type` in `import type`, `export type`, `{ type T }`.
    TypeOnly,
    /// `interface …`, `type …`, `declare …`, and what is refused as a whole.
    TypeStmt(&'a TypeStmt<'a>),
}
