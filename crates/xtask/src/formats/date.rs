//! Expressions that read dates from text, format them and take them apart.
//! Not here: running them (`formats.rs`). Nothing here asks what time it is.

use crate::random::Random;

const MONTHS: &[&str] =
    &["Jan", "February", "mar", "APR", "May", "june", "Jul", "Augu", "Sep", "Octob", "Nov", "December", "foo"];
const DAYS: &[&str] = &["Mon", "tuesday", "Wed,", "THU", "Fri,", "saturday,", "Sun", "bar"];
const ZONES: &[&str] = &[
    "",
    "",
    "Z",
    "z",
    "GMT",
    "UTC",
    "UT",
    "+00:00",
    "-05:00",
    "+0530",
    "+14:00",
    "-12",
    "EST",
    "PDT",
    "MST",
    "CDT",
    "GMT+2",
    "GMT-0330",
    "(comment)",
    "+5",
    "UTC+01:30",
    "X",
];
const FORMATS: &[&str] =
    &["toISOString", "toString", "toUTCString", "toDateString", "toTimeString", "toJSON", "valueOf", "getTime"];
const GETTERS: &[&str] = &[
    "getFullYear",
    "getMonth",
    "getDate",
    "getDay",
    "getHours",
    "getMinutes",
    "getSeconds",
    "getMilliseconds",
    "getUTCFullYear",
    "getUTCMonth",
    "getUTCDate",
    "getUTCDay",
    "getUTCHours",
    "getUTCMinutes",
    "getUTCSeconds",
    "getUTCMilliseconds",
    "getTimezoneOffset",
    "getYear",
];
const SETTERS: &[(&str, usize)] = &[
    ("setFullYear", 3),
    ("setMonth", 2),
    ("setDate", 1),
    ("setHours", 4),
    ("setMinutes", 3),
    ("setSeconds", 2),
    ("setMilliseconds", 1),
    ("setTime", 1),
    ("setUTCFullYear", 3),
    ("setUTCMonth", 2),
    ("setUTCDate", 1),
    ("setUTCHours", 4),
    ("setUTCMinutes", 3),
    ("setUTCSeconds", 2),
    ("setUTCMilliseconds", 1),
];

pub(super) fn expression(random: &mut Random) -> String {
    match random.below(12) {
        0..=2 => format!("Date.parse(\"{}\")", iso(random)),
        3..=5 => format!("Date.parse(\"{}\")", legacy(random)),
        6 => format!("new Date({}).{}()", time(random), random.pick(FORMATS)),
        7 => format!("new Date({}).{}()", time(random), random.pick(GETTERS)),
        8 => {
            let (setter, most) = SETTERS[random.below(SETTERS.len())];
            let args = parts(random, most);
            format!("(d => [d.{setter}({args}), d.valueOf()])(new Date({}))", time(random))
        }
        9 => format!("Date.UTC({})", parts(random, 7)),
        10 => format!("new Date({}).getTime()", parts(random, 7)),
        _ => {
            let shown = random.pick(&[
                "String",
                "(d => `${d}`)",
                "(d => d + 1)",
                "(d => d - 1)",
                "Number",
                "(d => d < 5e11)",
                "JSON.stringify",
                "(d => +d)",
                "(d => d.toJSON())",
            ]);
            format!("{shown}(new Date({}))", time(random))
        }
    }
}

/// A time in milliseconds, near or far, within the range of dates and just beyond it.
fn time(random: &mut Random) -> String {
    match random.below(8) {
        0 => random
            .pick(&[
                "0",
                "-1",
                "8.64e15",
                "8.64e15 + 1",
                "-8.64e15",
                "NaN",
                "-62198755200000",
                "951782400000",
                "-0",
                "1e3",
                "1.9",
                "-1.9",
                "253402300800000",
                "-62167219200000",
            ])
            .to_owned(),
        1 => format!("{}e9", random.below(17_280_000) as i64 - 8_640_000),
        2 => format!("\"{}\"", iso(random)),
        3 => format!("\"{}\"", legacy(random)),
        _ => (random.below(4_000_000_000_000) as i64 - 1_000_000_000_000).to_string(),
    }
}

