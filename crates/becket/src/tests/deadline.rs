//! Runs that are out of time: by their own work, by functions that take too long, and what the journal has of that.
//! Not here: the machine's looks at the clock (becket-vm), and coroutines of Python (python-bindings).

use std::future::{pending, poll_fn};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use crate::journal::{Called, Event, calls};
use crate::{Data, Failure, Function, Host, Key, Limit};

const API: &str = "declare module 'slow' {
    /** @effect read */ export function ask(n: number): number;
    /** @effect read */ export function begin(n: number): Promise<number>;
    /** @effect write @approval always */ export function pay(n: number): number;
}";

/// A host whose runs have so many milliseconds, and one function for all that hooks may call.
fn host(time_ms: u64, function: &Function) -> Host {
    let mut host = Host::new();
    host.declare("slow.d.ts", API).expect("well formed");
    host.provide_the_rest(function);
    host.allow("slow");
    host.set_key(Key::new([1; 32]));
    host.set_limit(Limit::Time, time_ms);
    host.set_limit(Limit::Steps, u64::MAX);
    host
}

/// Gives its argument when the run is out of time.
fn late() -> Function {
    Function::plain(|call, args| {
        std::thread::sleep(call.deadline.left());
        Ok(args[0].clone())
    })
}

/// Gives its argument.
fn echo() -> Function {
    Function::plain(|_, args| Ok(args[0].clone()))
}

/// Never gives anything; notes when it is dropped.
fn never(is_dropped: &Arc<AtomicBool>) -> Function {
    struct Note(Arc<AtomicBool>);
    impl Drop for Note {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let is_dropped = Arc::clone(is_dropped);
    Function::deferred(move |_, _| {
        let note = Note(Arc::clone(&is_dropped));
        async move {
            let _note = note;
            pending().await
        }
    })
}

fn recorded(host: &Host) -> Vec<Called> {
    calls(&host.store().journal(None).expect("read"))
}

/// Why a hook with this body ended, and how long that took.
fn ended(host: &Host, body: &str) -> (Option<Limit>, Duration) {
    let source = format!("import {{ ask, begin, pay }} from 'slow'; export default async function () {{ {body} }}");
    let hook = host.compile("hook.js", &source).unwrap_or_else(|error| panic!("{error}"));
    let began = Instant::now();
    let result = hook.run_data(&Data::Null).result;
    (result.err().and_then(|error| error.limit()), began.elapsed())
}

fn failed(detail: &str) -> Option<Event> {
    Some(Event::Failed(detail.to_owned()))
}

fn outcome(called: &Called) -> Option<Event> {
    called.outcome.as_ref().map(|it| it.0.clone())
}

#[test]
fn what_a_function_gives_late_is_recorded_and_not_delivered() {
    for body in
        ["try { return ask(7) } catch { } finally { return 8 }", "try { return await begin(7) } catch { return 8 }"]
    {
        let host = host(300, &late());
        assert_eq!(ended(&host, body).0, Some(Limit::Time), "{body}");
        let recorded = recorded(&host);
        assert_eq!((recorded[0].late(), outcome(&recorded[0])), (Some("7"), failed("late: it gave 7")), "{body}");
    }
    let fails = Function::plain(|call, _| {
        std::thread::sleep(call.deadline.left());
        Err(Failure(String::from("db1 is down")))
    });
    let host = host(300, &fails);
    assert_eq!(ended(&host, "return ask(7)").0, Some(Limit::Time));
    assert_eq!(outcome(&recorded(&host)[0]), failed("late: it failed: db1 is down"));
    assert_eq!(recorded(&host)[0].late(), None);
}

#[test]
fn a_function_knows_how_much_time_is_left_and_when_none_is() {
    let seen: Arc<Mutex<Vec<(Duration, bool, bool)>>> = Arc::default();
    let noted = Arc::clone(&seen);
    let looks = Function::plain(move |call, _| {
        let (left, was_over) = (call.deadline.left(), call.deadline.is_over());
        let began = Instant::now();
        // As a function does that works in parts, and gives up when nobody waits for it any more.
        while !call.deadline.is_over() && began.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(1));
        }
        noted.lock().expect("not poisoned").push((left, was_over, call.deadline.is_over()));
        Err(Failure(String::from("gave up")))
    });
    let host = host(300, &looks);
    let (limit, took) = ended(&host, "ask(1)");
    assert_eq!(limit, Some(Limit::Time));
    let (left, was_over, is_over) = seen.lock().expect("not poisoned")[0];
    assert!(left <= Duration::from_millis(300) && !was_over && is_over);
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[test]
fn a_function_that_never_answers_is_dropped_when_time_is_over() {
    for body in
        ["return ask(1)", "return await begin(1)", "begin(1); return ask(2)", "await Promise.all([begin(1), begin(2)])"]
    {
        let is_dropped = Arc::default();
        let host = host(300, &never(&is_dropped));
        let (limit, took) = ended(&host, body);
        assert_eq!(limit, Some(Limit::Time), "{body}");
        assert!(took >= Duration::from_millis(300) && took < Duration::from_secs(10), "{body}: {took:?}");
        assert!(is_dropped.load(Ordering::SeqCst), "{body}");
        // It may have happened.
        assert!(recorded(&host).iter().all(|called| called.outcome.is_none()), "{body}");
    }
}

