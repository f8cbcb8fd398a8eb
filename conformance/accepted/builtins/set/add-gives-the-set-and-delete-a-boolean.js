const s = new Set();
console.log(s.add(1) === s, s.delete(1), s.delete(1), s.size, s.has(1), s.clear(), s.add().size);
