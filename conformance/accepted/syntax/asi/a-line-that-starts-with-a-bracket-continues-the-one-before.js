const row = ["a", "b", "c"]
const cell = row
[1]
console.log(cell)
