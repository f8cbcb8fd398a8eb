const config = `
# comment
host = example.com
port= 8080
empty =
`;
console.log(Object.fromEntries([...config.matchAll(/^(?!#)\s*(\w+)\s*=[ \t]*(.*)$/gm)].map((m) => [m[1], m[2]])));
