const spaces = [];
for (let i = 0; i < 65536; i++) if (/\s/.test(String.fromCharCode(i))) spaces.push(i.toString(16));
console.log(spaces);
