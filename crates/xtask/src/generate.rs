//! Small well-typed programs over the language that Becket runs, made from a seed: the same seed gives the same program.
//! Not here: running and comparing them (`differential.rs`).
//!
//! Reading order: `program` (statements as a tree that can lose parts), then `statement`, `scenario`, `class`, `iteration`,
//! `place`, `value` and `expression`, which share the `Generator` below. Programs end: loops are bounded by counters that nothing
//! else may write, recursion by a literal, strings and arrays are cut when they are assigned. They print as they go, and rarely end
//! in an exception.

mod class;
mod control;
mod expression;
mod interleaving;
mod iteration;
mod pattern;
mod place;
mod program;
mod scenario;
mod statement;
mod value;

pub(crate) use program::Program;

use crate::random::Random;

/// What an expression gives. Object types are rows of `SHAPES`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Num,
    Str,
    Bool,
    Nums,
    Strs,
    /// A Map of strings to numbers.
    Counts,
    /// A Set of strings.
    Names,
    Object(usize),
}

/// What the `stack` of `e` says of its calls: their names and places, without files and without the lines of Node's own code.
const CALLS: &str = r#"[...String(e?.stack).matchAll(/^    at (?!.*(?:node:|run\.mjs))(?:(.*) \()?[^\s(]*?(:\d+:\d+|<anonymous>)\)?$/gm)].map((line) => line.slice(1).join("")).join(" < ")"#;

/// The fields of each object type. Keys that are integers or need quotes are there on purpose.
const SHAPES: &[&[(&str, Type)]] = &[
    &[("n", Type::Num), ("s", Type::Str)],
    &[("ok", Type::Bool), ("n", Type::Num), ("list", Type::Nums)],
    &[("2", Type::Num), ("name", Type::Str), ("1", Type::Num), ("x y", Type::Bool)],
    &[("inner", Type::Object(0)), ("s", Type::Str), ("tags", Type::Strs)],
];

/// A name that is in scope.
#[derive(Clone, Debug)]
struct Variable {
    name: String,
    ty: Type,
    /// It may be assigned to.
    assignable: bool,
    /// What it holds may be changed in place.
    changeable: bool,
}

/// A function that is in scope.
#[derive(Clone, Debug)]
struct Callable {
    name: String,
    params: Vec<Type>,
    result: Type,
    /// Its first parameter is a count that it recurs on.
    recurs: bool,
}

/// The names of one block.
#[derive(Clone, Debug, Default)]
struct Frame {
    variables: Vec<Variable>,
    callables: Vec<Callable>,
}

/// What a `break` or `continue` may leave, from outside in.
#[derive(Clone, Debug)]
enum Around {
    Loop(Option<String>),
    Switch,
}

/// The state of one program's making.
struct Generator {
    random: Random,
    frames: Vec<Frame>,
    around: Vec<Around>,
    /// The number in the last name given.
    names: u32,
    /// How many blocks are around.
    nesting: u32,
    /// The type that the function around returns.
    returns: Option<Type>,
    /// The first frame that belongs to the function around: what lies outside may be read, and primitives assigned.
    function_base: usize,
    /// What is made is the body of a getter.
    in_getter: bool,
    /// The number in the last label of a log, and how many promises are declared beside it.
    labels: u32,
    promises: usize,
    /// Functions that need nothing from around, to be declared at the end.
    hoisted: Vec<program::Stmt>,
}

/// The program of a seed.
pub(crate) fn program(seed: u64) -> Program {
    let mut generator = Generator {
        random: Random::new(seed),
        frames: vec![Frame::default()],
        around: Vec::new(),
        names: 0,
        nesting: 0,
        returns: None,
        function_base: 0,
        in_getter: false,
        labels: 0,
        promises: 0,
        hoisted: Vec::new(),
    };
    generator.program()
}

impl Generator {
    fn fresh(&mut self, letter: char) -> String {
        self.names += 1;
        format!("{letter}{}", self.names)
    }

    fn declare(&mut self, name: &str, ty: Type, assignable: bool) {
        let variable = Variable { name: name.into(), ty, assignable, changeable: true };
        if let Some(frame) = self.frames.last_mut() {
            frame.variables.push(variable);
        }
    }

    /// A variable that fits, from anywhere in scope.
    fn variable(&mut self, fits: impl Fn(&Variable) -> bool) -> Option<Variable> {
        let found: Vec<&Variable> =
            self.frames.iter().flat_map(|frame| &frame.variables).filter(|variable| fits(variable)).collect();
        let idx = self.random.below(found.len());
        found.get(idx).map(|variable| (*variable).clone())
    }

    /// A variable whose contents a statement here may change in place. What belongs to another function's caller may be under
    /// iteration there, so it stays as it is.
    fn changeable(&mut self, ty: Type) -> Option<Variable> {
        let found: Vec<&Variable> = self.frames[self.function_base..]
            .iter()
            .flat_map(|frame| &frame.variables)
            .filter(|variable| variable.ty == ty && variable.changeable)
            .collect();
        let idx = self.random.below(found.len());
        found.get(idx).map(|variable| (*variable).clone())
    }

    fn callable(&mut self, fits: impl Fn(&Callable) -> bool) -> Option<Callable> {
        let found: Vec<&Callable> =
            self.frames.iter().flat_map(|frame| &frame.callables).filter(|callable| fits(callable)).collect();
        let idx = self.random.below(found.len());
        found.get(idx).map(|callable| (*callable).clone())
    }

    fn some_type(&mut self) -> Type {
        match self.random.below(16) {
            0..=4 => Type::Num,
            5..=7 => Type::Str,
            8 => Type::Bool,
            9..=10 => Type::Nums,
            11 => Type::Strs,
            12 => Type::Counts,
            13 => Type::Names,
            _ => Type::Object(self.random.below(SHAPES.len())),
        }
    }

    /// Inside a loop of a function nothing is called, so that the work of a program stays small; nor in a getter: the function may
    /// read the property again, and catch the overflow of the stack in each of its calls.
    fn may_call(&self) -> bool {
        let in_loop = self.returns.is_some() && self.around.iter().any(|around| matches!(around, Around::Loop(_)));
        !in_loop && !self.in_getter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_program_every_time() {
        assert_eq!(program(7).text(), program(7).text());
        assert_ne!(program(7).text(), program(8).text());
    }

    #[test]
    fn every_program_prints_something() {
        for seed in 0..200 {
            let text = program(seed).text();
            assert!(text.contains("console.log("), "seed {seed}:\n{text}");
        }
    }

    #[test]
    fn every_program_declares_the_names_that_it_uses() {
        for seed in 0..200 {
            let program = program(seed);
            assert!(program.is_closed(), "seed {seed}:\n{}", program.text());
        }
    }

    #[test]
    fn a_program_without_one_statement_is_smaller_and_may_lack_a_name() {
        let program = (3..40).map(program).find(|program| program.len() > 20).expect("most are long");
        let smaller: Vec<Program> = program.smaller();
        assert!(smaller.len() >= program.len());
        assert!(smaller.iter().all(|other| other.len() <= program.len()));
        assert!(smaller.iter().any(|other| other.text().len() < program.text().len()));
        assert!(smaller.iter().any(Program::is_closed));
    }
}
