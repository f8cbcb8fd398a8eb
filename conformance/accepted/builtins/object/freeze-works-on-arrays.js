const list = Object.freeze([1, 2, 3]);
for (const f of [() => { list[0] = 9; }, () => { list[3] = 4; }, () => { list.length = 0; }, () => list.push(4), () => list.pop(), () => list.sort(), () => list.reverse(), () => list.shift(), () => list.unshift(0), () => list.splice(0, 1), () => list.fill(0), () => { delete list[0]; }]) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
console.log(list, list.map((x) => x * 2), list.concat(4));
