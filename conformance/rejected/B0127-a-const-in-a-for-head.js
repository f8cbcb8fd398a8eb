for (const i; i < 3;) {}
//         ^ error[B0127] a `const` needs its value
