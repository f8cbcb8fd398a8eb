//! What error messages call a value, and where V8 says that an expression is. The machine puts these texts into messages such
//! as `user.name is not a function`. Not here: the messages (becket-vm).
//!
//! Notes are the source as V8 prints it, not as it is written: `a.b(...).c`, `(intermediate value)`. The forms:
//! - calls and `new`: the callee;
//! - `IterInit`, `AppendSpread`: the iterable (`f is not a function or its return value` for a call). Without a note the value
//!   itself is printed. With `...` before it, it is an argument of a call: the iterable only if it is the last, for which V8 has
//!   messages of its own, then a NUL and the callee, then a NUL and what V8 finds where it is if it is not the last.
//!   A callee after two NULs is just what V8 finds where it was last;
//! - calls of an iterator's method: `.next`, and a NUL and a message where V8 has one of its own;
//! - `CheckObjectCoercible`: the source of the value, and before it, ended by a NUL, the first property, if it has a name.
//!   Where there is no source, the value itself is printed.
//!
//! V8 does not look into the computed keys of literals, classes and patterns: a failure in one has no text of the source.

mod iterable;
mod last;

pub(crate) use iterable::Asker;

use becket_bytecode::module::UNPLACED;
use becket_syntax::ast::{self, ExprKind, LinkKind, MemberKind, UnaryOp};
use becket_syntax::span::Span;
use becket_syntax::words;

use crate::chain::{is_optional, split_last};
use crate::constant::text_of;
use crate::expr::Known;
use crate::function::Emitter;
use crate::pattern::{Origin, Whole};

/// What is called.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Callee<'a> {
    /// The chain so far.
    Chain(&'a ast::Expr<'a>, &'a [ast::Link<'a>]),
    /// By `new`.
    New(&'a ast::Expr<'a>),
    /// `super`
    Super,
    /// A form of the standard library's own code.
    Form,
}

/// Longer notes of callees are not kept: a chain of a thousand calls would have a thousand of them.
const CALLEE_BYTES_MAX: usize = 256;
/// The same of what is taken apart or gone through, which no chain makes more of.
const NOTE_BYTES_MAX: usize = 2048;

/// How calls are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Calls {
    /// `f(...)`
    Shown,
    /// As what is called, which V8 does where something should be iterable.
    Hidden,
}

struct Printer<'p> {
    names: &'p ast::Names<'p>,
    calls: Calls,
    text: String,
    /// How long the text may become.
    bytes_max: usize,
}

impl<'p> Printer<'p> {
    fn push(&mut self, text: &str) {
        if self.text.len() <= self.bytes_max {
            self.text.push_str(text);
        }
    }

    fn literal(&mut self, text: ast::Text<'_>) {
        match text {
            ast::Text::Utf8(text) => self.push(text),
            ast::Text::Utf16(units) => self.push(&String::from_utf16_lossy(units)),
        }
    }

    fn folded(&mut self, literal: &Literal) {
        match literal {
            Literal::Number(value) => self.push(&number_text(*value)),
            Literal::Bool(value) => self.push(if *value { "true" } else { "false" }),
            Literal::String(text) => self.push(&format!("\"{text}\"")),
        }
    }

    fn list(&mut self, exprs: impl Iterator<Item = &'p ast::Expr<'p>>, between: &str) {
        for (at, expr) in exprs.enumerate() {
            if at > 0 {
                self.push(between);
            }
            self.expr(expr);
        }
    }

    fn target(&mut self, target: &'p ast::Pattern<'p>) {
        match target.kind {
            ast::PatternKind::Name(name) => self.push(self.names.text(name)),
            ast::PatternKind::Member(member) => self.expr(member),
            ast::PatternKind::Object { .. } | ast::PatternKind::Array { .. } => self.push("(intermediate value)"),
        }
    }

