const tag = (parts, ...values) => ({ parts: [...parts], raw: [...parts.raw], values });
console.log(tag`a\n${1}b${2}`);
console.log(tag``);
