//! Data against declared types, and a blob's manifest against the host's declarations.
//! Not here: the written form of declarations.

use becket_bytecode::module::{Effect, Import, Module, Param, Property, Text, Type};
use becket_vm::data::Data;
use becket_vm::limits::Limit;
use becket_vm::worker::End;

use crate::fit::{self, Unfit};
use crate::grant::{Grants, Refusal, link};
use crate::registry::{Declaration, Function, Registry};

const STRINGS: [&str; 6] = ["text", "level", "info", "alerts", "notify", "options"];

/// `notify(text: string, options?: { level?: "info" | number }, ...more: string[]): boolean`
fn params() -> Vec<Param> {
    let level = Property { name: 1, ty: Type::Union(vec![Type::Literal(2), Type::Number]), is_optional: true };
    vec![
        Param { name: 0, ty: Type::String, is_optional: false, is_rest: false },
        Param { name: 5, ty: Type::Object(vec![level]), is_optional: true, is_rest: false },
        Param { name: 0, ty: Type::String, is_optional: false, is_rest: true },
    ]
}

fn declaration() -> Declaration {
    Declaration {
        capability: String::from("alerts"),
        effect: Effect::Write,
        needs_approval: false,
        params: params(),
        returns: Type::Boolean,
        strings: STRINGS.map(String::from).to_vec(),
    }
}

fn arguments(args: &[Data], declaration: &Declaration) -> Result<(), String> {
    match fit::arguments(args, declaration, &mut |_| Ok(())) {
        Err(Unfit::Misfit(misfit)) => Err(misfit),
        Err(Unfit::Ended(end)) => panic!("{end:?}"),
        Ok(()) => Ok(()),
    }
}

fn text(text: &str) -> Data {
    Data::String(text.to_owned())
}

fn options(level: Data) -> Data {
    Data::Object(vec![(String::from("level"), level)])
}

#[test]
fn arguments_fit_their_declaration_or_say_where_not() {
    let fits = |args: &[Data]| arguments(args, &declaration());
    assert_eq!(fits(&[text("a")]), Ok(()));
    assert_eq!(fits(&[text("a"), Data::Undefined, text("b")]), Ok(()));
    assert_eq!(fits(&[text("a"), options(text("info"))]), Ok(()));
    assert_eq!(fits(&[text("a"), options(Data::Number(2.0))]), Ok(()));
    assert_eq!(fits(&[]), Err(String::from("argument 1 (`text`): expected string, found undefined")));
    assert_eq!(
        fits(&[text("a"), options(text("loud"))]),
        Err(String::from("argument 2 (`options`): expected \"info\" | number at `.level`, found a string"))
    );
    assert_eq!(
        fits(&[text("a"), Data::Undefined, Data::Null]),
        Err(String::from("argument 3 (`text`): expected string, found null"))
    );
}

#[test]
fn more_arguments_than_are_declared_do_not_fit() {
    let mut declaration = declaration();
    declaration.params.truncate(1);
    let args = [text("a"), text("b")];
    assert_eq!(arguments(&args, &declaration), Err(String::from("2 arguments, and only 1 are declared")));
}

/// `f(value: ty)`
fn declaration_of(ty: Type) -> Declaration {
    Declaration { params: vec![Param { name: 0, ty, is_optional: false, is_rest: false }], ..declaration() }
}

#[test]
fn a_misfit_tells_its_place_and_no_more_of_a_key_than_a_line_holds() {
    let props = vec![Property { name: 5, ty: Type::Record(Box::new(Type::Number)), is_optional: false }];
    let declaration = declaration_of(Type::Array(Box::new(Type::Object(props))));
    let with = |key: &str| {
        let record = Data::Object(vec![(String::from("a"), Data::Number(1.0)), (key.to_owned(), Data::Null)]);
        let good = options(Data::Null);
        let Data::Object(mut bad) = good else { unreachable!("an object") };
        bad.push((String::from("options"), record));
        arguments(&[Data::Array(vec![Data::Object(bad)])], &declaration).expect_err("null is no number")
    };
    assert_eq!(with("b"), "argument 1 (`text`): expected number at `[0].options.b`, found null");
    assert!(with(&"é".repeat(100)).contains(&format!(".{}`", "é".repeat(100))));
    assert!(with(&"é".repeat(101)).contains(&format!(".{}…`", "é".repeat(100))));
}

