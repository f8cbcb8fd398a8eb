const pairs = ["İi", "ıI", "ſs", "\u212ak", "åÅ", "ÿŸ", "ßẞ", "ǆǅ", "σς", "θϴ", "µμ", "\u1e9bṡ", "ꭰᎠ", "ﬅﬆ", "Ωω"];
console.log(pairs.map((p) => `${+new RegExp(`^${p[0]}$`, "i").test(p[1])}${+new RegExp(`^${p[0]}$`, "iu").test(p[1])}`).join(" "));
