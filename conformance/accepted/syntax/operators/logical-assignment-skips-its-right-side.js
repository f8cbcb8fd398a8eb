let a = 1, b = null, c = 0;
const say = (v) => { console.log("evaluated", v); return v; };
a ||= say(2); b ??= say(3); c &&= say(4); a ??= say(5);
console.log(a, b, c);
