export default (event) => new Date(event.at).toLocaleDateString("en-GB");
//                                           ^^^^^^^^^^^^^^^^^^ error[B0236] Becket does not run `toLocaleDateString`
