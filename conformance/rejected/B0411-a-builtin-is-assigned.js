export default () => { Map = null; };
//                     ^^^ error[B0411] Becket does not let a hook assign the global `Map`
