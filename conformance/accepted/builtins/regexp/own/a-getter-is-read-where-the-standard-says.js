const log = [];
const fake = {
  get flags() {
    log.push("flags");
    return "";
  },
  get exec() {
    log.push("exec");
    return () => null;
  },
};
console.log(RegExp.prototype.test.call(fake, "a"), RegExp.prototype.toString.call({ source: "s", flags: "f" }), log);
