//! Effects: what a hook may call, what is recorded, and what it learns when a call fails.
//! Not here: the journal's own chain (becket-host), and processes that die (becket-cli).

use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::Poll;

use serde_json::json;

use crate::journal::{Called, Event, calls, verify};
use crate::{Data, Failure, Function, Hook, Host, Limit, Limits};

const API: &str = "
declare module 'alerts' {
    /** @effect write */
    export function notify(text: string, level?: 'info' | 'alarm'): void;
    /** @effect read */
    export function lookup(name: string): { id: number; tags: string[] };
}
declare module 'mail' {
    /** @capability send-mail */
    export function send(to: string): boolean;
}";

/// A host that declares all and grants `alerts`, and what its functions were called with.
fn host() -> (Host, Arc<Mutex<Vec<String>>>) {
    let mut host = Host::new();
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    host.declare("api.d.ts", API).expect("well formed");
    let noted = Arc::clone(&seen);
    let notify = Function::plain(move |call, args| {
        noted.lock().expect("not poisoned").push(format!("{} {args:?}", call.number));
        Ok(Data::Undefined)
    });
    host.provide("alerts", "notify", notify).expect("declared");
    host.provide("alerts", "lookup", Function::plain(|_, _| Err(Failure(String::from("db1.internal is down")))))
        .expect("declared");
    host.provide("mail", "send", Function::plain(|_, _| Ok(Data::Bool(true)))).expect("declared");
    host.allow("alerts");
    (host, seen)
}

fn hook(host: &Host, source: &str) -> Hook {
    host.compile("hook.js", source).unwrap_or_else(|error| panic!("{error}"))
}

fn recorded(host: &Host) -> Vec<Called> {
    let entries = host.store().journal(None).expect("read");
    verify(&entries).expect("sound");
    calls(&entries)
}