    fn chain(&mut self, base: &'p ast::Expr<'p>, links: &'p [ast::Link<'p>]) {
        self.expr(base);
        for link in links {
            if self.text.len() > self.bytes_max {
                return;
            }
            match link.kind {
                LinkKind::Member(name) => {
                    self.push(if link.is_optional { "?." } else { "." });
                    self.push(self.names.text(name.name));
                }
                LinkKind::Private(name) => {
                    self.push(if link.is_optional { "?.[#" } else { "[#" });
                    self.push(self.names.text(name.name));
                    self.push("]");
                }
                LinkKind::Index(key) => {
                    if let Some(text) = plain_text(key) {
                        self.push(if link.is_optional { "?." } else { "." });
                        self.literal(text);
                    } else {
                        self.push(if link.is_optional { "?.[" } else { "[" });
                        self.expr(key);
                        self.push("]");
                    }
                }
                LinkKind::Call(_) | LinkKind::Tag(_) => self.push(match self.calls {
                    Calls::Shown => "(...)",
                    Calls::Hidden => "",
                }),
                LinkKind::Typed => (),
            }
        }
    }

    /// Operands of one operator share parentheses, unless it compares; `a != b` is `!(a == b)` to V8.
    fn binary(&mut self, first: &'p ast::Expr<'p>, tails: &'p [ast::BinaryTail<'p>]) {
        let (literal, n_folded) = folded_prefix(first, tails);
        let tails = tails.get(n_folded..).unwrap_or_default();
        let joins = |at: usize| {
            at > 0 && tails.get(at - 1).zip(tails.get(at)).is_some_and(|(one, two)| one.op == two.op && is_nary(one.op))
        };
        for (at, tail) in tails.iter().enumerate().rev() {
            if !joins(at) {
                self.push(if negated(tail.op).is_some() { "(!(" } else { "(" });
            }
        }
        match literal {
            Some(literal) => self.folded(&literal),
            None => self.expr(first),
        }
        for (at, tail) in tails.iter().enumerate() {
            self.push(negated(tail.op).unwrap_or_else(|| binary_text(tail.op)));
            self.expr(&tail.right);
            if !joins(at + 1) {
                self.push(if negated(tail.op).is_some() { "))" } else { ")" });
            }
        }
    }

    fn expr(&mut self, expr: &'p ast::Expr<'p>) {
        if self.text.len() > self.bytes_max {
            return;
        }
        if let Some(literal) = folded(expr) {
            return self.folded(&literal);
        }
        match expr.kind {
            ExprKind::Name(name) => self.push(self.names.text(name)),
            ExprKind::This => self.push("this"),
            ExprKind::Null => self.push("null"),
            ExprKind::Bool(value) => self.push(if value { "true" } else { "false" }),
            ExprKind::Number(value) => self.push(&number_text(value)),
            ExprKind::String(text) => self.quoted(Some(text)),
            ExprKind::Template(template) => match (template.exprs, template.strings) {
                ([], [part]) => self.quoted(part.cooked),
                _ => self.list(template.exprs.iter(), ""),
            },
            ExprKind::Regex { pattern, flags } => self.push(&format!("/{pattern}/{flags}")),
            ExprKind::Array(elems) => self.array(elems),
            ExprKind::Object(props) => {
                self.push("{");
                self.intermediate_values(props.len());
                self.push("}");
            }
            ExprKind::Unary(op, inner) => {
                self.push(unary(op));
                self.expr(inner);
                self.push(")");
            }
            ExprKind::Update { op, is_prefix, target, .. } => self.update(op, is_prefix, target),
            ExprKind::Binary(first, tails) => self.binary(first, tails),
            ExprKind::Logical(ast::LogicalOp::And, list) => self.enclosed(list, " && "),
            ExprKind::Logical(ast::LogicalOp::Or, list) => self.enclosed(list, " || "),
            ExprKind::Logical(ast::LogicalOp::Coalesce, list) => self.enclosed(list, " ?? "),
            ExprKind::Sequence(list) => self.enclosed(list, " , "),
            ExprKind::Conditional(..) => self.intermediate_values(3),
            ExprKind::Assign(target, _) | ExprKind::AssignOp(_, target, _) => self.target(target),
            ExprKind::Chain(_, links) if is_optional(links) => self.push("(intermediate value)"),
            ExprKind::Chain(base, links) => self.chain(base, links),
            ExprKind::New(callee, _) if self.calls == Calls::Hidden => self.expr(callee),
            ExprKind::Typed(inner, _) => self.expr(inner),
            ExprKind::NewTarget => self.push(".new.target"),
            ExprKind::Function(function) => self.intermediate_values(n_parts(function).max(1)),
            ExprKind::Class(class) => self.intermediate_values(n_class_parts(class).max(1)),
            ExprKind::New(..)
            | ExprKind::BigInt(_)
            | ExprKind::Yield(..)
            | ExprKind::Await(_)
            | ExprKind::Super
            | ExprKind::ImportMeta
            | ExprKind::ImportCall(_)
            | ExprKind::PrivateIn(..)
            | ExprKind::Error => self.push("(intermediate value)"),
        }
    }

    fn quoted(&mut self, text: Option<ast::Text<'p>>) {
        self.push("\"");
        if let Some(text) = text {
            self.literal(text);
        }
        self.push("\"");
    }

    /// What V8 writes for something that has no text.
    fn intermediate_values(&mut self, n: usize) {
        for _ in 0..n {
            self.push("(intermediate value)");
        }
    }

    fn update(&mut self, op: ast::UpdateOp, is_prefix: bool, target: &'p ast::Pattern<'p>) {
        let op = if op == ast::UpdateOp::Increment { "++" } else { "--" };
        self.push("(");
        self.push(if is_prefix { op } else { "" });
        self.target(target);
        self.push(if is_prefix { "" } else { op });
        self.push(")");
    }

    fn enclosed(&mut self, list: &'p [ast::Expr<'p>], between: &str) {
        self.push("(");
        self.list(list.iter(), between);
        self.push(")");
    }

    fn array(&mut self, elems: &'p [ast::ArrayElem<'p>]) {
        self.push("[");
        for (at, elem) in elems.iter().enumerate() {
            self.push(if at > 0 { "," } else { "" });
            match elem {
                ast::ArrayElem::Expr(expr) => self.expr(expr),
                ast::ArrayElem::Spread(expr) => {
                    self.push("(...");
                    self.expr(expr);
                    self.push(")");
                }
                ast::ArrayElem::Hole => self.push("(intermediate value)"),
            }
        }
        self.push("]");
    }
}

