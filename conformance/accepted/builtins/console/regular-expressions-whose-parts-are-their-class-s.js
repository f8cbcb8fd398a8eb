class Flagged extends RegExp {
  get flags() {
    console.log("flags asked");
    return "zz";
  }
}
console.log(new Flagged("a", "g"));
console.log([new Flagged("a")], { f: new Flagged("b", "i") });
class Sourced extends RegExp {
  get source() {
    return "src";
  }
}
console.log(new Sourced("a", "g"), String(new Sourced("a", "g")));
class Global extends RegExp {
  get global() {
    return true;
  }
}
console.log(new Global("a"), new Global("a").flags);
class Told extends RegExp {
  toString() {
    return "told";
  }
}
console.log(new Told("a", "g"), `${new Told("a")}`);
const own = /a/;
Object.defineProperty(own, "flags", { value: "qq" });
console.log(own, [own]);
class Failing extends RegExp {
  get flags() {
    throw new RangeError("no flags");
  }
}
try {
  console.log(new Failing("a"));
} catch (error) {
  console.log(error.name, error.message);
}
console.log("%s %o %j", new Flagged("a"), new Flagged("a"), new Flagged("a"));
