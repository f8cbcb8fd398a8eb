//! Expressions of each type, as text. Every expression is closed by parentheses where it needs them.
//! Not here: statements (`statement.rs`).

use super::{Generator, SHAPES, Type, Variable};

const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "7",
    "10",
    "100",
    "255",
    "1000",
    "0.1",
    "0.5",
    "1.5",
    "2.5",
    "3.7",
    "1e21",
    "1e-7",
    "2147483647",
    "4294967295",
    "9007199254740991",
    "(-0)",
    "(-1)",
    "(-5)",
    "(-2.5)",
    "(-2147483648)",
    "NaN",
    "Infinity",
    "(-Infinity)",
];

const STRINGS: &[&str] = &[
    "\"\"",
    "\"a\"",
    "\"abc\"",
    "\"Hello\"",
    "\"x y\"",
    "\"10\"",
    "\"2\"",
    "\"-3.5\"",
    "\"é\"",
    "\"😀\"",
    "\"a,b,c\"",
    "\"line\\n\"",
    "\"0\"",
    "\"null\"",
    "\"straße\"",
    "\"it's\"",
    "\" padded \"",
    "\"AbcAbc\"",
];

impl Generator {
    /// An expression of a type, nested at most `depth` deep.
    pub(super) fn expression(&mut self, ty: Type, depth: u32) -> String {
        if depth > 0 && self.random.once_in(12) {
            return self.of_any_type(ty, depth - 1);
        }
        if depth > 0
            && self.random.once_in(10)
            && let Some(call) = self.call(ty, depth - 1)
        {
            return call;
        }
        if (if depth == 0 { !self.random.once_in(4) } else { self.random.once_in(3) })
            && let Some(variable) = self.variable(|variable| variable.ty == ty)
        {
            return variable.name;
        }
        match ty {
            Type::Num => self.number(depth),
            Type::Str => self.string(depth),
            Type::Bool => self.boolean(depth),
            Type::Nums => self.numbers(depth),
            Type::Strs => self.strings(depth),
            Type::Counts => self.counts(depth),
            Type::Names => self.set_of_names(depth),
            Type::Object(shape) => self.object(shape, depth),
        }
    }

    /// An expression of some type, for printing and for coercion.
    pub(super) fn anything(&mut self, depth: u32) -> String {
        let ty = self.some_type();
        self.expression(ty, depth)
    }

    /// Forms that every type has.
    fn of_any_type(&mut self, ty: Type, depth: u32) -> String {
        match self.random.below(7) {
            0 => format!(
                "({} ? {} : {})",
                self.expression(Type::Bool, depth),
                self.expression(ty, depth),
                self.expression(ty, depth)
            ),
            1 => format!("(null ?? {})", self.expression(ty, depth)),
            2 => format!("({} && {1})", self.random.pick(&["true", "1", "\"yes\""]), self.expression(ty, depth)),
            3 => format!(
                "({} || {1})",
                self.random.pick(&["false", "0", "\"\"", "NaN", "undefined"]),
                self.expression(ty, depth)
            ),
            4 => format!("({}, {})", self.anything(depth.min(1)), self.expression(ty, depth)),
            5 => format!("(() => {})()", in_parentheses(&self.expression(ty, depth))),
            _ => self.destructured(ty, depth),
        }
    }

    /// A value that goes through a pattern and a default.
    fn destructured(&mut self, ty: Type, depth: u32) -> String {
        let param = self.fresh('x');
        let value = self.expression(ty, depth);
        match self.random.below(3) {
            0 => format!("(({{ a: {param} }}) => {param})({{ a: {value} }})"),
            1 => format!("(([, {param}]) => {param})([0, {value}])"),
            _ => format!("(({param} = {value}) => {param})()"),
        }
    }

    /// A call of a function in scope.
    fn call(&mut self, ty: Type, depth: u32) -> Option<String> {
        if !self.may_call() {
            return None;
        }
        let callable = self.callable(|callable| callable.result == ty)?;
        let mut args = Vec::new();
        for (idx, param) in callable.params.iter().enumerate() {
            args.push(if callable.recurs && idx == 0 {
                self.random.between(0, 6).to_string()
            } else {
                self.expression(*param, depth.min(2))
            });
        }
        Some(format!("{}({})", callable.name, args.join(", ")))
    }

