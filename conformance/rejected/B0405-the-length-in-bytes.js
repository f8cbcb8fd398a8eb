export default (event) => Buffer.byteLength(event.body);
//                        ^^^^^^ error[B0405] Becket has no `Buffer`
