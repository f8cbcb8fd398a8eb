let i = 0
for (; i < 5; i++);
console.log(i)
while (i-- > 2);
console.log(i);;;
