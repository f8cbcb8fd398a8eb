function f(k) {
  switch (k) {
    case 0:
      let x = "zero";
    case 1:
      try { return (() => x)(); } catch (e) { return e.message; }
  }
}
console.log(f(0), f(1));
