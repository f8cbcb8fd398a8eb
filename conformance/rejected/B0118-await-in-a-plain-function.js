export default function (event) { const r = await save(event); return r; }
//                                          ^^^^^ error[B0118] `await` cannot stand here
