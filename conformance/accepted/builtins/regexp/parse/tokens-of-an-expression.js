const token = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|(.))/giy;
const tokens = [];
const text = "price * (qty + 1.5) - x_1";
let m;
while (token.lastIndex < text.length && (m = token.exec(text))) tokens.push(m[1] ? `n:${m[1]}` : m[2] ? `w:${m[2]}` : m[3]);
console.log(tokens);
