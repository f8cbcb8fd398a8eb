const s = "x😀y";
const half = s.slice(0, 2);
console.log(half.length, half.charCodeAt(1).toString(16), half + s.slice(2) === s, [...half].length, JSON.stringify(half), half === "x\ud83d");