    /// A function of one parameter, whose body gives a type. Some print what they are called with.
    pub(super) fn callback(&mut self, param: Type, result: Type, depth: u32) -> String {
        let name = self.fresh('x');
        self.frames.push(super::Frame::default());
        self.declare(&name, param, false);
        let body = self.expression(result, depth.min(1));
        self.frames.pop();
        if self.random.once_in(6) {
            format!("({name}, i) => {{ console.log(i, {name}); return {body}; }}")
        } else {
            format!("({name}) => {}", in_parentheses(&body))
        }
    }

    fn number(&mut self, depth: u32) -> String {
        if depth == 0 {
            return self.random.pick(NUMBERS).into();
        }
        let depth = depth - 1;
        match self.random.below(26) {
            0 => self.random.pick(NUMBERS).into(),
            1..=5 => {
                let operator = self.random.pick(&["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"]);
                format!("({} {operator} {})", self.expression(Type::Num, depth), self.expression(Type::Num, depth))
            }
            6 => format!("({} ** {})", self.expression(Type::Num, depth), self.random.pick(&["2", "3", "0", "(-1)"])),
            7 => format!("({}{})", self.random.pick(&["- ", "+ ", "~"]), self.expression(Type::Num, depth)),
            8 => {
                let function =
                    self.random.pick(&["floor", "ceil", "round", "trunc", "abs", "sign", "sqrt", "clz32", "fround"]);
                format!("Math.{function}({})", self.expression(Type::Num, depth))
            }
            9 => {
                let function = self.random.pick(&["max", "min", "imul"]);
                format!("Math.{function}({}, {})", self.expression(Type::Num, depth), self.expression(Type::Num, depth))
            }
            10 => format!("Number({})", self.expression(Type::Str, depth)),
            11 => format!(
                "parseInt({}, {})",
                self.expression(Type::Str, depth),
                self.random.pick(&["10", "16", "2", "36"])
            ),
            12 => format!("parseFloat({})", self.expression(Type::Str, depth)),
            13 => format!("{}.length", self.some_list(depth)),
            14 => format!("{}.indexOf({})", self.expression(Type::Str, depth), self.expression(Type::Str, depth)),
            15 => format!("({}.charCodeAt({}) | 0)", self.expression(Type::Str, depth), self.index(depth)),
            16 => format!(
                "({}[{}] ?? {})",
                self.expression(Type::Nums, depth),
                self.index(depth),
                self.expression(Type::Num, 0)
            ),
            17 => format!(
                "({}.at({}) ?? 0)",
                self.expression(Type::Nums, depth),
                self.random.pick(&["0", "-1", "1", "-2"])
            ),
            18 => {
                let (a, b) = (self.fresh('x'), self.fresh('x'));
                let operator = self.random.pick(&["+", "-", "*"]);
                let start = self.expression(Type::Num, depth);
                format!("{}.reduce(({a}, {b}) => {a} {operator} {b}, {start})", self.expression(Type::Nums, depth))
            }
            19 => format!("{}.size", self.either(Type::Counts, Type::Names, depth)),
            20 => format!("({}.get({}) ?? 0)", self.expression(Type::Counts, depth), self.expression(Type::Str, depth)),
            21 => self.field(Type::Num, depth),
            22 => self.assignment_in_an_expression().unwrap_or_else(|| "4".into()),
            23 => {
                let method = self.random.pick(&["findIndex", "findLastIndex"]);
                format!(
                    "{}.{method}({})",
                    self.expression(Type::Nums, depth),
                    self.callback(Type::Num, Type::Bool, depth)
                )
            }
            24 => format!("(+{})", in_parentheses(&self.expression(Type::Bool, depth))),
            _ => self.coerced(depth),
        }
    }

