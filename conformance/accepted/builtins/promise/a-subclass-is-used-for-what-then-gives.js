// `then`, `catch` and `finally` of a subclass give promises of that subclass, each made by its constructor.
const log = [];
class Counted extends Promise { constructor(executor) { super(executor); log.push(new.target.name); } extra() { return "extra"; } }
const p = Counted.resolve(1);
const q = p.then((v) => v + 1), r = q.catch(() => {}), s = r.finally(() => {});
console.log(log.length, [q, r, s].every((x) => x instanceof Counted), q.extra(), await s);
console.log(Counted.all([1]) instanceof Counted, Counted.withResolvers().promise.extra(), Object.prototype.toString.call(p));
class Lazy extends Promise { constructor(f) { super((a, b) => f(a, b)); } static get [Symbol.toStringTag]() { return "LazyClass"; } get [Symbol.toStringTag]() { return "Lazy"; } }
console.log(String(new Lazy((f) => f(1))), await new Lazy((f) => f("through")));
