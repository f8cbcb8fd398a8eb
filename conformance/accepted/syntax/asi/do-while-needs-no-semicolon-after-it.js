let n = 0
do n++; while (n < 3) console.log(n)
do { n-- } while (n > 0) n += 10
console.log(n)
