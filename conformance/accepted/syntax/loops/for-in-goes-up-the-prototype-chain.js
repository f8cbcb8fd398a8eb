// `for-in` visits own keys first, then those of the prototypes that are not shadowed, enumerable or not.
const base = { inherited: 1, shadowed: 2, 5: 3 };
const o = Object.create(base, { own: { value: 1, enumerable: true }, shadowed: { value: 1, enumerable: false }, [Symbol("s")]: { value: 1, enumerable: true } });
for (const k in o) console.log(k);
class A { field = 1; method() {} static s = 2; }
class B extends A { other = 3; get g() { return 1; } }
for (const k in new B()) console.log("instance", k);
for (const k in B) console.log("class", k);
for (const k in "ab") console.log("string", k);
for (const k in [7, , 9]) console.log("array", k);
for (const k in Object.assign([1], { extra: 1 })) console.log(k, typeof k);
for (const v of [null, undefined, 5, true, Symbol.iterator, () => {}, new Map([[1, 1]])]) for (const k in v) console.log("never", k);
