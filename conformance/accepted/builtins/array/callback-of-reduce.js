// `reduce` of array: what the callback gets, with and without a first value.
const log = [];
const make = () => [1, 2, , 4];
const show = (label, run) => { try { console.log(label, run(), ...log.splice(0)); } catch (error) { console.log(label, error.name, error.message, ...log.splice(0)); } };
show("without", () => make().reduce((...given) => { log.push(given); return given[0] + given[1]; }));
show("with", () => make().reduce((...given) => { log.push(given); return given[0] + given[1]; }, "first"));
show("with undefined", () => make().reduce((...given) => { log.push(given.length); return given[1]; }, undefined));
show("throws", () => make().reduce(() => { throw new RangeError("from the callback"); }, 0));
show("empty", () => new Array(0).reduce((a, b) => a + b));
show("one", () => new Array(1).fill(3).reduce((a, b) => a + b));
for (const bad of [undefined, null, 1, "f", {}]) show("no function", () => make().reduce(bad));
