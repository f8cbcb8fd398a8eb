export default (event) => ({ ...event, id: crypto.randomUUID() });
//                                                ^^^^^^^^^^ error[B0239] `crypto.randomUUID` is not granted to this hook