/// From one to `most` numbers, as years, months, days and so on are given.
fn parts(random: &mut Random, most: usize) -> String {
    let n = random.between(1, most);
    let part = |at: usize, random: &mut Random| match (at, random.below(12)) {
        (_, 0) => random
            .pick(&["NaN", "undefined", "null", "\"5\"", "-1", "1e9", "1.9", "-0.5", "Infinity", "1e20"])
            .to_owned(),
        (0, 1) => random.below(100).to_string(),
        (0, _) => random.between(1900, 2100).to_string(),
        (_, 1) => random.below(1000).to_string(),
        _ => random.below(32).to_string(),
    };
    (0..n).map(|at| part(at, random)).collect::<Vec<String>>().join(", ")
}

/// Text in the form of ISO 8601, or nearly.
fn iso(random: &mut Random) -> String {
    let year = match random.below(6) {
        0 => format!("+{:06}", random.below(300_000)),
        1 => format!("-{:06}", random.below(300_000)),
        2 => random.below(100_000).to_string(),
        _ => random.between(1900, 2100).to_string(),
    };
    let mut text = year;
    for (most, separator) in [(13, "-"), (32, "-")] {
        if random.once_in(6) {
            break;
        }
        let width = if random.once_in(12) { 1 } else { 2 };
        text.push_str(separator);
        text.push_str(&format!("{:0width$}", random.below(most + 1)));
    }
    if random.once_in(3) {
        return text;
    }
    text.push_str(random.pick(&["T", "T", "T", " ", "t"]));
    let (hour, minute) = (random.below(26), random.below(61));
    text.push_str(&format!("{hour:02}:{minute:02}"));
    if !random.once_in(3) {
        text.push_str(&format!(":{:02}", random.below(62)));
        if random.once_in(2) {
            let n = random.between(1, 10);
            text.push_str(random.pick(&[".", ".", ".", ","]));
            for _ in 0..n {
                text.push_str(&random.below(10).to_string());
            }
        }
    }
    text.push_str(random.pick(ZONES));
    text
}

/// Text as mail, logs and people write dates.
fn legacy(random: &mut Random) -> String {
    let (day, year) =
        (random.below(34), random.pick(&["2024", "1999", "24", "99", "49", "50", "2000", "0", "12345", "-1"]));
    let month = random.pick(MONTHS);
    let time = match random.below(5) {
        0 => String::new(),
        1 => format!("{}:{:02} {}", random.below(14), random.below(60), random.pick(&["am", "PM", "a.m.", "p"])),
        _ => format!(
            "{:02}:{:02}:{:02}{}",
            random.below(25),
            random.below(60),
            random.below(61),
            random.pick(&["", "", ".5", ".123", ".1234"])
        ),
    };
    let zone = random.pick(ZONES);
    let separator = random.pick(&[" ", " ", "-", "/", ", ", "."]);
    match random.below(7) {
        0 => format!("{} {day:02} {month} {year} {time} {zone}", random.pick(DAYS)),
        1 => format!("{} {month} {day:02} {year} {time} {zone}", random.pick(DAYS)),
        2 => format!("{month} {day}, {year} {time}{zone}"),
        3 => format!("{}{separator}{day}{separator}{year} {time} {zone}", random.below(14)),
        4 => format!("{day}{separator}{month}{separator}{year} {time}"),
        5 => format!("{year}/{}/{day} {time} {zone}", random.below(14)),
        _ => format!(
            "{month} {year} {time} {zone} {}",
            random.pick(&["", "(Central European Time)", "x", "5", "(a (nested) b)", "(open"])
        ),
    }
}
