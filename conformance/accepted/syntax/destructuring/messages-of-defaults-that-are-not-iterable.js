const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = 1, q = { a: 1 }; try { const [x = it(), [a] = 5] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [x = it(), [a] = null] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [x = it(), [a] = this] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const {x = it(), y:[a] = null} = {}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: o.m}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: 1 + 2}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: u + 2}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: -u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: !u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: typeof u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: typeof 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: `a${1}`}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: `a${u}`}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: /x/}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: () => u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b(){}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), ["x"]: 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), [1]: 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), ...{}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: class {}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: class extends Object {}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: null}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: this}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: {}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: []}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: [1,u]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: [1,,]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: [...[]]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: (u, 1)}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m(), b: u ? 1 : 2}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: 1 ? o.m() : 2}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it() ? 1 : 2}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: u || o.m()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m() || 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m() ?? 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: (u, it())}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: new Map()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: new Map}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o.m?.()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: u?.()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: o?.m()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: (u = it())}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: (u += it())}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: (q.a = it())}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: u++}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: q.a++}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it`x`}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: (it() === 1)}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: (it() < 1)}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: ("a" in q)}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(it)}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(o.m())}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: void it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: !it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), get b() { return it(); }}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u || it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() || 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = 0 || it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (0, it())] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ? 1 : it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ?? it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u?.a ?? it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = o?.m()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u?.()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q?.zz] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (u = it())] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (u = 5)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (q.a = it())] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = `x${it()}`[1]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it(...[1])] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = o.m(...[1])] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(...[1])}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(...[1], 2)}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: new Map(...[])}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = class { static x = it() }] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = class { [it()] = 1 }] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = class extends Object { }] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (() => it())] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = async () => it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = /x/] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = [it()][0]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = !it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = -it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = typeof it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = typeof u] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (it(), 1)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (it(), null)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (it(), u)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {x: u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {x: q.a}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : class {}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? u : class {}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? function() {} : 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : function() {}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : `a${1}`] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : `a${u}`] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : /x/] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : 5n] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : {b: {}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : {b(){}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : this] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : delete q.a] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : typeof u] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : typeof it] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : [1,2]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : [...u]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : [...u, 1]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : [...u, u]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() ? 1 : [...u, this]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it()]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), 1]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), this]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), "x"]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), , ]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), {}]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), {b: 1}]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [it(), () => 1]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [...it(), 1]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [...[], it()]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [...it]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: [...it, u]}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: ""}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: 5n}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: undefined}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: true}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: -1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: +"1"}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: 1 || u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), b: 0 || 2}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), get b(){return 1}, set b(v) {}, c: 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), get b(){return 1}, c: u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {get b(){return 1}, a: it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {get [it()](){return 1}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {[it()]: 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {get ["x"](){return 1}, a: it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), get ["x"](){return 1}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {u, a: it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: it(), u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: {b: {c: it()}}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: {b: {c: it()}, d: 1}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: {b: {c: it()}, d: [1, {e: 2}]}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {a: {b: {c: it()}, d: [1, {e: this}]}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {...it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {...it(), a: 1}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (() => { const [[a] = {a: it(), b: this}] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (function () { const [[a] = {a: it(), b: this}] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (function () { const [[a] = it() ? 1 : this] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (function () { const [[a] = it() ? 1 : new.target] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (function () { const [[a] = it() ? 1 : arguments] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { await (async function () { const [[a] = {a: await it()}] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { await (async function () { const [[a] = it() ? 1 : await null] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { await (async function () { const [[a] = await it()] = [] })(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new class { #p = 1; constructor() { const [[a] = {a: it(), b: this.#p}] = [] } }; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new class { #p = 1; constructor() { const [[a] = {a: it(), b: #p in this}] = [] } }; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new class { #p() { return 1 }; constructor() { const [[a] = {a: this.#p()}] = [] } }; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { new class { #p() { return 1 }; constructor() { const [[a] = this.#p()] = [] } }; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { ({ f() { const [[a] = {a: super.toString()}] = [] } }).f(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { ({ f() { const [[a] = {a: super.toString}] = [] } }).f(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [[a] = {a: it()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [[a] = {a: it(), b: u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [[a = {a: it()}]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; ({x: [a] = {a: it()}} = {}); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let {x: [a] = {a: it()}} = {}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let {x: {y: [a] = {a: it()}}} = {x: {}}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([a] = {a: it()}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (({x: [a] = {b: it()}} = {}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([[a] = {b: it()}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [[a] = {b: it()}] of [[]])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const {x: [a] = {b: it()}} of [[]])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { try { throw [] } catch ([[a] = {b: it()}]) { }; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = {b: it()}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = u || it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([a] = {b: it()}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = it() + 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = (1, it()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = u ?? it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() + 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it().b] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q[it()]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q[it()].b] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q?.a.b] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q?.a + 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q.a + 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q.a || 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = 1 || u] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (1, q.a)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = q.a ?? 1] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ?? q.a] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ?? q] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ? 1 : 2] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ? 1 : q] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it() + it()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = new (it())] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = new Map(it())] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = new o.K(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = new o.K()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = u(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = o.k(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = it()(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = new o.k(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = o.k()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = o.k().b] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it().b()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = it()()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u || o.k()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u ?? o.k()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {b: o.k()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {b: it()()}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = new o.k()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const {x: [a] = u()} = {}; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([a] = u()) => 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([a] = o.k()) => 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { (([a] = it()()) => 1)(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {...{}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {...u}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = {...{}, ...{}}] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u++] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u + 1 + 2] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (u, 1, 2)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (1, 2, u)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = (u)] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = u = 5] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = ++u] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [[a] = u()] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; ({x: [a] = u()} = {}); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [a] = u(); ;)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [a] = it(); ;)  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { for (const [[a] = u()] of [[]])  ;; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = [u()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = [...u()]; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = (u()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = (1, u()); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = it() ? u() : 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { let a; [a] = u() ? u() : 1; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const {c:{length:[a] = it()}} = q; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const {c:{"0":[a] = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const {c:{a:[a] = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = delete q.a] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = delete q[it()]] = []; console.log("none"); } catch (e) { show(e); }
u = 1, q = { a: 1 }; try { const [[a] = delete it().b] = []; console.log("none"); } catch (e) { show(e); }
