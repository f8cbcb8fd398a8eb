const run = (code) => (0, eval)(code);
//                        ^^^^ error[B0232] Becket does not run `eval`