#[test]
fn calls_of_a_run_that_has_ended_are_waited_for_no_longer_than_its_time() {
    let host = host(300, &never(&Arc::default()));
    let source = "import { begin } from 'slow'; export default () => { begin(1); throw new Error('early') }";
    let began = Instant::now();
    let error = host.compile("hook.js", source).expect("accepted").run_data(&Data::Null).result.expect_err("thrown");
    assert_eq!(error.to_string(), "Error: early");
    assert!(began.elapsed() < Duration::from_secs(10));
    assert_eq!(recorded(&host)[0].outcome, None);
}

#[test]
fn a_task_ends_in_time_without_a_timer_of_its_executor_s() {
    let host = host(300, &never(&Arc::default()));
    let source = "import { ask } from 'slow'; export default () => ask(1)";
    let hook = host.compile("hook.js", source).expect("accepted");
    let run = hook.run_later(&Data::Null);
    let mut run = std::pin::pin!(run);
    let began = Instant::now();
    // Polled only when it is woken, as tasks are.
    let thread = std::thread::current();
    let waker = Waker::from(Arc::new(Unpark(thread)));
    let outcome = loop {
        if let Poll::Ready(outcome) = run.as_mut().poll(&mut Context::from_waker(&waker)) {
            break outcome;
        }
        std::thread::park();
    };
    assert_eq!(outcome.result.expect_err("out of time").limit(), Some(Limit::Time));
    assert!(began.elapsed() < Duration::from_secs(10));
}

struct Unpark(std::thread::Thread);

impl std::task::Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[test]
fn a_run_that_works_ends_soon_after_its_time() {
    let mut host = host(100, &echo());
    host.set_limit(Limit::Calls, u64::MAX);
    for body in [
        "for (;;);",
        "for (;;) { try { throw 1 } catch { } }",
        "for (;;) { try { ask(1) } catch { } finally { continue } }",
        "for (;;) await begin(1);",
        "for (;;) await 0;",
        "for (;;) /(a|aa)+\\1$/.test('a'.repeat(900));",
        "const all = Array.from({ length: 9000 }, (_, i) => 'k' + (i * 7919) % 9001); for (;;) all.toSorted()",
    ] {
        let (limit, took) = ended(&host, body);
        assert_eq!(limit, Some(Limit::Time), "{body}");
        assert!(took < Duration::from_secs(5), "{body}: {took:?}");
    }
}

#[test]
fn a_run_that_was_late_is_late_again_when_it_is_replayed() {
    for body in
        ["const a = ask(1); return a + ask(2)", "const [a, b] = await Promise.all([begin(1), begin(2)]); return a + b"]
    {
        let slow = Function::plain(|call, args| {
            while call.number == 1 && !call.deadline.is_over() {
                std::thread::sleep(Duration::from_millis(1));
            }
            Ok(args[0].clone())
        });
        let host = host(300, &slow);
        let source = format!("import {{ ask, begin }} from 'slow'; export default async function () {{ {body} }}");
        let hook = host.compile("hook.js", &source).expect("accepted");
        let ran = hook.run_data(&Data::Null);
        assert_eq!(ran.result.expect_err("late").limit(), Some(Limit::Time), "{body}");
        let again = hook.replay(&recorded(&host), &Data::Null);
        assert_eq!(again.result.expect_err("late again").limit(), Some(Limit::Time), "{body}");
        assert_eq!(again.usage, ran.usage, "{body}");
    }
}

