const list = [];
class Counted extends Error { get name() { list.push(1); return 'Counted'; } }
console.log(list, new Counted('x'));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
