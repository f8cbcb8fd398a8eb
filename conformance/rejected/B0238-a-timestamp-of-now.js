export default (event) => ({ ...event, receivedAt: new Date().toISOString() });
//                                                     ^^^^ error[B0238] `new Date()` is not granted to this hook
