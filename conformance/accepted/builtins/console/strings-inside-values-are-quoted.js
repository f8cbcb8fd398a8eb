console.log(["it's", 'say "hi"', `both ' and "`, `all ' " \``, "new\nline", "tab\t", "back\\slash", "\u0000\u001b", "é😀", "\ud83d", ""]);
