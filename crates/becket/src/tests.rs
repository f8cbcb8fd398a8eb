//! Tests of the way from source to result, and of the laws at the boundary.
//! Not here: the language itself (`conformance/`).

mod asking;
mod cases;
mod deadline;
mod effects;
mod loaded;
mod names;
mod nested;
mod pool;
mod port;
mod steps;
mod suspension;

use serde_json::{Value, json};

use crate::{Host, Limit, compile, editor};

/// The result of a hook over an event, or the error as text.
fn outcome(source: &str, event: &Value) -> String {
    match compile(source).and_then(|hook| hook.run(event)) {
        Ok(result) => result.to_string(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn data_goes_in_and_out_by_value_and_in_order() {
    let event = json!({ "z": [1, -0.5, null, true, "é\u{1f600}"], "a": {}, "2": 0, "1": 1e300 });
    let expected = "{\"1\":1e+300,\"2\":0,\"z\":[1,-0.5,null,true,\"é\u{1f600}\"],\"a\":{}}";
    assert_eq!(outcome("export default (event) => event", &event), expected);
}

#[test]
fn what_json_has_no_word_for_is_null_or_left_out() {
    assert_eq!(
        outcome("export default () => ({ a: undefined, b: [undefined, 0 / 0] })", &json!(1)),
        "{\"b\":[null,null]}"
    );
    assert_eq!(outcome("export default () => {}", &json!(1)), "null");
}

#[test]
fn equal_sources_give_equal_blobs_wherever_they_lie() {
    let host = Host::new();
    let source = "export default (event) => event.a";
    let bytes = |path| host.compile(path, source).expect("accepted").bytes().to_vec();
    assert_eq!(bytes("/home/someone/a.js"), bytes("a.js"));
    assert_ne!(bytes("b.js"), bytes("a.js"));
}

#[test]
fn a_blob_runs_as_its_source_does() {
    let host = Host::new();
    let hook = host.compile("hook.js", "export default (event) => event.n * 2").expect("accepted");
    let loaded = host.load(hook.bytes()).expect("sound");
    assert_eq!(loaded.run(&json!({ "n": 4 })).expect("a result"), 8);
    assert_eq!(loaded.id(), hook.id());
}

#[test]
fn a_changed_blob_is_refused_and_a_changed_source_where_it_would_show() {
    let host = Host::new();
    let hook = compile("const f = () => 1; export default (event) => event ? `${f}` : 0").expect("accepted");
    assert_eq!(hook.run(&json!(1)).expect("a result"), json!("() => 1"));
    let source = becket_bytecode::blob::source_at(hook.bytes()).expect("it is kept");
    let other = becket_vm::limits::Limits { steps_max: 1_000, ..*hook.limits() };
    for at in 0..hook.bytes().len() {
        let mut bytes = hook.bytes().to_vec();
        bytes[at] ^= 1;
        let loaded = host.load(&bytes);
        if source.contains(&at) {
            let loaded = loaded.expect("the code is whole");
            assert_eq!(loaded.source_line(1), None, "byte {at}");
            assert_eq!(loaded.run(&json!(0)).expect("a result"), json!(0));
            // A worker may still have the hook of this name whose source is whole.
            if let Ok(shown) = loaded.run(&json!(1)) {
                assert_eq!(shown, "() => 1", "byte {at}");
            }
            loaded.with_limits(&other).run(&json!(1)).expect_err("changed");
        } else {
            assert!(loaded.is_err_and(|error| error.is_rejected()), "byte {at}");
        }
    }
}

#[test]
fn nothing_is_left_of_one_event_for_the_next() {
    let hook =
        compile("let n = 0; const seen = []; export default () => { n += 1; seen.push(n); return [n, seen.length]; }");
    let hook = hook.expect("accepted");
    for _ in 0..3 {
        assert_eq!(hook.run(&json!(null)).expect("a result"), json!([1, 1]));
    }
}

#[test]
fn a_run_of_exactly_its_steps_completes_and_of_one_less_does_not() {
    let source = "export default (event) => { let sum = 0; for (let i = 0; i < event; i++) sum += i; return sum; }";
    let mut host = Host::new();
    let run = |host: &Host| host.compile("hook.js", source).expect("accepted").run_data(&crate::Data::Number(50.0));
    let steps = run(&host).usage.steps;
    host.set_limit(Limit::Steps, steps);
    assert!(run(&host).result.is_ok());
    host.set_limit(Limit::Steps, steps - 1);
    let error = run(&host).result.expect_err("one step is missing");
    assert_eq!(error.limit(), Some(Limit::Steps));
    assert_eq!(error.position().map(|at| at.line), Some(1));
}

#[test]
fn a_run_takes_the_same_steps_from_json_and_from_data_to_the_edge() {
    let source = "export default (event) => ({ ...event, list: event.list.map((n) => ({ n, text: `n${n}` })) })";
    let event = json!({ "list": (0..50).collect::<Vec<_>>(), "text": "x".repeat(1000), "deep": { "a": [[], {}] } });
    let mut host = Host::new();
    let hook = host.compile("hook.js", source).expect("accepted");
    let (json, data) = (hook.run_json(event.to_string()), hook.run_data(&crate::text::from_json(&event)));
    assert_eq!(json.usage.steps, data.usage.steps);
    assert_eq!(json.result.expect("a result"), crate::text::to_json(&data.result.expect("a result")).into_bytes());
    for (steps, completes) in [(data.usage.steps, true), (data.usage.steps - 1, false)] {
        host.set_limit(Limit::Steps, steps);
        let hook = host.compile("hook.js", source).expect("accepted");
        assert_eq!(hook.run_json(event.to_string()).result.is_ok(), completes);
        assert_eq!(hook.run_data(&crate::text::from_json(&event)).result.is_ok(), completes);
    }
}

#[test]
fn what_ran_under_larger_limits_does_not_help_under_smaller_ones() {
    let source = "let n = 0; for (let i = 0; i < 1000; i++) n += i; export default () => n;";
    let mut host = Host::new();
    let large = host.compile("hook.js", source).expect("accepted");
    host.set_limit(Limit::Steps, 100);
    let small = host.compile("hook.js", source).expect("accepted");
    for _ in 0..2 {
        assert_eq!(large.run(&json!(null)).expect("a result"), 499_500);
        let error = small.run(&json!(null)).expect_err("the top level takes more");
        assert_eq!((error.limit(), error.position().map(|at| at.line)), (Some(Limit::Steps), Some(1)));
    }
}

#[test]
fn an_exception_carries_the_positions_of_the_hook_alone() {
    let error = compile("export default function (event) {\n  return event.a.b;\n}").expect("accepted");
    let error = error.run(&json!({})).expect_err("thrown");
    let thrown = error.thrown().expect("an exception");
    assert_eq!((thrown.name(), thrown.message()), ("TypeError", "Cannot read properties of undefined (reading 'b')"));
    assert_eq!(thrown.trace().collect::<Vec<_>>(), ["    at default (hook.js:2:18)"]);
}

#[test]
fn a_source_longer_than_the_limit_is_refused_and_one_as_long_is_not() {
    let source = "export default (event) => event";
    let mut host = Host::new();
    host.set_limit(Limit::Source, source.len() as u64);
    assert!(host.compile("hook.js", source).is_ok());
    host.set_limit(Limit::Source, source.len() as u64 - 1);
    let error = host.compile("hook.js", source).expect_err("a byte too long");
    assert!(error.to_string().starts_with("error[B0601]"), "{error}");
}

#[test]
fn a_hook_whose_blob_would_be_too_large_is_refused() {
    let list: Vec<String> = (0..9000).map(|at| format!("b{at}{};", "()".repeat(50))).collect();
    let list = list.concat();
    let names = (0..9000).map(|at| format!("b{at}")).collect::<Vec<_>>().join(",");
    let source = format!("let {names};export default () => {{{list}}};");
    let mut host = Host::new();
    for limit in [Limit::Source, Limit::Constants, Limit::Nodes] {
        host.set_limit(limit, 1_000_000_000);
    }
    let error = host.compile("hook.js", &source).expect_err("every call is called by another name");
    assert!(error.to_string().starts_with("error[B0601]: the compiled hook takes "), "{error}");
}

#[test]
fn a_hook_has_as_many_constants_as_the_limit_and_no_more() {
    let source = "export default (event) => event.first + 'second' + 3.5";
    let compiled = |limit: Limit, value: u64| {
        let mut host = Host::new();
        host.set_limit(limit, value);
        host.compile("hook.js", source).map(|_| ()).map_err(|error| error.to_string())
    };
    let fewest = |limit: Limit| (0..100).find(|value| compiled(limit, *value).is_ok());
    for (limit, code) in [(Limit::Constants, "B0607"), (Limit::Nodes, "B0605"), (Limit::Functions, "B0606")] {
        let fewest = fewest(limit).expect("a hundred are enough");
        assert!(fewest > 0, "{limit}");
        let error = compiled(limit, fewest - 1).expect_err("one too few");
        assert!(error.starts_with(&format!("error[{code}]")), "{error}");
    }
}

#[test]
fn the_type_at_the_end_is_the_checkers() {
    let ty = |source: &str| editor::type_at_end(&Host::new(), "hook.js", source).map_err(|error| error.to_string());
    assert_eq!(ty("const a = [1]; ({ a, b: 'x' })").as_deref(), Ok("{ a: any[]; b: string }"));
    assert_eq!(ty("() => 1").as_deref(), Ok("Function"));
    assert_eq!(ty("let a;").as_deref(), Ok("undefined"));
    assert!(ty("a").is_err_and(|error| error.starts_with("error[B0401]")));
}

#[test]
fn an_export_that_is_no_function_cannot_be_called() {
    assert_eq!(outcome("export default 5", &json!(1)), "the hook has no function `default` to call");
    assert_eq!(outcome("const a = 1; export { a };", &json!(1)), "the hook has no function `default` to call");
}

#[test]
fn hooks_run_in_many_threads_at_once() {
    let hook = compile(
        "export default (event) => { const a = []; for (let i = 0; i < 100; i++) a.push(i * event); return a[99]; }",
    );
    let hook = hook.expect("accepted");
    std::thread::scope(|scope| {
        for n in 0..4 {
            let hook = &hook;
            scope.spawn(move || {
                for _ in 0..50 {
                    assert_eq!(hook.run(&json!(n)).expect("a result"), 99 * n);
                }
            });
        }
    });
}
