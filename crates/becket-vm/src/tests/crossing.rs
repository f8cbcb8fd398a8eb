//! Tests of the ways in and out: data, JSON text, and a host that tells value by value. Not here: what JSON text is
//! (conformance), and data that waits in a snapshot.

use std::format;
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

use super::{edition, program};
use crate::data::{Data, NotData};
use crate::intake::{Course, Intake, KEYS_MAX, Left, NAMES_MAX, Name, Stop};
use crate::limits::{Limit, Limits, Usage};
use crate::outlet::Outlet;
use crate::worker::{End, Entry, Step, Worker};

const DEFAULT: Entry<'static> = Entry::Export("default");

/// A host: its names, the strings that it has shared, and what it was told.
#[derive(Default)]
struct Host {
    names: Vec<String>,
    strings: Vec<String>,
    objects: Vec<Data>,
    shares_objects: bool,
    told: String,
    /// How many values it still takes.
    patience: Option<usize>,
}

/// What the host itself has to say.
#[derive(PartialEq, Eq, Debug)]
enum Said {
    Stop,
    Enough,
}

impl From<Stop> for Said {
    fn from(_: Stop) -> Self {
        Self::Stop
    }
}

impl Host {
    fn name(&mut self, text: &str) -> Option<Name> {
        let known = self.names.iter().position(|name| name == text);
        let at = known.unwrap_or_else(|| {
            self.names.push(text.to_string());
            self.names.len() - 1
        });
        u16::try_from(at).ok().filter(|name| *name < NAMES_MAX).map(Name)
    }

    /// Tells data as a host that has names for keys and objects for strings.
    fn feed(&mut self, data: &Data, intake: &mut Intake<'_>) -> Result<(), Stop> {
        match data {
            Data::String(text) => {
                self.strings.push(text.clone());
                intake.shared_string(text, self.strings.len() as u32 - 1)
            }
            Data::Number(number) if f64::from(*number as i32).to_bits() == number.to_bits() => {
                intake.integer(*number as i32)
            }
            Data::Array(items) => {
                intake.begin_array(items.len() as u32)?;
                items.iter().try_for_each(|item| self.feed(item, intake))?;
                self.end(data, intake)
            }
            Data::Object(properties) => {
                let names = properties.iter().map(|(key, _)| self.name(key).expect("few names")).collect::<Vec<_>>();
                let marks = names.iter().map(|name| u64::from(name.0) + 1);
                intake.begin_object()?;
                let begun = marks.clone().next().map(|first| intake.course(first, names.len()));
                let mut course = begun;
                for (((key, item), name), mark) in properties.iter().zip(&names).zip(marks.clone()) {
                    if course.as_mut().is_some_and(|course| self.feed_foreseen(item, course, mark, intake)) {
                        continue;
                    }
                    let is_foreseen = course.as_mut().is_some_and(|it| intake.foreseen_key(it, mark) == Ok(true));
                    if !is_foreseen && !intake.known_key(*name)? {
                        intake.key_as(*name, key)?;
                    }
                    self.feed(item, intake)?;
                }
                self.end(data, intake)?;
                if let Some(begun) = begun.filter(|begun| intake.is_to_foresee(*begun)) {
                    intake.foresee(begun, marks.zip(names.iter().copied()));
                }
                Ok(())
            }
            _ => intake.data(data),
        }
    }

    /// Tells a key and its value at once, where that can be done.
    fn feed_foreseen(&mut self, item: &Data, course: &mut Course, mark: u64, intake: &mut Intake<'_>) -> bool {
        let mut row = intake.row(course);
        match item {
            Data::String(text) => {
                let is_taken = row.string(mark, text, self.strings.len() as u32);
                if is_taken {
                    self.strings.push(text.clone());
                }
                is_taken
            }
            Data::Number(number) if f64::from(*number as i32).to_bits() == number.to_bits() => {
                row.integer(mark, *number as i32)
            }
            Data::Number(number) => row.number(mark, *number),
            Data::Bool(value) => row.bool(mark, *value),
            Data::Null => row.null(mark),
            _ => false,
        }
    }

    fn end(&mut self, data: &Data, intake: &mut Intake<'_>) -> Result<(), Stop> {
        if !self.shares_objects {
            return intake.end();
        }
        self.objects.push(data.clone());
        intake.end_as(self.objects.len() as u32 - 1)
    }

