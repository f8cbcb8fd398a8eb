const f = (a) => { return a } { return 1 };
//                            ^ error[B0103] `;` or a line end is missing before `{`
const g = 1;
