const a = { name: "a" };
a.self = a;
const b = { list: [{ deep: {} }] };
b.list[0].deep.back = b;
const c = [];
c.push(c);
for (const v of [a, b, c]) { try { JSON.stringify(v); } catch (e) { console.log(e.name); console.log(e.message); } }
