//! Functions that a person must agree to, in runs with other calls in flight: in which order answers come, what goes on without
//! the person, and what is lost where something goes wrong: nothing.
//! Not here: runs that wait with nothing else in flight (`suspension.rs`).

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::journal::{Event, RunId, calls};
use crate::{Data, Failure, Function, Host, Key, Limit, Step, StoreError};

const API: &str = "declare module 'shop' {
    /** @effect read */ export function look(n: number): Promise<number>;
    /** @effect write */ export function tell(text: string): void;
    /** @effect write @approval always */ export function refund(n: number): Promise<number>;
    /** @effect write @approval always */ export function charge(n: number): number;
}";

/// A host, and what was called on it.
fn host() -> (Host, Arc<Mutex<Vec<String>>>) {
    let mut host = Host::new();
    host.declare("shop.d.ts", API).expect("well formed");
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&seen);
    host.provide_the_rest(&Function::plain(move |call, args| {
        noted.lock().expect("not poisoned").push(call.function.clone());
        Ok(if call.function == "tell" { Data::Undefined } else { args[0].clone() })
    }));
    host.allow("shop");
    host.set_key(Key::new([1; 32]));
    (host, seen)
}

fn hook(host: &Host, body: &str) -> crate::Hook {
    let source =
        format!("import {{ look, tell, refund, charge }} from 'shop'; export default async function () {{ {body} }}");
    host.compile("hook.js", &source).unwrap_or_else(|error| panic!("{error}"))
}

fn waiting(hook: &crate::Hook) -> RunId {
    hook.run_data(&Data::Null).result.expect_err("it waits").suspended().expect("it is suspended")
}

/// Functions in the order in which the journal has their outcomes.
fn outcomes(host: &Host, run: RunId) -> Vec<String> {
    let mut calls = calls(&host.store().journal(Some(run)).expect("read"));
    calls.sort_by_key(|called| called.outcome_number);
    calls.into_iter().filter(|called| called.outcome.is_some()).map(|called| called.function).collect()
}

#[test]
fn answers_come_in_the_order_of_the_journal_after_a_person_s_as_well() {
    for body in [
        "const log = []; await Promise.all([look(1).then(() => log.push('look')), refund(2).then(() => log.push('refund'), () => log.push('refund'))]); return log",
        "const log = []; await Promise.all([refund(2).then(() => log.push('refund'), () => log.push('refund')), look(1).then(() => log.push('look'))]); return log",
    ] {
        for agrees in [true, false] {
            let (host, _) = host();
            let hook = hook(&host, body);
            let id = waiting(&hook);
            let mut run = host.suspended(id).expect("it waits");
            if agrees { run.approve() } else { run.deny("no") }.expect("nobody was faster");
            let log = run.finish().expect("a result");
            let order = outcomes(&host, id).into_iter().map(Data::String).collect();
            assert_eq!(log, Data::Array(order), "{body}");
            let calls = calls(&host.store().journal(Some(id)).expect("read"));
            let again = hook.replay(&calls, &Data::Null).result.expect("a result");
            assert_eq!(log, again, "{body}");
        }
    }
}

#[test]
fn nothing_goes_on_without_the_person_s_answer() {
    let (host, seen) = host();
    for body in ["const p = refund(5); tell('a'); return await p", "const p = charge(5); tell('a'); return p"] {
        let id = waiting(&hook(&host, body));
        seen.lock().expect("not poisoned").clear();
        for _ in 0..2 {
            let mut run = host.suspended(id).expect("it waits");
            let error = run.finish().expect_err("nobody has agreed");
            assert_eq!(
                error.to_string(),
                "the run waits for a person's answer: approve or deny the call before it goes on"
            );
            assert!(run.settle(Ok(Data::Number(5.0))).is_err(), "{body}");
            assert!(run.settle(Err(Failure(String::new()))).is_err(), "{body}");
            assert!(seen.lock().expect("not poisoned").is_empty(), "{body}");
            // It is still there to be answered.
            assert!(run.waits_for().is_some(), "{body}");
        }
        let mut run = host.suspended(id).expect("it still waits");
        run.approve().expect("nobody was faster");
        assert_eq!(run.finish().expect("a result"), Data::Number(5.0));
        assert_eq!(seen.lock().expect("not poisoned").len(), 2, "{body}");
        let calls = calls(&host.store().journal(Some(id)).expect("read"));
        assert!(calls.len() == 2 && calls.iter().all(|called| called.outcome.is_some()), "{body}");
    }
}

