console.log([..."a😀b"], Array.from("é😀").length, [..."\ud83dx"].length, [..."\ude00\ud83d"].length);
for (const c of "1😀") console.log(c.length, c.codePointAt(0));
