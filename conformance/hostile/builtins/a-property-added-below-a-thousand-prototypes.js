// ends: limit steps
// with: --steps 1000000
let o = {};
for (let i = 0; i < 1000; i++) o = Object.create(o);
for (;;) {
  o.q = 1;
  delete o.q;
}