/// The statements that V8 has in a function: it shows each. A generator begins with a `yield`, and parameters that are more than
/// names are a statement before the others.
fn n_parts(function: &ast::Function<'_>) -> usize {
    let is_plain =
        |param: &ast::Param<'_>| param.default.is_none() && matches!(param.target.kind, ast::PatternKind::Name(_));
    let is_simple = function.rest.is_none() && function.params.iter().all(is_plain);
    let n_statements = match function.body {
        ast::FunctionBody::Block(list) => list.iter().filter(|stmt| is_kept(stmt)).take(NOTE_BYTES_MAX).count(),
        ast::FunctionBody::Expr(_) => 1,
    };
    n_statements + usize::from(function.is_generator) + usize::from(!is_simple)
}

/// The parts of a class that V8 shows each: what it extends, and its members, short of the constructor and of what belongs to the
/// functions that make fields: those with plain names, and static blocks.
fn n_class_parts(class: &ast::Class<'_>) -> usize {
    let is_shown = |member: &&ast::Member<'_>| match member.kind {
        MemberKind::Method(_, _, function) => function.kind != ast::FunctionKind::Constructor,
        MemberKind::Field(key, ..) => matches!(key.kind, ast::PropKeyKind::Computed(_) | ast::PropKeyKind::Private(_)),
        MemberKind::StaticBlock(_) | MemberKind::Accessor(_) | MemberKind::Types => false,
    };
    let n_members = class.members.iter().filter(is_shown).take(NOTE_BYTES_MAX).count();
    usize::from(class.extends.is_some()) + n_members
}

/// Whether V8 keeps a statement where it stands.
fn is_kept(stmt: &ast::Stmt<'_>) -> bool {
    !matches!(stmt.kind, ast::StmtKind::Empty | ast::StmtKind::Function(_) | ast::StmtKind::Types(_))
}

/// What V8's parser computes before the program runs.
enum Literal {
    Number(f64),
    Bool(bool),
    String(String),
}

/// The text of a string literal, or of a template without parts.
fn plain_text<'p>(expr: &ast::Expr<'p>) -> Option<ast::Text<'p>> {
    match expr.kind {
        ExprKind::String(text) => Some(text),
        ExprKind::Template(template) => match (template.exprs, template.strings) {
            ([], [part]) => part.cooked,
            _ => None,
        },
        _ => None,
    }
}

