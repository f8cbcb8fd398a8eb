for (var i = 0; i < 3; i++);
for (var x of [7, 8]);
for (var k in { last: 1 });
console.log(i, x, k);
