function counter() {
  let n = 0;
  return { up: () => ++n, down: () => --n, get value() { return n; } };
}
const a = counter(), b = counter();
a.up(); a.up(); a.down(); b.up(); b.up(); b.up();
console.log(a.value, b.value);
