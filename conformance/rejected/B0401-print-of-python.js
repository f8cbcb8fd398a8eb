export default (event) => { print(event.id); };
//                          ^^^^^ error[B0401] nothing is named `print`
