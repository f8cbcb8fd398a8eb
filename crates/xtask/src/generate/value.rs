//! Statements about the kinds of values that are neither numbers, strings nor plain objects: symbols, BigInts, dates, regular
//! expressions, typed arrays, weak collections.
//! Not here: how numbers and dates are formatted (`formats/`), and patterns over subjects (`regexes/`).

use super::program::Stmt;
use super::{Generator, Type};

const BIGINTS: &[&str] = &[
    "0n",
    "1n",
    "-1n",
    "7n",
    "255n",
    "-128n",
    "4294967296n",
    "18446744073709551615n",
    "-9223372036854775808n",
    "123456789012345678901234567890n",
    "BigInt(\"0xff\")",
    "BigInt(10)",
];

const PATTERNS: &[&str] = &[
    "/a/g",
    "/b+/",
    "/[a-c]+/gi",
    "/(a)(b)?/g",
    "/(?<first>\\w)(?<rest>\\w*)/",
    "/\\s+/g",
    "/^./m",
    "/(?<=a)./g",
    "/(?!b)\\w/g",
    "/\\d+(?:\\.\\d+)?/g",
    "/(.)\\1/",
    "/./gu",
    "/\\b\\w/g",
    "/x*/g",
    "/,|;/",
    "/$/",
    "/[^a-z]/y",
    "/(a|ab)(c|bcd)?/",
    "/\\p{L}+/gu",
    "/a{2,3}?/g",
    "/(?:)/g",
    "/[\\d-]+/",
    "/\\u00e9/i",
    "/a.c/s",
];

const DATES: &[&str] = &[
    "0",
    "951782400000",
    "\"2024-02-29T12:34:56.789Z\"",
    "\"2024-01-31\"",
    "2020, 1, 30",
    "1999, 11, 31, 23, 59, 59, 999",
    "NaN",
    "-1",
    "\"Tue, 5 Mar 2024 10:00:00 GMT\"",
    "8.64e15",
];

const TYPED: &[&str] = &[
    "Int8Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Int16Array",
    "Uint16Array",
    "Int32Array",
    "Uint32Array",
    "Float32Array",
    "Float64Array",
];

impl Generator {
    pub(super) fn symbol_scenario(&mut self) -> Stmt {
        let (name, value) = (self.fresh('v'), self.expression(Type::Num, 1));
        let usage = self.random.pick(&[
            "const o = { [s]: 1, b: 2, 1: 3, get [Symbol.toStringTag]() { return \"Tag\"; } }; console.log(o, String(o), Object.keys(o), o[s], s in o, JSON.stringify(o), { ...o });",
            "console.log(typeof s, s.toString(), s.description, String(s), Symbol.for(\"x\") === Symbol.for(\"x\"), Symbol.keyFor(Symbol.for(\"x\")), Symbol.keyFor(s));",
            "console.log([`${String(s)}`, s === s, s == Symbol(\"s\"), !s, Object(s) == s, Object(s) === s]);",
            "console.log(s + 1);",
            "console.log(`${s}`);",
            "console.log(+s);",
            "console.log(new Map([[s, 1]]).get(s), new Set([s, s]).size, [s].includes(s), [s].indexOf(s));",
            "const o = { [Symbol.toPrimitive](hint) { console.log(hint); return hint === \"number\" ? «V» : `${hint}!`; } }; console.log(+o, `${o}`, o + 1, o * 2, o < 3, o == «V», [o] + \"\");",
            "const even = { [Symbol.hasInstance](n) { console.log(\"asked\", n); return n % 2 === 0; } }; console.log(«V» instanceof even, 4 instanceof even);",
            "const a = { length: 2, 0: \"x\", 1: \"y\", [Symbol.isConcatSpreadable]: true }; const b = [1]; console.log([0].concat(a, b));",
            "const o = { [Symbol.iterator]: function* () { yield «V»; yield s; } }; console.log([...o], Array.from(o).length);",
            "console.log(Object.getOwnPropertySymbols({ [s]: 1, [Symbol.iterator]: 2 }), Object.getOwnPropertyDescriptors({ b: 1, [s]: 2, 1: 3 }));",
            "Symbol.iterator.x = 1;",
            "console.log(Symbol() === Symbol(), Symbol.iterator.description, Object.getOwnPropertyDescriptor({ [s]: «V» }, s)); new Symbol();",
        ]);
        Stmt::line(format!(
            "{{ const s = Symbol(\"s\"); try {{ {} }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }} }}",
            usage.replace("«V»", &value)
        ))
        .declaring(&name)
    }

