console.log("one\ntwo\rthree\u2028four".match(/^\w+$/gm), "a\nb".replace(/^/gm, "> "), "a\nb".replace(/$/gm, ";"));
