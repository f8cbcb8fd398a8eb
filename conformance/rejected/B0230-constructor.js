export default (event) => event.constructor.name;
//                              ^^^^^^^^^^^ error[B0230] Becket does not run `.constructor`
