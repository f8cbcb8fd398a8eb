const positions = (text, r) => Array.from(text.matchAll(r), (m) => [m.index, m[0].length]);
console.log(positions("the cat the dog", /the/g), positions("aaaa", /aa/g), positions("abab", /(?=ab)/g), positions("", /(?:)/g));
