export default (event) => ({ ...event, id: Math.random().toString(36).slice(2) });
//                                              ^^^^^^ error[B0239] `Math.random` is not granted to this hook
