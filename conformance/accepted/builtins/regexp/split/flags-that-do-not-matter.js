console.log("a1b1".split(/1/y), "a1b1".split(/1/g), "aXbxc".split(/x/i), "😀a".split(/(?:)/u).length);
const g = /,/g;
g.lastIndex = 2;
console.log("a,b,c".split(g), g.lastIndex);