    /// A number that comes out of values that are not numbers.
    fn coerced(&mut self, depth: u32) -> String {
        let operator = self.random.pick(&["-", "*", "/", "%", "|"]);
        let other = self.anything(depth);
        match self.random.below(4) {
            0 => format!("({} {operator} {other})", self.expression(Type::Num, depth)),
            1 => format!(
                "({} {operator} {})",
                self.random.pick(&["null", "true", "\"5\"", "[7]", "undefined"]),
                self.expression(Type::Num, depth)
            ),
            2 => format!(
                "({{ valueOf: () => {} }} {operator} {})",
                self.expression(Type::Num, depth),
                self.expression(Type::Num, depth)
            ),
            _ => format!("Number({other})"),
        }
    }

    /// `v1++`, `v1 += …` and the like, on a number that may be assigned.
    fn assignment_in_an_expression(&mut self) -> Option<String> {
        let name = self.variable(|variable| variable.ty == Type::Num && variable.assignable)?.name;
        Some(match self.random.below(4) {
            0 => format!("{name}++"),
            1 => format!("--{name}"),
            2 => format!("({name} += {})", self.random.pick(NUMBERS)),
            _ => format!("({name} {} {})", self.random.pick(&["||=", "&&=", "??=", "%="]), self.random.pick(NUMBERS)),
        })
    }

    /// A small index, now and then beyond the end.
    fn index(&mut self, depth: u32) -> String {
        if self.random.once_in(3) {
            format!("({} & 3)", self.expression(Type::Num, depth.min(1)))
        } else {
            self.random.below(5).to_string()
        }
    }

    /// Something with a `length`.
    fn some_list(&mut self, depth: u32) -> String {
        let ty = [Type::Str, Type::Nums, Type::Strs][self.random.below(3)];
        self.expression(ty, depth)
    }

    pub(super) fn some_object(&mut self, depth: u32) -> String {
        let shape = self.random.below(SHAPES.len());
        self.expression(Type::Object(shape), depth)
    }

    fn either(&mut self, one: Type, other: Type, depth: u32) -> String {
        let ty = if self.random.once_in(2) { one } else { other };
        self.expression(ty, depth)
    }

    fn string(&mut self, depth: u32) -> String {
        if depth == 0 {
            return self.random.pick(STRINGS).into();
        }
        let depth = depth - 1;
        match self.random.below(25) {
            0 => self.random.pick(STRINGS).into(),
            1..=3 => format!("({} + {})", self.expression(Type::Str, depth), self.expression(Type::Str, depth)),
            4 => format!("({} + {})", self.expression(Type::Str, depth), self.anything(depth)),
            5..=7 => format!(
                "`{}${{{}}}-${{{}}}`",
                self.random.pick(&["", "t:", "\\u0041"]),
                self.anything(depth),
                self.anything(depth)
            ),
            8 => format!("String({})", self.anything(depth)),
            9 => {
                let method =
                    self.random.pick(&["toUpperCase", "toLowerCase", "trim", "trimStart", "trimEnd", "toString"]);
                format!("{}.{method}()", self.expression(Type::Str, depth))
            }
            10 => {
                let method = self.random.pick(&["slice", "substring"]);
                let (from, to) = (self.random.pick(&["0", "1", "-2", "2"]), self.random.pick(&["1", "3", "-1", "5"]));
                format!("{}.{method}({from}, {to})", self.expression(Type::Str, depth))
            }
            11 => {
                let method = self.random.pick(&["padStart", "padEnd"]);
                format!(
                    "{}.{method}({}, {})",
                    self.expression(Type::Str, depth),
                    self.random.below(9),
                    self.random.pick(STRINGS)
                )
            }
            12 => format!(
                "{}.repeat({} & 3)",
                self.expression(Type::Str, depth),
                self.expression(Type::Num, depth.min(1))
            ),
            13 => format!("({}[{}] ?? \"none\")", self.expression(Type::Str, depth), self.index(depth)),
            14 => format!(
                "{}.join({})",
                self.either(Type::Nums, Type::Strs, depth),
                self.random.pick(&["", "\"-\"", "\"\""])
            ),
            15 => {
                let method = self.random.pick(&["replace", "replaceAll"]);
                let with = self.random.pick(&[
                    "\"[$&]\"",
                    "\"-\"",
                    "\"\"",
                    "(m) => m.length",
                    "\"$$\"",
                    "(m, at) => `<${at}>`",
                ]);
                format!("{}.{method}({}, {with})", self.expression(Type::Str, depth), self.random.pick(STRINGS))
            }
            16 => format!("JSON.stringify({})", self.anything(depth)),
            17 => format!(
                "{}.toString({})",
                in_parentheses(&self.expression(Type::Num, depth)),
                self.random.pick(&["", "2", "16", "36"])
            ),
            18 => format!("{}.toFixed({})", in_parentheses(&self.expression(Type::Num, depth)), self.random.below(5)),
            19 => format!("(typeof {})", self.anything(depth)),
            20 => self.field(Type::Str, depth),
            21 => format!("Object.keys({}).join()", self.some_object(depth)),
            22 => format!("({}[{}] ?? \"no\")", self.expression(Type::Strs, depth), self.index(depth)),
            23 => format!("{}.charAt({})", self.expression(Type::Str, depth), self.index(depth)),
            _ => {
                let method = self.random.pick(&["toPrecision(3)", "toExponential(2)", "valueOf().toString()"]);
                format!("{}.{method}", in_parentheses(&self.expression(Type::Num, depth)))
            }
        }
    }

