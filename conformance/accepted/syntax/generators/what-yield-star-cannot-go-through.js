// What messages call the value under yield*.
let v = 3, v2 = 7; const k = 'a', f = () => 5, o = { a: { b: 5 } }, tag = () => 5; class K {}
try { const g = async function* () { yield* 1 + 1; }; for await (const x of g()) ; } catch (e) { console.log('async 1 + 1', e.message); }
try { const g = async function* () { yield* v + 1; }; for await (const x of g()) ; } catch (e) { console.log('async v + 1', e.message); }
try { const g = async function* () { yield* () => 1; }; for await (const x of g()) ; } catch (e) { console.log('async () => 1', e.message); }
try { const g = async function* () { yield* function () {}; }; for await (const x of g()) ; } catch (e) { console.log('async function () {}', e.message); }
try { const g = async function* () { yield* async () => 1; }; for await (const x of g()) ; } catch (e) { console.log('async async () => 1', e.message); }
try { const g = async function* () { yield* class {}; }; for await (const x of g()) ; } catch (e) { console.log('async class {}', e.message); }
try { const g = async function* () { yield* v ? v : v; }; for await (const x of g()) ; } catch (e) { console.log('async v ? v : v', e.message); }
try { const g = async function* () { yield* (v ? 1 : 2); }; for await (const x of g()) ; } catch (e) { console.log('async (v ? 1 : 2)', e.message); }
try { const g = async function* () { yield* !5; }; for await (const x of g()) ; } catch (e) { console.log('async !5', e.message); }
try { const g = async function* () { yield* -v; }; for await (const x of g()) ; } catch (e) { console.log('async -v', e.message); }
try { const g = async function* () { yield* typeof v; }; for await (const x of g()) ; } catch (e) { console.log('async typeof v', e.message); }
try { const g = async function* () { yield* void 0; }; for await (const x of g()) ; } catch (e) { console.log('async void 0', e.message); }
try { const g = async function* () { yield* `a${1}`.length; }; for await (const x of g()) ; } catch (e) { console.log('async `a${1}`.length', e.message); }
try { const g = async function* () { yield* (v = 5); }; for await (const x of g()) ; } catch (e) { console.log('async (v = 5)', e.message); }
try { const g = async function* () { yield* v ??= 5; }; for await (const x of g()) ; } catch (e) { console.log('async v ??= 5', e.message); }
try { const g = async function* () { yield* v && 1; }; for await (const x of g()) ; } catch (e) { console.log('async v && 1', e.message); }
try { const g = async function* () { yield* 5 || v; }; for await (const x of g()) ; } catch (e) { console.log('async 5 || v', e.message); }
try { const g = async function* () { yield* v ?? 5; }; for await (const x of g()) ; } catch (e) { console.log('async v ?? 5', e.message); }
try { const g = async function* () { yield* (1, 2); }; for await (const x of g()) ; } catch (e) { console.log('async (1, 2)', e.message); }
try { const g = async function* () { yield* 5; }; for await (const x of g()) ; } catch (e) { console.log('async 5', e.message); }
try { const g = async function* () { yield* true; }; for await (const x of g()) ; } catch (e) { console.log('async true', e.message); }
try { const g = async function* () { yield* "s".length; }; for await (const x of g()) ; } catch (e) { console.log('async "s".length', e.message); }
try { const g = async function* () { yield* {}; }; for await (const x of g()) ; } catch (e) { console.log('async {}', e.message); }
try { const g = async function* () { yield* { a: 1 }; }; for await (const x of g()) ; } catch (e) { console.log('async { a: 1 }', e.message); }
try { const g = async function* () { yield* /r/; }; for await (const x of g()) ; } catch (e) { console.log('async /r/', e.message); }
try { const g = async function* () { yield* 5n; }; for await (const x of g()) ; } catch (e) { console.log('async 5n', e.message); }
try { const g = async function* () { yield* this; }; for await (const x of g()) ; } catch (e) { console.log('async this', e.message); }
try { const g = async function* () { yield* v++; }; for await (const x of g()) ; } catch (e) { console.log('async v++', e.message); }
try { const g = async function* () { yield* ++v; }; for await (const x of g()) ; } catch (e) { console.log('async ++v', e.message); }
try { const g = async function* () { yield* await 5; }; for await (const x of g()) ; } catch (e) { console.log('async await 5', e.message); }
try { const g = async function* () { yield* new K(); }; for await (const x of g()) ; } catch (e) { console.log('async new K()', e.message); }
try { const g = async function* () { yield* f(); }; for await (const x of g()) ; } catch (e) { console.log('async f()', e.message); }
try { const g = async function* () { yield* o.a.b; }; for await (const x of g()) ; } catch (e) { console.log('async o.a.b', e.message); }
try { const g = async function* () { yield* o[k]; }; for await (const x of g()) ; } catch (e) { console.log('async o[k]', e.message); }
try { const g = async function* () { yield* o?.a; }; for await (const x of g()) ; } catch (e) { console.log('async o?.a', e.message); }
try { const g = async function* () { yield* o.a?.b; }; for await (const x of g()) ; } catch (e) { console.log('async o.a?.b', e.message); }
try { const g = async function* () { yield* tag`x`; }; for await (const x of g()) ; } catch (e) { console.log('async tag`x`', e.message); }
try { const g = async function* () { yield* (5); }; for await (const x of g()) ; } catch (e) { console.log('async (5)', e.message); }
try { const g = async function* () { yield* ((v2)); }; for await (const x of g()) ; } catch (e) { console.log('async ((v2))', e.message); }
try { const g = async function* () { yield* `t`.length; }; for await (const x of g()) ; } catch (e) { console.log('async `t`.length', e.message); }
try { const g = async function* () { yield* new.target; }; for await (const x of g()) ; } catch (e) { console.log('async new.target', e.message); }
try { const g = async function* () { yield* o.a.b ?? 3; }; for await (const x of g()) ; } catch (e) { console.log('async o.a.b ?? 3', e.message); }
try { const g = async function* () { yield* [].at(0) + 1; }; for await (const x of g()) ; } catch (e) { console.log('async [].at(0) + 1', e.message); }
try { const g = async function* () { yield* 2 ** 2; }; for await (const x of g()) ; } catch (e) { console.log('async 2 ** 2', e.message); }
try { const g = async function* () { yield* 1 < 2; }; for await (const x of g()) ; } catch (e) { console.log('async 1 < 2', e.message); }
try { const g = async function* () { yield* 5 in [1]; }; for await (const x of g()) ; } catch (e) { console.log('async 5 in [1]', e.message); }
try { const g = async function* () { yield* o instanceof K; }; for await (const x of g()) ; } catch (e) { console.log('async o instanceof K', e.message); }
try { const g = async function* () { yield* o.x = 5; }; for await (const x of g()) ; } catch (e) { console.log('async o.x = 5', e.message); }
try { const g = async function* () { yield* delete o.x; }; for await (const x of g()) ; } catch (e) { console.log('async delete o.x', e.message); }
try { const g = async function* () { yield* (() => 5)(); }; for await (const x of g()) ; } catch (e) { console.log('async (() => 5)()', e.message); }
try { const g = async function* () { yield* K; }; for await (const x of g()) ; } catch (e) { console.log('async K', e.message); }
try { const g = async function* () { yield* Symbol.iterator; }; for await (const x of g()) ; } catch (e) { console.log('async Symbol.iterator', e.message); }
try { const g = async function* () { yield* NaN; }; for await (const x of g()) ; } catch (e) { console.log('async NaN', e.message); }
try { const g = async function* () { yield* undefined; }; for await (const x of g()) ; } catch (e) { console.log('async undefined', e.message); }
try { const g = async function* () { yield* v2; }; for await (const x of g()) ; } catch (e) { console.log('async v2', e.message); }
try { const g = function* () { yield* 1 + 1; }; for (const x of g()) ; } catch (e) { console.log('1 + 1', e.message); }
try { const g = function* () { yield* v + 1; }; for (const x of g()) ; } catch (e) { console.log('v + 1', e.message); }
try { const g = function* () { yield* () => 1; }; for (const x of g()) ; } catch (e) { console.log('() => 1', e.message); }
try { const g = function* () { yield* function () {}; }; for (const x of g()) ; } catch (e) { console.log('function () {}', e.message); }
try { const g = function* () { yield* async () => 1; }; for (const x of g()) ; } catch (e) { console.log('async () => 1', e.message); }
try { const g = function* () { yield* class {}; }; for (const x of g()) ; } catch (e) { console.log('class {}', e.message); }
try { const g = function* () { yield* v ? v : v; }; for (const x of g()) ; } catch (e) { console.log('v ? v : v', e.message); }
try { const g = function* () { yield* (v ? 1 : 2); }; for (const x of g()) ; } catch (e) { console.log('(v ? 1 : 2)', e.message); }
try { const g = function* () { yield* !5; }; for (const x of g()) ; } catch (e) { console.log('!5', e.message); }
try { const g = function* () { yield* -v; }; for (const x of g()) ; } catch (e) { console.log('-v', e.message); }
try { const g = function* () { yield* typeof v; }; for (const x of g()) ; } catch (e) { console.log('typeof v', e.message); }
try { const g = function* () { yield* void 0; }; for (const x of g()) ; } catch (e) { console.log('void 0', e.message); }
try { const g = function* () { yield* `a${1}`.length; }; for (const x of g()) ; } catch (e) { console.log('`a${1}`.length', e.message); }
try { const g = function* () { yield* (v = 5); }; for (const x of g()) ; } catch (e) { console.log('(v = 5)', e.message); }
try { const g = function* () { yield* v ??= 5; }; for (const x of g()) ; } catch (e) { console.log('v ??= 5', e.message); }
try { const g = function* () { yield* v && 1; }; for (const x of g()) ; } catch (e) { console.log('v && 1', e.message); }
try { const g = function* () { yield* 5 || v; }; for (const x of g()) ; } catch (e) { console.log('5 || v', e.message); }
try { const g = function* () { yield* v ?? 5; }; for (const x of g()) ; } catch (e) { console.log('v ?? 5', e.message); }
try { const g = function* () { yield* (1, 2); }; for (const x of g()) ; } catch (e) { console.log('(1, 2)', e.message); }
try { const g = function* () { yield* 5; }; for (const x of g()) ; } catch (e) { console.log('5', e.message); }
try { const g = function* () { yield* true; }; for (const x of g()) ; } catch (e) { console.log('true', e.message); }
try { const g = function* () { yield* "s".length; }; for (const x of g()) ; } catch (e) { console.log('"s".length', e.message); }
try { const g = function* () { yield* {}; }; for (const x of g()) ; } catch (e) { console.log('{}', e.message); }
try { const g = function* () { yield* { a: 1 }; }; for (const x of g()) ; } catch (e) { console.log('{ a: 1 }', e.message); }
try { const g = function* () { yield* /r/; }; for (const x of g()) ; } catch (e) { console.log('/r/', e.message); }
try { const g = function* () { yield* 5n; }; for (const x of g()) ; } catch (e) { console.log('5n', e.message); }
try { const g = function* () { yield* this; }; for (const x of g()) ; } catch (e) { console.log('this', e.message); }
try { const g = function* () { yield* v++; }; for (const x of g()) ; } catch (e) { console.log('v++', e.message); }
try { const g = function* () { yield* ++v; }; for (const x of g()) ; } catch (e) { console.log('++v', e.message); }
try { const g = function* () { yield* new K(); }; for (const x of g()) ; } catch (e) { console.log('new K()', e.message); }
try { const g = function* () { yield* f(); }; for (const x of g()) ; } catch (e) { console.log('f()', e.message); }
try { const g = function* () { yield* o.a.b; }; for (const x of g()) ; } catch (e) { console.log('o.a.b', e.message); }
try { const g = function* () { yield* o[k]; }; for (const x of g()) ; } catch (e) { console.log('o[k]', e.message); }
try { const g = function* () { yield* o?.a; }; for (const x of g()) ; } catch (e) { console.log('o?.a', e.message); }
try { const g = function* () { yield* o.a?.b; }; for (const x of g()) ; } catch (e) { console.log('o.a?.b', e.message); }
try { const g = function* () { yield* tag`x`; }; for (const x of g()) ; } catch (e) { console.log('tag`x`', e.message); }
try { const g = function* () { yield* (5); }; for (const x of g()) ; } catch (e) { console.log('(5)', e.message); }
try { const g = function* () { yield* ((v2)); }; for (const x of g()) ; } catch (e) { console.log('((v2))', e.message); }
try { const g = function* () { yield* `t`.length; }; for (const x of g()) ; } catch (e) { console.log('`t`.length', e.message); }
try { const g = function* () { yield* new.target; }; for (const x of g()) ; } catch (e) { console.log('new.target', e.message); }
try { const g = function* () { yield* o.a.b ?? 3; }; for (const x of g()) ; } catch (e) { console.log('o.a.b ?? 3', e.message); }
try { const g = function* () { yield* [].at(0) + 1; }; for (const x of g()) ; } catch (e) { console.log('[].at(0) + 1', e.message); }
try { const g = function* () { yield* 2 ** 2; }; for (const x of g()) ; } catch (e) { console.log('2 ** 2', e.message); }
try { const g = function* () { yield* 1 < 2; }; for (const x of g()) ; } catch (e) { console.log('1 < 2', e.message); }
try { const g = function* () { yield* 5 in [1]; }; for (const x of g()) ; } catch (e) { console.log('5 in [1]', e.message); }
try { const g = function* () { yield* o instanceof K; }; for (const x of g()) ; } catch (e) { console.log('o instanceof K', e.message); }
try { const g = function* () { yield* o.x = 5; }; for (const x of g()) ; } catch (e) { console.log('o.x = 5', e.message); }
try { const g = function* () { yield* delete o.x; }; for (const x of g()) ; } catch (e) { console.log('delete o.x', e.message); }
try { const g = function* () { yield* (() => 5)(); }; for (const x of g()) ; } catch (e) { console.log('(() => 5)()', e.message); }
try { const g = function* () { yield* K; }; for (const x of g()) ; } catch (e) { console.log('K', e.message); }
try { const g = function* () { yield* Symbol.iterator; }; for (const x of g()) ; } catch (e) { console.log('Symbol.iterator', e.message); }
try { const g = function* () { yield* NaN; }; for (const x of g()) ; } catch (e) { console.log('NaN', e.message); }
try { const g = function* () { yield* undefined; }; for (const x of g()) ; } catch (e) { console.log('undefined', e.message); }
try { const g = function* () { yield* v2; }; for (const x of g()) ; } catch (e) { console.log('v2', e.message); }