#[test]
fn a_person_is_asked_when_the_calls_in_flight_are_answered() {
    let (mut host, _) = host();
    // Answers from another thread, and later than the hook asks for the refund.
    let slow = Function::deferred(|_, args| {
        let (give, take) = std::sync::mpsc::channel();
        let value = args[0].clone();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(30));
            give.send(value)
        });
        async move { take.recv().map_err(|error| Failure(error.to_string())) }
    });
    host.provide("shop", "look", slow).expect("declared");
    for body in [
        "const a = look(1); const b = refund(2); return [await a, await b]",
        "const a = look(1); const b = charge(2); return [await a, b]",
    ] {
        let hook = hook(&host, body);
        let id = waiting(&hook);
        // Whoever goes on with it, and how soon, finds all answers in the journal.
        assert_eq!(outcomes(&host, id), ["look"], "{body}");
        let mut run = host.suspended(id).expect("it waits");
        run.approve().expect("nobody was faster");
        let both = Data::Array(vec![Data::Number(1.0), Data::Number(2.0)]);
        assert_eq!(run.finish().expect("a result"), both, "{body}");
    }
}

#[test]
fn a_driver_answers_the_calls_in_flight_before_a_person_is_asked() {
    let (mut host, seen) = host();
    host.provide("shop", "look", Function::Driver).expect("declared");
    let hook = hook(&host, "const a = look(1); const b = refund(2); return [await a, await b]");
    let mut run = hook.begin();
    run.start("default", &Data::Null).expect("it begins");
    let Ok(Step::Started(call, _)) = run.resume() else { panic!("it looks") };
    for _ in 0..2 {
        assert!(matches!(run.resume(), Ok(Step::Pending)));
        assert!(run.waits_for().is_none() && run.suspend().is_err() && run.approve().is_err());
        assert_eq!(host.store().suspended(None), Ok(Vec::new()));
    }
    run.settle_call(call.number, Ok(Data::Number(1.0))).expect("recorded");
    let id = run.resume().expect_err("it waits").suspended().expect("it is suspended");
    assert!(seen.lock().expect("not poisoned").is_empty());
    let mut run = host.suspended(id).expect("it waits");
    run.approve().expect("nobody was faster");
    assert_eq!(run.finish().expect("a result"), Data::Array(vec![Data::Number(1.0), Data::Number(2.0)]));
}

#[test]
fn calls_in_flight_that_do_not_answer_in_time_leave_nobody_to_be_asked() {
    let (mut host, _) = host();
    host.provide("shop", "look", Function::deferred(|_, _| std::future::pending())).expect("declared");
    host.set_limit(Limit::Time, 300);
    let error = hook(&host, "look(1); return await refund(2)").run_data(&Data::Null).result.expect_err("out of time");
    assert_eq!(error.limit(), Some(Limit::Time));
    assert_eq!(host.store().suspended(None), Ok(Vec::new()));
    assert_eq!(calls(&host.store().journal(None).expect("read")).len(), 1, "the refund was never intended");
}

#[test]
fn a_run_that_was_agreed_to_is_not_written_down_again() {
    let (host, _) = host();
    let id = waiting(&hook(&host, "return await refund(5)"));
    let mut run = host.suspended(id).expect("it waits");
    run.approve().expect("nobody was faster");
    let error = run.suspend().expect_err("the bytes could not be answered any more");
    assert_eq!(error.to_string(), format!("call 0 of the run {id} has been answered already"));
    assert_eq!(run.finish().expect("a result"), Data::Number(5.0));
}

#[test]
fn a_run_that_could_not_be_kept_is_known_not_to_have_called() {
    use super::suspension::Tampered;

    let (mut host, seen) = host();
    let store = Arc::clone(host.store());
    host.set_store(Arc::new(Tampered::without_room(&store)));
    let error = hook(&host, "return await refund(5)").run_data(&Data::Null).result.expect_err("it cannot wait");
    assert_eq!(error.to_string(), StoreError::Failed(String::from("the disk is full")).to_string());
    let calls = calls(&store.journal(None).expect("read"));
    let Some((Event::Failed(detail), _)) = &calls[0].outcome else { panic!("{calls:?}") };
    assert!(detail.starts_with("not made: the run could not be kept: "), "{detail}");
    assert!(seen.lock().expect("not poisoned").is_empty());
}

#[test]
fn who_has_seen_a_call_does_not_answer_a_later_one() {
    let (host, seen) = host();
    let id = waiting(&hook(&host, "return [await refund(1), await refund(2)]"));
    let (mut first, mut second) = (host.suspended(id).expect("it waits"), host.suspended(id).expect("it waits"));
    first.approve().expect("nobody was faster");
    assert_eq!(first.finish().expect_err("it waits again").suspended(), Some(id));
    // The run waits, for another call than this handle has shown.
    assert!(second.approve().is_err() && second.deny("no").is_err());
    assert_eq!(seen.lock().expect("not poisoned").len(), 1);
    let mut third = host.suspended(id).expect("it still waits");
    assert_eq!(third.waits_for().expect("a call").1, [Data::Number(2.0)]);
    third.approve().expect("nobody was faster");
    assert_eq!(third.finish().expect("a result"), Data::Array(vec![Data::Number(1.0), Data::Number(2.0)]));
    let entries = host.store().journal(Some(id)).expect("read");
    assert_eq!((entries.len(), seen.lock().expect("not poisoned").len()), (4, 2), "each call once");
}