/// The value of an operation on literals, if V8's parser computes it; nothing for a literal itself. A new form is not one, so
/// that there is no need to list the others here.
fn folded(expr: &ast::Expr<'_>) -> Option<Literal> {
    match expr.kind {
        ExprKind::Unary(op, inner) => match (op, literal(inner)?) {
            (UnaryOp::Minus, Literal::Number(value)) => Some(Literal::Number(-value)),
            (UnaryOp::Plus, Literal::Number(value)) => Some(Literal::Number(value)),
            (UnaryOp::BitNot, Literal::Number(value)) => Some(Literal::Number(f64::from(!to_int32(value)))),
            (UnaryOp::Not, Literal::Number(value)) => Some(Literal::Bool(value == 0.0 || value.is_nan())),
            (UnaryOp::Not, Literal::Bool(value)) => Some(Literal::Bool(!value)),
            (UnaryOp::Not, Literal::String(text)) => Some(Literal::Bool(text.is_empty())),
            _ => None,
        },
        ExprKind::Binary(first, tails) => {
            let (literal, n_folded) = folded_prefix(first, tails);
            literal.filter(|_| n_folded == tails.len())
        }
        ExprKind::Typed(inner, _) => folded(inner),
        _ => None,
    }
}

/// Whether V8's parser makes one literal of strings that are joined.
pub(crate) fn folds_to_string(expr: &ast::Expr<'_>) -> bool {
    matches!(folded(expr), Some(Literal::String(_)))
}

/// The literal that an expression is, or is computed to be.
fn literal(expr: &ast::Expr<'_>) -> Option<Literal> {
    match expr.kind {
        ExprKind::Number(value) => Some(Literal::Number(value)),
        ExprKind::Bool(value) => Some(Literal::Bool(value)),
        // Only `!` computes with it.
        ExprKind::Null => Some(Literal::Bool(false)),
        ExprKind::String(ast::Text::Utf8(text)) => Some(Literal::String(text.to_string())),
        ExprKind::Template(ast::Template {
            exprs: [],
            strings: [ast::TemplatePart { cooked: Some(ast::Text::Utf8(text)), .. }],
        }) => Some(Literal::String(text.to_string())),
        ExprKind::Unary(..) | ExprKind::Binary(..) | ExprKind::Typed(..) => folded(expr),
        _ => None,
    }
}

/// Whether a literal counts as true.
fn is_live(literal: &Literal) -> bool {
    match literal {
        Literal::Number(value) => *value != 0.0 && !value.is_nan(),
        Literal::Bool(value) => *value,
        Literal::String(text) => !text.is_empty(),
    }
}

/// What the first operands of a chain are computed to be, and how many of the others that takes in.
fn folded_prefix<'p>(first: &'p ast::Expr<'p>, tails: &'p [ast::BinaryTail<'p>]) -> (Option<Literal>, usize) {
    let mut value = None;
    for (n_folded, tail) in tails.iter().enumerate() {
        let left = if n_folded == 0 { literal(first) } else { value.take() };
        let next = match (&left, literal(&tail.right)) {
            (Some(Literal::Number(left)), Some(Literal::Number(right))) => {
                arithmetic(tail.op, *left, right).map(Literal::Number)
            }
            (Some(Literal::String(left)), Some(Literal::String(right))) if tail.op == ast::BinaryOp::Add => {
                Some(Literal::String(format!("{left}{right}")))
            }
            _ => None,
        };
        if next.is_none() {
            return (if n_folded == 0 { None } else { left }, n_folded);
        }
        value = next;
    }
    (value, tails.len())
}

