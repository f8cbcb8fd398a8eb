const f = () => value;
f();
let value = 1;
