// ends: uncaught RangeError
const a = [];
a[4000000000] = 1;
a.concat(a);