fn arithmetic(op: ast::BinaryOp, left: f64, right: f64) -> Option<f64> {
    let bits = |combine: fn(i32, i32) -> i32| Some(f64::from(combine(to_int32(left), to_int32(right))));
    let places = to_int32(right) as u32 & 31;
    match op {
        ast::BinaryOp::Add => Some(left + right),
        ast::BinaryOp::Sub => Some(left - right),
        ast::BinaryOp::Mul => Some(left * right),
        ast::BinaryOp::Div => Some(left / right),
        ast::BinaryOp::Rem => Some(left % right),
        ast::BinaryOp::Exp => Some(left.powf(right)),
        ast::BinaryOp::BitAnd => bits(|left, right| left & right),
        ast::BinaryOp::BitOr => bits(|left, right| left | right),
        ast::BinaryOp::BitXor => bits(|left, right| left ^ right),
        ast::BinaryOp::Shl => Some(f64::from(to_int32(left) << places)),
        ast::BinaryOp::Shr => Some(f64::from(to_int32(left) >> places)),
        ast::BinaryOp::UShr => Some(f64::from(to_int32(left) as u32 >> places)),
        ast::BinaryOp::LooseEq
        | ast::BinaryOp::LooseNe
        | ast::BinaryOp::StrictEq
        | ast::BinaryOp::StrictNe
        | ast::BinaryOp::Lt
        | ast::BinaryOp::Le
        | ast::BinaryOp::Gt
        | ast::BinaryOp::Ge
        | ast::BinaryOp::In
        | ast::BinaryOp::Instanceof => None,
    }
}

fn to_int32(value: f64) -> i32 {
    if value.is_finite() { (value.trunc() % 4_294_967_296.0) as i64 as i32 } else { 0 }
}

/// A number as JavaScript writes it.
fn number_text(value: f64) -> String {
    let size = value.abs();
    if value.is_infinite() {
        return String::from(if value > 0.0 { "Infinity" } else { "-Infinity" });
    }
    if value == 0.0 || value.is_nan() || (1e-6..1e21).contains(&size) {
        return format!("{}", if value == 0.0 { 0.0 } else { value });
    }
    let text = format!("{value:e}");
    match text.split_once('e') {
        Some((digits, power)) if !power.starts_with('-') => format!("{digits}e+{power}"),
        _ => text,
    }
}

/// Whether V8 makes one expression of several operands of an operator.
fn is_nary(op: ast::BinaryOp) -> bool {
    op != ast::BinaryOp::Exp && (op as u8) <= ast::BinaryOp::UShr as u8
}

/// The text of the operator that V8 negates instead.
fn negated(op: ast::BinaryOp) -> Option<&'static str> {
    match op {
        ast::BinaryOp::LooseNe => Some(" == "),
        ast::BinaryOp::StrictNe => Some(" === "),
        _ => None,
    }
}

fn binary_text(op: ast::BinaryOp) -> &'static str {
    match op {
        ast::BinaryOp::Add => " + ",
        ast::BinaryOp::Sub => " - ",
        ast::BinaryOp::Mul => " * ",
        ast::BinaryOp::Div => " / ",
        ast::BinaryOp::Rem => " % ",
        ast::BinaryOp::Exp => " ** ",
        ast::BinaryOp::BitAnd => " & ",
        ast::BinaryOp::BitOr => " | ",
        ast::BinaryOp::BitXor => " ^ ",
        ast::BinaryOp::Shl => " << ",
        ast::BinaryOp::Shr => " >> ",
        ast::BinaryOp::UShr => " >>> ",
        ast::BinaryOp::LooseEq => " == ",
        ast::BinaryOp::LooseNe => " != ",
        ast::BinaryOp::StrictEq => " === ",
        ast::BinaryOp::StrictNe => " !== ",
        ast::BinaryOp::Lt => " < ",
        ast::BinaryOp::Le => " <= ",
        ast::BinaryOp::Gt => " > ",
        ast::BinaryOp::Ge => " >= ",
        ast::BinaryOp::In => " in ",
        ast::BinaryOp::Instanceof => " instanceof ",
    }
}

