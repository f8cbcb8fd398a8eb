export default (event) => Date.now() - event.at;
//                             ^^^ error[B0238] `Date.now` is not granted to this hook
