// A thrown value arrives as it is: the same object, a primitive, undefined; rethrowing changes nothing.
const values = [undefined, null, 0, -0, "", false, 1n, Symbol.iterator, {}, [], () => {}, new Error("e")];
for (const v of values) { let got, passes = 0; try { try { try { throw v; } catch (e) { passes++; throw e; } finally { passes++; } } catch (e) { passes++; throw e; } } catch (e) { got = e; } console.log(Object.is(got, v), passes); }
const err = new Error("mine");
err.extra = { code: 7 };
const f = () => { try { throw err; } finally { err.seen = true; } };
try { f(); } catch (e) { console.log(e === err, e.extra.code, e.seen, Object.keys(e)); }
const deep = (n) => { if (n === 0) throw new RangeError("from the bottom"); try { deep(n - 1); } finally { depth++; } };
let depth = 0;
try { deep(50); } catch (e) { console.log(e.message, depth); }
