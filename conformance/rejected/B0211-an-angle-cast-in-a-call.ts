const f = (x: unknown) => Number(<string>x);
//                               ^ error[B0211] Becket does not read `<T>value`
