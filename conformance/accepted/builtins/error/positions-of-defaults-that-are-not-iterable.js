// V8 says of the default of an array pattern that is not iterable that it is where that was evaluated last.
const it = { m: () => 1, n: 1, o: { p: () => 1 } };
const one = () => 1;
const attempts = [
  () => (([a] = it.m()) => a)(),
  () => (([a] = it.n) => a)(),
  () => (([a] = one()) => a)(),
  () => (([a] = it.o.p()) => a)(),
  () => (([a] = it?.m()) => a)(),
  () => (([a] = it.m(1, it.n)) => a)(),
  () => (([a] = (it.m())) => a)(),
  () => (([a] = (1, it.n)) => a)(),
  () => (([a] = it.m() + 1) => a)(),
  () => (([a] = it["m"]()) => a)(),
  () => (([a] = it[it.n]) => a)(),
  () => (([a] = undefined) => a)(),
  () => (([a] = it.m()) => a)(2),
  () => (([a] = it.n ? it.n : 1) => a)(),
  () => (([a] = new it.o()) => a)(),
  () => (([a] = new Map()) => a)(2),
  () => { function f([a] = it.m()) {} f(); },
  () => { function f(b, [a] = it.m()) {} f(); },
  () => ({ f([a] = it.m()) {} }).f(),
  () => (({ x: [a] = it.m() }) => a)({}),
  () => (({ x: [a] = it.n }) => a)({}),
  () => { const { x: [a] = it.m() } = {}; },
  () => { const [[a] = it.m()] = []; },
  () => { const [[a] = it.n] = []; },
  () => { const [b, [a] = one()] = []; },
  () => { let a; ({ x: [a] = it.m() } = {}); },
  () => { let a; [[a] = it.m()] = []; },
  () => { for (const [[a] = it.m()] of [[]]); },
  () => { const { x: { y: [a] = it.n } } = { x: {} }; },
  () => { const { x: [a] = it.m() } = { x: 5 }; },
  () => { const [[a] = it.m()] = [5]; },
  () => (([a] = 1) => a)(),
  () => (([a] = it) => a)(),
  () => { function f(b, [a] = 1) {} f(); },
  () => ({ f([a] = {}) {} }).f(),
  () => (({ x: [a] = 1 }) => a)({}),
  () => { const { x: [a] = 1 } = {}; },
  () => { const [[a] = it] = []; },
  () => { let a; ({ x: [a] = 1 } = {}); },
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log("no error");
  } catch (error) {
    console.log(error.message, error.stack.split("\n")[1].match(/(\d+:\d+)\)?$/)?.[1]);
  }
}
