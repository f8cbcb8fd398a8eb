// ends: limit steps
// with: --steps 1000000
let o = {};
for (let i = 0; i < 1000; i++) o = Object.create(o);
for (;;) {
  o[5] = 1;
  delete o[5];
}
