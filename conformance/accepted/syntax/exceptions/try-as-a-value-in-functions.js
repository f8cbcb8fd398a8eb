// The usual forms around try: fallback values, retries, cleanup in reverse, errors as results, and causes.
const attempt = (f, fallback) => { try { return f(); } catch { return fallback; } };
console.log(attempt(() => JSON.parse("{"), {}), attempt(() => null.x.y, "default"), attempt(() => 1, 2));
const retry = (f, n) => { for (let i = 1; ; i++) { try { return [f(i), i]; } catch (e) { if (i === n) throw new Error(`failed ${n} times`, { cause: e }); } } };
console.log(retry((i) => { if (i < 3) throw new Error("not yet"); return "done"; }, 5));
try { retry(() => { throw new RangeError("always"); }, 2); } catch (e) { console.log(e.message, e.cause.name, e.cause.message); }
const cleanup = [];
const using = (name, f) => { try { return f(name); } finally { cleanup.push(`release ${name}`); } };
console.log(using("a", (a) => using("b", (b) => using("c", (c) => a + b + c))), cleanup);
const result = (f) => { try { return { ok: true, value: f() }; } catch ({ name, message }) { return { ok: false, error: `${name}: ${message}` }; } };
console.log(result(() => 5), result(() => (void 0)()), result(() => { throw { name: "Custom", message: "plain object" }; }));
