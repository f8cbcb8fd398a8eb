// Builtin iterators that get a `return` while a loop goes through them: leaving the loop calls it.
const iterators = () => ["aa".matchAll(/a/g), [1, 2].values(), new Map([[1, 2]]).keys(), new Set([1]).values(), "ab"[Symbol.iterator]()];
for (const [index, iterator] of iterators().entries()) {
  for (const item of iterator) {
    iterator.return = () => {
      console.log("closed", index);
      return {};
    };
    break;
  }
}
for (const [index, iterator] of iterators().entries()) {
  for (const item of iterator) {
    if (index % 2 === 0) break;
  }
  iterator.return = () => {
    throw new Error("never called");
  };
  console.log([...iterator].length);
}
const first = (list) => {
  for (const item of list) {
    list.return = () => ({});
    return item;
  }
};
console.log(first([7, 8].values()), first("x".matchAll(/x/g))[0]);
