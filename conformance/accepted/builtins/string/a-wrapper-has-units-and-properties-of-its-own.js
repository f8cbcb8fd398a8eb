const text = new String("abc");
text[5] = "e";
text[4000000000] = 1;
text.x = 2;
console.log(Object.getOwnPropertyNames(text), Object.keys(text), Object.entries(text));
for (const key in text) console.log(key);
console.log(JSON.stringify(text), { ...text });
console.log(delete text[5], 5 in text, 2 in text, text[2]);