    fn tell(&mut self, text: &str) -> Result<(), Said> {
        self.told.push_str(text);
        self.told.push(' ');
        match &mut self.patience {
            Some(0) => return Err(Said::Enough),
            Some(patience) => *patience -= 1,
            None => {}
        }
        Ok(())
    }
}

impl Outlet for Host {
    type Error = Said;

    fn undefined(&mut self) -> Result<(), Said> {
        self.tell("undefined")
    }

    fn null(&mut self) -> Result<(), Said> {
        self.tell("null")
    }

    fn bool(&mut self, value: bool) -> Result<(), Said> {
        self.tell(&value.to_string())
    }

    fn number(&mut self, value: f64) -> Result<(), Said> {
        self.tell(&value.to_string())
    }

    fn string(&mut self, text: &str) -> Result<(), Said> {
        self.tell(&format!("{text:?}"))
    }

    fn shared(&mut self, number: u32) -> Result<bool, Said> {
        let Some(string) = self.strings.get(number as usize) else { return Ok(false) };
        let text = format!("#{string:?}");
        self.tell(&text).map(|()| true)
    }

    fn shared_object(&mut self, number: u32) -> Result<bool, Said> {
        let Some(object) = self.objects.get(number as usize).filter(|_| self.shares_objects) else { return Ok(false) };
        let text = format!("#{}", json(object));
        self.tell(&text).map(|()| true)
    }

