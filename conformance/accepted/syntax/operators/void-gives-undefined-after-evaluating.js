let n = 0;
console.log(void n++, n, void 0 === undefined, void "x");
