// Values are converted as by String, in order; text keeps line breaks, escapes and dollar signs that begin no expression.
const log = [];
const t = (name) => ({ toString() { log.push(name); return name; }, valueOf() { log.push("valueOf"); return 1; }, [Symbol.toPrimitive]: undefined });
console.log(`${t("a")}-${t("b")}`, log.join(), `${{ [Symbol.toPrimitive]: (hint) => hint }}`, `${[1, [2, 3]]}`, `${null}${undefined}${true}${-0}${1e21}${10n}`);
console.log(`$ $a {x} $$ ${"$"}{x} \${x} $\{x} \`tick\` \\ \u0041 \x42 \u{1F600} \
joined`, `a
b`.length, ``.length, `${""}`.length, `${`${`deep`}`}`);
for (const f of [() => `${Symbol("s")}`, () => `${Object.create(null)}`, () => `${{ toString() { throw new RangeError("mine"); } }}`, () => `${null.x}`]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(`a${1}b${2}c`.split(/\d/), `${1}${2}` + 3, `line1\nline2`.split("\n").length, `${(() => `inner ${[1, 2].map((n) => `<${n}>`).join("")}`)()}`, typeof `${5}`);