impl<'a> Emitter<'_, '_, 'a> {
    fn printed(&self, calls: Calls, print: impl FnOnce(&mut Printer<'a>)) -> Option<String> {
        if self.is_in_key { None } else { self.printed_within(NOTE_BYTES_MAX, calls, print) }
    }

    fn printed_within(&self, bytes_max: usize, calls: Calls, print: impl FnOnce(&mut Printer<'a>)) -> Option<String> {
        let mut printer = Printer { names: self.names(), calls, text: String::new(), bytes_max };
        print(&mut printer);
        (printer.text.len() <= bytes_max).then_some(printer.text)
    }

    pub(crate) fn names(&self) -> &'a ast::Names<'a> {
        let module: &'a ast::Module<'a> = self.checked.module;
        &module.names
    }

    fn interned(&mut self, text: Option<String>) -> Option<u32> {
        text.map(|text| self.builder.pools.string(&text))
    }

    /// What a message calls a callee.
    pub(crate) fn callee_note(&mut self, callee: Callee<'a>) -> Option<u32> {
        let text = self.callee_text(callee);
        self.interned(text)
    }

    fn callee_text(&self, callee: Callee<'a>) -> Option<String> {
        let text = match callee {
            Callee::Chain(base, links) => {
                self.printed_within(CALLEE_BYTES_MAX, Calls::Shown, |printer| printer.chain(base, links))
            }
            Callee::New(expr) => self.printed_within(CALLEE_BYTES_MAX, Calls::Shown, |printer| printer.expr(expr)),
            Callee::Super => Some("super".into()),
            Callee::Form => None,
        };
        if self.is_in_key { text.map(|text| format!("{UNPLACED}{text}")) } else { text }
    }

    fn whole_text(&self, whole: Whole<'a>) -> Option<String> {
        match whole {
            Whole::Expr(expr) => self.printed(Calls::Shown, |printer| printer.expr(expr)),
            Whole::Loop => Some(".for".to_string()),
            Whole::Catch => Some(".catch".to_string()),
            Whole::Param => None,
            // V8 makes a condition of it, and shows the three parts of that.
            Whole::ParamOrDefault => Some("(intermediate value)".repeat(3)),
        }
    }

    /// The first property of an object pattern and the source of its value.
    pub(crate) fn destructuring_note(
        &mut self,
        first: Option<&'a ast::PatternProp<'a>>,
        has_rest: bool,
        origin: Origin<'a>,
    ) -> Option<u32> {
        if self.is_in_key {
            return self.interned(Some("\0".to_string()));
        }
        let whole = match origin {
            Origin::Value(expr, _) | Origin::Assigned(expr) | Origin::Nested(Some(expr)) => Whole::Expr(expr),
            Origin::Loop => Whole::Loop,
            Origin::Catch => Whole::Catch,
            Origin::Param => Whole::Param,
            Origin::ParamOrDefault(_) => Whole::ParamOrDefault,
            // V8 finds neither a name nor a source there.
            Origin::Nested(None) => return self.interned(Some("\0".to_string())),
            Origin::Property(..) if first.is_none() && has_rest => return self.interned(Some("\0".to_string())),
            Origin::Property(whole, prop) => {
                let key = match prop.key.kind {
                    ast::PropKeyKind::Name(name) => Some(self.names().text(name).to_string()),
                    ast::PropKeyKind::String(text) => Some(text_of(text).to_display()),
                    ast::PropKeyKind::Computed(expr) => match self.known(expr) {
                        Some(Known::String(text)) => Some(text.to_display()),
                        _ => None,
                    },
                    ast::PropKeyKind::Number(_) | ast::PropKeyKind::BigInt(_) | ast::PropKeyKind::Private(_) => None,
                };
                let source = self.whole_text(whole);
                let text = key.map(|key| format!("{key}\0{}", source.clone().unwrap_or_default())).or(source);
                return self.interned(text);
            }
        };
        let source = self.whole_text(whole);
        let property = first.and_then(|prop| match prop.key.kind {
            ast::PropKeyKind::Name(name) => Some(self.names().text(name).to_string()),
            ast::PropKeyKind::Number(value) => Some(format!("{value}")),
            ast::PropKeyKind::BigInt(digits) => Some(crate::integer::in_decimal(digits)),
            ast::PropKeyKind::String(_) | ast::PropKeyKind::Computed(_) | ast::PropKeyKind::Private(_) => None,
        });
        let text = match (property, source) {
            (Some(property), source) => Some(format!("{property}\0{}", source.unwrap_or_default())),
            (None, source) => source,
        };
        self.interned(text)
    }
}

/// Where V8 says that an expression is.
pub(crate) fn position(names: &ast::Names<'_>, expr: &ast::Expr<'_>) -> Span {
    match expr.kind {
        ExprKind::Typed(inner, _) => position(names, inner),
        ExprKind::Binary(_, tails) => tails.last().map_or(expr.span, |tail| tail.op_span),
        ExprKind::Chain(base, links) => chain_position(names, base, links).unwrap_or(expr.span),
        ExprKind::Sequence([_, second, ..]) => second.span,
        ExprKind::Update { at, .. } => Span { start: at, end: at },
        ExprKind::Name(_)
        | ExprKind::This
        | ExprKind::Null
        | ExprKind::Bool(_)
        | ExprKind::Number(_)
        | ExprKind::BigInt(_)
        | ExprKind::String(_)
        | ExprKind::Regex { .. }
        | ExprKind::Template(_)
        | ExprKind::Array(_)
        | ExprKind::Object(_)
        | ExprKind::Function(_)
        | ExprKind::Class(_)
        | ExprKind::Unary(..)
        | ExprKind::Logical(..)
        | ExprKind::Conditional(..)
        | ExprKind::Assign(..)
        | ExprKind::AssignOp(..)
        | ExprKind::New(..)
        | ExprKind::Sequence(_)
        | ExprKind::Yield(..)
        | ExprKind::Await(_)
        | ExprKind::Super
        | ExprKind::NewTarget
        | ExprKind::ImportMeta
        | ExprKind::ImportCall(_)
        | ExprKind::PrivateIn(..)
        | ExprKind::Error => expr.span,
    }
}

/// Where V8 says that a loop takes the next value: at what is assigned, or at the last word of what is declared.
pub(crate) fn target_position(names: &ast::Names<'_>, target: ast::ForTarget<'_>) -> Span {
    match target {
        ast::ForTarget::Var(_, pattern) if !matches!(pattern.kind, ast::PatternKind::Name(_)) => {
            Span { start: pattern.span.end.saturating_sub(1), ..pattern.span }
        }
        ast::ForTarget::Pattern(ast::Pattern { kind: ast::PatternKind::Member(expr), .. }) => position(names, expr),
        ast::ForTarget::Var(_, pattern) | ast::ForTarget::Pattern(pattern) => pattern.span,
    }
}

/// Where V8 says that a chain is; `None` for one of no links.
pub(crate) fn chain_position(names: &ast::Names<'_>, base: &ast::Expr<'_>, links: &[ast::Link<'_>]) -> Option<Span> {
    let (last, prefix) = split_last(links)?;
    // Behind a call, or where the chain may end, V8 says that a name is at its dot.
    let is_late = last.is_optional || prefix.iter().any(|it| it.is_optional || matches!(it.kind, LinkKind::Call(_)));
    Some(match last.kind {
        LinkKind::Member(_) if is_late => last.span,
        LinkKind::Member(name) => name.span,
        LinkKind::Call(_) if prefix.is_empty() && matches!(base.kind, ExprKind::Name(_)) && !base.is_parenthesised => {
            base.span
        }
        LinkKind::Call(_) => match prefix.last().map(|link| link.kind) {
            Some(LinkKind::Member(name)) if !words::is_keyword(names.text(name.name)) => name.span,
            _ => last.span,
        },
        LinkKind::Index(_) | LinkKind::Private(_) | LinkKind::Tag(_) | LinkKind::Typed => last.span,
    })
}

/// Where V8 says that a property is read, written or deleted whose whole place is an operand: where its object is.
pub(crate) fn object_position(names: &ast::Names<'_>, target: &ast::Expr<'_>) -> Span {
    match target.kind {
        ExprKind::Typed(inner, _) => object_position(names, inner),
        ExprKind::Chain(base, links) => match split_last(links) {
            None => target.span,
            Some((last, _)) if matches!(last.kind, LinkKind::Private(_)) => last.span,
            Some((_, prefix)) => chain_position(names, base, prefix).unwrap_or_else(|| position(names, base)),
        },
        _ => target.span,
    }
}

/// The same for what a pattern assigns to.
pub(crate) fn assigned_position(names: &ast::Names<'_>, target: &ast::Pattern<'_>) -> Span {
    match target.kind {
        ast::PatternKind::Member(member) => object_position(names, member),
        _ => target.span,
    }
}

/// What stands before the operand.
const fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Minus => "(-",
        UnaryOp::Plus => "(+",
        UnaryOp::Not => "(!",
        UnaryOp::BitNot => "(~",
        UnaryOp::Typeof => "(typeof ",
        UnaryOp::Void => "(void ",
        UnaryOp::Delete => "(delete ",
    }
}
