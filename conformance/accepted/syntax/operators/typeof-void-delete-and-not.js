// The unary operators: what they give for every kind of operand, and that they bind tighter than binary ones.
for (const v of [undefined, null, true, 0, NaN, "", 1n, Symbol.iterator, {}, [], () => {}, class {}, async () => {}, function* () {}, /x/, new Date(0), new Number(1), Math, JSON, Promise.resolve()]) console.log(typeof v, !v, !!v, void v);
const o = { a: 1, nested: { b: 2 }, list: [1, 2, 3], get g() { return 1; } };
console.log(delete o.a, delete o.missing, delete o.nested.b, delete o["list"][1], delete o.g, delete o?.nested, delete o.x?.y, delete 5, delete "s", delete (1, 2), delete o.f?.(), o, 1 in o.list);
console.log(typeof typeof 1, typeof void 0, !typeof 0, -"5", +"5" + +"6", - - 5, +-+5, !-0, typeof -"x", typeof 1 + 2, -(2 ** 2), (-2) ** 2, 2 ** -1, void 0 ?? "nullish", !0 && "yes", typeof (() => {})());
for (const f of [() => delete [].length, () => delete Object.freeze({ x: 1 }).x, () => delete "abc"[0], () => +Symbol(), () => -Symbol(), () => ~Symbol(), () => +1n, () => delete null.x]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
