export default (event) => event.user == None;
//                                      ^^^^ error[B0401] nothing is named `None`
