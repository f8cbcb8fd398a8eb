export default (event) => event.names.sort((a, b) => a.localeCompare(b));
//                                                     ^^^^^^^^^^^^^ error[B0236] Becket does not run `localeCompare`
