// Holes at any place, trailing commas, spreads of everything, nesting, and lengths.
console.log([], [,], [1,], [, 1], [1, , 2], [, , ,].length, [1, 2, ,].length, [undefined], 0 in [,], 0 in [undefined], [[], [[]], [[[]]]], [...[]], [...[,]], 0 in [...[,]], [...[1], , ...[2]].length);
console.log([..."h\u{1F600}"], [...new Set([1, 1])], [...new Map([[1, 2]])], [...(function* () { yield 1; return 2; })()], [...[1, 2].entries()], [...{ *[Symbol.iterator]() { yield* [7, 8]; } }], [...new Uint8Array([1])], [...arguments_of(1, 2)]);
function arguments_of() { return arguments; }
const list = [1, 2]; list[5] = 6; list["7"] = 8; list["08"] = "name"; list[-1] = "minus"; list[1.5] = "half"; list[4294967295] = "too far";
console.log(list.length, list, Object.keys(list));
for (const f of [() => [...5], () => [...undefined], () => [...{}], () => [...null], () => [1, ...true]]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
