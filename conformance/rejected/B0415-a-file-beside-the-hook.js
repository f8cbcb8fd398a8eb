const file = () => `${__dirname}/data.json`;
//                    ^^^^^^^^^ error[B0415] Becket has no `__dirname`