    pub(super) fn boolean(&mut self, depth: u32) -> String {
        if depth == 0 {
            return self.random.pick(&["true", "false"]).into();
        }
        let depth = depth - 1;
        match self.random.below(18) {
            0 => self.random.pick(&["true", "false"]).into(),
            1..=4 => {
                let ty = if self.random.once_in(3) { Type::Str } else { Type::Num };
                let operator = self.random.pick(&["<", ">", "<=", ">=", "===", "!==", "==", "!="]);
                format!("({} {operator} {})", self.expression(ty, depth), self.expression(ty, depth))
            }
            5 => {
                let operator = self.random.pick(&["==", "!=", "<", ">=", "==="]);
                format!("({} {operator} {})", self.anything(depth), self.anything(depth))
            }
            6 | 7 => {
                let operator = self.random.pick(&["&&", "||"]);
                format!("({} {operator} {})", self.expression(Type::Bool, depth), self.expression(Type::Bool, depth))
            }
            8 => format!("(!{})", self.expression(Type::Bool, depth)),
            9 => {
                let method = self.random.pick(&["includes", "startsWith", "endsWith"]);
                format!("{}.{method}({})", self.expression(Type::Str, depth), self.expression(Type::Str, depth))
            }
            10 => format!("Array.isArray({})", self.anything(depth)),
            11 => {
                let method = self.random.pick(&["some", "every"]);
                format!(
                    "{}.{method}({})",
                    self.expression(Type::Nums, depth),
                    self.callback(Type::Num, Type::Bool, depth)
                )
            }
            12 => format!(
                "({} in {})",
                self.random.pick(&["\"n\"", "\"x\"", "1", "\"toString\""]),
                self.some_object(depth)
            ),
            13 => format!("Object.hasOwn({}, {})", self.some_object(depth), self.random.pick(&["\"n\"", "\"s\"", "2"])),
            14 => {
                let function =
                    self.random.pick(&["isNaN", "Number.isInteger", "Number.isSafeInteger", "isFinite", "Boolean"]);
                format!("{function}({})", self.expression(Type::Num, depth))
            }
            15 => {
                format!("{}.has({})", self.either(Type::Counts, Type::Names, depth), self.expression(Type::Str, depth))
            }
            16 => format!("{}.includes({})", self.expression(Type::Nums, depth), self.expression(Type::Num, depth)),
            _ => self.field(Type::Bool, depth),
        }
    }

