const log = (...args) => console.log(...args);
async function* gen() { log("body"); try { yield 1; } finally { log("finally"); } }
const thenable = (name, value) => ({ get then() { log("get", name); return (resolve) => { log("then", name); resolve(value); }; } });
const throwing = (name) => ({ get then() { log("get", name); throw new Error(name); } });
const odd = (value) => Object.defineProperty(Promise.resolve(value), "constructor", { get() { log("constructor"); return Promise; } });
const other = (value) => Object.defineProperty(Promise.resolve(value), "constructor", { get() { log("constructor"); return Object; } });
const show = (name, promise) => { log(name, "returned"); return promise.then((x) => log(name, x), (e) => log(name, e.message)); };
// Before it has begun.
{ const g = gen(); const p = g.return(thenable("a", 1)); log("called"); await show("start", p); await show("then", g.next()); }
{ const g = gen(); await show("start throws", g.return(throwing("b"))); await show("then", g.next()); }
{ const g = gen(); await show("start odd", g.return(odd(2))); await show("start other", gen().return(other(3))); }
// When it is done, and several at once.
{
  const g = gen();
  await g.next(); await g.return();
  await Promise.all([show("one", g.return(thenable("c", 4))), show("two", g.return(throwing("d"))), show("three", g.return(odd(5))), show("four", g.next()), show("five", g.throw(new Error("e"))), show("six", g.return(throwing("f"))), show("seven", g.return(6))]);
}
// While it runs to its end.
async function* short() { await null; log("short"); }
{
  const g = short();
  await Promise.all([show("next", g.next()), show("queued", g.return(thenable("g", 7))), show("queued throws", g.return(throwing("h"))), show("queued odd", g.return(odd(8))), show("last", g.next())]);
}
{ async function* now() {} const g = now(); await Promise.all([show("next", g.next()), show("queued", g.return(thenable("i", 9))), show("last", g.return(thenable("j", 10)))]); }
// The getter calls the generator again.
{
  const g = gen();
  const inner = [];
  const again = { get then() { log("get again"); inner.push(show("inner next", g.next()), show("inner return", g.return(thenable("k", 11)))); return undefined; } };
  await show("outer", g.return(again)); await Promise.all(inner);
}
// At a yield it is the generator's own business.
{ const g = gen(); await g.next(); await show("yield", g.return(thenable("l", 12))); }
{ const g = gen(); await g.next(); await show("yield throws", g.return(throwing("m"))); }
