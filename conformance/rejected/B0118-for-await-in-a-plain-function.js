const f = (list) => { for await (const x of list) x; };
//                    ^^^ error[B0118] `await` cannot stand here
