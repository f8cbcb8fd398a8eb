const f = () => { const r = await fetchIt(); };
//                          ^^^^^ error[B0118] `await` cannot stand here
