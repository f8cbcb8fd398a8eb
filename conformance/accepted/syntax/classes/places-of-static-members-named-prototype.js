// A computed key of a static member that turns out to be "prototype": the error stands where the code of the key ends.
const at = (attempt) => {
  try {
    attempt();
  } catch (error) {
    console.log(error.message, error.stack.split("\n")[1].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
let p = "prototype";
const list = [p];
at(() => { class A { static [p] = 1 } });
at(() => { class A { static [p]() {} } });
at(() => { class A { static get [p]() {} } });
at(() => { class A { static *[p]() {} } });
at(() => { class A { static ["proto" + "type"] = 1 } });
at(() => { class A { static ["pro" + `to` + "type"]() {} } });
at(() => { class A { static ["proto" + p.slice(5)] = 1 } });
at(() => { class A { static ["pro" + "to" + p.slice(5)] = 1 } });
at(() => { class A { static [`proto${p.slice(5)}`] = 1 } });
at(() => { class A { static [p ? "prototype" : 1] = 1 } });
at(() => { class A { static [p && "prototype"] = 1 } });
at(() => { class A { static [(p = "prototype")] = 1 } });
at(() => { class A { static [list[0]] = 1 } });
at(() => { class A { static [list] = 1 } });
at(() => { class A { static [(() => p)()] = 1 } });
at(() => { class A extends Object { static x = 1; ["a" + 1]() {} static [p]() {} } });
at(() => { class A extends Object { static [p] = 1 } });
at(() => { class A extends Object { static [String(p)]() {} } });
at(() => { class A extends Object { ["a" + 1]() {} static [p + ""] = 1 } });
