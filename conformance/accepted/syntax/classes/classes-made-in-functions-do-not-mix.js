const make = (t) => { class K { m() { return t; } static s = t; } return K; };
const list = ['a', 'b', 'c'].map(make);
let out = '';
for (let i = 0; i < 9; i++) { const K = list[i % 3]; out += new K().m() + K.s; }
console.log(out);
