const order = (list, f) => { const log = []; const r = [...list].sort((a, b) => { log.push(a + ":" + b); return f(a, b); }); console.log(r.join(), log.join(" ")); };
order([3, 1, 2], (a, b) => a - b);
order([1, 2, 3, 4], (a, b) => a - b);
order([4, 3, 2, 1], (a, b) => a - b);
order([5, 2, 9, 1, 7, 3, 8], (a, b) => a - b);
order([1, 1, 1], (a, b) => a - b);
