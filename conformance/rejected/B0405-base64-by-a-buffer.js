export default (event) => Buffer.from(event.token, "base64").toString("utf8");
//                        ^^^^^^ error[B0405] Becket has no `Buffer`
