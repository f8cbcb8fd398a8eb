console.log([[], [1], new Array(2), Array.from("a"), {}, "a", null, undefined, { length: 0 }, new Set(), new Map(), () => {}].map((x) => Array.isArray(x)), Array.isArray());
