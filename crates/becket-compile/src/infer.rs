//! What V8 calls functions without a name in stacks: after what they are assigned to, as far as its parser sees that. It collects
//! names while it reads an assignment, a declaration or a property, and gives them, joined by dots, to the functions that it has
//! read by then and that still wait for a name; each call takes the last one off the list. Not here: the names that functions have
//! (`expr.rs`).
//!
//! V8 reads a function anew when it is first called, and then knows nothing of what is around it. So a function is called after
//! what is in the function around it alone. But arrow functions, and what is called where it is written, are read along with the
//! function around them: what an arrow function does to the list of that is told by its [`Trail`], so that everything is read once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use becket_syntax::ast::{
    self, Arg, ArrayElem, AssignOp, Expr, ExprKind, FunctionBody, FunctionKind, Link, LinkKind, MemberKind, Pattern,
    PatternKind, Prop, PropKey, PropKeyKind,
};

use crate::chain::is_optional;

mod statement;

/// The names, by the offsets at which functions begin, and classes for their constructors.
pub(crate) type Inferred = BTreeMap<u32, Rc<str>>;

/// A longer name is not given: each function of an object of thousands would have the whole of it.
const NAME_BYTES_MAX: usize = 2048;
/// How long the names of a module are together; those after are not given.
const NAMES_BYTES_MAX: usize = 4 << 20;

/// What a collected name is the name of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    /// Of the function around, if it is written like that of a constructor.
    Enclosing,
    Property,
    Variable,
}

type Name<'a> = (Cow<'a, str>, Sort);

/// What reading a function does to the list of the function around it.
#[derive(Debug, Default)]
struct Trail<'a> {
    /// How many it takes off before it gives names.
    taken: usize,
    /// The names that it gives first.
    given: Option<Vec<Name<'a>>>,
    /// How many of its own it leaves on the list.
    left: usize,
}

/// Reads functions as V8's parser does.
#[derive(Debug)]
struct Reader<'n, 'a> {
    names: &'n ast::Names<'a>,
    /// The names that are collected.
    stack: Vec<Name<'a>>,
    /// Where the names of the function that is read begin, behind that of itself.
    first: usize,
    /// The functions that wait for a name; those inside others have got theirs already.
    waiting: Vec<Option<u32>>,
    trail: Trail<'a>,
    /// The offsets of the functions that need one.
    unnamed: &'n BTreeSet<u32>,
    found: Inferred,
    bytes_left: usize,
}

/// The names of the functions of a module that begin at these offsets.
pub(crate) fn names(module: &ast::Module<'_>, unnamed: &BTreeSet<u32>) -> Inferred {
    let mut reader = Reader {
        names: &module.names,
        stack: Vec::new(),
        first: 0,
        waiting: Vec::new(),
        trail: Trail::default(),
        unnamed,
        found: Inferred::new(),
        bytes_left: NAMES_BYTES_MAX,
    };
    reader.statements(module.body);
    reader.found
}

/// Whether V8's parser takes an expression for a call.
fn is_call(expr: &Expr<'_>) -> bool {
    match expr.kind {
        ExprKind::New(..) => true,
        ExprKind::Typed(inner, _) => is_call(inner),
        ExprKind::Chain(_, links) => {
            let last = links.iter().rev().find(|link| !matches!(link.kind, LinkKind::Typed));
            let is_last = last.is_some_and(|link| matches!(link.kind, LinkKind::Call(_) | LinkKind::Tag(_)));
            is_last && !is_optional(links)
        }
        _ => false,
    }
}