    fn date(&mut self, time: f64) -> Result<(), Said> {
        self.tell(&format!("date({time})"))
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Said> {
        self.tell(&format!("bytes({bytes:?})"))
    }

    fn begin_array(&mut self, length: u32) -> Result<(), Said> {
        self.tell(&format!("[{length}:"))
    }

    fn end_array(&mut self) -> Result<(), Said> {
        self.tell("]")
    }

    fn begin_object(&mut self) -> Result<(), Said> {
        self.tell("{")
    }

    fn begin_object_as(&mut self, number: u32, count: u32) -> Result<bool, Said> {
        let Some(Data::Object(base)) = self.objects.get(number as usize).filter(|_| self.shares_objects) else {
            return Ok(false);
        };
        assert_eq!(base.len(), count as usize);
        let text = format!("{{+#{}", json(&Data::Object(base.clone())));
        self.tell(&text).map(|()| true)
    }

    fn key(&mut self, text: &str, name: Option<Name>) -> Result<Option<Name>, Said> {
        let said = self.name(text);
        assert!(name.is_none() || name == said, "{text}");
        self.tell(&format!("{}{text}:", if name.is_some() { "=" } else { "" }))?;
        Ok(said)
    }

    fn end_object(&mut self) -> Result<(), Said> {
        self.tell("}")
    }
}

fn ready(source: &str, is_stressed: bool) -> Worker {
    let mut worker = Worker::new(&edition());
    if is_stressed {
        worker.stress_collector();
    }
    worker.prepare(&program(source), &Limits::default()).expect("the top level returns");
    worker
}

fn ended(worker: &mut Worker) -> (Result<Data, End>, Usage) {
    let result = match worker.resume() {
        Step::Done => worker.result(),
        Step::Ended(end) => Err(end),
        step @ (Step::Call(_) | Step::Pending) => panic!("{step:?}"),
    };
    (result, worker.usage())
}

/// What a hook makes of an event that is told, as its host is told it.
fn crossed(worker: &mut Worker, host: &mut Host, event: &Data) -> String {
    let started = worker.start_with(DEFAULT, &Limits::default(), |intake| host.feed(event, intake));
    assert_eq!(started, Ok(Ok(())));
    assert_eq!(worker.resume(), Step::Done);
    host.told.clear();
    assert_eq!(worker.tell_result(host), Ok(Ok(())));
    core::mem::take(&mut host.told)
}

fn text(text: &str) -> Data {
    Data::String(text.to_string())
}

fn object(properties: &[(&str, Data)]) -> Data {
    Data::Object(properties.iter().map(|(key, value)| ((*key).to_string(), value.clone())).collect())
}

/// Data from a number: keys that spell indices, names of prototypes, quotes, twice the same, and values of all kinds that JSON has.
fn data(seed: &mut u64, depth: u32) -> Data {
    const KEYS: [&str; 14] = [
        "id",
        "name",
        "__proto__",
        "0",
        "7",
        "01",
        "-1",
        "4294967295",
        "a\"b",
        "é",
        "日本",
        "constructor",
        "toJSON",
        "",
    ];
    let mut below = |end: u64| {
        *seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        (*seed >> 33) % end
    };
    match below(if depth == 0 { 5 } else { 8 }) {
        0 => Data::Null,
        1 => Data::Bool(below(2) == 1),
        2 => Data::Number(below(1000) as f64 / 4.0 - 100.0),
        3 => text(["", "x", "é", "plain text of some length", "日本語", "\"quoted\"\n"][below(6) as usize]),
        4 => Data::Number(-0.0),
        5 => {
            let length = if below(20) == 0 { 300 } else { below(5) };
            Data::Array((0..length).map(|_| data(seed, depth - 1)).collect())
        }
        _ => {
            let length = if below(20) == 0 { 140 } else { below(9) };
            let keys: Vec<String> = (0..length)
                .map(|i| if length > 100 { format!("k{i}") } else { KEYS[below(14) as usize].to_string() })
                .collect();
            Data::Object(keys.into_iter().map(|key| (key, data(seed, depth - 1))).collect())
        }
    }
}

fn json(data: &Data) -> String {
    match data {
        Data::Array(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(",")),
        Data::Object(properties) => {
            let members: Vec<String> =
                properties.iter().map(|(key, value)| format!("{}:{}", json(&text(key)), json(value))).collect();
            format!("{{{}}}", members.join(","))
        }
        Data::String(text) => format!("\"{}\"", text.replace('"', "\\\"").replace('\n', "\\n")),
        Data::Number(number) if *number == 0.0 && number.is_sign_negative() => "-0".to_string(),
        Data::Number(number) => number.to_string(),
        Data::Bool(value) => value.to_string(),
        _ => "null".to_string(),
    }
}

/// It reads all of an event, adds to it where the room for elements shows in steps, and gives it back.
const MIRROR: &str = "
const visit = (value) => {
  if (Array.isArray(value)) { value.forEach(visit); value.push(1, 2, 3); }
  else if (value !== null && typeof value === 'object') {
    for (const key in value) visit(value[key]);
    value.added = Object.keys(value).join();
  }
};
export default (event) => { visit(event); return [event, Object.getPrototypeOf({}) === Object.prototype]; }";

#[test]
fn an_event_is_the_same_whichever_way_it_comes_in() {
    let [mut plain, mut told, mut stressed] = [false, false, true].map(|is_stressed| ready(MIRROR, is_stressed));
    let mut host = Host::default();
    let mut seed = 1;
    for _ in 0..300 {
        let event = data(&mut seed, 4);
        plain.start(DEFAULT, &event, &Limits::default()).expect("it fits");
        let (result, usage) = ended(&mut plain);
        assert!(result.is_ok(), "{result:?}");
        plain.start_json(DEFAULT, json(&event).as_bytes(), &Limits::default()).expect("it fits");
        let (other, other_usage) = ended(&mut plain);
        assert_eq!((&result, usage.steps), (&other, other_usage.steps), "{event:?}");
        for worker in [&mut told, &mut stressed] {
            host.strings.clear();
            let started = worker.start_with(DEFAULT, &Limits::default(), |intake| host.feed(&event, intake));
            assert_eq!(started, Ok(Ok(())));
            let (other, other_usage) = ended(worker);
            assert_eq!((&result, usage.steps), (&other, other_usage.steps), "{event:?}");
            assert_eq!(usage.input_steps, other_usage.input_steps, "{event:?}");
            assert_eq!(usage.result_steps, other_usage.result_steps, "{event:?}");
        }
    }
}

#[test]
fn a_result_is_told_in_order_and_with_the_hosts_names() {
    let source = "export default (event) => ({ b: event.list, a: 1.5, 7: null, when: new Date(5), gone: undefined })";
    let mut worker = ready(source, false);
    let mut host = Host::default();
    let event = object(&[("list", Data::Array(vec![Data::Bool(true), text("été")]))]);
    let first = "{ 7: null b: [2: true #\"été\" ] a: 1.5 when: date(5) gone: undefined } ";
    assert_eq!(crossed(&mut worker, &mut host, &event), first);
    // An object with elements has no plan, and so no names.
    assert_eq!(crossed(&mut worker, &mut host, &event), first);

    let mut worker = ready("export default () => ({ a: { b: 'x' }, c: [new Uint8Array([1, 2]), , 'y'] })", false);
    let told = crossed(&mut worker, &mut host, &event);
    assert_eq!(told, "{ a: { b: \"x\" } c: [3: bytes([1, 2]) undefined \"y\" ] } ");
    let told = crossed(&mut worker, &mut host, &event);
    assert_eq!(told, "{ =a: { =b: \"x\" } =c: [3: bytes([1, 2]) undefined \"y\" ] } ");
}

#[test]
fn texts_of_every_length_come_in_as_they_are() {
    let mut worker = ready("export default (texts) => texts.map((text) => [...text].join(''))", false);
    let texts = (0..300).flat_map(|length| {
        let ascii = ('a'..='z').cycle().take(length).collect::<String>();
        [text(&format!("{ascii}\u{e9}")), text(&ascii)]
    });
    let texts = Data::Array(texts.collect());
    let mut host = Host::default();
    let started = worker.start_with(DEFAULT, &Limits::default(), |intake| host.feed(&texts, intake));
    assert_eq!(started, Ok(Ok(())));
    assert_eq!(ended(&mut worker).0, Ok(texts));
}

#[test]
fn a_string_that_the_hook_leaves_as_it_is_comes_back_as_the_hosts() {
    let source = "export default (event) => {
      for (let i = 0; i < 20000; i++) event.made = [i, 'text ' + i];
      delete event.made;
      const { note } = event;
      return [note, note + '', `${note}`, note.slice(1), note + '!', note.slice(0, 4) + note.slice(4), 'plain note']; }";
    for is_stressed in [false, true] {
        let mut worker = ready(source, is_stressed);
        let mut host = Host::default();
        let event = object(&[("note", text("plain note"))]);
        let told = crossed(&mut worker, &mut host, &event);
        let same = "#\"plain note\" #\"plain note\" #\"plain note\"";
        let rest = "\"lain note\" \"plain note!\" \"plain note\" \"plain note\"";
        assert_eq!(told, format!("[7: {same} {rest} ] "));
        // The next event shares nothing.
        worker.start(DEFAULT, &event, &Limits::default()).expect("it fits");
        assert_eq!(worker.resume(), Step::Done);
        assert_eq!(worker.tell_result(&mut host), Ok(Ok(())));
        assert!(!host.told.contains('#'), "{}", host.told);
    }
}

