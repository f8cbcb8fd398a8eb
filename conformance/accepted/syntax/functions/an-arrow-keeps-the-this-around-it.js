const o = {
  name: "o",
  run() { return [1, 2].map((n) => this.name + n); },
  nested() { return (() => (() => this.name)())(); },
};
console.log(o.run(), o.nested());
