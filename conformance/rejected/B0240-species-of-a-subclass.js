class List extends Array { static get [Symbol.species]() { return Array; } }
//                                            ^^^^^^^ error[B0240] Becket does not run `Symbol.species`
