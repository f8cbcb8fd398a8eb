const o = { name: "o", tag(parts) { return this.name + parts.raw.length; } };
console.log(o.tag`a${1}b`, o["tag"]`x`);
