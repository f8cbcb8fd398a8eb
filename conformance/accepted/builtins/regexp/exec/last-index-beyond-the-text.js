for (const r of [/a/g, /a/y, /$/g, /(?:)/y]) {
  r.lastIndex = 4;
  console.log(r.exec("aaa"), r.lastIndex);
  r.lastIndex = 3;
  console.log(r.exec("aaa")?.index, r.lastIndex);
}