    fn numbers(&mut self, depth: u32) -> String {
        if depth == 0 {
            return format!("[{}]", self.items(Type::Num, 0));
        }
        let depth = depth - 1;
        match self.random.below(16) {
            0..=2 => format!("[{}]", self.items(Type::Num, depth)),
            3 => format!("[...{}, {}]", self.expression(Type::Nums, depth), self.expression(Type::Num, depth)),
            4 | 5 => {
                format!("{}.map({})", self.expression(Type::Nums, depth), self.callback(Type::Num, Type::Num, depth))
            }
            6 => format!(
                "{}.filter({})",
                self.expression(Type::Nums, depth),
                self.callback(Type::Num, Type::Bool, depth)
            ),
            7 => format!(
                "{}.slice({})",
                self.expression(Type::Nums, depth),
                self.random.pick(&["1", "-2", "0, 2", "1, -1", ""])
            ),
            8 => format!("{}.concat({})", self.expression(Type::Nums, depth), self.expression(Type::Nums, depth)),
            9 => format!(
                "Array.from({{ length: {} }}, (_, i) => i {} {})",
                self.random.below(6),
                self.random.pick(&["*", "-", "+", "%"]),
                self.expression(Type::Num, depth.min(1))
            ),
            10 => format!(
                "[...{}].sort({})",
                self.expression(Type::Nums, depth),
                self.random.pick(&["", "(a, b) => a - b", "(a, b) => b - a", "(a, b) => (a < b ? 1 : -1)"])
            ),
            11 => format!("[...{}].reverse()", self.expression(Type::Nums, depth)),
            12 => format!("{}.map({})", self.expression(Type::Strs, depth), self.callback(Type::Str, Type::Num, depth)),
            13 => format!("[...{}.values()]", self.expression(Type::Counts, depth)),
            14 => format!(
                "{}.flatMap({})",
                self.expression(Type::Nums, depth),
                self.callback(Type::Num, Type::Nums, depth)
            ),
            _ => self.field(Type::Nums, depth),
        }
    }

    fn strings(&mut self, depth: u32) -> String {
        if depth == 0 {
            return format!("[{}]", self.items(Type::Str, 0));
        }
        let depth = depth - 1;
        match self.random.below(13) {
            0 | 1 => format!("[{}]", self.items(Type::Str, depth)),
            2 => format!(
                "{}.split({})",
                self.expression(Type::Str, depth),
                self.random.pick(&["\"\"", "\",\"", "\"b\"", "\" \"", ""])
            ),
            3 => format!("{}.map(String)", self.expression(Type::Nums, depth)),
            4 => format!("{}.map({})", self.expression(Type::Strs, depth), self.callback(Type::Str, Type::Str, depth)),
            5 => format!("Object.keys({})", self.some_object(depth)),
            6 => format!("[...{}].sort()", self.expression(Type::Strs, depth)),
            7 => format!(
                "{}.filter({})",
                self.expression(Type::Strs, depth),
                self.callback(Type::Str, Type::Bool, depth)
            ),
            8 => format!("[...{}]", self.either(Type::Str, Type::Names, depth)),
            9 => format!("[...{}.keys()]", self.expression(Type::Counts, depth)),
            10 => format!("{}.slice({})", self.expression(Type::Strs, depth), self.random.pick(&["1", "-1", "0, 2"])),
            11 => format!(
                "Object.entries({}).map(([k, v]) => k + {})",
                self.some_object(depth),
                self.random.pick(&["v", "typeof v", "JSON.stringify(v)"])
            ),
            _ => self.field(Type::Strs, depth),
        }
    }

    /// The items of an array literal.
    fn items(&mut self, ty: Type, depth: u32) -> String {
        let n = self.random.between(0, 4);
        (0..n).map(|_| self.expression(ty, depth)).collect::<Vec<_>>().join(", ")
    }

    fn counts(&mut self, depth: u32) -> String {
        let depth = depth.saturating_sub(1);
        match self.random.below(4) {
            0 => format!("new Map([[{}, {}]])", self.expression(Type::Str, depth), self.expression(Type::Num, depth)),
            1 => format!("new Map({}.map((x, i) => [x, i]))", self.expression(Type::Strs, depth)),
            2 => format!("new Map([...{}].map((x) => [x, x.length]))", self.expression(Type::Str, depth)),
            _ => "new Map()".into(),
        }
    }

