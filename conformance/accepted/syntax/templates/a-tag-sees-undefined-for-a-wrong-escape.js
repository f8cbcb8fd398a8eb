const tag = (parts) => [parts[0], parts.raw[0]];
console.log(tag`\unicode`, tag`\xZ`);
