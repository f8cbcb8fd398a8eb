// Without a comparator numbers are compared as texts, in every mixture.
console.log([10, 9, 1, 100, 2].sort(), [-1, -2, -10, 0, -0].sort(), [1e21, 1e3, 5e-7, 0.1].sort());
console.log([NaN, Infinity, -Infinity, null, true, false, "m"].sort(), [2n, 10n, 1].sort(), [[2], [10, 1], [1]].sort());
console.log(["B", "a", "C", "_", "é", "z", "1", ""].sort(), ["\u{1F600}", "\uFFFD", "\uD83D"].sort().map((s) => s.charCodeAt(0)));
console.log([undefined, 3, null, undefined, 1].sort(), [3, 20, 100].sort((a, b) => a - b), ["b", undefined, "a"].sort(() => 0));
const dates = [new Date(2e12), new Date(1e12)];
console.log(dates.toSorted().map(Number), dates.toSorted((a, b) => a - b).map(Number));
console.log([5, 25, 100, 1].map(String).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
