class A { x = new.target; m() { return new.target; } static s = new.target; }
console.log(new A().x, new A().m(), A.s);
