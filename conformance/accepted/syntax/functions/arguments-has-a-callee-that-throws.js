const list = (function () {
  return arguments;
})(1, 2);
console.log(list, list.hasOwnProperty("callee"), Object.getOwnPropertyNames(list), Object.keys(list), { ...list });
const name = "callee";
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
attempt(() => list[name]);
attempt(() => { list[name] = 1; });
attempt(() => delete list[name]);
attempt(() => name in list);
attempt(() => delete list.length);
console.log(Object.getOwnPropertyNames(list), list[0], [...list]);
const word = "caller";
attempt(() => attempt[word]);
attempt(() => Math.max[word]);