    fn set_of_names(&mut self, depth: u32) -> String {
        let depth = depth.saturating_sub(1);
        match self.random.below(3) {
            0 => format!("new Set({})", self.expression(Type::Strs, depth)),
            1 => format!("new Set({})", self.expression(Type::Str, depth)),
            _ => format!("new Set([{}])", self.items(Type::Str, depth)),
        }
    }

    fn object(&mut self, shape: usize, depth: u32) -> String {
        let depth = depth.saturating_sub(1);
        let mut members = Vec::new();
        if depth > 0 && self.random.once_in(4) {
            let source = self.expression(Type::Object(shape), depth);
            members.push(format!("...{source}"));
        }
        for (key, ty) in SHAPES.get(shape).copied().unwrap_or_default() {
            let form = self.random.below(8);
            let around = self.in_getter;
            self.in_getter |= form == 1;
            let value = self.bounded(*ty, depth);
            self.in_getter = around;
            let quoted = if key.contains(' ') { format!("\"{key}\"") } else { (*key).to_string() };
            members.push(match form {
                0 => format!("[{}]: {value}", quoted_key(key)),
                1 => format!("get {quoted}() {{ return {value}; }}"),
                _ => format!("{quoted}: {value}"),
            });
        }
        format!("({{ {} }})", members.join(", "))
    }

    /// A field of an object, of a type; a literal where no shape has one.
    fn field(&mut self, ty: Type, depth: u32) -> String {
        let fields: Vec<(usize, &str)> = SHAPES
            .iter()
            .enumerate()
            .flat_map(|(shape, fields)| fields.iter().map(move |field| (shape, field)))
            .filter(|(_, field)| field.1 == ty)
            .map(|(shape, field)| (shape, field.0))
            .collect();
        let idx = self.random.below(fields.len());
        let Some(&(shape, key)) = fields.get(idx) else {
            return self.expression(ty, 0);
        };
        let object = self.expression(Type::Object(shape), depth);
        format!("{object}{}", self.access(key))
    }

    /// How a key is reached: `.n`, `["n"]`, `?.n`.
    pub(super) fn access(&mut self, key: &str) -> String {
        let is_name = key.bytes().all(|byte| byte.is_ascii_alphabetic());
        match self.random.below(4) {
            0 => format!("[{}]", quoted_key(key)),
            1 if is_name => format!("?.{key}"),
            _ if is_name => format!(".{key}"),
            _ => format!("[{}]", quoted_key(key)),
        }
    }

    /// A value for a variable: strings and lists are cut, so that a loop cannot make them grow without end.
    pub(super) fn bounded(&mut self, ty: Type, depth: u32) -> String {
        let value = self.expression(ty, depth);
        match ty {
            Type::Str => format!("{value}.slice(0, 60)"),
            Type::Nums | Type::Strs => format!("{value}.slice(0, 12)"),
            Type::Num | Type::Bool | Type::Counts | Type::Names | Type::Object(_) => value,
        }
    }

    /// Whether anything in scope can be assigned, for a statement that needs it.
    pub(super) fn assignable(&mut self) -> Option<Variable> {
        let base = self.function_base;
        let outer: Vec<String> = self.frames[..base]
            .iter()
            .flat_map(|frame| &frame.variables)
            .map(|variable| variable.name.clone())
            .collect();
        self.variable(|variable| {
            variable.assignable
                && (matches!(variable.ty, Type::Num | Type::Str | Type::Bool) || !outer.contains(&variable.name))
        })
    }
}

/// `JSON.stringify` of a key, or the bare number.
fn quoted_key(key: &str) -> String {
    if key.bytes().all(|byte| byte.is_ascii_digit()) { key.into() } else { format!("\"{key}\"") }
}

fn in_parentheses(expression: &str) -> String {
    format!("({expression})")
}
