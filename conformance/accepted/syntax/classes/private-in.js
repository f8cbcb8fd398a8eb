class A { #x; #m() {} static #s() {} static f(o) { return [#x in o, #m in o, #s in o]; } }
console.log(A.f(new A()), A.f({}), A.f(A));
for (const v of [1, 'a', null, undefined]) try { A.f(v); } catch (e) { console.log(e.message); }