    pub(super) fn bigint_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (a, b) = (self.random.pick(BIGINTS), self.random.pick(BIGINTS));
        let number = self.expression(Type::Num, 1);
        let operator = self
            .random
            .pick(&["+", "-", "*", "/", "%", "&", "|", "^", "<", ">", "<=", ">=", "==", "!=", "===", "&&", "??"]);
        let expression = match self.random.below(12) {
            0..=3 => format!("{a} {operator} {b}"),
            4 => format!("({a}) ** {}", self.random.pick(&["0n", "2n", "7n", "(-1n)"])),
            5 => format!("{a} {} {}", self.random.pick(&["<<", ">>"]), self.random.pick(&["1n", "70n", "(-3n)", "0n"])),
            6 => format!("{a} {operator} {number}"),
            7 => format!("({a}).toString({})", self.random.pick(&["", "2", "16", "36", "1"])),
            8 => format!(
                "BigInt.{}({}, {a})",
                self.random.pick(&["asIntN", "asUintN"]),
                self.random.pick(&["8", "64", "1", "0", "65", "-1"])
            ),
            9 => format!(
                "BigInt({})",
                self.random.pick(&[
                    "1.5",
                    "\"12\"",
                    "\" 7 \"",
                    "\"x\"",
                    "true",
                    "undefined",
                    "1e21",
                    "NaN",
                    "\"\"",
                    "\"-0x1\"",
                    "null",
                    "[5]"
                ])
            ),
            10 => format!(
                "[Number({a}), parseInt(String({a})), {a} == Number({a}), typeof {a}, !{a}, `${{{a}}}`, -({a}), ~{a}]"
            ),
            _ => self
                .random
                .pick(&[
                    "+1n",
                    "1n >>> 0n",
                    "Math.max(1n)",
                    "JSON.stringify({ a: 1n })",
                    "[3n, 1, 2n, 10].sort().join()",
                    "[3n, 1, 2n].sort((a, b) => (a < b ? -1 : 1)).join()",
                    "new Map([[1n, 2]]).get(1n)",
                    "isNaN(1n)",
                    "1n / 0n",
                    "Object(1n) + 1n",
                    "new BigInt(1)",
                ])
                .to_owned(),
        };
        Stmt::line(format!("try {{ console.log({expression}); }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }}")).declaring(&name)
    }

    pub(super) fn date_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (date, other) = (self.random.pick(DATES), self.random.pick(DATES));
        let n = self.random.below(40);
        let usage = self.random.pick(&[
            "console.log(d, [d], { d }, JSON.stringify({ d }));",
            "d.setDate(«N»); console.log(d.getTime(), d.getDay(), d.getMonth());",
            "d.setMonth(d.getMonth() + «N», 1); console.log(d.toISOString());",
            "console.log(d - o, d + 1, d < o, d == o, +d === d.getTime(), `${d}`);",
            "const c = new Date(d); c.setHours(«N», «N», «N», «N»); console.log(c.getTime() - d.getTime(), d.toJSON());",
            "console.log([o, d].sort((a, b) => a - b).map(Number), Object.prototype.toString.call(d), typeof d, d instanceof Date);",
            "console.log(d.toISOString().slice(0, 10), d.toUTCString(), d.toString());",
            "console.log(new Date(d.getFullYear(), d.getMonth() + 1, 0).getDate(), new Date(Date.UTC(2024, «N»)).toISOString());",
            "d.x = 1; console.log(d, Object.keys(d), new Date(d));",
        ]);
        Stmt::line(format!(
            "{{ const d = new Date({date}), o = new Date({other}); try {{ {} }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }} }}",
            usage.replace("«N»", &n.to_string())
        ))
        .declaring(&name)
    }

    pub(super) fn pattern_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (pattern, subject) = (self.random.pick(PATTERNS), self.bounded(Type::Str, 2));
        let usage = self.random.pick(&[
            "console.log(s.match(r));",
            "console.log(r.exec(s), r.lastIndex, r.exec(s), r.lastIndex);",
            "console.log(s.replace(r, \"[$&|$1|$`]\"), s.search(r));",
            "console.log(s.replace(r, (...a) => { console.log(a.length, a[0]); return a[0].toUpperCase(); }));",
            "console.log(s.split(r), s.split(r, 2));",
            "console.log(r.test(s), r.lastIndex, r.flags, r.source, String(r), r);",
            "console.log([...s.matchAll(new RegExp(r.source, \"g\" + r.flags.replace(/[gy]/g, \"\")))].map((m) => [m.index, ...m]));",
            "console.log(s.replaceAll(r, \"-\"));",
            "r.lastIndex = 1; console.log(r.test(s), r.lastIndex);",
            "const m = r.exec(s); console.log(m?.groups, m?.index, m?.input.length, m ? { ...m.groups } : 0);",
            "let n = 0; while (n < 6 && r.exec(s) && r.global) n++; console.log(n);",
        ]);
        Stmt::line(format!(
            "{{ const r = {pattern}, s = {subject}; try {{ {usage} }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }} }}"
        ))
        .declaring(&name)
    }

    pub(super) fn typed_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (kind, other) = (self.random.pick(TYPED), self.random.pick(TYPED));
        let items = self.bounded(Type::Nums, 2);
        let value = self.expression(Type::Num, 1);
        let usage = self.random.pick(&[
            "a.set([«V»], 1); console.log(a);",
            "a[0] = «V»; a[9] = 1; a[-1] = 2; console.log(a, a.length, 9 in a, Object.keys(a));",
            "console.log(a.subarray(1, 3), a.slice(-2), a.map((x) => x * «V»), a.filter((x) => x > 1));",
            "console.log(new «K»(a), new «K»(a.buffer.slice(0, 0)), «K».from(a, (x, i) => x + i), «K».of(«V», 1));",
            "a.sort(); console.log(a, a.toSorted((x, y) => y - x), a.toReversed(), a.with(0, «V»));",
            "console.log(a.fill(«V», 1), a.indexOf(a[0]), a.includes(NaN), a.join(\"|\"), a.at(-1));",
            "const w = new DataView(a.buffer); w.setInt16(0, «V»); console.log(w.getUint8(0), w.getInt16(0, true), w.byteLength, a);",
            "console.log(a.reduce((x, y) => x + y, 0), [...a.entries()], a.byteLength, a.BYTES_PER_ELEMENT, JSON.stringify(a), String(a));",
            "const b = new Uint8Array(a.buffer, 1, 2); b[0] = 255; console.log(a, b);",
            "a.copyWithin(0, 1); console.log(a, a.findLast((x) => x < 5), new Set(a).size, a.slice());",
            "console.log(Array.from(a), [0].concat(a).length, Math.max(...a), Object.prototype.toString.call(a));",
        ]);
        Stmt::line(format!(
            "{{ const a = new {kind}([7, 1, ...{items}]); try {{ {} }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }} }}",
            usage.replace("«V»", &value).replace("«K»", other)
        ))
        .declaring(&name)
    }

    /// Tagged templates, and methods of strings beyond the common ones.
    pub(super) fn text_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (a, b) = (self.bounded(Type::Str, 2), self.bounded(Type::Str, 1));
        let expression = self.random.pick(&[
            "((strings, ...rest) => [strings, strings.raw, rest, Object.isFrozen(strings)])`x${«A»}\\n${«B»}\\u0041`",
            "String.raw`a${«A»}\\n${«B»}`",
            "[1, 2].map(() => ((s) => s)`k`).reduce((p, q) => p === q)",
            "((o) => o.t`${«A»}`)({ t(s, x) { return [this === undefined, s.length, x]; } })",
            "[«A».normalize(\"NFD\").length, «A».normalize(), «B».normalize(\"NFKC\")]",
            "[«A».isWellFormed(), «A».slice(0, 3).toWellFormed(), «A».codePointAt(1), «A».at(-1)]",
            "[...«A»].reverse().join(«B»)",
            "[«A».concat(«B», 1, null), «A».lastIndexOf(«B»), «A».split(«B»)]",
            "[encodeURIComponent(«A»), decodeURIComponent(encodeURI(«B»)), encodeURI(«A» + \"/?\")]",
            "Object.entries(Object.groupBy([...«A»], (c) => c <= \"m\"))",
            "[«A» < «B», «A» == «B», «A».toUpperCase() === «B».toUpperCase(), [«A», «B», \"b\", \"B\", \"é\"].sort()]",
        ]);
        Stmt::line(format!(
            "try {{ console.log({}); }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }}",
            expression.replace("«A»", &a).replace("«B»", &b)
        ))
        .declaring(&name)
    }

    /// Descriptors, prototypes, freezing.
    pub(super) fn reflection_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let value = self.expression(Type::Num, 1);
        let usage = self.random.pick(&[
            "Object.defineProperty(o, \"h\", { value: «V» }); console.log(o, Object.keys(o), o.h, Object.getOwnPropertyDescriptor(o, \"h\"));",
            "Object.defineProperty(o, \"h\", { get() { console.log(\"get\"); return «V»; }, enumerable: true, configurable: true }); console.log(o, o.h, { ...o }, JSON.stringify(o));",
            "Object.defineProperty(o, \"a\", { writable: false }); o.a = «V»;",
            "Object.defineProperty(o, \"a\", { configurable: false, value: «V» }); delete o.a;",
            "Object.defineProperty(Object.freeze(o), \"a\", { value: «V» });",
            "const c = Object.create(o, { own: { value: «V», enumerable: true } }); console.log(c, c.a, Object.keys(c), \"a\" in c, Object.hasOwn(c, \"a\"), Object.getPrototypeOf(c) === o); for (const k in c) console.log(k);",
            "console.log(Object.getOwnPropertyDescriptors({ get x() { return «V»; }, y: «V» }), Object.isFrozen(o), Object.isSealed(Object.seal(o)));",
            "const c = Object.create(null); c.x = «V»; console.log(c, typeof c.toString, Object.keys(c), `${Object.getPrototypeOf(c)}`);",
            "Object.preventExtensions(o); o.a = «V»; console.log(o); o.new = 1;",
            "const c = Object.create({ set a(x) { console.log(\"set\", x); } }); c.a = «V»; console.log(c, Object.keys(c));",
            "const c = Object.create(Object.freeze({ a: 1 })); c.a = «V»;",
            "console.log(Object.entries(Object.assign(Object.create({ i: 1 }), o, { z: «V» }, null, \"hi\", [9])), o.propertyIsEnumerable(\"a\"), Object.prototype.isPrototypeOf.call(o, Object.create(o)));",
            "Object.freeze([1, 2, 3]).push(«V»);",
            "const l = Object.seal([1, 2, 3]); l[1] = «V»; console.log(l, Object.getOwnPropertyDescriptor(l, 1)); l.pop();",
            "Object.defineProperties(o, { x: { value: «V» }, y: { get: () => «V» } }); console.log(o, o.x, o.y, Object.getOwnPropertyNames(o));",
            "Object.defineProperty(o, \"q\", { get() {}, value: 1 });",
            "Object.defineProperty(«V», \"q\", {});",
            "Object.create(«V»);",
        ]);
        Stmt::line(format!(
            "{{ const o = {{ a: 1, b: {{ c: 2 }} }}; try {{ {} }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }} }}",
            usage.replace("«V»", &value)
        ))
        .declaring(&name)
    }

    pub(super) fn collection_scenario(&mut self) -> Stmt {
        let name = self.fresh('v');
        let (a, b) = (self.expression(Type::Names, 2), self.expression(Type::Names, 2));
        let usage = self.random.pick(&[
            "console.log(a.union(b), a.intersection(b), a.difference(b), a.symmetricDifference(b));",
            "console.log(a.isSubsetOf(b), a.isSupersetOf(b), a.isDisjointFrom(b));",
            "console.log(a.union(new Map([[\"k\", 1]])), a.intersection({ size: 1, has: (x) => (console.log(\"has\", x), true), keys: () => [\"a\"].values() }));",
            "const w = new WeakMap(); const k = {}; w.set(k, 1); console.log(w.get(k), w.has({}), w.delete(k), w.has(k), w); w.set(1, 2);",
            "const w = new WeakSet([a]); console.log(w.has(a), w.has(b), w);",
            "console.log(Map.groupBy([...a], (x) => x.length), [...b.entries()]);",
            "a.union(5);",
            "a.union({ size: NaN });",
        ]);
        Stmt::line(format!(
            "{{ const a = {a}, b = {b}; try {{ {usage} }} catch (e) {{ const {name} = e; console.log({name}.name, {name}.message); }} }}"
        ))
        .declaring(&name)
    }
}
