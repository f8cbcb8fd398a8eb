// ends: completed
const a = [];
a[4000000000] = 1;
a.forEach(() => {});
