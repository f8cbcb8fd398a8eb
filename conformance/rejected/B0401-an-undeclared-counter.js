export default (event) => { for (i = 0; i < event.items.length; i++) {} };
//                               ^ error[B0401] nothing is named `i`
