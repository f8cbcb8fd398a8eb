const log = [];
const r = /a/g;
r.lastIndex = {
  valueOf() {
    log.push("index");
    return 0;
  },
};
r.exec({
  toString() {
    log.push("text");
    return "a";
  },
});
console.log(log, r.lastIndex);
