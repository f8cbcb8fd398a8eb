using get = null;
//< error[B0207] Becket does not run `using`
for (using x of []) {}
//   ^^^^^ error[B0207] Becket does not run `using`
for (using y = null; ;) break;
//   ^^^^^ error[B0207] Becket does not run `using`
for await (using z of []) {}
//         ^^^^^ error[B0207] Becket does not run `using`
for (await using of of []) {}
//         ^^^^^ error[B0207] Becket does not run `using`
