console.log("😀".match(/[😀]/)[0] === "\ud83d", "😀".match(/[😀]/u)[0].length, /^[^x]$/.test("😀"), /^[^x]$/u.test("😀"));
