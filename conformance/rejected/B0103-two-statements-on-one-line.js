const a = 1 const b = 2;
//          ^^^^^ error[B0103] `;` or a line end is missing before `const`
