class Base {
  get aNameOfMoreThanTwentyFourUnits() {
    return `read by ${this.who}`;
  }
  set aNameOfMoreThanTwentyFourUnits(value) {
    this.who = value;
  }
}
class Derived extends Base {
  who = "nobody";
  read(first, rest) {
    return super[first + rest];
  }
  write(first, rest, value) {
    super[first + rest] = value;
  }
}
const all = [];
for (let i = 0; i < 20; i++) {
  const it = new Derived();
  it.write("aNameOfMore", "ThanTwentyFourUnits", `reader ${i}`);
  all.push(it.read("aNameOf", "MoreThanTwentyFourUnits"));
}
console.log(all);
