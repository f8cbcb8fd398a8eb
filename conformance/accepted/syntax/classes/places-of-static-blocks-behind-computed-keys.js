// What a stack says, without the folder of the file.
const told = (error) => error.stack.replace(/\n[^\n]*node:[^\n]*/g, "").replace(/\(?\S*?([^/\s]+:\d+:\d+)\)?/g, "$1");
const t = (f) => { try { f(); console.log("none"); } catch (error) { console.log(told(error)); } };
function w() { throw new Error("x"); }
const k = "k";
t(() => { class A { set [(k, "k3")](v) {} static { w(); } } });
t(() => { class A { set [(k, "k3")](v) {} static { w(); } } return new A(); });
t(() => { class A { [(k, "k3")](v) {} static { w(); } } });
t(() => { class A { get [(k, "k3")]() {} static { w(); } } });
t(() => { class A { static [(k, "k3")]() {} static { w(); } } });
t(() => { class A { [(k, k)]() {} static { w(); } } });
t(() => { class A { set [(Number(k), "k3")](v) {} static { w(); } } });
t(() => { class A { set [(Number(k), k)](v) {} static { w(); } } });
t(() => { class A { set ["k3"](v) {} static { w(); } } });
t(() => { class A { set ["k" + k](v) {} static { w(); } } });
t(() => { class A { set [`k`](v) {} static { w(); } } });
t(() => { class A { set [(Number(k), "k3")](v) {} b = 1; static { w(); } } });
t(() => { class A { [(Number(k), "k3")] = 1; static { w(); } } });
t(() => { class A extends (Number(k), Array) { set [(Number(k), "k3")](v) {} static { w(); } } });
t(() => { class A extends (Number(k), Array) { static { } set [(Number(k), "k3")](v) {} static { w(); } } { const a = 1; } });
t(() => { class A extends (Number(k), Array) { static { } set [(Number(k), "k3")](v) {} static { w(); } } { const o = new A(1); console.log(o); } });
class A extends (Number(k), Array) { static { } set [(Number(k), "k3")](v) {} static { t(() => w()); } }
class B extends (Number(k), Array) { static { } set [(Number(k), "k3")](v) {} static { t(() => w()); } } { const o = new B(1); console.log(o); }
