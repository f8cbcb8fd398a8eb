const text = "key: value, ".repeat(5000);
console.log(/\d{4}-\d{2}/.test(text), /z(?:a|b)*y/.test(text), text.search(/[A-Z]{2}/), text.match(/;/g), text.replace(/"[^"]*"/g, "").length);
