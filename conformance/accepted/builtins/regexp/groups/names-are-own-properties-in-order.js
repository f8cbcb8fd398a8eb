const m = /(?<b>.)(?<a>.)(?<__proto__>.)(?<constructor>.)/.exec("wxyz");
console.log(Object.keys(m.groups), Object.values(m.groups), m.groups.b);
