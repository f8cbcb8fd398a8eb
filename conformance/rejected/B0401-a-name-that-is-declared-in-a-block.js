export default (event) => { if (event.vip) { const rate = 2; } return rate; };
//                                                                    ^^^^ error[B0401] nothing is named `rate`
