const a = [0, 1, 2, 3, 4];
console.log(a.slice(), a.slice(2), a.slice(-2), a.slice(1, 3), a.slice(1, -1), a.slice(3, 1), a.slice(-10, 2), a.slice(2, 100), a.slice("1", "2"), a.slice(NaN), a.slice(undefined, 2), a.slice(1.9, 3.9), a.slice(-Infinity, Infinity));
