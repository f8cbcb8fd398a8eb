const names = ["hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"];
function watched(flags) {
  const log = [];
  const regexp = new RegExp("a", flags);
  for (const name of [...names, "flags", "exec"]) {
    const value = regexp[name];
    Object.defineProperty(regexp, name, {
      get() {
        log.push(name);
        return name === "flags" ? Object.getOwnPropertyDescriptor(RegExp.prototype, "flags").get.call(this) : value;
      },
    });
  }
  return [regexp, log];
}
for (const flags of ["g", "", "gy", "u", "gu"]) {
  for (const [name, use] of [
    ["replace", (it) => "aba".replace(it, "x")],
    ["replace by a function", (it) => "aba".replace(it, () => "x")],
    ["replaceAll", (it) => "aba".replaceAll(it, "x")],
    ["match", (it) => "aba".match(it)],
    ["matchAll", (it) => [...("aba".matchAll(it))].length],
    ["split", (it) => "aba".split(it)],
    ["search", (it) => "aba".search(it)],
    ["toString", String],
  ]) {
    const [regexp, log] = watched(flags);
    let result;
    try { result = use(regexp); } catch (e) { result = e.message; }
    console.log(flags, name, result, log.join(" "));
  }
}
const both = /a/;
Object.defineProperty(both, "unicodeSets", { value: true });
Object.defineProperty(both, "sticky", { value: true });
console.log(both.flags);
const empty = /(?:)/gu;
empty.exec = function (text) { return RegExp.prototype.exec.call(this, text); };
console.log("😀".replace(empty, "-"));
Object.defineProperty(empty, "flags", { value: "" });
console.log("😀a".replace(empty, "-"));
const told = /a/;
Object.defineProperty(told, "flags", { value: "g" });
console.log("aa".replace(told, "-"), "aa".replaceAll(told, "-"));
