class R { constructor(o) { return o; } }
class A extends R { x = 1; }
try { new A(Object.freeze({})); } catch (e) { console.log(e.name, e.message); }
try { new A(Object.freeze({ x: 0 })); } catch (e) { console.log(e.name, e.message); }
