export default () => { undefined = 1; };
//                     ^^^^^^^^^ error[B0411] Becket does not let a hook assign the global `undefined`
