const r = /a/;
r.exec = () => null;
console.log(r.test("a"), delete r.exec, r.test("a"), r.hasOwnProperty("lastIndex"), "source" in r, r.hasOwnProperty("source"));
