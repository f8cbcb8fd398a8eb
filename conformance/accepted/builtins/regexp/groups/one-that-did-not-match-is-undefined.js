console.log("b".match(/(a)|(b)/), "ac".match(/a(b)?c/), "ac".replace(/a(b)?c/, "[$1]"));
