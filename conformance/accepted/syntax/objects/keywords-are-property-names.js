const o = { if: 1, class: 2, return: 3, new: 4, typeof: 5, null: 6, true: 7 };
console.log(o.if + o.class + o.return + o.new + o.typeof + o.null + o.true, o);
