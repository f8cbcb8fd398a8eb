class E extends Error { constructor(m, code) { super(m); this.name = 'E'; this.code = code; } }
const e = new E('boom', 7);
console.log(e.name, e.message, e.code, String(e), e instanceof E, e instanceof Error, Object.keys(e), e.stack.split('\n')[0]);
class F extends TypeError {}
const f = new F('x', { cause: e });
console.log(f.name, f.message, f.cause === e, f instanceof TypeError, Object.prototype.toString.call(f), f.stack.split('\n')[0]);
class G extends AggregateError {}
const g = new G([1, 2], 'many');
console.log(g.errors, g.message, g.name, g instanceof G);
try { throw new E('caught'); } catch (x) { console.log(x.constructor.name, x.message); }
console.log(new E().message === '', 'message' in new E());
