class A { static { await 1; } }
//                 ^^^^^ error[B0118] `await` cannot stand here
