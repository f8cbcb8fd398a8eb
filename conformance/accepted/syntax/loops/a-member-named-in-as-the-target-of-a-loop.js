// Behind a dot `in` is a name, in the head of a loop too.
const o = {};
for (o.in of [1, 2]) console.log(o.in);
for (o.in in { a: 1, b: 2 }) console.log(o.in);
for (o.of of [3]) console.log(o);
