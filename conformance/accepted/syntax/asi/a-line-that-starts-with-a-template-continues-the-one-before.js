const tag = (parts) => `tagged ${parts[0]}`
const s = tag
`text`
console.log(s)
