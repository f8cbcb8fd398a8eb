//! Statements and whole programs.
//! Not here: expressions (`expression.rs`).

use super::program::{Program, Stmt};
use super::{Around, Callable, Frame, Generator, SHAPES, Type};

/// How deep the expressions of a statement are.
const DEPTH: u32 = 3;

/// How deep blocks nest.
const NESTING_MAX: u32 = 3;

/// What makes statements about the larger features of the language, each as often as the others.
const FEATURES: &[fn(&mut Generator) -> Stmt] = &[
    Generator::scenario,
    Generator::class_scenario,
    Generator::generator_scenario,
    Generator::symbol_scenario,
    Generator::bigint_scenario,
    Generator::date_scenario,
    Generator::pattern_scenario,
    Generator::typed_scenario,
    Generator::text_scenario,
    Generator::reflection_scenario,
    Generator::collection_scenario,
    Generator::pattern_statement,
    Generator::place_scenario,
];

/// One program in so many is about the order in which promises, async functions and async generators go on, and nothing else.
const INTERLEAVED_ONE_IN: usize = 4;

/// One in so many of the others is about jumps and patterns.
const CONTROL_ONE_IN: usize = 4;

const ERRORS: &[&str] = &["Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError"];

impl Generator {
    pub(super) fn program(&mut self) -> Program {
        let mut stmts = Vec::new();
        if self.random.once_in(INTERLEAVED_ONE_IN) {
            return Program::new(vec![self.interleaving()]);
        }
        if self.random.once_in(CONTROL_ONE_IN) {
            return Program::new(vec![self.control_flow(), self.pattern_statement(), self.control_flow()]);
        }
        for _ in 0..self.random.between(1, 3) {
            stmts.push(self.declaration());
        }
        for _ in 0..self.random.between(0, 3) {
            stmts.extend(self.function());
        }
        for _ in 0..self.random.between(4, 10) {
            stmts.extend(self.statement());
            if self.random.once_in(60) {
                stmts.push(if self.random.once_in(2) { self.async_scenario() } else { self.interleaving() });
            }
        }
        stmts.push(self.report());
        if self.random.once_in(15) {
            stmts.push(Stmt::line(format!("throw {};", self.thrown())));
        }
        stmts.append(&mut self.hoisted);
        Program::new(stmts)
    }

    /// Prints every variable of the outermost block.
    fn report(&mut self) -> Stmt {
        let names: Vec<String> = self
            .frames
            .iter()
            .flat_map(|frame| &frame.variables)
            .map(|variable| variable.name.clone())
            .take(6)
            .collect();
        let stmt = Stmt::line(format!("console.log({});", names.join(", ")));
        names.iter().fold(stmt, |stmt, name| stmt.or(format!("console.log({name});")))
    }

    /// The statements of a block, in a scope of their own.
    fn body(&mut self) -> Vec<Stmt> {
        self.frames.push(Frame::default());
        self.nesting += 1;
        let mut stmts = Vec::new();
        for _ in 0..self.random.between(1, 3) {
            stmts.extend(self.statement());
        }
        self.nesting -= 1;
        self.frames.pop();
        stmts
    }

    fn loop_body(&mut self, label: Option<&str>) -> Vec<Stmt> {
        self.around.push(Around::Loop(label.map(String::from)));
        let body = self.body();
        self.around.pop();
        body
    }

    /// One or two statements.
    fn statement(&mut self) -> Vec<Stmt> {
        let deep = self.nesting >= NESTING_MAX;
        let stmt = match self.random.below(if deep { 14 } else { 36 }) {
            0..=3 => self.log(),
            4 | 5 => self.declaration(),
            6..=8 => self.assignment(),
            9 | 10 => self.change(),
            11 => self.destructuring(),
            12 => self.jump(),
            13 => self.field_assignment(),
            14..=16 => self.conditional(),
            17 => self.counting_loop(),
            18 => self.loop_over(),
            19 => self.counted_down(),
            20 => self.key_loop(),
            21 => self.switch(),
            22..=24 => self.protected(),
            25 => self.closures(),
            26 => self.missing_property(),
            27 => self.accessor_object(),
            28..=30 => self.scenario(),
            31..=34 => self.feature(),
            _ => return self.function(),
        };
        vec![stmt]
    }

    /// A statement about one of the larger features.
    fn feature(&mut self) -> Stmt {
        let idx = self.random.below(FEATURES.len());
        match FEATURES.get(idx) {
            Some(make) => make(self),
            None => self.log(),
        }
    }

