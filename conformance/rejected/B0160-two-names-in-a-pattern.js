const { id, nested: { id } } = { id: 1, nested: { id: 2 } };
//                    ^ error[B0160] `id` is declared twice
