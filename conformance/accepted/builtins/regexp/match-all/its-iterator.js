const it = "ab".matchAll(/./g);
console.log(it.next(), it.next().value[0], it.next(), it.next(), Object.prototype.toString.call(it), it);
