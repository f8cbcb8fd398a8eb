const sealed = Object.seal(/a/g);
console.log(sealed.test("a"), sealed.lastIndex, Object.isSealed(sealed), Object.isFrozen(sealed), "aa".replace(Object.freeze(/a/), "b"), "ab".split(Object.freeze(/,/)), "ab".search(Object.freeze(/b/)));