    fn log(&mut self) -> Stmt {
        let n = self.random.between(1, 3);
        let values: Vec<String> = (0..n).map(|_| self.anything(DEPTH)).collect();
        let stmt = Stmt::line(format!("console.log({});", values.join(", ")));
        if n == 1 {
            return stmt;
        }
        values.iter().fold(stmt, |stmt, value| stmt.or(format!("console.log({value});")))
    }

    fn declaration(&mut self) -> Stmt {
        let ty = self.some_type();
        let value = self.bounded(ty, DEPTH);
        let name = self.fresh('v');
        let keyword = self.random.pick(&["let", "let", "const", "var"]);
        self.declare(&name, ty, keyword != "const");
        let simplest = match ty {
            Type::Num => "1",
            Type::Str => "\"s\"",
            Type::Bool => "true",
            Type::Nums => "[1, 2]",
            Type::Strs => "[\"s\"]",
            Type::Counts => "new Map()",
            Type::Names => "new Set()",
            Type::Object(_) => "{}",
        };
        Stmt::line(format!("{keyword} {name} = {value};"))
            .declaring(&name)
            .or(format!("{keyword} {name} = {simplest};"))
    }

    fn assignment(&mut self) -> Stmt {
        let Some(variable) = self.assignable() else {
            return self.log();
        };
        let name = variable.name;
        if variable.ty == Type::Num && self.random.once_in(2) {
            let operator =
                self.random.pick(&["+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "**="]);
            let value = if operator == "**=" { "2".into() } else { self.expression(Type::Num, DEPTH) };
            return Stmt::line(format!("{name} {operator} {value};"));
        }
        if variable.ty == Type::Str && self.random.once_in(3) {
            return Stmt::line(format!("{name} = ({name} + {}).slice(-60);", self.anything(DEPTH)));
        }
        Stmt::line(format!("{name} = {};", self.bounded(variable.ty, DEPTH)))
    }

    /// Changes an array, a Map or a Set in place.
    fn change(&mut self) -> Stmt {
        let ty = [Type::Nums, Type::Strs, Type::Counts, Type::Names][self.random.below(4)];
        let Some(variable) = self.changeable(ty) else {
            return self.log();
        };
        let name = variable.name;
        let item = if ty == Type::Nums { Type::Num } else { Type::Str };
        let value = self.bounded(item, 2);
        Stmt::line(match ty {
            Type::Counts => match self.random.below(3) {
                0 => format!("console.log({name}.delete({value}));"),
                _ => format!("{name}.set({value}, ({name}.get({value}) ?? 0) + 1);"),
            },
            Type::Names => match self.random.below(3) {
                0 => format!("console.log({name}.delete({value}));"),
                _ => format!("{name}.add({value});"),
            },
            _ => match self.random.below(9) {
                0 => format!("console.log({name}.push({value}));"),
                1 => format!("{name}.unshift({value});"),
                2 => format!("console.log({name}.pop());"),
                3 => format!("console.log({name}.shift());"),
                4 => {
                    format!("console.log({name}.splice({}, {}, {value}));", self.random.below(3), self.random.below(3))
                }
                5 => format!("{name}.sort();"),
                6 => format!("{name}.reverse();"),
                7 => format!("{name}[{}] = {value};", self.random.below(6)),
                _ => format!("{name}.length = {name}.length & 7;"),
            },
        })
    }

    fn field_assignment(&mut self) -> Stmt {
        let shape = self.random.below(SHAPES.len());
        let Some(variable) = self.changeable(Type::Object(shape)) else {
            return self.assignment();
        };
        let name = variable.name;
        let fields = SHAPES[shape];
        let (key, ty) = fields[self.random.below(fields.len())];
        let value = self.bounded(ty, 2);
        let access = self.access(key).replace("?.", ".");
        match self.random.below(4) {
            0 => Stmt::line(format!("{name}.extra = {value}; console.log({name}); delete {name}.extra;")),
            1 => Stmt::line(format!("try {{ {name}{access} = {value}; }} catch (e) {{ console.log(e.name); }}")),
            2 if variable.assignable => Stmt::line(format!("{name} = {{ ...{name}, {}: {value} }};", quoted(key))),
            _ => Stmt::line(format!("Object.assign({name}, {{ z{}: {value} }});", self.random.below(3))),
        }
    }

    fn destructuring(&mut self) -> Stmt {
        let (first, second) = (self.fresh('v'), self.fresh('v'));
        let stmt = match self.random.below(4) {
            0 => {
                let source = self.expression(Type::Nums, 2);
                let default = self.expression(Type::Num, 1);
                self.declare(&first, Type::Num, true);
                self.declare(&second, Type::Nums, true);
                format!("let [{first} = {default}, ...{second}] = {source};")
            }
            1 => {
                let source = self.expression(Type::Object(0), 2);
                self.declare(&first, Type::Num, true);
                self.declare(&second, Type::Str, true);
                format!("let {{ n: {first}, s: {second} = \"none\" }} = {source};")
            }
            2 => {
                let source = self.expression(Type::Object(3), 2);
                self.declare(&first, Type::Num, false);
                self.declare(&second, Type::Object(0), false);
                format!("const {{ inner: {{ n: {first} }}, inner: {second} }} = {source};")
            }
            _ => {
                let (one, two) = (self.expression(Type::Num, 2), self.expression(Type::Str, 2));
                self.declare(&first, Type::Num, true);
                self.declare(&second, Type::Str, true);
                format!("let [{first}, {second}] = [{one}, {two}];")
            }
        };
        Stmt::line(stmt).declaring(&first).declaring(&second)
    }

    /// `break`, `continue` or `return` where there is something to leave.
    fn jump(&mut self) -> Stmt {
        let condition = self.boolean(2);
        let mut ways = Vec::new();
        for around in &self.around {
            match around {
                Around::Loop(label) => {
                    ways.push("continue".to_string());
                    ways.push("break".to_string());
                    if let Some(label) = label {
                        ways.push(format!("break {label}"));
                        ways.push(format!("continue {label}"));
                    }
                }
                Around::Switch => ways.push("break".to_string()),
            }
        }
        if let Some(ty) = self.returns {
            ways.push(format!("return {}", self.bounded(ty, 2)));
        }
        let idx = self.random.below(ways.len());
        match ways.get(idx) {
            Some(way) => Stmt::line(format!("if ({condition}) {way};")),
            None => self.log(),
        }
    }

    fn conditional(&mut self) -> Stmt {
        let condition = self.expression(Type::Bool, DEPTH);
        let mut stmt = Stmt::line(format!("if ({condition}) {{")).body(self.body());
        if self.random.once_in(3) {
            let other = self.anything(2);
            stmt = stmt.text(format!("}} else if ({other}) {{")).body(self.body());
        }
        if self.random.once_in(2) {
            stmt = stmt.text("} else {").body(self.body());
        }
        stmt.text("}")
    }

    /// A label for a loop, now and then.
    fn label(&mut self) -> (Option<String>, String) {
        if self.random.once_in(3) {
            let name = self.fresh('l');
            let text = format!("{name}: ");
            (Some(name), text)
        } else {
            (None, String::new())
        }
    }

    fn counting_loop(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (label, prefix) = self.label();
        let n = self.random.between(1, 5);
        let head = match self.random.below(3) {
            0 => format!("{prefix}for (let {name} = {n}; {name} > 0; {name}--) {{"),
            1 => format!("{prefix}for (var {name} = 0; {name} < {n}; {name} += 2) {{"),
            _ => format!("{prefix}for (let {name} = 0; {name} < {n}; {name}++) {{"),
        };
        self.in_loop(&name, Type::Num, label.as_deref(), head)
    }

    /// A loop with one variable, which nothing in it may assign.
    fn in_loop(&mut self, name: &str, ty: Type, label: Option<&str>, head: String) -> Stmt {
        self.frames.push(Frame::default());
        self.declare(name, ty, false);
        let body = self.loop_body(label);
        self.frames.pop();
        let stmt = Stmt::line(head).body(body).text("}").declaring(name);
        label.iter().fold(stmt, |stmt, label| stmt.declaring(label))
    }

    fn loop_over(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (label, prefix) = self.label();
        let (source, item, ty) = match self.random.below(5) {
            0 | 1 => (self.bounded(Type::Nums, 2), name.clone(), Type::Num),
            2 => (format!("{}.slice(0, 5)", self.expression(Type::Str, 2)), name.clone(), Type::Str),
            3 => (format!("[...{}]", self.expression(Type::Counts, 2)), format!("[, {name}]"), Type::Num),
            _ => (self.bounded(Type::Strs, 2), name.clone(), Type::Str),
        };
        let head = format!("{prefix}for (const {item} of {source}) {{");
        self.in_loop(&name, ty, label.as_deref(), head)
    }

    fn counted_down(&mut self) -> Stmt {
        let name = self.fresh('v');
        let n = self.random.between(1, 4);
        self.declare(&name, Type::Num, false);
        let body = self.loop_body(None);
        let stmt = if self.random.once_in(2) {
            Stmt::line(format!("let {name} = {n}; while ({name}-- > 0) {{")).body(body).text("}")
        } else {
            Stmt::line(format!("let {name} = {n}; do {{")).body(body).text(format!("}} while (--{name} > 0);"))
        };
        stmt.declaring(&name)
    }

    fn key_loop(&mut self) -> Stmt {
        let name = self.fresh('v');
        let source = match self.random.below(3) {
            0 => self.bounded(Type::Nums, 2),
            1 => "null".into(),
            _ => self.some_object(2),
        };
        let head = format!("for (const {name} in {source}) {{");
        self.in_loop(&name, Type::Str, None, head)
    }

    fn switch(&mut self) -> Stmt {
        let ty = if self.random.once_in(2) { Type::Num } else { Type::Str };
        let subject =
            if ty == Type::Num { format!("({} & 3)", self.expression(ty, 2)) } else { self.expression(ty, 2) };
        let mut stmt = Stmt::line(format!("switch ({subject}) {{"));
        let n = self.random.between(1, 3);
        let default = self.random.below(n + 1);
        for idx in 0..=n {
            let head =
                if idx == default { "default: {".to_string() } else { format!("case {}: {{", self.expression(ty, 0)) };
            let before = if idx == 0 { " ".to_string() } else { String::new() };
            self.around.push(Around::Switch);
            let body = self.body();
            self.around.pop();
            let end = if self.random.once_in(2) { "} break; " } else { "} " };
            stmt = stmt.text(format!("{before}{head}")).body(body).text(end);
        }
        stmt.text("}")
    }

    /// `try` with a handler that prints, a `finally`, or both; the body may throw.
    fn protected(&mut self) -> Stmt {
        let mut body = self.body();
        if self.random.once_in(2) {
            let condition = self.boolean(1);
            body.push(Stmt::line(format!("if ({condition}) throw {};", self.thrown())));
        }
        let mut stmt = Stmt::line("try {").body(body);
        let form = self.random.below(4);
        // A `finally` alone would let the exception go on, which few programs should end with.
        stmt = stmt.text("} catch (e) { console.log(e?.name, e?.code, typeof e);").body(if form == 0 {
            Vec::new()
        } else {
            self.body()
        });
        if form > 1 {
            stmt = stmt.text("} finally {").body(self.body());
        }
        stmt.text("}")
    }

    fn thrown(&mut self) -> String {
        match self.random.below(4) {
            0 => self.anything(1),
            1 => format!(
                "Object.assign(new {}(\"thrown\"), {{ code: {} }})",
                self.random.pick(ERRORS),
                self.random.below(10)
            ),
            _ => format!("new {}({})", self.random.pick(ERRORS), self.expression(Type::Str, 1)),
        }
    }

    /// Closures made in a loop, called after it.
    fn closures(&mut self) -> Stmt {
        let (list, turn) = (self.fresh('v'), self.fresh('v'));
        let keyword = self.random.pick(&["let", "let", "var"]);
        self.frames.push(Frame::default());
        self.declare(&turn, Type::Num, false);
        let value = self.expression(Type::Num, 2);
        self.frames.pop();
        let change = self.random.pick(&["", "++", "--"]);
        Stmt::line(format!(
            "const {list} = []; for ({keyword} {turn} = 0; {turn} < 3; {turn}++) {list}.push(() => [{turn}{change}, {value}]); \
             console.log({list}.map((f) => f()), {list}.map((f) => f()));"
        ))
        .declaring(&list)
        .declaring(&turn)
    }

    /// A property of something that may not be there, with V8's words for it.
    fn missing_property(&mut self) -> Stmt {
        let name = self.fresh('v');
        let condition = self.boolean(2);
        let value = self.expression(Type::Object(0), 1);
        let nothing = self.random.pick(&["null", "undefined"]);
        let read = match self.random.below(5) {
            0 => format!("{name}.s.length"),
            1 => format!("{name}.n()"),
            2 => format!("{name}?.n.toFixed(1)"),
            3 => format!("[...{name}.s]"),
            _ => format!("{name}[\"n\"]"),
        };
        Stmt::line(format!(
            "const {name} = {condition} ? {value} : {nothing}; try {{ console.log({read}); }} catch (e) {{ console.log(e.name, e.message); }}"
        ))
        .declaring(&name)
    }

    /// An object whose accessors print when they run.
    fn accessor_object(&mut self) -> Stmt {
        let name = self.fresh('v');
        let value = self.expression(Type::Num, 2);
        let (get, set) = (self.expression(Type::Num, 1), self.expression(Type::Num, 1));
        let operation = self.random.pick(&["+= 2", "= 5", "||= 3", "&&= 4", "??= 6", "%= 3"]);
        Stmt::line(format!(
            "const {name} = {{ kept: {value}, get p() {{ console.log(\"get\"); return this.kept + {get}; }}, \
             set p(x) {{ console.log(\"set\", x); this.kept = x - {set}; }} }}; {name}.p {operation}; console.log({name}, {name}.p);"
        ))
        .declaring(&name)
    }

    /// A function, in one of its forms. A function that needs nothing from around may be declared at the end of the program.
    fn function(&mut self) -> Vec<Stmt> {
        if self.returns.is_some() || !self.around.is_empty() || self.nesting > 1 {
            return vec![self.log()];
        }
        let name = self.fresh('f');
        let result = [Type::Num, Type::Str, Type::Bool, Type::Nums, Type::Object(0)][self.random.below(5)];
        let hoisted = self.random.once_in(3);
        let recurs = self.random.once_in(4);
        let n = self.random.between(usize::from(recurs), 3);
        let mut params: Vec<(String, Type)> = (0..n).map(|_| (self.fresh('v'), Type::Num)).collect();
        for (_, ty) in params.iter_mut().skip(usize::from(recurs)) {
            *ty = self.some_type();
        }
        let frames = self.frames.clone();
        if hoisted {
            self.frames.clear();
        }
        self.function_base = self.frames.len();
        self.frames.push(Frame::default());
        for (idx, (param, ty)) in params.iter().enumerate() {
            self.declare(param, *ty, !(recurs && idx == 0));
        }
        let mut body = Vec::new();
        if recurs {
            body.push(self.recursion(&name, &params, result));
        }
        self.returns = Some(result);
        body.extend(self.body());
        body.push(Stmt::line(format!("return {};", self.bounded(result, 2))));
        self.returns = None;
        self.frames = frames;
        self.function_base = 0;
        let stmt = self.function_form(&name, &params, hoisted || recurs).body(body);
        let callable =
            Callable { name: name.clone(), params: params.iter().map(|(_, ty)| *ty).collect(), result, recurs };
        if let Some(frame) = self.frames.last_mut() {
            frame.callables.push(callable);
        }
        let stmt = params.iter().fold(stmt.text("}"), |stmt, (param, _)| stmt.declaring(param)).declaring(&name);
        if hoisted && self.nesting == 0 {
            self.hoisted.push(stmt);
            Vec::new()
        } else {
            vec![stmt]
        }
    }

    /// How a function begins.
    fn function_form(&mut self, name: &str, params: &[(String, Type)], declared: bool) -> Stmt {
        let list: Vec<&str> = params.iter().map(|(param, _)| param.as_str()).collect();
        let list = list.join(", ");
        Stmt::line(match self.random.below(if declared { 1 } else { 3 }) {
            0 => format!("function {name}({list}) {{"),
            1 => format!("const {name} = ({list}) => {{"),
            _ => format!("const {name} = function ({list}) {{"),
        })
    }

    /// The line by which a function calls itself with a smaller count. The count is bounded: any number may arrive in it, and
    /// every call may call others.
    fn recursion(&mut self, name: &str, params: &[(String, Type)], result: Type) -> Stmt {
        let count = params.first().map_or("0", |(param, _)| param.as_str()).to_string();
        let mut args = vec![format!("Math.min({count}, 4) - 1")];
        for (_, ty) in params.iter().skip(1) {
            args.push(self.bounded(*ty, 1));
        }
        let again = format!("{name}({})", args.join(", "));
        let combined = match result {
            Type::Num => format!("{again} + {}", self.expression(Type::Num, 1)),
            Type::Str => format!("({again} + {count}).slice(0, 60)"),
            _ => again,
        };
        Stmt::line(format!("if ({count} > 0) return {combined};"))
    }
}

fn quoted(key: &str) -> String {
    format!("\"{key}\"")
}
