console.log("a\nb".match(/[^\n]+/g), "a\nb".match(/[^]+/)[0].length, "a\r\nb".match(/[^\r\n]+/g), "\u2028".match(/[^\n]/)[0].length);
