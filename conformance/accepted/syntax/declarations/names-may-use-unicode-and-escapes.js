const café = 1;
const \u{61}b = 2;
const $ = 3, _ = 4, 変数 = 5, ａ = 6;
console.log(café, ab, $, _, 変数, ａ);
