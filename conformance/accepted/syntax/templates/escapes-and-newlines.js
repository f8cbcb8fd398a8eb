console.log(`a\tb\\n\`\${x}\u0041\u{1F600}\x41\0|`);
console.log(`line 1
line 2\
 continued`);
console.log(`$ $$ {} ${"$"}{`);
