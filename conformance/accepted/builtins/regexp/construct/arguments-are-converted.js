const log = [];
const spy = (name, text) => ({
  toString() {
    log.push(name);
    return text;
  },
});
console.log(new RegExp(spy("pattern", "a"), spy("flags", "g")), log, new RegExp(1.5), new RegExp([1, 2]), new RegExp(true));
