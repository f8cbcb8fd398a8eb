// How an object becomes text: own toString, the inherited one, valueOf for `+`, Symbol.toPrimitive over both.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => [`${{}}`, {} + "", String({}), [{}] + ""]);
show(() => { const o = { toString: () => "text", valueOf: () => 42 }; return [`${o}`, o + "", String(o), +o, o * 2, [o].join(), o == 42, o > 41, { [o]: 1 }]; });
show(() => { const o = { [Symbol.toPrimitive]: (hint) => hint }; return [`${o}`, o + "", +o, o * 1, o == "default", o < "e", new Date(o).getTime(), { [o]: 1 }, Number(o), String(o), o - 1]; });
show(() => `${{ toString: 1, valueOf: () => "fallback" }}`);
show(() => ({ toString: 1, valueOf: 2 }) + "");
show(() => +{ [Symbol.toPrimitive]: undefined, valueOf: () => 1 });
show(() => +{ [Symbol.toPrimitive]: null, valueOf: () => 2 });
show(() => +{ [Symbol.toPrimitive]: 5 });
show(() => +{ [Symbol.toPrimitive]: () => ({}) });
show(() => +{ [Symbol.toPrimitive]() { return 1n; } });
show(() => `${Object.create({ toString() { return "inherited"; } })}`);
