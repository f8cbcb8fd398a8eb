// The receiver of a method call survives the chain and its parentheses; the base is evaluated once.
let reads = 0;
const o = { get self() { reads++; return this; }, name: "o", who() { return this?.name; }, nested: { name: "nested", who() { return this?.name; } } };
console.log(o.self?.who(), o?.self.nested?.who(), (o?.nested.who)(), (o?.nested?.who)?.(), o.nested?.["who"](), (0, o?.who)(), (o?.who, o.who)?.(), reads);
const f = o?.who;
console.log(f(), o?.who.call({ name: "called" }), o?.who?.call?.({ name: "deep" }), o.nested.who?.bind({ name: "bound" })(), [o][0]?.who());
let n = 0;
const next = () => (n++, n > 2 ? null : { next, v: n });
console.log(next()?.next()?.next()?.v, n, next()?.v, n);
const list = [{ tags: ["a"] }, { tags: null }, null, undefined, {}];
console.log(list.map((x) => x?.tags?.[0]?.toUpperCase()), list.map((x) => x?.tags?.map((t) => t + "!") ?? []), list.filter((x) => x?.tags?.length).length);
