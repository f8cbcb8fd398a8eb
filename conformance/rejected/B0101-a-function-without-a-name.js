function (event) { return event; }
//       ^ error[B0101] a name is missing before `(`
