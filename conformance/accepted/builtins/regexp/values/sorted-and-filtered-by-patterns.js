const words = ["banana", "apple", "cherry", "avocado"];
console.log(words.filter((w) => /^a/.test(w)), words.map((w) => w.replace(/[aeiou]/g, "").length), words.sort((a, b) => a.match(/[aeiou]/g).length - b.match(/[aeiou]/g).length));
