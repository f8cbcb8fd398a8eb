export default (event) => fetch(event.url);
//                        ^^^^^ error[B0406] Becket does not run `fetch`
