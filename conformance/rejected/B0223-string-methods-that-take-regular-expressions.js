export default (event) => event.text.match("a");
//                                   ^^^^^ error[B0223] Becket does not run `match` yet
