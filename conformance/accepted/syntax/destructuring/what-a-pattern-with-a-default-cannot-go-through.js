// What messages call a nested array pattern's value, which has a default.
let d = 4, f = () => 4, o = { p: 4, 0: 4 }, tag = () => 4; class K {}
let b;
try { const src = [3]; const [[c] = [5]] = src; } catch (e) { console.log('const [[c] = [5]] = src; [3]', e.message); }
try { const src = []; const [[c] = [5]] = src; } catch (e) { console.log('const [[c] = [5]] = src; []', e.message); }
try { const src = [3]; [[b] = [5]] = src; } catch (e) { console.log('[[b] = [5]] = src; [3]', e.message); }
try { const src = []; [[b] = [5]] = src; } catch (e) { console.log('[[b] = [5]] = src; []', e.message); }
try { const src = [3]; const { x: [c] = [5] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = [5] } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = [5] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = [5] } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = [5]]) => 1)(src); } catch (e) { console.log('(([[c] = [5]]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = [5]]) => 1)(src); } catch (e) { console.log('(([[c] = [5]]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = [5]) => 1)(src[0]); } catch (e) { console.log('(([c] = [5]) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = [5]) => 1)(src[0]); } catch (e) { console.log('(([c] = [5]) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d] = src; } catch (e) { console.log('const [[c] = d] = src; [3]', e.message); }
try { const src = []; const [[c] = d] = src; } catch (e) { console.log('const [[c] = d] = src; []', e.message); }
try { const src = [3]; [[b] = d] = src; } catch (e) { console.log('[[b] = d] = src; [3]', e.message); }
try { const src = []; [[b] = d] = src; } catch (e) { console.log('[[b] = d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d]) => 1)(src); } catch (e) { console.log('(([[c] = d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d]) => 1)(src); } catch (e) { console.log('(([[c] = d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d) => 1)(src[0]); } catch (e) { console.log('(([c] = d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d) => 1)(src[0]); } catch (e) { console.log('(([c] = d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = f()] = src; } catch (e) { console.log('const [[c] = f()] = src; [3]', e.message); }
try { const src = []; const [[c] = f()] = src; } catch (e) { console.log('const [[c] = f()] = src; []', e.message); }
try { const src = [3]; [[b] = f()] = src; } catch (e) { console.log('[[b] = f()] = src; [3]', e.message); }
try { const src = []; [[b] = f()] = src; } catch (e) { console.log('[[b] = f()] = src; []', e.message); }
try { const src = [3]; const { x: [c] = f() } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = f() } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = f() } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = f() } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = f()]) => 1)(src); } catch (e) { console.log('(([[c] = f()]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = f()]) => 1)(src); } catch (e) { console.log('(([[c] = f()]) => 1)(src); []', e.message); }
try { const src = [3]; const [[c] = o.p] = src; } catch (e) { console.log('const [[c] = o.p] = src; [3]', e.message); }
try { const src = []; const [[c] = o.p] = src; } catch (e) { console.log('const [[c] = o.p] = src; []', e.message); }
try { const src = [3]; [[b] = o.p] = src; } catch (e) { console.log('[[b] = o.p] = src; [3]', e.message); }
try { const src = []; [[b] = o.p] = src; } catch (e) { console.log('[[b] = o.p] = src; []', e.message); }
try { const src = [3]; const { x: [c] = o.p } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = o.p } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = o.p } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = o.p } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = o.p]) => 1)(src); } catch (e) { console.log('(([[c] = o.p]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = o.p]) => 1)(src); } catch (e) { console.log('(([[c] = o.p]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = o.p) => 1)(src[0]); } catch (e) { console.log('(([c] = o.p) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = o.p) => 1)(src[0]); } catch (e) { console.log('(([c] = o.p) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = o?.p] = src; } catch (e) { console.log('const [[c] = o?.p] = src; [3]', e.message); }
try { const src = []; const [[c] = o?.p] = src; } catch (e) { console.log('const [[c] = o?.p] = src; []', e.message); }
try { const src = [3]; [[b] = o?.p] = src; } catch (e) { console.log('[[b] = o?.p] = src; [3]', e.message); }
try { const src = []; [[b] = o?.p] = src; } catch (e) { console.log('[[b] = o?.p] = src; []', e.message); }
try { const src = [3]; const { x: [c] = o?.p } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = o?.p } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = o?.p } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = o?.p } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = o?.p]) => 1)(src); } catch (e) { console.log('(([[c] = o?.p]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = o?.p]) => 1)(src); } catch (e) { console.log('(([[c] = o?.p]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = o?.p) => 1)(src[0]); } catch (e) { console.log('(([c] = o?.p) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = o?.p) => 1)(src[0]); } catch (e) { console.log('(([c] = o?.p) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = null] = src; } catch (e) { console.log('const [[c] = null] = src; [3]', e.message); }
try { const src = []; const [[c] = null] = src; } catch (e) { console.log('const [[c] = null] = src; []', e.message); }
try { const src = [3]; [[b] = null] = src; } catch (e) { console.log('[[b] = null] = src; [3]', e.message); }
try { const src = []; [[b] = null] = src; } catch (e) { console.log('[[b] = null] = src; []', e.message); }
try { const src = [3]; const { x: [c] = null } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = null } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = null } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = null } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = null]) => 1)(src); } catch (e) { console.log('(([[c] = null]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = null]) => 1)(src); } catch (e) { console.log('(([[c] = null]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = null) => 1)(src[0]); } catch (e) { console.log('(([c] = null) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = null) => 1)(src[0]); } catch (e) { console.log('(([c] = null) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = 5] = src; } catch (e) { console.log('const [[c] = 5] = src; [3]', e.message); }
try { const src = []; const [[c] = 5] = src; } catch (e) { console.log('const [[c] = 5] = src; []', e.message); }
try { const src = [3]; [[b] = 5] = src; } catch (e) { console.log('[[b] = 5] = src; [3]', e.message); }
try { const src = []; [[b] = 5] = src; } catch (e) { console.log('[[b] = 5] = src; []', e.message); }
try { const src = [3]; const { x: [c] = 5 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = 5 } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = 5 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = 5 } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = 5]) => 1)(src); } catch (e) { console.log('(([[c] = 5]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = 5]) => 1)(src); } catch (e) { console.log('(([[c] = 5]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = 5) => 1)(src[0]); } catch (e) { console.log('(([c] = 5) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = 5) => 1)(src[0]); } catch (e) { console.log('(([c] = 5) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = 's'] = src; } catch (e) { console.log("const [[c] = 's'] = src; [3]", e.message); }
try { const src = []; const [[c] = 's'] = src; } catch (e) { console.log("const [[c] = 's'] = src; []", e.message); }
try { const src = [3]; [[b] = 's'] = src; } catch (e) { console.log("[[b] = 's'] = src; [3]", e.message); }
try { const src = []; [[b] = 's'] = src; } catch (e) { console.log("[[b] = 's'] = src; []", e.message); }
try { const src = [3]; const { x: [c] = 's' } = { x: src[0] }; } catch (e) { console.log("const { x: [c] = 's' } = { x: src[0] }; [3]", e.message); }
try { const src = []; const { x: [c] = 's' } = { x: src[0] }; } catch (e) { console.log("const { x: [c] = 's' } = { x: src[0] }; []", e.message); }
try { const src = [3]; (([[c] = 's']) => 1)(src); } catch (e) { console.log("(([[c] = 's']) => 1)(src); [3]", e.message); }
try { const src = []; (([[c] = 's']) => 1)(src); } catch (e) { console.log("(([[c] = 's']) => 1)(src); []", e.message); }
try { const src = [3]; (([c] = 's') => 1)(src[0]); } catch (e) { console.log("(([c] = 's') => 1)(src[0]); [3]", e.message); }
try { const src = []; (([c] = 's') => 1)(src[0]); } catch (e) { console.log("(([c] = 's') => 1)(src[0]); []", e.message); }
try { const src = [3]; const [[c] = `t`] = src; } catch (e) { console.log('const [[c] = `t`] = src; [3]', e.message); }
try { const src = []; const [[c] = `t`] = src; } catch (e) { console.log('const [[c] = `t`] = src; []', e.message); }
try { const src = [3]; [[b] = `t`] = src; } catch (e) { console.log('[[b] = `t`] = src; [3]', e.message); }
try { const src = []; [[b] = `t`] = src; } catch (e) { console.log('[[b] = `t`] = src; []', e.message); }
try { const src = [3]; const { x: [c] = `t` } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = `t` } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = `t` } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = `t` } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = `t`]) => 1)(src); } catch (e) { console.log('(([[c] = `t`]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = `t`]) => 1)(src); } catch (e) { console.log('(([[c] = `t`]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = `t`) => 1)(src[0]); } catch (e) { console.log('(([c] = `t`) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = `t`) => 1)(src[0]); } catch (e) { console.log('(([c] = `t`) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = `${d}`] = src; } catch (e) { console.log('const [[c] = `${d}`] = src; [3]', e.message); }
try { const src = []; const [[c] = `${d}`] = src; } catch (e) { console.log('const [[c] = `${d}`] = src; []', e.message); }
try { const src = [3]; [[b] = `${d}`] = src; } catch (e) { console.log('[[b] = `${d}`] = src; [3]', e.message); }
try { const src = []; [[b] = `${d}`] = src; } catch (e) { console.log('[[b] = `${d}`] = src; []', e.message); }
try { const src = [3]; const { x: [c] = `${d}` } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = `${d}` } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = `${d}` } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = `${d}` } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = `${d}`]) => 1)(src); } catch (e) { console.log('(([[c] = `${d}`]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = `${d}`]) => 1)(src); } catch (e) { console.log('(([[c] = `${d}`]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = `${d}`) => 1)(src[0]); } catch (e) { console.log('(([c] = `${d}`) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = `${d}`) => 1)(src[0]); } catch (e) { console.log('(([c] = `${d}`) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = {}] = src; } catch (e) { console.log('const [[c] = {}] = src; [3]', e.message); }
try { const src = []; const [[c] = {}] = src; } catch (e) { console.log('const [[c] = {}] = src; []', e.message); }
try { const src = [3]; [[b] = {}] = src; } catch (e) { console.log('[[b] = {}] = src; [3]', e.message); }
try { const src = []; [[b] = {}] = src; } catch (e) { console.log('[[b] = {}] = src; []', e.message); }
try { const src = [3]; const { x: [c] = {} } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = {} } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = {} } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = {} } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = {}]) => 1)(src); } catch (e) { console.log('(([[c] = {}]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = {}]) => 1)(src); } catch (e) { console.log('(([[c] = {}]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = {}) => 1)(src[0]); } catch (e) { console.log('(([c] = {}) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = {}) => 1)(src[0]); } catch (e) { console.log('(([c] = {}) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = () => 1] = src; } catch (e) { console.log('const [[c] = () => 1] = src; [3]', e.message); }
try { const src = []; const [[c] = () => 1] = src; } catch (e) { console.log('const [[c] = () => 1] = src; []', e.message); }
try { const src = [3]; [[b] = () => 1] = src; } catch (e) { console.log('[[b] = () => 1] = src; [3]', e.message); }
try { const src = []; [[b] = () => 1] = src; } catch (e) { console.log('[[b] = () => 1] = src; []', e.message); }
try { const src = [3]; const { x: [c] = () => 1 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = () => 1 } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = () => 1 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = () => 1 } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = () => 1]) => 1)(src); } catch (e) { console.log('(([[c] = () => 1]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = () => 1]) => 1)(src); } catch (e) { console.log('(([[c] = () => 1]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = () => 1) => 1)(src[0]); } catch (e) { console.log('(([c] = () => 1) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = () => 1) => 1)(src[0]); } catch (e) { console.log('(([c] = () => 1) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = function () {}] = src; } catch (e) { console.log('const [[c] = function () {}] = src; [3]', e.message); }
try { const src = []; const [[c] = function () {}] = src; } catch (e) { console.log('const [[c] = function () {}] = src; []', e.message); }
try { const src = [3]; [[b] = function () {}] = src; } catch (e) { console.log('[[b] = function () {}] = src; [3]', e.message); }
try { const src = []; [[b] = function () {}] = src; } catch (e) { console.log('[[b] = function () {}] = src; []', e.message); }
try { const src = [3]; const { x: [c] = function () {} } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = function () {} } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = function () {} } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = function () {} } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = function () {}]) => 1)(src); } catch (e) { console.log('(([[c] = function () {}]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = function () {}]) => 1)(src); } catch (e) { console.log('(([[c] = function () {}]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = function () {}) => 1)(src[0]); } catch (e) { console.log('(([c] = function () {}) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = function () {}) => 1)(src[0]); } catch (e) { console.log('(([c] = function () {}) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = class {}] = src; } catch (e) { console.log('const [[c] = class {}] = src; [3]', e.message); }
try { const src = []; const [[c] = class {}] = src; } catch (e) { console.log('const [[c] = class {}] = src; []', e.message); }
try { const src = [3]; [[b] = class {}] = src; } catch (e) { console.log('[[b] = class {}] = src; [3]', e.message); }
try { const src = []; [[b] = class {}] = src; } catch (e) { console.log('[[b] = class {}] = src; []', e.message); }
try { const src = [3]; const { x: [c] = class {} } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = class {} } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = class {} } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = class {} } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = class {}]) => 1)(src); } catch (e) { console.log('(([[c] = class {}]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = class {}]) => 1)(src); } catch (e) { console.log('(([[c] = class {}]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = class {}) => 1)(src[0]); } catch (e) { console.log('(([c] = class {}) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = class {}) => 1)(src[0]); } catch (e) { console.log('(([c] = class {}) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = /r/] = src; } catch (e) { console.log('const [[c] = /r/] = src; [3]', e.message); }
try { const src = []; const [[c] = /r/] = src; } catch (e) { console.log('const [[c] = /r/] = src; []', e.message); }
try { const src = [3]; [[b] = /r/] = src; } catch (e) { console.log('[[b] = /r/] = src; [3]', e.message); }
try { const src = []; [[b] = /r/] = src; } catch (e) { console.log('[[b] = /r/] = src; []', e.message); }
try { const src = [3]; const { x: [c] = /r/ } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = /r/ } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = /r/ } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = /r/ } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = /r/]) => 1)(src); } catch (e) { console.log('(([[c] = /r/]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = /r/]) => 1)(src); } catch (e) { console.log('(([[c] = /r/]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = /r/) => 1)(src[0]); } catch (e) { console.log('(([c] = /r/) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = /r/) => 1)(src[0]); } catch (e) { console.log('(([c] = /r/) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = 5n] = src; } catch (e) { console.log('const [[c] = 5n] = src; [3]', e.message); }
try { const src = []; const [[c] = 5n] = src; } catch (e) { console.log('const [[c] = 5n] = src; []', e.message); }
try { const src = [3]; [[b] = 5n] = src; } catch (e) { console.log('[[b] = 5n] = src; [3]', e.message); }
try { const src = []; [[b] = 5n] = src; } catch (e) { console.log('[[b] = 5n] = src; []', e.message); }
try { const src = [3]; const { x: [c] = 5n } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = 5n } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = 5n } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = 5n } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = 5n]) => 1)(src); } catch (e) { console.log('(([[c] = 5n]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = 5n]) => 1)(src); } catch (e) { console.log('(([[c] = 5n]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = 5n) => 1)(src[0]); } catch (e) { console.log('(([c] = 5n) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = 5n) => 1)(src[0]); } catch (e) { console.log('(([c] = 5n) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = !d] = src; } catch (e) { console.log('const [[c] = !d] = src; [3]', e.message); }
try { const src = []; const [[c] = !d] = src; } catch (e) { console.log('const [[c] = !d] = src; []', e.message); }
try { const src = [3]; [[b] = !d] = src; } catch (e) { console.log('[[b] = !d] = src; [3]', e.message); }
try { const src = []; [[b] = !d] = src; } catch (e) { console.log('[[b] = !d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = !d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = !d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = !d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = !d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = !d]) => 1)(src); } catch (e) { console.log('(([[c] = !d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = !d]) => 1)(src); } catch (e) { console.log('(([[c] = !d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = !d) => 1)(src[0]); } catch (e) { console.log('(([c] = !d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = !d) => 1)(src[0]); } catch (e) { console.log('(([c] = !d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = -d] = src; } catch (e) { console.log('const [[c] = -d] = src; [3]', e.message); }
try { const src = []; const [[c] = -d] = src; } catch (e) { console.log('const [[c] = -d] = src; []', e.message); }
try { const src = [3]; [[b] = -d] = src; } catch (e) { console.log('[[b] = -d] = src; [3]', e.message); }
try { const src = []; [[b] = -d] = src; } catch (e) { console.log('[[b] = -d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = -d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = -d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = -d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = -d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = -d]) => 1)(src); } catch (e) { console.log('(([[c] = -d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = -d]) => 1)(src); } catch (e) { console.log('(([[c] = -d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = -d) => 1)(src[0]); } catch (e) { console.log('(([c] = -d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = -d) => 1)(src[0]); } catch (e) { console.log('(([c] = -d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = typeof d] = src; } catch (e) { console.log('const [[c] = typeof d] = src; [3]', e.message); }
try { const src = []; const [[c] = typeof d] = src; } catch (e) { console.log('const [[c] = typeof d] = src; []', e.message); }
try { const src = [3]; [[b] = typeof d] = src; } catch (e) { console.log('[[b] = typeof d] = src; [3]', e.message); }
try { const src = []; [[b] = typeof d] = src; } catch (e) { console.log('[[b] = typeof d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = typeof d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = typeof d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = typeof d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = typeof d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = typeof d]) => 1)(src); } catch (e) { console.log('(([[c] = typeof d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = typeof d]) => 1)(src); } catch (e) { console.log('(([[c] = typeof d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = typeof d) => 1)(src[0]); } catch (e) { console.log('(([c] = typeof d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = typeof d) => 1)(src[0]); } catch (e) { console.log('(([c] = typeof d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d ? d : d] = src; } catch (e) { console.log('const [[c] = d ? d : d] = src; [3]', e.message); }
try { const src = []; const [[c] = d ? d : d] = src; } catch (e) { console.log('const [[c] = d ? d : d] = src; []', e.message); }
try { const src = [3]; [[b] = d ? d : d] = src; } catch (e) { console.log('[[b] = d ? d : d] = src; [3]', e.message); }
try { const src = []; [[b] = d ? d : d] = src; } catch (e) { console.log('[[b] = d ? d : d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d ? d : d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d ? d : d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d ? d : d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d ? d : d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d ? d : d]) => 1)(src); } catch (e) { console.log('(([[c] = d ? d : d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d ? d : d]) => 1)(src); } catch (e) { console.log('(([[c] = d ? d : d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d ? d : d) => 1)(src[0]); } catch (e) { console.log('(([c] = d ? d : d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d ? d : d) => 1)(src[0]); } catch (e) { console.log('(([c] = d ? d : d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d && d] = src; } catch (e) { console.log('const [[c] = d && d] = src; [3]', e.message); }
try { const src = []; const [[c] = d && d] = src; } catch (e) { console.log('const [[c] = d && d] = src; []', e.message); }
try { const src = [3]; [[b] = d && d] = src; } catch (e) { console.log('[[b] = d && d] = src; [3]', e.message); }
try { const src = []; [[b] = d && d] = src; } catch (e) { console.log('[[b] = d && d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d && d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d && d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d && d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d && d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d && d]) => 1)(src); } catch (e) { console.log('(([[c] = d && d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d && d]) => 1)(src); } catch (e) { console.log('(([[c] = d && d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d && d) => 1)(src[0]); } catch (e) { console.log('(([c] = d && d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d && d) => 1)(src[0]); } catch (e) { console.log('(([c] = d && d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d ?? d] = src; } catch (e) { console.log('const [[c] = d ?? d] = src; [3]', e.message); }
try { const src = []; const [[c] = d ?? d] = src; } catch (e) { console.log('const [[c] = d ?? d] = src; []', e.message); }
try { const src = [3]; [[b] = d ?? d] = src; } catch (e) { console.log('[[b] = d ?? d] = src; [3]', e.message); }
try { const src = []; [[b] = d ?? d] = src; } catch (e) { console.log('[[b] = d ?? d] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d ?? d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d ?? d } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d ?? d } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d ?? d } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d ?? d]) => 1)(src); } catch (e) { console.log('(([[c] = d ?? d]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d ?? d]) => 1)(src); } catch (e) { console.log('(([[c] = d ?? d]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d ?? d) => 1)(src[0]); } catch (e) { console.log('(([c] = d ?? d) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d ?? d) => 1)(src[0]); } catch (e) { console.log('(([c] = d ?? d) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d || 7] = src; } catch (e) { console.log('const [[c] = d || 7] = src; [3]', e.message); }
try { const src = []; const [[c] = d || 7] = src; } catch (e) { console.log('const [[c] = d || 7] = src; []', e.message); }
try { const src = [3]; [[b] = d || 7] = src; } catch (e) { console.log('[[b] = d || 7] = src; [3]', e.message); }
try { const src = []; [[b] = d || 7] = src; } catch (e) { console.log('[[b] = d || 7] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d || 7 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d || 7 } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d || 7 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d || 7 } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d || 7]) => 1)(src); } catch (e) { console.log('(([[c] = d || 7]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d || 7]) => 1)(src); } catch (e) { console.log('(([[c] = d || 7]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d || 7) => 1)(src[0]); } catch (e) { console.log('(([c] = d || 7) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d || 7) => 1)(src[0]); } catch (e) { console.log('(([c] = d || 7) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = (d, d)] = src; } catch (e) { console.log('const [[c] = (d, d)] = src; [3]', e.message); }
try { const src = []; const [[c] = (d, d)] = src; } catch (e) { console.log('const [[c] = (d, d)] = src; []', e.message); }
try { const src = [3]; [[b] = (d, d)] = src; } catch (e) { console.log('[[b] = (d, d)] = src; [3]', e.message); }
try { const src = []; [[b] = (d, d)] = src; } catch (e) { console.log('[[b] = (d, d)] = src; []', e.message); }
try { const src = [3]; const { x: [c] = (d, d) } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = (d, d) } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = (d, d) } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = (d, d) } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = (d, d)]) => 1)(src); } catch (e) { console.log('(([[c] = (d, d)]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = (d, d)]) => 1)(src); } catch (e) { console.log('(([[c] = (d, d)]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = (d, d)) => 1)(src[0]); } catch (e) { console.log('(([c] = (d, d)) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = (d, d)) => 1)(src[0]); } catch (e) { console.log('(([c] = (d, d)) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = (d = 4)] = src; } catch (e) { console.log('const [[c] = (d = 4)] = src; [3]', e.message); }
try { const src = []; const [[c] = (d = 4)] = src; } catch (e) { console.log('const [[c] = (d = 4)] = src; []', e.message); }
try { const src = [3]; [[b] = (d = 4)] = src; } catch (e) { console.log('[[b] = (d = 4)] = src; [3]', e.message); }
try { const src = []; [[b] = (d = 4)] = src; } catch (e) { console.log('[[b] = (d = 4)] = src; []', e.message); }
try { const src = [3]; const { x: [c] = (d = 4) } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = (d = 4) } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = (d = 4) } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = (d = 4) } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = (d = 4)]) => 1)(src); } catch (e) { console.log('(([[c] = (d = 4)]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = (d = 4)]) => 1)(src); } catch (e) { console.log('(([[c] = (d = 4)]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = (d = 4)) => 1)(src[0]); } catch (e) { console.log('(([c] = (d = 4)) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = (d = 4)) => 1)(src[0]); } catch (e) { console.log('(([c] = (d = 4)) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d++] = src; } catch (e) { console.log('const [[c] = d++] = src; [3]', e.message); }
try { const src = []; const [[c] = d++] = src; } catch (e) { console.log('const [[c] = d++] = src; []', e.message); }
try { const src = [3]; [[b] = d++] = src; } catch (e) { console.log('[[b] = d++] = src; [3]', e.message); }
try { const src = []; [[b] = d++] = src; } catch (e) { console.log('[[b] = d++] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d++ } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d++ } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d++ } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d++ } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d++]) => 1)(src); } catch (e) { console.log('(([[c] = d++]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d++]) => 1)(src); } catch (e) { console.log('(([[c] = d++]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d++) => 1)(src[0]); } catch (e) { console.log('(([c] = d++) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d++) => 1)(src[0]); } catch (e) { console.log('(([c] = d++) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = d + 1] = src; } catch (e) { console.log('const [[c] = d + 1] = src; [3]', e.message); }
try { const src = []; const [[c] = d + 1] = src; } catch (e) { console.log('const [[c] = d + 1] = src; []', e.message); }
try { const src = [3]; [[b] = d + 1] = src; } catch (e) { console.log('[[b] = d + 1] = src; [3]', e.message); }
try { const src = []; [[b] = d + 1] = src; } catch (e) { console.log('[[b] = d + 1] = src; []', e.message); }
try { const src = [3]; const { x: [c] = d + 1 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d + 1 } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = d + 1 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = d + 1 } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = d + 1]) => 1)(src); } catch (e) { console.log('(([[c] = d + 1]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = d + 1]) => 1)(src); } catch (e) { console.log('(([[c] = d + 1]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = d + 1) => 1)(src[0]); } catch (e) { console.log('(([c] = d + 1) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = d + 1) => 1)(src[0]); } catch (e) { console.log('(([c] = d + 1) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = 1 + 1] = src; } catch (e) { console.log('const [[c] = 1 + 1] = src; [3]', e.message); }
try { const src = []; const [[c] = 1 + 1] = src; } catch (e) { console.log('const [[c] = 1 + 1] = src; []', e.message); }
try { const src = [3]; [[b] = 1 + 1] = src; } catch (e) { console.log('[[b] = 1 + 1] = src; [3]', e.message); }
try { const src = []; [[b] = 1 + 1] = src; } catch (e) { console.log('[[b] = 1 + 1] = src; []', e.message); }
try { const src = [3]; const { x: [c] = 1 + 1 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = 1 + 1 } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = 1 + 1 } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = 1 + 1 } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = 1 + 1]) => 1)(src); } catch (e) { console.log('(([[c] = 1 + 1]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = 1 + 1]) => 1)(src); } catch (e) { console.log('(([[c] = 1 + 1]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = 1 + 1) => 1)(src[0]); } catch (e) { console.log('(([c] = 1 + 1) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = 1 + 1) => 1)(src[0]); } catch (e) { console.log('(([c] = 1 + 1) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = new K()] = src; } catch (e) { console.log('const [[c] = new K()] = src; [3]', e.message); }
try { const src = []; const [[c] = new K()] = src; } catch (e) { console.log('const [[c] = new K()] = src; []', e.message); }
try { const src = [3]; [[b] = new K()] = src; } catch (e) { console.log('[[b] = new K()] = src; [3]', e.message); }
try { const src = []; [[b] = new K()] = src; } catch (e) { console.log('[[b] = new K()] = src; []', e.message); }
try { const src = [3]; const { x: [c] = new K() } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = new K() } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = new K() } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = new K() } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = new K()]) => 1)(src); } catch (e) { console.log('(([[c] = new K()]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = new K()]) => 1)(src); } catch (e) { console.log('(([[c] = new K()]) => 1)(src); []', e.message); }
try { const src = [3]; const [[c] = tag`x`] = src; } catch (e) { console.log('const [[c] = tag`x`] = src; [3]', e.message); }
try { const src = []; const [[c] = tag`x`] = src; } catch (e) { console.log('const [[c] = tag`x`] = src; []', e.message); }
try { const src = [3]; [[b] = tag`x`] = src; } catch (e) { console.log('[[b] = tag`x`] = src; [3]', e.message); }
try { const src = []; [[b] = tag`x`] = src; } catch (e) { console.log('[[b] = tag`x`] = src; []', e.message); }
try { const src = [3]; const { x: [c] = tag`x` } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = tag`x` } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = tag`x` } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = tag`x` } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = tag`x`]) => 1)(src); } catch (e) { console.log('(([[c] = tag`x`]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = tag`x`]) => 1)(src); } catch (e) { console.log('(([[c] = tag`x`]) => 1)(src); []', e.message); }
try { const src = [3]; const [[c] = this] = src; } catch (e) { console.log('const [[c] = this] = src; [3]', e.message); }
try { const src = []; const [[c] = this] = src; } catch (e) { console.log('const [[c] = this] = src; []', e.message); }
try { const src = [3]; [[b] = this] = src; } catch (e) { console.log('[[b] = this] = src; [3]', e.message); }
try { const src = []; [[b] = this] = src; } catch (e) { console.log('[[b] = this] = src; []', e.message); }
try { const src = [3]; const { x: [c] = this } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = this } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = this } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = this } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = this]) => 1)(src); } catch (e) { console.log('(([[c] = this]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = this]) => 1)(src); } catch (e) { console.log('(([[c] = this]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = this) => 1)(src[0]); } catch (e) { console.log('(([c] = this) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = this) => 1)(src[0]); } catch (e) { console.log('(([c] = this) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = o[0]] = src; } catch (e) { console.log('const [[c] = o[0]] = src; [3]', e.message); }
try { const src = []; const [[c] = o[0]] = src; } catch (e) { console.log('const [[c] = o[0]] = src; []', e.message); }
try { const src = [3]; [[b] = o[0]] = src; } catch (e) { console.log('[[b] = o[0]] = src; [3]', e.message); }
try { const src = []; [[b] = o[0]] = src; } catch (e) { console.log('[[b] = o[0]] = src; []', e.message); }
try { const src = [3]; const { x: [c] = o[0] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = o[0] } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = o[0] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = o[0] } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = o[0]]) => 1)(src); } catch (e) { console.log('(([[c] = o[0]]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = o[0]]) => 1)(src); } catch (e) { console.log('(([[c] = o[0]]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = o[0]) => 1)(src[0]); } catch (e) { console.log('(([c] = o[0]) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = o[0]) => 1)(src[0]); } catch (e) { console.log('(([c] = o[0]) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = []] = src; } catch (e) { console.log('const [[c] = []] = src; [3]', e.message); }
try { const src = []; const [[c] = []] = src; } catch (e) { console.log('const [[c] = []] = src; []', e.message); }
try { const src = [3]; [[b] = []] = src; } catch (e) { console.log('[[b] = []] = src; [3]', e.message); }
try { const src = []; [[b] = []] = src; } catch (e) { console.log('[[b] = []] = src; []', e.message); }
try { const src = [3]; const { x: [c] = [] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = [] } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = [] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = [] } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = []]) => 1)(src); } catch (e) { console.log('(([[c] = []]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = []]) => 1)(src); } catch (e) { console.log('(([[c] = []]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = []) => 1)(src[0]); } catch (e) { console.log('(([c] = []) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = []) => 1)(src[0]); } catch (e) { console.log('(([c] = []) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = [[5]]] = src; } catch (e) { console.log('const [[c] = [[5]]] = src; [3]', e.message); }
try { const src = []; const [[c] = [[5]]] = src; } catch (e) { console.log('const [[c] = [[5]]] = src; []', e.message); }
try { const src = [3]; [[b] = [[5]]] = src; } catch (e) { console.log('[[b] = [[5]]] = src; [3]', e.message); }
try { const src = []; [[b] = [[5]]] = src; } catch (e) { console.log('[[b] = [[5]]] = src; []', e.message); }
try { const src = [3]; const { x: [c] = [[5]] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = [[5]] } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = [[5]] } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = [[5]] } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = [[5]]]) => 1)(src); } catch (e) { console.log('(([[c] = [[5]]]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = [[5]]]) => 1)(src); } catch (e) { console.log('(([[c] = [[5]]]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = [[5]]) => 1)(src[0]); } catch (e) { console.log('(([c] = [[5]]) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = [[5]]) => 1)(src[0]); } catch (e) { console.log('(([c] = [[5]]) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = undefined] = src; } catch (e) { console.log('const [[c] = undefined] = src; [3]', e.message); }
try { const src = []; const [[c] = undefined] = src; } catch (e) { console.log('const [[c] = undefined] = src; []', e.message); }
try { const src = [3]; [[b] = undefined] = src; } catch (e) { console.log('[[b] = undefined] = src; [3]', e.message); }
try { const src = []; [[b] = undefined] = src; } catch (e) { console.log('[[b] = undefined] = src; []', e.message); }
try { const src = [3]; const { x: [c] = undefined } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = undefined } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = undefined } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = undefined } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = undefined]) => 1)(src); } catch (e) { console.log('(([[c] = undefined]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = undefined]) => 1)(src); } catch (e) { console.log('(([[c] = undefined]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = undefined) => 1)(src[0]); } catch (e) { console.log('(([c] = undefined) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = undefined) => 1)(src[0]); } catch (e) { console.log('(([c] = undefined) => 1)(src[0]); []', e.message); }
try { const src = [3]; const [[c] = true] = src; } catch (e) { console.log('const [[c] = true] = src; [3]', e.message); }
try { const src = []; const [[c] = true] = src; } catch (e) { console.log('const [[c] = true] = src; []', e.message); }
try { const src = [3]; [[b] = true] = src; } catch (e) { console.log('[[b] = true] = src; [3]', e.message); }
try { const src = []; [[b] = true] = src; } catch (e) { console.log('[[b] = true] = src; []', e.message); }
try { const src = [3]; const { x: [c] = true } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = true } = { x: src[0] }; [3]', e.message); }
try { const src = []; const { x: [c] = true } = { x: src[0] }; } catch (e) { console.log('const { x: [c] = true } = { x: src[0] }; []', e.message); }
try { const src = [3]; (([[c] = true]) => 1)(src); } catch (e) { console.log('(([[c] = true]) => 1)(src); [3]', e.message); }
try { const src = []; (([[c] = true]) => 1)(src); } catch (e) { console.log('(([[c] = true]) => 1)(src); []', e.message); }
try { const src = [3]; (([c] = true) => 1)(src[0]); } catch (e) { console.log('(([c] = true) => 1)(src[0]); [3]', e.message); }
try { const src = []; (([c] = true) => 1)(src[0]); } catch (e) { console.log('(([c] = true) => 1)(src[0]); []', e.message); }