#[test]
fn each_call_is_recorded_with_its_arguments_and_outcome() {
    let (host, seen) = host();
    let hook = hook(
        &host,
        "import { notify } from 'alerts';
         export default (event) => { for (const text of event) notify(text, 'alarm'); return event.length; }",
    );
    let outcome = hook.run_data(&Data::Array(vec![Data::String("a".into()), Data::String("b".into())]));
    assert_eq!(outcome.result.expect("a result"), Data::Number(2.0));
    assert_eq!((outcome.effects, outcome.usage.calls), (2, 2));
    assert_eq!(seen.lock().expect("not poisoned").len(), 2);
    let recorded = recorded(&host);
    let args: Vec<&str> = recorded.iter().map(|called| called.args.as_str()).collect();
    assert_eq!(args, [r#"["a","alarm"]"#, r#"["b","alarm"]"#]);
    for (number, called) in (0..).zip(&recorded) {
        assert_eq!((called.call, called.hook, Some(called.run)), (number, hook.id(), outcome.run));
        assert_eq!(called.outcome.as_ref().map(|it| &it.0), Some(&Event::Value(String::from(r#"{"$":"undefined"}"#))));
    }
}

#[test]
fn a_run_without_effects_writes_nothing() {
    let (host, _) = host();
    let outcome =
        hook(&host, "import { notify } from 'alerts'; export default () => typeof notify").run_data(&Data::Null);
    assert_eq!((outcome.run, outcome.effects), (None, 0));
    assert_eq!(recorded(&host), []);
}

#[test]
fn an_import_that_is_not_granted_is_refused_when_compiled_and_when_loaded() {
    let (mut host, _) = host();
    let source = "import { send } from 'mail'; export default (event) => send(event)";
    let error = host.compile("hook.js", source).expect_err("not granted");
    assert!(error.to_string().starts_with("error[B0301]"), "{error}");
    host.allow("send-mail");
    let blob = hook(&host, source).bytes().to_vec();
    let (stricter, _) = self::host();
    let error = stricter.load(&blob).expect_err("not granted there");
    assert_eq!(error.to_string(), "`mail.send` needs the capability `send-mail`, which is not granted");
    assert!(error.is_rejected());
    let error = Host::new().load(&blob).expect_err("not declared there");
    assert_eq!(error.to_string(), "`mail.send` is not declared by this host");
}

#[test]
fn a_blob_compiled_against_another_declaration_is_refused() {
    let (host, _) = host();
    let blob = hook(&host, "import { notify } from 'alerts'; export default () => notify('a')").bytes().to_vec();
    let mut other = Host::new();
    other
        .declare("api.d.ts", "declare module 'alerts' { export function notify(text: string): void; }")
        .expect("well formed");
    other.provide("alerts", "notify", Function::plain(|_, _| Ok(Data::Undefined))).expect("declared");
    other.allow("alerts");
    let error = other.load(&blob).expect_err("another declaration");
    assert!(error.to_string().contains("declared otherwise"), "{error}");
}

#[test]
fn why_a_host_function_failed_goes_to_the_journal_and_not_to_the_hook() {
    let (host, _) = host();
    let source = "import { lookup } from 'alerts';
        export default (event) => { try { return lookup(event); } catch (error) { return [error.name, error.message, Object.keys(error)]; } }";
    let result = hook(&host, source).run(&json!("x")).expect("caught");
    assert_eq!(result, json!(["Error", "the host function failed (call 0)", []]));
    assert_eq!(
        recorded(&host)[0].outcome.as_ref().map(|it| &it.0),
        Some(&Event::Failed(String::from("db1.internal is down")))
    );
}

#[test]
fn an_argument_of_another_type_is_an_exception_and_no_effect() {
    let (host, seen) = host();
    let source = "import { notify } from 'alerts';
        export default (event) => { try { notify(event); } catch (error) { return error.message; } }";
    let result = hook(&host, source).run(&json!(5)).expect("caught");
    assert_eq!(result, "alerts.notify: argument 1 (`text`): expected string, found a number");
    assert!(seen.lock().expect("not poisoned").is_empty());
    assert_eq!(recorded(&host), []);
}

#[test]
fn arguments_that_a_run_cannot_carry_are_no_call() {
    let (host, seen) = host();
    // A text of the journal is there more than once on its way to a store, and control characters take six bytes each in it.
    for (unit, units, fits) in
        [("n", 100_000, true), ("n", 600_000, false), ("\\u0001", 80_000, true), ("\\u0001", 90_000, false)]
    {
        let source = format!(
            "import {{ notify }} from 'alerts'; export default () => {{ try {{ notify('{unit}'.repeat({units})) }} catch {{}} }}"
        );
        let hook = hook(&host, &source);
        let outcome = hook.with_limits(&Limits { memory_bytes_max: 1 << 20, ..*hook.limits() }).run_data(&Data::Null);
        let is_limit = outcome.result.as_ref().err().and_then(crate::Error::limit) == Some(Limit::Memory);
        assert_eq!((outcome.result.is_ok(), is_limit), (fits, !fits), "{unit} {units}");
    }
    assert_eq!((recorded(&host).len(), seen.lock().expect("not poisoned").len()), (2, 2));
}

#[test]
fn a_call_costs_what_is_written_of_it_with_or_without_a_journal() {
    let (host, _) = host();
    let hook = hook(&host, "import { notify } from 'alerts'; export default (event) => notify(event)");
    let steps = |text: String| {
        let event = Data::String(text);
        let outcome = hook.run_data(&event);
        let calls = calls(&host.store().journal(outcome.run).expect("read"));
        assert_eq!(hook.replay(&calls, &event).usage, outcome.usage, "a replay takes what the run took");
        outcome.usage.steps
    };
    let [plain, escaped] = ["n", "\u{1}"].map(|unit| steps(unit.repeat(8_000)));
    assert_eq!(escaped - plain, 5 * 8_000 / 4, "a step for four bytes of the journal");
    assert_eq!(steps("n".repeat(150)) - steps(String::new()), 150 / 16, "usual calls cost the same");
}

#[test]
fn a_result_of_another_type_never_reaches_the_hook() {
    let (mut host, _) = host();
    let wrong = Data::Object(vec![("id".into(), Data::Number(1.0)), ("tags".into(), Data::Array(vec![Data::Null]))]);
    host.provide("alerts", "lookup", Function::plain(move |_, _| Ok(wrong.clone()))).expect("declared");
    let source = "import { lookup } from 'alerts'; export default (event) => lookup(event)";
    let error = hook(&host, source).run(&json!("x")).expect_err("thrown");
    assert_eq!(error.to_string(), "Error: the host function failed (call 0)");
    let Some((Event::Failed(detail), _)) = &recorded(&host)[0].outcome else { panic!("it failed") };
    assert_eq!(detail, "the result {\"id\":1,\"tags\":[null]}: expected string at `.tags[0]`, found null");
}

#[test]
fn what_the_journal_takes_of_an_answer_is_bounded() {
    let give = |answer: Result<Data, Failure>| {
        let (mut host, _) = host();
        host.set_limit(Limit::Memory, 1 << 20);
        host.provide("alerts", "lookup", Function::plain(move |_, _| answer.clone())).expect("declared");
        let source = "import { lookup } from 'alerts'; export default (event) => lookup(event)?.tags.length";
        let _ = hook(&host, source).run(&json!("x"));
        match recorded(&host)[0].outcome.clone() {
            Some((Event::Value(text) | Event::Failed(text), _)) => text,
            other => panic!("{other:?}"),
        }
    };
    let row = |id: Data, text: String| {
        Data::Object(vec![("id".into(), id), ("tags".into(), Data::Array(vec![Data::String(text)]))])
    };
    let most = (1 << 19) - r#"{"id":1,"tags":[""]}"#.len();
    assert!(give(Ok(row(Data::Number(1.0), "n".repeat(most)))).starts_with(r#"{"id":1,"tags":["nnn"#));
    let longer = give(Ok(row(Data::Number(1.0), "n".repeat(most + 1))));
    assert_eq!(longer, "the result takes 524289 bytes in the journal, and may take 524288");
    // Of what does not fit, and of what a function says itself, the beginning is enough.
    let misfit = give(Ok(row(Data::Null, "n".repeat(most - 3))));
    assert!(
        misfit.starts_with("the result {\"id\":null,\"tags\":[\"nnn")
            && misfit.ends_with("…: expected number at `.id`, found null"),
        "{misfit}"
    );
    assert_eq!(give(Err(Failure("n".repeat(1_000)))), "n".repeat(1_000));
    assert_eq!(give(Err(Failure("n".repeat(1_001)))), "n".repeat(1_000) + "…");
}

#[test]
fn host_calls_are_limited_and_the_limit_cannot_be_caught() {
    let (mut host, seen) = host();
    host.set_limit(Limit::Calls, 3);
    let source = "import { notify } from 'alerts'; export default () => { for (;;) { try { notify('a'); } catch {} } }";
    let error = hook(&host, source).run(&json!(null)).expect_err("the fourth call");
    assert_eq!(error.limit(), Some(Limit::Calls));
    assert_eq!(seen.lock().expect("not poisoned").len(), 3);
    assert_eq!(recorded(&host).len(), 3);
}

#[test]
fn a_hook_that_only_waits_for_its_host_is_ended_by_what_it_asks() {
    let mut host = Host::new();
    host.declare("api.d.ts", "declare module 'slow' { export function step(text: string): Promise<string>; }")
        .expect("well formed");
    host.provide("slow", "step", Function::plain(|_, args| Ok(args[0].clone()))).expect("declared");
    host.allow("slow");
    host.set_limit(Limit::Steps, 1 << 40);
    let limit = |host: &Host, body: &str| {
        let source = format!("import {{ step }} from 'slow'; export default async () => {{ {body} }}");
        hook(host, &source).run_data(&Data::Null).result.expect_err("a limit").limit()
    };
    // Calls and suspensions by their number, bytes out and in by what they take, lines by their length.
    assert_eq!(limit(&host, "while (true) await step('')"), Some(Limit::Calls));
    assert_eq!(limit(&host, "while (true) step('').then(() => {})"), Some(Limit::Calls));
    assert_eq!(limit(&host, "while (true) { console.log('line'); await 0 }"), Some(Limit::Output));
    host.set_limit(Limit::Calls, 1 << 20);
    assert_eq!(
        limit(&host, "const all = []; while (true) all.push(await step('n'.repeat(100000)))"),
        Some(Limit::Memory)
    );
    host.set_limit(Limit::Steps, 1 << 20);
    assert_eq!(limit(&host, "const text = 'n'.repeat(100000); while (true) await step(text)"), Some(Limit::Steps));
}

#[test]
fn a_function_whose_answer_comes_later_is_waited_for() {
    let (mut host, _) = host();
    let lookup = Function::deferred(|call, _| async move {
        // Answers from another thread, when this one already sleeps.
        let (give, take) = std::sync::mpsc::channel();
        std::thread::spawn(move || give.send(call.number as f64 + 7.0).expect("awaited"));
        let id = take.recv().map_err(|error| Failure(error.to_string()))?;
        Ok(Data::Object(vec![("id".into(), Data::Number(id)), ("tags".into(), Data::Array(Vec::new()))]))
    });
    host.provide("alerts", "lookup", lookup).expect("declared");
    let source = "import { lookup } from 'alerts'; export default (event) => lookup(event).id + lookup(event).id";
    assert_eq!(hook(&host, source).run(&json!("x")).expect("a result"), 15);
}

#[test]
fn ten_calls_are_in_flight_at_once() {
    let mut host = Host::new();
    host.declare("api.d.ts", "declare module 'slow' { export function step(number: number): Promise<number>; }")
        .expect("well formed");
    // How many calls have begun and not ended, and the most that were so at a time.
    let flying: Arc<Mutex<(u32, u32)>> = Arc::default();
    let noted = Arc::clone(&flying);
    let step = Function::deferred(move |_, args| {
        let (noted, number, mut left) = (Arc::clone(&noted), args[0].clone(), 100);
        poll_fn(move |cx| {
            let mut flying = noted.lock().expect("not poisoned");
            if left == 100 {
                flying.0 += 1;
                flying.1 = flying.1.max(flying.0);
            }
            left -= 1;
            if left > 0 {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            flying.0 -= 1;
            Poll::Ready(Ok(number.clone()))
        })
    });
    host.provide("slow", "step", step).expect("declared");
    host.allow("slow");
    let source = "import { step } from 'slow';
                  export default (event) => Promise.all(Array.from({ length: 10 }, (_, i) => step(i)));";
    assert_eq!(hook(&host, source).run(&json!(null)).expect("a result"), json!([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    assert_eq!(*flying.lock().expect("not poisoned"), (0, 10));
}

#[test]
fn a_run_can_be_driven_one_call_at_a_time() {
    let (mut host, _) = host();
    host.provide("alerts", "lookup", Function::Driver).expect("declared");
    let source = "import { lookup } from 'alerts'; export default (event) => lookup(event).id";
    let hook = hook(&host, source);
    let mut run = hook.begin();
    run.start("default", &Data::String("x".into())).expect("started");
    let Ok(crate::Step::Call(call, args)) = run.resume() else { panic!("it calls") };
    assert_eq!((call.function.as_str(), args), ("lookup", vec![Data::String("x".into())]));
    assert_eq!(recorded(&host)[0].outcome, None, "the intent is on record before the effect");
    let answer = Data::Object(vec![("id".into(), Data::Number(3.0)), ("tags".into(), Data::Array(Vec::new()))]);
    run.settle(Ok(answer)).expect("answered");
    let Ok(crate::Step::Done(result)) = run.resume() else { panic!("it is done") };
    assert_eq!(result, Data::Number(3.0));
    let error = hook.run(&json!("x")).expect_err("nobody drives this run");
    assert!(error.thrown().is_some());
}

#[test]
fn a_top_level_that_calls_the_host_is_refused_before_it_happens() {
    let (host, seen) = host();
    let source = "import { notify } from 'alerts'; const call = () => notify('a'); call(); export default () => 1";
    let error = hook(&host, source).run(&json!(null)).expect_err("no effects at load");
    assert!(error.is_rejected(), "{error}");
    assert!(seen.lock().expect("not poisoned").is_empty());
    assert_eq!(recorded(&host), []);
}

#[test]
fn equal_calls_of_two_runs_have_two_keys() {
    let (mut host, _) = host();
    let keys: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&keys);
    let notify = Function::plain(move |call, _| {
        noted.lock().expect("not poisoned").push(call.idempotency_key());
        Ok(Data::Undefined)
    });
    host.provide("alerts", "notify", notify).expect("declared");
    let hook = hook(&host, "import { notify } from 'alerts'; export default () => { notify('a'); notify('a'); }");
    for _ in 0..2 {
        hook.run(&json!(null)).expect("a result");
    }
    let mut keys = keys.lock().expect("not poisoned").clone();
    keys.dedup();
    assert_eq!(keys.len(), 4, "{keys:?}");
}

/// An event that tells when it is let go.
struct Held(Arc<()>);

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        b"1"
    }
}

#[test]
fn the_text_of_an_event_is_let_go_before_the_hook_runs() {
    let mut host = Host::new();
    let event = Held(Arc::default());
    let held = Arc::downgrade(&event.0);
    host.declare("api.d.ts", API).expect("well formed");
    let send = Function::plain(move |_, _| Ok(Data::Bool(held.upgrade().is_some())));
    host.provide("mail", "send", send).expect("declared");
    host.allow("send-mail");
    let hook = hook(&host, "import { send } from 'mail'; export default () => send('a');");
    assert_eq!(hook.run_json(event).result.expect("completed"), b"false");
}