/// What a hook with this body gives for an event with objects in it, told to a host that knows them.
fn shared_in(worker: &mut Worker, host: &mut Host) -> String {
    let point = |x: f64| object(&[("x", Data::Number(x)), ("name", text("a point"))]);
    let event = object(&[
        ("a", point(1.0)),
        ("list", Data::Array(vec![point(2.0), Data::Array(vec![]), Data::Null])),
        ("0", object(&[("deep", object(&[("__proto__", Data::Bool(true)), ("7", Data::Null)]))])),
    ]);
    crossed(worker, host, &event)
}

#[test]
fn an_object_that_the_hook_leaves_as_it_is_comes_back_as_the_hosts() {
    let a = "{\"x\":1,\"name\":\"a point\"}";
    let b = "{\"x\":2,\"name\":\"a point\"}";
    let made = |x: i32| format!("{{ x: {x} name: #\"a point\" }}");
    let cases = [
        ("return [event.a, event.a]", format!("[2: #{a} #{a} ] ")),
        ("return event.list", format!("#[{b},[],null] ")),
        ("event.a.x = 3; return [event.a, event.list]", format!("[2: {} #[{b},[],null] ] ", made(3))),
        // As it was again.
        ("event.a.x = 3; event.a.x = 1; return event.a", format!("#{a} ")),
        ("event.list.push(1); return event.list", format!("[4: #{b} #[] null 1 ] ")),
        ("event.list.pop(); return event.list", format!("[2: #{b} #[] ] ")),
        ("event.list[0].x = 5; return event.list", format!("[3: {} #[] null ] ", made(5))),
        ("event.list.reverse(); return event.list[2]", format!("#{b} ")),
        ("event.list[1].push(9); return event.list", format!("[3: #{b} [1: 9 ] null ] ")),
        ("event.a.y = 1; delete event.a.y; return [event.a.x]", "[1: 1 ] ".to_string()),
        ("delete event.a.name; return event.a", "{ x: 1 } ".to_string()),
        ("event.a.self = 7; return event.a", "{ x: 1 name: #\"a point\" self: 7 } ".to_string()),
        ("event.a.when = new Date(1); return event.a", "{ x: 1 name: #\"a point\" when: date(1) } ".to_string()),
        ("event.a.x = event.list; return event.a", format!("{{ x: #[{b},[],null] name: #\"a point\" }} ")),
        // Objects with elements are told.
        ("return event[0]", "{ deep: { 7: null __proto__: true } } ".to_string()),
        // What began as a copy of an object is told by what has become of it.
        ("return { ...event.a }", format!("{{+#{a} }} ")),
        ("return { ...event.a, name: 'b', y: event.a }", format!("{{+#{a} name: \"b\" y: #{a} }} ")),
        ("event.a.x = 2; return { ...event.a, x: 1 }", format!("{{+#{a} }} ")),
        ("const out = { ...event.a }; out.x = undefined; return out", format!("{{+#{a} x: undefined }} ")),
        ("event.a.z = 2; return { ...event.a }", format!("{{+#{a} z: 2 }} ")),
        ("const out = { ...event.a }; delete out.x; return out", "{ name: #\"a point\" } ".to_string()),
        ("return { y: 1, ...event.a }", "{ y: 1 x: 1 name: #\"a point\" } ".to_string()),
        ("return [...event.list]", format!("[3: #{b} #[] null ] ")),
        ("return event.list.map((item) => item)", format!("[3: #{b} #[] null ] ")),
    ];
    for (body, told) in cases {
        let mut worker = ready(&format!("export default (event) => {{ {body} }}"), false);
        let mut host = Host { shares_objects: true, ..Host::default() };
        for _ in 0..2 {
            host.objects.clear();
            host.strings.clear();
            assert_eq!(shared_in(&mut worker, &mut host).replace('=', ""), told, "{body}");
        }
        // Where things have moved, nothing is known of them.
        let mut worker = ready(&format!("export default (event) => {{ {body} }}"), true);
        let mut host = Host { shares_objects: true, ..Host::default() };
        assert!(!shared_in(&mut worker, &mut host).contains("#{"), "{body}");
    }
}

