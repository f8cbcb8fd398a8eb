console.log("abcdef".replace(/./g, (c, i) => (i % 2 ? c.toUpperCase() : c)), "a-b".replace(/-/, (m, i, text) => text.length + i));
