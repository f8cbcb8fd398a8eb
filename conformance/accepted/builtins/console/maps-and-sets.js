console.log(new Map(), new Set(), new Map([["a", 1], [{ k: 1 }, [2]], [NaN, null]]), new Set([1, "two", { three: 3 }]));
console.log({ m: new Map([["deep", new Map([["deeper", new Map([["deepest", 1]])]])]]), s: new Set([new Set([new Set([1])])]) });
console.log(new Map([["k".repeat(40), "v".repeat(40)]]), new Set(["x".repeat(80)]));
console.log(new Set(Array.from({ length: 8 }, (_, i) => i)), new Map(Array.from({ length: 4 }, (_, i) => [i, "item " + i])));