#[test]
fn what_a_result_costs_does_not_depend_on_what_the_host_knows() {
    let program =
        program("export default (event) => [event, event, event.list, { ...event, of: [event], list: { ...event } }]");
    let mut worker = Worker::new(&edition());
    let mut host = Host::default();
    let mut seed = 7;
    for _ in 0..60 {
        let event = object(&[("list", Data::Array(vec![data(&mut seed, 3), data(&mut seed, 3)]))]);
        let mut read = |steps_max: u64, shares_objects: bool| {
            let limits = Limits { steps_max, ..Limits::default() };
            worker.prepare(&program, &limits).expect("it returns");
            // The names of a host are the same for ever.
            host = Host { names: core::mem::take(&mut host.names), shares_objects, ..Host::default() };
            worker.start_with(DEFAULT, &limits, |intake| host.feed(&event, intake)).ok()?.ok()?;
            (worker.resume() == Step::Done).then(|| worker.tell_result(&mut host))
        };
        let (mut enough, mut too_few) = (100_000, 0);
        while enough - too_few > 1 {
            let middle = u64::midpoint(enough, too_few);
            let told = read(middle, false);
            assert_eq!(told, read(middle, true), "{middle} {event:?}");
            *if told == Some(Ok(Ok(()))) { &mut enough } else { &mut too_few } = middle;
        }
    }
}

fn nested(depth: usize, is_array: bool) -> impl Fn(&mut Intake<'_>) -> Result<(), Stop> {
    move |intake| {
        for _ in 0..depth {
            if is_array {
                intake.begin_array(1)?;
            } else {
                intake.begin_object()?;
                intake.key("in")?;
            }
        }
        intake.null()?;
        (0..depth).try_for_each(|_| intake.end())
    }
}

#[test]
fn an_event_may_be_nested_up_to_its_limit() {
    let mut worker = ready("export default (event) => event", false);
    let limits = Limits::default();
    for is_array in [true, false] {
        assert_eq!(worker.start_with(DEFAULT, &limits, nested(511, is_array)), Ok(Ok(())));
        assert!(ended(&mut worker).0.is_ok());
        for depth in [512, 513, 100_000] {
            match worker.start_with(DEFAULT, &limits, nested(depth, is_array)) {
                Err(End::Thrown(thrown)) => assert_eq!(thrown.text, "RangeError: The event is nested too deeply"),
                other => panic!("{depth}: {other:?}"),
            }
            assert_eq!(worker.resume(), Step::Ended(End::NotReady));
        }
    }
}

