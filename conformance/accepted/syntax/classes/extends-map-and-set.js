class M extends Map { get(k) { return super.get(k) ?? 'none'; } set(k, v) { return super.set(k, v * 2); } }
const m = new M([[1, 2], [3, 4]]);
console.log(m, m.get(1), m.get(9), m.size, m instanceof Map);
class S extends Set { add(v) { return super.add(String(v)); } }
const s = new S([1, 2, 1]);
console.log(s, s.has('1'), s.size, [...s]);
