export default (event) => { if (!event.id) process.exit(1); };
//                                         ^^^^^^^ error[B0404] Becket has no `process`
