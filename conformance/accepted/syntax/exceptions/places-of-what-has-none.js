// Where V8 says that calls stand which have no place of their own: static parts in tests and bodies, and conversions in literals.
const fail = () => {
  throw new Error("w");
};
const bad = { toString: fail };
const id = (x) => x;
const at = (attempt, line) => {
  try {
    attempt();
  } catch (error) {
    const places = error.stack.split("\n").filter((text) => /\.m?js:\d+:\d+\)?$/.test(text));
    console.log(places[line].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
at(() => { for (; (class { static { fail(); } })?.x.y;) break; }, 2);
at(() => { for (; (class { static { fail(); } })?.x;) break; }, 2);
at(() => { for (; (class { static { fail(); } }).x;) break; }, 2);
at(() => { for (; (class { static { fail(); } });) break; }, 2);
at(() => { if ((class { static { fail(); } })?.x.y) id; }, 2);
at(() => { (class { static { fail(); } })?.x.y; }, 2);
at(() => { while ((class { static { fail(); } })?.x) break; }, 2);
at(() => (class { static { fail(); } })?.x, 2);
at(() => { const q = (class { static { fail(); } })?.x; }, 2);
at(() => { let b = bad; return { a: id(1), b: ((1 + b++) ?? id(1)) }; }, 1);
at(() => { let b = bad; return { a: id(1), b: (1 + b++) }; }, 1);
at(() => { let b = bad; return { b: ((1 + b++) ?? id(1)) }; }, 1);
at(() => { let b = bad; return { b: (1 + b++) || id(1) }; }, 1);
at(() => { let b = bad; return { b: b++ || id(1) }; }, 1);
at(() => { let b = bad; return { b: b++ ?? id(1) }; }, 1);
at(() => { let b = bad; return [1, (1 + b++) ?? id(1)]; }, 1);
at(() => { let b = bad; return { b: (1 + b++ + 2) && id(1) }; }, 1);
