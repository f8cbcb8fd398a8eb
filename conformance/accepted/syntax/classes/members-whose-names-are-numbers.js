// Methods and getters whose names are numbers.
{ class A { 1() { return "one" } get 2() { return 2 } set 2(v) { console.log("set", v) } static 3() {} static get 4() { return 4 } 5 = 5; static 6 = 6 } console.log(new A()[1](), new A()[2], Object.getOwnPropertyDescriptors(A.prototype), Object.getOwnPropertyDescriptors(A), Object.keys(A), new A()); new A()[2] = 3; for (const k in new A()) console.log(k) }
{ const o = { 1() { return 1 }, get 2() { return 2 }, 3: 3, async 4() {}, *5() {} }; console.log(o, Object.keys(o), JSON.stringify(o)) }
{ class A { 1() { return "A" } } class B extends A { 1() { return super[1]() + "B" } } console.log(new B()[1](), Object.getOwnPropertyNames(B.prototype)) }
