let text = "";
for (let i = 0; i < 100; i++) text += `key${i}=value${i};`;
console.log(/key57=(\w+)/.exec(text)[1], text.match(/\d+(?==)/g).length, text.slice(10, 60).match(/\w+=/g));
