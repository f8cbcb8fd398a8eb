const tag = (parts) => parts[0];
console.log(tag`a`);
//             ^^^ error[B0225] Becket does not run tagged templates yet
