const m = "a-b-c".match(/\w/g);
console.log(m.join("+"), m.reverse(), m.includes("b"), m.map((x) => x.toUpperCase()), "index" in m);
