// ends: limit steps
// with: --steps 1000000
const name = ("x".repeat(1000000) + "y").slice(1);
const object = { [name]: 1 };
for (;;) object[name];
