const it = () => 1, o = { m() {} }, nul = null;
const at = (label, value) => value;
let u, q = { a: 1 };
const show = (e) => console.log(e instanceof Error ? `${e.name}: ${e.message}` : e);
u = undefined; try { const {x = it(), y:[a]} = {}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x: [a]} = {x: it()}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([a]) => 1)({b: it()}); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x: a = u()} = {}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x: {a} = u()} = {}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x: {a} = it()()} = {}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x: {a}} = {x: u()}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { ({a: 1})[q?.a].b(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {a} = u(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {a} = u().x; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a:n1} = () => 1, a}} = {}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a:n1} = () => 1, a}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a:n1}, a}} = {}; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a:n1}, a}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:n1 = () => 1, a}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:n1 = 5, a}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:n1, a}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{} = 5}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:[]}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:[a]}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a} = u}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a} = it()}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a} = {}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a} = {b: it()}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a: b} = {b: it()}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a: b = 1} = {b: it()}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a: b = 1} = class {}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{[it()]: b = 1} = class {}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{["x"]: b = 1}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{["x"]: b}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{...b}}} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:{a:{b}}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:a}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{length:a = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{[u]:a}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{[u]:a = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{[u]:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{"x":{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{1:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{1:{a}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{1:a}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"c":{x:{a}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {1:{x:{a}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[u]:{x:{a}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[u]:{x:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:{a} = 1}, d} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:{a} = 1}, d = it()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d, c:{x:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:{x:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:{x:{a}}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:{x:a}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:{x:a = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:[x]} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:[x] = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {d = it(), c:{x} = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x} = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x} = {b: it()}.z} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:{y} = 2} = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:{y}} = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:y} = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:y = 1} = u} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:y = 1} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:{y} = 1} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:{y}} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x:y} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{x} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{...z} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{[u]: z} = o.m()} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y} = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y}} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y}} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:y = 1} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:y = it()} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y} = it()} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y} = {}} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y} = class {}} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y} = () => 1} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:{y:{z} = 1} = () => 1} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:[y] = 1} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x:[y]} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {x} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[u]: x} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[u]: {x}} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[u]: {x} = 1} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[it()]: {x} = 1} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {...x} = o.m(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y} = 1}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y} = 1} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y}} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:y} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:y = 1} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:y = it()} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y:{z} = 1}}) => 1)({}); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y:{z} = 1}} = {}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y:{z}}} = {}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y:z}} = {}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y}} = {}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y}} = it()) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y}}) => 1)(q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y = 1}}) => 1)(q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({x:{y:{z} = it()}}) => 1)(q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y:{z} = it()}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y:z = it()}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y}] = [u]) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y} = u]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y:{z} = 1} = u]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y:{z} = 1} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y:{z}} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y:z} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{y} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{[u]: z} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{...z} = o.m()]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{...z}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { for (const {x:{y} = 1} of [u])  ;; console.log("none"); } catch (e) { show(e); }
u = undefined; try { for (const {x:{y:z}} of [q])  ;; console.log("none"); } catch (e) { show(e); }
u = undefined; try { for (const {x:{y:{z} = 1}} of [q])  ;; console.log("none"); } catch (e) { show(e); }
u = undefined; try { for (const {x:[y]} of [q])  ;; console.log("none"); } catch (e) { show(e); }
u = undefined; try { for (const {a:[y]} of [q])  ;; console.log("none"); } catch (e) { show(e); }
u = undefined; try { try { throw q } catch ({x: {y: {z} = 1}}) { }; console.log("none"); } catch (e) { show(e); }
u = undefined; try { try { throw q } catch ({x: {y: z}}) { }; console.log("none"); } catch (e) { show(e); }
u = undefined; try { try { throw q } catch ({a: [y]}) { }; console.log("none"); } catch (e) { show(e); }
u = undefined; try { try { throw u } catch ({a: {y} = 1}) { }; console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: {a: a} = 1} = u); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: {y: a}} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: {y: {a} = 1}} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: {y: {a}}} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: {y: o.z}} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: {y: o.z = 1}} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({x: [o.z = 1]} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({a: [o.z = 1]} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({[u]: [o.z = 1]} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { let a; ({[{}]: [o.z = 1]} = q); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[{}]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[{}]: [, ...a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[{toString() { return "k"; }}]: [, ...a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {["a"]: [, ...a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[`a`]: [, ...a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[`a${u}`]: [, ...a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[1]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[u]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[null]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[this]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[()=>1]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[!u]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[[]]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[{a:1}]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[/x/]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[5n]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[-1]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[it()]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {[class {}]: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {1: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"z": [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {z: [a]} = q; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {z: [a]} = o; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {z: [a]} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x":{a} = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x":{a}} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x":a} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x":a = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x y":a} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x y":{a}} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {"x y":{a} = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {0:a} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {0:a = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {0:{a} = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {0:{a}} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {0.5:{a}} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {1e3:{a}} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {5n:{a} = 1} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {5n:a} = u; console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{5n:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{0.5:{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{"0":{a} = 1}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{"0":[a]}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { const {c:{a:[a]}} = it(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (([{"z":{z} = it()}]) => 1)([]); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({"z":{z} = it()}) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({"z":{z} = it()} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
u = undefined; try { (({"z":[z] = it()} = u) => 1)(); console.log("none"); } catch (e) { show(e); }
