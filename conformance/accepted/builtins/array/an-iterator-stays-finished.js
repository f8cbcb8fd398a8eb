const a = [1];
const it = a.values();
console.log(it.next(), it.next());
a.push(2);
console.log(it.next(), [...it]);