#[test]
fn a_result_may_be_nested_up_to_its_limit() {
    let mut worker = ready("export default (n) => { let o = 1; while (n--) o = [o]; return o }", false);
    for (depth, end) in [(511, None), (512, Some(NotData::TooDeep)), (5_000, Some(NotData::TooDeep))] {
        worker.start(DEFAULT, &Data::Number(f64::from(depth)), &Limits::default()).expect("it fits");
        assert_eq!(worker.resume(), Step::Done);
        let told = worker.tell_result(&mut Host::default());
        assert_eq!(told, end.map_or(Ok(Ok(())), |why| Err(End::NotData(why, None))), "{depth}");
    }
}

#[test]
fn what_is_no_value_does_not_begin_a_run() {
    type Mistake = fn(&mut Intake<'_>) -> Result<(), Stop>;
    let mistakes: [Mistake; 9] = [
        |_| Ok(()),
        |intake| intake.null().and_then(|()| intake.null()),
        |intake| intake.end(),
        |intake| intake.key("a"),
        |intake| intake.begin_array(0),
        |intake| intake.begin_object().and_then(|()| intake.null()),
        |intake| intake.begin_object().and_then(|()| intake.key("a")).and_then(|()| intake.key("b")),
        |intake| intake.begin_object().and_then(|()| intake.key("a")).and_then(|()| intake.end()),
        |intake| {
            // It goes on as if it had not been told to stop.
            let _ = intake.end();
            intake.begin_array(2)?;
            intake.end()
        },
    ];
    let mut worker = ready("export default (event) => event", false);
    for (i, mistake) in mistakes.into_iter().enumerate() {
        assert_eq!(worker.start_with(DEFAULT, &Limits::default(), mistake), Err(End::NotReady), "{i}");
        assert_eq!(worker.resume(), Step::Ended(End::NotReady), "{i}");
    }
    worker.start(DEFAULT, &Data::Number(1.0), &Limits::default()).expect("it fits");
    assert_eq!(ended(&mut worker).0, Ok(Data::Number(1.0)));
}

#[test]
fn an_event_that_takes_a_collection_comes_in_whatever_ran_before() {
    let large = "const table = Array.from({ length: 50 }, (_, i) => ({ i })); const hook = (event) => table.length;";
    let programs =
        [program("export default (event) => event.length"), program(&format!("{large} export default hook"))];
    let event = Data::Array(vec![object(&[("text", text(&"x".repeat(100)))]); 4_000]);
    let limits = Limits::default();
    let mut worker = Worker::new(&edition());
    let mut memory = Vec::new();
    for program in [0, 1, 0, 1, 1, 0].map(|index| &programs[index]) {
        worker.prepare(program, &limits).expect("the top level returns");
        worker.start(DEFAULT, &event, &limits).expect("it fits");
        let (result, usage) = ended(&mut worker);
        assert!(result.is_ok());
        memory.push(usage.memory_bytes);
    }
    assert_eq!((memory[0], memory[1], memory[3]), (memory[2], memory[4], memory[1]));
    assert_eq!(memory[0], memory[5]);
}

#[test]
fn a_host_may_give_up_on_both_ways() {
    let mut worker = ready("export default (event) => event", false);
    let limits = Limits::default();
    let gave_up = worker.start_with(DEFAULT, &limits, |intake| {
        intake.begin_array(3)?;
        intake.integer(1)?;
        Err(Said::Enough)
    });
    assert_eq!(gave_up, Ok(Err(Said::Enough)));
    assert_eq!(worker.resume(), Step::Ended(End::NotReady));
    // A limit is the run's end, whatever the host makes of it.
    let few = Limits { steps_max: 10, ..limits };
    let ended = worker.start_with(DEFAULT, &few, |intake| intake.string(&"x".repeat(1_000)).map_err(|_| Said::Enough));
    assert_eq!(ended, Err(End::Limit(Limit::Steps, None)));

    worker.start(DEFAULT, &Data::Array(vec![Data::Null; 3]), &limits).expect("it fits");
    assert_eq!(worker.resume(), Step::Done);
    let mut host = Host { patience: Some(2), ..Host::default() };
    assert_eq!(worker.tell_result(&mut host), Ok(Err(Said::Enough)));
    assert_eq!(host.told, "[3: null null ");
    // The result is still there.
    assert_eq!(worker.result(), Ok(Data::Array(vec![Data::Null; 3])));
}

#[test]
fn the_length_that_was_said_of_an_array_is_forgotten() {
    let mut worker =
        ready("export default (list) => { for (let i = 0; i < 500; i++) list.push(i); return list.length }", true);
    let mut run = |said: u32, length: i32| {
        let started = worker.start_with(DEFAULT, &Limits::default(), |intake| {
            intake.begin_array(said)?;
            (0..length).try_for_each(|i| intake.integer(i))?;
            intake.end()
        });
        assert_eq!(started, Ok(Ok::<(), Stop>(())));
        let (result, usage) = ended(&mut worker);
        (result, usage.steps)
    };
    for length in [0, 1, 255, 256, 700] {
        let exact = run(length as u32, length);
        assert_eq!(exact.0, Ok(Data::Number(f64::from(length + 500))));
        for said in [0, 300, 600, 10_000] {
            assert_eq!(run(said, length), exact, "{said} {length}");
        }
    }
}

#[test]
fn an_array_longer_than_memory_is_a_limit() {
    let mut worker = ready("export default (list) => list.length", false);
    let limits = Limits { memory_bytes_max: 1 << 16, ..Limits::default() };
    worker.prepare(&program("export default (list) => list.length"), &limits).expect("it returns");
    let started = worker.start_with(DEFAULT, &limits, |intake| {
        intake.begin_array(u32::MAX)?;
        intake.end()
    });
    assert_eq!(started, Err::<Result<(), Stop>, _>(End::Limit(Limit::Memory, None)));
}

#[test]
fn names_are_good_after_a_worker_has_forgotten_its_tables() {
    let source = "export default (event) => { const o = {}; for (let i = 0; i < event.n; i++) o['k' + i + event.s] = i; \
                  return { s: event.s, n: event.n } }";
    let mut worker = ready(source, false);
    let limits = Limits { steps_max: 100_000_000, ..Limits::default() };
    let mut host = Host::default();
    for i in 0..6 {
        worker.prepare(&program(source), &limits).expect("it returns");
        let event = object(&[("n", Data::Number(8_000.0)), ("s", text(&format!("run {i}")))]);
        host.strings.clear();
        assert_eq!(worker.start_with(DEFAULT, &limits, |intake| host.feed(&event, intake)), Ok(Ok(())));
        assert_eq!(worker.resume(), Step::Done);
        host.told.clear();
        assert_eq!(worker.tell_result(&mut host), Ok(Ok(())));
        assert_eq!(host.told.replace('=', ""), format!("{{ s: #\"run {i}\" n: 8000 }} "));
    }
}

/// Leaves out data that a hook cannot read, unless it must be set aside.
fn leave_out(data: &Data, intake: &mut Intake<'_>) -> Result<Left, Stop> {
    match data {
        Data::String(text) => intake.leave_out(text.len())?,
        Data::Bytes(bytes) => intake.leave_out_bytes(bytes.len())?,
        Data::Date(_) => intake.leave_out_date()?,
        Data::Array(items) => {
            intake.leave_out_array()?;
            for item in items {
                if leave_out(item, intake)? == Left::In {
                    return Ok(Left::In);
                }
            }
        }
        Data::Object(properties) => {
            if intake.leave_out_object(properties.len())? == Left::In {
                return Ok(Left::In);
            }
            for (key, item) in properties {
                if intake.leave_out_key(key)? == Left::In || leave_out(item, intake)? == Left::In {
                    return Ok(Left::In);
                }
            }
        }
        _ => intake.leave_out(0)?,
    }
    Ok(Left::Out)
}

/// Tells an object without the members that the hook does not read.
fn told_in_part(properties: &[(String, Data)], read: &str, intake: &mut Intake<'_>) -> Result<(), Stop> {
    intake.begin_object()?;
    for (key, item) in properties {
        if key != read && Intake::is_short_key(key) {
            intake.begin_leave_out_short()?;
        } else if key == read || intake.begin_leave_out(key)? == Left::In {
            intake.key(key)?;
            intake.data(item)?;
            continue;
        }
        if leave_out(item, intake)? == Left::In {
            intake.set_aside()?;
            intake.data(item)?;
            intake.end_aside()?;
        } else {
            intake.end_leave_out()?;
        }
    }
    intake.end()
}

#[test]
fn what_is_left_out_costs_the_same_steps() {
    let mut worker = ready("export default (event) => event.read", true);
    let many: Vec<_> = (0..=KEYS_MAX).map(|i| (format!("k{i}"), Data::Null)).collect();
    let indexed = object(&[("a", object(&[("7", text("seven")), ("b", Data::Null)]))]);
    let mut values = vec![text(&"x".repeat(100)), Data::Bytes(vec![1; 500]), Data::Object(many), indexed.clone()];
    values.push(Data::Array(vec![indexed, Data::Null]));
    let mut seed = 7;
    values.extend((0..40).map(|_| data(&mut seed, 4)));
    for value in values {
        let long = "long".repeat(20);
        let event =
            [("first", value.clone()), ("read", value.clone()), (long.as_str(), value.clone()), ("last", value)];
        let event = object(&event);
        let Data::Object(properties) = &event else { unreachable!() };
        let limits = Limits::default();
        assert_eq!(worker.start_with(DEFAULT, &limits, |intake| intake.data(&event)), Ok(Ok(())));
        let (whole, usage) = ended(&mut worker);
        let told = worker.start_with(DEFAULT, &limits, |intake| told_in_part(properties, "read", intake));
        assert_eq!(told, Ok(Ok(())));
        let (part, part_usage) = ended(&mut worker);
        assert_eq!(json(&part.expect("it returns")), json(&whole.expect("it returns")));
        assert_eq!(part_usage.input_steps, usage.input_steps);
        assert_eq!(part_usage.result_steps, usage.result_steps);
        assert_eq!(part_usage.steps, usage.steps);
    }
}

#[test]
fn what_is_set_aside_may_be_nested_as_deep_as_a_member() {
    let mut worker = ready("export default (event) => event.id", false);
    for (depth, fits) in [(510, true), (511, false)] {
        let told = worker.start_with(DEFAULT, &Limits::default(), |intake| {
            intake.begin_object()?;
            intake.begin_leave_out("k")?;
            intake.set_aside()?;
            nested(depth, depth % 2 == 0)(intake)?;
            intake.end_aside()?;
            intake.end()
        });
        match told {
            Ok(Ok(())) if fits => assert_eq!(ended(&mut worker).0, Ok(Data::Undefined)),
            Err(End::Thrown(thrown)) if !fits => assert_eq!(thrown.text, "RangeError: The event is nested too deeply"),
            other => panic!("{depth}: {other:?}"),
        }
    }
}

#[test]
fn what_is_left_out_has_its_place() {
    type Mistake = fn(&mut Intake<'_>) -> Result<(), Stop>;
    let mistakes: [Mistake; 16] = [
        |intake| intake.set_aside(),
        |intake| intake.end_aside(),
        |intake| intake.end_leave_out(),
        |intake| intake.leave_out(0),
        |intake| intake.leave_out_key("k").map(drop),
        |intake| intake.leave_out_bytes(0),
        |intake| intake.key("a").and_then(|()| intake.begin_leave_out("k").map(drop)),
        |intake| {
            intake.key("a").and_then(|()| intake.begin_array(0)).and_then(|()| intake.begin_leave_out("k").map(drop))
        },
        |intake| intake.key("a").and_then(|()| intake.begin_array(0)).and_then(|()| intake.end_aside()),
        |intake| intake.begin_leave_out("k").map(drop),
        |intake| intake.begin_leave_out("k").and_then(|_| intake.null()),
        |intake| intake.begin_leave_out("k").and_then(|_| intake.key("a")),
        |intake| intake.begin_leave_out("k").and_then(|_| intake.set_aside()).and_then(|()| intake.end_aside()),
        |intake| intake.begin_leave_out("k").and_then(|_| intake.set_aside()).and_then(|()| intake.end()),
        |intake| {
            intake.begin_leave_out("k")?;
            intake.set_aside()?;
            intake.null()?;
            // Neither a second value nor the end of a container: what is set aside is one value.
            let _ = intake.end();
            intake.null()
        },
        |intake| {
            intake.begin_leave_out("k")?;
            intake.set_aside()?;
            intake.begin_object()?;
            intake.begin_leave_out("k")?;
            intake.set_aside()
        },
    ];
    let mut worker = ready("export default (event) => event.id", false);
    for (i, mistake) in mistakes.into_iter().enumerate() {
        let told = worker.start_with(DEFAULT, &Limits::default(), |intake| {
            intake.begin_object()?;
            mistake(intake)?;
            intake.end()
        });
        assert_eq!(told, Err(End::NotReady), "{i}");
    }
}
