const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
//                                             ^^^^^^^^^^ error[B0407] Becket does not run `setTimeout`
