const text = "日aa日aaa日aab日" + "ab".repeat(100) + "日ba";
const found = [];
for (let i = text.indexOf("aa"); i >= 0; i = text.indexOf("aa", i + 1)) found.push(i);
console.log(found.join(" "), text.lastIndexOf("aa"), text.lastIndexOf("aa", 5), text.split("aa").join("|").length);
console.log(text.replaceAll("ab", "").length, text.indexOf("b日b"), text.indexOf("\u6161"), text.includes("aab日ab"), text.lastIndexOf(""));
