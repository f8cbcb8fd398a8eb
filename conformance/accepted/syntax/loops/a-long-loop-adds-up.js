let sum = 0, product = 1;
for (let i = 0; i < 100000; i++) { sum += i % 7; product = (product * 31 + i) % 1000003; }
console.log(sum, product);
