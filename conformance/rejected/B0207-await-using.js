async function f(open) { await using file = open(); return file; }
//                             ^^^^^ error[B0207] Becket does not run `using`
