// The four URI functions, side by side: what each leaves alone, and the texts that throw.
const all = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i)).join("");
console.log(encodeURI(all));
console.log(encodeURIComponent(all));
console.log(escape(all));
console.log(encodeURIComponent("é€\u{1F600}\uFFFF"), encodeURI("é?x=1&y=ü#z"), encodeURIComponent(null), encodeURIComponent(), encodeURIComponent([1, 2]), encodeURI({}));
console.log(decodeURIComponent("%41%C3%A9%E2%82%AC%F0%9F%98%80+"), decodeURI("%41%2F%3F%23%26%C3%A9"), decodeURIComponent("%2f"), decodeURI("%2f"), decodeURIComponent(""), decodeURI("a%20b"));
for (const f of [() => encodeURIComponent("\uD800"), () => encodeURI("a\uDC00"), () => encodeURI("\uD800a"), () => decodeURIComponent("%"), () => decodeURIComponent("%4"), () => decodeURIComponent("%zz"), () => decodeURI("%C3"), () => decodeURIComponent("%C3%28"), () => decodeURIComponent("%C0%80"), () => decodeURIComponent("%ED%A0%80"), () => decodeURIComponent("%F4%90%80%80"), () => decodeURIComponent("%80"), () => decodeURI("%E2%82"), () => decodeURIComponent("%F8%80%80%80%80"), () => encodeURI(Symbol())]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
for (const f of [encodeURI, encodeURIComponent, decodeURI, decodeURIComponent, escape, unescape]) console.log(f.name, f.length, f(" 1%25".replace("%25", "")));
