const scan = (text) => {
  const word = /[a-z]+|\s+/gy;
  const parts = [];
  for (let m; (m = word.exec(text)); ) parts.push(m[0]);
  return [parts, word.lastIndex];
};
console.log(scan("ab cd1ef"), scan(""), scan("1"));