#[test]
fn a_function_cannot_say_that_it_was_late_or_not_approved() {
    for detail in ["late: it gave 7", "not approved: never", "not made: at all"] {
        let host = host(60_000, &Function::plain(|_, _| Err(Failure(detail.to_owned()))));
        let source =
            "import { ask } from 'slow'; export default () => { try { ask(1) } catch (e) { return e.message } }";
        let hook = host.compile("hook.js", source).expect("accepted");
        let ran = hook.run_data(&Data::Null).result.expect("caught");
        assert_eq!(ran, Data::String("the host function failed (call 0)".into()));
        let recorded = recorded(&host);
        assert_eq!(outcome(&recorded[0]), failed(&format!("failed: {detail}")));
        assert_eq!(hook.replay(&recorded, &Data::Null).result.expect("caught"), ran);
    }
}

#[test]
fn the_time_of_a_run_that_waits_for_a_person_begins_anew() {
    let host = host(700, &echo());
    let source = "import { pay } from 'slow'; export default () => pay(5)";
    let hook = host.compile("hook.js", source).expect("accepted");
    let id = hook.run_data(&Data::Null).result.expect_err("it waits").suspended().expect("it waits");
    std::thread::sleep(Duration::from_millis(800));
    let mut run = host.suspended(id).expect("it waits");
    std::thread::sleep(Duration::from_millis(800));
    // Who only looks whether somebody has answered does no harm.
    for error in [run.finish().expect_err("nobody has"), run.time_out()] {
        assert!(error.to_string().starts_with("the run waits for a person's answer"), "{error}");
    }
    run.approve().expect("nobody was faster");
    assert_eq!(run.finish().expect("in time"), Data::Number(5.0));
}

#[test]
fn a_driver_s_late_answer_is_recorded_and_ends_the_run() {
    let host = host(300, &Function::Driver);
    let source = "import { ask, begin } from 'slow'; export default (event) => event ? begin(1) : ask(1)";
    let hook = host.compile("hook.js", source).expect("accepted");
    for is_async in [false, true] {
        let mut run = hook.begin();
        run.start("default", &Data::Bool(is_async)).expect("it begins");
        let (crate::Step::Call(call, _) | crate::Step::Started(call, _)) = run.resume().expect("it calls") else {
            panic!("it calls")
        };
        std::thread::sleep(call.deadline.left());
        let answer = Ok(Data::Number(1.0));
        let settled = if is_async { run.settle_call(call.number, answer) } else { run.settle(answer) };
        let error = settled.and_then(|()| run.resume().map(|_| ())).expect_err("late");
        assert_eq!(error.limit(), Some(Limit::Time));
    }
    let mut run = hook.begin();
    run.start("default", &Data::Bool(false)).expect("it begins");
    run.resume().expect("it calls");
    assert_eq!(run.time_out().limit(), Some(Limit::Time));
    assert!(run.settle(Ok(Data::Number(1.0))).is_err() && run.resume().is_err(), "it is over");
    let outcomes: Vec<_> = recorded(&host).iter().map(outcome).collect();
    assert_eq!(outcomes, [failed("late: it gave 1"), failed("late: it gave 1"), failed("late: it gave 1")]);
}

#[test]
fn an_answer_that_is_there_in_time_needs_no_timer() {
    let counted = Function::deferred(|_, args| {
        let mut polls = 0;
        let value = args[0].clone();
        poll_fn(move |ctx| {
            polls += 1;
            ctx.waker().wake_by_ref();
            if polls < 3 { Poll::Pending } else { Poll::Ready(Ok(value.clone())) }
        })
    });
    let host = host(60_000, &counted);
    let source = "import { ask, begin } from 'slow'; export default async () => ask(1) + await begin(2)";
    let result = host.compile("hook.js", source).expect("accepted").run_data(&Data::Null).result;
    assert_eq!(result.expect("a result"), Data::Number(3.0));
}

