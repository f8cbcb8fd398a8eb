export default async (event) => event.items.map((item) => await save(item));
//                                                        ^^^^^ error[B0118] `await` cannot stand here
