const f = async (x = await 1) => x;
//                   ^^^^^ error[B0118] `await` cannot stand here
