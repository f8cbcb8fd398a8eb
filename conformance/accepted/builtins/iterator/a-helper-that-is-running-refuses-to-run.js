// A helper whose callback calls the helper itself throws; so does a generator.
let helper;
helper = [1, 2].values().map(() => helper.next());
try { helper.next(); } catch (e) { console.log(e.name, e.message); }
helper = [1, 2].values().filter(() => helper.return());
try { helper.next(); } catch (e) { console.log(e.name, e.message); }
let g;
g = (function* () { yield g.next(); })();
try { g.next(); } catch (e) { console.log(e.name, e.message, g.next()); }
const proto = Object.getPrototypeOf([].values().map((x) => x));
for (const m of ["next", "return"]) for (const r of [undefined, {}, [].values(), (function* () {})()]) { try { proto[m].call(r); } catch (e) { console.log(e.name, e.message); } }
