const words = ["cat", "dog", "c++"];
const any = new RegExp(`\\b(?:${words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?!\\w)`, "gi");
console.log(any.source, "A Cat, a dog and C++ code".match(any));