impl<'a> Reader<'_, 'a> {
    // The list.

    fn collect(&mut self, text: impl Into<Cow<'a, str>>, sort: Sort) {
        let text = text.into();
        if sort != Sort::Property || text != "prototype" {
            self.stack.push((text, sort));
        }
    }

    /// Reads a part whose names are forgotten behind it.
    fn part(&mut self, read: impl FnOnce(&mut Self)) {
        let mark = self.stack.len();
        read(self);
        self.stack.truncate(mark);
    }

    /// A call: its last argument, if that is a function, gets no name.
    fn take_last(&mut self) {
        if self.waiting.pop().is_none() && self.trail.given.is_none() {
            self.trail.taken += 1;
        }
    }

    /// Gives what is collected to all that wait.
    fn give(&mut self) {
        self.note_given();
        let mut waiting = std::mem::take(&mut self.waiting);
        let mut unnamed = waiting.iter().flatten().filter(|start| self.unnamed.contains(start)).peekable();
        if unnamed.peek().is_some()
            && let Some(name) = self.joined()
        {
            self.bytes_left -= name.len();
            self.found.extend(unnamed.map(|start| (*start, Rc::clone(&name))));
        }
        waiting.clear();
        self.waiting = waiting;
    }

    /// Notes what is collected for those that wait outside. By an arrow function's parameters only they get a name: its own are
    /// read as those of any function.
    fn note_given(&mut self) {
        if self.trail.given.is_none() {
            self.trail.given = Some(self.stack.get(self.first..).unwrap_or(&[]).to_vec());
        }
    }

    /// The collected names; of variables in a row the last one. None if they are too long.
    fn joined(&self) -> Option<Rc<str>> {
        let bytes_max = NAME_BYTES_MAX.min(self.bytes_left);
        let follows = |at: usize| self.stack.get(at + 1).is_some_and(|(_, sort)| *sort == Sort::Variable);
        let kept = self.stack.iter().enumerate().filter(|(at, (_, sort))| *sort != Sort::Variable || !follows(*at));
        let mut name = String::new();
        for (nth, (_, (text, _))) in kept.enumerate() {
            name.push_str(if nth > 0 { "." } else { "" });
            if name.len() + text.len() > bytes_max {
                return None;
            }
            name.push_str(text);
        }
        (!name.is_empty()).then(|| name.into())
    }

    fn give_or_take(&mut self, value: &Expr<'a>) {
        if is_call(value) { self.take_last() } else { self.give() }
    }

    /// Reads what V8 reads again by itself, of this name.
    fn apart(&mut self, name: &str, read: impl FnOnce(&mut Self)) -> Trail<'a> {
        let stack = if name.chars().next().is_some_and(char::is_uppercase) {
            vec![(Cow::Owned(name.to_string()), Sort::Enclosing)]
        } else {
            Vec::new()
        };
        let first = std::mem::replace(&mut self.first, stack.len());
        let stack = std::mem::replace(&mut self.stack, stack);
        let (waiting, trail) = (std::mem::take(&mut self.waiting), std::mem::take(&mut self.trail));
        read(self);
        let left = std::mem::replace(&mut self.waiting, waiting).len();
        (self.stack, self.first) = (stack, first);
        Trail { left, ..std::mem::replace(&mut self.trail, trail) }
    }

    /// Does to the list what reading a function inside has done.
    fn follow(&mut self, trail: Trail<'a>) {
        for _ in 0..trail.taken.min(self.waiting.len() + 1) {
            self.take_last();
        }
        if let Some(given) = trail.given {
            self.part(|reader| {
                reader.stack.extend(given);
                reader.give();
            });
        }
        self.waiting.extend(std::iter::repeat_n(None, trail.left));
    }

    // Functions and classes.

    /// A function expression or method: of this name, if V8's parser knows one. One in parentheses is likely to be called at once:
    /// V8 compiles it with what is around it, and then forgets what else it could be called.
    fn function(&mut self, node: &'a ast::Function<'a>, name: Option<&str>, is_likely_called: bool) {
        let is_arrow = node.kind == FunctionKind::Arrow;
        if is_likely_called {
            self.inside(node);
        } else {
            let trail = self.apart(name.unwrap_or_default(), |reader| reader.inside(node));
            if is_arrow {
                self.follow(trail);
            }
        }
        if is_arrow || node.kind == FunctionKind::Expression && node.name.is_none() {
            self.waiting.push(Some(node.span.start).filter(|_| !is_likely_called));
        }
    }

    fn inside(&mut self, node: &'a ast::Function<'a>) {
        for param in node.params {
            self.part(|reader| {
                reader.pattern(param.target);
                if let Some(default) = param.default {
                    reader.assigned(default);
                    if node.kind == FunctionKind::Arrow && !is_call(default) {
                        reader.note_given();
                    }
                }
            });
        }
        if let Some(rest) = node.rest {
            self.part(|reader| reader.pattern(rest));
        }
        match node.body {
            FunctionBody::Block(list) => self.statements(list),
            FunctionBody::Expr(expr) => self.assigned(expr),
        }
    }

    fn class(&mut self, class: &'a ast::Class<'a>) {
        if let Some(extends) = class.extends {
            self.part(|reader| reader.expr(extends));
        }
        let class_name = class.name.map_or("", |name| self.names.text(name.name));
        for member in class.members {
            self.part(|reader| {
                match member.kind {
                    MemberKind::Method(ref key, _, function) => {
                        let name = reader.key(key);
                        let is_constructor = function.kind == FunctionKind::Constructor;
                        let name = if is_constructor { Some(class_name.to_string()) } else { name };
                        reader.method(function, name.as_deref());
                    }
                    MemberKind::Field(ref key, _, init) => {
                        reader.key(key);
                        if let Some(init) = init {
                            reader.assigned(init);
                        }
                    }
                    MemberKind::StaticBlock(list) => {
                        reader.statements(list);
                    }
                    MemberKind::Accessor(_) | MemberKind::Types => {}
                }
                reader.give();
            });
        }
        self.waiting.push(Some(class.span.start));
    }

    fn method(&mut self, function: &'a ast::Function<'a>, name: Option<&str>) {
        self.function(function, name, false);
        if name.is_none() {
            self.waiting.push(Some(function.span.start));
        }
    }

    /// Collects the name of a property, and gives it.
    fn key(&mut self, key: &PropKey<'a>) -> Option<String> {
        let text: Cow<'a, str> = match key.kind {
            PropKeyKind::Name(name) => Cow::Borrowed(self.names.text(name)),
            PropKeyKind::Private(name) => Cow::Owned(format!("#{}", self.names.text(name))),
            PropKeyKind::Number(value) => Cow::Owned(value.to_string()),
            PropKeyKind::BigInt(digits) => Cow::Borrowed(digits),
            PropKeyKind::String(_) => Cow::Borrowed(""),
            PropKeyKind::Computed(expr) => {
                self.assigned(expr);
                return None;
            }
        };
        let name = text.to_string();
        self.collect(text, Sort::Property);
        Some(name)
    }

    // Expressions.

    /// What may be an assignment, or several with commas between: its names are forgotten behind it.
    fn assigned(&mut self, expr: &'a Expr<'a>) {
        if let ExprKind::Sequence(list) = expr.kind {
            for expr in list {
                self.assigned(expr);
            }
        } else {
            self.part(|reader| reader.expr(expr));
        }
    }

    fn expr(&mut self, expr: &'a Expr<'a>) {
        if expr.is_parenthesised {
            self.part(|reader| reader.bare(expr));
        } else {
            self.bare(expr);
        }
    }

    fn bare(&mut self, expr: &'a Expr<'a>) {
        match expr.kind {
            ExprKind::Name(name) => self.collect(self.names.text(name), Sort::Variable),
            ExprKind::Template(template) => template.exprs.iter().for_each(|expr| self.assigned(expr)),
            ExprKind::Array(elems) => elems.iter().for_each(|elem| match elem {
                ArrayElem::Expr(expr) | ArrayElem::Spread(expr) => self.assigned(expr),
                ArrayElem::Hole => {}
            }),
            ExprKind::Object(props) => props.iter().for_each(|prop| self.property(prop)),
            ExprKind::Function(node) => {
                let is_async_arrow = node.is_async && node.kind == FunctionKind::Arrow;
                let is_likely_called = expr.is_parenthesised && !is_async_arrow;
                self.function(node, node.name.map(|name| self.names.text(name.name)), is_likely_called);
            }
            ExprKind::Class(class) => self.class(class),
            ExprKind::Unary(_, inner)
            | ExprKind::Await(inner)
            | ExprKind::Typed(inner, _)
            | ExprKind::ImportCall(inner)
            | ExprKind::PrivateIn(_, inner) => self.expr(inner),
            ExprKind::Update { target, .. } => self.pattern(target),
            ExprKind::Binary(first, tails) => {
                self.expr(first);
                for tail in tails {
                    self.expr(&tail.right);
                }
            }
            ExprKind::Logical(_, operands) => operands.iter().for_each(|expr| self.expr(expr)),
            ExprKind::Conditional(test, then, otherwise) => {
                self.expr(test);
                self.assigned(then);
                self.assigned(otherwise);
            }
            ExprKind::Assign(target, value) | ExprKind::AssignOp(AssignOp::Logical(_), target, value) => {
                self.pattern(target);
                self.value_of(target, value);
                self.give_or_take(value);
            }
            ExprKind::AssignOp(AssignOp::Binary(_), target, value) => {
                self.pattern(target);
                self.assigned(value);
                self.take_last();
            }
            ExprKind::Chain(base, links) => self.chain(base, links),
            ExprKind::New(callee, args) => {
                self.expr(callee);
                self.args(args);
            }
            ExprKind::Sequence(_) => self.assigned(expr),
            ExprKind::Yield(Some(value), _) => self.assigned(value),
            ExprKind::This
            | ExprKind::Null
            | ExprKind::Bool(_)
            | ExprKind::Number(_)
            | ExprKind::BigInt(_)
            | ExprKind::String(_)
            | ExprKind::Regex { .. }
            | ExprKind::Yield(None, _)
            | ExprKind::Super
            | ExprKind::NewTarget
            | ExprKind::ImportMeta
            | ExprKind::Error => {}
        }
    }

    /// What is assigned: a function without a name has that of a variable.
    fn value_of(&mut self, target: &Pattern<'a>, value: &'a Expr<'a>) {
        match (target.kind, value.kind) {
            (PatternKind::Name(name), ExprKind::Function(node)) if !value.is_parenthesised && node.name.is_none() => {
                let name = self.names.text(name);
                self.function(node, Some(name), false);
            }
            _ => self.assigned(value),
        }
    }

    fn args(&mut self, args: &'a [Arg<'a>]) {
        for arg in args {
            let (Arg::Expr(expr) | Arg::Spread(expr)) = arg;
            self.assigned(expr);
        }
    }

    fn chain(&mut self, base: &'a Expr<'a>, links: &'a [Link<'a>]) {
        let is_called = links.first().is_some_and(|link| matches!(link.kind, LinkKind::Call(_)) && !link.is_optional);
        match base.kind {
            ExprKind::Function(node) if is_called && base.is_parenthesised => {
                self.part(|reader| reader.function(node, None, true));
            }
            _ => self.expr(base),
        }
        let mut is_member = true;
        for link in links {
            is_member &= !link.is_optional && !matches!(link.kind, LinkKind::Call(_));
            match link.kind {
                LinkKind::Member(name) => self.collect(self.names.text(name.name), Sort::Property),
                LinkKind::Private(name) => {
                    self.collect(format!("#{}", self.names.text(name.name)), Sort::Property);
                }
                LinkKind::Index(key) => {
                    self.assigned(key);
                    if is_member {
                        let text =
                            if let ExprKind::String(ast::Text::Utf8(text)) = key.kind { text } else { "<computed>" };
                        self.collect(text, Sort::Property);
                    }
                }
                LinkKind::Call(args) => {
                    self.args(args);
                    self.take_last();
                }
                LinkKind::Tag(template) => template.exprs.iter().for_each(|expr| self.assigned(expr)),
                LinkKind::Typed => {}
            }
        }
    }

    fn property(&mut self, prop: &'a Prop<'a>) {
        self.part(|reader| {
            match prop {
                Prop::Value { key, value, is_shorthand: true } => {
                    reader.key(key);
                    reader.expr(value);
                }
                Prop::Value { key, value, .. } => {
                    let name = reader.key(key);
                    match value.kind {
                        ExprKind::Function(node) if !value.is_parenthesised && node.name.is_none() => {
                            reader.function(node, name.as_deref(), false);
                        }
                        _ => reader.assigned(value),
                    }
                }
                Prop::Method { key, function, .. } => {
                    let name = reader.key(key);
                    reader.method(function, name.as_deref());
                }
                Prop::Spread(expr) => reader.assigned(expr),
            }
            reader.give();
        });
    }

    fn pattern(&mut self, pattern: &'a Pattern<'a>) {
        match pattern.kind {
            PatternKind::Name(name) => self.collect(self.names.text(name), Sort::Variable),
            PatternKind::Member(expr) => self.expr(expr),
            PatternKind::Object { props, rest } => {
                for prop in props {
                    self.part(|reader| {
                        reader.key(&prop.key);
                        reader.element(&prop.elem);
                        reader.give();
                    });
                }
                if let Some(rest) = rest {
                    self.part(|reader| reader.pattern(rest));
                    self.give();
                }
            }
            PatternKind::Array { elems, rest } => {
                for elem in elems.iter().flatten() {
                    self.part(|reader| reader.element(elem));
                }
                if let Some(rest) = rest {
                    self.part(|reader| reader.pattern(rest));
                }
            }
        }
    }

    fn element(&mut self, elem: &'a ast::PatternElem<'a>) {
        self.pattern(elem.target);
        if let Some(default) = elem.default {
            self.assigned(default);
            self.give_or_take(default);
        }
    }
}
