const u = new Uint8Array([1, 2]);
for (const name of ["forEach", "map", "filter", "every", "some", "find", "findIndex", "findLast", "findLastIndex"]) {
  const log = []; u[name](function (value, index, array) { log.push([value, index, array === u, this.tag].join(":")); return name === "every"; }, { tag: "t" }); console.log(name, log.join(" "));
}
console.log(u.reduce((a, v, i, array) => a + [v, i, array === u].join(":") + ";", ""), u.reduceRight((a, v, i, array) => a + [v, i, array === u].join(":") + ";", ""));