#[test]
fn no_call_is_made_after_the_time_is_over() {
    let mut host = host(300, &late());
    host.set_limit(Limit::Calls, 1_000);
    let (limit, took) = ended(&host, "for (let i = 0; i < 200; i++) begin(i); for (;;);");
    assert_eq!(limit, Some(Limit::Time));
    assert!(took < Duration::from_secs(10));
    assert_eq!(recorded(&host).len(), 1, "the second would have been too late");
}

#[test]
fn an_answer_that_is_there_in_time_is_recorded_when_it_comes() {
    let mut host = host(600, &Function::deferred(|_, _| pending()));
    host.provide(
        "slow",
        "begin",
        Function::deferred(|_, args| {
            let (mut polls, value) = (0, args[0].clone());
            poll_fn(move |ctx| {
                polls += 1;
                ctx.waker().wake_by_ref();
                if polls < 3 { Poll::Pending } else { Poll::Ready(Ok(value.clone())) }
            })
        }),
    )
    .expect("declared");
    assert_eq!(ended(&host, "begin(1); return ask(2)").0, Some(Limit::Time));
    let recorded = recorded(&host);
    let outcomes: Vec<_> = recorded.iter().filter_map(|it| it.outcome.clone()).collect();
    let [(Event::Value(value), at_ms)] = &outcomes[..] else { panic!("{recorded:?}") };
    assert!(value == "1" && *at_ms < recorded[0].at_ms + 500, "{recorded:?}");
}

#[test]
fn a_call_that_was_agreed_to_too_late_is_known_not_to_have_been_made() {
    let host = host(300, &echo());
    let hook = host.compile("hook.js", "import { pay } from 'slow'; export default () => pay(5)").expect("accepted");
    let id = hook.run_data(&Data::Null).result.expect_err("it waits").suspended().expect("it waits");
    let mut run = host.suspended(id).expect("it waits");
    run.approve().expect("nobody was faster");
    std::thread::sleep(Duration::from_millis(350));
    assert_eq!(run.finish().expect_err("out of time").limit(), Some(Limit::Time));
    let recorded = recorded(&host);
    assert_eq!(outcome(&recorded[0]), failed("not made: the run was out of time"));
    let replayed = hook.replay(&recorded, &Data::Null).result.expect_err("it goes no further");
    assert!(replayed.to_string().contains("it was not made, and the run ended there"), "{replayed}");
}

#[test]
fn the_reading_of_a_result_and_long_work_that_is_paid_for_end_in_time() {
    let mut host = host(150, &echo());
    host.set_limit(Limit::Memory, 64 << 20);
    for body in [
        "const b = (1n << 8000000n) - 1n; return String(b * b).length",
        "console.log((1n << 8000000n) - 1n)",
        "throw new Error((1n << 8000000n) - 1n)",
        "return `${(1n << 8000000n) - 1n}`",
    ] {
        let (limit, took) = ended(&host, body);
        assert_eq!(limit, Some(Limit::Time), "{body}");
        assert!(took < Duration::from_secs(5), "{body}: {took:?}");
    }
    // Two to the fortieth as values, one array in memory.
    let (limit, took) = ended(&host, "let v = [1]; for (let i = 0; i < 40; i++) v = [v, v]; return v");
    assert!(matches!(limit, Some(Limit::Time | Limit::Memory)), "{limit:?}");
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn a_call_that_is_started_begins_before_the_hook_goes_on() {
    let began: Arc<Mutex<Vec<bool>>> = Arc::default();
    let noted = Arc::clone(&began);
    let notes = Function::deferred(move |call, args| {
        noted.lock().expect("not poisoned").push(call.deadline.is_over());
        let value = args[0].clone();
        async move { Ok(value) }
    });
    let host = host(200, &notes);
    assert_eq!(ended(&host, "begin(1); for (;;);").0, Some(Limit::Time));
    assert_eq!(*began.lock().expect("not poisoned"), [false]);
    assert_eq!(outcome(&recorded(&host)[0]), Some(Event::Value(String::from("1"))));
}
