const size = (n) => { switch (true) { case n < 0: return "negative"; case n < 10: return "small"; case n: return "never"; default: return "big"; } };
console.log(size(-1), size(5), size(50));
