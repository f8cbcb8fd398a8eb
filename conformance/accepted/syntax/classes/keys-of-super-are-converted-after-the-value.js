class B {}
class C extends B {
  set(p, e) { return super[p] = e(); }
  add(p) { return super[p] += 1; }
  step(p) { return super[p]++; }
  read(p) { return super[p]; }
}
const key = { toString() { console.log('key'); return 'k'; } };
console.log(new C().set(key, () => { console.log('value'); return 1; }));
console.log(new C().add(key), new C().step(key), new C().read(key));
