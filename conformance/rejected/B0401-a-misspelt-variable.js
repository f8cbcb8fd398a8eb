export default (event) => { const total = event.total; return totl * 2; };
//                                                            ^^^^ error[B0401] nothing is named `totl`
