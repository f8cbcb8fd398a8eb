console.log("ab".match(/(?:a)(b)/), "xyx".match(/(?:x|(y))*/));
