// Dates compare by time, equality by identity; invalid ones compare false with everything.
const a = new Date("2024-01-02"), b = new Date("2024-01-01"), same = new Date(a), bad = new Date("x");
console.log(a > b, a >= same, a <= same, a == same, a === a, +a === +same, a - b, bad < a, bad > a, bad == bad, isNaN(bad), a.getTime() === same.valueOf());
console.log([a, bad, b].sort((x, y) => x - y).map(String).length, [a, b].sort((x, y) => x - y)[0] === b, Math.min(a, b) === +b, new Set([a, same]).size, new Map([[+a, 1]]).get(+same), [a, b].toSorted()[0] === b);
console.log([a].includes(same), [a].indexOf(a), Object.is(a, a), JSON.stringify(a) === JSON.stringify(same), a.toString() === same.toString(), { a, same }.a === a);
