// A tag gets the cooked strings, their raw text beside, and the values; an escape that is none is undefined when cooked.
const show = (strings, ...values) => JSON.stringify([strings, strings.raw, values, Object.isFrozen(strings), Object.isFrozen(strings.raw)]);
console.log(show`a${1}\n${2}\u0041`, show``, show`${1}`, show`\unicode and \xerxes \u{110000} \01`, show`\
`, show`$`);
const id = (s) => s;
const again = () => id`same place`;
console.log(again() === again(), id`x` === id`x`, id`a${0}`.length, Array.isArray(id`x`), Object.getOwnPropertyDescriptor(id`x`, "raw").enumerable);
const o = { tag(s) { return this === o; }, get g() { return (s, v) => `${s.raw[0]}|${v}`; } };
console.log(o.tag`x`, o["tag"]`y`, o.g`a${1}`, (() => (s) => s[0])()`called`, new (class { constructor(s) { this.s = s; } })(["plain"]).s, ((s) => s)`chain`.map((x) => x + "!"), ((...a) => (...b) => [a.length, b.length])`1${0}2``3`);
for (const f of [() => (void 0)`x`, () => o.missing`x`, () => "str"`x`, () => (class {})`x`]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