#[test]
fn a_check_pays_for_the_values_and_keys_that_it_looks_at() {
    let steps = |args: &[Data], declaration: &Declaration| {
        let mut paid = 0;
        let fits = fit::arguments(args, declaration, &mut |steps| {
            paid += steps;
            Ok(())
        });
        (fits.is_ok(), paid)
    };
    // Two members are looked at in vain for each item; four parts are a step.
    let union = Type::Union(vec![Type::Null, Type::Boolean, Type::Number]);
    let numbers = Data::Array(vec![Data::Number(1.0); 10_000]);
    assert_eq!(steps(&[numbers], &declaration_of(Type::Array(Box::new(union)))), (true, 10_000 - 64));
    // Each property that is declared is looked at, and looked for among all keys.
    let prop = |name: u32| Property { name, ty: Type::Number, is_optional: true };
    let declaration = declaration_of(Type::Object(vec![prop(1), prop(2)]));
    let keys = Data::Object((0..20_000).map(|key| (format!("k{key}"), Data::Null)).collect());
    assert_eq!(steps(&[keys], &declaration), (true, 10_000 - 64));
    let empty = Data::Array(vec![Data::Object(Vec::new()); 10_000]);
    let all = declaration_of(Type::Array(Box::new(declaration.params[0].ty.clone())));
    assert_eq!(steps(&[empty], &all), (true, 3 * 2_500 - 64));
    // Keys in the order of the declaration are found at once.
    let keys = |names: [&str; 2]| Data::Object(names.map(|name| (name.to_owned(), Data::Number(1.0))).to_vec());
    let many = |names: [&str; 2]| {
        let (ty, all) =
            (Type::Array(Box::new(declaration.params[0].ty.clone())), Data::Array(vec![keys(names); 1_000]));
        steps(&[all], &declaration_of(ty))
    };
    assert_eq!(many(["level", "info"]), (true, 7 * 250 - 64));
    assert_eq!(many(["info", "level"]), (true, 8 * 250 - 64));
}

#[test]
fn a_check_ends_where_the_run_cannot_pay() {
    let declaration = declaration_of(Type::Array(Box::new(Type::Number)));
    let numbers = [Data::Array(vec![Data::Number(1.0); 100_000])];
    let mut n_payments = 0;
    let ended = fit::arguments(&numbers, &declaration, &mut |_| {
        n_payments += 1;
        if n_payments < 3 { Ok(()) } else { Err(End::Limit(Limit::Steps, None)) }
    });
    assert_eq!((ended, n_payments), (Err(Unfit::Ended(End::Limit(Limit::Steps, None))), 3));
}

/// A module that imports `alerts.notify` as declared, with its strings in another order.
fn importing() -> Module {
    let strings: Vec<&str> = STRINGS.iter().rev().copied().collect();
    let renumber = |index: u32| (STRINGS.len() - 1) as u32 - index;
    let level = Property {
        name: renumber(1),
        ty: Type::Union(vec![Type::Literal(renumber(2)), Type::Number]),
        is_optional: true,
    };
    let mut params = params();
    params[1].ty = Type::Object(vec![level]);
    let import = Import {
        module: renumber(3),
        name: renumber(4),
        effect: Effect::Write,
        params,
        returns: Type::Boolean,
        is_async: false,
    };
    Module { strings: strings.into_iter().map(Text::from).collect(), imports: vec![import], ..Module::default() }
}

fn registry(function: Option<Function>) -> Registry {
    let mut registry = Registry::default();
    registry.declare("alerts", "notify", declaration()).expect("declared once");
    if let Some(function) = function {
        registry.provide("alerts", "notify", function).expect("declared");
    }
    registry
}

fn refusals(module: &Module, registry: &Registry, granted: &[&str]) -> Vec<Refusal> {
    let mut grants = Grants::default();
    for capability in granted {
        grants.allow(capability);
    }
    link(module, registry, &grants, None).err().unwrap_or_default()
}

#[test]
fn a_blob_runs_only_with_what_is_declared_granted_and_provided() {
    let names = || (String::from("alerts"), String::from("notify"));
    let (module, name) = names();
    let provided = registry(Some(Function::Driver));
    assert_eq!(refusals(&importing(), &provided, &["alerts"]), []);
    assert_eq!(
        refusals(&importing(), &provided, &["mail"]),
        [Refusal::NotGranted(module.clone(), name.clone(), String::from("alerts"))]
    );
    assert_eq!(
        refusals(&importing(), &Registry::default(), &["alerts"]),
        [Refusal::NotDeclared(module.clone(), name.clone())]
    );
    assert_eq!(refusals(&importing(), &registry(None), &["alerts"]), [Refusal::NotProvided(module, name)]);
}

#[test]
fn a_manifest_that_disagrees_with_the_declaration_is_refused() {
    let (module, name) = (String::from("alerts"), String::from("notify"));
    let refused = [Refusal::OtherDeclaration(module, name)];
    let provided = registry(Some(Function::Driver));
    let forged: [fn(&mut Import); 5] = [
        |import| import.effect = Effect::Read,
        |import| import.returns = Type::Any,
        |import| import.params[0].ty = Type::Any,
        |import| import.params[1].is_optional = false,
        |import| import.params.truncate(2),
    ];
    for forge in forged {
        let mut module = importing();
        forge(&mut module.imports[0]);
        assert_eq!(refusals(&module, &provided, &["alerts"]), refused);
    }
}
