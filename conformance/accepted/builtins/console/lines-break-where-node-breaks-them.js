// When an object takes several lines: by its width, its entries, its nesting, and line breaks inside.
for (const n of [1, 2, 3, 4, 6, 7, 12, 27]) { const o = Object.fromEntries(Array.from({ length: n }, (_, i) => [`key${i}`, i])); console.log(o, { o }, [o], { n: { o } }); }
for (const w of [10, 60, 68, 69, 70, 71, 72, 73, 80]) console.log({ text: "x".repeat(w) }, ["x".repeat(w)], { a: "x".repeat(w - 8), b: 1 });
console.log({ a: [1, 2, 3], b: { c: [{ d: 1 }, { e: [1, [2, [3, [4]]]] }] } }, [{ a: 1, b: 2 }, { a: 3, b: 4 }], [[1, 2, [3, 4, [5, [6]]]], ["a", "b"]], { f() {}, g: () => {}, get h() { return 1; }, set h(v) {}, set i(v) {}, get j() { return 1; } });
console.log(new Map([["k", { a: [1, 2, { b: 3 }] }], [{ key: "object" }, new Map([[1, new Set([1, [2]])]])]]), new Set([{ a: 1 }, [1, 2, 3], "text", new Set()]));
