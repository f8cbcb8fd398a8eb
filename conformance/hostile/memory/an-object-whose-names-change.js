// ends: limit steps
// with: --steps 20000000 --memory 1048576
const o = {};
for (let i = 0; i < 200; i++) o["k" + i] = i;
for (let i = 0; ; i++) {
  o["a" + (i % 1000)] = 1;
  delete o["a" + (i % 1000)];
}
