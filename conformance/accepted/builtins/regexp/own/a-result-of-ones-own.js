const r = /a/;
r.exec = () => ({ index: 1, length: 2, 0: "bc", 1: "x", groups: { n: "g" } });
console.log(r.test("abcd"), "abcd".replace(r, "[$1$<n>]"), "abcd".replace(r, (...args) => JSON.stringify(args)), "abcd".search(r), "abcd".match(r));
