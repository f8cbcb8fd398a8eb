const m = new Map();
console.log(m.set("a", 1) === m, m.has("a"), m.has("b"), m.delete("a"), m.delete("a"), m.size, m.get("a"), m.clear(), m.set("u", undefined).has("u"));
